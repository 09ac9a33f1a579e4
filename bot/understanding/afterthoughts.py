"""What is said beside a figure, in a sentence or clause of its own, and takes back or blurs what it told.

"12 more trained. They still have the test", "12 more. Half of them were from Pilot", "12 done. Don't quote me": the
figure's own words are plain, and all the same nobody would book it. So what stands after it is looked at as well: a
sentence about those people, or that number, has only words of plain answers or of praise, and none of doubt.
"""

from collections.abc import Iterator

from bot.understanding import barely, beside
from bot.understanding.counts import Count
from bot.understanding.doubts import clause_of
from bot.understanding.misgivings import misgives
from bot.understanding.patterns import late
from bot.understanding.plainness import OF_WHICH, all_plain
from bot.understanding.readings import ReplyContext
from bot.understanding.text import words
from bot.understanding.wheres import without_places

MOST_PIECES = 12
"""Sentences after a figure that are looked at."""
PIECES = late(r"[.!?;:\n()]+|,?\s(?:but|though|although|however|except)\s|\s-+\s")
HUNG_ON = late(
    r",\s(?=(?:all|most|mostly|half|some|none|including|counting|one|two|three|1|2|3|pending|awaiting|waiting|i\swish|i\sthink"
    r"|i\sbelieve|i\swould|i\swant)\b)"
)
LEAD = (
    r"^\W*(?:(?:and|but|oh|ah|no|well|so|also|though|although|actually|btw|fyi|ps|note|now|still|however|because|since"
    r"|sorry|please|just|only|really|which)[\s,]+)*"
)
ARE = (
    r"(?:is|are|was|were|'s|'re|includes?|counts?|may|might|could|should|would|will|has|have|had|need|needs|owe"
    r"|still)\b"
)
ABOUT_THEM = late(
    rf"{LEAD}(?:they(?:'\w+)?\b|(?:this\s)?(?:these|those|that|this|it)\s?{ARE}"
    r"|\d+\s(?:of|more\sof|already|were|are|may)\b"
    r"|(?:half|some|most|several|many|few|a\scouple|a\sfew|two|three|one|none|all|both|each)\s(?:of\s(?:them|those|these|whom)\b"
    rf"|(?:already\s)?{ARE})"
    r"|(?:all|mostly|half|some|most|all\sour)\s(?:of\s)?(?!the\b|set\b|good\b|is\b|well\b|best\b)"
    r"[^\W\d_][\w'-]*(?:\s[^\W\d_][\w'-]*){0,5}$"
    r"|(?:includes?|including|counting)\b|(?:could|might|may)\sbe\b|can\shave\b|there\s(?:are|is)\smaybe\b"
    r"|(?:was|were)\s(?:a|the|only|just|for|in|of|with|from)\b|the\s(?:not|same)\b"
    r"|not\s(?:the|those|tat|botl|yours?|ours?|all|a|an|every|counted|official|certified|paid|full|our)\b"
    r"|no\s(?:certs?|certificates?|quiz|tests?|paperwork|proof|list|results?|records?|of)\b)"
)
"""What opens a sentence that goes on about those people, or that number."""
FRAGMENT = late(r"^\W*(?:for|with|by|about|from|under|in|on|at)\s[^\W\d_][\w'-]*(?:[\s,]+[^\W\d_][\w'-]*){0,5}\W*$")
SAID = late(
    r"\b(?:we|i|we're|i'm|we'll|i'll|you|they|it|it's|there|is|are|was|were|will|be|way|now|note|behalf|need|please"
    r"|call|contact|more|next)\b|_"
)
""" "For their CDL" goes on with what was told; "for now we're fine" is a sentence."""
PRAISE = words(
    "loved love enjoyed liked great good fantastic amazing excellent wonderful best awesome terrific superb powerful "
    "moving moved eye eyes opening opener opened impactful informative important interesting interested engaged "
    "engaging attentive positive thankful grateful appreciated appreciate appreciative impressed impressive helpful "
    "useful worth valuable learned emotional feedback success successful smooth smoothly busy slow crazy hectic cold "
    "hot long tough hard weather holiday holidays shocked surprised stunned touched thought like liking tired quiet "
    "nothing everything pleased happy proud excited well biggest largest smallest teared tears crying cried big gros"
)
ABOUT_PRAISE = words(
    "they they're they've it it's very really so much all also lot lots about what to do if when something see video "
    "material materials training presentation asked questions problems problem issues complaints had no any who will "
    "now know knew how thing things that's us me you them here and not too bad as for with rest others next year "
    "months years already could can can't their even ever never job work time from most mostly half some majority "
    "new tat botl idea goes going happens sent by attached send soon started been "
    "want wants wanted would like to become be trainers trainer instructors told tell said share shared stories story "
    "family kids come comes came office ask asking before other seen it's found find more between of"
)


def blurred(low: str, asked: str, counts: list[Count], context: ReplyContext, names: frozenset[str]) -> bool:
    """Whether what stands beside the counts, in `low`, blurs them; `asked` is the same text with its questions."""
    start = clause_of(low, counts[0].number.start, counts[0].number.start)[0]
    end = counts[-1].number.end
    past = clause_of(low, end, end)[1]
    if beside.told_aside(low, asked, counts, (start, past), context, names):
        return True
    if barely.says_something_else(low, counts, context, names):
        return True
    left = all(count.part == "left" for count in counts)
    return any(_blurs(piece, context, names, left) for piece in _after(low, end, past))


def _after(low: str, end: int, past: int) -> Iterator[str]:
    """The sentences and clauses after the one in which the last count stands, and what a comma hangs on that."""
    hung = HUNG_ON.search(low, end, past)
    pieces = (piece.strip(" ,") for piece in PIECES.split(low[hung.end() if hung else past :])[:MOST_PIECES])
    return (piece for piece in pieces if piece.strip(" _,.-"))


def _blurs(piece: str, context: ReplyContext, names: frozenset[str], left: bool) -> bool:
    if misgives(piece):
        return True
    if left:
        return False  # Why they are left, and when they will be trained, changes nothing.
    if ABOUT_THEM.match(piece):
        return not _harmless(without_places(piece, frozenset()), context)
    goes_on = FRAGMENT.match(piece) and not SAID.search(piece)
    return bool(goes_on) and not _harmless(without_places(piece, names), context)


def _harmless(piece: str, context: ReplyContext) -> bool:
    """In words of plain answers and of praise: "they loved it", "that was the night shift"."""
    return not PRAISE.isdisjoint(words(piece)) or all_plain(OF_WHICH.sub(" ", piece), context, ABOUT_PRAISE)
