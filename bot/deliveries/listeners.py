"""Who listens to what. Rooms put in their buttons and forms; texts go to reception."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from bot.deliveries.payloads import Actor, Click, Command, Form, Message
from bot.ground import blockkit

View = dict[str, Any]
Home = Callable[[Session, Actor, int, datetime], View]
"""Builds the Home of whoever opened it; its lists from that page on, of which the first is 0. Only reads."""

Opener = Callable[[Session, Any, datetime], View]
"""Builds the form that a command, click or shortcut opens; only reads."""


@dataclass
class Listeners:
    message: Callable[[Session, Message, datetime], None]
    command: Callable[[Session, Command, datetime], blockkit.Message | None]
    command_opens: Callable[[Command], Opener | None]
    home: Home
    clicks: dict[str, Callable[[Session, Click, datetime], None]] = field(default_factory=dict)
    forms: dict[str, Callable[[Session, Form, datetime], View | None]] = field(default_factory=dict)
    click_opens: dict[str, Opener] = field(default_factory=dict)
    shortcut_opens: dict[str, Opener] = field(default_factory=dict)
    speaks: Callable[[Session, Actor], str] = lambda _session, actor: actor.language
    """In which language somebody is told what cannot be done."""
