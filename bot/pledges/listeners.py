"""Buttons and forms of the cards, and the making of cards from what reception read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.deliveries.listeners import Listeners, View
from bot.deliveries.payloads import Actor, Click, Command, Form, Message, Shortcut
from bot.events import commands as events
from bot.events.model import Event
from bot.ground import audit
from bot.ground.refusal import Refused
from bot.people.access import Installation, authorise
from bot.pledges import drafting, forms, saving
from bot.pledges.blocks import draft_line
from bot.pledges.commands import OUR_MONTHS
from bot.pledges.drafting import DraftSource
from bot.pledges.model import Draft, Pledge
from bot.pledges.showing import LANGUAGE, Showing
from bot.understanding import PledgeReading, Promise, Vocabulary, is_safety, read_pledges

AfterRecording = Callable[[Session, Pledge, datetime], date | None]
"""What a recorded pledge sets off in rooms above; gives the day of its first question, if there is one."""


@dataclass(frozen=True)
class PledgeListeners:
    installation: Installation
    after_recording: AfterRecording
    vocabulary: Vocabulary
    default_due_months: int = OUR_MONTHS

    def register(self, listeners: Listeners) -> None:
        listeners.clicks |= {
            "draft.save": self.on_save, "draft.said_again": self.on_said_again, "draft.on_top": self.on_on_top,
            "draft.done": self.on_done, "draft.promise": self.on_promise, "draft.dismiss": self.on_dismiss,
            "draft.join": self.on_join, "draft.partner_same": self.on_partner_same,
            "draft.partner_different": self.on_partner_different, "drafts.save_all": self.on_save_all,
            "drafts.go_through": self.on_go_through,
        }  # fmt: skip
        listeners.click_opens["draft.change"] = self.change_form
        listeners.shortcut_opens["record_pledge"] = self.message_form
        listeners.forms |= {
            "draft.changed": self.on_changed, "pledge.new": self.on_new, "pledge.from_message": self.on_from_message,
        }  # fmt: skip

    @property
    def showing(self) -> Showing:
        return Showing(self.installation, self.default_due_months)

    # What reception and undo call

    def post_cards(self, session: Session, drafts: list[Draft], now: datetime) -> None:
        """The cards of what was drafted, where it was said; a draft whose card stands already gets no second."""
        if drafts:
            self.showing.post(session, drafts, now)

    def refresh_cards(self, session: Session, change_id: str, now: datetime) -> None:
        """After the change was undone: its drafts' cards are as they were."""
        self.showing.refresh_change(session, change_id, now)

    def on_source_changed(self, session: Session, message: Message, now: datetime) -> list[Draft]:
        """Whoever wrote the message edited or deleted it: what is not saved yet goes. Gives what is saved.

        Beside what is saved an edit changes nothing, unless it tells of danger.
        """
        of_message = [
            draft
            for source in ("sentence", "reply")
            for draft in drafting.drafts_of(session, source, message.channel, message.ts)
            if draft.author == message.actor.key
        ]
        saved = [draft for draft in of_message if draft.state == "saved"]
        if not saved or message.change == "deleted" or is_safety(message.text):
            left = [draft for draft in of_message if draft.state == "open"]
            for draft in left:
                saving.retract_draft(session, draft, message.actor.key, now)
            self._show_all(session, left, message.happening, now)
        return saved

    # Buttons of one card

    def on_save(self, session: Session, click: Click, now: datetime) -> None:
        draft = self._clicked(session, click)
        if saving.needs_choice(session, draft) is None and not self.showing.hides_a_close_partner(session, draft):
            return self._save(session, draft, click.actor.key, click.key, now)
        if not self.showing.is_private(click.channel):
            self.showing.tell_alone(session, draft, click.actor.user_id, now, again=click.key)
        return self.showing.refresh(session, draft, click.key, now)

    def on_on_top(self, session: Session, click: Click, now: datetime) -> None:
        draft = self._clicked(session, click)
        if draft.state == "open":
            saving.meet_partners(session, draft, click.actor.key, now)
            with audit.change(session, "save pledge", click.actor.key, now):
                saving.put_on_top(session, draft, click.actor.key, now)
                next_question = self._record(session, draft, click.actor.key, now)
            self._settled(session, draft, click.key, now, next_question)

    def on_said_again(self, session: Session, click: Click, now: datetime) -> None:
        draft = self._clicked(session, click)
        same = saving.needs_choice(session, draft)
        if same is None:
            return self._save(session, draft, click.actor.key, click.key, now)
        saving.say_again(session, same, draft, click.actor.key, now)
        return self._settled(session, draft, click.key, now)

    def on_done(self, session: Session, click: Click, now: datetime) -> None:
        self._mark(session, click, now, finished=True)

    def on_promise(self, session: Session, click: Click, now: datetime) -> None:
        self._mark(session, click, now, finished=False)

    def _mark(self, session: Session, click: Click, now: datetime, finished: bool) -> None:
        draft = self._clicked(session, click)
        drafting.mark_finished(session, draft, click.actor.key, now, finished)
        self._show_all(session, [draft], click.key, now)

    def on_dismiss(self, session: Session, click: Click, now: datetime) -> None:
        draft = self._clicked(session, click)
        saving.dismiss_draft(session, draft, click.actor.key, now)
        self._settled(session, draft, click.key, now)

    def on_join(self, session: Session, click: Click, now: datetime) -> None:
        draft = self._clicked(session, click)
        drafting.join_or_part(session, draft, click.actor.key, now)
        self._show_all(session, [draft], click.key, now)

    def on_partner_same(self, session: Session, click: Click, now: datetime) -> None:
        draft, partner = self._clicked(session, click), drafting.partner_of_button(session, click.value)
        drafting.same_partner(session, draft, partner, click.actor.key, now)
        self._show_all(session, [draft], click.key, now)

    def on_partner_different(self, session: Session, click: Click, now: datetime) -> None:
        draft, partner = self._clicked(session, click), drafting.partner_of_button(session, click.value)
        drafting.different_partner(session, draft, partner, click.actor.key, now)
        self._show_all(session, [draft], click.key, now)

    # Buttons of a list

    def on_save_all(self, session: Session, click: Click, now: datetime) -> None:
        """Save what can be saved unseen, as one change; the rest stays in the list."""
        self._staff_only(session, click.actor)
        batch = drafting.in_batch(session, click.value)
        clear = saving.meet_all(session, batch, click.actor.key, now)
        with audit.change(session, "save list", click.actor.key, now):
            for draft in clear:
                # Saving one may have made the next the same promise said again.
                if saving.needs_choice(session, draft) is None:
                    self._record(session, draft, click.actor.key, now)
        self._show_all(session, batch, click.key, now)
        if not self.showing.is_private(click.channel):
            self.showing.tell_what_is_left(session, batch, click.actor.user_id, click.key, now)

    def on_go_through(self, session: Session, click: Click, now: datetime) -> None:
        self._staff_only(session, click.actor)
        self._next_card(session, click.value, now)

    # Forms

    def change_form(self, session: Session, click: Click, now: datetime) -> View:
        draft = self._clicked(session, click)
        drafting.still_open(draft)
        named = drafting.organisation_written(draft)
        return forms.change(LANGUAGE, draft, named, self.vocabulary.programmes.short_names, events.all_events(session))

    def on_changed(self, session: Session, form: Form, now: datetime) -> None:
        self._staff_only(session, form.actor)
        draft = drafting.draft_named(session, form.meta)
        changes = forms.changes_in(form.touched.values, events.all_events(session))
        drafting.change_draft(session, draft, changes, form.actor.key, now)
        self._show_all(session, [draft], f"form:{form.view_id}", now)

    def new_form(self, session: Session, command: Command, now: datetime) -> View:
        self._staff_only(session, command.actor)
        event = self._event_of(session, command.channel, now)
        return forms.new(LANGUAGE, self.vocabulary.programmes.short_names, events.all_events(session), event)

    def on_new(self, session: Session, form: Form, now: datetime) -> None:
        """Save what the form says, unless something should be looked at first: then its card asks."""
        self._staff_only(session, form.actor)
        listed = events.all_events(session)
        values = {**form.values, "event": form.values.get("event") or form.meta}
        changes = forms.changes_in(values, listed)
        if "organisation" not in changes:
            raise Refused("pledges.form.no_organisation", field="organisation")
        if changes.get("kind") == "other" and "words" not in changes:
            raise Refused("pledges.no_words", field="words")
        source = DraftSource(form.actor.key, form.actor.user_id, None, "form", None, form.view_id, "")
        empty = PledgeReading((Promise(changes["organisation"], forms.FIRST_KIND),))
        draft = drafting.draft_promises(session, empty, source, None, now)[0]
        if draft.state == "open":
            drafting.change_draft(session, draft, changes, form.actor.key, now)
            self._give_words(session, draft, form.actor.key, now)
            self._save_or_ask(session, draft, form.actor.key, now)

    def message_form(self, session: Session, shortcut: Shortcut, now: datetime) -> View:
        self._staff_only(session, shortcut.actor)
        drafting.refuse_safety(shortcut.text)
        event = self._event_of(session, shortcut.channel, now)
        reading = read_pledges(shortcut.text, self.vocabulary, self._today(now), event.day if event else None)
        event_id = event.public_id if event else ""
        thread = shortcut.thread_ts or shortcut.ts
        meta = ":".join((shortcut.channel, thread, shortcut.ts, shortcut.author_id or "", event_id))
        return forms.from_message(LANGUAGE, shortcut.text, reading, events.all_events(session), event, meta)

    def on_from_message(self, session: Session, form: Form, now: datetime) -> None:
        """Cards in the message's thread; where nothing was read, one to be changed by hand."""
        self._staff_only(session, form.actor)
        channel, thread, ts, author_id, event_id = form.meta.split(":")
        text = (form.values.get("words") or "").strip()
        if not text:
            raise Refused("pledges.no_words", field="words")
        drafting.refuse_safety(text, field="words")
        chosen = form.values.get("event") or event_id
        event = next((one for one in events.all_events(session) if one.public_id == chosen), None)
        reading = self._read(text, event, now, field="words")
        if not (reading.pledges or reading.outcomes):
            reading = PledgeReading((Promise(None, "other", because=text),))
        source = DraftSource(form.actor.key, channel, thread, "shortcut", channel, ts, text)
        partner = drafting.partner_of_author(session, author_id, self._today(now)) if author_id else None
        self.post_cards(session, drafting.draft_promises(session, reading, source, event, now, partner=partner), now)

    # What they share

    def _save(self, session: Session, draft: Draft, by: str, cause: str, now: datetime) -> None:
        if draft.state == "saved":
            return
        saving.meet_partners(session, draft, by, now)
        next_question = self._record(session, draft, by, now)
        self._settled(session, draft, cause, now, next_question)

    def _record(self, session: Session, draft: Draft, by: str, now: datetime) -> date | None:
        """One change for the pledge and all it sets off, so that one tap takes back both."""
        with audit.change(session, "save outcome" if draft.finished else "save pledge", by, now):
            row = saving.save_draft(session, draft, by, now, self.default_due_months)
            return self.after_recording(session, row, now) if isinstance(row, Pledge) else None

    def _settled(
        self, session: Session, draft: Draft, cause: str, now: datetime, next_question: date | None = None
    ) -> None:
        self.showing.refresh(session, draft, cause, now, next_question)
        self.showing.refresh_list(session, draft.batch, cause, now)
        if not drafting.in_list(draft):
            self._next_card(session, draft.batch, now)

    def _next_card(self, session: Session, batch: str, now: datetime) -> None:
        """Going through a list: the next one still open gets a card of its own."""
        draft = saving.next_in_list(session, batch)
        if draft:
            saving.take_out_of_list(session, draft, now)
            self.showing.post_card(session, draft, now)

    def _give_words(self, session: Session, draft: Draft, by: str, now: datetime) -> None:
        """Where the form was given none of theirs, the sentence itself stands for them."""
        if not draft.words:
            line = draft_line(LANGUAGE, draft, drafting.organisations(session, draft))
            drafting.change_draft(session, draft, {"words": line}, by, now)

    def _save_or_ask(self, session: Session, draft: Draft, by: str, now: datetime) -> None:
        next_question = None
        if not saving.needs_a_look(session, draft):
            saving.meet_partners(session, draft, by, now)
            next_question = self._record(session, draft, by, now)
        self.showing.post_card(session, draft, now, next_question)

    def _show_all(self, session: Session, drafts: list[Draft], cause: str, now: datetime) -> None:
        for draft in drafts:
            self.showing.refresh(session, draft, cause, now)
        for batch in dict.fromkeys(draft.batch for draft in drafts):
            self.showing.refresh_list(session, batch, cause, now)

    def _read(self, text: str, event: Event | None, now: datetime, field: str | None = None) -> PledgeReading:
        """What a text promises. Raises Refused for a number or a day that nobody can mean."""
        reading = read_pledges(text, self.vocabulary, self._today(now), event.day if event else None)
        drafting.refuse_problems(reading, field)
        return reading

    def _clicked(self, session: Session, click: Click) -> Draft:
        """The draft of a button, for staff alone."""
        self._staff_only(session, click.actor)
        return drafting.draft_named(session, click.value.split("|")[0])

    def _staff_only(self, session: Session, actor: Actor) -> None:
        authorise(self.installation, session, actor, "record", None, "dm")

    def _event_of(self, session: Session, channel: str, now: datetime) -> Event | None:
        return events.event_of_channel(session, channel) or events.latest_event(session, self._today(now))

    def _today(self, now: datetime) -> date:
        return now.astimezone(ZoneInfo(self.installation.zone)).date()
