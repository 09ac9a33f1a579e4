"""What only asks is answered from the record; whatever tells something is taken in."""

from __future__ import annotations

import pytest

from bot.understanding import asks_how_it_stands, only_asks
from tests.understanding import corpus

TELLS = frozenset({"progress_add", "progress_set", "complete", "correction", "target_change", "reschedule", "snooze"})

OF_THEIR_OWN = (
    "how are we doing?", "What did we promise?", "what was our pledge again?", "How many do we have left?",
    "where do we stand", "How many did we say we'd train?", "what's our total so far?", "Are we overdue?",
    "when is our deadline again?", "what's our deadline?", "when's the deadline?", "how many are left?",
    "combien il en reste?", "¿cuántos faltan?",
    "¿Cómo vamos?", "cuántos llevamos?", "¿qué prometimos?", "¿cuál era nuestro compromiso?", "¿cuántos nos faltan?",
    "¿cuántos nos faltan? ¿y cuándo vence?", "cuántos van?", "¿cuál es la fecha límite?",
    "¿cuándo vence nuestro plazo?",
    "on en est où? c'est quoi notre échéance?", "quand est notre échéance?", "How are we doing? How many are left?",
    "Où en sommes-nous?", "on en est où?", "Combien en reste-t-il?", "C'était quoi notre engagement?",
    "Qu'avons-nous promis?",
    "how many have I told you?", "what have you noted?", "did you get my last message?", "was that counted?",
    "did you note that?", "¿cuántos le he dicho?", "¿qué ha anotado?", "¿recibió mi mensaje?", "¿anotó eso?",
    "combien vous ai-je dit?", "qu'avez-vous noté?", "avez-vous reçu mon dernier message?",
    "when is our next check-in?", "when will you ask us again?", "¿cuándo es nuestro próximo seguimiento?",
    "¿cuándo nos va a preguntar?", "c'est quand notre prochain suivi?", "quand allez-vous nous relancer?",
)  # fmt: skip

FOR_A_PERSON = (
    "¿cuándo nos mandan las tarjetas?", "quand recevrons-nous les affiches?", "¿cuándo viene el instructor?",
    "quand est la prochaine formation?", "How are we doing? Who can help us with the video?",
    "Where can I download the Spanish version?", "Could you mail 50 posters to our Reno office?",
    "Who else has pledged?",
    "Do me a favor and call me about our pledge", "Which is why we are late: the trainer quit, so we need help",
    "Our policy is in place. Where do we stand?", "Can somebody call me about our pledge?", "Status - half trained",
    "How do I get a certificate for the people trained?", "What counts as trained?",
    "What's our deadline for the sponsorship form?", "Is the video available in Punjabi?",
    "Can we raise our pledge to 300?",
    "Did you get our message about the speaker?", "did you get the posters?", "have you got a flyer in Spanish?",
    "Did you get our pledge form?", "when is our next training?", "when will you send us the posters?",
    "¿recibió mi mensaje sobre el video?", "avez-vous des affiches?",
    "can we cancel our promise?", "¿Dónde encuentro el video?", "Combien de temps dure la formation?",
)  # fmt: skip


@pytest.mark.parametrize("text", OF_THEIR_OWN)
def test_a_contact_asks_how_it_stands(text: str) -> None:
    assert asks_how_it_stands(text, corpus.TODAY, corpus.vocabulary())


@pytest.mark.parametrize("text", FOR_A_PERSON)
def test_what_the_record_cannot_say_is_for_a_person(text: str) -> None:
    assert not asks_how_it_stands(text, corpus.TODAY, corpus.vocabulary())


@pytest.mark.parametrize(
    "text",
    [
        "Trained 12 more today. Also, who should I contact about the decals?",
        "Have trained 40 so far",
        "Status: 40 of 250",
        "How about 45 of 250?",
        "> How many of your 60 drivers have been trained?\n\n42 so far",
    ],
)
def test_a_figure_beside_a_question_is_an_answer(text: str) -> None:
    assert not asks_how_it_stands(text, corpus.TODAY, corpus.vocabulary())


def test_no_reply_of_the_corpus_that_tells_something_is_taken_for_a_question() -> None:
    told = [line["text"] for line in corpus.lines("replies", held=False) if line.get("intent") in TELLS]
    assert len(told) > 1000
    assert [text for text in told if asks_how_it_stands(text, corpus.TODAY, corpus.vocabulary())] == []


def test_no_pledge_of_the_corpus_is_taken_for_a_question_of_staff() -> None:
    said = [
        line["text"] for line in corpus.lines("pledges", held=False) if any(one.get("target") for one in _told(line))
    ]
    assert len(said) > 500
    assert [text for text in said if only_asks(text, corpus.TODAY, corpus.vocabulary())] == []


def test_a_heading_that_asks_nothing_is_no_question() -> None:
    assert not only_asks("What we promise: RTD will adopt a policy by June", corpus.TODAY, corpus.vocabulary())
    assert not only_asks("Total: RTD will train 2,000 drivers by June", corpus.TODAY, corpus.vocabulary())


def test_no_question_of_the_corpus_is_taken_for_a_promise() -> None:
    asked = [line["text"] for line in corpus.lines("questions", held=False) if "?" in line["text"]]
    assert len(asked) > 300
    assert [text for text in asked if not only_asks(text, corpus.TODAY, corpus.vocabulary())] == []


def _told(line: corpus.Line) -> list[corpus.Line]:
    return [*line.get("pledges", []), *line.get("outcomes", [])]
