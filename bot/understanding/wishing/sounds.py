"""What an answer sounds like, where no figure of it is booked.

Rules know the words that somebody thought of: "I haven't started", "check back in March". People say "zip", "status
quo here" and "Lt. Gomez is your POC". Beside the rules each wish is weighed (`weighing.py`); where one is well ahead
of the others it is taken, and the likeliest where the rules know nothing surely. Nothing is ever booked by its sound,
and a figure in a text that sounds like no progress is asked about.
"""

from math import inf
from typing import NamedTuple, cast

from bot.understanding.calendar.dates import When
from bot.understanding.doubting import times
from bot.understanding.doubting.claims import pledge_is_met
from bot.understanding.readings import BOOKS, PROGRESS_TOLD, Intent, Reply, ReplyContext
from bot.understanding.scales.weighing import PROGRESS, sounds_like
from bot.understanding.wishing import silences
from bot.understanding.wishing.moods import Mood
from bot.understanding.wishing.wishes import DATED, anchor, missed, wish
from bot.understanding.words.shorthand import spelled_out
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold

NO_PROGRESS = ("none_yet", "snooze", "reschedule", "cancel", "target_change", "correction", "handover", "out_of_office")
OF_THE_PLEDGE, TOTALS = ("target_change", "reschedule", "none_yet"), ("progress_set", "complete")
"""A wish about the pledge, and how it stands: "please lower our goal, we have just 40 dealers" tells no progress."""
ASKS = ("question", "help")
BRIEF = 4  # Words: "finished, thank you".
FEW = 2  # Words, which may be of anything: "status".
A_LITTLE, AHEAD, CLEARLY, SURELY = 1.0, 2.0, 4.0, 5.5
"""How far it must be ahead: to be taken where the rules found nothing; instead of another intent; instead of progress
without a figure and of a question, of a word or two, and for a booked figure to be asked about; and instead of a
figure or a day."""

GREETING = late(
    r"""
    \W*((good (morning|afternoon|evening|day)|morning|hello|hi|hey|greetings)\W*)+((there|team|folks|friends|again
      |(to )?(all|everyone|everybody))\W*)*
    """,
)
""" "Good morning everyone": nobody is thanked, and nothing is wanted."""


class Sound(NamedTuple):
    """The intent a text sounds most like, and how far that is ahead of the next."""

    name: str
    ahead: float


def as_it_sounds(said: Text, words: Text, reply: Reply, context: ReplyContext) -> Reply:
    """The reply, or what the text sounds like instead. `words` are what was said, in English."""
    sounds = Sound(*sounds_like(sound(said)))
    if sounds.name == PROGRESS or reply.problems or silences.STOP.match(words.low):
        return reply
    if GREETING.fullmatch(words.low):
        return _as("other", words, context)
    told = [reply._replace(also=()), *reply.also]
    booked = [one for one in told if one.intent in BOOKS and not one.needs_confirmation]
    if any(one.intent == "correction" or one.amount is not None for one in booked):
        return _asked_first(reply) if _speaks_against(sounds, words.low, told, booked, context) else reply
    if sounds.name == reply.intent:
        dateless = reply.intent in DATED and reply.new_date is None
        return _as(reply.intent, words, context)._replace(also=reply.also) if dateless else reply
    explained = any(one.intent == sounds.name for one in told) and sounds.name not in NO_PROGRESS
    groundless = sounds.name == "correction" and context.last_entry is None
    if explained or groundless or sounds.ahead < _bar(reply, sounds.name, said):
        return reply
    return _instead(sounds.name, words, told, context)


def _speaks_against(sounds: Sound, low: str, told: list[Reply], booked: list[Reply], context: ReplyContext) -> bool:
    """Whether no reply explains why a text with a figure sounds so, or it is a wish about the pledge: of that are the
    figures, where how it stands is told, or nothing is on record.
    """
    if sounds.name == "none_yet" and booked[0].intent == "complete":
        return False  # "None is left" sounds like none yet.
    if booked[0].intent == "complete" and sounds.ahead <= SURELY and pledge_is_met(low.rpartition(", ")[2]):
        return False  # "All of the posts are out, that's our promise kept".
    surely = sounds.ahead > SURELY and sounds.name != "reschedule"  # "11 more. We need until June 15."
    of_it = booked[0].intent in TOTALS or not context.current or surely
    explained = any(one.intent == sounds.name for one in told) and not (sounds.name in OF_THE_PLEDGE and of_it)
    return sounds.name in NO_PROGRESS and sounds.ahead >= CLEARLY and not explained


def _instead(name: str, words: Text, told: list[Reply], context: ReplyContext) -> Reply:
    """What it sounds like, and beside it what else was told; a figure that would be asked about still is."""
    intent = cast(Intent, name)
    first, *others = told
    taken = next((one for one in told if one.intent == intent), None) or _as(intent, words, context)
    beside = [*others, first] if _is_figure(first) else others
    return taken._replace(also=tuple(one for one in beside if one.intent != intent))


def _is_figure(reply: Reply) -> bool:
    return reply.intent in ("progress_add", "progress_set") and reply.amount is not None


BEGUN = late(
    r"\W*((yes|yep|yeah|ok|okay|hi|hello|good news|and|so)\W+)*(we|i|they|our \w+)('ve| have| has)? ((now|just|already"
    r"|finally|also) )*(started|begun|began|kicked off|gotten going)\b"
    r"(?! (\w+ing|to|so no|but no)\b)(?!.*\b(no (numbers|one|figures)|none|nobody|not)\b)"
)
""" "Yes! We have started" is most often heard with a "not"."""


def _bar(reply: Reply, name: str, said: Text) -> float:
    """How far an intent must be ahead of the next to be taken instead of what the rules found."""
    if name == "none_yet" and reply.intent in PROGRESS_TOLD and BEGUN.match(said.low):
        return inf
    # "Not yet, ask me in March": the day says more. And whoever wants to be left alone is.
    if (_is_figure(reply) and name not in NO_PROGRESS) or (reply.new_date is not None and name == "none_yet"):
        return inf
    many = len(said.low.split())
    if reply.intent == "complete" and (name == "none_yet" or (name == "thanks" and many <= BRIEF)):
        return inf  # "None is left" sounds like none yet, "finished, thank you" like thanks.
    if reply.intent == "cancel":
        return inf
    if reply.amount is not None or (reply.new_date is not None and name not in DATED):
        return CLEARLY if reply.intent == "complete" else SURELY
    if reply.intent in (*PROGRESS_TOLD, "correction") or (name == "cancel" and reply.intent != "other"):
        return CLEARLY
    if "?" in said.low and reply.intent in ASKS and name not in ASKS:
        return CLEARLY
    if reply.intent != "other":
        return AHEAD
    if many <= FEW:
        return CLEARLY
    return 0.0 if name in ASKED_FIRST and name != "cancel" else A_LITTLE


def _asked_first(reply: Reply) -> Reply:
    """ "We promised for both campuses and only one is left, can it be brought down": that is no progress."""
    doubted = reply.intent in PROGRESS_TOLD
    also = tuple(_asked_first(one) for one in reply.also)
    return reply._replace(needs_confirmation=reply.needs_confirmation or doubted, also=also)


def sound(said: Text) -> str:
    """The words of a text as they are weighed: plain, in a line, without accents."""
    return fold(spelled_out(said).low.replace("\n", " "))


def _as(intent: Intent, words: Text, context: ReplyContext) -> Reply:
    if words.translated:
        words = words._replace(low=OF_THE_MONTH.sub(r"\g<day>the \g<number>th", words.low.replace("as of ", "to ")))
    dates = times.phrases(words.low, anchor(context), context)
    dates = _wished_for(intent, words, dates, context) if intent in DATED else dates
    told = wish(words, Mood(intent, 0, len(words.low)), dates, context)
    asked = told.needs_confirmation or intent in ASKED_FIRST
    return told._replace(needs_confirmation=asked, because=words.cut(0, 80))


LEADS = {
    "snooze": late(
        r"""
        \b(ask|check|try|ping|remind|contact|call|write|message|text|nudge|bug|reach|circle|touch|hit|catch|inquire
          |follow|back|again|until|till|til)\b[^.;!?\d]{0,30}$
        """
    ),
    "out_of_office": late(r"\b(back|returns?|returning|re-?opens?|in again|resume|home|in)\b[^.;!?\d]{0,25}$"),
    "reschedule": late(r"\b(until|till|til|to|by|be|make it|say|says|through|thru|rather|extend\w*)\b[^.;!?\d]{0,15}$"),
}
""" "Budget hearings until Thursday, so ask me on February 10": which of the days is wished."""


def _wished_for(intent: Intent, words: Text, dates: list[When], context: ReplyContext) -> list[When]:
    """Of several days the one wished for: the last one led in like it, or else the last one."""
    moves = intent == "reschedule"
    ahead = [when for when in dates if when.role != "past" and not (moves and missed(words, when))]
    named = [when for when in ahead if when.problem or (when.last and when.last > context.today)] or ahead
    named = [when for when in named if not moves or when.first != context.due] or named
    lead = LEADS[intent]
    return [when for when in reversed(named) if lead.search(words.low, 0, when.core)][:1] or named[-1:]


OF_THE_MONTH = late(
    r"\b(?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day )(?P<number>[12]?\d|3[01])(?![\d:/.,]| (?:of|more|people))"
)
""" "Jueves 9" is the ninth, and "al 12 de junio" no date since when."""
ASKED_FIRST = ("cancel", "target_change", "correction", "reschedule")
"""What takes back or changes something is asked about where it only sounds like it."""
