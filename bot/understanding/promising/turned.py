"""A promise that stands as a noun, with who made it behind: "A pledge to train 40 guides came from Thunder Valley"."""

import re
from collections.abc import Iterator

from bot.understanding.doing.heads import Head
from bot.understanding.doing.marks import VERB
from bot.understanding.doing.scene import Scene
from bot.understanding.naming.subjects import organisation
from bot.understanding.promising.promises import promises_of
from bot.understanding.readings import Problem, Promise
from bot.understanding.words.units import unit_after
from bot.understanding.words.verbs import BASE
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

PROMISED = r"(pledged|promised|committed|offered|put forward|signed up)"
PROMISED_DEED = late(PROMISED)
TURNED = late(
    rf"""
    ^[^\w$]*(also,? |another\s
      |and )?((an?|the|another|one|their) ([\w-]+ ){{0,2}}?(?P<noun>pledge|commitment|promise|offer|donation|gift
      |contribution|sponsorship) (?P<to>to|of|for) (?P<what>[^;]+?)
      |(?P<things>((about|around|over|up to|at least|some|another|roughly|nearly|all) )*(\$?\d
      |(two|three|four|five|six|seven|eight|nine|ten|twelve) [a-z])[^;]*?)) ((was|were
      |has been|have been|is|are) (also |just |now )?(?P<deed>{PROMISED}|made|given|donated
      |received)( (today|yesterday|last \w+|at the \w+))? (by|from)
      |(?P<came>c(a|o)mes?|is coming|has come|arrived
      |is) (in )?from) (the )?(?P<org>[^,;:]+?(, [^,;:&]{{2,30}} (&|and) [^,;:]{{3,40}}?)?)(?P<rest>(,
      | (by|before|within|until|in|on|for|no later than) _| _)[^;]*)?[\s.!]*$
    """,
)
FROM_THEM = late(
    r"""
    ^[^\w$]*from (the )?(?P<org>[^,;:]+?) ?(:|,|-) (an?|the|another) ([\w-]+ ){0,2}?(?P<noun>pledge|commitment
      |promise) (?P<deed>)(?P<to>to|of|for) (?P<what>(?P<things>[^;]+))$
    """,
)
""" "From Acme: a commitment to train 40 guides"."""
CAME_FROM = late(
    r"""
    ^[^\w$]*(?P<got>(we|i)('ve)? ((just|also|have) )*(got|received) )?(an?|the|another
      |one) ([\w-]+ ){0,2}?(?P<noun>pledge|commitment
      |promise) (?P<deed>)(?P<came>((has|just|also) )*(came|come|comes|arrived|landed|in) (in |through )?)?((today
      |yesterday|this (morning|afternoon|week)) )?from (the )?(?P<org>[^,;:\d]+?),? (?P<to>to
      |of|for) (?P<what>(?P<things>([a-z]+ )?((about|around|another|up to|at least) )*(?P<many>\d[\d,]*)[^;]*))$
    """,
)
""" "A pledge came in from Acme for 40 guides"."""
ONLY_DUE = late(r"(,? (by|before|until|within|over|through|no later than) _+)?[\s.!]*$")
SIGNED = (
    r"(the )?(?P<org>(?!(great|good|nice|well|ok|yes|no|see|more|done|tb[ad]|pending|confirmed|cancell?ed|approved"
    r"|awesome|hooray|congrats)\b"
    r"|[^:;_\d]*\bthanks?\b)[a-z][^:;_\d]{2,60}?)[\s.!]*$"
)
"""Who stands behind a colon or a dash, and no remark."""
FOR_SO_MANY = late(
    rf"""
    ^[^\w$]*(the\s
      |an? )?(?P<what>(?P<things>([a-z][\w.]* ){{0,3}}?(?P<noun>training|course|class) (?P<to>for
      |of) (?P<deed>)(about |around |all |at least |up to |over |some )*\d[^:;]{{2,80}}?))( ?:\s
      | -{{1,2}} ){SIGNED}
    """,
)
""" "BOTL training for 66 drivers: Lodi Unified"."""
NUMBERS_FIRST = late(
    rf"""
    ^[^\w$]*(?P<what>(?P<things>(?P<noun>\d[\d,]*)(?P<to> )(?P<deed>)[^:;.]{{3,120}}?)) -{{1,2}} {SIGNED}
    """,
)
""" "48 drivers by May 1 and 12 dispatchers by June 1 - Pacific Coast Produce"."""
DONE_ALREADY = late(r"\b(\w{2,}ed|done|held|given|gave|took|taken|put up|hung|ran|taught|went|got)\b")
RAISED = late(
    r"""
    ^[^\w$]*(the|their|its)? ?(?P<noun>pledge|commitment|promise|goal|target) (by|of
      |from) (the )?(?P<org>[^,;:\d]+?) (was|has been|is now|went|grew|rose
      |is) (now )?(?P<deed>(raised|increased|upped|bumped|expanded|doubled|up|lowered|reduced|revised
      |changed)?)( up)?( from \d[\d,]*)? (?P<to>to) (?P<what>(?P<things>\d[^;]*))$
    """,
)
""" "The pledge by Loomis Armored was raised from 80 to 120 guards"."""


LAST_TIME = late(r"^\W*last time\b(?![^;]*\b(again|also|too|this time|now)\b)")
THIS_TIME = late(
    r"""
    ^\W*(but |and )?this (time|year)( around)?,? (it|the (number|figure|pledge|goal))('s| is| will be)( about| up to
      | at least| around)? (?=\d[\d,]*( ([a-z-]+ ){0,2}?[a-z-]+s\b| _|\W*$))
    """,
)
""" "Last time the Chamber pledged 45; this time it is 60"."""


def turned_round(sentence: Text, scene: Scene) -> Iterator[tuple[Head, Promise, tuple[Problem, ...]]] | None:
    """What is promised, where the sentence names it before whoever promised it; None where it does not."""
    if LAST_TIME.match(scene.plain):
        return iter(())
    again = THIS_TIME.match(scene.plain) if scene.before else None
    if again:
        at = again.end()
        head = Head("forward", "pledge", (0, 0), at, at, len(sentence.low))
        return _promises(sentence, head, scene, scene.before)
    found = (
        RAISED.match(scene.plain)
        or FROM_THEM.match(scene.plain)
        or _arrived(scene.plain)
        or _signed(scene.plain)
        or TURNED.match(scene.plain)
    )
    if not found or not (found["deed"] or found["noun"]):
        return None
    who, crowd = organisation(sentence, *found.span("org"), None)
    if crowd:
        return iter(())
    named = who and who[:1].isupper() and sentence.written[found.start("org")].isupper()
    return _promises(sentence, _head(sentence, found), scene, who) if named else None


def _arrived(plain: str) -> re.Match[str] | None:
    """A pledge that came in for so many people, of which no more is told than by when: not that it was withdrawn."""
    found = CAME_FROM.match(plain)
    arrived = found and (found["got"] or found["came"])
    unit = unit_after(plain, found.end("many")) if found and arrived else None
    return found if unit and unit.group == "people" and ONLY_DUE.match(plain, unit.end) else None


def _signed(plain: str) -> re.Match[str] | None:
    """What is promised, and behind a colon or a dash who promised it."""
    if ": " not in plain and " -" not in plain:
        return None
    many = FOR_SO_MANY.match(plain)
    if many:
        return many
    found = NUMBERS_FIRST.match(plain)
    if found and DONE_ALREADY.search(found["what"]):
        return None
    unit = unit_after(plain, found.end("noun")) if found else None
    return found if unit and unit.group in ("people", "materials", "sessions") else None


def _promises(
    sentence: Text, head: Head, scene: Scene, who: str | None
) -> Iterator[tuple[Head, Promise, tuple[Problem, ...]]]:
    for promise, problems in promises_of(sentence, head, scene, who, [head]):
        if promise.target is not None or promise.percent is not None or problems:
            yield head, promise, problems


def _head(sentence: Text, found: re.Match[str]) -> Head:
    start = found.start("what" if found["noun"] else "things")
    verb = VERB.match(sentence.low, start - 1) if found["to"] == "to" else None
    given = found["noun"] in ("donation", "gift", "contribution", "sponsorship")
    promised = found["deed"] and PROMISED_DEED.fullmatch(found["deed"])
    lemma = BASE[verb["verb"]] if verb else "donate" if given else "pledge"
    done = not promised and (given or not found["noun"])
    return Head(
        "finished" if done else "forward", lemma, (0, 0), start, verb.end() if verb else start, len(sentence.low)
    )
