"""A partner's name at the head of a question, whatever its first word means elsewhere."""

from __future__ import annotations

import pytest

from bot.understanding import read_question
from tests.understanding import corpus

ENGLISH = (
    "Quick Mart", "Fast Lane Example", "New Horizon", "Safe Harbor", "All Star Trucking", "Next Step", "Right Turn",
    "Just Haul", "Grand Prairie Towing", "On Time Transport", "Well Done Trucking", "Only One", "Help Line",
    "Last Mile Freight",
)  # fmt: skip
SPANISH = ("Nuevo Horizonte", "Buen Camino", "Paso Firme", "Gran Estrella", "Siguiente Paso", "Buena Vista")
FRENCH = ("Bon Voyage", "Nouveau Départ", "Prochaine Étape", "Tout Terrain", "Voie Rapide", "Toute Vitesse")
ASKED = {
    ENGLISH: ("{}: how many?", "{} how many trained", "{}: status?", "how is {} doing?", "{}: how many in October?"),
    SPANISH: ("{}: ¿cuántos?", "{} cuántos capacitó", "{}: ¿avance?", "¿cómo va {}?"),
    FRENCH: ("{} : combien?", "{} combien de formés", "{} est en retard?", "où en est {}?"),
}


@pytest.mark.parametrize(
    ("text", "name"),
    [(text.format(name), name) for names, texts in ASKED.items() for name in names for text in texts],
)
def test_a_name_heads_a_question_whatever_it_begins_with(text: str, name: str) -> None:
    question = read_question(text, corpus.TODAY, corpus.vocabulary())
    assert (question.partner, question.event, question.place) == (name, None, None)


@pytest.mark.parametrize(
    "text",
    [
        "Quick Question: how many trained?", "Last Monday: how many?", "New Mexico: how many?", "Las Vegas: how many?",
        "Empower Freedom: how many trained?", "Next Week: who is due?", "Stockton Build: how many?",
        "En México cuántos empleados llevamos capacitados?", "Drivers Trained: how many?", "Good Morning: how many?",
    ],
)  # fmt: skip
def test_a_heading_that_is_no_name_names_nobody(text: str) -> None:
    assert read_question(text, corpus.TODAY, corpus.vocabulary()).partner is None
