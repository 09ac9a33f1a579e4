"""How a sentence opens before it names who promises: whoever speaks, on which occasion, and what they are thanked for.

"I can confirm that Acme will train 40", "On Tuesday's call Acme promised", "Lt. Barnes assured us that Acme will": what
stands before Acme tells of nobody who promises, and would be taken for a part of the name or for a doubt.
"""

from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

GATHERING = r"(call|meeting|event|build|gathering|conference|webinar|summit|luncheon|session|training|visit|chat)"
WHEN_HELD = r"(last \w+'s|this \w+'s|yesterday's|today's|\w+day's|the|our|this|last \w+'s \w+)"
OPENING = late(
    rf"""
    ^\W*([^,;:.\d]{{2,60}}, (so|and|but) )?(i|we) (can|could|may|('m|'re| am| are) able to) ((now|also|gladly|happily
      |hereby|proudly) )?(confirm|report|announce|say|tell you( all)?|share|let you know)( that)? (the )?
    |^\W*[^,;:\d]{{2,90}}? (assured|told|informed|promised|advised|notified) (the (group|room|audience|board|table|team
      |others|crowd)|us|me|everyone|everybody|all of us) that (the )?
      (?!.{{0,80}}\bwould\b)
    |^\W*(following|after|since|at|during|on|in) {WHEN_HELD} ((\w+ )?{GATHERING}),? (the )?
    |^\W*((?!\b(will|pledg|promis|commit|going to|plans?)|'ll)[^;:]){{2,60}}?,? but (now|then|today|later
      |in the end|after all) (the )?(?=[a-z])
    |^.{{5,120}}?, (after|at|during|upon|following) which (time |point )?(the )?
    |^\W*((hi|hello|hey|dear)( [\w.]+)?,? )?(following up|circling back|checking in|writing)( (on|about
      |after))? [^,;:\d]{{2,50}}: (the )?
    |^\W*[^,;:\d]{{2,60}}? (stood up|spoke up|spoke|rose|signed|came) (for
      |on behalf of) (the )?(?=[^,;:.\d]{{2,60}}? and (promised|pledged|committed)\b)
    |^\W*((we|i|our [a-z ]{{2,30}}?) )?((just|have|has|'ve) )*(sent (us|me)|got|gotten|received|have|has|had) (word|news
      |proof|confirmation|photos|pictures) that (the )?
    |^\W*(you|they|he|she|somebody|someone) (asked|wanted|told|invited|urged) (me|us) to [^:;\d]{{3,60}}: (the )?
    |^\W*((anyway|well|so|ok|okay|look|right),? )*(long story short|bottom line|in (short|a nutshell|brief)|to (sum
      \sup|make a long story short))[:,] (the )?
    |^\W*((fyi|hi|hello|ok),? )?(please|pls|kindly) (be advised|(take )?note|know)( that)?:? (the )?
      (?=[^:.]{{3,60}}? (has|have|will|plans?|pledge|promise|commit|vow|agree|wants?|intend))
    |^\W*a(nswer)?: (?=(we|i|we'll|i'll|our|the)\b)
    |^[^:;\d]{{3,80}}? (shook hands on|agreed on|signed off on) (it|that|this),? (and )?so (the )?
    |^\W*thanks to (the|our|your|this|that|last \w+'s|yesterday's|\w+day's) [a-z' ]{{3,40}}, (the )?
    |^\W*(one|two|three|four|five|\d|more|another|some|the latest|news|updates?|notes?) (\w+ )?from (the|our|my
      |last|this) [^,;:\d]{{2,50}}: (the )?
    """,
)
AS_SPONSOR = late(
    r"""
    ^\W*(?P<put>((please|yes|ok|sure|of course|so|and|also|you|we|can|may|could
      |feel free to|go ahead and)[, ]+)*(put|mark|sign|count|pencil|list|note|write|register|enter|record|add)
      \s(us|our (name|company|logo|firm))( (down|up|in))? (as|for(?= (an?|the) ([a-z]+\s
      )+(sponsor(ship)?|level|tier|package)\b))) (?=(an?|the) )(?![^?]*\?)
    """,
)
""" "Put us down as a Silver sponsor": we will be one."""
COMMITTED_THEM = late(r"^.{2,60}? committed (the )?(?=(?P<org>\w)[^,;:.\d]{2,60}? (?P<to>to) \w)")
""" "Lt. Barnes committed the Salem Police Department to training 130": the department is who promises."""
QUOTED = late(
    r"""
    ^\W*(from|in|following up on|re|about|regarding) (an?|the|our|your|my|one) [^,;:\d]{2,50}:
    \s(?=(we|i|our|i'd|we'd)\b)
    """,
)
""" "From a school district's survey: we pledge": whose it is nobody is told."""
HERE_IS = late(
    r"""
    ^\W*(here|this|below|following)('s| is| are)? (what|how|the (pledges?|promises?|commitments?) (of|from|by))
    \s(the )?(?P<org>[^,;:\d]{2,60}?)(?P<does>,? (will|is going to|pledged|promised|promises|pledges|committed
      |(has|have|is)(?= (promised|pledged|committed|doing|to)\b))
      ( (do|help|contribute|promised|pledged|to|doing|committed|join(ing)?( us)?|take part))*)?(?= ?:)
    """,
)
""" "Here is what Camber Airport will do: train 70"."""
WILL = late(
    r"""
    \b(will|shall|'ll)(?P<besides> (in addition|on top of that|besides|as well)) (?=[a-z])
    |(?<=\w)(?P<to_have> to have )(?=\d[\d,]* [^,;:.\d]{2,40}? (trained|certified)\b)
    |\b(?P<thanked>for (agreeing|offering|volunteering|committing|signing (on|up)|stepping up) to )(?=[a-z])
    |\b(?P<series>an? ([a-z-]+ ){0,3}?series( (of|for) [a-z ]{3,30}?)?, )(?=(\d+|two|three|four|five|six|eight|ten)
    \s(talks|sessions|classes|lessons|briefings|presentations|workshops)\b)
    |(?<=\w)(?P<has> (has|have) ((made|got|given) (us )?)?(an?|its|their|our) ([a-z]+ )?(promise|pledge|commitment)
    ( (on (file|record|paper)|with us))? to )
    |(?<=\w)(?P<called> ((just|has|have) )?(called|wrote|written|e-?mailed|texted|got|gotten
    |came) back,? (and )?(they'll
      |they will|they are going to|they're going to) )
    |^\W*(and )?(?P<its_next>(its|their) next (pledge|commitment|promise|step|goal|move) (is|will be) to )(?=[a-z])
    |^\W*(and )?(?P<our_next>our next (pledge|commitment|promise|step|goal|move) (is|will be) to )(?=[a-z])
    """,
)
""" "Will in addition put up", "Acme to have 40 trained", "thanks for agreeing to", "Acme called back,"
" they'll", "its next step is to": will."""
PROMISES = late(r"\b(will|shall) be [a-z]+ed\b")
""" "A campaign will be launched by Eastmere, after which": an opening that is a promise of its own."""
OURS = late(r"(half of |all of |(a|one|two|three) [a-z]+ of )?(we|our|i)\b")
""" "I can confirm that half of our 260 clerks will be trained": it is the speaker who promises."""
NAMED = late(r"(^| )[^\W\d_a-z][\w.'&-]*$")
""" "Elkhorn Gas to have 44 trained" is a headline, "expects to have" is none."""
SAID = {
    "series": "", "has": " will ", "besides": "", "to_have": " will have ", "thanked": "will ", "called": " will ",
    "its_next": "they will ", "our_next": "we will ",
}  # fmt: skip


def without_opening(sentence: Text) -> Text:
    """A sentence from whoever promises on, each character with its own place."""
    will = WILL.search(sentence.low)
    if will and will.lastgroup and (will.lastgroup != "to_have" or NAMED.search(sentence.written, 0, will.start())):
        sentence = sentence.with_said(*will.span(will.lastgroup), SAID[will.lastgroup])
    sponsor = AS_SPONSOR.match(sentence.low)
    if sponsor:
        return sentence.with_said(*sponsor.span("put"), "we will be")
    here = HERE_IS.match(sentence.low)
    if here and sentence.written[here.start("org")].isupper():
        return sentence.with_said(*here.span("does"), " promises").without(0, here.start("org"))
    quoted = QUOTED.match(sentence.low)
    if quoted:
        return sentence.without(*quoted.span())
    others = COMMITTED_THEM.match(sentence.low)
    if others and sentence.written[others.start("org")].isupper():
        return sentence.with_said(*others.span("to"), "will do").without(0, others.start("org"))
    opening = OPENING.match(sentence.low)
    said = opening is not None and opening[0].endswith(": ")
    named = opening is not None and (
        said or sentence.written[opening.end() : opening.end() + 1].isupper() or OURS.match(sentence.low, opening.end())
    )
    promises = opening is not None and PROMISES.search(opening[0])
    return sentence.without(0, opening.end()) if opening and named and not promises else sentence
