"""Sentences that promise nothing by the words they open with, or by who is told to do it."""

from bot.understanding.doing.hearsay import is_hearsay
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

IN_DOUBT = late(
    r"""
    \W*((well|so|but|and|now|also|fyi|apparently),? )?(it('s| is| was| remains| seems)( (still|also|very|quite
      |just|not
      |highly|at least|even|only))* (possible|unclear|doubtful|uncertain|unlikely|likely|conceivable|questionable
      |unknown|rumou?red|said|alleged|too (early|soon)|(clear|certain|known|settled|decided) (whether
      |if))\b(?! to\b)
    |it('s| is| was) (not|n't) (\w+ )?(clear|certain|known|settled|decided|sure) that\b
    |there('s| is)( (still|always|also|only))? ((a|some|little|every) )?((small|good|slim|fair|real|slight|strong
      |outside) )?(chance|possibility|likelihood|talk|rumou?r|speculation|risk)\b
    |(in theory|on paper|theoretically|conceivably)\b
    |(ni|nor) (?!\d)[^.;,]{2,60} (ni|nor)\b
    |(on|about|from|in|under) ((the )?list (of )?last year|last year's (list|board|roll|sheet|tally))[^.:\n]{0,30}:
    |((our|my|some|more|a few|new|other|the) )*(ideas?|suggestions?|wish ?list|proposals?)\b[^.:;\n]{0,60}:
    |(who|whom|which)ever\b(?! way)
    |(any(one|body)|the first( \w+)?) (who|that|to)\b
    |no ?(body|one) knows\b
    |i('m| am) not sure (that|if|whether)\b
    |(imagine|suppose|picture|pretend|what if) |how [^.;?]{5,120}? (is|remains|depends)\b
    |(once|when|after|as soon as|until) [^.;,]{3,60}? (agrees?|approves?|signs?( off)?|says yes|votes?|funds?
      |pays?|comes through
      |allows?|permits?|okays?|gives? its (ok|okay|blessing))( (it|this|that|for it))?,)
    """,
)
THEN = r"[^.;]*\b(pledg|promis|commit|agree|will |'ll )"
""" "Asked us to send posters and pledged 40": the rest promises."""
PROBABLY = late(
    rf"""
    \b(will|'ll) ((quite|very|most|also) )*(probably|likely|presumably|possibly|perhaps|maybe)\b
    |\b(almost|nearly|practically|all but) (pledged|promised|committed|agreed)\b
    |\b(doubts|is unsure|are unsure|isn't sure|aren't sure|is undecided|are undecided) ((that|if|whether|it|they
      |about|it can
      |they can)\b|$)
    |\b(is|are|was|were) (still |now )?(in (talks|negotiations|discussions)|under (consideration|discussion
      |review)|up in the air)\b
    |\b(forg(ot|ets?|otten)|hesitat(es?|ed)|neglect(s|ed)|omit(s|ted)) to\b(?! (say|tell|mention|add
      |note|send|write|list|record|thank|ask)\b)(?!{THEN})
    |\basked (us|me) to (?!(please )?(put|mark|count|sign|list|pencil|add|note|record|log|write)\b)(?!{THEN})
    |\b(pledge|promise|commitment)s? (could|might|may|should) (still )?be\b
    |\b(maybe|perhaps) (will|(is|are) going to)\b
    |\b(probably|presumably|most likely|possibly) (will|going to|pledges?|commits?|promises?)\b
    """,
)
JOKING = late(
    r"""
    \b(?<!not )(?<!n't )(jok(ed|es|ing|ingly)(?! aside)|kidding(?! aside)|in jest|for (a )?laughs?|april fools?'?
      |just for fun)\b
    """,
)
SAMPLE = late(
    r"""
    \W*((an?|the|our|here is an?|here's an?) )?(sample|example|model|template|mock|dummy|test|specimen)( (pledge
      |promise|entry
      |sentence|commitment|form|card|text|message|wording)s?)?(
      \s((of|for|on) )?((an?|the|our|your) )?(how to|what to|([a-z]+ )?(pledge|promise
        |commitment|card|form|message|entry|text))\b[^:.!?]{0,60}?(?= ?:))?( ?[:=-]| will)
    |[^:\n]{2,60}: ((an?|the|our|your) )?(invoice|quote|receipt|refund|estimate|bill)s? (for|of)\b
    |\W*(for|by|as an) (example|instance)[,:]? ?[\"'“«]
    |\W*(for|by|as an) (example|instance),? [^:.!?]{0,60}\b(write|say|put|read|type|enter|look|send|phrase)s?\b
      [^:.!?]{0,20}:
    |.{0,60}\b(pledge|promise|card|commitment|sentence|message) (card |sentence )?(should|must|names?|needs to|has to
      |can|looks?|reads?)\b.{0,80}\b(for (example|instance)|such as|e\.g\.|like)[:,]? ?"
    |.{0,80}\b(like this|for (example|instance)|such as|e\.g\.|in this form(at)?|as follows|in these words)
      ,? ?: .*\b(pledge|train|host|hang|put|will)\b
    """,
)
LIKE_THIS = late(
    r"""
    .{0,90}\b(like (this|so)|in this form(at)?|along these lines|this wording|in these words|e\.g\.|for (example
      |instance)
      ) ?: ?
    """,
)
ASKING = late(r"\b(please|write|say|phrase|word|enter|type|use|fill|copy|read|look|sound)\b")
TO_DO = (
    r"to (\w+ly )?(?=(train|pledge|commit|promise|certify|host|hold|hang|put|do|sponsor|donate|give|adopt|sign|hand"
    r"|distribute|become|print|post|teach|run)\b)"
)
NAMED = r"(the )?[A-ZÀ-Þ0-9][\w&.'’-]*( (of|and|the|&|de|del|la|y|e|et|du|des|[A-ZÀ-Þ0-9][\w&.'’-]*)){0,6}?"
TOLD_TO = late(
    rf"""
    (?i:\b(we|i|they|the [a-z]+))('d| would)? (?i:(really |still |also |now |would )*(need|want|expect|require
      |like|wish
      |urge|beg|push|pressure|press)(s|ed)?) (?!I\b|We\b){NAMED} (?i:{TO_DO})
    |(?i:\b(we|i)('m|'re|'ve| am| are| have| will be)? (also |now |just )?(ask|invit|urg)(ed|ing)) (?!I\b|We\b){NAMED}
    \s(?i:{TO_DO})(?!{THEN})
    |(?i:\b(order|compel|direct|forc|sentenc|instruct|requir|challeng|dar|invit|encourag)(ed|es|e
      |s)) {NAMED} (?i:{TO_DO})
    |(?i:^\W*(please |pls |let's |could you )*(ask|tell|get|remind|nudge|beg|urge)) (?!(I|We|Us
      |Me)\b){NAMED} (?i:{TO_DO})
    |(?i:\b(judge|court|jury|regulators?|governor|mayor|inspectors?|ministry|parliament|legislature|lawmakers
      |tribunal)( has)? (told|asked|wants|instructed)) {NAMED} (?i:{TO_DO})
    """,
)
CALLS = (
    r"(call|phone|ring|e-?mail|text|remind|contact|visit|meet( with)?|follow up with"
    r"|check( in)? with|ask|write( to)?|chase"
    r"|nudge|ping|invite|thank|talk to|get back to|reach out to)"
)
TO_CALL = late(
    rf"""
    \W*((please|pls|must|need to|to do:?|todo:?|remember to) )*{CALLS} [^.;:()]{{2,60}}? \([^()]*\d[^()]*\)
    |[^.;:()]{{2,60}} \([^()]*\d[^()]*\)( ?[:,]| -)?( (will|to|needs? to|wants? to|asked (us )?to
      |should))? ({CALLS}|come by
      |stop by|reply|answer|be in touch|be there|be away|join us|visit us)\b
    """,
)
""" "Call Acme (60 drivers) before Friday": what is to be done about them."""
MEMBERS = late(
    r"""
    \d[\d,]* (members|followers|subscribers|partners|attendees|guests|riders|customers|likes
      |signatures)\b[^.;]*\b(we|i)
      \s(\w+ )?(expect|want|aim|plan|hope)( to (have|reach|see|get))?( for)? \d[\d,]*(?! (drivers|employees|staff
      |officers))
    """,
)
POLITICIAN = late(
    r"""
    \W*(the |our |a |state |u\.s\. )*(senator|governor|congressman|congresswoman|lawmakers?|legislators?|candidate
      |president|minister|secretary|mayor|politicians?|newspaper|paper|article|reporter|columnist|host|anchor
      |book|film|movie|song)( \w+)?,? (has |have )?(said|says|wrote|writes|claims?|claimed|predict\w*|thinks?
      |believes?
      |declared|announced|promised|vowed) (that )?(every|all|each|everyone|nobody|no)\b
    """,
)

WE_SENT = late(
    rf"""
    \W*(?i:we|i)( (?i:already|just|have|had|also))* (?i:sent|mailed|gave|shipped|delivered|handed|brought
      |dropped off) {NAMED} (?i:(about
      |another|some|its|their) )?\d[\d,]* (?i:([\w-]+ )?(posters|cards|decals|stickers|flyers|brochures|signs
      |leaflets|kits
      |booklets|banners|magnets|pamphlets|copies))[^,;:]{{0,40}}$
    |\W*{NAMED} (?i:((will|should|is going to|has|have|just|also|to) )*(receive|received|get|got|getting) ((about
      |another|the|its|their) )*\d[\d,]* [^.;:]{{2,80}}? from (us|our (office|team|side)))$
    """,
)
""" "We sent Acme 100 posters": which hang nowhere yet."""
HEADCOUNT = late(
    r"""
    [^.;]{0,200}?(\b(employs?|is made up of|consists? of|comprises?|runs with|works with|operates with|gets by with
      |is staffed (by|with)
      |has on (staff|its payroll|its books)|is an? ([\w-]+ ){1,3}(of|with)|are an? ([\w-]+ ){1,4}(of|with))
    |\b(our|its|their|the|[\w&.-]+'s?) ((entire|whole|total|current) )?(workforce|staff|fleet|crew|team|headcount
      |payroll
      |personnel|roster|staffing)( (is|has|includes|numbers|counts|consists of|comprises|is made up of))? ?[:=-]?)
      \s((about|around|roughly|some|over|nearly|only|just|in all) )?\d[\d,]* [a-z][\w -]{0,60}(,|and|&
      |\+| plus)[^.;]{0,60}?\d
    """,
)
PROMISES = late(
    r"""
    \b(train\w*|certif\w*|pledg\w*|promis\w*|commit\w*|will|'ll|shall|going to|plan\w*|intend\w*|session\w*|class\w*
      |course\w*|learn\w*|poster\w*|by _|goal|target|aim\w*)\b
    """,
)
""" "Employs 40 drivers, 6 dispatchers and 3 mechanics"."""


TURNS = late(r"[:;] |,? (but|and still|yet) ")
FIRM = late(
    r"\b(will|shall|pledg\w+|promis\w+|commit\w+|going to|plans?|planning|hosting|training \d|to be hosting)\b|'ll\b"
)
RUMOURED = late(r"\b(is|are|was|were) (said|believed|thought|estimated|rumou?red|reported) to be\b")
""" "A million drivers are said to be registered": who says so promises nothing."""
NUMBER = late(r"\d")


NOT_EITHER = late(
    rf", nor (has|have|had|did|does|do|will|is|are|was|were)\b|\b(is|are) (still |now )?(considering|weighing|debating"
    rf"|deciding) (whether|if)\b(?!{THEN})"
)
""" "Acme has promised nothing yet, nor has Beta": all of it is denied."""


def is_doubtful(sentence: Text) -> bool:
    """Whether it is only possible, probable, wanted of somebody, a joke or a sample."""
    low = sentence.low
    return bool(
        _is_in_doubt(low)
        or JOKING.search(low)
        or NOT_EITHER.search(low)
        or TOLD_TO.search(sentence.written)
        or TO_CALL.match(low)
        or MEMBERS.search(low)
        or WE_SENT.match(sentence.written.rstrip(" .!"))
        or (HEADCOUNT.match(low) and not PROMISES.search(low))
        or POLITICIAN.match(low)
        or is_hearsay(low)
        or SAMPLE.match(low)
        or (RUMOURED.search(low) and not FIRM.search(low))
        or ((shown := LIKE_THIS.match(low)) and ASKING.search(low, 0, shown.end()))
    )


def _is_in_doubt(low: str) -> bool:
    """Whether what is counted is doubted: before any number, and no firm sentence begins between."""
    number = NUMBER.search(low)
    counted = number.start() if number else len(low)
    doubt = IN_DOUBT.match(low) or PROBABLY.search(low, 0, counted)
    return bool(doubt and not TURNS.search(low, doubt.end(), max(counted, doubt.end())))
