"""By when a thing is promised: which of the days of a sentence is its deadline, and what may be wrong with it."""

import re

from bot.understanding.calendar.dates import BEFORE, When
from bot.understanding.calendar.saidwhen import said_then
from bot.understanding.doing.heads import Head
from bot.understanding.doing.scene import Scene
from bot.understanding.readings import Problem
from bot.understanding.words.numerals import SPELT
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

GATHERING = late(
    r"""
    \s([\w-]+ )?(build|event|gathering|meeting|festival|party|parade|celebration|conference|convention|summit|class
      |session|issue|newsletter|training( day)?|day|fair|luncheon|breakfast|gala|walk|race|rally|forum|expo|retreat
      |webinar|workshop)\b
    """,
)
""" "Lunch for the June build": the build is in June, the promise has no deadline."""

LASTING = late(r"(\d+|an?|one|two|three|four|five|six|twelve) (full )?(days?|weeks?|months?|years?)\b")
""" "Run the announcement for six months" has no deadline."""

CLOSES = ("by", "before", "within", "until", "till", "no later than", "on or before")
DEADLINE_OF = late(r"\b(deadline|due date|target date|completion date) of (the )?$")
BEGINS = late(r"\b(start|starts|starting|begin|begins|beginning|kick(ing)? off|launch)\b")


A_YEAR = late(r"(the year )?20\d\d|(this|next|the (coming|new)) (calendar |fiscal )?year")
TOLD_AGAIN = late(r"(,| [(-])? (so |that is,? |i\.e\.,? )?")
""" "By Easter, April 9", "before school starts, so by August 25"."""


def _is_a_year(low: str, when: When) -> bool:
    """ "In 2023", and not "by 2024"."""
    return when.preposition not in CLOSES and A_YEAR.fullmatch(low, when.core, when.end) is not None


def due_of(sentence: Text, head: Head, scene: Scene, heads: list[Head]) -> When | None:
    """The deadline of what a verb promises, with the day of the month on which it falls where both are told."""
    due = as_told(sentence.low, _due_of(sentence, head, scene, heads), scene)
    behind = (when for when in scene.dates if due and due.end < when.start)
    exact = next((when for when in behind if due and TOLD_AGAIN.fullmatch(sentence.low, due.end, when.start)), None)
    if due is None or exact is None or not exact.due or not DATED.search(sentence.low, exact.core, exact.end):
        return due
    if exact.preposition in CLOSES:
        return due if DATED.search(sentence.low, due.core, due.end) else exact
    same = exact.preposition in ("", "on") and exact.due in (due.due, due.last)
    return due._replace(end=exact.end) if same else due


HOUR = late(r"\bby (noon|midnight|\d{1,2}(:\d\d)? ?[ap]\.?m\.?) $")
""" "By noon on March 31"."""
OF_ANOTHER = late(
    r" (of|after|from) (being )?(hir|receiv|sign|join|start|complet)(e|ing|ed|ion)\b( (the|its|our|their) [a-z]+)?"
)
""" "Within 30 days of hiring": nobody knows which day that is."""
DAYS_IN = late(rf"({SPELT}|\d+) (full )?([a-z]*days?|weeks?)$")
""" "On two days in April"."""


def as_told(low: str, due: When | None, scene: Scene) -> When | None:
    """The deadline with its hour, with the month in which its days are, or with what it is reckoned from."""
    if due is None:
        return None
    hour = HOUR.search(low, 0, due.start) if due.preposition == "on" else None
    if hour:
        return due._replace(start=hour.start())
    other = OF_ANOTHER.match(low, due.end) if due.preposition == "within" else None
    if other:
        return due._replace(end=other.end(), first=None, last=None)
    month = next((when for when in scene.dates if when.start == due.end + 1 and when.preposition == "in"), None)
    if month and due.preposition in ("on", "over", "for") and DAYS_IN.fullmatch(low, due.core, due.end):
        return month._replace(start=due.start)
    return due


def _due_of(sentence: Text, head: Head, scene: Scene, heads: list[Head]) -> When | None:
    """The deadline in the object, or one that opens the sentence; "this year it will, by Labor Day" has both."""
    scene = scene._replace(dates=tuple(when for when in scene.dates if not long_gone(sentence.low, when, scene)))
    own = next((when for when in scene.dates if _leads_its_clause(sentence.low, when, head)), None)
    last = _last_of_several(sentence.low, head, scene)
    if last or (own and is_due(sentence.low, own)):
        return last or own
    begins = head.lemma != "launch" and bool(BEGINS.search(sentence.low, head.verb - 1, head.start))
    told = (when for when in scene.dates if _tells_due(sentence, when, head, heads, begins))
    first = next(told, None) or _of_a_meeting(sentence.low, head, scene)
    if first and first.end <= head.verb and _is_a_year(sentence.low, first):
        return next((when for when in told if when.preposition in CLOSES), first)  # "In 2023 Acme will, by May 1"
    if first is None or first.preposition or first.end > heads[0].verb or first.role == "deadline":
        return first
    return next((when for when in told if when.role == "deadline"), first)


def long_gone(low: str, when: When, scene: Scene) -> bool:
    """ "Bought Beta in 2019 and will": what was in another year is no deadline, while "by May 2021" may be a slip."""
    today, event = scene.anchor.today, scene.anchor.event_day
    first = when.first if when.first == when.last and when.preposition in ("", "on", "at", "from", "in") else None
    ours = first and event and (first.month, first.day) == (event.month, event.day) and first.year == event.year + 1
    gone = today and when.last and when.last < today and when.preposition in ("in", "during", "since")
    return bool(ours or (gone and YEAR_TOLD.search(low, when.core, when.end)))


def _last_of_several(low: str, head: Head, scene: Scene) -> When | None:
    """The day at the latest, or by which it will be finished, where other days are told besides."""
    told = [when for when in scene.dates if head.start <= when.start]
    if len(told) < 2:
        return None
    if any(told[0].end <= number.start < told[-1].start for number in scene.numbers):
        return None  # "120 drivers by December, 120 by June at the latest": another promise.
    latest = (when for when in told if when.start < head.end and LATEST.match(low, when.end))
    ends = (when for when in told if ENDING.search(low, max(head.start, when.start - NEAR), when.start))
    ends = (when for when in ends if when.start < head.end or low.count(" ", head.end, when.start) < FEW)
    return next((when for when in (*latest, *ends) if when.role not in ("start", "past")), None)


def _of_a_meeting(low: str, head: Head, scene: Scene) -> When | None:
    """The one day of a gathering at which it will be done; the day of ours is past."""
    gone = scene.anchor.event_day
    for when in scene.dates:
        first = when.first if when.first == when.last and DATED.search(low, when.core, when.end) else None
        ours = first and gone and (first.month, first.day) == (gone.month, gone.day)
        told = head.start <= when.start < head.end and GATHERING.match(low, when.end)
        if first and told and not ours and ON_THAT_DAY.search(low, 0, when.core):
            return when
    return None


FINISHES = late(
    r"""
    \s(and|then|to) ((will|to|then) )?(finish|complete|conclude|wrap|end
      |be done)( (up|it|them|all|with|the|training|everyone))* $
    """,
)
""" "Will begin training its 40 drivers in February and finish by May"."""


FOR_THE_NEXT = late(r",? (and|then), $")
""" "Will print 400 cards and, over the next year, train 30": the year is of the training."""


NEAR = 80
"""Characters before a date in which it is told what it is of."""


FOUNDED = late(
    r"""
    \b(founded|established|incorporated|formed|created|opened|started|chartered|born) (back )?in (19
      |20)\d\d\b(?<!20[3-9]\d)
    """,
)
""" "A charity founded in 1998 will": no deadline."""
LONG_DONE = late(
    r"""
    \b(hired|recruited|onboarded|brought (on|in|aboard)|took on|taken on|bought|acquired|purchased|founded|laid off
      |merged
      |born|(that|which|who|whom|it|they|he|she|we) (first |just |also |newly |all )?(opened|started|joined|signed( up)?
      |passed|adopted|launched|formed|moved( in)?|came|arrived|graduated|began|lost|built|won|trained|closed)) (back )?$
    """,
)
""" "The 20 drivers it hired in October": that was then."""
LATEST = late(r",? (at the (very )?latest|at the outside)\b")
ENDING = late(
    r"""
    \b(finish(ing|ed)?|complet(e|ing|ed)|wrapp?(ing)?( (it|them|things))? up|ending|conclud(e|ing)
      |done)( (it|up|with (it|them|all)|them|all|everyone|everything|the (last|rest|training)))* $
    """,
)
""" "Over the winter, finishing March 20"."""
FEW = 5
"""Words of such a kind behind a verb's own."""
CHECKED = late(
    r"""
    \b(check(ing|s)?[ -](back|in|on|up)|follow(ing)?[- ]?up|(^|[,;.:(-] ?)call(ing)?|call(ing)? (them|him|her|back
      |again)
      |touch(ing)? base|reach(ing)? out|circl(e|ing) back|get(ting)? back|remind(er|ing)?|talk again)( (with|to|on|from
      |them|him|her|us|again|back|in|me|about|date|call|is|set for))*[:,]? (on |by |in |before |after |around\s
      |the week of )?$
    """,
)
""" "Check back with them on February 1": a day of ours."""
ITS_OWN = late(
    r"""
    \b((?!need|commit|pledg|promis|agre)[a-z]{2,}ed|celebrating|celebrates|turning|turns|marking|marks|opens|opening|began
      |won|built|bought|came|grew|lost|took|was|were) [^,;.:]{0,40}$
    """,
)
""" "Oak Lodge reopened in April and will train 30": what else it did then."""
YEAR_TOLD = late(r"\d{4}$")
YEARS_ONLY = late(rf"(\d+|{SPELT})[ -]((more|full) )?years?$")
NOT_YET = late(r"\b(not|(no|not any) (earlier|sooner) than|not earlier than|never) (the )?$")
""" "Not before January but by March 1"."""
OF_THAT_DAY = late(r"\b(an?|the|our|its|their|my|his|her|each|every|one|two|three|four|\d+) ([a-z]+ )?$")
A_THING = late(r" (?!(at|by|before|for|in|on|and|or|to|we|they|it|i|with|from|until|after|if)\b)[a-z]+")
""" "A Saturday class by the end of January": the weekday tells which class."""
DATED = late(r"\d")
ON_THAT_DAY = late(r"\b(at|during) (the |its |our |their |his |her )?$")
""" "At the May 3 staff meeting", on one day."""


def _tells_due(sentence: Text, when: When, head: Head, heads: list[Head], begins: bool) -> bool:
    behind = when.start >= head.end
    if behind and not begins:
        return False
    if (
        begins
        and when.role == "deadline"
        and FINISHES.search(sentence.low, max(head.start, when.start - NEAR), when.start)
    ):
        return True
    if FOR_THE_NEXT.search(sentence.low, max(head.start, when.start - NEAR), when.start) and sentence.low.startswith(
        (", to ", ", "), when.end
    ):
        return False
    if behind or (begins and when.preposition in ("in", "on", "", "at")):
        return False
    first = when.end <= heads[0].verb
    if not first and not head.verb - NEAR <= when.start < head.end:
        return False
    founded = FOUNDED.search(sentence.low, max(0, when.start - NEAR), when.end)
    if (founded and when.due and founded.end() == when.end) or said_then(sentence.low, when, head.verb, heads[0].verb):
        return False
    if first and when.preposition not in CLOSES and ITS_OWN.search(sentence.low, head.subject[0], when.start):
        return False
    between = head.verb <= when.start < head.start and (
        sentence.low.startswith(",", when.end) or sentence.low.startswith(("will ", "shall "), head.verb)
    )
    between = between or _leads_its_clause(sentence.low, when, head)
    inside = head.start <= when.start < head.end or between
    return is_due(sentence.low, when) and (inside or first)


def _leads_its_clause(low: str, when: When, head: Head) -> bool:
    """ "..., and by the end of December it will": the day is of the verb behind it, whatever day opened the"
    " sentence."""
    return (
        when.end < head.verb
        and bool(re.fullmatch(r"[ ,]*(?:(?:we|they|it|i|s?he|to|will)\b)?[ ,]*", low[when.end : head.verb]))
        and bool(re.search(r"\band,?\s$", low[max(0, when.start - NEAR) : when.start]))
    )


def is_due(low: str, when: When) -> bool:
    """A start, a past day, or a month that only describes something is no deadline."""
    if when.role in ("start", "past"):
        return False
    if low.endswith(("dated ", "dated on "), 0, when.start):
        return False
    if NOT_YET.search(low, max(0, when.start - NEAR), when.start) and when.preposition in (
        *BEFORE,
        "until",
        "till",
        "",
    ):
        return False
    if when.preposition not in CLOSES and LONG_DONE.search(low, max(0, when.start - NEAR), when.start):
        return False
    if CHECKED.search(low, max(0, when.start - NEAR), when.start):
        return False
    if is_rhythm(low, when):
        return False
    if when.preposition == "" and YEARS_ONLY.match(low[when.core : when.end]):
        return False  # "75 years old", "with 5 years on the job"
    if when.preposition == "of":
        return bool(DEADLINE_OF.search(low, 0, when.core))
    core = low[when.core : when.end]
    if when.preposition == "for" and LASTING.match(core):
        return False
    if when.preposition == "" and re.match(r"[a-z]+\.?$", core):
        field = re.search(r"(?:[,:;|(]| -)\s?$", low[max(0, when.start - NEAR) : when.start]) and re.match(
            r"\s?(?:[,.;)|]|-\s|$)", low[when.end :]
        )
        if OF_THAT_DAY.search(low[max(0, when.start - NEAR) : when.start]) and A_THING.match(low, when.end):
            return False
        return bool(field) or core.endswith("day") or core.startswith(("today", "tomorrow", "tonight", "eo", "year"))
    if when.preposition in ("", "for", "at", "to") and GATHERING.match(low, when.end):
        return False
    if when.preposition == "" and re.match(r"q[1-4]\b", core) and re.match(r"\s[a-z]", low[when.end :]):
        return False  # "Its Q2 meeting"
    if low[when.end : when.end + 2] == "'s":
        return False
    return not core.startswith(("last ", "the last")) or when.preposition != ""


def is_rhythm(low: str, when: When) -> bool:
    """ "Every two years" has no end."""
    return low.endswith(("every ", "each "), 0, when.start) and LASTING.match(low, when.core) is not None


def date_problems(sentence: Text, due: When | None, scene: Scene) -> tuple[Problem, ...]:
    """What is wrong with a deadline: no such day, or one that is past."""
    if not due:
        return ()
    words = sentence.cut(due.core, due.end)
    if due.problem:
        return (Problem(due.problem, words),)
    past = due.due and scene.anchor.today and due.due < scene.anchor.today
    return (Problem("past_date", words),) if past else ()
