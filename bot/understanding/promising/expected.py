"""What others may expect of whoever promises: "You can expect ten webinars from Acme in 2023"."""

from bot.understanding.promising.ordered import NAME, PARTNER
from bot.understanding.promising.passive import VENUES
from bot.understanding.words.numbers import find_numbers
from bot.understanding.words.numerals import SPELT
from bot.understanding.words.units import unit_after
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, words

MANY = rf"((an?|another|about|around|roughly|some|nearly|at least|up to|all|as many as) )*(\d|{SPELT}\b)"
WHEN = r"(by|before|in|within|during|over|through|this|next|no later than|ahead of|on|between)"
EXPECTED = late(
    rf"""
    ^\W*(?i:((so|and|well|also|then|now),? )?((you|we|i|everyone|everybody|people|all of us)('ll|'re| (can|may|should
      |will|could|are))? )?(now |safely |also )?(expect(ing)?|count(ing)? on|look(ing)? (for|forward to|out for)
      |bank(ing)? on
      |rely on|watch for|plan on)|(?i:(?P<there>there('ll| will| are going to) be)))
    \s(?P<what>{MANY}[^;:]*?) (?i:from|out of|by|at|courtesy of) ((?P<us>us|me|our (side|end)|all of us)
      |{NAME})(?P<rest>,? {WHEN} [^;:]*?)?[\s.!]*$
    """,
)
COMES = words("people guests visitors attendees folks members guys representatives reps participants friends seats")
""" "Expect 12 people from Acme at the dinner": who comes."""
CLOSES = late(r",? (by|before|within|no later than|ahead of) ")
TRAINED = late(r"\b(trained|certified)\b")
ELSEWHERE = late(rf"\b(at|to) (the|our|your|an?|{PARTNER}) ")


def as_expected(sentence: Text) -> Text:
    """The sentence as what they pledge."""
    found = EXPECTED.match(sentence.written)
    if not found or (found["there"] and not found["us"] and found["org"].split()[-1].lower() in VENUES):
        return sentence
    if not _is_promised(sentence.low, *found.span("what"), found["rest"] or ""):
        return sentence
    who: tuple[int, int] | str = "we" if found["us"] else found.span("org")
    return sentence.put_together(
        who, " pledge" if found["us"] else " pledges", " ", found.span("what"), found.span("rest")
    )


def _is_promised(low: str, start: int, end: int, rest: str) -> bool:
    """Whether it is of a kind that partners promise; who is expected at a dinner is nobody to be trained."""
    number = next(iter(find_numbers(low[start:end])), None)
    unit = unit_after(low, start + number.end) if number else None
    if not number or not unit or number.money:
        return False
    if unit.group in ("sessions", "materials", "resources") or " more " in low[start:end]:
        return True
    comes = unit.noun in COMES or ELSEWHERE.search(rest)
    return unit.group == "people" and (
        TRAINED.search(low, start, end) is not None or (not comes and CLOSES.match(rest) is not None)
    )
