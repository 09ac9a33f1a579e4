"""Words that take back what was told before, and words that put another figure in its place."""

from bot.understanding.words.requested import ABOUT_THEM
from bot.understanding.writing.patterns import late

UNDO = late(
    rf"""
    \b(?!(cancel|remove|erase|delete|drop|forget|scratch)( that)?{ABOUT_THEM})((cancel|remove|reverse|void|erase|delete
      |drop) (that|my|the) ((last |previous |latest )?(entry|update|submission)
      |(last|previous|latest) (one(?! (in|at|from|for)\b)|number|message|report|text))
      |(cancel|remove|reverse|void|annul|erase|delete|drop) what (i|we) ((just|last) )?(sent|entered|put( in)?|reported
      |wrote|typed|said|gave( you)?|told you|posted)(?!.*\d)
      |(delete|erase|remove|scrap|void) it(?= please|\W*$)|scratch (that|it|my)|undo|ignore (that|my|the|what)\b
      |disregard|delete (that|my|the last)|forget (that|what i|my last|i said)
      |(don't|do not) count (that|(my|the) last|what i)|please remove (that|my last)|never ?mind (that|my)
      |take that back|take back (my|the|that)|that was (wrong|a mistake|not right|incorrect)
      |(i|we) (\w+ )?made a mistake|^\W*made a mistake|my mistake|wrong (number|figure|pledge|thread|message|chat)
      |(number|figure|count|total|update|entry|report) (that )?i (sent|gave|put|reported|said|told) (you )?((yesterday
      |last \w+|this \w+) )?(was|is) (wrong|off|incorrect|not right)
      |(number|figure|count|total) ((that )?you have )?(on record |down )?(for (us|me|our \w+) )?(is|looks|seems) (wrong
      |off|incorrect|not right)
      |my last (number|figure|count|total|update|entry|report) (had|has) an? (mistake|error)
      |sent (that )?(by mistake|in error|too soon)|by mistake|that's (wrong|not right|incorrect|not what i))\b
    """,
)
PLEASANT = (
    r"((a (bit|little)|much|really|very) )?(warmer|cooler|colder|drier|sunn(y|ier)|better|easier|nicer?|fine|fun|good"
    r"|great|interesting|smooth|quieter|calmer|busier|happy|safe)"
)
""" "60 so far. Should be warmer by Friday": mends nothing."""
CORRECTS = late(
    rf"""
    \b(i meant|meant (?=\d)|meant to (say|write|type)|(i |it |that |^)should( have|'ve) (said|written|put)
      |(it |that |this |the (number|figure|count|total) )?should( |'ve )(have been|been|say|read
      |be(?! (added|counted|included|credited|about|around|roughly|approximately|close|near|done|finished|able|ready
      |complete|by|in|all|an?|enough|{PLEASANT}|ok|over|the|at least|another|more|trained|somewhere|there|quick|easy
      |soon|back|possible|no|done|wrapped|through)\b))
      |(make(?! it (up|out|in|there|through|over|happen|work)\b)|change) (it|that)\b|correct(ion|ed|ing)?\b( to|:|,)?
      |(typed|wrote|put|said|entered|reported|posted) (in )?\d+ ?[,.;-]? ?(but |and )?(it's|it is|it was|they are|are\b
      |is\b|we're at|i meant|really|should)
      |(?<!forgive the )(?<!forgive my )(?<!excuse the )(?<!excuse my )(?<!pardon the )(?<!pardon my )(?<!any )typo
      |my bad|mis(spoke|typed|wrote|reported)|fat-?fingered
      |(typed|wrote|put|said|entered|reported|sent) (in )?\d+ (by (accident|mistake)|in error|accidentally)
      |(number|figure|count|total|update|entry) ((that )?i (sent|gave|put|reported|said|told) (you )?)?(was|is) (wrong
      |incorrect|off|not right|a mistake)
      |(it's|it is|it was|that's|actually) (really |actually )?[\d_]+( (?!not\b|and\b|but\b)\w+){{0,4}},? (and\s
      |but )?not(?= \d)
      |(put|use|enter|record|log|write|note) (down )?[\d,]++ instead\b(?! of (the )?\d)
      |(it|that|there|this) (was|were|is)(n't| not) [\d,]+ ([a-z]+ ){{1,2}}?but [\d,]+
      |\bnot [\d,]+ ?(,|(\w+ ,? ?)?but) ?(but )?[\d,]+|[\d,]+ ?,? ?(and )?not [\d,]+
      |\b(oops|whoops)\W{{1,3}}(only|just|actually|really) (?=\d)
      |^actually,? (it|that|(mon|tues|wednes|thurs|fri|yester)day('s( \w+)?)?) (was|is|had)\b
      |\b(sorry|oops|whoops|mistake
      |apologies)\W{{1,3}}(but )?(((to|mon|tues|wednes|thurs|fri|yester)day|this \w+|last \w+) )?((it|that|this|they
      |there)('s| (was|were|is|are))
      |(was|were)) (only |actually |really )?[\d_](?![\d,]* (fewer|less|more|too)\b)
      |off by \w+, (it|that) (was|is|should)\b
      |(change|fix|update) (my|the|our) last (number|figure|entry|update|report|count|one) to\b
      |(?<![/-])[\d,]+ (rather than|instead of) [\d,]+(?![\d/-])
      |(?P<fewer>^((and|but|oh|also|by the way),? ){{0,3}}\d+ of (those|them
      |these) ((didn't|did not|haven't|never) (pass|finish|complete|show|make)\w*|failed|dropped out|no-showed
      |(was|were|are|is) (not (ours|with us)|from (an?other|an? (different|outside|sister)) \w+
      |already (counted|included|trained|in\b)|(sub)?contractors|temps|volunteers|visitors|guests|customers|repeats
      |retakes))
      |counted \d+ (\w+ )?twice|(double[- ]?counted|counted twice|over-?counted( by)?) \d+
      |\d+ (\w+ ){{0,2}}?(were|was|are|is|got) (\w+ )?(duplicates?|counted twice|double[- ]?counted|doubles)
      |(take|knock) (off|away|out) (the |those )?\d+|(take|knock) (the |those )?\d+ (off|away|out)
      |((subtract|deduct) (the |those )?|remove (those |the (?=\d+ (?!please|entry)[a-z]))?)\d+|^minus \d+
      |(?<!\bnot )(?!(no|not|at|by|the|of|or) (fewer|less)\b)[\w-]+ (fewer|less|too many|too high|too much
      |lower than i (said|told|wrote|reported|sent|put|stated)))\b
      |(?P<extra>too few by \w+|[\w-]+ (more|higher) than i (said|told|wrote|reported|sent|put|stated)|[\w-]+ (too few
      |too low))
      |(?P<unclear>miscounted|counted wrong|double[- ]?counted))
    """,
)
