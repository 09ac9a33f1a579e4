"""How people ask what the bot can do and how it is asked, in three languages.

They speak of the bot itself ("what are you able to look up", "¿con qué palabras te pregunto?", "kessé que tu sais
faire"), which nobody does who asks about a partner. Matched on the text as it was written, without accents.
"""

from bot.understanding.questions.kinds import Asks
from bot.understanding.writing.patterns import late

YOU = r"(you|u|ya|the bot|(this|the) (bot|thing|tool|app|assistant|robot|box)|pledgekeeper)"
ABLE = (
    rf"({YOU}|you're) (\w+ )?((can|could|are able to|is able to|able to|know how to|knows? to|will)( actually| even"
    r"| really| all)?|are capable of|is capable of|capable of)"
)
DO = (
    r"(do(ing)?|look(ing)? up|handl(e|ing)|answer(ing)?|understand(ing)?|offer(ing)?|search(ing)?( for)?"
    r"|find(ing)? out|help(ing)?( with)?|assist( with)?|deal(ing)? with|be asked)"
)
ASKING_IT = (
    rf"(us(e|ing)|ask(ing)?|query(ing)?|talk(ing)? (to|with)|speak(ing)? (to|with)|writ(e|ing) to"
    r"|chat(ting)? (to|with)|operat(e|ing)|work(ing)? with|interact(ing)? with|communicat(e|ing) with"
    rf"|get(ting)? [^.!?]{{1,30}}(from|out of)|(get|got|getting|make) (?=\w+ to\b)) {YOU}"
)
COMMANDS = r"(commands?|key ?words|functions|features|capabilit(y|ies)|functionalit(y|ies)|syntax)"
ENGLISH_HELP: Asks = (
    (
        "help",
        late(
            rf"""
            \b(what|which|things|stuff|questions|explain|show|tell|list)\b[^.!?]{{0,50}}\b{ABLE} (\w+ )?{DO}\b(?!
              (on|about|with|from|for)\s(?!me\b|us\b|here\b))
            |\b(what|which)( else| all| \w+)?( (sort|kind|type)s? of \w+)? (can|could) {YOU} (\w+ )?{DO}\b(?!
              (on|about|with|from|for)\s(?!me\b|us\b|here\b))
            |\b{YOU} can do what\b|\bwhat (you|u) do( again| exactly| here)?\W*$
            |\bwhat (is|are|'s) {YOU} (good|useful|meant|made|built|there|here|designed|capable|able)\b
            |\b(you're|you are|ur) (good|useful) (for|at)( what)?\W*$|\bwhat (you're|you are) (for|good)\b
            |\b(how(?! (many|much))|ways?|words|tips?|guidance|pointers|advice|tutorial
              |lesson)\b[^.!?]{{0,40}}\b{ASKING_IT}\b
            |\b{ASKING_IT}\b[^.!?]{{0,15}}\bhow\W*$
            |\bhow (does|do) (asking|searching|querying|filtering|looking (things|stuff|up)|questions|commands)\b
            |\b(teach|show|explain|train|remind|tell)( to)?( me| us)? (again )?how
              \s(to|i|one|we) ((can|should|must|could|am supposed to) )?(talk|ask|use|query|search|type|phrase|operate
              |write to|look things)\b
            |^\W*how (to )?(use|ask|query|search)( this| it| you)?\W*$
            """
        ),
    ),
    (
        "help",
        late(
            rf"""
            \byour (list of |available |own |main )?({COMMANDS}|menu|options|skills|abilities|tricks|manual
              |instructions|vocabulary|user guide|limits)\b
            |\bintroduce yourself\b
            |\bwhat\b[^.!?]{{0,40}}\b(i|we|one|you|people|folks|to) (\w+ )?((have|need|want|like) to )?(type|key in
              |punch in)\b
            |\bfull sentences\b|\b(form|format|wording|words|phrasing) (do|should|must|that|which|i|one
              |to) ?[^.!?]{{0,40}}
              \b(so that|for) {YOU} (to |'ll |will |can |may )?(understand|get|know|answer)
            |\b(list|menu|overview|rundown|catalog(ue)?|sheet|index|summary)
              \sof (the |your |all |available |possible |bot )*({COMMANDS}\b|((things|questions|stuff|what) )(i|we|one
              |you|people) can\b)
            |\b(sample|example|test) (questions?|queries|prompts?|commands?)\b
            |\b(show|give|giving|showing|send|see|get|need)( me| us)? (an?|one|some|two|a few|a couple( of)?|one or two
              |two or three) (examples?|samples?)( please| pls| of (what|how|questions?|things))?\W*
              (?=$|of (what|how|questions?|things))
            |\b(do|can|could|will) {YOU} (only |also |even )?(understand|speak|take|accept|read|hear)
              \s(in )?(full|plain|normal|ordinary|natural|english|spanish|french|voice|speech|audio|typing|typos|slang
              |abbreviations|key ?words|commands?|questions?)\b
            |^\W*((the|list|all|available|show|other|more|bot) )*({COMMANDS}|comandos|commandes)( list)?( please
              | pls| plz
              | again| svp| porfa)?\W*$
            |\b(list|show|give|see|print|display|what|which)( me| us| are)?( the| all)*
              \s(bot |available |possible )?(commands|key ?words)\b
            |\bask( you| it| things| questions)? in (spanish|english|french)\b
            |\b(ways?|how|possible|can i|able|option)( do i| can i| could i)?( to)? (search|filter|look (things
              |stuff )?up
              |ask|sort|query)( you| things)? by\b
            |\bwhat are my (choices|options)\b|\bmagic words?\b
            |\b(where('s| is)|is there|do you have|(have )?you got|send me|need|want) (an?|the|some|any) (\w+ )?(manual
              |user guide|guide|faq|menu|tutorial|instructions|cheat ?sheet|documentation)\b(?!
              \s(of|for|from|at) (?!(this|the bot|you|users?|use|using|questions)\b))
            |\b(how|ways?)\b[^.!?]{{0,60}}\b(get|got|getting|make|made|have) (you|u) to\b
            """
        ),
    ),
)
SPANISH_YOU = (
    r"(contigo|con usted|a usted|este (bot|robot|asistente|sistema|chat|canal)|est[ao]"
    r"|esta (cosa|herramienta|app|aplicacion)|el (bot|robot|asistente|sistema|chat)|al (bot|robot|asistente|sistema))"
)
SPANISH_ASKING = r"(pregunt|consult|ped|escrib|habl|us|manej|busc|utiliz|pon|solicit|trat)(ar|er|ir)"
SPANISH_HELP: Asks = (
    (
        "help",
        late(
            r"""
            \b(comandos?|sintaxis)\b(?! (central|policial|general|norte|sur|conjunto|de (policia|operaciones|fuerzas)))
            |\btus (otras )?(opciones|funciones|capacidades|habilidades|funcionalidades)\b
            |\b(que|cuales) (son )?(l[oa]s |sus )?(otras )?(opciones|funciones|capacidades|habilidades|funcionalidades)
              \s?(\W*$|tienes?|hay|ofreces|manejas?|me das|estan disponibles|disponibles)
            |\b(menu|lista) de (las |tus |todas las )?(opciones|funciones|preguntas|palabras)\b
            |\b(hay|tienes?|existe|algun|alguna|un|una|el|la|tu|su|quiero|dame|mandame|pasame|ocupo|necesito)
              \s(menu|manual|guia|instructivo|tutorial|acordeon)( rapid[ao]| facil| cort[ao])?(?= ?([^\w\s]|$|[oy]
              \s|para (us|habl|preg|emp|trab|cons|ti|ent)|de (uso|usuario|preguntas|consulta)))
            |\b(que|lo que|cosas|cuanto) (\w+ )?(mas |otras cosas |cosas |tanto )?(sabes?|puedes?|podrias?|podria)
              \s(tu |usted )?(hacer|contestar|responder|buscar|consultar|preguntarse|resolver)\b(?!
              \s(a|de|con|sobre|por) (?!mi\b|nosotros\b))
            |\ben que (me |nos |le )?(puedes?|podrias?|podria) (\w+ )?(echar|ayud|apoy|servir|dar una mano|orient)
            |\b(en que|como) (me |nos )?(ayudas|apoyas|sirves)\b|\bpara que (te|lo|la|se) (uso|usa|usan|usamos)\b
            |\bque (tipo|clase|tipos|clases) de (preguntas|consultas|informacion|datos|cosas)
              \s(te |le |se )?(pued|contest|respond|entiend|acept|manej)\w+
            |\b(entiendes?|hablas?|comprendes?) (tambien |bien )?(el )?(espanol|ingles|frances|audios?|mensajes)\b
            |\bpresentate\b|\bpreguntas (de muestra|de ejemplo|modelo)\b|\b(un|unos|algun|algunos) ejemplos?
              \s(de|para) (preg|consul|como|lo que|que|us)\w*
            """
        ),
    ),
    (
        "help",
        late(
            rf"""
            \b(como|que|palabras|manera|forma|modo|formato)\b[^.!?¿]{{0,40}}\b{SPANISH_ASKING}(te|se|le|me|lo|la)(l[oa]s?)?\b(?!
              \s(a|al|del?)\s)
            |\b(como|que|palabras|manera|forma|modo)\b[^.!?¿]{{0,40}}\b(te|le) (lo |la |los )?(pregunt|consult|pid
              |escrib
              |habl|pong|solicit)(o|amos|imos|emos|ara|iera|as|a|e)\b(?! (a|al) (?!(este|esta|el) (bot|rob|asis|sis)))
            |\b(como|palabras|manera|forma|modo|que|preguntas?)\b[^.!?¿]{{0,40}}\b({SPANISH_ASKING}|us[oa]|escrib[oe]
              |pregunt[oa]|consult[oa]|pid[oe]|habl[oa])( \w+)? {SPANISH_YOU}\b
            |\b(como|se puede|puedo|puede uno|hay manera de)( \w+)? (busc|filtr|consult|pregunt)\w* por (estado
              |fecha|nombre
              |programa|evento|socio|pais|ciudad|mes|sector)
            |\b(puedo|se puede|puede uno) (escribir|hablar|preguntar)(te|le)? en (ingles|espanol|frances)\b
            |\bque (informacion|info|datos|temas|respuestas) (me |nos |le )?(manejas?|tienes?|das?|puedes? (dar
              |ofrecer))\b(?!
              \s(de|del|sobre|con|para) )
            |^\W*(por donde|como) (empiezo|empezamos|comienzo|inicio|arranco)( contigo| aqui| con esto)?\W*$
            |\bcomo (se )?(le |lo |la )?(hago|hace|haria|hacemos|ago) (para|si|pa) (quiero |que )?(ver|busc|consult
              |saber
              |pedir|preguntar|encontrar|sacar|usar|filtrar|hablar|que me)\w*
            |\bpalabras? magicas?\b|\bcon que palabras?\b|\b(que|cuales) palabras? (uso|usar|debo|tengo|entiend\w+
              |sirven|hay que)\b
            |\b(manera|forma|modo) (correct|adecuad|mas facil|mas rapid)\w* (de|para)
              \s(consult|pregunt|ped|hac|formul|us|solicit|busc)\w*
            |\bno (se|entiendo|le entiendo) (ni |bien |como )*(usar|que (poner|escribir|preguntar|palabras)|como
              \s(usar|pregunt|funciona|se usa)|a? ?est[ao]( (cosa|bot|chat|sistema|herramienta|robot))?\W*$)
            |^\W*(help|ayud+a+(me|nos|nme)?)\b(?! (a|con|de|para) )[ ,.!:;]*(me\b|o\b|bueno|no
              \s(le )?(se|entiendo)|como|porfa|por favor|plis|pls|$)
            |\b(funciones|uso|manejo|funcionamiento|alcances?) (de|del)
              \s(est[ea]|el)? ?(asistente|bot|robot|sistema|herramienta|chat|aplicacion)\b
            """
        ),
    ),
)
FRENCH_YOU = (
    r"(toi|vous|cet? (outil|assistant|bot|robot|systeme|affaire)|cette (affaire|application|patente|chose|bebelle)"
    r"|l'(outil|assistant|appli\w*)|le (bot|robot|systeme)|ton affaire|ca)"
)
FRENCH_ASKING = r"(demander|ecrire|parler|poser|utiliser|interroger|questionner|taper|formuler|consulter)"
WHAT = r"(qu'est-ce que|qu'est c[eo] que|que|quoi|kesse?|kosse?|kessk?e?|ques|koi|ce que|questce que|qu'|tout ce que)"
FRENCH_HELP: Asks = (
    (
        "help",
        late(
            rf"""
            \b(liste|menu|guide|lexique|manuel|aide-memoire|tableau|resume) (de |des |d'|de tes |de vos |de toutes les
              |complete des )(commandes|mots[- ]cles|fonctions|fonctionnalites|options|utilisation|questions)\b
            |^\W*((les|tes|vos|quelles|sont|c'est|quoi|montre|affiche|donne|toutes)[ -]+|moi )*(commandes|mots[- ]cles
              |fonctions|fonctionnalites|options)( (svp|stp|please|s'il vous plait|s'il te plait))?\W*$
            |\b(tes|vos) (\w+ )?(fonctions|fonctionnalites|capacites|options|commandes|possibilites|talents|trucs)\b
            |\bquelles (sont (les |tes |vos )?)?(fonctionnalites|fonctions|commandes|options)\b
            |\b{WHAT} ?(tu|vous|toi tu|le bot|le robot|t'es|tu es|vous etes) ?(sais|savez|sait|peux|pouvez|peut
              |capables? de
              |en mesure de)([- ]tu)? (\w+ )?(faire|repondre|comprendre|trouver|chercher)\b(?!
              \s(sur|de|pour|avec|chez|a) (?!moi\b|nous\b|bon\b))
            |\b(tu|vous|t'|te|toi) ?(es |etes )?(capables?|en mesure) de quoi\b
            |\bquestions auxquelles\b|\b(mots|phrases|questions|termes) (que |qu')(tu|vous|le systeme|le bot|le robot
              |l'outil)\b
            |\bmots[- ](cles|magiques)\b|\bmode d'emploi\b|\bun (petit |bref )?tour guide\b|\bpresente-toi\b
              |\bpresentez-vous\b
            |\b(tu|vous) (parles?|parlez|comprends|comprenez|prends|acceptes?|acceptez|lis|lisez)
              \s?(-?tu )?(aussi |juste |seulement |bien )?(le |l'|en |des |les )?(anglais|francais|espagnol
                |questions|ordres
              |phrases|mots|messages vocaux|commandes|joual)\b
            """
        ),
    ),
    (
        "help",
        late(
            rf"""
            \bcomment\b[^.!?]{{0,40}}\b(te |t'|vous ){FRENCH_ASKING}\b
            |\bcomment\b[^.!?]{{0,20}}\b(m'y|s'y) (prend\w*|prendre) pour (te|t'|vous|demander|chercher|savoir
              |trouver)\b
            |\bcomment (je |on |faut |j')?(te |t'|vous )(demand|ecri|parl|pos|utilis|interrog|questionn|consult)\w*
            |\b(comment|peut-on|possible de|je peux|puis-je|jpeux)( \w+)? (cherch|filtr|tri|demand)\w* par
              \s(province|date|nom|programme|evenement|partenaire|ville|mois|secteur|region)
            |\b(as-tu|avez-vous|as|avez|y a|existe|aurais|auriez|il faudrait|veux)([- ](tu|t-il|vous))* (un|une)
              \s(petit |bref )?(guide|menu|manuel|tutoriel|aide-memoire|liste des? commandes)\b(?! (du|de|des|pour l) )
            |\bcomment (je |on |j')(fais|fait) pour (te|t'|vous|demander|chercher|savoir|trouver|voir|utiliser|avoir)\b
            |\b(dois|doit|faut|faudrait|peux|peut|puis)([- ](il|je|on|tu))?( que je)?
              \s(te |t'|vous )(ecri|parl|pos)\w+ [^.!?]{{0,20}}\b(facon|maniere|phrases|francais|anglais|normalement)\b
            |\bpar (quoi|ou|koi)\b[^.!?]{{0,40}}\b(commenc|debut)\w*
            |\b(se|me|nous|m'en|s'en) servir (de (toi|vous|cet? \w+|cette \w+|l'\w+)|du (bot|robot|systeme))\b
            |\b(possibilites|fonctions?|fonctionnalites|fonctionnement|utilisation|maniement)
              \s(de |d'|du )(cet?|cette|l'|toi|ton|votre|bot|robot|systeme)
            |\b(ton|votre) (mode d'emploi|fonctionnement|utilisation|vocabulaire|manuel|guide)\b
            |\b(montre|explique|apprends|enseigne|dis|montrez|expliquez|apprenez|dites)[- ](moi|nous)
              \scomment (faire\b|ca (marche|fonctionne)\b|t'|te |vous |m'y|on (te|t'|s'y|s'en))(?!
              \s(chez|avec|a|au|pour) )
            |\bmexpliquer\b|\b{WHAT} (que )?(je |j')?(jdois|jpeux|dois|peux|devrais|faut que je|jpourrais)
              \s?(t'|te |vous )?(ecrire|demander|taper)\b(?! (a|au|aux) )
            |^\W*(a l')?aide[- ]?(moi)?\b[ ,!.]*((stp|svp)[ ,!.]*)?(je suis|chu|jsuis|j'suis|je (ne )?(sais|comprends)
              |jcomprends|jsais)\b
            |\b(perdue?|melee?)s? (dans|avec) (ton|votre|cet?|cette|ca|tout ca|le (bot|systeme))\b
            |\bexemples? (de|pour) (question|demande|phrase|requete|ce que|me mettre)\w*
            """
        ),
    ),
)
