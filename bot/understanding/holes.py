"""Answers that look plain and of which adversaries showed that they are not: each is asked about.

"Kitchen is at 12" may be of the kitchen alone, "needs 2 more" of what is to come, "8 trained on Monday and another on
Tuesday" of nine. Matched on the words of our grammar, and in Spanish and French on what was written, without accents.
"""

from bot.understanding.count import Count
from bot.understanding.patterns import any_finds, late
from bot.understanding.text import Text, fold

GROUP = (
    r"(night|day|second|third|first|swing|graveyard|evening|morning|late|early) (shift|crew)|nights|kitchen"
    r"|housekeeping|front desk|dispatch|hr|downtown|cooks|guards|managers|(my|his|her) (team|crew|shift|shop|store)"
)
OF_A_GROUP = late(
    rf"^\W*((the|our) )?({GROUP})\b[^.;!?]{{0,12}}( has|'s| is| are|:| all| total| only| just| has hit)\b"
    r"|\d+ ([a-z]+ )?(left|remaining|to go|outstanding|to do)( to \w+)? in (hr|reno|vegas|downtown|housekeeping"
    r"|dispatch)\b"
    r"|\b(all but|everyone but|everybody but|all except) \d+ ([a-z]+ )?(at the|in|at our) (airport|reno|vegas"
    r"|\w+ site)\b"
)
""" "Night shift has 4 to go", "2 remaining in HR": what is left of some is not what is left of all."""
NOT_DONE = late(
    r"""
    (?<!still )\bneeds (another )?\d+|\b(we're|we are|been|we were) (about )?\d+ [a-z]+ short\b
      |\b(class|session|course) was (\d+ short|short by)\b|\b(got|get) (another )?\d+ (more )?([a-z]+ )?to (do|take
      |finish)\b
      |\ball but (the last|(one|two|a) (module|video|quiz|part|section)s?|finished|done)\b|\beverything but\b
      |\bas good as\b|\bhalf the video\b|\bsitting the (class|course)\b|\bgetting (trained|certified) (to|this|next)
      |\bpassed up\b|\bsat the \w+ out\b|\bgot out of\b|\b(your other|our own|our in-house) (course|training)\b
      |\btrained (their|the public) |\bdry run\b|\btentatively\b|\bweather permitting\b
      |\bif it (doesn't|does not)\b|\band change\b|\bfor the (second|2nd|third|3rd) time\b|\bof them twice\b
      |\bsince our \d+\W*$|\b(yesterday|today|(mon|tues|wednes|thurs|fri)day)('s)?\b[^.;\d]{0,30}\b(except
      |but) \d+(?! more)
      |\bsee my last message\b|\blast (week|month)'s list\b|\bcount on \d+ more\b
    """,
)
MORE_THAN_TOLD = late(
    r"""
    \d[^.;!?]{0,40}\b(and|plus) another( one)?(?= (on|yesterday|today)\b|\W*$|[.;!?])
      |^\W*(the|our|sergeant|officer|captain|chief) [a-z]+ (and|plus) \d+|\. (the|our) [a-z]+ (did it )?too\b
      |(, |\band (the )?)same (on|in) [a-z]+day\b|\b(each|every) [a-z]+( lead)? has (now )?trained
      |^\W*(each|every|both) \w+ (is|are) at\b
    """,
)
""" "8 trained on Monday, same on Tuesday": more than the figure says."""
WEEKDAYS = r"(lunes|martes|miercoles|jueves|viernes|sabado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
DAY_AND_FIGURE = late(
    rf"\b({WEEKDAYS}|ayer|hier) \d{{1,2}}(,|:| (terminaron|capacitamos|se capacitaron|fueron|on|nous)\b)(?! (et"
    rf"|y|e|pis)\b)[^.;\d]{{0,25}}"
    r"\b\d+ (mas|otros|de plus|autres)\b"
)
""" "Jeudi 7, 3 autres ont fini": the seventh, and three."""
SPANISH = late(
    rf"""
    \bquedan \d+ (\w+ )?(ya )?(capacitad|list|certificad|terminad)\w+|\b(todavia|aun) \d+ mas\W*$
      |\b\d+ mas y (listo|ya|estamos)\W*$|\botros \d+ y (listo|ya)\W*$|\bdimos de alta\b|\bsacamos (a )?\d+ mas (del
      |de la)\b|\bquedaron (fuera|atras)\b|\bson \d+ fuera\b|\bmas su turno\b|\bveces mas\b|\bpor (iniciar
      |inscribirse)\b
      |\b(el|este) {WEEKDAYS} (terminan|son|llegamos|acabamos|cerramos) |\bdel {WEEKDAYS} llegamos\b
      |\botros \d+ en (la tarde|diciembre|enero)\b|\bvan \d+ (al (curso|entrenamiento|centro)|a la (sesion|capacitacion)
      |a capacitarse)\b|\btarde terminan\b|^\W*(esta semana|hoy) llevamos \d+|\bllevamos \d+ desde (ayer|el)\b
      |\b(llevamos|van) \d+ al \d+ ?%|\b(llegamos a|ya son|vamos en) las \d+|\botros \d+ (\w+ )?(pendientes|faltan)\b
      |\bles faltan \d+|\bde los de hoy\b|\btodos los \w+ del turno\b[^.;]*\b(menos|excepto) \d+
      |\bturno de \w+ (le faltan|lleva)\b|\b(cocina|recepcion|limpieza) lleva \d+
      |^\W*(en|de|a) (?!total|todos?|tout|aqui|los|las|esos|ce|date|la|el|mi|resumen|fin|verdad|nos
      |jour)\w+( \w+)?,? (todos (menos|excepto)|faltan) \d+
      |\bpara (completar|terminar) (el turno|la ruta)\b|\bpendientes de (ayer|hoy)\W*$
    """,
)
FRENCH = late(
    r"""
    \b(on|nous) (est|sommes) encore \d+|\b(on |nous |j')(a|ai|avons) encore \d+( \w+)?\W*$|\ben a encore \d+\W*$
      |\bon reste (encore )?\d+|\bpas plus que \d+|\b(deja|bien) plus que \d+|\ba \d+ du but\b
      |\b\d+ (de plus|autres) et (c'est bon|voila)\b|\bencore \d+ et c'est bon|\bil reste \d+ \w+ chez nous\b
      |\b\d+ (\w+ )?a (inscrire|embaucher|remplacer|retirer|appeler|reprendre|planifier)\b|\bse sont joints?\W*$
      |\ben attente de (leur )?(resultats?|place)\b|\b(en a|en ai|on a) \d+ (\w+ )?(au cours|a la formation)\W*$
      |\b(tous?|toute) [^.;]{0,30}\b(de nuit|de jour|nouveaux|equipe|cuisine)\b[^.;]*\bsauf \d+
      |^\W*(en|de|a) (?!total|todos?|tout|aqui|los|las|esos|ce|date|la|el|mi|resumen|fin|verdad|nos
      |jour)\w+( \w+)?,? (tous sauf|il (en )?(reste|manque)|plus que) \d+
      |\bla (cuisine|reception) est a \d+|\bpour completer le groupe\b|\bdeux autres restent\b
    """,
)
THE_LAST = late(
    r"\b(los|las|les|los otros) \d+ ((que (nos )?(quedaban|faltaban|restaban)|pendientes|restantes|otros) ya|(restants?"
    r"|autres) (ont|sont) (fini|faits))\b"
)


def looks_plainer(said: Text, counts: list[Count], *, completes: bool) -> bool:
    """Whether an answer is of a kind that adversaries saw noted wrongly; `completes` where it makes up what is left."""
    if any(one.part in ("left", "set") for one in counts) and OF_A_GROUP.search(said.low):
        return True
    if any_finds(said.low, NOT_DONE, MORE_THAN_TOLD):
        return True
    if not said.translated:
        return False
    written = fold(said.cut(0, len(said.low)).lower())
    return any_finds(written, DAY_AND_FIGURE, SPANISH, FRENCH) or bool(not completes and THE_LAST.search(written))
