"""What happens to things and people, told as what somebody does: "88 decals will go up" as "will be put up"."""

import re

from bot.understanding.calendar.timewords import A_DAY, ANY_DAY, MONTH, SEASON
from bot.understanding.words.numerals import SPELT
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

TRAINING = (
    r"(((the|our|its|their|your|this|that|a) )?([\w-]+ ){0,2}?(training|course|class|video|module|quiz|workshop)"
    r"|tat|botl)\b"
)
SOME = rf"(\d[\d,]*k?|(a )?(?!one\b)({SPELT}|thousand))"
DATE = (
    rf"((the|this|next|early|mid|late|end|middle|start|beginning|of|school|fiscal|calendar)[ -])*({A_DAY}|{MONTH}"
    rf"|{SEASON}|{ANY_DAY}|\d|({SPELT}|an?) (days?|weeks?|months?|years?)\b|(week|month|quarter|year)\b)"
)
""" "March 1", "the end of the year", "six months"."""
HAPPENS = late(
    rf"""
    \b{SOME}\b[^.;:]{{2,80}}? will (?P<go>go up|be up|go out|go to|take place|happen)(?= (on|in|at|to|by|before|during
      |across|around|throughout|inside|within|for|this|next|every|each)\b)
    """,
)
DONE_SO = {
    "go up": "be put up", "be up": "be put up", "go out": "be handed out", "go to": "be handed out to",
    "take place": "be held", "happen": "be held",
}  # fmt: skip
HELD = late(
    r"\b(sessions?|talks?|presentations?|workshops?|trainings?|lunch|class(es)?|briefings?|webinars?|seminars?)\b"
)
"""What of all that may take place is held for others to learn: no parade with 40 floats."""
READY_BY = late(
    r"""
    (?P<said>(, to be|,? and (it|that|this)('ll| will) (be|go|come)|,? (which|that) ((will|should|is to|is going to
      |we hope to) (be|go|come)|goes)
      |,? which (we|you|everyone) (should|will|can|expect to|are to) (have|get|see|receive))( (all|fully|up and))?
    ( (ready|finished|done|complete|completed|live|out|available|delivered|running|in (place|hand|effect|force)
      |online))?)(?= (by|before|no later than|in|on|within) (?!(the|our|its|their|all|every|each) (?!(end|middle|start
      |fall
      |spring|summer|winter|new year|next)\b)))
    """,
)
""" "Is producing a video, to be ready by March": the day is the video's."""
SENDS = late(
    r"""
    \b(?P<said>wire|remit|transfer|send( over| in)?|mail( over| in)?|cut|write|kick in|pony up|throw in|toss in|put up
      |shell out|hand over|fork (over|out)|(chip|pitch) in|lay (down|out)|come up
      \swith)(?= ((us|you|over|in) )?((an?|the|its|their|our|another|full) )*((check|cheque|payment
      |donation) (of|for) )?(us|c|ca)?\$ ?\d)
    """,
)
""" "Will wire $10,000": give."""
EVERYONE_DONE = late(
    rf"""
    (^|[:,.;-] )\W*(all( of)?( (our|the|its|their|my))?|(every|each)( (single )?one of (our|the|its|their))?|everybody
      |everyone) ([a-z'-]+ ){{0,3}}?(?P<said>trained|certified)(?= (by|before|within
      |no later than) {DATE}((?!\b(will|gets?|got|has|have|had|is|are|was|were|who)\b)[\w' ]){{0,30}}([.;!,]|$))
    """,
)
""" "Hello Ines, every clerk trained by June"."""
GIVING = late(
    r"""
    \b(is|are|am|'s|'re|'m) (also |now )?(?P<said>putting (up|in)|(kicking|chipping|pitching|throwing|tossing) in
      |ponying up|coming in with|stepping (up|in) with)(?= (us )?((an?|another|a full|a total of) )?((check|cheque
      |donation|gift) (of|for) )?(us|c|ca)?\$ ?\d[\d,]*k?(?![\d,.]*\d|k
      |,? (in|worth|each|every|per|an?|reward|bond|for|towards?|million|thousand|of sales|as (?!an? [a-z]+ sponsor)
        |to (its|the|a|one) (?!(cause|campaign|coalition|event|build|program|effort|fund))\w+)\b))
    """,
)
""" "Is putting up $3,000": is giving."""
OTHERWISE = (
    (READY_BY, ""),
    (SENDS, "give"),
    (GIVING, "giving"),
    (
        late(
            rf"""
            (?<=: )(?P<said>(the |a )?course)(?= for ((all|about|our|its) )*\d[\d,]* (?!(trucks|buses|vehicles|hours
              |days)\b)[a-z-]+([.,]? (by |on )?{DATE}|[.,]? *(\n|$)))
            """,
        ),
        "training",
    ),
    (late(r"\b(?P<said>must and )(?=(will|shall)\b)"), ""),
    (
        late(
            r"""
            (?P<said> \((who )?(pledged|promised|goal|target|out of|of)\b[^()]{1,30}\))(?=,? (has|have|had|now|already
            |is
              |are)\b)
            """,
        ),
        "",
    ),
    (late(r"^\W*(?P<said>the (2|two|3|three) (of them )?)(?=will (do|have|finish|complete) )"), "both "),
    (late(r"[;.] (?P<said>the (2|two) )(?=will do )"), "both "),
    (
        late(r"\b(will|to|shall|'ll) (?P<said>welcome)(?= ((the|our|your) )?(fdp|freedom|trailer|mobile)\b)"),
        "host",
    ),
    (
        late(
            r"""
            \b(?P<said>name|designate)(?= (an?|its|two|one) ([\w-]+ ){0,4}?(liaison|coordinator|officer|lead|contact
              |champion|person|point|representative|ambassador|advocate)\b)
            """,
        ),
        "appoint",
    ),
    (
        late(r"\b(?P<said>are (all )?(now )?through)(?= (the )?(botl|tat|training|course|class)\b)"),
        "have finished",
    ),
    (
        late(r"(?<!who )\b(?P<said>gets?)(?= (trained|certified)\b[^.;:]{0,60}\b(by|before|within) )"),
        "will get",
    ),
    (
        late(
            rf"""
            \b(?P<said>will have (all )?(taken|took|done|passed|sat through|had|gotten|got|been through))(?= {TRAINING})
            """,
        ),
        "will complete",
    ),
    (
        late(
            r"""
            \b(\d[\d,]*|all|every|each) ([a-z'-]+ ){1,5}?(?P<said>will (all )?have)(?= (the|their|our) (training|course
              |class)([.,;!]|$| (by|before|in|within|on) ))
            """,
        ),
        "will complete",
    ),
    (
        late(r"(?<!it )\b(?P<said>will have (all )?(done (it|so|that)|been through it))(?=[.,;!]|$| (by|before|in) )"),
        "will complete the training",
    ),
    (
        late(
            r"""
            \b(?P<said>will (all )?(have|hold|carry|get|earn|receive) (its|our|their|his or her|his|her)
              \s((?!gift)[a-z-]+ )?(certificates?|certification))(?=[.,;!]|$| (by|before|in|within|on) )
            """,
        ),
        "will complete the training",
    ),
    (EVERYONE_DONE, "will be trained"),
    (
        late(
            rf"""
            ^\W*(in {MONTH}( 20\d\d)?|on {MONTH} \d{{1,2}}|next (week|month|quarter|year|spring|summer|fall|winter)),?
            \s(we|our [a-z]+)(?P<said> )(?=(hold|host|train|give|run|hang|teach|certify|hand out)
      \s((about|up to|at least|all|our|another) )*(\d|{SPELT}\b|an? ([a-z-]+ )?(class|session|talk|presentation|training
      |webinar|workshop)\b))
            """,
        ),
        " will ",
    ),
    (late(rf"\b(?P<said>aims? at)(?= ((about|at least|up to|all) )*(\d|{SOME}))"), "aims for"),
    (
        late(rf"\b(?P<said>you('ll| will) (find|see))(?= ((about|at least) )?{SOME} [^.;:]{{2,80}} by )"),
        "we will put up",
    ),
    (
        late(
            rf"""
            \b(send|sends|sending|mail|mails|mailing)(?P<said> (home|along|off|out))(?= ((about|all|up to
              |at least) )?{SOME}\b)
            """,
        ),
        "",
    ),
)
"""How it is said, and how the grammar has it: "must and will", "Acme (pledged 60) has now", "the two will do so", "will
welcome the trailer", "name a liaison", "are through BOTL", "will have done the course", "will have their
certificates", "you'll find 20 by June", "sends home 480", "in
February we hold two talks"."""


MAKES_READY = late(
    r"""
    \b(?P<said>train(s|ed|ing)?)(?= (an?|the|its|our|their|one|another) ([a-z-]+ ){0,3}?(handbook|manual|handout|booklet
      |leaflet|flyer|brochure|video|tool ?kit|fact sheet|poster|guide)(?=\W*$|[,.;:]
      | (and|for|in|on|about|of|with|by|before|to|that|which|against)\b))
    """,
)
PREPARES = late(r".*pr[eé]par", re.DOTALL)
CREATED = {"train": "create", "trains": "creates", "trained": "created", "training": "creating"}


def as_made(text: Text) -> Text:
    """ "Préparer un guide": to train and to make ready are one word in Spanish and French."""
    for found in reversed(list(MAKES_READY.finditer(text.low)) if text.places else []):
        if PREPARES.match(text.cut(*found.span("said")).lower()):
            text = text.with_said(*found.span("said"), CREATED[found["said"]])
    return text


def as_deeds(text: Text) -> Text:
    """A text in which somebody does what happens."""
    for pattern, instead in OTHERWISE:
        found = pattern.search(text.low)
        text = text.with_said(*found.span("said"), instead) if found else text
    happens = HAPPENS.search(text.low)
    if happens and DONE_SO[happens["go"]] == "be held" and not HELD.search(happens[0]):
        return text
    return text.with_said(*happens.span("go"), DONE_SO[happens["go"]]) if happens else text
