"""What people say about trafficking in general: courses, news, laws, figures, what-ifs.

A sentence of such talk is looked past by the safety guard, unless it also tells of something
that happened: seen by somebody, at a place of theirs, now or lately.
"""

import re
from functools import lru_cache

from bot.understanding.patterns import late, may_find_any
from bot.understanding.text import blanked

SENTENCE = late(r"[^.!?\n]+[.!?\n]*")


def _words(pattern: str) -> re.Pattern[str]:
    return late(pattern, re.VERBOSE)


TOLD_BY = _words(
    r"""\b(?:saw|see|seen|watched|read|heard|(?:was|were|is)?\s?shown|learned|learnt)\s(?:\w+\s){0,4}?(?:in|on|from)\s
    (?:the\s|a\s|an\s|your\s|our\s|that\s|tat's\s)?(?:\w+\s){0,2}?(?:news|newspaper|paper|article|documentary|movie|film
    |podcast|tv|internet|radio|headlines?|videos?|training|course|class|webinar|presentation|module|quiz|book|facebook
    |website)\b
    |\b(?:vi|vimos|vieron|lei|leimos|oimos|escuche|escuchamos|salio|aprendimos|aprendieron)\s(?:\w+\s){0,4}?(?:en|por)\s
    (?:el\s|la\s|las\s|los\s|un\s|una\s)?(?:noticias|noticiero|periodico|tele|television|radio|internet|facebook|video
    |curso|documental|pelicula|articulo|capacitacion|clase|platica|libro)\b
    |\b(?:vu|lu|entendu|appris|voit|parlait|parle)\s(?:\w+\s){0,4}?(?:dans|a|aux|sur|au|en)\s(?:le\s|la\s|les\s|l'|un\s
    |une\s)?(?:nouvelles|journal|journaux|tele|television|radio|internet|facebook|video|cours|documentaire|film|article
    |formation|capsule|livre)\b"""
)
"""Seen, but in a film or a paper."""

GENERAL = _words(
    r"""\b(?:news|newspaper|headlines?|documentary|netflix|article|statistics?|stats|according\sto|study|studies|survey
    |research|polaris|worldwide|globally|nationwide|statewide|annually|on\saverage|millions|each\syear|every\syear
    |per\syear|percent\sof|awareness\s(?:month|day|week|campaign|walk|event)|campaigns?
    |(?:\d[\d,]{0,12}|thousands|hundreds)\s(?:of\s)?(?:\w+\s){0,2}?(?:cases|situations|victims|calls|tips|survivors|arrests|signals)
    |laws?(?!\senforcement)|bill|statutes?|legislation|legislature|ordinance|regulations?|mandates?|mandated|requires?\sus
    |required\sby|(?:sb|ab|hb)\s?_?\d*|polic(?:y|ies)|zero\stolerance|pledge\sagainst|in\sgeneral|red\sflags?|warning\ssigns
    |indicators?|scenarios?|role\s?plays?|case\sstud(?:y|ies)|examples?|quiz|question\s\d+|slides?|module|curriculum|lesson
    |fundraiser|donat\w+|walk\sfor|5k
    |(?:training|course|class|video|presentation|session|workshop|webinar|program|posters?|handout|materials?)\s(?:\w+\s){0,3}?
    (?:about|on|where|covers?|covered|covering|explains?|explained|shows?|showed|describes?|described|teaches|taught|mentions?
    |mentioned|features?|featured|talks?|talked|includes?|included|helps|helped|goes\sover|went\sover|addresses|addressed)
    |(?:learn\w*|taught|teach\w*|understand|aware|trained|training|train|reminded|remind|tell|telling|told\sour|told\sthe)\s
    (?:\w+\s){0,3}?(?:that|how|why|about|what|where|whom?|to\s(?:spot|recogni[sz]e|look|watch|report|identify|see))
    |(?:noticias|noticiero|periodico|documental|articulo|estadisticas?|segun|estudio|encuesta|mundial|mundialmente|al\sano
    |cada\sano|por\sciento\sde|millones|miles\sde|a\snivel\snacional|campanas?|leyes|ley|reglamento|norma|decreto|obliga\spor
    |nos\s(?:exige|obliga)|politicas?|cero\stolerancia|senales|indicadores|indicios|escenario|ejemplo|ejemplos|examen|cuestionario
    |pregunta\s\d+|diapositivas?|modulo|leccion|caso\sde\sestudio|concientizacion|en\sgeneral)
    |\d[\d.,]{0,12}\s(?:\w+\s){0,2}?(?:casos|victimas|llamadas|reportes|denuncias)
    |(?:capacitacion|curso|clase|video|presentacion|sesion|taller|platica|charla|programa|material|materiales|carteles)\s
    (?:\w+\s){0,3}?(?:sobre|explica\w*|ensena\w*|muestra\w*|cubre|habla\w*|trata|cuenta|incluye|menciona\w*)
    |(?:aprend\w+|ensen\w+|capacit\w+|entren\w+|saben|saber)\s(?:\w+\s){0,4}?(?:que|como|sobre|reconocer|detectar|identificar
    |reportar|denunciar)
    |(?:nouvelles|journal|journaux|documentaire|article|statistiques?|selon|etude|sondage|mondial|mondiale|par\sannee|par\san
    |chaque\sannee|pour\scent\sdes|millions|milliers|a\sl'echelle|campagnes?|lois?|reglement|decret|nous\s(?:oblige|impose)
    |politiques?|tolerance\szero|signes|signaux|indices|indicateurs|scenario|exemples?|quiz|question\s\d+|diapos?\w*|module
    |lecon|mise\sen\ssituation|etude\sde\scas|sensibilisation|en\sgeneral)
    |\d[\d\s.,]{0,12}\s(?:\w+\s){0,2}?(?:cas|victimes|appels|signalements)
    |(?:formation|cours|video|capsule|presentation|seance|atelier|programme|materiel|affiches?|conference)\s(?:[\w']+\s){0,3}?
    (?:sur|explique\w*|montre\w*|couvre\w*|parle\w*|enseigne\w*|traite|raconte\w*|inclut|mentionne\w*|porte)
    |(?:appren\w+|appris|enseign\w+|form\w+|savent|savoir)\s(?:[\w']+\s){0,4}?(?:que|comment|quoi|reconnaitre|reperer|identifier
    |signaler|denoncer|detecter))\b"""
)
"""Talk of the matter, not of a case."""

WHAT_IF = _words(
    r"""\b(?:(?:if|when|whenever|should|in\scase|once|suppose)\s(?:\w+\s){0,5}?(?:sees?|spots?|suspects?|notices?|finds?|encounters?
    |runs?\sinto|comes?\sacross|witness(?:es)?|identif(?:y|ies)|meets?)
    |(?:where|who|whom|how|what|when)\s(?:\w+\s){0,2}?(?:should|do|does|would|can|to)\s(?:\w+\s)?(?:drivers?|operators?|employees?|staff
    |people|someone|somebody|they|you|officers?|we|our\s\w+|to)?\s?(?:report|call|do|contact|tell|handle|recogni[sz]e|spot|identify)
    |(?:si|cuando)\s(?:\w+\s){0,4}?(?:ve|ven|vemos|sospecha|sospechan|sospechamos|nota|notan|notamos|encuentra|encuentran
    |encontramos|detecta|detectan|identifica|identifican|observa|observan|presencia)\b
    |(?:si|quand|lorsqu[e']?)\s?(?:[\w']+\s){0,4}?(?:voit|voient|voyons|soupconne|soupconnent|remarque|remarquent|croise|trouve
    |trouvent|repere|apercoit|pense|rencontre)\b)\b[^.!?;,\n]*"""
)
"""What to do if it happened: said with no mark of a time or a place."""

CONCRETE = _words(
    r"""\b(?:saw|seen|noticed|spotted|witnessed|overheard|right\snow|tonight|last\snight|this\s(?:morning|afternoon|evening)
    |just\snow|yesterday|(?<=\w\s)ago|help\sme|i'm|she's|he's|going\son|here\b|(?:we|i)\s(?:have|had|got|need)\sa\b|outside|next\sdoor|told\s(?:us|me)|one\sof\sthem
    |herself|himself|(?:our|the|my|your)\s(?:\w+\s)?(?:lot|yard|truck\sstop|stop|terminal|depot|station|motel|hotel|parking\slot
    |neighborhood)|(?:i|we)\s(?:think|believe|suspect|found|called|reported|met|picked
    |identified|rescued|recovered|encountered|located|freed|interviewed)|identificamos|rescatamos|encontramos|localizamos
    |(?:avons|on\sa)\s(?:identifie|secouru|trouve|retrouve)|(?:she|he)\s(?:is|was|said|says|told
    |looked|had|has|needs|wants)|there(?:'s|\sis|\sare)\s(?:an?|two|three|some|several)\s(?:\w+\s)?(?:girls?|boys?
    |wom[ae]n|m[ae]n|kids?|child|children|teens?|guys?|lady|minors?|people)|(?:an?|one|our|my|the|this|that|another)\s(?:\w+\s){0,3}?(?:drivers?|operator|rider|passenger
    |officer|employee|student|clerk|dispatcher|trainee|aide|guest|customer|janitor|trucker|attendee|participant|lady|man|woman|girl)\s(?:\w+\s)?
    (?:said|says|thinks|thought|reported|told|mentioned|noticed|believes|called|found|flagged|heard|met|picked|identified
    |confided|disclosed|shared|admitted|revealed|suspects)|my\s(?:daughter|son|sister|cousin|friend|niece|passenger|rider|neighbou?r)
    |(?:a|an|the|this|that)\s(?:\w+\s)?(?:girl|boy|woman|man|guy|kid|teen|lady)\s(?:is|was|here|with|who|at|in|said|told)
    |vi|vimos|vio|vieron|anoche|ayer|ahorita|hoy\smismo|ahora\smismo|en\seste\smomento|me\s(?:dijo|conto)|nos\s(?:dijo|conto)
    |una\sde\sellas|aqui|(?:nuestro|nuestra|el|la|mi)\s(?:patio|estacionamiento|terminal|parada|estacion|motel|hotel)
    |creo\sque|creemos\sque|sospech(?:o|amos)|mi\s(?:hija|hijo|prima|hermana|amiga|pasajera)
    |(?:ai|a|avons|ont)\svu|hier|ce\s(?:matin|soir)|cette\snuit|en\sce\smoment|presentement|maintenant|m'a\sdit|nous\sa\sdit
    |m'a\sconfie|nous\sa\sconfie|l'une\sd'elles|ici|(?:notre|la|le|mon)\s(?:cour|stationnement|terminal|gare|motel|hotel|halte)
    |je\scrois|on\scroit|on\spense|je\spense|je\ssoupconne|ma\s(?:fille|cousine|soeur|niece|passagere|copine))\b"""
)
"""Something that happened, seen by somebody or at a place of theirs."""


@lru_cache(maxsize=16)
def is_general(folded: str) -> bool:
    """Whether a plain text without accents talks of the matter. Kept for a moment: it is weighed as well."""
    return GENERAL.search(folded) is not None


@lru_cache(maxsize=16)
def is_concrete(folded: str) -> bool:
    """Whether it tells of something that happened."""
    return CONCRETE.search(folded) is not None


@lru_cache(maxsize=8)
def without_talk(folded: str) -> str:
    """A plain text without accents, its sentences of general talk blanked, character for character."""
    talks = may_find_any(folded, TOLD_BY, GENERAL, WHAT_IF)
    return SENTENCE.sub(_if_general, folded) if talks else folded


def _if_general(sentence: re.Match[str]) -> str:
    told = TOLD_BY.sub(blanked, sentence[0])
    if (told != sentence[0] or is_general(told)) and not is_concrete(told):
        return blanked(sentence)
    return WHAT_IF.sub(_unless_concrete, told)


def _unless_concrete(part: re.Match[str]) -> str:
    return part[0] if is_concrete(part[0]) else blanked(part)
