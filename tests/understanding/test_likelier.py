"""Which of two ways to take a figure comes first: the likelier one, whether it is asked about or not."""

import pytest

from tests.understanding import corpus

ON_50 = {"target": 180, "unit": "operators", "current": 50}


@pytest.mark.parametrize(
    "text",
    [
        "trained 75 operators",
        "75 operators completed the training.",
        "Last year we trained 75",
        "75 are signed up for the course",
        "Capacitamos a 75",
        "On a formé 75 opérateurs",
    ],
)
def test_what_somebody_did_is_rather_new(text: str) -> None:
    reply = corpus.reply_to(text, corpus.context(ON_50))
    assert (reply.intent, reply.resulting_total, reply.needs_confirmation) == ("progress_add", 125, True)
    assert [way.intent for way in reply.readings] == ["progress_add", "progress_set"]


@pytest.mark.parametrize("text", ["75", "75 operators trained", "75 certified", "Half of them, roughly 75 trained"])
def test_how_it_stands_is_rather_all_of_it(text: str) -> None:
    reply = corpus.reply_to(text, corpus.context(ON_50))
    assert (reply.intent, reply.resulting_total, reply.needs_confirmation) == ("progress_set", 75, True)
