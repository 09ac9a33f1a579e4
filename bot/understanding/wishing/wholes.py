"""Progress told in words for all, for none or for a share: "all done", "none yet", "half", "some"."""

from bot.understanding.calendar.dates import When
from bot.understanding.counting.count import Count
from bot.understanding.counting.parts import FRESHLY, MORE
from bot.understanding.doubting import caution, claims, doubts, times
from bot.understanding.doubting.footnotes import has_a_footnote
from bot.understanding.doubting.half_done import may_be_of_fewer
from bot.understanding.doubting.parts_done import is_of_a_part_or_else
from bot.understanding.doubting.untimely import is_still_to_come
from bot.understanding.doubting.wholly import tells_of_it
from bot.understanding.harmless.adjuncts import SITES
from bot.understanding.harmless.plainness import words_but
from bot.understanding.harmless.remarks import without_remarks
from bot.understanding.readings import Intent, Reply, ReplyContext
from bot.understanding.wishing.cheers import without_cheers
from bot.understanding.wishing.moods import Mood
from bot.understanding.wishing.wishes import wishes
from bot.understanding.wishing.works import CALLED_OFF, made
from bot.understanding.words import unmoved
from bot.understanding.words.numerals import WRITTEN_SHARE
from bot.understanding.words.plainwords import DONE, OF_THINGS
from bot.understanding.words.units import group_of, unit_before
from bot.understanding.words.vocabulary import Vocabulary
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

ADDRESS = late(
    rf"""
    \b(in|at|of|on) (our|the) (department|company|agency|organi[sz]ation|force|fleet|roster|payroll|list|books)\b
    |\b(each|every one|all) of (our|the) {SITES} (has|have|got|had) (its|it's|their|the)\b|\bin full\b
    |(?<=\ball done )here\b(?=\W*$)|\b(so )?that's it\b(?=\W*$| for\b)
    |\bthat (was|is|makes|completes|fulfills|concludes)\b|\bfor (us|me|we)\b|\bon (our|my) (end|side)\b
    |\ball set\b(?=.*\b(everyone|everybody)\b)|\bconsider (our|the|this) (?=pledge|commitment|goal)
    |\b(for|by) (?=(all|every|everyone|everybody|each)\b|(our|the) (whole|entire)\b)
    |(\bat )?\S+\.[a-z]{{2,}}(/\S*)?(?=$|[\s,!])
    """,
)
DONE_WITH = late(
    r"""
    \bdone with\b(?! (all|everyone|everybody|(the|our) (whole|entire|last|final)
      |((the|our|this) )?trainings?(?=\W*$|\W* as\b|, (all|every)))\b)
    """,
)
A_PART = late(
    r"""
    \b((mon|tues|wednes|thurs|fri|satur|sun)day('s)?|morning|afternoon|evening|night|day|weekend|week's|new) (class
      |session|group|batch|shift|crew|team|staff|people|ones|employees|training|[a-z]+(ers|ors|ists|ians|men))\b
    |(?<!all )\b(my|the|this|one|his|her|their) (crew|department|group|team|shift|squad|unit)\b
    """,
)
""" "The Friday class is done", "my department is done": a part is done, and not the whole."""
LONGEST_PLAIN = 600
"""Nobody says "all done" in more characters; looking at each word of more would hold the bot up."""


def share(said: Text, low: str, counts: list[Count], percent: Count, context: ReplyContext) -> Reply:
    """Half, 50 %: the figure is proposed, never booked by itself. "100 % done" says what "all done" says."""
    if (
        len(counts) == 1
        and percent.number.low == 100
        and not percent.number.fraction
        and (any(claims.complete_words(low)) or claims.HUNDRED.match(low, percent.number.end))
    ):
        span = percent.number.start, percent.number.end
        return _complete(said, low, span, context, not _is_plain(_clause_text(low, span), context))
    whole = percent.number.low == 100 and any(claims.complete_words(low))
    base = (
        percent.of
        or (context.target if whole else None)
        or next((count.value for count in counts if not count.number.percent), None)
        or context.target
    )
    amount = round(base * percent.number.low / 100) if base else None
    intent: Intent = "complete" if percent.number.low == 100 and not percent.number.fraction else "progress_set"
    words = said.cut(percent.start, percent.end)
    return Reply(intent, amount=amount, resulting_total=amount, needs_confirmation=True, because=words)


def _done_by_then(low: str, span: tuple[int, int], dates: list[When], context: ReplyContext) -> When | None:
    """ "We finish at the end of June": a day to come, so it is not done but will be. "2/3 done" names no day."""
    start, end = doubts.clause_of(low, span[0], span[0])
    for when in dates:
        named = when.preposition or "/" not in low[when.core : when.end]
        coming = when.first and when.first > context.today and when.role in ("moment", "deadline")
        if start <= when.core <= end and coming and named and not times.is_fresh(low, when):
            return when
    return None


def wordy(
    said: Text,
    low: str,
    masked: str,
    dates: list[When],
    context: ReplyContext,
    vocabulary: Vocabulary,
    found: list[Mood],
) -> list[Reply]:
    """Progress told without a figure: none yet, all of them, some."""
    none = unmoved.NONE_YET.search(masked) or CALLED_OFF.search(low)
    if none and (some := unmoved.SOME_DID.search(masked)):
        return [_how_many(said, some.span())]
    if none and not claims.NONE_LEFT.search(masked):
        return [Reply("none_yet", because=said.cut(*none.span()))]
    work = made(low, context)
    if work and not any(mood.intent in ("cancel", "handover", "reschedule", "question") for mood in found):
        start, end, unsure = work
        odd = unsure or doubts.foreign(low, vocabulary)
        total = context.target
        return [Reply("complete", total, resulting_total=total, needs_confirmation=odd, because=said.cut(start, end))]
    of_it = tells_of_it(low := without_cheers(low), group_of(context.unit))
    whole = _told_of_all(low, context, of_it)
    if whole and EXCEPTED.search(masked):
        return [Reply("complete", needs_confirmation=True, because=said.cut(*whole[0]))]
    if whole and not any(mood.intent in ("cancel", "handover", "reschedule") for mood in found):
        plain = [span for span in whole if _is_plain(_clause_text(low, span), context)]
        told = [span for span in plain or whole if not _other_things(low, span[0], context)]
        span = (told or plain or whole)[0]
        ahead = _done_by_then(masked, span, dates, context)
        if ahead and MET_FOR.match(low, whole[0][0]):
            return [_complete(said, low, span, context, foreign=True)]  # "We hit our goal for November".
        if ahead:
            return wishes(said, [Mood("reschedule", *whole[0])], [ahead], context, told=[])
        odd = doubts.foreign(low, vocabulary) or leaps(context) or _is_of_less(said)
        odd = odd or _is_strange(said, low, _clause_text(low, span), bool(plain)) or not of_it
        return [_complete(said, low, span, context, odd)]
    perhaps = next(claims.perhaps_complete(low), None)
    if perhaps and not found:
        return [_complete(said, low, perhaps, context, foreign=True)]
    vague = doubts.VAGUE.search(low)
    new = vague and (MORE.search(low.replace("more or less", "")) or (SOME.match(vague[0]) and FRESHLY.search(low)))
    if vague and (not found or (new and all(mood.intent == "snooze" for mood in found))):
        return [_how_many(said, vague.span(), new=bool(new))]
    return []


def _how_many(said: Text, span: tuple[int, int], *, new: bool = False) -> Reply:
    """Some did it, and how many is to be asked."""
    return Reply("progress_add" if new else "progress_set", needs_confirmation=True, because=said.cut(*span))


def _told_of_all(low: str, context: ReplyContext, of_it: bool) -> list[tuple[int, int]]:
    """Where all of them are told of; "all the best to everyone" tells nothing."""
    if not of_it and not STANDS_SO.search(low):
        return []
    return [span for span in claims.complete_words(low) if not _of_something_else(low, span, context)]


POSTED = late(
    r"""
    (it's|is|are|was|were|went|has been|got) (\w+ )?(up|out|posted|live|online|published|hung|installed|displayed
      |in place|up and running)$
    """,
)


def _is_of_less(said: Text) -> bool:
    """ "All done. Two no-shows", "class completed yesterday": of fewer than all."""
    return may_be_of_fewer(said.low) or has_a_footnote(said, [])


ALL_AGAIN = late(
    r"""
    \b(last (group|class|ones?|holdout|session|crew|batch)|whole|entire|every|everyone|everybody|all|pledge|goal
      |complete
      |done|finished|certificate|thanks?|thank you|patience|support)\b
    """,
)
LESS = late(
    r"""
    \b(not|no|never|but|except|only|just|still|yet|though|missing|left|without|later|next|soon|sold|quit|resigned
      |retired|fired|moved on|laid off|let go|competitor)\b|n't\b|\d
    """,
)
BETWEEN = late(r"[.!?;\n]+")
FEW = 2
"""Words of a sentence that tells nothing: "Sgt Miller"."""


def _goes_on(low: str, clause: str) -> bool:
    """Whether more is told beside "all done" than courtesies, and than the same once more ("the last group too")."""
    told = clause.strip(" .,!")
    beside = [one for one in BETWEEN.split(low.replace("_", " ")) if told not in one and one.strip() not in clause]
    more = [one for one in beside if not ALL_AGAIN.search(one) or LESS.search(one)]
    return any(len(without_remarks(one).split()) > FEW for one in more)


def _is_strange(said: Text, low: str, clause: str, plain: bool) -> bool:
    """Whether "all done" stands in strange words, or beside them."""
    return (not plain or _goes_on(low, clause)) and caution.is_strange_whole(said)


WHOLE_CREW = late(r"(whole|entire) ")
DID_IT = late(
    r"""
    \b(train|certif|complet|finish|pass|done|took|taken|attend|watch|graduat|went|gone|through|covered|saw|seen|sat|got
      |had|did)\w*
    """,
)
STANDS_SO = late(rf"{DID_IT.pattern}|\b(is|are|was|were|has|have)\b|'s\b")

THANKED = late(r"\b(thanks|thank you|sorry|grateful)( and sorry)?( (to|for))?( (the|all|our|my))* ?$")
GLAD = late(r"\b(happy|grateful|thankful|pleased|delighted|sorry|sends? (thanks|regards|greetings))\b")


def _of_something_else(low: str, span: tuple[int, int], context: ReplyContext) -> bool:
    """ "The hotline is posted in our break room", "thanks to the whole team": of people nothing is told."""
    clause = _clause_text(low, span)
    if THANKED.search(low, max(0, span[0] - 30), span[0]) or (GLAD.search(clause) and not DID_IT.search(clause)):
        return True
    if WHOLE_CREW.match(low, *span):
        return not DID_IT.search(clause)
    return group_of(context.unit) == "people" and POSTED.search(low, *span) is not None


CLOSED = late(r"\b(close|shut) (out )?((the|our) (file|case|books?|pledge)|this|it)\b")


def without_closing(low: str, found: list[Mood]) -> list[Mood]:
    """ "All done on our end, you can close the file": nothing is called off; "close it out, we're done for" does."""
    closing = CLOSED.search(low)
    done = closing and any(end <= closing.start() for _, end in claims.complete_words(low))
    return [mood for mood in found if mood.intent != "cancel"] if done else found


MET_FOR = late(r"(hit|met|reached) (our|the|my) (\w+ )?(goal|target|pledge) for\b")
EXCEPTED = late(
    r"""
    \b(every(one|body)|all( of (them|us|our \w+))?)('s| (is|are|has|have))?( (been )?(done|trained|finished))?,? (but
      |except|besides|other than|apart from|minus|save)\b
    """,
)
""" "Everyone except the night shift": so many that nobody says how many."""

SOME = late(r"(a (couple|few|handful|bunch|lot)|several|some|many|lots|plenty|tons|hundreds|dozens|scores)\b")


def _is_plain(clause: str, context: ReplyContext) -> bool:
    return _plain_whole(clause, context) or claims.pledge_is_met(clause)


def _clause_text(low: str, span: tuple[int, int]) -> str:
    start, end = doubts.clause_of(low, span[0], span[0])
    return low[start : end + 1]


def _complete(said: Text, low: str, span: tuple[int, int], context: ReplyContext, foreign: bool) -> Reply:
    """Everything is done: asked first when one word would book more than half of the target."""
    target = context.target
    open_figure = target is None and context.unit is not None and group_of(context.unit) != "resources"
    things = _other_things(low, span[0], context)
    return Reply(
        "complete",
        amount=None if things else target,
        resulting_total=None if things else target,
        unit=things,
        needs_confirmation=open_figure
        or leaps(context)
        or foreign
        or bool(things)
        or doubts.hedged(low)
        or _clause_text(low, span).rstrip().endswith("?")
        or bool(PERHAPS_A_SHARE.search(said.low))
        or is_still_to_come(said.low)
        or is_of_a_part_or_else(said.low, context),
        because=said.cut(*span),
    )


PERHAPS_A_SHARE = late(rf"(?<!\bon )(?<!\bby )(?<![\d/]){WRITTEN_SHARE}(?![\d/])")
""" "We finished 2/3": on that day, or two in three."""


def leaps(context: ReplyContext) -> bool:
    """Whether "all done" would book more than half of the target on one word."""
    target = context.target
    return target is not None and target > 1 and (target - (context.current or 0)) * 2 > target


def _other_things(low: str, end: int, context: ReplyContext) -> str | None:
    """What is all done where people were promised: "the posters are all up"."""
    of = unit_before(low, end)
    return low[of.start : of.end] if of and of.group == "materials" and group_of(context.unit) == "people" else None


LEFT_TO_DO = late(r"\bleft to (train|go|do|certify|reach)\b")


def _plain_whole(low: str, context: ReplyContext) -> bool:
    """Whether "done" is said of everything: no part, no shift, no other group is named."""
    if len(low) > LONGEST_PLAIN:
        return False
    low = LEFT_TO_DO.sub("left", ADDRESS.sub(" ", low))
    if low.rstrip().endswith("?") or DONE_WITH.search(low) or A_PART.search(low):
        return False
    of_things = OF_THINGS.get(group_of(context.unit) or "", frozenset())
    return not words_but(low, DONE | of_things, context)
