"""What is said beside a figure, in a sentence or clause of its own, and takes back or blurs what it told.

"12 more trained. They still have the test", "12 more. Half of them were from Pilot", "12 done. Don't quote me": the
figure's own words are plain, and all the same nobody would book it. So what stands after it is looked at as well: a
sentence about those people, or that number, has only words of plain answers or of praise, and none of doubt.
"""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from bot.understanding.counting.count import Count
from bot.understanding.doubting import barely, beside
from bot.understanding.doubting.doubts import clause_of
from bot.understanding.doubting.foretold import foretold
from bot.understanding.doubting.misgivings import misgives
from bot.understanding.doubting.signs import left_open
from bot.understanding.doubting.surroundings import unsettled
from bot.understanding.harmless.courtesies import without_courtesies
from bot.understanding.harmless.neighbours import since_done, takes_back, unexplained
from bot.understanding.harmless.plainness import OF_WHICH, all_plain
from bot.understanding.harmless.remarks import away
from bot.understanding.readings import ReplyContext
from bot.understanding.words.plainwords import ABOUT_PRAISE, PRAISE
from bot.understanding.words.wheres import without_places
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import words

MOST_PIECES = 12
"""Sentences after a figure that are looked at."""
PIECES = late(r"[.!?;:\n()]+|,? (but|though|although|however|except) | -+ ")
HUNG_ON = late(
    r"""
    , (?=(all|most|mostly|half|some|none|including|counting|one|two|three|1|2|3|pending|awaiting|waiting|i wish|i think
      |i believe|i would|i want)\b)
    """,
)
LEAD = (
    r"^\W*((and|but|oh|ah|no|well|so|also|though|although|actually|btw|fyi|ps|note|now|still|however|because|since"
    r"|sorry|please|just|only|really|which)[\s,]+)*"
)
ARE = (
    r"(is|are|was|were|'s|'re|includes?|counts?|may|might|could|should|would|will|has|have|had|need|needs|owe"
    r"|still)\b"
)
ABOUT_THEM = late(
    rf"""
    {LEAD}(they('\w+)?\b|(this )?(these|those|that|this|it) ?{ARE}|\d+ (of|more of|already|were|are|may)\b
      |(half|some|most|several|many|few|a couple|a few|two|three|one|none|all|both|each) (of (them|those|these|whom)\b
      |(already )?{ARE})
      |(all|mostly|half|some|most|all our) (of )?(?!the\b|set\b|good\b|is\b|well\b
      |best\b)[^\W\d_][\w'-]*( [^\W\d_][\w'-]*){{0,5}}$
      |(includes?|including|counting)\b|(could|might|may) be\b|can have\b|there (are|is) maybe\b
      |(was|were) (a|the|only|just|for|in|of|with|from)\b|the (not|same)\b
      |not (the|those|tat|botl|yours?|ours?|all|a|an|every|counted|official|certified|paid|full|our)\b
      |no (certs?|certificates?|quiz|tests?|paperwork|proof|list|results?|records?|of)\b)
    """,
)
"""What opens a sentence that goes on about those people, or that number."""
FRAGMENT = late(r"^\W*(for|with|by|about|from|under|in|on|at) [^\W\d_][\w'-]*([\s,]+[^\W\d_][\w'-]*){0,5}\W*$")
SAID = late(
    r"""
    \b(we|i|we're|i'm|we'll|i'll|you|they|it|it's|there|is|are|was|were|will|be|way|now|note|behalf|need|please|call
      |contact|more|next)\b
    |_
    """,
)
""" "For their CDL" goes on with what was told; "for now we're fine" is a sentence."""
REQUEST = late(
    r"""
    ^\W*(and )?(_
      |(thank|thanks|please|can|could|would|do|ask|call|text|remind|check|send|let)\b)(?!.*\b(them|those|train\w*
      |ask)\b)
    """,
)
""" "120 so far, and please don't use our name" asks for something, and takes nothing back."""
GOES_ON = late(
    r"""
    \b(we|we're|we've|we'll|i|i'm|i've|i'll|more|rest|remaining|others?|next|will|plan|planned|(can|could) (you|we|i)
      |please|need|needs|send|want|still|going|hope|hoping|another|soon|later|tomorrow|yet|until|long|hard|late)\b
    |_
    """,
)
"""A "but" that goes on to what is to come, or to a wish."""


class _Around(NamedTuple):
    """What stands beside the counts: sentences before, sentences and clauses behind, with what opens and hangs."""

    before: list[str]
    behind: list[tuple[str, bool]]
    own: bool
    """Whether what follows is a sentence of its own: not after a comma or a "because"."""
    start: int
    past: int


def _around(low: str, counts: list[Count]) -> _Around:
    start = clause_of(low, counts[0].number.start, counts[0].number.start)[0]
    end = counts[-1].number.end
    past = clause_of(low, end, end)[1]
    own = low[past : past + 1] in ".!?;:\n"
    before = [piece for piece in PIECES.split(low[:start]) if _tells(piece)] if start else []
    return _Around(before, list(_after(low, end, past)), own, start, past)


def blurred(low: str, asked: str, counts: list[Count], context: ReplyContext, names: frozenset[str]) -> bool:
    """Whether what stands beside the counts, in `low`, blurs them; `asked` is the same text with its questions."""
    around, end = _around(low, counts), counts[-1].number.end
    if beside.told_aside(low, asked, counts, (around.start, around.past), context, names):
        return True
    if (
        foretold(low, asked, counts, context)
        or left_open(asked, low, counts)
        or barely.says_something_else(low, counts, context, names)
    ):
        return True
    left = all(count.part == "left" for count in counts)
    said = [piece for piece, _ in _after(without_courtesies(asked), end, around.past)][0 if around.own else 1 :]
    if unsettled(asked, around.start, said, left):
        return True
    if since_done(low[end:]) if left else any(takes_back(piece) for piece, _ in around.behind):
        return True
    return any(_tells(piece) and misgives(piece) for piece, _ in around.behind)


def strange_beside(low: str, counts: list[Count], context: ReplyContext, names: frozenset[str]) -> bool:
    """Whether a sentence or clause beside the counts is in words that nobody taught us."""
    around = _around(low, counts)
    left = all(count.part == "left" for count in counts)
    behind = [(piece, not around.own and not at) for at, (piece, _) in enumerate(around.behind) if _tells(piece)]
    behind = [(piece, hangs) for piece, hangs in behind if not (hangs and REQUEST.match(piece))]
    behind = [(piece, hangs) for piece, hangs in behind if not (left and away(piece))]
    if any(unexplained(piece, context, names, behind=False) for piece in around.before) or any(
        unexplained(piece, context, names, behind=True, hangs=hangs) for piece, hangs in behind
    ):
        return True
    return not left and any(
        _goes_on(piece, context, names) or (but and _takes_back(piece, context)) for piece, but in around.behind
    )


def _tells(piece: str) -> bool:
    return bool(piece.strip(" _,.-'"))


def _after(low: str, end: int, past: int) -> Iterator[tuple[str, bool]]:
    """The sentences and clauses after the one in which the last count stands, and what a comma hangs on that.

    Beside each, whether a "but" opens it.
    """
    hung = HUNG_ON.search(low, end, past)
    at, but = (hung.end() if hung else past), False
    for mark in islice(PIECES.finditer(low, at), MOST_PIECES):
        yield low[at : mark.start()].strip(" ,"), but
        at, but = mark.end(), mark[0].strip(" ,").isalpha()
    yield low[at:].strip(" ,"), but


def _takes_back(piece: str, context: ReplyContext) -> bool:
    """ "But already quit", "but one can print it twice": no more of it, no wish and no praise."""
    return not GOES_ON.search(piece) and not _harmless(piece, context)


def _goes_on(piece: str, context: ReplyContext, names: frozenset[str]) -> bool:
    """About those people, or that number. Why some are left, and when they will be trained, changes nothing."""
    if not _tells(piece):
        return False
    if ABOUT_THEM.match(piece):
        return not _harmless(without_places(piece, frozenset()), context)
    fragment = FRAGMENT.match(piece) and not SAID.search(piece)
    return bool(fragment) and not _harmless(without_places(piece, names), context)


def _harmless(piece: str, context: ReplyContext) -> bool:
    """In words of plain answers and of praise: "they loved it", "that was the night shift"."""
    return not PRAISE.isdisjoint(words(piece)) or all_plain(OF_WHICH.sub(" ", piece), context, ABOUT_PRAISE)
