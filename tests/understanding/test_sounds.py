"""Promises and questions in words that no rule reads: they are read by their weights, and no figure comes of these."""

import pytest

from bot.understanding import PledgeReading, Promise, read_question
from bot.understanding.calendar.grammar import Anchor
from bot.understanding.naming import weighed
from bot.understanding.naming.signs import tokens_of
from bot.understanding.pledge import worded
from bot.understanding.promising.sentence import scene_of
from bot.understanding.promising.sounds import Against, as_it_sounds
from bot.understanding.scales import weighing
from tests.understanding import corpus

LEAST_FOUND = 0.8
"""Of the held-out texts by authors who knew no rule of ours: those with as many promises as they hold."""
LEAST_NAMED, LEAST_ASKED = 0.85, 0.8
"""Of their promises, those with who promises; and of such questions those that are understood."""


def read(text: str) -> PledgeReading:
    return corpus.pledges_of({"text": text})


def told(promise: Promise) -> tuple[str | None, str, int | None, str | None]:
    return promise.organisation, promise.kind, promise.target, promise.due_text


@pytest.mark.parametrize("lang", ["en", "es", "fr"])
def test_most_promises_are_found_in_words_that_no_rule_knows(lang: str) -> None:
    lines = corpus.lines("promised", held=True, lang=lang)
    found = [line for line in lines if len(corpus.pledges_of(line).pledges) == len(line["pledges"])]
    assert len(found) >= LEAST_FOUND * len(lines)


@pytest.mark.parametrize("lang", ["en", "es", "fr"])
def test_who_promises_is_known_by_the_words_around_a_name(lang: str) -> None:
    lines = [line for line in corpus.lines("promised", held=True, lang=lang) if len(line["pledges"]) == 1]
    pairs = [(reading.pledges, line) for line in lines if len((reading := corpus.pledges_of(line)).pledges) == 1]
    right = [line for (promise,), line in pairs if promise.organisation == line["pledges"][0].get("organisation")]
    assert len(right) >= LEAST_NAMED * len(pairs)


@pytest.mark.parametrize("lang", ["en", "es", "fr"])
def test_most_questions_are_understood_in_words_that_no_rule_knows(lang: str) -> None:
    lines = corpus.lines("inquired", held=True, lang=lang)
    asked = [read_question(line["text"], corpus.TODAY, corpus.vocabulary()).ask == line["ask"] for line in lines]
    assert sum(asked) >= LEAST_ASKED * len(lines)


@pytest.mark.parametrize(
    ("text", "promises"),
    [
        (
            "~25 stewards -> BOTL module -> Larkmoor Ferries -> by May",
            [("Larkmoor Ferries", "train", 25, "by May")],
        ),
        (
            "Sponsor sheet >> Quillback Tire >> $3,000 >> due by January 15",
            [("Quillback Tire", "sponsor", 3000, "by January 15")],
        ),
        (
            "Count Plover Ridge Foods in for next year's summit, $2,000 from them.",
            [("Plover Ridge Foods", "sponsor", 2000, None)],
        ),
        (
            "Two yeses today: Nuthatch Nurseries takes the Silver sponsorship, Brambling Boxes trains 30 packers.",
            [("Brambling Boxes", "train", 30, None)],
        ),
        (
            "Anotado en la servilleta: Fletes Garza, 40 choferes, curso TAT, antes de junio.",
            [("Fletes Garza", "train", 40, "antes de junio")],
        ),
        (
            "Sur le carton vert : Taxi Luciole, 25 chauffeurs, d'ici la fin mars.",
            [("Taxi Luciole", "train", 25, "d'ici la fin mars")],
        ),
        (
            "USD 4,000 will come from Cobble Grain, and USD 7,000 from the Lift Operators' Council.",
            [("Cobble Grain", "sponsor", 4000, None), ("Lift Operators' Council", "sponsor", 7000, None)],
        ),
    ],
)
def test_a_promise_is_put_together_from_what_stands_there(
    text: str, promises: list[tuple[str | None, str, int | None, str | None]]
) -> None:
    assert [told(promise) for promise in read(text).pledges] == promises


@pytest.mark.parametrize(
    "text",
    [
        "Ideally all 65 roofers will be certified by October.",
        "TAT will train 100,000 drivers this year.",
        "Our fleet: 120 tractors, 140 drivers, 3 yards.",
        "Is Marten Bulk down for 40 drivers?",
        "12 people came to the talk and liked the coffee.",
    ],
)
def test_what_only_sounds_like_a_promise_is_none(text: str) -> None:
    assert read(text).pledges == ()


def test_who_promises_is_told_once_in_whatever_words_it_is_said_again() -> None:
    """ "110 guards" in the next sentence are the same."""
    reading = read("Lynx Security -> 110 guards -> TAT -> June. Those 110 guards are on nights.")
    assert [told(promise)[:3] for promise in reading.pledges] == [("Lynx Security", "train", 110)]


def test_no_figure_comes_of_a_sound() -> None:
    """Read by its sound alone, every target of a text is one of its figures."""
    anchor = Anchor(corpus.AFTERWARDS, corpus.EVENT_DAY)
    figured = 0
    for line in corpus.lines("promised"):
        heard = worded(line["text"])
        against = Against(weighed.names_of(line["text"], weighing.PROMISERS), corpus.vocabulary(), anchor)
        targets = [promise.target for promise in as_it_sounds(PledgeReading(), heard, against).pledges]
        figures = {number.whole for number in scene_of(heard, corpus.vocabulary(), anchor).numbers}
        assert figures.issuperset(target for target in targets if target is not None), line["text"]
        figured += any(target is not None for target in targets)
    assert figured


@pytest.mark.parametrize("text", ["have we heard a peep from Osprey since October?", "any sign of life from Osprey?"])
def test_no_name_is_of_a_partner_and_of_an_event_at_once(text: str) -> None:
    asked = read_question(text, corpus.TODAY, corpus.vocabulary())
    assert (asked.ask, asked.partner, asked.event) == ("silent", "Osprey", None)


def test_a_name_is_as_long_as_makes_it_likeliest() -> None:
    names = weighed.names_of(
        "Mayor Oda closed by announcing the City of Brackwater will hang 85 signs.", weighing.PROMISERS
    )
    assert [names.said(span) for span in names.likeliest] == ["City of Brackwater"]


def test_the_likeliest_way_to_read_the_names_is_the_likeliest_of_all() -> None:
    """Found step by step, and by trying every way."""
    odds = weighed.odds_of(tokens_of("For Tern Rail: 40 men"), weighing.PROMISERS)
    ways = [[bool(way >> at & 1) for at in range(len(odds))] for way in range(2 ** len(odds))]
    assert weighed.likelihood(odds, weighed.likeliest_names(odds)) == max(weighed.likelihood(odds, way) for way in ways)


def test_nobody_is_named_in_capitals_alone() -> None:
    assert weighed.names_of("ACME WILL TRAIN 40", weighing.PROMISERS).likeliest == []
