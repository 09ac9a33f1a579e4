"""Where a line really starts: after its bullet, a mention of somebody, and what is said of the list it stands in."""

from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

BULLET = late(
    r"^ *(\[[^\]\[]{1,20}\]|[-*•·–—>]+|\d{1,2}/\d{1,2}(/\d{2,4})? [-–—]+|\(?\d{1,2}[.)]|\(?[a-z](\)|\.(?! \w+ \())) +"
)
HEADING = late(
    r"""
    (?! *((my|our|the) )?(pledge|commitment|promise)( for [a-z]+)? ?: ((about|up to|at least|around|all|our
      |another) ){0,2}[$]?\d
      [\d,]*( [^:;.\n]{2,90})?\W*$)
    ^ *((my|our|the|meeting|table|phone|field|event|new|quick|more|ok|and) )*(so far|sponsors?|sponsorships?|pledged
      |committed|trainings?|train|notes?|still open|open|pending|remaining|left|to follow up|a faire|pendientes?
      |compromisos|promesas|engagements|promesses|minutes|pledge (card|form|sheet|slip)s?|pledges?|commitments?
      |promises?|follow[- ]?ups?|recap|summary|list|roll( ?call)?|(table|slide|page|tab|board) \d+( wrap-?up| recap
      | notes| summary)?
      |sign-?ups?|action( items?)?|motion|update
      |reminder|received|confirmed|takeaways?|approved|sent in|submitted|handed in|filed|seconded|dictated|collected
      |signed|accepted|agreed|endorsed|ratified|recorded|logged|witnessed|attested|entered|registered|carried|voted
      |acknowledged|returned|(mailed|phoned|called|faxed|sent|written) in|typed|scanned|transcribed|translated|verified
      |([a-z]+ ){0,2}(partners|agencies|companies|organi[sz]ations|groups
      |businesses) ((who|that|have|just|also) )*(pledged|committed|signed up|promised)
      |next steps|(for|on|from) (my|our) (part|side|end)
      |(quoting|copying|pasting|forwarding|posted (in|on|to))\b[^:]{0,40}|new(?= from)
      |(next|first|last|also) up|coming up|in other news|fwd?|re|subject|from|news|heads up|breaking|psa|ps|p\.s\.|fyi
      |good news|great news|[^\W\d]+ \d{1,2} (of|from|de|del) (the |la |el |los )?(agenda|minutes|minuta|acta|summary
      |resumen|record|order
      |list|notes|agreements|acuerdos)|r(esp(uesta)?)?|r[ée]ponse|ans(wer)?|item \d+|to ?do|resolved|agenda item \d+
      |(pledge|goal|target|line|entry|row|no\.?) #?\d+)( (from|of|for|so far|at|on|by|via|over|through|this|received
      |made)\b[^:]{0,40})?( ?:
      | -{1,2}) (?=\S)
    """,
)
""" "Notes from table 4: Acme - 12 drivers": what is said of a list names nobody."""

OF_ONE = late(
    r"""
    \W*(([Qq]uick |[Ss]hort |[Nn]ew )?([Nn]ote|[Uu]pdate|[Mm]essage|[Ww]ord|[Nn]ews
      |[Rr]eport) from (the )?[A-Z][^:]{1,60}: ?(?=(we|our|all|\d|I)\b)
      |([Nn]ew )?([Pp]ledge|[Cc]ommitment|[Pp]romise) for (the )?(?!(January|February|March|April|May|June|July|August
      |September|October|November|December)\b)[^\W\d_a-z]
      |([Nn]ew )?([Pp]ledge|[Cc]ommitment|[Pp]romise|[Rr]eceived|[Cc]onfirmed|[Ss]ubmitted|[Aa]pproved|[Ss]igned
      |[Ff]iled)( card| form| sheet| slip)? (from|by|of|made by) (the )?[^\W\d_a-z])
    """,
)
""" "Pledge from Estafeta: 400 drivers": whose the one pledge is stands before the colon."""

PREFACE = late(
    r"""
    \s*([A-Z][a-z]+, )?([Pp]lease |[Pp]ls |[Cc]an you )?([Rr]ecord|[Aa]dd|[Ll]og|[Nn]ote|[Ee]nter)( this( one)?
      | down)? ?:
      \s(?=[^\W\d_a-z])
    |\s*[A-Z]?[a-z][a-z',!. -]{1,60}?( \d{1,3})?( ?\([^()]{1,30}\)|[A-Z][a-z]+ (event|build|gathering|meeting|summit)
      | \d[\d/]*)?: [\"“'«]?\s?(?=[^\W\d_a-z][\w&.'-]*( ((of|the|and|&|de|del|la|du|des|y
      |et) ){0,2}[^\W\d_a-z][\w&.'-]*){1,7}( \((?=\d[\d,]* [a-z])|(,
      | [-=–—])? )((about|at least|up to|all|around|another) ){0,2}\d)
    """,
)
""" "Pledge just in over the phone: Gatlin Towing, 12 operators": what leads up to a note, in small letters."""

MENTION = late(r"^ *(<@\w+(\|[^>]*)?>|@\w+)[\s,:]*")


OF_SOME_PARTS = late(
    r"""
    \b(pledge|commitment|promise|goal
      |offer)s?( (is|are|has|have|comes? in) ([\w-]+fold|double|twice|(two|three|\d) [a-z]+))?$
    """,
)
""" "Our commitment is twofold: a policy and 300 employees trained": a list, as behind a name."""


def bare_clause(text: Text) -> int:
    """Where a line really starts, after bullets and mentions."""
    at = 0
    for pattern in (MENTION, BULLET, MENTION, HEADING, HEADING, BULLET):
        found = pattern.match(text.low[at:])
        if found and pattern is HEADING and OF_ONE.match(text.written, at):
            continue
        at += found.end() if found else 0
    led = PREFACE.match(text.written, at)
    return led.end() if led else at
