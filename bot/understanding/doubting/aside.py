"""Numbers that stand aside: of things asked for, and of people who were not there or did not get through."""

from collections.abc import Sequence

from bot.understanding.counting.others import OF_KIN
from bot.understanding.doubting.bystanders import DID_ELSE, FELL_THROUGH, some_of_them, without_bystanders
from bot.understanding.words.numbers import Number
from bot.understanding.words.units import group_of, unit_after
from bot.understanding.words.unmoved import NONE_YET
from bot.understanding.words.wheres import KINDS
from bot.understanding.writing.patterns import late

REQUESTED = late(
    r"""
    \b((need|want|order|send|mail|ship|request|requesting|require|requires|use|received|ordered|print|printed
      |asked for|asks for|asking for|ran out of|sent us
      |gave us) (us |me |another |about |at least |some |the |your |over )*)$
    """,
)
TO_TRAIN = late(
    r"""
    \s(more )?([\w'-]+ ){0,3}?to (complete|finish|take|train|pass|do it|be trained
      |(hit|reach|meet|make|get|fill|have) (to )?(our|the|my|all|\d)|get (through|trained))\b
    """,
)
""" "We still need 120 more employees to complete it"."""
HOLDS = late(
    r"""
    \b((chairs|seats|room|space|food|lunch|pizza|coffee|certificates) for
      |(room|hall|bus|class|classroom|space|it|_+) (only |just )?(holds|seats|fits)) ((about|only|up to) )*$
    """,
)
""" "31 more; the room only holds 16"."""
ON_A_ROAD = late(
    r"\b(stops?|rest (areas?|stops?)|stations?|along|exits?|truck stops?|scales?|highway"
    r"|corridor|stretch) (of|on|along) the $",
)
""" "Les haltes de la 20": a road."""
SO_MANY_OF_US = late(r"\b(we are|we're) (about |over |some |only )?$")
IN_ALL_OF_IT = late(
    r"""
    ( (people|employees|drivers|strong|staff))? (across|throughout|on staff|on payroll|statewide|companywide|nationwide
      |in (the|this|our|all of the) (state|province|company|group|country|organi[sz]ation|network|department)
      |in (our|the) headcount)\b
    """,
)
""" "We're 8,000 across the state": how many there are."""
TRAINERS = late(r" (more |of our |of the )?(trainers?|instructors?|facilitators?|presenters?|teachers?)\b")
SHORT_OF = late(
    r"\b(short|down|out|missing|lost|without|need|hire|hiring|looking for) ((about|still|another|of|by|our) )*$"
)
""" "We're short three trainers": of those who teach."""
LOST = late(r"\b(lost|losing|lose|laid off|let go|(we're|we are|i'm|still|are) down(?! to\b)) (\w+ )?$")
ABSENT = late(
    r"""
    \s(no[- ]?shows?|absent|absences|cancel\w*|departures|resignations|vacancies|openings|retirements
      |layoffs)\b(?! ((have|all|then|since|now|just|finally) )*(finished|completed|took|did|got|passed|trained|caught
      |attended|are done|made it up))
    """,
)
""" "5 no-shows" are none trained, until they "took it on Monday"."""
AWAY = late(
    r"""
    \s((guy|person|driver|operator|officer|employee|of them|people|guys|drivers|operators|officers|employees) )?(is|are
      |was|were) (still |currently |both |all )*((out |off )?on (\w+ )?(leave|vacation|pto|fmla|disability)|out sick)\b
    """,
)
""" "149 of 150, one guy is on vacation"."""
TRAINERS_AWAY = late(
    r"""
    \s(of )?(our|the|my)? ?([a-z]+ )?(trainers?|instructors?|facilitators?|presenters?
      |teachers?) ((is|are|was|were|have|has|just|both|been) )*(out|off|away|sick|ill|gone|left|quit|resigned|retired
      |unavailable|on (\w+ )?leave|on (vacation|strike))\b
    """,
)
""" "Until the end of May? Two of our trainers are out sick": of those who teach, nobody is counted."""
SAT_IN = late(
    r"""
    \b(sat (in|through)( (on|for|at))?|(dropped|popped|stopped|listened|looked|peeked) (in|by|to|into)( (on|at))?
      |observed|audited|led|ran|hosted|opened|held|introduced|filmed
      |(i|he|she|gm|ceo|hr|boss|manager|director|chief|owner|supervisor|sergeant|captain|president|superintendent|mayor
      |sheriff) (even |also |himself |herself )?(took|attended|joined|watched|visited|(came|went) to)) ((only|just|also
      |even|at least|the (first|last)) )*$
    """,
)
TOOK = late(r"\b(took|attended|joined|watched|visited|hr|led|ran|hosted|held)\b")
OF_LESSONS = late(
    r"""
    \s*($|[.,;!)_]
      |(too|and|but|also|as well|himself|herself|myself|of (them|those|these|the|our)|on|yesterday|today|last|this
      |class(es)?|sessions?)\b)
    """,
)
""" "The GM sat in on one too": one of the classes, and nobody more."""
MANY_OUT = late(
    r"""
    \s(of )?(the|our|my) ([a-z]+ )?[a-z]+( (is|are|was|were|has been|have been|called)|'s) (still |all )?(out(?! of)
      |parked|grounded|stuck|idle|snowed in
      |off(?! to)|sick|ill|away|gone|absent|on (\w+ )?(leave|vacation|holiday|strike)|down with|in bed
      |on ([a-z]+ ){0,2}?(contracts?|assignments?|duty|the road|call)|tied up|busy|furloughed|deployed)\b
    | (of )?(the|our|my) ([a-z]+ )?[a-z]+ (would need|needs?|don't|doesn't|do not|does not|can't|cannot) (even\s
      |really )?(own|have a
      |speak|read|use|work|know how|like)\b
    """,
)
""" "Half the crew is out with the flu": no share of those who were trained."""
ADDRESS = late(r"\b(address( is( now)?|:| ?=)|(moved|relocated|moving) to) $")
STREET = late(
    r"""
    ( (?!in\b|on\b|at\b|from\b|of\b|the\b)[a-z.]+){1,2}? (st|street|ave|avenue|blvd|boulevard|rd|road|ln|lane|way
      |court|drive|dr|place|circle|plaza|trail|pkwy
      |parkway|hwy|highway)\b\W*($|[.,;!])
    """,
)
""" "Our address is 1200 Harbor Blvd"."""
MARK = late(r"\bthe \d[\d,]* ?-?(mark|milestone|threshold)\b")
""" "We passed the 100 mark, now at 105"."""
CAP_OF = late(r"\b(cap|mark|milestone|threshold|bar) of (the )?$")
""" "We should pass the mark of 500 before summer"."""
BETWEEN_DAYS = late(r"\b(between|from) (the )?$")
ASKED_ON = late(
    r"""
    \b(ask|call|try|write|text|message|ping|remind|contact) (me|us) ((again|back) )?((on|for) )?(the
      )?(mon|tues|wednes|thurs|fri|satur|sun)day (the )?$
    """,
)
""" "Ask me again on Thursday 9": a day of the month."""
DAY_ENDS = late(r"\W*($|[,.;!?])")
AND_A_DAY = late(r" (and|to|through|thru|-) (on |the )*_{4,}")
""" "Between 3 and 14 April"."""
OF_THINGS = late(
    r"""
    \s((?!on\b|from\b)[a-z]+ )?(rooms|halls|restaurants|buildings|floors|buses|trucks|vans|pizzas|boxes|donuts|chairs
      |laptops|tablets|projectors|properties|hotels|campuses|counties|cities|languages|tries|flights|trains|boats
      |planes|routes|loads|days|nights|pages|calls)\b
    """,
)
""" "Between the two halls 160 are trained", "two snow days": nobody is counted."""
EACH = late(r"\b(each|apiece|per|every|times)\b|\bx ?\d|\d ?x\b")
PROMISED = late(
    r"""
    \b(promised|pledged|committed to|signed up for|agreed to) ((to )?(train|do) )?$
    |\b(wanted|hoped|planned|aimed|meant|expected|tried|were (going|aiming|hoping)) ((to|in|for|at) )?((do|train|get
      |have
      |reach|certify) )?((about|all|at least) )?$
    |\b(of|against|toward|towards|from|out of) (a|our|the|my) (pledge|goal|target|commitment|promise) of $
    """
)
""" "I promised 140 and 140 it is"."""
THOSE = late(r"\b(those|these) $")
""" "Everyone but 3 is trained, those three are new"."""
WE_ARE = late(
    r"""
    \b(we|there)('re|'ve( got)?| (are|have|got|have got|employ|run|number)) ((about|around|over|some|roughly|only) )*$
    """,
)
ON_THE_STAFF = late(
    r"""
    \s([a-z-]+ ){0,2}?(on ((the|our) )?(payroll|force|staff|roster|books)|company[\s-]?wide|nation-?wide
      |(in|at|across) (the|our) ((whole|entire) )?(company|department|force|service|agency|district
      |organi[sz]ation))\b(?! ((who|that|are|is|have|been|now|all|fully) )*(trained|certified|done|through|finished
      |completed?)\b)
    """,
)
""" "18 more at the Lodi post; we are 230 on the force": how many there are."""
WE_EMPLOY = late(
    r"""
    \b(we|our (company|agency|department|district)) ((currently|now) )?(employs?|(have|has) a (workforce|staff|fleet) of
      |(are|is) a (team|crew|company|department|force|fleet) of) ((about|around|over|some|roughly|only|nearly) )*$
    """,
)
THERE_ARE = late(r"\bthere (are|'re) ((about|around|over|some|roughly|only|nearly) )*$")
OF_US = late(r" of us\b")
PER_ONE = late(r"\b(of|with|x|each) $")
""" "3 boxes of 50 posters"."""


def that_count(low: str, numbers: Sequence[Number], unit: str | None) -> tuple[list[Number], bool]:
    """Without those that stand aside; and whether it is doubtful what the others then are.

    "12 more passed, 3 failed" is 12 and never 15; "45 attended but 10 failed" may be 45 or 35, so it is asked about.
    """
    taken = without_bystanders(low, [number for number in numbers if not _never_counts(low, number, unit)], unit)
    if group_of(unit) != "money":  # "Paid $120 for coffee, and 34 more are trained".
        taken = [number for number in taken if not number.money] or taken
    taken = [number for number in taken if not some_of_them(low, number, taken[0])]
    taken = [one for one in taken if not PROMISED.search(low, max(0, one.start - 40), one.start)] or taken
    told: dict[float, Number] = {}
    taken = [one for one in taken if told.setdefault(one.low, one) is one or not THOSE.search(low, 0, one.start)]
    unsure = False
    if group_of(unit) == "people" and len(taken) > 1 and not EACH.search(low):
        of_people = [one for one in taken if not OF_THINGS.match(low, one.end) and not DID_ELSE.match(low, one.end)]
        taken = [one for one in of_people or taken if not _of_so_many_places(low, one)] or taken
    if group_of(unit) in ("people", None) and len(taken) > 1:
        lessons = {number: _of_the_classes(low, number) for number in taken}
        taken = [number for number in taken if lessons[number] != "sure"] or taken
        unsure = "unsure" in lessons.values()
    ours = [number for number in taken if not _of_the_staff(low, number)]
    taken = ours if ours or NONE_YET.search(low) else taken  # "No change, we've got 8,000 on payroll".
    ours = [number for number in taken if not _of_a_firm_of_kin(low, number)]
    taken = ours if ours or WE_NONE.search(low) else taken
    taken = [number for number in taken if not MARK.search(low, max(0, number.start - 4), number.end + 12)] or taken
    through = _in_their_unit(low, [number for number in taken if not FELL_THROUGH.match(low, number.end)], unit)
    return (through, True) if 0 < len(through) < len(taken) else (taken, unsure)


AT_SO_MANY = late(r"\b(from|at|in|across|between|among|over) $")
PLACES = late(r" ((other|different|more|new) )*([a-z-]+ )?(?P<place>[a-z]+)s\b")


def _of_so_many_places(low: str, number: Number) -> bool:
    """ "12 more from two other lodges" are twelve."""
    at = AT_SO_MANY.search(low, max(0, number.start - NEAR), number.start)
    place = PLACES.match(low, number.end) if at else None
    return place is not None and place["place"] in KINDS


def _of_the_staff(low: str, number: Number) -> bool:
    near = (low, max(0, number.start - NEAR), number.start)
    if WE_EMPLOY.search(*near) or (THERE_ARE.search(*near) and OF_US.match(low, number.end)):
        return True
    ours = WE_ARE.search(low, max(0, number.start - 30), number.start)
    return ours is not None and ON_THE_STAFF.match(low, number.end) is not None


WE_NONE = late(
    r"""
    \b(we|us|ours|here|over here|our (company|shop|crew|side|people|drivers|own))(?! (have|had|know|see|got) no\b)
      (('ve| have| has| are|'re|,| still| got| done| did| trained)){0,4} (none|nothing|not (one|any|a single)|zero
      |haven't ((even|really|actually) )?(started|begun|(done|trained|had) (a single|any|one)))\b
    |\b(none|nothing|nobody|not one) (here|for us|of ours|on our (end|side))\b
    """,
)
""" "My brother-in-law's company has done 55, we have none yet": of us nothing is told but that."""
CLAUSE = late(r"[^.;!?,]*$")


def _of_a_firm_of_kin(low: str, number: Number) -> bool:
    clause = CLAUSE.search(low, 0, number.start)
    return clause is not None and OF_KIN.search(clause[0]) is not None


def _of_the_classes(low: str, number: Number) -> str:
    """Whether a number is of classes somebody sat in on; "HR took 3" may be three people."""
    few = number.low < 6 and not unit_after(low, number.end) and OF_LESSONS.match(low, number.end)
    found = SAT_IN.search(low, max(0, number.start - 50), number.start) if few else None
    if not found:
        return ""
    return "sure" if number.low == 1 or not TOOK.search(found[0]) else "unsure"


def _in_their_unit(low: str, numbers: list[Number], unit: str | None) -> list[Number]:
    """ "2 sessions, 30 people at the first and 45 at the second" are two: what names no unit is no session either."""
    wanted = group_of(unit)
    if wanted not in ("sessions", "materials") or len(numbers) < 2:
        return numbers
    counted = [(number, unit_after(low, number.end)) for number in numbers]
    theirs = [number for number, noun in counted if noun and noun.group == wanted]
    groups = {noun.group if noun else None for _, noun in counted}
    unclear = None in groups and len(groups) > 2
    return theirs if theirs and unclear and not PER_ONE.search(low, 0, theirs[-1].start) else numbers


SAID = late(
    r"""
    (?<![\d-])10-4(?![\d-])|\b(in|into) (the )?(one|1|same) (room|place|spot|sitting|go|swoop)\b
    """,
)
HOUR = r"([01]\d|2[0-3])[0-5]\d"
HOURS = late(rf"(?<![\d,.])(({HOUR}) ?(hrs|hours)\b|0\d[0-5]\d\b( (and|&|to|-) {HOUR}\b)?)")
""" "10-4. Another 6 today", "everybody in one room", "Tuesday's 0600 roll call", "at 0600 and 1400"."""
NEAR = 20
"""Characters on either side of a number in which such words stand."""


def _never_counts(low: str, number: Number, unit: str | None) -> bool:
    before = low[max(0, number.start - 50) : number.start]
    near = low, max(0, number.start - NEAR), number.end + NEAR
    if any(one.start() <= number.start < one.end() for said in (SAID, HOURS) for one in said.finditer(*near)):
        return True
    wanted = REQUESTED.search(before) and not TO_TRAIN.match(low, number.end)
    if ASKED_ON.search(before) and DAY_ENDS.match(low, number.end):
        return True
    if CAP_OF.search(before) or (BETWEEN_DAYS.search(before) and AND_A_DAY.match(low, number.end)):
        return True
    house = ADDRESS.search(before) and STREET.match(low, number.end)
    if house or (number.percent and MANY_OUT.match(low, number.end)):
        return True
    return bool(
        wanted
        or HOLDS.search(before)
        or ON_A_ROAD.search(before)
        or (SO_MANY_OF_US.search(before) and IN_ALL_OF_IT.match(low, number.end))
        or LOST.search(before)
        or ABSENT.match(low, number.end)
        or AWAY.match(low, number.end)
        or (TRAINERS_AWAY.match(low, number.end) and not TRAINERS.match(f" {unit or ''}"))
        or (TRAINERS.match(low, number.end) and SHORT_OF.search(before))
    )
