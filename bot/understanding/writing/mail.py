"""What a person wrote, without what their mail programme added: quoted text and signatures."""

import re

from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import LONGEST, SHOWN, left_out

QUOTED = late(
    r"""
    (^|\n) *(On .{5,100} wrote:|(?i:-{2,}[^\S\n]?(original|forwarded)[^\S\n]message|from:[^\S\n].+\n)|_{10,}
      |El .{5,100} escribió:|Le .{5,100} a écrit ?:)
    """,
)
SIGNATURE = late(
    r"""
    \n-- ?\n|\n(Sent|Get) (from|Outlook)\s
    |\n(Best|Regards|Kind regards|Best regards|Sincerely|Thanks|Thank you|Cheers|Warm regards|Respectfully),? *\n
    |\n *\n[^\n|]{0,40}(\|[^\n|]{0,60}){2,}
    """,
)
NEW_PARAGRAPH = late(r"(?<![.!?;:,]) *\n *(\n|[-*•] |(?=[^\n:]{2,30}: *\d)|(?=[A-Za-z]{2,12}: )) *")


def left_unread(raw: str, read: str) -> str:
    """The first words of an answer that are not read any more; what is quoted below it may be as long as it likes."""
    unread = left_out(raw)
    return unread[:SHOWN].strip(" .,;:!?\n") if unread and len(strip_mail(f"{read}\n{unread}")) > LONGEST else ""


def strip_mail(written: str) -> str:
    """The answer itself on one line: paragraphs become sentences, wrapped lines are joined."""
    if "\n" not in written:
        return written
    kept = "\n".join(line for line in written.split("\n") if not line.lstrip().startswith(">"))
    for marks in (QUOTED, SIGNATURE):
        found = marks.search(kept)
        if found and kept[: found.start()].strip():
            kept = kept[: found.start()]
    return re.sub(r"\s*\n\s*", " ", NEW_PARAGRAPH.sub(". ", kept.strip()))
