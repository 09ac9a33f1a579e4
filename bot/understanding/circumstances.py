"""How a class was held, told in a clause of its own: on which day, by call, in two groups, who was among them.

"18 more. It was on Monday.", "12 more, all part-time, we used the new video": nothing of it takes a figure back.
"""

import re

from bot.understanding.patterns import late

DAY = (
    r"(?:(?:on\s)?(?:last\s|this\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|last\s(?:night|week)|this\s(?:morning|week))"
    r"(?:\s(?:morning|afternoon|evening|night))?"
)
CALL = r"(?:a\s)?(?:video\s?(?:call|conference)|zoom|teams|webex|phone|google\smeet|webinar|conference\scall|video)"
AT_WORK = r"(?:shifts?|lunch|roll\scall|briefings?|breaks?|rounds?|runs?|routes?|(?:staff\s|safety\s)?meetings?)"
HEAD = r"(?:director|manager|supervisor|chief|boss|owner|sergeant|captain|lieutenant|lead|gm|foreman|superintendent)s?"
MARK = r"(?:^|(?<=[.,;:!?(\n]\s)|(?<=[.,;:!?(\n]))\W*(?:(?:and|btw|by\sthe\sway)\s)?"
HELD_SO = late(
    rf"""{MARK}(?:
      (?:it|that|this|both|they|all|these|those)\s(?:was|were)\s(?:all\s|both\s)?{DAY}
    | (?:all\s|both\s|done\s|held\s|mostly\s|everyone\s)?(?:by|over|via|through)\s{CALL}
    | (?:split\s|done\s|held\s)?in(?:to)?\s(?:two|three|four|five|several|small)\s(?:small\s)?
        (?:groups|batches|sessions|rounds|sittings)
    | (?:right\s|just\s)?(?:before|after|during|between)\s(?:their|our|the|a)\s(?:\w+\s)?{AT_WORK}
    | (?:they\s|everyone\s|everybody\s|all\s)(?:have\s|has\s)?(?:all\s)?
        signed(?:\s(?:in|(?:the|our)\s(?:sheet|list|roster|form|log|roll)))
    | (?:they\sare\s|they're\s)?(?:all|both|mostly|most(?:\sof\sthem)?)\s(?:are\s)?(?:full|part)[\s-]?time(?:rs)?
    | we\s(?:used|showed|played|watched|ran)\s(?:the|your|that)\s(?:\w+\s){{0,2}}?
        (?:video|film|slides|module|version|kit|deck)
    | (?:it's|it\sis|such)\san?\s(?:\w+\s)?(?:important|tough|heavy|hard|serious|good|great|sensitive)\s
        (?:topic|subject|issue|matter|cause)
    | (?:the|our|your)\s(?:posters|decals|cards|stickers)\s(?:are|went)\s(?:\w+\s)?up(?:\s(?:too|as\swell|now))?
    | (?<=[.!]\s)(?:we're\s|we\sare\s)?(?:almost|nearly)\s(?:done|there|finished)
    | so\s(?:it's|it\sis)\s(?:slow\sgoing|going\sslow(?:ly)?)
    | by\sthe\sway | on\sanother\snote | one\smore\sthing
    )(?=\W*(?:$|[.,;:!?)\n]))
    | ,?\s(?:including|counting)\s(?:the|our|my)\s(?:\w+\s)?{HEAD}(?=\W*(?:$|[.;!?)\n]))""",
    re.VERBOSE,
    seldom=True,
)


def without_circumstances(low: str) -> str:
    """The same plain text, how the class was held blanked, character for character, where a figure stands beside it."""
    return HELD_SO.sub(lambda found: re.sub(r"\w", "_", found[0]), low) if any(map(str.isdigit, low)) else low
