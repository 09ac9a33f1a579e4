"""What of a message asks: the sentence with the question, without why it is asked or what it is for.

"What's due next week? My boss wants a list for Friday's meeting." asks for next week, and neither for Friday nor for
whoever wants the list.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.understanding.naming.names import names_in
from bot.understanding.readings import Ask
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold, tidy, words

UNMARKED = late(
    r"""
    \b(?P<asks>who|what|how|where|when|there|that)s\b(?!')
    |\b(?P<does>what|how|where|who|when|why)'d\b|\b(?P<with>w)/ ?(?=[^\W\d_])
    |\b(?P<helps>has|have|had|did|do|does|is|are|was|were|wo|would|could|should)nt\b
    """,
    re.IGNORECASE,
)
OPENER = late(r"^\W*(?P<word>[A-ZÉÈÊÀ][a-zà-ÿ]+)\b(?= (?P<small>[a-zà-ÿ])?)")
OPENING = words("tiene tienen quien quienes which avance estatus")
""" "¿Tieen Casino Luna algo?": these open a question whatever stands behind."""
SMALL = late(r"\b[^\W\d_A-Z][^\W\d_A-Z]+\b(?!')")
SHORT = {
    "hw": "how",
    "wut": "what",
    "waht": "what",
    "wud": "would",
    "theyd": "they would",
    "howmany": "how many",
    "cud": "could",
    "whta": "what",
    "wat": "what",
    "wht": "what",
    "wich": "which",
    "aint": "hasn't",
    "nxt": "next",
    "conbien": "combien",
    "combein": "combien",
    "combin": "combien",
    "kombien": "combien",
    "cuanots": "cuantos",
    "cuantso": "cuantos",
    "quantos": "cuantos",
    "kuantos": "cuantos",
    "kienes": "quienes",
    "kien": "quien",
    "komo": "como",
}
ASKED = words(
    "overdue stats silent deadline deadlines status progress totals trained pledge pledged pledges promise promised"
    " promises commitment commitments answered replied responded upcoming update updates numbers people drivers"
    " partners month quarter finished late help atrasado atrasados vencido vencidos cuantos capacitados capacitaron"
    " prometio compromiso compromisos contestado contestaron respondido ayuda estado avance quienes proximo"
    " retard retards combien promis engagement engagements echeance echeances repondu silencieux nouvelles"
    " avancement prochain quien things people since between behind heard anyone anything everything coming doing"
    " getting finish target latest schedule sessions companies months weeks which january february august"
    " cuantas tiene tienen cosas socios vence vencen promesa promesas total totales cumplio tarde capacito capacitado"
    " capacitadas prometido prometieron comprometieron comprometio respondio respondieron contesto cuentame muestrame"
    " choferes empleados operadores estudiantes entrenado entrenados formados terminado noticias atrasados atrasadas"
    " vencidas vencimientos plazos fechas limite semana pasado pasada ultimo ultimos segundo desde hasta antes despues"
    " estatus numero marzo febrero octubre noviembre diciembre agosto quelles promesses personnes chauffeurs"
    " partenaires conducteurs policiers echeance depuis semaine statut chiffres prochaine nombre"
)
"""What is asked with, in three languages."""
SUBSTITUTED, SHORTEST_CUT = 7, 5
"""Letters of a word above which one may be another, or left away."""

SENTENCE = late(r"(?<=[?!]) +|(?<=[a-z\d]{2}[.;]) +(?=\S)|\n+| (?:--?|[–—]) |—")
""" "St. Louis" and "J.B. Hunt" go on behind their stops; a word that is written small ends there."""

PURPOSE = (
    r"((?i:staff|board|team|weekly|monthly|quarterly|annual|yearly|committee|budget|zoom|conference|phone|planning"
    r"|steering|morning|afternoon|funders?'?|grant|donors?'?|next|big|status|impact|personal|hebdo\w*|annuel\w*"
    r"|mensuel\w*) ){0,3}(?i:meetings?"
    r"|calls?|reports?|newsletter|board|briefing|presentation|slides?|deck|grant|funders?|visit|appointment"
    r"|interview|stand-?up|huddle|agenda|records|files|notes|boss|director|memo|spreadsheet|junta|reuni[oó]n"
    r"|llamada|informe|bolet[ií]n|reporte|presentaci[oó]n|visita|cita|jefa?|directora?|r[ée]union|appel|rapport"
    r"|infolettre|pr[ée]sentation|visite|rendez-vous|rencontre|conseil|ca"
    r"|patronn?e?)\b(?! (in|at|en|of|de|du|[àa]) [A-Z])"
)
BESIDE = late(
    rf"""
    ([,;]? |^)([Ff]or|[Bb]efore|[Aa]head of
      |[Ii]n time for) ((my|our|the|a|an|this|that) )?((?i:tomorrow|today|tonight|(next|this) \w+|\w+day)'s )?{PURPOSE}
    |([,;]? |^)([Pp]ara|[Aa]ntes de|[Pp]our|[Aa]vant) (la|el|mi|nuestr[ao]|una?|le|l'|ma|mon|notre|une) ?{PURPOSE}
    |, (because|cause|cuz|since|so (that )?i|i|i'm|i'd|i'll|i've|we're|my \w+|our \w+|he|she|[A-Z]\w+) (\w+ )?(want
      |need|ask|is|are|am|have|has|get|got|will|would|can't|can|forgot|lost|see|call|meet|said|says|just)\w*\b
    |, (porque|que|ya no|es que|es para|tengo|necesito|quiero|voy|mi \w+|me|lo|se) \w+
    |[,;:] ?(tout de suite|vite|au plus vite|right (away|now)|asap|urgent\w*|es urgente|c'est urgent|ya mismo|ahorita
      |r[aá]pido|cuanto antes|quick\w*)(?=[\s,.!]|$)
    |, ((i have|i've got|j'ai|tengo|on a|we have) (an? |une? )?)?((?i:meeting|call|reuni[oó]n|junta|r[ée]union|appel
      |llamada|board|rencontre|conf[ée]rence) )(in|at|dans|en|a|à|starts|mañana|demain|tomorrow) [\w ]+
    |, (parce qu|car|c'est pour|j'|je|il me|mon \w+|ma \w+) ?\w+
    """,
)
""" "For tomorrow's staff meeting", ", Ana wants it printed": why somebody asks."""

TOLD_AS = late(r"[^:,.;?!\n]{0,25}(?P<sign> ?:|,) (?=\S)")
""" "I need a number for the board: officers trained in Kansas"."""

TELLING = late(
    r"""
    (^|(?<=[.!?\n] ))(i|we|my|our|tengo|voy|estoy|mi|je|j'|nous|mon|ma
      |on)\b[^,?]{5,80}, (?=(so |and |but |y |et )?(how|what|who|which|where|whose|any|is|are|did|has|have|do|does|can
      |could|c[oó]mo|qu[eé]|qui[eé]n|cu[aá]\w+|ils en|elles en|[cç]a|comment|combien|qui|que|quel\w*|o[uù]|qu'
        |est-ce)\b)
    """,
    re.IGNORECASE,
)
""" "I'm seeing them on Thursday, how are they doing?": what is told before the question."""

THEIRS = late(r"\b(they|their|them|they're|there|sus?|ell[oa]s|all[aá]|ah[ií]|leurs?|ils|elles|l[aà]-bas)\b")
""" "How much have they done?": who they are stands in another sentence."""


def marked(text: str) -> str:
    """ "Whos late", "who hasnt anwsered": with the signs people leave away, and the slips in what is asked with."""
    text = UNMARKED.sub(_with_signs, text)
    opener = OPENER.match(text)
    meant = _meant(opener["word"].lower()) if opener else ""
    if opener and meant != opener["word"].lower() and (opener["small"] or meant in OPENING):
        text = text[: opener.start("word")] + meant + text[opener.end("word") :]
    return SMALL.sub(lambda found: _meant(found[0]), text)


def _with_signs(found: re.Match[str]) -> str:
    if found["with"]:
        return "with "
    return (
        f"{found['asks']}'s" if found["asks"] else f"{found['does']} did" if found["does"] else f"{found['helps']}n't"
    )


@lru_cache(maxsize=1024)
def _meant(word: str) -> str:
    """ "Overdeu", "anwsered", "deadlnes", "upcomming": two letters swapped, one left away, one twice."""
    plain = fold(word)
    if plain in SHORT or plain in ASKED or len(plain) < 4:
        return SHORT.get(plain, word)
    near = (
        asked for asked in sorted(ASKED) if asked[0] == plain[0] and OSA.distance(plain, asked, score_cutoff=1) == 1
    )
    return next((asked for asked in near if _is_slip(plain, asked)), word)


def _is_slip(word: str, asked: str) -> bool:
    if len(word) == len(asked):
        return sorted(word) == sorted(asked) or (len(word) > SUBSTITUTED and word[-2:] == asked[-2:])
    if len(word) > len(asked):
        return any(word[at] == word[at + 1] for at in range(len(word) - 1) if asked == word[:at] + word[at + 1 :])
    return len(asked) > SHORTEST_CUT and word[-1] == asked[-1]


def asked_part(written: Text, ask_of: Callable[[Text], Ask]) -> Text:
    """What asks, with what is too short to be a sentence of its own ("Totals please. Nevada only.")."""
    parts = [(part, ask_of(part)) for part in _parts(written.written)]
    asked = [part for part, ask in parts if ask != "other"]
    marked = [part for part in asked if part.written.endswith("?")]
    asked = asked if all(map(_is_short, marked)) else marked  # "In numbers? People trained in 2022."
    if len(parts) < 2 or not asked:
        return parts[0][0] if len(parts) == 1 and len(parts[0][0].low) < len(written.low) else written
    brief = all(map(_is_short, asked))  # "Acme trained people last year? How many?"
    kept = (
        part.written
        for part, ask in parts
        if part in asked or (ask == "other" and (_is_short(part) or (brief and _names_somebody(part))))
    )
    return tidy(" ".join(kept))


SHORTEST = 4
"""Words of a sentence that may tell why somebody asks."""


def _names_somebody(part: Text) -> bool:
    return part.written.endswith("?") and bool(names_in(part, ()))


def _is_short(part: Text) -> bool:
    return len(part.low.split()) < SHORTEST and not BESIDE.match(part.written)


def _parts(written: str) -> Iterator[Text]:
    for sentence in SENTENCE.split(TELLING.sub(lambda told: f"{told[0].rstrip(', ')}\n", written, count=1)):
        beside = BESIDE.search(sentence)
        told = TOLD_AS.match(sentence, beside.end()) if beside else None
        told = told if told and beside and (":" in told["sign"] or not beside.start()) else None
        if beside and told:
            sentence = f"{sentence[: beside.start()]}: {sentence[told.end() :]}".strip(": ")
        for part in (sentence[: beside.start()], sentence[beside.start() :]) if beside and not told else (sentence,):
            if part.strip(" ,;.!?"):
                yield tidy(part)
