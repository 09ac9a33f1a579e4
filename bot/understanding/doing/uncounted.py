"""What a verb of promising or doing may be about that the field does not count: fines, thanks, people in the room."""

import re

from bot.understanding.counting.others import MATTER, OTHER_MATTER
from bot.understanding.doing.deeds import PEOPLE
from bot.understanding.doing.heads import Head
from bot.understanding.doing.hollow import is_hollow
from bot.understanding.doing.scene import Scene
from bot.understanding.words.kindwords import MATERIAL, POLICY
from bot.understanding.words.verbs import SPREAD, TEACH
from bot.understanding.writing.patterns import any_finds, late
from bot.understanding.writing.text import Text

NOT_DONE_TO_OTHERS = late(
    r"""
    \s(((us|you|me)(?! ((a|another) (check|cheque|donation|gift|grant) (of|for) )?\$)|out to|home
      |away(?! ((about|over|up to|at least|some|our|all|its|the|another) )*\d))\b|as an?\s
      |for (_+ as|\S+ (years|months))\b)
    """,
)
""" "Hosted us", "trained as a nurse": nothing that the field counts."""
WAITS = late(
    r"""
    \s(on(?= *($|[.,;:!?-])| (a|wait|please|while|until|i|we|let|there|for|to)\b)|your horses|that thought|off\b
      |the (line|phone)|tight\b|up( (with|on|and)\b|\W*$)
      |(up to |about |over |at least )?\d[\d,]* (people|passengers|guests|visitors|attendees|rooms?|seats|spots|spaces
      |trucks|buses|cars|students|kids)\b(?! (for|in|at) (?!us\b|you\b|me\b)))
    """,
)
""" "Hold on, wait" and "hold off" promise nothing, and no more does "hold 45 passengers"."""
TO_THE_BUILD = late(
    r"""
    \bto (the|our|your|this|last \w+'s) ([\w-]+ )?(build|event|gathering|conference|summit|workshop|meeting)\b
    """,
)
""" "Sent three people to the build": they were in the room."""
YEARS_LONG = late(r"[\s_]*(years|decades)\b")
FOR_YEARS = late(r"\bfor ((over|more|than|the|last|past|about|almost|nearly|some) )*[\w-]+ (years|decades)\b")
""" "We have trained drivers for 30 years": what somebody does, and nothing that is done."""
UNTRAINED = late(r"\b(left|stay|remain|go|be) (without|un) ?(any )?(trained|training)\b")
OTHER_CARDS = late(
    r"""
    \s((out|the|our|some|all|\d+) )*(thank[- ]?you|business|greeting|holiday|gift|birthday|christmas|credit|debit
      |report|score|key|get[- ]well) (cards?|notes?)\b
    """,
)
""" "Sent the thank-you cards": none of ours."""
IN_THE_ROOM = late(r"\b(people|attendees|persons|participants) in the room\b")
""" "Trained 95 people in the room": they came to the build, and nobody promised them."""
LESSON = late(r"\b(training|videos?|films?|course|class(es)?|module|session|presentation|botl|tat|trafficking|talk)\b")
TRAILER = late(r"\b(fdp|freedom drivers project|trailer)\b")
LEFT_OPEN = late(r"\W*$")
SPEECH = late(r"\b(keynote|welcome|opening|closing|invocation|remarks|speech(es)?|address)\b")
IT = late(r" (it|that|you|this)\b(?! (done|trained|up|out|to|by|in)\b)")
""" "The keynote was given by a detective", "ok, got it": nothing that the field counts."""
FROM_US = late(r"\bfrom (us|you|tat|your)\b")
TO_COME = late(r" to (attend|come|show up|be there|turn out)\W*$")
""" "They expect 90 people to attend"."""
OWED = late(
    r"""
    (?<=pay|ays|aid) \$ ?\d[\d,.]* ?(/|(an?|per) )hour\b(?!.*\d)
    |\b(fines?|penalt(y|ies)|settlements?|damages|bail|back wages|tax(es)?|ransom|bribes?|lawsuits?)\b
    """,
)
""" "Agreed to pay a fine of $40,000", or $18 an hour, is no gift."""
EXPECTED = late(
    r"""
    expects? (about |around |over |some )?\d[\d,]* ([\w-]+ )?(attendees|guests|visitors|participants)\b
    """,
)
""" "Expect 120 attendees"."""
NOBODY = late(r" (to )?(nobody|no ?one|none|zero|0|person|no (\w+ ){0,2}(\w+s|training|course))\b")


def _is_owed(low: str, head: Head) -> bool:
    """ "The 1,500 members it promised to train": of them something else is told."""
    alone = LEFT_OPEN.match(low, head.start)
    return bool(alone and re.search(r"\w (?:it|they|she|he|we) (?:had )?$", low[max(0, head.verb - 20) : head.verb]))


def _numbered(scene: Scene, head: Head) -> bool:
    """Whether a number that is no time stands in the clause of a verb."""
    told = (number for number in scene.numbers if head.subject[0] <= number.start < head.end)
    return any(not YEARS_LONG.match(scene.plain, number.end) for number in told)


def _tells_of_nothing(sentence: Text, head: Head, scene: Scene) -> bool:
    """ "The keynote was given", "ok, got it", "8,000 employees distributed over 14 states", "a girl was watched"."""
    start, end = head.subject[0], head.end
    if head.lemma == "pack" and head.shares_subject:
        return bool(LEFT_OPEN.match(sentence.low, head.start))
    if head.lemma in SPREAD and not MATERIAL.search(scene.plain, start, end):
        return bool(PEOPLE.search(scene.plain, *head.subject)) and _numbered(scene, head)
    if head.lemma in ("watch", "speak") and (head.passive or not _numbered(scene, head)):
        return not LESSON.search(scene.plain, start, end)
    if head.lemma == "ensure" and LEFT_OPEN.match(sentence.low, head.start):
        return True  # "Guaranteed."
    speech = head.passive and SPEECH.search(sentence.low, *head.subject)
    return bool(speech or (head.lemma == "get" and IT.match(sentence.low, head.start)))


AROUND = 200
"""Characters around a verb in which it shows that nothing is promised."""


def is_nothing(sentence: Text, head: Head, scene: Scene) -> bool:
    """Whether a verb of promising or doing is about something that the field does not count."""
    if is_hollow(sentence.low[max(head.subject[0], head.verb - AROUND) : min(head.end, head.verb + AROUND)]):
        return True
    if head.lemma == "take" and re.match(r"\s?(?:about |around |at least )?_", scene.plain[head.start : head.end]):
        return True
    if head.tense == "finished" and head.lemma == "pay" and "sponsor" not in scene.plain[head.start : head.end]:
        return True
    if head.lemma in ("send", "bring", "have") and TO_THE_BUILD.search(scene.plain, head.start, head.end):
        return True
    given = head.lemma == "receive" or FROM_US.search(scene.plain, head.start, head.end)
    trailer = TRAILER.search(scene.plain, head.start, head.end)
    if head.tense == "finished" and given and not trailer and not PEOPLE.search(scene.plain, head.start, head.end):
        return True
    taught = head.tense == "finished" and head.lemma in TEACH and scene.plain[head.verb : head.end]
    if taught and any_finds(taught, MATTER, OTHER_MATTER) and not scene.vocabulary.programmes.find(taught):
        return True
    if (head.lemma, sentence.low[head.start : head.start + 4].strip()) in (("speak", "wit"), ("give", "up")):
        return True
    if head.tense == "finished" and FOR_YEARS.search(sentence.low, head.start, head.end) and not _numbered(scene, head):
        return True
    if (head.lemma == "review" and not POLICY.search(scene.plain, head.subject[0], head.end)) or (
        head.tense == "finished" and _tells_of_nothing(sentence, head, scene)
    ):
        return True
    if OTHER_CARDS.match(scene.plain, head.start):
        return True
    if UNTRAINED.search(sentence.low, head.verb, head.end):
        return True
    if IN_THE_ROOM.search(scene.plain, head.start, head.end) or _is_owed(sentence.low, head):
        return True
    handed = head.passive and head.lemma in ("hand", "mail", "give", "pass")  # "Cards will be handed out to riders"
    others = (
        head.lemma not in ("become", "join", "sponsor")
        and not handed
        and NOT_DONE_TO_OTHERS.match(scene.plain, head.start)
    )
    others = others or (head.lemma in ("hold", "hang") and WAITS.match(scene.plain, head.start))
    others = others or EXPECTED.match(scene.plain, head.verb) or OWED.search(scene.plain, head.start, head.end)
    return bool(others or NOBODY.match(sentence.low, head.start) or TO_COME.search(scene.plain, head.start, head.end))
