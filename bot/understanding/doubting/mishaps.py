"""Things that do not hang there any more, or were not put up or given out yet."""

from bot.understanding.readings import ReplyContext
from bot.understanding.words.units import group_of
from bot.understanding.writing.patterns import any_finds, late

THEM = r"(them|it|those|these|most|some|half|all|a few|a couple|one|two|three|\d+|(the|our) [a-z]+)"
TAKEN_DOWN = late(
    rf"""
    \b(took|takes?|taken|taking|pull(s|ed)?|tears?|tore|torn|ripp?(s|ed)?|bl(ew|own|ows)|knock(s|ed)?|peel(s|ed)?|fell
      |falls?|came|comes?) ({THEM} )?(of them )?(right |all |back |already )?(down|off)\b(?! (of )?(the|our|your) list)
    |\b(removed|vandalized|painted over|thrown (out|away)|threw {THEM} (out|away)|ended up in the trash
      |in the (trash|garbage)|got wet|ruined|damaged|covered up)\b
    """,
    seldom=True,
)
""" "12 more hung in the lobby, but the owner took them down"."""
NOT_UP_YET = late(
    r"""
    \b(not|n't|never|nobody|still) ([a-z]+ )?(hung|hang|put|posted|up|handed|given|distributed|displayed|mailed|placed
      |stuck|unpacked|out)( up| out)?\b|\bwaiting to (be|go)\b
    |\b(at|from|with) (the |our )?print(er|ers|ery|ing)?\b
    |\b(by|with) (the |a |our )?(delivery|courier|mailman|fedex|ups|usps|post office)\b
    """,
    seldom=True,
)
""" "12 more at the printer"."""
LEFT_LYING = late(r"\bleft (another )?\d[\d,]* ([a-z]+ ){0,3}?(on|at|in|with|by|near)\b", seldom=True)
""" "Left 75 more on the counter": these are not the ones that are left."""


def may_not_hang(low: str, context: ReplyContext, only_left: bool) -> bool:
    """Whether posters, cards or stickers may not be where they are counted; of what is left that may be said."""
    if group_of(context.unit) not in ("materials", "resources", "vehicles"):
        return False
    return any_finds(low, *((LEFT_LYING,) if only_left else (TAKEN_DOWN, NOT_UP_YET)))
