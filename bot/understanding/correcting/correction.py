"""An answer that takes back or mends the last entry, by rules: "I meant 45 not 54", "scratch that", "5 fewer"."""

import re
from itertools import islice

from bot.understanding.correcting import amending
from bot.understanding.correcting.amends import amended
from bot.understanding.correcting.instead import wishes_another_number
from bot.understanding.correcting.mending import contradicts, mends_plainly, without_reasons, without_so_many
from bot.understanding.languages.gloss import in_english
from bot.understanding.readings import Alternative, LastEntry, Reply, ReplyContext
from bot.understanding.words.numbers import Number, blank, find_numbers
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, tidy

MOST = 20
"""Words of mending looked at in one text."""

TOTAL = late(r"\b(in total|total|so far|all? ?together|all told|(all )?in all|overall|to date|should be at(?= \d))\b")
WRONG_ONE = late(
    rf"""
    \W*(should('ve)?|ought to|was (supposed|meant) to) (have )?(been|be|read|say)\b(?! ({amending.PLEASANT}|ready|able
      |back|home|open|here|there)\b)
    """,
)
"""What follows a figure that is to be mended: "12 should have been 21"."""
IT_WAS = late(r"\b(it|that|there)('s| (is|was|were|should have been)) (only |actually |really )?\d[\d,]*\W*$")
HEDGED = late(r"\b(i (think|believe|guess|suspect)|may|might|maybe|perhaps|probably|possibly|not sure|unsure)\b")
IS_WRONG = late(
    r"""
    \b(number|figure|count) (was|wasn't) (not yet |not )?(wrong|off|right|incorrect|good|bad)\W*$
    |\b(number|figure|count|total|it|that) (is|looks|seems|isn't) (not )?(wrong|off|right|incorrect|good|bad)\b
    |\bi \w+( you)?( yesterday| (last|this) \w+)? (is|was) (wrong|off|incorrect|not right)\b
    |\b(had|has) an? (mistake|error)\b|\bwrong (number|figure|count|total)\b
    """,
)
""" "The number is wrong" says nothing of the right one."""
WRONG_CHAT = late(r"wrong (thread|message|chat)\b")
TAKEN_OUT = late(
    r"""
    ^\W*((scratch|ignore|forget) (that|it)\W+)?(please |can you )?(remove|delete|void|erase|cancel|scratch|take out
      |drop) (the|that|those
      |my) (last )?(?P<figure>\d{1,7})( please| entry| i \w+)?
    ([,.;]? ((it|that) was )?(the )?(wrong (pledge|company|number|figure|site|place|list|form|promise)|(a|my) mistake
      |in error
      |by mistake))?\W*$
    """,
)
""""Remove the 45", if 45 is what was told last."""
SORRY = late(
    r"""
    ^\W*((sorry|oops|whoops|my bad|i mean)\W+)+(?P<after>\d{1,7})\W*$|^\W*(?P<before>\d{1,7})\W+(sorry|oops|i mean)\W*$
    """,
)
""""Sorry, 84" after "we're at 82": whether it mends that or is told anew, 84 is the total."""
STARRED = late(r"^\*(another )?(?P<figure>\d{1,7})\b(?!\*)|^(?P<behind>\d{1,7})\*\W*$")
""""*12 more", as people write whose last line had a slip."""
SORRY_THEN = late(
    r"""
    ^\W*((sorry|oops|whoops|my bad|i mean)\W+)+(?P<figure>\d{1,7}) ((today|yesterday|last night|this \w+|last \w+
      |on \w+day)\b\W*)+$
    """,
)
""""Sorry, 9 today" after "8 today" may mend that, or come late."""
MISTAKEN = late(
    r"""
    \b(typo\w*|mistak\w*|wrong\w*|meant|typed|sorry|oops|whoops|correct\w*|scratch|undo|instead|rather|not \d+|error\w*
      |misread|mistyped|counted|disregard|ignore|delete|remove|cancel|forget|strike|take (back|off|out)|fewer
      |should (have|be|read|say)|change|than|last (one|entry|message)|pledge|goal|target|realistic)\b
    """,
)
OF_A_CREW = late(
    r"""
    \b(payroll|crew|team|staff|shift|kitchen|site|depot|department|workforce|yard|company|fleet) (is|are|was|were|has
      |counts|this is) (of )?\d
    |\ba (team|staff|crew) of \d
    """,
)
""" "Our crew is 38 people, not 32": how many there are."""
EITHER = late(
    r"""
    \bi will verify\b|\boff by\b|\b(let me|i'll) (check|recount|verify|review)\b
    |\bor (was it )?(the other way (a)?round|vice versa|the reverse|the opposite)\b
    |\b(although|though|but) (some|many|most|half|a few)\b
    """,
)
""" "It was 45, not 54, or the other way round"."""
UNREAL = late(r"\b(could|would|'d|'ll|will|we need|room for|once|if|last year|friday|next|budget)\b")
"""Of what was not, or is not yet, no entry is mended without asking."""
STANDS_AT = late(r"\b(we're|we are|i'm) (now )?at \d")
""" "I meant we're at 12" after 20 more: the last entry, or all of them?"""
NOT_THIS = late(
    r"""
    (?<!\bhave )(?<!\bto )(\b(not|instead of|rather than|typed|wrote|put|said|told|entered|reported
      |posted)|n't) (\w+ )?$
    """,
)
IN_ITS_PLACE = late(r" instead\b(?! of (the )?\d)")
""" "Put 38 instead"."""


def _before(low: str, number: Number) -> str:
    return low[max(0, number.start - 20) : number.start]


def names_the_total(text: str) -> bool:
    """Whether a correction says of its figure that it is all of it: "that should be 110 in total"."""
    return bool(TOTAL.search(in_english(tidy(text)).text.low))


def parts_told(text: str) -> tuple[int, ...]:
    """The whole numbers of a text: 40 and 12 of "40 and another 12". Which of them is mended, nobody says."""
    low = in_english(tidy(text)).text.low
    return tuple(n.whole for n in find_numbers(blank(low)) if n.is_whole and n.low >= 0 and not n.percent)


def by_rules(said: Text, context: ReplyContext) -> Reply | None:
    """The correction that rules find in an answer, if any. Without a figure it undoes the last entry."""
    told = context.last_entry or not re.search(r"\d", said.low) or MISTAKEN.search(said.low)
    if not told and not wishes_another_number(said.low, context):
        return None  # "Make it 175 in total": nothing was told that could be mended.
    reply, outright = _in_plain_words(said, context), amended(said, context)
    mended = reply or outright
    if mended and EITHER.search(said.low):
        return mended._replace(needs_confirmation=True)
    if reply and OF_A_CREW.search(said.low):
        return reply._replace(needs_confirmation=True)
    sure = reply and reply.intent == "correction" and not reply.needs_confirmation
    if not reply or not sure or not outright:
        return reply if sure else outright or reply
    if reply.resulting_total == outright.resulting_total:
        return reply
    both = tuple(Alternative("correction", one.amount, one.resulting_total) for one in (outright, reply))
    return outright._replace(needs_confirmation=True, readings=both)


def _in_plain_words(said: Text, context: ReplyContext) -> Reply | None:
    """What is mended with nothing but plain words beside; any other is asked about."""
    why = said.low
    plain = without_reasons(why) if amending.CORRECTS.search(why) else ""
    if amending.CORRECTS.search(plain):  # "40 more, I miscounted" mends by its reason alone.
        said = said._replace(low=plain)
    said = _without_so_many(said, context)
    reply = _correction(said, context)
    if not reply or reply.intent != "correction" or reply.needs_confirmation:
        return reply
    by = None if reply.resulting_total is None else reply.resulting_total - (context.current or 0)
    if mends_plainly(said.low, context) and not contradicts(why, by):
        return reply
    told = (Alternative("correction", reply.amount, reply.resulting_total),) if reply.amount is not None else ()
    return reply._replace(needs_confirmation=True, readings=told)


def _without_so_many(said: Text, context: ReplyContext) -> Text:
    """ "Make it 28, four of them were temps" after 32: a reason that tells how many fewer, and agrees."""
    reason, last = without_so_many(said.low), context.last_entry
    if not reason or not last or last.amount is None:
        return said
    shorter = said._replace(low=reason[0])
    reply = _correction(shorter, context)
    # The reason may be of the entry or of the total it came to: "I left two off, it should read 118, not 116".
    off = {last.amount + reason[1], (context.current or 0) + reason[1]}
    return shorter if reply and reply.amount in off else said


def _correction(said: Text, context: ReplyContext) -> Reply | None:
    if wishes_another_number(said.low, context):
        wish = [n.whole for n in find_numbers(blank(said.low)) if n.is_whole and 0 <= n.low != context.target]
        return Reply("target_change", wish[0] if wish else None, needs_confirmation=True, because=said.cut(0, 80))
    taken_out = TAKEN_OUT.search(said.low)
    last = context.last_entry
    if taken_out and last and int(taken_out[1]) == last.amount:
        return Reply("correction", resulting_total=last.previous_total, because=said.cut(*taken_out.span()))
    if (sorry := SORRY.search(said.low)) and last and last.intent == "progress_set":
        return _set_to(int(sorry[1] or sorry[2]), [], True, True, said.cut(*sorry.span()), context)
    if sorry is None and (then := SORRY_THEN.search(said.low)) and last:
        return Reply("correction", int(then[1]), needs_confirmation=True, because=said.cut(*then.span()))
    if last and (starred := STARRED.search(said.low.replace("* ", "*", 1) if said.translated else said.low)):
        return _set_to(int(starred[1] or starred[2]), [], False, False, said.cut(*starred.span()), context)
    ways = list(islice(amending.CORRECTS.finditer(said.low), MOST))
    mends = next((way for way in ways if way["fewer"] or way["extra"]), ways[0] if ways else None)
    taken_back = amending.UNDO.search(said.low)
    if not mends and not taken_back:
        return None
    numbers = [n for n in find_numbers(blank(said.low)) if not n.percent and n.is_whole and n.low >= 0]
    if mends and numbers and not re.search(r"\b(?:pledge|goal|target|commitment|date|deadline)\b", said.low):
        return _mended(said, mends, numbers, context)
    if not taken_back:
        return None
    if numbers:
        return _mended(said, taken_back, numbers, context)
    if last is None and WRONG_CHAT.match(taken_back[0]):
        return None  # Nothing was told that could be mended.
    total = last.previous_total if last else None
    return Reply(
        "correction",
        resulting_total=total,
        needs_confirmation=last is None or bool(HEDGED.search(said.low) or IS_WRONG.search(said.low)),
        because=said.cut(*taken_back.span()),
    )


def _mended(said: Text, found: re.Match[str], numbers: list[Number], context: ReplyContext) -> Reply | None:
    by = _fewer(said, found, numbers)
    if by is not None:
        return _changed_by(by, not any(n.rounded for n in numbers), said, said.cut(*found.span()), context)
    meant = [n for n in numbers if IN_ITS_PLACE.match(said.low, n.end) or not NOT_THIS.search(_before(said.low, n))]
    if len(meant) > 1:
        meant = [n for n in meant if not WRONG_ONE.match(said.low, n.end)]
    was = [n.whole for n in numbers if n not in meant]
    both = len(meant) == 2 and _entry_and_total(meant[0].whole, meant[1].whole, was, context)
    meant = meant[:1] if both else meant
    if not meant:
        return Reply("correction", needs_confirmation=True, because=said.cut(*found.span()))
    words = said.cut(min(found.start(), meant[0].start), max(found.end(), numbers[-1].end))
    in_total = bool(TOTAL.search(said.low)) and not both
    alone = not found.groupdict().get("unclear") or bool(was) or bool(IT_WAS.search(said.low))
    stands = not in_total and not was and STANDS_AT.search(said.low)
    sure = (
        not stands
        and len(meant) == 1
        and not meant[0].rounded
        and not meant[0].money
        and alone
        and not UNREAL.search(said.low)
    )
    return _set_to(meant[0].whole, was, in_total, sure, words, context)


def _entry_and_total(entry: int, total: int, was: list[int], context: ReplyContext) -> bool:
    """ "I told you 32 but it was 34, so our total is 74 and not 72": the second is what the first makes."""
    last = context.last_entry
    known = last is not None and last.previous_total is not None and last.amount in was
    return bool(known and last and total == (last.previous_total or 0) + entry != entry)


def _fewer(said: Text, found: re.Match[str], numbers: list[Number]) -> int | None:
    """How many the last entry is off by, below zero for too many."""
    off = found.groupdict()
    if len({number.low for number in numbers}) != 1 or not (off.get("fewer") or off.get("extra")):
        return None
    return -numbers[0].whole if off["fewer"] else numbers[0].whole


def _changed_by(by: int, sure: bool, said: Text, words: str, context: ReplyContext) -> Reply:
    last = context.last_entry
    if not last or last.amount is None or context.current is None:
        return Reply("correction", needs_confirmation=True, because=words)
    total = context.current + by
    return _reply(last.amount + by, total, sure and not UNREAL.search(said.low), words, context)


def _set_to(value: int, was: list[int], in_total: bool, sure: bool, words: str, context: ReplyContext) -> Reply:
    """The figure meant instead: of the last entry, or of the total when the wrong figure named was the total."""
    last = context.last_entry
    if last is None or last.previous_total is None:
        return Reply("correction", amount=value, needs_confirmation=True, because=words)
    added = last.intent == "progress_add"
    wrong_total = bool(was) and was[0] == context.current != last.amount
    total = last.previous_total + value if added and not in_total and not wrong_total else value
    named = not was or was[0] in (last.amount, context.current)
    either = not was and total != value and not _is_of_the_entry(value, last, context.current or 0)
    named = named and not either
    named = named and total >= last.previous_total  # What was on record before the last entry cannot have shrunk.
    reply = _reply(value, total, sure and named, words, context)
    in_all = _reply(value, value, False, words, context).readings
    return reply._replace(readings=(*in_all, *reply.readings)) if either and value >= last.previous_total else reply


CLOSER = 3
"""So many times closer to the last entry than to the record is a figure that may be meant for either."""


def _is_of_the_entry(value: int, last: LastEntry, current: int) -> bool:
    """ "Wrong number, it's 101" after 32 more make 72: that may be meant for all, and 33 may not, nor 30."""
    if value < (last.previous_total or 1):
        return True
    return value <= current and CLOSER * abs(value - (last.amount or 0)) < abs(value - current)


def _reply(amount: int, total: int, sure: bool, words: str, context: ReplyContext) -> Reply:
    over = context.target is not None and total > context.target
    if total < 0 or amount < 0:
        return Reply("correction", needs_confirmation=True, because=words)  # "90, more or less": no record is below 0.
    doubt = not sure or over
    readings = (Alternative("correction", amount, total),) if doubt else ()
    return Reply(
        "correction", amount, resulting_total=total, needs_confirmation=doubt, readings=readings, because=words
    )
