"""Who promises in one clause: the name before the verb, "by" or "at" whom a thing is done, or who tells of it."""

import re

from bot.understanding.calendar.saidwhen import after_time
from bot.understanding.doing.heads import Head
from bot.understanding.doing.scene import Scene
from bot.understanding.naming.crowds import ALL_TOGETHER, NOTICE, THING, WIDE, are_many
from bot.understanding.naming.forewords import ANNOUNCED, SAID_OF
from bot.understanding.naming.subjects import organisation
from bot.understanding.naming.topics import topic
from bot.understanding.promising.ordered import NAME
from bot.understanding.promising.passive import after_colon, owner_of_passive
from bot.understanding.promising.promises import about_people
from bot.understanding.words.persons import ENDS_OF_NAMES, HEADS
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

ON_BEHALF = late(
    r"""
    \b(on behalf of|(speaking|writing|answering|here) for|representing|in the name of
      |(as|like) ((the|an?|its) )?(\w+ ){0,3}?(director|manager|owner|president|chief|head|founder|ceo|superintendent
      |supervisor|coordinator|mayor|sheriff|principal|pastor) (of|for
      |at)) (the )?(?P<org>[^,;]+?(, (inc|llc|ltd|co)\b\.?)?)(?= (to|that|for|will|we|i|with|in|on|by|last|this|next
      |before|during)\b
      |[,;.]| ?$)
    """,
)
""" "Speaking for Harbor Cab, I", "As head of Harbor Cab, I"."""


WHOSE_ROLE = late(rf"{NAME}, whose [a-z -]{{2,40}}$")
""" "One came from Cascade Lines, whose director vowed": theirs."""


def who_promises(sentence: Text, head: Head, scene: Scene, before: str | None) -> tuple[str | None, bool]:
    start, end = after_time(sentence.low, *head.subject, scene.dates), head.subject[1]
    owner = WHOSE_ROLE.search(sentence.written, 0, end) if "whose " in sentence.low[start:end] else None
    if owner:
        return organisation(sentence, *owner.span("org"), None)
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
        return owner_of_passive(sentence, head, scene._replace(before=before))
    at = after_colon(sentence, start, end)
    if at:
        spoken, crowd = organisation(sentence, after_time(sentence.low, at, end, scene.dates), end, None)
        if spoken and THING.fullmatch(spoken):
            return organisation(sentence, start, at, before)
        if spoken is None and not crowd:
            unnamed = NOTICE.search(sentence.low, start, at) or _names_nobody(sentence.written[start:at])
            return (before, False) if unnamed else organisation(sentence, start, at, before)
        return spoken, crowd
    return organisation(sentence, start, end, before)


def _whose_aim(sentence: Text, start: int, end: int, before: str | None) -> tuple[str | None, bool]:
    """Whose the goal, the plan or the pledge is that the verb tells of: "Acme's", "its"."""
    aim = re.search(r"'s?\s?$", sentence.low[start:end])
    if aim and re.match(r"\W*(?:our|my)\s[a-z]", sentence.written[start:end].lower()):
        return None, False
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
    at = told.start() if told else after_colon(sentence, start, put.start() + 1)
    return organisation(sentence, start, at, before) if at else (before, False)


ONE_OF = late(
    r"""
    \W*(the )?(?P<org>[A-Z][^,;:]{1,70}?),? (is|was|are|were|becomes|became) (now |also )?(one (of|more)|among
      |(an?|the) (first|latest|newest|next|second|third|only
      |\w+ (company|agency|carrier|partner|hotel|department)))\b[^.;]*? (that
      |which|who|to) (has |have |had |already )*$
    """,
)
""" "Dogwood Logistics is one of the companies that agreed": of the many the one that is named."""


LARGE = late(r"(?<=[\w,.'] )[^\W\d_a-z]")


def _names_nobody(lead: str) -> bool:
    """ "Action step: I will", "Two things from us: we'll": several words of which only the first is written large."""
    words = re.findall(r"[^\W\d_][\w'-]*", lead)
    if len(words) < 2 or LARGE.search(lead):
        return False
    kinds = {word.lower().removesuffix("s") for word in words} | {word.lower() for word in words}
    return kinds.isdisjoint(ENDS_OF_NAMES | HEADS)


AIM = late(
    r"""
    (goal|aim|target|plan|intention|objective|ambition|pledge|commitment|promise) ((for|in|by) [\w' ]{2,20}? )?(is|of
      |remains)\b
    """,
)
THEIRS = late(r"\w,? (but|and|so|while) (their|its|her|his) $")
""" "Acme has 90 people, but its pledge is for 35"."""
NOUN = late(r"(goal|aim|target|plan|intention|intent|objective|pledge|commitment|promise)\b")
OUR_WORD = late(rf"\b(our|my)( (?!({WIDE}|collective|shared|common|combined)\b)[a-z]+){{0,2}} ?$")
""" "Please accept this as our formal commitment to": it is nobody's but ours."""
OURS = late(r"\W*((and|so|but|also) )?(our|my|their|its|his|her|the|a|) ?$")
SELVES = ("itself", "themselves", "himself", "herself")
PUT_DOWN = late(
    r"""
    (put|mark|pencil|jot|write|note|log|enter|book|count|sign(ed)?) (?P<org>.+?) ((down|up|in)( the (books?|sheet|list
      |column
      |tally))?|on the (books?|sheet|list|board|tally))( for|,| ?:)
    |counts? on (?P<counted>.+?) for
    |(goal|target|aim|pledge|commitment|promise) (of|for|at|from|by) (?P<aimed>.+?) (is|stands|totals|comes)
    """,
)


PLEDGE_OF = late(
    r"""
    (pledge|commitment|promise)(s? from|s? of \d[^.;]*? (from|by
      |for)) (the )?(?P<org>[A-Z][\w&.'-]*( ((of|the|and|&) )*[A-Z][\w&.'-]*)*)(?<!\.)
    """,
)
""" "A pledge of 25 mechanics from Rush Truck Centers", "two commitments from Rush Truck Centers: train"."""

TO_YOU = late(
    r"""
    ((can|could|will) (\w+ly )?)?(promis|offer|pledg)\w* (you|us) \d[^.;,]*? (from
      |of) (the )?(?P<org>[^\W\d_a-z][\w&.'-]*( ((of|the|and|&|de) )*[^\W\d_a-z][\w&.'-]*)*)(?<!\.)
    """,
)
""" "I can promise you 40 tellers from Bank of Stockton"."""
REPLIED = late(r" (said|says|replied|wrote|answered|texted|told us)[\s,:]*[\"']?(please |yes,? )?$")
