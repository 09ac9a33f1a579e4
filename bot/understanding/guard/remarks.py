"""What people remark beside a figure, in words that a story of danger has as well.

Snow that kept people away, a case nobody ever had, what a case study was about, and what a survivor told of years ago.
Each is looked past as far as it is worded so, and no further: what follows is heard.
"""

from bot.understanding.guard.scenes import TURNED
from bot.understanding.words.numerals import SPELT
from bot.understanding.writing.patterns import late

PEOPLE = r"(people|folks|employees|staff|drivers|operators|officers|guys|crew|members|workers|everyone|everybody|us)"
WEATHER = (
    r"(snow(storm)?|ice( storm)?|storms?|blizzards?|weather|rain|flood(ing|s)?|roads?|flu|covid|holidays?|construction"
    r"|traffic|hurricane|tornado|power outages?)"
)
WEATHER_KEPT = late(
    rf"""
    \b{WEATHER} (really |has |have |had |pretty much )*(kept|keeps|keeping) (a (lot|bunch|few|couple|handful) of
      |lots of|most( of)?|many( of)?|some( of)?|half( of)?|half the|so many|too many)? ?((the|our|my) )?{PEOPLE} (away
      |home|at home|out|off)(?= *($|[.;!])|,? (last|this|on|yesterday|today|all (day|week)|so|but)\b)
    |\b{PEOPLE} (being|were|was) (out|off|sick) ((with|w/) ?)((the|a) )?(flu|covid|colds?|stomach bug|strep|pneumonia)\b
    |\b(the|our) (parking )?lot (is|was|looks like|turned into) (\w+ )?(an? )?(skating rink|sheet of ice|ice rink|lake
      |swamp)\b
    """,
)
NO_MORE = (
    rf"{TURNED}(?![^.!?\n]{{0,160}}\b(right now|happen\w*|exactly|same|like (the|our|one|this|that|what)|reminds?"
    r"|reminded|here|still|there (is|are|was)|there's|i|me|my|we|us|our|mine|ours|mismo|misma|igual|ahorita|ahora"
    r"|pasando|pasa|como (la|el|aqui|una?)|aqui|hay|mi|mis|nos|nuestr\w+|soy|meme|pareil\w*|comme|presentement"
    r"|exactement|ici|arrive|mon|ma|mes|notre|nous|je|j'\w+|il y a|yesterday|last (week|month)|ayer|hier|lived?|lives"
    r"|living|vit|vecu|vivio|viv\w+|one (of|did)|una nos|une (m'|nous))\b)"
)
""" "The film about the girl who ran away is happening here", or of whoever writes: no more a film."""
WITHIN = r"(?:(?! (?:and|or|but|because|while|so|y|e|pero|porque|et|pis|mais|parce)\b)[^.!?;,\n]){3,80}"
NO_CASE = late(
    r"""
    \b(nobody|no one|none of (us|them|(my|our|the) [a-z]+))( here| on staff)?( has| have|'s)?( ever)? (seen|had
      |come across|run into|witnessed|encountered)( a| any| one) (real |actual |single )?cases?\b(?! (like|of|where
      |until|before))
    |\b(nobody|no one|none of (us|them|(my|our|the) [a-z]+))( here)? (has|have) (seen|noticed|reported|spotted|flagged
      )\sanything( (suspicious|odd|strange|unusual|out of the ordinary))?\b(?! (like|until|before|but|except))
    |\b((we|i)( have|'ve)?|has|have) never (seen|had|come across|run into|witnessed|encountered)( a| any| one) (real\s
      |actual |single )?cases?\b(?! (like|of|where|until|before))
    |\b(nadie( aqui)?|ninguno( de [a-z]+( [a-z]+)?)?) (nunca )?(ha|han|hemos) (visto|tenido) (un |algun |ningun )?casos?
      \b(?! (como|de|asi|hasta))
    |\b(nunca|jamas|no) (hemos|he|ha|han|se ha|se han)( [a-z]+)? ?(visto|tenido|habido|dado) (un |algun |ningun )?casos?
      \b(?! (como|de|asi|hasta))
    |\b(y'? ?a|on a|j'ai|nous avons|n'a|n'avons|n'ont|avons) (encore )?jamais (eu|vu|croise|rencontre) (de|d'|un
      |aucun)\s?cas\b(?! (comme|de|pareil|semblable|jusqu'))
    """,
)
""" "Nobody here has ever seen a case"."""
CASE_STUDY = late(
    rf"""
    \b(the|our|a|your|that) (tabletop( exercise| scenario)?|(case|training|practice|role[- ]?play) (study|scenario
      |exercise)|scenario|practice case)( in (the|your|our) [a-z]+)? (had|was (about|on)|featured|involved|showed
      |described|covered|starred)\b{NO_MORE}{WITHIN}
    |\b(el|la|un|una|nuestro|su) (caso (practico|de estudio|de practica)|estudio de caso|ejercicio|simulacro
      |escenario)( d?el [a-z]+)? (era|fue|trataba|trato|tenia|mostraba|ponia|presentaba)\b{NO_MORE}{WITHIN}
    |\b(l'|une? |notre |votre |le )(etude de cas|mise en situation|exercice|scenario|cas pratique)( de (la|votre)
      \s[a-z]+)? (portait|portaient|parlait|presentait|montrait|mettait en scene|avait)\b{NO_MORE}{WITHIN}
    |\b(film|movie|documentary|short film) (about|of|on|with) (the|a|that|an?other|two|three) ([a-z]+ )?(girls?|boys?
      |wom[ae]n|kids?|teens?|lady|child|children|sisters) (who|that|whose) {NO_MORE}{WITHIN}
    |\b(peliculas?|documental(es)?|cortometrajes?|obra de teatro) (de|sobre|del|con) (la|el|una?|las|los) (muchach|chic
      |nin|mujer|joven|senor|chav|menor|adolescente|herman)[a-z]* (que|a la que|a quien) {NO_MORE}{WITHIN}
    |\b(films?|documentaires?|court-metrage|piece de theatre) (de|sur|avec|d'|du) ?(la|le|les|des|une?|cette|cet
      |l') ?(jeune |petite )?(fille|femme|garcon|ado|adolescente?|dame|jeune|soeur)s? (qui|que|dont) {NO_MORE}{WITHIN}
    """,
)
""" "The tabletop scenario had a guest paying cash"; a video of a girl may be of a real one, a film is not."""
LONG_AGO = (
    rf"((at|when she was|when he was|as an?|a los|cuando tenia|a|quand elle avait|a l'age de) (age )?(\d+|{SPELT}|child"
    r"|kid|teen(ager)?|minor|girl|boy|nina|nino|adolescente|ado|mineure?)( ans| anos| years old)?|years ago"
    r"|hace ([a-z]+ )?anos|il y a \d+ ans|back in (the )?[a-z\d]+)"
)
GAP = r"(?:(?! (?:and|y|e|et|pis) )[^.!?;,\n]){0,50}"
SURVIVOR_TOLD = late(
    rf"""
    \b(a|the|our|one|another) survivor (came|spoke|talked|shared|told|visited|presented)\b{GAP}\b(about|of|how|to)
      \s{GAP}\b(being|been|was|were|got) [a-z]+ {LONG_AGO}{NO_MORE}
    |\b(una?|el|la|nuestra) sobreviviente (vino|conto|platico|compartio|hablo|nos hablo|dio)\b{GAP}\b(como|de|que)
      \s{GAP}\b(vend|trafic|explot|engan|recluta|secuestr|enganch)[a-z]+ {LONG_AGO}{NO_MORE}
    |\b(une?|la|le|notre) survivante? (est venue?|a (parle|raconte|partage|temoigne)|nous a (parle|raconte))\b{GAP}
      \b(comment|de|que|qu') ?{GAP}\b(avait|avaient|avoir|ete)\b {GAP}\b{LONG_AGO}{NO_MORE}
    """,
)
""" "A survivor spoke to our recruits about being sold at thirteen"."""
IN_DANGER_OF = late(
    r"""
    \bin danger of (missing|losing) (the|our|my|that) (date|deadline|target|goal|due date|spot)\b
    |\ben danger de (manquer|rater|depasser) (la|ma|notre|le|cette) (date|delai|echeance|cible|objectif)\b
    |\ben peligro de (perder|no (llegar|cumplir) (a|con)) (la|el|nuestra|nuestro) (fecha|plazo|meta|objetivo)\b
    |\bsecours ?[!,]* ?j'ai perdu (le|mon) (lien|mot de passe|courriel)
    """,
)
OWN_PAPERS = late(
    r"""
    \b(they|everyone|everybody|each( (one|worker|driver))?|all( of them)?) (all )?(keeps?|kept|holds?) (his|her
      |their) own (passports?|papers|documents|ids?)\b
    |\bcada (uno|quien|trabajador|chofer) (traiga|trae|guarde|guarda|tenga|tiene|conserve|conserva) su (propio\s
      )?pasaporte\b
    |\bpasaportes( de los [a-z]+)? los (guarda|trae|tiene|conserva) cada (quien|uno)\b
    |\bchacun (garde|conserve|a) son (propre )?passeport\b
    """,
)
""" "The agency took no fees and they keep their own passports": nobody keeps them from anybody."""
SAID_BY = late(r",? says [^\s,;!?]+ (mother|father|mom|mum|dad|wife|husband|sister|brother|son|daughter)(?=\W*$)")
""" "I am proud, says Rosa's mother": whose words they are, and no story of hers."""
REMARKS = (IN_DANGER_OF, OWN_PAPERS, SAID_BY, WEATHER_KEPT, NO_CASE, CASE_STUDY, SURVIVOR_TOLD)
