"""Numbers beside a count that count nothing, or the same people again: times, days, rooms in a row, stages."""

from itertools import pairwise

from bot.understanding.adjuncts import SITES
from bot.understanding.count import Count
from bot.understanding.numbers import Number
from bot.understanding.parts import DAY, FRESH, MORE
from bot.understanding.patterns import any_finds, late
from bot.understanding.readings import ReplyContext
from bot.understanding.units import ANYBODY, SPECIFIC, group_of

STRAY = late(
    r"\b(?:at|by|before|after|until|till|to|from|past|between|in|on|during|within|over|with|for|but|except"
    r"|minus|save|bar"
    r"|day|week|part|module|lesson|unit|level|phase|period|grade|chapter|semester|stage|step|tier|section|same|already|of(?=\s(?:the|our|all)\s))\s(?:(?:the|our"
    r"|last|past|other|same|all)\s)*$"
)
""" "10 more trained at five", "over the last two weeks": what stands before a number that is added to no count."""
SPREAD_OVER = late(
    r"(?:\b(?:in|across|over|at|between|among|on|through)|\b(?P<whose>[a-z]+)(?:\s(?:more|others?))?\s(?:of|from))"
    r"\s(?:(?:the|our|all|both|these)\s)*$"
)
SPREAD = late(
    r"\s(?:[a-z-]+\s)?(?:shifts|departments|divisions|areas|routes"
    rf"|rooms|cities|states|sittings|{SITES})\b"
)
""" "20 drivers of the three shifts": over how many they are spread counts none of them."""
TOGETHER = late(rf"\s(?:[a-z-]+\s)?{SITES}\s(?:combined|(?:put\s|taken\s)?together|included)\b", seldom=True)
""" "All eight stores combined, 104 so far"."""
LATELY = late(r"\b(?:in|over|during|within|for)\s(?:the\s|these\s)?(?:last|past)\s$")
AGO = late(r"\s(?:days?|weeks?|hours?)\sago\b")
IN_ONE = late(r"\bin\sone\s(?:sitting|go|shot|day|afternoon|morning|group|room|place)\b")
SPAN = late(r"\s(?:days|weeks|months)\b")
""" "35 more over the last two weeks"."""
IN_A_ROW = late(
    r"\b(?:stores|routes|rooms|schools|depots|yards|crews|shifts|locations|buses|bus|terminals|branches|sites|buildings"
    r"|exits?|highways?|i-)\s?(?:[\d_]+|one|two|three)(?:,\s[\d_]+)*,?\s(?:and|&)\s(?:\d|one|two|three|four|five)"
    r"|\b(?:stores|routes|rooms|schools|depots|yards|crews|shifts|locations|buses|terminals|branches|sites"
    r"|buildings)\s\d+\s?"
    r"(?:thru|through|to|-)\s?\d"
)
STAGES = late(
    r"\b(?:invited|enrolled|registered|scheduled|assigned|attended|started|hired|hires|onboarded|present|came|signed up"
    r"|in the (?:class|room)|took (?:it|the \w+)|watched the video)\b[^;!?]{0,40}?"
    r"\b(?:trained|passed|completed|finished|certified|took the quiz)\b"
    r"|\btrained\W{1,3}\d+\W{1,3}(?:passed|failed|certified|certificates|scheduled)\b"
)
""" "10 took the class and 7 passed" are 7, or ten: nobody adds them."""
AGAIN = late(
    r"\b(?:already counted|that's \d+ more|for \d+ more|of them already|i told you|from last time)\b"
    r"|\d+ (?:tonight|over the weekend|others out)\W*$"
)
NOT_SO = late(
    r"\b(?:took|attended|came|started|watched|onboarded|hired|hires)\b[^.;!?]{0,30}?(?:,|\band|\bbut)"
    r" (?:only |just )?\d[\d,]* (?:of them )?(?:passed|finished|completed|trained|showed)\b"
    r"|\b(?:for|of) \d+(?: [a-z]+){0,3},? (?:(?:but|and|only|just) )*\d+"
    r" (?:of them )?(?:came|showed up|turned up|attended|made it)\b"
    r"|\bbut (?:nobody|no one|none|then|don't|do not)\b|\b(?:fall|fell|falls) through\b|\bdon't (?:count|add|book)\b"
    r"|\b(?:minus|less) \d|\bleft the company\b|\bof (?:whom|them|those) \d+ (?:have |had )?left\b|\bthe same \d"
)
"""What takes a figure back or says it twice."""
PUT_OFF = late(
    r"^\W*by (?:tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
    r"|(?<=\w )by (?:the end|end|next|tonight|tomorrow|eod|eow|eom"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\bover the (?:next|coming)\b"
    r"|\d(?: [a-z]+){0,3} (?:in|within|during) the (?:next|coming) (?:few )?(?:days|weeks|months)\b"
)
""" "10 more trained by Friday" is a plan or a report; days are still in the text."""


DAY_ELSE = (
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)"
)
MONTH_ELSE = (
    r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|fin\sde\sa[nñ]o|janvier|f[eé]vrier"
    r"|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[eé]cembre|no[eë]l|navidad)"
)
EITHER_WAY = late(
    r"^\W*encore\s\d+(?!.*\b(?:form|fait|fini|faire|hier|aujourd|reste|manque|de plus|semaine|ce matin))"
    r"(?:\s[^\W\d]+){0,2}\W*$"
    r"|\bquedaron\s(?:otros\s|otras\s)?\d+\sm[aá]s\b"
    r"|\b(?:m[aá]s|menos)\sque\s(?:la|el|los|las|en|ayer|antes|otr[ao]s|nosotros|ustedes|ellos)\b|\bpara\sser\s\d"
    r"|\bde\s(?:plus|moins)\squ(?:e\s(?:nous(?!\s(?:avons|venons))|vous|eux|la|le|les|l'|ce|pr[eé]vu|dans|chez|pour)|'(?:hier|avant|en|au|[aà]\b|attendu))"
    r"|\b(?:(?<!cien\s)por|(?<!cent\s)pour)\s?c(?:iento|ent)\b"
    r"|\b(?:tenemos|avons|on\sa)\s(?:ya\s|ahora\s|maintenant\s)?\d+\s(?:empleados|choferes|operadores"
    r"|conductores|trabajadores"
    r"|oficiales|personas|employ[eé]s|chauffeurs|conducteurs|agents|policiers|travailleurs|personnes"
    r"|(?:affiches|carteles|autocollants|calcoman[ií]as|tarjetas)(?:\sde\splus|\sm[aá]s)?)\W*$"
    r"|\b(?<!\bya\s)(?:on\sest|nous\ssommes|somos)\s\d+(?!\s\w*(?:form|certif|capacit|entren))|\bal\s(?:cien|100)\b(?!\s?%|\spor\b)"
    r"|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s(?:on|nous|j')\s?(?:en\s)?(?:fait|forme|passe|donne|faisons|formons|passons)\b"
    r"|\d\s(?:m[aá]s\s)?o\s(?:as[ií]|algo|por\sah[ií])\b"
    r"|^\W*\d+\s(?:de\splus|autres)\s(?:tant[oô]t|tout\s[aà]\sl'heure)\W*$"
    r"|\b(?!(?:portal|sistema|reporte|lista|registro|hoja|lms)\b)[^\W\d_]+\sdicen?\s?(?:que\b|:)"
    r"|\b(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)\s(?:(?:les|nos|se|le)\s)?(?:damos|doy|toca|tocan|entran|vienen|van)\b"
    r"|\bj'en\s(?:forme|fais)\b|\d\s(?:est[aá]\sbien|c'est\s(?:correct|bon|bien|beau)|pr[eé]sent[ée]?s|presentes)\W*$"
    r"|\d+\sm[aá]s\s[^.;,]{0,20}(?<!desde)(?<!\bya)(?<!para)(?<!luego)\sque\b|^\W*(?:con\s(?:otros\s)?\d+\sm[aá]s|avec\s\d+\s(?:de\splus|autres))\b"
    r"|\bcuando\s(?:terminen|acaben|pasen|termine|acabe)\b|\bquand\sils\b"
    r"|\b(?:mensaje|recado|texto|nota|correo|message|mot|courriel)\s?(?:d[e']\s?\w+\s?)?:"
    r"|^\W*(?:entreno|capacito|certifico|formo)\s(?:a\s)?\d"
    r"|\b(?:la|le|el)\s\d+\s(?:a|est|ya|est[aá]|qued[oó]|termin[oó])\b"
    r"|\d(?:\s[^\W\d]+){0,3},?\s(?:c'est\s(?:bien\s)?[cç]a|hein|verdad|cierto|no|non)\W*$"
    r"|\bchez\s(?!nous\b|moi\b|les?\b|la\b|nos\b|notre\b|l')"
    r"|(?<!\bon\s)(?<!\by[\s'])\ben\sa\s\d"
    r"|\ba\slas\s(?:\d|1[0-2])\b(?!\s(?:de\s)?(?:nuestras|otras|\w+[aeo]s)\b)"
    # Told before, done again, or counted already.
    r"|^\W*com(?:o|me)\s(?:ya\s)?(?:(?:te|le|les|se|lo|je|on|nous)\s|l'|t')+\s?(?:ya\s|vous\s|te\s|t'|l'|d[eé]j[aà]\s)*"
    r"(?:d[ei]c|di[jc]|coment|mencion|cont|plati|avis|hab[ií]a|hemos|dis|ai\b|avais|avons|a\sdit|mentionn)"
    r"|\b(?:otra\svez|de\snuevo|nuevamente|de\snouveau|[aà]\snouveau|encore\sune\sfois)(?=\W{1,3}\d|(?:\s\w+){0,2}\s\d)"
    r"|\b(?:otra\svez|encore)\sl(?:[ao]|e)s\s\d|\b(?:ya|d[eé]j[aà])\s(?:contad[ao]s|compt[eé]e?s)\b(?!\s(?:tod|tous|toutes))"
    r"|\b(?:ya\ste|je\ste|je\svous)\sl[oae]s\s(?:hab[ií]a|he|avais|ai)\b"
    r"|(?:m[aá]s|\splus)\b[^.;!?]{0,60}?\b(?:contando|incluyendo|con|en\scomptant|incluant|dont|avec)\s(?:a\s)?l[oae]s\s\d+"
    rf"\s(?:de\s(?:ayer|la\s)|del\s|d'hier|de\s{DAY_ELSE})"
    r"|\b(?:au\smoins|du\smoins|tout\sle\smoins|por\slo\smenos|al\smenos|cuando\smenos)\b(?!\s(?:eso|[cç]a|c'))"
    r"|\bya\svan\s\d+\s(?:(?!hasta\b)[^\W\d]+\s)?hoy\W*$"
    # To come, wished for, or not sure yet.
    rf"|^\W*(?:(?:on|nous)\s(?:est|sommes|arrive|arrivons)(?:\srendus?)?\s[aà]|llegamos\sa|estamos\sen)\s\d+\s(?:este\s|el\s|ce\s)?{DAY_ELSE}\W*$"
    rf"|^\W*\d+\s(?:de\splus|autres)\s{DAY_ELSE}\W*$"
    rf"|(?:m[aá]s|de\splus),?\s(?:y\s|pis\s|et\s|puis\s)?(?:el\s|ce\s)?{DAY_ELSE},?\s(?:otr[oa]s\s|autres\s)?\d"
    rf"|\b(?:para|pour|d'ici)\s(?:el\s|le\s)?(?:mes\sde\s)?(?:{DAY_ELSE}|{MONTH_ELSE})\b.{{0,60}}\d|\bvamos\sa\s\d"
    r"|\b(?:caso|asunto|situaci[oó]n)\s(?:muy\s)?(?:delicad[oa]|grave|seri[oa]|urgente)\b|\bprimero\sdios\b|\bsi\sdios\squiere\b|\bdios\smediante\b|\bsi\sdieu\b|\bcon\sfecha\b"
    r"|\bpendientes?\sde\s(?:su\s|la\s|el\s)?(?:firm|constanc|certific|diplom|exam|confirm|valid|revis|evalu|calific)"
    r"|\d\s(?:m[aá]s\s|de\splus\s)?(?:para|pour)\s(?:el|la|le|un)\s(?:curso|taller|capacitaci[oó]n|clase|cours|formation|atelier)"
    rf"|(?:m[aá]s|de\splus),?\s(?:pero|mais)\s(?:en|al|el|le|au)\s(?:{DAY_ELSE}|{MONTH_ELSE})\b|\b(?:verano|[eé]t[eé]|oto[nñ]o|automne|hiver|invierno|primavera|printemps)\s(?:del?\s)?20\d\d\b"
    r"|\b(?:pas|non|no|sin|sans)\s(?:encore\s)?confirm\w*\s?:|\b(?:brouillon|borrador)\b"
    r"|^\W*(?:est-ce\sque\s)?(?:je\speux|on\speut|puis-je|puedo|podemos|te\spuedo)\s[^.!?]{0,40}\d[^.!?]{0,60}\?"
    # Met, hired, given, enrolled; papers; and what is left no longer.
    r"|\b(?:rencontr[eé]|parl[eé]\s[aà]|vu|vimos|platicamos\scon|hablamos\scon|conocimos)\s(?:a\s)?\d|\bmanque\splus\s\d|\b(?:ai|a|avons)\smanqu[eé]\s\d"
    r"|\b(?:nos\s(?:dieron|llegaron|mandaron|asignaron)|on\snous\sa\s(?:donn[eé]|envoy[eé])|entraron|ingresaron)\s(?:a\s)?\d+\sm[aá]s\b(?!\s(?:al?|en)\s?(?:l|el|la)?\s?(?:curso|taller|cap))"
    r"|\b(?:llevamos|tenemos|van|avons|on\sa|on\sest\s[aà])\s\d+\s(?:constancias|certificados|diplomas|attestations|certificats|dipl[oô]mes)\W*$"
    r"|\bdel?\s(?:turno\s)?de\sma[nñ]ana\b"
    # Another count of the same people.
    r"|(?:m[aá]s|de\splus)\W+(?:llegaron|vinieron|asistieron|firmaron)\s\d"
    r"|\d\s(?:m[aá]s|de\splus),?\s(?:dont\s)?\d+\s(?:nuev[oa]s|nouveaux|nouvelles)\b"
    # So many too few, or fewer.
    r"|\b(?:dij[eo]|cont[eé]|dit|donn[eé]|di|[eé]tait|[eé]tions|[eé]ramos|en\sa|d[eé]clar[eé]|not[eé]|rapport[eé])\s\d+\s(?:de\s|en\s)?(?:menos|moins)\b"
    r"|\b(?:puse|report[eé]|anot[eé]|mand[eé]|mis|[eé]crit)\s\d+\s(?:en\s)?(?:menos|moins)\b",
    seldom=True,
)
"""Written so, it may be so many more done or so many more to do: "encore 60", "quedaron 6 más".

So may it be an hour ("a las 10"), a percentage, or a comparison, which are gone once the words are English.
"""


TAKEN = late(
    r"\d\s(?:\w+\s){0,3}?(?:taken|picked up|dropped off|delivered|put|held|kept|moved)\s"
    r"(?:from|to|in|at|by|the|last night|yesterday|overnight)\b(?![^.;!?]*\b(?:class|course|training|session|room)\b)"
    r"|\d\s(?:\w+\s){0,3}?in (?:the|a|that) (?:container|truck|van|trunk|trailer|basement|garage|barn|shed|cellar)\b"
    r"|\b(?:took|brought|drove|moved|drop(?:ped)?)\s(?:another\s)?\d[\d,]*\s(?:[\w']+\s){0,3}?(?:to|from)\s"
    r"(?!(?:the\s|an?\s|our\s)?(?:\w+\s)?(?:class|course|training|session|workshop|presentation)\b)"
    r"|\b(?:won't|will not|don't) let (?:us|them|me)\b|\bput (?:us|them) in\b|\bnever get to go\b|\bhelp us\b"
)
"""Of people it may be a story of danger: nobody books that."""


GATHERED = r"(?:group|session|class|batch|round|wave|training)(?:e?s)?"
WHEN = r"(?:in|on|at|by|before|after|for|with)"
EACH_ONE = late(
    rf"(?:\b{GATHERED},?\s(?:\(|-\s)?one|\bone\s{GATHERED})\s{WHEN}\b[^.;!?\d]{{0,40}}?"
    rf"(?:,|\band)\s(?:and\s)?(?:one|another|the\sother)(?:\s{WHEN})?\b",
    seldom=True,
)
""" "27 people in two groups, one before lunch and one after", "30 more, one class by day and one at night"."""
THE_LAST_OF = late(r"\d\s(?:more\s)?of\s(?:the|our|those)\s(?:remaining|last|other|final)\s$")
""" "8 of the remaining 60 took it": sixty is what they are a part of."""
CAME = late(
    r"\s(?:more\s|new\s)?(?:[a-z'-]+\s){0,2}?(?:showed\sup|turned\sup|came(?:\sin)?|attended|started"
    r"|registered|signed\sup|enrolled|were\sinvited"
    r"|began|sat\sin|took\s(?:it|the\s\w+))(?:\s[a-z'-]+){0,4}?(?:,|;|\.|\sand|\sbut|,\sand"
    r"|,\sbut)\s(?:of\s(?:them|those|whom)\s|only\s|just\s|all\s)*$"
)
FINISHED = late(
    r"\s(?:of\s(?:them|those|whom)\s)?(?:have\s|actually\s|really\s|then\s)?(?:finished|passed|completed"
    r"|certified|got\stheir)\b"
)
""" "38 showed up, 36 finished": of whom there were more only came."""


def without_spread(low: str, numbers: list[Number]) -> list[Number]:
    """The numbers of a text but for those that say only over how many shifts or places the others are spread.

    So do those who came to a class, where those who finished it are told beside them.
    """
    if len(numbers) == 2 and 0 < numbers[1].low <= numbers[0].low:
        first, second = numbers
        if CAME.fullmatch(low, first.end, second.start) and FINISHED.match(low, second.end):
            return [second]
    kept = [number for number in numbers if not THE_LAST_OF.search(low, 0, number.start)]
    kept = [number for number in kept if number.low != 1 or not _is_one_of_them(low, number)]
    return [number for number in kept if not _is_spread(low, number)] or numbers


def _is_one_of_them(low: str, number: Number) -> bool:
    said = low[number.start : number.end] == "one"
    return said and any(one.start() <= number.start < one.end() for one in EACH_ONE.finditer(low))


def _is_spread(low: str, number: Number) -> bool:
    if AGO.match(low, number.end) or (
        number.low == 1 and IN_ONE.search(low, max(0, number.start - 8), number.end + 12)
    ):
        return True
    if SPAN.match(low, number.end) and LATELY.search(low, max(0, number.start - 40), number.start):
        return True
    if TOGETHER.match(low, number.end):
        return True
    over = SPREAD_OVER.search(low[max(0, number.start - 40) : number.start])
    if not over or not SPREAD.match(low, number.end):
        return False
    return over["whose"] is None or over["whose"] in ANYBODY or over["whose"] in SPECIFIC


PLACE = (
    r"(?:shift|crew|team|group|night|nights|morning|afternoon|evening|department|office|warehouse|plant|store|shop|branch|location|site"
    r"|kitchen|laundry|reception|yard|depot|terminal|hotel|garage|housekeeping|maintenance|sales|dispatch|property|building)"
)
PART_LEFT = late(
    rf"(?<!,\s)\b(?:from|of|to|in|at|on)\s(?!(?:the\s)?patrol\b)(?<!patrol\sof\s)(?:(?:the|our|my)\s)?(?:[\w-]+\s){{0,2}}?(?:{PLACE}|new)\b"
    r"|\bleft\s(?:new\b|from\s)|\b(?:night|day|morning|evening)\sshift\s[a-z]+\sleft\b"
    rf"|\b(?:1|one)\s(?:more\s|last\s|left\s|single\s)*(?:{PLACE}|session|class|course|module|area|floor|route|week|month|day|hour|agency)\b|\bof\sagency\b"
    r"|\b(?:left|to\sgo)\sto\s(?:report|enter|sign|confirm|send|log|record|submit|count|verify|register|schedule)\b"
    r"|\b(?:to\sgo|to\strain)\sin\s(?!(?:total|all|the|our|two|three)\b|_)|\bnew\s[a-z]+\sleft\b",
    seldom=True,
)
""" "20 left on the night shift", "one store left": so many of a part, or a part, and not of all who were promised."""
SCOPE = late(
    r"\s(?!as\s)(?:[a-z]+s\s|people\s|staff\s)?(?:trained\s|certified\s)?"
    rf"(?:(?:at|in|on|to|from|of|for|with)\s(?!our\ssite\b)(?:(?:the|our|my)\s)?(?:[\w-]+\s)?{PLACE}\b(?!\smembers?\b)"
    r"|(?:in|for|with|on)\s(?:(?:the|our)\s)?(?:module|part|phase|unit|lesson)\s\d|(?:for|with)\s(?:the\s)?_+\W*$|(?:with|including|counting)\s(?:those|the\s(?:ones|agency|temps?|contractors))\b"
    r"|in\s(?!(?:total|all|the|our|this|one)\b)[^\W\d_]+\W*$)",
    seldom=True,
)
""" "We're at 92 in Reno", "with module 1": a total of a place or a part may not be the pledge's."""
THOSE_TOLD = late(
    rf"(?:^|[.;!?,]\s|\bto\s)\W*(?:the|those)\s\d[\d,]*\s(?:from\s|of\s)?(?:last\s|yesterday|{DAY}\b)"
    r"(?![^.;!?]{0,80}\b(?:trained|finished|completed|passed|done|took)\b)",
    seldom=True,
)
""" "The 32 from last week were in Reno": of whom was told before nobody says that they are new."""
TOLD_BEFORE = late(
    r"\balready (?:counted|reported|included|booked)\b(?!\s(?:all|every))|^\W*(?:again|once (?:more|again))\W+\d"
    r"|\d more, \d+ new\b|\bmore,? but (?:(?:that|it) was )?(?:in|on|last|_)"
    r"|\d more (?:people )?for the (?:class|course|training|session)\W*$|\bthose \d+ from last\b"
    r"|\bmore (?:and|plus|with) (?:me|myself|i)\W*$"
    r"|^\W*(?:resending|reminder|repeating(?: myself)?|as (?:mentioned|said|reported|stated))\b",
    seldom=True,
)
"""Told before, long ago, or not done yet."""


def _of_those_told(low: str, counts: list[Count], context: ReplyContext) -> bool:
    """Whether the people counted may be those of whom was told before, or, where some are left, only a part."""
    last = context.last_entry
    if any(count.part == "left" for count in counts):
        return group_of(context.unit) == "people" and bool(PART_LEFT.search(low))
    scope = SCOPE.match(low, counts[0].number.end) if len(counts) == 1 and counts[0].part == "set" else None
    if scope and (context.unit or "").lower() not in scope[0]:  # "611 of the ground crew" are all of what was pledged.
        return True
    same = last and counts[0].value == last.amount and counts[0].part == "add" and not MORE.search(low)
    return bool(same and " last " in low) or any_finds(low, THOSE_TOLD, TOLD_BEFORE)


def astray(low: str, counts: list[Count], context: ReplyContext) -> bool:
    """Whether a careful person asks before the counts are added up or believed."""
    if (
        NOT_SO.search(low)
        or _of_those_told(low, counts, context)
        or (group_of(context.unit) == "people" and TAKEN.search(low))
    ):
        return True
    if len(counts) < 2:
        return False
    beside = any(count.part == "bare" and STRAY.search(low, 0, count.number.start) for count in counts[1:])
    passing = any(_in_passing(low, one, other) for one, other in pairwise(counts))
    return beside or passing or any_finds(low, IN_A_ROW, AGAIN, STAGES)


A_FEW = 5
ADDED = late(rf"\b(?:{FRESH}|also)\b", seldom=True)


def _in_passing(low: str, one: Count, other: Count) -> bool:
    """ "20 more trained. Luis did two himself": so few, of nobody named, told later in a sentence of their own."""
    if other.value > A_FEW or other.unit or other.part not in ("bare", "add"):
        return False
    between = low[one.number.end : other.number.start]
    start = max(between.rfind(mark) for mark in ".!?;\n")
    own = between[start + 1 :]
    spoken = low[other.number.start : other.number.end].isalpha()
    added = MORE.search(low, other.start, other.end) or (not spoken and ADDED.search(low, other.start, other.end))
    return start >= 0 and not added and bool(OWN_SENTENCE.search(own))


OWN_SENTENCE = late(r"\b(?:did|ran|got|gave|had|ha[sv]e?|went|came|took|taught|put|was|were|said|made|\w{2,}ed)\b")
