"""Whether a text may report a suspected trafficking case, a victim, or danger.

Tuned to miss nothing: such a text is never progress and never repeated. Ordinary answers
about training say "trafficking" and "victim" too, so those words alone do not decide.
"""

import re
from typing import NamedTuple

from bot.understanding.alarms import DECIDING, cry
from bot.understanding.danger import SURE, TABLES
from bot.understanding.idioms import without_figures, without_idioms
from bot.understanding.language import language_of
from bot.understanding.patterns import late
from bot.understanding.readings import Language
from bot.understanding.shorthand import spelled_out
from bot.understanding.stories import story
from bot.understanding.talk import without_talk
from bot.understanding.text import Text, blanked, fold, tidy
from bot.understanding.weighing import weight

"""Any one of these decides, whatever else the text says."""


CALM = late(
    r"""\b(?:(?:my|our)\s(?:\w+\s)?(?:daughter|son|kids?|granddaughter|grandson|niece|nephew)\s(?:\w+\s){0,2}?(?:designed|drew|painted|made|wrote|won
        |sang|helped)\b[^.!?;\n]{0,60}|(?:not\sto|never|don't|do\snot)\s(?:confront|approach)\s(?:an?|the)\s(?:pimp|trafficker|suspect)|(?:watch|hear|heard|listen|saw|seen)\w*\s(?:to\s)?(?:the|a|her|his)\s(?:\w+\s)?(?:testimony|documentary|film|movie|survivor)\b
        [^,.!?;\n]{0,80}|(?:trainer|instructor|presenter|facilitator)\s(?:said|told\sus|taught\sus|reminded\sus|explained)\s(?:to|how|what
        |that\swe\sshould)\b[^,.!?;\n]{0,90}|(?<!security\s)(?<!camera\s)(?<!surveillance\s)(?:video|film|movie|training|course|class|module|presentation|session|book)
        \s(?:also\s)?(?:shows?|showed|explains?|explained|describes?|described|teach(?:es)?|taught(?:\sus)?|covers?|covered)\show\b
        [^,.!?;\n]{0,90}|(?:policy|policies|protocol|procedure|handbook|rules?|law|posters?|training|course|video|module)
        \s(?:now\s|also\s)?(?:says?|states?|requires?|asks?|tells?|explains?|teach(?:es)?|covers?|means)\s(?:that\s)?
        (?:any|every|each|all|an?|our|staff|employees|drivers|whoever|anyone|everyone|people)\b[^,.;!?\n]{0,70}?\s
        (?:must|should|shall|has\sto|have\sto|needs?\sto|(?:is|are)\sto|to)
        \s(?:call|report|tell|contact|notify|alert|ring|dial|phone)\b[^,.;!?\n]{0,50}|(?:role[\s-]?play\w*|simulat\w+|re-?enact\w+|acted\sout|mock)\b[^.!?;,\n]*|(?:without|sans)\s(?:an\s|any\s|aucun\s)?incidents?|i\s(?:was|got|am)\shurt|(?:call|text)\sthe\shotline\sat
    |according\sto\sthe\sreport[^!?\n]*|boys?\s(?:&|and)\sgirls?\sclubs?|(?:know|knows|knew|learn\w*|trained
        |taught|training|covers?
        |covered|explain\w*
        |show(?:s|ed)?|course|policy|posters?|video|module)\s(?:\w+\s){0,2}?(?:how\sto|what\sto|when\sto|whom\sto
        |to\s(?:call|dial)\s(?:911|the)|the\ssigns
        |signs\sof|indicators\sof)\b[^.!?;,\n]{0,90}|(?:the|a|our)\ssurvivors?(?:'s?)?\s(?:who\s)?(?:spoke|shar\w+
        |present\w*|talk\w*
        |stor(?:y|ies)|came|visit\w*|joined|led|video|testimony)|(?:how\sto|recogni[sz]ing|recogni[sz]e|spotting
        |spot|identifying|reporting|policy\son|what\sto
        |when\sto|whom\sto)\s(?:\w+\s){0,3}?(?:trafficking|victims?|cases?)
    |(?:film|video|movie|presentation|talk|session|training|class|module|book|podcast
        |article)\s(?:\w+\s)?(?:about|on|of|for)\s(?:\w+\s){0,3}?(?:trafficking|victims?|survivors?
        |pimps?)(?:\s(?:survivors?|victims?))?
    |(?:training|course|class|session|event|meeting|workshop|presentation|it|refresher
        |build)s?\s(?:is|are|was|were)\sbeing\s(?:held|moved)|forced\sto\s(?:cancel|close|postpone|move|reschedule|stop
        |delay|shut|cut|lay|skip|push|pause|reduce|drop|wait|start)|(?:call|phon|rang|contact
        |e-?mail)\w*\sthe\s(?:hotline
        |police)\s(?:department\s)?(?:to|for|about)\s(?:\w+\s){0,4}?(?:head-?counts?|counts?|numbers?|rosters?|dates?|posters|materials|cards|training|decals
        |stickers|a\sspeaker
        |presentation|brochures)
    |victims?(?:'s?)?[\s-](?:witness|services?|advoca\w+|assistance|support|compensation)|(?:knife
        |gun)\ssafety|(?:survivor|victim)\s(?:speaker|story|panel|leader)s?)\b""",
    re.VERBOSE,
)
"""What ordinary answers about training say; looked past before anything is decided."""


STORY = late(
    r"""\b(?:sos|(?:has|have|keeps?|kept|got|holds?)\s(?:\w+\s){0,2}?(?:\d+|two|three|four|five|six|several|many)\s(?:young\s)?
        (?:women|girls|ladies)\s(?:in|at|inside|locked|living|sleeping|working)\b|(?:recruiter|contractor|foreman|smuggler|coyote
        |employer)\b[^.!?]{0,60}\b(?:we|i|they|she|he|you)\s(?:still\s)?owes?\b|(?:heard?|hear(?:s|ing)|there\s(?:was|were|is|are))\s(?:\w+\s){0,4}?(?:banging|knocking|voices|screams?
        |crying|screaming|shouting|cries|pounding|people)\s(?:\w+\s){0,3}?(?:inside|in|from)\s(?:\w+\s){0,2}?(?:trailer|truck
        |van|container|room|trunk|basement|house|car|bus)\b|(?:he|she|they)(?:'s\sgot|\shas|'ve\sgot|\shave)\s(?:got\s)?my\s(?:kids?|child|children|son|daughter|baby|family|sister)\b
        |help\s(?:me\s)?(?:getting|get|to\sget)\s(?:out|away)\b|(?:something|what|things?)\s(?:\w+\s)?(?:has\s|that\s)?happened\sto\s(?:me|her|him|us|them|my)|(?:give|hand|turn|pay)s?\s(?:over\s)?(?:all\s)?(?:of\s)?
        (?:their|her|his|my)\s(?:pay|paychecks?|wages|tips|earnings|money)\s(?:over\s)?to|(?:it's|it\sis|is|was)\shappening\sto\s(?:her|him|me|us|them)|(?:keeps?|kept|holds?|takes?|took)\s(?:\w+'?s?\s){0,2}?
        (?:passports|papers|ids|visas)|own(?:s|ed)?\W+(?:her|him|them)|hid(?:e|ing)\s(?:her|him|me|them)|(?:afraid|scared|terrified
        |frightened)\sof\s(?:him|her|them|a\sman|the\sman|going\shome|someone|(?:his|her|their|my|the)\s(?:\w+\s)?(?:boss
        |boyfriend|husband|uncle|man|pimp|employer|recruiter|foreman|manager|owner|father|dad|stepdad|caretaker|landlord|supervisor|chef|coach))
    |being\s(?:hurt|watched|hit|starved)|ow(?:e|es|ed|ing)\s(?:the\s|her\s|his\s|their\s|a\s)?(?:recruiter|boss|man
        |trafficker|smuggler|employer|coyote|pimp)|(?:can't|cannot|not\sable\sto|isn't\sable\sto|unable\sto)\s(?:quit
        |get\saway|go\shome|leave\s(?:him|her|them|the\s(?:house|room|building|job)))
    |(?:isn't|aren't|not|never|nor|n't)\s(?:being\s|been\s|get\s|gets\s|getting\s)?(?:allowed\s(?:out|to\sleave(?!\s(?:work|early|before|the\s(?:desk|yard|office)))|to\stalk
        |a\sphone|outside|to\scall)|paid\b(?!\s(?:for\sthe|time|leave|invoice|status)))|without\s(?:any\s)?(?:pay|wages)\b
    |(?:met|talk\w*)\s(?:\w+\s){0,2}?(?:guy|man|someone)\sonline
    |(?:liv(?:e|es|ed|ing)|sle(?:eps?|pt|eping)|kept|housed|held|stay(?:s|ed|ing)?)\s(?:\w+\s){0,2}?in\s(?:a|an|the|his|their
        |her)\s(?:\w+\s)?(?:container|garage|basement|shed|trailer|van|warehouse|closet|storage|attic|barn|back\sroom)
    |(?:pay(?:s|ing)?|paid|work\w*)\s(?:off|back)\s(?:a|the|her|his|their|my)\s(?:\w+\s)?debts?|debt\sbondage|indebted
    |(?:hurt(?:s|ing)?|beat(?:s|ing|en)?|hit(?:s|ting)?|chok(?:es?|ing)|touch(?:es|ed|ing)?|grop(?:e|es|ed|ing)|stalk(?:s|ed|ing)?
        |kill(?:s|ed|ing)?|rap(?:e|es|ed|ing)|whip\w*|burn(?:s|ed|ing)?)\s(?:her|him|me|them|us|the\s(?:girl|boy|woman|kid|child))\b
    |(?:mak(?:es|ing|e)|made|forc(?:es|ing|ed)|pressur\w+)\s(?:her|him|me|them|the\s(?:girls?|kids?|women))\s(?:to\s)?(?:do|have
        |dance|work|sell|strip|perform|sleep|beg|steal|meet|give)\b
    |armed\b|gunm[ae]n|shots?\sfired|(?:a|with)\s(?:gun|knife|machete)\s(?:on|to|at)|with\sa\s(?:gun|knife|weapon)|stabb\w+
    |(?:turning|turns|turn)\stricks|brothel|johns\b|naked|nudes?\b|(?<!del\s)(?<!el\s)(?<!un\s)(?<!al\s)(?<!este\s)(?<!cada\s)cartels?|(?:online|sex)\sads?\b|pimped
    |(?:went|gone|been)\smissing|missing\ssince|disappeared|vanished|never\scame\shome|didn't\scome\shome
    |(?:was|were|got|been)\s(?:taken|snatched|grabbed|drugged|lured|tricked|rescued)\b(?!\s(?:up|on|out|by\s(?:\d|all|every)))
    |(?:told|said|says|shared|disclosed|confided|admitted|revealed)\s(?:\w+\s){0,6}?(?:victim|survivor|trafficked|abused|exploited)\b
    |(?:kill|hurt|harm)\s(?:myself|herself|himself)|want\sto\sdie|suicid\w+|overdos\w+|unconscious|not\sbreathing
    |(?:save|rescue|free)\s(?:her|him|me|them)\b|(?:i|she|he|they)\s(?:want|wants|need|needs)\s(?:to\sget\s)?out\b(?!\sof)
    |not\s(?:here|there|in\sit)\s(?:because|by)\s(?:i|she|he|they|choice|her|his|their)|against\smy\swill)\b""",
    re.VERBOSE,
)


Span = tuple[int, int]
RULE = 2.0
"""What a rule adds to the weight of the words: one alone alarms unless they speak plainly of training."""
SURELY = 0.0
"""What a cry for help weighs at least, and harm that is told in so many words: it alarms beside any answer."""
ALARM = -0.8
"""Log odds from which a text alarms: better one alarm too many than a story missed."""
FEW, TOO_LIGHT = 8, 1.3
"""So few words must weigh so much more to alarm without a rule, for each of them counts for too much."""
UNEASY = -1.7
"""Log odds from which a text is not booked as progress, though it may be no alarm: a person reads it."""
BARELY = UNEASY + 0.1
SO_CALM = -5.0
"""Log odds of everyday answers: below it "the boys from the yard" are only those who were trained."""


class Heard(NamedTuple):
    """The log odds that a text is about safety, the words that speak most for it, and what they must be above."""

    odds: float
    words: str
    bar: float = ALARM
    ruled: bool = False
    """Whether a rule heard it, not the weight of the words alone."""

    @property
    def alarms(self) -> bool:
        return self.odds > self.bar

    @property
    def uneasy(self) -> bool:
        return self.odds > UNEASY + (self.bar - ALARM) / 3


def listen(said: Text, language: Language) -> Heard:
    """How much a text sounds of danger; English, Spanish and French, whatever language it is taken for."""
    flat = said._replace(low=said.low.replace("\n", " ")) if "\n" in said.low else said
    spelled = spelled_out(flat)
    odds = weight(without_idioms(fold(spelled.low)))
    # However much the rest speaks of training, what a rule hears is never booked as progress, but where all is calm.
    ruled = max(odds + RULE, BARELY) if odds > SO_CALM else odds + RULE
    talked = without_figures(without_talk(spelled.low))
    folded = fold(flat.low)
    if found := SURE.search(without_talk(folded)):
        return Heard(max(ruled, SURELY), flat.cut(*found.span()), ruled=True)
    if span := cry(CALM.sub(blanked, talked)):
        return Heard(max(ruled, SURELY), spelled.cut(*span), ruled=True)
    if span := _decided(talked):
        return Heard(ruled, spelled.cut(*span), ruled=True)
    if span := _elsewhere(talked if folded == spelled.low else without_talk(folded), language):
        return Heard(ruled, flat.cut(*span), ruled=True)
    return Heard(odds, flat.cut(0, 80), bar=ALARM + TOO_LIGHT * (len(flat.low.split()) <= FEW))


def _decided(talked: str) -> Span | None:
    calm = CALM.sub(blanked, talked)
    found = next((found for each in (*DECIDING, STORY) if (found := each.search(calm))), None)
    return found.span() if found else story(calm, "en")


def _elsewhere(talked: str, language: Language) -> Span | None:
    """The same in Spanish and French, whatever language the text was taken for."""
    talked = without_idioms(talked)
    for dangers, calm in TABLES:
        quiet = calm.sub(blanked, talked)
        found = next((found for danger in dangers if (found := danger.search(quiet))), None)
        if found:
            return found.span()
    return story(talked, language) if language != "en" else None


def is_safety(text: str) -> bool:
    """Whether a text must be read by a person and never as progress."""
    said = tidy(text)
    return listen(said, language_of(said)).alarms
