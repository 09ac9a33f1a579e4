"""What staff ask in plain words: how somebody is doing, who is silent, what is due, how many.

First the kind of question by its words, then what fills it: programme, place, period,
partner or event. What is left after "how is … doing" is a name; the caller looks it up.
"""

import re
from dataclasses import replace
from datetime import date

from bot.understanding.almanac import add_months
from bot.understanding.dates import When, find_dates
from bot.understanding.grammar import Anchor
from bot.understanding.readings import Ask, Question
from bot.understanding.text import Text, tidy
from bot.understanding.vocabulary import Vocabulary

ASKS: tuple[tuple[Ask, re.Pattern[str]], ...] = (
    (
        "help",
        re.compile(
            r"^\W*(?:help|help me|\?|hi|hello|hey|menu|commands?)\W*$|\b(?:what can (?:you|i) (?:do|ask"
            r"|say)|how (?:do|does) (?:you|this|it) work|how do i (?:use|ask|talk)|what do you (?:do|know"
            r"|understand)|what are you|who are you|show me the commands|list (?:the )?commands"
            r"|need help)\b"
        ),
    ),
    (
        "silent",
        re.compile(
            r"\b(?:silent|silence|no word|no reply|no response|no answer|not (?:been )?(?:heard|responded"
            r"|replied|answered|responding|answering)|(?:haven't|hasn't|have not|has not|didn't|did not"
            r"|never|yet to|who's not|aren't|isn't|not) (?:we |you )?(?:heard|responded|respond|replied"
            r"|reply|answered|answer|gotten back|got back|written back|been in touch|responding|answering"
            r"|replying)|gone quiet|gone dark|ghost\w*|unresponsive|quiet|no news|stopped (?:answering"
            r"|responding|replying)|ignor\w+ us|(?:need|needs) a call|who (?:should|do|must) (?:we|i) call"
            r"|call list|waiting to hear)\b"
        ),
    ),
    (
        "overdue",
        re.compile(
            r"\b(?:overdue|over due|past due|late\b|behind(?: schedule)?|missed (?:their|its|the"
            r"|a) (?:deadline|date|due)|should have (?:been )?(?:finished|done|completed)|past (?:their"
            r"|its|the) (?:deadline|due|date)|not (?:finished|done|kept) (?:on|in) time|(?:deadline"
            r"|due date)s? (?:has|have)? ?(?:passed|gone by|slipped)|running late|lagging|slipping"
            r"|missed)\b"
        ),
    ),
    (
        "due_soon",
        re.compile(
            r"\b(?:(?:what|which|who|anything|pledges|promises|everything|deadlines?"
            r"|whose)\b.{0,40}\b(?:due|coming up|deadlines?|expires?|ends?|falls? due|wrap up)|coming up"
            r"|due (?:soon|next|this|in|by|before|on|within|tomorrow|today)|upcoming|deadlines?"
            r"|what's next|next up|due dates?)\b"
        ),
    ),
    (
        "totals",
        re.compile(
            r"\b(?:how many|how much|total(?:s|ed)?|number of|in total|altogether|sum|count of|overall"
            r"|figures?|numbers|what have we (?:achieved|reached)|how far (?:are|have) we|tally"
            r"|headcount trained|statistics|stats)\b"
        ),
    ),
    (
        "pledge",
        re.compile(
            r"\b(?:what (?:did|has|have|does|do|was|were|is|are)\b.{0,60}\b(?:promis\w*|pledg\w*|commit\w*"
            r"|sign(?:ed)? up|agree\w*|say they(?:'d| would)|offer\w*|owe)|(?:show|list|give|see|find|get"
            r"|pull up|look up)\b.{0,30}\b(?:pledges?|promises?|commitments?)|(?:pledges?|promises?"
            r"|commitments?) (?:of|by|from|made by|for)\b|'s? (?:pledges?|promises?|commitments?)"
            r"|did .{1,50} (?:promise|pledge|commit|sign up|agree)|who (?:promised|pledged|committed"
            r"|agreed|signed)|which (?:partners|organi[sz]ations|companies|agencies) (?:have )?(?:promised"
            r"|pledged|committed)|what .{1,40} (?:promised|pledged|committed))\b"
        ),
    ),
    (
        "status",
        re.compile(
            r"\b(?:how(?: far along)?(?:'s| is| are| was| did|'re)\b|status|progress|where (?:are|is|do"
            r"|does)\b.{0,60}\b(?:at|stand|with)|where (?:are|do) we stand|update|what's (?:new|happening"
            r"|going on|up) (?:with|at|in|on)|what is (?:new|happening|going on) (?:with|at|in|on)"
            r"|any (?:news|word|progress|update|updates|movement)|doing|getting on|coming along|going"
            r"|report on|standing|catch me up|bring me up|overview|summary|on track|tell me about"
            r"|heard from|show me|latest|has .{1,60} (?:started|finished|trained|done|completed|begun"
            r"|kept)|how far (?:along|is|are)|is .{1,60} (?:done|finished|on track|ahead|complete)"
            r"|did .{1,60} (?:finish|start|train|complete|hold|keep|host)|have .{1,60} (?:started|finished"
            r"|trained|done|completed))\b"
        ),
    ),
)
MENTION = re.compile(r"^\s*(?:<@\w+(?:\|[^>]*)?>|@\w+)[\s,:]*")
NAME_AFTER = (
    re.compile(
        r"\b(?:trained|done|held|hosted|handed out|distributed) by\s(?P<name>.+?)(?=\s?\?|\s?$"
        r"|\s(?:so far|in|with|since|last|this)\b)"
    ),
    re.compile(
        r"\b(?:how(?: far along)?(?:'s| is| are| was|'re| did)|where(?:'s| is"
        r"| are)?)\s(?:things (?:going )?(?:with|at|in|for|on)\s|it going (?:with|at|in|for)\s"
        r"|everything (?:with|at|in)\s|progress (?:with|at|in|on|for)\s)?(?P<name>.+?)(?:'s (?:pledge"
        r"|promise|training|progress)s?)?\s?(?:doing|coming along|getting on|going|progressing|at\b"
        r"|with (?:its|their|the)\b|stand|so far|looking|today|now|these days|faring|making out"
        r"|been doing|currently|\?|$)"
    ),
    re.compile(
        r"\b(?:what|how much|how many \w+(?: \w+)?)\s(?:did|has|have|does|do|was|were|will"
        r"|would)\s(?P<name>.+?)\s(?:say they|promise|promised|pledge|pledged|commit|committed|sign"
        r"|signed|agree|agreed|offer|owe|train|trained|report|reported|do|done|host|hosted|hand|handed"
        r"|distribute|distributed|still|have|already|been|so far|get)\b"
    ),
    re.compile(
        r"\b(?:has|have|did|is|are|was)\s(?P<name>(?!we\b|you\b|anyone\b|anybody\b|there\b|any\b|it\b"
        r"|they\b|i\b).+?)\s(?:started|finished|trained|done|completed|begun|finish|start|train"
        r"|complete|hold|host|on track|ahead|behind|complete|late|overdue|silent|answered|replied"
        r"|responded|reply|answer|respond|report|reported|kept|keep|promise|promised|pledge|pledged"
        r"|commit|sign|heard|been|doing|going|gone|made|met|sent)\b"
    ),
    re.compile(
        r"\b(?:status|progress|update|news|word|latest|overview|summary|report|movement|figures?"
        r"|numbers|totals?|stats|going on|happening|up|new|stand|standing|are we|is it|pledges?"
        r"|promises?|commitments?)\s(?:of|on|for|from|with|at|in|by|made by"
        r"|about)\s(?P<name>.+?)\s?(?:\?|$|so far|today|now|please|yet|this (?:week|month|year))"
    ),
    re.compile(
        r"\b(?:tell me about|show me|show|list|give me|see|pull up|look up|what about"
        r"|how about)\s(?P<name>.+?)(?:'s?)?\s?(?:pledges?|promises?|commitments?|status|progress"
        r"|numbers|please|\?|$)"
    ),
    re.compile(
        r"\b(?:heard|hear|heard back|reply|answer|response|word|news)\sfrom\s(?P<name>.+?)\s?(?:\?|$"
        r"|yet|lately|recently|since|so far)"
    ),
    re.compile(
        r"^(?:what (?:is|are|was|were)\s|what's\s)?(?P<name>.+?)'s?\s(?:pledges?|promises?"
        r"|commitments?|status|progress|numbers|deadline|due date)\b"
    ),
    re.compile(
        r"^(?:status|progress|update|overdue|silent|no word|pledges?|totals?)\s(?!in\b|from\b|at\b"
        r"|for\b|with\b|by\b|of\b|on\b|since\b)(?P<name>[^?]+?)\W*$"
    ),
    re.compile(r"^(?P<name>[^?]+?)\s(?:status|progress|update|pledges?|totals?|numbers)\W*$"),
)
NOT_NAMES = re.compile(
    r"^(?:an overview|overview|silent ones|trained\b.*|people trained.*|not|do we|are we|have we"
    r"|did we|in|from|we|us|our|they|them|things|everything|everyone|everybody|it|i|you|all"
    r"|all of (?:them|us)|anyone|anybody|somebody|who|what|which|the (?:pledges|promises|partners"
    r"|numbers|totals|campaign|training|bot|program|programme|year|month|week|event|events|build"
    r"|builds|status|progress|rest|others|silent ones|deadlines|latest)|partners|pledges|promises"
    r"|training|people|drivers|employees|(?:our|the|all|every|each) .*(?:partners|pledges|promises"
    r"|organizations|agencies|companies|events|numbers|figures)|no word|overdue|silent|late|due|a"
    r"|an|the|me|many|much|total|open|of|new|(?:transit|bus|trucking|school|law enforcement|energy"
    r"|casino)\w*(?: \w+)? (?:agencies|companies|districts|partners|operators)|agencies|companies"
    r"|organizations|organi[sz]ations|most|pledge|promise|status|open pledges|any|there|trained"
    r"|(?:the )?\w+ agencies|that|this|go|going|doing|far|(?:the )?people trained|in total|so far"
    r"|do|did|has|have|is|are|yet|still)$"
)
EVENT = re.compile(r"\b(?:event|build|coalition build|gathering|conference|summit)\b")
PLACES = (
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia"
    "|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts"
    "|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey"
    "|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania"
    "|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington"
    "|west virginia|wisconsin|wyoming|"
    "ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick"
    "|canada|mexico|the us|the united states|usa"
)
PLACE = re.compile(
    rf"\b(?:in|across|from|throughout|within|for|around)\s(?:the state of\s|all of\s)?(?P<place>(?:{PLACES})\b)"
)
IN_PLACE = re.compile(
    r"\b(?:in|across|around|near)\s(?P<place>(?!total\b|all\b|the\b|our\b|time\b|touch\b|this\b"
    r"|that\b|general\b|training\b|person\b|a\b|an\b|progress\b|detail\b|numbers\b|each\b|every\b"
    r"|it\b|us\b|botl\b|tat\b|_)[\w'.-]+(?:\s[\w'.-]+){0,2}?)(?=\s?(?:\?|$|,|\.|so far|by\b|with\b"
    r"|for\b|since\b|have\b|has\b|are\b|is\b|who\b|and\b|during\b|due\b|in\b|trained\b|overdue\b"
    r"|late\b|silent\b|this\b|last\b|next\b|_))"
)
SECTOR = re.compile(
    r"\b(?:by|did|have|has|from|at|for)\s(?:the\s|our\s|all\s"
    r"|all the\s)?(?P<sector>[\w\s-]+?(?:agencies|companies|districts|departments|carriers"
    r"|operators|casinos|partners|fleets))\b"
)


def read_question(text: str, today: date, vocabulary: Vocabulary | None = None) -> Question:
    """Read one question. Never raises; what is not understood is `other`. A sector stands in `partner`."""
    said = tidy(text)
    at = MENTION.match(said.low)
    said = Text(said.written[at.end() :], said.low[at.end() :]) if at else said
    dates = [when for when in find_dates(said.low, Anchor(today)) if when.first]
    if not re.search(r"\b(?:due|deadlines?|coming up|upcoming|next)\b", said.low):
        dates = [_behind(when, today) for when in dates]
    programme = vocabulary.programmes.find(said.low) if vocabulary else None
    place = PLACE.search(said.low)
    name = _name(said, dates, place is not None)
    ask = _ask(said.low, name is not None)
    if ask in ("help", "other"):
        return Question(ask)
    partner, event = _partner_or_event(said, name, ask)
    partner = partner or _sector(said)
    if place is None and event is None and partner is None:
        place = _free_place(said.low, dates, ask)
        event = said.cut(*place.span("place")) if place and ask != "totals" else None
    return Question(
        ask,
        partner=partner,
        event=event,
        programme=programme.name if programme else None,
        place=said.cut(*place.span("place")).removeprefix("the ") if place and not event else None,
        from_=_from(dates, ask, today),
        to=_to(dates, ask),
    )


def _behind(when: When, today: date) -> When:
    """ "Since January" in February is last month, not next year."""
    if when.first and when.last and when.first > today:
        return replace(when, first=add_months(when.first, -12), last=add_months(when.last, -12))
    return when


def _ask(low: str, named: bool) -> Ask:
    for ask, words in ASKS:
        if words.search(low):
            return ask
    return "other"


def _name(said: Text, dates: list[When], placed: bool) -> tuple[int, int] | None:
    """The stretch that names a partner or an event."""
    for pattern in NAME_AFTER:
        found = pattern.search(said.low)
        if not found:
            continue
        start, end = _bare(said.low, *found.span("name"), dates)
        if end > start and not NOT_NAMES.match(said.low[start:end]):
            return start, end
    return None


def _bare(low: str, start: int, end: int, dates: list[When]) -> tuple[int, int]:
    """A name without its article, and without the time that follows it."""
    for when in dates:
        if start < when.start < end:
            end = when.start
        elif when.start <= start < when.end:
            start = min(when.end, end)
    for lead in (
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
        r"|for|with|of|on)))*[\s?.!,'\"]*$",
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
    told = EVENT.search(said.low[name[1] : name[1] + 18]) or re.search(
        r"\b(?:event|build) (?:in|at|of)\s$", said.low[: name[0]]
    )
    return (
        (None, written)
        if told or (re.search(r"\b(?:in|at the)\s$", said.low[: name[0]]) and "things" in around)
        else (written, None)
    )


def _free_place(low: str, dates: list[When], ask: Ask) -> re.Match[str] | None:
    for when in dates:
        low = low[: when.start] + "_" * (when.end - when.start) + low[when.end :]
    return IN_PLACE.search(low)


def _sector(said: Text) -> str | None:
    found = SECTOR.search(said.low)
    return said.cut(*found.span("sector")) if found else None


def _from(dates: list[When], ask: Ask, today: date) -> date | None:
    if not dates:
        return None
    when = dates[0]
    if (
        when.preposition in ("by", "before", "until", "till", "within", "in")
        and ask == "due_soon"
        and when.first == when.last
    ):
        return today
    return today if ask == "due_soon" and when.preposition in ("by", "before", "until") else when.first


def _to(dates: list[When], ask: Ask) -> date | None:
    if not dates:
        return None
    if dates[0].role == "past" and dates[0].preposition == "since" and len(dates) == 1:
        return None
    return dates[-1].due
