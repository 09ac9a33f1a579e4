"""How a report looks, and what rendering one gives."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from bot.ground.refusal import Refused

PICTURES = {b"\x89PNG\r\n": ".png", b"\xff\xd8\xff": ".jpg", b"<svg": ".svg", b"<?xml": ".svg"}
"""The first bytes of the pictures that can be printed, and what their names end in."""

FONTS = ("Liberation Sans", "DejaVu Sans", "Noto Sans", "Noto Sans CJK SC", "Noto Sans Arabic", "Libertinus Serif")


class Look(NamedTuple):
    """The charity's colour, logo, fonts (the first that is there wins), paper and links."""

    colour: str = "#1f4d3a"
    logo: Path | None = None
    fonts: tuple[str, ...] = FONTS
    paper: str = "us-letter"
    links: tuple[tuple[str, str], ...] = ()


class Rendered(NamedTuple):
    """The bytes, and the scripts (CJK, ARABIC) for which no font was found."""

    data: bytes
    missing: tuple[str, ...] = ()


def look_of(report: Mapping[str, Any], folder: Path) -> Look:
    """From the part `[report]` of config/charity.toml. Raises Refused for a logo that is missing or no picture."""
    logo = folder / report["logo"] if report.get("logo") else None
    if logo:
        _refuse_no_picture(logo)
    plain = Look()
    return Look(
        colour=report.get("colour", plain.colour),
        logo=logo,
        fonts=(*report.get("fonts", ()), *plain.fonts),
        paper=report.get("paper", plain.paper),
        links=tuple((str(name), str(url)) for name, url in report.get("links", {}).items()),
    )


def _refuse_no_picture(logo: Path) -> None:
    if not logo.is_file():
        raise Refused("reports.no_logo", file=logo.name)
    start = logo.read_bytes()[:8]
    if not any(start.startswith(sign) and logo.suffix.lower().startswith(end[:3]) for sign, end in PICTURES.items()):
        raise Refused("reports.bad_logo", file=logo.name)
