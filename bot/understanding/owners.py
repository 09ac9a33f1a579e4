"""Who promises in one clause: the name before the verb, "by" or "at" whom a thing is done, or who tells of it."""

import re

from bot.understanding.crowds import ALL_TOGETHER, BY_OTHERS, CROWD, NONE_OF, NOT_ONE, NOTICE, THING, WIDE, are_many
from bot.understanding.forewords import ANNOUNCED, LEAD_IN, SAID_OF
from bot.understanding.heads import Head
from bot.understanding.homes import AT_FIRST
from bot.understanding.patterns import late
from bot.understanding.persons import ENDS_OF_NAMES
from bot.understanding.places import is_town
from bot.understanding.promises import about_people
from bot.understanding.saidwhen import after_time
from bot.understanding.scene import Scene
from bot.understanding.shares import WHOSE_MANY
from bot.understanding.subjects import SAYS, organisation
from bot.understanding.text import Text
from bot.understanding.topics import topic
from bot.understanding.verbs import TEACH

ON_BEHALF = late(
    r"\b(?:on behalf of|(?:speaking|writing|answering|here) for|representing|in the name of"
    r"|(?:as|like) (?:(?:the|an?|its) )?(?:\w+ ){0,3}?(?:director|manager|owner|president|chief|head|founder|ceo"
    r"|superintendent|supervisor|coordinator|mayor|sheriff|principal|pastor) (?:of|for|at))\s(?:the\s)?"
    r"(?P<org>[^,;]+?(?:,\s(?:inc|llc|ltd|co)\b\.?)?)(?=\s(?:to|that|for|will|we|i|with|in|on|by|last|this|next|before|during)\b|[,;.]|\s?$)"
)
""" "Speaking for Harbor Cab, I", "As head of Harbor Cab, I"."""


def who_promises(sentence: Text, head: Head, scene: Scene, before: str | None) -> tuple[str | None, bool]:
    start, end = after_time(sentence.low, *head.subject, scene.dates), head.subject[1]
    behalf = ON_BEHALF.search(sentence.low, head.subject[0], head.start)
    behind = ON_BEHALF.search(sentence.low, head.start, head.end)
    behalf = behalf or (behind if behind and "behalf" in behind[0] else None)
    put = PUT_DOWN.search(sentence.low, head.verb, head.start)
    whose = PLEDGE_OF.search(sentence.written, head.verb, head.end)
    whose = whose or (TO_YOU.match(sentence.written, head.verb, head.end) if before is None else None)
    if whose and scene.plain[whose.start("org")] != "_":
        return organisation(sentence, *whose.span("org"), None)
    if put and scene.plain[put.start(str(put.lastgroup))] != "_":
        return _put_down(sentence, start, put, before)
    small = behalf and not sentence.written[behalf.start("org")].isupper() and not sentence.written.islower()
    if behalf and not small and not SAID_OF.search(sentence.written, behalf.end(), head.verb):
        return organisation(sentence, *behalf.span("org"), None)
    one_of = ONE_OF.match(sentence.written, start, end)
    if one_of:
        return organisation(sentence, *one_of.span("org"), before)
    if are_many(sentence.low, (start, end), (head.subject[0], head.end)):
        return None, True
    if OUR_WORD.search(sentence.low, start, end) and NOUN.match(sentence.low, end):
        return None, False
    if AIM.match(sentence.low, end):
        return _whose_aim(sentence, start, end, before)
    if head.passive or about_people(sentence, head):
        return _owner(sentence, head, scene._replace(before=before))
    at = _after_colon(sentence, start, end)
    if at:
        spoken, crowd = organisation(sentence, after_time(sentence.low, at, end, scene.dates), end, None)
        if spoken and THING.fullmatch(spoken):
            return organisation(sentence, start, at, before)
        if spoken is None and not crowd:
            return (
                (before, False) if NOTICE.search(sentence.low[start:at]) else organisation(sentence, start, at, before)
            )
        return spoken, crowd
    return organisation(sentence, start, end, before)


def _whose_aim(sentence: Text, start: int, end: int, before: str | None) -> tuple[str | None, bool]:
    """Whose the goal, the plan or the pledge is that the verb tells of: "Acme's", "its"."""
    aim = re.search(r"'s?\s?$", sentence.low[start:end])
    if aim:
        named, crowd = organisation(sentence, start, start + aim.start(), before)
        return named, crowd or not (named or "a")[:1].isupper()
    titled = re.search(r"(?::|\s-{1,2})\s?$", sentence.low[start:end])
    if titled and sentence.written[start : start + titled.start()].strip():
        return organisation(sentence, start, start + titled.start(), before)
    if ANNOUNCED.search(sentence.low, start, end):
        return organisation(sentence, start, end, before)
    if THEIRS.search(sentence.low, start, end):
        return topic(sentence) or before, False
    ours = OURS.match(sentence.low[start:end])
    return (before if ours and "'" not in ours[0] and re.search(r"\b(?:their|its)\b", ours[0]) else None), not ours


def _put_down(sentence: Text, start: int, put: re.Match[str], before: str | None) -> tuple[str | None, bool]:
    """Who is put down for a number: the one named, or whoever says it of us or of themselves."""
    whom = put[str(put.lastgroup)]
    if whom in SELVES:
        return organisation(sentence, start, put.start(), before)
    if put["aimed"] and ALL_TOGETHER.fullmatch(sentence.written, *put.span("aimed")):
        return None, True
    if whom not in ("us", "me", "them", "you"):
        return organisation(sentence, *put.span(str(put.lastgroup)), None)
    told = REPLIED.search(sentence.low, start, put.start())
    at = told.start() if told else _after_colon(sentence, start, put.start() + 1)
    return organisation(sentence, start, at, before) if at else (before, False)


ONE_OF = late(
    r"\W*(?:the\s)?(?P<org>[A-Z][^,;:]{1,70}?),?\s(?:is|was|are|were|becomes|became)\s(?:now\s"
    r"|also\s)?(?:one\s(?:of|more)|among|(?:an?|the)\s"
    r"(?:first|latest|newest|next|second|third|only|\w+\s(?:company|agency|carrier|partner|hotel"
    r"|department)))\b[^.;]*?\s(?:that|which|who|to)\s"
    r"(?:has\s|have\s|had\s|already\s)*$"
)
""" "Dogwood Logistics is one of the companies that agreed": of the many the one that is named."""


COLON = late(r"\s?:(?!\d)\s?[\"']?|\s-{1,2}\s[\"']?|,\s?\"")


def _after_colon(sentence: Text, start: int, end: int) -> int | None:
    found = COLON.search(sentence.low, start, end)
    return found.end() if found and found.start() > start else None


AIM = late(
    r"(?:goal|aim|target|plan|intention|objective|ambition|pledge|commitment"
    r"|promise)\s(?:(?:for|in|by)\s[\w' ]{2,20}?\s)?"
    r"(?:is|of|remains)\b"
)
THEIRS = late(r"\w,?\s(?:but|and|so|while)\s(?:their|its|her|his)\s$")
""" "Acme has 90 people, but its pledge is for 35"."""
NOUN = late(r"(?:goal|aim|target|plan|intention|intent|objective|pledge|commitment|promise)\b")
OUR_WORD = late(rf"\b(?:our|my)(?:\s(?!(?:{WIDE}|collective|shared|common|combined)\b)[a-z]+){{0,2}}\s?$")
""" "Please accept this as our formal commitment to": it is nobody's but ours."""
DONE_BY = late(
    r"\bby\s(?P<org>[^,_]+?)(?=\s(?:with|in|on|at|using|through|and|this|for|over|before|during|by|between|from"
    r"|within|until|till|throughout|across|next|after|as|to|who|which|starting|no)\b|[,.]|$|\s_)"
)
WHOSE = late(r"\W*(?:the\s)?(?P<org>[A-Z][^,;:]{1,60}?),\s(?:whose|where|all of whose|with)\s", re.IGNORECASE)
""" "Kestrel Coach, whose 35 drivers were trained"."""
POSSESSIVE = late(
    r"^\W*(?:all\s(?:of\s)?|every one of\s|(?:out\s)?of\s)?(?:the\s)?(?P<org>(?:[\w&.-]+\s){0,6}?[\w&.-]+)'s?\s"
)
OURS = late(r"\W*(?:(?:and|so|but|also)\s)?(?:our|my|their|its|his|her|the|a|)\s?$")
SELVES = ("itself", "themselves", "himself", "herself")
PUT_DOWN = late(
    r"(?:put|mark|pencil|jot|write|note|log|enter|book|count|sign(?:ed)?)\s(?P<org>.+?)\s(?:down|up|in)(?:\sfor|,)"
    r"|counts?\son\s(?P<counted>.+?)\sfor|(?:goal|target|aim|pledge|commitment|promise)\s(?:of|for|at|from"
    r"|by)\s(?P<aimed>.+?)\s(?:is|stands|totals|comes)"
)
OWNED = late(r".+?(?:(?<=s)(?=' \d|' [a-z])|(?='s [a-z]|'s \d|'s (?:[A-Z][\w-]+ ){1,3}[a-z]+s\s*$))")
""" "Of Pilot's Ripon employees": whose they are ends before its places."""

INSTITUTION = late(
    r"'s?(?:\s[A-Z][\w&.'-]*){0,3}?\s(?:Hospital|Office|Department|Center|Centre|Club|Stops?|Inn|Services"
    r"|Foundation|Council"
    r"|League|Association|Academy|Shelter|Market|Transport|Trucking|Towing|Alliance|Museum|Clinic|Group|Garage"
    r"|Bureau)\b"
)
""" "Valley Children's Hospital": what stands behind the possessive belongs to the name."""

AND_MORE = late(r"\s(?:and|&)\s(?:the\s)?[A-Z][\w&.'-]*(?:\s[A-Z][\w&.'-]*)*")
""" "Rangers from the Department of Parks and Recreation": a name goes on behind its "and"."""

PLEDGE_OF = late(
    r"(?:pledge|commitment|promise)\sof\s\d[^.;]*?\s(?:from|by|for)\s(?:the\s)?"
    r"(?P<org>[A-Z][\w&.'-]*(?:\s(?:(?:of|the|and|&)\s)*[A-Z][\w&.'-]*)*)(?<!\.)"
)
""" "A pledge of 25 mechanics from Rush Truck Centers"."""

TO_YOU = late(
    r"(?:(?:can|could|will)\s(?:\w+ly\s)?)?(?:promis|offer|pledg)\w*\s(?:you|us)\s\d[^.;,]*?\s(?:from|of)\s(?:the\s)?"
    r"(?P<org>[^\W\d_a-z][\w&.'-]*(?:\s(?:(?:of|the|and|&|de)\s)*[^\W\d_a-z][\w&.'-]*)*)(?<!\.)"
)
""" "I can promise you 40 tellers from Bank of Stockton"."""
THE_REST = late(
    r"\W*(?:and\s)?(?:(?:all|each|every one|most|half) of them\b|they all\b|the (?:remaining|rest|others?"
    r"|last|balance)\b|another \d|(?:its|their)\s\d|\d+ more\b"
    r"|they\b|these\b|those\b(?!\swho\b))"
)
OF_WHOM = late(
    r"\s(?:of|de|d'|du)\s?(?:the\s)?(?P<org>[^\W\d_a-z][\w&.'-]*"
    r"(?:\s(?:(?:of|de|du|la|y|et|&)\s)*[^\W\d_a-z][\w&.'-]*)*)(?<!\.)"
)
""" "Se capacitaron 45 choferes de Flecha Amarilla": Spanish names them behind the verb."""

WEBSITE_OF = late(
    r"\b(?:to|on|in|within|for)\s(?:the\s)?(?:(?:[a-z-]+\s){0,2}?(?:web\s?site|home\s?page|newsletter"
    r"|intranet|blog|portal|app)\s"
    r"of\s(?:the\s)?(?P<org>[^\W\d_a-z][^,.;:]*?)(?=[,.;:]|\s(?:in|on|by|for)\s|$))"
)
""" "A page was added to the website of the transit district"."""

AT_BODY = late(
    r"\sat\s(?:the\s)?(?P<org>(?:[^\W\d_a-z][\w&.'-]*\s(?:(?:of|the|and|&)\s)*){1,6}?(?P<last>[^\W\d_a-z]\w*))(?=[.,;]|$|\s[a-z])"
)
""" "400 nurses have been trained at Mercy Medical Center"."""

COURSE = late(r"\b(?:training|course|class|video|program(?:me)?|curriculum|module)\s?$")
""" "3 sessions of the BOTL course": no one who could promise."""
OWNER = late(
    r"\b(?:(?:work|works|working|drive|drives|driving|employed|guard|cook|clean|volunteer)\s(?:for|with"
    r"|at)|at|from|of|by|with|in(?=\s(?:the\s)?[\w .&'-]{2,50}?(?:unified|district|department|agency"
    r"|authority)\b))\s(?!(?:the\s|its\s|our\s|their\s)?\d|(?:least|most|our|its|their|the drivers|them|us"
    r"|all|each|every|one|two|three|four|five|six|seven|eight|nine|ten)\b)(?P<org>[^,]+?)(?=\s(?:will|have"
    r"|has|were|was|are|is|who|by|with|through|in|on|using|and)\b|,|(?<!\bst)(?<!\bmt)(?<!\bft)\.|$|\s_)"
)


ALL_OF_THEM = late(r"\d.*\W(?:all|each|every one)(?: of (?:them|whom|these))?,?\s(?:(?:of\s)?whom\s)?$")
""" "Acme has 120 drivers, all of whom will be trained": Acme's."""


def _owner(sentence: Text, head: Head, scene: Scene) -> tuple[str | None, bool]:
    """Who promises in a passive sentence: "by" them after the verb, or "at" them before it."""
    start, end = head.subject
    at = _after_colon(sentence, start, end)
    if at and SAYS.match(sentence.low[at:end]):
        start, at = at, None
    if at:
        return organisation(sentence, start, at, scene.before)
    told = SAYS.match(sentence.low[start:end])
    if told and re.match(
        r"(?:(?:in|by|on|before|within)\s[^,]{2,30},\s)?"
        r"(?:(?:[a-z]+\s){0,3}?\d|(?:its|their|all|every|each|the|about|at least|roughly|nearly|over|up to|h(?:is"
        r"|er))\b)",
        told["rest"].lstrip(" \"'"),
    ):
        return organisation(sentence, start + told.start("who"), start + told.end("who"), scene.before)
    if NONE_OF.search(sentence.low, start, end):
        return None, True
    if NOT_ONE.match(sentence.low, start) or BY_OTHERS.search(sentence.low, head.start, head.end):
        return None, True
    if THE_REST.match(sentence.low[start:end]):
        return scene.before, False
    if ALL_OF_THEM.search(sentence.low, start, end):
        return topic(sentence) or scene.before, False
    by = DONE_BY.search(scene.plain, head.start, head.end)
    if by and re.search(r"[A-Z]", sentence.written[slice(*by.span("org"))]):
        return organisation(sentence, *by.span("org"), None)
    taught_at = AT_BODY.match(sentence.written, head.start) if head.lemma in TEACH else None
    if taught_at and taught_at["last"].lower() in ENDS_OF_NAMES:
        return organisation(sentence, *taught_at.span("org"), None)
    hosted = WEBSITE_OF.search(sentence.written, head.start, head.end)
    if hosted:
        return organisation(sentence, *hosted.span("org"), None)
    behind = OF_WHOM.match(sentence.written, head.start)
    if behind:
        return organisation(sentence, *behind.span("org"), None)
    return _whose_people(sentence, start, end, scene)


REPLIED = late(r"\s(?:said|says|replied|wrote|answered|texted|told us)[\s,:]*[\"']?(?:please\s|yes,?\s)?$")
ACCORDING = late(
    r"\W*(?:[Aa]ccording to"
    r"|[Aa]s reported by)\s(?:the\s)?(?P<org>[A-Z][^,]{1,60}),\s(?=(?:all\s)?(?:of\s)?(?:its|their"
    r"|\d[\d,]*\sof\s(?:its|their))\b)"
)
""" "According to Nevada Union Transport, 36 of its drivers finished"."""


def _whose_people(sentence: Text, start: int, end: int, scene: Scene) -> tuple[str | None, bool]:
    """Whose the people are that a thing is done to: "Acme's 30 drivers", "60 drivers at Acme", "our 45"."""
    teller = ACCORDING.match(sentence.written, start, end)
    if teller:
        return organisation(sentence, *teller.span("org"), None)
    at_home = WHOSE_MANY.match(sentence.written, start, end) or AT_FIRST.match(sentence.written, start, end)
    if at_home and not is_town(at_home["org"].lower()):
        return organisation(sentence, *at_home.span("org"), None)
    lead = None if sentence.low.startswith("all", start) else LEAD_IN.match(sentence.low[start:end])
    start += lead.end() if lead else 0
    whose = re.match(
        r"\W*(?:[\w-]+\s){0,4}?(?:of\s)?(?P<org>(?:[A-Z][\w&.-]*\s){0,5}?[A-Z][\w&.-]*)'s\s(?=\d)",
        sentence.written[start:end],
    )
    if whose:
        return organisation(sentence, start + whose.start("org"), start + whose.end("org"), None)
    theirs = WHOSE.match(sentence.written, start, end)
    if theirs and sentence.written[theirs.start("org")].isupper():
        return organisation(sentence, *theirs.span("org"), None)
    people = [one for one in OWNER.finditer(sentence.low, start, end) if scene.plain[one.start("org")] != "_"]
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
