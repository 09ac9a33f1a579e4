"""Where a line really starts: after its bullet, a mention of somebody, and what is said of the list it stands in."""

from bot.understanding.patterns import late
from bot.understanding.text import Text

BULLET = late(
    r"^\s*(?:[-*•·–—>]+|\d{1,2}/\d{1,2}(?:/\d{2,4})?\s[-–—]+|\(?\d{1,2}[.)]|\(?[a-z](?:\)"
    r"|\.(?!\s\w+\s\()))\s+"
)
HEADING = late(
    r"^\s*(?:(?:my|our|the|meeting|table|phone|field|event|new|quick|more|ok|and)\s)*(?:so far|sponsors?|sponsorships?"
    r"|pledged|committed"
    r"|trainings?|train|notes?"
    r"|still open|open|pending|remaining|left|to follow up|a faire|pendientes?|compromisos|promesas|engagements"
    r"|promesses"
    r"|minutes|pledge (?:card|form|sheet|slip)s?|pledges?|commitments?|promises?"
    r"|follow[- ]?ups?|recap"
    r"|summary|list|roll(?: ?call)?|table \d+|sign-?ups?|action items?|motion|update|reminder|received"
    r"|confirmed|takeaways?"
    r"|(?:[a-z]+\s){0,2}(?:partners|agencies|companies|organi[sz]ations|groups|businesses)\s(?:(?:who|that|have|just|also)\s)*"
    r"(?:pledged|committed|signed\sup|promised)"
    r"|next steps|(?:quoting|copying|pasting|forwarding|posted (?:in|on|to))\b[^:]{0,40}"
    r"|new(?= from)|(?:next|first|last|also) up|coming up|in other news"
    r"|fwd?|re|subject|from|news|heads up|breaking|psa|ps|p\.s\.|fyi|good news|great news|item \d+|to ?do|resolved"
    r"|agenda item \d+|(?:pledge|goal|target|line|entry|row|no\.?) #?\d+)"
    r"(?:\s(?:from|of|for|so far|at|on|by|via|over|through|this|received|made)\b[^:]{0,40})?(?:\s?:|\s-{1,2})\s(?=\S)"
)
""" "Notes from table 4: Acme - 12 drivers": what is said of a list names nobody."""

OF_ONE = late(
    r"\W*(?:(?:[Qq]uick |[Ss]hort |[Nn]ew )?(?:[Nn]ote|[Uu]pdate|[Mm]essage|[Ww]ord|[Nn]ews"
    r"|[Rr]eport) from (?:the )?[A-Z][^:]{1,60}: ?(?=(?:we|our|all|\d|I)\b)|(?:[Nn]ew )?(?:[Pp]ledge"
    r"|[Cc]ommitment|[Pp]romise|[Rr]eceived|[Cc]onfirmed) (?:from|by|of|made by) (?:the )?[^\W\d_a-z])"
)
""" "Pledge from Estafeta: 400 drivers": whose the one pledge is stands before the colon."""

PREFACE = late(
    r"\s*[A-Z]?[a-z][a-z',!. -]{1,60}?(?:\([^()]{1,30}\)"
    r"|[A-Z][a-z]+\s(?:event|build|gathering|meeting|summit)"
    r"|\s\d[\d/]*)?:\s(?=[^\W\d_a-z][\w&.'-]*(?:\s(?:(?:of|the|and|&|de|del|la|du|des|y|et)\s){0,2}[^\W\d_a-z][\w&.'-]*){1,7}"
    r"(?:,|\s[-=])?\s(?:(?:about|at least|up to|all|around|another)\s){0,2}\d)"
)
""" "Pledge just in over the phone: Gatlin Towing, 12 operators": what leads up to a note, in small letters."""

MENTION = late(r"^\s*(?:<@\w+(?:\|[^>]*)?>|@\w+)[\s,:]*")


SO_MANY = late(
    r"\b(?:do\s)?(?:two|three|four|several|a couple of|both of these|the following|2|3|4)\s(?:[a-z]+\s)?(?:things"
    r"|actions|steps|measures|items)\s?[:-]\s"
)
""" "We will do two things: train 90 and put up posters": how many they are is no number."""
OF_SOME_PARTS = late(
    r"\b(?:pledge|commitment|promise|goal|offer)s?(?:\s(?:is|are|has|have|comes?\sin)\s(?:[\w-]+fold|double|twice"
    r"|(?:two|three|\d)\s[a-z]+))?$",
    seldom=True,
)
""" "Our commitment is twofold: a policy and 300 employees trained": a list, as behind a name."""


def told_one_by_one(text: Text) -> Text:
    """Without the words that say only how many promises follow."""
    found = SO_MANY.search(text.low)
    return text.without(*found.span()) if found else text


DID = late(
    r"(?<=[a-z]\s)did(?=\s(?:an?|one|two|three|four|five|six|several|another|our|\d+)\s(?:[\w-]+\s){0,3}?"
    r"(?:sessions?|presentations?|talks?|trainings?|workshops?|class(?:es)?|webinars?|lunch and learns?)\b)"
)


MEETING = late(r"\b(lunch|meet|munch) and (learn|greet)(?=s?\b)", seldom=True)


def told_as_run(text: Text) -> Text:
    """ "We did a session": to do is no verb of what partners do; "2 lunch and learns" are one thing."""
    text = text.looked_at_as(DID.sub("ran", text.low)) if "did" in text.low else text
    return text.looked_at_as(MEETING.sub(r"\1-and-\2", text.low)) if " and " in text.low else text


def bare_clause(text: Text) -> int:
    """Where a line really starts, after bullets and mentions."""
    at = 0
    for pattern in (MENTION, BULLET, MENTION, HEADING, HEADING):
        found = pattern.match(text.low[at:])
        if found and pattern is HEADING and OF_ONE.match(text.written, at):
            continue
        at += found.end() if found else 0
    led = PREFACE.match(text.written, at)
    return led.end() if led else at
