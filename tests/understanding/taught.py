"""What the weights are learned from (`weigh.py`): each text, figure, day or word of the seen corpus, by its signs.

Danger: every safety text as danger or calm, every reply, pledge, question and told answer as calm, whole and by
sentences. Intents: each against the others, progress taken as one. Asking: the figures that the rules leave open, by
what people would do. Corrections: what an answer does to the last entry, each against the others; where a line has no
last entry one is made up. Promises and questions: by their labels, whatever the rules read in them.
"""

import random
from collections.abc import Callable, Iterator
from itertools import chain
from unittest.mock import patch

from bot.understanding import LastEntry, read_reply, reply
from bot.understanding.calendar.grammar import Anchor
from bot.understanding.correcting import corrected, slips
from bot.understanding.correcting.entries import Entry, entry_of, figures_of
from bot.understanding.doing.scene import Scene
from bot.understanding.languages.gloss import in_english
from bot.understanding.naming.signs import signs_behind_a_name, signs_of, tokens_of
from bot.understanding.pledge import worded
from bot.understanding.promising import amounts, days
from bot.understanding.promising.sentence import scene_of
from bot.understanding.questions import sounding
from bot.understanding.questions.asides import marked
from bot.understanding.readings import Intent, ReplyContext
from bot.understanding.scales import weighing
from bot.understanding.wishing.sounds import sound
from bot.understanding.words.numbers import Number
from bot.understanding.writing.text import Text, tidy
from tests.understanding import corpus, taught_asking
from tests.understanding.renamed import with_other_names
from tests.understanding.taught_asking import PROGRESS, Example

UNTAUGHT_COUNTS = 3.0
"""How many times an answer weighs for which no rule was made."""
MENDS_OF = {"replies": 1.0, "told": UNTAUGHT_COUNTS, "wished": 1.0}
"""The same of corrections."""
CALM_COUNTS = {"safety": 20.0, "replies": 2.0, "told": 2.0, "wished": 2.0, "natural": 2.0}
"""How many times a calm text weighs: those near a story most by far, for the guard takes hardly any other for one."""
BESIDE_COUNTS = 0.1
"""How many times a text weighs that is no sentence of promises, where it is learned what these tell of."""
RENAMED_COUNTS = 0.5
"""How many times a question weighs that was written anew with other names."""
MADE_UP_COUNTS = 0.04
"""How many times one weighs whose last entry is made up."""


def _stories() -> Iterator[Example]:
    for kind in ("safety", "replies", "pledges", "questions", "told", "wished", "natural"):
        for line in corpus.lines(kind, held=False):
            danger = bool(line.get("safety", line.get("intent") == "safety"))
            folded = _folded(line)
            parts = [part for part in weighing.SENTENCE.split(folded) if len(part.split()) > 2]
            for text in [folded] if danger or len(parts) < 2 else [folded, *parts]:
                times = 1.0 if danger else CALM_COUNTS.get(kind, 1.0)
                yield Example(weighing.signs(text), weighing.DANGER if danger else "calm", times)


def _wishes() -> Iterator[Example]:
    """What is wanted: by the replies, and by answers for which no rule was made."""
    for kind, times in (("replies", 1.0), ("wished", UNTAUGHT_COUNTS)):
        for line in corpus.lines(kind, held=False):
            intent = line.get("intent")
            if intent and intent != "safety":
                name = weighing.PROGRESS if intent in PROGRESS else intent
                yield Example(weighing.signs(_folded(line)), name, times)


def _mends() -> Iterator[Example]:
    """What an answer does to the last entry. Where a line has none one is made up, for of most answers there is one."""
    heard: list[tuple[str, list[Number], Entry]] = []

    def listen(said: Text, context: ReplyContext) -> None:
        if entry := entry_of(context):
            heard.append((said.low, list(figures_of(said.low)), entry))

    with patch.object(reply, "read_correction", listen):
        for kind, times in MENDS_OF.items():
            for line in corpus.lines(kind, held=False):
                heard.clear()
                read_reply(line["text"], _with_entry(line), corpus.vocabulary())
                for low, figures, entry in heard[-1:]:
                    name = _mend_of(line, figures, entry, is_told=kind == "told")
                    if name:
                        made_up = 1.0 if "last" in line else MADE_UP_COUNTS
                        yield Example(slips.signs(low, figures, entry), name, times * made_up)


def _regrets() -> Iterator[Example]:
    """What is taken for a correction: such as people make, and such as were booked wrongly."""
    with patch.object(corrected, "speaks_against", lambda *_: False):
        for kind, name in (("replies", slips.SURE), ("told", slips.SURE), ("hunted", slips.ASKED)):
            for line in corpus.lines(kind, held=False):
                context = corpus.told_context(line)
                entry = entry_of(context)
                reply = read_reply(line["text"], context, corpus.vocabulary())
                right = "last" in line and not line.get("ask") and line.get("total") == reply.resulting_total
                if entry and reply.intent == "correction" and (right or name == slips.ASKED):
                    low = in_english(tidy(line["text"])).text.low
                    yield Example(slips.signs(low, list(figures_of(low)), entry), name)


def _with_entry(line: corpus.Line) -> ReplyContext:
    context = corpus.told_context(line)
    current = context.current or 0
    if "last" in line or current < 2:
        return context
    chance = random.Random(line["text"])
    amount = chance.randint(1, min(current, max(2, (context.target or 100) // 5)))
    kinds: tuple[Intent, ...] = ("progress_add", "progress_set")
    kind = chance.choice(kinds)
    told = LastEntry(kind, amount if kind == "progress_add" else current, current - amount)
    return context._replace(last_entry=told)


def _mend_of(line: corpus.Line, figures: list[Number], entry: Entry, *, is_told: bool) -> str | None:
    """What a line does, by what its record should show; None if that is of no kind, or not told."""
    if "last" not in line:
        return slips.NOTHING if line.get("intent") not in ("correction", None) or not line.get("ask") else None
    if line.get("intent") not in ("correction", None):
        return slips.NOTHING
    if line.get("ask"):
        return slips.ASKED if "intent" in line or not is_told else None
    total, meant = line.get("total"), slips.meant_figure(figures, entry)
    if meant is not None:
        named = {entry.base + meant: slips.INSTEAD, meant: slips.TOTAL, entry.current - meant: slips.FEWER}
        if total in named:
            return named[total]
    if total == entry.previous:
        return slips.BACK
    return slips.NOTHING if total is not None and total > entry.current and "intent" not in line else None


def _tells() -> Iterator[Example]:
    """What a text tells of, whatever the rules read in it. What else staff and contacts write promises nothing."""
    for line in _promising():
        name = amounts.PROMISE if line["pledges"] else amounts.OUTCOME if line["outcomes"] else amounts.NEITHER
        yield Example(weighing.sound(worded(line["text"]).low), name)
    for kind in ("questions", "replies", "safety", "wished"):
        for line in corpus.lines(kind, held=False):
            yield Example(weighing.sound(worded(line["text"]).low), amounts.NEITHER, BESIDE_COUNTS)


def _promising(*also: str) -> Iterator[corpus.Line]:
    """Texts of promises: those the rules were made by, those by new authors, and `also` those of other kinds."""
    return chain.from_iterable(corpus.lines(kind, held=False) for kind in ("pledges", "promised", *also))


def _deeds() -> Iterator[Example]:
    """Of what kind it is, where all of a text is of one."""
    for line in _promising("misread"):
        kinds = {told["kind"] for told in (*line["pledges"], *line["outcomes"])}
        if len(kinds) == 1:
            yield Example(weighing.sound(worded(line["text"]).low), kinds.pop())


def _amounts() -> Iterator[Example]:
    """Every figure that counts something, and whether it is promised or done."""
    for line, _, scene in _scenes():
        told = [(amounts.PROMISE, line["pledges"]), (amounts.OUTCOME, line["outcomes"])]
        names = {one.get(field): name for name, of in told[::-1] for one in of for field in ("target", "percent")}
        for number in scene.numbers:
            if amounts.counts(scene, number):
                yield Example(amounts.signs_of(scene, number), names.get(number.whole, amounts.NEITHER))


def _days() -> Iterator[Example]:
    """Every day named in a text, and whether something is promised by it."""
    for line, said, scene in _scenes():
        due = {one.get("due_text") for one in line["pledges"]} - {None}
        for when in scene.dates:
            cut = said.cut(when.start, when.end)
            is_due = bool(cut) and any(cut in text or text in cut for text in due)
            yield Example(days.signs_of(scene, when), days.DUE if is_due else days.NOT_DUE)


def _scenes() -> Iterator[tuple[corpus.Line, Text, Scene]]:
    """Each text of promises in the words of the grammar, with its figures and days."""
    for line in _promising():
        said = worded(line["text"])
        yield line, said, scene_of(said, corpus.vocabulary(), Anchor(corpus.AFTERWARDS, corpus.EVENT_DAY))


def _asks() -> Iterator[Example]:
    """What staff ask, whoever is named."""
    for line in _asking():
        yield Example(sounding.sound(tidy(marked(line["text"]))), line["ask"])


def _promisers() -> Iterator[Example]:
    """Every word of a text of promises, and whether it is of a name of who promises or has done something."""
    for line in _promising("misread"):
        named = {told["organisation"] for told in (*line["pledges"], *line["outcomes"]) if told.get("organisation")}
        yield from _words(line["text"], named, weighing.PROMISERS)


def _named_in_questions(slot: str, of: str) -> Iterator[Example]:
    """Every word of a question, and whether it is of the name in a slot."""
    for line in _asking():
        yield from _words(line["text"], {line[slot]} if line.get(slot) else set(), of)
        for other in with_other_names(line):
            yield from _words(other["text"], {other[slot]} if other.get(slot) else set(), of, RENAMED_COUNTS)


def _words(text: str, named: set[str], of: str, times: float = 1.0) -> Iterator[Example]:
    written = tidy(text).written
    spans = [(at, at + len(name)) for name in named if (at := written.find(name)) >= 0]
    tokens = tokens_of(written)
    is_name = [any(start <= token.start and token.end <= end for start, end in spans) for token in tokens]
    for at, signs in enumerate(signs_of(tokens, of)):
        behind = signs_behind_a_name(tokens, at, of) if at and is_name[at - 1] else []
        said = weighing.Signs(frozenset([*signs, *behind]), frozenset(), ())
        yield Example(said, of if is_name[at] else "other", times)


def _asking() -> Iterator[corpus.Line]:
    """Questions: those the rules were made by, and those by new authors."""
    return chain(corpus.lines("questions", held=False), corpus.lines("inquired", held=False))


TAUGHT_BY: dict[str, Callable[[], Iterator[Example]]] = {
    weighing.DANGER: _stories,
    weighing.ASKED: taught_asking.told,
    weighing.WRITTEN: taught_asking.written,
    weighing.WISHES: _wishes,
    weighing.MENDS: _mends,
    weighing.REGRETS: _regrets,
    weighing.TELLS: _tells,
    weighing.DEEDS: _deeds,
    weighing.PROMISERS: _promisers,
    weighing.AMOUNTS: _amounts,
    weighing.DAYS: _days,
    weighing.ASKS: _asks,
    weighing.PARTNERS: lambda: _named_in_questions("partner", weighing.PARTNERS),
    weighing.GATHERINGS: lambda: _named_in_questions("event", weighing.GATHERINGS),
}
"""The examples of each kind."""


def _folded(line: corpus.Line) -> str:
    return sound(tidy(line["text"]))
