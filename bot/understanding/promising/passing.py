"""What is said in passing and leaves a promise as it is: who sponsors a partner, since when there is one, a sooner day.

"Acme, sponsored by Beta, will train 40", "Acme, founded in 1987, will", "by May 1, sooner if possible".
"""

from bot.understanding.calendar.timewords import ANY_DAY, MONTH, SEASON
from bot.understanding.promising.ordered import PARTNER
from bot.understanding.words.verbs import BASE, ING, either
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

PROMISES = (
    r"(?= (will|shall|has|have|is|are|hereby|also|just|now|plans?|intends?|wants?|says?|said|(pledg|promis|committ?"
    r"|agree"
    r"|offer|vow|announc)(e|es|ed|d|s|ing)?)\b)"
)
GIVEN_BY = (
    r"(sponsor|back|support|fund|own|advis|assist|help|join|inspir|encourag|nominat|recommend|introduc|referr|host|invit"
    r"|mentor|coach|insur|financ|underwritt?)(ed|en) (in part |in this |and \w+ed )?by"
)
LIKE = (
    r"((just |much )?like|unlike|inspired by|following|in the footsteps of|not to be outdone by|next door to"
    r"|competing with"
    r"|a (subsidiary|unit|division|affiliate|sister (company|agency)|customer|client|supplier|neighbou?r|rival"
    r"|competitor|partner|member|vendor|tenant|contractor) (of|to))"
)
FOUNDED = (
    r"((which|who) )?(itself )?((was|is|has been) )?(first )?(founded|established|incorporated|formed|created|opened"
    r"|started"
    r"|chartered|born|built|in (business|operation|service)|serving [^,\d]{2,40}|family-owned|around|running|operating)"
)
ASIDES = (
    late(rf"\w(?P<aside>, {GIVEN_BY} (the )?{PARTNER},){PROMISES}"),
    late(
        rf"""
        \w(?P<aside>, {LIKE} (the )?{PARTNER}('s? (lead|example|footsteps))?( (before|did|does|has|have|had)( it| them
          | us| so)?( (last|this) [a-z]+| in (19|20)\d\d)?)?,){PROMISES}
        """,
    ),
    late(
        rf"\w(?P<aside>,? \(?{FOUNDED} ([^,;()\d]{{0,40}} )?((back )?in|since"
        rf"|for) (?P<year>\d[\d,]*)( years)?[,)],?){PROMISES}"
    ),
)
IN_CHARGE = late(
    r"""
    (?<=[a-z])(?P<aside> ?\((?i:((person|who's|who is) )?(in charge|responsible)|manager|contact( person)?|lead|poc
      |point of contact|coordinator|resp\.?|attn\.?|via|per|ask for)( ?:| is| =|,)? [^()\d]{2,60}\))
    """,
)
""" "Will train 95 dispatchers (contact: Joe Ayala) and will put up": Acme will, and not Joe."""
IF_WELL = (
    r"(if (at all )?(possible|all goes [a-z ]{2,20}|everything (goes|works) [a-z ]{2,15}|things (go|work) [a-z ]{2,15}"
    r"|(we|they|it|he|she|i) (possibly )?can( manage( it)?| make it)?|time (permits|allows)|the weather [a-z]+"
    r"|schedules? (permits?|allows?))|hopefully|ideally|weather permitting|with (any |some |a (little|bit of) )?luck)"
)
HOPED = r"((and|or|but) )?((hopefully|ideally|maybe|perhaps|possibly|even|preferably|probably|likely) )*"
A_DAY = rf"((by|in|before|on) )?(the )?((early|late|mid|end of)[ -])?({MONTH}|{SEASON}|{ANY_DAY}|q[1-4])( \d{{1,2}}\b)?"
SOONER = late(
    rf"""
    (?P<aside>[,;]? \(?{HOPED}((if not )?(sooner|earlier|faster)( {IF_WELL})?|{A_DAY},? {IF_WELL})\)?
      |, we had food( food)*)(?=\W*$|[,;.])
    """,
)
""" "By May 1, sooner if possible", "by May 1 at the latest, April 15 if all goes well", "con café y pan"."""
SINCE = late(
    r"^\W*(?P<aside>([Ss]ince|[Ff]or) ((19|20)\d\d|(over |nearly )?\d+ years|(many )?years"
    r"|decades),? )(the )?[^\W\d_a-z]"
)
""" "Since 2019 Acme has worked with us"."""
SINCE_THEN = late(
    rf"""
    ^\W*(?P<aside>[Ss]ince (then|yesterday|({ANY_DAY}|{MONTH})( \d+)?|(our|your|the) last \w+|last (week|month
      |{ANY_DAY})),? )(?=((about|over|another) )?\d)
    """,
)
""" "Since Monday, 14 drivers completed the training"."""
PLEDGING = ("pledging", "promising", "committing", "agreeing", "offering", "vowing")
JOINS = late(
    rf"""
    (?P<to>\b(will|to|can|would|is|are|has|have) )?\b(?P<join>((join|match|follow)(s|ed|es
      |ing)?( (with|forces with
      |up with))?
      |(partner|work|team|pair|link|collaborat|cooperat)(e|es|s|ed|ing)?( up)? with) (the )?{PARTNER} )((in
      |by) (?P<verb>{either(ING)}|{"|".join(PLEDGING)})|to (?P<base>{either(BASE)}))\b
    """,
)
""" "Acme will join Beta in handing out 300": Acme will hand them out."""
LIKE_THEM = late(
    rf"^\W*(?P<aside>([Jj]ust )?([Ll]ike|[Uu]nlike) (the )?{PARTNER}( before (it|them))?, )(the )?[^\W\d_a-z]",
)
""" "Like Beta, Acme will train 14"."""
MATCHES = late(
    rf"""
    ^\W*(the )?{PARTNER} (?P<match>((will|is|has|have) )*match(es|ed|ing)? (the )?{PARTNER}('s?)? (own )?(pledge|promise
      |commitment) (of|to) )(?=[a-z\d])
    """,
)
""" "Acme matches Beta's pledge of 30 drivers": and pledges as many."""
DUE_BEFORE = 12
"""Characters before which no day can have been told."""


def without_passing(sentence: Text) -> Text:
    """The same sentence without it."""
    if "," in sentence.low or "(" in sentence.low:
        for aside in ASIDES:
            found = aside.search(sentence.written)
            sentence = sentence.without(*found.span("aside")) if found else sentence
        charge = IN_CHARGE.search(sentence.low)
        sentence = sentence.without(*charge.span("aside")) if charge else sentence
    sentence = _of_both(sentence)
    sooner = SOONER.search(sentence.low, DUE_BEFORE) if len(sentence.low) > DUE_BEFORE else None
    return sentence.without(*sooner.span("aside")) if sooner else sentence


def _of_both(sentence: Text) -> Text:
    """What one does as another did is told of the one alone."""
    since = SINCE.match(sentence.written) or LIKE_THEM.match(sentence.written) or SINCE_THEN.match(sentence.written)
    sentence = sentence.without(*since.span("aside")) if since else sentence
    match = MATCHES.match(sentence.written) if "match" in sentence.low else None
    if match:
        return sentence.with_said(*match.span("match"), "pledges " + "to " * match["match"].endswith("to "))
    joins = JOINS.search(sentence.written)
    if not joins:
        return sentence
    if joins["verb"] in PLEDGING:
        return sentence.with_said(joins.start(), joins.end(), "to pledge" if joins["to"] == "to " else "pledges")
    verb = joins["base"] or ING[joins["verb"]]
    if joins["to"] in ("is ", "are "):
        return sentence.with_said(joins.start(), joins.end(), f"will {verb}")
    plain = joins["to"] not in (None, "has ", "have ")
    return sentence.with_said(joins.start("join"), joins.end(), verb) if plain else sentence
