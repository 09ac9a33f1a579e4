"""Which words of a text name somebody: who promises, whom a question is about, which gathering. By learned weights.

Rules know the shapes of sentences that somebody thought of; people put a name behind an arrow, in a field, in brackets
or at the end. So every word is weighed by the words around it, by how these are written, and by what stands before and
behind the run of capitals it is in. `python -m tests.understanding weigh --of promisers` (or `partners`, `gatherings`)
learns the weights again.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import groupby, repeat
from math import exp, inf, log1p
from typing import NamedTuple

from bot.understanding.naming import familiar
from bot.understanding.scales import weighing
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import fold, tidy, words

TOKEN = late(r"(?:[cdjlmnst]|qu|jusqu|lorsqu)['’](?=\w)|[^\W\d_]+(?:['’][^\W\d_]+)*|\d+|\n|[^\w\s]")
JOINING = words("of the de del la los las el du des le les d' l' and y et for & -")
"""What may stand between two capitals of one name."""
PLACES = range(-3, 4)
"""Which of the words around one are weighed. Of those next to it, and of itself, the letters are looked at too."""
SAID, SHAPED = tuple(f"{by}=" for by in PLACES), tuple(f"{by}:" for by in PLACES)
"""What stands before each in its signs."""
BY_KINDS = (weighing.PARTNERS, weighing.GATHERINGS)
"""Names that are written small as often as not: there the kinds of words are weighed as well."""
LARGE = ("Aa", "AA", "&")
LONG = 3
"""Letters of a word whose ends say nothing more than the word."""
NEW_LINE = "¶"
LONGEST_RUN = 5
MOST_WORDS = 600
MOST_ODDS = 700.0
"""Log odds beyond which no number of Python could hold what they stand for."""


class Token(NamedTuple):
    """A word or a sign of a text, with its place."""

    said: str
    """In plain small letters; a number is one sign."""
    shape: str
    start: int
    end: int


class Odds(NamedTuple):
    """The log odds that a word is of a name: where the word before is not, and where it is."""

    new: float
    further: float


def tokens_of(written: str) -> list[Token]:
    """Every word and sign of a text, up to a length that no answer of people has."""
    found = []
    for token in TOKEN.finditer(written):
        found.append(Token(_said(token[0]), _shape(token[0]), *token.span()))
        if len(found) == MOST_WORDS:
            break
    return found


@lru_cache(maxsize=4096)
def _said(word: str) -> str:
    if word == "\n":
        return NEW_LINE
    return "#" if word.isdigit() else fold(word.lower().replace("’", "'"))


@lru_cache(maxsize=4096)
def _shape(word: str) -> str:
    if word == "\n":
        return NEW_LINE
    if word.isdigit():
        return "9"
    if word[0].isupper():
        return "AA" if word.isupper() and len(word) > 1 else "Aa"
    return "a" if word[0].isalpha() else word


def signs_of(tokens: list[Token], of: str) -> Iterator[list[str]]:
    """What is weighed of each word, by the words around it."""
    yield from map(list.__add__, _signs_around(tokens), _signs_of_kinds(tokens, of))


def _signs_of_kinds(tokens: list[Token], of: str) -> Iterator[list[str]]:
    if of not in BY_KINDS:
        return repeat([], len(tokens))
    return familiar.signs_of_kinds([token.said for token in tokens], [token.shape for token in tokens])


def _signs_around(tokens: list[Token]) -> Iterator[list[str]]:
    around = [*BEFORE, *tokens, *BEHIND]
    said, shape = [one.said for one in around], [one.shape for one in around]
    runs = _signs_of_runs(tokens)
    for at, token in enumerate(tokens):
        second, before, own, after = said[at + 1 : at + 5]
        shapes = shape[at : at + len(PLACES)]
        found = [*map(str.__add__, SAID, said[at : at + len(PLACES)]), *map(str.__add__, SHAPED, shapes)]
        for by, one in (("-1", before), ("0", own), ("1", after)):
            if len(one) > LONG:
                found += (f"{by}~{one[-3:]}", f"{by}^{one[:4]}")
        _, *near, _ = shapes
        found += (
            "|".join(near),
            f"|{'|'.join(near[1:4])}|",
            f"{'|'.join(near[:3])}|",
            f"|{'|'.join(near[2:])}",
        )
        found += (f"{before} {token.shape}", f"{second} {before} {token.shape}")
        found += (f"{token.shape} {after}", f"{min(at, len(BEFORE))}th")
        yield found + runs.get(at, [])


def signs_behind_a_name(tokens: list[Token], at: int, of: str) -> list[str]:
    """What is weighed besides where the word before is of a name already."""
    before, token, after = ([OPENS, *tokens, ENDS])[at : at + 3]
    kinds = familiar.signs_behind(before.said, token.said, token.shape) if of in BY_KINDS else []
    return [
        *kinds,
        "+",
        f"+={token.said}",
        f"+:{token.shape}",
        f"+:{token.shape}|{after.shape}",
        f"+={before.said} {token.shape}",
    ]


def _signs_of_runs(tokens: list[Token]) -> dict[int, list[str]]:
    """For each word among capitals what stands around these, and the first and the last of them."""
    around = [*BEFORE, *tokens, *BEHIND]
    found: dict[int, list[str]] = {}
    for first, last in _runs(tokens):
        second, before = around[first + 1], around[first + 2]
        after, next_one = around[last + 4], around[last + 5]
        signs = [
            f"<{before.said}",
            f"<{second.said} {before.said}",
            f">{after.said}",
            f">{after.said} {next_one.said}",
            f"<<{tokens[first].said}",
            f">>{tokens[last].said}",
            f"{min(last - first, LONGEST_RUN)} long",
        ]
        found |= dict.fromkeys(range(first, last + 1), signs)
    return found


def _runs(tokens: list[Token]) -> Iterator[tuple[int, int]]:
    """From which to which word capitals follow each other, with what joins them."""
    first: int | None = None
    last = 0
    for at, token in enumerate(tokens):
        if token.shape in LARGE:
            first = at if first is None else first
            last = at
        elif first is not None and not (token.said in JOINING and at == last + 1):
            yield first, last
            first = None
    if first is not None:
        yield first, last


OPENS, ENDS = Token("^", "^", 0, 0), Token("$", "$", 0, 0)
BEFORE, BEHIND = (OPENS,) * 3, (ENDS,) * 3


def odds_of(tokens: list[Token], of: str) -> list[Odds]:
    """The log odds of every word, by the weights of one kind of names."""
    known = weighing.weights_of(of)
    found = []
    for at, signs in enumerate(signs_of(tokens, of)):
        new = known.get("", 0.0) + sum(map(known.get, signs, repeat(0.0)))
        behind = signs_behind_a_name(tokens, at, of)
        found.append(Odds(new, new + sum(map(known.get, behind, repeat(0.0)))))
    return found


def likelihood(odds: Sequence[Odds], named: Sequence[bool]) -> float:
    """How likely it is that just these words are of names, as a logarithm."""
    behind = zip([False, *named], odds, named, strict=False)
    return sum(_likely(one.further if before else one.new, names=names) for before, one, names in behind)


def likeliest_names(odds: Sequence[Odds]) -> list[bool]:
    """Of every word whether it is of a name, in the likeliest of all ways to read them."""
    outside, inside = 0.0, -inf
    steps: list[tuple[bool, bool]] = []
    for one in odds:
        new, further = _likely(one.new, names=True), _likely(one.further, names=True)
        from_outside = outside + new - one.new, outside + new
        from_inside = inside + further - one.further, inside + further
        steps.append((from_inside[0] > from_outside[0], from_inside[1] > from_outside[1]))
        outside, inside = max(from_inside[0], from_outside[0]), max(from_inside[1], from_outside[1])
    named = inside > outside
    path = []
    for step in reversed(steps):
        path.append(named)
        named = step[named]
    return path[::-1]


def _likely(odds: float, *, names: bool) -> float:
    """The logarithm of how likely it is, by log odds, that it is so or is not."""
    return -log1p(exp(min(-odds if names else odds, MOST_ODDS)))


Span = tuple[int, int]
"""From which word to which, the last one among them."""
OTHERWISE, NOBODY, SOMEBODY = 3.0, 5.0, 1.0
"""How much likelier another name must be than the one the rules found, as a logarithm; that nobody is named; and, where
the rules found none, that somebody is.
"""


@dataclass(frozen=True)
class Names:
    """The words of a text, how likely each is to be of a name of one kind, and the likeliest names.

    They are weighed when they are first asked for, and in many a text nobody asks.
    """

    written: str
    tokens: list[Token]
    of: str

    @cached_property
    def odds(self) -> list[Odds]:
        return odds_of(self.tokens, self.of)

    @cached_property
    def likeliest(self) -> list[Span]:
        named = likeliest_names(self.odds)
        runs = (list(run) for is_name, run in groupby(range(len(named)), key=named.__getitem__) if is_name)
        return [(run[0], run[-1]) for run in runs]

    def said(self, span: Span) -> str:
        return self.written[self.tokens[span[0]].start : self.tokens[span[1]].end]

    def span_of(self, name: str) -> Span | None:
        """Where a name stands first."""
        start = self.written.find(name)
        end = start + len(name)
        inside = [at for at, token in enumerate(self.tokens) if start <= token.start and token.end <= end]
        return (inside[0], inside[-1]) if start >= 0 and inside else None

    def told_in(self, part: str, lead: str = "") -> str | None:
        """Whose what a part of the text says is: the last one named before its figure, or the first one in it at all,
        or the last one before, or behind.
        """
        start = max(0, self.written.find(part))
        at = [(self.tokens[first].start - start, (first, last)) for first, last in self.likeliest]
        leading = [span for place, span in at if 0 <= place < len(lead)]
        inside = [span for place, span in at if 0 <= place < len(part)]
        before = [span for place, span in at if place < 0]
        behind = [span for _, span in at]
        return next((self.said(span) for span in (*leading[::-1], *inside, *before[::-1], *behind)), None)

    def likelihood(self, *spans: Span) -> float:
        """How likely it is that just these are the names, as a logarithm."""
        named = [any(first <= at <= last for first, last in spans) for at in range(len(self.odds))]
        return likelihood(self.odds, named)

    def gain(self, name: str) -> float:
        """How much likelier it is that this is one than that none is, as a logarithm."""
        span = self.span_of(name)
        return self.likelihood(span) - self.likelihood() if span else 0.0

    def rather(self, found: str, others: Sequence[Span] = ()) -> str | None:
        """The name that is well likelier than the one found, beside others; that one, or None where nobody is named."""
        span = self.span_of(found)
        if span is None or span in self.likeliest:
            return found
        met = [one for one in self.likeliest if meet(one, span)] or [one for one in self.likeliest if not others]
        as_found = self.likelihood(span, *others)
        best = max(met, key=lambda one: self.likelihood(one, *others), default=None)
        if best:
            return self.said(best) if self.likelihood(best, *others) - as_found >= OTHERWISE else found
        return None if not others and self.likelihood() - as_found >= NOBODY else found

    def besides(self) -> str | None:
        """A name where none was found."""
        best = max(map(self.said, self.likeliest), key=self.gain, default=None)
        return best if best and self.gain(best) >= SOMEBODY else None


def meet(one: Span, other: Span) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def names_of(text: str, of: str) -> Names:
    """The names of one kind in a text; none in one of capitals alone."""
    written = tidy(text).written
    return Names(written, tokens_of(written) if written.upper() != written else [], of)
