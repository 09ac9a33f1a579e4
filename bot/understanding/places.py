"""States, provinces and countries where the charity works: a place that is asked about, and no partner."""

PLACES = (
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia"
    "|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts"
    "|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey"
    "|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania"
    "|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington"
    "|west virginia|wisconsin|wyoming|"
    "ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick"
    "|newfoundland|prince edward island|yukon|puerto rico"
    "|aguascalientes|baja california sur|baja california|campeche|chiapas|chihuahua|coahuila|colima|durango|guanajuato"
    "|guerrero|hidalgo|jalisco|michoacan|morelos|nayarit|nuevo leon|oaxaca|queretaro|quintana roo|san luis potosi"
    "|sinaloa|sonora|tabasco|tamaulipas|tlaxcala|yucatan|zacatecas"
    "|nouveau-brunswick|nouvelle-ecosse|colombie-britannique|ile-du-prince-edouard|terre-neuve|californie|floride|georgie"
    "|louisiane|pennsylvanie|etats-unis|mexique|nueva york|nuevo mexico|carolina del norte|carolina del sur|pensilvania"
    "|luisiana|estados unidos|dakota del norte|dakota del sur|nueva jersey"
    "|canada|mexico|guatemala|honduras|el salvador|nicaragua|costa rica|panama|the us|the united states|usa"
)
