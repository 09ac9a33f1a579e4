"""What is wanted, told in words that no rule knows: it is taken by how it sounds, and nothing is booked by that."""

import pytest

from bot.understanding import Reply, read_reply
from tests.understanding import corpus

LEAST_HEARD = 0.7
"""Of the held-out answers without a figure, by authors who knew none of our words."""
EN, ES, FR = "employees", "empleados", "employés"


def read(text: str, unit: str = EN) -> Reply:
    return read_reply(text, corpus.context({"current": 100, "target": 250, "unit": unit}), corpus.vocabulary())


@pytest.mark.parametrize("lang", ["en", "es", "fr"])
def test_most_of_what_is_wanted_is_heard_in_words_that_no_rule_knows(lang: str) -> None:
    lines = corpus.lines("wished", held=True, lang=lang)
    heard = [line for line in lines if corpus.reply_to(line["text"], corpus.context(line)).intent == line["intent"]]
    assert len(heard) >= LEAST_HEARD * len(lines)


@pytest.mark.parametrize("lang", ["en", "es", "fr"])
def test_what_is_only_wanted_is_never_booked(lang: str) -> None:
    """A correction that takes the last entry back is acted on at once, as rules read it."""
    wanted = [line for line in corpus.lines("wished", lang=lang) if line["intent"] != "correction"]
    replies = ((line["text"], corpus.reply_to(line["text"], corpus.context(line))) for line in wanted)
    assert not [text for text, reply in replies if any(corpus.books_silently(one) for one in (reply, *reply.also))]


@pytest.mark.parametrize(
    ("text", "unit", "intent"),
    [
        ("status quo here", EN, "none_yet"),
        ("Lt. Gomez is your POC", EN, "handover"),
        ("slammed w/ the big game weekend, hit me up on the 14th", EN, "snooze"),
        ("pull our agency off the list, chief's orders", EN, "cancel"),
        ("zip", EN, "none_yet"),
        ("the program is great", EN, "other"),
        ("we will keep our promise", EN, "other"),
        ("is our deadline still May 9?", EN, "question"),
        ("tks, have a good one", EN, "thanks"),
        ("aquí seguimos en ceros", ES, "none_yet"),
        ("toujours zéro de mon bord", FR, "none_yet"),
    ],
)
def test_what_people_say_is_taken_for_what_it_sounds_like(text: str, unit: str, intent: str) -> None:
    assert read(text, unit).intent == intent


@pytest.mark.parametrize(
    ("text", "unit", "intent", "day"),
    [
        ("Route bids all week... catch me on the 10th", EN, "snooze", "2023-02-10"),
        ("I'm in budget hearings until Thursday, so catch me on February 10.", EN, "snooze", "2023-02-10"),
        ("Deadline needs to slide a week, the last class collides with graduation.", EN, "reschedule", "2023-05-16"),
        ("La academia abre hasta otoño, así que ocupamos aplazar el compromiso al 2 de octubre.", ES, "reschedule",
         "2023-10-02"),
        ("Je m'absente toute la semaine prochaine, de retour le lundi 13 février.", FR, "out_of_office", "2023-02-13"),
    ],
)  # fmt: skip
def test_of_several_days_the_one_wished_for_is_taken(text: str, unit: str, intent: str, day: str) -> None:
    reply = read(text, unit)
    assert (reply.intent, str(reply.new_date)) == (intent, day)


def test_so_much_longer_from_a_day_that_nobody_names_is_asked_about() -> None:
    reply = read("we need two more weeks")
    assert (reply.intent, str(reply.new_date), reply.needs_confirmation) == ("reschedule", "2023-05-23", True)


def test_a_figure_that_is_booked_is_booked_whatever_the_rest_sounds_like() -> None:
    reply = read("25 more, and can you send posters?")
    assert (reply.intent, reply.needs_confirmation) == ("progress_add", False)


def test_a_figure_that_is_asked_about_is_not_lost_beside_what_it_sounds_like() -> None:
    reply = read("30, and tell me who my contact is these days, would you")
    assert 30 in [one.amount for one in (reply, *reply.also)]


def test_what_takes_something_back_by_its_sound_is_asked_about() -> None:
    reply = read("The owners have withdrawn from the program")
    assert (reply.intent, reply.needs_confirmation) == ("cancel", True)


@pytest.mark.parametrize(
    "text",
    ["STOP", "ok stop", "Stop, thank you", "Thanks. STOP", "STOP. Merci.", "take us off, thanks", "opt me out, thanks",
     "don't contact me again, thank you", "no more texts please, thank you",
     "Good morning! please stop. Have a nice day",
     "I don't want these messages anymore", "end these messages", "Hi, STOP please, thanks",
     "bórrame de la lista por favor", "ya basta de mensajes", "ça suffit les messages"],
)  # fmt: skip
def test_who_wants_to_be_left_alone_is_whatever_it_sounds_like(text: str) -> None:
    reply = read(text)
    assert (reply.intent, reply.needs_confirmation) == ("cancel", False)


@pytest.mark.parametrize(
    "text",
    ["the deadline won't slip two weeks, we're fine", "the date you have is off by two weeks",
     "thanks for moving the deadline back two weeks", "the deadline was back two months ago",
     "the sergeants are trained, patrol will be through by June 1", "we have two weeks on the deadline"],
)  # fmt: skip
def test_no_due_date_is_moved_where_nobody_asks_for_it(text: str) -> None:
    assert not [
        one for one in (read(text), *read(text).also) if one.intent == "reschedule" and not one.needs_confirmation
    ]


def test_a_figure_that_is_refused_is_not_forgotten() -> None:
    assert read("nothing new but 12.5").problems


@pytest.mark.parametrize(
    "text",
    [
        "no falta ninguno",
        "zero left at last",
        "goal met!",
        "the sergeants are trained, day shift hasn't yet",
        "every single one",
    ],
)
def test_progress_is_not_taken_for_nothing_new(text: str) -> None:
    assert read(text).intent not in ("none_yet", "target_change")
