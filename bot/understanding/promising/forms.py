"""Forms, made ready to be read: each of several by itself, and only with the fields that tell of a promise.

Of "Employees: 120. To be trained: 40. Date: Nov 9. Deadline: March 1" the number of all and the day of signing go.
"""

import re

from bot.understanding.promising.entries import NAMES, counts_things, is_named, with_lines
from bot.understanding.promising.fields import LABEL, filled_in
from bot.understanding.words.persons import GIVEN
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold, plain

FIELD = r"(?P<before>^|[\n|;]|[.][ ]|[.]$)(?P<lead>[ *•>-]*)"
TO_TRAIN = late(
    rf"{FIELD}((number|no\.|#|n[uú]mero|nombre|cantidad)[ ](of[ ]|de[ ]|d['’])?)?(?P<thing>[^\W\d_][\w'’-]*[ ])?"
    r"(to[ ](be[ ])?(train(ed)?|certif\w+)|(a|por|para|que)[ ](capacitar|entrenar|certificar|capacitaremos)"
    r"|à[ ](former|certifier))[ ]?"
    r":[ ]*(?P<many>\d+([.,]\d{3})*)[ ]*(?P<unit>[^\W\d_][^\n.;|:\d]*)?",
    re.IGNORECASE,
)
HOW_MANY_THERE_ARE = late(
    rf"{FIELD}((total[ ])?(number|no\.|#|n[uú]mero|nombre|cantidad)[ ](total[ ])?(of[ ]|de[ ]|d['’]))?(total[ ])?"
    r"(employees|staff|headcount|workforce|drivers|empleados|personal|plantilla|choferes|trabajadores|employ[ée]s"
    r"|effectifs?"
    r"|personnel|chauffeurs|staff size|size)([ ](total|totales|in total))?[ ]?:[ ]*~?\d+([.,]\d{3})*[ ]*(?=$|[\n|;.])",
    re.IGNORECASE,
)
DEADLINE = late(
    r"(^|[\n|;]|[.][ ])[ *•>-]*(deadline|due|due date|target date|by|complete by|fecha l[ií]mite|plazo"
    r"|date limite|[ée]ch[ée]ance)[ ]?:",
    re.IGNORECASE,
)
SIGNED = late(rf"{FIELD}(date|fecha|date signed|signed|today|hoy)[ ]?:[^\n.;|]*", re.IGNORECASE)
WHAT = late(
    rf"{FIELD}(what|pledge|qu[eé]|quoi|compromiso|engagement)[ ]?:[^\n\d]*(,|[ ](and|y|et)[ ])[^\n\d]*(?=\n)",
    re.IGNORECASE,
)
MANY = late(
    rf"{FIELD}(how many|quantity|number|cu[aá]ntos|cantidad|combien|quantit[ée])[ ]?:[ ]*(?P<told>\d[^\n]*)",
    re.IGNORECASE,
)
ASKED = late(
    r"(^|(?<=\s))(q|p|question|pregunta)[ ]?[:.][ ]*(?P<asked>[^?\n]{3,80})[?][ \n]*(a|r|answer|respuesta"
    r"|r[ée]ponse)[ ]?[:.][ ]*",
    re.IGNORECASE,
)
BLOCKS = late(r"\n[ ]*\n")
HEAD = late(rf"[*_#\s]*(?P<who>{NAMES})[*_:\s]*\n(?P<rest>[\s\S]+)")


def each_form(text: Text) -> Text:
    """The text with its forms put as notes, each with its own name; any other text as it is."""
    if not any(sign in text.low for sign in ":=?"):
        return text
    text = _answered(text)
    blocks = BLOCKS.split(text.written)
    named = [_with_its_name(block) for block in blocks]
    if len(blocks) < 2 or sum(map(_is_form, named)) < 2:
        only = _with_its_name(text.written) if len(blocks) == 1 else text.written
        return with_lines(text, _told(only).split("\n"))
    return with_lines(text, "\n\n".join(_noted(block) for block in named).split("\n"))


def _noted(block: str) -> str:
    return filled_in(Text(told := _told(block), plain(told))).written


def _is_form(block: str) -> bool:
    labels = [label for label in LABEL.finditer(fold(plain(block))) if label["colon"]]
    return any(label["who"] for label in labels) and any(label["what"] or label["will"] for label in labels)


def _with_its_name(block: str) -> str:
    """A form whose first line is the name of who promises, without a label."""
    head = HEAD.fullmatch(block.strip("\n"))
    if not head or not is_named(head["who"]) or len(head["who"].split()) < 2:
        return block
    label = LABEL.match(fold(plain(head["rest"])))
    opens = label and label["colon"] and (label["what"] or label["will"])
    asked = any(one["who"] for one in LABEL.finditer(fold(plain(head["rest"]))))
    return f"Organization: {head['who']}\n{head['rest']}" if opens and not asked else block


WHOSE = late(
    rf"{FIELD}(?P<label>(responsable|responsible|owner|who|contact|qui[eé]n|qui|lead)[ ]?:[ ]*)(?P<person>{NAMES}),[ ]"
    rf"(?P<body>{NAMES})"
    r"(?=[ ]*([.\n|;]|$))",
    re.IGNORECASE,
)


def _for_a_body(found: re.Match[str]) -> str:
    """ "Responsible: Paul Esquer, Pacific Gas": the body answers for it, and not who speaks for it."""
    person = fold(found["person"].split()[0].lower()) in GIVEN and found["body"][0].isupper()
    return f"{found['before']}{found['lead']}{found['label']}{found['body']}" if person else found[0]


def _told(form: str) -> str:
    """With the fields alone that tell of the promise."""
    form = WHOSE.sub(_for_a_body, form)
    many = MANY.search(form)
    if many and WHAT.search(form) and any(counts_things(word) for word in re.findall(r"[^\W\d_]+", many["told"])):
        form = WHAT.sub("", MANY.sub(r"\g<before>\g<lead>Pledge: \g<told>", form))
    to_train = TO_TRAIN.search(form)
    if to_train and len(TO_TRAIN.findall(form)) == 1:
        form = HOW_MANY_THERE_ARE.sub(r"\g<before>", form)
        form = TO_TRAIN.sub(_as_a_pledge, form)
    if DEADLINE.search(form) and LABEL.search(fold(plain(form))):
        form = SIGNED.sub(r"\g<before>", form)
    return form


def _as_a_pledge(found: re.Match[str]) -> str:
    thing = (found["thing"] or "").strip()
    unit = found["unit"] or (thing.lower() if counts_things(thing) else "")
    return f"{found['before']}{found['lead']}Pledge: {found['many']} {unit}".rstrip()


def _answered(text: Text) -> Text:
    """ "Q: How many will you train? A: 40 drivers. Q: By when? A: March 1" as the fields of a form."""
    if len(list(ASKED.finditer(text.written))) < 2:
        return text
    written = ASKED.sub(_field, text.written)
    return with_lines(
        text, re.sub(rf"\n*[ ]*\((?P<who>{NAMES})\)\W*$", r"\nOrganization: \g<who>", written).strip().split("\n")
    )


def _field(found: re.Match[str]) -> str:
    asked = fold(found["asked"].lower())
    when = re.search(r"\b(when|cuando|quand|deadline|fecha|date)\b", asked)
    who = re.search(r"\b(who|company|organi[sz]ation|empresa|quien|entreprise|qui)\b", asked)
    return "\nBy: " if when else "\nOrganization: " if who else "\nPledge: "
