"""Things that do not hang there any more, or were not put up or given out yet."""

from bot.understanding.readings import ReplyContext
from bot.understanding.words.units import group_of
from bot.understanding.writing.patterns import any_finds, late

THEM = r"(them|it|those|these|most|some|half|all|a few|a couple|one|two|three|\d+|(the|our) [a-z]+)"
TAKEN_DOWN = late(
    rf"""
    \b(took|takes?|taken|taking|pull(s|ed)?|tears?|tore|torn|ripp?(s|ed)?|bl(ew|own|ows)|knock(s|ed)?|peel(s|ed)?|fell
      |falls?|came|comes?) ({THEM} )?(of them )?(right |all |back |already )?(down|off)\b(?! (of )?(the|our|your) list)
    |\bwent (to waste|through the wash|missing)\b|\bto (myself|ourselves)\b|\bfrom (the box|your office)\b
    |\b(off|out of) (the|our|a|its) (?!\d)|\b(taped|stapled|stuck|glued|pinned|put) (together|over)\b
    |\b(dumpster|trash|garbage|shredder|recycling|(to|in|on) the (dump|floor|ground|bin))\b
    |\b(removed|vandalized|painted over|thrown (out|away)|threw {THEM} (out|away)|got wet|ruined|covered up
      |(got|were|was|are|is) damaged|upside down|in the wrong (place|spot|language))\b
    """,
)
""" "12 more hung in the lobby, but the owner took them down"."""
NOT_UP_YET = late(
    r"""
    \b(not|n't|never|nobody|still) ([a-z]+ )?(hung|hang|put|posted|up|handed|given|distributed|displayed|mailed|placed
      |stuck|unpacked|out)( up| out)?\b|\bwaiting to (be|go)\b
    """,
)
""" "12 more, not hung yet"."""
AT_THE_PRINTER = late(
    r"""
    \b(at|from|with|by) (the |our |a )?((print|copy|sign) ?(er|ers|ery|ing|shop)?\b|fedex|ups|usps|staples|kinko's)
    |\b(with|by) (the |our |a )?(delivery|courier|mailman)
    """,
)
UP = late(r"\b(hung|put up|posted|taped|mounted|displayed|up)\b")
""" "12 more at the printer"; "hung 12 more at the print shop" hangs."""
LEFT_LYING = late(r"\bleft (another )?\d[\d,]* ([a-z]+ ){0,3}?(on|at|in|with|by|near)\b")
""" "Left 75 more on the counter": these are not the ones that are left."""


def may_not_hang(low: str, context: ReplyContext, only_left: bool) -> bool:
    """Whether posters, cards or stickers may not be where they are counted; of what is left that may be said."""
    if group_of(context.unit) not in ("materials", "resources", "vehicles"):
        return False
    if only_left:
        return bool(LEFT_LYING.search(low))
    waits = AT_THE_PRINTER.search(low) and not UP.search(low)
    return bool(waits) or any_finds(low, TAKEN_DOWN, NOT_UP_YET)
