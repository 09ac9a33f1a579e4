"""How far a due date is put off: "two weeks past the deadline" and "push it back by a month" count from that date."""

import re
from datetime import date

from bot.understanding.calendar.grammar import later
from bot.understanding.calendar.timewords import COUNTS
from bot.understanding.words.verbs import either
from bot.understanding.writing.patterns import late

SO_LONG = (
    rf"(?P<many>[1-9]\d{{0,2}}|another|{either(COUNTS)})[ -](more |extra |additional |full |whole )?"
    r"(?P<unit>days?|weeks?|months?)\b"
)
THE_DATE = r"((the|our|my) )?((original|current|due|end|target) )*(date|deadline)"
PUT_OFF = (
    late(rf"\b{SO_LONG}( (more|extra))?,? (past|after|beyond|following) {THE_DATE}\b"),
    late(
        rf"""
        \b((push|move|extend|postpone|delay|shift|bump)(ing)? (it|us|me|this|that|things|everything|{THE_DATE}
          |(the|our|my) (pledge|goal|target|commitment|promise))
          |extend(?= by)) ((back|out|off|further) )?((by|for|another|an?|extra|additional) )*{SO_LONG}(?! (ago
          |from (now|today)))
        """,
    ),
    late(
        rf"\b(?=another|\w+ (more|extra|additional))((another|more|extra|additional) )?{SO_LONG} (on|for) {THE_DATE}\b",
    ),
    late(
        rf"""
        \b{THE_DATE},? (needs?|has|had better|must|should|ought|can|could|may|might)( (it|we))?( to)? (slide|slip|go
          |be put|be pushed|be moved|move|shift|be extended)( (back|out|off|further))? ((by|for|another|extra
          |additional) )*{SO_LONG}
        """,
    ),
    late(rf"\b{SO_LONG} extension\b(?! of (?!{THE_DATE}))"),
)


LONGER = (
    late(rf"\b(?=another |\w+ (more|extra|additional) ){SO_LONG}"),
    late(rf"\b(more time|extension|add) (of |another )?{SO_LONG}"),
    late(rf"\b{SO_LONG} (more|extra|additional|later)\b"),
    late(rf"\banother {SO_LONG}"),
)


NOT_ASKED = late(r"\b(not|never|\w+n't|no need|thanks|thank you|already|the (state|county|city|other))\b[^.;!?]*$")
AGO = late(r" (ago|from (now|today))\b")


def put_off(low: str, due: date) -> date | None:
    """The day to which a due date shall be moved, if a text says by how much."""
    return _later(low, due, PUT_OFF)


def longer(low: str, since: date) -> date | None:
    """The day so much later as a text asks for: "we need two more weeks". From which day on, only they know."""
    return _later(low, since, LONGER)


def _later(low: str, since: date, said: tuple[re.Pattern[str], ...]) -> date | None:
    found = next((found for words in said if (found := words.search(low))), None)
    if not found or NOT_ASKED.search(low, 0, found.start()) or AGO.match(low, found.end()):
        return None
    many = 1 if found["many"] == "another" else COUNTS.get(found["many"]) or int(found["many"])
    return later(since, many, found["unit"])
