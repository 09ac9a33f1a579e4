"""Turns of phrase that tell what kind of question is asked in French, before any single word does.

"Avec qui a-t-on perdu contact?" asks who is silent, and "Pour quand … a-t-il promis?" for a promise, whatever else it
says. Matched on the text as it was written, without accents.
"""

from bot.understanding.questions.kinds import Asks
from bot.understanding.writing.patterns import late

FRENCH_TURNS: Asks = (
    ("status", late(r"\b(peux|pouvez|sais|savez) (me |nous )?(dire|raconter) (sur|de|du|d'|a propos)\b")),
    (
        "status",
        late(
            r"""
            \b(sait|sais|savez|savons|a|as|avons) quoi (sur|de|pour|avec|au sujet)\b|\btopo\b|\bqu'est-ce qu'(il
              |elle)s? (a|ont) (deja |bien pu )?fait\b|\best[- ](tu|on|ce qu'on est) (\w+ )?(corrects?|bons?|ok)\b
            |\b(en|sur la|dans la) bonne (voie|direction)\b
            |\bil (en |leur |lui |nous )*manque(-t-il|[- ]tu)? (bien |bon |encore )?(gros|beaucoup|quelque chose)\b
            """
        ),
    ),
    (
        "status",
        late(
            r"""
            ^(?!.*\b(pas|jamais|rien)\b).*\b(comment (va|vont|avancent?)|ou en (est|sont)|atteint|rejoint|forme|fait
              |livre
              |manque|reste)\b.{0,60}\b(\d+
              |ceux|celles|tous ceux|gens|personnes) (qu'(il|elle|on)s? |qui |que )?(s'est |se sont |ont |a |avai(t
              |ent) )?
              (promis|annonce|engag|inscri)\w*
            """
        ),
    ),
    (
        "due_soon",
        late(
            r"""
            \b(doi(t|vent)|devr(a|ont)|faut)\b.{0,25}\b(livr|remett|rend|termin|fini|complet|form|rempli|boucl|tenir
              |donner)\w*\b
              .{0,40}\b(demain|cette semaine|ce mois|d'ici|avant|bientot|prochaine?s?|aujourd'hui)\b
            |^\W*(pis |et )?(c'est )?(qui|lesquels?) (c'est )?(le|la|les) (prochain|suivant)(e?s?)\W*$
            |\bon (s')?attend(-tu)? (quelque chose|qqch|quoi)\b|\bqu'est-ce qu'on attend\b
            |\b(au|sur le) calendrier\b|\ba l'agenda\b
            |\bqu'(on a|est-ce qu'on a|y a-t-il|est-ce qu'il y a) (\w+ )?pour (le|la|ce|cette|demain|les|la)\b
            |\b(a|ont)(-t)?(-(il|elle|ils|elles))? (quelque chose|qqch|de quoi) (pour|en|d'ici|avant) (ce|cette|la|le
              |demain
              |janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b
            |\b(surveiller|garder a l'oeil|avoir a l'oeil)\b.{0,20}\b(ce|cette|en|d'ici|la)\b
            |\b(livrables?|remises?|engagements?|promesses?) (\w+ )?(attendue?s?|prevue?s?|exigibles?)\b
            |\bprochaine?s (\w+ )?(date|livraison|engagement|promesse|echeance|remise)s\b
            """
        ),
    ),
    (
        "overdue",
        late(
            r"""
            \b(ne |n')?respect\w+ (pas|plus|jamais) (son|sa|leurs?|ses)\b|\btien(t|nent) (pas|plus) (parole|leur|sa
              |son)\b
            |\b(trainards?|retardataires?|fautifs|mauvais eleves|traineu(x|ses?)|lambins?|flancs? mous?)\b|\b(date
              |echeance)s?\b.{0,25}\b(est|sont) derriere (nous|eux)\b
            |\b(date|echeance|delai|limite)\b.{0,50}\b(est|a)(-(il|elle|t-elle|t-il))? (deja )?(passe|depasse|echu
              |expire)e?\b
            |^\W*(et )?(pour |chez )?(qui|lesquel(le)?s|quel(le)?s \w+)\b.{0,30}\b(devai(t
              |ent) (deja )?(avoir |etre )?(fini|termin
              |livr|complet|rempli|rend|remett)|etai(t|ent) due?s?)
            """
        ),
    ),
    (
        "silent",
        late(
            r"""
            \bsignes? de vie\b|\b(j'ai|on a|nous avons) (\w+ )?(appele|ecrit|laisse|texte|relance|envoye
              |rappele)\b.{1,50}
              \b(fois|messages?|courriels?|textos?)\b|\b(toujours|encore) rien\W*$
            |\bfini par (repondre|rappeler|ecrire|donner)\b
            |\b(pas|jamais|rien|sans|aucune?)\b.{0,40}?\b(contacts?|recontact\w+|parle|activite|decroche
              |rejoindre|joindre
              |bouge|manifeste|aperc\w+)\b
            |\bnous (a|ont)([- ](t-)?(il|elle|ils|elles))? (contact|recontact|ecri|appel|rappel|joint|rejoint
              |texte)\w*
            |\b(a|ont)-(t-)?(il|elle|ils|elles)? (ecrit|reecrit|rappele|reagi)\b|\bfantomes?\b
            |\bmanque(-t-il)? (comme |de )?(reponse|retour)s?\b
            |\bpersonne (de|du|des|d'|a|en|au|aux|chez) ?.{2,40}\b(repond|rappelle|reagit|ecrit)\b
            |\b(rappels?|courriels?|messages?|appels?|textos?)\b.{1,60}\bignor\w+
            |\b(toujours|encore) rien (d'eux|d'elles|de leur|du cote|de la part|de|du|des|d')\b(?! (neuf|nouveau|fait))
            |\b(laisse|laissee)s? (sur|en) (vu|lu)\b|\bfait? (pas|jamais) signe\b
            |\b(retourn|rend|renvoi|rappel|pren)\w* (pas|plus|jamais) (\w+ )?(nos|notre|mes|mon|les|aucun) (\w+ )?(appel
              |message|courriel|texto)s?\b
            """
        ),
    ),
    (
        "help",
        late(
            r"""
            ^\W*(je |j')?(ne )?(comprends?|sais|catch\w*) (rien|pas)\b[^?]{0,40}\b(aide|aidez)\b
            |\bcomment (on|je|tu) (t'|vous )utilise
            """
        ),
    ),
    ("help", late(r"\bsa(is|it) (pas|plus) (trop )?(quoi|comment) (te |vous |lui )?(demander|poser)")),
    ("status", late(r"\bca (a donne|donne|dit) quoi\b")),
    (
        "silent",
        late(
            r"""
            \ba qui\b.{0,25}\b(reecrire|ecrire|telephoner|texter)\b|\bpas (encore )?rapportee?s?\b
            |\b(s'est|se sont)(-(il|elle|ils|elles))? manifeste|\bpas (encore )?fait (son |leur |de )?rapport\b
              |\btalonner\b
            |\b(aucune|pas de) (donnee|info|information|idee)s?\b
            """
        ),
    ),
    ("status", late(r"\ba combien en (est|sont)\b|\bqu'est-ce qui est arrive (avec|a|chez)\b")),
    (
        "overdue",
        late(
            r"""
            \bnous doi(t|vent)\b.{0,40}\bdepuis\b
            |\bn'(a|ont) (pas|jamais) (encore )?ete (tenu|respecte|rempli|livre|honore)\w*
            """
        ),
    ),
    ("pledge", late(r"\bc'etait quoi (l'|la |le )?(affaire|idee|histoire|promesse|engagement)? ?(de|du|d'|avec)\b")),
    (
        "due_soon",
        late(
            r"""
            \bqui (termine|finit|ferme|livre|boucle|conclut) (ce|cette|en|d'ici|avant|demain|bientot|la semaine
              |le mois)\b
            """
        ),
    ),
    ("help", late(r"\bexpliqu\w* comment (te |t'|vous |on |je )?(question|utilis|pos|demand|parl|fonction)\w+")),
    ("due_soon", late(r"\brappeler? .{0,20}\b(qu'|que) ?(ca |c'est )?(echoit|approche|du|s'en vient|tombe)\b")),
    (
        "silent",
        late(
            r"""
            \b(j'|on )(appelle|ecris|ecrit|relance|contacte) (a )?qui (aujourd'hui|ce matin|cette semaine|demain
              |en premier)\b
            |\b(introuvables?|(sortie?s?|hors) (du|de) radar|laisse(e?s?) tomber|fait (attendre|niaiser|poireauter)
              |(contact|lien) (est-il |est )?(coupe|rompu|perdu)|faire (un |le )?suivi)\b
            |\bpas (encore )?(confirme|manifeste|montre|donne suite)|\btarde\w* (encore |toujours )?(a|de)\b.*\brepond
            |\bmanque (encore )?(la |une |des )?(reponse|retour|rapport)s?\b
            |\bfaut-il .{0,20}\b(rejoindre|joindre|relancer)
            |\b(reprendre contact|recontact\w+|laiss(e|ent) sur (vu|lu))\b
            |\b(semaines?|mois|jours) que .{0,20}\brien (de|d'|du)\b
            |\bpas (encore )?(ouvert|lu|vu|regarde) (le|la|les|mon|nos|notre) (message|courriel)s?\b
            |\b(perdus? (le |tout |toute )?(contact|trace|de vue|la trace)|contacts?\b.{0,14}\bperdus?
              |(pas|plus|jamais) (ete )?(reussi|parvenu|arrive|capables?|pu) (a |d'|de )?(leur |lui |les |l')?(parler
                |joindre|rejoindre|contacter|avoir)
              |coups? de (fil|telephone)|petit rappel|silence radio|boud(e|ent)|(dans|de) l'oubli
              |(retourne|rendu|renvoye|rappele)s? (notre|nos|mon|mes) (appel|message|courriel)s?
              |(nous|m')( ?(est|sont|es)) revenue?s?|(donne|ont donne) (un )?signe)\b
            """
        ),
    ),
    (
        "overdue",
        late(
            r"""
            \btrain(e|ent) (passe|apres|au-dela)\b|\b(pas|jamais) (encore )?(honore|arrive\w* a temps)
              |\blettres? mortes?\b|\ben plan\b
              |\bpasse\w* tout droit\b
            |\btrain(e|ent) (encore |toujours )?depuis\b|\b(est|sont|ont|a) (deja )?expiree?s?\b
            |\bpromis\b.{0,20}\b(n'(a|ont) (rien|pas|jamais)|sans (rien )?)\b
            |\b(a|ont)([- ](t-)?(il|elle|ils|elles))? (deja )?(passe|depasse|manque|saute) (sa|leur|ses
              |leurs) (date|delai|echeance|limite)
            |\b(devrai|aurai)(t|ent) (deja )?(avoir|du) (deja )?(avoir )?(fini|termine|livre|complete|rempli|remis)
            |\b(qui|lesquel(le)?s) (a|ont) (deja )?(passe|depasse|manque|saute|brule) (sa|la|leur|ses|leurs) dates?\b
            |\bqui nous doi(t|vent)\b.*\bdepuis\b|\bdans le rouge\b|\blaisse (filer|passer)\b
            |\bexpiree?s? sans\b|\bnous en doi(t|vent)\b|\b(a|ont) (failli|fait faux bond|manque a (sa|leur))\b
            |\bpas (encore )?(tenu|respecte) (sa |leur )?(parole|promesse|engagement)
            """
        ),
    ),
    (
        "pledge",
        late(
            r"""
            \bpour (quand|quelle date|quel mois)\b.{2,50}\b(promi\w*|engage\w*|dit|offert)\b
            |\b(avait|avaient|a|ont) (dit|annonce|affirme|jure) (qu'(il|elle|on)s?|que|vouloir)\b.{0,40}\bquoi\b
            |\b(voulai|devai|allai|comptai|pensai)(t|ent) (faire|former|donner|offrir|livrer|organiser) (quoi|combien
              |qui)\b
            |\b(promesse|engagement)s? .{2,50}\b(est|etait|sont|etaient) de combien\b|\ben quoi consiste\b|\b(sur
              |dans) (sa|leur|leurs) cartes?\b|\bengage\w* a (combien|quoi)\b
            |\b(va|vont|va-t-il|va-t-elle) nous (appuyer|aider|soutenir|offrir|donner)\b
            |\b(avait|avaient) (dit|promis|offert|propose|annonce) (quoi|combien)\b
            |\bcombien\b.{3,60}\b(a|ont)([- ](t-)?(il|elle|ils|elles))? (offert|propose|accepte) (de|d'|a)
            |\b(l'entente|le deal|l'accord) (avec|de|du)\b
            |\b(que|qu'|qu'est-ce qu'?|quoi|combien)\b.{0,60}\b(s'est|s'etait|se sont|s'etaient) (fixe|donne
              |impose)\w*
            |\b(nous|leur|lui) doi(t|vent) (encore )?quoi\b
            |\b(que|qu'|qu'est-ce qu'?|quoi)\b.{0,60}\b(a|ont|avait|avaient) (signe|offert|propose|mis sur la table)\b
            |\b(s'est|se sont)([- ](t-)?(il|elle|ils|elles))? (inscrite?s?|portee?s? volontaires?)\b
            |\b(a|ont) (embarque|signe|dit oui)( (a|pour|sur))? quoi\b
            |^\W*qu'(a|ont|avait|avaient) (donc )?(offert|propose|promis|signe)\b
            """
        ),
    ),
    (
        "due_soon",
        late(
            r"""
            \b(prevu|programme|planifie|agende)(e?s?) (pour|en|au)\b|\bjusqu'a quand\b|\bquelle date (a|ont|avait)\b
            |\bdoi(t|vent) \w+ (pour )?quand\b|^\W*quand\b.{2,60}\bdoi(t|vent)\b
            |\b(a|ont) une (date|livraison|echeance)\b|\bprochaine?s? (chose|affaire|truc|livraison)s?\b
            |\bechu\w* (demain|bientot|cette|la semaine|le mois)\b
            |\ba nos portes\b|\bcombien de (temps|jours|semaines) (il )?(lui |leur |nous )?(reste|manque)\b
            |\bil reste combien de (temps|jours|semaines)\b
            |\b(sur le point|proches?|a la veille) d'?e? ?(echoir|expirer|finir|se terminer|arriver|tomber)\b
            |\bpour quelle date\b|\barriv(e|ent) a (sa|leur|la) (date|fin|terme|echeance)\b
            |\bil (leur |lui )?reste (moins de|juste|seulement|que|peu)\b.{0,20}\b(jours?|semaines?|mois|temps)\b
            |\bc'est (a qui )?(le tour|au tour) (de|d'|a)\b|\bcontre la montre\b
            """
        ),
    ),
    (
        "status",
        late(
            r"""
            \b(pourcentage|pour ?cent|tantieme)\b(?!.*\b(retard|repond|partenaires))
            |\b(a|ont) fait quoi\b|\bse situ(e|ent)\b
            |\b(mets|mettez|met)[- ](moi|nous) (au courant|a jour)\b
            |^(?!.*\b(on|nous)\b).*\best rendue? a combien\b|\ben train de se (realiser|concretiser)\b
            |\bquelle (part|portion|proportion|partie) de (sa|la|leur)\b|\b(tient|tiennent)([- ](il|elle|ils
              |elles))?\s
              (ses|sa|leurs?) (promesse|parole|engagement)
            |\bcombien (donc )?ce qu[e'] ?.{2,50}\b(a|ont) (fait|forme|livre)\b
            |\bqu'est-ce qui arrive (avec|chez)\b
            |^\W*situation (de|du|des|d'|avec|chez|a)\b
            |\b(sur|de) (ce|ceux|celles|tous ceux) qu('|e) ?.{1,40}\b(promis|annonce)\w*,? .*\bcombien\b
            |\b(aimerais|voudrais|veux) savoir (ou|comment)\b
            """
        ),
    ),
    ("totals", late(r"\bqu'(est-ce qu')?(on a|avons-nous|a-t-on) (accompli|realise|reussi|atteint)\b")),
    ("totals", late(r"\b(a|ont) (donne|produit|rapporte) .{0,20}\b(en|de) \w+ forme(e?s?)\b")),
    (
        "totals",
        late(r"^\W*(additionne|calcule|compte)(z|r)?([- ]moi|[- ]nous)? (tout )?ce qu[ei']|\bportee totale\b"),
    ),
    (
        "help",
        late(
            r"""
            \b(t'es|tu es|vous etes) bonn?e?s? (en|a|pour) quoi\b
            |\b(sais|peux|savez|pouvez) (me |nous )?repondre (a )?quoi\b
            |\b(comprends?|comprend) (rien|pas)\b.*\b(comment|marche)\b
            """
        ),
    ),
)
