"""Which way a figure counts where another sentence tells it, and figures that only repeat the record.

"7 drivers finished. Please add them to the total", "83 nurses, counting everybody from the beginning", "8 on top of the
24" where 24 are on record: with that said the figure alone leaves nothing open.
"""

from bot.understanding.count import Count
from bot.understanding.patterns import any_finds, late
from bot.understanding.readings import ReplyContext

ADD_THEM = late(
    r"""
    \badd (them|those|these|'?em|all of them)\b|\bbump (us|it|me|our \w+) up\b
    |\b(count|put) (them|those) (on top|as new|apart|separately)\b
    |\b(none|not) (of (them|those) )?(were |was |are )?(yet )?(counted|reported|on the (list|record))\b( yet| before)
    |\ball (of them )?new to (it|you|us)\b|\bapart from (what|the ones|those) you\b
    """,
    seldom=True,
)
FROM_THE_START = late(
    r"""
    \bcounting (everyone|everybody|all of them|all our \w+|from the (start|beginning))\b
    |\bsince (the (start|beginning)|day one)\b|\bfrom the (beginning|start)\b|\bput together\b
    |\bthat's (all|everything|everyone) (we have|we've got|so far)\b|\b(is|that's) where we( are|'re)\b
    |\binclud(es?|ing) (those|the ones|everyone|what (i|we)) (already|reported|from before|told)\b
    """,
    seldom=True,
)
EVERYBODY = late(
    r"""
    \b(everyone|everybody|every one|(the|a) whole|whole (?=\d)|start to finish|the last (one|of them)
      |all of (them|us))\b
    """,
)
NOT_ALL = late(
    r"""
    \b(not|no|except|but|almost|nearly|soon|until|when|if|will|next|should|left|remaining|need|needs|want|waiting|yet
      |still|get|getting|goal|target|were|invited|signed)\b
    |n't\b|\?
    """,
)
MORE_IN_ALL = late(r"^ (more|additional|extra|others?)\b( [\w'-]+){0,3}? (in (all|total)|total|overall|altogether)\b")
ADDS_TO = ("on top of", "besides", "in addition to", "since", "beyond", "apart from", "over and above")
KNOWN_ONES = late(
    rf"""
    \b(?P<how>{"|".join(ADDS_TO)}|with|incl(uding|udes|\.)?|counting) (the|those|your
      |our)( (first|earlier|other|same|previous|old|ones))? $
    """,
)
OF_THOSE_LEFT = late(
    r"""
    \s(of (them|those|whom)\b|(is|are|was|were|'s)\b|on (\w+ )?(leave|vacation|duty|disability|pto|fmla)\b|out\b|off\b
      |sick\b|new\b|part-?time|in (the )?\w+$|from )
    """,
)
OF_ALL = late(
    r"""
    \b(out of|of|from|before|reach|reaching|hit|hitting|make|meet|get|to|short of|until|till|then|with
      |for) ((the|our|my|all|of|we|hit|reach|full|a|those|total) )*$
    """,
)
DONE_NOW = late(r" ?(\w+ ){0,3}?(are|is|were|have|has|got|now)\b(?! (to|not|left|missing))")
BETWEEN = late(r"[^.;!?\d]{0,40}?[,:(-][^.;!?\d]{0,40}$")


def settled(low: str, asked: str, counts: list[Count], context: ReplyContext) -> list[Count]:
    """The counts of an answer, those that repeat the record or tell who is left put aside.

    `asked` is the same text with what it asks for.
    """
    counts = _without_the_record(low, _of_the_target(low, counts, context), context)
    counts = _without_those_left(low, counts)
    if len(counts) != 1:
        return counts
    return [_settled(low, asked, counts[0], context)]


def _settled(low: str, asked: str, count: Count, context: ReplyContext) -> Count:
    if count.part == "mixed" and MORE_IN_ALL.search(low[count.number.end :]):
        return count._replace(part="add")
    if count.part != "bare":
        return count
    if count.value == context.target and EVERYBODY.search(low) and not NOT_ALL.search(low):
        return count._replace(part="all")
    adds, sets = any_finds(asked, ADD_THEM), any_finds(low, FROM_THE_START)
    return count._replace(part="add" if adds else "set") if adds != sets else count


def _without_the_record(low: str, counts: list[Count], context: ReplyContext) -> list[Count]:
    """ "8 on top of the 24", "118 altogether with the 75 you had": what is on record is only named."""
    if len(counts) != 2 or counts[1].value != context.current or counts[1].part not in ("bare", "subset"):
        return counts
    first, second = counts
    named = KNOWN_ONES.search(low, first.number.end, second.number.start)
    if not named or first.part not in ("bare", "add", "set"):
        return counts
    adds, said = named["how"] in ADDS_TO, first._replace(end=second.end)
    if first.part == "bare":
        return [said._replace(part="add" if adds else "set")]
    return [said] if adds == (first.part == "add") else counts


def _of_the_target(low: str, counts: list[Count], context: ReplyContext) -> list[Count]:
    """ "52 left out of the 250", "of the 250 we promised 70 are missing": so many left of what was promised."""
    if len(counts) != 2 or context.target not in (counts[0].value, counts[1].value):
        return counts
    left = next((one for one in counts if one.value != context.target), None)
    whole = next(one for one in counts if one.value == context.target)
    if not left or left.part != "left" or left.value > (context.target or 0):
        return counts
    return [left] if OF_ALL.search(low, 0, whole.number.start) and not DONE_NOW.match(low, whole.number.end) else counts


def _without_those_left(low: str, counts: list[Count]) -> list[Count]:
    """ "3 left: two on leave, one in Florida": who those are."""
    if counts[0].part != "left" or len(counts) < 2:
        return counts
    first, *others = counts
    ends = [first, *others]
    are_those = sum(one.value for one in others) <= first.value and all(
        one.part == "bare"
        and OF_THOSE_LEFT.match(low, one.number.end)
        and BETWEEN.match(low[before.number.end : one.number.start])
        for before, one in zip(ends, others, strict=False)
    )
    return [first] if are_those else counts
