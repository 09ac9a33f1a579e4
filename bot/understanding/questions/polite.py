"""Thanks behind a question, which end no name: "status of Stone & Sons Thanks in advance!", "... Cheers, Dana"."""

import re

from bot.understanding.writing.patterns import late

THANKS = late(
    r"""
    (?P<before>^|[^\s,;-])[\s,;-]*\b(?i:(many |muchas |mil )?(thanks|thank you|thx|tks|gracias|merci)
      ( (so much|very much|a lot|a million|again|in advance|for your help|de antemano|por todo|por adelantado
        |por tu ayuda|d'avance|beaucoup|bien|infiniment))?
      |cheers|((kind|best|warm) )?regards|(un )?saludos?( cordiales)?|cordialement|salutations)\b
      (,? ?[A-ZÁÉÍÓÚ][\w'-]+( [A-ZÁÉÍÓÚ][\w'-]*\.?)?)?[\s!.,)(:🙏😊🙂❤️-]*$
    """
)
REASON = late(
    r"""
    (?P<before>^|[^\s,;-])[\s,;-]*\b(it's|its|this is|i need (it|this|that)|es|lo necesito|c'est|j'en ai besoin)\s
      (for|para|pour) ([a-z']+ ){0,3}?(report|meeting|board|newsletter|informe|reporte|junta|reunion|reunión|rapport
      |réunion|rencontre)\W*$
    """,
    re.IGNORECASE,
)
""" "It's for a report.": why it is asked."""


def without_thanks(text: str) -> str:
    """The same question without the thanks behind it; what is nothing but thanks stays as it is."""
    for behind in (THANKS, REASON, THANKS):
        found = behind.search(text)
        if found and found["before"]:
            text = text[: found.end("before")]
    return text
