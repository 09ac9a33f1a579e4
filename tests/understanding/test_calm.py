"""Calm texts that sound like danger raise no alarm, and stories worded nearly so do."""

import pytest

from bot.understanding import is_safety

CALM_AND_DANGER = [
    ("14 more. Each keeps his own passport.", "14 more. The boss keeps his passport."),
    ("Cada chofer guarda su pasaporte. Van 30.", "El patrón les guarda el pasaporte. Van 30."),
    (
        "Ils ont suivi le cours et chacun garde son passeport, donc 27.",
        "Ils ont suivi le cours et le patron garde leur passeport, donc 27.",
    ),
    (
        "They sat in the class too and they keep their own passports, so that makes 27.",
        "They keep their own passports but the boss locks them in at night",
    ),
    (
        "Actuamos la escena de la chica que no sabe en qué ciudad está, dos compañeros se lucieron. Asistieron 16.",
        "Actuamos la escena de la chica que no sabe en qué ciudad está y una compañera lloró, le pasa a ella",
    ),
    (
        "On a joué la scène de la fille qui sait pas dans quelle ville elle est. 16 présents.",
        "On a joué la scène de la fille qui sait pas dans quelle ville elle est, une agente a pleuré, c'est sa vie",
    ),
    ("12 more, help me with Excel lol", "12 more, help me, he won't let me leave"),
    ("au secours, le portail plante, 12 de plus", "au secours, mon boss veut ma peau, 12 de plus"),
]


@pytest.mark.parametrize(("calm", "danger"), CALM_AND_DANGER)
def test_what_only_sounds_like_danger_raises_no_alarm_and_a_story_worded_nearly_so_does(calm: str, danger: str) -> None:
    assert not is_safety(calm)
    assert is_safety(danger)


@pytest.mark.parametrize(
    "text",
    [
        "19 so far. One asked if it counts when it's your own husband.",
        "A guest left her diary on the pillow on purpose. Page one says read me.",
        "Le nouveau plongeur a demandé si c'est de la traite quand on te paye avec un lit. 4 de faits.",
        "La temporal me preguntó si es legal que su agencia le guarde el pasaporte. Van 18.",
    ],
)
def test_who_asks_in_a_class_or_leaves_something_behind_may_tell_of_herself(text: str) -> None:
    assert is_safety(text)
