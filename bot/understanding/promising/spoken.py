"""A promise as it was said aloud and written down: without "uh", words said twice, and numbers taken back at once."""

from itertools import pairwise

from bot.understanding.words.numbers import find_numbers
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

HEY = late(
    r"""
    ^(?P<lead>\W*)(hey|hi|hello|yo|lol|psst|ok|okay|so|well|guys|all|team)( (all|guys|team|there|so|ok))?,? (?=(just |i
      |we )*(got off|spoke|talked|met|heard))
    """,
)
WITH = late(r"(?<= )w/ ?(?=[a-z])")
""" "Hey just got off the phone w/ Acme"."""
FILLER = late(r"(^|,? )([Uu]h+|[Uu]m+|[Uu]hm|[Ee]rm|[Ee]r(?=[,…])|[Hh]mm+|[Ee]uh|mmm+)\b[,.…]*(?= |$)")
""" "ER nurses" and "UM" are none."""
HESITATES = late(r"\b(uh|um|er|hm|euh|mmm)")
"""How any of them begins."""
TWICE = late(r"(?<![\w'-])(?P<once>[a-z]{2,}( [a-z]+){0,2}), (?=(?P=once)\b)")
""" "By Memorial, by Memorial Day", "train two hundred, two hundred dealers"; "New York, New York" is a name."""
HESITANTLY = late(r"(?<![\w'])(?P<once>[a-z\d][\w']+( [\w']+){0,2}),? (?=(?P=once)(?![\w'-]))")
""" "About 130, 130 folks": where somebody hesitates a number is said twice, too."""
NEWS_IS = late(
    r"""
    ^\W*((so|and|well|now|but),? )?(all |what )((i|we) )(can|could|may) (tell|say|promise
      |report)( to)?( you)?( \w+)? is,? (that )?
    """,
)
""" "So what I can tell you tonight is, Acme will"."""
WHAT_WE_DO = late(
    r"""
    \b(?P<lead>(so )?what )(we|i)( (here )?at [^,.;]{2,60}?)?(?P<will> ('re|are|am|'m|will|can|plan|want
      |intend)( going to| gonna| to)? do is,? (to )?)(?=[a-z])
    """,
)
""" "What we at Acme are going to do is train 40": we will."""
BACK = r"(no|sorry|wait|actually|rather|oops|correction|scratch that|i mean|make (it|that)|hold on)"
TAKES_BACK = late(rf"[,.…-] ?{BACK}\b")
NEVER_MIND = late(
    rf"\W*({BACK}|let me see|excuse me|i'm sorry)(\W+({BACK}|a moment|please))*\W+",
)


def as_written_down(text: Text) -> Text:
    """The text as its author would have written it."""
    hey = HEY.match(text.low)
    text = text.without(hey.end("lead"), hey.end()) if hey else text
    for found in reversed(list(WITH.finditer(text.low)) if "w/" in text.low else []):
        text = text.with_said(*found.span(), "with ")
    return _put_right(_as_we_will(_said_once(text)))


def _said_once(text: Text) -> Text:
    """Without what is said while one thinks, and what is said a second time."""
    fillers = list(FILLER.finditer(text.written)) if HESITATES.search(text.low) else []
    for found in reversed(fillers):
        text = text.without(*found.span())
    twice = HESITANTLY if fillers else TWICE
    while again := list(twice.finditer(text.written)):
        for found in reversed(again):
            text = text.without(*found.span())
    return text


def _as_we_will(text: Text) -> Text:
    news = NEWS_IS.match(text.low)
    text = text.without(*news.span()) if news else text
    told = WHAT_WE_DO.search(text.low)
    return text.with_said(*told.span("will"), " will ").without(*told.span("lead")) if told else text


def _put_right(text: Text) -> Text:
    """ "Twenty-five, no, wait, thirty drivers": thirty."""
    if not TAKES_BACK.search(text.low):
        return text
    for first, second in pairwise(reversed(find_numbers(text.low))):
        if NEVER_MIND.fullmatch(text.low, second.end, first.start):
            text = text.without(second.start, first.start)
    return text
