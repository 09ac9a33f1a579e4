"""What a text promises, and what it says is already done.

Sentence by sentence: who, the verb, the number with its unit, the programme, the level,
the deadline. Hopes, conditionals, questions, laws and crowds are neither.
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice

from bot.understanding.dates import When, blank_dates, find_dates
from bot.understanding.gloss import in_english
from bot.understanding.grammar import Anchor
from bot.understanding.heads import Head, find_heads
from bot.understanding.numbers import blank, find_numbers
from bot.understanding.promises import Scene, about_people, promises_of
from bot.understanding.readings import PledgeReading, Problem, Promise
from bot.understanding.subjects import CROWD, bare_clause, organisation
from bot.understanding.text import Text, tidy, words
from bot.understanding.units import unit_after
from bot.understanding.verbs import BASE, REPORTED, either
from bot.understanding.vocabulary import Vocabulary

MOST = 200
"""Sentences read of one text."""

SENTENCE_END = re.compile(
    r"(?<!\bst)(?<!\binc)(?<!\bco)(?<!\bdept)(?<!\bmr)(?<!\bms)(?<!\bmrs)(?<!\bdr)(?<!\bno)(?<!\bcorp)(?<!\bltd)(?<!\bsgt)(?<!\bdet)"
    r"(?<!\bapprox)(?<!\bofc)(?<!\bcapt)(?<!\blt)(?<!\bcpl)(?<!\bgov)(?<!\bsen)(?<!\brep)(?<!\bave)(?<!\bblvd)(?<!\bmt)(?<!\bft)(?<!\bvs)(?<!\b\w)(?<!\be\.g)(?<!\bassoc)(?<!\bjr)(?<!\bsr)(?<!\bfeb)(?<!\bjan)(?<!\bdec)(?<!\bnov)(?<!\boct)(?<!\bsept)(?<!\baug)"
    r"[.!?…]+[\"')]*(?=\s"
    r"|$)|;\s|\n+"
)
CONDITIONAL = re.compile(
    r"\b(?:if|unless|provided that|providing that|assuming|subject to|pending|depending on"
    r"|contingent|as long as|so long as|in case|once (?:we|they|it|the|funding|approved"
    r"|our)\b(?=.{0,40}\b(?:approv|fund|budget|sign|get|have|hear|confirm))|should (?:we|they|it"
    r"|the)\b|only when|funding permitting|budget permitting|hopefully|perhaps|maybe|possibly"
    r"|might|potentially|tentatively|would|in theory|we'll see|not sure|possibility)\b"
)
COMMA = re.compile(
    r"^(?P<lead>(?:please\s)?(?:add|record|log|note|new pledge|pledge)?[:\s]*)(?P<who>[^,:]{2,60}),\s"
    r"(?P<what>(?:about |around |at least |up to |over |all |approx\.? |approximately |~)*\d.+)$"
)
""" "Tuolumne County Transit, 14 drivers, by April 1"."""

TELLS = re.compile(r"\b(?:is|are|was|were|have|has|had|been|can|to|who|which|there|according)\b")
SAYING = re.compile(r"\s(?:is|are|has|have|was|were|will|pledge[sd]?|commit\w*|promise[sd]?|wants?)\b")
COLON = re.compile(r"^(?P<who>[^:]{2,90}?)(?:\s?:\s|\s-{1,2}\s|\s?=\s)(?P<what>.+)$")
NOT_ORDERS = words("have be get take help support present show share start open go set")
ORDER = re.compile(rf"^\W*(?P<verb>{either({lemma: lemma for lemma in BASE if lemma not in NOT_ORDERS})})\b")
GOAL = re.compile(r"\b(?:goal|target|aim|objective|ambition|vision)\b")
ON_BEHALF = re.compile(r"\bon behalf of\s(?P<org>[^,;]+?)(?=\s(?:to|that|for|will|we|i|with)\b|[,;]|\s?$)")
TOLD_LAST = re.compile(r",\s(?:says|said|according to|reports|confirms|confirmed|announced)\s(?P<org>[^,;]+?)\W*$")
NOUN = re.compile(
    r"^(?:[\w'-]+\s){0,4}?(?P<verb>training)\s(?:for|of)\s"
    r"(?:about |around |all |at least |up to |over |our |its |their )*(?=\d)"
)
BARE = re.compile(
    r"^(?:\"|'|about |at least |around |up to |over |all |another |an additional |approx\.? |approximately |~)*\$?\d"
)
NOT_PLEDGES = re.compile(
    r"\b(?:attend\w*|present|survey|headcount|staff size|in the room|fleet size|budget|population"
    r"|registered|rsvp\w*|total|employees total|tel|phone|fax|room|address|agenda|lunch|capacity"
    r"|seats|note|ps|date|time|where|when|cost|price)\b"
)


def read_pledges(
    text: str, vocabulary: Vocabulary, today: date | None = None, event_day: date | None = None
) -> PledgeReading:
    """Every promise and every finished thing in a text. Never raises; nothing found is an empty reading."""
    anchor = Anchor(today, event_day)
    pledges: list[Promise] = []
    outcomes: list[Promise] = []
    problems: list[Problem] = []
    before: str | None = None
    for sentence in islice(_sentences(in_english(tidy(text)).text), MOST):
        reading = _read_sentence(sentence, vocabulary, anchor, before)
        pledges += reading.pledges
        outcomes += reading.outcomes
        problems += reading.problems
        named = [promise.organisation for promise in (*reading.pledges, *reading.outcomes) if promise.organisation]
        before = named[-1] if named else _topic(sentence) or before
    return PledgeReading(tuple(pledges), tuple(outcomes), tuple(problems))


def _sentences(text: Text) -> Iterator[Text]:
    start = 0
    for mark in SENTENCE_END.finditer(text.low):
        yield from _sentence(text, start, mark.end())
        start = mark.end()
    yield from _sentence(text, start, len(text.low))


def _sentence(text: Text, start: int, end: int) -> Iterator[Text]:
    if text.low[start:end].strip():
        sentence = text.part(start, end)
        yield sentence.part(bare_clause(sentence), end - start)


def _topic(sentence: Text) -> str | None:
    """The organisation a sentence without a promise is about ("Acme has 60 drivers."), for the "they" of the next."""
    verb = re.search(
        r"\s(?:has|have|is|are|was|were|employs?|operates?|runs|attended|came|joined|sent|brought|:)\b", sentence.low
    )
    if not verb or verb.start() > 80:
        return None
    named, crowd = organisation(sentence, 0, verb.start(), None)
    return named if named and not crowd and named[:1].isupper() else None


def _read_sentence(sentence: Text, vocabulary: Vocabulary, anchor: Anchor, before: str | None) -> PledgeReading:
    if sentence.low.rstrip().endswith("?"):
        return PledgeReading()
    dates = tuple(find_dates(sentence.low, anchor))
    plain = blank(blank_dates(sentence.low, list(dates)))
    scene = Scene(vocabulary, anchor, before, plain, dates, tuple(find_numbers(plain)))
    heads = find_heads(sentence.low, sentence.written)
    if heads:
        return _joined(_from_heads(sentence, heads, scene))
    return _joined(_terse(sentence, scene))


def _joined(found: Iterator[tuple[Head, Promise, tuple[Problem, ...]]]) -> PledgeReading:
    read = list(found)
    return PledgeReading(
        tuple(promise for head, promise, _ in read if head.tense == "forward"),
        tuple(promise for head, promise, _ in read if head.tense == "finished"),
        tuple(problem for _, _, problems in read for problem in problems),
    )


def _from_heads(sentence: Text, heads: list[Head], scene: Scene) -> Iterator[tuple[Head, Promise, tuple[Problem, ...]]]:
    named: str | None = scene.before
    crowd = False
    for head in heads:
        if not head.shares_subject:
            named, crowd = _who(sentence, head, scene, named)
            told = TOLD_LAST.search(sentence.low) if named is None else None
            if told and not crowd:
                named, crowd = organisation(sentence, *told.span("org"), None)
            crowd = crowd or bool(named and scene.vocabulary.programmes.is_one(named))
        if crowd or _unsure(sentence.low, head):
            continue
        for promise, problems in promises_of(sentence, head, scene, named, heads):
            yield head, promise, problems


def _unsure(low: str, head: Head) -> bool:
    """Whether a condition makes a promise none, or a goal is only named."""
    if head.tense == "finished":
        return bool(GOAL.search(low, *head.subject))
    return bool(CONDITIONAL.search(re.sub(REPORTED, "_", low)))


def _who(sentence: Text, head: Head, scene: Scene, before: str | None) -> tuple[str | None, bool]:
    start, end = _after_time(sentence.low, *head.subject, scene), head.subject[1]
    behalf = ON_BEHALF.search(sentence.low, head.subject[0], head.start)
    if behalf:
        return organisation(sentence, *behalf.span("org"), None)
    if head.passive or about_people(sentence, head):
        return _owner(sentence, head, scene)
    at = _after_colon(sentence, start, end)
    if at:
        spoken, crowd = organisation(sentence, at, end, None)
        if spoken is None and not crowd:
            return organisation(sentence, start, at, before)
        return spoken, crowd
    return organisation(sentence, start, end, before)


def _opens(low: str, when: When) -> bool:
    return bool(when.preposition) or low.startswith(("last ", "this ", "next ", "yesterday", "today"), when.core)


def _after_time(low: str, start: int, end: int, scene: Scene) -> int:
    """ "In October the department trained": a phrase of time that opens the clause names nobody."""
    for when in scene.dates:
        if start <= when.start and when.end < end and _opens(low, when) and not low[start : when.start].strip(" ,:;-"):
            return when.end
    return start


def _after_colon(sentence: Text, start: int, end: int) -> int | None:
    found = re.compile(r"\s?:\s?[\"']?|\s-{1,2}\s[\"']?|,\s?\"").search(sentence.low, start, end)
    return found.end() if found and found.start() > start else None


OWNER = re.compile(
    r"\b(?:at|from|of|by|with)\s(?!(?:our|its|their|the drivers|them|us"
    r"|all)\b)(?P<org>[^,]+?)(?=\s(?:will|have|has|were|was|are|is|who|by|with|through|in|on|using"
    r"|and)\b|[,.]|$|\s_)"
)


def _owner(sentence: Text, head: Head, scene: Scene) -> tuple[str | None, bool]:
    """Who promises in a passive sentence: "by" them after the verb, or "at" them before it."""
    start, end = head.subject
    at = _after_colon(sentence, start, end)
    if at:
        return organisation(sentence, start, at, scene.before)
    by = re.compile(
        r"\bby\s(?P<org>[^,_]+?)(?=\s(?:with|in|on|at|using|through|and|this|for|over|before|during|by)\b|[,.]|$|\s_)"
    ).search(scene.plain, head.start, head.end)
    if by:
        return organisation(sentence, *by.span("org"), None)
    people = list(OWNER.finditer(sentence.low, start, end))
    for found in people:
        if not re.match(r"(?:our|its|their|them|those|these)\b", found["org"]):
            return organisation(sentence, *found.span("org"), None)
    possessive = re.compile(r"^\W*(?:all\s(?:of\s)?|every one of\s)?(?P<org>(?:[\w&.-]+\s){0,6}?[\w&.-]+)'s?\s").match(
        sentence.low[start:end]
    )
    if possessive and sentence.written[start + possessive.start("org") :][:1].isupper():
        return organisation(sentence, start + possessive.start("org"), start + possessive.end("org"), None)
    return None, bool(CROWD.search(sentence.low[start:end])) or bool(
        re.search(r"\b(?:in total|altogether|combined|nationwide|since)\b", sentence.low)
    )


def _by_comma(sentence: Text, low: str) -> re.Match[str] | None:
    """A note with commas is one of a promise only behind a name, and with something that can be promised."""
    found = COMMA.match(low)
    if not found or TELLS.search(low):
        return None
    name = sentence.written[sentence.low.find(found["who"]) :].lstrip()[:1]
    number = next(iter(find_numbers(found["what"])), None)
    unit = unit_after(found["what"], number.end) if number else None
    return found if name.isupper() and unit and unit.group in ("people", "materials", "sessions") else None


def _written_before(sentence: Text, found: re.Match[str], start: int, scene: Scene) -> tuple[str | None, bool]:
    """Who stands before the colon, without what is said of them ("Acme is committed: 8 drivers")."""
    at = sentence.low.find(found["who"])
    saying = SAYING.search(sentence.low, at + 2, start - 1)
    return organisation(sentence, at, saying.start() if saying else start - 1, scene.before)


def _terse(sentence: Text, scene: Scene) -> Iterator[tuple[Head, Promise, tuple[Problem, ...]]]:
    """Notes from a phone: "San Joaquin RTD: 250 employees, BOTL, by 9 May", "Acme: train 40 drivers"."""
    if CONDITIONAL.search(sentence.low):
        return
    low = sentence.low.strip(" .\n")
    found = COLON.match(low)
    if not found or re.match(r"(?:please\s)?(?:add|record|log|note)\b", found["who"]):
        found = _by_comma(sentence, low) or found
    start = sentence.low.find(found["what"]) if found else 0
    what = sentence.low[start:]
    noun = NOUN.match(what)
    order = noun or ORDER.match(what)
    if not order and (not found or not BARE.match(what) or NOT_PLEDGES.search(sentence.low)):
        return
    verb = start + (order.start("verb") if order else 0)
    head = Head(
        "forward",
        order["verb"].replace("training", "train") if order else "pledge",
        (0, start),
        verb,
        start + order.end() if order and not noun else start,
        len(sentence.low.rstrip(" .\n")),
    )
    who, crowd = _written_before(sentence, found, start, scene) if found else (scene.before, False)
    if crowd:
        return
    for promise, problems in promises_of(sentence, head, scene, who, [head]):
        if order or promise.target is not None or problems:
            yield head, promise, problems
