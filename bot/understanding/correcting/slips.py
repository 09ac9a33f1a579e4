"""What an answer does to the last entry, by weights: puts a figure in its place, takes some off, takes all of it back.

The rules of `amends` know the ways somebody thought of. People find others: "fat fingers. 45 is the right number",
"lower the 10 to an 8, Mike was in our first batch". So the words are weighed, with signs for their figures: the one
told last, the total it came to, the one that may be meant instead, and any other; and with how these compare, for 71
is easily typed for 17. What is well ahead of all else is taken, if its figures fit; what is ahead is asked about.
`python -m tests.understanding weigh --of mends` learns the weights.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from bot.understanding.correcting.amendshapes import IS, OTHER, WAS
from bot.understanding.correcting.entries import Entry, Told, are_exact, entry_of, figures_of
from bot.understanding.correcting.secondthoughts import is_second_thought, makes_a_claim, names_an_entry
from bot.understanding.readings import Alternative, Reply, ReplyContext
from bot.understanding.scales.weighing import MENDS, REGRETS, Signs, likeliest
from bot.understanding.words.numbers import Number
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold

STANDS = "¶"
"""Stands for the total on record; the other signs for figures are those of `amendshapes`."""
FIGURES = frozenset([WAS, IS, OTHER, STANDS])
INSTEAD, TOTAL, FEWER, BACK, ASKED, NOTHING = "instead", "total", "fewer", "back", "asked", "nothing"
"""What an answer does: names the figure of the entry, or the total; says how many too many it told; takes the entry
back; mends it in a way that must be asked about; or has nothing to do with it.
"""
LIKELY = 0.5
"""How far it must be ahead to be asked about where a rule takes it for a correction."""
CLEARLY = 2.2
"""The same where none does; and to be done without asking where a slip is owned up to."""
SURELY = 3.0
"""To be done where none is, or where no rule knows what goes; and to be asked about instead of progress."""
SURE = "sure"
"""Of what is taken for a correction the kind that is done."""
HESITANTLY = 0.5
"""The same for those that are asked about."""
FEW = 3
"""A figure taken off in fewer words is asked about."""
MOST_WORDS, MOST_FIGURES = 60, 6
"""In a longer text, or among more figures, nothing is looked for."""
REACH, LONGEST = 4, 80
"""Words to either side of a figure, and characters that are quoted."""
NEAR, CLOSE = 0.25, 3
"""A figure within a quarter of another, or within three of it, is near it."""
OWNED = late(
    r"""
    \b(sorry|oops|whoops|typo\w*|typed|wrong\w*|mistak\w*|errors?|mis[a-z]+|slip\w*|fingers?|thumbs?|correct\w*|fix|change
      |make (it|that)|should|meant|instead|rather|twice|double|delete|remove|erase|scratch|undo|forget|ignore
      |disregard|cancel|retract|void|take|fewer|(?<!or )less|minus|lower|subtract|drop|knock|where (i|we)
      |(needs?|ought|has) to (say|read|be))\b
    """,
)
"""A slip is owned up to, or something taken back."""
TOKEN = late(rf"[^\W\d_]+('[^\W\d_]+)?|[{''.join(sorted(FIGURES))},:?()+=-]")


def mended(said: Text, context: ReplyContext, *, suspected: bool) -> Reply | None:
    """What the answer does to the last entry: done, or to be asked about; None where it is of something else.

    `suspected`: whether a rule takes it for a correction. Where none does, figures are progress, unless a slip is owned
    up to or one of them is on record.
    """
    entry = entry_of(context)
    figures = list(figures_of(said.low)) if entry else []
    if not entry or len(figures) > MOST_FIGURES or len(said.low.split()) > MOST_WORDS:
        return None
    named = not {entry.amount, entry.current}.isdisjoint(one.whole for one in figures)
    owned = suspected or bool(OWNED.search(said.low))
    if figures and not (owned or named):
        return None
    meant = meant_figure(figures, entry)
    name, ahead = likeliest(MENDS, signs(said.low, figures, entry))
    risen = name == TOTAL and not suspected and meant is not None and meant > entry.current
    if name == NOTHING or risen or ahead < (LIKELY if suspected else CLEARLY):
        return None  # "92 in total" after 80 is how it stands by now.
    told = _done(name, meant, _is_explained(figures, entry), entry)
    # "Pretty sure I sent you this one, but 45 more": it is progress that is asked about.
    likely = suspected or not figures or ahead >= SURELY
    bar = CLEARLY if owned and not (suspected and name == BACK) else SURELY
    sure = ahead >= bar and told is not None and _is_plain(name, told[1], meant, figures, entry, said.low, context.unit)
    return _reply(said, told, sure, context) if sure or likely else None


def speaks_against(said: Text, context: ReplyContext) -> bool:
    """Whether what is taken for a correction sounds well more like those that were booked wrongly."""
    entry = entry_of(context)
    if entry is None:
        return False
    name, ahead = likeliest(REGRETS, signs(said.low, list(figures_of(said.low)), entry))
    return name == ASKED and ahead >= HESITANTLY


def _is_plain(
    name: str, total: int, meant: int | None, figures: Sequence[Number], entry: Entry, low: str, unit: str | None
) -> bool:
    """Whether the figures fit the record and nothing speaks for asking first."""
    named = not {entry.amount, entry.current}.isdisjoint(one.whole for one in figures)
    if not are_exact(figures) or not entry.previous <= total != entry.current or _are_parts(figures, entry, low):
        return False
    if (name == FEWER and len(low.split()) < FEW) or (name == BACK and not named and not names_an_entry(low)):
        return False
    return not is_second_thought(low, _with_signs(low, figures, entry, meant), unit, told=name in (INSTEAD, FEWER))


def _reply(said: Text, told: Told | None, sure: bool, context: ReplyContext) -> Reply:
    because = said.cut(0, LONGEST)
    if told is None:
        return Reply("correction", needs_confirmation=True, because=because)
    amount, total = told
    over = context.target is not None and total > context.target
    readings = (Alternative("correction", amount, total),) if amount is not None and not sure else ()
    return Reply(
        "correction",
        amount,
        resulting_total=total,
        needs_confirmation=not sure or over,
        readings=readings,
        because=because,
    )


def _are_parts(figures: Sequence[Number], entry: Entry, low: str) -> bool:
    """ "The 48 was 28 in Dayton and 20 in Toledo": two that make up the entry, unless it is said what it should be."""
    others = _others(figures, entry)
    return len(others) > 1 and sum(others) in (entry.amount, entry.current) and not makes_a_claim(low)


def _done(name: str, meant: int | None, explained: bool, entry: Entry) -> Told | None:
    """The figure that is meant, and what the record then shows. One that another explains takes the entry's place."""
    if name == BACK:
        return None, entry.previous
    if meant is None or name == ASKED:
        return None
    if name == TOTAL:
        return meant, meant
    amount = meant if name == INSTEAD or explained else entry.amount - meant
    return (amount, entry.base + amount) if amount >= 0 else None


def _is_explained(figures: Sequence[Number], entry: Entry) -> bool:
    """Whether two figures stand there that are not on record."""
    return len(_others(figures, entry)) > 1


def _others(figures: Sequence[Number], entry: Entry) -> set[int]:
    """The figures that are not on record."""
    return {one.whole for one in figures} - {entry.amount, entry.current}


def meant_figure(figures: Sequence[Number], entry: Entry) -> int | None:
    """The figure that may be meant: the only one that is not on record, or of two the one that the other explains.

    "Lower the 10 to 8, two were in our first batch", "32 should be 34, so 74 in all".
    """
    others = _others(figures, entry)
    if len(others) == 1:
        return others.pop()
    if len(others) != 2:
        return None
    small, large = sorted(others)
    if small in (abs(entry.amount - large), abs(entry.current - large)):
        return large
    return small if large in (abs(entry.amount - small), entry.previous + small) else None


def signs(low: str, figures: Sequence[Number], entry: Entry) -> Signs:
    """What is weighed of an answer: its words with signs for its figures, and how these compare."""
    meant = meant_figure(figures, entry)
    told = [
        "fewer" if word == "less" else word for word in TOKEN.findall(_with_signs(fold(low), figures, entry, meant))
    ]
    found = {*told, *map(" ".join, pairwise(told))}
    found |= {" ".join(three) for three in zip(told, told[1:], told[2:], strict=False) if not FIGURES.isdisjoint(three)}
    compared = list(_compared(meant, entry, figures))
    marks = {*compared, *map(" ".join, combinations(compared, 2)), *_beside(told)}
    marks.add(f"told {' '.join(token for token in told if token in FIGURES)}")
    return Signs(frozenset(marks), frozenset(found), tuple(dict.fromkeys(told)))


def _with_signs(low: str, figures: Sequence[Number], entry: Entry, meant: int | None) -> str:
    named = {entry.current: STANDS, meant: IS} | {entry.amount: WAS}
    text, at = "", 0
    for one in sorted(figures, key=lambda one: one.start):
        text += low[at : one.start].rstrip() + f" {named.get(one.whole, OTHER)} "
        at = max(at, one.end + (low[one.end : one.end + 1] == " "))
    return text + low[at:]


def _beside(told: Sequence[str]) -> Iterator[str]:
    """The words near each figure, with their distance."""
    for at, token in enumerate(told):
        if token in FIGURES and token != OTHER:
            for off, word in enumerate(told[max(0, at - REACH) : at][::-1], 1):
                yield f"{token}<{off} {word}"
            for off, word in enumerate(told[at + 1 : at + 1 + REACH], 1):
                yield f"{token}>{off} {word}"


def _compared(meant: int | None, entry: Entry, figures: Sequence[Number]) -> Iterator[str]:
    """How the figure that may be meant compares with the entry, and with the record before it and now."""
    yield "entry" if entry.base else "total"
    if meant is None:
        yield "several" if _is_explained(figures, entry) else "none"
        return
    yield "less" if meant < entry.amount else "greater"
    yield "near" if _is_near(meant, entry.amount) else "far"
    yield "near what stands" if _is_near(meant, entry.current) else "far from what stands"
    yield "within" if entry.previous <= meant <= entry.current else "below" if meant < entry.previous else "above"
    yield from _slipped(str(meant), str(entry.amount))
    if meant == 1:
        yield "one"


def _is_near(one: int, other: int) -> bool:
    return abs(one - other) <= max(CLOSE, NEAR * other)


def _slipped(meant: str, told: str) -> Iterator[str]:
    """How a finger may have slipped from one figure to the other."""
    if sorted(meant) == sorted(told):
        yield "turned round"
    if len(meant) == len(told) and sum(one != other for one, other in zip(meant, told, strict=True)) == 1:
        yield "one digit"
    if f"{meant}0" == told or meant == f"{told}0":
        yield "a nought"
