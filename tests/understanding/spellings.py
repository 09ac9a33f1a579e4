"""One text in other spellings that mean the same: other spaces, quotes and dashes, an emoji, all in capitals."""

from __future__ import annotations

import re

from bot.understanding import Reply, read_reply
from tests.understanding import corpus

Meaning = tuple[object, ...]


def meaning(reply: Reply) -> Meaning:
    also = tuple(meaning(other) for other in reply.also)
    return (reply.intent, reply.amount, reply.resulting_total, reply.new_date, reply.needs_confirmation, also)


def respelled(text: str) -> list[str]:
    same = [text.replace(" ", "  "), f"  {text} \u200b", text.replace("'", "’")]
    # But a name has its hyphen.
    same += [text.replace(" ", "\u00a0"), re.sub(r"-(?![^\W\d_a-zà-ÿ])", "–", text), text.replace('"', "”")]
    if re.search(r"\w", text):
        same += [text + " 🎉", text + " 🙏🏽"]
    if text[-1:].isalnum():
        same += [text + "!", text + "\n"]
    return same


def misread(line: corpus.Line) -> list[str]:
    """The spellings of a reply that are read otherwise than the line itself."""
    text, record = line["text"], corpus.context(line)
    plain = meaning(read_reply(text, record))
    other = [one for one in respelled(text) if meaning(read_reply(one, record)) != plain]
    # "10 more in fresno" may be asked about where "10 more in Fresno" is booked: a name is told by its capital. Who is
    # named in small letters only may be missed, but nothing else is booked for it.
    named = re.search(r"(?<!^)\b[A-Z][a-z]", text)
    for cased in (text.upper(), text.lower()):
        reply = read_reply(cased, record)
        read = meaning(reply)
        missed = named and (not corpus.books_silently(reply) or read[:4] == plain[:4])
        if read not in (plain, _asked(plain)) and not missed:
            other.append(cased)
    return other


def _asked(meant: Meaning) -> Meaning:
    """The same, where a careful person asks first."""
    return (*meant[:4], True, meant[5])
