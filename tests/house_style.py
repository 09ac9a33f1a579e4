"""More rules of the house: where words stand, and how long and how named things are."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.house import LOOK, Module, called

LONGEST_FUNCTION, LONGEST_MODULE, MANY_WORDS = 45, 300, 4
GENERATED = ("bot.ground.migrations.versions.*",)
NO_ROOM = ("utils", "helpers", "common", "core", "services", "managers")


# Words


SHOWS = frozenset({
    "says", "marked", "plain", "mrkdwn", "header", "context", "button", "option", "modal", "input_block", "text_input",
    "Message",
})  # fmt: skip


def formatted_marks(module: Module) -> Iterator[str]:
    if module.is_one_of((*LOOK, "bot.ground.blockkit")):
        return
    for call in module.calls:
        if called(call) in ("marked", "mrkdwn") and any(isinstance(one, ast.JoinedStr) for one in call.args):
            yield module.fault(
                call.lineno, "an f-string with marks may let people's words come alive: build it in blocks.py with "
                "blockkit.escape, or use blockkit.says.",
            )  # fmt: skip


def sentences(module: Module) -> Iterator[str]:
    if module.room in ("", "ground", "understanding", "demo", "cli"):
        return
    places: list[ast.AST] = [argument for call in module.calls if called(call) in SHOWS for argument in _given(call)]
    if module.is_one_of(LOOK):
        places = [module.tree]
    for place in places:
        for line, text in _texts(place):
            if len(text.split()) >= MANY_WORDS:
                yield module.fault(line, f"the sentence {text!r} belongs in config/locale: use words.say.")


def _given(call: ast.Call) -> list[ast.expr]:
    return [*call.args, *(keyword.value for keyword in call.keywords)]


def _texts(place: ast.AST) -> Iterator[tuple[int, str]]:
    """Texts written out in the code, but not docstrings, patterns, or what an error says to a developer."""
    if isinstance(place, ast.Raise | ast.Assert) or (
        isinstance(place, ast.Expr) and isinstance(place.value, ast.Constant)
    ):
        return
    if isinstance(place, ast.Call) and called(place) in ("compile", "ValueError", "TypeError"):
        return
    if isinstance(place, ast.JoinedStr):
        parts = (one.value if isinstance(one, ast.Constant) else "{}" for one in place.values)
        yield place.lineno, "".join(str(part) for part in parts)
        return
    if isinstance(place, ast.Constant) and isinstance(place.value, str):
        yield place.lineno, place.value
    for child in ast.iter_child_nodes(place):
        yield from _texts(child)


# What stands written


def built(module: Module) -> Iterator[re.Pattern[str]]:
    """Keys put together as the programme runs, f"kind.{kind}" or "kind." + kind, as patterns."""
    for node in module.nodes:
        if isinstance(node, ast.JoinedStr):
            parts = [re.escape(str(one.value)) if isinstance(one, ast.Constant) else ".+" for one in node.values]
            if "." in "".join(part for part in parts if part != ".+"):
                yield re.compile("".join(parts))
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add) and isinstance(node.left, ast.Constant):
            yield re.compile(re.escape(str(node.left.value)) + ".+")


def written(module: Module) -> set[str]:
    constants = (node for node in module.nodes if isinstance(node, ast.Constant))
    return {node.value for node in constants if isinstance(node.value, str)}


# Tables


def spelled_columns(module: Module) -> Iterator[str]:
    """SQLAlchemy evaluates each annotation that is only a text, which every start waits for."""
    future = [node for node in module.nodes if isinstance(node, ast.ImportFrom) and node.module == "__future__"]
    if future and any(called(call) == "mapped_column" for call in module.calls):
        yield module.fault(
            future[0].lineno, "columns are annotated with types: put only names that come later in quotes."
        )


# Size


def lengths(module: Module) -> Iterator[str]:
    if module.is_one_of(GENERATED):
        return
    if (lines := module.source.count("\n")) > LONGEST_MODULE:
        yield module.fault(1, f"{lines} lines: look for the second thing hiding in it.")
    for node in module.nodes:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            long = (node.end_lineno or 0) - node.lineno + 1
            if long > LONGEST_FUNCTION:
                yield module.fault(node.lineno, f"{node.name} has {long} lines: give its parts names of their own.")


def openings(module: Module) -> Iterator[str]:
    if not ast.get_docstring(module.tree):
        yield module.fault(1, "opens with no sentence: say what it is, in the reader's words.")
    for part in module.parts:
        if part in NO_ROOM:
            yield module.fault(1, f"{part} says nothing: name it after the field.")
