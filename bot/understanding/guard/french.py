"""The words of danger in French; accents are left out before they are compared."""

from bot.understanding.writing.patterns import late

FRENCH_PEOPLE = (
    r"(filles?|jeunes?|fillettes?|femmes?|ados?|adolescente?s?|mineure?s?|enfants?|gamine?s?|victimes?|dame|madame"
    r"|garcons?|hommes?|passagere?s?|quelqu'un|personne|soeur|cousine|niece|amie|collegue|travailleu(rs?|ses?)"
    r"|employee|migrants?|elles?|ils?|bebe)"
)
FRENCH_HARM = (
    r"(pleur\w+|battue?s?|frappee?s?|bleus|ecchymoses|effrayee?s?|terrifiee?s?|terrorisee?s?|apeuree?s?|menac\w+"
    r"|enferm\w+|sequestr\w+|kidnapp\w+|enlevee?s?|retenue?s?|forc(ee?s?|e|ent|ait)\b|obligee?s?"
    r"|oblig(e|ent|eait) a|prostitu\w+|exploitee?s?|vendue?s?|droguee?s?|disparue?s?|cachee?s?|se cach\w+|piegee?s?"
    r"|violee?s?|abusee?s?|blessee?s?|saign\w+|maltrait\w+|esclav\w+|trafiquee?s?|achetee?s?|controlee?s?|en danger"
    r"|demand\w+ de l'aide|a l'aide|cri(e|ait|aient)\b|sans (papiers|passeport|piece|argent)|fugu\w+|s'enfuir"
    r"|s'echapper|peur\b|avec un homme (plus|age|qui))"
)
FRENCH_SAW = (
    r"(vu|voit|voyait|apercu|remarque|remarquee|trouve|observe|rencontre|ramasse|embarque|aide|secouru|entendu|sauve"
    r"|identifie|repere|approche|soupconn\w+|il y a(vait)?|y a|amen\w+)"
)
FRENCH = late(
    rf"""
    \b({FRENCH_PEOPLE} ([\w',]+ ){{0,8}}?{FRENCH_HARM}
      |{FRENCH_SAW} ([\w']+ ){{0,5}}?(filles?|fillettes?|jeunes? (filles?|femmes?|garcons?)|femmes?|adolescente?s?
      |mineure?s?|enfants?|victimes?|proxenetes?|trafiquants?|pimps?)\b
      |(soupconn\w+|soupcons?|suspect\w+|possibles?|presumee?s?|probable|apparente?|vrai|denonc\w+
      |signal(er|e|ement|ons)|un cas|cas de|il y a|temoin) ([\w']+ ){{0,4}}?(traite|trafic|trafiquants?|victimes?
      |proxenetes?|exploitation|prostitution|sequestration)\b
      |contre (son|leur|sa|mon) (gre|volonte)|en danger|sequestr\w+|kidnapp\w+|prostitu\w+|proxenet\w+|esclav\w+
      |au secours|a l'aide\b|(demand\w+|cri\w+|suppli\w+|appel\w+) (de )?(l'aide|au secours|qu'on l'aide)
      |aidez ?-?(moi|la|le|les|nous)\b(?=.{{0,40}}(plait|danger|police|vite|urgent))
      |(ne |n')?(la|le|les|me|nous|l') ?(laisse|laissent|laissait|laissaient) (pas|jamais|plus) (\w+ )?(sortir|partir
      |parler|appeler|manger|descendre|seule?)\b(?! (avant|tant que|plus tot))
      |(pris|prend|prennent|confisqu\w+|garde|gardent|vole|cach\w+|retir\w+) (\w+ )?(son|leurs?|sa|ses|mon
      |mes) (passeports?|papiers|telephones?|cellulaires?|cartes?|argent|documents|pieces?|paie|salaires?)
      |(la|les|le|l'|me|nous) ?(vend|vendent|vendait|force|forcent|forcait|oblige|obligent|bat|battent|frappe|frappent
      |menace|menacent|suit(?!e)|poursuit|retient|retiennent|exploite|exploitent|drogue|sequestre)\b
      |(appele|appelez|appeler|appelle|contacte) (\w+ )?(la police|le 911|les policiers|la ligne)
      |envoy(ez|er) (\w+ )?(la police|une ambulance|les secours)
      |(1[0-7]|onze|douze|treize|quatorze|quinze|seize
      |dix-sept) ans\b(?! (de (service|metier|carriere|experience)|d'(experience|anciennete|existence)|qu'on|que))
      |mineure?s?\b|(avec|a|avait|sorti) un(e)? (arme|fusil|couteau|pistolet)|viol(ee?s?|er|ait|ent)?\b
      |agress(ee?s?|ion)\b( sexuelle)?|abus\w* sexuel\w*|disparue?s?\b|plaques? (du|de la|est|d'immatriculation)
      |immatricul\w+|tatou\w+|(la|une|cette|autre) (presumee |jeune )?victime\b
      |(le|son|un) (trafiquant|agresseur|proxenete|pimp|souteneur)\b|quelque chose de (louche|suspect)
      |activites? (suspectes?|louches?)|comportement (suspect|louche)|louche\b|ecchymoses|des bleus
      |couverte? de (bleus|marques)|(pas|plus) en securite|j'ai peur|a peur\b|ont peur|travail force|travaux forces
      |forc(er|ee?s?|ent|e) (a|de|des|la|les) (se|travailler|avoir|danser|coucher|vendre|filles|femmes)
      |vend(ent|re|ait|aient) (\w+ ){{0,2}}?(filles|femmes|jeunes|son corps|du sexe|mineures)|de camion en camion
      |cogn\w+ (\w+ ){{0,3}}?(portes|camions|cabines)|blessee?s?\b|saigne\w*|coups de feu|fugueuse?
      |sans (etre paye|paie|salaire)\w*
      |(exploite|exploitent|exploitait|vend|vendent|prostitue) (un|une|des|sa|son|ses|nos|notre
      |une? de (nos|mes|ses)) (\w+ )?(eleves?|filles?|enfants?|jeunes?|femmes?|employee?s?|etudiante?s?|niece
      |travailleu\w+)
      |(ce qui|quelque chose qui|quelque chose) (m'est|t'est|lui est|leur est|nous est) arrive
      |(est|serait|suis|etait|sont|soit|etre) victimes?\b|(la|les|l'|me|nous) ?(trafiqu|exploit)\w*)\b
    """,
)
FRENCH_CALM = late(
    r"""
    \b((videos?|film|documentaire|histoire|temoignage|scene) (de|sur) (la|les|une|des|l') ?(fille\w*|femme\w*|jeune\w*
      |dame\w*|ado\w*)( (au|du|de|dans) (la |le )?\w+)?
      |(prise?s?|coincee?s?|bloquee?s?) dans (le trafic|l'ascenseur)|sans (aucun )?incidents?|mal stationnee?s?
      |(formation|video|capsule|film|cours|module|seance|atelier|presentation|conference|documentaire) (montre|montrait
      |explique|expliquait|decrit|illustre|enseigne) (bien )?comment\b[^,.!?;\n]{0,90}
      |(camions?|autobus|vehicules?|chauffeurs?) ([\w']+ ){0,4}?pas (pu )?sortir (de la cour
      |du (garage|depot|terminal|stationnement))
      |(peur|crainte) (de|d'|qu'on) ?(ne )?(pas|manquer) ([\w']+ ){0,4}?(finir|reussir|temps|date|echeance|delais?)
      |(compagnie|entreprise|societe|flotte|hotel|usine|terrain|edifice) (a ete|est|etait|sera
      |vient d'etre) (\w+ )?vendue?s?
      |(^|[,;:.!?] ?|(et|car|que) )(le|notre) (bar|commerce|motel|resto|restaurant|immeuble|magasin|garage|depanneur
      |casino|club|terminus|camping) (a ete|est|vient d'etre) vendu\b
      |(form\w+|cours|ateliers?|videos?|capsules?|films?|seances?|sessions?|presentations?|conferences?|affiches
      |depliants|materiel|modules?|prevention|politique|programme|campagne|lutte|journee|mois|page|protocole
      |sensibilis\w+|information|cartes|webinaire|exposes?|documentaire) ([\w']+ ){0,4}?(sur|contre|de|des|pour|a
      |anti) ?([\w']+ ){0,6}?(la traite|traite|trafic|victimes?|survivantes?|exploitation
      |trafiquants)( (de|des) personnes| humaine?| sexuelle?)?
      |(comment|quoi|quand|qui|a|pour|savent|apprennent a|d') ?(\w+ ){0,3}?(reconnaitre|identifier|detecter|reperer
      |signaler|denoncer|reagir|faire|appeler|aider|prevenir)\b[^.!?;\n]{0,70}
      |(signes|indices|indicateurs) (de )?(la )?traite|contre la traite|sur la traite|aide aux victimes
      |services aux victimes|soutien aux victimes
      |(la|une|le|un) survivante? (qui )?(a|est|nous a) (parle|temoigne|raconte|partage|venue?|donne|presente)
      |(portail|lien|page|systeme|mot de passe|compte|cours|quiz|examen|video|plateforme)\W+(\w+\W+){0,4}?aidez\W+\w+
      |sortie d'urgence
      |(oblig|forc)\w+ (de|a) (reporter|annuler|fermer|deplacer|retarder|remettre|suspendre|attendre|reduire|former
      |changer|arreter)
      |j'ai peur (que|qu'|de (ne|manquer)))\b
    """,
)
FRENCH_MORE = late(
    r"""
    \b((ils|on|quelqu'un|hommes?|gars|inconnus?|monsieur) (\w+ )?(m'|nous )?(ont|a) (emmene|enleve|pris|kidnappe
      |embarque) (ma|mon|notre|sa|son) (fille|fils|soeur|femme|enfant|bebe|cousine|niece|petite|amie)
      |(l'|la|les|m') ?(amene|amenent|amenait|emmene|emmenent) (voir|chez|a) (des|d'autres) (hommes|clients|gars)
      |arme(e|s)?\b|(avec|a|avait|sorti) (une? )?(arme|fusil|gun|couteau|pistolet)|coups de (feu|couteau)|fusillade
      |(de|contre|selon) (son|mon|leur) (plein |propre )?(gre|volonte)|pas ici (de|par) (son|mon|leur|choix)
      |(ne )?((peut|peuvent|peux|pouvait|pouvaient) (pas|plus|jamais)
      |(a|ont|avait|avaient) (pas|plus|jamais) pu) (\w+ )?(partir|sortir|s'en aller|quitter|s'echapper
      |demissionner)\b(?! (avant|du bureau|de la reunion))
      |(doit|doivent|devait|doivent) (\w+ |\$ ){0,4}?(au|a son|a un|a leur|aux) (recruteur|passeur|patron|boss
      |employeur|proxenete)
      |passeurs?\b|rembours\w+ (une|sa|leur|la) dette
      |(elle|il|ils|elles|dame|filles?|femmes?|jeunes?) (\w+ ){0,5}?(dort|dorment|vit|vivent|couchent?
      |loge\w*) (\w+ ){0,4}?(conteneur|garage|sous-sol|cabanon|entrepot|remorque|camion|van)\b
      |(vit|vivent|dort|dorment|vivre|dormir) (\w+ ){0,3}?dans (un|une|le|la) (conteneur|garage|sous-sol|cabanon
      |entrepot|remorque|van)
      |(jamais|pas|sans) (etre )?pay(e|ee|es|ees)\b|sans (salaire|paie)
      |peur (de|du) (leur|son|sa|lui|eux|elle|boss|patron|chum|mari|un|cet)
      |(offert|offre|offrait|vendu|vend|vendait|achete|propose|proposait|loue|prostitue|battu|bat|frappe|force|forcait
      |enferme|drogue|cache|agresse|viole|touche|sauve|secouru|retrouve|kidnappe|enleve) (une?|des|la|les|deux|trois|ma
      |sa) (\w+ )?(filles?|femmes?|mineure?s?|enfants?|jeunes?|ados?|adolescentes?|dames?|soeur|cousine|niece|blonde)\b
      |(enfants?|filles?|femmes?|jeunes?|ados?|victimes?|mineure?s?) ([\w']+ ){0,3}?(ete|est|sont|etait
      |etaient) (\w+ )?(secouru|retrouve|sauve|enleve|vendu|battu|force|oblige|retenu|enferme|drogue|frappe
      |exploite)\w*
      |(elle|il|l'|la|les|me|m') ?(a )?(battu|bat|frappe|force a|oblige a|vend|enferme|drogue|prostitue|menace|traine
      |touche|viole|agresse|suit(?!e)|exploite)\w*
      |d'hotel en hotel|menac\w+|deport\w*|immigration
      |aidez ?-?(moi|nous|la|le|les)\b(?=.{0,3}$|.{0,40}(plait|danger|police|vite|urgent|ici))
      |(dit|disait|ecrit|disant|murmure) (\w+ )?aidez|(glisse|remis|donne|passe) (un (mot|papier|billet|bout)|une note)
      |(a|ont|j'ai|avoir) ete (exploite|trafique|vendu|force|victime|abuse|agresse|viole|battu|menace)\w*
      |nom de la victime|(la|une|cette) victime\b|(cri(e|ent|ait)|hurl\w+|pleur\w+)\b
      |des hommes (\w+ )?(entrent|sortent|differents)|differents hommes|clients (entrent|sortent|toute)
      |(jamais|pas|plus) (revenue?|rentree?) (a la maison|chez)|nue?s? (photos?|en ligne)
      |((?<!c'est le )(?<!c'etait le )|(?=bordel (de|du|des|ou)\b))bordel|suicid\w+
      |(ont|a) l'air (mineur|terroris|apeur|effray|drogu|battu|jeune)\w*
      |(repere|detecte|identifie|decouvert|trouve|signale) (un|deux|trois|notre premier) (possibles? |vrais?\s
      |premier )?cas\b(?! (de (covid|grippe)|pratique|d'etude|ou\b))
      |(fausses?|belles) promesses?|faux pretextes?|(recu|eu|fait) (un|deux|trois) signalements?\b
      |(passe|arrive|vu) quelque chose (de |d')(\w+ )?(grave|laid|pas normal|etrange|bizarre|horrible|terrible)
      |(avise|prevenu|averti|alerte) (la police|les policiers|le 911)\b(?! (de|pour|sur) (la|le) (formation|cours))
      |(y a|avait|il y a) (du monde|des gens|quelqu'un|des enfants) (\w+ )?dans (la|le|une?) (remorque|conteneur|valise
      |coffre|citerne)
      |a de la traite (ici|dans (mon|notre|le) (quartier|coin|village|rue))
      |ca se passe ici dans (la|notre|le) (compagnie|shop|usine|ville|quartier|village)
      |(contremaitre|boss|patron|fermier|proprietaire|gerant) (ne )?lache (pas|jamais) (les|ses) (cueilleu\w+
      |travailleu\w+|filles|femmes|ouvri\w+|saisonni\w+)
      |photos? (\w+ )?aux (petites|filles|enfants|ados)|(veut|demande) (\w+ )?faveurs
      |(lit|fouille) (dans )?mon (cell?|cellulaire|telephone)\b
      |(ma|sa|notre) (fille|niece|soeur|cousine|amie|voisine) (ne )?donne (pas|plus) (de )?(nouvelles|signe)
      |personne (ne )?(l'a|les a) revue?s?
      |(marques?|traces?|brulures|cicatrices) (sur (ses|les|leurs)|aux) (poignets|bras|cou|chevilles)
      |nu-? ?pieds en tremblant|(parle|repond) (toujours )?(a sa place|pour elle)|y nous comptent
      |(sur|avec) des (menteries|mensonges)|ont (pu|pus|plus) (leurs|de) (papiers|passeports?)\b(?! (de|pour)\b)
      |ecrit (a l')?aide\b|(video|film) (c'est|c'etait) (moi|ma vie)|envoyez (une patrouille|quelqu'un (vite|svp|ici))
      |peux pas parler ici|faut que je sorte d'ici|me cacher\b
      |venez (me|la|nous) chercher\b(?! (des|les|vos|le|la|un)\b))\b
    """,
)
