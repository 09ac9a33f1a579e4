"""What Spanish and French call the things our grammar knows: one file of words and phrases a language.

A line reads `words = English`. On the left `a|b` is either word, `(a)` may be missing, ` / ` parts whole
alternatives, and `{n}` stands for a counted thing, `{t}` for a time, `{i}` for a verb in its bare form, `{x}` for
any word; `{-}` on the right leaves the first `{n}` out. Accents are left out when words are compared, except in the
section of that name.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import chain, islice
from pathlib import Path
from sys import intern
from typing import NamedTuple

from bot.understanding.lexicon.forms import NOUN_FORMS, VERB_FORMS, plural
from bot.understanding.text import fold, plain, words

HERE = Path(__file__).parent
Keys = tuple[str, ...]
SLOTS = ("{n}", "{t}", "{i}", "{u}", "{p}", "{x}")


class Element(NamedTuple):
    """What may stand in one place of a phrase."""

    keys: frozenset[str]
    slots: tuple[str, ...]
    """Those of the keys that are slots, in the order in which they are tried."""
    optional: bool
    """Whether the place may stay empty."""


TOLD_FORMS = 10
"""The first ones of a verb: bare, done, and what was told of us and of them."""
LEADS = words("los las les l' otros otras autres a nuestros nuestras nos mis mes sus ses")
ONE = words("un una une")


class Phrase(NamedTuple):
    """Words in their order, and the English they stand for."""

    elements: tuple[Element, ...]
    english: Keys
    must: frozenset[str]
    """Words that a text must have; without them the phrase is not looked for."""
    needs: tuple[frozenset[str], ...]
    """Words of which it must have one of each."""


@dataclass(slots=True)
class Lexicon:
    """The words of one language, by their first word."""

    language: str
    words: dict[str, str] = field(default_factory=dict)
    exact: dict[str, str] = field(default_factory=dict)
    after_have: dict[str, str] = field(default_factory=dict)
    """What a form means after a form of "have" or "be", where accents left out make two verbs look alike."""
    nouns: dict[str, list[tuple[Keys, str]]] = field(default_factory=dict)
    adjectives: dict[str, str] = field(default_factory=dict)
    bare: dict[str, str] = field(default_factory=dict)
    """Verbs in their bare form."""
    phrases: dict[str, list[Phrase]] = field(default_factory=dict)
    openings: dict[str, dict[str, list[tuple[int, Phrase]]]] = field(default_factory=dict)
    """The same phrases, numbered, by the word they begin with and one that they cannot do without, or each of some of
    which they need one; "" for none."""
    qualifiers: dict[str, list[Phrase]] = field(default_factory=dict)
    times: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    rough: dict[str, str] = field(default_factory=dict)
    before_numbers: frozenset[str] = frozenset()
    """Words with which a number may begin: what leads up to it, qualifies it, or stands for about so many."""
    short: dict[str, str] = field(default_factory=dict)
    """What letters and cut words stand for in messages."""
    macros: dict[str, list[str]] = field(default_factory=dict)
    things: set[str] = field(default_factory=set)
    """Nouns that nobody counts. One that English writes alike tells nothing of the language."""
    besides: frozenset[str] = frozenset()
    """What else tells the language, besides single words."""

    def knows(self, word: str) -> bool:
        """Whether a word of letters is one of this language."""
        if word in self.besides:
            return True
        return word in self.words and not (word in self.things and self.words[word] == word)


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of "es" or "fr", read once."""
    made = Lexicon(language)
    for section, left, right in _lines(HERE / f"{language}.txt"):
        READ[section](made, left, right)
    for patterns in made.nouns.values():
        patterns.sort(key=lambda noun: -len(noun[0]))
    common = Counter(key for phrases in made.phrases.values() for one in phrases for key in _all_needs(one))
    made.openings = {key: _by_need(key, phrases, common) for key, phrases in made.phrases.items()}
    made.before_numbers = LEADS | ONE | made.qualifiers.keys() | made.rough.keys()
    listed = [phrase for table in (made.phrases, made.qualifiers) for phrases in table.values() for phrase in phrases]
    said = {key for phrase in listed for keys, *_ in phrase.elements for key in keys}
    said |= {key for key in made.short if len(key) > 2}  # "Q3" and "vs" are English, too.
    said |= {key for nouns in made.nouns.values() for keys, _ in nouns for key in keys}
    taught = {*made.adjectives, *made.bare, *made.numbers, *made.rough, *map(fold, made.exact), *said}
    alone = made.words.keys() - made.things
    made.besides = frozenset(key for key in taught if key[0].isalpha() and key not in alone)
    return made


def _by_need(opening: str, phrases: list[Phrase], common: Counter[str]) -> dict[str, list[tuple[int, Phrase]]]:
    """Phrases that open with a word, by the words of one other place: the place with the rarest words."""
    found: dict[str, list[tuple[int, Phrase]]] = {}
    for numbered in enumerate(phrases):
        places = [(word,) for word in sorted(numbered[1].must)] + [*numbered[1].needs]
        others = [place for place in places if opening not in place]
        for word in min(others, key=lambda place: sum(map(common.__getitem__, place)), default=("",)):
            found.setdefault(word, []).append(numbered)
    return found


def _all_needs(phrase: Phrase) -> Iterator[str]:
    return chain(phrase.must, *phrase.needs)


def _lines(file: Path) -> Iterator[tuple[str, str, str]]:
    section = ""
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("#"):
            left, _, right = line.partition(" = ")
            yield section, left.strip(), right.strip()


def keys_of(words: str) -> Keys:
    """The words of a phrase as they are compared: an elided word keeps its apostrophe, a hyphen parts words."""
    return tuple(map(intern, re.findall(r"\{\w\}|aujourd'hui|[^\W_]+'?|[^\w\s-]", fold(plain(words)))))


def _spelled_out(made: Lexicon, whole: str) -> list[str]:
    """A phrase with every `<name>` and every `(two words)` replaced by each of the ways it stands for."""
    found = re.search(r"<(\w+)>|\(([^()]+ [^()]+)\)", whole)
    if not found:
        return [whole]
    ways = made.macros[found[1]] if found[1] else [found[2], ""]
    return [one for way in ways for one in _spelled_out(made, whole[: found.start()] + way + whole[found.end() :])]


def _ways(made: Lexicon, left: str) -> Iterator[tuple[Element, ...]]:
    """Every whole alternative of the left side of a line."""
    for whole in (one for part in left.split(" / ") for one in _spelled_out(made, part)):
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
    return Element(keys, tuple(slot for slot in SLOTS if slot in keys), optional)


@cache
def _once(keys: frozenset[str]) -> frozenset[str]:
    """The first of all that are equal: thousands of phrases need the same few words."""
    return keys


def _words(made: Lexicon, left: str, right: str) -> None:
    for word in left.split("|"):
        made.words.setdefault(keys_of(word)[0], right)


def _kept(made: Lexicon, table: dict[str, list[Phrase]], left: str, right: str) -> None:
    """A phrase is looked up by each word that it can begin with."""
    english = tuple(map(intern, right.split()))
    for elements in _ways(made, left):
        needs = tuple(keys for keys, _, optional in elements if not optional and not any(key[0] == "{" for key in keys))
        must = _once(frozenset(key for keys in needs if len(keys) == 1 for key in keys))
        phrase = Phrase(elements, english, must, tuple(keys for keys in needs if len(keys) > 1))
        for keys, _, optional in elements:
            for key in keys:
                table.setdefault(key, []).append(phrase)
            if not optional:
                break


def _phrases(made: Lexicon, left: str, right: str) -> None:
    _kept(made, made.phrases, left, right)


def _exact(made: Lexicon, left: str, right: str) -> None:
    for word in left.split("|"):
        made.exact[word] = right


def _nouns(made: Lexicon, left: str, right: str) -> None:
    for word in left.split("|"):
        for form, is_plural in NOUN_FORMS[made.language](word):
            keys = keys_of(form)
            made.nouns.setdefault(keys[0], []).append((keys, plural(right) if is_plural else right))


def _adjectives(made: Lexicon, left: str, right: str) -> None:
    for word in left.split("|"):
        for form, _ in NOUN_FORMS[made.language](word):
            made.adjectives.setdefault(fold(form), right)


def _things(made: Lexicon, left: str, right: str) -> None:
    """Nouns that nobody counts, which stay where they stand: "la raison", "les raisons"."""
    for word in left.split("|"):
        for form, is_plural in NOUN_FORMS[made.language](word):
            made.words.setdefault(fold(form), plural(right) if is_plural else right)
            made.things.add(fold(form))


def _qualities(made: Lexicon, left: str, right: str) -> None:
    """Adjectives that stay where they stand: "la salle était froide"."""
    for word in left.split("|"):
        for form, _ in NOUN_FORMS[made.language](word):
            made.words.setdefault(fold(form), right)


def _verbs(made: Lexicon, left: str, right: str) -> None:
    for verb in left.split("|"):
        for form, meaning, kind in VERB_FORMS[made.language](verb, right):
            if kind == "bare":
                made.bare[fold(form)] = meaning
            elif kind == "done" and fold(form) in made.words:
                made.after_have[fold(form)] = meaning
            if kind == "done" or not form.isascii():
                made.exact.setdefault(form, meaning)
            made.words.setdefault(fold(form), meaning)


def _told(made: Lexicon, left: str, right: str) -> None:
    """Verbs that are met as told of the past, in those forms alone: a verb has eighty, and each takes its room."""
    for verb in left.split("|"):
        for form, meaning, _ in islice(VERB_FORMS[made.language](verb, right), TOLD_FORMS):
            made.words.setdefault(fold(form), meaning)


def _qualifiers(made: Lexicon, left: str, right: str) -> None:
    _kept(made, made.qualifiers, left, right)


def _times(made: Lexicon, left: str, right: str) -> None:
    for word in left.split("|"):
        made.words[fold(word)] = right
    made.times |= {fold(word) for word in left.split("|")}


def _numbers(made: Lexicon, left: str, right: str) -> None:
    made.numbers |= frozenset(fold(left).split())


def _rough(made: Lexicon, left: str, right: str) -> None:
    for word in left.split("|"):
        made.rough[fold(word)] = right


def _short(made: Lexicon, left: str, right: str) -> None:
    made.short |= dict.fromkeys(left.split("|"), right)


def _macros(made: Lexicon, left: str, right: str) -> None:
    made.macros[left] = right.split(" / ")


READ = {
    "macros": _macros,
    "short": _short,
    "words": _words,
    "phrases": _phrases,
    "accents": _exact,
    "nouns": _nouns,
    "adjectives": _adjectives,
    "things": _things,
    "qualities": _qualities,
    "verbs": _verbs,
    "told": _told,
    "qualifiers": _qualifiers,
    "times": _times,
    "numbers": _numbers,
    "rough": _rough,
}
