"""What leads into an answer and what trails behind it: whom it is for, since when, "almost there", "great group".

Such words tell nothing of a number, but some of them would cast doubt on one if it stood alone with them.
"""

import re

from bot.understanding.words import numerals
from bot.understanding.words.wheres import TOWN
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import blanked

ADDRESSED = late(
    r"""
    ^[\W_]*((dear|hello|hi|hey|greetings|good (morning|afternoon|evening|day)) )(?!(we|i|our|another|all|every\w*|no
      |none|not|nothing|done|more)\b)((([a-z]|mr|mrs|ms|dr|st|sgt|lt|capt|rev|fr|sr|sra|srta|lic|ing|prof|mme|mlle)\.
      |(?!(total\w*|overall|counts?|tally|update|status) ?:)[^\W\d_][^\W\d_'-]*) ?){1,4}?(?=[,!:]
      | -|\n)
    """,
)
""" "Dear Ms. Alvarez,": to whom."""
NOTED = late(
    r"""
    \b((just|here's|here is|this is|sending) )*(an? )?(quick|short|brief|little)? ?(note|update|line|message
      |heads[-\s]up|word|e-?mail) (to (say|share|report|confirm|tell you|let you know|add)|saying)( that)?(?=\W)
    |\b(as )?you asked( (me|us))? (for|about|what) (our|the|my) ((latest|current|new) )?(numbers?|counts?|totals?
      |figures?
      |update|status|progress)( (is|was|are|were))?(?=,| -|:|\.)
    |((^|[,.!;-] )\W*|\b(i|we) )(just )?(got|received|saw|read) (your|the) (last )?(message|e-?mail|note|text|reminder
      |voicemail|letter|question|check-?in)s?(?= ?[,.!;-]| and\b| so\b| ?\n)
    """,
)
""" "Just a quick note to say"."""
SINCE_SPOKEN = late(
    r"""
    \bsince (my|our|your|the) ((last|previous|prior|latest|most recent|earlier) )?(update|e-?mail|message|report|note
      |text|reminder|reply|nudge|ping|voicemail|letter|check[ -]?in|submission|check
      |one)( (exchange|chat|thread|chain|conversation|call))?\b
    |\bsince (the last time )?(you|we|i) (last )?(asked|wrote|checked|messaged|e-?mailed|texted|called|reached out
      |spoke|talked|met|pinged|heard|reported|updated|contacted|checked in|got in touch|were in touch|replied
      |answered)( (me|us|you|in|up|on|from|to|with))*(?=\W|$)
    """,
)
""" "Since you last asked" is since then."""
TURNED = late(
    r"""
    ((?<=night )|(?<=day )|(?<=morning )|(?<=afternoon ))(right |just )?(before|after|during) (the
      |our) ([a-z']+ )?(party|game|parade|storm|rush|luncheon|dinner|breakfast|potluck|barbecue|bbq|ceremony|inventory
      |audit|lunch|holidays)\b
    |\b(before|after|when|as) ((the|our) )?(doors|gates?|stores?|shop|kitchen|bar|restaurant|office|bank|pool
      |park) (opened|closed)\b
    |\bbefore (i|we) (left|closed|broke)\b( (on|for) (the )?\w+)?
    |\bbefore (i|we) (can )?(call (it|this) (done|complete|finished|a wrap)|wrap (it |this )?up|close (it|this) out)\b
    |\b(before|since|after|when|as) ((the|our|new|school|fall|spring|summer|winter|academic|busy|peak) )*(school
      |classes|year|semester|term|season|break|summer|winter|spring|fall|quarter) (started|began|ended|opened|resumed
      |finished|let out|was over|kicked off|got going)\b
    """,
)
""" "Before school started" is a time, and nothing that was only begun."""
CHEER = late(
    r"""
    (?<=[,.!;:)-] )((so|we're|we are|that's|it's|i'm|and|about|almost|nearly|exactly|right|more than|over|just
      |now) )*((slowly|finally|almost|nearly) getting there
      |almost there|nearly there|half ?way (there|done|through|mark)|half ?way|not there yet|getting (there|closer?)
      |on (our way|track|schedule|target)|so close|past (the )?half ?way( mark| point)?
      |(making|good|great|steady) ((good|steady|great) )?progress|moving (right )?along|coming along( nicely)?
      |going well|slowly but surely|better late than never|(the )?end is in sight
      |slow (but steady|start( but (we're|we are) (moving|getting there|on it|making progress))?)
      |(slow going,? )?(but )?(we|it)('ll| will) get there|closing in on (our|the) (goal|target|pledge)|keep it up
      |done and dusted|in the (books|bag)|yay|phew|woo ?hoo)(?= *($|[.,!;)]))
    """,
)
PRAISE = late(
    r"""
    ((?<=[,.!;:)-] )
      |\b(and|but) )((it's|it|found|room|place|house|they|everyone|everybody
      |the (?!(vendor|public|communit|student|customer|guest|visitor|volunteer|contractor|franchis|tenant|member|owner
      |neighbo)\w* )\w+
      |that|all|people|folks|what|and|was|were|is|has|have|been|went|going|had|really|very|super|such|pretty|so|quite
      |an?|some|lots of|plenty of|with) ){0,6}?(our (biggest|largest|best|smallest) (group|class|week|month|session
      |turnout)( (yet|so far|ever|to date))?
      |great|good|nice|wonderful|fantastic|excellent|awesome|amazing|terrific|(real |true )?eye[\s-]open(er|ing)|useful
      |helpful|interesting|valuable|worthwhile|lively|engaged|attentive|productive|positive|incredible|outstanding
      |powerful|informative|impactful|well received|well|smoothly|packed|full|crowded|fun|a hit|standing room only
      |loved it|enjoyed it|liked it|appreciated it|learned a lot
      |paid attention)( (class|group|session|turnout|discussion|questions|feedback|response|day|crew|bunch|conversation
      |reception|attendance|training|job|work|people|team|time|presentation|event|meeting|content|stuff))?(?= *($
      |[.,!;)]))
    """,
)
""" "18 more, great group": what is said of a lesson behind a figure."""
QUICKLY = (
    r"((just )?(an? )?(very |super )?(quick|short|brief|fast) (one|note|update|line|text|message|report|check-?in"
    r"|reply|answer)"
    r"|(writing|sending|texting|typing|typed|sent)( (this|you|it))?)( (from|on|in|at) (my|the|an?|our) (phone|cell"
    r"|car|cab|truck|bus|train|plane|airport|gate|road|hotel|office|tablet|ipad|break ?room|parking lot|yard|depot"
    r"|terminal|dentist|home))?( (right |just )?(before|between|while"
    r"|as) ((i|we) (board|leave|go|fly|drive|head (out|home|in)|take off|log off|sign off|clock (in|out)|forget|run"
    r"|start my shift|have (a minute|signal)|wait)"
    r"|boarding|meetings|calls|runs|routes|flights|shifts|lunch"
    r"|(my|the|our) (next )?(flight|meeting|shift|run|route|train|call|plane|bus|break|vacation|weekend"
    r"|holidays?)( (boards|leaves|starts|begins))?))?"
)
IN_HASTE = (
    r"(right |just )?(before|between|while|as) (i|we) (board|leave|go|fly|drive|head (out|home|in)|take off|log off"
    r"|sign off|clock (in|out)|forget)"
)
THEIR_TURN = (
    r"((our|the"
    r"|my) ((day|night|evening|morning|afternoon|swing|graveyard|weekend|overnight|second|third|first|early|late"
    r"|front|desk|office|ramp|ground|line|maintenance|housekeeping|banquet|kitchen|security|dispatch|patrol"
    r"|warehouse|cabin|yard|shop|depot|terminal|restaurant|laundry|valet|night-shift|part-time) )+(shift"
    r"|crew|team|staff|folks|people|guys|drivers|operators|employees|officers"
    r"|workers) ((has|have|also|finally|just|now|at last) )*(had|got|took|gotten) (theirs"
    r"|(their|its|a) (own )?(turn|chance|session|class|training))( (today|yesterday|too|as well|this week"
    r"|last (week|night)|(on )?[a-z]+day))*)"
)
OURS = (
    r"(day|night|evening|morning|afternoon|swing|graveyard|weekend|overnight|second|third|first|shift|front|desk"
    r"|office|ramp|ground|line|maintenance|housekeeping|banquet|kitchen|security|dispatch|patrol|warehouse|yard"
    r"|shop|depot|terminal|restaurant|laundry|valet|training|safety|operations|fleet|north|south|east|west|downtown"
    r"|airport|general|assistant|site|location|station)"
)
ON_THE_PHONE = (
    r"(((i|we)('ve| have)? )?(just )?(got (off the phone|a call back|word back) (with|from)|hung up with"
    r"|talked (to|with)|spoke (to|with)|checked (in )?with|met with|heard (back )?from|got word from) (our"
    rf"|my) (({OURS}|{TOWN.pattern}) ){{0,3}}?(manager|supervisor|trainer|instructor|coordinator|director|dispatcher"
    r"|safety (guy|lady|person|lead)|lead|captain|chief|sergeant|gm|foreman|office"
    r"|hr)((,? (and|who)|,)? ((he|she|they) )?(just )?(confirmed|confirms|verified|reported|reports|told me"
    r"|tells me)( (that|me))?(?= (another |an additional |all )?\d)"
    r"|(?= ?[,:-])))"
)
""" "I just got off the phone with our Reno manager and she confirmed": of their own people nobody doubts it."""
TOLD_ME = (
    r"((our|my) (?!boss|partner|contractor|vendor|sister|neighbou?r|friend|customer|client|competitor|wife|husband"
    r"|brother)"
    r"([a-z]+ ){1,3}?(says|tells me|reports|informs me|lets me know|told me|let me know|confirms|confirmed)( that)?"
    r")"
)
""" "My sergeant says", "our registrar tells me": whoever keeps their own list."""
OPENING = late(
    rf"""
    ^[\W_]*({QUICKLY}|{IN_HASTE}|{THEIR_TURN}|{ON_THE_PHONE}|{TOLD_ME}|sure|alright|all right|whew|phew
      |believe it or not
      |just letting you know|per hr|not much|moving right along
      |(to answer|in (answer|response|reply) to) (your|the) (question|message|e-?mail|note|check-?in)
      |(despite|even with|in spite of) (all )?(the|our|this) ([a-z'-]+ ?){{1,3}}
      |((we're|we are|we've been|things are|it's|it is|we got) )?((all|really|finally|slowly|still
      |now) )*(making ((good|steady|great|some|slow) )?progress
      |moving along|going well|getting there|on track|back (on track|at it|from (break|vacation|the holidays)))
      |((we|it) (had|got|was|has been) )?(an? )?(really |very |pretty )?(good|great|busy|slow|productive|small|big
      |large|full|nice|quiet|rough|short) (week|month|turnout|day|start|group|house|crowd|crew
      |bunch)( (this|last|for|time|week|month|today|yesterday|us|here))*)(?= ?[,.!:;-]+\s
      | but |((?<=ed)|(?<=rms)|(?<=rts)|(?<= me)|(?<=that)|(?<=ays)|(?<=now)) ((another |an additional |all )?\d|(we
      |we're
      |our total|the (grand )?total|that makes)\b))
    """,
)
""" "Despite the snow, 14 more this week": what leads into a figure."""
FIGURE = late(numerals.FIGURE)
CLAIM = late(r"\b(all|every\w*|done|complete\w*|finish\w*|none|nobody|no one)\b")
""" "All 45, well, almost there": what takes a claim back is no cheer."""
THANKED = late(
    r"""
    (?<=[,;.!-] )((all|and|a|big|huge|many|special|with) )*(thanks|thank you|props|kudos|shout-? ?out|hats off
      |credit) (goes )?to (?![^.;!?\n]{0,200}\b(not|no|never|none|\w+n't|but|except|only|who|which|class
      |course)\b)[^.,;!?:\n\d]{3,70}(?= *($|[.,;!\n]))
    """,
)
""" "18 more, thanks to our night dispatcher": whom one thanks."""
THE_LAST = late(
    r"""
    (,|;|\.| -) (and |but )?the (last|other|remaining|final|rest) (\d+ )?((?!are|is)[a-z]+ )?(are|is) (all |still\s
      |out |currently )*on ([a-z]+ )?(leave|vacation|disability|fmla|furlough)(?=\W*$)
    """,
)
""" "105 of our 120 are trained, the last 15 are on leave"."""
THAN_HOPED = late(
    r"""
    (,| -|(?<=\d) but|\() ?((a (bit|little|few|lot)|just|slightly|much|far|which is|that's) )*(fewer|less|more|lower
      |higher|better|slower|faster) than ((we|i)('d| had| would)? )?(had )?(like[d]?|want(ed)?|planned|expected|hoped
      |thought|usual|normal|anticipated)( for)?(?=\W*$| ?[,.;!)]| (because|due to|_))
    """,
)
""" "38 more, fewer than planned": how it was meant to be."""
RISEN_FROM = late(
    r"""
    (^|(?<=[.!?;] ))((hi|hello|hey|so|we|we've|i)\W+)*(started
      |began) (out )?((the|this) (week|month|quarter|year) )?(with|at|from) \d[\d,]*,?( and| but
      | then)?(?= (we are |we're |it's )?(now|up to|currently)\b(?! down))
    """,
)
""" "Started with 30, now 68": how it stood."""
HALF_POINT = late(
    r"""
    \b((we are|we're|now|just|exactly|right|about|at|past|to|reached|hit|passed|the|our) )*half ?way (point
      |mark)(?= ?[,:(-] ?\d[\d,]* ?(/|of|out of) ?\d)
    """,
)
HALF_WAY = late(
    r"""
    \b((almost|nearly|about|over|past) )?half ?way( (there|done|through))?( (with|at)
      | ?[,:-])(?= \d[\d,]* ?(/|of|out of) ?\d)
    """,
)
LONGEST = 2_000
SINCE_THEN = "since then"


def without_frame(low: str) -> str:
    """The same plain text with such words blanked, character for character, where a figure is told beside them."""
    figure = FIGURE.search(low) if len(low) <= LONGEST else None
    if not figure:
        return low
    low = HALF_POINT.sub(blanked, HALF_WAY.sub(blanked, RISEN_FROM.sub(blanked, OPENING.sub(blanked, low))))
    low = NOTED.sub(blanked, ADDRESSED.sub(blanked, SINCE_SPOKEN.sub(_then, TURNED.sub(blanked, low))))
    behind = (
        PRAISE.sub(blanked, THAN_HOPED.sub(blanked, THANKED.sub(blanked, THE_LAST.sub(blanked, low[figure.end() :]))))
        if len(low) > figure.end()
        else ""
    )
    low = low[: figure.end()] + behind
    return low if CLAIM.search(low) else low[: figure.end()] + CHEER.sub(blanked, behind)


def _then(found: re.Match[str]) -> str:
    return SINCE_THEN.ljust(len(found[0])) if len(found[0]) > len(SINCE_THEN) else found[0]
