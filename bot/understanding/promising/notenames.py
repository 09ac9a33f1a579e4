"""Whether what stands before the colon of a note says what is counted, or who."""

import re

from bot.understanding.naming.familiar import kind_of
from bot.understanding.promising.entries import ARTICLE, NAME, is_named
from bot.understanding.words.units import group_of, unit_after
from bot.understanding.writing.bullets import OF_SOME_PARTS
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold, words

LABELS = words(
    "trained remaining total pledged done left completed pending committed registered outstanding status count "
    "attendance attendances presences présences asistencia asistentes quórum quorum inscrits present présents "
    "presentes quantity amount number type cantidad tipo tope fecha size capacity staff headcount donation gift "
    "sponsorship contribution fleet buses trucks employees drivers vehicles"
)


VEHICLES = words("buses trucks vehicles fleet")
SO_MANY = late(r"\W*((about|around|all|at least|up to) )*\d[\d,]*( ?(to|or|-) ?\d[\d,]*)?")


WHOLE_NAME = late(rf"{ARTICLE}{NAME}")


def is_label(said: list[str], behind: str = "") -> bool:
    """ "Remaining: 20", "Number of drivers: 40": what stands before the colon says what is counted, not who.

    "Moraine Buses: 55 operators" is a name: so many operators are no buses.
    """
    if not said:
        return False
    many = SO_MANY.match(behind) if len(said) > 1 and said[-1].lower() in VEHICLES else None
    if many and (unit := unit_after(behind, many.end())) and unit.group == "people":
        return False
    last = said[-1].lower().strip("*_-• ")
    named = sum(word[:1].isupper() for word in said) > 1 and said[0].lower() not in ("number", "total", "count", "how")
    common = len(said) == 1 or (said[-1][:1].islower() and not named)
    return (len(said) < 3 and last in LABELS) or (common and bool(group_of(last)))


def is_name(sentence: Text, who: str) -> bool:
    """Two words or more, written as names are: "Casa Amparo", "IBEW Local 1245"."""
    at = sentence.low.find(who)
    written = re.sub(r"\([^()]*\)", "", sentence.written[at : at + len(who)]).split()
    named = len(written) > 1 and all(word[:1].isupper() or not word[:1].isalpha() or len(word) < 4 for word in written)
    office = len(written) > 2 and WHOLE_NAME.fullmatch(sentence.cut(at, at + len(who)).strip("*_-•· "))
    return named or bool(office) or bool(OF_SOME_PARTS.search(who))


def is_no_word(sentence: Text, who: str) -> bool:
    """Whether it is one word that can be nothing but a name, for no language knows it: "Acme", and not "Agenda"."""
    at = sentence.low.find(who)
    bare = sentence.written[at : at + len(who)].strip("*_-•· ")
    return (
        " " not in bare
        and bare[:1].isupper()
        and is_named(bare)
        and kind_of(fold(bare.lower())) in ("", "ends", "begins")
    )
