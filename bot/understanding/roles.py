"""Whose a person is: a title, a role, an apposition or "from" tells the organisation somebody speaks for."""

import re

from bot.understanding.patterns import late
from bot.understanding.persons import is_person
from bot.understanding.text import Text

TITLED = late(
    r"^(?:sgt|sergeant|det|detective|officer|ofc|chief|capt|captain|lt|lieutenant|cpl|deputy|sheriff|mr|ms|mrs"
    r"|dr|director"
    r"|manager|mayor|superintendent|principal|commissioner|councilmember|supervisor)\b"
    r"(?:[^(]*\((?P<org>[^)]+)\)|\.?(?:\s[\w.'-]+){1,3},\s(?P<theirs>(?!(?:an?|the|our|who|which|whose)\b)[^,]+))$"
)
""" "Sgt. Dana Ruiz (Modesto PD)", "Chief Dan Lee, Lodi PD": a title tells a person, and whose they are."""
WHO_HEADS = late(
    r"^(?:[\w.'-]+\s){1,2}[\w.'-]+,\s"
    r"(?:who\s(?:now\s)?(?:heads|runs|leads|manages|directs|oversees|works|serves|handles)\b[^,]*?"
    r"|(?:an?\s|the\s|its\s)?(?:[\w-]+\s){0,3}?(?:director|manager|coordinator|supervisor|superintendent|president"
    r"|trainer|specialist|detective|sergeant|lieutenant|captain|dispatcher|ceo|vp|representative|spokes\w+))"
    r"\s(?:at|of|for|with|from)\s(?:the\s)?(?P<org>[^,]+?),?$"
)
""" "Tom Reilly, who heads safety at Basin Freight", "Ann Lee, safety director at Acme"."""
PERSON_FROM = late(
    r"^(?:[\w.' -]{1,60}?)(?:,?\s(?:from|with|at|representing|on behalf of|speaking for)"
    r"|,\s(?:here )?of)\s(?P<org>.+)$"
)
ROLE_OF = late(
    r"^(?:the\s)?(?:[\w.'-]+,?\s){0,5}?(?:the\s)?(?:[\w-]+\s){0,2}?(?:director|manager|chief"
    r"|president|detective|sergeant|sgt\.?|captain|lieutenant|supervisor|coordinator|head|ceo"
    r"|owner|representative|rep|vp)\s(?:of|for|at|with|from)\s(?:(?:safety|training|operations|hr"
    r"|human resources|compliance|security|transportation)\s(?:at|for|of|with)\s)?(?P<org>.+)$"
)
ROLE = (
    r"(?:[Oo]fficer|[Ss]gt\.?|[Ss]ergeant|[Dd]etective|[Dd]et\.|[Cc]hief|[Cc]aptain|[Cc]apt\."
    r"|[Ll]ieutenant|[Ll]t\.|[Dd]eputy"
    r"|[Ss]heriff|[Dd]irector|[Mm]anager|[Pp]resident|[Ss]uperintendent|[Cc]oordinator|[Ss]pokes\w+"
    r"|[Ss]upervisor|[Mm]ayor|CEO"
    r"|COO|CFO|VP|[Cc]hair\w*|[Oo]wner|[Tt]rainer)"
)
BEFORE_ROLE = late(
    rf"(?P<org>[^\W\d_a-z][\w&.'-]*(?:\s(?:(?:of|the|and|&"
    rf"|de)\s)*[^\W\d_a-z][\w&.'-]*){{0,5}}?)\s(?:[a-z-]+\s){{0,3}}?{ROLE}"
    r"\s[^\W\d_a-z][\w.'-]*(?:\s[^\W\d_a-z][\w.'-]*){1,2},?$"
)
""" "CHP Officer Tomas Reyes", "Save Mart safety director Ann Lee": whose officer they are stands before."""
PERSON_OF = late(
    r"^(?:[A-Z]\.\s?){1,2}[A-Z][\w'-]+,?\s\((?P<org>[^()]+)\)$|^[A-Z][a-z'-]+\s(?:[A-Z]\.\s)?[A-Z][a-z'-]+\s\("
    r"(?P<whose>[^()]*\b(?:[Tt]ransit|[Tt]rucking|[Ff]reight|[Ll]ines?|[Cc]asino|[Hh]otel|[Ii]nn|[Pp]olice"
    r"|PD|[Ss]heriff\S*|[Dd]istrict"
    r"|[Dd]ept\.?|[Dd]epartment|[Cc]ounty|[Ss]chools?|[Tt]ours|[Cc]oach(?:es)?|[Ll]ogistics|[Cc]ab"
    r"|[Tt]owing|[Ee]nergy|[Gg]as"
    r"|[Aa]irport|[Aa]ssociation|[Ii]nc\.?|LLC|[Cc]ompany|Co\.|[Bb]us|[Ss]huttle|[Pp]ort|[Uu]niversity|[Cc]ollege))\)$"
)
""" "R. Okafor (Summit Propane)", "Maria Lopez (Harbor Cab)": a person, and whose they are."""
OURS_CALLED = late(r"^(?:our|the|my)\s[a-z' -]{3,40}?\s\((?P<org>[^()]+)\)$")
""" "Our school district (Tracy Unified)"."""
OFFICER_OF = late(
    r"^(?:captain|sergeant|sgt\.?|lieutenant|lt\.?|chief|deputy|officer|detective|director|manager|president"
    r"|sheriff|mr\.?|ms\.?|mrs\.?|dr\.?)\s"
    r"(?:[\w.'-]+\s){1,3}?of\s(?P<org>.+)$"
)
AND_BY_NAME = late(r",\s(?:Mr\.?\s|Ms\.?\s|Mrs\.?\s)?[^\W\d_a-z][\w.'-]*(?:\s[^\W\d_a-z][\w.'-]*){1,2},?$")
""" "The director of Exo, Julie Roy": her name behind her role."""
CALLED = late(
    r"^(?:an?|the|one|our|my|another|his|her|their|its)\s(?:[\w'-]+\s){0,5}?(?:company|department"
    r"|organi[sz]ation|agency|carrier|operator|firm|nonprofit|charity|hotel|church"
    r"|union|district|association|shop|business|contractor|fleet|school|casino|retailer|hauler)"
    r"(?:\s(?:in|of|from|near|based in|owned by|run by)\s[\w .'-]{2,30})?,\s(?P<org>[^,]+?),?$"
)
""" "A Modesto tow company, Nick's Towing": what kind of body it is stands before its name."""
BOARD_OF = late(
    r"^(?:the\s)?(?:board|council)\sof\s(?:directors|trustees|supervisors|governors|commissioners"
    r"|education)\s(?:of|at|for)\s"
    r"(?:the\s)?(?P<org>.+)$"
)
PEOPLE_OF = late(
    r"^(?P<people>(?!school board)(?:[\w'-]+\s){0,4}?(?:officials?|leaders?|leadership|representatives?|reps"
    r"|managers?|management|executives?|spokes\w+|folks|friends|contacts?|owners?|crew|crews|team|board"
    r"|staff|employees|members"
    r"|workers|drivers"
    r"|operators|officers|volunteers|people|[a-z]{3,}(?:ers|ors|ists|ians|eters))"
    r"\s(?:at|from|with|of|for|over at))\s(?P<org>.+)$"
)
""" "Officials with Clark County Transit": who speaks or acts for an organisation, written small."""
WHOSE = late(
    r"\b(?:whose|from the) (?:agency|company|department|organi[sz]ation|firm|fleet|employer|team|carrier"
    r"|district),\s(?P<org>[^,]+)$"
)
""" "Said Nadia Brandt, whose agency, Foothill Shuttle, has promised"."""
WE_AT = late(
    r"^(?:we|us|all of us|everyone|everybody|our team|the team|team|folks|staff|(?:the )?(?:board|management"
    r"|leadership"
    r"|leaders|owners?|council))\s(?:here\s)?(?:at|from|of|with)\s(?!directors|supervisors|education"
    r"|trustees)(?P<org>.+)$"
)
APPOSITIVE = late(
    r"^(?P<org>[^,]+),\s(?:of all|an?|the|our|which|who|where|home to|formerly|previously|also known|known"
    r"|aka|doing business|owned by|part of|serving|one of|based|with|after|before"
    r"|following|having|despite"
    r"|in|at|on"
    r"|through|while|citing|represented|under|via|whose|headquartered|located"
    r"|operator of|home of|a part of)\b.*$"
)
BY_ROLE = (ROLE_OF, OFFICER_OF, WE_AT)
LISTED = late(r"\sand\s(?:the\s)?[A-Z]")
""" "The Water Agency, the City of Marysville and Recology": three partners, none of them explains another."""


NAME = late(r"\w+\.?\s[^\W\d_a-z]")


def named_inside(text: Text, start: int, end: int) -> tuple[int, int] | None:
    """Where the organisation stands that a person, their people or an apposition belongs to."""
    said = text.low[start:end]
    whose = WHOSE.search(said)
    if whose:
        return start + whose.start("org"), end
    before = BEFORE_ROLE.match(text.written, start, end)
    if before:
        return before.span("org")
    named = CALLED.match(said)
    if named and text.written[start + named.start("org")].isupper() and " and " not in named["org"]:
        return start + named.start("org"), start + named.end("org")
    board = BOARD_OF.match(said)
    if board and text.written[start : start + 10].removeprefix("the ")[:1].islower():
        return start + board.start("org"), start + board.end("org")
    called = OURS_CALLED.match(said)
    if called and text.written[start + called.start("org")].isupper():
        return start + called.start("org"), start + called.end("org")
    person = PERSON_OF.match(text.written[start:end])
    if person:
        return start + person.start(str(person.lastgroup)), start + person.end(str(person.lastgroup))
    heads = WHO_HEADS.match(said)
    if heads and text.written[start + heads.start("org")].isupper():
        return start + heads.start("org"), start + heads.end("org")
    titled = TITLED.match(said)
    if (
        titled
        and NAME.match(text.written, start)
        and text.written[start + titled.start(str(titled.lastgroup))].isupper()
    ):
        return start + titled.start(str(titled.lastgroup)), start + titled.end(str(titled.lastgroup))
    for pattern in (WE_AT, OFFICER_OF, ROLE_OF, PERSON_FROM, APPOSITIVE):
        found = pattern.match(said)
        if found and pattern is APPOSITIVE and LISTED.search(text.written, start + found.end("org"), end):
            continue
        if found and (pattern is not PERSON_FROM or is_person(text.written[start : start + found.start("org")])):
            named = AND_BY_NAME.search(text.written, start, start + found.end("org")) if pattern in BY_ROLE else None
            return start + found.start("org"), named.start() if named else start + found.end("org")
    people = PEOPLE_OF.match(said)
    opens = text.low[:start].strip(" \"'-*") in ("", "the")
    if people and not re.search(r"[A-Z]", text.written[start + opens : start + people.end("people")]):
        return start + people.start("org"), start + people.end("org")
    return None
