"""When a promise was told or made, which is no deadline: "Acme announced today that it will train 40"."""

from bot.understanding.dates import When
from bot.understanding.patterns import late

SAID_ON = late(r"(?:today|tonight|this (?:morning|afternoon|evening))\b")
SAID_THEN = late(
    r"\b(?:said|announced|confirmed|stated|reported|revealed|wrote|promised|pledged|agreed|committed|vowed"
    r"|told\s(?:us|me)|voted"
    r"|decided|approved)\s(?:late\s|early\s)?$"
)
""" "Acme said Tuesday it will": when it did."""

PROMISED = late(
    r"(?:(?:has|have|had)\s)?(?:pledged|promised|committed|agreed|vowed|voted|approved|decided|announced"
    r"|said|volunteered"
    r"|offered|resolved|adopted|backed|endorsed|signed)\b"
)


def said_then(low: str, when: When, verb: int, first: int) -> bool:
    """Whether a time before the verb of a promise tells when it was said; `first` is the first verb of the sentence."""
    if when.end <= max(first, verb) and SAID_ON.match(low, when.start):
        return True
    if when.preposition in ("", "on") and SAID_THEN.search(low, 0, when.start):
        return True
    told = when.end <= first and when.preposition in ("on", "in", "at", "")
    return bool(told and PROMISED.match(low, verb))  # "On Tuesday they pledged".
