"""A figure told by another partner's: "twice as many drivers as Acme, who promised 20", "will match Acme's 40"."""

from bot.understanding.promising.besides import verb_for
from bot.understanding.promising.ordered import NAME
from bot.understanding.words.numbers import find_numbers
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

TIMES = {"twice": 2, "double": 2, "2 times": 2, "three times": 3, "3 times": 3, "triple": 3, "four times": 4}
AS_MANY = late(
    rf"""
    \b(?P<times>{"|".join(TIMES)}) (as many|the number of)(?P<unit>( [a-z'-]+){{1,3}}?) (as|of) (the\s
    )?(?P<org>[^,;:.]{{2,60}}?)(,? (who|which|that|what)|,)( (has|have|did))? (promised|promise
      |pledged|committed to|agreed to|is training|will train|promises
      |pledges)( train(ing)?)? (?P<many>\d[\d,]*)(?P<theirs>( [a-z'-]+){{1,3}}?)?(?=\W*$|[.,;]
      | (by|before|this|next)\b)
    """,
)
MATCHES = late(
    rf"(?<!othing )(?<!obody )\b(will|'ll|to) (?P<match>match|equal) {NAME}((?<=s)'|'s|’s) ((pledge|promise) of )?"
    r"(?=\d)"
)


def with_its_own_figure(text: Text) -> Text:
    """The text with the figure that each has: "40 drivers; Acme promises 20 drivers"."""
    found = AS_MANY.search(text.written)
    if found:
        many = find_numbers(found["many"])[0].whole
        unit = found.span("unit")
        if found["theirs"] and found["theirs"] != found["unit"]:  # Of posters nobody told how many.
            return text.put_together(
                (0, found.start("times")), unit, "; ", found.span("org"), " promises ", found.span("many"),
                found.span("theirs"), (found.end(), len(text.low)),
            )  # fmt: skip
        return text.put_together(
            (0, found.start("times")), str(TIMES[found["times"]] * many), unit, "; ", found.span("org"), " promises ",
            found.span("many"), unit, (found.end(), len(text.low)),
        )  # fmt: skip
    matches = MATCHES.search(text.written)
    verb = verb_for(text.low, matches.end()) if matches else None
    return text.with_said(matches.start("match"), matches.end(), f"{verb} ") if matches and verb else text
