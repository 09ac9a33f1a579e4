"""A contact is asked and answered in their own language, and may change it in so many words."""

from __future__ import annotations

import re

import pytest

from bot.ground.db import Database
from tests.checkins.test_languages import english_in
from tests.fake_slack import Message
from tests.journeys.office import Office


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """A second engine can tell nothing new of this."""
    return sqlite_database


def promised_to(office: Office, locale: str | None) -> str:
    """San Joaquin RTD's promise of 250 employees, asked of somebody whose account has this locale."""
    maria = office.slack.add_person("María Ejemplo", locale=locale)
    office.hold_event()
    office.save(office.promise("San Joaquin RTD pledges to train 250 employees with BOTL by 9 May"))
    office.link(f"RTD <@{maria}|maria>")
    office.skip_to_question()
    return maria


def english_left(*messages: Message) -> set[str]:
    """Without the words that were said in English, which stay as they were said."""
    return english_in(*(re.sub(r"(“|«\u00a0)pledges .*?(”|\u00a0»)", "", one.text) for one in messages))


WAYS = {
    "es-LA": ["120 hasta ahora", "perdón, quise decir 130", "pregúnteme en marzo", "¿puede enviar carteles?", "hola",
              "hecho", "status", "gracias"],
    "fr-CA": ["120 jusqu'ici", "désolé, je voulais dire 130",
              "demandez-moi en mars", "pouvez-vous envoyer des affiches?",
              "bonjour", "c'est fait", "status", "merci"],
}  # fmt: skip


@pytest.mark.parametrize("locale", WAYS)
def test_from_the_first_question_to_stop_no_english_is_said(office: Office, locale: str) -> None:
    maria = promised_to(office, locale)
    for text in WAYS[locale]:
        office.say(maria, text)
    office.click(maria, office.told(maria)[0], "reply.none:0")
    office.click(maria, office.last(maria), "change.undo")
    office.click(maria, office.told(maria)[0], "reply.some:0")
    office.submit(maria, total="140")
    office.command(maria, "status")
    office.say(maria, "STOP")
    assert len(office.told(maria)) > len(WAYS[locale])
    assert [one.text for one in office.told(maria) if english_left(one)] == []
    for refused in ("contact RTD", "digest", "overdue"):
        assert english_in(office.command(maria, refused)) == set()


def test_french_writes_the_day_first_wherever_the_event_was(office: Office) -> None:
    maria = promised_to(office, "fr-FR")
    office.say(maria, "4/3/2023")
    assert "lun. 6 mars" in office.last(maria).text, "4 March is a Saturday"


def test_whoever_asks_for_a_language_is_asked_again_in_it(office: Office) -> None:
    maria = promised_to(office, None)
    assert "español" in office.last(maria).text
    office.say(maria, "en français s'il vous plaît")
    answer = office.last(maria)
    assert answer.text.startswith("Avec plaisir\u00a0: à partir de maintenant, je vous écris en français.")
    assert "[Tout (250)]" in answer.text
    office.click(maria, answer, "reply.all:0")
    assert office.last(maria).text.startswith("Merci!")
    office.say(maria, "we have trained 120 so far")
    assert office.last(maria).text.startswith("Vous avez écrit"), "what was chosen goes before how they write"


def test_whoever_plainly_writes_spanish_is_answered_in_it(office: Office) -> None:
    office.asked()
    office.say(office.terry, "hemos capacitado a 120 empleados hasta ahora")
    assert office.last(office.terry).text.startswith("¡Gracias!")
    office.say(office.terry, "130")
    assert english_left(office.last(office.terry)) == set()


def test_a_language_is_chosen_from_the_list_under_help(office: Office) -> None:
    office.asked()
    office.say(office.terry, "help")
    office.click(office.terry, office.last(office.terry), "reply.language", "es")
    assert office.last(office.terry).text.startswith("Con gusto: desde ahora le escribo en español.")


def test_staff_choose_a_contacts_language_and_can_take_it_back(office: Office) -> None:
    office.promised()
    said = office.command(office.dana, "language RTD Spanish")
    assert said.startswith("Terry Sample (San Joaquin RTD) gets my messages in Spanish from now on.")
    office.skip_to_question()
    assert office.last(office.terry).text.startswith("Hola, Terry")
    assert "not linked" in office.command(office.mel, "language RTD French")


def test_a_language_that_is_missing_or_none_of_ours_is_answered_with_ours(office: Office) -> None:
    office.promised()
    for words in ("language", "language RTD", "language RTD Klingon"):
        assert "I write English, Spanish and French" in office.command(office.dana, words)
    assert "not linked" in office.command(office.mel, "language RTD")
    assert "I write" not in office.command(office.dana, "language classes for drivers are a fine idea")


def test_danger_is_answered_in_the_language_it_was_told_in(office: Office) -> None:
    office.asked()
    office.say(office.terry, "creo que una niña está siendo obligada a trabajar aquí, está en peligro")
    assert "llame al 911" in office.last(office.terry).text


def test_staff_see_the_words_as_they_were_said(office: Office) -> None:
    maria = promised_to(office, "es-ES")
    office.say(maria, "¿puede enviar carteles?")
    asked = office.last(office.staff_room)
    assert "¿puede enviar carteles?" in asked.text
    assert "asks for materials" in asked.text


def test_no_shortened_month_ends_a_french_sentence_with_two_dots(office: Office) -> None:
    maria = promised_to(office, "fr-FR")
    office.say(maria, "redemandez-moi en janvier")
    assert "janv." in office.last(maria).text
    assert ".." not in office.last(maria).text
