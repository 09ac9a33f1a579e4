"""A bot on the library's own socket client, as its guides build it: one listener that saves each text it hears."""

from __future__ import annotations

import os
import sqlite3
import threading
from typing import Any

from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient


def main() -> None:
    client = WebClient(token=os.environ["TOKEN"], base_url=os.environ["API_URL"])
    app = App(client=client)
    db = sqlite3.connect(os.environ["FILE"], check_same_thread=False)
    db.execute("PRAGMA synchronous = EXTRA")
    saving = threading.Lock()

    @app.event("message")
    def hear(event: dict[str, Any]) -> None:
        with saving, db:
            db.execute("INSERT INTO heard VALUES (?)", (event["text"],))

    SocketModeHandler(app, os.environ["APP_TOKEN"], web_client=client).start()  # type: ignore[no-untyped-call]


if __name__ == "__main__":
    main()
