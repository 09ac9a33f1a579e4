"""What stands where a name may stand in a question, and is none."""

from bot.understanding.writing.patterns import late

NOT_NAMES = late(
    r"""
    ^((please|pls|plz|pl|furthest|farthest|(the )?(spring|summer|fall|autumn|winter|holidays?)$
      |(of )?(those|these|ones|them|everyone|anyone)\b|de los\b|(the )?(totals?|figures?|stats|results|counts?)\b.*
      |an? (rundown|list|summary|breakdown|recap|run-through)\b.*|(list|show|give|see|get|find|pull|tell)\b.*
      |([\w-]+ )*(drivers|operators|officers|employees|posters|cards|sessions|people) trained|late|overdue|silent|quiet
      |who|which|gone|number of|total|exactly|what|how|when|where|everyone|everybody|anyone|anybody|those|people
      |partners|that|whoever)\b.*
      |(been|to|be|the|a|of|we|has|have|in|on|it|so|far|any|all|already|actually
      |ever)( (been|to|be|the|a|of|we|has|have|in|on|it|so|far|any|all|trained|finished|done))*
      |how many|how much|an overview|overview|silent ones|trained\b.*|people trained.*|not|do we|are we|have we
      |we (with|on|at)\b.*|(posters|cards|decals|stickers|flyers|materials) (distributed|handed out|put up|placed)
      |((wallet|tip|safety|bus|truck) )?(posters|cards|decals|stickers|flyers|visitors|sessions|materials)|'?em
        |deadlines?|(total |overall )?(reach|impact|coverage)
      |did we|in|from|we|us|our|they|them|things|everything|everyone|everybody|it|i|you|all|every|each|all of (them|us)
      |anyone|anybody|somebody|who|what|which
      |the (pledges|promises|partners|numbers|totals|campaign|training|bot|program|programme|year|month|week|event
      |events|build|builds|status|progress|rest|others|silent ones|deadlines|latest)
      |partners|pledges|promises|training|people|drivers|employees
      |(our|the|all|every|each) .*(partners|pledges|promises|organizations|agencies|companies|events|numbers|figures)
      |no word|no|non-?respond\w+|(do )?things|(sessions?|presentations?|trainings?) (held|given|done|hosted)|van\b.*
      |(engagements?|promesses?|compromisos|promesas) (des?|du|d'|de l[ao]s?)\b.*|(état d.)?avancement
      |every (overdue|late|open|silent)|échu\w*|overall|basically|must|non.?respond\w+
      |overdue|silent|late|due|a|an|the|me|many|much|total|open|of|new
      |(transit|bus|trucking|school|law enforcement|energy|casino)\w*( \w+)? (agencies|companies|districts|partners
      |operators)
      |pledges? (done|made)|agencies|companies|organizations|organi[sz]ations|everything\b.*|anything\b.*
      |partners (with|who|that)\b.*
      |numbers?|figures?|stats|results|anyone\b.*|most|pledge|promise|status|open pledges|any|there|trained
      |running( late| behind)?|s'est\b.*|(the )?\w+ agencies|that|this|go|going|doing|far|(the )?people trained
      |(on )?(track|schedule|target|pace|time|course)|in total|so far|do|did|has|have|is|are|yet|still)$
    """,
)
NEVER_NAMED = late(
    r"""
    n't\b
    |\b(not|never|but|because|be|been|are|is|were|was|have|has|had|due|should|that|which|who|whose|how|many|much|their
      |theirs|them|they|it|still|yet|headcount|souffrance|partners?|gone|sample|come|numbers?|questions?|supposed
      |faites|hech[ao]s|leurs?|toujours|pas|tous|toutes|qui|quoi|silencieu\w*|su|sus|todos|todas|quien\w*|contacts|contactos?|programmes
      |programas|ones?|trained)\b
    |^((by )?(state|country|program(me)?|sector|region|partner|month|year|event|industry)s?|and|or|add|de|des|et|y)$
    |^\W|^(for|so|from|in|at|by|of|with|on|about)\b|vencer|cumplir|without|^general
    """,
)
""" "Their date and still aren't kept": no partner is called so."""
