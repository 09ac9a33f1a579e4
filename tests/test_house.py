"""The house keeps its rules (DESIGN, section 3), and the checker would see it if it did not."""

from __future__ import annotations

from fnmatch import fnmatch

import pytest

from tests import house, house_style
from tests.house import Module, Rule, modules

EVERYTHING = modules()
RULES: tuple[Rule, ...] = (
    house.row, house.lanes, house.floors, house.libraries, house.evaluation, house.silent_retries, house.clocks,
    house_style.formatted_marks, house_style.sentences, house_style.spelled_columns, house_style.lengths,
    house_style.openings,
)  # fmt: skip


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_house_keeps_its_rules(rule: Rule) -> None:
    faults = [fault for module in EVERYTHING for fault in rule(module)]
    assert not faults, "\n" + "\n".join(faults)


TOP = ("*.md", "LICENSE", "Makefile", "Procfile", "pyproject.toml", "requirements*.in", "requirements*.txt", "*.db*")
"""The files that may lie beside the folders, and the databases that somebody keeps there."""


def test_no_stray_file_lies_at_the_top() -> None:
    files = [path.name for path in house.ROOT.iterdir() if path.is_file() and not path.name.startswith(".")]
    assert [name for name in files if not any(fnmatch(name, pattern) for pattern in TOP)] == []


def test_no_import_leads_back_to_where_it_began() -> None:
    faults = house.circles(EVERYTHING)
    assert not faults, "\n" + "\n".join(faults) + "\nMove what both need below them."


def test_every_file_of_the_bot_is_looked_at() -> None:
    names = {module.name for module in EVERYTHING}
    assert {"bot", "bot.app", "bot.ground", "bot.ground.db", "bot.people.commands", "config.settings"} <= names


PLANTED = [
    (house.row, "bot.people.commands", "from bot.pledges.model import Pledge"),
    (house.row, "bot.understanding.reply", "from bot.ground.words import say"),
    (house.row, "bot.ground.db", "import bot.understanding"),
    (house.row, "bot.desk.jobs", "def f():\n    from bot import app"),
    (house.row, "bot.gossip.model", "from bot.ground import db"),
    (house.lanes, "bot.ground.db", "from bot.ground import audit"),
    (house.lanes, "bot.notices.outbox", "from bot.notices import sender"),
    (house.lanes, "bot.understanding.words.units", "from bot.understanding.counting import count"),
    (house.lanes, "bot.understanding.gossip.units", "x = 1"),
    (house.row, "bot.ground.audit", "from bot.notices import outbox"),
    (house.row, "bot.understanding.reply", "from bot.notices import outbox"),
    (house.lanes, "bot.ground.gossip", "x = 1"),
    (house.floors, "bot.pledges.model", "from bot.pledges.commands import record_pledge"),
    (house.floors, "bot.pledges.commands", "from bot.pledges import listeners"),
    (house.floors, "bot.pledges.commands", "from bot.pledges import blocks"),
    (house.floors, "bot.status.blocks", "from bot.progress.commands import book"),
    (house.floors, "bot.pledges.gossip", "x = 1"),
    (house.libraries, "bot.pledges.commands", "import slack_bolt.app"),
    (house.libraries, "bot.people.commands", "from slack_sdk import WebClient"),
    (house.libraries, "bot.desk.jobs", "from apscheduler.schedulers.background import BackgroundScheduler"),
    (house.libraries, "bot.checkins.cadence", "from config import settings"),
    (house.libraries, "bot.app", "import typer"),
    (house.libraries, "bot.status.blocks", "from sqlalchemy.orm import Session"),
    (house.libraries, "bot.understanding.names", "import sqlalchemy"),
    (house.libraries, "bot.app", "import pickle"),
    (house.libraries, "config.settings", "import yaml"),
    (house.evaluation, "bot.app", "eval('1')"),
    (house.silent_retries, "bot.app", "client = WebClient(token)"),
    (house.silent_retries, "bot.app", "client = slack_sdk.WebClient(token, retry_handlers=[RateLimit()])"),
    (house.clocks, "bot.desk.jobs", "now = datetime.now(UTC)"),
    (house.clocks, "bot.desk.jobs", "today = datetime.date.today()"),
    (house.clocks, "bot.desk.jobs", "def wait(machine=time.monotonic): ..."),
    (house.clocks, "bot.running", "until = time.monotonic() + 20"),
    (house.clocks, "bot.notices.sender", "now = time.time()"),
    (house_style.formatted_marks, "bot.desk.listeners", "blockkit.marked(f'*{name}*')"),
    (house_style.sentences, "bot.desk.listeners", "blockkit.says('Please call them back today')"),
    (house_style.sentences, "bot.desk.listeners", "button(f'Call {name} back right now', 'desk.call', '1')"),
    (house_style.sentences, "bot.desk.blocks", "TITLE = 'Please call them back today'"),
    (
        house_style.spelled_columns,
        "bot.desk.model",
        "from __future__ import annotations\nclass Task(Table):\n    id: Mapped[int] = mapped_column()",
    ),
    (house_style.lengths, "bot.app", "x = 1\n" * 301),
    (house_style.lengths, "bot.app", "def f():\n" + "    x = 1\n" * 45),
    (house_style.openings, "bot.app", "x = 1"),
    (house_style.openings, "bot.utils", '"""Things."""'),
]


@pytest.mark.parametrize(("rule", "name", "source"), PLANTED, ids=lambda value: getattr(value, "__name__", None))
def test_the_checker_sees_what_breaks_a_rule_and_says_the_way_out(rule: Rule, name: str, source: str) -> None:
    faults = list(rule(Module(name, source)))
    assert len(faults) == 1
    assert faults[0].startswith(f"{name}:")
    assert ": " in faults[0].removeprefix(f"{name}:")


ALLOWED = [
    (house.row, "bot.reception", "from bot.desk import commands"),
    (house.row, "bot.people.commands", "from bot.understanding import names"),
    (house.floors, "bot.pledges.listeners", "from bot.pledges import blocks, commands"),
    (house.floors, "bot.checkins.commands", "from bot.pledges import commands"),
    (house.libraries, "bot.pledges.commands", "import sqlalchemy"),
    (house.silent_retries, "bot.app", "WebClient(token, retry_handlers=[])"),
    (house.clocks, "bot.ground.clock", "datetime.now(UTC)"),
    (house.clocks, "bot.notices.sender", "def wait(machine=time.time): ..."),
    (house.clocks, "bot.desk.jobs", "now = clock.now()"),
    (house_style.spelled_columns, "bot.desk.model", "class Task(Table):\n    id: Mapped[int] = mapped_column()"),
    (house_style.sentences, "bot.desk.listeners", "raise ValueError('this is for a developer')"),
    (house_style.sentences, "bot.desk.blocks", "say(language, 'desk.call', name=name)"),
]


@pytest.mark.parametrize(("rule", "name", "source"), ALLOWED, ids=lambda value: getattr(value, "__name__", None))
def test_the_checker_lets_pass_what_keeps_the_rules(rule: Rule, name: str, source: str) -> None:
    assert list(rule(Module(name, source))) == []


def test_a_circle_is_seen() -> None:
    planted = [Module("bot.a", "import bot.b"), Module("bot.b", "from bot import a"), Module("bot.c", "import bot.a")]
    assert [fault.split()[0] for fault in house.circles(planted)] == ["bot.a", "bot.b"]
