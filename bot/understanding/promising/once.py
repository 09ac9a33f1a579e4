"""Whether what is done once is done, in everyday words: "the policy is in place", "our page went live".

Finished promises with a verb of their own are read as any outcome is; here stand the states of a thing, and what we or
our board did to it. Nothing but a time may follow: a policy passed to the lawyers is none that is passed. What is
doubtful is left to a question.
"""

import re
from typing import NamedTuple

from bot.understanding.languages.gloss import in_english
from bot.understanding.readings import Kind, Promise
from bot.understanding.words.kindwords import MATERIAL
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import plain, tidy


class Thing(NamedTuple):
    """What people call it, what is said of it once it is done, and what is done to it; of "it", where a text says
    nothing else. Patterns.
    """

    names: str
    state: str
    did: str
    did_it: str = ""


THINGS: dict[Kind, Thing] = {
    "policy": Thing(
        r"(polic(y|ies)|guidelines?|procedures?)",
        r"adopted|approved|signed|in (place|effect|force|vigu?e?or|vigueur)|live vigor|effective|passed|ratified"
        r"|implemented|issued|enacted",
        r"adopted|approved|signed|passed|ratified|enacted|implemented|issued",
        r"|^\W*((hi|hello|good news|great news|update|yes|and|so)\W+)*"
        r"(((our|the) )?(board|council|management|leadership|ceo|owner|director) "
        r"(has |just |unanimously |finally |officially )*(adopted|approved|passed|ratified|signed( off on)?) "
        r"(it|this)|it('s| (was|is|got|has been)) (\w+ly |now )?(adopted|approved|ratified))"
        r"( (unanimously|by the board|yesterday|today|(last|this) \w+|on \w+day))*\W*$",
    ),
    "create_resource": Thing(
        r"((web ?)?(pages?|sites?)|posts?|blogs?|articles?|newsletters?|bulletins?|videos?|ads?|announcements?)",
        r"live|online|published|posted|printed|launched|up|out|aired|sortie|paru",
        r"published|posted|launched|put up|aired|printed|made|built|created",
    ),
    "host_presentation": Thing(
        r"(presentations?|talks?|lunch and learns?)", r"given|held|delivered|had lieu", r"gave|held|hosted|did"
    ),
}
BE = r"('s|:| (is|are|was|were|has been|have been|had been|has|have|got|just got|all))"
ADVERBS = r"( (now|already|officially|finally|formally|just|fully|all))*"
WENT = r" (finally |just )?(went (live|up|out|online|into effect)|took (effect|place))"
OURS = r"(^\W*|[,.;!] |\b(our|the|that|this|new|written|and) )"
WE = (
    r"(^\W*|[,.;!]\s"
    r"|\band )((we|i|(our|the) (board|council|management|committee|company|leadership)|board"
    r"|management)( (have|has|just|already|finally|officially|all|both))*\s"
    r"|already we )?"
)
ALONE = (
    r"(?=\W*$| ?[.!,;)]"
    r"| (now|today|yesterday|already|last|this|and|since|as of|on \w{3,6}day|monday|tuesday|wednesday|thursday"
    r"|friday|in (january|february|march|april|may|june|july|august|september|october|november|december)"
    r"|(jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\w* \d|(a|two|three|\d) \w+ ago|the board"
    r"|by (our|the) (board|council|ceo|management|leadership|owner|director))\b)"
)


def _pattern(thing: Thing) -> str:
    state = rf"(done|finished|completed?|{thing.state})"
    short = r"( officially)? (adopted|approved|published|signed|ratified|enacted)"
    is_done = rf"{OURS}{thing.names}({ADVERBS}{BE}{ADVERBS} {state}|{WENT}|{short})"
    did = rf"{WE}({thing.did}|finished|completed) ((the|our|a|an|that|this|new) ){{0,2}}{thing.names}"
    return rf"({is_done}|{did}){ALONE}{thing.did_it}"


DONE = {kind: late(_pattern(thing)) for kind, thing in THINGS.items()}
WHERE = r"(in|on|at|inside) (every|all|each|our|the|both|most)\b"
NOW = rf"({WE}(now|finally|already) |\b(now|already) we )(have|has) (an?|our( own)?)"
HAVE = rf"{WE}(now |finally |already )?(have|has) (an?|our( own)?)"


def _in_place(thing: Thing) -> str:
    """ "We have a web page now", "there's a page on our website now": of what was promised it would leave a doubt."""
    named = rf" ([\w-]+ ){{0,2}}?{thing.names}"
    here = rf"(there is|there's) (an?|our){named} {WHERE}"
    return rf"{NOW}{named}|{HAVE}{named}( {WHERE} \w+)? (now|already)\b|{here}"


IN_PLACE: dict[Kind, re.Pattern[str]] = {
    "policy": late(_in_place(THINGS["policy"])),
    "create_resource": late(_in_place(THINGS["create_resource"])),
    "distribute_materials": late(
        rf"""
        {OURS}(all (of )?(the |our )?)?{MATERIAL.pattern}({ADVERBS}{BE}{ADVERBS} (up|posted|hung|displayed|installed
          |handed out|given out|put)\b
          |({ADVERBS}{BE}{ADVERBS})? (up )?{WHERE} (?!mail\b|works\b|box)([\w-]+ ?){{1,3}}(?=$|[.,;!)]))
        """,
    ),
}
UNSURE = late(
    r"""
    \b(not|no|never|will|won't|going to|gonna|plans?|planning|soon|draft(ed|s)?|almost|nearly|half|waiting|awaiting
      |pending|if|when|once|hopes?|hoping|should|would|could|can|may|might|next|tomorrow|still|being|only|part|partly
      |except|but|think|guess|maybe|probably|review\w*|needs?|must|to (be|have|get)|old|last year|another|until
      |work\w* on|they|their|his|her|you|your|try\w*|get|getting|before|want\w*|whether|goal|remind\w*|votes?|voting
      |lawyers?|legal|parent|city|state|county|\d+ of)\b
    |n't\b|\?
    """,
)
ELSEWHERE = late(r"\b(at|of|for|from|with|by) (the )?(?=(?P<name>\w))")
""" "The policy is in place at Pilot" is of no promise of ours."""

IT_ALONE = late(r"\b(it|this)\b")
""" "The board approved it": of what, only a promise would tell."""


def says_done(text: str, kind: Kind) -> str | None:
    """The words that tell it, as written; None where they leave any doubt, or tell of somebody else's."""
    said = in_english(tidy(text)).text
    if kind not in DONE or UNSURE.search(said.low):
        return None
    found = DONE[kind].search(said.low)
    if not found or any(said.written[name.start("name")].isupper() for name in ELSEWHERE.finditer(said.low)):
        return None
    return said.cut(*found.span())


def put_up(promise: Promise) -> Promise:
    """ "Flyers are posted in all stores": they are nobody who posts something."""
    if promise.organisation is None or not MATERIAL.fullmatch(plain(promise.organisation)):
        return promise
    return promise._replace(organisation=None, kind="distribute_materials", unit=plain(promise.organisation))


def deed_told(text: str) -> Promise | None:
    """A thing that is done, told by its state alone: "posters are up in our break room". For words that a person looks
    at before they count, where nothing else was read in them; the name of a place is no doubt here.
    """
    said = in_english(tidy(text)).text
    if UNSURE.search(said.low):
        return None
    told = ((kind, pattern.search(said.low)) for kind, pattern in (*DONE.items(), *IN_PLACE.items()))
    named = ((kind, found) for kind, found in told if found and not IT_ALONE.search(found[0]))
    return next((Promise(None, kind, because=said.cut(0, len(said.low))) for kind, _ in named), None)
