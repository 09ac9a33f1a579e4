"""What is only read or heard of somebody: "According to the newspaper, a company in Texas trained 10,000".

Whoever the newspaper tells of has promised us nothing, and a company without a name is no partner.
"""

from bot.understanding.writing.patterns import late

MEDIA = (
    r"((the|a|an|yesterday's|today's|this morning's|last night's|sunday's) )?((local|evening|morning|national"
    r"|daily|business|trade|tv) )*(news(paper)?s?|press|media|headlines?|radio|tv|television|internet|web"
    r"|(news|newspaper|press) (report|story|article|item)s?|article|facebook|linkedin|magazine|podcast"
    r")(?! (release|conference|statement|kit|route|company|mill|form|page|site)s?\b)"
)
PAPER = r"(in (the|a|today's|yesterday's|our local|the local) paper)"
""" "In the paper": according to a paper somebody is bound by what was signed."""
SAY = r"((they|people|it) (say|says|said|was|is|were)|(said|reported|read|seen|heard|told)|(it|there) was a( \w+)?)"
TOLD = (
    rf"((according to|per|as per|as seen|as reported|as told) ((in|on|by|at|from) )?{MEDIA}\b"
    rf"|{SAY} (((in|on|by|at|from|over) ){MEDIA}|{PAPER})\b"
    rf"|((in|on) {MEDIA}|{PAPER}),? (they|it) (say|says|said|was)\b"
    rf"|{MEDIA} (says?|said|reports?|reported|writes?|wrote|claims?|claimed|had it)\b( that)?)"
)
I_READ = (
    r"((we|i|somebody|someone|people|my \w+|they)(('ve|'d| have| had)( just)?| just| also| once)*"
    r" (read|heard|saw|seen|watched|see|hear|learned"
    r"|(say|says|said|told (me|us)))( (somewhere|recently|today|yesterday|online|once|an? \w+|about how))*)"
)
NAMELESS = (
    r"((an?|another|some|one|other|certain|several) ([a-z]+ )?(company|carrier|compan(y|ies)|carriers|state|states"
    r"|county|city|country|firm|fleet|agency|agencies|business|business(es)?|employer|organi[sz]ation|group|outfit"
    r"|province)\b)"
)
HEARSAY = late(
    rf"""
    \W*((well|so|but|and|also|fyi|apparently|imagine),? )?({TOLD}
      |{I_READ},? ((in|on|by|from|over) {MEDIA}|{PAPER}|that {NAMELESS}|{NAMELESS}))
    """,
)
OURS = late(r"\b(we|our|us|i)\b(?!( just)? (read|heard|saw))")
NUMBER = late(r"\d")


def is_hearsay(low: str) -> bool:
    """Whether somebody reads or hears of it, and nothing is told of "us"."""
    found = HEARSAY.match(low)
    return bool(found and NUMBER.search(low, found.end()) and not OURS.search(low, found.end()))
