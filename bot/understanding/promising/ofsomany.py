"""So many of so many people, told with a stroke: of "40/120 drivers" the 40."""

import re

from bot.understanding.promising.entries import group_in, with_lines
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

BASE = late(r"(?<![\d/.])(?P<part>\d{1,5})/(?P<base>\d{2,6})(?=[ ](?P<unit>[^\W\d_]{3,}))")
LEAST_BASE = 13


def without_bases(text: Text) -> Text:
    """Of "40/120 drivers" the 40: so many of so many people."""
    if "/" not in text.written:
        return text
    return with_lines(text, [BASE.sub(_part, line) for line in text.written.split("\n")])


def _part(found: re.Match[str]) -> str:
    few, all_of = int(found["part"]), int(found["base"])
    people = few <= all_of >= LEAST_BASE and group_in(found["unit"]) == "people"
    return found["part"] if people else found[0]


GOAL = late(
    r"(goal|target|aim|pledge[ds]?|to train|meta|objetivo|compromiso|a capacitar|objectif|cible|engagement"
    r"|à former)[ ]?:?[ ]?"
    r"(?P<many>\d+([.,]\d{3})*)([ ](?P<unit>[^\W\d_].*))?",
    re.IGNORECASE,
)
STAFF = late(r"~?\d+([.,]\d{3})*[ ](?P<unit>[^\W\d_][\w'’ -]*)")


def by_their_goals(text: Text) -> Text:
    """Rows of "Acme | 240 employees | goal 120 | March" with the goal alone."""
    if text.written.count("|") < 2:
        return text
    return with_lines(text, [_with_its_goal(line) for line in text.written.split("\n")])


def _with_its_goal(line: str) -> str:
    cells = [cell.strip() for cell in line.strip(" |").split("|")]
    goals = [found for cell in cells if (found := GOAL.fullmatch(cell))]
    staff = [found for cell in cells if (found := STAFF.fullmatch(cell)) and group_in(found["unit"]) == "people"]
    if len(goals) != 1 or len(staff) != 1:
        return line
    goal = f"{goals[0]['many']} {goals[0]['unit'] or staff[0]['unit']}"
    kept = [goal if cell == goals[0][0] else cell for cell in cells if cell != staff[0][0]]
    return f"{kept[0]}: {', '.join(cell for cell in kept[1:] if cell)}"
