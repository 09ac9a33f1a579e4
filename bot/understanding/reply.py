"""What a contact's answer means: progress, later, done, cancel, a question.

Safety comes first, then STOP, a machine's out of office, corrections, numbers, all else. When in doubt, it asks.
"""

import re

from bot.understanding.calendar.dates import When
from bot.understanding.correcting.corrected import read_correction
from bot.understanding.counting import booking as rules
from bot.understanding.counting.addends import each_of_a_day
from bot.understanding.counting.bases import base_last
from bot.understanding.counting.count import Count
from bot.understanding.counting.counts import counts_of
from bot.understanding.counting.makeup import without_told_again
from bot.understanding.counting.turns import in_plain_words
from bot.understanding.counting.unwritten import in_figures
from bot.understanding.counting.ways import settled
from bot.understanding.doubting import aside, caution, doubts, times, weighed
from bot.understanding.doubting.otherwise import THOUSANDS, trainers_away
from bot.understanding.doubting.strays import without_spread
from bot.understanding.doubting.takenback import not_begun
from bot.understanding.harmless.confirmed import without_confirmations
from bot.understanding.harmless.courtesies import as_told, without_courtesies
from bot.understanding.harmless.crews import without_people
from bot.understanding.harmless.heads import tells_only_heads, without_heads
from bot.understanding.harmless.plainness import TOLD, plain_words, unknown_words
from bot.understanding.harmless.turning import turned_apart
from bot.understanding.languages.gloss import gloss, in_english, unit_in_english
from bot.understanding.languages.language import language_of
from bot.understanding.languages.mixed import all_in_english
from bot.understanding.languages.otherways import either_way
from bot.understanding.readings import BOOKS, Language, Problem, Reply, ReplyContext
from bot.understanding.safety import is_safety, listen
from bot.understanding.wishing import leaving, moods, remarks, shares, silences, works
from bot.understanding.wishing.sounds import as_it_sounds
from bot.understanding.wishing.wholes import share, without_closing, wordy
from bot.understanding.wishing.wishes import anchor, asked, wishes, wordless
from bot.understanding.words import misspelt, unmoved
from bot.understanding.words.numbered import in_a_name
from bot.understanding.words.numbers import blank, find_numbers, problem_of
from bot.understanding.words.shorthand import spelled_out
from bot.understanding.words.vocabulary import Vocabulary
from bot.understanding.words.wheres import names_in
from bot.understanding.writing.mail import left_unread, strip_mail
from bot.understanding.writing.patterns import any_finds, late
from bot.understanding.writing.text import LONGEST, SHOWN, Text, tidy

MOST_NUMBERS, FEW_OTHERS = 12, 2
"""An answer with more numbers is a list; words besides those of plain answers, with which no story is told."""
WARY = -2.0
"""Log odds of danger from which nothing is booked beside words nobody taught us: a person reads it."""
SHORT = 5  # Words: in so few no story is told that no rule hears, as "I believe about 100".


def read_reply(text: str, context: ReplyContext, vocabulary: Vocabulary | None = None) -> Reply:
    """Read one answer. Never raises, and books silently only what has one reading."""
    whole = tidy(text)
    answer = strip_mail(whole.written)
    said = whole if answer == whole.written else tidy(answer)
    language = language_of(said, context.unit)
    # A pledge may have been written down in one language and be answered in another.
    unit = context.unit and unit_in_english(context.unit, language)
    context = context if unit == context.unit else context._replace(unit=unit)
    if endless := _endless(text, whole):
        return endless._replace(language=language)
    heard = listen(whole, language if said is whole else language_of(whole))
    # Where a rule hears nothing and every word is one of plain answers, the weight alone holds nothing up. Put into
    # English a word may have lost what it told, so there it does.
    alarms = heard.alarms and (heard.ruled or language != "en" or not _in_plain_words(said, context))
    # Near a story of danger no intent is taken by its sound.
    reply = Reply("safety") if alarms else _plainly(said, language, context, vocabulary, by_sound=not heard.uneasy)
    if heard.odds > WARY and any(one.intent in BOOKS for one in (reply, *reply.also)):
        strange = len(said.low.split()) > SHORT and not _in_plain_words(said, context, FEW_OTHERS)
        if strange or (heard.uneasy and heard.ruled):
            reply = Reply("safety")  # Better a person reads a number too many than a victim is counted.
    return reply._replace(because=heard.words, language=language) if reply.intent == "safety" else reply


def _endless(text: str, whole: Text) -> Reply | None:
    """A text of which only the beginning is read: danger is heard all through it, and no part is booked for it all."""
    if len(text) > LONGEST and is_safety(text):
        return Reply("safety", because=whole.cut(0, SHOWN))
    words = left_unread(text, whole.written)
    return Reply("other", needs_confirmation=True, problems=(Problem("too_long", words),)) if words else None


def _in_plain_words(said: Text, context: ReplyContext, besides: int = 0) -> bool:
    glossed = in_english(said)
    return (
        not glossed.unknown
        and glossed.alone < caution.FEW_ALONE
        and plain_words(spelled_out(glossed.text).low, context, besides)
    )


def _plainly(
    said: Text, language: Language, context: ReplyContext, vocabulary: Vocabulary | None, *, by_sound: bool
) -> Reply:
    if not re.search(r"\w", said.low):
        return wordless(said)
    if language == "en":
        mixed = all_in_english(said)
        spelt = misspelt.with_the_unit_spelt(spelled_out(mixed), context.unit)
        words = base_last(in_plain_words(spelt, context.current))
        reply = _read(words, context, vocabulary or Vocabulary())
        reply = as_it_sounds(said, words, reply, context) if by_sound else reply
        return reply if mixed is said else _in("en", reply, either_way(said.low, "es", completes=False, begun=True))
    glossed = gloss(said, language)
    # Canadian French writes the day first, wherever the event was.
    there = context._replace(month_first=False) if language == "fr" else context
    words = base_last(in_plain_words(glossed.text, context.current))._replace(
        unknown=glossed.unknown, translated=True, alone=glossed.alone
    )
    reply = _read(words, there, vocabulary or Vocabulary())
    reply = as_it_sounds(said, words, reply, there) if by_sound else reply
    completes = context.target is not None and reply.resulting_total == context.target
    return _in(language, reply, either_way(said.low, language, completes=completes, begun=bool(context.current)))


def _read(said: Text, context: ReplyContext, vocabulary: Vocabulary) -> Reply:
    whole = _whole(said, context)
    if whole and whole.intent == "out_of_office":
        other = leaving.asks_another(said)
        whole = whole._replace(also=(other,)) if other else whole
        return _told_before_leaving(said, whole, context, vocabulary) or whole
    if whole and whole.intent in ("cancel", "question"):
        return _told_beside(whole, said, context, vocabulary)
    alone = leaving.stop_of_its_own(said)
    stopped = alone and _told_beside(alone, said, context, vocabulary)
    told = whole or (stopped if stopped and stopped.also else None) or _parts(said, context, vocabulary)
    # "Good morning! Please stop. Have a nice day"
    return alone if alone and told.intent in ("other", "thanks") and not told.needs_confirmation else told


def _told_beside(stop: Reply, said: Text, context: ReplyContext, vocabulary: Vocabulary) -> Reply:
    """ "We have trained 20, please stop messaging me": the figure is kept beside the wish, if it is told as one."""
    rest = leaving.without_stop(said.low)
    told = _parts(said._replace(low=rest), context, vocabulary) if rest else None
    if not rest or not told or told.intent not in ("progress_add", "progress_set") or told.amount is None:
        return stop
    return stop._replace(also=(told._replace(also=()),)) if not told.needs_confirmation or TOLD.search(rest) else stop


SO_MANY_MORE = late(r"\d ([a-z]+ ){0,2}?(more|left|so far|in total)\b")


def _told_before_leaving(said: Text, away: Reply, context: ReplyContext, vocabulary: Vocabulary) -> Reply | None:
    """ "Trained 15 more. I'll be out until Feb 20": no machine writes a plain figure."""
    rest = leaving.without_leave(said.low)
    reply = _parts(said._replace(low=rest), context, vocabulary)
    plainly = reply.intent in BOOKS and (not reply.needs_confirmation or any_finds(rest, TOLD, SO_MANY_MORE))
    return reply._replace(also=(*(away.also or reply.also), away._replace(also=()))) if plainly else None


def _in(language: Language, reply: Reply, either: bool) -> Reply:
    """Mark the language; what may be taken either way never books silently."""
    books = reply.amount is not None or reply.intent == "complete"
    return reply._replace(
        language=language,
        needs_confirmation=reply.needs_confirmation or (books and either),
        also=tuple(_in(language, other, either) for other in reply.also),
    )


def _whole(said: Text, context: ReplyContext) -> Reply | None:
    """What takes over the whole text: STOP, a machine's answer, a correction."""
    stop = leaving.stop(said, context)
    if stop and silences.STOP.match(said.low):
        return stop
    away = leaving.away(said, context)
    if away or stop:
        return away or stop
    return read_correction(said, context)


def _parts(said: Text, context: ReplyContext, vocabulary: Vocabulary) -> Reply:
    """Numbers and moods of one text, the weightiest first, the others in `also`."""
    said, unwritten = in_figures(said.looked_at_as(as_told(said.low)), context)
    dates = times.phrases(said.low, anchor(context), context)
    low = remarks.without_offers(said.low)
    found = list(moods.moods(works.without_called_off(remarks.without_latecomers(low))))
    found = without_closing(said.low, [*found, *asked(said.low, found)])
    low = without_courtesies(turned_apart(leaving.without_requests(low, found)))
    low = without_confirmations(low, names := names_in(said), context.current)
    low = without_told_again(without_people(without_heads(low, context), context.unit, names))
    # When others are next tells nothing of what was done.
    ours = [when for when in dates if low[when.core : when.end].strip("_ ")]
    told = _progress(said, low, ours, context, vocabulary, found)
    told = [reply._replace(needs_confirmation=True) for reply in told] if unwritten else told
    replies = [*told, *wishes(said, found, dates, context, told)]
    if not replies:
        return Reply("other", needs_confirmation=bool(find_numbers(blank(said.low))), because=said.cut(0, 80))
    wished = any(reply.intent == "target_change" for reply in replies)
    first, *rest = sorted(replies, key=lambda reply: (_weight(reply), wished and _is_open(reply), _is_dateless(reply)))
    others = tuple(reply for reply in rest if reply.intent not in ("thanks", first.intent))
    return first if first.also == others else first._replace(also=others)


def _is_open(reply: Reply) -> bool:
    """ "180 isn't realistic, we can do 120": a figure that would be asked about is the wish's own."""
    return reply.intent in BOOKS and reply.needs_confirmation


def _is_dateless(reply: Reply) -> bool:
    """ "No progress, will try again in spring": a later without a day says less than none yet."""
    return reply.intent == "snooze" and reply.new_date is None


def _weight(reply: Reply) -> int:
    """ "Not yet, ask me in March": what carries a date or a decision goes before "none yet"."""
    if reply.intent == "none_yet" or _is_dateless(reply):
        return 1
    return 2 if reply.intent in ("question", "help", "thanks") else 0


def _progress(
    said: Text, low: str, dates: list[When], context: ReplyContext, vocabulary: Vocabulary, found: list[moods.Mood]
) -> list[Reply]:
    plain = blank(times.without_times(low, dates))
    every = find_numbers(plain)
    numbers = [number for number in every if number.low >= 0] or every  # "7 more in the yard, at -12".
    exact = (number for number in numbers if number.is_whole or not number.money)
    refused = tuple(one for number in exact if (one := problem_of(number, said.cut(number.start, number.end))))
    if refused:
        return [Reply("other", needs_confirmation=True, because=refused[0].words, problems=refused)]
    numbers = [number for number in numbers if not in_a_name(said.written, number.start, number.end)]
    said_at_all = len(numbers)
    numbers, unsure = aside.that_count(plain, numbers, context.unit)
    unsure |= any(number.low < 0 for number in every)
    listed = (THOUSANDS.search(plain) and len(numbers) > 1) or len(numbers) > MOST_NUMBERS
    if listed or (numbers and tells_only_heads(low, said.low, context)):
        shown = said.cut(numbers[0].start, numbers[: MOST_NUMBERS + 1][-1].end) if listed else said.cut(0, 80)
        return [Reply("other", needs_confirmation=bool(listed), because=shown)]
    if numbers:
        counts = settled(plain, said.low, counts_of(plain, without_spread(plain, numbers), context), context)
        told = times.told(plain, counts, dates, context)
        # "Jan 3: 6. Jan 4: 8. Today: 10", said in November: of a year gone by, or a slip.
        unsure |= len(told) < len(counts) and each_of_a_day(plain, counts)
        coming = [count for count in counts if count not in told and times.scheduled(plain, count)]
        reply = _counted(said, times.without(plain, coming), told, dates, context, vocabulary)
        unsure |= len(numbers) < said_at_all and reply.intent == "complete"  # "We want 5 for a full 40".
        if coming:  # "With 12 more scheduled we're at 74" may have counted them already.
            both = (context.current or 0) + sum(count.value for count in coming)
            unsure |= reply.resulting_total == both or (told[0].part == "set" and coming[0].start < told[0].start)
        return [reply._replace(needs_confirmation=True) if unsure else reply]
    replies = wordy(said, plain, low, dates, context, vocabulary, found)
    # What is told without a figure is told by its words, so a word that nobody taught us leaves it open.
    low = weighed.without_programmes(low, vocabulary)
    strange = said.unknown and unknown_words(low, said.unknown, names_in(said), context)
    return [_in(reply.language, reply, either=True) for reply in replies] if strange else replies


def _counted(
    said: Text, low: str, counts: list[Count], dates: list[When], context: ReplyContext, vocabulary: Vocabulary
) -> Reply:
    low, counts = shares.without_its_share(low, counts, context)
    because = said.cut(counts[0].start, counts[-1].end)
    figures = [count for count in counts if not count.number.percent]
    if any(count.part in ("add", "set", "left") for count in figures):
        counts = figures  # "Just 2 more, we were at 98 % occupancy", "40 to go, half of them work nights".
    percents = [count for count in counts if count.number.percent]
    if percents and times.ahead(low, said.low, counts, dates, context):
        # "Half by 3/31, the rest by 6/30" tells when it will be done.
        return Reply("reschedule", new_date=times.last_day(dates), needs_confirmation=True, because=because)
    if percents:
        return share(said, low, counts, percents[0], context)
    to_do = all(count.part == "left" for count in counts)
    told = {count.value for count in counts} == {context.current} or trainers_away(low, counts, context)
    if not_begun(low, counts) or (not to_do and told and unmoved.UNCHANGED.search(low)):
        return Reply("none_yet", because=because)
    if any(count.part in ("of", "all", "set", "left") or count.value == context.target for count in counts):
        low = doubts.without_promise(low)
    booking = rules.book(low, counts, context)
    if not booking.doubt:
        beside = weighed.beside(said, low, counts, dates, context, vocabulary, booking.total)
        booking = booking._replace(doubt=caution.is_asked_about(beside))
    if booking.amount == 0 and (
        booking.intent == "progress_add" or (booking.intent == "progress_set" and not context.current)
    ):
        return Reply("none_yet", because=said.cut(booking.start, booking.end))
    unit = next((count.unit for count in counts if count.unit), None)
    programme = vocabulary.programmes.find(low)
    return Reply(
        booking.intent,
        amount=booking.amount,
        unit=said.cut(unit.start, unit.end) if unit else None,
        programme=said.cut(programme.start, programme.end) if programme else None,
        resulting_total=booking.total,
        needs_confirmation=booking.doubt,
        readings=booking.readings if booking.doubt else (),
        because=said.cut(booking.start, booking.end),
    )
