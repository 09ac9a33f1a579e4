"""Colleagues in everyday words: "the girl before me counted wrong", "my boss is killing me with paperwork".

They are told of by their work and nothing else. Whoever "counted the men" or "said he sells us" is heard.
"""

from bot.understanding.writing.patterns import late

WAS_MINE = (
    r"( who (had|did|ran|held|was in|worked) (this|the|my|it)( job| desk| position| role| seat| office| post)?)? before"
    r" (me|i came|us)"
)
SPLIT = r"\d+ (mujeres|hombres|femmes|hommes) (y|et|pis) \d+ (hombres|mujeres|hommes|femmes)(?=\W*$)"
""" "Capacitamos a 20, 8 mujeres y 12 hombres": who was trained, and nobody in need."""
OF_BOTH = r"(mujeres|hombres|muchach[ao]s|chic[ao]s|gars|hommes|femmes|filles)"
MEN_AND_WOMEN = (
    r"^\d+ (mujeres y \d+ hombres|hombres y \d+ mujeres|femmes (et|pis) \d+ hommes|hommes (et|pis) \d+ femmes)"
    r"(,? (mas|capacitad[ao]s|certificad[ao]s|ayer|hoy|hasta (ahora|hoy|el momento|la fecha)|est[ae] (semana|mes)"
    r"|(en total|total|au total|en tout)( de)?:?( \d+)?|de plus|form\w+|certifi\w+|hier|cette semaine|ce mois-ci"
    r"|jusqu'(a date|ici|a present|a maintenant)|a date))+(?=\W*$|[.;!])"
    rf"|^\d+ {OF_BOTH} (y|et|pis) \d+ {OF_BOTH},? \d+ (en total|en tout|au total)(?=\W*$)"
)
"""Of whom those who were trained were, where it is told as that: more, in all, certified."""
ENGLISH_COLLEAGUES = late(
    rf"""
    \b(the|a) (girl|lady|woman|guy|man|boy|kid|person|gal){WAS_MINE}( (had|has|must have|may have
      |probably))? (never |only
      |just )?(((mis-?|over|under)?count(ed)?|added) (it |them |up |us )*(wrong|badly|twice|too (many|few|high|low)
        |double)
      |miscounted|(said|says|wrote|put|reported|entered|sent|told you|gave you) (down )?(it was |about |in )?\d+
      |(kept|keep|left|leave) (\w+ )?(no|us no|me no|a|any) (good )?(lists?|records?|notes?|files?|rosters?|count
        |numbers?
      |mess)|retired|quit|was in charge|mixed up (the|our) \w+)\b
    |\b(one of )?(the|my|our) (girls?|ladies|boys|guys|kids|lady|gal|gals) (in|from|at) (the )?(payroll|hr|it|accounting
      |dispatch|shop|front desk|office|billing|safety|records|training) (says?|said|tells me|counted|has|thinks|reports?
      |gave me|sent) (it's |it is |we're at |we have |we are at |it at |a )?\d+
    |, an? (great|good|sharp|bright|nice|smart|sweet|super|hard-?working) (kid|girl|guy|lady|young (man|woman|lady)),
    |\b(boss|supervisor|manager|lady|guy|director|accountant|controller|hr|auditor|team|office|wife)( is| are|'s
      | keeps?) (just |really |slowly )?(killing|torturing|drowning|burying|murdering) (me|us) (with|in|under) (\w+
      \s)?(paper(work)?|spreadsheets?|e-?mails?|reports?|questions|meetings|forms|deadlines|calls|requests|surveys|audits?
      |messages|invoices|texts)\b
    |\bbeing (held|tied) up (in|at|by) (\w+ )?(traffic|customs|work|security|weather|snow|legal|it|hr|shipping|border
      |airport
      |office|printer|meetings?|court|class|line|surgery|appointments?)\b
    |\bbeing (pulled|moved|put|switched|shifted|assigned|bumped|loaned) (on|onto|on to|over to|to|off|off of
      |from) (an?|another
      |the|this|other|the other) (\w+ )?(project|team|department|role|shift|route|position|assignment|desk|account
      |committee)\b
    |\b(the|some|our) (kids|students|boys|girls) (at|from) the (\w+ )?(union|university|college|school|academy|fair
      |event|game
      |booth|library|church|club) (all |really |just )?(loved|liked|enjoyed|thought|helped|hung|visited|came|saw the
        |lined up|had fun
      |tore|took (the|some|a few) (posters?|cards|stickers))\b
    |\b(one|an?|some) (old |young |big )*(boy|guy|lady|fella|fellow|man|kid) (slept|dozed|snored|nodded off) (through
      |during|all|in
      \sthe back)\b
    |\b(a couple of|two|three|four|some|a few|\d+) (of (the|our) )?(girls|guys|ladies|boys|kids) (from|on|in|at) ((the
      |our) )?(night
      |day|evening|morning|weekend|swing|graveyard) shift (still |just |already )?(need|missed|haven't (taken|done|had
        |finished)|took
      |did|finished|passed|completed|are done|are left)\b
    |\b(an?|one|another) (rider|passenger|guest|customer|student|patron) (asked|thanked|complimented) (me |us |(our|my
      |the) \w+ )?(about
      |for|on) (the|a|our|my) (sticker|poster|decal|card|sign|video|training|brochure)s?( (on|in|at) (the|our) (bus
        |lobby|window|door
      |restroom|counter))?\b
    |\b(the|that) (young )?(lady|girl|woman|guy|man|kid) (at|from|in) (your|our) (office|team|headquarters|desk
      |place) (was|is|were) (very
      |so|super|really|extremely)? ?(helpful|nice|kind|great|patient|sweet|polite)\b
    |\b(tattoo|nail|massage) (parlors?|shops?|salons?|studios?)( next door| owners?| across the street
      | downtown)* (took|hung|put up|wants
      |asked for|got) (\w+ ){{0,2}}?(posters?|cards?|stickers?|flyers?)\b
    |\bpassenger[ -](side|doors?|windows?|vans?|vehicles?|trains?|rail|lounges?|counts?|numbers|airlines?|ferry|boat
      |lists?)\b
    """,
)
GROWN = (
    r"(de plus|form|certifi|en tout|au total|hier|cette semaine|(qui )?(l'ont (fait|suivi|eu|passe)"
    r"|ont (suivi|fait|complet|termin|pass)))"
)
""" "22 gars pis filles de plus": the men and women who work there."""
FRENCH_SOME = r"(?<!vu )(\d+|nos|mes|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|[a-z]+(ze|gt|nte|ante))"
COLLEAGUES = late(
    rf"""
    \b(la|el|una|un) (muchach|chic|senor|tip|chav|companer|joven|mujer|hombre)[a-z]* (de|que (estaba|estuvo
      |tenia el puesto
      |llevaba (esto|el control))) ?antes( (de|que) (mi|yo|nosotros))?( en (mi|el|este) (puesto|lugar|cargo))? (ya
      \s)?((lo |los |las )?cont(o|aba) (mal|doble|de mas|de menos)|no (dejo|llevaba|tenia) (ningun\w* )?(list|registr
        |archiv
      |notas|control|nada)\w*|(puso|dijo|anoto|reporto|mando) \d+|se equivoco)\b
    |\b(la|le|une?) (fille|dame|femme|gars|garcon|monsieur|homme|personne|madame) (qui (etait|travaillait|s'en
      \soccupait)( (la|ici|a ma place|dans (le|ce|mon) (poste|bureau)))? )?(avant|d'avant) ?(moi
        |nous)?,? (n'?)?(avait |a
      \s|aurait |ai )?(du )?((mal |tout mal )compte|compte (mal|en double|deux fois|de travers)|laisse (aucune?|pas
      \sde) (liste|registre|note|dossier)s?|(dit|mis|ecrit|envoye) \d+|fait une erreur|rien laisse|tout melange)\b
    |\b(ma|mon) (blonde|chum|femme|mari|boss|patronne?|gerante?) me tue avec (ses|toutes ses|son|sa|la|les) (questions
      |paperasse
      |courriels?|rapports?|listes?|formulaires?|appels)\b
    |\bmi (nin[ao]|chamac[ao]|muchach[ao]|bebe) (ya )?(esta|estaba|anda|sigue|tiene|tuvo|salio
      |cumple) (con |en |de )?(gripa
      |fiebre|tos|calentura|enferm[ao]|la escuela|vacaciones|cita|varicela|\d+ anos)\b
    |\b(tarjetas|carteles|materiales|cajas|folletos|calcomanias|llaves|listas) (estan|quedaron|siguen) (encerrad
      |guardad|atorad)[ao]s
      \s(en (la|el) \w+)?
    |\b(un|une|une?) (vieux |jeune |gros )?(senora?|monsieur|dame|gars|bonhomme) (se durmio|ronco|a dormi
      |a ronfle) (toda|todo|en|tout
      |toute|pendant|durant)\b
    |\b(un|una|otr[ao]) (pasajer[ao]|huesped|client[ea]|alumn[ao]) (le |les |nos |me )?(pregunto|felicito
      |agradecio) (a (mi|un|el|la|nuestro
      |una) \w+ )?(por|sobre|de) (la|el|las|los) (calcomania|cartel|tarjeta|letrero|poster|video|curso)(es|s)?\b
    |\b(un|une|l'autre) (passagere?|cliente?|voyageu(r|se)|etudiante?) (a |nous a |m'a )(demande|remercie
      |felicite) (au chauffeur |a la
      \spreposee |au commis )?(c'est quoi|c'etait quoi|pour|au sujet de|a propos de) ?(l'|la |le |les )(autocollant
        |affiche|carte
      |pancarte|video|formation)s?\b
    |\b(la|el) (senorita|muchach[ao]|joven|senora|chic[ao]) de (su|tu|vuestra) (oficina|equipo) (nos|me) (ayudo
      |atendio|explico|mando
      |oriento)\b
    |\b(la|le) (jeune |gentille )?(dame|fille|femme|gars|monsieur) (de|a) (votre|ton) (bureau|equipe) (nous|m')( a
      |a) (bien |beaucoup
      \s)?(aide|repondu|explique|envoye)e?s?\b
    |\b(mi|mon|ma) (nin[ao]|hij[ao]|p'tit gars|petit gars|gars|garcon|gamine?|fille) (a |ya |me |m'a )?(ray|dibuj|pint
      |romp|color|dessin
      |gribouill|renvers)\w+ (\w+ )?(la|el|las|los|sur|le|les) (la |le |les )?(list|hoj|feuill|cart|tarjet|affich
        |papel)\w*
    |\b(la|lo|las|los) tienen (ustedes|ya|listos?|listas?|disponibles?)\b
    |\b{FRENCH_SOME} (autres )?(gars (de plus )?\(?(pis|et) (\d+ |nos |mes )?filles
      |filles (de plus )?\(?(pis|et) (\d+ |nos |mes )?gars)(?=\W*($|[.,;)]|\b{GROWN}))
    |\b(toutes|la plupart de) (mes|nos|les) filles (?=(l'|la |le )ont (toutes )?(fait|suivi|eu|passe|complet|termin))
    |\b(amenazas? de (lluvia|tormenta|nieve|huracan|paro|huelga)|menaces? de (pluie|tempete|neige|greve|orage
      |verglas))\b
    """,
)
"""The same in Spanish and French: "la muchacha de antes contó mal"."""
