"""A share told beside its figure: "two thirds of the way with 30 of 45" says one thing twice."""

from bot.understanding.counting.count import Count
from bot.understanding.readings import ReplyContext
from bot.understanding.writing.patterns import late

ABOUT = late(r"\b(about|around|roughly|(just )?over|nearly|almost|(just )?under) $")
OF_THE_WAY = late(r" of the way( there)?\b")


def without_its_share(low: str, counts: list[Count], context: ReplyContext) -> tuple[str, list[Count]]:
    """ "Two thirds of the way with 30 of 45" says one thing twice."""
    shares = [count.number for count in counts if count.number.percent]
    plain = [count for count in counts if not count.number.percent]
    base = context.target if len(shares) == 1 and len(plain) == 1 else None
    # "107 of 250, about 43 %" is told in whole hundredths, "57 of 160, over a third" more roughly.
    if not base or abs(100 * plain[0].value / base - shares[0].low) > (5 if shares[0].fraction else 0.5):
        return low, counts
    way, lead = OF_THE_WAY.match(low, shares[0].end), ABOUT.search(low, 0, shares[0].start)
    said = slice(lead.start() if lead else shares[0].start, way.end() if way else shares[0].end)
    if shares[0].low == plain[0].value * 100 / base == 100:
        plain = [plain[0]._replace(part="all")]  # "100 % of our 45 drivers".
    return low[: said.start] + "_" * len(low[said]) + low[said.stop :], plain
