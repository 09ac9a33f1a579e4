"""Which words of Spanish and French tell what kind of question is asked; the first that fits decides.

Matched on the text as it was written, without accents: what is asked shows in a word or two, whatever stands around.
"""

import re
from functools import partial

from bot.understanding.patterns import late
from bot.understanding.readings import Ask, Language

Asks = tuple[tuple[Ask, re.Pattern[str]], ...]

seldom = partial(late, seldom=True)

SPANISH: Asks = (
    ("pledge", seldom(r"\bcual (es|era|fue) (la|el|su) (meta|objetivo|compromiso|promesa)\b")),
    (
        "status",
        seldom(
            r"\bcuant[oa]s? de (sus|los|las|l[oa]s que) (\d|promet|comprom)|\bcuanto\b( \w+)? (falta|lleva"
            r"|queda|ha |han |va|avanz|resta|hizo|hicieron)"
            r"|\bcuant[oa]s?\b.{0,60}\b(le|les) (faltan?|quedan?)\b"
            r"|\b(ultima vez|cuando fue lo ultimo)"
        ),
    ),
    (
        "help",
        seldom(
            r"^\W*(ayuda(me)?|hola|buen[oa]s (dias|tardes)|menu|comandos|opciones)\W*$"
            r"|\bque (mas |me )?(puedes|puede|sabes|sabe|haces|entiendes|entiende)\b( hacer| contestar| decir"
            r"|\W*$| tu)"
            r"|como (funciona|funcionas|te uso|se usa|te pregunto|puedo (usar|preguntar))|te puedo (preguntar"
            r"|pedir)|usarte|pedirte|ejemplos|(estoy|ando) perdid[oa]"
            r"|puedo preguntar|instrucciones|que comandos|que (tipo|clase|tipos) de (preguntas|cosas)"
            r"|que preguntas"
            r"|quien eres|para que sirves|(necesito|me) ayud\w+|no se (como|que) preguntar"
        ),
    ),
    ("pledge", seldom(r"^\W*que (nos|les|le)? ?deben? (?!(un|una|estar|quedar|terminar|cumplir)\b)\w")),
    (
        "pledge",
        seldom(r"\bque (iba|iban|pensaba|pensaban|queria|querian|quedo|quedaron|dijo|dijeron|ofrecio|ofrecieron)\b"),
    ),
    (
        "pledge",
        seldom(
            r"\bcuant[oa]s?\b(?! (empresas|soci[oa]s|organi\w+|compan\w+|agencias|distritos|escuelas|hoteles"
            r"|compromisos|promesas)).{1,60}\b(prometi\w*|comprometi\w*|promete\w*|dijo|dijeron|ofreci\w+|ib[ao]n? a"
            r"|quedo en|quedaron)\b"
        ),
    ),
    (
        "silent",
        seldom(
            r"\b(no|nunca|jamas|sin|ni siquiera|falta\w*( por| de| que)?|pendientes? (de"
            r"|por))\b.{0,30}?\b(contest\w+"
            r"|respond\w+|respuestas?|escri\w+|report\w+|hablado|llamado|noticias|novedades|comunicad\w+|sabemos"
            r"|sabido"
            r"|oido|mandad\w+|mando|enviad\w+|envio|senales|avisad\w+|han dicho|ha dicho)"
            r"|\b(callad[oa]s?|silencios?\w*|mud[oa]s?|desaparecid[oa]s?|perdid[oa]s?|en visto|incomunicad\w+"
            r"|ilocalizables?)\b"
            r"|\bnadie (nos )?(contest|respond|escrib|report)\w+|\bhac(en|e|iendo)(se)? (los?|las?"
            r"|el) (muert|loc|sord|disimulad)\w+|\bse (nos )?(esfum|desaparec"
            r"|perdi)\w+"
            r"|\bdej(o|aron|ado) de (contest|respond|escrib|hablar|report)\w*|\bnos ignor\w+|\bno (da|dan|dio"
            r"|dieron|han dado|ha dado)\b"
            r"|\b(a|con) quien(es)?\b.{0,30}\b(llamar|contactar|buscar|marcar|escribir|recordar|insistir"
            r"|perseguir)"
            r"|\b(esperando|esperamos) (respuesta|noticias|contestacion)|\bde quien(es)? no\b|seguimiento"
            r"|\b(ha|han|ya|nos) (nos )?(contesta\w*|contesto|responde\w*|respondi\w+|escrito|escribio)\b"
            r"|\b(contesto|contestaron|respondio|respondieron)\b|\bdeben? (un|una|el|la|los|sus?) (\w+ )?"
            r"(reportes?|respuestas?|informes?|numeros|datos|noticias)"
        ),
    ),
    (
        "overdue",
        seldom(
            r"\b(atrasad\w+|retrasad\w+|retrasos?|atrasos?|vencid[oa]s?|demorad\w+|morosos?|en mora|tarde"
            r"|sin (cumplir|terminar|entregar)|incumpl\w+"
            r"|fuera de (plazo|tiempo|fecha)|no (ha |han |se )?(cumpli\w+|complet\w+|termin\w+"
            r"|llegaron a tiempo))\b"
            r"|\b(pas\w+|exced\w+) (de |en |a )?(la |el |su |sus |del )?(fecha|plazo|tiempo|limite)\w*"
            r"|se (les?|nos) (paso|fue|vencio)|qued(o|aron|an|a) mal|no (llego|llegaron) (a|al|en)\b"
            r"|(sigue|siguen|aun|todavia)( nos)? deb(en?|iendo)\b"
            r"|\brezagad\w+|\bya (se )?venci\w+|\bse atras\w+|\bhan vencido"
            r"|\b(debi[oa]n?|debieron|debian|tenian? que|tendrian? que|deberian?) .{1,50}\b(y no|pero no|ya)\b"
            r"|\bno (entreg|hizo|hicier|acab)\w+|ya (paso|vencio) (su|la|el)"
        ),
    ),
    (
        "due_soon",
        seldom(
            r"^\W*(y )?para cuando\b|\b(le|les|nos) tocan?\b|\b(se (acerc|avecin)\w+|a la vuelta|en puerta"
            r"|por delante|encima)\b"
            r"|\b(compromisos?|promesas?|metas?|quien(es)?|cual(es)?|que(?! hora)|algo"
            r"|lo que) (\w+ ){0,3}?(terminan?|acaban?|caen?|cierran?|finalizan?|concluyen?|caducan?)"
            r" (en|el|este|esta|la|a|antes|dentro|para|hoy|manana|proxim\w+)\b"
            r"|\b(ven(ce|cen|cera|ceran|za|zan|cimientos?)|por vencer|fechas? (limites?|tope|de entrega)"
            r"|plazos?|expira\w*"
            r"|(proxim|siguient)\w+ (entregas|compromisos|promesas|fechas)|se (entrega|debe|cumple)n?"
            r"|(deben?|tienen?|tienen? que|hay que) (\w+ )?(estar|quedar|terminar|cumplir|acabar|entregar"
            r"|completar|tener list\w+|reportar)\b|(viene|vienen|llega) (en|para|el|la|este|esta)|hay pendiente"
            r"|que (sigue|toca|tenemos para|hay para|queda pendiente))\b"
        ),
    ),
    (
        "totals",
        seldom(
            r"\b(cuant[oa]s?|totales?|en total|numeros?|cifras?|sum[aoe]n?|conteo|cantidad|estadisticas?|acumulado)\b"
        ),
    ),
    (
        "status",
        seldom(
            r"^\W*((y|oye|pues|a ver|hola|dime|digame|saber|quiero|quisiera|me|puedes?|podrias?|decir|decirme"
            r"|por favor|favor de)\W+)*(como|que tal|en que|donde|por donde)\b"
            r"|\b(ya|todavia) .{0,40}?(cumpli\w+|termin\w+|empez\w+|comenz\w+|inici\w+|capacit\w+|hizo|acab\w+)\b"
            r"|\b(termino|terminaron|cumplio|cumplieron|empezo|empezaron|acabo|acabaron)\b"
        ),
    ),
    (
        "pledge",
        seldom(r"\b(promet\w+|promes\w+|comprom\w+|acord(o|aron)|ofreci\w+|se apunt\w+|se inscrib\w+|quedo en)\b"),
    ),
    (
        "status",
        seldom(
            r"\b(como (va|van|anda|andan|vamos|esta|estan|le va|les va|sigue|siguen|quedo|salio)|que (tal"
            r"|paso|hay|onda"
            r"|novedades|noticias|se sabe|sabemos)|estado|est[ao]tus|avances?|progreso|resumen|novedad(es)?"
            r"|noticias?"
            r"|actualiza\w*|situacion|panorama|informe|reporte|al (dia|corriente)|va bien|van bien|en camino"
            r"|en que va"
            r"|donde (vamos|estamos|va|van)|a tiempo|lista?o?s? (con|ya)|(sabemos|sabes|se sabe|hay"
            r"|supimos) algo|algo (nuevo|de|sobre)|dime (de|sobre)|cuentame (de"
            r"|sobre))\b"
        ),
    ),
)
FRENCH: Asks = (
    (
        "pledge",
        seldom(r"\bquel(le)? (est|etait) (l'|la |le |son |sa )(objectif|cible|but|engagement|promesse)\b"),
    ),
    (
        "help",
        seldom(
            r"^\W*(aide(z?-moi)?|bonjour|salut|allo|menu|commandes|options)\W*$"
            r"|\bque (peux|pouvez|sais|savez|fais|faites|comprends|comprenez)[- ](tu|vous)\b"
            r"|qu'est-ce que (tu|vous) (peux|pouvez|sais|savez|fais|faites|comprends|comprenez)"
            r"|comment ((est-ce que )?(je (dois|peux)|on|faut-il|puis-je|dois-je) (\w+ )?(formuler|poser"
            r"|demander|ecrire|chercher|faire|utiliser|parler)|ca marche|ca fonctionne|fonctionnes|tu fonctionnes"
            r"|t'utiliser|vous utiliser|utiliser"
            r"|je te|poser"
            r"|faire pour)|quelles? (sortes? de )?(questions|commandes)|quel (genre|type) de questions"
            r"|mode d'emploi"
            r"|\b(tu|vous) (fais|faites|sais|savez|peux|pouvez) (faire )?quoi\b|comment (ca "
            r"|on )s('en sert|'utilise)"
            r"|exemples?\b|je suis (perdue?|melee?)|a quoi (tu )?sers|sers a quoi|qui es[- ]tu|besoin d'aide"
            r"|puis-je (te "
            r"|vous )?demander|je peux (te "
            r"|vous )?demander"
            r"|instructions"
        ),
    ),
    (
        "pledge",
        seldom(
            r"^\W*que (nous|leur|lui)? ?doi(t|vent) (?!etre\b|un\b|une\b)\w"
            r"|qu'est-ce que .{2,50} nous doi(t|vent)\W*$"
        ),
    ),
    (
        "pledge",
        seldom(
            r"\bcombien\b(?! (d'|de )(organi\w+|entreprises|partenaires|compagnies|agences|ecoles|hotels"
            r"|engagements|promesses)).{1,60}\b(promis\w*|engag\w+|(devai|allai|voulai|comptai)(t|ent)|(a"
            r"|ont) dit)\b"
            r"|\b(que|qu'est-ce que|quoi)\b.{0,50}\b(devai|allai|voulai|comptai)(t|ent) (faire|former|donner"
            r"|tenir|offrir|organiser)\b"
        ),
    ),
    (
        "status",
        seldom(
            r"\b(combien|qu'est-ce qu)\b.{0,50}\b(reste|manque)\b|\b(reste|manque)(-t-il)? combien\b"
            r"|\bcombien (sur|de (ses|leurs)|des) (\d|promis|les \d)"
            r"|\b(pour la )?derniere (fois|nouvelle)\b|\b(du|quoi de) (neuf|nouveau)\b(?!-)"
            r"|\b(des|les|dernieres) nouvelles (de|du|d')"
        ),
    ),
    (
        "totals",
        seldom(
            r"\b(arriv|mont|est|fait|rendue?s?)\w* (donc |bien )?a?( )?combien\b"
            r"|\bcombien\b.{0,40}\b(formee?s?|rejointe?s?)\b"
        ),
    ),
    (
        "silent",
        seldom(
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
        seldom(
            r"\b(retards?|retardataires?|non (tenue?s?|respecte\w*|livre\w*|remplie?s?)|tard|echue?s?|hors delai"
            r"|en souffrance|en defaut|a la bourre|trainent?"
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
        seldom(
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
        seldom(r"\b(combien|total|totaux|nombres?|chiffres?|somme|statistiques?|en tout|cumul\w*)\b"),
    ),
    (
        "status",
        seldom(
            r"^\W*((et|alors|bon|salut|allo|bonjour)\W+)*(comment|ou en|quoi de neuf|ou est rendu"
            r"|ou sont rendus|qu'en est[- ]il)\b"
            r"|\b(a|ont|as)\b.{0,40}\b(termine|fini|commence|complete|tenu|respecte|rempli|forme)\b"
        ),
    ),
    (
        "pledge",
        seldom(r"\b(promi\w*|promess\w*|engag\w+|s'est inscrite?|ont accepte|a accepte|a offert|ont offert)\b"),
    ),
    (
        "status",
        seldom(
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
TONGUES: dict[Language, Asks] = {"es": SPANISH, "fr": FRENCH}
