"""A text made comparable without losing how it was written.

`low` has exactly as many characters as `written`: lower case, plain quotes, plain dashes,
plain spaces. Rules match on `low`; what is quoted back is cut by `Text.cut`.

A text in another language is put into the words of the grammar first. Then `written` is
that wording, names as they were, and `places` says which words each character stands for.
"""

import re
import sys
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from bot.understanding.writing.patterns import late

LONGEST = 8_000
"""Characters read of one text, so that no text can hold the bot up; `left_out` tells what follows."""
SHOWN = 60
"""Characters that are shown of what is not read any more."""

PLAIN = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛`´ʼ＇", "'"),
        **dict.fromkeys("“”„«»＂", '"'),
        **dict.fromkeys("‐‑‒–—−﹣－", "-"),
        **dict.fromkeys("\u00a0\u202f\u2009\u2007\u3000\t", " "),
        **dict.fromkeys("，", ","),
        "×": "x",
        **{chr(0xFF10 + n): str(n) for n in range(10)},
    }
)
UNACCENTED = str.maketrans("áàâäãéèêëíìîïóòôöõúùûüñçÿ", "aaaaaeeeeiiiiooooouuuuncy")
LINE_BREAKS = late(r"\r\n?|[\v\f\u2028\u2029]")
INVISIBLE = late(
    r"[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufe00-\ufe0f\u20e3\x00-\x08\x0e-\x1f]"
)
SIGNS = "[\u2190-\u22ff\u2300-\u2bff\U0001f000-\U0001faff]"
PICTURE = late(SIGNS)
PARTING = late(
    rf"""
    (?<=[^\W_] ){SIGNS}(?= ?([¿A-ZÁÉÍÓÚÀ]|[^.!?\n]{{1,200}}\?\W*$))
    """,
)
""" "We're at 175 👏 do you have the video?": it parts what is told from what is asked."""
SHORTCODE = late(
    r"""
    (?P<before> ?)(?<!\w):(?P<name>\+1|-1|100|[a-z0-9_+'-]*[a-z_][a-z0-9_+'-]*):(:skin.tone.[2-6]:)?(?!\w)
    """,
    re.IGNORECASE,
)
"""As Slack sends a picture that was typed or tapped: ":tada:", ":+1::skin-tone-3:"."""
GLAD = (
    "+1 thumbsup tada raised_hands pray clap muscle ok_hand heart smile slightly_smiling_face grin blush star "
    "fire rocket white_check_mark heavy_check_mark ballot_box_with_check partying_face confetti_ball handshake trophy"
)
PICTURES = {
    **dict.fromkeys(GLAD.split(), "👍"),
    **dict.fromkeys(("-1", "thumbsdown"), "👎"),
    **dict.fromkeys(("question", "grey_question", "thinking_face"), "❓"),
    "100": "💯",
    **{name: name for name in ("sos", "gun", "knife")},
}
"""What a glad, a sad or an asking one stands for; one that may cry for help is its word. Any other says nothing."""
SOS = "🆘"
SPACES = late(r"[ \t\u00a0\u202f\u2009\u2007\u3000]{2,}")
LONGEST_WORD = 100
ENDLESS = late(rf"(?P<kept>\S{{{LONGEST_WORD}}})\S+")
"""No word is that long; a run of signs without a space is cut, since patterns that look for words crawl over it."""


STOPS = (";", ".", ",")


class Text(NamedTuple):
    """The same characters twice: as written, and plain."""

    written: str
    low: str
    source: str = ""
    places: tuple[tuple[int, int], ...] = ()
    """For each character, from where to where its words stand in `source`; empty where the text is its own source."""
    unknown: tuple[str, ...] = ()
    """Words of its source's language that nobody taught us."""
    translated: bool = False
    """Whether its source is in another language than English, and words of it may have lost what they told."""
    alone: int = 0
    """How many words in a row were put into English one by one."""

    def cut(self, start: int, end: int) -> str:
        """The words between two places, as their author wrote them, without the space around them or a comma after."""
        if not self.places:
            return self.written[start:end].strip().rstrip(",;")
        signs = zip(self.written[start:end], self.places[start:end], strict=True)
        meant = {place for sign, place in signs if not sign.isspace()}
        if not meant:
            return ""
        return self.source[min(first for first, _ in meant) : max(last for _, last in meant)].strip().rstrip(",;")

    def looked_at_as(self, low: str) -> "Text":
        """The same text with another plain form of as many characters."""
        return self if low is self.low else self._replace(low=low)

    def part(self, start: int, end: int) -> "Text":
        """The text between two places."""
        return Text(
            self.written[start:end],
            self.low[start:end],
            self.source,
            self.places[start:end],
            translated=self.translated,
        )

    def without(self, start: int, end: int) -> "Text":
        """The text without what stands between two places, each character still with its own."""
        return self.with_said(start, end, "")

    def with_said(self, start: int, end: int, said: str) -> "Text":
        """The text with other words between two places, each character still with its own place in the source."""
        places = self.places or tuple((at, at + 1) for at in range(len(self.written)))
        there = (places[start][0], places[end - 1][1])
        return self._replace(
            written=self.written[:start] + said + self.written[end:],
            low=self.low[:start] + said + self.low[end:],
            source=self.source or self.written,
            places=places[:start] + (there,) * len(said) + places[end:],
        )

    def put_together(self, *pieces: tuple[int, int] | str) -> "Text":
        """The text anew from stretches of it in another order; words between them stand where the next one begins, and
        a stop where the one before it ends.
        """
        every = self.places or tuple((at, at + 1) for at in range(len(self.written)))
        written = low = ""
        there: list[tuple[int, int]] = []
        for n, piece in enumerate(pieces):
            if isinstance(piece, str):
                begins = next(
                    (every[one[0]] for one in pieces[n:] if not isinstance(one, str) and one[0] < one[1]), every[-1]
                )
                place = there[-1] if there and piece in STOPS else begins
                written, low, there = written + piece, low + piece, [*there, *(place,) * len(piece)]
            else:
                written, low = written + self.written[slice(*piece)], low + self.low[slice(*piece)]
                there += every[slice(*piece)]
        return self._replace(written=written, low=low, source=self.source or self.written, places=tuple(there))


def tidy(raw: str) -> Text:
    """Drop what nobody can see, cut at `LONGEST`, and pair the text with its plain form."""
    written = _shown(raw)[:LONGEST].strip()
    return Text(written, plain(written))


def left_out(raw: str) -> str:
    """What of a text stands behind all that is read of it; nearly always nothing."""
    return _shown(raw)[LONGEST:].strip() if len(raw) > LONGEST else ""


def pieces(raw: str, overlap: int) -> Iterator[Text]:
    """A text in pieces that are each read whole, with so many characters of the one before; nearly always one."""
    if len(raw) <= LONGEST:
        yield tidy(raw)
        return
    shown = _shown(raw)
    for start in range(0, max(1, len(shown) - overlap), LONGEST - overlap):
        yield tidy(shown[start : start + LONGEST])


def _shown(raw: str) -> str:
    """A text as people see it, pictures that say something in their signs or words, and no word without an end."""
    written = visible(raw)
    if ":" in written:
        written = SHORTCODE.sub(_picture, written).strip()
    written = written.replace(SOS, "sos")
    endless = any(len(word) > LONGEST_WORD for word in written.split())
    return ENDLESS.sub(r"\g<kept>", written) if endless else written


def _picture(code: re.Match[str]) -> str:
    shown = PICTURES.get(code["name"].lower())
    return f"{code['before']}{shown}" if shown else ""


def visible(raw: str) -> str:
    """A text as people see it: without signs that show nothing, with one space where there are several."""
    if raw.isascii() and raw.isprintable() and "  " not in raw:
        return raw.strip()
    written = LINE_BREAKS.sub("\n", raw)
    if not written.isascii():
        written = unicodedata.normalize("NFC", INVISIBLE.sub("", written))
    return SPACES.sub(" ", INVISIBLE.sub("", written)).strip()


def plain(written: str) -> str:
    """The plain form of a text, character for character."""
    if written.isascii():
        return written.replace("`", "'").replace("\t", " ").lower()
    low = PICTURE.sub(" ", PARTING.sub(",", written.translate(PLAIN)).lower())
    if len(low) != len(written):
        low = "".join(_lower(c) for c in written.translate(PLAIN))
    return low


def _lower(character: str) -> str:
    lowered = character.lower()
    return lowered if len(lowered) == 1 else character


def fold(low: str) -> str:
    """A plain text without accents, character for character."""
    return low if low.isascii() else low.translate(UNACCENTED)


def blanked(found: re.Match[str]) -> str:
    """What stands in place of something found that is looked past, character for character."""
    return "_" * len(found[0])


def words_blanked(found: re.Match[str]) -> str:
    """The same, with every mark and space left where it stands."""
    return "".join("_" if sign.isalnum() else sign for sign in found[0])


def words(listed: str) -> frozenset[str]:
    """The words of a list written as one string. Thousands stand in several lists, and each is kept once."""
    return frozenset(map(sys.intern, listed.split()))
