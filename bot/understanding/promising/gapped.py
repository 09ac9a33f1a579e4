"""Several partners in one sentence, the verb said once: "Acme pledged 40 drivers, Beta a policy and Cedar 500 cards".

Each is put as a sentence of its own, with the words that the first has between its name and what it promises. The
same in the three languages: "Acme s'engage à former 40 chauffeurs et Beta à distribuer 500 cartes". Where each is only
named with what it promises, "Acme (40 drivers), Beta (a policy)", each becomes a note.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.understanding.calendar.almanac import MONTHS, WEEKDAYS
from bot.understanding.promising.entries import ARTICLE, NAME, counts_things, group_in, is_named, with_lines
from bot.understanding.words.persons import GIVEN
from bot.understanding.words.verbs import BASE
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold, words

WHO = rf"(?P<who>{ARTICLE}{NAME})"
AND = (
    r"((and[ ])?(so[ ]did|then)|and|while|whereas|plus|as well as|&|y|e|mientras( que)?|luego|et|puis|tandis que"
    r"|alors que|así como|ainsi que)"
)
JOIN = rf"([ ]*[,;|][ ]+({AND}[ ]+|ainsi qu['’])?|[ ]+{AND}[ ]+)([aà][ ])?"
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
HAS = r"(\w+é\b|(dit|promis|mis|pris|reçu|fait|eu|offert|choisi|bien|déjà|aussi)\b)"
SO_MANY = (
    rf"(\$ ?\d|\d|an |a (?!{HAS})|un[ea]? |all |every |each |half |its |their |our |another |about |at least |up to "
    r"|tod[oa]s? |sus? |cada |unos |unas |tous |toutes |ses |son |sa |leurs? |environ "
    r"|(the )?(gold|silver|bronze|platinum|diamond|oro|plata|bronce|platino|(?-i:Or|Argent))\b"
    r"|(sponsor|patrocinador|commanditaire)[ ]"
    r"|(two|three|four|five|six|seven|eight|nine|ten|twelve|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|deux|trois"
    r"|quatre|cinq|sept|huit|neuf|dix) )"
)
OPENER = late(
    rf"(?i:{SO_MANY})|(?P<word>to|for|as|with|in(?= for)|por|con|como|pour|avec|comme|a|à|al"
    r"|(de|en)(?= \w+([aei]r|re)\b))(?= )"
)
""" "40 drivers", "a policy", "to hand out", "for 40", "as Gold sponsor": how what is promised opens."""
FIGURE, VERB, COLON, OWN = "#", "!", ":", "."
"""That it opens with a figure or an article, with the bare verb, or behind a colon, or is told with "who"; else with
the word itself."""
TOLD_OF = (", which", ", who", ", that", ", que", ", qui")
THING = late(
    r"\$ ?\d|\d ?\$|\b(sponsor|patrocin|commandit|gold|silver|bronze|platinum|oro|plata|bronce|polic|pol[ií]ti|page"
    r"|p[aá]gina|vid[eé]o|donat|donaci|don\b|post\b|article|art[ií]culo|curso|cours\b|course|class|training)",
    re.IGNORECASE,
)
NOBODY = words(
    "the la el le los las les it they we i he she who which that this there these nous on elles ils ella ellos ellas"
    " nosotros yo ceo coo cfo director directora directeur directrice officer captain chief sheriff deputy lt mr"
    " ms mrs dr manager president board human recursos ressources mom dad facebook instagram linkedin twitter youtube"
)
OWNING = words("has have had employs employ owns operates runs tiene tienen emplea a ont emploie compte")
""" "Acme has 18 drivers, Beta 7" promises nobody."""
BARE_VERB = late(r"[a-zà-ÿ]+([aei]r|re)")
WILL = late(r"([ ](will|shall)(?=[ ][a-z])|[ ](va|van)([ ]a)?(?=[ ]\w+([aei]r|re)\b)|[ ]vont(?=[ ]))")
LATER = (" will", " va", " vont", " is", " are", " es", " est")
"""What two may share in one sentence with its days."""
NOT_SO = late(
    r"\b(maybe|perhaps|hopefully|probably|possibl[ey]|imagine|suppose|wish|hope|love|wants?|don't|nobody"
    r"|(?-i:example|sample)|(?<![a-z] )(example|sample)(?= ?:)|draft|rumou?rs?|declined|already|since|later"
    r"|withdrawn|done|signed|missing|praise|credit|thanks? for|refund"
    r"|grant|quotes?|invoices?|e-?mail|questions?|registrations?|20[01]\d|202[01]|last (spring|summer|fall|month)"
    r"|ojal[aá]|quiz[aá]s?|peut-être|suppos\w+|not|no|never|if|would|could|might|(?-i:may)|between|either|like"
    r"|unlike|last year|ni|pas|jamais|si|entre|was|were|had|both|ambos|ambas|deux"
    r"|(?<!commandite )(?<!commanditaire )(?<!niveau )(?-i:or))\b",
    re.IGNORECASE,
)
STOP = late(r"(?<=[\w)]{2}[.!])[ ](?=[A-ZÀ-ÖØ-Þ])")
BRACKETED = late(rf"(^(?P<lead>[^.:;\n(]{{2,60}}: )?|{JOIN}){WHO}[ ]\((?P<said>[^()]{{4,80}})\)")
""" "Pledges: Harbor Cab (a policy), Beta Oil (25 drivers)"."""
GOT = r"((?i:(we|i)('ve)? (just |now |also )*got|got|nos prometieron|on nous a promis)\b[ ]?)"
GOT_THEM = late(GOT, re.IGNORECASE)
FROM_EACH = late(
    rf"(^(?P<lead>([^.:;\n\d]{{2,60}}: |{GOT})?)|{JOIN})(?P<said>(?i:{SO_MANY})([^,;:.()]|,(?=\d)){{0,60}}?)"
    rf"[ ](from|de la part|de parte|de|por)[ ]((de|del|d['’]) ?)?{WHO}(?=[,;.!]|[ ]{AND}[ ]|$)",
)
""" "We got 40 drivers from Harbor Cab and a policy from Beta Oil"."""
SAID = rf"(?P<said>(?i:{SO_MANY})([^,;:.()]|,(?=\d)){{0,60}}?)"
ENDS = rf"(?=[,.](?!\d)|[;!]|[ ]{AND}[ ]|$)"
ORDER = r"((Inscri[st]|Inscrivez|Mets|Mettez|Anota|Anoten|Apunta|Apunten|Pon|Pongan)[ ](a[ ])?)"
FOR_EACH = late(rf"(^(?P<lead>[^.:;\n\d]{{2,60}}: |{ORDER})|{JOIN}){WHO}[ ](for|with|con|por|pour|avec)[ ]{SAID}{ENDS}")
""" "On the list: Harbor Cab for 40 drivers, Beta Oil for a policy"."""
ORDERED = late(r"[A-Z][a-z]+( a)?")
OF_EACH = late(
    rf"(^(?P<lead>)|{JOIN}){WHO}['’]s?([ ](pledge|promise|commitment))?([ ]is|(?=[ ](?i:{SO_MANY})))[ ]{SAID}{ENDS}"
)
OF_WHOM = late(
    rf"(^(?P<lead>)((El|Su)[ ]compromiso|La[ ]promesa|L['’]engagement|La[ ]promesse)|{JOIN}(el|la|celui|celle))"
    rf"[ ](del?[ ]|d['’]|du[ ]|des[ ]){WHO}[ ](es|est|será|sera)[ ](de[ ])?{SAID}{ENDS}"
)
""" "Harbor Cab's pledge is 40 drivers, Beta Oil's is a policy"."""
PLEDGES = late(
    r"^(?!.*\b(thank|gracias|merci|cancel|withdr|done|past|last|old|wish|wait|guest|contact|pasado|dernier|espera"
    r"|attente|invit)).*\b(pledge|promise|commitment|goal|sponsor(?!ed)|list|lista|liste"
    r"|sign-?ups?|compromiso|promesa|patrocinador|engagement|promesse|commanditaire|got|prometieron|promis)(e?s)?\b",
    re.IGNORECASE,
)
"""Under "Prices:" or "Done:" nothing is promised."""
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
    parted = [_noted(sentence) or _parted(sentence) for sentence in STOP.split(line)]
    return [line] if all(len(told) == 1 for told in parted) else [one for told in parted for one in told]


THING_FIRST = late(rf"(^(?P<lead>[^.:;\n\d(]{{2,60}}: )?|{JOIN})(?P<said>(?i:{SO_MANY})[^;:.()]{{0,60}}?)[ ]\({WHO}\)")
""" "25 drivers (Beta Oil); a policy (Harbor Cab)"."""
FROM_FIRST = late(
    rf"(?P<lead>^|{JOIN})(From|from|De|de)[ ]{WHO},?[ ]((we|I)('ve)? (have|got|received)[ ])?(?P<said>(?i:{SO_MANY})"
    rf"([^,;:.()]|,(?=\d)){{0,60}})"
)
""" "From Harbor Cab we have 40 drivers, from Beta Oil a policy"."""


def _noted(sentence: str) -> list[str]:
    """One note for each partner where the sentence lists partners with what they promise, and nothing else."""
    if NOT_SO.search(sentence) or "?" in sentence:
        return []
    for shape in (BRACKETED, FROM_EACH, THING_FIRST, FROM_FIRST, FOR_EACH, OF_EACH, OF_WHOM):
        at, notes = 0, list[str]()
        while found := shape.match(sentence, at):
            lead = (found["lead"] or "").strip(" ,;") if not notes else ""
            listed = (
                not lead
                or ORDERED.fullmatch(lead)
                or (PLEDGES.search(lead) and (not GOT_THEM.match(lead) or _counts_people(found["said"])))
            )
            if not listed or not _is_partner(found["who"]) or not _promises(found["said"]):
                break
            at = found.end()
            notes.append(f"{found['who']}: {found['said']}.")
        if len(notes) > 1 and not sentence[at:].strip(" .!"):
            return notes
    return []


def _parted(sentence: str) -> list[str]:
    """The sentence of each partner, or the one that it is."""
    first = FIRST.match(sentence)
    others = list(_others(sentence, first.end())) if first and _is_partner(first["who"]) else []
    if first and others and WITH_COURSE.search(sentence, first.start("who"), others[0].start()):
        others = [other for other in others if not ACRONYM.fullmatch(other["who"])]
    if not first or not others or NOT_SO.search(sentence) or "?" in sentence:
        return [sentence]
    said = sentence[first.end() : others[0].start()]
    parts = [_part(sentence, *span) for span in _spans(sentence, others)]
    told = [part and _told(part, said) for part in parts]
    if not all(told) or not _is_thing(said):
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
        if apart and _is_partner(found["who"]) and not PLACE_BEFORE.search(sentence, start, found.start()):
            yield found


def _spans(sentence: str, others: list[re.Match[str]]) -> Iterator[tuple[str, int, int]]:
    ends = [*(found.start() for found in others[1:]), len(sentence)]
    starts = (found.end("that") if found["that"] else found.start("how") for found in others)
    return ((found["who"], start, end) for found, start, end in zip(others, starts, ends, strict=True))


def _part(sentence: str, who: str, start: int, end: int) -> Part | None:
    """One partner of several; None where no promise is told of it."""
    said = sentence[start:end].removeprefix(",")
    if not _is_thing(said):
        return None
    if sign := re.match(SIGN, said):
        return Part(who, COLON, f": {said[sign.end() :]}")
    opens, verb = OPENER.match(said, 1), re.match(r" ([a-zà-ÿ]+)", said)
    if verb and sentence[:start].endswith(TOLD_OF):
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
    return f"{part.who}{link}{said}"


def _link(first: str, opens: str) -> str | None:
    """The words of the first partner that the others share; None where it tells its promise in another way."""
    if opens == OWN:
        return ""  # "As well as Beta, which will hold 3 sessions"
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


def _counts_people(said: str) -> bool:
    """Whether people, a policy or a level are told of: cards and money that came are none to come."""
    return not re.search(r"\$", said) and not any(group_in(word) == "materials" for word in said.lower().split())


def _promises(said: str) -> bool:
    """Whether these words are what is promised, and nothing of whoever stands before them."""
    return OPENER.match(said) is not None and _is_thing(said)


ONE_OF = late(r"[ ]?(an?|una?|une)[ ](?P<what>.*?)[ ](for|about|on|to|para|sobre|pour|sur)[ ]")
""" "A room for the course": the room is told of."""


def _is_thing(said: str) -> bool:
    """Whether these words tell what may be promised."""
    one = ONE_OF.match(said)
    said = one["what"] if one else said
    return bool(THING.search(said)) or any(counts_things(word) for word in re.findall(r"[^\W\d_]{3,}", said.lower()))


def _is_partner(who: str) -> bool:
    """Whether it is the name of a partner, and of no person: "Pierre Roy", but not "Pierre et Fils"."""
    bare = re.sub(rf"^{ARTICLE}", "", who)
    first, small = fold(bare.split()[0].lower()), re.search(r"[ ][a-z&]", bare)
    return (
        is_named(bare)
        and first not in WEEKDAYS.keys() | MONTHS.keys() | NOBODY
        and (first not in GIVEN or small is not None)
    )
