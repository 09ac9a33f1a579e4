"""What a course shows, asks and teaches, and how people took it: nobody in it is in danger.

"The part about the girl in the motel got people talking", "the quiz asks what to do if a man pays cash for two girls".
Looked past up to the next comma, and not at all where it turns to somebody here.
"""

from bot.understanding.guard.remarks import NO_MORE as NOT_HERE
from bot.understanding.guard.remarks import WITHIN
from bot.understanding.guard.scenes import TURNED
from bot.understanding.writing.patterns import late

NO_MORE = (
    NOT_HERE
    + r"(?![^.!?\n]{0,160}\b(se passe|(room|chambre|cuarto|rm|apt) \d+|last night|tonight|anoche|hier soir|real"
    r"|vrai|taken by|filmed by|(lo )?grabo|(lo )?grabaron|filme par|know (her|him)|(la|lo) conozco|(la|le) connais"
    r"|looks? like (my|our)|knows (her|him)|(lo|la|le|l') ?(conoce|connait))\b)"
)
SHORT = r"(?:(?! (?:and|or|but|because|while|so|y|e|pero|porque|et|pis|mais|parce)\b)[^.!?;,\n]){3,60}?"
ON = r"(?:(?! (?:and then|but|because|while|so|y luego|pero|porque|pis la|mais|parce)\b)[^.!?;,\n]){3,110}"
FELT = (
    r"(((was|were|is|had been|seemed|fue|esta|estuvo|es|estaba|est|etait|a ete) (really |very |so |pretty |super "
    r"|muy |bien |tres |ben |vraiment |pas mal |trop |too |a bit |un peu |un poco )*(hard|tough|powerful|great"
    r"|good|the best|moving|intense|long|short|too long|well|excellent|perfect|popular|useful|shocking|heavy|sad"
    r"|clear|an eye|eye|a hit|the favou?rite|their favou?rite|fuerte|lo mejor|lo mas|larg[oa]|buen[oa]|impactante"
    r"|dur[oae]?|bon(ne)?|meilleure?|le meilleur|la meilleure|puissante?|longue?|apprecie|bien|touchante?"
    r"|excelente|excellente?|triste|clar[oa])|got (people|everyone|everybody|them|us|a lot|the)|made (them|us"
    r"|everyone|people|the room|half|some|most|a few)|runs? (too|a bit|long|for|\d)|froze|freezes|skipped"
    r"|needs? (subtitles|sound|an update|to be|work)|had (everyone|everybody|people|us|them|the)|hit (home|hard|us"
    r"|them|everyone)|opened (eyes|their|our|some)|left (people|everyone|them|us|the room)|moved (us|them|everyone"
    r"|people)|stuck with|shook|took \d|lasted|(puso|dejo|hizo) a (todos|varios|la gente|mas de uno|media)|(los"
    r"|nos|les) (hizo|puso|dejo|llego|movio|gusto|pego|encanto|sirvio|impacto)|se (trabo|congelo|corto|ve|oye"
    r"|escucha)|necesita (subtitulos|sonido)|gusto|dura|abrio (los )?ojos|(a|nous a|les a|leur a) (fait (jaser"
    r"|pleurer|reflechir|parler|reagir)|gele|plante|besoin de|touche|marque|frappe|ouvert|plu|secoue|bouleverse)"
    r"|dure))"
)
"""How what was shown was taken follows: "was hard to watch", "puso a todos a platicar", "a gelé deux fois"."""
HERO = (
    r"(she|he|they|(the|a|an|two|that|this) ([a-z]+ )?(girls?|wom[ae]n|boys?|kids?|teen(ager)?s?|victims?"
    r"|survivors?|pimps?|traffickers?|recruiters?|drivers?|mom|mother|dad|father|man|sisters?|clerk|guest|lady"
    r"|friend|cop|child)|(la|el|una?|las|los|dos) ([a-z]+ )?(muchach|chic|nin|mujer|joven|jovencit|victima|padrote"
    r"|tratante|senor|chofer|adolescente|herman|sobreviviente|mama|papa|hombre|traficante|enganchador|huesped"
    r"|recepcionista)[a-z]*|(la|le|l'|une?|les|deux) ?([a-z]+ )?(fille|femme|jeune|petite|gars|garcon|ado"
    r"|adolescente|victime|survivante|pimp|trafiquant|recruteur|chauffeur|mere|pere|homme|soeur|enfant|dame|amie"
    r"|commis|client|elle|il)s?)"
)
NOT_FILMED = r"(?<!security )(?<!camera )(?<!surveillance )(?<!phone )"
FILM = late(
    rf"""
    (?<!\bas )(?<!\blike )(?<!\bque )(?<!\bcomme )(?<!\bcomo )(?<!\bme )(?<!\bmoi )(?<!\byo )\b(in|dans|en) (the|your
      |that|le|la|l'|votre|el|su) ?(film|video|vido|movie|documentary|documentaire|documental|exercise|exercice
      |ejercicio|capsule|module|modulo|scenario|skit|pelicula|quiz)( \d+)?(?! (de|from|of|du|on|sur|qu|que|that|we|in
      |at|en|au|a)\b),? {HERO}\b{NO_MORE}{ON}
    |\b(the|our|your|that|this|a) (\w+ )?(scene|segment|excerpt|chapter|module|lesson|slide|exercise) (about|on|with
      |of|where|when) {NO_MORE}{WITHIN}
    |\b(the|your|that|this) (\w+ )?(part|bit|section|example|story|case) (about|when|where) {HERO}\b{NO_MORE}{WITHIN}
    |\b(the|your|that|this) (\w+ )?(part|bit|section|example) with {HERO}\b{NO_MORE}{SHORT} {FELT}
    |\b{NOT_FILMED}(film|movie|documentary|short film|episode) (where|in which) {NO_MORE}{WITHIN}
    |\b(the|our|your|that|this) (\w+ )?{NOT_FILMED}(clip|video|film|movie|story|testimony|documentary|episode
      |case) (about|on|with|of|where) {NO_MORE}{SHORT},? {FELT}
    |\b(la|el|una|un|esa|ese|su) (escena|segmento|modulo|capitulo|leccion|lamina|ejercicio) (de|del|donde|sobre|con
      |cuando|en (la |el )?que) {NO_MORE}{WITHIN}
    |\b(la|el|esa|ese|su) (parte|pedazo|pedacito|trozo|ejemplo) (de|donde|sobre|cuando|con|en (la\s
      |el )?que) {HERO}\b{NO_MORE}{WITHIN}
    |\b(pelicula|documental|corto|cortometraje|capitulo) (donde|en (la|el) que) {NO_MORE}{WITHIN}
    |\b(la|el|ese|esa|su) (clip|video|pelicula|historia|testimonio|documental|caso|corto) (de|del|donde|sobre
      |con) {NO_MORE}{SHORT},? {FELT}
    |\b(le|la|l'|un|une|ce|cette|votre) ?(scene|segment|chapitre|module|lecon|diapo|exercice|passage|capsule) (avec|de
      |du|d'|des|ou|sur|quand) ?{NO_MORE}{WITHIN}
    |\b(le|la|ce|cette|votre) (bout|partie|exemple) (avec|de|ou|sur|quand) {HERO}\b{NO_MORE}{WITHIN}
    |\b(film|documentaire|court-metrage|episode) ou {NO_MORE}{WITHIN}
    |\b(le|la|l'|ce|cette|votre) ?(clip|extrait|video|vido|film|histoire|temoignage|documentaire|cas) (avec|de|du|d'
      |des|ou|sur) ?{NO_MORE}{SHORT},? {FELT}
    |\b(showed|watched|played|screened|used) (the|your|our|that) (\w+ )?{NOT_FILMED}(clip|excerpt|short|story) (about
      |on|with|of|where) {HERO}\b{NO_MORE}{WITHIN}
    |\b(pusimos|mostramos|proyectamos|vimos) (el|la|su) (clip|corto|extracto|historia|video|pelicula) (de|sobre|con
      |donde) {HERO}\b{NO_MORE}{WITHIN}
    |\b(montre|presente|visionne|ecoute|passe) (le|la|l'|votre) ?(clip|extrait|capsule|histoire|video|film) (de|sur
      |avec|ou) {HERO}\b{NO_MORE}{WITHIN}
    """,
)
ASKS = (
    r"(asks?|asked|wants? to know|says?|said|explains?|explained|teaches|taught|tells?|told (us|them)|covers?"
    r"|covered|shows?|showed|goes over|went over|is|was|:)"
)
QUESTION = late(
    rf"""
    \b(protocole|protocolo|protocol|plan|procedure|procedimiento|policy|politique|politica)( (is|est|esta|are) (pret
      |ready|listo|lista|set|done|signed|in place))?,? (on what to do |for )?(when|if|in case|au cas ou|si|quand
      |por si|en caso de que|cuando) {NO_MORE}{ON}
    |\b(the|our|your|one|this|another|last) (\w+ )?(quiz|test|exam|questions?|handout|slides?|module|manual|lesson
      |flyer|brochure|policy|booklet|worksheet|card|poster)( \d+)? {ASKS} (us |them |you )?(about )?(what|how|who|whom
      |when|where|why|which|if|whether) {NO_MORE}{ON}
    |\b(question|slide|page|module|lesson|number|item|q) ?#?\d+ {ASKS} (us |them |you )?(what|how|who|whom|when|where
      |why|which|if|whether) {NO_MORE}{ON}
    |\b(el|la|una|un|otra|su|este|esta|ese|esa) (\w+ )?(examen|prueba|preguntas?|folleto|lamina|diapositiva|modulo
      |manual|leccion|cuestionario|reactivo|politica|cartel|tarjeta|quiz|curso|capacitacion)( (\d+|del (examen|curso
      |quiz)))? (pregunta|preguntaba|quiere saber|era|es|dice|decia|explica|explicaba|ensena|muestra|viene|trata de
      |trae|:) (sobre |de )?(que|como|a quien|quien|cuando|donde|por que|cual|si|cuantos|cuantas) {NO_MORE}{ON}
    |\b(pregunta|lamina|diapositiva|pagina|modulo|leccion|reactivo) \d+ (pregunta|era|es|dice|explica|ensena|muestra
      |:) (que|como|a quien|quien|cuando|donde|por que|cual|si|cuantos) {NO_MORE}{ON}
    |\b(le|la|l'|un|une|une? des|votre|ce|cette) ?(\w+ )?(quiz|examen|test|questions?|depliant|diapo|module|manuel
      |lecon|feuillet|politique|affiche|carte|formation|cours)( \d+)? (demande|demandait|veut savoir|dit|disait
      |explique|expliquait|enseigne|montre|montrait|c'est|c'etait|etait|est|porte sur|couvre|:) ?(de savoir )?(quoi
      |comment|qui|quand|ou|pourquoi|quel|quelle|si|s'il|ce que|ce qu'|combien) ?{NO_MORE}{ON}
    |\b(question|diapo|page|module|lecon|numero) \d+ (demande|dit|explique|montre|c'est|etait|est|:) ?(quoi|comment
      |qui|quand|ou|pourquoi|quel|quelle|si|s'il|ce que|ce qu'|combien) ?{NO_MORE}{ON}
    """,
)
CROOKS = r"(pimps?|traffickers?|recruiters?|groomers?|predators?|gangs)"
TOPIC = (
    rf"((sex|human|labou?r|child|online) (trafficking|exploitation|grooming)|debt bondage|forced (labou?r"
    rf"|marriages?)|grooming|child (labou?r|marriage|soldiers)|how {CROOKS} (\w+ )?(control|recruit|find|trick"
    rf"|groom|move|sell|lure|pick|trap|use|work) ?(girls|women|kids|people|victims|them|children|boys|teens"
    rf"|young people)?( online)?|red flags?|what (a |the )?victims? looks? like|(the )?survivors?'?s? (stories"
    rf"|story)|(fake|false) (job offers|jobs|promises)|(confiscated|withheld|stolen) (passports|papers|documents)"
    rf"|domestic (servitude|workers)|lot lizards( as a [a-z]+ word)?|missing (kids|children|girls)"
    rf"|why (the )?victims (don't|do not|never|stay|can't) ?[a-z]*( away)?)"
)
SPANISH_TOPIC = (
    r"((la )?(trata|explotacion)( (de personas|sexual|laboral|infantil|de menores))?|(la )?servidumbre( por deudas"
    r"| domestica)?|(el )?trabajo (forzado|forzoso|infantil)|(el )?(enganche|reclutamiento)( en (redes|linea"
    r"|internet))?|(los )?matrimonios? (infantil(es)?|forzados?)|como (\w+ )?((los|las|a) )?(padrotes|tratantes"
    r"|enganchadores|reclutadores)? ?(\w+ )?((los|las) )?(controlan|reclutan|enganchan|enganan|mueven|venden"
    r"|atrapan|manipulan)?( (los|las) (padrotes|tratantes|enganchadores))?( a (las|los) (muchachas|mujeres|ninos"
    r"|ninas|jovenes|menores|victimas|migrantes))|(las )?(historias?|testimonios?) de (las )?sobrevivientes"
    r"|(las )?senales( de (alerta|trata))?( en (los )?(hoteles|moteles|paraderos))?|como (se ve|reconocer"
    r"|identificar) (a )?una victima|(las )?(empleadas|trabajadoras) domesticas( explotadas)?"
    r"|(las )?ofertas? (de trabajo )?falsas?( de trabajo)?|(los )?pasaportes? retenidos?"
    r"|(la )?retencion de (documentos|pasaportes)|(los )?ninos desaparecidos|(la )?prostitucion( forzada"
    r"| infantil)?|por que (las )?victimas no [a-z]+( [a-z]+)?)"
)
FRENCH_TOPIC = (
    r"((la )?(traite|exploitation)( (des personnes|sexuelle|des enfants|du travail|de personnes))?"
    r"|(la )?servitude( pour dettes?| domestique)?|(le )?travail (force|des enfants|forc[ea])|(le )?(leurre"
    r"|recrutement)( en ligne)?|(les |le )?mariages? (forces?|d'enfants|precoces?)|comment (les )?(pimps"
    r"|trafiquants|recruteurs|proxenetes|predateurs) ([a-z]+ )?(controlent|recrutent|trouvent|attirent|leurrent"
    r"|deplacent|vendent|manipulent|operent|agissent)( (les|des) (filles|femmes|jeunes|enfants|victimes|gens))?"
    r"|(des |les )?(histoires|temoignages) de survivantes|(les )?(signes|indices)( de traite)?( dans les (hotels"
    r"|motels))?|(de )?quoi (a|ca) (l'air|ressemble) une victime|(a quoi ressemble"
    r"|comment reconnaitre) une victime|(les )?(bonnes|aides domestiques) exploitees|(les )?fausses? (offres?"
    r"|promesses)( d'emploi)?|(les )?passeports? (confisques?|retenus?|saisis?)|(les )?enfants disparus"
    r"|(la )?prostitution( juvenile| forcee)?|pourquoi (les )?victimes [a-z' ]{3,25} pas)"
)
NO_PLACE = (
    r"(?![^.!?\n]{0,60}\b(next door|motel|lot|across the street|at the|behind|de enfrente|de al lado|paradero"
    r"|estacionamiento|d'a cote|en face|en arriere|station|yard|patio|cour|parking|stop)\b)"
)
TOPICS = late(
    rf"""
    \b(talk(ed|ing|s)?|spoke|learn(ed|t)?|discuss(ed|ion)?|cover(ed|s)?|(was|is|were) (all |mostly |also )?(on|about)
      |focus(ed|es)?|went over|taught( us| them)?|(talk|class|lesson|lecture|session|chat|module|unit|half hour|hour
      |segment|piece|article|report) (on|about)|read) (more |a lot |a bit |some |also )?(about |on |of |over\s
      |up on )?{TOPIC}\b{NO_MORE}{NO_PLACE}
    |\b(vimos|vieron|veiamos) (lo de |el tema de |sobre |acerca de )({SPANISH_TOPIC})\b{NO_MORE}{NO_PLACE}
    |\b(vimos|vieron) (?=como |por que |historias|las historias|las senales
      |senales)({SPANISH_TOPIC})\b{NO_MORE}{NO_PLACE}
    |\b(on a|ont|avons) vu (?=comment|de quoi|quoi|les signes|les indices|pourquoi|a quoi|des histoires
      |les histoires)({FRENCH_TOPIC})\b{NO_MORE}{NO_PLACE}
    |\b(hablamos|hablo|hablaron|platicamos|platico|se platico|se hablo|aprendimos|aprendieron|explico|explicaron
      |repasamos|cubrimos|toco|toca|tocamos|fue|era|trato|discutimos|platica|charla|clase|sesion|leccion|modulo
      |articulo|nota|reportaje)( mas| mucho| tambien| un poco)? ((de|sobre|acerca de|en|lo de
      |el tema de) )?{SPANISH_TOPIC}\b{NO_MORE}{NO_PLACE}
    |\b(parle|jase|appris|discute|couvert|touche|revu|porte|portait|traite|traitait|explique|causerie|cours|lecon
      |seance|module|article|reportage|presentation)( plus| beaucoup| aussi| un peu)? ((de|d'|du|des|sur|a|au sujet de
      |la question de) ?)?{FRENCH_TOPIC}\b{NO_MORE}{NO_PLACE}
    """,
)
LEARNERS = (
    r"(people|folks|everyone|everybody|drivers|officers|employees|staff|women|men|ladies|guys|wife|husband|mom"
    r"|mother|boss|students|crew|attendees|room|class|nurses|teachers|clerks|half the (room|class)|us|team|gentes?"
    r"|todos|todas|varios|varias|senoras|senores|mujeres|hombres|esposa|esposo|marido|mama|jefa|jefe|choferes"
    r"|operadores|alumnos|companeros|companeras|camaristas|femmes|hommes|gens|monde|gars|filles|femme|mari|mere"
    r"|boss|chauffeurs|employes|preposees|collegues|plusieurs|dames)"
)
TAUGHT_BY = (
    r"(testimony|testimonies|survivor'?s?( (story|talk|speech))?|speaker|video|film|movie|story|presentation|talk"
    r"|course|training|class|testimonio|sobreviviente|ponente|video|pelicula|platica|curso|clase|capacitacion"
    r"|charla|temoignage|survivante|conferenciere|cours|formation|presentation|conference)"
)
TEARS = late(
    rf"""
    \b{LEARNERS} (\w+ )?(cried|teared up|were crying|was crying|were in tears|was in tears|got (emotional|teary
      |choked up|goosebumps)|wept) (at|during|when|over|watching|listening to|hearing|after) (i told (her|him
      |them) about (it|the {TAUGHT_BY})|((the|her|his|our|that|this|end of|part of|seeing|watching
      |hearing) )+(\w+ )?{TAUGHT_BY}\b){NO_MORE}
    |\b(it|that|which|this|(the|her|his|your|our) (\w+ )?{TAUGHT_BY}) (\w+ )?(made|makes|had|brought|moved
      |left) (half of |most of |some of |half |most |some )?((the |of )?{LEARNERS}|them|us) (cry|to tears|in tears
      |speechless){TURNED}(?=\W*$|[.,;!])
    |\b(a |one |my |our |some )?(grandmother|grandfather|grandma|grandpa|mother|mom|dad|father|parent|lady|wife
      |teacher) (\w+ )?(said|says|thinks|told us) (that )?(every|all|each) (parents?|mothers?|moms?|families|family
      |teens?|kids?|schools?|teachers?|drivers?) (should|must|needs? to|ought to) (see|watch|hear|take|do|know
      |learn) (this|it|that|the (class|course|video|training))
    |\b(have|has|with|got) (\w+ )?(daughters|girls|kids|sons|children|granddaughters)( of (their|his
      |her) own)? and it (hit|got to|touched|shook|moved|struck) (them|him|her)( hard| deeply)?
    |\b{LEARNERS} (\w+ )?(lloro|lloraron|lloraban|se emociono|se emocionaron|se conmovi\w+) (\w+ )?(con|en|cuando|al
      |durante|viendo|oyendo|por|de) (le (platique|conte) (del?|de la|sobre (el|la)) {TAUGHT_BY}|((el|la|del|de|lo|su
      |ver|oir|final) )*{TAUGHT_BY}\b){NO_MORE}
    |\b{TAUGHT_BY}( [a-z]+){{0,4}} (los|las|nos|lo) (hizo|hicieron|puso|pusieron) (a )?llorar( a (todos|varios
      |la gente|medio mundo))?{TURNED}(?=\W*$|[.,;!])
    |\b(una|mi|la|un|otra) (abuel(a|ita|o|ito)|mama|senora|madre|papa|maestra|esposa) (\w+ )?(dijo|dice|comento
      |opina) que (todos|todas|cada|los|las) ?(los |las )?(papas|padres|mamas|madres|familias|jovenes|escuelas
      |maestros|choferes)? (deberian|debe|deben|tienen que|tendrian que|debia\w*) (verlo|verla|ver|tomarlo|oir|saber
      |escuchar\w*|llevarlo|hacerlo)( esto| eso)?
    |\b(tienen|tiene|con) (hijas|ninas|hijos|nietas|hermanas) y (les|le|los) (pego|llego|movio|toco|afecto|dolio
      |impacto)( duro| hondo| mucho| fuerte)?
    |\b{LEARNERS} ((ont|a) )?(\w+ )?(pleure|brail\w+|ete emue?s?|eu les larmes aux yeux|verse une larme) (\w+ )?(au|a
      |pendant|durant|quand|en|devant|avec|a cause) ?(je lui ai (parle|conte) (du|de la|de l') ?{TAUGHT_BY}|((de|d'|du
      |la|le|les|l'|son|sa|votre|voyant|ecoutant) ?)*{TAUGHT_BY}\b){NO_MORE}
    |\b{TAUGHT_BY}( [a-z']+){{0,4}} (les|nous|l') ?a (toute?s? )?fait (pleurer|brailler
      |shaker)( la moitie de la (salle|gang|classe)| tout le monde)?{TURNED}(?=\W*$|[.,;!])
    |\b(une|ma|la|un|une autre) (grand-mere|grand-maman|mamie|mere|maman|dame|prof|femme) (\w+ )?(a dit|dit|pense
      |trouve|nous a dit) que (tous|toutes|chaque|les) ?(les )?(parents?|meres|mamans|familles?|jeunes?|ecoles?|profs?
      |chauffeurs?) (devraient|devrait|doivent|doit) (voir|suivre|ecouter|entendre|savoir|faire) (ca|cela|le cours
      |la (video|formation)|cette (video|formation))
    |\b(ont|a|avec) (des |deux |une )?(filles|petites-filles|enfants|ados|soeurs?) et (ca|cela) (les|l'|le|la) ?(a\s
      |ont )?(frappe|touche|rejoint|marque|secoue|bouleverse|remue)\w*
    """,
)
TAUGHT = (FILM, QUESTION, TOPICS, TEARS)
