"""Promises noted down without a sentence: "San Joaquin RTD: 250 employees, by 9 May", "Acme: train 40 drivers"."""

import re
from collections.abc import Iterator

from bot.understanding.doing.heads import Head, coordinated
from bot.understanding.doing.scene import Scene
from bot.understanding.naming.subjects import organisation
from bot.understanding.promising.beyond import ordered_for
from bot.understanding.promising.notenames import is_label, is_name, is_no_word
from bot.understanding.promising.parted import NAMED_SO, NOUN, ORDER, TAKES, parted
from bot.understanding.promising.promises import promises_of
from bot.understanding.readings import Problem, Promise
from bot.understanding.words.numbers import find_numbers
from bot.understanding.words.numerals import SPELT
from bot.understanding.words.units import unit_after
from bot.understanding.writing.patterns import any_finds, late
from bot.understanding.writing.text import Text

SAYING = late(
    r"""
    \s(is|are|has|have|was|were|will|pledge[sd]?(?! (comes?|came|is|from|by|of|for)\b)|commit\w*|promise[sd]?|wants?)\b
    """,
)
BARE = late(
    r"""
    ^(an? ((donation|gift|contribution|cheque|check|grant) (of|for)\s)?(?=\$?\d))?((about |around |at least )?(half
      |a third|two[- ]thirds|a quarter|three[- ]quarters) of ((our|its|their|the) )?|\"|'
      |(yes to|in for|good for|down for|up for) (?=\d)|the (?=100 ?%)|about |at least |around |up to |over\s
      |no (fewer|less) than |more than |between |a (minimum
      |total) of |as many as |at most |some |roughly |nearly |close to\s
      |all ((of )?(its|our|their|the|his|her) (?=\d))?|another |an additional |approx\.? |approximately |~)*(\+?\$?\d
      |((twen|thir|for|fif|six|seven|eigh|nine)ty(-[a-z]+)?|[a-z]+teen|ten|twelve
      |((two|three|four|five|six|seven|eight) (to|or) )?((two|three|four|five|six|seven|eight|nine)(?= [a-z])
      |(a|one|two|three|four|five|six|seven|eight|nine) (hundred|thousand|dozen))) [a-z]
      |(half|(a|one|two)[ -]thirds?|(a|three)[ -]quarters?)( of)? ((our|its|their|the|all) )+[a-z' -]{2,30},? (by
      |before|within)\s
      |(?<=all )(?!(good|done|set|clear|ok(ay)?|right|in|up|is|are|hands|eyes|ears|due|paid|forms|files|paperwork)\b)(
      (our|its|their|the|of)\s
      )*[a-z' -]{2,30},? ((trained
      |certified|training|botl|tat),? )?(by|before|within)\s)
    """,
)
""" "Acme: 40 drivers by May", "Acme: all its drivers, training, by May"."""
FOR_MANY = late(
    rf"( training)?( for|,) ((about|around|all|our|its|their|at least|up to|roughly|nearly|some|over) )*(\d|{SPELT}\b)"
)
BESIDE = late(r"\((?P<paren>[^()]+)\)| -{1,2} (?P<dash>[^,;-]+?)(?= -{1,2} |[,.;]|$)")
LAW = late(
    r"""
    ^\W*must\b
    |\b(mandat\w+|requir\w+|oblig\w+|laws?|statutes?|bill|act|regulations?|legislation|[as]b \d+|costs?|fees?|priced?
      |average)\b
    """,
)
THING = late(
    r"""
    ^(?!.*\b(wants?|needs?|ask(s|ed)?|requests?|requested|likes?|interested|maybe|no|not|undecided|received)\b)((an?
      |the|some|several|more|free|new|one) )*([\w-]+ ){0,3}?(posters?
      |wallet cards|decals|stickers|flyers|brochures?|presentations?|polic(y|ies)|web ?page|newsletter|training
      |sessions?|workshops?|lunch and learns?|sponsorship|sponsor|trailer|videos?|toolkits?|handouts?|podcasts?)\b
    """,
)
NOT_PLEDGES = late(
    r"""
    \b(attend(ed|ing|ance|ees?|s)?|present|survey|headcount|staff size|in the room|fleet size|budget|population
      |invoices?|orders?|quote|receipt|registered|rsvp\w*|total|employees total|tel|phone|fax|room(?= ?[#:\d])|address
      |agenda|lunch(?![- ](and|&|n)\b)|capacity|never|no-?shows?|absent|failed|quit|fired|untrained|missed|seats
      |tickets?|note|ps
      |(?<!due )(?<!target )(?<!end )(?<!no )(?<!completion )date|time|where|when|cost|price)\b
    """,
)

A_THING = late(r"an? ([\w-]+ ){0,3}?(presentation|policy|web ?page|sponsorship|video|toolkit|handout|podcast)\b")
""" "Acme: a video": what is surely promised behind one word that is no other."""

DONE_NOTE = late(
    r"""
    [(,;-] ?(all |now |already )*(done|completed?|finished|trained
      |certified)\b(?! ((with|through|in) (\w+ ){1,3}?)?(by|before|until|within)\b)
    |^\W*\d[\d,]* (out )?of (\w+ ){1,4}?(done|completed?|finished|trained|certified)\b(?! (by|before)\b)
    |^\W*\d[\d,]* ([a-z]+ ){0,3}?(done|completed?|finished|trained|certified|hung|up|posted|so far|to date)(?=\W*$
      |[,;.] (?!.*\d))
    """,
)
""" "Elko Charter - 14 drivers (done in December)", "Elko Charter: 40 posters up"."""

DONE_BEFORE = late(
    r"""
    (all )?(training|everyone|everybody|drivers?|staff)? ?(is |are )?(all )?(done|finished|completed?) (at|for|with
      |by)\s
    |.* (just|already|has|have) (finished|completed|wrapped up)$
    """,
)
""" "Training done at Acme, 120 drivers", "Acme just finished: 120 drivers"."""

LEADS = late(
    r"""
    \W*([^:]{0,60}\b(my|our) (word|promise|pledge|commitment|guarantee|answer|number)( is)?:?\W+)?((hi|hey|hello|all
      |our|about|around|at least|up to|another|roughly|approximately|yes|sure|ok|okay|us|for us|from us|me|pledge
      |our pledge|new pledge|(we|i)('re|'m| are| am)? (all )?(in|join(ing)?|on board|aboard))\W+)*
    """,
)
FROM_US = late(r" (from|for) (us|me)\W*$")
NOTHING = late(
    r"""
    (\W|_
      |\b(by|before|within|the|end|of|for us|from us|trained|certified|done|finished|completed|botl|tat|training|please
      |thanks|thank you|that's our pledge)\b)*
    """,
)


def _written_before(sentence: Text, found: re.Match[str], start: int, scene: Scene) -> tuple[str | None, bool]:
    """Who stands before the colon, without what is said of them ("Acme is committed: 8 drivers")."""
    at = sentence.low.find(found["who"])
    if not re.search(r"[a-z]{8}|_.*[a-z]|^[^_]*$", scene.plain[at : start - 1].strip(" :")):
        return scene.before, False  # "By the end of spring: 3 classes": when, and not who.
    saying = SAYING.search(sentence.written, at + 2, start - 1)
    upto = saying.start() if saying else start - 1
    whose = (
        saying and saying[0].strip() in ("pledge", "commitment", "promise") and sentence.low.endswith("'s", at, upto)
    )
    return organisation(sentence, at, upto - 2 * bool(whose), scene.before)


def _named_beside(sentence: Text, head: Head, scene: Scene) -> str | None:
    """ "Train 45 dispatchers (Lathrop Logistics)", "Host the trailer - Stockton Arena - October"."""
    for found in BESIDE.finditer(sentence.low, head.start):
        start, end = found.span(str(found.lastgroup))
        if any(when.start < end and start < when.end for when in scene.dates) or find_numbers(sentence.low[start:end]):
            continue
        written = sentence.written[start:end]
        if written[:1].isupper() and not scene.vocabulary.programmes.is_one(written):
            return organisation(sentence, start, end, None)[0]
    return ordered_for(sentence, head.start, scene)


def _is_level(what: str, scene: Scene) -> bool:
    """ "Silver ($5,000)": one level and no list of them."""
    first = re.match(r"\W*\w+", what)
    return bool(first and scene.vocabulary.sponsor_level(first[0])) and what.count("$") < 2


def _for_people(what: str, scene: Scene) -> bool:
    """ "BOTL for 75 drivers": a programme and how many it is for."""
    programme = scene.vocabulary.programmes.find(what)
    return bool(programme and programme.start == 0 and FOR_MANY.match(what, programme.end))


def _stands_alone(scene: Scene) -> bool:
    """ "35 operators by Easter.": so many, of what, and by when, and nothing else."""
    number = scene.numbers[0] if len(scene.numbers) == 1 else None
    unit = unit_after(scene.plain, number.end) if number and not number.percent else None
    closes = any(when.preposition in ("by", "before", "within") for when in scene.dates)
    if number and not unit and FROM_US.match(scene.plain, number.end):
        return bool(LEADS.fullmatch(scene.plain, 0, number.start))
    if not number or not unit or unit.group not in ("people", "materials", "sessions") or not closes:
        return False
    return bool(LEADS.fullmatch(scene.plain, 0, number.start) and NOTHING.fullmatch(scene.plain, unit.end))


RECORDED = late(r"\W*(please |pls )?(add|record|log|note|enter|register|include) (?=(about |another |all )?\d)")
""" "Please record 12 drivers from Harbor Cab": an order that names whose they are."""

GIVEN = late(
    r"""
    \W*((so|and|ok) )?(that('s| is| makes) )?((confirmed|secured|booked|locked in):? )?(?P<as_pledge>(new )?(pledge
      |promise|commitment) ?:\s
    )?(?=(about |another )?\$?\d[\d,]* ([\w'-]+ ){0,5}?(from|for) )
    """,
)


def _given(sentence: Text, scene: Scene) -> re.Match[str] | None:
    """ "40 drivers from Harbor Cab by May": a note where it ends with its day."""
    found = GIVEN.match(sentence.low)
    closes = scene.listed or (found and found["as_pledge"]) or any(when.role == "deadline" for when in scene.dates)
    return found if closes and not any_finds(scene.plain, LAW, NOT_PLEDGES) else None


def noted(sentence: Text, scene: Scene) -> Iterator[tuple[Head, Promise, tuple[Problem, ...]]]:
    """What is noted without a sentence, or ordered to be noted."""
    recorded = RECORDED.match(sentence.low) or _given(sentence, scene)
    whose = ordered_for(sentence, recorded.end(), scene) if recorded else None
    if not recorded or not whose:
        yield from _note(sentence, scene)
        return
    head = Head("forward", "pledge", (0, 0), 0, max(0, recorded.end() - 1), len(sentence.low.rstrip(" .\n")))
    yield from _each(sentence, [head], scene, whose)


def _note(sentence: Text, scene: Scene) -> Iterator[tuple[Head, Promise, tuple[Problem, ...]]]:
    """Notes from a phone: "San Joaquin RTD: 250 employees, BOTL, by 9 May", "Acme: train 40 drivers"."""
    low = sentence.low.strip(" .\n")
    if LAW.search(low) or (":" in low and is_label(sentence.written.split(":")[0].split(), low.partition(":")[2])):
        return
    told_of = parted(sentence, scene, low, BARE)
    if told_of is None:
        return
    found = told_of.found
    start = sentence.low.find(found["what"]) if found else 0
    what = sentence.low[start:]
    noun = NOUN.match(what)
    order = noun or ORDER.match(what)
    if order and not found and (NAMED_SO.match(sentence.written, start + order.end()) or TAKES.search(low)):
        return
    named = found is not None and is_name(sentence, found["who"])
    level, thing = named and _is_level(what, scene), named and THING.match(what)
    if found and not thing and is_no_word(sentence, found["who"]):
        thing = A_THING.match(what)
    alone = found is None and (told_of.ours or _stands_alone(scene))
    told = found and (BARE.match(what) or _for_people(what, scene) or thing or level)
    if not order and not alone and (not told or NOT_PLEDGES.search(scene.plain)):
        return
    verb = start + (order.start("verb") if order else 0)
    done = not order and not scene.promised and (DONE_NOTE.search(what) or (found and DONE_BEFORE.match(found["who"])))
    head = Head(
        "finished" if done else "forward",
        order["verb"].replace("training", "train") if order else "sponsor" if level else "pledge",
        (0, start),
        verb,
        start + order.end() if order and not noun else start,
        len(sentence.low.rstrip(" .\n")),
    )
    who, crowd = _written_before(sentence, found, start, scene) if found else (scene.before, False)
    if crowd:
        return
    who = (_named_beside(sentence, head, scene) if order and not found else None) or who
    for one, promise, problems in _each(sentence, coordinated(sentence.low, head) if order else [head], scene, who):
        if promise.target == 0:
            continue  # "0 so far"
        counts = (promise.target is not None or promise.percent is not None) and (promise.unit or named)
        if order or alone or thing or level or counts or problems:
            yield one, promise, problems


def _each(
    sentence: Text, heads: list[Head], scene: Scene, who: str | None
) -> Iterator[tuple[Head, Promise, tuple[Problem, ...]]]:
    for head in heads:
        for promise, problems in promises_of(sentence, head, scene, who, heads):
            yield head, promise, problems
