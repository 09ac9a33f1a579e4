"""Turns of phrase that tell what kind of question is asked in Spanish, before any single word does.

"¿Con quiénes perdimos contacto?" asks who is silent, and "¿Para cuándo prometió…?" for a promise, whatever else it
says. Matched on the text as it was written, without accents.
"""

from bot.understanding.questions.kinds import Asks
from bot.understanding.writing.patterns import late

SPANISH_MONTHS = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"

SPANISH_TURNS: Asks = (
    (
        "totals",
        late(
            r"^\W*(suma|cuenta|calcula|totaliza)(me|nos|le)? (tod[oa]s?|cuant[oa]s?|lo que|el total)\b"
            r"|^\W*(suma|totaliza|calcula)(me|nos|le)? (l[oa]s?) (prometid|ofrecid|comprometid|capacitad|entrenad)"
        ),
    ),
    ("status", late(r"\b(puedes?|podrias?|sabes?) (decir|contar|platicar)(me|nos)? (de|del|sobre) (?!ti\b)")),
    (
        "status",
        late(
            r"""
            ^(?!.*\bno\b).*\b(como (va|van|anda|andan|estan?)|ya|lleva|llevan|llego|llegaron|ha|han
              |faltan?)\b.{0,60}\b(\d+
              |l[oa]s?|gente|sesiones|personas|choferes|todo) (de )?(l[oa]s? )?que (se )?(promet|comprom|dij|apunt
              |inscri|ofrec)\w+
            """
        ),
    ),
    (
        "due_soon",
        late(
            rf"""
            ^\W*(y )?quien(es)? siguen?\W*$|\b(que|algo) (esperamos|estamos esperando) (de|del)\b|\b(esperamos
              |estamos esperando) (algo|que) (de|del)\b
            |\btienen? algo (para|en) (el|la|este|esta|hoy|manana|proxim\w+
              |{SPANISH_MONTHS})\b
            |\b(vigilar|tener en la mira|echarle ojo|estar pendiente de)\b.{{0,20}}\b(este|esta|el|la|en)\b
            |\b(deben?|tienen? que|tocan?|hay que|quedan?|faltan?) (\w+ )?(entreg|cumpl|termin|acab|complet|cerr
              |capacit|hac
              |conclu|finaliz)\w+\b.{{0,40}}\b(manana|esta semana|este mes|otra semana|otro mes|proxim\w+|siguiente
              |antes|a mas tardar|de aqui
              |pronto|hoy|(en|para) (fin|mediados|{SPANISH_MONTHS}))\b
            |\b(proxim|siguient)[oa]s (\w+ )?(fecha|entrega|compromiso|promesa|vencimiento|plazo)s\b
            """
        ),
    ),
    (
        "overdue",
        late(
            r"""
            \bya (deberia|debia|debio|debieron|deberian|debian) (de )?(haber|estar)
            |\b(floj[oa]s|incumplid([oa]s|ores)|remolones)\b|\bfecha (ya )?(pasada|vencida)\b
            |\b(fecha|plazo|limite)\b.{0,50}\bya (se )?(paso|vencio|expiro|quedo atras)\b|\bmal (de|con la
              |con su) (tiempo|fecha)
            |^\W*(y )?(quien(es)?|cual(es)?|a quien(es)?)\b.{0,40}\b(debian?|tenian? que|iban? a) (haber )?(terminar
              |entregar
              |cumplir|acabar|terminado|entregado|cumplido|acabado)
            """
        ),
    ),
    (
        "silent",
        late(
            r"""
            \b(no|nunca|jamas|sin|tampoco|nadie|ningun\w*)\b.{0,40}?\b(contact\w+|buscad\w+|llamad[oa]s?|marcad\w+
              |hablad\w+
              |hablamos|atiend\w+|atendid\w+|actividad|asomad\w+|aparecid\w+|reaccion\w+|devuel\w+|platicad\w+
              |contacto)\b
            |\bsenal(es)? de vida\b|\b(le|les) (\w+ )?(marque|llame|escribi|mande|deje|hable|marcamos|llamamos
              |escribimos
              |mandamos|dejamos)\b.{0,50}\b(veces|mensajes?|correos?)\b|\by nada\b(?=\W)(?!\W*$)
            |\b(ya |no )?se (ha |han )?report(o|aron|ado)\b(?! (la|el|los|las) (cifra|numero|total|avance)s?)
              |\bdesaparec(io|ieron)\b|\b(se lo|se los|se la) trago la tierra\b|\bse hi(zo
              |cieron) humo\b
            |\bnadie (de|del|en) .{2,40}\b(contest|respond|report|escrib)\w+
            |\b(recordatorios?|correos?|mensajes?|llamadas?)\b.{1,60}\bignorad[oa]s?\b|\b(ha|han) ignorado\b
            |\bdeben? (una |la |su )?(respuesta|contestacion)\b
            |\bnos (ha |han |ya )?(habl|llam|marc|busc|contact)(o|aron|ado)\b|\bojo de hormiga\b|\bmut[ie]s\b
            """
        ),
    ),
    (
        "help",
        late(
            r"^\W*(ay,? )?no (le |la )?(entiendo|se|capto|agarro)\b[^?¿]{0,40}\b(ayuda(me)?|ayudenme"
            r"|echame la mano)\W*$"
        ),
    ),
    ("help", late(r"\bno se (ni )?(que|como) (te |le )?(pued[oe] )?pregunt\w+")),
    (
        "status",
        late(r"\bque (cuentan|dicen) (de )?(los|las)\b|\bque sabes (de|del|sobre)\b|\bse pus(o|ieron) (a|las)\b"),
    ),
    (
        "silent",
        late(
            r"\b(no (hay|tenemos|tengo)|sin) (ni )?(ningun |ninguna |un |una |nada de )?(dato|info\w*|idea|pista)s?\b"
        ),
    ),
    (
        "silent",
        late(
            r"""
            \bni (pio|palabra|media palabra|una palabra|un mensaje|sus luces|sus senales|rastro|mu)\b
            |\b(no|sin) (se |hemos |hay )?(sabe|saben|sabemos|sabido|saber) nada (de|del|sobre)\b
            |\bno nos (pelan?|topan?|hacen? caso|fuman?|toman? en cuenta)\b
            """
        ),
    ),
    ("silent", late(r"\bnada de nada\b|\by nada\W*$")),
    ("status", late(r"\b(dame|deme|danos) razon (de|del)\b")),
    ("overdue", late(r"\bnos deben?\b.{0,40}\bdesde\b")),
    ("overdue", late(r"\bquien(es)? deben? desde\b|\bya se (les )?(pasaron|vencieron)\b")),
    ("pledge", late(r"\bque era lo (de|del)\b")),
    ("help", late(r"\b(explic|ensen)\w* (\w+ )?como (te )?(pregunt|us|habl|ped|funcion)\w+")),
    ("due_soon", late(r"\brecordar\w*\b.{0,20}\bque (se )?(vence|acerca|cumple|toca)n?\b")),
    (
        "silent",
        late(
            r"""
            \b(fuera del|en el) radar|\b(dar|dando|da|dan) largas\b|\babandonad[oa]s\b|\bse (nos )?enfri\w+
            |\bno (ha|han) confirmado\b|\b(cort|romp|perd)\w+ la comunicacion\b|\bfalta saber\b|\bsin aparecer\b
            |\b(da|dio|dieron|dado) (alguna )?(senal|razon)\w*\b
            |\bcon quien(es)? .{0,25}\b(hablar|platicar|comunicar(me|nos)|retomar)\b
            |\bno (ha |han )?(abierto|leido|visto|checado|abrio|abrieron|vio|vieron|leyo|leyeron) (el|la|los|mi
              |nuestro) (\w+ )?(mensaje|correo)s?\b
            |\ba quien(es)? (\w+ )?(llam|marc|escrib|busc|persig|apriet|insist)(o|amos|imos|uimos|a|e)\b
            |\b(perd(i|io|imos|ieron|ido) (el |la |todo |toda )?(contacto|comunicacion|rastro|pista|huella)
              |contactos (perdi|hemos perdido|se (nos )?perdi)\w*
              |no (he|hemos|ha|has|han|pude|pudimos|logre|logramos)( podido| logrado)? (hablar|contactar|localizar
                |comunicar|encontrar|dar con|platicar)\w*
              |no (nos |me |te )?(dij(o|eron)|dicen?|han dicho|ha dicho) (ni )?(nada|pio|palabra)
              |levant\w+ la mano|rastro de|paradero|desconectad[oa]s?|apagad[oa]s|fantasmas?
              |(nos|me) (dejo|dejaron|tienen?) (hablando sol|platicando sol|colgad|en el aire)
              |nos (ha |han )?(devolvi|devuelt|regres)\w+ (la|las|el|los|mi|mis|nuestra|nuestras) (llamada|mensaje
                |correo)s?)\b
            |\ba (quien|quienes|cual|cuales)\b.{0,40}\b(toque|llamad(a|as|ita)|telefonazo|recordatorios?
              |empujon(cito)?)\b
            |^(?!.*\bcuant[oa]s?\b).*\bse (nos )?(ha |han )?(report(o|aron|ado)|comunic(o|aron|ado)
              |manifest(o|aron|ado))\b
            """
        ),
    ),
    (
        "overdue",
        late(
            r"""
            \b(honrad\w+|(sigue|siguen|quedo|quedaron) pendientes? (del?|desde)|fechas? (ya )?pasadas?
              |ya (debio|debieron|debia|debian|deberian?) (de )?(haber|estar|quedar|acabar|terminar|cumplir|entregar)
              |no (ha|han) entregado( lo)?|se (le|les) (acabo|agoto|termino|vencio|paso) (el |la )?(tiempo|plazo
                |fecha))\b
            |\bquien(es)? nos deben? (algo )?(desde|todavia|aun)\b|\ben (falta|rojo|numeros rojos)\b
            |\b(qued\w+ a deber|en deuda|a la zaga|dur(mi|mie)\w+|(ya|se les) (trono|tronaron|caduco|caducaron|expiro
                |expiraron)
              |promesas rotas|(caduc|expir)\w+ sin|fallo|fallaron|quien(es)? (nos )?fallan?|dej(o
              |aron) plantad[oa]s?)\b
            """
        ),
    ),
    (
        "pledge",
        late(
            r"""
            \bpara (cuando|que (fecha|dia|mes)) (nos )?(se )?(habian? )?(promet|ofrec|comprom|quedo|quedaron|dij)\w*
            |\bse (anot|apunt|inscrib)\w+ (para|con|a|en) (?!(tiempo|la lista)\b)
            |\bcon que (acciones?|compromisos?|cosas?|tareas?|parte) (se )?(quedo|quedaron|comprometi\w+)\b
            |\ben que consiste\b|\bcon que (nos )?(va|van) a (apoyar|ayudar|participar|cooperar)\b
            |\bque (nos )?ofrecen?\b
            |\b(en|de) su tarjeta\b|\bde tarea\b|\bque (anotamos|apuntamos|registramos|quedo anotado) (de|del)\b
            |\bque (se )?(habia|habian) (dicho|ofrecido|puesto)\b
            |\bdij(o|eron) (\w+ )?que (har[ai]|iba|daria|entregaria
              |capacitaria|entrenaria|formaria|repartiria|termina[br]|cumplir)\w*
            |\ben que quedamos con [^?.]*\W*$
            |\b(cual|como|que) (fue|era|es) (el|lo del) (trato|acuerdo|convenio|arreglo)\b
            |\bde cuant[oa]s?( \w+)? (es|era|fue) (el|la|su) (compromiso|promesa|ofrecimiento|meta)\b
            |\b(que|cuant[oa]s?)\b.{0,50}\b(se (propus|fij|ech)(o|ieron|aron)|firm(o|aron)|asumi(o|eron)|apalabr\w+
              |se anot\w+|se apunt\w+)\b
            |^\W*(se )?(anot(o|aron)|apunt(o|aron)|sum(o|aron)|inscrib(io|ieron)) \w
            |\b(dio|dieron|empen\w+) su palabra\b|\ba que le (entro|entraron)\b|\bse (habia|habian) comprometido\b
            """
        ),
    ),
    (
        "due_soon",
        late(
            rf"""
            \b((a punto|cerca|proxim[oa]s?|en visperas) (de|a) (vencer|cumplir|caducar|terminar|acabar|cerrar|expirar
                |llegar|concluir)(se)?
              |est[ae]n? por (vencer|cumplir|caducar|terminar|acabar|cerrar|expirar|llegar)(se)?
              |cerca de (su|la) (fecha|plazo|limite)|contra (el )?reloj|recta final
              |que (hay|tenemos|cae|sigue) pa(ra)? (el|la|este|esta|manana|hoy|proxim\w+|{SPANISH_MONTHS})
              |que (nos|les) espera en|a las puertas|en la puerta|madura[nr]?
              |(programad|previst|agendad|planead)\w+ (para|en)|hasta cuando (tiene|puede|hay)n?
              |que fecha (tiene|tienen|dio|dieron|puso|pusimos)|(tienen?|hay|traen?) (una )?(entrega|fecha
              |plazo)s? (en
                |para|este|esta|el|la|antes)
              |llegan? a su (fin|fecha|termino)|fechas se (nos |les )?vienen|hay que cobrar
              |cuant[oa]s? (tiempo|dias|semanas) (le|les) (queda|falta|resta)n?
              |(algo|lo) que se (cumpl|entreg|venz|termin)(a|e)n?
              |se (le|les|nos) (acab|agot|vien|termin)(an?|en?|ara|aran) (encima )?(el |la )?(tiempo|plazo|fecha)
              |(le|les) quedan? (menos de|pocos|pocas|apenas|solo|nomas) (un[oa]?s? |\d+ )?(dias?|semanas?|meses|mes
                |tiempo))\b
            """
        ),
    ),
    (
        "status",
        late(
            r"""
            \bque (hizo|hicieron)\b|\ben que quedo lo (de|del)\b
            |\b(cuanto|que (parte|tanto)) de (lo|su|la) (prometid|promes|comprom|que promet)\w*
            |\bquiubo(le)?\b|\bcuanto (\w+ )?lo que (lleva|va|ha|han|hizo|hicieron)n?\b
            |\b(((en|a) )?(que|cual|cuanto) (porcentaje|(tanto )?por ?ciento)(?!.*\b(atras|contest|respond|soci[oa]s))
              |(pon|ponga|pongan)(me|nos) al (tanto|dia|corriente)
              |(quiero|quisiera|queremos|necesito|gustaria|interesa) saber (de|del|sobre|algo de) (?!cuant|quien|cual)
              |cuant[oa]s?( \w+)? de l[oa]s? que (promet|comprom|ofrec|dij)\w+)\b
            """
        ),
    ),
    (
        "totals",
        late(r"\bcuanto\b.{0,15}\b(llevamos|hemos|vamos)\b.{0,20}\b(en total|acumulad|logrado)|\bimpactos?\b"),
    ),
    ("totals", late(r"\b(en|a) cuant[oa]s? (\w+ )?(vamos|andamos|estamos)\b")),
    ("totals", late(r"\b(dejo|dio|arrojo) .{2,50}\b(en|de) \w+ (capacitad|entrenad|formad)[oa]s?\b")),
    (
        "help",
        late(
            r"\bpara que (eres|estas) (buen[oa]|hech[oa]|aqui)\b|\ben que (me |nos )?(puedes|podrias) (ayudar|servir)"
        ),
    ),
)
