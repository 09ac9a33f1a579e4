"""What is told of one gift with two verbs is one promise."""

from bot.understanding.doing.heads import Head
from bot.understanding.readings import Problem, Promise

Read = tuple[Head, Promise, tuple[Problem, ...]]


def once(read: list[Read]) -> list[Read]:
    """ "Will print 300 cards and leave them at the station": what is done with the same things is no second promise."""
    kept: list[Read] = []
    for head, promise, problems in read:
        idle = head.shares_subject and not problems and promise.unit is None and promise.target is None
        same = kept and (kept[-1][0].tense, kept[-1][1].kind) == (head.tense, promise.kind)
        if not (idle and same and promise.kind == "distribute_materials"):
            if same and head.shares_subject and promise.target is not None and _begins(kept[-1]):
                begun = kept.pop()[1]
                promise = promise._replace(programme=promise.programme or begun.programme)
            kept.append((head, promise, problems))
    return kept


def _begins(read: Read) -> bool:
    """ "Will start training in February and have all 27 done by June": the start is no promise of its own."""
    head, promise, problems = read
    told = (promise.target, promise.percent, promise.unit, promise.due_text)
    return head.tense == "forward" and promise.kind == "train" and not problems and told == (None,) * 4


def one_gift(
    read: list[Read],
) -> list[Read]:
    """ "Became a Silver sponsor and gave $5,000" is one sponsorship, with its level and its sum."""
    kept: list[Read] = []
    for head, promise, problems in read:
        last = kept[-1] if kept else None
        if last and promise.kind == last[1].kind == "sponsor" and head.tense == last[0].tense:
            first = last[1]
            same = promise.organisation in (None, first.organisation)
            if same and None in (promise.target, first.target) and None in (promise.sponsor_level, first.sponsor_level):
                level = first.sponsor_level or promise.sponsor_level
                target, unit = first.target or promise.target, first.unit or promise.unit
                kept[-1] = (last[0], first._replace(sponsor_level=level, target=target, unit=unit), last[2] + problems)
                continue
        kept.append((head, promise, problems))
    return kept


def of_the_same(read: list[Read]) -> list[Read]:
    """ "Has put up 120 posters and promises 80 more": a number alone counts what was told before it."""
    kept: list[Read] = []
    for head, promise, problems in read:
        last = kept[-1][1].kind if kept else None
        alone = head.lemma == "pledge" and promise.unit is None and promise.target is not None
        if alone and promise.kind == "train" and last in ("distribute_materials", "hold_sessions"):
            promise = promise._replace(kind=last)
        kept.append((head, promise, problems))
    return kept
