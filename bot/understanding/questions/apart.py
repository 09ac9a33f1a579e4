"""Several questions in one message: "how is Acme doing, and who is overdue?" asks two things."""

from collections.abc import Callable

from bot.understanding.questions.asides import THEIRS
from bot.understanding.questions.polite import without_thanks
from bot.understanding.readings import Question
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import fold, tidy

MOST = 3
"""Questions of one message that are answered."""
FEWEST = 3
"""Words of what may be a question of its own: "Overdue? Silent?" and "who didn't?" are none."""

WORDS = (
    r"(?:¿|(?:who|what|how|where|when)(?:'?s)?\b|(?:which|whose|status|quien(?:es)?|que|cual(?:es)?|cuant[oa]s?|como"
    r"|donde|qui|quels?|quelles?|combien|comment|ou|est-ce)\b|qu')"
)
OPENS = (
    rf"(?:{WORDS}|(?:also|tell me|can you tell me)\s"
    r"|(?:is|are|did|does|do|has|have|any|anyone|anybody|anything|hay|y\sa-t-il)\b)"
)
BETWEEN = late(rf"\?\s+(?=\S)|[.!]\s+(?={OPENS})|\n+|(?:,\s*|\s)(?:and|plus|y|e|et)\s+(?={OPENS})|,\s+(?={WORDS})")
"""Where one question may end and another begin. Accents are folded."""

LEADS_ON = late(
    r"^\W*(how many|cuant[oa]s|combien d)\b(?!.*\b(did|do|does|have|has|are|were|is|we|they|so far|\w+ed|capacit\w+"
    r"|entren\w+|promet\w+|form\w+|promis)\b)"
)
""" "How many drivers, and how many officers did we train?": the verb comes with the last."""

OF_MANY = late(
    r"""
    \b(who|whose|which|we|our|us|everyone|everybody|anyone|anybody|else|others?|overall|in general|all|partners
      |companies|organi[sz]ations|quien(es)?|alguien|todos|otr[oa]s|socios|qui|tous|toutes|autres|partenaires)\b
    """
)
"""Who asks that asks of more than the one named before."""
OF_ALL = late(
    r"""
    \b(overall|in general|everywhere|anywhere|altogether|in all|in total|so far|to date|ever|en general|en total
      |hasta ahora|partout|en tout|au total|jusqu'ici)\b
    """
)
REFERS = late(
    r"\b(it|he|she|his|her|elle|il|eso|esto|cela)\b|\b(this|that|these|those)\b(?=\W*$| (ones?|partners?|company)\b)"
)


def asked_apart(text: str, read: Callable[[str], Question]) -> list[Question]:
    """Each question of a text that asks two or more, in their order; none where it asks one, or hangs together.

    What names nobody is of whom the question before it named ("and are they late?"); what asks who, of the event or the
    place named before.
    """
    parts = [part for part in _parts(text) if part.strip(" ?!.,;¿¡")]
    asked: list[tuple[str, Question]] = []
    for part in parts:
        question = read(part)
        if question.ask in ("other", "help"):
            if part.endswith("?"):
                return []  # It cannot be answered by itself, so the whole is read as ever.
            continue
        if asked and LEADS_ON.search(fold(asked[-1][0].lower())):
            return []
        if len(part.split()) < FEWEST or (whole := _with_named(part, question, asked)) is None:
            return []
        asked.append((part, whole))
    apart = list(dict.fromkeys(question for _, question in asked))
    return apart if len(apart) > 1 else []


def _parts(text: str) -> list[str]:
    written = tidy(without_thanks(text)).written
    folded = fold(written.lower())
    if len(folded) != len(written):
        return [written]
    parts, start = [], 0
    for found in BETWEEN.finditer(folded):
        end = found.start() + (found[0][0] == "?")
        parts.append(written[start:end])
        start = found.end()
    return [part.strip() for part in (*parts, written[start:])]


def _with_named(part: str, question: Question, before: list[tuple[str, Question]]) -> Question | None:
    """With whom, what and when the question before it named; None where it points back to what nobody named."""
    if not before or _names(question):
        return question
    low, last = fold(part.lower()), before[-1][1]
    refers = THEIRS.search(low) or REFERS.search(low)
    if refers and not _names(last):
        return None
    if OF_ALL.search(low) and not refers:
        return question
    if question.ask == last.ask == "totals" and not (question.from_ or question.to):
        question = question._replace(from_=last.from_, to=last.to)
    partner = None if OF_MANY.search(low) and not refers else last.partner
    return question._replace(partner=partner, event=last.event, place=last.place, programme=last.programme)


def _names(question: Question) -> bool:
    return bool(question.partner or question.event or question.place or question.programme)
