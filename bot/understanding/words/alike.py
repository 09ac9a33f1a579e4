"""Which nouns may stand for one another: bus drivers call themselves operators, and pickers are farmworkers."""

from bot.understanding.words.units import ANYBODY, OUTSIDERS, group_of, noun_of
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import words

# Bus drivers call themselves operators: either word may answer a question about the other.
SAME = (
    {"drivers", "driver", "operators", "operator", "truckers", "owner-operators", "chauffeurs"},
    words("drivers driver chauffeurs cabbies cabbie"),
    words(
        "officers officer deputies deputy troopers trooper detectives detective sergeants lieutenants corporals "
        "constables constable cops cop patrolmen patrolman policemen lawmen"
    ),
    words("agents agent officers officer"),
    words("guards guard watchmen watchman"),
    words("technicians technician techs tech"),
    words("mechanics mechanic wrenches fitters"),
    words("cooks cook chefs chef"),
    words("recruits recruit cadets cadet rookies rookie probies trainees"),
    words("lineworkers lineworker linemen lineman"),
    words("longshoremen longshoreman dockworkers dockworker stevedores stevedore"),
    words("aides aide paras para paraprofessionals paraeducators"),
    words("supervisors supervisor foremen foreman"),
    words("dealers dealer croupiers croupier"),
    words("receptionists receptionist clerks clerk"),
    words("companies company carriers carrier firms firm outfits outfit businesses business fleets fleet"),
    words("districts district boards board divisions division"),
    words("trucks truck rigs rig tractors tractor semis semi"),
    words("flyers flyer fliers flier leaflets leaflet"),
    words("brochures brochure pamphlets pamphlet booklets booklet"),
    {"housekeepers", "housekeeper", "attendants", "attendant", "maids", "maid"},
    {"hotels", "hotel", "properties", "property"},
    {"sessions", "session", "trainings", "training", "classes", "class", "workshops", "workshop"},
    {"presentations", "presentation", "talks", "talk"},
    {"decals", "decal", "stickers", "sticker"},
    {"posters", "poster", "placards", "placard"},
    words("pilots pilot captains captain copilots copilot aviators aviator"),
    words("teachers teacher faculty educators educator professors professor lecturers lecturer adjuncts adjunct"),
    words("students student pupils pupil freshmen freshman sophomores seniors undergraduates undergrads"),
    words("farmworkers farmworker farmhands farmhand pickers picker harvesters fieldworkers laborers laborer"),
    words("servers server waiters waiter waitresses waitress waitstaff"),
    words("nurses nurse rns rn lpns lpn"),
    words("custodians custodian janitors janitor cleaners cleaner"),
    words("paramedics paramedic emts emt medics medic"),
    words("firefighters firefighter firemen"),
)
ANY_PLACE = words("locations location sites site facilities facility properties property")
PLACES = (
    words(
        "stores store stations station stops stop branches branch offices office depots depot terminals "
        "terminal hotels hotel"
        " casinos yards yard warehouses plants garages airports"
    )
    | ANY_PLACE
)


def _singular(noun: str) -> str:
    return f"{noun[:-3]}y" if noun.endswith("ies") else noun.rstrip("s")


OF_GUARDS = late(r"\b(security|corrections?|correctional|detention|jail|prison)\b")
GUARDS = words("guards guard jailers jailer officers officer")


def may_stand_for(said: str, pledged: str | None) -> bool:
    """Whether a count of one unit may be booked on a pledge of another without asking."""
    if not pledged:
        return True
    promised = pledged.lower()
    who = promised.partition(" of ")[0]
    promised = who if group_of(who) == "people" else promised  # "Employees of the airport" are employees.
    one, other = said.lower().split()[-1], noun_of(promised)
    if one in (other, promised.split()[-1]) or _singular(one) == _singular(other):
        return True
    if one in GUARDS and other in GUARDS and OF_GUARDS.search(promised):
        return True
    if any(one in nouns and other in nouns for nouns in SAME):
        return True
    if other in ANY_PLACE and one in PLACES:
        return True
    if group_of(one) != "people" or group_of(other) != "people" or one in OUTSIDERS:
        return False
    if other in OUTSIDERS:
        return one in ("people", "folks", "persons", "person", "individuals")
    return one in ANYBODY or other in ANYBODY
