"""Phrases of a language, as a line of its file tells them, and how those that a text may hold are found."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from itertools import chain
from sys import intern
from typing import NamedTuple

from bot.understanding.writing.text import fold, plain

Keys = tuple[str, ...]
SLOTS = ("{n}", "{t}", "{i}", "{u}", "{p}", "{h}", "{x}")
FEW = 8
"""Words up to which a tuple is looked through as quickly as a set, and takes a quarter of its room."""


class Element(NamedTuple):
    """What may stand in one place of a phrase."""

    keys: Collection[str]
    slots: tuple[str, ...]
    """Those of the keys that are slots, in the order in which they are tried."""
    optional: bool
    """Whether the place may stay empty."""


class Phrase(NamedTuple):
    """Words in their order, and the English they stand for."""

    elements: tuple[Element, ...]
    english: Keys
    number: int
    """Its place among all phrases of its language, for of two as long and as close the first is taken."""
    must: Keys
    """Words that a text must have; without them the phrase is not looked for."""
    needs: tuple[Collection[str], ...]
    """Words of which it must have one of each."""


def keys_of(words: str) -> Keys:
    """The words of a phrase as they are compared: an elided word keeps its apostrophe, a hyphen parts words."""
    return tuple(map(intern, re.findall(r"\{\w\}|aujourd'hui|[^\W_]+'?|[^\w\s-]", fold(plain(words)))))


def _spelled_out(macros: Mapping[str, list[str]], whole: str) -> list[str]:
    """A phrase with every `<name>` and every `(two words)` replaced by each of the ways it stands for."""
    found = re.search(r"<(\w+)>|\(([^()]+ [^()]+)\)", whole)
    if not found:
        return [whole]
    ways = macros[found[1]] if found[1] else [found[2], ""]
    return [one for way in ways for one in _spelled_out(macros, whole[: found.start()] + way + whole[found.end() :])]


def _hyphens_apart(whole: str) -> list[str]:
    """A phrase with "soiree|avant-midi" once with the one and once with the other, which is two words."""
    parts = whole.split()
    for place, part in enumerate(parts):
        either = part.strip("()").split("|")
        long = [one for one in either if len(keys_of(one)) > 1]
        if len(either) > 1 and long:
            short = "|".join(one for one in either if one not in long)
            ways = [f"({short})" if part[0] == "(" else short, *long]
            told = (" ".join([*parts[:place], way, *parts[place + 1 :]]) for way in ways if way.strip("()"))
            return [one for way in told for one in _hyphens_apart(way)]
    return [whole]


def _ways(macros: Mapping[str, list[str]], left: str) -> Iterator[tuple[Element, ...]]:
    """Every whole alternative of the left side of a line."""
    spelled = (one for part in left.split(" / ") for one in _spelled_out(macros, part))
    for whole in (one for way in spelled for one in _hyphens_apart(way)):
        elements: list[Element] = []
        for part in whole.split():
            either = part.strip("()").split("|")
            if len(either) == 1:
                elements += [_element(frozenset([key]), part[0] == "(") for key in keys_of(either[0])]
            else:
                elements.append(_element(frozenset(keys_of(word)[0] for word in either), part[0] == "("))
        yield tuple(elements)


@cache
def _element(keys: frozenset[str], optional: bool) -> Element:
    """One for all the phrases that have it: there are tens of thousands."""
    few = len(keys) <= FEW
    return Element(tuple(sorted(keys)) if few else keys, tuple(slot for slot in SLOTS if slot in keys), optional)


@cache
def _once(keys: Keys) -> Keys:
    """The first of all that are equal: thousands of phrases need the same few words."""
    return keys


def phrases_of(macros: Mapping[str, list[str]], left: str, right: str, number: int = 0) -> Iterator[Phrase]:
    """Every phrase of a line, numbered from there on."""
    english = tuple(map(intern, right.split()))
    for place, elements in enumerate(_ways(macros, left), number):
        needs = tuple(keys for keys, _, optional in elements if not optional and not any(key[0] == "{" for key in keys))
        must = _once(tuple(sorted({key for keys in needs if len(keys) == 1 for key in keys})))
        yield Phrase(elements, english, place, must, tuple(keys for keys in needs if len(keys) > 1))


def by_opening_and_need(phrases: list[Phrase]) -> dict[str, dict[str, tuple[Phrase, ...]]]:
    opening = by_opening(phrases)
    common = Counter(key for listed in opening.values() for one in listed for key in _all_needs(one))
    known: Listed = {}
    return {key: _by_need(key, listed, common, known) for key, listed in opening.items()}


def by_opening(phrases: Iterable[Phrase]) -> dict[str, list[Phrase]]:
    """By each word that a phrase can begin with."""
    found: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        for keys, _, optional in phrase.elements:
            for key in keys:
                found.setdefault(key, []).append(phrase)
            if not optional:
                break
    return found


Listed = dict[tuple[int, ...], tuple[Phrase, ...]]
"""Lists of phrases by their numbers: the same few stand under many words, and are kept once."""


def _by_need(opening: str, phrases: list[Phrase], common: Counter[str], known: Listed) -> dict[str, tuple[Phrase, ...]]:
    """Phrases that open with a word, by the words of one other place: the place with the rarest words."""
    found: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        places = [(word,) for word in phrase.must] + [*phrase.needs]
        others = [place for place in places if opening not in place]
        for word in min(others, key=lambda place: sum(map(common.__getitem__, place)), default=("",)):
            found.setdefault(word, []).append(phrase)
    return {
        word: known.setdefault(tuple([one.number for one in listed]), tuple(listed)) for word, listed in found.items()
    }


def _all_needs(phrase: Phrase) -> Iterator[str]:
    return chain(phrase.must, *phrase.needs)


def forget() -> None:
    """The phrases keep what they are made of; the lists of what was made already took 2 MB."""
    _element.cache_clear()
    _once.cache_clear()
