"""How it stands, and how many come to it, in further words: "of the 110 we said we'd do, 88 are done", "just one more".

Each is put into plain words in which figures are read; only what has one meaning stands here.
"""

from bot.understanding.counting.standings import BEGINS, COURSE, ENDS, RECORD, THEM, WHO, N, Turn
from bot.understanding.writing.patterns import late

MONTH = (
    r"(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october"
    r"|november|december)\.?"
)
AS_OF = (
    rf"( (as of|through|until|till|up to|by) (today|now|yesterday|last night|this morning|{MONTH} \d\d?(st|nd|rd|th)?))"
)
WE_SAID = (
    r"(we|i) (said|committed to|signed up for|told you|agreed to|were going to)"
    r"( (we'd|we would|to|that we would|we were going to))?( (do|train|certify|get|have|reach|cover|teach))?"
)
THE_LESSON = (
    r"(assessment|knowledge check|evaluation|post-?test|e-?learning|e-?course|tutorial|modules?|curriculum|content"
    r"|material|course ?work|certification course|video lessons?)"
)
SUCH = r"((required|mandatory|online|annual|full|whole|entire|awareness) )*"
PLEASE = r"((please|pls|can you|could you|you can|go ahead and|so|kindly) )*"
LEVELS = (
    Turn(
        late(
            rf"""
            {BEGINS}of the {N}{THEM}(?P<after> (that )?{WE_SAID},? )(?={N}{THEM} (are|have|is|were|got
            |did|done|trained|now|so far)\b)
            """,
        ),
        after=" we pledged, ",
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>((so|hi|hello|ok|our|the|my|current|overall|new|running|grand) )*({RECORD}|totals?)
            {AS_OF}( is| stands at| comes to|:| =)? (now )?)(?={N}{THEM}{ENDS})
            """,
        ),
        before="total: ",
    ),
    Turn(
        late(
            rf"""
            (?P<before>\b{PLEASE}(bring|move|bump|take|put|set
              |get|push|adjust) (our|the|my) ((running|overall|current) )?({RECORD}|totals?) (up )?(to|at) ){N}
            (?P<after> (please|pls)|,? thanks?)?(?=\W*($|[.;!]))
            """,
        ),
        before="total: ",
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>{PLEASE}(put|pencil|pop|punch|key|slot
              |chalk|mark|stick|drop|plug|type) (us |me )?in (for )?(another )?)(?={N} more\b)({N} more{THEM})
            (?P<after> (for|from) (us|me|our (side|team|crew|end)))?{ENDS}
            """,
        ),
        before="add ",
    ),
    Turn(
        late(
            rf"""
            \b((including|counting) ([\w'-]+ ){{1,6}}?
              |with (this|that|these|those|them) |in total )(?P<before>still at )(?={N}{ENDS})
            """,
        ),
        before="we're at ",
    ),
    Turn(
        late(
            rf"""
            \b{N}{THEM} so far(?P<after>,? ((but|and) )?((i'm|we're|i am|we are) )?(still )?waiting (on|for)
            \s[a-z]+( [a-z]+)? to (log (in|on)|(take|do|get|watch|finish|complete) (it|theirs|his|hers|the {COURSE})
              |show up|sit down|get back|come back|return|get around to it)){ENDS}
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            \b{N}[^.;!?\d]{{0,60}}?(?P<after>[.;,]? ((it|that|this|we) )?(would|could|should)('ve| have) (been|had
              |made it)( (a|an|the))?( ({N}|more|higher|even more|a (few|couple) more))+,? (but|if|only)
            \s[^.;!?]{{3,60}}?(and (i'm|we're|i am) not counting (them|those|that one))?){ENDS}
            """,
        ),
    ),
    Turn(
        late(
            r"""
            \b(more|so far|done|trained|left|to go|today|yesterday)(?P<after>,? (but|and) ((we|i) )?(also |still )*
            (need|could use|want|would like|would love|are out of|ran out of|are low on) ((some|a few|another|more
              |of|the|those|these|your|extra|new|bigger) )+([a-z]+ ){0,2}?(posters?|stickers?|decals?|cards?
              |brochures?|flyers|handouts|leaflets|materials?|booklets?|pamphlets?)(,? (can|could) (you|u|ya)
            ( please)? (send|mail|ship|get us)( (some|them|us|more))*)?)(?=\W*$|[.;!?])
            """,
        ),
        after=". please send posters",
    ),
    Turn(
        late(
            rf"""
            \b{N}{THEM}(?P<after> (passed|completed|complete|finished|took|did|cleared|have completed|have passed
              |have finished|have done|had|got through) (the|their|our|your|this|that) {SUCH}{THE_LESSON})
            (?=\W*$|[.,;!]| (this|last|yesterday|today|on|in|at|and|since|now|so far)\b)
            """,
        ),
        after=" finished the course",
    ),
    Turn(
        late(
            rf"""
            \b(one|1) more{THEM}(?P<after>[.,;!-]+ ((yes|yep|yeah|sorry|only|and|that's|it's|just) )*just (the )?(one|1)
            ( (of them|this (time|week)|today))?)(?=\W*$|[.,;!])
            """,
        ),
    ),
    Turn(
        late(
            r"""
            \b(?P<before>((we|i)('ve| have)? )?((finally|just|also|only) )*(got|had|did|held|ran|gave) (an?|one|1
              |another)( [a-z-]+)? (session|class|presentation|training|workshop|talk)( in| done)?( (yesterday|today
              |this week|last (week|night)|on [a-z]+day|this morning))?,? (and )?(so )?(that |it |this |which )?makes )
            (?=(one|1) more\b)
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            \b(at|to|have|is|total)( now)? {N}{THEM}(?P<after>,? (and )?(yes,? )?((this|that|it|which)
            \s)?(includes?|including) (the ones|those|everyone|everybody) (that )?([a-z]+|we|i) (already )?(reported
              |sent|gave|told)( (to )?you)?( (on |last )?[a-z]+)?){ENDS}
            """,
        ),
        after=" in total",
    ),
    Turn(
        late(
            rf"""
            \b{N}( more)?{THEM} (trained|done|finished|certified)(?P<after> (just )?((a|some) (few|couple of)|a|some
              |{N}) (minutes?|moments?|hours?) ago)(?=\W*$|[.,;!])
            """,
        ),
        after=" today",
    ),
    Turn(
        late(
            rf"""
            \b{N}( {WHO})?( in total| so far| trained| done| more)(?P<after>,? (as )?(per|according to|says|from) (our
            |the) ({RECORD}|sheets?|lms|list|roster|records?|portal|system|tracker|log)( here)?){ENDS}
            """,
        ),
    ),
    # "In total, with all shifts: 83 drivers", "we crossed three hundred! 305 on the sheet now".
    Turn(
        late(
            rf"""
            \b(in total|in all|so far|altogether)(?P<after>,? (with|counting|across|between|for|over|including|from)
            \s(all|both) (of )?(the |our )?([a-z]+ )?(shifts|crews|sites|yards|depots|terminals|teams|groups|locations
              |departments|branches|stores|stations|hotels|sessions|classes|offices|plants|schools)( together
              | combined)?)(?=( ?[:=,]+ ?| (we have |we've |it's |that's |is )){N})
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>(we |we've |we have |just |already |finally |i |us )*(crossed|passed|broke|topped|cleared
              |surpassed|blew past|went past|reached)( past)? (the )?({N}|[a-z]+ hundred)( mark| line)?
            [!.,;:]+\s(and )?(now )?)
            (?={N}{THEM} (on the (sheet|list|roster|board|log)|so far|in total|now|as of (today|now))\b)
            """,
        ),
    ),
)
""" "Our overall number as of Jan. 31 is 56", "bring our number up to 155", "12 passed the assessment"."""
