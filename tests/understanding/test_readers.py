"""Bad input, the two ways a charity is configured, names that are close, and the JSON Lines contract."""

import json
from datetime import date

import pytest

from bot.understanding import Programmes, Vocabulary, is_safety, is_yes, parse_lines, read_pledges, read_reply
from bot.understanding.words.shorthand import spelled_out
from bot.understanding.writing.text import LONGEST, tidy
from tests.understanding import corpus

TODAY = date(2022, 11, 10)
ODD = ["", " ", "\u200b\u200f", "🎉🙏", "שלום 25", "12 " * 20_000, "a" * 40_000, "(" * 9_000, "will train " * 4_000]


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_odd_texts_are_read_without_a_crash(text: str) -> None:
    read_pledges(text, corpus.vocabulary(), TODAY)
    read_reply(text, corpus.context({"current": 0, "target": 250}))


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("Acme will train 2.5 people", "not_whole", "2.5"),
        ("Acme will train -5 drivers", "negative", "-5"),
        ("Acme will train 1000000000 drivers", "absurd", "1000000000"),
        ("Acme will train 40 drivers by 31 Feb", "impossible_date", "31 Feb"),
        ("Acme will train 40 drivers by 5 May 2020", "past_date", "5 May 2020"),
    ],
)
def test_what_cannot_be_taken_as_written_is_named(text: str, code: str, words: str) -> None:
    reading = read_pledges(text, corpus.vocabulary(), TODAY)
    assert [(problem.code, problem.words) for problem in reading.problems] == [(code, words)]


LONG = "It was a good day for everybody who came. " * 200


def test_of_a_text_too_long_to_be_read_whole_the_first_words_left_out_are_told() -> None:
    (problem,) = read_pledges(LONG + "Acme will train 40 drivers.", corpus.vocabulary(), TODAY).problems
    assert (problem.code, problem.words[:20]) == ("too_long", LONG[8_000:8_020].strip())
    lines = "".join(f"P{number} will train 40 drivers.\n" for number in range(201))
    (problem,) = read_pledges(lines, corpus.vocabulary(), TODAY).problems
    assert (problem.code, problem.words) == ("too_long", "P200 will train 40 drivers.")


def test_an_answer_too_long_to_be_read_whole_is_booked_in_no_part() -> None:
    reply = read_reply("120 so far. " + LONG, corpus.context({"current": 0, "target": 250}))
    assert (reply.intent, reply.needs_confirmation, reply.problems[0].code) == ("other", True, "too_long")


def test_danger_is_heard_however_far_down() -> None:
    text = LONG + "A girl told me her boss keeps her passport and she cannot leave. " + LONG
    assert is_safety(text)
    assert read_reply(text, corpus.context({"current": 0, "target": 250})).intent == "safety"


def test_danger_is_heard_where_one_piece_of_a_long_text_ends() -> None:
    story = "He keeps her passport."
    for told in range(len(story)):
        assert is_safety(LONG[: LONGEST - told - 1] + " " + story + " " + LONG), told


def test_a_mail_quoted_below_an_answer_may_be_long() -> None:
    text = "45 more this week\n\nOn 1 February 2023 Pledgekeeper wrote:\n" + LONG
    reply = read_reply(text, corpus.context({"current": 100, "target": 250}))
    assert (reply.intent, reply.resulting_total, reply.needs_confirmation) == ("progress_add", 145, False)


def test_stockton_is_one_counted_pledge_and_four_outcomes_without_a_number() -> None:
    text = "\n".join(line["text"] for line in corpus.lines("pledges.jsonl")[:5])
    reading = read_pledges(text, corpus.vocabulary(), TODAY)
    assert [(pledge.target, pledge.programme) for pledge in reading.pledges] == [(250, "BOTL")]
    assert [outcome.target for outcome in reading.outcomes] == [None] * 4
    assert reading.outcomes[0].organisation == "Alliance 4 You & Central Valley Justice Coalition"


def test_the_one_question_has_both_results_on_its_buttons() -> None:
    reply = read_reply("45", corpus.context({"current": 120, "target": 250}))
    assert {(way.intent, way.resulting_total) for way in reply.readings} == {
        ("progress_set", 45),
        ("progress_add", 165),
    }


@pytest.mark.parametrize("asked", ["correct?", "right?", "That's right?"])
def test_a_question_is_no_yes(asked: str) -> None:
    assert is_yes(asked.rstrip("?"))
    assert not is_yes(asked)


def test_a_day_first_contact_means_the_ninth_of_may() -> None:
    record = corpus.context({"current": 0, "target": 250, "month_first": False})
    assert read_reply("need until 9/5", record).new_date == date(2023, 5, 9)


def test_another_charity_can_replace_the_programmes() -> None:
    vocabulary = Vocabulary(Programmes.from_toml({"SAFE": ["Safe Harbour Course"]}))
    (pledge,) = read_pledges("Acme will train 40 drivers with the Safe Harbor Course", vocabulary).pledges
    assert pledge.programme == "SAFE"


def test_a_line_that_cannot_be_read_does_not_stop_the_others() -> None:
    lines = [
        '{"id": 1, "text": "train 40 drivers"}',
        "nonsense",
        '{"id": 3}',
        '{"id": 4, "text": "ok", "today": "soon"}',
    ]
    answers = [json.loads(line) for line in parse_lines("pledge", lines, corpus.vocabulary())]
    assert [answer["id"] for answer in answers] == [1, None, 3, 4]
    assert [bool(answer.get("error")) for answer in answers] == [False, True, True, True]


def test_a_reply_line_keeps_the_contract() -> None:
    asked = {
        "id": "r1",
        "text": "25 more, and can you send posters?",
        "context": {"target": 250, "unit": "employees", "current": 100, "today": "2023-02-01", "due": None},
    }
    (line,) = parse_lines("reply", [json.dumps(asked)], corpus.vocabulary())
    answer = json.loads(line)
    assert (answer["id"], answer["intent"], answer["amount"], answer["resulting_total"]) == (
        "r1",
        "progress_add",
        25,
        125,
    )
    assert [other["intent"] for other in answer["also"]] == ["question"]


def test_a_question_line_keeps_the_contract() -> None:
    asked = {"id": 7, "text": "how many were trained with BOTL in 2023?", "today": "2023-02-01"}
    (line,) = parse_lines("question", [json.dumps(asked)], corpus.vocabulary())
    assert json.loads(line) == {
        "id": 7, "ask": "totals", "partner": None, "event": None, "programme": "BOTL", "place": None,
        "from": "2023-01-01", "to": "2023-12-31",
    }  # fmt: skip


@pytest.mark.parametrize("text", ["a couple", "a couple 🎉", "a couple more today", "a couple of them"])
def test_a_couple_is_a_number_and_a_couple_next_door_is_people(text: str) -> None:
    assert not is_safety(text)
    assert is_safety("the couple next door hits her")


@pytest.mark.parametrize("word", ["though", "thorough", "graduate", "directory", "attendee", "managed", "compete"])
def test_a_word_of_its_own_is_no_slip_of_another(word: str) -> None:
    assert spelled_out(tidy(word)).low == word


@pytest.mark.parametrize(
    ("slip", "meant"), [("finshed", "finished"), ("yesturday", "yesterday"), ("drivrs", "drivers")]
)
def test_a_slip_of_a_letter_is_put_right(slip: str, meant: str) -> None:
    assert spelled_out(tidy(slip)).low == meant


def test_a_figure_told_before_leaving_is_taken_with_the_day_of_return() -> None:
    reply = read_reply("Trained 15 more. I'll be out until Feb 20.", corpus.context({"current": 100, "target": 250}))
    assert (reply.intent, reply.resulting_total, reply.needs_confirmation) == ("progress_add", 115, False)
    assert [other.new_date for other in reply.also] == [date(2023, 2, 20)]


@pytest.mark.parametrize(
    "text",
    [
        "We may get 30 more this week", "count is up 130", "100, plus 30 from Pilot", "100 and 30 more at Pilot",
        "100, added 30 to the list", "30 more in class now", "30 have since left", "30 mas pero no aprobaron",
        "30 more this week. Just kidding.",
    ],
)  # fmt: skip
def test_what_may_be_anothers_or_not_yet_is_asked_about(text: str) -> None:
    assert read_reply(text, corpus.context({"current": 100, "target": 250, "unit": "employees"})).needs_confirmation


@pytest.mark.parametrize(
    "text",
    [
        "el hotel vende mujeres", "el hotel nos vende a clientes", "à l'hôtel elle est vendue",
        "elle n'a pas pu sortir du dépôt", "j'ai peur de pas arriver chez nous", "algo me pasó",
    ],
)  # fmt: skip
def test_a_hotel_that_is_sold_is_no_story_and_one_that_sells_people_is(text: str) -> None:
    assert is_safety(text)
    assert not any(map(is_safety, ("vendieron la empresa", "la compagnie a été vendue", "la empresa fue vendida")))


@pytest.mark.parametrize("text", ["Hotel Rosarito (40 cooks) declined", "SunLine (120 employees) is interested"])
def test_who_declined_has_promised_nothing(text: str) -> None:
    assert not read_pledges(text, corpus.vocabulary(), date(2023, 2, 1)).pledges


def test_in_the_new_year_nobody_is_late_on_its_second_day() -> None:
    (promise,) = read_pledges("Acme will train 40 drivers in the new year", corpus.vocabulary(), TODAY).pledges
    assert (promise.due_text, promise.due) == ("in the new year", None)
    (promise,) = read_pledges("Acme will train 40 drivers before the new year", corpus.vocabulary(), TODAY).pledges
    assert promise.due == date(2022, 12, 31)
    reply = read_reply("we start in the new year", corpus.context({"current": 0, "target": 250, "today": "2022-11-28"}))
    assert reply.new_date == date(2023, 1, 1)
