"""Everything a contact reads is there in each language, and fits its place.

Who reads a sentence stands in config/locale/en: the first line of a file says who reads its sentences ("Read by
contacts." or "Read by staff."), and one that is an exception is marked `#. staff` or `#. contact`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from bot.ground import blockkit, words

ENGLISH = words.catalogue("en")
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
            assert not re.search(rf"[^{NBSP}\s/n]:(?![\w/])", form.replace("English:", "").replace("}:", "} :")), key


@pytest.mark.parametrize("language", OTHERS)
def test_a_straight_quote_or_apostrophe_is_a_slip(language: str) -> None:
    assert [
        key for key, forms in words.catalogue(language).items() if any(one in "".join(forms) for one in "'\"")
    ] == []
