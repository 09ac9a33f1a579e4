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


def test_spanish_is_that_of_the_americas_and_french_that_of_canada() -> None:
    assert [words.shown(one, 12_500) for one in ("es", "fr")] == ["12,500", "12\u00a0500"]
    assert words.shown("es", date(2023, 5, 9)) == "9 de mayo de 2023"
    assert words.shown("fr", date(2023, 5, 9)) == "9 mai 2023"
    assert words.short_day("es", date(2023, 2, 14)) == "mar 14 feb"
    assert words.short_day("fr", date(2023, 2, 14)) == "mar. 14 févr."
    assert [words.month(one, date(2022, 11, 9)) for one in ("es", "fr")] == ["noviembre de 2022", "novembre 2022"]


def test_french_counts_the_first_of_a_month_as_such() -> None:
    assert words.shown("fr", date(2023, 3, 1)) == "1er mars 2023"
    assert words.short_day("fr", date(2023, 3, 1)) == "mer. 1er mars"
    assert words.shown("fr", date(2023, 3, 11)) == "11 mars 2023"
    assert words.shown("es", date(2023, 3, 1)) == "1 de marzo de 2023"


def test_nought_is_one_in_french_and_many_in_spanish() -> None:
    assert say("fr", "status.head", name="", count=0).endswith("0 engagement")
    assert say("es", "status.head", name="", count=0).endswith("0 compromisos")


def test_a_value_that_must_be_looked_up_is_looked_up_only_where_the_sentence_shows_it() -> None:
    def nobody() -> str:
        raise AssertionError("looked up for nothing")

    assert say("en", "progress.absurd", amount=lambda: 250) == say("en", "progress.absurd", amount=250)
    assert say("en", "form.save", owner=nobody) == "Save"
