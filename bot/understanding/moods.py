"""What an answer says besides numbers: later, need more time, cancel, a question, a person who left.

One table, first match first. Each rule names the intent and the words that decide.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.understanding.handovers import HANDOVER
from bot.understanding.patterns import late
from bot.understanding.readings import Intent


class Mood(NamedTuple):
    """An intent found in a text, and where its words stand."""

    intent: Intent
    start: int
    end: int
    silent: bool = True
    """Whether it may be acted on without asking."""


def _rule(intent: Intent, words: str, silent: bool = True) -> tuple[Intent, re.Pattern[str], bool]:
    return intent, late(words, re.VERBOSE), silent


WE = r"(?:we|i|our\s(?:team|company|agency|department|office))"
ASK = (
    r"(?:ask|check|remind|ping|contact|call|e-?mail|message|write|reach\sout|follow\sup"
    r"|circle\sback|get\sback|come\sback|touch\sbase|try|nudge|text|bother)"
)

WHAT = r"(?:what|how\s(?:many|much)|which|who|where|this\sthat\s(?:we|i)|of\s(?:our|the))\b"
""" "Remind me what we promised"; Spanish and French come as "ask me again what"."""

TOLD_NEXT = (
    r",(?=\s(?:\d[\d,]*\s(?:\w+\s)?(?:so\sfar|more|in\stotal|trained|certified|to\sdate|done)\b"
    r"|(?:but\s|and\s)?(?:we\s|we've\s)?(?:have\s|also\s|just\s)?(?:trained|certified)\s(?:another\s)?\d))"
)
"""Where a request ends and a figure is told."""
GOODS = r"""(?:posters?|cards?|decals?|brochures?|flyers?|stickers?|copies|materials?|packets|kits|handouts|magnets
        |boxes|packages|supplies|invoices?|newsletters?)\b"""
SUPPLIES = rf"""\s(?:(?:me|us|out|over|any|the|more|so|many|much|these|those|your|paper|printed|safety|new|wallet|all|of
        |extra|spanish|french|english|big|boxes)\s)*{GOODS}"""
"""What may be stopped without stopping our messages: "stop sending cards, we have enough"."""
ORDERS = late(rf"\b(?:send|mail|ship|order|need)\b(?:\s[\w']+){{0,5}}?\s{GOODS}", re.VERBOSE)
ABOUT_THEM = r"""\s(?:(?:all|any|of|the|my|our|personal|private|contact|own|cell)\s)*(?:(?:information|info|data|details
        |profile|account|name|address)\b|(?:phone|cell|mobile)\snumber\b)"""
"""What we keep of a person, as it is named where it is to be deleted."""

STOP = late(
    r"^\W*(?:please\s)?(?:quit\s(?:messaging|texting|asking|writing|contacting|emailing|bugging)\b.*|stop|stop\sit"
    r"|stop\sthis|unsubscribe|opt\s?out|stop\s(?:messaging"
    rf"|texting|writing|contacting|asking|emailing|sending)\b(?!{SUPPLIES}).*|arr[eê]t(?:ez)?|alto|parar?|baja"
    r"|basta|quit)\W*$",
    re.VERBOSE,
)
SILENCE_UNTIL = r"""(?:stop|quit|don't|do\snot|never)\s(?:messaging|texting|writing|contacting|asking|e-?mailing|sending
        |reminding|bothering|message|text|write|contact|ask|e-?mail|send|remind|bother)\b[^.!?;]{0,30}?\s(?:until|till|before)\b
        |(?:quiet|silence|peace)\s(?:please\s)?(?:until|till)\b
        |no\s(?:(?:more|further)\s)?(?:messages?|reminders?|updates?|check-?ins?|questions|texts|e-?mails)\s
        (?:(?:from\syou|please)\s)*(?:until|till|before)\b"""
SILENCE = late(rf"\b{SILENCE_UNTIL}", re.VERBOSE)
""" "Stop sending me messages until January": a later, and no STOP."""
STOP_ALONE = late(
    r"(?:^|[.!?;\n])(?P<words>\W*(?:please\s)?(?:stop|unsubscribe|opt\s?out)(?:\splease)?)\W*?(?:$|[.!?;\n])"
)
"""STOP as a sentence of its own, before or after what else is told."""
LEAVE_ME = late(
    rf"""\b(?:stop\s(?:messaging|texting|writing|contacting|asking|e-?mailing|sending(?!{SUPPLIES})|these\smessages
        |the\smessages|reminding|bothering)|unsubscribe|opt\s(?:me\s)?out|(?:take|remove)\s(?:me|us)\s(?:off
        |from)
    |(?:don't|do\snot|never|no\slonger)\s(?:want\sto\s(?:get|receive)|message|contact|text|e-?mail
        |write\s(?:to\s)?|bother)\s?(?:me|us|these|any|messages|more)|leave\s(?:me|us)\salone|(?:don't|do\snot|never)\ssend\s(?:(?:me|us|any|more|these|your|further)\s)*(?:messages|reminders|texts|e-?mails
        |notifications|check-?ins)
        |no\smore\s(?:messages|texts|e-?mails|reminders))\b""",
    re.VERBOSE,
)
OUT_OF_OFFICE = late(
    r"""\b(?:out\sof\s(?:the\s|my\s)?office|auto(?:matic)?(?:-|\s)?(?:reply|response)|auto-?reply|ooo\b
        |(?:am|i'm|be|is|currently)\s(?:away|out|off|traveling|travelling|on\sleave|on\sholiday|on\svacation
        |on\spto)\b(?=.{0,40}\b(?:until|till|through|return|back|from))
    |on\s(?:annual\s|maternity\s|paternity\s|parental\s|medical\s|sick\s|family\s)?(?:leave|vacation
        |holiday|pto)\b(?=.{0,40}\b(?:until|till|through|return|back|from|this|next))|(?:i\swill\sbe
        |i'll\sbe|i\sam|i'm)\s(?:back|returning)\s(?:in\sthe\soffice\s)?(?:on|in(?!\sthe\soffice)|after)
        |limited\saccess\sto\s(?:e-?mail|my)|away\sfrom\smy\sdesk
        |(?:back|return(?:ing)?)\s(?:in|to|at)\s(?:(?:the|my)\s)?(?:office|work|desk)\s(?:on\s)?(?:the\s)?(?=\d|_|(?:mon|tues|wednes|thurs|fri)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\s\d))
    |^\W*(?:maternity|paternity|parental|medical|sick|family|annual)\sleave\b(?=.{0,60}\b(?:until|till|through|return|back|from)\b)""",
    re.VERBOSE,
)
SOMEBODY_ELSE = late(
    r"\b(?:(?:our|my|the)\s(?!(?:person|recipient|user|sender|account)\b)(?:[\w-]+\s){1,2}?|(?:they|most|some|half|others|rest|who|because|\d+)\s)"
    r"(?:(?:is|are|was|were|of\sthem|all|both|still|currently|also|now)\s)*$"
)
""" "Our trainer is out on leave" is no answer of a machine."""
UNDO = late(
    rf"""\b(?!(?:cancel|remove|erase|delete|drop|forget|scratch)(?:\sthat)?{ABOUT_THEM})(?:(?:cancel|remove|reverse|void|erase|delete|drop)\s(?:that|my|the)\s(?:(?:last\s|previous\s|latest\s)?(?:entry
        |update|submission)|(?:last|previous|latest)\s(?:one(?!\s(?:in|at|from|for)\b)|number|message|report|text))|(?:delete|erase|remove|scrap|void)\sit(?=\splease|\W*$)|scratch\s(?:that|it|my)|undo|ignore\s(?:that|my|the|what)\b|disregard|delete\s(?:that|my|the\slast)
        |forget\s(?:that|what\si|my\slast|i\ssaid)|(?:don't|do\snot)\scount\s(?:that|(?:my|the)\slast|what\si)|please\sremove\s(?:that|my\slast)|never\s?mind\s(?:that|my)|take\sthat\sback|take\sback\s(?:my|the|that)|that\swas\s(?:wrong
        |a\smistake|not\sright|incorrect)
    |(?:i|we)\s(?:\w+\s)?made\sa\smistake|^\W*made\sa\smistake|my\smistake|wrong\s(?:number|figure|pledge|thread|message|chat)
        |(?:number|figure|count|total|update|entry|report)\s(?:that\s)?i\s(?:sent|gave|put|reported|said|told)\s(?:you\s)?(?:was|is)\s(?:wrong|off|incorrect|not\sright)
        |my\slast\s(?:number|figure|count|total|update|entry|report)\s(?:had|has)\san?\s(?:mistake|error)
        |sent\s(?:that\s)?(?:by\smistake|in\serror|too\ssoon)|by\smistake|that's\s(?:wrong|not\sright
        |incorrect|not\swhat\si))\b""",
    re.VERBOSE,
)
CORRECTS = late(
    r"""\b(?:i\smeant|meant\s(?=\d)|meant\sto\s(?:say|write|type)|(?:i\s|it\s|that\s|^)should\shave\s(?:said|written|put)|(?:it\s|that\s
        |this\s|the\s(?:number|figure|count|total)\s)?should\s(?:have\sbeen|say|read|be(?!\s(?:about|around
        |roughly|approximately
        |close|near|done|finished|able|ready|complete|by|in|good|all|an?|enough|fine|ok|over|the|at\sleast|another
        |more|trained
        |somewhere|there|quick|easy|soon|back|possible|no|done|wrapped|through)\b))|(?:make(?!\sit\s(?:up|out|in|there|through|over|happen|work)\b)
        |change)\s(?:it|that)\b|correct(?:ion|ed|ing)?\b(?:\sto|:|,)?
    |(?:typed|wrote|put|said|entered|reported|posted)\s(?:in\s)?\d+\s?[,.;-]?\s?(?:but\s|and\s)?(?:it's|it\sis|it\swas|they\sare|are\b
        |is\b|we're\sat|i\smeant|really|should)|(?<!forgive\sthe\s)(?<!forgive\smy\s)(?<!excuse\sthe\s)(?<!excuse\smy\s)(?<!pardon\sthe\s)(?<!pardon\smy\s)(?<!any\s)typo|my\sbad|mis(?:spoke|typed|wrote|reported)|fat-?fingered|(?:typed|wrote|put|said|entered|reported|sent)\s(?:in\s)?\d+\s(?:by\s(?:accident|mistake)|in\serror|accidentally)
        |(?:number|figure|count|total|update|entry)\s(?:(?:that\s)?i\s(?:sent|gave|put|reported|said|told)\s(?:you\s)?)?(?:was|is)\s(?:wrong|incorrect|off|not\sright|a\smistake)
        |(?:it's|it\sis|it\swas|that's|actually)\s(?:really\s|actually\s)?[\d_]+(?:\s(?!not\b|and\b|but\b)\w+){0,4},?\s(?:and\s|but\s)?not(?=\s\d)
        |\bnot\s[\d,]+\s?(?:,|but)\s?(?:but\s)?[\d,]+|[\d,]+\s?,?\s?(?:and\s)?not\s[\d,]+
        |\b(?:oops|whoops)\W{1,3}(?:only|just|actually|really)\s(?=\d)|^actually,?\s(?:it|that|(?:mon|tues|wednes|thurs|fri|yester)day(?:'s(?:\s\w+)?)?)\s(?:was|is|had)\b|\b(?:sorry|oops|whoops|mistake|apologies)\W{1,3}(?:but\s)?(?:(?:(?:to|mon|tues|wednes|thurs|fri|yester)day|this\s\w+|last\s\w+)\s)?(?:(?:it|that|this|they|there)(?:'s|\s(?:was|were|is|are))|(?:was|were))\s(?:only\s|actually\s|really\s)?[\d_](?![\d,]*\s(?:fewer|less|more|too)\b)|off\sby\s\w+,\s(?:it|that)\s(?:was|is|should)\b
        |(?:change|fix|update)\s(?:my|the|our)\slast\s(?:number|figure|entry|update|report|count|one)\sto\b
        |[\d,]+\s(?:rather\sthan|instead\sof)\s[\d,]+
    |(?P<fewer>^(?:(?:and|but|oh|also|by\sthe\sway),?\s){0,3}\d+\sof\s(?:those|them|these)\s(?:(?:didn't|did\snot|haven't|never)\s(?:pass|finish|complete|show|make)\w*
        |failed|dropped\sout|no-showed|(?:was|were|are|is)\s(?:not\s(?:ours|with\sus)|from\s(?:an?other|an?\s(?:different|outside|sister))\s\w+
        |already\s(?:counted|included|trained|in\b)|(?:sub)?contractors|temps|volunteers|visitors|guests|customers|repeats|retakes))
        |counted\s\d+\s(?:\w+\s)?twice|(?:double[- ]?counted|counted\stwice|over-?counted(?:\sby)?)\s\d+
        |\d+\s(?:\w+\s){0,2}?(?:were|was|are|is|got)\s(?:\w+\s)?
        (?:duplicates?|counted\stwice|double[- ]?counted|doubles)
        |(?:take|knock)\s(?:off|away|out)\s(?:the\s|those\s)?\d+|(?:take|knock)\s(?:the\s|those\s)?\d+\s(?:off|away|out)|(?:subtract|deduct
        |remove)\s(?:the\s|those\s)?\d+|^minus\s\d+
        |(?<!\bnot\s)(?!(?:no|not|at|by|the|of)\s(?:fewer|less)\b)[\w-]+\s(?:fewer|less|too\smany|too\shigh|too\smuch))\b|(?P<extra>too\sfew\sby\s\w+|[\w-]+\smore\sthan\si\s(?:said|told|wrote|reported|sent|put)
        |[\w-]+\s(?:too\sfew|too\slow))|(?P<unclear>miscounted|counted\swrong|double[- ]?counted))""",
    re.VERBOSE,
)

RULES = (
    _rule("handover", HANDOVER),
    _rule(
        "target_change",
        r"""\b(?:(?!(?:raise|increase|up|bump)\s(?:our|the|my)\s(?:total|figure)\s(?:up\s)?by\s)(?:raise|increase|up|bump|lower|reduce|cut|drop|change|revise|adjust|amend|scale\s(?:back|down
        |up)|double|expand)\s(?:(?:our|the|my|that|this)\s)(?:(?:original|initial)\s)?(?:pledge|goal|target
        |commitment|number|promise|total|figure)
        |(?:like|wants?|needs?|wish(?:es)?|able|going|decided|agreed|plans?|hopes?)\sto\s(?:increase|raise|go\sup|go\sdown|bump\sup|expand|reduce|drop|decrease|lower)\s
        (?:(?:up|down|it|that)\s)?(?:to|by)\s[\d_]
        |(?:bring|take|move|push|set|update|switch)\s(?:our|the|my)\s(?:pledge|goal|target|commitment|promise)\s(?:up|down|back|to|at)\b|(?:our|the|my)\s(?:pledge|goal|target|commitment|promise)\s(?:should|can|could|needs?\sto
        |has\sto|must|will|is\snow)\b|(?:can|could|will|want\sto|like\sto)\s(?:probably\s|actually\s|definitely\s)?do\s(?:even\s)?(?:more|better)\b(?!,?\sbut\b)
        |(?:make|set)\s(?:our|the|my)\s(?:pledge|goal|target|commitment|promise)\s[\d_]
        |(?:sign|put)\s(?:us|me)\s(?:up|down)\sfor\s[\d_]+\sinstead|(?:pledge|promise|commit)\s(?:to\s)?(?:another|an\sadditional|more
        |[\d_]+\s(?:more|instead))|(?:can|could|will|'ll)\s(?:we\s)?only\s(?:be\sable\sto\s)?(?:do|train
        |manage|commit|reach|get|hold|host|hand)
        |\d+\smore\s(?:on|to|onto)\s(?:our|the|my)\s(?:pledge|goal|target|commitment|promise)|add\s[\w_]+\s(?:\w+\s)?to\s(?:our|the|my)\s(?:pledge|goal|target|commitment|promise)
        |(?:want|like|wish|able)\sto\s(?:do|train|pledge|commit\sto
        |reach)\s[\w_]+\s?(?:\w+\s){0,2}(?:instead|more\sthan\swe\spledged|rather)|(?:do|train|make\sit
        |pledge)\s[\w_]+\s(?:\w+\s)?instead\b|instead\sof\s(?:the\s)?[\d_]+|(?:can|could|please|may|like\sto|want\sto)\s(?:you\s|we\s|i\s)?(?:please\s)?(?:lower|raise|drop|bump|reduce|increase|bring|cut)\s
        (?:it|that|this)\s(?:up\s|down\s|back\s)?to\s[\d_]|(?:our|the|my)\snew\s(?:pledge|goal|target|commitment)\s(?:is|will|should|would)\b
        |(?:take|knock|cut|subtract|deduct|remove)\s[\w_]+\s(?:off|from)\s(?:of\s)?(?:our|the|my)\s(?:pledge|goal|target|commitment)
        |(?:bump|raise|move|take|lower|drop|bring|increase|reduce)\s(?:us|me)\s(?:up|down|back)?\s?to\s[\d_]
        |[\d_]+\s(?:\w+\s)?(?:isn't|is\snot|is\sno\slonger|wasn't|seems|is)\s(?:going\sto\sbe\s)?(?:not\s)?(?:really\s)?(?:realistic|doable|feasible
        |possible|achievable|attainable|too\s(?:high|many|much|ambitious|low))|(?:can|could|may|might|should)\s(?:we|i)\s(?:please\s|possibly\s)?(?:drop|go|come|get|bring\sit|lower\sit|raise\sit|move\sit|reduce\sit|set\sit)\s(?:down\s|up\s|back\s)?
        to\s[\d_]|(?:can|could|may|might)\s(?:we|i)\s(?:please\s|maybe\s)?(?:make\s(?:it|that)|go\sfor|do)\s[\d_]+\b(?!\s(?:more|next|on|this|in)\b)|(?:if|is\sit\s\w+\sto)\s(?:we\s|i\s)?only\s(?:do|train|reach|manage)\s[\d_]|over-?(?:committed|promised|pledged)|(?:all|what|the\s(?:most|best))\swe\s(?:can|could)\s(?:do|manage|handle|train)
        |(?:scale|cut|drop|go|bump
        |come)\s(?:it\s)?(?:back|down|up)\s(?:to|by)\s[\d_])""",
        silent=False,
    ),
    _rule(
        "reschedule",
        r"""\b(?:(?:need|needs|needed|want|take|takes|have|get|got|give\sus|like)\s(?:(?!(?:numbers?|updates?|figures|info\w*|news|count)\s)\w+\s){0,3}?(?:until|till
        |til)\b|(?:need|needs|want|require|like|give\sus|take)\s(?:\w+\s){0,2}?(?:more\stime|extra\stime
        |an\sextension|longer|another\s(?:week|month|few|couple|\w+\s(?:days|weeks|months?)))|extend
        |extension|need\s(?:an?\s)?(?:extra|additional)\s(?:couple|few|months?|weeks?)|need(?:s|ed)?\s\w+\s(?:weeks?|months?)\s(?:more|longer)\b
        |(?:need|needs|want|take|takes|like)\s(?:(?:about|at\sleast|probably|another)\s)?\w+\s(?:more|extra|additional)\s(?:days|weeks|months?)|couple\s(?:of\s)?(?:weeks|months)\smore
        |(?:a\s)?(?:few|couple(?:\sof)?|bit|little)\smore\s(?:\w+\s)?(?:time|days|weeks|months)|(?:can|could|may|might)\s(?:we|i)\s(?:please\s|possibly\s)?(?:get|have)\s(?:\w+\s){0,3}?(?:more|extra|another
        |additional)\s(?:\w+\s)?(?:time|days?|weeks?|months?)|postpone|push(?:ed|ing)?\s(?:it\s|this\s|that\s|(?:the|our)\s(?:\w+\s){1,2}?)?(?:back|out|off
        |to)
        |(?:move|change|shift|delay|set|put)\s(?:back\s)?(?:the|our|it|this|that)\s?(?:due\s
        |target\s|end\s|completion\s|finish\s)?(?:date|deadline|it)?\s?(?:back\s)?(?:to|until|by|for)\b|(?:new
        |revised)\s(?:due\s|target\s|end\s|completion\s|finish(?:ing)?\s)?(?:deadline|date)|deadline\s(?:is|should|to)|(?:won't|will\snot|not|can't|cannot)\s(?:be\s(?:able\sto\s)?)?(?:finish|finished|done|complete|wrap\sup)\s
        (?:\w+\s){0,2}?(?:until|before|till)\b|(?:will|'ll|should|can(?!\s(?:the|this|it|that)\s[^.!]*\?)|could
        |hope\sto|expect\sto|plan\sto|going\sto|aim(?:ing)?\sto|be\sable\sto
        |able\sto)\s(?:\w+\s){0,3}?(?:finish|finished|be\sdone|have\s(?:it|them|everyone|everybody|all|the)
        |complete|completed|wrap\sup|get\s(?:it|this|them|everyone|there))\b(?=.{0,60}\b(?:by|in|before
        |until|around|end|next|mid|early|late|on|after)\b)
        |(?:done|finished|complete|completed|finish|wrap\sup|ready)\s(?:\w+\s){0,3}?(?:by|before)\b(?!\s(?:all|every\w*|our|each)\b)
        |(?:it|that)\s?(?:will|'ll|(?:'s|is)\sgoing\sto|might|may)\s(?:probably\s|likely\s)?(?:be|take\suntil)\s[^.!?]{3,30}?\s(?:before|until|till)\s(?:we|i|everyone)
        |running\s(?:late|behind)|behind\sschedule|(?:slipped|slipping|delayed)\b|(?:won't|not\sgoing\sto|(?:don't|do\snot)\sthink\s(?:we|i)(?:'ll|\swill|\scan))\s(?:be\sable\sto\s)?(?:make|hit
        |meet)\b|(?:can't|cannot)\s(?:make|meet|hit)\s(?:the|that|our)\s(?:deadline|date))""",
    ),
    _rule(
        "snooze",
        rf"""\b(?:(?<!\bi\s)(?<!\bwe\s)(?<!our\s)(?<!your\s)(?<!last\s){ASK}(?!\s(?:me|us)\s(?:again\s)?{WHAT})\s(?:me|us|back|again|in|with\s(?:me|us)|up)?\b(?=.{{0,40}}?(?:\b(?:later|again|next|in
        |after|on|tomorrow|when|once|around|mid|early|late|at\sthe|the|until|january|february|march|april|may|june|july|august|september|october|november
        |december|monday|tuesday|wednesday
        |thursday|friday|another|some)\b))|(?:ask|remind|ping|nudge)\s(?:me|us)\b(?!\s(?:again\s)?{WHAT})|later\b(?!\sthan)
        |not\s(?:right\s)?now\b|(?:can't|cannot)\s(?:talk|text|chat|answer|reply|respond)\s(?:right\s)?now|not\sa\sgood\stime|bad\stime|(?:too|so|really|very|super|pretty)\s(?:busy
        |swamped|slammed)|swamped|busy\s(?:right\snow|at\sthe\smoment|this|until|with)
        |(?:{WE}|training|classes|sessions|the\s(?:training|program|sessions|classes))\s?(?:'ll|will
        |are\sgoing\sto|is\sgoing\sto|won't|don't|plan\sto|are|is|'re|am)?\s?(?:not\s)?(?:be\s)?(?:start
        |starts|starting|begin|begins|beginning|kick(?:s|ing)?\soff|launch(?:es|ing)?|roll(?:s
        |ing)?\s(?:it\s)?out|get(?:ting)?\sstarted)\b|(?:is|are|'s|'re)\s(?:scheduled|planned|booked
        |set)\sfor|(?:first|next)\s(?:session|class|training|course|workshop)\s(?:is|will\sbe|starts)(?!\s(?:done|finished|complete\w*|over)\b)|(?:answer|reply|respond|report\sback|update\syou)\s(?:\w+\s){{0,3}}?(?:in|next|on|after|later|tomorrow)\b|give\s(?:me|us)\s(?:a|another
        |\w+\smore)\s(?:\w+\s)?(?:days?|weeks?|months?|bit|minute)|give\sme\s(?:until|till)\b|(?:can|could|let's|shall)\s(?:we\s|i\s)?(?:please\s)?(?:touch\sbase|talk|reconnect
        |circle\sback|check\sin|catch\sup|revisit)\b(?=.{{0,40}}?\b(?:next|in|after|later|tomorrow|again|on\s(?!the\sp|this|my|our|zoom|how|wh)|around|mid|early|late|once|when)\b)|hold\soff|in\sa\sbit|(?:i|we)(?:'ll|\swill|\scan)?\s(?:get|circle|come)\sback\s(?:to|with)\syou|i(?:'ll|\swill|\sshould)\s(?:let\syou\sknow|know\smore|reply|answer|respond|update\syou|send\syou
        \s(?:the\s)?(?:numbers|update|figures)|have\s(?:(?:an?|the|more|some|new)\s)?(?:updates?|numbers?|figures|info\w*|news|count))\b(?=.*\b(?:next|tomorrow|later|soon|in|on|by|after|around|(?:the|for)\sweek\sof|monday|tuesday|wednesday|thursday|friday)\b)|(?:not|nothing)\suntil\b|(?:won't|will\snot|don't)\shave\s(?:\w+\s){{0,3}}?(?:numbers?|updates?|figures|info\w*|news|count)\suntil\b|(?<!\w\s)not\sbefore\b
        |{SILENCE_UNTIL})""",
    ),
    _rule(
        "cancel",
        r"""\b(?:(?<!instructor\s)(?<!trainer\s)(?<!speaker\s)(?<!presenter\s)(?<!venue\s)(?<!hotel\s)cancel(?!l?ed\son\s(?:us|me)\b)(?!\s(?:the|our|a|that|this|last|yesterday's)\s(?:[a-z]+\s){0,2}?(?:class|session|workshop|meeting)\b)
        |(?:can't|cannot|can\snot|won't|will\snot|unable\sto|not\sable\sto|not\sgoing\sto
        |no\slonger\s(?:able|wants?|wish|interested|willing|going|planning|plan)\s(?:to|in)|(?:don't|do\snot)\s(?:want|wish)\sto|couldn't)\s(?:be\sable\sto\s|going\sto\s)?(?:do|keep|honor|honour|fulfil+
        |commit|participate|take\spart|continue|make\sgood|follow\sthrough|go\sahead|happen|meet\s(?:this
        |our)|host|sponsor|train\sanyone|carry)\b|withdraw(?:ing)?|(?:(?:we|they)\s(?:have\s|just\s)?|^\W*)withdrew(?=\W*$|[.;!,])|(?:management|leadership|corporate|headquarters|hq|legal|(?:the|our|my)\s(?:boss|board|owner|director|company|ceo))\s
        (?:just\s|has\s|have\s)?(?:said\sno|refused|declined|rejected|vetoed|nixed|turned\s(?:it|this|us)\sdown|won't\s(?:approve|allow))
        |(?:can't|cannot|won't|unable\sto)\s(?:complete|finish|meet|fulfill?)\s(?:the|our|this)\s(?:pledge|commitment|promise)\b|close\s(?:this|it|the\s(?:file|case))\sout|(?:close|shut)\sthe\s(?:file|case)\b(?!.*\b(?:done|finished|completed?|trained|met)\b)|(?:pull|withdr[ae]w|bow|opt)(?:ed|ing|al)?\s(?:out|the\splug|from)
        |back(?:ing|ed)?\sout|bow(?:ing)?\sout|count\s(?:us|me)\sout|drop(?:ping)?\sout|(?:remove|withdraw|drop|delete|retract|rescind|pull|erase)\s(?:our|the|my)\s(?:pledge|commitment|promise)|call(?:ing)?\sit\soff
        |give\sup\son|(?:take|remove|pull)\s(?:our|the|my)\s(?:pledge|commitment|promise|name)\s(?:off|down|out|back)
        |(?:isn't|is\snot)\ssomething\s(?:we|i)\s(?:can|want|will)
        |(?:have|decided|going)\sto\s(?:drop|abandon|end|scrap|not)\b|no\slonger\s(?:doing|going
        |interested|able|participating|possible|planning|part)|(?:decided|voted|chose|opted|agreed)\s(?:not\sto|against)|not\sto\s(?:move\sforward|proceed|go\sahead|continue|participate|pursue)
        |not\s(?:going\sto\shappen|happening
        |interested|doing\s(?:this|it)|moving\sforward|going\sahead)|won't\sbe\sable
        |isn't\sgoing\sto\shappen|(?:closing|shutting|folding|selling|sold)\s(?:down\s)?(?:the|our)\s(?:company|business
        |doors|depot|terminal)|never\s(?:made|gave|signed|agreed|pledged|promised|committed)|out\sof\sbusiness
        |(?:closed|shut)\s(?:down|our\sdoors)|(?:lost
        |no)\s(?:the\s|our\s)?(?:funding|budget))""",
        silent=False,
    ),
    _rule(
        "help",
        r"""^\W*(?:help|help\sme|\?|menu|commands?|instructions|info)\W*$|\b(?:how\sdoes\s(?:this|it)\swork
        |what\s(?:(?:can|should|do)\si\sdo|(?:can|should|do|am)\si\s(?:even\s)?(?:have\sto\s|need\sto\s|supposed\sto\s)?(?:write|say|type|answer|reply|put|text))|how\s(?:do|should
        |can)\si\s(?:answer|reply|use\sthis|respond|report|tell\syou|undo|take\s(?:it|that|something)\sback)|what\sare\smy\soptions
        |who\s(?:are\syou|is\sthis)|are\syou\s(?:an?\s)?(?:bot|robot|human|person|real|ai|machine)|(?:who|does\sanyone)\s(?:sees?|reads?|gets)\s(?:my|this|these)|what\sis\sthis|(?:don't|do\snot)\sunderstand(?:\sthis|\sthe\squestion)?
        |i'm\sconfused)\b""",
    ),
    _rule(
        "question",
        rf"""^\W*(?:and\s|so\s)?how\s(?:many|much)\s(?:did|have|had|do|does|are|were|more|of)\b(?!.*\d)|\b(?:(?:stop|quit|no\sneed\sto)\s(?:send(?:ing)?|mail(?:ing)?|ship(?:ping)?|giv(?:e|ing)){SUPPLIES}|no\smore(?!\sfor){SUPPLIES}
        |(?:delete|erase|remove|destroy|wipe|forget|correct|update){ABOUT_THEM}
        |(?:remind|ask)\s(?:me|us)\s(?:again\s)?{WHAT}
        |(?:my|our)\s(?:(?:new|work|office|cell|mobile)\s)*(?:e-?mail|phone|cell|mobile|telephone|contact(?=\s(?:info|details)))(?:\s(?:address|number|info\w*|details))?
        (?:\s(?:has|is|are|was|have|just|now|recently))*\s(?:changed?|new|different|to\s\S+@\S+|\S+@\S+|[\d(+][\d()+.\s-]{{6,}})
        |(?:call|phone|ring|text|e-?mail|contact|reach|message|write(?:\sto)?|talk\sto)\s(?:me|us)\s(?:back\s)?(?:instead|by\s(?:phone|e-?mail
        |text|telephone|mail|fax|whatsapp)|(?:on|at)\s(?:my|our)\s|(?:on|at)\s(?:\S+@\S+|[\d(+][\d()+.-]{{6,}}))
        |(?:can|could|would|will|do|does|did|are|is|may|should|have|has)\s(?:you|we|i|there|someone
        |somebody|anyone|it|they|the|your|this|that|tat)\b(?=[^.!]*\?)|(?:can|could|would)\s(?:you|someone
        |somebody|we\s(?:get|have))\b|(?:what|where|who|when|how|which|why)\b(?=[^.!]*\?)|where\s(?:do|can
        |is)|how\s(?:do|can)\s(?:we|i|you)|please\s(?:send|mail|ship|share|give|provide|call|forward|resend
        |let\s(?:me|us)\sknow|help|e-?mail)|(?<!'ll\s)(?<!will\s)(?<!\bto\s)(?:send|mail|ship)\s(?:us|me|over|more|another)
        |(?:we|i)(?:'d|\swould)?\s(?:also\s)?(?:still\s)?(?:need|could\suse|want|require|request
        |are\s(?:short|out)\s(?:of|on)|ran\sout\sof|like|love)\s(?:to\s(?:get|order|request|have)\s)?(?:the|a|an
        |some|more|your|help|extra|additional|new|another|someone|to\sknow|access|link|materials?|posters
        |handouts|booklets|brochures|flyers|stickers|decals|(?:wallet\s)?cards|[\d_]+\s(?:more\s|new\s|additional\s)?(?:posters|wallet|cards|decals
        |brochures|flyers|stickers|copies|materials|packets|kits|handouts|booklets|leaflets|pamphlets|dvds|signs))\b(?!\s?(?:time|month|week|couple|few|\w+\s(?:days|weeks|months?)))
        |(?:^|[.!;,-]\s?|\b(?:and|but|also)\s)(?:please\s)?(?:need|order|request|send)\s(?:us\s)?(?:more|some|a\sfew|another|extra|about\s)?\s?
        [\d_]*\s?(?:more\s|new\s|spanish\s|french\s|english\s)?(?:posters?|wallet|cards?|decals?|brochures?|flyers?|stickers?|copies
        |materials?|packets|kits|handouts|magnets|booklets?|leaflets?|pamphlets?|dvds?|signs)\b|running\s(?:low|short|out)\s(?:on|of)\s
        |(?:we|i)(?:'re|'m|\sam|\sare)\s(?:all\s|almost\s)?(?:out\sof|short\s(?:of|on)|low\son)\s(?:\w+\s){{0,4}}?
        {GOODS}(?:,?\s(?:and\s)?(?:we\s)?need\s[\d_]+)?(?=[^.!?;\d]*(?:[.!?;]|$)|{TOLD_NEXT})|^\W*(?:do|does|did|is|are|am|can|could|will|would|should|has|have|may|must)\s
        (?!(?:we|i|everyone|everybody|all|it|that)\b(?=[^.!?]*\b(?:at|done|finished|complete)\b))\w+[^.!]*\?|never\s(?:arrived|received|got|came)|(?:haven't|have\snot|didn't|did\snot|not)\s(?:yet\s)?(?:receive
        |received|get\sthe|gotten\sthe)
        |^\W*(?:what|where|who|when|which|why)(?:'s|\sis|\sare|\sdo|\sdoes|\scan)\b|call\s(?:me|us)\b(?!\s(?:in\b
        |next|later|back\sin|after|again))|do\syou\shave|(?:have|had|got)\s(?:an?|some|a\sfew|another|one)\s(?:\w+\s)?questions?\b|(?:lost|misplaced|deleted)\s(?:the|my|our|your)\s
        (?:\w+\s)?(?:link|e-?mail|password|log-?in|materials?|posters?|video|invit\w+|instructions)|is\sthere|are\sthere|wondering|looking\sfor
        |(?:login|log-?in|password|portal|website|site|link|video|page|system|course)\s(?:isn't|is\snot|not|won't|doesn't|does\snot|keeps|stopped)\s
        (?:work|load|open|let|play|accept|crash|freez|show)\w*|link\s(?:doesn't|does\snot|is\s(?:broken
        |dead)|isn't)|(?:can't|cannot|couldn't)\s(?:log|open|access|find|get\s(?:in|the))
        |(?:wants?|would\slike|needs?|like|curious|asking|asked|asks)\s(?:to\sknow\s|me\s)?(?:what|how|where|if|whether|who|when|why)\b
        |let\sme\sknow\s(?:how|what|if|when|where))""",
    ),
    _rule(
        "thanks",
        r"""^\W*(?:(?:ok|okay|k|thanks?|thank\syou|thx|ty|cheers|great|perfect|awesome|got\sit|will\sdo|noted
        |sounds\s(?:good|great|fine|perfect)|you're\swelcome|understood|no\sproblem|appreciate(?:\sit|d)?|wonderful|excellent|nice
        |cool|sure\sthing|copy|roger|10-4|much|very|so|a\slot|many|you|all|again|for|the|that's|thats|(?:that|this)\sis|that\swill|be|now|today|else|nothing|no|is|everything|reminder|update
        |checking|in|everything|your|help|info|information|have|good|day|one|weekend|hi|hello|hey|team
        |everyone|that|sent|and|we|i|really|it|do|too|both|kindly|merci|gracias|de\snada|good\s(?:morning
        |afternoon)|lol|haha\w*|hehe|no\sworries|following|up|yep|yup|yes|sure|kk|gotcha|yay|super|fantastic|amazing|fine|alright|right|on\sit|man|guys|happy\sto|glad\sto|anytime|of\scourse|my\spleasure)\W*)+$
        |\b(?:loved|enjoyed|really\sliked|appreciated?)\s(?:it|the|your|this|that)\b(?!.*\?)|\b(?:great|good|excellent|wonderful|fantastic|awesome|amazing)\s
        (?:program|training|class|course|video|job|work|presentation|session|stuff|material)\b(?!.*\?)
        |\byou(?:'re|\sare|\sall\sare)\s(?:the\sbest|awesome|great|amazing|wonderful)\b|\bvery\s(?:helpful|useful|informative|eye[-\s]opening|powerful)\b(?!.*\?)""",
    ),
)
THANKFUL = late(
    r"\b(?:ok|okay|k|thank\w*|thx|ty|cheers|great|perfect|awesome|got it|will do|noted|sounds good|sounds great"
    r"|pleasure|happy to|glad to|anytime|of course|welcome|understood|no problem|appreciate\w*|wonderful|excellent"
    r"|nice|cool|sure thing|copy|roger|10-4|gotcha|kk|yep|yup|super|fantastic|amazing|fine|alright|hi|hello|hey|good"
    r"|merci|gracias|best|loved|enjoyed|liked|helpful|useful|informative|powerful)\b"
)


def moods(low: str) -> Iterator[Mood]:
    """Every mood of a plain text, in the order of the table, each intent once."""
    for intent, pattern, silent in RULES:
        found = pattern.search(low) if intent != "thanks" or THANKFUL.search(low) else None
        if found:
            yield Mood(intent, found.start(), found.end(), silent)
