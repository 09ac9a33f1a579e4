"""Who promises the same as the one before: "Beta will do the same", "Beta, too", "Beta by May", "Beta half as many"."""

import re
from collections.abc import Iterator

from bot.understanding.calendar.almanac import MONTHS, WEEKDAYS
from bot.understanding.calendar.dates import When, find_dates
from bot.understanding.calendar.grammar import Anchor
from bot.understanding.doing.idle import CONDITIONAL
from bot.understanding.naming.subjects import organisation
from bot.understanding.promising.ordered import PARTNER
from bot.understanding.promising.sentence import tells_nothing
from bot.understanding.readings import PledgeReading, Promise
from bot.understanding.words.homes import STATES
from bot.understanding.words.places import is_town
from bot.understanding.words.vocabulary import Vocabulary
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

LEAD = r"(^\W*((And|Also|Then),? )?|[,;:] ((and|while|but|so) )?| (and|while) )"
WILL = (
    r"(( (said|says|added) (that )?(it|they))? ((will|shall|is (going|set) to"
    r"|has (agreed|pledged|promised|committed) to|(pledge[sd]?|promise[sd]?|plans?|agree[sd]) to))( also| then)?)?"
)
SAME = (
    r"( (?P<did>did|has done)?((?(did)|(do(es)?|pledge[sd]?|promise[sd]?|offer(s|ed)?"
    r"|commit(s|ted)? to))) (exactly |just )?(the very same|the same|likewise|so,? too|so as well"
    r"|as much|that,? too)( (thing|amount|number|pledge))?| follows? suit"
    r"| match(es)? (that|it|this)( (number|pledge|figure))?|,? (too|as well|also|likewise))"
)
TIMES = {"twice": 2, "double": 2, "half": 0.5, "three times": 3, "triple": 3, "four times": 4, "": 1}
AS_MANY = (
    r",? ((?P<times>twice|double|half|three times|triple|four times)( (as many|as much|that|that (many|number|amount)"
    r"|the number))|as many(?! as)|the same number|the same)"
)
WHEN = r"(?P<day>,? (by|before|in|within|until|on|this|next|no later than) [^,;:.]{2,40})?\W*$"
SO_WILL = r"(?i:so (will|does|is)|(ditto|the same|same|likewise)( goes| thing)? (for|from|with))"
LIKEWISE = (
    late(rf"{LEAD}(the )?(?P<org>{PARTNER}){WILL}({SAME}){WHEN}"),
    late(rf"{LEAD}{SO_WILL} (the )?(?P<org>{PARTNER}){WHEN}"),
    late(rf"{LEAD}(the )?(?P<org>{PARTNER})({AS_MANY}){WHEN}"),
)
WITH_DAY = late(
    rf"""
    [,;] ((and|while|but) )?(the )?(?P<org>{PARTNER}),? (by|before|in|within|until|no later than) [^,;:]{{2,40}}\W*$
    """,
)
SAYS_SO = late(
    r"""
    \b(same|too|as well|also|likewise|so (will|does|is)|ditto|suit|match(es)?|as m(any|uch)|twice|double|half
      |times)\b
    """,
)
NO_NAMES = MONTHS.keys() | WEEKDAYS.keys() | STATES


def with_likewise(
    sentence: Text, reading: PledgeReading, before: PledgeReading, anchor: Anchor, vocabulary: Vocabulary
) -> PledgeReading:
    """The reading, and what another promises of the same; `before` is what the sentence before promised."""
    unsure = tells_nothing(sentence) or CONDITIONAL.search(sentence.low)
    found = None if unsure else _found(sentence, reading, anchor)
    done = bool(found and found.groupdict().get("did"))
    base = _told(before if found and found.start() == 0 else reading, done=done)
    if not found or not base:
        return reading
    who, crowd = organisation(sentence, *found.span("org"), None)
    same = [one for one in base if one.organisation == base[-1].organisation and one.organisation]
    others = tuple(one for one in _told(reading, done=done) if one.organisation != who or one.target is not None)
    known = {one.organisation for one in (*base, *others)}
    if crowd or not who or not same or who in known or _is_no_partner(who, vocabulary):
        return reading
    day = next((when for when in find_dates(sentence.low, anchor) if when.start >= found.end("org")), None)
    told = (*others, *_of_theirs(sentence, same, found, who, day))
    return reading._replace(outcomes=told) if done else reading._replace(pledges=told)


def _told(reading: PledgeReading, *, done: bool) -> tuple[Promise, ...]:
    return reading.outcomes if done else reading.pledges


def _found(sentence: Text, reading: PledgeReading, anchor: Anchor) -> re.Match[str] | None:
    if SAYS_SO.search(sentence.low):
        return next((found for one in LIKEWISE if (found := one.search(sentence.written))), None)
    dated = len(reading.pledges) == 1 and reading.pledges[0].due_text
    found = WITH_DAY.search(sentence.written) if dated else None
    days = find_dates(sentence.low, anchor) if found else []
    alone = found and len(days) > 1 and days[-2].end <= found.start() and not sentence.low[days[-1].end :].strip(" .!")
    return found if found and alone and sentence.low[found.end("org") : days[-1].start].strip(" ,") == "" else None


def _is_no_partner(who: str, vocabulary: Vocabulary) -> bool:
    return who.lower() in NO_NAMES or is_town(who.lower()) or vocabulary.programmes.is_one(who)


def _of_theirs(
    sentence: Text, same: list[Promise], found: re.Match[str], who: str, day: When | None
) -> Iterator[Promise]:
    because = sentence.cut(found.start("org"), found.end())
    times = TIMES[found.groupdict().get("times") or ""]
    for one in same:
        told = one._replace(organisation=who, because=because)
        if times != 1 and one.target is not None:
            told = told._replace(target=round(one.target * times), target_max=None, percent=None)
        if day and day.role not in ("start", "past"):
            told = told._replace(due_text=sentence.cut(day.start, day.end), due=day.due)
        yield told
