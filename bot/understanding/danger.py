"""The words of danger in Spanish and French, for the safety guard; accents are left out before they are compared.

Not put into English first: the guard must not depend on a language being told rightly. Each table names people, what
is done to them, what was seen; what courses about trafficking say is looked past before anything is decided.
"""

import re

from bot.understanding.patterns import late

SPANISH_PEOPLE = (
    r"(?:muchachas?|muchachos?|muchachitas?|chicas?|chicos?|chavas?|chavitas?|chamacas?|ninas?|ninos?|menores"
    r"|menor|mujer"
    r"|mujeres|jovencitas?|jovencitos?|joven|jovenes|adolescentes?|senoritas?|senora|victimas?|hijas?|hijos?|sobrinas?"
    r"|primas?|hermanas?|amiga|companera|pasajeras?|pasajero|persona|alguien|hombre|migrantes?"
    r"|trabajador[ae]?s?|empleada|ella"
    r"|el|ellas|ellos|bebe)"
)
SPANISH_HARM = (
    r"(?:lloran\w*|lloraba|golpead[ao]s?|golpes|moret\w+|asustad\w+|aterrad\w+|aterroriz\w+|amenaz\w+|encerrad\w+"
    r"|encaden\w+|secuestr\w+|reten[ie]\w+|obligad[ao]s?|oblig(?:a|an|o|aron|aban?|ando)\b|forzad\w+"
    r"|prostitu\w+|explotad\w+|explot(?:an|ando|aban?)\b|vendid[ao]s?|drogad\w+"
    r"|desaparec\w+|escondid\w+|escapo|escapar|escaparse|huyendo|huir|atrapad\w+|violad\w+|abusad\w+|abusan\w*"
    r"|herid[ao]s?|sangr\w+"
    r"|maltrat\w+|esclav\w+|traficad\w+|comprad[ao]s?|controlad[ao]s?|en\speligro|no\sesta\sbien"
    r"|pidi\w+\s(?:ayuda|auxilio)|pide\sayuda"
    r"|gritan\w*|gritaba|sin\s(?:papeles|documentos|identificacion|pasaporte|comer|pagarle)"
    r"|con\s(?:un\s)?(?:senor|hombre)\s(?:mayor|mas\sgrande|que\sno))"
)
SPANISH_SAW = (
    r"(?:vi|vimos|vio|vieron|he\svisto|hemos\svisto|ha\svisto|encontr(?:e|o|amos|aron)|observ(?:e|o|amos|aron)"
    r"|note|notamos|noto|rescat\w+"
    r"|recogi|recogio|recogimos|se\s(?:me|nos|le)\sacerc(?:o|aron)|llego|llegaron|escuche|escucho|escucharon"
    r"|escuchamos|oi|oyo|identificamos"
    r"|detectamos|detecto|sospech\w+|hay|habia|traia|traian|trae|traen|tenian|tienen|bajaron|bajo|ofrec(?:e|ia|ian|en))"
)
SPANISH = late(
    rf"""\b(?:{SPANISH_PEOPLE}\s(?:[\w,]+\s){{0,8}}?{SPANISH_HARM}
    |{SPANISH_SAW}\s(?:\w+\s){{0,5}}?(?:muchach(?:as?|os?|itas?)|chicas?|chavas?|chavitas?|ninas?|ninos?|menores|menor\sde|mujer(?:es)?|jovencit[ao]s?
        |adolescentes?|senoritas|victimas?|tratantes?|padrotes?|proxenetas?)\b
    |(?:sospech\w+|posibles?|presunt[ao]s?|probables?|aparente|denunci\w+|denuncie|report(?:o|ar|amos|aron|e)|ocurri\w+|hubo|hay|caso\sreal|un\scaso|vi|vimos|presenci\w+)
        \s(?:\w+\s){{0,4}}?(?:trata|tratantes?|trafico|traficando|victimas?|padrotes?|proxenetas?|explotacion|secuestro|prostitucion)\b
    |contra\s(?:su|mi)\svoluntad|en\speligro|(?:vida|riesgo)\scorre|secuestr\w+|prostitu\w+|proxenet\w+|padrotes?\b|esclav\w+|auxilio\b
    |pid(?:io|iendo|ieron|e|en)\s(?:ayuda|auxilio|que\sla\sayud\w+)|ayud(?:en|eme|enme|ame)\b(?=.{{0,40}}(?:por\sfavor|peligro|policia|escap|urgente))
    |no\s(?:la|lo|las|los|me|nos|le)\s(?:deja|dejan|dejaba|dejaban|permite|permiten|quieren\sdejar)\s(?:\w+\s)?(?:salir|ir|irse|hablar|llamar|comer|usar|sola|bajar\w*)
    |(?:le|les|me|nos)\s(?:quit\w+|retuv\w+|tienen|retienen|esconden|confisc\w+|guard\w+)\s(?:\w+\s){{0,2}}?(?:pasaportes?|matriculas?|credenciales|visas?|documentos|identificacion\w*|ids?|telefonos?|celular\w*|papeles|dinero|sueldos?)
    |(?:la|las|lo|los|me|nos)\s(?:tienen|tiene|traen|venden|vende|vendian|vendio|vendieron|obligan|obliga|obligaron|golpea|golpean|golpeo|golpearon|amenazan|amenaza|amenazaron|persiguen|sigue|siguen|encerr\w+|explotan|drogan)\b
    |llam(?:e|en|o|amos|aron|ar|amen)\s(?:\w+\s)?(?:a\sla\s(?:policia|linea|patrulla)|al\s(?:911|sheriff|numero\sde\semergencia)|a\semergencias)
    |(?:1[0-7]|once|doce|trece|catorce|quince|dieciseis|diecisiete)\sanos\b(?!\s(?:de\s(?:servicio|experiencia|trabaj\w+|operacion)|trabajando|operando|en\sel|con\snosotros))
    |menor(?:es)?\sde\sedad|(?:con|tiene|tenia|traia|trae|saco)\sun[ao]?\s(?:arma|pistola|cuchillo|navaja)|violaron|violacion|viol(?:o|ada|adas)\b|abus\w+\ssexual\w*
    |desaparecid[ao]s?|placas?\s(?:del|de\sla|son|numero|del\scarro)|tatuaj\w+|(?:la|una|otra)\s(?:presunta\s|posible\s)?victima\b
    |(?:el|su|un)\s(?:tratante|traficante|agresor|padrote|proxeneta)\b|algo\s(?:muy\s)?sospechoso|algo\s(?:me|le|les|nos)\spaso\b|actividad\ssospechosa|personas?\ssospechosas?|moret\w+|golpead[ao]s?
    |no\s(?:me|nos)\s(?:siento|sentimos)\ssegur\w+|miedo\s(?:de|a)\s(?:que|su|el)|tengo\smiedo|tiene\smiedo|temo\spor|trabajo\sforzado|forz(?:ad[ao]s?|ando|an)\s(?:a|la|las|los)
    |vend(?:en|iendo|ian|e)\s(?:\w+\s){{0,2}}?(?:ninas|mujeres|muchachas|chicas|sexo|menores|su\scuerpo)|sexo\s(?:a\scambio|por\sdinero)|de\scamion\sen\scamion|tocando\s(?:\w+\s){{0,3}}?(?:puertas|camiones|cabinas)
    |(?:la|las|lo|los|me|nos)\sestan?\s(?:trafic|explot|vend|oblig|forz|golpe|amenaz|drog|violand|abus|siguiend|controland)\w*|(?:es|sea|seria|soy|era|fue|son|ser)\svictimas?\b
    |(?:tiene|tienen|guarda|guardan|retiene|retienen|esconde)\s(?:sus?|los|el|nuestros)\s(?:pasaportes?|documentos|papeles|identificaciones|telefonos?)|no\sles?\s(?:pagan?|dan\sde\scomer)|le\sdeben?\sdinero\sal
    |heridas?\b|sangrando|tirotearon|balazos?)\b""",
    re.VERBOSE,
    seldom=True,
)
SPANISH_CALM = late(
    r"""\b(?:(?:videos?|pelicula|documental|historia|testimonio|escena),?\s(?:(?:la|el|lo)\s)?(?:de|sobre)\s(?:la|las|una|unas|el|los)\s(?:muchach\w+|chic\w+|nin\w+|mujer\w*|joven\w*|senor\w*)
        (?:\s(?:del?|en)\s(?:la\s|el\s)?\w+)?|(?:encerrad|atrapad|atorad)\w+\sen\s(?:el|un)\s(?:trafico|elevador)|sin\s(?:ningun\s)?incidentes?|mal\sestacionad\w+
    |(?:capacitacion|video|pelicula|curso|modulo|taller|platica|charla|presentacion|documental)
        \s(?:muestra|mostraba|explica|explicaba|describe|ensena)\scomo\b[^,.!?;\n]{0,90}|(?:simul\w+|actuacion|dramatizacion|sociodrama|juego\sde\sroles?)\b[^.!?;,\n]*|(?:empresa|compania|flota|hotel|terminal|terreno)\s(?:ya\s)?(?:fue|ha\ssido|se|esta)\s(?:\w+\s)?vend(?:id[ao]|io|e|iendo)\b(?!\sa\s|\s(?:mujer|nina|chica|muchacha|sexo|menor))|vend(?:ieron|io|en)\s(?:la|el|nuestra)\s(?:empresa|compania|flota|hotel|negocio)
        |(?:capacit\w+|entren\w+|cursos?|talleres|taller|videos?|pelicula|sesion(?:es)?|platicas?|charlas?|material(?:es)?|carteles|folletos
        |presentacion(?:es)?|formacion|modulos?|prevencion|politica|programa|evento|foro|conferencia|campana|lucha|dia|mes|pagina|protocolo|informacion|tarjetas|posters)
        \s(?:\w+\s){0,4}?(?:sobre|contra|de|del|para|acerca|anti)\s(?:\w+\s){0,6}?(?:trata|trafico|victimas?|sobrevivientes?|explotacion|tratantes)(?:\sde\spersonas|\shumano|\ssexual)?
    |(?:como|que|cuando|a\squien|para|sabe[ns]?|saben|aprend\w+\sa|ensen\w+\sa)\s(?:\w+\s){0,3}?(?:identificar|reconocer|detectar|reportar|denunciar|actuar|hacer|llamar(?!\sa\s(?:la\smigra|migracion|inmigracion))|ayudar|prevenir)\b[^.!?;\n]{0,70}
    |(?:senales|indicadores|signos)\s(?:de\s)?(?:la\s)?(?:trata|trafico|alerta)|contra\sla\s(?:trata|explotacion)|sobre\s(?:la\s)?trata|atencion\sa\svictimas|apoyo\sa\svictimas|servicios\sa\svictimas|asistencia\sa\svictimas
    |(?:la|una|el|un)\ssobreviviente\s(?:que\s)?(?:hablo|compartio|conto|dio|vino|presento)|(?:portal|enlace|link|liga|pagina|sistema|contrasena|cuenta|curso|quiz|examen|video|plataforma)\W+(?:\w+\W+){0,4}?ayud\w+|lo\stienen?\sen\s(?:ingles|espanol|frances|linea|pdf|video|portugues)|salida\sde\semergencia|(?:oblig\w+|forz\w+)\s(?:\w+\s)?a\s(?:entregar|reportar|firmar|llenar|posponer|cancelar|cerrar|mover|retrasar|aplazar|parar|cambiar|suspender|reprogramar|esperar|capacitar|entrenar|reducir|despedir)\w*|emergencias?\smedicas?|llamar?\sal\s911\sen|el|ella\sle\senvio)\b""",
    re.VERBOSE,
    seldom=True,
)

FRENCH_PEOPLE = (
    r"(?:filles?|jeunes?|fillettes?|femmes?|ados?|adolescente?s?|mineure?s?|enfants?|gamine?s?|victimes?|dame"
    r"|madame|garcons?|hommes?"
    r"|passagere?s?|quelqu'un|personne|soeur|cousine|niece|amie|collegue|travailleu(?:rs?|ses?)|employee"
    r"|migrants?|elles?|ils?|bebe)"
)
FRENCH_HARM = (
    r"(?:pleur\w+|battue?s?|frappee?s?|bleus|ecchymoses|effrayee?s?|terrifiee?s?|terrorisee?s?|apeuree?s?"
    r"|menac\w+|enferm\w+|sequestr\w+|kidnapp\w+"
    r"|enlevee?s?|retenue?s?|forc(?:ee?s?|e|ent|ait)\b|obligee?s?|oblig(?:e|ent|eait)\sa|prostitu\w+"
    r"|exploitee?s?|vendue?s?|droguee?s?|disparue?s?|cachee?s?|se\scach\w+|piegee?s?|violee?s?|abusee?s?"
    r"|blessee?s?|saign\w+|maltrait\w+|esclav\w+|trafiquee?s?|achetee?s?|controlee?s?|en\sdanger"
    r"|demand\w+\sde\sl'aide|a\sl'aide|cri(?:e|ait|aient)\b"
    r"|sans\s(?:papiers|passeport|piece|argent)|fugu\w+|s'enfuir|s'echapper|peur\b|avec\sun\shomme\s(?:plus|age|qui))"
)
FRENCH_SAW = (
    r"(?:vu|voit|voyait|apercu|remarque|remarquee|trouve|observe|rencontre|ramasse|embarque|aide"
    r"|secouru|entendu|sauve|identifie|repere|approche|soupconn\w+"
    r"|il\sy\sa(?:vait)?|y\sa|amen\w+)"
)
FRENCH = late(
    rf"""\b(?:{FRENCH_PEOPLE}\s(?:[\w',]+\s){{0,8}}?{FRENCH_HARM}
    |{FRENCH_SAW}\s(?:[\w']+\s){{0,5}}?(?:filles?|fillettes?|jeunes?\s(?:filles?|femmes?|garcons?)|femmes?|adolescente?s?|mineure?s?|enfants?|victimes?|proxenetes?|trafiquants?|pimps?)\b
    |(?:soupconn\w+|soupcons?|suspect\w+|possibles?|presumee?s?|probable|apparente?|vrai|denonc\w+|signal(?:er|e|ement|ons)|un\scas|cas\sde|il\sy\sa|temoin)
        \s(?:[\w']+\s){{0,4}}?(?:traite|trafic|trafiquants?|victimes?|proxenetes?|exploitation|prostitution|sequestration)\b
    |contre\s(?:son|leur|sa|mon)\s(?:gre|volonte)|en\sdanger|sequestr\w+|kidnapp\w+|prostitu\w+|proxenet\w+|esclav\w+|au\ssecours|a\sl'aide\b
    |(?:demand\w+|cri\w+|suppli\w+|appel\w+)\s(?:de\s)?(?:l'aide|au\ssecours|qu'on\sl'aide)|aidez\s?-?(?:moi|la|le|les|nous)\b(?=.{{0,40}}(?:plait|danger|police|vite|urgent))
    |(?:ne\s|n')?(?:la|le|les|me|nous|l')\s?(?:laisse|laissent|laissait|laissaient)\s(?:pas|jamais|plus)\s(?:\w+\s)?(?:sortir|partir|parler|appeler|manger|descendre|seule?)\b(?!\s(?:avant|tant\sque|plus\stot))
    |(?:pris|prend|prennent|confisqu\w+|garde|gardent|vole|cach\w+|retir\w+)\s(?:\w+\s)?(?:son|leurs?|sa|ses|mon|mes)\s(?:passeports?|papiers|telephones?|cellulaires?|cartes?|argent|documents|pieces?|paie|salaires?)
    |(?:la|les|le|l'|me|nous)\s?(?:vend|vendent|vendait|force|forcent|forcait|oblige|obligent|bat|battent|frappe|frappent|menace|menacent|suit(?!e)|poursuit|retient|retiennent|exploite|exploitent|drogue|sequestre)\b
    |(?:appele|appelez|appeler|appelle|contacte)\s(?:\w+\s)?(?:la\spolice|le\s911|les\spoliciers|la\sligne)|envoy(?:ez|er)\s(?:\w+\s)?(?:la\spolice|une\sambulance|les\ssecours)
    |(?:1[0-7]|onze|douze|treize|quatorze|quinze|seize|dix-sept)\sans\b(?!\s(?:de\s(?:service|metier|carriere|experience)|d'(?:experience|anciennete|existence)|qu'on|que))
    |mineure?s?\b|(?:avec|a|avait|sorti)\sun(?:e)?\s(?:arme|fusil|couteau|pistolet)|viol(?:ee?s?|er|ait|ent)?\b|agress(?:ee?s?|ion)\b(?:\ssexuelle)?|abus\w*\ssexuel\w*|disparue?s?\b
    |plaques?\s(?:du|de\sla|est|d'immatriculation)|immatricul\w+|tatou\w+|(?:la|une|cette|autre)\s(?:presumee\s|jeune\s)?victime\b
    |(?:le|son|un)\s(?:trafiquant|agresseur|proxenete|pimp|souteneur)\b|quelque\schose\sde\s(?:louche|suspect)|activites?\s(?:suspectes?|louches?)|comportement\s(?:suspect|louche)|louche\b|ecchymoses|des\sbleus|couverte?\sde\s(?:bleus|marques)
    |(?:pas|plus)\sen\ssecurite|j'ai\speur|a\speur\b|ont\speur|travail\sforce|travaux\sforces|forc(?:er|ee?s?|ent|e)\s(?:a|de|des|la|les)\s(?:se|travailler|avoir|danser|coucher|vendre|filles|femmes)
    |vend(?:ent|re|ait|aient)\s(?:\w+\s){{0,2}}?(?:filles|femmes|jeunes|son\scorps|du\ssexe|mineures)|de\scamion\sen\scamion|cogn\w+\s(?:\w+\s){{0,3}}?(?:portes|camions|cabines)|blessee?s?\b|saigne\w*|coups\sde\sfeu|fugueuse?|sans\s(?:etre\spaye|paie|salaire)\w*
    |(?:exploite|exploitent|exploitait|vend|vendent|prostitue)\s(?:un|une|des|sa|son|ses|nos|notre|une?\sde\s(?:nos|mes|ses))\s(?:\w+\s)?(?:eleves?|filles?|enfants?|jeunes?|femmes?|employee?s?|etudiante?s?|niece|travailleu\w+)
    |(?:ce\squi|quelque\schose\squi|quelque\schose)\s(?:m'est|t'est|lui\sest|leur\sest|nous\sest)\sarrive
    |(?:est|serait|suis|etait|sont|soit|etre)\svictimes?\b|(?:la|les|l'|me|nous)\s?(?:trafiqu|exploit)\w*)\b""",
    re.VERBOSE,
    seldom=True,
)
FRENCH_CALM = late(
    r"""\b(?:(?:videos?|film|documentaire|histoire|temoignage|scene)\s(?:de|sur)\s(?:la|les|une|des|l')\s?(?:fille\w*|femme\w*|jeune\w*|dame\w*|ado\w*)
        (?:\s(?:au|du|de|dans)\s(?:la\s|le\s)?\w+)?|(?:prise?s?|coincee?s?|bloquee?s?)\sdans\s(?:le\strafic|l'ascenseur)|sans\s(?:aucun\s)?incidents?|mal\sstationnee?s?
    |(?:formation|video|capsule|film|cours|module|seance|atelier|presentation|conference|documentaire)
        \s(?:montre|montrait|explique|expliquait|decrit|illustre|enseigne)\s(?:bien\s)?comment\b[^,.!?;\n]{0,90}|(?:camions?|autobus|vehicules?|chauffeurs?)\s(?:[\w']+\s){0,4}?pas\s(?:pu\s)?sortir\s(?:de\sla\scour|du\s(?:garage|depot|terminal|stationnement))|(?:jeux?\sde\srole|simul\w+|mise\sen\sscene)\b[^.!?;,\n]*|(?:peur|crainte)\s(?:de|d'|qu'on)\s?(?:ne\s)?(?:pas|manquer)\s(?:[\w']+\s){0,4}?(?:finir|reussir|temps|date|echeance|delais?)
        |(?:compagnie|entreprise|societe|flotte|hotel|usine|terrain|edifice)\s(?:a\sete|est|etait|sera|vient\sd'etre)\s(?:\w+\s)?vendue?s?|(?:^|[,;:.!?]\s?|(?:et|car|que)\s)(?:le|notre)\s(?:bar|commerce|motel|resto|restaurant|immeuble|magasin|garage|depanneur|casino|club|terminus|camping)\s(?:a\sete|est|vient\sd'etre)\svendu\b|(?:form\w+|cours|ateliers?|videos?|capsules?|films?|seances?|sessions?|presentations?|conferences?|affiches|depliants|materiel|modules?|prevention|politique|programme
        |campagne|lutte|journee|mois|page|protocole|sensibilis\w+|information|cartes|webinaire|exposes?|documentaire)
        \s(?:[\w']+\s){0,4}?(?:sur|contre|de|des|pour|a|anti)\s?(?:[\w']+\s){0,6}?(?:la\straite|traite|trafic|victimes?|survivantes?|exploitation|trafiquants)(?:\s(?:de|des)\spersonnes|\shumaine?|\ssexuelle?)?
    |(?:comment|quoi|quand|qui|a|pour|savent|apprennent\sa|d')\s?(?:\w+\s){0,3}?(?:reconnaitre|identifier|detecter|reperer|signaler|denoncer|reagir|faire|appeler|aider|prevenir)\b[^.!?;\n]{0,70}
    |(?:signes|indices|indicateurs)\s(?:de\s)?(?:la\s)?traite|contre\sla\straite|sur\sla\straite|aide\saux\svictimes|services\saux\svictimes|soutien\saux\svictimes
    |(?:la|une|le|un)\ssurvivante?\s(?:qui\s)?(?:a|est|nous\sa)\s(?:parle|temoigne|raconte|partage|venue?|donne|presente)|(?:portail|lien|page|systeme|mot\sde\spasse|compte|cours|quiz|examen|video|plateforme)\W+(?:\w+\W+){0,4}?aidez\W+\w+|sortie\sd'urgence|(?:oblig|forc)\w+\s(?:de|a)\s(?:reporter|annuler|fermer|deplacer|retarder|remettre|suspendre|attendre|reduire|former|changer|arreter)|j'ai\speur\s(?:que|qu'|de\s(?:ne|manquer)))\b""",
    re.VERBOSE,
    seldom=True,
)
SPANISH_MORE = late(
    r"""\b(?:(?:le|les|la|lo|me)\sestan?\s(?:pegando|golpeando|arrastrando|jaloneando|amenazando)\b(?!\s(?:a\s)?(?:los|las)\s(?:carteles|calcomanias))
    |(?:reclutador|contratista|mayordomo|pollero|coyote)\b[^.!?]{0,60}\b(?:debemos|debo|deben)\b|(?:la|las|los|lo|me)\sllev(?:a|an|aba|aban)\s(?:con|a\sver|donde|a\sdonde)\s(?:\w+\s)?(?:hombres|senores|clientes|tipos)|(?:con|trae|tiene|saco)\s(?:un[ao]?\s)?(?:pistola|arma|cuchillo|navaja|machete)|armad[ao]s?\b|disparos|balacera|balazos?|tiroteo
    |(?:por|bajo)\s(?:su|mi)\s(?:propia\s)?voluntad|no\s(?:esta|estoy|estan)\s(?:aqui|ahi|alli)\spor\s(?:su|mi|gusto)
    |no\s(?:se\s)?(?:puede|puedo|pueden|podia|podian)\s(?:irse|ir|irme|salir|salirse|escapar|escaparse|dejar\w*|renunciar)\b(?!\s(?:a\s(?:la|el|los)|hasta|antes))
    |(?:le\s|les\s)?deb(?:e|en|ia|ian|o)\s(?:\w+\s){0,4}?(?:al|a\ssu|a\sun)\s(?:coyote|patron|patrona|pollero|jefe|senor|reclutador|contratista)|pollero|coyote
    |se\s(?:estan?\s)?(?:lleva|llevan|llevo|llevaron|llevando|robaron|roban)\sa\s(?:una?|la|las|mi|su|el|los)\b
    |(?:miedo|temor|pavor)\s(?:al|a\sl[ao]s?|a\ssu|de\ssu|del)\b|(?:esta|estan|estaba|estaban|andan?)\s(?:muy\s)?asustad[ao]s?
    |(?:obligan|obliga|obligando|obligaron|obligo|fuerzan|forzando|explotan|explotando|usan|usando|ponen|venden|vende|vendieron|vendiendo|ofrecen|ofrecio
        |ofreciendo|compran|alquilan|rentan|prostituyen|prostituye|golpean|golpea|maltratan|encierran|amenazan|amenaza|drogan|esconden|secuestraron
        |secuestran|rescataron|rescataro?n?|rescato|violaron|violan|tocan|toco|manosea\w*)\s(?:\w+\s)?a\s(?:una?|unas|unos|la|las|los|el|mi|su|menores|mujeres|ninas|ninos|muchachas|chicas
        |migrantes|trabajadores|\w+\s(?:menores|ninas|mujeres))\b
    |(?:me|la|los|las|lo)\s(?:\w+\s)?(?:a\sla\sfuerza|obligan|obligo|obligaban|fuerzan|forzaron|forzaban|pegan?|pego|pegaba|encierran|encierra|compraron|vendieron|secuestraron|violo
        |violaron|prostituye|prostituyen|prostituia|prostituian|maltratan?|rescatamos|rescataron|rescato|traen\sde)|a\sla\sfuerza|de\shotel\sen\shotel
    |(?:viv|duerm|dorm)\w+\s(?:\w+\s){0,4}?(?:contenedor|garaje|garage|cochera|bodega|sotano|trailer|troca|camioneta|cuarto\scerrado)
    |(?:no\s(?:le|les|me)\spag\w+|nunca\s(?:le|les|me)\s(?:han\s)?pag\w+|sin\s(?:sueldo|paga|que\s(?:le|les)\spaguen))|(?:les?|me|nos)\s(?:descuentan|quitan|cobran|deben)\b
    |amenaz\w+|llamar\sa\s(?:migracion|la\smigra)|la\smigra|deport\w+|ayud(?:a|en|e)(?:me|nos|la|lo|las|los)\b(?!\s(?:a\s(?:entrar|registr\w+|encontrar|abrir|cargar|subir|entender)|con\s(?:el|la|los|las)))
        (?=.{0,4}$|.{0,40}(?:favor|peligro|escap|urgente|policia|aqui))|decia\w*\sayud\w+|(?:no\s(?:volvio|regreso|aparece|ha\svuelto|ha\sregresado)\sa?\s?(?:su\s)?(?:casa)?\b)
    |(?:ella|el|fui|fue|soy|era)\s(?:\w+\s){0,2}?victima|victima\sde|(?:una|la)\svictima\b|nombre\sde\sla\svictima|tratada|(?:le|la)\stom(?:a|o|an)\sfotos|desnud[ao]s?|burdel|tocamientos|suicid\w+|me\squiero\smorir
    |(?:sale|vende|anuncia\w*)\s(?:\w+\s){0,4}?(?:anuncio|en\slinea|por\sinternet)\s(?:\w+\s){0,3}?sex\w+|clientes\s(?:toda\sla\snoche|hombres)|hombres\s(?:\w+\s)?(?:entran|entrando|salen|saliendo)|diferentes\shombres|viene\s(?:con\s)?golpes
    |(?:alguien|algo)\s(?:\w+\s)?(?:raro|mal|sospechoso)\s(?:en|con|pasa|esta|aqui)|gritos|gritando
    |(?:detect|identific|encontr|descubr|report|tuv|hub)\w+\s(?:ya\s|aqui\s)?(?:un|dos|tres|el\sprimer)\s(?:posibles?\s|primer\s|presuntos?\s)?casos?\b(?!\s(?:de\s(?:covid|gripe|influenza|dengue|estudio)|practico))
    |mu?ev(?:e|en|ia|iendo)\sgente|(?:cruza|cruzan|cruzando)\s(?:gente|personas)|con\s(?:puros\s|muchos\s)?enganos?\b|promesas\sfalsas|falsas\spromesas
    |(?:paso|ocurrio|sucedio|vi|vimos|vio|vieron)\salgo\s(?:muy\s|bien\s)?(?:fe[oa]|raro|grave|malo|extrano|horrible|terrible)
    |(?:avis(?:e|o|amos|aron)|habl(?:e|o|amos|aron)|marc(?:o|amos|aron)|denunci(?:e|o|amos|aron))\s(?:ya\s)?(?:a\sla\spolicia|a\sla\spatrulla|al\s911)\b(?!\s(?:del?\s(?:la\s)?(?:curso|capacit)|sobre\s(?:el|la)\s(?:curso|capacit|trata)))
    |(?:hay|habia|tienen|traia|trae|traen|iba|esconden)\s(?:gente|ninos|ninas|personas|alguien|mujeres)\s(?:\w+\s)?en\s(?:el|la|un|una|_+)\s(?:trailer|contenedor|cajuela|remolque|pipa|sotano)|tienen\s(?:gente|ninos|mujeres)\sen\b
    |(?:hay|existe)\s(?:la\s)?trata\s(?:aqui|en\smi)|aqui\s(?:mismo\s)?hay\strata|aqui\spasan\scosas\s(?:\w+\s)?(?:feas|malas|raras|horribles)|pide[ns]?\s(?:\w+\s)?favores\s(?:por|a|para)\b|(?:lee|revisa|checa)\smi\s(?:cel\w*|telefono)|(?:cierra|candado)\spor\sfuera
    |no\s(?:nos\s)?(?:podemos|dejan)\s(?:irnos|escaparnos|salirnos)|(?:novio|marido|padrastro|padrote|patron|papa|mama)\s(?:la|las|me)\s(?:manda\scon|presta|renta|metio\sa\seso)|la\sanuncian\b|que\s(?:me|nos|l[ao]s?)\scruz(?:o|aron)\b
    |(?:de|por)\slos\sgolpes\b|o\s(?:les|nos|me|l[ao]s?)\spegan?\b|no\ssabemos\sdonde\sestamos|de\scasa\s(?:otra\svez|cada)\b|(?:nos|me)\s(?:cuentan|vigilan)\s(?:en\sla\snoche|todo\sel\sdia|con\scamaras)|la\sdel\svideo\ssoy\syo
    |manden\s(?:una\s(?:patrulla|ambulancia)|(?:a\s)?alguien\W*(?:$|[.!?]))|habl(?:en|enle|ele)\sa\sla\spolicia|no\spuedo\shablar\saqui|donde\sesconder(?:me|nos|la)|no\snos\s(?:han\s)?pag\w+\s(?:desde|hace|nada)|no\scobran\sdesde\shace
    |fotos\sa\s(?:las|los)\s(?:ninas|ninos|menores|alumnas)|se\sla\sllevaron\b)\b""",
    re.VERBOSE,
    seldom=True,
)
FRENCH_MORE = late(
    r"""\b(?:(?:ils|on|quelqu'un|hommes?|gars|inconnus?|monsieur)\s(?:\w+\s)?(?:m'|nous\s)?(?:ont|a)\s(?:emmene|enleve|pris|kidnappe|embarque)\s(?:ma|mon|notre|sa|son)\s(?:fille|fils|soeur|femme|enfant|bebe|cousine|niece|petite|amie)|(?:l'|la|les|m')\s?(?:amene|amenent|amenait|emmene|emmenent)\s(?:voir|chez|a)\s(?:des|d'autres)\s(?:hommes|clients|gars)|arme(?:e|s)?\b|(?:avec|a|avait|sorti)\s(?:une?\s)?(?:arme|fusil|gun|couteau|pistolet)|coups\sde\s(?:feu|couteau)|fusillade
    |(?:de|contre|selon)\s(?:son|mon|leur)\s(?:plein\s|propre\s)?(?:gre|volonte)|pas\sici\s(?:de|par)\s(?:son|mon|leur|choix)
    |(?:ne\s)?(?:(?:peut|peuvent|peux|pouvait|pouvaient)\s(?:pas|plus|jamais)|(?:a|ont|avait|avaient)\s(?:pas|plus|jamais)\spu)\s(?:\w+\s)?(?:partir|sortir|s'en\saller|quitter|s'echapper|demissionner)\b(?!\s(?:avant|du\sbureau|de\sla\sreunion))
    |(?:doit|doivent|devait|doivent)\s(?:\w+\s|\$\s){0,4}?(?:au|a\sson|a\sun|a\sleur|aux)\s(?:recruteur|passeur|patron|boss|employeur|proxenete)|passeurs?\b|rembours\w+\s(?:une|sa|leur|la)\sdette
    |(?:elle|il|ils|elles|dame|filles?|femmes?|jeunes?)\s(?:\w+\s){0,5}?(?:dort|dorment|vit|vivent|couchent?|loge\w*)\s(?:\w+\s){0,4}?(?:conteneur|garage|sous-sol|cabanon|entrepot|remorque|camion|van)\b
    |(?:vit|vivent|dort|dorment|vivre|dormir)\s(?:\w+\s){0,3}?dans\s(?:un|une|le|la)\s(?:conteneur|garage|sous-sol|cabanon|entrepot|remorque|van)
    |(?:jamais|pas|sans)\s(?:etre\s)?pay(?:e|ee|es|ees)\b|sans\s(?:salaire|paie)|peur\s(?:de|du)\s(?:leur|son|sa|lui|eux|elle|boss|patron|chum|mari|un|cet)
    |(?:offert|offre|offrait|vendu|vend|vendait|achete|propose|proposait|loue|prostitue|battu|bat|frappe|force|forcait|enferme|drogue|cache|agresse|viole|touche|sauve|secouru|retrouve|kidnappe|enleve)\s
        (?:une?|des|la|les|deux|trois|ma|sa)\s(?:\w+\s)?(?:filles?|femmes?|mineure?s?|enfants?|jeunes?|ados?|adolescentes?|dames?|soeur|cousine|niece|blonde)\b
    |(?:enfants?|filles?|femmes?|jeunes?|ados?|victimes?|mineure?s?)\s(?:[\w']+\s){0,3}?(?:ete|est|sont|etait|etaient)\s(?:\w+\s)?(?:secouru|retrouve|sauve|enleve|vendu|battu|force|oblige|retenu|enferme|drogue|frappe|exploite)\w*
    |(?:elle|il|l'|la|les|me|m')\s?(?:a\s)?(?:battu|bat|frappe|force\sa|oblige\sa|vend|enferme|drogue|prostitue|menace|traine|touche|viole|agresse|suit(?!e)|exploite)\w*
    |d'hotel\sen\shotel|menac\w+|deport\w*|immigration|aidez\s?-?(?:moi|nous|la|le|les)\b(?=.{0,3}$|.{0,40}(?:plait|danger|police|vite|urgent|ici))|(?:dit|disait|ecrit|disant|murmure)\s(?:\w+\s)?aidez
    |(?:glisse|remis|donne|passe)\s(?:un\s(?:mot|papier|billet|bout)|une\snote)|(?:a|ont|j'ai|avoir)\sete\s(?:exploite|trafique|vendu|force|victime|abuse|agresse|viole|battu|menace)\w*
    |nom\sde\sla\svictime|(?:la|une|cette)\svictime\b|(?:cri(?:e|ent|ait)|hurl\w+|pleur\w+)\b|des\shommes\s(?:\w+\s)?(?:entrent|sortent|differents)|differents\shommes|clients\s(?:entrent|sortent|toute)
    |(?:jamais|pas|plus)\s(?:revenue?|rentree?)\s(?:a\sla\smaison|chez)|nue?s?\s(?:photos?|en\sligne)|(?:(?<!c'est\sle\s)(?<!c'etait\sle\s)|(?=bordel\s(?:de|du|des|ou)\b))bordel|suicid\w+|(?:ont|a)\sl'air\s(?:mineur|terroris|apeur|effray|drogu|battu|jeune)\w*
    |(?:repere|detecte|identifie|decouvert|trouve|signale)\s(?:un|deux|trois|notre\spremier)\s(?:possibles?\s|vrais?\s|premier\s)?cas\b(?!\s(?:de\s(?:covid|grippe)|pratique|d'etude|ou\b))
    |(?:fausses?|belles)\spromesses?|faux\spretextes?|(?:recu|eu|fait)\s(?:un|deux|trois)\ssignalements?\b
    |(?:passe|arrive|vu)\squelque\schose\s(?:de\s|d')(?:\w+\s)?(?:grave|laid|pas\snormal|etrange|bizarre|horrible|terrible)
    |(?:avise|prevenu|averti|alerte)\s(?:la\spolice|les\spoliciers|le\s911)\b(?!\s(?:de|pour|sur)\s(?:la|le)\s(?:formation|cours))
    |(?:y\sa|avait|il\sy\sa)\s(?:du\smonde|des\sgens|quelqu'un|des\senfants)\s(?:\w+\s)?dans\s(?:la|le|une?)\s(?:remorque|conteneur|valise|coffre|citerne)|a\sde\sla\straite\s(?:ici|dans\s(?:mon|notre|le)\s(?:quartier|coin|village|rue))|ca\sse\spasse\sici\sdans\s(?:la|notre|le)\s(?:compagnie|shop|usine|ville|quartier|village)
    |(?:contremaitre|boss|patron|fermier|proprietaire|gerant)\s(?:ne\s)?lache\s(?:pas|jamais)\s(?:les|ses)\s(?:cueilleu\w+|travailleu\w+|filles|femmes|ouvri\w+|saisonni\w+)|photos?\s(?:\w+\s)?aux\s(?:petites|filles|enfants|ados)|(?:veut|demande)\s(?:\w+\s)?faveurs|(?:lit|fouille)\s(?:dans\s)?mon\s(?:cell?|cellulaire|telephone)\b
    |(?:ma|sa|notre)\s(?:fille|niece|soeur|cousine|amie|voisine)\s(?:ne\s)?donne\s(?:pas|plus)\s(?:de\s)?(?:nouvelles|signe)|personne\s(?:ne\s)?(?:l'a|les\sa)\srevue?s?|(?:marques?|traces?|brulures|cicatrices)\s(?:sur\s(?:ses|les|leurs)|aux)\s(?:poignets|bras|cou|chevilles)|nu-?\s?pieds\sen\stremblant
    |(?:parle|repond)\s(?:toujours\s)?(?:a\ssa\splace|pour\selle)|y\snous\scomptent|(?:sur|avec)\sdes\s(?:menteries|mensonges)|ont\s(?:pu|pus|plus)\s(?:leurs|de)\s(?:papiers|passeports?)\b(?!\s(?:de|pour)\b)|ecrit\s(?:a\sl')?aide\b|(?:video|film)\s(?:c'est|c'etait)\s(?:moi|ma\svie)
    |envoyez\s(?:une\spatrouille|quelqu'un\s(?:vite|svp|ici))|peux\spas\sparler\sici|faut\sque\sje\ssorte\sd'ici|me\scacher\b|venez\s(?:me|la|nous)\schercher\b(?!\s(?:des|les|vos|le|la|un)\b))\b""",
    re.VERBOSE,
    seldom=True,
)
TABLES = (((SPANISH, SPANISH_MORE), SPANISH_CALM), ((FRENCH, FRENCH_MORE), FRENCH_CALM))
SURE = late(
    r"""\b(?:sangre\s(?:en|por)\s(?:el|la|las|los|todo\sel)\s(?:\w+\s)?(?:colchon|sabanas?|cama|piso|paredes|cuarto|asiento|ropa)|(?:escuch|oig|oye|oi|oim)\w*\s(?:\w+\s)?(?:llantos?|quejidos|sollozos)|(?:llantos?|quejidos|sollozos)\s(?:a?dentro|detras)\b|(?:identificacion|credencial|pasaporte|papeles|documentos)\s(?:que\ses\s)?fals[ao]s?
    |se\sturna\w*\spara\s(?:cuidar|vigilar)(?:nos|me|l[ao]s?)|que\sno\s(?:corrier\w+|escapar\w+|huyer\w+)|(?:me|nos)\s(?:l[ae]s?\s)?escap(?:e|amos)\b|se\s(?:l[ae]s?\s)?escap(?:o|aron)\b(?!\s(?:un|una|el|la|los|las|ese|este|algun\w*|\d)|\s(?:\w+\s){0,2}?(?:temprano|a\scomer)\b)|logr(?:e|o)\s(?:huir|salir\sde\sahi)|saben?\sdonde\sviv(?:e|o|en|imos)\b
    |(?:la|las|me)\scas(?:aron|an)\b|matrimonios?\sforzados?|(?:la|las|lo|los|me)\senganch\w+\s(?:con|a|en)\b|trabaj\w+\s(?:\w+\s)?para\spagar(?:sel[ao]s?|les?)\b|(?:la|las|lo|los|me)\straj(?:o|eron)\s(?:\w+\s)?(?:para|a)\s(?:estudiar|trabajar|limpiar|cuidar|ser)
    |ayud(?:enme|ame|eme)\W+(?:(?:ya|el|ella|ellos|que|ahi)\s)+\w*(?:vien|regres|lleg|busc|esta)\w*|(?:no\sme\s(?:escrib|llam|marqu|contest|respond)\w+)[^.!?]{0,40}\b(?:el|ella|mi\s\w+)\s(?:me\s)?(?:revisa|lee|checa|ve|vigila|controla|escucha)\b
    |(?:escribo|llamo|marco|mando)\s(?:\w+\s){0,2}?(?:desde|escondid\w+)\s(?:\w+\s)?(?:el\s|la\s)?(?:bano|closet|ropero|cuarto)|(?:va|van|voy)\sa\sllamar\s(?:\w+\s)?(?:a\sla\smigra|a\smigracion|a\simigracion)|hombre\s(?:distinto|diferente)
    |(?:les|le|nos|me)\s(?:quitan?|retienen?)\s(?:el|los|todo\sel|su|sus|las)\s(?:cheques?|sueldos?|pagos?|propinas|salarios?|paga|lana)\b|(?<!no\s)(?:pude|logre|logro|alcance\sa)\s(?:huir|escapar\w*|fugarme)\b|quiere\sque\s(?:yo\s)?sea\s"?(?:amable|carinos[ao]|buena)"?\s(?:con|para)\s\w+
    |(?:il|ils|patron|boss|agence|gerant)\s(?:prend|prennent|garde|gardent)\s(?:tout(?:e|es)?\s)?(?:leurs?|sa|son|ses|ma|mon|mes|nos|notre)\s(?:cheques?|paies?|salaires?|pourboires?)\b|(?:j'ai|elle\sa)\s(?:pu|reussi\sa)\s(?:partir|fuir|sortir|me\ssauver|m'enfuir)\b[^.!?]{0,30}\b(?:autres|elles|filles|copines)\b
    |veut\sque\sje\ssois\s\W*(?:gentille?|fine|disponible)\W*\s(?:avec|pour)\s\w+
    |(?:llev|entreg|junt|d)ar(?:le|les)\s\$?\d[\d,]*\s(?:\w+\s)?(?:por|cada|al)\s(?:noche|dia|semana)|(?<!\d\s)o\s(?:la|las|me|nos)\s(?:deja|dejan|pega|pegan|golpea|mata|matan|encierra|echa|tira|quema)\b|(?:mujeres|muchach[ao]s|chicas|jovenes|nin[ao]s|mujer|muchacha)\s(?:\w+\s){0,6}?sin\s(?:maletas?|equipaje|zapatos)\b
    |(?:rapporter|remettre|ramener|donner)\s\d+\s(?:\S+\s)?(?:par|chaque)\s(?:nuit|soir|jour|semaine)|sinon\s(?:il|elle|ils|on)\s(?:la|le|me|les|l'|nous)\s?(?:laisse|bat|frappe|tue|enferme|jette|brule)\w*|(?:lui|leur|me|nous)\s(?:garde|gardent|retient|retiennent|a\spris|ont\spris)\s(?:son|sa|leurs?|mon|ma|mes|ses|nos)\s(?:visas?|permis\sde\stravail|passeports?|papiers)
    |(?:femmes?|filles?|jeunes|ados|dame)\s(?:\w+\s){0,6}?sans\s(?:bagages?|valises?|souliers|chaussures)\b
    |sang\s(?:sur|dans|partout\ssur)\s(?:le|la|les|son|sa)\s(?:\w+\s)?(?:matelas|draps?|lit|plancher|murs?|chambre|siege|linge|vetements)|fauss?e?s?\s(?:cartes?|pieces?|papiers|passeports?|identites?)\b|faux\s(?:papiers|passeports?)
    |(?:relay\w+|tour\sde\srole)\s(?:pour\s)?(?:nous|me|la|les)\s(?:surveill|gard)\w+|pour\squ'on\s(?:ne\s)?(?:se\ssauve|parte|fuie|parle)\b|(?:suis|sommes|(?:elles?|ils|filles?|femmes?|jeunes?|enfants?)\s(?:s'est|se\ssont))\s(?:enfuie?s?|sauvee?s?|echappee?s?)\b(?!\sdu\s(?:bureau|travail))|m'(?:enfuir|echapper)
    |(?:sait|savent)\sou\s(?:j'habite|je\s(?:vis|reste)|habite\w*|vit|reste)|(?:l'a|l'ont|m'a|m'ont|les\sa)\s(?:fait\s)?(?:mariee?s?|marier|accrochee?s?|droguee?s?)\b|mariages?\sforces?
    |aidez\s?-?moi\W+(?:il|elle|ils|on|ca)\s\w+|(?:n'ecri|n'appel|ne\srepond|ne\stext)\w+\s(?:pas|plus)[^.!?]{0,40}\b(?:il|elle|mon\s\w+)\s(?:regarde|lit|verifie|surveille|fouille|ecoute|controle)\b|(?:ecris|texte|appelle)\s(?:\w+\s)?(?:des|depuis\sl\w+|de\sla|cachee?\sdans)\s(?:toilettes|salle\sde\sbain|garde-robe|placard)
    |encore\s(?:\w+\s)?(?:la-bas|la\sdedans|enfermee?s)|homme\sdifferent)\b""",
    re.VERBOSE,
    seldom=True,
)
"""In both languages what no answer about training says, whatever stands around: `alarms.cry` in English."""
