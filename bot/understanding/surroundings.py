"""The other sentences of an answer, the short ones: which of them take its figure back.

"40 trained. Just an estimate." and "Next week: 40 trained" have a plain figure in a plain sentence, and what stands
beside it in a few words takes it back. A longer sentence tells a story of its own and is left to others.
"""

from bot.understanding.courtesies import without_courtesies
from bot.understanding.doubts import MAYBE, PARTWAY
from bot.understanding.others import FORMER, OTHERS
from bot.understanding.patterns import any_finds, late

HELD_BACK = late(
    r"^\W*(?:(?:and|but|so|oh|ok|well|no|sorry|actually|just|only|all)[\s,]+)*(?:"
    r"(?:an?\s)?(?:rough\s|wild\s|best\s|conservative\s|early\s)?(?:estimated?|guess|guesstimate|approximation|projection|forecast)"
    r"|rounded(?:\s(?:up|down|off))?|unofficial\w*|preliminary|provisional|tentative\w*|unverified|not\s(?:final|sure|certain|really|quite"
    r"|true|exact|verified|confirmed|all\sours)"
    r"|jk|j/k|kidding|joking|nope|nah|as\sif|if\sonly|in\s(?:my|our|your)\sdreams|yeah\sright|lol\sno|haha\sno|psych|fooled\syou"
    r"|(?:please\s)?(?:ignore|disregard|delete|never\s?mind|scratch)(?:\s(?:this|that|it|me|my\s\w+|please))?"
    r"|test(?:ing)?|this\sis\sa\stest|wrong\s(?:chat|thread|number|person|group|window|message)"
    r"|(?:probably|likely|maybe|perhaps|possibly|might\sbe|could\sbe)\s(?:more|less|fewer|higher|lower|not|a\s(?:few|bit|little)\s\w+|\d+)"
    r"|(?:let\sme|i'll|i\swill|we'll|i\s(?:have|need|want)\sto)\s(?:check|ask|look|verify|confirm|find\sout|see)(?:\s(?:with\s\w+|again|first|on\s(?:it|that)))?"
    r"|(?:i'm|i\sam|we're)\snot\s(?:so\s|really\s|too\s|totally\s|completely\s|entirely\s|100\s?%?\s?)?(?:sure|certain|positive|confident)(?:\s.*)?"
    r"|(?:there\sis\s|there's\s)?(?:no|nothing)\s(?:change|changes|new)|nothing\s(?:has\s|is\s)?changed|(?:the\s)?same\sas\s\w+(?:\s\w+)?"
    r"|(?:hours|dollars|posters|minutes|cards|stickers|decals|percent|miles|trucks|buses|sessions|classes)(?:,?\s(?:that\sis|i\smean|not\s\w+))?"
    r"|(?:like|as)\s(?:before|always|usual)|about|approximately|approx|roughly|around|more\sor\sless|or\sso|ish"
    r"|not\s(?:drivers|people|employees|officers|staff|operators|hours|trained)(?:,?\s\w+)?"
    r"|(?:and|or)\s(?:near|close)\senough|(?:and|or)\sthereabouts"
    r")\W*$"
)
"""A few words that take back what was told: "Just an estimate.", "JK.", "Posters, that is."."""
THATS = late(
    r"^\W*(?:(?:and|but|so)\s)?(?:thats|its|theyre|(?:that|it|this|these|those|they)(?:'s|'re|\sis|\sare|\swas|\swere))\s(?P<what>(?:\S+\s?){1,6})"
)
NOT_THAT = late(
    r"\b(?:for\s|by\s|as\sof\s|from\s|in\s|on\s)?(?:next|last)\s(?:week|month|year|quarter|spring|fall|summer|winter)\b|\b(?:week|month|year)\snext\b|^another\s(?:session|class|course|training|program)|\btomorrow\b"
    r"|\b(?:our|the|my|your|a)\s(?:\w+\s)?(?:goal|target|plan|hope|aim|objective|projection|estimate|capacity|limit|maximum|minimum|headcount)\b"
    r"|\bwhat\s(?:we|i|they|he|she|you)\s(?:want|need|hope|plan|expect|aim|pledged|promised|said)\b|\b(?:19|20)\d\d\b"
    r"|\bbefore\b|\b(?:hours|dollars|posters|minutes|cards|stickers|decals|percent|sessions|classes)\b"
    r"|\b(?:county|state|region|nation|country|industry|company|corporate|system)[\s-]?wide\b|\bin\sthe\s(?:county|state|region|country|area)\b"
    r"|\ball\s(?:trainings|courses|classes|programs|kinds)\b"
    r"|\beverywhere\b|\ball\s(?:our|the)\s(?:companies|sites|locations|partners|members)\b"
    r"|\b(?:contractors?|temps?|volunteers|guests|customers|students|repeats?|retakes?)\b",
    seldom=True,
)
MET = late(r"\b(?:met|reached|done|complete|completed|fulfilled|hit|achieved|exceeded)\b")
SOME = late(
    r"^\W*(?:(?:and|but)\s)?(?:some|most|half|many|several|a\s(?:few|couple)|one|two|three|four|five|six|\d+)\s(?:of\s(?:them|those)\s)?"
    r"(?:have\s|has\s|had\s|were\s|are\s|already\s|just\s)*(?:failed|left|quit|dropped|resigned|retired|flunked|skipped|missed|cheated|repeated"
    r"|retook|declined|refused|didn't|did\snot|haven't|have\snot|couldn't|weren't|were\snot|contractors?"
    r"|temps?|volunteers|guests|customers|students|repeats?|retakes?)\b"
)
LED = 6
"""Words of a lead before a figure: more of them are a sentence."""
ADDRESSED = late(r"[<>@]|(?<!\d)(?!(?:19|20)\d\d\b)\d")
SURELY = late(r"\b(?:(?:almost|nearly)\sthere|sure(?:ly)?|of\scourse|i\s(?:said|told)|reported)\b")
PLANNED = late(
    r"\b(?:next\s(?:week|month|year|quarter|class|session|group|[a-z]+day)|tomorrow|last\s(?:year|spring|summer|fall|winter)|plan(?:ned)?|goal|target"
    r"|scheduled|upcoming|projected|expected|pledged|promised|to\sdo|needed|wish|hoped|want|need|(?:text|voicemail|note|word|message|call|e-?mail)\sfrom\s\w+|says?|said|wrote|told|heard"
    r"|according(?!\sto\s(?:our\s|the\s|my\s)?(?:hr|human\sresources|records?|system|portal|lms|report|roster|trainer|manager))|test|example|if|by\s(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:our|the|my|by\sour)\s(?:vendor|supplier|contractor)|invited|registered|enrolled|signed\sup"
    r"|ask|check\swith|headcount|capacity|employees\stotal|before\sthe\s\w+)\b|\b(?:19|20)\d\d\W*$"
)
ASKS = late(
    r"\b(?:is|does|was|are|isn't|doesn't)\s(?:that|this|it|these|those)\b[^.!?]{0,40}\b(?:right|correct|sound|match|same|have|what|accurate"
    r"|enough|true|possible)\b[^.!?]*\?|\bwhat\s(?:do|did|does)\s(?:you|your|it|the)\b[^.!?]*\b(?:have|show|see|say|got|records?)\b[^.!?]*\?"
    r"|\bdo\syou\shave\s(?:the\ssame|that|it|this|these|those)(?:\s(?:too|there|yet|already|down|also))?\s?\?"
)
""" "Is that right?" asks about the figure."""


def unsettled(asked: str, start: int, pieces: list[str], left: bool) -> bool:
    """Whether a short sentence before or after the clause of a figure takes it back; `asked` has the questions."""
    if ASKS.search(asked) or _led_by(asked, start):
        return True
    return any(_takes_back(piece, left) for piece in pieces)


def _takes_back(piece: str, left: bool) -> bool:
    if HELD_BACK.match(piece) or left:
        return bool(HELD_BACK.match(piece))
    if SOME.match(piece):
        return True
    thats = THATS.match(piece)
    if not thats or MET.search(piece):
        return False
    return any_finds(thats["what"], NOT_THAT, FORMER, OTHERS) or any_finds(
        " ".join(thats["what"].split()[:3]), MAYBE, PARTWAY
    )


def _led_by(asked: str, start: int) -> bool:
    """ "Next week: 40 trained", "I think. 40 trained", "Plan. 40 drivers"."""
    before = without_courtesies(asked)[:start].rstrip(" .:;,!-\n")
    lead = before[max(before.rfind(mark) for mark in ".!?;\n") + 1 :].strip(" _,")
    if not lead or len(lead.split()) > LED or any_finds(lead, ADDRESSED, MET):
        return False
    return any_finds(SURELY.sub(" ", lead), PLANNED, MAYBE, FORMER, OTHERS)
