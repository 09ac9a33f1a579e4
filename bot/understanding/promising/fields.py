"""A form in several lines or sentences, put as one note: "Pledge 14: Acme. 22 drivers. Deadline: March 31."

The labels are blanked and the note keeps every character's place: "           Acme = 22 drivers,           March 31".
"""

import re

from bot.understanding.words.numbers import blank, find_numbers
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold

LABEL = late(
    r"""
    ((?<=[\n|;.,])
      |^)(?P<lead>[\s*•>|-]*)((?P<who>(name of )?(the )?(organi[sz]ation|company|agency|partner|employer|org)( name)?
      |(nombre de la )?(organizacion|empresa|agencia|socio|institucion)|organisme|entreprise|partenaire|societe
      |organisation|who|quien|qui|resp(\.|onsable)?)
      |(?P<what>(our |new )?(pledge|commitment|promise|goal|target|action)( is)?( (no\.? ?|#|number )?\d{1,4})?
      |what( will (we|you|(your|the) \w+) (do|pledge|promise))?(?= ?:)
      |what|que|quoi|accion
      |(number|no\.) (to train|to be trained|pledged)|(tipo de )?(compromiso|promesa)|meta|(type d')?engagement
      |pledge type|type of pledge|promesse|objectif|cible)
      |(?P<will>(we|i) (will|shall|pledge to|promise to|commit to)|(nos )?(vamos a|comprometemos a)
      |nous (allons|ferons|nous engageons a)
      |(we('ll| will) train|(capacit|form|entren)aremos|nous formerons)(?= ?: ?\d))
      |(?P<with>program(me)?|training|course|curriculum|programa|curso|capacitacion|formation|cours)
      |(?P<by>by|vence|(due|target|completion|end)( date| by)?|deadline|(complete )?by( when)?|date due|timeline|when
      |fecha( limite| tope| de entrega)?|(para )?cuando|(pour )?quand|plazo|echeance|date limite|delai)
      |(?P<many>how many|quantity|qty|number|count|cantidad|numero|cuantos|cuantas|quantite|nombre(?= ?: ?\d)|combien)
      |(?P<else>contact( name| person)?|name|phone|tel|e-?mail|title|position|sector|industry|city|location|state
      |signed( by)?|signature|notes?|comments?|date signed|contacto|nombre|telefono|correo|cargo|ciudad|nom|courriel
      |telephone|poste|ville)) ?(?P<colon>[:=]|\?(?=\s?\S)) ?
    """,
)
""" "Organization:", "Pledge 14:", "Deadline:": what a field of a form is called."""

ALONE = late(r"(?P<who>[^\W\d_][^.:\n]{1,60}?)(?P<stop>\.) (?=(about |around |all |at least |up to |over |~)*\d)")
""" "Acme Freight. 22 drivers.": the name is a sentence of its own."""

UNIT = late(r"[^\W\d_]")
LAST = late(r"[\s|;.,/-]*$")


TITLE = late(r"[^\w\n]*([^\d\n.:]{0,60}(\([^()\n:]{1,20}\))?\n|[^\n.:|]{0,60}\|)?\W*")
""" "Pledge card" in the line above, or "Pledge card 17 |"."""


def filled_in(text: Text) -> Text:
    """The same characters, with the fields of a form turned into a note; any other text as it is."""
    if not any(sign in text.low for sign in ":=?"):
        return text
    said = fold(text.low)
    labels = list(LABEL.finditer(said))
    if not labels or not TITLE.fullmatch(said, 0, labels[0].start()) or not any(map(_tells, labels)):
        return text
    parts = [(one, one.end(), _value_end(said, one, labels, at)) for at, one in enumerate(labels)]
    named = _named(text, parts)
    if named is None or len(labels) + named < 2:
        return text
    signs = _signs(parts, bool(named), said)
    return Text(_put(text.written, parts, signs), _put(text.low, parts, signs))


HOW_MANY = late(r"(^|[\n|;.?!]) ?(how many|number|quantity|qty) ?[?:]+ ?(?=\d)", seldom=True)
""" "How many? 18", in a field of its own; a phone number and a headcount have other words before."""


def how_many(text: Text) -> int | None:
    """The number in its own field of a form: "Pledge: train drivers. How many? 18"; `text` is in English."""
    low = blank(text.low)
    fields = [found.end() for found in HOW_MANY.finditer(low)]
    told = [one for one in find_numbers(low) if one.start in fields and one.is_whole and not one.percent]
    labels = sum(1 for _ in LABEL.finditer(low)) - len(fields)
    return told[0].whole if len(told) == len(fields) == 1 and labels > 0 else None


def _tells(label: re.Match[str]) -> bool:
    """Whether what is promised stands behind a label: "Pledge:", "We will:"."""
    return bool(label["what"] or label["will"])


Field = tuple[re.Match[str], int, int]
"""A label, and from where to where what is filled in stands."""


def _value_end(said: str, label: re.Match[str], labels: list[re.Match[str]], at: int) -> int:
    upto = labels[at + 1].start() if at + 1 < len(labels) else len(said)
    line = said.find("\n", label.end(), upto)
    upto = line if line > 0 and not _tells(label) else upto
    return label.end() + len(LAST.sub("", said[label.end() : upto]))


def _named(text: Text, parts: list[Field]) -> int | None:
    """1 where the pledge's own field opens with who makes it, 0 where a field before it tells; None for neither."""
    first = parts[0]
    if first[0]["what"]:
        found = ALONE.match(text.low, first[1], first[2])
        return 1 if found and text.written[first[1]].isupper() else None
    told = [label.start() for label, _, _ in parts if label["who"]]
    promised = [label.start() for label, _, _ in parts if _tells(label)]
    if not told and first[0]["will"]:
        return 0
    return 0 if told and told[0] < promised[0] else None


def _signs(parts: list[Field], alone: bool, said: str) -> dict[int, str]:
    """Which sign stands in which place: one of equation before what is promised, commas between the rest."""
    signs: dict[int, str] = {}
    for label, start, end in parts:
        if label["what"] and alone:
            found = ALONE.match(said, start, end)
            short = found and re.search(r"\b(?:inc|co|corp|ltd|bros|assoc|dept)$", found["who"])
            signs |= {found.start("stop") + bool(short): "="} if found else {}
        elif label["will"]:
            signs |= _will(label, start, said, any(one["who"] for one, _, _ in parts))
        elif label["what"]:
            signs[label.start("colon")] = "="
        elif label["with"] or label["by"] or (label["many"] and UNIT.search(said, start, end)):
            signs[label.start("colon")] = ","
    return signs


def _will(label: re.Match[str], start: int, said: str, named: bool) -> dict[int, str]:
    """ "We will: train 45" as what whoever is named will do; "we" where nobody is."""
    if said[start].isdigit():
        return {label.start("colon"): "="}
    they = "va a" if label["will"].endswith(" a") else "va" if label["will"].startswith("nous") else "will"
    words = they if named else label["will"]
    return dict(enumerate(words, label.start("will")))


def _put(said: str, parts: list[Field], signs: dict[int, str]) -> str:
    kept = [" "] * len(said)
    for label, start, end in parts:
        if not label["else"] and (not label["many"] or UNIT.search(said, start, end)):
            kept[start:end] = said[start:end].replace("\n", " ")
    for at, sign in signs.items():
        kept[at] = sign
    return "".join(kept)
