"""The sentences around the one with the figure: may it be booked, whatever they say?

"20 trained. I pulled that from an old spreadsheet", "Topic was winter driving": nobody can list what takes a figure
back. So a sentence with a word that is none of what people add to an answer, of praise, of excuses, of plans and of
papers sent along is asked about: always before the figure, and behind it where it is short or speaks of the figure.
"""

from bot.understanding.harmless.plainness import WORD, all_in
from bot.understanding.readings import ReplyContext
from bot.understanding.words.plainwords import ABOUT_PRAISE, KNOWN, PRAISE, TO_DO
from bot.understanding.words.wheres import without_places
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import words

SIGNED = words(
    "cheers regards best sincerely yours kind warm respectfully cordially saludos cordialement merci gracias ciao "
    "xx lt sgt capt col maj cpl det ofc dep mr mrs ms dr jr sr chief ask call text remind again questions reach "
    "contact let stay tuned safe later tomorrow talk soon weekend welcome iphone ipad android samsung galaxy "
    "mobile device i'll we'll follow easy peasy phew whew yikes ugh woot boom sweet"
)
EXCUSES = words(
    # Weather, illness and leave, too much to do and too few to do it.
    "snow snowed snowing snowstorm blizzard ice icy rain rained flood flooding flooded heat hurricane tornado "
    "power outage flu covid sick sickness illness ill vacation vacations leave holidays christmas thanksgiving "
    "easter short staffed short-staffed shorthanded understaffed turnover swamped slammed slowed delayed behind "
    "backlog schedules scheduling calendar crunch harvest peak season strike construction moving died broke "
    "internet wifi projector laptop phone silence quiet travel traveling travelling away back missed lost "
    "retiring because finally conflict conflicts caught tied bad sorry sadly unfortunately couple small space "
    "slot slots found find according"
)
PLANS = words(
    # What comes next.
    "until till end start starts starting begin begins beginning continue continues continued keep keeps keeping "
    "going moving forward along rolling momentum progress halfway midway half-way schedule scheduled plan plans "
    "planned planning hope hopes hoping hopefully should expect expecting expected slower faster quicker than aim "
    "aiming looking wrap resume resumes resuming i'll we'll i'm he's she's they'll he'll she'll it'll train teach "
    "follow following upcoming coming event ahead posted catch catching step steps little spread word try trying "
    "push pushing goal suite book booked enough way set up line lined works want wants wanted everyone rest th st "
    "nd rd milestone almost nearly surely hoped they'd she he several such pick picking"
)
COMPANY = words(
    # How it was, who taught, what was served, what is sent along.
    "pizza donuts doughnuts coffee cake snacks lunch food ordered served fun blast turnout crowd challenging "
    "difficult easy natural superb clear simple short taught thanks kudos credit boss bosses president sheriff "
    "mayor ceo manager owner commissioner corporate questions question many much discussion discussions "
    "conversation conversations talked posters poster decals decal stickers sticker flyers flyer cards wallet "
    "photo photos picture pictures pics sending emailing mailing attach attaching upload uploading scan scanned "
    "copies copy print printed english spanish french checked check updated updating write writing wrote hear "
    "hearing team's crew's joke feels feel felt feeling wish happy showed made wallet event build transferred "
    "being side sign login resend road org bot sure course joined start beginning did posted garages buses "
    "sheriff's worked april de du des la le von van del"
)
SHORTLY = (
    KNOWN
    | PRAISE
    | ABOUT_PRAISE
    | SIGNED
    | words("continue continues continued suite slowed down")
    | words("swamped slammed understaffed short staffed flu beginning made he's she's until")
)
PRAISED = PRAISE - words("nothing everything thought well long hard tough like good all best time")
""" "They said it was a real eye opener": how a lesson was liked, in whatever words."""
BRIEF = 3
"""In so few words neither a plan nor an excuse is told: "In progress.", "To plan.", "Missed two."."""
MANNERS = words(
    "help helped helping helper along share sharing greetings regard reach reaching speak spoke mention mentioned "
    "appreciates grateful happily smiling smiles laugh laughed clapped applause engaged nodding worth every "
    "minute morale pleasure honor honored privilege effort efforts teamwork busy everyone's bunch gang restaurant "
    "hotel family sends audit inventory prices fuel diesel kitchen breakfast dinner bbq barbecue pancake potluck "
    "raffle prizes prize shirts hats mugs celebrate celebrating celebrated party"
)
DEEDS = words(
    # What else was done for a pledge.
    "web website page pages policy policies adopted published publish wrote brochure brochures pamphlet pamphlets "
    "banner banners billboard newsletter article press release resource resources created create translated "
    "translate hosted campaign donated fundraiser booth fair hotline restrooms restroom"
)
SHORT = 5
"""Words of a sentence that tells little, and may as well be of the figure: "Topic was winter driving"."""
HARMLESS = SHORTLY | TO_DO | EXCUSES | PLANS | COMPANY | MANNERS | DEEDS

THEY = (
    r"((and|but|so|though|because) )*((they|those|these|that|this|it)('s|'re| (?=is|are|was|were|ha)))?( ?(is|are|was"
    r"|were|has|have|had) )?( ?(all|only|just|mostly) )?"
)
OF_THEM = (
    r"(\w+ (of )?(them|those|these)|most|half|some|they|\d+|one|two|three|four|five"
    r"|six) ((all|have|has|also|of|them|those) )*"
)
TAKES_BACK = late(
    # Planned, of hours, on a list that was sent.
    rf"^\W*{THEY} ?((planned|scheduled|set for|due|booked|expected|for (the|next|[a-z]+day|_))\b"
    r"|(hours|dollars|minutes|days|posters|cards|miles|trips|rooms|books|views|clicks|downloads|e-?mails"
    r"|visits)(?=\W*$|,? not\b))"
    r"|^\W*((and|but|so) )?(we|they|it) (starts?|begins?|train|go|do it) (on |next )*([a-z]+day|week|month|_)"
    r"|('re|\bare|'m|\bam) \w+ing [^.!?]{0,200}\bfor (it|them|that|those)\b|\bsign[\s-]?up (sheet|list|form|link)"
    r"|^\W*((and|but) )?(hope|hoping|planning on|betting on) (that|so|it|this)\b|\b(we|you)'ll see\W*$"
    r"|\b(i|we)'ll know\b"
    r"|\bwho (passed|failed)\b|^\W*next (up )?for\b|\b(i'm|we're|i am|we are|(i|we)('ll| will) be) adding\b"
    r"|\b(?<!\bwe )(is|are) (working )?on (it|that|this)\W*$"
    rf"|^\W*{THEY}(already )?(on|in) [^.!?]{{0,200}}\b(report|message|e-?mail|list|count|number|total|figure"
    r"|batch|sheet)s?( (too|already|also))?\W*$"
    rf"|^\W*({OF_THEM})(already|had|did|took|done|got|seen) ((had|did|took|done|got|seen|taken) )?"
    r"(it|this|that|(your|the|a|one|an) (\w+ )?(class|course|training|session|video))\b"
    r"|\b(done|had|did|taken|seen|taught|reported|sent|told|counted) ([a-z]+ ){0,3}?(before|already|twice)\b"
    r"|\balready (in|on|counted|reported|sent|told|said|gave|have|had)\b(?!.*\b(request|question|ask|schedul)\w*\b)"
    r"|^\W*((all|mostly|mainly|some|were|are|of|the|our|just|only) )*(guests|visitors|customers|clients|students"
    r"|volunteers|tenants|vendors|temps?|reserves?|interns|spouses|family|families|kids|friends|neighbors|public)\b"
    r"|^\W*(the|those) (of|from) (?!(the|our) (\w+ )?(shift|crew|yard|day|night|morning|evening|office)\b)"
    r"|\b(both|two|all) (years|companies|agencies|pledges|programs)\b"
    r"|\bwe are all (our )?(that )?(there\b|the\W*$)|\bon the (books|payroll)\b"
    # Somebody says so, nobody wrote it down.
    r"|\bwhat (?!we\b|i\b)([\w']+ ){1,3}?(told|tells?|said|says|reported|wrote|sent|gave|claims?)\b"
    r"|\b(say|says|said) so\b"
    r"|\b(county|state|city|union|academy)\b.*\b(runs?|reports?|reported|counts?|owns?)\b"
    r"|\b(only|just) ([a-z]+ ){0,3}?(brochures?|handouts?|flyers?|cards?|e?mails?|links?|slides|invitations?)\b"
    r"|\bmade (that|it|this|them|those) up\b|\bno (list|sheet|records?|attendance|sign-?in)\b"
    r"|\bwho knows\b|\bapril fools?\b"
    r"|\b(wrong|bad|other|different|old) (video|class|course|module|list|link|form|file|sheet|one|pledge)\b"
    r"|\b(before|until) (you )?(book|count|add|log|post|enter|record)\b|\bask [a-z]+\W*$"
    r"|\b(not|don't) (yet |still )?(count|add|book|log|record|enter|post)\b"
    r"|\bwould be (nice|great|good|lovely)\b"
    r"|(\b(want|need|hope|plan|going|have|will)s?"
    r"|'ll) (to )?((train|certify|teach|schedule) (them|those|these)\b|the train\b)",
)
""" "They're on the last report too", "most of them had it": in words that are plain."""


def takes_back(piece: str) -> bool:
    """Whether a sentence behind a figure takes it back, in words that are plain."""
    return bool(TAKES_BACK.search(piece))


SINCE_DONE = late(
    rf"""
    ([,;:.]
      |\b(and|but)) +{THEY}((they|most|some|half|all|many|several|others|everyone|everybody
      |(a )?few)( (of|them|those|all|have|has|had|are|were|is|was|already|just|got|now|finally|it|almost|nearly)|'ve
      |'re)* (came|took|taken|did|done|seen|watched|finish(ed)?|completed?|passed|attended|trained|certified|through)
      |already (the )?(did|done|came|finished)
      |((we|i|just|already) )+(did|took|finished|trained|completed) (them|those|it|all|most|some))\b
    |\bor (already )?(done|trained|finished)\b
    """,
)
""" "20 left, most took it today": then how many are left, nobody knows."""


def since_done(behind: str) -> bool:
    """Whether what stands behind a figure of those left tells that they, or some, are no longer."""
    return bool(SINCE_DONE.search(behind))


ABOUT_IT = words(
    # No, and not all.
    "not no never without nobody none nothing neither hardly barely cannot half most mostly partly only whoever "
    # Those people, and the figure.
    "they them those these number numbers figure figures count counts counted counting total tally list roster "
    "record records sheet sheets spreadsheet database app link certificate certificates cert certs quiz test "
    "tests exam score scores video videos payroll name names pledge goal topic subject theme your yours "
    # What others say, or whose it is.
    "told say says said claim claims claimed heard according turns apparently supposedly allegedly reads county "
    "state city union academy agency agencies company companies contractor contractors vendor vendors partner "
    "partners affiliate affiliates franchise franchisee neighbor neighbors merger member members guest guests "
    "customer customers student students volunteer volunteers temp temps tenant tenants visitor visitors reserve "
    "reserves retiree retirees owner owners "
    # What went wrong, is undone, guessed, wished or done before.
    "wrong error errors mistake mistakes mistaken broken broke crashed expire expired fail failed failing invalid "
    "duplicate duplicates twice again guess guessed guessing estimate estimated estimation assume assumed "
    "assuming kidding joke joking dream dreams wish wonder old former previous previously before already supposed "
    "pretend hypothetical hypothetically example draft fake subtract remove deduct minus less ignore hold wait "
    "approve approves approval recount overlap glitch bailed pad math needs "
    "correct correction check verify confirm confirmed unless if except but instead rather though would could "
    "should might may maybe perhaps probably seem seems look looks sound sounds"
)
"""Beside a word nobody knows they speak of the figure, or of those people."""
ABOUT_PEOPLE = ABOUT_IT - words(
    "they them those these your video videos quiz test say said would could wonder no not never already"
)
""" "They said it was a real eye opener": with praise those words speak of the lesson."""
OF_IT = late(
    r"""
    ^\W*((but|and|already|finally|only|just) )*(is|are|was|were|has|have|had)\b|\b\w+n't\b
    |\b(some|few|many|several|two|three|four|five|six|seven|eight|nine|ten|\d+) (of (them|those|these|our)|were|are|had
      |have|has|did|was|got|still|already|just|walked|left)\b
    |\b(class|course|training|session|lesson) (\w+ ){0,2}?(of|about|on)\b|\b(in|at) their\b
    |\bwho (\w+ )?(stayed|left|came|passed|finished|quit|showed|did)\b
    |\b(it|that|this)('s| (is|was|has|had|includes?|counts?|says?|shows?|came|comes|covers?|covered|one))\b
    |\b(book|count|reports?|run|runs|ran|redo|repeat|did|passing|told|said|verify|owns?|use) (it|that|this)\b
    |\b(to|told|gave|sent|give|tell) you\b|\byou (have|had|said|wrote|sent|gave|told|asked|show|already|will)\b
    """,
)
WISHES = late(
    r"""
    \bmost of (the|our|my) (time|day|week|month|morning|afternoon|night)\b|\bif you need \w+
    |\b(would|could|might) be (great|good|nice|helpful|useful)\b|\bcould use\b
    |\b(could|did)(n't| not) (do|write|get to|reply) (any )?(more|sooner|earlier|everyone|everybody)\b
    """,
)
"""Wishes and excuses, with words that would speak of the figure elsewhere."""
OURS = late(r"^[\W_]*((and|but|so) )?(i|i'm|i've|our|my|everyone|everybody|(the )?people)\b")
"""Who speaks of themselves in a few words does not speak of the figure; "we" may still speak of those trained."""


def unexplained(piece: str, context: ReplyContext, names: frozenset[str], *, behind: bool, hangs: bool = False) -> bool:
    """Whether a sentence beside a figure, or a clause that `hangs` on it, has a word that may take it back."""
    length = len(piece.strip(" ,.-_").split())
    known = SHORTLY if behind and length <= BRIEF and not hangs else HARMLESS
    if all_in(piece, known, names, context) or all_in(without_places(piece, names), known, names, context):
        return False
    spoken = set(WORD.findall(piece))
    if behind and not PRAISED.isdisjoint(spoken) and ABOUT_PEOPLE.isdisjoint(spoken):
        return False
    said = WISHES.sub(" ", piece)
    short = length <= SHORT and not OURS.match(piece)
    return not behind or short or bool(OF_IT.search(said)) or not ABOUT_IT.isdisjoint(WORD.findall(said))
