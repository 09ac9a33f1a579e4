"""The verbs partners use for what they do, in their forms, and in groups that act alike."""

import re
from collections.abc import Iterable

from bot.understanding.writing.text import words

# lemma: past and participle forms, "-" where they are regular
IRREGULAR = {
    "teach": "taught",
    "give": "gave given",
    "run": "ran run",
    "hold": "held",
    "lead": "led",
    "make": "made",
    "build": "built",
    "write": "wrote written",
    "put": "put",
    "hang": "hung",
    "become": "became",
    "show": "showed shown",
    "send": "sent",
    "take": "took taken",
    "get": "got gotten",
    "bring": "brought",
    "have": "had",
    "go": "went gone",
    "set": "set",
    "pay": "paid",
    "be": "became",
    "draw": "drew",
    "stick": "stuck",
    "broadcast": "broadcast",
    "speak": "spoke",
    "rewrite": "rewrote rewritten",
    "throw": "threw thrown",
    "keep": "kept",
}
DOUBLED = words("wrap run put get set enrol ship equip drop slip clip")
REGULAR = words(
    "train educate certify instruct equip enroll enrol ensure require provide deliver offer conduct "
    "organize organise schedule arrange host present create develop design publish add launch post "
    "produce print distribute pass display place mail share order install adopt implement update draft "
    "sign establish sponsor donate contribute fund underwrite match co-host cohost join volunteer partner "
    "help support include feature roll introduce complete finish screen play hand incorporate integrate "
    "register onboard retrain cross-train brief issue circulate ship start open dedicate purchase buy "
    "stock mandate cover hire facilitate coordinate record receive undergo attend watch pilot expand "
    "air stream translate recruit deploy wrap affix attach laminate mount raise upload embed film"
    " promote assign devote co-present copresent co-lead stage moderate recertify coach school orient familiarize"
    " upskill walk"
    " rotate cycle push amend formalize institute enforce tape plaster drop insert stuff"
    " compile leave slip tuck staple clip "
    "email forward link approve ratify enact endorse chip pitch assemble pack collect donate outfit supply purchase "
    "continue reach carry co-sponsor cosponsor appoint name review revise convene serve lend loan supply put"
)


def _past(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ied"
    if lemma in DOUBLED:
        return lemma + lemma[-1] + "ed"
    return lemma + "ed"


def _ing(lemma: str) -> str:
    if lemma.endswith("e") and lemma != "be":
        return lemma[:-1] + "ing"
    return lemma + (lemma[-1] if lemma in DOUBLED else "") + "ing"


BASE: dict[str, str] = {lemma: lemma for lemma in (*REGULAR, *IRREGULAR)}
# "The keynote reached 230 students": only to come is reaching people a promise to train them.
PAST: dict[str, str] = {_past(lemma): lemma for lemma in REGULAR if lemma not in ("put", "reach")} | {
    form: lemma for lemma, forms in IRREGULAR.items() for form in forms.split() if lemma != "be"
}
ING: dict[str, str] = {_ing(lemma): lemma for lemma in BASE}


def either(forms: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first, and the same in every process."""
    return "|".join(sorted(map(re.escape, sorted(forms)), key=len, reverse=True))


SPREAD = words(
    "slip tuck staple clip tape plaster insert stuff leave drop affix attach laminate mount wrap distribute "
    "display mail circulate"
    " ship install hang stick issue stock"
    " supply order print hand place purchase buy"
)
MAKE = words(
    "link broadcast air stream translate film upload embed create make build develop design publish write add launch"
    " produce post feature include record "
    "open start set share dedicate devote"
)
TEACH = words(
    "recertify coach school orient familiarize upskill train educate teach certify instruct equip enroll enrol"
    " register onboard retrain cross-train brief reach"
)
GATHER = words(
    "co-present copresent co-lead stage moderate throw hold conduct lead organize organise schedule arrange run"
    " host give offer provide deliver "
    "facilitate coordinate present convene speak continue pilot put bring do have"
)
FUND = words(
    "chip pitch raise sponsor donate contribute fund underwrite match become be give pay sign join pledge"
    " support offer"
    " provide cover"
)
JOIN = words("co-sponsor cosponsor co-host cohost join volunteer partner lend loan serve appoint name hire assign")
REGULATE = words(
    "rewrite amend formalize institute enforce approve ratify enact endorse adopt implement update draft pass"
    " establish sign mandate require review"
    " revise issue make write "
    "create develop introduce put publish add set"
)
PASS_ON = words(
    "keep carry email forward put pass give share post provide roll send have get offer deliver include add take set"
)
PROVIDE = words("provide offer deliver give bring run put have")
LEAD_TO_TRAINING = words(
    "walk rotate cycle push become have get put send take ensure make require roll introduce implement"
    " incorporate integrate "
    "complete finish include receive undergo attend watch go add bring expand continue pilot cover "
    "give provide offer deliver be start run pledge support help"
)
NOT_MADE = words("make have set start open dedicate include add share")
UNDERGO = words("become receive complete undergo attend watch take get go finish be")
EVERYDAY = words(
    "keep carry"
    " walk rotate cycle push leave drop insert stuff tape throw stage rewrite amend enforce compile coach school"
    " orient email forward link print display mount wrap attach stick approve ratify enact endorse chip pitch"
    " raise be"
    " have get go take"
    " make send bring share show support help"
    " continue start open join add "
    "include set run lead put give pass attend receive feature name present review sign speak order "
    "place lead draw watch complete finish record cover play ship mail hang buy purchase hire expand "
    "register offer provide deliver introduce supply pay issue brief match serve stock schedule "
    "arrange hand"
)
ADVERBS = (
    r"((not only|also|then|now|each|both|all|even|further|again|already|recently|jointly|together|soon|still|gladly"
    r"|proudly|happily|personally|immediately|definitely|certainly|simply|just|finally|formally|voluntarily"
    r"|collectively|hereby|additionally|successfully|instead|only|first|next|likewise|to|be|have|help|continue to"
    r"|start|begin|work to|strive to|endeavor to|do (its|our|their) best to|(focus|concentrate|work|take) on"
    r"|be (in charge of|responsible for)) )*"
)
PROMISE = (
    r"(pledg(e|es|ed|ing)|promis(e|es|ed|ing)|commit(s|ted|ting)?|vow(s|ed)?|agree(s|d)?|volunteer(s|ed)?|undertakes?"
    r"|undertook|undertaken|offer(s|ed)?|resolve(s|d)?|guarantee(s|d)?|swore)"
)
REPORTED = (
    r"(sa(id|ys)|announced|confirmed|(told|assured) [\w']+|promised|stated|texted|wrote|e-?mailed|phoned|called"
    r"|replied|answered|mentioned|indicated|swore|heard)\b,? ([\w'-]+,? ){0,6}?(it|they|s?he|we)( would"
    r"|'d)\b(?! (like|love|prefer|rather|hope|consider|have(?! (\d|all\b|every\b|its\b|their\b)))\b)"
)
""" "Acme said that it would train 40": a promise told by somebody."""

MARK_BEGINS = frozenset(
    beginning[:3]
    for beginning in words(
        "will won would wouldn shall can cannot could couldn does doesn did didn do don has hasn have haven had"
        " hadn is isn are "
        "aren was wasn were weren may might must should declined refused unable failed fails no never withdrew"
        " decided unlikely "
        "counts definitely absolutely totally also doubled tripled raised increased upped bumped boosted"
        " expanded revised "
        "changed lowered reduced came stepped joined kept fulfilled met honored completed delivered lived"
        " exceeded surpassed reached backed pulled opted dropped"
        " unveiled outlined presented guarantees pitched chipped budgeted"
        " be denied disputed cancelled stopped instead not hopes hoped he she it i we they wishes wants wanted"
        " considers claims"
        " thinks explores "
        "looks interested open discussed talked dreams trying tries tried ought encourages urges asks invites"
        " recommends suggests "
        "proposes able knows willing eager needs keen depending wonders imagine let challenges usually"
        " typically generally used "
        "love excited ready tend expected likely seeks be been being required mandates pledges promises commits"
        " vows agrees "
        "volunteers undertakes undertook offers resolves guarantees swore signs put count am said made goal"
        " target targets "
        "targeting aims plans sets commitment promise vow makes intends means votes gonna goes going to got"
        " become expects "
        "intention objective ambition approved authorized authorised signed okayed"
        " planned mark pencil jot write note log enter book told says announced"
        " confirmed promised stated assured texted wrote emailed e-mailed phoned called replied answered mentioned"
        " indicated heard managed succeeded ended wound went"
    )
) | frozenset(form[:3].rstrip("-") for form in PAST)
"""How words begin that a mark may begin with: elsewhere the long pattern is not tried."""
