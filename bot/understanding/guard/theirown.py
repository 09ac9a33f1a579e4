"""Whoever in a class lives what it is about: "one of them broke down, she is living this at home right now".

Such a thing is told beside a figure, in plain words of a life and a home that no list of harm has. Heard whatever
stands around, in any of three languages. What "we" live through ("we are living this at work, all are sick") is work.
"""

from bot.understanding.writing.patterns import late

KIN = (
    r"(husband|boyfriend|father|dad|stepdad|stepfather|uncle|brother|partner|ex|boss|employer|landlord|recruiter|wife"
    r"|girlfriend|mother|mom|marido|esposo|novio|papa|padre|padrastro|tio|hermano|pareja|patron|jefe|suegra|mama|chum"
    r"|mari|conjoint|copain|pere|beau-pere|oncle|frere|employeur|mere|blonde)"
)
THIS = (
    r"((all of|all|exactly|the very|just|precisely) )?(this|that|it|(the|that|this) same( (thing|situation|story))?"
    r"|these things|those things|such a (thing|situation)|what (you|we) (showed|saw|described))"
)
NOW_AND_HERE = (
    r"((right now|today|tonight|currently|as we speak|herself|himself|still|too|also) )*(at home|as we speak|herself"
    r"|himself|(at|in) (her|his|their|my) (own )?(house|home|place|life|marriage|family|apartment|relationship)"
    rf"|with (her|his|their|my) (own )?{KIN}|every (single )?(day|night)|right now|day (in|and) (day out|night))"
)
WHOSE_LIFE = r"(her|his|their) (own |whole |daily |everyday |real |actual )*(life|story|reality|home life|marriage)"
NO_SUCH_LIFE = r"(?!'s|[- ](insurance|long|partner|goal|motto|mission|work|time|to tell))\b"
TOLD = (
    r"(said|says|saying|told (us|me|(the|our|my) \w+)|tells (us|me)|confided|whispered|admitted|confessed|disclosed"
    r"|shared|because|turns out|since)"
)
ENDS = r"(?=\W*$|[.,;!?]| (right|today|now|and|but|only|still)\b)"
ENGLISH = late(
    rf"""
    (?<!we )(?<!we are )(?<!we're )(?<! all )(?<!everyone is )\b((living|lives|experiencing|experiences
      |enduring|endures|suffering|suffers) {THIS}|(living|going) through (all of |exactly )?(this|that|the same( thing
      |\ssituation)?)) {NOW_AND_HERE}\b
    |\b(cr(ied|ying)|tears|sobbing|walked out|stepped out|broke down|left the (room|class)|shaking)\b[^.!?\n]{{0,60}}
      \b(she|he)('s| is) (still )?(living|going) (through )?(it|this|that)\b(?! (next|tomorrow|again|later|on)\b)
    |\b{TOLD}( that)?,? (it|this|that|everything|all of (it|this|that)|the (video|film|movie))('s| is
      | was)( \w+)? {WHOSE_LIFE}{NO_SUCH_LIFE}
    |\b(that|this|the) (story|situation|case|girl|woman|boy|kid|victim)( in (the|that|your|our) (video|film|movie|story
      |module|slides?))? (is|was|could be|could have been)( really| exactly| literally)* (hers|mine|her|him|me
      |about (her|him|me)|her own|his own){ENDS}
    |\b(said|says|told (us|me)) (that )?(all|every one|every single one|each one|every sign)( of (them|it|those|these
      |the signs))? (is|are|was|were|fits?|describes?|matche[sd]|sounds like) (her|him|me|(her|his|my) (own )?(life|home
      |house|boss|husband)){ENDS}
    |\b(she|he|one of (them|(our|the|my) \w+)|who)('s| is| are) (still )?(in|living in|stuck in|caught in) (this|that
      |the|such a|one of those|that kind of) (very |exact )?(same )?(situation|relationship|life)s? (herself|himself
      |right now|at home|today|as we speak)\b
    |\b(recogni[sz]ed|saw|found) (herself|himself|her own|his own) (\w+ )?(in (the|every|that|all|it|each|this)\b)
    |\b{KIN} (does|is doing|did|has been doing) {THIS} to (her|him|me|them)\b
    |\b{THIS}( (in|on) (the|that|your) \w+)? ?(is|'s|was|has been) (still )?(happening|going on)( \w+)? (at|in) (her|his
      |their|my) (own )?(house|home|family|apartment|marriage|building)\b
    |\b(everything|all of it|what('s| is)) (in|on) (the|that|your) (video|film|movie|slides?|list) (is |was |has been\s
      )?(happen(ing|s)|going on|goes on)( \w+)? (at|in|to) (her|his|their|my|him|them)\b
    |\bcounts?( \w+){{0,2}} (if|when) (it's|it is|he's|she's) (your|my|her|his) (own )?(?!boss|employer){KIN}\b
    |\b(whispered|murmured|mouthed|(said|told \w+) (very )?quietly)\b[^.!?\n]{{0,20}}\b(that|this|it)('s| is) me\b
    |\bwhat (you|they|we|the [a-z]+) [^.!?\n]{{2,40}}?,? (i|i'm|i am|that's what i'm) (live|living|going through)\b
    |\bone of (ours|us|them|(my|our) [a-z]+)('s| is| has| had)? (actually |really )?(lived|lives|living) (through )?(it
      |this|that)\b(?! (up|down))
    |\b(victims?|girls?|women|minors|cases?)\b[^.!?\n]{{0,40}}\b(my|her|his) (own )?(daughter|son|sister|niece|cousin
      |mother|wife|kid) (is|was) one\b
    |\b(left|ran out|walked out|stepped out|went out|stayed behind|broke down)( (the|of the|of|my|our|during|in)
      \s\w+)* (crying|sobbing|bawling|weeping|shaking)\b(?! (with|from) (laughter|laughing|joy))
    """,
)
IN_HER_HOME = (
    r"((todavia|ahorita|ahora|ahora mismo|en este momento|hoy|tambien|ella|mismo) )*(a ella\b|en su (propia )?(casa"
    rf"|familia|hogar|vida|trabajo)|con (su|el) {KIN}|todos los dias|cada (dia|noche)|diario|a diario|ahorita"
    r"|ahora mismo|en este momento|ella misma|actualmente)"
)
ESO = r"(eso|esto|lo mismo|algo asi|todo eso|todo esto|algo igual|una (cosa|situacion) (asi|igual|parecida|similar))"
SPANISH = late(
    rf"""
    \b{ESO}( \w+)? (le|les) (esta|estan|sigue|pasa|sucede|ocurre)( pasando| sucediendo| ocurriendo)?
      \s{IN_HER_HOME}
    |\b(le|les) (esta |sigue )?(pasa|pasando|sucede|sucediendo|ocurre|ocurriendo) ({ESO}\s
      )?(a ella\b(?!,? (que|no)\b)|en su (propia )?(casa|familia|hogar)\b|con (su|el) {KIN}\b)
    |\b(le|les) (pasa|esta pasando|sucede|esta sucediendo|ocurre|esta ocurriendo) {ESO} (con (su|el) {KIN}
      |en su casa|a ella)\b
    |(?<!nosotros )\b(lo|la) (esta|sigue) (viviendo|sufriendo|padeciendo)\b(?! (con|en|como) (el|la|los|las) (portal
      |sistema|empresa))
    |\b(esta|sigue) (viviendo|sufriendo|padeciendo|pasando por) {ESO}( {IN_HER_HOME}| *($|[.,;!?]))
    |\b(vive|sufre|padece) {ESO} {IN_HER_HOME}
    |\b({ESO}|asi|lo que) (es (lo que )?)?(se )?(vive|sufre|padece)( ella)? {IN_HER_HOME}
    |\b(dijo|dice|conto|confeso|comento|porque|confio|revelo|llorando|llorar)( \w+)?,?( que)? (eso |esto |todo eso\s
      |el video |la pelicula )?(es|era) su (propi[ao] |misma )?(vida|historia|realidad|dia a dia
      |pan de cada dia)\b(?! (laboral|favorit|academic|profesional|social|cotidian|clinic))
    |\bse (reconocio|vio( reflejad[ao])?|identifico)( \w+)? (en|con) (el video|la (victima|historia|muchacha|chica|nina
      |mujer|pelicula|protagonista)|tod[oa]|el personaje|lo que (vio|dice|decia)|el caso)\b
    |\bcuentan? (si|cuando) (es|son) (el|la|tu|su|mi) (propi[oa] )?(?!jefe){KIN}\b
    |\blo que (ustedes|usted|ensen|mostr|muestr|sale|vimos|dicen?|cuenta)[^.!?\n]{{0,50}}?,? (yo )?(lo|eso) (vivo
      |estoy viviendo|sufro|padezco)\b
    |\basi (mismo )?(la|lo|me) tratan? (su|mi|el) {KIN}\b
    |\b(su|mi) {KIN} (le|me) (hace|esta haciendo|hizo) {ESO}
    |\b(una|uno|ella|el|quien|que) (esta|sigue|anda)( \w+)? en (esa|la) misma situacion\b|\b(una|ella) (\w+ )?(esta
      |sigue) en esa situacion (ahora|ahorita|en su casa|todavia|hoy)
    |\b(salio|se salio|se fue|se retiro|se levanto)( (de la|del) \w+)?,? (llorando|en llanto|hecha un mar|temblando
      |en lagrimas|banada en)\b(?! (de |por )?(la )?(emocion|risa|alegria|felicidad))
    """,
)
CHEZ_ELLE = (
    r"((presentement|encore|aujourd'hui|elle aussi|lui aussi|la|toujours) )*(chez (elle|lui|eux)|a la maison"
    r"|presentement|en ce moment|actuellement|(tous les|chaque) (jours?|soirs?|nuits?)|au quotidien|aujourd'hui"
    rf"|avec (son|sa) {KIN}|dans (son|sa) (propre )?(couple|famille|maison|vie|foyer|logement)|elle-meme|lui-meme)"
)
CA = (
    r"((exactement|precisement) )?(ca|cela|tout ca|tout cela|la meme (chose|affaire|situation|histoire)|cette"
    r" situation(-la)?|cet enfer|une (situation|affaire|histoire) (pareille|comme ca|semblable|de meme))"
)
FRENCH = late(
    rf"""
    (?<!\bon )(?<!\btous )\b(vit|subit|endure|traverse|vivre|subir|vivent|subissent|passe a travers)
      \s{CA}(,? {CHEZ_ELLE}\b)
    |\b(elle|il|qui|d'elles|d'eux|dame|fille|femme|participante?|preposee?|employee?) (vit|subit|endure)
      \s{CA}(?= *($|[.,;!?]))
    |\ben train de (vivre|subir) {CA}(?= *($|[.,;!?])| (chez|a la|presentement|en ce))
    |\bc'est (exactement |justement |tout |aussi )*ce (qu'elle|qu'il|que \w+) (vit|subit|endure)\b
    |\b(que|larmes|pleurs|pleurant|craqu\w+|effondr\w+|parce que|puisque|car)[^.!?\n]{{0,12}}?c'est (sa|son) (propre
      \s)?(vie|histoire|quotidien|realite|couple)(?= *($|[.,;!?]| (a elle|a lui|presentement|en ce moment|qu'on)\b))
    |\bce que (vous|tu|on|la|le|les) [^.!?\n]{{2,40}}?,? (moi,? )?(aussi,? )?je (le |l')?(vis|subis|ai vecu|endure)\b
    |\bs'est (reconnue?|vue?)( \w+)? dans (la|le|les|l'|cette|tout|chaque|toutes?)
    |\bs'est retrouvee? dans (la (victime|video|fille|femme)|le (film|personnage)|l'histoire)\b
    |\b(ca|tout ca|cela|la meme chose)( \w+)? (lui|leur) arrive( \w+)? (chez (elle|lui|eux)|a la maison|a elle|en ce\s
      moment|presentement|encore|tous les jours|aujourd'hui)\b
    |\btout (ca|cela|ce qui est dans la video) (se passe|arrive)( \w+)? (chez (elle|lui|eux)|a la maison|dans sa)\b
    |\b(son|sa) {KIN} (lui|la) (fait|traite|fait vivre|fait subir) ({CA}|pareil|de meme|comme ca|comme dans)
    |\bca compte (si|quand) c'est (ton|son|mon|ta|sa|ma|le|notre) (propre )?(?!boss|employeur){KIN}\b
    |\bce que (son|sa) {KIN} lui (fait|fait (vivre|subir)|dit de faire)\b
    |\b(partie?|sortie?|quitte (la salle|le cours|la formation|la seance)|effondree?|levee?|ramassee?)( (du|de la|d'un)
      \s\w+)?,? (toute? )?en (larmes|pleurs|pleurant|sanglots|sanglotant|tremblant|crise)\b(?! de (joie|rire))
    """,
)
LIVED = (ENGLISH, SPANISH, FRENCH)
""" "Una se soltó llorando porque eso le está pasando en su casa", "elle vit ça présentement chez elle"."""
