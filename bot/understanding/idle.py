"""Words that look like a promise and make none: asked of others, told of others, denied, or about something else."""

import re
from functools import lru_cache

from bot.understanding.patterns import late

NO_PROMISE = late(r"\b(?:no|any|nor|without an?|not an?|not one)\s(?:\w+\s)?$")
NOUNS_OF_PROMISE = ("pledge", "promise", "commitment", "vow", "goal", "target", "aim", "plan")
TO_ELSE = late(
    r"commit(?:s|ted)?\s(?:all\s)?(?:his|her|its|their|our|my)\s\d[^.;]{0,60}?\sto\s"
    r"(?!(?:[\w'-]+\s){0,4}?(?:training|course|class|botl|tat|program|be)\b|complet|tak|attend|watch|learn)"
)
""" "Committed its 60 members to a strike"."""
ASKED_TO = late(
    r"(?:^|[.!;,]\s|please\s)(?:call|contact|e-?mail|visit|click|text|reply|go|write|see|use)\b[^.;!]*\bto\s$"
)
""" "Call us to sign up for 8 sessions": who is told how to promise has promised nothing."""
DOWN = r"be\s(?:put|marked|counted|signed|pencil\w+|listed|down)"
WISH_TO_PROMISE = late(
    r"(?:(?:i|we|they|s?he)?'d|would)\s(?:also\s|really\s)?(?:like|love|be\s(?:happy|glad|pleased|proud|delighted))\sto\s(?:\w+ly\s)?"
    rf"(?=(?:pledge|commit|promise|volunteer|{DOWN})\b)|(?:asks?|asked|wants?|wanted)\s(?:also\s)?to\s(?={DOWN}\b)"
)
""" "I'd like to pledge 120 drivers": who says so promises."""
TELLING = late(
    r"(?:wrote|shared|posted|published|printed|issued|emailed|recorded|added|offered)\s(?:in\s|back\s|me\s"
    r"|us\s)*(?:that|to say)\b"
    r"|written\s(?:pledge|promise|commitment|agreement|confirmation|polic(?:y|ies)|plan|procedures?|guidelines?|test|quiz)\b"
)
""" "Dolores wrote that Acme can commit to 20": who tells of it has done nothing."""
EXPLAINS = late(
    r"\b(?:proposals?|requests?|offers?|efforts?|ideas?|(?<!plan )(?<!plans )(?<!deal )(?<!agreement )calls?"
    r"|invitations?|deals?|grants?"
    r"|it is|it's|policy|law|need|way|order|opportunity|ability|how|chance|time)\b"
)
CONDITIONAL = late(
    r"\b(?:if|unless|provided that|providing that|assuming|subject to|pending|depending on"
    r"|contingent|as long as|so long as|in case|once (?:we|they|it|the|funding|approved"
    r"|our)\b(?=.{0,40}\b(?:approv|fund|budget|sign|get|have|hear|confirm))|should (?:we|they|it"
    r"|the)\b|only when|funding permitting|budget permitting|hopefully|(?:perhaps|maybe|possibly)(?! more\b)"
    r"|^\W*whether|remains to be seen|(?<!no )(?<!a )doubt(?:s|ful)?|might|potentially|tentatively|in theory"
    r"|we'll see|not sure|possibility|how many|(?:rumou?r|word|legend) has it|rumou?r(?:s|ed)?|supposedly|allegedly)\b"
)
UNREAL = late(
    r"[\s*-]*(?:if\s|had\s.+\bwould\s|(?:well[- ])?trained\s(?:[a-z]+\s){1,3}?(?:are|is|can|make|know|save)\s"
    r"|.{1,200}?\bbut\s(?:our|the|my|his|her|their|its)\s(?:\w+\s)?(?:records?|books|logs?|rolls?|data)"
    r"\s(?:shows?|says?|tells?)\s(?:otherwise|differently)\b)"
)
""" "Had the grant come through, Acme would have trained 80", "Trained staff are the best defense"."""
UNTOLD = late(
    r"\b(?:not|n't|no|never|didn't|doesn't|unclear|unsure)\b[^.;]{0,30}?\b(?:say|says|said|know|known|decided?|clear|sure|confirm(?:ed)?"
    r"|told|tell)\s(?:when|if|whether|how|why|who)\b"
)
""" "Did not say when it will train its 44 operators"."""
WISHED = late(
    r"(?:pledge|promise|commitment)s?\s(?:of|for|to)\s[^.;:]{2,60}?\s(?:would|could|might)\s(?:be|help|make|mean|go)\b"
)
""" "A pledge of 50 drivers would be wonderful"."""
OFFER = r"(?:pledge|promise|commitment|plan|offer|deal|agreement|goal|target)s?"
CALLED_OFF = late(
    rf"\b(?:scrapped|cancell?ed|dropped|withdrew|abandoned|shelved|broke|rescinded|reneged on|gave up(?: on)?"
    rf"|backed out of|walked away from)\s(?:its|their|our|the|his|her|a)\s(?:\w+\s)?{OFFER}\b"
    r"|\b(?:(?:later|then|since|has|have|had|now)\s(?:\w+\s){0,2}?|but\s)(?:(?:took|taken) (?:it|that|them) back"
    r"|backed out|withdrew"
    r"|pulled out|reneged|changed (?:its|their|his|her) minds?(?! (?:about|on)\b))\b"
    r"|\bbut (?:has |have |had )?(?:never|not|didn't|did not|hasn't"
    r"|haven't)\s(?:\w+\s){0,2}?(?:follow(?:ed)? (?:through|up)|deliver(?:ed)?|ke(?:ep|pt)"
    r"|honou?r(?:ed)?)\b"
    rf"|\b{OFFER}\b[^.;]*?\b(?:(?:was|were|is|are|been|be|got)\s(?:\w+\s)?(?:withdrawn|cancell?ed"
    r"|rescinded|revoked|retracted|scrapped|dropped|voided|void|called off|taken back|retirad[oa]s?|cancelad[oa]s?"
    r"|anulad[oa]s?|retir[ée]e?s?|annul[ée]e?s?)|(?:fell|fallen) (?:through|apart)|collapsed"
    r"|(?:was|were|been) (?:rejected|turned down|denied)|lapsed|off the table"
    r"|(?:never|not)\s(?:\w+\s){0,2}?(?:kept|met|fulfilled|honou?red|carried out|held|reached|completed?|done"
    r"|made|signed|confirmed)"
    r"|broken|unmet)\b"
)
""" "The pledge of 200 drivers was withdrawn"."""


@lru_cache(maxsize=8)
def called_off(low: str) -> int:
    """Where the words end that take a promise back, or 0. Kept for a moment: each verb of a sentence asks."""
    found = CALLED_OFF.search(low)
    return found.end() if found else 0


DENIED = late(r"\b(?:not(?:\s(?:yet|sure))?|never)\s(?:(?:we|they|it|i|s?he)\s)?$")
""" "Acme no formará a 40": Spanish and French deny before the verb."""
NO_MORE = late(
    r"\bn(?:e\s|['’])[^\W\d_]+\s(?:plus|jamais)\s(?:(?:[^\W\d_]+(?:er|ir|re|é)\s)?(?:(?:à|aux?|les|ses|nos|leurs)\s)?"
    r"(?:\d|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent)\b)"
    r"|(?:aux?|les|ses|nos|leurs|personne)\b(?!.*(?:\set\s|\smais\s|,)))",
    re.IGNORECASE,
)
""" "Acme ne formera plus 30 chauffeurs", in French itself: word by word it is more of them."""


def denied(low: str, verb: int, written: str) -> bool:
    """Whether a verb that was Spanish or French is denied, by its place and by the clause in its own language."""
    return bool(DENIED.search(low, max(0, verb - 20), verb) or NO_MORE.search(written))


EXAMPLE = late(r"\W*(?:examples?|samples?|templates?|e\.g\.|ejemplos?|exemples?)(?:\s\w+)?\s?[:\"]")
""" "Sample pledge: we will train 250"."""
HORTATIVE = late(r"\W*(?!avons|allons|ferons|\w+rons\b)[^\W\d_]+ons\s[^!?]*!$", re.IGNORECASE)
""" "Formons 1 000 chauffeurs!" calls upon all."""


def headed(written: str, at: int) -> bool:
    """ "Lodi PD to train 66 officers": as headlines promise, a name stands right before the verb."""
    word = written[:at].split()[-1:]
    named = any(one[:1].isupper() and one not in ("A", "An", "The") for one in written[:at].split()[-3:])
    if EXPLAINS.search(written[:at].lower()):
        return False
    return bool(word) and named and not re.match(r"(?:used|how|time|plans?)$", word[0], re.IGNORECASE)
