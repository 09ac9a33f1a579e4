"""The different things that one verb promises: "a web page, 200 leaflets and 40 drivers"."""

from collections.abc import Iterator
from itertools import pairwise

from bot.understanding.doing.deeds import PEOPLE, kind_of, kind_of_unit
from bot.understanding.readings import Kind
from bot.understanding.words.numbers import find_numbers
from bot.understanding.words.plainwords import PLAIN
from bot.understanding.words.units import Unit, unit_after
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

JOIN = late(
    r"""
    (, (and |plus )?
      | (and|&|plus|as well as|along with) )(also )?(?=(an?|another|one|two|three|four|five|six|several) |\d|\$
      |(all|half|each|every one)( of)? (its|our
      |their|the|his|her) )
    """,
)
ALL_OF = late(r"\W*(all|half|each|every one)( of)? (its|our|their|the|his|her) ")
""" "3 sessions and all of its 60 operators"."""
FOR_THEM = late(r" (for|to|with|of|from|in|at|by) (?!_)")


def objects(lemma: str, plain: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where each thing stands that one verb promises; the whole stretch where they are all of one kind.

    `plain` is the sentence without its dates. A number of people behind "for" counts for whom a thing is meant.
    """
    cuts = [start, *(join.end() for join in JOIN.finditer(plain, start, end)), end]
    parts = list(pairwise(cuts))
    kinds = [_kind(lemma, plain[slice(*part)]) for part in parts]
    mixed = len(set(kinds)) > 1 if lemma == "pledge" else all(one != other for one, other in pairwise(kinds))
    told = None not in kinds and mixed
    meant = any(kinds[at] == "train" and FOR_THEM.search(plain, start, parts[at][0]) for at in range(1, len(parts)))
    numbered = all(find_numbers(plain[slice(*part)]) for part in parts)
    alls = [at for at, part in enumerate(parts) if ALL_OF.match(plain, *part)]
    told = told and all(kinds[at] == "train" for at in alls)  # "All its policy pages" are no number of people.
    apart = lemma == "pledge" or bool(alls) or any("$" in plain[slice(*part)] for part in parts)
    if len(parts) < 2 or not told or meant or (numbered and not apart):
        yield start, end
        return
    yield from parts


def _kind(lemma: str, part: str) -> Kind | None:
    """The kind of one thing; None where a part names none that the field counts."""
    found = next(iter(find_numbers(part)), None)
    if found and found.money:
        return "sponsor"
    unit = unit_after(part, found.end) if found else None
    if unit and unit.group and lemma == "pledge":
        return kind_of_unit(part[unit.start : unit.end])
    kind = kind_of(lemma, part)
    return None if kind == "other" or (PEOPLE.search(part) and kind != "train") else kind


OF_KIND = late(
    r"""
    \s(of|from|at|in) (?!(the|our|its|their|all|these|those|this|that|whom|which|them|us|a|an|his|her|my|more|age
      |leave|every|here
      |january|february|march|april|may|june|july|august|september|october|november|december|[a-z]+day|training
      |course)\b)(?P<kind>[a-zà-ÿ]+( [a-zà-ÿ]+){0,2}?)(?= ?([.,;]|$)
      | (by|before|until|in|on|this|next|within|during|over|and|for|at|who) )
    """,
)
""" "60 agents de sûreté": in Spanish and French what kind of people they are stands behind."""


UNCHANGED = late(r" (?P<word>(?!(aux|les|des)quel)[a-zà-ÿ]{4,}[^\W\du_]s)(?=[\s.,;]|$)")
""" "28 agentes aduanales": a word that no lexicon knows, in the plural, right behind them."""


KINDS = ("people", "materials")
OF_WHAT = late(
    r"(de |d'|d’)(?!(la|las|los|el|esta|este|l'|l’|ces|cette|ce|nuestr|notre|nos|su|sus|manera|forma|modo"
    r"|fa[çc]on|mani[èe]re|acuerdo|nuevo|nouveau|plus|m[aá]s|tiempo|temps|inmediato|golpe|suite|pronto)\b)"
    r"[^\W\d_A-ZÀ-Ý][\w'’-]*"
)
""" "Operadores de ruta", "agents de sûreté": nothing that is named, ours, or how it is done."""


OWNED = late(r"^[A-ZÀ-Þ][^\d\n]*?['’]s (?=[^\W\d_A-ZÀ-Þ])")
""" "Ninety percent of Tidewater Charter's operators": whose they are is no part of what is counted."""


def as_written(sentence: Text, unit: Unit) -> str:
    of_kind = OF_KIND.match(sentence.written, unit.end) if unit.group == "people" and sentence.places else None
    if of_kind and OF_WHAT.fullmatch(sentence.cut(unit.end, of_kind.end())):
        return sentence.cut(unit.start, of_kind.end())
    adjective = UNCHANGED.match(sentence.written, unit.end) if unit.group in KINDS and sentence.places else None
    noun = OWNED.sub("", sentence.cut(unit.start, unit.end))
    if not adjective or adjective["word"] in PLAIN:
        return noun
    both = sentence.cut(unit.start, adjective.end())
    return both if both == f"{noun} {adjective['word']}" else noun


LEADS_UP = late(r" ?(out|up|off|more|new|additional)?( (its|our|their|the|my))?(?= )")


def plural_after(plain: str, start: int) -> Unit | None:
    """What is promised without a number: "posters", "training sessions"."""
    at = LEADS_UP.match(plain, start)
    unit = unit_after(plain, at.end() if at else start)
    return unit if unit and (unit.noun.endswith("s") or unit.noun in ("staff", "personnel", "people")) else None


def counts_of(kind: Kind, unit: Unit | None) -> bool:
    """Whether a unit is what such a promise counts."""
    if not unit:
        return False
    return {"train": unit.group == "people", "distribute_materials": unit.group == "materials"}.get(
        kind, unit.group == "sessions"
    )
