"""Remarks that sound of danger and tell of none: "one guy told me he'd never thought about it".

They are looked past only where all the rest of an answer is in plain words: beside any other word they are heard.
"""

import re
from dataclasses import replace

from bot.understanding.patterns import late
from bot.understanding.text import Text, fold

SOMEONE = (
    r"(?:(?:one|an?|another|some|several|many|most|two|three)\s(?:of\s(?:the|our|my)\s)?(?:older\s|younger\s|new\s|veteran\s)?"
    r"(?:guys?|m[ae]n|drivers?|operators?|employees?|colleagues?|coworkers?|mechanics?|dispatchers?|officers?|trainees?"
    r"|people|person|participants?|attendees?)\s(?:even\s|just\s|also\s)?(?:said|says|told\s(?:me|us)|mentioned|admitted)\s(?:that\s)?)"
)
THE_MATTER = (
    r"(?:it|(?:any\sof\s)?(?:this|that)(?:\s(?:topic|issue|subject|problem|stuff))?|(?:the|these|those)\s(?:things|signs)"
    r"|(?:human\s)?trafficking)"
)
ALONG_THE_ROAD = r"(?:the|an?|every|his|her|their|our)\s(?:rest|truck|bus)\s(?:stops?|areas?)"
SPANISH_SOMEONE = (
    r"(?:(?:un|uno|otro|varios|algunos)\s(?:de\s(?:los|nuestros)\s)?(?:chofer(?:es)?|operador(?:es)?|conductor(?:es)?"
    r"|emplead[ao]s?|companer[ao]s?|muchachos?|participantes?)\s(?:me|nos)\s(?:dijo|dijeron|conto|comento|comentaron)\sque)"
)
FRENCH_SOMEONE = (
    r"(?:(?:un|une|plusieurs|certains)\s(?:de\s(?:nos|mes)\s|des\s)?(?:gars|chauffeurs?|conduct\w+|employee?s?|collegues?"
    r"|participante?s?)\s(?:m'a|nous\sa|m'ont|nous\sont)\sdit\s(?:qu'|que\s))"
)
HARMLESS = late(
    rf"""(?:^|(?<=[.!?;,:(]\s)|(?<=\w\s)(?=before|until|while|antes))(?:
    {SOMEONE}(?:he|she|they)(?:'d|\shad)?\s(?:never|hadn't)\s(?:even\s|really\s|ever\s)*
        (?:thought\s(?:about|of)|heard\s(?:of|about)|considered|reali[sz]ed|knew(?:\sabout)?|known(?:\sabout)?|noticed)\s
        {THE_MATTER}(?:\s(?:before|until\s(?:now|today)|that\sway))*
        (?:,?\sand\s(?:that\s)?(?:now\s)?(?:he|she|they)\s(?:now\s)?(?:looks?\sat|sees?|checks?|watch(?:es)?)\s{ALONG_THE_ROAD}
        (?:\s(?:differently|now|twice|too))*)?
    |{SOMEONE}(?:he|she|they)(?:'ll|'d)?\s(?:never\s|now\s)?(?:looks?\sat|sees?)\s{ALONG_THE_ROAD}\s(?:differently|the\ssame)
        (?:\s(?:way|again|now))*
    |(?:(?:right|just)\s)?(?:before|until|while)\s(?:all\s)?(?:the|our)\s(?:kids|children)\s(?:(?:came|got|were)\s(?:back|off|out)|returned)
        (?:\s(?:to|from|for|in|on|the|school|class(?:es)?|summer|winter|spring|fall|christmas|holidays?|break|vacation|monday))*
    |antes\sde\sque\s(?:regresaran|volvieran|entraran)\s(?:los|nuestros)\s(?:ninos|chicos)(?:\s(?:a|de|las?|clases?|escuela|vacaciones))*
    |(?:i\s)?(?:just\s)?(?:got\soff|hung\sup|came\soff)\s(?:(?:the\s(?:phone|line)|an?\s(?:\w+\s)?call|zoom)\s)?with\s(?:our|the|my)\s
        (?:\w+\s){{0,2}}?(?:manager|supervisor|director|coordinator|trainer|instructor|dispatcher|office|depot|terminal|lead)
    |(?:(?:the|our|my)\s)?(?!one\b|another\b)[^\W\d_]+\s(?:attended|taught|led|ran|gave|sat\s(?:in\son|through)|took|did|completed|passed)\s(?:one|(?:the|an?|our|your)\s(?:\w+\s)?
        (?:class|course|session|training|quiz|workshop|module))(?:\stoo)?\s(?:herself|himself)
    |{SPANISH_SOMEONE}\snunca\s(?:lo\shabian?\s(?:pensado|notado|visto\sasi)|habian?\s(?:pensado\sen|oido\s(?:hablar\s)?de|sabido\sde)\s(?:eso|esto|ello|la\strata))
    |{FRENCH_SOMEONE}(?:il|elle|ils|elles)\s(?:n')?(?:(?:y\s)?(?:avait|avaient)\sjamais\spense(?:\sa\s(?:ca|cela))?|en\s(?:avait|avaient)\sjamais\sentendu
        \sparler)(?:\savant)?
    |(?:les|nos|mes|tous\sles)\sgars\s(?:ont\s(?:(?:tous|vraiment|bien|tres|aussi)\s)*(?:(?:pose|eu)\s(?:[a-z']+\s){{0,2}}?(?:bonnes\s)?questions
        |trouve\s(?:ca|cela|la\sformation)\s(?:\w+\s)?(?:interessante?|utile|super|pertinente?|touchante?|bonne?)|ri|participe|ecoute)
        |(?:etaient|sont)\s(?:\w+\s)?(?:attentifs|contents|interesses|motives|curieux|touches|emus|satisfaits))
    |(?:los|nuestros)\s(?:muchachos|chicos|chavos)\s(?:hicieron|tuvieron)\s(?:\w+\s){{0,2}}?(?:buenas\s)?preguntas
    )(?=\s?[.!?;,)]|\s?$)""",
    re.VERBOSE,
    seldom=True,
)


def without_harmless(said: Text) -> Text:
    """The text without such remarks; itself where there are none."""
    found = list(HARMLESS.finditer(fold(said.low)))
    return replace(said, written=_without(said.written, found), low=_without(said.low, found)) if found else said


def _without(text: str, found: list[re.Match[str]]) -> str:
    for one in found:
        text = text[: one.start()] + " " * (one.end() - one.start()) + text[one.end() :]
    return text
