"""The words of a correction: those that mend an entry, and those beside it that put it off or are of something else."""

from bot.understanding.mending import MENDING
from bot.understanding.patterns import late
from bot.understanding.text import words

UNSURE = late(
    r"\b(?:pledge|goal|target|commitment|promise|date|deadline|maybe|perhaps|probably|might|may|if|think|guess"
    r"|believe|unsure"
    r"|not\s(?:sure|certain)\s(?:if|about|how|of)|about|around|roughly|approximately|almost|nearly|next\s(?:week"
    r"|month|year|time)|budget|why|wants?"
    r"|until|approves?|boss\s(?:says?|said|thinks?)|(?<!payroll\s)(?<!roster\s)(?<!sheet\s)(?:says?|said|claims?"
    r"|thinks?)\s(?:it|that|we|there|\d)|check|verify|(?<!can\s)(?<!i\s)confirm"
    r"|wonder\w*|either|tomorrow|will\sbe|how\s(?:do|can|to)|(?:leave|keep)\s(?:it|that|them)|or\s(?:was|is|\d)"
    r"|somewhere|or\ssomething|\d[\d,]*\s(?:\w+\s)?(?:posters?|cards?|decals?|stickers?|sessions?|hours?|minutes?"
    r"|chairs?)|name|spelling|e-?mail\saddress)\b"
    r"|\b(?:don't|do\snot|no\sneed\sto|never)\s(?:change|delete|ignore|cancel|remove|fix|update|replace|undo|drop"
    r"|take)\b"
    r"|\bnot\s(?:delete|erase|cancel|undo|remove)\b"
    r"|^\W*(?:was|is|were|are|not?|did|do|would(?!\syou))\s(?!problem)[^.!]*\?|\bwould\sbe\b"
    r"|\b(?:is|was|were|are|did|do)\s(?:it|that|this|my|i|the)\b[^.!]*\?|\bshould(?:n't)?\s(?:it|that|i|we)\b[^.!]*\?"
)
"""Of what is promised, not surely so, or somebody else's word, no entry is mended without asking."""
NOT_SO = late(
    r"\b(?:unless|for\snow|when|once|signed(?!\s(?:on\s)?the\sback\b|\sin\slate\b)|quit|resigned|retired|fired|no\slonger|wait\w*|plus|both|each"
    r"|never\s(?:said|told|wrote)|did\snot\s(?:say|tell|write)"
    r"|as\sfar|pending|subject\sto|let\sme(?!\s(?:fix|correct|change|mend|redo)\b)|i'll|we'll|they'll|(?:i|we)\swill|(?:have|has|need)\sto|some\snew"
    r"|a\sfew\smore|since\sthen"
    r"|heard|apparently|seems?|looks?|according|told\sus|wish\w*|suppose(?!d\sto\s(?:be|say|read)\b)\w*|ojala|ordered?|last\s(?:year|month|time"
    r"|class)"
    r"|this\stime|tonight|tomorrow|too\b(?=\W*$)|also|later|rather\snot|hope\w*|expect\w*|planned?|part|stands?"
    r"|was\sright|all\smy|everything)\b|\bisn't\sit\b|\bdon't\s(?:think|know)\b"
    r"|\bbut\b(?!\s(?:payroll|hr|it|that|there|only|really|actually|just|they|we|is|was|\d))"
)
"""Words beside a correction that put it off, give it to others, or make it one of something else."""
NOT_HERE = late(
    r"\b(?:list|schedule|company|for\s(?:the|my|our)\s(?!mon|tue|wed|thu|fri|sat|sun)|by\s[a-z]+day"
    r"|(?<!is)(?<!was)n't|this\s(?:month|week)|staff\scount)\b"
)
"""Words with which a clause mends something else than the last entry: "take 4 off the roster"."""
WHY_OUT = late(
    r"\b(?:wrong|mistake\w*|error|twice|duplicat\w*|double|already|called\soff|(?:was|were|got|been|be)\scancel\w*"
    r"|never\shappened|accident\w*|in\serror|typo"
    r"|not\s(?:ours|us|for\syou)|(?:another|other|different)\s(?:compan\w*|hotel|partner|charity|group|agency"
    r"|organi[sz]ation|chat|thread"
    r"|person|school|firm)|(?:nobody|no\sone|none)\s(?:was|were|got|of)|test)\b"
)
"""Why an entry goes. Any other reason leaves it open what is to be forgotten: "forget what I said, Friday works"."""
CLAUSES = late(r"[.,;:!?()\n]+|\s-+\s|\b(?:because|since|as|cause)\b")
MENDED = MENDING | words(
    "on short payroll people's isn't wasn't names knock overcounted undercounted overstated understated should've "
    "wrote newly staff amended kindly note put names "
    "people recorded logged amount place would could can do supposed quick fix small please shows shown says bring "
    "up sent fewer what's showed team dear hello morning good regards minus stated submitted included yours down them"
)
