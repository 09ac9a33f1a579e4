"""Why a figure with one reading is asked about: what is told with it.

Each doubt has a name. Some are asked about whatever else is said: it was another year's, somebody has yet to sign. The
others are rules that people's words often set off without need, so none of them decides alone: they are weighed with
the words of the text, alone, in pairs and beside each doubt, by what the answers of some sixty authors taught of each.
What no rule doubts is weighed as well, and asked about where its words speak plainly against it.
"""

from collections.abc import Callable, Iterable

from bot.understanding.counting import others
from bot.understanding.counting.summing import SUMMED
from bot.understanding.doubting import afterthoughts, claims, doubts, times
from bot.understanding.doubting.disowned import is_disowned
from bot.understanding.doubting.dropped import are_of_sessions, leaves_some_out
from bot.understanding.doubting.footnotes import has_a_footnote
from bot.understanding.doubting.hindrances import is_hindered
from bot.understanding.doubting.hints import hints_in
from bot.understanding.doubting.holes import looks_plainer
from bot.understanding.doubting.leaps import is_far_from_done
from bot.understanding.doubting.mishaps import may_not_hang
from bot.understanding.doubting.multiples import may_be_of_each, one_or_none_left, some_are_others, then_done
from bot.understanding.doubting.otherwise import told_otherwise
from bot.understanding.doubting.parts_done import is_of_a_part_or_else
from bot.understanding.doubting.pauses import gives_pause
from bot.understanding.doubting.portions import is_of_a_part
from bot.understanding.doubting.prospects import may_be_to_come
from bot.understanding.doubting.shortly import is_something_else, most_odds
from bot.understanding.doubting.sources import told_otherwise_elsewhere
from bot.understanding.doubting.strays import PUT_OFF, astray
from bot.understanding.doubting.takenback import (
    BROKEN_OFF,
    DENIED,
    NOBODY_YET,
    NOT_BEGUN,
    NOT_LEFT,
    NOT_THOSE_WHO_DID,
    OF_A_PART,
    TO_COME,
    TOUCHED_UP,
    UNDONE_SINCE,
    of_places,
    of_who_is_there,
    so_many_each,
    whole_and_parts,
)
from bot.understanding.doubting.turns import turns_doubtful
from bot.understanding.doubting.weighed import Beside, around, odds_of_asking, without_programmes
from bot.understanding.harmless import tails
from bot.understanding.harmless.courtesies import without_manners
from bot.understanding.harmless.plainness import counts_else, plain_count, unknown_words
from bot.understanding.harmless.remarks import without_remarks
from bot.understanding.scales.weighing import asking
from bot.understanding.words.numbered import PERHAPS_PLACE
from bot.understanding.words.numbers import Number, find_numbers
from bot.understanding.words.plainwords import KNOWN
from bot.understanding.words.units import group_of, unit_after, unit_as_label
from bot.understanding.writing.patterns import any_finds, late
from bot.understanding.writing.text import Text

PLAINLY, DOUBTED = -1.3, -1.41
"""At most so much weighs an answer booked without asking, a strange and a doubted one; else `most_odds` tells it."""
WHOLLY = -0.5
"""The same of "all of them done": it books half of a promise at most, and no figure stands there to be misread."""
ALONE, FEW_ALONE = "word by word", 3
"""So many words in a row put into English one by one may read as plain and have lost what they told."""


SOME_OF = late(r"\b(incl(uding|\.)?|of (which|whom)|with) ((the|[a-z]+'s) )?$")
OF_THEM = late(r" ([a-z]+ )?of (them|those|these|which|whom)\b")
THAT_IS_ALL = late(r"\W*((we're )?(all )?(done|finished|complete|set)|that's (it|all|everyone|everybody))\W*$")
NEXT_WORD = late(r" (?P<word>[^\W\d_]+)")
SENTENCE = late(r"(?<=[.!?;]) |(?<= but) ")


def is_asked_about(told: Beside) -> bool:
    """Whether people would ask before they book the figures."""
    if any(is_so(told) for is_so in ASKED):
        return True
    doubts_raised = [name for name, is_so in DOUBTS.items() if is_so(told)]
    strange = [name for name, is_so in STRANGE.items() if is_so(told)]
    odds = odds_of_asking(told, doubts_raised, strange)
    if is_undoubted([*doubts_raised, *strange]):
        return odds > most_odds(told.low, told.context)
    return odds > (DOUBTED if doubts_raised else PLAINLY)


def is_undoubted(raised: Iterable[str]) -> bool:
    """Whether of what speaks against an answer's figures nothing weighs but its words."""
    return set(raised) <= {ALONE}


def is_strange_whole(said: Text) -> bool:
    """Whether people would ask about "all of them done" told in words that nobody taught us."""
    return asking(without_manners(said.low), ["strange whole"], ["all", *hints_in(said.low)]) > WHOLLY


def _strange_words(told: Beside) -> bool:
    """Words of another language that nobody taught us, in the figures' sentences and where no place is named."""
    unknown = told.said.unknown
    sentences = without_programmes(_with_figures(told.said.low), told.vocabulary)
    return bool(unknown) and unknown_words(sentences, unknown, told.names, told.context)


def _at_a_place(told: Beside) -> bool:
    """Whether a figure may be the number of a place. One that was added up is none: "6 and in Lodi 4, so 10 more"."""
    place = PERHAPS_PLACE.search(told.low)
    return place is not None and not any(
        one.start <= place.start() and SUMMED.search(told.low, place.end(), one.number.start) for one in told.counts
    )


def _of_a_strange_thing(told: Beside) -> bool:
    """ "Llegamos a 300 tamales": a word that nobody taught us tells what is counted."""
    unknown = set(told.said.unknown) - KNOWN - set((told.context.unit or "").lower().split())
    behind = (NEXT_WORD.match(told.low, count.number.end) for count in told.counts)
    return bool(unknown) and any(found is not None and found["word"] in unknown for found in behind)


def _with_figures(low: str) -> str:
    """The sentences in which a number stands, from a "but" before it on."""
    return " ".join(without_remarks(one) for one in SENTENCE.split(low) if any(map(str.isdigit, one)))


def _claims_all(told: Beside) -> bool:
    """ "12 more, and the pledge is met", where it would not be."""
    low = claims.THEN_DONE.sub(" ", told.low) if told.only_left and claims.STILL.search(told.low) else told.low
    return told.total != told.context.target and bool(claims.CLAIMS_ALL.search(claims.ALL_OF_THEM.sub(r"\1", low)))


def _tells_another(told: Beside) -> bool:
    """Whether a figure stands beside the others that is not counted."""
    start, end = around(told.low, told.counts)
    here = [number for number in find_numbers(told.low) if start <= number.start < end and not number.percent]
    counted = [range(count.number.start, count.number.end) for count in told.counts]
    uncounted = [number for number in here if not any(number.start in one for one in counted)]
    known = {told.context.current, told.context.target, *(count.of for count in told.counts)}
    known |= {count.value for count in told.counts}
    strange = [one for one in uncounted if one.whole not in known and not _stands_apart(told.low, one)]
    return bool(strange) and sum(one.whole for one in uncounted) not in known


def _stands_apart(low: str, number: Number) -> bool:
    """Whether it is of sessions, of places or of other people, or some of those who are counted."""
    unit = unit_after(low, number.end) or unit_as_label(low, number.start)
    some = SOME_OF.search(low, max(0, number.start - 30), number.start) or OF_THEM.match(low, number.end)
    return bool(some) or (unit is not None and unit.group is not None)


def _end(told: Beside) -> int:
    return told.counts[-1].number.end


THE_REST = late(r"\b(the |our )?(last|other|remaining|final) (?P<left>\d[\d,]*)\b[^.;!?\d]*(\d+(st|nd|rd|th)\b)?")


def _without_the_rest(told: Beside) -> str:
    """The text without what is planned for just as many as are left: "33 of 40 done, the last 7 are booked"."""
    low, left = told.said.low, (told.context.target or 0) - (told.total or 0)
    found = THE_REST.search(low, _end(told))
    return low[: found.start()] + low[found.end() :] if found and found["left"] == str(left) else low


Check = Callable[[Beside], bool]
ASKED: tuple[Check, ...] = (
    lambda told: doubts.wanted(told.said.low, told.counts),
    lambda told: doubts.foreign(told.low, told.vocabulary),
    lambda told: not told.only_left and bool(PUT_OFF.search(told.said.low, *around(told.low, told.counts))),
    lambda told: times.ahead(told.low, told.said.low, told.counts, told.dates, told.context),
    lambda told: times.of_another_year(told.low, told.said.low, told.counts, told.dates, told.context),
    lambda told: any_finds(told.said.low, TOUCHED_UP, BROKEN_OFF, NOT_THOSE_WHO_DID),
    lambda told: any_finds(
        _without_the_rest(told), *((NOBODY_YET, NOT_LEFT) if told.only_left else (TO_COME, UNDONE_SINCE, DENIED))
    ),
    lambda told: told.total != told.context.current and bool(NOT_BEGUN.search(told.said.low)),
    lambda told: gives_pause(told.said.low, told.counts, told.context),
    lambda told: any_finds(told.low, doubts.UNSURE, doubts.EITHER) or _at_a_place(told),
    lambda told: of_who_is_there(told.low, told.counts, told.context),
    lambda told: _of_a_strange_thing(told),
    lambda told: told.only_left and counts_else(told.clauses, told.context, told.names, left=True),
    lambda told: told.only_left and bool(OF_A_PART.search(told.low)),
    lambda told: of_places(told.low, told.counts),
    lambda told: group_of(told.context.unit) != "sessions" and so_many_each(told.low, told.counts),
    lambda told: whole_and_parts(told.low, told.counts),
    lambda told: any_finds(told.low, others.STRANGERS, others.OF_KIN, others.OTHER_MATTER, others.MATTER),
    lambda told: looks_plainer(told.said, told.counts, told.context.unit),
    lambda told: is_of_a_part(told.said, told.counts),
    lambda told: may_be_to_come(told.said, told.counts),
    lambda told: has_a_footnote(told.said, told.counts) or is_disowned(told.said.low, told.counts, told.context),
    lambda told: may_not_hang(told.said.low, told.context, told.only_left),
    lambda told: not told.only_left and turns_doubtful(told.said.low, told.counts[0].number.end),
    lambda told: may_be_of_each(told.said.low, told.counts, told.context),
    lambda told: not told.only_left and some_are_others(told.said.low, told.context),
    lambda told: one_or_none_left(told.said.low, told.counts),
    lambda told: not told.only_left and is_hindered(told.said.low),
    lambda told: told_otherwise_elsewhere(told.said.low, told.counts),
    lambda told: then_done(told.said.low, told.counts, told.total, told.context),
    lambda told: leaves_some_out(told.said.low, told.counts, told.context),
    lambda told: are_of_sessions(told.said.low, told.counts, told.context.unit),
    lambda told: is_far_from_done(told.said.low, told.only_left, told.total, told.context),
    lambda told: is_something_else(told.said.low, told.counts, told.context),
    lambda told: told.total == told.context.target and is_of_a_part_or_else(told.said.low, told.context),
)
"""What is asked about however plain the rest is."""
DOUBTS: dict[str, Check] = {
    "else": lambda told: not told.only_left and counts_else(told.clauses, told.context, told.names),
    "otherwise": lambda told: told_otherwise(told.low, told.counts, told.context),
    "astray": lambda told: astray(told.low, told.counts, told.context),
    "claimed": _claims_all,
    "doubted": lambda told: doubts.doubted(told.low, told.counts),
    "twice": lambda told: bool(doubts.SAID_TWICE.search(told.low, told.counts[0].number.end)),
    "elsewhere": lambda told: others.elsewhere(told.low, [one.number.end for one in told.counts], told.context),
    "except": lambda told: any(one.part != "left" for one in told.counts) and bool(doubts.EXCEPT.search(told.low)),
    "blurred": lambda told: afterthoughts.blurred(told.low, told.said.low, told.counts, told.context, told.names),
    "figure beside": lambda told: group_of(told.context.unit) in ("people", None) and _tells_another(told),
    "held back": lambda told: not told.only_left and tails.held_back(told.low, told.said.low, _end(told), told.names),
}
"""What speaks against the figures, and is weighed with the words."""
STRANGE: dict[str, Check] = {
    "strange clause": lambda told: not plain_count(told.clauses, told.context, told.names, told.only_left),
    "strange beside": lambda told: afterthoughts.strange_beside(told.low, told.counts, told.context, told.names),
    "strange behind": lambda told: (
        not told.only_left
        and not THAT_IS_ALL.match(told.low, _end(told))
        and tails.goes_on(told.low, told.said.low, _end(told), told.names)
    ),
    "strange words": _strange_words,
    ALONE: lambda told: told.said.alone >= FEW_ALONE,
}
"""What nobody taught us, weighed as well."""
