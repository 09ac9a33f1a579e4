"""A contact who writes that they are not to be named says what the button of the thank-you says.

And one who writes of their own data or name writes of no figure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.checkins.hearing import Hearing
from bot.checkins.model import Answer
from bot.pledges import confirming
from bot.pledges.model import Pledge
from bot.understanding.writing.text import fold, tidy

NOT_NAMED = re.compile(
    r"""\b(?:
      (?:do\snot|don't|dont|without|please\sno|not\sto|rather\snot|avoid)\s(?:ever\s|please\s)?
        (?:name|naming|mention|mentioning)\s(?:us|our)\b
    | (?:do\snot|don't|dont)\s(?:want\sto\sbe\snamed|(?:want|use|print|publish|put|share)\sour\s(?:\w+\s)?name)
    | (?:rather|prefer)\snot\s(?:to\s)?be\snamed | not\sbe\snamed | (?:stay|remain|keep\sus)\sanonymous
    | no\snos\s(?:nombren?|mencionen?) | sin\s(?:nombrarnos|mencionarnos) | (?:ser|quedar)\sanonimos
    | ne\spas\snous\s(?:nommer|mentionner) | ne\snous\s(?:nommez|mentionnez|nommer|mentionner)\spas
    | (?:rester|etre)\sanonymes?
    )""",
    re.VERBOSE,
)
"""Texts are compared without case and accents."""

ABOUT_THEM = re.compile(
    r"\b(?:my|our|mis?|mes|nos|nuestros?) (?:personal )?(?:data|info|name|account|datos|donn)", re.I
)
"""Whoever wants their data deleted asks a person for it, and takes no figure back."""

SAYS_NOTHING = frozenset({"not_understood", "no_pledge", "welcome"})


def heed(hearing: Hearing, about: Sequence[Pledge], answers: Sequence[Answer]) -> list[Answer]:
    """What their words did, and that their promises are named nowhere if they ask for that."""
    safe = all(answer.kind != "safety" for answer in answers)
    if not safe or not NOT_NAMED.search(fold(tidy(hearing.words.text).low)):
        return list(answers)
    told = [answer for answer in answers if answer.kind not in SAYS_NOTHING]
    theirs = list({pledge.id: pledge for pledge in [*(hearing.open_ones or ()), *about]}.values())
    if not theirs:
        return [*told, hearing.pass_on("question", None)]
    confirming.leave_unnamed(hearing.session, theirs, hearing.by, hearing.now)
    return [*told, Answer("unnamed", theirs[0])]
