"""The doctor names what is missing or wrong, in words that say what to do, and changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from slack_sdk import WebClient
from sqlalchemy import text

from bot.ground import files, migrate
from bot.ground.db import Database
from bot.operations import doctor
from bot.operations.doctor import Finding
from config.lists import load_manifest
from config.settings import Settings
from tests.fake_slack import FakeSlack, Fault


@pytest.fixture
def slack() -> Iterator[FakeSlack]:
    with FakeSlack() as running:
        yield running


def settings_for(slack: FakeSlack, **more: str) -> Settings:
    environment = {
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_APP_TOKEN": slack.app_token,
        "SLACK_API_URL": slack.api_url,
        "STAFF_USERS": "U123",
        "STAFF_CHANNEL": slack.add_channel("staff", []),
        "DIGEST_CHANNEL": slack.add_channel("digest", []),
    }
    return Settings.read(environment | more)


def asked(slack: FakeSlack, **more: str) -> dict[str, Finding]:
    found = doctor.examine_slack(settings_for(slack, **more), load_manifest())
    return {finding.about: finding for finding in found}


def test_an_installation_in_good_order_has_nothing_against_it() -> None:
    with FakeSlack(transport="socket") as slack:
        found = asked(slack)
    assert [finding.words for finding in found.values() if not finding.ok] == []
    assert set(found) == {"bot token", "scopes", "app token", "STAFF_CHANNEL", "DIGEST_CHANNEL"}


def test_a_token_slack_does_not_know_ends_the_questions_to_slack(slack: FakeSlack) -> None:
    found = asked(slack, SLACK_BOT_TOKEN="xoxb-stale")
    assert list(found) == ["bot token"]
    assert "SLACK_BOT_TOKEN (invalid_auth)" in found["bot token"].words


def test_a_slack_that_does_not_answer_is_no_bad_token(slack: FakeSlack) -> None:
    slack.faults.next("auth.test", Fault.RESET_BEFORE)
    found = asked(slack)
    assert "does not answer" in found["bot token"].words


@pytest.mark.parametrize(
    "fault", [Fault.rate_limited(5), Fault.status_before(503), Fault.status_before(200), Fault.error_of("fatal_error")]
)
def test_a_slack_that_has_trouble_of_its_own_is_no_bad_token(slack: FakeSlack, fault: Fault) -> None:
    for method in ("auth.test", "apps.connections.open"):
        slack.faults.next(method, fault)
        found = [finding.words for finding in asked(slack).values() if "does not answer as it should" in finding.words]
        assert len(found) == 1
        assert "html" not in found[0]


def test_a_bad_app_token_is_named(slack: FakeSlack) -> None:
    found = asked(slack, SLACK_APP_TOKEN="xapp-stale")
    assert not found["app token"].ok
    assert "SLACK_APP_TOKEN" in found["app token"].words


def test_every_scope_that_was_not_granted_is_named(slack: FakeSlack) -> None:
    slack.scopes -= {"im:write", "files:read"}
    found = asked(slack)["scopes"]
    assert not found.ok
    assert "files:read, im:write" in found.words


def test_a_slack_that_tells_no_scopes_is_not_held_against_it() -> None:
    assert doctor.scopes("", load_manifest()).ok


def test_a_channel_the_bot_is_not_in_says_how_to_invite_it(slack: FakeSlack) -> None:
    found = asked(slack, DIGEST_CHANNEL=slack.add_channel("news", [], bot=False))["DIGEST_CHANNEL"]
    assert not found.ok
    assert "#news" in found.words
    assert "/invite @Pledgekeeper" in found.words


@pytest.mark.parametrize("given", ["C0NOWHERE", ""])
def test_a_channel_that_is_not_there_or_not_set_is_named(slack: FakeSlack, given: str) -> None:
    found = asked(slack, STAFF_CHANNEL=given)["STAFF_CHANNEL"]
    assert not found.ok
    assert "STAFF_CHANNEL" in found.words


def test_a_channel_slack_will_not_show_is_no_crash(slack: FakeSlack) -> None:
    client = WebClient(slack.bot_token, base_url=slack.api_url, retry_handlers=[])
    slack.faults.next("conversations.info", Fault.error_of("fatal_error"), Fault.RESET_BEFORE)
    assert "(fatal_error)" in doctor.in_channel(client, "STAFF_CHANNEL", "C123").words
    assert "does not answer" in doctor.in_channel(client, "STAFF_CHANNEL", "C123").words


def test_nobody_on_staff_is_wrong(slack: FakeSlack) -> None:
    assert not doctor.staff(settings_for(slack, STAFF_USERS="")).ok
    assert doctor.staff(settings_for(slack)).ok


@pytest.mark.parametrize(("mode", "ok"), [(0o600, True), (0o400, True), (0o640, False), (0o604, False)])
def test_an_env_file_others_can_read_is_wrong(tmp_path: Path, mode: int, ok: bool) -> None:
    file = tmp_path / ".env"
    file.touch()
    file.chmod(mode)
    (found,) = doctor.env_file_mode(file)
    assert found.ok is ok
    assert ok or "chmod 600" in found.words


def test_no_env_file_is_nothing_to_speak_of(tmp_path: Path) -> None:
    assert list(doctor.env_file_mode(tmp_path / ".env")) == []


# The database


def address(database: Database) -> str:
    return database.url.render_as_string(hide_password=False)


def test_a_database_at_the_newest_step_is_well(database: Database) -> None:
    found = doctor.database(address(database))
    assert found.ok
    assert migrate.newest() in found.words


def test_a_database_of_a_newer_version_is_wrong(database: Database) -> None:
    with database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    found = doctor.database(address(database))
    with database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = :step"), {"step": migrate.newest()})
    assert not found.ok
    assert "newer Pledgekeeper" in found.words


def test_a_file_that_is_still_to_come_is_well_and_not_made(tmp_path: Path) -> None:
    assert doctor.database(f"sqlite:///{tmp_path}/new.db").ok
    assert list(tmp_path.iterdir()) == []


def test_tables_still_to_come_are_well(tmp_path: Path) -> None:
    (tmp_path / "empty.db").touch()
    found = doctor.database(f"sqlite:///{tmp_path}/empty.db")
    assert found.ok
    assert "no tables yet" in found.words


def test_a_folder_that_is_not_there_is_wrong(tmp_path: Path) -> None:
    assert not doctor.database(f"sqlite:///{tmp_path}/nowhere/new.db").ok


def test_a_server_that_does_not_answer_is_wrong_and_its_password_unsaid(tmp_path: Path) -> None:
    found = doctor.database(f"postgresql://somebody:hush@/pledges?host={tmp_path}")
    assert not found.ok
    assert "hush" not in found.words


def test_what_can_be_looked_at_without_slack_is(tmp_path: Path, slack: FakeSlack) -> None:
    settings = settings_for(slack, DATABASE_URL=f"sqlite:///{tmp_path}/new.db")
    assert [one.about for one in doctor.examine_here(settings, tmp_path / ".env")] == ["staff", "database"]
    assert slack.calls() == []


@pytest.mark.parametrize(
    ("version", "loses"),
    [((3, 51, 3), False), ((3, 51, 2), True), ((3, 50, 7), False), ((3, 50, 6), True), ((3, 46, 1), True),
     ((3, 44, 6), False), ((3, 44, 5), True), ((3, 52, 0), False)],
)  # fmt: skip
def test_a_database_in_wal_mode_is_named_where_this_sqlite_may_lose_rows(
    sqlite_database: Database, version: tuple[int, int, int], loses: bool
) -> None:
    url = sqlite_database.url.render_as_string()
    assert list(doctor.write_ahead(url, version)) == []
    sqlite_database.engine.dispose()
    with files.opened(Path(str(sqlite_database.url.database))) as careless:
        careless.execute("PRAGMA journal_mode = WAL")
    found = list(doctor.write_ahead(url, version))
    assert [finding.ok for finding in found] == [False] * loses
