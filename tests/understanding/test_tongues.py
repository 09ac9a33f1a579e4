"""A language is changed only for somebody who asks for it or plainly writes in it."""

from __future__ import annotations

import pytest

from bot.understanding import plain_language, wished_language

WISHES = {
    "español": "es", "Español, por favor.": "es", "en español por favor": "es", "Prefiero español": "es",
    "¿Me puede escribir en español?": "es", "Spanish please": "es", "can you write in Spanish?": "es",
    "français": "fr", "en français s'il vous plaît": "fr", "En français, s’il vous plaît": "fr", "French": "fr",
    "Pouvez-vous écrire en français?": "fr", "Je préfère le français": "fr", "ÉCRIVEZ-MOI EN FRANÇAIS SVP": "fr",
    "English": "en", "in English please": "en", "inglés por favor": "en", "anglais": "en",
    "can i get this in spanish?": "es", "hola, podemos seguir en español?": "es",
    "on peut continuer en français ?": "fr",
    "I understand Spanish better": "es", "¿Puedo recibir esto en inglés?": "en",
    "Est-ce que je peux recevoir ça en français?": "fr", "can I get those in Spanish?": None,
    "I don't understand English": None, "je ne comprends pas l'anglais": None, "¿Tienen material en español?": None,
    "no hablo inglés": None, "we trained 30 in Spanish": None,
    "posters in French please": None, "no English please": None, "English or Spanish?": None, "": None, "120": None,
}  # fmt: skip


@pytest.mark.parametrize("text", [text for text, language in WISHES.items() if language])
def test_a_language_is_asked_for_by_its_name(text: str) -> None:
    assert wished_language(text) == WISHES[text]


@pytest.mark.parametrize("text", [text for text, language in WISHES.items() if language is None])
def test_a_text_that_says_something_else_asks_for_none(text: str) -> None:
    assert wished_language(text) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("capacitamos a 120 conductores hasta ahora", "es"), ("Todavía no hemos empezado", "es"),
        ("nous avons formé 120 employés", "fr"), ("pas encore, demandez-moi en mars", "fr"),
        ("we have trained 120 so far", "en"), ("not yet, please ask me in March", "en"),
        ("120", None), ("ok", None), ("Merci!", None), ("ok gracias", None), ("👍", None), ("", None),
        ("thanks, capacitamos a 30", None), ("120 BOTL", None),
    ],
)  # fmt: skip
def test_only_a_text_that_is_plainly_in_one_language_tells_it(text: str, language: str | None) -> None:
    assert plain_language(text) == language
