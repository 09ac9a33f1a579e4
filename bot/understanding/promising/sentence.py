"""What one sentence promises, and what it says is already done.

Who, the verb, the number with its unit, the programme, the level, the deadline. Hopes, conditionals, questions, laws
and crowds are neither.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from bot.understanding.calendar.beforehand import with_events
from bot.understanding.calendar.dates import When, blank_dates, find_dates, in_a_name, spanned
from bot.understanding.calendar.grammar import Anchor
from bot.understanding.doing.doubtful import is_doubtful
from bot.understanding.doing.former import is_former
from bot.understanding.doing.gifts import of_the_same, once, one_gift
from bot.understanding.doing.heads import THINGS, Head, find_heads
from bot.understanding.doing.idle import (
    CONDITIONAL,
    EXAMPLE,
    HORTATIVE,
    UNREAL,
    UNTOLD,
    WISHED,
    called_off,
    denied,
)
from bot.understanding.doing.leads import with_leads
from bot.understanding.doing.samethings import with_the_same, with_their_ends
from bot.understanding.doing.scene import Scene
from bot.understanding.doing.shares import unnamed, with_shares
from bot.understanding.naming.crowds import is_sum
from bot.understanding.naming.topics import talked_of, topic
from bot.understanding.promising.beyond import listed_for, told_beside
from bot.understanding.promising.leaning import carried, with_later
from bot.understanding.promising.linked import linked
from bot.understanding.promising.lists import AT_A_GLANCE, BARE_TITLE, DATED_TITLE, LISTED, Under, wants_a_figure
from bot.understanding.promising.notes import noted
from bot.understanding.promising.owners import who_promises
from bot.understanding.promising.partly import partly
from bot.understanding.promising.promises import promises_of
from bot.understanding.promising.quoting import LONGEST_REASON
from bot.understanding.promising.rising import with_larger_shares
from bot.understanding.promising.rolls import bracketed, rolled
from bot.understanding.promising.sharing import shared_out
from bot.understanding.promising.sponsors import sponsored
from bot.understanding.promising.turned import turned_round
from bot.understanding.promising.unfilled import is_unfilled, wants_a_nod
from bot.understanding.readings import PledgeReading, Problem, Promise
from bot.understanding.words.numbers import Number, blank
from bot.understanding.words.vocabulary import Vocabulary
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, plain

OF_PROGRAMME = late(r" (program|programme|training|course|initiative|campaign|video)$", re.IGNORECASE)
OF_WHEN = late(r"(,| (in|for|by|of) \d).*$")
""" "BOTL, December 2019: 76,430 registered": the programme's own figures."""
PRONOUN = late(r"\b(it|they) ((has|have|had|already|also|now) )*$")
MAYBE = late(r"\b(maybe|perhaps|possibly|hopefully)\b")
TO_BE = late(r" and (\d[\d,]*|all|its|their) [^.,;:]{2,40} to (be|get) \w+$|^[^:;.]{2,60}: (already )?we .* we\b")
""" "Pledged $5,000 and 60 managers to be trained", "Acme: we hung 80, and in May we will": theirs as well."""

MANY_FIRST = late(r"\W*(all )?\d")
""" "Acme wrapped up on Monday and 83 were trained": theirs."""
PLEDGED_LIST = late(
    r"""
    [^:]{2,90} ((is )?(pledg|promis|offer)ing|pledge[sd]?|promise[sd]?|commit(s|ted)( to)?|agreed( to)?
      |offer(s|ed)?)( the following)? ?:\s
    """,
)
""" "Golden Gate Transit pledged: 300 operators trained, 600 decals placed"."""

ALREADY = late(r"\balready \w+$")

HOPED = late(
    r"\W*(hopefully|ideally|perhaps|maybe|possibly|optimistically|with (any |some )?luck|god willing"
    r"|fingers crossed)\b",
)
""" "Ideally all 65 roofers will be certified by October": nobody promises it."""
GOAL = late(r"\b(goal|target|aim|objective|ambition|vision)\b")
TOLD_AS_DONE = ("train", "certify", "put", "hang", "post", "hand", "distribute", "display", "print", "hold")


def read_sentence(
    sentence: Text, vocabulary: Vocabulary, anchor: Anchor, before: str | None, under: Under, last: PledgeReading
) -> PledgeReading:
    """What one sentence says: `before` was named last, `under` is the head of its list, `last` what was read before."""
    if tells_nothing(sentence):
        return PledgeReading()
    scene = scene_of(sentence, vocabulary, anchor, before, under)
    read = _found(sentence, scene, under)
    if read is None:
        told = carried(sentence, scene, last)
    else:
        told = _joined(with_larger_shares(with_later(read, scene, sentence), scene, sentence))
    return told._replace(pledges=()) if told.pledges and is_former(sentence.low, anchor.today) else told


def tells_nothing(sentence: Text) -> bool:
    """Whether it is a question, an example, a title, a sum of what others promised, a hope, or a call to all."""
    return bool(
        (sentence.low.rstrip().endswith("?") and not wants_a_nod(sentence))
        or EXAMPLE.match(sentence.low)
        or AT_A_GLANCE.match(sentence.low)
        or DATED_TITLE.match(sentence.low)
        or BARE_TITLE.fullmatch(sentence.low)
        or is_sum(sentence.low)
        or HOPED.match(sentence.low)
        or is_unfilled(sentence.low)
        or is_doubtful(sentence)
        or (sentence.places and HORTATIVE.match(sentence.cut(0, len(sentence.low))))
    )


def scene_of(
    sentence: Text, vocabulary: Vocabulary, anchor: Anchor, before: str | None = None, under: Under = ""
) -> Scene:
    """What a sentence is read against: `before` was named last, `under` is the head of the list it is in."""
    bare, dates, numbers = _days_and_numbers(sentence.written, sentence.low, sentence.translated, anchor)
    listed = under in ("pledged", "promised")
    return Scene(vocabulary, anchor, before, bare, dates, numbers, listed, under == "promised")


@lru_cache(maxsize=16)
def _days_and_numbers(
    written: str, low: str, translated: bool, anchor: Anchor
) -> tuple[str, tuple[When, ...], tuple[Number, ...]]:
    """A sentence without its days, these, and its numbers. Kept for a moment: what rules have read is weighed next."""
    sentence = Text(written, low, translated=translated)
    found = [when for when in find_dates(low, anchor) if not in_a_name(written, when)]
    dates = tuple(spanned(low, with_events(sentence, found)))
    bare, numbers = with_shares(blank(unnamed(sentence, blank_dates(low, list(dates)))))
    return bare, dates, numbers


def _found(sentence: Text, scene: Scene, under: Under) -> list[tuple[Head, Promise, tuple[Problem, ...]]] | None:
    """What one sentence says by itself; None where it has neither a verb nor the shape of a note."""
    roll = list(bracketed(sentence, scene)) if scene.listed else []
    if roll:
        return roll
    turned = iter(()) if wants_a_figure(scene) else turned_round(sentence, scene)
    if turned is not None:
        return list(turned)
    heads = list(with_leads(sentence.low, find_heads(sentence.low, sentence.written)))
    number = scene.numbers[0].start if scene.numbers else 0
    told = (
        [] if any(head.tense == "forward" and head.verb < number for head in heads) else list(linked(sentence, scene))
    )
    if told:
        return told
    listed = list(noted(sentence, scene)) if _lists_before(sentence, heads, scene) else []
    told = listed or list(sponsored(sentence, scene)) or list(partly(sentence, scene))
    if told:
        return told
    if heads:
        return list(shared_out(list(_from_heads(sentence, heads, scene)), sentence, scene))
    if under == "refused" or CONDITIONAL.search(sentence.low):
        return []
    note, roll = list(noted(sentence, scene)), list(rolled(sentence, scene))
    return (roll if len(roll) > len(note) else note) or None


def _lists_before(sentence: Text, heads: list[Head], scene: Scene) -> bool:
    """ "Acme Freight: a web page and 45 drivers trained by May": the one participle belongs to the list."""
    only = heads[0] if len(heads) == 1 else None
    closes = any(when.role == "deadline" for when in scene.dates)
    if not only or not closes or only.tense != "finished" or only.lemma not in TOLD_AS_DONE:
        return False
    return not only.bare or THINGS.match(sentence.low[only.subject[0] : only.verb]) is not None


def _joined(found: Iterator[tuple[Head, Promise, tuple[Problem, ...]]]) -> PledgeReading:
    read = once(one_gift(of_the_same(list(found))))
    return PledgeReading(
        tuple(promise for head, promise, _ in read if head.tense == "forward"),
        tuple(promise for head, promise, _ in read if head.tense == "finished"),
        tuple(problem for _, _, problems in read for problem in problems),
    )


def _from_heads(sentence: Text, heads: list[Head], scene: Scene) -> Iterator[tuple[Head, Promise, tuple[Problem, ...]]]:
    named = scene.before or talked_of(sentence)
    crowd = False
    tellers: list[str | None] = []
    for head in with_their_ends(sentence, [_foreseen(head, scene) for head in heads], scene):
        named = talked_of(sentence) if named is None and THEY.search(sentence.low, *head.subject) else named
        if _is_ours(sentence, head, heads[0]):
            named, crowd = None, False
        elif not head.shares_subject:
            named, crowd = who_promises(sentence, head, scene, named)
            if named is None and not crowd and PRONOUN.search(sentence.low, *head.subject):
                named = topic(sentence)
            if named is None and not crowd:
                named, crowd = told_beside(sentence, head, scene)
            if (
                named is None
                and not crowd
                and (TO_BE.search(sentence.low, 0, head.start) or PLEDGED_LIST.match(scene.plain))
            ):
                named = next((at for at in reversed(tellers) if at), None)
            if named is None and not crowd and head.passive and MANY_FIRST.match(sentence.low, *head.subject):
                named = next((at for at in reversed(tellers) if at), None)
            if named is None and not crowd and head.bare:
                named = None if LISTED.match(sentence.low) else listed_for(sentence, head, scene.before)
            tellers.append(named)
            crowd = crowd or bool(named and _is_no_partner(named, scene))
        if (
            crowd
            or _shares_object(sentence, head, heads)
            or _unsure(sentence, head)
            or with_the_same(sentence, head, scene)
        ):
            continue
        for promise, problems in promises_of(sentence, head, scene, named, heads):
            yield head, promise, problems


def of_a_crowd(sentence: Text, scene: Scene) -> bool:
    """Whether a verb of promising has a subject that is no partner: "many carriers", "TAT will train 100,000"."""
    heads = (head for head in find_heads(sentence.low, sentence.written) if head.tense == "forward")
    whose = (who_promises(sentence, head, scene, None) for head in heads)
    return any(crowd or (named and _is_no_partner(named, scene)) for named, crowd in whose)


def _is_no_partner(named: str, scene: Scene) -> bool:
    """Whether it is a programme, or the charity itself."""
    programmes = scene.vocabulary.programmes
    return programmes.is_one(OF_PROGRAMME.sub("", OF_WHEN.sub("", named))) or plain(named) in programmes.not_ours


def _shares_object(sentence: Text, head: Head, heads: list[Head]) -> bool:
    """ "Will require and provide training for 40": what the first verb is about is told with the second."""
    later = any(other.shares_subject and other.verb > head.verb for other in heads)
    return (
        later and head.tense == "forward" and not head.passive and not sentence.low[head.start : head.end].strip(" ,")
    )


KEPT = late(
    r"""
    \b(kept|keeps|honou?red|fulfilled|met|delivered on|made good on|closed out|wrapped up|finished) (on )?(its|their
      |our|his|her|the|that) (\w+ )?(pledge|promise|commitment|word|goal|target)\b
    """,
)
""" "Acme kept its promise: 140 drivers trained in January": what it kept is done."""
REST = late(r"\b(rest|remainder|remaining|balance|others)\b")
""" "12 of 30 trained, remainder by June": the twelve are done."""


WE = late(r"\b(we|i)(?=\W*$|'| (all|also|both|too|will)\b)")
THEY = late(r"\b(they|it)('\w+)?( (have|has|had|also|already|now|just|all|both))* *$")
""" "I spoke to Acme and they will train 40": Acme will, and not we."""
TELLING = late(r"[:\"]|\b(we|i|us|our|said|says|told|wrote|announced|promised|pledged that|confirmed)\b")
""" "Acme told us: we will train 40 and we will": there "we" are Acme."""


def _is_ours(sentence: Text, head: Head, first: Head) -> bool:
    """ "Clark County will train 40, and we will print 500 cards": the second is nobody's but ours."""
    later = head.shares_subject and WE.search(sentence.low, *head.subject)
    return bool(later and not TELLING.search(sentence.low, first.subject[0], head.subject[0]))


def _foreseen(head: Head, scene: Scene) -> Head:
    """ "200 employees trained by summer": a participle behind a number, with a deadline, is still to come."""
    if head.lemma in ("schedule", "arrange") and head.tense == "finished" and not head.passive:
        return head._replace(tense="forward")  # What is scheduled is still to come.
    if not head.bare:
        return head
    upto = next((number.start for number in scene.numbers if number.start > head.start), head.end)
    rest = REST.search(scene.plain, head.start)
    upto = min(upto, rest.start()) if rest else upto
    near = [when for when in scene.dates if head.start <= when.start < upto and when.preposition != "in"]
    due = any(when.role == "deadline" for when in near) or scene.promised or bool(PLEDGED_LIST.match(scene.plain))
    due = due and not KEPT.search(scene.plain, 0, head.verb)
    due = due and not ALREADY.search(scene.plain, 0, head.start)
    return head._replace(tense="forward" if due else "finished")


def _unsure(sentence: Text, head: Head) -> bool:
    """Whether a verb is denied, a condition makes a promise none, or a goal is only named."""
    low = sentence.low
    around = max(head.subject[0], head.verb - LONGEST_REASON), min(head.end, head.verb + LONGEST_REASON)
    if sentence.places and denied(low, head.verb, sentence.cut(*around)):
        return True
    if head.tense == "finished":
        return bool(UNREAL.match(low)) or bool(
            GOAL.search(sentence.written, *head.subject) or MAYBE.search(low, *head.subject)
        )
    if WISHED.match(low, head.verb):
        return True
    parted = AND_IF.search(low, head.verb)
    firm = parted is not None and not CONDITIONAL.search(low, 0, parted.start())
    return bool((CONDITIONAL.search(low) and not firm) or UNTOLD.search(low, 0, head.verb)) or head.verb < called_off(
        low
    )


AND_IF = late(r", and (if|once|should|unless|assuming|pending|depending on|perhaps|maybe) [^.;]*?\b(will|'ll|would)\b")
""" "Acme will train 40, and if the grant comes Beta will train 60": Acme will in any case."""
