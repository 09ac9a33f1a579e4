"""A figure told in full: how many, that they are more or all so far, and that they were trained.

"An additional 38 deputies completed the block training", "our cumulative figure is 77": what else such a sentence says
may be in words that nobody lists. Only what is known to take a figure back, to make it others' or another matter's, to
leave it open or to put it off, is still asked about.
"""

from bot.understanding.described import NOT_THEIRS, without_description
from bot.understanding.neighbours import ABOUT_IT
from bot.understanding.numbers import blank, find_numbers
from bot.understanding.patterns import late
from bot.understanding.plainness import plain_count
from bot.understanding.plainwords import KNOWN
from bot.understanding.readings import ReplyContext
from bot.understanding.tails import HELD_BACK
from bot.understanding.text import words

LESSON = (
    r"(?:trainings?|class(?:es)?|courses?|sessions?|modules?|workshops?|e-learning|lesson|program|programme|curriculum"
    r"|webinar|seminar|certification|video|presentation|botl|tat)"
)
ADJECTIVE = (
    r"(?:(?!(?:short|practice|wrong|first|second|half|other|another|test|drug|road|food|legal|ethics|cdl|sales|harassment"
    r"|cpr|forklift|hazmat|hr|it)\b)[\w-]+\s)?"
)
DONE_AT = r"(?=\W*$|,|\s(?:on|this|last|yesterday|today|tonight|it|_)|\sat\s(?:the|our))"
DEED = (
    r"(?:(?:has|have|had|just|now|also|all|both|already|finally|successfully|officially)\s)*"
    r"(?:(?:completed|finished|passed|attended|took|taken|did|done|watched|saw|seen|received)\s"
    rf"(?:it\b|with\sit\b|(?:(?:the|our|their|your|this|that)\s)?{ADJECTIVE}{LESSON}\b)"
    rf"|(?:went|got|gone|came|sat)\sthrough(?:\sit\b|\s(?:the|our|your|this)\s(?:\w+\s)?{LESSON}\b|{DONE_AT})"
    r"|(?:are|were|got|been|being|is|was|became)\s(?:now\s|all\s|fully\s)*(?:trained|certified)\b|(?:trained|certified)\b"
    rf"|(?:completed|finished|graduated){DONE_AT})"
)
FIGURE = r"\d[\d,]*"
NOUN = r"(?!(?:or|but|to|who|that|on|in|for|as|at|from|with|about|by|how|if|when)\b)[a-z][\w/-]*"
WHO = rf"(?:(?:of\s)?(?:our|the|my)\s)?(?:{NOUN}\s){{0,6}}?"
THEM = rf"(?:\s{NOUN}){{0,4}}?"
MORE = r"(?:more|additional|extra|further|others?|new)"
ADDED = rf"(?:(?:another|an?\s(?:additional|extra|further)|{MORE})\s{FIGURE}|{FIGURE}\s{MORE})"
BY_US = (
    r"(?:^\W*|\b(?:we|i|we've|i've|have|just|also|finally|and|then|so|recently|can|could|please|you|to|today|yesterday)\s"
    r"|[,.:;_-]\s)"
)
OF_ALL = (
    r"(?:^\W*|[,.:;-]\s|\b(?:our|my|the|a|running|grand|current|new|latest|cumulative|overall|ytd|year-to-date|updated"
    r"|official|final|correct|actual|and|so|that|for)\s)"
)
SO_FAR = r"(?:so\sfar|to\sdate|in\stotal|total|in\sall|all\stold|overall|altogether)"
BEHIND = (
    r"(?=\W*$|\s?[,.;!:()]|\s-\s|\s?_|\s(?:at|from|during|after|before|between|across|over|via|this|last|yesterday|today|tonight"
    r"|since|now|as\sof|thanks|and|so|by|too|already|again)\b|\son\s(?:_|top\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)"
    r"|\sin\s(?:(?:the|our|my)\s(?!line\b|queue\b|row\b|wings\b|works\b|making\b|middle\b)|_)"
    r"|\swith\s(?:the|our|my|no|a)\b|\sto\s(?:our|the|my)\s(?:count|total|tally|list|number))"
)
"""What may stand behind the figure and its deed. "12 more trained eyes", "trained in judo" tell of another thing."""
IN_FULL = late(
    rf"(?:\b{ADDED}\s{WHO}(?:,\s)?{DEED}"
    rf"|{BY_US}(?:trained|train|certified|taught|educated|squeezed\sin|squeeze\sin)\s{ADDED}{THEM}"
    rf"|{BY_US}(?:put|got|ran|walked|took|led|get|run)\s{ADDED}{THEM}\sthrough"
    rf"|{BY_US}(?:add|log|record|note|credit\sus\swith|put\s(?:us\s|me\s)?down(?:\sfor)?|count|mark)\s(?:us\s|down\s|in\s)*{ADDED}{THEM}"
    rf"|\b(?:gives|brings|makes|puts)\sus\s(?:at\s|to\s)?{ADDED}{THEM}|\b(?:that's|that\sis|that\smakes)\s{ADDED}{THEM}"
    rf"|\bthe\s(?:remaining|last|final)\s{FIGURE}\s{WHO}{DEED}"
    rf"|\b(?:this|last)\s(?:week|month)'s\s(?:number|count|figure|total|tally)\s?(?:is|was|:)\s{FIGURE}(?:\s{MORE})?{THEM}"
    rf"|{OF_ALL}(?:total|count|tally|figure|sum)(?:\s(?:so\sfar|to\sdate|now|currently|number|count|figure|to\sthis\spoint))*"
    rf"\s?(?:(?:is|was|are|now|at|stands|comes|came|sits|to|up|reads|of|currently|:|=|'s)\s?){{1,4}}{FIGURE}{THEM}"
    r"|\b(?:we're|we\sare|sitting|standing|stand|sit|now|up|currently|i'm|us)\s(?:(?:now|currently|sitting|standing|up)\s)*"
    rf"(?:at|to)\s{FIGURE}(?:\s{DEED})?"
    rf"|{FIGURE}\s{WHO}(?:{DEED}\s)?{SO_FAR}\b"
    rf"|\b{SO_FAR}\W+(?:we(?:'ve|\shave)\s(?:trained|had)\s|it's\s)?{FIGURE}\s{WHO}{DEED}"
    rf"|{FIGURE}\s(?:out\s)?of\s(?:our\s|the\s|a\stotal\sof\s)?{FIGURE}(?:\s{WHO}(?:{DEED}|(?:are|is)\s(?:done|through|finished)))?"
    rf"){BEHIND}"
)
TO_GO = late(
    r"(?:^\W*|\b(?:there(?:'s|\sare|\sis)|only|just|still|we\shave|i\shave|have|have\sonly|down\sto|now)\s|[,.:;-]\s)"
    rf"{FIGURE}\s{WHO}(?:left|remaining|to\sgo|outstanding|remain)"
    r"(?=\W*$|,|\s(?:on\s(?:my|our|the)\s(?:list|roster|sheet)|to\s(?:do|train)|in\s(?:the|our)|and)\b)"
)
TAKES_BACK = (
    (HELD_BACK | ABOUT_IT | NOT_THEIRS)
    - words(
        "module lesson county school total figure number count counts each same right really first before "
        "already yet link "
        "payroll list video videos numbers app sheet roster pledge some sites stores stops state city union both "
        "certificate certificates cert certs minutes hours about most half no not them families family look "
        "looks seems program"
    )
) | words(
    "who whom whose he she his her hers says dream dreams wood if once until elsewhere errors error part short "
    "practice instead "
    "wish hope hoping hopefully plan plans planning will won't would could should going redo redone repeat "
    "twice kids doubt "
    "jk kidding lie lied invented imagined made-up exaggerate exaggerating roughly ish maybe start starts begin "
    "begins coming "
    "left quit walked fail failed next tomorrow soon later most half some few several only not no never none "
    "nobody without "
    "except need needs needed want wants wanted ask asked another's other's theirs them they those these both "
    "about which what "
    "when where how why sold sell owe owes hire hired hiring interview interviews redos recerts refresher "
    "applied apply "
    "application applications vendor's paper year despite instructor instructors trainer trainers agency mostly "
    "mainly or but "
    "than like too also even says called registrations registration "
    "cost costs price bill budget sales revenue spent invoice fee fees score average headcount"
)
"""Beside one of these words even a figure told in full is asked about."""
IN_ITSELF = words("new other others about remaining same botl tat")
TO_DO = IN_ITSELF | words("left only still")
ACRONYM = 3
"""Letters of a word in capitals that may be no name, as in "the LE course"."""
DIGIT = late(r"\d")
WORD = late(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


def plainly_told(low: str, context: ReplyContext, names: frozenset[str], left: bool) -> bool:
    """Whether the sentence around a count tells it plainly: in words we know, whoever was trained, or in full."""
    if plain_count(low, context, names, left):
        return True
    shorter = without_description(low, names)
    return (shorter != low and plain_count(shorter, context, names, left)) or told_in_full(low, names, left)


def told_in_full(low: str, names: frozenset[str], left: bool = False) -> bool:
    """Whether a plain sentence tells its figure in full, and nothing known to take it back."""
    low = _in_digits(low)
    told = None if "?" in low else (TO_GO if left else IN_FULL).search(low)
    if not told:
        return False
    rest = low[: told.start()] + " " + low[told.end() :]
    inside, said = set(WORD.findall(told[0])) - (TO_DO if left else IN_ITSELF), set(WORD.findall(rest))
    if not harmless(rest) or not TAKES_BACK.isdisjoint(inside):
        return False
    called = {name for name in names - KNOWN if len(name) > ACRONYM}
    strange = said - KNOWN
    return called.isdisjoint(inside) and not (strange and strange <= called)


def harmless(piece: str) -> bool:
    """Whether a piece of a text has no figure, and no word that is known to take one back."""
    return not DIGIT.search(piece) and TAKES_BACK.isdisjoint(WORD.findall(piece)) and "n't" not in piece


def _in_digits(low: str) -> str:
    """ "Twenty-five more" as "25 more"."""
    for number in reversed(find_numbers(blank(low))):
        if number.is_whole and not number.rounded and not low[number.start].isdigit():
            low = f"{low[: number.start]}{number.whole}{low[number.end :]}"
    return low
