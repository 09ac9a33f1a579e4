"""What kind of thing somebody asks us for, by the words they ask in."""

from __future__ import annotations

from bot.desk.model import RequestKind

MATERIALS = (
    "poster", "card", "decal", "material", "flyer", "brochure", "sticker", "cartel", "afiche", "tarjeta", "folleto",
    "volante", "calcoman", "affiche", "carte", "matériel", "feuillet", "autocollant", "handout", "booklet", "leaflet",
)  # fmt: skip
SPEAKER = (
    "speaker", "trainer", "presenter", "orador", "ponente", "instructor", "conferencista", "conférenci", "formateur",
    "formatrice",
)  # fmt: skip


def request_kind(text: str) -> RequestKind:
    """What somebody asks for, by the words they ask in."""
    low = text.casefold()
    if any(word in low for word in MATERIALS):
        return "materials"
    return "speaker" if any(word in low for word in SPEAKER) else "question"
