"""Turns that open a report, close it, or tell in passing who they were: nothing of how many there are.

"Mid-year tally, 310 trained in total", "27 more for your list", "we're at 97, including last night's class". Each takes
words away, so each names all that it takes: what stands there besides may tell that they are none of ours.
"""

from bot.understanding.counting.standings import BEGINS, COURSE, DONE, ENDS, RECORD, THEM, WHO, N, Turn
from bot.understanding.writing.patterns import late

LESSON = r"(class|session|training|course|module|video|version|film|talk|presentation|round|group|batch|in-?service)"
CROWD = r"(crew|shift|team|group|staff|class|folks|drivers|department|squad|bunch)"
LATELY = (
    r"(yesterday|today|tonight|last night|this morning|(this|last) week|(on )?(mon|tues|wednes|thurs|fri|satur|sun)day)"
)
PAPER = r"(cards|posters|flyers|stickers|decals|brochures|leaflets|pamphlets)"
WHICH_SHIFT = (
    r"(night|day|evening|morning|swing|graveyard|weekend|sorting|loading|kitchen|maintenance|dispatch|first|second|third"
    r"|[1-9](st|nd|rd|th)|north|south|east|west)"
)

OPENINGS = (
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>((my|our|the|your|a|quick) )?(mid-?(year|month|week)|(year|month|quarter)-?end
              |weekly|monthly|quarterly|end of (the )?(week|month|quarter|year)|latest|updated) (update|tally|count
              |report|numbers?|figures?|status|check-?in) ?[,:-]+ ?)(?=[^.;!?]{{0,40}}?{N})
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>(i|we)('d| would) like to (report|share|announce|confirm|let you know)( that)? )
            (?=[^.;!?]{{0,30}}?{N})
            """,
        ),
    ),
    Turn(
        late(
            r"""
            ^\W*(?P<before>(finished|done|completed))(?=[,.!]+ (thanks?|thank you|cheers)\b)
            """,
        ),
        before="all done",
    ),
    Turn(
        late(
            rf"""
            ^\W*(?P<before>that would be )(?=(another )?{N} (more|additional)\b)
            """,
        ),
        before="that's ",
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>all together )(?={N})
            """,
        ),
        before="altogether ",
    ),
    Turn(
        late(
            rf"""
            (?P<before>\b(i|we) (count|show|tally) )(?={N}{THEM}( {DONE})? (to date|so far)\b)
            """,
        ),
        before="trained ",
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>((we|i) )?(showed|played|ran|gave|screened) (the|your|our|it) ?([\w-]+ ){{0,3}}?
            ({LESSON} )?(to|for|with)\s(the|our) ([\w-]+ ){{0,2}}?{CROWD}( {LATELY})?,? (and )?so )
            (?=(that's|it's|that makes|that is) {N}
            \s(more|additional|new)\b)
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            (?P<before>\b(class|session|training|workshop|course|briefing|roll call)( in [a-z]+ [\d_]+)?
            \s(picked up|brought in|caught|covered)\s)
            (?=(another )?{N}( more)?{THEM}(\W*$|,? (yesterday|today|last|this)\b))
            """,
        ),
        before="class trained ",
    ),
    Turn(
        late(
            rf"""
            (?P<before>\b{RECORD} (has|have) (climbed|risen|grown|crept|jumped|increased) (up )?)(?=from {N} to {N})
            """,
        ),
        before="total went ",
    ),
    Turn(
        late(
            rf"""
            (?P<before>\b(we|i)( just| also)? had )(?=(another )?{N} new (hires|recruits|employees|drivers)
            \s(finish|complete|pass|take)\s(the|it|our|their|your)\b)
            """,
        ),
    ),
)
"""What a report begins with."""
ENDINGS = (
    Turn(
        late(
            rf"""
            {N} (more|additional)( {WHO})?(?P<after> for (you|your ([a-z]+ )?({RECORD}|list|records?|report|files?
              |books))){ENDS}
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            {N}( more| additional| extra)? ([a-z]+ )?{PAPER}(?P<after> (out the door|out in the wild|off the shelf
              |in(to)? (people's|(our )?drivers'|guests'|riders') hands
              |went out (with|on|to|in) (the|our|all( the| our)?)
              \s(trailers|trucks|buses|vans|drivers|crews|mail|paychecks|packets|kits|welcome (kits|packets)))){ENDS}
            """,
        ),
        after=" handed out",
    ),
    Turn(
        late(
            rf"""
            \b(at|to|is|of|have|total) {N}(?P<after>,? (including|counting) ((the|our|those|everyone|everybody|all) )?
            ((from|in|of|at)\s)?{LATELY}('s)?( ((make-?up|night|day|morning|evening|late|early) )?
            ({LESSON}|{CROWD}|ones))?){ENDS}
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            \b(at|to) {N}(?P<after>,? (though |but )?(i |we )?(was|were|am|are) hoping for (more|better)( honestly
              | to be honest)?){ENDS}
            """,
        ),
    ),
    Turn(
        late(
            r"""
            (?P<after>\bas of (this (morning|afternoon|evening)|right now))\b
            """,
        ),
        after="as of today",
    ),
)
"""What a report ends with."""
WHO_THEY_WERE = (
    Turn(
        late(
            rf"""
            {N}{THEM} (left|remaining|(still )?to go)(?P<after>,? (just |still |we're |i'm )?waiting (on|for) (them
              |those|the last (ones|few)) to (get|come|be) back( from [a-z][a-z' ]{{2,30}})?){ENDS}
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            {N}{THEM} (left|remaining|to go)( to (train|go|do))?(?P<after> (before|until|till) (we|we've|we'll|we're)
            \s(reach(ed)?|hit|meet|met|make|get to|finish(ed)?|complete|fulfil+)\s(our|the) (goal|target|pledge|number
              |promise|commitment|mark)){ENDS}
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            {N}{THEM} (left|remaining|to (go|train))( to (go|train))?(?P<after>,? (most|all|many|some) of (them|those)
            \s(are )?((over|out|up|down) )?(at|in|on|from) (the|our) (?!other\b)[a-z][\w' -]{{2,30}}){ENDS}
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            \b{N}( more)?{THEM} passed( it| the {COURSE})?(?P<after>,? (and |but )?{N} (failed|didn't pass|did not pass
              |flunked)( (and|but) (will|have to|need to|are going to) (retake|redo|repeat|take|try)( it| the {COURSE}
              | again| next (week|month|time))*)?){ENDS}
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            \b{N}[^.;!?\d]{{0,60}}?(?P<after>,? (and|so) (nobody|no one|none( of them)?) (failed|flunked)){ENDS}
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            \b(two|2) ((more|additional|other) )?({LESSON}|workshop|webinar)s( [a-z' ]{{2,30}})?(?P<after>,? one (for
            |at|in|with|to|on) [a-z'-]+( [a-z'-]+){{0,3}}?\sand\s(one|another|the other) (for|at|in|with|to|on) [a-z'-]+
            ( [a-z'-]+){{0,3}}?)(?=\W*$)
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            \b{N}(?P<after> of (the|our|those) )(?=(wallet )?{PAPER}\b)
            """,
        ),
        after=" ",
    ),
    Turn(
        late(
            rf"""
            (\banother {N}{THEM}|\b{N} (more|additional|extra|new|left|remaining|to go){THEM})(?P<after>, (the |our )?
            ({WHICH_SHIFT}\s){{1,2}}(crew|floor|shift|team|ward|wing|dock|side))(?=\W*$)
            """,
        ),
    ),
)
"""Who was trained, or who is left."""
ALL = r"(every [a-z-]+|everyone|everybody|all (of )?(the|our|my) [a-z-]+)"
WITHIN = r"( (on|in|at|from) (the|our|my) (roster|list|fleet|team|staff|payroll|company|department|yard|terminal))?"
DID_IT = r"(has|have|is|are|was|were|did|took|got|completed|passed|finished|received)"
EACH = (
    Turn(
        late(
            rf"""
            (?P<before>{BEGINS}(finished,? |done,? |yes,? )?each (and every )?)(?=[a-z-]+( [a-z-]+)?{WITHIN}
            ( (that )?we (have|promised|pledged))?\s(now |finally )?{DID_IT}\b)
            """,
        ),
        before="every ",
    ),
    Turn(
        late(
            rf"""
            (?P<before>\b(each|every)( single)?( and every)?( one)? of )(?=(our|the|my) [a-z-]+s( [a-z-]+s)?{WITHIN}
            \s(now |finally )?{DID_IT}\b)
            """,
        ),
        before="all of ",
    ),
    Turn(
        late(
            rf"""
            \b{ALL}{WITHIN}(?P<after> (now )?(has|have) (it|(the|their|a) (card|certificate|cert|training|course)s?)
            ( now)?){ENDS}
            """,
        ),
        after=" has completed the training",
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>(our|the) (last|final) {LESSON} is (now )?(behind us|over|done|in the books)( now)?)
            {ENDS}
            """,
        ),
        before="the last class is done",
    ),
)
"""Everybody, one by one."""
