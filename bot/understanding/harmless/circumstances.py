"""How a class was held, told in a clause of its own: on which day, by call, in two groups, who was among them.

"18 more. It was on Monday.", "12 more, all part-time, we used the new video": nothing of it takes a figure back.
"""

from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import words_blanked

DAY = (
    r"((on )?(last |this )?(mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|last (night|week)"
    r"|this (morning|week))( (morning|afternoon|evening|night))?"
)
CALL = r"(a )?(video ?(call|conference)|zoom|teams|webex|phone|google meet|webinar|conference call|video)"
AT_WORK = r"(shifts?|lunch|roll call|briefings?|breaks?|rounds?|runs?|routes?|(staff |safety )?meetings?)"
HEAD = r"(director|manager|supervisor|chief|boss|owner|sergeant|captain|lieutenant|lead|gm|foreman|superintendent)s?"
MARK = r"(^|(?<=[.,;:!?(\n] )|(?<=[.,;:!?(\n]))\W*((and|btw|by the way) )?"
HELD_SO = late(
    rf"""
    {MARK}((it|that|this|both|they|all|these|those) (was|were) (all |both )?{DAY}
      |(all |both |done |held |mostly |everyone )?(by|over|via|through) {CALL}
      |(split |done |held )?in(to)? (two|three|four|five|several|small) (small )?(groups|batches|sessions|rounds
      |sittings)
      |(right |just )?(before|after|during|between) (their|our|the|a) (\w+ )?{AT_WORK}
      |(they |everyone |everybody |all )(have |has )?(all )?signed( (in|(the|our) (sheet|list|roster|form|log|roll)))
      |(they are |they're )?(all|both|mostly|most( of them)?) (are )?(full|part)[\s-]?time(rs)?
      |we (used|showed|played|watched|ran) (the|your|that) (\w+ ){{0,2}}?(video|film|slides|module|version|kit|deck)
      |(it's|it is|such) an? (\w+ )?(important|tough|heavy|hard|serious|good|great|sensitive) (topic|subject|issue
      |matter|cause)
      |(the|our|your) (posters|decals|cards|stickers) (are|went) (\w+ )?up( (too|as well|now))?
      |(?<=[.!] )(we're |we are )?(almost|nearly) (done|there|finished)|so (it's|it is) (slow going|going slow(ly)?)
      |by the way|on another note|one more thing)(?=\W*($|[.,;:!?)\n]))
    |,? (including|counting) (the|our|my) (\w+ )?{HEAD}(?=\W*($|[.;!?)\n]))
    |,? (including|counting) ((those|the (people|folks|ones|crew|group)) (from|of) )?(the|this|this past
      |last) weekend('s)?( (crew|group|people|folks|ones|class|session|shift))?(?=\W*($|[.;!?)\n]))
    """,
)


HINDRANCE = (
    r"(((the|our|all the|all that|this|some) )?(holidays?|christmas|thanksgiving|weather|snow|ice|storms?"
    r"|flu( season)?|covid|vacations?|scheduling|schedules|busy season|harvest|rush|turnover|short staffing|staffing"
    r"|shift changes|overtime"
    r"|construction|inventory|audit)|(people|folks|everyone|everybody|some|staff|drivers) being (out|sick|off|away|gone"
    r"|on vacation|on leave)( (with|on|due to|because of) (the )?(covid|flu|vacation|leave|colds?|pto))?)"
)
TOOK_LONG = late(
    rf"""
    {MARK}((it|this|that) (all )?)?((took|dragged on)( us| me)? ((for )?ever|forever|so long|way too long|too long
      |a while|ages|weeks|months|longer than (expected|planned|hoped|(i|we) (thought|expected|planned|hoped)
      |it should have)))
    ( (because of|due to|thanks to|what with|with|on account of|between) {HINDRANCE}((,| and|, and) {HINDRANCE})*)?
    (?=\W*($|[.;!?)\n]|, but\b))
    """,
)
""" "Took forever because of the holidays and people being out with covid": how long it took takes back nothing."""


def without_circumstances(low: str) -> str:
    """The same plain text, how the class was held blanked, character for character, where a figure stands beside it."""
    low = TOOK_LONG.sub(words_blanked, low)
    return HELD_SO.sub(words_blanked, low) if any(map(str.isdigit, low)) else low
