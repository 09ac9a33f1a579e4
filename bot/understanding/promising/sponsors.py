"""Sponsors noted with their levels: "Thank you to our sponsors: Ryder (Bronze)", "Gold ($10,000): Bank of the West"."""

import re
from collections.abc import Iterator

from bot.understanding.doing.heads import Head
from bot.understanding.doing.scene import Scene
from bot.understanding.naming.subjects import organisation
from bot.understanding.readings import Problem, Promise
from bot.understanding.words.numbers import find_numbers
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, plain

NAME = r"[^\W\d_a-z][\w&.'-]*( ((of|the|and|&|de|la|du|des) ){0,2}[^\W\d_a-z][\w&.'-]*){0,7}(?<!\.)"
WITH_LEVEL = late(rf"(?P<who>{NAME}) \((?P<level>[^\W\d_]+)([ -](level|sponsor))?\)")
SPONSORS = late(r"\bsponsors\b")
ASKED = late(r"\b(seek|seeking|need|needs|want|wanted|looking for|invite|become|levels)\b")
SUM = r"( ?\(?(?P<{}>(us|c|ca)?\$ ?\d[\d,.]*k?)\)?)"
NOTED = late(
    rf"""
    ^\W*(?P<level>[^\W\d_]+)([ -]level)?( sponsor(ship)?)?{SUM.format("sum")}?( (confirmed|pledged|secured|signed
      |booked))?( for [^:]{{2,40}})? ?: (the )?(?P<who>{NAME}){SUM.format("behind")}?( (confirmed|signed
      |pledged)\b[^.;:\n]{{0,60}})?\W*$
    """,
)
""" "Bronze: Pell's Hardware ($1,000)", "Gold sponsor ($10,000) confirmed for the gala: Whitlock Tire"."""
PUT_DOWN = late(
    rf"""
    ^\W*([Pp]lease |[Pp]ls |([Ww]e|I)('ve)? (also |just )?(?=(put|mark|list|note)\b))?([Pp]ut|[Ww]rite|[Mm]ark
      |[Ss]ign|[Nn]ote|[Ll]ist|[Aa]dd|[Rr]ecord|[Ll]og)( down| up
      | in)?
    \s(the )?(?P<who>{NAME})( down| up| in)? (as|for) (an?|the) (?P<level>[^\W\d_]+)([ -](level|tier
      |package|spot|sponsor(ship)?)\b)+(( (for|of) (the|our|this|your) [^$.;,:\d]{{2,40}})?(,|:| [-–—])?( (for|at
      |of|with|giving|paying))?( a total of)?
    \s?\(?(?P<behind>(us|c|ca)?\$ ?\d[\d,.]*(k| thousand| million)?)(?![,.]?[\dk]|[ ]?([/–—-]|(each|per|an?|short|less
      |or|to|grand)\b)))?
    """,
)
""" "Please put Zephyr Tankers down as a Gold sponsor for $10,000"."""

AGAIN = r"( (again|once more|also|this (year|time)|as (before|usual|always)))*"
LEVEL_OF = late(
    rf"""
    ^\W*(?P<level>[^\W\d_]+)([ -]level)?( sponsor(ship)?)?{AGAIN}(,| for| from| goes to| is|:| -| —
      | –) (the )?(?P<who>{NAME})
    """,
)
""" "Bronze again for Harbor Cab, they'll send the $500 by May"."""
AT_LEVEL = late(
    rf"""
    ^\W*((?i:sponsor(ship)?s?|donations?|gifts?) ?[:—–-] )?(the )?(?P<who>{NAME})([,:]| [—–-])?( (is|are|'s|will be
      |going|doing|taking|takes|picks|chooses|confirms|confirmed|staying|back|in|on|up|again|down|at|for|as|with|aboard|the|an?)\b)*
    \s(?P<level>[^\W\d_a-z][a-z]+)([ -](level|tier|sponsor(ship)?|package)\b)*(?![ ][A-Z])
    """,
)
""" "Harbor Cab is in at the Silver level, $5,000, by March", "Harbor Cab, Gold, $10,000"."""
GIVES = late(
    r"""
    [\s,;:.()!—–-]*((they|it|who|which|he|she|and)('ll| will| is going to| are going to)? )?((send|wire|mail|pay|give
      |contribute|remit|bring|cover|due|payable|coming|check|cheque|payment|to come|the|an?|of|for|their|its|again|this
      |year|once more|with|at|us|over|total|sum|amount|full|_+)(?![a-z_])[\s,;:.()!—–-]*)*(?P<sum>(us|c
      |ca)?\$ ?\d[\d,.]*k?)?
    ([\s,;:.()!—–-]*((check|cheque|payment|due|payable|coming|to come|by|before|in|on|within|this year|again)\b
      |_+(?!_)))*[\s,;:.()!—–-]*$
    """,
)
""" "They'll send the $500 by the end of the month"."""
NOBODY_YET = late(
    r"\b(open|tbd|tba|available|none|nobody|please|contact|unpaid|never|declined|withdrew|cancell?ed|(19|20)\d\d)\b",
)
""" "Gold: open", "pledged in 2019, unpaid"."""

THEIR_LEVEL = late(
    r"""
    \b(sponsor(ship)?s?|level|tier|package)\b[^.;:\n]*?(?P<join>,? (and|while|with|plus) |[,;] )(the )?
    (?P<who>[A-Z][\w&.'-]*( ((of|the|and|&) ){0,2}[A-Z][\w&.'-]*){0,6})(?P<says>,? (takes? )?(the|an?)
    \s(?P<level>[^\W\d_]+)([ -](level|tier|package|spot|slot|one|sponsor(ship)?))+)(?=\W*$|[.,;!]
      | (by|before|for|at|with|in|this|next)\b)
    """,
)
""" "Acme will take the Silver sponsorship and Beta Oil the Bronze one"."""
HAS_VERB = late(r"\b(will|'ll|pledge[sd]?|promise[sd]?|commit(s|ted)|agree[sd])\b")

Noted = tuple[Head, Promise, tuple[Problem, ...]]


def with_their_levels(text: Text) -> Text:
    """The text with a verb for each sponsor: "Acme will take the Silver sponsorship and Beta Oil the Bronze one"."""
    found = THEIR_LEVEL.search(text.written)
    start = max(text.low.rfind(mark, 0, found.start()) for mark in ".!?\n") + 1 if found else 0
    if not found or not HAS_VERB.search(text.low, start, found.start("join")):
        return text
    return text.with_said(*found.span("says"), f" will be {found['level'].lower()} sponsor")


def sponsored(sentence: Text, scene: Scene) -> Iterator[Noted]:
    """Who became a sponsor, and at which level."""
    noted = PUT_DOWN.match(sentence.written) or NOTED.match(sentence.written)
    one = _one(sentence, noted, scene) if noted else _at_a_level(sentence, scene)
    if one:
        yield one
        return
    if not SPONSORS.search(sentence.low) or ASKED.search(sentence.low):
        return
    for found in WITH_LEVEL.finditer(sentence.written):
        named = _named(sentence, found, scene)
        if named:
            head = Head("finished", "sponsor", found.span("who"), found.start(), found.end(), found.end())
            yield head, named._replace(because=sentence.cut(*found.span())), ()


def _at_a_level(sentence: Text, scene: Scene) -> Noted | None:
    """One sponsor noted with its level, and nothing besides what it gives and by when."""
    for pattern in (LEVEL_OF, AT_LEVEL):
        found = pattern.match(sentence.written)
        named = _named(sentence, found, scene) if found else None
        gives = GIVES.match(scene.plain, found.end()) if found and named else None
        if not found or not named or not gives or NOBODY_YET.search(scene.plain):
            continue
        told = next((number for number in scene.numbers if gives["sum"] and number.money), None)
        day = next((when for when in scene.dates if when.role in ("deadline", "moment")), None)
        if any(when.role == "past" for when in scene.dates) or (
            day and day.due and day.due < (scene.anchor.today or day.due)
        ):
            return None
        given = named._replace(target=told.whole, unit="USD") if told else named
        given = given._replace(due_text=sentence.cut(day.start, day.end), due=day.due) if day else given
        head = Head("forward", "sponsor", found.span("who"), found.start(), found.end(), found.end())
        return head, given._replace(because=sentence.cut(found.start("who"), gives.end()).rstrip(" .")), ()
    return None


def _named(sentence: Text, found: re.Match[str], scene: Scene) -> Promise | None:
    level = scene.vocabulary.sponsor_level(plain(sentence.cut(*found.span("level"))))
    who, crowd = organisation(sentence, *found.span("who"), None) if level else (None, True)
    return None if crowd or who is None else Promise(organisation=who, kind="sponsor", sponsor_level=level)


def _one(sentence: Text, found: re.Match[str], scene: Scene) -> Noted | None:
    """One sponsor who is noted, with what it gives where that is told."""
    named = _named(sentence, found, scene)
    if not named or NOBODY_YET.search(sentence.low, found.start("who")):
        return None
    head = Head("forward", "sponsor", found.span("who"), found.start(), found.end(), found.end())
    told = found.groupdict()
    sums = find_numbers(plain(told.get("sum") or told.get("behind") or ""))
    given = named._replace(target=sums[0].whole, unit="USD") if sums else named
    return head, given._replace(because=sentence.cut(*found.span()).rstrip(" .")), ()
