"""What Spanish and French call the things our grammar knows: one file of words and phrases a language.

A line reads `words = English`. On the left `a|b` is either word, `(a)` may be missing, ` / ` parts whole
alternatives, and `{n}` stands for a counted thing, `{t}` for a time, `{h}` for an hour, `{i}` for a verb in its bare
form, `{x}` for any word; `{-}` on the right leaves the first `{n}` out. Accents are left out when words are compared,
except in the section of that name.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from pathlib import Path
from sys import intern

from bot.understanding.lexicon.forms import NOUN_FORMS, VERB_FORMS, plural
from bot.understanding.lexicon.phrases import (
    Keys,
    Phrase,
    by_opening,
    by_opening_and_need,
    forget,
    keys_of,
    phrases_of,
)
from bot.understanding.writing.text import fold, words

HERE = Path(__file__).parent
TOLD_FORMS = 10
"""The first ones of a verb: bare, done, and what was told of us and of them."""
LEADS = words("los las les l' otros otras autres a nuestros nuestras nos mis mes sus ses")
ONE = words("un una une")
FRENCH_TOO = words("sur")
""" "23 sur 55" is no Spanish, though "la zona sur" is."""


@dataclass(slots=True)
class Lexicon:
    """The words of one language, by their first word."""

    language: str
    words: dict[str, str] = field(default_factory=dict)
    exact: dict[str, str] = field(default_factory=dict)
    after_have: dict[str, str] = field(default_factory=dict)
    """What a form means after a form of "have" or "be", where accents left out make two verbs look alike."""
    nouns: dict[str, tuple[tuple[Keys, str], ...]] = field(default_factory=dict)
    adjectives: dict[str, str] = field(default_factory=dict)
    bare: dict[str, str] = field(default_factory=dict)
    """Verbs in their bare form."""
    phrases: dict[str, dict[str, tuple[Phrase, ...]]] = field(default_factory=dict)
    """By the word they begin with and one that they cannot do without, or each of some of which they need one; "" for
    none."""
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
    phrases: list[Phrase] = []
    for section, left, right in _lines(HERE / f"{language}.txt"):
        if section == "phrases":
            phrases += phrases_of(made.macros, left, right, len(phrases))
        else:
            READ[section](made, left, right)
    made.nouns = {key: tuple(sorted(nouns, key=lambda noun: -len(noun[0]))) for key, nouns in made.nouns.items()}
    made.phrases = by_opening_and_need(phrases)
    forget()
    made.before_numbers = LEADS | ONE | made.qualifiers.keys() | made.rough.keys()
    listed = [*phrases, *(phrase for qualifying in made.qualifiers.values() for phrase in qualifying)]
    said = {key for phrase in listed for keys, *_ in phrase.elements for key in keys}
    said |= {key for key in made.short if len(key) > 2}  # "Q3" and "vs" are English, too.
    said |= {key for nouns in made.nouns.values() for keys, _ in nouns for key in keys}
    taught = {*made.adjectives, *made.bare, *made.numbers, *made.rough, *map(fold, made.exact), *said}
    alone = (made.words.keys() - made.things) | (FRENCH_TOO if language == "es" else frozenset())
    made.besides = frozenset(key for key in taught if key[0].isalpha() and key not in alone)
    return made


def _lines(file: Path) -> Iterator[tuple[str, str, str]]:
    section = ""
    with file.open(encoding="utf-8") as lines:
        for line in map(str.rstrip, lines):
            if line.startswith("["):
                section = line.strip("[]")
            elif line and not line.startswith("#"):
                left, _, right = line.partition(" = ")
                yield section, left.strip(), right.strip()


def _words(made: Lexicon, left: str, right: str) -> None:
    for word in left.split("|"):
        made.words.setdefault(keys_of(word)[0], right)


def _exact(made: Lexicon, left: str, right: str) -> None:
    for word in left.split("|"):
        made.exact[word] = right


def _nouns(made: Lexicon, left: str, right: str) -> None:
    for word in left.split("|"):
        for form, is_plural in NOUN_FORMS[made.language](word):
            keys = keys_of(form)
            made.nouns[keys[0]] = (*made.nouns.get(keys[0], ()), (keys, intern(plural(right) if is_plural else right)))


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
        for form, spelled, kind in VERB_FORMS[made.language](verb, right):
            meaning = intern(spelled)  # Many forms mean the same.
            if kind == "bare":
                made.bare[fold(form)] = meaning
            elif kind == "done" and fold(form) in made.words:
                made.after_have[fold(form)] = meaning
            if kind == "done" or not form.isascii():
                made.exact.setdefault(form, meaning)
            made.words.setdefault(fold(form), meaning)


def _bare(made: Lexicon, left: str, right: str) -> None:
    """Irregular verbs in their bare form alone; what else is met of them stands among the words."""
    made.bare |= dict.fromkeys(left.split("|"), right)


def _told(made: Lexicon, left: str, right: str) -> None:
    """Verbs that are met as told of the past, in those forms alone: a verb has eighty, and each takes its room."""
    for verb in left.split("|"):
        for form, meaning, _ in islice(VERB_FORMS[made.language](verb, right), TOLD_FORMS):
            made.words.setdefault(fold(form), meaning)


def _qualifiers(made: Lexicon, left: str, right: str) -> None:
    for key, listed in by_opening(phrases_of(made.macros, left, right)).items():
        made.qualifiers.setdefault(key, []).extend(listed)


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
    "accents": _exact,
    "nouns": _nouns,
    "adjectives": _adjectives,
    "things": _things,
    "qualities": _qualities,
    "verbs": _verbs,
    "bare": _bare,
    "told": _told,
    "qualifiers": _qualifiers,
    "times": _times,
    "numbers": _numbers,
    "rough": _rough,
}
