"""Who or what a question is about: a name by its capitals, or one that is written small by the words around it."""

import re

from bot.understanding.dates import When
from bot.understanding.patterns import late
from bot.understanding.persons import GIVEN
from bot.understanding.places import is_town
from bot.understanding.question_scopes import (
    AFTER,
    EVENT,
    EVENT_OF,
    GATHERING,
    HEARD_FROM,
    MANY,
    NAMED_BEFORE,
    NAMED_EVENT,
    ORGANISED,
)
from bot.understanding.readings import Ask
from bot.understanding.text import Text, fold
from bot.understanding.vocabulary import Mention

NAME_AFTER = (
    late(
        r"\b(?:trained|done|held|hosted|handed out|distributed) by\s(?P<name>.+?)(?=\s?\?|\s?$"
        r"|\s(?:so far|in|with|since|last|this)\b)"
    ),
    late(
        r"\b(?:how(?: far along)?(?:'s| is| are| was|'re| did)|where(?:'s| is"
        r"| are)?)\s(?:things (?:going )?(?:with|at|in|for|on)\s|it going (?:with|at|in|for)\s"
        r"|everything (?:with|at|in)\s|progress (?:with|at|in|on|for)\s)?(?P<name>.+?)(?:'s (?:pledge"
        r"|promise|training|progress)s?)?\s?(?:doing|coming along|getting on|going|progressing|at\b"
        r"|with (?:its|their|the)\b|stand|so far|looking|today|now|these days|faring|making out"
        r"|been doing|currently|\?|$)"
    ),
    late(
        r"\bwhat\s(?P<name>(?!(?:did|has|have|does|do|was|were|will|would|is|are)\b).+?)\s(?:has |have |had "
        r"|is |are )?"
        r"(?:promised|pledged|committed|signed up|agreed|offered|said|owes?)\b"
    ),
    late(
        r"\b(?:what(?: exactly| all| else| specifically)?|(?:what|which) (?:pledges?|promises?|commitments?)"
        r"|how much|how many \w+(?: \w+)?)\s(?:did"
        r"|has|have|does|do|was|were|will"
        r"|would)\s(?P<name>.+?)\s(?:supposed|say they|promise|promised|pledge|pledged|commit|committed|sign"
        r"|signed|agree|agreed|offer|owe|train|trained|report|reported|do|done|host|hosted|hand|handed"
        r"|distribute|distributed|make|made|take on|give|given|hold|held|put|still|have|already|been|so far|get)\b"
    ),
    late(
        r"\b(?:has|have|did|is|are|was)\s(?P<name>(?!we\b|you\b|anyone\b|anybody\b|there\b|any\b|it\b"
        r"|they\b|i\b).+?)\s(?:started|finished|trained|done|completed|begun|finish|start|train"
        r"|complete|hold|host|on track|on time|on schedule|on target|on pace|up to date|supposed to|ahead|behind"
        r"|complete|late|overdue|silent|answered|replied"
        r"|responded|reply|answer|respond|ever (?:reply|answer|respond)|get back|gotten back|write back"
        r"|written back|report|reported|kept|keep|promise|promised|pledge|pledged"
        r"|commit|sign|heard|been|doing|going|gone|made|met|sent)\b"
    ),
    late(r"\bwhat did promise\s(?P<name>.+?)\s?(?:\?|$)"),
    late(r"\bwhat(?:'s| is)\s(?P<name>.+?)\son the hook\b"),
    late(r"\bhow far (?:along )?(?:is|are)\s(?P<name>.+?)\s(?:from|with|on|toward|towards|in)\b"),
    late(r"\bhow many \w+(?: \w+)?\s(?P<name>.+?)\s(?:has|have|did)\s(?:pledged?|promised?|committed|trained)\b"),
    late(r"\b(?:where(?:'s| is)\s(?P<name>.+?)\sat\b)"),
    late(r"\bhow (?:close )?(?:is|are)\s(?P<name>.+?)\s(?:to (?:done|finish\w*|its|their)|progressing)\b"),
    late(r"\bhow\s(?P<name>(?!many|much|far|close|is|are|did|does|do|has)[^?]+?)\s(?:is|are) progressing\b"),
    late(r"\b(?:over at|last hear from|anything from)\s(?P<name>.+?)\s?(?:\?|$|lately|yet)"),
    late(
        r"^(?P<name>.+?)\s(?:has|have|already|has already)\s"
        r"(?:finished|started|trained|completed|replied|answered|responded)\b"
    ),
    late(
        r"\b(?:status|progress|update|news|word|latest|overview|summary|report|movement|figures?"
        r"|numbers|totals?|stats|going on|happening|up|new|stand|standing|are we|is it|pledges?"
        r"|promises?|commitments?)\s(?:of|on|for|from|with|at|in|by|made by"
        r"|about)\s(?P<name>.+?)\s?(?:\?|$|so far|today|now|please|yet|this (?:week|month|year))"
    ),
    late(
        r"\b(?:tell me about|show me|show|list|give me|see|pull up|look up|what about"
        r"|how about)\s(?P<name>.+?)(?:'s?)?\s?(?:pledges?|promises?|commitments?|status|progress"
        r"|numbers|please|\?|$)"
    ),
    late(
        r"\b(?:heard|hear|heard back|reply|answer|response|word|news)\sfrom\s(?P<name>.+?)\s?(?:\?|$"
        r"|yet|lately|recently|since|so far)"
    ),
    late(
        r"^(?:what (?:is|are|was|were)\s|what'?s\s)?(?P<name>.+?)'s?\s(?:pledges?|promises?"
        r"|commitments?|status|progress|numbers|deadline|due date)\b"
    ),
    late(
        r"^(?:status|progress|update|overdue|silent|no word|pledges?|totals?)\s(?!in\b|from\b|at\b"
        r"|for\b|with\b|by\b|of\b|on\b|since\b)(?P<name>[^?]+?)\W*$"
    ),
    late(r"^(?P<name>[^?]+?)\s(?:status|progress|update|pledges?|totals?|numbers)\W*$"),
    late(
        r"\b(?:from|by|at|for|with)\s(?:the\s)?(?P<name>(?:[\w.'&-]+\s){1,3}?(?:transit|trucking|freight|lines|casino"
        r"|police|pd|schools?|district|college|hospital|church|towing|energy|logistics|charter|shuttle))\b"
    ),
    late(r"^\W*(?:and|what about|how about)\s(?P<name>[^?]{3,50}?)\W*$"),
)
NOT_NAMES = late(
    r"^(?:(?:please|pls|plz|pl|furthest|farthest|(?:the )?(?:spring|summer|fall|autumn|winter|holidays?)$"
    r"|(?:of )?(?:those|these|ones|them|everyone|anyone)\b"
    r"|de los\b|(?:the )?(?:totals?|figures?|stats|results|counts?)\b.*|an? (?:rundown|list|summary|breakdown"
    r"|recap|run-through)\b.*|(?:list|show|give|see|get|find"
    r"|pull|tell)\b.*|(?:[\w-]+\s)*(?:drivers|operators|officers"
    r"|employees|posters|cards|sessions|people)\strained|late|overdue|silent|quiet|who|which|gone|number of"
    r"|total|exactly|what|how|when|where|everyone"
    r"|everybody|anyone|anybody|those"
    r"|people|partners|that"
    r"|whoever)\b.*|(?:been|to|be|the|a|of|we|has|have|in|on|it|so|far|any|all|already|actually"
    r"|ever)(?:\s(?:been|to|be|the|a|of|we|has|have|in|on|it|so|far|any|all|trained|finished|done))*|how many"
    r"|how much|an overview|overview|silent ones|trained\b.*|people trained.*|not|do we|are we|have we"
    r"|we (?:with|on|at)\b.*|(?:posters|cards|decals|stickers|flyers|materials)"
    r" (?:distributed|handed out|put up|placed)"
    r"|did we|in|from|we|us|our|they|them|things|everything|everyone|everybody|it|i|you|all|every|each"
    r"|all of (?:them|us)|anyone|anybody|somebody|who|what|which|the (?:pledges|promises|partners"
    r"|numbers|totals|campaign|training|bot|program|programme|year|month|week|event|events|build"
    r"|builds|status|progress|rest|others|silent ones|deadlines|latest)|partners|pledges|promises"
    r"|training|people|drivers|employees|(?:our|the|all|every|each) .*(?:partners|pledges|promises"
    r"|organizations|agencies|companies|events|numbers|figures)|no word|overdue|silent|late|due|a"
    r"|an|the|me|many|much|total|open|of|new|(?:transit|bus|trucking|school|law enforcement|energy"
    r"|casino)\w*(?: \w+)? (?:agencies|companies|districts|partners|operators)|agencies|companies"
    r"|organizations|organi[sz]ations|everything\b.*|anything\b.*|partners (?:with|who|that)\b.*"
    r"|numbers?|figures?|stats|results"
    r"|anyone\b.*|most|pledge|promise|status|open pledges|any|there|trained|running(?: late| behind)?|s'est\b.*"
    r"|(?:the )?\w+ agencies|that|this|go|going|doing|far|(?:the )?people trained|in total|so far"
    r"|do|did|has|have|is|are|yet|still)$",
    seldom=True,
)
NEVER_NAMED = late(
    r"n't\b|\b(?:not|never|but|because|be|been|are|is|were|was|have|has|had|due|should|that|which|who|whose|how|many"
    r"|much|their|theirs|them"
    r"|they|it|still|yet|headcount|souffrance|partners?|gone|sample|come|numbers?|questions?|supposed"
    r"|leurs?|toujours|pas|tous|toutes|qui|quoi|silencieu\w*|su|sus|todos|todas|quien\w*|contacts|contactos?"
    r"|programmes|programas|ones?|trained)\b"
    r"|^(?:(?:by )?(?:state|country|program(?:me)?|sector|region|partner|month|year|event|industry)s?|and|or|add|de"
    r"|des|et|y)$|^\W|^(?:for|so|from|in|at|by|of|with|on|about)\b|vencer|cumplir|without|^general",
)
""" "Their date and still aren't kept": no partner is called so."""


def by_capitals(said: Text, names: list[tuple[int, int]], ask: Ask) -> tuple[str | None, str | None]:
    """The first name that is no gathering is the partner; a gathering is told by what stands around its name."""
    partner: str | None = None
    event: str | None = None
    for start, end in _without_people(said, names):
        gathering = GATHERING.search(said.low, start, end)
        if gathering or _is_event(said.low, start, end, ask):
            event = event or said.cut(start, gathering.start() if gathering else end) or None
        else:
            partner = partner or said.cut(start, end)
    return partner, event


def _without_people(said: Text, names: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """ "Ana at Maplewood Clinic": whoever is called by a first name stands for the partner named beside."""
    return [name for name in names if not is_given(said, name)] or names


def is_given(said: Text, name: tuple[int, int]) -> bool:
    return fold(said.low[slice(*name)]) in GIVEN


def _is_event(low: str, start: int, end: int, ask: Ask) -> bool:
    """Staff call an event by its town: beside "event" or "build", after "in", or where many are asked about."""
    if EVENT.match(low, end) or EVENT_OF.search(low[:start]) or AFTER.search(low[:start]) or is_town(low[start:end]):
        return True
    if HEARD_FROM.search(low[:start]):
        return False
    if (
        ask != "totals"
        and not ORGANISED.search(fold(low[start:end]))
        and re.search(r"\b(?:in|near|around|en|à)\s(?:the\s)?$", low[:start])
    ):
        return True
    whose = ask == "due_soon" and re.search(r"\bdue (?:for|from)\s$", low[:start])
    if whose or ORGANISED.search(fold(low[start:end])):
        return False
    return bool(MANY.match(low) and re.search(r"\b(?:from|for|at)\s(?:the\s)?$", low[:start]))


def by_words(
    said: Text, dates: list[When], place: re.Match[str] | None, programme: Mention | None, ask: Ask
) -> tuple[str | None, str | None]:
    """A name that is written small, by the words around it."""
    name = _name(said, dates, place, programme)
    partner, event = _partner_or_event(said, name, ask)
    if partner and is_town(partner.lower()):
        partner, event = None, partner
    gathering = NAMED_EVENT.search(said.low)
    if gathering and not event and (partner is None or (name and name[0] <= gathering.start("name") < name[1])):
        return None, said.cut(*gathering.span("name"))
    return partner, event


def _name(
    said: Text, dates: list[When], place: re.Match[str] | None, programme: Mention | None
) -> tuple[int, int] | None:
    """The stretch that names a partner or an event."""
    for pattern in NAME_AFTER:
        found = pattern.search(said.low)
        if not found:
            continue
        start, end = _bare(said.low, *found.span("name"), dates)
        if place and start <= place.start("place") < end:
            end = start + len(said.low[start : max(start, min(end, place.start()))].rstrip())
        if programme and start <= programme.start < end:
            end = start + len(NAMED_BEFORE.sub("", said.low[start : programme.start]))
        name = said.low[start:end]
        if name and not NOT_NAMES.match(name) and not NEVER_NAMED.search(name) and not _is_noun(said, start, end):
            return start, end
    return None


def _is_noun(said: Text, start: int, end: int) -> bool:
    """ "Liste des retards": what Spanish and French write small behind "of the" is a thing."""
    return bool(said.places and re.match(r"(?:des?|du|de l[ao]s?|del|les|los|las)\s[a-z]", said.cut(start, end)))


def _bare(low: str, start: int, end: int, dates: list[When]) -> tuple[int, int]:
    """A name without its article, and without the time that follows it."""
    for when in dates:
        if start < when.start < end:
            end = when.start
        elif when.start <= start < when.end:
            start = min(when.end, end)
    for lead in (
        "report, ",
        "report ",
        "the ",
        "our ",
        "all of ",
        "all ",
        "things at ",
        "things with ",
        "things in ",
        "everyone at ",
        "people at ",
        "folks at ",
    ):
        if low.startswith(lead, start) and low[start:end] != lead:
            start += len(lead)
    stretch = re.sub(
        r"(?:'s?|\s(?:event|build|coalition build|pledges?|promises?|so far|yet|already|going"
        r"|currently|now|please|been|all|still|doing|actually|ever|training|trained|(?:from|at|in|by"
        r"|for|with|of|on)|do|go|goes|went|turn out|run))*[\s?.!,'\"]*$",
        "",
        low[start:end],
    )
    return start, start + len(stretch)


def _partner_or_event(said: Text, name: tuple[int, int] | None, ask: Ask) -> tuple[str | None, str | None]:
    """Staff call an event by its town: a name beside "event" or "build", or after "in", is an event."""
    if not name:
        return None, None
    written = said.cut(*name)
    around = said.low[max(0, name[0] - 12) : name[1] + 18]
    told = EVENT.match(said.low, name[1]) or EVENT_OF.search(said.low[: name[0]])
    return (
        (None, written)
        if told
        or (
            re.search(r"\b(?:in|at the)\s$", said.low[: name[0]])
            and ("things" in around or ask in ("pledge", "silent", "overdue"))
        )
        else (written, None)
    )
