"""A Spanish question that begins behind a comma is a sentence of its own: "25 más, y oigan ¿nos mandan carteles?"."""

from dataclasses import replace

from bot.understanding.languages.piece import Token
from bot.understanding.writing.text import words

OPENS = "¿"
ENDS = words(". ! ? ; : … ¡ ¿ -")
LED_IN = words(
    "y e oye oyes oiga oigan ah ay una pregunta preguntita duda consulta por cierto de paso solo nomas disculpe"
    " disculpa disculpen perdon aparte tambien ademas"
) | {","}
""" "Oigan", "y por cierto": what leads up to a question and tells nothing."""
OF_THE_FIGURE = words(
    "pero aunque sino sin cuenta cuentan cuento cuentas contar conto contamos vale valen sirve sirven incluyo incluimos"
    " incluyen incluir sumo sumas resto restas quito eran son fueron serian serviria contarian firmaron terminaron"
    " pasaron aprobaron acabaron completaron repiten repetir repitieron o u ya"
    " anoto apunto registro agrego meto reporto sumamos contamos anotaste registraste verdad cierto"
)
""" "Pero ¿cuentan los que no firmaron?", "¿se los anoto?", "¿o ya lo dije?" """
TAG = 2
""" "25 más, ¿verdad?", "¿no cree?": so few words ask about the figure itself, and stay with it."""


def asked_apart(tokens: list[Token]) -> list[Token]:
    """The same pieces, a stop before each question that something else is told before."""
    made: list[Token] = []
    for at, token in enumerate(tokens):
        told = token.key == OPENS and any(one.kind == "number" for one in made)
        if not told or _of_the_figure(tokens, at):
            made.append(token)
            continue
        kept = len(made)
        while kept and made[kept - 1].key in LED_IN:
            kept -= 1
        if kept and made[kept - 1].key not in ENDS:
            last = made[kept - 1].end
            made[kept:] = [Token("mark", ".", ".", last, last, False)]
        made.append(replace(token, spaced=True))
    return made


def _of_the_figure(tokens: list[Token], at: int) -> bool:
    end = next((place for place in range(at + 1, len(tokens)) if tokens[place].key == "?"), len(tokens))
    words_asked = sum(token.kind in ("word", "name") for token in tokens[at + 1 : end])
    about = any(token.key in OF_THE_FIGURE for token in tokens[at - 1 : end])
    return words_asked <= TAG or about or any(token.kind == "number" for token in tokens[at:end])
