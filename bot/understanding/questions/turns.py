"""Turns of phrase that tell what kind of question is asked in English, before any single word does.

"When is Acme supposed to be done?" asks for what is due, and "who hasn't done what they said by now?" for what is late.
"""

from bot.understanding.questions.kinds import Asks
from bot.understanding.writing.patterns import late

ENGLISH_TURNS: Asks = (
    (
        "help",
        late(
            r"""
            ^\W*(some )?examples?( please| pls)?\W*$
            |\bwhat('s| is) (this|that|the) (\w+ )?(bot|thing|app|tool|channel)? ?(for|about|good for)\W*$
            |\bwhat (am i|are we|is one) (allowed|able|supposed) to ask\b
            """
        ),
    ),
    (
        "status",
        late(
            r"""
            \b(lay of the land|lowdown on|rundown on|skinny on|big picture on|short version on)\b
            |\b(have|has|had|did|is|are|was|were)\b.{1,60}\b(mov(ed?|ing) (forward|ahead|along|on)|(gone?|going) ahead
              |follow(ed|ing)? up|act(ed|ing)?|(get|got|gotten) (going|moving|started)|(closer|further|nearer)
              |work(ed|ing)) ((with|on|to|in|toward|towards|doing) )?(what|the things?|everything|whatever|all) (that\s
              )?(it|they|he|she) (\w+ )?(said|told|promised|pledged|committed|signed|offered|wrote)\b
            """
        ),
    ),
    (
        "totals",
        late(
            r"""
            \bwhat (do|does|did) (the|our|your) (\w+ )?(counts?|numbers?|tally|figures|totals?|headcount) (say|tell us
              |show|come to|stand at|add up to)\b
            |\bwhat('s| is) the (\w+ )?(count|tally|headcount)(?=\W*$)
            """
        ),
    ),
    (
        "due_soon",
        late(
            r"""
            \bnext (thing|item|one|deliverable|step|piece|pledge|promise)s? ((that|which) )?.{2,50}\b(has|have|needs?|is
              |are|owes?|must)\b.{0,12}\b(to|us|due|hand|turn|finish|deliver)\b
            |\bwhen('s| is| are|'re) (\w+ ){1,3}due\b
            |\b(about|going|set|slated) to (fall|come) due\b
            |\bwhen (is|are|was|were|does|do|must|should|will) (?!.*\b(say|said|promise|pledge
              |last)\b).{2,60}\b(supposed
              |meant|expected|scheduled|ha(s|ve) to|needs? to|ought) (to )?(be (done|finished|through|complete\w*|ready)
              |finish|deliver|wrap up|complete|report|get (it|this|that|theirs) done)\b
            |\bwhat (lands?|hits|falls|comes up|ends|closes) while\b
            |\b(before|ahead of) (their|its|the) (\w+ )?(deadline|due date)s?\b
            |\b(how long|how much (time|longer)|how many (days|weeks))\b.{1,50}\b(left|to go|remain\w*|until)\b
            |\b(supposed|meant|expected|due|ha(s|ve)) to (\w+ )?(finish|deliver|complete|turn in|hand in|wrap up
              |report)\b(?! (on )?(the )?(status|progress)).{0,40}\b(next (week|month|quarter|year)|tomorrow
              |this (week|month|quarter)|by (the )?(end|\w+day|\d))\b
            |\b(keep an eye on|be watching|watch for|look out for|on my radar)\b.{0,20}\b(this|next|in|for|tomorrow)\b
            """
        ),
    ),
    (
        "overdue",
        late(
            r"""
            (n't|\bnot|\bnever) (yet |even )?(done what|deliver(ed)?|followed through|made good|come through
              |came through|lived up|finish(ed)? (on|in) time)\b(?! .{0,20}\b(cards|posters)\b)
            |\b(naughty|shame|black) list\b|\bworst (offenders|of the bunch)\b
            |\b(slackers?|deadbeats?|culprits?|offenders|delinquents|stragglers?|foot-?draggers?|past-due)\b
            |\b(is|are|was) (\w+ )?(holding us up|behind us\b.{0,30}\b(open|not done))
            """
        ),
    ),
    (
        "silent",
        late(
            r"""
            (n't|\bnot|\bnever) (\w+ )?(said|say|uttered|breathed) (boo|a word|a thing|anything)\b(?! (about|on|of) )
            |\b(anything|nothing|something|a thing) (has |ever )?(come|came|comes) (back|in)\b
            |\bstill (nothing|zip|nada|no sign)\b(?! (done|started|finished|promised))
            |\b(i|we)('ve| have)? (\w+ )?(e-?mailed|called|phoned|texted|messaged|pinged|rung|written|left|sent|tried)\b
              .{1,50}\b(times|twice|messages?|voicemails?|(e-?)?mails|reminders)\b(?!.*\b(promis|pledg|train|due)\w*)
            |\b(sign|signs) of life\b|\bwe heard (anything|something|a word)\b(?=.*,)
            |\b(check-?ins?|reminders?|e-?mails?|messages?|calls?|texts?|nudges?)\b.{1,50}\b(ignored|ducked|dodged)\b
            |(n't|\b(not|never)) (\w+ )?pick(s|ed|ing)? up\b(?! (the|any|their) (posters|cards))
            |\b(ignor\w+|dodg(es?|ed|ing)|avoid(s|ed|ing)?|duck(s|ed|ing)|bl(ow|ew|owing|own) off|brush\w* off)
              \s(\w+ )?(us|me|our|my|the (check|e-?mail|message|call|reminder)\w*)\b
            |\b(fell|fallen|dropped|vanished|disappeared) (off|from) (the )?(face of the earth|earth|map|planet)\b
            """
        ),
    ),
    (
        "pledge",
        late(
            r"""
            \bput(s|ting)? (its|their|his|her) names? (to|down)\b
            |\b(put|write|wrote|written|have|had) (down )?on (their|its|the) (pledge |commitment )?card\b
            |\bhow (big|large|much) (is|was|were) .{2,50}(pledge|promise|commitment)s?\b
            """
        ),
    ),
    ("totals", late(r"\bwhat(( a|')re) we (up )?(at|to)\b(?! (today|tonight|on)\b)")),
    (
        "status",
        late(
            r"""
            \ball (good|ok|okay|well|fine|right)\W*$|\bwhere (things|everything|it|they|that) (are|is|stands?
              |sits?)\b|\b(fill|clue) me in\b
            |\btalk to me (about|on)\b|\bwhere (we|they|y'all) (at|stand)\b|\bmak(e|ing) (any |some |much )?headway\b
            |\b(what|how much) (percent(age)?|share|part|portion) of (its|their|the)\b.{0,20}\b(pledge|promise|goal
              |target
              |commitment)\b
            """
        ),
    ),
)
