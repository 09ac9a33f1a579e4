"""The words of questions: what is asked, and where a name that is written small stands."""

import re
from functools import partial

from bot.understanding.patterns import late
from bot.understanding.readings import Ask

seldom = partial(late, seldom=True)

ASKS: tuple[tuple[Ask, re.Pattern[str]], ...] = (
    (
        "help",
        seldom(
            r"how (?:this|it|you|that) works?\b|what (?:sort|kind|type)s? of (?:stuff|things|questions)|\bi ask about"
        ),
    ),
    (
        "pledge",
        seldom(
            r"^\W*what(?:'s| is| was) (?:the |our |[\w' -]{2,50}?'s? )(?:\w+ ){0,2}?(?:target|goal)(?=\W*$)"
            r"|\bhow (?:many|much) .{1,60}\b(?:did .{1,50} (?:pledge|promise|commit)"
            r"|(?:has|have) (?:pledged|promised|committed))\b"
        ),
    ),
    (
        "help",
        seldom(
            r"^\W*what (?:should|could|may) i ask\b"
            r"|^\W*(?:(?:show|give|send|make|print|export)\b.{1,30}?\b)?(?:report|export|excel|pdf)\W*$"
            r"|^\W*(?:help(?: me)?(?: out)?(?:,? please)?|(?:can|could) you (?:please )?help(?: me| us)?|\?"
            r"|(?:hi|hello|hey)(?: there"
            r"| again)?|menu|commands?)\W*$"
            r"|\b(?:what (?:else )?can (?:you|i) (?:do|help|ask"
            r"|say|tell me)|(?:what|which|list|show|give)\b.{0,20}\b(?:commands|examples|options)|how (?:to|can i"
            r"|should i) (?:use|ask)"
            r"|instructions|your (?:purpose|features|abilities)|what (?:kinds?|types?|sorts?) of (?:questions"
            r"|things)|what questions|how (?:do|does) (?:you|this(?: thing| bot)?"
            r"|it) work|how do i (?:use|ask|talk)|what do you (?:do|know"
            r"|understand)|what are you|who are you|show me the commands|list (?:the )?commands"
            r"|need help)\b"
        ),
    ),
    (
        "silent",
        seldom(
            r"\b(?:(?:going|gone|went|go|been|is|are|was|still|so) (?:\w+ )?(?:dark|quiet|cold|mia|missing|awol)"
            r"|radio silen\w+"
            r"|(?:not|never|yet to|haven't|hasn't|didn't|without|no one|nobody|any(?:one"
            r"|body) not)\b.{0,25}?\b(?:repl(?:y|ied|ying)"
            r"|respon(?:d|se|ded|ding)|answer(?:ed|ing)?|check(?:ed)? in|report(?:ed|ing)? (?:back|in|anything)"
            r"|sent (?:us"
            r"|in|any)"
            r"|reported since|got(?:ten)? back|touched base|called back|return(?:ed|ing)? (?:our|my|calls?"
            r"|emails?|messages?))"
            r"|wait(?:ing)? (?:on|to hear)\b|waiting for (?:an? )?(?:answer|reply|response|word|numbers|update)"
            r"|(?:dropped|fell|fallen) off|off the radar|lost (?:touch|contact)|disappear\w*|vanish\w*|out of touch"
            r"|silent|silence|no word|no reply|no response|no answer|not (?:been )?(?:heard?|responded"
            r"|replied|answered|responding|answering)|(?:haven't|hasn't|have not|has not|have no|didn't|did not"
            r"|never|yet to|who'?s not|aren't|isn't|not) (?:we |you )?(?:heard|responded|respond|replied"
            r"|reply|answered|answer|gotten back|got back|written back|been in touch|responding|answering"
            r"|replying)|gone quiet|gone dark|ghost\w*|unresponsive|quiet|no news|stopped (?:answering"
            r"|responding|replying)|ignor\w+ us|needs? a (?:phone )?call|who (?:should|do|must) (?:we|i) call"
            r"|call list|waiting to hear|last (?:hear|heard) from|last time (?:we|you|i) (?:heard|talked|spoke)"
            r"|last hear from|(?:has|have|already) (?:replied|responded|answered"
            r"|written)|owes? us (?:an? |the |any |their |some )?(?:\w+ )?(?:update|answer|reply|number|figure"
            r"|report|count"
            r"|response|call|word)s?"
            r"|(?:did|has|have) .{1,60} (?:ever |even |yet )?(?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?"
            r"|g[eo]t(?:ten)? back|wr(?:ite|itten|ote) back|been in touch)"
            r"|never (?:wrote|got|written) back|who(?:m)? (?:should|do|must|can) (?:we|i) (?:need to "
            r"|have to )?(?:call|chase|nudge|ping|follow up)|(?:to|needs?) (?:chase"
            r"|chasing|nudging|a nudge)|follow up with)\b"
        ),
    ),
    (
        "overdue",
        seldom(
            r"\b(?:due\b.{1,30}\b(?:aren't|isn't|not|weren't) (?:\w+ )?(?:done|finished|kept|complete)"
            r"|overdue|over due|delinquent|tardy|in arrears|expired|lapsed|past (?:\w+ )?deadlines?"
            r"|off (?:track|schedule)"
            r"|not (?:on (?:time|track|schedule)|kept)|(?:hasn't|haven't|didn't) (?:kept|keep|met|meet"
            r"|fulfill?ed|honou?red) (?:its|their)|(?:slipped|slippage)|didn't (?:finish|make it|meet)"
            r"|bl(?:ew|own) (?:\w+ )?deadline|past due|late\b|(?:miss|missed|missing|blew) (?:its|their|the|a|any"
            r"|our)?\s?(?:deadline|date)s?|behind(?: schedule)?"
            r"|missed (?:their|its|the"
            r"|a) (?:deadline|date|due)|should have (?:been )?(?:finished|done|completed)|past (?:their"
            r"|its|the) (?:deadline|due|date)s?|not (?:finished|done|kept) (?:on|in) time|(?:deadline"
            r"|due date)s? (?:has|have)? ?(?:passed|gone by|slipped)|running late|lagging|slipping"
            r"|missed|laggards?)\b"
        ),
    ),
    (
        "due_soon",
        seldom(
            r"\b(?:(?:what|which|who|anything|pledges|promises|everything|deadlines?"
            r"|whose)\b.{0,40}\b(?:due|coming up|deadlines?|expires?|ends?|falls? due|wrap up)|coming up"
            r"|(?:has|have|needs?|must|should) (?:to )?be (?:finished|done|kept|completed|wrapped up|delivered)"
            r"|(?:pledges?|promises?|commitments?|what|anything|something) (?:that )?(?:will )?(?:comes?"
            r"|falls?) (?:up|due)"
            r"|(?:on deck|on tap|on the (?:docket|calendar))\b|when\b.{1,60}\bdue"
            r"|due (?:soon|next|this|in|by|before|on|within|tomorrow|today)|upcoming|deadlines?"
            r"|what'?s next|next up|due dates?)\b"
        ),
    ),
    (
        "totals",
        seldom(
            r"^\W*(?:numbers?|trained|(?:people|drivers|employees|officers|operators|staff) trained"
            r"|(?:[\w.]+ )?(?:trainings|completions|certificates)"
            r"(?= (?:in|from|since|between|during|by|for|with|last|this|so)\b))\b|\b(?:how many|how much|total(?:s"
            r"|ed)?|number of|in total"
            r"|altogether|sum|count of|overall"
            r"|figures?|numbers|how (?:did|have|well did) we (?:do|done)"
            r"|what have we (?:achieved|reached)|how far (?:are|have) we|tally"
            r"|headcount|running count|impact|statistics|stats)\b"
        ),
    ),
    (
        "pledge",
        seldom(
            r"\b(?:what (?:did|has|have|does|do|was|were|is|are)\b(?! the (?:status"
            r"|progress)).{0,60}\b(?:promis\w*|pledg\w*|commit\w*"
            r"|sign(?:ed)? up|agree\w*|say they(?:'d| would)|offer\w*|owe)"
            r"|what .{1,40} said (?:they|it|he|she)(?:'d| would| will|'ll)|(?:show|list|give|see|find|get"
            r"|pull up|look up)\b.{0,30}\b(?:pledges?|promises?|commitments?|pledged|promised|committed)"
            r"|(?:show|list|give|see|find|get|everything|anything|all)\b.{0,90}\b(?:pledged|promised|committed)(?=\W*$)"
            r"|on (?:the|our) books (?:for|from|with)|(?:pledges?|promises?"
            r"|commitments?) (?:of|by|from|made by|for)\b|'s? (?:pledges?|promises?|commitments?)"
            r"|on the hook for|(?:what|which) (?:pledges?|promises?|commitments?) (?:did|has|have|does|do|were|are)"
            r"|did (?!.{1,60} (?:keep|kept|meet|met|honou?r|fulfil\w*) (?:its|their|the|his|her))"
            r".{1,50} (?:promise|pledge|commit|sign up|agree)|who (?:all |else |has |have )?(?:promised"
            r"|pledged|committed"
            r"|agreed|signed)|which (?:partners|organi[sz]ations|companies|agencies) (?:have )?(?:promised"
            r"|pledged|committed)|what .{1,40} (?:promised|pledged|committed|signed up|agreed|offered|owes?))\b"
        ),
    ),
    (
        "status",
        seldom(
            r"\b(?:what(?:'s| has)? happen(?:ed|ing) (?:with|to|at)"
            r"|how(?: far along)?(?:'s| is| are| was| did|'re)\b|status|progress|where (?:are|is|do"
            r"|does)\b.{0,60}\b(?:at|stand|with)|where (?:are|do) we stand|update|what'?s (?:new|happening"
            r"|going on|up) (?:with|at|in|on)|what is (?:new|happening|going on) (?:with|at|in|on)"
            r"|(?:anything|something|what'?s) (?:new|going on|happening)|any (?:news|word|progress|update|updates"
            r"|movement)|doing|getting on|coming along|going"
            r"|report on|standing|catch me up|bring me up|overview|summary|on track|on time|on schedule|tell me about"
            r"|heard from|show me|latest|progressing|how close|where(?:'s| is) .{1,50} at\b|anything from"
            r"|(?:on|off|near|close to|above|below|past) (?:target|pace|goal)|outstanding|what'?s left|remaining"
            r"|still (?:missing|open)"
            r"|(?:haven't|hasn't|not) (?:started|begun)|list (?:everyone|everybody|everything|all)"
            r"|situation|up to speed|shape|look(?:s|ing)? like|over at|has .{1,60} paid|(?:has|have) (?:finished"
            r"|started|trained|completed|begun)"
            r"|has .{1,60} (?:started|finished|trained|done|completed|begun"
            r"|kept)|how far (?:along|is|are)|is .{1,60} (?:done|finished|on track|ahead|complete)"
            r"|did .{1,60} (?:finish|start|train|complete|hold|keep|host)|have .{1,60} (?:started|finished"
            r"|trained|done|completed))\b"
        ),
    ),
    (
        "pledge",
        seldom(
            r"\b(?:pledg\w+|promis\w+|commitments?|committed|supposed to|sign(?:ed)? (?:up|on)|agreed to|offer\w*)\b"
        ),
    ),
)
MENTION = late(
    r"^\s*(?:(?:hey|hi|hello|ok|dear)\s)?(?:<@\w+(?:\|[^>]*)?>|@\w+)[\s,:]*|^\s*(?:hey|hi|hello)\s[\w-]+(?:,\s"
    r"|\s?-\s)"
)
NAME_AFTER = (
    late(
        r"\b(?:trained|done|held|hosted|handed out|distributed) by\s(?P<name>.+?)(?=\s?\?|\s?$"
        r"|\s(?:so far|in|with|since|last|this)\b)"
    ),
    late(
        r"\b(?:how(?: far along)?(?:'s| is| are| was|'re| did)|where(?:'s| is"
        r"| are)?)\s(?:things (?:going )?(?:with|at|in|for|on)\s|it going (?:with|at|in|for)\s"
        r"|everything (?:with|at|in)\s|progress (?:with|at|in|on|for)\s)?(?P<name>.+?)(?:'s (?:pledge"
        r"|promise|training|progress)s?)?\s?(?:doing|coming along|getting on|going|progressing|at\b"
        r"|with (?:its|their|the)\b|stand|so far|looking|today|now|these days|faring|making out"
        r"|been doing|currently|\?|$)"
    ),
    late(
        r"\bwhat\s(?P<name>(?!(?:did|has|have|does|do|was|were|will|would|is|are)\b).+?)\s(?:has |have |had "
        r"|is |are )?"
        r"(?:promised|pledged|committed|signed up|agreed|offered|said|owes?)\b"
    ),
    late(
        r"\b(?:what(?: exactly| all| else| specifically)?|(?:what|which) (?:pledges?|promises?|commitments?)"
        r"|how much|how many \w+(?: \w+)?)\s(?:did"
        r"|has|have|does|do|was|were|will"
        r"|would)\s(?P<name>.+?)\s(?:supposed|say they|promise|promised|pledge|pledged|commit|committed|sign"
        r"|signed|agree|agreed|offer|owe|train|trained|report|reported|do|done|host|hosted|hand|handed"
        r"|distribute|distributed|make|made|take on|give|given|hold|held|put|still|have|already|been|so far|get)\b"
    ),
    late(
        r"\b(?:has|have|did|is|are|was)\s(?P<name>(?!we\b|you\b|anyone\b|anybody\b|there\b|any\b|it\b"
        r"|they\b|i\b).+?)\s(?:started|finished|trained|done|completed|begun|finish|start|train"
        r"|complete|hold|host|on track|on time|on schedule|on target|on pace|up to date|supposed to|ahead|behind"
        r"|complete|late|overdue|silent|answered|replied"
        r"|responded|reply|answer|respond|ever (?:reply|answer|respond)|get back|gotten back|write back"
        r"|written back|report|reported|kept|keep|promise|promised|pledge|pledged"
        r"|commit|sign|heard|been|doing|going|gone|made|met|sent)\b"
    ),
    late(r"\bwhat did promise\s(?P<name>.+?)\s?(?:\?|$)"),
    late(r"\bwhat(?:'s| is)\s(?P<name>.+?)\son the hook\b"),
    late(r"\bhow far (?:along )?(?:is|are)\s(?P<name>.+?)\s(?:from|with|on|toward|towards|in)\b"),
    late(r"\bhow many \w+(?: \w+)?\s(?P<name>.+?)\s(?:has|have|did)\s(?:pledged?|promised?|committed|trained)\b"),
    late(r"\b(?:where(?:'s| is)\s(?P<name>.+?)\sat\b)"),
    late(r"\bhow (?:close )?(?:is|are)\s(?P<name>.+?)\s(?:to (?:done|finish\w*|its|their)|progressing)\b"),
    late(r"\bhow\s(?P<name>(?!many|much|far|close|is|are|did|does|do|has)[^?]+?)\s(?:is|are) progressing\b"),
    late(r"\b(?:over at|last hear from|anything from)\s(?P<name>.+?)\s?(?:\?|$|lately|yet)"),
    late(
        r"^(?P<name>.+?)\s(?:has|have|already|has already)\s"
        r"(?:finished|started|trained|completed|replied|answered|responded)\b"
    ),
    late(
        r"\b(?:status|progress|update|news|word|latest|overview|summary|report|movement|figures?"
        r"|numbers|totals?|stats|going on|happening|up|new|stand|standing|are we|is it|pledges?"
        r"|promises?|commitments?)\s(?:of|on|for|from|with|at|in|by|made by"
        r"|about)\s(?P<name>.+?)\s?(?:\?|$|so far|today|now|please|yet|this (?:week|month|year))"
    ),
    late(
        r"\b(?:tell me about|show me|show|list|give me|see|pull up|look up|what about"
        r"|how about)\s(?P<name>.+?)(?:'s?)?\s?(?:pledges?|promises?|commitments?|status|progress"
        r"|numbers|please|\?|$)"
    ),
    late(
        r"\b(?:heard|hear|heard back|reply|answer|response|word|news)\sfrom\s(?P<name>.+?)\s?(?:\?|$"
        r"|yet|lately|recently|since|so far)"
    ),
    late(
        r"^(?:what (?:is|are|was|were)\s|what'?s\s)?(?P<name>.+?)'s?\s(?:pledges?|promises?"
        r"|commitments?|status|progress|numbers|deadline|due date)\b"
    ),
    late(
        r"^(?:status|progress|update|overdue|silent|no word|pledges?|totals?)\s(?!in\b|from\b|at\b"
        r"|for\b|with\b|by\b|of\b|on\b|since\b)(?P<name>[^?]+?)\W*$"
    ),
    late(r"^(?P<name>[^?]+?)\s(?:status|progress|update|pledges?|totals?|numbers)\W*$"),
    late(
        r"\b(?:from|by|at|for|with)\s(?:the\s)?(?P<name>(?:[\w.'&-]+\s){1,3}?(?:transit|trucking|freight|lines|casino"
        r"|police|pd|schools?|district|college|hospital|church|towing|energy|logistics|charter|shuttle))\b"
    ),
    late(r"^\W*(?:and|what about|how about)\s(?P<name>[^?]{3,50}?)\W*$"),
)
NOT_NAMES = late(
    r"^(?:(?:please|furthest|farthest|(?:the )?(?:spring|summer|fall|autumn|winter|holidays?)$"
    r"|(?:of )?(?:those|these|ones|them|everyone|anyone)\b"
    r"|de los\b|(?:the )?(?:totals?|figures?|stats|results|counts?)\b.*|an? (?:rundown|list|summary|breakdown"
    r"|recap|run-through)\b.*|(?:list|show|give|see|get|find"
    r"|pull|tell)\b.*|(?:[\w-]+\s)*(?:drivers|operators|officers"
    r"|employees|posters|cards|sessions|people)\strained|late|overdue|silent|quiet|who|which|gone|number of"
    r"|total|exactly|what|how|when|where|everyone"
    r"|everybody|anyone|anybody|those"
    r"|people|partners|that"
    r"|whoever)\b.*|(?:been|to|be|the|a|of|we|has|have|in|on|it|so|far|any|all|already|actually"
    r"|ever)(?:\s(?:been|to|be|the|a|of|we|has|have|in|on|it|so|far|any|all|trained|finished|done))*|how many"
    r"|how much|an overview|overview|silent ones|trained\b.*|people trained.*|not|do we|are we|have we"
    r"|we (?:with|on|at)\b.*|(?:posters|cards|decals|stickers|flyers|materials)"
    r" (?:distributed|handed out|put up|placed)"
    r"|did we|in|from|we|us|our|they|them|things|everything|everyone|everybody|it|i|you|all|every|each"
    r"|all of (?:them|us)|anyone|anybody|somebody|who|what|which|the (?:pledges|promises|partners"
    r"|numbers|totals|campaign|training|bot|program|programme|year|month|week|event|events|build"
    r"|builds|status|progress|rest|others|silent ones|deadlines|latest)|partners|pledges|promises"
    r"|training|people|drivers|employees|(?:our|the|all|every|each) .*(?:partners|pledges|promises"
    r"|organizations|agencies|companies|events|numbers|figures)|no word|overdue|silent|late|due|a"
    r"|an|the|me|many|much|total|open|of|new|(?:transit|bus|trucking|school|law enforcement|energy"
    r"|casino)\w*(?: \w+)? (?:agencies|companies|districts|partners|operators)|agencies|companies"
    r"|organizations|organi[sz]ations|everything\b.*|anything\b.*|partners (?:with|who|that)\b.*"
    r"|numbers?|figures?|stats|results"
    r"|anyone\b.*|most|pledge|promise|status|open pledges|any|there|trained|running(?: late| behind)?|s'est\b.*"
    r"|(?:the )?\w+ agencies|that|this|go|going|doing|far|(?:the )?people trained|in total|so far"
    r"|do|did|has|have|is|are|yet|still)$",
    seldom=True,
)
