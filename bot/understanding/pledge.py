"""What a text promises, and what it says is already done.

Sentence by sentence: who, the verb, the number with its unit, the programme, the level,
the deadline. Hopes, conditionals, questions, laws and crowds are neither.
"""

import re
from collections.abc import Iterator
from datetime import date

from bot.understanding.calendar.beforehand import with_events
from bot.understanding.calendar.dates import blank_dates, find_dates, in_a_name, spanned
from bot.understanding.calendar.grammar import Anchor
from bot.understanding.calendar.saidwhen import dated_by, with_last_day
from bot.understanding.doing.gifts import of_the_same, once, one_gift
from bot.understanding.doing.heads import Head, find_heads
from bot.understanding.doing.idle import CONDITIONAL, EXAMPLE, HORTATIVE, UNREAL, UNTOLD, WISHED, called_off, denied
from bot.understanding.doing.leads import with_leads
from bot.understanding.doing.samethings import with_the_same, with_their_ends
from bot.understanding.doing.scene import Scene
from bot.understanding.doing.shares import unnamed, with_shares
from bot.understanding.languages.gloss import in_english
from bot.understanding.naming.crowds import is_sum
from bot.understanding.naming.topics import talked_of, topic
from bot.understanding.promising.besides import ALSO_ALONE
from bot.understanding.promising.beyond import listed_for, told_beside
from bot.understanding.promising.chats import without_writers
from bot.understanding.promising.fields import filled_in, how_many
from bot.understanding.promising.introductions import speaker, spoken_for
from bot.understanding.promising.leaning import carried, with_later
from bot.understanding.promising.linked import linked
from bot.understanding.promising.lists import AT_A_GLANCE, DATED_TITLE, LISTED, Under, list_of, wants_a_figure
from bot.understanding.promising.notes import noted
from bot.understanding.promising.offered import with_its_giver
from bot.understanding.promising.ofthemall import trained_all
from bot.understanding.promising.once import put_up
from bot.understanding.promising.openings import without_opening
from bot.understanding.promising.ordered import in_our_order
from bot.understanding.promising.owners import who_promises
from bot.understanding.promising.partly import partly
from bot.understanding.promising.promises import LONGEST_REASON, promises_of
from bot.understanding.promising.retold import as_the_grammar_reads
from bot.understanding.promising.rolls import bracketed, rolled
from bot.understanding.promising.sharing import shared_out, with_its_unit
from bot.understanding.promising.sponsors import sponsored
from bot.understanding.promising.told import with_its_teller
from bot.understanding.promising.turned import turned_round
from bot.understanding.promising.willing import as_will
from bot.understanding.readings import PledgeReading, Problem, Promise
from bot.understanding.words.numbers import blank
from bot.understanding.words.shorthand import spelled_out
from bot.understanding.words.vocabulary import Vocabulary
from bot.understanding.writing.bullets import bare_clause
from bot.understanding.writing.labels import without_label
from bot.understanding.writing.patterns import late
from bot.understanding.writing.sentences import sentences
from bot.understanding.writing.tables import ruled
from bot.understanding.writing.text import SHOWN, Text, left_out, plain, tidy

MOST = 200
"""Sentences read of one text."""

OF_PROGRAMME = late(r" (program|programme|training|course|initiative|campaign|video)$", re.IGNORECASE)
OF_WHEN = late(r"(,| (in|for|by|of) \d).*$")
""" "BOTL, December 2019: 76,430 registered": the programme's own figures."""
PRONOUN = late(r"\b(it|they) ((has|have|had|already|also|now) )*$")
MAYBE = late(r"\b(maybe|perhaps|possibly|hopefully)\b")
TO_BE = late(r" and (\d[\d,]*|all|its|their) [^.,;:]{2,40} to (be|get) \w+$")
""" "Pledged $5,000 and 60 managers to be trained": theirs as well."""

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

GOAL = late(r"\b(goal|target|aim|objective|ambition|vision)\b")
TOLD_AS_DONE = ("train", "certify", "put", "hang", "post", "hand", "distribute", "display", "print", "hold")
COUNTED = ("train", "hold_sessions", "distribute_materials")


def read_pledges(
    text: str, vocabulary: Vocabulary, today: date | None = None, event_day: date | None = None
) -> PledgeReading:
    """Every promise and every finished thing in a text. Never raises; nothing found is an empty reading."""
    anchor = Anchor(today, event_day)
    pledges: list[Promise] = []
    outcomes: list[Promise] = []
    problems: list[Problem] = []
    before: str | None = None
    said = in_english(ruled(filled_in(without_label(without_writers(tidy(text)))))).text
    said = as_the_grammar_reads(said._replace(translated=True) if said.places else spelled_out(said, verbs=True))
    under: Under = ""
    by: str | None = None
    last, leads_on = PledgeReading(), False
    unread = left_out(text)
    for at, whole in enumerate(sentences(said)):
        if at == MOST:
            unread = whole.cut(0, len(whole.low))
            break
        under = list_of(whole, under)
        sentence = _as_we_read(whole.part(bare_clause(whole), len(whole.low)))
        by = speaker(whole) or by
        ahead, last = last, last if leads_on or ALSO_ALONE.match(sentence.low) else PledgeReading()
        reading = spoken_for(_read_sentence(sentence, vocabulary, anchor, before, under, last), by)
        reading = with_its_unit(reading, whole, ahead, leads_on=leads_on)
        reading, pledges = trained_all(sentence, vocabulary, with_last_day(sentence, anchor, reading), pledges)
        last, leads_on = reading, whole.low.rstrip().endswith(";")
        pledges = [*dated_by(sentence, anchor, pledges), *reading.pledges]
        outcomes += map(put_up, reading.outcomes)
        problems += reading.problems
        named = [promise.organisation for promise in (*reading.pledges, *reading.outcomes) if promise.organisation]
        before = named[-1] if named else topic(sentence) or before
    if len(pledges) == 1 and pledges[0].target is pledges[0].percent is None and pledges[0].kind in COUNTED:
        pledges[0] = pledges[0]._replace(target=how_many(in_english(spelled_out(tidy(text))).text))
    if unread:
        problems.append(Problem("too_long", unread[:SHOWN].strip()))
    # A signature stands below what it signs.
    return spoken_for(PledgeReading(tuple(pledges), tuple(outcomes), tuple(problems)), by)


def _as_we_read(sentence: Text) -> Text:
    """A sentence in the order and in the words in which promises are read."""
    for rewrite in (without_opening, with_its_teller, with_its_giver, as_will, in_our_order):
        sentence = rewrite(sentence)
    return sentence


def _read_sentence(
    sentence: Text, vocabulary: Vocabulary, anchor: Anchor, before: str | None, under: Under, last: PledgeReading
) -> PledgeReading:
    if (
        sentence.low.rstrip().endswith("?")
        or EXAMPLE.match(sentence.low)
        or AT_A_GLANCE.match(sentence.low)
        or DATED_TITLE.match(sentence.low)
        or is_sum(sentence.low)
        or (sentence.places and HORTATIVE.match(sentence.cut(0, len(sentence.low))))
    ):
        return PledgeReading()
    found = [when for when in find_dates(sentence.low, anchor) if not in_a_name(sentence.written, when)]
    dates = tuple(spanned(sentence.low, with_events(sentence, found)))
    bare, numbers = with_shares(blank(unnamed(sentence, blank_dates(sentence.low, list(dates)))))
    listed = under in ("pledged", "promised")
    scene = Scene(vocabulary, anchor, before, bare, dates, numbers, listed, under == "promised")
    read = _found(sentence, scene, under)
    return carried(sentence, scene, last) if read is None else _joined(with_later(read, scene, sentence))


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
    listed = list(noted(sentence, scene)) if _lists_before(heads, scene) else []
    told = listed or list(sponsored(sentence, scene)) or list(partly(sentence, scene))
    if told:
        return told
    if heads:
        return list(shared_out(list(_from_heads(sentence, heads, scene)), sentence, scene))
    if under == "refused" or CONDITIONAL.search(sentence.low):
        return []
    note, roll = list(noted(sentence, scene)), list(rolled(sentence, scene))
    return (roll if len(roll) > len(note) else note) or None


def _lists_before(heads: list[Head], scene: Scene) -> bool:
    """ "Acme Freight: a web page and 45 drivers trained by May": the one participle belongs to the list."""
    only = heads[0] if len(heads) == 1 else None
    closes = any(when.role == "deadline" for when in scene.dates)
    return bool(only and closes and only.tense == "finished" and not only.bare and only.lemma in TOLD_AS_DONE)


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
            crowd = crowd or bool(
                named and scene.vocabulary.programmes.is_one(OF_PROGRAMME.sub("", OF_WHEN.sub("", named)))
            )
            crowd = crowd or bool(named and plain(named) in scene.vocabulary.programmes.not_ours)
        if (
            crowd
            or _shares_object(sentence, head, heads)
            or _unsure(sentence, head)
            or with_the_same(sentence, head, scene)
        ):
            continue
        for promise, problems in promises_of(sentence, head, scene, named, heads):
            yield head, promise, problems


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
    return bool(CONDITIONAL.search(low) or UNTOLD.search(low, 0, head.verb)) or head.verb < called_off(low)
