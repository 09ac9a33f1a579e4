"""Partners who are each named with what they promise, and nothing else told: "Acme (40 drivers), Beta (a policy)".

Each becomes a note. So do "40 drivers from Acme, a policy from Beta", "On the list: Acme for 40 drivers, Beta for a
policy" and "Acme's pledge is 40 drivers, Beta's is a policy", in the three languages.
"""

import re

from bot.understanding.calendar.almanac import MONTHS, WEEKDAYS
from bot.understanding.promising.entries import ARTICLE, NAME, counts_things, group_in, is_named
from bot.understanding.words.persons import GIVEN
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import fold, words

WHO = rf"(?P<who>{ARTICLE}{NAME})"
AND = (
    r"((and[ ])?(so[ ]did|then)|and|while|whereas|plus|as well as|&|y|e|mientras( que)?|luego|et|puis|tandis que"
    r"|alors que|así como|ainsi que)"
)
JOIN = rf"([ ]*[,;|][ ]+({AND}[ ]+|ainsi qu['’])?|[ ]+{AND}[ ]+)((to|[aà]|al|au)[ ])?"
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
NOT_SO = late(
    r"\b(maybe|perhaps|hopefully|probably|possibl[ey]|imagine|suppose|wish|hope|love|wants?|don't|nobody"
    r"|(?-i:example|sample)|(?<![a-z] )(example|sample)(?= ?:)|draft|rumou?rs?|declined|already|since|later"
    r"|withdrawn|done|signed|missing|praise|credit|thanks? for|refund"
    r"|grant|quotes?|invoices?|e-?mail|questions?|registrations?|20[01]\d|202[01]|last (spring|summer|fall|month)"
    r"|ojal[aá]|quiz[aá]s?|peut-être|suppos\w+|not|no|never|if|would|could|might|(?-i:may)|between|either|like"
    r"|unlike|last year|ni|pas|jamais|si|entre|was|were|had|both|ambos|ambas|(tous|toutes|les) deux"
    r"|(?<!commandite )(?<!commanditaire )(?<!niveau )(?-i:or))\b",
    re.IGNORECASE,
)
BRACKETED = late(rf"(^(?P<lead>[^.:;\n(]{{2,60}}: )?|{JOIN}){WHO}[ ]\((?P<said>[^()]{{4,80}})\)")
""" "Pledges: Harbor Cab (a policy), Beta Oil (25 drivers)"."""
GOT = r"((?i:(we|i)('ve)? (just |now |also )*got|got|nos prometieron|on nous a promis)\b[ ]?)"
GOT_THEM = late(GOT, re.IGNORECASE)
SAID = rf"(?P<said>(?i:{SO_MANY})([^,;:.()]|,(?=\d)){{0,60}}?)"
FROM_EACH = late(
    rf"(^(?P<lead>([^.:;\n\d]{{2,60}}: |{GOT})?)|{JOIN}){SAID}"
    rf"[ ](from|de la part|de parte|de|por)[ ]((de|del|d['’]) ?)?{WHO}(?=[,;.!]|[ ]{AND}[ ]|$)",
)
""" "We got 40 drivers from Harbor Cab and a policy from Beta Oil"."""
ENDS = rf"(?=[,.](?!\d)|[;!]|[ ]{AND}[ ]|$)"
ORDER = r"((Inscri[st]|Inscrivez|Mets|Mettez|Anota|Anoten|Apunta|Apunten|Pon|Pongan)[ ](al?[ ])?)"
FOR_EACH = late(rf"(^(?P<lead>[^.:;\n\d]{{2,60}}: |{ORDER})|{JOIN}){WHO}[ ](for|with|con|por|pour|avec)[ ]{SAID}{ENDS}")
""" "On the list: Harbor Cab for 40 drivers, Beta Oil for a policy"."""
ORDERED = late(r"[A-Z][a-z]+( al?)?")
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
THING_FIRST = late(rf"(^(?P<lead>[^.:;\n\d(]{{2,60}}: )?|{JOIN})(?P<said>(?i:{SO_MANY})[^;:.()]{{0,60}}?)[ ]\({WHO}\)")
""" "25 drivers (Beta Oil); a policy (Harbor Cab)"."""
FROM_FIRST = late(
    rf"(?P<lead>^|{JOIN})(From|from|De|de)[ ]{WHO},?[ ]((we|I)('ve)? (have|got|received)[ ])?(?P<said>(?i:{SO_MANY})"
    rf"([^,;:.()]|,(?=\d)){{0,60}})"
)
""" "From Harbor Cab we have 40 drivers, from Beta Oil a policy"."""


def each_noted(sentence: str) -> list[str]:
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
            if not listed or not is_partner(found["who"]) or not _promises(found["said"]):
                break
            at = found.end()
            notes.append(f"{found['who']}: {found['said']}.")
        if len(notes) > 1 and not sentence[at:].strip(" .!"):
            return notes
    return []


def _counts_people(said: str) -> bool:
    """Whether people, a policy or a level are told of: cards and money that came are none to come."""
    return not re.search(r"\$", said) and not any(group_in(word) == "materials" for word in said.lower().split())


def _promises(said: str) -> bool:
    """Whether these words are what is promised, and nothing of whoever stands before them."""
    return OPENER.match(said) is not None and is_thing(said)


ONE_OF = late(r"[ ]?(an?|una?|une)[ ](?P<what>.*?)[ ](for|about|on|to|para|sobre|pour|sur)[ ]")
""" "A room for the course": the room is told of."""


def is_thing(said: str) -> bool:
    """Whether these words tell what may be promised."""
    one = ONE_OF.match(said)
    said = one["what"] if one else said
    return bool(THING.search(said)) or any(counts_things(word) for word in re.findall(r"[^\W\d_]{3,}", said.lower()))


def is_partner(who: str) -> bool:
    """Whether it is the name of a partner, and of no person: "Pierre Roy", but not "Pierre et Fils"."""
    bare = re.sub(rf"^{ARTICLE}", "", who)
    first, small = fold(bare.split()[0].lower()), re.search(r"[ ][a-z&]", bare)
    return (
        is_named(bare)
        and first not in WEEKDAYS.keys() | MONTHS.keys() | NOBODY
        and (first not in GIVEN or small is not None)
    )
