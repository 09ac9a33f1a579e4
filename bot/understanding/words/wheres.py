"""Whether what stands after "in", "at" or "from" is a place: a name, a kind of place, a known state or town.

Any other word may be a matter of its own: "10 more in judo" looks just like "10 more in fresno".
"""

import re
from itertools import chain

from bot.understanding.words.persons import GIVEN
from bot.understanding.words.places import PLACES, TOWNS
from bot.understanding.words.units import group_of
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold, words

WHERE = late(
    r"""
    \b(in|at|from|(by|near|beside|behind|outside|inside|next to|in front of|across from|off|over (at|by))(?= (the
      |our)\s)
      |(locations?|branch(es)?|offices?|yards?|depots?|terminals?|sites?|shops?|stores?|facility|campus(es)?|property
      |stations?)( (people|employees|drivers|staff|officers))? of) (the\s
      |our )?(?!total\b|all\b|training\b|progress\b|process\b|half\b|class\b|case\b|advance\b
      |need\b)([^\W\d_]+('s?)? ?){1,3}?(?= *($|[,.;!]|and\b|so\b|off\b|today\b|yesterday\b|this\b|last\b|yesterday\b
      |tonight\b
      |since\b|over\b|on\b|we\b|i\b|depot\b|yard\b|office\b|(mon|tues|wednes|thurs|fri|satur|sun)day\b
      |\d))( ?(and|y|et) (?!we\b|i\b|they\b
      |also\b)[^\W\d_]+( (divisions|yards|depots|terminals|offices|locations|sites|campuses|schools|hotels|stations
      |branches|stores|facilities|garages))?(?= *($|[,.;!]|combined\b)))?
    """,
)
KINDS = words(
    "depot depots yard yards terminal terminals office offices store stores shop shops branch branches location "
    "locations site sites campus campuses station stations garage garages barn barns warehouse warehouses plant "
    "plants facility facilities hotel hotels casino casinos school schools academy airport airports port ports "
    "harbor dock docks hangar hangars pier quay ship vessel boat ferry deck base camp ranch farm mill mine "
    "refinery quarry lot hub hubs center centre centers centres county counties district districts precinct "
    "precincts region regions division divisions province state city town village township parish borough island "
    "islands valley bay area areas beach coast lake river park plaza mall market street avenue road boulevard "
    "highway lane downtown uptown midtown north south east west northern southern eastern western northeast "
    "northwest southeast southwest room rooms hall classroom auditorium gym cafeteria breakroom lobby building "
    "tower floor wing annex headquarters hq house home church library clinic hospital restaurant kitchen restroom "
    "bar resort lodge buses motel inn lounge property properties garage shed tent trailer van coach train bus "
    "truck cab zone sector territory side corner field stop plaza rest field dorm dormitory hallway elevator stairwell "
    "diner tavern pub cafe bistro marina winery vineyard brewery rink arena stadium ballpark clubhouse spa salon "
    "stables fairgrounds wharf firehouse boathouse chalet canteen commissary orchard greenhouse nursery "
    "lunchroom boardroom gymnasium ballroom substation barn gate gates factory outlet cellar bakery theater theatre "
    "cinema museum zoo campground airfield daycare pharmacy pavilion dairy shipyard landfill laundromat dealership "
    "hill waterfront deli supermarket grocery boutique showroom studio lab laboratory chapel temple mosque cathedral "
    "patio rooftop courtyard foyer mailroom stockroom newsroom rectory monastery firehall bunker hostel ski club "
    "platform shelter courthouse college university neighborhood neighborhoods machine machines counter counters desk "
    "desks entrance entrances entry doorway doorways pump pumps locker lockers timeclock watercooler cooler bench "
    "benches stall stalls booth booths tollbooth weighbridge scales escalator escalators stairs stairway corridor "
    "corridors crosswalk driveway roundabout interchange turnpike freeway overpass bridge tunnel marketplace "
    "cannery reservation rez lounge cross-dock packinghouse mess hall gangway "
    "mart minimart arcade atrium concourse gangway mess mezzanine"
)
"""What places are called: one such word tells that the others name which."""
SUBJECTS = words(
    "english spanish french german arabic chinese mandarin cantonese portuguese creole vietnamese tagalog korean "
    "russian hindi punjabi polish italian japanese excel powerpoint outlook quickbooks photoshop sap salesforce "
    "kronos python java sql windows sharepoint judo karate yoga zumba pilates boxing aikido taekwondo dance hos"
    " eld csa "
    "soccer football basketball swimming golf tennis hockey wrestling knitting sewing welding cooking baking "
    "carpentry plumbing pottery painting math algebra science history chemistry biology physics nutrition fitness "
    "mindfulness budgeting coding typing lifting rigging hazmat hipaa osha cpr aed sst whmis servsafe narcan"
)
"""Matters people are taught, however they are written: none of them is a place."""
MATTERS = SUBJECTS | words(
    "accounting finance marketing sales payroll leadership management compliance ethics diversity inclusion "
    "wellness safety security excellence computing driving word teams"
)
"""These are departments, too; "trained 10 in sales" may mean either."""
OCCASIONS = words(
    "first second third fourth last both one attendance meeting gathering muster huddle briefing assembly "
    "orientation app application reality time luncheon breakfast lunch"
)
"""When people are together, and how: no matter is called so."""
WITH_OCCASIONS = words(
    "in at from on the our a an of this last first morning mornings afternoon evening weekly monthly daily team "
    "staff safety group class session"
)
TONGUE = (
    r"(english|spanish|french|punjabi|tagalog|mandarin|cantonese|(haitian )?creole|vietnamese|portuguese|arabic"
    r"|somali|russian|korean|hindi|ukrainian|polish|asl)"
)
TOLD_IN = late(
    rf"""
    (\b(trainings?|class(es)?|courses?|sessions?|modules?|videos?|workshops?|it|both|[a-z]+day|morning|night|week)
      |_) in ({TONGUE}( (and|or) )?){{1,2}}\b
    |\bthe {TONGUE} (version|edition|video)\b
    """,
)
""" "Completed the course in Spanish" says how it was told."""
OF_CREW = late(
    r"""
    \bfrom (the |our )?([a-z]|first|second|third|day|night|swing|graveyard|morning|evening|overnight)[\s-](shift|watch
      |crew|platoon)\b
    |\bon (the |our )([a-z]+ ){0,2}?(floor|dock|ship|ferry|barge|rig|island|campus|ranch|farm|base|wing|ward|pier
      |ramp)\b
    |\bfrom (the |our )?(days|nights|mornings|afternoons|evenings|swings?|graveyards?|patrol|dispatch|maintenance
      |housekeeping|operations|security|hr|admin)\b(?! [a-z]+ion\b)
    |\bfrom (the\s
      |our )?(([a-z]+day|week|month|morning|evening|january|february|march|april|june|july|august|\w+ber|_+)'s|last
      |this) ([a-z]+('s)? ){0,2}?(class|session|training|workshop)\b
    """,
)
""" "7 from nights" are of the night shift, "11 from Tuesday's class" were in it."""
ROAD = late(
    r"\b(off|on|along|at) (of )?(the )?(i-|interstate |highway |hwy\.? ?|route |exit |us-|us |sr-|state road )[\d_]+\b",
)
""" "At the truck stop off I-40"."""
STATE = late(
    r"""
    (?<=[a-z]), (?P<state>a[lkzr]|c[aot]|de|fl|ga|hi|i[dnla]|k[sy]|la|m[edaisnot]|n[evhjmycd]|o[hkr]|pa|ri|s[cd]|t[nx]
      |ut|v[ta]|w[aviy])(?=\W|$)
    """,
)
""" "In Tacoma, WA"."""
TOWN = late(rf"\b({PLACES}|{TOWNS})\b")


BEFORE_FIGURE = late(
    r"""
    ( (yard|depot|terminal|garage|branch|location|site|store|hub|office))? ?([:=]| -| (had|did|has))? ?\d
    """,
)


def without_towns(low: str, instead: str = " ") -> str:
    """ "Fresno: 10, Lodi: 15": towns that stand before the number of theirs."""
    return TOWN.sub(lambda found: instead if BEFORE_FIGURE.match(low, found.end()) else found[0], low)


def names_in(said: Text) -> frozenset[str]:
    """The words written with a capital, plain, and what they are joined to ("Marie-Ève").

    None where the whole text is in capitals, and so tells nothing.
    """
    if not any(character.islower() for character in said.source or said.written):
        return frozenset()
    found = re.finditer(r"\b[^\W\d_][^\W\d_]+(?:-[^\W\d_]+)*", said.written)
    whole = [said.low[name.start() : name.end()] for name in found if name[0][0].isupper()]
    return frozenset(chain(whole, *(name.split("-") for name in whole)))


OF_SOMEBODY = late(
    r"""
    's? (class|group|session|list|company|agency|people|staff|crew)\b|'s?\W*$
    |\b(customers?|clients?|vendors?|partners?|neighbou?rs?|guests?|tenants?|competitors?|suppliers?|contractors?|agency
      |company|county|city|state|other)'s?\b
    """,
)
""" "From Tracy's class" may be of another's."""


def is_place(phrase: str, names: frozenset[str]) -> bool:
    """Whether plain words after "in" say where."""
    said = frozenset(re.findall(r"[^\W\d_]+", phrase))
    said |= {word.removesuffix("s") for word in said} | {f"{word[:-3]}y" for word in said if word.endswith("ies")}
    if (said & MATTERS and not said & KINDS) or OF_SOMEBODY.search(phrase):
        return False
    named = not phrase.startswith("on ") and said & names  # "On the ELD" tells what about.
    told = said & KINDS or named or TOWN.search(phrase)
    others = said - OCCASIONS - WITH_OCCASIONS
    return bool(told or (said & OCCASIONS and all(group_of(word) == "people" for word in others)))


CALLED = late(
    r"""
    (?<=[a-z]), (?P<name>[^\W\d_]+( [^\W\d_]+)?), (?=(just |also |has )*(trained|did|taught|put|ran|held|led)\b)
    """,
)
""" "Our trainer, Mike, did another 31"."""


SPOKEN_TO = late(r"((?<=[a-z\d]), |^\W*)(?P<name>[^\W\d_]{2,12})( (again|here))?(?=\W*$|, (?=.*\d))")
""" "We're at 70, Bill"."""


def without_names(low: str, names: frozenset[str]) -> str:
    """A plain text without the name of who did it, where a name stands between commas before the verb.

    Nor with the name of whom it is told.
    """
    low = SPOKEN_TO.sub(lambda found: " " if fold(found["name"]) in GIVEN else found[0], low)
    return CALLED.sub(lambda found: " " if set(found["name"].split()) <= names else found[0], low)


def without_places(low: str, names: frozenset[str]) -> str:
    """A plain text without the places in it; what may be something else is left where it is."""
    low = OF_CREW.sub(" ", TOLD_IN.sub(" course ", ROAD.sub(" ", low)))
    low = STATE.sub(lambda found: " " if found["state"] in names else found[0], low)
    return WHERE.sub(lambda found: " " if is_place(_with_its_kind(found), names) else found[0], low)


def _with_its_kind(found: re.Match[str]) -> str:
    """ "At the main" before "office": what kind of place it is may stand behind."""
    behind = re.match(r"\s?[a-z]+", found.string[found.end() :])
    return found[0] + behind[0] if behind and behind[0].strip() in KINDS else found[0]
