"""Whose a promise is, where the weights of names (`naming/weighed.py`) tell other than the rules.

"Sponsor tally >> Hollis Tire >> $2,000" names who promises and no rule finds it; in "Mayor Whitlock closed by
announcing the City of Fallbrook will" a rule takes too much. What the rules found is kept unless something else is
well likelier.
"""

from collections.abc import Iterable

from bot.understanding.naming.weighed import Names, Span, meet
from bot.understanding.promising.signednames import is_signed
from bot.understanding.readings import PledgeReading, Promise
from bot.understanding.words.numbers import find_numbers
from bot.understanding.words.vocabulary import Programmes
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import fold, words

BODIES = words(
    "company agency firm organization organisation carrier association department district business group entreprise"
    " compagnie agence societe organisme empresa agencia compania sociedad organizacion institucion departamento"
)
""" "L'entreprise formera 22 déménageurs": the one named before it."""
SENTENCE_ENDS = late(r"[.!?\n]")
RECEIVES = late(
    r"""
    (?i:(^|[.!?] |[,:;] )(we|nous|on|(our|nos|notre|nuestr[oa]s?) [\w-]+) [^.;:!?]*\b(to|for|aux?|à|pour|a|al) ((all|the
      |our|tous|toutes|todos|todas|les|los|las) )*([\w-]+( [\w-]+)? (of|at|from|de|du|des|del) ?((the|la|le|les|el
      |los) )?([\w-]+ de)?)?\s?)$
    """,
)
""" "We will give a presentation to the drivers of Acme": Acme promises nothing."""
ANOTHER_THAN_WE = late(
    r"""
    (?i:(^|[.!?:;] )((on )?notre c[oô]t[eé],? )?(we|nous|on|nosotr[oa]s)\b[^.;:!?]*\d[^.;:!?]*
      \b(and|while|y|e|mientras|et|tandis que|pendant que)\b[^.;:!?]{0,40})$
    """,
)
""" "We will train 50, and Acme hands out 3,000 cards": the fifty are ours."""


def with_their_names(reading: PledgeReading, names: Names) -> PledgeReading:
    """The promises of a text, each with the likeliest name of who promises.

    What is done keeps the name that rules found: "RTD is done" is booked at once, and "the audit at RTD is done" not.
    """
    if not reading.pledges:
        return reading
    reading = reading._replace(pledges=tuple(_of_the_one_before(one, names) for one in reading.pledges))
    told = (*reading.pledges, *reading.outcomes)
    spans = {name: span for one in told if (name := one.organisation) and (span := names.span_of(name))}
    instead = {
        name: name if is_signed(name) else names.rather(name, [other for other in spans.values() if other != span])
        for name, span in spans.items()
    }
    free = [one for one in names.likeliest if not any(meet(one, span) for span in spans.values())]
    free = [one for one in free if not RECEIVES.search(names.written, 0, names.tokens[one[0]].start)]
    unnamed = not any(one.organisation for one in told)
    return reading._replace(pledges=_named(reading.pledges, names, instead, free if unnamed else []))


def by_no_programme(before: Iterable[Promise], new: Iterable[Promise], programmes: Programmes) -> list[Promise]:
    """ "Acme: BOTL for 40 drivers and TAT for 20": TAT promises nothing, and Acme the second as well."""
    told = list(before)
    for one in new:
        if one.organisation and programmes.is_one(one.organisation):
            found = programmes.find(one.organisation.lower())
            who = told[-1].organisation if told else None
            one = one._replace(organisation=who, programme=found.name if found else one.programme)
        told.append(one)
    return told


def _of_the_one_before(promise: Promise, names: Names) -> Promise:
    """ "Caron is in. The company will train 22": who was named in a sentence before it."""
    body = promise.organisation or ""
    if fold(body.lower()).removeprefix("l'") not in BODIES:
        return promise
    at = names.written.find(body)
    ends = ((one, names.tokens[one[1]].end) for one in names.likeliest)
    before = [one for one, end in ends if end < at and SENTENCE_ENDS.search(names.written, end, at)]
    return promise._replace(organisation=names.said(before[-1])) if before else promise


def _named(
    promises: tuple[Promise, ...], names: Names, instead: dict[str, str | None], free: list[Span]
) -> tuple[Promise, ...]:
    if free:
        only = names.said(free[0]) if len(free) == 1 else None
        at = names.tokens[free[0][0]].start
        return tuple(
            one
            if only and _is_ours(one, names.written, at)
            else one._replace(organisation=only or names.told_in(one.because))
            for one in promises
        )
    return tuple(one._replace(organisation=instead.get(one.organisation or "", one.organisation)) for one in promises)


def _is_ours(promise: Promise, written: str, at: int) -> bool:
    """Whether it is told of us, and the name in that place only of who promises something beside us."""
    before = written[max(0, written.find(promise.because)) : at]
    told = promise.because in before or any(one.whole == promise.target for one in find_numbers(before.lower()))
    return told and bool(ANOTHER_THAN_WE.search(written, 0, at))
