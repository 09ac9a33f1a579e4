"""Puts the bot together. Everything that runs by itself is one function here: `jobs`."""

from __future__ import annotations

import logging
import os
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from bot.afterwards.jobs import FollowUps, Letters, PlanFollowUps
from bot.checkins import roads
from bot.checkins.cadence import Cadence
from bot.checkins.jobs import CheckInJob, Sign, signer
from bot.checkins.planning import Planner
from bot.checkins.succession_listeners import Succession
from bot.deliveries import receiving, stamps
from bot.deliveries.alive import Alive
from bot.deliveries.directory import Directory, Home
from bot.deliveries.fetching import fetch
from bot.deliveries.forgetting import Forgetting
from bot.deliveries.listening import Listening
from bot.deliveries.pulse import Pulse
from bot.deliveries.receiving import Readiness
from bot.deliveries.reconciling import CaughtUp, reconcile
from bot.deliveries.retrying import Patience, Retrying
from bot.deliveries.slack import Door, bolt_app
from bot.deliveries.sweep import Rhythm, Sweeper
from bot.desk import commands as desk
from bot.desk import jobs as desk_jobs
from bot.desk.telling import Telling
from bot.digests import commands as digests
from bot.digests import jobs as digest_jobs
from bot.events import commands as events
from bot.exchange.columns import Headings
from bot.exchange.dropping import Dropping
from bot.ground import clock, migrate
from bot.ground.clock import Action, Clock, Job, Striker, SystemClock
from bot.ground.connection import slack_client
from bot.ground.db import Database
from bot.ground.guard import JumpGuard
from bot.notices.audience import Audience
from bot.notices.outbox import Lease, Notice
from bot.notices.pace import Pace
from bot.notices.sender import Sender
from bot.operations.metrics import Metrics
from bot.people import commands as people
from bot.people.access import Installation
from bot.pledges import jobs as pledge_jobs
from bot.reception import Extra
from bot.reports import survey
from bot.reports.jobs import ReportJob
from bot.reports.look import look_of
from bot.rooms import drafting_from_files, makers, open_rooms
from bot.running import Round, Work, send_all, sending, stop_when_told
from bot.understanding import Vocabulary
from config import lists
from config.settings import Settings

ANYWHERE = "0.0.0.0"  # noqa: S104 - a host's router must reach us

WAIT_FOR_SENDER = 30.0
"""Seconds that `tick --send` waits for the process that holds the sender's lease, where it is not over sooner."""


@dataclass(frozen=True)
class Parts:
    """What the demo and the tests build the same bot with: a clock that can be moved, another pace, extra commands."""

    clock: Clock = field(default_factory=SystemClock)
    pace: Pace | None = None
    guard: JumpGuard | None = None
    extra: dict[str, Extra] = field(default_factory=dict)


class Bot:
    """The bot, built but not yet running. Building migrates the database and asks Slack who we are."""

    def __init__(self, settings: Settings, parts: Parts | None = None) -> None:
        self.settings, self.timings = settings, settings.timings
        self.parts = parts or Parts()
        self.client = slack_client(settings.slack_bot_token, settings.slack_api_url)
        self.db = Database(settings.database_url)
        try:
            migrate.upgrade(self.db)
            self.home = Home.of(self.client)
        except BaseException:
            self.db.close()
            raise
        self.charity = lists.load_charity()
        self.cadence = Cadence.from_toml(lists.load_cadence())
        self.vocabulary = Vocabulary.from_toml(lists.load_programmes(), lists.load_sponsor_levels())
        self.installation = _installation(settings, self.home, self.charity["name"])
        self.planner = Planner(self.cadence, settings.timezone)
        look = look_of(self.charity.get("report", {}), lists.HERE)
        self.makers = makers(self.db, look, self.installation, self.parts.clock.now)
        self._staff = Telling(self.installation, self.parts.clock.now)
        self.guard = self.parts.guard or JumpGuard(self.timings.strike, when_believed=stamps.forgetting(self.db))
        self.sign = signer(self.charity, self.installation)
        self.succession = Succession(self.installation, self.planner, self.sign)
        self.directory = Directory(self.client, self.home)
        self._audience = Audience(self.db, self.client, self.home.team_id, self.settings.staff_channel)
        self._alive = Alive(self.db, self.directory)
        self._by_hand = False
        self.sender = self._sender()
        self.wake = threading.Event()
        self.jobs = jobs(self.installation, self.planner, self.sign)
        self._later = ThreadPoolExecutor(4, thread_name_prefix="forms")
        self.listeners = open_rooms(self.vocabulary, self.succession, self.parts.extra)
        self.door = Door(
            self.db, self.client, self.home, self.directory, self.listeners, self.parts.clock.now, self.wake.set,
            self._later, Patience(self.timings.retry, when_quarantined=self._staff.tell_quarantined),
        )  # fmt: skip
        self.bolt = bolt_app(self.door, self.client, settings.slack_signing_secret)
        self.pulse = Pulse(expected=bool(settings.slack_app_token))
        self.sweeper = self._sweeper()
        self.caught_up = CaughtUp(self.db, self.sweeper.read_back)
        self.dropping = self._dropping()
        self.work = self._work()
        with self.db.write() as session:
            stamps.forget_far_ones(session, self.guard.wall())
            reconcile(session, self.timings.settle, self.guard.wall())
            digests.ensure_default(session, self.installation, self.parts.clock.now())

    def _sender(self) -> Sender:
        pace = self.parts.pace or Pace(self.timings.per_channel, self.timings.settle, self.timings.per_minute)
        return Sender(
            self.db, self.client, pace, when_parked=self._parked, lease=self.timings.lease,
            steady=self.guard.steady, when_back=self._staff.tell_back, now=self.parts.clock.now,
            make=lambda what: self.makers[what.partition(":")[0]](what), fault_of_audience=self._fault_of,
        )  # fmt: skip

    def _fault_of(self, notice_id: int, channel: str) -> str | float | None:
        with self.db.read() as session:
            notice = session.get_one(Notice, notice_id)
            if not self._by_hand and (wait := roads.too_early(session, self.planner, notice, self.parts.clock.now())):
                return wait
        return self._audience.fault(notice_id, channel) or self._alive.fault(notice_id, channel)

    def _parked(self, session: Session, notice: Notice) -> None:
        if not self.succession.reached_nobody(session, notice, self.parts.clock.now()):
            self._staff.tell_parked(session, notice)

    def _work(self) -> Work:
        """What goes on beside the deliveries."""
        striker = Striker(
            self.db, self.jobs, self.parts.clock, self.wake.set, lambda: self.guard.steady() and self.caught_up(),
            self._staff.tell_set_aside,
        )  # fmt: skip
        rounds = [
            sending(self.sender, self.wake, self.timings.lease),
            Round("retrying", Retrying(self.db, self.door.again).once),
            Round("sweep", self.sweeper.once, self.sweeper.asked),
            Round("forgetting", Forgetting(self.db, self.parts.clock.now, self.guard.steady).once),
            Round("dropped files", self.dropping.once),
        ]
        return Work(self._receive, striker, self.sender, rounds, self._later, self.timings.drain)

    def _dropping(self) -> Dropping:
        return Dropping(
            self.db, partial(fetch, self.client), Headings.from_toml(lists.load_columns()), self.vocabulary,
            self.installation, self.planner,
            drafting_from_files(self.installation, self.vocabulary, self.cadence.due_months),
            self.parts.clock.now, self.wake.set,
        )  # fmt: skip

    def _sweeper(self) -> Sweeper:
        timings = self.timings
        return Sweeper(
            self.db, self.client, self.home, self.door.find,
            lambda session: people.ids_in_slack(session) | self.installation.staff_ids(session), events.channels,
            self.pulse, Rhythm(timings.sweep, timings.deaf, timings.lease),
            ending=lambda seconds: self.work.stopping.wait(seconds),
        )  # fmt: skip

    # Running

    def run(self) -> bool:
        """Receive, strike and send until `stop`. Gives whether all in hand came to its end within the drain."""
        return self.work.run(self.timings.strike)

    def run_until_told(self) -> None:
        """Run until SIGTERM or SIGINT. A second one ends at once, as if nobody listened."""
        stop_when_told(self.stop)
        if self.run():
            self.db.close()
        else:
            logging.shutdown()
            os._exit(0)  # Python would wait for what hangs.

    def stop(self) -> None:
        self.work.stopping.set()

    def close(self) -> None:
        self._later.shutdown()
        self.db.close()

    def _receive(self, stopping: threading.Event) -> None:
        if self.settings.slack_app_token:
            Listening(
                self.bolt, self.settings.slack_app_token, self.client, self.pulse, self.timings.deaf,
                self.sweeper.undelivered, self.sweeper.ask,
            ).run(stopping)  # fmt: skip
        else:
            metrics = Metrics(self.db, self.sender.holds_lease, self.parts.clock.now, self.guard.wall)
            receiving.by_http(self.bolt, ANYWHERE, self.settings.port, self.ready, metrics.page, stopping)

    def ready(self) -> Readiness:
        """Ready while the database is well and nobody has told us to end; any process may be the sender."""
        if self.work.stopping.is_set() or self.db.trouble.ails:
            return Readiness(False)
        try:
            with self.db.read() as session:
                return Readiness(True, session.scalar(select(Lease.trouble).where(Lease.name == "sender")))
        except SQLAlchemyError:
            return Readiness(False)

    # One strike by hand

    def tick(self, now: datetime) -> list[Action]:
        """Every job once as of `now`. What they post goes out with `send_all`, whatever the clock on the wall says."""
        self._by_hand = True
        return clock.tick(self.db, self.jobs, now, self._staff.tell_set_aside)

    def send_all(self) -> int:
        """Send all that waits, and give the lease back; how many still wait."""
        try:
            return send_all(self.sender, min(WAIT_FOR_SENDER, self.timings.lease))
        finally:
            self.sender.release()


def build(settings: Settings, parts: Parts | None = None) -> Bot:
    return Bot(settings, parts)


def rehearse(db: Database, settings: Settings, now: datetime) -> list[Action]:
    """What a strike as of `now` would do. Needs no Slack; nothing is written or sent."""
    charity = lists.load_charity()
    installation = _installation(settings, Home("", ""), charity["name"])
    planner = Planner(Cadence.from_toml(lists.load_cadence()), settings.timezone)
    return clock.rehearse(db, jobs(installation, planner, signer(charity, installation)), now)


def _places(installation: Installation, session: Session, owner: str | None, today: date) -> list[str]:
    return desk.place_of(session, installation, owner, today)


def jobs(installation: Installation, planner: Planner, sign: Sign) -> list[Job]:
    """Everything that runs by itself, in the order in which it runs at a strike."""
    asking = CheckInJob(planner, sign, installation.home_team, partial(_places, installation))
    reports = ReportJob(installation)
    planned, letters = PlanFollowUps(planner), Letters(installation, planner, sign, lists.load_links())
    follow_ups = FollowUps(installation, planner, survey.is_in)
    return [
        Job("check-ins", asking.due, asking.run, asking.next_due),
        Job(
            "call list",
            lambda session, now, aside: desk_jobs.due(session, installation, now, aside),
            lambda session, requests, now: desk_jobs.post_call_list(session, installation, requests, now),
            lambda session: desk_jobs.next_due(session, installation),
        ),
        Job(
            "what we owe",
            lambda session, now, aside: desk_jobs.to_remind(session, installation, now, aside),
            lambda session, requests, now: desk_jobs.remind(session, installation, requests, now),
            lambda session: desk_jobs.next_reminder(session, installation),
        ),
        Job(
            "cards brought back",
            lambda session, now, aside: pledge_jobs.due(session, installation, now, aside),
            lambda session, drafts, now: pledge_jobs.bring_back(session, installation, drafts, now),
            lambda session: pledge_jobs.next_due(session, installation),
        ),
        Job("after events", planned.due, planned.run, planned.next_due),
        Job("follow-ups", follow_ups.due, follow_ups.run, follow_ups.next_due),
        Job("letters", letters.due, letters.run, letters.next_due),
        Job("digests", digest_jobs.due, digest_jobs.post, digest_jobs.next_due),
        Job("reports", reports.due, reports.run, reports.next_due),
    ]


def _installation(settings: Settings, home: Home, charity: str) -> Installation:
    return Installation(
        founders=frozenset(settings.staff_users), home_team=home.team_id, zone=settings.timezone, charity=charity,
        staff_channel=settings.staff_channel, digest_channel=settings.digest_channel,
    )  # fmt: skip
