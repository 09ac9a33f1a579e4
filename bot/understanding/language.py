"""Which of the three languages an answer is written in, by its small words."""

import re

from bot.understanding.readings import Language
from bot.understanding.text import words

TELLING: dict[Language, frozenset[str]] = {
    "es": words(
        "el los las una unos de del que y en con por para hemos ya hasta ahora más mas empleados choferes "
        "conductores personas capacitado capacitamos entrenado entrenamos llevamos faltan quedan todavía aún "
        "sí gracias ninguno nada todos hoy ayer semana mes próximo listo terminamos necesitamos puede cuándo "
        "cómo hola nuestros nuestra quiero fue son hay"
    ),
    "fr": words(
        "le les des du une et en avec pour nous avons ai jusqu jusqu'à présent plus employés chauffeurs "
        "conducteurs personnes formé formés encore reste restent pas merci aucun tous aujourd'hui hier "
        "semaine mois prochain terminé fini besoin pouvez quand comment bonjour nos notre je sont il c'est "
        "d'ici au aux sur dans est"
    ),
}
ENGLISH = words(
    "the a an we i have has had our of and in on for with by to so far more done not yet all left trained "
    "people employees drivers is are was were this that it you can please thanks next month week will be "
    "been no none up at"
)


def language_of(low: str) -> Language:
    """The language with the most telling words; English when there is nothing to tell."""
    said = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", low)
    scores = {language: sum(word in telling for word in said) for language, telling in TELLING.items()}
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] > sum(word in ENGLISH for word in said) else "en"
