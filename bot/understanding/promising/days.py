"""By when a thing is promised, where its own sentence does not tell: "Six workshops. To be done on June 30".

A day is of a promise by the words around it, as weights learned from the corpus tell: not one of a meeting or a
birthday. `python -m tests.understanding weigh --of days` learns the weights again.
"""

from bot.understanding.calendar.dates import When
from bot.understanding.calendar.grammar import Anchor
from bot.understanding.calendar.saidwhen import told_on
from bot.understanding.doing.scene import Scene
from bot.understanding.promising.amounts import MOST, signs_about
from bot.understanding.promising.due import CHECKED, NEAR, as_told, is_rhythm, long_gone
from bot.understanding.promising.sentence import scene_of
from bot.understanding.readings import PledgeReading
from bot.understanding.scales.weighing import DAYS, Signs, likeliest
from bot.understanding.words.vocabulary import Vocabulary
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

DUE, NOT_DUE = "due", "not due"
DID = late(
    r"""
    \b(?!(need|pledg|promis|commit|agree|decid|offer|schedul|plan|book|regist|invit|volunteer|ask)[a-z]*ed)([a-z]{2,}ed
      |(has|have|had) (been |already )?[a-z]+|gave|held|got|met|took|sent|put|made|bought) ((?!to )[^\s,;.:]+ ){0,6}$
    """,
)
THEN_WILL = late(r",? and,? ((we|they|it|he|she|also|now|then) )*(will|'ll|is going to|are going to|plans? to)\b")
LIKELY = 1.0
"""How far ahead it must be that a day is the one by which something is promised."""


def with_their_day(reading: PledgeReading, said: Text, vocabulary: Vocabulary, anchor: Anchor) -> PledgeReading:
    """The promises, all of them without a day, with the only day of the text by which anything is promised."""
    if not reading.pledges or any(one.due_text for one in reading.pledges):
        return reading
    scene = scene_of(said, vocabulary, anchor)
    due = [when for when in scene.dates[:MOST] if is_due(scene, when) and not _of_ours(said, when, scene)]
    if len(due) != 1:
        return reading
    told = as_told(said.low, due[0], scene) or due[0]
    text, day = said.cut(told.start, told.end), told.due
    return reading._replace(pledges=tuple(one._replace(due_text=text, due=day) for one in reading.pledges))


def _of_ours(said: Text, when: When, scene: Scene) -> bool:
    """Whether a day is long past, the one on which it was told, or only the one on which we ask again."""
    asked = CHECKED.search(said.low, max(0, when.start - NEAR), when.start)
    gone = told_on(said.low, when) or long_gone(said.low, when, scene) or _done_then(said, when)
    return asked is not None or gone or is_rhythm(said.low, when)


def _done_then(said: Text, when: When) -> bool:
    """Whether something else was done on that day: "received 200 posters in February and will hang them"."""
    did = THEN_WILL.match(said.low, when.end) and DID.search(said.low, max(0, when.start - NEAR), when.start)
    return bool(did)


def is_due(scene: Scene, when: When) -> bool:
    """Whether something is likely promised by this day."""
    name, ahead = likeliest(DAYS, signs_of(scene, when))
    return name == DUE and ahead >= LIKELY and when.role not in ("start", "past") and not when.problem


def signs_of(scene: Scene, when: When) -> Signs:
    """What is weighed of one day."""
    length = when.end - when.start
    marks = [
        f"role {when.role}",
        f"preposition {when.preposition}",
        f"dated {when.due is not None}",
        f"long {length // 4}",
    ]
    return signs_about(scene.plain, when.start, when.end, marks)
