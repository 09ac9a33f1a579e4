"""How many work somewhere, told before or behind what was done: "the district employs 900, so far 77 are trained".

Who works there is nobody who was trained; such a number is left out, where another figure stands beside it.
"""

from bot.understanding.counting.standings import BEGINS, N, Turn
from bot.understanding.writing.patterns import late

HANDS = (
    r"(people|employees|staff|members?|workers|souls|kids|students|children|drivers|officers|team members|associates"
    r"|residents|rooms|beds|guests|patients|passengers|families|trucks|buses|vehicles|strong)"
)
PLACE = (
    r"(company|city|county|district|church|building|campus|school|hospital|port|plant|fleet|department|agency|town|hotel"
    r"|casino|college|university|authority|firm|organi[sz]ation|congregation|site|terminal|airport|warehouse|union)"
)
BUT = r"(,? ?(but|and|so(?! far))\b|[;,.] (but |and )?|,? of (whom|which) )"
ABOUT = r"((about|around|over|roughly|some|nearly|almost|just|only|more than|approximately) )?"
HEADCOUNTS = (
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>(since \d{{4}} |overall )?((our|the|this|my) ([a-z]+ )?{PLACE}|we|i) (now |currently )?
            (employs?|(has|have) grown to|(is|are|'re) a {PLACE} (of|with)|(is|are) home to|serves?) {ABOUT}{N}
            ( {HANDS})?( on [a-z ]{{3,20}}|\sin (all|total)| here| altogether)*([^.;!?\d]{{0,20}}? time)?{BUT}\s?)
            (?=[^\d]*\b{N})
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            (?P<after>[,;.(] ?(our |the |my )?(total |whole |entire )?(head ?count|workforce|payroll|staff list)
            ( here| now)* is {ABOUT}{N}\b( {HANDS})?[^.;!?\d]*)(?=\W*$)
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            (?P<before>\b(from|at|of|in) (our|the|a) ){N}(?P<after>[- ](person|man|bed|room|employee) )(?={PLACE}\b)
            """,
        ),
    ),
)
