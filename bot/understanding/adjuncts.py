"""What stands around a plain statement of training, and says only where, when, how or by whom it was given.

Nobody can list every word that may stand there: "during our spring luncheon", "with Sergeant Cole". So where the
kernel is plain, a number beside a verb of training that is done, such a phrase may have words we do not know.
"""

from bot.understanding.patterns import late

TRAINED = (
    r"(?:trained|retrained|certified|educated|graduated|briefed|completed|finished|took|taken|attended|watched|viewed"
    r"|saw|seen|passed|placed|posted|hung|distributed|installed|displayed|handed\sout|given\sout"
    r"|(?:went|gone|been|put|got|gotten|came|ran)\s(?:[\w']+\s){0,6}?through)"
)
KERNEL = late(rf"\d[\d,.]*\s(?:[\w'-]+\s){{0,8}}?{TRAINED}\b|\b{TRAINED}\s(?:[\w'-]+\s){{0,4}}?\d")
BARRED = (
    r"(?:an?other|others?|sister|partners?|parent|different|contractors?|vendors?|customers?|clients?|county|state"
    r"|association|union|members?|guests?|students?|public|community|neighbou?r\w*|previous|old|wrong|next|upcoming"
    r"|half|part|parts|problems?|issues?|errors?|delays?|exceptions?|hold|paper|probation|leave|vacation|strike|foot"
    r"|advance|list|waitlist|progress|error|mistake|average|need|case|addition|charge)\b"
)
"""Words that may make of a phrase more than a place or a time."""
ENDS = (
    r"(?=\s*(?:$|[.,;!:)]|\b(?:during|at|in|on|by|with|over|after|before|through|throughout|and|but|so|that|who|we|i"
    r"|yesterday|today|tonight|this|last|since|for|from|have|has|were|was|got|completed|finished|took|attended"
    r"|watched)\b))"
)
PHRASE = (
    r"\s(?:(?:the|our|a|an|your|my|this|that|their|its)\s)?"
    rf"(?:(?!{BARRED})[^\W\d_]+(?:['-][^\W\d_]+)*\s?){{1,4}}?{ENDS}"
)
ADJUNCT = late(
    rf"\b(?:during|at|by|with|over|after|before|throughout|as\spart\sof|thanks\sto|along\swith|using){PHRASE}"
    # "Trained in first aid", "a class on fire safety" tell what about, and it may be another matter.
    rf"|(?<!trained\s)(?<!certified\s)(?<!educated\s)(?<!training\s)(?<!course\s)(?<!class\s)(?<!video\s)(?<!workshop\s)"
    rf"(?<!session\s)\b(?:in|on){PHRASE}"
)
TELLING = late(
    r"^[^.!?;\d]{0,60}?\b(?:let\s(?:you|y'all)\sknow|tell\syou|inform\syou|advise\syou|report|share"
    r"|say)\s(?:to\syou\s)?"
    r"(?:that\s)(?=[^.!?;]*\d)"
)
""" "The chief asked me to let you know that 19 more were trained"."""


def without_adjuncts(low: str) -> str:
    """The plain text without such phrases, if its kernel is plain; else the text."""
    low = TELLING.sub(" ", low)
    return ADJUNCT.sub(" ", low) if KERNEL.search(low) else low
