"""Remarks beside a figure: "22 more done, it was pouring rain" tells how the day was, and nothing of the figure.

A remark stands in a clause of its own, has a subject and a verb, and none of what could take a figure back: no number,
no denial, no maybe, nobody else's people, no list the figure was read from, no time gone by, and "they" or "it" only
with praise or the weather. Such a clause is looked past; whatever else is said beside a figure is read on.
"""

import re
from itertools import pairwise

from bot.understanding.beside import AS_TOLD, AT_LARGE, NEVER_MIND, WITH_OUTSIDERS
from bot.understanding.misgivings import misgives
from bot.understanding.others import FORMER, OTHER_MATTER
from bot.understanding.patterns import any_finds, late
from bot.understanding.plainwords import ABOUT_PRAISE, KNOWN, PRAISE
from bot.understanding.surroundings import HELD_BACK
from bot.understanding.text import Text, words
from bot.understanding.units import ANYBODY, OUTSIDERS, SPECIFIC
from bot.understanding.weighing import told_with

PIECE = late(
    r"[.!?;\n]+(?=\s|$)|:\s|[()]|,?\s-+\s|,\s(?:and\s|so\s)?|,?\s(?:(?<!nothing\s)but|because(?!\sof)|although|(?:even\s)?though|while|so(?!\sfar\b|\sthat\b))\s"
    r"|\s(?=(?:in\sspite\sof|thanks\sto|despite|due\sto|even\swith|because\sof)\s)|\sand\s(?=(?:i|it|everyone|everybody|my|his|her)\b)"
)
SENTENCE = late(r"[.!?;\n]")
FIGURE = late(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundreds?|thousands?|millions?|half|couple|\w+teen"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?)\b"
)
WORD = late(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
VERB = late(
    r"\b(?:\w+(?:'s|'m|'re|'ve|'d|'ll)|(?!need\b|based\b|speed\b|hundred\b)\w{2,}ed|am|is|are|was|were|has|have|had|did|do|does|got|gets?|went|goes|came|comes"
    r"|made|makes?|took|takes?|kept|keeps?|gave|gives?|ran|runs?|felt|feels?|left|lost|broke|brought|bought|brings?|blew|hit|ate|fell"
    r"|flew|drove|held|knows?|knew|saw|sat|sends?|slept|spoke|stood|threw|thought|taught|told|won|wore|wrote|deserves?|helps?|means?"
    r"|loves?|hates?|says?|said|sent|seems?|works?|wants?|needs?|puts?|set|led|let|began|begun|can|could|would|should|will|hurts?|aches?|sucks?|stinks?|rains?|snows?|pours?|costs?|stays?|looking|looks?|might|sounds?|hoping|trying)\b"
)
LED_IN = (
    r"^\W*(?:(?:and|but|so|also|well|sorry|lol|haha|luckily|sadly|thankfully|unfortunately"
    r"|honestly|anyway|then|plus|finally|still|just|only|oh)\W+)*"
)
LEAD = late(LED_IN + r"\W*")
OWN = late(
    rf"{LED_IN}(?:(?:i|we|it|he|she|you|everyone|everybody|folks|people|there|things|that|this)\b|(?:my|our|the|your|his|her)\s[a-z]"
    r"|in\sspite\sof\b|(?:weather|traffic|snow|rain|roads|work|life|business|staffing|scheduling|hr|coffee|pizza|lunch|morale|turnout|attendance"
    r"|feedback)\b|(?:thanks\sto|despite|due\sto|even\swith|because\sof)\s|(?:had|wish|could)\s)"
)
OF_US = late(
    rf"{LED_IN}(?:i|i'\w+|it|my|our|weather|traffic|snow|rain|roads|work|life|staffing|scheduling|we|we'\w+)\b"
)
IDLE = late(
    r"\b(?:(?:would|could|might|should|'d)(?:\shave|'ve|n't\shave)?\s(?:be|been|done|gone|made)\s(?:it\s)?(?:better|worse|faster|sooner|further"
    r"(?:\salong)?|quicker|it|this|that|without|easier|nicer)|without\s(?:you\w*|your\s\w+|him|her|\w+'s\shelp|everyone'?s?(?:\shelp)?)"
    r"|(?:can't|cannot|can\snot|couldn't|could\snot)\s(?:be\s(?:happier|prouder|better|more\s\w+)|wait|complain|ask\sfor|say\senough|thank|find|get\sa|make\sit|reply|write|sleep)"
    r"|(?:nobody|no\sone)\s(?:minded|complained|fell\sasleep|was\s(?:late|bored|hurt))|not\s(?:too\s|so\s|half\s|a\s)?(?:bad|shabby|easy|ideal|fun|great)"
    r"|(?:is|was|has)n't\s(?:been\s)?(?:too\s|so\s|that\s)?(?:bad|easy|ideal|fun|great|cheap|pretty|kind|cooperating)"
    r"|never\s(?:thought|expected|imagined|a\sdull|fun|easy|easier|better|stops?|ends?|get\sthere|make\sit)|(?:do|did)n't\s(?:mind|expect|want|ask\sme|worry|help|think)"
    r"|(?:no|zero)\s(?:kidding|lie|complaints|problems?|worries|issues|trouble|excuses?|doubt|joke|fun|biggie|rush|power|heat|internet|ac|coffee|water)"
    r"|one\sof\sthese\sdays|believe\sit\sor\snot|no\smatter\swhat|i\s(?:know|promise|swear)|as\sthey\ssay|if\syou\s(?:need|want|have|like|are)\b[^,;.]*"
    r"|says?\s(?:hi|hello|hey|thanks|thank\syou)|said\s(?:hi|hello|thanks)|(?:at|after|until)\sall\b|all\s(?:day|week|month|night|morning|afternoon|weekend|along)"
    r"|(?:a\sfew|some|several|many)\s(?:days|weeks|hours|nights|mornings|questions|laughs|snacks|coffee|trouble|reason|rain|snow|fun)|as\ssome"
    r"|most\sof\s(?:the|our|my)\s(?:credit|time|day|week|morning|work|night)|better\slate\sthan\snever|lost\spower|before\s(?:lunch|breakfast|work)"
    r"|(?:can't|cannot|hard\sto)\sbelieve(?:\s(?:it's|how|we're|we)\b[^,;.]*)?|you\swon't\shear\sfrom\s(?:me|us)[^,;.]*"
    r"|(?:power|lights?|internet|electricity|water|phones?|ac|heat)\s(?:went|was|is)\s(?:out|down|off)|in\sone\s(?:room|place|spot)|an?\s\w+\sone\b"
    r"|not\sas\s(?:many|much|fast|quick|quickly)\sas\s(?:i|we)(?:'d|\swould|\shad)?\s(?:like|liked|hoped|wanted|planned|expected)"
    r"|(?:bought|got|fed|made|brought|gave)\s(?:everyone|everybody|them|us|the\s\w+)\s(?:breakfast|lunch|dinner|pizzas?|donuts|coffee|cake|cookies|tacos|bbq"
    r"|ice\scream|snacks|food|bagels|sandwiches)|my\s(?:goodness|gosh|word|god)|it\swas\s(?:super\sbowl|black|mother's|father's|game|opening|pay|labor|memorial|election|snow|christmas)"
    r"\s(?:\w*day|weekend|night|week|eve)(?=\W*$)"
    r"|(?:it's|that's)\snot\s(?:much|a\slot|many|huge|perfect)|(?:nobody|no\sone)\s(?:failed|bailed|quit|skipped|walked\sout|dropped\sout)"
    r"|nothing\sbut\s\w+|for\sonce|(?:was|were|came|got\sthere)\son\stime|(?:how\smany|some|most|many)\s(?:of\sthem\s)?(?:had|have)\s(?:never\sheard"
    r"|no\s(?:idea|clue))(?:\sof\s\w+)?|which\s(?:puts\sus\sin\s\w+\s\w+|is\s(?:good|great|nice|fine|okay?|awesome|huge|better|fantastic|a\s(?:relief|record)))"
    r"|that's\sall\s(?:i|we)\s(?:could|can|had|got|have|managed)\b(?:\s(?:get|do|done|in|through|today|yesterday|so\sfar|now|right|for|this\s\w+))*|(?:better|easier|faster|shorter|nicer)\sthan\s(?:the|last|my)\b[^,;.]*"
    r"|(?:everyone|everybody|people|they)\scould\s(?:attend|come|join|make\sit|be\sthere|go)|no\s(?:word|news|sign|luck)\s(?:on|from|about|of|with|yet)"
    r"|(?:i'm|we're|we\sare|i\sam)\snot\s(?:stopping|done\syet|giving\sup|slowing\sdown|quitting|complaining)"
    r"|(?:updated|attached|emailed|filled\sin)\s(?:the|our|my)\s(?:spreadsheet|list|roster|sheet|log|tracker|records|report)"
    r"|(?:that|it|this)(?:'s|\sis|\sgot)\s(?:all\s|now\s)?(?:fixed|sorted|resolved|solved|handled)(?!\s(?:by|itself|from))|wish\s(?:we|i)(?:'d|\shad)\s[^,;.]*(?:sooner|earlier)|who\sknew|a\splan\sfor\s(?:those|them|that)|bear\swith\s(?:me|us)|(?:work(?:s|ed)?|stuck\sit|helped|sold|wore\s\w+|maxed|stressed|wiped)\sout"
    r"|(?:would|could|'d)(?:\shave|'ve)\s(?:been|had|done|gotten|got|liked)\s(?:\w+\s)?(?:more|higher|bigger)"
    r"|(?:double|triple)?[-\s]?checked\s(?:it|this|that|the\s\w+|my\s\w+)"
    r"|a\s(?:hundred|thousand|million|ton\sof|bunch\sof|lot\sof)\s(?:questions|things|times|reasons|excuses)"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|ten|an?|couple(?:\sof)?|few|several|\d+)\s(?:straight\s|whole\s|long\s|more\s)?"
    r"(?:days|weeks|hours|mornings|nights|cups|boxes|pizzas|feet|inches|degrees|miles)(?!\sago|\sof)"
    r"|(?:the|my|our)\skids\b[^,;.]*\b(?:school|home|off|sick|soccer|games?|practice|break|sports)"
    r"|half\sthe\s(?:day|time|week|month|morning|afternoon|night)"
    r"|half\s(?:of\s)?(?:the|our|my)\s\w+\s(?:is|was|were|are|has|had)\s(?:been\s)?(?:out|sick|at|on|away|off|in|down|home|gone)\b[^,;.]*"
    r"|(?:i|we)(?:'ll|\swill|\scan|\sshould)\s(?:(?:make|pick)\s(?:it|that|them)\sup|catch\sup|get\s(?:there|it\sdone)|do\sbetter|figure\sit\sout"
    r"|keep\s(?:at\sit|going|pushing|you\sposted))|it's\s(?:just|only)\s(?:me|us)(?:\sdoing\s\w+)?"
    r"|which\s(?:is|was)\s(?:\w+\s)?(?:less|more|fewer|better|worse|lower|higher|slower|faster)\sthan\s(?:i|we)\s(?:had\s)?\w+)\b"
)
"""What is said every day with a no, a maybe or an "all" that is of no figure: "couldn't have done it without you"."""
WISH = late(
    r"^\W*(?:(?:and|but|so|also)\s)?(?:(?:i'd|we'd|(?:i|we)?\s?would)\s(?:really\s)?(?:love|like)\sto\s(?:hear|see|know|meet|join|talk|visit|come)"
    r"|feel\sfree|looking\sforward|keep\s(?:the|those|up|me|us|sending|them)\b|give\smy\sbest|(?:tell|say)\s\w+\s(?:i\ssaid\s)?h(?:i|ello)"
    r"|drop\sby|(?:please\s)?thank\s(?:your|the)\b|expect\s(?:crickets|silence|delays|more\b)|thank\s(?:goodness|god|heavens?|the\slord)\b|welcome\saboard|congrat\w*|way\sto\sgo|bless\s\w+|hope\s(?:that|this|it)\shelps"
    r"|all\s(?:smiles|good|is\swell|the\sbest)\b|(?:call|text|email|ring)\s(?:me|us)|see\syou|talk\s(?:to\syou\s)?(?:soon|later)|wish\s(?:me|us)\sluck|fingers\scrossed"
    r"|stay\s(?:warm|safe|dry|cool)|enjoy\s(?:the|your)|have\san?|happy\s\w+|next\s(?:on|up|in\sline)\b"
    r"|(?:i|we)(?:'ll|\swill)\s(?:have\s(?:an?|more)|send|share|keep|follow\sup|report|update|check\sin|let|be\sin\stouch|write|get\sback)\b)",
    seldom=True,
)
""" "Feel free to use it", "next on my list is the mailroom": a wish, a greeting or a plan of its own."""
SUCH = late(
    r"^\W*(?:(?:it|that)\swas\s|we\shad\s)?(?:(?:an?|such|really|very|pretty|but|and|just|kind\sof)\s)*(?:small|tiny|little|big|nice|good|great|fun|lively|quiet|sleepy|tough|rowdy"
    r"|sharp|solid|decent|fantastic|wonderful)\s(?:group|class|crowd|talk|bunch|crew|turnout|audience|room|session|discussion|day|week|start|stuff"
    r"|vibes?|energy|times?|conversation|questions?|folks|people)\W*$",
    seldom=True,
)
""" "8 more, small group, good talk"."""
OF_FIGURE = late(
    r"\b(?:count|number|figure|total|check|verify|confirm|add|remove|ignore|delete|wait|correct|wrong|double|instead|quiz|final|exact|real|hear\sback|them|they|those|these|(?:if|when)\s(?:they|it|that|everyone|i|we)|train\w*|out|done|pass|finish|hires?|hired)\b",
    seldom=True,
)
HEDGE = late(
    rf"{LED_IN}(?:i\s(?:think|guess|believe|hope|suppose|bet)|hopefully|i'm\s(?:sure|guessing|hoping|afraid))\s(?:that\s)?|,?\si\s(?:think|guess|hope)\W*$"
)
TOUCHES = late(
    r"\w+n't\b|'em\b|\b(?:19|20)\d\d\b"
    r"|\b(?:would|could|should|might|may|maybe|probably|perhaps|possibly|will|'ll)\b.*\b(?:more|less|fewer|off|higher|lower|have|that|it|this|be|change|go|count|adjust|drop)\b"
    r"|\b(?:another|other|others|different|wrong|old|own|same|separate|next|following|sister|partner|parent|rival)"
    r"\s(?!weeks?\b|months?\b|days?\b|times?\b|thing\b|morning\b|night\b)\w"
    r"|\b(?:class|course|training|session|lesson|module|video|workshop|presentation|certification)s?\s(?:\w+\s){0,2}?(?:of|about|on|for|in|is|are|was\sfor|starts?|begins?|will|called|named)\b"
    r"|\b(?:class|course|training|session|lesson|module|workshop)(?:es|s)?\s(?:is|are|starts?|begins?|will|gets?|has|have)\b"
    r"|(?<!\btalking\s)(?<!\bspeaking\s)(?<!\bwriting\s)(?<!\btalk\s)(?<!\bspeak\s)(?<!\bback\s)\b(?:to|told|gave|sent|give|tell)\syou\b|\byou\s(?:have|had|said|wrote|sent|gave|told|show|already|guys|will)\b"
    r"|\b(?:book|count|reports?|ran|redo|repeat|retake|did|passing|verify|owns?|use|handled|handles|skipped|missed|forgot|dropped|moved|pushed|bumped|shifted|delayed|redid|faked|invented|taught|trained|do|does|took|take)\s(?:it|that|this|ours|us)\b"
    r"|\b(?:did|held|ran|had|gave|hosted|led)\s(?:\w+\s){0,2}?(?:class|course|training|session|lesson|workshop|presentation)s?\b|\b(?:out|done|leaving|(?:working\s)?on\s(?:it|that|this))\W*$"
    r"|\bworks?\s(?:there|for|at|with)\b|\bcover(?:ed|s|ing)\b|\blearn\w*\s(?:about|how)\b|\b(?:cancel\w*|postponed|rescheduled|called\soff)\b(?!\s(?:\w+day|our\snext))"
    r"|\bto\s(?:start|begin|come|attend|join|go|get\s(?:going|started)|(?:do|take|finish)\s(?:it|the))\b|\b(?:starts?|begins?)\s(?:on\s|next\s)?(?:_|[a-z]+day\b|soon\b)"
    r"|\b(?:hard|tough|difficult|impossible|early|too\ssoon)\sto\s(?:say|tell|know)\b|\b(?:made|making)\s(?:it|that|this|them)\sup\b"
    r"|\bthey\s(?:plan|want|hope|need|will|may|might)\b|\badd(?:s|ed|ing)?\b|\bto\s(?:hit|reach|make|get)\s(?:it|that|there)\b|\bsign[\s-]?ups?\b|\bfor\s(?:it|them|that|those|this)\b|\bwho\b|\bwhich\b|\b(?:years?|months?)\sago\b|\b(?:back|return)\sin\b|\bgo(?:es|ing)?\sthrough\b"
)
TOUCHING = words(
    # No, and not all.
    "not no never without none nothing neither nor hardly barely cannot nobody most mostly partly some few several "
    "many both whoever except minus besides excluding including roughly approximately "
    # The figure, and what it was read from.
    "number numbers figure figures count counts counted counting total totals tally list roster record records sheet "
    "sheets spreadsheet database certificate certificates cert certs quiz test tests exam score scores payroll names "
    "pledge goal target topic subject theme headcount capacity seats slots hours minutes dollars percent "
    # What others say, or whose it is.
    "told say says said claim claims claimed heard hear according turns apparently supposedly allegedly reads rumor "
    "county state union academy agency agencies company companies contractor contractors vendor vendors partner "
    "partners affiliate affiliates franchise franchisee neighbor neighbors neighbour competitor competitors merger "
    "theirs subcontractors hired hiring hire hires "
    # Not done, undone, guessed, wished, done before.
    "register registered registering registration signed enrolled enroll invited invite scheduled schedule booked "
    "assigned pending incomplete halfway partway started starting unfinished untrained eligible interested committed "
    "pledged promised planned wrong error errors mistake mistaken expired expire fail failed failing flunked invalid "
    "duplicate duplicates twice again redo retake refresher refreshers repeat repeated guess guessed guessing estimate "
    "estimated estimating assume assumed assuming kidding joke joking pretend pretending dreaming wish wonder former "
    "previously previous before already supposed hypothetically example draft fake subtract remove deduct ignore hold "
    "wait waiting correct correction check verify confirm confirmed unless if once when instead rather unsure unclear "
    "dream dreamed dreamt imagined trailer teaser preview "
    "intro clip dropped quit resigned fired skipped absent missing cheated walked "
    "refused declined confused mixed lied lying "
    "certified trained untrained completed passed finished graduated tomorrow tonight upcoming"
)
PEOPLE = (
    ANYBODY | SPECIFIC | words("they they're they've they'd they'll them those these he she everyone everybody all")
) - {"monitors"}
GOOD = PRAISE | words(
    "showed turned cooperated thrilled proud deserves deserve kudos props hi hello laughed clapped laughing attention "
    "fun awake fine harder tougher easier nicer honest changing fixed sorted resolved solved start questions rocked "
    "rock rocks stars rockstars champs troopers "
    "willing sports "
    "sport helped pleased ecstatic delighted chatty lively polite curious curiosity made blast"
)
WEATHER = words(
    "rain rained raining pouring poured snow snowed snowing snowy rainy storm stormy storming hot cold freezing humid "
    "windy icy heat wave sunny gorgeous miserable muddy flooded pours weather start holiday holidays "
    "christmas thanksgiving busy hectic crazy insane nuts chaos chaotic rough slow quiet tough hard exhausting zoo "
    "circus madhouse whirlwind grind blur "
    "tiring loud"
)
REMARKED = KNOWN | PRAISE | ABOUT_PRAISE
STRANGERS = OUTSIDERS | words(
    "public community franchisees contractors contractor vendors tenants reserves retirees competitors neighbors temps "
    "interns volunteers candidates applicants members owners"
)
AHEAD = words(
    "start starts starting begin begins next will would ask asks asked asking already but not eager going "
    "come comes coming soon tomorrow later until when who waiting wait ready"
)
""" "20 more, excited to get going" may be 20 who are still to come."""
PLAIN_IT = late(
    r"\bthat\b|\b(?:it|this)(?:'s|'d|'ll|\s(?:is|was|has|had(?!\sto)|will|would|includes?|counts?|covers?|means?|came|comes|says?|shows?"
    r"|depends|goes|went|may|might|could|should|only|just|also|all)\b)"
)
FEW = 3
HOPED = late(r"\b(?:this|that|hop\w+|plan\w*|want\w*|need\w*|goal|aim\w*)\b")
HEARD = words("say says said told hear heard")
LEFT = late(r"\d\s(?:\w+\s){0,2}?(?:left|to\sgo|remaining|remain)\b")
PLAN = late(
    r"^\W*(?:(?:and|but|so|then)\s)?(?:the\srest|more|tomorrow|next\s(?:week|month)|(?:we|i)(?:'ll|\swill|\sshould|\splan\b|\shope\b|'re\splanning|'re\shoping"
    r"|'d\ssay\swe'll)|i'd\ssay\swe'll|hoping|planning|hope|should\sbe|(?:my|our|the)\s(?:goal|plan|hope|aim)\sis\sto)\b",
    seldom=True,
)
DONE_SO_FAR = late(
    r"\b(?:so\sfar|total|to\sdate|currently|now\sat|we're\sat|we\sare\sat|up\sto|finished|completed|trained|done)\b|\btoday\b|\byesterday\b"
)
""" "133 trained so far, my goal is to finish before Christmas": a plan beside a figure that is told as done."""
NO_PLAN = late(
    r"\b(?:if|they|them|those|these|that|it|count|number|figure|total|add|check|confirm|verify|correct|change|fix|remove|know|certif\w*|quiz|test|pass|exact"
    r"|final|real|who|wait|until)\b"
)
WHY = late(r"^\W*(?:thanks\sto|despite|due\sto|even\swith|because\sof|in\sspite\sof)\s")
LEFT_OPEN = late(r"^\W*(?:from|for|with|by|in(?!\sspite)|at|of|on|under|to)\s")


def without_remarks(said: Text, low: str, dateless: str, names: frozenset[str]) -> tuple[Text, str]:
    """A text with a figure and its plain form, remarks blanked; of what was put into English only praise is."""
    asked = said.low
    for start, end in _remarks(dateless, names, bool(said.places)):
        blank = re.sub(r"\w", "_", low[start:end])
        asked, low = asked[:start] + blank + asked[end:], low[:start] + blank + low[end:]
    return said.looked_at_as(asked), low


def _remarks(low: str, names: frozenset[str], glossed: bool) -> list[tuple[int, int]]:
    ends = [(0, 0), *(found.span() for found in PIECE.finditer(low)), (len(low), len(low))]
    figures = FIGURE.search(low)
    if len(ends) < 3 or not figures:
        return []
    found: list[tuple[int, int]] = []
    told = False  # A figure must be left.
    left = bool(LEFT.search(low))
    stands, apart = True, False  # What hangs on a clause that is kept is kept with it.
    for (first, start), (end, _) in pairwise(ends):
        piece = low[start:end]
        opens = not first or bool(SENTENCE.search(low, first, start))
        goes_on = apart and not opens
        led = _is_led(piece, names) if end > figures.start() else OF_US.match(piece) and not HOPED.search(piece)
        planned = not glossed and figures.start() < start and _plans(low[:start], piece)
        apart = (opens or stands) and (
            planned
            or _praises(piece)
            or bool(not glossed and (led or goes_on or (opens and start)) and _is_apart(piece, left))
        )
        if apart:
            found.append((first, end))
        figure = bool(FIGURE.search(piece)) and not apart
        apart = apart or not (figure or WORD.search(piece))
        stands = apart or figure
        told |= figure
    return found if told else []


def _is_led(piece: str, names: frozenset[str]) -> bool:
    """Whether a clause has a subject of its own: one of us, a thing, somebody named, or what is said every day."""
    said = WORD.findall(piece)
    return bool(
        OWN.match(piece)
        or WISH.match(piece)
        or IDLE.match(LEAD.sub("", piece))
        or (len(said) > 1 and said[0] in names and VERB.match(said[1]))
    )


def _is_barred(piece: str, said: str) -> bool:
    """Whether a figure, a doubt or somebody of elsewhere stands in it; `said` is without what is said every day."""
    if FIGURE.search(said) or HELD_BACK.match(said) or misgives(said):
        return True
    if any_finds(piece, AT_LARGE, AS_TOLD, WITH_OUTSIDERS, NEVER_MIND, OTHER_MATTER):
        return True
    return not STRANGERS.isdisjoint(WORD.findall(piece))


def _plans(before: str, piece: str) -> bool:
    plan = PLAN.match(piece) and DONE_SO_FAR.search(before)
    return bool(plan) and not (FIGURE.search(piece) or NO_PLAN.search(piece) or misgives(piece))


def _praises(piece: str) -> bool:
    """ "38 more, best turnout yet": praise in words of plain answers."""
    said = set(WORD.findall(piece))
    plain = said <= REMARKED and not PRAISE.isdisjoint(said) and AHEAD.isdisjoint(said)
    return (plain or bool(SUCH.match(piece))) and not _is_barred(piece, piece)


def _is_apart(piece: str, left: bool) -> bool:
    """Whether a clause with no figure tells nothing of the figure beside it, of those who are `left`, if so."""
    said = IDLE.sub(" is fine ", piece)
    if WISH.match(piece):
        return not (OF_FIGURE.search(piece) or FIGURE.search(said) or misgives(piece))
    told = HEDGE.sub("", said)
    if LEFT_OPEN.match(said) or _is_barred(piece, told):
        return False
    hedged = told is not said or OF_US.match(piece) or VERB.match(piece.strip())
    if hedged and said is piece and len(WORD.findall(HEDGE.sub("", piece))) < FEW:
        return False
    spoken = set(WORD.findall(told))
    praised = not GOOD.isdisjoint(spoken)
    touching = TOUCHING - HEARD if praised else TOUCHING
    if not touching.isdisjoint(spoken) or TOUCHES.search(told) or FORMER.search(told):
        return False
    of_them = not PEOPLE.isdisjoint(spoken) or (PLAIN_IT.search(told) and WEATHER.isdisjoint(spoken))
    if of_them and not (praised or left):
        return False
    if WHY.match(piece):
        thanked = piece.strip().startswith("thanks") and "class" not in spoken
        return thanked or not ("class" in spoken or any(map(told_with, spoken)))
    return bool(VERB.search(told))
