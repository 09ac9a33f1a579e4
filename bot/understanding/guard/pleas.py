"""What somebody in need says: no pay, no way out, being watched, what was done to whoever reported it.

In plain words of a day at work ("they take our pay at the end of the shift"), so no weight of words hears it for sure.
Heard whatever stands around, in any of three languages; each is worded so far that no answer about training says it.
"""

from bot.understanding.writing.patterns import late

END = (
    r"(?=\W*$|[.,;!?]| (what|who|please|pls|thanks|help|que hago|a quien|gracias|orient[a-z]*|por favor|je fais"
    r"|a qui|merci|conseill[a-z]*|svp|is (that|this|it))\b)"
)
PAY = r"(pay|paychecks?|wages|tips|earnings|cash)"
BOSS = (
    r"(boss|owner|manager|supervisor|foreman|chef|landlord|patron|patrona|dueno|mayordomo|gerente|jefe"
    r"|contremaitre|proprio|proprietaire|gerant)"
)
UNPAID = late(
    rf"""
    \b(they|he|she|the (\w+ )?{BOSS}|my {BOSS}) (just |always |still )?(takes?|took) (all )?(of )?(my|our|their|her
      |his) {PAY} (at|every|each|when|after|and|because|until|so|for the|off)\b
    |\b(i|we|they|she|he) (don't|dont|do not|doesn't|never|didn't|does not) (ever )?(get|see|make|gets|sees) (any
      |a cent|a dime|a penny|one cent|a dollar)( of (the|that|it|our|my|her|their))?( money| pay| cash)?{END}
    |\bwork(s|ed|ing)? off (a|the|my|her|his|their|our) (\w+ )?(debts?|smuggler|coyote|loan|trip|fees?)\b
    |\bowe[sd]? more (than (we|they|she|he|i) (make|earn|get)|(each|every) (week|month|day|year))
    |\b(gets?|got|getting|being|are|is) (hit|beaten|slapped|kicked|whipped|punched) (when|if|for (being|not|working
      |going|asking)|because|whenever|with (a|the))\b
    |\b(we|they|she|he|the (workers|girls|women|boys|men|crew|cooks|cleaners|kids)) (are|is|get|gets|were
      |was) locked in\b
    |\b((gets?|paid|works?|working|is|are) (with )?(only|just|nothing but) (food|meals|a bed|room and board)
      |works? [^.!?\n]{{3,60}}\bgets? only food)\b
    |\b(have|has) (not|never) been paid\b(?! (for (the|this|that) (training|class|time|hours|travel)|yet for|back))
    |\bno (han|ha|hemos) cobrado (desde|en|nada|ni|hace)\b
    |\b(ont|avons|a|ai|on a) (pas|jamais|pu|plus) (eu|recu|vu) (de |leur |notre |ma |leurs )(paies?|salaires?|argent
      |cheques?)\b
    |\b(took|sold|sells?|selling|removed|quitaron|vendieron|vendio|pris|vendu|enleve) (a |one |his |her |my |un |su\s
      |mi |son |mon |ma )(kidney|rinon|rein)\b
    |\b(boyfriend|husband|boss|uncle|he|she|father|mother|marido|novio|patron|tio|chum|mari
      |oncle)\b[^.!?\n]{{0,60}}\b((takes|keeps) it all|se queda con todo|garde tout( l'argent)?
      |ramasse tout l'argent){END}
    |\b(nobody|no one|none)( [a-z']+){{0,5}} (has been|have been|has ever been|was ever|ever gets
      |ever got) paid\b(?! (for|overtime|mileage|travel|to (train|attend)|yet for))
    |\b(nos|les|me|le) (quitan|quita|agarran|recogen) (\w+ )?(la|el|nuestr[oa]|su|mi|lo) (paga|sueldo|raya|cheque|lana
      |dinero|que gan\w+)\b
    |\ba nadie( [a-z]+){{0,6}} l?[ae]?s? ?(han |ha )?(pagado|pagan|pagaron|paga)\b(?! (el|la|los|las|por) (horas|curso
      |clase|viaje|taller|capacitacion))
    |\b(she|he|they|who|and|girl|workers|crew|kids) (never |also |still )*(has|have|gets?|got) no (money|pay
      |wages){END}
    |\b(she|he|they|who|girl|workers|crew|kids) never (has|have|had|gets?) a day off\b
    |\bdeb(en|e|o|emos) (\w+ )?mas de lo que (gan\w+|cobr\w+|sac\w+)
    |\btrabaj\w+ (\w+ )?(por|para pagar) (una|la|esa|su|mi) (\w+ )?deuda\b
    |\b(nos|les|los|me|le|la) pegan? (si|cuando|porque|por no|con)\b
    |\b(nos|las|los|la|me) (encierran|encerraron|dejan encerrad\w+)\b(?! en (la|una) (junta|reunion|sala de juntas))
    |\b(nous|leur|leurs|me|lui) (prend|prennent|prenait|prenaient|enleve|enlevent) (toute? )?(notre|nos|leurs?|ma|mes
      |sa|ses) (paies?|salaires?|tips|pourboires?|cheques?)\b
    |\bdoi(t|s|vent) plus ([a-z]+ ){{0,3}}?que ce qu'(ils|elles?|il|on|y) (gagne|fait|font)\w*
    |\btravaill\w+ [^.!?\n]{{3,60}}juste pour manger\b
    |\btravaill\w+ (juste )?(pour|a payer) (une|la|sa|ma|leur) (\w+ )?dette\b
    |\b(personne|aucun|aucune)( [a-z'-]+){{0,4}} (a ete|est|n'est|n'a ete|a jamais ete
      |se fait) (jamais )?payee?s?\b(?! (pour|le temps))
    |\b(recois|recoit|recoivent|voit|voient|vois) (\w+ )?pas une cenne\b
    """,
)
""" "They take our pay at the end of each shift", "a nadie le han pagado", "on doit plus que ce qu'on gagne"."""
GETTING_OUT = late(
    rf"""
    \b(can|could|will|would) (you|someone|somebody|anyone|anybody) (please |pls )?(get|come get|take|bring|pull
      |help get) (me|us|her|them) out\b(?! (of (the|this|that|your) (list|chat|channel|group|course|class|loop|thread
      |system|sheet|count|reminders?|roster|program|messages)|for|to (lunch|dinner)))
    |\bwhere (can|do|could|should) (i|we|she|he) (go|hide|run|sleep|stay) (tonight|now|to (hide|be safe)|if i (leave
      |run))\b
    |\b(me|nos|la|las) (pueden|puede|podrian|podria) (\w+ )?sacar( de (aqui|ahi|esta casa|esto|con el))?{END}
    |\b(pueden|puede|podrian) sacar(me|nos|la|las)( de (aqui|ahi|esta casa|con el))?{END}
    |\ba ?donde (puedo|podemos|puede) (ir|irme|esconder\w+|correr|dormir)( \w+)? ?(esta noche|hoy en la noche|ahorita
      |ahora)?{END}(?<! ir)
    |\b(pouvez|pourriez|peux)[- ](vous|tu) (me|nous|la|les) sortir (d'ici|de (chez|cette maison|la\W*($|[.!?])))
    |\b(je|on|elle) peu[xt] (aller|se cacher|dormir|me cacher) (ou|a quelle place)( a soir| ce soir| cette nuit
      | asteure)
    |\bou (est-ce que )?(je|on|elle) peu[xt] (aller|se cacher|dormir|me cacher)( a soir| ce soir| cette nuit)
    |\b(ask|want|need|beg)(s|ed|ing)? ([a-z]+ ){{0,3}}?(for )?(a )?(ride|lift)\b[^.!?\n]{{0,20}}\b(any ?where
      |any direction|just away|far away|away from (here|him|them))\b
    |\b(aventon|raite|jalon|ride)\b[^.!?\n]{{0,25}}\b(donde fuera|adonde sea|donde sea|nomas lejos|lejos de (el
      |aqui))\b
    |\b(lift|pouce|ride)\b[^.!?\n]{{0,20}}\b(n'importe ou|juste loin|loin de (lui|la|ici))
    |\bn(o|i|'t|ot|ever) (\w+ )?kn[oe]w\w* what (city|state|town|country|day) (she|he|they|it|this|we)
    |(?<!\bsi una pasajera )(?<!\bsi una persona )(?<!\bsi alguien )(?<!\bsi ella )\bno (sabe|saben|sabia
      |sabian) (ni )?en que (ciudad|estado|pais|pueblo) (esta|andan?|estan|estaba)
    |\b(sait|savait|savent|savaient) (\w+ )?(pas|meme pas) (dans|c'est) quelle (ville|province)
    |\bi (don't|do not|dont) (get|have) (any|a) (way|chance) (out|to leave)\b
    |\b(turn(ed|s|ing)?|report(ed|s|ing)?|hand(ed|s|ing)?) ((them|us|me|her|him) )?(in |over )?to (ice|immigration
      |la migra)\b
    |\bcall(s|ed|ing)? (ice|immigration) (on|if)\b
    |\b(can't|cannot|not allowed to|isn't allowed to|aren't allowed to|never|no puede|no pueden|no (la|los|las|me
      |nos) dejan?|(pas le droit|defendu|interdit) de) (talk|speak|hablar|parler) (to|with|con|a) (anyone|anybody
      |nadie|personne)\b
    |\bno (me|la|las|nos|los) dejan? (salir|ir)( ni)? (de(l)? (la casa|departamento|depa|cuarto|rancho|aqui
      |apartamento|hotel|motel)|a la (calle|tienda|esquina))
    |\bpeu\w+ (aller nulle part|(plus|pas|pus) (retourner|rentrer|s'en aller) chez (eux|elles?|nous))\b
    |\b(says|said|tells me|told me) (that )?(i|she) belongs? to (him|them)\b
    |\b(dice|dijo|me dicen?) que (soy|es) (de (el|ellos)|suya)\b
    |\b(dit|dis|disent) que (je suis|elle est) a (lui|eux)\b
    """,
)
""" "Can you get me out", "me pueden sacar de aquí", "je peux aller où à soir"."""
UNSEEN = late(
    rf"""
    \b(delete|erase) (this|it|my (message|text)s?) (right )?(after|once|when|as soon as) (you|u) (\w+ )?(read|seen?
      |get|got)
    |\b(borr[ea]n?|elimin[ea]n?)(lo)? (esto|este mensaje|el mensaje)? ?(cuando|despues de|en cuanto|luego de) (lo\s
      |que lo |haberlo |ya lo )?(lea|leer|lean|vea|vean|leas|leerlo|leido)
    |\b(efface[zr]?|supprime[zr]?) (ca|ce message|mon message|le message) (apres|quand|une fois|des que)\b
    |\b(don't|dont|do not) (text|write|call|message|answer|reply|ring)( me)?( back)?\W+(he|they|she|my \w+) (reads?
      |checks?|sees?|listens?|goes through|watch\w+|looks)\b
    |\b(can't|cannot|cant|can not) (talk|type|text|write|speak|be)( for)?( too| very)?( long| much| now| here)?\W+(he
      |they|she)('s|'re| is| are)( just| still| right)* (in the (shower|bathroom|bath|next room|other room)|coming
      |back|asleep|outside|home|here|listening|watching|around)\b
    |\bno puedo (hablar|escribir|contestar)( mucho| ahora| aqui)*\W+(ya )?(se esta banando|viene|esta en (el bano
      |la regadera|el cuarto|la casa)|esta (oyendo|escuchando|dormido|afuera|aqui|cerca)|anda (cerca|afuera|aqui))
    |\bpeux pas (parler|ecrire|texter)( longtemps| ici| la)*\W+(il|elle|y) (est|s'en vient|arrive|dort|ecoute)\b
    |\b(pas supposee? (de )?(texter|parler|ecrire|appeler)|not supposed to be (texting|talking|writing
      |on the phone))\W+(il|he|they|y)\b
    |\b(he|they|she|my \w+) (posts|lists|advertises|put|puts|sells) (me|her|us) (online|on (the (internet|web)
      |a (web)?site|his (page|site|app)|that (site|app)))\b
    |\b(me|la|las|nos) (sube|suben|anuncia|anuncian|publica|publican) (a|en|por) (internet|una pagina|la pagina
      |esa pagina|las redes|una app)
    |\b(il|ils|y|mon \w+|son \w+) (me|la|nous|l') ?(met|mettent|affiche|affichent|annonce|annoncent) (en ligne
      |sur (un site|internet|une app|le web))
    |\b(el|hombre|senor|tipo|marido|novio|patron|muchacho) (le )?(siempre |todo )?(contesta|habla
      |responde)n? (siempre |todo )?por (ella|ellas)\b
    |\b(found out|knows|finds out|figured out|tracked down) where (she|i|we|they|he)('s|'re|'m| is| are| am)? (staying
      |hiding|lives?|sleeps?|sleeping)\b
    |\b(ya )?(supo|sabe|saben|averiguo|se entero de|encontro) (a)?donde (esta|vive|anda|se (queda|esconde)|estoy
      |vivo) (ella|yo|escondid\w+|mi \w+|la \w+){END}
    |\b(sait|a su|a trouve|ont su|ont trouve) ou (elle|je|on|il|ma \w+) (reste|habite|vit|vis|dort|se cache
      |est cachee?)\b
    |\b(watching|following|parked (outside|by|across from)|waiting (outside|for)) (our|my|the|us|me|her|him
      |this)\b[^.!?\n]{{0,30}}\b(since|because|after) (i|we|she|he|they) (called|reported|told|talked|spoke|complained
      |helped|hid)\b
    |\b(nos|me|la|lo|las|los) (vigilan|siguen|estan (vigilando|siguiendo)|espian|persiguen)\b[^.!?\n]{{0,30}}\b(desde
      |porque|despues de) (que )?(\w+ )?(llam|report|denunci|habl|avis|ayud)
    |\b(nous|me|la|les) (surveille|suit|suive|guette|espionne)(nt)?\b[^.!?\n]{{0,30}}\b(depuis|parce|apres) ?(qu'
      |que\s)(\S+ )?(\w+ )?(appel|signal|denonc|parl|averti|aid)
    |\b(followed|follows|following|chased) (me|us|her|him) (all the way )?(home|to my (house|car|door)|out of)\b
    |\b(me|nos|la|lo) (siguio|siguieron|sigue|siguen) hasta (mi|la|su|nuestra) (casa|carro|puerta)
    |\b((m'a|nous a|l'a|m'ont|nous ont) suivie?s? ([a-z]+ )?(jusque|jusqu'a)|(m'a|nous a|m'ont
      |nous ont) suivie?s? (chez|a la maison))
    """,
)
""" "Delete this after you read it", "nos vigilan desde que llamamos", "il a su où elle reste"."""
RETALIATED = late(
    r"""
    \b(slash\w*|smash\w*|burn(ed|t)|torch\w*|shot at|fired at|keyed|vandali[sz]\w+|spat at|threw (a |an |\w+ )?(rocks?
      |bricks?|bottles?|eggs) at|cut (our|my|the) (brake|tires|hose)\w*) (\w+ ){1,5}?(because of|over|since|after
      |for) (the |our |we |i |he |she |they |those |hanging |putting )+(posters?|stickers?|cards|signs?|called
      |report\w*|call|tip|hotline|told|up)\b
    |\b(poncharon|ponch\w+|quemaron|rompieron|apedrearon|rayaron|tiraron|dispararon|balacearon
      |quebraron) (\w+ ){1,6}?(por|desde|despues|a causa) (de |que |el |la |los |las |haber |nosotros )*(carteles
      |cartel|posters|calcomanias|tarjetas|report\w+|llam\w+|denunci\w+|avis\w+)
    |\b(creve|crever|brise|casse|brule|tire sur|lance|garroche|egratigne)\w* (\S+ ){1,6}?(a cause|depuis|apres
      |parce) (de |des |du |d'|que |qu'|la |les |l'|on |il |elle |nous |j'ai |a |ont |ait |ai )*(affiches?
      |autocollants?|collants|cartes|signal\w*|appel\w*|denonc\w*)
    |\b(i'd|i'll|i would|i will|i'm|i am|you're|you are|she's|we're|sigo|sigues|seguimos|seria|soy|suis|serai|serais
      |t'es|sera)( be| be the| the| yo| la| le| ser)* (next|la siguiente|el siguiente|la prochaine|le prochain
      |sigo yo)\b[^.!?\n]{0,25}\b(if|si) (\w+ )?(i |we |she |he |vuelvo |vuelve |je |tu |elle |on )?(\w+ )?(report
      |talk|tell|call|squeal|testif|habl|denunci|parl|signal|appel|denonc|a )
    |\bsigo yo si\b
    |\btake (it|them|the (posters?|signs?|stickers?)|that) down or\b(?! (move|leave|i can|we can|should|cover|replace))
    |\b(enlevez|enleve|otez|decrochez) (ca|les|l'affiche|vos affiches|les affiches|l') ?(-la )?(sinon|ou (on|je|vous
      |tu))\b
    """,
)
""" "Somebody slashed our tires because of the posters", "sigo yo si vuelvo a reportar"."""
PLEAS = (UNPAID, GETTING_OUT, UNSEEN, RETALIATED)
