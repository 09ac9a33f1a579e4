"""What people know, and what they recognise: who keeps the girls, whose life the poster tells.

And a victim's name, or where she hides, which nobody may read on. Heard whatever stands around, as what is in `pleas`.
"""

from bot.understanding.guard.pleas import BOSS, END
from bot.understanding.writing.patterns import late

YOUNG = (
    r"([5-9]|1[0-7]|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|cinco"
    r"|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|cinq|sept|huit|neuf|dix|onze"
    r"|douze|treize|quatorze|quinze|seize|dix-sept)"
)
KNOWN = late(
    r"""
    \b(i|we) know (exactly )?(who|where|how|which \w+)( [a-z]+){0,2}? (runs?|keeps?|sells?|holds?|hides?|brings?|moves
      |buys|pimps|houses) (the|those|these|his|her|their|them|all the|underage|young) ?(\w+ )?(girls|women|kids
      |children|boys|victims|workers|people|ladies)\b
    |\b(se|sabemos|yo se) (quien|donde|como|quienes|en donde) ([a-z]+ )?(maneja|tienen?|vende|venden|esconde|esconden
      |guarda|guardan|mueve|mueven|trae|traen|controla|encierran?) a (las|los|esas|unas|sus) (muchach|chic|nin|mujer
      |menor|chav|jovencit|trabajador)\w+
    |\b(je|on) sai[st] (qui|ou|comment) ([a-z]+ )?(run|gere|garde|gardent|vend|vendent|cache|cachent|tient|tiennent
      |controle|amene|amenent|enferme\w*) (les|des|ses|ces) (filles|femmes|jeunes|petites|enfants|travailleu\w+)
    |\b(the|those|these) (traffickers?|pimps?) (are|is|have|has|were|was|came|come) (\w+ )?(back|here|outside|in (the
      |our)|at (the|our)|on (the|our))\b
    |\b(los|el|esos) (tratantes?|padrotes?|proxenetas?|traficantes?) (ya )?(estan?|andan?|volvi\w+|regres\w+|vinieron
      |vino|llegaron)\b
    |\bya (volvieron|regresaron|llegaron|estan|andan) (aqui )?(los|esos) (tratantes|padrotes|proxenetas|traficantes)
    |\b(les|le|ces) (trafiquants?|pimps?|proxenetes?) (sont|est|ont) (\w+ )?(revenus?|ici|dehors|la\b|arrives?|devant
      |dans (la|notre))
    |\b(her|his|my|their) (pimp|trafficker|abuser) (is|was|got|gets|came|showed|found|lives|knows|keeps|calls|called
      |gets|just) (\w+ )?(out|outside|here|back|at|looking|released|in (jail|town|the (lot|lobby))|waiting|her|me
      |where|calling)\b
    |\b(su|mi) (tratante|proxeneta|padrote|agresor) (ya )?(sale|salio|saldra|anda|estuvo|esta (libre|afuera|aqui
      |preso)|vino|la (busca|encontro)|me (busca|encontro))\b
    |\b(son|mon|sa) (trafiquant|proxenete|pimp|agresseur|souteneur) (sort|est (sorti|dehors|ici|libre|devant
      |en prison)|etait (devant|dehors|ici)|la cherche|me cherche|l'a (retrouve|suivi)|reste|attend)\b
    |\b((the|our|this) )?victim'?s? (full |real )?name('s| is| was) (?!not|never|kept|protected|confidential|private
      |safe|hidden|changed|withheld|blurred|bleeped)
    |\bnombre de la (victima|sobreviviente)( rescatada)? (es|era) (?!confidencial|privado|secreto|inventado|ficticio
      |cambiado)
    |\bnom de la (victime|survivante) (est|etait|c'est|c'etait) (?!confidentiel|prive|fictif|cache|change|protege
      |invente)
    |\b(survivor|victim|girl|woman)\b[^.!?\n]{0,60}\breal name('s| is| was) (?!not|never|private|hidden|changed
      |withheld)
    |\b(sobreviviente|victima|muchacha|joven)\b[^.!?\n]{0,60}\b(se hace llamar [a-z]+ (pero|y)|(verdadero nombre
      |nombre (real|verdadero)|se llama en realidad))\b
    |\b(survivante|victime|fille|femme)\b[^.!?\n]{0,60}\bvrai nom,? (c'est|est|etait)\b
    |\b(she|he)('s| is| was) (the|that) (one|girl|woman|kid) (we|they|police|that we|who was|who got) (\w+ )?((got
      |pulled|took|brought) (out|away)|rescued|saved|hid|freed)\b
    |\bes (la|el|una de las) que (\w+ )?(sacamos|rescatamos|rescataron|sacaron|escondimos|salvamos)\b
    |\bc'est (elle|lui|celle) qu'on a (\w+ )?(sortie?|sauvee?|cachee?|tiree?|secourue?)\b
    |\b(she|the girl|he|and|who)('s| is| was)( still| now)? (hiding|hidden) (in|at|with|behind|under|inside|from (him
      |them|his|her|the))\b
    |\b(esta|estan|sigue|se quedo) escondidas? (en (el|la|nuestr[oa]|mi|una?) (casa|comedor|bano|cuarto|oficina|cocina
      |bodega|cabina|closet|camion|lobby|recepcion)|con (su|mi|una?))\b
    |\belle (est|s'est|se|reste) (cachee?|cache) (dans (notre|la|le|les|mon|ma) (salle|toilettes?|bureau|cuisine
      |cabine|camion|sous-sol|truck|chambre|bain|entrepot)|chez)\b
    |\b(hid|put|got|brought|took) (\w+ )?(to safety|into protection)\b|\bpus(e|o|imos|ieron) a salvo a\b
    |\b(mis|mise|mettre) a l'abri (une?|la|le|des|deux) (petite?|fille|femme|jeune|dame|enfant|gars|ado)
    |\b(officers?|police|cops|deputies|agents) (took|led|carried|pulled) (away |out )?(a|the|two|three
      |some) (\w+ )?(girls?|wom[ae]n|kids?|lady|boys?|teens?)\b
    |\b(cache|cachee|escondio a|escondimos a|hid) (une|una|a) (petite|fille|jeune|femme|nina|muchacha|joven|mujer
      |adolescente|ado|girl|woman|kid|teenager)\b
    """,
)
""" "I know who runs the girls", "el nombre de la víctima es Rosa Luna", "elle est cachée dans notre salle"."""
HANDS = (
    r"(bus ?boys?|helpers?|workers?|girls?|boys?|kids?|waitress|dishwasher|cook|maid|cleaner|nanny|picker|dancer"
    r"|one|he|she|they|garroter[oa]|lavaplatos|meser[oa]|cociner[oa]|niner[oa]|muchach[oa]s?|chav[oa]s?"
    r"|chamac[oa]s?|nuev[oa]|ella|el|bailarina|peon|plongeur|plongeuse|serveur|serveuse|commis|nounou|danseuse"
    r"|fille|gars|jeune|petite?|nouveau|nouvelle|il|elle)"
)
YOUTHS = r"(kids|children|boys|girls|ninos|ninas|chamacos|chavitos|morritos|enfants|jeunes|petits|petites|ti-gars)"
CHILDREN = late(
    rf"""
    \b{HANDS}( [a-z]+){{0,2}} (can't|cannot|couldn't|can not) be (more|older|a day (more|older)|much (more
      |older)) than {YOUNG}\b(?! (minutes|hours|percent|left|miles|weeks|days|months))
    |\b(the|our) new (kid|girl|boy|guy|hire|bus ?boy|helper|one)( (in|on|at|from) [a-z]+( [a-z]+)?)? is (only |just\s
      |like |maybe |barely )?(1[0-5]|ten|eleven|twelve|thirteen|fourteen|fifteen)( years old)?{END}
    |\b(el|la) ([a-z]+ )?nuev[oa]( de [a-z]+( [a-z]+)?)? tiene (como |apenas |solo )?(1[0-5]|diez|once|doce|trece
      |catorce|quince)( anos)?{END}
    |\b(le|la) (petite? )?nou(veau|velle)( [a-z]+)?( (a|au|de|du|en) [a-z]+( [a-z]+)?)? a (juste |a peine\s
      |genre )?(1[0-5]|dix|onze|douze|treize|quatorze|quinze) ans{END}
    |\b{HANDS}( nuev[oa])? no (tiene|ha de tener|tendra|pasa) (ni |de |los )?(mas de )?{YOUNG}( anos| anitos)?{END}
    |\b{HANDS}( \w+)? (a|n'a|doit) (pas|meme pas|pas avoir) (plus|plus que|plus de|pas)? ?(que |de )?{YOUNG} ans\b
    |\b{YOUTHS} (of |about |around |aged |as young as |maybe |de |d'|como de |age de |ages de |tipo )*{YOUNG}( or so
      | or \w+| o \w+| anos| ans| years old)* (are |were |who |que |qui )?(work|pick|clean|beg|carry|wash|load|trabaj
      |piden|venden|cargan|limpian|lavan|travaill|quet|vend|nettoi|lav|cueill)\w*
    |\b(there (are|were|is|was)|there's|hay|habia|y'? ?a|il y a) (people|somebody|someone|kids|girls|women|men|gente
      |personas|alguien|ninos|mujeres|muchachas|du monde|des gens|quelqu'un|des filles|des enfants
      |des femmes) (\w+ )?(in|inside|en|dentro de|dans) (the (back|box|trailer|sleeper) of|la caja de|el remolque de
      |la parte de atras de|la (boite|remorque|valise) d[eu]|l'arriere d[eu]) ?(that|a|his|the|ese|un|el|su|ce|cet|un
      |le|son|la)? ?(\w+ )?(rig|truck|semi|reefer|van|container|trailer|u-?haul|camion|trailer|thermo|remolque
      |camioneta|cube|remorque)
    |\b(they|he|she|my \w+) (have|has|'ve got|'s got|took|grabbed) my (little |baby |big |younger |older )?(brother
      |sister|cousin|niece|nephew|kids?|son|daughter|mom|mother)s?\b{END}
    |\b(tienen|agarraron|se llevaron|tiene) a mi (herman|prim|hij|sobrin|mama|nin|papa)\w*{END}
    |\b(ils|il|y) (ont|a|tient|tiennent|ont pris) (mon|ma|mes) (petite? |grande? )?(frere|soeur|cousine?|niece
      |enfants?|fille|fils|mere|gars){END}
    |\b(they|he|she|the {BOSS}) (makes?|made|forces|has) (us|them|me|her|the \w+) sleep (in|on|at)\b
    |\b(nos|los|las|me|la) (hacen|hace|ponen a|obligan a) dormir (en|sobre)\b
    |\b(nous|les|me|la) (fait|font|faisait) (coucher|dormir) (dans|sur|a terre|par terre)\b
    |\b(lets?|letting|let|deja|dejan|dejar|laisse|laisser|laissent) (his |her |some |a |sus |a sus |unos |ses |des\s
      |les )*(budd|friend|pals?|men\b|guys|customers|clientes|cuates|hombres|amigos|compas|chums|hommes|amis
      |clients)\w* (in|into|up|upstairs|pasar|entrar|subir|monter|rentrer|passer)\b[^.!?\n]{{0,40}}\b(fee|money|cash
      |girls|maids|women|housekeepers|\$|lana|dinero|camaristas|muchachas|billete|argent|cash|filles|femmes|piasses)
    |\b(laiss\w+|dej\w+) (entrer|rentrer|monter|passer|pasar|entrar|subir) (a )?(ses|des|les|sus|unos) (chums|hommes
      |amis|clients|cuates|hombres|amigos|clientes)\b
    |\b(workers|girls|women|people|they|crew|men|kids) (are |were |get |was )?(brought|driven|hauled|moved|taken)( in
      | here| away)? (in|by) (a|an) (windowless|locked|sealed|closed|cargo|box) (\w+ )?(truck|van|trailer|bus)\b
    |\b(boss|owner|manager|supervisor|foreman|chef|landlord|patron|gerant|contremaitre) (beats|kicks|whips|bat|frappe
      |golpea a|le pega a) (the|his|our|les|ses|los|sus|las) (\w+ )?(boys|girls|workers|guys|cooks|kids|maids|women
      |men|gars|filles|employes|travailleurs|muchach[oa]s|peones|cocineros|chic[oa]s)\b(?! (at|in) (ping|pool|darts
      |cards|golf))
    """,
)
""" "The new busboy can't be more than twelve", "ils ont mon petit frère", "nos hacen dormir en el camión"."""
OUR_OWN = (
    r"(my|her|his|our) (own )?(sister|brother|mother|daughter|neighbou?r|cousin|niece|friend|room-?mate|boss"
    r"|boyfriend|husband|life|story|job|house|street)"
)
RECOGNISED = late(
    rf"""
    \b\d+ (dollars |bucks |an hour |a night |pesos |piasses |dolares )*(for|por|pour) (the |la )(young(er)? one
      |jovencita|jeune){END}
    |\b(your|the|that|this) (poster|flyer|checklist|list|slides?|video|card|brochure|quiz|module|training|course)( (in
      |on|by) (the|our|your) [a-z]+( [a-z]+)?)? (describes|sounds like|looks like|matches|sounds exactly like
      |is exactly like|fits|is about) (exactly )?({OUR_OWN}|me|us|her)('s (life|house|job|boss))?{END}
    |\b(your|the|that|this) (poster|checklist|list|slide|video|slide \d+|photo \d*|page \d+)( \w+)? (is|shows) (my|her
      |his) (own )?(sister|mother|daughter|neighbou?r|cousin|niece|friend|life|street|house)('s (life|house
      |place))?{END}
    |\b(what|the (house|place|girl|man|motel|street)) (you|they|he|she) (showed|show|had|described)( us)?( (on
      |in) \w+( \d+|\s\w+)?)? is (my|our|where|next to|near|by)\b
    |\b(su|el|ese|este|la|esa) (cartel|folleto|lista|lamina|video|tarjeta|poster|diapositiva) (\d+ )?(describe
      |es igual a|se parece a|es) (\w+ )?(mi|a mi|la vida de|la casa de) (\w+ )?(trabajo|vida|casa|hermana|patron|jefe
      |vecin[oa]|prima|calle)\b{END}
    |\blo (de|que (sale|salio|mostr\w+|ensen\w+)) (la |el |en |su )*(lamina|video|foto|cartel|diapositiva)( \d+)? (es
      |era) (la casa|la vida|mi|el trabajo|donde)\b
    |\b(votre|l'|la|cette|le|ce|ton) ?(affiche|liste|vido|video|diapo|depliant|carte|quiz|module|capsule)(-la)?( \d+
      | sur (le|la|les|l') ?[a-z]+)? (decrit|c'est|ressemble a|raconte) (\w+ )?(ma|mon|la vie de
      |la maison de) ?(\w+ )?(job|vie|maison|soeur|boss|voisine?|cousine|niece|rue|chum
      |histoire)( presentement)?\b{END}
    |\bce qu'?(il )?(y a|on voit|vous (montrez|avez mis)) (sur|dans) (la|votre|le|les) (\w+ )?(diapo|video|photo
      |affiche)s?( \d+)? ?,? ?(c'est|est) (la maison|la vie|chez|ma|mon|ou)\b
    |\b(i|we|and there|there)( have|'ve got| got| is|'s) one (just |exactly )?like (that|this|her|it)\b(?! (poster
      |sign|card|video|one|at home for))
    |\b(traigo|tengo|tenemos|hay|traemos) (a )?(una|uno|un caso) (asi|igual|igualita|como (ella|esa))\b
    |\b(j'en ai|on en a|y en a) une? (de meme|comme ca|pareille?|comme elle)\b
    |\b(if|unless) (i|she|we) (sleep|slept|go to bed) with (him|them)\b|\bsi (me|se) acuest[ao] con (el|ellos)\b
      |\bsi (je|elle) couche avec (lui|eux)\b
    |\bif (we|you|i) see it,? (and|well|but)? ?i see it\b|\b(si lo vemos|si lo ve) y (yo )?lo veo\b
      |\bsi on le voit (pis|et|ben) (moi )?je le vois\b
    |\bwhat if (it's|it is|it was|that's|(the|a) (\w+ ){{1,4}}is) me{END}
    |\b(y|que pasa|pero|e) si (la|el|ella|esa) (que \w+ )?soy yo\b|\b(pis|et|mais) si (celle|celui|la fille
      |c'est) (qu'on \w+ )?(c'est )?moi{END}
    |\b(i (think|fear)|i'm (afraid|scared|pretty sure)|maybe|i believe) (that )?i (may have |might have )?(drove
      |driven|hauled|transported|gave a ride to|rented to|sold) (one|a victim|a girl|her|them|two of them)\b
    |\bcreo que (yo )?(lleve|traje|subi|transporte|movi) a (una|unas|uno|dos)\b(?=\W*$|[.,;!?]| (en|el|al|hace|anoche
      |ayer|sin saber|gracias|a quien|que hago|orient)\b)
    |\b(je pense|je crois|j'ai peur)( bien)? (que j'en ai|d'en avoir) (conduit|transporte|embarque|amene)\b
    |\b(me di cuenta|entendi|comprendi|supe|me cayo el veinte)\b[^.!?\n]{{0,15}}\blo que me (hicieron|hacia\w*|paso
      |hizo)
    |\b(compris|realise|allume)\b[^.!?\n]{{0,15}}\bce qu('on|'il|'ils|e \w+) (m'a|m'ont|me faisai\w+) ?(fait|vecu)?\b
    |\b(compris|realise)\b[^.!?\n]{{0,15}}\bce qui m'est arrive
    |\b(j'ai|elle a|il a|avoir|j'avais) ete victimes? (de (ca|cela|traite|trafic|proxenet\w+|ce)|d'exploitation){END}
    |\b(left|ran out|walked out|came out|salio|sortie?|parti)( \w+){{0,3}} (shaking|crying|in tears|pale|temblando
      |llorando|palid[oa]|tremblant|en tremblant|en shakant|en larmes|blanche? comme)\b[^.!?\n]{{0,20}}\b(it (was|is)
      |that (was|is)|era|es|c'est|c'etait) (his|her|su|sa|son) (own )?(daughter|sister|girl|niece|son|hija|hermana
      |sobrina|prima|fille|soeur|niece|cousine|gars)\b
    |\b(need|want|have|like|trying|how do i|where do i|can i) (to )?report (something|(my|our|a|this|the) (own )?(boss
      |employer|manager|husband|boyfriend|landlord|neighbou?r|uncle|father|coach|man|house|place|supervisor|family
      |pastor))\b{END}
    |\b(necesito|quiero|tengo que|quisiera|como puedo|para) (reportar|denunciar) (algo|a (mi|nuestro|un
      |una) (propi[oa])?(patron|jef[ea]|marido|novio|vecin[oa]|tio|papa|padrastro|senor|hombre|familiar|entrenador
      |gerente))\b{END}
    |\b(faut que je|je veux|je voudrais|je dois|j'aimerais|comment je) (signaler?|denoncer?|denonce) (quelque chose
      |quelqu'un|(mon|ma|notre|un) (propre )?(boss|employeur|patron|chum|mari|voisin|oncle|pere|beau-pere|gars|gerant
      |coach))\b{END}
    |\b(it|this|that|everything|the (same|thing))( \w+)?('s| is| was)? (going on|happening) (right )?(in|at|next door
      |below|above|across|behind) (to )?(the )?(apartment|flat|basement|unit|house|trailer)s? (below|above|next|across
      |behind|beside|under)\b
    """,
)
""" "Your poster describes my job", "creo que yo llevé a una", "avec le cours j'ai compris ce qu'on m'a fait"."""
WITNESSED = (KNOWN, CHILDREN, RECOGNISED)
