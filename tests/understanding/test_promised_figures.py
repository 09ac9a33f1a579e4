"""A promise is read with the figure that counts, and none is made of what is only thought of, wished or long past."""

from __future__ import annotations

from datetime import date

import pytest

from bot.understanding import read_pledges
from tests.understanding import corpus

TODAY = date(2022, 11, 10)


def read(text: str) -> list[tuple[str | None, str, int | None, str | None]]:
    found = read_pledges(text, corpus.vocabulary(), TODAY)
    return [(one.organisation, one.kind, one.target, one.unit) for one in found.pledges]


@pytest.mark.parametrize(
    "text",
    [
        "Alpine Haulers is weighing a plan to train 85 dispatchers by spring.",
        "Big Sky Rail could train 75 conductors by July.",
        "Big Sky Rail hasn't agreed to train 75 conductors.",
        "There's a chance Cedar Coach will train 30 loaders by June.",
        "We need Cedar Coach to commit to 30 loaders by June.",
        "The court told Cedar Coach to train 30 loaders by June.",
        "Cedar Coach will most likely train 30 loaders by June.",
        "Email Cedar Coach (30 loaders) by Friday.",
        "Cedar Coach is in talks to train 30 loaders.",
        "Cedar Coach jokingly pledged a million loaders.",
        "Sample pledge: train 30 loaders by June.",
    ],
)
def test_what_is_doubted_or_wished_of_somebody_is_no_promise(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Cedar Coach will interview 30 loaders by June.",
        "Cedar Coach expects to lose 30 loaders this winter.",
        "Cedar Coach is hiring 30 loaders by June.",
        "Cedar Coach will give its 30 loaders new gloves in June.",
        "Cedar Coach will send 30 loaders to Fallon for flood duty.",
        "Cedar Coach is a family firm with 12 drivers, 4 flaggers and 2 clerks.",
        "The strike of 30 loaders at Cedar Coach will end by June.",
    ],
)
def test_nobody_is_trained_by_being_hired_lost_or_counted(text: str) -> None:
    assert read(text) == []


def test_who_helps_is_counted_and_not_trained() -> None:
    assert read("Cedar Coach will lend us 6 volunteers for the build.") == [("Cedar Coach", "other", 6, "volunteers")]


@pytest.mark.parametrize(
    "text",
    [
        "In 2020 Cedar Coach pledged 12 loaders.",
        "A few years ago Cedar Coach committed to train 12 loaders.",
        "Last year's pledges: Cedar Coach 12 loaders, Ruby Rail 9 conductors.",
        "Cedar Coach promised 12 loaders and never delivered.",
    ],
)
def test_what_was_promised_in_former_years_is_past(text: str) -> None:
    assert read(text) == []


def test_what_is_promised_anew_counts_and_what_was_kept_is_done() -> None:
    assert read("Back in June Cedar Coach pledged 12 loaders and now it pledges 30.") == [
        ("Cedar Coach", "train", 30, "loaders")
    ]
    kept = read_pledges(
        "In the fall Cedar Coach promised to certify 12 loaders, and it did.", corpus.vocabulary(), TODAY
    )
    assert [one.target for one in kept.outcomes] == [12]
    assert not kept.pledges


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Cedar Coach will train all but 3 of its 41 loaders by May.", 38),
        ("Cedar Coach will train three times as many loaders as the 12 it trained last year.", 36),
        ("Cedar Coach will train 20 more loaders than the 30 it trained last year.", 50),
        ("Cedar Coach commits to a 10% increase over last year's 200 trained loaders.", 220),
        ("Cedar Coach will triple its 20 certified loaders by May.", 60),
        ("Cedar Coach will train five loaders at each of its four yards by August.", 20),
        ("Cedar Coach will train 10 loaders a week for 6 weeks, so 60 by June.", 60),
        ("Cedar Coach: 3 x 20 loaders by May", 60),
        ("Cedar Coach will train most of its 90 loaders by July.", None),
    ],
)
def test_what_is_left_to_be_worked_out_is_worked_out(text: str, target: int | None) -> None:
    assert read(text) == [("Cedar Coach", "train", target, "loaders")]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Cedar Coach lowers its goal from 40 loaders to 25 loaders by May.", 25),
        ("Cedar Coach will increase the number of certified loaders from 5 to 15 by May.", 15),
        ("Cedar Coach will train 15 loaders, ideally 20, by May.", 15),
        ("Cedar Coach: 15 loaders (20 if hiring goes well)", 15),
        ("Cedar Coach promised 15 loaders. On Monday they called to change it to 22 by May.", 22),
        ("Cedar Coach put 51 by mistake; its pledge is 15 loaders by May.", 15),
        ("Cedar Coach now says 22 loaders instead of 15.", 22),
        ("Cedar Coach, whose 18 loaders fill 900 trucks a year, will train them all by July.", 18),
        ("Cedar Coach has 33 loaders. They will all be trained by June.", 33),
        ("Cedar Coach has 9 loaders left to train and plans to do it by June.", 9),
        ("Cedar Coach will train 25 loaders, hopefully by April.", 25),
    ],
)
def test_of_two_figures_the_promised_one_counts(text: str, target: int) -> None:
    assert read(text) == [("Cedar Coach", "train", target, "loaders")]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Cedar Coach will donate $50 for each loader trained, up to $2,000.", 2000),
        ("Cedar Coach will buy 3 tables at $500 each for the dinner.", 1500),
        ("Cedar Coach will bump its donation from $500 to $900.", 900),
    ],
)
def test_money_is_the_sum_that_comes_of_it(text: str, target: int) -> None:
    assert read(text) == [("Cedar Coach", "sponsor", target, "USD")]


@pytest.mark.parametrize(
    "text",
    [
        "Kidding aside, Cedar Coach will train 30 loaders by June.",
        "Cedar Coach is not joking: it will train 30 loaders by June.",
        "Cedar Coach pledged 30 loaders at once.",
        "Invoice\nCedar Coach will train 30 loaders by June.",
        "Order: Cedar Coach will train 30 loaders by June.",
        "Schedule\n9:00 Coffee\n9:10 Cedar Coach pledges 30 loaders\n9:20 Film",
        "If I heard that right, Cedar Coach will train 30 loaders by June.",
        "We pledge for Cedar Coach 1) 30 loaders and 2) 200 posters",
        "Our commitments: 1. Train 30 loaders by May 1. 2. Hang 20 posters.",
        "Cedar Coach will train 30 loaders by May 1. Ruby Rail will train 2. Thanks!",
        "Cedar Coach will train 30 loaders by June, and it will probably be sooner.",
        "It's likely you know this already: Cedar Coach will train 30 loaders.",
        "There is a good chance of rain, but Cedar Coach will train 30 loaders.",
        "Cedar Coach will train 30 loaders by June, as it promised in 2021.",
    ],
)
def test_a_firm_promise_beside_such_words_is_not_lost(text: str) -> None:
    assert 30 in [target for _, _, target, _ in read(text)]


def test_a_hoped_for_number_of_others_is_a_promise_of_its_own() -> None:
    assert [target for _, _, target, _ in read("Cedar Coach will train 30 loaders and possibly 2 clerks.")] == [30, 2]


@pytest.mark.parametrize("title", ["Attendance:", "Attendance was 60.", "Asistencia:"])
def test_whoever_came_has_promised_nothing(title: str) -> None:
    assert read(f"{title}\nCedar Coach 30 loaders\nRuby Rail 12 conductors") == []


def test_a_figure_told_before_what_will_be_done_with_it_is_quoted_with_it() -> None:
    text = "Cedar Coach has 6 to 8 sessions on its calendar and will hold them by the end of April."
    (promise,) = read_pledges(text, corpus.vocabulary(), TODAY).pledges
    assert (promise.target, promise.target_max) == (6, 8)
    assert promise.because.startswith("6 to 8 sessions")
