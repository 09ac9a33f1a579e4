"""The words that make a promise of a verb, or tell that it is done, denied, hoped for or demanded."""

import re
from typing import Literal, NamedTuple

from bot.understanding.doing.idle import (
    ASKED_TO,
    ELSEWHERE,
    NO_PROMISE,
    NOUNS_OF_PROMISE,
    TELLING,
    TO_ELSE,
    WISH_TO_PROMISE,
    WRITES,
)
from bot.understanding.doing.senses import EACH_MARK
from bot.understanding.words.units import ANYBODY, SPECIFIC
from bot.understanding.words.verbs import ADVERBS, BASE, ING, MARK_BEGINS, PAST, TEACH, either
from bot.understanding.writing.patterns import late

Tense = Literal["forward", "finished"]
TOLD = late(
    r"""
    \b(said|says|announced|confirmed|told \w+|promised|pledged|stated|agreed|committed|vowed|assured \w+|reported|wrote
      |indicated|swore|mentioned|texted|e-?mailed|phoned|called|replied|answered
      |(was|were|been) told) (that )?([^.;,]{1,80}|[^.;,]{1,40}, [^.;,]{2,50},) $
    """,
)
""" "Acme said that its safety director would train 40": a promise told by somebody."""

VERB = late(rf" *,? ?{ADVERBS}(?P<verb>{either(BASE)})\b(?!-)")
DOING = late(rf" *,? ?{ADVERBS}(?P<verb>{either(ING)})\b(?!-)")
DONE = late(rf" *,? ?{ADVERBS}(?P<verb>{either(PAST)})\b(?!-)")
NOW_DONE = late(r" (now |fully |all )?([\w.]+[\s-])?(?P<verb>trained|certified|done|finished|complete)\b")
PEOPLE = late(rf"\b({either(ANYBODY | SPECIFIC)}) $")
PASSIVE = late(
    rf"""
    \s?(have (all )?been|be|get|all be|have) (\w+ly |all |fully )?((?!\d)[\w.]+[\s-])?(?P<verb>{either(PAST)})\b
    """,
)


class Mark(NamedTuple):
    name: str
    start: int
    end: int
    lemma: str
    tense: Tense | None
    passive: bool = False


WORD = late(r"(?<![\w'])[a-z]+|(?<=\w)'(?=(ll|s|re|m|d)\b)")


class Found(NamedTuple):
    """Words that may be a mark, and what they would tell of."""

    name: str
    said: re.Match[str]


def next_mark(low: str, at: int) -> Found | None:
    """The first that may be one, at or behind a place."""
    for word in WORD.finditer(low, at):
        if word[0] == "'" or word[0][:3] in MARK_BEGINS:
            found = mark_at(low, word.start())
            if found:
                return found
    return None


def mark_at(low: str, at: int) -> Found | None:
    for name, told in EACH_MARK:
        found = told.match(low, at)
        if found:
            return Found(name, found)
    return None


STILL_DUE = late(
    r"""
    (to )?be (completed?|finished|done|trained|certified|wrapped up) (by|before|no later|in|within|on)\b
    """,
)
""" "Signed up 44 technicians, to be completed by May": when, and no promise of its own."""

DO = late(
    r"""
    \s*do\b(?= (all |all our |all of our |our |about |around |at least |up to |another )?(\d
      |(twen|thir|for|fif|six|seven|eigh|nine)ty|[a-z]+teen\b|(ten|twelve|(a|one|two|three|four|five|six|seven|eight
      |nine) (hundred|thousand|dozen))\b))
    """,
)
BE = late(r" *(be|have|see|do)\b")
FOLLOW = late(r" (follow|be next|(do|hold) (it|so|the same)\b)")
SO_MANY_MORE = late(
    r"""
    (^|[,;:] | (and|but) )\W*(about |the (remaining |other )?|another |our |its |their |all )*(\d
      |(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) more )[^.;,]{0,40}$
    """,
)
""" "8 more will follow", "the remaining 40 will follow by June"."""

UNKNOWN = late(
    rf"""
    \s(?!be\b|have\b|do\b|see\b)[a-z]+(?=[^.;:]{{1,60}}? and (to |also |then )?({either(BASE)})\b)
    """,
)
""" "Agreed to split the cost and train 26": a verb nobody counts, before one that is counted."""

HAVING = late(r"(\bhave|\bhas|'ve|'s) (already |also )?$")
""" "We've got 30 dispatchers": who has people has not trained them."""


FOUNDED = late(r", [a-z]+ (in|since) (1[89]|20)\d\d,")
""" "Gateway Arms, built in 1926, has": what it is, and nothing it did."""
EACH = late(r"\b(each|every|per|be) $")
""" "Pays $500 for each trained driver": what a driver is, and nothing that was done."""
ORDERED = late(rf": ({either(BASE)}) [^.;:]*(, (and )?| and )(also )?$")
""" "Acme: hand out 400 cards, and put up posters": one of several things to do."""


def _done(said: str, low: str, end: int) -> str:
    """What a past form tells of; "signed on as a sponsor" and "is now a sponsor" is becoming one."""
    becomes = said.startswith(("become", "is now")) or low.startswith(" as", end)
    return PAST.get(said, "become" if becomes else "train")


ASKS = late(r"\b(please|pls|sure|yes|ok|okay|just|and|so|then|next|also|finally|lastly)\b")


def _is_asked(low: str, start: int) -> bool:
    """ "Put our crew down for it" asks for something."""
    return not ASKS.sub("", low[:start]).strip(" -*,:\"'") or bool(ORDERED.search(low, 0, start))


PLEDGE_CLASS = late(
    r"""
    (pledge|promise|commitment) (class|drive|cards?|forms?|sheets?|list|total|count|board|wall|event|night|campaign)\b
    """,
)
""" "The 2019 pledge class included 24 companies"."""


def _describes(low: str, start: int) -> bool:
    """ "Half of the pledged 60", "after pledging 60": which are meant, and no promise of its own."""
    if PLEDGE_CLASS.match(low, start):
        return True
    adjective = low.startswith(("pledged", "promised"), start)
    return low.endswith("after ", 0, start) or (
        adjective and low.endswith((" the ", " its ", " our ", " their "), 0, start)
    )


THANKED = late(
    r"""
    \W*((big|huge|many|our) )*(congrat\w*|thank(s| you)|kudos|props|hats off|shout-? ?out|applause|bravo|well done
      |hooray|cheers)\b[^.;:]{2,70}$
    """,
)
""" "Congratulations to Acme for training 40": who is praised for it has done it."""


def mark_of(low: str, found: Found) -> Mark | None:
    name, said = found.name, found.said[0]
    start, end = found.said.span()
    wish = WISH_TO_PROMISE.match(low, start)
    promised = mark_at(low, wish.end()) if wish else None
    if promised:
        return mark_of(low, promised)
    if said == "would" and re.match(
        r"\s(?:like|love|prefer|rather|hope|consider|have(?!\s(?:\d|all\b|every\b|its\b|their\b)))\b",
        low[end : end + 12],
    ):
        return Mark("hope", start, end, "", None)
    if said == "would" and TOLD.search(low, max(0, start - 140), start):
        return _forward(low, start, end)
    if name in ("no", "hope", "must"):
        return Mark(name, start, end, "", None)
    if name == "kept":
        verb = VERB.match(low, end)
        return Mark(name, start, verb.end() if verb else end, BASE[verb["verb"]] if verb else "pledge", "finished")
    if name == "slated":
        return Mark(name, start, end, "attend", "forward")
    if name == "did" and said in ("for", "on") and not THANKED.match(low, 0, start):
        return None
    if name == "did":
        verb = VERB.match(low, end) or DOING.match(low, end)
        return Mark(name, start, verb.end(), (BASE | ING)[verb["verb"]], "finished") if verb else None
    called_for = said == "expect" and not re.search(r"\w", low[:start])  # "Expect an answer from Acme by May 3"
    if name == "amount" and (called_for or _describes(low, start) or TO_ELSE.match(low, start)):
        return None
    if name in ("amount", "forward") and NO_PROMISE.search(low, 0, start) and low.startswith(NOUNS_OF_PROMISE, start):
        return Mark("no", start, end, "", None)
    if name == "amount" and ASKED_TO.search(low, 0, start):
        return Mark("hope", start, end, "", None)
    verb = (VERB.match(low, end) or DOING.match(low, end)) if name == "amount" and said.endswith(" to") else None
    if name == "amount" and not verb:
        return Mark(name, start, end, "pledge", "forward")
    if name == "present" and (sponsors := AS_SPONSOR.match(low, end)):
        return Mark(name, start, sponsors.end(), "become", "forward")
    if name == "present":
        verb = None if WRITES.match(low, end) else DOING.match(low, end)
        return Mark(name, start, verb.end(), ING[verb["verb"]], "forward") if verb else None
    if name == "wasbeen":
        return _was_done(low, start, end)
    return _past(low, found.said) if name == "past" else _forward(low, start, end)


HAS = late(r"\b(has|have|had|was|were|been|'ve|'s) ([a-z]+ )?$")
CAN = late(r"\b(can|can't|cannot|could|do|does|to) ((we|i|they|you|also|easily|always|not|all|just) ){0,2}$")
""" "We can put up 12 posters": "put" is bare there."""


def _is_full(said: str, low: str, start: int) -> bool:
    """ "The room was packed, 3 TV stations came": no kits, of which there is a number before."""
    return said == "packed" and not re.search(r"\d", low[:start])


def _past(low: str, found: re.Match[str]) -> Mark | None:
    """What a past form tells of; none where it only describes, is asked for, or tells who told."""
    said, (start, end) = found[0], found.span()
    told = TELLING.match(low, start) or FOUNDED.match(low, max(0, start - 2))
    if ELSEWHERE.match(low, start) or (said == "run" and not HAS.search(low, 0, start)):
        return None  # "The folks who run the marina"
    if told or (said == "got" and HAVING.search(low, 0, start)):
        return None
    if _is_full(said, low, start):
        return None
    if said in ("trained", "certified") and EACH.search(low, 0, start):
        return None  # "For each trained driver", "intends that its crew be trained"
    if said in ("put", "set") and (_is_asked(low, start) or CAN.search(low, 0, start)):
        return None
    if low.startswith("wrapped up ", start):
        return Mark("past", start, end + 3, "complete", "finished")
    if said == "had" and (verb := DONE.match(low, end)):
        return Mark("past", start, verb.end(), PAST[verb["verb"]], "finished")
    return Mark("past", start, end, _done(said, low, end), "finished")


def _was_done(low: str, start: int, end: int) -> Mark | None:
    """ "Were trained", "are now certified"; of people alone "are all done" tells that they were trained."""
    verb = DONE.match(low, end) or NOW_DONE.match(low, end)
    if verb and _is_full(verb["verb"], low, start):
        return None
    people = PEOPLE.search(low, max(0, start - 40), start)
    if not verb or (low[start:end] == "are" and not people and not low[start - 2].isdigit()):
        return None  # "The dishes are done"
    lemma = PAST.get(verb["verb"], "train")
    told = lemma in TEACH or DONE.match(low, end) or people
    return Mark("wasbeen", start, verb.end(), lemma, "finished", passive=True) if told else None


AS_SPONSOR = late(
    r"""
    \s(also |now )?(com(e|ing) (in|on|aboard|on board|back)|be (back|in)|step (up|in)
      |return)(?= as (an?|the|our|one of) ([\w-]+ ){0,3}sponsors?\b)
    """,
)
""" "Will come in as a Silver sponsor": it becomes one."""


def _forward(low: str, start: int, end: int) -> Mark | None:
    if low[:start].endswith((", ", "with training ", "with all training ", "with the training ")) and STILL_DUE.match(
        low, start
    ):
        return None
    passive = PASSIVE.match(low, end)
    if passive:
        return Mark(
            "forward",
            start,
            passive.end(),
            PAST[passive["verb"]],
            "forward",
            passive="be" in passive[0] or not passive[0].strip().startswith("have"),
        )
    ways = ((VERB, BASE), (DOING, ING))
    for pattern, forms in reversed(ways) if low.startswith(" be ", end) else ways:
        verb = pattern.match(low, end)
        if verb:
            return Mark("forward", start, verb.end(), forms[verb["verb"]], "forward")
    sponsors = AS_SPONSOR.match(low, end)
    if sponsors:
        return Mark("forward", start, sponsors.end(), "become", "forward")
    unknown = UNKNOWN.match(low, end)
    if unknown:
        return Mark("forward", start, unknown.end(), "be", "forward")
    amount = DO.match(low, end)
    if amount:
        return Mark("forward", start, amount.end(), "pledge", "forward")
    if FOLLOW.match(low, end) and SO_MANY_MORE.search(low, 0, start):
        return Mark("forward", start, end, "pledge", "forward", passive=True)
    plain = BE.match(low, end)
    return Mark("forward", start, plain.end(), "be", "forward") if plain else None
