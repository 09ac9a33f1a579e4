"""What a contact wants rather than has done: later, another date, somebody else, no more messages, a question."""

import re
from datetime import date
from itertools import islice

from bot.understanding.calendar.dates import BEFORE, When, blank_dates
from bot.understanding.calendar.grammar import Anchor
from bot.understanding.calendar.postponed import longer, put_off
from bot.understanding.doubting import claims, doubts
from bot.understanding.doubting.times import NEAR_A_YEAR
from bot.understanding.readings import Problem, Reply, ReplyContext
from bot.understanding.wishing import remarks
from bot.understanding.wishing.moods import Mood
from bot.understanding.words import unmoved
from bot.understanding.words.numbers import ABSURD, blank, find_numbers
from bot.understanding.words.requested import ORDERS
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold, plain

NOT_BEFORE = late(r"\b(not|n't|\w+n't|never|cannot|unable|stop|quit)\b[^.!?;]{0,200}$")
DATED = ("snooze", "reschedule", "out_of_office")


def anchor(context: ReplyContext) -> Anchor:
    return Anchor(context.today, None, context.month_first)


def wishes(said: Text, found: list[Mood], dates: list[When], context: ReplyContext, told: list[Reply]) -> list[Reply]:
    """The moods as replies, those that carry a date with their date, beside the progress that was told."""
    figure = any(one.amount for one in told)
    found = [mood for mood in found if not remarks.is_no_wish(said.low, mood, dates, figure)]
    found = remarks.as_meant(said.low, _settled(said, found, dates), dates, figure)
    wished = [
        wish(said, mood, remarks.of_the_wish(said.low, mood, dates) if figure else dates, context) for mood in found
    ]
    if figure:
        return remarks.not_sooner(said.low, found, wished, context.due)
    return wished or ([] if told else _date_alone(said, dates, context))


def _settled(said: Text, found: list[Mood], dates: list[When]) -> list[Mood]:
    """Drop what another mood explains: "ask me in March" is no question, a new date is no cancelling."""
    intents = {mood.intent for mood in found}
    hidden: set[str] = set()
    if "reschedule" in intents:
        hidden |= {"snooze", "cancel"} if not re.search(r"\bask me|remind me|cancel", said.low) else {"cancel"}
    if "target_change" in intents or "handover" in intents:
        hidden |= {"cancel", "snooze", "question"}
    if "snooze" in intents and "question" in intents and "?" not in said.low and not ORDERS.search(said.low):
        hidden |= {"question"}
    if {"reschedule", "help"} & intents and "question" in intents:
        asked = [mood for mood in found if mood.intent in ("reschedule", "help")]
        found = [one for one in found if one.intent != "question" or not _is_of_one(said.low, one, asked)]
    return [mood for mood in found if mood.intent not in hidden]


def _is_of_one(low: str, question: Mood, wishes: list[Mood]) -> bool:
    """ "Can we have until the end of May?" asks for more time and for nothing else."""
    if low.count("?") > 1 or ORDERS.search(low) or re.search(r"\b(?:send|call)\b", low):
        return False
    own = next((one for one in SENTENCE.finditer(low) if question.start < one.end()), None)
    return own is not None and any(own.start() <= wish.start < own.end() for wish in wishes)


NAMES_A_YEAR = late(r"\byears?\b|\b20\d\d\b")


def wish(said: Text, mood: Mood, dates: list[When], context: ReplyContext) -> Reply:
    """A mood as a reply, with its day or figure if it has one."""
    words = said.cut(mood.start, mood.end)
    if mood.intent not in DATED:
        amount = _wished(said, mood, context) if mood.intent == "target_change" else None
        return Reply(mood.intent, amount=amount, needs_confirmation=not mood.silent, because=words)
    day, problem = _new_date(said, mood, dates, context)
    # "Until 15 January", told in February.
    far = day is not None and day > context.today + NEAR_A_YEAR and not NAMES_A_YEAR.search(said.low)
    open_end = None
    if mood.intent == "reschedule" and context.due and problem is None:
        from_today = longer(said.low, context.today)
        open_end = longer(said.low, context.due) if day in (None, from_today) else None
        day = open_end or day
    doubt = problem is not None or (mood.intent == "reschedule" and (day is None or far or open_end is not None))
    return Reply(
        mood.intent,
        new_date=None if problem else day,
        needs_confirmation=doubt,
        because=words,
        problems=(problem,) if problem else (),
    )


def _wished(said: Text, mood: Mood, context: ReplyContext) -> int | None:
    """The figure of the clause that tells the wish, before any other: "we're at 175 and want to go to 350"."""
    numbers = [n for n in find_numbers(blank(said.low)) if n.is_whole and 0 < n.low < ABSURD]
    start, end = doubts.clause_of(said.low, mood.start, mood.start)
    here = [number for number in numbers if start <= number.start < end] or numbers
    here = [number for number in here if number.start >= mood.start] or here
    if len(here) > 1 and FROM_TO.search(said.low, max(0, here[0].start - len("from ")), here[1].start):
        here = here[1:]
    if here and here[0].high and here[0].low == context.target:
        return int(here[0].high)  # "De 250 a 300" sounds like a range.
    return here[0].whole if here else None


FROM_TO = late(r"\b(from|of|to) \d[\d,]* (\w+ ){0,2}?(to|up to) $")
""" "Bump our pledge from 250 to 300": the second is what it shall be."""


MISSED = late(
    r"""
    \b(won't|will not|can't|cannot|can not|couldn't|not ((going|able|likely) to|will( be able| reach)?( to)?|can)
      |unable to|(don't|do not) (think|believe|expect|see) [^.!?;]{0,25}?) ?(be able to |quite |really )*(make|hit|meet
      |reach|do|manage|keep|finish\w*|complete|work|wrap up|get (there|done)
      |be (done|finished|ready|complete|through)) ((it|this|that|the|our|all|everyone|everybody|training|work|date
      |deadline|goal|target|pledge|due|of|by|in|for|on) )*$
    |\b(miss(ed|ing)?|instead of|rather than|not) ((the|our|by|in|on) )*$
    """,
)
""" "We won't make April", "going to miss May 9": never the new date, whether or not one is asked for."""


def missed(said: Text, when: When) -> bool:
    """Whether a day is one that will be missed, and not the one wished for."""
    late_by = when.preposition in (*BEFORE, "until", "till", "til")  # "We won't be done until July 31".
    return not late_by and bool(MISSED.search(said.low, max(0, when.start - 80), when.start))


NAMED_AS = ("until", "till", "til", "by", "to")
WOULD_DO = late(r" (would|could|should|might) (work|do|be|suit)|works?\b")
MORE_TIME = late(r"\b(more|additional|extra)\b|(?<=\banother )")


ASKED_ON = late(
    r"\b(ask|check|remind|ping|contact|call|e-?mail|message|write|nudge|text) (me|us|back|again|in)( (again|back))?\W*$"
)


def _new_date(said: Text, mood: Mood, dates: list[When], context: ReplyContext) -> tuple[date | None, Problem | None]:
    """The day meant, and why it cannot be taken: no such day, or not in the future."""
    ahead = [when for when in dates if when.role != "past" and not (mood.intent == "reschedule" and missed(said, when))]
    if (
        mood.intent == "reschedule"
        and context.due
        and (put := put_off(_with_due(said.low, dates, context), context.due))
    ):
        named = [one for one in ahead if one.preposition in NAMED_AS or said.low[: one.start].endswith(" to ")]
        named += [one for one in ahead if WOULD_DO.match(said.low, one.end)]
        told = [one.due for one in named if one.due and one.due > context.due]
        return (told[-1] if told else put), None
    if not ahead:
        return None, None
    if mood.intent == "snooze" and (last := ahead[-1].last) and ASKED_ON.search(said.low, 0, ahead[-1].start):
        # "Our next class is on the 19th, so ask me on the 20th".
        ahead = ahead[-1:] if all(not one.last or one.last <= last for one in ahead) else ahead
    following = [w for w in ahead if w.end > mood.start]
    if len(following) > 1 and following[0].preposition == "" and remarks.THIS.match(said.low, following[0].start):
        following.pop(0)  # "Too busy this week, ping me on Monday".
    if len(following) > 1 and context.due and following[0].first == context.due:
        following.pop(0)  # "We won't make May 9, more like mid-June": the first is the date on record.
    named = [w for w in following if w.last or w.problem]
    dated = [w for w in named if not MORE_TIME.search(said.low, w.start, w.end)] or named or following
    when = dated[0] if dated else ahead[-1]  # "An extra couple of months, let's say July 15".
    if (
        when.preposition in (*BEFORE, "by", "until")
        and len(following) > 1
        and NOT_BEFORE.search(said.low[: when.start])
    ):
        when = following[1]  # "Not before July, can we have until July 31?"
    words = said.cut(when.start, when.end)
    if when.problem:
        return None, Problem(when.problem, words)
    if mood.intent == "reschedule" and MORE_TIME.search(said.low, when.start, when.end):
        return None, None  # "We need 20 more days": from which day on, only they know.
    day = when.due if mood.intent == "reschedule" else when.opening
    if when.preposition in BEFORE and NOT_BEFORE.search(said.low[: when.start]):
        day = when.first  # "We won't be done before July 1".
    if day and day <= context.today and when.last and when.last > context.today:
        day = when.last
    return day, Problem("past_date", words) if day and day <= context.today else None


def _with_due(low: str, dates: list[When], context: ReplyContext) -> str:
    """ "Three extra weeks after May 9": past the due date, whose day is named."""
    for when in sorted(dates, key=lambda when: -when.core):
        if when.first == when.last == context.due:
            low = f"{low[: when.core]}the deadline{low[when.end :]}"
    return low


BETTER = late(
    r"""
    \b(realistic|doable|feasible|achievable|attainable|(is|be|works?) (a )?better|safer|more like(ly)?
      |is when we (can|could|will|should)|works? for us|our new date)\b
    """,
)
""" "May 31 is more realistic for us" is of the due date, not of when to ask again."""


AWAY = late(
    r"""
    \b(on|in|of) (\w+ )?(leave|vacation|holidays?|break|hiatus|strike|furlough)\b
    |\b(closed|shut|dark|idle|off|out|away|gone|busy|swamped|slammed|tied up|unavailable|traveling|travelling)( down)?
      \s(until|till|til)\b
    |\b(no (class(es)?|school|work|sessions?|trainings?)|(not|n't)( yet)? (re)?opens?|we break)\b
    """,
)
""" "Our trainer is on vacation until January", "we are closed until June" moves no due date."""
CLOSED = late(r"\b(ferm(e|ee|es|ees)|relache|conges?|cerrad[oa]s?|receso)\b")
""" "Fermés" is put as "farms" where a verb of closing stands in no phrase. Accents are folded."""
DID = late(
    r"\b(we|i|they) (already |just |finally )?(did|held|hosted|gave|ran|trained|taught|met)\b|^\W*(happy|merry)\b"
)
""" "We did the session on Monday", "Happy Wednesday!": no day to come, however it is named."""


def _date_alone(said: Text, dates: list[When], context: ReplyContext) -> list[Reply]:
    """A date and hardly anything else: "by 9 May" moves the due date, "next month" the next question."""
    ahead = [when for when in dates if when.role != "past"]
    if not ahead or DID.search(said.low) or re.search(r"\d", blank(blank_dates(said.low, dates)).replace("_", "")):
        return []
    better = BETTER.search(said.low) and not re.search(r"\b(?:ask|call|check|write|contact|remind)\b", said.low)
    if len(re.findall(r"[a-z']+", blank_dates(said.low, dates))) > (9 if better else 6):
        return []
    due = ahead[0].preposition in ("by", "before", "until", "till", "til", "no later than")
    deadline = better or (
        due and not remarks.SENDING.search(said.low) and not _is_away(said) and not _is_sooner(said, ahead[0], context)
    )
    mood = Mood("reschedule" if deadline else "snooze", ahead[0].start, ahead[0].end)
    return [wish(said, mood, dates, context)]


def _is_away(said: Text) -> bool:
    return bool(AWAY.search(said.low) or (said.source and CLOSED.search(fold(plain(said.source)))))


def _is_sooner(said: Text, when: When, context: ReplyContext) -> bool:
    """Nobody needs until January for what is due in May: they are busy until then. The bare day is an answer."""
    until, alone = when.preposition in ("until", "till", "til"), not said.low[: when.start].strip(" .!")
    return until and not alone and bool(context.due and when.last and when.last < context.due)


SENTENCE = late(r"[^.!?;\n]+[.!?;\n]*")
MOST_SENTENCES = 12
COUNTS = late(
    r"""
    \b(counts?|counted|included?|qualify) (\w+ )?(towards?|for|in|among|against) ((the|our|those|that) )?\d
    """,
)
""" "Do part-timers count toward the 250?" """


def wordless(said: Text) -> Reply:
    """A thumb is a thank-you, a question mark asks for help."""
    glad = any(sign in said.written for sign in "👍🙏🎉👏💪❤😊🙂😀🙌👌✅✔🤝🥳💯")
    question = "?" in said.written or "❓" in said.written
    return Reply("help" if question else "thanks" if glad else "other", because=said.written[:40])


def asked(low: str, found: list[Mood]) -> list[Mood]:
    """A sentence that ends in a question mark and tells of nothing done, if no rule knew it for a question."""
    if "?" not in low or any(mood.intent in ("question", "help") for mood in found):
        return []
    for sentence in islice(SENTENCE.finditer(low), MOST_SENTENCES):
        if "?" not in sentence[0] or len(re.findall(r"\w{2,}", sentence[0])) < 2:
            continue
        told = any(words.search(sentence[0]) for words in (claims.COMPLETE, unmoved.NONE_YET, doubts.VAGUE))
        wished = any(sentence.start() <= mood.start < sentence.end() for mood in found)
        if not wished and (COUNTS.search(sentence[0]) or not (told or re.search(r"\d", sentence[0]))):
            return [Mood("question", sentence.start(), sentence.end())]
    return []
