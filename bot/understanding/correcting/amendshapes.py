"""The shapes of a correction, with signs for its figures: which was wrong, which is right, and any other."""

from bot.understanding.writing.patterns import late

WAS, IS, OTHER = "§", "¤", "#"
"""Stand for the figure that was wrong, the one that is right, and any other. No answer has them."""
TOLD = (
    r"(told|said|say|gave|reported|sent|wrote|put|typed|entered|listed|logged|submitted|posted|declared|mentioned"
    r"|noted|counted|had)"
)
SAID = r"(told|said|gave|reported|sent|wrote|put|typed|entered|noted|mentioned)"
ENDS = (
    r"(?=\W*$| ?[,.;!?:)(-]"
    r"| (people|drivers|employees|staff|officers|operators|names|please|pls|thanks|because|since|not|instead|would"
    r"|could|in my)\b)(?! [a-z]+ (at|in|from|of|enrolled|registered|signed|to|left)\b)"
)
NOT_THAT = late(
    rf"""
    \b(not?|instead of|rather than|(in|to) (the )?place of|in lieu of) (yet |in |at |of |the |a |my |those\s
      |and )*{WAS}(?! (of|and)\b)
    """,
)
CHANGED = late(
    rf"""
    \b(change|fix|update|edit|correct|amend|adjust|replace|swap|switch|make|raise|lower|reduce|increase|bump|drop
      |bring) ((the|my|that|those|our|it|last|yesterday's|figure|number|of|from|this
      |morning's) ){{0,4}}{WAS} (\w+ ){{0,3}}?(to
      |for|with|by|into|down to|up to) (a |the )?{IS}{ENDS}
    |\b(typed|wrote|put|entered|have|told|said|gave|sent|reported) (you )?{WAS}( more)?,? (where|when|but|while
      |and) (\w+ ){{1,3}}(says|shows|reads|has|had) ((it|that)('s| (was|is)) )?(only |really |actually )?{IS}
    |{IS} (is|was) (right|correct|the (right|correct|real) \w+)[\s,.;]+(and )?(the )?{WAS} (isn't|wasn't|is not|was not
      |is wrong|was wrong)
    """,
)
THAN = (
    rf"\sthan (what )?((i|we) ((had|have|just|first|originally) )?{SAID}( you)?(?=\W*$| ?[.,;:!(]"
    r"| (yesterday|earlier|before|this morning|on [a-z]+day|because|since)\b)"
    r"|(in )?my (last|previous|message|note))"
)
THAN_TOLD = (
    rf"({THAN}| (in|on|from|off)? ?((the|my) last|what)\b| in this\b"
    r"|(?=\W*$| ?[.,;!]| (please|pls|because|since|in (all|total))\b))"
)
HEAD = r"(^\W*|[.,;:!(-] *|\b(please|pls|and|so|just|kindly|then|you) )"
FEWER = late(
    rf"""
    {OTHER} (people |persons |names )?(fewer|less|too many|too high|too much){THAN_TOLD}
    |\b(over-?counted|over-?stated|over-?reported|too high|high|over) by {OTHER}
    |{HEAD}(?!remove the {OTHER}( entry| please| pls)?\W*$)(take|knock|subtract|deduct|remove|drop|shave)\s
      (off |out |away )?(the (?!{OTHER} (in|at|from)\b))?{OTHER}
    |\b(reduce|lower|decrease|cut) (\w+ ){{1,4}}by {OTHER}|\bcounted {OTHER} (\w+ ){{0,2}}?(twice|too many)
    |{OTHER}.{{0,100}}?{HEAD}(subtract|deduct|take|remove|knock) (them|those|these)\b
    """,
)
SO_MANY_MORE = late(r"\d more\b(?! than)")
""" "22 more, take out those from the agency": not 22 fewer."""
MORE = late(
    rf"""
    {OTHER} more than that\b|{OTHER} (people )?more{THAN}|{OTHER} (people )?too (low|few|little)\b
    |\b(under-?counted|under-?stated|under-?reported) (\w+ ){{0,2}}?by {OTHER}
    |\badd (another )?{OTHER} (more )?to (that|it|my|the last|those|these|what)\b
    |\b(raise|increase|bump) (\w+ ){{1,4}}by {OTHER}
    """,
)
TAKEN_OUT = late(
    rf"""
    \b(delet|cancel|remov|undo|disregard|ignor|forget|scratch|strik|void|eras|retract|withdraw|scrap|drop|pull
      |roll back|revers|tak(e|ing) (back|out|off|down|away))(e|ing|ling|ting
      |ping)? (about )?((what|the ones?|the things?|everything|that i) ?(i|we)? (just |last )?{TOLD}
      |((my|the|that|this|those|these|all|of|your|yesterday's|today's|this morning's|morning's) ){{1,3}}((very )?(last
      |previous|latest|earlier|recent) )?(message
      |entry|update|number|figure|report|text|submission|count|addition|note|record|e-?mail|post
      |messages)\b(?! (from|about|to|of) (?!today|yesterday|this|{WAS}))
      |((the|that|those|these|all|my|last|out|yesterday's|today's|this morning's) ){{0,3}}{WAS}
      |(that|this)(?=\W*$| ?[.,;!]| (please|pls|last one|one)\b)|last( one)?(?=\W*$| ?[.,;!])
      |(the|my) last( one)?(?=\W*$| ?[.,;!?:]| please))
    |{WAS}\b.{{0,100}}?[.,;!] ?(\w+ ){{0,4}}?(delete|remove|take|strike|cancel|erase|scratch|ignore|forget) (them|it
      |that|those)( (out|off|back|down))?( (please|again))?(?=\W*$| ?[.,;!])
    """,
)
IN_ALL = late(
    rf"""
    \b(total|(the|our|my|right|correct) (count|tally)|overall|altogether|in (all|total)
      |all told)[\s,:]*((that|is|was|should|be|have|been|read|say|of|to|at|comes|now|only|just|really|actually|it's
      |we're|we|we've|trained|correct|right) )*{IS}
    |{IS} ((people|employees|drivers|staff|officers|operators|trained|done|of|us) ){{0,3}}(in (total|all)|altogether
      |all together|all told|overall|total|so far|to date)\b
    """,
)
SO_PUT = late(
    rf"""
    \b(so|make|put|lower|change|reduce|raise|count|should|was|were|be
      |it's) ((it|that|for|this|to|in|be|is|only|just|please|down|should) )*{IS}
    |{IS} (instead|rather)\b
    """,
)
SAID_ANEW = late(
    rf"""
    \b((i )?meant( to (say|write|type|put))?|should('?ve| have)? (been|be|read|say|said)( only)?
      |\b(reversed|swapped|typo|misread|mistyped|autocorrect\w*|fat fingers?|finger slipped
      |wrong key)\b.{{0,40}}?\b(it's|it was|so)
      |make (it|that)(?= {OTHER} instead)
      |(change|update|fix|correct|set|edit|amend) ((yesterday|today|this morning|last night)'s|(my|the|that) (last
      |previous|latest|earlier)) (entry|number|figure|count|report|update|one|submission)( (i|we) {SAID}( you)?)? (to
      |into)( (read|say|be))?
      |(change|update|set|put) (it|that|this) ((down )?to |at |instead |rather )?(a )?
      |(right|correct|real|actual|true) (number|figure|one|count) (is|was)) ?{OTHER}{ENDS}
    """,
)
SLIPPED = rf"(to )?(have )?(been|be|read|say|said|show) (only |really |actually )?{IS}{ENDS}"
NAMED = late(
    rf"""
    (^\W*|[.,;:!-] *|\b(the|my|that|so|and) ){WAS}( more)?( (i|we) {SAID}( you)?( [a-z]+){{0,2}})?[.,;]? ?(it\s
      |that )?(should('ve)?|ought|was meant|was supposed) {SLIPPED}
    |(^\W*|[.,;:!-] *|\b(and|but|so|sorry|oops|when|because) )(i|we|i'd|we'd|last time i|just) (had\s
      |just )?{SAID}( you)? (just |only |that\s
      |the )?{WAS}( (more|people|employees|drivers|total))?( (yesterday|earlier|before|last (time|week)|this morning
      |on [a-z]+day|as (our|the) total|in total))?[\s,.;-]+((and|but|when|sorry|i) )*(meant
      |(it|that)('s| (was|is)) (really|actually|only)|it's|it was|make (it|that)|change (it|that) to
      |(it )?should (have )?(be|been|read|say|said)|the (true|right|real|correct) \w+ is) {IS}{ENDS}
    |(it was|it's|that was|was|were|(supposed|meant) to (be|say|read)|make it|correction:?
      |should (have )?(be|been|say|read)|^\W*|[.,;:!-] *) ?(only |just\s
      |really )?{IS}( more)?( (people|employees|drivers|staff|officers|operators|agents|trained
      |members))?,? (and )?(not
      |instead of|rather than) (the |a |my )?{WAS}(?=\W*$| ?[.,;!:)(-]
      | (because|since|in|as|for|more|people|employees|drivers)\b)
    |\b(not|wasn't
      |weren't) (the )?{WAS}( more)?([\s,.;]+(but|it|was|were|it's|just|only|sorry|rather)){{1,4}}[\s,.;]+{IS}{ENDS}
    |\b(take|bring|drop|lower|cut|change|fix|update|switch|correct|raise|bump|swap) (the |my |that |last\s
      |our )*{WAS}\b( (i|we) {SAID}( you)?| from \w+ \w+)? (down |up )?(to|for|with|into) (an? )?{IS}{ENDS}
    |\b(make|call) (the |that |my |our )+{WAS} (an?|into|to|just) {IS}{ENDS}
    |(^\W*|[.,;:!-] *){IS},? where (i|we) (had )?{SAID} {WAS}(?=\W*$| ?[.,;!])
    |\b(bump|raise|lower|drop|bring|change|fix|correct|update) (my|the|that) last (one|entry|number|figure
      |message)( (up|down))? to {IS} from {WAS}(?=\W*$| ?[.,;!])
    |\b(scratch|forget|ignore|delete|strike|remove) (the |that |my )?{WAS}[,.;\s]+(it's|it was|make it
      |should be) {IS}{ENDS}
    """,
)
"""What was told is named, and what is right instead, whatever else the sentence says of it."""
OF_OTHERS = late(
    rf"""
    \b(we|i|they|there) (have|are|employ|need|own|run|had) ([a-z]+ ){{0,2}}?[{WAS}{IS}]
    |[{WAS}{IS}] ([a-z-]+ )?(trucks?|buses|rooms?|vans?|cars?|hours?|minutes?|days?|weeks?|months?|years?|miles?
      |dollars?|seats?|posters?|cards?|decals?|stickers?|flyers?|sessions?|classes|boxes|copies|chairs?|percent|am
      |pm)\b
    |\b(room|route|bus|unit|line|page|number|at|age|exit|gate|until|since|by) [{WAS}{IS}]
    """,
)
""" "We have 28 trucks, not 32"."""
