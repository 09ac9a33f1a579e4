"""Whose the people are that something is done to."""

import re

from bot.understanding.doing.scene import Scene
from bot.understanding.doing.shares import WHOSE_MANY
from bot.understanding.naming.crowds import CROWD
from bot.understanding.naming.forewords import LEAD_IN
from bot.understanding.naming.subjects import organisation
from bot.understanding.words.homes import AT_FIRST
from bot.understanding.words.persons import ENDS_OF_NAMES, HEADS
from bot.understanding.words.places import is_town
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

WHOSE = late(r"\W*(the )?(?P<org>[A-Z][^,;:]{1,60}?), (whose|where|all of whose|with) ", re.IGNORECASE)
""" "Kestrel Coach, whose 35 drivers were trained"."""
POSSESSIVE = late(r"^\W*(all (of )?|every one of |(out )?of )?(the )?(?P<org>([\w&.-]+ ){0,6}?[\w&.-]+)'s? ")
OWNED = late(r".+?((?<=s)(?=' \d|' [a-z])|(?='s [a-z]|'s \d|'s ([A-Z][\w-]+ ){1,3}[a-z]+s *$))")
""" "Of Pilot's Ripon employees": whose they are ends before its places."""
INSTITUTION = late(
    r"""
    's?( [A-Z][\w&.'-]*){0,3}? (Hospital|Office|Department|Center|Centre|Club|Stops?|Inn|Services|Foundation|Council
      |League|Association|Academy|Shelter|Market|Transport|Trucking|Towing|Alliance|Museum|Clinic|Group|Garage
      |Bureau)\b
    """,
)
""" "Valley Children's Hospital": what stands behind the possessive belongs to the name."""
AND_MORE = late(r" (and|&) (the )?[A-Z][\w&.'-]*( [A-Z][\w&.'-]*)*")
""" "Rangers from the Department of Parks and Recreation": a name goes on behind its "and"."""
COURSE = late(r"\b(training|course|class|video|program(me)?|curriculum|module) ?$")
""" "3 sessions of the BOTL course": no one who could promise."""
OWNER = late(
    r"""
    \b((work|works|working|drive|drives|driving|employed|guard|cook|clean|volunteer) (for|with|at)|at|from|of|by|with
      |in(?= (the )?[\w .&'-]{2,50}?(unified|district|department|agency|authority)\b)) (?!(the |its |our |their )?\d
      |(least|most|our|its|their|the drivers|them|us|all|each|every|one|two|three|four|five|six|seven|eight|nine
      |ten)\b)(?P<org>[^,]+?)(?= (will|have|has|were|was|are|is|who|by|with|through|in|on|using|and)\b
      |,|(?<!\bst)(?<!\bmt)(?<!\bft)\.|$| _)
    """,
)
NAME_FIRST = late(
    r"""
    \W*(?P<org>[^\W\d_a-z][\w&.'-]*( ((of|the|and|&|de|del|la|du|des|y|et) )*[^\W\d_a-z][\w&.'-]*)+), (?=([\w ]{2,30}?
      ([Tt]raining|[Cc]ourse|[Cc]lass|[Cc]apacitación|[Ff]ormation), )?((about|around|over|all|nearly|almost|roughly
      |some
      |approximately) )*\d)
    """,
)
""" "Harbor Cab, 59 drivers trained"."""
WHOSE_SO_MANY = late(r"\W*([\w-]+ ){0,4}?(of )?(?P<org>([A-Z][\w&.-]* ){0,5}?[A-Z][\w&.-]*)'s (?=\d)")
""" "All of Harbor Cab's 30 drivers"."""
ACCORDING = late(
    r"""
    \W*([Aa]ccording to
      |[Aa]s reported by) (the )?(?P<org>[A-Z][^,]{1,60}), (?=(all )?(of )?(its|their|\d[\d,]* of (its|their))\b)
    """,
)
""" "According to Nevada Union Transport, 36 of its drivers finished"."""


def _owners(low: str, start: int, end: int) -> list[re.Match[str]]:
    """Whose anything is said to be; of "the guards of Mesquite Security" whose they are stands inside, too."""
    people = list(OWNER.finditer(low, start, end))
    trades = [one for one in people if one["org"].removeprefix("the ").partition(" ")[0] not in ENDS_OF_NAMES | HEADS]
    return people + [inner for one in trades for inner in OWNER.finditer(low, one.start("org"), end)]


def whose_people(sentence: Text, start: int, end: int, scene: Scene) -> tuple[str | None, bool]:
    """Whose the people are that a thing is done to: "Acme's 30 drivers", "60 drivers at Acme", "our 45"."""
    teller = ACCORDING.match(sentence.written, start, end)
    if teller:
        return organisation(sentence, *teller.span("org"), None)
    at_home = WHOSE_MANY.match(sentence.written, start, end) or AT_FIRST.match(sentence.written, start, end)
    if at_home and not is_town(at_home["org"].lower()):
        return organisation(sentence, *at_home.span("org"), None)
    lead = None if sentence.low.startswith("all", start) else LEAD_IN.match(sentence.low[start:end])
    start += lead.end() if lead else 0
    first = NAME_FIRST.match(sentence.written, start, end) or WHOSE_SO_MANY.match(sentence.written, start, end)
    if first:
        return organisation(sentence, *first.span("org"), None)
    theirs = WHOSE.match(sentence.written, start, end)
    if theirs and sentence.written[theirs.start("org")].isupper():
        return organisation(sentence, *theirs.span("org"), None)
    people = [one for one in _owners(sentence.low, start, end) if scene.plain[one.start("org")] != "_"]
    named_people = [one for one in people if sentence.written[one.start("org")].isupper()]
    for found in named_people or people:
        if not re.match(r"(?:our|its|their|them|those|these)\b|\d", found["org"]) and not COURSE.search(found["org"]):
            if re.match(r"[\w&.-]+'s\s\d", found["org"]):
                break
            named = found.start("org")
            more = AND_MORE.match(sentence.written, found.end("org"), end)
            upto = more.end() if more else found.end("org")
            owner = OWNED.match(sentence.written[named:upto])
            return organisation(sentence, named, named + len(owner[0]) if owner else upto, None)
    possessive = POSSESSIVE.match(sentence.low[start:end])
    if possessive and sentence.written[start + possessive.start("org") :][:1].isupper():
        at = start + possessive.end("org")
        whole = INSTITUTION.match(sentence.written, at, end)
        return organisation(sentence, start + possessive.start("org"), whole.end() if whole else at, None)
    subject = re.sub(r"\btraining (?:of|for)\b", "", sentence.low[start:end])
    if re.match(
        r"\W*(?:[^,;]{1,20}\sof\s)?(?:our|my|we|we're|all our|all of our|every(?:one|body) (?:on|in|at"
        r"|of) (?:our|my))\b",
        subject,
    ):
        return None, False
    return None, bool(CROWD.search(subject)) or bool(
        re.search(r"\b(?:in total|altogether|combined|nationwide|since)\b", sentence.low)
    )
