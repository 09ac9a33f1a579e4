"""The kind of a promise, from its verb and all that its clause says of what is promised."""

import re

from bot.understanding.doing.deeds import A_NOTE, ON_SITE, PEOPLE, kind_of, kind_of_unit
from bot.understanding.doing.heads import Head
from bot.understanding.doing.otherdeeds import FOR_VICTIMS, SURVIVORS, is_of_helpers, moves_staff
from bot.understanding.readings import Kind
from bot.understanding.words.numbers import find_numbers
from bot.understanding.words.units import Group, unit_after
from bot.understanding.words.verbs import EVERYDAY, GATHER, JOIN, LEAD_TO_TRAINING, SPREAD
from bot.understanding.writing.patterns import late


def counts_as(said: str, at: int, group: Group) -> bool:
    unit = unit_after(said, at)
    return unit is not None and unit.group == group


def _is_for_people(deed: str) -> bool:
    """ "Pledged 30 jobs to drivers": what nobody counts here, and for whom it is."""
    number = next(iter(find_numbers(deed)), None)
    unit = unit_after(deed, number.end, fallback=True) if number and not number.money else None
    meant = unit is not None and unit.group is None and re.match(r"\s(?:to|for)\s", deed[unit.end :])
    return bool(unit and meant and PEOPLE.search(deed, unit.end))


def _people_at_once(deed: str) -> bool:
    """ "We finished 40 drivers last month"."""
    number = next(iter(find_numbers(deed)), None)
    return number is not None and not deed[: number.start].strip() and counts_as(deed, number.end, "people")


MORE_OF_THEM = late(
    r"""
    ( (out|up|around))? ((about|another|up to|at least) )*\d[\d,]*( (more|others?|additional))?(?= ?([.,;]|$|_))
    """,
)
""" "And will hand out 3,000 more": of what was named before."""


OF_THEM = late(r" \d[\d,]* (out )?of (our|the|its|their) \d[\d,]* ?(?=[.,;]|$)")
""" "We've finished 75 of our 200": people, where nothing else is said."""


FOR_TRAINING = r" (for|in) ([\w-]+ ){0,3}?(training|course|class|program(me)?)\b"
BODIES = late(r"\d[\d,]* ([\w-]+ ){0,2}?(companies|carriers|agencies|fleets|employers|organi[sz]ations)" + FOR_TRAINING)
SIGN_UP = late(r" up ((another|about|at least|up to|all|its|our|their) )*\d[\d,]* ([\w-]+ ){0,3}?[\w-]+" + FOR_TRAINING)
""" "Will sign up 25 companies for the training": they are to be trained, not for a newsletter."""


PUT_OUT = late(
    r"""
    \s(together )?(online )?(an?|the|our|its|their|another|one) ([\w-]+ ){0,3}?((tool ?)?kits?|articles?|stor(y|ies)
      |guides?|pages?|posts?|columns?|notices?|features?|videos?|podcasts?|infographics?|resources?)\b
    """,
)
PIECE = late(r"\b(articles?|stor(y|ies)|pieces?|columns?|notices?|ads?|blurbs?|features?|items?)\b")
""" "Will run an article in its newsletter"."""
VISIT = late(
    r"""
    \s(to )?([\w.]+ ){1,3}?(in )?for an? ([\w-]+ ){0,2}?(presentation|talk|briefing|speech)\b
    | an? ([\w.-]+ ){0,2}?(presentation|talk|briefing) (from|by)\s
    """,
)
""" "Will receive TAT for a presentation to its volunteers"."""


A_FIGURE = late(r"(^| wrote) \d[\d,]*(?=\W*$|[,.;!:)]| (instead|but|where|and|when|by|it|not)\b)")
""" "I wrote 18, it should be 17": a figure put down, and no resource made."""


EXHIBIT = late(r" (the |our )?(freedom drivers( project)?|fdp)\b(?![^,;]*\d)")
""" "Will bring the Freedom Drivers Project to its open house": no session of theirs."""
ITS_COURSE = late(r" the same (one|course|training|class) to ((its|our|their|all|about|another) )*(?=\d)")
ONE_PIECE = late(
    r" an? ([a-z-]+ ){0,2}(flyer|poster|brochure|leaflet|handout|pamphlet|booklet)(?=\W*$|[,;.]| (for|on|about|in)\b)",
)
""" "Will make a bilingual flyer": one that is not there yet."""
BUILD = ("create", "build", "develop", "design", "produce")
ONLINE = late(
    r"""
    (out)? (an?|its own|our own|their own|the) ([\w-]+ ){0,2}?(online|on-line|virtual|self-paced|e-learning|web-based
      |digital) ([\w-]+ ){0,2}?(course|class|training|module|session)\b
    """,
)
""" "Will create an online course": it stays, and no session is held."""


ON_SCREENS = late(
    r"""
    \s(the|our|your|its|a|an|tat's) ([\w-]+ ){0,2}?(psas?|spots?|ads?|clips?|slides?|announcements?) (on|across
      |in|at) ((all|its|our|their|about
      |over) )*(\d[\d,]*|the|[a-z]+) ([\w-]+ ){0,3}?(screens?|tvs?|monitors?|displays?|televisions?|jumbotrons?
      |billboards?)\b
    """,
)
""" "Will show the PSA on 240 screens"."""
BY_ADS = late(
    r"""
    \b(with|through|via|by|using|over) ((its|our|their|the|an?) )?([\w-]+ ){0,2}?(ads?|adverts?|posts?
      |billboards?|campaigns?|psas?|mailers?
      |newsletters?|e-?mails?|spots?|commercials?|wraps?|screens?|radio|social media)\b
    """,
)
""" "Will reach 2,400 riders with bus ads"."""
SENDS_A_NOTE = late(rf"\b(send|conduct){A_NOTE}")


def by_media(low: str) -> bool:
    """Whether what is told is shown, broadcast or sent as a note: nobody is trained by it."""
    return bool(ON_SCREENS.search(low) or SENDS_A_NOTE.search(low) or (BY_ADS.search(low) and " reach " in low))


def _people_behind(deed: str) -> bool:
    number = next(iter(find_numbers(deed)), None)
    return number is not None and counts_as(deed, number.end, "people")


def _kind_by_opening(lemma: str, deed: str) -> Kind | None:
    """The kind that a verb makes with the words right behind it."""
    if lemma == "sign" and SIGN_UP.match(deed):
        return "train"
    if lemma in ("put", "run") and PUT_OUT.match(deed) and (deed.startswith(" together") or ON_SITE.search(deed)):
        return "create_resource"
    if (lemma in ("hold", "do") and PUT_OUT.match(deed)) or (lemma == "run" and PIECE.search(deed)):
        return "create_resource"
    if (lemma == "make" and ONE_PIECE.match(deed)) or (lemma in BUILD and ONLINE.match(deed)):
        return "create_resource"
    if lemma == "receive" and VISIT.match(deed):
        return "host_presentation"
    if lemma in ("show", "run", "air", "play", "screen") and ON_SCREENS.match(deed):
        return "create_resource"
    if lemma == "reach" and BY_ADS.search(deed):
        return "other"
    if lemma in ("finish", "complete") and SO_MANY_SESSIONS.match(deed) and not PEOPLE.search(deed):
        return "hold_sessions"
    if lemma in ("finish", "complete") and OWN_PIECE.match(deed):
        return "create_resource"
    if (lemma in SHOWING and HOTLINE.match(deed)) or (lemma in ("hire", "recruit") and SURVIVORS.match(deed)):
        return "other"
    if (lemma == "bring" and EXHIBIT.match(deed)) or is_of_helpers(lemma, deed):
        return "other"
    return "train" if lemma in ("give", "offer") and ITS_COURSE.match(deed) and _people_behind(deed) else None


REPORTING = ("share", "send", "provide", "supply", "give", "report", "submit", "furnish", "hand")
ITS_DATA = late(
    r"""
    (?![^.;:]*\d)[^.;:]{0,50}?\b((data|statistics|stats)(?! (sheet|entry|plan|privacy|breach))
      |(figures?|numbers?|counts?|results)\b[^.;:]*\b(every|each|quarterly|monthly|yearly|annually
      |(once|twice|four times) (a|per)|by the (month|quarter)))\b
    """,
)
""" "Will share its training data": told to us, and no training held."""
A_VIDEO = late(r"\W*(an?|one) ([a-z-]+ ){0,2}?video\b(?! (training|course|class|lesson|session|call|conference)\b)")
""" "Pledged a video": it is made, for nobody is told who watches it."""


SO_MANY_SESSIONS = late(
    r"""
    ( (the|all|our|its|their|of|last))* (\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ([\w-]+ ){0,3}?
    (sessions|workshops|classes|trainings|seminars|webinars)\b
    """,
)
""" "Finished the five TAT sessions": held, and nobody is told who sat in them."""
OWN_PIECE = late(
    r"""
    ( (and|last|night|just|[a-z]+ed)){0,4} (our|its|their) own ([\w-]+ ){0,3}?(video|film|guide|manual|handbook|toolkit
      |brochure|flyer|poster|podcast|web ?page|web ?site|course|module)\b
    """,
)
""" "Finished our own training video": made, and not watched."""
SHOWING = ("show", "display", "put", "print", "place", "carry")
HOTLINE = late(
    r"""
    ( (up|out))? ((the|our|its|their|tat's|that|this) )?(number (of|for) the )?([a-z-]+ ){0,2}?((hot|help|tip)[ -]?line)
    ('s)?( (phone|telephone))?( numbers?)?(?= (in|on|at|inside|across)\b(?![^.;]*\d)|\W*$|[,;.])
    """,
)
""" "Will show the hotline number in its restrooms": nobody speaks there, and nothing is handed out."""


def kind_said(head: Head, deed: str, programme: bool) -> Kind | None:
    if head.lemma == "write" and A_FIGURE.search(deed):
        return None
    if head.tense == "forward" and head.lemma in REPORTING and ITS_DATA.match(deed):
        return "other"
    if (at_once := _kind_by_opening(head.lemma, deed)) is not None:
        return at_once
    if head.lemma == "pledge":
        if _is_for_people(deed):
            return "other"
        if A_VIDEO.match(deed):
            return "create_resource"
        unit = _first_unit(deed)
        by_unit = kind_of_unit(unit) if unit else None
        bare: Kind | None = "train" if not unit and find_numbers(deed) else None
        return by_unit or bare or kind_of("pledge", deed)
    kind = kind_of(head.lemma, deed)
    if kind == "other" and head.lemma in ("finish", "complete") and (OF_THEM.match(deed) or _people_at_once(deed)):
        return "train"
    counted_bodies = programme and any(counts_as(deed, number.end, "organisations") for number in find_numbers(deed))
    if kind == "other" and programme and head.lemma in LEAD_TO_TRAINING and (PEOPLE.search(deed) or counted_bodies):
        return "train"
    vague = head.lemma in EVERYDAY
    idle = (
        kind == "other"
        and vague
        and not (programme and head.lemma in JOIN)
        and not FOR_VICTIMS.search(deed)
        and not re.search(
            r"\b(?:trailer|exhibit|task ?force|co-?host\w*|coalition|committee|booth|freedom drivers"
            r"|fdp|next event|steering|working group|chapter|hotline|survivor"
            r"|awareness (?:day|week|month|fair|walk|drive|event)s?"
            r"|(?:survey|letter|message|e-?mail|reminder)s?(?: [a-z]+)? (?:to |of )?(?:its|their|all|each|\d[\d,]*))\b",
            deed,
        )
    )
    placed = head.lemma in SPREAD or (head.lemma == "put" and deed.startswith(" up "))
    if idle and placed and MORE_OF_THEM.match(deed):
        return "distribute_materials"
    return None if idle else kind


def _first_unit(deed: str) -> str | None:
    opens = unit_after(deed, 0)
    if opens and opens.group == "materials":
        return deed[opens.start : opens.end]  # "Promised posters in 20 stops"
    for number in find_numbers(deed):
        if number.money:
            return "usd"
        unit = unit_after(deed, number.end, fallback=True)
        if unit:
            return deed[unit.start : unit.end]
    found = unit_after(deed, 0)
    return deed[found.start : found.end] if found else None


HOLDS = late(
    r"""
    \b(bus|coach|shuttle|van|limo|plane|train|ship|ferry|boat|trailer|booth|tent|room|ballroom|hall|auditorium
      |theat(er|re)|arena|venue|stadium|building) (can )?(holds?|seats?|fits?|carr(y|ies)|accommodates?
      |sleeps) [^,;]{0,12}?\d
    """,
)
""" "The bus holds 45 passengers": a capacity."""
SOON = late(r"\b(next|upcoming|following|kick-?off)\b")
TRAINS_TOO = late(r"\band (it |we |they )?(will )?(train|teach|certify|educate|instruct|reach) [^.;]*?\d")
EVENT = late(r"(\w+ ){0,3}(coalition|meeting|convention|webinar|gala|ceremony|summit|event) (has )?")


def is_announced(low: str, head: Head, who: str | None, kind: Kind | None) -> bool:
    """ "The next build will be held on March 9": when and where, and nobody who promises it."""
    said = low[slice(*head.subject)]
    if HOLDS.search(said):
        return kind == "other"
    if head.lemma not in GATHER or TRAINS_TOO.search(low, head.verb) or re.search(r"\d", said):
        return False
    if who is None and head.passive:
        return kind == "other" or bool(SOON.search(said))
    return kind == "other" and not head.passive and bool(EVENT.fullmatch(said))


LISTS_PEOPLE = ("walk", "push", "register", "enroll", "enrol", "equip", "brief", "instruct", "reach")
""" "212 cases were registered": only people are trained by it."""


def lists_nobody(head: Head, kind: Kind, deed: str, programme: bool) -> bool:
    """Whether nobody is trained by what is listed; "will register 25 companies" means their people."""
    if kind in ("other", "train") and not programme and moves_staff(head.lemma, deed):
        return True
    if head.lemma not in LISTS_PEOPLE or kind != "train" or programme or PEOPLE.search(deed):
        return False
    bodies = head.tense == "forward" and head.lemma in ("register", "enroll", "enrol") and BODIES.search(deed)
    return not bodies
