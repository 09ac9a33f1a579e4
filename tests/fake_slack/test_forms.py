"""Forms and Homes in the fake Slack: what is sent when a person fills in, submits, closes or presses."""

from typing import Any

import pytest

from tests.fake_slack import FakeSlack, RefusedError
from tests.fake_slack.a_bot import Bot, a_button, a_form, a_menu, a_section, an_input


def test_a_form_sends_what_was_typed_and_what_was_prefilled(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    slack.command(maria, slack.dm(maria), "/pledge")
    slack.submit(maria, {"number": 120, "kind_block": "training"})
    body = bot.heard[-1]
    values = body["view"]["state"]["values"]
    assert body["type"] == "view_submission"
    assert values["number_block"]["number"] == {"type": "number_input", "value": "120"}
    assert values["words_block"]["words"]["value"] == "as said"
    assert values["kind_block"]["kind"]["selected_option"]["value"] == "training"
    assert values["due_block"]["due"]["selected_date"] == "2023-05-09"


@pytest.mark.parametrize(
    "values", [{}, {"number": "many"}, {"number": -5}, {"number": 2.5}, {"number": 1, "kind": "x"}, {"nothing": 1}]
)
def test_a_form_that_the_screen_would_hold_back_is_held_back(slack: FakeSlack, bot: Bot, values: Any) -> None:
    maria = slack.add_person("Maria")
    slack.command(maria, slack.dm(maria), "/pledge")
    with pytest.raises(RefusedError):
        slack.submit(maria, values)
    assert bot.heard[-1]["command"] == "/pledge"


def test_the_answer_to_a_form_changes_the_stack(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    slack.command(maria, slack.dm(maria), "/pledge")
    another = a_form(a_section("sure?"), callback_id="pledge")
    bot.answer_to_submit = {"response_action": "push", "view": another}
    slack.submit(maria, {"number": 1})
    first, second = slack.views(maria)
    assert second["previous_view_id"] == second["root_view_id"] == first["id"]
    bot.answer_to_submit = {"response_action": "update", "view": another | {"private_metadata": "new"}}
    slack.submit(maria)
    assert (slack.views(maria)[1]["id"], slack.views(maria)[1]["private_metadata"]) == (second["id"], "new")
    bot.answer_to_submit = {}
    slack.submit(maria)
    assert [view["id"] for view in slack.views(maria)] == [first["id"]]
    bot.answer_to_submit = {"response_action": "clear"}
    slack.submit(maria, {"number": 1})
    assert slack.views(maria) == []


def test_the_same_form_can_be_submitted_twice(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    slack.command(maria, slack.dm(maria), "/pledge")
    form = slack.views(maria)[-1]
    for _ in range(2):
        assert slack.submit(maria, {"number": 1}, view=form).ok
    assert [body["view"]["id"] for body in bot.heard[-2:]] == [form["id"]] * 2


def test_errors_that_stand_at_no_input_are_refused(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    slack.command(maria, slack.dm(maria), "/pledge")
    bot.answer_to_submit = {"response_action": "errors", "errors": {"nowhere": "x"}}
    with pytest.raises(RefusedError):
        slack.submit(maria, {"number": 1})


def test_closing_a_form_is_told_when_it_asked_for_it(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    slack.command(maria, slack.dm(maria), "/pledge")
    slack.close(maria)
    assert (bot.heard[-1]["type"], bot.heard[-1]["is_cleared"]) == ("view_closed", False)
    assert slack.views(maria) == []


def test_a_home_is_opened_and_clicked(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    assert slack.open_home(maria).ok
    assert "view" not in bot.heard[-1]["event"]
    row = {"type": "actions", "elements": [a_button("save", "p1")]}
    bot.client.views_publish(user_id=maria, view={"type": "home", "blocks": [row]})
    slack.click_in_view(maria, "save")
    body = bot.heard[-1]
    assert (body["container"]["type"], body["view"]["type"], "channel" in body) == ("view", "home", False)


def test_a_choice_in_a_form_is_dispatched_with_what_is_typed_so_far(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    menu = an_input("stage", a_menu("six", "nine"), dispatch_action=True)
    form = a_form(menu, an_input("words", {"type": "plain_text_input"}), callback_id="pledge")
    bot.client.views_open(trigger_id=slack.new_trigger(maria), view=form)
    slack.click_in_view(maria, "stage", "nine", values={"words": "half"})
    values = bot.heard[-1]["view"]["state"]["values"]
    assert values["stage_block"]["stage"]["selected_option"]["value"] == "nine"
    assert values["words_block"]["words"]["value"] == "half"
    with pytest.raises(RefusedError):
        slack.click_in_view(maria, "words", "x")
