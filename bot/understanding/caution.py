"""Why a figure with one reading is asked about: what is told with it.

Some of that is about the figure: whose it is, of when, whether it is done yet. It is asked about; but for a single word
of doubt in a text that weighs very little. The rest are words and sentences that no rule knows: they are asked about
unless the whole text weighs like answers that people book without asking.
"""

from typing import NamedTuple

from bot.understanding import afterthoughts, doubts, tails, times
from bot.understanding.adjuncts import NUMBER
from bot.understanding.count import Count
from bot.understanding.dates import When
from bot.understanding.doubts import MAYBE
from bot.understanding.misgivings import DOUBT
from bot.understanding.patterns import any_finds, late
from bot.understanding.pauses import gives_pause
from bot.understanding.plainness import TOLD, counts_else, plain_count
from bot.understanding.plainwords import KNOWN
from bot.understanding.readings import ReplyContext
from bot.understanding.remarks import without_remarks
from bot.understanding.strays import PUT_OFF
from bot.understanding.text import Text
from bot.understanding.vocabulary import Vocabulary
from bot.understanding.weighing import asking
from bot.understanding.wheres import names_in

PLAIN, VERY_PLAIN = -3.0, -5.0
"""At most so much weighs an answer that people book without asking: of those asked about none held out does. Where a
rule has doubts, it must weigh less.
"""
WHEN = (
    r"(?:\s(?:today|yesterday|tonight|now|just\snow|here|there|(?:this|last|on|in\sthe|late|early)?\s?"
    r"(?:week|month|night|morning|afternoon|evening|weekend|quarter|[a-z]+day)"
    r"|to\s(?:train|do|go|pass|complete|finish)|_+))*"
)
TOTAL = r"(?:total|tally|count|overall)(?:\s(?:so\sfar|has))?(?:\s(?:is|of|now|stands\sat|climbed\sto))?"
PEOPLE = r"(?:people|employees|staff|guys|of\s(?:them|our|the)|[a-z-]+(?:ers|ors|ists|ants|men|nts|ics))"
COUNTS_SO = late(
    rf"(?:\b(?:another|additional|extra|plus|{TOTAL}|(?:we're|it's)\s(?:now\s)?(?:at)?|now\sat|up\sto"
    rf"|so\sfar)[:,]?\s{NUMBER}"
    rf"|^\W*\+\s?{NUMBER}"
    rf"|{NUMBER}\s(?:more|additional|extra|others?|new|so\sfar|in\s(?:total|all)|total|altogether|to\sdate|overall"
    rf"|now"
    rf"|is\sour\stotal|(?:still\s)?(?:left|remaining|to\sgo)))(?:\s(?:[a-z'-]+\s){{0,2}}?{PEOPLE})?{WHEN}"
    r"(?=\s*(?:$|[.,;:!()-]|(?:of|from|at|in|on|with|by|since|after|before|during|as|and|so|but|cause|because|we"
    r"|i)\b))"
    rf"|\b{NUMBER}\s(?:[a-z'-]+\s){{0,2}}?left(?:\sto\s[a-z]+)?"
    r"(?=\s*(?:$|[.,;:!()-]|(?:in|at|on|from|of|with)\b))"
)
""" "12 more yesterday", "our total is 67", "9 drivers left to train": how a figure counts, and nothing else."""
NOT_SURELY = late(
    r"\b(?:request\w*|hired?|to\scome|upcoming|found\sout|missing|dupl\w+|hope\sthat's|condition|claims?|says?\sthat"
    r"|let\sgo|half|halfway|interrupt\w*|suspend\w*|cut\sshort|evacuat\w*|early|don't\s(?:quote|count)|about\sto"
    r"|going\sto\sget|exclud\w*|not\scounting|(?:aside|apart)\sfrom|besides|inflat\w*|padded|exaggerat\w*|rumou?r\w*"
    r"|word\sis|tentativ\w*|nominally|flunk\w*|skimm?\w*|leaflets?|quitters|leavers|subbed|leased|subcontract\w*"
    r"|franchis\w*|(?:was|were)\s(?:asked|told|meant|due|set|booked)|cpr|rcp|first\said|defensive|forklift"
    r"|vaccin\w*)\b",
    seldom=True,
)
""" "7 more, who we just hired": beside such words no weight is trusted."""
NEGATED = late(r"\b(?:no|not|none|never|nobody|without|cannot)\b|n't\b")
SOME_COURSE = late(
    r"\b(?:the|an?|our|their|his|her)\s(?P<what>[a-z-]+)\s(?:course|class|training|module|workshop|certification"
    r"|renewal)\b"
)
""" "The phishing course" may be another matter."""
TAKEN_BACK = late(
    r"\b(?:wrote|typed|put|said|sent)\s\d+\b[^.;!?]{0,30}?\b(?:when|where|while)\b|\bdon't\squote\sme\b|\b(?:hit"
    r"|typed|pressed)\sthe\s\d\b|\b(?:when|once)\s(?:[a-z]+\s){1,3}(?:is|are|gets?|comes?)\sback\b"
    r"|\b(?:by|after|with|over|before)\s(?:tomorrow|tonight)(?:'s)?\b|\bin\sthe\snew\syear\b"
    r"|\d\s(?:[a-z]+\s){0,2}by\s(?:christmas|new\syear\S*|easter|spring|summer|fall|winter|year(?:'s)?\send"
    r"|(?:the\s)?end\sof\s(?:the|this)\s\w+)\b"
    r"|\b(?:these|those|that|it)\s(?:is|are|was|were)\s(?:from\s)?(?:the\s\w+\s)?before\b|\bwe've\slost\s"
    r"|\b(?:gets?|do|does|takes?)\s(?:theirs|it)\s(?:[a-z]+\s){0,3}on\s[a-z]+day\b",
    seldom=True,
)
""" "16 more porters, when Giulia is back": wherever in a text that is told."""


class Beside(NamedTuple):
    """An answer with its figures. `low` is its plain text without times, and without what is counted apart."""

    said: Text
    low: str
    counts: list[Count]
    dates: list[When]
    context: ReplyContext
    vocabulary: Vocabulary
    only_left: bool
    clauses: str
    """Those in which the counts stand, without the remarks in them."""
    names: frozenset[str]


def beside(
    said: Text, low: str, counts: list[Count], dates: list[When], context: ReplyContext, vocabulary: Vocabulary
) -> Beside:
    """What is looked at to tell whether a figure is asked about, worked out once."""
    left = all(count.part == "left" for count in counts)
    told = low[slice(*_around(low, counts))]
    clauses = without_programmes(without_remarks(told, left), vocabulary)
    return Beside(said, low, counts, dates, context, vocabulary, left, clauses, names_in(said))


def is_doubtful(told: Beside) -> bool:
    """Whether what is told makes the figures doubtful."""
    said, low, counts, dates, context, vocabulary, left, clauses, names = told
    return (
        doubts.wanted(said.low, counts)
        or doubts.foreign(low, vocabulary)
        or times.ahead(low, counts, dates, context)
        or bool(PUT_OFF.search(said.low, *_around(low, counts)))
        or times.of_another_year(low, counts, dates, context)
        or bool(TAKEN_BACK.search(said.low))
        or gives_pause(said.low, counts, context)
        or counts_else(clauses, context, names, left)
        or afterthoughts.blurred(low, said.low, counts, context, names)
        or (not left and tails.held_back(low, said.low, counts[-1].number.end, names))
        or (doubts.doubtful(low, counts, context) and not _is_very_plain(said.low, clauses))
    )


def _is_very_plain(low: str, clauses: str) -> bool:
    """Whether a word of doubt tells of something else: "sorry for the delay", "the next class is booked"."""
    return not NEGATED.search(low) and is_told_plainly(low, clauses, VERY_PLAIN)


def is_strange(told: Beside) -> bool:
    """Whether there are words or sentences beside the figures that nobody taught us."""
    said, low, counts, _, context, _, left, clauses, names = told
    return (
        not plain_count(clauses, context, names, left)
        or afterthoughts.strange_beside(low, counts, context, names)
        or (not left and tails.goes_on(low, said.low, counts[-1].number.end, names))
    )


def is_booked_all_the_same(told: Beside) -> bool:
    """Whether the figures are told plainly beside strange words."""
    return is_told_plainly(told.said.low, told.clauses)


def is_told_plainly(low: str, clause: str, at_most: float = PLAIN) -> bool:
    """Whether a text is told plainly, by the clause of its figures and by the weight of all its words.

    The clause tells of who was trained, or only how the figure counts: "12 more of the crew".
    """
    if any_finds(low, DOUBT, MAYBE, NOT_SURELY) or not any_finds(clause, TOLD, COUNTS_SO):
        return False
    if not all(course["what"] in KNOWN for course in SOME_COURSE.finditer(low)):
        return False
    odds, strange = asking(low, KNOWN)
    return odds <= at_most and strange <= 0


def _around(low: str, counts: list[Count]) -> tuple[int, int]:
    places = (counts[0].number.start, counts[-1].number.end)
    first, last = (doubts.clause_of(low, at, at) for at in places)
    return first[0], last[1] + 1


def without_programmes(low: str, vocabulary: Vocabulary) -> str:
    found = vocabulary.programmes.find(low)
    return f"{low[: found.start]} {low[found.end :]}" if found else low
