"""A process that imports and connects the libraries that the bot does, and does nothing else."""

# ruff: noqa: F401 - to be imported is all that is asked of them
from __future__ import annotations

import os
import signal
import threading
from datetime import UTC

import alembic.autogenerate
import alembic.command
import alembic.config
import babel.dates
import babel.messages.pofile
import babel.numbers
import dotenv
import holidays
import rapidfuzz.distance
import rapidfuzz.fuzz
import text_to_num
import typer
import waitress.server
from apscheduler.schedulers.background import BackgroundScheduler
from slack_bolt import App
from slack_bolt.adapter.wsgi import SlackRequestHandler
from slack_sdk import WebClient
from sqlalchemy import create_engine, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session
from websocket import WebSocketApp


def main() -> None:
    told = threading.Event()
    signal.signal(signal.SIGTERM, lambda _number, _frame: told.set())
    with Session(create_engine(os.environ["DATABASE_URL"])) as session:
        session.execute(text("SELECT 1"))
    client = WebClient(token=os.environ["SLACK_BOT_TOKEN"], base_url=os.environ["SLACK_API_URL"])
    client.auth_test()
    scheduler = BackgroundScheduler(timezone=UTC)
    scheduler.start()
    App(client=client, token_verification_enabled=False)
    url = str(client.apps_connections_open(app_token=os.environ["SLACK_APP_TOKEN"])["url"])
    threading.Thread(target=WebSocketApp(url).run_forever, daemon=True).start()
    told.wait()
    os._exit(0)  # Its end is not measured.


if __name__ == "__main__":
    main()
