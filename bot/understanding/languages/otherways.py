"""What Spanish and French answers tell beside a figure that is gone once they are put into English."""

from bot.understanding.languages import french_doubts, spanish_doubts
from bot.understanding.readings import Language
from bot.understanding.writing.patterns import any_finds, late
from bot.understanding.writing.text import fold

DAY_ELSE = rf"({french_doubts.DAY}|{spanish_doubts.DAY})"
MONTH_ELSE = rf"({spanish_doubts.MONTH}|{french_doubts.MONTH}|fin de a[nñ]o|no[eë]l|navidad)"
EITHER_WAY = late(
    r"^\W*encore \d+(?!.*\b(form|fait|fini|faire|hier|aujourd|reste|manque|de plus|semaine|matin"
    r"|[aà] (?!confirm|v[eé]rif|valid|planif|c[eé]dul|inscri|engag|embauch)[^\W\d]+(er|ir|re)\b))"
    r"( [^\W\d]+){0,2}\W*$"
    r"|\bquedaron (otros |otras )?\d+ m[aá]s\b"
    r"|\d ([^\W\d]+ )?(m[aá]s|menos) que (la|el|los|las|en|ayer|antes|otr[ao]s|nosotros|ustedes|ellos)\b|\bpara ser \d"
    r"|\bde (plus"
    r"|moins) qu(e (nous(?! (avons|venons))|vous|eux|la|le|les|l'|ce(?! que j)|pr[eé]vu|dans|chez|pour)"
    r"|'(hier|avant|en|au|[aà]\b|attendu))"
    r"|\b((?<!cien )por|(?<!cent )pour) ?c(iento|ent)\b"
    r"|\b(tenemos|avons|(?<!\bdate )on a) (ya |ahora |maintenant )?\d+ (empleados|choferes|operadores"
    r"|conductores|trabajadores"
    r"|oficiales|personas|employ[eé]s|chauffeurs|conducteurs|agents|policiers|travailleurs|personnes"
    r"|(affiches|carteles|autocollants|calcoman[ií]as|tarjetas)( de plus| m[aá]s)?)\W*$"
    r"|\b(?<!\bya )(on est|nous sommes|somos) \d++([., ]\d+)*+(?! ((de|les?|los|las) )?(ya )?\w*(form"
    r"|certif|capacit|entren|faits)| (hasta (hoy|ahora|la fecha)|[aà] (ce jour|date)\b|en date d"
    r"|en total al d[ií]a|los que ya"
    r"|en (la|nuestra|toda la) (empresa|planta|f[aá]brica|compa[nñ][ií]a)))"
    r"(?!( [^\W\d]+)? (en|de|aqu[ií]|dans|au|ici) [^.!?]{0,60}\d)(?! [aà] (l')?avoir\b)"
    r"|\b(?<!cumplid[oa] )(?<!completad[oa] )(?<!cumplimos )al (cien|100)\b(?! ?%| por\b)"
    r"|\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (on|nous|j') ?(en )?(fait|forme|passe|donne"
    r"|faisons|formons|passons)\b"
    r"|\d (m[aá]s )?o (as[ií]|algo|por ah[ií])\b"
    r"|^\W*\d+ (de plus|autres) (tant[oô]t|tout [aà] l'heure)\W*$"
    r"|\b(lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo) ((les|nos|se|le) )?(damos|doy|toca|tocan"
    r"|entran|vienen|van)\b(?=[^.;!?]{0,60}\d)"
    r"|\bj'en (forme|fais)\b|\d (est[aá] bien|c'est (correct|bon|bien|beau)|pr[eé]sent[ée]?s|presentes)\W*$"
    r"|\d+ m[aá]s (?!(a pesar|pese a|en lo que|mientras|aunque|ya que)\b)[^.;,]{0,20}"
    r"(?<!desde)(?<!\bya)(?<!para)(?<!luego)(?<!gracias a)"
    r"(?<!ltima vez) que\b(?! (te |le |les )?(acab(o|amos) de|dije"
    r"|report[eé]|puse|mand[eé]|pas[eé]|anot[eé]|dijimos|reportamos|mandamos)\b)"
    r"|^(?!.*\b(nada m[aá]s|quedan|faltan|restan|con eso|ayer|hoy|semana)\b)[^.;!?]*\b(otr[oa]s|m[aá]s)\b"
    r"[^.;!?]{0,60}? y (ya )?((les?|l[oa]s?|nos|se) ){0,2}(?!(hicimos|dimos|tuvimos|aprendimos|usamos|vimos"
    r"|llenamos|tomamos|vamos|estamos|seguimos"
    r"|tenemos|quedamos|llevamos|continuamos|andamos)\b)[^\W\d]+[aei]mos( [^\W\d]+){1,3}\W*$"
    r"|^\W*(con (otros )?\d+ m[aá]s|avec \d+ (de plus|autres))\b"
    r"|\d[^.;!?]*\bah (non|mince)\b|\b(miento|finalement c'[eé]tait|result[aoó] que|resultaron ser)\b"
    r"|\d m[aá]s tarde\b|\bno (l[oa]s? )?(acabamos|terminamos)\b|\bpr[eé]tend(ent)?\b"
    r"|\b([aà]|con|bajo) condi[ct]i[oó]n\b|\bcon tal de que\b"
    r"|\b(pero|mais)\b[^.;!?]{0,200}\b(a[nñ]o pasado|ann[eé]e pass[eé]e|an pass[eé])\b|\bsous r[eé]serve\b"
    r"|\bcuando (terminen|acaben|pasen|termine|acabe)\b|\bquand ils\b"
    r"|\b(?<!mon )(?<!dernier )(?<!ltimo )(mensaje|recado|texto|nota|correo|message|mot|courriel) ?(d[e'] ?\w+ ?)?:"
    r"|^\W*(entreno|capacito|certifico|formo) (a )?\d"
    r"|(?<!prochain est )(?<!prochaine est )\b(la|le|el) \d+ (a|est|ya|est[aá]|qued[oó]|termin[oó])\b"
    r"|\d( [^\W\d]+){0,3},? (c'est (bien )?[cç]a|hein|verdad|cierto|no|non)\W*$"
    r"|\bchez (?!nous\b|moi\b|les?\b|la\b|nos\b|notre\b|l')"
    r"|(?<!\bon )(?<!\by[\s'])\ben a \d(?!\d* (de plus|autres|de form|de fait))"
    r"|\ba las (\d|1[0-2])\b(?!:\d| ?([ap]\.? ?m\b|hrs?\b|horas|en punto|de la (ma[nñ]ana|tarde|noche|madrugada)))"
    r"(?! (de )?(nuestras|otras|\w+[aeo]s)\b)"
    # Told before, done again, or counted already.
    r"|^\W*com(o|me) (ya )?((te|le|les|se|lo|je|on|nous) |l'|t')+ ?(ya |vous |te |t'|l'|d[eé]j[aà] )*"
    r"(d[ei]c|di[jc]|coment|mencion|cont|plati|avis|hab[ií]a|hemos|dis|ai\b|avais|avons|a dit|mentionn)"
    r"|\b(otra vez|de nuevo|nuevamente|de nouveau|[aà] nouveau|encore une fois)"
    r"(?=\W{1,3}\d|( \w+){0,2} \d)(?! (el|le) \d{1,2} (de )?[^\W\d])"
    r"|\b(otra vez|encore) l([ao]|e)s \d"
    r"|(?<!ceux )(?<!celles )(?<!los )(?<!las )\b(ya|d[eé]j[aà]) (contad[ao]s|compt[eé]e?s)\b(?! (tod|tous|toutes))"
    r"|\b(ya te|je te|je vous) l[oae]s (hab[ií]a|he|avais|ai)\b"
    r"|(m[aá]s| plus)\b[^.;!?]{0,60}?\b(contando|incluyendo|con|en comptant|incluant|dont|avec) (a )?l[oae]s \d+"
    rf" (de (ayer|la )|del |d'hier|de {DAY_ELSE})"
    r"|\b(au moins|du moins|tout le moins|por lo menos|al menos|cuando menos)\b(?! (eso|[cç]a|c'))"
    r"|\bya van \d+ ((?!hasta\b)[^\W\d]+ )?hoy\W*$"
    # To come, wished for, or not sure yet.
    rf"|^\W*((on|nous) (est|sommes|arrive|arrivons)( rendus?)? [aà]|llegamos a|estamos en) \d+ (este |el\s"
    rf"|ce )?{DAY_ELSE}\W*$"
    rf"|^\W*\d+ (de plus|autres) {DAY_ELSE}\W*$"
    rf"|(m[aá]s|de plus),? (y |pis |et |puis )?(el |ce )?{DAY_ELSE},? (otr[oa]s |autres )?\d"
    rf"|\b(para|pour|d'ici) (el |le )?(mes de )?({DAY_ELSE}|{MONTH_ELSE})\b.{{0,60}}\d|\bvamos a \d"
    r"|\bme (para[iî]t|semble|para[iî]trait)\b"
    r"|\bme (parece|resulta|suena) (muy |bastante )?(dif[ií]cil|complicad|mucho|poco|imposible)"
    r"|\by cro[iy]s? (pas|gu[eè]re)\b"
    r"|\b(l'objectif|le but|la cible|mon but|notre but|notre objectif|la meta|el objetivo|la idea)\b,? (c'est"
    r"|est d|serait|es (capacitar|entrenar|formar|llegar))"
    r"|\b(sera|serait|va [eê]tre|ser[aá]|va a estar|va a ser) (\w+ )?(dur|difficile|difficil|dif[ií]cil"
    r"|compliqu[eé]|complicado|serr[eé])\b"
    r"|\bnos l[oae]s (mand|pas|envi|prest|ced)\w+|\bno me (cuadra|convence|checa)\b|\bpas [eé]vident\b"
    r"|\bje doute\b|\b[cç]a m'[eé]tonnerait\b"
    r"|\b(porque|ya que|pues) (l[aeo]s?|el|otr[ao]s?) [^.;,]{3,40} (mand|envi|prest)([oó]|aron)\b"
    r"|\b(conmigo|con nosotros) (andan|est[aá]n|trabajan) \d|\b(prest[oó]|mand[oó]|envi[oó]) a (su|los suyos|las suyas)"
    r"|\b(caso|asunto|situaci[oó]n) (muy )?(delicad[oa]|grave|seri[oa]|urgente)\b"
    r"|\bprimero dios\b(?!,? (y )?(seguimos|terminamos|acabamos|completamos))|\bsi dios quiere\b"
    r"|\bdios mediante\b|\bsi dieu\b|\bcon fecha\b"
    r"|\bpendientes? de (su |la |el )?(firm|constanc|certific|diplom|exam|confirm|valid|revis|evalu|calific)"
    r"|\d (m[aá]s |de plus )?(para|pour) (el|la|le|un) (curso|taller|capacitaci[oó]n|clase|cours|formation|atelier)"
    rf"|(m[aá]s|de plus),? (pero|mais) (en|al|el|le|au) ({DAY_ELSE}|{MONTH_ELSE})\b"
    rf"|\b(verano|[eé]t[eé]|oto[nñ]o|automne|hiver|invierno|primavera|printemps) (del? )?20\d\d\b"
    r"|\b(pas|non|no|sin|sans) (encore )?confirm\w* ?:|\b(brouillon|borrador|[eé]bauche)\b"
    r"|^\W*(est-ce que )?(je peux|on peut|puis-je|puedo|podemos|te puedo) [^.!?]{0,40}\d[^.!?]{0,60}\?"
    r"|\b(se (suman|agregan|a[nñ]aden|incorporan|integran)|s'ajoutent?|se rajoutent?) \d+[^.;!?]{0,30}?"
    r"\b(por|para|[aà]) [^\W\d]+(ar|er|ir|re|arse|erse|irse)\b"
    # Met, hired, given, enrolled; papers; and what is left no longer.
    r"|\brencontr[eé] [^.;!?]{0,60}\b(va|vont|allons|doit|doivent)\b"
    r"|\b((?<!formateurs ont )rencontr[eé]|parl[eé] [aà]|vu|vimos|platicamos con|hablamos con|conocimos) (a )?\d"
    r"(?![^.;!?]*\b(form|compl[eé]t|certif|capacit|entren))|\bmanque plus \d"
    r"|\b(ai|a|avons) manqu[eé] \d"
    r"|\b(nos (dieron|llegaron|mandaron|asignaron)|on nous a (donn[eé]|envoy[eé])|entraron"
    r"|ingresaron) (a )?\d+ m[aá]s\b(?! (al?|en) ?(l|el|la)? ?(curso|taller|cap))"
    r"|\b(llevamos|tenemos|van|avons|on a|on est [aà]) \d+ (constancias|certificados|diplomas|attestations"
    r"|certificats|dipl[oô]mes)\W*$"
    r"|\bdel? (turno )?de ma[nñ]ana\b"
    r"|\b(on est|nous sommes) [aà] \d+( [^\W\d]+)? de nos \d"
    r"|\bqui[eé]n sabe\b|\b(va savoir|sait-on)\b|\bpincettes\b|\bcon pinzas\b|\bse fue la luz\W*$"
    r"|\b(certificats?|attestations?|constancias?|certificados?|diplomas?) (manquant|faltant|pendient|en attente)"
    r"|\bno eran tod[oa]s (nuestr|de nosotr)|\bn'[eé]taient pas tou(s|tes) ([aà] nous|des n[oô]tres)"
    r"|\b(vid[eé]o|pel[ií]cula|film) (a|se) (gel|plant|l[aâ]ch|trab|congel|cort|cay)\w+\W*$"
    r"|\bofficieu(x|sement)\b|\bjuste (une|pour (te|vous) donner une) id[eé]e\b"
    r"|\b(r?ajoute[zs]?|montez|comptez|notez|mettez)([ -]nous)? [^.;!?]*\d"
    r"(?![^.;!?]*\b(d'accord|ok(ay)?|s'il (vous|te) pla[iî]t|svp|stp|merci) ?\?)[^.;!?]*\?\W*$"
    r"|^(?!.*\b(reste|manque|restants?|les autres|la suite)\b).*\d.*\bd'ici (\d+|deux|trois|quelques) (jours?|semaines?"
    r"|mois)\W*$"
    # Another count of the same people.
    r"|(m[aá]s|de plus)\W+(llegaron|vinieron|asistieron|firmaron) \d"
    r"|\d (m[aá]s|de plus),? (dont )?\d+ (nuev[oa]s|nouveaux|nouvelles)\b"
    # So many too few, or fewer.
    r"|\b(dij[eo]|cont[eé]|dit|donn[eé]|di|(?<!c')[eé]tait|[eé]tions|[eé]ramos|en a|d[eé]clar[eé]|not[eé]"
    r"|rapport[eé]) \d+ (de |en )?(menos|moins)\b"
    r"|\b(puse|report[eé]|anot[eé]|mand[eé]|mis|[eé]crit) \d+ (en )?(menos|moins)\b",
)
"""Written so, it may be so many more done or so many more to do: "encore 60", "quedaron 6 más".

So may it be an hour ("a las 10"), a percentage, or a comparison, which are gone once the words are English.
"""


SOMEBODY_SAYS = late(
    r"\b(?!(portal|sistema|reporte|lista|registro|hoja|lms)\b)[^\W\d_]+ dicen? ?(que\b"
    r"(?=[^.;!?]{0,80}(\d|\b(m[aá]s|menos|son|eran|fueron|falta\w*|todos|nadie|no)\b))"
    r"(?! (el (video|curso|taller)|la (clase|pl[aá]tica|capacitaci[oó]n)|les? (gust|sirvi)|estuvo|fue muy))|:)",
)
""" "El jefe dice que 12". Apart, since it begins with any word: what the others begin with is quickly looked for."""
DAY_AND_FIGURE = late(
    rf"\b({DAY_ELSE}|ayer|hier) \d{{1,2}}(,|:| (terminaron|capacitamos|se capacitaron|fueron|tomaron|hicieron|pasaron"
    r"|completaron|cursaron|vieron|recibieron|vinieron|asistieron|on|nous)\b)(?! (et"
    rf"|y|e|pis)\b)[^.;\d]{{0,25}}"
    r"\b\d+ (mas|otros|de plus|autres)\b"
)
""" "Jeudi 7, 3 autres ont fini": the seventh, and three."""
BESIDE_A_TOTAL = late(
    r"(?P<told>\b(en total|a la fecha)),? \(?(o sea |es decir |que son |son )?(que )?\d+ m[aá]s que"
    r" (la (vez|semana|ocasi[oó]n|quincena|lista) (pasada|anterior)|el (mes|reporte|informe|conteo)"
    r" (pasado|anterior)|en (el|mi) [uú]ltimo (reporte|informe|mensaje|conteo))",
)
""" "Llevamos 82 en total, 7 más que la vez pasada": the comparison says no more than the total."""
DAYS_LISTED = late(
    rf"^\W*({DAY_ELSE}:? \d+ (de plus|autres|m[aá]s)( (?!{DAY_ELSE})[^\W\d]+){{0,3}}?,? (y |et |pis |puis )?(el )?"
    rf"{DAY_ELSE}:? |\d+ (de plus|autres|m[aá]s) (el )?{DAY_ELSE}, (y |et )?)(?=\d+ (de plus|autres|m[aá]s))"
)
""" "Jeudi 4 de plus, vendredi 6 de plus": days gone by, one after the other."""
THE_LAST = late(
    r"\b(los|las|les|los otros) \d+ ((que (nos )?(quedaban|faltaban|restaban)|pendientes|restantes|otros) ya|(restants?"
    r"|autres) (ont|sont) (fini|faits))\b"
)


def either_way(low: str, language: Language, *, completes: bool, begun: bool) -> bool:
    """Whether an answer may mean more or less than its English.

    `completes` where it makes up what was missing, `begun` where something was on record.
    """
    low = BESIDE_A_TOTAL.sub(r"\g<told>", low)
    low = DAYS_LISTED.sub("", low)
    plain = fold(low)
    return (
        any_finds(low, EITHER_WAY, SOMEBODY_SAYS)
        or bool(DAY_AND_FIGURE.search(plain))
        or (language == "es" and spanish_doubts.doubts_in_spanish(low, plain, begun=begun))
        or (language == "fr" and french_doubts.doubts_in_french(plain))
        or bool(not completes and THE_LAST.search(plain))
    )
