"""States, provinces and countries where the charity works: a place that is asked about, and no partner."""

from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import fold

PLACES = (
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia"
    "|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts"
    "|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey"
    "|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania"
    "|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington"
    "|west virginia|wisconsin|wyoming|"
    "ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick"
    "|newfoundland and labrador|newfoundland|prince edward island|yukon|puerto rico"
    "|aguascalientes|baja california sur|baja california|campeche|chiapas|chihuahua|coahuila|colima|durango|guanajuato"
    "|guerrero|hidalgo|jalisco|michoacan|morelos|nayarit|nuevo leon|oaxaca|queretaro|quintana roo|san luis potosi"
    "|sinaloa|sonora|tabasco|tamaulipas|tlaxcala|yucatan|zacatecas"
    "|nouveau-brunswick|nouvelle-ecosse|colombie-britannique|ile-du-prince-edouard|terre-neuve-et-labrador|terre-neuve|californie"
    "|floride|georgie"
    "|louisiane|pennsylvanie|etats-unis|mexique|nueva york|nuevo mexico|carolina del norte|carolina del sur|pensilvania"
    "|luisiana|estados unidos|dakota del norte|dakota del sur|nueva jersey|nuevo hampshire|misuri|misisipi"
    "|virginia occidental|columbia britanica|nueva escocia|nuevo brunswick|terranova|caroline du nord|caroline du sud"
    "|dakota du nord|dakota du sud|nouveau-mexique|virginie-occidentale|virginie|hawai"
    "|canada|mexico|guatemala|honduras|el salvador|nicaragua|costa rica|panama|belize|belice"
    "|the us|the united states|usa"
)
TOWNS = (
    "abbotsford|acapulco|akron|albany|albuquerque|amarillo|anaheim|anchorage|annapolis|arlington|atlanta"
    "|augusta|austin|bakersfield|baltimore|baton rouge|billings|birmingham|bismarck|boise|boston|brampton"
    "|bridgeport|brownsville|buffalo|burnaby|calgary|cancun|carson city|cedar rapids|chandler|charleston"
    "|charlotte|chattanooga|chesapeake|cheyenne|chicago|chula vista|cincinnati|ciudad de mexico|ciudad juarez"
    "|cleveland|colorado springs|columbia|columbus|concord|cuernavaca|culiacan|dallas|davenport|dayton|denver"
    "|des moines|detroit|dover|duluth|durham|edmonton|el paso|ensenada|eugene|fargo|fontana|fort wayne"
    "|fort worth|fredericton|fremont|fresno|gatineau|glendale|grand rapids|green bay|greensboro|guadalajara"
    "|guatemala city|halifax|hamilton|harrisburg|hartford|hayward|helena|henderson|hermosillo|honolulu|houston"
    "|huntsville|indianapolis|irvine|irving|jackson|jacksonville|jersey city|joliet|juarez|juneau|kansas city"
    "|kelowna|kitchener|knoxville|lansing|laredo|las vegas|laval|leon|l[eé]vis|lexington|lincoln|little rock|lodi"
    "|long beach|longueuil|los angeles|louisville|lubbock|macon|madison|managua|manteca|matamoros|mcallen"
    "|memphis|merida|mesa|mexicali|mexico city|miami|milwaukee|minneapolis|mississauga|mobile|modesto|moncton"
    "|monterrey|montgomery|montr[eé]al|morelia|moreno valley|naperville|nashville|new orleans|new york city"
    "|newark|norfolk|nuevo laredo|oakland|oklahoma city|olympia|omaha|ontario|orlando|ottawa|panama city"
    "|peoria|philadelphia|phoenix|pierre|pittsburgh|plano|portland|providence|puebla|raleigh|regina|reno"
    "|reynosa|richmond|riverside|rochester|rockford|sacramento|saguenay|saint paul|salem|salt lake(?: city)?"
    "|saltillo|san antonio|san diego|san francisco|san jose|san pedro sula|san salvador|santa fe|saskatoon"
    r"|savannah|scottsdale|seattle|sherbrooke|shreveport|sioux falls|sparks|spokane|springfield|st\.? louis"
    r"|st\.? paul|stockton|surrey|syracuse|tacoma|tallahassee|tampa|tampico|tegucigalpa|thunder bay|tijuana"
    "|toledo|toluca|topeka|toronto|torreon|tracy|trenton|trois-rivi[eè]res|tucson|tulsa|vallejo|vancouver"
    "|veracruz|villahermosa|washington(?: dc)?|wichita|winnipeg|worcester"
    "|blainville|boucherville|brossard|chicoutimi|dorval|drummondville|granby|joliette|jonqui[eè]re|mirabel"
    "|(?:mont-)?tremblant|qu[eé]bec|repentigny|rimouski|rivi[eè]re-du-loup|saint-hyacinthe|saint-j[eé]r[oô]me"
    "|sept-[iî]les|shawinigan|sudbury|terrebonne|thetford mines|val-d'or|valleyfield|victoriaville"
)
"""The larger towns of the United States, Canada, Mexico and Central America: known even in small letters."""
SMALLER_TOWNS = (
    "allentown|boulder|bozeman|casper|chico|corpus christi|dubuque|elko|evansville|flagstaff|fort collins"
    "|great falls|joplin|lafayette|las cruces|lethbridge|manchester|medford|merced|missoula|monterey|montpelier"
    "|new haven|nogales|ogden|pensacola|pocatello|provo|pueblo|quebec city|rapid city|redding|roanoke"
    "|rouyn-noranda|saint john|salinas|san bernardino|santa ana|santa rosa|scranton|sioux city|south bend"
    r"|st\. john's|temecula|ventura|victoria|visalia|waco|wilmington|windsor|winston-salem|yakima|yuma"
)
"""Towns of gatherings that are words or names of people too: known only where a name is asked about."""
TOWN = late(rf"({TOWNS}|{SMALLER_TOWNS})")


TOWN_BEHIND = late(rf"\b(of|for|from|in|at|to) (?P<town>{TOWNS}|{SMALLER_TOWNS})(?= *(\W|$))")
""" "Overdue list for duluth, thx"."""


def is_town(name: str) -> bool:
    """Whether a name in small letters is that of a town and of nothing else: staff call an event by its town."""
    return TOWN.fullmatch(fold(name).strip()) is not None
