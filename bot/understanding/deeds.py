"""Deeds: the verbs partners use for what they do, and the kind of pledge each makes with its object."""

import re

from bot.understanding.readings import Kind
from bot.understanding.units import NOUNS, group_of

# lemma: past and participle forms, "-" where they are regular
IRREGULAR = {
    "teach": "taught",
    "give": "gave given",
    "run": "ran run",
    "hold": "held",
    "lead": "led",
    "make": "made",
    "build": "built",
    "write": "wrote written",
    "put": "put",
    "hang": "hung",
    "become": "became",
    "show": "showed shown",
    "send": "sent",
    "take": "took taken",
    "get": "got gotten",
    "bring": "brought",
    "have": "had",
    "go": "went gone",
    "set": "set",
    "pay": "paid",
    "be": "became",
    "draw": "drew",
    "stick": "stuck",
    "speak": "spoke",
}
REGULAR = ["train", "educate", "certify", "instruct", "equip", "enroll", "enrol", "ensure", "require", "provide", "deliver", "offer", "conduct", "organize", "organise", "schedule", "arrange", "host", "present", "create", "develop", "design", "publish", "add", "launch", "post", "produce", "print", "distribute", "pass", "display", "place", "mail", "share", "order", "install", "adopt", "implement", "update", "draft", "sign", "establish", "sponsor", "donate", "contribute", "fund", "underwrite", "match", "co-host", "cohost", "join", "volunteer", "partner", "help", "support", "include", "feature", "roll", "introduce", "complete", "finish", "screen", "play", "hand", "incorporate", "integrate", "register", "onboard", "retrain", "cross-train", "brief", "issue", "circulate", "ship", "start", "open", "dedicate", "purchase", "buy", "stock", "mandate", "cover", "hire", "facilitate", "coordinate", "record", "receive", "undergo", "attend", "watch", "pilot", "expand", "continue", "appoint", "name", "review", "revise", "convene", "serve", "lend", "loan", "supply", "put"]


def _past(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ied"
    if lemma in ("enrol",):
        return lemma + "led"
    return lemma + "ed"


def _ing(lemma: str) -> str:
    if lemma.endswith("e") and lemma != "be":
        return lemma[:-1] + "ing"
    doubled = lemma in ("run", "put", "get", "set", "enrol")
    return lemma + (lemma[-1] if doubled else "") + "ing"


BASE: dict[str, str] = {lemma: lemma for lemma in (*REGULAR, *IRREGULAR)}
PAST: dict[str, str] = {_past(lemma): lemma for lemma in REGULAR if lemma not in ("put",)} | {
    form: lemma for lemma, forms in IRREGULAR.items() for form in forms.split() if lemma != "be"
}
ING: dict[str, str] = {_ing(lemma): lemma for lemma in BASE}


def either(words: dict[str, str]) -> str:
    """A pattern for any of the words, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


TRAINING_DONE = re.compile(
    r"\b(?:trained|train|training|trainings|certified|certification|course|courses|video|quiz|curriculum|e-?learning|module|through|educated|botl|tat)\b"
)
SESSION = re.compile(
    r"\b(?:sessions?|trainings?|workshops?|class(?:es)?|courses?|seminars?|webinars?|lunch[- ]and[- ]learns?|train-the-trainer|refreshers?|toolbox talks?)\b"
)
PRESENTATION = re.compile(
    r"\b(?:presentations?|speakers?|talks?|briefings?|screenings?|assembl(?:y|ies)|keynote|film showing|showing)\b"
)
RESOURCE = re.compile(
    r"\b(?:web ?pages?|web ?sites?|landing page|newsletters?|articles?|toolkits?|videos?|posts?|blogs?|podcasts?|resources?|infographics?|psas?|public service announcement|guides?|handbooks?|intranet|pages?|campaign|app|map|directory|column|insert|item|magazine|bulletin|e-?learning|curriculum|module|portal|section|feature|hub)\b"
)
MATERIAL = re.compile(
    rf"\b(?:{'|'.join(sorted(NOUNS['materials'], key=len, reverse=True))}|signage|literature|window clings?)\b"
)
POLICY = re.compile(
    r"\b(?:polic(?:y|ies)|protocols?|procedures?|code of conduct|sops?|mandatory|requirements?|mou|resolution|ordinance|standing order|directive|condition of employment|part of (?:its|our|their|the) (?:onboarding|orientation|new[- ]hire))\b"
)
ELSE = re.compile(
    r"\b(?:trailer|exhibit|freedom drivers project|fdp|task ?force|next (?:event|build|coalition build)|coalition build|booth|committee|working group|steering|hotline|survivor|co-?host\w*)\b"
)
SPONSOR = re.compile(r"\b(?:sponsor(?:s|ship|ing)?|donation|donor|level|tier)\b|\$\s?\d|\b(?:dollars|usd)\b")
SPREAD = (
    "distribute",
    "display",
    "mail",
    "circulate",
    "ship",
    "install",
    "hang",
    "stick",
    "issue",
    "stock",
    "supply",
    "order",
    "print",
    "hand",
    "place",
    "purchase",
    "buy",
)
MAKE = (
    "create",
    "make",
    "build",
    "develop",
    "design",
    "publish",
    "write",
    "add",
    "launch",
    "produce",
    "post",
    "feature",
    "include",
    "record",
    "open",
    "start",
    "set",
    "share",
    "dedicate",
)
TEACH = (
    "train",
    "educate",
    "teach",
    "certify",
    "instruct",
    "equip",
    "enroll",
    "enrol",
    "register",
    "onboard",
    "retrain",
    "cross-train",
    "brief",
)
GATHER = (
    "hold",
    "conduct",
    "lead",
    "organize",
    "organise",
    "schedule",
    "arrange",
    "run",
    "host",
    "give",
    "offer",
    "provide",
    "deliver",
    "facilitate",
    "coordinate",
    "present",
    "convene",
    "speak",
    "continue",
    "pilot",
    "put",
    "bring",
    "do",
    "have",
)


def kind_of(lemma: str, deed: str) -> Kind:
    """The kind of a pledge, from its verb and the words that follow it (plain)."""
    if lemma in TEACH:
        return "train"
    if (
        SPONSOR.search(deed)
        and (
            lemma
            in (
                "sponsor",
                "donate",
                "contribute",
                "fund",
                "underwrite",
                "match",
                "become",
                "be",
                "give",
                "pay",
                "sign",
                "join",
                "pledge",
                "support",
                "offer",
                "provide",
                "cover",
            )
            or "sponsorship" in deed
        )
        and not MATERIAL.search(deed)
    ):
        return "sponsor"
    if lemma in ("sponsor", "underwrite", "donate", "fund", "contribute"):
        return "distribute_materials" if MATERIAL.search(deed) else "sponsor"
    if lemma in (
        "co-host",
        "cohost",
        "join",
        "volunteer",
        "partner",
        "lend",
        "loan",
        "serve",
        "appoint",
        "name",
        "hire",
    ):
        return "other"
    return _by_object(lemma, deed)


def _by_object(lemma: str, deed: str) -> Kind:
    first = _first_object(deed)
    if lemma in (
        "adopt",
        "implement",
        "update",
        "draft",
        "pass",
        "establish",
        "sign",
        "mandate",
        "require",
        "review",
        "revise",
        "issue",
        "make",
        "write",
        "create",
        "develop",
        "introduce",
        "put",
        "publish",
        "add",
        "set",
    ) and POLICY.search(deed):
        return "policy"
    if lemma in ("mandate", "adopt"):
        return "policy"
    if lemma in SPREAD or (
        lemma
        in (
            "put",
            "pass",
            "give",
            "share",
            "post",
            "provide",
            "roll",
            "send",
            "have",
            "get",
            "offer",
            "deliver",
            "include",
            "add",
            "take",
            "set",
        )
        and first == "distribute_materials"
    ):
        return (
            "create_resource" if lemma in ("print", "issue") and first == "create_resource" else "distribute_materials"
        )
    if lemma == "host" and ELSE.search(deed) and first is None:
        return "other"
    if lemma in GATHER and ELSE.search(deed) and first not in ("hold_sessions", "host_presentation"):
        return "other"
    if lemma in MAKE and first == "create_resource":
        return "create_resource"
    if lemma in GATHER and first in ("hold_sessions", "host_presentation", "create_resource"):
        return _gathering(lemma, deed, first)
    return _rest(lemma, deed, first)


def _gathering(lemma: str, deed: str, first: Kind) -> Kind:
    """ "Provide training to 40 drivers" trains people; "provide three trainings" holds sessions."""
    teaches = re.search(
        r"\b(?:training|course|class|education|instruction|video)\b(?! sessions?| class| workshop| event| day)", deed
    )
    if (
        lemma in ("provide", "offer", "deliver", "give", "bring", "run", "put", "have")
        and teaches
        and PEOPLE.search(deed)
        and not re.search(
            r"\b(?:an?|two|three|four|five|six|\d+|several|monthly|quarterly|annual) (?:[\w-]+ ){0,3}(?:sessions?|trainings?|class(?:es)?|workshops?)\b",
            deed,
        )
    ):
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


PEOPLE = re.compile(rf"\b(?:{'|'.join(sorted(NOUNS['people'], key=len, reverse=True))})\b")


def _rest(lemma: str, deed: str, first: Kind | None) -> Kind:
    if lemma in ("show", "play", "screen"):
        return "train" if PEOPLE.search(deed) else "host_presentation"
    if lemma in (
        "have",
        "get",
        "put",
        "send",
        "take",
        "ensure",
        "make",
        "require",
        "roll",
        "introduce",
        "implement",
        "incorporate",
        "integrate",
        "complete",
        "finish",
        "include",
        "receive",
        "undergo",
        "attend",
        "watch",
        "go",
        "add",
        "bring",
        "expand",
        "continue",
        "pilot",
        "cover",
        "give",
        "provide",
        "offer",
        "deliver",
        "be",
        "start",
        "run",
        "pledge",
        "support",
        "help",
    ):
        if TRAINING_DONE.search(deed) or (PEOPLE.search(deed) and lemma in ("put", "send", "pledge", "cover")):
            return "train"
    if first:
        return first
    if lemma == "present" or lemma == "speak":
        return "host_presentation"
    if lemma in MAKE and lemma not in ("make", "have", "set", "start", "open", "dedicate", "include", "add", "share"):
        return "create_resource"
    return _bare_object(deed)


def _first_object(deed: str) -> Kind | None:
    """The kind of the thing named first."""
    kinds: tuple[tuple[Kind, re.Pattern[str]], ...] = (
        ("hold_sessions", SESSION),
        ("host_presentation", PRESENTATION),
        ("create_resource", RESOURCE),
        ("distribute_materials", MATERIAL),
        ("policy", POLICY),
    )
    places = [(found.start(), kind) for kind, pattern in kinds if (found := pattern.search(deed))]
    if not places:
        return None
    place, kind = min(places)
    # "a training presentation", "training materials", "training videos": the noun that ends the phrase names the thing.
    later = [
        other for at, other in sorted(places) if at > place and re.fullmatch(r"[\w/-]+\s(?:[\w/-]+\s)?", deed[place:at])
    ]
    return later[0] if kind == "hold_sessions" and later else kind


def _bare_object(deed: str) -> Kind:
    return "other"


def kind_of_unit(unit: str) -> Kind | None:
    """The kind that a bare count of something means ("250 employees", "500 wallet cards")."""
    if PRESENTATION.search(unit):
        return "host_presentation"
    kinds: dict[str | None, Kind] = {
        "people": "train",
        "organisations": "train",
        "sessions": "hold_sessions",
        "materials": "distribute_materials",
        "money": "sponsor",
        "resources": "create_resource",
    }
    return kinds.get(group_of(unit))
