"""Whether a text may report a suspected trafficking case, a victim, or danger.

Tuned to miss nothing: such a text is never progress and never repeated. Ordinary answers
about training say "trafficking" and "victim" too, so those words alone do not decide.
"""

import re
from typing import NamedTuple

from bot.understanding.guard.alarms import DECIDING, cry
from bot.understanding.guard.danger import SURE, TABLES
from bot.understanding.guard.despair import SAID
from bot.understanding.guard.errands import ERRAND
from bot.understanding.guard.idioms import without_figures, without_idioms
from bot.understanding.guard.luck import LUCK
from bot.understanding.guard.pleas import PLEAS
from bot.understanding.guard.scenes import REMINDERS
from bot.understanding.guard.slips import put_right
from bot.understanding.guard.stories import story
from bot.understanding.guard.taught import TAUGHT
from bot.understanding.guard.theirown import LIVED
from bot.understanding.guard.witnesses import WITNESSED
from bot.understanding.languages.language import language_of
from bot.understanding.readings import Language
from bot.understanding.scales.talk import without_talk
from bot.understanding.scales.weighing import weight
from bot.understanding.words.shorthand import spelled_out
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, blanked, fold, pieces, words

CALM = late(
    r"""
    \b((my|our) (\w+ )?(daughter|son|kids?|granddaughter|grandson|niece|nephew) (\w+ ){0,2}?(designed|drew|painted|made
      |wrote|won|sang|helped)\b[^.!?;\n]{0,60}
      |(not to|never|don't|do not) (confront|approach) (an?|the) (pimp|trafficker|suspect)
      |(watch|hear|heard|listen|saw|seen)\w* (to )?(the|a|her|his) (\w+ )?(testimony|documentary|film|movie
      |survivor)\b[^,.!?;\n]{0,80}
      |(trainer|instructor|presenter|facilitator) (said|told us|taught us|reminded us|explained) (to|how|what
      |that we should)\b[^,.!?;\n]{0,90}
      |(?<!security )(?<!camera )(?<!surveillance )(video|film|movie|training|course|class|module|presentation|session
      |book) (also )?(shows?|showed|explains?|explained|describes?|described|teach(es)?|taught( us)?|covers?
      |covered) how\b[^,.!?;\n]{0,90}
      |(policy|policies|protocol|procedure|handbook|rules?|law|posters?|training|course|video|module) (now\s
      |also )?(says?|states?|requires?|asks?|tells?|explains?|teach(es)?|covers?|means) (that )?(any|every|each|all|an?
      |our|staff|employees|drivers|whoever|anyone|everyone|people)\b[^,.;!?\n]{0,70}? (must|should|shall|has to|have to
      |needs? to|(is|are) to|to) (call|report|tell|contact|notify|alert|ring|dial|phone)\b[^,.;!?\n]{0,50}
      |(without|sans) (an |any |aucun )?incidents?|i (was|got|am) hurt|(call|text) the hotline at
      |according to the report[^!?\n]*|boys? (&|and) girls? clubs?
      |(know|knows|knew|learn\w*|trained|taught|training|covers?|covered|explain\w*|show(s|ed)?|course|policy|posters?
      |video|module) (\w+ ){0,2}?(how to|what to|when to|whom to|to (call|dial) (911|the)|the signs|signs of
      |indicators of)\b[^.!?;,\n]{0,90}
      |(the|a|our) survivors?('s?)? (who )?(spoke|shar\w+|present\w*|talk\w*|stor(y|ies)|came|visit\w*|joined|led|video
      |testimony)
      |(how to|recogni[sz]ing|recogni[sz]e|spotting|spot|identifying|reporting|policy on|what to|when to
      |whom to) (\w+ ){0,3}?(trafficking|victims?|cases?)
      |(film|video|movie|presentation|talk|session|training|class|module|book|podcast|article) (\w+ )?(about|on|of
      |for) (\w+ ){0,3}?(trafficking|victims?|survivors?|pimps?)( (survivors?|victims?))?
      |(training|course|class|session|event|meeting|workshop|presentation|it|refresher|build)s? (is|are|was
      |were) being (held|moved)
      |forced to (cancel|close|postpone|move|reschedule|stop|delay|shut|cut|lay|skip|push|pause|reduce|drop|wait|start)
      |(call|phon|rang|contact|e-?mail)\w* the (hotline|police) (department )?(to|for|about) (\w+ ){0,4}?(head-?counts?
      |counts?|numbers?|rosters?|dates?|posters|materials|cards|training|decals|stickers|a speaker|presentation
      |brochures)
      |victims?('s?)?[\s-](witness|services?|advoca\w+|assistance|support|compensation)|(knife|gun) safety
      |(survivor|victim) (speaker|story|panel|leader)s?)\b
    """,
)
"""What ordinary answers about training say; looked past before anything is decided."""


STORY = late(
    r"""
    \b(sos
      |(has|have|keeps?|kept|got|holds?) (\w+ ){0,2}?(\d+|two|three|four|five|six|several|many) (young )?(women|girls
      |ladies) (in|at|inside|locked|living|sleeping|working)\b
      |(recruiter|contractor|foreman|smuggler|coyote|employer)\b[^.!?]{0,60}\b(we|i|they|she|he|you) (still )?owes?\b
      |(heard?|hear(s|ing)|there (was|were|is|are)) (\w+ ){0,4}?(banging|knocking|voices|screams?|crying|screaming
      |shouting|cries|pounding|people) (\w+ ){0,3}?(inside|in|from) (\w+ ){0,2}?(trailer|truck|van|container|room|trunk
      |basement|house|car|bus)\b
      |(he|she|they)('s got| has|'ve got| have) (got )?my (kids?|child|children|son|daughter|baby|family|sister)\b
      |help (me )?(getting|get|to get) (out|away)\b
      |(something|what|things?) (\w+ )?(has |that )?happened to (me|her|him|us|them|my)
      |(give|hand|turn|pay)s? (over )?(all )?(of )?(their|her|his|my) (pay|paychecks?|wages|tips|earnings
      |money) (over )?to
      |(it's|it is|is|was) happening to (her|him|me|us|them)
      |(keeps?|kept|holds?|takes?|took) (\w+'?s? ){0,2}?(passports|papers|ids|visas)|own(s|ed)?\W+(her|him|them)
      |hid(e|ing) (her|him|me|them)
      |(afraid|scared|terrified|frightened) of (him|her|them|a man|the man|going home|someone
      |(his|her|their|my|the) (\w+ )?(boss|boyfriend|husband|uncle|man|pimp|employer|recruiter|foreman|manager|owner
      |father|dad|stepdad|caretaker|landlord|supervisor|chef|coach))
      |being (hurt|watched|hit|starved)
      |ow(e|es|ed|ing) (the |her |his |their |a )?(recruiter|boss|man|trafficker|smuggler|employer|coyote|pimp)
      |(can't|cannot|not able to|isn't able to|unable to) (quit|get away|go home
      |leave (him|her|them|the (house|room|building|job)))
      |(isn't|aren't|not|never|nor|n't) (being |been |get |gets\s
      |getting )?(allowed (out|to leave(?! (work|early|before|the (desk|yard|office)))|to talk|a phone|outside|to call)
      |paid\b(?! (for the|time|leave|invoice|status)))
      |without (any )?(pay|wages)\b|(met|talk\w*) (\w+ ){0,2}?(guy|man|someone) online
      |(liv(e|es|ed|ing)|sle(eps?|pt|eping)|kept|housed|held|stay(s|ed|ing)?) (\w+ ){0,2}?in (a|an|the|his|their
      |her) (\w+ )?(container|garage|basement|shed|trailer|van|warehouse|closet|storage|attic|barn|back room)
      |(pay(s|ing)?|paid|work\w*) (off|back) (a|the|her|his|their|my) (\w+ )?debts?|debt bondage|indebted
      |(hurt(s|ing)?|beat(s|ing|en)?|hit(s|ting)?|chok(es?|ing)|touch(es|ed|ing)?|grop(e|es|ed|ing)|stalk(s|ed|ing)?
      |kill(s|ed|ing)?|rap(e|es|ed|ing)|whip\w*|burn(s|ed|ing)?) (her|him|me|them|us|the (girl|boy|woman|kid|child))\b
      |(mak(es|ing|e)|made|forc(es|ing|ed)|pressur\w+) (her|him|me|them|the (girls?|kids?|women)) (to )?(do|have|dance
      |work|sell|strip|perform|sleep|beg|steal|meet|give)\b
      |armed\b|gunm[ae]n|shots? fired|(a|with) (gun|knife|machete) (on|to|at)|with a (gun|knife|weapon)|stabb\w+
      |(turning|turns|turn) tricks|brothel|johns\b|naked|nudes?\b
      |(?<!del )(?<!el )(?<!un )(?<!al )(?<!este )(?<!cada )cartels?|(online|sex) ads?\b|pimped
      |(went|gone|been) missing|missing since|disappeared|vanished|never came home|didn't come home
      |(was|were|got|been) (taken|snatched|grabbed|drugged|lured|tricked|rescued)\b(?! (up|on|out|by (\d|all|every)))
      |(told|said|says|shared|disclosed|confided|admitted|revealed) (\w+ ){0,6}?(victim|survivor|trafficked|abused
      |exploited)\b
      |(kill|hurt|harm) (myself|herself|himself)|want to die|suicid\w+|overdos\w+|unconscious|not breathing
      |(save|rescue|free) (her|him|me|them)\b|(i|she|he|they) (want|wants|need|needs) (to get )?out\b(?! of)
      |not (here|there|in it) (because|by) (i|she|he|they|choice|her|his|their)|against my will)\b
    """,
)


Span = tuple[int, int]
RULE, RULE_OF_FEW, FEW = 0.5, 2.0, 8
"""What a rule adds to the weight of the words, and in so few words, where it is nearly all there is: it alarms unless
they speak plainly of training.
"""
SURELY = 0.0
"""What a cry for help weighs at least, and harm that is told in so many words: it alarms beside any answer."""
WHATEVER_ELSE = (*SAID, *LIVED, *PLEAS, *WITNESSED)
"""What is heard even in talk of campaigns and courses."""
EVERYDAY = (*ERRAND, *TAUGHT, *LUCK)
"""What is looked past where something was heard, and the rest listened to again."""
ALARM = -1.2
"""Log odds from which a text alarms: better one alarm too many than a story missed."""
UNEASY = -1.6
"""Log odds from which a text is not booked as progress, though it may be no alarm: a person reads it."""
BARELY = (ALARM + UNEASY) / 2
"""What a rule hears in many calm words: no alarm, and not booked."""
NO_STORY = 2
"""In so few words no story is told that no rule hears: "help" asks how this works."""
OVERLAP = 400
"""Characters of a long text that are listened to twice, so that no story is cut in two."""
SO_CALM = -4.6
"""Log odds of everyday answers: below it "the boys from the yard" are only those who were trained."""


class Heard(NamedTuple):
    """The log odds that a text is about safety, and the words that speak most for it."""

    odds: float
    words: str
    ruled: bool = False
    """Whether a rule heard it, not the weight of the words alone."""
    sure: bool = False
    """Whether it is heard whatever stands around."""

    @property
    def alarms(self) -> bool:
        return self.odds > ALARM

    @property
    def uneasy(self) -> bool:
        return self.odds > UNEASY


def listen(said: Text, language: Language) -> Heard:
    """How much a text sounds of danger.

    Where nothing is heard, slips in words of danger are put right; where something is, everyday talk is looked past.
    """
    heard = _listen(said, language)
    if not heard.alarms and (spelt := put_right(said)) is not said:
        said, heard = spelt, max(heard, _listen(spelt, language)._replace(words=said.cut(0, 80)), key=_odds)
    if heard.uneasy and not heard.sure and (less := without_everyday(said)) is not said:
        return min(heard, _listen(less, language), key=_odds)
    return heard


def _odds(heard: Heard) -> float:
    return heard.odds


def without_everyday(said: Text) -> Text:
    """A text with what is taught, with errands and bad luck at work blanked; the same text where there is none."""
    spelt = put_right(said)
    folded = low = fold(spelt.low)
    for calm in EVERYDAY:
        low = calm.sub(blanked, low)
    return said if low == folded else spelt.looked_at_as(low)


def _listen(said: Text, language: Language) -> Heard:
    """English, Spanish and French, whatever language it is taken for."""
    flat = said._replace(low=said.low.replace("\n", " ")) if "\n" in said.low else said
    spelled = spelled_out(flat)
    plain, folded = (REMINDERS.sub(blanked, fold(low)) for low in (spelled.low, flat.low))
    heard = without_idioms(plain)
    odds = weight(heard)
    # However much the rest speaks of training, what a rule hears is never booked as progress, but where all is calm.
    rule = RULE_OF_FEW if len(flat.low.split()) <= FEW else RULE
    ruled = max(odds + rule, BARELY) if odds > SO_CALM else odds + rule
    talked = without_figures(without_talk(plain))
    told = without_talk(folded)
    if found := SURE.search(told) or next((found for each in WHATEVER_ELSE if (found := each.search(folded))), None):
        return Heard(max(ruled, SURELY), flat.cut(*found.span()), ruled=True, sure=True)
    if span := cry(CALM.sub(blanked, talked)):
        return Heard(max(ruled, SURELY), spelled.cut(*span), ruled=True)
    if span := _decided(talked):
        return Heard(ruled, spelled.cut(*span), ruled=True)
    if span := _elsewhere(talked if folded == plain else without_talk(folded), language):
        return Heard(ruled, flat.cut(*span), ruled=True)
    few = len(heard.replace("_", " ").split()) <= NO_STORY
    return Heard(min(odds, UNEASY) if few else odds, flat.cut(0, 80))


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


SMALL = words(
    "of for the and to in on at against de del la las los el y e para contra du des le les et pour contre d l"
)
TELLING = words("is are was were be being been has have had i me my she he her his him they them es son est")
LONGEST_NAME, SHOUTED = 12, 4
"""Words of it, and of one all in capitals; what is longer tells something."""


def is_safety(text: str) -> bool:
    """Whether a text must be read by a person and never as progress, however far down it tells of danger."""
    return any(listen(said, language_of(said)).alarms for said in pieces(text, OVERLAP))


def is_safety_in_field(text: str) -> bool:
    """The same of a form's field or a sheet's cell, where the names that organisations have are no story: "National
    Center for Missing & Exploited Children".
    """
    return " " in text and is_safety("\n".join(line for line in text.splitlines() if not _is_name(line)))


def _is_name(line: str) -> bool:
    said = [word for word in re.split(r"\W+", line) if word]
    if not said or len(said) > LONGEST_NAME or (line.isupper() and len(said) > SHOUTED):
        return False
    low = {word.lower() for word in said}
    return low.isdisjoint(TELLING) and all(not word[0].islower() or word in SMALL for word in said)
