"""The report as a PDF: tagged, with real links, made by typst from the snapshot handed over as JSON."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from bot.ground.refusal import Refused
from bot.ground.words import say
from bot.reports.look import Look, Rendered

if TYPE_CHECKING:
    import typst

TEMPLATE = Path(__file__).with_name("report.typ")

_NOT_SHOWN = re.compile(r"the text `\"(.+?)\"` could not be displayed", re.S)
_SCRIPTS = 6
"""How often another script may turn out to be missing before the rest is no longer told apart."""


def pdf(snapshot: dict[str, Any], look: Look) -> Rendered:
    """PDF/UA-1 where the fonts have a sign for everything; else a tagged PDF, and the scripts that have none.

    Raises Refused where the logo is no picture.
    """
    import typst

    own = _own_fonts(look)
    if own and (made := _accessible(snapshot, look, own)[0]) is not None:
        return Rendered(made)
    missing: list[str] = []
    tried, every = snapshot, typst.Fonts()
    for _ in range(_SCRIPTS):
        made, sign = _accessible(tried, look, every)
        if made is not None and not missing:
            return Rendered(made)
        if sign is None:
            break
        missing.append(_script(sign))
        tried = _without(tried, missing[-1])
    return Rendered(_compile(snapshot, look, every, pdf_standards=[]), tuple(dict.fromkeys(missing)))


def _own_fonts(look: Look) -> typst.Fonts | None:
    """This machine's fonts, where one of the look's is among them: those that typst brings take 4 MB more."""
    import typst

    own = typst.Fonts(include_embedded_fonts=False)
    wanted = {name.casefold() for name in look.fonts}
    return own if wanted & {name.casefold() for name in own.families()} else None


def _accessible(snapshot: dict[str, Any], look: Look, fonts: typst.Fonts) -> tuple[bytes | None, str | None]:
    """The PDF, or a sign that none of the fonts has: the standard lets nothing stand that cannot be shown."""
    import typst

    try:
        return _compile(snapshot, look, fonts, pdf_standards=["ua-1"]), None
    except typst.TypstError as error:
        found = _NOT_SHOWN.search(error.message)
        if found is None:
            raise
        return None, found[1]


def _compile(snapshot: dict[str, Any], look: Look, fonts: typst.Fonts, pdf_standards: Any) -> bytes:
    import typst

    inputs = {"data": json.dumps(snapshot, ensure_ascii=False), "look": json.dumps(_look(snapshot, look))}
    root = look.logo.parent if look.logo else TEMPLATE.parent
    try:
        compiler = typst.Compiler(TEMPLATE.read_bytes(), root=root, font_paths=fonts)
        return cast(bytes, compiler.compile(format="pdf", sys_inputs=inputs, pdf_standards=pdf_standards))
    except typst.TypstError as error:
        if look.logo and "decode" in error.message:
            raise Refused("reports.bad_logo", file=look.logo.name) from None
        raise


def _look(snapshot: dict[str, Any], look: Look) -> dict[str, Any]:
    language = snapshot["language"]
    return {
        "colour": look.colour, "fonts": list(look.fonts), "paper": look.paper,
        "logo": look.logo.name if look.logo else "",
        "logo_alt": say(language, "reports.logo", charity=snapshot["charity"]),
        "links": [{"name": name, "url": url} for name, url in look.links],
        "words": {
            "sources": say(language, "reports.heading.sources"), "noted": say(language, "reports.noted_by"),
            "person": say(language, "reports.sources.person").lower(),
        },
    }  # fmt: skip


def _script(sign: str) -> str:
    """CJK, ARABIC, …: the first word of a sign's name."""
    return unicodedata.name(sign[0], "UNKNOWN").split()[0]


def _without(value: Any, script: str) -> Any:
    """The same with a dot for every sign of that script, to find out what else is missing."""
    if isinstance(value, str):
        return "".join("." if not letter.isascii() and _script(letter) == script else letter for letter in value)
    if isinstance(value, list):
        return [_without(one, script) for one in value]
    if isinstance(value, dict):
        return {name: _without(one, script) for name, one in value.items()}
    return value
