"""What Slack would say to the answers about contacts."""

from __future__ import annotations

from sqlalchemy.orm import Session

from bot.people import blocks
from tests.fake_slack.checks import problems
from tests.people.builders import a_contact, a_partner, a_person


def test_slack_takes_the_answer_and_nothing_in_a_name_comes_alive(session: Session) -> None:
    partner = a_partner(session, "Buses & <!channel> " + "x" * 150)
    contact = a_contact(session, partner, name="<@U0ALL> *Maria*", role="boss <!here>", phone="209 555 0142")
    others = [a_contact(session, partner, a_person())]
    message = blocks.linked(
        "en", contact, partner, others=others, outside=False, former=partner, change_id="a-change-of-22-letters"
    )
    assert problems(message.blocks) == []
    assert not {"<!channel>", "<@U0ALL>", "<!here>"} & set(message.text.split())
    assert "&lt;!channel&gt;" in message.text
