"""What may stand in a sentence of its own behind a figure, and leave it as it is.

"14 more. You counted those.", "14 more. Tomorrow.", "20 más. Del otro compromiso": in a few plain words a figure is
taken back, put off, or told to be somebody else's, and no list of such sentences is ever whole. So a sentence is passed
over where it is known to be about something else: thanks and who writes, praise, what is sent along, who comes next,
what is asked of us, and what we did besides. Any other is asked about.
"""

from itertools import pairwise

from bot.understanding.neighbours import ABOUT_PEOPLE, PRAISED
from bot.understanding.patterns import any_finds, late
from bot.understanding.plainwords import KNOWN
from bot.understanding.smalltalk import WORD
from bot.understanding.text import words

SENTENCE = late(r"(?<=[.!?;\n])\s+|\n+")
LED_IN = r"^\W*(?:(?:and|but|so|also|then|now|well|ok|oh|ps|btw|fyi|yes|yep|_+)[\s,]+)*"
MANNERS = late(
    rf"{LED_IN}(?:(?:many|much|so|big|a\sbig)\s)?(?:thanks?|thx|ty|hi|hello|hey|dear|best|regards|sincerely|cheers"
    r"|sorry|apologies|please"
    r"|excuse|pardon|good|great|have|take|see|talk|speak|more\s(?:soon|later|to|next)\b|more\s_"
    r"|you\s(?:all\s)?have\sa|happy|merry|welcome|congrat\w*|go\s|let\s(?:me|us)|ask\sme"
    r"|call\sme|text\sme|write\s(?:to\s)?me|e-?mail\sme|remind|ping\sme|reach|contact|attached|enclosed|sent\sfrom"
    r"|on\sbehalf)\b",
    seldom=True,
)
SENT_ALONG = late(
    r"\b(?:list|lists|sheets?|roster|names|report|file|spreadsheet|photos?|pictures?|pics|certificates?|certs|log"
    r"|form|scan|copy|copies)\b",
    seldom=True,
)
SENDS = late(
    r"\b(?:attach\w*|enclosed?|send\w*|sent|mail\w*|e-?mail\w*|upload\w*|follow\w*|on\s(?:its|the|their)\sway|soon"
    r"|forward\w*|shar\w*|print\w*"
    r"|hand\w*|hung|posted|received|get|got|have|has|up)\b",
    seldom=True,
)
NEXT = late(
    r"\b(?:next|another|other|others|upcoming|following|remaining|rest)\s(?:one|ones|group|groups|class|classes"
    r"|course|session|sessions|batch|shift"
    r"|shifts|training|trainings|round|month|week|year|quarter|time|day|crew|crews|are|is|will|come|start|in|on|of"
    r"|to|at|by|who)?"
    r"|\b(?:continu\w*|resum\w*|keep\s(?:going|on|at|training)|more\s(?:classes|sessions|trainings?|people|to)"
    r"|remain\w*|schedul\w*|planned|plan\sto"
    r"|hope\sto|hoping|going\sto\s(?:train|do|hold|have|finish)|will\s(?:train|do|hold|have|finish|be\sdone"
    r"|continue|start))\b",
    seldom=True,
)
ASKED_OF_US = late(
    r"\b(?:posters?|cards?|materials?|flyers?|stickers?|decals?|brochures?|handouts?|videos?|slides|presentation"
    r"|version|speaker|trainer|link|login"
    r"|password|certificates?|english|spanish|french|subtitles|captions|webinar|event|help|question|questions|send"
    r"|order|request|need|want|have"
    r"|possible|when|where|who|which|how|what)\b",
    seldom=True,
)
OURS = late(
    rf"{LED_IN}(?:we|i|my|our|me)(?:'\w+)?\s(?:(?:also|even|just|all|really|have|had|has|will|did|am|are|was|were"
    r"|still|then|finally|now|can|had\sto)\s)*"
    r"(?:finished|completed|wrapped|made|created|published|adopted|launched|printed|translated|hosted|built"
    r"|donated|passed\sout|handed|used|showed|talked|held|hung|put|posted|served|bought|gave|took|met|used|wrote"
    r"|sent|added\sit|updated"
    r"|logged|plan|hope|continue\w*|keep|kept"
    r"|start\w*|love\w*|like\w*|enjoy\w*|appreciat\w*|think\sit|feel\w*|look\w*|learn\w*|need|want|would|could"
    r"|can't|cannot|sick|late|busy|out|off"
    r"|away|back|happy|glad|proud|excited|tired|swamped|slammed|short|behind|moving|moved|working|trying|going"
    r"|getting|aim\w*|expect\w*|wait\w*"
    r"|schedul\w*|will|attach\w*|ran|had|did|do|have|'ll|hold|tell|let|report|share|update|know|train|teach"
    r"|teaching|training|finish|see|be|been|\w+ing)\b",
    seldom=True,
)
LATER = late(
    rf"{LED_IN}(?:please\s|will\s|i'll\s|we'll\s|going\sforward\s|can\s(?:we|i|you)\s)*(?:ask|remind|check\s(?:back"
    r"|in)|try|ping|call|text|write"
    r"|e-?mail|contact|reach|catch|follow\sup|get\sback|keep\syou|have\suntil)\b(?!.*\b(?:before|until)\syou\b)"
    r"|\bi(?:'m|\sam)\s(?:leaving|retiring|moving|the\s(?:new|only)|on\sthe\sroad|out|off|away)\b|\bthank\syou\b"
    r"|\bi'll\swrite\b"
    r"|\b(?:please|from\snow\son)\s(?:contact|ask|write|call)\b",
    seldom=True,
)
SMALL = late(
    rf"{LED_IN}(?:both\s(?:last|this|on|yesterday|today|_)|(?:all\s)?(?:yesterday|today|tonight|(?:this"
    r"|last)\s\w+)\W*$|getting\sthere|respectfully|respetuosamente|easy\speasy|lol|all\snew|one\smore\s(?:class"
    r"|session)|that's\sit\sfor|it's\sthe\stalk"
    r"|slow\s(?:month|week|day)|what\sa|my\sphone|(?:those|these)\s(?:are|were)\slong|(?:could|can)(?:\snot|n't"
    r"|not)\sdo\smore|would\slike\sto\sdo\smore"
    r"|sorry\s(?:it's|it\sis)\snot\smore|same\s(?:trainer|room|place|teacher|instructor)|budget\s|if\si\scan|(?:we"
    r"|i)\s(?:combined|sat\sthrough|talked)"
    r"|(?:that's|that\sis|that\swas|this\sis)\sour\s(?:best|biggest|largest)|(?:that|this)\swas\sour\s(?:whole"
    r"|entire|last)|was\sa\s(?:long|slow|busy|hard|week|day|month)|they\shad\sno\sidea|(?:two|three|\d"
    r"|some|a\sfew|several|many)\sof\s(?:them|they)"
    r"\s(?:asked|wants?|wanted|wish|like|stayed|said|cried|told|came\sup|even)|it\s(?:ran|went|took|felt|lasted)"
    r"|you\scould\shave)\b",
    seldom=True,
)
OF_ONE_PLACE = late(
    rf"{LED_IN}(?:(?:these|those|they)\s(?:were|are|come|came)\s)?(?:all|both|mostly|everyone)\s(?:our\s)?(?:of"
    r"|from|on|in|at)\s(?:(?:the|our|new|same|my)\s)*"
    r"(?:nights?|days?|mornings?|evenings?|overnights?|weekends?|shift|office|warehouse|kitchen|front\sdesk|yard"
    r"|depot|garage|airport|location|site"
    r"|branch|store|terminal|fleet|crew|department|team|housekeeping|security|maintenance|dispatch"
    r"|management)\b(?:\s(?:shift|location|office|crew|team|site))?\W*$",
    seldom=True,
)
PASSED = late(
    rf"{LED_IN}(?:they|everyone|everybody|all|each|every\sone|both)\s(?:of\s(?:them|those)\s)?(?:(?:all|have|has"
    r"|already|really|now|just|two)\s)*"
    r"(?:passed|finished|completed|done|certified|got|received|aced|did|took|approved)\b(?!.*\b(?:half|part|only"
    r"|but|except|not|before)\b)"
    rf"|{LED_IN}(?:finished|completed|done)\s(?:today|tonight|yesterday|this|last|on|at|_)"
    r"|\b(?:have|has|got|received|given)\s(?:all\s)?(?:their|the|his|her|its)\s(?:\w+\s)?(?:certificates?|certs?"
    r"|cards?)\b",
    seldom=True,
)
BESIDES = late(
    rf"{LED_IN}(?:short\s?-?staffed|because|due\sto|it(?:'s|\sis|\swas|\shas\sbeen)\s(?:been\s)?(?:\w+\s)?(?:hard"
    r"|slow|tough|rough|crazy|busy|hectic|cold|hot"
    r"|snow\w*|rain\w*|harvest|holiday\w*|quiet|a\s(?:slow|busy|long|tough|short|crazy|good|great|hard|rough|big"
    r"|small)|going|great|good|fun|nice|awesome"
    r"|wonderful|excellent|the\s(?:holidays|season))|(?:the|this|that|our|my)\s(?:weather|snow|storm|holidays?"
    r"|season|week|month|turnout|boss|manager"
    r"|managers|supervisor|director|trainer|instructor|chief|owner|union|video|poster|posters|session|class"
    r"|training|discussion|feedback|response))\b",
    seldom=True,
)
HELD_BACK = words(
    # Counted or told before, or wrongly.
    "add must count counts counted counting told said gave given added already before previous previously former "
    "reported include includes included including instead wrong mistake cancel canceled cancelled undo scratch strike "
    "forget ignore number figure total disregard duplicate duplicates twice double doubled again old same each "
    "both either "
    # In part, perhaps, not or not yet.
    "half part partly only except minus unless if maybe perhaps probably roughly approximately almost nearly guess "
    "guessed estimate estimated think believe unsure uncertain confirm confirmed verify check approve approves "
    "approved approval right really yet still tbc tbd not never nobody none neither nor without fail failed fails "
    "quit fired left gone laid dropped pending invited enrolled registered signed booked hired started "
    "starting waiting tomorrow "
    # Somebody else's, or something else.
    "contractor contractors volunteer volunteers student students guest guests customer customers client clients "
    "visitor visitors vendor vendors agency agencies company companies pledge pledges program county school module "
    "lesson"
)
"""Beside one of these, what is told besides may be of the figure all the same."""
TAKEN_BACK = late(
    r"n't\b|\bhold\s(?:that|it|this|off|those|them|on)\b|\bno\sone\b|\bto\sgo\b|\babout\W*$|\bdone\?|\b(?:sent|e-?mailed|wrote|texted)\syou\s(?:this|that|it"
    r"|them|those|these|on|last|in)\b"
    r"|\b(?:we|i)(?:'ll|\swill)\sdo\s(?:it|that|so)\b|\bi\sdid\s(?:it|so|too)\b|\bdid\sthe\ssame\b|\b(?:going\sto"
    r"|will)\s(?:train|certify|teach)(?:\s(?:them|those))?\W*$|\bupdate\s?:"
    r"|\bthe\ssecond\s(?:session|class|part|half)\sis\b|^\W*(?:ay\s|oh\s)?no\b|\bgot\sthem\b|^\W*in\s(?:class"
    r"|training)\b|^\W*other\s\w+\W*$|^\W*will\s(?:start|begin|finish)\b",
    seldom=True,
)
SIGNED = words(
    "lt sgt cap capt cpl det ofc tte sr jr mr mrs ms dr hr manager director human resources training safety "
    "coordinator supervisor officer chief operations team department office the of and coord mgr asst admin "
    "reception management iphone ipad"
)
OF_THEM = late(
    rf"{LED_IN}(?:they|those|these|it|that|this|he|she|you|there|we|is|are|was|were|has|have|had|the\shave)\b"
    r"|\b(?:them|those|these|they)\b",
    seldom=True,
)
"""Who is spoken of may be those just counted; Spanish leaves "they" away."""
ABOUT_IT = late(r"\b(?:them|those|these|it|that|this|they|already|count\w*|told|gave|said)\b")
MASKED = 6
"""Characters of a sentence that are gone because they are a courtesy, a day, or a wish that was read by itself."""
THEM = late(r"\b(?:them|those|these)\b")
THEIRS = late(rf"{LED_IN}(?:they|those|these|it|that|this|he|she|you|is|are|was|were|has|have|had)\b", seldom=True)
TELLING = 5
"""Words of a sentence of a subject of its own, from which on it tells of something else."""


WHEN = late(
    r"\W*(?:(?:on|by|for|from|until|till|in|that's|that\sis|it's)\s)*(?:tomorrow|next\s\w+|(?:the\s)?new\syear"
    r"|(?:an?|\d+|two|three|four|few)\s(?:hours?|days?"
    r"|weeks?|months?)|soon|later(?:\stoday)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|eod|eow)\W*",
    seldom=True,
)
BUT = late(
    r"\b(?:but|though|although|except)\s[^.;!?]*\b(?:told|count\w*|added|gave|said|no\sone|not\s(?:passed"
    r"|finished|completed)|gone|quit|left\s(?:us"
    r"|since|the))\b",
    seldom=True,
)


COMING = late(
    r",\stomorrow\W*$|,\sthey\s(?:will\s)?(?:finish|start|begin)\b|\bwhen\s(?:done|finished|completed?|(?:we|they"
    r"|it)\s(?:finish|complete|are\sdone|is\sdone|get))\b"
    r"|\bafter\s(?:this|next)\s(?:week|month|class|session)\b|\bof\syou\b|\bupdate\s?:|,\sremaining\sof\b"
    r"|,\s(?:it|that|this)\swas\s(?:another|a\sdifferent|the\sother)\b|\band\sa\s(?:team|group|crew|few)\b"
    r"|\b(?:and|plus)\s(?:the\s(?:rest|left)\b|(?:[a-z]+\s){0,4}?some\smore(?=[\s,.;!]*(?:$|[,.;!])))"
    r"|\balso\sthe\sof\b"
    r"|\band\s(?:in|at|from)\s[^.;!?]{2,30}\s(?:same|also|too)\b",
    seldom=True,
)
""" "14 more, tomorrow", "90 when done", "20 more, and in Puebla too"."""


def held_back(low: str, asked: str, end: int, names: frozenset[str]) -> bool:
    """Whether a sentence behind the last figure, which ends at `end`, may take it back, put it off or give it away.

    `low` is the plain text without its courtesies and days, `asked` the same text with them.
    """
    own, behind = _behind(low, end)
    if BUT.search(low, end, own) or COMING.search(asked[end:own]):
        return True
    return any(
        WHEN.fullmatch(asked[one])
        or (_held_back(low[one], _words(low[one])) and not _is_besides(low[one], asked[one], names))
        for one in behind
    )


def goes_on(low: str, asked: str, end: int, names: frozenset[str]) -> bool:
    """Whether a sentence behind the last figure is not known to leave it as it is."""
    return any(not _is_besides(low[one], asked[one], names) for one in _behind(low, end)[1])


def _behind(low: str, end: int) -> tuple[int, list[slice]]:
    """Where the figure's own sentence ends, and the sentences behind it."""
    ends = [found.end() for found in SENTENCE.finditer(low, end)]
    return ends[0] if ends else len(low), [slice(start, past) for start, past in pairwise([*ends, len(low)])]


def _words(sentence: str) -> set[str]:
    return {word for word in WORD.findall(sentence) if len(word) > 1}


def _is_besides(sentence: str, asked: str, names: frozenset[str]) -> bool:
    spoken, said = WORD.findall(sentence), _words(sentence)
    alone = len(said) == 1 and not said.isdisjoint(KNOWN - SIGNED)  # "Each.", "Right?" begin with a capital, too.
    signed = said <= names | SIGNED and not alone and not _held_back(sentence, said)
    blanked = asked.count("_") < sentence.count("_") > MASKED and not _held_back(sentence, said)
    if signed or (blanked and not OF_THEM.search(sentence)):
        return True
    if not PRAISED.isdisjoint(said) and ABOUT_PEOPLE.isdisjoint(said):
        return True
    if any_finds(sentence, PASSED, LATER, SMALL, OF_ONE_PLACE):
        return True
    asks = asked.rstrip().endswith("?") and ASKED_OF_US.search(sentence)
    if _held_back(sentence, said):
        return bool(asks and not ABOUT_IT.search(sentence))
    if asks or (SENT_ALONG.search(sentence) and SENDS.search(sentence)):
        return True
    if any_finds(sentence, MANNERS, BESIDES) or (NEXT.search(sentence) and not THEIRS.match(sentence)):
        return True
    if OURS.match(sentence) and not THEM.search(sentence):
        return True
    return len(spoken) >= TELLING and not OF_THEM.search(sentence)


def _held_back(sentence: str, said: set[str]) -> bool:
    return not HELD_BACK.isdisjoint(said) or bool(TAKEN_BACK.search(sentence))
