"""What so many people are told to have done: a number is progress only where it is training.

Every word of a text may be one of plain answers and its sentence still tell something else: "10 more took the bus",
"10 more passed out". So the words are looked at in their places: what the people did, and what they did it to.
"""

import re
from itertools import dropwhile

from bot.understanding.counting.count import Count
from bot.understanding.harmless.adjuncts import GOT_LIST
from bot.understanding.words.lessons import LESSON, LESSONS, OTHER_LESSONS, THINGS
from bot.understanding.words.units import FILLER, NOUNS
from bot.understanding.words.wheres import KINDS
from bot.understanding.writing.patterns import any_finds, late
from bot.understanding.writing.text import words

TOOK = late(
    r"""
    \b(took|taken|had|got|gotten|received|completed|finished|passed|saw|seen|watched|attended|went to|gone to|did|made
      |joined|entered|earned|obtained|won|ran|run|done(?= the\b)) (?!\d)(?P<what>([a-z'-]+( (?!\d)|(?=\W|$))){1,5})
    """,
)
PUT_DOWN = late(r"\b(put|mark|note) down(?= (another )?\d)")
""" "You can put down 16 more" is of the record."""
MET = late(
    r"""
    \b(we|i) (just )?(had|held|did) (an?|our|the) ([\w-]+ ){0,3}?(meetings?|orientation
      |onboarding)\b(?=.*\d)(?=.*\b(trained|watched|completed|certified|finished|did|took the|went through)\b)
    """,
)
""" "We had our safety meeting and 36 more watched the video": when it was."""
FINISHED_IT = late(
    r"""
    \b(took|taken|completed?|finish(ed)?|pass(ed)?|attended|watched) (the|their|our|an?|his|her
      |its) (?P<what>([^\W\d_][\w'-]*( (?!\d)|(?=\W|$))){1,6})
    """,
)
OURS = words(
    "botl tat trafficking awareness busing requirement requirements pledge rest whole goal truckers full entire"
)
ENDS = words(
    "in on at from by with during for over after before through this last today yesterday tonight and but so that "
    "who which since trained certified done completed finished to of as up out off down away monday tuesday "
    "wednesday thursday friday saturday sunday now already also just too together both each all we i they have "
    "has were was are january february march april may june july august september october november december is be "
    "been more another additional about while when because as well online virtually left"
)
AWAY = late(
    rf"""
    (?<!certificates )(?<!certs )(?<!count )(?<!total )(?<!number )(?<!tally )\b(took|taken|went|gone|passed|came|got
      |gotten|sat|stood|made|dropped|fell|ran|walked|cleared|checked|called|moved|stepped|signed|logged|turned|reached
      |held|kept|sent|let|put|pulled|rode|broke|set) (out|off|over|away|down|back|home|along|(?<!passed )by|around
      |ahead|behind|up|together|sick|late|early|past|aside|(?<=went )to|(?<=gone )to|(?<=passed )to(?! (in|train)\b)
      |(?<=moved )to|(?<=sent )to|(?<=came )to
      |on(?! (mon|tues|wednes|thurs|fri|satur|sun|the \d|\d|_)))\b(?! (to|from) \d)(?! (the |our |their\s
      |an? )?(\w+ ){{0,2}}?{LESSON}\b)
    """,
)
""" "Took off", "went home", "passed out"."""
NOT_THROUGH_IT = late(
    rf"""
    \b(went|gone|passed|came|walked|got|run|ran|been|put|moved|go) (\d+ )?(\w+ ){{0,3}}?through (the |our\s
      |a )?(?!([\w-]+ ){{0,4}}?{LESSON}\b
      |(the|our|that|this|yesterday|today|tonight|last|on|in|at|so|and|since|for|with|during|over|after|before|by|of|we
      |all|yet|out|now|to|already|as|but|from|thanks|just|plus|both|together
      |another (\d+|(an? |two |three )?dozen|\w+(ty|teen)))\b)[a-z]
    |\bpassed by (the |our |a )?(?!([\w-]+ ){{0,3}}?{LESSON}\b|(the|our)\b)[a-z]
    |\bsat (?!in\b|through\b|for\b|down for\b|the\b)|\bsat in (?!on\b|for\b|(the|our|a|my) (\w+ ){{0,3}}?{LESSON}\b)
    """,
)
""" "30 more went through security"."""
DONE_WITH = late(
    rf"""
    \b(done|finished|through) (for|with) (the|their) (day|night|season|year|shift|winter|summer)\b
    |\b(covered|worked|ran|took|did|had|got) (the|a|an|their|our|that) (\w+ )?shifts?\b|\bcovered (by|for|under)\b
    |\bgraduated? from ((the|our|a) )?(\w+ )?academy\b
    |\d (more |others )?(\w+ )?through (the |our |new[- ]hire )*(orientation|onboarding|induction|probation
      |customs)\b(?!.*\b(video|course|training|module|class)\b)
    |\btook (some |the |our |home )?(cards?|flyers?|brochures?|stickers?|pens|shirts)\b
    |\b(done|through|finished|ended|completed) (for\W*$|with (us|we|me|them|it all|work|school|everything|life)\b
      |(late|early|last)\W*$)
    |\bwatched from\b|\bare (trained|certified) (mechanics|drivers|nurses|teachers|officers)\b
    |\b(educated|briefed|instructed|informed|graduated) (at|on|about|from
      |of) (?!([\w-]+ ){{0,5}}?(trafficking|awareness)\b|([\w-]+ ){{0,3}}?{LESSON}\b
      |(mon|tues|wednes|thurs|fri|satur|sun)day\b|_|\d|roll\b|the (\d|_))
    """,
)
""" "Finished late", "done with us", "briefed on the new route"."""
TOOK_PART = late(
    r"""
    \b(attended|participated|participating|part|present) (at|in|to) (the |our |an? |this\s
      |that )?(?P<what>([^\W\d_][\w'-]*( (?!\d)|(?=\W|$))){1,6})
    """,
)
AND_TRAINED = late(
    rf"""
    \band ([a-z']+ ){{0,4}}?((trained|certified|completed|finished|took|done|did)\b
      |(watched|viewed|saw|attended|passed) (the|our|a|their) (\w+ ){{0,2}}?{LESSON}\b)
    """,
)
OTHER_ACTS = words(
    "included joined reported logged entered uploaded recorded submitted showed show shows posted mailed hung "
    "handed gave delivered distributed displayed installed conducted ran run running sent picked wrapped rolled "
    "knocked cranked banged cleared hit spoke talked stand stands standing led taught presented facilitated "
    "hosted signed closed checked turned brings bring counted listed added reporting made worked reached put "
    "takes make makes mark note log record need needs"
)
"""Known words that tell nothing of training when they say what so many people did."""
MERELY = words(
    "hired were was held included joined answer delay received obtained had hosted conducted delivered "
    "facilitated went take takes taking get gets getting saw sat sit sits sitting have has having attend "
    "attending needing finish manage managing sent showing reporting current under out email emails message "
    "messages book books sheet sheets spreadsheet record records report reports roster list lms portal system "
    "card cards base number numbers leaves bring"
)
"""Right after so many, and at the end of what is told of them: "12 more went", "12 more emails"."""
HAD_SO_MANY = late(
    r"""
    \b(has|had|put|ran|sent|took|saw|seen|watched|viewed|covered|brought|made|held|carried|(?<!now )have) (another\s
      |about |just |out |up |in |over )?$
    """,
)
HAD_THEM = late(r".*?\bhad (another )?\d+ ([\w'-]+ ){0,4}?(finish|complete|pass)\b")
""" "We've had 16 more finish"."""
OF_TRAINING = late(
    rf"""
    \b({LESSON}|trained|retrained|certified|educated|done|through|complete[ds]?|finish(ed)?|pass(ed)?|attend(ed)?|take
      |taken|taking|go|sit|watch|get|graduate[ds]?|more( [a-z]+)? (to report|for you)(?=\W*$)|to date|so far|total
      |in all|now|reached)\b
    """,
)
""" "We put 14 more on nights", "the hotel has 14 more": nothing of training is told."""
TRAINED_BEFORE = late(r"\b(trained|certified|educated)\b")
WE_ELSE = late(
    r"""
    \b(we|i) (just |also |have |'ve )?(delivered|handed|hung|installed|mailed|posted|distributed|displayed|sent
      |uploaded|submitted|entered|logged|spoke|talked|stand|bring|brought|saw|watched|signed|wrote|showed|hosted
      |picked) (another )?\d[\d,]*( (more|others?|additional|extra))?\W*$
    """,
)
""" "We posted 12 more" tells of things, where people were pledged."""
MORE_FOR = late(
    r"""
    \d (more|others?|additional) (for
      |with) (?!(us|me|today|tonight|yesterday|this|last|the|our|a (\w+ )?total|total|now|_|\d|mon|tue|wed|thu|fri|sat
      |sun|january|february|march|april|may|june|july|august|september|october|november|december)\b
      |(mon|tues|wednes|thurs|fri|satur|sun)day\b)[a-z](?!.*\b(trained|training|certified|completed|finished|done|class
      |course|session|quiz|certificates?)\b)
    """,
)
COMES_TO = late(r"\b(brings?|bringing|puts|takes|makes) (us|it|that|(our|the) \w+) (up )?(to|at) \d")
""" "19 more brings our total to 107"."""
BY_THEM = late(
    rf"""
    \s?([a-z]+ ){{0,4}}?(given|gave|put|led|wrapped|presented|signed|sent|turned|handed|logged|recorded|entered|marked
      |checked) (through|off|in|as|up|out|(the|their|our|a) (\w+ ){{0,3}}?{LESSON})\b
    | ([a-z]+ ){{0,3}}?(knocked|cranked|banged) out (the|their|our) (\w+ ){{0,3}}?{LESSON}\b
    """,
)
BE = late(r" (were|was|are|is|have been|has been|had been|got(?= \w+ed\b)) (?P<then>([a-z'-]+( |(?=\W|$))){1,6})")
FROM_WHERE = late(r" from (the |our )?[a-z-]+( [a-z-]+)?(?= (were|was|are|is|have been|has been)\b)")
""" "12 more from security were there"."""
MEANWHILE = words(
    "all also just now already both recently newly fully successfully officially finally then since each today "
    "yesterday again too since properly personally together to as of and in on at this last the week month night "
    "morning well being been our my of here there successfully online virtually also tat botl"
)
TAUGHT = words(
    "trained retrained certified recertified done completed complete finished through educated briefed instructed "
    "graduated taught attended left remaining outstanding covered given put led added recorded entered logged "
    "counted"
)
""" "12 more were trained", "are through": what may be told of people after "are" and is progress."""
AUXILIARY = words(
    "have has had were was been are is be got also just now already all both recently finally successfully then "
    "since today yesterday who that of our the new in total them"
)


PEOPLE = NOUNS["people"]
ONLY_THINGS = THINGS - LESSONS - {"hires"}
HAVE = words("others have has had also just already now all both recently")
TIMES = words(
    "of there today yesterday tonight this last on since monday tuesday wednesday thursday friday saturday sunday "
    "so and but thanks"
)
BEFORE_AN_ACT = FILLER | PEOPLE | HAVE


def not_trained(low: str, counts: list[Count], reached: bool = False) -> bool:
    """Whether what is told of the people counted is no training; with `reached`, to be reached is enough."""
    if AND_TRAINED.search(low, counts[0].number.end):
        return False
    return (
        any_finds(PUT_DOWN.sub(" ", low), AWAY, NOT_THROUGH_IT, DONE_WITH, WE_ELSE, MORE_FOR)
        or _took_something(low)
        or any(_did_else(low, count, reached) or _are_else(low, count) for count in counts)
    )


def _took_something(low: str) -> bool:
    """Whether a thing is told to be taken, had or finished that is no lesson: "took the bus"."""
    taken = any(_is_thing(_upto_end(found["what"])) for found in TOOK.finditer(GOT_LIST.sub(" ", MET.sub(" ", low))))
    finished = [found["what"] for found in FINISHED_IT.finditer(low) if "through" not in found["what"].split()]
    took_part = [_upto_end(found["what"]) for found in TOOK_PART.finditer(low)]
    return (
        taken
        or any(_is_no_lesson(_upto_end(what)) for what in finished)
        or any(_is_no_lesson(what) and KINDS.isdisjoint(what) for what in took_part)
    )


def _upto_end(said: str) -> list[str]:
    what = said.split()
    return what[: next((at for at, word in enumerate(what) if word in ENDS), len(what))]


def _is_no_lesson(what: list[str]) -> bool:
    return bool(what) and LESSONS.isdisjoint(what) and OURS.isdisjoint(what)


def _is_thing(what: list[str]) -> bool:
    if not (LESSONS.isdisjoint(what) and PEOPLE.isdisjoint(what)):
        return False
    return not (THINGS.isdisjoint(what) and OTHER_LESSONS.isdisjoint(what))


def _did_else(low: str, count: Count, reached: bool) -> bool:
    """Whether what so many people did, told right after them, is a known word and no training."""
    if count.part == "left":
        after = re.match(r"(?:\s[a-z'-]+){0,4}", low[count.number.end : count.number.end + 60])
        return _of_things([word for word in after[0].split() if word not in ("left", "remaining")] if after else [])
    if BY_THEM.match(low, count.number.end):
        return False
    more = low.startswith(" more", count.number.end)
    if more and HAD_SO_MANY.search(low, 0, count.number.start) and not OF_TRAINING.search(low):
        return True
    after = re.match(r"(?:\s[a-z'-]+){0,8}", low[count.number.end : count.number.end + 120])
    said = after[0].split() if after else []
    if _of_things(said):
        return True
    if (
        _merely(said)
        and not HAD_THEM.match(low, max(0, count.number.start - 12))
        and not TRAINED_BEFORE.search(low, max(0, count.number.start - 40), count.number.start)
    ):
        return True
    for word in said:
        if word in OTHER_ACTS and COMES_TO.search(low, count.number.end):
            return False
        if word in OTHER_ACTS:
            return word != "reached" or not (reached or count.part == "set")
        if not (word in FILLER or word in AUXILIARY or word in PEOPLE):
            return False
    return False


def _merely(said: list[str]) -> bool:
    """ "12 more went yesterday": a word that says nothing without what follows it, and nothing but time does."""
    rest = list(dropwhile(BEFORE_AN_ACT.__contains__, said)) or said[-1:]
    ends = len(rest) == 1 or (len(rest) > 1 and rest[1] in TIMES)
    return ends and rest[0] in MERELY


def _of_things(said: list[str]) -> bool:
    """ "14 more shifts" are no people."""
    rest = list(dropwhile(FILLER.__contains__, said))
    several = bool(rest) and rest[0].endswith("s") and rest[0] in ONLY_THINGS
    return several and PEOPLE.isdisjoint(rest[1:3])


def _are_else(low: str, count: Count) -> bool:
    """Whether so many people are told to be something that is not trained: "17 more were at the meeting"."""
    if count.part not in ("add", "bare"):
        return False
    noun = count.unit.end if count.unit else count.number.end
    ends = [noun, count.number.end, _past_more(low, noun)]
    ends += [where.end() for end in ends if (where := FROM_WHERE.match(low, end))]
    found = next((be for end in ends if (be := BE.match(low, end))), None)
    if found is None:
        return False
    said = found["then"].split()
    told = next((word for word in said if word not in MEANWHILE), None)
    merely_there = count.part == "add" and told is None and "there" in said and not OF_TRAINING.search(low)
    return merely_there or (told is not None and told not in TAUGHT)


def _past_more(low: str, at: int) -> int:
    return at + len(" more") if low.startswith(" more", at) else at
