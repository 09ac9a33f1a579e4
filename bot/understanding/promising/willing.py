"""Promises that are told without a "will": "Acme hosts 4 sessions by May", "moved that the City adopt a policy".

Headlines, Spanish and French promise in the present, motions in the subjunctive, lists in the bare form.
"""

from bot.understanding.doing.kinds import counts_as
from bot.understanding.promising.ordered import NAME, PARTNER, VERB
from bot.understanding.words.numbers import Number, find_numbers
from bot.understanding.words.numerals import SPELT
from bot.understanding.words.units import unit_after
from bot.understanding.words.verbs import PAST, either
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, words

NOW = {
    f"{verb}s": verb
    for verb in words(
        "train host hold post print hang adopt distribute display instruct sponsor donate create launch install place"
        " mail send offer give sign"
    )
} | {"teaches": "teach", "publishes": "publish", "puts": "put", "certifies": "certify"}
NOW["signs"] = "sign"
NOW |= {"training": "train", "hosting": "host", "holding": "hold", "hanging": "hang", "putting": "put"}
"""What is done now, and what it is to do it."""
TELLS_NOW = late(
    rf"""
    ^\W*(and |also |then )?({NAME}|[^:()\d]{{2,40}} \([^()]{{2,60}}\) ?:) (?![a-z]+ing [a-z])(?P<now>{either(NOW)})
    \s(?!(will|shall|must|are|is|were|was|have|has)\b)(?=[^.;]*(\d|polic|protocol|procedure|page|video))
    """,
)
""" "Acme hosts 4 sessions by May", "Acme entrena a 120"; but "Acme's 64 hosts will be trained by May and 30 clerks"."""
JOINS_NOW = late(
    rf"""
    ^\W*((?i:yes|all done|done|great news|ok)[:,!] )?({NAME}|(?i:we|i)) (?P<now>joins?|enrolls? in|enters?|signs? up for
      |(is|are|'re|am|'m) (entering|signing up for|enrolling in))
    \s(?=((?i:the|your|tat's) )?(?i:shipping partners)\b)
    """,
)
""" "Acme joins the Shipping Partners Program"."""
AND_NOW = late(
    rf"""
    (?<=\w)(,? (and|then)|;)( (also|then|later|too|(in|by) ((early|mid|late) )?[a-z]+( \d+)?))* (?P<now>{either(NOW)}
      |hands|presents)\s(?=((up|out|about|around|at least|another|all|its|their|the|an?|some) )*(\d|polic|page|poster
      |topic|talk|presentation|session|decal|sign|card))
    """,
)
""" "Acme will train 40 and in June puts up 30 decals": it will."""
WE_NOW = late(
    rf"""
    (^\W*|[,:;] |\band )(in [a-z]+ |then |also |next )?(?P<we>we|i) (?P<now>{either(NOW.values())})
    \s(?=(you |the |our |all |about |up )*(\$?\d|freedom drivers))
    """,
)
""" "We train 64 people by spring, and in April we host the Freedom Drivers Project"."""
TRAINING = (
    r"((the|our|their|its|your|a) )?(?!polic|part)([\w.]+ ){0,2}?(training|course|class|video|quiz|module|workshop)\b"
)
GIVE_NOW = late(
    rf"""
    (^\W*|[,:;] |\band )(?P<we>we|i) (?P<now>gives?|holds?|offers?|provides?) (?={TRAINING}( [\w.]+)? to ((all|of|our
      |the|my|about|at least|up to) )*\d)
    """,
)
""" "We give TAT training to all of our 38 truckers by March"."""
UNDERGO_NOW = late(
    rf"""
    ^(?!.*\b(that|who|which|says?|rarely|never|seldom|hardly|if|customers?|guests?|boss|new|hired?|a \w+)\b.*{TRAINING})
    \W*(all|every|each|our|my|everyone|everybody)\b[^.;:,]{{2,60}}? (?P<now>gets?|takes?|completes?|do|does|finish
      |finishes|attends?|receives?|watch|watches) (?={TRAINING})
    """,
)
""" "All 85 of our flaggers get the training within four weeks"."""
DONE_LATER = late(
    r"""
    ^\W*(the )?[^\W\d_A-Z][\w'&. -]{1,60}? (?P<now>posted|hung|installed|displayed|distributed|printed
      |held) (?=[^,;.:]{2,60}? (next (week|month|(mon|tues|wednes|thurs|fri|satur|sun)day)|tomorrow)\b)(?![^,;.:]* (and
      |for|before|until|to|at|of|by) [^,;.:]*(next|tomorrow))
    """,
)
""" "Express Roy posted 20 posters next week": French writes "pose" and "posé" without the accent."""
DOES = {"posted": "post", "hung": "hang", "installed": "install", "displayed": "display", "held": "hold"} | {
    "distributed": "distribute",
    "printed": "print",
}
UNDERGO = {f"{verb}s": verb for verb in words("get take complete attend receive")} | {
    "does": "do",
    "finishes": "finish",
    "watches": "watch",
}
SOON = (
    r"((the )?day after )?tomorrow|(on )?(the )?(next|coming|this coming) (week|month|year|quarter|fortnight|weekend"
    r"|(mon|tues|wednes|thurs|fri|satur|sun)day)"
)
WE_SOON = late(
    rf"""
    ^\W*(and |then |so )*((?P<when>{SOON}),? (?P<we>we|i) (?P<did>{either(PAST)})\b
      |(?P<us>we|i) (?P<done>{either(PAST)})(?![^.;:,]*?\b(will|and|but|left|who|that|for)\b)[^.;:,]*? ({SOON})\W*$)
    """,
)
""" "Mañana capacitamos a 20 choferes": Spanish has one word for "we train" and "we trained"."""
WILL = late(r"\b(will|shall|going to|pledges|promises|plans to) [a-z]")
ALSO_NOW = {"hands": "hand", "presents": "present"}
USUALLY = late(
    r"""
    \b(every|each (year|month|week|quarter)|usually|already|currently|annually|yearly|monthly|weekly|daily|always
      |regularly|often|since|from (19|20)\d\d|all ((the|our) )?(years|months|weeks)|a (year|month|week|day)|per)\b
    """,
)
LONGEST_FIGURE = 40
ENDS = late(r"\W*$")
OF_LATE = late(r"^ ?part of\b|\b(is|are|was|were|went|remains?|seems?|depends?) |\bto the (food bank|church|school)\b")
""" "Acme forma parte de un grupo de 40", "Acme training 40 by June is still uncertain"."""
DUE = late(r"\b(by|before|no later than|within|ahead of) ")
MOVED = (
    late(
        rf"""
        \b([Mm]otion|[Mm]oved|[Rr]esolved|[Rr]esolution|[Ss]econded|[Aa]pproved|[Aa]greed)\b.*?\bthat
        \s{NAME}(?P<to> )(?={VERB})
        """,
    ),
    late(rf"^\W*that {NAME}(?P<to> )(?={VERB})"),
)
""" "Motion by Cllr. Abara: that the City adopt a policy"."""
NOT_CARRIED = late(
    r"\b(reject\w*|fail(s|ed)?|defeated|tabled?|voted down|noting|declin\w+|withdr\w+|denied|opposed|against|not)\b",
)
LISTED = late(
    rf"""
    (?<=\w )(?P<promises>(promise[sd]?|pledge[sd]?|commits? to|committed to|will do)( the following)? ?: )(?={VERB} )
    """,
)
""" "Acme promises: put up 40 posters"."""
NOT_SO_MANY = late(
    rf"""
    (?P<not>(not (yet )?will|will not|won't|is not going to|are not going to) ){VERB}(?P<wrong> ((about
      |only) )?\d[\d,]*( [a-z'-]+){{0,3}}?,? but (rather |very |instead |actually )?)(?=\d)
    """,
)
""" "Will not train 50 but 80": will train 80."""
DOWN_FOR = late(
    rf"""
    ^\W*(((?i:we|i)('ve| have)? )?(?i:got|put|have) {NAME} (down |in )?for
      |(?!\w+ly )(?!((?i:we|i|all|yes|ok|count|down|us|me) ))(the )?(?P<they>{PARTNER})(?<!['’]s)( in for
      |(,| -) (a )?(pledge|promise|commitment) of))
    \s(?=((about|around|at least|up to|all) )*\d)
    """,
)
""" "Got Acme for 40 drivers", "Acme in for 40", "Acme, pledge of 40"."""
WE_PLEDGE = late(
    r"""
    ^\W*(?P<we>(?:we|i)(?:( will| hereby|'re| are|'m| am| can| both| all) ?)? (pledg(e|ing)|promis(e|ing)|commit(ting)?)
    (\sourselves)?( to( do)?)?( the following| as follows)? ?: )(?=((about|around|at least|up to|all) )*\d)
    """,
)
""" "We pledge: 40 drivers and 2 talks"."""

SAME_WITH = late(
    rf"""
    (?P<same>\b(will|'ll|is going to|are going to|plans to|intends to) do (the same|likewise|as much|so)( (with|for)) )
    (?=[^.;,]{{0,20}}?(\d|\b(?!one\b){SPELT}\b))
    """,
)
""" "Isthmus Wind will do the same with 60 technicians"."""
IN_FOR = late(
    rf"""
    \b((are|'re|is|'s|am|'m) (all )?(in|down|good)|(count|put) [^,.;:]{{2,40}}? in) for (?P<doing>(getting|training
      |hosting|holding|having|putting|running|doing|giving|certifying|sending|hanging|handing out)\s)
    (?=((about|around|at least|up to|all|another) )*(\d|{SPELT}\b))
    """,
)
""" "They're in for getting 45 drivers through", "count us in for hosting fifteen presentations"."""
KEEPS = late(
    rf"""
    (?P<keeps>(?<!hardly )(?<!never )(?<!rarely )(?<!barely )\b(keeps?|stands? (by|behind)|honou?rs?|maintains?
      |reaffirms?|renews?|repeats?|reiterates?|sticks? (to
      |with)) (its|their|our|his|her|the|my) (original |earlier |full )?(pledge|promise|commitment|word|goal) )to {VERB}
    """,
)
""" "Acme keeps its promise to train 58"."""


def as_will(sentence: Text) -> Text:
    """The sentence with a "will" before what is promised."""
    same = SAME_WITH.search(sentence.low)
    if same and _of_people(sentence.low, same.end()) and not WISHED.search(sentence.low, 0, same.start()):
        sentence = sentence.with_said(*same.span("same"), "pledges ")
    doing = IN_FOR.search(sentence.low)
    sentence = sentence.without(*doing.span("doing")) if doing else sentence
    keeps = KEEPS.search(sentence.low)
    sentence = sentence.with_said(*keeps.span("keeps"), "pledges ") if keeps else sentence
    listed = LISTED.search(sentence.low)
    sentence = sentence.with_said(*listed.span("promises"), "will ") if listed else sentence
    wrong = NOT_SO_MANY.search(sentence.low)
    if wrong:
        sentence = sentence.with_said(*wrong.span("wrong"), " ").with_said(*wrong.span("not"), "will ")
    ours = WE_PLEDGE.match(sentence.low)
    sentence = sentence.with_said(*ours.span("we"), "we pledge ") if ours else sentence
    noted = DOWN_FOR.match(sentence.written)
    if noted and _is_counted(sentence.low, noted.end()):
        who = noted.span("org" if noted["org"] else "they")
        sentence = sentence.put_together(who, " pledges ", (noted.end(), len(sentence.low)))
    return _moved(_told_now(_told_now_of_us(sentence)))


WISHED = late(r"\b(hopes?|hoping|wants?|asks?|asked|expects?|wish(es)?)\b")


def _number_from(low: str, at: int) -> Number | None:
    """The first number from here on, its places counted from here."""
    return next(iter(find_numbers(low[at : at + LONGEST_FIGURE])), None)


def _of_people(low: str, at: int) -> bool:
    """Whether the number that begins here counts people."""
    number = _number_from(low, at)
    return number is not None and counts_as(low, at + number.end, "people")


def _is_counted(low: str, at: int) -> bool:
    """Whether a number begins here of people, materials or sessions, or one with nothing behind it."""
    number = _number_from(low, at)
    unit = unit_after(low, at + number.end) if number else None
    return bool(number and (ENDS.match(low, at + number.end) or (unit and unit.group)))


def _told_now_of_us(sentence: Text) -> Text:
    """In English alone where no day to come is told: Spanish and French write "we train" and "we trained" alike."""
    soon = WE_SOON.match(sentence.low) if sentence.translated else None
    if soon:
        did = soon.lastgroup or "did"
        return sentence.with_said(*soon.span(did), f"will {PAST[soon[did]]}")
    if not DUE.search(sentence.low):
        return sentence
    for now in (GIVE_NOW.search(sentence.low), UNDERGO_NOW.match(sentence.low)):
        if now and not USUALLY.search(sentence.low.removeprefix("every ").removeprefix("each ")):
            verb = UNDERGO.get(now["now"], now["now"].removesuffix("s"))
            return sentence.with_said(*now.span("now"), f"will {verb}")
    if sentence.translated:
        return sentence
    for found in reversed(list(WE_NOW.finditer(sentence.low))):
        sentence = sentence.with_said(found.end("we"), found.start("now"), " will ")
    return sentence


def _told_now(sentence: Text) -> Text:
    """In English only where a day is told by which it shall be done."""
    later = DONE_LATER.match(sentence.low) if sentence.translated else None
    if later:
        return sentence.with_said(*later.span("now"), f"will {DOES[later['now']]}")
    for also in reversed(list(AND_NOW.finditer(sentence.low))):
        if WILL.search(sentence.low, 0, also.start()) and (
            _is_ours(sentence.low, also.end()) and not USUALLY.search(sentence.low, also.end())
        ):
            sentence = sentence.with_said(*also.span("now"), f"will {(NOW | ALSO_NOW)[also['now']]}")
    joins = JOINS_NOW.match(sentence.written)
    if joins and not sentence.low.endswith("?"):
        return sentence.with_said(*joins.span("now"), "will join")
    found = TELLS_NOW.match(sentence.written)
    if not found or USUALLY.search(sentence.low) or OF_LATE.search(sentence.low, found.end()):
        return sentence
    if not sentence.translated and not (DUE.search(sentence.low, found.end()) and _is_ours(sentence.low, found.end())):
        return sentence
    return sentence.with_said(*found.span("now"), f"will {NOW[found['now']]}")


def _is_ours(low: str, at: int) -> bool:
    """Whether what is done is of a kind that partners promise: 1,200 invoices and 200 jobs are none."""
    number = _number_from(low, at)
    unit = unit_after(low, at + number.end) if number and not number.money else None
    return number is None or number.money or bool(unit and unit.group)


def _moved(sentence: Text) -> Text:
    found = next((moved for one in MOVED if (moved := one.search(sentence.written))), None)
    if not found or NOT_CARRIED.search(sentence.low, 0, found.start("org")):
        return sentence
    return sentence.with_said(*found.span("to"), " will ").without(0, found.start("org"))
