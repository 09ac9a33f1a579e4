"""The words of time: the pattern that finds a phrase, and the counts in it; grammar.py says what each covers."""

from bot.understanding.calendar.almanac import HOLIDAYS, MONTHS, WEEKDAYS
from bot.understanding.words.verbs import either
from bot.understanding.writing.patterns import late

MONTH = rf"({either(MONTHS)})\b(?!-[^\W\d_])\.?"
DAY = rf"({either(WEEKDAYS.keys() - {'sam'})}|sam(?=\.? \d))\b\.?"
""" "Sam. 3 déc." is a Saturday, and Sam a person."""
WORKDAY = r"(mon|tues|wednes|thurs|fri)day"
"""In English and in full, on which people are trained."""
ANY_DAY = r"(mon|tues|wednes|thurs|fri|satur|sun)day"
YEAR = r"(19|20)\d\d"
COUNT = r"(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|thirty|sixty|ninety)"
COUNTS = {
    word: number
    for number, word in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    )
} | {"a": 1, "an": 1, "eighteen": 18, "thirty": 30, "sixty": 60, "ninety": 90}
_UNDER_TWENTY = (
    "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth twentieth"
)
_OVER_TWENTY = "first second third fourth fifth sixth seventh eighth ninth"
SPELT_DAYS = (
    {word: day for day, word in enumerate(_UNDER_TWENTY.split(), 2)}
    | {f"twenty{gap}{word}": day for day, word in enumerate(_OVER_TWENTY.split(), 21) for gap in " -"}
    | {"thirtieth": 30, "thirty-first": 31, "thirty first": 31}
)
""" "By the fifth of May"; the first is an edge of the month."""
SPAN = r"(days?|weeks?|months?|years?|quarters?|fortnights?|decades?)"
SEASON = r"(spring|summer|fall|autumn|winter|school year|academic year|fiscal year|season|semester|term)"
AND_DAYS = r"(, ([12]\d|3[01]|[1-9])(?!\d)){0,4},? (and|&) ([12]\d|3[01]|[1-9])(?=\W*$|[.,;!?)])"
""" "On March 2 and 3", where nothing follows that the three could count."""
NTH = rf"""(?P<nth>(the )?(very )?(?P<nthno>first|second|third|fourth|last|final|1st|2nd|3rd|4th) (?P<nthday>{ANY_DAY}
      |(business|working) day) (of|in) (?P<nthmonth>{MONTH}(,? (of )?{YEAR})?|(the|this|next) (month|year
      |quarter)))\b"""
""" "The first Monday in February"."""
A_DAY = rf"({either(HOLIDAYS)})(\b|(?<=\.))( {YEAR}\b)?|{MONTH} \d{{1,2}}(st|nd|rd|th)?(?![\d%])(,? {YEAR})?"
BESIDE = rf"""(?P<beside>(?P<within>(?<=\bwithin ))?((?P<besidecount>{COUNT}
      |a couple( of)?)[-\s](full )?(?P<besideunit>{SPAN})
      |((the|a) )?((last|final|first|next|very) )?(?P<besideday>{ANY_DAY}|day|night|eve|weekend|week
      |month)) (?P<besideway>before|prior to
      |ahead of|after|following|past|from|(?(within)of|(?!))
      |(?<=\beve )of|(?<=week )of|(?<=weekend )of) (?P<besidewhat>{A_DAY}))"""
""" "The Friday before Christmas", "two weeks after Easter", "within a month of New Year's"."""
GRAMMAR = late(
    rf"""
    \b((?P<iso>{YEAR}-\d\d?-\d\d?)
      |{NTH}
      |{BESIDE}
      |(?P<weekof>(the )?(?P<weekno>first|second|third|fourth|last|1st|2nd|3rd) (full )?week(end)? (of
      |in) (?P<weekmonth>{MONTH})(,? (?P<weekyear>{YEAR}))?)
      |(?P<numeric>(?!24/7\b)\d{{1,2}}/\d{{1,2}}(/(\d{{4}}|\d\d))?|\d{{1,2}}\.\d{{1,2}}\.(\d{{4}}|\d\d)
      |\d{{1,2}}-\d{{1,2}}-(\d{{4}}|\d\d))(?![\d/.]\d| of\b)
      |(?P<edge>(the )?(very )?(end|close|last day|first( day)?(?= of)|beginning|start|middle|(first|1st) half
      |(second|2nd) half) of ((the|its|our|their) )?)(?P<edged>(calendar )?year,? {YEAR}\b
      |(this |that |next |calendar )?(month|quarter|year|week
      |decade)\b
      |({MONTH})(,? (of )?{YEAR})?|(?P<edgeq>q[1-4]|(first|second|third|fourth) quarter)(,? (of )?{YEAR})?|{YEAR}
      |((the|this|next|the next|the coming) )?{SEASON}\b((?<=year)( {YEAR}([-/](20)?\d\d)?\b)?)?)
      |(?P<mid>mid|early|late|the middle of)[-\s](in )?(?P<midmonth>{MONTH})(,? (?P<midyear>{YEAR}))?
      |(?P<dm>(the )?((next|coming) )?(?P<dmday>\d{{1,2}}|({either(SPELT_DAYS)})(?= of ))(st|nd
      |rd|th)?( (of )?|[/-])(?P<dmmonth>{MONTH})(?!\w)(,? (?P<dmyear>{YEAR}))?)
      |(?P<md>((the )?(next|coming) )?(?P<mdmonth>{MONTH}) (the )?(?P<mdday>\d{{1,2}})(st|nd|rd|th)?(?!\d|,\d
      |[\s-]?(%|more|drivers?|employees|people|sessions|workshops|trainings|presentations|talks|videos|posters|cards
      |operators|officers))( ?(-|to|through) ?(?P<mdto>\d{{1,2}})(st|nd|rd|th)?(?!\d|:\d| ?(h|hours?|[ap]\.?m)\b)
      |{AND_DAYS})?(,? (?P<mdyear>{YEAR}))?)
      |(?P<quarter>q[1-4]
      |(the )?(first|second|third|fourth
      |last(?= quarter,? (of )?((the|this|next) year\b|{YEAR}))) quarter)(,? (of )?(the year
      |(?P<quarteryear>{YEAR}|next year)))?\b
      |(?P<span>(the )?(((?P<back>last|past|previous)|next|coming|following) )?({COUNT} ?(to|or
      |-) ?)?(?P<spancount>{COUNT})[-\s]((more|additional|extra) )?(?P<spanunit>{SPAN}))\b(?!(?<=day)
      \s(?!(is|was|as|this|since|plus)\b)[a-z]+(s|men|people|staff|crew|shift)\b)(?P<spanof> (of
      |from|after|following) (the |this |that )?(?P<spanfrom>event|build|coalition build|gathering|training|conference
      |summit|today|now|{DAY}))?(?P<ago> ago)?
      |(?P<couple>((?<=\bin )|(?<=\bwithin ))(a|another) couple (of )?(?P<coupleunit>{SPAN}))\b
      |(?P<vaguespan>(the )?(next )?(couple( of)?|few|several|coming) ({SPAN}))
      |(?P<step>((?<=\bduring )|(?<=\bwithin )
      |(?<=\bcourse of ))the(?= ((fiscal |school |academic )?year|quarter|month)\b)
      |this coming|this|next|the coming|coming|the following|the next
      |(the )?(last|(previous|prior|past)(?= (month|quarter|year)\b))|the rest of the
      |the rest of this) (?P<stepunit>(calendar )?(weekend|week|month|year|quarter|decade)|{DAY}|{MONTH}
      |{SEASON})\b((?<=[a-z]{{4}}) {YEAR}([-/](20)?\d\d)?\b(?=\W*$|[.,;!?)]
      | (and|to|with|at|as|for|in)\b))?
      |(?P<yearon>(this|same) time next year|the year after( next| that)?(?= ?([.,;)]|$)))
      |(?P<season>((?<=\bin )|(?<=\bby )|(?<=\bfor )|(?<=during )|(?<=over )|(?<=before )|(?<=until ))(the )?(early\s
      |late )?(spring|summer|fall|autumn
      |winter)\b( (solstice|equinox)\b)?( (of )?{YEAR})?(?! (break|training|semester|term|quarter|session|meeting
      |conference|event|build
      |convention|class|starts|begins|ends)
      |'s end)
      |(spring|summer|fall|autumn|winter) (of )?{YEAR})
      |(?P<eo>eo[ymqw]|(fiscal |calendar )?year[-\s]?end\b
      |(the )?(year|month|quarter|week|summer|spring|fall|winter|season|semester)'s end
      |month-?end)\b(,? (of )?(?P<eoyear>{YEAR})\b)?
      |(?<!lunar )(?<!chinese )(?<!orthodox )(?<!greek )(?P<holiday>{either(HOLIDAYS)})( (weekend|week|break|sunday
      |monday)\b)?( (?P<holidayyear>{YEAR}))?\b
      |(?P<month>{MONTH})(,? (of )?(?P<monthyear>{YEAR}))?|(?P<weekday>{DAY})
      |(?P<near>today|tonight|tomorrow|yesterday|this morning|this afternoon|last night
      |the day after tomorrow|the day before( yesterday)?(?=\W*$|[,.;!]))\b
      |the (?P<ordinal>\d{{1,2}})(st|nd|rd|th)\b( of (?P<ordinalof>this month|the month|next month))?
      |(?P<year>((the )?(calendar )?year )?{YEAR}(-(20)?\d\d)?)\b)
    """,
)
