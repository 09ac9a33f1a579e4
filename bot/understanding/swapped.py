"""A correction that names what it corrects: "change the 16 to 19", "it was 16, not 61", "5 fewer than I told you".

One that names the figure on record, or the last entry, is sure whatever else it tells of how the slip came about.
"""

import re
from collections.abc import Iterator

from bot.understanding.infull import TAKES_BACK, WORD
from bot.understanding.numbers import Number, blank, find_numbers
from bot.understanding.patterns import late
from bot.understanding.readings import ReplyContext
from bot.understanding.text import words

WRONG, RIGHT = "§", "¤"  # No answer has them: they stand for the two figures.
TOLD = r"(?:told|said|gave|reported|sent|wrote|put|typed|entered|listed|logged|submitted|posted)"
BETWEEN = (
    rf"(?:(?!\b(?:now|more|another|additional|extra|today|yesterday|tomorrow|since|so\sfar|total|plus|week|month|to\sthe)\b)"
    rf"[^?;{WRONG}{RIGHT}_]){{0,45}}?"
)
"""What may stand between the two. "I told you 30, this week it was 20" tells of another week."""
NOT_OF_THEM = (
    r"(?!\s(?:who\b|of\s(?:them|those|these|the|our|my)\b|(?:\w+\s)?(?:more|others?|additional|extra|fewer|less|left|quit|walked|didn't"
    r"|did\snot|haven't|have\snot|failed|weren't|were\snot|missed)\b))"
)
""""I put 32 but 5 of them left" tells of another figure, and not of the right one."""
IT_IS = (
    r"(?:(?:it|that|there|the\s\w+|this)\s)?(?:was|were|is|are|it's|that's|be|been|had|read|say)"
    r"(?:\s(?:only|just|really|actually|a|in\sfact|more\slike))*\s"
)
SHOULD = r"should(?:\shave|'ve)?\s(?:been|be|read|say|have\ssaid|have\sread)(?:\s(?:only|just|really|actually|a))*\s"
SWAPPED = late(
    rf"\b{TOLD}\s(?:(?:you|us|down|in|it\swas|the)\s)*{WRONG}{BETWEEN}\b(?:{SHOULD}|{IT_IS}){RIGHT}{NOT_OF_THEM}"
    rf"|{WRONG}\s(?:{SHOULD}){RIGHT}{NOT_OF_THEM}"
    rf"|{WRONG}{BETWEEN}\b(?:(?:was|is)\s(?:wrong|off|not\sright|a\s(?:typo|mistake|slip)|an\serror|incorrect)|isn't\sright|wasn't\sright)"
    rf"{BETWEEN}{RIGHT}{NOT_OF_THEM}"
    rf"|\bnot\s{WRONG},?\s(?:but\s)?(?:it\s(?:was|is)\s)?{RIGHT}{NOT_OF_THEM}"
    rf"|{RIGHT}{BETWEEN}(?:\bnot|\binstead\sof|\brather\sthan|\bin\splace\sof|\b(?:where|when)\si\s{TOLD}|\bi\s{TOLD})\s(?:the\s|a\s)?{WRONG}"
    rf"(?!\s(?:more|others|of\s(?:them|those|the))\b)"
    rf"|{RIGHT}\s(?:is|was)\s(?:right|correct|the\s(?:right|correct|real)\s\w+){BETWEEN}{WRONG}\s"
    rf"(?:isn't|wasn't|is\snot|was\snot|is\swrong|was\swrong)"
)
CHANGED = late(
    r"\b(?:change|swap|replace|correct|fix|update|edit|switch|turn|amend|adjust)\s(?:(?:the|my|that|those|our)\s)*(\d[\d,]*)\s"
    r"(?:\w+\s){0,3}?(?:to|by|with|for|into)\s(?:an?\s|the\s)?(\d[\d,]*)(?!\s(?:more|percent)\b)"
)
NAMES_THE_LAST = late(
    rf"\b(?:fewer|less|more)\sthan\s(?:what\s)?(?:i|we)\s(?:(?:had|have|just|originally|first)\s)?{TOLD}\b"
    r"|\b(?:fewer|less|more)\sthan\s(?:in\s)?my\s(?:last|previous|latest)\s(?:entry|update|report|message|number|count)\b"
    r"|\b(?:take|knock|subtract|deduct|remove)\s(?:off\s|out\s)?\d+\s(?:off|from|out\sof|of)\s(?:my|the|our)\s(?:last|previous|latest)"
    r"\s(?:entry|update|report|message|number|count|figure|submission)\b"
    r"|\bdouble[-\s]?counted\s\d+\b[^.;?]{0,30}[,.;]\s?(?:so\s)?(?:(?:can|could)\syou\s|please\s)?(?:take|remove|knock|subtract|deduct)"
    r"\s(?:them|those|that)\s(?:off|out|back)\b"
)
"""Words that say outright that the last entry is meant. A figure stands in each of the texts, and only one."""
TAKES_IT_BACK = late(
    r"\b(?:delete|cancel|undo|remove|erase|ignore|disregard|scratch|void|drop|forget)\s(?:(?:about\s)?what\si\s(?:just\s|last\s)?"
    r"(?:sent|reported|entered|put|gave\syou)|(?:my|the)\s(?:very\s)?(?:last|previous|latest)\s"
    r"(?:entry|number|report|figure|submission|count))(?=\W*$|\s?[.,;!-]|\s(?:please|pls|because|since)\b)"
)
TOLD_BESIDE = TAKES_BACK - words(
    "already counted twice count duplicate duplicates wrong mistake for number numbers figure different old another "
    "other sheet list report sent them those they it that half disregard ignore forget scratch undo cancel strike last "
    "previous"
)
"""Beside one of these words more may be meant than to take it back."""
UNSURE = late(
    r"\?|\b(?:pledge|goal|target|commitment|promise|date|deadline|maybe|perhaps|probably|might|if|think|guess|unsure|could|would"
    r"|we'd|i'd|'ll|will|next|last\syear|budget|room\sfor)\b"
)
"""Of what is promised, not yet or not surely so, no entry is mended without asking."""
MOST_FIGURES = 4


def names_what_was_wrong(low: str, context: ReplyContext) -> bool:
    """Whether a correction says outright which figure or entry it is of."""
    if UNSURE.search(low):
        return False
    figures = find_numbers(blank(low))
    if not figures:
        taken_back = TAKES_IT_BACK.search(low)
        return taken_back is not None and TOLD_BESIDE.isdisjoint(WORD.findall(low))
    return (len(figures) == 1 and bool(NAMES_THE_LAST.search(low))) or swapped(low, context) is not None


def swapped(low: str, context: ReplyContext) -> tuple[int, int] | None:
    """The figure that was wrong, which stands on record, and the one that is right instead."""
    if UNSURE.search(low) or context.last_entry is None:
        return None
    on_record = {context.last_entry.amount, context.current} - {None}
    if changed := CHANGED.search(low):
        was, is_now = (int(figure.replace(",", "")) for figure in changed.groups())
        return (was, is_now) if was in on_record and was != is_now else None
    for wrong, right in _pairs(find_numbers(blank(low)), context.current or 0):
        if wrong.whole in on_record and wrong.whole != right.whole and SWAPPED.search(_shape(low, wrong, right)):
            return wrong.whole, right.whole
    return None


def _pairs(figures: list[Number], current: int) -> Iterator[tuple[Number, Number]]:
    """Both ways round. Other figures may only say by how many they differ, and from which total to which."""
    if not all(one.is_whole and not one.percent and not one.rounded and one.low >= 0 for one in figures):
        return
    if not 2 <= len(figures) <= MOST_FIGURES:
        return
    for wrong in figures:
        for right in figures:
            others = {one.whole for one in figures if one is not wrong and one is not right}
            by = right.whole - wrong.whole
            if wrong is not right and others <= {abs(by), current, current + by}:
                yield wrong, right


def _shape(low: str, wrong: Number, right: Number) -> str:
    """The text with signs for the two figures."""
    signs = {wrong.start: (wrong.end, WRONG), right.start: (right.end, RIGHT)}
    shape, at = "", 0
    for start, (end, sign) in sorted(signs.items()):
        shape += re.sub(r"\d", "#", low[at:start]) + sign
        at = end
    return shape + low[at:]
