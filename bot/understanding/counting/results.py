"""Figures of an answer that are what others come to, or come from: they are one figure, told in several numbers."""

import re

from bot.understanding.counting.count import Count, fits
from bot.understanding.readings import ReplyContext
from bot.understanding.writing.patterns import late

MYSELF = late(r"\b(me|myself|i)\b")
SAID_AGAIN = late(
    r"""
    [^.!?;]{0,200}(,| -|\band)? (so )?(that's|that is|which is|that makes|which makes|so
      |(so|then) (please )?(add|count|log|put)( us down for)?) (just |another )?$
    |( [\w'-]+){0,8}?( ?\(| = |(,| -+) (exactly|precisely|to be (exact|precise)|yes|yep|i repeat)\W ?)$
    """,
)
""" "We had 25 in it, so that's 25 on top": one number, said again with the part it plays."""


ECHO = late(
    r"""
    (?=[^a-z]*[a-z])( (new|more|additional|extra|others|trained|done|finished|certified|completed|people
      |of them)){0,3} ?[,.!;:(-]+ ?(?P<sure>((yes|yep|yeah|that's right|you read that right|i said|i repeat
      |count (them|'em)|wow)[\s,.!:-]+)+)?$
    """,
)
ECHOED = late(r" ?[!)]")
""" "31 new, 31!", "31 more, yes, 31": one number, told twice for joy; but "6,6!" may be two, or a slip."""


ALL_OF_THEM = late(r"[^.!?;\d]{0,80}?\b(and|so) (all (of the )?|the |those |these )$")
GOT_THROUGH = late(
    r"( of (them|those))? (got (their |a )?cert\w*|passed|finished|completed|graduated|stayed|made it"
    r"|(were|are) (trained|certified|done))\b",
)
""" "Yesterday's class had 19 in it and all 19 got certificates"."""


PRODUCT = late(r"\b(class(es)?|sessions?|groups?|trainings?|rounds?|batch(es)?|shifts?) (of|with|x) ")
SUM = late(r"[^;!?]{0,200}[.!;] *((that's|that is|so|which is|makes|it's) )*$")
IS_ALL = late(r" (more|new)( for (you|us))?[\s_]*([.!]|$)")


def _sums_up(low: str, first: Count, other: Count) -> bool:
    """ "Two groups of 20 yesterday. That's 40 more": what the groups come to, in a sentence of its own."""
    product = PRODUCT.search(low, first.number.start, first.number.end)
    told = product and SUM.fullmatch(low, first.number.end, other.number.start)
    return bool(told and IS_ALL.match(low, other.number.end))


def once(low: str, counts: list[Count]) -> list[Count]:
    first, *others = counts
    if len(others) == 1 and _sums_up(low, first, others[0]):
        doubt = first.value != others[0].value
        return [first._replace(part="unclear"), *others] if doubt else [others[0]._replace(start=first.start)]
    again = len(others) == 1 and first.value == others[0].value and first.part in ("bare", "add")
    of_them = again and ALL_OF_THEM.fullmatch(low, first.number.end, others[0].number.start)
    if of_them and GOT_THROUGH.match(low, others[0].number.end):
        return [first]
    echo = again and not others[0].unit and ECHO.fullmatch(low, first.number.end, others[0].number.start)
    if echo and (echo["sure"] or ECHOED.match(low, others[0].number.end)):
        return [first]
    said = again and SAID_AGAIN.fullmatch(low, first.number.end, others[0].number.start)
    if not said:
        return counts
    part = first.part if others[0].part == "bare" else others[0].part
    return [others[0]._replace(unit=first.unit or others[0].unit, start=first.start, part=part)]


SCHEDULED = late(
    r"""
    \s((?!and\b|but\b)[\w'-]+ ){0,3}?(scheduled|booked|lined up|planned|set to|set for|slated|half ?way|in progress
      |(are|is|were|have) ((just|only|still|also|all|now) )*(registered|enrolled|signed up)(?!( and)? (trained|done
      |finished|passed)))\b
    """,
)
""" "Trained 16 and got 10 more scheduled": the ten are to come, whatever else was done."""
RESULT = late(
    r"""
    ( [\w'-]+){0,8}?([\s,;:(.!-]|\band\b)*(=|->|→
      |\b(so|hence|therefore|thus|that's|that is|which is|(which |that )?gives us|giving us|we have
      |we're)( (it's|that's|that is|that makes|we have|we're|now|about|another|a total of|plus|add|adding|an additional
      |an extra))*) ?\+?$
    """,
)
""" "60 more, so 120": the second figure is what the first comes to, and is not added to it."""
LISTED_ON = late(
    r"""
    ( (?!and\b|plus\b|in\b|at\b)[\w'-]+){0,4}?[\s,;:(-]+
    |[^.;!?\d]{1,60}?\b(to|at|is|makes|total|totals) (a total of |now )?
    """,
)
""" "15 more today, gets us to 92", where 92 is just what they come to."""


def _of_sessions(low: str, counts: list[Count], context: ReplyContext) -> bool:
    """Whether all are of sessions, where people were promised."""
    return all(one.unit and one.unit.group == "sessions" and not fits(low, one, context) for one in counts)


def told_result(low: str, counts: list[Count], context: ReplyContext) -> list[Count]:
    """What additions come to, if it is said beside them: by a word, or because it is just what they come to."""
    *added, last = counts
    if not added:
        return counts
    start, end = added[-1].number.end, last.number.start
    ours = [count for count in added if fits(low, count, context)] or added  # "2 sessions, 15 and 18, so 33 more".
    told = None if SCHEDULED.match(low, last.number.end, last.end) else RESULT.fullmatch(low, start, end)
    new = sum(count.value for count in ours)
    if told and last.part == "add" and fits(low, last, context) and _of_sessions(low, added, context):
        return [last]  # "3 sessions this week, so 52 more".
    if len(added) == 1 and added[0].part == "set" and last.part == "add" and new == (context.current or 0) + last.value:
        return added  # "We're at 66, that's 6 more than last time".
    # "Me and three others, so 4 more" are four.
    if told and last.part == "add" and last.value != new and fits(low, last, context):
        return [last if last.value == new + 1 and MYSELF.search(low) else last._replace(part="unclear")]
    if told and last.part == "add" and last.value == new and {count.part for count in added} <= {"add", "bare"}:
        return [last._replace(start=added[0].start)]  # "2 classes of 15, so +30".
    several = len(added) > 1 and last.value == new
    if several and last.part == "set" and {count.part for count in added} <= {"bare", "set"}:
        return [last._replace(start=added[0].start)]  # "18 passed. The first class was 22. So 40 in total."
    if several and all(low[one.number.start - 1 : one.number.end + 1] == f"({one.value})" for one in added):
        return [last._replace(start=added[0].start)]  # "The day shift (19) and the night shift (13) trained 32."
    if last.part != "bare" or any(count.part not in ("add", "bare") for count in added):
        return counts
    if added[0].part != "add":  # "98 + 12 = 110" tells one figure.
        is_sum = told and len(added) > 1 and last.value == new and added[0].value != context.current
        return [last._replace(start=added[0].start)] if is_sum else counts
    comes_to = last.value == (context.current or 0) + new and not (last.unit and added[-1].unit)
    told = told or (LISTED_ON.fullmatch(low, start, end) if comes_to else None)
    if told and last.value == new:
        return added  # "10 more, that is 10 people" says one thing twice.
    return [*added, last._replace(part="set")] if told else counts


REMAINS = late(r"(=|\b(so|call it|let'?s say|say|leaves|leaving|makes|net|that's|that is))\W[^.;!?]{0,20}$")
SO_MANY = late(r" ?(people |of them )?(trained|finished|completed|certified|done|passed)? ?([.!]|\W*$)")


def remaining(low: str, counts: list[Count]) -> list[Count]:
    """ "31 came, 2 left early, so 29": what is left of the first is the figure, whether the others were looked past or
    not.
    """
    if len(counts) not in (2, 3):
        return counts
    first, *between, last = counts
    fewer = sum(count.value for count in between) if between else first.value - last.value
    if fewer <= 0 or first.value - fewer != last.value:
        return counts
    told = REMAINS.search(low, (between or counts)[0].number.end, last.number.start)
    if first.part not in ("bare", "add"):
        return counts
    return [last._replace(start=first.start)] if told and SO_MANY.match(low, last.number.end) else counts


WAS_AT = late(r"\b(was|were|had|stood|started( [\w']+){0,3})( at)? $")
WAS = late(r"( [a-z-]+)?[\s,;(.-]+((it|that|we|which) )?(was|were)( at)? $")
""" "We're at 64 drivers, was 58 last time"."""
UP_FROM = late(r"[^.;!?]{0,200}\bup from ")
NOW_HAVE = late(r"( \w+)?,? ((and|but|we|it's) )*now (we )?(have|are at|at) ")


def risen(low: str, counts: list[Count], context: ReplyContext) -> list[Count]:
    """ "We went from 40 to 52" and "we were at 40, now we're at 52" tell the new total, if 40 is what is on record."""
    if len(counts) != 2 or context.current not in (counts[0].value, counts[1].value):
        return counts
    (first, second), known = counts, counts[0].value == context.current
    before, between = low[: first.number.start], low[first.number.end : second.number.start]
    if first.value > second.value and UP_FROM.fullmatch(between):
        return [first._replace(part="set")]
    was = first.part == "set" and context.current == second.value < first.value and WAS.search(between)
    if was:
        return [first]
    now = second.value > first.value and (second.part == "set" or NOW_HAVE.fullmatch(between)) and WAS_AT.search(before)
    risen = before.endswith("from ") and re.fullmatch(r"\s(?:\w+\s)?to\s", between)
    return [second._replace(part="set", start=first.start)] if known and (risen or now) else counts
