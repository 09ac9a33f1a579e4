"""Figures of a Spanish or French text as English writes them."""

import re
from dataclasses import replace

from bot.understanding.languages.piece import Token
from bot.understanding.writing.text import words

FIRSTS = words("primero premier")
MONTHS = words(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janvier fevrier"
    " mars avril mai"
    " juin juillet aout septembre octobre novembre decembre"
)
""" "El primero de mayo", "le premier mai": the one day of a month that is told by a word."""


def figure(piece: re.Match[str]) -> str:
    """A number as English writes it."""
    low = piece[0]
    if piece["time"]:
        hour, minute = [*re.findall(r"\d+", low), "00"][:2]  # "À 10 h"
        return f"{hour}:{minute}"
    if piece["ordinal"]:
        day = "".join(filter(str.isdecimal, low))
        return f"{int(day)}th"
    if piece["grouped"]:
        return no_year(int(re.sub(r"[.,]\d\d$|\D", "", low)))  # "2 500,00 $": the cents are not counted.
    if piece["decimal"]:
        return low.replace(",", ".").replace(" ", "")
    return low.replace(" ", "")  # "12 k$"


def no_year(value: int) -> str:
    """ "Dos mil separadores", "1 950 chauffeurs": a number written so is no year."""
    return f"{value:,}" if 1900 <= value < 2100 else str(value)


def shared_scale(before: list[str], value: float, last: str) -> str | None:
    """The figure before "or" or "to", where it shares the scale of the one behind: "cinq à six cents" begins at 500.

    `before` ends with that figure and the joining word, `last` is the last word of the figure behind.
    """
    scale = 1_000 if last in ("mil", "mille") else 100 if last.endswith(("cents", "cientos", "cientas")) else 1
    if scale == 1 or len(before) < 2 or not before[-2].isdecimal() or not int(before[-2]) < value / scale:
        return None
    joined = before[-1] in ("a", "o", "ou", "-") or (before[-1] in ("y", "et") and before[0] == "entre")
    return no_year(int(before[-2]) * scale) if joined else None


BELOW_ZERO = tuple([who, did, "-"] for who in ("il", "y") for did in ("fait", "faisait"))


def minus_told_as_cold(tokens: list[Token]) -> list[Token]:
    """ "Il fait -21": it is cold, and nothing is taken off."""
    kept: list[Token] = []
    for token in tokens:
        if token.kind == "number" and [one.key for one in kept[-3:]] in BELOW_ZERO:
            kept[-1] = replace(token, kind="word", key="froid", low="froid")
        else:
            kept.append(token)
    return kept
