"""What may stand in a sentence of its own behind a figure, and leave it as it is.

"14 more. You counted those.", "14 more. Tomorrow.", "20 más. Del otro compromiso": in a few plain words a figure is
taken back, put off, or told to be somebody else's, and no list of such sentences is ever whole. So a sentence is passed
over where it is known to be about something else: thanks and who writes, praise, what is sent along, who comes next,
what is asked of us, and what we did besides. Any other is asked about.
"""

from itertools import pairwise

from bot.understanding.harmless.neighbours import ABOUT_PEOPLE, PRAISED
from bot.understanding.harmless.smalltalk import WORD
from bot.understanding.words.plainwords import KNOWN
from bot.understanding.writing.patterns import any_finds, late
from bot.understanding.writing.text import words

SENTENCE = late(r"(?<=[.!?;\n]) +|\n+")
LED_IN = r"^\W*((and|but|so|also|then|now|well|ok|oh|ps|btw|fyi|yes|yep|_+)[\s,]+)*"
MANNERS = late(
    rf"""
    {LED_IN}((many|much|so|big|a big) )?(thanks?|thx|ty|hi|hello|hey|dear|best|regards|sincerely|cheers|sorry|apologies
      |please|excuse|pardon|good|great|have|take|see|talk|speak|more (soon|later|to|next)\b|more _|you (all )?have a
      |happy|merry|welcome|congrat\w*|go |let (me|us)|ask me|call me|text me|write (to )?me|e-?mail me|remind|ping me
      |reach|contact|attached|enclosed|sent from|on behalf)\b
    """,
)
SENT_ALONG = late(
    r"""
    \b(list|lists|sheets?|roster|names|report|file|spreadsheet|photos?|pictures?|pics|certificates?|certs|log|form|scan
      |copy|copies)\b
    """,
)
SENDS = late(
    r"""
    \b(attach\w*|enclosed?|send\w*|sent|mail\w*|e-?mail\w*|upload\w*|follow\w*|on (its|the|their) way|soon|forward\w*
      |shar\w*|print\w*|hand\w*|hung|posted|received|get|got|have|has|up)\b
    """,
)
NEXT = late(
    r"""
    \b(next|another|other|others|upcoming|following|remaining|rest) (one|ones|group|groups|class|classes|course|session
      |sessions|batch|shift|shifts|training|trainings|round|month|week|year|quarter|time|day|crew|crews|are|is|will
      |come|start|in|on|of|to|at|by|who)?
    |\b(continu\w*|resum\w*|keep (going|on|at|training)|more (classes|sessions|trainings?|people|to)|remain\w*
      |schedul\w*|planned|plan to|hope to|hoping|going to (train|do|hold|have|finish)
      |will (train|do|hold|have|finish|be done|continue|start))\b
    """,
)
ASKED_OF_US = late(
    r"""
    \b(posters?|cards?|materials?|flyers?|stickers?|decals?|brochures?|handouts?|videos?|slides|presentation|version
      |speaker|trainer|link|login|password|certificates?|english|spanish|french|subtitles|captions|webinar|event|help
      |question|questions|send|order|request|need|want|have|possible|when|where|who|which|how|what)\b
    """,
)
OURS = late(
    rf"""
    {LED_IN}(we|i|my|our
      |me)('\w+)? ((also|even|just|all|really|have|had|has|will|did|am|are|was|were|still|then|finally|now|can
      |had to) )*(finished
      |completed|wrapped|made|created|published|adopted|launched|printed|translated|hosted|built|donated|passed out
      |handed|used|showed|talked|held|hung|put|posted|served|bought|gave|took|met|used|wrote|sent|added it|updated
      |logged|plan|hope|continue\w*|keep|kept|start\w*|love\w*|like\w*|enjoy\w*|appreciat\w*|think it|feel\w*|look\w*
      |learn\w*|need|want|would|could|can't|cannot|sick|late|busy|out|off|away|back|happy|glad|proud|excited|tired
      |swamped|slammed|short|behind|moving|moved|working|trying|going|getting|aim\w*|expect\w*|wait\w*|schedul\w*|will
      |attach\w*|ran|had|did|do|have|'ll|hold|tell|let|report|share|update|know|train|teach|teaching|training|finish
      |see|be|been|\w+ing)\b
    """,
)
LATER = late(
    rf"""
    {LED_IN}(please |will |i'll |we'll |going forward |can (we|i|you) )*(ask|remind|check (back|in)|try|ping|call|text
      |write|e-?mail|contact|reach|catch|follow up|get back|keep you|have until)\b(?!.*\b(before|until) you\b)
    |\bi('m| am) (leaving|retiring|moving|the (new|only)|on the road|out|off|away)\b|\bthank you\b|\bi'll write\b
    |\b(please|from now on) (contact|ask|write|call)\b
    """,
)
SMALL = late(
    rf"""
    {LED_IN}(both (last|this|on|yesterday|today|_)|(all )?(yesterday|today|tonight|(this|last) \w+)\W*$|getting there
      |respectfully|respetuosamente|easy peasy|lol|all new|one more (class|session)|that's it for|it's the talk
      |slow (month|week|day)|what a|my phone|(those|these) (are|were) long|(could|can)( not|n't|not) do more
      |would like to do more|sorry (it's|it is) not more|same (trainer|room|place|teacher|instructor)|budget |if i can
      |(we|i) (combined|sat through|talked)|(that's|that is|that was|this is) our (best|biggest|largest)
      |(that|this) was our (whole|entire|last)|was a (long|slow|busy|hard|week|day|month)|they had no idea
      |(two|three|\d|some|a few|several|many) of (them|they) (asked|wants?|wanted|wish|like|stayed|said|cried|told
      |came up|even)
      |it (ran|went|took|felt|lasted)|you could have)\b
    """,
)
OF_ONE_PLACE = late(
    rf"""
    {LED_IN}((these|those|they) (were|are|come|came) )?(all|both|mostly|everyone) (our )?(of|from|on|in
      |at) ((the|our|new|same|my) )*(nights?|days?|mornings?|evenings?|overnights?|weekends?|shift|office|warehouse
      |kitchen|front desk|yard|depot|garage|airport|location|site|branch|store|terminal|fleet|crew|department|team
      |housekeeping|security|maintenance|dispatch|management)\b( (shift|location|office|crew|team|site))?\W*$
    """,
)
PASSED = late(
    rf"""
    {LED_IN}(they|everyone|everybody|all|each|every one
      |both) (of (them|those) )?((all|have|has|already|really|now|just|two) )*(passed|finished|completed|done|certified
      |got|received|aced|did|took|approved)\b(?!.*\b(half|part|only|but|except|not|before)\b)
    |{LED_IN}(finished|completed|done) (today|tonight|yesterday|this|last|on|at|_)
    |\b(have|has|got|received|given) (all )?(their|the|his|her|its) (\w+ )?(certificates?|certs?|cards?)\b
    """,
)
BESIDES = late(
    rf"""
    {LED_IN}(short ?-?staffed|because|due to
      |it('s| is| was| has been) (been )?(\w+ )?(hard|slow|tough|rough|crazy|busy|hectic|cold|hot|snow\w*|rain\w*
      |harvest|holiday\w*|quiet|a (slow|busy|long|tough|short|crazy|good|great|hard|rough|big|small)|going|great|good
      |fun|nice|awesome|wonderful|excellent|the (holidays|season))
      |(the|this|that|our|my) (weather|snow|storm|holidays?|season|week|month|turnout|boss|manager|managers|supervisor
      |director|trainer|instructor|chief|owner|union|video|poster|posters|session|class|training|discussion|feedback
      |response))\b
    """,
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
    r"""
    n't\b|\bhold (that|it|this|off|those|them|on)\b|\bno one\b|\bto go\b|\babout\W*$|\bdone\?
    |\b(sent|e-?mailed|wrote|texted) you (this|that|it|them|those|these|on|last|in)\b
    |\b(we|i)('ll| will) do (it|that|so)\b|\bi did (it|so|too)\b|\bdid the same\b
    |\b(going to|will) (train|certify|teach)( (them|those))?\W*$|\bupdate ?:
    |\bthe second (session|class|part|half) is\b|^\W*(ay |oh )?no\b|\bgot them\b|^\W*in (class|training)\b
    |^\W*other \w+\W*$|^\W*will (start|begin|finish)\b
    """,
)
SIGNED = words(
    "lt sgt cap capt cpl det ofc tte sr jr mr mrs ms dr hr manager director human resources training safety "
    "coordinator supervisor officer chief operations team department office the of and coord mgr asst admin "
    "reception management iphone ipad"
)
AT_DESK = words("at from in front desk school")
""" "Francine at the front desk": who writes, where a name is told."""
OF_THEM = late(
    rf"""
    {LED_IN}(they|those|these|it|that|this|he|she|you|there|we|is|are|was|were|has|have|had|the have)\b
    |\b(them|those|these|they)\b
    """,
)
"""Who is spoken of may be those just counted; Spanish leaves "they" away."""
ABOUT_IT = late(r"\b(them|those|these|it|that|this|they|already|count\w*|told|gave|said)\b")
MASKED = 6
"""Characters of a sentence that are gone because they are a courtesy, a day, or a wish that was read by itself."""
THEM = late(r"\b(them|those|these)\b")
THEIRS = late(rf"{LED_IN}(they|those|these|it|that|this|he|she|you|is|are|was|were|has|have|had)\b")
TELLING = 5
"""Words of a sentence of a subject of its own, from which on it tells of something else."""


WHEN = late(
    r"""
    \W*((on|by|for|from|until|till|in|that's|that is|it's) )*(tomorrow|next \w+|(the )?new year
      |(an?|\d+|two|three|four|few) (hours?|days?|weeks?|months?)|soon|later( today)?
      |(mon|tues|wednes|thurs|fri|satur|sun)day|eod|eow)\W*
    """,
)
BUT = late(
    r"""
    \b(but|though|although|except) [^.;!?]{0,200}\b(told|count\w*|added|gave|said|no one|not (passed|finished
      |completed)|gone
      |quit|left (us|since|the))\b
    """,
)


COMING = late(
    r"""
    , tomorrow\W*$|, they (will )?(finish|start|begin)\b
    |\bwhen (done|finished|completed?|(we|they|it) (finish|complete|are done|is done|get))\b
    |\bafter (this|next) (week|month|class|session)\b|\bof you\b|\bupdate ?:|, remaining of\b
    |, (it|that|this) was (another|a different|the other)\b|\band a (team|group|crew|few)\b
    |\b(and|plus) (the (rest|left)\b|([a-z]+ ){0,4}?some more(?=[\s,.;!]*($|[,.;!])))|\balso the of\b
    |\band (in|at|from) [^.;!?]{2,30} (same|also|too)\b
    """,
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
    writes = said <= names | SIGNED or (said <= names | SIGNED | AT_DESK and not said.isdisjoint(names))
    signed = writes and not alone and not _held_back(sentence, said)
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
