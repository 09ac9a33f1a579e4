"""Who, which gathering and where a question is about, once all names in it are found: what each can only be.

A state is no partner, nor is a word that only opens a sentence; a town is a gathering's, and the state behind it is
told beside it ("Casper, Wyoming"); a number belongs to the name behind it ("1st Choice Freight").
"""

from typing import NamedTuple

from bot.understanding.calendar.timewords import MONTH
from bot.understanding.naming.names import OPENERS
from bot.understanding.questions.scopes import A_PLACE, GATHERED, ORGANISED
from bot.understanding.questions.sectors import is_sector
from bot.understanding.words.persons import ENDS_OF_NAMES, GIVEN
from bot.understanding.words.places import PLACES
from bot.understanding.words.towns import is_known_town
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold, words

NEVER = (OPENERS - {"agencies", "companies", "organizations"}) | words(
    "anybody overall altogether compared boss workers trainees statistics everybody nobody somebody anything"
    " something nothing everything if because although though unless seeing having given being once either neither"
    " nor until considering speaking honestly basically seriously anyway actually quickly real hopefully maybe"
    " perhaps sorry remember today tomorrow si como porque aunque bueno pues pourquoi parce donc alors puisque"
    " comme completions yesterday month quarter week year monday tuesday wednesday thursday friday saturday sunday"
    " spring summer fall autumn winter sent urgent question asap plus trainings sessions posters events programs"
    " programmes atrasos retrasos incumplidos morosos vencidos pendientes numeritos prensa retards statistiques"
    " urgence urgente reunion chauffeurs conducteurs employes choferes conductores empleados operadores"
)
""" "ANYBODY", "Trainees": no partner is called so, however it is written."""
NO_NAME = late(
    r"(la )?situation( globale?| generale?| actuelle)?|(l')?etat (global|general)|"
    rf"({MONTH})( \d{{1,2}}(st|nd|rd|th)?)?(,? 20\d\d)?|\w+'(ve|d|ll|re|m)|let's|[a-z]\.?|(the )?(lay of the land"
    r"|state of (play|affairs|things)|big picture|bird's[- ]eye view|whole (picture|story)|short version"
    r"|long and (the )?short( of it)?|ins and outs)|the (scoop|lowdown|rundown|skinny|temperature|pulse)"
)
""" "January 2023", "we've", "a.": written large as names are."""
AS_THINGS = words("scoop lowdown rundown skinny temperature pulse")
""" "Give me the rundown", where "Pulse" is a partner."""
NUMBER = late(
    r"(?<!\bof the )(?<!\bof its )(?<!\bde los )(?<!\bde las )(?<!\bdes )(?<!\bout of )"
    r"\b(?P<number>\d{1,3}(st|nd|rd|th|er|ra|ro|e)?|[A-Z]-?\d{1,2}) $",
)
""" "7 Rivers Transit", "K-9 Security"."""
MOST_OF_A_PERSON = 2
"""Words of a person's name."""
INITIALS = late(r"(?<!\w)(?!M\. $)([A-Z]\.[ -]?){1,3}$")
""" "R. Gutiérrez e Hijos"."""
BEHIND_TOWN = late(rf"(,? (in|en|au) |, ?| )(?P<place>{PLACES})\b(?! [A-Z])")
""" "Salinas, California"."""
CUT = late(
    r",? (of( the)?|from|in|at|near|de l[ao]s?|de l'|del|des|de|du|d'|en|au|aux|a|à) ?(?=[^\W\d_])|, (?=[^\W\d_])"
)
""" "Pompiers de Granby", "corps de police de la Nouvelle-Écosse": who, and where they are."""
DONE = late(
    r"(?P<head>[^\W\d_].+?) (\w{3,}(aron|ieron|eron)|ont|han|have|has|had|raised|said|signed|agreed|promised|stepped"
    r"|stood|muets?|muettes?|silencieux|silencieuses?|atrasad[oa]s|callad[oa]s|silent|overdue|late)( .+)?"
)
""" "Sindicatos levantaron la mano": a kind of partner, and what they did."""
AFTERWARDS = late(r"(?P<head>.+) (after|since|despu[eé]s|desde|apr[eè]s|depuis)( de|del)? (?P<where>[^,]+)")
CROWD = late(
    r"(?P<town>[^\W\d_][\w.'-]*( [^\W\d_][\w.'-]*)?)(?= (folks|people|crowd|group|event|build|crew|bunch|gang|ones)\b)",
)
""" "El paso folks"."""
LEAD = late(
    r"""
    \b(d'|(in|at|from|for|of|after|to|en|a|à|de|du|del|desde|para|por|pour|sur|entre|status|estatus|statut|update
      |overdue|totals|numbers|silent|vencidos|retards|bilan|avance|event|build|evento
        |[ée]v[ée]nement)( the)?\s)(?=[^\W\d_])
    """
)
ALONE = late(r"(^|[,.;:?!(] )(?P<town>[^\W\d_][^,.;:?!()]{2,22})(?=[,.;:?!)]|$)")
""" "Workers trained? Grand Rapids? Total": a town by itself."""
RATHER_STATES = words("washington")
""" "In Washington", where "in Chihuahua" is a gathering in the town."""
AS_THEIR_TOWNS = words(
    "aguascalientes campeche chihuahua colima durango guanajuato oaxaca queretaro tlaxcala zacatecas guatemala panama"
) | {"san luis potosi"}
GATHERING_BEHIND = late(r"(?<=\w) (coalition )?(build|event|gathering|conference|summit|forum)\b.*$")
""" "The fort worth summit"."""
COUNTRIES = words("canada mexico usa guatemala honduras nicaragua panama belize belice")
WORDS = late(r"[^\W\d_][\w.'-]*( [^\W\d_][\w.'-]*)?( [^\W\d_][\w.'-]*)?")
A_NAME = late(rf"\b(?P<place>(?!(?:georgia|virginia|georgie|virginie|hidalgo|guerrero|morelos)\b){PLACES})\b")


class Named(NamedTuple):
    """What a question names."""

    partner: str | None
    event: str | None
    place: str | None


def is_never(name: str | None) -> bool:
    """Whether what looked like a name is none."""
    low = fold(name.lower()).strip(" .") if name else ""
    return low in NEVER or NO_NAME.fullmatch(low) is not None or name in AS_THINGS


TITLE = late(
    r"""
    \b(mr|mrs|ms|mx|dr|dra|sr|sra|mme|mlle|m|madame|monsieur|mademoiselle|senor|senora|doctor|doctora|docteure?|lic
      |licenciad[oa]|ing|ingenier[oa]|prof|profesora?|maestr[oa]|me|don|dona|commissioner|mayor|senator)\.? $
    """,
)
""" "Madame Thibodeau demande", "don Ramiro": a person."""
TELLS = late(
    r"""
    ,? (who \w+ )?(said|says|swore|told|thinks|claims|wants|needs|asked|asks|is asking|was asking|keeps asking|wonders
      |has gone|is on|is out|demande|veut|dit|pense|jure|m'a|nous a|pide|quiere|pregunta|dice|dijo|necesita|jura
      |me (dijo|pidio|pregunto))\b
    """,
)
""" "Tom swore up and down", "Rosario quiere": who wants to know."""


def without_persons(said: Text, written: Text, names: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Names but for what only looks like one, and for who asks or wants to know."""
    called = ((name, said.cut(*name)) for name in names)
    return [name for name, own in called if not is_never(own) and not is_person(written, own)]


def is_person(written: Text, name: str) -> bool:
    """ "Don Ramiro", "Mme Roy", or a first name of who wants to know."""
    at = written.written.find(name)
    low, own = fold(written.low), fold(name.lower()).split()
    if at < 0 or len(own) > MOST_OF_A_PERSON or ORGANISED.search(" ".join(own)):
        return False
    if TITLE.search(low[:at]):
        return True
    if len(own) > 1 and TITLE.search(f"{own[0]} "):
        return not own[-1].endswith("s")
    return bool(own) and own[0] in GIVEN and TELLS.match(low, at + len(name)) is not None


def settled(whole: Text, found: Named) -> Named:
    """What is named, each in its place."""
    partner, event, place = found
    partner = None if is_never(partner) else partner
    partner = partner or _kind_alone(whole)
    event = None if is_never(event) else event
    opened = whole.written[: max(0, whole.written.find(partner))].rstrip().rpartition(" ")[2] if partner else ""
    partner = f"{opened} {partner}" if opened and is_known_town(f"{opened} {partner}") else partner
    partner, event, place = _where_only(partner, event, place)
    if place and event and event.lower() in RATHER_STATES and not GATHERED.search(fold(whole.low)):
        event = None
    partner = _without_whose(whole, _with_its_number(whole, partner)) if partner else None
    if place and is_known_town(place) and event is None and _state_behind(whole, place):
        event = place  # "Ontario, California".
    event = GATHERING_BEHIND.sub("", event) if event else None
    if event is None:
        event = _town_beside(whole, partner, place)
    if event:
        beside = _state_behind(whole, event)
        place = beside if beside and not (partner and beside in partner) else None
    elif place is None:
        place = _place_beside(whole, partner)
    return Named(partner, event, place)


def _kind_alone(whole: Text) -> str | None:
    """ "En retard : BOTL, hôtels, Ontario": a kind of partner between commas."""
    listed = (whole.cut(*piece.span("town")) for piece in ALONE.finditer(whole.low))
    return next((piece for piece in listed if is_sector(piece)), None)


def _is_only_a_place(name: str) -> bool:
    return A_PLACE.fullmatch(fold(name.lower())) is not None and not is_known_town(name)


def _where_only(partner: str | None, event: str | None, place: str | None) -> Named:
    """ "Nova Scotia" is no partner and no town, and "hotels in Reno" are hotels."""
    if event and (place is None or fold(event.lower()) not in AS_THEIR_TOWNS) and _is_only_a_place(event):
        event, place = None, place or event
    if not partner:
        return Named(None, event, place)
    if A_PLACE.fullmatch(fold(partner.lower())):
        return Named(None, event, place or partner)
    if is_known_town(partner) and (partner[:1].isupper() or " " in partner):
        return Named(None, event or partner, place)
    tail = AFTERWARDS.fullmatch(partner)
    if tail and is_known_town(tail["where"]):
        return Named(tail["head"], event or tail["where"], place)
    done = DONE.fullmatch(partner)
    if done and is_sector(done["head"]):
        return Named(done["head"], event, place)
    for cut in CUT.finditer(partner):
        kind, where = partner[: cut.start()], partner[cut.end() :]
        if not is_sector(kind):
            continue
        if A_PLACE.fullmatch(fold(where.lower())):
            return Named(kind, event, place or where)
        if is_known_town(where):
            return Named(kind, event or where, place)
    return Named(partner, event, place)


def _without_whose(whole: Text, partner: str) -> str:
    """ "Wren Hollow Academy's thing", and "Casey's" as it is."""
    name = partner.removesuffix("'s")
    last = fold(name.rpartition(" ")[2].lower())
    behind = whole.written[whole.written.find(partner) + len(partner) :][:2]
    owns = name != partner and behind[:1] == " " and behind[1:].islower()
    return name if owns and (last in ENDS_OF_NAMES or name.count(" ") > 1) else partner


def _with_its_number(whole: Text, partner: str) -> str:
    at = whole.written.find(partner)
    before = whole.written[: max(0, at)] if partner[:1].isupper() else ""
    number, initials = NUMBER.search(before), INITIALS.search(before)
    if initials and (before[: initials.start()].strip() or len(before) < len("M. A.")):
        return f"{initials[0]}{partner}"
    return f"{number['number']} {partner}" if number else partner


def _town_beside(whole: Text, partner: str | None, place: str | None) -> str | None:
    """A town behind "in" or "from", or alone between commas, that is no part of a name."""
    start = whole.written.find(partner) if partner else -1
    for lead in LEAD.finditer(whole.low):
        found = WORDS.match(whole.low, lead.end())
        while found:
            name = whole.cut(lead.end(), found.end()).rstrip(".")
            inside = start >= 0 and start <= lead.end() < start + len(partner or "")
            if is_known_town(name) and not inside and not _is_state(whole, name):
                return None if _goes_on(whole, lead.end() + len(name)) else name
            found = (
                WORDS.match(whole.low, lead.end(), whole.low.rindex(" ", 0, found.end())) if " " in found[0] else None
            )
    crowd = CROWD.search(whole.low)
    if crowd and is_known_town(crowd["town"]):
        return whole.cut(*crowd.span("town"))
    alone = (whole.cut(*town.span("town")) for town in ALONE.finditer(whole.low))
    return next(
        (town for town in alone if is_known_town(town) and town != partner and not _is_state(whole, town)), None
    )


def _state_behind(whole: Text, town: str) -> str | None:
    """ "Mobile, Alabama": the state, and no country behind a state."""
    behind = BEHIND_TOWN.match(fold(whole.low), whole.written.find(town) + len(town)) if town in whole.written else None
    state = whole.cut(*behind.span("place")) if behind else None
    country = state and fold(state.lower()) in COUNTRIES and A_PLACE.fullmatch(fold(town.lower()))
    return None if country else state


def _is_state(whole: Text, name: str) -> bool:
    """ "Quebec" and "Ontario" are provinces, but for the town in California."""
    return A_PLACE.fullmatch(fold(name.lower())) is not None and _state_behind(whole, name) is None


def _goes_on(whole: Text, end: int) -> bool:
    """ "From Austin Taxi": the town is where a name begins."""
    rest = whole.written[end : end + 20].split()
    return (
        bool(rest)
        and whole.written[end : end + 1] == " "
        and (rest[0][:1].isupper() or ORGANISED.match(fold(rest[0].lower())) is not None)
    )


def _place_beside(whole: Text, partner: str | None) -> str | None:
    """ "Situation report, Nuevo León, TAT": a state that stands by itself."""
    low = fold(whole.low)
    start = whole.written.find(partner) if partner else -1
    for place in A_NAME.finditer(low):
        at, end = place.span("place")
        inside = start >= 0 and start <= at < start + len(partner or "")
        before = whole.written[:at].rstrip(" ").rpartition(" ")[2]
        led = before[:1].isupper() and len(whole.written[:at].split()) > 1 and before[-1:].isalnum()
        if inside or led or _goes_on(whole, end) or whole.written[end : end + 2] == "'s":
            continue
        return whole.cut(at, end)
    return None
