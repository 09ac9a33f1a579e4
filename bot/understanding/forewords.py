"""What stands before a name and is no part of it: what its owner is to us, who told us, what was done before."""

from bot.understanding.patterns import late
from bot.understanding.text import Text

PARTNER = late(
    r"(?:[A-Z][\w.'-]*\s){0,2}?[A-Z][\w.']*-based\s(?:[a-z-]+\s){0,3}?(?=[A-Z])"
    r"|(?:[A-Z]{2,3}\s(?=[a-z]))?(?:(?:[A-Z][\w'-]*\s){2,3}(?=partners?\s[A-Z])"
    r"|[a-zA-Z][a-z'-]*\s)?(?:[a-z'-]+\s){0,4}?(?:partners?"
    r"|members?|attendees?|sponsors?|supporters?|company"
    r"|carrier|operator"
    r"|provider|neighbors?"
    r"|co-?hosts?|host|chain|retailer|manufacturer|shipper|firm|dealer|maker|distributor|hauler|contractor"
    r"|builder|utility|nonprofit|charity|giant|ally|group|agency)\s(?=[A-Z])"
)
""" "Our partner NV Energy", "Tacoma-based Harbor Cab": what and where it is is no part of its name."""
CLEFT = late(
    r"(?:(?:[Ii]t|[Tt]his)\s(?:was|is|has\sbeen)|[Ww]as|(?:[Nn]ext|[Ff]irst|[Ll]ast|[Tt]hen|[Aa]mong\sthem)"
    r"(?:\s(?:up|in|came|there))?\s(?:was|is|came|comes))\s(?:also\s)?(?:the\s)?(?=[A-Z])"
)
""" "It was Harbor Cab that pledged", "Next up was Harbor Cab, pledging"."""
RELIED_ON = late(
    r"(?:(?:[Ww]e|I|[Yy]ou)(?:'[a-z]+)?\s(?:(?:can|may|could|should|just|also|now|have|already|do)\s)*"
    r"(?:(?:count|rely|bank|depend)\son|(?:heard|hear|learned|got|received|have|had|took|accepted|welcome)\s"
    r"(?:[a-z-]+\s){0,4}?(?:from|by|that))|[Ee]xpect|[Ll]ook\sfor|[Cc]ount\son)\s(?:the\s)?(?=[A-Z])"
)
""" "We heard from Harbor Cab, who will", "You can count on Harbor Cab to"."""

ADVERB = late(
    r"(?:(?:[A-Za-z][a-z]+ )?[A-Za-z][a-z]{2,}(?:ally|ately|ently|edly|ively|ingly|arly)"
    r"|[NSWCnswc][a-z]+wide|[Uu]nder|[Vv]ia|[Tt]hrough|[Uu]pon|[Ee]ffective)\b[^,A-Z]*,\s(?!(?:which|who|that)\b)"
)
""" "Effective today, Acme", but not "Effective Logistics, Reno": what leads in is written small."""

BASED = late(r"(?:[A-Z][\w.'-]*,?\s){0,3}[A-Z][\w.'-]*(?:,\s[A-Z][a-z]*\.?)?-based\s(?:[a-z-]+\s){0,3}(?=[A-Z])")
""" "Kettle Falls, Wash.-based Lariat Trucking"."""
CLAUSE_OF_OURS = late(r"(?:[Ww]e|I)(?:'ve|'re|'m)?\s(?:[a-z][\w'-]*,?\s){1,8}(?:and|but|so)\s(?:the\s)?(?=[A-Z][a-z])")
""" "We talked it over and Redwood Lines will": who speaks tells of another."""
PLEDGE_BY = late(
    r".{0,80}?\b(?:[Aa]n?|[Tt]he|[Oo]ur|[Tt]his|[Aa]nother)\s(?:[a-z]+\s)?(?:pledge|promise|commitment|decision|plan"
    r"|offer|agreement|vow)s?\s(?:of\sthe\s\w+\s)?(?:(?:is|was|came|comes|arrived)\s)?"
    r"(?:by|from|of|at|made\sby)\s(?:the\s)?(?=[A-Z])"
)
""" "The announcement follows a pledge by Great Basin Bus to"."""
SO_MANY = late(r"(?:[Tt]he\s)?(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|\d)\s(?:[a-z-]+\s){0,3}?[a-z]+s,\s(?:the\s)?(?=[A-Z])")
""" "Two local firms, Inland Gas and Jay Propane"."""
SAID_BY = late(
    r"(?:[\"'].{1,200}[\"']\s)?(?:said|says|added|noted|adds)\s(?:[A-Z][\w.'-]*\s){1,3}(?:of|from|with"
    r"|at)\s(?:the\s)?(?P<org>[A-Z])"
)
""" "Said Ray Sims of Sims Trucking, which has pledged"."""
TOLD_OF = late(r"(?:[Tt]he\s|[Aa]ll\s)*\d[\d,]*\s[^,]{2,40}?\s(?:that|which|whom|who)\s(?:the\s)?(?P<org>[A-Z])")
""" "The 80 drivers that Lomax promised to train"."""


def past_forewords(text: Text, start: int, end: int) -> int:
    """Where a name begins behind what its owner is to us, what we did before, or whom it promised to train."""
    for pattern in (BASED, CLEFT, RELIED_ON, PARTNER, CLAUSE_OF_OURS, PLEDGE_BY, SO_MANY, SAID_BY, TOLD_OF):
        found = pattern.match(text.written, start, end)
        start = found.start("org") if found and pattern in (SAID_BY, TOLD_OF) else found.end() if found else start
    return start


ACTS = late(
    r"(?P<org>[A-Z][\w&.'-]*(?:\s(?:(?:of|the|and|&|for)\s){0,2}[A-Z][\w&.'-]*){0,7})(?:,\s[a-z][^,;:]{2,60},)?"
    r"\s(?!(?:of|and|for|the|in|at)\b)"
    r"(?:[a-z]+(?:s|ed)|have)\s[^,;:]*?(?:(?:,\s)?\b(?:and|but)\s(?:has\s|have\s|now\s|also\s)*|:\s?)$"
)
""" "Larkspur Air flies to 14 cities and will": what else it does is no part of its name."""
THE_BODY = late(r"the\s(?!(?:count|cit)y|municip|town|village|state\b|parish)[a-z]+(?:\s[a-z]+)?")
""" "Tern Ferries says the line will": a body written small is the teller's own."""
SAID_OF = late(r"\s(?:said|says|told\s\w+|announced)\s(?:that\s)?(?:the\s)?[A-Z]")
""" "On behalf of the council, Ada Crow said Willow Bend Casino would": another than the one spoken for."""
ANNOUNCED = late(r"\w\s(?:announced|unveiled|adopted|approved|shared|published|declared|made|set)\san?\s$")
