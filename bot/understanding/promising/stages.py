"""Stages of one promise, each with its day and no verb: "By June, 40; by December, 80 - the plan at Acme"."""

import re

from bot.understanding.promising.entries import DAY, MANY, NAME, counts_things, day_behind, is_named, with_lines
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold, words

FIRST = (
    r"((first|primero|d['’]abord|then|luego|despu[eé]s|puis|ensuite|and|y|et|plus|finally|por [uú]ltimo|enfin)[ ,]+)?"
)
NOUN = (
    r"(?P<unit>([ ](?!(by|in|before|until|para|antes|en|pour|avant|d'ici|and|y|et|for|hasta)\b)[a-zà-ÿ][\w'’-]*){0,4})"
)
DAY_FIRST = late(rf"{FIRST}(?P<day>{DAY})(,|:|[ ]?[–—-])?[ ](?P<many>{MANY})(?![\d/%:]){NOUN}", re.IGNORECASE)
MANY_FIRST = late(rf"{FIRST}(?P<many>{MANY})(?![\d/%:]){NOUN},?[ ](?P<day>{DAY})", re.IGNORECASE)
JOIN = late(r"[ ]*([,;.]|[ ](and|y|et)(?=[ ])|[–—-](?=[ ]))+[ ]*")
WHOSE = late(rf"[ ]*[,:;(–—.-]*[ ]*(?P<said>[^\d:;\n]*?)(the[ ]|el[ ]|la[ ]|l['’])?(?P<who>{NAME})(?P<behind>[^\d\n]*)")
SAID = words(
    "a asi as at by c'est commitment commits compromiso d' de del engagement es esta esto from goal is it le les l la"
    " lo los of our our plan planea plans pledge pledged pledges promesa promesse promete promises promised propone"
    " so son that that's the this will train says say from pour por c est est notre nos nuestro course for all in"
    " people trained our objetivo objectif prevoit compromete se promet engage s what commits to meta"
)


OPEN_DAY = late(
    r"[ ]?[,(–—-][ ]?(fecha (por|a) (confirmar|definir)|date à (confirmer|d[ée]terminer|venir)"
    r"|(date|deadline)[ ]?:?[ ]?(tbd|tbc|open|not set yet|to be (confirmed|determined|set|announced)))\)?"
    r"(?=[ ]*([.;\n]|$))",
    re.IGNORECASE,
)


def without_open_days(text: Text) -> Text:
    """ "Acme: 55 drivers, date to be confirmed" without what says that no day is known."""
    return with_lines(text, OPEN_DAY.sub("", text.written).split("\n"))


def by_stages(text: Text) -> Text:
    """The text with each line of such stages parted into a note for each."""
    if sum(character.isdigit() for character in text.written) < 2:
        return text
    return with_lines(text, [note for line in text.written.split("\n") for note in _parted(line)])


def _parted(line: str) -> list[str]:
    for shape in (DAY_FIRST, MANY_FIRST):
        found, end = _stages(line, shape)
        whose = WHOSE.fullmatch(line, end) if len(found) > 1 else None
        if whose and is_named(whose["who"]) and (unit := _unit(found, whose)) is not None:
            return [
                f"{whose['who']}: {one['many']} {one['unit'].strip() or unit}, {day_behind(one['day'])}"
                for one in found
            ]
    return [line]


def _stages(line: str, shape: re.Pattern[str]) -> tuple[list[re.Match[str]], int]:
    found: list[re.Match[str]] = []
    at = end = 0
    while one := shape.match(line, at):
        if one["unit"].strip() and not counts_things(one["unit"]):
            break
        found.append(one)
        end = one.end()
        joined = JOIN.match(line, end)
        if not joined:
            break
        at = joined.end()
    return found, end


def _unit(found: list[re.Match[str]], whose: re.Match[str]) -> str | None:
    """What is counted, as one of them or what stands behind them tells; None where more is told there."""
    around = re.findall(r"[^\W\d_]+(?:['’]s)?", f"{whose['said']} {whose['behind']}")
    things = [word for word in around if counts_things(word)]
    if any(fold(word.lower()) not in SAID and word not in things for word in around):
        return None
    units = [one["unit"].strip() for one in found if one["unit"].strip()]
    return (units or things or [""])[0]
