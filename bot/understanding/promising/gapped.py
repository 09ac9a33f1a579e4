"""Several partners in one sentence, the verb said once: "Acme pledged 40 drivers, Beta a policy and Cedar 500 cards".

Each is put as a sentence of its own, with the words that the first has between its name and what it promises. The
same in the three languages: "Acme s'engage à former 40 chauffeurs et Beta à distribuer 500 cartes".
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.understanding.calendar.almanac import WEEKDAYS
from bot.understanding.promising.entries import NAME, counts_things, is_named, with_lines
from bot.understanding.words.persons import GIVEN
from bot.understanding.words.verbs import BASE
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold, words

ARTICLE = r"((the|los|las|les|la|el|le)[ ]|l['’])?"
AND = r"(and|while|whereas|plus|&|y|e|mientras( que)?|et|tandis que|alors que)"
NEXT = late(
    rf"(?P<join>[ ]*[,;][ ]+({AND}[ ]+)?|[ ]+{AND}[ ]+)(?P<who>(?i:{ARTICLE}){NAME}),?(?P<how>[ ]?:[ ]|[ ])(?=[^\W_]|\$)"
)
"""Another partner, and that something is said of it."""
FIRST = late(
    rf"(?P<lead>([^.:;\n]{{2,60}}: )?((On|By|Before|At|In|Para|Antes|En|Avant|À|Au|Lors|D['’]ici)\b[^,.;:\n]{{2,40}}, )?)"
    rf"(?P<order>((We|I)('ve)? )?(Put|put|Mark|mark|List|list|Note|note|Log|log)( down)? )?"
    rf"(?P<who>(?i:{ARTICLE}){NAME})(?=,? | ?: )"
)
SO_MANY = (
    r"(\$ ?\d|\d|an |a (?!\w+é\b|(dit|promis|mis|pris|reçu|fait|eu|offert|choisi|bien|déjà|aussi)\b)|un[ea]? |all |every |each |half |its |their |our |another |about |at least |up to |tod[oa]s? |sus? "
    r"|cada |unos |unas |tous |toutes |ses |son |sa |leurs? |environ |(the )?(gold|silver|bronze|platinum|diamond"
    r"|oro|plata|bronce|platino|(?-i:Or|Argent))\b|(sponsor|patrocinador|commanditaire)[ ]"
    r"|(two|three|four|five|six|seven|eight|nine|ten|twelve|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|deux|trois"
    r"|quatre|cinq|sept|huit|neuf|dix) )"
)
OPENER = late(rf"(?i:{SO_MANY})|(?P<word>to|for|as|in(?= for)|por|como|pour|comme|a|à|al|(de|en)(?= \w+([aei]r|re)\b))(?= )")
LINKS = r"[ ]([^.;:()\d]{0,60}?)"
THING = late(
    r"\$ ?\d|\d ?\$|\b(sponsor|patrocin|commandit|gold|silver|bronze|platinum|oro|plata|bronce|polic|pol[ií]ti|page|p[aá]gina"
    r"|video|vid[eé]o|donat|donaci|don\b|post\b|article|art[ií]culo|curso|cours\b|course|class|training)",
    re.IGNORECASE,
)
NOBODY = WEEKDAYS.keys() | words("the la el le los las les it they we i he she who which that this there these nous on elles ils ella ellos ellas nosotros yo")
LATER = (" will", " va", " vont", " is", " are", " es", " est")
"""What two may share in one sentence with its days."""
NOT_SO = late(
    r"\b(not|no|never|if|would|could|might|(?-i:may)|between|(?<!commandite )(?<!commanditaire )(?<!niveau )(?-i:or)|either|like|unlike|last year|ni|pas|jamais|si|entre|was|were"
    r"|had|both|ambos|ambas|deux)\b",
    re.IGNORECASE,
)


class Part(NamedTuple):
    """One partner, the word or mark with which its promise opens, and what is said from there on."""

    who: str
    opens: str
    said: str


def each_with_the_verb(text: Text) -> Text:
    """The text with such sentences parted into one for each partner."""
    if not re.search(r"[A-ZÀ-ÖØ-Þ].*[A-ZÀ-ÖØ-Þ]", text.written):
        return text
    return with_lines(text, [told for line in text.written.split("\n") for told in _of_line(line)])


STOP = late(r"(?<=[\w)]{2}[.!])[ ](?=[A-ZÀ-ÖØ-Þ])")


BRACKETED = late(
    rf"(^(?P<lead>[^.:;\n(]{{2,60}}: )?|[ ]*[,;][ ]+({AND}[ ]+)?|[ ]+{AND}[ ]+)"
    rf"(?P<who>(?i:{ARTICLE}){NAME})[ ]\((?P<said>[^()]{{4,80}})\)",
)
""" "Pledges: Harbor Cab (a policy), Beta Oil (25 drivers)"."""
FROM_EACH = late(
    rf"(^(?P<lead>[^.:;\n\d]{{2,60}}: |(?i:(we|i)('ve)? (just |now |also )*(got|received|have|heard of|took in)|got|received"
    rf"|nos (llegaron|llegó|prometieron)|recibimos|tenemos|(on|nous) (a|avons) (reçu|eu)|reçu) )?|[ ]*[,;][ ]+({AND}[ ]+)?|[ ]+{AND}[ ]+)(?P<said>(?i:{SO_MANY})([^,;:.()]|,(?=\d)){{0,60}}?)[ ](from|by|de la part|de parte|de|por)"
    rf"[ ]((de|del|d['’]) ?)?(?P<who>(?i:{ARTICLE}){NAME})(?=[,;.!]|[ ]{AND}[ ]|$)",
)
""" "We got 40 drivers from Harbor Cab and a policy from Beta Oil"."""


THANKS = late(r"\b(thank|our sponsors|gracias|merci)", re.IGNORECASE)
"""What they gave is told there, and not what they promise."""


def _noted(sentence: str) -> list[str]:
    """One note for each partner where the sentence lists partners with what they promise, and nothing else."""
    for shape in (BRACKETED, FROM_EACH):
        at, notes = 0, list[str]()
        while found := shape.match(sentence, at):
            if not _is_partner(found["who"]) or not OPENER.match(found["said"]) or not _is_thing(found["said"]):
                break
            if THANKS.search(found["lead"] or ""):
                break
            at = found.end()
            notes.append(f"{found['who']}: {found['said']}.")
        if len(notes) > 1 and not sentence[at:].strip(" .!") and not NOT_SO.search(sentence):
            return notes
    return []


def _of_line(line: str) -> Iterator[str]:
    parted = [_noted(sentence) or _parted(sentence) for sentence in STOP.split(line)]
    yield from [line] if all(len(told) == 1 for told in parted) else [one for told in parted for one in told]


def _parted(sentence: str) -> list[str]:
    first = FIRST.match(sentence)
    if not first or NOT_SO.search(sentence) or not _is_partner(first["who"]):
        return [sentence]
    others = list(_others(sentence, first.end()))
    if not others:
        return [sentence]
    end = sentence[first.end() :][: others[0].start() - first.end()]
    parts = [_part(sentence, *span) for span in _spans(sentence, others)]
    links = [_link(end, part.opens) if part else None for part in parts]
    if None in links or not _is_thing(end):
        return [sentence]
    day = first["lead"].rpartition(": ")[2] + (first["order"] or "")
    told = [
        f"{part.who}{_without_its_way(link, part)}{_in_full(part.said, end)}"
        for part, link in zip(parts, links, strict=True)
        if part
    ]
    return [sentence[: others[0].start()] + ".", *(f"{day}{one}".rstrip(" .") + "." for one in told)]


def _others(sentence: str, start: int) -> Iterator[re.Match[str]]:
    """Where each further partner is named, from whose name on another thing is told."""
    at = start
    while found := NEXT.search(sentence, at):
        at = found.end("who")
        if _is_partner(found["who"]):
            yield found


def _spans(sentence: str, others: list[re.Match[str]]) -> Iterator[tuple[str, int, int]]:
    ends = [*(found.start() for found in others[1:]), len(sentence)]
    return ((found["who"], found.start("how"), end) for found, end in zip(others, ends, strict=True))


def _part(sentence: str, who: str, start: int, end: int) -> Part | None:
    said = sentence[start:end]
    if said.lstrip().startswith(":"):
        return Part(who, ":", said) if _is_thing(said) else None
    opens = OPENER.match(said, 1)
    verb = re.match(r" ([a-z]+)", said)
    how = (opens["word"] or "#") if opens else "!" if verb and verb[1] in BASE else verb[0] if verb else ""
    return Part(who, how, said) if how and _is_thing(said) else None


def _link(first: str, opens: str) -> str | None:
    """The words of the first partner that the others share; None where it tells its promise in another way."""
    if opens == ":":
        return "" if first.lstrip().startswith(":") else None
    if opens.startswith(" "):  # "Acme takes Gold and Beta takes Silver": each has its own verb.
        return "" if first.startswith(f"{opens} ") and opens not in LATER else None
    if opens == "!":
        found = re.match(r"( will| shall)(?= [a-z])", first)
        return found[1] if found else None
    for opener in OPENER.finditer(first):
        link = first[: max(0, opener.start() - 1)]
        ends = first[opener.start() - 1] == " " and (opener["word"] or "#") == opens
        if ends and re.search(r"[a-zà-ÿ]", link) and not re.search(r"[\d:]", link):
            return link
    return None


def _is_thing(said: str) -> bool:
    """Whether these words tell what may be promised."""
    return bool(THING.search(said)) or any(counts_things(word) for word in re.findall(r"[^\W\d_]{3,}", said.lower()))


def _is_partner(who: str) -> bool:
    bare = re.sub(rf"^(?i:{ARTICLE})", "", who)
    return is_named(bare) and fold(bare.split()[0].lower()) not in NOBODY | GIVEN


WITH = late(r"[ ](?P<by>with|using|con|avec)[ ][A-ZÀ-ÖØ-Þ][\w ]*$")
""" "Capacitará con BOTL a 48": who names another programme shares all but that."""


def _without_its_way(link: str | None, part: Part) -> str:
    way = WITH.search(link or "")
    return (link or "")[: way.start()] if way and f" {way['by']} " in part.said else link or ""


SPONSOR = late(r"\bsponsor(ship)?\b")


def _in_full(said: str, first: str) -> str:
    """ "A Silver one" as "a Silver sponsor", where the first is a Gold one."""
    sponsor = SPONSOR.search(first)
    return re.sub(r"\bone\b", sponsor[0], said) if sponsor else said
