"""Remarks beside a figure: "38 more, best turnout yet" tells how it was, and nothing of the figure.

What is looked past is a clause of praise in plain words, of how the weather, the food or the sick are, or of thanks; of
those left, leave, illness and a date. A clause that goes on with "and" or "so" tells more than the weather. All else
that is said beside a figure may take it back, and is read on: the boss who must approve, the bus that broke down.
"""

from bot.understanding.harmless.neighbours import ABOUT_IT, ABOUT_PEOPLE, HARMLESS, OF_IT, PRAISED
from bot.understanding.harmless.plainness import WORD
from bot.understanding.harmless.smalltalk import FIGURE
from bot.understanding.words.plainwords import ABOUT_PRAISE, KNOWN, PRAISE
from bot.understanding.words.units import OUTSIDERS, group_of
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import words

NOT_YET = words(
    "start starts starting begin begins next will would ask asks asked asking already but not eager going "
    "come comes coming soon tomorrow later until when who waiting wait ready"
)
""" "20 more, excited to get going" may be 20 who are still to come."""
PIECE = late(r"(?P<mark>[,;:()]| -+ )")
LED_IN = r"^\W*((and|but|so|because|since|though|although|even|only|well|oh|just|still|finally) )*"
SUCH = late(
    r"""
    ^\W*((it|that) was |we had )?((an?|such|really|very|pretty|just|kind of) )*(small|tiny|little|big|nice|good|great
      |fun|lively|quiet|sleepy|tough|rowdy|sharp|solid|decent|fantastic|wonderful) (group|class|crowd|talk|bunch|crew
      |turnout|audience|room|session|discussion|day|week|start|stuff|vibes?|energy|times?|conversation|questions?|folks
      |people)\W*$
    """,
)
""" "8 more, small group"."""
OF_NATURE = late(
    rf"""
    {LED_IN}(it('s| (is|was|has been|had been))? (\w+ )?(rain|snow|pour|storm|freez)\w*|thanks?\b(?! (to|\w+ of)\b)
      |hi\b|today (?=rain|snow|is cold)|(rain|snow|storm)(ed|s|ing)\b
      |((the|a|an|what) (\w+ )?)?(weather|snow|storm|rain|cold|heat|flu|roads?|traffic|coffee|food|pizza|cake|lunch
      |season|week|day|month|weekend|holidays) ((has|have|had) been|is|are|was|were|feels?
      |felt)\b(?! (\w+ )?(made|set|cut|\w+ed)\b)
      |despite (all )?(the|this) (weather|snow|storm|rain|cold|heat|flu|traffic)(?=\W*$)
      |what (an? )?(\w+ )?(weather|snow|storm|rain|cold|heat|traffic|week|day|month|season)\b
      |(the|our|my) (\w+ ){{1,2}}?((is|was) (\w+ )?(well|back|sick|ill)|brought))\b
    """,
)
"""How the weather, the road, the food and the week were, and who is ill: no word beside them takes a figure back."""
AND_THEN = late(r"\w (and|so|but|because|then) ")
NATURAL = late(r"\bit('s| (is|was|has|had))(?= (been )?(\w+ )?(rain|snow|pour|storm|freez|cold|hot|icy|windy))")
OF_THEIRS = late(
    rf"""
    {LED_IN}((it|they|everyone|everybody|people|folks)\b
      |(our|the) (trainer|instructor|class|training|course|session|group|team|crew|staff|drivers|employees|people|folks
      |guys) (?!of\b))
    """,
)
"""Whose praise tells nothing of other people or another lesson."""
AWAY = words(
    "one two three four "
    "they they're them all both most some many of are is were was the others rest still on at out off away back in "
    "come comes coming return returns returning will be _ "
    "leave vacation vacations holiday holidays sick ill medical maternity military "
    "disability fmla pto paternity parental furlough or and right now currently "
    "until till from next this week month year today tomorrow monday tuesday wednesday thursday "
    "friday saturday sunday january february march april may june july august september october november december"
)
"""Where those are who are left."""
THEIRS = late(r"\b[^\W\d_]+(ron|[^nai]an|[^e]en)\b")
""" "Renunciaron": Spanish leaves "they" away, and the end of the verb tells of them."""
UNDONE = words(
    "cancel canceled cancelled cut stop stopped left leave come comes coming came arrive arrived send sends sent "
    "sending calculate calculated sleep slept put add added enter entered will going plan another other others rest "
    "remaining take takes took taken there're lost set track"
)
OF_THOSE = (
    ABOUT_IT
    | UNDONE
    | words(
        "class classes course courses training trainings session sessions group groups all everyone everybody both "
        "each several many some few one ones people that this him her train trained do did done pass passed finish "
        "finished complete completed attend attended see saw seen watch watched close closed home us"
    )
)
FOR_ALL = late(r"\bfor (all|everyone|everybody|them)\b")
LEAST = 3
"""Words of a clause, below which a single new one is too much of it."""


def without_remarks(low: str, left: bool = False) -> str:
    """The plain sentence of a figure without the remarks in it: "58, best turnout yet, it was pouring rain"."""
    pieces = PIECE.split(low)
    figure = next((at for at, piece in enumerate(pieces) if FIGURE.search(piece)), len(pieces))
    kept = [piece for at, piece in enumerate(pieces) if not _passes(piece, at > figure, left)]
    return "".join(kept) if any(map(WORD.search, kept)) and len(kept) < len(pieces) else low


def _passes(piece: str, behind: bool, left: bool) -> bool:
    return _praises(piece) or (behind and _is_aside(piece, left))


def _praises(piece: str) -> bool:
    said = set(WORD.findall(piece))
    praised = bool(SUCH.match(piece)) or (not said - KNOWN - PRAISE - ABOUT_PRAISE and not PRAISE.isdisjoint(said))
    return praised and NOT_YET.isdisjoint(said) and OUTSIDERS.isdisjoint(said) and not FIGURE.search(piece)


def _is_aside(piece: str, left: bool) -> bool:
    said = set(WORD.findall(FOR_ALL.sub(" ", piece)))
    if not said or FIGURE.search(piece):
        return False
    if left and said <= AWAY:
        return True
    if len(said) < LEAST or OF_IT.search(NATURAL.sub(" ", piece)) or not NOT_YET.isdisjoint(said):
        return False
    strange = said - HARMLESS
    if any(map(THEIRS.fullmatch, strange)) or any(map(_people, said)):
        return False
    if OF_THEIRS.match(piece) and not PRAISED.isdisjoint(said):
        return said.isdisjoint(ABOUT_PEOPLE) and said.isdisjoint(UNDONE) and not strange
    return bool(OF_NATURE.match(piece)) and not AND_THEN.search(piece) and OF_THOSE.isdisjoint(said)


def away(piece: str) -> bool:
    """ "All on medical leave": where those are who are left, and no other word."""
    return set(WORD.findall(piece)) <= AWAY


def _people(word: str) -> bool:
    return word.endswith("s") and group_of(word) == "people"
