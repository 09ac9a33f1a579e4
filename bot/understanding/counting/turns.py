"""How people tell a figure in turns of their own, put into the words in which figures are read.

"Tack on 12" is "add 12", "12 aced the test" is "12 finished the course". Only what has one meaning stands here; each
turn is put into its place, and what is quoted back is what was written.
"""

from functools import cache

from bot.understanding.counting import reports, wordings
from bot.understanding.counting.batches import BATCHES_TOLD
from bot.understanding.counting.headcounts import HEADCOUNTS
from bot.understanding.counting.leadins import LEADINS
from bot.understanding.counting.leftovers import LEFTOVERS
from bot.understanding.counting.levels import LEVELS
from bot.understanding.counting.mended import MENDED
from bot.understanding.counting.overlaps import REST_DONE, apart_from_known
from bot.understanding.counting.standings import BEGINS, COURSE, ENDS, LEFT, LIST, RECORD, THEM, TOTAL, WHO, N, Turn
from bot.understanding.counting.wholly import WHOLLY
from bot.understanding.writing.needs import bits_of
from bot.understanding.writing.patterns import late, needed_by
from bot.understanding.writing.text import Text

MORE = (
    # "Add 2 to what I just told you": two more, of those who were left out.
    Turn(
        late(
            rf"""
            \b(add|throw in|tack on) (another )?{N}( more)?(?P<after> to (what|(the|my) ((last
              |latest) )?({RECORD}|one))\s(i|we)('ve)? (just )?(reported|gave( you)?
              |told you|sent( you| in| over)?|said|texted( you)?)
              ( (earlier|before|just now|a minute ago|today))?){ENDS}
            """,
        ),
        after=" more",
    ),
    Turn(
        late(
            rf"""
            \b{N}(?P<after>[.;,] ?(and )?(these|those|they|all of (these|those|them)|all)( are|'re
              | were)?( all)? (in addition to|on top of|over and above|besides) (what|the ones
              |those)( (that )?(you|we|i|they)('ve)?)?( already)?( (have|had|got|reported|told you|sent
              |gave you))?( (before|already|on file|on record|last time|earlier))?)
            {ENDS}
            """,
        ),
        after=", all new",
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>((you can|please|pls|go ahead and|let's|can you|so|we can|i can) )?((tack|pile) on
            |chalk up
              |(throw|stick|toss|slap|tack)(?= (another )?{N}( more)? on (the (pile|board|stack|pot|tally)|there|top
              |it)\b)
              |(tally|count|report)(?= (another )?{N} more\b)) )(another )?{N}
            (?P<after>( more)? on (the (pile|board|stack|pot|tally)|there|top|it))?
            """,
        ),
        before="add ",
    ),
    Turn(
        late(
            rf"""
            (?P<before>\b(that's|it's) (an? )?(increase|jump|gain|bump|rise|uptick) of ){N}(?=\W*$)
            """,
        ),
        before="added ",
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>(we're )?up (by )?){N}(?P<after> from (your|our|the) ((last|previous|old) )?({RECORD}
            |report|update))
            """,
        ),
        before="added ",
    ),
    Turn(
        late(
            rf"""
            \b{N}(?P<after> (more )?(beyond|besides|over and above|on top of|apart from|in addition to) (what|those
              |the (ones|{RECORD})) (you('ve| have)?( already)?( got| have)?( on (record|file|there|the list))?
              |we (reported|told you
              |gave you|sent|had)( (before|earlier|last time))?)| fresh ones( to put on top)?){ENDS}
            """,
        ),
        after=" more",
    ),
    Turn(
        late(
            rf"""
            ^\W*(?P<before>(besides|in addition to|on top of|apart from|beyond) (those|the ((earlier|previous|other
            |first
              |last) (ones|group|batch)|ones (you have|we (reported|sent)))|what (you have|we (reported|sent|told you
              |had)( (before|earlier|last time))?)),? )(?=(another )?{N}\b)
            """,
        ),
        before="on top of that, ",
    ),
)
"""How many come to it."""
TRAINED = (
    Turn(
        late(
            rf"""
            \b{N}( more)?( {WHO})?( (have|has|all|just|now|also))*(?P<after> (
            (cleared|aced|nailed|sailed through|breezed through) (it|(the|their|our) (final )?{COURSE})|wrapped (it
              |(the|their) {COURSE}) up|crossed the finish line|checked (the|that) box|showed up and finished
              |earned (their|the) (wallet cards?|cards?|stickers?|badges?|pins?)|printed their certificates
              |turned in their (completion )?(slips|certificates|quizzes)|were awarded (their )?(completion )?(badges
              |certificates
              |pins)|(walked|came) (out|away) ((the other side) )?(fully )?(certified|trained)|(been|were|was
              |got) (taught|schooled
              |instructed)|gone all the way through( the (material|{COURSE}))?|got the training under their belts?
              |attended (it )?from (beginning|start) to (end|finish)|did the (full|whole) (hour|thing|{COURSE})
              |watched (the video|it) start to finish|made it (all the way )?through( (all the lessons
              |the (whole )?{COURSE}))?
              |ticked off( in (the|our) (training )?{LIST})?|finished( all)?( the)? (modules|lessons|chapters)
              |logged a completion
              |(were )?marked complete( in (our|the) (system|lms|portal))?
              |signed the roster at the end( of the {COURSE})?
              |passed (the|their) {COURSE} and everything
            )( (with flying colors|no problem|on (the|their) first try))?)
            (?=\W*$|[.,;!]| (and|last|this|on|in|at|yesterday|today|over|since)\b)
            """,
        ),
        after=" finished the course",
    ),
    Turn(
        late(
            rf"\b{N}{THEM}( (now|all))*(?P<after> (have|has|got) (it|this|that|(the|their|our) {COURSE})( all)?"
            rf"( safely)? (behind|under) (them|their belts?)( now)?){ENDS}",
        ),
        after=" finished the course",
    ),
    Turn(
        late(
            rf"\b{N}( (out )?of (the |our )?{N})?{THEM}( (are|is|safely))*(?P<after> behind us( now)?){ENDS}",
        ),
        after=" done",
    ),
    Turn(
        late(
            rf"""
            (?P<before>\b(showed|played|screened) (the|your|our|this) ([\w-]+ ){{0,3}}?(video|film|movie|module
            |training|course) (to
              |for) )(?=(another )?{N}( more)? [a-z])
            """,
        ),
        before="trained ",
    ),
    Turn(
        late(
            rf"""
            (?P<before>\b(we|i)('ve| have)? ((just|also|now) )?(schooled|drilled|instructed) )(?=(another )?{N})
            """,
        ),
        before="we trained ",
    ),
    Turn(
        late(
            rf"""
            (?P<before>\bthe {COURSE} was (taken|completed|finished|attended) by )(?={N}( more)? {WHO}\W*$)
            """,
        ),
        before="trained ",
    ),
    Turn(
        late(
            rf"""
            (?P<before>\b(we|i) got )(another )?{N}( more)?( {WHO})?(?P<after> up to speed)\b
            """,
        ),
        before="we trained ",
    ),
)
"""Who was trained."""
FIRST_WORDS = (
    Turn(
        late(
            rf"""
            ^\W*(?P<before>(oh|ah|hm+)[ ,.!-]+((that|right|yes|yeah|yep|sure|so|well|ok)
              [ ,.!-]+){{0,3}})(?=(another )?{N} (more|other)\b)
            """,
        ),
    ),
    # "Finished the job this morning, last group of 8 went through": they are the last ones of those promised.
    Turn(
        late(
            rf"""
            ^\W*(we |i )?(?P<before>(finished|completed|wrapped|done) (up|with (it|everything)|(up )?the (job|work
              |whole thing)|everything) (this (morning|afternoon|week)|today|yesterday|last night|(on )?[a-z]+day)[,;.]
            \s?((the|our|my) )?(very )?(last|final) ((group|batch|class|crew|bunch) of )?)(?={N})
            """,
        ),
        before="the last ",
    ),
    Turn(
        late(
            rf"""
            \b{N} (new ones|more( people)?|new people|others) (?P<after>(came|walked|sat) (in|through|by|down)(?= (on\s
              )?[a-z]+day\b[^.;!?\d]{{0,40}}[,.;] ?(so |and )?(please |kindly |can you )?(add|put
              |count) (them|those|these)( in)?\s(to|on top of|with) (what (you|we)('ve)?( already)? (have
              |got|had|reported|sent)|(the|our|my) {RECORD})
              {ENDS}))
            """,
        ),
        after="took the course",
    ),
    Turn(
        late(
            rf"\b{N} (more|others)( (people|drivers|guys|folks))?"
            rf"(?P<after> just (came|got) out of (the |our )?{COURSE}){ENDS}"
        ),
        after=" just finished the course",
    ),
    # "48 of 60 have it, the rest by Easter I think": the doubt is of the day of the rest.
    Turn(
        late(
            r"\b(the )?rest( (are|will be|is|should be|coming|going|done|finished))* (by|in|next|around|before|after)"
            r" [a-z]+( [a-z]+)?(?P<after>,? (i think|i guess|i believe|we think|probably|hopefully))(?=\W*$|[.;!])",
        ),
    ),
)
""" "Oh that. Yeah, 4 more since you asked" is no other answer than "4 more since you asked"."""
BESIDE = (
    Turn(
        late(
            r"""
            (?P<before>\b(my|our|the) (new )?extension (is|has changed to|will be)( now)? )(?=\d{3,5}\b(?! ?(days
            |weeks|months|hours)|/))
            """,
        ),
        before="my phone number is ",
    ),
    Turn(
        late(
            r"""
            \b(every(one|body)|every [a-z]+|all (of )?(the|our) [a-z]+)(?P<after> ((that|who|whom) )?we (promised
            |pledged
              |committed)( to train)?)(?= (is|are|has|have|got|was|were)\b|\W*$|[.,;!])
            """,
        ),
    ),
)
""" "My extension is now 4417" puts nothing off; "every driver we promised is trained" is all of them."""


TURNS = (
    *REST_DONE,
    *LEADINS, *WHOLLY, *reports.OPENINGS, *reports.ENDINGS, *reports.WHO_THEY_WERE, *reports.EACH,
    *HEADCOUNTS, *BATCHES_TOLD,
    *LEFT, *TOTAL, *MORE, *TRAINED, *FIRST_WORDS, *BESIDE, *LEFTOVERS, *LEVELS,
    *wordings.ENROLLED, *wordings.TOTAL, *wordings.MORE, *wordings.MENDED, *MENDED,
)  # fmt: skip


@cache
def _with_needs() -> list[tuple[int, Turn]]:
    return [(needed_by(turn.pattern), turn) for turn in TURNS]


def in_plain_words(said: Text, current: int | None) -> Text:
    """An answer with such turns put into the words in which figures are read."""
    said = apart_from_known(said, current)
    met = bits_of(said.low)
    for needs, turn in _with_needs():
        if needs & met != needs:
            continue  # Of a hundred and more turns hardly one is not passed over here.
        for found in reversed(list(turn.pattern.finditer(said.low))):
            parts = found.groupdict()
            if parts.get("after"):
                said = said.with_said(*found.span("after"), turn.after)
            if parts.get("before"):
                said = said.with_said(*found.span("before"), turn.before)
            met = bits_of(said.low)
    return said
