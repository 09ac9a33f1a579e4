"""Answers put together from blocks: a greeting, a figure, when or where, a remark; plain ones, and doubtful ones.

The blocks (`blocks_en.json` and so on) were written by eight people who knew none of the rules: beside a remark that
leaves a figure as it is one much like it that makes the figure doubtful. So it is learned which part of an answer
speaks against its figure. Every fourth block of each list is held out. The same seed puts together the same answers.
"""

import json
import random
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.understanding.corpus import Line

HERE = Path(__file__).parent
LANGUAGES = ("en", "es", "fr")
UNITS = {
    "en": "drivers employees students nurses operators housekeepers officers guards teachers members agents volunteers",
    "es": "choferes empleados estudiantes enfermeras operadores camareras oficiales guardias maestros miembros agentes",
    "fr": "chauffeurs employés élèves infirmières opérateurs préposées agents gardiens enseignants membres bénévoles",
}
KINDS = {"add": 7, "did": 4, "set": 7, "left": 2}
"""How often each is told: so many more, so many did it, so many by now, so many left."""
GREETED, REMARKED, DOUBTFUL, WITH_A_DAY, WITH_A_PLACE = 0.35, 0.6, 0.45, 0.5, 0.3
"""The share that begins with a greeting, ends with a remark, is to be asked about, and tells when or where."""
TARGETS = (40, 60, 80, 120, 150, 200, 250, 300, 500)
HELD = 4
"""One block of so many is held out."""
Blocks = dict[str, list[str]]


@cache
def blocks(lang: str, *, held: bool) -> Blocks:
    """The seen or the held-out blocks of one language, by what they are."""
    listed = json.loads((HERE / f"blocks_{lang}.json").read_text(encoding="utf-8"))
    return {name: [one for at, one in enumerate(of) if (at % HELD == HELD - 1) == held] for name, of in listed.items()}


def answers(lang: str, many: int, *, held: bool) -> Iterator[Line]:
    """So many answers, each as a line of a corpus is: `ask`, and the `total` of one that is to be booked."""
    chance, of = random.Random(f"{lang} {held}"), blocks(lang, held=held)
    for _ in range(many):
        yield _answer(chance, of, lang)


def _answer(chance: random.Random, of: Blocks, lang: str) -> Line:
    target, unit = chance.choice(TARGETS), chance.choice(UNITS[lang].split())
    current = chance.randint(0, target // 2)
    new = chance.randint(2, max(3, (target - current) // 3))
    kind = chance.choices(list(KINDS), list(KINDS.values()))[0]
    doubt = chance.choice(("doubt_whole", "doubt_tail", "doubt_tail", "doubt_hello")) if _is(chance, DOUBTFUL) else None
    told = chance.choice(of[doubt if doubt == "doubt_whole" else kind]).format(
        n=new if kind in ("add", "did") else current + new,
        l=target - current - new,
        t=target,
        u=f" {unit}" if _is(chance, 0.5) else "",
    )
    hello = chance.choice(of["hello"]) if _is(chance, GREETED) else ""
    tail = chance.choice(of["tail"]) if _is(chance, REMARKED) else ""
    if doubt == "doubt_hello":
        hello = chance.choice(of[doubt])
    if doubt == "doubt_tail":
        tail = chance.choice(of[doubt])
    beside = "" if doubt == "doubt_whole" else _beside(chance, of, kind)
    opens = told if hello or _is(chance, 0.5) else told[0].upper() + told[1:]
    line: Line = {"text": f"{hello}{opens}{beside}{tail}", "lang": lang, "target": target, "current": current}
    line |= {"unit": unit, "ask": doubt is not None, "month_first": lang != "fr"}
    return line if doubt else line | {"total": current + new}


def _is(chance: random.Random, share: float) -> bool:
    return chance.random() < share


def _beside(chance: random.Random, of: Blocks, kind: str) -> str:
    """When it was, or where."""
    if kind == "did" or (kind == "add" and _is(chance, WITH_A_DAY)):
        return f" {chance.choice(of['time'])}"
    return f" {chance.choice(of['place'])}" if kind != "left" and _is(chance, WITH_A_PLACE) else ""
