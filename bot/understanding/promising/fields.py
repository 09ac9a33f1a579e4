"""A form in several lines or sentences, put as one note: "Pledge 14: Acme. 22 drivers. Deadline: March 31."

The labels are blanked and the note keeps every character's place: "           Acme = 22 drivers,           March 31".
"""

import re

from bot.understanding.words.numbers import blank, find_numbers
from bot.understanding.words.persons import ENDS_OF_NAMES, GIVEN, HEADS, person_at
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold, words

LABEL = late(
    r"""
    ((?<=[\n|;.,/])
      |(?<=[–—-]\s)
      |^)(?P<lead>[\s*•>|¿-]*)((?P<who>(name of )?(the )?(organi[sz]ation|company|agency|partner|employer|org)( name)?
      |(nombre de la )?(organizacion|empresa|agencia|socio|institucion)|organisme|entreprise|partenaire|societe
      |organisation|who|quien|qui|resp(\.|onsable|onsible)?( party| org(ani[sz]ation)?)?|(action )?owner|owned by
      |assigned to|assignee|lead( agency| org(ani[sz]ation)?)?|(pledged|promised) by|by whom)
      |(?P<what>(our |new )?(pledge|commitment|promise|goal|target|action( item| step)?|to[ -]?do|next step
      |task)( is)?( (no\.? ?|#|number )?\d{1,4})?
      |what( will (we|you|(your|the) \w+) (do|pledge|promise))?(?= ?:)
      |what|que|quoi|accion|actividad|geste|action|(what (do|are) (you|they)|que( se)?|qu'est-ce que vous)
      ( va[ns]? a)? ?(pledg\w+|promis\w+|promet\w+|compromet\w+|haran?|hacer|ofrece\w*)( a hacer)?(?= ?\??:)
      |(number|no\.) (to train|to be trained|pledged)|(tipo de )?(compromiso|promesa)|meta|(type d')?engagement
      |pledge type|type of pledge|promesse|objectif|cible)
      |(?P<will>(we|i) (will|shall|pledge to|promise to|commit to)|(nos )?(vamos a|comprometemos a)
      |nous (allons|ferons|nous engageons a)
      |(we('ll| will) train|(capacit|form|entren)aremos|nous formerons)(?= ?: ?\d))
      |(?P<with>program(me)?|training|course|curriculum|programa|curso|capacitacion|formation|cours)
      |(?P<by>by|vence|(due|target|completion|end)( date| by)?|deadline|(complete )?by( when)?|date due|timeline|when
      |fecha( limite| tope| de entrega)?|(para )?cuando|(pour )?quand|plazo|echeance|date( limite| butoir)?|delai)
      |(?P<many>how many|quantity|qty|number|count|cantidad|numero|cuantos|cuantas|quantite|nombre(?= ?: ?\d)|combien)
      |(?P<else>contact( name| person)?|name|phone|tel|e-?mail|title|position|sector|industry|city|location|state
      |signed( by)?|signature|notes?|comments?|date signed|contacto|nombre|telefono|correo|cargo|ciudad|nom|courriel
      |telephone|poste|ville)) ?\??(?P<colon>[:=]|(?<=\?)(?=\s?\S)) ?
    """,
)
""" "Organization:", "Pledge 14:", "Deadline:": what a field of a form is called."""

ALONE = late(r"(?P<who>[^\W\d_][^.:\n]{1,60}?)(?P<stop>\.) (?=(about |around |all |at least |up to |over |~)*\d)")
""" "Acme Freight. 22 drivers.": the name is a sentence of its own."""

UNIT = late(r"[^\W\d_]")
TRAINED = late(r"(?<=\w) (trained|certified|(capacit|entren|form|certific)ad[oa]s|(form|certifi)ee?s)$")
LAST = late(r"[\s|;.,/-]*$")
LONGEST_NAME = 8
"""Words that a name of a body may have."""


TITLE = late(
    r"[^\w\n]*([^\d\n.:]{0,60}(\([^()\n:]{1,20}\))?\n|[^\n.:|/]{0,60}[|/]|[^\d\n.:|/]{0,40}\d{0,4}\.|\w+ ?[–—-])?\W*"
)
""" "Pledge card" in the line above, or "Pledge card 17 |", "Pledge card /", "PLEDGE -"."""


def filled_in(text: Text) -> Text:
    """The same characters, with the fields of a form turned into a note; any other text as it is."""
    if not any(sign in text.low for sign in ":=?"):
        return text
    text = _who_first(_with_its_name(text))
    said = fold(text.low)
    labels = list(LABEL.finditer(said))
    if not labels or not TITLE.fullmatch(said, 0, labels[0].start()) or not any(map(_tells, labels)):
        return text
    parts = [(one, one.end(), _value_end(said, one, labels, at)) for at, one in enumerate(labels)]
    named = _named(text, parts)
    if named is None or len(labels) + named < 2:
        return text
    signs = _signs(parts, bool(named), said) | _still_due(parts, said)
    return text._replace(written=_put(text.written, parts, signs), low=_put(text.low, parts, signs))


NAME_FIELD = late(
    r"(^|[\n|;.,])[\s*•>|-]*(?P<name>name) ?[:=] ?(?P<org>[^\W\d_][^\n|;:.,]{2,60}?) ?(?=[\n|;.,])",
    re.IGNORECASE,
)
""" "Name: Harbor Port Authority |"."""
ASKS_FOR_BODIES = late(r".*(org|company|agency|partner|employer|who$|promised by|pledged by|responsable)")
JOINING = words("of the and for & at de la du des y et")


def is_body(name: str, *, asked: bool) -> bool:
    """Whether a name is one of a body, and no person's; where a body was `asked` for, any two large words are."""
    parts = name.removeprefix("the ").split()
    large = all(part[:1].isupper() or part[:1].isdigit() or part in JOINING for part in parts)
    if not parts or not large or len(parts) > LONGEST_NAME:
        return False
    last = parts[-1].lower().strip(".")
    if {last, last.removesuffix("s")} & ENDS_OF_NAMES or parts[0].lower() in HEADS:
        return True
    if len(parts) == 1:
        return name.isupper() and len(name) > 2
    known = fold(parts[0].lower()) in GIVEN or person_at(name, 0, len(name)) == len(name)
    return not known and (asked or len(parts) > 2 or not JOINING.isdisjoint(parts) or last.endswith("s"))


def _with_its_name(text: Text) -> Text:
    """A form that asks for no organisation, but in which a body stands where a name is asked for."""
    name = NAME_FIELD.search(text.written)
    told = name and any(label["who"] for label in LABEL.finditer(text.low))
    if not name or told or not is_body(name["org"], asked=False):
        return text
    at, upto = name.span("name")
    return text._replace(written=_asking_who(text.written, at, upto), low=_asking_who(text.low, at, upto))


def _asking_who(said: str, at: int, upto: int) -> str:
    return said[:at] + "who".ljust(upto - at) + said[upto:]


def _who_first(text: Text) -> Text:
    """A form in which who promises stands behind what is promised: "Action: train 18. Owner: Harbor Cab"."""
    labels = list(LABEL.finditer(fold(text.low)))
    promised = next((at for at, label in enumerate(labels) if _tells(label)), None)
    owner = next((at for at, label in enumerate(labels) if label["who"]), None)
    if promised is None or owner is None or owner < promised or any(label["will"] for label in labels):
        return text
    label, start = labels[owner], labels[promised].start()
    end = _value_end(text.low, label, labels, owner)
    end = label.end() + len(text.written[label.end() : end].partition(". ")[0].partition("; ")[0])
    if not is_body(text.written[label.end() : end].strip(" .,;|"), asked=bool(ASKS_FOR_BODIES.match(label["who"]))):
        return text
    upto = label.start()
    return text.put_together((0, start), (upto, end), " | ", (start, upto), (end, len(text.low)))


HOW_MANY = late(r"(^|[\n|;.?!/]) ?(how many|number|quantity|qty) ?[?:]+ ?(?=\d)")
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
    if not told and (first[0]["will"] or first[0]["else"]):
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


def _still_due(parts: list[Field], said: str) -> dict[int, str]:
    """Blanks for the word that would tell of a pledge as done: "Pledge: 65 drivers trained"."""
    done = (TRAINED.search(said, start, end) for label, start, end in parts if label["what"])
    return {at: " " for found in done if found for at in range(*found.span())}


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
        if label["what"] and said[start:end].lower().strip(" .;|") == "training":
            kept[start:end] = said[start:end].replace("ing", "   ")
        elif not label["else"] and (not label["many"] or UNIT.search(said, start, end)):
            kept[start:end] = said[start:end].replace("\n", " ")
    for at, sign in signs.items():
        kept[at] = sign
    return "".join(kept)
