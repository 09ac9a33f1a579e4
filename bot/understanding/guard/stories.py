"""A story about somebody who has no place in an answer about training, whatever its words.

Lists of what harm is called are never complete. So the other way round: a part of a text that tells
of a girl, a boy, a passenger, and has no word that answers about training are made of, is a story.
"""

from bot.understanding.readings import Language
from bot.understanding.writing.patterns import late, may_find_any

SOMEBODY = late(
    r"""
    \b(girls?|boys?|toddler|infant|bab(y|ies)|runaway|hitchhiker|niece|nephew|cousin|nanny|maid|teens?|teenagers?
      |(an?|the|one|two|three|four|five|six|some|several|this|that|young|older|another|\d+) (\w+ )?(child(ren)?|kids?
      |minors?)
      |(an?|one|two|three|four|five|six|some|several|this|that|young|older|another|same|many) (\w+ )?(wom[ae]n
      |lad(y|ies)|females?)
      |(an?|one|another|this|that|our|the) (female |male |young )?(passenger|guest|customer|rider|student|stranger
      |couple(?! (of|more|days|weeks|dozen|hundred|months)\b)|coworker|co-worker|neighbou?r))\b(?! (speaker|services
      |care|protective|advoca\w+|scouts?|clubs?|services?|change|issue|delay|problem|correction|detail|edit|typo
      |mistake|setback|glitch|adjustment|hiccup|drivers?|employees?|operators?|officers?|staff|members?|relations
      |basketball|soccer|volleyball|transport\w*|safety
      |from (hr\b|our|your|the (office|company|agency|schools?|union|district))))
    |\b(she|he|they)('s|'re| is| are| was| were) (just |only |still )?(an? )?(minors?|kids?|child(ren)?|teen\w*)\b
    """,
)
OF_TRAINING = late(
    r"""
    train|certif
    |\b(sessions?|class(es)?|courses?|posters?|decals?|(wallet|safety|tip) cards?|stickers?|videos?|quiz|learn\w*
      |present\w*|attend\w*|finish\w*|complet\w*|pass(ed)?|workshop|exhibit|materials|passed|sign(ed)? (up|in)|sick
      |school|daycare|pledge\w*|target|goal|deadline|brochures?|flyers?|booth|event|meeting|orientation|hires?|hired
      |on staff|born|birthday|leave|surgery|scouts?|clubs?|in charge|asked for|visit(ed|ors|s)?)\b
    |\bmy (kids?|child|children|daughter|son|baby|wife|husband|boys?|girls?)\b
    """,
)

SPANISH_SOMEBODY = late(
    r"""
    \b(muchach[ao]s?|muchachit[ao]s?|chic[ao]s|chica|chav[ao]s?|chavit[ao]s?|chamac[ao]s?|nin[ao]s?|jovencit[ao]s?
      |bebes?|adolescentes?|quinceaner[ao]s?|senoritas?|menor de|menores de edad
      |(un|una|unos|unas|dos|tres|cuatro|cinco|otra|otro|otras|otros|esa|ese|esas|esos|esta|este|estas|varias|varios
      |algunas|la|el|\d+) (menor(es)?|mujer(es)?|joven(es)?|senor|senora|senoras|senores|tipos?|pasajer[ao]s?
      |migrantes?|huesped(es)?|clienta|desconocid[ao]s?|vecin[ao]s?|pareja|extran[oa]s?|fulano|prostituta)
      |(un|ese|otro|aquel) (hombre|cliente|sujeto|individuo|cabron|vato|bato|guey)
      |(mi|su) (prima|sobrina|hermana|amiga|vecina|novia|patron|patrona|padrastro|tio|proxeneta))\b(?! (conductor
      |chofer|operador|emplead|trabajador|oficial|policia|asociad|colaborador|instructor|maestr|companer|mas\b|en total
      |esta semana|hoy\b|ayer\b|que les (aun |todavia )?falt
      |de ((la )?(limpieza|recepcion|cocina|lavanderia|caja|noche|manana|tarde)|recursos|la oficina|nuestro|servicio
      |la empresa|seguridad|la prepa)))
    """,
)
SPANISH_TRAINING = late(
    r"""
    capacit|entren|certific|formad|formac
    |\b(cursos?|clases?|taller(es)?|asist\w+|particip\w+|aprob\w+|prepa|escuela|escolar(es)?|platicas?|charlas?
      |sesion(es)?|carteles|posters?|calcomanias|tarjetas|folletos|videos?|examen|instructora?|programas?|contrat\w+
      |presentacion(es)?|presento|evento|reunion|junta|meta|compromiso|nuev[ao]s|enferm[ao]s?|vacaciones|hijos?
      |termin\w+|complet\w+|tomaron|tomo|tomar|encargad[ao]|gerente|director|directora|jefe|jefa|supervisor|supervisora
      |hable|pregunte\w*|contact\w+|escriba\w*|llame\w*|reemplaz\w+|sobreviviente|compartio|aprend\w+|recib\w+
      |materiales?|nac\w+|mi (hij[ao]s?|espos[ao]|mama|papa|bebe|familia)|guarderia|cumple\w*|registr\w+|inscri\w+)\b
    """,
)

FRENCH_SOMEBODY = late(
    r"""
    \b(filles|fillettes?|gamin[es]*
      |gars\b(?! (de|des|du) (\w+ ){0,3}?(nuit|jour|soir|vols?|entrepot|depot|quai|chantier|livraison)\W*$)|ados?
      |adolescente?s?|bebes?|enfants?
      |(une|des|deux|trois|quatre|cinq|plusieurs|autre|autres|cette|ces|la|les|jeune|jeunes|petite|\d+) (jeunes?\s
      |petites? )?(fille|femmes?|jeunes|jeune|mineure?s?|dames?|passageres?|voyageuses?|clientes?|inconnue?s?|voisines?
      |immigrante?s?|nounou)
      |(un|ce|cet|autre) (vieux |jeune |petit )?(homme|gars|type|bonhomme|monsieur|client|passager|voyageur|inconnu
      |voisin|mineur|couple|garcon|mec|individu)
      |(ma|sa|une|leur) (cousine|niece|soeur|amie|voisine|blonde|copine|belle-fille)
      |(mon|son) (chum|oncle|beau-pere|proxenete))\b(?! (conduct|chauffeu|operat|employe|travaill|agente?s?\b|polici
      |formatri|de plus|au total|cette semaine|hier\b|supplem|stagiaire|collegue
      |de (chambres?\b|l'(equipe|entretien|administration|hebergement|atelier)
      |la (compagnie|cuisine|cafeteria|paie|buanderie|comptabilite)|notre|menage|l'accueil|la securite|service|rh\b)
      |du (secondaire|bureau|cegep|service|menage|garage|quart|soir)|a (l'accueil|la reception|qui il manque)))
    """,
)
FRENCH_TRAINING = late(
    r"""
    form(e|a|at|ee?s?|ation|er|atrice|ateur)|certifi
    |\b(cours|classes?|ateliers?|particip\w+|assist\w+|reuss\w+|ecoles?|secondaire|scolaires?|seances?|sessions?
      |affiches?|autocollants?|cartes|depliants?|videos?|capsules?|quiz|examen|programmes?|embauch\w+|presentations?
      |presente\w*|evenement|reunion|objectif|engagement|nouve\w+|malades?|vacances|mes enfants|termin\w+|fini\w*
      |complet\w+|suivi\w*|passee?s?|responsable|directeur|directrice|gestionnaire|superviseure?|parlez|contactez|ecrivez
      |appelez|demandez|remplac\w+|m(a|on|es) (fille|fils|enfants?|bebe|femme|mari|mere|pere)|survivante?s?|partage
      |appris|apprend\w*|recu\w*|materiel|accouch\w+|garderie|naissance|fete|inscri\w+|conge|aime\w*|adore\w*)\b
    """,
)
PART = late(
    r"""
    [.!?;,\n]+| -+\s
    |\b(and then|but|also|btw|by the way|one of them|pero|tambien|ademas|y luego|y que|por cierto|mais|aussi|puis
      |d'ailleurs|une d'elles)\b
    """,
)

WHOSE = {
    "en": (SOMEBODY, OF_TRAINING),
    "es": (SPANISH_SOMEBODY, SPANISH_TRAINING),
    "fr": (FRENCH_SOMEBODY, FRENCH_TRAINING),
}
SHORTEST = 8
"""Characters below which a part of a text tells no story."""


def story(low: str, language: Language) -> tuple[int, int] | None:
    """Where a plain text without accents tells of somebody and says nothing of training."""
    somebody, of_training = WHOSE[language]
    if not may_find_any(low, somebody):
        return None
    start = 0
    for end, following in [*(mark.span() for mark in PART.finditer(low)), (len(low), len(low))]:
        part = low[start:end]
        found = somebody.search(part) if len(part.strip()) > SHORTEST else None
        if found and not of_training.search(part):
            return start + found.start(), start + found.end()
        start = following
    return None
