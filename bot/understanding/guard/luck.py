"""Bad luck that is told beside a figure: an accident, a burglary, a stroke, a lay-off, a law, a figure of the news.

"A forklift hit one of our guys, he's back at work", "a mi mamá le dio una embolia", "la loi sur les mineurs a passé".
What did it is a thing, a trade or a law, and no person does harm to another.
"""

from bot.understanding.guard.remarks import NO_MORE
from bot.understanding.writing.patterns import late

HE = (
    r"(somebody|someone|one of (our|the|my) [a-z]+|(a|an|our|the|my|another) ([a-z]+ )?(driver|trucker|guy|worker"
    r"|operator|employee|trainer|instructor|clerk|mechanic|cook|guard|son|husband|dad|father|boss|manager"
    r"|supervisor|coworker|nurse|dispatcher|officer|aide|teacher|presenter|speaker))"
)
LIMB = r"(arm|leg|ankle|wrist|foot|hip|collarbone|hand|finger|toe|knee|rib|nose|back|shoulder)s?"
MACHINE = (
    r"(forklift|bike|bicycle|car|truck|bus|pallet|scooter|trailer|gate|door|box|ladder|golf cart|snowplow|tractor)"
)
MENDS = (
    r"(,? ?(but |and |so |pero |y |mais |pis |et )?(nobody( was| got)?( \w+)? (hurt|injured)|no one( was"
    r"| got)?( \w+)? (hurt|injured)|(he|she|they)('s| is|'re| are) ((now|already|still|in the hospital|but|home"
    r"|and|doing|recovering|back|at work|ok|okay|fine|alright|all right|better|out|for|two|a|few|weeks|days"
    r"|month)(?![a-z]) ?)+|(he|she) (broke (his|her) " + LIMB + r"|needs surgery|will be (ok|fine))|everyone('s"
    r"| is) (ok|okay|fine)|nadie (salio|resulto) (lastimad|herid)[oa]|(ya )?esta (en el hospital|en su casa|bien"
    r"|estable|mejor)( pero (bien|estable))?|ya (volvio|regreso|anda) (a|al|de vuelta|trabajando)( trabajar"
    r"| trabajo)?|se (rompio|quebro|fracturo) (el|la|un|una) [a-z]+|todos (estan )?bien|(la|lo) van a operar"
    r"|personne( n'a ete| de| n'est)? blessee?|(il|elle) (est|va) (a l'hopital|chez (lui|elle)|correcte?|bien"
    r"|revenue? au travail|en repos|mieux)( mais (ca va|correct))?|(il|elle) s'est casse (le|la|un) [a-z]+"
    r"|tout le monde va bien|(il|elle) se fait operer))*"
)
"""How it went on: nobody was hurt, or he is back at work."""
NOT_HER = (
    r"(?!(une?|una?|la|le|el|mi|ma|mon|notre|nuestra|une des|une de nos|una de (las|nuestras)) ?(jeune |petite "
    r"|jovencita )?(muchach|chic|nin|joven|mujer|senora|sobrin|prim|herman|espos|hij|fille|femme|jeune|petite|dame"
    r"|niece|cousine|soeur|client|huesped|pasajer|passag))"
)
ACCIDENTS = late(
    rf"""
    \b{HE} (\w+ )?(had an? (\w+ )?(accident|crash|wreck|fender bender|fall)|(was|got) (in|into) an? (\w+ )?(accident
      |crash|wreck|pile-?up|fender bender)|(fell|slipped|tripped) (off|down|from|on|over|in) (a|the|his|her
      |some) (\w+ )?(ladder|stairs?|roof|truck|dock|bus|bike|steps?|horse|ice|floor|curb|cable|box|bathtub)|(got\s
      |was )?burn(ed|t) (in|on|by|at|with) (the|a|some|hot) (\w+ )?(kitchen|stove|oil|coffee|fryer|steam|grill|oven
      |soup)|rolled (his|her|a|the) (rig|truck|bus|van|trailer)|(got|was) (hit|struck|run over|clipped|bumped) by (a
      |the) {MACHINE}|(twisted|sprained|threw out|pulled) (his|her|a) (\w+ )?({LIMB}|muscle)|cut (his|her) (hand
      |finger|thumb)){MENDS}
    |\b(an?|the) {MACHINE} (\w+ )?(hit|struck|ran over|bumped|clipped|backed into|fell on|rolled into|landed on
      |slid into) ({HE}|our [a-z]+( [a-z]+)?|one of (our|the|my) [a-z]+|the (dock|gate|fence|wall|ditch|office|sign)
      |a (ditch|pole|wall|fence|sign|ditch)){MENDS}
    |\ba (deer|dog|moose|cow|elk|bear|coyote) (jumped|ran|walked|stepped) (out )?(in front|into|onto|out)( of)?( (the
      |our|a) [a-z]+( \d+)?| [a-z]+ \d+)?{MENDS}
    |\b{NOT_HER}(un|una|el|la|mi|nuestr[oa]|uno de (los|nuestros)|una de (las|nuestras)|otro
      |alguien)( [a-z]+)?( [a-z]+)? (tuvo un (\w+ )?(accidente|choque|percance|golpe)|se (cayo|resbalo|tropezo) (de|en
      |con|del) (\w+ )?(\w+ )?(escalera|techo|camion|hielo|piso|moto|caballo|banqueta|bano|bici|escalon\w*|cable)
      |se quemo( la mano)? (en|con) (la|el|aceite|cafe|agua) ?(cocina|estufa|horno|freidora|caliente|comal|parrilla
      |taller)?|se fue a la cuneta|choco (en|con|contra) (el|la|un|una) [a-z]+|se (corto|torcio|lastimo|disloco|luxo
      |esguinzo) (el|la|un) (dedo|mano|tobillo|rodilla|espalda|hombro|pie)){MENDS}
    |\bse (volteo|volco|descompuso|poncho) (un|una|el|la) (trailer|camion|autobus|troca|camioneta|pipa|unidad|van
      |carro)( [a-z\d]+)?{MENDS}
    |\b(un|una|el|la) (montacargas|bici|bicicleta|carro|camion|troca|tarima|patin|puerta|caja|coche|moto) (golpeo
      |atropello|le pego|choco|le cayo|tumbo|aplasto) a (l |la |un |una |nuestr[oa] |uno de |los |las |nuestros\s
      |una de |el )*[a-z]+( del? [a-z]+)?{MENDS}
    |\bun (venado|perro|caballo|coyote|oso) se (le |nos )?(atraveso|cruzo|metio) (a|al|en|frente)( la| el)?( unidad
      | camion)?( \d+)?{MENDS}
    |\b{NOT_HER}(un|une|le|la|mon|ma|notre|une? (de )?(nos|des|mes)|quelqu'un) ?([a-z]+ )?([a-z]+ )?((a
      |ont) eu un (\w+ )?(accident|accrochage|carambolage)|est tombee? (d'une?|de|du|dans|en bas d\w+) ?(la |l'
      |une )?(echelle|escaliers?|toit|camion|quai|velo|glace|autobus|marches?|cheval)|s'est brulee?( la main)? (dans
      |avec|en|sur) (la|le|l'|du|de) ?([a-z']+ )?(cuisine|cafe|huile|four|poele|friteuse|grill)?|a pris le (fosse
      |champ)|a vire (son|sa|le|la|un) (camion|van|truck|autobus)|s'est (coupe|tordu|foule|donne un tour|barre) (le|la
      |de|un|au) ?(doigt|main|cheville|genou|dos|epaule|rein|rein)s?){MENDS}
    |\b(un|une|le|la) (chariot( elevateur)?|velo|auto|char|camion|palette|porte|trottinette|boite|lift
      |remorque) (a )?(frappe|renverse|accroche|heurte|recule dans|tombe sur|ecrase) ((une? de |un de )?(nos|notre|le
      |la|les|un|une|des|mes|mon|ma) ?)+[a-z]+{MENDS}
    |\bun (chevreuil|orignal|chien|ours|coyote) (a saute|a coupe|s'est jete|a passe|est sorti) (devant|en avant de
      |dans)( l'| le | notre )?(autobus|camion|unite)?( \d+)?{MENDS}
    """,
)
ELDERS = (
    r"(dad|father|mom|mum|mother|grandmother|grandfather|grandma|grandpa|uncle|aunt|boss|father-in-law"
    r"|mother-in-law|papa|mama|abuel[oa]|abuelit[oa]|tio|tia|suegr[oa]|jefe|jefa|padre|madre|pere|mere|grand-pere"
    r"|grand-mere|oncle|tante|beau-pere|belle-mere|patron|patronne|gerante?)"
)
ILLNESS = (
    r"(strokes?|heart attacks?|surgery|an operation|a c-section|kidney stones?|pneumonia|the flu|covid|chemo"
    r"|a bypass|embolia|infarto|derrame|preinfarto|neumonia|covid|dengue|gripa|influenza|apendicitis"
    r"|piedras? en (el rinon|los rinones|la vesicula)|avc|infarctus|crise (de coeur|cardiaque)|pneumonie|operation"
    r"|pontage|chirurgie|pierres? aux reins|appendicite|grippe)"
)
HEALTH = late(
    rf"""
    \b(my|our|his|her|[a-z]+'s) {ELDERS} ((just|sadly|has|had) )*(passed away|passed|died)( (of|from) [a-z]+
      | last [a-z]+| this [a-z]+| on [a-z]+| yesterday)?(?=\W*$|[.,;!?]| (and|so|but|we|i)\b)
    |\b(my|our|the|his|her) [a-z]+( [a-z]+)? (just |has |is having |needs |is getting |recovering from )*(had |had a\s
      |has |a )*{ILLNESS}\b
    |\b(i|we) (was|were|spent [a-z ]{{3,20}}|am|ended up) (in|at) (the )?(er|emergency room|hospital) (with|for
      |because of) (a |my )?{ILLNESS}
    |\bse (me |nos )?(murio|fallecio|fue) (mi|el|la|nuestr[oa]) {ELDERS}\b|\b(fallecio|murio) (mi|el|la
      |nuestr[oa]) {ELDERS}\b|\bmi {ELDERS} (fallecio|murio)( de [a-z]+)?\b
    |\b(a (mi|la|el|nuestr[oa]|su) [a-z]+( de [a-z]+)? )?(le|me) (dio|pego|salio|salieron|operaron de|dieron) (un\s
      |una |el |la |de |fuerte )*{ILLNESS}
    |\b(estuve|anduve|termine|fui) (en|a) (urgencias|el hospital|emergencias) (con|por) (un |una |unas )?{ILLNESS}
    |\b(mon|ma|notre|le|la|son|sa) {ELDERS} ((est|vient de|a ete) )*(morte?|decedee?|mourir|deceder|partie?)( (d'un|du
      |de la|en|hier|cette) ?[a-z]+)?(?=\W*$|[.,;!?]| (et|pis|faque|mais|on|je)\b)
    |\b(mon|ma|notre|le|la|son|sa) [a-z-]+ (a fait|fait|a eu|se remet d'|sort d'|a pogne) ?(un |une |la |le\s
      |l')?{ILLNESS}
    |\b(j'etais|j'ai passe [a-z ]{{3,20}}|j'ai fini) (a|aux) ?(l')?(urgences?|hopital) (pour|avec
      |a cause d[eu]s?) (une? |des )?{ILLNESS}
    """,
)
WORK = late(
    r"""
    \b(me|nos|le|les) (quitaron|quitan|cortaron|bajaron|movieron|cambiaron|redujeron|recortaron) (el|la|las|los|mi
      |de) ?(puesto|ruta|horas|turnos?|contrato|oficina|horario|plaza|unidad|presupuesto|bono|prestaciones|viajes
      |linea|internet|salon)\b(?! (la|a la|al|de la) (muchach|mujer|nin))
    |\b(corrieron|despidieron|liquidaron|descansaron) a \d+( [a-z]+)?\b(?! (muchachas|mujeres|ninos))
    |\b(a|ont) (lache|demissionne|quitte|sacre son camp)( la job| leur poste)? sans (avertir|preavis|prevenir|aviser
      |donner de preavis)
    |\b(a|ont) (mis|slacke|coupe|licencie|remercie) \d+ ([a-z]+ )?(a pied|postes|personnes|employes|gars
      |jobs)( a pied)?
    |\b(quit|left|walked (off|out)|resigned)( the job)? (without|with no) (notice|warning|telling (us|anyone)|a word)
    |\b(my|our|the|his|her) (position|job|hours|shift|route|budget|department|contract)s? (was|were|got|is being
      |has been) (eliminated|cut|axed|moved|abolished|outsourced)
    |\b(mon|son|notre|le) (poste|contrat|budget|horaire) (est|a ete) (aboli|coupe|supprime|deplace|change)
    """,
)
SHARE = r"(\d+ ?(%|per ?cent|por ciento|pour cent)|one in [a-z]+|una de cada [a-z]+|une sur [a-z]+)"
NO_BUT = r"(?![^.!?\n]{0,60}\b(but|pero|mais|and there|y hay|pis y)\b)"
NEWS = late(
    rf"""
    \b(half|most|two thirds|a third|many|la mitad|la mayoria|dos tercios|un tercio|la moitie|la plupart|les deux tiers
      |le tiers) (of |de |des )(all |the |las |les )*(trafficking )?(victims|victimas|victimes) (are|were|son|sont
      |etaient) (des |de )?(minors|children|girls|women|kids|menores|ninas|ninos|mujeres|mineure?s|enfants|filles
      |femmes){NO_MORE}(?![^\n]{{0,160}}\b(they|them|elles|ils|ellas|ellos|estan|here|ici|aqui|our (lot|town|county
      |motel)|notre|live|lives|viven|restent|vivent)\b)
    |\b{SHARE} (of )?(all )?(the )?(trafficking )?(victims|survivors) (are|were|is) ([a-z]+ ){{0,2}}?(minors|children
      |girls|women|kids|under \d+|boys|men|locals|americans|citizens)\b{NO_MORE}
    |\b(\d+|a few|several|some|tens of)? ?millions? (of )?(people|children|women|workers|men|victims) ((are|live|work
      |trapped|still|living|working|exploited) )*(in|under|by) (forced labou?r|slavery|modern slavery|trafficking
      |bondage|forced marriages?)( [a-z]+wide| today)?
    |\b{SHARE} (de )?(las )?victimas (son|eran|fueron) ([a-z]+ ){{0,2}}?(menores|ninas|ninos|mujeres|hombres
      |locales)\b{NO_MORE}
    |\b\d* ?millones (de (personas|ninos|mujeres|victimas) )?((estan|viven|trabajan|hay|siguen) )?(en
      |bajo) (trabajos? forzos[oa]s?|trabajos? forzad[oa]s?|la esclavitud|esclavitud|trata)
    |\b{SHARE} (des |de )?(les )?victimes (sont|etaient) (des |de |d')?([a-z]+ ){{0,2}}?(mineure?s|enfants|filles
      |femmes|jeunes|garcons)\b{NO_MORE}
    |\b\d* ?millions (de (personnes|gens|femmes|victimes)|d'enfants) ?((sont|vivent|travaillent) )?(en|dans|sous) (l'
      |le |la |un )?(travail force|esclavage|traite|servitude)
    |\b(law|bill|ordinance|act|statute|measure|rule|ban) (on|about|for|against) [^.!?,\n]{{3,50}}? (passed|failed
      |was signed|takes effect|went through|is coming|died)\b{NO_BUT}
    |\b(paso|aprobaron|salio|se aprobo|cambio|entro en vigor) (ya )?(la|una|otra) (nueva )?(ley|ordenanza|norma
      |reforma) (de|sobre|contra|para) (?:(?! (pero|y)\b)[^.!?,\n]){{3,50}}{NO_BUT}
    |\b(la|une|cette|le|un) (loi|reglement|projet de loi|mesure) (sur|contre|pour
      |concernant) [^.!?,\n]{{3,50}}? (a passe|a ete (adoptee?|votee?|signee?)|passe|entre en vigueur|est en vigueur
      |s'en vient)\b{NO_BUT}
    |\b(a|ont) (passe|adopte|vote) (la|une|un|le) (loi|reglement) (sur|contre|pour) (?:(?! (mais|pis
      |et)\b)[^.!?,\n]){{3,50}}{NO_BUT}
    |\b(we|they|team|crew|i|kids|drivers|school|office) (also )?(raised|collected|donated) [^.!?,;\n]{{1,40}}? (for
      |to) (the |a |our )?([a-z]+ )?(rescued|freed|saved|trafficked|needy|homeless)? ?(girls|women|children|kids
      |victims|survivors|families|shelter)\b{NO_MORE}
    |\b(juntamos|juntaron|recaudamos|donamos|recolectamos|reunimos) [^.!?,;\n]{{1,40}}? (para|a) (el |la |las |los\s
      |un |una )?([a-z]+ )?(ninas|mujeres|ninos|victimas|sobrevivientes|refugio|muchachas|albergue)( (rescatad
      |traficad|liberad)[ao]s)?\b{NO_MORE}
    |\b(ramasse|amasse|recolte) [^.!?,;\n]{{1,40}}? (pour|a|aux) (des |les |la |le |un |une )?([a-z]+ )?(filles|femmes
      |enfants|victimes|survivantes|refuge|maison d'hebergement)( (sauvee|rescapee|exploitee|secourue)s)?\b{NO_MORE}
    """,
)
SAYINGS = late(
    r"""
    \b(a|total|real) (slave|prisoner) (to|of) (her|his|my|their|our|the) ([a-z]+ )?(phone|job|desk|work|inbox|schedule
      |e-?mail|cell|computer|clock|routine|calendar|diet)\b
    |\besclav[oa]s? (de |del |de la |de su |de mi )(celular|cel|telefono|trabajo|reloj|correo|horario|computadora
      |agenda|oficina|rutina)\b|\besclaves? (de |du |d')(son |sa |mon |ma |leur )?(cell|cellulaire|telephone|travail
      |job|horaire|ordi|ordinateur|bureau|agenda|courriels)\b
    |\b(blew|blowing|blows) up (my|our|his|her) (phone|inbox|e-?mail|pager|cell)\b|\bdragg?(ed|ing|s)? (their|our|his
      |her|my|its) (feet|heels)\b
    |\b(se sont|me suis|s'est|se traine) ?traine (les pieds|la patte)\b|\b(arrastr\w+ los pies|se hicieron patos
      |me (trae|traen|traia) de (su|sus) puerquitos?|hacerse pato)
    |\b(no ?body|no one|none of them) escaped(?=\W+(all|the|they|every|we)\b)|\bnadie se (me |nos )?(escapo
      |salvo)(?=\W+(los|las|todos|todas|van|ya|lo)\b)|\b(personne|pas un)( ne)? s'est (sauve|echappe)(?=\W+(les|on
      |toutes?|tous|ils)\b)
    |\b(boss|gerante?|patron|chef|directrice|directeur|superviseure?) (me|nous) (pousse|souffle|crie) dans (le dos
      |le cou|les oreilles)
    |\bmon (chum|mari|beau-frere|frere|gars) (m'a aidee?|m'aide|nous a aides?|a aide) (a |avec )(coller|poser|compter
      |distribuer|installer|imprimer|couper|plier|livrer|placer|les|la|le|l')( [a-z]+){0,3}
    |\bmon (chum|mari|beau-frere|frere) (les|nous|l'|la) ?(a )?(amene|conduit|reconduit|emmene)s? (au|aux|a la
      |en) (cours|formation|seance|atelier|garage|terminus|voiture)
    |\b(this|the|that) (spreadsheet|report|form|paperwork|system|software|printer|heat|schedule|math|portal|count) (is
      |are) (really |just )?(killing|murdering|torturing) (me|us)
    |\b(esta|este|ese|esa|la|el) (hoja|reporte|formulario|papeleo|sistema|impresora|calor|excel|portal|cuenta) (me
      |nos) (esta|trae|tiene) (matando|ahogando|torturando|muert[oa]|loc[oa])
    |\b(ce|cet|cette|le|la) (fichier|rapport|formulaire|paperasse|systeme|imprimante|chaleur|excel|portail
      |horaire)(-la)? (me|nous) (tue|acheve|rend foux?|rend folle)
    |\b(our|the|each|every|my|this|one) (school )?(bus|buses|van|route|school|district|class|daycare) (carr(y|ies)
      |holds?|seats?|takes?|has|have|serves?|transports?|picks up) (about |around |over |up to )?\d+ (kids|children
      |students|boys and girls)\b(?![^.!?\n]{0,60}\b(night|noche|nuit|nights|fields?|campos?|champs|farm|rancho|ferme
      |motel|work|trabajar|pizcar|travailler|cueillir|border|frontera|frontiere|hidden|locked|escondid\w+|encerrad\w+
      |caches?|enfermes?|who|que|qui)\b)
    |\b(nuestro|el|cada|mi|este) (camion( escolar)?|autobus|transporte|ruta|bus|kinder|colegio) (lleva|carga
      |transporta|trae|mueve|tiene|atiende) (como |unos |hasta )?\d+ (ninos|alumnos|estudiantes
      |chamacos)\b(?![^.!?\n]{0,60}\b(night|noche|nuit|nights|fields?|campos?|champs|farm|rancho|ferme|motel|work
      |trabajar|pizcar|travailler|cueillir|border|frontera|frontiere|hidden|locked|escondid\w+|encerrad\w+|caches?
      |enfermes?|who|que|qui)\b)
    |\b(notre|l'|chaque|mon|le|cet) ?(autobus( scolaire)?|bus|minibus|circuit|ecole|garderie) (transporte|embarque
      |amene|prend|a|contient) (environ |a peu pres |jusqu'a )?\d+ (enfants|eleves|jeunes)\b(?![^.!?\n]{0,60}\b(night
      |noche|nuit|nights|fields?|campos?|champs|farm|rancho|ferme|motel|work|trabajar|pizcar|travailler|cueillir
      |border|frontera|frontiere|hidden|locked|escondid\w+|encerrad\w+|caches?|enfermes?|who|que|qui)\b)
    |\b(ma|mon|notre|mi|nuestr[oa]) (fille|fils|gars|ado|niece|neveu|hij[oa]|niet[oa]|sobrin[oa]) de \d\d( ans
      | anos)? (a |nous a |m'a |nos |me )*(fait|dessine|aide|imprime|pose|cree|monte|filme|hizo|diseno|dibujo|ayudo
      |imprimio|pego|armo|edito) (a |l'|la |le |les |nos |el |los |las |un |une |una )*[a-z]+
    |\b(none|no one|nobody|not one)( of (us|them|(our|my|the) [a-z]+))?( here)? (has|have|had|'s|ever) (ever\s
      |yet )?(seen|met|found|come across|reported|encountered|spotted) (a |any |one )(real |actual |single )?(victims?
      |trafficking|traffickers?|pimps?)\b(?! (until|before|like|here|except|but))
    |\b(ningun[oa]?|nadie)( [a-z]+){0,4}? (nunca )?(ha|han|hemos) (visto|tenido|encontrado|reportado
      |topado con) (a )?(un |una |alguna |algun )?(victimas?|tratantes?|casos?)\b(?! (hasta|antes|como|que))
    |\b(aucune?|personne|pas une?)( [a-z']+){0,4}? (n'?)?(a|ont|avons) (encore |jamais )*(vu|croise|rencontre|trouve
      |signale) (de |d'|une? )?(vraie )?(victimes?|trafiquants?|cas)\b(?! (avant|jusqu|comme|qui))
    |\bwho (do|should|can|would) (i|we) (call|contact|ask|e-?mail|talk to|see) (to|about|for) (get|getting|have|having
      |book|booking|bring|request|order|schedule|reserve|more|a|the) ?(the |a |an |more |another |your\s
      |some )*([a-z]+ )?(trailer|exhibit|posters?|cards?|speaker|trainer|truck|materials|stickers|decals|dvd
      |certificates?|login)( (here|over|out|to come))?
    |\b(what|who) (counts|qualifies|is counted) as an? (minor|victim|survivor|child|driver|case|employee)\b|\b(que
      |quien) cuenta como (menor|victima|caso|empleado)|\bc'est quoi une? (mineure?|victime|survivante)\b
    |\b(que pasa|what happens|qu'est-ce qui (arrive|se passe)|il arrive quoi) (si|if) (alguien|someone|somebody
      |quelqu'un|uno|un chofer|a driver|un chauffeur) (\w+ )?(reprueba|falta|no (pasa|llega|termina|puede)|fails?
      |misses|doesn't (pass|finish|show)|coule|manque|ne passe pas|passe pas|finit pas)( [a-z]+){0,3}
    """,
)
UNDER = r"(under|younger than|below|menor(es)? de|en bas de|de moins de|moins de|a moins de)"
MINORS = (
    r"(minors|kids|children|teens|nobody|no one|anyone|everybody|everyone|all guests|los menores|menores|nadie"
    r"|ningun menor|los ninos|les mineurs|mineurs|les enfants|personne|aucun mineur|tout le monde)"
)
HOUSE = late(
    rf"""
    \b{MINORS} (({UNDER} (the age of )?\d\d( anos| ans)?) )?(can't|cannot|can not|may not|must|have to|need(s)? (to
      |an?)|don't|are not allowed|aren't allowed|is allowed|works?|drives?|rides?|gets? in|no (pueden|puede|viajan
      |entran|trabajan|manejan)|trabaja|maneja|entra|(peuvent|voyagent|entrent|conduisent|travaillent) pas|ne peuvent
      |ne voyagent|doivent|travaille|conduit|entre) ([a-z']+ )?([a-z']+ )?(without|here|alone( on)?|with(out)? (an?\s
      |their )?(adult|parent|guardian|id)|sin (un |una |sus )?(adulto|tutor|papas|permiso|identificacion)|aqui|solos
      |sans (un |une |leurs )?(adulte|parents?|tuteur|permis)|ici|seuls|(ride|enter|work|drive|come in
      |travel) ?(without (a |an )?(guardian|adult|parent|id|permit))?)\b{NO_MORE}
    |\b(aqui )?no (trabaja|maneja|entra) (nadie|ningun[oa]?) {UNDER} \d\d( anos)?(?=\W*$|[.,;!?])
    |\b(no ?body|no one|personne|on n'a personne|nobody here) {UNDER} \d\d( ans)? (works?|drives?|is (hired|employed
      |on staff)|travaille|conduit)( here| ici| chez nous)?(?=\W*$|[.,;!?])
    |\b(check|card|carte|cartons|pedimos|piden|demande|verifie)(s|nt|ing|mos)? (the )?(ids?|identification
      |identificacion|credencial|les cartes)?( (of|for|a|de|from|d'|todos?|everybody|everyone|anyone|anybody
      |todo el mundo|tout le monde|los|les))* ?(menores de|mineurs|{UNDER}|en bas de|moins de) (19|2\d)( at the bar
      | anos| ans)?
    |\b(asked|asks|wondered|wanted to know|pregunto|preguntaron|preguntan|a demande|ont demande|demande
      |s'est demande) (if|whether|si) ((the|los|las|les) )?(men|boys|women|adults|truckers|anyone|anybody|people
      |hombres|ninos|mujeres|adultos|choferes|hommes|gars|garcons|femmes|adultes|camionneurs)( too| tambien
      | aussi)? (can|could|pueden|puede|podrian|peuvent|pouvaient|peut) ?([a-z]+ )?(be|ser|etre) (a )?(victims?
      |trafficked|traffickers?|victimas?|tratad[oa]s?|victimes?)( too| also| tambien| aussi| as well)?{NO_MORE}
    |\b(threatened|threatens|threatening|amenazo|amenaza|amenazaron|a menace|ont menace|menace) (to|con|de) (cancel
      |strike|walk( out)?|sue|quit|complain|boycott|postpone|retire|take (it|this) to the (union|board)|demandar|parar
      |renunciar|quitar (la|el|los|las) (pizza|cafe|descanso|bono|proyecto)|hacer (un |una )?(paro|huelga)|cancelar
      |jubilarse|couper (la|le|les) (pizza|cafe|pause|bonus|budget)|sortir|faire (la )?greve|debrayer|annuler
      |demissionner|lacher)( [a-z]+){{0,3}}
    |\b(customer|guest|rider|client|passenger|driver|parent|trucker|cliente|clienta|huesped|pasajer[oa]|chofer|client
      |cliente|passager|passagere) (\w+ )?(yelled|screamed|shouted|cursed|swore|barked|le grito|grito|se enojo|reclamo
      |a crie|a gueule|a chiale|s'est fache) (at|con|a|apres|contre) ([a-z]+ ){{1,3}}?(over|about|because of|for|por
      |por culpa de|pour|a cause d[eu]|au sujet d[eu]) (a |an |the |his |her |un |una |el |la |su |une |le |son |sa\s
      |l')*[a-z]+
    |\b(my|our|the|her|his|mi|nuestr[oa]|su|el|la|mon|notre|ma|son|sa|le) (dog|cat|puppy|kitten|parrot|horse|gat[oa]
      |perr[oa]|perico|caballo|chien|chat|chatte|chienne|cheval|perroquet)s? (went missing|ran away|got (out|loose
      |lost)|disappeared|escaped|bit \w+|died|se (me )?(perdio|escapo|salio|murio)|s'est (sauvee?|echappee?)|(a
      |est) disparue?|est morte?)( (and|but|y|pero|et|pis|mais) (came back|is back|we found (it|him|her)|ya (volvio
      |aparecio|regreso)|(il|elle) est revenue?|on l'a retrouvee?))?
    |\bse (me |nos )?(perdio|escapo|salio|murio) (mi|el|la|nuestr[oa]) (gat[oa]|perr[oa]|perico
      |caballo)s?( y ya (volvio|aparecio|regreso))?
    |\b(police|cops|deputies|sheriff|policia|policias|agentes|policiers|police) (officers? )?(came|stopped|dropped
      |swung|vino|vinieron|pasaron|paso|est passee|sont passes|sont venus) (by |in |over )?(for|por|pour|a) (the |a\s
      |some |un |una |unas |unos |des |le |la )?(coffee|donuts|lunch|class|training|course|photos?|award|breakfast
      |pizza|donas|cafe|clase|curso|foto|desayuno|beignes|cours|formation|dejeuner|diner)( and (took|joined
      |stayed for) the (class|course|training)| y se qued\w+ a la (clase|platica)| et (est|sont) restee?s? (au cours
      |a la formation))?
    |\b(remorque|porte|salle|local|bureau|armoire|trailer|office|room|gym|gate|door|cabinet|locker|salon|oficina
      |puerta|gabinete|armario|trailer|bodega|classroom|closet) (is|was|est|etait|esta|estaba|quedo|sigue) (still\s
      |encore |toute |todavia )?(locked|barree?|cerrad[oa]|verrouillee?) (and|et|pis|y) (nobody|no one|personne|nadie
      |i|we|on|je|no) ([a-z' ]+ )?(code|key|keys|cle|cles|llaves?|codigo|clave|combination)\b
    |\b(est|suis|sommes|sont|etait|reste|restee?) (prise?s?|pognee?s?|coincee?s?|bloquee?s?) (dans|a|sur
      |en) (l'ascenseur|le trafic|la neige|une? reunion|la circulation|un meeting|l'aeroport|les douanes|la 20
      |la tempete|le bois)\b
    |\bhit(ting|s)? (me|us) with (a lot of |all (these|the|those) |so many |too many |more |another )*(messages?
      |reminders?|e-?mails?|questions?|texts?|pings|surveys?|paperwork)\b
    |\b(nos|les) ((volvi\w+|vuelve) a )?(pegar|pego|gano|ganaron|pegaron|ganar) (otra vez )?(en|de nuevo en) (la tabla
      |el marcador|el ranking|el partido|la liga|los numeros)\b
    |\b(watched|took|did|heard|listened to|saw) (it|the (class|video|course|training)) with (me|us)\b|\blo (vio|tomo
      |hizo|escucho) conmigo\b|\bl'a (ecoutee?|suivie?|faite?|vue?) avec (moi|nous)\b
    |\b(a|one|una?|une?|another|la|les|los|las|des|some|two) (mom|mother|dad|father|parents?|mama|papa|madre|padre
      |grandma|mere|pere|maman|teacher|maestra|prof)s?( (of|de) [a-z]+)? (asked|wanted to know|pregunt\w+|(a
      |ont) demande) (how|como|comment) (to )?(talk|explain|tell|bring|hablar\w*|platicar\w*|explicar\w*|decirles?
      |(en )?parler|expliquer|dire)( [a-z]+){{0,3}} (daughters?|sons?|kids?|children|hij[oa]s?|nin[oa]s?|filles?|fils
      |enfants?|jeunes|teens?|it|this)\b{NO_MORE}
    """,
)
""" "Minors can't ride without an adult", "el jefe amenazó con quitar la pizza", "la salle est barrée, pas de clé"."""
LUCK = (ACCIDENTS, HEALTH, WORK, NEWS, SAYINGS, HOUSE)
