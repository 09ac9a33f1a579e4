"""A figure that is all that was promised, or all there is so far, by the words beside it: "we hit our goal: 250"."""

from bot.understanding.counting.count import Count
from bot.understanding.counting.parts import ALL_BEFORE, MORE
from bot.understanding.counting.standings import REACH
from bot.understanding.readings import ReplyContext
from bot.understanding.words.units import ANYBODY
from bot.understanding.writing.patterns import late

WHOLE_OF = late(r"\b(whole|entire|full) (\w+ ){1,2}of (all )?$")
REACHED_IT = late(
    r"""
    \b(hit|met|reached|achieved|fulfilled|completed|kept) (our|the|my) (\w+ )?(goal|target|pledge|commitment|promise)\b
    |\b(pledge|goal|target|commitment) (is )?(now )?(complete|completed|met|fulfilled|kept|reached|done)\b
    |\bmission accomplished\b|^\W*(complete|completed|all done|finished|done|that's (the lot|it|everyone|all))[.!]
    |\b(we're|we are|i'm|now|all|officially) (all |now |officially )?(done|finished|complete
      |wrapped up)(?= *([.,!:;-]|$))
    """,
)
GOAL_OF = late(
    r"""
    \b(hit|met|reached|achieved|fulfilled|completed|kept) (our|the|my) (\w+ )?(goal|target|pledge|commitment
      |promise) of (training )?$
    """,
)
OUR_GOAL_OF = late(r"\b(our|the|my) (goal|target|pledge|commitment|promise) of $")
IS_MET = late(r"( [a-z]+)? (is|has been) (now |officially )?(fulfilled|met|completed?|done|kept|reached)\b")
OUR_ALL = late(r"\b(the|our|my|all)( of)?( (the|our|my))? $")
ALL_OF = late(r"(?<!not )(?<!nearly )(?<!almost )\ball( of)?( (our|the|my|us|them))?( [a-z-]+){0,2} \($")
""" "All our cadets (64) did the course", "all trained (64)", where 64 were promised."""
ARE_ALL = late(
    r"( [a-z-]+){0,3}? (are|have|were) (now )?all (been )?(now )?"
    r"(trained|done|finished|certified|through|completed?|passed|taken)\b",
)
""" "Our 60 attendants are all trained since Friday"."""
HAVE_DONE_IT = late(
    r"( [a-z-]+){0,3}? (have |has )?(now |finally )?(completed|finished|passed|done|took|taken) (the|their) "
    r"(training|course|class|quiz|video|module)\b",
)
""" "Our 60 attendants completed the training"."""
BUT_SOME = late(r"\b(except|but|minus|besides|apart from|other than)\b")
THAT_WAS_IT = late(r"( [a-z]+){0,2},? (which|that) (was|is) (the|our|my) (goal|target|pledge|promise)\b")
""" "Today we closed with 300, which was the goal"."""
EVERY_ONE = late(r"\bevery (single )?_{10} $")
""" "Every single one of the 1,500"."""
OUR_WHOLE = late(r"\b(hit|met|reached|made|finished|completed|have|got) (our|all|the) $|(^|[.;!,:] )(so |and )?the $")
DONE_WITH = late(
    r"""
    \b(trained|certified|completed|finished|all done)( (training|with|up|_+|(on |last )?\w+day)){0,2} (the|our) $
    """,
)
THE_LAST = late(r"\b(that was|those were|did|trained|finished) (the|our|my) (last|final|remaining) $")
PART_OF = late(r"(?<!\ball )(?<!\bone )(?<!\beach )\b(of|from) (all )?the $")
""" "Of the 250" is all of them only after "all"."""
AHEAD = late(
    r"\b(should|will|'ll|going to|hope to|hoping to|expect to|can|want to) (easily |still )?"
    r"(make|reach|hit|get to|have|do|be at|finish|meet) (all )?(of )?the $",
)
""" "We should make the 400" tells of what is to come."""
IN_ALL = late(r"\b(in (all|total)|total|altogether|so far|to date|overall)\b")
NEWLY = late(r"\b(more|another|additional|extra|further|new|added)\b|\b(week|month|day|morning|class|session)'s\b|\+")


TO_REACH = late(
    rf"\bto (finish|complete|close|{REACH}) ((our|the|my|all)( (goal|target|pledge) of)? )?$",
)
""" "Only 4 people missing to finish our 110": the 110 are what was promised."""


def without_the_goal(low: str, counts: list[Count], context: ReplyContext) -> list[Count]:
    """What is left or done, without the whole that it is left of, or done of."""
    if counts and len(counts) <= 2 and _told_after_the_promise(low, counts[-1], context):
        done = counts[-1]._replace(part="set" if _plainly_done(low, counts[-1], context) else "unclear")
        beside = [one for one in counts[:-1] if one.value not in (context.target, done.value - (context.current or 0))]
        return [*(one._replace(part="unclear") for one in beside), done]
    if len(counts) == 2 and (of_them := _beside_what_was_promised(low, counts, context)):
        return [of_them]
    if len(counts) < 2 or counts[-2].part != "left":
        return counts
    *others, left, whole = counts
    if not TO_REACH.search(low, left.number.end, whole.number.start):
        return counts
    if whole.value != context.target:  # "8 more to reach 60", where 250 were promised: 52 may be done.
        there = left.number._replace(low=max(0, whole.number.low - left.number.low))
        return [*others, left._replace(number=there, part="unclear", end=whole.end)]
    return counts if others else [left]


WAS_PROMISED = late(r"( [a-z]+)? (was |were |is |are )?(promised|pledged|committed)\b(?! (to|by|and|that))")
WE_PROMISED = late(r"\b(promised|pledged|committed to) $")
DONE = r"(trained|done|finished|certified|completed|through|taught|in)"
DID = late(rf"\b(have|'ve|did|got|{DONE})( (now|only|so far|already|just|have|had))* $")
DONE_THEN = late(rf"( (?P<noun>[a-z'-]+))?? ((are|were|have|been|got|now|all|already) )*{DONE}\b")
NOBODY_ELSE = late(
    rf"( (?P<noun>(?!{DONE}\b)[a-z'-]+))??( (of (those|them|that)|so far|to date|already|now|{DONE}))*\W*(?=[.,;!?]|$)"
)
""" "60 of the quizzes", "60 women" and "60 here" are no figure of those who are done."""


def _beside_what_was_promised(low: str, counts: list[Count], context: ReplyContext) -> Count | None:
    """ "145 done, 300 promised": 145 of what was promised."""
    for whole, done in (counts, reversed(counts)):
        number = whole.number
        named = WAS_PROMISED.match(low, number.end) or WE_PROMISED.search(low, 0, number.start)
        if named and whole.value == context.target and done.part in ("bare", "mixed"):
            return done._replace(part="set" if _plainly_done(low, done, context) else "unclear")
    return None


def _plainly_done(low: str, count: Count, context: ReplyContext) -> bool:
    """Whether so many were trained, and not so many of them are there, are women or have done a part."""
    then, alone = DONE_THEN.match(low, count.number.end), NOBODY_ELSE.match(low, count.number.end)
    found = then or (alone if DID.search(low, 0, count.number.start) else None)
    noun = found["noun"] if found else None
    theirs = noun in (context.unit or "").lower().split() or (noun in ANYBODY and noun not in ("men", "women"))
    return found is not None and (not noun or theirs)


OUT_OF_PROMISED = late(
    r"""
    \b((we|i) (have |had )?(promised|pledged|committed to)|(our|the) (pledge|promise|goal|target|commitment) (was|is)
      |out of|of) ((for|of|to train|our|the) )?(?P<whole>\d[\d,]*)\b[^.;!?\d]{0,30}?(,| and| but|:)
      ( (we|i))?('ve| (now |so far |already )?(have|did|got))\b[^.,;!?\d]{0,20}$
    """,
)


def _told_after_the_promise(low: str, done: Count, context: ReplyContext) -> bool:
    """ "We promised 120 and have done 42": so many of them."""
    found = OUT_OF_PROMISED.search(low, 0, done.number.start) if done.part in ("bare", "mixed") else None
    return found is not None and found["whole"].replace(",", "") == str(context.target)


def only_a_total(low: str, count: Count, context: ReplyContext) -> Count:
    """ "505 total completions this morning" on top of 330 of 750 would be too many: it is how it stands by now."""
    words, current, target = low[count.start : count.end], context.current or 0, context.target or 0
    fits = count.part == "mixed" and current < count.value <= target < current + count.value
    return count._replace(part="set") if fits and IN_ALL.search(words) and not NEWLY.search(words) else count


def the_whole(low: str, count: Count, context: ReplyContext) -> Count:
    """ "We trained the 250" and "we hit our goal: 250" are all of them when 250 were promised."""
    before = low[: count.number.start]
    met = OUR_GOAL_OF.search(before) and IS_MET.match(low, count.number.end)
    if count.part == "add" and count.value == context.target and (met or GOAL_OF.search(before)):
        count = count._replace(part="set")  # "We hit our goal of 250 on Friday": the day it came to that.
    if count.part == "bare" and THE_LAST.search(before) and (context.current or 0) + count.value == context.target:
        return count._replace(part="add")
    if count.value != context.target:
        return count
    end = count.number.end
    done = OUR_ALL.search(before) and (ARE_ALL.match(low, end) or HAVE_DONE_IT.match(low, end))
    told_all = done and not BUT_SOME.search(low, end)
    if told_all and count.part in ("add", "mixed", "bare") and not MORE.search(low):
        return count._replace(part="all")
    if count.part in ("add", "mixed") and THAT_WAS_IT.match(low, end) and not MORE.search(low):
        return count._replace(part="all")
    if count.part in ("add", "mixed") and OUR_WHOLE.search(before) and not MORE.search(low):
        return count._replace(part="all")  # "We hit our 250 last Friday", "the 250 were trained on Thursday".
    if count.part == "add" and DONE_WITH.search(before) and not MORE.search(low):
        return count._replace(part="all")  # "We completed our 250 drivers on Friday".
    if count.part in ("add", "set", "mixed") and ALL_BEFORE.search(before) and not MORE.search(low):
        return count._replace(part="all")  # "Yesterday was the last class, so all 60 have now been trained".
    if count.part == "set" and OUR_GOAL_OF.search(before) and not MORE.search(low):
        return count._replace(part="all")  # "We hit our goal of 500 on Tuesday", where 500 were promised.
    if count.part == "set" and before.endswith("the ") and not PART_OF.search(before):
        return count._replace(part="all")  # "The 90 employees are now trained".
    if AHEAD.search(before):
        return count  # "We should make the 400 no problem".
    named = (
        (before.endswith("the ") and not PART_OF.search(before))
        or WHOLE_OF.search(before)
        or EVERY_ONE.search(before)
        or ALL_OF.search(before)
        or REACHED_IT.search(low)
    )
    return count._replace(part="all") if count.part == "bare" and named else count
