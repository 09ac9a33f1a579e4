"""What kept people from the training they are counted for, and who is counted besides those who were promised.

"14 clerks watched silent slides" and "12 more, among them the mayor" weigh like plain answers, and a person would ask.
"""

from bot.understanding.counting.parts import DAY
from bot.understanding.writing.patterns import any_finds, late

NOBODY_CAME = late(
    r"""
    , (nobody|no one|none)( [a-z']+)? (was|were|came|showed|attended|turned)\b(?! (in|on|counted|part)\b)
    |\b(all( of them)? were|they were all) (sick|ill|absent|away|busy|elsewhere)\b
    |\broom (is|was|has) (stayed|stood|remained) empty\b
    """,
    seldom=True,
)
""" "16 had the course, nobody was there"."""
OUT_OF_REACH = late(
    r"""
    \b(hard|tough|difficult|impossible|not easy|no way) to (meet|catch|reach|see|talk to|find|get hold of)\b
    |\bnever see them(?=\W*$)
    """,
    seldom=True,
)
""" "I have 4 on nights this week, it's hard to catch them"."""
BROKEN_OFF = late(
    r"""
    \b(so|and|but) they('ll| will) (continue|come back|resume|do the (remaining|rest|second|last|other)|pick (it )?up
      |finish (it|the (rest|quiz|workbook)))\b
    """,
    seldom=True,
)
""" "Please add 8. The bell rang, so they'll continue on Monday"."""
MAIMED = late(
    r"""
    \b(in silence|silent (slides|film|movie|video)|without (the |any )?(film|sound|video|picture|audio|slides)
      |(sound|voice|audio|picture) only|with the screen dark
      |(sound|speakers|audio|picture|player|cable) (was |were |had )(out|dead|died|off|broken|missing)
      (?!,? (but|though|for a (minute|bit|while)|at first)\b))\b
    """,
    seldom=True,
)
""" "14 watched silent slides, the speakers had died"."""
STRANGERS_IN = late(
    r"""
    \bamong (them|those) (the|his|her) [a-z]+|\b(the|our) [a-z]+( and (his|her|their) [a-z]+)? among (them
      |those)(?=\W*$)
    |, [a-z]+s and all(?=\W*$)
    |\b(mayor|pastor|priest|governor|senator|bishop|school director),? (and|&) ((the|her|his|their|my|of) )+(family|wife
      |husband|people|staff|council|councill?ors|parents|driver)\b
    """,
    seldom=True,
)
""" "Another 12, among them the mayor and her husband"."""
SAME_AGAIN = late(rf"\b(were|was|came) (the|those|the ones|the same( ones)?) (of|from) (on )?({DAY})\b", seldom=True)
""" "15 on Monday and 18 on Saturday, Saturday were those of Monday and three more"."""
OF_A_SCHOOL = late(
    r"""
    \bgraduated( \d+)? (in|of|from) (the|our|their|his|her) (adult )?((high|primary|elementary|night) )?(school
      |university
      |college)\b
    |\bfinished \d+ (the|our|their) (school|secondary|degree)\b
    """,
    seldom=True,
)
""" "15 graduated from our adult school"."""
BETWEEN_THEM = late(
    r"\band (between (both|them|the (\d+|two|three|four))|including \d+|adding (the )?\d+) \d", seldom=True
)
""" "At the clinic 8, two groups, and between both 23 finished": eight is where it was."""


def is_hindered(low: str) -> bool:
    """Whether those who are counted may not have been trained, or not only those who were promised are."""
    return any_finds(
        low, NOBODY_CAME, OUT_OF_REACH, BROKEN_OFF, MAIMED, STRANGERS_IN, SAME_AGAIN, OF_A_SCHOOL, BETWEEN_THEM
    )
