"""Who speaks: "This is Wendy of Acme." before "Put us down for 20", or "- Wendy, Acme" below it."""

import re

from bot.understanding.naming.subjects import organisation
from bot.understanding.promising.beyond import WRITTEN_BY
from bot.understanding.readings import PledgeReading, Promise
from bot.understanding.words.persons import ENDS_OF_NAMES, HEADS, person_at
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, words

# Spanish and French come here word by word: "here" is "ici", "me called" is "me llamo".
INTRODUCED = late(
    r"""
    ^\W*((hi|hello|hey|greetings|good \w+)\b[\w ]{0,20}[,.!]? )?((this is|it's|i am|i'm|my name is
      |m[iy] (nombre|number) (is|es)|here|me called|i me appelle
      |(them )?talks) (?P<who>[\w.'-]+( [\w.'-]+){0,4}?),? ((and )?i (work|am)\s
      |(and )?i (run|manage|lead|handle|oversee|head|direct|coordinate|supervise|drive|teach) ([a-z]+ ){0,3}?
      |and worked |and i works )?(of|from|with|at|for|de|del|du|des|representing|on behalf of)( at)?\s
      |(?P<for>[\w.'-]+( [\w.'-]+)?) (from|with|at|of) (?=[^.!?]{2,60} here\W*$)
      |(?P<here>[\w.'-]+( [\w.'-]+)?) here,? (from|with|at|of)\s
      |(i (represente?|représente|works? (for|at|with)|speak for|am (with|from|here for|calling from|writing from))
      |we('re| are) (of|with|from|calling from|writing from)
      |represento to) )(the )?(?P<org>[^\W\d_].*?)( here)?[\s.!,]*(\. \w.*
      | (we|i)('ll|'re|'ve|'m)? [a-z].*
      |(,? (and|but|so)|[,:]) (we|i|our|put|count|mark|will|would|are|have)\b.*)?$
    """,
)
HERE = late(
    r"""
    ^\W*((hi|hello|hey|greetings|good \w+)\b[\w ]{0,20}[,.!]? )?((this is|it's|here
      |we('re| are)) (the )?)?(?P<org>[^\W\d_][^,;:.!?]{2,60}?)( here)?([.!]? *$
      |, (?=(we|i|our|put|count|mark)\b))
    """,
)
""" "This is Harbor Cab.", "Millbrook College here. We will": the one who speaks is a body, and no person."""
SIGNATURE = late(
    r"""
    ^[^\w-]*(?P<by>-{1,2} ?
      |(signed|sincerely|regards|(best|kind|warm) regards|best|cheers|yours|thanks|thank you
      |respectfully)\W+)?(?P<who>[\w.'-]+( [\w.'-]+){0,2})(, ([\w ]{3,40}, )?
      | \()(?P<org>[^\W\d_][^,:()]*?)[\s.!)]*$
    """,
)
GREETS = late(r"\W*(hello|hi|hey|greetings|good (morning|afternoon|evening)|welcome)( [a-z]+)? from (the )?")
NAMED = late(
    r"""
    ^[^\w–—-]*((?P<sign>[-–—]{2} ?|[–—] ?
      |([Aa]tte|[Aa]tentamente|[Ss]aludos|[Cc]ordialement|[Ss]incerely|[Rr]egards|[Cc]heers|[Ss]igned|[Hh]i|[Tt]hanks
      |[Yy]ours( [a-z]+)?|[Rr]espectfully)\b\W+
      |[Bb]est[,!.–—-]\W*)\W*
      |[–—-]\W*)?(?P<org>(?P<first>[^\W\d_a-z][\w&.'-]*)( (of|and|&|the|de|du|des|del|la
      |[^\W\d_a-z][\w&.'-]*)){0,5}? (?P<last>[^\W\d_a-z][\w'-]*)(?P<legal>,? ([Ii]nc|LLC|[Ll]td|ltée|enr|Corp
      |Co)\b\.?)?)\.?\W*$
    """,
)
""" "We're good for 14. Redtail Towing": a name alone signs what stands before it."""
SIGNS = ENDS_OF_NAMES - {"training"} | words(
    "towing coach coaches bus stages cartage carrier carriers ferries movers"
    " water foundry cement brewery buses vans cabs taxis trucks cruises rentals haulers airways aviation waste steel"
    " lumber paper marina mills refinery schools isd rail railway railroad bakery pharmacy library museum produce"
    " seafood charters motorcoach trailways chamber cooperative federation guild bureau commission sheriff ambulance"
    " tow linen laundry orchards vineyards parcel couriers"
)
JOB = (
    r"([\w-]+ ){0,3}?(director|manager|chief|president|owner|supervisor|coordinator|captain|sergeant|trainer|head|lead"
    r"|superintendent|specialist|assistant|administrator|dispatcher|officer|ceo|coo)"
)
ROLE = late(rf"(the|an?) {JOB}$")


FROM = late(
    r"""
    ^(\W*|[\w ]{2,24} [-–—|]+ )([Ff]rom|[Ss]ender|[Oo]rg(ani[sz]ation)?|[Cc]ompany|[Aa]gency|[Nn]ame|[Ww]ho
      |[Pp]artner) ?: (the )?(?P<org>[^\W\d_a-z][^.!?:\d]{1,60}?)[.!\s]*$
    """,
)
""" "From: Colusa Inn." above what they write."""


def speaker(sentence: Text) -> str | None:
    """The organisation for which whoever says this sentence speaks, or None where it introduces nobody."""
    alone = NAMED.match(sentence.written)
    signs = alone and (alone["legal"] or alone["last"].lower() in SIGNS or alone["first"].lower() in HEADS)
    alone = alone if signs else FROM.match(sentence.written)
    if alone:
        start, end = alone.span("org")
        person, comma, body = alone["org"].partition(", ")
        if comma and " " in person and body.split()[-1].lower().strip(".") in SIGNS:
            start = end - len(body)  # "From: Ellery Cole, Harbor Propane."
        return sentence.cut(start, end).rstrip(".") if alone["org"].count(" ") < 6 else None
    wrote = WRITTEN_BY.search(sentence.written[:120])
    if wrote and (
        sentence.written.startswith(":", wrote.end()) or GREETS.fullmatch(sentence.low, 0, wrote.start("org"))
    ):
        return organisation(sentence, *wrote.span("org"), None)[0]
    here = HERE.match(sentence.low)
    if here and _is_body(sentence, here):
        return sentence.cut(*here.span("org"))
    found = INTRODUCED.match(sentence.low) or _signature(sentence)
    if not found or not _is_named(sentence, found.start("org")):
        return None
    groups = found.groupdict()
    who = next((name for name in ("who", "here", "for") if groups.get(name)), None)
    if who and not _is_named(sentence, found.start(who)) and not ROLE.match(found[who]):
        return None
    named, crowd = organisation(sentence, *found.span("org"), None)
    return None if crowd else named


def _is_body(sentence: Text, here: re.Match[str]) -> bool:
    """Whether "here" or "this is" stands beside the name of a body, as names of bodies begin or end."""
    name = sentence.written[slice(*here.span("org"))].split()
    told = here.start("org") > len(sentence.low) - len(sentence.low.lstrip()) or " here" in here[0]
    large = all(word[:1].isupper() or len(word) < 4 for word in name)
    return told and large and (name[-1].lower() in ENDS_OF_NAMES | SIGNS or name[0].lower() in HEADS)


def _signature(sentence: Text) -> re.Match[str] | None:
    """ "- Wendy, Acme" below a letter; without a stroke or a greeting only a person and the name of a body."""
    found = SIGNATURE.match(sentence.low)
    if not found or found["by"]:
        return found
    person = person_at(sentence.written, found.start("who"), found.end("who")) == found.end("who")
    return found if person and found["org"].split()[-1] in SIGNS else None


def _is_named(sentence: Text, at: int) -> bool:
    return sentence.written[at : at + 1].isupper() or sentence.cut(at, at + 1)[:1].isupper()


def spoken_for(reading: PledgeReading, by: str | None) -> PledgeReading:
    """What "we" promise and have done, as that of the organisation for which they speak."""
    return (
        reading
        if by is None
        else reading._replace(pledges=_theirs(reading.pledges, by), outcomes=_theirs(reading.outcomes, by))
    )


def _theirs(promises: tuple[Promise, ...], by: str) -> tuple[Promise, ...]:
    return tuple(promise if promise.organisation else promise._replace(organisation=by) for promise in promises)


SIGNER = late(
    r"""
    (?m:^\W*((From|De|Sender|Name|Nombre|Nom|Signed) ?:\W*)?(?P<who>[^\W\d_][\w.'-]*( [^\W\d_][\w.'-]*){1,2})(,?
      \s(R\.?N|LPN|MD|PhD|MBA|CPA|Esq|Jr|Sr|RPh)\b\.?
      |(,| \|) [^\W\d_][\w ,&/'-]*)?\W*$)
    """,
)
A_JOB = late(rf"(?i:{JOB})")


def without_signers(reading: PledgeReading, text: str) -> PledgeReading:
    """What "we" promise above the name of a person or of a job, as that of nobody: both sign for a body, unnamed."""
    signers = {found["who"] for found in SIGNER.finditer(text)}
    alone = {who for who in signers if text.count(who) == 1 and (_is_person(who) or A_JOB.fullmatch(who))}
    unnamed = [tuple(_but_for(one, alone) for one in told) for told in (reading.pledges, reading.outcomes)]
    return reading._replace(pledges=unnamed[0], outcomes=unnamed[1]) if alone else reading


def _is_person(who: str) -> bool:
    return person_at(who, 0, len(who)) == len(who)


def _but_for(promise: Promise, signers: set[str]) -> Promise:
    return promise._replace(organisation=None) if promise.organisation in signers else promise
