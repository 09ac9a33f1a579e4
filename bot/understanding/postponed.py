"""How far a due date is put off: "two weeks past the deadline" and "push it back by a month" count from that date."""

from datetime import date

from bot.understanding.grammar import later
from bot.understanding.patterns import late
from bot.understanding.timewords import COUNTS
from bot.understanding.verbs import either

SO_LONG = (
    rf"(?P<many>[1-9]\d{{0,2}}|{either(COUNTS)})[ -](more |extra |additional |full |whole )?(?P<unit>days?|weeks?"
    r"|months?)\b"
)
THE_DATE = r"((the|our|my) )?((original|current|due|end|target) )*(date|deadline)"
PUT_OFF = (
    late(rf"\b{SO_LONG}( (more|extra))?,? (past|after|beyond|following) {THE_DATE}\b", seldom=True),
    late(
        rf"""
        \b((push|move|extend|postpone|delay|shift|bump)(ing)? (it|us|me|this|that|things|everything|{THE_DATE}
          |(the|our|my) (pledge|goal|target|commitment|promise))
          |extend(?= by)) ((back|out|off|further) )?((by|for|another|an?|extra|additional) )*{SO_LONG}(?! (ago
          |from (now|today)))
        """,
        seldom=True,
    ),
    late(rf"\b{SO_LONG} extension\b(?! of (?!{THE_DATE}))", seldom=True),
)


def put_off(low: str, due: date) -> date | None:
    """The day to which a due date shall be moved, if a text says by how much."""
    found = next((found for words in PUT_OFF if (found := words.search(low))), None)
    if not found:
        return None
    return later(due, COUNTS.get(found["many"]) or int(found["many"]), found["unit"])
