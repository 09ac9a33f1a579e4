"""Three partners whose figures and names are found nowhere else, and twelve kinds of people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select

from bot.ground import audit
from bot.people.model import Contact
from tests.exchange.a_sheet import as_csv
from tests.fake_slack import Fault
from tests.fake_slack.fields import elements
from tests.journeys.office import ME, Office

PARTNERS = {"Alderquarry Transit": "8161", "Birchlantern Freight": "7253", "Cedarharbour Schools": "6947"}
"""By name, the figure each has promised."""


@dataclass
class Partner:
    name: str
    canaries: tuple[str, ...]
    buttons: dict[str, list[str]] = field(default_factory=dict)
    """Every button that was ever shown about it, with its values."""

    @property
    def typed(self) -> str:
        """As people write it: what the bot quotes of that is told from what it knows."""
        return self.name.casefold()


@dataclass(frozen=True)
class Person:
    """`own` is the partner they speak for; `staff` see all."""

    kind: str
    user: str
    own: str | None = None
    staff: bool = False
    commands: bool = True


class Cast:
    """The office with all of them in it, and everything they may press made known."""

    def __init__(self, office: Office) -> None:
        self.office = office
        office.say(office.dana, f"{ME} help", office.hall)
        office.hold_event(what_follows=True)
        self.contacts = self._contacts()
        self.partners = [self._partner(name) for name in PARTNERS]
        self.people = list(self._people())
        for one in self.people:
            office.slack.channels[office.hall].members.append(one.user)
            office.slack.channels[office.digest_room].members.append(one.user)

    def _contacts(self) -> dict[str, str]:
        slack = self.office.slack
        contacts = {
            "Alderquarry Transit": slack.add_person("Aldermember Sample"),
            "Birchlantern Freight": slack.add_person("Birchguest Sample", restricted=True),
            "Cedarharbour Schools": slack.add_person("Cedaroutside Sample", team="T0OTHER"),
        }
        slack.channels[self.office.hall].members.extend(contacts.values())
        return contacts

    def _partner(self, name: str) -> Partner:
        """Promised, asked, answered, undecided about one word of it, asking for something, and one more card open."""
        office, contact = self.office, self.contacts[name]
        office.say(office.dana, f"{ME} {name} will train {PARTNERS[name]} drivers", office.staff_room)
        office.click(office.dana, office.last(office.staff_room), "draft.save")
        office.link(f"{name} <@{contact}|contact>")
        office.say(office.dana, f"{ME} {name} will hold {PARTNERS[name]} sessions", office.staff_room)
        return Partner(
            name,
            (name.split()[0], PARTNERS[name], f"{int(PARTNERS[name]):,}", office.slack.people[contact].name.split()[0]),
        )

    def go_on(self) -> None:
        """All are thanked, and asked some weeks later, and answer in several ways."""
        office = self.office
        office.strike()
        office.click(office.dana, office.last(office.staff_room), "thanks.send")
        office.skip(weeks=4)
        for name, contact in self.contacts.items():
            for words in (f"{int(PARTNERS[name]) - 3000} so far", "45", "can you send posters?"):
                self.office.say(contact, words)
            self.office.drop(contact, f"{name} list.pdf", text=f"{int(PARTNERS[name]) - 2000} so far")
        for name, contact in self.contacts.items():
            self._quote_and_sheet(name, contact)
        self._report()
        for partner in self.partners:
            self._note_buttons(partner)

    def _quote_and_sheet(self, name: str, contact: str) -> None:
        """A quote to agree to, a sheet that waits for a yes, and an answer to them that Slack would not take."""
        office = self.office
        ts = office.say(contact, "We walked out with a plan.", office.hall)
        office.slack.shortcut(office.dana, "keep_quote", office.hall, ts)
        assert not office.submit(office.dana, role="safety director", agency=name)
        sheet = as_csv(["Organization", "Pledge"], [name, "train 9 drivers"])
        office.drop(office.dana, f"{name.split()[0]}.csv", sheet, "Stockton")
        office.slack.faults.next("chat.postMessage", Fault.error_of("is_archived"))
        office.say(contact, "help")

    def _report(self) -> None:
        """Everybody is shown their own sentences, and it is issued."""
        office = self.office
        office.command(office.dana, "report stockton")
        (draft,) = [one for one in office.told(office.dana) if "report.show" in str(one.blocks)]
        for action in ("report.show", "report.issue"):
            office.click(office.dana, draft, action)

    def _note_buttons(self, partner: Partner) -> None:
        places = [self.office.staff_room, self.office.dana, self.contacts[partner.name]]
        for message in (one for place in places for one in self.office.told(place)):
            if partner.name.split()[0] in message.text or message.channel == self.office.slack.dm(places[2]):
                for _, one in elements(message.blocks):
                    partner.buttons.setdefault(one["action_id"].split(":")[0], []).append(one.get("value") or "")

    def _people(self) -> Iterator[Person]:
        office, slack = self.office, self.office.slack
        a, b, c = self.contacts
        kim, struck, former = (slack.add_person(f"{name} Example") for name in ("Kim", "Struck", "Former"))
        for one in (kim, struck):
            office.command(office.dana, f"staff add <@{one}|one>")
        office.command(office.dana, f"staff remove <@{struck}|one>")
        office.link(f"{a} <@{former}|former>")
        office.link(f"{a} <@{self.contacts[a]}|contact>")
        self._end(former)
        yield Person("nobody in particular", office.sam)
        yield Person("guest", slack.add_person("Guest", restricted=True))
        yield Person("single-channel guest", slack.add_person("Single Guest", ultra_restricted=True))
        yield Person("stranger", slack.add_person("Stranger", team="T0FAR", stranger=True), commands=False)
        yield Person("somebody of another workspace", slack.add_person("Far", team="T0FAR"), commands=False)
        yield Person("somebody of another organisation's grid", slack.add_person("Grid", team="E0GRID"), commands=False)
        yield Person("staff struck off", struck)
        yield Person("former contact", former)
        yield Person("contact, member", self.contacts[a], own=a)
        yield Person("contact, guest", self.contacts[b], own=b)
        yield Person("contact, Slack Connect", self.contacts[c], own=c, commands=False)
        yield Person("colleague added in Slack", kim, staff=True)

    def _end(self, user: str) -> None:
        with self.office.bot.db.write() as session, audit.change(session, "end", "clock", self.office.clock.now()):
            for contact in session.scalars(select(Contact).where(Contact.slack_user_id == user)):
                contact.active_to = date(2022, 1, 1)
            session.flush()
