"""The part a number plays by the words beside it: more, so far, left, all; `bare` where there is no such word."""

from typing import Literal

from bot.understanding.counting.managed import as_done
from bot.understanding.counting.rest import of_the_rest, rest_is_done
from bot.understanding.harmless.adjuncts import TRAINED
from bot.understanding.writing.patterns import late

Part = Literal["add", "set", "left", "of", "all", "bare", "mixed", "unclear", "subset"]
"""`mixed` has words for more and for so far; `unclear` has others that leave it open."""
DAY = (
    r"mon(day)?|tues?(day)?|wed(nesday)?|thu(rs?)?(day)?|fri(day)?|sun(day)?"
    r"|sat(urday|(?! (down|in|through|for|at|with|there|everyone|them|the|it|this|their|our)\b))"
)
""" "Sat" may be what people did: "we finally sat down"."""
FRESH = (
    rf"(((?<!up to )to|yester)days?|tonight|this (week|month|morning|afternoon|past week)|last (week|night|{DAY})"
    rf"|(on |this |past )?({DAY})\b"
    r"|since (then|(your|the) (last|latest|message|e-?mail|note|call|check-?in|nudge)|you (last )?(asked|wrote|checked)"
    r"|you last [a-z]+|(we|i)(?! (started|began|begin|start|signed|pledged)\b)"
    r"|last|our|the last|my)"
    r"|this time( around)?|the other day|just now|over the weekend|this weekend"
    r"|this past (weekend|month)"
    r"|last weekend|(in|over|during) the (last|past) (week|weekend|month|(few|couple of|two|_+) (days"
    r"|weeks))|(_|an?|a few|a couple( of)?|two) (hours?|days) ago|(early|earlier|late) (in )?(this|last|the) week"
    r"|(at|in) the (beginning|start|middle|end) of (this|last|the) week|the day before yesterday)"
)
ADD_AFTER = late(
    rf"""
    ^(?!, more\b)\W? ?(([\w'-]+,? ){{0,8}}?(on top of|over and above|in addition to) (what|that|those|the|our|my)
      |([\w'-]+ ){{0,3}}?(more|additional|extra|further|others?|new(ly (trained|certified))?|(have|has) since)
      |([\w'-]+ ){{0,12}}?{FRESH}|([\w'-]+( [\w'-]+){{0,5}})?, ((all |both )?(of them )?(trained|done|finished
      |certified|completed|held|given|taught|run) )?{FRESH}(?= ?($|[.!;)]))
      |([\w'-]+ ){{0,3}}?(each|apiece), {FRESH}((,|,? and) {FRESH})*(?= ?($|[.!;)])))\b
    """,
)
ADD_BEFORE = late(
    rf"""
    \banother (round|class|session|group|batch|cohort|training|crew|wave)[,:;-]? (of |with |for )?$
    |\b(up|grew|increased|went up|rose)( by)? $
    |\b(in addition to|on top of|besides|beyond|apart from|over and above) (?![^.;!?\d]*\b(sick|absent|out|off|away
      |missing|leave|vacation|not|still|left)\b)(those|what|that|last time|before
      |the (\d+|ones|others?|last|first|earlier|previous)\b)[^.;!?\d]{{0,40}}([,:]|,? (we|i) (have )?(trained
      |certified|did|added|finished)) $
    |\b(increase|raise|bump|up) (us|(our|the|my) (total|figure|count|tally)) (up )?by $
    |(\b(another|an? additional|additional|an? extra|extra|a further|plus|added|adding|(please|can|could|to) add
      |(?<![a-z] )add|on top of that|new(ly (trained|certified|completed|finished|done
      |added))?(?! (\w+ )?(total|count|tally|number|figure|sum)\b)
      |{FRESH})
      |\+(?! [a-z]+ ([a-z]+ ){{0,2}}?(together|combined)\b))(\W+([\w'-]+[,:]? ){{0,11}}?)?$
    """,
)
SET_AFTER = late(
    r"""
    ^\W{0,2} ?([\w'/-]+ ){0,10}?(so far|in total|total\b|altogether|all told|all in all|in all\b(?! (of|our|the)\b)
      |to date|overall|all together|at the moment|by now|as of|cumulatively|thus far|up to now|until now
      |(showing|listed|marked|logged|recorded) as (complete|completed|trained|done|certified|finished)
      |since (we|i) (started|began|signed up|pledged)|and counting(?! down)|to this point|at this point|(?<!just )now\b
      |is (our|the) (current|new|latest|running) (total|number|count|tally)\b)
    """,
)
SET_BEFORE = late(
    r"""
    \btotal (completions|certifications|trainings|graduates|trained|completed) ?[:=]? ?$
    |\b((in total|total|overall|cumulative)( number| count)?( of)?( [\w'-]+){1,4}? (trained|certified|completed
      |finished|done)
      |so far|thus far|to date|(up )?to today|since (we|i) (began|started|signed up|pledged),?|from start to now
      |(everyone|everybody|all (groups|shifts|sites|classes)) together,?|at this (point|time)|at present
      |at the moment|as of now|presently|as it stands|overall
      |altogether|all told|all in all|in all|in total|cumulative(ly)?|ytd|(all|both) ([\w'-]+ ){1,4}combined
      |year[- ]to[- ]date|total(s|ed|ing)?|(grand |running |new |our |the )*total|now at
      |(?<!trained )(?<!train )(?<!for )(?<!hold )up to
      |(we're|we are|i'm|are|is|now|were|sitting|stand|stands|standing|currently|right
      |already) at|sitting on|(we|i) sit at
      |reached
      |(has|have) (now )?(risen|grown|climbed|gone up|jumped) to|(ended|closed|finished)( out)? the (day|week|month
      |quarter|year) at
      |(so far|to date|in (all|total)|altogether|overall|as of \w+),? (it's|its|that's|thats|it is|that is)
      |made it to|hit|(?<!please )(?<!can )(?<!you )(?<!_ )count|tally
      |(bring|brings|bringing|puts|putting|takes|taking) (us|it|that
      |(our|the) (total|count|number|tally|department|company|team|agency|fleet|district|group|property|terminal|staff
      |crew)(( number)? of [a-z' ]{3,30}?)?)( up)? (to
      |at)
      |(gets|got) (us|it|our total) (up )?to|mak(es|ing)( it| that| us| a total of)?|now have|have now|'ve now
      |(put|mark|have|record|log|show|list|set) (us|me|it) (down )?at
      |('ve|have|has) (now |finally )?(gotten|come) (up )?to
      |update (us|our \w+) to|i'm showing|we're showing|(i|we) (now )?show|has now|now|now up to|as of _*|number( now)?
      |we're now|currently|for a total of)( ?[:=]|'s\b
      | (is|of|at|are|now|stands|reads|shows|to|trained|have|has|been|we|we've|we have|i|i've|had|got|done|about
      |finished|completed
      |distributed|(handed|given|passed|sent) out|given( away)?|put up|dropped off|shipped|posted|hung|installed
      |mailed|placed|reached
      |(completed|finished|done) (the )?training for|held|hosted|presented|taught|conducted|delivered|through|up to
      |just|our|the|count|number|us|was|put|gotten|run|certified|only|exactly|there|comes|came|adds|amounts|works|out
      |climbs|climbed|rises|rose|grows|grew|jumps|jumped)\b
      |,)*[\s:=,-]*$
    """,
)
SO_FAR_THEY = late(
    rf"""
    ^\W*((hi|hello|hey|ok|well)\W+)?(so far|to date|all told|altogether|in (all|total)|overall|thus far|up (to|till
      |until) now|until now|at this point|by now|as of (now|today)|cumulatively),? ([\w'-]+ ){{1,6}}?(has|have|had)\s
      ((now|already|just|also) )*({TRAINED}|held|hosted|given|done|run|put|mailed|sent|shown) ((a total of|all of) )?$
    """,
)
""" "To date, maintenance has hung 96 posters"."""
TOTAL_AT = late(
    rf"""
    \b(cumulative|overall|running|grand|(our|the|my|current|new|number) ([a-z]+ )?total|total (figure|count|number
      |total)) ?((figure|count|tally|number|total|completions|trained|training|so far|at|as of|through|thru|to|by|on
      |in|the|end|of|this|last|today|yesterday|noon|morning|month|week|january|february|march|april|may|june|july
      |august|september|october|november|december|_+|{DAY}) ?){{0,6}} ?((is|are|was|now|stands?|sits?|comes?|came|rose
      |raised|went|climbed|of|at|to|up)\s|[:=] ?)*(?<!\bby )$
    |\b((our|the|my|new|current|latest|updated|cumulative|overall|running) )*(total|tally|count|figure) (?!(of
      |for) (the )?(week|month|day|class|session)\b)([a-z][\w&'-]* ){{1,10}}?(is|are|stands at|sits at|[:=]) ?$
    |\b(cumulative|overall|running|grand|combined) (number|sum) (for|at|in|of) ([a-z][\w&'-]* ){{1,6}}?(is|stands at
      |sits\sat) ?$
    """,
)
""" "Cumulative figure at the end of February is", "our total rose to"."""
SUBSET_AFTER = late(r"^ ?([\w'-]+ ){0,2}?((of|among) (them|those|these|which|whom|that)|were (new|from)|included)\b")
SUBSET_BEFORE = late(
    r"""
    \b((including|counting|incl)( (the|those|our|[a-z]+day's|(last|this) [a-z]+'s|yesterday))*
      |(of|among) (them|those|whom|which)|of that|vs\.?|versus|compared (to|with)) ?(, ?)?(were |are |about )?$
    """,
)
ALL_BEFORE = late(
    r"""
    \b(all|all of (the|our)|all the|all our|the full|the whole|the entire|every one of (the|our)|_{9} of (the|our)) $
    """,
)
ALL_DONE_BEFORE = late(
    r"""
    \b(all|everyone|everybody) (of (them|us) )?(is |are )?(done|finished|completed?|trained|certified)( our part)?\s
    \($
    """,
)
""" "All done (50), and we can help the others"."""
LAST_OF = late(r"\b(the|our) (very )?(last|final)( one)? of (the|our|my|those) $")
LAST_DONE = late(
    r"""
    ( [a-z'-]+){0,4}? (was|were|took|did|finished|completed|passed|went|came|happened|wrapped
      |(has|have) (been )?(done|held|given|taken|finished|completed|passed|had|gone))\b(?! (not|n't|to|refus\w+|going
      |scheduled|postponed|cancell?ed|moved|supposed|set)\b)
    """,
)
""" "The last of the 12 sessions was last night": all twelve are done."""
REACHED = late(
    r"""
    \b(hit|reached|did reach|(we're|we were|i was|were|now|sitting|currently|is|are|stands?) at|up to
      |now have) (just |the |an? (grand )?total of )?$
    """,
)
GOT_TO = late(
    r"""
    \b((got|get|gets|getting|made it)( (up|all the way))? to|crossed|topped|surpassed
      |(we|i|we've) (just )?passed) (the |just |about |over )?$
    """,
)
""" "We got to 150 today" is most likely how it stands, and may be what today brought."""
MORE = late(
    r"\b(more|another|additional|extra|further|others?|new|plus|added|adding"
    r"|(on top of|in addition to) (what|those|that))\b|\+"
)
"""What adds even where the number is one that was reached ("hit 64 this morning" tells the time it was)."""
HAVE_MORE = late(r"\b((now )?have|have now|'ve now|reached) (trained |completed |certified |had )?$")
MORE_OF = late(r" ?(\w+ )?(more|others?|additional|extra|new)\b")
"""\"We now have 12 more\" adds."""
NOW = late(r"\bnow\b")
HIRES = late(r"\bnew (hires?|employees?|staff|recruits)\b")
BEFORE_HIRES = late(r"\bnew $|\bnew (?=(grand |running |overall )?(total|count|tally|number)\b)")
FRESHLY = late(rf"\b{FRESH}\b")
OF_THE_REST = late(
    r"""
    ^ (more )?of (the|our|those|my|these) ((last|final) )?(remaining|outstanding|unfinished|untrained|leftover)\b
    """,
)
""" "Eight of the remaining operators took the class" are eight more done, and not eight to go."""
PUT_UP = late(r"\b(put|hung|taped|tacked|pinned|stapled|nailed|stuck|mounted|posted|set) up $")
""" "So far we've put up 22" is no rise by 22."""
WITH_NEW = late(
    rf"""
    \b(with|counting|including|after|adding|following) ([\w'-]+ ){{0,5}}?{FRESH}('s)?( [\w'-]+){{0,3}}?(?=,
      | (we|it|that|this|our|the)\b|\W*$)
    """,
)
"""\"With the class of this week it makes 32": what is new is counted in the total."""
THEN_NEW = late(
    rf"""
    \b(with|counting|including|after|following) ([\w'-]+ ){{0,3}}?{FRESH}('s)?( [\w'-]+){{0,3}}\W*$
    """,
)
""" "137 total after Thursday's class"."""
INCLUDING = late(rf"\b(including|counting) ([\w'-]+ ){{0,3}}?{FRESH}('s)?( [\w'-]+){{0,2}}(?=\W|$)")
""" "95 including yesterday" is no number of yesterday."""
ALREADY_AFTER = late(r" ((trained|done|certified|in all|in total) )?already(?=\W*$| ?[.;!,])")
STOPS = late(r"\W*$| ?[.;!,]")
ALREADY_BEFORE = late(r"(^|[.;!,] )\W*((well|so|ok|in all|in total|total|the total) )*already $")
""" "61 already, and everyone is glad": how it stands; "12 already finished" may be either."""
BLANKED = late(r"(_ ){2,}")
TO_THE_TOTAL = late(r"\bto (our|the|my|your) (\w+ )?(total|count|tally|number)\b")
""" "Add a dozen to our total" adds."""
BY_NOW = late(rf"\bit('s| is) ((now|already|only|just) )?({DAY}|today)\b")
""" "It's now Friday and we have 98" says when it is, and not when they were trained."""
AS_OF = late(r"\bas of ((this|last|the|close of business|(the )?end of (the )?day|noon|on) )*[\w/]+( _+)?")


WAS_DONE = late(
    r"\b(held|hosted|gave|given|ran|did|done|was|were|went|had|took|taken|trained|certified|finished|completed|passed|added"
    r"|graduated)\b"
)
SO_NOW = late(r"\b(so|hence|that makes|which makes|making)( it's| it is| we're at| we are at| now)* $")
IN_ALL = late(
    r" ((?!more\b|new\b|others?\b|additional\b|extra\b)[a-z]+ ){0,2}?(in total|total|in all|all ?together|overall)\b"
    r"(?! (this|last|today|yesterday|on|for|since)\b)",
)


STOOD_THEN = late(
    r"\b(ago|earlier this week|(beginning|start|middle|end) of (this|last|the) week),? "
    r"(we|i) (had|were at) (a total of )?$",
)
HAD = late(r"\b(we|i) (had|were at) (a total of )?$")
DONE_BY_THEN = late(rf"( [\w'-]+)?( already)? ({TRAINED}|done)\b")
THEN = late(r"[^.;!?\d]*\b(ago|(beginning|start) of (this|last|the) week)\b")
HAVE = late(r"\b(we|i)( now)?( have|'ve)( got)? (a total of )?$")
JUST_NOW = late(r"( (?!more\b)[\w'-]+){0,2} just now\b")


def _stood(before: str, after: str) -> bool:
    """ "An hour ago we had 60 trained", "we have 52 just now": how it stood, and not what came to it."""
    if MORE.search(f"{before} {after}"):
        return False
    done = DONE_BY_THEN.match(after)
    then = done and (STOOD_THEN.search(before) or (HAD.search(before) and THEN.match(after, done.end())))
    return bool(then or (HAVE.search(before) and JUST_NOW.match(after)))


def part_of(before: str, after: str, alone: bool) -> Part:
    """The part of a number by the plain words before and after it; `alone` where the text has no other number."""
    after = as_done(OF_THE_REST.sub(" more", after))
    if not alone and (SUBSET_AFTER.search(after) or SUBSET_BEFORE.search(before)):
        return "subset"
    if _stood(before, after):
        return "unclear"
    if of_the_rest(before, after):
        return "add" if rest_is_done(before, after) else "left"
    before = PUT_UP.sub("hung ", before)
    before, after = BY_NOW.sub(" ", before), TO_THE_TOTAL.sub(" ", after)
    before = TOTAL_AT.sub("total ", BLANKED.sub("_ ", before))
    including = INCLUDING.search(before)
    already = ALREADY_AFTER.match(after) or (ALREADY_BEFORE.search(before) and STOPS.match(after))
    if not MORE.search(f"{before} {after}"):
        before, after = INCLUDING.sub(" ", before), INCLUDING.sub(" ", after)
    before, after = AS_OF.sub("as of _", before), AS_OF.sub("as of _", after)
    adds = bool(ADD_AFTER.search(after) or ADD_BEFORE.search(before))
    sets = bool(SET_AFTER.search(after) or SET_BEFORE.search(before) or SO_FAR_THEY.search(before))
    if adds and sets:
        # "So far 212 new hires": they are called so, whether or not they are new to us.
        before, after = WITH_NEW.sub("", BEFORE_HIRES.sub("", before)), HIRES.sub("hires", THEN_NEW.sub("", after))
        adds = bool(ADD_AFTER.search(after) or ADD_BEFORE.search(before))
        # "Another 48 have now been trained" says only when; "now at 48" says how it stands.
        sets = not MORE.search(f"{before} {after}") or bool(
            SET_AFTER.search(NOW.sub("", after).replace("as of _", "")) or SET_BEFORE.search(before)
        )
    if adds and not sets and GOT_TO.search(before) and not MORE.search(f"{before} {after}"):
        return "mixed"
    if adds and sets and HAVE_MORE.search(before) and MORE_OF.match(after):
        return "add"
    if adds and sets and WAS_DONE.search(before) and SO_NOW.search(before) and IN_ALL.match(after):
        return "set"  # "A new class was held last night, so 5 in total": what is new is told before it.
    if adds and sets and not (REACHED.search(before) and not MORE.search(f"{before} {after}")):
        return "mixed"
    if adds and sets:
        return "set"
    if ALL_BEFORE.search(before) or (LAST_OF.search(before) and LAST_DONE.match(after)):
        return "all"
    if after.startswith(")") and ALL_DONE_BEFORE.search(before):
        return "all"
    return "add" if adds else "set" if sets or including or already else "bare"


TRAINED_BEFORE = late(r"\b(trained|certified) (about |another |over )?$")
UNDER_TRAINING = late(r"\btrainings?( (is|at))* ?[:–-]? $")
TRAINED_AFTER = late(r" (more )?((were|got|have|now|been) )*(trained|certified)\b")


def is_trained(low: str, start: int, end: int, things: bool) -> bool:
    """Whether the figure there is of who was trained; "trainings: 5" tells it only where `things` were pledged."""
    named = TRAINED_BEFORE.search(low[:start]) or (things and UNDER_TRAINING.search(low[:start]))
    return bool(named or TRAINED_AFTER.match(low, end))
