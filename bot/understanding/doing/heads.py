"""Where a sentence promises or tells of something done: each verb with its subject and its object.

A verb counts when it follows words of promising, or stands in the past; verbs further
inside ("ensure that all drivers complete it") belong to the object.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from bot.understanding.calendar.timewords import MONTH, SEASON
from bot.understanding.doing.idle import headed
from bot.understanding.doing.marks import DOING, DONE, STILL_DUE, VERB, Found, Mark, Tense, mark_of, next_mark
from bot.understanding.words.verbs import BASE, ING, PAST
from bot.understanding.writing.patterns import any_finds, late

MOST = 60
"""Verbs looked at in one sentence."""

AND = late(
    rf"""
    (,? but also |, (and |then |plus |as well as )?| (and|&|plus|then|as well as|\+) )(also |then |to |both |will\s
      |later |in turn |additionally |already |they'll |we'll |even |finally
      |,? ?(by|before|in|until|within|over) ((the|this|next) )?((end|start|middle) of )?(the )?([a-z]+day|year|month
      |{MONTH}
      |{SEASON}|q[1-4])( \d{{1,2}}(st|nd|rd|th)?)?(,? 20\d\d)?,?\s)*
    """,
)
HAVING = late(r"(have|has) (also |already )?")
JOIN = late(
    r"""
    , (and|while|but|plus|with) |, (?!(inc|llc|ltd|corp|lp|co)\b)|; | (and|while|but|plus|&|whereas) | -+ |:\s
    """,
)
COUNTED = late(
    r"""
    ^([^:]*?(:| -)\s
      |[^:;,]{2,60}? (reports?|reported|lists|listed|shows|showed|logged)\s
      |[^:;,\d]{2,60}?, (([a-z]+ ){1,3}(training|course|class), )?)?((as of|to date|so far|by now|currently
      |since)\b[^,;:]{0,30}, )?((out )?of [^,;:]{3,70}, )?\W*(we're at\s
      |we are at\s
      |now at )?((all|about|around|at least|up to|over|another|our|of|approximately|roughly|nearly) )*(\d+ ?% of (our
      |the|its|their) )?(\d[\d,]*
      |(twen|thir|for|fif|six|seven|eigh|nine)ty(-\w+)?|(a|one|two|three|four|five|six|seven|eight|nine) hundred
      |a dozen|two dozen|ten|twelve|fifteen
      |(two|three|four|five|six|seven|eight|nine)(?= [a-z])) (of (our|the|its
      |their) )?(([\w'-]+ ){0,3}[\w'-]+,? )?((at|from|of) [^.;,:]{2,40}? )?$
    """,
)
THINGS = late(
    r"""
    ^[^:,/|]{2,70}(:| -+)(?P<thing>) ((all )?(the|our|new|their|its|all) )?([a-z-]+ )?(posters|decals|stickers|signs
      |placards|cards|flyers|brochures|leaflets|magnets)( were| are)? $
    """,
)
""" "Acme: posters put up in 12 stores": what was put up stands before the verb."""
NAME_GOES_ON = late(
    r"""
    ( [A-Z][\w&.'-]*){0,4}( \([^()]*\))?,? (will|has|have|is|are|pledge\w*|promise\w*|commit\w*|plans?)\b
    """,
)
CALLED = late(r"Will [A-Z][a-z]+")
IN_NAME = late(r"(Hope|Dream)(?=,? (will|has|pledge[ds]|is|and|&|[A-Z]))(?! (To|That)\b)")
INSIDE = late(r"\b(New|Good|Bright|True|Living|Great|Mount|Mt\.?|Port|Point|Project|[A-Z][a-z]+ of) $")
""" "New Hope Trucking", "City of Hope"."""
HOUSE_OF = late(
    r"""
    (Hope|Dream) (Harbou?r|House|Home|Cent(er|re)|Church|Chapel|Mission|Haven|Foundation|Ministr(y|ies)|Alliance
      |Network|Academy|Lodge|Rising|International|Clinic|Hospital|Hospice|Fellowship|Village|Coalition|Project
      |Shelter)\b
    """,
)
""" "Hope Harbor will host", but "Hope Acme will train" is a hope."""
FIRST_WORD = late(r"(is|are|am|was|were|been|be|'s|'re|'m)\b")
SUBJECTLESS = late(
    r"""
    ^\W*((and|but|also|then|plus|it|they|we|has|have|had|he|she|which|that|who|already|,|&|while|later|in addition
      |additionally|as well|too|both|since|after that|recently|just|who have|even|finally
      |for (now|the moment|this year)|at least)\W*)*$
    """,
)


HAS_ITS_OWN = late(
    r"^(the )?[^\W\d_a-z][^,;:]*? \d[\d,]* [a-z][^,;]*?,? (and|while|but|plus|whereas) (the )?[^\W\d_a-z]"
)
""" "A will train 40, B 30 nurses, and C will": the 30 belong to the first verb, and only C to the second."""


class Head(NamedTuple):
    """A verb that promises or tells. Places are in the sentence's own plain text."""

    tense: Tense
    lemma: str
    subject: tuple[int, int]
    verb: int
    start: int
    """Where the object begins."""
    end: int
    passive: bool = False
    shares_subject: bool = False
    bare: bool = False
    """Whether it is a participle behind a number, as in 200 employees trained."""


@lru_cache(maxsize=16)
def find_heads(low: str, written: str) -> tuple[Head, ...]:
    """Every promising and every finished verb of one sentence, in order. Kept for a moment: two readers ask."""
    heads: list[Head] = []
    marks = list(_marks(low, written))
    hoped: tuple[int, int] | None = None
    for index, mark in enumerate(marks):
        end = _object_end(low, written, mark, marks[index + 1 :])
        start = marks[index - 1].end if index else 0
        subject = _subject(low, written, start, mark.start, bool(index))
        alone = bool(SUBJECTLESS.match(low[subject[0] : mark.start]))
        if mark.tense is None:
            hoped = subject if not alone else hoped
            continue
        if alone and hoped and not heads:
            subject = hoped  # "Acme can't host but will train 40": of a verb that makes no promise, too.
        shares = alone and bool(heads)
        bare = mark.name == "past" and any_finds(low[subject[0] : mark.start], COUNTED, THINGS)
        passive = mark.passive or bare
        heads += coordinated(
            low, Head(mark.tense, mark.lemma, subject, mark.start, mark.end, end, passive, shares, bare)
        )
    return tuple(heads)


def _marks(low: str, written: str) -> list[Mark]:
    """Marks that stand in their own clause; a participle inside an object is none."""
    kept: list[Mark] = []
    at = 0
    for _ in range(MOST):
        found = next_mark(low, at)
        if not found:
            break
        name, said = found
        named = (
            _is_called_so(written, said)
            if said[0] == "will"
            else _is_called_hope(written, said.start())
            if name == "hope"
            else name == "past" and _is_named_so(written, *said.span())
        )
        mark = mark_of(low, found) if not named and (name != "headline" or headed(written, said.start())) else None
        at = max(mark.end, said.end()) if mark else _past(low, found)
        if mark and (not kept or _new_clause(low, written, kept[-1], mark)):
            kept.append(mark)
    return kept


def _is_named_so(written: str, start: int, end: int) -> bool:
    """ "Thomas Built Buses will print": a verb between two capitals, before a modal, is a part of a name."""
    return bool(start and written[start].isupper() and NAME_GOES_ON.match(written, end))


def _is_called_so(written: str, found: re.Match[str]) -> bool:
    """ "Sgt. Will Tran": a first name, written large before another."""
    return found.start() > 0 and bool(CALLED.match(written, found.start()))


def _is_called_hope(written: str, at: int) -> bool:
    """ "Hope Harbor & Valley Freedom Network", "New Hope Trucking": a word of hope that is written as a name is one."""
    inside = at > 1 and bool(IN_NAME.match(written, at)) and INSIDE.search(written, 0, at) is not None
    return inside or bool(HOUSE_OF.match(written, at))


def _past(low: str, found: Found) -> int:
    """Where to look on behind words that made no promise: "is committed to BOTL training" may still make one."""
    first = FIRST_WORD.match(low, found.said.start())
    return first.end() if first and found.name == "forward" else found.said.end()


def _new_clause(low: str, written: str, last: Mark, mark: Mark) -> bool:
    """Whether a mark opens a clause of its own after the last one: words that join, then a subject or a plain "and"."""
    between = low[last.end : mark.start]
    joins = list(JOIN.finditer(between))
    if not joins:
        return False
    if mark.name == "past" and last.name != "past":
        tail = written[last.end + joins[-1].end() : mark.start].strip()
        if not tail and re.match(r"\s\d", low[mark.end : mark.end + 2]):
            return low[mark.start : mark.end] not in BASE  # "Pledged 14, trained 9"
        return bool(tail[:1].isupper()) or bool(
            re.match(r"(?:we|they|it|he|she|has|have(?! (?:all|its|our|their|\d))|already)\b", tail.lower())
        )
    return True


def _subject(low: str, written: str, start: int, end: int, later: bool) -> tuple[int, int]:
    """The stretch that may name who promises: from the first join that is followed by a name."""
    if not later:
        return start, end
    joins = list(JOIN.finditer(low, start, end))
    for join in joins:
        after = written[join.end() : end].strip()
        if HAS_ITS_OWN.search(after):
            continue
        if not after or after[:1].isupper() or re.match(r"(?:we|they|it|he|she|our|the)\b", after.lower()):
            return join.end(), end
    return (joins[-1].end() if joins else start), end


def _object_end(low: str, written: str, mark: Mark, later: list[Mark]) -> int:
    """To the end of the sentence, or to the words that open the next clause."""
    if not later:
        return len(low)
    start, _ = _subject(low, written, mark.end, later[0].start, True)
    join = max(
        (found.start() for found in JOIN.finditer(low, mark.end, later[0].start) if found.end() <= start), default=start
    )
    return max(mark.end, min(join, later[0].start))


def coordinated(low: str, head: Head) -> list[Head]:
    """ "will train 250 employees and hand out 500 cards": one head for each verb that "and" joins."""
    heads: list[Head] = []
    verbs = {"forward": (BASE, VERB), "finished": (PAST, DONE)}
    for join in AND.finditer(low, head.start, head.end):
        if STILL_DUE.match(low, join.end()):
            continue
        for forms, pattern in (verbs[head.tense], (ING, DOING)):
            having = HAVING.match(low, join.end()) if head.tense == "finished" else None
            found = pattern.match(low, having.end() if having else join.end())
            if found and found.end() < head.end and not _is_noun(low, found):
                heads.append(
                    Head(
                        head.tense,
                        forms[found["verb"]],
                        head.subject,
                        found.start("verb"),
                        found.end(),
                        head.end,
                        shares_subject=True,
                    )
                )
                break
    ends = [other.verb for other in heads] + [head.end]
    first = Head(
        head.tense,
        head.lemma,
        head.subject,
        head.verb,
        head.start,
        _before(low, ends[0], head.start) if heads else head.end,
        head.passive,
        head.shares_subject,
        head.bare,
    )
    return [
        first,
        *(
            Head(h.tense, h.lemma, h.subject, h.verb, h.start, _before(low, ends[at + 1], h.start), shares_subject=True)
            for at, h in enumerate(heads)
        ),
    ]


def _before(low: str, end: int, start: int) -> int:
    """Without the joining words that lead to the next verb."""
    stretch = low[start:end]
    cut = re.search(
        r"(?:,?\s(?:and|&|plus|then|as well as|also|to|will|\+|both|have|has|they'll|we'll|later"
        r"|already|even|finally))+\s*$|,\s*$",
        stretch,
    )
    return start + cut.start() if cut else end


def _is_noun(low: str, found: re.Match[str]) -> bool:
    """ "hand out posters and place mats": after "and", a verb that is followed by nothing it could act on is a noun."""
    after = low[found.end() : found.end() + 16]
    if found["verb"] in (
        "training",
        "hosting",
        "build",
        "support",
        "post",
        "help",
        "help",
        "display",
        "present",
        "design",
        "share",
    ):
        return not re.match(
            r"\s(?:an?|the|its|our|their|up|\d|all|out|every|one|two|three|four|five|six|seven|eight"
            r"|nine|ten|twelve|fifteen|twenty|posters|presentations|sessions|talks|workshops|tat|more"
            r"|another|several|for|in|at|(?:about|around|some|roughly|approximately|nearly|over)(?=\s))\b|\s\d",
            after,
        )
    return not re.match(r"\s\S", after)
