"""People who are new with the partner, told as shortly as people who were trained: "we got 6 new cooks this week"."""

from bot.understanding.writing.patterns import any_finds, late

NEW_HERE = late(
    r"""
    \b(got|added|hired|picked up|brought (on|in)|gained|onboarded|welcomed) (another )?\d+ (more )?(brand )?new
      \s(?!ones?\b)[a-z]
    |\b\d+ (brand )?new ([a-z-]+ ){1,2}(in the (group|team|crew|family)|on board)\b
    """,
)
TRAINED = late(r"\b(train\w*|certif\w*|course|class|classes|session|sessions|finished|completed|done|took|through)\b")


def are_newcomers(low: str) -> bool:
    """Whether new people are told of, and nothing of any training."""
    return any_finds(low, NEW_HERE) and not TRAINED.search(low)
