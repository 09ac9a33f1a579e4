"""The things that were pledged, named beside the figures of a correction: they tell nothing that is not known."""

from bot.understanding.harmless.plainness import words_but
from bot.understanding.readings import ReplyContext
from bot.understanding.words.units import group_of
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

NAMED = late(
    r"""
    \b(typed|wrote|put( down)?|said|entered|reported|posted|sent|told you|logged|gave you|gave|listed|meant|not|was
      |were|it's|that's|(make|change) (it|that)( to)?|be|only|just|really|actually|instead of|rather than|from|to|read
      |say) (the )?\d[\d,]*(?P<things>( [a-z]+){1,2}?)(?=\W*$|[.,;!]| (but|and|not|it|was|instead|rather|when|where
      |please|to|yesterday|today|earlier)\b)
    """,
)


def without_own_unit(said: Text, context: ReplyContext) -> Text:
    """ "I typed 400 posters but it was 40", where posters were pledged: "I typed 400 but it was 40"."""
    if not context.last_entry or group_of(context.unit) == "people":
        return said
    for found in reversed(list(NAMED.finditer(said.low))):
        things = found["things"]
        if not words_but(things, frozenset(), context):
            said = said.without(*found.span("things"))
    return said
