"""Promises of former years: "In 2019 Acme pledged 40 drivers", "Last year's pledges: Acme 60 drivers"."""

from datetime import date

from bot.understanding.words.numerals import SPELT
from bot.understanding.words.verbs import either
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

PROMISED = (
    r"(pledged|promised|committed|vowed|agreed|announced|signed up|had (pledged|promised|committed"
    r"|announced|planned|vowed)"
    r"|said (it|they|that)|was going to|planned|set (itself|a))"
)
AGO = (
    rf"(an?|{SPELT}|\d+|many|several|some|a few|a couple of) (years?|decades?) (ago|back|earlier"
    rf"|before)|last year|the year before"
    r"|years ago|in (the past|earlier years|former years|previous years|years past)|in (the )?(last"
    r"|previous|past) (year|round"
    r"|season|decade|cycle)|at (the )?(last|previous) year's [\w ]{3,30}?"
    r"|at last year's [\w ]{3,30}?|(?<!at )(?<!than )once|long ago|previously|formerly"
)
OPENS = late(rf"\W*((back|way back|already) )?({AGO}),? [^.;:]{{2,60}}? {PROMISED}\b")
FIRMLY = rf"(?![^.;:]*?\b(will|'ll)\b[^.;:]*?\b{PROMISED})"
""" "Will train 40, as it promised in 2021": what will be done is told first."""
SAID_THEN = late(rf"{FIRMLY}[^.;:]{{2,60}}? {PROMISED}\b[^.;]*?\b({AGO})\b(?! *'s)")
YEAR = late(
    rf"""
    (\W*((back|already|way back) )*(in|during|for) ([a-z]+ (of )?)?(?P<first>(19
      |20)\d\d),? [^.;:]{{2,60}}? {PROMISED}\b
    |{FIRMLY}[^.;:]{{2,60}}? {PROMISED} ([^.;]{{0,60}}? )?in ([a-z]+ (of )?)?(?P<then>(19|20)\d\d)\b)
    """,
)
HEADED = late(
    r"""
    \W*(the )?((last|previous|prior) year's|(?P<year>(19|20)\d\d)('s)?|old|former|past|earlier|previous|expired
      |archived) (partner\s
      )?(pledges?|promises?|commitments?|goals?)( (list|archive|from last year))?( \([^()]*\))? ?[:=-]
    """,
)
NEVER_KEPT = late(
    rf"""
    \b{PROMISED}\b[^.;]*\b(and|but) ((has|have|had|it|they) )*(never|not yet|failed to|didn't
      |did not) (deliver\w*|deliver on it|follow\w*
      (through|up)|keep|kept|do|did|done)
    """,
)
NOW = late(r"\b(now|this year|this time|today|again|anew|renews?|next year|will|also pledges|still)\b")
SINCE = late(
    rf"""
    (^|(?<=[.;!] ))\W*(?P<then>((way )?back |earlier |already )*((in|at|on|during) [^.;:,]{{3,22}}?|{AGO}
      |originally|at first|initially|first),? )?(?P<who>[^.;:,\d]{{2,60}}?) (?P<old>((first|originally|initially
      |once) )?{PROMISED}\b[^.;:\d]{{0,60}}?\d[\d,]*(?P<unit>( (?!(by|before|in|on|at|and|but|of
      |for)\b)[\w'-]+){{0,2}})[^.;:]{{0,60}}?)(,|;|,? and|,? but|\.)( (and|but|then))?
      \s(now|this year|this time|today|since then)( (it|they|we|he|she|has|have|just))* (?P<now>(pledge|promise
      |commit|offer|plan)\w*|says|wants|will)\s
    """,
)
""" "Back in May Acme pledged 40 drivers and now it pledges 60"."""
ALONE = late(r"((to|for|about|up to|at least) )*\d[\d,]*(?=\W*$|[.;!,]| (by|before|in|on|this|next)\b)")
PAST = {"train": "trained", "certify": "certified", "host": "hosted", "post": "posted", "distribute": "distributed"}
WHICH_IT_DID = late(
    rf"""
    \b(?P<to>(pledged|promised|committed|vowed|agreed
      |planned) to) (?P<verb>{either(PAST)}) (?P<what>[^.;:]*?\d[^.;:]*?)( (by
      |before) [^.;:,]{{3,30}})?(?P<did>,? (which|and|as) (it|they|we|he|she) ((then|also|since|promptly
      |duly) )?(did|has done|have done|have|has|managed( to do)?)( [a-z]+)?)
    (?=\W*$|[.;!])
    """,
)
""" "Pledged to train 40 drivers by October, which it did"."""


def of_today(text: Text) -> Text:
    """The text without what was promised before it was promised anew, and with what was kept told as done."""
    since = SINCE.search(text.low)
    if since:
        new = text.low[slice(*since.span("now"))]
        verb = since.span("now") if new not in ("says", "wants", "will") else "pledges"
        alone = ALONE.match(text.low, since.end())
        told = alone.end() if alone else since.end()
        text = text.put_together(
            (0, since.start("then") if since["then"] else since.start("who")),
            since.span("who"),
            " ",
            verb,
            " ",
            (since.end(), told),
            since.span("unit") if alone else (0, 0),
            (told, len(text.low)),
        )
    did = WHICH_IT_DID.search(text.low)
    if did:
        text = text.put_together((0, did.start()), PAST[did["verb"]], " ", did.span("what"), (did.end(), len(text.low)))
    return text


def is_former(low: str, today: date | None) -> bool:
    """Whether what is promised was promised in a year gone by, and nothing is said of now."""
    if HEADED.match(low):
        headed = HEADED.match(low)
        return not (headed and headed["year"]) or _is_past(headed["year"], today)
    if NEVER_KEPT.search(low):
        return True
    dated = YEAR.match(low)
    past = bool(dated and _is_past(dated["first"] or dated["then"], today))
    told = dated.end() if dated and past else 0
    for pattern in (OPENS, SAID_THEN):
        found = pattern.match(low)
        told = max(told, found.end()) if found else told
    return bool(told) and not NOW.search(low, told)


def _is_past(year: str, today: date | None) -> bool:
    return today is not None and int(year) < today.year
