"""Who somebody is, as Slack tells: `users.info`, remembered for five minutes.

A payload's own word is not enough: `team_id` on an event is the installation's, not the author's.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.deliveries.payloads import Actor, People

REMEMBERED = 300.0
"""Seconds. Somebody struck off the staff list or deactivated is locked out after at most this long."""

UNTOLD = frozenset({"bot_not_found", "missing_scope", "unknown_method"})
"""Which app we are stays unknown then; signature and workspace are checked all the same."""

NOT_KNOWN = frozenset({"user_not_found", "user_not_visible", "users_not_found"})


@dataclass(frozen=True)
class Home:
    """The workspace this installation belongs to, and the bot's own ids there. An empty `app_id` is not compared."""

    team_id: str
    bot_user_id: str
    bot_id: str = ""
    app_id: str = ""

    @classmethod
    def of(cls, client: WebClient) -> Home:
        """Asks Slack whose token this is. Raises when Slack cannot or will not say."""
        who = client.auth_test()
        bot_id = str(who.get("bot_id") or "")
        return cls(str(who["team_id"]), str(who["user_id"]), bot_id, _app_of(client, bot_id))


def _app_of(client: WebClient, bot_id: str) -> str:
    """`auth.test` does not tell which app a token is of."""
    try:
        return str(client.bots_info(bot=bot_id)["bot"].get("app_id") or "")
    except SlackApiError as error:
        if error.response.get("error") not in UNTOLD:
            raise
        return ""


class Directory:
    def __init__(self, client: WebClient, home: Home, machine: Callable[[], float] = time.monotonic) -> None:
        self._client = client
        self._home = home
        self._machine = machine
        self._known: dict[str, tuple[float, Actor]] = {}

    def actor(self, user_id: str | None) -> Actor:
        """Somebody Slack does not know comes back without a team: no rights at all.

        Raises when Slack cannot say just now: nobody may be taken for a stranger and their answer lost.
        """
        if not user_id:
            return Actor("")
        until, actor = self._known.get(user_id, (0.0, Actor(user_id)))
        if until > self._machine():
            return actor
        return self._ask(user_id)

    def people(self, user_ids: Iterable[str]) -> People:
        return {user_id: self.actor(user_id) for user_id in list(user_ids)[:5]}

    def forget(self, user_id: str) -> None:
        self._known.pop(user_id, None)

    def _ask(self, user_id: str) -> Actor:
        try:
            user = self._client.users_info(user=user_id, include_locale=True)["user"]
        except SlackApiError as error:
            if error.response.get("error") not in NOT_KNOWN:
                raise
            return Actor(user_id)
        actor = self._read(user)
        self._known[user_id] = (self._machine() + REMEMBERED, actor)
        return actor

    def _read(self, user: dict[str, object]) -> Actor:
        profile = user.get("profile")
        shown = profile.get("real_name") or profile.get("display_name") if isinstance(profile, dict) else None
        team = user.get("team_id")
        return Actor(
            user_id=str(user["id"]),
            team_id=str(team) if team else None,
            name=str(user.get("real_name") or shown or user.get("name") or ""),
            zone=str(user["tz"]) if user.get("tz") else None,
            language=str(user.get("locale") or "en")[:2],
            ours=team == self._home.team_id and not user.get("is_stranger"),
            guest=bool(user.get("is_restricted") or user.get("is_ultra_restricted")),
            bot=bool(user.get("is_bot")),
            deleted=bool(user.get("deleted")),
        )
