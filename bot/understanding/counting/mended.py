"""Turns in which people mend the last entry, and what they mean in plain words: why it goes tells no figure."""

from bot.understanding.counting.standings import BEGINS, ENDS, WHO, N, Turn
from bot.understanding.writing.patterns import late

STALE = (
    r"((20\d\d|last (year|month|week|quarter|season)'s|old|older|outdated|previous|wrong|other|draft|test|stale"
    r"|unfinished|expired|sample) )+"
)
PAPER = (
    r"(roster|list|sheet|spreadsheet|numbers?|figures?|count|report|file|form|tab|version|data|headcount|log|workbook"
    r"|attendance|sign-?in( sheet)?|tally|column|page|training|class)"
)
GOES = r"(disregard|ignore|forget|scratch|undo|delete|remove|cancel|strike|erase|void)"
OOPS = r"(sorry|oops|whoops|ugh|argh|ack|my bad|apologies)"
FLIPPED = (
    r"(i|my (fingers?|thumbs?)) (must have )?(flipped|swapped|transposed|reversed|switched|inverted)( up| around)?"
    r" (the|my|two|those|these|two of the) (digits|numbers|figures)"
)
A_ZERO = r"((just )?(an?|one) )?((extra|additional|stray) )?(zero|0)( (too many|by (mistake|accident)|at the end))*"
LONG_AGO = r"(20\d\d|last (year|season)|(two|2|three|3) years ago|the year before)"
ENTRY = r"(entry|report|update|log|submission|post|message|note|line)"
EARLIER = (
    r"(from|of|for) (this morning|yesterday|today|last (night|week)|earlier|[a-z]+day|before)( (today|morning|night))?"
)
MENDED = (
    Turn(
        late(
            rf"""
            (?P<before>\b(amend|change|revise|edit|update|set|fix|correct|adjust|alter|modify) (my|our|the|that|this)
            \s((last|latest|previous|earlier|first) ({ENTRY}|number|figure
              |count)|{ENTRY}|(number|figure|count) (?={EARLIER}))
            ( ?{EARLIER})? to (be |read |say )?)(?={N})
            """,
        ),
        before="update my last report to ",
    ),
    Turn(
        late(
            rf"""
            \b({GOES}|take (that|it|this) back)\b[^.;!?\d]{{0,40}}?
            (?P<after>[,.;:!]?( -+)? ((because|since|as|sorry|apologies|oops),? )*((that|it|this|those|these|they)
              \s(was|were|is|are|came) ((only|just|actually|really|from|off|for) )*((the|an?|our|my)
              \s)?{STALE}{PAPER}( from {LONG_AGO})?|(that|it|those|these|they) (was|were|came|is|are) ((only|just
              |actually|all) )*(from|for|of|about) {LONG_AGO}|(i|we) ((had|was|were|just|accidentally|mistakenly) )*
            (sent|used|open(ed)?|pasted|copied|read|reading|looked at|looking at|attached|gave|had|grabbed|pulled
              |counted)( you)?( from)? (the|an?|my|our) {STALE}{PAPER}( open| up)?)){ENDS}
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            (?P<before>\b(?<!never )(?<!not )((i|we|what i) )?(just )?(meant|wanted|was trying|intended) to (say|write
              |type|put)( that)?[,:]? )(?=[^.;!?\d]{{0,30}}{N}[^.;!?\d]{{0,20}}\b(not|instead of|rather than) {N})
            """,
        ),
        before="i meant ",
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>({OOPS},? )?(that|it|those) (was|were) ((only|just|from|for|of) )*((the|our|an?|my)
            \s)?{STALE}{PAPER},? (so )?)(?=((please|pls|kindly) )?{GOES}( (it|that|them|this|my last( message|entry
              |one)?))?\W*$)
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            {BEGINS}({OOPS}[,.! ]+)?(?P<before>(that's|that is|it's|that was|it was|we're (actually )?at) ){N}(?P<after>
            ( [a-z]+)?[,.;!]? (sorry,? |because )?{FLIPPED}){ENDS}
            """,
        ),
        before="it should be ",
    ),
    Turn(
        late(
            rf"""
            {BEGINS}{OOPS}[,.! ]+(?P<before>((i|we) )?(just )?meant to (send|say|write|type|put) )(?={N}( {WHO})?\W*$)
            """,
        ),
        before="i meant ",
    ),
    Turn(
        late(
            rf"""
            \b(twice|double|typo|by mistake)[.,;:!]+ (?P<before>(the )?(real|correct|right|actual|true) (number|figure
              |count|one)('s| is| was|:) )(?={N})
            """,
        ),
        before="it should be ",
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>({OOPS},? )?((i|we) (accidentally )?(added|typed|hit|put) )?{A_ZERO}[,.;:-]+
            \s)(?=(it|that|should|make|meant|i meant)\b[^.;!?\d]{{0,20}}{N})
            """,
        ),
        before="typo, ",
    ),
    Turn(
        late(
            rf"""
            \bnot {N}( [a-z]+)?(?P<after>[,.;:!-]+ ?((i|we) (accidentally )?(added|typed|hit|put) )?{A_ZERO}){ENDS}
            """,
        ),
        after=", typo",
    ),
)
"""That the last entry was another year's, and what was meant instead of it."""
