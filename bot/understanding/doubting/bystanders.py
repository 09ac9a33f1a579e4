"""Numbers beside the figure that count nobody more: the questions they asked, how cold it was, one of those counted.

They stand in remarks of what the day was like. Only a thing that nobody promises is named here.
"""

from collections.abc import Sequence

from bot.understanding.counting.count import Count
from bot.understanding.counting.parts import DAY
from bot.understanding.harmless.adjuncts import TRAINED
from bot.understanding.words.numbers import Number
from bot.understanding.words.plainwords import DEPARTMENTS
from bot.understanding.words.units import ANYBODY, SPECIFIC, unit_after
from bot.understanding.words.verbs import either
from bot.understanding.writing.patterns import any_finds, late
from bot.understanding.writing.text import words

THINGS = words(
    # What is said, sent and asked.
    "questions question complaints complaint comments compliments laughs jokes messages message emails e-mails email "
    "texts calls reminders reminder reasons excuses words syllables stories apologies handshakes hugs cheers "
    # What was there.
    "screens screen fans fan heaters laptops laptop computers computer tablets tablet projectors projector printers "
    "printer phones chairs tables couches microphones speakers cameras windows doors donuts doughnuts pizzas pizza "
    "coffees urns gallons popsicles sandwiches burritos tacos cakes cake pies ribs hams turkeys dogs dog cats "
    "cat horses "
    "cows goats chickens bears moose deer "
    # What happened.
    "hiccups hiccup problems glitches interruptions delays outages storms blizzards floods fires fights nosebleeds "
    "nosebleed naps nap tears weddings wedding funerals funeral birthdays conferences inspections audits "
    "holidays tries "
    "attempts laps whining drama stars evenings postponements cancellations breakdowns "
    "trays cars plates pots slices tires flats birds "
    # How far, how much, how long.
    "degrees degree feet foot inches inch miles mile kilometers kilometres pounds tons acres dollars bucks cents "
    "seconds minutes hours days weeks months years decades years' months' weeks' thumbs "
    # Family.
    "kids grandkids grandchildren grandsons granddaughters babies"
)
MANY_PEOPLE = frozenset(word for word in ANYBODY | SPECIFIC if word.endswith(("s", "men")))
OF_THING = late(
    r" ((more|extra|other) )?((?!(drivers?|employees?|people|staff|of|in|at|on|and|or|to|for|by|per|each|from|with"
    r"|trained|did|done|got|had|took|has|have|new|left|are|were|is|was|the|a|our|brought|asked|after|during|before|despite|spent)\b)"
    rf"(?P<of>[a-z-]+) )?(?P<thing>{either(THINGS)})\b"
)
""" "100 questions", "two long weeks", "3 flight delays"."""
NONE_OF = late(
    r"""
    \s(?!(left|to|of|out|remaining|missing|outstanding|more|additional|new|trained|done|so|yet|finished
      |completed?|certified|people|employees|drivers|staff)\b)[a-z-]+
    """,
)
""" "12 more, zero naps": but not "zero left"."""
HOW_COLD = late(
    r"""
    \b(heat index|temperature|temp|wind[\s-]?chill|humidity|thermometer|mercury|dew point)( (was|of|is|hit|at|reads|read
      |down|up|to|around))* (a |about )?(minus )?$
    |\b(at|it's|it is|it was|was|its|hit|below) (only |about |almost )?(minus |-)$
    """,
)
HOT = late(r"\b(it|that) (was|is)( only| about| almost| over)? $")
HOT_THERE = late(r" (degrees )?(out|outside)\b| degrees\b")
HOT_INSIDE = late(r" in (the|that|our) ([a-z]+ )?(shade|sun|shed|gym|warehouse|shop|yard|barn|room|hall|tent)\b")
HEAT = 80
""" "It was 102 in the packing shed", but "it was 8 in the warehouse" may be who was trained there."""
BELOW = late(r" (below|above)( zero)?\b(?! (the|our|goal|target|what))")
MINUS = late(r"(\bminus |(?<!\w)-)$")
OUT = late(r" (out|outside|here|today|this morning|celsius|degrees|in the shade|with the wind\w*)\b")
""" "Minus 31 out": while "minus 4" takes four off."""
HOUR = late(
    r"""
    \b(resumed|started|start|began|docked|arrived|landed|woke|(been )?up|stayed|here|there|open|opened|closed?|closes
      |shuts?|ended|ends|come|came|till|until) (at|since|till|until|around|about|before|by) $
    |\b(class|meeting|shift|session|course|breakfast|lunch|doors|flight|bus|train) (is|was|starts|started|begins|began
      |opens|opened|closes|closed|leaves|left) at $
    |(?<=[a-z] )(?<!\band )\b(morning|afternoon|evening|night|yesterday|today
      |(mon|tues|wednes|thurs|fri|satur|sun)day) at $
    |\b(day|morning|afternoon|evening|night|yesterday|today|ran|runs|was|session) from (\d{1,2} (to|until|till) )?$
    |\bwe (open|opened|close|closed|start|started|leave|left) at $
    """,
)
""" "Resumed at 4"."""
LAST_HOUR = 12
AFTER_HOUR = late(
    r"(?=\W*$|[.,;!?)]| (and|so|but|to \d{1,2}|in|sharp|on|this|yesterday|today|before|after|with"
    r"|when)\b)"
)
AT = late(
    r"(?<!now )(?<!stand )(?<!stands )(?<!standing )(?<!sit )(?<!sits )(?<!sitting )(?<!is )(?<!are )(?<!'re )"
    r"(?<!i'm )(?<!up )\bat $"
)
OF_A_DAY = late(r" (o'clock|this (morning|afternoon|evening)|in the (morning|afternoon|evening)|at night)\b")
""" "At 6 this morning"."""
TO_NOON = late(r"\bfrom $")
UNTIL_THEN = late(r" (to|till|until) (noon|midnight|close|closing|lunch)\b")
""" "From 8 to noon"."""
HOW_OLD = late(
    r"""
    \b(oldest|youngest)( (one|guy|driver|student|employee|member|nurse|lady|man|woman))?( just)? (is|was|turned) (only\s
      |already )?$
    |\b(son|daughter|grandson|granddaughter|kid|boy|girl|baby|grandkid|niece|nephew|dog)( just| has)? (turned|turns|is
      |was) (only |already )?$
    """,
)
""" "Our oldest is 71", "my grandson turned 3"."""
LABEL = late(
    r"""
    \b(flight|page|iphone|android|version|chapter|channel|highway|interstate|day|grade|ext\.?|extension
      |local|section) $
    |\b(at|from|of|on|in) (our |the )?(store|truck|bus|gate) $
    |(\d{3}-\d{4}|_{3}),? (x|p\.|ext\.?|poste) $
    |\( ?(room|classroom|gate|bay|door|hall|dock|page|p\.|suite|store|unit|bldg\.?|building) $
    """,
)
""" "Flight 1180 is late", "from day 1 on", "(room 6)": what something is called."""
BEGINS_WITH = late(r"[.!] (store|truck|bus|gate) $")
SAYS_OF_IT = late(
    rf" (?!(and|or|more|new|done|did|had|has|got|at|with|also|another|by|people|drivers|{TRAINED})\b)[a-z]"
)
""" "Truck 6 broke down", but "Truck 6, bus 8" may be who was trained there."""
ROOM = late(r"\b(in|at) (the )?([a-z]+ )?(room|classroom|suite|hangar|bay|aisle) $")
AT_A_TIME = late(r" ([a-z]+ )?at (a|one) time\b")
TOOK = late(r"\btook (us |me |them )?((just|only) )?$")
NEW_THERE = late(r" (more|new|additional|others?|people|drivers|employees|officers|finished|did|trained|passed)\b")
""" "In room 3", "2 at a time", "took us one morning"; but "in bay 12 more finished"."""
STREET = late(
    r" ((?!(at|on|along|from|in|by|near|off|to|of|for|with|and|or|more|the|out|over|here|across)\b)[a-z]+ ){1,2}"
    r"(st|ave|rd|blvd|hwy)\b\.?(?=,|\n|\W*$)|,? (street|avenue|boulevard|boul\.?|chemin) [^\W\d]"
)
""" "1200 Bay St." in a signature, and "1200, rue Bay"."""
LEAST_OF_A_STREET = 100
RATED = late(r" ?(out of|of|/) ?(5|10)\b( stars?)?(?=[^\w ]|\s*$| (and|but|so|from|for|by|again|easily|on)\b)")
RATING = late(r"\b(out of|of|/) ?$")
RATES = late(
    r"""
    \b(trainer|instructor|teacher|presenter|speaker|feedback|reviews?|ratings?|rated|scores?|stars|food|lunch
      |(class|video|course|training)\b[^.;!?\d]{0,30}\b(was|is|got|gets|great|good|excellent|solid))\b[^.;!?\d]{0,40}$
    """,
)
""" "Great trainer, 10 out of 10", "the feedback was good, 4.8 out of 5"."""
ON_A_TEST = late(r" on (the|her|his|their|my|it)( \w+)?\b|(?=[,.;!?]| and )")
GOT_A = late(r"\b(got|scored|made|had|gets) an? (perfect )?$")
PLACE = late(
    r"""
    \b(plant|yard|console|county road|cr|barn|squad|tower|engine|medic|ladder|truck|shop|store|camp|pump|kiln|press
      |furnace|number) $
    """,
)
CREW_OF_IT = late(
    r"( (crew|gang|guys|folks|boys|girls|ladies|burned|is|was|caught|broke|went down)\b| and (she|he|they|we)\b)"
)
""" "Yard 2 crew", "plant 2 and she"."""
FELL_THROUGH = late(
    r"""
    \s([\w'-]+ )?(failed|flunked|dropped out|(did not|didn't) (pass|finish|complete|make it|show))\b
    """,
)
ELSE = (
    r"(took home|had (a |the |their )?bab(y|ies)|got (married|engaged)|gave birth|complained|cried|fell asleep|told"
    r"|said|asked|laughed|brought|wanted|wondered|joked|applauded|clapped)"
)
DID_ELSE = late(rf"\s(of (them|those|whom) )?(even |also |actually |just )?{ELSE}\b")
""" "Ten more, and two took home the leftovers": two of those."""
FEW, MANY = 3, 4
"""Up to so many beside so many or more may be some of them."""
APART_FROM_THEM = late(r"([.,;!?:-]|\b(and|but|though|although|while|because|since)) ((even|only|just|about) )*$")
SOME_OF_THEM = late(
    rf"""
    ( of (them|those|these|the|our|my|us)\b)?
    (?! (and|or|more|additional|extra|another|others?|new|left|to|remain\w*|from|at|in|on|for|per|each|of|times|x|new
      |days?|weeks?|months?|hours?|sessions?|class(es)?|groups?|presentations?|posters?|still|by|is|are|were|was)\b)
    ( (?!(and|plus|more|or|theirs|his|hers)\b)[\w'-]+){{0,3}}? ({ELSE}|argued|called (in|off|out)|wept|fainted|snored
      |teased|needed|had to|left early|quit|retired|lives?|can't|couldn't|needs?|wants?|keeps?|owns?|drove in
      |flew in)\b
    """,
)
""" "18 sergeants done, one argued with every slide": nobody more; whether it changes the figure its words tell."""
ONE_OF_THEM = late(
    r" (did it|in (crutches|a|his|her|pajamas|tears|uniform|costume)|on (crutches|a|his|her|zoom|the phone)"
    r"|with (a|his|her)|from (his|her|home)|wearing|via|over zoom"
    r"|(guy|lady|woman|man|fella|gal|kid) (had|was|is|brought|asked|told|said))\b"
)
""" "8 more, one did it on crutches"."""
ONE_THING = late(r" (?!(more|new|additional|extra|other|and|or|of|from|at|in|on|to|left|who|that)\b)[a-z][\w'-]* [a-z]")
TRAINED_TOO = late(
    rf"( [\w'-]+){{0,4}}? ({TRAINED}|took|did|got|finish\w*|pass\w*|watch\w*|attend\w*|sat|certif\w*|complet\w*"
    r"|join\w*|participat\w*|show\w*|follow\w*|train\w*|add\w*|includ\w*)\b"
)


def without_bystanders(low: str, numbers: Sequence[Number], unit: str | None) -> list[Number]:
    """The numbers but for those that are plainly of something else; all of them where nothing else is told."""
    if len(numbers) < 2:
        return list(numbers)
    kept = [number for number in numbers if not _stands_by(low, number, unit)]
    return kept or list(numbers)


def _stands_by(low: str, number: Number, unit: str | None) -> bool:
    thing = OF_THING.match(low, number.end)
    if thing and thing["of"] not in MANY_PEOPLE:  # "30 officers minutes ago".
        return not unit or thing["thing"] not in unit.lower()
    if number.low == 0:
        return NONE_OF.match(low, number.end) is not None
    before = low[max(0, number.start - 40) : number.start]
    if HOW_COLD.search(before) or BELOW.match(low, number.end) or (MINUS.search(before) and OUT.match(low, number.end)):
        return True
    hot = HOT_THERE.match(low, number.end) or (number.low >= HEAT and HOT_INSIDE.match(low, number.end))
    if hot and HOT.search(before):
        return True
    if GOT_A.search(before) and ON_A_TEST.match(low, number.end):
        return True
    if number.low >= LEAST_OF_A_STREET and STREET.match(low, number.end):
        return True
    if AT_A_TIME.match(low, number.end) or (number.low == 1 and TOOK.search(before)):
        return True
    if ROOM.search(before) and not NEW_THERE.match(low, number.end):
        return True
    if BEGINS_WITH.search(before) and SAYS_OF_IT.match(low, number.end):
        return True
    if any_finds(before, HOW_OLD, LABEL) or _rates(low, number, before):
        return True
    at_noon = TO_NOON.search(before) and UNTIL_THEN.match(low, number.end)
    hour = number.low <= LAST_HOUR and (
        at_noon
        or (HOUR.search(before) and AFTER_HOUR.match(low, number.end))
        or (AT.search(before) and OF_A_DAY.match(low, number.end))
    )
    return bool(hour) or bool(PLACE.search(before) and CREW_OF_IT.match(low, number.end))


def _rates(low: str, number: Number, before: str) -> bool:
    """Whether it is how good something was, or of how much."""
    if number.low in (5, 10) and (of := RATING.search(before)):
        before = before[: of.start()].rstrip(" 0123456789.")
    elif not RATED.match(low, number.end):
        return False
    return RATES.search(before) is not None


NOUN = late(
    rf"""
    \s(?!(in|at|on|from|of|for|with|by|and|or|to|but|so|more|yesterday|today|tonight|this|last|the|an?|during|after
      |before|since|were|was|are|is|have|had|has|got|who|that|which|new|additional|others?|left|went|came|did|through
      |across|also|too|total|here|there|now|then|each|per|days?|weeks?|{DAY}
      |first|second|third|night|morning|afternoon)\b)(?P<word>[a-z]+)
    """,
)
DONE_BY = late(rf"\b{TRAINED}\b")
END, NEAR = late(r"[.;!?](?!\d)"), 25


def adds_something_else(low: str, counts: list[Count]) -> bool:
    """ "We had 2 big storms. 37 drivers are certified": what is no one's figure is not added to theirs."""
    if len(counts) < 2 or not all(count.part in ("bare", "add") for count in counts):
        return False
    told = next((count for count in counts if count.unit), None)
    return told is not None and any(_is_a_thing(low, count, told) for count in counts if not count.unit)


def _is_a_thing(low: str, count: Count, told: Count) -> bool:
    """Whether it is of a thing that nobody taught us, in a sentence of its own where nobody is trained."""
    noun = NOUN.match(low, count.number.end)
    between = low[slice(*sorted((count.number.start, told.number.start)))]
    alone = noun and noun["word"] not in DEPARTMENTS and END.search(between)
    return bool(alone) and not DONE_BY.search(low, max(count.start, count.number.start - NEAR), count.number.end + NEAR)


def some_of_them(low: str, number: Number, first: Number) -> bool:
    """Whether a number behind the first is of some of its people, of whom another thing is told."""
    few = number.low <= FEW and number.high is None and not number.percent and first.low >= MANY
    apart = few and number.start > first.end and APART_FROM_THEM.search(low, first.end, number.start)
    if not apart or TRAINED_TOO.match(low, number.end) or FELL_THROUGH.match(low, number.end):
        return False
    one = number.low == 1 and (
        (ONE_THING.match(low, number.end) and not unit_after(low, number.end)) or ONE_OF_THEM.match(low, number.end)
    )
    return bool(one or SOME_OF_THEM.match(low, number.end))
