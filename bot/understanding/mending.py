"""Whether an answer that mends the last entry says nothing else, so that it may be mended without asking.

"Ignore that" takes back what was told; "ignore that driver's complaint" is of something else, and "I meant 15 posters"
of something else again. As with plain answers, the words of mending are a list, and any other word is asked about.
"""

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
    "minus from front desk yard shift night day crew department kitchen maintenance dispatch warehouse"
)
"""Words with which an entry is mended. None for what is to come, for doubt, for reasons or for things."""
LEFT_AS_IT_IS = late(
    r"\b(?:don't|do\snot|never|no\sneed\sto|not|without)\s(?:\w+\s)?(?:undo|delete|remove|cancel|erase|change|drop|fix|scratch"
    r"|take|correct)\b|\b(?:leave|keep)\b|\?|\b(?:is|was|were|am|are)\s(?:that|it|this|my|i)\b(?!\s\d)|\bno\W*$"
    r"|\byou\s(?:have|had|are|were)\b|\b(?:the|my|any)\stypos?\b|\b(?:fewer|less|more|\d)\s(?:class|session|group|company)\b"
    r"|^\W*minus\s\d+\W*$|\b(?:someone|somebody|another|other|for)\b(?=.*\d)|\d.*\b(?:someone|somebody|another|other)\b"
)
""" "Don't undo that", "was that wrong"."""


def mends_plainly(low: str, context: ReplyContext) -> bool:
    """Whether an answer has no word but those that mend an entry."""
    said = GREETED.sub(" ", low)
    return not LEFT_AS_IT_IS.search(said) and all_in(said, MENDING, ANYBODY, context)
