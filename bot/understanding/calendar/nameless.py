"""Deadlines that no calendar tells: "before school starts", "by Nurses Week", "by the annual pow-wow"."""

from bot.understanding.calendar.timewords import MONTH, SEASON
from bot.understanding.writing.patterns import late

BEGINS = (
    r"((start|open|begin|resume|return|end|close|arrive|finish|launch|reopen|leave|hit|conclude|melt|fall|convene"
    r"|reconvene|expire)s?"
    r"|fl(y|ies)|(come|goe?|get|kick|pick|let|wrap|roll|set)s? (back|off|up|out|in|live|going|under ?way))"
)
FEAST = (
    r"lent|advent|ramadan|passover|rosh hashanah|hanukkah|diwali|carnival|mardi gras|eid( al-(fitr|adha))?"
    r"|(lunar|chinese) new year|(orthodox|greek) (easter|christmas)|michaelmas|candlemas|epiphany|all saints|whitsun"
    r"|lammas|martinmas|purim|pentecost|ascension|shavuot|sukkot|yom kippur|holi|vesak|nowruz|beltane|samhain|tet"
)
SOME_WEEK = (
    r"([\w'-]+ ){0,3}?(?!(an?|the|one|two|three|four|first|second|third|last|this|next|that|each|every|per|same"
    r"|full|half|whole|entire|other|another|following|coming|previous|past|mid|of)\b)[a-z][\w'-]* (week|month)"
)
""" "By Nurses Week", "by National Library Week"."""
NAMELESS = late(
    rf"""
    \b(?P<p>by( the time)?|before|until|prior to|ahead of|in time for|when|once|during(?= (the )?({FEAST})\b)
      |(over|during|throughout|in)(?= (the )?(spring|summer|fall|autumn|winter|next|coming|upcoming) (term|semester)\b)
      |(over|during|throughout)(?= (the )?((next|coming|entire|whole) )?(\w+ break|(20\d\d[-/](20)?\d\d )?school year
      |harvest
      |\w+ season|off-?season|\w+ semester
      |([\w'-]+ ){{1,4}}?(awareness|appreciation|prevention|safety|history) (week|month)
      |({MONTH}|{SEASON}) ([\w'-]+ )?(meeting|conference|convention|retreat|stand-?down|in-?service))\b)) (?!(we
      |you|i|it|they|he|she|training|doing|starting|that|this|then
      |now)\b)(?P<what>((20\d\d([-/](20)?\d\d)?|the|our|their|its|next|new|annual|start of
      |end of) )*(([\w'.-]+ ){{1,3}}?(day|eve|weekend
      |break)( holidays?\b)?( of (the )?(school|class(es)?|work|summer|winter|spring|fall|term|semester|season
      |training)( (year|term|season|break))?)?
      |{SOME_WEEK}|mid-?(summer|winter|autumn|fall)(?! (of )?\d)|(opening|closing|prom|election|graduation|gala
      |game) night
      |school( year| term)?|back to school|graduation|commencement|peak( season)?|harvest( season| time)?
      |(the )?(month|year|week|quarter|season|summer|winter|fall|spring) is (out|over|up|through)
      |([\w'-]+ ){{0,3}}?(meeting|conference|convention|event|build|summit|retreat|semester|term|season|classes
      |contract|audit|inspection|renewal|opening|break|fair|expo|world cup|mid-?year|thaw|regatta|derby|marathon|bazaar
      |pageant|relocation|move|merger|remodel|renovation|switchover|exams?
      |off-?season|re-?opening
      |resumption|roundup|concert|convocation|ceremony|frost|freeze|rush|crush|planting|lambing|calving|kickoff
      |preseason|midterms|finals|prom|homecoming|orientation|enrollment|tryouts|recess|{FEAST}|[a-z]{{3,}}fest
      |pow-?wow|luncheon|banquet|gala|fundraiser|picnic|reunion|feast|auction|inauguration
      |super bowl|playoffs|tournament|festival|parade|launch|games|rodeo|elections?|ciclo escolar
      |same (date|day|deadline))( (season|renewal|holidays?|time)\b)?( is over
      | (of|against) (the |our |its |their )?([^\W\d_][\w'-]* ){{0,4}}?[^\W\d_][\w'-]*(?=\W*$|[,.;]))?
      |(next )?(spring|summer|fall|autumn|winter))( {BEGINS}\b)?
      |(?<!when )(?<!once )([a-z][\w'-]* ){{1,4}}?{BEGINS}(?=\W*$|[,.;!?)]| (in|on|for)\b))\b
    """,
)
""" "Before school starts", "by the time picking begins", "by Oktoberfest": a time that no calendar tells."""
