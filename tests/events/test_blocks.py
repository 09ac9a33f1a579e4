"""What Slack would say to the form, and to the answers."""

from __future__ import annotations

from sqlalchemy.orm import Session

from bot.events import blocks
from tests.events.builders import an_event
from tests.fake_slack.checks import problems, view_problems


def test_slack_takes_the_form_new_and_for_a_change(session: Session) -> None:
    event = an_event(session, hosts=["A", "B"], channel_id="C0STOCKTON", zone="America/Boise")
    for shown, here in ((None, "C0NEW"), (None, ""), (event, "C0NEW"), (event, "")):
        view = blocks.form("en", shown, zone="America/Los_Angeles", country="US", here=here)
        assert view_problems(view) == []


def test_slack_takes_what_is_said_of_an_event_however_long_its_names(session: Session) -> None:
    event = an_event(session, "Stockton " + "x" * 180, hosts=["Host & Co <!channel> " * 14] * 5)
    for how, moved in (("created", False), ("changed", True), ("stands", False)):
        message = blocks.saved("en", event, how, moved=moved)
        assert problems(message.blocks) == []
        assert "<!channel>" not in message.text
