"""Workplaces and figures that use words of danger: an emergency department, 911 operators, the children of a school.

Whoever counts those who were trained there tells of no emergency. What stands beside is listened to as ever: only the
words of the workplace and of the count are looked past.
"""

from bot.understanding.guard.calm import MOVED_AT_WORK
from bot.understanding.words.numerals import SPELT
from bot.understanding.writing.patterns import late

MANY = rf"(?<![\d,-])(\d[\d,]*|{SPELT})"
MORE = r"( (more|new|other|additional|extra|of (the|our|those)))*"
TRADE = (
    r"(operators?|dispatchers?|call[- ]?takers?|tele-?communicators?|telecommunications? officers?|shift"
    r" supervisors?|clerks?|nurses?|techs?|technicians?|registrars?|physicians?|doctors?|employees|staff( members)?"
    r"|team members|responders|managers?)"
)
PLACE = (
    r"(department|dept\.?|room|services|comms?|communications?|dispatch|call|operations|medicine|ward|unit|response"
    r"|management|transport)( (cent(er|re)|staff|team|side|desk|crew|unit|department|division))?"
)
CENTER = r"(cent(er|re)|communications?|comms?|dispatch|call|desk)( (cent(er|re)|floor|room|desk|staff|team|side))?"
BOSS = r"(supervisor|boss|manager|director|trainer|coordinator|sergeant|chief|lieutenant|lead|gm)"
WHEN = (
    r"(today|yesterday|tonight|so far|now|on|this|last|since|in (january|february|march|april|may|june|july|august"
    r"|september|october|november|december)|[a-z]+day)"
)
DONE = r"(trained|certified|done|finished|completed|passed|took|did|got|have|are|were|through|went through|still|left)"
CLOSE = rf"(?=\W*$|[.,;!)]| ({WHEN}|{DONE}|and \d|but)\b)"
NOT_SAYING = (
    r"(i'm |i am |im |am |we're |we are |sorry )?(still |really |just |a (bit|little) )?(not (really |quite |too )?sure"
    r"|unsure|confused( about| as to)?|(i |we )?(don't|do not) (really |quite )?know|no idea)"
)
ANSWERING = (
    r"(how|what|where|which way)( exactly)? (to|(i|we)('m| am|'re| are)? (supposed|meant|expected) to|(i|we) (should"
    r"|need to|have to|can|am to)) (answer|reply|respond|type|write|enter|send|fill( this| it)?( in| out)?|report|put)"
    r"( (you|to you|to this|here|this|it|in here|in|now|next|back|our (numbers?|count|update|progress)|the (numbers?"
    r"|form|count|message)|these (messages|questions)))*"
)
WORKPLACES = late(
    rf"""
    \b{MANY}{MORE} (emergency|911)( (room|department|dept|medical|services|communications|call|dispatch))? {TRADE}\b
    |\b{MANY}{MORE} victim('s|s|s')? (services )?(advocates?|specialists?|coordinators?)\b
    |\b(we're|we are|this is|i'm with|i'm at) (the|a) ([a-z]+ )?911 {CENTER}\b
    |\b(from|in|at|of|for|with|to) (the|our|your) ([a-z]+ )?911 {CENTER}{CLOSE}
    |\b{MANY} (more |new |other |to go |left |remaining |done |trained |certified |finished |{TRADE} )*(from|in|at|of)\s
      (the|our) (county |city |hospital |regional )?emergency {PLACE}{CLOSE}
    |^\W*((the|our) )?(emergency {PLACE}|911 {CENTER})(?= ?[:,-]+ ?\d| (has|have|had|got|is (at|down to)
      |are (at|down to)) (only |just
      |another |now )*\d+ (more |left|to go|remaining|trained|done|certified|finished|of))
    |\b(there are|there're|we (have|carry|bus|drive|transport|move|serve|haul|teach)|with|our|all) (about |over |some
      |around |nearly |almost |roughly )?(\d{{1,3}},\d{{3}}|\d{{3,}}) (school)?(kids|children|students|pupils|riders
      |passengers)( ((on|in|aboard|riding( on| in)?|at|across) (the|our|all)( of our)? (routes?|buses|bus|schools?
      |district|programs?|fleet|system|lines?|vans|classes)|(a|each|every|per) (school )?(day|morning|week|year
      |month|season)
      |daily))*(?=\W*$
      |[.,;!:]| (and|but|so|with|while) )
    |\b(and |but |,? ?)(they|it|the (classes|sessions|talks|trainings?|numbers|turnouts?|crowds?|groups?)|each one
      |every one)( just| only| really)? (keeps?|kept|is|are) getting (even )?(better|easier|smoother|more (popular|fun
      |interesting|interactive|engaging|lively))( (and|every|each) (better|easier|time|week|month))*(?=\W*$|[.,;!])
    |\bwho (do|should|can|would|could|must) (i|we) (call|contact|e-?mail|ask|(talk|speak|write) (to|with)|speak to
      |reach( out to)?|get (hold|ahold) of|see) (about|for|regarding) ((having|getting|booking|bringing|requesting
      |scheduling) )?((the|our|a|an|your) )?((freedom|drivers?|tat|botl|truckers|against|mobile|big|new|educational
      |traveling|awareness|training) )*(trailer|exhibit|posters?|materials?|cards|speaker|trainer|truck|display
      |booth)( (coming|visiting|stopping|to (come|visit|stop)|come|visit|out) ?((to|by|at|in) [a-z]+( [a-z]+)?)?)?
      (?=\W*$|[?.,;!])
    |(^|[.!?;,:] |\b(hi|hello|hey|sorry|but|and),? ){NOT_SAYING} {ANSWERING}[,.;!?-]* ?((so|but|and) )?((can|could|would
      |will) (you|someone|somebody|anyone|anybody) )?(please |pls |maybe )?(help|assist)( (me|us))?( out)?( please| pls
      | with (this|it|that))?(?=\W*$)
    |^\W*(please )?help( me)?\W+{NOT_SAYING} {ANSWERING}(?=\W*$)
    |^\W*(what|how|where) (am i|are we|do i|do we|should i|should we) ((supposed|meant) to )?(answer|reply|respond|type
      |write|enter|send|fill|report|put)( (here|this|it|in here|in|next|back|our numbers?|the numbers?|the form))*\W+
      (please |pls )?help( me)?( out)?( please| pls)?(?=\W*$)
    |\b(the|our) (kids|children|students) (were|are) ((out|off|away|home) )?(on|for) ((the|their|our|spring
      |winter|summer
      |fall|christmas|holiday|thanksgiving|school) )*(break|vacation|holidays?|recess)(?=\W*$|[.,;!]| this| last)
    |\b(the|our) (boys|girls|guys|ladies|lads|gals) (on|from|of) (the|our) (night|day|evening|morning|swing|graveyard
      |first|second|third|weekend|loading) (shift|crew|dock|desk)(?= (have |has )?(finally |all |just )*(did|done|took
      |taken|got|passed|finished|completed|went|trained)\b)
    |\bbetween (emergency |911 |service |radio )?calls(?=\W*$|[.,;!])
    |\b(a|an) (family|personal|medical|weather|plumbing|staffing) emergency (kept|pulled|took|had) (me|us) ([a-z]+
      \s)?(away|out|busy|offline)
    |\bsorry for the (late|slow|delayed) (reply|response|answer|update)[,.;!-]* ((i|we) had|there was) (a|an) ([a-z]+
      \s)?emergency( (at|in) (work|home|the office|the family))?(?=\W*$|[.,;!])
    |^\W*((sorry|hi|hello)[,.! ]+)?((i|we) had )?(an )?emergency at home, my (kid|son|daughter|boy|girl) (just\s
      )?(broke (an|his|her) (arm|leg|wrist|ankle)|has (a|the) (fever|flu|stomach bug))(?=\W*$|[.,;!])
    |\b(don't|do not) shoot the messenger\b
    |\b(my|our) {BOSS} (is|was) being {MOVED_AT_WORK}
    |\b(don't|do not|no longer|never) (want|need|wish|like|care) ((to (get|receive)|for) )?(these|your|the|those
      |any|more|any more|all these|so many) (more )?(messages|texts|reminders|e-?mails|dms|pings|notifications)\b
    """,
)
"""What is looked past; a word beside that tells of danger is heard."""
