"""Several turns with a contact: what was asked back, and what they say before they answer it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from bot.desk.model import Request
from bot.ground import audit
from bot.ground.db import Database
from bot.people.model import Contact
from bot.pledges.model import Pledge
from bot.progress.model import ProgressEntry
from tests.fake_slack import Message
from tests.journeys.office import Office


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """A second engine can tell nothing new of this."""
    return sqlite_database


def last(office: Office) -> str:
    return office.last(office.terry).text


def stands_at(office: Office, kind: str = "train") -> int:
    with office.bot.db.read() as session:
        return session.scalars(select(Pledge).where(Pledge.kind == kind)).one().reported


def labels(message: Message) -> list[str]:
    return [button["text"]["text"] for button in _buttons(message)]


def tap(office: Office, message: Message, label: str) -> None:
    button = next(one for one in _buttons(message) if one["text"]["text"].startswith(label))
    office.click(office.terry, message, button["action_id"], button.get("value"))


def _buttons(message: Message) -> list[dict[str, Any]]:
    found = [one for block in message.blocks for one in block.get("elements", ()) if one.get("type") == "button"]
    return [*found, *(block["accessory"] for block in message.blocks if block.get("accessory"))]


def asked_back(office: Office) -> Message:
    """Terry has told of 120, and is asked what "45" means."""
    office.asked()
    office.say(office.terry, "120 so far")
    office.say(office.terry, "45")
    return office.last(office.terry)


# A question that is still open


@pytest.mark.parametrize(
    "between",
    [
        "thanks!", "👍", "help", "can you send us 30 posters?", "Is Dana there?", "on vacation until 15 December",
        "we need until July", "please write to my colleague Pat Sample from now on, pat@example.org",
        "one of my drivers saw a girl at the truck stop who is being sold",
    ],
)  # fmt: skip
def test_a_question_stays_open_over_words_that_tell_nothing_of_it(office: Office, between: str) -> None:
    question = asked_back(office)
    office.say(office.terry, between)
    assert stands_at(office) == 120
    tap(office, question, "45 more")
    assert "165 of 250" in last(office)
    assert stands_at(office) == 165


def test_a_file_leaves_the_question_open(office: Office) -> None:
    question = asked_back(office)
    office.drop(office.terry, "photo.jpg")
    tap(office, question, "45 more")
    assert stands_at(office) == 165


def test_another_figure_closes_the_question(office: Office) -> None:
    question = asked_back(office)
    office.say(office.terry, "thanks!")
    office.say(office.terry, "45 more")
    tap(office, question, "45 more")
    assert last(office).startswith("That question was closed by what I heard since")
    assert stands_at(office) == 165


@pytest.mark.parametrize(
    ("language", "said", "more", "closed"),
    [
        ("español", "llevamos 120", "45 más", "Esa pregunta se cerró con lo que supe después"),
        ("français", "120 jusqu'ici", "45 de plus", "Cette question a été fermée par ce que j’ai appris depuis"),
    ],
)
def test_a_closed_question_is_told_as_closed_in_every_language(
    office: Office, language: str, said: str, more: str, closed: str
) -> None:
    office.asked()
    for words in (language, said, "45"):
        office.say(office.terry, words)
    question = office.last(office.terry)
    office.say(office.terry, more)
    tap(office, question, more)
    assert last(office).startswith(closed)
    assert stands_at(office) == 165


@pytest.fixture
def two(office: Office) -> Office:
    """Terry is asked about people to be trained and about posters."""
    office.promised()
    office.save(office.promise("San Joaquin RTD pledges to distribute 100 posters"))
    office.skip_to_question()
    return office


@pytest.mark.parametrize(
    "other", ["20 posters", "all posters are up", "posters not started", "tap", "20", "3 web pages", "STOP"]
)
def test_a_question_stays_open_over_word_of_another_promise(two: Office, other: str) -> None:
    asked = two.last(two.terry)
    two.say(two.terry, "120 trained")
    two.say(two.terry, "45 trained")
    question = two.last(two.terry)
    if other == "tap":
        tap(two, asked, "All 100")
    else:
        two.say(two.terry, other)
    tap(two, question, "45 more")
    assert stands_at(two) == 165


def edited(office: Office, before: str, after: str) -> tuple[int, int]:
    """Terry writes that and edits it; how many are trained then, and how many posters up."""
    ts = office.say(office.terry, before)
    office.slack.edit(office.terry, office.slack.dm(office.terry), ts, after)
    office.send()
    return stands_at(office), stands_at(office, "distribute_materials")


def test_an_edit_of_one_figure_asks_again_about_the_other(two: Office) -> None:
    assert edited(two, "40 trained and 30 posters", "40 trained and 35 posters") == (0, 35)
    assert "You wrote “40 trained”" in last(two)
    tap(two, two.last(two.terry), "40 in total")
    assert (stands_at(two), stands_at(two, "distribute_materials")) == (40, 35)


def test_an_edit_that_names_another_promise_moves_the_figure(two: Office) -> None:
    assert edited(two, "40 posters", "40 people trained") == (40, 0)
    assert "40 of 250" in last(two)


def test_an_edit_that_leaves_a_figure_of_another_promise_in_doubt_asks_about_it(two: Office) -> None:
    two.say(two.terry, "120 trained")
    assert edited(two, "40 posters", "40 trained") == (120, 0)
    tap(two, two.last(two.terry), "40 more")
    assert (stands_at(two), stands_at(two, "distribute_materials")) == (160, 0)


@pytest.mark.parametrize(
    ("after", "stands"),
    [("45", (45, 0)), ("45, and can you send us posters?", (45, 0)), ("thanks for the posters!", (40, 0))],
)
def test_an_edit_that_only_mentions_another_promise_stays_on_its_own(
    two: Office, after: str, stands: tuple[int, int]
) -> None:
    two.say(two.terry, "no posters yet")
    ts = two.say(two.terry, "40")
    two.say(two.terry, "the training")
    two.slack.edit(two.terry, two.slack.dm(two.terry), ts, after)
    two.send()
    assert (stands_at(two), stands_at(two, "distribute_materials")) == stands


def test_of_two_questions_words_answer_the_last_and_a_tap_the_other(two: Office) -> None:
    two.say(two.terry, "120 trained")
    two.say(two.terry, "45 trained")
    question = two.last(two.terry)
    two.say(two.terry, "all posters are up")
    assert "Shall I note this?" in last(two)
    two.say(two.terry, "yes")
    assert stands_at(two, "distribute_materials") == 100
    tap(two, question, "45 more")
    assert stands_at(two) == 165


def test_a_figure_of_nobody_knows_which_promise_is_told_as_left_aside_by_a_tap(two: Office) -> None:
    asked = two.last(two.terry)
    two.say(two.terry, "45")
    assert "Which promise is that about?" in last(two)
    tap(two, asked, "All 100")
    assert "“45” is not counted yet" in last(two)


def test_which_promise_was_meant_tapped_twice_counts_once(two: Office) -> None:
    two.say(two.terry, "45")
    question = two.last(two.terry)
    for _ in range(2):
        button = next(one for one in _buttons(question) if one["action_id"].startswith("doubt.pledge"))
        two.click(two.terry, question, button["action_id"], button["value"])
    assert last(two).startswith("That question has been answered already")
    assert stands_at(two) + stands_at(two, "distribute_materials") == 45


def test_a_message_edited_into_something_else_is_asked_about_no_more(office: Office) -> None:
    office.asked()
    office.say(office.terry, "120 so far")
    ts = office.say(office.terry, "45")
    question = office.last(office.terry)
    office.slack.edit(office.terry, office.slack.dm(office.terry), ts, "sorry, wrong chat")
    office.send()
    tap(office, question, "45 more")
    assert stands_at(office) == 120


@pytest.mark.parametrize(
    ("answer", "total"),
    [
        ("the first", 165), ("The second one, please", 45), ("45 more: 165 in total", 165), ("45 in total", 45),
        ("more", 165),
    ],
)  # fmt: skip
def test_a_question_is_answered_by_its_buttons_words_or_their_place(office: Office, answer: str, total: int) -> None:
    asked_back(office)
    office.say(office.terry, answer)
    assert f"{total} of 250" in last(office)
    assert stands_at(office) == total


@pytest.mark.parametrize(
    ("language", "said", "tapped", "again", "question"),
    [
        ("English", "120 so far", "45 more", "45 more", "[45 more: 210 in total] [165 in total]"),
        ("English", "120 so far", "45 in total", "sorry, 45 more", "[165 in total] [45 more: 90 in total] [45 in"),
        ("español", "llevamos 120", "45 más", "45 más", "[45 más: 210 en total] [165 en total]"),
        ("français", "120 jusqu'ici", "45 de plus", "45 de plus", "[45 de plus : 210 en tout] [165 en tout]"),
    ],
)
def test_what_was_tapped_and_is_written_too_is_asked_about_and_not_booked_twice(
    office: Office, language: str, said: str, tapped: str, again: str, question: str
) -> None:
    office.asked()
    for words in (language, said, "45"):
        office.say(office.terry, words)
    tap(office, office.last(office.terry), tapped)
    stood = stands_at(office)
    office.say(office.terry, again)
    assert question in last(office).replace("\N{NO-BREAK SPACE}", " ")
    assert stands_at(office) == stood
    tap(office, office.last(office.terry), "165")
    assert stands_at(office) == 165


@pytest.mark.parametrize(
    ("language", "said", "answer"),
    [
        ("español", "llevamos 120", "el primero"),
        ("español", "llevamos 120", "la primera opción"),
        ("español", "llevamos 120", "45 más: 165 en total"),
        ("français", "120 jusqu'ici", "le premier"),
        ("français", "120 jusqu'ici", "45 de plus : 165 en tout"),
    ],
)
def test_so_it_is_in_every_language(office: Office, language: str, said: str, answer: str) -> None:
    office.asked()
    for words in (language, said, "45", answer):
        office.say(office.terry, words)
    assert stands_at(office) == 165


@pytest.mark.parametrize(
    ("language", "said", "answer"),
    [
        ("English", "120 so far", "Neither"), ("español", "llevamos 120", "Ninguna de las dos"),
        ("français", "120 jusqu'ici", "Ni l'un ni l'autre"),
    ],
)  # fmt: skip
def test_who_meant_neither_is_told_that_nothing_was_noted(
    office: Office, language: str, said: str, answer: str
) -> None:
    office.asked()
    for words in (language, said, "45"):
        office.say(office.terry, words)
    question = office.last(office.terry)
    office.say(office.terry, answer)
    assert "120" in last(office)
    assert not labels(office.last(office.terry))
    tap(office, question, "45")
    assert stands_at(office) == 120


def test_who_keeps_their_promise_may_say_so_in_the_buttons_words(office: Office) -> None:
    office.asked()
    for words in ("français", "nous devons annuler notre engagement", "Non, le garder"):
        office.say(office.terry, words)
    assert last(office).startswith("Bien, rien ne change")


def test_what_is_no_answer_to_the_question_lets_it_be_asked_again(office: Office) -> None:
    asked_back(office)
    office.say(office.terry, "yes")
    again = office.last(office.terry)
    assert again.text.startswith("You wrote “45”. Which is it?")
    office.say(office.terry, "more")
    assert stands_at(office) == 165
    tap(office, again, "45 more")
    assert stands_at(office) == 165


def test_a_yes_to_something_else_settles_nothing(office: Office) -> None:
    office.asked()
    office.say(office.terry, "about 90 so far")
    question = office.last(office.terry)
    office.say(office.terry, "could Dana call me?")
    office.say(office.terry, "yes")
    assert stands_at(office) == 0
    tap(office, question, "90 in total")
    assert stands_at(office) == 90


def test_which_of_two_promises_is_told_by_its_place(office: Office) -> None:
    office.promised()
    office.save(office.promise("San Joaquin RTD will put up 100 posters"))
    office.skip(weeks=3)
    office.say(office.terry, "29 so far")
    office.say(office.terry, "the weather is fine")
    assert last(office).startswith("You wrote “29 so far”. Which promise is that about?")
    office.say(office.terry, "the second one")
    assert (stands_at(office), stands_at(office, "distribute_materials")) == (0, 29)


# Two people of one partner


def two_contacts(office: Office) -> None:
    """Mel follows Terry, who may still answer; Terry told of 120 and Mel of 45 more."""
    office.asked()
    office.say(office.terry, "120 so far")
    office.link(f"RTD <@{office.mel}|mel>")
    office.say(office.mel, "45 more")
    assert stands_at(office) == 165


def test_nobody_takes_back_what_somebody_else_told(office: Office) -> None:
    two_contacts(office)
    office.say(office.terry, "undo")
    assert last(office).startswith("I have passed that on")
    assert stands_at(office) == 165
    office.say(office.mel, "undo")
    assert stands_at(office) == 120


def test_a_correction_of_what_somebody_else_told_is_asked_about(office: Office) -> None:
    two_contacts(office)
    office.say(office.terry, "sorry, I meant 130")
    assert labels(office.last(office.terry))[0] == "130 in total"
    assert stands_at(office) == 165
    tap(office, office.last(office.terry), "130 in total")
    assert stands_at(office) == 130


# What was told to be done, and is not


def kept(office: Office) -> bool:
    with office.bot.db.read() as session:
        return session.scalars(select(Pledge).where(Pledge.kind == "policy")).one().state == "done"


POLICY = "San Joaquin RTD pledges to adopt a policy against trafficking"


@pytest.mark.parametrize("words", ["sorry, it's not adopted yet", "sorry, the policy is not adopted yet", "not yet"])
def test_who_takes_back_that_it_is_done_reaches_staff(office: Office, words: str) -> None:
    office.asked(POLICY)
    office.say(office.terry, "done")
    office.say(office.terry, words)
    assert last(office).startswith("I have passed that on")
    assert words in office.last(office.staff_room).text


def test_so_it_is_beside_other_promises(office: Office) -> None:
    office.promised()
    office.save(office.promise(POLICY))
    office.skip(weeks=2)
    office.say(office.terry, "the policy is adopted")
    assert kept(office)
    office.say(office.terry, "sorry, the policy is not adopted yet")
    assert last(office).startswith("I have passed that on")
    office.say(office.terry, "nobody trained yet")
    assert last(office).startswith("Thank you for telling me.")


def test_the_only_promise_is_opened_again_by_an_undo(office: Office) -> None:
    office.asked(POLICY)
    office.say(office.terry, "done")
    assert kept(office)
    office.say(office.terry, "undo that please")
    assert not kept(office)
    office.say(office.terry, "done")
    assert kept(office)


# "Do you have what you need to start?"


@pytest.mark.parametrize(
    "words",
    [
        "yes", "Yes, we do!", "yes, all good", "Yes, we have everything we need, thanks", "we have what we need",
        "we're all set", "sí", "Sí, tenemos todo lo que necesitamos", "oui", "Oui, nous avons tout ce qu'il nous faut",
    ],
)  # fmt: skip
def test_a_yes_to_the_first_question_is_an_answer(office: Office, words: str) -> None:
    office.asked()
    office.say(office.terry, words)
    assert len(office.told(office.terry)) == 2
    assert any(said in last(office) for said in ("Good to hear", "Me alegra", "Bonne nouvelle"))
    office.skip(weeks=2)
    assert len(office.told(office.terry)) == 2
    office.say(office.terry, "40 so far")
    assert stands_at(office) == 40


@pytest.mark.parametrize(
    "words",
    ["no", "No, we don't", "No, not yet", "not really", "no tenemos lo necesario", "non, on n'a pas ce qu'il faut"],
)
def test_a_no_to_the_first_question_is_asked_for_what_is_needed(office: Office, words: str) -> None:
    office.asked()
    office.say(office.terry, words)
    if "yet" in words:  # Which is of the training, not of what they need.
        assert "it has not started" in last(office)
        return
    assert any(said in last(office) for said in ("What do you need?", "¿Qué necesita?", "De quoi avez-vous besoin?"))
    assert stands_at(office) == 0
    office.say(office.terry, "the videos")
    assert "the videos" in office.last(office.staff_room).text
    office.say(office.terry, "40 so far")
    assert stands_at(office) == 40


@pytest.mark.parametrize(
    ("language", "label"),
    [("English", "I need something"), ("español", "Necesito algo"), ("français", "Il me faut quelque chose…")],
)
def test_who_writes_the_buttons_words_is_asked_what_they_need(office: Office, language: str, label: str) -> None:
    office.asked()
    office.say(office.terry, language)
    office.say(office.terry, label)
    answer = office.last(office.terry)
    tap(office, answer, labels(answer)[0])
    assert not office.submit(office.terry, kind="materials", words="30 posters, please")
    assert "30 posters, please" in office.last(office.staff_room).text


def test_a_yes_where_that_was_not_asked_is_no_answer(office: Office) -> None:
    office.asked()
    with office.bot.db.write() as session, audit.change(session, "shut road", "clock", office.clock.now()):
        session.scalars(select(Contact)).one().shut_roads = ["dm"]
    office.say(office.terry, "yes")
    assert last(office).startswith("I didn't catch")


def test_a_yes_beside_another_question_is_no_answer_to_both(office: Office) -> None:
    office.promised()
    office.save(office.promise(POLICY))
    office.skip(weeks=3)
    office.say(office.terry, "yes")
    assert not kept(office)
    assert last(office).startswith("I didn't catch")


# Undo


def test_the_french_word_for_undo_gives_no_promise_up(office: Office) -> None:
    office.asked()
    for words in ("français", "120 jusqu'ici"):
        office.say(office.terry, words)
    assert "Annuler" in labels(office.last(office.terry))
    office.say(office.terry, "Annuler")
    assert last(office).startswith("Retiré. Le registre indique de nouveau 0 sur 250")
    assert stands_at(office) == 0
    office.say(office.terry, "annuler")
    assert "[Oui, le retirer]" in last(office)


BARE_CANCELS = [
    ("español", "120 hasta ahora", "45", "cancelar", "Solo lo último que dije", "Todo el compromiso"),
    ("français", "120 jusqu'ici", "45", "annuler", "Seulement ma dernière réponse", "Tout l’engagement"),
    ("English", "120 so far", "45", "cancel", "Only what I told last", "The whole promise"),
]


@pytest.mark.parametrize(("language", "told", "doubtful", "cancel", "step", "all_of_it"), BARE_CANCELS)
def test_a_bare_cancel_after_a_question_back_asks_what_it_is_about(
    office: Office, language: str, told: str, doubtful: str, cancel: str, step: str, all_of_it: str
) -> None:
    office.asked()
    for words in (language, told, doubtful, cancel):
        office.say(office.terry, words)
    assert labels(office.last(office.terry))[:2] == [step, all_of_it]
    tap(office, office.last(office.terry), step)
    assert stands_at(office) == 120
    assert "120" in last(office)


@pytest.mark.parametrize(("language", "told", "doubtful", "cancel", "step", "all_of_it"), BARE_CANCELS)
def test_a_promise_is_given_up_by_a_bare_cancel_once_they_say_that_it_is_meant(
    office: Office, language: str, told: str, doubtful: str, cancel: str, step: str, all_of_it: str
) -> None:
    office.asked()
    for words in (language, told, doubtful, cancel, all_of_it):
        office.say(office.terry, words)
    with office.bot.db.read() as session:
        assert session.scalars(select(Pledge)).one().state == "withdrawn"


@pytest.mark.parametrize(("language", "told", "cancel", "step"), [
    ("español", "120 hasta ahora", "cancelar", "Solo lo último que dije"),
    ("English", "120 so far", "cancel that", "Only what I told last"),
])  # fmt: skip
def test_a_bare_cancel_after_a_booking_asks_what_it_is_about(
    office: Office, language: str, told: str, cancel: str, step: str
) -> None:
    office.asked()
    for words in (language, told, cancel):
        office.say(office.terry, words)
    question = office.last(office.terry)
    assert labels(question)[0] == step
    tap(office, question, step)
    assert stands_at(office) == 0
    tap(office, question, step)
    assert stands_at(office) == 0


@pytest.mark.parametrize("no", ["no", "no keep it"])
def test_whoever_meant_nothing_by_a_bare_cancel_keeps_all_of_it(office: Office, no: str) -> None:
    office.asked()
    for words in ("120 so far", "cancel", no):
        office.say(office.terry, words)
    assert stands_at(office) == 120
    assert "keep" in last(office).lower() or "stays" in last(office)


def test_whoever_says_cancel_twice_gives_up_the_promise_only_after_a_yes(office: Office) -> None:
    office.asked()
    for words in ("120 so far", "cancel", "cancel"):
        office.say(office.terry, words)
    assert "[Yes, withdraw it]" in last(office)
    assert stands_at(office) == 120


@pytest.mark.parametrize(
    ("language", "words", "place", "state"),
    [
        ("español", "tenemos que cancelar nuestro compromiso", "la segunda", "open"),
        ("français", "nous devons annuler notre engagement", "la deuxième", "open"),
        ("English", "we have to cancel our pledge", "the second one", "open"),
        ("English", "we have to cancel our pledge", "the first", "withdrawn"),
    ],
)  # fmt: skip
def test_a_promise_is_given_up_or_kept_by_the_place_of_the_button(
    office: Office, language: str, words: str, place: str, state: str
) -> None:
    office.asked()
    for said in (language, words, place):
        office.say(office.terry, said)
    with office.bot.db.read() as session:
        assert session.scalars(select(Pledge)).one().state == state
    assert "?" not in last(office).split(".")[0]


def withdrawn(office: Office) -> None:
    office.say(office.terry, "we have to cancel the training")
    tap(office, office.last(office.terry), "Yes, withdraw it")
    assert last(office).startswith("Noted as withdrawn")


@pytest.mark.parametrize(
    "words", ["actually we will do it after all", "I tapped the wrong button", "no", "al final sí lo haremos"]
)
def test_whoever_takes_a_withdrawal_back_in_words_reaches_staff(office: Office, words: str) -> None:
    office.asked()
    withdrawn(office)
    office.say(office.terry, words)
    told = office.last(office.staff_room).text
    assert words in told
    assert "Noted as withdrawn: San Joaquin RTD will train 250 employees" in told
    assert "has not started" not in last(office)


@pytest.mark.parametrize(("words", "told"), [("no", True), ("nothing yet", False), ("no posters yet", False)])
def test_after_a_withdrawal_what_is_told_of_another_promise_is_of_that(two: Office, words: str, told: bool) -> None:
    withdrawn(two)
    two.say(two.terry, words)
    assert any(words in one.text for one in two.told(two.staff_room)) == told
    assert ("has not started" in last(two)) != told


def test_words_that_say_nothing_after_a_withdrawal_was_undone_reach_nobody(office: Office) -> None:
    office.asked()
    withdrawn(office)
    tap(office, office.last(office.terry), "Undo")
    office.say(office.terry, "hmm")
    assert not office.told(office.staff_room)


def test_whoever_is_closed_until_a_day_is_asked_then_and_promised_for_the_same_day_as_before(office: Office) -> None:
    office.asked()
    for words in ("We will be closed until January 9.", "estaremos cerrados hasta el 9 de enero"):
        office.say(office.terry, words)
        with office.bot.db.read() as session:
            assert session.scalars(select(Pledge)).one().due == date(2023, 5, 9)


def test_a_first_question_in_spanish_is_answered_in_spanish(office: Office) -> None:
    office.asked()
    office.say(office.terry, "¿qué es esto?")
    assert last(office).startswith("Llevo la cuenta")


# What was asked of us, edited or deleted


def cards(office: Office) -> list[str]:
    """What staff see by now of what Terry asked for."""
    return [office.seen(one).text for one in office.told(office.staff_room)]


def edit(office: Office, ts: str, text: str) -> None:
    office.slack.edit(office.terry, office.slack.dm(office.terry), ts, text)
    office.send()


def test_an_edited_request_is_asked_once(office: Office) -> None:
    office.asked()
    ts = office.say(office.terry, "can you send us 30 posters?")
    for words in ("can you send us 40 posters?", "can you send us a speaker and 50 posters?"):
        edit(office, ts, words)
        (card,) = cards(office)
        assert f"“{words}”" in card
    with office.bot.db.read() as session:
        assert [one.words for one in session.scalars(select(Request))] == ["can you send us a speaker and 50 posters?"]
    office.click(office.dana, office.seen(office.last(office.staff_room)), "request.close")
    assert "Closed by Dana Example." in cards(office)[0]


def test_a_request_with_more_in_it_is_still_passed_on(office: Office) -> None:
    office.asked()
    office.say(office.terry, "no")
    ts = office.say(office.terry, "the videos")
    edit(office, ts, "the videos and 30 posters")
    assert last(office).startswith("I have passed that on")
    (card,) = cards(office)
    assert "the videos and 30 posters" in card


def test_a_request_edited_into_a_figure_shows_staff_what_it_says_now(office: Office) -> None:
    office.asked()
    ts = office.say(office.terry, "can you send us 30 posters?")
    edit(office, ts, "40 so far")
    assert "“40 so far”" in cards(office)[0]
    assert stands_at(office) == 40


def test_a_deleted_request_is_shown_no_more(office: Office) -> None:
    office.asked()
    ts = office.say(office.terry, "could Jo Private get 30 posters?")
    assert "Jo Private" in cards(office)[0]
    office.slack.delete(office.terry, office.slack.dm(office.terry), ts)
    office.send()
    (card,) = cards(office)
    assert "Jo Private" not in card
    assert "[Taken care of]" in card


def test_a_request_edited_into_danger_shows_none_of_it(office: Office) -> None:
    office.asked()
    ts = office.say(office.terry, "could Jo Private get 30 posters?")
    edit(office, ts, "one of my drivers saw a girl at the truck stop who is being sold")
    assert "may be about somebody in danger" in "\n".join(cards(office))
    assert "Jo Private" not in "\n".join(cards(office))
    assert "truck stop" not in office.everything_sent()


# What they quote of us


@pytest.mark.parametrize(
    "words",
    [
        "Write STOP to end these messages.",
        "why does it say 'Write STOP to end these messages'?",
        "Escriba STOP para no recibir más mensajes.",
        "Écrivez STOP pour ne plus recevoir de messages.",
        "You could write “120 so far”, “30 more”, “done” or “ask me in March”. ?",
        "Nothing is on record yet, and “not started” is a fine answer.",
    ],
)
def test_our_own_words_said_back_do_nothing(office: Office, words: str) -> None:
    office.asked()
    office.say(office.terry, words)
    with office.bot.db.read() as session:
        contact = session.scalars(select(Contact)).one()
        assert (contact.opted_out_at, contact.snoozed_until) == (None, None)
    assert stands_at(office) == 0
    assert not labels(office.last(office.terry))
    assert "[Save]" not in "".join(cards(office))


def test_our_whole_question_quoted_above_an_answer_is_looked_past(office: Office) -> None:
    question = office.asked()
    *_, foot = question.text.split("\n")
    office.say(office.terry, f"40 so far\n\n{foot}")
    assert stands_at(office) == 40
    office.say(office.terry, question.text)
    assert stands_at(office) == 40
    with office.bot.db.read() as session:
        assert session.scalars(select(Contact)).one().opted_out_at is None


def test_what_they_ask_about_our_words_reaches_staff_whole(office: Office) -> None:
    office.asked()
    office.say(office.terry, "why does it say “Write STOP to end these messages”?")
    assert "Write STOP to end these messages" in office.last(office.staff_room).text


@pytest.mark.parametrize("words", ["STOP", "please stop these messages", "Stop writing to me", "stop, please"])
def test_stop_is_still_heard(office: Office, words: str) -> None:
    office.asked()
    office.say(office.terry, words)
    assert last(office).startswith("I won't write to you again.")


# A card that is tapped late, or twice


def test_all_of_it_tapped_twice_counts_once(office: Office) -> None:
    question = office.asked()
    tap(office, question, "All 250")
    tap(office, question, "All 250")
    assert "Nothing new, then: 250 of 250" in last(office)
    with office.bot.db.read() as session:
        assert len(session.scalars(select(ProgressEntry)).all()) == 1


def test_done_tapped_twice_counts_once_and_not_yet_takes_it_back(office: Office) -> None:
    question = office.asked(POLICY)
    for _ in range(2):
        tap(office, question, "Done")
    assert kept(office)
    tap(office, question, "Not yet")
    assert last(office).startswith("Taken back.")
    assert not kept(office)


def test_whoever_calls_is_told_what_was_written_and_never_settled(office: Office) -> None:
    office.asked()
    office.say(office.terry, "about 90")
    office.skip(weeks=4)
    assert "“about 90”" in office.calls()[-1].text
    assert "Not heard from yet" not in office.calls()[-1].text


def test_done_never_lowers_what_stands_above_the_promise(office: Office) -> None:
    office.asked()
    for words in ("300 so far", "yes", "done"):
        office.say(office.terry, words)
    assert stands_at(office) == 300


# A reply to what our own people answered


def answered(office: Office, words: str) -> Message:
    """Dana has answered what Terry asked."""
    office.asked()
    office.say(office.terry, "could you send us 30 posters?")
    office.click(office.dana, office.last(office.staff_room), "request.answer")
    office.submit(office.dana, words=words)
    assert words in last(office)
    return office.last(office.terry)


@pytest.mark.parametrize("under", ["plain", "thread"])
@pytest.mark.parametrize("reply", ["60", "60, please", "60 posters please", "421 E Weber Ave, Stockton", "yes"])
def test_a_reply_to_what_our_people_asked_goes_to_them(office: Office, under: str, reply: str) -> None:
    answer = answered(office, "Yes. How many do you need, 30 or 60? And where to?")
    office.say(office.terry, reply, thread=answer.ts if under == "thread" else None)
    assert stands_at(office) == 0
    assert last(office).startswith("I have passed that on")
    assert f"“{reply}”" in office.last(office.staff_room).text


def test_a_figure_after_such_an_answer_is_booked(office: Office) -> None:
    answer = answered(office, "Yes, they come on Thursday.")
    office.say(office.terry, "thanks!")
    assert office.last(office.terry).ts == answer.ts
    office.say(office.terry, "40")
    assert stands_at(office) == 40
    office.say(office.terry, "60 trained so far", thread=answer.ts)
    assert stands_at(office) == 60


# Until when


def due_and_asked_again(office: Office) -> tuple[str, str]:
    with office.bot.db.read() as session:
        due, until = session.scalars(select(Pledge)).one().due, session.scalars(select(Contact)).one().snoozed_until
        return str(due), str(until)


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("we need more time", "June"), ("we need more time", "end of June"), ("we need more time", "in June"),
        ("necesitamos más tiempo", "el 30 de junio"), ("il nous faut plus de temps", "fin juin"),
        ("necesitamos más tiempo", "junio"), ("il nous faut plus de temps", "le 30 juin"),
        ("we need more time", "until the end of June"),
    ],
)  # fmt: skip
def test_a_day_told_to_who_wanted_more_time_is_the_new_date(office: Office, words: str, until: str) -> None:
    office.asked()
    office.say(office.terry, words)
    office.say(office.terry, until)
    assert due_and_asked_again(office) == ("2023-06-30", "None")
    tap(office, office.last(office.terry), labels(office.last(office.terry))[0])
    assert due_and_asked_again(office) == ("2023-05-09", "None")


@pytest.mark.parametrize(
    ("words", "until"),
    [("ask me later", "in March"), ("redemandez-moi plus tard", "en mars"), ("pregúnteme después", "en marzo")],
)
def test_a_day_told_to_who_wanted_to_be_asked_later_is_that_day(office: Office, words: str, until: str) -> None:
    office.asked()
    office.say(office.terry, words)
    office.say(office.terry, until)
    assert due_and_asked_again(office) == ("2023-05-09", "2023-03-01")


@pytest.mark.parametrize(
    ("words", "again", "due"),
    [
        ("we need until June", "sorry, July", "2023-07-31"), ("we need until June", "make it August", "2023-08-31"),
        ("we need until June", "I meant 15 October", "2023-10-15"), ("we need until June", "no, July.", "2023-07-31"),
        ("we need until June", "not June but July", "2023-07-31"),
        ("necesitamos hasta junio", "perdón, el 15 de julio", "2023-07-15"),
        ("we need until June", "perdón, el 15 de julio", "2023-07-15"),
        ("necesitamos hasta junio", "quise decir finales de julio", "2023-07-31"),
        ("il nous faut jusqu'en juin", "pardon, le 15 juillet", "2023-07-15"),
        ("il nous faut jusqu'en juin", "non, fin juillet", "2023-07-31"),
    ],
)  # fmt: skip
def test_a_new_date_that_is_put_right_is_still_the_date_of_the_promise(
    office: Office, words: str, again: str, due: str
) -> None:
    office.asked()
    office.say(office.terry, words)
    assert due_and_asked_again(office) == ("2023-06-30", "None")
    office.say(office.terry, again)
    assert due_and_asked_again(office) == (due, "None")


@pytest.mark.parametrize("words", ["sorry, ask me in July", "sorry, we are closed until July", "we start in July"])
def test_a_day_to_ask_again_moves_no_date_that_was_just_told(office: Office, words: str) -> None:
    office.asked()
    office.say(office.terry, "we need until June")
    office.say(office.terry, words)
    due, asked_again = due_and_asked_again(office)
    assert (due, asked_again[:7]) == ("2023-06-30", "2023-07")


def test_a_date_that_is_put_right_is_of_the_promise_it_was_told_of(two: Office) -> None:
    two.say(two.terry, "we need until June for the posters")
    two.say(two.terry, "sorry, July")
    with two.bot.db.read() as session:
        dues = {one.kind: str(one.due) for one in session.scalars(select(Pledge))}
        assert dues == {"train": "2023-05-09", "distribute_materials": "2023-07-31"}
        assert session.scalars(select(Contact)).one().snoozed_until is None


def test_who_wants_to_be_asked_again_after_all_is_heard(office: Office) -> None:
    office.asked()
    for words in ("we need more time", "ask me in March"):
        office.say(office.terry, words)
    assert due_and_asked_again(office) == ("2023-05-09", "2023-03-01")


def test_an_undo_after_nothing_new_takes_no_figure_back(office: Office) -> None:
    office.asked()
    for words in ("120 so far", "nothing new", "undo"):
        office.say(office.terry, words)
    assert stands_at(office) == 120
    assert last(office).startswith("I have passed that on")
    office.say(office.terry, "undo the last number please")
    assert stands_at(office) == 0


def test_all_250_tapped_after_300_were_promised_books_nothing(office: Office) -> None:
    question = office.asked()
    office.say(office.terry, "we can do 300 instead of 250")
    office.click(office.dana, office.last(office.staff_room), "pledge.target")
    assert not office.submit(office.dana, amount="300", reason="Terry wrote so")
    tap(office, question, "All 250")
    assert stands_at(office) == 0
    assert last(office).startswith("By now 300 are promised")


def test_a_promise_that_is_named_settles_which_was_meant_whatever_came_between(office: Office) -> None:
    office.promised()
    office.save(office.promise("San Joaquin RTD will put up 100 posters"))
    office.skip(weeks=3)
    for words in ("29 so far", "could Dana call me?", "posters"):
        office.say(office.terry, words)
    assert stands_at(office, "distribute_materials") == 29


def test_whoever_told_of_danger_is_not_asked_for_a_figure_again(office: Office) -> None:
    asked_back(office)
    office.say(office.terry, "one of my drivers saw a girl at the truck stop who is being sold")
    office.say(office.terry, "yes")
    assert "Which is it?" not in last(office)
    assert stands_at(office) == 120


# The day a figure is of


def dated(office: Office) -> list[tuple[str, int | None, date]]:
    """What stands in the account, with the day as of which it counts."""
    with office.bot.db.read() as session:
        lines = session.scalars(select(ProgressEntry).order_by(ProgressEntry.id)).all()
        void = {one.ref_id for one in lines if one.kind == "void"}
        return [(one.kind, one.amount, one.as_of) for one in lines if one.kind != "void" and one.id not in void]


@pytest.mark.parametrize("words", ["6 yesterday", "6 ayer", "6 hier", "6 trained on Sunday"])
def test_a_figure_of_a_plain_day_counts_as_of_that_day(office: Office, words: str) -> None:
    office.asked()  # Monday, 28 November.
    office.say(office.terry, words)
    assert dated(office) == [("add", 6, date(2022, 11, 27))]
    assert "6 employees" in office.command(office.dana, "how many were trained on 27 November?")
    assert "6 employees" not in office.command(office.dana, "how many were trained on 28 November?")


def test_an_edited_figure_stays_of_the_day_that_was_meant_when_it_was_written(office: Office) -> None:
    office.asked()
    ts = office.say(office.terry, "6 yesterday")
    office.skip(days=2)
    edit(office, ts, "7 yesterday")
    assert dated(office) == [("add", 7, date(2022, 11, 27))]


def test_a_figure_that_is_asked_about_is_of_the_day_that_was_meant_when_it_was_written(office: Office) -> None:
    office.asked()
    office.say(office.terry, "120 so far")
    office.say(office.terry, "14 on Friday")
    office.say(office.terry, "14 on Friday")
    question = office.last(office.terry)
    office.skip(days=2)
    tap(office, question, "14 more")
    assert dated(office)[-1] == ("add", 14, date(2022, 11, 25))


def test_the_same_number_of_the_same_day_is_asked_about_a_day_later_too(office: Office) -> None:
    office.asked()
    office.say(office.terry, "6 trained")
    office.skip(days=1)
    office.say(office.terry, "6 yesterday")
    assert stands_at(office) == 6
    assert "[12 in total]" in last(office) or "6 more: 12 in total" in last(office)


def test_no_figure_is_of_a_day_before_its_promise(office: Office) -> None:
    office.asked()
    office.say(office.terry, "6 trained on November 4")
    assert [day for *_, day in dated(office)] in ([], [date(2022, 11, 28)])
