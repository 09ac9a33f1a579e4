"""Who was trained, who taught them and on what occasion, told behind a figure in closed words.

", mostly ramp crew and gate agents", "across housekeeping, banquets and security", ", Maria taught it in both
languages": of a figure of people such words change nothing. Each list holds only what may be said of one's own staff;
a word that is in none, of guests, contractors or another matter, leaves the phrase where it is.
"""

from bot.understanding.words import numerals
from bot.understanding.words.plainwords import KNOWN
from bot.understanding.words.units import ANYBODY, OUTSIDERS, SPECIFIC, noun_of
from bot.understanding.words.wheres import TOWN
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import words

NOT_OURS = OUTSIDERS | words(
    "members member participants attendees associates individuals volunteers contractors subcontractors freelancers "
    "vendors students retirees reserves reservists interns trainees hires stragglers clients landlords judges "
    "franchisees franchisers substitutes subs owner-operators delegates advocates ambassadors priests hosts parents "
    "trainers trainer instructors instructor"
)
ROLES = (ANYBODY | SPECIFIC) - NOT_OURS | words(
    # Roads and rails.
    "trainmen yardmasters carmen starters lumpers forklift-operators checkers expediters haulers "
    # Air and water.
    "stewardesses mates seamen winchmen crane-operators "
    "lashers ramp-agents refuelers aircrew aircrews flightcrew "
    # Hotels, casinos and restaurants.
    "bellstaff doormen housemen houseman waitstaff caterers pit-bosses pages greeters launderers "
    "laundresses maids houseperson housepersons "
    # Public safety.
    "patrolmen call-takers calltakers "
    # Health, schools and shops.
    "phlebotomists technologists radiographers registrars sitters "
    "physicians principals lunchroom cafeteria bus-aides crossing-guards sackers receivers greeters salespeople "
    # Anywhere.
    "leads newbies veterans employees "
)
TEAMS = words(
    "crew crews team teams shift shifts staff folks people guys gals personnel workers employees side department "
    "departments squad squads unit units division divisions bunch gang group groups hands watch platoon platoons"
)
DEPARTMENTS = words(
    "housekeeping banquet banquets catering valet reservations kitchen kitchens laundry reception concierge "
    "maintenance "
    "engineering security dispatch surveillance slots cage bell spa restaurant restaurants bar stewarding ramp "
    "baggage cargo ticketing gate gates hangar cabin deck galley dock docks yard shop payroll billing purchasing "
    "accounting hr admin administration patrol records detention jail corrections communications transportation "
    "warehouse shipping receiving fulfillment grounds facilities custodial cafeteria nutrition nursing "
    "radiology triage "
    "emergency er icu pharmacy labor delivery admissions intake checkout produce deli bakery grocery pit poker "
    "sportsbook buffet lounge front-desk back-office front office desk house back call center centre pool golf retail "
    "night nights day days evenings mornings weekends graveyard swing operations fleet paratransit rail light-rail "
    "fixed-route charter shuttle linehaul line-haul "
    "otr local regional terminal parking environmental janitorial sanitation stocking stockroom loading beverage food"
)
"""Of some a class may be taught as well ("food", "delivery"): those end no list."""
ENDS_NONE = words(
    "front back office call center centre food beverage labor delivery emergency environmental local regional day "
    "night house desk yard terminal parking bell deck cabin gate dock shop bar pool golf records loading nutrition "
    "communications operations transportation accounting shipping receiving pharmacy sanitation rail line-haul retail"
)
HOUSE = late(
    r"""
    \b(front desk|front of (the )?house|back of (the )?house|(front|back) office|call cent(er|re)|food (and|&) beverage
      |f&b)\b
    """,
)
""" "Front desk" is one place, "food and beverage" one department."""
SUCH = words(
    "the our of some a few new newer newest full-time part-time part full time seasonal senior junior "
    "overnight on-call "
    "union unionized non-union hourly salaried line flight gate ticket ramp ground night room station train track bus "
    "school school-bus truck city transit crossing lot toll ferry tug harbor port marine airport airline airside "
    "landside passenger-service customer customer-service guest guest-service guest-services member-service "
    "service services "
    "registration charge floor ward surgical er er's operating clinical medical hospital dental lab "
    "home-health street bike motor "
    "county's k-9 traffic narcotics corrections court jail fire rescue ems police sworn civilian uniformed "
    "reserve-crew "
    "fare revenue meter booth slot table games cage pit pantry prep line-prep banquet-setup dish dining door lobby "
    "elevator pool pool-side cleaning laundry-room linen uniform night-audit night-shift day-shift second first third "
    "late early morning afternoon evening day swing graveyard weekend relief extra-board extraboard spare long-haul "
    "short-haul local regional owner delivery dispatch-office parts tire fuel wash dock-side freight cargo bag "
    "baggage fork crane container terminal rail road yard signal bridge track-and-signal bilingual "
    "spanish-speaking office front back "
    "wait forklift loan bank branch administrative executive department assistant deputy shift duty field area "
    "district general store stock "
    "checkout produce deli lunch playground classroom special-ed teacher teachers' substitute custodial grounds"
) - words("substitute owner")
BROTHERS = words("and & or plus")
SITES = words(
    "yards depots terminals garages barns bases hubs hangars docks piers hotels properties resorts casinos "
    "motels lodges "
    "restaurants stores shops branches locations sites offices campuses schools stations precincts hospitals clinics "
    "warehouses plants facilities buildings divisions routes shifts departments yard depot terminal garage base hub "
    "hotel property resort casino motel lodge restaurant store shop branch location site office campus station "
    "precinct hospital clinic warehouse plant facility building division shift barn"
)
SITES_SUCH = words(
    "our the all both two three four five six seven eight nine ten of big bigger biggest large larger largest small "
    "smaller smallest new newer newest old older oldest main central downtown uptown midtown airport north south east "
    "west northern southern eastern western northside southside eastside westside suburban rural local busy busier "
    "busiest company corporate night day overnight morning evening weekend bus truck rail school elementary "
    "middle high "
    "coastal valley beach beachfront lakeside riverside harbor port strip bay maintenance service"
)
MIX = r"(an? (good |nice |even )?(mix|mixture|combination|blend) of)"
WHO = late(
    rf"""
    ([,;] | -+ | ?\(
      | )(?P<lead>((and )?(mostly|mainly|primarily|largely|chiefly|predominantly)( all)?|{MIX}
      |(?<=[,;(] )(all|including|both)|(?<=\()(all|including|both)|including) )(?P<where>(at|from|in|out of|on) )?
    | (?P<across>(across|throughout|among) )|([,;:]| -+) (?=[a-z])| \((?=[a-z])
    """,
)
TOWNS = late(rf"({TOWN.pattern})((,|,? (and|&)) ({TOWN.pattern}))*")
WORD = late(r"(?P<mark>, ?| ?[&/] ?)| ?(?P<word>[^\W\d_]+([-'][^\W\d_]+)*)")
BEHIND = late(r" *\)? *($|[.!])")
"""Nothing may follow: "mostly managers, left", "mostly night shift, but in March"."""
THERE_ARE = late(r"\bthere ?('s|'re|are|is|were|was)\b")
LONGEST = 600
FIGURE = late(numerals.FIGURE)


def without_people(low: str, unit: str | None, names: frozenset[str]) -> str:
    """The plain text without who was trained and who taught them, which change nothing of how many they are."""
    if len(low) > LONGEST:
        return low
    return _without_crews(_without_teachers(low, names), unit or "", names)


def _without_crews(low: str, unit: str, names: frozenset[str]) -> str:
    """The plain text without who of their own people those behind its first figure are, character for character.

    Of a pledge for people of one trade ("drivers") only the place or the shift is looked past.
    """
    figure = FIGURE.search(low)
    if not figure or THERE_ARE.search(low):
        return low
    anybody = not unit or noun_of(unit) in ANYBODY
    for found in WHO.finditer(low, figure.end()):
        end = None
        if found["where"]:
            end = _sites(low, found.end(), names)
        if end is None and anybody:
            end = _staff(low, found.end(), plainly=not (found["lead"] or found["across"]))
        if end is not None:
            low = low[: found.start()] + _gone(low[found.start() : end]) + low[end:]
    return low


def _staff(low: str, start: int, *, plainly: bool) -> int | None:
    """Where a list of trades and departments ends; without a "mostly" before it nothing may stand behind."""
    end, at, fresh = None, start, True
    house = HOUSE.search(low, start)
    while found := WORD.match(low, at):
        word = found["word"]
        if house and found.start("word") == house.start():
            end, at, fresh = end if plainly else house.end(), house.end(), False
            house = HOUSE.search(low, at)
            continue
        if found["mark"] or word in BROTHERS:
            fresh = True
        elif word in TEAMS and not (fresh and word in ("shift", "side", "unit", "watch", "group", "division")):
            end, fresh = found.end(), False
        elif word in ROLES or word in DEPARTMENTS:
            ends = word in ROLES or not (plainly or word in ENDS_NONE)
            end, fresh = found.end() if ends else end, False
        elif word in SUCH:
            fresh = False
        else:
            break
        at = found.end()
    return end if end is not None and BEHIND.match(low, end) else None


def _sites(low: str, start: int, names: frozenset[str]) -> int | None:
    """ "At our two bigger hotels", "in Denver and Boise": where a list of places of their own ends."""
    town = TOWNS.match(low, start)
    if town:
        return town.end() if BEHIND.match(low, town.end()) else None
    end, at, first, ours = None, start, True, False
    while found := WORD.match(low, at):
        word = found["word"]
        if first and word not in SITES_SUCH:
            return None
        ours |= word == "our"
        first = False
        if word in SITES:
            end = found.end()
        elif not (found["mark"] or word in BROTHERS or word in SITES_SUCH or (ours and word in names - KNOWN)):
            break
        at = found.end()
    return end if end is not None and BEHIND.match(low, end) else None


TRAINER = words(
    "trainer trainers instructor instructors manager supervisor director coordinator chief captain lieutenant sergeant "
    "lead foreman superintendent owner gm boss president dispatcher officer deputy administrator specialist principal "
    "teacher nurse facilitator presenter champion rep representative"
)
TRAINER_OF = (
    DEPARTMENTS
    | SITES_SUCH - words("company of")
    | words(
        "training safety compliance risk human resources field driver general assistant senior head own very "
        "shift night "
        "day resource loss prevention education staff development fleet learning new office"
    )
)
RANKS = words(
    "sergeant sgt lieutenant lt captain capt corporal cpl detective det deputy officer coach chief mr mrs ms miss"
)
NO_NAMES = words(
    "nobody someone somebody anyone anybody everyone everybody none they he she we i you it that this who which what "
    "the our my your their his her an other another others no not most some half all both"
)
LESSON = (
    r"(it"
    r"|(the|this|that|each|every|both|all the"
    r"|our) ((whole|first|last|second|morning|afternoon|evening|night) )?(class|session|training|course|talk"
    r"|workshop|presentation|meeting)(e?s)?)"
)
HOW = (
    r"( (again|this time( around)?|for us|together|(him|her|them)sel(f|ves)|as (always|usual)|over zoom|in person"
    r"|in (both languages|(english|spanish|french|creole)( and (english|spanish|french|creole))?)"
    r"|(on )?[a-z]+day( morning| afternoon| night)?|today|yesterday|last (night|week)|this (morning|week|afternoon)"
    r"|and did (a )?(great|good|wonderful|fantastic)( job)?))"
)
NAMED = r"(?P<who>[^\W\d_]+([-'][^\W\d_]+)*\.?( (& )?[^\W\d_]+([-'][^\W\d_]+)*){0,5}?)"
TAUGHT_BY = late(
    rf"""
    ([,;] | -+ | \()(and |with )?{NAMED} ((once again|again|also|kindly) )?(ran|taught|led|gave|hosted|presented
      |conducted|facilitated|delivered|translated|interpreted) {LESSON}{HOW}{{0,4}}(?= *($|[.,;!)\n]))
    """,
)
""" ", Maria taught it in both languages"."""
CAME_IN = late(
    rf"""
    ([,;] | -+ | )((all|big|many|special) )?thanks to {NAMED},? who (came (in|back)|stayed|drove|flew|covered
      |organi[sz]ed|arranged|coordinated|pitched in|stepped (in|up)|helped out|worked|gave up|made (it happen|the time)
      |(ran|taught|led|gave|hosted|translated) {LESSON})( (on|after|before|from [a-z]+|his|her|their|a|an|the|day|days
      |off|shift|lunch|break|late|early|over|through|extra|hours|overtime|weekend|weekends|night|morning|all|own|time
      |to|do|it|run|teach|lead|[a-z]+day|again|in|from|vacation|for|us|class|session|both|languages)){{0,9}}(?= *($
      |[.,;!)\n]))
    """,
)
""" ", thanks to Luis who came in on his day off"."""


def _without_teachers(low: str, names: frozenset[str]) -> str:
    """The plain text without who of theirs taught the class."""
    for pattern in (TAUGHT_BY, CAME_IN):
        low = pattern.sub(lambda found: _gone(found[0]) if _theirs(found["who"], names) else found[0], low)
    return low


def _gone(said: str) -> str:
    return " " + "_" * (len(said) - 1)


def _theirs(who: str, names: frozenset[str]) -> bool:
    """Somebody by name, or a trainer of ours: "Maria", "Officer Dunn", "our safety manager Rita"."""
    said = who.replace(".", "").split()
    if said[0] in ("our", "the", "my"):
        named = [word for word in said[1:] if word not in TRAINER_OF and word not in TRAINER]
        return not TRAINER.isdisjoint(said) and len(named) <= 2 and all(word in names - NO_NAMES for word in named)
    called = [word for word in said if word not in ("and", "&") and word not in RANKS]
    return 0 < len(called) <= 4 and all(word in names - NO_NAMES - KNOWN for word in called)
