"""The forms of regular Spanish and French nouns and verbs, with the English that each stands for."""

import re
from collections.abc import Callable, Iterator

from bot.understanding.words.verbs import BASE, ING, PAST
from bot.understanding.writing.text import fold

Form = tuple[str, str, str]
"""A form, its English, and whether it is the "bare" form, the "done" one or an "other"."""

ODD_PASTS = (
    "forget forgot find found think thought win won eat ate sing sang drive drove meet met forgive forgave let let "
    "strike struck break broke quit quit choose chose blow blew grow grew shrink shrank feed fed do did "
    "prefer preferred jam jammed swap swapped plug plugged unplug unplugged scan scanned sum summed chat chatted "
    "rub rubbed skip skipped transfer transferred"
)
"""A verb, and its past."""
PAST_OF = {lemma: form for form, lemma in reversed(PAST.items())} | dict(
    zip(ODD_PASTS.split()[::2], ODD_PASTS.split()[1::2], strict=True)
)
ING_OF = {lemma: form for form, lemma in ING.items()}
ODD_PLURALS = {"person": "people", "staff": "staff", "personnel": "personnel", "people": "people", "policy": "policies"}
SAME_IN_PLURAL = ("staff", "personnel", "people", "ss", "equipment", "information", "training material")


def plural(noun: str) -> str:
    """The plural of an English noun phrase."""
    if noun in ODD_PLURALS or noun.endswith(SAME_IN_PLURAL[:3]):
        return ODD_PLURALS.get(noun, noun)
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return (
        noun
        if noun.endswith("s") and not noun.endswith(("ss", "us"))
        else noun + ("es" if noun.endswith(("s", "ch", "sh", "x")) else "s")
    )


def _spanish_noun(word: str) -> Iterator[tuple[str, bool]]:
    """A star says that the word before it has a feminine form in -a: "trabajador* social", "operador* de reparto"."""
    head, _, rest = word.partition(" ")
    tail = f" {rest}" if rest else ""
    tails = f" {_spanish_plural(rest)}" if rest and " " not in rest else tail
    stem = head.rstrip("*")
    for form in [stem, stem[:-1] + "a" if stem.endswith("o") else stem + "a"] if head.endswith("*") else [head]:
        yield form + tail, False
        if _spanish_plural(form) != form:
            yield _spanish_plural(form) + tails, True


def _spanish_plural(form: str) -> str:
    if form.endswith("z"):
        return form[:-1] + "ces"
    if form.endswith("s"):
        return fold(form) + "es" if len(form) <= 3 or form[-2] in "áéíóú" else form
    return form + ("s" if form[-1] in "aeiouéá" else "es")


def _french_noun(word: str) -> Iterator[tuple[str, bool]]:
    """A star after a word says that it has a feminine form in -e. What describes it goes with it: "agents fédéraux"."""
    head, mark, tail = [*re.split(r"([ -])", word.rstrip("*"), maxsplit=1), "", ""][:3]
    for form in [head, head + "e"] if word.endswith("*") else [head]:
        yield form + mark + tail, False
        heads = [*_french_plural(form)]
        tails = [*_french_plural(tail)] if tail.isalpha() else []
        yield from ((one + mark + tail, True) for one in heads)
        yield from ((one + mark + described, True) for one in [*heads, form] for described in tails)


def _french_plural(form: str) -> Iterator[str]:
    if form.endswith("al"):
        yield form[:-2] + "aux"
    elif not form.endswith(("s", "x")):
        yield form + ("x" if form.endswith(("eau", "eu")) else "s")


def _past(lemma: str) -> str:
    regular = lemma[:-1] + "ied" if re.search("[^aeiou]y$", lemma) else lemma + ("d" if lemma.endswith("e") else "ed")
    return PAST_OF.get(lemma) or regular


def _ing(lemma: str) -> str:
    return ING_OF.get(lemma) or (lemma[:-1] if lemma.endswith("e") else lemma) + "ing"


def _third(lemma: str) -> str:
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "ch", "sh", "x", "o")) else "s")


def _english(lemma: str) -> tuple[str, str, str, str]:
    """Third person, past, -ing, and what follows the verb ("hand out")."""
    head, _, rest = lemma.partition(" ")
    rest = f" {rest}" if rest else ""
    return _third(head) + rest, _past(head) + rest, _ing(head) + rest, rest


def _spanish_verb(verb: str, lemma: str) -> Iterator[Form]:
    stem, ar = verb[:-2], verb.endswith("ar")
    third, past, ing, _ = _english(lemma)
    done = stem + ("ado" if ar else "ido")
    yield verb, lemma, "bare"
    for end in ("", "s"):
        yield done + end, past, "done"
        yield done[:-1] + "a" + end, past, "done"
    yield stem + ("ando" if ar else "iendo"), ing, "other"
    for ends, meaning in (
        ("ó" if ar else "ió", past),
        ("aron" if ar else "ieron", past),
        ("amos" if ar else "imos", f"we {past}"),
        ("é" if ar else "í", f"i {past}"),
        ("o", f"i {lemma}"),
        ("a" if ar else "e", third),
        ("an" if ar else "en", lemma),
        ("emos" if ar else "amos", f"we {lemma}"),
        ("e" if ar else "a", lemma),
        ("en" if ar else "an", lemma),
        ("aba" if ar else "ía", f"used to {lemma}"),
        ("aban" if ar else "ían", f"used to {lemma}"),
        ("ábamos" if ar else "íamos", f"we used to {lemma}"),
    ):
        yield stem + ends, meaning, "other"
    if ar:
        hard = {"c": "qu", "g": "gu", "z": "c"}.get(stem[-1])
        for ends, meaning in (("é", f"i {past}"), ("e", lemma), ("en", lemma), ("emos", f"we {lemma}")):
            if hard:
                yield stem[:-1] + hard + ends, meaning, "other"
    for ends, meaning in (
        ("á", f"will {lemma}"), ("án", f"will {lemma}"), ("emos", f"we will {lemma}"), ("é", f"i will {lemma}"),
        ("ía", f"would {lemma}"), ("ían", f"would {lemma}"), ("íamos", f"we would {lemma}"),
    ):  # fmt: skip
        yield verb + ends, meaning, "other"
    for pronoun in ("lo", "los", "la", "las", "le", "les", "nos", "me", "te", "se"):
        it = {"lo": "it", "la": "it", "los": "them", "las": "them", "les": "them", "le": "them"}.get(pronoun)
        whom = f"{lemma} {it or {'nos': 'us', 'me': 'me'}.get(pronoun, '')}".strip()
        yield verb + pronoun, whom, "bare"
        for asked in _spanish_wishes(stem, ar):
            yield asked + pronoun, whom, "other"


def _spanish_wishes(stem: str, ar: bool) -> Iterator[str]:
    """What is asked for, as a pronoun follows it: "agregue(me)", "agreguen(me)", "agrega(me)"."""
    changed = stem[:-1] + {"c": "qu", "g": "gu", "z": "c"}.get(stem[-1], stem[-1]) if ar else stem
    yield changed + ("e" if ar else "a")
    yield changed + ("en" if ar else "an")
    yield stem + ("a" if ar else "e")


def _french_verb(verb: str, lemma: str) -> Iterator[Form]:
    third, past, ing, _ = _english(lemma)
    # What partners no longer do is told of their deeds alone: "la route glissait" is about that day.
    used_to = f"used to {lemma}" if lemma in BASE else past
    will, would = f"will {lemma}", f"would {lemma}"
    er = verb.endswith("er")
    stem = verb[:-2]
    soft = {"g": "ge", "c": "ç"}.get(stem[-1], stem[-1]) if er else ""
    before_a = stem[:-1] + soft if er else stem + "iss"
    long = stem if er else stem + "iss"
    yield verb, lemma, "bare"
    for ends, meaning in (
        ("e" if er else "it", third), ("ent", lemma), ("ons", lemma), ("ez", lemma),
    ):  # fmt: skip
        base = before_a if ends == "ons" else long if ends in ("ent", "ez") else stem
        yield base + ends, meaning, "other"
    for end in ("", "s"):
        yield stem + ("é" if er else "i") + end, past, "done"
        yield stem + ("ée" if er else "ie") + end, past, "done"
    yield before_a + "ant", ing, "other"
    for ends in ("ait", "aient", "ais"):
        yield before_a + ends, used_to, "other"
    for ends in ("a", "ont", "ons", "ai"):
        yield verb + ends, will, "other"
    for ends in ("ait", "aient", "ions", "ais"):
        yield verb + ends, would, "other"


NOUN_FORMS: dict[str, Callable[[str], Iterator[tuple[str, bool]]]] = {"es": _spanish_noun, "fr": _french_noun}
VERB_FORMS: dict[str, Callable[[str, str], Iterator[Form]]] = {"es": _spanish_verb, "fr": _french_verb}
