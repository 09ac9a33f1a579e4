"""Words that look like a promise and make none: asked of others, told of others, denied, or about something else."""

import re

from bot.understanding.patterns import late

NO_PROMISE = late(r"\b(?:no|any|nor|without an?|not an?|not one)\s(?:\w+\s)?$")
NOUNS_OF_PROMISE = ("pledge", "promise", "commitment", "vow", "goal", "target", "aim", "plan")
TO_ELSE = late(
    r"commit(?:s|ted)?\s(?:all\s)?(?:his|her|its|their|our|my)\s\d[^.;]*?\sto\s"
    r"(?!(?:[\w'-]+\s){0,4}?(?:training|course|class|botl|tat|program|be)\b|complet|tak|attend|watch|learn)"
)
""" "Committed its 60 members to a strike"."""
ASKED_TO = late(
    r"(?:^|[.!;,]\s|please\s)(?:call|contact|e-?mail|visit|click|text|reply|go|write|see|use)\b[^.;!]*\bto\s$"
)
""" "Call us to sign up for 8 sessions": who is told how to promise has promised nothing."""
TELLING = late(
    r"(?:wrote|shared|posted|published|printed|issued|emailed|recorded|added|offered)\s(?:in\s|back\s|me\s"
    r"|us\s)*(?:that|to say)\b"
)
""" "Dolores wrote that Acme can commit to 20": who tells of it has done nothing."""
EXPLAINS = late(
    r"\b(?:proposals?|requests?|offers?|efforts?|ideas?|(?<!plan )(?<!plans )(?<!deal )(?<!agreement )calls?"
    r"|invitations?|deals?|grants?"
    r"|it is|it's|policy|law|need|way|order|opportunity|ability|how|chance|time)\b"
)


def headed(written: str, at: int) -> bool:
    """ "Lodi PD to train 66 officers": as headlines promise, a name stands right before the verb."""
    word = written[:at].split()[-1:]
    named = any(one[:1].isupper() and one not in ("A", "An", "The") for one in written[:at].split()[-3:])
    if EXPLAINS.search(written[:at].lower()):
        return False
    return bool(word) and named and not re.match(r"(?:used|how|time|plans?)$", word[0], re.IGNORECASE)
