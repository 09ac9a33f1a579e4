"""When a promise was told or made, which is no deadline: "Acme announced today that it will train 40"."""

from bot.understanding.calendar.dates import When, find_dates
from bot.understanding.calendar.grammar import Anchor
from bot.understanding.readings import PledgeReading, Promise
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

SAID_ON = late(r"(today|tonight|this (morning|afternoon|evening))\b")
SAID_THEN = late(
    r"""
    \b(said|announced|confirmed|stated|reported|revealed|wrote|promised|pledged|agreed|committed|vowed|told (us|me)
      |voted|decided|approved) (late |early )?$
    |\b(having|hosting|inviting|welcoming|feeding) (us|me|our \w+) (over |in )?$
    """,
)
""" "Acme said Tuesday it will", "thanks for having us Thursday": when it did."""

TELLS_THAT = late(
    r"\b(told (us|me)|said|announced|confirmed|explained|noted|stated|specified|added|informed \w+) that\b"
)
""" "Before the end of the meeting Acme told us that it will": when it was told."""
CAME_FORWARD = late(
    r"""
    \b(step(ped|s) (forward|up)|came forward|announced|spoke up|met|gathered
      |(pledge|promise|commitment|sign-?up)s( (we|i))?( (made|received|taken|heard|got|collected|of
      |from))?) (late |early |on |this |last )*$
    """,
)
WEEKDAY = late(r"\b(mon|tues|wednes|thurs|fri|satur|sun)day$|\b(today|yesterday|tonight)$")


def told_on(low: str, when: When) -> bool:
    """ "Two firms stepped forward Wednesday.": when they did, and no deadline of what the next sentence tells."""
    named = WEEKDAY.search(low, when.core, when.end)
    return bool(named and CAME_FORWARD.search(low, 0, when.core))


PROMISED = late(
    r"""
    ((has|have|had) )?(pledged|promised|committed|agreed|vowed|voted|approved|decided|announced|said|volunteered
      |offered|resolved|adopted|backed|endorsed|signed)\b
    """,
)

THAT_THEY = late(
    r"\b(pledged|promised|committed|agreed|vowed|announced|said|stated|told (us|me)) (that )?(it|they|he|she|we) $"
)


def said_then(low: str, when: When, verb: int, first: int) -> bool:
    """Whether a time before the verb of a promise tells when it was said; `first` is the first verb of the sentence."""
    if when.end <= max(first, verb) and SAID_ON.match(low, when.start):
        return True
    if when.preposition in ("", "on") and SAID_THEN.search(low, 0, when.start):
        return True
    if when.due is None and when.preposition == "before" and TELLS_THAT.search(low, when.end, max(first, verb)):
        return True
    told = when.end <= first and when.preposition in ("on", "in", "at", "")
    return bool(
        told and (PROMISED.match(low, verb) or THAT_THEY.search(low, when.end, verb))
    )  # "On Tuesday they pledged".


def _opens(low: str, when: When) -> bool:
    if low.startswith("'s", when.end):
        return not when.preposition  # "At yesterday's meeting"
    return (
        bool(when.preposition)
        or low.endswith("day", when.core, when.end)
        or low.startswith(("last ", "this ", "next ", "yesterday", "today"), when.core)
    )


PART_OF_DAY = late(r" (night|morning|afternoon|evening)\b")
LAST_YEARS = late(r"last \w+'s (?!(pledge|promise|commitment|goal|target|number)s?\b)")
""" "Last year's coalition trained"."""


def after_time(low: str, start: int, end: int, dates: tuple[When, ...]) -> int:
    """ "In October the department trained": a phrase of time that opens the clause names nobody."""
    for when in dates:
        if start <= when.start and when.end < end and LAST_YEARS.match(low, when.core):
            return when.end + 3
        if start <= when.start and when.end < end and _opens(low, when) and not low[start : when.start].strip(" ,:;-"):
            later = PART_OF_DAY.match(low, when.end)
            return later.end() if later else when.end
    return start


DEADLINE = late(
    r"""
    \W*([^.;:]{0,30}, )?(to )?(finish|be (done|finished)|complete|conclude|wrap up|done)(ed|d)?( (it|them|up
      |all))? (?=by\b|before\b|no later)
    |\W*(and )?((the|our|its|their|your|a) )?(deadline|due( date)?|target date
      |completion date)( (for (this|that|it|them|all) )?(is|will be|was set for|falls))?( on)? ?[:=-]? ?
    """,
)


SHORT = 60
"""Characters of a sentence that tells only when."""
ALL_BY = late(
    r"""
    (^|[.,;:(-])\W*(and )?(both|each|all|the (two|three|four|\d)|everything|everyone
      |everybody)( (groups|of (them|it|these|this|whom)|two|three|four|five))?,? ((are|is|to be|will be|to get
      |will (do|finish|complete) (it|this|so|that)) ?)?((due
      |done|finished|completed?|trained)( (with|on|in|through|using) [^,;.]{2,40}?)? )?$
    """,
)
""" "Both by the end of the year": the day of each that has no other."""


def with_last_day(sentence: Text, anchor: Anchor, read: PledgeReading) -> PledgeReading:
    """ "Acme will do 13, Beta 21, each by Easter": the one day of all of them."""
    if len(read.pledges) < 2 or all(promise.due_text for promise in read.pledges):
        return read
    return read._replace(pledges=tuple(_of_all(sentence, anchor, list(read.pledges)) or read.pledges))


def _of_all(sentence: Text, anchor: Anchor, told: list[Promise]) -> list[Promise] | None:
    found = find_dates(sentence.low, anchor) if told else []
    when = found[-1] if found else None
    if not when or not ALL_BY.search(sentence.low, 0, when.start) or when.role not in ("deadline", "moment"):
        return None
    day = sentence.cut(when.start, when.end)
    return [one if one.due_text else one._replace(due_text=day, due=when.due) for one in told]


def dated_by(sentence: Text, anchor: Anchor, told: list[Promise]) -> list[Promise]:
    """ "The deadline is December 1.": of the promise told last, where it has no other; "both by June": of all."""
    of_all = _of_all(sentence, anchor, told) if len(sentence.low) < SHORT else None
    if of_all:
        return of_all
    found = DEADLINE.match(sentence.low) if told and told[-1].due_text is None else None
    days = find_dates(sentence.low, anchor) if found else []
    when = next((day for day in days if found and found.end() in (day.start, day.core)), None)
    if not when or not when.due:
        return told
    if sentence.low[when.end :].strip(" .!\n\"'") or (anchor.today and when.due < anchor.today):
        return told
    start = when.core if when.preposition == "on" else when.start
    return [*told[:-1], told[-1]._replace(due_text=sentence.cut(start, when.end), due=when.due)]
