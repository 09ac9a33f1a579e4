"""Where a sentence promises or tells of something done: each verb with its subject and its object.

A verb counts when it follows words of promising, or stands in the past; verbs further
inside ("ensure that all drivers complete it") belong to the object.
"""

import re
from dataclasses import dataclass
from typing import Literal

from bot.understanding.verbs import ADVERBS, BASE, ING, PAST, PROMISE, REPORTED, either

MOST = 60
"""Verbs looked at in one sentence."""

Tense = Literal["forward", "finished"]
MARK = re.compile(
    rf"""\b(?:
      (?P<no>(?:will|would|shall|can|could|does|did|do|has|have|had|is|are|was|were|may|might|must
        |should)\s(?:not|never|no\slonger)\b|won't|wouldn't|can't|cannot|couldn't|doesn't|didn't|don't
        |hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|declin(?:e|es|ed)\sto|refus(?:e|es|ed)\sto
        |unable\sto|fail(?:s|ed)\sto|no\slonger|never\b|withdrew|has\sto\s(?:cancel|withdraw)|cancel(?:s|ed
        |led)|stopped|instead\sof)
    | (?P<hope>hop(?:e|es|ed|ing)(?:\s(?:to|that)|\b)|would\b|(?:i|we|they)'d\s(?:like|love)
        |wish(?:es|ed)?\sto|wants?\s(?:to|you|us|every|all|more)|wanted\sto|might
        |may(?=\s(?:\w+\s)?(?:{either(BASE)})\b)|could|should|consider(?:s|ed|ing)?|think(?:s
        |ing)?\s(?:about|of|we|it|they)|explor(?:e|es|ed|ing)|look(?:s|ed|ing)?\sinto|interested\sin
        |open\sto|discuss(?:ed|ing|es)?|talk(?:ed|ing|s)?\sabout|dream(?:s|ed)?|try(?:ing)?\sto|tries\sto
        |tried\sto|ought\sto|encourag(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?\b|invit(?:e|es|ed
        |ing)|recommend(?:s|ed)?|suggest(?:s|ed)?|propos(?:e|es|ed)\b|able\sto|can\b|know(?:s)?\show
        |willing\sto|eager\sto|need(?:s|ed)?\sto|keen\sto|depending|wonder(?:s|ed|ing)?|imagine|let's
        |challeng(?:e|es|ed)|goal\sis|was\s(?:supposed|going|meant)\sto|were\s(?:supposed|going|meant)\sto
        |had\splanned|usually|typically|generally|used\sto|love\sto|excited\sto|ready\sto|tend\sto
        |expected\sto|likely\sto|seek(?:s|ing)?\sto)
    | (?P<must>must\b|(?:is|are|was|were|be|been|being)\s(?:\w+\s)?(?:required|mandated|obliged
        |obligated|asked|expected|supposed|encouraged|urged|invited|directed|told)\b|requires?\b
        |required\s(?:to|by|under)|mandates?\b(?=\s(?:that|all|every|transit|agencies|training))|(?:has|have
        |had)\sto\b|will\s(?:have\sto|need\sto|be\srequired|be\sasked|be\sable\sto))
    | (?P<amount>(?:{PROMISE}|commits?\sto|committed\sto|sign(?:s|ed|ing)?\sup(?:\sfor)?|put\s(?:us
        |me|them)\sdown\sfor|count\s(?:us|me)\sin\sfor|(?:is|are|'re|'m|am)\s(?:in|down|good)\sfor
        |said\syes\sto|made\sa\s(?:pledge|commitment)\s(?:of|for)|(?:pledge|commitment|promise)\s(?:of|for
        |is))(?=\s(?:for\s|of\s|up\sto\s|at\sleast\s|about\s|around\s|between\s|approximately\s|roughly\s|nearly\s
        |some\s
        |no\s(?:fewer|less)\sthan\s|a\sminimum\sof\s|all\s|another\s|an?\sadditional\s
        |over\s|more\sthan\s|to\s)*(?:an?\s(?!pledge|commitment)|\$?\d|one\b|two\b|three\b|four\b|five\b
        |six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|twenty|thirty|forty|fifty|sixty|seventy|eighty
        |ninety|several|all\b|every\b|half|its\b|their\b|our\b)))
    | (?P<forward>(?:{PROMISE})\sto\b|(?:(?:has|have|had)\s)?ma(?:de|kes?)\sa\s(?:\w+\s)?(?:pledge
        |promise|commitment|vow)\s(?:to|of|for)\b|(?:pledge|promise|commitment|vow)(?:\sis|:|\swas)?\sto\b
        |(?:is|are|am|'s|'re|'m|was|were|been|be)\s(?:\w+ly\s|also\s|now\s|all\s|both\s)?(?:committed
        |committing|dedicated|going|set|planning|aiming|preparing|intending|scheduled|slated|due|signed\sup
        |pledging|on\sboard|looking|determined|proud|happy|pleased|glad|about)\sto\b
        |plans?\s(?:\w+ly\s)?to\b|planned\sto\b|plan(?:s|ning)?\son\b|intends?\sto\b|intended\sto\b
        |aims?\sto\b|means?\sto\b|sign(?:s|ed)?\s(?:up|on)\sto\b|(?:has|have)\sdecided\sto\b|decided\sto\b
        |decides?\sto\b|commitment\sto\b|commit(?:s|ted)?\s(?:(?:itself|themselves|ourselves|himself
        |herself)\s)?to\b|(?:is|are|was|were)\s(?:\w+ly\s)?committed\sto\b|vot(?:ed|es)\sto\b
        |(?:{PROMISE})\son\sbehalf\sof\s[^,.;]{{2,60}}?\sto\b|{REPORTED}|will\b|shall\b|(?<=\w)'ll\b
        |(?<=\w)'s\sgoing\sto\b|gonna\b|looks?\sforward\sto\b|goes?\son\sto\b|to(?=\s(?:be
        |get)\s(?:\w+ly\s)?(?:{either(PAST)})\b))
    | (?P<headline>to(?=\s(?:train|certify|educate|host|hold|distribute|display|adopt|sponsor|hand\sout)\s))
    | (?P<present>(?:is|are|'re|'m|am)(?=\s{ADVERBS}(?:{either(ING)})\b))
    | (?P<wasbeen>(?:was|were|been|got)(?=\s{ADVERBS}(?:{either(PAST)})\b))
    | (?P<past>(?:{either(PAST)}|(?:(?<=has\s)|(?<=have\s))become
        |(?:has|have)(?=\s(?:now\s|already\s)?\d[\d,]*\s(?:[\w-]+\s){{1,3}}?(?:trained|certified)\b)))
    )(?!['\w-])""",
    re.VERBOSE,
)
VERB = re.compile(rf"\s*,?\s?{ADVERBS}(?P<verb>{either(BASE)})\b(?!-)")
DOING = re.compile(rf"\s*,?\s?{ADVERBS}(?P<verb>{either(ING)})\b(?!-)")
DONE = re.compile(rf"\s*,?\s?{ADVERBS}(?P<verb>{either(PAST)})\b(?!-)")
PASSIVE = re.compile(
    rf"\s?(?:have\s(?:all\s)?been|be|get|all\sbe|have)\s(?:\w+ly\s|all\s|fully\s)?(?P<verb>{either(PAST)})\b"
)
AND = re.compile(
    r"(?:,\s(?:and\s|then\s|plus\s|as well as\s)?|\s(?:and|&|plus|then|as well as|\+)\s)(?:also\s"
    r"|then\s|to\s|both\s|will\s|have\s|has\s|later\s|in turn\s|additionally\s|already\s|they'll\s"
    r"|we'll\s|even\s|finally\s)*"
)
JOIN = re.compile(r",\s(?:and|while|but|plus|with)\s|,\s|;\s|\s(?:and|while|but|plus|&|whereas)\s|\s-+\s|:\s")
SUBJECTLESS = re.compile(
    r"^\W*(?:(?:and|but|also|then|plus|it|they|we|has|have|had|he|she|which|that|who|already|,|&"
    r"|while|later|in addition|additionally|as well|too|both|since|after that|recently|just"
    r"|who have|even|finally)\W*)*$"
)


@dataclass(frozen=True, slots=True)
class Head:
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


@dataclass(frozen=True, slots=True)
class _Mark:
    name: str
    start: int
    end: int
    lemma: str
    tense: Tense | None
    passive: bool = False


def find_heads(low: str, written: str) -> list[Head]:
    """Every promising and every finished verb of one sentence, in order."""
    heads: list[Head] = []
    marks = list(_marks(low, written))
    for index, mark in enumerate(marks):
        end = _object_end(low, written, mark, marks[index + 1 :])
        if mark.tense is None:
            continue
        start = marks[index - 1].end if index else 0
        subject = _subject(low, written, start, mark.start, bool(index))
        shares = bool(heads) and bool(SUBJECTLESS.match(low[subject[0] : mark.start]))
        heads += _coordinated(
            low, Head(mark.tense, mark.lemma, subject, mark.start, mark.end, end, mark.passive, shares)
        )
    return heads


def _marks(low: str, written: str) -> list[_Mark]:
    """Marks that stand in their own clause; a participle inside an object is none."""
    kept: list[_Mark] = []
    at = 0
    for _ in range(MOST):
        found = MARK.search(low, at)
        if not found:
            break
        mark = _mark(low, found) if not found["headline"] or _headed(written, found.start()) else None
        at = max(mark.end if mark else found.end(), found.end())
        if mark and (not kept or _new_clause(low, written, kept[-1], mark)):
            kept.append(mark)
    return kept


def _headed(written: str, at: int) -> bool:
    """ "Lodi PD to train 66 officers": as headlines promise, a name stands right before the verb."""
    word = written[:at].split()[-1:]
    return bool(word) and word[0][:1].isupper() and not re.match(r"(?:used|how|time|plans?)$", word[0], re.IGNORECASE)


def _mark(low: str, found: re.Match[str]) -> _Mark | None:
    name = str(found.lastgroup)
    start, end = found.span()
    if name in ("no", "hope", "must"):
        return _Mark(name, start, end, "", None)
    if name == "amount":
        return _Mark(name, start, end, "pledge", "forward")
    if name == "present":
        verb = DOING.match(low, end)
        return _Mark(name, start, verb.end(), ING[verb["verb"]], "forward") if verb else None
    if name == "wasbeen":
        verb = DONE.match(low, end)
        return _Mark(name, start, verb.end(), PAST[verb["verb"]], "finished", passive=True) if verb else None
    if name == "past":
        return _Mark(name, start, end, PAST.get(found[0], "become" if found[0] == "become" else "train"), "finished")
    return _forward(low, start, end)


def _forward(low: str, start: int, end: int) -> _Mark | None:
    passive = PASSIVE.match(low, end)
    if passive:
        return _Mark(
            "forward",
            start,
            passive.end(),
            PAST[passive["verb"]],
            "forward",
            passive=not passive[0].strip().startswith("have"),
        )
    for pattern, forms in ((VERB, BASE), (DOING, ING)):
        verb = pattern.match(low, end)
        if verb:
            return _Mark("forward", start, verb.end(), forms[verb["verb"]], "forward")
    amount = re.compile(r"\s*do\b(?=\s(?:about |around |at least |up to |another )?\d)").match(low, end)
    if amount:
        return _Mark("forward", start, amount.end(), "pledge", "forward")
    plain = re.compile(r"\s*(?:be|have|see|do)\b").match(low, end)
    return _Mark("forward", start, plain.end(), "be", "forward") if plain else None


def _new_clause(low: str, written: str, last: _Mark, mark: _Mark) -> bool:
    """Whether a mark opens a clause of its own after the last one: words that join, then a subject or a plain "and"."""
    between = low[last.end : mark.start]
    joins = list(JOIN.finditer(between))
    if not joins:
        return last.tense is None and mark.name in ("forward", "amount") and last.name == "must" and False
    if mark.name == "past" and last.tense == "forward":
        tail = written[last.end + joins[-1].end() : mark.start].strip()
        return bool(tail[:1].isupper()) or bool(re.match(r"(?:we|they|it|he|she|has|have|already)\b", tail.lower()))
    return True


def _subject(low: str, written: str, start: int, end: int, later: bool) -> tuple[int, int]:
    """The stretch that may name who promises: from the first join that is followed by a name."""
    if not later:
        return start, end
    joins = list(JOIN.finditer(low, start, end))
    for join in joins:
        after = written[join.end() : end].strip()
        if not after or after[:1].isupper() or re.match(r"(?:we|they|it|he|she|our|the)\b", after.lower()):
            return join.end(), end
    return (joins[-1].end() if joins else start), end


def _object_end(low: str, written: str, mark: _Mark, later: list[_Mark]) -> int:
    """To the end of the sentence, or to the words that open the next clause."""
    if not later:
        return len(low)
    start, _ = _subject(low, written, mark.end, later[0].start, True)
    join = max(
        (found.start() for found in JOIN.finditer(low, mark.end, later[0].start) if found.end() <= start), default=start
    )
    return max(mark.end, min(join, later[0].start))


def _coordinated(low: str, head: Head) -> list[Head]:
    """ "will train 250 employees and hand out 500 cards": one head for each verb that "and" joins."""
    heads: list[Head] = []
    verbs = {"forward": (BASE, VERB), "finished": (PAST, DONE)}
    for join in AND.finditer(low, head.start, head.end):
        for forms, pattern in (verbs[head.tense], (ING, DOING)):
            found = pattern.match(low, join.end())
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
    after = low[found.end() : found.end() + 12]
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
            r"\s(?:an?|the|its|our|their|up|\d|all|out|every|two|three|four|five|six|ten|posters|tat|more"
            r"|another|several|for|in|at)\b|\s\d",
            after,
        )
    return not re.match(r"\s\S", after)
