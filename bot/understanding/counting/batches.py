"""Classes, crews and occasions beside the figure of who was in them: "one more squad done, 8 officers".

Each is put into plain words in which figures are read; only what has one meaning stands here.
"""

from itertools import pairwise

from bot.understanding.counting.standings import BEGINS, ENDS, N, Turn
from bot.understanding.writing.patterns import late

FEW = ("one|1", "two|2", "three|3", "four|4", "five|5", "six|6")
ONE_MORE = "|".join(rf"({many})( [a-z'-]+){{0,5}} ?[,:(-] ?({few})" for few, many in pairwise(FEW))
""" "3 more, two": a number, and the one before it."""

BATCH = r"(squad|crew|team|shift|unit|platoon|batch|group|class|session|cohort|section|wave|precinct|station|round)"
BATCHES = r"(squads|crews|teams|shifts|units|platoons|batches|groups|classes|sessions|cohorts|sections|waves|rounds)"
OCCASION = r"(meeting|class|session|course|training|workshop|lunch|huddle|briefing|orientation|seminar|clinic|event)"
LATELY = r"((yester|to)day|(mon|tues|wednes|thurs|fri|satur|sun)day|this (week|morning|month)|last (night|week))"
FOLKS = r"( (?!more|left|to\b|in\b|total|trained|done)[a-z]+( (?!more|left|to\b|in\b|total|trained|done)[a-z]+)?)?"
SPOT = r"(?!(yester|to|mon|tues|wednes|thurs|fri|satur|sun)day|tonight|this\b|last\b|same\b)[a-z'_]+"
AT_PLACE = rf"( (?!more\b)[a-z]+){{0,2}} (at|in|from) (?!(all|total|one|least|most|an?other)\b){SPOT}( {SPOT}){{0,2}}?"
RAN_IT = rf"\b((ran|did|held|gave|taught|offered) (it|this|the ({OCCASION}|video))|(have )?(done|run|given|held) it)"
IN_EACH = rf"( {LATELY})?,?( with)? {N}( (people|drivers|guys|folks|employees|of them))?( in)? (each|every|per)\b"
BATCHES_TOLD = (
    # "Ran it 2 times yesterday with 12 in each class": two sessions of twelve.
    Turn(late(rf"(?P<before>{RAN_IT} ){N}(?P<after> times)(?={IN_EACH})"), before="held ", after=" sessions"),
    Turn(late(rf"(?P<before>{RAN_IT} twice)(?={IN_EACH})"), before="held 2 sessions"),
    # "20 at the north campus plus 17 at the south campus": parts of one figure, of which none is more.
    Turn(late(rf"^[^\d\n]{{0,40}}\b{N}{AT_PLACE}(?P<before>,? plus )(?={N}{AT_PLACE}{ENDS})"), before=" and "),
    Turn(
        late(
            rf"""
            (?P<before>{BEGINS}((our|the|my|a|running|grand) )*total (so far |to date )(is|stands at|:) )
            (?={N}{AT_PLACE}(,|,? and|,? plus) {N}{AT_PLACE}{ENDS})
            """,
        ),
        before="so far ",
    ),
    # "2 more, one yesterday and another today": that other one is among the two.
    Turn(
        late(
            rf"""
            \b({ONE_MORE}) [^.;!?\d,]{{1,40}}?(?P<before>,? ?(and|plus
              |&) (then )?another)(?= ((yester|to)day|tonight|this (morning|afternoon|evening|week)
              |last (night|week)|on|at|in|from|for|with)\b)
            """,
        ),
        before=" and one",
    ),
    Turn(
        late(
            rf"""
            (?P<before>{BEGINS}(one|1) (more|additional) {BATCH} (is |was )?(done|trained|finished|through|completed
              |in the books)( {LATELY})?[,:;.] )(?={N}{FOLKS}{ENDS})
            """,
        ),
        before="another ",
    ),
    Turn(
        late(
            rf"""
            \b{BATCHES} of {N}\b[^.;!?\d]{{0,30}}?(?P<before>,?( plus| and| then| another)+ one of )
            (?={N}\b(?! (them|those|our|the|us|these)\b))
            """,
        ),
        before=" plus another ",
    ),
    Turn(
        late(
            rf"""
            (?P<before>{BEGINS}({LATELY})'s ([a-z]+ ){{0,2}}?{OCCASION} (gave|got|brought|netted|added|yielded
              |made) us )
            (?={N}\b){N}(?P<after> (newly |freshly |more )+(trained|certified))?
            """,
        ),
        before="this week we trained ",
    ),
    Turn(
        late(
            rf"""
            (?P<before>{BEGINS}(we had |there (was|were) )?(a )?no[- ]shows?( (from|by|of) {N}( [a-z]+)?)?,? (but|and
              |though) )(?={N}\b)
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            \b{N}[^.;!?\d]{{0,60}}?(?P<after>[,;.]? ((and|but|then|with) )*(next|the coming|this coming) (week|month
              |{LATELY}),? (we|i)('ll| will|'re|'m| are| am)? ((also|hope to|plan to|going to|expecting to) )*(expect
              |plan|train|have another|have a|do|add|run|hold)(ing)? [^.;!?]*)(?=\W*$)
            """,
        ),
    ),
    Turn(
        late(
            rf"\b(extra|another|additional) {N}{FOLKS}(?P<after> left (at|with|on) )(?=(the|our|every|each|all)\b)",
        ),
        after=" handed out at ",
    ),
    Turn(late(r"(?P<before>\bthe one )(?=(additional|extra) )"), before="one "),
    Turn(
        late(
            rf"""
            \b{N}(?P<after>,? (and|but) (we|i)?('d| would| could)? ?(would |could )?(like|love|use|need|want) (some\s
              |a few |to (get|have) )?(more|extra|additional) )(?=(posters|cards|wallet|decals|stickers|brochures|flyers
              |material|copies|handouts|leaflets|of (the|your)))
            """,
        ),
        after=" and we need ",
    ),
    # "Group A 13, group B 17": a team is nothing else.
    Turn(
        late(r"(?P<before>\b(group|cohort|section|squad|crew|class|batch|platoon|troop) )(?=[a-f] ?[:=-]? ?\d+\b)"),
        before="team ",
    ),
)
""" "2 classes of 12, plus one of 9" has a class of nine; "no-show from 4 but 21 more did it" has twenty-one."""
