"""Whether "everyone", "all of us" or "finished" tells of the training: "everyone finished the course", "all done".

Contacts write such words of anything: "all the best to everyone", "all of us finished the audit", "you did so much".
No figure stands there to be doubted, so the deed itself must be told, with nothing else for its object.
"""

from bot.understanding.writing.patterns import any_finds, late

THING = (
    r"(it|them|theirs|(re)?trainings?|courses?|class(es)?|modules?|quiz(zes)?|tests?|exams?|videos?|films?"
    r"|sessions?|programs?|programmes?|workshops?|e-?learning|webinars?|seminars?|lessons?|talks?|presentations?"
    r"|briefings?|certifications?|certificates?|certs?|cards?|posters?|stickers?|decals?|flyers?"
    r"|brochures?|materials?"
    r"|pledges?|commitments?|goals?|targets?|promises?|number|awareness|botl|tat|ef|fdp|curriculum|requirement|policy"
    r"|page|list|roster)"
)
LED = r"((?!(you|sign)\b)[\w'-]+ )"
DEED = (
    r"(complete[ds]?|completing|finish(ed|es|ing)?|pass(ed|es)?|did|done|do|took|taken|takes?|attended|watched|sat|seen"
    r"|saw|had|have|has|got|gotten|received|earned|holds?|held|hosted|gave|given|ran|run|met|fulfilled|kept|reached|hit"
    r"|honou?red|hung|posted|placed|distributed|installed|delivered|covered|wrapped|closed|put|handed|passed|went|gone"
    r"|been|taught|carr(y|ies)|wears?|display(s|ed)?)"
)
WHO = r"(everyone|everybody|all|((last|remaining|other) )+ones?|rest|others|(whole|entire) [a-z]+)"
ENDS = (
    r"(?=\W*($|[.,;!:()_-])| (now|here|today|yesterday|tonight|on|at|as|and|so|since|this|last|for|too|thanks|thank"
    r"|already|finally|before|after|ahead|in|by|but|we|i|over|early|late|per|to|except|though|together|successfully"
    rf"|fully|up|[a-z]+day|with ((the|our|this|their|all) )*([\w-]+ )?({THING}|everyone|everybody))\b)"
)
TOLD = late(
    rf"""
    \b((re)?trained|certified|graduated|qualified|accredited|briefed|educated)\b
    |\b{DEED} ((up|out|off|with|of|through|to|in) )*{LED}{{0,4}}?{THING}\b
    |\b{THING} {LED}{{0,5}}?(done|completed?|finished|passed|met|fulfilled|kept|reached|hit|honou?red|wrapped
      |over|gone|behind us|up|out|in place|live|posted|hung|placed|distributed|installed|delivered|held|given|taken
      |taught|gave|through|closed|happened|took place|ended)\b
    |\b(finish(ed)?|complet(ed?|ing)|done with|got|put) ((with|up|out|off|through|all|of|the|our) )*{WHO}\b
    |\b(done|finished|complete|completed|passed|wrapped up|all set|through|finito){ENDS}
    |\ball done\b|\bthrough (it|this|(the|our) {LED}?{THING})\b
    |\b(is|are|'s|all|been|were|was) ((all|now|finally) )*(up|posted|hung|live|online|in place){ENDS}
    |\b(every|each|all)( of)?( the| our)? ([\w'-]+ )?(posters?|decals?|stickers?|cards?|signs?|vehicles?|trucks?
      |buses)\b
    |\b(last|final) ([\w-]+ )?(class|session|training|presentation|group|ones?)\b
    |^\W*(that's |that is |that was |it's )?(all|everyone|everybody)( of (them|us))?(, [a-z]+)?\W*$
    |\b(that's|that is|thats|that was) (it|all|everyone|everybody)\b|\bmission accomplished\b
    |\b(100|one hundred|a hundred|hundred) ?(%|percent|per cent)
    |\b(nobody|no one|none|zero|nothing) (is |are )?(left|missing|remain\w*|outstanding|more|else)
    """,
)
""" "Everyone finished the course", "our pledge is met", "all done", "nobody is left"."""
BY_YOU = late(
    r"""
    \b(you|you've|y'all|your ([a-z]+ )?(team|charity|organi[sz]ation|staff|crew|people|trainers?)|the (course|class
      |training|video|program) you (made|built|gave|sent))( guys| all| folks)?( (have|has|are|is|do|all|really|always
      |so))*\s(do|did|done|doing|trained|made|make|finished|completed|complete|given|helped|taught)\b
    """,
)
""" "You have trained everyone so well": the charity's own deeds."""
MATERIALS = late(r"\b(cards?|posters?|stickers?|decals?|flyers?|brochures?|materials?|page|signs?)\b")
OTHER = (
    r"(audits?|inspections?|inventory|surveys?|physicals?|mergers?|renovations?|vaccin\w*|flu|tenders?|elections?|harvest"
    r"|payroll|budget|maintenance|part(y|ies)|holidays?|vacations?|overtime|drug tests?|background checks?|reports?"
    r"|forms?|paperwork|invoices?|bills?|schedules?|registrations?|applications?|contracts?|questionnaires?|move|moving"
    r"|orders?|rooms?|spreadsheet|reunions?)"
)
BESIDE = late(
    rf"""
    \b({OTHER}|(the|our|a) meetings?|(sent|have|attached|enclosed|send) ([a-z]+ ){{0,2}}list
      |complete (list|details?|information|copy|file|record))\b
    """,
)
DID_OTHER = late(
    rf"""
    \b(complet(ed?|ing)|finish(ed|ing)?|pass(ed)?|did|done|took|had|got) ((up|off|with) )?((the|our|their|its|his|her
      |this|that|my|an?|all|of) )*([\w-]+ ){{0,2}}?({OTHER}|meetings?)\b
    """,
)
""" "The whole training team completed the inventory": what they did, whatever else is named."""
OTHER_AIMS = late(
    r"""
    \b(safety|fire|first[ -]aid|cpr|harassment|forklift|food|hazmat|dot|drug|software|hr|diversity|security|driving
      |onboarding|orientation) (safety |handling |awareness )?(trainings?|courses?|class(es)?|modules?|drills?|tests?)\b
    |\b(sales?|fundrais\w+|donations?|food (bank|drive)|united way|production|revenue|budget|recycling|blood) (drive\s
      )?(goals?|targets?|pledges?|commitments?)\b
    |\b(goals?|targets?|pledges?|commitments?) (to|for) (the |our )?(food|church|school|united|red cross|blood)\b
    """,
)
""" "Everyone took the CPR class", "our pledge to the food bank": of another matter."""
LESSON = late(r"\b(train\w*|certif\w*|course|class(es)?|module|awareness|trafficking)\b")


def tells_of_it(low: str, group: str | None) -> bool:
    """Whether a text in which all are told of tells that the training, or what was promised, is done by them.

    `group` is that of what was promised: of people nothing is told by "everyone received the posters".
    """
    told = TOLD.search(low)
    if told is None or any_finds(low, BY_YOU, DID_OTHER, OTHER_AIMS) or (BESIDE.search(low) and not LESSON.search(low)):
        return False
    return not (group == "people" and MATERIALS.search(told[0]) and not LESSON.search(low))
