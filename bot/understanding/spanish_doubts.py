"""Spanish answers that look plain once they are in English, and are asked about: each was seen noted wrongly.

All are looked for in the text without accents. What is to come is told in the present ("el viernes terminan 5"), a part
without its name ("del grupo 3 van 60"), and who signed, saw or has a date like who finished.
"""

from bot.understanding.patterns import any_finds, late

DAY = r"(lunes|martes|miercoles|jueves|viernes|sabado|domingo)"
MONTH = r"(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
SECTION = (
    r"(grupo|turno|terminal|ruta|sucursal|patio|base|bodega|almacen|equipo|area|planta|sede|oficina|tienda|cuadrilla"
    r"|departamento|cocina|recepcion)"
)
STEP = r"(grupo|modulo|sesion|turno|ruta|parte|clase|tanda|etapa|fase|unidad|leccion)"
TO_COME = late(
    rf"""
    \b(el|este) {DAY} (terminan|son|llegamos|acabamos|cerramos)\s
    |\bdel {DAY} llegamos\b|\botros \d+ en (la tarde|diciembre|enero)\b|\btarde terminan\b
    |\bvan \d+ (al (curso|entrenamiento|centro)|a (la|una) (sesion|capacitacion|clase|platica)|a capacitarse)\b
    |^\W*(\d+ )?este {DAY}\b(?!.*\b\w+([ai]mos|aron|ieron|eron|ue)\b)
    |\b(en|para) (la )?(semana santa|pascua|navidad|fiestas)\b|\ben (dos|tres|\d+) semanas (certific|capacit|entren
      |form)\w+
    |\b(al rato|hoy en la noche) (van |otros |\d)|\d( mas)? (al|en un) rato|\d+ hoy,? (y )?\d+ (mas )?(el|este) {DAY}
    |\b(esta semana|hoy|este mes),? (y )?\d+ (mas )?(la|el) (otra|otro|que (sigue|entra|viene))\b
    |(,|y|mas) \d+ (mas )?(que )?(vienen|terminan|acaban|pasan|toman|empiezan|entran|lo hacen|les toca)\b
    |\d+ grupos de \d+,? (uno|una|el (primero|ultimo|segundo)|dos)\b|\b(uno|una|\d+) (por|a la|cada) (semana|mes)\b
    |\d (el|la) que (sigue|entra|viene)\b|\bpor (iniciar|inscribirse|empezar|comenzar)\b
    """,
)
PART_DONE = late(
    rf"""
    \b(terminamos|acabamos|completamos|completado|terminado|termine|acabe|cumplimos|listo)
      (con )?(el|la) {STEP} (\d|[a-d]\b|uno|dos|tres)|\btod[oa]s l[oa]s del? (ayer|hoy|{DAY}|{STEP}|turno|hoy|manana)\b
    |\bmeta (del? (mes|ano|semana|trimestre|{MONTH})|de la semana|de este mes|mensual|semanal)\b
    |\bcumplimos (con )?(este|esta) (mes|semana)\b|\bhoy en la (tarde|noche) (terminamos|acabamos)\b
    |^\W*(ya )?(acabamos|terminamos) el {DAY}\W*$|\b(el|este) {DAY} ya tod[oa]s\b|\bya se (nos )?fueron(\W*$| de la)
    |\b(enterados|avisados|informados|notificados|invitados)\b|\bpara (completar|terminar|cerrar) (el
      |la) ({STEP}|turno|mes)\b
    """,
)
OF_A_PART = late(
    rf"""
    ^\W*(en|de|a) (?!total|todos?|tout|aqui|los|las|esos|ce|date|la|el|mi|resumen|fin|verdad|nos|jour|este|esta|general
      |momento|hoy|nuestr|lo|ellos|manera|conjunto|realidad|\d)\w+( \w+)?,? (todos (menos|excepto)|faltan|quedan|van
      |llevamos
      |vamos en) \d
    |\b(en|de|del) (la |el )?{SECTION}( (de )?[\w]+)? (faltan|quedan|van|llevamos|vamos en) \d
    |\b[a-z]+ (ya )?listos?, [a-z]+ (le |les )?faltan? \d|\b(faltan|quedan) (solo )?\d+ y (los (de|nuevos)|las de
    |el turno|unos)\b
    |^\W*(esta semana|hoy|este mes) (llevamos|van|ya (van|son)) \d+\b(?! mas)|\b(llevamos|van|ya son) \d+ (esta semana
    |este mes)
    |\bllevamos \d+ desde (ayer|el)\b|\bturno de \w+ (le faltan|lleva)\b|\b(cocina|recepcion|limpieza) lleva \d+
    |\btodos los \w+ del turno\b[^.;]*\b(menos|excepto) \d+|\bles faltan \d+|\bde los de hoy\b
    |\bpendientes de (ayer|hoy)\W*$|\bentre [a-z]+ y (personal|mecanicos|oficina|administr)|\bcon todo y mecanicos\b
    |\bincluid[oa]s \d|\by \d+ de oficina\b
    |\b\d+ de (ellos|ellas|esos|estos) (son|eran|no)\b|\bfaltan \d+ (rutas|semanas|dias|modulos)\b
    """,
)
NOT_DONE = late(
    r"""
    \bquedan \d+ (\w+ )?(ya )?(capacitad|list|certificad|terminad)\w+|\b(todavia|aun) \d+ mas\W*$
    |\b\d+ mas y (listo|ya|estamos)\W*$|\botros \d+ y (listo|ya)\W*$|\bdimos de alta\b|\bsacamos (a )?\d+ mas (del
      |de la)\b|\bquedaron (fuera|atras)\b|\bson \d+ fuera\b|\bmas su turno\b|\bveces mas\b
    |\bllevamos \d+ al \d+ ?%|\bvan \d+ al \d+ ?%|\b(llegamos a|ya son|vamos en) las \d+
    |\botros \d+ (\w+ )?(pendientes|faltan)\b|\b\d+ mas (pendientes|por [a-z]+[aei]r|faltantes)\b|\bvan a la mitad\b
    |\bpero \d+ (se|ya|no) |\ba medias\b
    |\b(en|sigue[n]?) proceso\b|\b(quiz|examen|prueba|cuestionario) pendientes?\b|\b(lo |la )?repiten\b
    |\b(nomas|solo|solamente|unicamente) (firmaron|vieron|la (platica|charla)|el video|asistieron|escucharon)
    |\bmetimos (a )?\d+ (mas )?(al curso|a la clase)\W*$|\b(andamos|estamos) con (otr[oa]s )?\d|\b(entre
    |e) (los )?inscritos\b|\d+ de (los )?\d+ ya tienen (su |la )?(fecha|acceso|turno
      |lugar|cupo|cita|clave)\b|\b\d+ de (los )?\d+ (son|fuera|faltan)\b|\ben el (examen|quiz)\b|\bpuntos\b|\ben eso\W*$
    |\bse unieron (otros )?\d+( mas)?\W*$|\botro tanto\b|\b(se nos fueron|perdimos|se fueron|renunciaron) (a )?\d
    """,
)
OF_OTHERS = late(
    r"""
    \b(transportes|autobuses|fletes|lineas) (?!de\b|y\b|\d)[a-z]+\W*$|\b(filial|mas de afiliad[oa]s\W*$
      |linea amiga
      |empresa hermana|subcontratad[oa]s)\b|\bcurso de(l| la)? (dot|hos|eld|osha|manejo|primeros auxilios|seguridad)\b
    """,
)
HALF_SURE = late(
    rf"""
    \b(me parece|a lo que se|segun yo|que yo sepa|hasta donde se)\b|\d \W?estimad[oa]s?\b|\+ ?/ ?-
    |\by (feria|pico|tantos|cacho)\b|\bdeja(me)? (reviso|checo|veo|cuento)\b|\b(ahorita|luego|al rato|manana) (te
      |le|les) (confirmo|digo|aviso)\b|\b(checo|reviso|cuento) y (te|le|les)\b|\bmientras (confirmo|checo|reviso)\b
    |\bpor mientras\b|\by luego vemos\b|(?<!que )ya (te|le|les) (lo |los )?(habia|he|habiamos|hemos)\b
    |\bya (incluidos|contados|sumados)\W*$|\b(otros|mas) (\d+ )?de {MONTH}\b|^\W*rest[ae] \d
    |^\W*pongan?le \d+\W*$
    """,
)
REGISTERED = late(r"\bregistr(é|amos) (a )?\d")
""" "Registré 12 más": enrolled, or noted. Without its accent it asks us to note them."""


def doubts_in_spanish(low: str, plain: str) -> bool:
    """Whether a text, `plain` without accents, may mean another number than its English does."""
    patterns = (TO_COME, PART_DONE, OF_A_PART, NOT_DONE, OF_OTHERS, HALF_SURE)
    return any_finds(plain, *patterns) or bool(REGISTERED.search(low))
