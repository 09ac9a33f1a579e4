"""The other sentences of an answer, the short ones: which of them take its figure back.

"40 trained. Just an estimate." and "Next week: 40 trained" have a plain figure in a plain sentence, and what stands
beside it in a few words takes it back. A longer sentence tells a story of its own and is left to others.
"""

from bot.understanding.counting.others import FORMER, OTHERS
from bot.understanding.doubting.doubts import MAYBE, PARTWAY
from bot.understanding.harmless.courtesies import without_courtesies
from bot.understanding.writing.patterns import any_finds, late

HELD_BACK = late(
    r"""
    ^\W*((and|but|so|oh|ok|well|no|sorry|actually|just|only|all)[\s,]+)*((an? )?(rough |wild |best |conservative\s
      |early )?(estimated?|guess|guesstimate|approximation|projection|forecast)
      |rounded( (up|down|off))?|unofficial\w*|preliminary|provisional|tentative\w*|unverified
      |not (final|sure|certain|really|quite|true|exact|verified|confirmed|all ours)|jk|j/k|kidding|joking|nope|nah
      |as if|if only|in (my|our|your) dreams|yeah right|lol no|haha no|psych|fooled you
      |(please )?(ignore|disregard|delete|never ?mind|scratch)( (this|that|it|me|my \w+|please))?|test(ing)?
      |this is a test|wrong (chat|thread|number|person|group|window|message)
      |(probably|likely|maybe|perhaps|possibly|might be|could be) (more|less|fewer|higher|lower|not
      |a (few|bit|little) \w+|\d+)
      |(let me|i'll|i will|we'll|i (have|need|want) to) (check|ask|look|verify|confirm|find out
      |see)( (with \w+|again|first|on (it|that)))?
      |(i'm|i am|we're) not (so |really |too |totally |completely |entirely |100 ?%? ?)?(sure|certain|positive
      |confident)( .*)?
      |(there is |there's )?(no|nothing) (change|changes|new)|nothing (has |is )?changed|(the )?same as \w+( \w+)?
      |(hours|dollars|posters|minutes|cards|stickers|decals|percent|miles|trucks|buses|sessions
      |classes)(,? (that is|i mean|not \w+))?
      |(like|as) (before|always|usual)|about|approximately|approx|roughly|around|more or less|or so|ish
      |not (drivers|people|employees|officers|staff|operators|hours|trained)(,? \w+)?|(and|or) (near|close) enough
      |(and|or) thereabouts)\W*$
    """,
)
"""A few words that take back what was told: "Just an estimate.", "JK.", "Posters, that is."."""
THATS = late(
    r"""
    ^\W*((and|but|so) )?(thats|its|theyre
      |(that|it|this|these|those|they)('s|'re| is| are| was| were)) (?P<what>(\S+ ?){1,6})
    """,
)
NOT_THAT = late(
    r"""
    \b(for |by |as of |from |in |on )?(next|last) (week|month|year|quarter|spring|fall|summer|winter)\b
    |\b(week|month|year) next\b|^another (session|class|course|training|program)|\btomorrow\b
    |\b(our|the|my|your|a) (\w+ )?(goal|target|plan|hope|aim|objective|projection|estimate|capacity|limit|maximum
      |minimum|headcount)\b
    |\bwhat (we|i|they|he|she|you) (want|need|hope|plan|expect|aim|pledged|promised|said)\b|\b(19|20)\d\d\b|\bbefore\b
    |\b(hours|dollars|posters|minutes|cards|stickers|decals|percent|sessions|classes)\b
    |\b(county|state|region|nation|country|industry|company|corporate|system)[\s-]?wide\b
    |\bin the (county|state|region|country|area)\b|\ball (trainings|courses|classes|programs|kinds)\b|\beverywhere\b
    |\ball (our|the) (companies|sites|locations|partners|members)\b
    |\b(contractors?|temps?|volunteers|guests|customers|students|repeats?|retakes?)\b
    """,
)
MET = late(r"\b(met|reached|done|complete|completed|fulfilled|hit|achieved|exceeded)\b")
SOME = late(
    r"""
    ^\W*((and|but) )?(some|most|half|many|several|a (few|couple)|one|two|three|four|five|six
      |\d+) (of (them|those) )?(have |has |had |were |are |already |just )*(failed|left|quit|dropped|resigned|retired
      |flunked|skipped|missed|cheated|repeated|retook|declined|refused|didn't|did not|haven't|have not|couldn't|weren't
      |were not|contractors?|temps?|volunteers|guests|customers|students|repeats?|retakes?)\b
    """,
)
LED = 6
"""Words of a lead before a figure: more of them are a sentence."""
ADDRESSED = late(r"[<>@]|(?<!\d)(?!(19|20)\d\d\b)\d")
SURELY = late(r"\b((almost|nearly) there|sure(ly)?|of course|i (said|told)|reported)\b")
PLANNED = late(
    r"""
    \b(next (week|month|year|quarter|class|session|group|[a-z]+day)|tomorrow|last (year|spring|summer|fall|winter)
      |plan(ned)?|goal|target|scheduled|upcoming|projected|expected|pledged|promised|to do|needed|wish|hoped|want|need
      |(text|voicemail|note|word|message|call|e-?mail) from \w+|says?|said|wrote|told|heard
      |according(?! to (our |the |my )?(hr|human resources|records?|system|portal|lms|report|roster|trainer|manager))
      |test|example|if|by (mon|tues|wednes|thurs|fri|satur|sun)day|(our|the|my|by our) (vendor|supplier|contractor)
      |invited|registered|enrolled|signed up|ask|check with|headcount|capacity|employees total|before the \w+)\b
    |\b(19|20)\d\d\W*$
    """,
)
ASKS = late(
    r"""
    \b(is|does|was|are|isn't|doesn't) (that|this|it|these|those)\b[^.!?]{0,40}\b(right|correct|sound|match|same|have
      |what|accurate|enough|true|possible)\b[^.!?]{0,200}\?
    |\bwhat (do|did|does) (you|your|it|the)\b[^.!?]{0,200}\b(have|show|see|say|got|records?)\b[^.!?]{0,200}\?
    |\bdo you have (the same|that|it|this|these|those)( (too|there|yet|already|down|also))? ?\?
    """,
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
