"""The catalogue and the code speak of the same sentences, and a contact reads them in each language.

Who reads a sentence stands in config/locale/en: the first line of a file says who reads its sentences ("Read by
contacts." or "Read by staff."), and one that is an exception is marked `#. staff` or `#. contact`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from bot.ground import blockkit, words
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


# What contacts read, in each language

OTHERS = [one for one in words.languages() if one != "en"]
HEADER = re.compile(r"^# Read by (contacts|staff)\.$", re.M)
ROOMS = sorted((words.LOCALE / "en").glob("*.po"))


def opened(file: Path) -> Catalog:
    with file.open("rb") as po:
        return read_po(po)


@cache
def read_by_contacts() -> frozenset[str]:
    return frozenset(_contacts_sentences())


def _contacts_sentences() -> Iterator[str]:
    for file in ROOMS:
        catalog = opened(file)
        readers = HEADER.search(catalog.header_comment)
        for message in catalog:
            if message.id:
                mark = next((one for one in message.auto_comments if one in ("contact", "staff")), None)
                if (mark or (readers[1] if readers else "contacts")).startswith("contact"):
                    yield message.id[0] if isinstance(message.id, tuple | list) else message.id


@pytest.mark.parametrize("file", ROOMS, ids=lambda file: file.stem)
def test_every_file_says_who_reads_it(file: Path) -> None:
    assert HEADER.search(opened(file).header_comment), "Begin it with: # Read by contacts.  or  # Read by staff."


def test_there_is_spanish_and_french() -> None:
    assert OTHERS == ["es", "fr"]


@pytest.mark.parametrize("language", OTHERS)
def test_all_that_a_contact_reads_is_translated(language: str) -> None:
    missing = sorted(read_by_contacts() - words.catalogue(language).keys())
    assert missing == [], f"Write them in config/locale/{language}, or mark them `#. staff` in the English"


@pytest.mark.parametrize("language", OTHERS)
def test_what_staff_read_stays_english(language: str) -> None:
    assert sorted(words.catalogue(language).keys() - read_by_contacts()) == []


@pytest.mark.parametrize("language", OTHERS)
def test_no_translation_is_empty_or_lacks_a_plural(language: str) -> None:
    theirs = words.catalogue(language)
    assert [key for key, forms in theirs.items() if not all(forms) or len(forms) != len(ENGLISH[key])] == []


@pytest.mark.parametrize("language", OTHERS)
def test_no_sentence_is_left_in_english(language: str) -> None:
    """A noun may be the same word, and what is only values and marks."""
    same = {key: ENGLISH[key] for key, forms in words.catalogue(language).items() if forms == ENGLISH[key]}
    bare = {key: re.sub(r"\{\w+\}", "", forms[0]) for key, forms in same.items()}
    assert [key for key, left in bare.items() if re.search(r"\w \w|[^\W\d_]{2,}.*[.?!]", left)] == []


PLACES = {
    r".*\.button\..*|checkin\.way\..*|people\.undo": blockkit.BUTTON,
    r"checkin\.later\..*|checkin\.need\..*": blockkit.OPTION,
    r"form\.(save|cancel|close)|checkin\.form\.(some|change|later|need)": blockkit.TITLE,
    r"pledges\.noun\..*|.*\.unit\..*": 40,
}
FIGURE = "100,000,000"


@pytest.mark.parametrize("language", words.languages())
def test_no_sentence_is_too_long_for_its_place(language: str) -> None:
    long = [
        f"{key}: {len(filled)} of {most}"
        for key, forms in words.catalogue(language).items()
        for form in forms
        for pattern, most in PLACES.items()
        if re.fullmatch(pattern, key) and len(filled := re.sub(r"\{\w+\}", FIGURE, form)) > most
    ]
    assert long == []


NBSP = "\u00a0"


def test_french_keeps_its_marks_together_as_in_canada() -> None:
    """No-break spaces inside guillemets, before a colon and a per cent sign; none before ? and !."""
    for key, forms in words.catalogue("fr").items():
        for form in forms:
            assert not re.search(rf"«[^{NBSP}]|[^{NBSP}]»|(?<!{NBSP})%|[ {NBSP}][?!;]|“(?!English)", form), key
            assert not re.search(rf"[^{NBSP}/n]:(?![\w/])", form.replace("English:", "").replace("}:", "} :")), key


@pytest.mark.parametrize("language", OTHERS)
def test_a_straight_quote_or_apostrophe_is_a_slip(language: str) -> None:
    assert [
        key for key, forms in words.catalogue(language).items() if any(one in "".join(forms) for one in "'\"")
    ] == []


# No word is its own state

BLAME = {
    "en": r"(?:not|n.t|never|yet to) (?:been )?(?:kept?|keep|honou?r|fulfill?)|\bunkept|\bunfulfilled|\bbr(?:oke|eak)"
          r"|\bfail(?:ed|s|ing)? (?:to|on|in|their|its|your)\b|\bdefault(?:ed|s)? on|\breneg|\b(?:went|goes) back on"
          r"|\blet \w+ down",
    "es": r"\b(?:no|sin|nunca) (?:se |lo |la |ha |han |haber |fue |fueron )*cumpl|\bincumpl|\brompi|\broto|\brota"
          r"|\bfalt(?:ó|aron|ar|a|an) a (?:su|la|lo)\b|\bfall(?:ó|aron) (?:a|en|con)\b",
    "fr": r"\b(?:pas|non|jamais) (?:été )?(?:tenu|respect|honor)|\bsans (?:tenir|respecter|honorer)|\bmanqu\w+ à"
          r"|\brompu|\bbris|\bfailli à|\bnon-respect",
}  # fmt: skip
"""How each language says that somebody broke a promise or failed to keep it: of silence we never know that."""

DISOWNED = "never as a broken promise"
"""The report says so of itself."""


def blamed(language: str, sentence: str) -> str | None:
    left = sentence.replace(DISOWNED, "").replace("\u2019", "'")
    found = re.search(BLAME[language], left, re.I)
    return found and found[0]


@pytest.mark.parametrize("language", words.languages())
def test_nowhere_is_a_promise_said_to_be_broken_or_not_kept(language: str) -> None:
    said = [
        f"{key}: {found}"
        for key, forms in words.catalogue(language).items()
        for form in forms
        if (found := blamed(language, form))
    ]
    assert said == [], "No word is its own state: say what we heard last, or that we heard nothing"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "2 not kept"), ("en", "{partner} didn't keep it."), ("en", "{partner} has broken its promise."),
        ("en", "They failed to train 40 drivers."), ("en", "one promise unkept"), ("en", "It was never fulfilled."),
        ("es", "2 no cumplidos"), ("es", "{partner} no ha cumplido."), ("es", "{partner} incumplió su promesa."),
        ("es", "Rompieron su promesa."), ("es", "{partner} faltó a su palabra."), ("es", "compromisos sin cumplir"),
        ("fr", "2 non tenus"), ("fr", "{partner} n’a pas tenu sa promesse."), ("fr", "Ils ont manqué à leur parole."),
        ("fr", "{partner} a rompu son engagement."), ("fr", "un engagement jamais respecté"), ("fr", "promesse brisée"),
    ],
)  # fmt: skip
def test_what_would_say_so_is_seen(language: str, sentence: str) -> None:
    assert blamed(language, sentence)


@pytest.mark.parametrize("language", words.languages())
def test_no_word_has_a_wording_that_no_other_standing_has(language: str) -> None:
    known = words.catalogue(language)
    standings = {key: known[key] for key in known if key.startswith("progress.standing.")}
    own = standings.pop("progress.standing.no_word")
    assert own == ({"en": "no word", "es": "sin noticias", "fr": "sans nouvelles"}[language],)
    assert own not in standings.values()
