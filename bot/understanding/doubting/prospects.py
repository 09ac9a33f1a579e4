"""What is still to come, hoped for or half remembered, told as plainly as what is done.

"8 more by month end", "on Friday: 8 more", "60 when HR confirms", "we added 8 drivers to the fleet": adversaries saw
each of them noted.
"""

from bot.understanding.calendar.timewords import MONTH, WORKDAY
from bot.understanding.counting.count import Count
from bot.understanding.counting.standings import N
from bot.understanding.harmless.plainness import PAST
from bot.understanding.writing.patterns import any_finds, late
from bot.understanding.writing.text import Text

LATER = (
    r"(this weekend|by (the )?(end of|month|year|week|quarter)('s)?( end)?|by [a-z]+day|by (the )?fall"
    r"|in (a|two|three|a few|a couple of|the coming|the next) (few )?(weeks?|days?|months?)"
    r"|after the (holidays?|new year|break|season)|in the (fall|spring|summer|autumn|winter)|(the |in the )?coming \w+"
    rf"|over the next( \w+)? \w+|by {MONTH})"
)
TO_COME = late(rf"\d[^.;!?]{{0,80}}\b{LATER}|^\W*{LATER}\b[^.;!?]{{0,80}}\d")
AHEAD = late(
    rf"""
    ^\W*((on|this|starting|from|next|coming) [a-z]+day|soon|to come|upcoming|next up|up next|{LATER}|starting\s
      [a-z]+day|forecast|preliminary|tentative|projected|expected|estimate|goal|target) ?:
    |\band (another )?\d+ more (\w+ )?(start|begin|go|come in|join|are (on|up|next|set|due))\b
    |\b(today|this week),? and (another )?\d+ (more )?on [a-z]+day\W*$
    |\b\d+ (more )?(told|asked|assigned|reminded|invited|emailed|registered) to (do|take|complete|finish)
    |\b(and|then) (we're|we are|we'll be) (at )?(the )?half ?way\b|^\W*(another |\d+ more )\d* ?(\w+ )?at \d+ ?[ap]m\b
    |^\W*(another )?\d+ ([a-z]+ )?in orientation\b
    |\b\d+( more)? (in|at|from) ([a-z'-]+ ){{1,3}}(still |yet )?to come\b
    |\b(the|this|that|our) (course|class|training|workshop)('s| is| will be| takes place| happens| starts
      | begins)( (given|held|on|scheduled|planned|booked|set|going))*( (for|on))? (next (week|month|[a-z]+day)
      |tomorrow)\b
    """,
)
NEW_HANDS = late(
    r"""
    \b(added|picked up|took on|brought on|hired|gained|onboarded) (another )?\d+ [^.;!?]{0,25}\b(to|in|on) (the
      |our) (fleet|roster|team|staff|crew|payroll|force|company|bench)\b
    |\b(picked up|took on|brought on|gained|hired|onboarded) (another )?\d+ (more |new )?(drivers|employees
      |people|operators|officers|hires|staff|workers|guys)\b(?! (to (the|our) (list|count|total|number|tally)|trained
      |done|who|that))
    |\b(after|from) the (new )?hires\b|\bhave a total of \d+ (?!trained|done|finished|certified)[a-z]+\W*$
    |^\W*\d+ new (employees|hires|drivers|staff)( this \w+)?\W*$
    |\d (more )?(new )?hires( so far| this \w+)?\W*$
    |(?<!of )(?<!of the )(?<!of our )\b\d+ [a-z]+ (left on|remaining on|on) (the|our) (roster|payroll
    |books)\b(?!, (so|and|but)\b)
    |\b(drivers|people|officers|staff|operators) short\b(?! of (our|the) (goal|pledge|target|promise|\d))
    |\b(we're|we are|running|still) \d+ ([a-z-]+ ){1,2}(light|short)\b(?! of (our|the|what) )
    |(?<!put )(?<!mark )(?<!write )(?<!note )(?<!us )(?<!me )\bdown \d+ (?!(to|from|more|percent
      |degrees?)\b)[a-z-]+( [a-z]+)?s\b(?! (to go|left|from|since))
    """,
)
""" "We added 8 drivers to the fleet": hired, and perhaps not trained."""
AS_I_RECALL = late(
    r"""
    \blast time i (checked|looked|counted)\b|\bfrom memory\b|\bif i (remember|recall)\b|\bi reckon\b|\bthey tell me\b
    |\bask \w+ to be sure\b|\bfinal (count|number|tally) (on |is |comes |by )?[a-z]+\b|\bwhen (hr|\w+) confirms\b
    |\b(at (most|best)|at least) (we|we're|\d)|\+ ?/ ?- ?\d|\b(we thought|had been at|used to be at)\b
    |\b(quiz|exam|test) (is |still )?(outstanding|pending|left|to go)\b|\bresults? to (follow|come)\b
    |\bdone with the video\b|\bcompleted (module|part|phase|step|section|unit) \w+\W*$
    |\b(we were|we had|were) at \d+ (on|as of|by) [a-z]+day\b
    """,
)
LEFT_FOR_NOW = late(
    r"""
    \bshort of (our|the|my) (\w+ly|\w+ary|month|week|interim|half) ?\w*\b|\bto go (after (?!yesterday|today|last
      |the last|this)|this week)
    |\bshort of (our|the|my) (goal|target) (this|for the) \w+
    |\bleaves \d+ (\w+ )?for (the )?\w+|\bleft to (e-?mail|call|hire|notify|schedule
      |register)\b
    """,
)
""" "12 short of our monthly goal", "leaves 12 for the spring"."""
SENT_IT = late(
    rf"""
    \b(was|were|been|got|has them|have them) (already )?(sent|e-?mailed|mailed|texted|forwarded) (the|a|an|their|our)\s
      (link|invite|invitation|password|login|log-?in|manual|guide|video|course|handbook|access|key|code|material|flyer)
    |\b{N} (more )?(of (our|the|my|them) )?([a-z]+ )?(take|do|sit|watch|attend|complete|get to) (it|theirs|the (class
      |course|training|video|quiz|test))( on| this)? (mon|tues|wednes|thurs|fri|satur|sun)day\b
    |\bshort {N} [a-z]+s\b[^?]*\b(training|class(es)?|sessions|courses?) (starts?|begins?|resumes?|restarts?
      |picks? up)( up)?( again)? (in|after|next|on)\b
    """,
)
""" "17 were sent the link", "9 more take it Sunday", "we're short 14 drivers. Training starts again in March"."""
DONE = late(
    rf"""
    \b(trained|done|did|finished|completed|certified|passed|took|taught|held|ran|gave|had|handed|distributed|put|hung
      |mailed|posted|went|got|today|yesterday|this week|this month|so far|last \w+|{WORKDAY})\b
    """,
)


ON_A_DAY = r"\bmore on (mon|tues|wednes|thurs|fri|satur|sun)day\b"
DAYS_AHEAD = late(rf"{ON_A_DAY}[^.;!?]{{0,60}}{ON_A_DAY}")
""" "10 more on Monday and 12 more on Tuesday": of the last days or of the next, nobody says."""


def may_be_to_come(said: Text, counts: list[Count]) -> bool:
    """Whether what looks done may be to come, be no training, or be told from memory."""
    low = said.low
    if any_finds(low, AHEAD, NEW_HANDS, AS_I_RECALL, SENT_IT) or (DAYS_AHEAD.search(low) and not PAST.search(low)):
        return True
    if all(count.part == "left" for count in counts):
        return bool(LEFT_FOR_NOW.search(low))
    told = all(count.part in ("add", "bare", "mixed") for count in counts)
    return told and not DONE.search(low) and TO_COME.search(low) is not None
