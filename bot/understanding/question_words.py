"""The words of questions: what is asked, where a name stands, and places; the grammar behind question.py."""

import re

from bot.understanding.readings import Ask

ASKS: tuple[tuple[Ask, re.Pattern[str]], ...] = (
    (
        "help",
        re.compile(
            r"^\W*(?:help|help me|\?|hi|hello|hey|menu|commands?)\W*$|\b(?:what can (?:you|i) (?:do|ask"
            r"|say)|how (?:do|does) (?:you|this|it) work|how do i (?:use|ask|talk)|what do you (?:do|know"
            r"|understand)|what are you|who are you|show me the commands|list (?:the )?commands"
            r"|need help)\b"
        ),
    ),
    (
        "silent",
        re.compile(
            r"\b(?:silent|silence|no word|no reply|no response|no answer|not (?:been )?(?:heard|responded"
            r"|replied|answered|responding|answering)|(?:haven't|hasn't|have not|has not|didn't|did not"
            r"|never|yet to|who'?s not|aren't|isn't|not) (?:we |you )?(?:heard|responded|respond|replied"
            r"|reply|answered|answer|gotten back|got back|written back|been in touch|responding|answering"
            r"|replying)|gone quiet|gone dark|ghost\w*|unresponsive|quiet|no news|stopped (?:answering"
            r"|responding|replying)|ignor\w+ us|(?:need|needs) a call|who (?:should|do|must) (?:we|i) call"
            r"|call list|waiting to hear)\b"
        ),
    ),
    (
        "overdue",
        re.compile(
            r"\b(?:overdue|over due|past due|late\b|behind(?: schedule)?|missed (?:their|its|the"
            r"|a) (?:deadline|date|due)|should have (?:been )?(?:finished|done|completed)|past (?:their"
            r"|its|the) (?:deadline|due|date)|not (?:finished|done|kept) (?:on|in) time|(?:deadline"
            r"|due date)s? (?:has|have)? ?(?:passed|gone by|slipped)|running late|lagging|slipping"
            r"|missed)\b"
        ),
    ),
    (
        "due_soon",
        re.compile(
            r"\b(?:(?:what|which|who|anything|pledges|promises|everything|deadlines?"
            r"|whose)\b.{0,40}\b(?:due|coming up|deadlines?|expires?|ends?|falls? due|wrap up)|coming up"
            r"|due (?:soon|next|this|in|by|before|on|within|tomorrow|today)|upcoming|deadlines?"
            r"|what'?s next|next up|due dates?)\b"
        ),
    ),
    (
        "totals",
        re.compile(
            r"\b(?:how many|how much|total(?:s|ed)?|number of|in total|altogether|sum|count of|overall"
            r"|figures?|numbers|what have we (?:achieved|reached)|how far (?:are|have) we|tally"
            r"|headcount trained|statistics|stats)\b"
        ),
    ),
    (
        "pledge",
        re.compile(
            r"\b(?:what (?:did|has|have|does|do|was|were|is|are)\b.{0,60}\b(?:promis\w*|pledg\w*|commit\w*"
            r"|sign(?:ed)? up|agree\w*|say they(?:'d| would)|offer\w*|owe)|(?:show|list|give|see|find|get"
            r"|pull up|look up)\b.{0,30}\b(?:pledges?|promises?|commitments?)|(?:pledges?|promises?"
            r"|commitments?) (?:of|by|from|made by|for)\b|'s? (?:pledges?|promises?|commitments?)"
            r"|did .{1,50} (?:promise|pledge|commit|sign up|agree)|who (?:promised|pledged|committed"
            r"|agreed|signed)|which (?:partners|organi[sz]ations|companies|agencies) (?:have )?(?:promised"
            r"|pledged|committed)|what .{1,40} (?:promised|pledged|committed|signed up|agreed|offered|owes?))\b"
        ),
    ),
    (
        "status",
        re.compile(
            r"\b(?:how(?: far along)?(?:'s| is| are| was| did|'re)\b|status|progress|where (?:are|is|do"
            r"|does)\b.{0,60}\b(?:at|stand|with)|where (?:are|do) we stand|update|what'?s (?:new|happening"
            r"|going on|up) (?:with|at|in|on)|what is (?:new|happening|going on) (?:with|at|in|on)"
            r"|any (?:news|word|progress|update|updates|movement)|doing|getting on|coming along|going"
            r"|report on|standing|catch me up|bring me up|overview|summary|on track|tell me about"
            r"|heard from|show me|latest|has .{1,60} (?:started|finished|trained|done|completed|begun"
            r"|kept)|how far (?:along|is|are)|is .{1,60} (?:done|finished|on track|ahead|complete)"
            r"|did .{1,60} (?:finish|start|train|complete|hold|keep|host)|have .{1,60} (?:started|finished"
            r"|trained|done|completed))\b"
        ),
    ),
)
MENTION = re.compile(r"^\s*(?:<@\w+(?:\|[^>]*)?>|@\w+)[\s,:]*")
NAME_AFTER = (
    re.compile(
        r"\b(?:trained|done|held|hosted|handed out|distributed) by\s(?P<name>.+?)(?=\s?\?|\s?$"
        r"|\s(?:so far|in|with|since|last|this)\b)"
    ),
    re.compile(
        r"\b(?:how(?: far along)?(?:'s| is| are| was|'re| did)|where(?:'s| is"
        r"| are)?)\s(?:things (?:going )?(?:with|at|in|for|on)\s|it going (?:with|at|in|for)\s"
        r"|everything (?:with|at|in)\s|progress (?:with|at|in|on|for)\s)?(?P<name>.+?)(?:'s (?:pledge"
        r"|promise|training|progress)s?)?\s?(?:doing|coming along|getting on|going|progressing|at\b"
        r"|with (?:its|their|the)\b|stand|so far|looking|today|now|these days|faring|making out"
        r"|been doing|currently|\?|$)"
    ),
    re.compile(
        r"\bwhat\s(?P<name>(?!(?:did|has|have|does|do|was|were|will|would|is|are)\b).+?)\s(?:has |have |had |is |are )?"
        r"(?:promised|pledged|committed|signed up|agreed|offered|said|owes?)\b"
    ),
    re.compile(
        r"\b(?:what|how much|how many \w+(?: \w+)?)\s(?:did|has|have|does|do|was|were|will"
        r"|would)\s(?P<name>.+?)\s(?:say they|promise|promised|pledge|pledged|commit|committed|sign"
        r"|signed|agree|agreed|offer|owe|train|trained|report|reported|do|done|host|hosted|hand|handed"
        r"|distribute|distributed|still|have|already|been|so far|get)\b"
    ),
    re.compile(
        r"\b(?:has|have|did|is|are|was)\s(?P<name>(?!we\b|you\b|anyone\b|anybody\b|there\b|any\b|it\b"
        r"|they\b|i\b).+?)\s(?:started|finished|trained|done|completed|begun|finish|start|train"
        r"|complete|hold|host|on track|ahead|behind|complete|late|overdue|silent|answered|replied"
        r"|responded|reply|answer|respond|report|reported|kept|keep|promise|promised|pledge|pledged"
        r"|commit|sign|heard|been|doing|going|gone|made|met|sent)\b"
    ),
    re.compile(
        r"\b(?:status|progress|update|news|word|latest|overview|summary|report|movement|figures?"
        r"|numbers|totals?|stats|going on|happening|up|new|stand|standing|are we|is it|pledges?"
        r"|promises?|commitments?)\s(?:of|on|for|from|with|at|in|by|made by"
        r"|about)\s(?P<name>.+?)\s?(?:\?|$|so far|today|now|please|yet|this (?:week|month|year))"
    ),
    re.compile(
        r"\b(?:tell me about|show me|show|list|give me|see|pull up|look up|what about"
        r"|how about)\s(?P<name>.+?)(?:'s?)?\s?(?:pledges?|promises?|commitments?|status|progress"
        r"|numbers|please|\?|$)"
    ),
    re.compile(
        r"\b(?:heard|hear|heard back|reply|answer|response|word|news)\sfrom\s(?P<name>.+?)\s?(?:\?|$"
        r"|yet|lately|recently|since|so far)"
    ),
    re.compile(
        r"^(?:what (?:is|are|was|were)\s|what'?s\s)?(?P<name>.+?)'s?\s(?:pledges?|promises?"
        r"|commitments?|status|progress|numbers|deadline|due date)\b"
    ),
    re.compile(
        r"^(?:status|progress|update|overdue|silent|no word|pledges?|totals?)\s(?!in\b|from\b|at\b"
        r"|for\b|with\b|by\b|of\b|on\b|since\b)(?P<name>[^?]+?)\W*$"
    ),
    re.compile(r"^(?P<name>[^?]+?)\s(?:status|progress|update|pledges?|totals?|numbers)\W*$"),
)
NOT_NAMES = re.compile(
    r"^(?:how many|how much|an overview|overview|silent ones|trained\b.*|people trained.*|not|do we|are we|have we"
    r"|did we|in|from|we|us|our|they|them|things|everything|everyone|everybody|it|i|you|all"
    r"|all of (?:them|us)|anyone|anybody|somebody|who|what|which|the (?:pledges|promises|partners"
    r"|numbers|totals|campaign|training|bot|program|programme|year|month|week|event|events|build"
    r"|builds|status|progress|rest|others|silent ones|deadlines|latest)|partners|pledges|promises"
    r"|training|people|drivers|employees|(?:our|the|all|every|each) .*(?:partners|pledges|promises"
    r"|organizations|agencies|companies|events|numbers|figures)|no word|overdue|silent|late|due|a"
    r"|an|the|me|many|much|total|open|of|new|(?:transit|bus|trucking|school|law enforcement|energy"
    r"|casino)\w*(?: \w+)? (?:agencies|companies|districts|partners|operators)|agencies|companies"
    r"|organizations|organi[sz]ations|everything\b.*|anything\b.*|partners (?:with|who|that)\b.*"
    r"|anyone\b.*|most|pledge|promise|status|open pledges|any|there|trained"
    r"|(?:the )?\w+ agencies|that|this|go|going|doing|far|(?:the )?people trained|in total|so far"
    r"|do|did|has|have|is|are|yet|still)$"
)
EVENT = re.compile(r"\b(?:event|build|coalition build|gathering|conference|summit)\b")
NAMED_EVENT = re.compile(
    r"\b(?:in|at|from|of|for|with|by|on|during|after|since|the)\s(?:the\s|our\s|last\s)?"
    r"(?P<name>(?!(?:the|our|last|next|this|each|every|an?|which|what|coalition|event"
    r"|build)\b)[^\W\d_][\w.'-]*(?:\s[\w.'-]+){0,2}?)"
    r"\s(?:coalition build|event|build|gathering|conference|summit)\b"
)
""" "The Stockton build" names an event wherever it stands in the question."""

PLACES = (
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia"
    "|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts"
    "|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey"
    "|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania"
    "|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington"
    "|west virginia|wisconsin|wyoming|"
    "ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick"
    "|canada|mexico|the us|the united states|usa"
)
PLACE = re.compile(
    rf"\b(?:in|across|from|throughout|within|for|around)\s(?:the state of\s|all of\s)?(?P<place>(?:{PLACES})\b)"
)
IN_PLACE = re.compile(
    r"\b(?:in|across|around|near)\s(?P<place>(?!total\b|all\b|the\b|our\b|time\b|touch\b|this\b"
    r"|that\b|general\b|training\b|person\b|a\b|an\b|progress\b|detail\b|numbers\b|each\b|every\b"
    r"|it\b|us\b|botl\b|tat\b|_)[\w'.-]+(?:\s[\w'.-]+){0,2}?)(?=\s?(?:\?|$|,|\.|so far|by\b|with\b"
    r"|for\b|since\b|have\b|has\b|are\b|is\b|who\b|and\b|during\b|due\b|in\b|trained\b|overdue\b"
    r"|late\b|silent\b|this\b|last\b|next\b|_))"
)
SECTOR = re.compile(
    r"\b(?:by|did|have|has|from|at|for)\s(?:the\s|our\s|all\s"
    r"|all the\s)?(?P<sector>[\w\s-]+?(?:agencies|companies|districts|departments|carriers"
    r"|operators|casinos|partners|fleets))\b"
)
