"""Sentences come from the catalogue, in the person's language where there is one, else in English."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.ground import words
from bot.ground.words import say


def test_a_sentence_is_said_with_its_values() -> None:
    assert "1,000,001" in say("en", "progress.absurd", amount=1_000_001)


def test_a_language_without_a_catalogue_speaks_english() -> None:
    assert say("de", "form.save") == say("en", "form.save") == "Save"


@pytest.mark.parametrize("language", ["xx", "", "en-US", "../en", "zz_ZZ"])
def test_a_language_nobody_knows_speaks_english_too(language: str) -> None:
    assert say(language, "form.save") == "Save"
    assert "250" in say(language, "progress.absurd", amount=250)


def test_a_date_is_never_in_another_language_than_its_sentence() -> None:
    assert words.shown("de", 12_500) == "12,500"
    assert words.day("de", date(2023, 5, 9)) == "9 May 2023"
    assert words.short_day("xx", date(2023, 2, 14)) == "Tue 14 Feb"


def test_a_sentence_that_is_not_there_is_a_mistake() -> None:
    with pytest.raises(KeyError, match=r"no\.such"):
        say("en", "no.such")


def test_a_value_that_is_not_given_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        say("en", "progress.absurd")


def test_numbers_and_days_are_written_the_languages_way() -> None:
    assert words.shown("en", 1250) == "1,250"
    assert words.shown("en", date(2023, 5, 9)) == "9 May 2023"
    assert words.short_day("en", date(2023, 2, 14)) == "Tue 14 Feb"
    assert words.shown("en", datetime(2023, 5, 9, 18, 0, tzinfo=UTC)) == "9 May 2023"


def test_peoples_braces_stay_what_they_are() -> None:
    assert words.shown("en", "{amount}") == "{amount}"


@pytest.mark.parametrize("value", [None, True])
def test_what_nobody_can_read_is_not_shown(value: object) -> None:
    with pytest.raises(TypeError):
        words.shown("en", value)


def test_every_key_begins_with_its_room() -> None:
    assert all("." in key or key == "failed" for key in words.catalogue("en"))


def test_the_languages_there_are_have_folders() -> None:
    assert "en" in words.languages()
