"""Tables, lists, rows and forms, put as notes that read like any other: one line for each promise."""

from bot.understanding.promising.boxes import as_ticked
from bot.understanding.promising.brackets import (
    before_their_things,
    each_number_its_note,
    with_their_numbers,
    without_list_numbers,
)
from bot.understanding.promising.columns import as_sponsors, by_columns
from bot.understanding.promising.didanddo import done_and_to_do
from bot.understanding.promising.forms import each_form
from bot.understanding.promising.gapped import each_with_the_verb
from bot.understanding.promising.labelled import by_their_labels
from bot.understanding.promising.manythings import each_thing_its_note, numbered_apart, who_was_called
from bot.understanding.promising.ofsomany import by_their_goals, without_bases
from bot.understanding.promising.respective import each_its_own
from bot.understanding.promising.rows import under_their_heads
from bot.understanding.promising.samewith import each_with_its_number
from bot.understanding.promising.severals import each_its_line
from bot.understanding.promising.stages import by_stages, without_open_days
from bot.understanding.writing.text import Text

SHAPES = (
    as_ticked,
    as_sponsors,
    by_columns,
    by_their_goals,
    each_form,
    without_bases,
    without_open_days,
    numbered_apart,
    who_was_called,
    each_number_its_note,
    without_list_numbers,
    with_their_numbers,
    before_their_things,
    each_its_own,
    by_stages,
    done_and_to_do,
    each_its_line,
    each_with_its_number,
    each_with_the_verb,
    each_thing_its_note,
    by_their_labels,
    under_their_heads,
)
"""In the order in which a text is looked at."""


def laid_out(text: Text) -> Text:
    """The text as notes; a text that has no such shape as it is."""
    for put in SHAPES:
        text = put(text)
    return text
