"""How many work there, told beside what was done: "We employ 900 people across two towers. 35 more did the quiz."

Only of more than were promised, and beside another figure: so many cannot have been trained. A sentence that tells
anything besides who they are stays where it is.
"""

from bot.understanding.readings import ReplyContext
from bot.understanding.words import numerals
from bot.understanding.words.numbers import find_numbers
from bot.understanding.writing.patterns import late

LONGEST = 600
FIGURE = late(numerals.FIGURE)
HEADS = late(
    r"""
    (^|(?<=[.!?;\n] )|(?<=[.!?;\n]))(?P<told>((fyi|for (context|reference|the record|your (information|info
      |reference))),? )?((we|i|(the|our) ((whole|entire) )?([a-z]+ )?(company|agency|department|district|city|county
      |port|hospital|hotel|casino
      |resort|property|group|fleet|firm|force|school|airport|operation|system|network|yard|terminal|plant|site)
      ( here)?)( now| currently| only| actually)?\s
      (employs?|have|has|runs?|are|is|'re|counts?|number|staffs?)( (a|an) ([a-z]+ )?(staff|team|crew|workforce|force
      |fleet|company|payroll) of)?( (about|around|over|some|roughly|nearly|almost|more than|just over))?
      |we're( an? ([a-z]+ )?(company|agency|district|department|team|staff|force|fleet) of)?( (about|around|over|some
      |roughly|nearly|almost))?|there (are|'re)( (about|around|over|some|roughly))?
      |(we're|we are|it's|this is) an? (big|large|huge|small|tiny|mid-?size|good-?size)d? [a-z]{3,12},( with| of)?
      |(our|the) (headcount|payroll|total staff|workforce|staff)( (total|size|count))? (is|of)( (about|around|over
      |roughly|nearly))?)\s
      (?P<many>\d[\d,.]*k?)\b(?! ?%)
      (?![^.,!?;\n\d]*\b(train\w*|certif\w+|took|taken|complet\w+|done|finish\w*|left|more|so far|register\w*|signed
      |enrol\w*
      |pass(ed|es)?|attend(ed|ing|s)?|watch\w*|went|been|remain\w*|to go|not|but|in|up|through|yet)\b(?! (all|both|two
      |three|four|five|several|many
      |total|the
      |our|this|of)\b))
      [^.,!?;\n\d]{0,90}?)(?=[.!?;\n]|$|,?( and| but| so far| to date| this week){1,2}( only| just)? \d|, [\d_]|, so\b)
    """,
)


def without_heads(low: str, context: ReplyContext) -> str:
    """The plain text without sentences that tell how many work there, character for character."""
    if context.target is None or len(low) > LONGEST:
        return low
    for found in HEADS.finditer(low):
        numbers = find_numbers(found["many"])
        told = FIGURE.search(low, found.end()) or FIGURE.search(low, 0, found.start())
        if told and len(numbers) == 1 and numbers[0].low > context.target:
            low = low[: found.start("told")] + "_" * len(found["told"]) + low[found.end("told") :]
    return low


SPREAD = late(
    r"""
    \b(payroll|headcount|fyi|information|for reference|for context|across|spread|company|in [a-z]+ (provinces|states
      |countries|terminals|yards|locations|offices|cities|buildings|sites))\b
    """,
)


OF_THEM = late(
    r"\b(every(one|body)?|all|nearly|almost|most|half|some|seen|had|took|taken|through|course|class|now|trained|done)\b",
)
IN_SO_MANY = late(r" (in|across|at|over) \d\d? [a-z]+s\b")


def tells_only_heads(low: str, asked: str, context: ReplyContext) -> bool:
    """ "FYI we have 640 people on the payroll across three yards": more than were promised, and nobody was trained.

    `asked` is the same text with its courtesies. "We have 640 drivers" alone may be meant to tell how many are trained.
    """
    low = IN_SO_MANY.sub("", low)
    found = HEADS.fullmatch(low.strip(" _.,!-\n")) if context.target is not None and len(low) <= LONGEST else None
    numbers = find_numbers(found["many"]) if found else []
    more = len(numbers) == 1 and numbers[0].low > (context.target or 0)
    return more and SPREAD.search(asked) is not None and not OF_THEM.search(asked)
