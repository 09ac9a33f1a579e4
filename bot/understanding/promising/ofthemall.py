"""What is said of all the promises told before: "Acme pledged 90, Beta 64, both to be trained with BOTL"."""

from bot.understanding.readings import PledgeReading, Promise
from bot.understanding.words.vocabulary import Vocabulary
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

ALL_TRAINED = late(
    r"""
    (^|[.,;:(-])\W*(and )?(both|each|all)( (groups|of (them|these|those|whom)))?,? ((are|is|will|to|be|being
      |get) )*trained\b(?P<how>[^,;]*)
    """,
)
MANY = 2
"""So many promises of one sentence are all that are meant."""


def _is_bare(promise: Promise) -> bool:
    return promise.target is None and promise.percent is None and promise.unit is None


def trained_all(
    sentence: Text, vocabulary: Vocabulary, reading: PledgeReading, before: list[Promise]
) -> tuple[PledgeReading, list[Promise]]:
    """The promises of a sentence and of those before it, where it says of all of them that people will be trained."""
    said = ALL_TRAINED.search(sentence.low)
    extra = [one for one in reading.pledges if one.kind == "train" and _is_bare(one)]
    own = [one for one in reading.pledges if one not in extra]
    if not said or not (own or before):
        return reading, before
    programme = vocabulary.programmes.find(said["how"])

    def told(promise: Promise) -> Promise:
        named = programme and promise.kind == "train" and promise.programme is None
        return promise._replace(programme=programme.name) if programme and named else promise

    meant = before if len(own) < MANY else []
    kept = [one for one in before if one not in meant]
    return reading._replace(pledges=tuple(map(told, own))), [*kept, *map(told, meant)]
