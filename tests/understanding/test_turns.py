"""Turns in which people tell a figure: what is booked for them, what they only look like, and what is quoted back."""

import pytest

from bot.understanding.counting.turns import in_plain_words
from bot.understanding.writing.text import tidy
from tests.understanding import corpus

OF_90 = {"target": 90, "unit": "employees", "current": 50}

BOOKED = [
    ("We're 12 away from everybody", 78),
    ("A mere 12 left", 78),
    ("12 still untrained", 78),
    ("12 stragglers to go", 78),
    ("12 people between us and the goal", 78),
    ("12 still owe us the class", 78),
    ("Untrained: 12", 78),
    ("Minus 12, the whole crew is through", 78),
    ("Everybody's done besides 12", 78),
    ("We've climbed to 62", 62),
    ("All in, 62", 62),
    ("62, old and new together", 62),
    ("Please change our total to 62", 62),
    ("We're up to 62 with the Friday group included", 62),
    ("Tack on 12", 62),
    ("That's an increase of 12", 62),
    ("Up 12 from your figure", 62),
    ("12 more beyond what you've got on record", 62),
    ("We showed the 30-minute video to 12 more dealers last night", 62),
    ("Mid-year tally, 62 trained in total", 62),
    ("All together 62 people have the certificate", 62),
    ("Showed the short version to the night crew, so that's 12 more people for you", 62),
    ("we had 12 new hires finish the video this week", 62),
    ("We're now up to 62, including last night's class", 62),
    ("28 left to train, most of them over at the wind farm", 62),
    ("Brought our total to 62", 62),
    ("Overall count has climbed from 50 to 62", 62),
    ("The briefing in room 210 picked up 12 more employees yesterday", 62),
    ("28 left to train before we reach our goal", 62),
    ("I would like to report 12 more", 62),
    ("12 additional employees, 3rd floor", 62),
    ("Of the 90 we pledged, 62 have gone through", 62),
    ("Central yard: 5 more. South yard: 7 more.", 62),
    ("My extension is now 4417. 12 more finished yesterday.", 62),
    ("one more squad done, 12 officers", 62),
    ("Yesterday's lunch gave us 12 newly trained", 62),
    ("no-show from 4 but 12 more did it", 62),
    ("12 more this week, next week we expect another class", 62),
    ("our district employs 900, so far 62 are trained", 62),
    ("62 trained so far, our total workforce is 900", 62),
    ("Please note for your records that 62 of 90 employees have finished", 62),
    ("I was asked by the chief to let you know that 12 more employees finished today", 62),
    ("Our records indicate that 62 of 90 employees have finished", 62),
    ("Captain Renner informs me that 12 more employees finished yesterday", 62),
    ("With the Riverside plant now included, our total is 62", 62),
    ("of the 90 we said we'd train, 62 are done", 62),
    ("Our overall number as of Jan. 31 is 62", 62),
    ("Bring our number up to 62 please", 62),
    ("12 more employees passed the assessment", 62),
    ("We've put 12 more through. It would have been 15 but three were sick and I'm not counting those.", 62),
    ("That brings our total to 62. Stay warm down there, it's -31 here", 62),
]


@pytest.mark.parametrize(("text", "total"), BOOKED)
def test_a_turn_is_booked_as_what_it_means(text: str, total: int) -> None:
    reply = corpus.reply_to(text, corpus.context(OF_90))
    assert (reply.resulting_total, reply.needs_confirmation) == (total, False)
    assert reply.because in text


@pytest.mark.parametrize(
    "text", ["We trained 12 last month", "12 more from two other garages", "12 more of the gang unit", "Tack on 12"]
)
def test_twelve_are_booked_where_nothing_is_on_record(text: str) -> None:
    reply = corpus.reply_to(text, corpus.context({"target": 90, "unit": "employees", "current": 0}))
    assert (reply.resulting_total, reply.needs_confirmation) == (12, False)


@pytest.mark.parametrize(
    "text",
    [
        "12 slots left on the calendar",
        "We only need 12",
        "The backlog is 12",
        "Our headcount is 62",
        "The list says 90",
        "We've moved to 62",
        "Change my number to 62",
        "We have an increase of 12 employees",
        "12 crossed off today",
        "The remaining 12 are still pending",
        "15 more for the list",
        "Montreal 12 this week, Gatineau 5, Sherbrooke 7",
        "We'd like to add another 12 to our pledge.",
        "Finished the last 15 this morning, so that's the whole group",
        "We had 12 new hires this week",
        "2 classes of 12, plus one of 9",
        "Today we had a class of 5 and another of 7 cadets of the academy next door",
        "12 from a 40-person church",
        "62, our headcount is 900",
        "With the contractors now included, our total is 62",
        "A friend informs me that 12 more are trained",
        "We're at 62 now, so that makes 25 more",
        "12 more this week. Again, that is 15 more this week",
        "12 more, so our total is -5",
        "We held our last class yesterday",
        "We held our last class yesterday but 3 are missing",
        "We held our last class yesterday, so we're done, apart from the night crew",
    ],
)
def test_what_only_looks_like_a_turn_is_asked_about(text: str) -> None:
    assert not corpus.books_silently(corpus.reply_to(text, corpus.context(OF_90)))


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("This week: Tampa 10, Ocala 0, Gainesville 12", 72),
        ("6 more from Ladder 3 plus another 5 from the ambulance side", 61),
        ("22 additional: Tampa 10, Ocala 5, Gainesville 7", 72),
        ("Tampa 10, Ocala 3, Gainesville 7. All of them new since the last count I gave you.", 70),
    ],
)
def test_what_several_places_tell_is_added_once(text: str, total: int) -> None:
    assert corpus.reply_to(text, corpus.context(OF_90)).resulting_total == total


@pytest.mark.parametrize(("text", "total"), [("The last 40 finished yesterday", 90), ("The last 40 are done", 90)])
def test_the_last_ones_are_as_many_as_are_missing(text: str, total: int) -> None:
    assert corpus.reply_to(text, corpus.context(OF_90)).resulting_total == total
    assert corpus.reply_to(text.replace("40", "38"), corpus.context(OF_90)).needs_confirmation


def test_what_is_said_in_its_place_is_quoted_as_it_was_written() -> None:
    said = in_plain_words(tidy("So far 12 ACED THE TEST."), None)
    assert said.low == "so far 12 finished the course."
    assert said.cut(7, 29) == "12 ACED THE TEST"


@pytest.mark.parametrize(
    "text",
    [
        "Each employee has now passed the quiz.",
        "Each of our employees has passed the quiz now.",
        "every employee on our roster has it now",
        "Each employee in the fleet has taken it.",
        "all our employees passed the test",
        "We held our last class yesterday, so we're done",
        "The final session was on Friday, nobody is left",
        "that's our pledge met",
        "Every single one of us has the card now",
        "everyone over here is trained",
        "nobody left to train",
        "all done here, the night shift was the last group",
    ],
)
def test_everybody_is_all_of_them_however_it_is_told(text: str) -> None:
    reply = corpus.reply_to(text, corpus.context({"target": 90, "unit": "employees", "current": 80}))
    assert (reply.intent, reply.resulting_total, reply.needs_confirmation) == ("complete", 90, False)


@pytest.mark.parametrize(
    "text",
    [
        "FYI we have 640 people on the payroll across three yards",
        "For your information, our company employs 3,200 people in four provinces.",
        "Notre compagnie compte 3 200 employés répartis dans quatre provinces.",
    ],
)
def test_how_many_work_there_is_no_progress(text: str) -> None:
    reply = corpus.reply_to(text, corpus.context(OF_90))
    assert (reply.intent, reply.amount, reply.needs_confirmation) == ("other", None, False)
    assert corpus.reply_to("We have 640 employees", corpus.context(OF_90)).needs_confirmation
