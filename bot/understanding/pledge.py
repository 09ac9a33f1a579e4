"""What a sentence promises, and what it says is already done."""

import re
from datetime import date

from bot.understanding.dates import Anchor, find_dates
from bot.understanding.numbers import blank, find_numbers
from bot.understanding.readings import PledgeReading, Promise
from bot.understanding.text import tidy
from bot.understanding.units import unit_after
from bot.understanding.vocabulary import Vocabulary

FORWARD = re.compile(r"\b(?:will|pledges? to|pledged to|has pledged to|commits? to|is going to|plans? to)\s")


def read_pledges(
    text: str, vocabulary: Vocabulary, today: date | None = None, event_day: date | None = None
) -> PledgeReading:
    """Every promise and every finished thing in a text. Never raises."""
    said = tidy(text)
    found = FORWARD.search(said.low)
    if not found:
        return PledgeReading()
    numbers = find_numbers(blank(said.low))
    programme = vocabulary.programmes.find(said.low)
    due = next(iter(find_dates(said.low, Anchor(today, event_day))), None)
    unit = unit_after(said.low, numbers[0].end) if numbers else None
    promise = Promise(
        organisation=said.cut(0, found.start()) or None,
        kind="train",
        target=numbers[0].whole if numbers else None,
        unit=said.cut(unit.start, unit.end) if unit else None,
        programme=programme.name if programme else None,
        due_text=said.cut(due.start, due.end) if due else None,
        due=due.due if due else None,
        because=said.written,
    )
    return PledgeReading((promise,))
