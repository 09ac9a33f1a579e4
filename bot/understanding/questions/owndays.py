"""Days that are the asker's own: "Before I fly to Boise on Monday: what's coming due?" asks about no Monday.

And days that were never a year ago: "tomorrow", "Monday", whatever is asked about what is over.
"""

from datetime import date, timedelta

from bot.understanding.calendar.dates import When
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold

GOING = (
    r"(fly(ing)?|flew|driv(e|ing)|drove|head(ed|ing)?|go(ing)?|travel\w*|visit\w*|present\w*|meet(ing)?|met|see(ing)?"
    r"|saw|call(ed|ing)?|speak(ing)?|spoke|talk(ed|ing)?|brief(ed|ing)?|sit(ting)? down|sat down|pitch(ing)?|walk(ing)?"
    r"|host(ing)?|teach(ing)?|train(ing)? (with|at)|be (in|at|on|with)|in|at|with|to|stop(ping)? by|swing(ing)? by"
    r"|have (a|an|my|the|our) (\w+ )?(meeting|call|visit|presentation|talk|lunch|dinner|interview|flight|session)"
    r"|explain\w*|exponer|expongo|reportar|reporting|have lunch|having lunch|have dinner|address(ing)?)"
)
HELPS = r"((am|will|would|have( that)?|need|get|got|going|want|is|are|was|were|'ll|be|supposed|also|just|to|that) )*"
I = (  # noqa: E741 - who asks calls himself so
    r"(i'm|i'll|i've|i'd|i|we're|we'll|we've|we|my (boss|director|manager|team|colleague)( is| has)?|(me|nos) toca|am"
    r"|chu|chuis|j'suis)"
)
MINE = (
    rf"({I} {HELPS}{GOING}|salgo|me reun\w+|nos reunimos|viajo|vuelo|viajamos|expongo|presento|(?<!\w )ando"
    r"|je m'en vais)"
)
ASKS = r"(what|which|who|whose|how|any|anything|due|owes?|promise\w*|pledge\w*|late|overdue|know|since|until|by)"
OPENS = r"(^|[.;!?:,\n-] ?|\b(and|because|so|but) )\W*((hi|hello|hey|ok|so|well|morning|afternoon|heads up)\W+)*"
TOLD = late(rf"{OPENS}(as |when )?{MINE}\b(?![^.;:!?,]*\b{ASKS}\b)[^.;:!?,]{{0,60}}$")
BEFORE = late(rf"^\W*((hi|hello|hey|ok|so|well|morning)\W+)*(before|ahead of when) {MINE}\b[^.;:!?,]{{0,60}}$")
""" "Before I drive to Reno on Friday", and not "before I leave on Friday", which is by when it is asked about."""
LEAVING = late(r"\bbefore (i|we) (\w+ )?(leave|go|head out|take off|am off|am out|are off|are out)( \w+)?( on)? ?$")
BEGINS = late(rf"{OPENS}$")
GOES_ON = late(rf",? {MINE}\b(?! (out|away|off|gone)\b)")
""" "Tomorrow I'm presenting in Ohio"."""
ON = ("", "on", "in", "this", "at", "next")
WEEKDAY = late(r"((last|this|past) )?(mon|tues|wednes|thurs|fri|satur|sun)day( (morning|afternoon|evening|night))?")
TO_COME = late(r"\b(tomorrow|tonight|next|coming|following|from now|in (a|an|\d+|two|three|a few) (days?|weeks?))\b")
A_WEEK = timedelta(days=7)


def without_own(said: Text, dates: list[When]) -> list[When]:
    """The days but for one on which the asker goes somewhere, told before what is asked."""
    low = fold(said.low)
    return [_by(low, when) for when in dates if not _is_own(low, when)]


def _by(low: str, when: When) -> When:
    """ "What's due before I leave on Monday?": by then."""
    return when._replace(preposition="by") if LEAVING.search(low[: when.start]) else when


def _is_own(low: str, when: When) -> bool:
    if not when.first or when.first != when.last or when.preposition not in ON or not low[when.end :].strip(" .?!"):
        return False
    before = low[: when.start]
    if TOLD.search(before) or BEFORE.search(before):
        return True
    return bool(BEGINS.search(before) and GOES_ON.match(low, when.end))


def as_gone(when: When, before: When | None, today: date, low: str) -> When:
    """A day asked about as over: a month's is a year's ago if it is still to come, a weekday a week's."""
    if not when.first or not when.last or when.first <= today:
        return when
    own = low[when.core : when.end]
    if WEEKDAY.fullmatch(own):
        return when._replace(first=when.first - A_WEEK, last=when.last - A_WEEK)
    return when if TO_COME.search(low[when.start : when.end]) else before or when
