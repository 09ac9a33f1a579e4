"""Parts of a number told one by one, or without a figure: "2 more posters, one by the door, one in the kitchen"."""

from bot.understanding.counting.count import Count
from bot.understanding.writing.patterns import late

NAMELY = late(r"[:(=]|\b(that is|that's|namely|i\.?e\.?)[ ,]")
AND_ONE = late(r"( [a-z-]+){1,4}?,? (and|plus) (our|the|an?|my) ([a-z-]+ ){1,3}?[a-z]*[^s\W](?=\W*$|[.,;!)])")


def and_one(low: str, first: Count, others: list[Count]) -> bool:
    """ "Five more: four cooks and our new night porter": the last of them is told without a figure."""
    namely = NAMELY.search(low, first.number.end, others[0].number.start)
    return bool(
        namely and sum(one.value for one in others) == first.value - 1 and AND_ONE.match(low, others[-1].number.end)
    )


ONE = late(r"(one|1) (more )?(at|in|on|by|for|with|near|after|before|from|behind) ")


def one_by_one(low: str, first: Count, others: list[Count]) -> bool:
    """ "2 more posters, one by the confessional, one in the kitchen"."""
    ones = all(one.value == 1 and ONE.match(low, one.number.start) for one in others)
    return ones and 1 < len(others) == first.value and first.part in ("add", "set")


def all_of_them_more(counts: list[Count], target: int | None) -> bool:
    """ "All ten new hires passed. 10 more for the list!": who was there is told, and that they come to the others."""
    values = {count.value for count in counts} - {target}
    return len(values) == 1 and [count.part for count in counts] == ["all", "add"]
