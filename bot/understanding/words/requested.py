"""What contacts ask for: materials, what was promised, and what we keep of a person."""

from bot.understanding.writing.patterns import late

WHAT = r"(what|how (many|much)|which|who|where|this that (we|i)|of (our|the))\b"
""" "Remind me what we promised"; Spanish and French come as "ask me again what"."""
TOLD_NEXT = (
    r",(?= (\d[\d,]* (\w+ )?(so far|more|in total|trained|certified|to date|done)\b"
    r"|(but |and )?(we |we've )?(have |also |just )?(trained|certified) (another )?\d))"
)
"""Where a request ends and a figure is told."""
GOODS = (
    r"(posters?|cards?|decals?|brochures?|flyers?|stickers?|copies|materials?|packets|kits|handouts|magnets|boxes"
    r"|packages|supplies|invoices?|newsletters?)\b"
)
SUPPLIES = (
    r"\s((me|us|out|over|any|the|more|so|many|much|these|those|your|paper|printed|safety|new|wallet|all|of|extra"
    rf"|spanish|french|english|big|boxes) )*{GOODS}"
)
"""What may be stopped without stopping our messages: "stop sending cards, we have enough"."""
ORDERS = late(rf"\b(send|mail|ship|order|need)\b( [\w']+){{0,5}}? {GOODS}")
ABOUT_THEM = (
    r" ((all|any|of|the|my|our|personal|private|contact|own|cell) )*((information|info|data|details|profile|account"
    r"|name|address)\b|(phone|cell|mobile) number\b)"
)
"""What we keep of a person, as it is named where it is to be deleted."""
