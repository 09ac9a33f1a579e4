"""What Slack is told of the app is all the code needs, and nothing more."""

from __future__ import annotations

import ast

from config.lists import load_manifest
from tests.fake_slack.world import SCOPES
from tests.house import called, modules
from tests.house_style import built, written

DOORS = ("bot.deliveries.opening", "bot.reception", "bot.undoing", "bot.app")
MANIFEST = load_manifest()

EVENTS = {
    "message.im", "message.channels", "message.groups", "app_mention", "app_home_opened", "user_change",
    "app_uninstalled", "tokens_revoked", "channel_shared", "file_shared",
}  # fmt: skip


def put_into(*tables: str) -> set[str]:
    """The keys that rooms put into tables of listeners: `listeners.clicks["desk.answer"] = …`."""
    return {
        node.slice.value
        for module in modules()
        for node in module.nodes
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Attribute) and node.value.attr in tables
        if isinstance(node.slice, ast.Constant)
    }


def named_in(function: str, position: int) -> set[str]:
    """What stands written at one place of all calls of a function; a button's part after a colon is left out."""
    return {
        str(call.args[position].value).split(":")[0]
        for module in modules()
        for call in module.calls
        if called(call) == function and len(call.args) > position
        if isinstance(call.args[position], ast.Constant)
    }


def test_every_shortcut_the_code_listens_to_is_in_the_manifest_and_no_other() -> None:
    assert {one["callback_id"] for one in MANIFEST["features"]["shortcuts"]} == put_into("shortcut_opens")


def test_somebody_listens_to_every_button() -> None:
    doors = [
        one
        for one in modules()
        if one.is_one_of(
            ("bot.*.listeners", "bot.*.*_listeners", "bot.*.stuck", "bot.*.steering", "bot.*.showing", *DOORS)
        )
    ]
    named = set().union(*(written(door) for door in doors))
    patterns = [pattern for door in doors for pattern in built(door)]
    deaf = {one for one in named_in("button", 1) - named if not any(pattern.fullmatch(one) for pattern in patterns)}
    assert deaf == set()


def test_there_is_one_slash_command() -> None:
    (command,) = MANIFEST["features"]["slash_commands"]
    assert command["command"] == "/pledge"
    assert command["should_escape"] is True  # mentions arrive as <@U…>, not as names


def test_the_bot_asks_for_exactly_the_scopes_it_needs() -> None:
    assert set(MANIFEST["oauth_config"]["scopes"]["bot"]) == set(SCOPES.split())
    assert "user" not in MANIFEST["oauth_config"]["scopes"]


def test_the_bot_hears_exactly_the_events_it_handles() -> None:
    assert set(MANIFEST["settings"]["event_subscriptions"]["bot_events"]) == EVENTS


def test_buttons_forms_direct_messages_and_the_home_are_switched_on() -> None:
    assert MANIFEST["settings"]["interactivity"]["is_enabled"]
    assert MANIFEST["settings"]["socket_mode_enabled"]
    home = MANIFEST["features"]["app_home"]
    assert (home["home_tab_enabled"], home["messages_tab_enabled"], home["messages_tab_read_only_enabled"]) == (
        True, True, False,
    )  # fmt: skip


def test_what_slack_shows_fits_slacks_limits() -> None:
    shown, features = MANIFEST["display_information"], MANIFEST["features"]
    assert len(shown["name"]) <= 35
    assert len(shown["description"]) <= 140
    assert 175 <= len(shown["long_description"]) <= 4_000
    assert all(len(one["name"]) <= 24 and len(one["description"]) <= 150 for one in features["shortcuts"])
    assert all(len(one["usage_hint"]) <= 1_000 for one in features["slash_commands"])
