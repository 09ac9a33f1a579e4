"""Names that stand out by their capitals, as a question has them: a partner, or the town of an event.

A question is made of few small words; what is written large and is no day, place or programme is a name.
"""

import re
from collections.abc import Iterable

from bot.understanding.languages.tokens import KINDS_OF_BODY
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold, words

WORD = late(r"#?[^\W_]([\w.&/'-]*[\w.])?'?|&")
OPENERS = words(
    "how what which who whom whose when where why is are was were do does did has have had can could will would "
    "should may might must any anyone anybody anything everyone everything please pls show list give tell get find "
    "see pull look check remind summarize summarise send let i we you they the a an and or but so also then what's "
    "who's how's where's when's whats whos hows that this these those there here all status progress update updates "
    "overview summary report totals total numbers number count overdue late silent due pledges pledge promises "
    "commitments upcoming hi hello hey thanks ok okay good quick question help need want trained trainings people "
    "drivers officers employees partners organizations companies agencies in on at for from with by of about since "
    "last next no not still lesquels lesquelles lequel laquelle cuales cual quienes quels quelles only just did"
    " i'd i'm we're they're it's it haven't hasn't aren't isn't news word "
    "anything latest stats figures figure our my their its her his he she rsvp fyi us me"
    " ponme muéstrame enséñame búscame pásame sácame recuérdame explícame mándame morning afternoon evening"
    " before after while sería podría serait pourriez-vous i've i'll necesito quisiera quiero busco parmi allô"
    " allo bonjour"
    " bonsoir salut hola buenas j'écris écris écrivez j'ai j'aimerais read"
    " say bring fetch grab gimme"
    " talk walk add sum tally pull run print export compile remind could would can did does"
    " y e o sors rappelle dis dame deme dime muestrame suma montre liste thinking thanks"
    " name deadline deadlines grand headcount count folks compile calculate figure tabulate cumulative recap brief"
    " refresh hoping wondering curious trying which promises past-due well yo um uh hmm hm btw ps got board"
    " leadership management finance someone somebody nobody"
)
"""Words that open a question; a capital there says nothing."""

SMALL = words("of the and de del la las los el y e du des le les et for d' l'")
TAIL = late(
    rf"""
    \s((school|police|fire|sheriff's|transit|transportation|health|county|city|state|public|bus|trucking|towing|union
      |truck|travel|community|tribal|water|power|port|regional|charter|chartered|unified) )*(district
      |department|dept|office|casino|hotel|county|police|trucking|transit|towing|academy|college|university|hospital
      |airport|church|coalition|association|union|lines|logistics|freight|shuttle|limo|energy|schools|group|foundation
      |motorcoach|center|authority|bank|plant|terminal|division|depot|hub|branch|yard)\b(?! (pledge|promise|event
      |build))
    | ({"|".join(sorted(KINDS_OF_BODY))})\b
    """,
)
""" "The Washoe school district": what a name's kind is called may be written small."""

POSSESSED = late(
    r"""
    's? (\w+ )?(pledges?|promises?|commitments?|status|progress|numbers?|totals?|training|deadlines?|due|goal|target
      |updates?|side|drivers|staff|people|employees|officers|team|posters|sessions?|report|answer|reply)\b
    """,
)


NUMBERED = late(r"\d{1,2}-?[A-Z][a-z]?")
""" "7-Eleven", "3M"."""
ELISIONS = ("j'", "c'", "qu'", "jusqu", "lorsqu")
ELIDED = late(r"[ld]'(?=[^\W\d_])")
BODY_OF = late(
    r"""
    \s(de|du|des|del|de la|de los|de las|de l'|d') ?[^\W\d_]+ ((de|du|des|del|de la|de l'|d') ?)?
    | (de services )?(scolaire|municipale?|r[ée]gionale?|nationale?|provinciale?|escolar|regional|nacional|estatal
      |policial) ((de|du|des|del|de la|de l'|d') ?)?
    """,
)
""" "Société de transport de Laval": what a body is for may be written small between two capitals."""

BODY = late(
    r"""
    (^
      | )(the )?(?P<body>((transit|transportation|police|fire|sheriff'?s'?|school|health|public|regional|water|bus
      |trucking|truckers'?|state|county|city|hotel|taxi) ){0,3}(district
      |department|office|association|authority|agency|union|chamber|university|college|board|port|bank|foundation
      |federation|society|city|county|municipality|diocese|church|police|sheriff|officers?) of (the )?)$
    """,
)
""" "The transit district of San Joaquín": what a body is may be written small before what it is of."""

TWO_MORE = late(
    r"""
    ([^\W\d_a-z][\w.'-]* ){1,3}((&|and) [^\W\d_a-z]|(y|e|et) (C[ií](a|e)|Hijos|Fils|Asociados|Associ[ée]s|Fr[èe]res))
    """
)
""" "Smith, Howe & Sons": a name goes on behind its comma."""

SMALL_BODY = late(r"(^| )(?P<body>(casino|hotel|hospital|club|union|school|church|college|chamber|foundation) )$")
""" "El casino Caliente": Spanish and French tell the kind of body first."""
STOPPED = late(
    r"""
    (?<![\w.-])[^\W\d_]{3,}\.$(?<!\b(bros|hnos|corp|dept|assn|intl|univ|prof|insp|asoc|tech|dist|natl|govt|mgmt|prod|fils)\.)(?<!
      \b(inc|ltd|cia|cie|enr|sta|ste|mfg|llc|ave|gen|reg|cos|svc|est|soc|div)\.)(?<!\bltee\.)
    """
)
""" "Kruger. Où ça en est": a name ends with its sentence."""
FIRM = late(r"(Inc|LLC|Ltd|Corp|S\.A)\b")
OF_SMALL = late(r" of (the )?[a-z]+")
KINDS_FIRST = words(
    "fraternite association asociacion syndicat sindicato federation federacion ligue liga union cooperative"
    " cooperativa"
    " camara chambre commission comision conseil consejo service servicio societe sociedad secretaria ministere"
)
""" "La Fraternité des policiers": what a body is of may be written small behind it."""
FIRMS_FIRST = words(
    "energie energia logistique logistica transport transports transporte transportes camionnage autobus"
    " autobuses taxis"
    " fletes cargas petrole gaz hydro hotel refineria raffinerie"
)
""" "Énergie Boréalis": what a firm does opens its name, and the question."""
REGION = late(r"(Central|Northern|Southern|Eastern|Western|Upstate|North|South|East|West)\b")
""" "Central California" is a part of the state."""
ACTS = late(r"\b(did|does|do|has|have|will) (the )?$")
""" "What did Casey's promise": the name of who acts owns nothing."""


def names_in(said: Text, taken: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Where names stand in a question, outside what is already known to be something else."""
    if said.written.isupper() and " " in said.written:
        return []
    known = list(taken)
    found: list[tuple[int, int]] = []
    run: tuple[int, int] | None = None
    for word in WORD.finditer(said.written):
        if run is None and said.written[word.start()].islower():
            continue
        free = not any(start < word.end() and word.start() < end for start, end in known)
        region = REGION.match(said.written, word.start()) and any(start == word.end() + 1 for start, _ in known)
        large = free and not region and _is_large(said, word, run)
        ends = run and STOPPED.search(fold(said.low), run[0], run[1])
        if run and (ends or not _goes_on(said.written[run[1] : word.start()], said.written[word.start() :])):
            found.append(run)
            run = None
        if large:
            run = (run[0] if run else word.start(), word.end())
    found += [run] if run else []
    return [_whole(said, *one) for one in found]


def _is_large(said: Text, word: re.Match[str], run: tuple[int, int] | None) -> bool:
    first = said.written[word.start() + 2 * bool(ELIDED.match(word[0]) and run)]
    if first in "&#" or (first.isdigit() and not NUMBERED.match(word[0])):
        return run is not None and run[1] + 1 >= word.start() and (first != "&" or said.written[word.end() :] != "")
    opens = not said.low[: word.start()].strip(" \"'-*:") or said.low[: word.start()].rstrip()[-1:] in ".!?\n"
    low = said.low[word.start() : word.end()]
    opener = opens and (
        low.rstrip(".") in OPENERS or low.endswith(("-moi", "-nous", "-me")) or low.startswith(ELISIONS)
    )
    return (first.isupper() or first.isdigit()) and low not in ("i", "i'd", "i'm", "ok") and not opener


def _goes_on(between: str, after: str) -> bool:
    """Whether only small joining words lie between two words of a name."""
    of_what = BODY_OF.fullmatch(between)
    if between == ", " and (TWO_MORE.match(after) or FIRM.match(after)):
        return True
    return bool(of_what) or all(word in SMALL for word in between.replace("&", " ").replace(",", " ?").split())


def _whole(said: Text, start: int, end: int) -> tuple[int, int]:
    """With what its kind is called, without a possessive and the sign of a pause."""
    while said.written[end - 1 : end] in ("&", ".", "'") and not said.written[:end].endswith(
        ("Inc.", "Co.", "Bros.", "Cía.", "Cia.", "Cie.", "S.A.", "Ltée.")
    ):
        end -= 1
    start += 4 * said.low.startswith("the ", start, end)
    body = BODY.search(said.low[:start]) or (SMALL_BODY.search(said.low[:start]) if said.places else None)
    start = body.start("body") if body else start
    small = OF_SMALL.match(said.low, end) if said.places and fold(said.low[start:end]) in KINDS_FIRST else None
    if small:
        return start, small.end()
    tail = TAIL.match(fold(said.low), end)
    if tail:
        return start, tail.end()
    if said.places and fold(said.cut(0, start).lower()).strip() in FIRMS_FIRST and said.cut(0, 1)[:1].isupper():
        start = 0
    acts = ACTS.search(said.low[:start])
    owned = not acts and said.low.endswith("'s", start, end) and POSSESSED.match(said.low, end - 2)
    return (start, end - 2) if owned else (start, end)
