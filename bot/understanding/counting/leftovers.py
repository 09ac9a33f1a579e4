"""Turns that tell how many are left, by what comes then: "once these last 16 are trained we're finished".

Each is put into "so many left", in which figures are read; only what has one meaning stands here.
"""

from bot.understanding.counting.standings import BEGINS, CREW, DONE, ENDS, LIST, REACH, THEM, N, Turn
from bot.understanding.writing.patterns import late

OVER = r"(done|finished|through|there|complete[d]?|kept|met|fulfilled|a wrap|all set|it)"
PROMISE = r"(pledge|promise|goal|target|commitment|part)"
UNDONE = (
    r"(untrained|uncertified|missing|outstanding|waiting|(?<!good )(?<!ready )(?<!set )to go|left"
    r"|not (trained|done|certified)( yet)?)"
)
PROMISED = r"((promised|pledged|full|target|total) )?(number|count|mark|total|commitment)"
TO_DO = r"(list|sheet|board|tracker|spreadsheet|to-?do list)"
LEFTOVERS = (
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>([a-z]+ )?((still )?left|remaining|outstanding) to (be )?(trained?|certify|certified
              |hang|do|done|go|give( out)?|given|hand out|handed out|distribute|post|cover|place|hold|hung|posted)
            ( ?[:=-]| is| are)* )(?={N}{THEM}( (in|at|on|from) [^.;!?\d]{{3,40}})?\W*$)
            """,
        ),
        before="left: ",
    ),
    Turn(
        late(
            rf"""
            (?P<before>\b(we're|we are|i'm|it's|now|get(ting)?|got) (now |finally )?(it )?down to ((just|only|the\s
              |our|last|final|about) )*)(?={N}{THEM} (left|to go|remaining|to train|to do|outstanding)\b)
            """,
        ),
        before="only ",
    ),
    Turn(
        late(
            rf"""
            \b{N}{THEM}(?P<after> ((left|remaining|still) )+(for us )?to (hand out|hang|post|give (out|away)|distribute
              |place|mail|put up|pass out|deliver)){ENDS}
            """,
        ),
        after=" left",
    ),
    Turn(
        late(
            rf"(?P<before>({BEGINS}(we|i) still|\b(and|but|so),? (we|i)( do)?( still)?) owe you "
            r"((another|the other) )?)"
            rf"(?={N}{THEM}{ENDS})",
        ),
        before="with left: ",
    ),
    Turn(
        late(
            rf"""
            \b(at|to|have|is|trained|done|finished) {N}\b[^.;!?\d]{{0,40}}?(?P<after>(,| -|,? and|,? with|,? but)\s((i
              |we) )?((still|only|just) )*(have )?(an?(other)?|one|two|three|four|a (few|couple)) (more )?(shifts?
            |crews?|depots?|yards?|garages?|terminals?|departments?|buildings?|floors?) (left|remaining|to (go|do|train
            |schedule
            |cover|reach|finish))){ENDS}
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            (?P<before>{BEGINS}((we|i) )?((still|only|just) )*need (another )?){N}(?! (more |extra |additional\s
            |other )*(days|weeks
            |months|years)\b)(?P<after>( more)?{THEM} to ({REACH}
            |keep|complete) (our|the|my) ([a-z]+ )?(number|mark|total|{PROMISE})){ENDS}
            """,
        ),
        before="still have ",
        after=" left",
    ),
    Turn(late(rf"\b{N}(?P<after> 2 go){ENDS}"), after=" to go"),
    Turn(
        late(
            rf"""
            (?P<before>((we|i) )?((still|only|just) )*need (another )?)?{N}(?P<after>( more| additional){THEM}) to
            \s{REACH} ((the|our|all) )*\d[\d,]*{ENDS}
            """,
        ),
        before="still have ",
        after=" left",
    ),
    Turn(
        late(
            rf"""
            \b(?<!the ){N}{THEM}(?P<after> (((are|is) )?(still )?(left|remaining|outstanding) on (my|our|the) {TO_DO}
              |(left|remaining) to (train|go|do) on (my|our|the) {TO_DO}))
            """,
        ),
        after=" left",
    ),
    Turn(
        late(
            rf"""
            \b{N}{THEM}(?P<after> (away from|short of|shy of) ((the|our) {PROMISED}
              |what we (promised|pledged))){ENDS}
            """,
        ),
        after=" left",
    ),
    Turn(
        late(
            rf"""
            \b{N}{THEM}(?P<after> remain(ing|s)?( on (the|our) (calendar|schedule|{LIST}))?,? (out )?of (the ones|those
              |what|all the ones) we (promised|pledged|committed to|signed up for))
            """,
        ),
        after=" left",
    ),
    Turn(
        late(
            rf"(?P<before>\b(we |i )?(still )?need to (get|train|do|finish) ){N}{THEM}(?P<after> (still|yet)){ENDS}",
        ),
        before="still have ",
        after=" left",
    ),
    Turn(
        late(
            rf"""
            (?P<before>\b(the |our )?(whole|entire) {CREW}('s| is| are| has been)? {DONE},? (but|bar|barring|save( for)?
              |except( for)?|minus|apart from|other than) )(?={N}\b)
            """,
        ),
        before="all but ",
    ),
    Turn(
        late(
            rf"""
            (?P<before>{BEGINS}(once|when|after|as soon as) ((these|the|our|those|another|last|final|remaining) )*){N}
            (?P<after>( more)?{THEM} [^.;!?\d]{{3,40}}?,? ((we|our {PROMISE}|it|i|everyone)('re|'ll| are| is| will)
            |our\s
              {PROMISE})( [a-z]+){{0,3}}? {OVER}( our {PROMISE})?){ENDS}
            """,
        ),
        after=" left",
    ),
    Turn(
        late(
            rf"""
            (?P<before>\bto (finish|be done|get there|close( it)?( out)?),? (we|i) (still )?(have|need) to (train|do
            |get) )
            {N}(?P<after>( more)?{THEM}){ENDS}
            """,
        ),
        after=" left",
    ),
    Turn(
        late(
            rf"(?P<before>{BEGINS}(still |yet )(to be trained|to train|to do)( ?[:=-]| is| are)* )(?={N}{THEM}\W*$)",
        ),
        before="left: ",
    ),
    Turn(
        late(
            rf"""
            (?P<before>\b(the|our) {PROMISE}('s| is| was| has been) {OVER},? (except( for)?|but( for)?|apart from|minus
              |other than|save for) )(?={N}\b)
            """,
        ),
        before="all but ",
    ),
    Turn(
        late(
            rf"\b{N}(?P<after>{THEM} (is|are) (all )?(that|what) stands? between us and [a-z ]{{3,30}}){ENDS}",
        ),
        after=" left",
    ),
    Turn(
        late(
            rf"(?P<before>\b(the|our) {PROMISE}('s| is) still ){N}(?P<after>{THEM} (off|away|out)){ENDS}",
        ),
        after=" left",
    ),
    Turn(
        late(
            rf"\b{N}(?P<after> (out )?of (the|our|all) {N}{THEM} (are |is |have )?(still )?{UNDONE}){ENDS}",
        ),
        after=" left",
    ),
    Turn(
        late(rf"(?P<before>\bthere('s| is| are) still ){N}{THEM}(?P<after> on (my|our|the) {TO_DO}){ENDS}"),
        after=" left",
    ),
    # "10 sessions still on the calendar, the others are behind us", "ten depots yet to be visited".
    Turn(
        late(
            rf"""
            ^\W*{N}(?P<after>{THEM} ((are|is) )?(still|yet) (on (the|our|my) (calendar|schedule)
            (?=\W*$|[,.;] ?(and )?(the|our) (rest|others?|other ones)\b)|to be (visited|held|given|posted|placed|reached
              |covered|taught|trained|certified|done))){ENDS}
            """,
        ),
        after=" left",
    ),
)
