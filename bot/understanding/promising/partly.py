"""A note of what is done and what is still to come: "Acme: 200 deputies done, another 150 by June 30"."""

from collections.abc import Iterator

from bot.understanding.doing.heads import Head
from bot.understanding.doing.scene import Scene
from bot.understanding.naming.subjects import organisation
from bot.understanding.promising.promises import promises_of
from bot.understanding.readings import Problem, Promise
from bot.understanding.words.units import unit_after
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

PARTLY = late(
    r"""
    ^(?P<who>[^:;]{2,90}?)( ?:\s
      | -{1,2} )\W*(?P<done>\d[\d,]*( [a-z][\w'-]*){0,4}?) ((are|have been|now|already|all) ){0,2}(done|completed?
      |finished|trained|certified)( \([^()]*\))?(,| and| plus| \+
      | /) (and )?((the )?(other|another|remaining
      |last) )?(?P<more>\d[\d,]*( (more|others?|left|remaining))?,? (to go )?(by|before|in|on|within|until
      |no later than) (the )?_[_\s]*)\W*$
    """,
)


def partly(sentence: Text, scene: Scene) -> Iterator[tuple[Head, Promise, tuple[Problem, ...]]]:
    """The deed and the promise of such a note."""
    found = PARTLY.match(scene.plain) if ":" in scene.plain or " -" in scene.plain else None
    unit = unit_after(scene.plain, found.start("done") + len(found["done"].split()[0])) if found else None
    if not found or not unit or unit.group != "people":
        return
    who, crowd = organisation(sentence, *found.span("who"), scene.before)
    if crowd:
        return
    (start, end), (at, upto) = found.span("done"), found.span("more")
    done = Head("finished", "train", found.span("who"), start, start, end)
    more = Head("forward", "pledge", found.span("who"), at, at, upto)
    for head in (done, more):
        for promise, problems in promises_of(sentence, head, scene, who, [head]):
            yield head, promise, problems
