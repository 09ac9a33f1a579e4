"""What a partner does besides, told without a verb: "Acme: 80 drivers by June; also 150 posters", "12 posters too"."""

from bot.understanding.calendar.timewords import MONTH, SEASON
from bot.understanding.doing.deeds import kind_of_unit
from bot.understanding.doing.scene import Scene
from bot.understanding.promising.ordered import NAME, VERB
from bot.understanding.readings import Kind, PledgeReading, Promise
from bot.understanding.words.numbers import find_numbers
from bot.understanding.words.units import unit_after
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

WHAT_ELSE = late(
    rf"""
    ^\W*(?i:besides|in addition to|on top of|beyond|aside from|apart from|along with|as well as) (the |its |their
      |our )?
    (?P<what>((about|another|up to|at least) )*(\$ ?)?\d[^,;:.]{{0,50}}?|\$ ?\d[\d,]*k?[^,;:.]{{0,30}}?) (that
      |which )?(it|they|she|he|we)
    \s(?P<will>(will|'ll|(is|are) going to|plans? to|(has|have) (pledged|promised|agreed) to|pledged to|promised to)
    \s{VERB}( up| out| in)?)(?P<rest>( (for|to|toward|by|this|next|in) [^,;:.]{{2,40}})?), {NAME}
    (?= (will|'ll|is going|plans|has (pledged|promised|agreed)|pledges|promises|also)\b)
    """,
)
""" "Besides the $2,000 it will give, Acme will join": Acme will give it."""


def with_what_else(sentence: Text) -> Text:
    """The sentence with what is told first told as well: "Acme will give $2,000 and will join"."""
    found = WHAT_ELSE.match(sentence.written)
    if not found:
        return sentence
    will = "will" if found["will"].startswith("'") else ""
    start = found.start("will") + (3 if will else 0)
    return sentence.put_together(
        found.span("org"), f" {will} " if will else " ", (start, found.end("will")), " ", found.span("what"),
        found.span("rest"), " and", (found.end("org"), len(sentence.low)),
    )  # fmt: skip


PLUS = late(
    r"""
    (?<=\w)(, (plus|more(?= [$\d])|add(?= \d[^,;.]* more\b))| plus|,? (along with
      |as well as)) (?=((about|another|up to|at least|an extra) )*(\$ ?)?\d
      |(?P<take>an? [a-z]+ sponsorship)\b|(?P<adopt>an? ([a-z-]+ ){0,2}policy)\b
      |(?P<train>all (of )?((its|our|their|the) )?\d[\d,]* ))
    """,
)
TO_COME = late(
    rf"(\b(will|going to)|'ll|\b(pledge[sd]?|promise[sd]?|agree[sd]?|commit(s|ted)) to) (also |then )?{VERB}\b"
)
NO_MORE_THINGS = late(r"[^,;.]*?\b(from|who|attending|attend|guests|expenses|costs|fees|companies)\b")
DONE_WITH: dict[Kind, str] = {"train": "train", "distribute_materials": "hand out", "hold_sessions": "hold"}
"""What is done with the things that a promise counts."""


THE_OTHERS = late(r"\band (?P<the>the )(?=\d+ others? (in|on|by|before|during|next|this)\b)")
""" "Will train 25 drivers on May 9 and the 15 others in fall"."""
MORE_SESSIONS = late(
    r"""
    \b(held|hosted|gave) ((about|its|their) )?[\w-]+ (?P<what>(sessions|presentations|workshops|classes|trainings))\b
    [^;.:]{0,60}? (will|to|going to) (hold|host|give|offer) ((another|about) )?(\d+|one|two|three|four|five|six|ten)\s
    (?P<more>(more|others?))(?= (in|on|by|before|during|next|this)\b|\W*$)
    """,
)
""" "Held 2 sessions in February and will hold 3 more"."""


def with_a_verb_for_more(sentence: Text) -> Text:
    """ "Will hold 3 sessions, plus $2,000" as "will hold 3 sessions and donate $2,000"."""
    rest = THE_OTHERS.search(sentence.low)
    if rest and TO_COME.search(sentence.low, 0, rest.start()):
        sentence = sentence.without(*rest.span("the"))
    again = MORE_SESSIONS.search(sentence.low)
    if again:
        end = again.end("more")
        sentence = sentence.put_together((0, end), " ", again.span("what"), (end, len(sentence.low)))
    for plus in reversed(list(PLUS.finditer(sentence.low))):
        verb = plus.lastgroup or verb_for(sentence.low, plus.end())
        told = list(TO_COME.finditer(sentence.low, 0, plus.start()))
        beside = verb == "train" and "with" in plus[0]  # "Along with 20 trainers": they teach.
        if (
            verb
            and told
            and told[-1]["verb"] not in verb
            and not beside
            and not NO_MORE_THINGS.match(sentence.low, plus.end())
        ):
            sentence = sentence.with_said(*plus.span(), f" and {verb} ")
    return sentence


def verb_for(low: str, at: int) -> str | None:
    """What is done with the things that are counted there."""
    number = next((one for one in find_numbers(low) if one.start >= at), None)
    if number is None or number.money:
        return "donate" if number and "$" not in low[:at] else None
    unit = unit_after(low, number.end)
    kind = kind_of_unit(low[unit.start : unit.end]) if unit and unit.group else None
    return DONE_WITH.get(kind) if kind else None


ALSO_ALONE = late(
    rf"""
    \W*((and )?also|plus) (about |another )?\d[\d,]*( (?!(by|of|in|on|from|for|at|with|to|short|left|missing
      |late)\b)[a-z-]+){{1,3}}(,? (by|before|in)\s(early |late |mid-?|the end of\s
      |next )?({MONTH}|{SEASON}|\d)[^,;.]{{0,20}}
    )?\W*$
    """,
)
""" "Acme will train 60 drivers. Also 12 posters.": the same partner's."""
ALSO_THINGS = late(
    r"\W*(and )?(also|plus|and|as well as) (about |another )?(?=\d)|\W*(?=\d[\d,]* [\w ,-]{2,40} (too|as well)\W*$)"
)
WENT = late(r" (came|went|were|are|have|had|showed|signed|asked|wanted|want|need|left|joined|attended|is|was|\w+ed)\b")


def of_other_things(piece: Text, scene: Scene, first: Promise) -> PledgeReading:
    """ "Hadley Freight: 80 drivers by Q2; also 150 posters": of the same partner."""
    also = ALSO_THINGS.match(scene.plain)
    number = scene.numbers[0] if also and len(scene.numbers) == 1 and scene.numbers[0].start == also.end() else None
    unit = unit_after(scene.plain, number.end) if number and not number.percent and not number.money else None
    kind = kind_of_unit(scene.plain[unit.start : unit.end]) if unit and unit.group else None
    if not number or not unit or not kind or WENT.match(scene.plain, unit.end):
        return PledgeReading()
    day = next((when for when in scene.dates if when.role not in ("past", "start")), None)
    told = Promise(
        organisation=first.organisation,
        kind=kind,
        target=number.whole,
        qualifier=number.qualifier,
        unit=piece.cut(unit.start, unit.end),
        due_text=piece.cut(day.start, day.end) if day else None,
        due=day.due if day else None,
        because=piece.cut(number.start, unit.end),
    )
    return PledgeReading((told,))


ALSO_DO = late(
    rf"""
    ^\W*(?P<and>(and|also|plus)( also| then)? )(?!(put|set|run|please)\b)(?={VERB} (up |out )?((about|another|at least
      |around) )*\d[^?]*$)
    """,
)
""" "Acme will train 55. And hang 10 posters": they will."""


def also_to_do(sentence: Text, ahead: PledgeReading) -> Text:
    """The sentence with a "will" where it goes on with what the one before promised."""
    also = ALSO_DO.match(sentence.low) if ahead.pledges else None
    return sentence.with_said(*also.span("and"), "and will ") if also else sentence
