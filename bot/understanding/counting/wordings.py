"""More turns in which people tell a figure, and what they mean in plain words: hurried ones, and whole sentences.

"As things stand, 190 are trained" is "so far 190", "Yesterday's stand-down: 52
went through it" is what yesterday brought. Only what has one meaning stands here.
"""

from bot.understanding.counting.parts import DAY, FRESH
from bot.understanding.counting.standings import BEGINS, CREW, ENDS, THEM, N, Turn
from bot.understanding.writing.patterns import late

CLASS = r"(class|session|training|course|workshop|group|batch|crew|bunch|shift|round|meeting|presentation|webinar)"
LAST = rf"(today's|yesterday's|({DAY})'s|last (week|night)'s|this (week|morning)'s)"
GOT_DONE = (
    r"((got|were|are|have|got their|now|been|it|and) )*(certif\w+|passed|done|finished|trained|completed|through)"
)
TOTAL = (
    Turn(
        late(
            rf"(?P<before>{BEGINS}as (things|matters) (now )?stand( (now|today|right now))?,? )(?=[a-z' ]{{0,30}}?{N})",
        ),
        before="so far ",
    ),
    Turn(
        late(rf"\b{N}{THEM}(?P<after> as (it|things) stands?( (today|now|right now|at present))?){ENDS}"),
        after=" so far",
    ),
    Turn(
        late(
            rf"""
            (?P<before>{BEGINS}(with|counting|including) ((the|our) (new|newest|recent|latest) [a-z]+
              |({LAST} {CLASS}|[a-z]+ (bunch|{CLASS}))(?= (included|counted|added)))( (included|counted( in)?
              |added( in)?
              ))?,? )(?=(we (stand|are|have)|we're
              |(our|the) ([a-z]+ ){{0,2}}?(total|count|number|tally|figure)|that's|it's)\b[a-z' ]{{0,20}}?{N})
            """,
        ),
        before="",
    ),
    Turn(
        late(
            rf"""
            \b{N}(?P<after>( altogether| in all| in total| so far)? (with|counting|including) {LAST} {CLASS}
              ( (included|counted( in)?))?){ENDS}
            """,
        ),
        after=" in total",
    ),
    Turn(
        late(
            rf"""
            (?P<before>{BEGINS}(the |our )?total ([a-z]+ ){{1,2}}?(up|done|trained|out|hung|posted|placed|installed
              |given out|handed out|held|signed up|certified|completed)( so far| to date)? ?[:=-]? )(?={N}\W*$)
            """,
        ),
        before="total: ",
    ),
    Turn(
        late(
            rf"""
            (?P<before>{BEGINS}(our|the) ([a-z]+ ){{0,2}}?(headcount|list|number|count|tally|total|roster) of (trained
              |certified) [a-z]+( [a-z]+)? (has (grown to|reached)|stands at|sits at|comes to|is( at| now| up to)?) )
            (?={N}( so far)?{ENDS})
            """,
        ),
        before="total: ",
    ),
    Turn(
        late(
            rf"""
            \b(at|up to|now|total|so far|is) {N}{THEM}( so far| now| in total)?(?P<after>,? (and )?(which\s
            |that )?(includ(es?|ing)
              |counting|with) ((all|of|the|our|both) )*{N} [a-z-]+s){ENDS}
            """,
        ),
        after=" in total",
    ),
    Turn(
        late(
            rf"""
            (?P<before>\b(from day one|from the (start|beginning)) (until|till|to|through|up to) (today|now|date),? (the
              |our)?( [a-z]+)?( is| stands at| comes to)? )(?={N})
            """,
        ),
        before="total: ",
    ),
    Turn(
        late(
            rf"(?P<before>{BEGINS}((please|pls|you can|can you|could you) )*(set|put|mark) (us|me|our (count|total"
            rf"|number)) (to|at)\s)"
            rf"(?={N}( (please|now))?\W*$)",
        ),
        before="total: ",
    ),
    Turn(
        late(
            rf"""
            (?P<before>{LAST} {CLASS} (brought|brings|puts?|took|takes|gets?|got|bump(s|ed)|push(es|ed)) (us|it|(our
            |the) (total
              |count|number|tally)) (up )?(to|at) )(?={N})
            """,
        ),
        before="total: ",
    ),
    Turn(
        late(rf"(?P<before>{BEGINS}after {N} (weeks|months|days),? )(?=we're (now )?(at|up to) {N})"),
    ),
    Turn(
        late(
            rf"""
            (?P<before>\b(since then )?(it|we|that)('s|'ve| has| have) (since )?(grown|gone up|climbed|risen
            |come up) to )(?={N})
            """,
        ),
        before="we're now at ",
    ),
    Turn(late(r"(?P<before>\b\d+-[a-z]+ )(?=(operation|company|fleet|hotel|resort|agency|firm|outfit|property)\b)")),
)
"""How it stands."""
ENROLLED = (
    Turn(
        late(
            rf"""
            (?P<before>{BEGINS}(of |out of )?(the |our )?{N}{THEM}( (are|were|have|who|that|is|been|now))* (enrolled
            |registered|signed up|invited|scheduled|assigned|on the list)( (in|for|on|to) (the|it
            |our)( [a-z]+)?)?(,? (and
            |but|of (whom|which|them|those)|with)|[,;:])* )
            (?=(?!(0|zero) ){N}{THEM}( of (them|those|whom))?( (have|has|are|were|so far|now|already
            |actually))* (passed|finished
            |completed|trained|done|certified|through)\b)
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            \b(?!(0|zero) ){N}{THEM}( (have|has|are|were|already|now))* (passed|finished|completed|trained|done
            |certified|through)\s(so far|to date|in total|now)(?P<after>,?( and| but| of| out of)?( the
              | our)? {N}{THEM}( (are|were|have
            |who
            |that|is|been|still|now))* (enrolled|registered|signed up|invited|assigned)){ENDS}
            """,
        ),
    ),
)
""" "72 are enrolled and 41 have passed so far": of those who signed up nobody asked."""
MORE = (
    Turn(late(rf"(?P<before>\b(one|a) {CREW} of )(?={N}\b[^.;!?\d]{{0,30}}\b(and|plus) (one|a) {CREW} of \d)")),
    Turn(late(rf"(?P<before>(?<=and )(one|a) {CREW} of )(?={N}\b)")),
    Turn(
        late(rf"\b{N}{THEM}(?P<after> (in|at|for) (every|each) one( of (them|those))?){ENDS}"),
        after=" each",
    ),
    Turn(
        late(
            rf"""
            \b(?P<many>\d+) [^.;!?\d]{{3,60}}?(?P<after>,? (and )?all (of the )?(?P=many)( of (them
            |us))? {GOT_DONE}){ENDS}
            """,
        ),
        after=" finished the course",
    ),
    Turn(
        late(
            rf"""
            (?P<before>{BEGINS}{LAST} [^.;:!?\d]{{3,50}}: )(?={N}{THEM} (went through|finished|completed|took|got
              |passed|did|were|trained|certified|attended)\b)
            """,
        ),
        before="today ",
    ),
    Turn(
        late(
            rf"""
            (?P<before>\b(had|what|it was|we had) an? ([a-z]+ ){{0,2}}?(turnout|class|week|day|session|night|crowd
            |group|month)
              \s{FRESH}[.!:,-]+ )(?={N}{THEM} (trained|completed|finished|passed|took|got|certified|went through|did)\b)
            """,
        ),
        before="today ",
    ),
    Turn(
        late(
            rf"""
            (?P<before>{BEGINS}((we|i)('ve)? )?(just )?(wrapped( up)?|finished|did|held|ran|closed out|completed
            |sat in on
              |was at|were at|went to|attended|taught|visited) (another|the|our|a) ([\w-]+ )?{CLASS}( (in|at|on
              |for) (the
              |our) [\w' -]{{2,25}}?)?( {FRESH})?[.!;:]+ )(?={N}{THEM} (in (it|there|attendance|the room|this one
              |that one)
              |(attended|came|showed up|finished|completed it|passed|got|there|took it)\b))
            """,
        ),
        before="today we trained ",
    ),
    Turn(
        late(
            rf"""
            (?P<before>{BEGINS}new since (the|my|our|your) last (report|update|message|note|e-?mail)( is| are
            |:)? )(?={N}\b)
            """,
        ),
        before="today we trained ",
    ),
    Turn(
        late(
            rf"""
            (?P<before>{BEGINS}(newly|freshly) (trained|certified)( people| staff)? since (then|my|our|your|the
              |last)\b[^.;!?\d]{{0,40}}: )(?={N}\W*$)
            """,
        ),
        before="added ",
    ),
    Turn(
        late(
            rf"""
            \b(?P<many>\d+)\b[^.;!?]{{0,60}}?(?P<after>[,;] (all )?(?P=many) (certificates|certs|cards|badges) ((are
            |were|now
              |all) )*(printed|issued|in hand|signed|mailed|handed out|on file)){ENDS}
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            (?P<before>\b(we have|i have|there are|got|had)? ?(two|2|three|3) (rosters|lists|sheets|classes
            |groups) to add( today)?[,:-]?
              (one )?(with|of|has) )(?={N}{THEM} and (the )?(other|another|second)( one)? (with|of|has) \d)
            """,
        ),
        before="add ",
    ),
    Turn(
        late(
            r"""
            \b(two|2) [^.;!?,:]{3,40} of \d+ [^.;!?,:]{3,40}(?P<after>[,:] one (in|on|at|for
            |with) [^.;!?\d]{3,40}? and (another|one
            |the other)( one)?
              \s(in|on|at|for|with) [^.;!?\d,]{3,40})(?=\W*$|[.;!?,])
            """,
        ),
    ),
)
"""How many come to it."""
MENDED = (
    Turn(
        late(
            rf"""
            (?P<before>(?<!not )(?<!n't )\b((that|this|it|(the|my) (last )?(one|number|figure|count|entry|message
            |update)) (was|is) (supposed|meant) to (say|read)|(?<=sorry),? ((that|this|it) (was|is) )?(supposed
            |meant) to
            \s(say|read|be)) )
            (?={N}( [a-z]+)?(\W*$|[.,;!-]+ ?(i|my|typo|sorry|fat|wrong|not|thumbs?|fingers?|autocorrect)\b))
            """,
        ),
        before=" it should have said ",
    ),
    Turn(late(rf"(?P<before>\b[a-z]+ asked me to pass on ){N}(?P<after> total to you\b)"), "", " in total"),
    Turn(late(rf"(?P<before>\boff by ){N}(?P<after>,? (too )?(high|many|much|over))\b"), "", " too many"),
    Turn(late(rf"(?P<before>\boff by ){N}(?P<after>,? (too )?(low|few|under|short))\b"), "", " too few"),
    Turn(
        late(
            r"\b(sent|counted|entered|reported|submitted|posted|put|logged|listed|told)( ([a-z]+ ){0,3}?(in )?)?"
            r"(?P<before>(two|2) times?)\b",
        ),
        before="twice",
    ),
)
"""By how many the last entry is off, and that it came twice."""
