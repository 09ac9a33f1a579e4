"""Whether words name a person or a role, or the front of an organisation's name."""

import re

from bot.understanding.words.homes import STATES
from bot.understanding.words.places import is_town
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import fold, words

ENDS_OF_NAMES = words(
    "training transit office department city services center centre company coalition trucking school hotel inn plaza"
    " casino store stop terminal church bank hospital airport college university port depot campus garage inc llc co"
    " corp ltd bros freight logistics express lines line cab taxi tours shuttle charter limo hauling transport"
    " transportation energy propane gas oil electric rail foods farms farm dairy motors airlines police pd unified"
    " high academy county authority district agency association union club society council ministries foundation lodge"
    " resort motel mall market mart clinic medical properties industries stores group partners holdings"
    " service services management control works systems solutions supply products hardware brewing winery grill"
    " restaurant cafe diner bar farms nursery furniture auto tires glass roofing plumbing disposal storage"
)
"""What the name of an organisation ends with: "Omaha Transit of Nebraska" is no person."""

INCORPORATED = words("inc llc co corp ltd")

GIVEN = words(
    "ravi anjali sanjay vikram rohan neha kavita ramesh suresh mei jin hana kenta ama youssef karim rachid aaliyah"
    " piotr agnieszka marek pavel beto chayo chela nacho tono maru vero tere fer lalo chuy paco pepe pancho lety licha"
    " nando rafa quique meche bea"
    "aaron abby abel abigail abraham adaeze adam adele adrian agnes ahmed aiden aisha akira alan albert alberto"
    " alejandra alejandro alessandro alex alexandra alexis alfonso alfred alfredo ali alice alicia alison allan allen"
    " allison alma alondra amanda amara amber amelia amina aminata amir amos amy ana ana-maria anastasia andre andrea"
    " andres andrew andy angela angelica angie anil anita ann anna anne annette annie anthony antoine antonella"
    " antonio april araceli aria ariel arjun arlene armando arnold arthur arturo ashley astrid audrey aurelie ava"
    " avery aysha barb barbara barry bastien beatriz beau becky bella ben benjamin benoit berenice bernard bernice"
    " beth betsy betty beverly bilal bill billy bjorn blanca bo bob bobby bonnie boris brad bradley brady brandon"
    " brenda brent brett brian bridget brock brooke bruce bruno bryan bryce burt byron cal caleb calvin camila camille"
    " carl carla carlos carlton carmen carol carole caroline carolyn carrie casey cassandra cassie catalina catherine"
    " cathy cecilia cedric celeste celia celine cesar chad chantal charlene charles charlie charlotte chelsea chen"
    " cheryl chet chidi chloe chris christian christina christine christopher christy chuck cindy claire clara"
    " clarence claude claudia clayton clement cleo clifford clint clyde cody cole colin colleen connie conrad cora"
    " coralie corey cory courtney craig cristina curtis cynthia daisy dale damien damon dan dana daniel daniela"
    " danielle danny darius darla darlene darrell darren dave david dawn dean deanna deb debbie deborah debra deepak"
    " deidre delbert delia della delphine denis denise dennis denny derek desmond devin devon dewey dexter diana diane"
    " diego dina dirk dmitri dolores dominic dominique don donald donna donnie dora doreen dorian doris dorothy doug"
    " douglas drew duane dustin dwayne dwight dylan earl earnest ed eddie edgar edith edna eduardo edward edwin eileen"
    " elaine eldon eleanor elena eli elias elijah elise elizabeth ella ellen ellie elliott ellis elmer elodie eloise"
    " elsa elsie elvira emilie emilio emily emma emmett enrique eric erica erik erika erin ernest ernesto ernie"
    " esteban estelle ester esther ethan etienne etta eugene eunice eva evan evelyn everett ezra fabien fabiola fatima"
    " fatou fay faye felicia felipe felix fern fernanda fernando fiona fletcher florence florian floyd frances"
    " francesca francine francis francisco francois frank fred freda freddie frederic freya frieda gabriel gabriela"
    " gaetan gail garrett garth gary gavin gene genevieve george gerald geraldine gerard gerardo ghislain ghislaine"
    " gilbert gilles gina ginger giovanni giulia gladys glen glenn gloria goran gordon grace graciela greg gregoire"
    " gregory greta gretchen guadalupe guillaume guillermo gus gustavo guylaine gwen gwendolyn hal hamza hank hannah"
    " hans harlan harley harold harper harriet harry harvey hassan hattie heather hector heidi helen helene henry herb"
    " herbert herman hilda hiroshi holly homer horace howard hubert hugh hugo huguette ian ibrahim ida ignacio igor"
    " ike imelda imran ines ingrid ira irene iris irma irving irwin isaac isabel isabelle isaiah ismael itzel iva ivan"
    " ivana jack jackie jacob jacqueline jacques jacynthe jaime jake jamal jamar james jamie jan jane janelle janet"
    " janice janie jared jarrod jasmine jason javier jay jean jeanette jeannine jedediah jeff jeffrey jen jenifer"
    " jenna jennifer jenny jerald jeremy jerome jerri jerry jess jesse jessica jessie jesus jill jim jimmy joan joann"
    " joanna joanne joaquin joaquina jocelyn jocelyne jodi joe joel joey johanna john johnny jon jonah jonathan joni"
    " jordan jorge jose josee josefina joseph josephine josh joshua josie joy joyce juan juana juanita judd jude judi"
    " judith judy julia julian juliana julie julien julio june jurgen justin kara karen kari karine karl karla kate"
    " katherine kathleen kathy katie katrina katya kay kayla kaylee keegan keisha keith kellie kelly kelsey ken"
    " kendall kendra kenji kenneth kenny kent keri kerry kevin khadija kim kimberly kip kirk kitty klaus kofi kris"
    " krista kristen kristi kristin kristy kurt kwame kyle lacey lana lance lara larry lars latasha latoya laura"
    " lauren laurence laurianne laurie lawrence layla leah leanne lee leila lela leland lena lenny leo leon leona"
    " leonard leonardo leonel leroy les leslie lester leticia lewis leyla li liam lila liliana lillian lillie lily"
    " linda lindsay lindsey linh lionel lisa lise liz lloyd logan lois lola lonnie lora loren lorena lorenzo loretta"
    " lori lorraine lou louella louis louise lowell luc luca lucas lucette lucia lucie lucille lucinda lucy ludovic"
    " luis luisa luke lupe luther lydia lyle lynda lyne lynette lynn mabel mack madeleine madison magali maggie maite"
    " malik mamadou mandy manon manuel marc marcel marcela marcia marco marcos marcus marcy margaret margarita margie"
    " margo maria mariah mariana maribel marie mariela marielle marilyn mario marion marisol marjolaine marjorie mark"
    " marla marlene marlon marsha marta martha martin martina marty marvin mary maryse mateo mathieu matt matteo"
    " matthew maude maureen maurice mavis max maxime maxine maya mckenzie meg megan mel melanie melba melinda melissa"
    " melvin mercedes meredith merle mia michael michel michele micheline michelle mickey miguel mike mildred milos"
    " milton mindy ming minh minnie mireille miriam mitch mitchell mohamed moises molly mona monica monique monte"
    " morgan mort moussa murray mustafa myra myriam myrna myrtle nadia nadine nan nancy naomi nash natalia natalie"
    " natasha nate nathalie nathan nayeli ned neil nell nellie nelson nettie nevaeh ngozi nicholas nick nicolas nicole"
    " nikki nils nina nkechi noah noel noelia noemi noemie nolan nona noor nora norbert noreen norma norman normand"
    " octavio odessa odette odile oksana olga olivia olivier ollie omar ora orville oscar osvaldo otis otto ousmane"
    " owen pablo paige paloma pam pamela paola paolo pascal pascale pat patrice patricia patrick patty paul paula"
    " pauline pearlie pedro peggy penny percy perla pete peter phil philip philippe phillip phyllis pierre pierrette"
    " piper polly priscilla priya queenie quentin quincy quinn rachel rachelle rafael raj rajesh ralph ramiro ramon"
    " ramona ramses randall randy raphael raquel raul ray raymond reba rebecca reese reggie regina reginald rejean"
    " rejeanne remi renata rene renee reuben reynaldo rhoda rhonda ricardo richard rick ricky rigoberto riley rita rob"
    " robert roberta roberto robin rochelle rocio rod rodney rodrigo rogelio roger roland rolande roman ron ronald"
    " ronnie rory rosa rosalba rosalie rosalind rosanna rosario rose rosemarie rosemary roslyn ross rowan roxanne roy"
    " royce ruben ruby rudy rufus russell rusty ruth ryan sabrina sadie sally salma salvador sam samantha samir samira"
    " sammy samuel sandra sandy sara sarah saray saul scarlett scott sean sebastian sebastien selena serena serge"
    " sergio seth severine shane shannon shari sharon shaun shauna shawn shawna sheila sheldon shelly sherri sherrie"
    " sherry shirin shirley sidney silas silvia simon simone skylar skyler sofia solange sonia sonja sonny sophie"
    " stacey staci stacy stan stanley stefanie stella stephan stephane stephanie stephen steve steven stewart stuart"
    " sue sunil susan susana suzanne suzette sven svetlana sybil sylvain sylvia sylvie tabitha tad tamara tami tammy"
    " tanguy tania tanya tara tariq tasha tatiana taylor ted tera teresa terrence terri terry tess tessa thad thelma"
    " theo theodora theodore theresa thierry thomas thuy tia tiffany tim timothy tina tobias tobin todd tom tomas"
    " tomasa tommy toni tony tonya tracey tracie tracy travis trent trevor tricia trisha tristan troy trudy tuan"
    " tucker tunde twila ty tyler tyrone ulises ulysses ursula val valentina valeria valerie vanda vanessa vaughn"
    " velma vera vern verna vernon veronica veronique vicente vicki victor victoria vilma vince vincent violet violeta"
    " virginia vivian vivienne von wade walter wanda warren wayne wei weldon wendell wendy wes whitney wilbur wilfred"
    " wilfrido will william willie wilma winifred winston woody wyatt xavier ximena yadira yannick yareli yasmin"
    " yesenia yolanda yolande yuki yusuf yvan yves yvette yvonne zach zachariah zachary zainab zelda zoe zoey zoila"
    " zoran zulema therese ginette lupita marie-eve marie-claude jean-francois jean-pierre alexandre yvon fernand"
    " xochitl ofelia efrain eusebio fermin evelia chabela martine concepcion"
)
"""First names, without accents: a person speaks for whatever stands behind their name."""
HEADS = words(
    "acarreos acero aceros acier aciers aciéries aduanas aerolíneas aeropuerto aeroservicios aerotransportes"
    " agence agences agencia agroindustrias alianza alimentos aliments alliance almacenes aluminerie ambulance"
    " ambulances archidiocèse arenas arrendadora aseguradora asociación association assurance assurances atelier"
    " ateliers auberge auberges autobus autobuses autocars autoexpresos autolíneas autopartes autoridad"
    " autoridades autotransportes aviation ayuntamiento aéroport aéroports banco banque barcazas bijouterie bistro"
    " blanchisserie bodega bodegas boucherie boulangerie boutique boutiques brasserie brasseries bureau béton"
    " cadena cafetería café caisse caja cajas camiones camionnage camions camping carga cargas cargueros caritas"
    " carnes carrefour carrières casino cementera cementos central centrale centre centro cervecería chalets"
    " chambre charpentes cidrerie cimenterie clinique cliniques club clínica coalición coalition colegio collège"
    " comedor comercial commissariat commission compagnie condado confederación confédération conseil consejo"
    " conserverie consorcio construction constructora coop cooperativa coopérative corporación corporativo correos"
    " courrier croisières cámara cégep despacho diocèse distribuidora distributions distrito diésel domaine ductos"
    " déménagement déménagements dépanneur dépanneurs embotelladora empacadora empresas energéticos energía entraide"
    " entreposage entreprises entrepôt entrepôts entretien escuela escuelas excursions expreso expresos"
    " expéditions fabrique farmacia federación ferme fermes ferretería ferrocarril ferrocarriles ferronnerie ferry"
    " fletera fletes fret fondation fonderie forage forages forestière fourrures fraccionadora fraternité frigoríficos"
    " fromagerie fruiterie fundación fundidora fábrica fédération garage garderie gare gares gasolinera"
    " gasolineras gaz gobierno granja groupe grupo grúas gîte hermandad hielera hospital hostal hotel hoteles"
    " hydro hôpital hôtel hôtels iglesia immeubles imprimerie industrias industries ingenio inmobiliaria institut"
    " instituto laiterie lavandería liaison librairie ligne lignes llantas llantera logistique logística loisirs"
    " lotería lycée lácteos línea líneas maderas magasin magasins mairie maison maisons manufacturas manufacture"
    " maquiladora marché marchés marina mariscos matériaux mensajería menuiserie mercado messagerie messageries"
    " metro meubles meunerie minera ministère mission molino molinos motel motels moulin moulins mudanzas muebles"
    " municipalité municipio musée mécanique métro naviera navieras navigation nettoyage operadora panadería"
    " panificadora papelera papeterie papiers paquetería parador paradores parc parcs paroisse parroquia pavillon"
    " petróleos pharmacie pinturas piscines pizzeria plastiques plomberie plásticos pneus police policía port"
    " posada posadas pourvoirie preparatoria produits puente puerto pépinière pétrole pétroles pêcheries"
    " quincaillerie química raffinerie rancho recolectora refacciones refinería refrescos remolques remorquage"
    " remorquages residencias restaurant restaurante restaurants resto réseau résidence résidences sablière salon"
    " sanatorio scierie secretaría seguridad seguros services servicios silos sindicato société stations"
    " superintendencia supermarché supermarchés supermercados syndicat sécurité sûreté taller talleres taverne"
    " taxi taxis tecnológico telas tequilera textiles théâtre tiendas tintorería tortillería tourisme tractores"
    " trailers traiteur tramway tramways transport transportadora transportes transports tranvías traverse"
    " traversier traversiers tráileres turismo téléphérique universidad université unión usine usines verger"
    " vergers viajes vidrios vignoble villas ville vitrerie viñedo viñedos voyages voyagiste zapatería école"
    " écoles édifices électricité énergie énergies épicerie équipements érablière établissements óleoductos"
    " ómnibus rutas pièces"
    " taquería taquerías fonda birriería carnicería pollería pastelería refaccionaria vulcanizadora procuraduría"
    " fiscalía alcaldía biblioteca albergue"
)
HEADS |= set(map(fold, HEADS))
"""What names of Spanish and French begin with."""
PERSON = late(
    r"""
    ([a-z'-]+ ){0,3}?(?P<title>([A-Z][a-z]+ ?\.
      |(?i:mayor|sheriff|chief|captain|principal|pastor|officer|sergeant|lieutenant|commissioner|director
      |superintendent|president|deputy|detective|commander|supervisor|senator|judge|council(man|woman|member|or)|rep
      |reverend|professor|manager|coach|father|sister|doct(or|ora|eure?)|dr|mr|mrs
      |ms)) )?(?P<first>[^\W\d_a-z][\w'-]*)( ([A-Z]\.
      |(de (la )?)?[^\W\d_a-z][\w'-]*)){0,3}?(?=,? (@|of|from|at|with|for|du|des|who|representing|speaking|writing
      |calling)\s
      |, | \(|$)
    """,
)

RANK = words(
    "fire police vice assistant associate deputy school transit general district executive operations safety bureau"
    " division battalion regional county city town village union board program training branch state interim tribal"
)
TITLED = late(
    r"""
    ([A-Z][a-z]+ ){0,2}?(Mayor|Sheriff|Chief|Captain|Principal|Pastor|Sergeant|Lieutenant|Commissioner|Director|Manager
      |Superintendent|President|Detective|Commander|Supervisor|Senator|Governor|Judge|Council(man|woman|member|or)
      |Reverend|Professor|Secretary|Trustee|Chair\w*) ([A-Z][\w'-]*\.? ){0,2}(?P<last>[A-Z][\w'-]*)
    """,
)


SPEAKS = late(
    r"""
    \s?[:,\"]| -| (has |also )?(said|says|told|confirm\w*|announc\w*|report\w*|add(s|ed)|wrote|writes|noted|stated)\b
    """,
)


def is_titled(written: str, start: int, end: int) -> bool:
    """ "Superintendent Lee:", "Fire Chief Dana Wu said": who speaks, and no organisation."""
    found = TITLED.fullmatch(written, start, end)
    return bool(found and found["last"].lower() not in ENDS_OF_NAMES and SPEAKS.match(written, end))


def is_rank(said: str) -> bool:
    """ "Fire", "School Board" before a role: no organisation, but what kind of chief it is."""
    return all(word in RANK for word in said.lower().split())


OF_BODY = late(r" of (the )?([^\W\d_a-z][\w&.'-]* ){1,4}?(?P<last>[^\W\d_a-z][\w]*)\.?(?=,| [a-z]|$)")


def person_at(written: str, start: int, end: int) -> int | None:
    """Where the name of a person ends that begins here, or None: known by its first name, or by a title."""
    found = PERSON.match(written, start, end)
    if not found:
        return None
    last = found[0].split()[-1].lower()
    known = (
        found["title"] or fold(found["first"].lower()).split("-")[0] in GIVEN or _of_a_body(written, found.end(), end)
    )
    return found.end() if known and last not in ENDS_OF_NAMES and not _is_at_home(written, found.end(), end) else None


OF_HEAD = late(
    r"""
    (?P<first>[^\W\d_a-z][\w'-]*)( [^\W\d_a-z][\w'-]*)?,? (de( (la|el|los|las|chez|les)| l')?|del|du|des
      |chez) ?(?P<org>(?P<head>[^\W\d_a-z][\w'-]*) )
    """,
)
""" "Luis de Transportes Norte": a person before what names of bodies begin with; "Juan de la Cruz" is all a name."""


def body_of_person(written: str, start: int, end: int) -> int | None:
    """Where the name of a body begins behind a person's and Spanish or French "of"."""
    found = OF_HEAD.match(written, start, end)
    known = found and found["head"].lower() in HEADS and fold(found["first"].lower()).split("-")[0] in GIVEN
    return found.start("org") if found and known else None


AT_HOME = late(r"(, | of )(?P<place>[^\W\d_a-z][\w.'-]*( [^\W\d_a-z][\w.'-]*){0,2}?)(?=,| [a-z]|$)")


def _is_at_home(written: str, start: int, end: int) -> bool:
    """ "Madison, Wisconsin" is a town, "Lewis, Inc." and "Coach America of Reno" are companies."""
    home = AT_HOME.match(written, start, end)
    place = home["place"].lower().rstrip(".") if home else ""
    return place in STATES or place in INCORPORATED or is_town(place)


def _of_a_body(written: str, start: int, end: int) -> bool:
    """ "Amaru Quill of Voss Tours": whoever is of a body is a person; "Checker Cab of Reno" is of a town."""
    body = OF_BODY.match(written, start, end)
    return bool(body and body["last"].lower() in ENDS_OF_NAMES - {"county", "city"})


def is_person(written: str) -> bool:
    """One to seven words that look like a person or a role, not like the front of an organisation's name."""
    said = re.findall(r"[\w.'-]+", written)[:-1]
    plural = said and re.search(r"[A-Z]\w+s$", said[-1]) and len(said[-1]) > 5 and len(said) < 3
    return 0 < len(said) <= 7 and said[-1].lower().strip(".") not in ENDS_OF_NAMES and not plural
