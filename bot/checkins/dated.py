"""As of which day a figure is booked: the one its words name ("6 yesterday"), or else that on which it was told."""

from __future__ import annotations

from datetime import date

from bot.pledges.model import Pledge
from bot.understanding import day_told


def as_of(words: str, said_on: date, today: date, pledge: Pledge) -> date:
    """Nothing is done of a promise before it was made; a day before that is one of its slips or ours."""
    made_on = pledge.event.day if pledge.event else pledge.recorded_at.date()
    told = day_told(words, said_on)
    return told if told and told >= made_on else today
