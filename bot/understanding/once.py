"""Whether what is done once is done, in everyday words: "the policy is in place", "our page went live".

Finished promises with a verb of their own are read as any outcome is; here stand the states of a thing, and what we or
our board did to it. What is doubtful is left to a question.
"""

from collections.abc import Mapping

from bot.understanding.gloss import in_english
from bot.understanding.patterns import late
from bot.understanding.readings import Kind
from bot.understanding.text import tidy

THINGS: Mapping[Kind, str] = {
    "policy": r"(?:polic(?:y|ies)|guidelines?|procedures?)",
    "create_resource": (
        r"(?:(?:web\s?)?(?:pages?|sites?)|posts?|blogs?|articles?|newsletters?|bulletins?|videos?|ads?|announcements?"
        r"|resources?|modules?|handbooks?|guides?)"
    ),
    "host_presentation": r"(?:presentations?|talks?|lunch and learns?)",
}
"""What people call it, by the kind of promise."""

IS_DONE = (
    r"(?:'s|:)?\s(?:(?:is|are|was|were|has|have|had|been|got|gets|now|already|officially|finally|formally|all|just|both"
    r"|fully|live)\s){0,4}(?:done|finished|completed?|adopted|approved|signed|in\s(?:place|effect|force|vigu?e?or|vigueur)"
    r"|effective|live|online|published|posted|printed|launched|out|up|passed|ratified|implemented|issued|enacted|given"
    r"|held|delivered|aired|paru|sortie|vigor|(?:went|gone)\s(?:live|up|out|online|into\seffect)|took\s(?:effect|place)"
    r"|had\slieu|ran)\b"
)
DID = (
    r"(?:^|[,.;:!]\s?|\b(?:we|i|board|council|management|committee|company|leadership|and)"
    r"(?:\s(?:have|has|just|already|finally|officially|all|both))*\s|\balready\swe\s)"
    r"(?:adopted|approved|signed|passed|ratified|enacted|implemented|issued|published|posted|launched|put\sup|finished"
    r"|completed|gave|held|hosted|did|ran|aired|printed|made|built|created)\s(?:(?:the|our|a|an|that|this|new)\s){0,2}"
)
DONE = {kind: late(rf"\b{thing}{IS_DONE}|{DID}{thing}\b") for kind, thing in THINGS.items()}
UNSURE = late(
    r"\b(?:not|no|never|will|won't|going to|gonna|plans?|planning|soon|draft(?:ed|s)?|almost|nearly|half|waiting"
    r"|awaiting|pending|if|when|once|hopes?|hoping|should|would|could|can|may|might|next|tomorrow|still|being|only"
    r"|part|partly|except|but|think|guess|maybe|probably|review\w*|needs?|must|to be|old|last year|another|until"
    r"|work\w* on|they|their|his|her)\b|n't\b|\?"
)
ELSEWHERE = late(r"\b(?:at|of|for|from|with|by)\s(?:the\s)?(?=(?P<name>\w))")
""" "The policy is in place at Pilot" is of no promise of ours."""


def says_done(text: str, kind: Kind) -> str | None:
    """The words that tell it, as written; None where they leave any doubt, or tell of somebody else's."""
    said = in_english(tidy(text)).text
    if kind not in DONE or UNSURE.search(said.low):
        return None
    found = DONE[kind].search(said.low)
    if not found or any(said.written[name.start("name")].isupper() for name in ELSEWHERE.finditer(said.low)):
        return None
    return said.cut(*found.span())
