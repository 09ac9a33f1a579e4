"""What people remark beside a figure, in words that a story of danger has as well.

Snow that kept people away, the men and women who make up a count, a customer who asked about a poster, how many victims
are children anywhere. Each is looked past as far as it is worded so, and no further: what follows is heard.
"""

from bot.understanding.words.numerals import SPELT
from bot.understanding.writing.patterns import late

PEOPLE = r"(people|folks|employees|staff|drivers|operators|officers|guys|crew|members|workers|everyone|everybody|us)"
WEATHER = (
    r"(snow(storm)?|ice( storm)?|storms?|blizzards?|weather|rain|flood(ing|s)?|roads?|cold|heat|flu|covid|holidays?"
    r"|construction|traffic|hurricane|tornado|power outages?)"
)
A_DAY = r"((on |last |this )?(mon|tues|wednes|thurs|fri|satur|sun)day( (morning|afternoon))?|yesterday|today|so far)"
TOOK = (
    r"((took|did|finished|completed|passed|attended|sat through|watched|saw) (it|this|that|the (training|class|course"
    r"|video|quiz|module|session|presentation|webinar))|got (trained|certified|done)|(was|were|is|are|has|have been|has"
    r" been) (trained|certified|done))"
)
DESK = (
    r"((temp|staffing|employment|hiring) agency|temp service|front desk|laundry|kitchen|housekeeping|night (crew|shift)"
    r"|day (crew|shift)|banquets?|catering|maintenance|warehouse|call center|billing|payroll|gift shop|spa|salon"
    r"|other (location|property|hotel|store|branch)|cleaning (crew|company|service))"
)
ENGLISH = late(
    rf"""
    \b{WEATHER} (really |has |have |had |pretty much )*(kept|keeps|keeping|held) (a (lot|bunch|few|couple|handful) of
      |lots of|most( of)?|many( of)?|some( of)?|half( of)?|half the|so many|too many)? ?((the|our|my) )?{PEOPLE} (away
      |home|at home|out|off)\b
    |\b{PEOPLE} (being|were|was) (out|off|sick|gone|away) ((with|w/|for|on|due to|because of|from) ?)((the|a|their\s
      )?)(flu|covid|colds?|vacation|holidays?|leave|stomach bug|strep|pneumonia|jury duty|pto|surgery|weather|snow)\b
    |\b((\d+|{SPELT}|some|a few|a couple|most|all)( of)? )?(the )?(people|folks|ones|employees|drivers|staff|officers
      |operators|\d+) (that |who |whom )?(i|we) (had )?(reported|told you|gave you|sent you|counted|listed|submitted)
      (?= (last (time|week|month) |earlier |before |on [a-z]+day )?(actually |really |just )?(didn't|did not|haven't
      |hadn't|never|were not|weren't|have not)( (actually|really|ever|quite|all|yet))* (finish|complete|pass|take|attend
      |do|show|watch|sign)( (it|up|in|(the|that|their|our|its) ([a-z]+ )?[a-z]+))?( (yet|after all|last week|yesterday
      |today))? *($|[.,;!])(?![^.!?]*\b(because|since|they were|took)\b))
    |\b(\d+|{SPELT}) (of the )?(girls|ladies|guys|women|gals|boys) (from|at|in) (the|our) {DESK} (all |just
      \s)?{TOOK}(?= {A_DAY}| *($|[.,;!]))
    |^(\d+|{SPELT}) (more|new|extra)( (person|driver|employee|one|guy|hire|trainee))?[,:-]+ ?(my|our) (cousin|niece
      |nephew|brother-in-law|sister-in-law|neighbou?r|aunt|uncle)(?=\W*$| {TOOK})
    |\b(my|our) (cousin|niece|nephew|aunt|uncle|neighbou?r) ((also|finally|just|too) )*{TOOK}(?= {A_DAY}| (too|also|as
      \swell|with)\b| *($|[.,;!]))
    |\b(an?|one|another|two|some|several) (customers?|guests?|riders?|passengers?|patrons?|visitors?|shoppers?|kids?
      |students?) ((even|also|actually|already) )?(asked|wanted to know|commented|complimented|stopped to (read|ask)
      |took a (picture|photo) of|was reading|were reading) ?(me |us )?(about )?(one|it|them|those|what (it|they) (was
      |were))(?= *($|[.,;!])| (and|so) (we|i) (had|got|gave|talked|explained|told)\b| (yesterday|today)\b)
    |\b(the |some |our )?(kids|students|children|boys|girls) (at|from) the (\w+ )?(fair|event|game|booth|library|church
      |club|parade|school|festival|market) (kept )?(ask(ed|ing)) (about (it|the \w+)|questions)( all (day|morning
      |afternoon))?
    |\b(the|our) (parking )?lot (is|was|looks like|turned into|has been) (\w+ )?(an? )?(skating rink|sheet of ice|ice
      \srink|lake|swamp|mess|icy|plowed|flooded|buried|snowed in|under water)\b
    |\b(\d+ ?(%|percent)|half|most|a third|two thirds|a quarter|many|the majority|one in (\d+|{SPELT})) (of )?((all|the
      |these|trafficking|human|known|identified) )*(victims|survivors|cases) (are|is|were|was|involve) (\w+ )?(minors
      |children|kids|girls|women|boys|men|under (18|eighteen)|underage|us citizens|americans|local)\b
    """,
)
GROUP = r"(hombres|mujeres|varones|hommes|femmes|gars|filles|men|women|males|females|ladies|guys)"
AND = r"(y|e|et|pis|and|plus|,|&|\+)"
ALL_DONE = (
    r"(tod[oa]s( ell[oa]s)?|tout le monde|tous|toutes|everyone|everybody|all( of (them|us))?) (ha|han|a|ont|have|has|ya"
    r"|passed|got|finished|completed|aprobaron|pasaron|terminaron|son|sont|are|were|quedaron|estan)\b"
)
SO_FAR = r"(hasta (ahora|ahorita|hoy|el momento|la fecha)|so far|jusqu'(ici|a present|a maintenant)|a date|to date)"
SPLITS = late(
    rf"""
    (^\W*|[.!?;:\n]\W*|\b(oui|si|yes|yep|ok|hola|bonjour|hello|hi|van|llevamos|ya van|fueron|on a|ca fait|we have)(\s
      (madame|monsieur|senora|senor|maam|ma'am|sir|everyone))?,? )\d+ {GROUP} ?{AND} ?\d+ {GROUP}
      (?=\W*$|,? {SO_FAR}|[,.;:=-]* ?((en |un |au |a |in |for a |pour un )?(total|todo|tout|all)\b(
      \s(de|of|:))?|=) ?\d|[,.;:-]+ ?{ALL_DONE})
    """,
)
""" "18 hombres y 12 mujeres hasta ahora, total 30", "9 femmes et 28 hommes, tout le monde a passé le test"."""
SPANISH = late(
    r"""
    \b((la )?(mitad|mayoria|mayor parte|tercera parte)|\d+ ?(%|por ciento)|casi todas|muchas) (de )?(todas\s
      )?(las |los )?(victimas|sobrevivientes|casos) (\w+ )?(son|eran|es|involucran) (\w+ )?(menores( de edad)?|ninas
      |ninos|mujeres|adolescentes|jovenes)\b
    |\b(el|la|un|una|nuestro|nuestra|dos|varios|algunos) (clientes?|huesped(es)?|pasajer[oa]s?) (hasta |ya |tambien
      \s)?(pregunt\w+|coment\w+|se (paro|detuvo|fijo)|tomo foto)( a (leer|ver))? ?(por |en |de )?(ellos|el|uno|eso
      |que (era|es|eran))(?= *($|[.,;!])| y (le|les) (explic|dij|cont))
    """,
)
FRENCH = late(
    r"""
    \b((la )?(moitie|majorite|plupart)|le (tiers|quart)|\d+ ?(%|pour cent)|beaucoup) (des|de|d') ?(toutes les\s
      )?(victimes|survivantes|cas) (\w+ )?(sont|etaient|impliquent) (\w+ )?(mineure?s?|enfants|filles|femmes|jeunes
      |adolescente?s|des (mineure?s|enfants|filles|femmes|jeunes))\b
    |\b(un|une|deux|des|plusieurs) (cliente?s?|voyageu(rs?|ses?)|passagere?s?|visiteurs?) (nous |m'|nous a |m'a )?(a|ont
      )? ?(meme |deja )?(pose des questions|demande c'(est|etait) quoi|arrete[es]* (pour )?lire|jase)( dessus| la-dessus
      | de ca)?(?= *($|[.,;!])| (et|pis) (on|j'))
    """,
)
REMARKS = (ENGLISH, SPLITS, SPANISH, FRENCH)
