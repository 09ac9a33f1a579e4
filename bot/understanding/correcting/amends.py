"""A correction told outright: which figure was wrong, by how many, or that the last entry goes.

"23, not 32, I read it upside down", "take 3 off the last one, they left at the break", "forget what I sent, wrong
company": the words that mend are plain, and why a figure was wrong changes nothing. What is told of the pledge, of what
is not sure, or by somebody else is left to `correction`, which asks.
"""

import re
from collections.abc import Set
from itertools import pairwise

from bot.understanding.correcting.amendshapes import (
    CHANGED,
    FEWER,
    IN_ALL,
    IS,
    MORE,
    NAMED,
    NOT_THAT,
    OF_OTHERS,
    OTHER,
    SAID_ANEW,
    SO_MANY_MORE,
    SO_PUT,
    TAKEN_OUT,
    WAS,
)
from bot.understanding.correcting.amendwords import CLAUSES, MENDED, NOT_HERE, NOT_SO, UNSURE, WHY_OUT
from bot.understanding.correcting.entries import Entry, Told, are_exact, entry_of, figures_of
from bot.understanding.correcting.mending import LEFT_AS_IT_IS, contradicts
from bot.understanding.harmless.plainness import all_in
from bot.understanding.readings import Reply, ReplyContext
from bot.understanding.words.numbers import Number
from bot.understanding.words.units import ANYBODY
from bot.understanding.writing.patterns import any_finds, late
from bot.understanding.writing.text import Text

MENDS = late(
    r"""
    \b(not?|instead|rather|really|place|lieu|should\S*|meant|wrong|mistake\S*|typo|typed|wrote|correct\w*|right|real
      |actual|true|fix\w*|chang\w*|updat\w*|edit\w*|amend\w*|adjust\w*|replac\w*|swap\w*|switch\w*|make|put|set|entered
      |have|delet\w*|cancel\w*|remov\w*|undo\w*|disregard\w*|ignor\w*|forget\w*|scratch\w*|strik\w*|void\w*|eras\w*
      |retract\w*|withdraw\w*|scrap\w*|drop\w*|pull\w*|roll\w*|revers\w*|tak\w+|knock|subtract|deduct|shave|reduce
      |lower|decrease|cut|rais\w+|increase|bump|bring|add|fewer|less|more|too|over\w*|under\w*|high|counted|mis\w+
      |autocorrect\w*|fat|slipped)\b
    """,
)
"""Without one of these nothing is mended; no more is looked at."""
MOST_FIGURES = 4
REQUESTED = late(r"\b((can|could|would|will|may) (you|u|we|i)|please|pls|mind)\b")
ADDS = late(r"\b(add|adding|added(?! (it|them|up|wrong))|another|additional|extra|plus)\b|\d more\b")
WRONG = late(r"\bwrong\b|\bmistake\b|\bcorrect(ion|ed| (figure|number|total|one|count))\b")
WRONG_TOTAL = late(
    r"""
    \b(wrong|mistake|miscount\w*|over-?counted|over-?stated|correct\w*|counted [^.;!?]{0,200} twice|should (be|read
      |say|have)
      |fix|added (it|them)? ?(up )?wrong|misread|typo)\b
    """,
)
TIMES = late(r" times?\b")
PUT_OFF = late(
    r"""
    \b(unless|once|wait\w*|pending|subject to|let me(?! (fix|correct|change|mend|redo)\b)|i'll|we'll|they'll
      |(i|we) will|tomorrow|tonight|apparently|seems?|suppose(?!d to (be|say|read)\b)\w*|hope\w*|expect\w*|plan(ned|s)?
      |promised|pledged|committed|scheduled|invited|wish\w*|heard|both|each|isn't it|still have|at least|whether
      |could be|feeling|remember|recall|torn|no idea|nobody|not true|was right|is right|is fine|was fine|already
      |were told|according|insists?|swears?|says|thinks|claims|keeps|demands|fixed|had (the|it) \w+ not|after
      |who signed|sign-?up|company|hotel|roster|invoice|payroll system|whiteboard|sister|other|another|they
      |(is|are|was) still|need|needs|in case|today it's)\b
    """,
)
SLIP = late(
    r"""
    \b(sorry|oops|whoops|ups|typo\w*|typed|wrong\w*|mistak\w*|mea culpa|error\w*|misread|misheard|miscount\w*
      |mis-?typed|slip\w*|thumbs?|fingers?|digits?|flipped|swapped|transposed|backwards|upside|correct\w*|correction
      |fix|change|shorted|missed|forgot\w*|left (out|off)|counted|double|twice|autocorrect|meant|instead|messed
      |my (last|bad)|make (it|that)|last (one|entry|message|number)|total|scratch|not \d+ but
      |(right|correct|real|true) (figure|number|count|one|total)|where (i|we) (wrote|typed|put|said)|handwriting)\b
    """,
)
"""A slip is owned up to, or what was sent is named."""
SAID_OUTRIGHT = late(
    r"""
    \b(please correct|correct my|correction|typo|(my|a|by) mistake|(was|is|were|got it|had it) wrong|small fix|misread
      |fat[\s-]?(thumbs?|fingers?)|too (high|low)|was off|i meant|i flipped|swapped
      |the (correct|right|true|real) (total|number|figure))\b
    """,
)
STOP = late(r"[.?;\n]")
EXCLUDED = late(
    r"""
    \b(visitors?|temps?|contractors?|trainers?|instructors?|guests?|volunteers?|twice|duplicat\w*|walked|by mistake
      |already|customers?|interns?|not (ours|employees)|never|did not|were not|ours)\b
    |n't\b
    """,
)
""" "Four of them were visitors": who was counted too much."""
LATE = late(
    r"""
    \b((showed|came|turned) (up )?late|late-?comers?|arrived late|left (out|off)|missed|forgot\w*|overlooked
      |(signed|on) (on )?the back|came in (late|after))\b
    """,
)
""" "Two people showed up late": who was left out."""


def amended(said: Text, context: ReplyContext) -> Reply | None:
    """The correction told outright in an answer, sure whatever reason it gives; None where there is no such one."""
    entry = entry_of(context)
    if not entry or not MENDS.search(said.low):
        return None
    low, figures = said.low, [one for one in figures_of(said.low) if not TIMES.match(said.low, one.end)]
    asked = "?" in low and not REQUESTED.search(low)
    if asked or UNSURE.search(low) or len(figures) > MOST_FIGURES or not are_exact(figures):
        return None
    told = None if NOT_SO.search(low) else _told(low, figures, entry)
    if told is None or not (_in_mending_words(low, figures, context) or _is_said_to_be_mended(low, figures)):
        told = _named(low, figures, entry)
    if told is None:
        return None
    amount, total = told
    if not 0 <= total <= (context.target or total) or total == entry.current or contradicts(low, total - entry.current):
        return None
    return Reply("correction", amount, resulting_total=total, because=said.cut(0, 80))


def _deciding(figures: list[Number], context: ReplyContext) -> list[Number]:
    """The figures but those that only say how far another is off: "change the 32 to 34, two sheets were stuck"."""
    bases = {base for base in (context.current, context.last_entry and context.last_entry.amount) if base}
    off = {abs(one.whole - base) for one in figures for base in bases if one.whole not in bases}
    deciding = [one for one in figures if one.whole in bases or one.whole not in off]
    return deciding or figures


def _in_mending_words(low: str, figures: list[Number], context: ReplyContext) -> bool:
    """Whether the clauses in which the figures stand, or the entry that goes, have no word but those that mend one."""
    ends = [0, *(found.end() for found in CLAUSES.finditer(low)), len(low)]
    clauses = [(start, end) for start, end in pairwise(ends) if low[start:end].strip()]
    goes = TAKEN_OUT.search(_shape(low, figures, {context.last_entry.amount or 0})) if context.last_entry else None
    places = [one.start for one in _deciding(figures, context)] or ([goes.start()] if goes else [])
    own = [low[start:end] for start, end in clauses if any(start <= place < end for place in places)]
    return bool(own) and all(
        all_in(clause, MENDED, ANYBODY, context) and not any_finds(clause.strip("? "), LEFT_AS_IT_IS, NOT_HERE)
        for clause in own
    )


def _told(low: str, figures: list[Number], entry: Entry) -> Told | None:
    """What is meant where an entry is mended; None if nobody can say."""
    values = {one.whole for one in figures}
    others = values - {entry.amount, entry.current}
    totals = _totals(low, figures, entry, others)
    if totals:
        return _total(low, totals, entry, others, values)
    swapped = _swapped(low, figures, entry.amount, entry)
    if swapped is not None:
        return swapped, entry.base + swapped
    total = _swapped(low, figures, entry.current, entry) if entry.amount not in values else None
    if total is not None:
        return (total, total) if total >= entry.previous else None
    if values - {0} <= {entry.amount, entry.previous, entry.current}:
        goes = TAKEN_OUT.search(_shape(low, figures, {entry.amount})) and WHY_OUT.search(low)
        return (None, entry.previous) if goes else None
    agreed = [value for value in others if others == {value, abs(value - entry.amount)} and len(others) == 2]
    agreed = [value for value in agreed if (LATE if value > entry.amount else EXCLUDED).search(low)]
    put = [value for value in agreed if SO_PUT.search(_shape(low, figures, {entry.amount}, {value}))]
    if len(put) == 1:  # "Make that 28, four of them were visitors" after 32.
        return put[0], entry.base + put[0]
    return _one_figure(low, figures, entry, others.pop(), alone=len(values) == 1) if len(others) == 1 else None


def _totals(low: str, figures: list[Number], entry: Entry, others: set[int]) -> list[int]:
    """The figures told as all there is: "it should be 62 in total"."""
    told = [value for value in others if IN_ALL.search(_shape(low, figures, set(), {value}))]
    named = IN_ALL.search(_shape(low, figures, set(), {entry.current}))
    # "I wrote 154 in total, but the correct figure is 145."
    return [*others] if not told and len(others) == 1 and named and WRONG.search(low) else told


def _total(low: str, totals: list[int], entry: Entry, others: set[int], values: set[int]) -> Told | None:
    named = not values.isdisjoint({entry.current, entry.amount})
    fits = [
        value
        for value in totals
        if value >= entry.previous
        and {abs(entry.current - value), value - entry.previous} >= others - {value}
        and (named or value < entry.current or WRONG.search(low))
    ]
    if len(fits) != 1 or not (named or (WRONG_TOTAL.search(low) and not ADDS.search(low))):
        return None
    new = fits[0] - entry.previous
    return (new if new in others else fits[0]), fits[0]


def _one_figure(low: str, figures: list[Number], entry: Entry, value: int, alone: bool) -> Told | None:
    """By how many the last entry is off, or how many it should be."""
    shape = _shape(low, figures, {entry.amount, entry.current})
    fewer, more = not SO_MANY_MORE.search(low) and FEWER.search(shape), MORE.search(shape)
    if value == 1 and "twice" in low:
        return None  # "I reported 32 twice, remove one": one entry, or one of them?
    if bool(fewer) != bool(more):
        meant = entry.amount + (value if more else -value)
        return (meant, entry.base + meant) if meant >= 0 and entry.base + meant >= entry.previous else None
    # As many as stood on record before may be all there are.
    fits = value < entry.base or (not entry.base and value >= entry.previous)
    return (value, entry.base + value) if alone and fits and SAID_ANEW.search(shape) else None


def _swapped(low: str, figures: list[Number], amount: int, entry: Entry) -> int | None:
    """The figure meant instead of one that was told: the one beside it, if others only say how far it is off."""
    wrong = next((one for one in figures if one.whole == amount), None)
    if not wrong:
        return None
    others = sorted((one for one in figures if one.whole != amount), key=lambda one: _apart(low, one, wrong))
    if not others:
        return None
    right = others[0].whole
    shape = _shape(low, figures, {amount}, {right})
    rest = {one.whole for one in others} - {right, abs(right - amount), entry.previous, entry.current}
    rest -= {entry.base + right}
    return right if not rest and any_finds(shape, NOT_THAT, CHANGED) else None


def _is_said_to_be_mended(low: str, figures: list[Number]) -> bool:
    """ "Please correct my last message: the total is 205, I'd counted ten from the clinic twice"."""
    return bool(
        SAID_OUTRIGHT.search(low)
        and not PUT_OFF.search(low)
        and not OF_OTHERS.search(_shape(low, figures, {one.whole for one in figures}))
    )


def _named(low: str, figures: list[Number], entry: Entry) -> Told | None:
    """ "I typed 25 and meant 15, cold coffee": the figure on record is named, and one other to stand in its place."""
    if any_finds(low, PUT_OFF) or not SLIP.search(low):
        return None
    for wrong, base in ((entry.amount, entry.base), (entry.current, 0)):
        others = {one.whole for one in figures} - {wrong}
        off = {abs(value - wrong) for value in others}
        right = [value for value in others if others - {value} <= off and value > 1]
        shapes = [
            value
            for value in right
            if NAMED.search(shape := _shape(low, figures, {wrong}, {value})) and not OF_OTHERS.search(shape)
        ]
        if wrong > 1 and len(shapes) == 1 and base + shapes[0] >= entry.previous:
            return shapes[0], base + shapes[0]
    return None


def _apart(low: str, one: Number, wrong: Number) -> tuple[bool, bool, int]:
    """How far two figures stand apart: in two sentences, then the other way round, then in characters."""
    first, second = sorted((one, wrong), key=lambda number: number.start)
    return bool(STOP.search(low, first.end, second.start)), one is second, second.start - first.end


def _shape(low: str, figures: list[Number], was: Set[int], right: Set[int] = frozenset()) -> str:
    """The text with signs for its figures."""
    shape, at = "", 0
    for one in sorted(figures, key=lambda one: one.start):
        sign = WAS if one.whole in was else IS if one.whole in right else OTHER
        shape += re.sub(r"[§¤#]", " ", low[at : one.start]) + sign
        at = one.end
    return shape + low[at:]
