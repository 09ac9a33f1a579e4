"""The words of time: the pattern that finds a phrase, and the counts in it; grammar.py says what each covers."""

import re

from bot.understanding.almanac import HOLIDAYS, MONTHS, WEEKDAYS
from bot.understanding.patterns import late
from bot.understanding.verbs import either

MONTH = rf"(?:{either(MONTHS)})\b\.?"
DAY = rf"(?:{either(WEEKDAYS.keys() - {'sam'})}|sam(?=\.?\s\d))\b\.?"
""" "Sam. 3 déc." is a Saturday, and Sam a person."""
YEAR = r"(?:19|20)\d\d"
COUNT = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|thirty|sixty|ninety)"
COUNTS = {
    word: number
    for number, word in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    )
} | {"a": 1, "an": 1, "eighteen": 18, "thirty": 30, "sixty": 60, "ninety": 90}
SPAN = r"(?:days?|weeks?|months?|years?|quarters?|fortnights?|decades?)"
SEASON = r"(?:spring|summer|fall|autumn|winter|school\syear|academic\syear|fiscal\syear|season|semester|term)"
AND_DAYS = r"(?:,\s(?:[12]\d|3[01]|[1-9])(?!\d)){0,4},?\s(?:and|&)\s(?:[12]\d|3[01]|[1-9])(?=\W*$|[.,;!?)])"
""" "On March 2 and 3", where nothing follows that the three could count."""
GRAMMAR = late(
    rf"""\b(?:
      (?P<iso>{YEAR}-\d\d?-\d\d?)
    | (?P<numeric>\d{{1,2}}/\d{{1,2}}(?:/(?:\d{{4}}|\d\d))?|\d{{1,2}}\.\d{{1,2}}\.(?:\d{{4}}|\d\d)
        |\d{{1,2}}-\d{{1,2}}-(?:\d{{4}}|\d\d))(?![\d/.]\d|\sof\b)
    | (?P<edge>(?:the\s)?(?:very\s)?(?:end|close|last\sday|first(?:\sday)?(?=\sof)|beginning|start|middle|first\shalf
        |second\shalf)\sof\s(?:(?:the|its|our|their)\s)?)
        (?P<edged>(?:this\s|that\s|next\s|calendar\s)?(?:month|quarter|year|week|decade)\b
        |(?:{MONTH})(?:,?\s{YEAR})?|(?P<edgeq>q[1-4]|(?:first|second|third
        |fourth)\squarter)(?:,?\s(?:of\s)?{YEAR})?|{YEAR}|(?:the\s|this\s|next\s)?{SEASON}\b)
    | (?P<mid>mid|early|late|the\smiddle\sof)[-\s](?:in\s)?(?P<midmonth>{MONTH})(?:,?\s(?P<midyear>{YEAR}))?
    | (?P<dm>(?:the\s)?(?P<dmday>\d{{1,2}})(?:st|nd|rd
        |th)?\s(?:of\s)?(?P<dmmonth>{MONTH})(?!\w)(?:,?\s(?P<dmyear>{YEAR}))?)
    | (?P<md>(?P<mdmonth>{MONTH})\s(?:the\s)?(?P<mdday>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|,\d
        |[\s-]?(?:%|more|drivers?|employees|people|sessions|workshops|trainings
        |presentations|talks|videos|posters|cards|operators|officers))(?:\s?(?:-|to|through)\s?(?P<mdto>\d{{1,2}})(?:st|nd|rd
        |th)?(?!\d)|{AND_DAYS})?(?:,?\s(?P<mdyear>{YEAR}))?)
    | (?P<quarter>q[1-4]|(?:the\s)?(?:first|second|third|fourth
        |last(?=\squarter,?\s(?:of\s)?(?:(?:the|this|next)\syear\b|{YEAR})))\squarter)(?:,?\s(?:of\s)?(?:the\syear|(?P<quarteryear>{YEAR}|next\syear)))?\b
    | (?P<span>(?:the\s)?(?:(?:(?P<back>last|past|previous)|next|coming
        |following)\s)?(?:{COUNT}\s?(?:to|or
        |-)\s?)?(?P<spancount>{COUNT})[-\s](?:(?:more|additional|extra)\s)?(?P<spanunit>{SPAN}))\b(?P<spanof>\s(?:of|from|after
        |following)\s(?:the\s|this\s|that\s)?(?P<spanfrom>event|build|coalition\sbuild|gathering|training
        |conference|summit|today|now|{DAY}))?(?P<ago>\sago)?
    | (?P<couple>(?:(?<=\bin\s)|(?<=\bwithin\s))(?:a|another)\scouple\s(?:of\s)?(?P<coupleunit>{SPAN}))\b
    | (?P<vaguespan>(?:the\s)?(?:next\s)?(?:couple(?:\sof)?|few|several|coming)\s(?:{SPAN}))
    | (?P<step>(?:(?<=\bduring\s)|(?<=\bwithin\s)|(?<=\bcourse\sof\s))the
        (?=\s(?:(?:fiscal\s|school\s|academic\s)?year|quarter|month)\b)
        |this\scoming|this|next|the\scoming|coming|the\sfollowing
        |the\snext|(?:the\s)?(?:last|(?:previous|prior|past)(?=\s(?:month|quarter|year)\b))
        |the\srest\sof\sthe|the\srest\sof\sthis)\s(?P<stepunit>(?:calendar\s)?(?:weekend|week|month|year|quarter|decade)
        |{DAY}|{MONTH}|{SEASON})\b
    | (?P<yearon>(?:this|same)\stime\snext\syear)\b
    | (?P<weekof>(?:the\s)?(?P<weekno>first|second|third|fourth|last|1st|2nd
    |3rd)\s(?:full\s)?week(?:end)?\s(?:of|in)\s(?P<weekmonth>{MONTH})
        (?:,?\s(?P<weekyear>{YEAR}))?)
    | (?P<season>(?:(?<=\bin\s)|(?<=\bby\s)|(?<=\bfor\s)|(?<=during\s)|(?<=over\s)|(?<=before\s)|(?<=until\s))(?:the\s)?
        (?:early\s|late\s)?(?:spring|summer|fall|autumn|winter)\b(?:\s(?:of\s)?{YEAR})?
        (?!\s(?:break|training|semester|term|quarter|session|meeting|conference|event|build|convention|class
        |starts|begins|ends)|'s\send)|(?:spring|summer|fall|autumn
        |winter)\s(?:of\s)?{YEAR})
    | (?P<eo>eo[ymqw]|(?:fiscal\s|calendar\s)?year[-\s]?end\b
        |(?:the\s)?(?:year|month|quarter|week|summer|spring|fall|winter|season|semester)'s\send|month-?end)\b
    | (?P<holiday>{either(HOLIDAYS)})(?:\s(?:weekend|week|break|sunday|monday)\b)?(?:\s(?P<holidayyear>{YEAR}))?\b
    | (?P<month>{MONTH})(?:,?\s(?:of\s)?(?P<monthyear>{YEAR}))?
    | (?P<weekday>{DAY})
    | (?P<near>today|tonight|tomorrow|yesterday|this\smorning|this\safternoon|last\snight
        |the\sday\sbefore(?:\syesterday)?(?=\W*$|[,.;!]))\b
    | the\s(?P<ordinal>\d{{1,2}})(?:st|nd|rd|th)\b(?:\sof\s(?P<ordinalof>this\smonth|the\smonth|next\smonth))?
    | (?P<year>{YEAR})\b
    )""",
    re.VERBOSE,
)
