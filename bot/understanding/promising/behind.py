"""Whose a promise is, told behind it: "40 drivers by May. That's the promise of Acme.", "Train 40, as we'll do".

What is only counted, or ordered, is nobody's promise until then. Two sentences are put into one, and who promises
before what they promise.
"""

from bot.understanding.promising.fields import is_body
from bot.understanding.promising.ordered import NAME, PARTNER, VERB
from bot.understanding.words.numbers import find_numbers
from bot.understanding.words.numerals import SPELT
from bot.understanding.words.units import group_of, unit_after
from bot.understanding.words.verbs import BASE, ING
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, words

COUNT = rf"((an?|another|all|every|about|around|roughly|some|nearly|at least|up to|over|as many as) )*(\$?\d|{SPELT}\b)"
THAT_IS = r"(that('s| is| will be)|this is|these are|such is)"
PROMISED = r"((firm|own|full|new|official|formal) )?(pledge|promise|commitment|goal|offer|vow)s?"
PROMISES = (
    r"(will|'ll|(is|are|'re|has|have) (pledg|promis|commit|plan|sign|agree|offer|aim|going|set)\w*"
    r"|(says?|said) (it|they)|promise[sd]?|pledge[sd]?|plans?|intends?|aims?|committed|commits?|agreed"
    r"|signed up|offered)"
)
NEXT = late(
    rf"""
    (?<=[\w%)])(?P<stop>[.!])\s
    (?=((?i:so|and|well),? )?((?i:{THAT_IS}) (?i:(all )?(what|how many( [a-z-]+){{0,2}}?
      |the number( of [a-z-]+)?( that)?))
    \s(we|I|the {PARTNER}|{PARTNER}) {PROMISES}\b|(?i:{THAT_IS} ((the|their|a) )?{PROMISED} (of|from|by|made by)) (the\s
      )?{PARTNER}\W*(\n|$)|(?i:({PROMISED} (of|from|by|made by)|(promised|pledged|offered) by)) ?:? ?(the\s
      )?{PARTNER}\W*(\n|$)))
    """,
)
""" "50 porters by March. That is how many Acme is promising to train.", "40 drivers by May. Promised by Acme."""
GIVES_NEXT = late(
    r"""
    [^.;:$\n]*\b(sponsor(ship)?|level|tier|again)\b[^.;:$\n]*(?P<stop>[;.])\s
    (?=(they|it|she|he|who)('ll| will|'re going to| are going to) (send|wire|mail|give|pay|contribute|remit|transfer|cut
      |write|donate) [^.;$]{0,30}\$)
    """,
)
""" "Gold again for Acme Oil; they'll wire $10,000": one gift."""
THESE = late(
    rf"""
    ^\W*(?P<what>(?i:{COUNT})[^.;:—–]*?) ?(:|-|—|–)+ (?P<who>we|We|I|{NAME}) (?P<deed>(will|is going to|are going to
      |plans? to
      |intends? to|promised? to|promises to|pledge[sd]? to|agreed to|has agreed to) (?i:{VERB})( (out|up))?) (these|them
      |those|it|(all|each|every one) of (these|them|those))(?P<out> (out|up|away))?(?P<rest>(?=[ .,!]|$)[^;:]*)$
    """,
)
""" "Up to 1,000 brochures - Acme will give these out in January"."""
OF_THEM = late(
    rf"""
    (?<![\w-])(?P<kind>([a-z-]+ )?)(?P<noun>[a-z-]+s), (?P<many>((about|around|roughly|some|at least|up to
      |all) )*(\d[\d,]*|{SPELT}))
    \sof (them|these|those)\b,?
    """,
)
""" "Posters, 120 of them, put up in our warehouses"."""
COUNTED_ALREADY = late(r"\d[^,;.:]*$")
""" "Will train 500 bus drivers, 150 of them by June"."""
NO_KIND = words("up out the our its their some more new all has have had of for to with and by in")
"""What may stand before "posters" and tells not of which kind they are."""
ENDS = (". ", "! ", "? ", "\n", ": ")
OPENS = late(rf"\W*({COUNT}|{VERB} )")

ORDERS = late(
    rf"""
    ^\W*(?P<what>(?i:{VERB}) [^:;]*?)(?P<is> ?[:,;—–-]+ ?(?i:((and|so) )?({THAT_IS}|all of) (all )?(what|the (two|three
      |four|\d) things( that)?))) (?P<who>we|i|I|{NAME})(?P<will> ({PROMISES}|intends?|'re)( (going|signing up
      |on the hook|good
      |us|you|today|here))*( (to|for))?( (do|deliver|get done|be doing))?)(?P<due> (by|before|within|in) [^,;:]+)?\W*$
    """,
)
""" "Train 30 cooks, hang 15 posters: that's what Acme promises by August"."""
OWNER = late(
    rf"""
    (?<=\w)(?P<by>[ ,;|(—–-]+(?i:owner|owned by|responsible( party)?|lead|assigned to|(promised|pledged) by
      |(promise|pledge|commitment) (of|from|by)) ?:? ?{NAME}\)?)[\s.!]*$
    """,
)
""" "Train 22 mechanics by May 5 (owner: Acme Diesel)"."""


def told_in_one(text: Text) -> Text:
    """The text with what is promised, and whose promise it is, in one sentence."""
    gives = GIVES_NEXT.match(text.low)
    text = text.with_said(*gives.span("stop"), ",") if gives else text
    found = NEXT.search(text.written)
    if not found:
        return text
    stop = found.start("stop")
    start = max(text.low.rfind(end, 0, stop) for end in ENDS) + 1
    return text.with_said(stop, stop + 1, ",") if OPENS.match(text.low, start, stop) else text


def _only_things(low: str) -> bool:
    """Whether it is so many of something, and no more."""
    number = next(iter(find_numbers(low)), None)
    unit = unit_after(low, number.end) if number else None
    return bool(unit and unit.group and not low[unit.end :].strip())


def _with_its_count(sentence: Text) -> Text:
    """ "120 posters" for "posters, 120 of them"."""
    found = OF_THEM.search(sentence.low)
    if not found or not group_of(found["noun"]) or COUNTED_ALREADY.search(sentence.low, 0, found.start()):
        return sentence
    kind = found["kind"].strip()
    start = found.start("noun" if kind in NO_KIND or kind in BASE or kind in ING else "kind")
    parts = ((0, start), found.span("many"), " ", (start, found.end("noun")), (found.end(), len(sentence.low)))
    return sentence.put_together(*parts)


def with_its_owner(sentence: Text) -> Text:
    """The sentence with whoever answers for it, or says that they will do it, before what is to be done."""
    sentence = _with_its_count(sentence)
    if not OPENS.match(sentence.low):
        return sentence
    these = THESE.match(sentence.written)
    if these and _only_things(sentence.low[slice(*these.span("what"))]):
        out = these.span("out") if these["out"] else (0, 0)
        parts = (these.span("who"), " ", these.span("deed"), out, " ", these.span("what"), these.span("rest"))
        return sentence.put_together(*parts)
    orders = ORDERS.match(sentence.written)
    if orders:
        due = (*orders.span("due"),) if orders["due"] else (0, 0)
        return sentence.put_together(due, ", ", orders.span("who"), " will ", orders.span("what"))
    owner = OWNER.search(sentence.written)
    if not owner or not is_body(owner["org"], asked="ed by" in owner["by"].lower()):
        return sentence
    return sentence.put_together(owner.span("org"), ": ", (0, owner.start("by")))
