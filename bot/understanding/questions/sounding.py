"""What is asked, and of whom, by how the words of a question sound: by learned weights, beside the rules."""

from typing import cast

from bot.understanding.naming.weighed import names_of
from bot.understanding.questions.sectors import is_sector
from bot.understanding.readings import Ask
from bot.understanding.scales import weighing
from bot.understanding.words.towns import is_known_town
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

AHEAD, HELP = 2.0, 3.0
"""How far ahead a meaning must be for a question to be taken for it; and for what is none of ours, or asks for help."""
GREETING = late(r"""\W*((good|hi|hello|hey|thanks?|thank you|morning|afternoon|evening|night|there|all|you|bot)\W*)+""")


def as_it_sounds(low: str, ask: Ask) -> Ask:
    """What is asked, or what the words sound like far more; a greeting asks for no help."""
    name, ahead = weighing.likeliest(weighing.ASKS, weighing.sound(low))
    least = HELP if name == "help" else AHEAD
    return cast(Ask, name) if ahead >= least and not (name == "help" and GREETING.fullmatch(low)) else ask


def is_small_talk(low: str) -> bool:
    """Whether the words sound like no question of ours: "Can you book me a flight to Denver?"."""
    name, ahead = weighing.likeliest(weighing.ASKS, weighing.sound(low))
    return name == "other" and ahead >= HELP


def names_as_weighed(whole: Text, partner: str | None, event: str | None) -> tuple[str | None, str | None]:
    """The names that are found, or those that are well likelier by the words around them."""
    partners, gatherings = names_of(whole.written, weighing.PARTNERS), names_of(whole.written, weighing.GATHERINGS)
    kind = partner if partner and is_sector(partner) else None
    partner = partners.rather(partner) or kind if partner else partners.besides()
    town = event if event and is_known_town(event) else None
    event = gatherings.rather(event) or town if event else gatherings.besides()
    if partner and event and (partner in event or event in partner):  # "A peep from Osprey": no name is of both.
        return (partner, None) if partners.gain(partner) >= gatherings.gain(event) else (None, event)
    return partner, event
