"""What is played, shown, asked or reminded of in a training: scenes, films, questions, the number to dial.

Nobody in them is in danger. What goes on to somebody who broke down, or to whom it happens, is heard.
"""

from bot.understanding.writing.patterns import late

TURNS = (
    r"(broke (down|into)|cr(ied|ying)|sobb\w+|whisper\w*|confided|confessed|disclosed|told (me|us|her|him)|(for"
    r"|was|is|her) real|still (has|have|is)|(her|his|my|their) (own )?(life|boss|dad|uncle|husband|trafficker"
    r"|boyfriend|father|stepdad|brother|sister)|it (happened|is|was) (to )?(her|him|me|them)|grabb\w+|dragg\w+"
    r"|slapped|attack\w*|followed|tonight|last night|parking lot|afterwards|after (class|that|the)|se quebr\w+"
    r"|llor\w+|(me|nos) (dijo|conto)|confes\w+|susurr\w+|de verdad|le pas[oa]|(su|mi) (vida|patron|padrote"
    r"|padrastro|novio|marido|tio|papa|hermana|prima)|(dijo|dice|conto) que (su|la|lo|el|ella)|anoche|despues"
    r"|afuera|craque?\w*|pleur\w+|(m'|nous )a (dit|confie|raconte)|pour vrai|(sa|ma) (vie|soeur|cousine)|son (pimp"
    r"|boss|chum|proxenete|oncle|pere|mari|beau-pere)|arrive a elle|apres|dehors|hier soir)"
)
TURNED = rf"(?![^.!?\n]{{0,160}}\b{TURNS}\b)"
""" "In the skit one of them broke down": no more a scene."""
ON = r"(?:(?! (?:then|but|when|while|because|until|before|so|pero|cuando|porque|mais|quand|parce)\b)[^.!?;,\n])"
"""A sign of what goes on within one breath."""
ASKED = (
    r"(?=(what|who|whom|how|when|que|quien|como|qu'|quoi|qui|comment|si) |[^\"\n]{0,160}\?)"
    r'[^"\n]{3,160}"'
)
"""The words of a question behind a quotation mark; what somebody wrote on the sheet asks nothing."""
PART = (
    r"(pimp|trafficker|victim|buyer|john|girl|predator|bad guy|kidnapper|survivor|recruiter|groomer|clerk|driver|guest"
    r"|trucker|passenger|cop|officer|hotline|client|parent|mother|witness)"
)
CAST = rf"(,? ?((and|while|then) )?(one|another|the other|he|she|i|me)( (was|played|did|as))? (the |a |an )?{PART}\b)*"
ENGLISH_SCENES = late(
    rf"""
    \b(acted|acting|act|played|playing|play) (it |this |that |them )?(all )?out\b{TURNED}{ON}{{0,100}}{CAST}
    |\b(skits?|sketch|play-?acting|improv)\b[:,]? ?{TURNED}{ON}{{0,80}}{CAST}
    |\b(\w+ )?scenes? (in|from|of) (the|your|that|our|a) (\w+ )?(video|film|movie|module|course|training|clip
      |class)\b{TURNED}
    |\b\w+ (played|plays|was playing|got to play|acted as|portrayed) (the|a|our) (\w+ )?{PART}\b{TURNED}{CAST}
    |\b(the|a|your|our|that) (\w+ )?(film|movie|documentary|story|video|clip|testimony) (about|of|on|with) (the|a|that
      |an?other) (\w+ )?(girl|boy|woman|kid|teen|lady|child)( who (was|got|is) (\w+ )?(rescued|saved|sold|taken
      |trafficked))?{TURNED}( (had|left|moved|brought) (\w+ ){{0,2}}?(everybody|everyone|them|us|people
        |(half )?the (room
      |class|crew)) (in|to) tears)?
    |\b(quiz|test|exam|question|q ?\d+)( (\d+|[a-z]+)){{0,5}}?[:,]? ?" ?{ASKED}
    |\bwho (should|do|would|can|must|does) ((my|our|the) )?(guys|drivers?|people|crew|staff|team|employees|operators
      |folks
      |they|we|i) (call|ring|tell|report to|contact|dial)( first)? (if|when) (they|we|i|he|somebody|someone|one) (see
        |sees
      |notice|notices|spot|spots|suspect|suspects|hear|hears) (something|anything|somebody|someone|a case|it)( (off|odd
      |suspicious|wrong|strange|weird))?( (at|in|on) (a|the|our) [\w ]{{3,25}})?\?
    |\b(if|when) (something|anything) (looks?|seems?|feels?|is) (off|odd|suspicious|wrong|strange|weird|fishy)( (at|in
      |on) (a|the|our) [\w ]{{3,25}})?\?
    """,
)
SPANISH_SCENES = late(
    rf"""
    \b(hizo|hacia|hicieron|hice|actu(o|e|aron)|me toco (ser|hacer)|le toco (ser|hacer)|represent(o|e|aron)|jug(o|aron)
      |interpret(o|e)) (de |como |a )?(el |la |un |una )?(padrote|victima|tratante|cliente|proxeneta
        |enganchador)\b{TURNED}
    |\ben (la dramatizacion|el sociodrama|la actuacion|el simulacro)\b{TURNED}{ON}{{0,80}}
    |\b(peliculas?|documental(es)?|historia|video|testimonio|cortometraje) (de|sobre|del|con) (la|el|una?|las
      |los) (muchach|chic|nin|mujer|joven|senor|chav|menor|adolescente)\w*( que (la |las |lo )?(rescat|salv|secuestr
        |vend
      |encontr)\w+| rescatad[ao]s?| salvad[ao]s?| vendid[ao]s?| traficad[ao]s?| encontrad[ao]s?)?{TURNED}
    |\b(pregunta|examen|quiz|cuestionario|prueba|reactivo)( (\d+
      |[a-z]+)){{0,5}}?[:,]? ?" ?{ASKED}
    |\b(me|nos) tienen? (bien |muy |todos )?(esclaviz|amarrad|encaden|secuestr)\w+ (con|en|a) (el |la |los |las |tanto\s
      |tanta |puros? )?(papeleo|inventarios?|reportes?|juntas?|auditorias?|trabajo|chamba|cierres?|computadora|sistema
      |numeros|nomina)\b
    |\b(un|una|otro|otra|algun) (huesped|client[ea]|pasajer[ao]) (\w+ )?(pregunt|felicit|coment|elogi|se fijo
      |ley)\w* (por |en |sobre |de )?(el|los|del) (cartel|poster|anuncio|letrero)(es|s)?\b
    """,
)
FRENCH_PART = r"(victime|proxenete|pimp|trafiquant|client|recruteur|souteneur|predateur|chauffeur|policier|commis)"
FRENCH_SCENES = late(
    rf"""
    \b(jeux? de roles?|mises? en (scene|situation)|saynetes?|sketchs?|simulations?)\b[:,]? ?{TURNED}[^.!?;\n]{{0,100}}
    |\b(jouait|joue|jouais|jouaient|faisait|faisais|fait|incarnait) (le role d[eu] ?(la |l')?|le |la |un
      |une ){FRENCH_PART}\b{TURNED}
    |\b(films?|documentaires?|histoire|video|temoignage|capsule) (de|sur|avec|d'|du) ?(la|le|une?|cette|cet
      |l') ?(jeune |petite )?(fille|femme|garcon|ado|adolescente?|dame|jeune)s?( qui (a ete|est|s'est|se fait) \w+
      | (sauvee?|retrouvee?|secourue?|vendue?|enlevee?|exploitee?))?{TURNED}
    |\b(question|quiz|examen|test)( (\d+|[a-z]+)){{0,5}}?[:,]? ?" ?{ASKED}
    |\b(mes|nos|les) (gars|chauffeurs?|gens|employes|agents?|operateurs?) (doivent |vont )?(appel|compos|contact
      |appell)\w* qui (si|quand) ?(s'|qu')?ils (voient|remarquent|apercoivent|croisent|soupconnent) (quelque chose
        |quelqu'un
      |un cas)( de (louche|suspect|bizarre))?( (a|dans|sur|au) (une?|la|le|l') ?[\w' -]{{3,25}})?\?
    |\bqui s'ils (voient|remarquent|apercoivent|croisent|soupconnent) (quelque chose|quelqu'un|un cas)( de (louche
      |suspect
      |bizarre))?( (a|dans|sur|au) (une?|la|le|l') ?[\w' -]{{3,25}})?\?
    |\b(personne|aucun|aucune|pas|sans|zero|ni)( (n'est|n'a ete|de|d'|un|une|seul|mort ni))* ?blesse(e?s?)\b
    |\b(mon|ma|notre) (fils|fille|neveu|niece|petit-fils|petite-fille|gars) (de )?(1\d|[4-9]) ans (m'|nous )(a |ont\s
      |avait )?aide(e|s)? (a (poser|coller|installer|mettre|distribuer|compter|couper|plier)|pour les)\b
    """,
)
DIAL = r"(dial|call|ring|phone|it's) (the )?(911|police|hotline)"
REMINDERS = late(
    rf"""
    \b(remind|told|tell|tells|teach|taught|drill|repeat|stress|review|cover|said|says|say)(ed|s)?\b[^.!?\n]{{0,40}}?\b(if
      |when|in)\b[^.!?\n]{{0,50}}?\b(emergency|danger|trouble|suspicious|wrong|something|anything)\b[^.!?\n]{{0,40}}?\b{DIAL}
      \b( first| right away| immediately)*
    |\b(remind|told|tell|tells|teach|taught|drill|stress)(ed|s)? (\w+ ){{0,3}}?to (dial|call|ring|phone) 911( first)?\b
    |\b(record|dij|repit|repet|ensen|explic|dice|insist|repas)\w*\b[^.!?\n]{{0,40}}?\b(en|si|cuando|ante)\b[^.!?\n]{{0,50}}?\b
      (emergencia|peligro|algo|urgencia)\b[^.!?\n]{{0,40}}?\b(marc|llam|habl)\w+ (primero )?(al|a la) (911|policia
        |linea)\b
    |\b(rappel|dit|dis|enseign|expliqu|repet|insist|revu|montr)\w*\b[^.!?\n]{{0,40}}?\b(en|si|quand|s'il|qu'en)\b[^.!?\n]
      {{0,50}}?\b(urgence|danger|quelque chose|probleme)\b[^.!?\n]{{0,30}}?\b(compos|appel|signal|c'est)\w* (d'abord
      \s)?(le |la |l')?(911|police|ligne)\b
    |\b(rappel|dit|enseign|expliqu|repet|montr)\w* (\S+ ){{0,3}}?(de |d')(composer|appeler|signaler) le 911( d'abord)?(
      \s(en cas d'|s'il y a (une )?)(urgence|danger))?\b
    |\b(we (acted( out)?|played|did)|actuamos|actuaron|representamos|on a (joue|fait|mime)) (the|la) (scene|escena
      |skit) (of|with|about|de|con|avec) (the|la) (girl|woman|chica|muchacha|joven|fille|jeune|femme) (who|that|que
      |qui)\b{TURNED}[^.!?,;\n]{{3,80}}
    """,
)
""" "We reminded them: in immediate danger dial 911"; what is reminded of has not happened."""
