"""What people say about trafficking in general: courses, news, laws, figures, what-ifs.

A sentence of such talk is looked past by the safety guard, unless it also tells of something
that happened: seen by somebody, at a place of theirs, now or lately.
"""

import re
from functools import lru_cache

from bot.understanding.writing.patterns import late, may_find_any
from bot.understanding.writing.text import blanked

SENTENCE = late(r"[^.!?\n]+[.!?\n]*")


TOLD_BY = late(
    r"""
    \b(saw|see|seen|watched|read|heard|(was|were|is)? ?shown|learned|learnt) (\w+ ){0,4}?(in|on|from) (the |a |an\s
      |your |our |that |tat's )?(\w+ ){0,2}?(news|newspaper|paper|article|documentary|movie|film|podcast|tv|internet
      |radio|headlines?|videos?|training|course|class|webinar|presentation|module|quiz|book|facebook|website)\b
    |\b(vi|vimos|vieron|lei|leimos|oimos|escuche|escuchamos|salio|aprendimos|aprendieron) (\w+ ){0,4}?(en|por) (el\s
      |la |las |los |un |una )?(noticias|noticiero|periodico|tele|television|radio|internet|facebook|video|curso
      |documental|pelicula|articulo|capacitacion|clase|platica|libro)\b
    |\b(vu|lu|entendu|appris|voit|parlait|parle) (\w+ ){0,4}?(dans|a|aux|sur|au|en) (le |la |les |l'|un\s
      |une )?(nouvelles|journal|journaux|tele|television|radio|internet|facebook|video|cours|documentaire|film|article
      |formation|capsule|livre)\b
    """,
)
"""Seen, but in a film or a paper."""

GENERAL = late(
    r"""
    \b(news|newspaper|headlines?|documentary|netflix|article|statistics?|stats|according to|study|studies|survey
      |research|polaris|worldwide|globally|nationwide|statewide|annually|on average|millions|each year|every year
      |per year|percent of|awareness (month|day|week|campaign|walk|event)|campaigns?
      |(\d[\d,]{0,12}|thousands|hundreds) (of )?(\w+ ){0,2}?(cases|situations|victims|calls|tips|survivors|arrests
      |signals)
      |laws?(?! enforcement)|bill|statutes?|legislation|legislature|ordinance|regulations?|mandates?|mandated
      |requires? us|required by|(sb|ab|hb) ?_?\d*|polic(y|ies)|zero tolerance|pledge against|in general|red flags?
      |warning signs|indicators?|scenarios?|role ?plays?|case stud(y|ies)|examples?|quiz|question \d+|slides?|module
      |curriculum|lesson|fundraiser|donat\w+|walk for|5k
      |(training|course|class|video|presentation|session|workshop|webinar|program|posters?|handout
      |materials?) (\w+ ){0,3}?(about|on|where|covers?|covered|covering|explains?|explained|shows?|showed|describes?
      |described|teaches|taught|mentions?|mentioned|features?|featured|talks?|talked|includes?|included|helps|helped
      |goes over|went over|addresses|addressed)
      |(learn\w*|taught|teach\w*|understand|aware|trained|training|train|reminded|remind|tell|telling|told our
      |told the) (\w+ ){0,3}?(that|how|why|about|what|where|whom?
      |to (spot|recogni[sz]e|look|watch|report|identify|see))
      |(noticias|noticiero|periodico|documental|articulo|estadisticas?|segun|estudio|encuesta|mundial|mundialmente
      |al ano|cada ano|por ciento de|millones|miles de|a nivel nacional|campanas?|leyes|ley|reglamento|norma|decreto
      |obliga por|nos (exige|obliga)|politicas?|cero tolerancia|senales|indicadores|indicios|escenario|ejemplo|ejemplos
      |examen|cuestionario|pregunta \d+|diapositivas?|modulo|leccion|caso de estudio|concientizacion|en general)
      |\d[\d.,]{0,12} (\w+ ){0,2}?(casos|victimas|llamadas|reportes|denuncias)
      |(capacitacion|curso|clase|video|presentacion|sesion|taller|platica|charla|programa|material|materiales
      |carteles) (\w+ ){0,3}?(sobre|explica\w*|ensena\w*|muestra\w*|cubre|habla\w*|trata|cuenta|incluye|menciona\w*)
      |(aprend\w+|ensen\w+|capacit\w+|entren\w+|saben|saber) (\w+ ){0,4}?(que|como|sobre|reconocer|detectar|identificar
      |reportar|denunciar)
      |(nouvelles|journal|journaux|documentaire|article|statistiques?|selon|etude|sondage|mondial|mondiale|par annee
      |par an|chaque annee|pour cent des|millions|milliers|a l'echelle|campagnes?|lois?|reglement|decret
      |nous (oblige|impose)|politiques?|tolerance zero|signes|signaux|indices|indicateurs|scenario|exemples?|quiz
      |question \d+|diapos?\w*|module|lecon|mise en situation|etude de cas|sensibilisation|en general)
      |\d[\d\s.,]{0,12} (\w+ ){0,2}?(cas|victimes|appels|signalements)
      |(formation|cours|video|capsule|presentation|seance|atelier|programme|materiel|affiches?
      |conference) ([\w']+ ){0,3}?(sur|explique\w*|montre\w*|couvre\w*|parle\w*|enseigne\w*|traite|raconte\w*|inclut
      |mentionne\w*|porte)
      |(appren\w+|appris|enseign\w+|form\w+|savent|savoir) ([\w']+ ){0,4}?(que|comment|quoi|reconnaitre|reperer
      |identifier|signaler|denoncer|detecter))\b
    """,
)
"""Talk of the matter, not of a case."""

WHAT_IF = late(
    r"""
    \b((if|when|whenever|should|in case|once|suppose) (\w+ ){0,5}?(sees?|spots?|suspects?|notices?|finds?|encounters?
      |runs? into|comes? across|witness(es)?|identif(y|ies)|meets?)
      |(where|who|whom|how|what|when) (\w+ ){0,2}?(should|do|does|would|can|to) (\w+ )?(drivers?|operators?|employees?
      |staff|people|someone|somebody|they|you|officers?|we|our \w+|to)? ?(report|call|do|contact|tell|handle
      |recogni[sz]e|spot|identify)
      |(si|cuando) (\w+ ){0,4}?(ve|ven|vemos|sospecha|sospechan|sospechamos|nota|notan|notamos|encuentra|encuentran
      |encontramos|detecta|detectan|identifica|identifican|observa|observan|presencia)\b
      |(si|quand|lorsqu[e']?) ?([\w']+ ){0,4}?(voit|voient|voyons|soupconne|soupconnent|remarque|remarquent|croise
      |trouve|trouvent|repere|apercoit|pense|rencontre)\b
      |(in case|por si|en caso de que|au cas ou) ([\w']+ ){0,4}?((asks?|asked|calls|cries) for help|(needs?|wants?) help
      |(pide|pida|piden|pidan|pidiera) (auxilio|ayuda)|(demand|appel)(e|ent|erait|ait) (a |de )?(l'aide|au
      \ssecours))\b)\b[^.!?;,\n]{0,200}
    """,
)
"""What to do if it happened: said with no mark of a time or a place."""

CONCRETE = late(
    r"""
    \b(saw|seen|noticed|spotted|witnessed|overheard|right now|tonight|last night|this (morning|afternoon|evening)
      |just now|yesterday|(?<=\w )ago|help me|i'm|she's|he's|going on|here\b|(we|i) (have|had|got|need) a\b|outside
      |next door|told (us|me)|one of them|herself|himself
      |(our|the|my|your) (\w+ )?(lot|yard|truck stop|stop|terminal|depot|station|motel|hotel|parking lot|neighborhood)
      |(i|we) (think|believe|suspect|found|called|reported|met|picked|identified|rescued|recovered|encountered|located
      |freed|interviewed)
      |identificamos|rescatamos|encontramos|localizamos|(avons|on a) (identifie|secouru|trouve|retrouve)
      |(she|he) (is|was|said|says|told|looked|had|has|needs|wants)
      |there('s| is| are) (an?|two|three|some|several) (\w+ )?(girls?|boys?|wom[ae]n|m[ae]n|kids?|child|children|teens?
      |guys?|lady|minors?|people)
      |(an?|one|our|my|the|this|that|another) (\w+ ){0,3}?(drivers?|operator|rider|passenger|officer|employee|student
      |clerk|dispatcher|trainee|aide|guest|customer|janitor|trucker|attendee|participant|lady|man|woman
      |girl) (\w+ )?(said|says|thinks|thought|reported|told|mentioned|noticed|believes|called|found|flagged|heard|met
      |picked|identified|confided|disclosed|shared|admitted|revealed|suspects)
      |my (daughter|son|sister|cousin|friend|niece|passenger|rider|neighbou?r)
      |(a|an|the|this|that) (\w+ )?(girl|boy|woman|man|guy|kid|teen|lady) (is|was|here|with|who|at|in|said|told)|vi
      |vimos|vio|vieron|anoche|ayer|ahorita|hoy mismo|ahora mismo|en este momento|me (dijo|conto)|nos (dijo|conto)
      |una de ellas|aqui|(nuestro|nuestra|el|la|mi) (patio|estacionamiento|terminal|parada|estacion|motel|hotel)
      |creo que|creemos que|sospech(o|amos)|mi (hija|hijo|prima|hermana|amiga|pasajera)|(ai|a|avons|ont) vu|hier
      |ce (matin|soir)|cette nuit|en ce moment|presentement|maintenant|m'a dit|nous a dit|m'a confie|nous a confie
      |l'une d'elles|ici|(notre|la|le|mon) (cour|stationnement|terminal|gare|motel|hotel|halte)|je crois|on croit
      |on pense|je pense|je soupconne|ma (fille|cousine|soeur|niece|passagere|copine))\b
    """,
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
