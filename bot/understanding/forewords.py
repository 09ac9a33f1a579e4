"""What stands beside a name and is no part of it: what leads up to it, what its owner is to us, what was done."""

from bot.understanding.crowds import RIVAL
from bot.understanding.patterns import late
from bot.understanding.text import Text

LEAD_IN = late(
    r"^(?:(?:according to|per|(?:together|jointly|along) with|alongside|in partnership with|(?:\w+\s)?(?:days?"
    r"|weeks?|months?|hours?) (?:after|before|since|following|later)"
    r"|at|on|in|by|during|after|before|following|as|since|between|among|across|throughout|around|despite|given"
    r"|earlier|rather than|instead of|unlike|up from|down from|collectively|in all|combined|altogether|this"
    r"|next|last|also(?! (?:joining|signing|stepping))|additionally"
    r"|finally|meanwhile|today|yesterday|first|second|third|then|so|well|ok|okay|over|within|for"
    r"|from|starting|beginning|great news|good news|news|fyi|heads up|hi|hello|hey|team|update"
    r"|note|in addition|moreover|furthermore|likewise|similarly|thanks to|to date|already|together"
    r"|hi all|hi team|dear|good (?:morning|afternoon|evening)"
    r"|prior to|pursuant to|as part of|until|citing|thus far|as of|amid|ahead of"
    r"|all|while|although|because|once|when|inspired by|with"
    r"|having|(?:hosting|inviting|feeding|welcoming) (?:us|me)|of (?:the )?(?:its|their|our|his"
    r"|her))\b[^,]*(?:,\d[^,]*)*,\s(?!(?:which|who|that)\b))+"
)
FIRST_WORDS = late(
    r"^(?:(?:log|add|record|enter|note|noted|book|mark|put|write|jot)(?:\s(?:this|that|it|them|one|down|in|up|also)){0,2}"
    r"\s(?:for|under|from|to|by)\b(?:\sthe\s(?:sheet|list|tally|board|tracker|record|log|table|notes|minutes)\b)?"
    r"|on behalf of\b|alone(?=,)|(?:please )?(?:let the record (?:show|reflect)|be (?:it resolved|advised)"
    r"|note|rest assured) that\b|(?:here|this is|it's|i am|i'm)\s[\w.'-]+(?:\s[\w.'-]+)?\s(?:of|from|with|at"
    r"|de|du|des)\b|of(?=\s)|(?:to date|thus far)\b"
    r"|(?:also )?(?:joining|signing (?:up|on)|stepping up|coming (?:aboard|on board)|among (?:them|these|those)"
    r"|new (?:to|on) (?:the )?\w+)\b[^,;]{0,40}?\s?(?:are|is|were|was)\b|(?:but )?for (?:now|the moment|this year)\b"
    r"|(?:just )?(?:(?:got|had|received|heard)\s)?(?:(?:word|news|an? (?:e-?mail|call|note|message|text|yes"
    r"|pledge)|back|heard|received|this)\s)?from\b"
    r"|(?:we|i)(?:'m|'re|'d| am| are| would)? ?(?:just |also |happy |pleased |glad |writing "
    r"|here )*(?:like |wanted |want |can )?(?:to )?"
    r"(?:confirm|report|announce|share|say|let (?:you|everyone) know|pass along|note|tell you|inform you"
    r"|add|update you) that\b"
    r"|(?:please )?(?:tell|remind|inform) (?:them|everyone|everybody|her|him|the \w+)(?: that)?\b"
    r"|(?:the )?following (?:\w+ )?(?:for|from)\b|what\b"
    r"|(?:we|i)(?:'ve)? (?:just |have |also )*(?:heard|hear|learned|understand|know|see|(?:were|are) told"
    r"|got word) that\b"
    r"|(?:the )?(?:plans?|agreement|deal|strategy|motion|resolution) calls? for\b"
    r"|(?:an? )?(?:(?:big|huge|many|special|warm|quick) )*(?:kudos|hats off|congratulations|congrats|shout[- ]?out"
    r"|props|applause|thanks|thank you|credit) (?:to|for)\b"
    r"|i am writing from\b|(?:it (?:was|is|has been) )?(?:decided|agreed|resolved|noted|announced|confirmed|understood"
    r"|reported)(?: (?:at|in|on|during|by) (?:[\w']+ ){1,4}?)? ?that\b|so far\b"
    r"|(?:here(?:'s| is)|(?:this|that)(?:'s| is)) what(?= )|between(?=\s[^,]{2,90}\s(?:and|y|et|&)\s)"
    r"|(?:quick |short |new )?(?:note|update|messages?|report|text|voicemail|e-?mail) (?:from|of)\b"
    r"|(?:the )?(?:goal|aim|plan|target|objective|intention) (?:of|by|from|at|for)\b"
    r"|(?:(?:the |an? |our |this week's |today's )?(?:new|newest|latest|next|first|last|another|big|biggest) )?"
    r"(?:pledge|promise|commitment)s? (?:(?:comes?|came|is) from|from|by|of|made by)\b"
    r"|(?:promised|pledged|offered|committed) by\b|(?:following"
    r"|after|during"
    r"|at)\s(?:the |our |yesterday's |today's |last \w+'s |this \w+'s )?(?:gathering"
    r"|event|build|coalition build|meeting|conference)|both(?=.{1,80}\sand\s)|and|but|so|also|then"
    r"|plus|while|that|yes|ok|well|&|please|just|record|note|log|add|heard"
    r"|hearing|recording|confirming|confirmed|fyi|pledge|pledged|promise|new pledge|new|noted"
    r"|reminder|collectively|jointly|combined|altogether|great|wow|already|so far(?: this year)?|update"
    r"|meanwhile|finally|additionally|now|today|yesterday|where|because|speaking (?:for|on behalf of)"
    r"|told us that|said that|thanks?|this is (?:thanks|a pleasure|with pleasure) that|which|as(?! for\b| to\b)"
    r"|(?:(?:the )?(?:deal|agreement) )?with|afterwards?|since then|as a result|separately|in addition|from|last time"
    r"|(?:as for|as to|regarding|concerning)\b|one of (?:them|these|those|whom|which)(?=,)"
    r"|likewise|(?:agenda )?(?:item|point|page|slide|row|line|no\.?|table|mesa) #?\d+)\b[\s:,.-]*"
)
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
    r"(?:[a-z-]+\s){0,4}?(?:from|by|that))|[Ee]xpect|[Ll]ook\sfor|[Cc]ount\son"
    r"|(?:[Ww]e|I)\s(?:was|were|got|am|are|have\sbeen)\stold(?:\sthat)?|(?:[Jj]ust\s)?"
    r"(?:[Gg]ot\soff\s(?:the|a)\s(?:phone|call)|[Ss]poke|[Tt]alked|[Cc]hatted|[Mm]et|[Ss]at\sdown"
    r"|[Hh]eard(?:\sback)?)\s(?:today\s|again\s)?(?:with|to|from))\s(?:the\s)?(?=[A-Z])"
)
""" "We heard from Harbor Cab, who will", "You can count on Harbor Cab to"."""

ADVERB = late(
    r"(?:(?:[A-Za-z][a-z]+ )?[A-Za-z][a-z]{2,}(?:ally|ately|ently|edly|ively|ingly|arly)"
    r"|[NSWCnswc][a-z]+wide|[Uu]nder|[Vv]ia|[Tt]hrough|[Uu]pon|[Ee]ffective)\b[^,A-Z]*,\s(?!(?:which|who|that)\b)"
)
""" "Effective today, Acme", but not "Effective Logistics, Reno": what leads in is written small."""

BASED = late(
    r"(?:[A-Za-z][a-z]+[\s-])?(?:owned|run|operated|held|managed|backed|funded)\s(?=[A-Z])"
    r"|(?:[A-Z][\w.'-]*,?\s){0,3}[A-Z][\w.'-]*(?:,\s[A-Z][a-z]*\.?)?-based\s(?:[a-z-]+\s){0,3}(?=[A-Z])"
)
""" "Kettle Falls, Wash.-based Lariat Trucking", "family-owned Lariat Trucking"."""
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


LED_BY = late(
    r"(?:[A-Z]?[a-z'-]*,?\s(?:[a-z'-]+,?\s){0,9}?(?:when|that|how|because|until|as(?!\s(?:of|a|an|for)\b))"
    r"|(?:(?:[Ww]ord|[Nn]ews|[Pp]oint|[Uu]pshot|[Ll]atest)\sis|(?:[Ii]t\s)?(?:[Tt]urns\sout"
    r"|(?:[Ll]ooks|[Ss]ounds|[Ss]eems)\slike|[Aa]ppears)"
    r"|[Tt]o\s(?:recap|repeat|clarify|sum up|summari[sz]e|confirm|be\s[a-z]+|start with|[a-z]+\sup)))"
    r",?\s(?:the\s)?(?=[A-Z])"
)
""" "Everyone clapped when Harbor Cab said", "for the record that Acme": a clause in small letters before the name."""


ABSOLUTE = late(
    r"(?:[Bb]eing|[Ss]iendo)\s[^,A-Z\d]{2,40},\s(?:the\s)?(?=[A-Z])|(?:[Tt]he\s|[Oo]ur\s)?[A-Z]?[a-z'-]+(?:\s[a-z'-]+){0,4}?\s(?:being\s(?:what|as|so|that|too|very|rather)?"
    r"|(?:considered|told|aside|apart|notwithstanding|permitting)(?=,))[^,A-Z]{0,40},\s(?:the\s)?(?=[A-Z]|no(?:body|\sone)\b)"
)
""" "Overtime being what it is, Alder Creek": how things are is no part of a name."""


FOREWORDS = (
    ABSOLUTE, BASED, CLEFT, RELIED_ON, PARTNER, CLAUSE_OF_OURS, PLEDGE_BY, LED_BY, SO_MANY, SAID_BY, TOLD_OF,
)  # fmt: skip


def past_forewords(text: Text, start: int, end: int) -> int:
    """Where a name begins behind what its owner is to us, what we did before, or whom it promised to train."""
    for pattern in FOREWORDS:
        if pattern is LED_BY and RIVAL.match(text.low, start, end):
            continue  # "The idea that Harbor Cab will train 400"
        found = pattern.match(text.written, start, end)
        start = found.start("org") if found and pattern in (SAID_BY, TOLD_OF) else found.end() if found else start
    return start


ACTS = late(
    r"(?P<org>[A-Z][\w&.'-]*(?:\s(?:(?:of|the|and|&|for)\s){0,2}[A-Z][\w&.'-]*){0,7})(?:,\s[a-z][^,;:]{2,60},)?"
    r"\s(?!(?:of|and|for|the|in|at|des|les|los|las|aux)\b)"
    r"(?:[a-z]+(?:s|ed)|have)\s[^,;:]*?(?:(?:,\s)?\b(?:and|but)\s(?:has\s|have\s|now\s|also\s)*|:\s?)$"
)
""" "Larkspur Air flies to 14 cities and will": what else it does is no part of its name."""
BEHIND = late(
    r"(?P<org>[A-Z][\w&.'-]*(?:\s(?:(?:of|the|and|&|for|de|del|la|du|des|y|et)\s){0,2}[A-Z][\w&.'-]*){0,7})\s"
    r"(?:(?:chain|folks|people|guys|gang|bunch|family)$|(?:at|by|over|near|outside|during|after|before|across|behind"
    r"|beside|(?:in|on)(?=\s(?:the|an?|my|our|her|his|their|this|that)\s)"
    r"|came|went|stood|got|rang|spoke|sat|ran|met|found|caught|wrote|called|stopped|dropped|walked|jumped|turned"
    r"|stepped|showed|raised|signed|phoned|texted|emailed|chatted|hung|swung|popped)\s[a-z][^A-Z0-9,;:]*$)"
)
""" "Harbor Cab at the coffee table", "Harbor Cab came back after lunch": where they were and what they did first."""
THE_BODY = late(r"the\s(?!(?:count|cit)y|municip|town|village|state\b|parish)[a-z]+(?:\s[a-z]+)?")
""" "Tern Ferries says the line will": a body written small is the teller's own."""
SAID_OF = late(r"\s(?:said|says|told\s\w+|announced)\s(?:that\s)?(?:the\s)?[A-Z]")
""" "On behalf of the council, Ada Crow said Willow Bend Casino would": another than the one spoken for."""
ANNOUNCED = late(r"\w\s(?:announced|unveiled|adopted|approved|shared|published|declared|made|set)\san?\s$")
