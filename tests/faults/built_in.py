"""A bot on the library's own socket client, as its guides build it: one listener that notes each text it hears."""

from __future__ import annotations

import os
import threading
from typing import Any

from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient


def main() -> None:
    client = WebClient(token=os.environ["TOKEN"], base_url=os.environ["API_URL"])
    app = App(client=client)
    noting = threading.Lock()
    with open(os.environ["HEARD"], "a", buffering=1) as heard:

        @app.event("message")
        def hear(event: dict[str, Any]) -> None:
            with noting:
                heard.write(event["text"] + "\n")

        SocketModeHandler(app, os.environ["APP_TOKEN"], web_client=client).start()  # type: ignore[no-untyped-call]


if __name__ == "__main__":
    main()
