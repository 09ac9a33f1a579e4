"""What is done once, told in the words of deeds: "the board adopted it" closes the promise of a policy."""

from __future__ import annotations

import re
from datetime import date

from bot.checkins.pointing import pointed_at
from bot.people.names import fold as folded_name
from bot.pledges.model import Pledge
from bot.understanding import Promise, Vocabulary, read_pledges, says_done
from bot.understanding.writing.text import fold, tidy

UNSURE = re.compile(r"\b(?:but|next|think|guess|maybe|draft|pero|creo|borrador|mais|crois|brouillon)\b")
IT = re.compile(r"\b(?:it|lo|la|los|las|l|le|les)\b")


def tell_of(words: str, pledge: Pledge, vocabulary: Vocabulary, today: date) -> bool:
    """Whether the words tell without a doubt that this very thing is done, and by nobody else: others adopt, too, and
    a board adopts its minutes.
    """
    if says_done(words, pledge.kind):
        return True
    if UNSURE.search(fold(tidy(words).low)):
        return False
    told = read_pledges(words, vocabulary, today).outcomes
    return any(deed.kind == pledge.kind and _theirs(deed, pledge) and _about_it(deed, pledge) for deed in told)


def _theirs(deed: Promise, pledge: Pledge) -> bool:
    """Of a name, only their own; "our board" is no name."""
    by = deed.organisation
    return not by or by[0].islower() or folded_name(by) == folded_name(pledge.lead.name)


def _about_it(deed: Promise, pledge: Pledge) -> bool:
    it = IT.search(fold(tidy(deed.because).low))
    return bool(it or pointed_at([pledge], deed.because)) or len(deed.because.split()) == 1
