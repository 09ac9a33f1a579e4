"""Whom a sentence that promises nothing is about: "Acme isn't stopping there." tells who "they" are in the next."""

from bot.understanding.calendar.almanac import MONTHS, WEEKDAYS
from bot.understanding.naming.names import names_in
from bot.understanding.naming.subjects import organisation
from bot.understanding.words.homes import STATES
from bot.understanding.words.persons import person_at
from bot.understanding.words.places import is_town
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

VERB = late(
    r"""
    \s(wants?|hopes?|lets?|has|have|is|are|was|were|employs?|operates?|runs|attended|came|joined|joins?|sent|met|visited
      |called|wrote|signed|stopped|reached|contacted|announced|agreed|committed|told|said|says|made|makes|gave|filled
      |brought|pledge[sd]|promise[sd]|:|(is|are|was|were|has|have|do|does|did)n't)\b
    """,
)
TALKED = late(
    r"""
    \b((talked|spoke|chatted|checked|met|heard|ran|bumped|sat|had|got|off the phone|hung up|took|received
      |(phone )?call|chat|talk|visit
      |conversation|meeting|breakfast|coffee|lunch|dinner|zoom|e-?mail|note|message|text|voicemail|word|yes|ok|okay
      |pledge|commitment) ([a-z']+ ){0,4}?(to|with|from|into|of)
      |met( with)?|((?<=i )|(?<=we )|(?<=just )|(?<=also ))(called|phoned|visited|reached|contacted|e-?mailed|texted
      |caught up with)
      |(next|first|last|then)( (on|in) (the )?[a-z]+)?( up)? (was|came|is|were)) (?P<org>((lt|sgt|capt|cpl|det|ofc|dep
      |dr|mr|ms|mrs|st)\. )?[^,;:.!]{1,80}?)(?=[,;:.!]|\W*$| (and|who|today|yesterday|this|last|on|about)\b)
    """,
)
IN_BRACKETS = late(r"(the |our )?[a-z][\w' -]{2,40} \((the )?(?P<org>[^\W\d_a-z][^()]{2,60})\)")
""" "I spoke to the ferry people (Straits Ferry Co-op)"."""
MARKED = late(
    r"\b(mark|list|log|record|count) (?P<org>[^,;:.!]{1,80}?) as (now )?(complete|done|finished)(?=[,;:.!])",
)
""" "Mark Harbor Cab as complete, they got their 66 trained"."""
ENTERED = late(
    r"""
    ^\W*((?i:please|pls|also|and|so|ok|okay|then|fyi|hi|hey|hello|(can|could|would) you|kindly)( (?i:all|team
      |please))?,?
    \s)*((?i:add|put|log|list|enter|note|include|record|register|remember|welcome|meet|introducing
      |(don't|do not|never|let's not) forget( about)?|we (also )?have|(there|here)('s| is)( also)?
      |((create|start|open|make|set up|add) )?((an?|the|another) )?(new )?(record|row|line|entry|file|page|card) for
      |((an?|the|our|your|yet) )?((new|another|next|newest|latest|last|first|final|one more|\w+ more) )+((partner
      |company
      |agency|name|one|sign-?up|signer|addition|member|organi[sz]ation|supporter|pledge|card)
      \s?)?(((for|on|to|in|at) (the|our|my|your) [a-z]+|up|here) ?)?(:|,|-|is|was|came from|comes from))) ?(the )?
    (?P<org>[^\W\d_a-z][\w&.'’-]*( ((of|the|and|&|for|at|from) ){0,2}([^\W\d_a-z]|\d)[\w&.'’-]*){0,7})(?<!\.)\.?(,? (a
      |an|the) [^.!?;:\d]{2,50})?
    (( down| up)? (to|on|in|into|onto|for|from|at|as|too|also)\b[^.!?;:\d]{0,50})?\W*$
    """,
)
""" "Please add Harbor Cab to the sheet.", "New partner: Harbor Cab.", "Remember Harbor Cab from the second table?"."""
LONGEST_QUESTION = 90
GREETED = late(
    r"""
    \b(from|thanks?( you)?,?|welcome,?|thank you to|to|for|with|congratulations,?|congrats,?|kudos
      |shout[- ]?out to) (the )?$
    """,
)
""" "Good to hear from Gills Onions!", "Thank you, Gills Onions!"."""


def topic(sentence: Text) -> str | None:
    """The organisation a sentence without a promise is about ("Acme has 60 drivers."), for the "they" of the next."""
    entered = _entered(sentence)
    if entered:
        return entered
    asked = _asked_after(sentence)
    verb = VERB.search(sentence.low) if not asked else None
    if verb and verb.start() <= 80:
        named, crowd = organisation(sentence, 0, verb.start(), None)
        if named and not crowd and named[:1].isupper():
            return named
    return asked or _greeted(sentence) or talked_of(sentence)


def _entered(sentence: Text) -> str | None:
    """The body that is put on a list, shown to the others, or called to mind."""
    found = ENTERED.match(sentence.written)
    if not found or person_at(sentence.written, *found.span("org")) == found.end("org"):
        return None
    named, crowd = organisation(sentence, *found.span("org"), None)
    known = named is None or is_town(named.lower()) or named.lower() in STATES
    dated = found["org"].lower().split()[0] in WEEKDAYS | MONTHS.keys()
    return None if crowd or known or dated else named


def _asked_after(sentence: Text) -> str | None:
    """The one name of a question: "What about Harbor Cab?", "Will the Acme School District join?"."""
    if not sentence.low.rstrip().endswith("?") or len(sentence.low) > LONGEST_QUESTION:
        return None
    names = names_in(sentence, [])
    named = organisation(sentence, *names[0], None)[0] if len(names) == 1 else None
    return None if named and (is_town(named.lower()) or named.lower() in STATES) else named


def _greeted(sentence: Text) -> str | None:
    """The one name of a short sentence, where it ends with it."""
    names = names_in(sentence, []) if len(sentence.low) < 80 else []
    if len(names) > 1 and names[0][0] == 0 and " " not in sentence.written[slice(*names[0])]:
        names = names[1:]  # "Got a yes from Harbor Cab!": the first word of a sentence is large anyway.
    if len(names) != 1 or not GREETED.search(sentence.low[: names[0][0]]):
        return None
    start, end = names[0]
    if (
        sentence.low[start:end] in WEEKDAYS
        or sentence.low[end:].strip(" !.")
        or is_town(sentence.low[start:end])
        or sentence.low[start:end] in STATES
    ):
        return None
    return sentence.cut(start, end)


def talked_of(sentence: Text) -> str | None:
    """ "I talked to Greyhound and they will": whom the "they" means."""
    found = MARKED.search(sentence.low) or TALKED.search(sentence.low)
    if not found:
        return None
    inside = IN_BRACKETS.match(sentence.written, found.start("org"))
    named, _ = organisation(sentence, *(inside or found).span("org"), None)
    whole = named == sentence.cut(*found.span("org"))
    person = whole and person_at(sentence.written, found.start("org"), found.end("org")) == found.end("org")
    return named if named and named[:1].isupper() and not person else None
