"""Which way a figure counts where another sentence tells it, and figures that only repeat the record.

"7 drivers finished. Please add them to the total", "83 nurses, counting everybody from the beginning", "8 on top of the
24" where 24 are on record: with that said the figure alone leaves nothing open.
"""

from bot.understanding.counting.count import Count
from bot.understanding.counting.others import HEADCOUNT
from bot.understanding.counting.parts import FRESHLY, Part
from bot.understanding.readings import ReplyContext
from bot.understanding.writing.patterns import any_finds, late

ADD_THEM = late(
    r"""
    \badd (them|those|these|'?em|all of them)\b|\bbump (us|it|me|our \w+) up\b
    |\b(count|put) (them|those) (on top|as new|apart|separately)\b
    |\b(none|not) (of (them|those) )?(were |was |are )?(yet )?(counted|reported|on the (list|record))\b( yet| before)
    |\bto add\b|\b(tack|throw) (them|those|these|'?em) (on|in)\b|\b(adds?|comes?) (to|on top of) (the )?others?\b
    |\b(hadn't|haven't|never) (yet )?(told|reported|sent|counted|mentioned) ((to|you|about) )*(them|those|these)\b
    |\b(none|not (one|any)|no one) of (these|those|them|whom) (was|were|is|are|had been) ((counted|included|on|in|part
      |of) )*(our|the|my) (last|previous|earlier|other) (report|update|e-?mail|message|count|list|total|note)\b
    |\b((were|was|are|is)(n't| not) (yet )?(counted |included )?)(in|on|part of) (our|the|my) (last|previous|earlier
      |other) (report|update|e-?mail|message|count|list|total|note)\b
    |\b(all|both|everyone|each) (of them |of these )?(are |were |was |is )?(brand )?new (to|in|on) (it|you|us|(the|our
      |your) (\w+ )?(course|class|training|program|list|count|roster|report))\b|\badd(ed|s)? (on )?to (the|those
      |your) \d
    |\bapart from (what|the ones|those) you\b
    """,
)
FROM_THE_START = late(
    r"""
    \bcounting (everyone|everybody|all of them|all our \w+|from the (start|beginning))\b
    |\bsince (the (start|beginning)|day one)\b|\bfrom the (beginning|start)\b|\bput together\b
    |\b(is|it's|that's) (our|the|my) cumulative\b|\bthat's (all|everything|everyone) (we have|we've got|so far)\b
    |\b(is|that's) where we( are|'re)\b
    |\binclud(es?|ing) (those|the ones|everyone|what (i|we)) (already|reported|from before|told)\b
    """,
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
ADDS_TO = (
    "on top of", "besides", "in addition to", "since", "beyond", "apart from", "over and above", "add to", "added to",
    "adds to", "add on to",
)  # fmt: skip
WHOSE = r"(the|those|your|our)( (first|earlier|other|same|previous|old|ones))? "
CAME = late(r"\b(?P<many>\d+) ([a-z'-]+ ){0,4}?(showed up|turned up|came|attended|attendees|sat in|started|joined)\b")
""" "19 showed up", "29 attendees"."""
KNOWN_ONES = late(
    rf"""
    \b(?P<how>{"|".join(ADDS_TO)}|with|incl(uding|udes|\.)?|counting) {WHOSE}$
    |\b(up|go|going|goes|went|gone|moved?|moving|jump\w*|bump\w*|rais\w*|count|total|number) from ({WHOSE})?$
    |\b(last time|earlier|before),? (i|we) (told you|gave you|reported|said|had|sent you) $
    """,
)
TOLD_EARLIER = late(
    r"""
    ( [a-z]+){0,2}? (already |previously )?(reported|counted|recorded|noted|on (record|file|the (books|sheet|list)))\b
    | ((that|which) )?(you|i|we) ((already|have|had|last) )*(had|have|gave|show|showed|told|sent|reported|got|put)\b
    | (before|last time)\b
    """,
)
""" "The 70 I gave you last time", "30 already reported", where so many are on record."""
TO_WHICH = late(r" (up )?to $")
THE_REST = late(r"\b(the|our) ((last|other|remaining|final|rest) )?$")
ARE_TO_COME = late(
    r"""
    ( (others?|ones|left|remaining|sessions|people|[a-z]+s))?( that are left)? (are|is|will|go|come|need|still|have)\s
    (?!(all |now |also |been )*(done|trained|finished|completed?|certified|up|passed|had|got)\b)
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
LEFT_OF = late(r"\b(left|remaining|to go|outstanding|missing),? (out )?of ((all|the|our|my) )*$")
""" "6 bellmen and valets remaining out of the 48"."""
DONE_NOW = late(
    r"""
    \s?(\w+ ){0,3}?(are|is|were|have|has|got|now)\b(?! (to|not|left|missing|((only|still|just|about) )*\d+ (left
      |remaining|to go)))
    """,
)
BETWEEN = late(r"[^.;!?\d]{0,40}?([,:(.!-]+|\band\b)[^.;!?\d]{0,40}$")


def settled(low: str, asked: str, counts: list[Count], context: ReplyContext) -> list[Count]:
    """The counts of an answer, those that repeat the record or tell who is left put aside.

    `asked` is the same text with what it asks for.
    """
    counts = _without_the_record(low, _of_the_target(low, counts, context), context)
    counts = _without_those_left(low, _without_headcount(low, counts, context))
    if len(counts) == 1:
        return [_settled(low, asked, counts[0], context)]
    # "3 supervisors, 10 housekeepers and 1 janitor to add".
    adds = {count.part for count in counts} == {"bare"} and ADD_THEM.search(asked)
    return [count._replace(part="add") for count in counts] if adds else counts


OF_AN_EVENT = late(
    r"""
    ( (?!so\b|to\b|total|in\b|left|remain)[\w'-]+){0,4}? (finished|completed|took|attended|passed|watched|joined|earned
      |(went|sat|made it|came) (through|in)|(got|were) (certified|trained|signed off|through)|showed up|turned up
      |were (in (it|attendance|the (room|class|session))|there)|got (it done|their \w+))\b
    """,
)
LESSON = late(
    r"""
    \b(class|session|training|course|workshop|turnout|stand-?down|presentation|huddle|lunch and learn|orientation
      |meeting|in-service|webinar|seminar|briefing|roll call|video|module|botl|tat)(e?s)?\b
    """,
)
SENTENCE_ENDS = ".!?;\n"
STANDS = late(r"\b(so far|total|to date|overall|altogether|in all|now|already|currently|cumulative\w*|up to|as of)\b")


def _of_that_lesson(low: str, asked: str, count: Count) -> bool:
    """ "We ran the class on Monday. 52 operators attended": so many came to it, told in the next sentence."""
    if not OF_AN_EVENT.match(low, count.number.end) or STANDS.search(asked):
        return False
    ends = max(asked.rfind(mark, 0, count.number.start) for mark in SENTENCE_ENDS)
    lesson = asked[max(asked.rfind(mark, 0, max(0, ends)) for mark in SENTENCE_ENDS) + 1 : max(0, ends)]
    return bool(LESSON.search(lesson) and FRESHLY.search(lesson))


def _settled(low: str, asked: str, count: Count, context: ReplyContext) -> Count:
    if count.part == "all" and count.value != context.target and _came(low, count):
        count = count._replace(part="add" if FRESHLY.search(low, 0, count.number.start) else "bare")
    if count.part == "mixed" and MORE_IN_ALL.search(low[count.number.end :]):
        return count._replace(part="add")
    if count.part != "bare":
        return count
    if _of_that_lesson(low, asked, count):
        return count._replace(part="add")
    all_of_them, current = EVERYBODY.search(low) and not NOT_ALL.search(low), context.current or 0
    if all_of_them and count.value < current and current + count.value == context.target:
        return count._replace(part="add")  # "Everyone has been through it, the last two came in today".
    if all_of_them and count.value == context.target:
        return count._replace(part="all")
    adds, sets = any_finds(asked, ADD_THEM), any_finds(low, FROM_THE_START)
    return count._replace(part="add" if adds else "set") if adds != sets else count


def _came(low: str, count: Count) -> bool:
    """ "Lunch and learn was Tuesday, 19 showed up and all 19 completed it": all of those, and not of ours."""
    return any(found["many"] == str(count.value) for found in CAME.finditer(low, 0, count.number.start))


def _without_the_record(low: str, counts: list[Count], context: ReplyContext) -> list[Count]:
    """ "8 on top of the 24", "83, up from the 70 I gave you", "7 more, from 33 to 40": the record is only named."""
    known = next((count for count in counts if count.value == (context.current or 0) and _is_known(low, count)), None)
    if known is None or len(counts) == 1 or known.part == "left":
        return counts
    named = KNOWN_ONES.search(low, 0, known.number.start)
    how = named["how"] if named else None
    part: Part = "add" if how in ADDS_TO else "set" if named else "bare"
    kept = [_beside_known(low, count, known, part) for count in counts if count is not known]
    if how in ADDS_TO and any(count.part != "add" for count in kept):
        return counts
    if len(kept) == 1:
        kept = [kept[0]._replace(start=min(kept[0].start, known.start), end=max(kept[0].end, known.end))]
    return kept


def _is_known(low: str, count: Count) -> bool:
    return bool(KNOWN_ONES.search(low, 0, count.number.start) or TOLD_EARLIER.match(low, count.number.end))


def _beside_known(low: str, count: Count, known: Count, part: Part) -> Count:
    came_to = TO_WHICH.fullmatch(low, known.number.end, count.number.start)
    return count._replace(part="set" if came_to else part) if count.part == "bare" else count


def _of_the_target(low: str, counts: list[Count], context: ReplyContext) -> list[Count]:
    """ "52 left out of the 250", "of the 250 we promised 70 are missing": so many left of what was promised."""
    if len(counts) != 2 or context.target not in (counts[0].value, counts[1].value):
        return counts
    left = next((one for one in counts if one.value != context.target), None)
    whole = next(one for one in counts if one.value == context.target)
    if left and left.part == "bare" and LEFT_OF.search(low, left.number.end, whole.number.start):
        left = left._replace(part="left")
    if not left or left.part != "left" or left.value > (context.target or 0):
        return counts
    return [left] if OF_ALL.search(low, 0, whole.number.start) and not DONE_NOW.match(low, whole.number.end) else counts


def _without_headcount(low: str, counts: list[Count], context: ReplyContext) -> list[Count]:
    """ "The group has 8,000 employees, but at our casino we're at 118": more than were promised work there."""
    kept = [count for count in counts if not _counts_heads(low, count, context)]
    return kept or counts


def _counts_heads(low: str, count: Count, context: ReplyContext) -> bool:
    if count.part != "bare" or count.value <= (context.target or count.value):
        return False
    return any(one.start() < count.number.start < one.end() for one in HEADCOUNT.finditer(low))


def _without_those_left(low: str, counts: list[Count]) -> list[Count]:
    """ "3 left: two on leave, one in Florida": who those are. So are "the last three" beside "9 of our 12"."""
    if len(counts) == 2 and counts[0].of == counts[0].value + counts[1].value and counts[1].part in ("bare", "add"):
        the_rest = THE_REST.search(low, counts[0].number.end, counts[1].number.start)
        if the_rest and ARE_TO_COME.match(low, counts[1].number.end):
            return counts[:1]
        # "9 of 12 done, the other 3 are done too": nine, or all?
        return [counts[0]._replace(part="unclear"), counts[1]] if the_rest else counts
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
