"""Words that make a number something other than plain progress.

A number in the future, in a maybe, in a negation, of last year or of somebody else is
not booked: it is left out, or asked about.
"""

import re
from functools import lru_cache
from itertools import islice, takewhile

from bot.understanding.counting.count import Count
from bot.understanding.counting.others import (
    CLASS_HAD,
    FORMER,
    GOAL,
    HEADCOUNT,
    NEEDED,
    OTHERS,
    with_its_lead,
)
from bot.understanding.harmless.adjuncts import SHORT_OF, THE_OTHERS
from bot.understanding.words.vocabulary import Vocabulary
from bot.understanding.writing.patterns import any_finds, late

MOST_CLAUSES = 40
LONGEST_CLAUSE = 600  # Characters on either side in which the end of a clause is looked for.

CLAUSE = late(
    r"[.!?;:](?= |$)|\n|,? (but|however|although|though|while|because|so that) "
    r"|, (and )?(?=(with )?(only |just )?(\d+|one|two|three|four|five|six|a) ([a-z]+ ){0,2}?(left"
    r"|to go|remaining)\b)"
    r"|, (?=sorry\b)|, (?=_+ (we|i)('ll|'re| will| are| plan| hope)\b(?! (know|confirm|see|check)))"
    r"|, and (?=(the |our )?([a-z'.]+ ){1,3}will (start|begin|train|hold|follow|finish|continue|go)\b)"
    r"|(?<!\bof),? (and )?(?=the (rest|remaining|remainder|others)\b(?! \d))"
    r"| and (?=(are|'re) (planning|hoping|expecting|scheduling|working|looking|aiming|doing|having|holding)\b)"
    r"|, (and )?(?=((it|this|things|numbers) )?should (pick up|speed up|slow|increase|grow"
    r"|go up|improve"
    r"|(be able to )?(finish|complete|train|get|have) (up )?(the (rest|others|remaining|last)|everyone|more))\b)"
    r"|, (and )?(?=((the|our) )?next (session|class|training|group|round|one|batch|workshop) (is|are|will|starts"
    r"|begins)\b)"
    # Those who are left will be trained some day: that they are to come casts no doubt on how many they are.
    r"|((?<=remaining)|(?<= remain)|(?<= to go)|(?<= left))(,? (and|but)|,) ((?=(they"
    r"|those)('re|'ll| are| will)\b)|(?=who('re| are) (all )?(scheduled|booked|signed up)\b)"
    r"|(?<=, )(?=((we|it) )?(should|hope|hoping|plan|planning|expect|expecting|aiming)\b))"
    r"|, (and )?(?=(we|i|can|could|please|do|is|are|what|how|who|when|where|also|then|will"
    r"|they|would|need|ask|call|text|remind|check|send|let|plan|planning|hope|hoping|expect|expecting|aiming)\b)"
    r"| and (?=(can|could|please|do you|is there|what|how|who|when|where"
    r"|they (all|both|really|loved|enjoyed|liked)|they've all|all of them|every one of them|everyone"
    r"|we|i|also|will|then|should|hope|hoping|expect|expecting|plan|planning|aim|aiming|working|looking"
    r"|may|might|hopefully|would|want|wish"
    r"|needs?(?= (until|till|more time|an extension|to (push|extend))\b))\b)| - "
)

FUTURE = late(
    r"""
    \b(will|'ll|gonna|going to
      |(are|is|'re|'m|am|be|were|was) (training|doing|holding|hosting|having|planning|hoping|expecting|aiming
      |scheduling)
      |plan(s|ning|ned)?|schedul(e|ed|ing)|upcoming|next (week|month|year|quarter|session|class|group|batch|round)
      |tomorrow|expect(s|ed|ing)?|hope|hopes|hoping|aim(s|ing)?|intend(s|ing)?|to be trained
      |(?<!class )(?<!session )(?<!training )(?<!course )booked|about to|soon|want to|want
      |wants(?! the (rest|others|remaining)\b)|would like|like to|milestone|goal|target
      |(?<!out our )(?<!out the )(?<!close our )pledge|pledged|promised|committed|commitment|signed up to
      |then (we're|we are))\b
    """,
)
NEGATED = late(
    r"""
    \b(not|\w+n't|never|cannot|without|failed to|unable|zero of|with no|nobody|none of|neither|nor|instead of
      |rather than)\b
    """,
)
MAYBE = late(
    r"""
    \b(if|maybe|perhaps|(we|i|you|they) may|may (get|have|add|finish|be|do)|possibly|(have|has) (since|now|all) left
      |probably|might|could|would|should|think|guess(ing)?|believe|sure|unsure|hopefully|supposedly|supposed|apparently
      |heard(?! (the|our|a) (\w+ )?(presentation|talk|training|program)\b)|(was|were|been|got) told|told (me|us)
      |reportedly|estimat\w*|unconfirmed|assuming|unless|in theory|i wan(t to|na) say
      |at (best|worst|the (very )?(most|least|outside))|and then some|or near enough|or thereabouts|or better|almost
      |nearly|or so|ish|ballpark|give or take|i'd say|somewhere|unclear|unknown|depends|likely|approximately|roughly
      |presumably|as far as i know|afaik|double[- ]check|([a-z]*ty|\d+)[- ]?(something|odd)
      |a (good|solid|decent|healthy) (?=\d)|(?<=\()est\b|est \d|to be confirmed|tbc|tbd|need to (check|confirm|verify)
      |have to (check|confirm|verify)|let me (check|confirm|verify)|not certain|seems?|appears?|supposedly|expected)\b
    """,
)
PARTWAY = late(
    r"""
    \b(register\w*|(?<!since we )(?<!since i )signed[- ]?up|sign(ed)? on|enrol\w*|in progress|under ?way
      |(?<!\bwe )(is|are) (working )?on it
      |(?<!\bwe )(?<!\bwe've )(?<!\bwe have )(?<!\bwe got )(?<!since i )(?<!\bwe're getting )(?<!\bwe're just getting )
      started(?! (the|this) (week|month|quarter|year)\b)|\b(?<=we're )(just )?getting started(?! ?[,;.:!])
      |\bwe (have |got )?started (?=\d|an?\b|the (course|class|training)|our|with|another)|starting|begun
      |(?<!since we )(?<!since i )began|half ?way(?! (there|done|through) (with|at) \d)|invit\w*|assign\w*|scheduled
      |waiting|wait-?list\w*|in the middle|partially|partly|incomplete|failed|fail|pending|interested|rsvp\w*
      |(?<!\b0 )(?<!no )(?<!zero )no[- ]shows?|(?<!class )(?<!session )(?<!training )(?<!course )booked|nominated
      |eligible|opened|logged in|still have to|yet to|awaiting|in (there|it) (right )?now
      |in (field|basic|initial|academy|driver|new[- ]hire) training(?! (class|course|session))
      |in the (wings|works|making|offing|hopper|queue|pipeline|mix)|reach(ed|ing)? out|(?<!\bwe )r[au]n out
      |r[au]n out of (time|people|days|room)|on hold|lined up
      |(on|to|for) (the|my) (list|roster|schedule)(?! (of|as) (trained|certified|completed))
      |add(ed)?( \w+){0,2}? to the (class|course)|due to|taking it
      |(got|received|read|opened|given|sent|have|has|had|turned in|filled (in|out)) (the|their|our|an?
      |your) (\w+ )?(e-?mails?|links?|messages?|invites?|invitations?|newsletters?|forms?|materials?|flyers?|logins?
      |accounts?|videos?|packets?|handouts?|access)
      |(took|sat|sitting|taking) (the|their|an?) (test|exam)s?
      |(completed|finished|passed|did|got) (the|their|our|an?) (\w+ )?(forms?|paperwork|surveys?|applications?|reports?
      |files?|logs?|materials?|shifts?|reviews?|physicals?)
      |(?<!trained )(?<!finished )in (the )?(class|course|program|training|queue|line|pipeline)(?= now| today
      | right now| as we speak|\W*$))\b
    """,
)
EXCEPT = late(
    r"""
    \b(except|minus|apart from|other than|excluding|not counting|not including|aside from|besides|without|less the
      |subtract)\b
    """,
)
SAID_TWICE = late(
    r"""
    \b(hold on|hang on|hmm+|no wait|wait|oops|correction|i mean|(?<![a-z] )(?<!-)er|actually
      |sorry(?!\W*($|_)| (it's|we|for|about|there)\b(?!.*\b(wrong|mistake|off|meant)\b)[^.!?\d]{0,200}([.!?]|$)))\b
    """,
)
"""After a figure: another may follow. "Hi, sorry, 12 more" says only one."""
EITHER = late(
    r"\b(rather(?! (good|well|nice|proud|pleased|happy|busy|quick|slow|cold|late)\w*\b)|or was it|or maybe|either)\b"
    r"|\d( [a-z]+){0,2},? or \d"
)
FAILED = late(
    r"""
    ^ ?([\w'-]+ ){0,3}?(didn't|did not|haven't|have not|hasn't|couldn't|failed|dropped out|declined|refused|missed|quit
      |left the company|didn't show|no-show|are out|called in|on leave|to be|will|scheduled|who still|still)\b
    """,
)

PASSED = late(r"\b(register\w*|signed[- ]?up|enrol\w*|pass(ed)?|failed|started|invit\w*)\b")
VAGUE = late(
    r"""
    \b(a (couple|few|handful|bunch|lot|good number|dozen or so|good chunk|majority|portion)|several|some|most|mostly
      |(?<!how )many|lots|plenty|tons|majority|bulk|part|partially|partly
      |(almost|more or less|pretty much|practically|just about) (all|done|everyone|finished|there|everybody|complete)
      |nearly (all|done|everyone|finished|there|everybody|complete)|half ?way|good progress|making progress|going well
      |on track|in progress|under ?way|getting there|working on it|started|hundreds|dozens|scores|not all|trained more
      |done (with|for)|the (first|second|third)(?! floor)|first(?! (day|week|time|floor|aid)\b)|trained|trainings?
      |(we|i) (did|held|had|hosted|gave|ran) (the|our|an?|another|that) (\w+ )?(session|class|talk|presentation
      |workshop|webinar)
      |two thirds|a third|our (first|second|third|fourth|fifth))\b
    """,
)
HEDGED = late(
    rf"""
    {MAYBE.pattern}|{EXCEPT.pattern}
    |\b(only|but|hopefully|waiting (for|on)|i hope|better wait|wait (until|till)|hold off|sign off|keep the file
      |(don't|do not) (close|mark|book|count))\b
    """,
)

UNSURE = late(
    r"""
    (\d|ty|teen|hundred|dozen)[- ](something|odd)\b|\b(assuming|presuming|supposing|provided (that|they|the|it|all))\b
    |\b(i (think|believe|guess)(?=\W*$)|verify
      |(?<!\bi can )(?<!\bwe can )(?<!^can )(?<!happy to )((?<!me )|(?<=let me ))(?<!the )confirm
      |(?<!wanted to )double[- ]check|not sure|unsure|uncertain|(?<!not )(?<!stop of )(?<!stopped )(kidding|joking)
      |whether (or not )?(they|it|he|she|we|all|any)|out of business|gone under|bankrupt(cy)?
      |but (they )?(left|walked out|quit|missed|skipped|fell asleep)|over again|a second time|retook|re-?did
      |did (we|i) say|round(ed|ing)? (it |that |them )?(up |down |off )?to|[a-z]+day is (the|our|a)
      |(ok|okay|approval|permission|go-ahead|green light|money|budget|funds|funding|grant) (for|to) (in )?(train
      |certify|put|do|run|take|give|present|hang)
      |pass(ed)? on(?! (_|\w+day\b|(mon|tues?|wed|thu(rs?)?|fri|sat|sun)\b|\d|their|our|thanks|word|my))
      |(take|took|taken|taking) on (?!mon|tue|wed|thu|fri|sat|sun|the|jan|feb|_)
      |(take|took|taken) (\w+ ){0,3}\d+ (\w+ ){0,2}on (this|last|in|board)
      |(was|were|been) (posted|placed|put through) to
      |but (they )?(did not|do not|have not|had not|were not|could not|never)\b
      |(but|though|although|and) (only|just) \d[\d,]* (of (them|those) )?(actually |really )?(passed|finished|completed
      |stayed|made it|qualified|count|are|were)
      |(and|but) (all |they )?still (needs?|owe)
      |but (that|it|this|which|the numbers?|the figures?) (looks|seems|sounds|can't|cannot|may|might|could)
      |but (the|their|some|we
      |i)[^.;!?]{1,60}?((quiz|quizzes|tests?|exams?|certificates?|certs|paperwork|results?
      |attendance)[^.;!?]{0,12}?\b(hasn't|haven't|has not|have not|not|isn't|aren't|pending|still)
      |doubt|not sure)
      |sent (\w+ ){0,3}?\d[\d,]* (\w+ ){0,4}?to (the |a |our |your )?(training|class|course|session
      |workshop)s?\b(?!.*(finish|complet|passed|back))
      |but (they )?(not|didn't|haven't|hasn't|failed)( yet)?( to)? (pass|finish|complet)\w*)\b
    |\b(me|myself) (and|plus) (another )?(\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b(?!.*\bso\b)
    |^\W*(is|are|would|will|does|do|can|could|should) (it |that )?\d|^\W*(ok|okay|fine|alright|so) \d+ (more )?then\W*$
    |\d ([a-z]+ ){0,2}(say|swear|claim|promise|insist)\b|(^|, |\blet's |\bwe'll )say,? (?=\d)
    |\d( [a-z]+){0,4},? (that )?(is|was|'s) what\b(?! (_|we ([a-z]+ )?(promised|pledged|said)))
    |\byou (say|said|wrote|told) (we|that|us|it)\b(?! to\b)
    |(^|\b(are|we're|is|i'm|got|gone|went|just|already|now|way|well) )past (the )?\d|\b(exceeded|beyond) (the )?\d
    |(?<!put )(?<!set )(?<!hung )(?<!taped )(?<!finished )(?<!wrapped )\bup \d[\d,]*(?=( [a-z]+)?\W*$)
    |\b(up|down) \d[\d,]*( [a-z]+)? from (last (?!time\b)|yesterday|this)
    """,
)
"""Also "up 130": by that many, or to it?"""

PROMISED = late(
    r"""
    \b(completed|fulfilled|met|kept|finished|reached|hit) (our|the|my) (pledge|goal|target|commitment|promise)\b
    |(?<=\d)[\s-]([a-z]+ )?(goal|target|pledge|commitment)\b
    |\bsince (we (made|signed|took) |signing )?(the|our|this) pledge\b
    |\b((that|which) )?(we |i )?(had |have |'ve )?(pledged|promised|committed( to)?|planned)\b
    |\b(pledge|goal|target|commitment) (is )?(now )?(complete|completed|met|fulfilled|kept|reached|done)\b
    """,
)


def without_promise(low: str) -> str:
    """ "87 of the 180 we promised": what was promised casts no doubt on what was done."""
    return PROMISED.sub(lambda found: "_" * len(found[0]), low)


TO_DO_YET = late(
    r"""
    \bto go\b|\bshort of\b|\b(remains?|left|still|yet) to be (trained|done|certified)\b|\bleft\b|\bneeds? (it|to)\b
    """,
)


def doubted(low: str, counts: list[Count]) -> bool:
    """Whether a word in the clause of a count may tell that it is not so, not yet, or not surely."""
    return any(_doubted(low, count) for count in counts)


def wanted(low: str, counts: list[Count]) -> bool:
    """Whether a number is said to be what is aimed at or lacks: "our goal? 50 drivers"; `low` with its questions."""
    return any(
        (count.part != "all" and GOAL.search(low, max(0, count.number.start - 60), count.number.start))
        or (count.part not in ("all", "left") and NEEDED.search(low, 0, count.number.start))
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
