"""What is handed out, to whom, and where it hangs."""

from bot.understanding.writing.patterns import late

NOWHERE = (
    r"(go|be|do|come|you|us|me|back|hand|give|hang|put|post|place|distribute|date|now|total|all|far|storage|stock|box"
    r"|dumpsters?|trash|garbage|shredder|dump|recycling|envelopes?|glove ?box|inventory|backorder|standby|approval"
    r"|workbench|distribution|pickup|hanging|posting|delivery|installation|laminate|frame|prepare|corner|development"
    r"|discussion|stage|talks|negotiations?|pipeline|editing"
    r"|boxes|closets?|trunks?|drawers?|cabinets?|tubes?|rolls?|crates?|cartons?|bags?|bins?|basement|attic|customs|pile"
    r"|stack|progress|process|mind|print|printers?|printing|production|transit|mail|order|reserve|case|fact|error|mistake"
    r"|question|review|draft|works|cart|queue|planning|schedules?|calendar|agenda|list|paper|books?|future|next|tomorrow"
    r"|half|some|most|part|my|it|them|those|these|this|last|not|no|never|maybe|probably|about|around|roughly|almost"
    r"|another|other|others|different|wrong|old|own|neighbou?rs?|competitors?|partners?|vendor|hopefully|soon|later"
    r"|which|that|who|whoever|if|when|once|until|unless|whether|will|would|should|could|can|may|might|\w+n't)"
)
"""Words of what is not where it was to be, or of what touches the figure."""
WHERE = rf"""
    \s((the|our|all|each|every|both) )*((?!{NOWHERE}\b)[^\W\d_][\w'-]* ?){{1,6}}?(?= *($|[.,;!:)_])
      |\b(this|last|yesterday|today|on|in|at|so|and|since|by|plus|from)\b)
"""
THERE = late(
    rf"""
    (?<=[\w_]) (in|inside|aboard|at|by|near|along|across|above|behind|beside|outside|throughout|to|among|for|through
      |over|under|around){WHERE}
    """,
)
""" "Handed out 150 cards to drivers along the interstate", "hung 40 more at the fuel island": whoever got them and
wherever they hang, they were to be given away."""
ON_IT = late(rf"(?<=[\w_]) (on|onto|into){WHERE}")
""" "40 more put on the buses"; a talk on something else is another."""
ENCLOSED = late(
    r"""
    \s(with|in|inside|along with) ((the|our|their|everyone's|all|this|last|yesterday's|today's|[a-z]+day's|(this|last)
      \s(week|month)'s) )*([a-z]+ )?(paychecks?|payroll|pay ?(stubs?|slips?|envelopes?)|(welcome|orientation|onboarding
      |new[ -]hire|info|information) (packets?|bags?|kits?|folders?)|newsletters?( mailing)?|mailing|mailers?
      |paperwork)\b
    """,
)
""" "Another 1,200 wallet cards went out with the paychecks"."""
WAS_GIVEN = late(
    r"""
    \b(hung|posted|taped|tacked|pinned|stapled|nailed|glued|slapped|stuck|mounted|placed|installed|displayed|put|handed
      |gave|given|passed out|distributed|delivered|mailed|shared|sent|went (up|out|home|to)|took|dropped|hanging|up
      |so far|overall|total|altogether|to date|reached|as of|done|of (the )?\d+)\b
    """,
)
""" "12 more in the dumpster": without such a verb nobody says that they hang there."""
SURFACES = late(
    r"""
    \s(on|in|inside|aboard|at|to) ((all|our|the|some|of|each|more|these|a|an) )*([a-z]+ )?(buses|trucks?|cabs?|vans?
      |trailers?|vehicles|coaches|rigs|doors?|windows?|walls?|mirrors?|restrooms?|bathrooms?|stalls?|lockers?|elevators?
      |fences?|glass|pumps?|bulletin boards?|storefronts?|wallets)\b
    """,
)
""" "40 more decals on buses"."""
STUCK = late(r"\bstuck (?=((up|another|more) )?\d|to\b|on\b|onto\b|up\b)")
""" "Stuck 25 on the trucks", and not "stuck at customs"."""
GIVEN_OUT = r"(put|hung|handed|gave|given|passed|posted|distributed|mounted|placed|taped|delivered|installed|up|out)"
THINGS_BESIDE = late(
    rf"""
    ([,;&+]|\band\b|\bplus\b) ?((we|also|have|and|{GIVEN_OUT}|another) )*_*\d[\d,]* (more |wallet |window )?(posters?
      |stickers?|decals?|cards?|flyers?|brochures?|leaflets?|pamphlets?|clings?)( (are|were|{GIVEN_OUT}))*(?=\W*$
      | ?[.,;!])
    |(, | )and ((we|also|have) )*{GIVEN_OUT} (out |up )?((the|some|our|your|all|more|new|of) )*(wallet\s
      |window )?(posters?|stickers?|decals?|cards?|flyers?|brochures?|pamphlets?)(?=\W*$| ?[.,;!])
    """,
)
""" "40 employees trained, 30 posters up": what is given out beside changes nothing of how many were trained."""
