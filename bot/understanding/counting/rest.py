"""Numbers of who is left, "12 to go", "all but 3", "still have to get 20 trained", and of those who did it since."""

from bot.understanding.writing.patterns import late

LEFT_AFTER = late(
    r"""
    ^ ?((?!but\b
      |and\b)[\w'/-]+ ){0,4}?((?<!who )(?<!that )(?<!which )left(?! (the|our|early|because|halfway|without|class
      |training|work|town|home)\b)
      |(?<!good )(?<!ready )(?<!set )(?<!free )to go|remaining
      |remains?(?! (on(?! (our|the|my) (list|roster|schedule)\b)|with|here|employed|active|in the)\b)|outstanding
      |(are |is )?still missing\b
      |(still |more |yet )?(?<!had )(?<!promised )(?<!pledged )(?<!agreed )(?<!committed )to (train|do|complete|finish
      |get|reach|be trained|schedule)
      |still (need|have|to|waiting)|(have|has) yet to
      |away from ((our |the |my )?(goal|target|pledge|commitment)|finishing|being done)\b
      |(?<!\bthe )(?<!\ba )(?<!in )(?<!on )short\b(?! (course|class|session|video|version|film|clip|module|training
      |today|tonight|tomorrow|this|on|staffed|handed
      |for)\b)(?! of (?!(our |the |my )?(\w+ )?(goal|target|pledge|commitment|finish|total)\b))
      |shy of|(people |persons? |ones )?without (it|(the|their) (\w+ )?(training|class|course|quiz))
      |((who|that|still|of|our|your|my|the) )*(still )?owe (us|me|it)|(is|are) what's (missing|left)
      |still don't (have|have it|know it)|and (we|i) can call it( done)?
      |need (to|it|training|(the|their) (\w+ )?(training|class|course|quiz|video|session))
      |(who |that )?(haven't|have not|hasn't|aren't|are not|still need|need it))\b
    """,
)
LEFT_BEFORE = late(
    r"""
    \b(all but|(remaining|outstanding) (count|number|total|figure)
      |(everyone|everybody|all)('s| (is|are|has|have))?( (been|now|already))?( (trained|done|finished|certified))? (but
      |except|minus)( for)?
      |(everyone|everybody)('s|'ve)?( [a-z]+){1,4} (but|except)( for)?|everyone but|everybody but|all except
      |everyone except|still (have|has|need|needs|missing|waiting (on|for)|owe|got|to go|to train)|remaining|remains
      |outstanding(?= ?[:=])
      |(?<!who )(?<!that )(?<!which )left|(just|only) the ([a-z]+ ){1,3}(remain|remains|left|are left|to go),?|(just
      |only) (need|have to train|missing|waiting (on|for))|leaves( us with)?
      |leaving|lacking|to go(?= ?[:=-])|short by|(we're|are|still|come) short|(we|i) (still )?lack|owes? (me|us)
      |short of (the|our|my) (goal|target|pledge) by|down to|waiting on)( ?[:=]
      | (is|are|to|train|do|certify|about|only|just|another|with|for|us|the|our|my|last|final|some))*[\s:=]*$
    """,
)
STILL_TO_GET = late(r"\bstill (have|has|need|needs|got) (to )?(get|put|run|bring) $")
REST_TRAINED = late(
    r"""
    \b(trained|retrained|certified|taught|did|finished( with| training)?|completed( training)?|through with
      |to (train|certify|do|get|put)|got|gotten|put|ran|held|hung|posted|installed|placed|distributed|mailed
      |(handed|gave|given|passed) (out|away)|managed to (hang|post|hold|install|distribute|hand out|give out)) ((all
      |finally|also|just|already|up|of) )*(the|our|those|my
      |these) ((last|final|other|few) )*(remaining |outstanding |leftover )?$
    """,
)
REST_DONE = late(
    r"""
    ^ ?([\w'-]+ ){0,3}?((that|who|which) (were|was|had) (been )?(left|remaining|outstanding|missing) )?((were|was|have
      |has|got|are|is) ((all|now|finally|been|also|just) )*)?(trained
      |certified|completed|finished|passed|took|done|did(?! not\b))\b
    | (came|sat|showed|drove|got|stayed|went) ([\w'-]+ ){0,9}?and (took|did|finished|passed|watched|completed)\b
    """,
)
THEY_ARE_OUT = late(
    r"""
    ^ ?((?!(not|to|will|be|must|\w+n't)\b)[\w'-]+ ){0,3}?((were|was|have|has|got|are|is) ((all|now|finally|been|also
      |just) )*)?(held|hung|posted|installed|distributed|mailed|(handed|given|passed) (out|away)|put up
      |attended(?! to\b)|(got|received|earned) (their|the) certificates?)\b
    """,
)
""" "The remaining 300 posters were hung", and not "will be"."""
STILL_GOT = late(r"(?<!ve )(?<!have )\bstill (got|managed) (another |to \w+ )?$")
GOT_DONE = late(
    r"""
    ^ (more )?((?!(to|not|who|that|are|is|be|left|yet|need)\b)[a-z-]+ ){0,4}?(done|trained|through|certified)\b
    """,
)
""" "We lost a trainer but still got 14 more done"."""
TO_GO = late(
    r"""
    \b(still|need|needs|only|just|have to|has to|must|will|plan\w*|going|hope|want|scheduled|yet|n't|not)\b
    """,
)
AND_DONE = late(
    r"""
    ^ more ((people|drivers|employees|officers|deputies|operators|staff|folks|guys|ones|left|to go
      |to train|[a-z-]+s) ){0,2}?(and
      |until|till|before
      |then) (then )?((we're|we are|we'll be|we will be|we'll have|we will have|that's) (all )?(done|finished
      |complete|through|it|everyone|everybody|there)(?=\W*$|[.,;!])
      |(we|i|you|u) ((can|could|will|may|'ll|be able to) )*(close|wrap|finish|shut)\b)
    """,
)
TO_HANG = late(
    r"""
    ^ ?(more )?([a-z-]+ ){0,3}?(still |yet )?to (hang|put up|(hand|give|pass) out|give away|distribute|stick|mail|post
      |place|install)(?=\W*$|[.,;!])
    """,
)
NOTHING_TOLD = late(r"^\W*((just|only|hi|hello|hey|ok|so|we|i|have|need|still|another)\W+)*$")
""" "Ten more and we're done" are ten to go; "trained ten more and we're done" are not."""


def of_the_rest(before: str, after: str) -> bool:
    """Whether the words before and after a number tell that it is of those who are left."""
    then_done = AND_DONE.search(after) and NOTHING_TOLD.search(before)
    then_done = then_done or (TO_HANG.match(after) and NOTHING_TOLD.search(before))
    to_get = STILL_TO_GET.search(before) and GOT_DONE.match(after)
    return bool(then_done or to_get or LEFT_AFTER.search(after) or LEFT_BEFORE.search(before))


ALL_BUT = late(r"\b(but|except|minus|besides|other than|save)( for)? (the|our)( remaining)? $")
""" "Everyone but our 2 clerks has finished": those two have not."""


def rest_is_done(before: str, after: str) -> bool:
    """ "We trained the remaining 16", "the 16 that were left took the class": those are to go no longer."""
    if ALL_BUT.search(before):
        return False
    if STILL_GOT.search(before):
        return bool(GOT_DONE.match(after))
    theirs = before.rstrip().endswith(("the", "the remaining", "our", "our remaining"))
    rest = theirs and (REST_DONE.match(after) or THEY_ARE_OUT.match(after))
    return bool(rest or REST_TRAINED.search(before)) and not TO_GO.search(before)
