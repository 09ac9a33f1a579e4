"""Words for all of them, told of other things than the training: nothing is booked by them in silence."""

import pytest

from tests.understanding import corpus

HALF_DONE: corpus.Line = {"target": 175, "unit": "drivers", "current": 88}
"""So far that "all done" would be believed without a question."""


def is_booked(text: str) -> bool:
    return corpus.books_silently(corpus.reply_to(text, corpus.context(HALF_DONE)))


@pytest.mark.parametrize(
    "text",
    [
        # The charity's own deeds, and good wishes.
        "Thank you to everyone, you've done powerful work",
        "Thanks to the whole team, you do amazing things.",
        "you have trained everyone so well, thanks",
        "your team has finished such a good course",
        "the course you made is complete and very well done",
        "all the best to everyone",
        "good morning everyone",
        "merci à tous, vous avez tout fait",
        "Merci à toute l'équipe, vous faites un travail remarquable.",
        # Other deeds.
        "all of us finished the audit yesterday",
        "everybody passed the potluck sign-up",
        "The whole crew completed the holiday shift, busy week",
        "We completed the audit and everyone passed it",
        "everyone finished their shift on time",
        "all our people passed their physicals",
        "everyone completed the survey",
        "everyone is on vacation this week",
        "the whole training team completed the inventory",
        "everyone who took the course finished their holiday party",
        "Everyone took the CPR class",
        "everyone completed the safety training",
        "we finished the renovation",
        "we're done for today",
        "the report is complete",
        "complete list attached",
        "ya terminamos el inventario",
        "ya cumplimos con la auditoría",
        "listo, ya quedó el reporte",
        "todos pasaron el antidoping",
        "On a tous eu la grippe",
        "toute l'équipe a terminé l'inventaire",
        "c'est fait, j'ai envoyé la liste",
        # Other aims, things and persons.
        "our pledge to the food bank is complete",
        "we completed our annual fundraiser goal",
        "everyone received the posters",
        "Nathalie completed it",
        "my manager took the course",
        # Not done yet.
        "everyone signed up for the course",
        "everybody wants to take the course",
        "all got the invitation to the training",
        "todos recibieron la liga del curso",
        "tout le monde est inscrit à la formation",
        "Pledge met?",
        "Promesses faites en Caroline du Nord?",
    ],
)
def test_words_for_all_book_nothing_where_something_else_is_told(text: str) -> None:
    assert not is_booked(text)


@pytest.mark.parametrize(
    "text",
    [
        "all done",
        "everyone finished the awareness course",
        "the whole crew has gone through the training",
        "we met our pledge",
        "all of our drivers are trained",
        "ya terminamos con todos los choferes",
        "tout le monde a suivi la formation",
    ],
)
def test_words_for_all_are_believed_where_the_training_is_told(text: str) -> None:
    assert is_booked(text)
