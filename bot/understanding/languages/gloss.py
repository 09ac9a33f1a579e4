"""Spanish and French put into the words of our grammar, so that one grammar reads three languages.

The longest phrase that fits comes first, then counted things, then single words. A name is never touched, nor a word
that nobody taught us: plainness asks about it.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from bot.understanding.languages.feasts import with_small_feasts
from bot.understanding.languages.language import is_english, language_of
from bot.understanding.languages.matching import ARTICLE, OF, WHOM, Matcher, Slots
from bot.understanding.languages.piece import Piece, Token
from bot.understanding.languages.tokens import tokens_of
from bot.understanding.languages.whence import word_of_place
from bot.understanding.lexicon import Lexicon, lexicon
from bot.understanding.readings import Language
from bot.understanding.words.persons import HEADS
from bot.understanding.words.units import ANYBODY, GROUP_OF, SPECIFIC
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, tidy, words

OTHERS: tuple[Language, ...] = ("es", "fr")
MOST_PIECES = 1_600
"""Words and marks put into English of one text: about as many as a letter of `LONGEST` characters has."""

ENGLISH_TOO = ANYBODY | SPECIFIC | words("zoom link")
""" "Les dimos el training a 21 drivers", "64 so far!": what people say in English beside their own language."""
NO_ENGLISH = words("late")
""" "100, me late que sí": a guess."""
NO_SPANISH = words("done certificate")
""" "Ya tenemos 40 done": no form of "donar" that lost its accent."""
LEFT_OUT = "{-}"
"""Of "pasamos de los 130, son 134" the first count is not told in English."""
MOST_DESCRIBED = 30
"""Pieces of one counted thing with all that describes it; each is read inside the last."""
AND = ("et", "y")
TRAINS = late(r"\b(train(ed)?|certif(y|ied)|teach|taught)$")
HAVE = late(r"\b(have|has|had|be|been|was|were|are|is)( (all|already|not|well|just|now|also|both|each))*$")


class Glossed(NamedTuple):
    """A text in the words of our grammar, and the words that nobody taught us."""

    text: Text
    unknown: tuple[str, ...] = ()
    alone: int = 0
    """Of how many words in a row no phrase is known: put into English one by one, they may have lost what they told."""


def in_english(text: Text) -> Glossed:
    """A text in any of the three languages in the words of our grammar."""
    language = language_of(text)
    return Glossed(text) if language == "en" else gloss(text, language)


@lru_cache(maxsize=1)
def gloss(text: Text, language: Language) -> Glossed:
    """Put a text of one of the other languages into the words of our grammar. An answer may ask twice."""
    taught = lexicon(language)
    reader = _Reader(_told_once(tokens_of(with_small_feasts(text), taught)[:MOST_PIECES], taught), taught)
    pieces = list(reader.read(0, len(reader.tokens)))
    return Glossed(_assembled(text, pieces), tuple(reader.unknown), reader.most_alone)


@lru_cache(maxsize=1024)
def unit_in_english(unit: str, answered: Language = "en") -> str:
    """What is counted, as English calls it: "choferes de autobús" is "bus drivers". Else the words themselves.

    `answered` is the language of the answer: "agents" are officers beside French words.
    """
    low = unit.lower()
    if answered == "en" and low.split()[-1:] and low.split()[-1] in GROUP_OF:
        return unit
    for language in sorted(OTHERS, key=lambda other: other != answered):
        glossed = gloss(tidy(low), language)
        named = glossed.text.low.partition(" of ")[0].split()  # "Choferes de guagua": what that is does not matter.
        if set(glossed.unknown).isdisjoint(named) and named[-1:] != low.split()[-1:]:
            return glossed.text.low
    return unit


def _told_once(tokens: list[Token], taught: Lexicon) -> list[Token]:
    """ "Les conductrices et conducteurs" are drivers: the two are one in English."""
    kept: list[Token] = []
    for token in tokens:
        kept.append(token)
        if len(kept) > 2 and kept[-2].key in AND and _named(kept[-3], taught) == _named(token, taught) is not None:
            del kept[-3:-1]
    return kept


def _named(token: Token, taught: Lexicon) -> str | None:
    nouns = taught.nouns.get(token.key, ()) if token.kind == "word" else ()
    return next((english for keys, english in nouns if len(keys) == 1), None)


def _assembled(text: Text, pieces: list[Piece]) -> Text:
    written: list[str] = []
    low: list[str] = []
    places: list[tuple[int, int]] = []
    spaced = False
    for piece in pieces:
        spaced = spaced or piece.spaced
        if not piece.english:
            continue
        if low and spaced and low[-1] != "$":
            space = "\n" if "\n" in text.written[places[-1][1] : piece.start] else " "
            written.append(space)
            low.append(space)
            places.append((piece.start, piece.start))
        spaced = False
        low.append(piece.english)
        if piece.kept:
            written.append(text.written[piece.start : piece.end])
            places += [(place, place + 1) for place in range(piece.start, piece.end)]
        else:
            written.append("Mr" if piece.english == "mr" else piece.english)  # As a title is known by.
            places += [(piece.start, piece.end)] * len(piece.english)
    return Text("".join(written), "".join(low), text.written, tuple(places))


class _Reader:
    """Goes through the pieces of one text from left to right."""

    def __init__(self, tokens: list[Token], taught: Lexicon) -> None:
        self.tokens = tokens
        self.taught = taught
        self.find = Matcher(tokens, taught)
        self.unknown: list[str] = []
        self.last = ""
        self.alone = self.most_alone = 0

    def read(self, at: int, end: int) -> Iterator[Piece]:
        while at < end:
            past, pieces = self._with_its_dollars(*self._next(at, end), end)
            for piece in pieces:
                self.last = f"{self.last[-40:]} {piece.english}"
                yield piece
            at = past

    def _next(self, at: int, end: int) -> tuple[int, list[Piece]]:
        token = self.tokens[at]
        if token.kind == "name":
            return at + 1, [self._as_it_is(at)]
        phrase = self.find.longest(at, end)
        if phrase:
            self.alone = 0
            return phrase[0], self._filled(phrase[1], at, phrase[0], phrase[2])
        found = self._roughly(at, end) or self._things(at, end)
        self.alone = 0 if found or token.kind != "word" else self.alone + 1
        self.most_alone = max(self.most_alone, self.alone)
        return found or (at + 1, [self._alone(at)])

    def _with_its_dollars(self, past: int, pieces: list[Piece], end: int) -> tuple[int, list[Piece]]:
        """ "Ferons un don de 7 500" and a sign of dollars behind it, which English writes in front."""
        figure = next((piece for piece in pieces[-1:] if piece.english[:1].isdigit()), None)
        if past == end or self.tokens[past].key != "$" or not figure:
            return past, pieces
        sign = Piece("$", self.tokens[past].start, self.tokens[past].end, figure.spaced)
        return past + 1, [*pieces[:-1], sign, figure]

    def _as_it_is(self, at: int) -> Piece:
        token = self.tokens[at]
        spaced = token.spaced or (token.key != "-" and self._after_word(at))
        return Piece(token.low, token.start, token.end, spaced, kept=len(token.low) == token.end - token.start)

    def _after_word(self, at: int) -> bool:
        """An elided word is parted from the next in English."""
        return (
            at > 0
            and self.tokens[at - 1].kind != "mark"
            and self.tokens[at - 1].key != "-"
            and self.tokens[at].kind != "mark"
        )

    def _alone(self, at: int) -> Piece:
        token = self.tokens[at]
        if token.kind == "mark":
            english = {"¿": "", "¡": ""}.get(token.low, token.low)
            spaced = token.spaced and token.low not in ("?", "!", ",", ".", ";", ":", "%")
            as_written = bool(english) and len(english) == token.end - token.start  # "por ciento" is a %
            return Piece(english, token.start, token.end, spaced, kept=as_written)
        if token.kind == "number":
            return Piece(token.low, token.start, token.end, token.spaced or self._after_word(at))
        whence = word_of_place(self.find, at, self.last, self._word)
        if whence:
            return Piece(whence, token.start, token.end, token.spaced)
        if self.taught.language == "es" and (small := self._small(at)) is not None:
            return Piece(small, token.start, token.end, token.spaced)
        english_word = self._word(token)
        if english_word is None:
            said_too = token.low in ENGLISH_TOO or (is_english(token.low) and token.low not in NO_ENGLISH)
            self.unknown += [] if said_too else [token.low]
            return self._as_it_is(at)
        return Piece(english_word, token.start, token.end, token.spaced or self._after_word(at))

    def _small(self, at: int) -> str | None:
        """ "Capacitar a guardias": the Spanish "a" leads nowhere. "En Barcazas Tampico": at them."""
        key, past = self.tokens[at].key, self.tokens[at + 1 : at + 3]
        if key == "a" and past and TRAINS.search(self.last):
            whom = past[0].key in WHOM and past[-1].kind != "number"  # "We trained them at 5"
            return "" if whom or self.find.things_end(at + 1, len(self.tokens)) > at + 1 else None
        return "at" if key == "en" and past and past[0].kind == "name" and past[0].low in HEADS else None

    def _word(self, token: Token) -> str | None:
        taught, key = self.taught, token.key
        if token.low in NO_SPANISH:
            return token.low
        if token.low in taught.exact:
            return taught.exact[token.low]
        if key in taught.after_have and HAVE.search(self.last):
            return taught.after_have[key]
        for known in (taught.words, taught.adjectives):
            if key in known:
                return known[key]
        return next((english for keys, english in taught.nouns.get(key, ()) if len(keys) == 1), None)

    def _filled(self, template: tuple[str, ...], at: int, past: int, slots: Slots) -> list[Piece]:
        """The English of a phrase, its slots read in their turn and kept in their own places."""
        inside = {place for spans in slots.values() for span in spans for place in range(*span)}
        own = [place for place in range(at, past) if place not in inside] or [at]
        start, stop = self.tokens[own[0]].start, self.tokens[own[-1]].end
        waiting = {key: list(spans) for key, spans in slots.items()}
        pieces: list[Piece] = []
        for word in template:
            if word == LEFT_OUT:
                waiting["{n}"].pop(0)
            elif waiting.get(word):
                inner = list(self.read(*waiting[word].pop(0)))
                if pieces and pieces[-1].english == "$":  # "$ at least 5,000" is at least $ 5,000.
                    inner.insert(next((n for n, one in enumerate(inner) if one.english[:1].isdigit()), 0), pieces.pop())
                if inner and not inner[0].spaced:
                    inner[0] = replace(inner[0], spaced=True)
                pieces += inner
            elif word[0] != "{":
                pieces.append(Piece(word, start, stop, word not in (",", "?", "%")))
        return pieces

    def _roughly(self, at: int, end: int) -> tuple[int, list[Piece]] | None:
        """ "unos 20", "environ 20", "una veintena de", "une vingtaine de"."""
        if found := self.find.qualifier(at, end):
            past, english = found
            return past, [Piece(english, self.tokens[at].start, self.tokens[past - 1].end)]
        rough = self.find.rough(at, end)
        if rough < 0:
            return None
        past = rough + 1
        past += past < end and self.tokens[past].key in ("de", "d'")
        english = self.taught.rough[self.tokens[rough].key]
        return past, [Piece(english, self.tokens[at].start, self.tokens[rough].end)]

    def _things(self, at: int, end: int) -> tuple[int, list[Piece]] | None:
        """A noun with what describes it, in the order of English: "chauffeurs d'autobus scolaires"."""
        past = self.find.things_end(at, min(end, at + MOST_DESCRIBED))
        past = self._before_numbered(at, past)
        return (past, self._turned(at, past)) if past > at else None

    def _before_numbered(self, at: int, past: int) -> int:
        """ "8 cajeros de la tienda 1": a place with a number of its own stays behind the people."""
        counted = at > 0 and self.tokens[at - 1].kind == "number"
        if not counted or past >= len(self.tokens) or self.tokens[past].kind != "number":
            return past
        cut = next((place for place in range(past - 1, at, -1) if self.tokens[place].key in OF), past)
        return cut if any(self.find.noun(place, cut) for place in range(at, cut)) else past

    def _turned(self, at: int, end: int) -> list[Piece]:
        before: list[Piece] = []
        while not self.find.noun(at, end):
            before.append(self._described(at))
            at += 1
        past = self.find.noun(at, end)
        keys = tuple(token.key for token in self.tokens[at:past] if token.key != "-")
        english = next(english for ks, english in self.taught.nouns[keys[0]] if ks == keys)
        noun = Piece(english, self.tokens[at].start, self.tokens[past - 1].end)
        return [*before, *self._tail(past, end), noun]

    def _described(self, at: int) -> Piece:
        """ "Nouvelles" alone is news; before people it says which, and "12 autres employés" are 12 more."""
        token = self.tokens[at]
        english = self.taught.adjectives.get(token.key)
        english = "more" if english == "other" and self.last[-1:].isdigit() else english
        return Piece(english, token.start, token.end) if english else self._alone(at)

    def _tail(self, at: int, end: int) -> list[Piece]:
        """What describes a noun and follows it: the last group first, each adjective before its own noun."""
        while at < end and self.tokens[at].key in OF | ARTICLE:
            at += 1
        if at >= end:
            return []
        if self.find.noun(at, end):
            return self._turned(at, end)
        if self.find.describes(at):
            return [*self._tail(at + 1, end), self._described(at)]
        return [self._alone(at), *self._tail(at + 1, end)]
