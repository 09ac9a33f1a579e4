"""Where a name that is written small stands in a question, by the words around it or by what it ends with."""

from bot.understanding.writing.patterns import late

FIRM = (
    r"(limo|limousines?|charters?|bros|foods|packing|haulers|hauling|freight|trucking|transport|carriers|express|motors"
    r"|movers|shuttle|coach(es)?|tours|lines|cabs?|taxis?|towing|airways|buses|logistics|airlines|farms?|dairy|energy|propane|oil|inn"
    r"|lodge|resort|casino|mills?|steel|lumber|supply|rentals?|academy|transit|ferry|cargo|couriers?|bakery|brewing"
    r"|produce|inc|llc|co)( (lines|inc|llc|co|company|services?|express))?"
)
""" "Harvest moon foods": what names of firms end with."""
SMALL_FIRM = late(rf"\b(?P<name>(?P<front>([a-z][\w.'&-]+ ){{1,2}}){FIRM})\b")
NAME_AFTER = (
    late(
        r"""
        \b(trained|done|held|hosted|handed out|distributed) by (?P<name>.+?)(?= ?\?| ?$
          | (so far|in|with|since|last|this)\b)
        """,
    ),
    late(
        r"""
        \b(how( far along)?('s| is| are| was|'re| did)|where('s| is| are)?) (things (going )?(with|at|in|for|on)\s
          |it going (with|at|in|for) |everything (with|at|in)\s
          |progress (with|at|in|on|for) )?(?P<name>.+?)('s (pledge|promise|training|progress)s?)? ?(doing|coming along
          |getting on|going|progressing|at\b|with (its|their|the)\b|stand|so far|looking|today|now|these days|faring
          |making out|been doing|currently|\?|$)
        """,
    ),
    late(
        r"""
        \bwhat (?P<name>(?!(did|has|have|does|do|was|were|will|would|is|are)\b).+?) (has |have |had |is\s
          |are )?(promised|pledged|committed|signed up|agreed|offered|said|owes?)\b
        """,
    ),
    late(
        r"""
        \b(what( exactly| all| else| specifically)?|(what|which) (pledges?|promises?|commitments?)|how much
          |how many \w+( \w+)?( in total| altogether| overall)?) (did|has|have|does|do|was|were|will
          |would) (?P<name>.+?) (supposed|say they
          |promise|promised|pledge|pledged|commit|committed|sign|signed|agree|agreed|offer|owe|train|trained|report
          |reported|do|done|host|hosted|hand|handed|distribute|distributed|make|made|take on|give|given|hold|held|put
          |still|have|already|been|so far|get|reach|reached|teach|taught|certify|certified)\b
        """,
    ),
    late(
        r"""
        \b(has|have|did|is|are
          |was) (?P<name>(?!we\b|you\b|anyone\b|anybody\b|there\b|any\b|it\b|they\b|i\b).+?) (started|finished|trained
          |done|completed|begun|finish|start|train|complete|hold|host|on track|on time|on schedule|on target|on pace
          |up to date|supposed to|ahead|behind|complete|late|overdue|silent|answered|replied|responded|reply|answer
          |respond|ever (reply|answer|respond)|get back|gotten back|write back|written back|report|reported|kept|keep
          |promise|promised|pledge|pledged|commit|sign|heard|been|doing|going|gone|made|met|sent)\b
        """,
    ),
    late(r"\bwhat did promise (?P<name>.+?) ?(\?|$)"),
    late(r"\bwhat('s| is) (?P<name>.+?) on the hook\b"),
    late(r"\bhow far (along )?(is|are) (?P<name>.+?) (from|with|on|toward|towards|in)\b"),
    late(r"\bhow many \w+( \w+)? (?P<name>.+?) (has|have|did) (pledged?|promised?|committed|trained)\b"),
    late(r"\b(where('s| is) (?P<name>.+?) at\b)"),
    late(r"\bhow (close )?(is|are) (?P<name>.+?) (to (done|finish\w*|its|their)|progressing)\b"),
    late(r"\bhow (?P<name>(?!many|much|far|close|is|are|did|does|do|has)[^?]+?) (is|are) progressing\b"),
    late(r"\b(over at|last hear from|anything from) (?P<name>.+?) ?(\?|$|lately|yet)"),
    late(
        r"""
        ^(?P<name>.+?) (has|have|already|has already) (finished|started|trained|completed|replied|answered|responded)\b
        """,
    ),
    late(
        r"""
        \b(status|progress|update|news|word|latest|overview|summary|report|movement|figures?|numbers|totals?|stats
          |going on|happening|up|new|stand|standing|are we|is it|pledges?|promises?|commitments?) (of|on|for|from|with
          |at|in|by|made by|about) (?P<name>.+?) ?(\?|$|so far|today|now|please|yet|this (week|month|year))
        """,
    ),
    late(
        r"""
        \b(tell me about|show me|show|list|give me|see|pull up|look up|what about
          |how about) (?P<name>.+?)('s?)? ?(pledges?|promises?|commitments?|status|progress|numbers|please|\?|$)
        """,
    ),
    late(
        r"""
        \b(heard|hear|heard back|reply|answer|response|word|news) from (?P<name>.+?) ?(\?|$|yet|lately|recently|since
          |so far)
        """,
    ),
    late(
        r"""
        ^(what (is|are|was|were) |what'?s )?(?P<name>.+?)'s? (pledges?|promises?|commitments?|status|progress|numbers
          |deadlines?|due dates?)\b
        """,
    ),
    late(
        r"""
        ^(status|progress|update|overdue|silent|no word|pledges?|totals?) (?!in\b|from\b|at\b|for\b|with\b|by\b|of\b
          |on\b|since\b)(?P<name>[^?]+?)\W*$
        """,
    ),
    late(r"^(?P<name>[^?]+?) (status|progress|update|pledges?|totals?|numbers)\W*$"),
    late(
        r"""
        \b(from|by|at|for
          |with) (the )?(?P<name>([\w.'&-]+ ){1,3}?(transit|trucking|freight|lines|casino|police|pd|schools?|district
          |college|hospital|church|towing|energy|logistics|charter|shuttle))\b
        """,
    ),
    late(r"^\W*(and|y|et|pis|what about|how about) (?P<name>[^?]{3,50}?)\W*$"),
    late(
        rf"""
        (^|[,:.?] ?|\b(from|frm|by|at|for|with|w|about|on|of|to|and|did|does|has|have|is|are|was|what|that|if|when
          |hows|how's|over at|ask|call)\s)(the )?(?P<name>([a-z][\w.'&-]+ ){{1,3}}?{FIRM})(?! \w+ing)\b
        """,
    ),
    late(
        r"""
        \b(?P<name>((community|state|technical) )?(university|college|city|port|county|town|diocese|church|bank|society
          |chamber|dep(artmen)?t|sheriff'?s'? (office|dep(artmen)?t)|(police|fire|transit|school)
          \s(department|dept|district)) of (the )?(?!(our|their|its|drivers|people
            |partners)\b)[a-z][\w'-]+( (county|city
          |valley|springs|falls|beach|hills))?)\b
        """,
    ),
    late(
        r"""
        ^(?P<name>(?![^:]*\b(question|questions|thing|note|ps|fyi|meeting|board|report|check|asks?|asking|please|morning
          |afternoon|team|update|numbers|totals?|pledges?|status|hi|hello|hey|one|more)\b)[a-z][^:?!,]{1,45}?)
          ?: ?(?=(how|what|any|when|where|are|is|did|has|have)\b)
        """,
    ),
    late(r"\b(from|frm) (?P<name>[a-z][\w.'&-]+( [\w.'&-]+){0,2}?)(,? (pls|please|thx|thanks|yet|lately))?[.?!]*$"),
)
