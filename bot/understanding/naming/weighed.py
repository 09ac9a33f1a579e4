"""Which words of a text name somebody: who promises, whom a question is about, which gathering. By learned weights.

Rules know the shapes of sentences that somebody thought of; people put a name behind an arrow, in a field, in brackets
or at the end. So every word is weighed by what stands around it (`signs.py`).
`python -m tests.understanding weigh --of promisers` (or `partners`, `gatherings`) learns the weights again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, repeat
from math import exp, inf, log1p
from typing import NamedTuple

from bot.understanding.naming.signs import BY_KINDS, Token, signs_behind_a_name, signs_of, tokens_of
from bot.understanding.scales import weighing
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import tidy

MOST_ODDS = 700.0
"""Log odds beyond which no number of Python could hold what they stand for."""


class Odds(NamedTuple):
    """The log odds that a word is of a name: where the word before is not, and where it is."""

    new: float
    further: float


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


OWNS = "'s"
ITS_PLEDGE = late(
    r"'s ([a-z]+ )?(pledge|promise|commitment|goal|aim|target|plan|offer|gift|donation|sponsorship|contribution)s?\b"
)
""" "Acme's pledge": the name ends within a word."""
JOINING = late(
    r"^(But|And|Mais|Et|Pero|Y|While|Although|Meanwhile|Mientras|Aunque|Además|También|Tandis que|Pendant que|Bien que"
    r"|Alors que) (?=[^\W\d_])"
)
""" "But Acme Freight will": what joins a sentence to the one before it is no part of the name it opens with."""
NEXT_SENTENCE = late(r"(?<=[^\W\d_A-ZÀ-Þ][^\W\d_A-ZÀ-Þ]{3})(?<!ssoc)(?<!niver)(?<!ssociat)(?<!oalit)\. (?=[A-ZÀ-Þ]).*")
""" "Réseau scolaire Restigouche. Feront BOTL avec": a name ends where its sentence does."""
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
        start, end = self.tokens[span[0]].start, self.tokens[span[1]].end
        end -= len(OWNS) if ITS_PLEDGE.match(self.written, end - len(OWNS)) else 0
        return JOINING.sub("", NEXT_SENTENCE.sub("", self.written[start:end]))

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
        if best and self.said(best).removesuffix(OWNS) == found:
            return found
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
    """The names of one kind in a text. One of capitals alone is looked at as if written small, or not at all."""
    written = tidy(text).written
    if written.upper() != written:
        return Names(written, tokens_of(written), of)
    small = written.lower()
    return Names(written, tokens_of(small) if of in BY_KINDS and len(small) == len(written) else [], of)
