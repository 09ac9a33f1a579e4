"""Who wants no more messages, none until a day, or is away: the words that say so, and what else the text tells."""

import re

from bot.understanding.calendar.dates import find_dates
from bot.understanding.doubting import doubts
from bot.understanding.readings import Reply, ReplyContext
from bot.understanding.wishing import silences
from bot.understanding.wishing.moods import Mood
from bot.understanding.wishing.wishes import anchor
from bot.understanding.words import requested
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold, plain

BACK = late(r"\b(return\w*|back|until|till|through|resume) (to (the )?(office|work) )?(\w+ )?$")


def away(said: Text, context: ReplyContext) -> Reply | None:
    """The day of return is the last one named; vacations are given from and until."""
    found = silences.OUT_OF_OFFICE.search(said.low)
    if not found or (
        found[0].startswith(("is ", "on ", "out ")) and silences.SOMEBODY_ELSE.search(said.low[: found.start()])
    ):
        return None
    told = [when for when in find_dates(said.low, anchor(context)) if when.last and when.last > context.today]
    since = min((when.start for when in told if BACK.search(said.low, 0, when.start)), default=0)
    back = max((when.last for when in told if when.last and when.start >= since), default=None)
    return Reply("out_of_office", new_date=back, because=said.cut(*found.span()))


INSTEAD = late(
    r"""
    \b(ask|contact|try|call|text|e-?mail|(talk|speak|write|reach out) (to|with)) (?!me\b|us\b|again\b
      |back\b)([\w.'@-]+ ){1,4}?(instead|in the meantime|meanwhile|until then|while (i|we))\b
    |\b(in the meantime|meanwhile|until then)\W+(please )?(ask|contact|call|e-?mail
      |(talk|speak|write) (to|with)) (?!me\b|us\b)[\w.'@-]+
    |\bplease contact our new manager\b
    """,
)


URGENT = late(r"\b(urgent|emergenc)\w*[^.!?;]{0,30}$")
MEANWHILE = late(
    r"""
    \b(plutot|pregunt\w+|habl\w+|demand\w+|parl\w+|voyez|d'ici la|en attendant|entre-? ?temps|a ma place|mejor|mientras
      |entre ?tanto|en mi lugar|por lo pronto)\b
    """,
)
"""Without it our glossaries put "contactez Lee" as they do "contactez plutôt Lee"."""


def asks_another(said: Text) -> Reply | None:
    """ "I'm out until 3 January, ask Lee instead": somebody else is to be asked, which "for urgent matters" is not."""
    found = INSTEAD.search(said.low)
    if found and (
        URGENT.search(said.low, 0, found.start()) or (said.source and not MEANWHILE.search(fold(plain(said.source))))
    ):
        return None
    return Reply("handover", because=said.cut(*found.span())) if found else None


AND_THEN = late(r"(?<=\w) and( (i|we|i'm|i'll|we're)( (will|am|are))?)? $")


def without_leave(low: str) -> str:
    """What is told beside the words of being away; those are blanked."""
    words = silences.OUT_OF_OFFICE.search(low)
    assert words is not None  # It is what somebody was read to be away from.
    start = max(low.rfind(mark, 0, words.start()) for mark in ".!?\n,") + 1
    if joined := AND_THEN.search(low, start, words.start()):
        start = joined.start()  # "52 so far and I'm away till February 13": the figure stands before the "and".
    end = min((at for mark in ".!?\n" if (at := low.find(mark, words.end())) >= 0), default=len(low))
    return _blanked(low, start, end)


ONLY_THEN = late(
    r"""
    \b(before|after|until|till|past|at|during|on|between|in|within) (the |my\s
      |our )?(\d{1,2}(:\d\d)?( ?[ap]\.?m\b\.?)?( h)?(?=\W*$| ?[,.;!]| (please|thank))|noon|midnight|nights?|work|lunch
      |class|shifts?|weekends?|(early )?mornings?|afternoons?|evenings?|(\w+ )?hours
      |(mon|tues|wednes|thurs|fri|satur|sun)days)\b
    |(?<=messaging me )the (morning|afternoon|evening|night|weekend)\b|\b(so|this|that) (early|late|often|much)\b
    """,
)
"""The hours and days that a wish for silence is about; no day of the calendar."""


def stop(said: Text, context: ReplyContext) -> Reply | None:
    """STOP as the whole text, or wherever it is said in full; silence until a day is a later, and no STOP.

    "Please don't text me before 10" is a wish, which staff must hear.
    """
    whole, full = silences.STOP.match(said.low), silences.LEAVE_ME.search(said.low)
    found = whole or full
    if not found or _until(said, found.start(), context):
        return None
    end = _end(said.low, found.start())
    if ONLY_THEN.search(said.low[found.start() : max(end, found.end())]):
        return Reply("question", because=said.cut(found.start(), end))
    return Reply("cancel", because=said.cut(0, 80) if whole else said.cut(*found.span()))


def _until(said: Text, at: int, context: ReplyContext) -> bool:
    """ "Stop messaging me until January"; "until I say so" names no day."""
    return any(
        when.preposition in ("until", "till", "til", "before")
        and when.last is not None
        and when.last > context.today
        and at < when.start
        and not re.search(r"[.!?;]", said.low[at : when.start])
        for when in find_dates(said.low, anchor(context))
    )


def stop_of_its_own(said: Text) -> Reply | None:
    """ "80 so far. STOP": it holds if a figure is told; else the rest decides ("Stop! I meant something else")."""
    alone = silences.STOP_ALONE.search(said.low)
    return Reply("cancel", because=said.cut(*alone.span("words"))) if alone else None


def without_stop(low: str) -> str | None:
    """What is told beside the words of stopping; those are blanked. None where nothing else is said."""
    words = silences.STOP_ALONE.search(low) or silences.LEAVE_ME.search(low)
    return _blanked(low, words.start(), max(words.end(), _end(low, words.start()))) if words else None


FIGURE_NEXT = late(requested.TOLD_NEXT)
""" "No more cards needed, 90 so far": the request ends where a figure is told."""


JOINED = late(
    r"""
    (?<=[\w,;:]) ?\b((so(?= let's)|and|but|also)(,| also| so| then)? ((since|as|because|seeing( that)?|given( that)?)
      \s[^\d.;:!?]{3,60}?)?(if|whether|i|we|would|could|can|might|is it|do|does|let's|wondering
      |asking)|by the way|btw|one question|another thing)\b,?[^\d.,;:!?]{0,40}$
    """,
)
""" "28 so far, and if you can send us cards, thanks": where the request is joined to what is told before it."""

STANDS = late(r"\b(done|so far|trained|finished|completed|certified|passed|more|left|in total|to go)\b")
ASKS_ITSELF = late(r"(can|could|may|should) (we|i)\b")
""" "90 of 100 done, can we raise our pledge?": the request is a sentence of its own."""
LEADS_IN = late(r"\W*((and|but) )?")
""" "25 more, and please send posters": the request begins behind the "and", and the figure before it is kept."""


def without_requests(low: str, found: list[Mood]) -> str:
    """Numbers inside a question, a request or a wish about the pledge are not progress."""
    told = low
    for mood in found:
        if mood.intent in ("question", "target_change"):
            led = LEADS_IN.match(low, mood.start)
            at = led.end() if led else mood.start
            start, end = doubts.clause_of(low, at, at)
            if ASKS_ITSELF.match(told, at) and STANDS.search(low, start, at):
                start = at
            elif joined := JOINED.search(low, start, at):
                start = joined.start()
            ended = FIGURE_NEXT.search(low, mood.end, end)
            end = ended.start() if ended else end
            low = low[:start] + re.sub(r"[\w?]", "_", low[start : end + 1]) + low[end + 1 :]
        elif silences.SILENCE.match(low, mood.start):
            end = _end(low, mood.start)
            low = low[: mood.start] + re.sub(r"\w", "_", low[mood.start : end]) + low[end:]
    return low


def _end(low: str, at: int) -> int:
    end = doubts.clause_of(low, at, at)[1]
    told = FIGURE_NEXT.search(low, at, end)
    return told.start() if told else end


def _blanked(low: str, start: int, end: int) -> str:
    return f"{low[:start]}{re.sub(r'[^.!?]', ' ', low[start:end])}{low[end:]}"
