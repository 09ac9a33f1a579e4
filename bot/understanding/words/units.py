"""What is counted: the noun after a number, and which nouns may stand for one another."""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import words

Group = Literal["people", "organisations", "sessions", "materials", "resources", "money", "vehicles"]

ANYBODY = words(
    "employees employee people person staff staffer staffers members member workers worker personnel "
    "folks colleagues attendees participants associates individuals persons hires trainees crew crews "
    "hands professionals stragglers teammates team learners workforce newbies guys guy gals ppl peeps men women "
)
SPECIFIC = words(
    "drivers driver operators operator officers officer deputies deputy dispatchers dispatcher mechanics mechanic "
    "technicians technician techs students student teachers agents guards troopers supervisors managers "
    "volunteers inspectors conductors instructors trainers truckers attendants aides monitors emt emts paramedic "
    "chauffeurs valets ushers vendors deckhands sailors barbers nurses dealers detectives investigators "
    "prosecutors owner-operators contractors clerks cashiers coaches parents passengers recruits cadets leaders "
    "loaders welders linemen lineworkers engineers interns apprentices superintendents hosts housekeepers servers "
    "couriers ambassadors advocates delegates attorneys firefighters paramedics controllers pilots captains "
    "coordinators directors executives guides bartenders cooks bellhops judges stewards priests constables "
    "roustabouts roughnecks concierges wardens bailiffs chaplains landlords jockeys grooms cabbies bosses foremen "
    "tellers porters farmhands interpreters lifeguards counselors caseworkers retirees freelancers subcontractors "
    "reserves reservists part-timers full-timers custodians coworkers co-workers reps representatives csrs "
    "rookies receptionists bellmen hostesses gardeners electricians plumbers orderlies librarians pharmacists "
    "caregivers secretaries accountants administrators cleaners dishwashers waiters waitresses laborers janitors "
    "educators flaggers handlers longshoremen dockworkers doctors builders miners sheriffs guests customers "
    "visitors patrons clients residents franchisees franchisers shelvers sergeants lieutenants corporals subs "
    "substitutes baristas bartender barbacks bussers busboys runners sommeliers hostess croupiers stagehands "
    "docents paralegals marshals wranglers caddies chefs bakers butchers florists stylists estheticians "
    "manicurists masseuses therapists hygienists cnas lpns rns midwives dietitians phlebotomist medics screeners "
    "skycaps marshallers fuelers purser pursers brakemen switchmen trackmen signalmen stevedores bosuns crewmen "
    "jailers rangers paras paraprofessionals groundskeepers landscapers painters carpenters roofers masons "
    "ironworkers pipefitters millwrights machinists fabricators assemblers packers pickers stockers baggers "
    "sorters unloaders merchandisers bookkeepers auditors recruiters schedulers planners analysts programmers "
    "detailers washers tiremen lifties patrollers groomers deckhand dealer barber teacher maids doormen principals "
    "dentists vets lawyers brewers brokers realtors adjusters underwriters developers designers editors producers "
    "reporters photographers greeters admins pastors imams missionaries curators tutors professors adjuncts "
    "deans drillers riggers loggers fishers surveyors architects chemists lecturers umpires referees trustees "
    "aldermen councilors clerics deacons sextons ministers scribes typists telephonists stenographers bouncers "
    "faculty freshmen freshman sophomores undergraduates undergrads pupils harvesters fieldworkers waitstaff firemen "
    "copilots aviators footmen butlers nannies babysitters sitters governesses caretakers"
)
OUTSIDERS = words(
    "freshmen freshman sophomores undergraduates undergrads pupils pupil students student passengers passenger "
    "parents parent kids riders volunteers guests guest "
    "customers customer visitors visitor patrons clients residents"
)
NOUNS: dict[Group, frozenset[str]] = {
    "people": ANYBODY | SPECIFIC,
    "organisations": words(
        "properties property "
        "companies company agencies agency districts district depots depot terminals terminal carriers "
        "carrier fleets fleet locations location sites stores stations stops schools departments offices "
        "facilities branches garages cities counties organizations organisations businesses partners casinos "
        "hotels yards warehouses plants teams units divisions airports hubs churches associations chapters"
    ),
    "sessions": words(
        "sessions session trainings classes class workshops workshop courses presentations presentation talks "
        "nights evenings forum forums panel panels huddles roundtable talk briefings events webinars webinar"
        " halls meetings screenings lunch-and-learns seminars seminar modules stand-downs "
        "groups group batches batch crews "
        "lessons cohorts rounds showings showing booths booth"
    ),
    "materials": words(
        "posters poster decals decal cards card stickers sticker flyers fliers flyer brochures brochure kits "
        "packets pamphlets leaflets booklets magnets signs copies banners keychains lanyards bookmarks "
        "materials handouts placards clings hangers tents tags pins badges coasters postcards placemats "
        "placemat wristbands keyrings rings sleeves"
    ),
    "resources": words(
        "pages page articles article newsletters newsletter videos video posts post podcasts policies policy "
        "announcements announcement bulletins bulletin items item blurbs ads ad spots psas billboards "
        "segments episodes stories"
    ),
    "vehicles": frozenset(["buses", "bus", "trucks", "truck", "vehicles", "trailers", "trailer", "vans", "coaches"]),
    "money": frozenset(["dollars", "dollar", "usd", "bucks"]),
}
ONE_PLACE = words(
    "location branch office yard depot terminal site store facility campus property station school hotel "
    "class evening morning night shift crew watch side team department agency company unit division fleet"
)
""" "8 more of our Modesto branch" are 8 of its people, and no branches."""
GROUP_OF: dict[str, Group] = {noun: group for group, nouns in NOUNS.items() for noun in nouns}

FILLER = words(
    "of our your the its their his her my these those all more additional new other others extra further full-time"
    " part-time "
    "local in-person separate free different current existing such total entire whole remaining active on-site "
    "onsite virtual live online individual newly hired regular annual monthly quarterly weekly short "
    "brief another several multiple numerous some few couple every each"
)
STOP = words(
    "with by in on at from to for and or who that this next over during before through across within as "
    "per each so were was are is have has had will trained completed done finished left since until about "
    "than but then when which via using today yesterday tomorrow now already yet last if because we i "
    "they it you not have took went passed using plus after under into between against can could would "
    "should may might must be been being a an our the its their on/off every also too only just later "
    "starting beginning ending finishing early late mid thanks thank please still go goes them whom themselves"
)
WORD = late(r"[ ]?(?P<word>[^\W\d_][^\W\d_]*(['/-]+[^\W\d_]+)*['/-]?)")


BLANKED = late(r" _+(?= [a-z])")
""" "Ten 45-minute sessions": what is blanked between a number and its noun."""

AND = late(r" (&|and) ")
LONGEST_SPOKEN = 160
"""Characters before a place in which the words that end there are looked for: from the start it would crawl."""
FEW_WORDS = late(r"([a-z'-]+ ){0,3}[a-z'-]+ ?$")
TRADE = late(
    r"""
    ..(ers|ors|ists|ians|(?<!m)men|women|hands|ees|eros|eras|istas|eurs|euses|iens|iennes|istes|adores|adoras|[^i]ants
      |attendants|people|folk|stewards|guards|clerks|agents|cooks|chefs|monks|priests|aides|interns)$
    """,
)
"""How the names of trades end: there are more of them than anybody lists."""

NO_TRADE = words(
    "numbers quarters centers centres headquarters dinners letters papers folders binders containers computers"
    " others matters "
    "offers chapters corners covers doors floors mirrors errors orders borders powers rivers towers showers"
    " shelters counters "
    "projectors generators elevators sensors tractors indicators sectors factors corridors transfers washers"
    " dryers printers "
    "scanners boosters coasters rollers servers lockers loudspeakers reminders answers years hours flowers"
    " summers winters "
    "restaurants plants grants restrooms degrees fees trees employees committees coffees attendees guarantees"
    " colors minors doctors "
    "dispensers hangers buyers centers openers closers liters meters kilometers wallpapers screensavers"
    " billboards toolkits "
    "pickers markers drawers towers boosters semesters trimesters semestres primeros otros dineros numeros"
    " letreros tableros "
    "valores colores talleres meses carteles papeles jours ateliers cahiers dossiers panneaux dollars"
    " ordinateurs jeux factors sleepers tankers reefers mixers dumpers"
) - {"employees", "attendees", "minors", "doctors", "buyers", "pickers"}


class Unit(NamedTuple):
    """A noun phrase that is counted: where it stands and the group of its last noun (None if we do not know it)."""

    start: int
    end: int
    noun: str
    group: Group | None


def unit_after(low: str, at: int, fallback: bool = False) -> Unit | None:
    """The noun phrase that begins at a place; with `fallback`, unknown nouns count too (at most three words)."""
    words = _run(low, at)
    theirs = any(word[0] == "of" for word in words[:-1])  # "One class of 14" names no place.
    while words and words[0][0] in FILLER and not (words[0][0] == "new" and words[1:2] and words[1][0] == "hires"):
        words = words[1:]
    words = words[: next((at for at, word in enumerate(words) if word[0] == "of" and at), len(words))]
    known = [index for index, word in enumerate(words) if _group(word[0])]
    if known and theirs and words[_last_of_run(known, words)][0] in ONE_PLACE:
        return None
    if known:
        while len(known) > 1 and known[1] > known[0] + 1 and _only_describes(words[known[0]][0]):
            known = known[1:]
        last = _last_of_run(known, words)
        if words[last][0] in ("night", "evening") and last + 1 < len(words) and words[last + 1][0] in ONE_PLACE:
            return None  # "11 night shift" are of it, and no evenings.
        return Unit(words[0][1], words[last][2], words[last][0], _group(words[last][0]))
    joined = AND.match(low, words[-1][2]) if fallback and words else None
    second = unit_after(low, joined.end()) if joined else None
    if second and second.group:
        return Unit(words[0][1], second.end, second.noun, second.group)
    if fallback and words and not words[0][0].endswith("ly"):
        last = min(len(words), 3) - 1
        return Unit(words[0][1], words[last][2], words[last][0], None)
    return None


def unit_before(low: str, end: int) -> Unit | None:
    """The noun phrase that ends at a place: "all our drivers (62)"."""
    spoken = FEW_WORDS.search(low, max(0, end - LONGEST_SPOKEN), end)
    if not spoken:
        return None
    for word in re.finditer(r"[a-z'-]+", spoken[0]):
        unit = unit_after(low[:end], spoken.start() + word.start())
        if (
            unit
            and unit.end == end - (low[end - 1] == " ")
            and low[unit.start : unit.end].split()[0]
            not in STOP | {"up", "out", "all", "train", "get", "put", "send", "run", "bring"}
        ):
            return unit
    return None


def _run(low: str, at: int) -> list[tuple[str, int, int]]:
    """Up to seven words that follow without punctuation, to the first that cannot belong to the noun."""
    words: list[tuple[str, int, int]] = []
    blanked = BLANKED.match(low, at)
    at = blanked.end() if blanked else at
    while len(words) < 7:
        found = WORD.match(low, at)
        if found and found[1] in ("trained", "certified") and (not words or _only_fillers(words)):
            after = WORD.match(low, found.end())
            at, found = (found.end(), after) if after and _group(after[1]) == "people" else (at, found)
        if not found or (found[1] in STOP and not (found[1] in FILLER and _only_fillers(words))):
            break
        words.append((found[1], found.start(1), found.end(1)))
        at = found.end()
    return words


def _only_fillers(words: list[tuple[str, int, int]]) -> bool:
    return all(word in FILLER for word, _, _ in words) and bool(words)


def _only_describes(noun: str) -> bool:
    """ "School crossing guards", "fleet repair crews": a single thing before another noun only describes it."""
    return not noun.endswith("s") and _group(noun) != "people"


def _last_of_run(known: list[int], words: list[tuple[str, int, int]]) -> int:
    """ "staff members" is one noun, "drivers trained officers" is two: stop at the first gap.

    "Night shift folks" are folks and "customer service agents" agents: the words before say which people are meant.
    """
    last = known[0]
    tells_which = _group(words[last][0]) == "sessions" or words[last][0] in OUTSIDERS
    if len(known) > 1 and tells_which and _group(words[known[-1]][0]) == "people":
        return known[-1]
    for index in known[1:]:
        if index != last + 1:
            break
        last = index
    if words[last][0] in OUTSIDERS and last < known[-1] < len(words) and _group(words[known[-1]][0]) == "people":
        return known[-1]  # "Airport customer service people".
    return last


def _group(noun: str) -> Group | None:
    known = GROUP_OF.get(noun) or GROUP_OF.get(noun.removesuffix("'s")) or GROUP_OF.get(f"{noun}s")
    return known or ("people" if TRADE.search(noun) and noun not in NO_TRADE else None)


WHICH = late(
    r"""
    \s((with|that|who|which|having|wearing|in|at|on|from) .*
      |(signed( up)?|joined|trained|certified|reached|enrolled|recruited|visited|shown|given|held|hung|posted|mailed
      |(put|stuck|taped) up|(handed|given|passed) out|distributed|placed|displayed|delivered|published|installed))$
    """,
)
""" "Trucks with decals" are trucks, "companies signed up" companies."""


def noun_of(unit: str) -> str:
    """The noun of a unit as somebody wrote it, or "" if there is none."""
    promised = unit.lower().strip()
    return (WHICH.sub("", promised) or promised).rpartition(" ")[2]


@lru_cache(maxsize=256)
def group_of(unit: str | None) -> Group | None:
    """The group of a unit as somebody wrote it."""
    return _group(noun_of(unit)) if unit else None


LABEL_END = late(r"[a-z]( ?([:=]|->)| -| ((is|are) )?(now )?(at|to))? $|[a-z]:$")
LABEL_BEGINS = late(r"(^|[,;.(\n&+]|\b(and|plus|change|set|update|correct|fix|put)) *((the|our) )?$")
LONGEST_LINK = 12


def unit_as_label(low: str, at: int) -> Unit | None:
    """The noun before a number that it is told under: "posters: 60", "employees 40", "the cards are at 300"."""
    label = LABEL_END.search(low, max(0, at - LONGEST_LINK), at)
    unit = unit_before(low, label.start() + 1) if label else None
    if unit is None or unit.group not in ("people", "materials"):
        return None  # Under "classes: 25" or "nights 5" stand people.
    return unit if LABEL_BEGINS.search(low, 0, unit.start) else None
