"""Who somebody is: only what Slack itself says counts, and only for five minutes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError

from bot.deliveries.directory import REMEMBERED, Directory, Home
from tests.fake_slack import APP, BOT, HOME_TEAM, FakeSlack, Fault
from tests.notices.a_sender import Machine, a_client


@pytest.fixture
def slack() -> Iterator[FakeSlack]:
    with FakeSlack(transport="direct") as running:
        yield running


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def directory(slack: FakeSlack, machine: Machine) -> Directory:
    return Directory(a_client(slack), Home(HOME_TEAM, BOT), machine)


def test_which_app_we_are_is_asked_for_as_auth_test_does_not_tell(slack: FakeSlack) -> None:
    home = Home.of(a_client(slack))
    assert (home.team_id, home.bot_user_id, home.app_id) == (HOME_TEAM, BOT, APP)


def test_without_the_scope_the_app_stays_unknown_and_when_slack_cannot_say_we_do_not_start(slack: FakeSlack) -> None:
    slack.scopes.discard("users:read")
    assert Home.of(a_client(slack)).app_id == ""
    slack.scopes.add("users:read")
    slack.faults.next("bots.info", Fault.error_of("fatal_error"))
    with pytest.raises(SlackApiError):
        Home.of(a_client(slack))


def test_somebody_of_ours_comes_with_name_zone_and_language(slack: FakeSlack, directory: Directory) -> None:
    maria = slack.add_person("María Ejemplo", tz="America/Mexico_City", locale="es-MX")
    actor = directory.actor(maria)
    assert (actor.key, actor.name) == (f"T0HOME:{maria}", "María Ejemplo")
    assert (actor.zone, actor.language) == ("America/Mexico_City", "es")
    assert (actor.ours, actor.guest, actor.bot, actor.deleted) == (True, False, False, False)


@pytest.mark.parametrize(
    ("who", "flags"),
    [
        ({"restricted": True}, {"ours": True, "guest": True}),
        ({"ultra_restricted": True}, {"ours": True, "guest": True}),
        ({"bot": True}, {"ours": True, "bot": True}),
        ({"deleted": True}, {"ours": True, "deleted": True}),
        ({"team": "T0PARTNER"}, {"ours": False}),
        ({"team": "T0PARTNER", "stranger": True}, {"ours": False}),
        ({"stranger": True}, {"ours": True}),
        ({"team": "E0GRID"}, {"ours": False}),
    ],
)
def test_guests_bots_the_departed_and_other_workspaces_are_told_apart(
    slack: FakeSlack, directory: Directory, who: dict[str, Any], flags: dict[str, bool]
) -> None:
    actor = directory.actor(slack.add_person("Somebody", **who))
    told = {name: getattr(actor, name) for name in ("ours", "guest", "bot", "deleted")}
    assert told == {"ours": False, "guest": False, "bot": False, "deleted": False} | flags


def test_somebody_outside_may_come_without_zone_and_language(slack: FakeSlack, directory: Directory) -> None:
    actor = directory.actor(slack.add_person("Outside", team="T0PARTNER", tz=None, locale=None))
    assert (actor.zone, actor.language, actor.team_id) == (None, "en", "T0PARTNER")


@pytest.mark.parametrize("user_id", [None, "", "U404"])
def test_somebody_slack_does_not_know_has_no_team_and_so_no_rights(directory: Directory, user_id: str | None) -> None:
    actor = directory.actor(user_id)
    assert (actor.team_id, actor.ours) == (None, False)


@pytest.mark.parametrize("team", [None, ""])
def test_a_profile_without_a_team_has_no_rights(slack: FakeSlack, directory: Directory, team: str | None) -> None:
    somebody = slack.add_person("Somebody")
    slack.people[somebody].team = team  # type: ignore[assignment]
    actor = directory.actor(somebody)
    assert (actor.team_id, actor.ours) == (None, False)


@pytest.mark.parametrize(
    "fault",
    [Fault.RESET_BEFORE, Fault.status_before(503), Fault.rate_limited(3), Fault.error_of("internal_error")],
    ids=["reset", "503", "429", "internal_error"],
)
def test_when_slack_cannot_say_just_now_nobody_is_taken_for_a_stranger(
    slack: FakeSlack, directory: Directory, fault: Fault
) -> None:
    maria = slack.add_person("Maria Example")
    slack.faults.next("users.info", fault)
    with pytest.raises((OSError, SlackApiError)):
        directory.actor(maria)
    assert directory.actor(maria).ours


def test_slack_is_asked_again_after_five_minutes_and_not_before(
    slack: FakeSlack, directory: Directory, machine: Machine
) -> None:
    maria = slack.add_person("Maria Example")
    assert not directory.actor(maria).deleted
    slack.people[maria].deleted = True
    machine.wait(REMEMBERED - 1)
    assert not directory.actor(maria).deleted
    machine.wait(1)
    assert directory.actor(maria).deleted
    assert len(slack.calls("users.info")) == 2


def test_somebody_whose_profile_changed_is_asked_for_at_once(slack: FakeSlack, directory: Directory) -> None:
    maria = slack.add_person("Maria Example")
    directory.actor(maria)
    slack.people[maria].tz = "Europe/London"
    directory.forget(maria)
    assert directory.actor(maria).zone == "Europe/London"


def test_only_the_first_five_people_named_are_looked_up(slack: FakeSlack, directory: Directory) -> None:
    named = [slack.add_person(f"Person {number}") for number in range(7)]
    assert list(directory.people(named)) == named[:5]
