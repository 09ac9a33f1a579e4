"""Sentences told the way the grammar reads: who promises first, then the verb, then what is promised.

"A pledge was made by Acme to train 40" is "Acme will train 40"; what only leads up to it, or says how many promises
follow, is left away. Each character keeps its place in what was written.
"""

from bot.understanding.promising.asmany import with_its_own_figure
from bot.understanding.promising.behind import told_in_one
from bot.understanding.promising.happenings import as_deeds
from bot.understanding.promising.ordered import VERB
from bot.understanding.promising.ranges import as_ranges
from bot.understanding.promising.sharesbeside import with_shares_first
from bot.understanding.promising.signednames import with_plain_names
from bot.understanding.promising.spoken import as_written_down
from bot.understanding.promising.sponsors import with_their_levels
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

SO_MANY = late(
    r"""
    \b(do )?(two|three|four|several|a couple of|both of these|the following|2|3|4) ([a-z]+ )?(things|actions|steps
      |measures|items) ?[:-]\s
    """,
)
""" "We will do two things: train 90 and put up posters": how many they are is no number."""
WILL_DO = late(
    rf"""
    \b(((pledge|promise|agree|plan|intend|aim|vow)(s|d|ed)?|commit(s|ted)?( (our|it|them|my)sel(f|ves))?|(is|are|am|'re
      |'m|'s) (going|committing|planning|pledging)) to|will)(?P<colon> ?:)(?=\s{VERB} )
    """,
)
""" "We pledge to: train 65, hand out 200 cards": as if no colon stood there."""
PROMISES = late(r"\b(promis|pledg|vow|commit|agree)(e|es|ed|ing|s|ted|d)? (to )?$")
""" "I promise two things: train 8 and print 100"."""
PLAN_IS = late(
    r"""
    (\b(our|my|the|its|their)|\w's?) (?P<plan>(plan|pledge|commitment|promise|goal)s?)( is| are|'s| was| reads) (simple
      |clear|this|as follows|easy|the following|these|as below)[,:;-] ?
    """,
)
""" "Our plan is simple, train fifty by spring": as if nothing but a colon stood there."""


PLANNED = late(
    rf"""
    (^|(?<=[.!\n] ))\W*(?P<plan>((we|i)('ve| have)( got)? )?((our|my|the|here are|here is|here's|these are) )*((two
      |three
      |several|some|next|main|big|new|other|personal) )*(plans?|goals?|aims?|next steps?|steps?|action items?
      |to[ -]?dos?|intentions?|resolutions|priorities)( for (us|me|the (company|team|fleet)))?( (is|are))?( this
      | these| as follows)? ?:
      |(once |when (we|i)( are|'re|'m| am) )?back (at|in|to|from) (the |our |my )?[a-z]+( [a-z]+)?,? ?:)\s(?={VERB} )
    """,
)
""" "Next steps: train 16, put up 8 posters", "Back at the office: train 16"."""


ORDINAL = late(
    rf"""
    ((?<=[:;,.] )|(?<=\n)|^)(?P<said>(and |then )?(first|second|third|fourth|then|next|last|final)(ly|( of all| up
      | off))?, )
    (?=((we|i)('ll| will| plan to| intend to| promise to| pledge to)? )?{VERB} |(about |at least |up to |another )?\d)
    """,
)
""" "Our plan: first, train 60; second, run four sessions"."""


def _told_one_by_one(text: Text) -> Text:
    """Without the words that say only how many promises follow."""
    ordinals = list(ORDINAL.finditer(text.low))
    for ordinal in reversed(ordinals if len(ordinals) > 1 else []):
        text = text.without(*ordinal.span("said"))
    doing = WILL_DO.search(text.low)
    text = text.without(*doing.span("colon")) if doing else text
    planned = PLANNED.search(text.low)
    if planned:
        return text.with_said(planned.start("plan"), planned.end(), "will ")
    found = SO_MANY.search(text.low)
    if found and PROMISES.search(text.low, 0, found.start()):
        return text.with_said(*found.span(), "to ")
    return text.without(*found.span()) if found else text


ARROW = late(r" ?(?P<sign>→|⇒|->|=>|=) ?(?=[^\W_]|\$|~)")
NAME_BEFORE = late(r"(^|[;,.!?:\n] |\n|[-•*] )(?P<org>[^\W\d_a-z][^\d;:,.!?\n→=]{1,60})$")


def _told_with_colons(text: Text) -> Text:
    """ "Acme → 95 drivers → TAT → by May", "Acme = 95 drivers": as with a colon behind the name, and commas."""
    if not any(sign in text.written for sign in "→⇒>="):
        return text
    for found in reversed(list(ARROW.finditer(text.written))):
        named = NAME_BEFORE.search(text.written, 0, found.start())
        sign = ": " if named else ", " if found["sign"] != "=" else None
        text = text.with_said(*found.span(), sign) if sign else text
    return text


DID = late(
    r"""
    (?<=[a-z] )did(?= (an?|one|two|three|four|five|six|several|another|our|\d+) ([\w-]+ ){0,3}?(sessions?
      |presentations?|talks?|trainings?|workshops?|class(es)?|webinars?|lunch and learns?)\b)
    """,
)


MADE_BY = late(
    r"""
    (?P<lead>^\W*|[,;:] |\band |\bthat )(also,? |as well,? )?((an?|the|another|further|more|two|three|new|several
      |formal|written|verbal|firm|similar) )*(pledges?|commitments?|promises?|assurances?) (was|were|has been|have been
      |is|are) (also |then |just )?(made|received|given|secured|obtained)( (today|yesterday|last \w+))? (from
      |by) (?=(the )?(?P<org>\w)[^,;:]{2,80}? (?P<to>to) [a-z])
    """,
)
""" "Commitments were received from Harbor Cab to train 40"."""
YES_FROM = late(
    r"""
    ^(?P<lead>\W*)((we|i)('ve)? )?((just|also|have|now|finally) )*((got|received|took|have|had) )?(an?|another|one|two
      |three|four|new|more|several) (new |more |big |firm |simple |quick )?(yes|yeses|pledges?|commitments?|promises?
      |things?
      |actions?|steps?|items?) from (our (side|end|part) (here )?(at|in) )?(?=(the )?(?P<org>\w)[^,;:.]{2,60}?:\s)
    """,
)
""" "Two commitments from Harbor Cab: train 40 and print cards", "got a yes from Harbor Cab: 40 drivers"."""


LABELLED = late(
    r"""
    ^\W*((new|our) )?(to[ -]?do|action( item)?|task|pledge|promise|commitment|goal|next step|follow[- ]?up|confirmed
      |partner)s? \((the )?(?P<org>[^()\n:\d]{2,60})(?P<close>\)) ?(?=:)
    """,
)
""" "To do (Harbor Cab): 110 drivers"."""
MEETING = late(r"\b(?P<meal>lunch|meet|munch) and (?P<lesson>learn|greet)(?=s?\b)")


LEARNING = late(
    r"""
    \b(lunch ?(&|-?'?n'?-?|-&-) ?learns?|(brown[- ]?bag|learning) ((lunch|session|talk|seminar)(e?s)?)
      |fireside chats?|q ?& ?a sessions?)(?![\w-])
    """,
)
""" "Lunch & learns", "two brown-bag lunches": sessions, whatever is eaten."""


def _told_as_run(text: Text) -> Text:
    """ "We did a session": to do is no verb of what partners do; "2 lunch and learns" are one thing."""
    text = text.looked_at_as(DID.sub("ran", text.low)) if "did" in text.low else text
    for found in reversed(list(LEARNING.finditer(text.low))):
        text = text.with_said(*found.span(), "sessions" if found[0].endswith("s") else "session")
    return text.looked_at_as(MEETING.sub(r"\g<meal>-and-\g<lesson>", text.low)) if " and " in text.low else text


def _told_of_them(text: Text) -> Text:
    """The text with who promises in front: "Acme will train 40" for "a pledge was made by Acme to train 40"."""
    glad = GLAD_TO_LEARN.match(text.low)
    if glad:
        return text.without(*glad.span())
    came = YES_FROM.search(text.low)
    if came and text.written[came.start("org")].isupper():
        return text.without(came.end("lead"), came.end())
    labelled = LABELLED.match(text.low)
    if labelled and text.written[labelled.start("org")].isupper():
        return text.without(*labelled.span("close")).without(0, labelled.start("org"))
    plan = PLAN_IS.search(text.low)
    if plan:
        return text.with_said(plan.end("plan"), plan.end(), ": ")
    made = MADE_BY.search(text.low)
    if not made or not text.written[made.start("org")].isupper():
        return text
    return text.with_said(*made.span("to"), "will").without(made.end("lead"), made.end())


GLAD_TO_LEARN = late(
    r"""
    ^\W*((our|the|all|my) )?([a-z]+ ){0,4}?(will|'ll|are|is|were|was|am|'re|'m) (all )?(be )?(\w+ly )?(glad|happy
      |pleased|proud|delighted|excited|thrilled|relieved|interested) to (learn|hear|know|see|read|note)( that|,)\s
    """,
)
""" "Readers will be glad to learn that": what leads up to news."""
USED = late(
    r"""
    \b(?P<use>us(e|ing)) (?P<what>it|this|that|them|(the|our|your|their|its|this|that) [^,;.:\d]{2,40}?
      |[a-z][a-z. ]{1,30}?)
    to (?P<verb>train|teach|certify|educate|instruct|reach|retrain|get|put|onboard)\b
    """,
)


def _told_with_what(text: Text) -> Text:
    """ "Will train with BOTL 40" for "will use BOTL to train 40": what is used to train is no deed of its own."""
    used = USED.search(text.low)
    if not used:
        return text
    what = f"{used['verb']} with {used['what']}"
    return text.with_said(used.start("use"), used.end("verb"), what)


PAST = {
    "training": "trained", "certifying": "certified", "teaching": "taught", "hosting": "hosted", "holding": "held",
    "running": "run", "giving": "given", "distributing": "distributed", "handing out": "handed out", "hanging": "hung",
    "putting up": "put up", "posting": "posted", "completing": "completed", "finishing": "finished",
}  # fmt: skip
DEED = "|".join(PAST)
AFTER_DOING = late(
    rf"""
    (^\W*|, )(?P<after>(after|following|besides|on top of) (already |just |successfully )?(?P<deed>{DEED}))
    (?=\s[^,;.]{{2,60}}\b(last|earlier|already|yesterday|recently|ago|previously)\b)
    """,
)
""" "After training 26 officers last month, Acme will train 75": the first are trained."""
HAVING_DONE = late(rf", (?P<having>having )(?=((already|just|recently) )*({'|'.join(PAST.values())})\b)")
""" "Will hand out 1,000, having already handed out 350"."""


def _told_of_before(text: Text) -> Text:
    after = AFTER_DOING.search(text.low)
    if after:
        opens = not text.low[: after.start("after")].strip()
        return text.with_said(*after.span("after"), ("having " if opens else "and has ") + PAST[after["deed"]])
    having = HAVING_DONE.search(text.low)
    return text.with_said(*having.span("having"), "and has ") if having else text


THEY_WOULD = late(r"(^\W*|(?<=[.;!\n]) |(?<=[,\w]) (?P<told>))(?P<update>update :) (?=would [a-z])")


def _told_that_they_would(text: Text) -> Text:
    """ "La gerente dijo que capacitarían a 40", "update : would train 40": what somebody told us that they will do."""
    if not text.translated:
        return text
    for would in reversed(list(THEY_WOULD.finditer(text.low))):
        told = "told us that they" if would["told"] is not None else "they told us that they"
        text = text.with_said(*would.span("update"), told)
    return text


def as_the_grammar_reads(text: Text) -> Text:
    """A text in the order and in the words in which promises are read."""
    for rewrite in (
        with_plain_names,
        as_ranges,
        with_its_own_figure,
        with_shares_first,
        told_in_one, as_written_down, _told_one_by_one, _told_as_run, _told_with_colons, _told_of_them, _told_of_before,
        _told_with_what,
        _told_that_they_would,
        as_deeds,
        with_their_levels,
    ):  # fmt: skip
        text = rewrite(text)
    return text
