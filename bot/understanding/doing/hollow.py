"""Sentences that have the words of a promise and make none: called off, expected, enrolled, told by the law,"
" or a price.

"40 drivers are enrolled" has trained nobody, "we cancelled the training of 40 drivers" will not, "we expect 60"
" people to
attend" is a hope, and of "we trained everyone but 12" nobody knows the number.
"""

from bot.understanding.writing.patterns import any_finds, late

THING = r"(training|class(es)?|sessions?|course|presentations?|workshops?|event)"
PUT_OFF = late(
    rf"""
    \b(cancel+ed|cancel|postponed?|postponing|called off|put off) (the |our |its |their |a |both |those )?((\d+
      |two|three) )?(\w+ )?{THING}\b
    |\b(almost|nearly) (we )?(trained|finished training|reached)\b|\b(would|'d) have trained\b
    |\b(unlikely|doubtful) (that )?|^\W*i doubt\b|\blucky to (train|get|reach)\b
    """,
)
""" "We cancelled the training of 40", "we almost trained 40", "it's unlikely that"."""
SAID_BY_LAW = late(
    r"""
    ^\W*(the |this |a |our |state |federal )?(law|bill|statute|ordinance|regulation|code|[a-z]b \d+) (says|states
      |requires)\b
    |^\W*(the |this |a |our |new |state |federal |city |county )*((house |senate |assembly )?(bill|resolution|law)
      |statute|ordinance|regulation|act)( no\.)?( [a-z]?[a-z]?[- ]?\d+)?( that [^.;\d]{3,40}?)? (will|would
      |is going to|takes|goes|gives|fines|makes)\b
    |^\W*[a-z]+ says (schools|hotels|companies|agencies|employers|districts) (will|must)\b
    """,
)
""" "The law says hotels will train 50 each"."""
OF_ALL_TOGETHER = late(
    r"""
    ^\W*(the |our |all )?(\d+ )?(attendees|participants|respondents|survey respondents|guests|crowd
      |audience)\b[^.;]{0,80}\b(pledged|promised|plan|plans|committed|vowed)\b
    """,
)
""" "Our 64 attendees pledged 640": the sum of other people's promises."""
ONLY_BEGUN = late(
    r"""
    \b(are|is|were|was|been) (now |all )?(enrolled|scheduled|registered|waitlisted|booked)(?= (for|in)\b|\W*$)
    |\d+ [a-z]+ (scheduled|enrolled|registered) for\b|\b(have|has) started (the (course|training)|training)\b
    |\bregistered \d+ [a-z]+\W*$|^\W*\d+ [a-z]+ (are )?registered(?= (for|in|at)\b|\W*$)|\bsent (the|a|our) (link
    |invite|invitation|e-?mail|survey|video) to\b
    |\bgave \d+ [a-z]+ the (cards|link)\b
    """,
)
""" "40 drivers are enrolled", "we sent the link to 40": nobody is trained yet."""
AWAY = late(
    r"""
    \bwill be (on (vacation|leave|break|holiday)|absent|away|out of (town|office))\b|\bwill be left to train\b
    |\bexpect (about |around )?\d+( [a-z]+)? (to (attend|come|show)|at (the|our))\b|\bhas capacity to\b
    |\basked for (a )?training\b|\bwill leave before\b
    """,
)
""" "12 drivers will be on vacation", "we expect 60 people to attend"."""
FOR_THE_DAY = late(
    r"""
    \b(order|set up|bring|rent|need) \d+ (lunch(es)?|chairs|tables|donuts|screens|meals|coffees|seats)\b
    |^\W*(the |our )?(tickets?|lunch|admission|fee|registration|dinner)( for [^.;$]{0,80})? (is|are|will be
    |costs?) \$ ?\d
    |\bpay \$ ?[\d,]+ (for|per)\b
    |\$ ?[\d,]+ a head\b
    |^\W*(i was|we were) told [^.;]{0,80}\bwill be (sent|mailed|shipped)|\bwill (get|receive) \d+ [a-z]+ from (tat
    |you)\b
    |\brun out of\b|\b(has |have )?ordered \d
    """,
)
""" "We'll order 60 lunches", "tickets will be $25", "we will get 100 posters from TAT"."""
ALL_BUT_SOME = late(
    r"""
    \b(everyone|everybody|all)( (of )?(our|the|my))?( \d+)?( [a-z]+){0,2} (but|except|save|minus) \d
    |\ball \d+ [a-z]+ [^.;]{0,30}\bexcept \d
    """,
)


def is_hollow(clause: str) -> bool:
    """Whether a clause with a verb of promising or doing tells of none that counts."""
    return any_finds(clause, PUT_OFF, SAID_BY_LAW, OF_ALL_TOGETHER, ONLY_BEGUN, AWAY, FOR_THE_DAY, ALL_BUT_SOME)
