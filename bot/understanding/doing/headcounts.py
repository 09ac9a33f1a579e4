"""Which numbers of a clause may count what is promised: no headcount ("has 900 drivers"), and nothing short of it."""

import re

from bot.understanding.doing.scene import Scene
from bot.understanding.readings import Kind
from bot.understanding.words.kindwords import MATERIAL
from bot.understanding.words.numbers import Number
from bot.understanding.words.units import unit_after
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import words

AGED = late(
    r"""
    \bin (groups|batches|classes|cohorts|teams|shifts|waves) of (\w+ )?$
    |\b(aged?|ages|between the ages of|older than|younger than) (\d\d (and|to|or) )?$
    """,
)
NEAR = 80
"""Characters before a number in which words that end there are looked for: from the start it would crawl."""

SHORT_OF = late(
    r"""
    \s([a-z]+ )?((short|shy) of
      |(fewer|less|more) than(?= (its?|they|their|we|our|what|promised|pledged|planned|expected|hoped)\b))\b
    """,
)
""" "Trained 410 drivers, 90 short of what it promised"."""
WHOLE = late(
    r"""
    \s([a-z]+ ){0,2}?(people|employees|staff|members|workers|persons|participants|in all|in total|total)\b| ?[:(]
    """,
)
"""Of whom those that follow may be the parts: drivers are not made up of mechanics."""
NAMELY = late(
    r"""
    \d[^.;]{0,80}?(, | \(|: )(namely|including|i\.e\.|that is|of (whom|them|which)|made up of|consisting of|among them
      |incl\.?)\b
    |\d[^.;:]{1,60}?(: | \()(?=\d[\d,]* [a-z][^();]*?\d)
    """,
)
""" "33 people, namely 25 drivers and 8 supervisors": the parts of a number are no more of them."""

TRAINED = late(r" (trained|certified) [a-z]")
""" "Will have 50 trained drivers" is no headcount."""
HEADCOUNT = late(
    r"""
    \b(has|have|employs?|with (a |its |our )?(staff|workforce|team|fleet|roster) of|operates?|runs|serves?
      |representing) (about |around |over |some |roughly |nearly |more than |approximately )?$
    """,
)


REVISED = late(
    r"""
    [^.;]*?\b(raised|upped|increased|bumped|lowered|cut|changed|revised) (it|that|this
      |the (number|figure|pledge|total)) (up |down )?to (\w+ )?
    """,
)
""" "Pledged 120 drivers, then raised it to 150": the last is what is promised."""


NO_PEOPLE = words(
    "times blocks miles floors rooms seats tables pages points questions chapters steps inches acres beds lanes doors"
    " incidents cases calls emails visits rides trips flights loads deliveries counts counties cities towns states"
    " languages shifts hours minutes days weeks months years parts tests tries phases topics slides books"
    " laptops tablets"
)
"""What is counted beside those who are trained, and is nobody: "trained its staff 3 times"."""


RATE = late(r" ?(/|(an?|per|each|every) )(hour|day|week|head|person|mile|seat|driver|class|ticket)\b")
""" "$5,000, or $100 per driver": what each one costs is no sum where another is told."""


def counting(scene: Scene, start: int, end: int) -> list[Number]:
    """The numbers between two places that may count something promised or done."""
    numbers = [
        number
        for number in scene.numbers
        if start <= number.start < end
        and not SHORT_OF.match(scene.plain, number.end)
        and not AGED.search(scene.plain, max(0, number.start - 30), number.start)
    ]
    sums = [number for number in numbers if not (number.money and RATE.match(scene.plain, number.end))]
    numbers = sums or numbers
    if len(numbers) > 1 and REVISED.fullmatch(scene.plain, numbers[-2].end, numbers[-1].start):
        numbers = [numbers[-2]._replace(low=numbers[-1].low, high=numbers[-1].high)]
    parts = NAMELY.search(scene.plain, start, end)
    upto = parts.end() if parts and numbers and numbers[0].start < parts.end() else end
    whole = bool(numbers) and WHOLE.match(scene.plain, numbers[0].end)
    if whole and len(numbers) > 2 and sum(number.low for number in numbers[1:]) == numbers[0].low:
        upto = numbers[1].start  # "45 people, 12 managers and 33 cooks"
    return [number for number in numbers if number.start < upto and _counts(scene, numbers, number, start)]


def _counts(scene: Scene, numbers: list[Number], number: Number, start: int) -> bool:
    said = HEADCOUNT.search(scene.plain[max(start, number.start - 45) : number.start])
    return not said or _is_part(scene.plain, numbers, number) or bool(TRAINED.match(scene.plain, number.end))


def _is_part(plain: str, numbers: list[Number], number: Number) -> bool:
    """ "all of its 450 operators": the 450 is what is promised, not a headcount beside it."""
    return bool(
        re.search(
            r"\b(?:all|every one|each|100\s?%|100 percent)\s(?:of\s(?:its|our|their|the)\s)$",
            plain[max(0, number.start - NEAR) : number.start],
        )
    ) or (
        number is numbers[0]
        and bool(
            re.search(
                r"\b(?:reach|train|educate|over)\s(?:over\s)?$", plain[max(0, number.start - NEAR) : number.start]
            )
        )
    )


CREWS_OF = late(
    r"""
    \s([\w-]+ )?(crews|teams|groups|squads|shifts|batches|cohorts|rounds|classes|sessions|units) of (about |up to )?
    """,
)


def multiplied(numbers: list[Number], scene: Scene) -> list[Number]:
    """ "3 crews of 8 technicians" are twenty-four of them."""
    if len(numbers) != 2:
        return numbers
    many, each = numbers
    if any(one.percent or one.money or one.high is not None for one in numbers):
        return numbers
    if AT_EACH_OF.fullmatch(scene.plain, many.end, each.start):
        return [many._replace(low=many.low * each.low)]
    if not CREWS_OF.fullmatch(scene.plain, many.end, each.start):
        return numbers
    return [each._replace(low=many.low * each.low)]


AT_EACH_OF = late(r" [a-z][a-z -]{2,30} (at|from|in) each of (our|its|their|the|his|her) ")
""" "Three clerks at each of our five branches" are fifteen."""
WILL_ITSELF = late(
    r"""
    ( (?!(and|but|while|the|an?)\b)[a-z-]+){1,3},? (and|but)? ?((it|they|we) )?(also |now |has |have |is |are )*(will
      |plan\w*|pledg\w+|promis\w+|commit\w*|aims?|intends?|agreed)\b[^A-Z]*
    """,
)
OF_ITS = late(r" of (?!them|those|these|which|whom)")


OF_OURS = late(r"^\W*((out )?of|from|among) (all )?(of )?(our|its|their|the|my|his|her) $")


def is_own_staff(written: str, plain: str, number: Number, share: Number) -> bool:
    """ "Acme has 400 employees and will train half": what the half is of, where nobody else is named between.

    "Of our 80 drivers we will train half" tells it first.
    """
    unit = unit_after(plain, number.end) if OF_OURS.match(plain, 0, number.start) else None
    if unit and unit.group == "people":
        return True
    if not HEADCOUNT.search(plain, max(0, number.start - NEAR), number.start) or OF_ITS.match(plain, share.end):
        return False
    return bool(WILL_ITSELF.fullmatch(written, number.end, share.start))


PLACED = late(
    r"""
    \b(in|at|on|across|aboard|throughout|inside|after|since|following|because( of)?|despite|besides|from|when|once
      |until|unless|if) ((all|each|its|our|their|the|every|about|some|of) )*$
    """,
)
BESIDE = late(r"\b(in|at|on|across|aboard|throughout|inside|within|to|for|with|from|near)\b")
IN_ONE = late(r"\ban? ([\w'-]+ ){0,3}(course|class|training|workshop|program|curriculum) (with|of|in) $")
LESSONS = late(r" (lessons|lectures|units)\b")
""" "A course with 31 lessons" is one."""


def placed(plain: str, start: int, number: Number, kind: Kind) -> bool:
    """ "Posters in all 14 control rooms": a number of places, or of whom a thing is for, counts nothing promised."""
    before = plain[start : number.start]
    if kind in ("hold_sessions", "host_presentation"):
        before = before.removeprefix(" on ")  # "Will put on 4 sessions"
    if kind == "distribute_materials" and MATERIAL.search(before):
        return True
    if kind == "hold_sessions" and (before.endswith(" in ") or IN_ONE.search(before)):
        return bool(LESSONS.match(plain, number.end))
    return bool((PLACED if kind not in ("distribute_materials", "other") else BESIDE).search(before))
