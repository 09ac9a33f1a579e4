"""A form with boxes: what is ticked stands in a line of its own, and what is not is no promise.

"[x] Train – how many? 40 drivers  [ ] Adopt a policy" reads "Train 40 drivers". A list of things to do has boxes too,
and there an open one is still to come; so only a form is read so: one that asks who fills it in, or whose boxes stand
beside each other; and an open box behind which a name or a figure stands is left as it is.
"""

import re

from bot.understanding.promising.entries import with_lines
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

BOX = late(r"(?P<on>\[[ ]?[xX✓✔√][ ]?\]|\([xX✓✔]\)|[☑☒✅✔✓])|(?P<off>\[[ _]{0,3}\]|\([ ]{1,2}\)|[☐⬜◻□])")
WHO = late(
    r"(^|\n|[.;][ ])[ ]*(name of )?(organi[sz]ation|company|agency|employer|partner|signed|signature|empresa"
    r"|organizaci[oó]n|compañ[ií]a|firma|entreprise|organisme|compagnie|sign[ée])([ ]name|[ ]by)?[ ]?:",
    re.IGNORECASE,
)
ASKED = late(
    r"[ ]?[–—:,-]*[ ]*\(?(how many|how much|which( level)?|level|number|cu[aá]nt[oa]s|cantidad|cu[aá]l|nivel|combien"
    r"|nombre|niveau|lequel)\b[ ]?[)?:]+[ ]*",
    re.IGNORECASE,
)
""" "Train – how many? 40", "Sponsor – level: Gold": what a box asks for."""
SPONSOR = late(
    r"(sponsor(ship)?[ ]?[:–—-]*[ ](?P<level>[^\W\d_]+)( level)?|(?P<first>[^\W\d_]+)( level)? sponsor(ship)?)",
    re.IGNORECASE,
)
TAIL = late(r"[.;][ ]+(?=\S)")
OPEN_STILL = late(r"\d|:|\b(will|by|sera|seront|será|serán|para|avant|antes)\b", re.IGNORECASE)
""" "☐ policy – will be adopted in December": still to come, and not left open."""
PRICE = late(r"[ ]?\(?\$[ ]?\d[\d,.]*k?\)?")
""" "[ ] Gold sponsor ($10,000)": what a level costs."""
OURS = late(
    r"(?P<will>(we|i)[ ](will|shall|pledge to|commit to|promise to|plan to|want to)|vamos a|nos comprometemos a"
    r"|me comprometo a|nous allons|nous nous engageons à|je m'engage à|on va)[ ]?:?",
    re.IGNORECASE,
)
""" "We will: [x] train [ ] host"."""
APART = (" / ", "|")
MOST_WORDS = 8


def as_ticked(text: Text) -> Text:
    """The text with each ticked box as a line, and without the others."""
    boxes = list(BOX.finditer(text.written))
    if not any(box["on"] for box in boxes) or not any(box["off"] for box in boxes):
        return text
    lines = text.written.split("\n")
    asks = WHO.search(text.written) is not None
    return with_lines(text, [told for line in lines for told in _told(line, asks)])


def _told(line: str, asks: bool) -> list[str]:
    """The ticked things of a line, behind what leads up to them and before what follows them."""
    boxes = list(BOX.finditer(line))
    if not boxes or (len(boxes) == 1 and not asks) or any(sign in line for sign in APART):
        return [line]
    ends = [*(box.start() for box in boxes[1:]), len(line)]
    things = [line[box.end() : end].strip(" ,") for box, end in zip(boxes, ends, strict=True)]
    tail = TAIL.search(things[-1])
    rest = things[-1][tail.end() :] if tail else ""
    things[-1] = things[-1][: tail.start()] if tail else things[-1]
    off = [thing for box, thing in zip(boxes, things, strict=True) if box["off"]]
    if any(map(_is_still_open, off)):
        return [line]
    on = [_bare(thing) for box, thing in zip(boxes, things, strict=True) if box["on"]]
    lead = line[: boxes[0].start()].strip()
    ours = OURS.fullmatch(lead)
    if ours or (lead.endswith(":") and len(on) == 1):
        on, lead = [f"{ours['will'] if ours else lead} {one}" for one in on], ""
    return [one for one in (lead, *on, rest) if one]


def _is_still_open(thing: str) -> bool:
    """Whether what is not ticked tells who, how many or when: "[ ] Acme: 30 drivers by May"."""
    ours = OURS.match(thing)
    said = PRICE.sub("", thing[ours.end() if ours else 0 :])
    return "___" not in said and (OPEN_STILL.search(said) is not None or len(said.split()) > MOST_WORDS)


def _bare(thing: str) -> str:
    """What is ticked, without what its box asks for."""
    said = ASKED.sub(" ", thing).strip()
    sponsor = SPONSOR.fullmatch(said)
    if sponsor:
        return f"We will be a {sponsor['level'] or sponsor['first']} sponsor"
    ends = said[-1:].isalnum() or said[-1:] == ")"
    return f"{said}." if ends and len(said.split()) > 2 else said
