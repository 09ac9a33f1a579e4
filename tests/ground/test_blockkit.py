"""Nothing people write comes alive, everything fits Slack's limits, and a screen reader hears all that is shown."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ground import blockkit as kit
from tests.fake_slack.checks import problems, view_problems

TEXTS = st.text(max_size=400) | st.text(alphabet="&<>@!#\u200b\u202e*_~`😀é", max_size=400)
HOSTILE = "<!channel> <@U1> & <https://evil.example|click> \u202e\u200b"


def test_mentions_links_and_direction_marks_are_only_characters() -> None:
    escaped = kit.escape(HOSTILE)
    assert "<" not in escaped
    assert ">" not in escaped
    assert "\u202e" not in escaped
    assert "\u200b" not in escaped


@given(TEXTS)
def test_escaping_loses_nothing_that_can_be_seen(text: str) -> None:
    invisible = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\ufeff"))
    invisible |= dict.fromkeys(range(0x2060, 0x206A))
    assert kit.unescape(kit.escape(text)) == text.translate(invisible)


@given(TEXTS, st.integers(min_value=2, max_value=60))
def test_what_is_cut_fits_and_no_entity_is_broken(text: str, limit: int) -> None:
    cut = kit.cut(kit.escape(text), limit)
    assert len(cut) <= limit
    assert "&" not in cut.replace("&amp;", "").replace("&lt;", "").replace("&gt;", "")


def test_what_is_cut_says_so() -> None:
    assert kit.cut("a" * 10, 10) == "a" * 10
    assert kit.cut("a" * 11, 10) == "a" * 9 + "…"


def everything(words: str) -> list[dict[str, Any]]:
    options = [kit.option(words, f"{number}") for number in range(3)]
    return [
        kit.header(words),
        kit.says(words),
        kit.says(words, kit.button(words, "room.see", "1")),
        kit.marked(f"*{kit.escape(words)}*"),
        kit.context(words, words),
        kit.divider(),
        kit.image("https://example.com/a.png", words or "a chart"),
        kit.actions(kit.button(words, "room.yes", "1", style="primary"), kit.select("room.pick", options, "1", words)),
    ]


@given(TEXTS)
def test_any_words_make_blocks_that_slack_takes(words: str) -> None:
    said = kit.message(*everything(words))
    assert problems(said.blocks) == []
    assert 0 < len(said.text) <= kit.MESSAGE_TEXT


@pytest.mark.parametrize("words", ["", "a" * 40_000, "&" * 40_000, "😀" * 5_000, "\u200b"])
def test_words_of_any_length_make_forms_that_slack_takes(words: str) -> None:
    options = [kit.option(words, f"{number}") for number in range(150)]
    fields = [
        kit.input_block("name", words, kit.text_input("name", words, placeholder=words), hint=words),
        kit.input_block("kind", words, kit.select("kind", options, "3")),
        kit.input_block("which", words, kit.radio("which", options, "3")),
        kit.input_block("due", words, kit.date_input("due", "2023-05-09"), optional=False),
    ]
    view = kit.modal("room.form", words, fields, words or "Save", words, meta="id")
    assert view_problems(view) == []


@pytest.mark.parametrize("count", [0, 51])
def test_a_message_of_no_blocks_or_too_many_is_the_builders_mistake(count: int) -> None:
    with pytest.raises(ValueError, match="1 to 50"):
        kit.message(*[kit.divider()] * count)


def test_a_screen_reader_hears_all_that_is_shown() -> None:
    said = kit.message(
        kit.header("Stockton"), kit.says("120 of 250 <b>", kit.button("See", "room.see", "1")),
        kit.marked("*48 %*"), kit.context("so far", "as of today"), kit.image("https://example.com/a.png", "A chart"),
        kit.actions(kit.button("Undo", "room.undo", "1"), kit.button("Change", "room.change", "1")),
    )  # fmt: skip
    assert said.text == ("Stockton\n120 of 250 &lt;b&gt;\n[See]\n*48 %*\nso far as of today\nA chart\n[Undo] [Change]")


def test_a_button_beside_a_paragraph_says_to_a_screen_reader_which_one_it_belongs_to() -> None:
    first, second = (
        kit.says(words, kit.button("This one", "pick", "v")) for words in ("RTD will\ntrain 250", "x" * 80)
    )
    assert first["accessory"]["accessibility_label"] == "This one: RTD will train 250"
    assert second["accessory"]["accessibility_label"] == f"This one: {'x' * 64}…"
    assert kit.message(first, second).text.count("[This one]") == 2


def test_what_was_chosen_before_is_chosen_again() -> None:
    options = [kit.option("Yes", "yes"), kit.option("No", "no")]
    assert kit.select("a", options, "no")["initial_option"]["value"] == "no"
    assert kit.radio("a", options, "no")["initial_option"]["value"] == "no"
    assert "initial_option" not in kit.select("a", options, "perhaps")
    assert "initial_option" not in kit.radio("a", options)
