"""Which Spanish words tell what kind of question is asked; the first that fits decides.

Matched on the text as it was written, without accents: what is asked shows in a word or two, whatever stands around.
"""

from bot.understanding.questions.helping import SPANISH_HELP
from bot.understanding.questions.kinds import Asks
from bot.understanding.questions.spanishturns import SPANISH_TURNS
from bot.understanding.writing.patterns import late

SHORT = late(r"\b[qk](?= (paso|falta|hay|onda|tal|novedades|se sabe|lleva|sabemos)\b)| [dx](?= )")
IN_FULL = {" d": " de", " x": " por"}


def in_full(asked: str) -> str:
    """ "Q falta x entregar": with the words that single letters stand for."""
    return SHORT.sub(lambda found: IN_FULL.get(found[0], "que"), asked)


SPANISH: Asks = (
    *SPANISH_HELP,
    *SPANISH_TURNS,
    (
        "status",
        late(
            r"\b(en que (estado|punto|situacion) (esta|estan|va|van|anda|andan)"
            r"|(resumen|panorama|balance) (general|global|de como)"
            r"|que (avances?|progreso)|(estado|situacion) general|ha avanzado( en)? algo|como (van|vamos|estan"
            r"|andan|marchan) (\w+ )?(con )?"
            r"(las|los|sus) (promesas|compromisos))\b"
        ),
    ),
    (
        "pledge",
        late(
            r"\bq(ue)? dij(o|eron) .{2,50}\bq(ue)? (iba|iban|haria|harian)\b|^\W*(prometio|prometieron"
            r"|se comprometio|se comprometieron)\b"
        ),
    ),
    ("totals", late(r"\b(el|un) total de (personas|empleados|gente|conductores|choferes|operadores|agentes)\b")),
    ("help", late(r"^\W*(@\w+ )?(help|ayuda)( (porfa|por favor|pls|please|plis))?\W*$")),
    (
        "overdue",
        late(
            r"\b(traen?|tienen?|llevan?|hay) (un )?(retraso|atraso)\b|\bno se (ha|han) (cumplido|terminado"
            r"|entregado|hecho)\b|\b(sigue|siguen) sin (hacer|cumplir"
            r"|terminar|entregar)\w*"
        ),
    ),
    ("due_soon", late(r"\btienen? (algo|que|cosas) (por |que |para )?(entregar|cumplir|terminar|completar)\b")),
    (
        "pledge",
        late(
            r"\bno (me )?(acuerdo|recuerdo) (de )?(lo )?que (promet|ofrec|dij)\w+|\ben que quedamos\W*$"
            r"|\bquedamos (de|en) algo\b"
        ),
    ),
    (
        "silent",
        late(
            r"\b(hay|tenemos|tienes|hubo|llego|recibimos) (alguna )?respuesta\b|\b(insistir|marcar|recordar)les?\b"
            r"|\besperando a\b"
        ),
    ),
    ("pledge", late(r"\bcual (es|era|fue) (la|el|su) (meta|objetivo|compromiso|promesa)\b")),
    (
        "status",
        late(
            r"\bcuant[oa]s? de (sus|los|las|l[oa]s que) (\d|promet|comprom)|\bcuanto\b( \w+)? (falta|lleva"
            r"|queda|ha |han |va|avanz|resta|hizo|hicieron)"
            r"|\bcuant[oa]s?\b.{0,60}\b(le|les) (faltan?|quedan?)\b"
            r"|\b(ultima vez|cuando fue lo ultimo)"
        ),
    ),
    (
        "help",
        late(
            r"^\W*(ayuda(me)?|hola|buen[oa]s (dias|tardes)|menu|comandos|opciones)\W*$"
            r"|^\W*(para|pa) (que|q|k) sirves?( (este|esta|esto|el|la) ?\w*)?\W*$"
            r"|\bque (mas |me )?(puedes|puede|sabes|sabe|haces|entiendes|entiende)\b( hacer| contestar| decir"
            r"|\W*$| tu)"
            r"|como (funciona|funcionas|te uso|se usa|te pregunto|puedo (usar|preguntar))|te puedo (preguntar"
            r"|pedir)|usarte|pedirte|ejemplos|(estoy|ando) perdid[oa]"
            r"|puedo preguntar|instrucciones|que comandos|que (tipo|clase|tipos) de (preguntas|cosas)"
            r"|que preguntas"
            r"|quien eres|para que sirves|(necesito|me) ayud\w+\b(?! a )|no se (como|que) preguntar"
        ),
    ),
    (
        "pledge",
        late(
            r", ¿?que nos deben?\W*$|\b(dime|digame|saber) que (nos )?deben? (l|e)[ao]s? "
            r"|^\W*que (nos|les|le)? ?deben? (?!(un|una|estar|quedar|terminar|cumplir)\b)\w"
        ),
    ),
    (
        "pledge",
        late(r"\bque (iba|iban|pensaba|pensaban|queria|querian|quedo|quedaron|dijo|dijeron|ofrecio|ofrecieron)\b"),
    ),
    (
        "pledge",
        late(
            r"\bcuant[oa]s?\b(?! (empresas|soci[oa]s|organi\w+|compan\w+|agencias|distritos|escuelas|hoteles"
            r"|compromisos|promesas)).{1,60}\b(prometi\w*|comprometi\w*|promete\w*|dijo|dijeron|ofreci\w+|ib[ao]n? a"
            r"|quedo en|quedaron)\b"
        ),
    ),
    (
        "silent",
        late(
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
        late(
            r"\b(atrasad\w+|retrasad\w+|retrasos?|atrasos?|vencid[oa]s?|demorad\w+|moros[oa]s?|en mora|tarde"
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
        late(
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
        late(
            r"\b(cuant[oa]s?|totales?|en total|numeros?|cifras?|sum[aoe]n?|conteo|cantidad|estadisticas?|acumulado)\b"
        ),
    ),
    (
        "status",
        late(
            r"^\W*((y|oye|pues|a ver|hola|dime|digame|saber|quiero|quisiera|me|puedes?|podrias?|decir|decirme"
            r"|por favor|favor de)\W+)*(como|que tal|en que|donde|por donde)\b"
            r"|\b(ya|todavia) .{0,40}?(cumpli\w+|termin\w+|empez\w+|comenz\w+|inici\w+|capacit\w+|hizo|acab\w+)\b"
            r"|\b(termino|terminaron|cumplio|cumplieron|empezo|empezaron|acabo|acabaron)\b"
        ),
    ),
    (
        "pledge",
        late(r"\b(promet\w+|promes\w+|comprom\w+|acord(o|aron)|ofreci\w+|se apunt\w+|se inscrib\w+|quedo en)\b"),
    ),
    (
        "status",
        late(
            r"\b(como (va|van|anda|andan|andamos|estamos|vamos|esta|estan|le va|les va|sigue|siguen|quedo|salio)"
            r"|que (tal|paso|hay|onda"
            r"|novedades|noticias|se sabe|sabemos)|estado|est[ao]tus|avances?|progreso|resumen|novedad(es)?"
            r"|noticias?"
            r"|actualiza\w*|situacion|panorama|informe|reporte|al (dia|corriente)|va bien|van bien|en camino"
            r"|en que va"
            r"|(los|sus) datos de|info (de|sobre)|que (le |les )?falta|que (tanto )?(ha|han) hecho"
            r"|(le|les) falta mucho|que hubo"
            r"|lo de(?! (siempre|hoy|ayer)\b)|(alcanz|lleg)\w+ (a )?su (meta|objetivo)"
            r"|donde (vamos|estamos|va|van)|a tiempo|lista?o?s? (con|ya)|(sabemos|sabes|se sabe|hay"
            r"|supimos) algo|algo (nuevo|de|sobre)|dime (de|sobre)|(cuenta|habla|platica)me (de"
            r"|sobre))\b"
        ),
    ),
)
