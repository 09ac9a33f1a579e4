"""Text to reading: what people write about promises and progress. Pure, and knows nobody."""

from bot.understanding.asking import asks_how_it_stands, only_asks, own_questions, questions_in
from bot.understanding.correcting.correction import names_the_total, parts_told
from bot.understanding.dated import day_told
from bot.understanding.harmless.courtesies import is_yes
from bot.understanding.languages.gloss import unit_in_english
from bot.understanding.languages.tongues import plain_language, wished_language
from bot.understanding.naming.filenames import read_file_name
from bot.understanding.parse import parse_lines
from bot.understanding.pledge import read_pledges
from bot.understanding.promising.once import deed_told, says_done
from bot.understanding.question import read_question
from bot.understanding.readings import (
    Alternative,
    Intent,
    Kind,
    Language,
    LastEntry,
    PledgeReading,
    Problem,
    ProblemCode,
    Promise,
    Qualifier,
    Question,
    Reply,
    ReplyContext,
)
from bot.understanding.reply import read_reply
from bot.understanding.safety import is_safety, is_safety_in_field
from bot.understanding.words.vocabulary import Programmes, Vocabulary
from bot.understanding.writing.patterns import make_ready

__all__ = [
    "Alternative",
    "Intent",
    "Kind",
    "Language",
    "LastEntry",
    "PledgeReading",
    "Problem",
    "ProblemCode",
    "Programmes",
    "Promise",
    "Qualifier",
    "Question",
    "Reply",
    "ReplyContext",
    "Vocabulary",
    "asks_how_it_stands",
    "day_told",
    "deed_told",
    "is_safety",
    "is_safety_in_field",
    "is_yes",
    "make_ready",
    "names_the_total",
    "only_asks",
    "own_questions",
    "parse_lines",
    "parts_told",
    "plain_language",
    "questions_in",
    "read_file_name",
    "read_pledges",
    "read_question",
    "read_reply",
    "says_done",
    "unit_in_english",
    "wished_language",
]
