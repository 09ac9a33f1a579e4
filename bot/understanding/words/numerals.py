"""How numbers are written: in figures, in words, in dozens and in fractions."""

import re

from text_to_num import text2num

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
    r"|(?<!\bat )(?<!\bon )(?<!\bby )(?<!\bof )(?<!\d )\d{1,3}([ ]\d{3})+(?= [a-z])"
    r"|((?<=\$)|(?<=\$ ))[1-9]\d{0,2}([ ]\d{3})+(?!\d)|\d+(\.\d+)?"
)
""" "1 250 stevedores", as people write it who grew up with French."""
SCALES = "hundred|thousand|million|dozen"
QUARTERS = r"(three[ -]quarters|(a |one )?quarter)"
HALF = r"([ -]and[ -]an?[ -]half| 1/2| ?½)"
""" "Two and a half dozen", "a dozen and a half"."""
FIRST = late(
    rf"""
    (?<![\w.#])(?P<minus>- ?)?(?P<money>((us|c|ca)?\$|\busd\b ?\$?) ?)?((?P<digits>{DIGITS})
      |(?P<a>(a )?half(?=[ -](dozen|hundred|thousand|million)\b)|half an?(?= ({SCALES})\b)
      |{QUARTERS}( of)?( a)?(?=[ -]million\b)|(a )?couple( of)?(?= ({SCALES})\b)|an?( even)?(?= dozen\b)
      |(?<=\banother )(?=dozen\b))|(?P<words>{WORDS})\b)(?P<half>{HALF}((?= ({SCALES})\b)|(?<=(million
      |hundred) and a half)\b))?([ -]?(?P<scale>k|m
      |{SCALES})\b((?<=hundred) (and )?(?P<rest>({TENS})([ -]({UNITS}))?
      |{UNITS})\b)?(?P<over>{HALF}\b)?)?(?P<plus> ?\+(?! *\d)
      | ?plus\b(?! (another |the |those |these )?\d))?(?P<percent> ?%
      |[ -]?(percent|per cent|pct)\b)?(?P<dollars> ?(us )?(dollars|bucks|pesos|euros|quetzales|usd)\b
      | ?\$(?! ?\d))?((?=-?ish\b)|x(?= (?!times\b|years\b|hours\b|weeks\b|months\b)[a-z]+s\b)|(?![\w#]))
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
      |3/4{DONE_OF_IT}))(?!\w)(?![ -](day|hour|an hour|way|((of )?an? )?(dozen|million|hundred|thousand)))
    """,
)


PARTS = {"three": 0.75, "quarter": 0.25, "half": 0.5, "couple": 2}
""" "Three quarters of a million", "half a dozen", "a couple of hundred"."""


def value_of(found: re.Match[str]) -> float | None:
    """What a number that `FIRST` found counts; None where its words are no number."""
    scale = SCALE.get(found["scale"] or "", 1)
    if found["half"] and not found["scale"] and found["words"]:
        scale, beside = 1, SCALE[found["words"].split()[-1]] / 2  # "A million and a half".
    else:
        beside = scale / 2 if found["half"] or found["over"] else 0
    if found["digits"]:
        return _digits(found["digits"]) * scale + (_words(found["rest"]) or 0 if found["rest"] else 0) + beside
    part = next((of for name, of in PARTS.items() if name in (found["a"] or "")), None)
    if part:
        return scale * part
    if found["words"]:
        value = _words(found["words"])
        return None if value is None else float(value * scale) + beside
    return float(scale) + beside


def _digits(written: str) -> float:
    grouped = not written.isdecimal() and re.fullmatch(r"\d{1,3}(?:[,'. ]\d{3})+", written)
    return float(re.sub(r"[,'. ]", "", written)) if grouped else float(written[:15])


def _words(written: str) -> int | None:
    said = re.sub(r"\ban?\b|^(?=hundred|thousand)", "one ", written.replace("-", " ")).replace("fourty", "forty")
    try:
        return int(text2num(said, "en"))
    except ValueError:
        return None
