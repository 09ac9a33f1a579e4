"""Whether an answer that mends the last entry says nothing else, so that it may be mended without asking.

"Ignore that" takes back what was told; "ignore that driver's complaint" is of something else, and "I meant 15 posters"
of something else again. As with plain answers, the words of mending are a list, and any other word is asked about.
"""

import re

from bot.understanding.harmless.plainness import GREETED, all_in
from bot.understanding.readings import ReplyContext
from bot.understanding.words.numbers import find_numbers
from bot.understanding.words.units import ANYBODY
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import words

MENDING = words(
    # Who says so, and the small words.
    "i i'm i've we we're we've you it it's that that's this these those them they here there on the a an my our me "
    "us was wasn't were weren't is isn't "
    "are be been have has had should not no nope but and so then than just only really actually to "
    "in at of what by instead rather too many few much high low fewer less more extra oh ah wait hi hello hey "
    "please thanks thank ok okay yes yep never mind also again now all other another someone somebody else for "
    # Being sorry.
    "sorry oops whoops apologies apology apologize apologise mistake mistakes mistaken mistakenly error typo slip "
    "slipped finger fingers fat-fingered keyboard autocorrect accident accidentally wrong incorrect bad "
    # What is done with an entry.
    "scratch undo delete remove cancel erase void disregard ignore forget take takes taking back out off strike drop "
    "reverse subtract deduct reduce lower raise adjust adjusted correction corrected correct fix fixed change changed "
    "make edit update amend replace "
    # How it came to be.
    "meant mean said told typed wrote written put sent gave given reported entered posted counted miscounted misspoke "
    "mistyped misread misreported looked looking added adding read reads hit key swapped switched transposed double "
    "twice duplicate duplicates digits math arithmetic "
    # Which one.
    "last previous latest earlier one ones number numbers figure figures count total tally entry message messages text "
    "email report submission reply answer right real actual sheet list log roster spreadsheet column row line chat "
    "thread group window person company today today's yesterday yesterday's morning morning's afternoon afternoon's "
    "week week's monday monday's tuesday tuesday's wednesday wednesday's thursday thursday's friday friday's saturday "
    "saturday's sunday sunday's mondays tuesdays wednesdays thursdays fridays saturdays sundays "
    "yesterdays made done did trained class session attended attendees "
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen "
    "minus makes time from front desk yard shift night day crew department kitchen maintenance dispatch warehouse"
)
"""Words with which an entry is mended. None for what is to come, for doubt, for reasons or for things."""
LEFT_AS_IT_IS = late(
    r"""
    \b(don't|do not|never|no need to|not|without) (\w+ )?(undo|delete|remove|cancel|erase|change|drop|fix|scratch|take
      |correct)\b
    |\b(leave|keep)\b|\?|\b(is|was|were|am|are) (that|it|this|my|i)\b(?! \d)|\bno\W*$|\byou (have|had|are|were)\b
    |\b(the|my|any) typos?\b|\b(fewer|less|more|\d) (class|session|group|company)\b
    |\b(i|we) (put|said|told|typed|reported|gave|wrote|counted|sent|entered) (you )?\d+ (less|fewer)\b
    |^\W*minus \d+\W*$|\b(someone|somebody|another|other|for)\b(?=.*\d)|\d.*\b(someone|somebody|another|other)\b
    |\d (\w+ )?(more|additional|others|extra)\b(?! than)\D*\b(scratch|undo|disregard|mistake|wrong|bad|ignore|delete
      |forget)\b\D*$
    |\b(make|change) (it|that) (to )?\d+ (\w+ )?(more|additional|others|extra|trained|done|certified)\W*$
    |\b(less|fewer) than( (last|usual|before|the last|yesterday)\b|\W*$)|^\W*(we|i) should be at \d+\W*$
    """,
)
""" "Don't undo that", "was that wrong", "12 more. Scratch that": the twelve, or what was told before?"""


WHOM = r"((the|our|a|an|some|my|those|a few|a couple( of)?|both) )*(\w+ )?"
ONE_OF_THEM = (
    r"(one|a|the|that|this|my|our) ([a-z-]+ )?(sheet|page|class|list|group|name|row|shift|session|crew|team|batch"
    r"|roster|line|box|department|person)"
)
TWICE = r"(twice|double|two times)( by (mistake|accident))?"
SOME_LEFT = r"(some|a few|a couple of|several) (of (the|our) )?[a-z]+"
REASON = late(
    rf"""
    ((?<=\w)[.,;!]| -+
      | \() ?((and|because|since|as|turns out|apparently|it looks like) )*({ONE_OF_THEM} ((was|were|got|had\s
      |been|accidentally|mistakenly) )+(counted|listed|entered|added|included|in there|on there|typed) {TWICE}
      |(i|we) ((had|have|accidentally|mistakenly|also|just) )*(counted|entered|added|included|listed|typed
      |put) {ONE_OF_THEM}( in)? {TWICE}|(the|our|my) (roster|list|log|sheet) had {ONE_OF_THEM}( on it| in it)? {TWICE}
      |(i|we|someone
      |somebody) ((had|also|accidentally|mistakenly) )*(counted|included|left out|missed|forgot|overlooked
      |double[-\s]?counted|miscounted) {WHOM}(trainers?|instructors?|presenters?|teachers?|speakers?|myself|ourselves
      |names?|someone|somebody|some|few|couple|page|row|sheet|twice|people|them|supervisors?|managers?
      |interpreters?)( (twice|by mistake|too|as well|in it|by accident|accidentally
      |(of|from|on) (the|my|our) (sign-?in |attendance )?sheets?|on (the|my) (sheet|list|roster|back)))*
      |(i|we) ((had|accidentally) )?(double[-\s]?counted|miscounted)( (the|our|a|one|that|my|yesterday'?s|[a-z]+day'?s
      |last (week|night)'?s)( [a-z]+)?( (class|session|group|shift|crew|team|batch|people|numbers?))?)?
      |(i|we)('d| had)? (forgotten|forgot|left out|missed) (the|our|a|one|my) ([a-z]+ ){{0,2}}?(shift|crew|group|class
      |team|yard|depot|department|office|garage|location|session)
      |(that|this|it|they|(those|these)( [a-z]+)?) ((group|class|one|session) )?(was|is|were) (from|of|for
      |at) (the )?(an?other|a different|other) [a-z]+
      |(my )?(finger|thumb|hand)s? slipped
      |(i|we) (had |just )?(missed|overlooked|misread|skipped|mixed up|read|looked at|used|copied
      |turned over) ((a|an|one|two|the|my|our|some|last|wrong|old|second|other|another) )+([a-z-]+ ){{0,2}}?(pages?
      |sheets?|rows?|columns?|lines?|lists?|rosters?|names?|tabs?|sides?)
      |(they|some|some of them|a few|a couple|several|{SOME_LEFT}) ((had|all) )*(left|walked out|went home|were called
      \saway|got called (away|out)|had to (leave|go)|didn't (stay|finish|pass)|did not (stay|finish|pass)
      |only (stayed|came|were there) (for|until) (the|a) [a-z]+|stepped out|never came back|didn't come back)( (early
      |before (the|it) ?(quiz|test|end|exam|video|break|last part|ended|was over|finished)?|halfway( through)?
      |at (lunch|the break)|it|the (class|quiz|session|course|test)))*
      |((two|some|a few|the|our|both) )?(pages of (the|our) )?(sign-?in |attendance )?(sheets?|pages|lists) (were|was
      |got|had) (stuck|stapled|put|mixed) ?(together|up)
      |(some|a few|a couple) (of (the )?)?(names|people|drivers|employees) (were
      |are) ((on|in) (the|my|our) (sheet|list|roster) |listed |counted |there |on there )twice
      |(sorry (about|for) (the|my) )?typo|(my )?fat fingers?|(that was )?(a typo|my mistake|my error|my fault)
      |i (misread|mixed up) (the|my) (sheet|sheets|list|lists|roster|notes|handwriting|numbers|days))(?=\W*$| ?[.;!)])
    """,
)
""" ", they left before the quiz", "I counted the instructors by mistake": why a figure was wrong."""
NOT_DONE = late(
    r"""
    (?<=\w)([.,;:!]| -+|,? (because|since|as)\b) ?(i |we )?(just (heard|learned|saw|found out) (that )?)?(they|it|that
      |(that|those|these|this|the|our)( [a-z]+){1,3}?) ((hadn't|haven't|hasn't|didn't|(had|have|has|did) not|never
      |don't|doesn't|still (haven't|hasn't)) ((actually|even|yet|really) )?(finish|tak|took|complet|pass|attend|happen
      |go|went|do|hold|held|sit|sat|show)\w*|(was|were|is|are) ((meant|intended|really|actually) )?(for|from|of
      |about)\s(an?other|a different|the wrong|some other|our other) [a-z]+( [a-z]+)?|belong(s|ed) to (an?other
      |a different) [a-z]+|(was|were|is) (an?other|a different|the wrong) (pledge|promise|site|company|department
      |file|form
      |group|list)|(wasn't|weren't|isn't|aren't|(was|were|is|are) not) ((actually|even|yet
      |really|all) )?(done|finished|trained|ours|held|through|complete|over))( (it|yet|up|the [a-z]+|this [a-z]+
      |through( it| the [a-z]+)?|our [a-z]+))*(?=\W*$|[.;!])
    """,
)
""" "Disregard my last message, those folks hadn't finished the course": why it is taken back."""
TOO_MANY = late(r"\b(counted|included|left(?! out)|walked|went|called|leave|go|stay|finish|pass|twice|duplicates?)\b")
TOO_FEW = late(r"\b(left out|missed|forgot|overlooked|together)\b")
COUNTED_TWICE = late(
    rf"""
    (?<![^\s,.;!(-])((?<=\boops )|(?<=\bwhoops )|(?<=\bsorry )|(?<![a-z] ))((i|we) ((had|have|accidentally|mistakenly
      |also|just) )*(counted|entered|added|included|listed|typed|put) {ONE_OF_THEM}( in)? {TWICE}
      |(the|our|my) (roster|list|log|sheet) had {ONE_OF_THEM}( on it| in it)? {TWICE}
      |{ONE_OF_THEM} ((was|were|got|had|been|accidentally|mistakenly) )+(counted|listed|entered|added|included
      |in there|on there) {TWICE})(,? (and|so)\b|[.,;:]| -)
    """,
)
""" "Whoops, I counted one class twice, should be 24": the reason first."""
LAST_TIME = late(r"(?<=\w) last time(?= ?($|[.,;!]| not\b))")


SO_MANY = late(
    r"""
    ((?<=\w)[.,;:!]| -+|^| \() ?((and|because|since|as) )*(i|we) ((had|have|accidentally|also) )*(left|missed|forgot
      |overlooked|skipped) (out |off )?(?P<few>\d|one|two|three|four|five|six|seven|eight|nine
      |ten)( (more|other|of|the|my|our|new|names?|people|persons?|drivers?|employees?|officers?|operators?|folks
      |guys))*( (out|off|by mistake|on the (back|list|sheet|roster)))*(?=\W*$
      | ?[.,;!)])
    |((?<=\w)[.,;!]| -+| \() ?((and|because|since|as|turns out) )*(?P<many>\d|one|two|three|four|five|six|seven|eight
      |nine
      |ten) ((of (them|those|the \w+)|people|persons?|guys?|folks|[a-z]{4,}s?) )?(had )?(left
      |only (stayed|came|were there) (for|until) (the|a) [a-z]+|stepped out|never came back|walked out|went home
      |had to leave|(didn't|did not) (stay|finish|pass|show( up)?|complete it)|failed|dropped out
      |(was|were) ((on|in) (the|my|our) (sheet|list|roster) twice|listed twice|counted twice|duplicates?|no-?shows?)
      |(turned out to be|were) (temps|contractors|guests|visitors|volunteers|vendors|repeats|retakes|trainers
      |instructors))( (early|before (the )?(quiz|test|end|exam|video|break|last part)|from an agency
      |the (quiz|test|exam|course|class)|it|end))*( to (?!be\b)[a-z']+( [a-z']+){0,5})?(?=\W*$
      | ?[.;!)])
    """,
)
""" "29 instead of 32, three left early": as many as the figure is lower."""


def without_so_many(low: str) -> tuple[str, int] | None:
    """A plain text without how many were counted too much or left out, and how many more they make it."""
    found = SO_MANY.search(low)
    numbers = find_numbers(found["many"] or found["few"]) if found else []
    if not found or not numbers:
        return None
    few = numbers[0].whole if found["few"] else -numbers[0].whole
    return low[: found.start()] + _spaces(found) + low[found.end() :], few


def contradicts(low: str, by: int | None) -> bool:
    """Whether the reason given for a correction is of the other way: "make it 36, they left early" after 32."""
    why = " ".join(found[0] for pattern in (REASON, COUNTED_TWICE) for found in pattern.finditer(low))
    if not TOO_MANY.search(why) and not TOO_FEW.search(why):
        return False
    return by is None or bool((by >= 0 and TOO_MANY.search(why)) or (by <= 0 and TOO_FEW.search(why)))


CHECKED = late(
    r"""
    (?<![^\s,.;!(-])(?<![a-z] )(i|we) ((just|have|had|finally|now|then|actually|also) )*(checked|double[-\s]?checked
      |re-?checked|recounted|looked (at|over)|went (back )?(over|through)|compared|reviewed) (it |this |that |them
      |everything )?((with|against|over|at|on) )?(the|our|my) ([a-z'-]+ ?){1,3}?( with (the|our
      |my) [a-z]+)?( again)?(,? (and|so)\b|[.,;:]| -)
    |(?<![^\s,.;!(-])(?<![a-z] )(i|we) ((just|have|had|also) )*((was|were) (rushing|distracted|multi-?tasking
      |in a (hurry|rush))
      |read (it|that|the [a-z]+) (wrong|backwards?|upside down))( [a-z]+){0,5}?(,? (and|so)\b|[.,;:]| -)
    |\b((i|we)('d like| need| want| would like) to|let's|let me|(can|could|would) (you|we)) (please )?(?=(take|change
      |fix|correct|update|lower|reduce|raise|remove|delete|subtract|deduct|knock|drop|bump)\b)
    """,
)
""" "I just checked the sheet and it should be 38", "I need to take 2 off": what leads up to it."""


def without_reasons(low: str) -> str:
    """A plain text that tells a figure, without the reason why the last one was wrong, character for character."""
    shorter = REASON.sub(_spaces, COUNTED_TWICE.sub(_spaces, low))
    shorter = CHECKED.sub(_spaces, LAST_TIME.sub(_spaces, shorter))
    return shorter if any(map(str.isdigit, shorter)) else low


def _spaces(found: re.Match[str]) -> str:
    return " " * len(found[0])


def mends_plainly(low: str, context: ReplyContext) -> bool:
    """Whether an answer has no word but those that mend an entry."""
    said = NOT_DONE.sub("", GREETED.sub(" ", low))
    return not LEFT_AS_IT_IS.search(said) and all_in(said, MENDING, ANYBODY, context)
