"""Each limit and rule of Block Kit: what Slack takes passes, one more or one wrong is named."""

from typing import Any

import pytest

from tests.fake_slack.checks import problems, view_problems

Block = dict[str, Any]


def plain(words: str = "x") -> Block:
    return {"type": "plain_text", "text": words}


def mrkdwn(words: str = "x", **more: Any) -> Block:
    return {"type": "mrkdwn", "text": words, **more}


def button(n: int = 0, **more: Any) -> Block:
    return {"type": "button", "text": plain(), "action_id": f"a{n}", **more}


def option(n: int = 0, **more: Any) -> Block:
    return {"text": plain(), "value": f"v{n}", **more}


def choice(kind: str, count: int, **more: Any) -> Block:
    return {"type": kind, "action_id": "choice", "options": [option(n) for n in range(count)], **more}


def section(**more: Any) -> Block:
    return {"type": "section", **({"text": mrkdwn()} | more)}


def actions(*elements: Block) -> Block:
    return {"type": "actions", "elements": list(elements)}


def field(element: Block, **more: Any) -> Block:
    return {"type": "input", "label": plain(), "element": {"action_id": "a", **element}, **more}


def modal(*blocks: Block, **more: Any) -> Block:
    return {"type": "modal", "title": plain(), "submit": plain(), "blocks": list(blocks), **more}


def confirm(**more: Any) -> Block:
    return {"title": plain(), "text": mrkdwn(), "confirm": plain(), "deny": plain(), **more}


GOOD_IN_MESSAGES: list[list[Block]] = [
    [section()] * 50,
    [section(text=mrkdwn("x" * 3000, verbatim=True))],
    [section(fields=[mrkdwn("x" * 2000)] * 10)],
    [{"type": "section", "fields": [plain()]}],
    [section(accessory=button(value="x" * 2000, text=plain("x" * 75), style="danger", confirm=confirm()))],
    [section(accessory=choice("multi_static_select", 100, placeholder=plain("x" * 150)))],
    [{"type": "header", "text": plain("x" * 150)}],
    [{"type": "divider", "block_id": "x" * 255}],
    [{"type": "image", "image_url": "https://example.org/a.png", "alt_text": "x" * 2000, "title": plain()}],
    [actions(*(button(n) for n in range(25)))],
    [actions(choice("overflow", 5), button())],
    [actions(choice("radio_buttons", 10, initial_option=option(3)))],
    [actions({"type": "datepicker", "action_id": "d", "initial_date": "2023-05-09"})],
    [{"type": "context", "elements": [mrkdwn(), plain()] * 5}],
    [{"type": "context", "elements": [{"type": "image", "image_url": "https://example.org", "alt_text": "x"}]}],
    [{"type": "markdown", "text": "x" * 12_000}],
    [{"type": "table", "rows": [[{"type": "raw_text", "text": "x"}] * 20] * 100}],
    [actions(button()), actions(button())],
    [],
]

BAD_IN_MESSAGES: list[tuple[Any, str]] = [
    ([section()] * 51, "at most 50 blocks"),
    ({"type": "section"}, "must be a list"),
    (["words"], "must be an object"),
    ([{"type": "paragraph"}], "unknown block type"),
    ([section(text=mrkdwn("x" * 3001))], "1 to 3000"),
    ([section(text=mrkdwn(""))], "1 to 3000"),
    ([section(fields=[mrkdwn("x" * 2001)])], "1 to 2000"),
    ([section(fields=[mrkdwn()] * 11)], "1 to 10"),
    ([{"type": "section"}], "text or fields"),
    ([section(colour="red")], "unknown key 'colour'"),
    ([section(text="bare words")], "must be an object"),
    ([section(text={"type": "plain_text", "text": "x", "verbatim": True})], "mrkdwn only"),
    ([section(text=mrkdwn(emoji=True))], "plain_text only"),
    ([section(block_id="x" * 256)], "1 to 255"),
    ([section(block_id="same"), section(block_id="same")], "duplicate block_id"),
    ([section(accessory={"type": "plain_text_input", "action_id": "a"})], "not allowed here"),
    ([section(accessory={"type": "slider"})], "unknown element type"),
    ([{"type": "header", "text": plain("x" * 151)}], "1 to 150"),
    ([{"type": "header", "text": mrkdwn()}], "must be plain_text"),
    ([{"type": "divider", "text": plain()}], "unknown key"),
    ([{"type": "image", "image_url": "https://example.org/a.png"}], "alt_text is missing"),
    ([{"type": "image", "image_url": "https://example.org", "alt_text": "x" * 2001}], "0 to 2000"),
    ([{"type": "image", "alt_text": "x"}], "either image_url"),
    ([actions()], "1 to 25"),
    ([actions(*(button(n) for n in range(26)))], "1 to 25"),
    ([actions(button(), button())], "duplicate action_id"),
    ([actions(button(text=plain("x" * 76)))], "1 to 75"),
    ([actions(button(text=mrkdwn()))], "must be plain_text"),
    ([actions(button(value="x" * 2001))], "0 to 2000"),
    ([actions(button(value=7))], "must be a text"),
    ([actions(button(url="x" * 3001))], "0 to 3000"),
    ([actions(button(style="green"))], "primary or danger"),
    ([actions(button(action_id="x" * 256))], "1 to 255"),
    ([actions(button(confirm=confirm(title=plain("x" * 101))))], "1 to 100"),
    ([actions(button(confirm={"title": plain()}))], "deny is missing"),
    ([actions(choice("multi_static_select", 3))], "not allowed here"),
    ([actions(choice("static_select", 101))], "1 to 100"),
    ([actions(choice("static_select", 0))], "1 to 100"),
    ([actions(choice("overflow", 6))], "1 to 5"),
    ([actions(choice("radio_buttons", 11))], "1 to 10"),
    ([actions(choice("checkboxes", 11))], "1 to 10"),
    ([actions(choice("checkboxes", 2, initial_options=[]))], "must not be empty"),
    ([actions(choice("static_select", 2, initial_option=option(9)))], "not among the options"),
    ([actions(choice("static_select", 1, placeholder=plain("x" * 151)))], "1 to 150"),
    ([actions(choice("static_select", 1, options=[option(text=mrkdwn())]))], "must be plain_text"),
    ([actions(choice("static_select", 1, options=[option(text=plain("x" * 76))]))], "1 to 75"),
    ([actions(choice("static_select", 1, options=[option(value="x" * 151)]))], "0 to 150"),
    ([actions(choice("static_select", 1, options=[option(), option()]))], "duplicate option value"),
    ([actions({"type": "datepicker", "action_id": "d", "initial_date": "9 May"})], "YYYY-MM-DD"),
    ([actions({"type": "timepicker", "action_id": "d", "initial_time": "9"})], "HH:MM"),
    ([{"type": "context", "elements": [mrkdwn()] * 11}], "1 to 10"),
    ([{"type": "context", "elements": [button()]}], "unknown key"),
    ([field({"type": "plain_text_input"})], "never submitted"),
    ([{"type": "markdown", "text": "x" * 6001}] * 2, "12000"),
    ([{"type": "table", "rows": [[{"type": "raw_text", "text": "x"}]] * 101}], "1 to 100"),
    ([{"type": "table", "rows": [[{"type": "raw_text", "text": "x"}] * 21]}], "1 to 20 cells"),
    ([{"type": "table", "rows": [[{"type": "raw_text", "text": "x"}]]}] * 2, "one table"),
]

GOOD_VIEWS: list[Block] = [
    modal(*[section()] * 100),
    modal(title=plain("x" * 24), close=plain("x" * 24), private_metadata="x" * 3000, external_id="x" * 255),
    modal(field({"type": "plain_text_input", "multiline": True, "min_length": 1, "max_length": 3000}, hint=plain())),
    modal(field({"type": "number_input", "is_decimal_allowed": False, "min_value": "0"}, optional=True)),
    modal(field(choice("checkboxes", 10, initial_options=[option(1)]))),
    modal(field({"type": "file_input"})),
    {"type": "modal", "title": plain(), "blocks": [section()], "notify_on_close": True, "clear_on_close": False},
    {"type": "home", "blocks": [actions(button())], "callback_id": "home"},
]

BAD_VIEWS: list[tuple[Any, str]] = [
    ("words", "must be an object"),
    ({"type": "sheet", "blocks": []}, "modal or home"),
    (modal(*[section()] * 101), "at most 100 blocks"),
    (modal(title=plain("x" * 25)), "1 to 24"),
    (modal(title=mrkdwn()), "must be plain_text"),
    (modal(submit=plain("x" * 25)), "1 to 24"),
    (modal(close=plain("")), "1 to 24"),
    (modal(private_metadata="x" * 3001), "0 to 3000"),
    (modal(private_metadata={"a": 1}), "must be a text"),
    (modal(callback_id="x" * 256), "0 to 255"),
    (modal(external_id="x" * 256), "0 to 255"),
    (modal(colour="red"), "unknown key"),
    (modal(notify_on_close="yes"), "true or false"),
    (modal(field({"type": "plain_text_input"}), submit=None), "needs submit"),
    (modal(field({"type": "plain_text_input"}, label=mrkdwn())), "must be plain_text"),
    (modal(field({"type": "plain_text_input", "max_length": 3001})), "between 0 and 3000"),
    (modal(field({"type": "plain_text_input", "max_length": 5, "initial_value": "x" * 6})), "0 to 5"),
    (modal(field({"type": "plain_text_input", "placeholder": plain("x" * 151)})), "1 to 150"),
    (modal(field({"type": "number_input"})), "is_decimal_allowed is missing"),
    (modal(field({"type": "number_input", "is_decimal_allowed": True, "initial_value": 7})), "must be a text"),
    (modal(field({"type": "number_input", "is_decimal_allowed": True, "initial_value": "many"})), "a number"),
    (modal(field({"type": "button", "text": plain()})), "not allowed here"),
    (modal({"type": "markdown", "text": "x"}), "for messages only"),
    ({"type": "home", "title": plain(), "blocks": []}, "unknown key 'title'"),
    ({"type": "home", "blocks": [field({"type": "file_input"})]}, "for modals only"),
    ({"type": "home"}, "blocks is missing"),
]


@pytest.mark.parametrize("blocks", GOOD_IN_MESSAGES)
def test_blocks_within_every_limit_pass(blocks: list[Block]) -> None:
    assert problems(blocks) == []


@pytest.mark.parametrize(("blocks", "named"), BAD_IN_MESSAGES)
def test_blocks_beyond_a_limit_are_named(blocks: Any, named: str) -> None:
    assert any(named in problem for problem in problems(blocks)), problems(blocks)


@pytest.mark.parametrize("view", GOOD_VIEWS)
def test_views_within_every_limit_pass(view: Block) -> None:
    assert view_problems(view) == []


@pytest.mark.parametrize(("view", "named"), BAD_VIEWS)
def test_views_beyond_a_limit_are_named(view: Any, named: str) -> None:
    assert any(named in problem for problem in view_problems(view)), view_problems(view)


def test_options_may_come_in_groups() -> None:
    groups = [{"label": plain(f"g{g}"), "options": [option(g * 2), option(g * 2 + 1)]} for g in range(2)]
    menu = {"type": "static_select", "action_id": "a", "option_groups": groups, "initial_option": option(3)}
    assert problems([actions(menu)]) == []
    assert problems([actions(menu | {"options": [option()]})]) != []
