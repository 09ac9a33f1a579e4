"""Patterns are put into code at their first use, find then what they always did, and need no lock."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from threading import Barrier
from typing import cast

from bot import understanding
from bot.understanding.writing import needs, patterns
from bot.understanding.writing.patterns import late, make_ready


def is_compiled(pattern: re.Pattern[str]) -> bool:
    return cast(patterns._Late, pattern).is_compiled


WORDS, REGULAR, FLAGS = r"(?P<n>\d+) of (a|12)?", r"(?P<n>\d+)\sof\s(?:a|12)?", re.IGNORECASE


def at_import(tree: ast.AST) -> Iterator[ast.AST]:
    """What runs while a module is imported: all but what stands inside functions."""
    for node in ast.iter_child_nodes(tree):
        if not isinstance(node, ast.FunctionDef | ast.Lambda):
            yield node
            yield from at_import(node)


def test_no_module_of_the_room_compiles_a_pattern_while_it_is_imported() -> None:
    compiling = [
        f"{file.name}:{node.lineno}"
        for file in Path(understanding.__file__).parent.rglob("*.py")
        for node in at_import(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "re.compile"
    ]
    assert not compiling, "write late(...) instead: the import of the room stays short"


def test_a_late_pattern_finds_what_a_compiled_one_finds() -> None:
    ours, theirs, text = late(WORDS, FLAGS), re.compile(REGULAR, FLAGS), "7 of 12, 8 OF\n12"
    assert [one.span("n") for one in ours.finditer(text, 1)] == [one.span("n") for one in theirs.finditer(text, 1)]
    for asked in ("search", "match", "fullmatch"):
        mine, other = getattr(late(WORDS, FLAGS), asked)(text), getattr(theirs, asked)(text)
        assert (mine and mine.groupdict()) == (other and other.groupdict())
    assert (ours.findall(text), ours.split(text)) == (theirs.findall(text), theirs.split(text))
    assert (ours.sub("#", text, count=1), ours.pattern) == ("#, 8 OF\n12", REGULAR)
    assert ours.groupindex == theirs.groupindex


def test_threads_that_ask_a_pattern_first_at_the_same_moment_are_all_answered() -> None:
    for number in range(50):
        pattern, together = late(rf"({number})|{'|'.join(map(str, range(100, 130)))}"), Barrier(4)

        def ask(pattern: re.Pattern[str] = pattern, together: Barrier = together, said: str = str(number)) -> bool:
            together.wait()
            return pattern.fullmatch(said) is not None and pattern.search("none") is None

        with ThreadPoolExecutor(4) as asking:
            assert all(one.result() for one in [asking.submit(ask) for _ in range(4)])


def test_a_pattern_is_written_as_it_is_read() -> None:
    for written, regular in (
        ("(one|two)s? more", r"(?:one|two)s?\smore"),
        ("\n    one more\n      |(?<=a )two\n    ", r"one\smore|(?<=a\s)two"),
        (r"\(a\) [ ,()]|[]( ]|(?P<kept>b)(?(kept)c)", r"\(a\)\s[ ,()]|[]( ]|(?P<kept>b)(?(kept)c)"),
        (r"\s*\ (?:x)(?!y z)", r"\s*\ (?:x)(?!y\sz)"),
    ):
        assert late(written).pattern == regular
        assert late(regular).pattern == regular


def test_a_compiled_pattern_still_tells_what_it_is() -> None:
    for written in (r"(?:one|two)s?\smore", "a_plain_one"):
        pattern = late(written)
        assert pattern.search("nothing of that") is None
        assert is_compiled(pattern)
        assert pattern.pattern == written
    led = [one.pattern for one in patterns._late if patterns.quicker(one.pattern) != one.pattern]
    assert led, "no pattern of the room is led by its beginnings"
    for written in led[:20]:
        pattern = late(written)
        assert pattern.search("nothing of that") is None or is_compiled(pattern)
        assert pattern.split("nothing of that")
        assert is_compiled(pattern)
        assert pattern.pattern == written


def test_made_ready_what_everyday_texts_ask_for_is_in_code_and_the_rest_when_a_text_has_its_words() -> None:
    often = set(patterns.OFTEN.read_text(encoding="utf-8").split())
    unheard, met = late("zanfonia"), late("una (zanfonia)")
    for one, needed in ((unheard, needs.SOME << 1), (met, needs.SOME)):
        cast(patterns._Late, one).needs = needed
    others_had_their_turn: list[None] = []
    make_ready(lambda: others_had_their_turn.append(None))
    assert len(others_had_their_turn) == len(patterns._late)
    assert all(one.is_compiled for one in patterns._late if patterns.name_of(one.pattern) in often)
    assert not unheard.search("zzz")  # No pattern of the room needs such a word.
    assert not is_compiled(unheard)
    assert met.search("una zanfonia")


def test_no_line_of_a_pattern_breaks_between_two_words() -> None:
    """A break and the blanks around it are nothing: "at", and "the" on the next line, would look for "atthe"."""
    broken = [
        f"{file.name}: {line.strip()} / {following.strip()}"
        for file in Path(understanding.__file__).parent.rglob("*.py")
        for block in re.findall(r'late\(\s*rf?"""\n(.*?)"""', file.read_text(encoding="utf-8"), re.DOTALL)
        for line, following in pairwise(block.splitlines())
        if re.search(r"(?<!\\)[\w,]\s*$", line) and re.match(r"\s*[\w(]", following)
    ]
    assert not broken
