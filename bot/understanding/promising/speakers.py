"""Somebody who is had to speak, told as a talk: "will have a TAT speaker at its dinner" hosts one."""

import re

from bot.understanding.doing.kinds import counts_as
from bot.understanding.words.numbers import find_numbers
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

SPEAKS = r"(speakers?|presenters?|survivors?|lecturers?|keynotes?)"
TEACHES = r"(instructors?|trainers?|experts?|facilitators?|reps?|representatives?|coordinators?)"
TO_SPEAK = r"( (come|visit|(to )?(come (and|to) )?(speak|talk|give|present|tell|share|address)\b)[^,;.]*)?"
WHERE = r"(?=\W*$|[,;]| (at|in|on|by|before|during|for|and)\b| to (its|their|our|the|an?|this|next) )"
OUR_VERB = r"((?<=will )|(?<=to )|(?<='ll )|(?<=and ))"
SPEAKER = late(
    rf"""
    (?P<invite>\binvite) ((an?|the|two|three|several|some|one|another) )([a-z.-]+ ){{0,2}}?({SPEAKS}
      |{TEACHES}){TO_SPEAK}
    {WHERE}
    |\b{OUR_VERB}(?P<have>invite|welcome|feature|book|have|bring( in)?|get|host|line up|arrange for|receive) (an?\s
      |one |another |the )([a-z.-]+ ){{0,2}}?({SPEAKS}|(tat|botl|guest|outside) {TEACHES})( (from|of
      |with) [a-z.]+( [a-z.]+
      ){{0,3}}?)?{TO_SPEAK}{WHERE}
    |\b{OUR_VERB}(?P<asks>(invite|ask|bring( in)?|have|get) (?P<whom>[a-z.]+( [a-z.]+){{0,2}}?) (to )?(give|hold|present
      |deliver|do|lead)) (?=(an?|one|two|three|four|five|\d+) ([a-z-]+ ){{0,2}}?(presentations?|talks?|briefings?)\b)
    |\b{OUR_VERB}(?P<some>invite|welcome|have|bring( in)?|get|host) (some(one|body)|an? [a-z]+) from [^,;.:\d]{{2,40}}?
    \s(?=((to )?(come (and|to) )?(speak|talk|present|address|give (a|the) (talk|presentation|briefing)))\b)
    """,
)
""" "Will invite a speaker to give a presentation", "will have somebody from the charity speak at its meeting"."""


def with_a_talk(sentence: Text) -> Text:
    """The sentence with talks that somebody is invited for as talks; a trainer of so many drivers trains them."""
    found = SPEAKER.search(sentence.low)
    if not found or (not found["invite"] and _counts_people(sentence.low[found.end() :])):
        return sentence
    verb = _verb(found)
    return sentence.with_said(*found.span(verb), f"host {found['whom']}" if verb == "asks" else "host a talk by")


def _verb(found: re.Match[str]) -> str:
    return next(name for name in ("invite", "have", "asks", "some") if found[name])


def _counts_people(said: str) -> bool:
    return any(counts_as(said, number.end, "people") for number in find_numbers(said))
