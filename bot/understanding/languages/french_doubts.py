"""French answers that look plain once they are in English, and are asked about: each was seen noted wrongly.

All are looked for in the text without accents. "On complète cette semaine" is to come, "pas mal tout le monde" is
nearly everybody, and "c'est encore 40" says that nothing changed.
"""

from bot.understanding.writing.patterns import any_finds, late

DAY = r"(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
MONTH = r"(janvier|f[eé]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[eé]cembre)"
GROUP = r"(groupe|module|etape|seance|session|cohorte|quart|partie|phase|bloc|cours|site|terminus|equipe)s?"
TO_COME = late(
    rf"""
    \b(on|nous|ca|j'|je) (se )?(terminons?|completons?|termine|complete|finis|finit|finissons|boucle)\s
      ?(cette semaine|{DAY}|ce mois|bientot)|^\W*(ca|on) acheve\W*$|\bobjectif atteint {DAY}
    |\bde plus en vue\b|\b\d+ (\w+ )?a (inscrire|embaucher|remplacer|retirer|appeler|reprendre|planifier
      |enlever|oter|soustraire|deduire|effacer|supprimer|corriger|changer|modifier|reporter|rappeler|relancer|recevoir
      |payer|rembourser|imprimer|commander|deplacer|transferer|refaire)\b
    |^\W*(encore )?\d+ (de plus |autres |\w+ )?a venir\W*$
    |\b\d+ ((?!nouve|autres|plus)\w+ )?a (declarer|compter|rapporter|signaler)\b
    |\d de plus a inscrire\W*$|^\W*r?ajoute \d [^.;]{{0,80}}\bau cours de {DAY}|^\W*mets-en \d+ (de plus )?{DAY}
    |\bon peut en (ajouter|faire|former) \d|\ben prend \d
    |\d+ (autres |de plus )?(au|cet|cette|l') ?(printemps|ete|automne|hiver)\b
    |^\W*(un autre groupe de )?\d+ (autres |de plus )?(jeudi|vendredi|samedi|dimanche|ce week-end
      |cette fin de semaine)\W*$
    |\b(pis|et) \d+ tantot\b|\d plus tard\b|^\W*(la )?semaine du \d+( pour les \w+)?\W*$
    |^\W*(on (fait|les passe) (des |par )?)?groupes? de \d+\W*$|\by en a \d+ {DAY}\b
    """,
)
UNCHANGED = late(r"^\W*(oui |ben |non )?(c'est|ca|on est|on reste|ca fait) (encore|reste|toujours|reste encore) \d")
ALL_OF_A_PART = late(
    rf"""
    \bpas mal (tout|tous|toute)\b|\b(le|la) derniere?r? {GROUP}[^.;]{{0,80}}\b(remise?|reporte|annule|pas faite?
      |du mois
      |de la semaine|de nuit|de jour|de soir)\b|\b{GROUP} [b-d\d] (est )?(complete?e?|terminee?|finie?|faite?)\b
    |\b(la|le) {GROUP} de {DAY} est complete?\b|\bderniere? {GROUP} complete?\W*$
    |\bfini le module \d
    |\btout le monde (present|d'ici|de mon|a bord|est (d'accord|content|parti|pret|la|correct))|\btout est pret\b
    |\bfini pour moi\b|\bon ferme (le|la) (depot|site|garage|terminus)\b|\btout le plaisir\b|\bpermanents\W*$
    |\btou(s|tes) (les |nos )(sites|groupes|gestionnaires|superviseurs|terminus|quarts|equipes|cohortes) sauf\b
    |\btou(s|tes)( les [a-z]+| le monde)? (de|du|a|au) ?[a-z]+ sauf\b|\bpresents? sauf\b
    |\bsauf \d+( [a-z]+)? (ont (leur|une)|sont d'accord|travaill|veulent|attend)|\bsauf \d+ [^.;]{{0,20}}\b(et|pis) \d
    """,
)
OF_A_PART = late(
    rf"""
    \b(reste|plus que) \d+ (groupes|cohortes|quarts|equipes|sites|modules|semaines|jours)\b
    |\d+ ?(/|sur) ?\d+ (au quiz|a l'examen|au test|en sante)\b|\beu \d+ au quiz\b|\bformes? en tmd\b
    |\bleur classe \d|\bpasses? (a transport|de nuit a|de jour a|tout droit)\b
    |^\W*\d+ (autres |de plus )?(\w+ )?en (arret|conge)\b
    |\bformes? (le matin|de jour|groupe a),? \d+ de plus\b|\ble matin, plus \d|, meme chose\b
    |\ble double\b|, tous {DAY}\b|\b(a date|ca fait) (\d+ )?{DAY}\b|\bca fait \d+ {DAY}\b
    |^\W*\d+ avec (le groupe|les nouveaux|l'equipe)\b|\bgroupe d'hier inclus\b
    |^\W*\d+ (plus l'|plus les|plus le|apres le|depuis le) ?(equipe|groupe|quart|nouveaux)
    |\b(la|notre) (compagnie|entreprise|flotte) compte \d
    |(?<!present )(?<!present, )(?<!date )(?<!date, )(?<!ici )(?<!ici, )\bon (en )?a (seulement\s
      |juste )?\d+ ((chauffeurs |employes |conducteurs )?en tout
      |(chauffeurs |employes |conducteurs )de plus depuis)\b
    |\b(y a|on a|on en a) (juste |seulement )?\d+ [^.;]{{0,20}}\ba former\b|\bdont \d+ (a faire|faits?|formes?)\b
    |^\W*on a \d+ (chauffeurs|employes|conducteurs)\W*$|\bnous comptons \d+ (chauffeurs|employes|conducteurs)\W*$
    |\b(faits?|formes?|certifies?) ?:? \d+,? (a faire|restants?)\b|\bformes? (et|pis) \d+ (certifies?|ont)\b
    |\bont suivi [^.;]{{0,80}}\bet \d+ ont passe\b|\b(et|pis) [a-z]+os hier\W*$
    |\d+ de plus ?: ?\d+(?! (de|du|a|au|dans|sur) )|\d+ en tout ?: ?\d
    |\b\d+ employes (en teletravail|permanents|de plus de \d)|\bno\. d'
    |\bca fait \d+ fois\b|\bau plus \d|\bmeme plus\b
    """,
)
NOT_PASSED = late(
    r"""
    (?<!les )\b\d+ (?!(de|autres?|plus)\b)[a-z-]+( [a-z-]+){0,2} (manquante?s|de moins (?!(que|a)\b)[a-z])
    |^\W*(hier |en fait )?(on en a eu )?\d+ (qui )?n?'?(en )?ont pas passe\b|\bjuste (le quiz|signe)\b|\ble quiz est\b
    |\bun seul a\b|\bpas les chiffres\b|\bpour etre sure?\b|\bje te confirme demain\b|\bfinalement non\b
    |\b(objectif|cible|but) de (l'an|l'annee) (passee?|derniere?)\b
    |\b(test|quiz|examen) (est|sera|a ete|etait|va etre) (encore )?(remis|reporte|repousse|decale
      |a faire|a venir|prevu)\b
    |\bmauvais canal\b|\bhaha non\b|\bperdu \d|\beu \d+ departs depuis\W*$|\b(ajoute|joints) [^.;]{0,80}a l'equipe\b
    |^\W*\d+ (autres )?nouveaux (chauffeurs|employes|conducteurs)( hier| cette semaine)?\W*$
    |^\W*\d+ (autres )?nouveaux\s(hier|cette semaine)\W*$
    |\b(affiches|cartes|autocollants|depliants)( de plus)? (svp|s'il|s\.v\.p|stp)|\bcomme je t'ai\b|\btu les as deja\b
    |\bdeja dans le total\b
    |\d((?!\b(note|moyenne|score|resultat|reussite)s?\b)[^%]){0,80}\b(?!100\b)\d+ ?%\W*$
    |\bsemaine passee on etait (rendus? )?a \d
    |\bfilles du bureau\b|^\W*(le )?\d+ c'etait\b|^\W*oui encore \d+\W*$|\bme suis trompee? d(e|') ?(\d|une?|deux|trois
      |quatre|cinq|six)\b|^\W*en fait \d+ de plus\W*$
    """,
)
OF_THE_SAME = late(
    r"""
    \b(suivi|fait) [^.;]{0,80}\b(et|pis) \d+ (ont (reussi|passe)|seulement)|\bet \d+ seulement ont\b|\b(la moitie
      |pas tous) ont\b
    |^\W*\d+ (gars |chauffeurs )?(ont|l'ont) pas (passe|eu)|\b(d'hier|hier) \d+ (n'|l')?ont pas\b
    |\bgroupe de \d+ dont \d|^\W*\d+ hier \(\d|\(\d+ [a-z]+ inclus\)|\d+ de plus \((mars|avril|autre|deja|20\d\d)
    |\bgroupes de \d+ prevus\b|\bgroupes de \d+: ?[a-z]|, le boss l'a fait\b|\ben a fait autant\b|\d de plus \+ moi\b
    |, plus les [a-z]+\W*$|\ble groupe de [a-z]+ (est a|a ete annule)|\bpas certain que le groupe\b
    |\d [^.;]{0,80}\bde plus, tout le monde est forme\W*$|^\W*\d+ accompagnat\w+|^\W*les \d+ derniers ont fini hier\W*$
    """,
)
ASKS = late(
    r"""
    ^\W*est-ce que (?!je peux|on peut|vous|tu)|\b(a|est|avais|avez|ont) tu (fini|rendu|vu|recu)\b|\btu les avais tu\b
      |^\W*as-tu (vu|recu)
    |^\W*avez-vous recu\b|\bon manque d'|\bbesoin d'affiches\b|^\W*plus d'(affiches|autocollants)\b
    |\bpas besoin d'autres\b
    |\bpouvez-vous en envoyer\b
    """,
)
""" "Tout le monde a tu fini" asks, and has no question mark."""
ONE_OF_SEVERAL = late(
    rf"""
    \b[a-z]+ ?: ?(termine|complete|fini)e?\. [a-z]+ ?: |\btermine ici\b|\b(garage|etage|secteur|local|poste
      |succursale)\s\d+\s(a\s
      )?(complete|termine|fini)|\b(formation|classe|seance) (d'hier|de ce matin|d'aujourd'hui) est\b
        |\btout le groupe d'hier\b
    |\b100 ?% des presents\b|\btout le monde (hier|etait la)\b|^\W*tout le monde a signe( hier)?\W*$
    |^\W*tous ont signe\b|\bles a tous vus\b
    |\bchaque annee\W*$|\b(ont|avaient) deja la formation\b|\bdernier groupe (passe|est) {DAY}|\bc'est termine {DAY}
    |\bfichier est pas a jour\b|\bfaut que [a-z]+ approuve\b|\battends mon ok\b
    """,
)
COMING = late(
    rf"""
    \b(hier|ce matin|aujourd'hui),? (et|pis) \d+ {DAY}\W*$
      |(?<!formes )(?<!formees )(?<!certifies )(?<!le cours )(?<!la formation )\bce {DAY}\W*$
      |\bse rend a \d+ {DAY}
    |\b(et \d+|le reste) a soir\W*$|\bencore \d+ (et|puis|pis) (on y est|on sera|c'est bon)
    |\b\d+ (autres )?(se rajoutent|s'ajoutent|s'y mettent)( jeudi)?\W*$|\bont debute\b|^\W*(en cours|absents?
    |prevision|mars|avril|mai|tmd)s?:|\bpratique a faire\b|^\W*des que la\b|^\W*j'aimerais dire\b
    |\bdans le meilleur des cas\b|\b(un autre|nouveaux) (\d+ )?a (faire|former)\W*$
    |^\W*total a former\b
    """,
)
STALE = late(
    r"""
    \bon etait \d+ hier\b|\baux dernieres nouvelles on (etait|est)\b
      |\bde plus [^.;]{0,80}\bqu(e la semaine|'en) \w+
    |\bde plus par rapport\b|\bcompte maintenant \d+ personnes\b|\bsommes rendus \d+ employes\b|\ben poste\b
    |(?<!\ba tenu )(?<!\ba donne )\bun autre cours\b|\bc'etait la formation de la [a-z]+\W*$
    |\bavant (la pandemie|d'arriver)\b|\bde nouveau\W*$|\b(2e|deuxieme) fois\b
    |\b\d+ autres ont donne la formation\W*$|\. on a du annuler\b|\ba ete (repousse|annule)\b|\ben (a perdu
    |perd) (quelques|\d)
    |\bpas les certificats\b|\bcompte exact demain\b|\bcomme un doute\b|\bdonne le ok\b|\bun peu plus en fait\b
    |^\W*pas mal \d|\bde plus en gros\W*$|\bcorrection\W+(moins|plus|\+|-)\W*\d|\bont coule\b|^\W*c'est plus \d
    |\bseulement \d+ de plus finalement
    |^\W*plus un\W*$|\bcomme mentionne\b|\bfinalement \d+ ont pas passe
    |\by en a \d+ qui ont pas passe
    |^\W*les \d+ n'ont pas\b|\bloin (de|:) ?\d|\bgros max\b
    |\breste (un|une|deux|trois) (petits? )?(groupe|shift|service|quart|equipe)s?\b|\bpas encore donne ses\b
    |\bil manque le groupe\b|\brestants, plus\b
    """,
)
SAID_AFTER = late(
    rf"""
    - (le reste|reste [a-z]+)\b|\bon a pas fini\b|\bpas fini de compter\b|\bil en reste\W*$|\b(y'en|y en) reste\W*$
      |\breste encore\W*$
    |\bles autres (etaient absents|mardi|ont manque|{DAY})|- [a-z]+ s'est pas presente\b|- quiz pas\b|\(pas encore\b
    |- pas complet\b
    |\bdonnees de\b|\bversion du mois\b|\bavec les mecanos\b|\bmecanos compris\b|\bincluant les mecanos\b
    |, (des stagiaires|tous des brokers|des apprentis)|\bpar un autre organisme\b|\d [^.;]{{0,80}}\b(et j'en ai oublie
    |, j'ai oublie [a-z]+\W*$)|[.,] oups\W*$|\bportail dit\b|\bliste en montre\b|\bbalance pas\b|\bpensais que\b
    |\bc'est-tu correct\b
    |\bc'est bon ca\b
    |\bpeux-tu valider\b|\bdis-moi si\b|\bj'ai entendu\b|- (en fait|finalement) (non|pas)\b|\blol non\b
    |\ben a fait d'autres\b
    |, et (?!moi)[a-z]+ aussi\W*$|\bpis d'autres a\b|, plus (ceux de|moi)\b|, pis [a-z]+\W*$|, (pareil la nuit
    |la nuit pareil)
    |\b\d+ par depot\b
    |\bde plus aux deux\b|\bhier par site\b|\d [^.;]{{0,80}}\bet (deux|2) fois( ce matin)?\W*$|\bun autre boss\b
    |\d sur \d+ (sont (de|syndi)
    |a [a-z]+ seulement)
    |^\W*il nous manque \d+ chauffeurs\W*$|\bde plus au programme\b|, au calendrier\W*$|\bprevus {DAY}
    |\d+ % de reussite\b
    |\bun tiers en ligne\b|\(1/2\)|[.,] (bloc a|phase 1)\W*$|\btout le monde a fini, (plus|et) (un|deux)
    |\d depuis [a-z]+, \d+ depuis
    |\ba monte a \d+ chauffeurs\b|\bles gars du \d|\blundi \d+ et mardi \d+\W*$|\ba part (un|deux|trois|les)\b
    """,
)
LEFT = late(
    r"""
    \b(on|nous) (est|sommes) encore \d+|\b(on |nous |j')(a|ai|avons) encore \d+( \w+)?\W*$|\ben a encore \d+\W*$
    |\bon reste (encore )?\d+|\bpas plus que \d+|\b(deja|bien) plus que \d+|\ba \d+ du but\b
    |\b\d+ (de plus|autres) et (c'est bon|voila)\b|\bencore \d+ et c'est bon|\bil reste \d+ \w+ chez nous\b
    |\bse sont joints?\b|\ben attente de (leur )?(resultats?|place)\b
    |\b(en a|en ai|on a) \d+ (\w+ )?(au cours|a la formation)\W*$
    |\b(tous?|toute) [^.;]{0,30}\b(de nuit|de jour|nouveaux|equipe|cuisine)\b[^.;]{0,80}\bsauf \d+
    |^\W*(en|de|a) (?!total|tout|ce|date|la|fin|nos|jour)\w+( \w+)?,? (tous sauf|il (en )?(reste|manque)|plus que) \d+
    |\bla (cuisine|reception) est a \d+|\bpour completer le groupe\b|\bdeux autres restent\b
    """,
)


OFFERED_TO_NOBODY = late(
    r"""
    \d [^.!?]{2,80}?[,.;:] ?(mais |pis |et )?
    ((il |y )?(n'y avait |avait )?personne (n'|ne s'|s')? ?(y )?(etait|est (?!(endormi|plaint|ennuye|sauve))
      |a pu|a voulu|avait)\b|aucune?\b[^.!?]{0,20}(venue?|presente?|la)\b)
    |\b(cours|formation|atelier|video|seance)\b[^.!?]{0,60}[,.;:] ?(mais |pis |et )?((elles?|ils?) )?
    (ont |avaient |etaient |sont |a |est )*(toutes?|tous|tout le monde)( ont| avaient| etaient| sont| a| est)*
    \s(refuse|decline|malades?|absente?s?|occupee?s?|ailleurs|autre chose|dit non)
    """,
)
""" "Le cours a été donné à 24 caissières samedi, toutes étaient malades"."""
NEWCOMERS = late(
    r"""
    \d[^.!?]{0,60}?\b((leur|les) (donne|forme|initie|enseigne|montre|rencontre)|s'occupe (d'eux|de les)|ils (voient
      |suivent|font|passent|prennent))\b[^.!?\d]{0,50}\b(en (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre
      |octobre|novembre|decembre)|au (printemps|retour)|a l'(ete|automne|hiver)|a la rentree|des (la|le|leur|qu)|quand
      \sils|lorsqu'ils|(le mois|la semaine) prochaine?)\b
    """,
)
""" "12 recrues arrivent lundi, Solange leur donne la formation en mars"."""
LET_OFF = late(
    rf"""
    \b(sont|est) (degagee?s?|retiree?s?|remplacee?s?|relevee?s?|liberee?s?|detachee?s?) ([a-z' ]{{1,25}} )?{DAY}\b
    [^.!?\d]{{0,20}}\b(pour|le temps d)
    """,
)
""" "14 préposés du quart de nuit sont dégagés mardi pour l'atelier"."""
FREE_TO_COME = late(
    r"""
    \b(propose|offert|ouvert|accessible|invite|disponible)\w*\b[^.!?]{0,30}\d[^.!?]{0,60}\b(libres?|facultati(f|ve)s?
      |volontaires?|optionnel(le)?s?|pas obligatoires?|vient qui veut|ceux qui (veulent|voulaient)|au choix)\b
    """,
)
""" "On l'a proposé à 85 bénévoles, chacun était libre d'y aller"."""
MULTIPLIED = late(
    r"""
    \b(a|ai|ont|avons|est) ([a-z]+ )?(double|triple|quadruple|quintuple)\b|\b(deux|trois|quatre|cinq|\d) fois (plus
      |autant|notre|le chiffre)\b|\b(augmente|monte|grimpe) de (moitie|\d)
    """,
)
""" "On a triplé depuis la dernière fois, ça fait 80 en tout", where 25 were on record."""
OUT_OF_REACH = late(
    r"""
    ^(?!.*\b(form|certif|suivi|termin|complet|de plus|autres|de fait|reussi|passe|fini|reste|manque))[^\d]{0,40}\d+
    \s[^.!?\d]{0,90}?\b(dure?s?|faciles?|difficiles?|tannante?s?|moyen|voi[st] jamais|plate|compliques?|malaises?
      |pas rejoignables?
      |rejoindre|repond(ent)? pas|attraper|pogner)\b
    """,
)
""" "J'ai 4 infirmiers de nuit cette semaine, c'est dur de les croiser"."""

COURSE = (
    r"(cours|formation|module|quiz|quizz|test|examen|atelier|classe|seance|session|video|visionnement|certif|cert\b"
    r"|attestation|programme|apprentissage|parcours|capsule|epreuve|evaluation|botl|tat|tout|reste|dernier|premier|partie"
    r"|questionnaire|sensibilisation|rencontre|presentation|webinaire|affaire|tour|leur|notre|votre|meme|fameux|petit|grand"
    r"|theori|pratique|etape|travail|entrainement|e-?learning|toute?s?|une? autre)"
)
PASSED_ELSE = late(
    rf"""
    \d [^.!?;\d]{{0,40}}?\b(ont|n'ont|y ont|avons|sont) (tous |toutes |pas )?(passe|fini)e?s? (que |seulement )?((le|la
      |les|une?|des|au|aux) |l')(?!{COURSE})
      (?!(fin de |fds|sem|mois|week-?end)[^!?]{{0,20}}\b(pass|derni)|par une?\b)[a-z]
    """,
)
""" "41 soudeurs de plus ont passé le poste de garde", "34 ont passé l'été ici": through what, and where."""


WHEN = r"(ce matin|aujourd'hui|hier|la semaine passee|cette semaine|ce soir)"
AND_OTHERS = late(
    rf"""
    \d[^.;!?]{{0,60}}?(,|\bet|\bpis) (les autres|d'autres|un autre (groupe|quart)|(deux|trois|\d) groupes|l'equipe
      |le groupe
      |la cohorte|celles?|ceux|tous les [a-z]+)[^.;!?\d]{{0,25}} {WHEN}\W*$
    |\d[^.;!?]{{0,30}}\. (?![^.]*\b(bien|bonne|belle|super|aim|appreci|ador|plu))[^.;!?\d]{{0,30}}\b(seance|gars|equipe
      |conseil|cette semaine)\b[^.;!?\d]{{0,25}}\b(aussi|{WHEN})\W*$
    |\bpareil (le|lundi|mardi|mercredi|jeudi|vendredi)\b|\d seances? (en|de) [a-z]+ et une (en|de)\b
    |\d[^.;!?]{{0,40}}\b(tous les (jours|lundis?|mardis?|mercredis?|jeudis?|vendredis?)|chaque (soir|matin|jour)
      |aux deux jours)\b
    """,
)
""" "16 hier et les autres ce matin", "12 tous les jeudis": more were trained than have a figure."""
OF_ANOTHER_COUNT = late(
    r"""
    ^\W*(on|nous|il y|y) ?'?(en )?(avait|avions) (juste )?\d+(?![^.;!?]*\b(form|suivi|certif|termin|complet|donn
      |fait))[^\d]*$
    |\b(on|nous) (a|avons) (pris|eu|ajoute) \d+ (nouveaux|nouvelles|employes)\b(?! form)|\b(y a eu
      |on a) \d+ nouveaux\b(?! (de plus )?qui)(?![^.;!?]*\bform)
    |\d [a-z ]{0,15}nouveaux( employes)? ([a-z]+ )?deja (form|certif|suivi)
    |^\W*\d+( [a-z]+)? et (on a fini|c'est (fini|termine))\b|^\W*on (est|a) plus \d+( [a-z]+)?\W*$
    |^\W*c'(est|etait) bien (ca|\d)|\b(fini|termine|terminee) a \d+ hier\b|\blignes? \d+ et \d|\bgroupes? \d+ et \d
    |\b(de la|du) \d{1,3} (hier|ont|ce matin)\b|\btotal (du mois|de (janvier|nuit)|pour la semaine|des presents
      |qui reste)\b
    |\d ([a-z]+ ){0,2}(au total|en tout|a date) (ce (trimestre|mois)|en (janvier|fevrier|mars)|de nuit)\b
    |\d [a-z]+ (juste a [a-z]+|a [a-z]+ seulement)\W*$|^\W*(je|on) peu[xt] ajouter \d
    |^\W*((as.tu|avez.vous) (eu )?les \d|sommes.nous\b)|\ba.tu (fait|forme)\b
    |\d[^.;!?]{0,25}\b(au printemps|a l'automne|pendant l'ete|de l'ete|cet ete|a la prochaine)\W*$
    |\. (joke|echec|panne|on a tout arrete)\b|\bformation (informatique|neige|d'integration|des pompiers)\b
    |\b(cours|formation) de (superviseur|secourisme|conduite)\b|\bont passe (de (nuit|soir|jour)|en avant)\b
    |\bseances?( de plus| ont ete)? remises\b|\bremis \d seances|\bprepare \d seances|\bon (en )?fait \d
    """,
)
""" "Y'avait 25 personnes hier", "60 au total de nuit", "2 séances remises": who was there, a part, or put off."""


def doubts_in_french(plain: str) -> bool:
    """Whether a text without accents may mean another number than its English does."""
    coming = (NEWCOMERS, LET_OFF, FREE_TO_COME, MULTIPLIED, OFFERED_TO_NOBODY, OUT_OF_REACH, TO_COME, COMING)
    parts = (ALL_OF_A_PART, OF_A_PART, NOT_PASSED, PASSED_ELSE, LEFT, OF_THE_SAME, ONE_OF_SEVERAL)
    return any_finds(plain, *coming, *parts, AND_OTHERS, OF_ANOTHER_COUNT, UNCHANGED, ASKS, STALE, SAID_AFTER)
