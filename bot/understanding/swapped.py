"""A correction that names what it corrects: "change the 16 to 19", "it was 16, not 61", "5 fewer than I told you".

One that names the figure on record, or the last entry, is sure whatever reason it gives for the slip.
"""

import re
from collections.abc import Iterator

from bot.understanding.numbers import Number, blank, find_numbers
from bot.understanding.patterns import any_finds, late
from bot.understanding.readings import ReplyContext

WRONG, RIGHT = "§", "¤"  # No answer has them: they stand for the two figures.
TOLD = r"(?:told|said|gave|reported|sent|wrote|put|typed|entered|listed|logged|submitted|posted)"
I_TOLD = (
    rf"(?:i|we)\s(?:(?:had|have|just|accidentally|first|originally|already)\s)*{TOLD}"
    r"(?:\s(?:you|us|down|in|it\swas|that\sit\swas|the))*"
)
WHEN = (
    r"(?:\s(?:earlier|before|yesterday|this\smorning|last\s(?:time|week)|by\s(?:mistake|accident)|people|drivers|employees"
    r"|in\smy\slast\s\w+))*"
)
TURNED_OUT = (
    r"[\s,.;:-]+(?:(?:but|and|sorry|actually|really|oops|turns\sout|in\sfact"
    r"|(?:hr|payroll|the\s(?:roster|list|sheet))\ssays)[\s,]+)*"
)
IT_IS = (
    r"(?:(?:it|that|there|this|the\s(?:right|real|correct|actual|true)\s(?:number|figure|count|total|one))(?:'s|\s(?:was|were|is|are))"
    r"|(?:(?:it|that|this|i)\s)?should(?:'ve|\shave)?\s(?:been|be|read|say|said|put|written)|make\sit|we(?:'re|\sare)\s(?:really\s|actually\s)?at)"
    r"(?:\s(?:only|just|really|actually|in\sfact))*\s"
)
ENDS = (
    r"(?=\W*$|\s?[,.;!:)]|\s(?:people|drivers|employees|staff|officers|operators|attendees|guys|folks|persons|names|not"
    r"|instead|rather|in|for|is|was|please|thanks|because|since)\b)(?!\s(?:in|for|is|was)\s(?:\w+\s)?(?:more|left|quit|another))"
)
SWAPPED = late(
    rf"\b{I_TOLD}\s{WRONG}{WHEN}{TURNED_OUT}{IT_IS}{RIGHT}{ENDS}"
    rf"|{WRONG}{WHEN}\s(?:should(?:'ve|\shave)?\s(?:been|be|read))\s(?:only\s|just\s)?{RIGHT}{ENDS}"
    rf"|{WRONG}(?:\s(?:i|we)\s{TOLD}(?:\s(?:you|down|in))*)?{WHEN}\s(?:(?:was|is)\s(?:wrong|off|not\sright|a\s(?:typo|mistake|slip)|an\serror|incorrect)"
    rf"|isn't\sright|wasn't\sright){TURNED_OUT}{IT_IS}{RIGHT}{ENDS}"
    rf"|\bnot\s{WRONG},?\s(?:but\s)?(?:it\s(?:was|is)\s)?{RIGHT}{ENDS}"
    rf"|{RIGHT}(?:\s(?!(?:and|but|or)\b)[a-z'-]+){{0,5}}?[\s,-]*(?:and\s)?\b(?:not|instead\sof|rather\sthan|in\splace\sof)\s(?:the\s|a\s)?{WRONG}"
    rf"(?!\s(?:more|others|of\s(?:them|those|the))\b)"
    rf"|{RIGHT}\s(?:is|was)\s(?:right|correct|the\s(?:right|correct|real)\s\w+){TURNED_OUT}(?:the\s)?{WRONG}\s"
    rf"(?:isn't|wasn't|is\snot|was\snot|is\swrong|was\swrong)"
)
CHANGED = late(
    r"(?:^\W*|[.,;:!-]\s*|\b(?:please|pls|and|so|just|kindly|then)\s)"
    r"(?:(?:change|fix|update|edit|correct|amend|adjust)\s(?:(?:the|my|that|those|our)\s)*(?P<was>\d[\d,]*){when}\sto\s"
    r"|(?:replace|swap|switch)\s(?:(?:the|my|that|those|our)\s)*(?P<old>\d[\d,]*){when}\s(?:by|with|for|to)\s)"
    r"(?:an?\s|the\s)?(?P<now>\d[\d,]*)(?=\W*$|\s?[.,;!]|\s(?:please|pls|people|drivers|employees|because|since|thanks)\b)".replace(
        "{when}", r"(?:\s(?:people|drivers|employees|i\s(?:sent|gave|put|told\syou)|from\s\w+day|yesterday|please))*"
    )
)
NAMES_THE_LAST = late(
    rf"\b(?:fewer|less|more)\sthan\s(?:what\s)?(?:i|we)\s(?:(?:had|have|just|originally|first)\s)?{TOLD}(?:\syou)?"
    r"(?=\W*$|\s?[.,;!]|\s(?:yesterday|earlier|before|last\s\w+|on\s\w+day)\b)"
    r"|\b(?:fewer|less|more)\sthan\s(?:in\s)?my\s(?:last|previous|latest)\s(?:entry|update|report|message|number|count)\b"
    r"|\b(?:take|knock|subtract|deduct|remove)\s(?:off\s|out\s)?\d+\s(?:off|from|out\sof|of)\s(?:my|the|our)\s(?:last|previous|latest)"
    r"\s(?:entry|update|report|message|number|count|figure|submission)\b"
    r"|\b(?:i|we)\s(?:accidentally\s)?double[-\s]?counted\s\d+\b[^.;?]{0,30}[,.;]\s?(?:so\s)?(?:(?:can|could)\syou\s|please\s)?"
    r"(?:take|remove|knock|subtract|deduct)\s(?:them|those|that)\s(?:off|out|back)\b"
)
"""Words that say outright that the last entry is meant. A figure stands in each of the texts, and only one."""
TAKES_IT_BACK = late(
    r"(?:^\W*|[.,;:!-]\s*|\b(?:please|pls|and|so|just|kindly)\s)(?:delete|cancel|undo|remove|erase|ignore|disregard|scratch|void|drop|forget)\s"
    r"(?:(?:about\s)?what\si\s(?:just\s|last\s)?(?:sent|reported|entered|put|gave\syou)|(?:my|the)\s(?:very\s)?(?:last|previous|latest)\s"
    r"(?:entry|number|report|figure|submission|count))(?=\W*$|\s?[.,;!-]|\s(?:please|pls|because|since)\b)"
)
UNSURE = late(
    r"\?|\b(?:pledge|goal|target|commitment|promise|date|deadline|maybe|perhaps|probably|might|if|think|guess|unsure|could|would"
    r"|we'd|i'd|'ll|will|next|last\syear|budget|room\sfor|why|wants?|wanted|asked|tells\sme|tomorrow|told\s(?:me|to)|have\sto|has\sto|when|once|after"
    r"|until|board|boss|company|resigned|retired|moved|transferred|approves?|confirms?|signs)\b|n't\s(?:change|delete|ignore|cancel"
    r"|remove|fix|update|replace|undo|drop)|\bnot\s(?:change|delete|ignore|cancel|remove|fix|update|replace|undo|drop)"
)
"""Of what is promised, not yet or not surely so, or somebody else's wish, no entry is mended without asking."""
MOST_FIGURES = 4


def names_what_was_wrong(low: str, context: ReplyContext) -> bool:
    """Whether a correction says outright which figure or entry it is of."""
    if UNSURE.search(low):
        return False
    figures = len(find_numbers(blank(low)))
    if figures < 2:
        return any_finds(low, NAMES_THE_LAST if figures else TAKES_IT_BACK)
    return swapped(low, context) is not None


def swapped(low: str, context: ReplyContext) -> tuple[int, int] | None:
    """The figure that was wrong, which stands on record, and the one that is right instead."""
    if UNSURE.search(low) or context.last_entry is None:
        return None
    on_record = {context.last_entry.amount, context.current} - {None}
    if changed := CHANGED.search(low):
        was, is_now = (int(figure.replace(",", "")) for figure in (changed["was"] or changed["old"], changed["now"]))
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
