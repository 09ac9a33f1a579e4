"""The statements of a survey's sheet beside those on record: how many of how many agreed, or the percentage alone."""

from __future__ import annotations

from typing import Any

from bot.events.model import Event
from bot.exchange.columns import Line
from bot.exchange.compare import Comparison
from bot.ground.refusal import Refused
from bot.people.names import fold
from bot.reports.survey import LONGEST, MOST_PEOPLE, MOST_STATEMENTS
from bot.reports.voices import SurveyStatement
from bot.understanding import is_safety

WHOSE = 60
"""Characters of a statement that name it."""


class Surveys:
    def __init__(self, comparison: Comparison) -> None:
        self._all = comparison
        self._known: dict[int, dict[str, SurveyStatement]] = {}

    def take(self, line: Line, event: Event | None) -> None:
        """A statement on record is known by its words; one that the sheet leaves out stays as it is."""
        if event is None:
            raise Refused("exchange.survey.which_event")
        if len(line.statement) > LONGEST or is_safety(line.statement):
            raise Refused("exchange.survey.words", most=LONGEST)
        said = _numbers(line)
        known = self._of(event)
        standing = known.get(fold(line.statement))
        if standing is not None:
            self._all.alter(line, "statement", standing, line.statement[:WHOSE], said)
            return
        if len(known) >= MOST_STATEMENTS:
            raise Refused("reports.survey.many", most=MOST_STATEMENTS)
        position = 1 + max((one.position for one in known.values()), default=-1)
        fresh = SurveyStatement(event_id=event.id, words=line.statement, position=position, **said)
        known[fold(line.statement)] = fresh
        self._all.add(line, "statement", said, fresh)

    def _of(self, event: Event) -> dict[str, SurveyStatement]:
        if event.id not in self._known:
            self._known[event.id] = {fold(one.words): one for one in self._all.record.statements(event)}
        return self._known[event.id]


def _numbers(line: Line) -> dict[str, Any]:
    """Raises Refused for one number without the other, for more than all, and for a percentage of something else."""
    agreeing, of, share = line.agreeing, line.respondents, line.percent
    if agreeing is None and of is None:
        if share is None:
            raise Refused("exchange.survey.no_number")
        return {"agreeing": None, "respondents": None, "percent_said": share}
    if agreeing is None or of is None:
        raise Refused("exchange.survey.of_how_many")
    if not 0 < of <= MOST_PEOPLE or agreeing > of:
        raise Refused("exchange.survey.cannot_be", agreeing=agreeing, respondents=of)
    if share is not None and abs(100 * agreeing - share * of) >= of:
        raise Refused("exchange.survey.another_percent", agreeing=agreeing, respondents=of, percent=share)
    return {"agreeing": agreeing, "respondents": of, "percent_said": None}
