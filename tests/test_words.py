"""The catalogue and the code speak of the same sentences, with the same values in them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from string import Formatter

import pytest

from bot.ground import words
from config.lists import load_manifest
from tests.house import Module, modules
from tests.house_style import built, written

ENGLISH = words.catalogue("en")
BOT = [module for module in modules() if module.room]


def spoken(module: Module) -> Iterator[tuple[int, str, set[str] | None]]:
    """Each sentence named outright: line, key and the names of its values (None where they are not all written)."""
    for call in module.calls:
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        at = {"say": 1, "Refused": 0}.get(name)
        if at is None or len(call.args) <= at:
            continue
        key = call.args[at]
        if isinstance(key, ast.Constant) and isinstance(key.value, str):
            given = {keyword.arg for keyword in call.keywords}
            yield call.lineno, key.value, None if None in given else {str(one) for one in given} - {"field"}


def fields(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_every_sentence_the_code_speaks_is_in_the_catalogue() -> None:
    missing = [f"{one.name}:{line}: {key}" for one in BOT for line, key, _ in spoken(one) if key not in ENGLISH]
    assert missing == [], "Add them to config/locale/en/<room>.po"


def test_every_sentence_gets_the_values_it_shows() -> None:
    lacking = [
        f"{module.name}:{line}: {key} also shows {sorted(wanted)}"
        for module in BOT
        for line, key, given in spoken(module)
        if given is not None and key in ENGLISH
        if (wanted := {field for form in ENGLISH[key] for field in fields(form)} - given)
    ]
    assert lacking == []


def test_no_sentence_lies_unused() -> None:
    named = set().union(*(written(module) for module in BOT))
    patterns = [pattern for module in BOT for pattern in built(module)]
    unused = [key for key in ENGLISH if key not in named and not any(one.fullmatch(key) for one in patterns)]
    assert unused == [], "Take them out of config/locale, or speak them"


def test_every_language_has_the_forms_its_plural_needs() -> None:
    short = [key for key, forms in ENGLISH.items() if len(forms) not in (1, 2) or not all(forms)]
    assert short == []


@pytest.mark.parametrize("language", [one for one in words.languages() if one != "en"] or ["en"])
def test_a_translation_shows_the_same_values_as_the_english(language: str) -> None:
    for key, forms in words.catalogue(language).items():
        assert set().union(*map(fields, forms)) == set().union(*map(fields, ENGLISH[key])), key


def test_every_slash_command_in_a_sentence_is_one_slack_knows_of() -> None:
    known = {one["command"] for one in load_manifest()["features"]["slash_commands"]}
    shown = {found for forms in ENGLISH.values() for form in forms for found in re.findall(r"(?<!\S)`?(/[a-z]+)", form)}
    assert shown - {"/invite"} <= known
