"""English as thumbs write it, put into the words the grammar knows: "weve", "ppl", "yday", "finshed".

The text keeps its places, so that what is quoted back is still what was written.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.understanding.words.plainwords import ABOUT_PRAISE, KNOWN, LEFT_WORDS, PLAIN, PRAISE
from bot.understanding.words.units import ANYBODY
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, words

CONTRACTED = words(
    "we've i've they've you've haven't hasn't hadn't don't doesn't didn't won't can't couldn't wouldn't shouldn't "
    "should've could've would've "
    "isn't aren't wasn't weren't that's it's he's she's there's here's what's who's where's how's let's i'm you're "
    "they're we'd they'd you'd everyone's everybody's they'll you'll it'll that'll"
)
SHORT = {
    **{word.replace("'", ""): word for word in CONTRACTED},
    **dict.fromkeys(("abt", "bout"), "about"),
    **dict.fromkeys(("trian", "tarin", "trainn"), "train"),
    **dict.fromkeys(("wll", "wiil"), "will"),
    **dict.fromkeys(("personaly", "persnally"), "personally"),
    **dict.fromkeys(("commited", "comitted", "comited", "commmitted"), "committed"),
    **dict.fromkeys(("committment", "comittment", "comitment", "commitement", "commitmnt"), "commitment"),
    **dict.fromkeys(("fullfilled", "fullfiled", "fulfiled", "fufilled", "fulfillled"), "fulfilled"),
    **dict.fromkeys(("pls", "plz", "plse"), "please"),
    **dict.fromkeys(("tmrw", "tmw", "tomorow", "2moro", "tmr", "tommorow", "tommorrow"), "tomorrow"),
    **dict.fromkeys(("yday", "ystrday", "yest", "yesturday"), "yesterday"),
    **dict.fromkeys(("u", "ya"), "you"),
    **dict.fromkeys(("ur",), "your"),
    **dict.fromkeys(("thx", "thnx", "tks", "thks", "tysm", "tyvm", "thanx"), "thanks"),
    **dict.fromkeys(("mroe", "moer", "moree", "mor"), "more"),
    **dict.fromkeys(("add'l", "addl"), "additional"),
    **dict.fromkeys(("teh", "hte"), "the"),
    **dict.fromkeys(("adn", "annd"), "and"),
    **dict.fromkeys(("thsi", "tihs"), "this"),
    **dict.fromkeys(("2day", "tday", "todya"), "today"),
    **dict.fromkeys(("hv", "hve"), "have"),
    **dict.fromkeys(("trnd", "trnd.", "traind"), "trained"),
    **dict.fromkeys(("compltd", "cmpltd", "cmplted"), "completed"),
    **dict.fromkeys(("empl", "empls"), "employees"),
    **dict.fromkeys(("incl", "incl."), "including"),
    "b4": "before",
    "sofar": "so far",
    "mornin": "morning",
    **{f"{day}s": f"{day}'s" for day in ("today", "yesterday", "tomorrow")},
    "mtg": "meeting",
    "mtgs": "meetings",
    **dict.fromkeys(("nite", "nites"), "night"),
    "rn": "right now",
    "sry": "sorry",
    "srry": "sorry",
    "wek": "week",
    "weeek": "week",
    "evry": "every",
    "evryone": "everyone",
    **dict.fromkeys(("ppl", "peple", "pple"), "people"),
    **dict.fromkeys(("corse", "couse"), "course"),
    "frm": "from",
    "hav": "have",
    "trng": "training",
    "trngs": "trainings",
    "addl": "additional",
    "addtl": "additional",
    "appt": "appointment",
    "ofc": "office",
    "yr": "year",
    "yrs": "years",
    "wk": "week",
    "wks": "weeks",
    "mos": "months",
    "mgr": "manager",
    "dept": "department",
    "depts": "departments",
    "em": "them",
    "gonna": "going to",
    "gotta": "have to",
    "wanna": "want to",
    "lemme": "let me",
    "gimme": "give me",
    "dunno": "don't know",
    "cuz": "because",
    "nxt": "next",
    "lst": "last",
    "upto": "up to",
    "msg": "message",
    "msgs": "messages",
    "thru": "through",
    "til": "until",
    "sched": "schedule",
    "w/": "with",
    "w/o": "without",
    "tho": "though",
    "prob": "probably",
    "probs": "probably",
    "def": "definitely",
    "gf": "girlfriend",
    "bf": "boyfriend",
    "emp": "employees",
    "emps": "employees",
    "ees": "employees",
    "drvrs": "drivers",
    "ofcrs": "officers",
}
BESIDE = {
    "am": "morning",
    **dict.fromkeys(("aft", "pm"), "afternoon"),
    **dict.fromkeys(("inc", "inc."), "including"),
    "4": "for",
    "w": "with",
}
"""What is short for something beside certain words alone: "this am", "sorry 4 the delay", "12 w Ana"."""
VERBS = ("'ll", "'ve", "'re", "n't", "with", "without", "about", "committed", "will", "personally")
AT = r"(?= (at|up to|sitting|only at|now at|still at|on track|done|finished|all (set|done)|good|over|a go)\b)"
HOME = (
    r"(?= (the|our) ([\w'-]+ ){0,2}?(terminal|yard|depot|office|branch|garage|shop|location|site|station|division"
    r"|facility|plant|warehouse|barn|hub)\b)"
)
""" "14 more out of the Laredo terminal" come from there."""
RANKS = ("det", "sgt", "lt", "capt", "cpl", "mr", "mrs", "ms", "st", "ste")
SPELLED = late(
    # "Wed 10" is a day, and "wed like to" no wedding.
    r"(?<![\w'@./-])((?!wed\b(?! (like|love|rather|be|need|want|have|prefer|appreciate|also|still)\b))(?P<word>"
    + "|".join(sorted(map(re.escape, sorted(SHORT)), key=len, reverse=True))
    + r")(?![\w'@-])"
    r"|(?P<beside>(?<=\bthis )(am|aft|pm)(?! \d)|(?<=\bsorry )4(?= [a-z])|inc\.?(?= (the|our|all|both)\b)"
    r"|(?<!\bgate )(?<!\bline )(?<!\broute )(?<!\bblock )(?<!\bterminal )(?<!\bdoor )w(?= [a-z\d#]))"
    r"|(?P<were>(?<!\bwe )(?<!\bthey )(?<!\byou )(?<!s )(?<!\bmore )(?<!\bpeople )(?<!\bstaff )(?<!\bwho )"
    rf"(?<!\bthem )(?<!\d )were){AT}|(?P<home>(?<=\d more )out of){HOME}|(?P<rank>({'|'.join(RANKS)})\.(?= [a-z]))"
    r"|(?P<long>[a-z]{6,14}))(?![\w'@-])"
)
WELL_KNOWN = words(
    "trained training trainings completed complete finished employees employee drivers driver operators operator "
    "officers officer yesterday another remaining additional deadline february september november december january "
    "october wednesday thursday saturday session sessions posters certified everyone everybody already question "
    "questions materials schedule postpone extension available manager supervisor director because through "
    "attended graduated presentation dispatchers mechanics"
)
"""Words worth knowing again when a letter slipped; each at least six letters long."""
OTHER_WORDS = words(
    "trainer trainers trainee trainees training driven drives divers completes completed completing finishes finisher "
    "finishing operates operated operator officers offices session sessions pasters schedules scheduled directors "
    "supervisors managers manages managed directed extensions extensive another mother brother certifies questioned "
    "presentations retrained untrained strained drained detained attends attend attendee unfinished incomplete "
    "completely posted poster posters employed employer employers material deadlines complete though thorough trough "
    "compete competed porters headline manger draining guess guesses curses cursed rooster manages bathes ruining"
)
"""Words a letter away from those, that mean something else."""
LONG = {
    first: tuple(word for word in PLAIN | ANYBODY if word[0] == first and len(word) >= 6 and word.isalpha())
    for first in "abcdefghijklmnopqrstuvwxyz"
}
"""Long words of plain answers, by their first letter."""
REAL = (WELL_KNOWN, OTHER_WORDS, KNOWN, LEFT_WORDS, PRAISE, ABOUT_PRAISE)


@lru_cache(maxsize=16)
def spelled_out(text: Text, *, verbs: bool = False) -> Text:
    """A text with shorthand and slips of a letter put right; the same text where there are none.

    Where `verbs` alone are, "its", "lets" and a title stay what they are, unless a thumb wrote it all small.
    """
    changes = list(_changes(text.low)) if any(map(_may_change, text.low.split())) else []
    if verbs:
        small = text.written.islower()
        changes = [one for one in changes if one[2].endswith((*VERBS, "before")) or (small and one[2] != "it's")]
    if not changes:
        return text
    low: list[str] = []
    written: list[str] = []
    places: list[tuple[int, int]] = []
    at = 0
    for start, end, said in [*changes, (len(text.low), len(text.low), "")]:
        low += [text.low[at:start], said]
        written += [text.written[at:start], said]
        places += [(place, place + 1) for place in range(at, start)] + [(start, end)] * len(said)
        at = end
    return Text("".join(written), "".join(low), text.written, tuple(places))


@lru_cache(maxsize=4096)
def _may_change(word: str) -> bool:
    """Whether what stands between two spaces is to be put right; of "were", "out", "w" and "Sgt." the next decides."""
    return (
        any(part in BESIDE for part in re.split(r"[^a-z0-9]+", word))
        or "were" in word
        or word == "out"
        or any(f"{rank}." in word for rank in RANKS)
        or any(_changes(word))
    )


def _changes(low: str) -> Iterator[tuple[int, int, str]]:
    for found in SPELLED.finditer(low):
        title = found["rank"] and found["rank"][:-1]
        meant = "we're" if found["were"] else "from" if found["home"] else BESIDE.get(found[0]) or title
        said = meant or SHORT.get(found[0]) or _mended(found[0])
        if said != found[0]:
            yield found.start(), found.end(), said


@lru_cache(maxsize=4096)
def _mended(word: str) -> str:
    """The well-known word that one slip of the finger away is; the word itself where there is none."""
    if any(word in listed for listed in REAL):
        return word
    near = [
        known
        for known in WELL_KNOWN
        if known[0] == word[0] and not _another_form(word, known) and OSA.distance(word, known, score_cutoff=1) <= 1
    ]
    alike = [known for known in near if known[-1] == word[-1]] or near or _slips(word)
    return alike[0] if len(alike) == 1 else word


def _slips(word: str) -> list[str]:
    """The long plain words of which two letters were swapped, one was doubled or one was dropped: never the first."""
    near = (known for known in LONG.get(word[0], ()) if -2 < len(known) - len(word) < 2)
    near = (known for known in near if OSA.distance(word, known, score_cutoff=1) == 1)
    return [known for known in near if _slipped(word, known) and not _another_form(word, known)]


def _slipped(word: str, known: str) -> bool:
    if len(word) > len(known):
        return any(word[at] == word[at - 1] and word[:at] + word[at + 1 :] == known for at in range(1, len(word)))
    return len(word) < len(known) or sorted(word) == sorted(known)


def _another_form(word: str, known: str) -> bool:
    """ "Graduate", "directory" and "attendee" differ from what we know in their last letter: no slip, other words."""
    return word[:-1] in (known, known[:-1]) or word == known[:-1]
