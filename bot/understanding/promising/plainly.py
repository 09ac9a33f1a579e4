"""Deeds told in roundabout words, told plainly: "met its pledge to train 30" is "trained 30".

The text goes on as the grammar reads it, before anything is read. Each character keeps its place in what was written.
"""

import re

from bot.understanding.doing.deeds import kind_of_unit
from bot.understanding.promising.revised import N
from bot.understanding.promising.ways import Pieces, Ways, retold
from bot.understanding.words.numbers import find_numbers
from bot.understanding.words.units import unit_after
from bot.understanding.words.verbs import BASE, PAST, either
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

NAME = r"(?P<who>[\w&.'-]+( [\w&.'-]+){0,5}?)"
OWN = r"(its|their|our|his|her|the)"
PLEDGE = r"([a-z-]+ )?(pledge|promise|commitment|goal|target)"
UNIT = r"( (?!(by|before|in|on|to|and|with|at|for|from|last|this|has|have|is|was)\b)[a-z][\w'-]*){1,3}?"
WILL_HAVE = late(rf"\b(will|shall|'ll) (also |all |both )?have (also )?(?P<did>{either(PAST)})\b[^.;:?]*? and [^.;:?]*")
AND_DONE = late(
    rf"(,| and|, and)( also| then)? (?P<verb>{either(PAST)})"
    r"(?= (up )?(((about|all|another|at least|over|up to|its|our|their|the) )*\d[\d,]*|all|an?|its|our|their|the"
    r"|new)\b)"
)
""" "Will have adopted a policy and trained 110": all of it is to come."""
KEPT_TO = late(
    rf"""
    (?<!to )(?<!will )\b(met|fulfilled|kept|honou?red|completed|delivered on|made good on|lived up to) {OWN} {PLEDGE} to
    \s(?P<verb>{either(BASE)})\b
    """,
)
""" "Honored its pledge to train 30": trained 30."""
KEPT_OF = late(
    rf"""
    (?<!to )(?<!will )\b(met|fulfilled|kept|honou?red|completed|delivered on|made good on) {OWN} {PLEDGE} of
    \s(?=(?P<many>{N}){UNIT}(\W*$|[.,;]| (by|before|in|on|with|at|last|this|and|ahead)\b))
    """,
)
BEEN_KEPT = late(
    rf"""
    (^|(?<=[.;!:] ))(?!last |this ){NAME}'s? (pledge|promise|commitment) (of|to train|to certify) (?P<many>{N}{UNIT})
    \s((has|have) ((now|already|been|fully) )*(met|fulfilled|kept|honou?red|completed)
      |(is|are|was) (now |fully )?(met|fulfilled|kept|complete))(?=\W*$|[.;,!]| (in|on|ahead|last|this|early)\b)
    """,
)
""" "Acme's commitment of 30 drivers has been met"."""
PASSED = late(
    r"""
    (?<=\d )(?P<whom>[a-z][^.;:,\d]{2,60}?) (?P<have>(have|has|had|all|now|already) )*(passed|aced) (the|their
      |our|its) ((final|botl|tat|online|short|closing) )*(quiz|quizzes|test|exam)\b
    """,
)
""" "42 drivers at Acme passed the quiz": by it the training is counted."""
REACHED = late(rf"\b(?P<has>has|have|'ve|'s) (now |already |so far )?reached(?= {N} (out )?of {OWN} \d)")
""" "Has reached 30 of its 45 drivers"."""
STARTED = late(
    rf"\b(?<!has )(?<!have )(started|began) (the )?(training|certifying|teaching|instructing)"
    rf"(?= (of )?({OWN} )?(\d|all\b))"
)
""" "Started training its 75 drivers": none of them is done."""
DONE_OF = rf"(?P<done>{N}) (out )?of ({OWN}|[\w&.'-]+'s) (?P<many>{N})(?P<unit>{UNIT})"
REST = r"(?P<rest>the (others|rest|remainder|remaining ones|other ones)|the rest of them)"
THE_REST = late(
    rf"""
    {DONE_OF}(?P<mid>[^.;:\d]{{0,60}}? and (it |they |she |he |we )?(will|plans? to|promises? to|is going to
      |are going to|intends? to|pledges? to|promised to|pledged to))
    \s(finish|do|train|complete|get to|certify|reach) {REST}\b
    """,
)
""" "Has trained 88 of its 140 drivers and will finish the others"."""
REST_BY = late(
    rf"""
    \b(?P<train>train|certify|teach|training) {DONE_OF}(?P<mid>,? (by|in|before|this|next|over|during) [^.;:]{{2,40}}?,?
      \sand) {REST}(?= (by|in|before|this|next|over|during)\b)
    """,
)
""" "Will train 40 of its 110 drivers by June and the rest by October"."""
DO_OTHERS = late(
    r"""
    \b(?P<verb>put (up )?|hung |hang |placed |place |posted |post )(?P<what>(the |our |its
      |new )?(posters|decals|stickers|signs|placards|cards|flyers))(?P<on> (on|in|at) [^.;:]{2,60}? and (also )?(will
      |plans? to|promised? to)) do (?P<more>(the |another )?(remaining |other |last |rest )?\d[\d,]*)
    """,
)
""" "Has put decals on 140 trucks and will do the remaining 60"."""
ORDERS = late(r"\border(?= \d[\d,]* ([\w-]+ ){1,3}?and (then )?(put|hang|place|display|hand|post|distribute|give)\b)")
""" "Will order 250 posters and put them up": who puts them up does more than to order."""
ZERO = late(r"\bzero[- ]tolerance (?P<what>rule|policy|approach|stance|standard|clause)\b")
""" "A zero-tolerance rule" counts nothing."""
BOOTH = late(r"\b(staff|man|run|host)(?P<what> (an?|our|the|its) ([\w-]+ )?(booth|table))( with \d[\d,]* [a-z]+)?\b")
""" "Will staff a booth with ten volunteers": who stands there is not trained."""
INCLUDED = late(rf"(?<=[a-z])(?P<part>, including {N}( [\w-]+){{1,3}},)(?= (by|before|in|on|this|next)\b)")
IF_MORE = late(
    r"""
    (?P<part>(,? and,? |, )(if (time|money|the budget|funding|schedule|staffing|space|demand) (allows?|permits?|holds)
      |if possible|if all goes well|if it can|if they can|time permitting|hopefully|perhaps
      |maybe),? ((its|their|our|the|up to|as many as|another|some|all) )*(\d[\d,]* )?[a-z-]+( [a-z-]+)?)
    (?=\W*$|[.;]| by\b)
    |(?P<many>(,? and|,) ((even|maybe|perhaps|up to|as many as) )*\d[\d,]*( [a-z]+)? if [^.;,\d]{2,40})(?=\W*$|[.;,])
    """,
)
""" "Its 120 drivers and, if time allows, its 15 mechanics": the drivers in any case."""
MAYBE = late(r"(?<=\d),? (maybe|perhaps|possibly|hopefully) (even )?\d[\d,]*(?= [a-z])")
""" "60, maybe 80 drivers": 60 in any case."""
PERCENTS = late(
    r"\b(between )?(?P<low>\d+)( ?%| percent)? ?(to|and|or|-) ?(?P<high>\d+)( ?%| percent) of ((all|its|our|their|the)"
    r" )*(?P<many>\d[\d,]*)(?= [a-z])"
)
""" "10 to 15 percent of its 600 drivers"."""
WORD_OF = {"train": "trained", "distribute_materials": "handed out", "hold_sessions": "held"}


def _number(said: str) -> float | None:
    return next((one.low for one in find_numbers(said)), None)


def _past_of(found: re.Match[str], _low: str) -> Pieces | None:
    past = next((form for form, lemma in PAST.items() if lemma == found["verb"]), None)
    return (past,) if past else None


def _kept_of(found: re.Match[str], low: str) -> Pieces | None:
    unit = unit_after(low, found.end("many"))
    kind = kind_of_unit(low[unit.start : unit.end]) if unit and unit.group else None
    return (WORD_OF[kind] + " ",) if kind in WORD_OF else None


def _been_kept(found: re.Match[str], low: str) -> Pieces | None:
    unit = unit_after(low, next((number.end for number in find_numbers(low) if number.start >= found.start("many")), 0))
    kind = kind_of_unit(low[unit.start : unit.end]) if unit and unit.group else None
    return (found.span("who"), f" {WORD_OF[kind]} ", found.span("many")) if kind in WORD_OF else None


def _all_to_come(found: re.Match[str], low: str) -> Pieces:
    pieces: list[tuple[int, int] | str] = []
    at = found.start()
    for done in AND_DONE.finditer(low, found.end("did"), found.end()):
        pieces += [(at, done.start("verb")), PAST[done["verb"]]]
        at = done.end("verb")
    return (*pieces, (at, found.end()))


def _the_rest(found: re.Match[str], low: str) -> Pieces | None:
    done, many = _number(found["done"]), _number(found["many"])
    unit = unit_after(low, found.end("many"))
    of = (" ", (unit.start, unit.end)) if unit and unit.group else ()
    return (
        ((found.start(), found.end("mid")), f" train {many - done:.0f}", *of) if done and many and done < many else None
    )


def _of_percents(found: re.Match[str], _low: str) -> Pieces | None:
    low, high, many = float(found["low"]), float(found["high"]), _number(found["many"])
    if not many or not low < high <= 100 or many * low % 100 or many * high % 100:
        return None
    return (f"{many * low / 100:.0f} to {many * high / 100:.0f}",)


def _left_away(name: str, found: re.Match[str]) -> Pieces:
    return (found.start(), found.start(name)), (found.end(name), found.end())


WAYS: Ways = (
    (WILL_HAVE, _all_to_come),
    (KEPT_TO, _past_of),
    (KEPT_OF, _kept_of),
    (BEEN_KEPT, _been_kept),
    (PASSED, lambda found, _low: (found.span("whom"), " completed the training")),
    (REACHED, lambda found, _low: (found.span("has"), " trained")),
    (STARTED, lambda found, _low: ("has ", (found.start(), found.end()))),
    (THE_REST, lambda found, _low: ((found.start(), found.end("mid")), " train ", found.span("rest"))),
    (REST_BY, _the_rest),
    (
        DO_OTHERS,
        lambda found, _low: (
            (found.start(), found.end("on")), " ", found.span("verb"), found.span("what"), " on ", found.span("more"),
        ),
    ),
    (ORDERS, lambda _found, _low: ("print",)),
    (ZERO, lambda _found, _low: ("strict policy",)),
    (MAYBE, lambda _found, _low: ()),
    (BOOTH, lambda found, _low: ("host", found.span("what"))),
    (INCLUDED, lambda found, _low: _left_away("part", found)),
    (IF_MORE, lambda found, _low: _left_away("part" if found["part"] else "many", found)),
    (PERCENTS, _of_percents),
)  # fmt: skip


def told_plainly(text: Text) -> Text:
    """The text with its deeds told plainly."""
    return retold(text, WAYS)
