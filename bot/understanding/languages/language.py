"""Which of the three languages a text is written in, by the words it is made of.

A word that only one language has tells twice as much as one that two share. Names tell nothing:
a partner in Laredo or Laval may be called anything.
"""

from collections.abc import Callable
from functools import cache, lru_cache

from bot.understanding.lexicon import lexicon
from bot.understanding.readings import Language
from bot.understanding.words.plainwords import DONE, PLAIN
from bot.understanding.words.units import FILLER, NOUNS, STOP
from bot.understanding.words.verbs import BASE, ING, PAST
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold, tidy, words

JOINING = words("de del la las los el y e du des le les et of the and sur en au aux")
"""Small words that stand inside a name."""
WORD = late(r"aujourd'hui|[^\W\d_]+((?P<short>'(s|t|re|ve|ll|d|m)\b)|'(?=[^\W\d_]))?")
SPANISH_SIGNS = late(r"[ñ¿¡]")
FRENCH_SIGNS = late(r"[àçèêëîôûœù]|é\w*ée?s?\b|\b(d|l|qu|j|n|c|jusqu)'|\w : |(?<![\d.,] )\b\d{1,3} \d{3}\b(?! ?\d)")
"""Also a space before a colon ("total : 40") and one between thousands ("1 250")."""
EVERYDAY = words(
    "the a an and or but if so as at by for from in into of on to with about after before until i me my we us our you "
    "your he she it they them their this that these those here there who what when where which how why is am are was "
    "were be been being do does did done have has had can could will would shall should may might must not no yes ok "
    "please thanks thank hi hello hey need needs want wants like know think guess hope going go get got give gave let "
    "make made send ask tell told say said see call email text message reply question help stop cancel unsubscribe "
    "start started begin finish more less most some any all none every each other another next last first second few "
    "couple half many much lot lots still yet already again later soon today tomorrow yesterday now just only even too "
    "very really quite about around nearly almost maybe perhaps probably sorry sure fine good great nice bad busy new "
    "old right wrong out up down off over under back pledge pledged promise goal target count number total update "
    "report trained training drivers employees people staff team company week month year day monday tuesday wednesday "
    "thursday friday saturday sunday one two three four five six seven eight nine ten hundred thousand dozen percent "
    "nobody nothing someone everyone silent overdue late due status progress behind event partner agency because "
    "change changes menu commands important cost price once come came sale base cargo sin fin pose port dire comment "
    "pause chose son has me he as on a an pour main note date session sessions video film bus mission page module test "
    "quiz meant typo mistake scratch that undo ignore deadline extension postpone budget director manager contact "
    "person program programme poster posters cards card correct wait done plan plans set bring out office vacation "
    "appreciate leave away passed failed correction registered signed enrolled left remaining instead fewer hotline "
    "police detective victim best worst better worse part parts parking approx "
    "agenda welcome close feel safe follows follow girl woman man men women child old saw heard someone something "
    "trafficking suspect sponsor sponsors sponsorship level levels bronze silver gold platinum diamond bot whos whats "
    "hows wheres bye table incomplete local"
)


@cache
def _known() -> tuple[tuple[Language, Callable[[str], bool]], ...]:
    """Whether a word is one of English, of Spanish and of French."""
    nouns = frozenset[str]().union(*NOUNS.values())
    english = EVERYDAY | PLAIN | DONE | FILLER | STOP | nouns | BASE.keys() | PAST.keys() | ING.keys()
    return ("en", english.__contains__), ("es", lexicon("es").knows), ("fr", lexicon("fr").knows)


@lru_cache(maxsize=16)
def language_of(said: Text, unit: str | None = None) -> Language:
    """The language with the most telling words; English when there is nothing to tell.

    "Terminé" is Spanish and French alike: there it is the one in which the `unit` of the promise is written.
    """
    scores = {"en": 0.0, "es": 0.0, "fr": 0.0}
    for word in _telling(said):
        for name, points in _points(word):
            scores[name] += points
    scores["es"] += 2 * bool((scores["es"] or not scores["en"]) and SPANISH_SIGNS.search(said.low))
    scores["fr"] += bool(scores["fr"] and FRENCH_SIGNS.search(said.low))
    best: Language = "fr" if scores["fr"] > scores["es"] else "es"
    if unit and scores["fr"] == max(scores.values()) > 0 and language_of(tidy(unit)) == "fr":
        return "fr"
    return best if scores[best] > scores["en"] else "en"


def telling_only(said: Text) -> dict[Language, int]:
    """How many words of the text only this one language has."""
    only: dict[Language, int] = {"en": 0, "es": 0, "fr": 0}
    for word in _telling(said):
        homes = _homes(word)
        if len(homes) == 1:
            only[homes[0]] += 1
    return only


def is_english(word: str) -> bool:
    """Whether a word is one of plain English, whatever else it may be."""
    return _known()[0][1](word)


@lru_cache(maxsize=4096)
def _points(word: str) -> tuple[tuple[Language, int], ...]:
    homes = _homes(word)
    return tuple((name, 1 if "en" in homes and len(homes) > 1 else 2) for name in homes)


def _homes(word: str) -> tuple[Language, ...]:
    return tuple(name for name, knows in _known() if knows(word))


def _telling(said: Text) -> list[str]:
    """The words that are no part of a name: small ones, and the one that opens the text."""
    found = list(WORD.finditer(said.low))
    plainly = said.low if said.low.isascii() else fold(said.low)
    # Only English shortens like "don't" and "we've".
    words_said = ["not" if word[1] else plainly[slice(*word.span())] for word in found]
    capital = [said.written[word.start()].isupper() for word in found]
    if not any(capital[1:]) or (sum(capital) * 2 > len(capital) > 1 and said.written.isupper()):
        return words_said
    kept = []
    for at, word in enumerate(found):
        inside = 0 < at < len(found) - 1 and capital[at - 1] and capital[at + 1] and word[0] in JOINING
        if not inside and not (capital[at] and at and not _opens(said.low, word.start())):
            kept.append(words_said[at])
    return kept


def _opens(low: str, at: int) -> bool:
    return low[:at].rstrip(" \"'¿¡-*•").endswith((".", "!", "?", "\n", ":", ","))
