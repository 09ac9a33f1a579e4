"""A figure of another trade or department than was promised: "45 warehouse guys", "14 more, the mechanics".

Where employees are promised all of them are meant, and whoever leads drivers is one of them.
"""

from collections.abc import Iterator

from bot.understanding.counting.count import Count
from bot.understanding.doubting.multiples import OF_ANY_TRADE
from bot.understanding.words.alike import may_stand_for
from bot.understanding.words.units import ANYBODY, GROUP_OF, group_of
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import words

OFFICE = words("clerks assistants accountants administrators secretaries receptionists bookkeepers reps analysts")
DESK = words("clerks receptionists agents hosts concierges")
KITCHEN = words("cooks chefs servers dishwashers waiters waitresses bartenders hosts attendants bussers bakers")
POLICE = words("officers deputies detectives troopers investigators constables bailiffs")
GAMES = words("dealers cashiers attendants hosts croupiers")
DOCK = words("handlers loaders unloaders packers pickers stockers dockworkers longshoremen stevedores laborers")
SHOP = words("mechanics technicians techs engineers custodians electricians machinists janitors")
TRADES_IN: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        words("office admin hr payroll billing purchasing legal accounting finance it sales marketing"), OFFICE
    ),
    **dict.fromkeys(["front desk", "front office"], DESK),
    **dict.fromkeys(words("kitchen culinary restaurant banquet banquets buffet"), KITCHEN),
    **dict.fromkeys(words("patrol traffic investigations narcotics detention jail corrections court"), POLICE),
    **dict.fromkeys(words("security surveillance"), POLICE | words("guards agents screeners")),
    **dict.fromkeys([*words("gaming slots cage pit poker sportsbook"), "table games"], GAMES),
    **dict.fromkeys(words("warehouse dock shipping receiving warehousing logistics"), DOCK),
    **dict.fromkeys(words("ramp baggage ground"), DOCK | words("agents")),
    **dict.fromkeys(words("shop maintenance parts"), SHOP),
    **dict.fromkeys(words("housekeeping laundry cleaning"), words("housekeepers maids attendants cleaners janitors")),
    **dict.fromkeys(words("dispatch communications"), words("dispatchers telephonists operators")),
    "cabin": words("attendants stewards pursers"),
}
"""Who works in a department; of others it is not known."""
HANDS = r"(guys|people|folks|staff|crew|team|ladies|workers|employees|gals|personnel|department|side|bunch)"
IN_IT = rf"({'|'.join(sorted(sorted(TRADES_IN), key=len, reverse=True))})"
BEHIND = late(rf" ((more|new|other|additional|of (our|the)) )*(?P<department>{IN_IT}) {HANDS}\b")
ONLY = r"((all|just|only|mostly|mainly|almost|nearly|the|our|some|of|this time) )*"
THEN = (
    r"( (this|last) (time|week|month)| again| too| mostly| only| yesterday| today| from [a-z' ]{2,25})?(?=\W*$|[.;,!])"
)
WHO = (
    rf"((?P<department>{IN_IT})( {HANDS})?|{HANDS} (from|in|at|of) (the |our )?(?P<there>{IN_IT})"
    r"|(?P<trade>[a-z' -]{2,40}?s))"
)
BESIDE = late(
    rf"""
    ([,;.:!]|\bmore( {HANDS})?( (this|last) (week|month)| yesterday| today)?|[,;.:!] -)\s?((it|they|that|those
      |these|this)('s|'re| was| were| is| are) |were |was )?{ONLY}{WHO}{THEN}
    """,
)
""" "14 more this week, the mechanics", "12 more from dispatch", "it was the guys from the shop"."""
BEFORE = late(
    rf"""
    ^\W*{ONLY}{WHO} (just |also |all )?(did|finished|trained|completed|ran|had|got|put|took|passed) (in |through
      |another )?\d
    """,
)
""" "The dispatchers did 14 more this week"."""


def is_of_another_trade(low: str, counts: list[Count], unit: str | None) -> bool:
    """Whether other people are named beside the figure than those who were promised."""
    if group_of(unit) != "people" or not ANYBODY.isdisjoint((unit or "").lower().split()):
        return False
    return any(_is_another(named, unit or "") for named in _named(low, counts))


def _named(low: str, counts: list[Count]) -> Iterator[str]:
    """The department or the trade told beside a figure that says itself of no trade."""
    for count in counts:
        if count.part == "left":
            continue
        if found := BEHIND.match(low, count.number.end):
            yield found["department"]
        if count.unit:
            continue
        if found := BEFORE.search(low[: count.number.end]):
            yield found["department"] or found["there"] or found["trade"]
        for found in BESIDE.finditer(low, count.number.end):
            yield found["department"] or found["there"] or found["trade"]


def _is_another(named: str, unit: str) -> bool:
    trade = named.split()[-1]
    if named in TRADES_IN:
        return TRADES_IN[named].isdisjoint(unit.lower().split()) and named not in unit.lower().split()
    known = GROUP_OF.get(trade) == "people" and trade not in ANYBODY | OF_ANY_TRADE
    return known and not may_stand_for(trade, unit)
