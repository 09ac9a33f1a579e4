"""Which French words tell what kind of question is asked; the first that fits decides.

Matched on the text as it was written, without accents: what is asked shows in a word or two, whatever stands around.
"""

from bot.understanding.questions.frenchturns import FRENCH_TURNS
from bot.understanding.questions.helping import FRENCH_HELP
from bot.understanding.questions.kinds import Asks
from bot.understanding.writing.patterns import late

FRENCH: Asks = (
    *FRENCH_HELP,
    *FRENCH_TURNS,
    (
        "status",
        late(
            r"\b(etat|portrait|tour d'horizon|survol|apercu) (global|general|d'ensemble|rapide)"
            r"|\b(on|nous) en (est|sommes) ou\b"
            r"|\bca (donne|dit) quoi\b"
            r"|\b(un|le|petit) portrait (de|du|des)\b|comment (vont|avancent|se portent|evoluent) (les|nos|ses"
            r"|leurs) (promesses|engagements)\b"
            r"|\bou en (est|sont|sommes)\b"
        ),
    ),
    (
        "help",
        late(
            r"\bcomment .{0,30}\b(vous|t'|te) utiliser\b|\bcomment (on|je|tu) (se |me |te )?(sers?t? de toi"
            r"|marches?|fonctionnes?)\b|^\W*help\b.{0,10}$"
        ),
    ),
    (
        "pledge",
        late(
            r"\b(c'est|c) (quoi|koi) qu[e'].{2,60}\ba dit (qu[' ]|k)"
            r"|\bce qu[e'].{2,60}\b(avait|avaient|a|ont) (dit|annonce|accepte|propose) (qu'|que |d[e'] ?)"
        ),
    ),
    (
        "silent",
        late(r"\bpersonne (ne |n')?(nous|m'|n'a (repondu|rappele))|\breste(nt)? (muet|silencieu)\w+"),
    ),
    (
        "status",
        late(
            r"\b(sont|est|es|etes) rendue?s? ou\b|\batteint (son|sa|leur|l'|ses|leurs) ?(objectif|cible|but)s?\b"
            r"|\ba quel (stade|point|niveau)\b|\bse passe (avec|chez)\b"
            r"|\bcomment (se|s')\b.{0,30}\b(passe|en sort\w*)\b"
            r"|\binfos? (sur|de)\b|\bil manque quoi\b|\bqu'(a|ont) fait\b|\breste beaucoup\b"
            r"|\bce qui en est\b|\bqu'est-ce qui a ete fait\b"
            r"|\bou est-ce qu'on (se situe|en est)\b"
        ),
    ),
    ("pledge", late(r"\bs'est entendue?s? sur\b|\bon s'etait (dit|entendus?)\b")),
    (
        "silent",
        late(r"\ba[- ]t-?u (enfin )?repondu\b|\bperdu la trace\b|\b(attends|attend) (encore|toujours)\b|\ba l'appel\b"),
    ),
    (
        "totals",
        late(
            r"^\W*(additionne|calcule|compte)(z|r)? (moi )?(tous|toutes|tout le monde|ceux|celles)\b"
            r"(?!.*\b(pas|promis|engage\w*)\b)"
        ),
    ),
    (
        "silent",
        late(r"\bjamais (re(pondu|ecrit|crit|pris contact)|donne (signe|suite))\b"),
    ),
    (
        "overdue",
        late(
            r"\b(date|echeance|delai)s?( limites?)? (est|sont|a|ont) (ete )?(deja )?(passee?s?|depassee?s?|echue?s?)\b"
            r"|\b(devaient|auraient du|devait|aurait du) etre (tenue?|faite?|remplie?|livree?|donnee?)s?\b"
        ),
    ),
    (
        "due_soon",
        late(
            r"\b(tomben?t?|vient|viennent|arriven?t?) (du|due|dus|dues|a terme|a echeance)\b"
            r"|\bdoi(t|vent) (avoir|etre) (tou(s|tes?) )?(fini|termine|complete|livre|rempli|remis|rendu)(e?s?)\b"
            r"|\b(promesses?|engagements?|formations?)\b.{0,25} a (remplir|honorer|tenir|respecter|livrer|boucler)\b"
            r"|\b(quoi|rien|chose|qqch|kekchose) de (du|prevu)\b(?! (neuf|nouveau))|\bqu'est-ce que .{2,60} doi(t|vent)"
            r" (livrer|remettre|rendre|finir"
            r"|terminer|completer)\b"
        ),
    ),
    (
        "pledge",
        late(r"\bquel(le)? (est|etait) (l'|la |le |son |sa )(objectif|cible|but|engagement|promesse)\b"),
    ),
    (
        "help",
        late(
            r"\b(es|etes)([- ](tu|vous))? (capables?|en mesure) de (faire|repondre|me|m'|nous)\b"
            r"|\bde quoi (es|etes|t'es)([- ](tu|vous))? capables?\b"
            r"|\b(es|etes)([- ](tu|vous))? bonn?e?s? (a|pour) quoi\b"
            r"|^\W*(aide(z?-moi)?|bonjour|salut|allo|menu|commandes|options)\W*$"
            r"|\bque (peux|pouvez|sais|savez|fais|faites|comprends|comprenez)[- ](tu|vous)\b"
            r"|(qu'est-ce que|c koi|c'est quoi|quelles sont) (tes|vos) (commandes|options)\b"
            r"|qu'est-ce que (tu|vous) (peux|pouvez|sais|savez|fais|faites|comprends|comprenez)\b"
            r"(?! (\w+ ){0,2}(sur|de|du|des|pour|chez|au sujet|avec|a propos)\b)"
            r"|comment ((est-ce que )?(je (dois|peux)|on|faut-il|puis-je|dois-je) (\w+ )?(formuler|poser"
            r"|demander|ecrire|chercher|faire|utiliser|parler)|ca (marche|fonctionne)(?! (\w+ )?(chez|avec|pour|a"
            r"|au) (?!toi|vous|ca))|fonctionnes|tu fonctionnes"
            r"|t'utiliser|vous utiliser|utiliser"
            r"|je te|poser"
            r"|faire pour)|quelles? (sortes? de )?(questions|commandes)|quel (genre|type) de questions"
            r"|mode d'emploi"
            r"|\b(tu|vous) (fais|faites|sais|savez|peux|pouvez) (faire )?quoi\b|comment (ca "
            r"|on )s('en sert|'utilise)"
            r"|exemples?\b|je suis (perdue?|melee?)|a quoi (tu )?sers|sers a quoi|a quoi (ca )?sert"
            r"|sert a quoi (ce|cette|ca|le|la)|qui es[- ]tu|besoin d'aide"
            r"|puis-je (te "
            r"|vous )?demander|je peux (te "
            r"|vous )?demander"
            r"|instructions"
        ),
    ),
    (
        "pledge",
        late(
            r"^\W*que (nous|leur|lui)? ?doi(t|vent) (?!etre\b|un\b|une\b)\w"
            r"|qu'est-ce que .{2,50} nous doi(t|vent)\W*$"
        ),
    ),
    (
        "pledge",
        late(
            r"\bcombien\b(?! (d'|de )(organi\w+|entreprises|partenaires|compagnies|agences|ecoles|hotels"
            r"|engagements|promesses)).{1,60}\b(promis\w*|engag\w+|(devai|allai|voulai|comptai)(t|ent)|(a"
            r"|ont) dit)\b"
            r"|\b(que|qu'est-ce que|quoi)\b.{0,50}\b(devai|allai|voulai|comptai)(t|ent) (faire|former|donner"
            r"|tenir|offrir|organiser)\b"
        ),
    ),
    (
        "status",
        late(
            r"\b(combien|qu'est-ce qu)\b.{0,50}\b(reste|manque)\b|\b(reste|manque)(-t-il)? combien\b"
            r"|\bcombien (sur|de (ses|leurs)|des) (\d|promis|les \d)"
            r"|\b(pour la )?derniere (fois|nouvelle)\b|\b(du|quoi de) (neuf|nouveau)\b(?!-)"
            r"|\b(des|les|dernieres) nouvelles (de|du|d')"
        ),
    ),
    (
        "totals",
        late(
            r"\bdes chiffres (de|du|pour)\b|\b(arriv|mont|est|fait|rendue?s?)\w* (donc |bien )?a?( )?combien\b"
            r"|\bcombien\b.{0,40}\b(formee?s?|rejointe?s?)\b"
        ),
    ),
    (
        "silent",
        late(
            r"\b(pas|jamais|rien|sans|plus|aucune?|tarde\w* a)\b.{0,30}?\b(repond\w*|reponses?|ecrit"
            r"|nouvelles?|signe|envoye\w*|transmis"
            r"|rappel\w+|contact\w*|entendu|reagi|recu|dit|retour|appele)\b"
            r"|\b(fait|font) (les? |la )?(morts?|sourdes? oreilles?)\b|\b(injoignables?|evapores?|disparus?"
            r"|volatilises?)\b|dans la nature|abonnes absents"
            r"|\b(ne|n') ?(\w+ )?(repond|ecri|rappel|donn|contact)\w* (plus|pas|jamais)\b|\bnous ignor\w+"
            r"|\bdonn\w+ (plus|pas) (de )?(signe|nouvelles)|\b(silenc\w+|muets?|muettes?|sans (nouvelles"
            r"|reponse))\b|\brelanc\w+"
            r"|\bqui\b.{0,30}\b(j'appelle|je contacte|appeler|contacter|joindre|rappeler)\b"
            r"|\battend\w*\b.{0,20}\b(reponses?|nouvelles|retour)"
            r"|\b(a|ont|nous a|nous ont|est-ce que)\b.{0,40}\brepondu\b|\brepondu ?\?"
            r"|\bdoi(t|vent)( encore| toujours)? (nous )?repondre|\bnous doi(t|vent)\b|quand .{0,40}nouvelles"
        ),
    ),
    (
        "overdue",
        late(
            r"\b(retards?|retardataires?|non (tenue?s?|respecte\w*|livre\w*|remplie?s?)|tard|echue?s?|hors delai"
            r"|en souffrance|en defaut|a la bourre|traine(nt)?"
            r"|de la patte|en arriere|a la traine"
            r"|depass\w+)\b"
            r"|\b(manque|rate|laisse passer|pas (encore |toujours )?(tenue?s?|respecte\w*|livre\w*|fini\w*"
            r"|termine\w*|fait\w*|rempli\w*|acheve\w*))\b"
            r"|(delais?|dates?|echeances?) (deja )?passee?s?|\b(aurai|devrai)(t|ent) (du|deja|etre) "
            r"|date (limite )?passee"
        ),
    ),
    (
        "due_soon",
        late(
            r"\bpour quand\b|\b(approchen?t?|a l'horizon|bientot|sous peu|prochainement|au programme)\b|\b(on"
            r"|nous) attend(ons)? (pour|en|d'ici|la|cette)\b|\b(ce qui|qu'est-ce qui|quels?|quelles?"
            r"|engagements?|promesses?|qui|quoi"
            r"|lesquel\w+)\b.{0,30}?\b(tomben?t?|se terminen?t?|finissen?t?"
            r"|prennent fin|(?<=ce qui )vient|(?<=ce qui )viennent|prend fin|arriven?t?|ferment?|s'acheven?t?"
            r"|doi(t|vent) (finir"
            r"|terminer|livrer|remettre|rendre|completer))\b"
            r"|\b(echeanc\w+|echoi\w+|echeant|a terme|a venir|s'en vient|s'en viennent|dates? limites?|delais?"
            r"|a (remettre|rendre|livrer)|(quoi|rien|reste) a (finir|terminer|boucler|completer|faire)|(quoi"
            r"|rien) (de )?prevue?s?|expir\w+"
            r"|prochain\w* (dates|engagements|promesses|etapes)|(est|sont) dus?e?s?|dus?e?s? (d'ici|avant"
            r"|en|la|le"
            r"|cette|pour|ce)|(doit|doivent) etre|qu'(on a|avons-nous|est-ce qu'on a|y a-t-il) pour)\b"
        ),
    ),
    (
        "totals",
        late(r"\b(combien|total|totaux|nombres?|chiffres?|somme|statistiques?|en tout|cumul\w*)\b"),
    ),
    (
        "status",
        late(
            r"^\W*((et|alors|bon|salut|allo|bonjour)\W+)*(comment|ou en|quoi de neuf|ou est rendu"
            r"|ou sont rendus|qu'en est[- ]il)\b"
            r"|\b(a|ont|as)\b.{0,40}\b(termine|fini|commence|complete|tenu|respecte|rempli|forme)\b"
        ),
    ),
    (
        "pledge",
        late(r"\b(promi\w*|promess\w*|engag\w+|s'est inscrite?|ont accepte|a accepte|a offert|ont offert)\b"),
    ),
    (
        "status",
        late(
            r"\b(etat|statut|ou (on|nous) en (est|sommes)|en (est|sont|es|etes) (rendue?s? )?ou"
            r"|ca (bouge|roule|avance|va)|progr\w+"
            r"|avanc\w+|nouvelles?|neuf|resume|apercu|bilan|suivi|mises? a jour"
            r"|termine\w*|fini\w*"
            r"|ou en (est|sont|sommes)|ou est rendu|ca va|comment|point sur|rapport|situation|bonne voie"
            r"|dans les temps"
            r"|a jour|rendus?|parle-moi|dis-moi|s'est-il passe|s'est passe|devenue?s?|arrive[- ]t-il)\b"
        ),
    ),
)
