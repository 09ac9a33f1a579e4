"""Behind a figure "to finish" tells what is left; behind "managed" it was done, and behind "came in" nobody knows."""

from bot.understanding.writing.patterns import late

TO_DO = r"to (train|do|complete|finish|get|reach|be trained)\b"
MANAGED = late(rf"\b((has|have|had|was|were|been|all|finally|both|also|just) )*(managed|(was|were|been) able) {TO_DO}")
NOT_MANAGED = late(r"n't\b|\b(not|never|nobody|none|until|once|if|unless|yet)\b")
MOVED = late(
    r"\b(got|happy|glad|eager|proud|excited|volunteered|rushed|hurried|raced|pushed|stayed( \w+)?|chose|decided|elected"
    r"|came( \w+){0,3}|showed up|drove( \w+)?|flew( \w+)?|walked( \w+)?|went on|love|loved|wanted|tried|was glad"
    rf"|took (the |some )?time|made it( in)?|had (the )?(chance|time)|gave up \w+ \w+|skipped \w+) {TO_DO}"
)


def as_done(after: str) -> str:
    """What follows a figure, where "28 managed to finish" has finished and "28 came in to finish" is left open."""
    if NOT_MANAGED.search(after):
        return after
    return MOVED.sub("_", MANAGED.sub("finished", after))
