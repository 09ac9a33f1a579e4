"""Words that cast doubt on a figure, each beside a plain answer that has nearly the same words and is booked."""

import pytest

from tests.understanding import corpus

DRIVERS = {"target": 250, "unit": "drivers", "current": 100}
CHOFERES = {"target": 250, "unit": "choferes", "current": 100}
CHAUFFEURS = {"target": 250, "unit": "chauffeurs", "current": 100}

NEIGHBOURS = [
    (DRIVERS, "just 4 left, and everybody is back from vacation tomorrow", 246, "4 left by Friday"),
    (DRIVERS, "40 more through the Saturday class", 140, "40 more on Saturday"),
    (DRIVERS, "70 more have completed the training since our July report", 170, "70 more will have it by July"),
    (DRIVERS, "Gloria asked me to pass on 193 total to you", 193, "193 total, but I will have to pass on it"),
    (DRIVERS, "12 more, they all left with certificates", 112, "12 more, most left halfway"),
    (DRIVERS, "12 more trained a few minutes ago", 112, "12 more trained, from a hotel"),
    (DRIVERS, "12 more, please confirm", 112, "12 more, let me confirm"),
    (DRIVERS, "15 more trained, it's raining buckets here", 115, "15 more trained, a girl told me she may not leave"),
    (DRIVERS, "need another 20 drivers to reach our 250", 230, "need another 20 drivers"),
    (DRIVERS, "There are still 18 drivers who need to watch it", 232, "There are 18 drivers who may watch it"),
    (DRIVERS, "172 are enrolled and 141 have passed so far", 141, "172 are enrolled so far"),
    (DRIVERS, "To date, maintenance has trained 196 drivers", 196, "Maintenance has trained 196 drivers"),
    (DRIVERS, "We're up to 183 and I still have two shifts to schedule", 183, "Up to 183 or so, two shifts to go"),
    (DRIVERS, "Out of the 250 we promised, 141 are done", 141, "Out of the box, 141 of them"),
    (DRIVERS, "5 drivers on the 28th and 12 more on the 30th", 117, "12 more on the 30th"),
    (DRIVERS, "12 from the north yard and 8 from the south yard, both groups finished yesterday", 120,
     "both groups had 12 finished yesterday"),
    (DRIVERS, "150 trained so far. 12 others are registered", 150, "150 are registered so far"),
    (DRIVERS, "So far: 120 in Tulsa, 15 in Norman", 135, "120 in Tulsa, 15 in Norman"),
    (DRIVERS, "Yesterday 14 in the morning, 18 after lunch, 6 at night", 138, "14 in the morning, 18 after lunch"),
    (DRIVERS, "21 more drivers yesterday, I will send the list tomorrow", 121, "21 more. The list says 27 yesterday"),
    (DRIVERS, "this week our trainers reached 13 more drivers", 113, "this week three of our trainers taught a class"),
    (DRIVERS, "15 more, 8 of them from nights", 115, "the day crew, 8 of them, plus 15 from nights"),
    (DRIVERS, "Two sessions this week: 22 drivers in Tracy, 20 in Lodi", 142,
     "4 sessions this week: 2 in Tracy, 2 in Lodi"),
    (CHOFERES, "Somos 800 en la empresa y esta semana se capacitaron 26 choferes más", 126, "somos 120"),
    (CHOFERES, "Doce choferes más, a las 5 de la mañana", 112, "capacitados a las 4"),
    (CHOFERES, "Ya son 135 en total, les gustó más que la junta", 135, "15 más que el mes pasado"),
    (CHOFERES, "31 choferes más esta semana. El sábado van los de San Luis", 131, "31 más, el sábado van 20"),
    (CHAUFFEURS, "Faque là on est 191 de formés", 191, "on est 191"),
    (CHAUFFEURS, "Encore 22 à matin", 122, "Encore 22"),
]  # fmt: skip


@pytest.mark.parametrize(("promised", "plain", "total", "_"), NEIGHBOURS)
def test_a_plain_answer_is_booked(promised: corpus.Line, plain: str, total: int, _: str) -> None:
    reply = corpus.read_reply(plain, corpus.context(promised), corpus.vocabulary())
    assert (corpus.books_silently(reply), reply.resulting_total) == (True, total)


@pytest.mark.parametrize(("promised", "_", "__", "doubtful"), NEIGHBOURS)
def test_its_neighbour_is_asked_about(promised: corpus.Line, _: str, __: int, doubtful: str) -> None:
    assert not corpus.books_silently(corpus.read_reply(doubtful, corpus.context(promised), corpus.vocabulary()))


@pytest.mark.parametrize(
    ("unit", "text"),
    [
        ("crew leads", "Another 7 crew leads done"),
        ("choferes de guagua", "7 choferes de guagua más"),
        ("empleados del aeropuerto", "Se capacitaron 7 empleados del aeropuerto ayer"),
        ("sessions", "We squeezed in 7 more sessions Friday night"),
    ],
)
def test_what_was_promised_is_known_by_its_own_words(unit: str, text: str) -> None:
    promised = corpus.context({"target": 50, "unit": unit, "current": 20})
    reply = corpus.read_reply(text, promised, corpus.vocabulary())
    assert (corpus.books_silently(reply), reply.resulting_total) == (True, 27)


@pytest.mark.parametrize(
    "text",
    [
        "Please disregard my last message, those folks hadn't finished the course.",
        "Disregard that last one, they hadn't finished.",
        "Scratch that, they never finished the course.",
    ],
)
def test_an_entry_is_taken_back_with_the_reason_why(text: str) -> None:
    told = {"target": 95, "unit": "people", "current": 70, "last": ["progress_add", 18, 52]}
    reply = corpus.read_reply(text, corpus.context(told), corpus.vocabulary())
    assert (reply.intent, reply.resulting_total, reply.needs_confirmation) == ("correction", 52, False)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Expreso Bahía va a capacitar a entre ciento veinte y ciento cincuenta choferes.", 120, 150),
        ("Acme capacitará entre ochocientos y mil choferes.", 800, 1000),
        ("Acme capacitará entre cinco mil y siete mil empleados.", 5000, 7000),
    ],
)
def test_a_range_in_spanish_words_has_both_its_ends(text: str, low: int, high: int) -> None:
    (promise,) = corpus.pledges_of({"text": text}).pledges
    assert (promise.target, promise.target_max) == (low, high)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Acme Lines will train 40 drivers, and it will adopt a policy.", ["train", "policy"]),
        ("Acme Lines will write a policy and it will be posted in March.", ["policy"]),
        ("The goal Redline Towing set itself is 28 tow operators trained by April 15.", ["train"]),
        ("110 guards: that's how many Orrin Protective Services will train by May.", ["train"]),
        ("Count us in for hosting fifteen presentations.", ["host_presentation"]),
    ],
)
def test_a_promise_is_found_in_whatever_order_it_is_told(text: str, kinds: list[str]) -> None:
    assert [promise.kind for promise in corpus.pledges_of({"text": text}).pledges] == kinds


@pytest.mark.parametrize(
    ("text", "done"), [("Everyone on our list is trained", True), ("Everyone on the crew is", False)]
)
def test_whoever_is_on_a_list_is_everybody_and_a_crew_is_not(text: str, done: bool) -> None:
    nearly = corpus.context({"target": 250, "unit": "drivers", "current": 200})
    assert corpus.books_silently(corpus.read_reply(text, nearly, corpus.vocabulary())) == done


@pytest.mark.parametrize(
    ("text", "total"), [("We hung the remaining 300 posters", 500), ("The remaining 300 will be hung", 200)]
)
def test_the_rest_is_added_once_it_hangs(text: str, total: int) -> None:
    told = corpus.context({"target": 500, "unit": "posters", "current": 200})
    assert corpus.read_reply(text, told, corpus.vocabulary()).resulting_total == total


@pytest.mark.parametrize(
    "text", ["We're at about 90, more or less", "Llevamos como 90, más o menos", "On est à 90, plus ou moins"]
)
def test_more_or_less_takes_nothing_off(text: str) -> None:
    told = {"target": 160, "unit": "drivers", "current": 70, "last": ["progress_add", 30, 40]}
    reply = corpus.read_reply(text, corpus.context(told), corpus.vocabulary())
    assert (reply.intent, reply.resulting_total, reply.needs_confirmation) == ("progress_set", 90, True)


def test_what_would_leave_less_than_nothing_is_offered_as_no_figure() -> None:
    told = {"target": 160, "unit": "drivers", "current": 40, "last": ["progress_add", 30, 10]}
    reply = corpus.read_reply("Sorry, 60 fewer than I said", corpus.context(told), corpus.vocabulary())
    assert (reply.intent, reply.amount, reply.resulting_total, reply.readings) == ("correction", None, None, ())
