"""The words of danger in Spanish; accents are left out before they are compared."""

from bot.understanding.writing.patterns import late

SPANISH_PEOPLE = (
    r"(muchachas?|muchachos?|muchachitas?|chicas?|chicos?|chavas?|chavitas?|chamacas?|ninas?|ninos?|menores|menor"
    r"|mujer|mujeres|jovencitas?|jovencitos?|joven|jovenes|adolescentes?|senoritas?|senora|victimas?|hijas?|hijos?"
    r"|sobrinas?|primas?|hermanas?|amiga|companera|pasajeras?|pasajero|persona|alguien|hombre|migrantes?"
    r"|trabajador[ae]?s?|empleada|ella|el|ellas|ellos|bebe)"
)
SPANISH_HARM = (
    r"(lloran\w*|lloraba|golpead[ao]s?|golpes|moret\w+|asustad\w+|aterrad\w+|aterroriz\w+|amenaz\w+|encerrad\w+"
    r"|encaden\w+|secuestr\w+|reten[ie]\w+|obligad[ao]s?|oblig(a|an|o|aron|aban?|ando)\b|forzad\w+|prostitu\w+"
    r"|explotad\w+|explot(an|ando|aban?)\b|vendid[ao]s?|drogad\w+|desaparec\w+|escondid\w+|escapo|escapar|escaparse"
    r"|huyendo|huir|atrapad\w+|violad\w+|abusad\w+|abusan\w*|herid[ao]s?|sangr\w+|maltrat\w+|esclav\w+|traficad\w+"
    r"|comprad[ao]s?|controlad[ao]s?|en peligro|no esta bien|pidi\w+ (ayuda|auxilio)|pide ayuda|gritan\w*|gritaba"
    r"|sin (papeles|documentos|identificacion|pasaporte|comer|pagarle)"
    r"|con (un )?(senor|hombre) (mayor|mas grande|que no))"
)
SPANISH_SAW = (
    r"(vi|vimos|vio|vieron|he visto|hemos visto|ha visto|encontr(e|o|amos|aron)|observ(e|o|amos|aron)|note|notamos"
    r"|noto|rescat\w+|recogi|recogio|recogimos|se (me|nos|le) acerc(o|aron)|llego|llegaron|escuche|escucho"
    r"|escucharon|escuchamos|oi|oyo|identificamos|detectamos|detecto|sospech\w+|hay|habia|traia|traian|trae|traen"
    r"|tenian|tienen|bajaron|bajo|ofrec(e|ia|ian|en))"
)
SPANISH = late(
    rf"""
    \b({SPANISH_PEOPLE} ([\w,]+ ){{0,8}}?{SPANISH_HARM}
      |{SPANISH_SAW} (\w+ ){{0,5}}?(muchach(as?|os?|itas?)|chicas?|chavas?|chavitas?|ninas?|ninos?|menores|menor de
      |mujer(es)?|jovencit[ao]s?|adolescentes?|senoritas|victimas?|tratantes?|padrotes?|proxenetas?)\b
      |(sospech\w+|posibles?|presunt[ao]s?|probables?|aparente|denunci\w+|denuncie|report(o|ar|amos|aron|e)|ocurri\w+
      |hubo|hay|caso real|un caso|vi|vimos|presenci\w+) (\w+ ){{0,4}}?(trata|tratantes?|trafico|traficando|victimas?
      |padrotes?|proxenetas?|explotacion|secuestro|prostitucion)\b
      |contra (su|mi) voluntad|en peligro|(vida|riesgo) corre|secuestr\w+|prostitu\w+|proxenet\w+|padrotes?\b|esclav\w+
      |auxilio\b|pid(io|iendo|ieron|e|en) (ayuda|auxilio|que la ayud\w+)
      |ayud(en|eme|enme|ame)\b(?=.{{0,40}}(por favor|peligro|policia|escap|urgente))
      |no (la|lo|las|los|me|nos|le) (deja|dejan|dejaba|dejaban|permite|permiten|quieren dejar) (\w+ )?(salir|ir|irse
      |hablar|llamar|comer|usar|sola|bajar\w*)
      |(le|les|me|nos) (quit\w+|retuv\w+|tienen|retienen|esconden|confisc\w+|guard\w+) (\w+ ){{0,2}}?(pasaportes?
      |matriculas?|credenciales|visas?|documentos|identificacion\w*|ids?|telefonos?|celular\w*|papeles|dinero|sueldos?)
      |(la|las|lo|los|me|nos) (tienen|tiene|traen|venden|vende|vendian|vendio|vendieron|obligan|obliga|obligaron|golpea
      |golpean|golpeo|golpearon|amenazan|amenaza|amenazaron|persiguen|sigue|siguen|encerr\w+|explotan|drogan)\b
      |llam(e|en|o|amos|aron|ar|amen) (\w+ )?(a la (policia|linea|patrulla)|al (911|sheriff|numero de emergencia)
      |a emergencias)
      |(1[0-7]|once|doce|trece|catorce|quince|dieciseis
      |diecisiete) anos\b(?! (de (servicio|experiencia|trabaj\w+|operacion)|trabajando|operando|en el|con nosotros))
      |menor(es)? de edad|(con|tiene|tenia|traia|trae|saco) un[ao]? (arma|pistola|cuchillo|navaja)|violaron|violacion
      |viol(o|ada|adas)\b|abus\w+ sexual\w*|desaparecid[ao]s?|placas? (del|de la|son|numero|del carro)|tatuaj\w+
      |(la|una|otra) (presunta |posible )?victima\b|(el|su|un) (tratante|traficante|agresor|padrote|proxeneta)\b
      |algo (muy )?sospechoso|algo (me|le|les|nos) paso\b|actividad sospechosa|personas? sospechosas?|moret\w+
      |golpead[ao]s?|no (me|nos) (siento|sentimos) segur\w+|miedo (de|a) (que|su|el)|tengo miedo|tiene miedo|temo por
      |trabajo forzado|forz(ad[ao]s?|ando|an) (a|la|las|los)
      |vend(en|iendo|ian|e) (\w+ ){{0,2}}?(ninas|mujeres|muchachas|chicas|sexo|menores|su cuerpo)
      |sexo (a cambio|por dinero)|de camion en camion|tocando (\w+ ){{0,3}}?(puertas|camiones|cabinas)
      |(la|las|lo|los|me|nos) estan? (trafic|explot|vend|oblig|forz|golpe|amenaz|drog|violand|abus|siguiend
      |controland)\w*
      |(es|sea|seria|soy|era|fue|son|ser) victimas?\b
      |(tiene|tienen|guarda|guardan|retiene|retienen|esconde) (sus?|los|el|nuestros) (pasaportes?|documentos|papeles
      |identificaciones|telefonos?)
      |no les? (pagan?|dan de comer)|le deben? dinero al|heridas?\b|sangrando|tirotearon|balazos?)\b
    """,
)
SPANISH_CALM = late(
    r"""
    \b((videos?|pelicula|documental|historia|testimonio|escena),? ((la|el|lo) )?(de|sobre) (la|las|una|unas|el
      |los) (muchach\w+|chic\w+|nin\w+|mujer\w*|joven\w*|senor\w*)( (del?|en) (la |el )?\w+)?
      |(encerrad|atrapad|atorad)\w+ en (el|un) (trafico|elevador)|sin (ningun )?incidentes?|mal estacionad\w+
      |(capacitacion|video|pelicula|curso|modulo|taller|platica|charla|presentacion|documental) (muestra|mostraba
      |explica|explicaba|describe|ensena) como\b[^,.!?;\n]{0,90}
      |(empresa|compania|flota|hotel|terminal|terreno) (ya )?(fue|ha sido|se|esta) (\w+ )?vend(id[ao]|io|e
      |iendo)\b(?! a | (mujer|nina|chica|muchacha|sexo|menor))
      |vend(ieron|io|en) (la|el|nuestra) (empresa|compania|flota|hotel|negocio)
      |(capacit\w+|entren\w+|cursos?|talleres|taller|videos?|pelicula|sesion(es)?|platicas?|charlas?|material(es)?
      |carteles|folletos|presentacion(es)?|formacion|modulos?|prevencion|politica|programa|evento|foro|conferencia
      |campana|lucha|dia|mes|pagina|protocolo|informacion|tarjetas|posters) (\w+ ){0,4}?(sobre|contra|de|del|para
      |acerca|anti) (\w+ ){0,6}?(trata|trafico|victimas?|sobrevivientes?|explotacion|tratantes)( de personas| humano
      | sexual)?
      |(como|que|cuando|a quien|para|sabe[ns]?|saben|aprend\w+ a|ensen\w+ a) (\w+ ){0,3}?(identificar|reconocer
      |detectar|reportar|denunciar|actuar|hacer|llamar(?! a (la migra|migracion|inmigracion))|ayudar
      |prevenir)\b[^.!?;\n]{0,70}
      |(senales|indicadores|signos) (de )?(la )?(trata|trafico|alerta)|contra la (trata|explotacion)|sobre (la )?trata
      |atencion a victimas|apoyo a victimas|servicios a victimas|asistencia a victimas
      |(la|una|el|un) sobreviviente (que )?(hablo|compartio|conto|dio|vino|presento)
      |(portal|enlace|link|liga|pagina|sistema|contrasena|cuenta|curso|quiz|examen|video
      |plataforma)\W+(\w+\W+){0,4}?ayud\w+
      |lo tienen? en (linea|pdf|video)
      |l[oa]s? tienen? (disponibles? |tambien )?en (ingles|espanol|frances|portugues|creole|chino|mandarin|coreano
      |tagalo|vietnamita|arabe|mixteco|zapoteco|nahuatl|maya|quiche|triqui|otomi|purepecha|tzotzil|tzeltal
      |otros? idiomas?|mas idiomas|braille)\b|salida de emergencia
      |(oblig\w+|forz\w+) (\w+ )?a (entregar|reportar|firmar|llenar|posponer|cancelar|cerrar|mover|retrasar|aplazar
      |parar|cambiar|suspender|reprogramar|esperar|capacitar|entrenar|reducir|despedir)\w*
      |emergencias? medicas?|llamar? al 911 en|el|ella le envio)\b
    """,
)
SPANISH_MORE = late(
    r"""
    \b((le|les|la|lo|me) estan? (pegando|golpeando|arrastrando|jaloneando
      |amenazando)\b(?! (a )?(los|las) (carteles|calcomanias))
      |(reclutador|contratista|mayordomo|pollero|coyote)\b[^.!?]{0,60}\b(debemos|debo|deben)\b
      |(la|las|los|lo|me) llev(a|an|aba|aban) (con|a ver|donde|a donde) (\w+ )?(hombres|senores|clientes|tipos)
      |(con|trae|tiene|saco) (un[ao]? )?(pistola|arma|cuchillo|navaja|machete)|armad[ao]s?\b|disparos|balacera|balazos?
      |tiroteo|(por|bajo) (su|mi) (propia )?voluntad|no (esta|estoy|estan) (aqui|ahi|alli) por (su|mi|gusto)
      |no (se )?(puede|puedo|pueden|podia|podian) (irse|ir|irme|salir|salirse|escapar|escaparse|dejar\w*
      |renunciar)\b(?! (a (la|el|los)|hasta|antes))
      |(le |les )?deb(e|en|ia|ian|o) (\w+ ){0,4}?(al|a su|a un) (coyote|patron|patrona|pollero|jefe|senor|reclutador
      |contratista)
      |pollero|coyote|se (estan? )?(lleva|llevan|llevo|llevaron|llevando|robaron|roban) a (una?|la|las|mi|su|el|los)\b
      |(miedo|temor|pavor) (al|a l[ao]s?|a su|de su|del)\b|(esta|estan|estaba|estaban|andan?) (muy )?asustad[ao]s?
      |(obligan|obliga|obligando|obligaron|obligo|fuerzan|forzando|explotan|explotando|usan|usando|ponen|venden|vende
      |vendieron|vendiendo|ofrecen|ofrecio|ofreciendo|compran|alquilan|rentan|prostituyen|prostituye|golpean|golpea
      |maltratan|encierran|amenazan|amenaza|drogan|esconden|secuestraron|secuestran|rescataron|rescataro?n?|rescato
      |violaron|violan|tocan|(?!(?<=\bles )toco a l[ao]s del?\b)toco|manosea\w*)\s
      (\w+ )?a (una?|unas|unos|la|las|los|el|mi|su|menores|mujeres|ninas|ninos|muchachas|chicas|migrantes|trabajadores
      |\w+ (menores|ninas|mujeres))\b
      |(me|la|los|las|lo) (\w+ )?(a la fuerza|obligan|obligo|obligaban|fuerzan|forzaron|forzaban|pegan?|pego|pegaba
      |encierran|encierra|compraron|vendieron|secuestraron|violo|violaron|prostituye|prostituyen|prostituia|prostituian
      |maltratan?|rescatamos|rescataron|rescato|traen de)
      |a la fuerza|de hotel en hotel
      |(viv|duerm|dorm)\w+ (\w+ ){0,4}?(contenedor|garaje|garage|cochera|bodega|sotano|trailer|troca|camioneta
      |cuarto cerrado)
      |(no (le|les|me) pag\w+|nunca (le|les|me) (han )?pag\w+|sin (sueldo|paga|que (le|les) paguen))
      |(les?|me|nos) (descuentan|quitan|cobran|deben)\b|amenaz\w+|llamar a (migracion|la migra)|la migra|deport\w+
      |ayud(a|en|e)(me|nos|la|lo|las
      |los)\b(?! (a (entrar|registr\w+|encontrar|abrir|cargar|subir|entender)|con (el|la|los|las)))(?=.{0,4}$
      |.{0,40}(favor|peligro|escap|urgente|policia|aqui))
      |decia\w* ayud\w+|(no (volvio|regreso|aparece|ha vuelto|ha regresado) a? ?(su )?(casa)?\b)
      |(ella|el|fui|fue|soy|era) (\w+ ){0,2}?victima|victima de|(una|la) victima\b|nombre de la victima|tratada
      |(le|la) tom(a|o|an) fotos|desnud[ao]s?|burdel|tocamientos|suicid\w+|me quiero morir
      |(sale|vende|anuncia\w*) (\w+ ){0,4}?(anuncio|en linea|por internet) (\w+ ){0,3}?sex\w+
      |clientes (toda la noche|hombres)|hombres (\w+ )?(entran|entrando|salen|saliendo)|diferentes hombres
      |viene (con )?golpes|(alguien|algo) (\w+ )?(raro|mal|sospechoso) (en|con|pasa|esta|aqui)|gritos|gritando
      |(detect|identific|encontr|descubr|report|tuv|hub)\w+ (ya |aqui )?(un|dos|tres|el primer) (posibles? |primer\s
      |presuntos? )?casos?\b(?! (de (covid|gripe|influenza|dengue|estudio)|practico))
      |mu?ev(e|en|ia|iendo) gente|(cruza|cruzan|cruzando) (gente|personas)|con (puros |muchos )?enganos?\b
      |promesas falsas|falsas promesas
      |(paso|ocurrio|sucedio|vi|vimos|vio|vieron) algo (muy |bien )?(fe[oa]|raro|grave|malo|extrano|horrible|terrible)
      |(avis(e|o|amos|aron)|habl(e|o|amos|aron)|marc(o|amos|aron)|denunci(e|o|amos|aron)) (ya )?(a la policia
      |a la patrulla|al 911)\b(?! (del? (la )?(curso|capacit)|sobre (el|la) (curso|capacit|trata)))
      |(hay|habia|tienen|traia|trae|traen|iba|esconden) (gente|ninos|ninas|personas|alguien|mujeres) (\w+ )?en (el|la
      |un|una|_+) (trailer|contenedor|cajuela|remolque|pipa|sotano)
      |tienen (gente|ninos|mujeres) en\b|(hay|existe) (la )?trata (aqui|en mi)|aqui (mismo )?hay trata
      |aqui pasan cosas (\w+ )?(feas|malas|raras|horribles)|pide[ns]? (\w+ )?favores (por|a|para)\b
      |(lee|revisa|checa) mis? (cel\w*|telefono|mensajes|chats?)|(cierra|candado) por fuera
      |no (nos )?(podemos|dejan) (irnos|escaparnos|salirnos)
      |(novio|marido|padrastro|padrote|patron|papa|mama) (la|las|me) (manda con|presta|renta|metio a eso)|la anuncian\b
      |que (me|nos|l[ao]s?) cruz(o|aron)\b|(de|por) los golpes\b|o (les|nos|me|l[ao]s?) pegan?\b
      |no sabemos donde estamos|de casa (otra vez|cada)\b
      |(nos|me) (cuentan|vigilan) (en la noche|todo el dia|con camaras)|la del video soy yo
      |manden (una (patrulla|ambulancia)|(a )?alguien\W*($|[.!?]))|habl(en|enle|ele) a la policia|no puedo hablar aqui
      |donde esconder(me|nos|la)|no nos (han )?pag\w+ (desde|hace|nada)|no cobran desde hace
      |fotos a (las|los) (ninas|ninos|menores|alumnas)|se la llevaron\b)\b
    """,
)
