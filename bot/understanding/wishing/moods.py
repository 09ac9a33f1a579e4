"""What an answer says besides numbers: later, need more time, cancel, a question, a person who left.

One table, first match first. Each rule names the intent and the words that decide.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.understanding.readings import Intent
from bot.understanding.wishing.handovers import HANDOVER
from bot.understanding.wishing.silences import NOT_YET, SILENCE_UNTIL
from bot.understanding.words.requested import ABOUT_THEM, GOODS, SUPPLIES, TOLD_NEXT, WHAT
from bot.understanding.writing.patterns import late


class Mood(NamedTuple):
    """An intent found in a text, and where its words stand."""

    intent: Intent
    start: int
    end: int
    silent: bool = True
    """Whether it may be acted on without asking."""


def _rule(intent: Intent, words: str, silent: bool = True) -> tuple[Intent, re.Pattern[str], bool]:
    return intent, late(words), silent


WE = r"(we|i|our (team|company|agency|department|office))"
ASK = (
    r"(ask|check|remind|ping|contact|call|e-?mail|message|write|reach out|follow up|circle back|get back|come back"
    r"|touch base|try|nudge|text|bother)"
)


RULES = (
    _rule("handover", HANDOVER),
    _rule(
        "target_change",
        r"""
        \b((?!(raise|increase|up|bump) (our|the|my) (total|figure) (up )?by )(?<!messed )(?<!mixed )(?<!mucked )(raise
          |increase|up|bump|lower|reduce|cut|drop|change|revise|adjust|amend|scale (back|down|up)|double
          |expand) ((our|the|my|that|this) )((original|initial) )?(pledge|goal|target|commitment|number|promise|total
          |figure)
          |(like|wants?|needs?|wish(es)?|able|going|decided|agreed|plans?|hopes?) to (increase|raise|go up|go down
          |bump up|expand|reduce|drop|decrease|lower) ((up|down|it|that) )?(to|by) [\d_]
          |(cut|lower|raise|reduce|bump|increase|drop) (pledge|goal|target|commitment) (down |up |back )?(to|by) [\d_]
          |change (what|the (number|amount)) we (promised|pledged|committed to)\s
          |commit to [\w_]+ ([a-z]+ )?(rather than|instead of)|(bring|take|move|push|put|set|update|switch) (our|the
          |my) (pledge|goal|target|commitment|promise) (up|down|back
          |to|at)\b
          |(our|the|my) (pledge|goal|target|commitment|promise) (should|can|could|needs? to|has to|must
          |will(?! be (fulfilled|met|kept|reached|completed?|done|finished)\b)|is now)\b
          |(can|could|will|want to|like to) (probably |actually |definitely )?do (even )?(more|better)\b(?!,? but\b)
          |(make|set) (our|the|my) (pledge|goal|target|commitment|promise) [\d_]
          |(sign|put) (us|me) (up|down) for [\d_]+ instead
          |(pledge|promise|commit) (to )?(another|an additional|more|[\d_]+ (more|instead))
          |(can|could|will|'ll) (we )?only (be able to )?(do|train|manage|commit|reach|get|hold|host|hand)
          |\d+ more (on|to|onto) (our|the|my) (pledge|goal|target|commitment|promise)
          |add [\w_]+ (\w+ ){0,2}?to (our|the|my) (pledge|goal|target|commitment|promise)
          |(wants?|like|wish|able|us) to (do|train|pledge|commit to|reach|promise) [\w_]+ ?(\w+ ){0,2}(instead|rather
          |more than (what )?we( had|'ve)? ?(first|originally)? ?(pledged|promised)|(on top of|beyond) (the
          |our) original)
          |(do|train|make it|pledge) [\w_]+ (\w+ )?instead\b|instead of (the )?[\d_]+
          |(can|could|please|may|like to|want to) (you |we |i )?(please )?(lower|raise|drop|bump|reduce|increase|bring
          |cut) (it|that|this|ours|mine) (up |down |back )?to [\d_]
          |(our|the|my) new (pledge|goal|target|commitment) (is|will|should|would)\b
          |add [\d_]+ (more )?to (our|the|my) (original |initial |first )?(pledge|goal|target|commitment)\b
          |(take|knock|cut|subtract|deduct|remove) [\w_]+ (off|from) (of )?(our|the|my) (pledge|goal|target|commitment)
          |(bump|raise|move|take|lower|drop|bring|increase|reduce) (us|me) (up|down|back)? ?to [\d_]
          |(?<![/\d-])[\d_]+ (\w+ )?(isn't|is not|is no longer|wasn't|seems
          |is) (going to be )?(not )?(really )?(realistic|doable|feasible|possible|achievable|attainable
          |too (high|many|much|ambitious|low))
          |(can|could|may|might|should) (we|i) (please |possibly )?(drop|go|come|get|bring it|lower it|raise it|move it
          |reduce it|set it) (down |up |back )?to [\d_]
          |(can|could|may|might) (we|i) (please |maybe )?(make (it|that)|go for
          |do) [\d_]+\b(?! (more|next|on|this|in)\b)
          |(if|is it \w+ to) (we |i )?only (do|train|reach|manage) [\d_]|over-?(committed|promised|pledged)
          |(all|what|the (most|best)) we (can|could) (do|manage|handle|train)
          |(scale|cut|drop|go|bump|come) (it )?(back|down|up) (to|by) [\d_])
        """,
        silent=False,
    ),
    _rule(
        "reschedule",
        r"""
        \b((need|needs|needed|want|take|takes|have|get|got|give us
          |like) ((?!(numbers?|updates?|figures|info\w*|news|count) )\w+ ){0,3}?(until|till|til)\b
          |(need|needs|want|require|like|give us|take) (\w+ ){0,2}?(more time|extra time|an extension|longer
          |another (week|month|few|couple|\w+ (days|weeks|months?)))
          |extend|extension|need (an? )?(extra|additional) (couple|few|months?|weeks?)
          |need(s|ed)? \w+ (weeks?|months?) (more|longer)\b
          |(need|needs|want|take|takes|like) ((about|at least|probably|another) )?\w+ (more|extra|additional) (days
          |weeks|months?)
          |couple (of )?(weeks|months) more
          |(need|needs|want|can|could|may|give|grant|like|have)\b[^.!?;]{0,30}? (days?|weeks?|months?)( more)? (past
          |after|beyond) ((the|our|my) )?((original|current|due) )*(date|deadline)
          |(a )?(few|couple( of)?|bit|little) more (\w+ )?(time|days|weeks|months)
          |(can|could|may|might) (we|i) (please |possibly )?(get|have) (\w+ ){0,3}?(more|extra|another
          |additional) (\w+ )?(time|days?|weeks?|months?)
          |postpone|push(ed|ing)? (it |this |that |(the|our) (\w+ ){1,2}?)?(back|out|off|to)
          |(move|change|shift|delay|set|put) (back )?(the|our|it|this|that) ?(due |target |end |completion\s
          |finish )?(date|deadline|it)? ?(back )?(to|until|by|for)\b
          |(new|revised) (due |target |end |completion |finish(ing)? )?(deadline|date)|deadline (is|should|to)
          |(won't|will not|not|can't|cannot) (be (able to )?)?(finish|finished|done|complete
          |wrap up) (\w+ ){0,2}?(until|before|till)\b
          |(will|'ll|should|can(?! (the|this|it|that) [^.!]{0,200}\?)|could|hope to|expect to|plan to|going to
          |aim(ing)? to
          |be able to|able to) (\w+ ){0,3}?(finish|finished|be done|have (it|them|everyone|everybody|all|the)|complete
          |completed|wrap up
          |get (it|this|them|everyone|there))\b(?=.{0,60}\b(by|in|before|until|around|end|next|mid|early|late|on
          |after)\b)
          |(done|finished|complete|completed|finish|wrap up|ready) (\w+ ){0,3}?(by
          |before)\b(?! (all|every\w*|our|each)\b)
          |(it|that) ?(will|'ll|('s|is) going to|might|may) (probably |likely )?(be|take until) [^.!?]{3,30}? (before
          |until|till) (we|i|everyone)
          |running (late|behind)|behind schedule|(slipped|slipping|delayed)\b
          |(won't|not going to|(don't|do not) think (we|i)('ll| will| can)) (be able to )?(make|hit|meet)\b
          |(can't|cannot) (make|meet|hit) (the|that|our) (deadline|date))
        """,
    ),
    _rule(
        "snooze",
        rf"""
        \b((?<!\bi )(?<!\bi can )(?<!\bwe )(?<!\bwe can )(?<!our )(?<!your )(?<!last ){ASK}(?! (me
          |us) (again )?{WHAT}) (me|us|back|again|in
          |with (me|us)
          |up)?\b(?=.{{0,40}}?(\b(later|again|next|in|after|on|tomorrow|when|once|around|mid|early|late|at the|the
          |until|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday
          |wednesday|thursday|friday|another|some)\b))
          |(ask|remind|ping|nudge) (me|us)\b(?! (again )?{WHAT})|later\b(?! than)|not (right )?now\b
          |(can't|cannot) (talk|text|chat|answer|reply|respond) (right )?now|not a good time|bad time
          |((too|so|really|very|super|pretty) (busy|swamped|slammed)|swamped)(?!.{{0,60}}?\b(ask|ping|remind
          |nudge) (me|us))
          |busy (right now|at the moment|this|until|with)
          |({WE}|training|classes|sessions|(the|our) (\w+ )?(training|program|sessions|classes|season|year)) ?('ll|will
          |are going to|is going to|won't|don't|doesn't|does not|plan to|are|is|'re|am)? ?(not )?(be )?(start|starts
          |starting|begin|begins|beginning|kick(s|ing)? off|launch(es|ing)?|roll(s|ing)? (it )?out
          |get(ting)? started)\b
          |(is|are|'s|'re) (scheduled|planned|booked|set) for
          |(first|next) (session|class|training|course|workshop) (is|will be
          |starts)(?! (done|finished|complete\w*|over)\b)
          |(answer|reply|respond|report back|update you) (\w+ ){{0,3}}?(in|next|on|after|later|tomorrow)\b
          |give (me|us) (a|another|\w+ more) (\w+ )?(days?|weeks?|months?|bit|minute)|give me (until|till)\b
          |(can|could|let's|shall) (we |i )?(please )?(touch base|talk|reconnect|circle back|check in|catch up
          |revisit)\b(?=.{{0,40}}?\b(next|in|after|later|tomorrow|again|on (?!the p|this|my|our|zoom|how|wh)|around|mid
          |early|late|once|when)\b)
          |hold off|in a bit|(i|we)('ll| will| can)? (get|circle|come) back (to|with) you
          |i('ll| will| should) (let you know|know more|reply|answer|respond|update you
          |send you (the )?(numbers|update|figures)
          |have ((an?|the|more|some|new) )?(updates?|numbers?|figures|info\w*|news|count))\b(?=.*\b(next|tomorrow|later
          |soon|in|on|by|after|around|(the|for) week of|monday|tuesday|wednesday|thursday|friday)\b)
          |(not|nothing) until\b
          |(won't|will not|don't) have (\w+ ){{0,3}}?(numbers?|updates?|figures|info\w*|news|count) until\b
          |{NOT_YET}
          |no (sense|point|need|use) (in )?(asking|checking|pinging|writing|messaging|calling) (me |us\s
          |again )?before\b
          |(?<!\w )not before\b|{SILENCE_UNTIL})
        """,
    ),
    _rule(
        "cancel",
        rf"""
        \b((?<!instructor )(?<!trainer )(?<!speaker )(?<!presenter )(?<!venue )(?<!hotel )cancel(?!l?ed on (us
          |me)\b)(?! (the|our|a|that|this|last|yesterday's) ([a-z]+ ){{0,2}}?(class|session|workshop|meeting)\b)
          |(?!{NOT_YET})(can't|cannot|can not|won't|will not|unable to|not able to|not going to
          |no longer (able|wants?|wish|interested|willing|going|planning|plan) (to|in)|(don't|do not) (want|wish) to
          |couldn't) (be able to |going to )?(do|keep|honor|honour|fulfil+|commit|participate|take part|continue
          |make good|follow through|go ahead|happen|meet (this|our)|host|sponsor|train anyone
          |carry)\b
          |withdraw(ing)?|((we|they) (have |just )?|^\W*)withdrew(?=\W*$|[.;!,])
          |(management|leadership|corporate|headquarters|hq|legal
          |(the|our|my) (boss|board|owner|director|company|ceo)) (just |has |have )?(said no|refused|declined|rejected
          |vetoed|nixed|turned (it|this|us) down|won't (approve|allow))
          |(can't|cannot|won't|unable to) (complete|finish|meet|fulfill?) (the|our|this) (pledge|commitment|promise)\b
          |close (this|it|the (file|case)) out
          |(close|shut) the (file|case)\b(?!.*\b(done|finished|completed?|trained|met)\b)
          |(pull|withdr[ae]w|bow|opt)(ed|ing|al)? (out|the plug|from)|back(ing|ed)? out|bow(ing)? out|count (us|me) out
          |drop(ping)? out|(remove|withdraw|drop|delete|retract|rescind|pull|erase) (our|the|my) (pledge|commitment
          |promise)|call(ing)? it off|give up on
          |(take|remove|pull) (our|the|my) (pledge|commitment|promise|name) (off|down|out|back)
          |(isn't|is not) something (we|i) (can|want|will)|(have|decided|going) to (drop|abandon|end|scrap|not)\b
          |no longer (doing|going|interested|able|participating|possible|planning|part)
          |(decided|voted|chose|opted|agreed) (not to|against)
          |not to (move forward|proceed|go ahead|continue|participate|pursue)
          |not (going to happen|happening|interested|doing (this|it)|moving forward|going ahead)|(won't
          |will not) be (going ahead|proceeding|moving forward|participating|taking part)
          |won't be able(?! to [a-z ]{{2,25}}? before (?!the\b)[a-z]+[\s\d]*[\s.!]*$)
          |isn't going to happen
          |(closing|shutting|folding|selling|sold) (down )?(the|our) (company|business|doors|depot|terminal)
          |never (made|gave|signed|agreed|pledged|promised|committed)|out of business|(closed|shut) (down|our doors)
          |(lost|no) (the |our )?(funding|budget))
        """,
        silent=False,
    ),
    _rule(
        "help",
        r"""
        ^\W*(help|help me|\?|menu|commands?|instructions|info)\W*$
        |^\W*help( me)?( please)?\W+(i'm|i am|i just|this is|it's) (new|got (a|my) new|my first (day|week|time))\b
        |\b(how does (this|it) work
          |what ((can|should|do) i do
          |(can|should|do|am) i (even )?(have to |need to |supposed to )?(write|say|type|answer|reply|put|text))
          |how (do|should|can) i (answer|reply|use this|respond|report|tell you|undo|take (it|that|something) back)
          |what are my options|who (are you|is this)|are you (an? )?(bot|robot|human|person|real|ai|machine)
          |(who|does anyone) (sees?|reads?|gets) (my|this|these)|what is this
          |(don't|do not) understand( this| the question)?|i'm confused)\b
        """,
    ),
    _rule(
        "question",
        rf"""
        ^\W*(and |so )?how (many|much) (did|have|had|do|does|are|were|more|of)\b(?!.*\d)
        |\b((stop|quit|no need to) (send(ing)?|mail(ing)?|ship(ping)?|giv(e|ing)){SUPPLIES}|no more(?! for){SUPPLIES}
          |(delete|erase|remove|destroy|wipe|forget|correct|update){ABOUT_THEM}|(remind|ask) (me|us) (again )?{WHAT}
          |(my|our) ((new|work|office|cell|mobile) )*(e-?mail|phone|cell|mobile|telephone
          |contact(?= (info|details)))( (address|number|info\w*|details))?( (has|is|are|was|have|just|now
          |recently))* (changed?
          |new|different|to \S+@\S+|\S+@\S+|[\d(+][\d()+.\s-]{{6,}})
          |(call|phone|ring|text|e-?mail|contact|reach|message|write( to)?|talk to) (me|us) (back )?(instead
          |by (phone|e-?mail|text|telephone|mail|fax|whatsapp)|(on|at) (my|our)\s
          |(on|at) (\S+@\S+|[\d(+][\d()+.-]{{6,}}))
          |(can|could|would|will|do|does|did|are|is|may|should|have|has) (you|we|i|there|someone|somebody|anyone|it
          |they|the|your|this|that|tat)\b(?=[^.!]{{0,200}}\?)
          |(can|could|would) (you|someone|somebody|we (get|have))\b|(what|where|who|when|how|which
          |why)\b(?=[^.!]{{0,200}}\?)
          |where (do|can|is)|how (do|can) (we|i|you)
          |please (send|mail|ship|share|give|provide|call|forward|resend|let (me|us) know|help|e-?mail)
          |(?<!'ll )(?<!will )(?<!\bto )(send|mail|ship) (us|me|over|more|another)
          |(we|i)('d| would)? (also )?(still )?(need|could use|want|require|request|are (short|out) (of|on)|ran out of
          |like|love) (to (get|order|request|have) )?(the|a|an|some|more|your|help|extra|additional|new|another|someone
          |to know|access|link|materials?|posters|handouts|booklets|brochures|flyers|stickers|decals|(wallet )?cards
          |[\d_]+ (more |new |additional )?(posters|wallet|cards|decals|brochures|flyers|stickers|copies|materials
          |packets|kits|handouts|booklets|leaflets|pamphlets|dvds|signs))\b(?! ?(time|month|week|couple|few
          |\w+ (days|weeks|months?)))
          |(^|[.!;,-] ?|\b(and|but|also) )(please )?(need|order|request|send) (us )?(more|some|a few|another|extra
          |about )? ?[\d_]* ?(more |new |spanish |french |english )?(posters?|wallet|cards?|decals?|brochures?|flyers?
          |stickers?|copies|materials?|packets|kits|handouts|magnets|booklets?|leaflets?|pamphlets?|dvds?|signs)\b
          |running (low|short|out) (on|of)\s
          |(we|i)('re|'m| am| are) (all |almost )?(out of|short (of|on)
          |low on) (\w+ ){{0,4}}?{GOODS}(,? (and )?(we )?need [\d_]+)?(?=[^.!?;\d]{{0,200}}([.!?;]|$)|{TOLD_NEXT})
          |^\W*(do|does|did|is|are|am|can|could|will|would|should|has|have|may
          |must) (?!(we|i|everyone|everybody|all|it|that)\b(?=[^.!?]{{0,200}}\b(at|done|finished
          |complete)\b))\w+[^.!]{{0,200}}\?
          |never (arrived|received|got|came)
          |(haven't|have not|didn't|did not|not) (yet )?(receive|received|get the|gotten the)
          |^\W*(what|where|who|when|which|why)('s| is| are| do| does| can)\b
          |call (me|us)\b(?! (in\b|next|later|back in|after|again))|do you have
          |(have|had|got) (an?|some|a few|another|one) (\w+ )?questions?\b
          |(lost|misplaced|deleted) (the|my|our|your) (\w+ )?(link|e-?mail|password|log-?in|materials?|posters?|video
          |invit\w+|instructions)
          |is there|are there|wondering|looking for
          |(login|log-?in|password|portal|website|site|link|video|page|system|course) (isn't|is not|not|won't|doesn't
          |does not|keeps|stopped) (work|load|open|let|play|accept|crash|freez|show)\w*
          |link (doesn't|does not|is (broken|dead)|isn't)|(can't|cannot|couldn't) (log|open|access|find|get (in|the))
          |(wants?|would like|needs?|like|curious|asking|asked|asks) (to know |me )?(what|how|where|if|whether|who|when
          |why)\b
          |let me know (how|what|if|when|where))
        """,
    ),
    _rule(
        "thanks",
        r"""
        ^\W*(?>(thank you|got it|will do|sounds (good|great|fine|perfect)|you're welcome|no problem|sure thing|a lot
          |that's
          |(that|this) is|that will|de nada|good (morning|afternoon)|no worries|on it|happy to|glad to|of course
          |my pleasure|happy (\w+day|weekend|new year|holidays)|everybody|appreciate( it|d)?|ok|okay|k|thanks?
          |thankyou|thx|ty|cheers|great|perfect|awesome|noted
          |understood
          |wonderful|excellent|nice|cool|copy|roger|10-4|much|very|so|many|you|all|again|for|the|thats|be|now|today|else
          |nothing|no|is|everything|reminder|update|checking|in|your|help|info|information|have|good|day|one|weekend|hi
          |hello|hey|team|everyone|that|sent|and|we|i|really|it|do|too|both|kindly|merci|gracias|lol|haha\w*|hehe
          |following|up|yep|yup|yes|sure|kk|gotcha|yay|super|fantastic|amazing|fine|alright|right|man|guys
          |anytime)(?!\w)\W*)+$
        |\b(loved|enjoyed|really liked|appreciated?) (it|the|your|this|that)\b(?!.*\?)
        |\b(great|good|excellent|wonderful|fantastic|awesome|amazing) (program|training|class|course|video|job|work
          |presentation|session|stuff|material)\b(?!.*\?)
        |\byou('re| are| all are) (the best|awesome|great|amazing|wonderful)\b
        |\bvery (helpful|useful|informative|eye[-\s]opening|powerful)\b(?!.*\?)
        """,
    ),
)
THANKFUL = late(
    r"""
    \b(ok|okay|k|thank\w*|thx|ty|cheers|great|perfect|awesome|got it|will do|noted|sounds good|sounds great|pleasure
      |happy to|glad to|anytime|of course|welcome|understood|no problem|appreciate\w*|wonderful|excellent|nice|cool
      |sure thing|copy|roger|10-4|gotcha|kk|yep|yup|super|fantastic|amazing|fine|alright|hi|hello|hey|good|merci
      |gracias|happy|best|loved|enjoyed|liked|helpful|useful|informative|powerful)\b
    """,
)


def moods(low: str) -> Iterator[Mood]:
    """Every mood of a plain text, in the order of the table, each intent once."""
    for intent, pattern, silent in RULES:
        found = pattern.search(low) if intent != "thanks" or THANKFUL.search(low) else None
        if found:
            yield Mood(intent, found.start(), found.end(), silent)
