"""The names a charity has given its own things: programmes and sponsor levels.

They come from configuration and are handed in, so this room knows no file.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from rapidfuzz import fuzz, process

from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import plain

CLOSE_ENOUGH = 88
"""Likeness, of 100, from which a few words are taken for a misspelt programme."""

EVERYDAY = frozenset(
    {
        "training",
        "program",
        "programme",
        "course",
        "industry",
        "enforcement",
        "drivers",
        "driver",
        "truckers",
        "partners",
    }
    | {"partner", "project", "contra", "contre", "traite"}
)
"""Words of programme names that say nothing of which programme is meant."""


ITS_OWN = late(r"'s? ")
""" "TAT's law enforcement training": the training is meant, and TAT only tells whose it is."""


class Mention(NamedTuple):
    """A configured name found in a text: the short name, and where it stands."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Programmes:
    """Programmes by every way of writing them, and other people's schemes that are not ours."""

    written: Mapping[str, str] = field(default_factory=dict)
    not_ours: frozenset[str] = frozenset()
    pattern: re.Pattern[str] | None = None
    foreign: re.Pattern[str] | None = None
    telling: re.Pattern[str] | None = None

    @staticmethod
    def from_toml(mapping: Mapping[str, Any]) -> "Programmes":
        """Build from `{"programmes": {short: [aliases]}, "not_ours": {"names": []}}`, or `{short: [aliases]}`."""
        listed = mapping.get("programmes", mapping)
        written = {plain(alias): short for short, others in listed.items() for alias in (short, *others)}
        not_ours = frozenset(plain(name) for name in mapping.get("not_ours", {}).get("names", ()))
        return Programmes(written, not_ours, _any_of(written), _any_of(not_ours), _telling(written))

    @property
    def short_names(self) -> list[str]:
        return sorted(set(self.written.values()))

    def find(self, low: str, start: int = 0, end: int | None = None) -> Mention | None:
        """The first programme named in a stretch of plain text, misspellings of long names included."""
        if self.pattern is None:
            return None
        stretch = low[start:end]
        found = self.pattern.search(stretch)
        own = ITS_OWN.match(stretch, found.end()) if found else None
        found = (own and self.pattern.match(stretch, own.end())) or found
        if found:
            return Mention(self.written[found[0]], start + found.start(), start + found.end())
        return self._nearly(stretch, start)

    def is_one(self, name: str) -> bool:
        """Whether a whole name is that of a programme: a programme promises nothing itself."""
        return plain(name) in self.written

    def find_foreign(self, low: str) -> Mention | None:
        """The first scheme of somebody else's named in a plain text."""
        found = self.foreign.search(low) if self.foreign else None
        return Mention(found[0], found.start(), found.end()) if found else None

    def _nearly(self, stretch: str, offset: int) -> Mention | None:
        """A long name with a slip of the pen; short names must be exact, or BOTH would be BOTL."""
        if self.telling is None or not self.telling.search(stretch):
            return None
        for size in (4, 3, 2):
            names = [name for name in self.written if name.count(" ") == size - 1 and len(name) > 10]
            for window in _windows(stretch, size) if names else ():
                best = process.extractOne(window[0], names, scorer=fuzz.ratio, score_cutoff=CLOSE_ENOUGH)
                if best:
                    return Mention(self.written[best[0]], offset + window[1], offset + window[2])
        return None


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What readers must know of the charity that runs the bot."""

    programmes: Programmes = field(default_factory=Programmes)
    sponsor_levels: tuple[str, ...] = ()

    @staticmethod
    def from_toml(programmes: Mapping[str, Any], sponsor_levels: Mapping[str, Any]) -> "Vocabulary":
        """Build from the two configuration files, already parsed."""
        levels = sponsor_levels.get("sponsor_levels", sponsor_levels)
        return Vocabulary(Programmes.from_toml(programmes), tuple(levels))

    def sponsor_level(self, low: str) -> str | None:
        """The sponsor level named first in a plain text, if one is."""
        return next(iter(self.levels_in(low)), None)

    def levels_in(self, low: str) -> list[str]:
        """The sponsor levels named in a plain text, in the order in which they stand there."""
        found = ((re.search(rf"\b{_any_tongue(level)}\b", low), level) for level in self.sponsor_levels)
        return [level for _, level in sorted((told.start(), level) for told, level in found if told)]


METALS = {
    "bronze": "bronze|bronce",
    "silver": "silver|plata|argent",
    "gold": r"gold|oro|((?<=level )|(?<=niveau )|(?<=sponsor ))or(?=[,.;:)]| (by|for|in|at|with|this|next|of|\$|_))"
    r"|or(?=\W*$|[),])",
    "platinum": "platinum|platino|platine",
    "diamond": "diamond|diamante|diamant",
}
"""What the usual levels are called in the three languages."""


def _any_tongue(level: str) -> str:
    return f"(?:{METALS.get(plain(level), re.escape(plain(level)))})"


def _any_of(names: Iterable[str]) -> re.Pattern[str] | None:
    longest_first = sorted(names, key=len, reverse=True)
    if not longest_first:
        return None
    return re.compile(r"(?<![\w.])(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)")


def _telling(names: Iterable[str]) -> re.Pattern[str] | None:
    """How the rarer words of the names begin: without one of them no misspelling is looked for."""
    beginnings = {word[:4] for name in names for word in name.split() if len(word) > 5 and word not in EVERYDAY}
    return re.compile(r"\b(?:" + "|".join(sorted(map(re.escape, beginnings))) + ")") if beginnings else None


def _windows(stretch: str, size: int) -> list[tuple[str, int, int]]:
    words = list(re.finditer(r"[\w'.]+", stretch))
    return [
        (stretch[group[0].start() : group[-1].end()], group[0].start(), group[-1].end())
        for group in (words[at : at + size] for at in range(len(words) - size + 1))
    ]
