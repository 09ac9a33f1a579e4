"""Whom a question is about, however the name is written, and what is asked, whoever is named."""

import pytest

from bot.understanding import Question, read_question
from bot.understanding.naming.familiar import kind_of
from bot.understanding.questions.sounding import without_names
from bot.understanding.writing.text import tidy
from tests.understanding import corpus
from tests.understanding.renamed import with_other_names


def ask(text: str) -> Question:
    return read_question(text, corpus.TODAY, corpus.vocabulary())


@pytest.mark.parametrize(
    ("word", "kinds"),
    [
        ("kestrel", ""),
        ("trucking", {"ends"}),
        ("boulangerie", {"begins"}),
        ("stockton", {"town"}),
        ("maria", {"given"}),
        ("overdue", {"en"}),
        ("7", "."),
    ],
)
def test_it_is_told_what_a_word_may_be(word: str, kinds: set[str] | str) -> None:
    told = kind_of(word)
    assert told == kinds if isinstance(kinds, str) else kinds <= set(told.split("+"))


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("How is Acme Lines doing since the Stockton event?", "how is xpartner doing since the xtown event?"),
        ("any word from osprey charter yet", "any word from xpartner yet"),
    ],
)
def test_one_word_stands_for_every_name_where_it_is_weighed_what_is_asked(text: str, without: str) -> None:
    assert without_names(tidy(text)) == without


@pytest.mark.parametrize("name", ["Kestrel", "kestrel", "Osprey Charter", "osprey charter", "Forest & Sons", "KESTREL"])
@pytest.mark.parametrize(
    ("words", "kind"),
    [("How is {} doing?", "status"), ("has {} answered yet", "silent"), ("what did {} promise us", "pledge")],
)
def test_the_same_is_asked_whoever_is_named(words: str, kind: str, name: str) -> None:
    asked = ask(words.format(name))
    assert (asked.ask, asked.partner) == (kind, name)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("what did the packing houses promise", "packing houses"),
        ("any late rental car companies?", "rental car companies"),
        ("tell me about the nurses' unions", "nurses' unions"),
        ("¿Qué prometieron las granjas lecheras?", "granjas lecheras"),
        ("¿Cómo va el sector hotelero?", "sector hotelero"),
        ("qu'est-ce que les centres de ski ont promis", "centres de ski"),
        ("quelles compagnies de remorquage sont en retard", "compagnies de remorquage"),
    ],
)
def test_a_kind_of_partner_is_heard_with_all_its_words(text: str, kind: str) -> None:
    assert ask(text).partner == kind


@pytest.mark.parametrize("text", ["Good morning all", "Hola, buenos días", "bonsoir à tous"])
def test_a_greeting_sounds_like_no_call_for_help(text: str) -> None:
    assert ask(text).ask == "other"


def test_a_state_is_a_place_and_no_event() -> None:
    asked = ask("The hospital systems worry me. How are they faring, in Ohio particularly?")
    assert (asked.event, asked.place) == (None, "Ohio")


def test_a_question_is_written_anew_about_others_and_says_so() -> None:
    line = {"text": "How is Acme Lines doing?", "lang": "en", "ask": "status", "partner": "Acme Lines"}
    others = list(with_other_names(line))
    assert len(others) == len({other["partner"] for other in others}) == 8
    assert all(other["partner"] in other["text"] and "Acme" not in other["text"] for other in others)
    assert others == list(with_other_names(line))
