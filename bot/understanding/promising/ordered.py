"""Sentences in which whoever promises is not named first, told as if they were.

Spanish and French name them behind the verb as well ("Se comprometió Acme a", "Doce charlas dará Acme"), and in every
language what is promised may come first ("It is 40 drivers that Acme will train", "Not only will Acme train 40"). Each
character keeps its place in what was written.
"""

from bot.understanding.words.verbs import BASE, either
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

PARTNER = (
    r"[^\W\d_a-z][\w&.'’-]*( ((of|the|and|&|de|del|la|las|los|el|y|e|du|des|et) ){0,3}"
    r"([^\W\d_a-z]|\d)[\w&.'’-]*){0,9}(?<!\.)"
)
NAME = rf"(the )?(?P<org>{PARTNER})"
VERB = rf"(?P<verb>{either(BASE)})\b"
PROMISED = (
    r"((has |have |had )?(pledged?s?|promised?s?|agreed?s?|committed|commits?|offere?d?s?|decided?s?|accepte?d?s?)"
    r"( to| that)?|is (the |a )?(pledge|promise|commitment) (of|from))"
)
PROMISED_BY = late(rf"^\W*(also,? |ya )?{PROMISED} {NAME} ((to|that|will) )?(to )?(?={VERB})")
""" "Se comprometió Acme a colgar 300": "pledged Acme to hang 300"."""
SAYS_THAT = late(rf"^\W*(so,? )?({PROMISED}|is (the |a )?([a-z]+ ){{1,2}}(pledge|promise|commitment) of) {NAME} that ")
""" "Es compromiso firme de Acme que 18 oficiales cursen": "is firm pledge of Acme that"."""
WILL_THEY = late(
    rf"^\W*(?P<will>will {VERB}) {NAME} (?=((to|a|about|more than|at least|up to|all|their|its) )*(\d|all\b))"
)
""" "Capacitará Acme a 40 choferes": "will train Acme 40 drivers"."""
SO_MANY_WILL = late(
    rf"""
    ^\W*(of |to )?(?P<what>((about|around|more than|at least|at most|up to|between|some|nearly) )*\d[^.;:]{{3,80}}?)
    \s(?P<will>will (?!(be|have|receive|take|get|complete|attend|finish|pass|join|learn)\b){VERB}) {NAME}
    (?=[.,;]|$|\s(by|before|in|on|until|within|during|over|this|next|at|of|with)\b)
    """,
)
""" "Doce charlas dará Acme": "12 talks will hold Acme"."""
THE_SO_MANY = late(r"\d(?P<the> the)(?= [a-z])")
""" "Serán 250 los choferes": "250 the drivers"."""
THAT_WILL_THEY = late(rf" that (?P<will>will {VERB}) {NAME}(?=[.,;]|$|\s[a-z])")
""" "250 los choferes que capacitará Acme": "that will train Acme"."""
SO_MANY_THAT = late(
    rf"""
    ^\W*((?i:neither|nor|not) [^:]{{3,30}}: )?(so |well |and )?(?i:(it('s| is| was| will be)|these are|they are
      |there (are|will be)|will be|are|that's
      |that is) )?((?i:not) \d[\d,]*,? but )?(?P<many>((about|around|more than|at least|up to|all) )*\d[\d,]*)( the)?
    (?P<unit>( (?!that\b)[\w'-]+){{1,5}}?),? that {NAME} (?P<will>(will|is going to|are going to) {VERB})
    (?=[.,;]|$|\s[a-z])
    """,
)
""" "Ce sont 60 opérateurs qu'Acme formera", "it is 40 drivers that Acme will train"."""
NOT_ONLY = late(rf"^\W*(?P<lead>[Nn]ot only (?P<will>will|shall|did) ){NAME}(?P<to> )(?={VERB})")
""" "Not only will Acme train 40, it will also"."""
IT_IS_THEIRS = late(
    rf"""
    ^\W*(and )?[Ii]t is (the|an?) ([a-z]+ )?(commitment|pledge|promise|intention|aim|goal|plan|wish) of
    \s{NAME},? (?P<how>that|to)\s
    """,
)
""" "It is the commitment of Acme that a page will be added"."""
THEY_WHO = late(
    r"""
    ^\W*(?P<lead>(?i:(and )?((it|this|that) )?(is|will be)) (the )?)(?P<org>[^\W\d_a-z][^,;:.\d]{1,80}?)
    (?P<who>,? (that|who|which)) (will|is going to|has|have|promises|pledges|pledged|promised)\b
    """,
)
""" "C'est le Syndicat des camionneurs qui formera": "this is the Syndicat that will train"."""


def in_our_order(sentence: Text) -> Text:
    """A sentence with whoever promises before the verb."""
    sentence = _that_they_will(_not_only(_theirs(sentence)))
    return _verb_behind(sentence) if sentence.translated else sentence


def _theirs(sentence: Text) -> Text:
    who = THEY_WHO.match(sentence.written)
    if who:
        return sentence.without(*who.span("who")).without(*who.span("lead"))
    found = IT_IS_THEIRS.match(sentence.written)
    if not found:
        return sentence
    how = " says that " if found["how"] == "that" else " will "
    return sentence.put_together(found.span("org"), how, _behind(sentence, found.end()))


def _not_only(sentence: Text) -> Text:
    found = NOT_ONLY.match(sentence.written)
    if not found:
        return sentence
    will = " have " if found["will"] == "did" else f" {found['will']} "
    return sentence.with_said(*found.span("to"), will).without(*found.span("lead"))


def _that_they_will(sentence: Text) -> Text:
    """Whoever will do what the sentence begins with: "these are 60 operators that Acme will train"."""
    if sentence.translated:
        sentence = _turned(sentence)
    found = SO_MANY_THAT.match(sentence.written)
    if not found:
        return sentence
    so_many = (found.span("many"), found.span("unit"), _behind(sentence, found.end()))
    return sentence.put_together(found.span("org"), " ", found.span("will"), " ", *so_many)


def _turned(sentence: Text) -> Text:
    the = THE_SO_MANY.search(sentence.low)
    sentence = sentence.without(*the.span("the")) if the else sentence
    found = THAT_WILL_THEY.search(sentence.written)
    if not found:
        return sentence
    rest = _behind(sentence, found.end())
    return sentence.put_together((0, found.start()), " that ", found.span("org"), " ", found.span("will"), rest)


def _verb_behind(sentence: Text) -> Text:
    """The name put before the verb that it stands behind, as Spanish and French have it."""
    for pattern, how in ((PROMISED_BY, " will "), (SAYS_THAT, " says that ")):
        found = pattern.match(sentence.written)
        if found:
            return sentence.put_together(found.span("org"), how, _behind(sentence, found.end()))
    will = WILL_THEY.match(sentence.written)
    if will:
        return sentence.put_together(will.span("org"), " ", will.span("will"), " ", _behind(sentence, will.end()))
    many = SO_MANY_WILL.match(sentence.written)
    if not many:
        return sentence
    what = (many.span("what"), _behind(sentence, many.end()))
    return sentence.put_together(many.span("org"), " ", many.span("will"), " ", *what)


def _behind(sentence: Text, at: int) -> tuple[int, int]:
    return at, len(sentence.low)
