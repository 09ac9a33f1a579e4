"""Where cards stand and what is on them: the notices of drafts, posted and brought up to date.

A card in a thread repeats only what was said there; what else is known goes to whoever keeps the draft, alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from bot.ground import audit, blockkit
from bot.ground.words import say
from bot.notices import outbox
from bot.notices.outbox import Notice
from bot.people import commands as people
from bot.people.access import Installation
from bot.pledges import asking, cards, commands, drafting, saving
from bot.pledges.cards import Card, Private
from bot.pledges.list_blocks import Line, listed
from bot.pledges.model import Draft, Pledge

LANGUAGE = "en"
"""Staff are spoken to in English."""


@dataclass(frozen=True)
class Showing:
    """`default_due_months` from config/cadence.toml: where our own date lies."""

    installation: Installation
    default_due_months: int = commands.OUR_MONTHS

    def post(self, session: Session, drafts: Sequence[Draft], now: datetime) -> None:
        """One card each, or one list for more than three; beside what stands before others, a word to its keeper."""
        if len(drafts) > drafting.MOST_CARDS:
            return self.post_list(session, drafts, outbox.To(drafts[0].channel, drafts[0].thread_ts), now)
        for draft in drafts:
            self.post_card(session, draft, now)
        return None

    def post_card(self, session: Session, draft: Draft, now: datetime, next_question: date | None = None) -> None:
        to, key = outbox.To(draft.channel, draft.thread_ts), draft.card_key or ""
        private = self.is_private(draft.channel)
        shown = cards.card(LANGUAGE, self.card(session, draft, now, private, next_question))
        outbox.post(session, key, to, shown, now, about=("draft", draft.id))
        if not private:
            self.tell_alone(session, draft, self.keeper(session, draft), now)

    def post_list(self, session: Session, drafts: Sequence[Draft], to: outbox.To, now: datetime) -> None:
        key, about = drafts[0].card_key or "", ("draft_list", drafts[0].id)
        outbox.post(session, key, to, self._list(session, drafts, self.is_private(to.recipient)), now, about=about)

    def tell_alone(self, session: Session, draft: Draft, user_id: str, now: datetime, again: str = "") -> None:
        """What only the asker may see, by direct message; said once to each, and `again` for a cause of its own."""
        told = self._aside(session, draft, now)
        key = f"aside:{draft.public_id}:{user_id}:{again}"
        outbox.post(session, key, outbox.To(user_id), told, now, about=("draft", draft.id))

    def tell_what_is_left(
        self, session: Session, drafts: Sequence[Draft], user_id: str, cause: str, now: datetime
    ) -> None:
        """After Save all in the open: how many need a look first, to whoever pressed it."""
        if left := sum(draft.state == "open" for draft in drafts):
            outbox.post(session, f"left:{cause}", outbox.To(user_id), cards.left(LANGUAGE, left), now)

    def hides_a_close_partner(self, session: Session, draft: Draft) -> bool:
        """Whether one that its name may mean became known after its cards were written, so that nobody was asked."""
        close = drafting.close_partners(session, draft) if draft.state == "open" else []
        if not close:
            return False
        cards_of_it = [notice.id for notice in outbox.about(session, "draft", draft.id)]
        edits = and_(Notice.about == "notice", Notice.about_id.in_(cards_of_it))
        shown = str(session.scalars(select(Notice.blocks).where(or_(Notice.id.in_(cards_of_it), edits))).all())
        return any(one.public_id not in shown for one in close)

    def keeper(self, session: Session, draft: Draft) -> str:
        """Whoever of staff wrote it down; what a contact told in passing is kept where its card stands."""
        author = draft.author.split(":")[-1]
        return author if self.installation.lists(session, author) else draft.channel

    def is_private(self, channel: str) -> bool:
        """Whether only the person themself, or only staff, read there."""
        return channel[:1] in "UW" or self.installation.place(channel, channel.startswith("D")) in ("dm", "staff")

    def refresh(
        self, session: Session, draft: Draft, cause: str, now: datetime, next_question: date | None = None
    ) -> None:
        """Bring every notice of a draft up to date. `cause` names the delivery or change, once."""
        for notice in outbox.about(session, "draft", draft.id):
            if notice.key.startswith("card:"):
                private = self.is_private(notice.recipient)
                shown = cards.card(LANGUAGE, self.card(session, draft, now, private, next_question))
            else:
                shown = self._aside(session, draft, now, next_question)
            outbox.revise(session, f"{notice.key}:{cause}", notice, shown, now)

    def refresh_list(self, session: Session, batch: str, cause: str, now: datetime) -> None:
        drafts = drafting.in_batch(session, batch)
        for notice in _lists_of(session, batch, drafts):
            shown = self._list(session, drafts, self.is_private(notice.recipient))
            outbox.revise(session, f"{notice.key}:{cause}", notice, shown, now)

    def point_on(self, session: Session, batch: str, keeper: str, cause: str, now: datetime) -> None:
        """What is open of a list stands in a new one: the old keeps what was settled, and says where the rest is."""
        notice = outbox.with_key(session, drafting.list_key(batch))
        if notice is None:
            return
        settled = drafting.in_batch(session, batch)
        kept = self._list(session, settled, self.is_private(notice.recipient)).blocks if settled else []
        here = notice.recipient == keeper or notice.recipient.startswith("D")
        pointer = blockkit.says(say(LANGUAGE, "pledges.list.moved_down" if here else "pledges.list.moved_away"))
        outbox.revise(session, f"{notice.key}:{cause}", notice, blockkit.message(*kept, pointer), now)

    def refresh_change(self, session: Session, change_id: str, now: datetime) -> None:
        """After an undo: the drafts it touched are shown as they are now; a card whose draft is gone says so."""
        touched = select(audit.AuditLine).where(
            audit.AuditLine.change_id == change_id, audit.AuditLine.table_name == Draft.__tablename__
        )
        rows = {line.row_id: line for line in session.scalars(touched)}
        batches: dict[str, None] = {}
        for row_id, line in rows.items():
            draft = session.get(Draft, row_id, populate_existing=True)
            if draft is not None:
                self.refresh(session, draft, change_id, now)
                batches[draft.batch] = None
            elif notice := outbox.with_key(session, (line.after or {}).get("card_key") or ""):
                outbox.revise(session, f"{notice.key}:{change_id}", notice, cards.taken_back(LANGUAGE), now)
        for batch in batches:
            self.refresh_list(session, batch, change_id, now)

    # What is on them

    def card(
        self, session: Session, draft: Draft, now: datetime, private: bool, next_question: date | None = None
    ) -> Card:
        names = drafting.organisations(session, draft)
        pledge = session.get(Pledge, draft.pledge_id) if draft.pledge_id else None
        today = now.astimezone(ZoneInfo(self.installation.zone)).date()
        return Card(
            draft=draft,
            names=names,
            joinable=draft.state == "open" and bool(drafting.joined_names(draft)),
            noted_by=people.profile_name(session, draft.author.split(":")[-1]),
            noted_at=draft.created_at.astimezone(ZoneInfo(self.installation.zone)),
            due=(pledge.due if pledge else None)
            or draft.promise.due
            or commands.our_due(draft.event, today, self.default_due_months),
            private=self._private(session, draft, now, next_question) if private else None,
            change_id=saving.settling_change(session, draft) if draft.state != "open" else None,
        )

    def _private(self, session: Session, draft: Draft, now: datetime, next_question: date | None) -> Private:
        partner = drafting.lead_partner(session, draft)
        pledge = session.get(Pledge, draft.pledge_id) if draft.pledge_id else None
        if pledge:
            contact = asking.contact_for(session, pledge, now.date())
        else:
            contact = asking.asked_at(session, partner, now.date()) if partner else None
        return Private(
            unknown=drafting.unknown_names(session, draft),
            close=drafting.close_partners(session, draft),
            same=saving.needs_choice(session, draft),
            contact=contact,
            next_question=next_question,
        )

    def _aside(
        self, session: Session, draft: Draft, now: datetime, next_question: date | None = None
    ) -> blockkit.Message:
        private = self._private(session, draft, now, next_question)
        return cards.aside(LANGUAGE, self.card(session, draft, now, private=False), private)

    def _list(self, session: Session, drafts: Sequence[Draft], private: bool) -> blockkit.Message:
        """In the open nothing is marked: a mark would tell that a promise or a partner is known."""
        lines = [
            Line(draft, drafting.organisations(session, draft), private and saving.needs_a_look(session, draft))
            for draft in drafts
        ]
        settled = {saving.settling_change(session, draft) for draft in drafts if draft.state != "open"}
        return listed(
            LANGUAGE,
            lines,
            batch=drafts[0].batch,
            came_back=bool(drafts[0].brought_back_at),
            change_id=settled.pop() if len(settled) == 1 else None,
        )


def _lists_of(session: Session, batch: str, drafts: Sequence[Draft]) -> list[Notice]:
    """The notices that show these drafts as a list, and none in which they stood before they came back."""
    first = outbox.with_key(session, drafting.list_key(batch))
    told = [one for draft in drafts for one in outbox.about(session, "draft_list", draft.id)]
    came_back = [one for one in told if not one.key.startswith(drafting.list_key(""))]
    return [first, *came_back] if first else came_back
