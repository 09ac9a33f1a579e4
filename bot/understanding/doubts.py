"""Words that make a number something other than plain progress.

A number in the future, in a maybe, in a negation, of last year or of somebody else is
not booked: it is left out, or asked about.
"""

import re
from functools import lru_cache
from itertools import islice, takewhile

from bot.understanding.adjuncts import SHORT_OF, THE_OTHERS
from bot.understanding.count import Count
from bot.understanding.others import (
    CLASS_HAD,
    FORMER,
    GOAL,
    HEADCOUNT,
    OTHERS,
    with_its_lead,
)
from bot.understanding.patterns import any_finds, late
from bot.understanding.vocabulary import Vocabulary

MOST_CLAUSES = 40
LONGEST_CLAUSE = 600  # Characters on either side in which the end of a clause is looked for.

CLAUSE = late(
    r"[.!?;:](?=\s|$)|\n|,?\s(?:but|however|although|though|while|because|so that)\s"
    r"|,\s(?:and\s)?(?=(?:with\s)?(?:only\s|just\s)?(?:\d+|one|two|three|four|five|six|a)\s(?:[a-z]+\s){0,2}?(?:left"
    r"|to go|remaining)\b)"
    r"|,\s(?=sorry\b)|,\s(?=_+\s(?:we|i)(?:'ll|'re|\swill|\sare|\splan|\shope)\b(?!\s(?:know|confirm|see|check)))"
    r"|,\sand\s(?=(?:the\s|our\s)?(?:[a-z'.]+\s){1,3}will\s(?:start|begin|train|hold|follow|finish|continue|go)\b)"
    r"|(?<!\bof),?\s(?:and\s)?(?=the (?:rest|remaining|remainder|others)\b(?! \d))"
    r"|\sand\s(?=(?:are|'re)\s(?:planning|hoping|expecting|scheduling|working|looking|aiming|doing|having|holding)\b)"
    r"|,\s(?:and\s)?(?=(?:(?:it|this|things|numbers)\s)?should\s(?:pick\sup|speed\sup|slow|increase|grow"
    r"|go\sup|improve"
    r"|(?:be\sable\sto\s)?(?:finish|complete|train|get|have)\s(?:up\s)?(?:the\s(?:rest|others|remaining|last)|everyone|more))\b)"
    r"|,\s(?:and\s)?(?=(?:(?:the|our)\s)?next\s(?:session|class|training|group|round|one|batch|workshop)\s(?:is|are|will|starts|begins)\b)"
    # Those who are left will be trained some day: that they are to come casts no doubt on how many they are.
    r"|(?:(?<=remaining)|(?<=\sremain)|(?<=\sto\sgo)|(?<=\sleft))(?:,?\s(?:and|but)|,)\s(?:(?=(?:they"
    r"|those)(?:'re|'ll|\sare|\swill)\b)|(?=who(?:'re|\sare)\s(?:all\s)?(?:scheduled|booked|signed\sup)\b)"
    r"|(?<=,\s)(?=(?:(?:we|it)\s)?(?:should|hope|hoping|plan|planning|expect|expecting|aiming)\b))"
    r"|,\s(?:and\s)?(?=(?:we|i|can|could|please|do|is|are|what|how|who|when|where|also|then|will"
    r"|they|would|need|ask|call|text|remind|check|send|let|plan|planning|hope|hoping|expect|expecting|aiming)\b)"
    r"|\sand\s(?=(?:can|could|please|do you|is there|what|how|who|when|where"
    r"|they (?:all|both|really|loved|enjoyed|liked)|they've all|all of them|every one of them|everyone"
    r"|we|i|also|will|then|should|hope|hoping|expect|expecting|plan|planning|aim|aiming|working|looking"
    r"|may|might|hopefully|would|want|wish"
    r"|needs?(?=\s(?:until|till|more\stime|an\sextension|to\s(?:push|extend))\b))\b)| - "
)

FUTURE = late(
    r"\b(?:will|'ll|gonna|going to|(?:are|is|'re|'m|am|be|were|was) (?:training|doing|holding"
    r"|hosting|having|planning|hoping|expecting|aiming|scheduling)|plan(?:s|ning|ned)?|schedul(?:e"
    r"|ed|ing)|upcoming|next (?:week|month|year|quarter|session|class|group|batch|round)|tomorrow"
    r"|expect(?:s|ed|ing)?|hope|hopes|hoping|aim(?:s|ing)?|intend(?:s|ing)?|to be trained"
    r"|(?<!class )(?<!session )(?<!training )(?<!course )booked"
    r"|about to|soon|want to|want|wants(?! the (?:rest|others|remaining)\b)|would like|like to|milestone|goal"
    r"|target|(?<!out our )(?<!out the )(?<!close our )pledge|pledged|promised"
    r"|committed|commitment|signed up to|then (?:we're|we are))\b"
)
NEGATED = late(
    r"\b(?:not|\w+n't|never|cannot|without|failed to|unable|zero of|with no|nobody|none of|neither|nor"
    r"|instead of|rather than)\b"
)
MAYBE = late(
    r"\b(?:if|maybe|perhaps|(?:we|i|you|they) may|may (?:get|have|add|finish|be|do)|possibly"
    r"|(?:have|has) (?:since|now|all) left|probably|might|could|would|should|think|guess(?:ing)?|believe"
    r"|sure|unsure|hopefully|supposedly|supposed|apparently"
    r"|heard(?! (?:the|our|a) (?:\w+ )?(?:presentation|talk|training|program)\b)"
    r"|(?:was|were|been|got) told|told (?:me|us)"
    r"|reportedly|estimat\w*|unconfirmed|assuming|unless|in theory|i wan(?:t to|na) say"
    r"|at (?:best|worst|the (?:very )?(?:most|least|outside))|and then some|or near enough"
    r"|or thereabouts|or better|almost|nearly|or so|ish|ballpark|give or take|i'd say|somewhere|unclear|unknown|depends"
    r"|likely|approximately|roughly|presumably|as far as i know|afaik|double[- ]check"
    r"|(?:[a-z]*ty|\d+)[- ]?(?:something|odd)|a (?:good|solid|decent|healthy) (?=\d)|(?<=\()est\b|est \d"
    r"|to be confirmed|tbc|tbd|need to (?:check|confirm|verify)|have to (?:check|confirm|verify)"
    r"|let me (?:check|confirm|verify)|not certain|seems?|appears?|supposedly|expected)\b"
)
PARTWAY = late(
    r"\b(?:register\w*|(?<!since we )(?<!since i )signed[- ]?up"
    r"|sign(?:ed)? on|enrol\w*|in progress|under ?way|(?<!\bwe )(?:is|are) (?:working )?on it"
    r"|(?<!\bwe )(?<!\bwe've )(?<!\bwe have )(?<!\bwe got )(?<!since i )started"
    r"(?! (?:the|this) (?:week|month|quarter|year)\b)"
    r"|\bwe (?:have |got )?started (?=\d|an?\b|the (?:course|class|training)|our|with|another)"
    r"|starting|begun|(?<!since we )(?<!since i )began|half ?way(?! (?:there|done|through) (?:with|at) \d)"
    r"|invit\w*|assign\w*|scheduled|waiting|wait-?list\w*"
    r"|in the middle|partially|partly|incomplete|failed|fail|pending|interested|rsvp\w*"
    r"|(?<!\b0 )(?<!no )(?<!zero )no[- ]shows?|(?<!class )(?<!session )(?<!training )(?<!course )booked"
    r"|nominated|eligible|opened|logged in|still have to|yet to|awaiting"
    r"|in (?:there|it) (?:right )?now|in (?:field|basic|initial|academy|driver|new[- ]hire) training"
    r"(?! (?:class|course|session))|in the (?:wings|works|making|offing|hopper|queue|pipeline|mix)"
    r"|reach(?:ed|ing)? out|(?<!\bwe )r[au]n out|r[au]n out of (?:time|people|days|room)|on hold|lined up"
    r"|(?:on|to|for) (?:the|my) (?:list|roster|schedule)(?! (?:of|as) (?:trained|certified|completed))"
    r"|add(?:ed)?(?: \w+){0,2}? to the (?:class|course)|due to|taking it"
    r"|(?:got|received|read|opened|given|sent|have|has|had|turned in|filled (?:in|out)) (?:the|their|our|an?"
    r"|your) (?:\w+ )?"
    r"(?:e-?mails?|links?|messages?|invites?|invitations?|newsletters?|forms?|materials?|flyers?|logins?|accounts?|videos?|packets?|handouts?"
    r"|access)|(?:took|sat|sitting|taking) (?:the|their|an?) (?:test|exam)s?"
    r"|(?:completed|finished|passed|did|got) (?:the|their|our|an?) (?:\w+ )?(?:forms?|paperwork|surveys?"
    r"|applications?|reports?|files?|logs?|materials?|shifts?|reviews?|physicals?)"
    r"|(?<!trained )(?<!finished )in (?:the )?(?:class|course|program|training|queue|line|pipeline)(?= now| today"
    r"| right now| as we speak|\W*$))\b"
)
EXCEPT = late(
    r"\b(?:except|minus|apart from|other than|excluding|not counting|not including|aside from"
    r"|besides|without|less the|subtract)\b"
)
SAID_TWICE = late(
    r"\b(?:hold on|hang on|hmm+|no wait|wait|oops|correction|i mean|(?<![a-z] )(?<!-)er|actually|sorry(?!\W*(?:$|_)"
    r"|\s(?:it's|we|for|about|there)\b(?!.*\b(?:wrong|mistake|off|meant)\b)[^.!?\d]*(?:[.!?]|$)))\b"
)
"""After a figure: another may follow. "Hi, sorry, 12 more" says only one."""
EITHER = late(r"\b(?:rather|or was it|or maybe|either)\b|\d(?: [a-z]+){0,2},? or \d")
FAILED = late(
    r"^\s?(?:[\w'-]+\s){0,3}?(?:didn't|did not|haven't|have not|hasn't|couldn't|failed|dropped out"
    r"|declined|refused|missed|quit|left the company|didn't show|no-show|are out|called in"
    r"|on leave|to be|will|scheduled|who still|still)\b"
)

PASSED = late(r"\b(?:register\w*|signed[- ]?up|enrol\w*|pass(?:ed)?|failed|started|invit\w*)\b")
NONE_YET = late(
    r"\b(?:none(?! of (?:our|the|them) (?:have|had) (?:any )?(?:problem|issue|question))(?: yet"
    r"| so far| as of)?|not (?:yet|started|begun|so far|done|finished|a single|any|anyone|one)"
    r"|not (?:much|anything)(?: new| yet)?|nothing(?: (?:yet|new|so far|to report|has|started|done"
    r"|at this time|changed|this))?|no (?:change|changes|progress|update|updates|news|new|movement"
    r"|one has|one yet|[a-z]+ (?:(?:was|were|has been|have been|got|been) )?"
    r"(?:trained|certified|held|given|hosted|delivered)\b"
    r"|(?:additional|extra) (?:people|employees|staff|drivers|operators|officers|members|team members"
    r"|trainings?|class(?:es)?|sessions?|completions?|numbers?)(?!.*\b(?:left|remain\w*|to go|to train|need\w*)\b)"
    r"|training(?:s)? (?:yet|so far|since|this|at all)|trainings|sessions? yet|drivers? yet|further"
    r"|luck)|haven't (?:\w+ ){0,2}?(?:started|begun|trained|done|had|gotten|got|been|held|yet|any"
    r"|made|scheduled|been able)"
    r"|(?:have|'ve|had) not (?:\w+ ){0,2}?(?:started|begun|trained|done|had|gotten|held|yet|been)"
    r"|hasn't (?:\w+ ){0,2}?(?:started|begun|happened|been|taken)|has not (?:\w+ ){0,2}?(?:started"
    r"|begun|happened|been|taken)|didn't (?:\w+ ){0,1}?(?:start|get|train|happen|have)"
    r"|(?:isn't|aren't|is not|are not|wasn't|hasn't been) (?:\w+ )?(?:done|finished|completed?|signed|adopted"
    r"|published|approved)\b|(?:don't|do not|didn't) have (?:any|anything|much|a) ?(?:new|more|further)? ?(?:numbers?"
    r"|updates?|news|progress|completions|to report|new)\b|(?:hasn't|has not|haven't|have not|didn't) changed?\b"
    r"|no (?:presentations?|class(?:es)?|sessions?|trainings?|events?|talks?|workshops?)"
    r" (?:this|last|since|held|given)\b|^\W*not since"
    r"|not (?:this|last) (?:week|month|quarter|year|time)|not today|still (?:nothing|none|zero|the same|not)"
    r"|(?:is|are|been|still|everything's|it's) (?:still |currently )?(?:on hold|on pause|paused|suspended"
    r"|stalled|frozen|under review|(?:with|before|in) (?:(?:our|the) )?(?:legal|hr|board|council|counsel|lawyers?"
    r"|committee|management|leadership|review|draft)\b)|(?:put|placed) (?:it|this|that|everything|training) on hold"
    r"|same (?:as (?:before|last|always)|number|total"
    r"|count)|unchanged|nobody(?: yet| has)?|no one|zilch|nada|zero|yet to (?:start|begin|train"
    r"|get|hold)|stuck at|^\W*nope|^\W*not really|not a (?:thing|soul|one|single))\b|^\W*(?:no|same|ditto)\W*$"
)
UNCHANGED = late(
    r"\b(?:no (?:change|changes|new)|unchanged|the same|same as|nothing new)\b"
    r"|(?:still|stuck|remain(?:s|ing)?) (?:(?:at|to|on|only at|sitting at)\b|(?=\d))"
)
VAGUE = late(
    r"\b(?:a (?:couple|few|handful|bunch|lot|good number|dozen or so|good chunk|majority|portion)"
    r"|several|some|most|mostly|(?<!how )many|lots|plenty|tons|majority|bulk|part|partially|partly"
    r"|(?:almost|more or less|pretty much|practically|just about) (?:all|done|everyone|finished|there|everybody"
    r"|complete)|nearly (?:all|done|everyone"
    r"|finished|there|everybody|complete)|half ?way|good progress|making progress|going well"
    r"|on track|in progress|under ?way|getting there|working on it|started|hundreds|dozens|scores"
    r"|not all|trained more|done (?:with|for)|the (?:first|second|third)|first|trained|trainings?"
    r"|(?:we|i) (?:did|held|had|hosted|gave|ran) (?:the|our|an?|another|that) (?:\w+ )?(?:session|class|talk"
    r"|presentation|workshop|webinar)|two thirds|a third|our (?:first|second|third|fourth|fifth))\b"
)
HEDGED = late(
    rf"{MAYBE.pattern}|{EXCEPT.pattern}|\b(?:only|but|hopefully|waiting\s(?:for|on)|i\shope|better\swait|wait\s(?:until|till)|hold\soff|sign\soff|keep\sthe\sfile|(?:don't|do\snot)\s(?:close|mark|book|count))\b",
    seldom=True,
)

UNSURE = late(
    r"\b(?:i (?:think|believe|guess)(?=\W*$)|verify|confirm|double[- ]check|not sure|unsure|uncertain|kidding|joking"
    r"|but (?:they )?(?:left|walked out|quit|missed|skipped|fell asleep)|over again|a second time|retook|re-?did"
    r"|did (?:we|i) say|round(?:ed|ing)? (?:it |that |them )?(?:up |down |off )?to|[a-z]+day is (?:the|our|a)"
    r"|(?:ok|okay|approval|permission|go-ahead|green light|money|budget|funds|funding|grant) (?:for|to) (?:in )?"
    r"(?:train|certify|put|do|run|take|give|present|hang)"
    r"|pass(?:ed)? on|(?:take|took|taken|taking) on (?!mon|tue|wed|thu|fri|sat|sun|the|jan|feb|_)|(?:take|took"
    r"|taken) (?:\w+ ){0,3}\d+ (?:\w+ ){0,2}on (?:this|last|in|board)"
    r"|(?:was|were|been) (?:posted|placed|put through) to"
    r"|but (?:they )?(?:did not|do not|have not|had not|were not|could not|never)\b"
    r"|(?:but|though|although|and) (?:only|just) \d[\d,]* (?:of (?:them|those) )?(?:actually |really )?(?:passed"
    r"|finished|completed|stayed|made it|qualified|count|are|were)|(?:and|but) (?:all |they )?still (?:needs?|owe)"
    r"|but (?:that|it|this|which|the numbers?|the figures?) (?:looks|seems|sounds|can't|cannot|may|might|could)"
    r"|but (?:the|their|some|we|i)[^.;!?]{1,60}?(?:(?:quiz|quizzes|tests?|exams?|certificates?|certs"
    r"|paperwork|results?|attendance)[^.;!?]{0,12}?"
    r"\b(?:hasn't|haven't|has not|have not|not|isn't|aren't|pending|still)|doubt|not sure)"
    r"|sent (?:\w+ ){0,3}?\d[\d,]* (?:\w+ ){0,4}?"
    r"to (?:the |a |our |your )?(?:training|class|course|session|workshop)s?\b(?!.*(?:finish|complet|passed|back))"
    r"|but (?:they )?(?:not|didn't|haven't|hasn't|failed)(?: yet)?(?: to)? (?:pass|finish|complet)\w*)\b"
    r"|\b(?:me|myself) (?:and|plus) (?:another )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b(?!.*\bso\b)"
    r"|^\W*(?:is|are|would|will|does|do|can|could|should) (?:it |that )?\d"
    r"|^\W*(?:ok|okay|fine|alright|so) \d+ (?:more )?then\W*$|\d (?:[a-z]+ ){0,2}(?:say|swear|claim|promise|insist)\b"
    r"|(?:^|, |\blet's |\bwe'll )say,? (?=\d)|\d(?: [a-z]+){0,4},? (?:that )?(?:is|was|'s) what\b"
    r"|\byou (?:say|said|wrote|told) (?:we|that|us|it)\b"
    r"|(?:^|\b(?:are|we're|is|i'm|got|gone|went|just|already|now|way|well) )past (?:the )?\d"
    r"|\b(?:exceeded|beyond) (?:the )?\d|(?<!put )(?<!set )(?<!hung )(?<!taped )\bup \d[\d,]*(?=(?: [a-z]+)?\W*$)"
    r"|\b(?:up|down) \d[\d,]*(?: [a-z]+)? from (?:last (?!time\b)|yesterday|this)"
)
"""Also "up 130": by that many, or to it?"""

PROMISED = late(
    r"\b(?:completed|fulfilled|met|kept|finished|reached|hit)\s(?:our|the|my)\s(?:pledge|goal|target"
    r"|commitment|promise)\b|(?<=\d)[\s-](?:[a-z]+\s)?(?:goal|target|pledge|commitment)\b"
    r"|\bsince\s(?:we\s(?:made|signed|took)\s|signing\s)?(?:the|our|this)\spledge\b"
    r"|\b(?:(?:that|which)\s)?(?:we\s|i\s)?(?:had\s|have\s|'ve\s)?(?:pledged|promised|committed(?:\sto)?|planned)\b"
    r"|\b(?:pledge|goal|target|commitment)\s(?:is\s)?(?:now\s)?(?:complete|completed|met|fulfilled|kept|reached|done)\b"
)


def without_promise(low: str) -> str:
    """ "87 of the 180 we promised": what was promised casts no doubt on what was done."""
    return PROMISED.sub(lambda found: "_" * len(found[0]), low)


TO_DO_YET = late(
    r"\bto go\b|\bshort of\b|\b(?:remains?|left|still|yet) to be (?:trained|done|certified)\b|\bleft\b"
    r"|\bneeds? (?:it|to)\b"
)


def doubted(low: str, counts: list[Count]) -> bool:
    """Whether a word in the clause of a count may tell that it is not so, not yet, or not surely."""
    return any(_doubted(low, count) for count in counts)


def wanted(low: str, counts: list[Count]) -> bool:
    """Whether a number is said to be what is aimed at: "our goal? 50 drivers"; `low` with its questions."""
    return any(
        count.part != "all" and GOAL.search(low, max(0, count.number.start - 60), count.number.start)
        for count in counts
    )


def _doubted(low: str, count: Count) -> bool:
    start, end = clause_of(low, count.number.start, count.number.end)
    clause = with_its_lead(low, start, end)
    if count.part == "left":
        clause = SHORT_OF.sub(" to go ", THE_OTHERS.sub(" ", clause))
        # "haven't trained 12", "12 still need to": the negation is what makes it "left".
        return bool(
            MAYBE.search(clause)
            or PASSED.search(clause)
            or FORMER.search(clause)
            or OTHERS.search(clause)
            or (FUTURE.search(clause) and not TO_DO_YET.search(clause))
        )
    if count.part == "all":
        clause = re.sub(r"\b(?:crew|team|staff|fleet|department) of\b", " ", clause)
    without_cue = CLASS_HAD.sub(" ", clause)  # Who was in a class was trained.
    doubts = any_finds(without_cue, FUTURE, NEGATED, MAYBE, PARTWAY, FORMER, OTHERS)
    heads = (count.unit is None or count.unit.group == "people") and HEADCOUNT.search(without_cue)
    return doubts or bool(heads or FAILED.match(low[count.number.end : end]))


def foreign(low: str, vocabulary: Vocabulary) -> bool:
    """Whether somebody else's scheme is named: asked about before it counts."""
    return vocabulary.programmes.find_foreign(low) is not None


def hedged(low: str) -> bool:
    """Whether a maybe or an exception stands beside words for all."""
    return bool(HEDGED.search(low))


@lru_cache(maxsize=16)
def _ends(low: str) -> tuple[tuple[int, int], ...]:
    """Where the clauses of a text end, looked for once for all its numbers."""
    return tuple(found.span() for found in CLAUSE.finditer(low))


@lru_cache(maxsize=32)
def clause_of(low: str, start: int, end: int) -> tuple[int, int]:
    """The clause around a stretch: to the next full stop, or to a comma or "but" before a new subject."""
    ends = _ends(low) if len(low) <= LONGEST_CLAUSE else ()
    if len(low) > LONGEST_CLAUSE or any(first < end < past for first, past in ends):
        return searched_clause(low, start, end)
    before = takewhile(lambda span: span[1] <= start, ends[:MOST_CLAUSES])
    return max((past for _, past in before), default=0), next((first for first, _ in ends if first >= end), len(low))


def searched_clause(low: str, start: int, end: int) -> tuple[int, int]:
    """The same for a long text, of which only what stands near is looked at, or where a stretch ends within a mark."""
    last = 0
    near = max(0, start - LONGEST_CLAUSE), start + LONGEST_CLAUSE
    for found in islice(CLAUSE.finditer(low, *near), MOST_CLAUSES):
        if found.end() > start:
            break
        last = found.end()
    following = CLAUSE.search(low, end, end + LONGEST_CLAUSE)
    return last, following.start() if following else len(low)
