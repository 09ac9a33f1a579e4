"""A contact who writes that they are not to be named says what the button of the thank-you says.

And one who writes of their own data or name writes of no figure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.checkins import answering
from bot.checkins.hearing import Hearing
from bot.checkins.model import Answer
from bot.pledges import confirming
from bot.pledges.model import Pledge
from bot.understanding import is_safety
from bot.understanding.writing.text import fold, left_out, tidy

_BODY = r"""(?:company|corporate|organi[sz]ation(?:al)?|agency|business|firm|school|college|district|city|county|group
    |union|association|authority|carrier|fleet)"""
_OURS = rf"(?:our\s(?:{_BODY}(?:'s)?\s)?names?\b|the\s(?:{_BODY}(?:'s)?\sname|name\sof\s(?:our|the)\s{_BODY})\b)"
_DO_NOT = r"""(?:(?<!\bwe\s)(?<!\bi\s)(?:do(?:\snot|n't)|dont)|you\s(?:(?:may|must|should|can)(?:\snot|n't)|cannot)
    |(?:do|would)(?:\snot|n't)\s(?:want|wish)\s(?:you|anyone|anybody|people)\sto|without|avoid|never
    |(?:please|rather|prefer|better)\snot|not\sto|rather\s(?:that\s)?you\s(?:not|did\snot|didn't))
    \s(?:(?:ever|please|publicly)\s)?"""
_DO_NOT_WISH = r"(?:(?:do|would)(?:\snot|n't)|dont)\s(?:really\s)?(?:want|wish|like|care|agree|consent)"
_PAPER = r"""(?:(?!\d)[^\s.,;!?]+\s){0,3}?(?:l')?(?:reports?|publications?|web\s?sites?|web|sites?|pages?|newsletters?
    |press|print|media|publicity|announcements?|write-?ups?|public|publicly|documents?|online|digests?|summar(?:y|ies)
    |materials?|marketing|posts?|informes?|reportes?|publicacion(?:es)?|paginas?|sitios?|boletin(?:es)?|prensa|redes
    |medios|documentos?|internet|comunicados?|anuncios?|materiales|rapports?|infolettres?|bulletins?|presse|medias
    |reseaux|communiques?|annonces?|materiel)\b
    (?:\s(?:annuels?|anual(?:es)?|sociaux|sociales|officiels?|oficial(?:es)?|publics?|publicos?|final)\b)?"""
_ENGLISH = rf"""
      {_DO_NOT}(?:nam(?:e|ing)|mention(?:ing)?)\s(?:us|our)\b
    | {_DO_NOT}(?:nam(?:e|ing)|mention(?:ing)?|identif(?:y|ying))\s(?:the|our)\s
        (?:company|organi[sz]ation|agency|business|firm)\b
    | {_DO_NOT}identif(?:y|ying)\sus\b
    | {_DO_NOT}(?:list|includ(?:e|ing)|featur(?:e|ing)|show|put|print|publish)\sus\s(?:by\sname|(?:in|on)\s{_PAPER})
    | {_DO_NOT}(?:us(?:e|ing)|print(?:ing)?|publish(?:ing)?|put(?:ting)?|shar(?:e|ing)|includ(?:e|ing)|show(?:ing)?
        |display|disclos(?:e|ing)|reveal(?:ing)?|releas(?:e|ing)|featur(?:e|ing)|list(?:ing)?|mention(?:ing)?
        |giv(?:e|ing)|post(?:ing)?)\s{_OURS}
    | {_DO_NOT_WISH}\s(?:to\s(?:see|have|read)\s)?{_OURS}(?:\s(?:to\s|being\s)?(?:be\s)?(?:appear(?:ing)?|show(?:n|ing)?
        |used|published|printed|publici[sz]ed|mentioned|listed|shared|included|featured|displayed|disclosed|revealed
        |released|posted|given|put|(?:be\s)?out\sthere|be))?
    | {_DO_NOT_WISH}\sto\s(?:be\s(?:\w+ly\s)?(?:named|mentioned|identified|listed)\b
        |(?:appear|feature|be)\s(?:by\sname|in\s{_PAPER}))
    | not\s(?:to\s)?be\s(?:\w+ly\s)?(?:named|identified)\b
    | (?:rather|prefer|want|wish|like|asked?)\s(?:to\s)?not\s(?:to\s)?be\s(?:\w+ly\s)?(?:mentioned|listed)\b
    | {_OURS}\s(?:(?:should|must|shall|may|can|could)(?:\snot|n't)|cannot|(?:to\s)?not(?:\sto)?)\s(?:appear|show|be(?:\s
        (?:used|published|printed|mentioned|listed|shared|included|shown|public|disclosed|revealed|released|posted))?)
    | no\smention\sof\s(?:us|our)\b
    | (?:stay|remain|keep\sus|be\skept|(?:want|like|prefer|wish)\sto\sbe|rather\sbe|leave\sus|us\sas)\s
        (?:anonymous|unnamed)
"""
_LEAVE_OUT = rf"""
      (?:withhold(?:ing)?|omit(?:ting)?|conceal|redact|hide)\s{_OURS}
    | (?:keep|keeping|leave|leaving)\s{_OURS}\s(?:(?:off|from)\s{_PAPER}|out|off|private|confidential|secret
        |anonymous|to\syoursel(?:f|ves))\b
    | (?:keep|keeping|leave|leaving|take|remove)\sus\s(?:out\sof|off|from)\s{_PAPER}
    | (?:take|remove|delete|strike|cut|drop)\s{_OURS}\s(?:out\sof|off|from)\s{_PAPER}
    | (?:omit(?:an|a|ir)|ocult(?:en|e|ar)|reserv(?:en|e|ar)|exclu(?:yan|ya|ir))\snuestro\snombre\b
    | (?:dej(?:en|e|ar)|manteng(?:an|a)|mantener)\snuestro\snombre\s(?:fuera|en\s(?:privado|reserva|secreto)
        |confidencial|(?:en\sel\s)?anonim\w+)\b
    | (?:quit(?:en|e|ar)|elimin(?:en|e|ar)|borr(?:en|e|ar)|saquen?|sacar|retir(?:en|e|ar))\snuestro\snombre\s
        (?:del|de\s(?:la|los|las|su|sus))\s(?:informe|reporte|pagina|sitio|publicacion|documento|boletin)\w*
    | dejennos\sfuera\sdel\s(?:informe|reporte)
    | (?:omett(?:ez|re)|taisez|taire|cach(?:ez|er)|masqu(?:ez|er))\snotre\snom\b
    | (?:laiss(?:ez|er)|gard(?:ez|er)|ten(?:ez|ir))\snotre\snom\s(?:de\scote|en\sdehors|hors|confidentiel|secret|prive
        |anonyme|pour\svous)\b
    | (?:retir(?:ez|er)|enlev(?:ez|er)|ot(?:ez|er)|supprim(?:ez|er)|effac(?:ez|er))\snotre\snom\s
        (?:du|des|de\s(?:la|votre|vos))\s(?:rapport|site|publication|document|page|infolettre|bulletin)s?
    | (?:laissez|gardez|tenez)[\s-]nous\s(?:en\sdehors|hors)\sdu\srapport
"""
_NUESTRO = r"""(?:nuestros?\snombres?\b
    |el\snombre\sde\s(?:nuestra|la)\s(?:empresa|organizacion|compania|institucion|agencia|escuela|asociacion)\b)"""
_PUBLIQUEN = r"""(?:publi(?:quen?|car)|us(?:en?|ar)|utili(?:cen?|zar)|inclu(?:yan?|ir)|pon(?:gan?|er)|mencion(?:en?|ar)
    |nombr(?:en?|ar)|divul(?:guen?|gar)|revel(?:en?|ar)|compart(?:an?|ir)|muestren?|mostrar|impriman?|imprimir
    |difund(?:an?|ir)|cit(?:en?|ar)|identifi(?:quen?|car)|aparezca|aparecer|salga|salir|figure|figurar)"""
_NO_QUEREMOS = r"""no\s(?:(?:nos|me)\s)?(?:queremos|quiero|quisi\w+|querriamos|dese(?:amos|o)|gustaria
    |autoriz(?:amos|o)|permitimos)"""
_NOMBRADOS = r"(?:nombrad|mencionad|identificad|citad)[oa]s?\b"
_SPANISH = rf"""
      no\s(?:por\sfavor\s)?(?:se\s)?{_PUBLIQUEN}\s{_NUESTRO}
    | no\s(?:nombren?|mencionen?|identifiquen?)\s(?:a\s)?(?:nuestra|la)\s(?:empresa|organizacion|compania|agencia)\b
    | {_NO_QUEREMOS}\sque\s(?:se\s)?{_PUBLIQUEN}\s{_NUESTRO}
    | {_NO_QUEREMOS}\sque\s{_NUESTRO}\s(?:se\s|sea\s)?(?:{_PUBLIQUEN}|{_NOMBRADOS}|public(?:ad)?[oa]\b)
    | {_NO_QUEREMOS}\sque\snos\s{_PUBLIQUEN}\b
    | {_NO_QUEREMOS}\s(?:ser\s{_NOMBRADOS}
        |(?:aparecer|figurar|salir)\s(?:con\snombre|en\s(?:el|su)\s(?:informe|reporte)))
    | prefer\w+\sno\s(?:ser\s{_NOMBRADOS}|aparecer|figurar|salir)
    | no\sser\s{_NOMBRADOS}
    | {_NUESTRO}\sno\s(?:deb\w+\s|se\s|pued\w+\s|sea\s)?(?:{_PUBLIQUEN}|ser\s\w+|{_NOMBRADOS})\b
    | no\snos\s(?:nombren?|mencionen?|identifiquen?|citen?)\b
    | sin\s(?:nombrarnos|mencionarnos|identificarnos|{_PUBLIQUEN}\s{_NUESTRO})
    | (?:ser|quedar|permanecer|mantener(?:nos|se)?|manten(?:gan|ga)nos|seguir|aparecer|figurar)\s
        (?:como\s|en\s(?:el\s)?)?anonim(?:[oa]s?|ato)\b
"""
_NOTRE = r"""(?:notre\snom\b|nos\snoms\b
    |(?:le\snom\sde\s)(?:notre\s|l'|la\s)(?:entreprise|organisation|organisme|compagnie|societe|agence|ecole)\b)"""
_NOMMER = r"(?:nomm|mentionn|identifi|cit)(?:ez|er)"
_PUBLIER = rf"""(?:{_NOMMER}|(?:publi|utilis|employ|divulgu|donn|affich|imprim|diffus|partag|indiqu)(?:ez|er)
    |mett(?:ez|re)|inclu(?:ez|re)|inscri(?:vez|re)|ecri(?:vez|re))"""
_NOMMES = r"(?:nommee?s?|mentionnee?s?|identifiee?s?|citee?s?)\b"
_FRENCH = rf"""
      (?<!vous\sne\s)(?<!vous\sn')(?<!vous\s)(?:ne\s|n')?\b{_PUBLIER}\s(?:surtout\s)?(?:pas|jamais)\s{_NOTRE}
    | (?:ne\s)?(?:pas|jamais)\s{_PUBLIER}\s{_NOTRE}
    | (?:ne\s)?{_NOMMER}\spas\s(?:notre\s|l'|la\s)(?:entreprise|organisation|organisme|compagnie|societe)\b
    | ne\spas\snous\s{_NOMMER}
    | ne\snous\s{_NOMMER}\spas
    | {_NOMMER}[\s-]nous\spas
    | (?:ne\s)?(?:veux|veut|voulons|voudrions|souhait\w+|desir\w+|aimer\w+|tenons)\spas\s(?:a\s)?
        (?:que\s{_NOTRE}\s(?:apparaisse|figure|paraisse|sorte|circule
            |soit\s(?:publi|mentionn|utilis|affich|divulgu|indiqu|imprim|cit|diffus|inclu|inscri|dans)\w*)
        |voir\s{_NOTRE}|etre\s{_NOMMES}|(?:apparaitre|figurer))
    | pas\s(?:a\s)?etre\s{_NOMMES}
    | {_NOTRE}\s(?:ne\s|n')(?:(?:soit|apparaisse)\spas
        |(?:doit|devrait|peut)\spas\s(?:etre\s\w+|apparaitre|figurer|paraitre))
    | sans\s(?:nous\s{_NOMMER}|{_PUBLIER}\s{_NOTRE})
    | (?:rester|etre|demeurer|garder|preserver|conserver)\s(?:l')?anonym(?:es?|at)\b
"""
_WISH = rf"""\b(?:(?P<leave_out>{_LEAVE_OUT}) | {_ENGLISH} | {_SPANISH} | {_FRENCH})
    (?:\s(?:in|on|from|off|of|en|dans|sur|del|du|de)\s(?:it\b|{_PAPER})|\s(?:anywhere|publicly|publicamente|publiquement))?
    (?:,?\s(?:please|thanks|thank\syou|por\sfavor|gracias|svp|s'il\s(?:vous|te)\splait|merci)\b)?"""
"""What says where, and please, belongs to it."""
_NAMED_OTHERWISE = r"""(?:[^.,;!?\n]{0,80}?\b(?:instead|rather\sthan|acronyms?|initials|abbreviat\w+|\w*spell\w*
    |capitals?|caps|lower\s?case|upper\s?case|correct\w*|wrong\w*|properly|without|unless|until|except
    |en\svez|en\slugar|siglas|acronimo|abrevia\w+|iniciales|mayuscul\w+|minuscul\w+|sin|salvo|excepto|hasta
    |plutot|au\slieu|a\sla\splace|sigle|acronyme|abreviation|initiales|majuscul\w+|sans|sauf|jusqu\w*|tant\sque)\b
    |,\s?[^.;!?\n]{0,60}\b(?:instead|unless|until|except|en\svez|en\slugar|salvo|excepto|au\slieu|a\sla\splace|sauf
        |(?:use|print|put|write|usen?|pongan?|escriban?|utilisez|mettez|ecrivez)\s(?:[^\s.,;!?]+\s){0,3}?
        (?:names?|nombres?|noms?|acronym|initials|abbreviation|logo|siglas?|sigle)\b))"""
"""How they are to be named is no wish not to be."""
_GOES_ON = r"""(?:\s?(?:$|[^\w\s'&%#@-]|-\s)|\s(?:
    and|but|or|nor|because|since|so|as\s(?:we|i|it|our|this|that|they)|due\sto|if\s(?:possible|you\s(?:can|could))
    |for\s(?:privacy|legal|security|safety|confidentiality|various|personal|business|our|that|this|now|the\s(?:moment|time))
    |(?:that\s|which\s)?you\s(?:publish|print|write|make|send|post|release)|when\syou|by\sname|in\s(?:any\sway|anything)
    |(?:to|with|by)\s(?:any\s?(?:one|body)|others?|outsiders|the\s(?:public|press|media)|third\sparties)
    |thanks|thank|thx|please|at\sall|in\spublic|ever|again|any\s?more|any\s?where|whatsoever|either|though|yet|right\snow
    |now|it's|it\sis|we|we're|we've|i|i'd
    |y|e|o|pero|ni|porque|ya\sque|pues|por\s(?:razones|motivos|politica|privacidad|seguridad|ahora|el\smomento|temas)
    |gracias|si\s(?:es\sposible|se\spuede|pueden?)|para\snada|nunca|jamas|mas|en\spublico|tampoco|todavia|aun|ahora
    |(?:a|con)\s(?:nadie|otros|terceros|la\sprensa|los\smedios|el\spublico)|de\smomento|llevamos|somos|que\spubli\w+
    |en\sningun[ao]?\s(?:parte|lado|sitio|lugar|caso)
    |et|ou|mais|car|parce|puisque|pour\s(?:des\sraisons|le\smoment|l'instant|raison)|merci|svp|que\svous
    |si\s(?:possible|vous\spouvez)|du\stout|nulle\spart|non\splus|encore|maintenant|nous|jamais
    |(?:a|avec)\s(?:personne|quiconque|d'autres|la\spresse|les\smedias)
    )(?![\w'-]))"""
"""What behind such a wish leaves it as it is. Anything else may qualify it: "don't print our name *wrong*"."""
_PLAIN = re.compile(rf"{_WISH}(?!{_NAMED_OTHERWISE})(?={_GOES_ON})", re.VERBOSE)
_QUALIFIED = re.compile(_WISH, re.VERBOSE)

_LEADS_IN = re.compile(
    r"""(?:(?:\band|\bbut|\balso|\by|\bpero|\bet|\bmais)\s)?
    (?:(?:\bplease|\bkindly|\bjust|\bpor\sfavor|\bsvp|\bs'il\svous\splait|\bmerci\sde)[,\s]\s?)?
    (?:(?:\bwe|\bi|\bnous|\bon)(?:'d)?\s(?:(?:would|rather|really|also|just|ask\syou|prefer\w*)\s){0,3})?$""",
    re.VERBOSE,
)
"""What stands before such a wish and belongs to it: "120 so far, *and we would* rather not be named"."""
_NEGATED = re.compile(
    r"(?:\b(?:not|\w+n't|dont|never|no|ne|nunca)|\bn'\w+|\b(?:did|if|when) you)\s"
    r"(?:(?!(?:and|but|please|y|pero|et|mais)\b)[^\s.,;!?]+\s){0,4}$"
)
""" "Don't leave our name out" is the opposite."""

_NAMED = r"""(?:(?:our|my)\s(?:[^\s.;!?]+\s){0,2}?names?|us\sby\sname|nam(?:e|ing)\sus|be(?:ing)?\snamed
    |nuestros?\s(?:[^\s.;!?]+\s)?nombres?|mi\snombre|nombrarnos|nos\snombr\w+|ser\snombrad\w+
    |notre\s(?:[^\s.;!?]+\s)?nom|nos\snoms|mon\snom|nous\snomm\w+|etre\snomm\w+)\b"""
_NOT = r"(?:\b(?:not|no|never|\w+n't|dont|cannot|without|nor|ni|nunca|sin|tampoco|ne|pas|jamais|sans)\b|\bn'(?=\w))"
_NOT_NEAR_NAME = re.compile(
    rf"{_NOT}\s?(?:[^\s.;!?]+\s){{0,6}}?{_NAMED}|\b{_NAMED}[\s,]+(?:[^\s.;!?]+\s){{0,5}}?{_NOT}", re.VERBOSE
)
WELCOME = re.compile(
    r"""\b(?:(?:not|\w+n't|dont|never)\s(?:mind|hesitate|forget|object)|no\s(?:problem|objection|worries)
    |(?:can|may|could)\s(?:(?!not\b)\w+\s)?(?:use|name|print|publish|share|mention)
    |no\s(?:dude|duden|hay\sproblema|nos\s(?:molesta|importa)|olvid\w+)|pueden?\s(?:usar|publicar|nombrar|mencionar)
    |pas\sde\sprobleme|derange\spas|hesitez\spas|oubliez\spas
    |pouvez\s(?:nous\s)?(?:utiliser|publier|nommer|mentionner))\b""",
    re.VERBOSE,
)
"""Who may be named needs nobody for it."""

ABOUT_THEM = re.compile(
    r"\b(?:my|our|mis?|mes|nos|nuestros?) (?:personal )?(?:data|info|name|account|datos|donn)", re.I
)
"""Whoever wants their data deleted asks a person for it, and takes no figure back."""

SAYS_NOTHING = frozenset({"not_understood", "no_pledge", "welcome"})


def heed(hearing: Hearing, about: Sequence[Pledge], read: Callable[[Hearing], list[Answer]]) -> list[Answer]:
    """What their words do, and that their promises are named nowhere if they ask for that.

    `read` is not shown the wish: "no publiquen nuestro nombre" says no to nothing else.
    """
    text = tidy(hearing.words.text)
    low = fold(text.low)
    found = [] if is_safety(hearing.words.text) else wishes(low)
    if not found:
        return _passed_on(hearing, low, read(hearing))
    rest = text.written
    for start, end in reversed(found):
        rest = f"{rest[:start]} {rest[end:]}"
    words = hearing.words._replace(text=rest + left_out(hearing.words.text))
    said = read(replace(hearing, words=words, whole=hearing.whole or hearing.words.text))
    told = [answer for answer in said if answer.kind not in SAYS_NOTHING]
    theirs = list({pledge.id: pledge for pledge in [*(hearing.open_ones or ()), *about]}.values())
    if not theirs:
        return [*told, hearing.pass_on("question", None)]
    confirming.leave_unnamed(hearing.session, theirs, hearing.by, hearing.now)
    return [*told, Answer("unnamed", theirs[0])]


def wishes(low: str) -> list[tuple[int, int]]:
    """From where to where the plain wishes not to be named stand; `low` is without case and accents."""
    found = []
    for wish in _PLAIN.finditer(low):
        before = low[max(0, wish.start() - 60) : wish.start()]
        if not (wish["leave_out"] and _NEGATED.search(before)):
            lead = _LEADS_IN.search(before)
            found.append((wish.start() - len(lead[0] if lead else ""), wish.end()))
    return found


def may_mean_it(low: str) -> re.Match[str] | None:
    """A "not" near their name, or a wish with more to it: whatever it says, a person had better read it before a report
    is printed.
    """
    return None if WELCOME.search(low) else _NOT_NEAR_NAME.search(low) or _QUALIFIED.search(low)


def _passed_on(hearing: Hearing, low: str, answers: list[Answer]) -> list[Answer]:
    """Words that may be such a wish and are not read as one reach a person, whatever else was read in them."""
    found = may_mean_it(low)
    if found is None or any(one.kind in ("safety", "passed_on") for one in answers):
        return answers
    told = [one for one in answers if one.kind not in SAYS_NOTHING | answering.TELLS_NOTHING]
    told = [one for one in told if one.kind != "not_started" or fold(tidy(one.because).low) not in found[0]]
    return [*told, hearing.pass_on("question", None)]
