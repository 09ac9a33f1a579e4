"""The words of a correction: those that mend an entry, and those beside it that put it off or are of something else."""

from bot.understanding.correcting.mending import MENDING
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import words

UNSURE = late(
    r"""
    \b(pledge|goal|target|commitment|promise|date|deadline|maybe|perhaps|probably|might|may|if|think|guess|believe
      |unsure|not (sure|certain) (if|about|how|of)|about|around|roughly|approximately|almost|nearly
      |next (week|month|year|time)|budget|why|wants?|until|approves?|boss (says?|said|thinks?)
      |(?<!payroll )(?<!roster )(?<!sheet )(says?|said|claims?|thinks?) (it|that|we|there|\d)|check|verify
      |(?<!can )(?<!i )confirm|wonder\w*|either|tomorrow|will be|how (do|can|to)|(leave|keep) (it|that|them)
      |or (was|is|\d)|somewhere|or something
      |\d[\d,]* (\w+ )?(posters?|cards?|decals?|stickers?|sessions?|hours?|minutes?|chairs?)|name|spelling
      |e-?mail address)\b
    |\b(don't|do not|no need to|never) (change|delete|ignore|cancel|remove|fix|update|replace|undo|drop|take)\b
    |\bnot (delete|erase|cancel|undo|remove)\b|^\W*(was|is|were|are|not?|did|do|would(?! you)) (?!problem)[^.!]{0,200}\?
    |\bwould be\b|\b(is|was|were|are|did|do) (it|that|this|my|i|the)\b[^.!]{0,200}\?|\bshould(n't)? (it|that|i
    |we)\b[^.!]{0,200}\?
    """,
)
"""Of what is promised, not surely so, or somebody else's word, no entry is mended without asking."""
NOT_SO = late(
    r"""
    \b(unless|for now|when|once|signed(?! (on )?the back\b| in late\b)|quit|resigned|retired|fired|no longer|wait\w*
      |plus|both|each|never (said|told|wrote)|did not (say|tell|write)|as far|pending|subject to
      |let me(?! (fix|correct|change|mend|redo)\b)|i'll|we'll|they'll|(i|we) will|(have|has|need) to|some new
      |a few more|since then|heard|apparently|seems?|looks?|according|told us|wish\w*
      |suppose(?!d to (be|say|read)\b)\w*|ojala|ordered?|last (year|month|time|class)|this time|tonight|tomorrow
      |too\b(?=\W*$)|also|later|rather not|hope\w*|expect\w*|planned?|part|stands?|was right|all my|everything)\b
    |\bisn't it\b|\bdon't (think|know)\b
    |\bbut\b(?! (payroll|hr|it|that|there|only|really|actually|just|they|we|is|was|\d))
    """,
)
"""Words beside a correction that put it off, give it to others, or make it one of something else."""
NOT_HERE = late(
    r"""
    \b(list|schedule|company|for (the|my|our) (?!mon|tue|wed|thu|fri|sat|sun)|by [a-z]+day|(?<!is)(?<!was)n't
      |this (month|week)|staff count)\b
    """,
)
"""Words with which a clause mends something else than the last entry: "take 4 off the roster"."""
WHY_OUT = late(
    r"""
    \b(wrong|mistake\w*|error|twice|duplicat\w*|double|already|called off|(was|were|got|been|be) cancel\w*
      |never happened|accident\w*|in error|typo|not (ours|us|for you)
      |(another|other|different) (compan\w*|hotel|partner|charity|group|agency|organi[sz]ation|chat|thread|person
      |school|firm)
      |(nobody|no one|none) (was|were|got|of)|test)\b
    """,
)
"""Why an entry goes. Any other reason leaves it open what is to be forgotten: "forget what I said, Friday works"."""
CLAUSES = late(r"[.,;:!?()\n]+| -+ |\b(because|since|as|cause)\b")
MENDED = MENDING | words(
    "on short payroll people's isn't wasn't names knock overcounted undercounted overstated understated should've "
    "with wrote newly staff amended kindly note put names "
    "people recorded logged amount place would could can do supposed quick fix small please shows shown says bring "
    "up sent fewer what's showed team dear hello morning good regards minus stated submitted included yours down them"
)
