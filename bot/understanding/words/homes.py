"""Where somebody is at home: "Acme Freight, Lodi, CA" is Acme Freight, and "at Acme we will" says who we are."""

from bot.understanding.words.places import PLACES
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, words

STATES = frozenset(PLACES.split("|"))
SHORT_STATES = words(
    "calif. ariz. nev. tex. ont. que. wash. ore. colo. ill. fla. mich. minn. wis. tenn. ala. ga. mass. conn. penn. kan."
    " okla. ark. miss. neb. mont. ida. wyo. alta. man. sask."
)
OF_PLACE = late(
    r"""
    , (near )?[A-Z][\w.'-]*( [A-Z][\w.'-]*){0,2}, (?P<state>(?!LP|PC|SA|PD)[A-Z]{2}|[A-Z]\. ?[A-Z]\.
      |[A-Z][a-z]+\.?( [A-Z][a-z]+)?)$
    """,
)
""" "Mondavi Trucking Inc., Lodi, CA": where somebody is at home is no part of the name."""
AT_US = late(r"^(here |over )?(at|with|in) (?P<org>[^,]+?),? (we|us|i|they) *$")
AT_OURS = late(r"(^|[,;] )(?P<at>(here )?(at|with|in) (?P<org>[^,]+?),? (we|us|i) *$)")
""" "At Ramirez Harvesting we", "for our part, at Rio Tinto, we": where we are is who we are."""

AT_FIRST = late(
    r"""
    ([Oo]ver )?[Aa]t (the )?(?P<org>[A-Z][\w&.'-]*( ((of|the|and|&) )*[A-Z][\w&.'-]*){1,6}), (?=\d|all\b)
    """,
)
""" "At Acme Freight, 140 drivers will be trained"."""


def without_its_place(name: str) -> str:
    """A name without the town and the state behind it."""
    placed = OF_PLACE.search(name)
    known = placed and (placed["state"].isupper() or placed["state"].lower() in STATES | SHORT_STATES)
    return name[: placed.start()] if placed and known else name


def is_at_home(text: Text, at: int) -> bool:
    """ "At Rio Tinto we" is a name's; "in Lodi we" is a place, but for Spanish that says "in" for "at"."""
    return text.written[at].isupper() and (bool(text.places) or not text.low.endswith("in ", 0, at))


WHOM = late(r" (us|them|me)$")
WHOM_WRITTEN = (" nos", " les", " le", " me")


def before_whom(text: Text, start: int, end: int) -> int:
    """Where a name ends that Spanish has whom behind it: "El hotel nos donará 500 dólares"."""
    whom = WHOM.search(text.low, start, end) if text.places else None
    return whom.start() if whom and text.cut(start, end).endswith(WHOM_WRITTEN) else end
