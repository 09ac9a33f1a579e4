"""Where names stand among the words of a Spanish or French question: written small, or behind a kind written small.

A name begins with what its kind is called ("services d'incendie de Fundy"), or with a word that nobody taught us where
a name may stand ("promesa de golden state haulers"), and goes on to a verb, a sign or a word that is in no name.
"""

from typing import NamedTuple

from bot.understanding.lexicon import lexicon
from bot.understanding.questions.around import (
    ANYTHING,
    ARTICLES,
    BRAND,
    CHAPTERS,
    DESCRIBING,
    DONE,
    FORM,
    HALVES,
    HAS,
    HAVE,
    INFINITIVE,
    LACKING,
    LONGEST,
    MANY,
    NOBODY,
    NONE_OF_THEM,
    NUMBERED,
    OF_AND_WITH,
    OPENS,
    ORDERS,
    QUALITY,
    SHOP,
    SORTS,
    TURNED,
    WISHES,
    WITH,
    WITHIN,
)
from bot.understanding.questions.bodies import OF, Kinds
from bot.understanding.questions.scopes import A_PLACE
from bot.understanding.readings import Language
from bot.understanding.words.persons import ENDS_OF_NAMES
from bot.understanding.words.towns import is_known_town
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold

WORD = late(r"(?:\b[ldnsmtjc]|qu|quelqu|jusqu|lorsqu)'(?=[^\W_])|[^\W_](?:[\w.&-]|'(?=[^\W_]))*|&")


class Said(NamedTuple):
    """One word of a question."""

    start: int
    end: int
    plain: str
    large: bool
    apart: bool
    """Whether a sign stands before it."""
    spelt: bool = False
    """Whether it is all in capitals, and the others are not."""


class Reader:
    """Looks for a name among the words of one question."""

    def __init__(self, written: Text, language: Language, taken: list[tuple[int, int]]) -> None:
        self.plain = plain = fold(written.low)
        shouted = written.written.isupper()
        self.kinds: Kinds = OF[language]
        self.taught = lexicon(language)
        self.taken = taken
        self.said: list[Said] = []
        before = 0
        for found in WORD.finditer(plain):
            start, end = found.span()
            if plain[:start].endswith("@"):  # Our own name, which a question may begin with.
                continue
            end -= plain[start:end].endswith(".") and not written.written[start:end].isupper()
            apart = bool(plain[before:start].strip()) or before == 0
            as_written = written.written[start:end]
            large = (as_written[0].isupper() or BRAND.match(as_written) is not None) and not shouted
            self.said.append(Said(start, end, plain[start:end], large, apart, large and as_written.isupper()))
            before = end

    def body(self) -> tuple[int, int] | None:
        """The first name that begins with what its kind is called."""
        for at, word in enumerate(self.said):
            if (self._is_kind(word) or self._is_chapter(at)) and not self._is_nobody(at):
                end = self._end(at + 1)
                if self._tells(at, end):
                    return None if self._describes(at, end) else self._span(at, end)
        return None

    def small(self, *, large: bool = False, strict: bool = False) -> tuple[int, int] | None:
        """The first name with a word that nobody taught us, where a name may stand; small, or `large` too.

        Where nothing else tells that somebody is asked about, `strict` takes none that only stands behind a verb.
        """
        at = 0
        while at < len(self.said):
            begins = not self._ends(self.said[at]) and self.said[at].plain not in self.kinds.joins
            end = self._end(at) if begins else at
            if end > at and self._is_new_name(self.said[at:end], large) and self._may_stand(at, end, strict):
                return self._span(self._without_whose(at, end), end)
            counted = self.said[at].plain in self.taught.nouns  # "Chauffeurs flèche bleue".
            at = at + 1 if counted else max(at + 1, end)
        return None

    def _span(self, at: int, end: int) -> tuple[int, int]:
        """With what stands before the kind of a name that is English ("kansas city terminal railway"), and its form."""
        english = self.said[at].plain in ENDS_OF_NAMES and not self.said[at].large
        while english and at and not self.said[at].apart and self._is_new(self.said[at - 1]):
            at -= 1
        form = FORM.match(self.plain, self.said[end - 1].end)
        return self.said[at].start, form.end() if form else self.said[end - 1].end

    def is_subject(self, start: int) -> bool:
        """Whether the word that stands at a place has a sign behind it, or what it does."""
        at = next((at for at, word in enumerate(self.said) if word.start <= start < word.end), -1)
        if at < 0 or at + 1 == len(self.said) or self.said[at + 1].apart:
            return True
        behind = self._done(at + 1)
        return (
            behind in self.kinds.asked or behind in self.kinds.joins or self.kinds.verbs.fullmatch(behind) is not None
        )

    def is_none(self) -> bool:
        """Whether a word is among them that stands in no name, or nothing but what many are called."""
        called = [word for word in self.said if word.plain not in self.kinds.joins]
        if self.said and self.said[-1].plain in ("de", "du", "des", "del", "d'"):
            return True
        return any(map(self._ends, called)) or (len(called) == 1 and called[0].plain in self.kinds.bodies)

    def _is_kind(self, word: Said) -> bool:
        shop = SHOP.fullmatch(word.plain) is not None and word.plain not in self.kinds.ends
        return shop or word.plain in self.kinds.bodies or word.plain in self.kinds.firms

    def _is_chapter(self, at: int) -> bool:
        behind = [word.plain for word in self.said[at + 1 : at + 3] if word.plain != "locale"]
        return self.said[at].plain in CHAPTERS and behind[:1] != [] and behind[0].isdigit()

    def _is_nobody(self, at: int) -> bool:
        """ "Algún sindicato", "la directora de seguridad"."""
        others = HALVES.get(self.said[at].plain)
        if others and others.isdisjoint(word.plain for word in self.said[at + 1 : at + 2]):
            return True
        if self.said[at].apart and self.said[at].plain in ORDERS and self.said[at + 1 : at + 2]:
            return self.said[at + 1].plain in ARTICLES
        return at > 0 and self.said[at - 1].plain in NONE_OF_THEM and not self.said[at].apart

    def _end(self, at: int) -> int:
        """Past the last word of a name that goes on at a word; the first of its large words tell where it ends."""
        past = look = at
        large = 0
        while look < min(len(self.said), at + LONGEST):
            word = self.said[look]
            inside = look > 0 and self._is_within(look)
            if (word.apart and look > at) or (self._ends(word) and not inside):
                break
            look += 1
            if word.plain not in self.kinds.joins:
                past = look
                large = look if word.large else large
        return large or past

    def _is_within(self, at: int) -> bool:
        """Whether a word that else ends a name stands in one: "gobierno del estado de", "ruta 66 shuttle"."""
        if self.said[at].plain.isdigit():
            behind = self.said[at + 1] if at + 1 < len(self.said) else self.said[at]
            numbered = self._is_kind(self.said[at - 1]) and behind.plain in self.kinds.joins
            local = self.said[at - 1].plain in NUMBERED and not self.said[at].apart
            return local or (not behind.apart and (numbered or self._is_new(behind) or self._is_kind(behind)))
        return f"{self.said[at - 1].plain}+{self.said[at].plain}" in WITHIN

    def _ends(self, word: Said) -> bool:
        if any(start < word.end and word.start < end for start, end in self.taken):
            return True
        if (word.large and not word.apart) or word.plain in self.kinds.joins or self._is_kind(word):
            return False
        if word.plain in self.kinds.ends or ("-" in word.plain and word.plain.rpartition("-")[2] in TURNED):
            return True
        return word.plain[0].isdigit() or self.kinds.verbs.fullmatch(word.plain) is not None

    def _tells(self, at: int, end: int) -> bool:
        """Whether what follows a kind says which one it is."""
        called = [word for word in self.said[at + 1 : end] if word.plain not in self.kinds.joins]
        if any(word.large for word in called) or self.said[at].plain == "croix-rouge":
            return True
        if self.said[at].plain in self.kinds.firms:
            return any(map(self._is_new, called)) or (bool(called) and (self._acts(at, end) or self._is_led(at)))
        return any(word.plain not in SORTS for word in called)

    def _describes(self, at: int, end: int) -> bool:
        """ "La fundación Nuestras Manos": what a body is, written small before a name that stands by itself."""
        large = next((place for place in range(at, end) if self.said[place].large), at)
        apart = large > at and self.said[large - 1].plain not in self.kinds.joins
        return apart and self.said[at].plain in DESCRIBING

    def _acts(self, at: int, end: int) -> bool:
        """ "Que taxis diamant a promis": a name between what asks and what it does."""
        if end >= len(self.said) or self.said[end].apart:
            return False
        behind = self._done(end)
        opens = at == 0 or self.said[at].apart
        if end - at > 1 and at > 1 and self.said[at - 1].plain in self.taught.nouns:
            opens = True  # "Combien de chauffeurs flèche bleue a promis".
        if behind in self.kinds.asked:
            return opens or self.said[at - 1].plain in OPENS
        return self.kinds.verbs.fullmatch(behind) is not None and (opens or self.said[at - 1].plain in OPENS - MANY)

    def _done(self, at: int) -> str:
        """What is done at a place: "a-t-il", "est-elle" without who does it."""
        done, _, who = self.said[at].plain.rpartition("-")
        return done.removesuffix("-t") if done and who in TURNED else self.said[at].plain

    def _is_led(self, at: int) -> bool:
        """ "Le cas d'aéroports du nord", "promesas de fletes del norte"."""
        before = self.said[at - 1].plain if at and not self.said[at].apart else ""
        of = at > 1 and before in ("de", "d'") and not self.said[at - 1].apart
        return before in WITH or (of and self.said[at - 2].plain in self.kinds.leads)

    def _is_new(self, word: Said) -> bool:
        """Whether nobody taught us a word."""
        known = not word.spelt and (self.taught.knows(word.plain) or word.plain in self.taught.words)
        if word.spelt and (word.plain in self.kinds.ends or self.kinds.verbs.fullmatch(word.plain)):
            return False  # "¿QUIÉN no ha contestado?"
        return len(word.plain) > 2 and not known and not self._ends(word) and word.plain not in self.kinds.joins

    def _may_stand(self, at: int, end: int, strict: bool) -> bool:
        """A name written small stands behind a word that leads to it, before what it does, or behind a verb."""
        before = at
        while before and self.said[before - 1].plain in self.kinds.joins and not self.said[before].apart:
            before -= 1
        if before == 0:
            return at > 0 or self._acts(at, end) or self._is_called(at, end)
        if self.said[before].apart:
            return False
        led = self.said[before - 1].plain.partition("-")[0]
        if led == "a" and before == 1:  # "A los de Silver Spur cuánto les falta".
            return at > before or self._acts(at, end) or (end < len(self.said) and self._done(end) in self.kinds.asked)
        if led == "a" and before > 1 and not self.said[before - 1].apart:  # "Que le falta a Prologis".
            led = self.said[before - 2].plain
            if led in LACKING:
                return True
        lone = before == at and end - at == 1
        if led in DONE:  # "Qu'a fait UBS Freight".
            return (
                before > 1
                and self.said[before - 2].plain in HAVE
                and (end == len(self.said) or self.said[end].plain == "jusqu'")
            )
        kinds_of = led not in OF_AND_WITH and all(word.plain.endswith("s") for word in self.said[at:end])
        if before == at and kinds_of and not self._acts(at, end):  # "Siguen vigentes", "trae pendientes gordos".
            return False
        if led in self.kinds.leads:
            return not (lone and QUALITY.fullmatch(self.said[at].plain))
        if self._acts(at, end) or (led in HAS and self._has_something(before, end)):
            return True
        act = self.kinds.verbs.fullmatch(led) is not None and led != "no" and WISHES.fullmatch(led) is None
        return act and not strict and not (lone and INFINITIVE.fullmatch(self.said[at].plain))

    def _has_something(self, before: int, end: int) -> bool:
        """ "Tiene zafiro algo por vencer", "qué avances tiene zafiro"."""
        asked = before > 1 and self.said[before - 2].plain in self.kinds.leads
        return asked or (end < len(self.said) and self.said[end].plain in ANYTHING)

    def _is_called(self, at: int, end: int) -> bool:
        """ "Hilton garden inn, q paso", "kestrel: cuántos": a name with nothing in it that we know before a sign."""
        sign = self.plain[self.said[end - 1].end : self.said[end].start].strip(" ¿") if end < len(self.said) else ""
        return sign == ":" or (sign == "," and end - at > 1 and all(map(self._is_new, self.said[at:end])))

    def _without_whose(self, at: int, end: int) -> int:
        """ "Amis de walmart": where the name begins behind words that say who is spoken of."""
        for place in range(at + 1, end):
            of = self.said[place].plain in ("de", "d'", "del", "du", "des")
            if of and not any(map(self._is_new, self.said[at:place])) and place + 1 < end:
                return next(start for start in range(place, end) if self.said[start].plain not in self.kinds.joins)
        return at

    def _is_new_name(self, called: list[Said], large: bool) -> bool:
        """Whether a stretch may be a name: something in it that nobody taught us, and no place or person alone."""
        name = " ".join(word.plain for word in called)
        told = any(map(self._is_new, called)) and (large or not any(word.large for word in called))
        return told and not is_known_town(name) and A_PLACE.fullmatch(name) is None and name not in NOBODY
