"""Whether an answer that mends the last entry says nothing else, so that it may be mended without asking.

"Ignore that" takes back what was told; "ignore that driver's complaint" is of something else, and "I meant 15 posters"
of something else again. As with plain answers, the words of mending are a list, and any other word is asked about.
"""

import re

from bot.understanding.numbers import find_numbers
from bot.understanding.patterns import late
from bot.understanding.plainness import GREETED, all_in
from bot.understanding.readings import ReplyContext
from bot.understanding.text import words
from bot.understanding.units import ANYBODY

MENDING = words(
    # Who says so, and the small words.
    "i i'm i've we we're we've you it it's that that's this these those them they here there the a an my our me us was "
    "were is are be been have has had should not no nope but and so then than just only really actually to in at of "
    "what by instead rather too many few much high low fewer less more extra oh ah wait hi hello hey please thanks "
    "thank ok okay yes yep never mind also again now all other another someone somebody else for "
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
    "saturday's sunday sunday's made done did trained class session attended attendees "
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen "
    "minus makes time from front desk yard shift night day crew department kitchen maintenance dispatch warehouse"
)
"""Words with which an entry is mended. None for what is to come, for doubt, for reasons or for things."""
LEFT_AS_IT_IS = late(
    r"\b(?:don't|do\snot|never|no\sneed\sto|not|without)\s(?:\w+\s)?(?:undo|delete|remove|cancel|erase|change"
    r"|drop|fix|scratch"
    r"|take|correct)\b|\b(?:leave|keep)\b|\?|\b(?:is|was|were|am|are)\s(?:that|it|this|my|i)\b(?!\s\d)|\bno\W*$"
    r"|\byou\s(?:have|had|are|were)\b|\b(?:the|my|any)\stypos?\b|\b(?:fewer|less|more|\d)\s(?:class|session|group"
    r"|company)\b|\b(?:i|we)\s(?:put|said|told|typed|reported|gave|wrote|counted|sent|entered)\s(?:you\s)?\d+\s(?:less|fewer)\b"
    r"|^\W*minus\s\d+\W*$|\b(?:someone|somebody|another|other|for)\b(?=.*\d)|\d.*\b(?:someone|somebody|another|other)\b"
    r"|\d\s(?:\w+\s)?(?:more|additional|others|extra)\b(?!\sthan)\D*\b(?:scratch|undo|disregard|mistake|wrong|bad|ignore|delete|forget)\b\D*$"
    r"|\b(?:make|change)\s(?:it|that)\s(?:to\s)?\d+\s(?:\w+\s)?(?:more|additional|others|extra|trained|done|certified)\W*$"
    r"|\b(?:less|fewer)\sthan(?:\s(?:last|usual|before|the\slast|yesterday)\b|\W*$)|^\W*(?:we|i)\sshould\sbe\sat\s\d+\W*$"
)
""" "Don't undo that", "was that wrong", "12 more. Scratch that": the twelve, or what was told before?"""


WHOM = r"(?:(?:the|our|a|an|some|my|those|a\sfew|a\scouple(?:\sof)?|both)\s)*(?:\w+\s)?"
REASON = late(
    rf"(?:(?<=\w)[.,;!]|\s-+|\s\()\s?(?:(?:and|because|since|as|turns\sout|apparently|it\slooks\slike)\s)*(?:"
    rf"(?:i|we|someone|somebody)\s(?:(?:had|also|accidentally|mistakenly)\s)*(?:counted|included|left\sout"
    rf"|missed|forgot|overlooked|double[-\s]?counted|miscounted)\s"
    rf"{WHOM}(?:trainers?|instructors?|presenters?|teachers?|speakers?|myself|ourselves|names?|someone|somebody"
    rf"|some|few|couple|page|row|sheet|twice|people|them|supervisors?|managers?|interpreters?)"
    r"(?:\s(?:twice|by\smistake|too|as\swell|in\sit|by\saccident|accidentally|(?:of|from|on)\s(?:the|my"
    r"|our)\s(?:sign-?in\s|attendance\s)?sheets?|on\s(?:the|my)\s(?:sheet|list|roster|back)))*"
    r"|(?:i|we)\s(?:double[-\s]?counted|miscounted)"
    r"|(?:i|we)(?:'d|\shad)?\s(?:forgotten|forgot|left\sout|missed)\s(?:the|our|a|one|my)\s(?:[a-z]+\s){0,2}?"
    r"(?:shift|crew|group|class|team|yard|depot|department|office|garage|location|session)"
    r"|(?:that|this|it)\s(?:(?:group|class|one|session)\s)?(?:was|is|were)\s(?:from|of|for|at)\s(?:an?other|a\sdifferent|the\sother)\s[a-z]+"
    r"|(?:my\s)?(?:finger|thumb|hand)s?\sslipped"
    r"|(?:i|we)\s(?:had\s|just\s)?(?:missed|overlooked|misread|skipped|mixed\sup|read|looked\sat|used|copied|turned\sover)\s"
    r"(?:(?:a|an|one|two|the|my|our|some|last|wrong|old|second|other|another)\s)+(?:[a-z-]+\s){0,2}?"
    r"(?:pages?|sheets?|rows?|columns?|lines?|lists?|rosters?|names?|tabs?|sides?)"
    r"|(?:they|some|some\sof\sthem|a\sfew|a\scouple|several)\s(?:(?:had|all)\s)*(?:left"
    r"|walked\sout|went\shome|were\scalled\saway|got\scalled\s(?:away|out)|had\sto\s(?:leave|go)|didn't\s(?:stay|finish|pass)"
    r"|did\snot\s(?:stay|finish|pass))(?:\s(?:early|before\s(?:the|it)\s?(?:quiz|test|end|exam|video|break"
    r"|last\spart|ended|was\sover|finished)?|halfway(?:\sthrough)?|at\s(?:lunch|the\sbreak)|it|the\s(?:class|quiz|session|course|test)))*"
    r"|(?:(?:two|some|a\sfew|the|our|both)\s)?(?:pages\sof\s(?:the|our)\s)?(?:sign-?in\s|attendance\s)?(?:sheets?"
    r"|pages|lists)\s(?:were|was|got|had)\s(?:stuck|stapled|put|mixed)\s?(?:together|up)"
    r"|(?:some|a\sfew|a\scouple)\s(?:of\s(?:the\s)?)?(?:names|people|drivers|employees)\s(?:were|are)\s(?:(?:on"
    r"|in)\s(?:the|my|our)\s(?:sheet|list|roster)\s|listed\s|counted\s|there\s|on\sthere\s)twice"
    r"|(?:sorry\s(?:about|for)\s(?:the|my)\s)?typo|(?:my\s)?fat\sfingers?|(?:that\swas\s)?(?:a\stypo|my\smistake"
    r"|my\serror|my\sfault)|i\s(?:misread|mixed\sup)\s(?:the|my)\s(?:sheet|sheets|list|lists|roster|notes|handwriting|numbers|days)"
    r")(?=\W*$|\s?[.;!)])",
    seldom=True,
)
""" ", they left before the quiz", "I counted the instructors by mistake": why a figure was wrong."""
TOO_MANY = late(
    r"\b(?:counted|included|left(?!\sout)|walked|went|called|leave|go|stay|finish|pass|twice|duplicates?)\b"
)
TOO_FEW = late(r"\b(?:left\sout|missed|forgot|overlooked|together)\b")
LAST_TIME = late(r"(?<=\w)\slast\stime(?=\s?(?:$|[.,;!]|\snot\b))")


SO_MANY = late(
    r"(?:(?<=\w)[.,;:!]|\s-+|^|\s\()\s?(?:(?:and|because|since|as)\s)*(?:i|we)\s(?:(?:had|have|accidentally|also)\s)*"
    r"(?:left|missed|forgot|overlooked|skipped)\s(?:out\s|off\s)?(?P<few>\d|one|two|three|four|five|six|seven|eight|nine|ten)"
    r"(?:\s(?:more|other|of|the|my|our|new|names?|people|persons?|drivers?|employees?|officers?|operators?|folks|guys))*"
    r"(?:\s(?:out|off|by\smistake|on\sthe\s(?:back|list|sheet|roster)))*(?=\W*$|\s?[.,;!)])|"
    r"(?:(?<=\w)[.,;!]|\s-+|\s\()\s?(?:(?:and|because|since|as|turns\sout)\s)*(?P<many>\d|one|two|three|four|five"
    r"|six|seven|eight|nine|ten)\s"
    r"(?:(?:of\s(?:them|those|the\s\w+)|people|persons?|drivers?|employees?|names?|officers?"
    r"|operators?)\s)?(?:had\s)?(?:left|walked\sout|went\shome"
    r"|had\sto\sleave|(?:didn't|did\snot)\s(?:stay|finish|pass|show(?:\sup)?|complete\sit)|failed|dropped\sout"
    r"|(?:was|were)\s(?:(?:on|in)\s(?:the|my|our)\s(?:sheet|list|roster)\stwice|listed\stwice|counted\stwice"
    r"|duplicates?|no-?shows?)"
    r"|(?:turned\sout\sto\sbe|were)\s(?:temps|contractors|guests|visitors|volunteers|vendors|repeats|retakes"
    r"|trainers|instructors))"
    r"(?:\s(?:early|before\s(?:the\s)?(?:quiz|test|end|exam|video|break|last\spart)|from\san\sagency|the\s(?:quiz|test|exam|course|class)|it|end))*(?:\sto\s(?!be\b)[a-z']+(?:\s[a-z']+){0,5})?(?=\W*$|\s?[.;!)])",
    seldom=True,
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
    why = " ".join(found[0] for found in REASON.finditer(low))
    if not TOO_MANY.search(why) and not TOO_FEW.search(why):
        return False
    return by is None or bool((by >= 0 and TOO_MANY.search(why)) or (by <= 0 and TOO_FEW.search(why)))


def without_reasons(low: str) -> str:
    """A plain text that tells a figure, without the reason why the last one was wrong, character for character."""
    shorter = LAST_TIME.sub(_spaces, REASON.sub(_spaces, low))
    return shorter if any(map(str.isdigit, shorter)) else low


def _spaces(found: re.Match[str]) -> str:
    return " " * len(found[0])


def mends_plainly(low: str, context: ReplyContext) -> bool:
    """Whether an answer has no word but those that mend an entry."""
    said = GREETED.sub(" ", low)
    return not LEFT_AS_IT_IS.search(said) and all_in(said, MENDING, ANYBODY, context)
