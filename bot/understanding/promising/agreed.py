"""Figures behind a word given, told with their deed: "You have our word: 18 deckhands" is "we will train 18 deckhands".

The text goes on as the grammar reads it, before anything is read. Each character keeps its place in what was written.
"""

import re

from bot.understanding.doing.deeds import kind_of_unit
from bot.understanding.promising.plainly import OWN
from bot.understanding.promising.revised import N
from bot.understanding.promising.theirs import NAME
from bot.understanding.promising.ways import Pieces, Ways, retold
from bot.understanding.words.units import unit_after
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

BEHIND = late(
    r"\s?([.,;!(\n]|$)|\s(by|before|in|at|from|on|this|next|with|within|through|too|for|until|over|during|starting)\b"
)
"""What may stand behind the unit: "said 70 drivers were fined" promises nothing."""
SO_MANY = rf"(?=(?P<many>{N}) )"
YES = r"((ok|okay|yes|yep|yeah|sure|alright|all right|fine|great|well|hi|hello),? )*"
WORD_GIVEN = late(
    rf"""
    (^|(?<=[.!\n] ))\W*{YES}((so|and|then),? )*(
      (we|i)('ll| will| can| are going to| shall) do (it|this|that|our (part|share))( too| for you| with you)?
      |(we|i) (promise|agree|accept)( you)?|you have (our|my) word( on (it|this|that))?|(our|my) word on it
      |(you can )?(count|include|write|book) (us|me) in|(that's )?(fine|good|ok) (by|with) (us|me)
      |consider it done|deal|agreed|it's a deal|we have a deal|you('ve| have)( got)? a deal
      |(we|i)('re| are|'m| am)( all)? (on board|committed|sold|game|up for it|in)( (with|on|for) (this|it|that))?
      |(we|i) ((at|from|here at) (the |our )?[\w&.' -]{{2,30}} )?(have )?(decided|agreed|voted|committed
      |signed( up| on)?|talked( it over)?)( (on )?(\w+day|today|yesterday|last night|this morning|it|this
      |together|as a team))?)
    \s?[.,:!;-]+ {SO_MANY}
    """,
)
""" "We'll do it. 15 operators": what is promised has its figure in the next sentence."""
WORD_FROM = late(
    rf"(^|(?<=[.!;\n] ))\W*(a |big |firm )*(yes|ok|okay|word|promise|commitment|pledge) from (the )?{NAME}[.:!,] "
    rf"{SO_MANY}"
)
SAME_HERE = late(
    rf"""
    (?<=[.;,] )(and |then )?((the )?(neighbou?rs|folks|people|guys|friends|colleagues) (in|at|from|of) )?(the )?{NAME},
    \s(the )?same( (thing|here|deal|story|again))?( for (them|us))?[,:] {SO_MANY}
    |(?<=[.;,] )(and )?(the )?(same( (thing|deal))?|ditto|likewise)( goes)? (for|from|with
      |at) (the )?(?P<whom>[\w&.'-]+( [\w&.'-]+){{0,5}}?)[,:] (?=(?P<figure>{N}) )
    """,
)
""" "Glenview PD, same thing, 24 officers by mid-May"."""
WORD_FOR = late(rf"(^|(?<=[.!\n] ))\W*(ok|okay|yes|yep|sure|fine)( from us| with us)? (for|to|pour) {SO_MANY}")
COMPLETE_FOR = late(
    rf"""
    \b(?P<course>[\w.]{{2,12}} )?(training|course|class) (is|was) (now )?(all )?(complete|completed|done|finished) for
    \s{SO_MANY}
    """,
)
""" "BOTL training is complete for 52 drivers"."""
DID_OURS = late(rf"\b(did|done|did do|got done)( with)? (?P<ours>(all )?(of )?{OWN} )(?=(?P<many>{N}) )")
""" "We already did our 19 drivers"."""
INTO_COURSE = late(
    rf"""
    \b(put|add|build|work|bring|include|make)( the)? (?P<what>[\w. ]{{2,30}}?)( course| training| class
      |\smodule)? (in|into|to|part of) {OWN} ([\w-]+ ){{1,3}}?(program|curriculum|orientation
      |onboarding|course|class|school)
    [,:] {SO_MANY}
    """,
)
""" "Will put the TAT course into its CDL program, 130 students by graduation day"."""
WAY = {"train": "train", "distribute_materials": "hand out", "hold_sessions": "hold", "host_presentation": "give"}


def _deed(found: re.Match[str], low: str, name: str = "many") -> str | None:
    """What is done with what stands behind the figure, or None where nobody can say."""
    unit = unit_after(low, found.end(name))
    told = unit and unit.group and BEHIND.match(low, unit.end)
    kind = kind_of_unit(low[unit.start : unit.end]) if unit and told else None
    return WAY.get(kind or "")


def _we_will(found: re.Match[str], low: str) -> Pieces | None:
    deed = _deed(found, low)
    return (f"we will {deed} ",) if deed else None


def _they_will(found: re.Match[str], low: str) -> Pieces | None:
    figure = "figure" if found.groupdict().get("figure") else "many"
    deed = _deed(found, low, figure)
    return (found.span("whom" if figure == "figure" else "who"), f" will {deed} ") if deed else None


def _trained(found: re.Match[str], low: str) -> Pieces | None:
    return ("trained ", found.span("ours")) if _deed(found, low) == "train" else None


def _completed(found: re.Match[str], low: str) -> Pieces | None:
    course: Pieces = ("with ", found.span("course")) if found["course"] else ()
    return ("has trained ", *course) if _deed(found, low) == "train" else None


def _taught(found: re.Match[str], low: str) -> Pieces | None:
    return ("train with ", found.span("what"), " ") if _deed(found, low) == "train" else None


WAYS: Ways = (
    (WORD_GIVEN, _we_will),
    (WORD_FROM, _they_will),
    (SAME_HERE, _they_will),
    (WORD_FOR, _we_will),
    (COMPLETE_FOR, _completed),
    (DID_OURS, _trained),
    (INTO_COURSE, _taught),
)


def as_agreed(text: Text) -> Text:
    """The text with what stands behind a word given told as what it is."""
    return retold(text, WAYS)
