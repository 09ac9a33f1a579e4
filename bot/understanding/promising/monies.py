"""What sums of money in a promise are: a price, a wage or the costs of training, and not what is given.

"Acme will spend $1,400 to train 35 drivers" promises the drivers, "will buy 4 tickets at $250 each" a thousand dollars.
"""

import re

from bot.understanding.words.numbers import find_numbers
from bot.understanding.words.numerals import SPELT
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

SUM = r"((us|c|ca)?\$ ?\d[\d,]*(\.\d\d)?(?!\d)( ?(k|thousand|million)\b)?)"
ROUGHLY = (
    r"((about|around|roughly|another|over|up to|at least|as much as|some|nearly|an extra|a further|a|an|the|its|our"
    r"|their) )*"
)
TEACH = r"(train|certify|teach|educate|instruct|onboard|get)"
TEACHING = r"(training|certifying|teaching|educating|instructing|onboarding|getting|certification|instruction)"
GIVE_OUT = r"(print|hang|hold|host|distribute|post|display)"
COSTS = late(
    rf"""
    \b(?P<lead>((will|shall|would|to|has|have|had|is|are) )*)(?P<verb>(spend|invest|budget|allocat|earmark|devot
      |us)(es?|s|ed|ing)?|spent|(set|put|sets|puts|setting|putting) aside|(put|puts|putting)(?= [^.;]{{3,24}}
      \s(into|towards?)\b)) {ROUGHLY}{SUM}( of (its|their|our|his|her) own( money| funds)?| grants?
      | budget)? (to (?P<out>{GIVE_OUT})|to {TEACH}
      |(on|in|for|into|towards?) (the )?{TEACHING}( of)?)(?= [^.;$]{{0,30}}?(\d|\b{SPELT}\b
      |\ball\b|\bevery|\bhalf\b))
    """,
)
""" "Will spend $1,400 to train 35 drivers", "set aside $1,400 for the training of 35"."""
LONG_SPENT = late(r"(spent|invested|used|devoted)$")
FOR_THEM = r"(them|each|every|all|its|their|his|her|our|those|everyone|everybody|anyone|whoever|participants)"
WAGES = late(
    rf"""
    (?P<aside>(,? (and|while|plus|then)|,)( (it|they|we))?( (will|also|then|even|to))* (pay|paying|pays|give|giving
      |gives
      |reward|rewarding|offer|offering|compensate|compensating) {FOR_THEM}( (?!by\b
      |before\b)[a-z'-]+){{0,6}}? ({ROUGHLY}
      |an? (bonus|stipend|gift card|raise) (of|worth) |an? |with )*{SUM}( ([a-z]+ )?(bonus(es)?|gift cards?|stipends?
      |raises?|extra|each|apiece))?( ?(an?|per|/|for each|for every) ?([a-z]+ )?(hour|hr|day|shift|class|session|person
      |head|mile|week|driver|employee|course))?( (for|upon|when|once|who|that) [^,;.\d$]{{2,40}}?)?)(?=\W*$|[.,;]
      |\s(by|before|in|within|during|and|until) )
    """,
)
""" "And pay them $20 an hour", "and give each a $50 bonus"."""
BONUS = late(
    rf"""
    (?P<aside>(,? (and|while|plus|then)|,)( (it|they|we))?( (will|also|then|even|to))* (pay|paying|pays|give|giving
      |gives
      |offer|offering|offers) {ROUGHLY}{SUM} (bonus(es)?|gift cards?|stipends?|raises?|each) (to
      |for) [^,;.\d$]{{2,50}}?)
    (?=\W*$|[.,;]|\s(by|before|within|and|until) )
    """,
)
""" "And offer a $50 bonus to each one who finishes"."""
SOLD = late(
    rf"""
    \b(sell|selling|sells|sold) [^.;$]{{2,40}}?(?P<price> (at|for) (just |only )?{SUM}( (each|apiece|a piece
      |an? [a-z]+))?)
    """,
)
""" "Will sell 300 T-shirts at $10 and give us the $3,000": what one of them costs."""
GIVES = late(r"[^.;]{0,80}?\b(give|donate|turn over|hand over|contribute|send|bring)\b[^.;]{0,40}\$")
COLLECT = late(rf"\b(?P<verb>collect|generate|gather|bring in|earn|solicit)(?= {ROUGHLY}{SUM})")
THINGS = (
    r"(tables?|tickets?|seats?|foursomes?|booths?|table sponsorships?|raffle tickets|gala tickets|dinner tickets|ads?)"
)
BOUGHT = late(
    rf"""
    \b(?P<verb>buy|purchase|take|reserve|buying|purchasing|taking|reserving|bought|purchased|took|reserved|taken)
    \s{ROUGHLY}(?P<many>\d[\d,]*|an?|{SPELT}) ([a-z]+ )??{THINGS}( (of|for) (\d+|{SPELT})\b)?(?P<where>( (to|at|for
      |in) (the|our|your|this|its)( [a-z'-]+){{1,4}}?)?),? \(?((at|for|=|costing|worth) )?(a total of )?(?P<sum>{SUM})
    (?P<each>,? (each|apiece|a piece|per [a-z]+|an? (ticket|table|seat|piece|booth|ad|head)))?(?P<all>,? (in all
      |in total
      |total|altogether|all told))?\)?(?=\W*$|[.,;]| (by|before|in|on|and|for|to|at|this|next|within)\b)
    """,
)
""" "Will buy 4 tickets at $250 each", "bought a table of eight for $800"."""
DONE = ("bought", "purchased", "took", "reserved", "taken")
HAVING = late(r"\b(has|have|had) (also |already |just )?$")


def without_prices(text: Text) -> Text:
    """The same text with the sums that are given, and no others."""
    if "$" not in text.low:
        return text
    for costs in reversed(list(COSTS.finditer(text.low))):
        past = LONG_SPENT.search(costs["verb"]) and "will" not in costs["lead"]
        if not (past and costs["out"]):
            text = text.with_said(*costs.span(), "trained" if past else _will(costs["out"] or "train", costs["lead"]))
    for wages in reversed(list(WAGES.finditer(text.low))):
        text = text.without(*wages.span("aside"))
    for bonus in reversed(list(BONUS.finditer(text.low))):
        text = text.without(*bonus.span("aside"))
    for bought in reversed(list(BOUGHT.finditer(text.low))):
        text = _as_a_gift(text, bought)
    for sold in reversed(list(SOLD.finditer(text.low))):
        text = text.without(*sold.span("price")) if GIVES.match(text.low, sold.end()) else text
    for collect in reversed(list(COLLECT.finditer(text.low))):
        text = text.with_said(*collect.span("verb"), "raise")
    return text


def _will(verb: str, lead: str) -> str:
    return f"to {verb}" if lead.strip() == "to" else f"will {verb}"


def _as_a_gift(sentence: Text, bought: re.Match[str]) -> Text:
    """ "Will give $1,000" for "will buy 4 tickets at $250 each"."""
    many, total = find_numbers(bought["many"]), find_numbers(bought["sum"])
    count = many[0].low if many else 1
    if not total:
        return sentence
    each = bought["each"] or (" at " in bought[0][bought.end("many") - bought.start() :].split("$")[0][-6:])
    told = total[0].low * (count if each and not bought["all"] else 1)
    done = bought["verb"] in DONE
    verb = "given" if done and HAVING.search(sentence.low, 0, bought.start()) else "gave" if done else "give"
    return sentence.with_said(*bought.span(), f"{verb} ${told:,.0f}")
