"""Turns in which people tell how it stands and how many are left, and what they mean in plain words.

"We're 12 away from everybody" is "12 left", "we've climbed to 62" is "we're now at 62". Only what has one meaning
stands here.
"""

import re
from typing import NamedTuple

from bot.understanding.harmless.adjuncts import SITES
from bot.understanding.words.numerals import SPELT
from bot.understanding.writing.patterns import late

N = rf"(\d[\d,.]*k?|((a|two) )?{SPELT})\b"
WHO = r"(people|folks|employees|drivers|operators|officers|staff|workers|guys|ones|of them|of us)"
THEM = rf"( ({WHO}|[a-z][\w-]+( [a-z][\w-]+)?))?"
RECORD = r"(total|count|number|tally|figure)"
CREW = r"(crew|staff|team|company|fleet|department|place|bunch|group|shift|outfit|force)"
COURSE = r"(course|class|training|quiz|test|exam|module|program|video|whole thing|session)"
LIST = r"(list|sheet|roster|board|master list|master sheet|scoreboard|tracker|spreadsheet|log)"
EVERYONE = r"(every(body|one)|all of them)"
DONE = r"(done|trained|finished|through|certified|covered)"
GOAL = r"(goal|target|pledge|finish( line)?|end)"
REACH = r"(hit|reach|make|meet|get to)"
NO_PROGRESS = (
    r"(register|enroll|invit|schedul|order|print|plann|sign|promis|pledg|book|request|ask|need|miss|lack|receiv|hir"
    r"|remov|cancel|collect|identif|notif|email|contact|regist|miss|reserv|assign|purchas|design|apply|want|start|propos"
    r"|budget|confirm|draft|prepar|commit|nominat|interview|recruit|count|us)"
)
"""What people have done to somebody or something that is no progress yet, by how it begins."""
BEGINS = r"(^|(?<=[.!;,] ))"
ENDS = r"(?=\W*$|[.,;!])"


class Turn(NamedTuple):
    """A turn, and what is said in place of the words it has `before` and `after` the figure."""

    pattern: re.Pattern[str]
    before: str = ""
    after: str = ""


LEFT = (
    Turn(
        late(
            rf"""
            (?P<before>\b(we're|we are|i'm) ((only|just|still) )?)?{N}( {WHO})?(?P<after> away from ({EVERYONE}
              |((the|our) )?({GOAL}|(promise|pledge|commitment)\b)|being {DONE}|{DONE}|a full house))
            """,
        ),
        after=" left",
    ),
    Turn(late(rf"(?P<before>\ba mere ){N} left\b")),
    Turn(
        late(
            rf"""
            \b(?<!the ){N}(?P<after> ({WHO} |names? )?((are|is) )?(still|yet) (waiting for their turn|untrained
              |uncertified|on (deck|the to-?do list)|without (a |their )?(certificates?|certs?|training|class
              |course))){ENDS}
            """,
        ),
        after=" left",
    ),
    Turn(
        late(
            rf"""
            \b{N}(?P<after> (names? ((left|remaining|still) )+on (the|our|my) ((training|to-?do) )?list|(names?|faces
            |holdouts?
            |stragglers?) (not (crossed|checked|ticked) off( yet)?
              |still to (do|train)|left on the (training|to-?do) list)|(holdouts?|stragglers?) ((left|still )?to go
              |left|remain(ing)?)))
            """,
        ),
        after=" left",
    ),
    Turn(
        late(
            rf"""
            \b{N}(?P<after> ({WHO} )?between us and ({EVERYONE}|((a|the|our) )?(full house|{GOAL})))
            """,
        ),
        after=" left",
    ),
    Turn(
        late(
            rf"""
            \b{N}(?P<after> ({WHO} )?(who )?(still owe us the {COURSE}|haven't had their turn( yet)?
              |didn't have their turn yet(, {EVERYONE} else has)?))
            """,
        ),
        after=" left",
    ),
    Turn(
        late(
            rf"(?P<before>\bleav(es|ing) us ){N}(?P<after> (shy|short) of [a-z ]{{3,30}}){ENDS}",
        ),
        after=" left",
    ),
    Turn(
        late(
            rf"""
            (?P<before>\b(we|i) (only|just) need (only |just )?){N}(?P<after>( more)?( {WHO})? to (reach|get|have|hit
            |make
              |cover) ({EVERYONE}|(our|the) {GOAL}|100 ?%))(?=\W*$)
            """,
        ),
        before="left: ",
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>((our|the|my) )?(untrained|not[ -]yet[ -]trained|(still )?to be trained|stragglers
              |holdouts)( (list|pile|group|{RECORD}))?( (is|are|now|at|stands at|sits at|down to|comes to))*( ?[:=-])? )
            (?={N}( {WHO})?\W*$)
            """,
        ),
        before="left: ",
    ),
    Turn(
        late(
            rf"{BEGINS}(?P<before>minus )(?={N}, (the (whole|entire) {CREW}|{EVERYONE})('s| is| are) {DONE})",
        ),
        before="all but ",
    ),
    Turn(
        late(
            rf"""
            (?P<before>\b((every(one|body)|all)('s|'re| is| are)? ?((all )?{DONE} )?|(trained|did|finished|covered
              |got) ({EVERYONE}|the (whole|entire) {CREW}) )(besides|apart from|other than|aside from|save for|minus
              |except for) )(?={N}\b)
            """,
        ),
        before="all but ",
    ),
)
"""How many are still to be trained."""
TOTAL = (
    Turn(
        late(
            r"""
            (?P<before>\bsince (we|i) (started|began|kicked (it )?off|launched|signed up|pledged)( [a-z]+){0,2}? in )
            (?=(january|february|march|april|may|june|july|august|september|october|november|december)\b)
            """,
        ),
        before="since ",
    ),
    Turn(
        late(
            rf"""
            \b{N}( {WHO})?( (trained|done|down|finished|certified))?(?P<after>,? ((in|that's( the| our)?) )?total( that
              \sis)?|[^.;!?\d]{{0,30}}, (that's|that is|which is) (our|the|my) ((grand|running|current
              |whole) )?{RECORD})
            (?=\W*$|[.;!])
            """,
        ),
        after=" in total",
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>(our|the|my) {RECORD},? (after|with|through|as of|including) ((this|last) (week|month
              |class|session|round)|today|yesterday|last night)('s [a-z]+)?,? (is|stands at|comes to|sits at|now)( now)?
              |((cumulative|overall|grand|combined|running|full) )+({RECORD} )?(for|from|across|at|of) [a-z' ]{{3,40}}
              (:| is| stands at| comes to| =)
              |(our|the) [a-z -]{{3,40}}? (trained|certified|done) (in total|so far|to date|altogether) (come|comes
              |add up|adds up|amount|amounts)( out)? (to|at))\s
            (?={N}( {WHO})?\W*$)
            """,
        ),
        before="total: ",
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>((hi|hello|hey)\W+)?(so far|to date|in total|altogether|all told|overall),? (we|i)('ve
              | have) (now |already )?(?!train|held|host|present|deliver|distribut|hand|complet|finish|certif|post|mail
              |plac|install|educat|hung|{NO_PROGRESS})[a-z]+ed )(?={N})
            """,
        ),
        before="so far: ",
    ),
    Turn(
        late(
            rf"""
            (?P<before>\bwe('ve| have) ((now|just|finally|slowly) )*(climbed|risen|crept|edged|worked our way
              |crossed over|inched)( (up|over|all the way))* (to|at) )(?={N})
            """,
        ),
        before="we're now at ",
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>((this|that|it|which) )?(brought|bumped|pushed|moved) (our|the
            |my) ((running|new|overall|current|grand) )?{RECORD} (up )?to )
            (?={N})
            """,
        ),
        before="that brings our total to ",
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>(all in|in sum|adding (everything|it all|them) up|(our|the) progress( now)? ((is|stands
              |sits) at)|the (whole|entire) trained (bunch|lot|group|count) (comes to|is|adds up to)|(our|the) ((overall
              |total|current|trained|completion) )*(figure|count|number)( of (trained|certified) {WHO})?( trained)?
              ( now)? (is|reads|stands at|sits at)|(our|the) (list|number|count) of (trained
              |certified) {WHO} (has grown to
              |is( at| now| up to)?)),? )(?=(we're (at )?|we have |it's )?{N}( (trained|total|certified|done
              |in (total|all)))?\W*$)
            """,
        ),
        before="total: ",
    ),
    Turn(
        late(
            rf"""
            {BEGINS}(?P<before>(our|the) {LIST}( now)? (says|shows|reads|has) )(?={N} (trained|total|certified|done
              |in (total|all))\W*$)
            """,
        ),
        before="total: ",
    ),
    Turn(
        late(
            rf"""
            (?P<before>\b((please|pls|can you|could you) )?(change|update|switch|set) (our|the) (total|count|tally)
              \sto (read )?)(?={N}\W*$)
            """,
        ),
        before="total: ",
    ),
    Turn(
        late(
            rf"""
            \b{N}( {WHO})?( trained| done)?(?P<after> cumulative(ly)?|,? (from (day one|the (start|beginning|get-?go))
              |start)( (until|to|till|through) (today|now|date))|,? old and new( ones)?( together| combined)?
              |( so far)?,? counting (both|all)( our| the)? {SITES}){ENDS}
            """,
        ),
        after=" in total",
    ),
    Turn(
        late(
            rf"""
            \b(at|to) {N}(?P<after>,? with (the|our) ([a-z]+ ){{1,2}}?(group|class|session|batch|shift|crew
              |bunch) (included|counted( in)?)){ENDS}
            """,
        ),
        after=" in total",
    ),
)
"""How it stands."""
