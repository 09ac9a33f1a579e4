"""Which of their own people: "four of the parts crew", "seven tasting room staff", "three timekeepers"."""

from bot.understanding.words.plainwords import DEPARTMENTS
from bot.understanding.words.verbs import either
from bot.understanding.writing.patterns import late

TRADES = late(
    r"""
    [a-z]*(tenders|keepers|makers|workers|handlers|takers|cleaners|cooks|drivers|operators|agents|clerks|guards|porters
      |hands|smiths|wrights|fitters|setters|layers|cutters|masters|bosses|stewards|attendants|dispatchers|packers
      |ologists|icians|ographers|[rtnlkd]esmen|linemen|pressmen|servicemen)$
    """,
)
""" "Timekeepers", "crane operators": more trades than any list has, and none of them is a traveler or a homeowner."""
DEPARTMENT = (
    rf"({either(DEPARTMENTS)}|table games|front (desk|office)|call cent(er|re)|food (and|&) beverage|guest services?"
    r"|human resources|(front|back) of (the )?house|night audit|(pro|gift|box|body|tap|cash) (shop|office|cage)"
    r"|(tasting|poker|dining|mail|stock|control|emergency|operating|engine|boiler|card|show|locker|linen"
    r"|ball) ?room"
    r"|food court|ski patrol|bus yard|sales|kitchen|paratransit|fixed[\s-]route|(light|commuter|heavy) rail)"
)
SUCH = (
    r"(ticket|ride|lift|wait|pit|tow|dorm|crew|shift|bar|lot|gate|toll|lunch|yard|loan|line|flight|dock|park|hall"
    r"|slot|ferry|harbou?r|dog|ski|river|prep|meter|parking|crossing|cargo|elevator|table|floor|door|phone|lab|ward"
    r"|surgical|dental|hospice|daycare|camp|trail|farm|ranch|barn|vineyard|orchard|mill|blackjack|roulette|keno"
    r"|bingo|bell|cart|coat check|cleaning|trauma|triage|school|library|museum|theat(er|re)|stage|sound|box office"
    r"|concession|stadium|track|signal|crane|deck)"
)
""" "Seven blackjack dealers", "two hall monitors": what people of a trade are called by, and no department."""
WHOSE = (
    r"(staff|team|crew|department|division|unit|bureau|section|squad|people|folks|employees|personnel|shift|help"
    r"|bosses|hosts|hostesses|associates|reps|techs|aides|guards|clerks|agents|stewards|cooks|chefs|leads|deputies"
    r"|[a-z]{2,}(ers|ors|[^i]ants|ists|ians|men|hands))"
)
""" "Four more ticket takers", "seven tasting room staff": the last word tells whether it is people who are counted."""
