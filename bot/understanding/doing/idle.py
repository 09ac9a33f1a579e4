"""Words that look like a promise and make none: asked of others, told of others, denied, or about something else."""

import re
from functools import lru_cache

from bot.understanding.writing.patterns import late

NO_PROMISE = late(r"\b(no|any|nor|without an?|not an?|not one) (\w+ )?$")
NOUNS_OF_PROMISE = ("pledge", "promise", "commitment", "vow", "goal", "target", "aim", "plan")
TO_ELSE = late(
    r"""
    commit(s|ted)? (all )?(his|her|its|their|our
      |my) \d[^.;]{0,60}? to (?!([\w'-]+ ){0,4}?(training|course|class|botl|tat|program|be)\b|complet|tak|attend|watch
      |learn)
    """,
)
""" "Committed its 60 members to a strike"."""
ASKED_TO = late(r"(^|[.!;,] |please )(call|contact|e-?mail|visit|click|text|reply|go|write|see|use)\b[^.;!]*\bto $")
""" "Call us to sign up for 8 sessions": who is told how to promise has promised nothing."""
DOWN = r"be (put|marked|counted|signed|pencil\w+|listed|down)"
WISH_TO_PROMISE = late(
    rf"""
    ((i|we|they|s?he)?'d|would) (also |really )?(like|love
      |be (happy|glad|pleased|proud|delighted)) to (\w+ly )?(?=(pledge|commit|promise|volunteer|{DOWN})\b)
    |(asks?|asked|wants?|wanted) (also )?to (?={DOWN}\b)
    """,
)
""" "I'd like to pledge 120 drivers": who says so promises."""
WRITES = late(
    r"""
    \s(just )?(writing|emailing|e-mailing|calling|texting|reaching out|sending (this|you))\b
    (?!(?<!m writing) (an?|its|our|their|another|new|two|three|the) ([\w-]+ ){0,3}?(guides?|manuals?|modules?
      |(web )?pages?|polic(y|ies)|articles?|curriculum|handbooks?|toolkits?|course|scripts?|procedures?|protocols?)\b)
    """,
)
""" "I'm writing to let you know that Acme plans": who writes has promised nothing yet, but for "is writing a guide"."""
TELLING = late(
    r"""
    (wrote|shared|posted|published|printed|issued|emailed|recorded|added|offered) (in |back |me |us )*(that|to say)\b
    |written (pledge|promise|commitment|agreement|confirmation|polic(y|ies)|plan|procedures?|guidelines?|test|quiz)\b
    """,
)
""" "Dolores wrote that Acme can commit to 20": who tells of it has done nothing."""
ELSEWHERE = late(
    r"""
    (received|got) from\b|((?<=\bwe )|(?<=\bi )|(?<=\bwe have )|(?<=\bi have )|(?<='ve ))(recorded|logged|noted|entered
      |registered|received|got) (the|an?|your|their) (\w+ )?(promise|pledge|commitment)\b
    |wrote [\"']|g(ave|iven) ((us|me|you) )?(its|their|his|her|an?) (word|assurance|okay|blessing)\b
    |wrote (back|in)\b|signed (the|an?|its|their|our) (pledge )?(card|form|sheet|slip)\b
    |(dropped|turned|handed|sent|mailed|filled) ((off|in|out|over|us|me) ){0,2}(an?|the|its|their|his
      |her) ([a-z-]+ )?(card|form|sheet|slip)\b
    |((?<=\d(st|nd|rd|th) )|(?<=annual )|(?<=first )|(?<=second )|(?<=last )|(?<=ever ))(held|hosted)
    |attached (is|are|our|my|the|an?|find|please|here)\b
    |(went|gone|go) (?!(\w+ly |all )?(through|thru|to|for)\b)
    """,
)
""" "Received from Acme: ...", "the hall went quiet": who heard from somebody has received nothing that counts."""
EXPLAINS = late(
    r"""
    \b(get|getting|convince|persuade|nudge|proposals?|requests?|offers?|efforts?|ideas?
      |(?<!plan )(?<!plans )(?<!deal )(?<!agreement )calls?|invitations?
      |deals?|grants?|it is|it's|policy|law|need|way|order|opportunity|ability|how|chance|time)\b
    """,
)
CONDITIONAL = late(
    r"""
    \b(if(?! (you|anyone|anybody) (need|have|want|got)\b)|unless|provided that|providing that|assuming|subject to
      |pending|depending on|contingent|as long as|so long as
      |in case|once (we|they|it|the|funding|approved|our)\b(?=.{0,40}\b(approv|fund|budget|sign|get|have|hear|confirm))
      |should (we|they|it|the)\b|only when|funding permitting|budget permitting|hopefully
      |would be (a |the )?(nice|great|good|ideal|wonderful|lovely|dream|perfect)\b
      |(perhaps|maybe|possibly)(?! more\b)
      |^\W*whether|remains to be seen|(?<!no )(?<!a )doubt(s|ful)?|might
      |potentially|tentatively|in theory|we'll see|not sure|possibility|how many|(rumou?r|word|legend) has it
      |rumou?r(s|ed)?|supposedly|allegedly)\b
    """,
)
UNREAL = late(
    r"""
    [\s*-]*(if |(i|we) (just |really |only )?wish(ed)?\b|had .+\bwould |((well[- ])?trained|printed|posted|recorded
      |certified) ([\w-]+ ){1,3}?(are|is|can|make|know|save|costs?|sells?)\s
      |.{1,200}?\bbut (our|the|my|his|her|their|its) (\w+ )?(records?|books|logs?|rolls?|data) (shows?|says?
      |tells?) (otherwise|differently)\b)
    """,
)
""" "Had the grant come through, Acme would have trained 80", "Trained staff are the best defense"."""
UNTOLD = late(
    r"""
    \b(not|n't|no|never|didn't|doesn't|unclear|unsure)\b[^.;]{0,30}?\b(say|says|said|know|known|decided?|clear|sure
      |confirm(ed)?|told|tell) (when|if|whether|how|why|who)\b
    |\b(will|still|is|are) (still |now )?(decide|deciding|discuss(ing)?|debat(e|ing)|vote|voting
      |consider(ing)?|weigh(ing)?
      |determine) [^.;,]{0,30}?\b(whether|if)\b(?![^.;]*\b(and|then) [^.;]*\b(pledg|promis|commit|will ))
    """,
)
""" "Did not say when it will train its 44 operators", "will decide in May whether to train 40"."""
WISHED = late(r"(pledge|promise|commitment)s? (of|for|to) [^.;:]{2,60}? (would|could|might) (be|help|make|mean|go)\b")
""" "A pledge of 50 drivers would be wonderful"."""
OFFER = r"(pledge|promise|commitment|plan|offer|deal|agreement|goal|target)s?"
CALLED_OFF = late(
    rf"""
    \b(scrapped|cancell?ed|dropped|withdr(ew|awn|aws|awing)|retracted|pulled|reversed|abandoned|shelved|broke
      |rescinded|reneged on|gave up( on)?|backed out of
      |walked away from) (its|their|our|the|his|her|a) (\w+ )?{OFFER}\b
    |\b((later|then|since|has|have|had|now) (\w+ ){{0,2}}?|but )((took|taken) (it|that|them) back|backed out|withdrew
      |pulled out|reneged|changed (its|their|his|her) minds?(?! (about|on)\b))\b
    |\bbut (has |have |had )?(never|not|didn't|did not|hasn't|haven't) (\w+ ){{0,2}}?(follow(ed)? (through|up)
      |deliver(ed)?|ke(ep|pt)|honou?r(ed)?)\b
    |\bbut (it |they )?never did\b|, then (it )?(cancell?ed|backed out)\b
    |\b{OFFER}\b[^.;]*?\b((was|were|is|are|been|be|got) (\w+ )?(withdrawn|cancell?ed|rescinded|revoked|retracted
      |scrapped|dropped|voided|void|called off|taken back|retirad[oa]s?|cancelad[oa]s?|anulad[oa]s?|retir[ée]e?s?
      |annul[ée]e?s?)
      |(fell|fallen) (through|apart)|collapsed|(was|were|been) (rejected|turned down|denied)|lapsed|off the table
      |(never|not) (\w+ ){{0,2}}?(kept|met|fulfilled|honou?red|carried out|held|reached|completed?|done|made|signed
      |confirmed)
      |broken|unmet)\b
    """,
)
""" "The pledge of 200 drivers was withdrawn"."""


@lru_cache(maxsize=8)
def called_off(low: str) -> int:
    """Where the words end that take a promise back, or 0. Kept for a moment: each verb of a sentence asks."""
    found = CALLED_OFF.search(low)
    return found.end() if found else 0


DENIED = late(r"\b(not( (yet|sure))?|never) ((we|they|it|i|s?he) )?$")
""" "Acme no formará a 40": Spanish and French deny before the verb."""
NO_MORE = late(
    r"""
    \bn(e |['’])[^\W\d_]+ (plus
      |jamais) (([^\W\d_]+(er|ir|re|é) )?((à|aux?|les|ses|nos|leurs) )?(\d
      |(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante
      |cent)\b)
      |(aux?|les|ses|nos|leurs|personne)\b(?!.*( et | mais |,)))
    """,
    re.IGNORECASE,
)
""" "Acme ne formera plus 30 chauffeurs", in French itself: word by word it is more of them."""


def denied(low: str, verb: int, written: str) -> bool:
    """Whether a verb that was Spanish or French is denied, by its place and by the clause in its own language."""
    return bool(DENIED.search(low, max(0, verb - 20), verb) or NO_MORE.search(written))


MADE_UP = r"(made[- ]up|invented|fictional|fictitious|imaginary|hypothetical|ficti[fc]\w*|inventad\w*|imaginari\w*)"
EXAMPLE = late(
    rf"""
    \W*((examples?|samples?|templates?|e\.g\.|ejemplos?|exemples?)( \w+)?
      |((here's|here is|this is|es|voici) )?((just|only) )?((an?|the|one|un) )?({MADE_UP} (examples?|pledges?|samples?
      |ejemplos?|exemples?)|(examples?|samples?|templates?|models?|ejemplos?|exemples?|modelos?)( {MADE_UP}
      |,? \( ?((this|it) is |pure )?(not( yet)?( is)? real|no es real|{MADE_UP})\)
      |(?= (for|to|how)\b[^:.\d\n]*\b(cards?|forms?|sheets?|slips?|copy|fill|tarjetas?|llenar|remplir
      |recopier|cartes?)\b)))( (for|to|how)\b[^:.()\d\n]*)?(,? \([^()\d]{{2,30}}\))?) ?[:\"]
    """,
)
""" "Sample pledge: we will train 250", "a made-up example:", "model to copy on the card:"."""
HORTATIVE = late(r"\W*(?!avons|allons|ferons|\w+rons\b)[^\W\d_]+ons [^!?]*!$", re.IGNORECASE)
""" "Formons 1 000 chauffeurs!" calls upon all."""


COUNTED_FIRST = late(r"\b\d[\d,.]*( [a-z'-]+){1,4} ?$")
""" "Acme: 26 drivers to train": no name that will train."""


def headed(written: str, at: int) -> bool:
    """ "Lodi PD to train 66 officers": as headlines promise, a name stands right before the verb."""
    if COUNTED_FIRST.search(written, 0, at):
        return False
    word = written[:at].split()[-1:]
    named = any(one[:1].isupper() and one not in ("A", "An", "The") for one in written[:at].split()[-3:])
    if EXPLAINS.search(written[:at].lower()):
        return False
    return bool(word) and named and not re.match(r"(?:used|how|time|plans?)$", word[0], re.IGNORECASE)
