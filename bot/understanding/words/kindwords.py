"""The verbs and nouns that tell of which kind a deed is: sessions, materials, policies, money."""

from bot.understanding.words.units import NOUNS
from bot.understanding.words.verbs import either
from bot.understanding.writing.patterns import late

ACQUIRE = frozenset(
    [
        "hand",
        "mail",
        "issue",
        "print",
        "display",
        "mount",
        "wrap",
        "attach",
        "stick",
        "buy",
        "purchase",
        "order",
        "place",
        "install",
        "ship",
        "supply",
        "stock",
        "leave",
        "drop",
    ]
)
TRAINING_DONE = late(
    r"""
    \b(trained|train|training|trainings|certified|certification|course|courses|video|quiz|curriculum|e-?learning|module
      |through|educated|botl|tat|ef|empower freedom)\b
    """,
)
SESSION = late(
    r"""
    \b(sessions?|trainings?|workshops?|class(es)?|courses?|seminars?|webinars?|nights?|evenings?|forums?|panels?
      |huddles?|roundtables?|open house|safety meetings?|stand-?downs?|lunch[- ]and[- ]learns?|train-the-trainer
      |refreshers?|(toolbox|tailgate|safety) talks?|(garage|depot|yard|tailgate|toolbox|shift) meetings?
      |roll[- ]call briefings?|town halls?)\b
    """,
)
PRESENTATION = late(
    r"""
    \b(presentations?|speakers?|talks?|briefings?|screenings?|assembl(y|ies)|keynote|film showing|showing)\b
    """,
)
RESOURCE = late(
    r"""
    \b(web ?pages?|web ?sites?|landing page|newsletters?|articles?|toolkits?|videos?|posts?|blogs?|podcasts?|resources?
      |infographics?|psas?|public service announcements?|announcements?|ads?|adverts?|spots?|billboards?|segments?
      |episodes?|stor(y|ies)|radio spots?|guides?|handbooks?|playbooks?|workbooks?|tutorials?|manuals?(?! (handling
      |labou?r|count))
      |(slide )?decks|intranet|pages?|campaign|app|map|directory|column|insert
      |item|magazine|bulletins?|e-?learning|curriculum|module|portal|section|feature|hub)\b
    """,
)
MATERIAL = late(
    rf"\b({either(NOUNS['materials'])}|signage|literature|window clings?|(tip|fact|info|information) ?sheets?)\b"
)
SPOKEN = late(r"\b(psas?|public service announcements?|(radio |tv )?spots?|announcements?|ads?)\b")
CLASSES = late(
    r"""
    \s(an?|one|two|three|four|five|six|several|\d+) ([\w-]+ ){0,2}?(class(es)?|sessions?|workshops?|courses?
      |seminars?)\b
    """,
)
POLICY = late(
    r"""
    \b(polic(y|ies)|protocols?|procedures?|code of conduct|sops?|mandatory|requirements?|mou|resolution|ordinance
      |standing order|directive|condition of employment
      |(language|clauses?|wording|provisions?|terms) (in|into) (all |each |every |any |its |our |their |the |of
      |new ){0,3}([\w-]+ )?(contracts?|agreements?|leases?|handbooks?|codes?|subcontracts?)
      |part of (its|our|their|the) ([\w-]+ )?(onboarding|orientation|new[- ]hire|curriculum|induction)
      |to (its |our |their |the )?([\w-]+ )?(curriculum|onboarding|orientation|induction|basic course|academy))\b
    """,
)
ELSE = late(
    r"""
    \b(trailer|exhibit|freedom drivers project|fdp|task ?force|next (event|build|coalition build)|coalition build|booth
      |committee|working group|steering|hotline|survivor|co-?host\w*)\b
    """,
)
DONATION = late(
    r"""
    ^ (us |them |over )*(a |an |another |its |the |their |our |his |her )(\w+ )?(donation|gift|check|cheque
      |contribution|sponsorship) (of|for|in the amount of|by)( about)? (\$|\d[\d,]* (dollars
      |usd)|[a-z]+ (thousand|hundred))
    """,
)
""" "Will make a donation of $1,000", "wrote us a check for $3,000"."""
SPONSOR = late(r"\b(sponsor(s|ship|ing)?|donation|donor|level|tier)\b|\$ ?\d|\b(dollars|usd)\b")
