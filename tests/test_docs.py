"""What README and docs say is true: links lead somewhere, commands and make targets exist, every room is on the map."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from typer.main import get_command

from bot import cli
from tests import house

PROJECT = Path(__file__).parents[1]
README = (PROJECT / "README.md").read_text()
PAGES = [PROJECT / "README.md", PROJECT / "CHANGELOG.md", *sorted((PROJECT / "docs").glob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.name))
def test_every_link_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text())
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.name))
def test_every_make_target_that_is_named_exists(page: Path) -> None:
    targets = set(re.findall(r"^([\w.-]+):", (PROJECT / "Makefile").read_text(), re.M))
    named = set(re.findall(r"`?make ([a-z][\w-]*)\b`", page.read_text())) | set(
        re.findall(r"^make ([a-z][\w-]*)\b", page.read_text(), re.M)
    )
    assert named - targets == set()


WRITTEN_BY_HAND = [page for page in PAGES if page.name not in ("reliability.md", "speed.md")]
PASSAGE = 10
"""So many words in a row are no turn of phrase any more."""


@pytest.mark.parametrize("page", WRITTEN_BY_HAND, ids=lambda page: str(page.name))
def test_no_passage_stands_twice_in_a_page(page: Path) -> None:
    """Where two changes met, both may have stayed, and one of the two is no longer true."""
    prose = re.sub(r"^```.*?^```|^\|.*?$", "", page.read_text(), flags=re.M | re.S)
    words = re.findall(r"\w+", prose)
    passages = Counter(" ".join(words[at : at + PASSAGE]) for at in range(len(words) - PASSAGE + 1))
    assert [passage for passage, times in passages.items() if times > 1] == []


def test_every_command_of_the_terminal_is_in_the_readme_and_none_besides() -> None:
    named = re.search(r"In a terminal: `python -m bot ([^`]+)`", README)
    assert named
    commands = {part.split()[0] for part in re.split(r"\s\|\s", named[1].replace("\n", " "))}
    known = set(get_command(cli.app).commands)  # type: ignore[attr-defined]
    assert commands == known


def test_every_room_and_door_is_on_the_map() -> None:
    drawn = set(re.findall(r"[├└]── ([\w.]+)/?", README))
    rooms = {folder.name for folder in (PROJECT / "bot").iterdir() if (folder / "__init__.py").exists()}
    doors = {file.name for file in (PROJECT / "bot").glob("*.py")} - {"__init__.py"}
    assert (rooms | doors) - drawn == set()
    assert drawn - rooms - doors == set()


def test_every_folder_of_the_reader_is_in_its_table() -> None:
    told = re.findall(r"^\| `(\w+)/` \|", (PROJECT / "docs" / "reading.md").read_text(encoding="utf-8"), re.M)
    folders = {folder.name for folder in (PROJECT / "bot" / "understanding").iterdir() if folder.is_dir()}
    assert set(told) == folders - {"__pycache__"}
    assert told == [name for name in house.LANES[house.PURE] if name in folders]


def test_files_of_the_reader_that_are_named_are_there() -> None:
    for page in ("README.md", "docs/reading.md"):
        named = re.findall(r"`(understanding/[\w/]+\.\w+)`", (PROJECT / page).read_text(encoding="utf-8"))
        assert named
        assert [name for name in named if not (PROJECT / "bot" / name).exists()] == []
