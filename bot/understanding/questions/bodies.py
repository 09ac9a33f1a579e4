"""Kinds of bodies and firms as Spanish and French write them small, and the words with which a name ends."""

import re
from typing import NamedTuple

from bot.understanding.readings import Language
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import words


class Kinds(NamedTuple):
    """What a name may begin with in one language, and where it ends. All without accents."""

    bodies: frozenset[str]
    """ "El sindicato de maestros": who is called so is one, whatever follows."""
    firms: frozenset[str]
    """ "Fletes Garza": also a common word, so that something nobody taught us must follow."""
    joins: frozenset[str]
    """What may stand within a name, and never at its end."""
    ends: frozenset[str]
    """What never stands in a name."""
    verbs: re.Pattern[str]
    """What is done; no form of it stands in a name."""
    leads: frozenset[str]
    """Behind what a name may stand that nobody taught us."""
    asked: frozenset[str]
    """What may stand behind such a name at the beginning of a question."""


SPANISH = Kinds(
    bodies=words(
        "central terminal aeropuerto sindicato cooperativa policia comandancia universidad instituto colegio"
        " escuela prepa preparatoria secundaria primaria hospital clinica iglesia parroquia casino camara"
        " asociacion union federacion confederacion alianza mercado municipio ayuntamiento secretaria alcaldia"
        " distrito departamento patronato fundacion club gasolinera refineria maquiladora taqueria panaderia"
        " tortilleria mueblera fletera naviera aerolinea puerto condado gobierno comision consejo direccion"
        " guardia bomberos cruz comite hotel ferreteria cerveceria paqueteria transportadora constructora"
        " empacadora embotelladora minera cementera procuraduria fiscalia oficina jefatura ferrocarril metro"
        " banco caja dif diocesis catedral templo mision albergue refugio centro hotelera financiera aseguradora"
        " pasteleria refaccionaria carniceria lavanderia farmacia papeleria joyeria cafeteria tienda plaza"
        " zapateria ingenio rastro aduana corporacion consorcio sociedad liga hermandad gremio academia facultad"
        " jardin kinder guarderia biblioteca museo zoologico autoridad red sheriff alguacil ministerio consulado"
        " embajada seguridad proteccion transito vialidad hacienda ejido tribu nacion reserva orfanato asilo ong"
        " internado tecnologico despacho notaria laboratorio imprenta televisora estacion agropecuaria ganadera"
        " pesquera lechera harinera azucarera siderurgica acerera textil maderera inmobiliaria distribuidora"
        " importadora exportadora comercializadora procesadora operadora arrendadora consultora recicladora"
        " purificadora llantera balneario parque restaurante fonda cantina motel posada hostal panificadora"
        " autolavado frutera avicola vinicola tequilera cablera afianzadora telefonica administracion junta"
        " delegacion subdelegacion tribunal juzgado parada truckstop sitio taller talleres coordinacion comisaria"
        " obispado tec arzobispado vicaria rectoria subsecretaria intendencia concesionaria"
    ),
    firms=words(
        "transportes transporte autotransportes fletes mudanzas autobuses camiones taxis gruas viajes lineas"
        " grupo logistica energia cementos minas mensajeria servicios servicio seguros rapidos express tours"
        " turismo petroleos gas gases granjas rancho ranchos productos lacteos refrescos alimentos muebles"
        " materiales hoteles tortas pollos carnes abarrotes rancheros ganaderos productores maestros enfermeras"
        " pescadores ferrocarrileros agricultores ejidatarios tranviarios omnibus cargas tractores refacciones"
        " llantas aceros plasticos harinas cafes pinturas quesos aeropuertos tiendas truck compania empresa"
        " agencia jugos radio cable autopartes"
    ),
    joins=words("de del la las los el y e & d"),
    ends=words(
        "ya no si nunca jamas como que q k quien quienes cual cuales cuando cuanto cuanta cuantos cuantas donde"
        " en a al con sin para pa por x porque desde hasta sobre entre segun durante hacia este esta estos estas"
        " ese esa esos esas eso esto aquel un una unos unas nos se me te le les lo mi mis su sus tu tus nuestro"
        " nuestra yo ellos ellas ella usted ustedes o u ni pero mas menos muy mucho mucha muchos tan tanto bien"
        " mal todo toda todos todas algo alguien algun alguna nada nadie ningun ninguna cada otro otra otros"
        " otras mismo aun todavia siempre tambien solo apenas ahora hoy ayer manana antier anoche ahorita luego"
        " pronto lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio"
        " agosto septiembre octubre noviembre diciembre dia dias semana semanas mes meses ano anos trimestre"
        " semestre pasado pasada pasados proximo proxima proximos proximas ultimo ultima ultimos siguiente fin"
        " final finales principios mediados corte fecha fechas plazo plazos meta metas objetivo lista listo total"
        " totales numero numeros estado status estatus resumen avance avances noticia noticias novedad novedades"
        " respuesta respuestas datos dato info informe reporte cosa cosas porfa porfavor plis pls pf favor"
        " gracias oye oigan hola buenos buenas venza moroso morosos morosa morosas situacion adelantado overdue"
        " coalition"
        " jaja jajaja comandos fue fueron es son era eran soy somos estan estaba ha han hay he hemos habia habian"
        " va van iba iban vamos anda andan ando sera seran verdad cierto onda evento build coalicion reunion"
        " encuentro programa training socio socios partner partners contacto contactos promesa promesas gente"
        " persona personas equipo atrasado atrasada atrasados atrasadas vencido vencida vencidos vencidas"
        " pendiente pendientes silencio capacitacion capacitaciones curso cursos sesion sesiones cartel carteles"
        " folletos tarjetas calcomanias urge ocupo quiza aparte junto cerca nuevo donante bot apoyo ayuda ojo"
        " mira abajo arriba dime dame parte gratis campana ejecutivo haz hazme caso asunto tema kien kienes ki"
        " disculpa disculpas correo telefono amigos amigas compas colegas muchachos chavos companeros senor"
        " senora jefe jefa encargado encargada gerente directora director duenos vigentes vigente gordos"
        " sugerencia sugerencias existen existe indicador indicadores evidencia evidencias tablero historial"
        " promezas sres srta sra sr duplicadas canceladas abiertos abiertas cerradas cerrados activas activos"
        " rotulado ke hecho hechos hecha hechas compromiso compromisos veamos veo vemos vea zaga laureles deriva"
        " deuda reloj"
        " missing sacado radar largas porcentaje ciento mitad madura maduran"
    ),
    verbs=late(
        r"""
        (promet|prometi|compromet|compromis|contest|respond|cumpl|termin|entreg|acab|empez|empiez|comenz|comienz|inici
          |capacit|entren|repart|distribu|report|avis|ofrec|acord|acept|qued|hici|hag|pusi|traj|llev|deb|teni|tendr|sig
          |segu|falt|avanz|venc|caduc|perd|dej|fall|atras|retras|llam|escrib|habl|quier|queri|necesit|pued|sab|supi|mand
          |envi|firm|form|recib|cuent|toc|pas|busc|revis|chec|verific|muestr|recuerd|insist|esper|olvid|acuerd|coloc
          |peg|instal|logr|alcanz|complet|pid|tra|acerc|vien)(o|a|e|i|io|an|en|on|es|as|amos|emos|imos|aron|ieron|ar|er
          |ir|ad[oa]s?|id[oa]s?|aba|aban|ia|ian|ando|iendo|aria|arian|ara|aran|era|eran|ira|iran|arle|irle|erle|rle|que
          |ue|uen|aste|iste)
        |(dig?a|di|da|pon|muestra|ensena|pasa|manda|busca|saca|recuerda|explica|habla|platica|cuenta|checa|avisa|ayuda
          |confirma|envia|trae|dig?an|haga|hagan)(me|nos)(l[oa]s?)?
        |(dij|di[gc]|hiz|hac|hari?|hay|pus|pon|tien|tuv|ten[gd])(o|a|e|s|an|en|ian|on|eron|emos|er|er|ele|ed)
        """,
    ),
    leads=words(
        "con e va van anda andan sigue siguen tal lo status estatus estado avance avances noticia noticias"
        " novedad novedades respuesta datos numeros cifras meta objetivo resumen informe info gente parte algo"
        " nada compromiso compromisos promesa promesas plazo limite entrega onda situacion prometido ofrecido"
        " sobre pendiente pendientes vencimientos vencidas vencidos atrasado atrasada atrasadas fechas fecha"
        " porcentaje total totales progreso reporte lleva llevan dio dieron"
        " metas caso asunto tema amigos amigas compas colegas muchachos chavos companeros senor senora jefe jefa"
        " encargado encargada gerente directora director duenos"
    ),
    asked=words(
        "ya no como que q cuanto cuantos cuantas en ha han va van anda sigue trae tiene debe quedo al esta estan nos"
        " se le les"
    ),
)
FRENCH = Kinds(
    bodies=words(
        "aeroport syndicat cooperative coop police universite institut college ecole cegep hopital clinique"
        " eglise paroisse casino chambre association union federation confederation alliance marche municipalite"
        " mairie ville ministere district departement fondation club raffinerie boulangerie patisserie brasserie"
        " fromagerie quincaillerie port comte gouvernement commission conseil direction garde pompiers"
        " croix-rouge comite hotel auberge centre service services bureau gare societe banque caisse diocese"
        " cathedrale refuge surete gendarmerie commissariat regie office reseau conference fraternite communaute"
        " mrc cisss ciusss clsc laiterie cidrerie pharmacie librairie epicerie depanneur garage concessionnaire"
        " caserne academie musee bibliotheque zoo marina traverse douanes residence chantier usine papetiere"
        " scierie cimenterie guilde ligue ordre corporation polyvalente maison consulat ambassade administration"
        " secretariat terminus securite protection tribunal palais foyer station-service station motel pub"
        " restaurant buanderie nettoyeur imprimerie menuiserie ebenisterie minoterie meunerie erabliere vignoble"
        " abattoir aluminerie fonderie acierie distillerie verrerie chocolaterie jardin aerogare capitainerie"
        " prefecture presbytere monastere fabrique armee mosquee synagogue temple poste halte relais parc"
        " truckstop terminal sherif sheriff magasin boutique atelier coordination eveche archeveche rectorat"
        " sous-ministere concession"
    ),
    firms=words(
        "transport transports camionnage autobus autocars taxi taxis demenagement demenagements messagerie"
        " logistique energie petroles petrole gaz ciment mines mine ferme fermes remorquage voyages lignes ligne"
        " groupe hotels hydro metro produits construction constructions pieces meubles aliments expeditions"
        " chemin assurances rapides excavation entretien location nettoyage fret haltes viandes boucherie"
        " restaurant restaurants cars fermiers producteurs eleveurs agriculteurs debardeurs pecheurs marins"
        " facteurs cheminots infirmieres enseignants omnibus cargo pneus aciers plastiques fromages peintures"
        " tracteurs toitures aeroports magasins truck compagnie entreprise agence entreposage jus radio cable"
    ),
    joins=words("de du des d' la le les l' et & d"),
    ends=words(
        "pas jamais rien plus toujours encore deja si comment combien cb kes ki que qu' qui quoi koi quand ou"
        " quel quelle quels quelles lequel laquelle lesquels lesquelles pourquoi dans en a au aux avec sans pour"
        " par chez sur sous vers depuis jusqu' avant apres entre selon durant pendant ce cet cette ces cela ca c'"
        " ceci un une mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je j' tu t' il elle on nous"
        " vous ils elles y n' ne s' se me m' te lui eux moi toi mais donc or ni car tres bien mal trop peu"
        " beaucoup tout toute tous toutes chaque quelque quelques quelqu' quelqu'un personne aucun aucune autre"
        " autres meme aussi seulement maintenant hier aujourd'hui demain bientot lundi mardi mercredi jeudi"
        " vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre"
        " decembre jour jours semaine semaines mois annee annees an ans trimestre semestre passe passee dernier"
        " derniere derniers dernieres prochain prochaine prochains prochaines fin debut date dates echeance"
        " echeances delai delais objectif objectifs cible liste total totaux nombre chiffres statut status etat"
        " resume bilan avancement suivi progres nouvelle nouvelles reponse reponses donnees info infos rapport"
        " chose choses affaires svp stp pls mois-ci apres-midi echu echus echue echues souffrance coalition merci"
        " allo bonjour salut fut est es sont etait etaient suis sommes as ai ont avait avaient avons avez va vont"
        " vas aura auront serait dis hein verite evenement build rencontre rassemblement programme formation"
        " formations partenaire partenaires contact contacts promesse promesses engagement engagements monde gens"
        " personnes equipe retard retards affiche affiches cartes seance seances presentation presentations"
        " silencieux silencieuse silencieuses muet muets muette muettes"
        " urgent pis faque tsu cote part donateur rendu rendue rendus dit fait faite faits faites faire"
        " font fera"
        " ferait feraient pr patte doit fini sais mets promis perdu neuf moment fois kesse kosse question dont"
        " don't campagne executif affaire he ah oh bon ben ouin graphique courriel faux amis amies chums copains"
        " collegues gars monsieur madame patron patronne gerant gerante directeur directrice responsable trainard"
        " trainards suggestion suggestions idee idees indicateur indicateurs preuve preuves tableau historique"
        " vigueur soir mm mme mlle m messieurs keski keskis kessk kess echoir tour marchandise marchandises montre"
        " pourcentage cent moitie pris peine expire radar oubli maturite portes introuvable introuvables"
        " expirer ouvert ouverts ouvertes actifs actives repond promet"
        " remet celui"
        " ceux celle celles voyons dossier"
    ),
    verbs=late(
        r"""
        (promi|promet|engag|repond|ten|termin|fin|livr|rem|commenc|debut|form|distribu|pos|rapport|sign|envoy|offr|off
          |accept|disai|dev|doi|avanc|rest|manqu|tard|train|perd|relanc|appel|ecri|parl|veu|voul|peu|pourr|sai
          |cherch|demand|verifi|montr|rappel|donn|attend|oubli|souvi|rec|debrouill|progress|mett|complet|attein|all
          |compt|arriv|tomb|vienn?|pass|respect|contact|rejoi|entend|aid|avis|regard|trouv|suiv|nomm|sembl|echoi|tien
          |tienn|achev|demarr)(e|es|ee|ees
          |ent|er|ez|is|it|ise|ises|t|x|ait|aient|ai|ons|ir|re|u|ue|us|ues|ra|rai|rait|raient|ie|ies|int|ndre|ert|oit
          |oi|aire|era|erait|eraient|eront|vent|nt|i|ettre|et|ant|ttre|z|s)
        """,
    ),
    leads=words(
        "chez avec va vont ou statut status etat avancement nouvelles reponse chiffres cible objectif resume"
        " bilan rapport info gens monde part cote engagement engagements promesse promesses limite echeance"
        " pourcentage"
        " situation neuf est sont sur promis echeances dates date infos affaire cas amis amies chums copains"
        " collegues gars monsieur madame patron patronne gerant gerante directeur directrice responsable dossier"
        " ceux celles"
    ),
    asked=words(
        "a ont est sont va vont ca il ils elle elles on c' y nous doit devait avait combien se s' est-il repond promet"
    ),
)
OF: dict[Language, Kinds] = {"es": SPANISH, "fr": FRENCH}
