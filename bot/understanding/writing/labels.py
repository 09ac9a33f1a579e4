"""What stands before a text and is no part of it: where a newspaper writes from, and how a message came."""

from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, plain

DATELINE = late(
    r"""
    ^\W*[^\W\d_a-z]{4,}( [^\W\d_a-z]{3,}){0,2}(, [^—–\n]{2,24} (—|–|--) (?=(["“«] ?)?[^\W\d_])
      | (—|–|--?) (?=["“«])
      | (—|–|--) (?=([Ll]ocal|([Tt]wo|[Tt]hree|[Ff]our|[Ff]ive) ([a-z]+\s
      )?(employers|companies|firms|agencies|carriers|partners|businesses|schools|hotels)|[Ss]everal
      |[Bb]us|[Tt]ruck\w*|[Tt]ransit
      |[Hh]otel) ))
    """,
)
""" "DUNSTER, Nov. 10 — Three employers stepped forward"."""
MEDIUM = late(
    r"""
    ^\W*((voice ?(memo|mail|message|note)|audio|(auto(matic)? )?transcript(ion)?|memo|text( message)?|sms|fax|verbatim
      |dictation
      |message vocal|m[ée]mo( vocal)?|texto|bo[iî]te vocale|transcripci[oó]n( autom[aá]tica)?|nota de voz|mensaje de voz
      |audio transcrito|memor[aá]ndum( interno)?|memo intern[oe]|m[ée]mo interne)( \([^()\n]{2,30}\)
      | transcri(ts?|bed|to)| (dict[ée]e?|dictad[oa]) [\w ]{2,24}?)?( ?(:|—|–) |\) ))
    """,
)
""" "Voice memo (auto transcript): hi, it's Dale from"."""


MARKED = late(r"(^|(?<=\n))[ ]*\([^\W\d_A-ZÀ-Þ][^()\d\n]{2,30}\) (?=\S)")
""" "(green notes) 90 students trained by May 31": by which a line was told from the others on a board."""
GREETED = late(
    r"""
    \W*(?i:hi|hello|hey|dear|good (morning|afternoon|evening)|hola|buen[oa]s (d[ií]as|tardes|noches)|estimad[oa]|bonjour
      |bonsoir|salut|ch[eè]re?) ((Mr|Mrs|Ms|Dr|Sr|Sra|Mme|M)\.? )?[^\W\d_a-z][a-zà-ÿ]+ ?[:,] (?=\S)
    """,
)
""" "Hello Ines: 40 drivers trained by June": who is greeted promises nothing."""


HEADED = late(
    r"""
    \W*(?i:outcomes?|results?|progress|achievements|logros|resultados|avances|r[ée]sultats|bilan)( (?i:to date|so far
      |this year|until now|a la fecha|hasta (hoy|la fecha|ahora)|[àa] ce jour|jusqu'ici))? ?[-–—]+ (?=[^\W\d_a-z])
    """,
)
""" "Outcomes to date - Acme: 132 trained": a heading on the line of what stands below it."""
NUMBERED = late(
    r"(^|(?<=\n))[ ]*([QqPp]|[Qq]uestion|[Pp]regunta)[ ]?(no\.?[ ]?)?\d{1,2}[ ]?[.:)–—-]+[ ]*(?=[^\n.!]*\?)",
)
""" "Q4 – What will you do?": the fourth question, and no quarter."""


def without_label(text: Text) -> Text:
    """The text itself."""
    if NUMBERED.search(text.written):
        bare = NUMBERED.sub("", text.written)
        text = Text(bare, plain(bare))
    if len(MARKED.findall(text.written)) > 1:
        bare = MARKED.sub("", text.written)
        text = Text(bare, plain(bare))
    for label in (DATELINE, MEDIUM, GREETED, HEADED):
        found = label.match(text.low if label is MEDIUM else text.written)
        if found:
            text = Text(text.written[found.end() :], text.low[found.end() :])
    return text
