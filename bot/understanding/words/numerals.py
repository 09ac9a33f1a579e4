"""How numbers are written: in figures, in words, in dozens and in fractions."""

from bot.understanding.writing.patterns import late

SCALE = {"hundred": 100, "thousand": 1_000, "k": 1_000, "million": 1_000_000, "m": 1_000_000, "dozen": 12, "dozens": 12}
UNITS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    "eighteen|nineteen"
)
TENS = "twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety"
SMALL = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
SPELT = rf"({SMALL}|dozen|hundred|[a-z]+teen|(twen|thir|for|four|fif|six|seven|eigh|nine)ty(-[a-z]+)?)"
""" "Twelve", "forty-two", "dozen": the first word of a number, where it is enough to know that one stands there."""
FIGURE = rf"(\d|\b{SPELT}\b)"
NUMBER_WORD = rf"({UNITS}|{TENS}|hundred|thousand|million)"
MORE = r"([ -]+|((?<=hundred)|(?<=thousand)|(?<=million))[ -]+and[ -]+)"
""" "Two hundred and ten" is one number, "ten and fifteen" are two."""

OF_ITSELF = (
    r"((?<=\banother )|(?<=\badditional )|(?<=\bextra )|(^|(?<=[.,:;!?] ))(?=(hundred|thousand)\b)"
    rf"|(?=(hundred|thousand)[ -](and[ -])?({UNITS}|{TENS})\b))(hundred|thousand)"
)
""" "Another hundred and twenty", "hundred so far": the "a" or "one" before it is left out."""
WORDS = rf"(an?(?=[ -](hundred|thousand|million)\b)|{UNITS}|{TENS}|zero|{OF_ITSELF})({MORE}{NUMBER_WORD}\b)*"
DIGITS = (
    r"\d{1,3}([,'.]\d{3})+(?![\d])"
    r"|(?<!\bat )(?<!\bon )(?<!\bby )(?<!\bof )(?<!\d )\d{1,3}([ ]\d{3})+(?= [a-z])|\d+(\.\d+)?"
)
""" "1 250 stevedores", as people write it who grew up with French."""
SCALES = "hundred|thousand|million|dozen"
HALF = r"([ -]and[ -]an?[ -]half| 1/2| ?½)"
""" "Two and a half dozen", "a dozen and a half"."""
FIRST = late(
    rf"""
    (?<![\w.#])(?P<minus>- ?)?(?P<money>((us|c|ca)?\$|\busd\b ?\$?) ?)?((?P<digits>{DIGITS})|(?P<words>{WORDS})\b
      |(?P<a>(a )?half(?=[ -]dozen\b)|half an?(?= dozen\b)|an?( even)?(?= dozen\b)
      |(?<=\banother )(?=dozen\b)))(?P<half>{HALF}(?= ({SCALES})\b))?([ -]?(?P<scale>k|m
      |{SCALES})\b((?<=hundred) (and )?(?P<rest>({TENS})([ -]({UNITS}))?
      |{UNITS})\b)?(?P<over>{HALF}\b)?)?(?P<plus> ?\+(?! *\d)
      | ?plus\b(?! (another |the |those |these )?\d))?(?P<percent> ?%
      |[ -]?(percent|per cent|pct)\b)?(?P<dollars> ?(us )?(dollars|bucks|pesos|euros|quetzales|usd)\b
      | ?\$(?! ?\d))?((?=-?ish\b)|(?![\w#]))
    """,
)
OF_SCALE = "".join(f"(?<!{scale}{and_a})" for scale in SCALES.split("|") for and_a in (" and ", " and a ", " "))
WRITTEN_SHARE = r"(1/2|[12]/3|[1-3]/4)"
DONE_OF_IT = r"(?= (of|(all )?(done|completed?|finished|trained|certified|through|there))\b(?! ([a-z]+ )?\d))"
"""Behind what is a share and no day: "2/3 done"."""
FRACTION = late(
    rf"""
    (?<![\w/]){OF_SCALE}((?P<half>(a |one |about )?half|(one|1) (out of|in) (every )?(two|2)(?= of\b)|½|1/2{DONE_OF_IT})
      |(?P<third>(a|one)[ -]third|(one|1) (out of|in) (every )?(three|3)(?= of\b)|⅓|1/3{DONE_OF_IT})
      |(?P<twothirds>two[ -]thirds|(two|2) (out of|in) (every )?(three|3)(?= of\b)|⅔|2/3{DONE_OF_IT})
      |(?P<quarter>(a|one)[ -]quarter|(one|1) (out of|in) (every )?(four|4)(?= of\b)|a fourth|one fourth|¼
      |1/4{DONE_OF_IT})
      |(?P<threequarters>three[ -](quarters|fourths)|(three|3) (out of|in) (every )?(four|4)(?= of\b)|¾
      |3/4{DONE_OF_IT}))(?!\w)(?![ -](day|hour|an hour|way|(an? )?dozen|million|hundred|thousand))
    """,
)
