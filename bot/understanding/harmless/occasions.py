"""When a company has its people together anyway, and other words for when and how it was."""

from bot.understanding.harmless.adjuncts import BARRED
from bot.understanding.writing.patterns import late

MET_FIRST = late(
    rf"""
    ^\W*(hi\W+|hello\W+)?(we|i) (just )?(had|held|did|finished|wrapped up|completed) (our|the
      |an?) ((?!{BARRED})[a-z'-]+ ){{0,4}}?(meeting|in-service|huddle|assembly|orientation|luncheon|breakfast|muster
      |retreat|stand-down|kick-?off|conference|week
      |day)\b( (on|this|last|yesterday|today|tonight|morning|afternoon|evening|night|week|[a-z]+day
      |_+))*,? (and )?(?=\d)
    """,
)
""" "We had our back to school meeting this morning and 17 more were trained": when they were."""
OCCASION = (
    r"((_+('s)?|[a-z]+day('s| (morning|afternoon|night)('s)?)?|(this|last) (week|month|night|[a-z]+day)('s)?"
    r"|(week|month|year)'s|yesterday's|today's|tonight's|spring|summer|fall|winter|annual|quarterly|monthly|weekly"
    r"|biweekly|daily|morning|afternoon|evening|all|company|staff|team|safety|driver|drivers'|operators?|employee"
    r"|department|district|crew|pre-shift|post-shift|pre-season|back-to-school|back to school|new|hire|new-hire"
    r"|employee|refresher|recurrent|professional|development|big|training|opening|season|kickoff|shift|terminal"
    r"|depot|yard|regional|state|of the|school) )*(all-?hands( meeting)?"
    r"|in-?services?( (day|training))?|stand-?downs?|stand-?ups?|roll calls?|musters?|huddles?|line-?ups?"
    r"|pass-?downs?|shift (change|briefing|meeting)|briefings?|tailgates?( (talk|meeting))?"
    r"|toolbox (talk|meeting)s?|town halls?|staff meetings?|safety (meeting|day|week|breakfast|lunch|banquet)s?"
    r"|(staff|team|crew|driver|drivers'|department|pre-?shift|post-?shift|union|monthly|weekly|quarterly"
    r"|annual) meetings?"
    r"|orientations?|onboarding|inductions?|kick-?offs?|retreats?|lunch (and|&|'?n'?) learns?|brown-?bags?"
    r"|training (day|week|night|block)s?|development (day|week)s?|pd days?|bid (day|week)|service day|open shop"
    r"|refreshers?|recurrent|ground school|pre-?trips?|turnaround|changeover|layovers?|make-?ups?|catch-?ups?)"
)
"""When a company has its people together anyway: "at the safety stand-down", "from Monday's all-hands"."""
SAID_WHEN = late(
    rf"""
    \b(since the (first|1st|start|beginning|middle|end) of (the|this|last) (month|week|year|quarter)|close of business
      |(this time around|this go-round|this round)
      |as part of ((our|their|the) )?([a-z-]+ )?(orientation|onboarding|induction|in-service|safety meeting
      |training (day|week)|meeting|roll call)
      |(just |about |only )?(a few|a couple( of)?|an?|_+|\d+|one|two|three|four|five|six) (days?|weeks?|hours?) ago
      |(right |just )?(before|over|ahead of|during) (the )?(long |holiday )?(weekend|break|holidays?|thanksgiving
      |christmas)
      |(mostly|mainly|primarily|largely)(?= new hires?\b)|(as of|at|since) (noon|lunch(time)?|midday|midnight)
      |on (our|my) (end|side)|(this|last|past) (quarter|semester|season|pay period)
      |(counting (everyone|everybody|all) )?(since|from) (the )?(very )?(start|beginning|outset|launch)(?=\W*$
      | ?[,.;!])
      |as we speak|up (un)?till? now
      |(before|after|at|past) (opening|closing|close|hours|dark|sunrise|sunset)(?=\W*$| ?[,.;!])
      |(right |just )?(before|after|during|over) ((the|our|a) )?(lunch|dinner|breakfast|brunch|supper|morning|noon
      |evening|weekend|holiday|check-?(in|out)) (rush|service|crowd)
      |the (day|week|night|morning|weekend|[a-z]+day) (right )?(before|after) (_+
      |(the )?(long )?(weekend|holidays?|break))
      |(off|on|from|via|using) ((my|our|their|the|an?|own|old|big|work|office|company|smart|flat|cell) )+(laptops?
      |phones?|tablets?|ipads?|computers?|projectors?|tvs?|screens?|kiosks?|chromebooks?|monitors?)
      |bright and early|across the board
      |(company|system|district|fleet|department|agency|property|campus|chain|store)[-\s]wide
      |every single\b(?! (day|week|month|time|class|session|shift))|roll call
      |(the other day|this pay period|first thing)|from ([a-z]+day|_+) (to|through) ([a-z]+day|_+)
      |(in|over|during) the (past|last) (few|couple( of)?|_+|\d+|two|three) (days|weeks)
      |in (small|large|several|a few|two|three|\d+) (groups|batches|waves)
      |in one (sitting|go|shot|day|afternoon|morning)|in the (meantime|interim)
      |on ((our|their|paid|some|the) )?(overtime|clock|company time)
      |(during|before|after
      |between) ((our|their|the|a) )?((regular|morning|afternoon|evening|night|day|late|early|swing
      |graveyard) )?(shifts?( change)?
      |downtime|down time|work hours|layovers?|roll call|pre-?trip)
      |((from|at|during|over|on(?= ([a-z]+ ){{1,3}}days?\b)) )((the|our|a|an|this|last) )?{OCCASION})\b
    """,
)
""" "Two days ago", "in small groups": when and how it was."""

WERE_AWAY = late(
    r"""
    (?<=,) (and )?(?P<who>_+|the ((other|last|two|three) )?ones?|those)( from( [^\W\d_]+){1,4}?)?\s
      (who|that) (was|were|had been|have been) (still )?(away|absent|missing|traveling|travelling|sick|off|on (the
      |a )?((medical|sick|maternity|family) )?(leave|vacation|trip|road|route|break|holiday)|out( (sick|of town|on\s
      ((medical|sick|maternity|family) )?(leave|vacation)))?)( (last|that|the other|the first) (week|day|month|time))?
      (?=\W*$|[.;!])
    """,
)
""" "1 more, the one from Laredo who was out sick"."""
