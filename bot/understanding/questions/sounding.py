"""What is asked, and of whom, by how the words of a question sound: by learned weights, beside the rules."""

from functools import lru_cache
from itertools import pairwise
from typing import cast

from bot.understanding.naming.weighed import Names, names_of
from bot.understanding.questions.sectors import is_sector, sectors_in
from bot.understanding.readings import Ask
from bot.understanding.scales import weighing
from bot.understanding.words.towns import is_known_town
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold

AHEAD, HELP = 1.5, 2.5
"""How far ahead a meaning must be for a question to be taken for it; and for what is none of ours, or asks for help."""
GREETING = late(
    r"""
    \W*((good|hi|hello|hey|thanks?|thank you|morning|afternoon|evening|night|there|all|you|bot|hola|buen[oa]s|d[ií]as
      |tardes|noches|gracias|a todos|bonjour|bonsoir|salut|all[oô]|merci|[aà] tou(s|tes))\W*)+
    """,
)
STANDS_FOR = {weighing.PARTNERS: "xpartner", weighing.GATHERINGS: "xtown"}
"""What is weighed in place of a name: whose it is tells nothing of what is asked."""


TOLD_TO = late(
    r"""
    \?\W*$|^\W*(parle|dis|donne|montre|resume|dame|dime|cuentame|cuentanos|muestrame|platicame|tell|give|show)\b
    """
)
WORD = late(r"[^\W\d_]+|\d+|[?!]")
STEM = 4


def as_it_sounds(whole: Text, ask: Ask) -> Ask:
    """What is asked, or what the words sound like far more; a greeting asks for no help."""
    name, ahead = _likeliest(whole)
    least = HELP if name == "help" else AHEAD
    return cast(Ask, name) if ahead >= least and not (name == "help" and GREETING.fullmatch(whole.low)) else ask


def as_it_sounds_of_them(whole: Text, sounds: Ask, ruled: Ask, named: list[str]) -> Ask:
    """What is asked, where it may only sound otherwise for a name that nobody taught us: "Parle-moi de Harbor Cab"."""
    if sounds == ruled or ruled in ("other", "help") or not named:
        return sounds
    if sounds == "other" and not TOLD_TO.search(fold(whole.low)):
        return sounds
    low = without_names(whole)
    for name in named:
        low = low.replace(name.lower(), STANDS_FOR[weighing.PARTNERS])
    name, ahead = weighing.likeliest(weighing.ASKS, _signs(low))
    return ruled if name == ruled and ahead >= AHEAD else sounds


def is_small_talk(whole: Text) -> bool:
    """Whether the words sound like no question of ours: "Can you book me a flight to Denver?"."""
    name, ahead = _likeliest(whole)
    return name == "other" and ahead >= HELP


@lru_cache(maxsize=1)
def _likeliest(whole: Text) -> tuple[str, float]:
    """What a question sounds like, and how far that is ahead. One may be asked about twice."""
    return weighing.likeliest(weighing.ASKS, sound(whole))


def sound(whole: Text) -> weighing.Signs:
    """What is weighed of a question: its words alone, two and three in a row, how they begin and their letters."""
    return _signs(without_names(whole))


def _signs(low: str) -> weighing.Signs:
    said = ["#" if word.isdecimal() else word for word in WORD.findall(fold(low))]
    row = ["^", *said, "$"]
    in_a_row = (*pairwise(row), *zip(row, row[1:], row[2:], strict=False))
    stems = (f"{word[:STEM]}*" for word in said if len(word) > STEM)
    return weighing.Signs(frozenset(), frozenset([*said, *map(" ".join, in_a_row), *stems]), tuple(dict.fromkeys(said)))


def without_names(whole: Text) -> str:
    """A question in small letters, with one word for each name that is likely in it."""
    low = whole.low
    found = [
        (names.tokens[first].start, names.tokens[last].end, STANDS_FOR[names.of])
        for names in _names_in(whole.written)
        for first, last in names.likeliest
    ]
    for start, end, word in sorted(found, reverse=True):
        low = low[:start] + word + low[end:]
    return low


@lru_cache(maxsize=1)
def _names_in(written: str) -> tuple[Names, Names]:
    """Who and where. A question is asked about its names more than once."""
    return names_of(written, weighing.PARTNERS), names_of(written, weighing.GATHERINGS)


def names_as_weighed(whole: Text, partner: str | None, event: str | None) -> tuple[str | None, str | None]:
    """The names that are found, or those that are well likelier by the words around them."""
    partners, gatherings = _names_in(whole.written)
    likelier = partners.rather(partner) if partner else partners.besides()
    likelier = likelier or (partner if partner and is_sector(partner) else None)
    # "Car companies" is weighed of "rental car companies": a kind of partner has all its words.
    partner = next((kind for kind in sectors_in(whole) if likelier and likelier in kind), likelier)
    town = event if event and is_known_town(event) else None
    event = gatherings.rather(event) or town if event else gatherings.besides()
    if partner and event and partner.lower() == event.lower() and is_known_town(event):
        return None, event  # "La cumbre de monterrey".
    if partner and event and (partner in event or event in partner):  # "A peep from Osprey": no name is of both.
        return (partner, None) if partners.gain(partner) >= gatherings.gain(event) else (None, event)
    return partner, event
