"""Whoever wants to die, or is threatened, says so in any of three languages: heard whatever stands around.

Such a message may stand beside an answer about training, and be told in words that answers are made of: "I can't go on,
sorry about the report". "J'ai hâte d'en finir avec le rapport" tells of work.
"""

from bot.understanding.writing.patterns import late

LIFE = late(
    r"""
    \b((end(ing)?|tak(e|ing)) (my|her|his|their) (own )?li(fe|ves)|hurt(ing)? (my|her|him)self (again|tonight
      |on purpose)
      |(i|i'd|i've|im|i'm) [^.!?\n]{0,30}\bend(ing)? it all\b(?! (with|by))
      |(don't|dont|do not|doesn't|no longer|not) (really |even )?(want to|wanna|wants to) (be alive|live|exist|wake up)
      |(don't|dont|do not) (want to|wanna) be (here|around) any ?more(?! (after|when|once))
      |better off (dead|without me)|wish(ed|es|ing)? (i|she|he) (was|were) (dead|never born)
      |(no ?body|no one) would (even )?(miss|notice|care)( me)? if i (was|were|died|wasn't|disappeared)
      |(no|any|a) (reason|point) (to|in|for) (me )?(to )?(keep(ing)? )?(liv(e|ing)|go(ing)? on living)
      |nothing (left )?to live for|good-?bye (letters?|notes?)
      |(can't|cannot|can not) go on (living|like this|any ?more|with (my|this) life)
      |(pills|gun|razor|blade|rope|noose) (is |are |was )?(right )?in (my|her|his) hands?
      |(going|threatening|about|wants?|trying) to jump (off|from|in front of)
      |(acab|termin)(ar|e|o) con (mi vida|mi sufrimiento)
      |(quiero|quisiera|voy a|pienso|ganas de|pensado en|deseo) (acabar|terminar) con todo(?! (lo|el|la|los|las|antes
        |para
      |en|este|esto (antes|para|el)|\d)\b)
      |quit(ar|e|o|arse|arme)?(me|se)? la vida\b|(me|se) (voy|va|quiero|quiere) (a )?quitar la vida
      |no (quiero|quiere|queria) (ya )?(seguir )?(viv(o|a|iendo|ir)|estar viv[ao]|existir)
      |no (le )?(veo|encuentro|tiene) (caso|sentido) (a |en )?(seguir )?(viv\w+|mi vida|la vida|existir)
      |(no (ya )?(tengo|siento|me quedan)|sin) (ya )?(mas )?(ganas|fuerzas) (de|para) (vivir|existir
        |seguir( viviendo)?(?= *($|[.,!?;])))
      |(plus|pu|pus) (envie|le gout|la force|le courage) de (vivre|continuer(?= *($|[.,!?;])))
      |(todos|ellos) (estarian|van a estar) mejor sin mi|estarian mejor sin mi|cartas? de despedida
      |ojala (ya )?(me (muera|muriera)|no despert\w+)|(pastillas|pistola|navaja|soga) en (la|mi) mano
      |(va|voy|quiere|quiero) (a )?(aventar|tirar|lanzar)(me|se)? (del|de un|al|a las vias)
      |se (va|quiere) (a )?(aventar|tirar|lanzar) (del|de un|al|a las vias)
      |(veux|veut|voudrais|pense a|songe a|envie d'|vais|prete? a) ?en finir(?= *($|[.,!?;])| (avec (la vie|ma vie
        |tout)|pour
      \sde bon|une fois pour toutes|ce soir|cette nuit))
      |(m'|s')(enlever|oter|enleve|enlevera) la vie|(mettre|mets|mis) (fin|un terme) a (mes|ses|ma|sa) (jours|vie)
      |(veux|veut) (pu|pus|plus) (vivre|exister|etre (la|en vie|ici))|lettres? d'adieu
      |(mieux|voudrais|aimerais|souhaite) (etre |etre deja )?morte?|(pilules|gun|lame|corde) dans (la|les|ma|mes) mains?
      |(mieux|tranquilles?) sans moi\W*($|[.,!?])|raisons? de (vivre|continuer a vivre)|saut(er|e) en bas d(u|es|e la)
      |je veux (juste )?disparaitre\b(?! d(u|es|e la|e l') ?(liste|canal|groupe|envois))
      |(a quoi (bon|ca sert)( de)? (continuer|vivre)(?! (le|la|les|a|cette|avec)\b)))
    """,
)
""" "I've been thinking about ending it all", "ya no quiero vivir", "je veux en finir"."""
WORSE = r"(burn|shoot|kill|hurt|beat|come for|come after)"
THREATS = late(
    rf"""
    \b((death|bomb) threats?\b(?! (training|assessment|drill))
      |threats? (against|on) (my|our|her|his|their) (lives|life|family|kids?|children|driver)
      |(get(ting)?|gets|got|receiv(e|ed|ing)|sends?|sending|sent|made|making|left|leaving|had) (\w+ ){{0,2}}?(threats
      |threatening (calls?|notes?|messages?|letters?|e-?mails?|texts?))\b(?! of (rain|snow|storms?|weather))
      |(said|says|saying|wrote) (that )?(they'd|they'll|he'd|he'll|they will|he will) {WORSE} (us|me|it|our|my|you|him
        |her
      |them|the (office|truck|bus|kids?|shop))\b
      |or (else )?(we'll|we will|i'll|i will|they'll|he'll) {WORSE} (you|your|us|our|me|my|him|her|them)\b
      |or (your|our|my) (kids?|family|wife|daughter|son|drivers?) (will )?(pays?|dies?|gets? hurt|is next|are next)
      |(kill|hurt|tortur|beat|hitt?|burn)ing (me|us|her|him) with (a|the|his|her|an) (\w+ )?(hose|belt|stick|cable
        |wire|bat|iron
      |knife|rope|pipe|fists?|cigarettes?|shoe|pan|chain|whip|hammer)
      |(found out|learned|heard|knows) (that )?(i|we)( was| were|'ve been| have been| had been| have| had)? ?(talk|spoke
        |speak|told|writ|wrote|messag|report)\w*[^.!?\n]{{0,80}}\b(tires?|windows?|windshield|slash|smash|brick|dog
        |follow|waiting (for|outside)|threat)\w*
      |(supo|sabe|saben|supieron|se entero|se enteraron) (de )?que (yo )?(les|le|te|estaba|estoy|estuve) ?(habl
        |escrib|report|denunci|cont|platic)\w*[^.!?\n]{{0,80}}\b(llantas?|vidrios?|ventanas?|ponch|romp|rompieron
        |seguid|siguen|siguio|amenaz|esperando afuera)\w*
      |(a su|ont su|sait|savent|a appris|ont appris) que (je|j'|on|nous) ?(vous |t'|te )?(ai |avais |a )?(parl|ecri
        |text|report|signal|denonc)\w*[^.!?\n]{{0,80}}\b(pneus?|vitres?|fenetres?|creve|casse|suivi|menac
        |attend(ait)? dehors)\w*
      |amenazas? de (muerte|bomba)|(nos|me|los|las|le|les) (amenaz|van a (matar|quemar)|quieren (matar|quemar))\w*
      |(para|por|y|a) amenazar(nos|me|la|las|lo|los)
      |si no (quit|retir|baj|dej)\w+ [^.!?\n]{{0,40}}(me|nos|te|los|lo) (mat|quem|golpe|van a (matar|quemar|golpear))\w*
      |o (le|les|nos) va a (pesar|ir mal)\b|menaces? de (mort|bombe)
      |(nous|me|m'|les) ?(a |ont )?menac(e|ent|aient|es|ee|ees)\b|(appels?|courriels?|messages?|notes?|lettres?) menac
      |(bruler|tuer|tirer sur|battre|s'en prendre a|casser) [^.!?\n]{{0,40}}\bsi (on|nous|vous|je|tu) (n')?(enlev
        |retir|arret
      |decroch|parl)
      |ou (vos|nos|tes|mes) (enfants|familles?|chauffeurs?) (vont|va) (payer|mourir|y passer)
      |sinon (on|ils|il|je) (va|vont|vais|nous|me|te|les) ?(nous |me |te |les )?(tue|tuent|bruler|battre|frapper|faire
      \smal|mourir))
    """,
)
""" "Since the posters went up we get death threats"; whoever hangs them may be in danger as well."""
OWN = r"(her|his|my|their|su|mi|son|sa|ma|mon)"
KIN = (
    r"(uncle|boyfriend|dad|father|stepdad|husband|brother|ex|boss|novio|marido|esposo|tio|padrastro|papa|patron|chum"
    r"|oncle|beau-pere|mari|pere)"
)
HERE_TOO = late(
    rf"""
    \b(what ((you|we|they|i|to) )?((would|should|could) )?do|que (hacer|haces|harias)|quoi faire)\b[^.!?\n]{{0,40}}\b(if
      |si|when|cuando|quand|s')\b[^.!?\n]{{0,100}}\b(and|but|y|pero|et|pis|mais) ([a-z' ]{{0,25}})?((one|somebody
      |someone) (did|has|had|was)|(una?|alguien) (nos|me|lo|la|se|ya|lleg)|(une?|quelqu'un) (me|m'|nous|l'|a |s'))
    |\b(what (to do|(do|would|should) (you|i|we|they) do)|que (hacer|haces|hago|harias)|quoi faire|que (faites|fais
      |faire)|qui
      \s(appeler|appelle))\b[^.!?\n]{{0,120}}[.!?"] *[^\w\n]*((well|so|and|but|now|bueno|pues|ben|pis|et|y) )*((we
        |i) (have|had
      |got|saw|see|picked up)|we've got|i've got|there's|traigo|tengo|tenemos|hay|vi|j'en ai|on en a|j'ai) (one|her
        |him|someone
      |somebody|a kid|two|un[ao]?|une|alguien|quelqu'un|deux|dos)\b(?! (question|more|left|class|session|quiz|clase
        |curso|pregunta
      |formation|seance))
    |\b(they|she|he|we|i|rest|others?|girls?|boys?|kids?|people|women|men|ones)( are|'re| is|'s| was| were|'m| am) (\w+
      \s)?(locked|trapped|chained|shut) (up )?(in|inside|to) (the|a|that|his|her|their) (\w+ )?(barn|shed|house|basement
      |trailer|cooler|freezer|container|garage|attic|bed|cellar|cabin|hut|van|motel|apartment|bunkhouse)\b
    |\b(me|la|le|les|nous|l') ?(tue|bat|frappe|cogne)(nt)? a coups\b|\bme (esta |estan )?matando a (golpes|palos
      |patadas)
    |\b{OWN} {KIN} (sells?|rents?|lends?|loans?|trades?) (her|him|me|them|us)\b
    |\b{OWN} {KIN} (la |las |me |le |les |lo |los |l')(presta|renta|vende|alquila|ofrece|loue|prete|vend|offre
      |passe)n?t?\b
    |\b(coach|entrenador|maestro|profe|professeur|tio|oncle|pastor|cura|pretre|padrastro|beau-pere|patron|jefe|papa|pere)
      \s(lo|la|le|me|les|l') ?(toca|touche|manosea|tripote)\b
    |\b(dad|father|uncle|papa|pere|mom|mother|mama|mere|coach|stepdad|padrastro|tio) (does|did|do|me hace|me fait
      |nos hace|nous
      \sfait) (this|that|these things|it|esto|eso|cosas|ca|des choses)\b( to (me|us|her|him))?
    |\b(posts|puts|sells|advertises|publica|anuncia|sube|vende|affiche|annonce|l'affiche|l'annonce) ?(her )?(on|en
      |sur) (that|a|the
      |esa|una|ce|cette|un) (web)?(site|page|pagina|app|sitio)\b(-la)? (when|while|cuando|mientras|quand|pour)\b
    |\b(enfants?|kids|ninos|children) (?!(who|whose|qui|que|of|de)\b)[^.!?,\n]{{0,25}}(travaill|trabaj
      |work)\w* [^.!?\n]{{0,40}}\b(minuit
      |madrugada|midnight|pas payes|no les pagan|not paid|aren't paid|unpaid|for nothing|gratis)\b
    |\b(film|movie|video|skit|story|pelicula|historia|histoire)( [\w']+){{0,6}}?,? ?(is|was|that was|es|era|fue|c'est
      |c'etait)
      \s(my|mi|ma) (own )?(life|story|sister|mother|daughter|vida|historia|hermana|hija|vie|histoire|soeur|fille)\b
    """,
)
""" "The quiz asks what to do if she seems controlled. We have one right now on bus 12": somebody is, here."""
SAID = (LIFE, THREATS, HERE_TOO)
"""Heard even in talk of campaigns and courses."""
