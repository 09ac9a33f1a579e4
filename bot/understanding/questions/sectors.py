"""The kinds of partner a question may be about, in three languages."""

import re

from bot.understanding.readings import Language
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold

ENGLISH = late(
    r"""
    \b(?P<sector>(?!((?<=many )|(?<=total )|(?<=total of )|(?<=number of )|(?<=count of ))[a-z]+\s
      operators)((law enforcement|truck stop|public transit|school bus|tour bus|native
      |non-?profit|transit|bus|motorcoach|trucking|truck|school|energy|oil|gas|police|tribal|public|private|state|local
      |county|city|government|faith|tow|towing|freight|shipping|rail|taxi|charter|tour|health|utility|power
      |transportation|community|logistics|cab|shuttle|limo(usine)?|moving|courier|delivery|cargo|airline|hotel|casino
      |hospitality|security|waste|construction|rental( car)?|car rental|tow truck|ski|fishing|packing|hospital|junior
      |youth|trade|labou?r|farm|dairy|grain|poultry|meat|food|fruit|produce|cattle|timber|lumber|paper|mining|steel
      |coffee|bakery|textile|garment|staffing|cleaning|janitorial|landscaping|roofing|plumbing|insurance|media|tech
      |phone|cable|medical|dental|nursing|senior|veterans'?|women's|nurses'|teachers'|truckers'|drivers'|farmers'
      |growers'?|business|retail|wedding|event|property|real estate|ride ?share|driving|wine|beer|toll|bridge|water
      |regional|national|rural|tourism|travel|helicopter|ambulance|fire|services?) )+(agencies
      |companies|districts|departments|carriers|operators|partners|fleets|groups|organi[sz]ations|authorities|unions
      |associations?|assns?|stops|offices|schools|hotels|lines|bodies|firms|casinos|forces|patrols|plants|sites|yards
      |providers|businesses|outfits|services|boards|leagues|systems|houses|resorts|centers|centres|colleges|chains
      |stores|shops|clubs|guilds|co-?ops|cooperatives|brokers|growers|mills|markets|brands|crews|stations)
      |casinos|hotels|motels|schools|truck ?stops|bus lines|airports|churches|cities|counties|universities|colleges
      |unions|hospitals|shelters|banks|ports|law enforcement|non-?profits|ngos|taxi companies|school districts
      |restaurants|utilities|police departments|farms|dairies|orchards|vineyards|fisheries|canneries|bakeries|factories
      |mills|quarries|mines|shipyards|depots|salons|nail salons|massage parlou?rs|strip clubs|gyms|laundromats|hostels
      |inns|bed and breakfasts|florists|bakers|fleets|startups|foundations|charities|caterers|realtors|developers
      |(state|highway) (patrols?|troopers)|sheriff'?s'? (offices|departments)|fire departments|chambers of commerce
      |airlines|railroads|railways|(cruise|ferry|barge) lines|ferries|seaports|(convenience|grocery|retail|department
      |corner) stores|supermarkets|gas stations|travel (plazas|centers|agencies)|rest (areas|stops)|(truck|car) (washes
      |dealers(hips)?)|dealers(hips)|charter operators|(limo|moving|cab|towing|tow) (firms|services|outfits)|museums
      |libraries|clinics|pharmacies|nursing homes|credit unions|parks departments|campgrounds|marinas|refineries
      |warehouses|stadiums|arenas|theaters|malls|breweries|wineries|sawmills|ministries|municipalities|embassies
      |consulates|diners|resorts|ranches|daycares|seminaries|parishes|mosques|synagogues|temples|tribes
      |tribal (nations|governments)|trade schools|((truck|bus|commercial) )?driving schools|cdl schools|insurers
        |law firms
      |(?<!many )(?<!number of )(?<!more )(?<!\d )(haulers|couriers|movers|shippers|carriers|brokers|sheriffs|towers
        |hoteliers|retailers|grocers|landlords|farmers|growers|wholesalers|distributors|manufacturers|builders
        |contractors|dealers|chambers)(?! (trained|certified|were|took|who|has|have|completed)))\b
    """,
)
SPANISH = late(
    r"""
    \b(?P<sector>(agencias|empresas|companias|lineas|escuelas|departamentos|paradas|distritos|cuerpos|grupos|redes
      |cadenas|asociaciones|sindicatos|operadores|flotas|consejos|oficinas|fuerzas|corporaciones|estaciones|centros
      |talleres|tiendas|cooperativas|uniones|federaciones|firmas|despachos|secretarias|clubes) (de (la |los )?(transito
      |transportistas
      |transporte( publico| escolar| de carga)?|camiones|camioneros|camionaje|autobus(es)?( escolares)?|buses|taxis?
      |policia|bomberos|esqui|abogados|enfermeras|maestros|productores|agricultores|servicio|remolque|construccion
      |gasolina|renta de autos|salud|servicios?|belleza|masajes?|costura|cafe|aguacate|leche|carne|pesca|radio
      |energia|gas|petroleo|carga|mudanzas?|mensajeria|turismo|manejo|manejar|conducir|choferes|limusinas|gruas
      |logistica|seguridad|salud|hoteles|casinos)
      |escolar(es)?|policial(es|iacas?)?|policiacas?|energeticas|petroleras|transportistas|navieras|camioneras|publicas
      |estatales|turisticas|hoteleras|del orden|agricolas|ganaderas|mecanicos|pesqueras|lecheras|comerciales
      |municipales|religiosas|deportivos|comunitari[oa]s|industriales|mineras|constructoras|empresariales)
      |(?<!del )sector (hotelero|ganadero|agricola|pesquero|minero|turistico|energetico|salud|privado|publico|educativo
        |restaurantero|bancario|financiero|maquilador|transportista|agropecuario|textil|automotriz|de la construccion)
      |(?<!de )(casinos|hoteles|moteles|escuelas|universidades|aeropuertos|puertos|prisiones|carceles
      |refinerias|gasolineras|sindicatos|iglesias|constructoras|bomberos|policias (municipales|estatales|locales)
      |granjas( (lecheras|avicolas|porcicolas))?|talleres mecanicos|ganaderos|lecherias|panaderias|tortillerias
      |empacadoras|pesqueras|viveros|vinedos|bodegueros|hostales|posadas|salones de belleza|gimnasios|lavanderias
      |bares|cantinas|antros|fundaciones|inmobiliarias|arrendadoras|imprentas|florerias|ferreterias|mueblerias
      |aerolineas|ferrocarriles|museos|bibliotecas|farmacias|supermercados|tiendas de (conveniencia|abarrotes
        |autoservicio)
      |plazas|almacenes|bodegas|restaurantes|fondas|cafeterias|albergues|municipios|ministerios|consulados
      |embajadas|ayuntamientos|alcaldias|camaras de comercio|centrales camioneras|terminales|cruceros|navieras|ranchos
      |minas|ingenios|fabricas|plantas|parroquias|templos|preparatorias|secundarias|centros comerciales
      |agencias de (viajes|autos|carga)|cuerpos de bomberos|sheriffs|alguaciles|hoteleros
      |restauranteros|comerciantes|mudanceros|fleteros|autotransportistas|concesionari[oa]s|distribuidores
      |hospitales|transportistas|taxistas|petroleras|energeticas|navieras|aerolineas|aseguradoras|maquiladoras|clinicas
      |cooperativas( agricolas)?|bancos))\b(?! (entrenad|capacitad|formad|certificad))
    """,
)
FRENCH = late(
    r"""
    \b(?P<sector>centres de services( scolaires?)?
      |(agences|entreprises|compagnies|societes|ecoles|services|corps|haltes|relais|commissions|centres|flottes
      |groupes|reseaux|chaines|associations|syndicats|operateurs|lignes|firmes|organismes|camps|stations|cabinets|clubs
      |cooperatives|bureaux|ordres|conseils|chambres|salons|chantiers|ateliers|usines) ((de (la |l')?|d'|du
      )(transit|transport( en commun| scolaire| de marchandises|s)?|camionnage|camionneurs|autobus( scolaires?)?
        |autocars?|taxis?|ski|bucherons|avocats|motels|hotels|restaurants|infirmieres|enseignants|agriculteurs
        |producteurs|pecheurs?|peche|services?|location( de voitures)?|construction|nettoyage|entretien|livraison
        |assurances?|commerce|coiffure|massage|esthetique|jeunes|vacances|plein air|chasse|couture|traitement
      |police|energie|gaz|petrole|fret|demenagement|messagerie|tourisme|conduite|remorquage|logistique|securite
      |sante|l'ordre)
      |routi(er|ere)s?|scolaires?|polici(er|ere)s?|energetiques|petroli(er|ere)s|publi(c|que)s|touristiques|hoteli(er
      |ere)s|secondaires|primaires|jeunesse|sportifs?|agricoles|communautaires|forestier|forestieres|mini(er|ere)s
      |commerciales|municipales|hospitaliers|maritimes|aeriennes|ferroviaires|laitieres)
      |(?<!de )(casinos|hotels|motels|ecoles|universites|colleges|aeroports|raffineries|eglises|hopitaux
      |lignes aeriennes|compagnies aeriennes|chemins de fer|croisieristes|traversiers|musees|bibliotheques|pharmacies
      |epiceries|supermarches|depanneurs|stations-service|centres d'achats?|centres commerciaux|restaurants|restos
      |hoteliers|restaurateurs|aubergistes|auberges|marchands|courtiers|brokers|concessionnaires( de camions)?|pompiers
      |casernes|sherifs|ministeres|villes|mairies|municipalites|prefectures|ambassades|consulats|chambres de commerce
      |mines|fermes|minieres|scieries|papetieres|entrepots|garages|transporteurs scolaires|messageries|demenageurs
      |remorqueurs|taxis|cegeps|garderies|paroisses|mosquees|arenas|theatres|brasseries|vignobles|caisses( populaires)?
      |assureurs|distributeurs|detaillants|fabricants|manufacturiers|agriculteurs|exploitants|pecheries|laiteries
      |boulangeries|erablieres|vergers|pourvoiries|campings|gyms|fondations|fromageries|abattoirs|chantiers|bars|gites
      |syndicats|transporteurs|camionneurs|refuges|municipalites|cliniques|usines|banques|cabinets d'avocats
      |cooperatives))\b(?! (formee?s|certifie|promis a))
    """,
)
LEADS = (" on ", " on the ", " for ", " for the ", " of ", " of the ", " about ", " with ", " with the ")
""" "The rundown on school districts": what stands before them is no name."""
SECTORS: dict[Language, re.Pattern[str]] = {"en": ENGLISH, "es": SPANISH, "fr": FRENCH}


def partner_or_sector(said: Text, partner: str | None, *, named: bool) -> str | None:
    """ "The rundown on school districts": a kind of partner, where what is written small around it is no name."""
    sector = sector_in(said, "en")
    if sector and partner and not said.places and not named:
        lead = fold(partner.lower()).partition(fold(sector.lower()))[0]
        return sector if lead.endswith(LEADS) else partner
    return partner or sector


def sector_in(said: Text, language: Language) -> str | None:
    """A kind of partner, in the words of the language it is asked in."""
    found = SECTORS[language].search(fold(said.low))
    return said.cut(*found.span("sector")) if found else None


def sectors_in(said: Text) -> list[str]:
    """The kinds of partner in a text of any of the three languages."""
    return [sector for language in SECTORS if (sector := sector_in(said, language))]


def is_sector(name: str) -> bool:
    """Whether a name is nothing but a kind of partner, in any of the three languages."""
    low = fold(name.lower())
    return any(kind.fullmatch(low) for kind in SECTORS.values())
