"""Nothing has been done since: none yet, no change."""

from bot.understanding.writing.patterns import late

NONE_YET = late(
    r"""
    \b(none(?! of (our|the|them) (have|had) (any )?(problem|issue|question))( yet| so far| as of)?
      |not (yet|started|begun|so far|done|finished|a single|any|anyone|one)|not (much|anything)( new| yet)?
      |nothing( (yet|new|so far|to report|has|started|done|at this time|changed|this))?
      |no (change|changes|progress|update|updates|news|new|movement|one has|one yet
      |[a-z]+ ((was|were|has been|have been|got|been) )?(trained|certified|held|given|hosted|delivered)\b
      |(additional|extra) (people|employees|staff|drivers|operators|officers|members|team members|trainings?|class(es)?
      |sessions?|completions?|numbers?)(?!.*\b(left|remain\w*|to go|to train|need\w*)\b)
      |training(s)? (yet|so far|since|this|at all)|trainings|sessions? yet|drivers? yet|further|luck)
      |haven't (\w+ ){0,2}?(started|begun|trained|done|had|gotten|got|been|held|yet|any|made|scheduled|been able)
      |(have|'ve|had) not (\w+ ){0,2}?(started|begun|trained|done|had|gotten|held|yet|been)
      |hasn't (\w+ ){0,2}?(started|begun|happened|been|taken)|has not (\w+ ){0,2}?(started|begun|happened|been|taken)
      |didn't (\w+ ){0,1}?(start|get|train|happen|have)
      |(isn't|aren't|is not|are not|wasn't|hasn't been) (\w+ )?(done|finished|completed?|signed|adopted|published
      |approved)\b
      |(don't|do not|didn't) have (any|anything|much|a) ?(new|more|further)? ?(numbers?|updates?|news|progress
      |completions|to report|new)\b
      |(hasn't|has not|haven't|have not|didn't) changed?\b
      |no (presentations?|class(es)?|sessions?|trainings?|events?|talks?|workshops?) (this|last|since|held|given)\b
      |^\W*not since|not (this|last) (week|month|quarter|year|time)|not today|still (nothing|none|zero|the same|not)
      |(is|are|been|still|everything's|it's) (still |currently )?(on hold|on pause|paused|suspended|stalled|frozen
      |under review
      |(with|before|in) ((our|the) )?(legal|hr|board|council|counsel|lawyers?|committee|management|leadership|review
      |draft)\b)
      |(put|placed) (it|this|that|everything|training) on hold|same (as (before|last|always)|number|total|count)
      |unchanged|nobody( yet| has)?|no one|zilch|nada|zero|yet to (start|begin|train|get|hold)|stuck at|^\W*nope
      |^\W*not really|not a (thing|soul|one|single))\b
    |^\W*(no|same|ditto)\W*$
    """,
)
UNCHANGED = late(
    r"""
    \b(no (change|changes|new)|unchanged|the same|same as|nothing new)\b
    |(still|stuck|remain(s|ing)?) ((at|to|on|only at|sitting at)\b|(?=\d))
    """,
)
SOME_DID = late(
    r"""
    (?<!not )(?<!n't )\b(done|finished|completed|passed|trained|certified|took (it|the (course|class|training)))\b
    (?=[^.;!?]{0,60}?(,|;| and| but| while)\s
      (but |and |while )?(the (others?|rest)|others|((the|those|our)( (of|from|on))?( the)?|from (the|our))(\s
      [a-z-]+){0,2}\s
      (crew|shift|team|group|class|department|side|ones|nights?|days?|morning|afternoon|evening))( (is|are|has|have|did
      |still))*\s
      (not(?! [a-z]* (left|to go))|nothing|none|yet to)\b)
    """,
)
""" "The night crew is done, the day crew not yet": some did it, though nobody says how many."""
