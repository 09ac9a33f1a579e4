"""What stands beside a name and is no part of it: what leads up to it, what its owner is to us, what was done."""

from bot.understanding.naming.crowds import RIVAL
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

LEAD_IN = late(
    r"""
    ^((according to|per|(together|jointly|along) with|alongside|in partnership with
      |(\w+ )?(days?|weeks?|months?|hours?) (after|before|since|following|later)|at|on|in|by|during|after|before
      |following|as|since|between|among|across|throughout|around|despite|given|earlier|rather than|instead of|unlike
      |up from|down from|collectively|in all|combined|altogether|this|next|last|also(?! (joining|signing|stepping))
      |additionally|finally|lastly|first off|meanwhile|today|yesterday|first|second|third|then|so|well|ok|okay|over
      |within|through|via|using|for|from|regarding|concerning|as for|as to
      |starting|beginning|great news|good news|news|fyi|heads up|hi|hello|hey|team|update|note|in addition|moreover
      |furthermore|likewise|similarly|thanks to|to date|already|together|hi all|hi team|dear
      |good (morning|afternoon|evening)|prior to|pursuant to|as part of|until|citing|thus far|as of|amid|ahead of|all
      |while|although|because|once|when|inspired by|with|having|(hosting|inviting|feeding|welcoming) (us|me)
      |of (the )?(its|their|our|his|her)
      |to (meet|comply|satisfy|fulfil?l|mark|celebrate|honou?r|support|help|kick off|prepare|stay|keep|follow|reach
      |train|teach|raise
      |spread|fight|combat|stop|achieve
      |do (its|their|our) (part|bit|share)))\b[^,]*(,\d[^,]*)*, (?!(which|who|that)\b))+
    """,
)
FIRST_WORDS = late(
    r"""
    ^((pledge|promise|commitment|card|entry|form)( card| form)? (no\.? ?|# ?)\d+|(for|because of) that\b|that's why\b
      |(after|at|during|upon|following|before|in) which( (time|point|case))?\b
      |(log|add|record|enter|note|noted|book
      |mark|put|write|jot)( (this|that|it|them|one|down|in|up|also)){0,2} (for
      |under|from|to|by)\b( the (sheet|list|tally|board|tracker|record|log|table|notes|minutes)\b)?
      |on behalf of\b|alone(?=,)|(further to|following up)\b[^,:;]{0,60}(?=[:,]|$)
      |as (promised|agreed|discussed|announced|planned|mentioned)( [^,:;]{0,40})?(?= ?[:,]|$)
      |(please )?(let the record (show|reflect)|be (it resolved|advised)|note|rest assured) that\b
      |(here|this is|it's|i am|i'm) [\w.'-]+( [\w.'-]+)? (of|from|with|at|de|du|des)\b|of(?= )|(to date|thus far)\b
      |at the (close|end|start|beginning|conclusion) of (the|our|your|that) (meeting|event|session|day|night|evening
      |call|build|lunch|summit|conference|workshop)\b
      |(also )?(joining|signing (up|on)|stepping up|coming (aboard|on board)|among (them|these|those)
      |new (to|on) (the )?\w+)\b[^,;]{0,40}? ?(are|is|were|was)\b
      |(but )?for (now|the moment|this year)\b
      |(just )?((got|had|received|heard) )?((word|news|an? (e-?mail|call|note|message|text|yes|pledge)|back|heard
      |received|this) )?from\b
      |(we|i)('m|'re|'d| am| are| would)? ?(just |also |happy |pleased |glad |writing |here )*(like |wanted |want\s
      |can )?(to )?(confirm|report|announce|share|say|let (you|everyone) know|pass along|note|tell you|inform you|add
      |update you) that\b
      |(please )?(tell|remind|inform) (them|everyone|everybody|her|him|the \w+)( that)?\b
      |(the )?following (\w+ )?(for|from)\b|what\b
      |(we|i)('ve)? (just |have |also )*(heard|hear|learned|understand|know|see|(were|are) told|got word) that\b
      |(the )?(plans?|agreement|deal|strategy|motion|resolution) calls? for\b
      |(an? )?((big|huge|many|special|warm|quick) )*(kudos|hats off|congratulations|congrats|shout[- ]?out|props
      |(round of )?applause|hand|cheers?|thanks|thank you|credit) (to|for)\b
      |(our|my) ((warm|sincere|special) )?thanks (go|goes)( out)? to\b
      |i am writing from\b
      |(it (was|is|has been) )?(decided|agreed|resolved|noted|announced|confirmed|understood
      |reported)( (at|in|on|during|by) ([\w']+ ){1,4}?)? ?that\b
      |so far\b|(here('s| is)|(this|that)('s| is)) what(?= )|between(?= [^,]{2,90} (and|y|et|&) )
      |(quick |short |new |final )?(note|update|update final|messages?|report|text|voicemail|e-?mail) (from|of)\b
      |(the )?(goal|aim|plan|target|objective|intention) (of|by|from|at|for)\b
      |((the |an? |our |this week's |today's )?(new|newest|latest|next|first|last|another|big|biggest|two|three|four
      |five
      |several|more) )?(pledge
      |promise|commitment)s? ((comes?|came|is) from|from|by|of|for|made by)\b
      |(promised|pledged|offered|committed|submitted|approved|signed|filed) by\b
      |(following|after|during|at) (the |our |yesterday's |today's |last \w+'s |this \w+'s )?(gathering|event|build
      |coalition build|meeting|conference)
      |both(?=.{1,80} and )|and|but|so|also|then|plus|whereas|while|that|btw|by the way|lastly
      |(over )?on the [a-z]+( [a-z]+)? side|yes|ok|well|&|please|just|record|note|log|add|heard
      |hearing|recording|confirming|confirmed|fyi|pledge( (card|form|sheet|slip) (of
      |from|by))?|pledged|promise|new pledge|new|noted|reminder|collectively
      |jointly|combined|altogether|great|wow|already|so far( this year)?|update|meanwhile|finally|additionally|now
      |today|yesterday|where|yet|because|speaking (for|on behalf of)|told us that|said that|thanks?
      |this is (thanks|a pleasure|with pleasure) that|which|as(?! for\b| to\b)|((the )?(deal|agreement) )?with
      |later(?! (this|that|in|on|than)\b)
      |afterwards?|since then|as a result|separately|in addition|from|last time|(as for|as to|regarding|concerning)\b
      |one of (them|these|those|whom|which)(?=,)|likewise
      |(agenda )?(item|point|page|slide|row|line|no\.?|table|mesa) #?\d+)\b[\s:,.-]*
    """,
)
PARTNER = late(
    r"""
    ([A-Z][\w.'-]* ){0,2}?[A-Z][\w.']*-based ([a-z-]+ ){0,3}?(?=[A-Z])
    |([A-Z]{2,3} (?=[a-z]))?(([A-Z][\w'-]* ){2,3}(?=partners? [A-Z])|[a-zA-Z][a-z'-]* )?([a-z'-]+ ){0,4}?(partners?
      |customers?|clients?|suppliers?|vendors?
      |members?|attendees?|sponsors?|supporters?|company|carrier|operator|provider|neighbors?|co-?hosts?|host|chain
      |retailer|manufacturer|shipper|firm|dealer|maker|distributor|hauler|contractor|builder|utility|nonprofit|charity
      |giant|ally|group|agency) (?=[A-Z])
    """,
)
""" "Our partner NV Energy", "Tacoma-based Harbor Cab": what and where it is is no part of its name."""
CLEFT = late(
    r"""
    (([Ii]t|[Tt]his) (was|is|has been)|[Ww]as
      |([Nn]ext|[Ff]irst|[Ll]ast|[Tt]hen|[Aa]mong them)( (up|in|came|there))? (was|is|came
      |comes)) (also )?(the )?(?=[A-Z])
    """,
)
""" "It was Harbor Cab that pledged", "Next up was Harbor Cab, pledging"."""
RELIED_ON = late(
    r"""
    (([Ww]e|I|[Yy]ou)('[a-z]+)? ((can|may|could|should|just|also|now|have|already|do) )*((count|rely|bank|depend) on
      |(heard|hear|learned|got|received|have|had|took|accepted|welcome) ([a-z-]+ ){0,4}?(from|by|that))
      |[Ee]xpect|[Ll]ook for|[Cc]ount on|([Ww]e|I) (was|were|got|am|are|have been) told( that)?
      |([Jj]ust )?([Gg]ot off (the|a) (phone|call)|[Ss]poke|[Tt]alked|[Cc]hatted|[Mm]et|[Ss]at down
      |[Hh]eard( back)?) (today |again )?(with|to|from)) (the )?(?=[A-Z])
    """,
)
""" "We heard from Harbor Cab, who will", "You can count on Harbor Cab to"."""

ADVERB = late(
    r"""
    (([A-Za-z][a-z]+ )?[A-Za-z][a-z]{2,}(ally|ately|ently|edly|ively|ingly|arly)|[NSWCnswc][a-z]+wide|[Uu]nder|[Vv]ia
      |[Tt]hrough|[Uu]pon|[Ee]ffective)\b[^,A-Z]*, (?!(which|who|that)\b)
    """,
)
""" "Effective today, Acme", but not "Effective Logistics, Reno": what leads in is written small."""

BASED = late(
    r"""
    ([A-Za-z][a-z]+[\s-])?(owned|run|operated|held|managed|backed|funded) (?=[A-Z])
    |([A-Z][\w.'-]*,? ){0,3}[A-Z][\w.'-]*(, [A-Z][a-z]*\.?)?-based ([a-z-]+ ){0,3}(?=[A-Z])
    """,
)
""" "Kettle Falls, Wash.-based Lariat Trucking", "family-owned Lariat Trucking"."""
CLAUSE_OF_OURS = late(
    r"([Ww]e|I|[Tt]hey|[Ii]t|[Ss]?[Hh]e|([Oo]ur|[Mm]y) [a-z]+)('ve|'re|'m)? ([a-z][\w'-]*,? ){1,8}(and|but"
    r"|so) (the )?(?=[A-Z][a-z])"
)
""" "We talked it over and Redwood Lines will": who speaks tells of another."""
PLEDGE_BY = late(
    r"""
    .{0,80}?\b(was|were|is|are) (one|two|another|that) (from|of|by) (the )?(?=[A-Z])
    |(.{0,80}?\b([Aa]n?|[Tt]he|[Oo]ur|[Tt]his|[Aa]nother) ([a-z]+ )?)?([Pp]ledge|[Pp]romise|[Cc]ommitment|decision
      |plan|offer|agreement|vow)s?( cards?| forms?| sheets?| slips?| letters?)? (of the \w+ )?((is|was|came|comes
      |arrived) )?(by|from|of|at|made by) (the )?(?=[A-Z])
    """,
)
""" "The announcement follows a pledge by Great Basin Bus to"."""
SO_MANY = late(r"([Tt]he )?([Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|\d) ([a-z-]+ ){0,3}?[a-z]+s, (the )?(?=[A-Z])")
""" "Two local firms, Inland Gas and Jay Propane"."""
SAID_BY = late(
    r"""
    ([\"'].{1,200}[\"'] )?(said|says|added|noted|adds) ([A-Z][\w.'-]* ){1,3}(of|from|with|at) (the )?(?P<org>[A-Z])
    """,
)
""" "Said Ray Sims of Sims Trucking, which has pledged"."""
TOLD_OF = late(r"([Tt]he |[Aa]ll )*\d[\d,]* [^,]{2,40}? (that|which|whom|who) (the )?(?P<org>[A-Z])")
""" "The 80 drivers that Lomax promised to train"."""


LED_BY = late(
    r"""
    ([A-Z]?[a-z'-]*,? ([a-z'-]+,? ){0,9}?(when|that|how|because|until|as(?! (of|a|an|for)\b))
      |(([Ww]ord|[Nn]ews|[Pp]oint|[Uu]pshot|[Ll]atest) is
      |([Ii]t )?([Tt]urns out|([Ll]ooks|[Ss]ounds|[Ss]eems) like|[Aa]ppears)
      |[Tt]o (recap|repeat|clarify|sum up|summari[sz]e|confirm|be [a-z]+|start with|[a-z]+ up))),? (the )?(?=[A-Z])
    """,
)
""" "Everyone clapped when Harbor Cab said", "for the record that Acme": a clause in small letters before the name."""


SIGN = late(r".*([\u2190-\u2bff\U0001f000-\U0001faff]\ufe0f?|:[a-z_]+:) ?(the )?(?=[^\W\d_a-z])")
""" "DONE ✅ Harbor Cab", "They're in 👍 Harbor Cab": what stands before a sign is another sentence."""
ABSOLUTE = late(
    r"""
    ([Bb]eing|[Ss]iendo) [^,A-Z\d]{2,40}, (the )?(?=[A-Z])
    |([Tt]he |[Oo]ur )?[A-Z]?[a-z'-]+( [a-z'-]+){0,4}? (being (what|as|so|that|too|very|rather)?
      |(considered|told|aside|apart|notwithstanding|permitting)(?=,))[^,A-Z]{0,40}, (the )?(?=[A-Z]|no(body| one)\b)
    """,
)
""" "Overtime being what it is, Alder Creek": how things are is no part of a name."""


GERUND = late(
    r"(?!(Having|Training|Including|Starting|Beginning|Following|During|According|Pending)\b)[A-Z][a-z]+ing"
    r" (?!of\b)[a-z][^,;:]{2,60}, (the )?(?=[A-Z])",
)
""" "Trading on its 40 years in business, Fenwick Trailways"."""


FOREWORDS = (
    SIGN, GERUND, ABSOLUTE, BASED, CLEFT, RELIED_ON, PARTNER, CLAUSE_OF_OURS, PLEDGE_BY, LED_BY, SO_MANY, SAID_BY,
    TOLD_OF,
)  # fmt: skip


def past_forewords(text: Text, start: int, end: int) -> int:
    """Where a name begins behind what its owner is to us, what we did before, or whom it promised to train."""
    for pattern in FOREWORDS:
        found = pattern.match(text.written, start, end)
        if found and pattern is LED_BY and RIVAL.match(text.low, start, end):
            continue  # "The idea that Harbor Cab will train 400"
        start = found.start("org") if found and pattern in (SAID_BY, TOLD_OF) else found.end() if found else start
    return start


ACTS = late(
    r"""
    (?P<org>[A-Z][\w&.'-]*( ((of|the|and|&|for) ){0,2}[A-Z][\w&.'-]*){0,7})(, [a-z][^,;:]{2,60},)? (?!(of|and|for|the
      |in|at|des|les|los|las|aux)\b)([a-z]+(s|ed)
      |have) [^,;:]*?((, )?\b(and|but) (has |have |now |also )*|: ?)$
    """,
)
""" "Larkspur Air flies to 14 cities and will": what else it does is no part of its name."""
BEHIND = late(
    r"""
    (?P<org>[A-Z][\w&.'-]*( ((of|the|and|&|for|de|del|la|du|des|y|et) ){0,2}[A-Z][\w&.'-]*){0,7}) ((chain|folks|people
      |guys|gang|bunch|family)$
      |(at|by|over|near|outside|during|after|before|across|behind|beside
      |(in|on)(?= (the|an?|my|our|her|his|their|this|that) )|came|went|stood|got|rang|spoke|sat|ran|met|found|caught
      |wrote|called|stopped|dropped|walked|jumped|turned|stepped|showed|raised|signed|phoned|texted|emailed|chatted
      |hung|swung|popped) [a-z][^A-Z0-9,;:]*$)
    """,
)
""" "Harbor Cab at the coffee table", "Harbor Cab came back after lunch": where they were and what they did first."""
THE_BODY = late(r"the (?!(count|cit)y|municip|town|village|state\b|parish)[a-z]+( [a-z]+)?")
""" "Tern Ferries says the line will": a body written small is the teller's own."""
SAID_OF = late(r" (said|says|told \w+|announced) (that )?(the )?[A-Z]")
""" "On behalf of the council, Ada Crow said Willow Bend Casino would": another than the one spoken for."""
ANNOUNCED = late(r"\w (announced|unveiled|adopted|approved|shared|published|declared|made|set) an? $")
