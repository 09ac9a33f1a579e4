"""A wish about the pledge told in the words of a correction: "could we make that 120 instead of 90?" """

from bot.understanding.readings import ReplyContext
from bot.understanding.writing.patterns import late

WISHED = late(
    r"""
    \b(can|could|may|would|like to|wants?|hope to|(we|i|they)'d|rather do|put (us|me)|(need|have) to|pr[eé]f[eèé]r\w*
      |let's|please|realistic|doable|feasible|achievable)\b
    |\?
    """,
)
DONE = late(r"\b(did|trained|taught|held|gave|handed|reached|finished|completed|(have|has)(?! to\b))\b")
NOT_SO_MANY = late(
    r"""
    \b((instead of|rather than|not|(?<!more )(?<!less )(?<!fewer )than) (?=(the )?(?P<n>\w+))
      |(?P<many>\b\d+) (is|was|seems|feels) ((way|just|a bit|a little|probably) )?too (many|much|high|ambitious)\b
      |\b(can|could|will|'ll) (\w+ ){0,2}?(more|better|fewer|less) than (?=(?P<past>\d+))
      |(go|move|change|switch|drop|come) (it |our \w+ )?(up |down )?from (?=(?P<from>\d+) (\w+ )?(down |up )?to \d))
    """,
)
MAKE_IT = late(r"\b(let's|can we|could we|we'd like to|i'd like to) make (it|that) (an? even )?(?P<figure>\d+)\b")


def wishes_another_number(low: str, context: ReplyContext) -> bool:
    """ "Could we make that 120 instead of 90?" names the target: a wish about the pledge."""
    was = (
        [found["n"] or found["from"] or found["past"] or found["many"] for found in NOT_SO_MANY.finditer(low)]
        if WISHED.search(low) and not DONE.search(low)
        else []
    )
    return str(context.target) in was or (context.last_entry is None and _more_than_promised(low, context))


def _more_than_promised(low: str, context: ReplyContext) -> bool:
    """ "Let's make it 300", where nothing was told that could be mended."""
    found = MAKE_IT.search(low)
    return bool(found and context.target and int(found[1]) > context.target)
