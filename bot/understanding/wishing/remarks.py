"""What is told politely or beside a figure and is no wish: an offer, who came late, a hope, numbers to come."""

import re
from datetime import date

from bot.understanding.calendar.dates import When
from bot.understanding.readings import Reply
from bot.understanding.wishing.moods import Mood
from bot.understanding.writing.patterns import late

OFFERS = late(
    r"""
    \b(please )?let (me|us) know (if|whether|should) (you (\w+ )?(need|want|require|would like|'d like|wish)
      |you('d| would) like|you have (any |further |some |more |other )*(questions?|concerns?|need of)
      |there('s| is) (anything|something) (else|more|(that )?(i|we|you))|(i|we) can (help|assist|do|be of|provide)
      |any(thing)? (else|more|further|information|questions?|concerns?|problems?|issues?)|questions?)\b[^.!?;\n]{0,200}
    |\bi can you send us [^.!?;\n]{0,200}\bif you [^.!?;\n]{0,200}
    """,
)
""" "Let me know if you need the roster" asks for nothing. The last is how "je peux vous envoyer" comes."""
LATECOMERS = late(
    r"""
    \b(arrived?|arriving|came|coming|comes|showed up|showing up|was|were|been|got|kept) ((a (bit|little)|\w+) )?
      (running )?late\b
    |\b(guys?|ones?|someone|somebody|(driver|operator|officer|employee|deput|bus|train|class|crew)\w*|some|half|few
      |they|he|she) (\w+ )?running late\b
    |\b(stayed|stays|staying|worked|working|ran|open|opened|remained) (a (bit|little) )?later?\b
    |\b(they|others|rest|remaining|who|some|most|(driver|operator|officer|employee|deput)\w*) (we\s
      )?(have|has|had|need|needs|get|got) (until|till|til)\b
    """,
)
""" "One guy was running late", "the rest have until Friday for the quiz": of the pledge nothing is late."""


def without_offers(low: str) -> str:
    """The same text without polite offers, character for character."""
    return OFFERS.sub(lambda found: "_" * len(found[0]), low)


def without_latecomers(low: str) -> str:
    """The same text in which nobody came late, character for character."""
    return LATECOMERS.sub(lambda found: "_" * len(found[0]), low)


RETURN = late(r"(come|get|circle) back")
OTHERS = late(
    r"""
    \b(rest|others|they|who|most|some|half|crews?|staff|drivers|employees|operators|trainers
      |seasonals?) ((of (them|us)|will|'ll|should|all|can|only|both|don't|won't) )*$
    """,
)
PLANNED = late(r"(first|next) |.*\b(start|begin|kick|launch|roll|get|scheduled|planned|booked|set)", re.DOTALL)
ASKED_ME = late(
    r"""
    \b(ask|check|remind|ping|contact|call|e-?mail|message|write|try|nudge|text) (me|us|back|again|in|then)\b|\blater\b
    """,
)


BUSY = late(r"busy with|later")
LATER = late(
    r"\b(ask|check|send|sends|update|talk|more|reply|answer|write|tell|know|follow|say|report|do|try) ([a-z]+ )*$"
)
RETIRING = late(r"(i'm |i am |^\W*)?retiring|i retire\b|i('m| am) leaving")
NEXT_PERSON = late(
    r"\b(ask|contact|call|e-?mail|write|talk|speak|reach|replac\w+|successor|tak(e|es|ing) over|hand\w*|who)\b|@"
)


def is_no_wish(low: str, mood: Mood, dates: list[When], figure: bool) -> bool:
    """Whether a later is none: "the rest come back in March", and beside a figure "next session is January 17".

    Beside a figure "we are so busy" puts nothing off, and who retires in June still answers until then.
    """
    if mood.intent == "handover":
        ahead = any(one.last and one.role != "past" and one.end > mood.start for one in dates)
        return figure and ahead and bool(RETIRING.match(low, mood.start)) and not NEXT_PERSON.search(low)
    if figure and mood.intent == "snooze" and BUSY.fullmatch(low, mood.start, mood.end):
        named = [one for one in of_the_wish(low, mood, dates) if one.start > mood.start and one.last]
        wished = ASKED_ME.search(low[: mood.start] + low[mood.end :]) or LATER.search(low, 0, mood.start)
        return not named and not wished
    if mood.intent != "snooze" or ASKED_ME.search(low):
        return False
    if RETURN.match(low, mood.start):
        return bool(OTHERS.search(low[: mood.start]))
    return figure and bool(PLANNED.match(low, mood.start, mood.end))


THIS = late(r"(this (week|month|morning|afternoon)|today|tonight)\b")


def of_the_wish(low: str, mood: Mood, dates: list[When]) -> list[When]:
    """The days beside a figure that may be a wish's: "14 this week. We are running late" wishes for no Friday."""
    start = max(low.rfind(mark, 0, mood.start) for mark in ".!?;\n") + 1
    return [one for one in dates if one.start >= start and not (one.end <= mood.start and THIS.match(low, one.core))]


SENDING = late(
    r"""
    \b(you('ll| will| should| are going( to)?| can expect to)|let (me|us)|(i|we|my \w+|our \w+)('ll|'d| will
      |\sshould| can| hope to| expect to|( am| are| is)? going( to)?| you| them)|^\W*(should|will)) ((be able
      \sto|you|try to|also|then) )*(have|get|give|send|pass|holds?|share|provide) ([a-z']+ ){0,3}?(numbers?|figures?
      |totals?|counts?|updates?|reply|replies|answer|response|roster|list|report|info\w*|data|headcount
      |tally)\b(?! ([a-z]+ ){0,4}?(trained|done|finished|completed?|certified)\b| of \d)
    |\bupdate :(?=\W*$)
    """,
)
""" "You'll have my numbers by Friday": then is asked again, and no due date is moved. "Update :" with
nothing behind it is what "le paso el dato" becomes in English."""
HOPED = late(
    r"""
    \b(should|hop(e|es|ing)|plan\w*|aim\w*|wants?|like|try(ing)?|could|might|may|(they|others?|rest|remaining|who)
      \shave) ((we|to|on|be|able|get|everyone|everybody|it|them|all|until) ){0,4}[a-z]*$
    """,
)
""" "We should be done by May" and "the rest have until Friday" ask for nothing."""
ASKED_FOR = late(r"\b((we|i)( still)?('ll| will| would|'d)? need|push|move|extend|extension|postpone|more time)\b")
""" "We need until April 15": of one of several pledges it may be sooner than another is due."""


def as_meant(low: str, found: list[Mood], dates: list[When], figure: bool) -> list[Mood]:
    """The moods, where a day by which numbers come is one to ask again."""
    sending = SENDING.search(low)
    if not sending:
        return found
    meant = [one._replace(intent="snooze", silent=True) if one.intent == "reschedule" else one for one in found]
    ahead = any(one.role != "past" and one.end > sending.start() for one in dates)
    return meant or ([Mood("snooze", *sending.span())] if ahead and not figure else [])


def not_sooner(low: str, found: list[Mood], wished: list[Reply], due: date | None) -> list[Reply]:
    """The wishes beside a figure: a hope to be done before the due date moves nothing, any other day before it is
    asked about.
    """
    kept: list[Reply] = []
    for mood, one in zip(found, wished, strict=True):
        said = low[max(0, mood.start - 40) : mood.end]
        sooner = bool(one.intent == "reschedule" and one.new_date and due and one.new_date <= due)
        sooner = sooner and not ASKED_FOR.search(said)
        if not sooner or not HOPED.search(said):
            kept.append(one._replace(needs_confirmation=True) if sooner else one)
    return kept
