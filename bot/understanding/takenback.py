"""What is asked about however plain a figure is told: touched up, broken off, to come, or not of who was trained."""

from itertools import combinations

from bot.understanding.adjuncts import SITES
from bot.understanding.count import Count
from bot.understanding.numbers import find_numbers
from bot.understanding.patterns import late

TOUCHED_UP = late(
    r"\bdon't\squote\sme\b|\bmade\s(?:it|them|that)\sup\b|\b(?:exaggerat|fudg|cheat|padded|padding|embellish)\w*"
    r"|\blooks?\s(?:good|better|nice)\W*$|\bfor\show\smany\b|\b(?:another|a)\s(?:bunch|handful)\son\b"
    r"|\b(?:i|we|i've|we've)\s(?:have\s)?(?:stretched|massaged|bumped|pushed|adjusted)\s"
    r"(?:it|that|the\s(?:number|figure|count))\b"
    r"|\bso\s(?:that\s)?(?:[a-z']+\s){1,3}(?:is|are|stays?|will\sbe|gets?|looks?)\s"
    r"(?:happy|pleased|content|off\smy\sback)\b"
    r"|\b(?:wrote|typed|put|said|sent)\s\d+\b[^.;!?]{0,30}?\b(?:when|where|while)\b"
    r"|\b(?:hit|typed|pressed)\sthe\s\d\b",
    seldom=True,
)
""" "12 more, I fudged it a bit": who tells the figure does not stand by it."""
BROKEN_OFF = late(
    r"\b(?:had\sto|have\sto|made\sus)\s(?:stop|halt|cut|suspend|interrupt|end)\b"
    r"(?![^.;!?]*\b(?:times?|finish\w*|resum\w*)\b)"
    r"|\b(?:cut\sshort|broke\soff|broken\soff|stopped\s(?:halfway|early|short|in\sthe\smiddle|at\s(?:the\s)?middle"
    r"|before\sthe\send)|ended\s(?:early|before|halfway)|over\sbefore)\b|\bwe've\slost\s"
    r"|\b(?:nobody|no\sone|none|hardly\san\w+|barely\san\w+|few|not\s(?:everyone|everybody|all))\s(?:of\sthem\s)?(?:\w+\s)?"
    r"(?:stayed|finished|completed|passed|watched|got\s(?:to|through)|made\sit|saw\s(?:it|the\send)|took\sthe\s(?:quiz|test))\b"
    r"|\b(?:most|some|half|several|many|all|they)\s(?:of\sthem\s)?(?:left|walked\sout|went\shome|fell\sasleep)\b"
    r"(?!\s(?:happy|smiling|with|after|when\sit\sended))",
    seldom=True,
)
""" "9 more, we had to stop the workshop", "nobody stayed to the end"."""
TO_COME = late(
    r"\b(?:when|once)\s(?:[a-z]+\s){1,3}(?:is|are|gets?|comes?)\sback\b|\bin\sthe\snew\syear\b"
    r"|\b(?:by|after|with|over|before)\s(?:tomorrow|tonight)(?:'s)?\b"
    r"|\d\s(?:[a-z]+\s){0,2}by\s(?:christmas|new\syear\S*|easter|spring|summer|fall|winter|year(?:'s)?\send"
    r"|(?:the\s)?end\sof\s(?:the|this)\s\w+)\b"
    r"|\b(?:these|those|that|it)\s(?:is|are|was|were)\s(?:from\s)?(?:the\s\w+\s)?before\b"
    r"|\b(?:was|were|been)\s(?:asked|told|meant|due|set|booked|supposed|scheduled|invited)\s(?:to|for|in)\b"
    r"|\b(?:gets?|do|does|takes?)\s(?:theirs|it)\s(?:[a-z]+\s){0,3}on\s[a-z]+day\b",
    seldom=True,
)
""" "16 more porters, when Giulia is back"; and what is of long ago."""
THERE = late(
    r"\bthere(?:'s|'re|\s(?:are|is))\s(?:[a-z]+\s)?\d"
    r"|\d\s(?:[a-z-]+\s){1,2}?(?:(?:overall|altogether|in\stotal|in\sall|now)\s)?(?:(?:at|in|on)\s(?:this|our|the)\s"
    r"[a-z]+|here|on\s(?:site|board|payroll)|since\sthe\s(?:merger|move|expansion|takeover|reorgani[sz]ation))\b",
    seldom=True,
)
LEARNED = late(
    r"\b(?:train|certif|complet|finish|pass|cours|class|quiz|took|tak|attend|watch|graduat|learn|educat|session|sat\b"
    r"|did\b|done\b|through\b|got\b|it\b|ready\b|so\sfar|count|total\sis|tally)\w*"
)
PLACES = late(
    r"(?:\d|\b(?:one|two|three|four|five|six))\s(?:of\sour\s|more\s)?(?:stations?|crews?|shifts?|departments?|units?"
    rf"|garages?|floors?|{SITES})\b"
)
EACH = late(r"\b(?:each|apiece|per\s(?:class|session|group|shift|day|night|room|bus))\b")


def of_who_is_there(low: str, counts: list[Count]) -> bool:
    """ "There are 41 cashiers altogether": how many there are, and not how many were trained."""
    return all(one.part == "set" for one in counts) and not LEARNED.search(low) and bool(THERE.search(low))


def of_places(low: str, counts: list[Count]) -> bool:
    """ "3 stations finished, 2 to go": two stations."""
    return all(one.part == "left" and not one.unit for one in counts) and bool(PLACES.search(low))


def so_many_each(low: str, counts: list[Count]) -> bool:
    """ "Two classes at the mill, 9 each": so many times nine, where neither we nor they multiplied."""
    figures = [one.whole for one in find_numbers(low)]
    products = {one * other for one, other in combinations(figures, 2)}
    several = len(figures) > len(counts) or len(figures) > 1 == len(counts)
    return several and products.isdisjoint(one.value for one in counts) and bool(EACH.search(low))
