"""What a number is a part of, told before it: "of the 250, 160 have finished" is put as "160 of the 250 have finished".

One order of words is enough for the rules of "N of M" then, and for what casts doubt on it.
"""

from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

NUMBER = r"\d[\d,]*"
TOLD = r"(finished|completed|trained|certified|took|passed|graduated)"
SO_FAR = r"((now|already|all|both|been|fully) )*"
BASE_FIRST = late(
    rf"""
    (^
      |(?<=[.;!] ))\W*(?P<base>(out )?of ((the|our|those|these|all
      |my) )*{NUMBER}( (?!(already|we|we're|at|from|in|with|by|for)\b)[a-z'-]+){{0,5}}?),? (already )?((?P<some>((only
      |just) )?{NUMBER})(?= (((have|has|had) )?{SO_FAR}{TOLD}
      |(are|were) {SO_FAR}(done|complete|{TOLD}))\b)
      |(?P<verb>{TOLD}) (?P<many>{NUMBER})(?=\W*$)
      |(?P<we>we('ve|'re at| have)? ((now|already|have) )*({TOLD} )?)(?P<ours>{NUMBER})(?=\W*$
      |[,;.] ((and|but) )?the ((other|remaining|last) )?{NUMBER}))
    """,
)


def base_last(said: Text) -> Text:
    """The text with such a base behind its number, every character with its own place; else the text itself."""
    found = BASE_FIRST.search(said.low)
    if not found:
        return said
    told = [found.span(name) for name in ("some", "we", "ours", "many") if found[name]]
    verb: list[str | tuple[int, int]] = [" ", found.span("verb")] if found["verb"] else []
    return _put(said, [(0, found.start("base")), *told, " ", found.span("base"), *verb, (found.end(), len(said.low))])


def _put(said: Text, pieces: list[str | tuple[int, int]]) -> Text:
    """The pieces one after the other; a word of our own stands for what follows it."""
    low, written = "", ""
    places: list[tuple[int, int]] = []
    for at, piece in enumerate(pieces):
        if isinstance(piece, str):
            beside = pieces[at + 1]
            place = _place(said, beside[0]) if isinstance(beside, tuple) else (0, 0)
            low, written, places = low + piece, written + piece, [*places, *[place] * len(piece)]
            continue
        low, written = low + said.low[slice(*piece)], written + said.written[slice(*piece)]
        places += [_place(said, one) for one in range(*piece)]
    return Text(written, low, said.source or said.written, tuple(places))


def _place(said: Text, at: int) -> tuple[int, int]:
    return said.places[at] if said.places else (at, at + 1)
