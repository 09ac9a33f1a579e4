"""Spanish and French: which language a text is in, what the gloss makes of it, and what must not change a meaning."""

import re
from datetime import date

import pytest

from bot.understanding import Reply, is_safety, read_pledges, read_reply
from bot.understanding.languages.gloss import in_english
from bot.understanding.languages.language import language_of
from bot.understanding.lexicon import lexicon
from bot.understanding.lexicon.forms import plural
from bot.understanding.writing.text import fold, plain, tidy
from tests.understanding import corpus

OTHERS = [line for lang in ("es", "fr") for line in corpus.lines("replies", held=False, lang=lang)]
TOLD = [line for line in OTHERS if re.search(r"[^\W\d_]{3}", line["text"]) and line["text"] not in ("terminé",)]


def _meaning(text: str, line: corpus.Line) -> tuple[object, ...]:
    return _told(read_reply(text, corpus.context(line), corpus.vocabulary()))


def _told(reply: Reply) -> tuple[object, ...]:
    also = tuple(_told(other) for other in reply.also)
    return (reply.intent, reply.amount, reply.resulting_total, reply.new_date, reply.needs_confirmation, also)


# Every sixth line: those of a batch are alike, and each is read ten ways.
@pytest.mark.parametrize("part", corpus.parts(OTHERS[::6]))
def test_case_accents_spaces_signs_and_pictures_change_no_meaning(part: list[corpus.Line]) -> None:
    assert not [other for line in part for other in _read_otherwise(line)]


def _read_otherwise(line: corpus.Line) -> list[str]:
    read = _meaning(line["text"], line)
    # A name is told by its capital: without it a place may be asked about ("10 más en fresno").
    asked = (*read[:4], True, *read[5:])
    cased = (line["text"].upper(), line["text"].lower())
    return [
        other
        for other in _the_same(line["text"])
        if _meaning(other, line) not in ((read, asked) if other in cased else (read,))
    ]


def _the_same(text: str) -> list[str]:
    """Other ways to type it."""
    same = [text.upper(), text.lower(), f"  {text}  ", text.replace(" ", "\u00a0"), text.replace("'", "’")]
    same += [
        text.translate(str.maketrans("áéíóúñàâçèêëîïôùûüÁÉÍÓÚÑÀÂÇÈÊËÎÏÔÙÛÜ", "aeiounaaceeeiiouuuAEIOUNAACEEEIIOUUU"))
    ]
    same += [text.replace("¿", "").replace("¡", "")]
    if re.search(r"\w", text):
        same.append(f"{text} 🎉")
    if text[-1:].isalnum():
        same += [f"{text}.", f"{text} !"]
    return same


def test_a_text_of_two_words_tells_its_language() -> None:
    foreign = [line["text"] for line in TOLD if language_of(tidy(line["text"]), line.get("unit")) != line["lang"]]
    assert not [text for text in foreign if len(text.split()) > 2 or language_of(tidy(text)) != "en"]


@pytest.mark.parametrize(
    ("text", "language"),
    [("45 más", "es"), ("pas encore", "fr"), ("25 de plus", "fr"), ("todavia no", "es"), ("fini", "fr"), ("45", "en")],
)
def test_very_short_texts_tell_their_language(text: str, language: str) -> None:
    assert language_of(tidy(text)) == language


@pytest.mark.parametrize("kind", ["replies", "pledges", "questions", "safety"])
def test_english_and_names_are_not_taken_for_spanish_or_french(kind: str) -> None:
    foreign = ("45 más", "faltan 30", "il reste 30")
    taken = [
        line["text"]
        for line in corpus.lines(kind, lang="en", held=False)
        if language_of(tidy(line["text"])) != "en" and line["text"] not in foreign
    ]
    assert not taken


@pytest.mark.parametrize(
    "text",
    [
        "25 more at La Posada de Santa Fe",
        "Los Angeles Unified trained 40 drivers",
        "El Paso del Norte Transit will train 30",
        "Ville de Laval trained 25 more",
    ],
)
def test_a_spanish_or_french_name_does_not_make_an_english_text_foreign(text: str) -> None:
    assert language_of(tidy(text)) == "en"


def test_what_is_quoted_back_is_as_it_was_written() -> None:
    record = corpus.context({"current": 100, "target": 250, "unit": "drivers"})
    reply = read_reply("Hola, capacitamos a 30 choferes de autobús más ayer", record)
    assert (reply.resulting_total, reply.unit) == (130, "choferes de autobús")
    assert reply.because in "Hola, capacitamos a 30 choferes de autobús más ayer"
    (pledge,) = read_pledges(
        "La Société de transport de Laval formera 45 chauffeurs d'autobus scolaires d'ici la fin mars",
        corpus.vocabulary(),
        date(2022, 11, 10),
    ).pledges
    assert (pledge.organisation, pledge.unit, pledge.due_text, pledge.due) == (
        "Société de transport de Laval",
        "chauffeurs d'autobus scolaires",
        "d'ici la fin mars",
        date(2023, 3, 31),
    )


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("1.250 empleados", "1250"),
        ("1,250 empleados", "1250"),
        ("doscientos cincuenta choferes", "250"),
        ("veintitres choferes", "23"),
        ("2 mil empleados", "2000"),
        ("1 250 employés", "1250"),
        ("quatre vingt dix employés", "90"),
        ("deux cent cinquante employés", "250"),
    ],
)
def test_numbers_are_written_as_english_writes_them(text: str, figure: str) -> None:
    assert in_english(tidy(text)).text.low.split()[0] == figure


def test_a_gloss_keeps_a_place_for_every_character() -> None:
    for line in OTHERS:
        said = in_english(tidy(line["text"])).text
        assert len(said.written) == len(said.low)
        assert not said.places or len(said.places) == len(said.low)
        assert not said.source or said.cut(0, len(said.low)) in said.source


@pytest.mark.parametrize("language", ["es", "fr"])
def test_a_lexicon_reads_and_every_phrase_has_words_of_its_own(language: str) -> None:
    taught = lexicon(language)
    assert len(taught.words) > 3_000
    for by_need in taught.phrases.values():
        for phrase in {phrase for phrases in by_need.values() for phrase in phrases}:
            assert phrase.english
            must = [element.keys for element in phrase.elements if not element.optional]
            assert phrase.must or phrase.needs or len(must) > 1, phrase


def test_canadian_french_writes_the_day_first_and_spanish_as_the_place_of_the_event() -> None:
    record = corpus.context({"current": 0, "target": 250})
    there = corpus.context({"current": 0, "target": 250, "month_first": False})
    assert read_reply("il nous faut jusqu'au 5/9", record).new_date == date(2023, 9, 5)
    assert read_reply("necesitamos hasta el 5/9", record).new_date == date(2023, 5, 9)
    assert read_reply("necesitamos hasta el 5/9", there).new_date == date(2023, 9, 5)


def test_a_word_nobody_taught_us_is_asked_about() -> None:
    record = corpus.context({"current": 100, "target": 250})
    assert not read_reply("45 más", record).needs_confirmation
    assert read_reply("45 más zanfonados", record).needs_confirmation
    assert read_reply("45 de plus chapeautés", record).needs_confirmation


def test_danger_is_heard_whatever_the_case_and_the_accents() -> None:
    for lang in ("es", "fr"):
        for line in corpus.lines("safety", held=False, lang=lang):
            heard = is_safety(line["text"])
            assert heard or not line["safety"], line["text"]
            for text in (line["text"].upper(), fold(plain(line["text"])), f"{line['text']} 😢"):
                assert is_safety(text) == heard, text


def test_english_plurals() -> None:
    assert [plural(noun) for noun in ("person", "company", "class", "staff", "bus", "card")] == [
        "people", "companies", "classes", "staff", "buses", "cards",
    ]  # fmt: skip


@pytest.mark.parametrize("word", ["formatrice", "chauffeur d'autobus", "empleado", "of the"])
def test_a_word_said_a_thousand_times_is_no_figure(word: str) -> None:
    reply = read_reply(f"{word} " * 900 + "x?", corpus.context({"current": 100, "target": 250}))
    assert reply.intent in ("question", "other")
    assert (reply.amount, reply.resulting_total) == (None, None)


@pytest.mark.parametrize(
    ("text", "unit"),
    [("30 choferes más", "drivers"), ("30 drivers more", "choferes"), ("30 chauffeurs de plus", "chauffeurs"),
     ("30 agents de plus", "officers"), ("30 camaristas más", "camaristas"), ("30 housekeepers more", "mucamas")],
)  # fmt: skip
def test_a_pledge_written_down_in_one_language_is_answered_in_another(text: str, unit: str) -> None:
    reply = read_reply(text, corpus.context({"current": 100, "target": 250, "unit": unit}))
    assert (reply.resulting_total, reply.needs_confirmation) == (130, False)


def test_another_unit_is_asked_about_in_whatever_language() -> None:
    reply = read_reply("30 autobuses más", corpus.context({"current": 100, "target": 250, "unit": "choferes"}))
    assert reply.needs_confirmation
