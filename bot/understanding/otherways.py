"""What Spanish and French answers tell beside a figure that is gone once they are put into English."""

from bot.understanding.patterns import late

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
    r"|\bde\s(?:plus|moins)\squ(?:e\s(?:nous(?!\s(?:avons|venons))|vous|eux|la|le|les|l'|ce(?!\sque\sj)|pr[eé]vu|dans|chez|pour)|'(?:hier|avant|en|au|[aà]\b|attendu))"
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
    r"|\b(?:miento|ah\snon|ah\smince|finalement\sc'[eé]tait|result[aoó]\sque|resultaron\sser)\b"
    r"|\d\sm[aá]s\starde\b|\bno\s(?:l[oa]s?\s)?(?:acabamos|terminamos)\b|\bpr[eé]tend(?:ent)?\b"
    r"|\b(?:[aà]|con|bajo)\scondi[ct]i[oó]n\b|\bcon\stal\sde\sque\b"
    r"|\b(?:pero|mais)\b[^.;!?]*\b(?:a[nñ]o\spasado|ann[eé]e\spass[eé]e|an\spass[eé])\b|\bsous\sr[eé]serve\b"
    r"|\bcuando\s(?:terminen|acaben|pasen|termine|acabe)\b|\bquand\sils\b"
    r"|\b(?<!mon )(?<!dernier )(?:mensaje|recado|texto|nota|correo|message|mot|courriel)\s?(?:d[e']\s?\w+\s?)?:"
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
    r"|\bme\s(?:para[iî]t|semble|para[iî]trait)\b|\bme\s(?:parece|resulta|suena)\s(?:muy\s|bastante\s)?(?:dif[ií]cil|complicad|mucho|poco|imposible)|\by\scro[iy]s?\s(?:pas|gu[eè]re)\b"
    r"|\b(?:l'objectif|le\sbut|la\scible|mon\sbut|notre\sbut|notre\sobjectif|la\smeta|el\sobjetivo|la\sidea)\b,?\s(?:c'est|est\sd|serait|es\s(?:capacitar|entrenar|formar|llegar))"
    r"|\b(?:sera|serait|va\s[eê]tre|ser[aá]|va\sa\sestar|va\sa\sser)\s(?:\w+\s)?(?:dur|difficile|difficil|dif[ií]cil|compliqu[eé]|complicado|serr[eé])\b"
    r"|\bnos\sl[oae]s\s(?:mand|pas|envi|prest|ced)\w+|\bno\sme\s(?:cuadra|convence|checa)\b|\bpas\s[eé]vident\b|\bje\sdoute\b|\b[cç]a\sm'[eé]tonnerait\b"
    r"|\b(?:porque|ya\sque|pues)\s(?:l[aeo]s?|el|otr[ao]s?)\s[^.;,]{3,40}\s(?:mand|envi|prest)(?:[oó]|aron)\b"
    r"|\b(?:conmigo|con\snosotros)\s(?:andan|est[aá]n|trabajan)\s\d|\b(?:prest[oó]|mand[oó]|envi[oó])\sa\s(?:su|los\ssuyos|las\ssuyas)"
    r"|\b(?:caso|asunto|situaci[oó]n)\s(?:muy\s)?(?:delicad[oa]|grave|seri[oa]|urgente)\b|\bprimero\sdios\b(?!,?\s(?:y\s)?(?:seguimos|terminamos|acabamos|completamos))|\bsi\sdios\squiere\b|\bdios\smediante\b|\bsi\sdieu\b|\bcon\sfecha\b"
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
