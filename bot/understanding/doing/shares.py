"""Shares told with small numbers: "three out of four drivers" are 75 percent of them, and no three drivers.

Only in promises: an answer that says "3 out of 4" counts what it has done.
"""

from collections.abc import Iterator

from bot.understanding.words.numbers import Number, find_numbers
from bot.understanding.words.units import group_of, unit_after
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

SMALL = r"(one|two|three|four|five|six|seven|eight|nine|[1-9])"
WHOLE = r"(two|three|four|five|six|seven|eight|nine|ten|[2-9]|10|100)"
NO_NOUN = (
    r"(?= ?([.,;:)]|$|(will|would|are|is|to|have|has|were|who|by|at|from|with|through|using|via|before|within)\b|_))"
)
OUT_OF = late(
    rf"""
    \b(?P<some>{SMALL})((?P<part> ((out of|in) (every |each )?|of (every|each) )(?P<all>{WHOLE}))\b
      | ([a-z'-]+ ){{1,2}}?(?P<rest>(out of|in|of|on) (every |each )?(?P<whole>{WHOLE})){NO_NOUN})
    """,
)


PARTS = {"fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "twelfth": 12, "twentieth": 20}
FIFTHS = late(rf"\b(?P<some>an?|{SMALL})[ -](?P<part>(?P<of>{'|'.join(PARTS)})(s\b( parts?\b)?|( parts?)?(?= of )))")
""" "Two fifths of the 150 operators", "a tenth of our staff", but not "a fifth session"."""


SLASHED = late(
    r"(?<![\w/.])(?P<some>[1-9])(?P<part>/(?P<of>[2-9]|1[0-2]))(?= of (its|our|their|his|her|the|all|us|them|\d))"
)
""" "2/3 of its 150 dockers"."""


NAMED_NUMBER = late(
    r"""
    (?<![\w-])(One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve)(?= ([A-Z][\w']+ )+?(?P<last>[A-Z][\w']+))
    """,
)
""" "Three Sisters Brewery" counts no sisters."""


WHOSE_MANY = late(
    r"""
    \W*([Aa]ll (of )?(the )?)?\d[\d,]*\s
    (?P<org>(?=([A-Z][\w&.'-]* )*?[A-Z][a-z])([A-Z][\w&.'-]* ?){2,6}?)(?= [a-z-]{3,}s\b)
    """,
)
""" "34 Acme Freight drivers": whose they are stands before what they are."""


def unnamed(sentence: Text, plain: str) -> str:
    """The plain sentence without the number words that names begin with, and without whose people they are."""
    whose = WHOSE_MANY.match(sentence.written)
    if whose:
        plain = plain[: whose.start("org")] + "_" * len(whose["org"]) + plain[whose.end("org") :]
    for found in NAMED_NUMBER.finditer(sentence.written):
        if group_of(found["last"]) != "people":
            plain = plain[: found.start()] + "x" * len(found[0]) + plain[found.end() :]
    return plain


def with_shares(plain: str) -> tuple[str, tuple[Number, ...]]:
    """The sentence without what such shares are of, character for character, and its numbers with them as shares."""
    shares: dict[int, float] = {}
    for found in OUT_OF.finditer(plain):
        part = "part" if found["part"] else "rest"
        some, whole = (find_numbers(found[name])[0].low for name in ("some", "all" if found["part"] else "whole"))
        if some < whole and _is_share(plain, found.end(), found[part]):
            start, end = found.span(part)
            plain = plain[:start] + " " + "_" * (end - start - 1) + plain[end:]
            shares[found.start()] = float(round(100 * some / whole))
    for found in FIFTHS.finditer(plain):
        single = found["some"] in ("a", "an")
        some, (start, end) = 1 if single else find_numbers(found["some"])[0].low, found.span("part")
        # The article stands for a one, in its place.
        told = "1".ljust(len(found["some"])) if single else found["some"]
        plain = plain[: found.start()] + told + " " + "_" * (end - start) + plain[end:]
        shares[found.start()] = 100 * some / PARTS[found["of"]]
    for found in SLASHED.finditer(plain):
        start, end = found.span("part")
        plain = plain[:start] + " " + "_" * (end - start - 1) + plain[end:]
        shares[found.start()] = 100 * int(found["some"]) / int(found["of"])
    return plain, tuple(_shared(plain, shares)) if shares else tuple(find_numbers(plain))


def _is_share(plain: str, end: int, part: str) -> bool:
    """ "Train 4 in 6 terminals" is no share; "one in four drivers" and "one in four of" are."""
    unit = unit_after(plain, end)
    people = unit is not None and unit.group == "people"
    return people or "out of" in part or "ever" in part or "each" in part or plain.startswith(" of ", end) or not unit


def _shared(plain: str, shares: dict[int, float]) -> Iterator[Number]:
    for number in find_numbers(plain):
        share = shares.get(number.start)
        yield number._replace(low=share, percent=True, fraction=True) if share else number


IN_ALL = late(r" (in (all|total|number)|total|of them|strong|altogether)\b")
TOLD_AGAIN = late(
    r"""
    ([,(:] ?| -+\s
      | (?=(or|meaning) ))((or|so|that is|i\.e\.|meaning|which (is|means|makes|comes to)|namely|about|around|roughly
      |some|approximately|nearly|at least|over|up to|say|~|=),? ?)*$
    """,
)
""" "Half of our drivers, or 45 people": the share once more as a number, and not what it is of."""


def told_again(plain: str, share: Number, number: Number) -> bool:
    """Whether a number only says in figures what the share before it is."""
    between = TOLD_AGAIN.search(plain, share.end, number.start) if share.end < number.start else None
    base = between and any(sign.isdigit() for sign in plain[share.end : between.start()])
    return bool(between and not base and not IN_ALL.match(plain, number.end))
