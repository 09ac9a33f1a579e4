"""The number of a promise with its unit: which figure counts, whose it is, shares of a base, and "every driver"."""

import re
from collections.abc import Iterator

from bot.understanding.doing.deeds import kind_of_unit
from bot.understanding.doing.headcounts import NEAR, NO_PEOPLE, counting, is_own_staff, multiplied, placed
from bot.understanding.doing.heads import Head
from bot.understanding.doing.objects import as_written, counts_of, plural_after
from bot.understanding.doing.otherdeeds import HELPED
from bot.understanding.doing.scene import Scene
from bot.understanding.doing.shares import IN_ALL, told_again
from bot.understanding.promising.eachown import of_places, people_of_the_places, programmes_of
from bot.understanding.promising.leaning import whose_next
from bot.understanding.promising.referred import THEM, THEM_ALL, all_of_stated, stated
from bot.understanding.readings import Kind, Problem, Promise
from bot.understanding.words.fellows import ENDS, with_its_fellow
from bot.understanding.words.numbers import Number, problem_of
from bot.understanding.words.numerals import SPELT
from bot.understanding.words.units import Unit, unit_after, unit_before
from bot.understanding.words.verbs import JOIN
from bot.understanding.words.vocabulary import Mention
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

THIRDS = {33: 100 / 3, 67: 200 / 3}
"""Two thirds of 300 are 200, and not the 201 that 67 percent are."""

ALL = late(
    r"""
    \b(them all|all|every|each|entire|whole|100 ?%|100 percent|everyone
      |everybody)\b( (of )?(our|its|the|their|my|single|one of (our|its|their|the)|_{10}|of|other|current|full-time
      |active|remaining)\b)* ?
    """,
)
TOLD_BEFORE = late(r", (all|some|about|around|roughly|numbering)? ?$")
""" "Its dispatchers, 18 in number": who they are stands before."""
BASE_OF = late(r"(^|[;,] )\W*(out )?of (((the|our|its|their|those|these|his|her|my) ){1,2}|[^,;:]{2,50}'s? )?$")
""" "Of our 40 drivers, 20 will be trained": what the twenty are a part of."""
OPENS = late(r"\W*((the|our|its|their|some) )*")
WHOSE = late(r" of ([\w&.-]+ ){0,5}?[\w&.-]+'s?( \d[\d,]*)?(?= )")
SPELLED = late(r" \(([a-z -]+|\d[\d,]*)\)(?= [a-z])")
""" "7 (seven) drivers", "Thirty (30) drivers"."""

PART_OF = late(
    rf"""
    \s(out )?of ((its|our|their|the|all|some|roughly|about) )*(\d[\d,]*|(a )?(?!one (?!hundred)){SPELT}(?= [a-z]))
    """,
)
CREW_OF = late(r"\b(?P<crew>(crew|team|staff|group|class|workforce|force|shift|department|fleet)) of (about )?$")
PERSON_CREW = late(r"-(person|strong|member) ")
""" "Our crew of 33", "its 52-person workforce"."""

TO_COME = late(
    r"""
    [^,;]{0,40}? (will|would|shall|won't|(is|are) (to|next|still|left|going)|needs?|remains?|have yet
      |to (train|certify|be (trained|certified)|follow|come|go)(?=\W*$|[.,;]| (by|before|in|next|this|soon|until)\b))\b
    """,
)
""" "Its 150 operators finished, and its 40 drivers will be next": nobody has trained the forty."""
ANEW = late(
    r"\b(and|y|e|et) [^,;]{2,60}?\b(will|'ll|shall|pledge[sd]?|promise[sd]?|commit(s|ted)?) |_,? (and |then )*all $"
    r"|\b(and|plus|as well as) ((another|also|about|some|all|the) )*$"
)
OTHER_MONEY = late(r"pesos?|euros?|quetzales")


def counted(
    sentence: Text, promise: Promise, start: int, end: int, scene: Scene, head: Head
) -> Iterator[tuple[Promise, tuple[Problem, ...]]]:
    """The promise with its number; two numbers of different things joined by "and" are two promises."""
    numbers = counting(scene, start, end)
    numbers = multiplied(numbers, scene) if promise.kind == "train" else numbers
    base = next((number for number in numbers[:-1] if _is_base(scene.plain, number)), None)
    fitting = [
        (number, unit)
        for number in (one for one in numbers if one is not base)
        if _fits(
            promise.kind,
            head.lemma,
            number,
            unit := unit_of(scene.plain, number),
            placed(scene.plain, start, number, promise.kind),
        )
        or (unit is None and whose_next(sentence, numbers[0], number) and not _odd(promise, number))
        or (head.lemma == "pledge" and unit and unit.group and not placed(scene.plain, start, number, promise.kind))
    ]
    base = base or next((one for one in scene.numbers[:1] if one.end <= start and _is_base(scene.plain, one)), None)
    if not fitting:
        yield _without_number(sentence, promise, start, end, scene, forward=head.tense == "forward"), ()
        return
    first, *rest = people_of_the_places(scene.plain, fitting)
    others = [
        pair
        for pair in rest
        if (_joined_by_and(scene.plain, first, pair) or whose_next(sentence, first[0], pair[0]))
        and not (pair[0].percent and not first[0].percent)  # "130 drivers, about 85 % of its workforce"
        and not (first[0].percent and told_again(scene.plain, first[0], pair[0]))
        and not (head.tense == "finished" and TO_COME.match(scene.plain, pair[0].end))
    ]
    named = scene.vocabulary.programmes.find(sentence.low, start, end) if others else None
    each = programmes_of(sentence, [first, *others], end, scene) if named else {}
    for number, unit in (first, *others):
        other = whose_next(sentence, first[0], number)
        promise = promise._replace(organisation=other) if other else promise
        promise = promise if number is first[0] else _beside(promise, named, first[0], number, unit)
        promise = promise._replace(programme=each.get(number.start, promise.programme))
        kind = promise.kind if number is first[0] else _kind_beside(promise.kind, scene.plain, unit)
        unit = unit or (unit_of(scene.plain, base) if base else None)
        yield _with_number(
            sentence, promise if kind == promise.kind else promise._replace(kind=kind), number, unit, numbers, scene
        )


def _is_base(plain: str, number: Number) -> bool:
    return BASE_OF.search(plain, max(0, number.start - NEAR), number.start) is not None


def _beside(promise: Promise, named: Mention | None, first: Number, number: Number, unit: Unit | None) -> Promise:
    """ "250 drivers (TAT) and 30 posters": a programme right behind the first number is of that alone."""
    between = named is not None and first.start < named.start < number.start
    return promise._replace(programme=None) if between and unit and unit.group == "materials" else promise


def _odd(promise: Promise, number: Number) -> bool:
    """A sum among counts of things; "Bimbo another 2,500" behind a sum is one of the same money."""
    return number.percent or (number.money and promise.kind != "sponsor")


def unit_of(plain: str, number: Number) -> Unit | None:
    """What a figure counts, where it stands behind it or, in some ways of telling, before."""
    told = TOLD_BEFORE.search(plain, max(0, number.start - NEAR), number.start)
    alone = told and ("all" in told[0] or IN_ALL.match(plain, number.end) or ENDS.match(plain, number.end))
    people = unit_before(plain, told.start()) if told and alone else None
    if people and people.group == "people":
        theirs = plain.rfind("'s ", people.start, people.end)
        return people._replace(start=theirs + 3) if theirs > 0 else people
    if plain[number.start - 1 : number.start] == "(" and plain[number.end : number.end + 1] == ")":
        return unit_before(plain, number.start - 1)
    crowd = CREW_OF.search(plain, max(0, number.start - NEAR), number.start)
    if crowd and not unit_after(plain, number.end):
        named = unit_before(plain, crowd.end("crew")) or unit_after(plain, crowd.start("crew"))
        if named and named.group == "sessions":
            return None  # "A class of 12" is one class.
        owned = named and plain.rfind("'s ", named.start, named.end)
        return named._replace(start=owned + 3) if named and owned and owned > 0 else named
    whole = PERSON_CREW.match(plain, number.end) or SPELLED.match(plain, number.end)
    if whole:
        return unit_after(plain, whole.end(), fallback=True)
    within = PART_OF.match(plain, number.end) or WHOSE.match(plain, number.end)
    return unit_after(plain, within.end() if within else number.end, fallback=True)


def _fits(kind: Kind, lemma: str, number: Number, unit: Unit | None, placed: bool) -> bool:
    """Whether a number can count what this kind of pledge counts."""
    if number.money:
        return kind == "sponsor"
    group = unit.group if unit else None
    if kind == "train" and unit and unit.noun in NO_PEOPLE:
        return False
    if kind == "train":
        return number.percent or group == "people" or (group in ("organisations", "vehicles", None) and not placed)
    if kind in ("hold_sessions", "host_presentation"):
        return group == "sessions" and not placed
    if kind == "distribute_materials":
        return group in ("materials", "resources") or (group is None and not placed)
    if kind == "create_resource":
        return group in ("resources", "materials", None) and unit is not None and not placed
    return kind == "other" and group is not None and (group != "people" or lemma in JOIN or lemma in HELPED)


def _joined_by_and(plain: str, first: tuple[Number, Unit | None], other: tuple[Number, Unit | None]) -> bool:
    number, unit = other
    if not unit or not first[1] or first[1].noun == unit.noun:
        return False
    return bool(
        re.search(
            r"(?:,|\band|&|\bplus|\+|\bas well as)\s(?:then\s|later\s|afterwards\s|after that\s|about\s|its\s|our\s"
            r"|their\s|all\s|the\s|at least\s"
            r"|another\s|up to\s|also\s)*$",
            plain[max(0, number.start - NEAR) : number.start],
        )
    )


def _kind_beside(kind: Kind, plain: str, unit: Unit | None) -> Kind:
    return (kind_of_unit(plain[unit.start : unit.end]) if unit and unit.group else None) or kind


def _with_number(
    sentence: Text, promise: Promise, number: Number, unit: Unit | None, numbers: list[Number], scene: Scene
) -> tuple[Promise, tuple[Problem, ...]]:
    unit = None if unit and unit.noun in ("us", "them", "you", "others", "more", "ones") else unit
    unit = with_its_fellow(scene.plain, unit or _all_named(scene.plain, number))
    written = as_written(sentence, unit) if unit else None
    if number.money or (promise.kind == "sponsor" and not unit):
        other = OTHER_MONEY.search(scene.plain, number.start, number.end)
        written = sentence.cut(*other.span()) if other else "USD"
    refused = problem_of(number, sentence.cut(number.start, number.end))
    if refused:
        return promise._replace(unit=written, qualifier=number.qualifier), (refused,)
    if number.percent:
        return _share(sentence, promise._replace(qualifier=number.qualifier), number, numbers, scene), ()
    high = round(number.high) if number.high is not None else None
    told = promise._replace(unit=written, qualifier=number.qualifier, target=number.whole, target_max=high)
    return told, ()


def _all_named(plain: str, number: Number) -> Unit | None:
    """ "All the guards at Plaza Otay, 38 of them", "the staff of Plaza Otay (38)": it was said before the number."""
    said = ALL.search(plain, 0, number.start) or (_in_all(plain, number) and OPENS.match(plain))
    unit = unit_after(plain, said.end()) if said else None
    return unit if unit and unit.group == "people" and unit.end < number.start else None


def _in_all(plain: str, number: Number) -> bool:
    return plain[number.start - 1] == "(" or bool(IN_ALL.match(plain, number.end))


def _share(sentence: Text, promise: Promise, number: Number, numbers: list[Number], scene: Scene) -> Promise:
    """A share of a stated base is a number; of no stated base it stays a percent."""
    percent = number.whole
    others = [other for other in numbers if not other.percent and not of_places(scene.plain, other)]
    again = next((other for other in others if told_again(scene.plain, number, other)), None)
    if again:
        sign = max(scene.plain.rfind(mark, number.end, again.start) for mark in ",(-: ")
        unit = unit_after(scene.plain, again.end) or unit_before(scene.plain, sign)
        written = sentence.cut(unit.start, unit.end) if unit else None
        return promise._replace(percent=percent, target=again.whole, qualifier=again.qualifier, unit=written)
    told = [other for other in others if _is_base(scene.plain, other)]
    base = next((other for other in others if _is_of_it(scene.plain, number, other)), told[0] if told else None)
    staff = (one for one in scene.numbers if not one.percent and not one.money and one.end < number.start)
    base = base or next((one for one in staff if is_own_staff(sentence.written, scene.plain, one, number)), None)
    at = number.end + 4 * scene.plain.startswith(" the ", number.end)
    unit = (unit_of(scene.plain, base) if base else None) or unit_after(scene.plain, at, fallback=True)
    written = as_written(sentence, unit) if unit else None
    share = THIRDS.get(percent, number.low) if number.fraction else percent
    target = round(base.low * share / 100) if base else None
    return promise._replace(percent=percent, target=target, unit=written)


def _is_of_it(plain: str, share: Number, other: Number) -> bool:
    """Whether a number behind a share may be what it is of: of "60 % of its crews, Acme will train 88" it is not."""
    return other.start > share.end and not ANEW.search(plain, share.end, other.start)


def _without_number(sentence: Text, promise: Promise, start: int, end: int, scene: Scene, *, forward: bool) -> Promise:
    """No number: "every driver" is 100 percent of them, "all of them" is the number said before."""
    theirs = THEM_ALL.search(sentence.low, start, end) if promise.kind == "train" else None
    if forward and THEM.match(scene.plain, start, end) and len(stated(scene, start, promise.kind)) == 1:
        return all_of_stated(sentence, promise, scene, (start, end))
    if theirs and stated(scene, theirs.start()):
        return all_of_stated(sentence, promise, scene, (theirs.start(), end))
    found = ALL.search(scene.plain, start, end) if promise.kind == "train" else None
    at = found.end() if found else start
    unit = unit_after(scene.plain[:end], at, fallback=True) if found else plural_after(scene.plain[:end], start)
    owned = scene.plain.rfind("'s ", unit.start, unit.end) if unit else -1  # "Acme Freight's drivers"
    written = sentence.cut(owned + 3 if owned > 0 else unit.start, unit.end) if unit else None
    if found and "them all" in found[0]:
        return all_of_stated(sentence, promise, scene, (start, end))
    if not found or (unit is None and "every" not in found[0]):
        return (
            promise._replace(unit=written if promise.kind != "sponsor" else None)
            if counts_of(promise.kind, unit)
            else promise
        )
    if re.match(r"them\b", scene.plain[at:end]) or (unit and unit.noun == "them"):
        return all_of_stated(sentence, promise, scene, (start, end))
    fellows = with_its_fellow(scene.plain, unit)
    return promise._replace(percent=100, unit=sentence.cut(fellows.start, fellows.end) if fellows else None)
