"""What people write around an answer to be kind: it says nothing of progress, and no rule should stumble over it."""

import re
from functools import lru_cache

from bot.understanding.harmless.circumstances import without_circumstances
from bot.understanding.harmless.frames import without_frame
from bot.understanding.harmless.smalltalk import without_small_talk
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import fold, tidy

COURTESY = late(
    r"""
    \b((i |we )?hop(e|ing) (you're|you are|you all|you|all is|all's|everything is|everyone is|this (\w+ )?finds|your
      |the week)\b[^.,!?;:\n\d]{0,60}
      |(so |very |my )?(sorry|apologies|apologize|apologise) (for|about) (the |my |our |taking |being |not\s
      |(?=late\b|slow\b|delay|silence\b|radio\b))[^.,!?;:\n\d]{0,50}
      |(thanks|thank you|thx|appreciate you) (so much |again |very much )?for [^.,!?;:\n\d]{0,50}
      |(please )?let (me|us) know (if|should) (you|there|anything)[^.!?;:\n\d]{0,70}
      |(have|hope you have|enjoy) a (good|great|nice|wonderful|blessed|safe) (day|week|weekend|one|evening
      |rest of)( of your \w+)?
      |(you|u) (can|may|could)(?= (please )?(add|put|mark|log|record|note|count|update|bring|move|set|change|make)\b)
      |(?<=\bmore )for you( guys| all| folks)?(?=\W*$| ?[.,;!:])
      |nothing (new |exciting |special |big |major )?(much |else )?to (report|share|add) (other|except|besides
      |but) (than )?(that )?(?=(we|we're|our|the|another|\d)\b)
      |(i |we )?hop(e|ing) (that's|thats|that is|this is|this|that|it's|it is) (is )?(helpful|helps|useful
      |clear)(?=\W*$| ?[.,;!])
      |(so |very )?sorry,? ((i|we)('ve|'m| have| was| were| am)?( just)? )?(been )?(driving|busy|swamped|slammed|buried
      |traveling|travelling|sick|tied up|offline|away|on the road|out (sick|of (the )?(office|town))|in meetings
      |under the weather|snowed under)( [^.,!?;:\n\d]{0,30})?(?=\W*$| ?[.,;!])
      |((?<=[,;.!-] )(with |and )?|\bwith )(plenty |lots |many |a few |even |some |one |two |three |four |another\s
      |\d )?(more |(?<=another ))((class(es)?|sessions?|trainings?|people|groups?) )?(to come|to follow
      |coming( (soon|up))?|on the way|in the works|scheduled|planned|booked|lined up
      |on (the|our) (calendar|books|schedule))( (in|for|on|next|this|later|soon|over) [^.,!?;:\n\d]{0,30}
      | (_+|(mon|tues|wednes|thurs|fri|satur|sun)day))?
      |(please |kindly )?(see|find) (the |our )?attach(ed
      |ments?)( (the|our|roster|list|sheet|sheets|file|report|spreadsheet|certificates|certs|log))*
      |happy (monday|tuesday|wednesday|thursday|friday|new year|holidays)( (to )?(everyone|everybody|all|you all))?
      |(i am|i'm|we are|we're|am)? ?(so |very )?(happy|glad|pleased|proud|excited|delighted|thrilled) to (report|share
      |say|announce|tell you|let you know)( that)?
      |i'm reporting(?= (another )?\d)
      |(best |warm |many )?(wishes|regards|greetings|hello|hi|love|thanks|thank you|kudos|hats off)( so much
      | a lot)? (to |(?=(the|your) (whole|entire)\b))(everyone|everybody|you all|all of you
      |(the|your) ((whole|entire) )?\w+)( (at|in|on) (your|the) [a-z]+)?(?=\W*$| ?[.,;!])
      |(thanks|thank you|blessings|regards|greetings|love|cheers|hugs|hello|best( wishes)?|warmly) from (all of us
      |everyone|everybody|the whole \w+|the (team|crew|staff|gang))( (here|at|in) [^.,!?;:\n\d]{1,40})?(?=\W*$| ?[.,;!])
      |(just )?(letting you know|sharing|confirming|reporting|writing to confirm)( that| a quick update
      |(?= (we|our|the|another|all)\b))(?= )
      |(without (any )?|with no |no )(issues|problems|hiccups|trouble|complaints)(?= *($|[.,!;]))
      |please (confirm|acknowledge)( receipt)?(?= *($|[.!]))
      |you( guys| all| folks)?('ve| have|'re| are)? (all |really |always )*(do|did|done|doing) ((an?|such|some|the|very
      |so|really|truly) )*([a-z]+ ){0,3}?(work|job|things|stuff)( [a-z]+)?(?=\W*$| ?[.,;!])
      |(just )?(wanted|want|writing|checking in|following up) to (let you know|share|report|say|update you
      |give you \w+)( that| an update)?
      |further to (your|our) (\w+ )?(enquiry|inquiry|e-?mail|message|request|letter|call|conversation|note)(?=\W)
      |(i|we) (can|(am|are) (able|pleased) to|would like to|wish to) (now |hereby |also )?(confirm|report|advise
      |announce) that(?= )
      |(as (requested|promised|discussed)|per your (request|e-?mail|message|note)|for your records|fyi
      |to what (you|i|we) (already )?(have|had|sent|reported|told you)( (for us|already|down|on (file|record)))*
      |(quick|small|little|short|brief) (update|note)|(please )?be advised that|i can report
      |(ok )?after (checking|talking|confirming|speaking) with (\w+ ){1,2}?(?=we\b|our\b|it's\b|i\b|the count)
      |that's all (i|we) could (get|do|manage|fit|reach|train)( [^.,!?;:\n\d]{0,40})?
      |(finally )?got started(?=,| and\b)|kicked (it|things|this) off( (on )?\w+day)?
      |(we're|we are) (really |finally )?(rolling|getting there|on a roll|cooking)( now)?
      |which is (way |a lot |much |a little |a bit )?(better|more|faster|higher|sooner) than (i|we)( |'d )(thought
      |expected|hoped|planned)[^.,!?;:\n\d]{0,40}
      |a (bit|little|lot) (ahead|behind) (of )?where (i|we) (thought|expected|hoped|planned)[^.,!?;:\n\d]{0,30}
      |(it's|it is|it was|been|cold|feels like) ([^.,!?;:\n\d]{0,30} )?(minus |-)\d+( ?°[cf]?| degrees| celsius
        | c| f)?( (up )?(here|outside|out there|out|today|this morning))*
      |((we're|we are) )?((getting|so) close|almost there)(?= ?[!.,][^.!?;\n]{0,200}\d)
      |not (too |so |half )?(bad|shabby)( (for|given|considering) [^.,!?;:\n\d]{0,40})?
      |(and |with )?not a (single )?(no-?show|complaint|problem|hiccup)
      |good (morning|afternoon|evening
      |news)( (?!we\b|i\b|our\b|all\b|done\b|every|from\b|another\b|more\b)[^\W\d_]+(?= ?[,!]))?
      |talk soon|take care|best regards|kind regards))(?=\W
      |$)
    |(,|-|\bbut|\bbecause( of)?
      |\bdue to) ((we('re| are| were|'ve been)|it('s| was|'s been)) )?((a|an|the|really|so|very|super|pretty|still|such
      |all|this) )*(half (the|of the|our|of our|my) \w+ (is|are|was|were|has|have|had) (out|sick|the)( (sick|flu))?
      |bad weather|weather|snow|(snow|ice )?storms?|short[-\s]?staffed|under-?staffed|busy|hectic|crazy|slow|flu
      |holidays?)( (week|month|day|time|here|right now|season|lately|this week|this month))*(?= *($|[.,;!)]
      |(due to|because)\b))
    """,
)
"""The last of it is an excuse: "only 6 this week, bad weather"."""


YES = late(
    r"""
    [\W_]*((yes|yep|yeah|ok|okay|si|claro|oui|ouais)\W+)?((yes|yep|yeah|that's|thats|that is|it is|all|looks
      |sounds)? ?(right|correct|good|fine|perfect|true)
      |yes|yep|yes please|si|(asi es|es|esta|todo|muy)? ?(correcto|bien|perfecto|exacto|de acuerdo)|asi es|oui
      |(c'est|tout est|oui)? ?(exact|correct|bien|bon|parfait|juste|bien ca|ca|d'accord)
      |d'accord)(\W+(thanks|thank you|please|gracias|merci|to me))?([^\w?]|_)*
    """,
)
"""A whole text that says yes to what was noted, and nothing else."""


def is_yes(text: str) -> bool:
    return YES.fullmatch(fold(tidy(text).low)) is not None


@lru_cache(maxsize=8)
def without_courtesies(low: str) -> str:
    """The same plain text with its courtesies blanked, character for character. Kept for a moment: two ask."""
    low = COURTESY.sub(lambda found: re.sub(r"\w", "_", found[0]), without_circumstances(low))
    return without_small_talk(without_frame(low))


MANNERS = late(
    r"""
    (^|(?<=[.,;:!?\n-])|(?<=[.,;:!?\n-] ))[\W_]*(yes|yep|yeah|yup|ok|okay|sure|thanks|thank you|thx|ty|cheers|regards
      |best|(best|kind|warm) regards|hi|hello|hey|dear|good (morning|afternoon|evening)|sorry|please|pls
      |you're welcome)( (so|very) much| a lot| again| everyone| everybody| all| team| folks| guys| you
      | there)*(?=\W*($|[.,;:!?\n-]))
    """,
)
""" "Yes," and "Thanks!": said beside any answer, it makes none plainer."""


def without_manners(low: str) -> str:
    """The same plain text without what is said beside any answer, character for character."""
    return MANNERS.sub(lambda found: re.sub(r"\w", "_", found[0]), without_courtesies(low))


TO_BOOK = late(
    r"""
    (?P<asked>(\b(?<!\bwe )(?<!\bi )(can|could|would|will) (you|someone)? ?(please |also |just )*
      |(^|(?<=[.!,;] )))(?=(add|put|log|record|mark|note|count|include) (us |me )?(down |for |in |an |another\s
      |additional )*\d))(?P<figure>[^.!?;\n]{0,200}?)(?P<mark>\?
      |(?=\W*$|,? and (would|could|can|will|do) (you|we|i|someone|somebody)\b))
    """,
)
ELSEWHERE = late(
    r"""
    \b(to|on|in|for) (?!\d|(us|me)\b|(our|the|my|your) (\w+ )?(count|total|tally|number|record|records|list|report)s?\b)
    """,
)


def as_told(low: str) -> str:
    """ "Can you add 5 to our number?" tells of five, however politely; the words of asking are blanked."""
    return TO_BOOK.sub(
        lambda found: (
            found[0]
            if ELSEWHERE.search(found["figure"])
            else re.sub(r"\w", "_", found["asked"]) + found["figure"] + "."
        ),
        low,
    )
