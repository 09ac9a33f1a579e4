"""Each sense that words beside a verb may have, and the words that tell it: promised, done, denied, hoped, demanded."""

from bot.understanding.words.verbs import ADVERBS, BASE, ING, PAST, PROMISE, REPORTED, either
from bot.understanding.writing.patterns import late

THINGS = (
    r"trainings?|presentations?|posters?|cards|decals?|sessions?|sponsorships?|materials|workshops?|class(es)?"
    r"|polic(y|ies)|web ?pages?|brochures|flyers|stickers|kits|trailer|newsletters?|articles?|drivers|employees|staff"
)
"""What is promised without a verb: "pledged bus training for 72 drivers"."""

END = r"(?!['\w-]|: \d|(?<=showed) up\b)"
MARKS = {
    "no": r"""
        (will|would|shall|can|could|does|did|do|has|have|had|is|are|was|were|may|might|must|should) (not(?! only\b)
          |never|no longer)\b
        |won't|wouldn't|can't|cannot|couldn't|doesn't|didn't|don't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't
        |(declined|refused|demurred)(?=,? (but|and|while|though)\b|[;.])|declin(e|es|ed) to|den(y|ies|ied)\b
        |disput(es|ed)\b|refus(e|es|ed) to|unable to|fail(s|ed) to|no longer|never\b|(has|have|had|is|are) yet to\b
        |withdrew|decided (not to|against)|unlikely to|(backed|pulled|opted|dropped) out|has to (cancel|withdraw)
        |cancel(s|ed|led)|stopped|instead of|no (plans?|pledges?|promises?|commitments?|intention) (to|of)\b
        |not\b(?! (only|just|later|fewer|less|more|yet|less)\b)
        """,
    "hope": rf"""
        hop(e|es|ed|ing)( (to|that)|\b)|would\b|(i|we|they|s?he|it)'d (like|love)|wish(es|ed)? to
        |wants? (to|you(?! to know)|us(?! to know)|every|all|more|about|its|their|his|her|the)|wants?(?= \$?\d)
        |wanted to(?! (confirm|let|say|share|report|tell|follow|pass|note|add|announce|inform|update)\b)|might
        |(?<!\bin )(?<!\bby )(?<!\bof )may(?= (\w+ )?({either(BASE)})\b)|could|should|consider(s|ed|ing)?
        |think(s|ing)? (about|of|we|it|they)|explor(e|es|ed|ing)|look(s|ed|ing)? into|interested in|open to
        |discuss(ed|ing|es)?|talk(ed|ing|s)? about|dream(s|ed)?|try(ing)? to|tries to|tried to|ought to
        |encourag(e|es|ed|ing)|urg(e|es|ed|ing)|ask(s|ed|ing)?\b|invit(e|es|ed|ing)|recommend(s|ed)?|suggest(s|ed)?
        |propos(e|es|ed)\b|able to(?! commit)
        |can\b(?! (only )?do \d| (\w+ly |also )?(count on|be (counted|relied|banked)|put|mark|pencil|commit|pledge
        |promise|guarantee)\b)
        |know(s)? how|claim(s|ed)? to\b|willing to|eager to|need(s|ed)? to|keen to|depending|wonder(s|ed|ing)?|imagine
        |let's|challeng(e|es|ed)|(was|were) to\b(?! be\b)|was (supposed|going|meant) to|were (supposed|going|meant) to
        |ha(d|s|ve) (planned|hoped|wanted|wished|meant|considered|discussed|thought)\b|usually|typically|generally
        |used to|love to|excited to|ready to|tend to|(?<!is )(?<!are )expected to|likely to|seek(s|ing)? to
        """,
    "must": r"""
        must\b
        |(is|are|was|were|be|been|being) (\w+ )?(required|mandated|obliged|obligated|asked|expected|supposed|encouraged
          |urged|invited|directed|told(?= (to|by)))\b
        |requires?\b|required (to|by|under)|mandates?\b(?= (that|all|every|transit|agencies|training))
        |(has|have|had) to\b|will (have to|need to|be required|be asked|be able to)
        """,
    "kept": r"""
        (kept|fulfilled|met|honou?red|completed|delivered on|made good on|lived up to|exceeded|surpassed
          |reached) ((on|up to) )?(its|their|our|his|her|the|a) (\w+ )?(pledge|promise|commitment|goal|target|vow) (to
          |of)\b
        """,
    "slated": r"""
        (is|are|'re|'m) (now |all |also )?(slated|scheduled|booked|lined up|signed up|registered|enrolled
          |down) for(?= (the )?([\w-]+ )?(tat|botl|training|course|class|session)\b)
        """,
    "did": r"""
        (managed|went on|(was|were) able) to|succeeded in|(ended|wound) up
        |did(?= (\w+ly |indeed |in fact )?(train|teach|certify|educate|host|hold|hang|put|post|print|hand|distribute
          |adopt|sponsor|complete|finish)\b)
        |(for
          |on)(?= (having )?(train|teach|certify|educat|host|hang|post|print|distribut|sponsor|adopt|putt|display
          |hold)ing\b)
        """,
    "amount": rf"""
        (can (only )?do|(can (\w+ly |also )?)?{PROMISE}( to| you| us| me| them)?
          |(is|are|'re|'m|am) (now |also |already )?(planning|scheduling|arranging|preparing)( (for|on))?|expects?
          |(put|mark|pencil|jot|write|note|log|enter|book|count|sign(ed)?) [^,.;]{{2,60}}?(, inc\.|, llc)? ((down|up
          |in)( the (books?|sheet|list|column|tally))?|on the (books?|sheet|list|board|tally))( for|,| ?:)
          |counts? on [^,.;]{{2,60}}? for|be ((put |marked |pencil\w+ )?(down|in)|counted in|signed up|listed) for
          |(goal|target|aim|pledge|commitment|promise) (of|for|at|from|by) (?!\d)[^,.;]{{2,50}}? (is( of)?|stands at
          |totals|comes to)
          |plans(?= (an?|one|two|three|four|five|six|\d+) ([\w-]+ ){{0,2}}?({THINGS})\b)
          |(is|are|'re|'m|am) (aiming|shooting|going|planning) (for|on)|aims? for|plans? (for|on)|targets|targeting
          |(goal|target|aim) (is|are|of)
          |commit(s|ted)? (itself|themselves|(the|its|their|our|his|her) \w+) to(?= (\w+ )?\d)|commits? to
          |committed (\w+ly )?to|sign(s|ed|ing)? (up( for)?|on for)|put (us|me|them) down for|count (us|me) in (for|as)
          |(is|are|'re|'m|'s|am) (in|down|good|on board|all in|on the hook|a (yes|yep)) for
          |are (each|both|all) (in|down|good) for|(is|are|'re|'m|am) on board with(?! \d+ ?(%|percent))
          |sign(s|ed) a (\w+ )?pledge( card| form| sheet)? (of|for)
          |sa(id
          |ys)(?= ([a-z]+ ){{0,3}}?\d[\d,.k]* (([\w-]+ ){{0,2}}?[\w-]*(s|men|women|staff|people|trained) )?(by|before
          |within|this|over the|next
          |in(?= (the )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|fall|autumn|winter|20\d\d|q[1-4]
          |next|coming|\w+ (days|weeks|months)))) )
          |(sa(id|ys?)|told (us|me)) (yes|ok|okay|sure) (to|for)|counts? (us|me|them) in["']? for
          |(definitely|absolutely|totally|also) in for
          |((will|is|are|'re|'m|am) (now )?)?(doubl|tripl|rais|increas|upp|bump|boost|expand|revis|chang|lower
          |reduc)(ed|es|e|s|ing) (its|their|our|his|her) (pledge|commitment|goal|promise|number
          |target)( up)? (from [\d,]+ )?to
          |upped theirs to|(is|are|'re|'m|am) doing
          |(has
          |have)(?= \d[\d,]* ([\w-]+ ){{1,3}}?(enrolled|signed up|scheduled|slated|lined up|booked
          |in (the )?(training|course|program)|going through)\b)
          |(came back|countered|answered|responded) with(?= ([a-z]+ ){{0,2}}?\d[\d,]* [^.;,]{{2,40}}? (by|before
          |within) )
          |(stepped|came) forward with|(stepped up|pitched in|chipped in|came through) with(?! \$)
          |(is|are) responsible for training
          |(joined|joins|stepped up|came (in|aboard|on board|forward|through)) ([^,.;]{{0,40}}? )?with a (\w+ )?(pledge
          |commitment|promise) of
          |(sets?|has|have) (itself |themselves )?a (goal|target) of|made a (pledge|commitment) (of|for)
          |(pledge|commitment|promise) (of|for|is))(?= (for |of |only |just |up to |at least |about |around |between\s
          |approximately |roughly |nearly |some |no (fewer|less|more) than |not more than |at most |as many as\s
          |a minimum of |all |another |an? additional |over |more than |to |respectively\s
          |in writing )*(an? (?!pledge|commitment)|\$?\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b
          |ten\b|eleven\b|twelve\b|[a-z]+teen\b|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|several
          |the ([\w-]+ ){{1,3}}?(sponsorship|sponsor|level|tier|package)\b|all\b|every\b|half|its\b|their\b|our\b|my\b
          |his\b|her\b|two-thirds|both\b))
        |confirm(s|ed)(?=:? (about |all )?\d[\d,]* ([a-z-]+ ){{1,3}}?(by|before|within|until) )
        |(approved|authori[sz]ed|signed off on|okayed|guarantees
          |(has|have) (earmarked|booked|budgeted))(?= ([\w-]+ ){{0,2}}?training for\s
          | (about |all |our )*\d[\d,]* ([\w-]+ )?(people|drivers|employees|staff|operators|officers)\b)
        |(pledg(e|es|ed)|promis(e|es|ed)|commit(s|ted) to
          |signed up for)(?= (for )?(?!to\b|that\b|us\b
          |it\b)((?!to\b|that\b|will\b|because\b|since\b|after\b|when\b|while\b|but\b|if\b
          |as\b)[\w.'/&-]+ ){{0,5}}?(({THINGS})\b
          |for ((its|their|our|all|the|some|about|another|at least|up to|over) |[\w-]+'s )*\d))
        """,
    "forward": rf"""
        ({PROMISE}) to\b|sets? (itself|themselves|ourselves) (a|the) (goal|target) of\b
        |(it is|it's) (our|my) (\w+ )?(intention|intent|goal|aim|plan|objective) to\b
        |((has|have|had) )?ma(de|kes?) a (\w+ )?(pledge|promise|commitment|vow) (to|of|for)\b
        |((has|have|had) )?(sign(s|ed)?|t(ook|akes?|aken)|g(ave|ives?|iven)|enter(s|ed) into
          |(came|comes) (in|through|forward) with) (an?|the|its|their|our|my|his|her) (\w+ )?(pledge|promise|commitment
          |vow|word|agreement|oath|mou) (to|of(?= ({either(ING)})\b)|that (it|they|s?he|we) (will|would))\b
        |can be (counted|relied|banked) (up)?on to\b
        |(has|have) ((taken on|assumed|given) )?(the|an?) (\w+ )?(pledge|commitment|obligation|duty) to\b
        |((has|have) )?made it (an?|its|their|our) (goal|priority|mission|aim) to\b|(has|have) set out to\b
        |(has|have) a (goal|target|plan) (of(?= ({either(ING)})\b)|to\b)|stepped up to\b
        |((has|have) )?(budgeted|arranged) to\b|(pledge|promise|commitment|vow)( is|:| was)? to\b|(is|are) to\b
        |(is|are|am|'s|'re|'m|was|were|been|be) (\w+ly |also |now |all |both )?(committed|committing|dedicated|going
          |set|planning|aiming|preparing|intending|scheduled|slated|due|signed up|pledging|on board|looking
          |(good|game|cleared|down)(?= (to|for) )|determined|proud|happy|pleased|glad|about) to\b
        |(?<!\ba )(?<!\bany )(?<!\bthe )(?<!\bno )plans? (\w+ly )?to\b|planned to\b|plan(s|ning)? on\b
        |(is|are|am|'s|'re|'m) (set|intent|bent) on\b|volunteer(s|ed)? for(?= ({either(ING)})\b)
        |((is|are|am|'s|'re|'m) (responsible for|in charge of|on the hook for)
          |t(akes?|ook) on)(?= ({either(ING)}) ([\w-]+ ){{0,3}}?\d)
        |((is|are|am|'s|'re|'m) (now |all )?(on the hook for|(tasked|charged|entrusted) with)|(has|have) been (tasked
          |charged|entrusted) with)(?= ({either(ING)}) (([\w-]+ ){{0,3}}?\d|(an?|its|their|our|the) ))
        |intends? to\b|intended to\b|aims? to\b|means? to\b|sign(s|ed)? (up|on) to\b|(has|have) decided to\b
        |decided to\b|decides? to\b
        |(approved|adopted|passed|backed|endorsed|set|sets|unveiled|outlined|presented) (an?|the|its
          |their) (\w+ )?(plan|pledge|commitment|motion|resolution|agreement|goal|target) (to|of(?= ({either(ING)})\b))
        |commitment to\b|(put|mark|pencil|sign|count) (us|me|them) (down|up|in) to\b
        |commit(s
          |ted)? ((itself|themselves|ourselves|himself|herself
          |(the|its|their|our) (agency|company|department|district|team|organi[sz]ation|city|county|school|office|staff
          |association|union|group)) )?to\b
        |sa(id|ys?) ["']?(yes|absolutely|sure|of course)["']?,? to\b|(is|are|was|were) (\w+ly )?committed to\b
        |vot(ed|es) (\w+ly\s
          |\d+ ?(-|to) ?\d+ )?(((on )?\w+day (\w+ )?|(last|this) \w+ |today |tonight |in \w+ )?(in favou?r )?)to\b
        |(goal|aim|target|plan|intention|objective|ambition) (is|remains) to\b|expects? to\b|(has|have|made) plans to\b
        |(is|are|'re) (gearing up|working|on track|getting ready|arranging|booked|signing up|joining us
          |partnering|teaming up|joining forces|pulling together) to\b
        """,
    "forward, with a verb": rf"""
        ({PROMISE}) (on|at|in|during|last|today|yesterday|this|publicly|again|after|us|themselves|verbally|tonight
          |with)\b[^,.;:]{{0,50}}? to(?= (\w+ly )?({either(BASE)})\b)
        |({PROMISE}|plans?|intends?|aims?), [^,.;:]{{3,60}}, to(?= {ADVERBS}({either(BASE)})\b)
        |(will|shall), [^,.;:]{{3,60}},(?= {ADVERBS}({either(BASE)})\b)|({PROMISE}) on behalf of [^,.;]{{2,60}}? to\b
        |(will|shall) (this|next|early|late|in) ([\w-]+ ){{0,2}}?[\w-]+(?= ({either(BASE)})\b)
        |{REPORTED}|will\b|shall\b|(?<=\w)'ll\b|(?<=\w)'s going to\b|gonna\b|looks? forward to\b|goes? on to\b
        |to(?= (be|get) (\w+ly )?({either(PAST)})\b)
        """,
    "headline": r"""
        to(?= (put|conduct|install|place|hang|donate|train|certify|educate|host|hold|distribute|display|adopt|sponsor
          |hand out|add|create|launch|provide|offer|join|print|post|require|roll out|teach|put up|schedule|organi[sz]e
          |arrange|give|run
          |mail|send|publish|reach|equip|enrol{1,2}|deliver|conduct|instruct|coach|welcome|name|appoint|hire) )
        """,
    "present": rf"""
        (is|are|'re|'m|am)(?= {ADVERBS}({either(ING)})\b| (also |now )?coming [a-z ]{{2,8}} as )
        """,
    "wasbeen": rf"""
        (was|were|been|got)(?= {ADVERBS}({either(PAST)})\b)|(?<=\d )are(?= (trained|certified)\b)
        |(?<=s )are(?= (done|finished|complete)\b)
        |(is|are) (now|already|all
          |fully)(?= (now |fully |all )?([\w.]+[\s-])?(trained|certified|done|finished|complete)\b)
        """,
    "past": rf"""
        ({either(PAST)}|((?<=has )|(?<=have ))become|becomes|is now(?= an? (\w+[\s-]){{1,3}}sponsor\b)
          |(came|(?<=\bhas )come|signed|stepped|joined) (in|on|up|aboard|forward)(?= as\b)
          |(has|have)(?= (now |already )?\d[\d,]* ((?!and\b)[\w-]+ ){{0,3}}?(trained|certified)\b))
        """,
}
"""What each is told by; the first that fits a place counts. A comma parts two patterns of one sense."""
EACH_MARK = tuple((name.split(",")[0], late(rf"\b({told}){END}")) for name, told in MARKS.items())
