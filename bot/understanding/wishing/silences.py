"""How people stop our messages, for good or until a day, and what a machine writes for who is away."""

from bot.understanding.words.requested import SUPPLIES
from bot.understanding.writing.patterns import late

POLITELY = (
    r"(please|pls|plz|ok|okay|thanks|thank you|thx|ty|gracias|por favor|merci|svp|s'il (vous|te) pla[iî]t|now"
    r"|hi|hello|hey|good (morning|afternoon|evening)|hola|bonjour|salut)"
)
STOP = late(
    rf"""
    ^\W*({POLITELY}\W+)*(quit (messaging|texting|asking|writing|contacting|emailing|bugging)\b.*|stop|stop it|stop this
      |unsubscribe|opt ?out|stop (messaging|texting|writing|contacting|asking|emailing|sending)\b(?!{SUPPLIES}).*
      |arr[eê]t(ez)?|alto|parar?|baja|basta|quit)(\W+{POLITELY})*\W*$
    |^\W*({POLITELY}\W+)*stop(\W+{POLITELY})*[,.!:-] ?(?!.*\d)[^?]{{0,40}}\b(phone|inbox|cell|celular|t[eé]l[eé]phone
      |cellulaire|messages?|mensajes|texts?|notifica\w+)\b[^?]{{0,40}}$
    """,
)
NOT_YET = (
    r"(can't|cannot|won't|not able to) (be able to )?(do|start|begin|continue|hold|host|train) ([a-z]+ ){0,2}?before "
    r"(early |late )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|next|spring|summer|fall|winter)[a-z]*[\s\d.!]*$"
)
""" "We can't do it before March"."""
SILENCE_UNTIL = (
    r"(stop|quit|don't|do not|never) (messaging|texting|writing|contacting|asking|e-?mailing|sending|reminding"
    r"|bothering|message|text|write|contact|ask|e-?mail|send|remind|bother)\b[^.!?;]{0,30}? (until|till|before)\b"
    r"|(quiet|silence|peace) (please )?(until|till)\b"
    r"|no ((more|further) )?(messages?|reminders?|updates?|check-?ins?|questions|texts"
    r"|e-?mails) ((from you|please) )*(until|till|before)\b"
)
SILENCE = late(rf"\b{SILENCE_UNTIL}")
""" "Stop sending me messages until January": a later, and no STOP."""
STOP_ALONE = late(r"(^|[.!?;\n])(?P<words>\W*(please )?(stop|unsubscribe|opt ?out)( please)?)\W*?($|[.!?;\n])")
"""STOP as a sentence of its own, before or after what else is told."""
LEAVE_ME = late(
    rf"""
    \b(stop (messaging|texting|writing|contacting|asking|e-?mailing|sending(?!{SUPPLIES})|these messages|the messages
      |reminding|bothering)
      |unsubscribe|opt (me )?out|end (these|the|your) (messages|texts|reminders)
      |(don't|do not) want (to (get|receive) )?(these|your|any( more)?|more) (messages|texts|reminders)
      |(take|remove) (me|us) (off|from)
      |(don't|do not|never|no longer) (want to (get|receive)|message|contact|text|e-?mail|write (to )?|bother) ?(me|us
      |these|any|messages|more)
      |leave (me|us) alone
      |(don't|do not|never) send ((me|us|any|more|these|your|further) )*(messages|reminders|texts|e-?mails
      |notifications|check-?ins)
      |no more (messages|texts|e-?mails|reminders))\b
    """,
)
OUT_OF_OFFICE = late(
    r"""
    \b(out of (the |my )?office|auto(matic)?(-| )?(reply|response)|auto-?reply|ooo\b
      |(am|i'm|be|is|currently) (away|out|off|traveling|travelling|on leave|on holiday|on vacation
      |on pto)\b(?=.{0,40}\b(until|till|through|return|back|from))
      |on (annual |maternity |paternity |parental |medical |sick |family )?(leave|vacation|holiday
      |pto)\b(?=.{0,40}\b(until|till|through|return|back|from|this|next))
      |(i will be|i'll be|i am|i'm) (back|returning) (in the office )?(on|in(?! the office)|after)
      |limited access to (e-?mail|my)|away from my desk
      |(back|return(ing)?) (in|to|at) ((the|my) )?(office|work|desk) (on )?(the )?(?=\d|_
      |(mon|tues|wednes|thurs|fri)day|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d))
    |\bout (sick|ill)\b(?=.{0,40}\b(back|return))
    |^\W*((fyi|hi|hello|sorry)\W+)*(away|out|off|traveling|travelling)( of town)? (until|till|til)
      \s(?!(we|they|i|more|everyone)\b)((\d{1,2}(st|nd|rd|th)? )?[a-z]+( [a-z]+)?( \d{1,2}(st|nd|rd|th)?)?(,? 20\d\d)?
      |\d{1,2}[/-]\d{1,2})[\s.!]*((sorry|thanks|thank you)[\s.!]*)*$
    |^\W*(maternity|paternity|parental|medical|sick|family
      |annual) leave\b(?=.{0,60}\b(until|till|through|return|back|from)\b)
    """,
)
SOMEBODY_ELSE = late(
    r"""
    \b((our|my|the) (?!(person|recipient|user|sender|account)\b)([\w-]+ ){1,2}?
      |(they|they're|most|some|half|others|rest|who|because|\d+) )((is|are|was|were|of them|all|both|still|currently
      |also|now) )*$
    """,
)
""" "Our trainer is out on leave" is no answer of a machine."""
