"""What is promised first, and behind it from whom: "Silver sponsorship from Atlas Tire".

Each character keeps its place in what was written.
"""

from bot.understanding.promising.ordered import NAME
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

SUM = r"(us|c|ca)?\$ ?\d[\d,.]*k?( (thousand|dollars))?"
COMING = (
    r"(is|will be) (coming|on (its|the) way|in the mail)|(is )?(confirmed|pledged|promised|secured)|will come|to come"
)
GIFT_FROM = late(
    rf"""
    ^(?!.*\b(declined?|cancel\w*|withdr\w+|not|never|paid|received|arrived|came|returned|refused|unsure)\b)
    \W*(?P<what>((an?|one|the|their) )?(([\w]+[ -]((level|tier)[ -])?)?sponsorship( of {SUM})?
      |(check|cheque|donation|gift|contribution|grant|pledge) (of|for) {SUM}
      |{SUM})),? ((is|was) )?(coming |pledged |promised )?(from|by) {NAME}(?P<coming>,? ({COMING}))?
    (?=[\s.!]*$|,|\s(by|before|in|within|this|next|no later)\b)
    """,
    seldom=True,
)
""" "Silver sponsorship from Atlas Tire Group is coming, $7,500, by December 15"."""
THAT_IS_THEIRS = late(
    rf"""
    (?P<is> ?[:,;-]+ ?((that('s| is| will be)|this is|here('s| is)?|such is) )?((the|their|a|our) )?(firm |own )?(pledge
      |commitment|promise|goal|offer) (of|from|by|by the|of the) {NAME})[\s.!]*$
    """,
    seldom=True,
)
""" "A minimum of 220 porters trained: that's the commitment of Aero Services"."""
COUNTED = late(r"^\W*(an? )?((at least|about|up to|all|minimum of|total of) )*\$?\d", seldom=True)
SPEAKER = late(
    r"""
    (?P<invite>\binvite) ((an?|the|two|three|several|some|one|another) )([a-z-]+ ){0,2}?(speakers?|instructors?
      |presenters?|survivors?|trainers?|experts?|lecturers?|facilitators?)( to (speak|talk|give|present|tell|share
      |address)\b[^,;.]*)?(?=\W*$|,| (at|in|on|by|before|for|and)\b)
    """,
    seldom=True,
)
""" "Will invite a speaker to give a presentation"."""


def with_its_giver(sentence: Text) -> Text:
    """The sentence with whoever promises before what they promise, and talks that somebody is invited for as talks."""
    talk = SPEAKER.search(sentence.low)
    sentence = sentence.with_said(*talk.span("invite"), "host a talk by") if talk else sentence
    gift = GIFT_FROM.match(sentence.written)
    if gift:
        behind = (gift.end(), len(sentence.low))
        return sentence.put_together(gift.span("org"), " pledges ", gift.span("what"), behind)
    theirs = THAT_IS_THEIRS.search(sentence.written)
    if theirs and COUNTED.match(sentence.low):
        return sentence.put_together(theirs.span("org"), " pledges ", (0, theirs.start("is")))
    return sentence
