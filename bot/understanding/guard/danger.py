"""The words of danger in Spanish and French, for the safety guard; accents are left out before they are compared.

Not put into English first: the guard must not depend on a language being told rightly. Each table names people, what
is done to them, what was seen; what courses about trafficking say is looked past before anything is decided.
"""

from bot.understanding.guard.french import FRENCH, FRENCH_CALM, FRENCH_MORE
from bot.understanding.guard.spanish import SPANISH, SPANISH_CALM, SPANISH_MORE
from bot.understanding.writing.patterns import late

TABLES = (((SPANISH, SPANISH_MORE), SPANISH_CALM), ((FRENCH, FRENCH_MORE), FRENCH_CALM))
SURE = late(
    r"""
    (?<!could )(?<!will )(?<!'ll )(?<!gonna )\b(i|she|he) (\w+ )?wants? to (die|kill (my|her|him)self)\b
    |(?<!boss )(?<!boss is )(?<!wife is )(?<!chief is )(?<!manager is )(?<!director is )(?<!they're )\b((going|trying
      |threatened|threatens|wants) to kill (me|her|him|us)|won't let (me|her|him|them) (leave|go home)
      |(me )?quiero (morir|matar)me|(me|se) quier[eo] (morir|matar)|je veux mourir|veux me tuer|me suicider)\b
    |^\W*(please )?(help (her|him|them)|mayday|save (her|him|us))\W*$|^\W*(venez vite|vengan rapido|viens vite)\W*$
    |\b(gerente|jefe|patron|encargado) esta metido(?=\W*$| en eso)
    |^\W*(please )?(call (911|the police)|llam(a|e|en) a la policia|appelez la police)(?! (if|when|or|si|cuando
      |quand)\b)
    |\b(sangre (en|por) (el|la|las|los|todo el) (\w+ )?(colchon|sabanas?|cama|piso|paredes|cuarto|asiento|ropa)
      |(escuch|oig|oye|oi|oim)\w* (\w+ )?(llantos?|quejidos|sollozos)|(llantos?|quejidos|sollozos) (a?dentro|detras)\b
      |(identificacion|credencial|pasaporte|papeles|documentos) (que es )?fals[ao]s?
      |se turna\w* para (cuidar|vigilar)(nos|me|l[ao]s?)|que no (corrier\w+|escapar\w+|huyer\w+)
      |(me|nos) (l[ae]s? )?escap(e|amos)\b
      |(?<!nadie )se (l[ae]s? )?escap(o|aron)\b(?! (un|una|el|la|los|las|ese|este|algun\w*|\d)
      | (\w+ ){0,2}?(temprano|a comer)\b)|nadie se escapo\b(?!\W+(los|las|todos|todas|van|ya|lo)\b)
      |logr(e|o) (huir|salir de ahi)|saben? donde viv(e|o|en|imos)\b|(la|las|me) cas(aron|an)\b|matrimonios? forzados?
      |(la|las|lo|los|me) enganch\w+ (con|a|en)\b|trabaj\w+ (\w+ )?para pagar(sel[ao]s?|les?)\b
      |(la|las|lo|los|me) traj(o|eron) (\w+ )?(para|a) (estudiar|trabajar|limpiar|cuidar|ser)
      |ayud(enme|ame|eme)\W+((ya|el|ella|ellos|que|ahi) )+\w*(vien|regres|lleg|busc|esta)\w*
      |(no me (escrib|llam|marqu|contest|respond)\w+)[^.!?]{0,40}\b(el|ella|mi \w+) (me )?(revisa|lee|checa|ve|vigila
      |controla|escucha)\b
      |(escribo|llamo|marco|mando) (\w+ ){0,2}?(desde|escondid\w+) (\w+ )?(el |la )?(bano|closet|ropero|cuarto)
      |(va|van|voy) a llamar (\w+ )?(a la migra|a migracion|a imigracion)|hombre (distinto|diferente)
      |(les|le|nos|me) (quitan?|retienen?) (el|los|todo el|su|sus|las) (cheques?|sueldos?|pagos?|propinas|salarios?
      |paga|lana)\b
      |(?<!no )(pude|logre|logro|alcance a) (huir|escapar\w*|fugarme)\b
      |quiere que (yo )?sea "?(amable|carinos[ao]|buena)"? (con|para) \w+
      |(il|ils|patron|boss|agence|gerant) (prend|prennent|garde|gardent) (tout(e|es)? )?(leurs?|sa|son|ses|ma|mon|mes
      |nos|notre) (cheques?|paies?|salaires?|pourboires?)\b
      |(j'ai|elle a) (pu|reussi a) (partir|fuir|sortir|me sauver|m'enfuir)\b[^.!?]{0,30}\b(autres|elles|filles
      |copines)\b
      |veut que je sois \W*(gentille?|fine|disponible)\W* (avec|pour) \w+
      |(llev|entreg|junt|d)ar(le|les) \$?\d[\d,]* (\w+ )?(por|cada|al) (noche|dia|semana)
      |(?<!\d )o (la|las|me|nos) (deja|dejan|pega|pegan|golpea|mata|matan|encierra|echa|tira|quema)\b
      |(mujeres|muchach[ao]s|chicas|jovenes|nin[ao]s|mujer|muchacha) (\w+ ){0,6}?sin (maletas?|equipaje|zapatos)\b
      |(rapporter|remettre|ramener|donner) \d+ (\S+ )?(par|chaque) (nuit|soir|jour|semaine)
      |sinon (il|elle|ils|on) (la|le|me|les|l'|nous) ?(laisse|bat|frappe|tue|enferme|jette|brule)\w*
      |(lui|leur|me|nous) (garde|gardent|retient|retiennent|a pris|ont pris) (son|sa|leurs?|mon|ma|mes|ses|nos) (visas?
      |permis de travail|passeports?|papiers)
      |(femmes?|filles?|jeunes|ados|dame) (\w+ ){0,6}?sans (bagages?|valises?|souliers|chaussures)\b
      |sang (sur|dans|partout sur) (le|la|les|son|sa) (\w+ )?(matelas|draps?|lit|plancher|murs?|chambre|siege|linge
      |vetements)
      |fauss?e?s? (cartes?|pieces?|papiers|passeports?|identites?)\b|faux (papiers|passeports?)
      |(relay\w+|tour de role) (pour )?(nous|me|la|les) (surveill|gard)\w+
      |pour qu'on (ne )?(se sauve|parte|fuie|parle)\b
      |(suis|sommes|(elles?|ils|filles?|femmes?|jeunes?|enfants?) (s'est|se sont)) (enfuie?s?|sauvee?s?
      |echappee?s?)\b(?! (du (bureau|travail)|avant (la fin|le (quiz|test)|l'examen)))
      |m'(enfuir|echapper)|(sait|savent) ou (j'habite|je (vis|reste)|habite\w*|vit|reste)
      |(l'a|l'ont|m'a|m'ont|les a) (fait )?(mariee?s?|marier|accrochee?s?|droguee?s?)\b|mariages? forces?
      |aidez ?-?moi\W+(il|elle|ils|on|ca) \w+
      |(n'ecri|n'appel|ne repond|ne text)\w+ (pas|plus)[^.!?]{0,40}\b(il|elle|mon \w+) (regarde|lit|verifie|surveille
      |fouille|ecoute|controle)\b
      |(ecris|texte|appelle) (\w+ )?(des|depuis l\w+|de la|cachee? dans) (toilettes|salle de bain|garde-robe|placard)
      |encore (\w+ )?(la-bas|la dedans|enfermee?s)|homme different)\b
    """,
)
"""In both languages what no answer about training says, whatever stands around: `alarms.cry` in English."""
