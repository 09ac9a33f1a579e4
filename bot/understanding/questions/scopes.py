"""What a question may be narrowed to: the words that tell an event from a partner, a place, and a sector."""

import re

from bot.understanding.readings import Ask
from bot.understanding.words.places import PLACES, SMALLER_TOWNS, TOWNS
from bot.understanding.writing.patterns import late

EVENT = late(r"('s?|-area)?[ -]{1,3}(event|build|coalition build|gathering|conference|summit|forum)\b")
EVENT_OF = late(r"\b(event|build|gathering|conference|summit|forum) (in|at|of|de|du|à|en|held in|held at) (the )?$")
EVENT_FIRST = late(
    r"(the )?(coalition )?(build|event|gathering|conference|summit|forum) (in|at|of|de|du|à|en) (?=[^\W\d_])"
)
""" "Coalition Build de Laval": what it is stands in the name, before its town."""
EVENT_INSIDE = late(r" (del|du|de l'|of the) (coalition )?(build|event|gathering) (in|at|of|de|du|à|en) (?=[^\W\d_])")
""" "Autobuses Sierra del build de El Paso": a partner and an event in one breath."""
ORGANISED = late(
    r"""
    \b(unified|inc|llc|co|corp|ltd|taxis?|hotel|auberge|transport\w*|trucking|camion\w*|autobus\w*|bus|lines|freight
      |logisti\w+|school\w*|escuela\w*|ecoles?|district|distrito|police|policia|pd|sheriff\w*|casino|bank|banco|banque
      |caisse|union|sindicato|syndicat|church|iglesia|eglise|university|universi\w+|college|cegep|airport|port|office
      |department|group\w*|grupo|towing|gruas|transit|shuttle|charter|authority|agency|agencia|foundation|fundacion
      |fondation|coalition|association|asociacion|foods|energy|energia|energie|farms|granja|ferme|express|service\w*
      |servicio\w*|autotransport\w*|fletes|mudanzas|demenagement|gaz|gas|petro\w*|minera|mines?|ciment\w*|cement\w*
      |tours|messagerie|mensajeria|securite|seguridad|cooperativ\w*|agro\w*)\b
    """,
)
""" "En Taxis Libres": what is called so is a partner, not the town of an event."""

OWN_EVENT = late(
    rf"""
    \b(build|coalicion|eventos?|reunion|encuentro|cumbre|foro|evenement|rassemblement|sommet|forum) (d'|(de|en|d|du
      |de la
      |a) )(?P<town>({TOWNS}|{SMALLER_TOWNS})\b|(?!(build|eventos?
      |este|esta|ese|esa|cette?|ces?|coalition|noviembre|novembre|l[ao]s? (semana|ano|mes))\b)((el|la|los|las|san|santa
      |santo|ciudad|nuevo|nueva|puerto|fort|saint|sainte|st|ste|trois|grand|mont)[ -])?[^\W\d_][\w'-]{{2,}})
    """,
)
""" "Del build de el paso": the event's town as Spanish and French write it, small letters and all."""

OWN_TOWN = late(rf"\b(de|d'|en|a|para|pour|por|desde) ?(?P<town>{TOWNS}|{SMALLER_TOWNS})(?=\W*$)")
""" "Et ceux de trois-rivières?": a town at the end, where nobody else is named."""

LACKS = late(
    r"""
    \b(reste|manque|date|faire|finir|livrer|donner|falta|faltan|queda|quedan|debe|doit)\b.{0,40} (aux?|al|a( la
      | l')?) ?$
    """,
)
""" "Il en reste gros à faire à Kruger": who lacks something is no town."""

GATHERED = late(r"\b(event|build|gathering|conference|summit|forum|evento|evenement|reunion|encuentro)s?\b")
GATHERING = late(r"( |\b)(coalition )?(build|event|gathering|conference|summit|forum)s?$")
MANY = late(
    r"""
    \W*((can|could|please|show|list|give|tell|get|me|us|and|so|see|you) )*(who(m|'s|s)?\b
      |which (partners|organi[sz]ations|companies|agencies|contacts|ones|pledges)
      |what('s| is| are)? (due|overdue|late|coming|pledges)|(are|how are|how did|did|do|have|where are|where do) we\b
      |any(one|body|thing)? (late|overdue|silent|behind|due|quiet|still|who|not|that|coming)\b|everyone|everybody|those
      |all|the ones|deadlines|overdue|silent)
    """,
)
""" "Who is late from Reno": a question about many, so that a town in it is that of an event."""

AFTER = late(r"\b(after|since|following) (the )?$")
HEARD_FROM = late(
    r"""
    \b(heard?|hear(ing)?|news|word|anything|something|reply|replies|answers?|back|numbers|pledges?|promises?
      |commitments?) from (the )?$
    """,
)
""" "Have we heard from Hertz": who writes to us is no town."""

WRITING_TO = late(
    r"\b(write|writes|writing|e-?mail|letter|talk|speak|call|message|courriel"
    r"|sends?|sending)( [a-z]+)? (to|à|at|a|in) $"
)
""" "J'écris un courriel à Haltes Doré": whom one writes to is no town."""
ABOUT = late(
    r"""
    \W*((and|so|ok|what about|how about|the|about|then|now|also|for|please|pls)\W*)*_[_\W]*(then|now|please|pls
      |again)?[\W_]*$
    |\W*(and |so )?(did|does|is|are|was|were|has|have|any\w*|how\w*|where\w*|(?!what'?s the\b)what|can (you|i)
      |could (you|i)|tell me|show|give|info)\b
    """,
)
""" "And Acme?", "Did Acme do anything?" ask how they are doing."""

AHEAD = late(
    r"""
    ^(?!.*\b(did|made|came|signed|took|given|promised|pledged|committed|agreed?|said|say)\b).*\b((next|coming
      |following) (\d+ )?(weeks?|months?|quarters?|years?|days?|spring|summer|fall|winter)
      |(by|before|until|due|for) (the )?(end|middle|\d|[a-z]+ \d|next|this|tomorrow|january|february|march|april|may
      |june|july|august|september|october|november|december|spring|summer|fall|winter|christmas|easter|\w+day))\b
    """,
)
""" "What do people owe us by June 1?", "pledges for next month": what is promised for a day to come is due then."""

KEPT = late(
    r"\b(cumpl(io|ieron|e|en|ido)|tenu|tient|respecte|kept|keep|keeping) ?(con )?(su|sus|lo|sa|ses|leurs?|its|their) ?"
    r"(promesas?|compromisos?|palabra|promesses?|engagements?|parole|promises?|pledges?|word|que prometi\w+)\b"
)
""" "¿Cumplió su promesa?"."""
ANSWERED = late(
    r"\b((has|have|did) .{1,60} (replied|responded|answered|reply|respond|answer|g[eo]t(ten)? back"
    r"|gone (quiet|silent|dark))"
    r"|(ya|ha|han|nos) .{0,40}(respondi\w+|contest(o|aron|ado)))\b"
)
""" "Has Kestrel replied?"."""
ASKS_SOMETHING = late(
    r"""
    \?\W*$|\b(any|what|how|which|algun|alguna|que|como|quoi|comment|du (mouvement|nouveau))\b
    """
)
AND_WHO = late(r"\W*(and|y|et|pis|what about|how about) (?!(you|me|i|we|it|that|this|now|then)\b)[^?]{3,50}\?\W*$")

NAMED_EVENT = late(
    r"""
    (^\W*(?=[^:?,]{3,30}\b(build|event|gathering|conference|summit|forum) ?[:,-])
      |\b(in|at|from|of|for|with|by|on|during|after|since|the)\s)(the |our\s
      |last )?(?P<name>(?!(the|our|last|next|this|each|every|an?|which|what|coalition|event
      |build)\b)[^\W\d_][\w.'-]*( [\w.'-]+){0,2}?) (coalition build
      |event|build|gathering|conference|summit|forum)\b
    """,
)
""" "The Stockton build" names an event wherever it stands in the question."""

KINDS = "schools|hotels|motels|casinos|churches|airports|hospitals|truckers|unions|ports|cities|counties"
""" "The Vermont schools": where they are, and what they are called if these are written large."""
PLACE = late(
    rf"""
    \b((in|across|from|throughout|within|for|around|of|en|au|a|de|du) (the state of |all of |the )?
      |(?<=, )(?=({PLACES}) only\b)
      |(?P<led>which|what|any|our|all|the|overdue
      |silent) (?=({PLACES}) (partners|companies|agencies|organi[sz]ations|carriers|pledges|promises
        |{KINDS})\b))((central
      |northern|southern|eastern|western|upstate|north|south|east
      |west) )?(?P<place>({PLACES})\b((,|,? and|,? or|,? &) ({PLACES})\b)*)
    """,
)
AT_PLACE = late(rf"\bat (?P<place>{PLACES})\b")
""" "Au manitoba" as it is put into English."""
A_PLACE = late(rf"\b(?P<place>{PLACES})\b")
IN_PLACE = late(
    r"""
    \b(in|across|around
      |near) (?P<place>(?!total\b|all\b|the\b|our\b|time\b|touch\b|this\b|that\b|general\b|training\b|person\b|a\b|an\b
      |progress\b|detail\b|numbers\b|figures\b|front\b|full\b|short\b|brief\b|hand\b|mind\b|case\b|sum\b|terms\b
      |fact\b|each\b|every\b|it\b|us\b|me\b|botl\b|tat\b|ef\b|fdp\b|_)[\w'.-]+( [\w'.-]+){0,2}?)(?= ?(\?|$|,|\.
      |so far|by\b|with\b|for\b|since\b|have\b|has\b|are\b|is\b|who\b|and\b|during\b|due\b|in\b|trained\b|overdue\b
      |late\b|silent\b|this\b|last\b|next\b|_))
    """,
)
NAMED_BEFORE = late(r"( ?(for|with|of|in|on|the|by|about|under|through|via|'s))* ?$")
""" "Numbers for Empower Freedom": what leads up to a programme is no part of a name."""

ABOUT_MANY = (
    r"^\W*((and|so|ok|hi|hey|can you|could you|please|tell me|show me|give me|list|i need|let me know)\W+)*(who(m"
    r"|se)?"
    r"|which|what|any(one|body|thing)?|those|ones|everyone|everybody|nobody|no one|people|partners|all)\b"
)
NO_ORDER = late(
    r"""
    (?!\W*(please |pls |can you |could you )?(who('s| is| are)\b|send|e-?mail|call|text|remind|change|delete|remove
      |schedule|book|order|update|add|cancel|move|set|write|ask|tell them|when|why|where|thanks?)\b)[^.!]{1,90}$
    """,
)
""" "Quick look at Acme Trucking": no order, and no question about people or days."""
OTHERWISE: tuple[tuple[Ask, re.Pattern[str]], ...] = (
    (
        "due_soon",
        late(
            rf"""
            {ABOUT_MANY}.*\b(next (\d+ )?(weeks?|months?|quarter|year|days)|this (week|month|quarter)
              |(by|before|until) (the |next |this )?(end|\w+day|\d|january|february|march|april|may|june|july|august
              |september|october|november|december|spring|summer|fall|winter|christmas|easter))\b
            """,
        ),
    ),
    ("silent", late(rf"{ABOUT_MANY}.*(n't|\b(not|never|no|without|still|yet))\b")),
    (
        "totals",
        late(
            r"""
            (\b(trained|certified|reached|taught|distributed|handed out)\b
              |^\W*((bus|school bus|truck|transit) )*(drivers|operators|officers|employees|people|visitors|posters
                |cards)
              ).*\b(20\d\d|last year|this year|january|february|march|april|may
              |june|july|august|september|october|november|december|week|month|quarter|year|since)\b
            """,
        ),
    ),
)
"""What a question asks whose verb nobody taught us: about many and a day to come, about who did not, about what was."""

NEVER_OURS = late(
    r"""
    \b(weather|umbrella|wi-?fi|password|printer|toner|horoscope|what time is it|hotel rooms?
      |fait[- ](combien dehors|combien de degres|(tu )?(froid|chaud|frette|soleil|tempete))|combien de degres
      |how (cold|hot|warm|windy|humid) (is|will) it|cuantos grados|que temperatura (hace|hay)|hace (mucho )?(frio|calor)
      |quelle temperature|llover|lluvia|pleuvoir
      |meteo
      |chambres? d'hotel|habitacion de hotel|stationner|stationnement|estacionamiento|impresora|imprimante|copier
        |copiadora|photocopieu\w+|contrasena
      |mot de passe
      |(cumpleanos|birthday|anniversaire|fete) (de|d'|of) ?(?!la\b|los\b|las\b)\w+
      |quien (lleva|recoge) a \w+ (al|a la)|qui (amene|reconduit|va chercher) \w+ (au|a)
      |(paquete|colis) (de|d') ?(fedex|ups|dhl|amazon|purolator|estafeta)|(boda|mariage|despedida|farewell|fete
        |retirement party) (de|d'|for)
      |(cancela|annule|reagenda) (mi|mon|ma)
      |i('ll| will) be (\w+ )?late (to|for)|running late (to|for)|late (to|for) (stand-?up|the meeting|work|dinner
        |lunch)
      |did (the )?\w+ (win|lose|score)( last night| yesterday| tonight| the game)?(?=\W*$)
      |je vais (etre|arriver) en retard
      |(donde deje|ou j'ai mis|as-tu vu|has visto) (mi|mis|mon|ma|mes)|vamos por un[oa]?s?|on va manger
      |(llego|llegare|voy a llegar) tarde|(j'arrive|je suis|je serai|j'arriverai) en retard
      |(donde (queda|esta)|c'est ou|ou est|ou se trouve) (el|la|le) ?(restaurant\w*|hotel|salle|sala|oficina|bureau
        |bano|toilettes?)
      |(como se llama|comment s'appelle) (el|la|le|l'|les|los) ?(hotel|restaurant\w*|lugar|endroit|salle|place)
      |donde (compro|se compra)|ou (est-ce que )?(j'achete|acheter)|(numero|telefono) (del|du) (plomero|plombier
        |electricista|electricien|contador|comptable|taxi|doctor|medecin)
      |capitale? (of|de|du|d') ?(?!(trabajo|travail)\b)\w+|square root|raiz cuadrada|racine carree|(recipe|receta
      |recette) (for|of|de|du|d')|(mon|mi|my) (cv|curriculum|resume)|(un lift|a ride|un aventon) (pour|to|al?)
      |(who|quien|qui)( (is|est))?( (qui|que))? (won|gano|a gagne)|exchange rate|tipo de cambio|taux de change
      |(el|du|le|of the) doll?ar
      |who('s| is) (our|the|my) (main )?contact|quien es (nuestro|el|la|nuestra) contacto|qui est (notre|le|la) contact
      |(as|for) (our )?contact (at|for)|(e-?mail|phone|cell|fax|number|address|correo|telefono|celular|numero|direccion
        |courriel|telephone|adresse)( number| address)?
        \s(of|for|de|del|du) (\w+ )?(contact\w*|\w+'s contact|encargad[oa]|responsable)
      |internet|que hora es|quelle heure est|cuanto (cuesta|vale|sale)|combien (ca )?coute)\b
    """,
)
""" "The wifi password for the Denver office": whatever is named beside it."""

AN_ORDER = late(
    r"""
    ^\W*((please|pls|can you|could you|hey|hi|oye|porfa|por favor|peux-tu|svp|stp|allo)[ ,]+)*(change|set|update
      |move|push
      |extend|raise|lower|bump|edit|cambia(le)?|ponle?|pon|sube(le)?|baja(le)?|mueve(le)?|actualiza|corrige|modifica
      |changer?|mets|mettre|fixer?|modifier?|corriger?|repousser?|remplacer?|deplacer?)
      \s(?!(me|us|on|up)\b).{0,60}\b(target|goal|deadline|due date|date|total|number|meta|objetivo|fecha|plazo|limite
        |cible|objectif|echeance|but)\b
    """,
)
""" "Change Acme's target to 300": no question."""

OFF_TOPIC = late(
    r"""
    \b(?<!since )(?<!before )(?<!after )(?<!over )(?<!by )(?<!til )(weather|forecast|rain\w*|snow\w*|umbrella
      |projector|lunch|dinner|breakfast|coffee|do(ugh)?nuts?|pizza|snacks?
      |cake|parking|park (my|the) (car|truck)|wi-?fi|password|printer|copier|toner|flights?|jokes?|poem|song|horoscope
      |lottery|game score
      |birthday|vacations?|holidays? party|supper|souper|timesheets?|what time is it|capital of|que hora|a que hora
      |clima|chistes?|almuerzo|comida|cafe(teria)?|estacionamiento|impresora|contrasena|cumpleanos|partido|lluvia
      |llover|quelle heure|meteo|blagues?|diner|dejeuner|stationnement|imprimante|mot de passe|anniversaire|pleuvoir
      |neige\w*|beignes?)\b(?! (partners?|companies|industry|sector))
    """,
)
""" "Who's bringing donuts?": what an office talks about, and no record of promises tells."""
