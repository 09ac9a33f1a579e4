"""The rules of the house, read from the source: who may know whom, which library belongs where, how long things are.

Each rule takes a module and yields what is wrong there, with the reason and the way out.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).parents[1]

ROW = (
    "ground", "notices", "deliveries", "understanding", "people", "events", "pledges", "progress", "desk", "evidence",
    "checkins", "afterwards", "status", "digests", "reports", "exchange", "operations", "asked", "reporting",
    "undoing", "hearsay", "noting", "passing", "replying", "reception", "rooms", "running",
    "app", "demo", "terminal", "stuck", "keeping", "sheets", "printing", "ticking", "cli", "__main__",
)  # fmt: skip
"""Each knows only those before it; understanding is pure, and knows and is known by none of the three before it."""

PURE = "understanding"
LANES = {
    "ground": (
        "logs", "calendar", "trouble", "files", "turns", "db", "direct", "statements", "whole", "origin", "refusal",
        "blockkit", "words", "frozen", "seals", "audit", "taking_back", "former", "at_once", "guard", "stumbles",
        "clock", "connection",
        "migrations", "migrate",
    ),
    "notices": (
        "slack_errors", "outbox", "told", "uploads", "pace", "refusals", "claiming", "settling", "courier", "audience",
        "sender",
    ),
    "deliveries": (
        "inbox", "forgetting", "letters", "shared_files", "payloads", "identity", "directory", "alive", "watermarks",
        "reconciling", "stamps", "answers", "sieve", "retrying", "reader", "fetching", "listeners", "opening", "slack",
        "pulse", "finding", "history", "sweep", "line", "listening", "receiving",
    ),
    PURE: (
        "readings", "writing", "words", "lexicon", "calendar", "languages", "scales", "guard", "naming", "questions",
        "harmless", "counting", "doubting", "correcting", "wishing", "doing", "promising",
        "safety", "dated", "question", "pledge", "reply", "asking", "parse",
    ),
}  # fmt: skip
"""In the rooms that all others stand on there are no floors: each module knows only those before it, and in
understanding, which has many, each folder."""

FLOORS: dict[str, tuple[int, str]] = {
    **dict.fromkeys(
        (
            "model",
            "access",
            "merging",
            "linked",
            "persons",
            "cadence",
            "account",
            "reach",
            "names",
            "contact_words",
            "places",
            "written",
        ),
        (0, "field"),
    ),
    **dict.fromkeys(("sheets", "cells", "preview", "columns", "record"), (0, "field")),
    "voices": (0, "field"),
    "spoken": (1, "field"),
    "quote_blocks": (2, "look"),
    **dict.fromkeys(("voice_listeners", "quote_listeners"), (3, "doors")),
    **dict.fromkeys(("numbers", "movement", "grounds", "groups", "labels"), (1, "field")),
    "sentences": (1, "field"),
    "look": (1, "look"),
    "files": (3, "doors"),
    **dict.fromkeys(("sources", "sections", "snapshot", "year", "totals"), (2, "field")),
    **dict.fromkeys(("pdf", "word", "markdown"), (2, "look")),
    **dict.fromkeys(
        (
            "languages",
            "commands",
            "planning",
            "striking",
            "hearing",
            "hiding",
            "choosing",
            "pointing",
            "deeds",
            "recent",
            "replies",
            "editing",
            "settling",
            "starting",
            "echo",
            "answering",
            "untils",
            "regrets",
            "dated",
            "wanted",
            "naming",
            "apart",
            "drafting",
            "saving",
            "amending",
            "staffing",
        ),
        (2, "field"),
    ),
    **dict.fromkeys(("roads", "succession", "owning", "confirming"), (2, "field")),
    **dict.fromkeys(
        (
            "read",
            "write",
            "compare",
            "attendance",
            "figures",
            "promises",
            "surveys",
            "asking",
            "template",
            "tables",
            "prose",
        ),
        (2, "field"),
    ),
    **dict.fromkeys(("survey", "quotes"), (2, "field")),
    **dict.fromkeys(("doctor", "road", "disk", "rows", "presence", "backup", "restore", "metrics"), (2, "field")),
    **dict.fromkeys(("scrubbing", "retelling", "emptying", "erasing"), (2, "field")),
    **dict.fromkeys(
        ("blocks", "answer_blocks", "stuck_blocks", "home_blocks", "road_blocks", "page_blocks", "list_blocks"),
        (2, "look"),
    ),
    **dict.fromkeys(("signature", "cards", "forms", "render", "chart"), (2, "look")),
    **dict.fromkeys(("listeners", "form_listeners", "succession_listeners", "steering"), (3, "doors")),
    **dict.fromkeys(("home", "jobs", "showing", "stuck", "telling", "offering"), (3, "doors")),
    "dropping": (3, "doors"),
}
"""The floors of a room. On floor 2 the field and the look of it never meet, in one room or in two."""

LIBRARIES = {
    "slack_bolt": (
        "bot.deliveries.answers", "bot.deliveries.opening", "bot.deliveries.slack", "bot.deliveries.receiving",
        "bot.deliveries.listening", "bot.*.listeners", "bot.reception", "bot.app",
    ),
    "slack_sdk": (
        "bot.deliveries.opening", "bot.deliveries.slack", "bot.deliveries.fetching",
        "bot.deliveries.receiving", "bot.deliveries.directory",
        "bot.notices.sender", "bot.notices.courier", "bot.notices.uploads", "bot.notices.refusals",
        "bot.notices.audience", "bot.ground.connection", "bot.deliveries.history",
        "bot.deliveries.sweep", "bot.deliveries.listening", "bot.operations.doctor", "bot.operations.road", "bot.app",
        "bot.demo.*",
    ),
    "apscheduler": ("bot.ground.clock",),
    "alembic": ("bot.ground.migrate", "bot.ground.migrations", "bot.ground.migrations.*"),
    "prometheus_client": ("bot.operations.metrics",),
    "waitress": ("bot.deliveries.receiving",),
    "config": ("bot.app", "bot.demo.*", "bot.terminal", "bot.printing", "bot.sheets", "bot.ticking", "bot.cli"),
    "dotenv": ("config.settings",),
    "typer": ("bot.terminal", "bot.stuck", "bot.keeping", "bot.printing", "bot.sheets", "bot.ticking", "bot.cli"),
    "rich": ("bot.terminal", "bot.demo.*"),
}  # fmt: skip
"""Where a library may be imported."""

LOOK = ("bot.*.blocks", "bot.*.*_blocks", "bot.*.cards", "bot.*.forms", "bot.*.render")
PRINTED = ("bot.digests.chart", "bot.reports.look", "bot.reports.pdf", "bot.reports.word", "bot.reports.markdown")
NO_DATABASE = ("bot.understanding.*", "bot.understanding", *LOOK, *PRINTED)
NOWHERE = ("pickle", "marshal", "shelve", "dill", "yaml")
CLOCKS = (
    "bot.ground.trouble",
    "bot.ground.clock",
    "bot.ground.guard",
    "bot.notices.sender",
    "bot.notices.audience",
    "bot.deliveries.directory",
    "bot.deliveries.retrying",
    "bot.deliveries.pulse",
    "bot.deliveries.history",
    "bot.deliveries.sweep",
    "bot.deliveries.reconciling",
    "bot.deliveries.listening",
    "bot.operations.backup",
    "bot.operations.presence",
    "bot.demo.*",
)
"""Where the machine's own clock, for leases, pace and waiting, is what stands for a clock that nobody gives."""
READ_THE_CLOCK = ("bot.ground.clock", "bot.demo.*")


@dataclass(frozen=True)
class Module:
    """One source file; `name` is what it is imported by."""

    name: str
    source: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.source)

    @cached_property
    def nodes(self) -> list[ast.AST]:
        """Everything in it. Many rules look through it, and to walk there takes longer than to look."""
        return list(ast.walk(self.tree))

    @property
    def parts(self) -> list[str]:
        return self.name.split(".")

    @property
    def room(self) -> str:
        return self.parts[1] if len(self.parts) > 1 and self.parts[0] == "bot" else ""

    @property
    def floor(self) -> tuple[int, str] | None:
        return FLOORS.get(self.parts[2]) if len(self.parts) > 2 else None

    def is_one_of(self, patterns: tuple[str, ...]) -> bool:
        return any(fnmatchcase(self.name, pattern) for pattern in patterns)

    @cached_property
    def imports(self) -> list[tuple[int, str]]:
        """What is imported, and on which line; `from bot.ground import db` is bot.ground.db."""
        found = []
        for node in self.nodes:
            if isinstance(node, ast.Import):
                found += [(node.lineno, alias.name) for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                found += [(node.lineno, f"{node.module}.{alias.name}") for alias in node.names]
        return found

    @property
    def calls(self) -> Iterator[ast.Call]:
        return (node for node in self.nodes if isinstance(node, ast.Call))

    def fault(self, line: int, why: str) -> str:
        return f"{self.name}:{line}: {why}"


Rule = Callable[[Module], Iterator[str]]


@cache
def modules(root: Path = ROOT) -> list[Module]:
    """Everything in bot/ and config/, read once."""
    files = sorted([*(root / "bot").rglob("*.py"), *(root / "config").rglob("*.py")])
    return [Module(_name(file.relative_to(root)), file.read_text(encoding="utf-8")) for file in files]


def _name(file: Path) -> str:
    return ".".join(file.with_suffix("").parts).removesuffix(".__init__")


# Who may know whom


def row(module: Module) -> Iterator[str]:
    for line, imported in module.imports:
        other = Module(imported, "")
        if not module.room or not other.room or other.room == module.room:
            continue
        if module.room not in ROW:
            yield module.fault(line, f"room {module.room} has no place in the row yet: give it one in tests/house.py.")
        elif _beside(module.room, other.room) or ROW.index(other.room) > ROW.index(module.room):
            yield module.fault(
                line, f"{module.room} must not know {other.room}, which stands beside or behind it in the row: take a "
                "function as an argument and let bot/app.py hand it in.",
            )  # fmt: skip


def _beside(one: str, other: str) -> bool:
    return PURE in (one, other) and bool({one, other} & (LANES.keys() - {PURE}))


def lanes(module: Module) -> Iterator[str]:
    lane = LANES.get(module.room)
    if lane is None or len(module.parts) < 3:
        return
    room, mine = module.parts[1:3]
    if mine not in lane:
        yield module.fault(1, f"{room}/{mine} has no place in the room's lane yet: give it one in tests/house.py.")
        return
    for line, imported in module.imports:
        other = imported.split(".")
        known = other[2] if other[:2] == ["bot", room] and len(other) > 2 else mine
        if known in lane and lane.index(known) > lane.index(mine):
            yield module.fault(line, f"{room}/{mine} must not know {room}/{known}, which stands after it: swap them.")


def floors(module: Module) -> Iterator[str]:
    if module.room in ("", *LANES, "demo") or len(module.parts) < 3:
        return
    if module.floor is None:
        yield module.fault(1, f"{module.parts[2]} has no floor: name it by one there is, or add it in tests/house.py.")
        return
    for line, imported in module.imports:
        other = Module(imported, "")
        if other.floor is None or other.room in LANES:
            continue
        if other.room == module.room and other.floor[0] > module.floor[0]:
            yield module.fault(
                line, f"{module.parts[2]} is a floor below {other.parts[2]}: move what it needs down, or take it as an "
                "argument.",
            )  # fmt: skip
        elif module.floor[0] == other.floor[0] and module.floor[1] != other.floor[1]:
            yield module.fault(
                line, "commands know the field and blocks know Slack's look; they never meet: let a listener bring "
                "one to the other.",
            )  # fmt: skip


def circles(everything: list[Module]) -> list[str]:
    """Imports that lead back to where they began, at module level or inside a function."""
    names = {module.name for module in everything}
    known = {
        module.name: {_module_of(imported, names) for _, imported in module.imports} & names - {module.name}
        for module in everything
    }
    while True:
        wanted = set().union(*known.values())
        loose = [name for name, others in known.items() if not others & known.keys() or name not in wanted]
        if not loose:
            break
        for name in loose:
            del known[name]
    return [
        f"{name} stands in a circle of imports with {', '.join(sorted(others & known.keys()))}"
        for name, others in known.items()
    ]


def _module_of(imported: str, names: set[str]) -> str:
    """`from a import b` is the module a.b where there is one, else a."""
    return imported if imported in names else imported.rpartition(".")[0]


# Which library belongs where


def libraries(module: Module) -> Iterator[str]:
    for line, imported in module.imports:
        library = imported.split(".")[0]
        if library in NOWHERE:
            yield module.fault(line, f"{library} can run what it reads: keep data as JSON, TOML or rows.")
        elif library in LIBRARIES and module.room and not module.is_one_of(LIBRARIES[library]):
            places = ", ".join(LIBRARIES[library])
            yield module.fault(line, f"{library} is imported only in {places}: take what you need as an argument.")
        elif library == "sqlalchemy" and module.is_one_of(NO_DATABASE):
            yield module.fault(line, "this room or floor knows no database: let a command read, and take its answer.")


def evaluation(module: Module) -> Iterator[str]:
    for call in module.calls:
        if isinstance(call.func, ast.Name) and call.func.id in ("eval", "exec", "__import__"):
            yield module.fault(call.lineno, f"{call.func.id} runs what it is given: say what you want in code.")


def silent_retries(module: Module) -> Iterator[str]:
    for call in module.calls:
        given = {keyword.arg: ast.unparse(keyword.value) for keyword in call.keywords}
        if called(call) in ("WebClient", "WebhookClient") and given.get("retry_handlers") != "[]":
            yield module.fault(
                call.lineno, "a Slack client retries by itself and may post twice: pass retry_handlers=[]."
            )


def clocks(module: Module) -> Iterator[str]:
    if module.is_one_of(READ_THE_CLOCK):
        return
    given = [] if not module.is_one_of(CLOCKS) else [one for node in module.nodes for one in _defaults(node)]
    read = {("datetime", name) for name in ("now", "utcnow", "today")} | {("date", "today")}
    read |= {("time", name) for name in ("time", "monotonic", "perf_counter", "sleep")}
    for node in module.nodes:
        if isinstance(node, ast.Attribute) and (named(node.value), node.attr) in read and node not in given:
            yield module.fault(node.lineno, "only ground/clock.py reads the time: take `now` as an argument.")


def _defaults(node: ast.AST) -> list[ast.expr | None]:
    """What stands for an argument or a field that is not given."""
    if isinstance(node, ast.arguments):
        return [*node.defaults, *node.kw_defaults]
    return [node.value] if isinstance(node, ast.AnnAssign) else []


def called(call: ast.Call) -> str:
    return named(call.func)


def named(node: ast.expr) -> str:
    """A name without what it belongs to."""
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
