"""An office in which everything has a row, and every road by which free text gets in."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import select

from bot.afterwards.model import Letter
from bot.checkins.model import CheckIn
from bot.desk.model import Request
from bot.events.model import Event
from bot.evidence.model import Evidence
from bot.exchange.write import write
from bot.people.model import Partner
from bot.pledges.model import Draft, Pledge
from bot.reports.model import Report, ReportLine
from tests.exchange.a_sheet import as_csv, as_xlsx
from tests.fake_slack import payloads
from tests.journeys import beginnings
from tests.journeys.office import FIRST_QUESTION, ME, Office
from tests.reports.test_render import pdf_text

NAME = "Zelmira Quandary"
"""Nobody is called that."""
STORY = f"one of my drivers saw a girl at the truck stop who is being sold, she is called {NAME}"
SPANISH = f"uno de mis choferes vio a una niña que están vendiendo en la parada de camiones, se llama {NAME}"
FRENCH = f"un de mes chauffeurs a vu une fille qui est vendue au relais routier, elle s'appelle {NAME}"
CALM = "RTD will train 250 employees with BOTL"

Road = Callable[[Office], object]


def busy(office: Office) -> None:
    """A letter, an answer with a file, a request, a call to make, an open card, an issued report, lines shown."""

    def walk() -> None:
        office.hold_event(what_follows=True)
        office.save(office.promise("San Joaquin RTD pledges to train 250 employees with BOTL by 9 May"))
        office.save(office.promise("Acme Freight will train 60 drivers by 9 May"))
        office.link(f"RTD <@{office.terry}|terry>")
        office.link("Acme Freight Pat Sample, safety director, 209 555 0142")
        office.strike()
        office.click(office.dana, office.last(office.staff_room), "thanks.send")
        office.strike()
        office.skip_to(FIRST_QUESTION)
        office.drop(office.terry, "attendance 6 March.pdf", text="120 so far")
        office.say(office.terry, "can you send us posters?")
        office.promise("Alliance 4 You will hold 3 sessions")
        office.command(office.dana, "report stockton")
        (draft,) = [one for one in office.told(office.dana) if "[Issue it]" in one.text]
        office.click(office.dana, draft, "report.show")
        office.click(office.dana, office.seen(draft), "report.issue")

    beginnings.begin(office, "busy", walk)


def newest(office: Office, table: Any, *where: Any) -> str:
    with office.bot.db.read() as session:
        row = session.scalars(select(table).where(*where).order_by(table.id.desc())).first()
        assert row is not None, table
        return str(row.public_id)


def submit(office: Office, user: str, callback: str, meta: str, typed: dict[str, str]) -> None:
    view = {"id": office.slack.new_id("V"), "callback_id": callback, "private_metadata": meta, "blocks": []}
    values = {name: {name: {"type": "plain_text_input", "value": value}} for name, value in typed.items()}
    assert office.slack.deliver(payloads.submission(office.slack, user, view, values)).ok
    office.send()


def pledge_of(office: Office) -> str:
    return newest(office, Pledge, Pledge.target == 250)


def rtd(office: Office) -> str:
    return newest(office, Partner, Partner.name == "San Joaquin RTD")


def pats_call(office: Office) -> str:
    return newest(office, Request, Request.kind == "call")


def posters(office: Office) -> str:
    return newest(office, Request, Request.kind == "materials")


def terrys_letter(office: Office) -> str:
    with office.bot.db.read() as session:
        return str(session.scalars(select(Letter).order_by(Letter.id)).all()[0].public_id)


def stockton(office: Office) -> str:
    return newest(office, Event)


def in_the_hall(office: Office) -> str:
    ts = office.say(office.sam, CALM, office.hall)
    return f"{office.hall}:{ts}:{ts}:{office.sam}:"


def quoted(office: Office) -> str:
    return f"{office.sam}|{office.hall}|{office.say(office.sam, 'It mattered.', office.hall)}"


EVENT = {"name": "Fresno", "place": "Fresno, California", "day": "2022-11-10", "region": "California"}
PLEDGE = {"organisation": "RTD", "kind": "train", "number": "20", "unit": "employees", "words": "we will train 20"}
QUOTE = {"words": "It mattered.", "role": "director", "agency": "RTD"}
NOTED = QUOTE | {"speaker": "Jo Example", "how": "on the phone", "attribution": "respondent"}
ISSUE = {"what": "People", "old": "10", "new": "12", "reason": "a list came late"}

FORMS: dict[str, tuple[str, Callable[[Office], str], dict[str, str], tuple[str, ...]]] = {
    "draft.changed": ("dana", lambda office: newest(office, Draft, Draft.state == "open"), PLEDGE, (
        "organisation", "number", "unit", "words")),
    "pledge.new": ("dana", stockton, PLEDGE, ("organisation", "number", "unit", "words")),
    "pledge.from_message": ("dana", in_the_hall, {}, ("words",)),
    "event.save": ("dana", lambda office: "|", EVENT, ("name", "place", "country", "region", "other_zone", "hosts")),
    "request.answer": ("dana", posters, {}, ("words",)),
    "request.successor": ("dana", posters, {"name": "Kim Sample"}, ("name", "role", "phone", "email")),
    "call.cannot": ("dana", posters, {}, ("words",)),
    "call.said": ("dana", posters, {}, ("words",)),
    "evidence.figure": ("dana", lambda office: f"{newest(office, Evidence)}|{pledge_of(office)}|120", {}, ("amount",)),
    "partner.join": ("dana", rtd, {}, ("name",)),
    "partner.part": ("dana", rtd, {}, ("name",)),
    "pledge.verify": ("dana", lambda office: f"{pledge_of(office)}|120", {"amount": "100", "evidence": "list"}, (
        "amount", "evidence")),
    "pledge.target": ("dana", pledge_of, {"amount": "240", "reason": "fewer"}, ("amount", "reason")),
    "pledge.withdraw": ("dana", pledge_of, {}, ("reason",)),
    "quote.keep": ("dana", quoted, QUOTE, ("words", "role", "agency")),
    "quote.note": ("dana", lambda office: "", NOTED, ("words", "speaker", "role", "agency", "how")),
    "survey.save": ("dana", lambda office: "stockton", {}, ("statements",)),
    "report.edit": ("dana", stockton, {}, ("story_1", "story_2", "story_3", "story_4", "order")),
    "report.correct": ("dana", lambda office: newest(office, Report), ISSUE, ("what", "old", "new", "reason")),
    "report.send": ("dana", lambda office: newest(office, Report), {}, ()),
    "line.change": ("terry", lambda office: newest(office, ReportLine), {}, ("words",)),
    "reply.some": ("terry", pledge_of, {}, ("total",)),
    "reply.change": ("terry", pledge_of, {}, ("total",)),
    "reply.later": ("terry", lambda office: newest(office, CheckIn), {}, ()),
    "reply.need": ("terry", lambda office: newest(office, CheckIn), {"kind": "materials"}, ("words",)),
    "thanks.date": ("terry", pledge_of, {}, ()),
    "thanks.not_quite": ("terry", pledge_of, {}, ("words",)),
    "thanks.somebody_else": ("terry", terrys_letter, {}, ("words",)),
    "subscription.save": ("dana", lambda office: "", {}, ("other_zone",)),
}  # fmt: skip
"""Every form: who fills it in, what it is about, what stands in it besides, and its fields for free text."""


def typed(form: str, field: str) -> Road:
    who, about, besides, _ = FORMS[form]
    return lambda office: submit(office, getattr(office, who), form, about(office), besides | {field: STORY})


TEXT_INPUTS = {
    "bot/afterwards/forms.py": 1, "bot/checkins/forms.py": 6, "bot/desk/forms.py": 2, "bot/events/blocks.py": 6,
    "bot/evidence/blocks.py": 1, "bot/people/blocks.py": 1, "bot/pledges/forms.py": 6, "bot/reports/forms.py": 4,
    "bot/reports/quote_blocks.py": 4, "bot/reports/voice_listeners.py": 1, "bot/status/forms.py": 5,
}  # fmt: skip
"""How often each module makes a field for free text: one more needs its road in FORMS, then its number here."""

WORDS = {
    "ask": "ask {}", "assign": "assign RTD {}", "away": "away until 3 January, {}", "back": "back {}",
    "contact": "contact RTD {}", "digest": "digest {}", "digests": "digests {}", "draft": "draft {}",
    "event": "event {}", "export": "export {}", "help": "help {}",
    "issue": "issue {}", "language": "language RTD {}", "make": "make {}", "mine": "mine {}", "parked": "parked {}",
    "partner": "partner {}", "prepare": "prepare {}",
    "print": "print {}", "quote": "quote {}", "report": "report {}", "staff": "staff add {}",
    "status": "status {}", "thanks": "thanks {}", "undo": "undo {}", "write": "write {}",
}  # fmt: skip
"""What stands after each word that `/pledge` knows."""

COLUMNS = ("organisation", "sector", "country", "region", "event", "contact", "role", "email", "phone", "language",
           "words", "kind", "unit", "programme", "sponsor_level", "due", "mandated", "reported", "as_of", "basis",
           "note", "pledge_id", "people", "target")  # fmt: skip
IN_SURVEY = ("statement", "agreeing", "respondents", "percent", "event")


def row(column: str, story: str) -> list[list[Any]]:
    """A sheet of one good row, and the story in one cell of it."""
    good = {"organisation": "Moss Adams", "words": "train 20 employees", "reported": "5", "as_of": "2022-11-20"}
    cells = good | {column: story}
    return [list(cells), list(cells.values())]


def survey_row(column: str, story: str) -> list[list[Any]]:
    cells = {"statement": "I know my next steps", "agreeing": "49", "respondents": "60"} | {column: story}
    return [list(cells), list(cells.values())]


def dropped(name: str, data: bytes, text: str = "") -> Road:
    return lambda office: office.drop(office.dana, name, data, text)


def brought_in(name: str, data: bytes) -> Road:
    """Shown, and where a button lets them, brought in."""

    def come(office: Office) -> None:
        office.drop(office.dana, name, data)
        card = office.last(office.dana)
        if "[Bring it in]" in card.text:
            office.click(office.dana, card, "sheet.bring_in")
            office.bot.dropping.once()
            office.send()

    return come


def shown(office: Office, words: str) -> str:
    """A message in the hall: everybody there has read it."""
    return office.say(office.sam, words, office.hall)


def after(words: str, then: str) -> Road:
    """A contact's message in which some words became others."""

    def come(office: Office) -> None:
        ts = office.say(office.terry, words)
        office.slack.edit(office.terry, office.slack.dm(office.terry), ts, then)
        office.send()

    return come


def staff_edit(office: Office) -> None:
    ts = office.say(office.dana, f"{ME} Moss Adams will train 20 employees", office.hall)
    office.slack.edit(office.dana, office.hall, ts, f"{ME} {STORY}")
    office.send()


def deleted(office: Office) -> None:
    ts = office.say(office.terry, STORY)
    office.slack.delete(office.terry, office.slack.dm(office.terry), ts)
    office.send()


def several_files(office: Office, *names: str, text: str = "130 so far") -> None:
    """One message with several files, as Slack sends it."""
    with office.slack.holding() as held:
        for name in names:
            office.slack.drop(office.terry, office.slack.dm(office.terry), name, b"x", text)
    said = held[-1]
    said["event"]["files"] = [file for one in held for file in one["event"]["files"]]
    assert office.slack.deliver(said).ok
    office.send()


def titled(office: Office) -> None:
    """A file that has no name of its own, only a title."""
    with office.slack.holding() as held:
        office.slack.drop(office.terry, office.slack.dm(office.terry), "x.pdf", b"x", "130 so far")
    held[-1]["event"]["files"][0] |= {"name": "", "title": f"victim {NAME}.pdf"}
    assert office.slack.deliver(held[-1]).ok
    office.send()


def verified(office: Office) -> None:
    office.drop(office.terry, f"victim {NAME} statement.pdf", text="130 so far")
    office.click(office.dana, office.last(office.staff_room), "evidence.confirm:0")


def opted_out(office: Office) -> None:
    office.say(office.terry, "STOP")
    office.say(office.terry, f"START {STORY}")


def shortcut(callback: str) -> Road:
    def come(office: Office) -> None:
        office.slack.shortcut(office.dana, callback, office.hall, shown(office, STORY))
        office.form(office.dana)

    return come


def in_thread(user: str) -> Road:
    """Under an old message of the bot's own, in a channel where others are by now."""

    def come(office: Office) -> None:
        there = office.staff_room
        office.slack.channels[there].members += [office.terry, office.sam]
        office.skip(days=20)
        office.say(getattr(office, user), STORY, there, office.told(there)[0].ts)

    return come


def doubted(office: Office) -> None:
    office.say(office.terry, "140")
    office.say(office.terry, f"in total, {STORY}")


PASTE = f"""RTD will host 2 presentations
{STORY}
Her name is {NAME}
Moss Adams will train 20 employees"""

TOLD: dict[str, Road] = {
    "dm": lambda office: office.say(office.terry, STORY),
    "dm in Spanish": lambda office: office.say(office.terry, SPANISH),
    "dm in French": lambda office: office.say(office.terry, FRENCH),
    "dm with a figure": lambda office: office.say(office.terry, f"130 so far. {STORY}"),
    "dm with a wish of language": lambda office: office.say(office.terry, f"español por favor, {STORY}"),
    "dm of a stranger": lambda office: office.say(office.sam, STORY),
    "dm of staff": lambda office: office.say(office.dana, STORY),
    "dm after STOP": opted_out,
    "dm answering a question back": doubted,
    "dm quoting us": lambda office: office.say(office.terry, f"Write STOP to end these messages. {STORY}"),
    "dm quoting a mail": lambda office: office.say(office.terry, f"130 so far\n\nOn Mon, Bo wrote:\n> {STORY}"),
    "dm asking how it stands": lambda office: office.say(office.terry, f"how are we doing? {STORY}"),
    "dm with a deed": lambda office: office.say(office.terry, f"we put up a web page. {STORY}"),
    "forwarded": lambda office: office.forward(office.terry, STORY),
    "forwarded with a figure": lambda office: office.forward(office.terry, STORY, "130 so far"),
    "forwarded by staff": lambda office: office.forward(office.dana, STORY, "RTD trained 120 employees"),
    "forwarded by a stranger": lambda office: office.forward(office.sam, STORY, "what is this?"),
    "dm edited into it": after("130 so far", f"130 so far, {STORY}"),
    "dm edited out of it": after(STORY, f"sorry about what I wrote of {NAME}. 130 so far"),
    "dm edited out of it into a request": after(STORY, f"can you send posters to {NAME}?"),
    "dm edited out of it into nothing": after(STORY, f"never mind {NAME}"),
    "dm deleted": deleted,
    "thread of a check-in": lambda office: office.say(office.terry, STORY, None, office.told(office.terry)[1].ts),
    "thread of an old notice by a contact": in_thread("terry"),
    "thread of an old notice by a stranger": in_thread("sam"),
    "thread of an old notice by staff": in_thread("dana"),
    "mention by staff": lambda office: office.say(office.dana, f"{ME} {STORY}", office.hall),
    "mention by a stranger": lambda office: office.say(office.sam, f"{ME} {STORY}", office.hall),
    "mention edited into it": staff_edit,
    "a paste of promises": lambda office: office.say(office.dana, f"{ME} {PASTE}", office.hall),
    "a command of a stranger": lambda office: office.command(office.sam, STORY),
    "a command of staff": lambda office: office.command(office.dana, STORY),
    "survey of it": lambda office: office.command(office.dana, f"survey {STORY}"),
    "event of it": lambda office: office.command(office.dana, f"event {STORY}"),
    "quote of it": lambda office: office.command(office.dana, f"quote {STORY}"),
    "shortcut record_pledge": shortcut("record_pledge"),
    "shortcut keep_quote": shortcut("keep_quote"),
    "words with a file": lambda office: office.drop(office.terry, "photo.jpg", text=STORY),
    "name of a file": lambda office: office.drop(office.terry, f"{STORY.replace(' ', '_')}.jpg", text="130 so far"),
    "name of the second file": lambda office: several_files(office, "list.pdf", f"{STORY}.pdf"),
    "words with a sheet": dropped("plan.csv", as_csv(*row("words", "train 20 employees")), STORY),
    "a text that is dropped": dropped("notes.txt", STORY.encode()),
    "a text of promises that is dropped": dropped("notes.md", PASTE.encode()),
    **{f"/pledge {word}": lambda office, said=said: office.command(office.dana, said.format(STORY))
       for word, said in WORDS.items()},
    **{f"form {form}, {field}": typed(form, field) for form, (*_, fields) in FORMS.items() for field in fields},
    **{f"csv, {one}": brought_in("plan.csv", as_csv(*row(one, STORY))) for one in COLUMNS},
    **{f"survey csv, {one}": brought_in("survey.csv", as_csv(*survey_row(one, STORY))) for one in IN_SURVEY},
    "xlsx": brought_in("plan.xlsx", as_xlsx(*row("contact", STORY))),
    "heading of a column": brought_in("plan.csv", as_csv(*row(STORY, "x"))),
    "row above the headings": brought_in("plan.csv", as_csv([STORY], *row("region", "California"))),
    "column that is not read": brought_in("plan.csv", as_csv(*row("Shirt size", STORY))),
}  # fmt: skip
"""Roads by which a story comes that the guard hears."""
UNHEARD = frozenset(
    {"form report.edit, order", "dm edited out of it", "row above the headings", "column that is not read"}
)
"""What is dropped unread, or was heard before."""

REFUSED = {
    "forms of staff": [f"form {form}, {one}" for form, (who, *_, fields) in FORMS.items() if who == "dana"
                       for one in fields if form != "call.said"],
    "words of commands": [f"/pledge {word}" for word in WORDS],
    "cells": [f"csv, {one}" for one in COLUMNS] + [f"survey csv, {one}" for one in IN_SURVEY],
}  # fmt: skip
"""Roads that change nothing, so one may come by them all in one office."""

NAMED: dict[str, Road] = {
    "file": lambda office: office.drop(office.terry, f"victim {NAME} statement.pdf", text="130 so far"),
    "file alone": lambda office: office.drop(office.terry, f"{NAME.lower().replace(' ', '-')}.jpg"),
    "file that verifies": verified,
    "second file": lambda office: several_files(office, "attendance list.pdf", f"{NAME}.pdf"),
    "title of a file": titled,
    "sheet": brought_in(f"victim_{NAME.replace(' ', '_')}.csv", as_csv(*row("region", "California"))),
    "sheet of another kind": dropped(f"victim_{NAME.replace(' ', '_')}.pdf", b"%PDF"),
    "sheet that is broken": dropped(f"victim_{NAME.replace(' ', '_')}.xlsx", b"PK\x03\x04 broken"),
    "text": dropped(f"victim_{NAME.replace(' ', '_')}.txt", b"Moss Adams will train 20 employees"),
}  # fmt: skip
"""Roads by which a name alone comes, in what a file is called."""


# What goes out


def went_out(office: Office, calls: int = 0, answers: int = 0) -> str:
    """Every byte of the calls and answers since; files that were sent are opened."""
    sent = [f"{call.method} {call.args}" for call in office.slack.log[calls:]]
    sent += [str(answer.body) for _, answer in office.slack.deliveries[answers:]]
    sent += [f"{file['name']} {opened(file['data'])}" for file in office.slack.files.values() if _is_ours(file)]
    return "\n".join(sent)


def _is_ours(file: dict[str, Any]) -> bool:
    return "url_private_download" not in file


def opened(data: bytes) -> str:
    """Of a PDF its text, of a workbook its cells, of a Word file its text."""
    if data.startswith(b"%PDF"):
        return pdf_text(data)
    if not data.startswith(b"PK"):
        return data.decode("latin-1")
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        return "\n".join(parts.read(name).decode("utf-8", "replace") for name in parts.namelist())


SURFACES = ("status", "status RTD", "partner RTD", "mine", "parked", "digests", "digest stockton", "report stockton",
            "help", "undo")  # fmt: skip


def look_everywhere(office: Office, folder: Path) -> str:
    """Everything that staff may look at afterwards, and what is written to files."""
    for words in SURFACES:
        office.command(office.dana, words)
    for user in (office.dana, office.terry):
        office.slack.open_home(user)
    office.skip(days=8)
    written = []
    for what in ("events", "partners", "contacts", "pledges", "progress", "outcomes"):
        file = folder / f"{what}.csv"
        write(office.bot.db, what, file, "csv", office.clock.now().date(), lambda _: None)
        written.append(file.read_text())
    return "\n".join(written)
