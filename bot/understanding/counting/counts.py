"""The numbers of an answer, each with the part it plays: more, so far, left, or N of M.

The words beside a number decide; a number with no such word stays `bare`.
"""

import re
from collections.abc import Iterator

from bot.understanding.counting.count import Count, fits
from bot.understanding.counting.goals import REACHED_IT, only_a_total, the_whole, without_the_goal
from bot.understanding.counting.parts import FRESH, FRESHLY, HIRES, MORE, Part, is_trained, part_of
from bot.understanding.counting.products import products
from bot.understanding.counting.results import once, remaining, risen, told_result
from bot.understanding.readings import ReplyContext
from bot.understanding.words.numbers import Number
from bot.understanding.words.units import GROUP_OF, Unit, group_of, unit_after, unit_as_label
from bot.understanding.writing.patterns import late

OF_BETWEEN = late(
    r"""
    ^ ([\w'-]+ ){0,3}?(have|has|are|were) (\w+ ){0,2}?(trained|done|finished|completed|certified) (so far\s
      |to date )?out of ((the|our|all|a total of) )*$
    |^ ?\(?([\w'-]+ ){0,2}?((so far|to date|in total|already),? )?(out of|outta|of|from
      |/) ?((all|the|our|its|my|those|these|a|total|planned|pledged|promised|target|of|possible) ?)*$
    |^ ?/ ?$
    """,
)
SPLIT = late(
    r"""
    .*([,;(=.!?]|:(?! *$)
      |\b(and|for|making|makes|bringing|brings|(?<!of )which|so|now|but|with|then|that's|plus|including|out of|puts
      |putting|we|we're|we've|i|i'm)\b)
    """,
    re.DOTALL,
)
ENDS = late(r"[.!?;]( |$)|\n")


def counts_of(low: str, numbers: list[Number], context: ReplyContext) -> list[Count]:
    """The numbers of an answer with their parts; products multiplied, other units left out."""
    counts = risen(low, [_count(low, numbers, index) for index in range(len(numbers))], context)
    counts = _turned_pair(low, list(_of_pairs(low, iter(products(low, counts, context)))))
    counts = [only_a_total(low, the_whole(low, count, context), context) for count in counts]
    counts = told_result(low, once(low, remaining(low, without_the_goal(low, counts, context))), context)
    counts = _of_those_named(low, counts)
    whole = len(counts) > 2 and counts[0].value == sum(count.value for count in counts[1:])
    # "21 people, 13 teachers and 8 paras": of a whole every part is told, whoever they are.
    fitting = [count for count in _of_what_was_pledged(low, counts, context) if whole or fits(low, count, context)]
    chosen = _of_whom(low, fitting, counts) if fitting else _of_one_group(counts)
    if any(count.part == "add" for count in counts if count not in chosen):
        # "2 classes this week, 15 in the first and 18 in the second": new classes are new people.
        chosen = [count._replace(part="add") if count.part == "bare" else count for count in chosen]
    chosen = _included(low, chosen)
    return [count for count in chosen if count.part != "subset"] or chosen


JOINED = late(r"[^.;!?\d]{0,40}(,|\band\b|\bplus\b|&)[^.;!?\d]{0,30}")


def _of_whom(low: str, fitting: list[Count], counts: list[Count]) -> list[Count]:
    """ "The yard added 32 mechanics this week, and the office 11": of whom those eleven are, nobody says.

    Nor is it said of what comes behind: "9 this week and 12 more nurses", where clerks were promised.
    """
    if any(count.unit or count.part in ("left", "of", "all") for count in fitting):
        return fitting
    beside = (one for one in counts if one not in fitting and one.part != "subset")
    others = [one for one in beside if one.unit and one.unit.group == "people"]
    joined = any(
        JOINED.fullmatch(low, one.number.end, fitting[0].number.start)
        or JOINED.fullmatch(low, fitting[-1].number.end, one.number.start)
        for one in others
    )
    return [count._replace(part="unclear") for count in fitting] if joined else fitting


THOSE = late(r"\b(the|those|these|all) $")


def _of_those_named(low: str, counts: list[Count]) -> list[Count]:
    """ "2 sessions this week, the 2 went well": the two are those sessions, and nobody who was trained."""
    named = {count.value: count.unit for count in reversed(counts) if count.unit}
    return [
        count._replace(unit=named[count.value])
        if not count.unit and count.value in named and THOSE.search(low, 0, count.number.start)
        else count
        for count in counts
    ]


ALSO_INCLUDED = late(r"[^.;!?\d]{1,60}?(,|\band|&) (and |another )?(about )?")


def _included(low: str, counts: list[Count]) -> list[Count]:
    """ "60 drivers, including 40 in Fresno and 20 in Lodi": both are of the sixty, unless that is in doubt."""
    told = counts[:1]
    for at, other in enumerate(counts[1:]):
        one = told[-1]
        joined = ALSO_INCLUDED.fullmatch(low, one.number.end, other.number.start)
        more = other.part not in ("bare", "add") or MORE.search(low, other.number.start, other.end)
        if one.part == "subset" and joined and not more:
            too_many = sum(count.value for count in counts[1 : at + 2]) > counts[0].value
            new_start = at == 1 and re.search(r",\sand\s", joined[0])
            doubtful = too_many or new_start or other.part == "add"
            other = other._replace(part="unclear" if doubtful else "subset")
        told = [*told, other]
    return told


def _of_what_was_pledged(low: str, counts: list[Count], context: ReplyContext) -> list[Count]:
    """ "45 trained and 3 sessions held", where sessions or things were pledged: those trained are people."""
    pledged = group_of(context.unit)
    if pledged not in ("sessions", "materials") or not any(c.unit and c.unit.group == pledged for c in counts):
        return counts
    things = pledged == "materials"
    return [one for one in counts if one.unit or not is_trained(low, one.number.start, one.number.end, things)]


def _of_one_group(counts: list[Count]) -> list[Count]:
    """The figures of the thing named first, where none is of what was pledged: people and events are never added."""
    first = next((count.unit.group for count in counts if count.unit), None)
    return [count for count in counts if not count.unit or count.unit.group == first]


def _count(low: str, numbers: list[Number], index: int) -> Count:
    number = numbers[index]
    before = numbers[index - 1].end if index else 0
    after = numbers[index + 1].start if index + 1 < len(numbers) else len(low)
    start = before + _cut(low[before : number.start]) if index else _sentence_start(low, number.start)
    end = number.end + _cut(low[number.end : after]) if index + 1 < len(numbers) else _sentence_end(low, number.end)
    end = min(end, _sentence_end(low, number.end))
    start = max(start, _sentence_start(low, number.start))
    part = part_of(low[start : number.start], low[number.end : end], len(numbers) == 1)
    if part == "bare" and OF_THEM.match(low, number.end) and LATELY_RAN.search(low, 0, number.start):
        part = "add"
    if part == "subset" and WENT_THROUGH.match(low, number.end):
        part = "unclear"
    if part == "set" and number.qualifier == "at_most" and low[start : number.start].rstrip().endswith("up to"):
        number = number._replace(qualifier="exact")  # "we're up to 145" tells the total; it sets no limit.
    return Count(number, _counted(low, number) or unit_as_label(low, number.start), part, start, end)


ON_A_DAY = late(r"(mon|tues|wednes|thurs|fri|satur|sun)day\b")


def _counted(low: str, number: Number) -> Unit | None:
    """What a number counts. "9 Tuesday night" and "12 Friday class" tell when: nine of them would be nights."""
    unit = unit_after(low, number.end)
    day = unit is not None and (ON_A_DAY.match(low, unit.start) or unit.noun in ("night", "evening"))
    if unit is None or unit.group != "sessions" or not day:
        return unit
    return unit if number.low == 1 or unit.noun.removesuffix("class").endswith("s") else None


OF_THEM = late(r" of (them|'em)(?=\W*$|[.,;!])")
LATELY_RAN = late(
    rf"""
    \b(did|trained|ran|had|held|taught|finished|certified|put) [^.;!?\d]{{0,60}}?\b{FRESH}\b[^.;!?\d]{{0,20}}[.;!:,-] ?$
    """,
)
""" "Did the night crew today. 21 of them."""
WENT_THROUGH = late(
    r"""
    ( of (them|those|these|whom|which))? ([a-z']+ ){0,2}?(passed|finished|completed|certified|trained|graduated)\b
    """,
)
""" "20 more, 15 of them passed": twenty, or fifteen?"""


def _cut(between: str) -> int:
    """Where the words between two numbers stop belonging to the first and begin belonging to the second."""
    found = SPLIT.match(between)
    if not found:
        return len(between)
    word = re.search(r"\w+$", found[0])
    return found.end() - (len(word[0]) if word else 0)


def _sentence_start(low: str, at: int) -> int:
    return max(low.rfind(mark, 0, at) for mark in (". ", "! ", "? ", "; ", "\n")) + 1


def _sentence_end(low: str, at: int) -> int:
    found = ENDS.search(low, at)
    return found.start() if found else len(low)


def _of_pairs(low: str, counts: Iterator[Count]) -> Iterator[Count]:
    """ "N of M" and "N/M" become one count that knows its M."""
    waiting: Count | None = None
    for count in counts:
        if waiting and _is_pair(low, waiting, count):
            unit = waiting.unit or count.unit
            part: Part = "of" if waiting.part in ("bare", "set", "all", "mixed", "unclear") else waiting.part
            if part == "of" and count.part in ("add", "left"):
                part = count.part
            if part == "of" and SHORT.search(low, waiting.number.end, count.number.start):
                part = "left"  # "45 short of the 250 we promised".
            if part == "add" and not MORE.search(HIRES.sub("hires", low[waiting.start : count.number.end])):
                # "This week 141 of our 250": this week's, or as it stands?
                all_of_them = waiting.value == count.value
                end = next((one.start() for one in APART.finditer(low, count.number.end, count.end)), count.end)
                part = "unclear" if FRESHLY.search(low, waiting.start, end) and not all_of_them else "of"
            yield waiting._replace(
                unit=unit,
                part=part,
                of=count.value,
                end=count.end,
                number=waiting.number._replace(end=count.number.end),
            )
            waiting = None
            continue
        if waiting:
            yield waiting
        waiting = count
    if waiting:
        yield waiting


APART = late(rf", (?!(all |both )?(of th\w+ )?{FRESH}\b|(we|th\w+|it|every\w*|all|both|i)\b)(?=[\w'-]+( [\w'-]+){{2}})")
""" "Now at 81 of 120, night shift came in last week" tells of others."""
ON_TOP = late(r"\bon top of\b")
""" "8 on top of the 24" is 8 of nothing."""
SHORT = late(r"\b(short|away|shy)\b")
OF_THE = late(r"^[^.;!?\d]{0,40}?\b(out )?of ((the|our|those|these|all) ){0,2}$")
TURNED = late(
    r"""
    (( [a-z'-]+){0,3}?
      |( (that|which|we|have|had|i|promised|pledged|committed|agreed|to|train)){1,7}|( [a-z]+){0,2} _+),? ((that|which
      |we|have|had|i
      |so far|already|now|had|has|are|pledged|promised|we're|at|to|just|trained|finished|completed|certified|done
      |passed|met|kept|reached|fulfilled) ){0,6}
    """,
)
DONE_OF_THEM = late(
    r"""
    \b(trained|finished|completed|certified|done|passed|took|taken|we're at|so far|left|already (met|kept|reached)
      |(are|is|went) ((now|all) )?(up|out|hung|posted|installed|placed|on (the|our) (walls?|buses|trucks|doors|windows))
      |(have|has|got|hold|earned) ((their|now|the|all|a) )*(certificates?|certs?|certifications?|cards?)
      |(been|are|is) (\w+ )?through|sat through|(gone|went) through( it| the [a-z]+)?)\b
    """,
)


def _turned_pair(low: str, counts: list[Count]) -> list[Count]:
    """ "Of the 250, 130 have finished" is 130 of 250, told the other way round."""
    if len(counts) != 2 or counts[0].of or counts[1].of or counts[1].value > counts[0].value:
        return counts
    whole, part = counts
    of_the = OF_THE.search(low[: whole.number.start])
    between = TURNED.fullmatch(low, whole.number.end, part.number.start)
    told = DONE_OF_THEM.search(low, whole.number.end, part.end)
    if not (of_the and between and told) or part.part not in ("bare", "set"):
        return counts
    return [part._replace(part="of", of=whole.value, unit=part.unit or whole.unit, start=whole.start)]


def _is_pair(low: str, first: Count, second: Count) -> bool:
    between = low[first.number.end : second.number.start]
    if first.part == "all" or second.number.low < first.number.low:
        return False
    all_of_all = between == " for " and first.value == second.value and REACHED_IT.search(low)
    return bool(all_of_all) or (bool(OF_BETWEEN.match(between)) and not ON_TOP.search(between))


def misfit(low: str, count: Count, context: ReplyContext) -> bool:
    """Whether a count is plainly of something else (depots, when employees were pledged)."""
    if count.unit and not fits(low, count, context):
        return True
    of_money = GROUP_OF.get((context.unit or "").lower()) == "money"
    return of_money != bool(count.number.money) and not (of_money and count.unit is None)
