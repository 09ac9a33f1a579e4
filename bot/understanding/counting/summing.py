"""The sum of what was told before it: "5 planners, 9 drivers, 3 loaders: 17 more"."""

from itertools import pairwise

from bot.understanding.counting.addends import totals_listed
from bot.understanding.counting.count import Count
from bot.understanding.writing.patterns import late

TIMES = late(r"(?!(1|one|an?) )\w+ (class(es)?|sessions?|groups?) of |\d+ ?[x*] ?\d")
AND_MORE = late(r"(\b(and|plus|then|another|additional|extra|further)\b|[&+] )[^,;:(.!?=]{0,200}$")
SUMMED = late(
    r"""
    \b(so|sum|total|together|altogether|in all|overall|all told|that's|that is|which (is|makes)|mak(es|ing)|adds up to
      |come to|comes to|for an? (total|add\w*|increase|gain)( of)?|with (this|that|these|those)|they are
      |we have)\b[^.;!?\d]{0,30}$
    |[=:.!;)] ?((that|this|it)('s| is) |please |add )*\+?$| -+ $
    """,
)
IN_ALL = late(r" ([a-z]+ ){0,3}?(in all|in total|total|overall|all ?together|combined|all told)\b")
NEW = late(r"\b(new|more|additional|extra|add(ed)?|another)\b")
PLUS = late(r"( [a-z]+){0,2} (plus|\+) (the |those |another )?$| ?\+ ?$")
THEN = late(r"[^.;!?\d]{0,30}[,;:.=] (so |that is |a total of )?$")
""" "8 today plus the 5 of yesterday, 13 new"."""
DID_IT = late(
    r"""
    \s([a-z]+ )?((have|has|all|just) )*(finished|completed|passed|did it|took it|graduated|(were|are|got) (trained
      |certified))\b(?! (only|not|almost|nearly|most|some|half|all but|the (first|theory)))
    """,
)
THE_SAME = late(r"(?<!\bof )\bthe $")
CAME = late(r"\b(came|attended|showed up|arrived|started|began|entered|took it|participated|were|sat)\b")
SO_ALL = late(
    r"[^.;!?\d]{0,40}?(=|,? so|\bthat's|\bmakes|\bfor|\bmaking|[,:] total|[,:] in all) (we're at )?(a total of )?$"
)


def sums_up(low: str, counts: list[Count], current: int) -> bool:
    """ "5 planners, 9 drivers, 3 loaders: 17 more": the last is just what those before it come to, and is told as that.

    "10 on Monday, 14 on Tuesday, 24 more" may be one of them, and is asked about.
    """
    *before, last = counts
    if len(before) == 1:
        return _all_of_new(low, before[0], last)
    if not before or last.value != sum(count.value for count in before) or before[0].value == current:
        return False
    between = low[before[-1].number.end : last.number.start]
    new = last.part in ("add", "mixed") or NEW.search(low, before[-1].end, last.end)
    told = {count.part for count in before} <= {"add", "bare"} and new
    joined = AND_MORE.search(between) or TIMES.match(low, last.number.start)
    added = all(PLUS.search(low, one.number.end, other.number.start) for one, other in pairwise(before))
    summed = SUMMED.search(between) or IN_ALL.match(low, last.number.end) or (added and THEN.match(between))
    return bool(told and not joined and summed) or _all_did(low, counts, current)


ALL_DID = late(r"[^.;!?\d]{0,40}?[,.;:]? (and )?all (of )?(the )?$")


def _all_of_new(low: str, new: Count, all_of_them: Count) -> bool:
    """ "3 new hires yesterday and all 3 took it"."""
    same = new.value == all_of_them.value and (new.part, all_of_them.part) == ("add", "all")
    told = ALL_DID.fullmatch(low, new.number.end, all_of_them.number.start)
    return bool(same and told and DID_IT.match(low, all_of_them.number.end))


def _all_did(low: str, counts: list[Count], current: int) -> bool:
    """ "Yesterday 12 came from days and 7 from nights and all 19 finished": those who came, and no total."""
    *before, last = counts
    lately = before[0].part == "add" or last.value <= current
    plain = {count.part for count in before} <= {"add", "bare"} and last.part in ("all", "bare")
    came = CAME.search(low, 0, before[1].number.start) and DID_IT.match(low, last.number.end)
    return bool(lately and plain and came and (last.part == "all" or THE_SAME.search(low, 0, last.number.start)))


def totals_summed(low: str, counts: list[Count], current: int) -> bool:
    """ "In total: 74 at the docks + 51 at the yard, so 125": such a list, and what it comes to."""
    *listed_ones, last = counts
    if len(listed_ones) < 2 or last.part not in ("bare", "set") or last.value <= current:
        return False
    summed_up = sum(count.value for count in listed_ones) == last.value
    told = SO_ALL.search(low, listed_ones[-1].number.end, last.number.start)
    return bool(summed_up and told) and totals_listed(low, listed_ones)
