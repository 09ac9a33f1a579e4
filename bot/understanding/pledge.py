"""What a text promises, and what it says is already done.

Sentence by sentence: who, the verb, the number with its unit, the programme, the level,
the deadline. Hopes, conditionals, questions, laws and crowds are neither.
"""

from datetime import date

from bot.understanding.calendar.grammar import Anchor
from bot.understanding.calendar.saidwhen import dated_by, with_last_day
from bot.understanding.doing.former import of_today
from bot.understanding.languages.gloss import in_english
from bot.understanding.languages.language import language_of
from bot.understanding.naming.topics import topic
from bot.understanding.naming.weighed import names_of
from bot.understanding.promising.agreed import as_agreed
from bot.understanding.promising.asmeant import as_meant
from bot.understanding.promising.besides import ALSO_ALONE, also_to_do, with_a_verb_for_more, with_what_else
from bot.understanding.promising.chats import without_writers
from bot.understanding.promising.countedoff import counted_off
from bot.understanding.promising.days import with_their_day
from bot.understanding.promising.eachday import each_by_its_day
from bot.understanding.promising.fields import filled_in, how_many
from bot.understanding.promising.happenings import as_made
from bot.understanding.promising.introductions import speaker, spoken_for, without_signers
from bot.understanding.promising.itemised import with_their_verbs
from bot.understanding.promising.laid import laid_out
from bot.understanding.promising.likewise import with_likewise
from bot.understanding.promising.lists import Under, goes_on, list_of
from bot.understanding.promising.monies import without_prices
from bot.understanding.promising.named import by_no_programme, with_their_names
from bot.understanding.promising.offered import with_its_giver
from bot.understanding.promising.ofthemall import trained_all
from bot.understanding.promising.once import put_up
from bot.understanding.promising.openings import without_opening
from bot.understanding.promising.ordered import in_our_order
from bot.understanding.promising.passing import without_passing
from bot.understanding.promising.plainly import told_plainly
from bot.understanding.promising.quoting import as_written
from bot.understanding.promising.reckoned import reckoned
from bot.understanding.promising.restated import with_what_it_is_of
from bot.understanding.promising.retold import as_the_grammar_reads
from bot.understanding.promising.revised import with_what_counts
from bot.understanding.promising.sentence import read_sentence
from bot.understanding.promising.setphrases import in_plain_phrases
from bot.understanding.promising.sharing import with_its_unit
from bot.understanding.promising.sounds import Against, as_it_sounds
from bot.understanding.promising.theirs import as_their_own, without_receivers
from bot.understanding.promising.titles import without_an_order
from bot.understanding.promising.told import with_its_teller
from bot.understanding.promising.willing import as_will
from bot.understanding.readings import PledgeReading, Problem, Promise
from bot.understanding.scales.weighing import PROMISERS
from bot.understanding.words.shorthand import spelled_out
from bot.understanding.words.vocabulary import Vocabulary
from bot.understanding.writing.bullets import bare_clause
from bot.understanding.writing.labels import without_label
from bot.understanding.writing.patterns import late
from bot.understanding.writing.sentences import sentences
from bot.understanding.writing.tables import ruled
from bot.understanding.writing.text import SHOWN, Text, left_out, tidy

MOST = 200
"""Sentences read of one text."""
WEIGHED = 2_000
"""Characters of a text that is weighed besides; longer ones are long lists, which rules read best."""

FOR_OFFICERS = late(r"\bLE(?= [Tt]raining\b)")
""" "(LE training)" in a French or a Spanish note, where "le" is a word of its own."""

COUNTED = ("train", "hold_sessions", "distribute_materials")


def read_pledges(
    text: str, vocabulary: Vocabulary, today: date | None = None, event_day: date | None = None
) -> PledgeReading:
    """Every promise and every finished thing in a text. Never raises; nothing found is an empty reading."""
    written = _written(text)
    anchor = _anchored(written, today, event_day)
    pledges: list[Promise] = []
    outcomes: list[Promise] = []
    problems: list[Problem] = []
    before: str | None = None
    laid = laid_out(written)
    heard = _in_our_words(laid)
    said = heard._replace(translated=True) if heard.places else spelled_out(heard, verbs=True)
    said, heard = as_the_grammar_reads(without_prices(_with_its_figures(said))), _with_its_figures(heard)
    under: Under = ""
    by: str | None = None
    last, leads_on = PledgeReading(), False
    unread = left_out(text)
    for at, whole in enumerate(sentences(said)):
        if at == MOST:
            unread = whole.cut(0, len(whole.low))
            break
        under = list_of(whole, under)
        sentence = also_to_do(_as_we_read(whole.part(bare_clause(whole), len(whole.low))), last)
        by = speaker(whole) or by
        among = goes_on(sentence, under, last, written)
        ahead, last = last, last if leads_on or ALSO_ALONE.match(sentence.low) else PledgeReading()
        reading = spoken_for(read_sentence(sentence, vocabulary, anchor, before, among, last), by)
        reading = with_its_unit(reading, whole, ahead, leads_on=leads_on)
        reading = with_likewise(sentence, reading, ahead, anchor, vocabulary)
        reading, pledges = trained_all(sentence, vocabulary, with_last_day(sentence, anchor, reading), pledges)
        last, leads_on = reading, whole.low.rstrip().endswith(";")
        pledges = by_no_programme(dated_by(sentence, anchor, pledges), reading.pledges, vocabulary.programmes)
        outcomes += map(put_up, reading.outcomes)
        problems += reading.problems
        named = [promise.organisation for promise in (*reading.pledges, *reading.outcomes) if promise.organisation]
        before = named[-1] if named else topic(sentence) or before
    if len(pledges) == 1 and pledges[0].target is pledges[0].percent is None and pledges[0].kind in COUNTED:
        pledges[0] = pledges[0]._replace(target=how_many(in_english(spelled_out(tidy(text))).text))
    if unread:
        problems.append(Problem("too_long", unread[:SHOWN].strip()))
    # A signature stands below what it signs.
    reading = spoken_for(PledgeReading(tuple(pledges), tuple(outcomes), tuple(problems)), by)
    weighed = _as_weighed(reading, laid.written, heard, vocabulary, anchor) if len(heard.low) <= WEIGHED else reading
    return as_written(without_signers(weighed, laid.written), text)


def _as_weighed(
    reading: PledgeReading, text: str, heard: Text, vocabulary: Vocabulary, anchor: Anchor
) -> PledgeReading:
    """With what the text promises by its sound, by when, and whose it is."""
    names = names_of(text, PROMISERS)
    heard = without_prices(heard)
    reading = as_it_sounds(reading, heard, Against(names, vocabulary, anchor))
    return with_their_names(with_their_day(reading, heard, vocabulary, anchor), names)


def _with_its_figures(text: Text) -> Text:
    """A text with the one figure that counts where it tells two, or leaves it to be worked out or counted off."""
    told = told_plainly(as_meant(as_their_own(as_agreed(with_their_verbs(in_plain_phrases(counted_off(text)))))))
    return reckoned(with_what_it_is_of(with_what_counts(of_today(told))))


def worded(text: str) -> Text:
    """A text as it is weighed: laid out as notes, in the words of the grammar, with the figures that count."""
    return without_prices(_with_its_figures(_in_our_words(laid_out(_written(text)))))


def _anchored(written: Text, today: date | None, event_day: date | None) -> Anchor:
    """Canadian French writes the day first, wherever the event was."""
    return Anchor(today, event_day, month_first=language_of(written) != "fr")


def _written(text: str) -> Text:
    """A text without what is no part of it."""
    written = without_receivers(without_label(without_writers(without_an_order(tidy(text)))))
    short = FOR_OFFICERS.search(written.written)
    return written.with_said(*short.span(), "law enforcement") if short and language_of(written) != "en" else written


def _in_our_words(text: Text) -> Text:
    """A text in the words of the grammar, its forms and tables put as notes."""
    return as_made(in_english(ruled(filled_in(text))).text)


def _as_we_read(sentence: Text) -> Text:
    """A sentence in the order and in the words in which promises are read."""
    for rewrite in (
        with_what_else,
        with_a_verb_for_more,
        without_opening,
        without_passing,
        with_its_teller,
        with_its_giver,
        as_will,
        in_our_order,
        each_by_its_day,
    ):
        sentence = rewrite(sentence)
    return sentence
