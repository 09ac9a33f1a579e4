"""Spanish answers that look plain once they are in English, and are asked about: each was seen noted wrongly.

All are looked for in the text without accents. What is to come is told in the present ("el viernes terminan 5"), a part
without its name ("del grupo 3 van 60"), and who signed, saw or has a date like who finished.
"""

from bot.understanding.writing.patterns import any_finds, late

DAY = r"(lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)"
MONTH = r"(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
SECTION = (
    r"(grupo|turno|terminal|ruta|sucursal|patio|base|bodega|almacen|equipo|area|planta|sede|oficina|tienda|cuadrilla"
    r"|departamento|cocina|recepcion)"
)
STEP = r"(grupo|modulo|sesion|turno|ruta|parte|clase|tanda|etapa|fase|unidad|leccion)"
TO_COME = late(
    rf"""
    \b(el|este) {DAY} (terminan|son|llegamos|acabamos|cerramos|toman|hacen|pasan|reciben
      |cursan|completan|entran|vienen|asisten|llegan|presentan|empiezan|capacito|les toca|les doy|les damos)\s
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
    \b(terminamos|acabamos|completamos|completado|terminado|termine|acabe|cumplimos|listo)\s(con )?(el|la) {STEP} (\d
      |[a-d]\b|uno|dos|tres)|\btod[oa]s l[oa]s del? (ayer|hoy|{DAY}|{STEP}|turno|manana)\b
    |\bmeta (del? (mes|ano|semana|trimestre|{MONTH})|de la semana|de este mes|mensual|semanal)\b
    |\bcumplimos (con )?(este|esta) (mes|semana)\b|\bhoy en la (tarde|noche) (terminamos|acabamos)\b
    |^\W*(ya )?(acabamos|terminamos) el {DAY}\W*$|\b(el|este) {DAY} ya tod[oa]s\b|\bya se (nos )?fueron(\W*$| de la)
    |\b(enterados|avisados|informados|notificados|invitados)\b|\bpara (completar|terminar|cerrar) (el
      |la) ({STEP}|turno|mes)\b
    """,
)
OF_A_PART = late(
    rf"""
    ^\W*(en|de|a) (?!total|todos?|aqui|los|las|esos|date|la|el|mi|resumen|fin|verdad|este|esta|general
      |momento|hoy|nuestr|lo|ellos|manera|conjunto|realidad|\d)\w+( \w+)?,? (todos (menos|excepto)|faltan|quedan|van
      |llevamos
      |vamos en) \d
    |\b(en|de|del) (la |el )?{SECTION}( (de )?[\w]+)? (faltan|quedan|van|llevamos|vamos en) \d
    |\b[a-z]+ (ya )?listos?, [a-z]+ (le |les )?faltan? \d|\b(faltan|quedan) (solo )?\d+ y (los (de|nuevos)|las de
    |el turno|unos)\b
    |^\W*(esta semana|hoy|este mes) (llevamos|van|ya (van|son)) \d+\b(?! mas)|\b(llevamos|van|ya son) \d+ (esta semana
    |este mes)
    |\bllevamos \d+ desde (ayer|el)\b|\bturno de \w+ (le faltan|lleva)\b|\b(cocina|recepcion|limpieza) lleva \d+
    |\btodos los \w+ del turno\b[^.;]{{0,80}}\b(menos|excepto) \d+|\bles faltan \d+|\bde los de hoy\b
    |\bpendientes de (ayer|hoy)\W*$|\bentre [a-z]+ y (personal|mecanicos|oficina|administr|muchach|ayudantes
      |familiares|alumn)|\bcon todo y mecanicos\b
    |\bincluid[oa]s \d|\by \d+ de oficina\b
    |\b\d+ de (ellos|ellas|esos|estos) (son|eran|no)\b|\bfaltan \d+ (rutas|semanas|dias|modulos)\b
    """,
)
NOT_DONE = late(
    r"""
    \bestamos a \d+ de (l[oa]s )?\d
    |\b\d+ (?!(mas|personas mas)\b)[a-z]+ de menos\b|\b(cort|escas|falt)[oa]s? de \d|\bestamos sin \d
    |\bquedan \d+ (\w+ )?(ya )?(capacitad|list|certificad|terminad)\w+|\b(todavia|aun) \d+ mas\W*$
    |\b\d+ mas y (listo|ya|estamos)\W*$|\botros \d+ y (listo|ya)\W*$|\bdimos de alta\b|\bsacamos (a )?\d+ mas (del
      |de la)\b|\bquedaron (fuera|atras)\b|\bson \d+ fuera\b|\bmas su turno\b
    |^(?!.*\b(present|pas[aeo]|dimos|di|impart|pusi|puse|proyect|mostr|dict|hic)\w*\b).*\bveces mas\b
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
    |\bolvid(e|amos) (a |contar )?(a )?\d|\b(me )?equivo(que|camos) (en|de|por) (\d|la suma)|^\W*borr[ae] \d|\bsobran \d
    |\bfue el {DAY} \d
    |\bpor mientras\b|\by luego vemos\b|(?<!que )ya (te|le|les) (lo |los )?(habia|he|habiamos|hemos)\b
    |\bya (incluidos|contados|sumados)\W*$|\b(otros|mas) (\d+ )?de {MONTH}\b|^\W*rest[ae] \d
    |^\W*pongan?le \d+\W*$
    """,
)
ONE_CLASS = late(
    rf"""
    \b(clase|curso|sesion|grupo|taller) de (hoy|ayer|la manana|la tarde|{DAY})( ya)?( (terminad|acabad|complet)\w*
      |, todo bien)
    |\b(termin|acab)\w+ (con )?(la|el) (clase|curso|sesion|grupo|taller) de (hoy|ayer)|\b(acabo|termino) el curso de
    |\b(terminamos|acabamos|completado|capacitados|listos)[.,] ?(los de noche|falta (?!\d)|aunque|excepto|con el)
    |\btodo listo, empezamos|\bestamos listos, empezamos|^\W*(ya )?todos firmaron\W*$|\bterminamos con ustedes\b
    |\b{DAY} es el ultimo\b|\bya todos, nomas falta\b|\bya los \d+ tienen su (fecha|turno|lugar)\b
    """,
)
""" "Ya terminamos la clase de hoy", "todos capacitados. Falta el turno de noche"."""
TWO_FIGURES = late(
    r"""
    \d+ (\w+ )?mas \d+ (pendientes|por|despach|ayud|mecan|ofic|admin|guard|secre)\w*
    |\bfaltan? (contar|sumar|un grupo)\b|\b\d+ (por|x) (clase|grupo|hotel|sesion|turno|terminal)\b|\bmas por hotel\b
    |^\W*cada quien\b|\bambos turnos\b|^\W*clases de \d|, \d+ mecanicos y \d|\b(con|por) (clase|video), \d+ con\b
    |^(?!.*\b(en total|otr[oa]s)\b)\D*\d+ (en linea|de dia) y \d+ (presencial|de noche)\W*$
    |\d+ choferes mas y (dos|tres|\d)
    |^\W*adiestramos \d+ choferes y \d|, y \d+ de (cocina|oficina|limpieza)\b|, mas (\d+ de|los de)
    |\bmas los del\b|\bmas lo que lleve\b|\btambien los de\b|\by otro grupo\b|\by el grupo de ayer\b
    |\bantes del grupo\b|\bayer hubo otra\b|\by lo mismo\b|\btarde tambien\b|\botro grupo del\b|, se me fue uno\b
    """,
)
OF_EACH_PLACE = late(
    r"""
    ^(?!\W*((ya|hasta (hoy|ahora|ahorita)) )?en total\b)\D*\d+ (en linea
      |en (?!ingles)[a-z]+) y \d+ (en (?!espanol)[a-z]+)\W*$
    """,
)
""" "12 en Fresno y 9 en Modesto", where something is on record: so many more, or in all."""
SECTIONS = late(
    rf"""
    ^\W*({SECTION}( [a-z\d]+)?): ?(van |faltan |llevamos )?\d+\b(?![^;]{{0,80}}: ?\d)|^\W*(?!total
      |avance|hola
      |resumen|update)[a-z]+: (van|faltan) \d+\W*$|\b(aqui|aca|nomas) en [a-z]+ (van|faltan)
    |^\W*en (mi|la region|nuestra) [a-z]+ (van|faltan)|\ba mi me faltan\b|\bfaltan \d+ (aqui|aca) en\b
    |\b[a-z]+ ya, [a-z]+ faltan\b|^\W*(del?|de los de) (curso|clase|ayer|los de|grupo)[^.;]{{0,80}} faltan \d
    |\bpendientes( \d+)? de (ayer|hoy|esta semana)\b|\bfaltan \d+, los demas (estan|ya tienen (su )?fecha|van)\b
    |\bquedaron pendientes \d
    |\bfaltan \d+ y (en )?(?!estamos|listo|ya\W*$|acab|termin|cumpl)[a-z]+\W*$|\bfaltan \d+ y en\b
    |\bfaltan \d+\. ?[a-z]+ aun no\b|\bfaltan \d+ y (el personal|cerramos|llegamos a la|ya acabamos el)
    |^\W*(el {DAY}|este mes|esta semana) (nos )?faltan \d|\bcon el grupo del {DAY} nos quedan\b
    """,
)
""" "Laredo: van 60", "faltan 12 y el personal de oficina"."""
LATER = late(
    rf"""
    \bmas, (manana y )?el {DAY}\W*$|\blo del {DAY}\b|\by \d+ este( {DAY})?\W*$|\botro de \d+ el {DAY}|\d+, {DAY} y {DAY}
    |^\W*\d{{1,2}} (de )?(ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)\w*: ?\d
    |\bmas - (este|proxim[ao]|ano pasado)\b|^\W*hoy (damos|tenemos) [^.;]{{0,80}}\d|\bhoy capacitamos a otros\b
    |\bsalen \d+ mas|\by \d+ hoy en la noche\b|^\W*al rato\b|^\W*(seguimos con|siguen
    |vamos con) (otros )?\d
    |^\W*en (dos|tres|\d+) semanas\b|^\W*con otros \d+ acabamos|\botros \d+ y ya estamos\b|\blos otros \d+ ya tienen\b
    |^\W*(estimado|aprox|proyeccion|estimado total|inscripciones|video|bajas|renuncias|externos|oficina
    |diciembre):? ?(van\s
      )?\d|^\W*cierre 20\d\d
    """,
)
UNSETTLED = late(
    r"""
    \(me faltan|\(y los de|\(sin contar|\(aparte|\bya sume el\b|\bahi van los\b|\bestan programados\W*$|\(falta que
      |\(no es
    |\(puede|\(lo verif|\(pero|\(no coincide|\bdice otr[ao]\b|\bnada mas falta\b|\bmedio curso\b|\b(siguen
    |estan) en curso\b
    |\bcursando\b|\. si pasan\b|\b(lo|la) repite\b|\buno (salio|se nos fue|no paso)\b|\by \d+ de baja\b
    |, (todos|puros) (mecanicos|guardias|oficin\w+)|\bincluyendo administrativos\b|\bcon todo y oficina\b
    |\bya te los paso\b|\bya lo habian hecho\b|\bdel otro curso\b|\blos dos cursos\b
    |\bde seguridad vial\b|\beso fue en\b|\bdi de alta\b|\bsubi \d|\ben induccion\b|^\W*\d+ mas vieron el video\W*$
    |\bpuse el video a \d+ mas\W*$
    |^\W*personal total\b|^\W*(ya somos|en total son) \d+ (choferes|empleados|personas|conductores)\W*$
    |\bdos mas ayer, una\b
    """,
)
OF_PEOPLE = late(
    r"""
    \bsesion de ayer (fueron )?\d|\bsesion ayer, \d
    |\bsesiones mas esta semana, [a-z]+ y (jueves|viernes|sabado)
    """,
)
""" "Otra sesión ayer con 8", of sessions: one, and eight people in it."""
SAID_AFTER = late(
    rf"""
    ^\W*(ayer )?se (nos )?fue otr[oa]\b|\b(llego|una) (otra )?persona (a mi|mas lo)\b|\bllego otro\b|, (se salio otro
      |otro chofer se (salio|enfermo))\b|\bcapacito otra persona\b|\bpara otra persona\b|\bdia \d de \d
      |, \d de \d sesiones\b|\b(dos
    |otro) chofer(es)? (mas )?van? a ir
    |\b(me pasaron el dato:|\(saliendo de vac)|\bquitale uno\b|, menos uno\W*$|[.,] (bueno, )?uno menos\W*$
    |\bfalta el examen\b|\blo presentan\b
    |\bqueda un modulo\b
    |\bel examen es\b|\bpresentan el\b|, terminan hoy\b|\bles toca el resto\b|\bprimer dia\W*$|\bse cort(o|aron)\b
    |\bse trabo\b
    |\blo retomamos\b|\bno esta cerrado\b|\bno es definitivo\b|\bno he cerrado\b|\bpaso el bueno\b|\blo reviso\b
    |\ben un rato te\b
    |^\W*vamos a la mitad, van \d|\bvamos al \d+ ?%|\btercera parte\b|\buno (no quiso|que no)\b|\bun chofer se salio\b
    |\bfaltan \d+\. \d|\by \d+ en espera\b|\. excepto\b
    |\bse fue gente\b
      |\bgente nueva\W*$|\bfaltan \d+, hubo rotacion\b|\bfaltan \d+ (que (no )?son|aparte)|\btodos (menos
      |excepto) (\d+ y los|los \d)|\bmenos \d+ ya tienen\b
    |\besperame\b|\baguantame\b|\bno, espera\b|\bno te creas\b|, error\W*$|\bno era para ti\b|\bdizque\b|\bme dijo\b
    |\bal parecer\b
    |\bdice mi jef|^\W*tengo entendido\b|^\W*vamos a decir\b|^\W*reenvio\b|\bo eso espero\b|\ben lo que va del mes\b
    |^\W*(llevamos|van) \d+ desde la ultima vez\W*$|^\W*(esta tanda|de este grupo) van\b|^\W*van \d+ aparte\W*$
    |\basi lo planeamos\b|\bes el plan\b|- meta\W*$|^\W*vamos por \d+\W*$|\bde aqui al\b|\bmas tardar\b|\bfinde que\b
    |\bsi valen\b|\bcuentan los\b|\bson esos\b|\bcoincide\?
    |\blinea hermana\b|\bde la otra planta\b
    |\bcapacito el sindicato\b|, choferes(,| y) (mecanicos|demas)|\beran cadetes\b|\bfue solo para\b
    |\bhubo supervisores\b
    |\bde hace \d+ dias\W*$|- datos de\b|^\W*del reporte anterior\b|^\W*semana pasada: van\b
    |\d en el grupo de whatsapp\b|\(con la prueba
    |^\W*todos aprobaron ayer\b|\bconcluyo el curso de {MONTH}|\bquedo lo de ayer\b|\bahora siguen los\b
    """,
)
NOT_PASSED = late(r"\b(?!nadie|ningun)[a-z]+ (no paso|reprobo|trono|se rehuso)\b")
""" "Rosario reprobó". Apart, since it begins with any word: what the others begin with is quickly looked for."""
REGISTERED = late(r"\bregistr(é|amos) (a )?\d")
""" "Registré 12 más": enrolled, or noted. Without its accent it asks us to note them."""

OF_A_SUBJECT = late(
    r"""
    \b(curso|charla|clase|platica|tema|capacitacion|formacion|sesion|taller) (que dimos )?(fue|era|trato) (sobre
      |acerca de |de |del )?(?!(presencial|virtual|corto|corta|largo|larga|muy|bien|buen[oa]?|una?|el|la
      |los|las|toda?|todo|en|por|a|con|para|hoy|ayer|de|del|sobre|excelente|interesante|rapid[oa]|intens[oa]|lo|tan
      |bastante|trata|segurid\w+)\b)
    (?!trafic|trata|explot|concien|victim)[a-z]{4,} (de|en|con|para)\b
    """,
)
""" "8 más. El curso fue cuidado en casa": what else it was about."""


AND_MORE = late(
    rf"""
    \b(hoy|ayer|\d),? (y |pero )?manana\b[^.;!?\d]{{0,30}}\d
    |\b(con|contando|incluyendo|sumando) (a )?l[oa]s (\d+ )?de manana\b
    |\d[^.;!?]{{0,30}}\by (solo |nomas )?(acabaron|pasaron|terminaron|aprobaron) \d+\W*$
    |\d ?(hoy|ayer) y \d+ (mas )?esta semana\b|\b(hoy|ayer) \d+ y esta semana \d
    |\b(hoy|ayer|y) (ya )?l[oa]s de(l)? ((la|el) )?({SECTION}|noche|tarde|{DAY}|cocina|limpieza)[^.;!?\d]{{0,20}}\W*$
    |,? (hoy|{DAY}) (tambien|de nuevo|otra vez|lo mismo)\W*$
    |\b(tomaron|entrenaron|capacitaron|hicieron) l[oa]s de (la |el )?[a-z]+\W*$
    |\b(acaba de terminar|ayer hicimos) otr[oa] (grupo|sesion|taller|clase|curso)\W*$
    """,
)
""" "Capacité a 18 hoy y mañana a 20", "18 ayer, hoy los de la noche": who is to come, or has no figure."""
NUMBERED = late(
    rf"""
    \b(en|l[oa]s de) la \d{{1,3}}(?=\W*$|,| y (hoy|ayer|{DAY})\b| hoy| ayer)|\b{STEP} \d+ (ayer|hoy)\b
    |\b(ayer|hoy) (la|el) {STEP} \d|\ben el (piso|local|anden) \d
    |^\W*(el|los dias|a las|los) \d{{1,2}}((,| y) \d{{1,2}})*,? (entren|capacit|certific|form|hicimos|dimos)
    |\ba las (una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)\b(?! (de la|en punto|y|am|pm))
    """,
)
""" "Ayer en la 14 y hoy en la 28", "el 8 entrenamos a 25": the number of a route, a day or an hour."""
HAD_THEN = late(
    r"""
    ^\W*(ayer|anoche|antier|la semana pasada|el mes pasado) (ya )?(eran|eramos|teniamos|tenia|habia|habiamos
      |llevabamos|ibamos)\s
    \d+[^\d]*$
    |\blos (lunes|martes|miercoles|jueves|viernes)( y [a-z]+)? [a-z]+mos\b
    |\d [a-z]+ (mas )?por (clase|sesion|grupo|curso|taller|instructor|turno|cabeza)\b
    |\b(este (sabado|domingo|fin de semana)|esta noche|hoy en la noche) (entrenamos|capacitamos)\b
    |\ben (verano|otono|invierno|primavera)\b|\bcort[oa]s,? [^.;!?\d]{0,12}faltan \d|\bfaltan \d+ [a-z]+, estamos cort
    |\bhay (algunos|unos) repetid[oa]s\b|\beso ya lo tienes?\b|\bse me (paso|olvido) (poner|anotar|contar
      |incluir) [a-z ]+\W*$|\ba media (clase|sesion)\W*$
    |\bllevamos \+\d
    """,
)
""" "Ayer teníamos 71", "12 por clase", "este sábado capacitamos a 48": of another time, or of each."""
AND_THEN_THEY = late(
    r"""
    \d [a-z]+( mas)?\. (todos [^.;!?]{1,20}, )?(los |las )?(toman|tomaran|empiezan|empezaran|inician|entran) (el|la
      |los)\b
    |\d [a-z]+( mas)?\. (el|la) (curso|capacitacion|entrenamiento|taller|practica) (sera|queda|va)\b
    |\d [a-z]+( mas)?\. (saliendo|regresando|volviendo) de\b|\bnuevo ingreso, empiezan\b
    |\d[^.;!?]*[.;] ?¿((ya|me|nos|se|te|cuando) )*(los (cuento|anot|puede|habi|teni|pued|mand)|cuentan|valen|coincide
    |pueden (entrar|tomar|hacer)|tienen\?)
    """,
)
""" "15 choferes más. Toman el curso el lunes", "¿Los cuento?": told of, and not trained yet."""


def doubts_in_spanish(low: str, plain: str, *, begun: bool) -> bool:
    """Whether a text, `plain` without accents, may mean another number than its English does."""
    first = (TO_COME, PART_DONE, OF_A_PART, NOT_DONE, OF_OTHERS, HALF_SURE)
    second = (ONE_CLASS, TWO_FIGURES, SECTIONS, LATER, UNSETTLED, OF_PEOPLE, SAID_AFTER, NOT_PASSED, OF_A_SUBJECT)
    third = (*((OF_EACH_PLACE,) if begun else ()), AND_MORE, NUMBERED, HAD_THEN, AND_THEN_THEY)
    return any_finds(plain, *first, *second, *third) or bool(REGISTERED.search(low))
