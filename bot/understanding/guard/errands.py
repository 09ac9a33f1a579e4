"""Who sends the list, is on leave or counted: "the girl from HR has the roster", "mi marido contó 17".

People of an office are told of in the words that stories have (a girl, a man, my sister). Where all they do is what
one does at work with lists and figures, they and that are looked past; whatever follows is heard, and where somebody
else is told of beside, so are they.
"""

from bot.understanding.words.numerals import SPELT
from bot.understanding.writing.patterns import late

NOBODY = (
    r"(?![^.!?\n]{0,70}\b(girls?|wom[ae]n|her|him|them|passports?|men|cash|rent\w*|lock\w*|cr(y|ie)\w*|afraid"
    r"|scared|hit|hurt\w*|sell\w*|sold|beat\w*|muchach\w+|chicas|mujer\w*|hombres|pasaporte\w*|llor\w+|miedo"
    r"|veng?d\w+|pega\w*|golpe\w*|encierr\w*|filles?|femmes?|hommes|passeports?|pleur\w+|peur|vend\w*|bat|frapp\w+"
    r"|menac\w+|amenaz\w+|threat\w*|escap\w*|forc\w*|oblig\w*|young(er)? ones?|jovencit\w+|la jeune|la petite|if i"
    r"|si (me|yo|je|tu)|acuest\w+|couch\w+|sleep|each|apiece|kilo|twelve|thirteen|fourteen|doce|trece|catorce"
    r"|douze|treize|quatorze)\b)"
)
"""Nobody else is told of, and no harm."""
KIN = (
    r"(my|our) (wife|husband|sister|brother|daughter|son|mom|mother|dad|father|boss|supervisor|manager|cousin"
    r"|niece|nephew|neighbou?r|friend|partner|girlfriend|boyfriend|co-?worker|colleague|assistant|intern|trainer"
    r"|secretary)"
)
DESK = (
    r"(hr|human resources|payroll|it|accounting|finance|billing|dispatch|the [a-z]+ (desk|office|room|side|dock"
    r"|barn|shop)|(the |our )?(office|shop|yard|line|dock|floor|warehouse|kitchen|cafeteria|front desk"
    r"|night (shift|crew|desk)|day shift|corporate|training|safety|records|union|county|district|city|state"
    r"|college|library|church|head ?office|headquarters|main office|laundry|garage|terminal|depot|counter"
    r"|board office|front office|reception|bakery)|route \d+|corporate|unit \d+|records|purchasing|marketing"
    r"|compliance|legal|maintenance|transportation|headquarters)"
)
STAFFER = (
    rf"((the|a|an|our|my|one of (the|our|my)|another|that|this|some|\d|two|three) ((young|new|nice|older?|other"
    rf"|little|big|elderly|sweet) )*(girl|lady|guy|kid|woman|man|gentleman|person|boy|intern|gal|girls|guys|ladies"
    rf"|boys|women|men|kids|fella|fellow|dude|clerk|teen|teenager)s? (from|in|at|on|over in|of|with) {DESK}|(the"
    rf"|our) (new (kid|girl|guy)|intern|night guy|guard|trainer|instructor|student|temp|janitor|office (girl|lady"
    rf"|manager)|payroll lady|new hire))"
)
PAPERS = (
    r"(lists?|sheets?|rosters?|numbers?|counts?|figures?|forms?|reports?|certificates?|spreadsheet|files?|folders?"
    r"|binders?|posters?|flyers?|stickers|laptop|projector|passwords?|log-?in|links?|e-?mails?|names|totals?"
    r"|quiz(zes)?|results|scores|schedule|update|class(es)?|course|training|test|module|session|exam|meeting"
    r"|materials?|sign-?in sheets?|clipboard|handouts?|slides?|attendance|keys? to the (room|office|closet|hall"
    r"|gym))"
)
MANY = rf"(\d+|{SPELT})"
AFTER = (
    r"(?=\W*$|[.,;!?]| (and|but|so|for|this|last|on|yesterday|today|until|till|next|in|at|now|because|with|from"
    r"|to)\b)"
)
DEED = (
    rf"((has|have|had|keeps?|lost|found|misplaced|deleted|printed|made|makes?|typed( up)?|sent|sends?|is sending"
    rf"|will send|will have|brought|is bringing|will bring|e-?mailed|turned in|handed in|filed|mailed|entered"
    rf"|updated|checked|counted|double-?checked|hung|put up|took|takes|did|does|passed|finished|completed|missed"
    rf"|skipped|loved|liked|enjoyed|aced|failed|is taking|will take|still needs|needs|is doing|will do|taught|gave"
    rf"|ran|runs|is running|wants|forgot|designed|ordered|signed|set up|fixed|broke|threw out|cancell?ed|moved"
    rf"|handles|does) ((me|us|you|in|over|up|out|off)\s)?((the|our|all|your|a|an|some|those|that|this|{MANY}|whole"
    rf"|of|first|last|sign-?up|new|old) )*{PAPERS}( (twice|again|online|already|yesterday|today))?|(counted|counts"
    rf"|got|has|says|said|thinks|reports?|reported|gave me|gives me|wrote( down)?|put( down)?"
    rf"|told me)\s((that )?(it's|it is|it was|we're at|we are at|we have|they're at|there (are|were))? ?)(about "
    rf"|around |only |just |maybe )?{MANY}(?! ?(for|each|apiece|a (night|piece|head|pop)|dollars|bucks|girls?"
    rf"|women|years|an hour|a night|of (them|the girls)|in (a|one) (room|van)))|((is|are|was|were|will be)|'s"
    rf"|'re) ((now|currently|still|also|only) )*(in charge|on (vacation|leave|the road|pto|maternity leave"
    rf"|sick leave|holiday|break|jury duty)|out( sick)?( (until|till|this|all|for|today|on|of office)( [a-z]+)?)?"
    rf"|off( (until|till|today|this|on) [a-z]+)?|away (until|till|this|on)( [a-z]+)?|new( here)?|retired|retiring"
    rf"|taking over|filling in|covering( for (me|us))?|busy|at lunch|not in|going to help (me|us)( (out"
    rf"|with [a-z ]+))?|helping (me|us) ?(out|with (the|this|it))?|running (the|our) [a-z]+)|(left|quit|retired"
    rf"|resigned|moved|transferred|got promoted|got married)( (the (company|job|agency|office)|us|last|in|on|from"
    rf"|for another|to another|to a new)( [a-z]+)?)?(?= *($|[.,;!?])| (so|and (i|we)|but (i|we))\b)|(is going to"
    rf"|will|can|could|offered to|wants to|promised to|'ll) (help (me|us)( (out|with [a-z ]+|count|finish"
    rf"|send [a-z ]+))?|send (it|you [a-z ]+|the [a-z]+)|count (it|them|again)|check( on it)?|do it|take (it"
    rf"|over))|forgot to (sign|send|count|write|log|save|print|bring|tell (me|us|you))( [a-z]+)?|(drove"
    rf"|brought) (everybody|everyone|the (whole )?crew|donuts|pizza|coffee|lunch|snacks|cookies)( there| in"
    rf"| over)?)"
)
ERRANDS = late(
    rf"""
    \b({KIN}|{STAFFER}) (also |just |already |finally |still |probably |never |only )*{DEED}{AFTER}{NOBODY}
    """,
)
SPANISH_KIN = (
    r"(mi|nuestr[oa]) (espos[oa]|marido|mujer|herman[oa]|hij[oa]|mama|papa|jef[ea]|superviso[r]a?|gerente|prim[oa]"
    r"|cunad[oa]|vecin[oa]|amig[oa]|novi[oa]|companer[oa]|asistente|practicante|instructor[a]?|secretaria|comadre"
    r"|compadre|sobrin[oa])"
)
SPANISH_DESK = (
    r"(recursos humanos|nomina|contabilidad|despacho|finanzas|sistemas|compras|almacen|bodega|mantenimiento"
    r"|limpieza|cocina|lavanderia|recepcion|oficina|taller|patio|linea|caja|cajas|turno|noche|manana|tarde|planta"
    r"|corporativo|sindicato|seguridad|capacitacion|transporte|logistica|ventas|mostrador|terminal|direccion"
    r"|administracion|archivo|vigilancia|facturacion|escuela|condado|distrito|municipio|ruta \d+|unidad \d+"
    r"|nuestra oficina|la ruta \d+)"
)
SPANISH_STAFFER = (
    rf"((la|el|una?|nuestr[oa]|los|las|un[oa] de (los|las)|otr[oa]|dos|tres|est[ea]|es[ea]) ((jovencit[oa]"
    rf"|nuev[oa]|nuestr[oa]|otr[oa]) )?(muchach[oa]s?|senor[a]?|senorita|senoras|senores|chav[oa]s?|chic[oa]s?"
    rf"|joven(es)?|mujer(es)?|hombres?|person[a]|tip[oa]|companer[oa]s?|licenciad[oa]|practicante|encargad[oa]"
    rf"|chamac[oa])( (nuev[oa]|joven))? (de|del|en) (la |el |los )?{SPANISH_DESK}|(el|la) (guardia|practicante"
    rf"|instructor[a]?|conserje|intendente|de (la )?(noche|manana|tarde|recepcion|oficina|limpieza|nomina"
    rf"|recursos humanos))|nuestr[oa] (practicante|instructor[a]?|guardia))"
)
SPANISH_PAPERS = (
    r"(listas?|hojas?|numeros?|cuentas?|cifras?|formas?|formatos?|reportes?|certificados?|archivos?|carpetas?"
    r"|carteles?|volantes?|calcomanias?|laptop|proyector|claves?|contrasena|liga|enlace|correos?|nombres|totales?"
    r"|total|examen|examenes|resultados?|horarios?|cursos?|clases?|capacitacion|taller|modulo|sesion|junta"
    r"|materiales?|registros?|firmas|constancias?|evaluacion(es)?|avance|datos|platica|charla"
    r"|llaves? de(l)? (la )?(salon|sala|oficina|cuarto de juntas)|gafetes)"
)
SPANISH_AFTER = (
    r"(?=\W*$|[.,;!?]| (y|pero|asi|para|esta|este|ayer|hoy|hasta|el|en|por|porque|con|de|la|del|a|otra|que)\b)"
)
SPANISH_DEED = (
    rf"((me |nos |le |les |se |ya |los |las |lo |la )*(tiene|tenia|guarda|perdio|encontro|borro|imprimio|hizo|hace"
    rf"|tecleo|mando|manda|va a mandar|mandara|enviara|va a enviar|envio|va a traer|trajo|trae|llevo|lleva|entrego"
    rf"|archivo|capturo|actualizo|reviso|conto|pego|puso|tomo|toma|paso|aprobo|termino|completo|reprobo|falto"
    rf"|va a tomar|dio|da|imparte|pidio|olvido|diseno|firmo|no firmo|arreglo|cancelo|movio|cambio"
    rf"|lleva el control de|adoro|salio de|necesita|quiere|junto|salio encantad[oa] de)n? ((la|las|el|los|del|al|a"
    rf"|un|una|todos?|todas?|de|{MANY}|otra|otro|primer|nueva|ese|esa|este) )*{SPANISH_PAPERS}( (dos veces"
    rf"|otra vez|en linea|ayer|hoy|completa))?|(conto|cuenta|dice|dijo|reporta|reporto|anoto|apunto|puso|calcula"
    rf"|saca|saco|cree|me dice|me dijo|nos dice)n? ((que )?(son|van|fueron|eran|vamos|llevamos|vamos en|ya van"
    rf"|hay)? ?)(como |unos |unas |solo |nomas |ya )?{MANY}(?! ?(por|cada|la (noche|hora)|pesos|dolares|muchachas"
    rf"|mujeres|anos|por (noche|hora)|en (un|el) cuarto))|(esta|anda|estaba|sigue|quedo|queda|ya esta|no esta"
    rf"|no viene|no vuelve)n? (a cargo|encargad[oa]|de (vacaciones|incapacidad|permiso|descanso|viaje|licencia"
    rf"|baja|comision)|fuera|ocupad[oa]|en junta|hasta (el |la )?[a-z]+|jubilad[oa]|cubriendo|de encargad[oa])"
    rf"|(se fue|renuncio|se jubilo|se cambio|se salio|dejo|se retiro) (de|a|la|el) ((la|otra|otro|una) )?(empresa"
    rf"|compania|puesto|trabajo|oficina|ciudad|agencia)|(me|nos) (va|van|puede|podria|quiere) (a )?(ayudar|apoyar"
    rf"|echar la mano)( (con|a contar|a mandar)[a-z ]*)?|(va|van) a (ayudarme|ayudarnos|apoyarme|mandarlo"
    rf"|mandarlos|mandarlas|contarlos|revisarlo|revisar)|(no firmo|falto a la clase|se le olvido (firmar|mandar"
    rf"|contar|avisar|apuntar)|llevo a todos|trajo (donas|pan|cafe|pizza)))"
)
SPANISH_ERRANDS = late(
    rf"""
    \b({SPANISH_KIN}|{SPANISH_STAFFER}) (tambien |ya |nomas |todavia |apenas |nunca\s
      |solo )*{SPANISH_DEED}{SPANISH_AFTER}{NOBODY}
    """,
)
FRENCH_KIN = (
    r"(ma|mon|notre) (femme|mari|soeur|frere|fille|fils|gars|mere|pere|boss|patronne?|superviseure?|gerante?"
    r"|directrice|cousine?|voisine?|ami|amie|blonde|chum|collegue|adjointe?|stagiaire|formatrice|formateur"
    r"|secretaire|beau-frere|belle-soeur|niece|neveu)"
)
FRENCH_DESK = (
    r"(rh|ressources humaines|paie|comptabilite|compta|repartition|finances|informatique|achats|entrepot"
    r"|maintenance|menage|cuisine|buanderie|reception|accueil|bureau|bureaux|shop|garage|cour|ligne|lignes|caisse"
    r"|caisses|nuit|soir|jour|plancher|usine|siege social|syndicat|securite|formation|transport|logistique|ventes"
    r"|comptoir|terminus|direction|administration|archives|facturation|ecole|comte|municipalite|ville|quai"
    r"|cafeteria|conformite|ligne \d+|head office|chantier|depot)"
)
FRENCH_STAFFER = (
    rf"((la|le|une?|notre|nos|les|des|une? des|autre|l'autre|deux|trois|cette|ce) ?((jeune|petite?|nouvelle"
    rf"|nouveau|gentille?|vieux|vieille) )*(filles?|dames?|femmes?|gars|monsieur|madame|hommes?|jeunes?|personnes?"
    rf"|nouveau|nouvelle|stagiaire|collegue|responsable|type|bonhomme|kid)( (nouveau|nouvelle))? (de|du|des|d'|a"
    rf"|au|aux|sur|en charge de) ?(la |l'|le |les |notre )?{FRENCH_DESK}|(le|la|l'|notre) ?(gardien|stagiaire"
    rf"|concierge|formatrice|formateur|agent de securite|adjointe?|petit nouveau|petite nouvelle|gars de nuit"
    rf"|fille de(s)? (jour|soir|nuit|rh)))"
)
FRENCH_PAPERS = (
    r"(listes?|feuilles?|chiffres?|compte|nombres?|formulaires?|rapports?|certificats?|attestations?|fichiers?"
    r"|dossiers?|cartables?|affiches?|depliants?|collants|portable|laptop|projecteur|mots? de passe|liens?"
    r"|courriels?|noms|total|totaux|quiz|examens?|resultats?|horaires?|cours|formations?|ateliers?|modules?"
    r"|seances?|reunions?|materiel|presences|registres?|signatures|evaluations?|diapos|cles? d(u|e la) (local"
    r"|salle|bureau))"
)
FRENCH_AFTER = (
    r"(?=\W*$|[.,;!?]| (et|pis|mais|faque|pour|cette|ce|hier|aujourd'hui|jusqu|la|le|en|au|parce|avec|de|lundi"
    r"|mardi|mercredi|jeudi|vendredi|a)\b)"
)
FRENCH_DEED = (
    rf"((m'|nous |vous |te |les |l'|s'|n'|se |le |la )?(a|ont|est|avait|garde|gardent|va|vont|envoie|envoient|perd"
    rf"|fait|font|tient|prend|donne|donnent|apporte|imprime|doit|veut)( (encore|deja|juste|enfin|pas|toute?s?|fini"
    rf"|oublie|nous|vous|m'|me|te))* ?((de|d'|a) )?((perdu|trouve|retrouve|efface|imprime|fait|faire|tape|envoye"
    rf"|envoyer|apporte|apporter|amene|remis|rempli|classe|entre|mis|mettre|verifie|verifier|compte|compter|pose"
    rf"|poser|suivi|suivre|passe|passer|fini|finir|termine|complete|manque|coule|donne|donner|oublie|signe|signer"
    rf"|dessine|commande|regle|annule|deplace|adore|aime|recu|pris|prendre|donne|jete|ramasse|distribue) )?((la|le"
    rf"|les|l'|nos|notre|tout|toutes?|tous|une?|des|du|de|{MANY}|premier|nouvelle|nouveau|cette"
    rf"|ce) )*{FRENCH_PAPERS}( (deux fois|encore|en ligne|hier|aujourd'hui|complete))?|(a compte|compte|dit"
    rf"|m'a dit|nous dit|rapporte|a mis|a ecrit|pense|calcule|arrive a) ((que )?(c'est|ca fait|y en a"
    rf"|on est( rendus?)?( a)?|ils sont|c'etait|a)? ?)(environ |a peu pres |juste |deja )?{MANY}(?! ?(pour|par"
    rf"|chaque|la (nuit|shot)|piasses|dollars|filles|femmes|ans|par (nuit|soir|heure)|dans (une|la) chambre))|(est"
    rf"|sont|etait|sera|reste|s'en va) ((pas|plus|pu|encore|asteure|maintenant|deja) )*(en (charge( asteure)?"
    rf"|conge|vacances|maladie|voyage|reunion|pause|arret)|responsable|absente?|la jusqu'a [a-z]+|la (cette|avant"
    rf"|aujourd'hui)[a-z ]{{0,12}}|partie? (en|a) (vacances|conge|la retraite)|a la retraite|occupee?"
    rf"|de retour [a-z]+|en train de (compter|finir|remplir))|(a (quitte|lache)|quitte|ont quitte) (la|le|l'|notre"
    rf"|sa) ?(compagnie|bureau|poste|job|agence|equipe|entreprise)|(va|vont|peut|veut|pourrait) (m'aider"
    rf"|nous aider|me donner un coup de main|aider)( (a|avec|pour)[a-z' ]*)?|(a oublie de|va|doit) (signer|envoyer"
    rf"|compter|ecrire|sauvegarder|avertir|verifier)( ca)?|a (conduit|amene|reconduit) (tout le monde|la gang"
    rf"|l'equipe)( la)?|a (amene|apporte) (des beignes|du cafe|la pizza))"
)
FRENCH_ERRANDS = late(
    rf"""
    \b({FRENCH_KIN}|{FRENCH_STAFFER}) ((aussi|encore|enfin|juste|deja|qui) )*{FRENCH_DEED}{FRENCH_AFTER}{NOBODY}
    """,
)
ERRAND = (ERRANDS, SPANISH_ERRANDS, FRENCH_ERRANDS)
