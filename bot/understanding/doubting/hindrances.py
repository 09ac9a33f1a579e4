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
)
""" "16 had the course, nobody was there"."""
OUT_OF_REACH = late(
    r"""
    \b(hard|tough|difficult|impossible|not easy|no way) to (meet|catch|reach|see|talk to|find|get hold of)\b
    |\bnever see them(?=\W*$)
    """,
)
""" "I have 4 on nights this week, it's hard to catch them"."""
BROKEN_OFF = late(
    r"""
    \b(so|and|but) they('ll| will) (continue|come back|resume|do the (remaining|rest|second|last|other)|pick (it )?up
      |finish (it|the (rest|quiz|workbook)))\b
    """,
)
""" "Please add 8. The bell rang, so they'll continue on Monday"."""
MAIMED = late(
    r"""
    \b(in silence|silent (slides|film|movie|video)|without (the |any )?(film|sound|video|picture|audio|slides)
      |(sound|voice|audio|picture) only|with the screen dark
      |(sound|speakers|audio|picture|player|cable) (was |were |had )(out|dead|died|off|broken|missing)
      (?!,? (but|though|for a (minute|bit|while)|at first)\b))\b
    """,
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
)
""" "Another 12, among them the mayor and her husband"."""
SAME_AGAIN = late(rf"\b(were|was|came) (the|those|the ones|the same( ones)?) (of|from) (on )?({DAY})\b")
""" "15 on Monday and 18 on Saturday, Saturday were those of Monday and three more"."""
OF_A_SCHOOL = late(
    r"""
    \bgraduated( \d+)? (in|of|from) (the|our|their|his|her) (adult )?((high|primary|elementary|night) )?(school
      |university
      |college)\b
    |\bfinished \d+ (the|our|their) (school|secondary|degree)\b
    """,
)
""" "15 graduated from our adult school"."""
BETWEEN_THEM = late(r"\band (between (both|them|the (\d+|two|three|four))|including \d+|adding (the )?\d+) \d")
""" "At the clinic 8, two groups, and between both 23 finished": eight is where it was."""
LIST = r"(list|roster|sheets?|register|book|log|rolls?|sign-?ins?|attendance|names|paper(s|work)?)"
NO_LIST = rf"(?!(the |our |a |an |their |my )?([a-z-]+ )?({LIST}|records?|certificates?|portal|report|lms|system))"
BY_A_TRACE = late(
    rf"""
    \b((i|we)('m| am|'re| are|'ve| have)? ((went|gone|going|go|judged?|judging)( it)? (by|off|off of)|(worked (it|that)
      \sout|figured (it|that) out|reckon(ed)?( it)?) (by|from|off))|(that's|this is|it's) (judging|going|reckoned
      |worked out|figured|guessed)( by| from| off)) {NO_LIST}
    """,
)
""" "58 as of March. The register died, so I worked it out from the lunch bill"."""
NO_LIST_KEPT = late(
    rf"""
    \b(mislaid|misplaced|lost|threw (out|away)|tossed|(never|nobody|no one|didn't|forgot to) (kept|keep|took|take|made
      |make|pass(ed)? around)|can't find|couldn't find|no) ((the|our|my|a|any|that) )?([a-z-]+ )?{LIST}\b[^.!?]{{0,30}}
    [,.;]\s?(so|but|and)\b
    |\b{LIST}\b[^.!?]{{0,20}}\b(got|was|were|is|went|has) (soaked|lost|thrown|ruined|missing|gone|wet|destroyed
      |shredded|mislaid|misplaced)\b
    """,
)
""" "Spring comes to 46. We mislaid the sign-in sheet, so I counted the badges that were left"."""
AN_HOUR = late(r"\b(after|before|until|till) ([1-9]|1[0-2])\W*$")
""" "My extra-board guys only overlap after 6"."""
FREE_TO_COME = late(
    r"""
    \b(offered|open(ed)?( up)?|invited|available|made it available)\b[^.!?]{0,30}\d[^.!?]{0,60}\b(free to (come|go|join
      |skip|attend)|(not |n't )(compulsory|mandatory|required|obligatory)|optional|voluntary|up to them|if they
      \s(wanted|liked|wished|felt like it)|whoever want(s|ed)( to)?)\b
    """,
)
""" "We offered it to 85 volunteers, everyone was free to come"."""
MULTIPLIED = late(
    r"""
    \b((we|it|that|our (number|count|total|figure))('ve| have| has|'s)? ((just|more than|nearly|almost|already) )*
      (doubled|tripled|quadrupled)|(two|three|four|five|\d) times (more|as many|as much|our (last|previous
      |earlier)|what))\b
    """,
)
""" "We tripled since last time, 80 in all", where 25 were on record."""

OF_ANOTHER_SUBJECT = late(
    r"""
    \b(the|our|this|that|it|they) ?(talk|class|course|training|session|workshop|lesson|topic|subject|module)?\s
    (was|is|were) (all |mostly |mainly )?about (?!(\d|_|an? |half|all|the same|it|that|this|them|your|our|what|how (to
      |we)|when|everything|right|done|finished|ready|over|to)\b)(?![^.;!?]{0,60}\b(traffick\w*|exploit\w*|awareness|signs
      |red flags|spotting|victims?|slavery|botl|tat|hotline|safety|people|kids|children|women|girls)\b)[a-z]
    """,
)
""" "27 more trained. The talk was about night work"."""


def is_hindered(low: str) -> bool:
    """Whether those who are counted may not have been trained, or not only those who were promised are."""
    return any_finds(
        low,
        NOBODY_CAME,
        OUT_OF_REACH,
        BROKEN_OFF,
        MAIMED,
        STRANGERS_IN,
        SAME_AGAIN,
        OF_A_SCHOOL,
        BETWEEN_THEM,
        BY_A_TRACE,
        NO_LIST_KEPT,
        AN_HOUR,
        FREE_TO_COME,
        MULTIPLIED,
        OF_ANOTHER_SUBJECT,
    )
