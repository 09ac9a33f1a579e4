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
    r"|reminded|here|mismo|misma|igual|ahorita|ahora|pasando|pasa|como (la|el|aqui|una?)|aqui|meme|pareil\w*|comme"
    r"|presentement|exactement|ici|arrive|yesterday|last (week|month)|ayer|hier|lived?|lives|living|vit|vecu|vivio"
    r"|viv\w+|one (of|did)|una nos|une (m'|nous))\b)"
)
""" "The film about the girl who ran away is happening here": no more a film."""
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
      |exercise)|scenario|practice case)( in (the|your|our) [a-z]+)? (had|has|was (about|on)|is (about|on)|featured
      |involved|showed|described|covered|starred)\b{NO_MORE}[^.!?;\n]{{3,120}}
    |\b(el|la|un|una|nuestro|su) (caso (practico|de estudio|de practica)|estudio de caso|ejercicio|simulacro
      |escenario)( d?el [a-z]+)? (era|es|fue|trataba|trato|tenia|mostraba|ponia|presentaba)\b{NO_MORE}[^.!?;\n]{{3,120}}
    |\b(l'|une? |notre |votre |le )(etude de cas|mise en situation|exercice|scenario|cas pratique)( de (la|votre)
      \s[a-z]+)? (portait|portaient|etait|parlait|presentait|montrait|mettait en scene|avait|porte|presente|montre)
      \b{NO_MORE}[^.!?;\n]{{3,120}}
    |\b(the|our|your) (quiz|test|exam|question|final question) asks? (what|how|who|whom) {NO_MORE}[^.!?;,\n]{{3,100}}
    |\b(el|la|nuestro) (examen|quiz|cuestionario|prueba|pregunta) pregunta (que|como|a quien)
      \s{NO_MORE}[^.!?;,\n]{{3,100}}
    |\b(question|pregunta) (number |numero )?\d+,? (the one|celle|la) (about|with|where|de|sur|ou|del|sobre|donde)
      \s{NO_MORE}[^.!?;,\n]{{3,80}}
    |\b(le|l'|la) ?(quiz|examen|questionnaire|test|question) demande (quoi|comment|qui|ce qu\S+)
      \s{NO_MORE}[^.!?;,\n]{{3,100}}
    |\b(la escena|the scene|la scene) (de|del|du|of|with|where|donde|en (la )?que|ou|en que) {NO_MORE}[^.!?;,\n]{{3,60}}
    |\b(poster|sign|sticker|placard|decal|cartel|afiche|letrero|affiche|pancarte|autocollant)(es|s)? (of|with|showing
      |de|con|avec|aux) ((the|a|las?|los|un[ae]?|les|des) )?(tied |bound |crying )?(hands?|wrists?|girl|chains?|eyes?
      |manos|munecas|nina|chica|cadenas|ojos|poignets?|mains?|fille|chaines?|yeux)( (tied|bound
      |crying|amarradas|atadas|llorando|attaches|attachees|lies|liees|qui pleure))?\b{NO_MORE}
    |\b(film|movie|documentary|short film) (about|of|on|with) (the|a|that|an?other|two|three) ([a-z]+ )?(girls?|boys?
      |wom[ae]n|kids?|teens?|lady|child|children|sisters) (who|that|whose) {NO_MORE}[^.!?;,\n]{{3,60}}
    |\b(peliculas?|documental(es)?|cortometrajes?|obra de teatro) (de|sobre|del|con) (la|el|una?|las|los) (muchach|chic
      |nin|mujer|joven|senor|chav|menor|adolescente|herman)[a-z]* (que|a la que|a quien) {NO_MORE}[^.!?;,\n]{{3,60}}
    |\b(films?|documentaires?|court-metrage|piece de theatre) (de|sur|avec|d'|du) ?(la|le|les|des|une?|cette|cet
      |l') ?(jeune |petite )?(fille|femme|garcon|ado|adolescente?|dame|jeune|soeur)s? (qui|que|dont)
      \s{NO_MORE}[^.!?;,\n]{{3,60}}
    """,
)
""" "The tabletop scenario had a guest paying cash"; a video of a girl may be of a real one, a film is not."""
LONG_AGO = (
    rf"((at|when she was|when he was|as an?|a los|cuando tenia|a|quand elle avait|a l'age de) (age )?(\d+|{SPELT}|child"
    r"|kid|teen(ager)?|minor|girl|boy|nina|nino|adolescente|ado|mineure?)( ans| anos| years old)?|years ago"
    r"|hace ([a-z]+ )?anos|il y a \d+ ans|back in (the )?[a-z\d]+)"
)
SURVIVOR_TOLD = late(
    rf"""
    \b(a|the|our|one|another) survivor (came|spoke|talked|shared|told|visited|gave a talk
      |presented)\b[^.!?;,\n]{{0,60}}\b(about|of|how|to) [^.!?;,\n]{{0,50}}\b(being|been|was|were
      |got) [a-z]+ {LONG_AGO}{NO_MORE}
    |\b(a|the|one) (woman|man|survivor|speaker|lady),? (who was )?(sold|trafficked|exploited|abducted|recruited|groomed)
      \s{LONG_AGO}{NO_MORE}[^.!?\n]{{0,90}}\b(spoke|talked|shared|presented|came to (speak|talk)
      |told her story){NO_MORE}
    |\bvino (a [a-z]+ )?una? sobreviviente (que|a (la|el) que|a quien) [^.!?;\n]{{0,50}}{LONG_AGO}{NO_MORE}
    |\b(une?|la|le|notre) survivante?,? (vendue?|exploitee?|recrutee?|enlevee?) {LONG_AGO}{NO_MORE}[^.!?\n]{{0,90}}
      \b(temoigner|temoigne|parler|parle|raconter|raconte|partager|partage){NO_MORE}
    |\b(una?|el|la|nuestra) sobreviviente (vino|conto|platico|compartio|hablo|nos hablo|dio)\b[^.!?;,\n]{{0,60}}\b
      (como|de|que) [^.!?;,\n]{{0,50}}\b(vend|trafic|explot|engan|recluta|secuestr|enganch)[a-z]+ {LONG_AGO}{NO_MORE}
    |\b(une?|la|le|notre) survivante? (est venue?|a (parle|raconte|partage|temoigne)|nous a (parle|raconte))
      \b[^.!?;,\n]{{0,60}}\b(comment|de|que|qu') ?[^.!?;,\n]{{0,50}}\b(avait|avaient|avoir|ete)\b [^.!?;,\n]{{0,30}}
      \b{LONG_AGO}{NO_MORE}
    """,
)
""" "A survivor spoke to our recruits about being sold at thirteen"."""
HOW_MANY = late(
    rf"""
    \b(half|most|a third|two thirds|a quarter|many|the majority|\d+ ?(%|percent)) of ((all|the|trafficking|human)
      \s)*(victims|survivors) (are|were) (minors|children|kids|girls|women|underage|under (18
      |eighteen))(?= *[.,;!?]| *$){NO_MORE}
    |\b(la mitad|la mayoria|la mayor parte|\d+ ?(%|por ciento)) de (todas )?las (victimas|sobrevivientes) (son|eran)
      \s(menores( de edad)?|ninas|ninos|mujeres|adolescentes)(?= *[.,;!?]| *$){NO_MORE}
    |\b(la moitie|la plupart|la majorite|le tiers|le quart|\d+ ?(%|pour cent)) des (victimes|survivantes) (sont|etaient)
      \s(des )?(mineure?s|enfants|filles|femmes|adolescente?s)(?= *[.,;!?]| *$){NO_MORE}
    """,
)
""" "Half of the victims are minors": anywhere, and none of those one has met."""
IN_DANGER_OF = late(
    r"""
    \bin danger of (missing|running|losing (the|our|my)|being late|forgetting|falling behind)\b
    |\ben danger de (manquer|rater|depasser|perdre (la|ma|notre) (date|place)|ne pas (finir|remettre))\b
    |\b(boss|manager|chief|wife|director) (would|will|is going to|is gonna) kill me if (he|she|they) (knew|knows
      |finds out|saw|sees|hears) how (far|late|slow|behind|little|few|much|many)\b
    |\bsecours ?[!,]* ?j'ai perdu (le|mon) (lien|mot de passe|courriel)
    |\bsos\W+((le|el|mi|mon|the|my) )?(lien|portail|courriel|portal|enlace|link|projector|projecteur)\b
    |\bauxilio con (la plataforma|el portal|el sistema|la pagina|el enlace)\b
    |\ben peligro de (perder|no (llegar|cumplir|terminar)|quedar(nos|me) (sin|fuera))\b
    |\bstatistiques? (sur|des|de) (les )?victimes( mineures)?\b
    """,
)
REMARKS = (HOW_MANY, IN_DANGER_OF, WEATHER_KEPT, NO_CASE, CASE_STUDY, SURVIVOR_TOLD)
