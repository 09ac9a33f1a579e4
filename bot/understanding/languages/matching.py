"""Where a phrase of another language fits the pieces of a text: its words, and the slots between them."""

import re
from collections.abc import Iterator

from bot.understanding.languages.piece import Token
from bot.understanding.lexicon import LEADS, ONE, Lexicon
from bot.understanding.lexicon.phrases import Element, Keys, Phrase
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import words

OF = frozenset(["de", "del", "d'", "du", "des"])
ARTICLE = frozenset(["la", "el", "los", "las", "l'", "le", "les"])
OUR = frozenset(["nuestros", "nuestras", "nos", "notre", "sus", "ses", "leurs"])
BEING = frozenset(
    ["esta", "estan", "fue", "fueron", "quedo", "quedaron", "quedan", "son", "sido", "ya", "todos", "todas"]
)
BRANCHES = words(
    "terminal base sucursal oficina patio planta estacion tienda almacen bodega sede cochera "
    "terminus depot garage succursale bureau entrepot usine gare cour magasin"
)
"""Where people work: "choferes de la terminal de Laredo" are drivers from there."""
COMPANY = words("empresa compania compagnie entreprise societe")
""" "130 choferes de la empresa" are drivers of the company, where "company drivers" would be counted so."""
WHOM = ARTICLE | OUR | words("su nuestro nuestra mi mis toda todo todos todas cada otros otras")
""" "Capacitar a su personal": the words before whom somebody teaches."""
HOURS = 24
LETTERS = {"es": frozenset("abcd"), "fr": frozenset("bcd")}
"""Of parts: "16 cadetes del grupo A" are those of the group A, and no group cadets. French has "à" and "a" there."""
DATED = late(r"\d{1,2}[/-]\d{1,2}([/-]\d{2,4})?|\d{4}-\d\d-\d\d|(19|20)\d\d")
Slots = dict[str, list[tuple[int, int]]]


class Matcher:
    """Looks phrases and counted things up in one text. Places are numbers of pieces; 0 or the place itself is "no"."""

    def __init__(self, tokens: list[Token], taught: Lexicon) -> None:
        self.tokens = tokens
        self.taught = taught
        self._said = frozenset(token.key for token in tokens)
        self._said_or_none = self._said | {""}
        self._nouns: dict[int, tuple[int, ...]] = {}
        self._counted: dict[tuple[int, int], int] = {}
        self._open: dict[str, list[Phrase]] = {}

    def longest(self, at: int, end: int) -> tuple[int, Keys, Slots] | None:
        """The longest phrase that begins at a place; of equals the one with more words of its own."""
        token = self.tokens[at]
        candidates = self._possible(token.key) if token.kind in ("word", "mark") else []
        for slot in self._slots(at, end):
            candidates = [*candidates, *self._possible(slot)]
        best: tuple[int, int, Keys, Slots] | None = None
        for phrase in candidates:
            found = self.match(phrase.elements, at, end)
            if found:
                past, slots = found
                own = past - at - sum(last - first for spans in slots.values() for first, last in spans)
                if (own or len(slots) > 1) and (best is None or (past, own) > best[:2]):
                    best = (past, own, phrase.english, slots)
        return (best[0], best[2], best[3]) if best else None

    def _possible(self, key: str) -> list[Phrase]:
        """The phrases that may begin with a word and of which the text has every word they need."""
        known = self._open.get(key)
        if known is None:
            by_need = self.taught.phrases.get(key, {})
            said = self._said
            fitting = {
                one.number: one
                for word in by_need.keys() & self._said_or_none
                for one in by_need[word]
                if said.issuperset(one.must) and not any(map(said.isdisjoint, one.needs))
            }
            known = self._open[key] = [fitting[at] for at in sorted(fitting)]
        return known

    def _slots(self, at: int, end: int) -> Iterator[str]:
        if self.counted_end(at, end) > at:
            yield "{n}"
        if self.is_time(at):
            yield "{t}"
        if self.tokens[at].kind == "word":
            yield "{x}"
            if self.tokens[at].key in self.taught.bare:
                yield "{i}"

    def match(self, elements: tuple[Element, ...], at: int, end: int, nth: int = 0) -> tuple[int, Slots] | None:
        """Past the words of a phrase from the nth on, and where its slots lie."""
        tokens = self.tokens
        for place in range(nth, len(elements)):
            keys, slots, optional = elements[place]
            while 0 < at < end and tokens[at].key == "-" and not tokens[at].spaced:
                at += 1  # "pouvez-vous" is two words
            fits = at < end and tokens[at].key in keys and self._literal(at)
            if slots or optional:
                found = self.match(elements, at + 1, end, place + 1) if fits else None
                found = found or (self._with_a_slot(elements, at, end, place) if slots and at < end else None)
                return found or (self.match(elements, at, end, place + 1) if optional else None)
            if not fits:
                return None
            at += 1
        return at, {}

    def _literal(self, at: int) -> bool:
        """Whether a piece may be one of a phrase's own words, as the numbers of "les deux" and "al cien" may."""
        token = self.tokens[at]
        return token.kind in ("word", "mark") or (
            token.kind == "number" and (len(token.key) == 1 or token.key == "100")
        )

    def _with_a_slot(self, elements: tuple[Element, ...], at: int, end: int, nth: int) -> tuple[int, Slots] | None:
        for slot in elements[nth].slots:
            for past in self._ends(slot, at, end):
                found = self.match(elements, past, end, nth + 1)
                if found:
                    return found[0], {**found[1], slot: [(at, past), *found[1].get(slot, [])]}
        return None

    def _ends(self, slot: str, at: int, end: int) -> Iterator[int]:
        """Past what stands in a slot, or past its number alone: "9 de cocina" is 9, where the phrase tells whence."""
        past = self._slot(slot, at, end)
        if past > at:
            yield past
            if slot == "{n}" and at + 1 < past and self.tokens[at].kind == "number" and self.tokens[at + 1].key in OF:
                yield at + 1

    def _slot(self, key: str, at: int, end: int) -> int:
        if key == "{n}":
            return self.counted_end(at, end)
        if key == "{u}":
            return self.things_end(at, end)
        if key == "{p}":
            return self._name_end(at, end)
        if key == "{t}":
            return at + self.is_time(at)
        if key == "{h}":
            return at + self._is_hour(at, end)
        if key == "{i}":
            return at + (self.tokens[at].key in self.taught.bare)
        return at + (self.tokens[at].kind in ("word", "name"))

    def _is_hour(self, at: int, end: int) -> bool:
        """ "A las 9", "a las 9 de la mañana", and not "a las 21 cajeras": a number of the clock that counts nothing."""
        token = self.tokens[at]
        if token.kind != "number" or not token.key.isdigit() or int(token.key) > HOURS:
            return False
        return self.counted_end(at, end) == at + 1 or self.tokens[at + 1].key in OF

    def _name_end(self, at: int, end: int) -> int:
        """Past a name; the letter of "garage B" is none, that of "local B-204" begins one."""
        past = at
        while past < end and self.tokens[past].kind == "name":
            past += 1
        letter = past == at + 1 and len(self.tokens[at].key) == 1
        return at if letter and (past == len(self.tokens) or self.tokens[past].key != "-") else past

    def is_time(self, at: int) -> bool:
        """A month, a day of the week, a season, a year or a date in figures."""
        token = self.tokens[at]
        return (token.kind == "word" and token.key in self.taught.times) or (
            token.key[:1].isdigit() and DATED.fullmatch(token.key) is not None
        )

    # Counted things

    def qualifier(self, at: int, end: int) -> tuple[int, str] | None:
        """ "unos", "al menos": past the words that qualify a number which follows at once, and their English."""
        best: tuple[int, str] | None = None
        for phrase in self.taught.qualifiers.get(self.tokens[at].key, ()):
            found = self.match(phrase.elements, at, end)
            if found and found[0] > (best[0] if best else at) and self._figure_follows(found[0], end):
                best = found[0], " ".join(phrase.english)
        return best

    def _figure_follows(self, at: int, end: int) -> bool:
        at += at < end and self.tokens[at].key == "$"
        return at < end and bool(self._number(at, end))

    def rough(self, at: int, end: int) -> int:
        """ "une vingtaine": past the article, at the word that stands for about twenty, or -1."""
        start = at + (self.tokens[at].key in ONE)
        fits = start < end and self.tokens[start].kind == "word" and self.tokens[start].key in self.taught.rough
        return start if fits else -1

    def _number(self, at: int, end: int) -> int:
        token = self.tokens[at]
        if token.kind == "number":
            past = at + 1
            if past < end and self.tokens[past].key == ")" and not self._in_brackets(at):
                return 0  # "Al cierre de abril 2) una política": the mark of an entry.
            return past + (past < end and self.tokens[past].key == "%")
        if token.kind == "mark" and re.fullmatch(r"\d+[/-]\d+", token.key):
            return at + 1
        return self.rough(at, end) + 1

    def _in_brackets(self, at: int) -> bool:
        before = (token.key for token in reversed(self.tokens[:at]) if token.key in ("(", ")"))
        return next(before, ")") == "("

    def counted_end(self, at: int, end: int) -> int:
        """Past a number with what leads up to it and what it counts; the place itself if there is none."""
        token = self.tokens[at]
        if token.kind in ("word", "name") and token.key not in self.taught.before_numbers:
            return at
        found = self._counted.get((at, end))
        if found is None:
            found = self._counted[at, end] = self._counted_end(at, end)
        return found

    def _counted_end(self, at: int, end: int) -> int:
        start = at + (self.tokens[at].key in LEADS)
        if start >= end:
            return at
        found = self.qualifier(start, end)
        number = self._number(found[0] if found else start, end)
        if not number:
            return at
        past = number
        while past < end and self.tokens[past].key in OF | ARTICLE | OUR:
            past += 1
        if number < past < end and (self.tokens[past].key in self.taught.times or self._at_a_branch(number, past)):
            return number  # "12 la semana pasada", "33 de la succursale": neither is what is counted.
        things = self.things_end(past, end)
        lettered = number < past and things < end and self.tokens[things].key in LETTERS[self.taught.language]
        return things if things > past and not lettered else number

    def _at_a_branch(self, number: int, past: int) -> bool:
        """Whether behind a number of several and an article stands one place where people work."""
        several = self.tokens[number - 1].key not in ("1", "%") and self.tokens[number].key in OF
        article = self.tokens[past - 1].key in (*ARTICLE, "du", "del")
        return several and article and self.tokens[past].key in BRANCHES

    def things_end(self, at: int, end: int) -> int:
        """Past a noun with what describes it; the place itself if there is none."""
        past = at
        while past < end and self.describes(past) and not self.noun(past, end):
            past += 1
        noun = self.noun(past, end) if past < end else 0
        while noun:
            past, noun = noun, self._more(noun, end)
        return past if past > at and any(self.noun(place, end) for place in range(at, past)) else at

    def _more(self, at: int, end: int) -> int:
        """Past one more word or noun that describes what stands before it, or 0."""
        step = at
        while step < end and self.tokens[step].key in OF | (ARTICLE if step > at else frozenset()):
            step += 1
        if step > at and self.tokens[at].low == "dès":
            return 0  # "40 chauffeurs dès le mois prochain": from when, and not of what.
        if step > at + 1 and step < end and self.tokens[step].key in COMPANY:
            return 0
        if step < end and self.tokens[step].kind == "word" and (self.noun(step, end) or self.describes(step)):
            past = self.noun(step, end) or step + 1
            named = past + 1 < end and self.tokens[past].key in OF and self.tokens[past + 1].kind == "name"
            lettered = past < end and self.tokens[past].key in LETTERS[self.taught.language]
            # "les recrues de la caserne 12": a place that has a number stays behind its people.
            lettered = lettered or (past < end and self.tokens[past].kind == "number")
            shift = self.tokens[step].key == "turno" and past < end and self.tokens[past].key in (*OF, "por")
            return 0 if step > at and (lettered or shift or (named and self.tokens[step].key in BRANCHES)) else past
        joined = step == at and step + 1 < end and self.tokens[step].key in ("y", "et", "o", "ou")
        if joined and self.describes(step + 1) and not self.noun(step + 1, end):
            return step + 2
        return 0

    def _participle(self, at: int) -> bool:
        """Whether a noun is the done form of a verb here: "130 choferes certificados" are certified."""
        done = self.tokens[at].low in self.taught.exact
        before = self.tokens[at - 1]
        return done and at > 0 and before.kind == "word" and (before.key in self.taught.nouns or before.key in BEING)

    def describes(self, at: int) -> bool:
        """Whether an adjective stands at a place."""
        return self.tokens[at].kind == "word" and self.tokens[at].key in self.taught.adjectives

    def noun(self, at: int, end: int) -> int:
        """Past a noun, of one word or several, that begins at a place, or 0."""
        if at not in self._nouns:
            self._nouns[at] = tuple(self._nouns_at(at))
        return next((past for past in self._nouns[at] if past <= end), 0)

    def _nouns_at(self, at: int) -> Iterator[int]:
        if self.tokens[at].kind == "word" and not self._participle(at):
            for keys, _ in self.taught.nouns.get(self.tokens[at].key, ()):
                past = self._spelled(keys, at)
                if past:
                    yield past

    def _spelled(self, keys: Keys, at: int) -> int:
        for key in keys:
            while at < len(self.tokens) and self.tokens[at].key == "-" and not self.tokens[at].spaced:
                at += 1
            if at == len(self.tokens) or self.tokens[at].key != key or self.tokens[at].kind == "name":
                return 0
            at += 1
        return at
