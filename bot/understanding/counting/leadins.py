"""What leads up to a figure, and by which records of theirs it is known: "Please note for your file that 5 are done".

Whoever writes for an office says first that they are going to say something. What is not sure of itself ("I think
that"), or what others claim, is no lead-in.
"""

from bot.understanding.counting.standings import BEGINS, N, Turn
from bot.understanding.writing.patterns import late

AHEAD = rf"(?=[^.;!?]{{0,60}}?\b({N}|every(one|body)|all of)\b)"
"""A figure follows in the same sentence."""
RECORDS = (
    r"(records?|tracker|tracking (sheet|system|log)|lms|learning management system|learning (portal|system|platform)"
    r"|portal|database|spreadsheet|log|logs|log ?book|sign-?in sheets?|attendance (sheets?|records?|log|list)|rosters?"
    r"|dashboard|training (records?|log|database|file|files|system|matrix|tracker|list|roster|report|coordinator"
    r"|manager|office|officer|department|team|lead|desk|division|unit)|(hr|personnel|compliance|safety) (records?"
    r"|files?|system|report|database|log|manager|director|officer|coordinator|department|dept|office|team|lead)"
    r"|hr|human resources|registrar|completion (report|list|log|records?))"
)
SECRETARY = (
    r"((executive |board |department |general )?secretary( of the ([a-z]+ )?(board|department|company|authority))?)"
)
RANK = (
    r"(captain|capt|coach|chief|principal|sergeant|sgt|lieutenant|lt|deputy|officer|director|manager|supervisor"
    r"|foreman|superintendent|commander|major|corporal|dean|pastor|father|sister|reverend|nurse|dr|mr|mrs|ms|miss)"
)
ROLE = (
    r"((shift |yard |terminal |office |site |safety |training |fleet |operations |store |hotel |plant |night |day "
    r"|general |regional |area |hr |floor )*(manager|supervisor|trainer|coordinator|director|dispatcher|instructor|lead"
    r"|registrar|secretary|foreman|superintendent|principal|captain|chief|sergeant|lieutenant))"
)
WHOEVER = rf"((our|my|the) {ROLE}|{RANK}\.? [a-z'-]+|{SECRETARY})( [a-z'-]+)?"
""" "Captain Renner", "our safety director Ann": of whom nobody doubts it."""
TELLS = r"(informs?|tells?|told|advise[sd]?|informed|report(s|ed)? to|lets?|assure[sd]?) (me|us)( know)?"
SAYS = r"(says|tells me|reports|confirms|confirmed|told me|reported|informs me|advises|verified)"
NONE_OF_OURS = (
    r"(agency|vendors?|(sub)?contractors?|customers?|clients?|guests?|students?|volunteers?|temps?|partners?|members?"
    r"|visitors?|tenants?|interns|public|famil(y|ies))"
)
LEADINS = (
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>((please|kindly|you may|you can|just) )+(note|be advised|be informed|record|take note
              |accept)( (for|in|on) (your|our|the) ([a-z]+ )?(files?|records?|information|report|books|log|reference))?
            ( that|:| as)? |(for|to) (your|our|the) (files?|records?|information|reference|log|report|books)
            ( (only|purposes))?[,:]? (that )?){AHEAD}
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>((i|we)('m| am|'re| are|'ve| have| had)? (now )?((also|just|very|so|happy|pleased|proud
              |glad|delighted|here|back|writing|able|asked|instructed|told|in a position) )*((the|a|real|great)
            \s)*((pleasure|honou?r|privilege|joy) )?(of|to|in) (now |also |be able to )*(report(ing)?|shar(e|ing)
              |inform(ing)?|announc(e|ing)|say(ing)?|tell(ing)?|confirm(ing)?|advis(e|ing)|let(ting)?|certify)( you
              | you all| everyone| the team)?( know)?( today)?( that|:)|it (is|was) (my|our) (pleasure|honou?r)
            \sto (report|share|announce)( that)?|(i|we)('m| am|'re| are) told by {WHOEVER} that) ){AHEAD}
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>(i|we) (was|were|have been|'ve been) (just |kindly )?(asked|told|instructed|requested)
            ( by [a-z' ]{{2,40}}?)? to (let you know|tell you|report|inform you|pass (along|on)|advise you
              |send (you )?word)( that)? ){AHEAD}
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>((per|as per|according to|going by|based on|from|checking|looking at) )((our|my|the) )?
            ([a-z'-]+ )?({RECORDS}|{SECRETARY})( (as of|for) (today|this (morning|week|month)))?(,
            \s| (?=we\b|{N}|our\b))){AHEAD}
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>(our|my|the) ([a-z'-]+ )?{RECORDS} (now )?(shows?|indicates?|says?|reflects?|confirms?
              |lists?|tells? (me|us)|reports?)( (that|us (at|having)))? )(?=(a total of |we |we have |there are |we're
            \sat
            \s)?(another )?{N})
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>((so|and|ok|i|we) )*(just )?((spoke|talked|checked|met|got off the phone|touched base)
            \s(with|to) {WHOEVER}( (at|in|over at) (the )?[a-z]+)?,? (and|who) ((he|she|they) )?(just )?{SAYS}( that)?
              |{WHOEVER} ({TELLS}|{SAYS})( that)?) )
            (?=(we|we're|we've|our|another|an additional|there are|a total of|all)?\s?{N})
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>(a )?(quick|short|fast|brief|little) (one|note|update|line|message|report|hello)
            ( (right )?(before|between|after|during|from|while) [^.;!?:,\d]{{2,40}}?)?(:| -|,) )(?=(another |we |we've
            \s|we have |our |so far |all )*{N})
            """,
        ),
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>with (the|our) (?!exception\b|help\b|[a-z' -]{{0,30}}?\b{NONE_OF_OURS}\b)[a-z' -]{{3,40}}
            ?( now)? (included|added( in)?|counted( in)?|on board|wrapped up|in|done|finished|complete),? )
            (?=(we|we're|our|the|that)\b[^.;!?]{{0,40}}?{N})
            """,
        ),
    ),
)
""" "Per our LMS", "With the Riverside property now included", "Our records indicate that"."""
