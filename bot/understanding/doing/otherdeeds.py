"""Other things than training that somebody will do with so many people: hire 60 drivers, lay off 12, need 40.

And what is only going to be thought about, decided, asked for or told: "will apply for a grant to train 40".
"""

import re

from bot.understanding.words.verbs import either
from bot.understanding.writing.patterns import any_finds, late
from bot.understanding.writing.text import words

WILL = (
    r"(will|'ll|shall|(is|are|'re|'m|am) (going|set|about|planning|due|expected) to"
    r"|(plan|intend|pledge|promise|mean|expect|aim)(s|ed)? to) ((also|now|soon|then|only|probably|likely|finally) )*"
)
WITH_STAFF = words(
    "form assemble hire rehire recruit interview insure relocate need lose test drug-test drugtest promote demote"
    " reward fire dismiss sack furlough suspend transfer vaccinate immunize immunise honor honour thank celebrate"
    " survey poll employ replace evacuate deploy dispatch station arm license screen examine audit inspect"
    " fingerprint photograph welcome greet meet lease rent buy sell borrow assign reassign shift cut discipline"
    " sue compensate reimburse house shelter rescue arrest retire retain dress uniform outfit feed bus fly drive"
    " shuttle transport move repay overpay pay bill tip fine tax unionize evaluate rate rank background-check"
    " medicate treat weigh measure ticket tow repair wash service repaint retrofit scrap carry haul use keep"
    " see visit add open close search escort clothe entertain cater book seat store"
)
NOW = {form for verb in WITH_STAFF for form in (f"{verb}s", f"{verb}es", f"{verb.removesuffix('e')}ing", f"{verb}ing")}
""" "Hires", "is hiring"."""
OFF = r"lay off|let go|take on|bring on|sign on|swear in|cut back|cut|call back|bring back|pick up|drop off|check in"
LEARNED = late(
    r"""
    \b(train\w*|retrain\w*|class(es)?|course\w*|certif\w+|session\w*|learn\w*|complet\w+|botl|tat|program\w*
      |lesson\w*
      |presentation\w*|video\w*|polic(y|ies)|materials?|posters?|cards|decals?|stickers|signs|flyers|brochures|kits
      |workshop\w*|webinar\w*|curriculum|module\w*|quiz\w*|educat\w+|teach\w*|taught|instruct\w*|awareness
      |sponsor\w*
      |donat\w+|pledge\w*|promise\w*|commit\w*|sign up|spot|recogni[sz]e)\b
    """,
)
KIT = (
    r"(new )?([\w-]+ )?(radios?|uniforms?|vests?|phones?|tablets?|cameras?|bodycams?|gear|gloves|boots|helmets?|jackets"
    r"|laptops?|devices|gps|tools|scanners|bikes|headsets|raincoats|coats|hats|shirts|masks|flashlights)\b"
)
DUTY = (
    r"\bfor ((the|a|an|its|some) )?([\w-]+ )?(duty|relief|overtime|repairs?|cleanup|clean-up|evacuation|harvest"
    r"|coverage|work|deliver(y|ies)|patrols?|traffic|cover|storm|fire|flood)\b"
)
STAFF = late(
    rf"""
    ^[^.;:,\d]{{2,60}} ((is|are|'re|am) ((now|also|still|currently) )*)?({either(NOW)}) (?=[^.;,:]{{0,20}}?\d)
    |\b(is|are|'re|am) ((now|still|also) )?(looking|searching|recruiting|advertising|hunting) for\s
    |\b{WILL}send [^.;]{{0,70}}?{DUTY}
    |\b{WILL}(equip|outfit|supply|provide|issue) [^.;]{{0,40}}? with {KIT}
    |\b{WILL}(({either(WITH_STAFF)}|{OFF})\s
      |(form|set up|put together|create|assemble|start|build|establish|organi[sz]e) an? ([\w-]+ )?(team|committee
      |task force|group|crew|council
      |squad|board) of\s
      |give ((about|all|its|our|their|each of|the|up to) )*\d[\d,]* ([\w-]+ ){{1,3}}?(an?|their|the|more|extra
      |new|\$)\s
      )
    """,
)
ABOUT_IT = late(
    rf"""
    \b{WILL}((decide|discuss|debate|deliberate|vote|think|look|mull|explore|weigh|study|contemplate|see|find out
      |figure out|determine|know|apply|ask|lobby|push|petition|talk|tell|let (us|me|you) know|hear|need \$?\d)\b)
    |\b(missed|misses|fell short of|falls short of|gave up|forgot|forgets|ignored|abandoned|reneged on) (its
      |their|the|our
      |an?|on its) ([a-z]+ )?(goal|pledge|promise|target|commitment|vow)s?\b
    |\b(is|are|'re|was|were) (still |now |also |already |currently )*(weighing|mulling|debating|contemplating
      |studying
      |deciding|applying|pondering|evaluating|deliberating|asking|lobbying|negotiating)\b
    """,
)
PUT = late(r"\b(put|mark|write|count|sign|pencil) (us|me|them|it|[a-z]+ \w+) (down|up|in)\b")
THEN = late(r"(\b(and|then|but)|[;:]) ")
NUMBER = late(r"\d")


HAPPENS = late(
    r"""
    \d[\d,]* [a-z][\w' &.-]{2,50}? (will|are going to|plan to|want to|are set to|are about to) ((soon|all
      |also) )?(retire|leave|quit
      |strike|walk out|resign|move|meet|vote|be (laid off|fired|let go|hired|paid|tested|vaccinated|moved
      |honou?red|promoted
      |transferred|replaced|furloughed|interviewed|rewarded|relocated|dismissed|needed))\b
    |\b(strike|walkout|lawsuit|shortage|layoff|hearing|inspection|outbreak|merger|lease|crash|protest|picket
      |grievance)s?
      \s(of|by|with|against|among|involving) [^.;]{0,30}?\d
    """,
)
""" "The strike of 60 drivers will end by June"."""


FOR_VICTIMS = late(r"\b(victim|survivor) (advocate|liaison|specialist|coordinator|navigator|mentor)s?\b")
SURVIVORS = late(r"[^,.;:]*?\bsurvivors\b")
""" "Will hire two advocates", "three survivors", is promised for the cause, and "will hire 60 drivers" is not."""


def is_another_deed(low: str) -> bool:
    """Whether what somebody will do comes before any number, and is none of what partners promise."""
    if _of(ABOUT_IT, low):
        return True
    told = STAFF.search(low) if _of(STAFF, low) else HAPPENS.search(low)
    return bool(told and not any_finds(low[told.end() :], LEARNED, FOR_VICTIMS, SURVIVORS))


def _of(pattern: re.Pattern[str], low: str) -> bool:
    """Whether it is told, with no number before, and nothing else behind."""
    told = pattern.search(low)
    number = NUMBER.search(low)
    if not told or (number and number.start() < told.start()) or PUT.search(low):
        return False
    return not (number and number.start() > told.end() and THEN.search(low, told.end(), number.start()))


HELPERS = r"(volunteer|coordinator|liaison|ambassador|champion|helper|usher|greeter|facilitator|mentor|chaperone)s?"
HELPING = late(
    rf" ((us|them|you) )?((about|up to|at least|another|around|some|its|our|their) )*(\d[\d,]*"
    rf"|an?) ([\w-]+ ){{0,2}}?{HELPERS}\b"
)
MOVED = ("recruit", "promote", "hire", "assign", "appoint", "name", "deploy", "rotate", "transfer", "walk")
ON_DUTY = late(rf" [^.;]*?{DUTY}")


def is_of_helpers(lemma: str, deed: str) -> bool:
    """ "Will provide 12 volunteers for the event", "will name 2 coordinators": who helps."""
    return lemma in HELPED and bool(HELPING.match(deed)) and not LEARNED.search(deed)


FOR_THE_CAUSE = late(
    r"\b(task ?force|advocates?|compan\w+|coalition|partners|carriers|organi[sz]\w+|agenc\w+|fleets|employers|firms)\b"
)
HELPED = ("provide", "supply", "offer", "bring", "lend", "loan", "name", "appoint", "assign", "recruit")


def moves_staff(lemma: str, deed: str) -> bool:
    """ "Will recruit 12 drivers", "will promote 6 to supervisors", "will send 12 drivers to Reno for snow duty"."""
    if LEARNED.search(deed) or HELPING.match(deed) or FOR_THE_CAUSE.search(deed) or SURVIVORS.match(deed):
        return False
    if lemma in ("equip", "screen"):
        return bool((GEAR if lemma == "equip" else SOME_STAFF).match(deed))
    return lemma in MOVED or (lemma == "send" and bool(ON_DUTY.match(deed)))


GEAR = late(rf" [^.;]*?\bwith {KIT}")
SOME_STAFF = late(r" ((about|around|all|its|our|their|the|of|at least|up to) )*\d[\d,]* ")
