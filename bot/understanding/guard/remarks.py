"""What people remark of the weather and the sick beside a figure, in words that a story of danger has as well.

Snow that kept people away and people out with the flu are looked past as far as they are worded so, and no further:
what follows is heard.
"""

from bot.understanding.writing.patterns import late

PEOPLE = r"(people|folks|employees|staff|drivers|operators|officers|guys|crew|members|workers|everyone|everybody|us)"
WEATHER = (
    r"(snow(storm)?|ice( storm)?|storms?|blizzards?|weather|rain|flood(ing|s)?|roads?|flu|covid|holidays?|construction"
    r"|traffic|hurricane|tornado|power outages?)"
)
REMARKS = late(
    rf"""
    \b{WEATHER} (really |has |have |had |pretty much )*(kept|keeps|keeping) (a (lot|bunch|few|couple|handful) of
      |lots of|most( of)?|many( of)?|some( of)?|half( of)?|half the|so many|too many)? ?((the|our|my) )?{PEOPLE} (away
      |home|at home|out|off)(?= *($|[.;!])|,? (last|this|on|yesterday|today|all (day|week)|so|but)\b)
    |\b{PEOPLE} (being|were|was) (out|off|sick) ((with|w/) ?)((the|a) )?(flu|covid|colds?|stomach bug|strep|pneumonia)\b
    |\b(the|our) (parking )?lot (is|was|looks like|turned into) (\w+ )?(an? )?(skating rink|sheet of ice|ice rink|lake
      |swamp)\b
    """,
)
