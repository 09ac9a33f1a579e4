"""The numbers of an answer, each with the part it plays: more, so far, left, or N of M.

The words beside a number decide; a number with no such word stays `bare`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from bot.understanding.numbers import Number
from bot.understanding.patterns import late
from bot.understanding.readings import ReplyContext
from bot.understanding.units import GROUP_OF, Unit, group_of, may_stand_for, unit_after

Part = Literal["add", "set", "left", "of", "all", "bare", "mixed", "subset"]

DAY = r"mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs?)?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
FRESH = (
    rf"(?:today|yesterday|tonight|this (?:week|month|morning|afternoon|past week)|last (?:week"
    rf"|night|{DAY})|(?:on |this |past )?(?:{DAY})\b"
    r"|since (?:then|(?:we|i)(?! (?:started|began|begin|start|signed|pledged)\b)|last|our"
    r"|the last|my)|this time(?: around)?|the other day|over the weekend|this weekend"
    r"|earlier this week|in the (?:last|past) (?:week|few days|month))"
)
ADD_AFTER = late(
    rf"^\W?\s?(?:(?:[\w'-]+\s){{0,3}}?(?:more|additional|extra|further|others?|new(?:ly\s(?:trained|certified))?|(?:have|has)\ssince)|(?:[\w'-]+\s){{0,8}}?{FRESH})\b"
)
ADD_BEFORE = late(
    rf"\banother (?:round|class|session|group|batch|cohort|training|crew|wave)[,:;-]? (?:of |with |for )?$"
    r"|\b(?:up|grew|increased|went up|rose)(?: by)? $"
    rf"|(?:\b(?:another|an? additional|additional|an? extra|extra|a further|plus|added|adding"
    rf"|(?:please|can|could|to) add|^\W*add"
    rf"|on top of that|new|{FRESH})|\+)(?:\W+(?:[\w']+\s){{0,5}}?)?$"
)
SET_AFTER = late(
    r"^\W{0,2}\s?(?:[\w'/-]+\s){0,7}?(?:so far|in total|total\b|altogether|all told|all in all"
    r"|in all\b|to date|overall|by now|as of|cumulatively|thus far|up to now|until now"
    r"|to this point|at this point|now\b)"
)
SET_BEFORE = late(
    r"\b(?:so far|thus far|to date|overall|altogether|all told|all in all|in all|in total|cumulative(?:ly)?|ytd"
    r"|year[- ]to[- ]date|total(?:s|ed|ing)?|(?:grand "
    r"|running |new |our |the )*total|now at|(?<!trained )(?<!train )(?<!for )(?<!hold )up to"
    r"|(?:we're|we are|i'm|are|is|now|were|sitting|stand|stands|standing|currently|right) at|sitting on"
    r"|reached|hit|count|tally|"
    r"(?:bring|brings|bringing|puts|putting|takes|taking) (?:us|it|our total|the total|that"
    r"|our count)(?: up)? (?:to|at)|(?:gets|got) (?:us|it|our total) (?:up )?to"
    r"|mak(?:es|ing)(?: it| that| us| a total of)?|now have|have now|'ve now"
    r"|has now|now|now up to|as of _*|number(?: now)?|we're now|currently|for a total of)"
    r"(?:\s?[:=]|\s(?:is|of|at|are|now|stands|to|trained|have|has|been|we|we've|we have|had|got"
    r"|done|about|finished|completed|through|up to|just|our|the|count|number|us|was|put|gotten|run|certified|only"
    r"|exactly|there)\b)*[\s:=,-]*$"
)
LEFT_AFTER = late(
    r"^\s?(?:(?!but\b|and\b)[\w'/-]+\s){0,4}?(?:left|to go|remaining|remain|remains|outstanding"
    r"|(?:still |more |yet )?to (?:train|do|complete|finish|get|reach|be trained|schedule)"
    r"|still (?:need|have|to|waiting)|(?:have|has) yet to|short\b|need (?:to|it|training)|(?:who "
    r"|that )?(?:haven't|have not|hasn't|aren't|are not|still need|need it))\b"
)
LEFT_BEFORE = late(
    r"\b(?:all but|(?:everyone|everybody|all)(?:'s|\s(?:is|are|has|have))?"
    r"(?:\s(?:been|now|already))?(?:\s(?:trained|done|finished|certified))?\s(?:but|except|minus)(?: for)?"
    r"|everyone but|everybody but|all except|everyone except|still (?:have|has|need"
    r"|needs|missing|waiting (?:on|for)|owe|got|to go|to train)|remaining|remains|left|(?:just"
    r"|only) (?:need|have to train|missing|waiting (?:on|for))|leaves(?: us with)?|leaving|lacking"
    r"|short by|(?:we're|are) short|down to|waiting on)"
    r"(?:\s?[:=]|\s(?:is|are|to|train|do|about|only|just|another|with|for|us|the|our|my|last|final|some))*[\s:=]*$"
)
OF_BETWEEN = late(
    r"^\s?\(?(?:[\w'-]+\s){0,2}?(?:out of|outta|of|from|/)\s?(?:(?:all|the|our|its|my|those|these|a|total"
    r"|planned|pledged|promised|target|of|possible)\s?)*$|^\s?/\s?$"
)
SUBSET_AFTER = late(r"^\s?(?:[\w'-]+\s){0,2}?(?:of (?:them|those|these|which|whom|that)|were (?:new|from)|included)\b")
SUBSET_BEFORE = late(
    r"\b(?:including|of (?:them|those|whom|which)|among them|of that)\s?(?:,\s?)?(?:were |are |about )?$"
)
ALL_BEFORE = late(
    r"\b(?:all|all of (?:the|our)|all the|all our|the full|the whole|the entire|every one of (?:the|our))\s$"
)
EACH = late(
    r"^\s?(?:[\w'-]+\s){0,3}?(?:each|apiece|per (?:session|class|group|workshop|training|round"
    r"|cohort)|every time|a session|a class)\b"
)
OF_EACH = late(r"^\W?\s?(?:of|with|x|at|times|\*|for|,|and)?\s?(?:about )?$")
SPLIT = late(
    r".*(?:[,;(=.!?]|:(?!\s*$)|\b(?:and|for|making|makes|bringing|brings|which|so|now|but|with|then|that's"
    r"|plus|out of|puts|putting|we|we're|we've|i|i'm)\b)",
    re.DOTALL,
)


REACHED = late(
    r"\b(?:hit|reached|(?:we're|we were|i was|were|now|sitting|currently|is|are) at|up to|now have)\s(?:just\s)?$"
)
MORE = late(r"\b(?:more|another|additional|extra|further|others?|new|plus|added|adding)\b|\+")
"""What adds even where the number is one that was reached ("hit 64 this morning" tells the time it was)."""
HAVE_MORE = late(r"\b(?:(?:now )?have|have now)\s$")
MORE_OF = late(r"\s?(?:\w+\s)?(?:more|others?|additional|extra|new)\b")
"""\"We now have 12 more\" adds."""
NOW = late(r"\bnow\b")
HIRES = late(r"\bnew (?:hires?|employees?|staff|recruits)\b")
BEFORE_HIRES = late(r"\bnew $|\bnew (?=(?:grand |running |overall )?(?:total|count|tally|number)\b)")
ENDS = late(r"[.!?;](?:\s|$)|\n")
FRESHLY = late(rf"\b{FRESH}\b")
AS_OF = late(r"\bas of (?:this |last )?[\w/]+(?: _+)?")


@dataclass(frozen=True, slots=True)
class Count:
    """A number, what it counts, the part it plays, and where its words stand."""

    number: Number
    unit: Unit | None
    part: Part
    start: int
    end: int
    of: int | None = None
    """The M of "N of M"."""

    @property
    def value(self) -> int:
        """The number as a whole."""
        return self.number.whole


def counts_of(low: str, numbers: list[Number], context: ReplyContext) -> list[Count]:
    """The numbers of an answer with their parts; products multiplied, units we do not count left out."""
    counts = _risen(low, [_count(low, numbers, index) for index in range(len(numbers))], context)
    counts = [_the_whole(low, count, context) for count in _of_pairs(low, _products(low, counts, context))]
    fitting = [count for count in counts if _fits(low, count, context)]
    chosen = fitting if fitting else counts
    if any(count.part == "add" for count in counts if count not in chosen):
        # "2 classes this week, 15 in the first and 18 in the second": new classes are new people.
        chosen = [replace(count, part="add") if count.part == "bare" else count for count in chosen]
    return [count for count in chosen if count.part != "subset"] or chosen


def _risen(low: str, counts: list[Count], context: ReplyContext) -> list[Count]:
    """ "We went from 40 to 52" tells the new total, if 40 is what is on record."""
    if len(counts) != 2 or counts[0].value != context.current:
        return counts
    first, second = counts
    between = low[first.number.end : second.number.start]
    if low[: first.number.start].endswith("from ") and re.fullmatch(r"\s(?:\w+\s)?to\s", between):
        return [replace(second, part="set", start=first.start)]
    return counts


def _the_whole(low: str, count: Count, context: ReplyContext) -> Count:
    """ "We trained the 250" is all of them when 250 were promised."""
    named = count.part == "bare" and count.value == context.target and low[: count.number.start].endswith("the ")
    return replace(count, part="all") if named else count


def _count(low: str, numbers: list[Number], index: int) -> Count:
    number = numbers[index]
    before = numbers[index - 1].end if index else 0
    after = numbers[index + 1].start if index + 1 < len(numbers) else len(low)
    start = before + _cut(low[before : number.start]) if index else _sentence_start(low, number.start)
    end = number.end + _cut(low[number.end : after]) if index + 1 < len(numbers) else _sentence_end(low, number.end)
    end = min(end, _sentence_end(low, number.end))
    start = max(start, _sentence_start(low, number.start))
    part = _part(low[start : number.start], low[number.end : end], len(numbers) == 1)
    if part == "set" and number.qualifier == "at_most" and low[start : number.start].rstrip().endswith("up to"):
        number = replace(number, qualifier="exact")  # "we're up to 145" tells the total; it sets no limit.
    return Count(number, unit_after(low, number.end), part, start, end)


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


def _part(before: str, after: str, alone: bool) -> Part:
    if not alone and (SUBSET_AFTER.search(after) or SUBSET_BEFORE.search(before)):
        return "subset"
    if LEFT_AFTER.search(after) or LEFT_BEFORE.search(before):
        return "left"
    before, after = AS_OF.sub("as of _", before), AS_OF.sub("as of _", after)
    adds = bool(ADD_AFTER.search(after) or ADD_BEFORE.search(before))
    sets = bool(SET_AFTER.search(after) or SET_BEFORE.search(before))
    if adds and sets:
        # "So far 212 new hires": they are called so, whether or not they are new to us.
        before, after = BEFORE_HIRES.sub("", before), HIRES.sub("hires", after)
        adds = bool(ADD_AFTER.search(after) or ADD_BEFORE.search(before))
        # "Another 48 have now been trained" says only when; "now at 48" says how it stands.
        sets = not MORE.search(f"{before} {after}") or bool(
            SET_AFTER.search(NOW.sub("", after)) or SET_BEFORE.search(before)
        )
    if adds and sets and HAVE_MORE.search(before) and MORE_OF.match(after):
        return "add"
    if adds and sets and not (REACHED.search(before) and not MORE.search(f"{before} {after}")):
        return "mixed"
    if adds and sets:
        return "set"
    if ALL_BEFORE.search(before):
        return "all"
    return "add" if adds else "set" if sets else "bare"


def _products(low: str, counts: list[Count], context: ReplyContext) -> Iterator[Count]:
    """ "3 sessions of 25" is 75 people, unless sessions were pledged."""
    waiting = list(counts)
    while waiting:
        first = waiting.pop(0)
        second = waiting[0] if waiting else None
        if second and _multiplies(low, first, second) and group_of(context.unit) != "sessions":
            waiting.pop(0)
            value = first.number.low * second.number.low
            number = replace(second.number, start=first.number.start, low=value)
            part = first.part if second.part == "bare" else second.part
            yield replace(second, number=number, part=part, start=first.start)
        else:
            yield first


def _multiplies(low: str, first: Count, second: Count) -> bool:
    if not first.unit or first.unit.group != "sessions" or first.unit.end > second.number.start:
        return False
    between = low[first.unit.end : second.number.start]
    each = EACH.match(low[second.number.end : second.number.end + 40])
    return bool(re.fullmatch(r"\s(?:more\s)?(?:of|x|\*|at|times|with)\s", between) or (each and OF_EACH.match(between)))


def _of_pairs(low: str, counts: Iterator[Count]) -> Iterator[Count]:
    """ "N of M" and "N/M" become one count that knows its M."""
    waiting: Count | None = None
    for count in counts:
        if waiting and _is_pair(low, waiting, count):
            unit = waiting.unit or count.unit
            part: Part = "of" if waiting.part in ("bare", "set", "all", "mixed") else waiting.part
            if part == "of" and count.part in ("add", "left"):
                part = count.part
            if part == "add" and not MORE.search(HIRES.sub("hires", low[waiting.start : count.end])):
                # "This week 141 of our 250": this week's, or as it stands?
                part = "mixed" if FRESHLY.search(low, waiting.start, count.end) else "of"
            yield replace(
                waiting,
                unit=unit,
                part=part,
                of=count.value,
                end=count.end,
                number=replace(waiting.number, end=count.number.end),
            )
            waiting = None
            continue
        if waiting:
            yield waiting
        waiting = count
    if waiting:
        yield waiting


def _is_pair(low: str, first: Count, second: Count) -> bool:
    between = low[first.number.end : second.number.start]
    if first.part == "all" or second.number.low < first.number.low:
        return False
    return bool(OF_BETWEEN.match(between))


def _fits(low: str, count: Count, context: ReplyContext) -> bool:
    """Whether a count is of what was pledged; a count with no noun may be."""
    return not count.unit or may_stand_for(low[count.unit.start : count.unit.end], context.unit)


def misfit(low: str, count: Count, context: ReplyContext) -> bool:
    """Whether a count is plainly of something else (depots, when employees were pledged)."""
    if count.unit and not _fits(low, count, context):
        return True
    return bool(count.number.money) != (GROUP_OF.get((context.unit or "").lower()) == "money")
