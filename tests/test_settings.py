"""All that is missing or wrong is named at once, in words, before anything starts."""

from __future__ import annotations

from pathlib import Path

import pytest
from dotenv import dotenv_values

from config import lists, settings
from config.settings import Settings, SettingsError, Timings

ENOUGH = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"}
EXAMPLE = lists.HERE / ".env.example"


def problems(**wrong: str) -> tuple[str, ...]:
    with pytest.raises(SettingsError) as refused:
        Settings.read(ENOUGH | wrong)
    return refused.value.problems


def test_two_tokens_are_enough_and_nobody_is_staff_by_default() -> None:
    read = Settings.read(ENOUGH)
    assert read.database_url == "sqlite:///pledgekeeper.db"
    assert read.slack_api_url == "https://slack.com/api/"
    assert (read.staff_users, read.staff_channel, read.digest_channel) == (frozenset(), None, None)
    assert (read.timezone, read.log_format, read.log_level, read.port) == ("UTC", "text", "INFO", 3000)


def test_every_value_is_read() -> None:
    read = Settings.read(
        {
            "SLACK_BOT_TOKEN": "xoxb-1",
            "SLACK_SIGNING_SECRET": " secret ",
            "SLACK_API_URL": "http://127.0.0.1:9/api/",
            "DATABASE_URL": "postgresql://localhost/pledges",
            "STAFF_USERS": "U123, W456,",
            "STAFF_CHANNEL": "C123",
            "DIGEST_CHANNEL": "G456",
            "TIMEZONE": "Europe/London",
            "LOG_FORMAT": "JSON",
            "LOG_LEVEL": "debug",
            "PORT": "8080",
        }
    )
    assert read.slack_signing_secret == "secret"
    assert read.staff_users == {"U123", "W456"}
    assert (read.staff_channel, read.digest_channel, read.timezone) == ("C123", "G456", "Europe/London")
    assert (read.log_format, read.log_level, read.port) == ("json", "DEBUG", 8080)


def test_everything_wrong_is_said_at_once() -> None:
    said = problems(
        SLACK_BOT_TOKEN="xoxp-1",
        SLACK_APP_TOKEN="xoxb-1",
        SLACK_API_URL="https://slack.com/",
        DATABASE_URL="mysql://root:hush@host/db",
        STAFF_USERS="U123,anna",
        STAFF_CHANNEL="#staff",
        DIGEST_CHANNEL="digest",
        TIMEZONE="Mars/Base",
        LOG_FORMAT="xml",
        LOG_LEVEL="chatty",
        PORT="80000",
    )
    named = [sentence.split()[0] for sentence in said]
    assert sorted(named) == sorted(set(settings.NAMES) - {"SLACK_SIGNING_SECRET"})
    assert all(sentence.endswith(".") for sentence in said)
    assert "hush" not in " ".join(said)


def test_without_any_token_it_says_which_are_needed_and_what_for() -> None:
    with pytest.raises(SettingsError) as refused:
        Settings.read({})
    bot, road = refused.value.problems
    assert "SLACK_BOT_TOKEN is missing" in bot
    assert "Socket Mode" in road
    assert "HTTP" in road


def test_what_does_not_talk_to_slack_needs_no_token_but_all_the_rest() -> None:
    assert Settings.read({}, slack=False).database_url == "sqlite:///pledgekeeper.db"
    with pytest.raises(SettingsError, match="TIMEZONE"):
        Settings.read({"TIMEZONE": "Mars"}, slack=False)


@pytest.mark.parametrize("zone", ["", " "])
def test_an_empty_value_is_as_good_as_none(zone: str) -> None:
    assert Settings.read(ENOUGH | {"TIMEZONE": zone}).timezone == "UTC"


@pytest.mark.parametrize("zone", ["Nowhere", "../etc/passwd", "/etc/localtime", "Europe"])
def test_what_is_no_zone_is_said(zone: str) -> None:
    assert "TIMEZONE" in problems(TIMEZONE=zone)[0]


@pytest.mark.parametrize("port", ["0", "-1", "65536", "http", "1.5", "²"])
def test_what_is_no_port_is_said(port: str) -> None:
    assert "PORT" in problems(PORT=port)[0]


@pytest.mark.parametrize("url", ["slack.com/api/", "http://slack.example/api/", "ftp://127.0.0.1/api/"])
def test_tokens_never_travel_in_the_clear(url: str) -> None:
    assert "SLACK_API_URL" in problems(SLACK_API_URL=url)[0]


@pytest.mark.parametrize("url", ["https://[slack/api/", "https:///api/", "https://slack.example:99999/api/"])
def test_what_is_no_address_is_said(url: str) -> None:
    assert "no address" in problems(SLACK_API_URL=url)[0]


@pytest.mark.parametrize(
    "url", ["postgresql://a:hush@b:port/c", "postgresql://a:x@y:hush@b/c", "postgresql://a:hush@[::1/c"]
)
def test_a_database_whose_address_cannot_be_read_is_said_without_its_password(url: str) -> None:
    (said,) = problems(DATABASE_URL=url)
    assert "DATABASE_URL" in said
    assert "hush" not in said


@pytest.mark.parametrize("url", ["sqlite:///", "sqlite:///:memory:"])
def test_a_database_that_is_gone_with_the_process_is_refused(url: str) -> None:
    assert "lost" in problems(DATABASE_URL=url)[0]


@pytest.mark.parametrize("ending", ["\n-hush", " -hush", "\u2013hush", "\N{RIGHT DOUBLE QUOTATION MARK}", "é"])
@pytest.mark.parametrize("name", ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"])
def test_a_token_that_fits_into_no_request_is_refused_and_not_shown(name: str, ending: str) -> None:
    (said,) = problems(**{name: ENOUGH[name] + ending})
    assert name in said
    assert "hush" not in said


@pytest.mark.parametrize("name", ["LEASE_SECONDS", "SWEEP_SECONDS", "DEAF_SECONDS"])
def test_what_cannot_be_nought_is_refused(name: str) -> None:
    assert "more than 0" in problems(**{name: "0"})[0]
    assert Settings.read(ENOUGH | {name: "0.5"})


def test_peoples_words_are_not_logged_from_a_real_workspace() -> None:
    assert "DEBUG" in problems(LOG_LEVEL="DEBUG")[0]


def test_what_would_let_somebody_in_is_not_shown() -> None:
    shown = repr(Settings.read(ENOUGH | {"SLACK_SIGNING_SECRET": "hush", "DATABASE_URL": "postgresql://a:hush@b/c"}))
    assert "hush" not in shown
    assert "xoxb" not in shown
    assert "xapp" not in shown


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("SLACK_BOT_TOKEN=xoxb-file\nSLACK_APP_TOKEN=xapp-file\nPORT=1\nTIMEZONE=\n")
    read = settings.load({"SLACK_BOT_TOKEN": "xoxb-environment", "PORT": ""}, file)
    assert (read.slack_bot_token, read.slack_app_token, read.port) == ("xoxb-environment", "xapp-file", 1)


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_file_written_on_another_machine_is_read(tmp_path: Path, mark: str, ends: str) -> None:
    file = tmp_path / ".env"
    lines = [
        "SLACK_BOT_TOKEN = 'xoxb-1' ",
        'export SLACK_APP_TOKEN="xapp-1"',
        "TIMEZONE=Europe/London # ours",
        "PORT",
        "",
    ]
    file.write_bytes((mark + ends.join(lines)).encode())
    read = settings.load({}, file)
    assert (read.slack_bot_token, read.slack_app_token, read.timezone) == ("xoxb-1", "xapp-1", "Europe/London")


@pytest.mark.parametrize("coding", ["utf-16", "latin-1"])
def test_a_file_in_another_coding_is_named_in_one_sentence(tmp_path: Path, coding: str) -> None:
    file = tmp_path / ".env"
    file.write_bytes("SLACK_BOT_TOKEN=xoxb-hush\n# café\n".encode(coding))
    with pytest.raises(SettingsError) as refused:
        settings.load({}, file)
    assert refused.value.problems == (".env is not written in UTF-8: save it as UTF-8 text.",)


def test_a_line_that_cannot_be_read_is_named_and_not_left_out(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text('SLACK_BOT_TOKEN=xoxb-1\nTIMEZONE="Europe/London\nSLACK_APP_TOKEN: xapp-hush\nPORT=80\n')
    with pytest.raises(SettingsError) as refused:
        settings.load({}, file)
    assert [problem.partition(" cannot")[0] for problem in refused.value.problems] == [".env, line 2,", ".env, line 3,"]
    assert "hush" not in str(refused.value)


def test_no_file_is_no_problem(tmp_path: Path) -> None:
    assert settings.load(ENOUGH, tmp_path / ".env").slack_bot_token == "xoxb-1"


def test_every_setting_is_in_the_example_and_nothing_else() -> None:
    assert tuple(dotenv_values(EXAMPLE)) == (*settings.NAMES, *settings.TIMINGS)
    assert {name.lower() for name in settings.NAMES} | {"timings"} == set(Settings.__dataclass_fields__)
    assert list(settings.TIMINGS.values()) == list(Timings.__dataclass_fields__)


def test_the_example_is_right_once_the_tokens_are_filled_in() -> None:
    example = {name: value or "" for name, value in dotenv_values(EXAMPLE).items()}
    Settings.read(example | ENOUGH)


def test_the_files_of_this_project_can_be_read() -> None:
    assert lists.load_charity()["name"]
    assert lists.load_cadence()["stage"]
    assert lists.load_programmes()["programmes"]
    assert lists.load_sponsor_levels()["sponsor_levels"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (b"merge_days = 7\nhours = [\nladder = 3", "config/cadence.toml cannot be read: line 3"),
        (b"merge_days = seven\nhours = 3", "config/cadence.toml cannot be read: line 1"),
        (b"merge_days =", "config/cadence.toml cannot be read: last line"),
        (b"\xff", "config/cadence.toml is not written in UTF-8"),
    ],
)
def test_a_broken_file_is_named_with_its_line_in_one_sentence(tmp_path: Path, text: bytes, told: str) -> None:
    file = tmp_path / "cadence.toml"
    file.write_bytes(text)
    with pytest.raises(SettingsError) as refused:
        lists.read_toml(file)
    assert str(refused.value).startswith(told)
    assert "\n" not in str(refused.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"config/cadence\.toml is missing"):
        lists.read_toml(tmp_path / "cadence.toml")


def test_a_file_without_what_is_needed_says_what(tmp_path: Path) -> None:
    file = tmp_path / "cadence.toml"
    file.write_text("merge_days = true\nhours = 9\n")
    with pytest.raises(SettingsError) as refused:
        lists.read_shaped(file, {"merge_days": int, "hours.from": int})
    assert refused.value.problems == (
        "config/cadence.toml needs a whole number called merge_days.",
        "config/cadence.toml needs a whole number called hours.from.",
    )


def test_how_long_things_wait_may_be_said() -> None:
    assert Settings.read(ENOUGH).timings == Timings()
    read = Settings.read(ENOUGH | {"SETTLE_SECONDS": "0.2", "PACE_PER_CHANNEL": "0", "PACE_PER_MINUTE": "60"})
    assert (read.timings.settle, read.timings.per_channel, read.timings.per_minute) == (0.2, 0.0, 60.0)
    assert problems(DEAF_SECONDS="soon", LEASE_SECONDS="-1") == (
        'LEASE_SECONDS is "-1": it must be a number from 0 to 86400.',
        'DEAF_SECONDS is "soon": it must be a number from 0 to 86400.',
    )


def test_the_waits_of_the_example_are_the_usual_ones() -> None:
    written = {name: value or "" for name, value in dotenv_values(EXAMPLE).items() if name in settings.TIMINGS}
    assert Settings.read(ENOUGH | written).timings == Timings()
