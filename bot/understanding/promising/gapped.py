"""Several partners in one sentence, the verb said once: "Acme pledged 40 drivers, Beta a policy and Cedar 500 cards".

Each is put as a sentence of its own, with the words that the first has between its name and what it promises. The
same in the three languages: "Acme s'engage à former 40 chauffeurs et Beta à distribuer 500 cartes". Where each is only
named with what it promises, "Acme (40 drivers), Beta (a policy)", each becomes a note.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.understanding.promising.apiece import (
    JOIN,
    NOT_SO,
    OPENER,
    WHO,
    each_noted,
    is_partner,
    is_thing,
)
from bot.understanding.promising.entries import ONE_THING, counts_things, with_lines
from bot.understanding.words.verbs import BASE
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, words

SIGN = r"([ ]?:[ ]|[ ][–—=→-]{1,2}[ ])"
NEXT = late(rf"{JOIN}{WHO}(,[ ](?P<that>which|who|that|que|qui))?(?P<how>{SIGN}|,?[ ])(?=[^\W_]|\$)")
"""Another partner, and that something is said of it."""
WHEN = r"(On|By|Before|At|In|Para|Antes|En|Avant|À|Au|Lors|D['’]ici)"
FIRST = late(
    rf"(?P<opening>(First|At the end|Primero|Al final|D['’]abord|À la fin),? )?"
    rf"(?P<lead>([^.:;\n]{{2,60}}: )?({WHEN}\b[^,.;:\n]{{2,40}}, )?)"
    rf"(?P<order>((We|I)('ve)? )?(Put|put|Mark|mark|List|list|Note|note|Log|log|Count"
    r"|count)( down)? "
    r"|((Un|Muchas|Mil|Many|So many) (grand )?)?([Gg]racias a|[Mm]erci à|[Tt]hanks to|[Tt]hank you to) )?"
    rf"{WHO}(?=,? |{SIGN})"
)
"""The first partner, with the day or the order that goes for all."""
FIGURE, VERB, COLON, OWN = "#", "!", ":", "."
"""That it opens with a figure or an article, with the bare verb, or behind a colon, or is told with "who"; else with
the word itself."""
TOLD_OF = (", which", ", who", ", that", ", que", ", qui")
OWNING = words("has have had employs employ owns operates runs tiene tienen emplea a ont emploie compte")
""" "Acme has 18 drivers, Beta 7" promises nobody."""
BARE_VERB = late(r"[a-zà-ÿ]+([aei]r|re)")
WILL = late(r"([ ](will|shall)(?=[ ][a-z])|[ ](va|van)([ ]a)?(?=[ ]\w+([aei]r|re)\b)|[ ]vont(?=[ ]))")
THANKED = late(
    r"[ ](?P<for>por|de|d|for)[ '’](comprometerse|prometer|ofrecerse|s['’]être engagée?s?|avoir promis|pledging"
    r"|promising|agreeing)\b"
)
LATER = (" will", " va", " vont", " is", " are", " es", " est")
"""What two may share in one sentence with its days."""
STOP = late(r"(?<=[\w)]{2}[.!])[ ](?=[A-ZÀ-ÖØ-Þ])")
WITH = late(r"[ ](?P<by>with|using|con|avec)[ ][A-ZÀ-ÖØ-Þ][\w ]*$")
""" "Capacitará con BOTL a 48": who names another programme shares all but that."""
SPONSOR = late(r"\bsponsor(ship)?\b")


WITH_COURSE = late(r"[ ][A-Z]{2,6}[ ](for|to|with|para|a|con|pour|à|avec)[ ]\d")
ACRONYM = late(r"[A-Z]{2,6}")
""" "Harbor Cab: BOTL for 40 drivers, TAT for 20 managers": TAT is what BOTL is, and no partner."""
PLACE_BEFORE = late(r"\b(in|on|at|en|à|dans|sur)[ ][A-ZÀ-ÖØ-Þ][\w'’]*$")
""" "40 drivers in Reno and Sparks a policy": Sparks is no partner."""


class Part(NamedTuple):
    """One partner, how its promise opens, and what is said from there on."""

    who: str
    opens: str
    said: str


def each_with_the_verb(text: Text) -> Text:
    """The text with such sentences parted into one for each partner."""
    if not re.search(r"[A-ZÀ-ÖØ-Þ].*[A-ZÀ-ÖØ-Þ]", text.written):
        return text
    return with_lines(text, [told for line in text.written.split("\n") for told in _of_line(line)])


def _of_line(line: str) -> list[str]:
    parted = [each_noted(sentence) or _parted(sentence) for sentence in STOP.split(line)]
    return [line] if all(len(told) == 1 for told in parted) else [one for told in parted for one in told]


def _parted(sentence: str) -> list[str]:
    """The sentence of each partner, or the one that it is."""
    first = FIRST.match(sentence)
    others = list(_others(sentence, first.end())) if first and is_partner(first["who"]) else []
    if first and others and WITH_COURSE.search(sentence, max(0, first.start("who") - 1), others[0].start()):
        others = [other for other in others if not ACRONYM.fullmatch(other["who"])]
    if not first or not others or NOT_SO.search(sentence) or "?" in sentence:
        return [sentence]
    said = sentence[first.end() : others[0].start()]
    counted = COUNTED.search(said)
    thing = counted["thing"] if counted and any(map(counts_things, counted["thing"].split())) else ""
    parts = [
        _part(_with(thing, sentence[start:end]), sentence[:start], who) for who, start, end in _spans(sentence, others)
    ]
    told = [part and _told(part, said) for part in parts]
    if not all(told) or not is_thing(said):
        return [sentence]
    together = zip(parts, told, strict=True)
    shared = first["lead"].rpartition(": ")[2] + (first["order"] or "")
    return [
        f"{sentence[first.end('opening') if first['opening'] else 0 : others[0].start()]}.",
        *(f"{'' if part and part.opens == OWN else shared}{one}".rstrip(" .") + "." for part, one in together),
    ]


def _others(sentence: str, start: int) -> Iterator[re.Match[str]]:
    """Where each further partner is named, from whose name on another thing is told."""
    at = start
    while found := NEXT.search(sentence, at):
        at = found.end("who")
        apart = not found["that"] or found[0].lstrip()[:1] in ",;"
        if apart and is_partner(found["who"]) and not PLACE_BEFORE.search(sentence, start, found.start()):
            yield found


def _spans(sentence: str, others: list[re.Match[str]]) -> Iterator[tuple[str, int, int]]:
    ends = [*(found.start() for found in others[1:]), len(sentence)]
    starts = (found.end("that") if found["that"] else found.start("how") for found in others)
    return ((found["who"], start, end) for found, start, end in zip(others, starts, ends, strict=True))


COUNTED = late(r"\d[ ]((of|de)[ ](its|their|sus|ses)[ ])?(?P<thing>[^\W\d_][\w'’-]*([ ][^\W\d_][\w'’-]*){0,2})$")
BARE = late(r"[ ](all |all of (its|their) |half of (its|their) )?(?P<de>de )?\d+([ ]?(to|a|à|or|-|–)[ ]?\d+)?[ .!]*")


def _with(thing: str, said: str) -> str:
    """ "Pledged 30 to 40 drivers, Beta 10 to 15": of the same things."""
    bare = BARE.fullmatch(said) if thing else None
    return f"{said.rstrip(' .!').removeprefix(' de')} {thing}" if bare else said


def _part(said: str, before: str, who: str) -> Part | None:
    """One partner of several; None where no promise is told of it."""
    said = said.removeprefix(",")
    if not is_thing(said):
        return None
    if sign := re.match(SIGN, said):
        return Part(who, COLON, f": {said[sign.end() :]}")
    opens, verb = OPENER.match(said, 1), re.match(r" ([a-zà-ÿ]+)", said)
    if verb and before.endswith(TOLD_OF):
        return Part(who, OWN, said)
    if opens:
        return Part(who, opens["word"] or FIGURE, said)
    bare = verb and (verb[1] in BASE or BARE_VERB.fullmatch(verb[1]))
    return Part(who, VERB if bare else verb[0], said) if verb else None


def _told(part: Part, first: str) -> str | None:
    """The partner with the words that it shares with the first, and with its own promise."""
    link = _link(first, part.opens)
    if link is None:
        return None
    way = WITH.search(link)
    link = link[: way.start()] if way and f" {way['by']} " in part.said else link
    sponsor = SPONSOR.search(first)  # "A Silver one" as "a Silver sponsor", where the first is a Gold one.
    said = re.sub(r"\bone\b", sponsor[0], part.said) if sponsor else part.said
    return f"{part.who}{':' if _not_trained(link, said) else link}{said}"


def _link(first: str, opens: str) -> str | None:
    """The words of the first partner that the others share; None where it tells its promise in another way."""
    if opens == OWN:
        return ""  # "As well as Beta, which will hold 3 sessions"
    thanked = THANKED.match(first)
    if thanked and opens == thanked["for"]:
        return ""  # "Gracias a Rivera por comprometerse a dar 3 sesiones y a Peña por comprometerse a ..."
    if opens == COLON:
        return "" if re.match(SIGN, first) else None
    if opens == VERB:
        found = WILL.match(first)
        return found[0] if found else None
    if opens.startswith(" "):  # "Acme takes Gold and Beta takes Silver": each has its own verb.
        return "" if first.startswith(f"{opens} ") and opens not in LATER else None
    if opens == FIGURE and first.startswith(", ") and OPENER.match(first, 2):
        return ":"  # "Acme, 40 drivers; Beta, a policy"
    for opener in OPENER.finditer(first):
        link = first[: max(0, opener.start() - 1)]
        if link.strip() in OWNING:
            return None
        ends = first[opener.start() - 1] == " " and (opener["word"] or FIGURE) == opens
        if ends and re.search(r"[a-zà-ÿ]", link) and not re.search(r"[\d:]|[ ][A-Z]{2,}\b", link):
            return link
    return None


TRAINING = late(
    r"[ ](train(s|ed|ing)?|teach(es|ing)?|educat(e|es|ing)|certif(y|ies|ying)|(capacit|entren|form|certific|enseñ)\w*"
    r"|enseigner?)([ ]a)?$"
)
UNTRAINABLE = late(
    rf"[ ](à[ ]|de[ ])?({ONE_THING}|((an?|une?)[ ])?\$|(an?|une?)[ ](gift|donation|don(ativo)?|donaci[oó]n)\b"
    r"|\d[\d ,.]*\$|(\d+|[^\W\d_]+)[ ](pr[eé]sentations?|presentaciones|sessions?|s[eé]ances?|sesion(es)?|pl[aá]ticas?"
    r"|charlas?|workshops?|ateliers?|talleres|classes)\b)"
)


def _not_trained(link: str, said: str) -> bool:
    """Whether it is no people that another partner promises: "Acme will train 40 drivers and Beta a policy"."""
    return bool(TRAINING.search(link) and UNTRAINABLE.match(said))
