"""What people write around an answer to be kind: it says nothing of progress, and no rule should stumble over it."""

import re

from bot.understanding.circumstances import without_circumstances
from bot.understanding.frames import without_frame
from bot.understanding.patterns import late
from bot.understanding.smalltalk import without_small_talk
from bot.understanding.text import fold, tidy

COURTESY = late(
    r"""\b(?:
      (?:i\s|we\s)?hop(?:e|ing)\s(?:you're|you\sare|you\sall|you|all\sis|all's|everything\sis|everyone\sis|this\s(?:\w+\s)?finds
        |your|the\sweek)\b[^.,!?;:\n\d]{0,60}
    | (?:so\s|very\s|my\s)?(?:sorry|apologies|apologize|apologise)\s(?:for|about)\s(?:the\s|my\s|our\s|taking\s
        |being\s|not\s|(?=late\b|slow\b|delay|silence\b|radio\b))
        [^.,!?;:\n\d]{0,50}
    | (?:thanks|thank\syou|thx|appreciate\syou)\s(?:so\smuch\s|again\s|very\smuch\s)?for\s[^.,!?;:\n\d]{0,50}
    | (?:please\s)?let\s(?:me|us)\sknow\s(?:if|should)\s(?:you|there|anything)[^.!?;:\n\d]{0,70}
    | (?:have|hope\syou\shave|enjoy)\sa\s(?:good|great|nice|wonderful|blessed|safe)\s(?:day|week|weekend|one
        |evening|rest\sof)
        (?:\sof\syour\s\w+)?
    | (?:you|u)\s(?:can|may|could)(?=\s(?:please\s)?(?:add|put|mark|log|record|note|count|update)\b)
    | (?:(?<=[,;.!-]\s)(?:with\s|and\s)?|\bwith\s)(?:plenty\s|lots\s|many\s|a\sfew\s|even\s|some\s|one\s|two\s
        |three\s|four\s|another\s|\d\s)?(?:more\s|(?<=another\s))
        (?:(?:class(?:es)?|sessions?|trainings?|people|groups?)\s)?
        (?:to\scome|to\sfollow|coming(?:\s(?:soon|up))?|on\sthe\sway|in\sthe\sworks|scheduled|planned|booked|lined\sup|on\s(?:the|our)\s(?:calendar|books|schedule))
        (?:\s(?:in|for|on|next|this|later|soon|over)\s[^.,!?;:\n\d]{0,30}|\s(?:_+|(?:mon|tues|wednes|thurs|fri|satur|sun)day))?
    | (?:please\s|kindly\s)?(?:see|find)\s(?:the\s|our\s)?attach(?:ed|ments?)
        (?:\s(?:the|our|roster|list|sheet|sheets|file|report|spreadsheet|certificates|certs|log))*
    | happy\s(?:monday|tuesday|wednesday|thursday|friday|new\syear|holidays)
    | (?:i\sam|i'm|we\sare|we're|am)?\s?(?:so\s|very\s)?(?:happy|glad|pleased|proud|excited|delighted
        |thrilled)\sto\s(?:report|share
        |say|announce|tell\syou|let\syou\sknow)(?:\sthat)?
    | i'm\sreporting(?=\s(?:another\s)?\d)
    | (?:just\s)?(?:letting\syou\sknow|sharing|confirming|reporting|writing\sto\sconfirm)
        (?:\sthat|\sa\squick\supdate|(?=\s(?:we|our|the|another|all)\b))(?=\s)
    | (?:without\s(?:any\s)?|with\sno\s|no\s)(?:issues|problems|hiccups|trouble|complaints)(?=\s*(?:$|[.,!;]))
    | please\s(?:confirm|acknowledge)(?:\sreceipt)?(?=\s*(?:$|[.!]))
    | (?:just\s)?(?:wanted|want|writing|checking\sin|following\sup)\sto\s(?:let\syou\sknow|share|report|say
        |update\syou|give\syou\s\w+)
        (?:\sthat|\san\supdate)?
    | further\sto\s(?:your|our)\s(?:\w+\s)?(?:enquiry|inquiry|e-?mail|message|request|letter|call|conversation
        |note)(?=\W)
    | (?:i|we)\s(?:can|(?:am|are)\s(?:able|pleased)\sto|would\slike\sto|wish\sto)\s(?:now\s|hereby\s|also\s)?
        (?:confirm|report|advise|announce)\sthat(?=\s)
    | (?:as\s(?:requested|promised|discussed)|per\syour\s(?:request|e-?mail|message|note)|for\syour\srecords|fyi
        |to\swhat\s(?:you|i|we)\s(?:already\s)?(?:have|had|sent|reported|told\syou)(?:\s(?:for\sus|already|down|on\s(?:file|record)))*
        |(?:quick|small|little|short|brief)\s(?:update|note)|(?:please\s)?be\sadvised\sthat|i\scan\sreport
        |(?:ok\s)?after\s(?:checking|talking|confirming|speaking)\swith\s(?:\w+\s){1,2}?(?=we\b|our\b|it's\b|i\b|the\scount)
        |that's\sall\s(?:i|we)\scould\s(?:get|do|manage|fit|reach|train)(?:\s[^.,!?;:\n\d]{0,40})?
        |(?:finally\s)?got\sstarted(?=,|\sand\b)|kicked\s(?:it|things|this)\soff(?:\s(?:on\s)?\w+day)?
        |(?:we're|we\sare)\s(?:really\s|finally\s)?(?:rolling|getting\sthere|on\sa\sroll|cooking)(?:\snow)?
        |which\sis\s(?:way\s|a\slot\s|much\s|a\slittle\s|a\sbit\s)?(?:better|more|faster|higher|sooner)\sthan\s(?:i|we)(?:\s|'d\s)
        (?:thought|expected|hoped|planned)[^.,!?;:\n\d]{0,40}
        |a\s(?:bit|little|lot)\s(?:ahead|behind)\s(?:of\s)?where\s(?:i|we)\s(?:thought|expected|hoped|planned)[^.,!?;:\n\d]{0,30}
        |(?:it's|it\sis|it\swas|been|cold)\s[^.,!?;:\n\d]{0,30}minus\s\d+(?:\sdegrees|\soutside|\sout|\shere)?
        |(?:(?:we're|we\sare)\s)?(?:(?:getting|so)\sclose|almost\sthere)(?=\s?[!.,][^.!?;\n]*\d)
        |not\s(?:too\s|so\s|half\s)?(?:bad|shabby)(?:\s(?:for|given|considering)\s[^.,!?;:\n\d]{0,40})?
        |(?:and\s|with\s)?not\sa\s(?:single\s)?(?:no-?show|complaint|problem|hiccup)
        |good\s(?:morning|afternoon|evening|news)(?:\s(?!we\b|i\b|our\b|all\b|done\b|every|from\b|another\b|more\b)[^\W\d_]+(?=\s?[,!]))?|talk\ssoon|take\scare|best\sregards|kind\sregards)
    )(?=\W|$)
    |(?:,|-|\bbut|\bbecause(?:\sof)?|\bdue\sto)\s(?:(?:we(?:'re|\sare|\swere|'ve\sbeen)|it(?:'s|\swas|'s\sbeen))\s)?
        (?:(?:a|an|the|really|so|very|super|pretty|still|such|all|this)\s)*
        (?:half\s(?:the|of\sthe|our|of\sour|my)\s\w+\s(?:is|are|was|were|has|have|had)\s(?:out|sick|the)(?:\s(?:sick|flu))?|bad\sweather|weather|snow|(?:snow|ice\s)?storms?|short[-\s]?staffed|under-?staffed|busy|hectic|crazy|slow|flu|holidays?)
        (?:\s(?:week|month|day|time|here|right\snow|season|lately|this\sweek|this\smonth))*(?=\s*(?:$|[.,;!)]|(?:due\sto|because)\b))""",
    re.VERBOSE,
)
"""The last of it is an excuse: "only 6 this week, bad weather"."""


YES = late(
    r"""[\W_]*(?:(?:yes|yep|yeah|ok|okay|si|claro|oui|ouais)\W+)?(?:
      (?:yes|yep|yeah|that's|thats|that\sis|it\sis|all|looks|sounds)?\s?(?:right|correct|good|fine|perfect|true)
    | yes | yep | yes\splease
    | si | (?:asi\ses|es|esta|todo|muy)?\s?(?:correcto|bien|perfecto|exacto|de\sacuerdo) | asi\ses
    | oui | (?:c'est|tout\sest|oui)?\s?(?:exact|correct|bien|bon|parfait|juste|bien\sca|ca|d'accord) | d'accord
    )(?:\W+(?:thanks|thank\syou|please|gracias|merci|to\sme))?(?:[^\w?]|_)*""",
    re.VERBOSE,
)
"""A whole text that says yes to what was noted, and nothing else."""


def is_yes(text: str) -> bool:
    return YES.fullmatch(fold(tidy(text).low)) is not None


def without_courtesies(low: str) -> str:
    """The same plain text with its courtesies blanked, character for character."""
    low = COURTESY.sub(lambda found: re.sub(r"\w", "_", found[0]), without_circumstances(low))
    return without_small_talk(without_frame(low))


TO_BOOK = late(
    r"(?P<asked>(?:\b(?<!\bwe\s)(?<!\bi\s)(?:can|could|would|will)\s(?:you|someone)?\s?(?:please\s|also\s|just\s)*|(?:^"
    r"|(?<=[.!,;] )))(?=(?:add|put|log|record"
    r"|mark|note|count|include)\s(?:us\s|me\s)?(?:down\s|for\s|in\s|an\s|another\s|additional\s)*\d))"
    r"(?P<figure>[^.!?;\n]*?)(?P<mark>\?|(?=\W*$))"
)
ELSEWHERE = late(
    r"\b(?:to|on|in|for)\s(?!(?:our|the|my|your)\s(?:\w+\s)?(?:count|total|tally|number|record|records|list"
    r"|report)s?\b)"
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
