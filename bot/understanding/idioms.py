"""Figures of speech and trades that use words of danger and tell of none.

"The holidays are killing us", "golpeados por la gripe", "pris en otage par la paperasse", "l'exploitation de la ligne",
"nos mineurs de fond": the safety guard looks past them. Each names what did it, and that
is a thing: snow, paper, a season, a system.
"""

import re

from bot.understanding.patterns import late
from bot.understanding.text import blanked

THINGS = (
    r"(?:weather|snow|storms?|blizzards?|rain|ice|heat|cold|flu|covid|virus|shortages?|staffing|turnover"
    r"|vacanc(?:y|ies)|budgets?|cuts"
    r"|inflation|costs?|prices|fuel|gas|schedul\w+|workloads?|work|overtime|paperwork|meetings?|calls"
    r"|e-?mails?|inbox|reports?|audits?"
    r"|inspections?|inventory|payroll|taxes|season|holidays?|christmas|thanksgiving|rush|deadlines?"
    r"|traffic|construction|detours?"
    r"|computers?|system|software|portal|internet|wifi|printer|move|remodel|renovations?|hiring|allerg\w+"
    r"|parking|commute|routes?"
    r"|week|month|quarter|year|training|class|course|quiz|success|back|feet|knees?|shoulders?|voice|wait|suspense|bills?)"
)
HARD_ON = (
    r"(?:kill|hurt|crush|drown|bury|destroy|slam|strangl|chok|beat|hitt?|hammer|murder|wreck|swamp|batter"
    r"|punish|tortur|smother)"
)
OUR_LOT = r"(?:(?:(?:the|our|my|this|that|a|an|all|of|these|another|some|year|end|tax|busy|own)[\s-]){0,4}?(?:\w+\s)?)"
ENGLISH_IDIOMS = late(
    rf"""\b(?:captive\saudience|{THINGS}\s(?:\w+\s)?(?:(?:is|are|was|were|'s|has|have)\s)?(?:been\s)?(?:just\s|really\s|absolutely\s|still\s|about\s)*{HARD_ON}\w*\s
        (?:us|me|everyone|everybody|our\s\w+)\b(?!\s(?:with|to|if|unless))
    |{THINGS}\s(?:is|are|was|were|has\sbeen|have\sbeen)\s(?:\w+\s)?(?:murder|hell|brutal|torture|deadly|a\snightmare|violent)\b
    |(?:held\shostage|hostages?|prisoners?|slaves?|victims?|survivors?|survived)\s(?:by\s|of\s|to\s)?{OUR_LOT}{THINGS}\b
    |(?:drowning|buried|trapped|stuck|tied\sup|locked|chained|captive)\s(?:in|under|with|by|to|at)\s
        (?:{OUR_LOT}{THINGS}|(?:my|the|our|this)\s(?:desk|office|phone|computer|laptop))\b
    |(?:can't|cannot|can\snot)\s(?:talk|speak|call)(?:\sright)?(?:\snow)?\W+(?:(?:i'm|i\sam|we're)\s)?(?:driving|busy|at\swork
        |(?:in|on)\s(?:a|the|another)\s(?:meeting|call|road|class|training|route|run))\b
    |(?:training|course|video|class|policy|poster|card|module|slides?)\s(?:says?|said|tells?|told|teaches|taught|reminds?|reminded)\s(?:us\s|them\s|you\s|people\s|drivers\s)?
        to\s(?:call|dial|contact|report|tell)\b[^.!?;\n]{{0,50}}
    |(?:role[\s-]?play\w*|simulat(?:ed|ing)|re-?enact(?:ed|ing)|acted\sout|mock)\s[^.!?;\n]{{3,80}}
    |(?:had|having|expecting|welcomed)\s(?:a|her|his|their|another)\s(?:new\s|healthy\s|beautiful\s|little\s)?baby(?:\s(?:girl|boy))?(?=\W*$|[.,;!?]|\s(?:on|last|this|yesterday|today|so)\b)
    |beaten\sto\s(?:the\spunch|it)\b|passport\s(?:is|has|was|just)?\s?(?:\w+\s)?expired|(?:asked|asks|wondered|explain\w*|know)\s(?:\w+\s)?what\s(?:an?\s|the\s)?[\w-]+\s(?:is|are|means?|was)\b
    |(?:the|our|a)\s(?:guest\s|keynote\s)?(?:speaker|presenter|survivor)\s(?:\w+\s)?(?:was|had\sbeen)\s(?:\w+\s)?(?:sold|trafficked|taken|exploited|abducted|forced|recruited|groomed)\b[^.!?;\n]{{0,80}}
    |tied\sup\s(?:until|till|all\s(?:day|week|month)|this|today|tomorrow|right\snow|at\sthe\smoment)\b
    |escap(?:ed|ing)\s(?:to|for|from|into)\s(?:(?:an?|another|the|new|better|warmer|our|this|his|her)\s){{0,3}}
        (?:job|position|company|role|vacation|retirement|beach|florida|hawaii|mexico|mountains|sun|lake|{THINGS})\b
    |(?:watched|showed|viewed|played|screened)\s(?:the|your|this|tat|botl)\s(?:(?:training|tat|botl|new|short|first|second|whole|full)\s)?
        (?:video|film|movie|clip|module)\s(?:about|on)\s[^.!?;\n]{{3,80}})""",
    re.VERBOSE,
)
""" "The holidays are killing us", "a survivor of the budget meeting"; the course's video is no story."""

SPANISH_THINGS = (
    r"(?:clima|nieve|nevada|lluvias?|tormenta|huracan|inundacion|gripe|gripa|influenza|covid|virus|cierre"
    r"|trafico|transito"
    r"|elevador|burocracia|papeleo|papeles|auditoria|inventario|juntas?|reunion(?:es)?|temporada|sistema"
    r"|nomina|trabajo|chamba"
    r"|reportes?|exito|oficina|agenda|calor|frio|inflacion|aumento|horarios?|turnos?|fiestas|posadas|vacaciones|navidad"
    r"|computadora|tecnologia|internet|presupuesto|recortes?|rotacion|prisas?|cambios?|mudanza|obras?|construccion)"
)
SPLIT = r"\d+\s(?:mujeres|hombres|femmes|hommes)\s(?:y|et|pis)\s\d+\s(?:hombres|mujeres|hommes|femmes)(?=\W*$)"
""" "Capacitamos a 20, 8 mujeres y 12 hombres": who was trained, and nobody in need."""
SPANISH_IDIOMS = late(
    rf"""\b(?:(?:lluvia|nieve|trafico|clima|tormenta|frio|calor)\sno\s(?:nos|me|los|les|lo)\s(?:dej\w+|permit\w+)|(?:golpead|secuestrad|atrapad|atorad|encerrad|amarrad|victim|pres|rehen|esclav|castigad|azotad|hundid|aplastad
        |ahogad|enterrad|asfixiad)\w*\s(?:por|en|de|del|con|haciendo|entre)\s(?:(?:el|la|los|las|un|una|tanto|tanta|tantos|tantas
        |nuestr\w+|propio|pleno)\s){{0,3}}{SPANISH_THINGS}\b
    |(?:nos|me)\s(?:\w+\s)?(?:secuestro|mato|mata|matan|matando|atrapo|golpeo|pego|robo|robaron|tiene\ssecuestrad\w+|persigue|asusta
        |ahoga|ahorca|ataco|tumbo|castigo)\s(?:(?:el|la|los|las|un|una|tanto|tanta|todo|con|este|esta)\s){{1,3}}(?:\w+\s)?{SPANISH_THINGS}\b
    |(?:el|la|las|los|este|esta)\s{SPANISH_THINGS}\s(?:\w+\s){{0,2}}?(?:nos|me)\s(?:\w+\s)?(?:tienen?|trae|traen|tuvo|mat\w+|golpe\w+|peg\w+|rob\w+
        |secuestr\w+|atrap\w+|persig\w+|ahog\w+|castig\w+)
    |(?:nos|me|los|las)\s(?:tienen?|trae|traen|tuvo|tenian?)\s(?:muy\s|bien\s|todos\s|a\stodos\s)?(?:ocupad|locos?\b|locas?\b|atarea|content|feli
        |saturad|preocup|apurad|esperando|corriendo|vueltos|hartos?|estresad|emocionad|al\sborde|al\stanto|en\sespera|de\s(?:cabeza|encargo|un\slado))\w*
    |explotacion\s(?:minera|forestal|agricola|comercial|petrolera|turistica|ferroviaria|hotelera|de\sla\s(?:linea|ruta|mina|red|terminal
        |concesion)|del\s(?:servicio|transporte|corredor|yacimiento))
    |(?:gerente|director|directora|jefe|jefa|area|departamento|equipo|costos|gastos)\sde\sexplotacion
    |(?:hay|tengo|tenemos|son|otras?|unas?|las|los|pur[ao]s?|dos|tres|cuatro|cinco|\d+)\s(?:\w+\s)?(?:muchach|chic|chav|senor|companer)[ao]s?\s(?:nuev[ao]s?\s)?(?:de\s(?:la\s)?(?:recepcion
        |limpieza|cocina|lavanderia|oficina|noche|manana|tarde|caja|contabilidad|nomina|turno|intendencia|almacen|ventas)
        |(?:a\s(?:l[ao]s\s)?)?que\s(?:les\s(?:aun\s|todavia\s)?falta\w*|(?:aun\s|todavia\s)?faltan?\s(?:por|de|el|la)\s(?:curso|taller|capacit\w+|tomar|hacer)
        |(?:aun\s|todavia\s)?no\s(?:han\s)?(?:tom|hech|hic|pasad|terminad)\w*|ya\s(?:tom|hic|termin)\w*))
    |(?:(?<=capacitamos\sa\s)|(?<=entrenamos\sa\s)|(?<=certificamos\sa\s)|(?<=formamos\sa\s))\d+(?:\s[a-z]+){{0,2}}[,:(]\s?{SPLIT}
    |(?<=capacitad[ao]s[,:]\s){SPLIT}
    |(?:pesadilla|infierno|locura|martirio|tortura)\s(?:\w+\s){{0,2}}?(?:juntar|reunir|coordinar|agendar|organizar|programar|encontrar|hacer|conseguir|cuadrar)
    |pregunt(?:o|aron|an|a|e)\s(?:\w+\s){{0,2}}?(?:que|como|a\squien)\s(?:\w+\s)?(?:hacer|hace|llamar|actuar|reportar|avisar)\s(?:si|cuando|en\scaso)\b[^.!?;]{{0,80}}
    |llor\w+\s(?:\w+\s){{0,2}}?(?:con|en|durante|viendo|al\sver)\s(?:el|la|este|esta|su|un)\s(?:video|pelicula|curso|taller|platica|charla|capacitacion|clase
        |testimonio|documental)
    |(?:venta|vender|servir|alcohol|tabaco|boletos)\s(?:\w+\s){{0,3}}?a\smenores|menores\sde\s(?:19|[2-9]\d)
    |(?:hubo|habia|hay)\s(?:much\w+|tanto|tremendo|bastante)\strafico(?=\s*(?:$|[.,;!]|en\s(?:la|el)\s(?:autopista|carretera|ciudad|centro|puente|avenida)))
    |(?:operativos?|redadas?)\s[^.!?;]{{0,50}}\b(?:el\sano\spasado|hace\s(?:\w+\s)?anos|en\s20\d\d)\b|(?:ninos|chamacos|escuincles)\s(?:\w+\s)?(?:grit|corr|llor|jug)\w+\s(?:\w+\s){{0,5}}?(?:al\slado|toda\sla\s(?:clase|sesion|platica))\b
    |se\s(?:me|le|nos)\svenci\w+\s(?:el|la|mi|su)\s(?:pasaporte|licencia|visa|credencial)|pregunt\w+\s(?:\w+\s)?(?:que|quien)\s(?:es|son|significa)\s(?:un[ao]?\s|el\s|la\s)?\w+|(?:ponente|conferencista|oradora|expositora|sobreviviente)\s(?:la\s|fue\s|habia\ssido\s)(?:\w+\s)?(?:vend|trafic|explot|secuestr|recluta)\w*[^.!?;\n]{{0,80}}
    |(?:juegos?\sde\srol(?:es)?|simulacros?|dramatizacion(?:es)?|sociodramas?)\s[^.!?;\n]{{3,80}}|(?:tuvo|espera|tendra)\s(?:a\s)?(?:su\s|un[ao]?\s)(?:ninit?[ao]s?|nin[ao]s?|bebe|bebita?|varon)(?=\W*$|[.,;!])
    |vendimias?|(?:con|hace|hacia|hizo|hubo|habia)\s(?:un|una|este|mucho|tanto|tremend[oa])\s(?:frio|calor(?:on|azo)?|ventarron|aire|aguacero|lodazal)
        (?:\s(?:que\s(?:no\sse\saguant\w+|pela|quema)|terrible|horrible|tremendo))?
    |(?:nieve|lluvia|nevada|granizo|calor|viento|ruido)\sno\s(?:nos|me)\sdej\w+\s(?:usar|hacerlo|dar|terminar|empezar|juntarnos)
    |(?:juega|jugo|gano|perdio)\s(?:la|el)\s(?:seleccion|america|equipo|chivas|tigres)(?:\sy\s(?:aqui\s)?nadie\s(?:va\sa\s)?trabaj\w+)?
    |(?:me|nos)\s(?:cancel|cambi|mov|quit|prest)\w+\s(?:el|la|un|una)\s(?:salon|aula|sala|auditorio|local)(?:\sa\sultima\shora)?
        (?:\sy\s(?:lo|la)\s(?:hicimos|dimos|tuvimos)\sen\s(?:el|la)\s(?:estacionamiento|patio|bodega|comedor|taller|cochera|jardin))?
    |(?:estuvimos|lo\s(?:hicimos|dimos)|fue)\sbajo\s(?:el|la|un|una)\s(?:mezquite|arbol|sombra|carpa|techo|toldo|palapa|lluvia|sol)(?:\sporque\sen\sla\sbodega)?
    |(?:muy|bien|super)\s(?:amable|atent[oa]|simpatic[oa]|paciente|profesional)\s(?:el|la)\s(?:senor|senora|senorita|licenciad[oa])(?=\s*(?:$|[.,;!]))
    |(?:los|las)\s(?:nin[oa]s|alumn[oa]s|chic[oa]s)\s(?:\w+\s)?(?:nos|les|me)\s(?:regalaron|dibujaron|hicieron|cantaron|pintaron)\s(?:\w+\s)?(?:dibujos?|tarjetas?
        |cancion(?:es)?|flores|cartas?|carteles)(?=\s*(?:$|[.,;!]))
    |(?:el|la|mi)\s(?:jef[ea]|gerente|director\w?)\s(?:anda|esta|quedo|andaba)\s(?:muy\s|bien\s)?(?:content[oa]|feliz|orgullos[oa])
        (?:\sy\s(?:dice|pregunta)\sque\sa\sver\scuando\s(?:nos\s)?(?:vienen?|visitan?)(?:\sa\svisitarnos)?)?(?=\s*(?:$|[.,;!]))
    |(?:impresora|copiadora|pantalla|bocina|compu\w*|luz)\sno\s(?:quiso|quiere|jal\w+|prend\w+|funcion\w+|sirv\w+)(?:\s\w+r\b)?(?:\sy\stuve\sque\sir\sa\sla\spapeleria)?
    |(?:el|la)\s(?:doctora?|dentista|medico)\sme\s(?:dijo|mando|receto)\s(?:que\s)?(?:reposo|descans\w+|reposar|cama|dieta)
    |se\s(?:jubil|despid|cas)\w+\seste\s(?:mes|ano|viernes)(?:\sy\sle\svamos\sa\shacer\s(?:su|una)\s(?:despedida|fiesta|comida))?)\b""",
    re.VERBOSE,
    seldom=True,
)

FRENCH_THINGS = (
    r"(?:neige|tempetes?|meteo|pluie|verglas|froid|chaleur|grippe|covid|virus|rhume|gastro|trafic"
    r"|ascenseur|bureaucratie|paperasse|audit"
    r"|inventaire|reunions?|saison|systeme|paie|travail|job|rapports?|succes|bureau|horaires?|fetes"
    r"|vacances|technologie|internet|budget"
    r"|coupures?|roulement|penurie|greve|inflation|demenagement|travaux|construction|ordinateurs?|routes?"
    r"|calendrier|rush)"
)
FRENCH_IDIOMS = late(
    rf"""\b(?:(?:frappe|coince|bloque|enferme|piege|victime|prisonnier|prisonniere|otage|esclave|noye|enseveli|cloue|ecrase|etouffe)\w*\s
        (?:par|dans|de|du|des|a|au|sous)\s(?:(?:la|le|les|l'|une?|notre|nos|tant|toute?)\s?){{0,3}}{FRENCH_THINGS}\b
    |(?:la|le|les|l'|cette|ce|ces|cet)\s?(?:\w+\s)?{FRENCH_THINGS}\s(?:de\s\w+\s|du\s\w+\s)?(?:nous|me|m'|vont|va|va\snous|vont\sme)\s?(?:a\s|ont\s)?(?:\w+\s)?(?:pris\w*|prend|tiennent|tient
        |tue\w*|frapp\w+|achev\w+|etouff\w+|suit|poursui\w+|force\w*|oblige\w*|retien\w*|bloqu\w+|coinc\w+|rattrap\w+)(?:\sen\sotage)?
    |victimes?\s(?:de\s)?(?:notre|nos)\s(?:propre\s)?succes
    |(?:les|nos|mes|\d+(?:\sautres)?)\sgars(?:\sd(?:e|u)\s(?:la\s)?(?:jour|nuit|soir|chantier|shop|garage|cour|maintenance))?(?=\s(?:l')?ont\s(?:\w+\s)?(?:trouve|aime|adore
        |apprecie|appris|suivi|fait|fini|complete|termine|passe|embarque)|\s?[.,;!]|$)
    |(?:enleve|retire)[rz]?\s\d+\b
    |\d+\s(?:autres\s)?(?:femmes?|hommes?)\sde\s(?:chambres?|menage)(?=\s(?:de\splus|form|certif
        |ont\s(?:fait|suivi|termine|complete|fini|passe))|\s?[.,;!]|$)
    |je\s(?:pense|crois|trouve)\squ(?:e\s|')(?:il\s)?(?:y\sa\s(?:eu\s)?(?:une?\s)?(?:petite?\s)?(?:erreur|faute|probleme)
        |on\s(?:est|etait|en)|j'(?:en|avais|ai)|je\s(?:te|vous)\b)
    |exploitation\s(?:forestiere|miniere|agricole|commerciale|ferroviaire|hivernale|hoteliere|quotidienne|normale)
    |exploitation\s(?:de|des|du)\s?(?:la\s|l'|nos\s|notre\s)?(?:lignes?|reseau|flotte|autobus|terminus|parc|circuits?|mine|hotel|entreprise
        |services?|routes?|navettes?|transport|gare|depot|metro|train)
    |(?:directeur|directrice|chefs?|services?|equipes?|couts?|frais|gestion|responsables?|superviseur\w*|employes|agents?|personnel|departement
        |division|bureau|centre)\s(?:a\s|de\s|des\s)?(?:l'|d')exploitation
    |nous\sexploitons|on\sexploite\s(?:\d+|une?|des|la|le|l'|plusieurs)\s?(?:\w+\s)?(?:autobus|camions|lignes?|navettes?|reseau|hotels?|terminus|flotte|mine|route)
    |exploitants?\b
    |(?:nos|les|des|aux|\d+)\s(?:\w+\s)?mineurs\s(?:de\s(?:fond|la\smine|l'equipe)|du\s(?:nickel|fer|cuivre|quart|puits)|formes|certifies
        |sont\s(?:tous\s)?(?:formes|certifies)|(?:de\s[\w'-]+\s)?ont\s(?:tous\s|deja\s)?(?:suivi|fait|complete|termine|reussi|passe)\s(?:la|le|leur|l')\s?(?:formation|cours|atelier|module))
    |pleur\w+\s(?:\w+\s){{0,2}}?(?:pendant|durant|devant|en\s(?:voyant|regardant|ecoutant))\s(?:la\s|le\s|l'\s?|votre\s|notre\s)(?:video|film|formation|cours|seance
        |temoignage|documentaire|presentation|atelier)
    |(?:nos|des|les|\d+)\s(?:petits\s)?jeunes\s(?:\w+\s){{0,2}}?(?:motiv|enthousias|allum|interess|embauch|engag|attenti)\w+
    |(?:interdit\w*|defendu|reserve\w*|vente|vendre|servir)\s[^.!?;]{{0,40}}aux\smineurs
    |(?:(?<=forme\s)|(?<=certifie\s)|(?<=entraine\s))\d+(?:\s[a-z]+){{0,2}}[,:(]\s?{SPLIT}
    |(?:cauchemar|enfer|folie|torture|casse-tete)\s(?:\w+\s)?(?:de\s|d'|pour\s)?(?:reunir|rassembler|coordonner|organiser|planifier|trouver|ceduler|faire)
    |demand(?:e|ait|ent|aient)\s(?:\w+\s){{0,2}}?(?:quoi|comment|qui)\s(?:\w+\s)?(?:faire|reagir|appeler|signaler|aviser)\s(?:si|s'|quand|en\scas)[^.!?;]{{0,80}}
    |passeport\s(?:est|etait)\s(?:expire|perime|echu)|demand\w+\s(?:\w+\s)?(?:c'est\squoi|ce\squ'(?:est|etait)|ce\sque\s\w+)\s(?:une?\s|le\s|la\s)?[\w-]+|(?:conferenciere?|oratrice|survivante|invitee|temoin)\s(?:a|avait)\s(?:deja\s)?ete\s(?:vendu|exploit|recrut|enlev|traffiq|forc)\w*[^.!?;\n]{{0,80}}
    |(?:jeux?\sde\sroles?|mises?\sen\s(?:scene|situation)|simulations?)\s[^.!?;\n]{{3,80}}|(?:eu|attend|accueilli|recu)\sune?\s(?:petite?\s|belle\s|beau\s)?(?:filles?|garcon|bebe)(?=\W*$|\s?[.,;!])
    |(?:moins\sde\s(?:19|[2-9]\d)|plus\sde\s\d+)\sans)""",
    re.VERBOSE,
    seldom=True,
)


def without_figures(low: str) -> str:
    """A plain English text with its figures of speech blanked."""
    return ENGLISH_IDIOMS.sub(blanked, low)


def without_idioms(folded: str) -> str:
    """A plain text without accents, with its figures of speech blanked."""
    return FRENCH_IDIOMS.sub(blanked, SPANISH_IDIOMS.sub(blanked, without_figures(folded)))
