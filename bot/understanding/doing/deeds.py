"""Deeds: the kind of pledge a verb makes with its object."""

import re

from bot.understanding.readings import Kind
from bot.understanding.words.kindwords import (
    ACQUIRE,
    CLASSES,
    DONATION,
    ELSE,
    MATERIAL,
    POLICY,
    PRESENTATION,
    RESOURCE,
    SESSION,
    SPOKEN,
    SPONSOR,
    TRAINING_DONE,
)
from bot.understanding.words.units import NOUNS, group_of, unit_after
from bot.understanding.words.verbs import (
    FUND,
    GATHER,
    JOIN,
    LEAD_TO_TRAINING,
    MAKE,
    NOT_MADE,
    PASS_ON,
    PROVIDE,
    REGULATE,
    SPREAD,
    TEACH,
    UNDERGO,
    either,
)
from bot.understanding.writing.patterns import late

WITH_SO_MANY = late(r" (with|for|to|among) (its |our |their |all )*\d")
MONEY_FIRST = late(
    r"""
    \s((an?|another|up to|about|at least|over|us|the|its|their|our|full) ){0,3}(\$ ?\d
      |\d[\d,]* (dollars|usd|bucks)\b)
    """
)


NEXT_ONE = late(
    r"\s(with (us|we|you) )?(the|our|your|this|tat's) ([a-z-]+ )?(next|upcoming|coming|following|annual) "
    r"(?!two |three |four )(?![^.;]*\d)",
)
""" "Will co-host our next evening": the charity's own, and no session of theirs."""


def kind_of(lemma: str, deed: str) -> Kind:
    """The kind of a pledge, from its verb and the words that follow it (plain)."""
    by_hand = lemma in ("bring", "hold") or (lemma == "distribute" and not MATERIAL.search(deed))
    if (lemma in FUND or by_hand) and MONEY_FIRST.match(deed):
        return "sponsor"  # "Give $2,500 toward materials"
    if lemma == "equip" and MATERIAL.search(deed):
        return "distribute_materials"
    if lemma in TEACH:
        return "hold_sessions" if lemma == "teach" and CLASSES.match(deed) else "train"
    if SPONSOR.search(deed) and (lemma in FUND or "sponsorship" in deed) and not MATERIAL.search(deed):
        return "sponsor"
    if DONATION.search(deed) and not MATERIAL.search(deed):
        return "sponsor"
    if lemma in ("sponsor", "underwrite", "donate", "fund", "contribute"):
        return "distribute_materials" if MATERIAL.search(deed) else "sponsor"
    if lemma in JOIN:
        together = (
            _first_object(deed)
            if lemma in ("co-host", "cohost", "co-sponsor", "cosponsor")
            and not ELSE.search(deed)
            and not NEXT_ONE.match(deed)
            else None
        )
        return together if together in ("hold_sessions", "host_presentation") else "other"
    if lemma == "put" and deed.startswith(" together") and RESOURCE.search(deed):
        return "create_resource"
    return _by_object(lemma, deed)


def _by_object(lemma: str, deed: str) -> Kind:
    first = _first_object(deed)
    if lemma == "show" and first == "distribute_materials":
        return "distribute_materials"  # "Will show 16 posters in its restrooms"
    if lemma in ("play", "air", "run") and SPOKEN.search(deed):
        return "create_resource"
    if lemma in ("have", "get", "schedule") and _people_first(deed):
        return "train"
    if lemma == "give" and _people_first(deed) and TRAINING_DONE.search(deed):
        return "train"
    if lemma in REGULATE and POLICY.search(deed):
        return "policy"
    if lemma in ("mandate", "adopt"):
        return "train" if WITH_SO_MANY.search(deed) and PEOPLE.search(deed) and not POLICY.search(deed) else "policy"
    if (lemma in SPREAD and (lemma not in ACQUIRE or MATERIAL.search(deed))) or (
        lemma in PASS_ON and first == "distribute_materials"
    ):
        printed = lemma in ("print", "issue") and first == "create_resource"
        return "create_resource" if printed else "distribute_materials"
    if lemma == "host" and ELSE.search(deed) and first is None:
        return "other"
    if lemma in GATHER and ELSE.search(deed) and first not in ("hold_sessions", "host_presentation"):
        return "other"
    if lemma in MAKE and first == "create_resource":
        return "create_resource"
    if lemma in ("create", "design", "develop", "write", "produce", "publish", "translate") and MATERIAL.search(deed):
        return "create_resource"
    if lemma in GATHER and first in ("hold_sessions", "host_presentation", "create_resource"):
        return _gathering(lemma, deed, first)
    return _rest(lemma, deed, first)


def _people_first(deed: str) -> bool:
    """ "Have 18 drivers receive the training" trains them; "have a training for 18 drivers" holds one."""
    training = TRAINING_DONE.search(deed)
    if not training:
        return False
    counted = (unit_after(deed[: training.start()], number.end()) for number in re.finditer(r"\d(?=\s)", deed))
    return bool(PEOPLE.search(deed, 0, training.start())) or any(unit and unit.group == "people" for unit in counted)


def _gathering(lemma: str, deed: str, first: Kind) -> Kind:
    """ "Provide training to 40 drivers" trains people; "provide three trainings" holds sessions."""
    teaches = re.search(
        r"\b(?:training|course|class|education|instruction|video)\b(?! sessions?| class| workshop| event| day)", deed
    )
    if (
        lemma in PROVIDE
        and teaches
        and PEOPLE.search(deed)
        and not re.search(
            r"\b(?:an?|two|three|four|five|six|\d+|several|monthly|quarterly"
            r"|annual) (?:(?!(?:through|to|for|with|in|on)\b)[\w-]+ ){0,3}(?:sessions?|trainings?|class(?:es)?"
            r"|workshops?)\b",
            deed,
        )
    ):
        return "train"
    if lemma == "put" and (ON_SITE.search(deed) or (PUT_UP.match(deed) and RESOURCE.search(deed))):
        return "create_resource"
    if lemma == "present" and re.match(r"\s(?:the |a |its |our )?(?:[\w.-]+ )?(?:video|film)\s(?:to|for)\s", deed):
        return "train" if PEOPLE.search(deed) else "host_presentation"
    if TRAINING_OF.search(deed) or (TO_PEOPLE.search(deed) and PEOPLE.search(deed)):
        return "train"
    if first == "create_resource":
        return (
            "train"
            if PEOPLE.search(deed) and lemma in ("provide", "deliver", "give", "put", "have", "run")
            else "host_presentation"
            if lemma == "host"
            else "other"
        )
    return first


ON_SITE = late(
    r"""
    \b(on|in|to|about) (its|our|their|the) ([\w-]+ )?(web ?site|web ?page|home ?page|intranet|portal|newsletter
      |magazine|bulletin|blog|app)\b
    |\bonline\b
    """,
)
""" "Put a page on its website", "an article in its newsletter" makes one."""
PUT_UP = late(r" (up|out) | (an?|our|the|one) ([\w-]+ ){0,2}?(web ?)?(pages?|sites?|links?)\b")
TRAINING_OF = late(r"\btraining (for|of) (about |all |our |its |the )*\d")
TO_PEOPLE = late(
    r"""
    \s(the|this|its|our|their) ([\w-]+ )?(training|course
      |curriculum)( (?!for\b|with\b|in\b|on\b)[a-z.]+)?( to)? (about |over |some |all |each (one )?of |every one of\s
      |our |its |their |the )*\d
    """,
)
""" "Teach the course to 1,200 drivers" trains them."""

PEOPLE = late(
    rf"""
    \b({either(NOUNS["people"])}
      |(each|every) (single )?([\w-]+ ){{0,2}}?(aide|attendant|cashier|clerk|teacher|trooper|inspector|conductor
      |instructor|supervisor|manager|dealer|detective|investigator|contractor|engineer|housekeeper|courier|firefighter
      |nurse|guard|agent|technician|trainer|volunteer|monitor|deputy|server|guide|cook)
      |\w{{3,}}(istas|eros|eras|ores|eurs|euses|iens|ists|ians|women|men|hands))\b
    """,
)


DONE_COUNT = late(r"\d.{0,120}?\b(done|completed?|finish(ed)?)\b")
THE_REST = late(
    r"""
    ( with)? (the|its|our|their) (rest\b|(remaining|other|another|last|final) \d|\d[\d,]* (others?|more)\b
      |\d[\d,]* [^.;]*?\b(left|remain\w*|outstanding|missing|still)\b)
    """,
)
""" "Finish the 25 dispatchers who are left"."""
PLAYED_ON = late(
    r"""
    \s(for ([\d_]|an?\b|hours)|until\b|music\b|songs?\b|games?\b|well\b|[.,]
      |(to|with) ((the|an?|their|his|her|its|your|our|one) )?([a-z-]+ ){0,2}?(manager|owner|boss|director|chief
      |supervisor|gm|ceo|mayor|sheriff|principal|president|coordinator|head|lady|guy|man|woman|person|contact
      |some(one|body))\b)
    """,
)
""" "The band played for two hours", "the mayor spoke for 20 minutes"."""


A_NOTE = (
    r" ((on _+|us|them|you|out|also|an?|the|its|their|our|one|another) )*([\w-]+ ){0,2}?(surveys?|questionnaires?"
    r"|letters?|(?<!video )messages?|e-?mails?|reminders?|memos?|notes?|notices?|certificates?|lists?)\b"
)
NOTE, LETTER = late(A_NOTE), late(r"\b(letters?|e-?mails?|memos?|notices?)$")
""" "Will send a survey, or a letter, to its 190 drivers": nobody is trained by it."""


def _rest(lemma: str, deed: str, first: Kind | None) -> Kind:
    if lemma in ("play", "speak") and PLAYED_ON.match(deed):
        return "other"
    if lemma in ("show", "play", "screen"):
        return "train" if PEOPLE.search(deed) else "host_presentation"
    note = NOTE.match(deed) if lemma == "send" and first in (None, "hold_sessions") else None
    if note:
        return "create_resource" if LETTER.search(note[0]) else "other"
    taken = SESSION.search(deed) or re.search(r"\b(?:take|watch|complete|finish)\sit\b", deed)
    if lemma in UNDERGO and taken and PEOPLE.search(deed):
        return "train"
    if lemma in ("start", "begin") and deed.startswith(" with ") and PEOPLE.search(deed):
        return "train"
    sent = lemma == "send" and first not in (None, "hold_sessions")  # "Send an article to 700 employees"
    puts_people = PEOPLE.search(deed) and lemma in ("put", "send", "pledge", "cover") and not sent
    rest = THE_REST.match(deed)
    finished = first is None and (rest or DONE_COUNT.search(deed))
    if lemma in LEAD_TO_TRAINING and (TRAINING_DONE.search(deed) or puts_people or finished):
        return "train"
    if TRAINING_OF.search(deed) and PEOPLE.search(deed):
        return "train"
    if first:
        return first
    if lemma == "present" or lemma == "speak":
        return "host_presentation"
    if lemma in MAKE and lemma not in NOT_MADE:
        return "create_resource"
    return "other"


def _first_object(deed: str) -> Kind | None:
    """The kind of the thing named first."""
    kinds: tuple[tuple[Kind, re.Pattern[str]], ...] = (
        ("hold_sessions", SESSION),
        ("host_presentation", PRESENTATION),
        ("create_resource", RESOURCE),
        ("distribute_materials", MATERIAL),
        ("policy", POLICY),
    )
    places = [(found.start(), kind, found.end()) for kind, pattern in kinds if (found := pattern.search(deed))]
    if not places:
        return None
    place, kind, end = min(places)
    # "a training presentation", "training materials", "training videos": the noun that ends the phrase names the thing.
    later = [
        other
        for at, other, _ in sorted(places)
        if at >= end and re.fullmatch(r"[\w/-]+\s(?:[\w/-]+\s)?", deed[place:at])
    ]
    return later[0] if kind == "hold_sessions" and later else kind


def kind_of_unit(unit: str) -> Kind | None:
    """The kind that a bare count of something means ("250 employees", "500 wallet cards")."""
    if PRESENTATION.search(unit) and not unit.startswith(("toolbox", "tailgate")):
        return "host_presentation"
    if POLICY.search(unit):
        return "policy"
    kinds: dict[str | None, Kind] = {
        "people": "train",
        "organisations": "train",
        "sessions": "hold_sessions",
        "materials": "distribute_materials",
        "money": "sponsor",
        "resources": "create_resource",
    }
    return kinds.get(group_of(unit))
