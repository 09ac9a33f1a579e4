"""Days of a month that are told without the month: gone by, or to come."""

from datetime import date, timedelta

from bot.understanding.calendar.dates import When
from bot.understanding.doubting.doubts import FUTURE
from bot.understanding.harmless.plainness import PAST
from bot.understanding.writing.patterns import late

DAY_ALONE = late(r"(the )?(?P<day>\d{1,2})(st|nd|rd|th)")
TOLD_AS_DONE = late(rf"{PAST.pattern}|\bmore\b")
WAS_SO = late(r",? (was|were|went|drew|had|brought) ")
LATELY = 14
"""Days within which what a list tells was done, as is more likely than that it lies as many weeks ahead."""


def gone_by(low: str, dates: list[When], today: date) -> list[When]:
    """ "11 on the 24th and 9 on the 26th", told on the first: such days of a list lie behind."""
    dates = [_told_as_past(low, when, today) for when in dates]
    named = [when.preposition == "on" and DAY_ALONE.fullmatch(low, when.core, when.end) for when in dates]
    days = lately([int(found["day"]) for found in named if found], today)
    if not days or FUTURE.search(low) or not TOLD_AS_DONE.search(low):
        return dates  # Only a verb or a "more" tells that it is no plan.
    gone = iter(days)
    return [
        when._replace(first=(day := next(gone)), last=day, problem=None) if found else when
        for when, found in zip(dates, named, strict=True)
    ]


def _told_as_past(low: str, when: When, today: date) -> When:
    """ "PD day on the 27th was a big success", told on the first: the last 27th."""
    alone = DAY_ALONE.fullmatch(low, when.core, when.end)
    if not alone or not when.first or when.first <= today or not WAS_SO.match(low, when.end):
        return when
    day = _behind(today).get(int(alone["day"]))
    return when._replace(first=day, last=day, problem=None) if day else when


def lately(numbers: list[int], today: date) -> list[date]:
    """The days of a list, by their numbers in the month, where all of them were within the last two weeks."""
    if len(numbers) < 2:
        return []
    behind = _behind(today)
    return [behind[number] for number in numbers] if behind.keys() >= set(numbers) else []


def _behind(today: date) -> dict[int, date]:
    """The days of the last two weeks by their numbers in the month."""
    return {day.day: day for day in (today - timedelta(days=back) for back in range(LATELY + 1))}
