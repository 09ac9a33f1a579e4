"""Whose a person is: a title, a role, an apposition or "from" tells the organisation somebody speaks for."""

import re

from bot.understanding.naming.names import names_in
from bot.understanding.words.persons import ENDS_OF_NAMES, HEADS, body_of_person, is_person, is_rank, person_at
from bot.understanding.words.towns import is_known_town
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, words

WHO_HEADS = late(
    r"""
    ^([\w.'-]+ ){1,2}[\w.'-]+, (who (now )?(heads|runs|leads|manages|directs|oversees|works|serves|handles)\b[^,]*?
      |(an? |the |its )?([\w-]+ ){0,3}?(director|manager|coordinator|supervisor|superintendent|president|trainer
      |specialist|detective|sergeant|lieutenant|captain|dispatcher|ceo|vp|representative|spokes\w+)) (at
      |of|for|with|from) (the )?(?P<org>[^,]+?),?$
    """,
)
""" "Tom Reilly, who heads safety at Basin Freight", "Ann Lee, safety director at Acme"."""
PERSON_FROM = late(
    r"""
    ^([\w.' -]{1,60}?)(,? (from|with|at|representing|on behalf of|speaking for)|, (here )?of) (?P<org>.+)$
    """,
)
ROLE_OF = late(
    r"""
    ^(the )?([\w.'-]+,? ){0,5}?(the )?([\w-]+ ){0,2}?(director|manager|chief|president|detective|sergeant|sgt\.?
      |captain|lieutenant|supervisor|coordinator|head|ceo|owner|representative|rep|spokes\w+|vp|founder
      |superintendent(?! of schools)|mayor|sheriff|principal|pastor|chair\w*|treasurer|commander|foreman|boss|dean) (of
      |for|at|with
      |from) ((safety|training|operations|hr|human resources|compliance|security|transportation) (at|for|of
      |with) )?(?P<org>.+)$
    """,
)
ROLE = (
    r"([Oo]fficer|[Ss]gt\.?|[Ss]ergeant|[Dd]etective|[Dd]et\.|[Cc]hief|[Cc]aptain|[Cc]apt\.|[Ll]ieutenant|[Ll]t\."
    r"|[Dd]eputy|[Ss]heriff|[Dd]irector|[Mm]anager|[Pp]resident|[Ss]uperintendent|[Cc]oordinator|[Ss]pokes\w+"
    r"|[Ss]upervisor|[Mm]ayor|CEO|COO|CFO|VP|[Cc]hair\w*|[Oo]wner|[Tt]rainer)"
)
BEFORE_ROLE = late(
    rf"""
    (?P<org>[^\W\d_a-z][\w&.'-]*( ((of|the|and|&
      |de) )*[^\W\d_a-z][\w&.'-]*){{0,5}}?) ([a-z-]+ ){{0,3}}?{ROLE} [^\W\d_a-z][\w.'-]*( [^\W\d_a-z][\w.'-]*){{1,2}},?$
    """,
)
""" "CHP Officer Tomas Reyes", "Save Mart safety director Ann Lee": whose officer they are stands before."""
OURS_CALLED = late(r"^((our|my) )?[a-z' -]{3,40}? \((?P<org>[^(),]+)\)$")
""" "Our school district (Tracy Unified)"."""
OFFICER_OF = late(
    r"""
    ^(captain|sergeant|sgt\.?|lieutenant|lt\.?|chief|deputy|officer|detective|director|manager|president|sheriff|mr\.?
      |ms\.?|mrs\.?|dr\.?) ([\w.'-]+ ){1,3}?of (?P<org>.+)$
    """,
)
AND_BY_NAME = late(r", (Mr\.? |Ms\.? |Mrs\.? )?[^\W\d_a-z][\w.'-]*( [^\W\d_a-z][\w.'-]*){1,2},?$")
""" "The director of Exo, Julie Roy": her name behind her role."""
CALLED = late(
    r"""
    ^(?P<a>(an?|the|one|our|my|another|his|her|their|its) )?([\w.'-]+ ){0,5}?(company|department|organi[sz]ation|agency
      |carrier|operator|firm|nonprofit|charity|hotel|church|union|district|association|shop|business|contractor|fleet
      |school|casino|retailer|hauler|outfit|store|farm|restaurant|chain|startup|cooperative|co-op|foundation|clinic
      |hospital|employer|ministry|shelter|utility|bank|team|client|neighbor|sponsor|member|group|practice|brewery
      |winery|airline|ranch|plant
      |port)( (in|of|from|near|based in|owned by|run by) [\w .'-]{2,30})?, (the )?(?P<org>[^,]+?),?$
    """,
)
""" "A Modesto tow company, Nick's Towing": what kind of body it is stands before its name."""
DESCRIBED = late(
    r"""
    ^(?!(our|my|we|i)\b)((I|[a-z][\w'-]*) ){1,7}[a-z][\w'-]*[,:] (the )?(?P<org>(?!(Local|Chapter|Lodge|Inc
      |LLC)\b)[A-Z][^,]+?),?$
    """,
)
""" "The state's largest towing network, Ironhook Recovery", "One of the attendees, Harbor Cab", "Trainer note: Harbor
Cab": what is said before its name in small letters, but for the first of the sentence."""
BOARD_OF = late(
    r"""
    ^(the )?(board|council) of (directors|trustees|supervisors|governors|commissioners|education) (of|at
      |for) (the )?(?P<org>.+)$
    """,
)
PEOPLE_OF = late(
    r"""
    ^(?P<people>(?!school board|((little|the) )?(sisters|brothers|friends|daughters|sons
      |ladies) of\b)([\w'-]+ ){0,4}?(officials?|leaders?|leadership|representatives?|reps|managers?
      |management|executives?|spokes\w+|folks|friends|contacts?|owners?|crew|crews|team|board|staff|employees|members
      |workers|drivers|operators|officers|volunteers|people|[a-z]{3,}(ers|ors|ists|ians|eters)) (at|from|with|of|for
      |over at|who (run|own|manage|operate|lead)s?)) (?P<org>.+)$
    """,
)
""" "Officials with Clark County Transit": who speaks or acts for an organisation, written small."""
WHOSE = late(
    r"""
    \b(whose|from the) (agency|company|department|organi[sz]ation|firm|fleet|employer|team|carrier
      |district), (?P<org>[^,]+)$
    """,
)
""" "Said Nadia Brandt, whose agency, Foothill Shuttle, has promised"."""
WE_AT = late(
    r"""
    ^(we|us|all of us|everyone|everybody|our team|the team|team|folks|staff
      |(the )?(board|management|leadership|leaders|owners?|council)) (here )?(at|from|of|with) (?!directors|supervisors
      |education|trustees)(?P<org>.+)$
    """,
)
APPOSITIVE = late(
    r"""
    ^(?P<org>[^,]+(, (inc|llc|ltd|corp|co)\.?)?), (of all|of(?= [\w.' -]{3,30},?$)|an?(?= )|the|our|which|that(?= )|who
      |where|home to|comprising|consisting of|made up of|including|covering|joined by|backed by|formerly|previously
      |(also|better) (known|called)|known|aka|doing business|owned by|part of|serving
      |one of|based|with|after|before|following|having|despite|in|at|on|through|per|according to|while|citing
      |represented|sponsor|under|via|whose|headquartered|located|operator of|home of|a part of)\b.*$
    """,
)
IN_BRACKETS = late(
    r"""
    ((?P<role>([Tt]he )?([Oo]perator|[Cc]arrier|[Cc]ompany|[Ee]mployer|[Pp]artner|[Pp]ledger|[Ss]ponsor|[Hh]ost
      |[Oo]wner))
      |(?P<who>([A-Z][a-z]{1,3}\. )?[^\W\d_a-z][\w'-]*( [^\W\d_a-z][\w'.-]*){0,2})) \((the
      )?(?P<org>[^\W\d_a-z][^()]{2,60})\)$
    """,
)
""" "Ravi Sharma (Harbor Cab)", "Operator (Harbor Cab, Inc.)": whose they are stands in brackets."""
BY_ROLE = (ROLE_OF, OFFICER_OF, WE_AT)
LISTED = late(r" and (the )?[A-Z]")
""" "The Water Agency, the City of Marysville and Recology": three partners, none of them explains another."""


BELONGS = late(r",? (@|of|from|at|with|for|du|des|representing|(speaking|writing|calling) (for|on behalf of)) ")
INTO = late(r", (and )?(?=[^\W\d_a-z])")
""" "Asked about safety at the port, Nadine Cole of": where a person may be named."""
WITH_PERSON = late(r"(?P<org>[^\W\d_a-z][^,;:()]*?)'s? (?=[^\W\d_a-z][\w.'-]* [^\W\d_a-z][\w.'-]*,?$)")
""" "Harbor Cab's Nadine Cole"."""
EACH_OF = late(r"(each|all|every one|some|most|both) of (the )?(?P<org>.+?)'s? ([a-z]+ ){1,3}?[a-z]+s$")
""" "Each of Ogden Express's three depots"."""


def _of_a_person(text: Text, start: int, end: int) -> tuple[int, int] | None:
    """Whom a person speaks for who is named here: the first name of a body behind theirs, or the one before it."""
    owner = WITH_PERSON.match(text.written, start, end)
    if owner and person_at(text.written, owner.end(), end):
        return owner.span("org")
    body = body_of_person(text.written, start, end)
    if body:
        return body, end
    for opens in (start, *(found.end() for found in INTO.finditer(text.written, start, end))):
        upto = person_at(text.written, opens, end)
        rest = text.part(upto, end) if upto and upto < end else None
        if upto is None or rest is None or LISTED.search(rest.written):
            continue
        named = next(iter(names_in(rest, [])), None)
        if named is None:
            return None
        first, last = upto + named[0], upto + named[1]
        link = BELONGS.match(text.low, upto, end)
        whole = link and not re.search(r"[,(]|'s\s[a-z]", text.written[first:end])
        last = end if whole else last - 2 * text.low.endswith("'s", first, last)
        return first, last
    return None


def _explains(text: Text, start: int, found: re.Match[str], by: re.Pattern[str]) -> bool:
    """Whether a kind of body before one name is told with an article, an owner, or small."""
    kind = text.written[start : start + found.start("org")]
    if by is OURS_CALLED:
        return kind.split()[0].lower() in ("our", "my", "they", "we", "it") or kind.islower()
    if by is not CALLED:
        return True
    return bool(found["a"] or kind.islower() or "'s " in kind) and " and " not in found["org"]


PLACES = words("terminal yard office branch depot station county city campus store stop plant garage port plaza center")


def _is_whose(found: re.Match[str]) -> bool:
    """ "Jensen (Tumbleweed Travel Centers)": one word, and behind it what bodies are called that are no place."""
    named = found["org"].lower().rstrip(".").split()
    ends = {named[-1], named[-1].removesuffix("s")}
    body = len(named) > 1 and (named[0] in HEADS or bool(ends & (ENDS_OF_NAMES - PLACES)))
    return body and " " not in found["who"] and not found["who"].isupper() and found["who"].lower() not in ENDS_OF_NAMES


def _people_of(text: Text, said: str) -> re.Match[str] | None:
    """Whose people act; "los taxistas de Ensenada" are who they are, and promise nothing for their town."""
    found = PEOPLE_OF.match(said)
    town = found and text.places and found["people"].endswith(" of") and is_known_town(found["org"])
    return None if town else found


def named_inside(text: Text, start: int, end: int) -> tuple[int, int] | None:
    """Where the organisation stands that a person, their people or an apposition belongs to."""
    said = text.low[start:end]
    whose = WHOSE.search(said)
    if whose:
        return start + whose.start("org"), end
    for pattern in (EACH_OF, CALLED, OURS_CALLED, WHO_HEADS):
        found = pattern.match(said)
        if found and text.written[start + found.start("org")].isupper() and _explains(text, start, found, pattern):
            return start + found.start("org"), start + found.end("org")
    opens = not text.written[:start].strip(" \"'-*") and said.partition(" ")[0] not in HEADS
    first = text.low[start] if opens else text.written[start]
    told = DESCRIBED.match(first + text.written[start + 1 : end])
    if told and person_at(text.written, start + told.start("org"), end) is None:
        return start + told.start("org"), start + told.end("org")
    before = BEFORE_ROLE.match(text.written, start, end)
    if before and not is_rank(before["org"]):
        return before.span("org")
    inside = IN_BRACKETS.match(text.written, start, end)
    if inside and (inside["role"] or person_at(text.written, start, inside.end("who")) or _is_whose(inside)):
        return inside.span("org")
    speaks = _of_a_person(text, start, end)
    if speaks:
        return speaks
    board = BOARD_OF.match(said)
    if board and text.written[start : start + 10].removeprefix("the ")[:1].islower():
        return start + board.start("org"), start + board.end("org")
    for pattern in (WE_AT, OFFICER_OF, ROLE_OF, PERSON_FROM, APPOSITIVE):
        found = pattern.match(said)
        if found and pattern is APPOSITIVE and LISTED.search(text.written, start + found.end("org"), end):
            continue
        along = found and pattern is PERSON_FROM and text.low.endswith(", with ", start, start + found.start("org"))
        if (
            found
            and not along
            and (pattern is not PERSON_FROM or is_person(text.written[start : start + found.start("org")]))
        ):
            named = AND_BY_NAME.search(text.written, start, start + found.end("org")) if pattern in BY_ROLE else None
            return start + found.start("org"), named.start() if named else start + found.end("org")
    people = _people_of(text, said)
    begins = text.low[:start].strip(" \"'-*") in ("", "the")
    if people and not re.search(r"[A-Z]", text.written[start + begins : start + people.end("people")]):
        return start + people.start("org"), start + people.end("org")
    return None
