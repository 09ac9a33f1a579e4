"""What a text was taken to mean: the values this room hands out.

Every value carries the words that decided (`because`), so that a misreading can be
shown, undone with one tap and added to the corpus.
"""

from datetime import date
from typing import Literal, NamedTuple

Kind = Literal[
    "train",
    "hold_sessions",
    "host_presentation",
    "create_resource",
    "distribute_materials",
    "policy",
    "sponsor",
    "other",
]
Qualifier = Literal["exact", "at_least", "at_most", "approx"]
ProblemCode = Literal["not_whole", "negative", "absurd", "impossible_date", "past_date", "too_long"]
Intent = Literal[
    "progress_add",
    "progress_set",
    "complete",
    "none_yet",
    "reschedule",
    "snooze",
    "cancel",
    "question",
    "help",
    "correction",
    "thanks",
    "target_change",
    "out_of_office",
    "handover",
    "safety",
    "other",
]
PROGRESS_TOLD: tuple[Intent, ...] = ("progress_add", "progress_set", "complete")
BOOKS: tuple[Intent, ...] = (*PROGRESS_TOLD, "correction")
"""What changes the account."""
Language = Literal["en", "es", "fr"]
Ask = Literal["status", "overdue", "silent", "due_soon", "totals", "pledge", "help", "other"]


class Problem(NamedTuple):
    """Something that cannot be taken as written; the caller refuses it with a sentence."""

    code: ProblemCode
    words: str


class Promise(NamedTuple):
    """One pledge, or one outcome when the thing is already done. None where the text does not say."""

    organisation: str | None
    kind: Kind
    target: int | None = None
    target_max: int | None = None
    qualifier: Qualifier = "exact"
    percent: int | None = None
    unit: str | None = None
    programme: str | None = None
    sponsor_level: str | None = None
    due_text: str | None = None
    due: date | None = None
    because: str = ""


class PledgeReading(NamedTuple):
    """Everything found in a text about promises: forward ones, finished ones, and what must be refused."""

    pledges: tuple[Promise, ...] = ()
    outcomes: tuple[Promise, ...] = ()
    problems: tuple[Problem, ...] = ()


class LastEntry(NamedTuple):
    """The progress entry booked last, which a correction acts on."""

    intent: Intent
    amount: int | None
    previous_total: int | None


class ReplyContext(NamedTuple):
    """What is known about the pledge that was asked about. `current` None means nothing on record."""

    target: int | None
    unit: str | None
    current: int | None
    today: date
    due: date | None = None
    last_entry: LastEntry | None = None
    month_first: bool = True


class Alternative(NamedTuple):
    """One way to take the words; each becomes a button of the one question."""

    intent: Intent
    amount: int | None
    resulting_total: int | None


class Reply(NamedTuple):
    """What a contact's answer means. It may be booked silently only if `needs_confirmation` is false.

    A cancel that needs no confirmation is STOP: it ends the messages and leaves the pledge alone.
    """

    intent: Intent
    amount: int | None = None
    unit: str | None = None
    programme: str | None = None
    resulting_total: int | None = None
    new_date: date | None = None
    needs_confirmation: bool = False
    readings: tuple[Alternative, ...] = ()
    language: Language = "en"
    because: str = ""
    also: "tuple[Reply, ...]" = ()
    problems: tuple[Problem, ...] = ()


class Question(NamedTuple):
    """What staff want to know. `from_` and `to` are the first and the last day asked about."""

    ask: Ask
    partner: str | None = None
    event: str | None = None
    programme: str | None = None
    place: str | None = None
    from_: date | None = None
    to: date | None = None
