"""The words of questions: what is asked, and where a name that is written small stands."""

from bot.understanding.questions.helping import ENGLISH_HELP
from bot.understanding.questions.kinds import Asks
from bot.understanding.questions.turns import ENGLISH_TURNS
from bot.understanding.writing.patterns import late

ASKS: Asks = (
    *ENGLISH_HELP,
    *ENGLISH_TURNS,
    (
        "status",
        late(
            r"\bstate of play\b|\bhow do(es)? (things|everything|it all) (stand|look)\b"
            r"|\bhow('s| is| are|'re| have| has) (things|it|everything|everyone|everybody|we all)\b.{0,30}"
            r"\b(looking|going|doing|coming along|standing|shaping up)\b"
            r"|^\W*((so|and|hi|hey|hello|ok)\W+)*how('s| is| are|'re| have| has)\b.{1,60}"
            r"\b(doing|going|coming along|getting on|faring|holding up|making out)\b.{0,20}"
            r"\b(with|on) (what|the|their|its) .{0,20}(promis|pledg|commit)"
            r"|\boverall (picture|status|view|look)\b|\bbig picture\b"
            r"|\bhow('s| is| are|'re) (the |our |their )?(pledges?|promises?|commitments?) .{1,60}"
            r"\b(doing|going|coming along|progressing|shaping up|looking)\b"
        ),
    ),
    (
        "help",
        late(
            r"how (this|it|you|that) works?\b|\bhow (do|should|can|would|could) (i|we|one) (phrase|word"
            r"|query|search|look \w+ up"
            r"|get started|start|talk to you)\b|(walk|talk) me through|cheat ?sheet|tutorial|user guide"
            r"|getting started"
            r"|\btell me what you (can|do|are|could|know how|offer|understand)\b(?!.{0,15} (on|about|of|for|from"
            r"|with) (?!me\b|us\b)\w)|(guide|manual|faq|instructions|documentation) (for|on|to|about)|(sample"
            r"|example) (questions?|phrases?)|what are you able to|(don't|not sure"
            r"|no idea) (know )?(what|how) (to|i can|i should) (ask|say|use|type)"
            r"|^\W*i'?m (lost|stuck|confused|new)\b|some examples\b|example (questions?|of what)|what (sort"
            r"|kind|type)s? of (stuff|things|questions)|\bi ask about"
        ),
    ),
    (
        "pledge",
        late(
            r"^\W*what('s| is| was) (the |our |[\w' -]{2,50}?'s? )(\w+ ){0,2}?(target|goal)(?=\W*$)"
            r"|\b(what|how many)\b.{1,60}\b(going|planning|meant|supposed|hoping|intending|expected) to (do"
            r"|train|hold|host|hand"
            r"|give|put|run|teach|send|organi[sz]e)\b(?!.{0,40}\bby (now|this))"
            r"|\b(how (many|much)|(?<!do )(?<!done )what|which) .{1,60}\b(did .{1,50} (pledge|promise|commit)"
            r"|(has|have) (pledged|promised|committed)|in (its|their|the) (pledge|promise|commitment)"
            r"|(say|said|tell us|told us|mention\w*|claim\w*) (that )?(they|it|he|she)('d| would| will|'ll))\b"
        ),
    ),
    (
        "help",
        late(
            r"^\W*what (should|could|may) i ask\b"
            r"|^\W*((show|give|send|make|print|export)\b.{1,30}?\b)?(report|export|excel|pdf)\W*$"
            r"|^\W*(help( me)?( out)?(,? (please|pls|plz))?|(can|could) you (please )?help( me| us)?|\?"
            r"|(hi|hello|hey)( there"
            r"| again)?|menu|commands?)\W*$"
            r"|\b(what (else )?can (you|i) (do|help|ask"
            r"|say|tell me(?! (about|on|of) (?!(our|the|this|that|it|here|things|stuff|partners|pledges)\b)\w))"
            r"|(what|which|list|show|give)\b.{0,20}\b(commands|examples(?! of (?!what|how|questions?|things"
            r"|your)\w)|options)|how (to|can i"
            r"|should i) (use|ask)"
            r"|instructions|your (purpose|features|abilities)|what (kinds?|types?|sorts?) of (questions"
            r"|things)|what questions|how (do|does) (you|this( thing| bot)?"
            r"|it) work|how do i (use|ask|talk)|what do you (do|know"
            r"|understand)|what are you|who are you|show me the commands|list (the )?commands"
            r"|need help)\b"
        ),
    ),
    (
        "status",
        late(
            r"\b(did|has|have) .{1,60} (do|done|keep|kept|follow(ed)? through|make good"
            r"|made good)\b (on )?(what|its|their|the)\b|\bhow far (behind|off|along)\b"
            r"|\b(ahead or behind|on or off track|on track or)\b|\bhow (much|many) (\w+ )?(out )?of (its"
            r"|their|his|her|(the |those )?(promised |pledged )?\d+)\b|\bhow much of (the|that)\b"
            r"|\bhow (much|many)\b.{1,70}\b(left|to go|remain(s|ing)?|still (have(?! not)|has(?! not)|need"
            r"|needs|owe|owes"
            r"|missing|short)"
            r"|short (of|are|is)|away from|until)\b|\bhow much (have|has|did|do|does|is"
            r"|are)\b(?!.{1,50} (agencies|companies|we)\b)"
        ),
    ),
    (
        "silent",
        late(
            r"\b((going|gone|went|go|been|is|are|was|still|so) (\w+ )?(dark|quiet|cold|mia|missing|awol)"
            r"|(nobody|no one)('s| has| have)? (\w+ )?heard|(hasn't|haven't|didn't|not"
            r"|never) (\w+ )?(sen[dt]|given?|turned in|submit\w*|provid\w*|shar\w*) (\w+ )?(us|in|anything"
            r"|numbers|updates?|counts?"
            r"|reports?|figures)|radio silen\w+|no[- ](answer|repl(y|ie)"
            r"|response|contact)s?|dead air|crickets|on read"
            r"|non-?respon\w+|play(s|ed|ing)? (dead|possum)|off the (grid|map)"
            r"|le(ft|aves?|aving) us (hanging|on)|(not|never|hasn't|haven't|no) .{0,20}?(a peep|contact"
            r"|in touch|got(ten)? hold)"
            r"|(can't|cannot|couldn't|unable to|impossible to) (reach|get hold|contact|raise)|stopped (talking"
            r"|writing|calling)"
            r"|(not|never|yet to|haven't|hasn't|didn't|without|no one|nobody|any(one"
            r"|body) not)\b.{0,25}?\b(repl(y|ied|ying)"
            r"|respon(d|se|ded|ding)|answer(ed|ing)?|check(ed)? in|report(ed|ing)? (back|in|anything)"
            r"|sent (us"
            r"|in|any)"
            r"|reported since|got(ten)? back|touched base|called back|return(ed|ing)? (our|my|calls?"
            r"|emails?|messages?))"
            r"|wait(ing)? (on|to hear)\b|waiting for (an? )?(answer|reply|response|word|numbers|update)"
            r"|(dropped|fell|fallen) off|off the radar|lost (touch|contact)|disappear\w*|vanish\w*|out of touch"
            r"|heard? (nothing|zip|zilch|zero|squat|crickets)"
            r"|non.?respond(er|ent)s?|unanswered|silent|silence|no word|no reply|no response|no answer"
            r"|not (been )?(heard?"
            r"|responded"
            r"|replied|answered|responding|answering)|(haven't|hasn't|have not|has not|have no|didn't|did not"
            r"|never|yet to|who'?s not|aren't|isn't|not) (we |you )?(heard|responded|respond|replied"
            r"|reply|answered|answer|gotten back|got back|written back|been in touch|responding|answering"
            r"|replying)|gone quiet|gone dark|ghost\w*|unresponsive|quiet|no news|stopped (answering"
            r"|responding|replying)|ignor\w+ us|needs? a (phone )?call|who (should|do|must) (we|i) call"
            r"|call list|waiting to hear|(has|have|already) (replied|responded|answered"
            r"|written)|owes? us (an? |the |any |their |some )?(\w+ )?(update|answer|reply|number|figure"
            r"|report|count"
            r"|response|call|word)s?"
            r"|(did|has|have) .{1,60} (ever |even |yet )?(repl(y|ied)|respond(ed)?|answer(ed)?"
            r"|g[eo]t(ten)? back|wr(ite|itten|ote) back|been in touch)"
            r"|never (wrote|got|written) back|who(m)? (should|do|must|can) (we|i) (need to "
            r"|have to )?(call|chase|nudge|ping|follow up)|(to|needs?) (chase"
            r"|chasing|nudging|a nudge)|follow up with)\b"
        ),
    ),
    (
        "overdue",
        late(
            r"\b(due\b.{1,30}\b(aren't|isn't|not|weren't) (\w+ )?(done|finished|kept|complete)"
            r"|dropp(ed|ing|s) the ball|drag(s|ged|ging)? (its|their) (feet|heels)|come and gone"
            r"|miss\w* .{0,25}(deadline|date)s?|(whose|the|which|their) (date|deadline|time)s? (is|are|has"
            r"|have|was)? ?(already )?(passed|over|up|gone)|f(alls?"
            r"|ell|allen) short|let us down|flak(ed|ing|y)"
            r"|reneg\w+|supposed to (be|have been) (finish\w*|done|complete\w*)|(and|but) (wasn't|weren't"
            r"|didn't"
            r"|hasn't|haven't)|slips?\b|lapses?\b"
            r"|should('ve| have) (been )?(\w+ed|done|kept|met)\b|should('ve| already be| be"
            r"| have) .{1,30}\b(by now|already|but)|by now but|(was|were) due"
            r"|due dates? (is|are) behind"
            r"|(ran|run|gone|go|went|blew) (over|past|beyond)|out of time|time (is|has run) (up|out)|exceeded"
            r"|unkept|unmet|unfulfilled|in default|broken? (its|their|a|any)? ?(promises?|pledges?|word)"
            r"|failed to (deliver|finish|keep|meet|complete|do)|didn't (deliver|keep)|never (delivered"
            r"|finished|kept|did)"
            r"|overdue|over due|delinquent|tardy|in arrears|expired|lapsed|past (\w+ )?deadlines?"
            r"|off (track|schedule)|not (yet )?(delivered|done|finished|kept|met|completed?)\b.{0,12} on time"
            r"|bl(ew|own)( (past|through|by))? (its|their|the|an?y?|some|his|her|our) (due )?(deadline|date)s?"
            r"|not (on (time|track|schedule)|kept)|(hasn't|haven't|didn't) (kept|keep|met|meet"
            r"|fulfill?ed|honou?red) (its|their)|(slipped|slippage)|didn't (finish|make it|meet)"
            r"|bl(ew|own) (\w+ )?deadline|past due|late\b|(miss|missed|missing|blew) (its|their|the|a|any"
            r"|our)? ?(deadline|date)s?|behind( schedule)?"
            r"|missed (their|its|the"
            r"|a) (deadline|date|due)|should have (been )?(finished|done|completed)|past (their"
            r"|its|the) (deadline|due|date)s?|not (finished|done|kept) (on|in) time|(deadline"
            r"|due date)s? (has|have)? ?(passed|gone by|slipped)|running late|lagging|slipping"
            r"|missed|laggards?)\b"
        ),
    ),
    (
        "due_soon",
        late(
            r"^\W*due\b|\b((what|which|who|any|anything|anyone|pledges|promises|commitments|everything|deadlines?"
            r"|whose)\b.{0,40}\b(due|coming up|deadlines?|expir(es?|ing)|ends?|ending|falls? due|wrap(s"
            r"|ping)? up|finish(es|ing)?|conclud\w+"
            r"|clos(es?|ing)|run(s|ning)? out|matur\w+|com(es?|ing) (due|up|to an end)|land(s|ing)?|hits?"
            r"|on (my|our) plate)"
            r"(?= (in|by|on|before|within|this|next|soon|over|during|between|the|tomorrow|today|from|at|for"
            r"|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b"
            r"|\W*$)|coming up"
            r"|on the horizon|in the pipeline|around the corner|down the (pike|line|road)|clos(e|es|ing) out"
            r"|up next|next in line|lined up|(expect\w*"
            r"|looking forward to) .{0,30}(by|in|next|this|before)"
            r"|have to (deliver|finish)|(must|needs? to|has to|have to|should) (finish|deliver|complete"
            r"|wrap up|report) (\w+ ){0,3}?(by|before|in|this|next)"
            r"|(has|have|needs?|must|should) (to )?be (finished|done|kept|completed|wrapped up|delivered)"
            r"|(pledges?|promises?|commitments?|what|anything|something) (that )?(will )?(comes?"
            r"|falls?) (up|due)"
            r"|(on deck|on tap|on the (docket|calendar))\b|when\b.{1,60}\bdue"
            r"|due (soon|next|this|in|by|before|on|within|tomorrow|today|no later|until|till|through|up to|prior"
            r"|after|between)|upcoming|deadlines?"
            r"|what'?s next|next up|due dates?)\b"
        ),
    ),
    (
        "totals",
        late(
            r"^\W*(numbers?|trained|(people|drivers|employees|officers|operators|staff) trained"
            r"|([\w.]+ )?(trainings|completions|certificates)"
            r"(?= (in|from|since|between|during|by|for|with|last|this|so)\b))\b|\b(how many|how much|total(s"
            r"|ed)?|number of|(a|our|the) number|produced?|yield(ed)?|generated?|counts?|in total"
            r"|altogether|sum|overall"
            r"|figures?|numbers|add(s|ed)? (it |them |this |that |everything )?(all )?up|tot(s|ted|ting)? up"
            r"|sum up|count up|how (did|have|well did) we (do|done)"
            r"|what have we (achieved|reached)|how far (are|have) we|tally"
            r"|headcount|running count|impact|statistics|stats)\b"
        ),
    ),
    (
        "pledge",
        late(
            r"\b(what (did|has|have|does|do|was|were|is|are)\b(?! the (status"
            r"|progress)).{0,60}\b(promis\w*|pledg\w*|commit\w*"
            r"|sign(ed)? up|agree\w*|say they('d| would)|offer\w*|owe)"
            r"|what .{1,40} said (they|it|he|she)('d| would| will|'ll)|(show|list|give|see|find|get"
            r"|pull up|look up)\b.{0,30}\b(pledges?|promises?|commitments?|pledged|promised|committed)"
            r"|(show|list|give|see|find|get|everything|anything|all)\b.{0,90}\b(pledged|promised|committed)(?=\W*$)"
            r"|on (the|our) books (for|from|with)|(pledges?|promises?"
            r"|commitments?) (of|by|from|made by|for)\b|'s? (pledges?|promises?|commitments?)"
            r"|on the hook for|(what|which) (pledges?|promises?|commitments?) (did|has|have|does|do|were|are)"
            r"|did (?!.{1,60} (keep|kept|meet|met|honou?r|fulfil\w*) (its|their|the|his|her))"
            r".{1,50} (promise|pledge|commit|sign up|agree)|who (all |else |has |have )?(promised"
            r"|pledged|committed"
            r"|agreed|signed)|which (partners|organi[sz]ations|companies|agencies) (have )?(promised"
            r"|pledged|committed)|what .{1,40} (promised|pledged|committed|signed up|agreed|offered|owes?))\b"
        ),
    ),
    (
        "status",
        late(
            r"\b(when (did|was|have) .{1,30}\blast\b|last time (we|you|i) (heard|talked|spoke)|last (hear"
            r"|heard|contact|word|update) (from|with|by)"
            r"|(check|read|scoop|info|details?|lowdown|story|rundown|picture|intel) (on|about|for|with)"
            r"|what('s| has)? happen(ed|ing) (with|to|at)"
            r"|how( far along)?('s| is| are| was| did|'re)\b|status|progress|where (are|is|do"
            r"|does)\b.{0,60}\b(at|stand|with)|where (are|do) we stand|update|what'?s (new|happening"
            r"|going on|up) (with|at|in|on)|what is (new|happening|going on) (with|at|in|on)"
            r"|(anything|something|what'?s) (new|going on|happening)|any (news|word|progress|update|updates"
            r"|movement)|doing|getting on|coming along|going"
            r"|report on|standing|catch me up|bring me up|overview|summary|on track|on time|on schedule|tell me about"
            r"|heard from|show me|latest|progressing|how close|where('s| is) .{1,50} at\b|anything from"
            r"|(on|off|near|close to|above|below|past) (target|pace|goal)|outstanding|what'?s left|remaining"
            r"|still (missing|open)"
            r"|(haven't|hasn't|not) (started|begun)|list (everyone|everybody|everything|all)"
            r"|situation|up to speed|shape|look(s|ing)? like|over at|has .{1,60} paid|(has|have) (finished"
            r"|started|trained|completed|begun)"
            r"|has .{1,60} (started|finished|trained|done|completed|begun"
            r"|kept)|how far (along|is|are)|is .{1,60} (done|finished|on track|ahead|complete)"
            r"|did .{1,60} (finish|start|train|complete|hold|keep|host)|have .{1,60} (started|finished"
            r"|trained|done|completed))\b"
        ),
    ),
    (
        "pledge",
        late(r"\b(pledg\w+|promis\w+|commitments?|committed|supposed to|sign(ed)? (up|on)|agreed to|offer\w*)\b"),
    ),
)
MENTION = late(r"^ *((hey|hi|hello|ok|dear) )?(<@\w+(\|[^>]*)?>|@\w+)[\s,:]*|^ *(hey|hi|hello) [\w-]+(, | ?- )")
