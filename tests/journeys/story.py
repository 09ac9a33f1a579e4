"""The whole story in its steps: record, save, name a contact, ask, answer, correct, undo, status, digest."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from tests.journeys.office import ME, Office

MONDAY = datetime(2022, 12, 5, 18, 0, tzinfo=UTC)


def record(office: Office) -> None:
    office.say(office.dana, f"{ME} San Joaquin RTD pledges to train 250 employees with BOTL by 9 May", office.hall)


def save(office: Office) -> None:
    office.save(office.last(office.hall))


def name_the_contact(office: Office) -> None:
    office.link(f"RTD <@{office.terry}|terry>")


def ask(office: Office) -> None:
    office.skip_to_question()


def answer(office: Office) -> None:
    office.say(office.terry, "120 so far")


def correct(office: Office) -> None:
    office.say(office.terry, "sorry, I meant 112")


def undo(office: Office) -> None:
    office.click(office.terry, office.last(office.terry), "change.undo")


def ask_how_it_stands(office: Office) -> None:
    office.say(office.dana, f"{ME} how is Stockton doing?", office.hall)


def see_the_digest(office: Office) -> None:
    office.skip_to(MONDAY)


def post_the_digest_now(office: Office) -> None:
    office.command(office.dana, "digest Stockton")


STEPS: tuple[Callable[[Office], None], ...] = (
    Office.hold_event, record, save, name_the_contact, ask, answer, correct, undo, ask_how_it_stands, see_the_digest,
    post_the_digest_now,
)  # fmt: skip


def first_lines(office: Office, place: str) -> list[str]:
    return [one.text.split("\n")[0] for one in office.told(place)]


def check_the_end(office: Office) -> None:
    """What everybody was told, each thing once, and where it all stands."""
    assert first_lines(office, office.hall) == [
        "Saved: San Joaquin RTD will train 250 employees (BOTL).",
        "Sent to you.",
    ]
    assert first_lines(office, office.dana) == [
        "Stockton (November 2022) is set up: Stockton, California, 9 November 2022. "
        "A promise written in its channel belongs to it.",
        "Saved: San Joaquin RTD will train 250 employees (BOTL).",
        "*Stockton (November 2022)* · 1 promise",
    ]
    assert first_lines(office, office.terry) == [
        "Hi Terry, this is Pledgekeeper, writing for Dana Example at Truckers Against Trafficking.",
        "Thank you!  *120 of 250 (48 %)*  ▓▓▓▓▓░░░░░  I read: “120 so far”.",
        "Corrected, thank you.  *112 of 250 (44 %)*  ▓▓▓▓░░░░░░  I read: “I meant 112”.",
        "Undone. Everything is as it was before.",
    ]
    assert first_lines(office, office.staff_room) == []
    digests = office.posts(office.digest_room)
    weeks = [one.text.split("\n")[0].split(" · ")[0] for one in digests]
    assert weeks == [
        "*All events: week of Mon 14 Nov*",
        "*All events: week of Mon 21 Nov*",
        "*All events: week of Mon 28 Nov*",
        "*All events: week of Mon 5 Dec*",
        "*Stockton (November 2022): week of Mon 5 Dec*",
    ]
    moved, measured = "*Moved:* San Joaquin RTD 0 → 120 of 250 employees", "120 reported (48 %) · 0 verified"
    asked_for, on_schedule = digests[4], digests[3]
    assert moved in on_schedule.text
    assert all(measured in one.text for one in (asked_for, on_schedule, office.told(office.dana)[2]))
