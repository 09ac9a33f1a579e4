"""What a text promises by its sound, where no rule reads it.

Rules know the sentences that somebody thought of. People write "Goal set by Acme: 8 sessions", "Acme -> 40 drivers ->
May" and "put us down for the policy". So beside the rules the words of a text are weighed (`weighing.py`): where no
rule finds a promise and it sounds plainly like one, it is put together from what stands there (`sketches.py`), and so
are promises beside the ones that were read, so that none is lost. No figure comes of a sound: it is always written.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from heapq import nlargest
from itertools import islice
from operator import itemgetter
from typing import NamedTuple, cast

from bot.understanding.calendar.grammar import Anchor
from bot.understanding.doing.heads import find_heads
from bot.understanding.doing.kinds import by_media
from bot.understanding.naming.weighed import Names
from bot.understanding.promising.amounts import PROMISE, counts, promised
from bot.understanding.promising.sentence import of_a_crowd, scene_of, tells_nothing
from bot.understanding.promising.sketches import Sketch, sketches_of
from bot.understanding.promising.unfilled import is_unfilled
from bot.understanding.promising.unpromised import promises_nothing
from bot.understanding.readings import Kind, PledgeReading, Promise
from bot.understanding.scales.weighing import DEEDS, TELLS, likeliest, sound
from bot.understanding.words.vocabulary import Vocabulary
from bot.understanding.writing.patterns import late
from bot.understanding.writing.sentences import sentences
from bot.understanding.writing.text import Text

PLAINLY, RATHER, REFUSED = 1.5, 2.0, 4.0
"""How far ahead it must be that something is promised: where nothing was found; where something done was; where a verb
of promising stands, and the rules held that it promises nothing.
"""
BESIDE, OF_IT, ANOTHER = 2.0, 7.0, 10.0
"""How far ahead a promise must be in a sentence in which nothing was read, beside others; and a figure that nothing
accounts for: to be of a promise read without one, and to be another promise.
"""
ITS_KIND = 3.0
"""How far ahead another kind must be for what is told without a figure."""
MOST = 50
"""Sentences of one text that are weighed."""
SOME, LEAST_SAID = 4, 25
"""Words of a sentence that promises; characters by which a reason is known again."""


NO_COURSE = late(
    r"""
    \bco-?host(s|ing)?\b|\b(join|enroll in|sign up for|enter) (the )?shipping partners\b
    |\b(shar(e|ing)|send(ing)?|provid(e|ing)|supply(ing)?|giv(e|ing)|submit(ting)?) [^.;:\d]{0,50}?\b(data|statistics
      |stats|figures|numbers)\b
    """,
)
""" "Will co-host our next forum", "will share its training data": it holds no sessions of its own."""


class Against(NamedTuple):
    """What a text is read against: who is named in it, the vocabulary, and the days."""

    names: Names
    vocabulary: Vocabulary
    anchor: Anchor


def as_it_sounds(reading: PledgeReading, said: Text, against: Against) -> PledgeReading:
    """The reading with what else the text, in the words of the grammar, sounds like promising."""
    if reading.pledges:
        return _with_the_others(_of_its_kind(reading, said), said, against)
    if is_unfilled(said.low) or _promises(said) < _bar(reading, said):
        return reading
    found = list(_sketches(said, against))
    if not found or (all(_is_open(one.promise) for one in found) and not all(map(_is_open, reading.outcomes))):
        return reading  # What was counted is not lost for something that nobody counts.
    problems = [problem for one in found for problem in one.problems]
    return PledgeReading(tuple(_once(found, against.names)), (), (*reading.problems, *problems))


def _once(found: list[Sketch], names: Names) -> Iterator[Promise]:
    """Each promise once: whoever promises 110 in one sentence says in the next what the 110 are for."""
    told: set[tuple[str | None, Kind, int | None, float | None]] = set()
    for one, _, lead in found:
        whose = names.told_in(one.because, lead)
        same = (whose, one.kind, one.target, one.percent)
        if _is_open(one) or same not in told:
            yield one._replace(organisation=whose)
        told.add(same)


def _promises(said: Text) -> float:
    """How far ahead it is that something is promised; below nothing where it is rather something else."""
    name, ahead = likeliest(TELLS, sound(said.low))
    return ahead if name == PROMISE else -ahead


def _bar(reading: PledgeReading, said: Text) -> float:
    if reading.outcomes:
        return RATHER
    heads = (head for sentence in _first(said) for head in find_heads(sentence.low, sentence.written))
    return REFUSED if any(head.tense == "forward" for head in heads) else PLAINLY


def _sketches(said: Text, against: Against) -> Iterator[Sketch]:
    """Of each sentence that promises; of the whole text where these tell no figure: "We can do 50 loaders. We train
    them by May".
    """
    plainly = _promising(said, against.anchor.today)
    each = [(sentence, scene_of(sentence, against.vocabulary, against.anchor)) for sentence in plainly]
    if each and not any(scene.numbers for _, scene in each):
        each = [(said, scene_of(said, against.vocabulary, against.anchor))]
    for sentence, scene in each:
        if not of_a_crowd(sentence, scene):
            yield from sketches_of(sentence, scene, promised(scene))


def _first(said: Text) -> Iterator[Text]:
    """As many sentences as are weighed of one text."""
    return islice(sentences(said), MOST)


def _promising(said: Text, today: date | None) -> list[Text]:
    """The sentences that sound like a promise; the one that does most where none does by itself."""
    may = (one for one in _first(said) if not tells_nothing(one) and not promises_nothing(one, today))
    each = [(_promises(sentence), sentence) for sentence in may]
    plainly = [sentence for ahead, sentence in each if ahead > 0]
    return plainly or [sentence for _, sentence in nlargest(1, each, key=itemgetter(0))]


def _of_its_kind(reading: PledgeReading, said: Text) -> PledgeReading:
    """The one thing promised, without a figure, as what it sounds like far more: "a class for our next event"."""
    only = reading.pledges[0]
    told = len(reading.pledges) > 1 or reading.outcomes or by_media(said.low)
    if told or not _is_open(only) or (only.kind == "other" and NO_COURSE.search(said.low)):
        return reading
    kind, ahead = likeliest(DEEDS, sound(said.low))
    if (only.kind, kind) == ("hold_sessions", "train"):
        return reading  # "A class for 30 drivers": how many are trained by then is not told.
    return reading._replace(pledges=(only._replace(kind=cast(Kind, kind)),)) if ahead >= ITS_KIND else reading


def _is_open(promise: Promise) -> bool:
    """Whether it has no figure."""
    return promise.target is promise.percent is None


def _with_the_others(reading: PledgeReading, said: Text, against: Against) -> PledgeReading:
    """With what is promised besides: by figures that nothing read accounts for, and in sentences left unread."""
    told = (*reading.pledges, *reading.outcomes)
    known = {figure for one in told for figure in (one.target, one.target_max, one.percent)} - {None}
    named = {one.organisation for one in told}
    pledges = list(reading.pledges)
    whole = scene_of(said, against.vocabulary, against.anchor)
    unaccounted = any(number.whole not in known and counts(whole, number) for number in whole.numbers)
    for sentence in _first(said):
        left = _is_unread(sentence, told)
        if not (unaccounted or left) or tells_nothing(sentence) or promises_nothing(sentence, against.anchor.today):
            continue
        scene = scene_of(sentence, against.vocabulary, against.anchor)
        figures = promised(scene, OF_IT)
        unread = left and not figures and _promises(sentence) >= BESIDE
        if not unread and known.issuperset(number.whole for number in figures):
            continue
        if of_a_crowd(sentence, scene):
            continue
        surely = {number.whole for number in promised(scene, ANOTHER)}
        for sketch in sketches_of(sentence, scene, figures):
            one = sketch.promise._replace(organisation=against.names.told_in(sketch.promise.because, sketch.lead))
            figure = one.percent if one.target is None else one.target
            if unread and one.organisation not in named:
                pledges.append(one)
            elif figure is None or figure in known or sketch.problems or _fills(one, pledges):
                continue
            elif figure in surely:
                _add(one, pledges, said)
    return reading._replace(pledges=tuple(pledges))


def _is_unread(sentence: Text, told: Sequence[Promise]) -> bool:
    """Whether nothing was read in a sentence of some words."""
    source = sentence.cut(0, len(sentence.low))
    return len(sentence.low.split()) >= SOME and not any(
        one.because[:LEAST_SAID] in source or source in one.because for one in told
    )


def _fills(one: Promise, pledges: list[Promise]) -> bool:
    """Whether a figure is of the one promise of its kind that has none, which then has it."""
    alike = [at for at, other in enumerate(pledges) if _is_open(other) and other.kind == one.kind]
    if len(alike) == 1:
        pledges[alike[0]] = pledges[alike[0]]._replace(
            target=one.target, target_max=one.target_max, percent=one.percent, unit=one.unit, qualifier=one.qualifier
        )
    return len(alike) == 1


def _add(one: Promise, pledges: list[Promise], said: Text) -> None:
    """In its place, unless it rather tells where or whom another thing is for ("will hang posters in 400 stores")."""
    if not any(_is_open(other) and f" {one.unit}" in other.because for other in pledges):
        source = said.source or said.written
        behind = (at for at, other in enumerate(pledges) if source.find(other.because) > source.find(one.because))
        pledges.insert(next(behind, len(pledges)), one)
