"""Whose a promise is, where the weights of names (`naming/weighed.py`) tell other than the rules.

"Sponsor tally >> Hollis Tire >> $2,000" names who promises and no rule finds it; in "Mayor Whitlock closed by
announcing the City of Fallbrook will" a rule takes too much. What the rules found is kept unless something else is
well likelier.
"""

from bot.understanding.naming.weighed import Names, Span, meet
from bot.understanding.promising.signednames import is_signed
from bot.understanding.readings import PledgeReading, Promise


def with_their_names(reading: PledgeReading, names: Names) -> PledgeReading:
    """The promises of a text, each with the likeliest name of who promises.

    What is done keeps the name that rules found: "RTD is done" is booked at once, and "the audit at RTD is done" not.
    """
    if not reading.pledges:
        return reading
    told = (*reading.pledges, *reading.outcomes)
    spans = {name: span for one in told if (name := one.organisation) and (span := names.span_of(name))}
    instead = {
        name: name if is_signed(name) else names.rather(name, [other for other in spans.values() if other != span])
        for name, span in spans.items()
    }
    free = [one for one in names.likeliest if not any(meet(one, span) for span in spans.values())]
    unnamed = not any(one.organisation for one in told)
    return reading._replace(pledges=_named(reading.pledges, names, instead, free if unnamed else []))


def _named(
    promises: tuple[Promise, ...], names: Names, instead: dict[str, str | None], free: list[Span]
) -> tuple[Promise, ...]:
    if free:
        only = names.said(free[0]) if len(free) == 1 else None
        return tuple(one._replace(organisation=only or names.told_in(one.because)) for one in promises)
    return tuple(one._replace(organisation=instead.get(one.organisation or "", one.organisation)) for one in promises)
