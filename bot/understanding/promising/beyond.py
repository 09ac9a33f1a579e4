"""Who promises where the clause itself names nobody: who is quoted, who wrote, who signed, whose list it is."""

from bot.understanding.calendar.almanac import MONTHS
from bot.understanding.doing.heads import Head
from bot.understanding.doing.scene import Scene
from bot.understanding.naming.subjects import organisation
from bot.understanding.words.persons import person_at
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, plain

SAID = (
    r"(says?|said|promise[sd]|pledge[sd]|vow(s|ed)|add(s|ed)|note[sd]|wrote|written|report(s|ed)|confirm(s|ed)"
    r"|insist(s|ed)|assure[sd] us|announce[sd]|declare[sd]|stated|resolved|decided|agreed|explain(s|ed)"
    r"|repl(ies|ied)|told (us|me|everyone"
    r"|the [a-z]+))"
)
TOLD_LAST = late(
    rf"""
    ,[\"']? (has )?({SAID}
      |according to) ([a-z][\w.'-]*( [a-z][\w.'-]*){{0,2}}, ([\w-]+ ){{1,5}}?(at|of|for|with
      |from) )?([a-z][\w.'-]* ([a-z][\w.'-]* )?[a-z][\w'-]+,? of (?=\w))?(?P<org>[^,;]+?)\W*$
    """,
)
SAID_LAST = late(
    rf"""
    ([,.!][\"']|[\"'],) (?P<org>[^\"';]{{2,90}}?),? (has )?{SAID}( (on )?(\w+day|today|in [a-z]+))?\W*$
    """,
)
""" "We'll do 40," Nadine Cole of Harbor Cab told us."""
SIGNED = late(r"(:| [-–—]{1,2}|\() ?(?P<org>[^\W\d_a-z][^\d,;:()]+?(?P<more>, [^\W\d_a-z][^\d,;:()]+?)?)\)?\W*$")
""" "Agreed to train 30 guides: Valley Tours", "We'll do 40 - Nadine Cole, Harbor Cab"."""
OURS = late(r"\b(we|our|us|i|my)\b")
WRITTEN_BY = late(
    r"""
    (\b([Pp]ledges?|[Cc]ommitments?|[Pp]romises?|[Uu]pdates?|[Nn]otes?|[Nn]ews|[Ww]ord|[Rr]eports?|[Mm]essage
      |[Ee]-?mail|[Cc]all|[Ll]etter|[Rr]eply|[Aa]nswer|[Gg]reetings|[Hh]ello|[Hh]i) (from|by|of)
      |^\W*[Ff]rom) ((all|us|everyone|the team|your [a-z]+) (of us )?(here )?(at
      |in) )?(the )?(?P<org>[^\W\d_a-z][\w&.'-]*( ((of|the|and|&|de|du|del|la) )*[^\W\d_a-z][\w&.'-]*)*)(?=[:,;!]
      |\. | -| (to|that|we|who|which|here)\b|\W*$)
    """,
)
""" "Thanks to a pledge from Harbor Cab, 85 more will be trained", "Update from Harbor Cab: 18 of our"."""
ORDERED_FOR = late(
    r"""
    \d[\d,]* ([\w'-]+ ){0,5}?(for|from|at|with
      |of) (the )?(?P<org>[^\W\d_a-z][\w&.'-]*( ((of|the|and|&|de|du|del|la) )*[^\W\d_a-z][\w&.'-]*)*)(?<!\.)(?=\W*$|,
      | (by|in|before|to) )
    """,
)
""" "Put down 33 drivers for Harbor Cab": for whom one is told to note it."""
GIVEN_BY = late(
    r"""
    \s[^.;,]{2,60}? from (the )?(?P<org>[^\W\d_a-z][\w&.'-]*( ((of|the|and|&|de|du|del
      |la) )*[^\W\d_a-z][\w&.'-]*)*)(?<!\.)
    """,
)
""" "120 operators will receive the training from Lakeshore Metro": who gives it, unless that is the charity itself."""
NOBODY = late(r"\W*((please|pls|yes|ok|okay|hi|hey|hello|so|and|also|then|great|just)\W+)*")
FOR_WHOM = late(r"\W*(?P<org>[A-Z][^:;.\d]{2,60}?) ?: ")


def ordered_for(sentence: Text, start: int, scene: Scene) -> str | None:
    """For whom a number is to be noted; no day and no programme."""
    found = ORDERED_FOR.search(sentence.written, start)
    if not found or scene.plain[found.start("org")] == "_" or scene.vocabulary.programmes.is_one(found["org"]):
        return None
    who, crowd = organisation(sentence, *found.span("org"), None)
    return None if crowd else who


def _trains(name: str, scene: Scene) -> bool:
    programmes = scene.vocabulary.programmes
    return not programmes.is_one(name) and plain(name) not in programmes.not_ours and name.lower() not in MONTHS


def told_beside(sentence: Text, head: Head, scene: Scene) -> tuple[str | None, bool]:
    """Who is quoted behind the clause, who wrote what leads up to it, or who signed it; and whether it is a crowd."""
    given = GIVEN_BY.match(sentence.written, head.start) if head.lemma in ("receive", "get") else None
    if given and not OURS.search(sentence.low, *head.subject) and _trains(given["org"], scene):
        return organisation(sentence, *given.span("org"), None)
    told = TOLD_LAST.search(sentence.low) or SAID_LAST.search(sentence.low)
    told = told or WRITTEN_BY.search(sentence.written, 0, head.verb)
    if told:
        return organisation(sentence, *told.span("org"), None)
    mine = head.lemma in ("pledge", "promise") and sentence.low[slice(*head.subject)].strip() == "i"
    unnamed = mine or NOBODY.fullmatch(sentence.low, *head.subject)
    ordered = ordered_for(sentence, head.start, scene) if unnamed else None
    if ordered:
        return ordered, False
    signed = SIGNED.search(sentence.written, head.start)
    person = signed and signed["more"] and person_at(sentence.written, *signed.span("org"))
    if not signed or (signed["more"] and not person):
        return None, False
    if OURS.search(sentence.low, 0, head.start) and not person:
        return None, False
    return organisation(sentence, *signed.span("org"), None)[0], False


def listed_for(sentence: Text, head: Head, before: str | None) -> str | None:
    """ "Nugget Casino: policy adopted, 340 employees trained": of whom the list tells, or who was named before."""
    found = FOR_WHOM.match(sentence.written, 0, head.verb)
    if OURS.search(sentence.low, 0, head.verb):
        return None
    if not found:
        return before if sentence.low[: head.verb].lstrip(" -*")[:1].isdigit() else None
    return organisation(sentence, *found.span("org"), None)[0]
