"""Crowds, places and things: what can stand where an organisation stands, and promises nothing one could ask about."""

from bot.understanding.words.numerals import SPELT
from bot.understanding.words.places import PLACES
from bot.understanding.words.units import group_of
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, words

CROWD = late(
    r"""
    \b(partners|organi[sz]ations|attendees|companies|participants|agencies|pledges?|commitments|promises|builds|events
      |signers|signatories|carriers|employers|fleets|truck stops|groups|guests|respondents|businesses|nonprofits|ngos
      |people
      |states?(?! (patrol|police|troopers|university|college|fair|park)\b)
      |the law|law|bill|legislation|california|regulations?|industry|everyone|survivors|traffickers|the hotline
      |coalition builds?|(coalition|association|union|chamber)('s)? members|trainings?|experts|advocates
      |members of the public|transit operators|school districts)\b
    """,
)
WIDE = r"(inter)?national\w*|nacional|\w{3,}wide|global\w*|regional\w*|provincial\w*|estatal|overall"
ALL_TOGETHER = late(
    rf"""
    ((the|our|all|whole|entire) )*([a-z]+ )?(coalitions?|coalici[oó]n|alliance|network|movement|campaign|region
      |regi[oó]n|r[ée]gion|county|province|provincia|state|estado|nation|country|pa[ií]s|pays|sector|secteur|industry
      |industria|industrie|valley|world)( ({WIDE}|as a whole|at (the )?level\b.*|combined))?
    |.* ({WIDE}|as a whole|combined)
    """,
)
""" "The goal for the coalition nationally is 10,000": of many, and of none that one could ask."""
RIVAL = late(
    rf"""
    (.* |^)(competitors?|rivals?)( \w+ly)?( (of|says?|said|claims?|claimed)\b.*)?$|(the )?class of \d{{4}}$
    |neither .* nor .*|(the )?number of\b.*|(the )?(keynote )?(speaker|keynote|presenter|panelist|survivor|author)$
    |(one|another|each|every|either|some|a
      |an)( (partner|company|agency|organi[sz]ation|carrier|attendee|member|participant|group|person))?$
    |(.*\W)?another (partner|company|agency|organi[sz]ation|carrier|state|county|city|country|chapter|coalition|province
      |region|firm|fleet)( ((over|up|down|out) )?(in|from|of|near|at) [^,]*)?$
    |(i|we)('ve| have)? ((just|also) )?(read|heard|hear|saw|seen|see|was told)\b([\w ]* that)? (an?|another|some
      |one)\s(?!(of|to|from) |.* (says?|tells?|promises?|pledges?)\b)[a-z].*
    |(the |an? )?(average|typical|usual) .*|you( guys| all| folks)?$
    |(the )?(whole|entire) (coalition|group|programme?|region|state|county|network|industry|valley)$
    |.*[,;] (the|a|your|our) ([a-z]+ ){{0,2}}?(speaker|keynote|presenter|panelist|survivor|author)$
    |(fewer|less|more) than (half|a (third|quarter))\b.*|(the )?(room|suite|hall|sal[oó]n|sala|salle) #?\d+$
    |(the )?(grant|money|fund(s|ing)?|budget|donation)$|(the )?(year|month|quarter|season|week)$
    |(the )?(audience|crowd|public)( of \d+)?$
    |my (daughter|son|kids?|wife|husband|mom|mother|dad|father|neighbou?r|friend|cousin|sister
      |brother)\b(?!'s [a-z ]+, ).*
    |(none|no) \w+$|(customers|clients|guests|riders|passengers|members) of\b.*$
    |(.* )?(build|event|gathering|summit|(?<!carriers )(?<!shippers )(?<!truckers )(?<!owners )(?<!chiefs )(?<!drivers )
      (?<!bishops )(?<!sheriffs )conference)( (in|at|of)\b.*)?$
    |(nobody|no one|none|neither|motion|proposal|measure|resolution|idea|request|bill|suggestion
      |coalition(?! (of|to|for|on|against) (the |el |la )?\w)|campaign|movement|initiative|effort|whole program(me)?
      |group as a whole|room|gym|auditorium|ballroom|venue|music|turnout|weather|state|nation|country|industry|a
      |an)( (of|to|from|at)\b.*)?$
    |(nobody|no one|person)( .*)?$
    |(the )?(u\.s\. |us |state )?(senate|congress|legislature|parliament|lawmakers|governor|white house)$
    |(the |an? )?(award|prize|trophy|record)\b.*|(for|by|per) (every|each)\b.*
    |((between|among) (us |them )?(all|everyone)\b.*|((all|everyone|everybody) )?together$)
    |(the |an? |any )?(rumou?rs?|claims?|allegations?|notion|suggestions?|myth|hopes?|fears?|dreams?|assumptions?
      |idea) that\b.*
    |(goal|target|aim|objective) ({WIDE})$
    |([\w.]+ ){{0,2}}?(ordinance|statute|by-?law|regulation|directive|act|law|code|rule|section|title) (no\. ?
      |#)?[\w.-]* ?(obliges|requires|orders|compels|directs|mandates|forces|tells|says)\b.*
    |under (the |this |that |its |a )?([\w-]+ )?(law|ordinance|act|statute|rules?|regulations?|bill|mandate)\b.*
    """,
)
""" "Acme's competitors", "the motion", "nobody", "the room": no organisation that could keep a promise."""

STATES = frozenset(PLACES.split("|"))
QUANTITY = late(
    r"""
    (\w+ly|together|about|around|over|nearly|almost|roughly|some|many|most|several|more|fewer|both|other|local|area
      |participating)$
    """,
)
OF_A_SECTOR = late(
    r"""
    (transit|trucking|bus|school|energy|casino|hotel|charter|logistics|shipping|freight|police|law enforcement|public
      |private|rural|motorcoach|transportation) (agencies|companies|districts|departments|carriers|fleets|operators
      |partners|organi[sz]ations|firms|businesses|attendees)$
    """,
)
""" "Transit agencies pledged 4,200": written large only for it opens the sentence."""
NOT_ONE = late(
    r"""
    \W*((so far|to date|yet|as of now),? )?((an?|the) (\w+ )?(proposal|request|plan|attempt|offer|effort|idea|call)s?\s
      |(each|every) (partner|attendee|participant|organi[sz]ation|company|agency|carrier|person
      |one)(?! (at|in|on|of|from|with|who)\b)
      |(for|by) (every|each)\b|(of )?(dozens|hundreds|thousands|millions) (of )?[a-z]+ (?=ha(ve|s)\b|were\b|are\b|$)
      |no (?!fewer|less|more|later|doubt|one)\w+|nobody|no one|none|neither|not (one|a single|a soul))\b
    """,
)
NONE_OF = late(r", ((but|yet|so far) )?(none|not (one|a single one)|no one|nobody)\b")
BY_OTHERS = late(r"\bby (another|a different|an? outside|some ?one else|somebody else|others?)\b")
OF_MANY = late(
    r"""
    \b(partners|organi[sz]ations|companies|agencies|carriers|groups|attendees|participants|people|everyone|those
      |all) (that|who|which) ((have|has|had|already|also) )*$
    """,
)
""" "Grateful to the 19 organizations that sent people": no one of them."""
TOGETHER = late(
    r"""
    \b(together|in (all|total)|all told|altogether|combined|collectively|jointly|between them|end to end|added up)\b
    """,
)
OTHERS = late(
    r"""
    \W*([^,]{1,90}, |[^,]{1,80}? (says?|said|reports?|reported|claims?|claimed|writes|wrote) (that )?)?(our|its|their
      |the|([\w&.-]+ ){0,5}?[\w&.-]+'s?(?= (members|partners|affiliates))) ([a-z-]+ )?(partners|members|affiliates
      |attendees|participants|signatories|signers|supporters|carriers|companies|agencies|organi[sz]ations|groups
      |associates)\b(?! (at|from|of|in|who)\b)
    """,
)
SUMMED = late(
    r"""
    \b(the|all|these|those|everyone's|all of the) ([a-z-]+ )?((?P<many>pledges|promises|commitments)|pledge|promise
      |commitment)\b[^.;:\d]{0,60}? (add ?up|come|comes|came|totals?|totalled|totaled|sum|amount|reach|reached
      |count) (up |out )?(to )?((about|over|nearly|almost|some|more than) )?\d
    """,
)


def are_many(low: str, subject: tuple[int, int], clause: tuple[int, int]) -> bool:
    """Many who are spoken of at once, or a sum of theirs: "Our partners have together pledged 900 drivers"."""
    if OF_MANY.search(low, *subject):
        return True
    return bool(OTHERS.match(low, *clause) and TOGETHER.search(low, 0, clause[1]))


def is_sum(low: str) -> bool:
    """ "Put end to end, the promises of that day come to 2,860 people": each of them is told elsewhere."""
    found = SUMMED.search(low)
    return bool(found and (found["many"] or TOGETHER.search(low)))


THING = late(
    r"""
    ((new|written|anti-trafficking|our|the|all) )*(polic(y|ies)|posters?|cards|decals|stickers|flyers|web ?page|page
      |article|newsletter|video|sessions?|presentations?|training|class(es)?|materials)
    """,
)
""" "Nugget Casino: policy adopted": what was adopted adopts nothing."""
A_THING = late(
    r"""
    (.*\W)?(polic(y|ies)|posters|cards)|Polic(y|ies)|(?i:affiches|cartes|d[ée]pliants|autocollants|formations|s[ée]ances)
    |(?i:gate|exit|route|highway|bus|line|section|item|phase|ruta|ligne|autobus) #?\d+
    """,
)
NO_NAMES = words(
    "big great good huge exciting wonderful fantastic more another some ask question request todo next last final"
    " first second third look train hold host hang teach hire expect two three four five six several many both"
    " agenda status idea ideas needs goal goals wanted materials results progress plans"
)
"""What is no name where it stands alone, however it is written: "Big news from the port"."""
NOTICE = late(
    r"""
    \b(follow[- ]?ups?|notes?|surveys?|responses?|comments?|feedback|cards?|forms?|slips?|steps?|table \d+
      |recap of [a-z ]+|respuestas?|repl(y|ies)|r[ée]p\.?|updates?|questions?|reminders?|heads[- ]up|announcements?
      |news|recap|summary|minutes
      |item \d+|re|ps|fyi|subject|answer|great|sure|yes|yep|absolutely|ok|okay|thanks|thank you|(all )?(done
      |finished)( (yesterday|today|already|now|(this|last) \w+))?|hi|hello|hey|sorry
      |(happy|glad|pleased|excited|proud|delighted|nice|sounds)\b[a-z' ]{0,25})\W*$
    """,
)
""" "Quick follow-up: we can do 45": what stands before the colon names nobody."""
PROPER = late(r"(?!\d+\b)[A-Z0-9][\w&'.-]*")


TITLE = late(r"[A-Z][\w&.'-]*( (of|the|and|&|for)| [A-Z][\w&.'-]*){2,}")
""" "Two Rivers Truck Stops": written large throughout, and so no two truck stops."""


WHO_PROMISES = late(r"\b(sponsor|donor|giver|supporter|signer|pledger)s?$")
""" "Two new sponsors signed up": they promise, and nobody promises them."""
SO_MANY = late(
    rf"""
    (\d[\d,]*|(?!one\b){SPELT}|dozens of|hundreds of|many|several|some|most|all|our|these|those|other|more than|over
      |at least|together)\b
    """,
)


BODIES = (
    "companies|organi[sz]ations|agencies|districts|carriers|fleets|businesses|nonprofits|hotels|casinos|schools|unions"
    "|ports|terminals?|firms|departments"
)
TOLD_BY_NAME = late(
    rf"""
    (\d|(?i:{SPELT})) ([a-z-]+ ){{0,3}}({BODIES})(, (so|namely|that is)|:| -) (?P<org>[A-Z][^():]*( and| &| et
      | y) (the )?[A-Z].*)
    """,
)
""" "Three companies, namely Acme, Beta and Gamma": each has a name."""
THE_FEW = late(rf"(?!(one|1)\b)(\d(?!\d)|{SPELT}) ([a-z-]+ ){{0,3}}({BODIES})\b(?P<where> of .*)?$")
""" "The three school districts of Lake County": a few that were told before, and no crowd."""


def few_told(text: Text, start: int, end: int) -> tuple[int, int] | None:
    """Where the few stand who promise together and are no crowd; at no place if they have no name."""
    told = TOLD_BY_NAME.match(text.written, start, end)
    if told:
        return told.span("org")
    few = THE_FEW.match(text.low[start:end]) if text.low.endswith("the ", 0, start) else None
    if few is None or IN_ALL.search(text.low):
        return None
    return (start, end) if few["where"] and not text.written[start:end].islower() else (start, start)


IN_ALL = late(r"\b(in (all|total)|all told|altogether|combined|between them|added up)\b")
""" "The two companies pledged 90 in total": each did so before."""


def is_crowd(said: str, written: str) -> bool:
    """Partners, attendees, the law: no single organisation that could be asked."""
    many = SO_MANY.match(said)
    alike = said[many.end() :].strip() if many and written[1:].islower() else ""
    counted = group_of(alike) and not WHO_PROMISES.search(alike)  # "Nineteen hotels" are many, and named by none.
    if many and (counted or CROWD.search(said)) and not TITLE.fullmatch(written):
        return True
    names = [
        word
        for word in PROPER.findall(written)
        if word.lower()
        not in (
            "the",
            "in",
            "our",
            "all",
            "these",
            "coalition",
            "builds",
            "build",
            "ab",
            "law",
            "california",
            "state",
            "states",
            "a",
            "every",
            "each",
        )
        and not CROWD.match(word.lower())
    ]
    if OF_A_SECTOR.match(said):
        return True
    names = names[1:] if names and QUANTITY.match(names[0].lower()) else names
    return bool(CROWD.search(said)) and not names
