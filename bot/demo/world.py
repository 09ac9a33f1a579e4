"""The people, channels and app of the demo's Slack: Stockton's organisations, with invented people in them.

The ids are fixed, so that whoever fills the demo's database can link each contact to their Slack account. Direct
messages with the bot are there from the start: the page then lists them by name before anybody has written.
"""

from __future__ import annotations

from typing import Any, NamedTuple

ZONE = "America/Los_Angeles"
TEAM = "T0STOCKTON"
APP = "A0PLEDGEKEEPER"
BOT = "U0PLEDGEKEEPER"
BOT_NAME = "Pledgekeeper"

# The local Slack knows no secrets: these only have to look like what a real one would hand out.
BOT_TOKEN = "xoxb-demo"  # noqa: S105
APP_TOKEN = "xapp-demo"  # noqa: S105
SIGNING_SECRET = "demo"  # noqa: S105

STAFF_CHANNEL = "C0STAFF"
DIGEST_CHANNEL = "C0DIGEST"
EVENT_CHANNEL = "C0STOCKTON"
GENERAL_CHANNEL = "C0GENERAL"


class Person(NamedTuple):
    """Somebody of the demo; `partner` is the organisation they speak for, none for staff and outsiders."""

    id: str
    handle: str
    name: str
    tag: str
    role: str
    partner: str | None = None

    @property
    def dm(self) -> str:
        """The id of their direct messages with the bot."""
        return "D" + self.id[1:]

    @property
    def label(self) -> str:
        """How "Act as" lists them: whom they speak for must show, since a newcomer plays all of them. Staff have no
        tag, for the bot signs in their name.
        """
        return f"{self.name} ({self.tag})" if self.tag else self.name


DANA = Person("U0DANA", "dana", "Dana Example", "", "Coalition Build director")
ROBIN = Person("U0ROBIN", "robin", "Robin Example", "", "BOTL director")
TERRY = Person("U0TERRY", "terry", "Terry Sample", "RTD", "training manager", "San Joaquin Regional Transit District")
MEL = Person("U0MEL", "mel", "Mel Sample", "Alliance 4 You", "coordinator", "Alliance 4 You")
CHRIS = Person(
    "U0CHRIS", "chris", "Chris Sample", "Justice Coalition", "programme manager", "Central Valley Justice Coalition"
)
JO = Person("U0JO", "jo", "Jo Sample", "Transportation", "web editor", "San Joaquin Regional Transportation Department")
PAT = Person("U0PAT", "pat", "Pat Sample", "Moss Adams", "community giving lead", "Moss Adams")
SAM = Person("U0SAM", "sam", "Sam Nobody", "no role", "passer-by")

STAFF = (DANA, ROBIN)
CONTACTS = (TERRY, MEL, CHRIS, JO, PAT)
OUTSIDER = SAM
PEOPLE = (*STAFF, *CONTACTS, OUTSIDER)


def workspace() -> dict[str, Any]:
    """The configuration the local Slack is started with, as it becomes JSON."""
    return {
        "workspace": {"name": "Coalition Builds (demo)", "domain": "coalition-builds-demo", "teamId": TEAM},
        "apps": [_app()],
        "users": [_user(person) for person in PEOPLE],
        "channels": [*_channels(), *(_dm(person) for person in PEOPLE)],
    }


def place_name(recipient: str) -> str:
    """A person or a channel of the demo as people call them."""
    names = {person.id: person.name for person in PEOPLE} | {person.dm: person.name for person in PEOPLE}
    names |= {channel["id"]: f"#{channel['name']}" for channel in _channels()}
    return names.get(recipient, recipient)


def _app() -> dict[str, Any]:
    return {
        "appId": APP,
        "botUserId": BOT,
        "botName": BOT_NAME,
        "botToken": BOT_TOKEN,
        "appToken": APP_TOKEN,
        "signingSecret": SIGNING_SECRET,
        "mode": "socket",
    }


def _user(person: Person) -> dict[str, Any]:
    return {"id": person.id, "name": person.handle, "real_name": person.label, "tz": ZONE}


def _channels() -> list[dict[str, Any]]:
    staff, everybody = [p.id for p in STAFF], [p.id for p in PEOPLE]
    return [
        {"id": STAFF_CHANNEL, "name": "pledges-staff", "is_private": True, "members": [*staff, BOT]},
        {"id": DIGEST_CHANNEL, "name": "impact-digest", "members": [*staff, BOT]},
        {"id": EVENT_CHANNEL, "name": "stockton-build", "members": [*everybody, BOT]},
        {"id": GENERAL_CHANNEL, "name": "general", "members": [*everybody, BOT]},
    ]


def _dm(person: Person) -> dict[str, Any]:
    members = [person.id, BOT]
    return {"id": person.dm, "name": f"dm-{person.handle}", "is_channel": False, "is_im": True, "members": members}
