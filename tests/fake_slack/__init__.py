"""A Slack of our own for tests: Web API, Socket Mode and signed deliveries on this machine, with faults on demand."""

from .faults import EVERY_METHOD, Fault
from .server import FakeSlack
from .world import APP, BOT, HOME_TEAM, Answer, Call, Message, RefusedError

__all__ = ["APP", "BOT", "EVERY_METHOD", "HOME_TEAM", "Answer", "Call", "FakeSlack", "Fault", "Message", "RefusedError"]
