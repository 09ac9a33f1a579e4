"""Somebody at the local Slack's page, who reads, types and clicks: what the browser journey is written with.

One page plays everybody, one person at a time, since a form opens for whoever is there. Waits are the browser's own: an
action waits for what it acts on, `see` for what should come. A message with blocks shows them and not its text.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from playwright.sync_api import Locator, expect, sync_playwright

from bot.demo.world import BOT_NAME, Person

CHROMIUM = os.environ.get("CHROMIUM") or "/usr/bin/chromium"
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class Browser:
    """A page of the local Slack at `url`; a context manager that closes the browser with it."""

    def __init__(self, url: str, width: int = 1200, height: int = 800) -> None:
        self._playwright = sync_playwright().start()
        self._chromium = self._playwright.chromium.launch(executable_path=CHROMIUM, headless=True, args=QUIET)
        self.page = self._chromium.new_page(viewport={"width": width, "height": height}, device_scale_factor=2)
        self.page.goto(url)
        expect(self.page.locator(".app-status .status.ok")).to_be_visible(timeout=60_000)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._chromium.close()
        self._playwright.stop()

    def become(self, person: Person) -> None:
        """Act as this person from now on; what is open stays open."""
        self._me = person
        self.page.locator("label.actas", has_text="Act as").locator("select").select_option(person.id)

    def open_channel(self, name: str) -> None:
        self._sidebar(name).click()
        expect(self.page.locator(".channel-title")).to_contain_text(name)

    def open_dm_with_bot(self) -> None:
        """The present person's own: the page lists everybody's direct messages, by the name of the person."""
        self.open_channel(self._me.label)

    def open_home(self) -> None:
        """The bot's Home; the page asks the bot for it anew each time."""
        self._sidebar(BOT_NAME).click()
        expect(self.page.locator(".home .blocks")).to_be_visible()

    def open_thread(self, nth: int = -1) -> None:
        """The thread under the nth message that has replies, from the top; -1 is the newest."""
        self.page.locator(".messages .thread-summary").nth(nth).click()
        expect(self.page.locator(".thread-pane")).to_be_visible()

    def close_thread(self) -> None:
        self.page.locator(".thread-pane .thread-x").click()

    def type_message(self, text: str) -> None:
        """Says it in the open thread, else the channel. @terry, @Pledgekeeper and #general become real mentions."""
        place = self._place()
        place.locator("textarea.composer-input").fill(text)
        # Not Enter: after a name it would choose from the list of people instead of sending.
        place.locator(".composer-send").click()

    def slash(self, text: str) -> None:
        """A command as a person types it, for instance "/pledge skip 6 weeks"."""
        self.type_message(text)

    def ask(self, command: str, answer: str) -> None:
        """A command that may be said again, until the answer that its author alone sees stands there: the page drops
        one that comes while it still reads the channel.
        """
        for _ in range(3):
            self.slash(command)
            with suppress(AssertionError):
                return self.see(answer, timeout=10)
        return self.see(answer)

    def click_button(self, label: str, nth: int = -1) -> None:
        """The button of a message that says exactly this, in what is open; -1 is the newest."""
        exact = re.compile(rf"^\s*{re.escape(label)}\s*$")
        self._place().locator("button.bk-button", has_text=exact).nth(nth).click()

    def choose(self, option: str, nth: int = -1) -> None:
        """An option of a menu in a message."""
        self._place().locator(".bk-select", has=self.page.locator("option", has_text=option)).nth(nth).select_option(
            label=option
        )

    def fill(self, label: str, value: str) -> None:
        """A field of the open form: text, a date (2023-05-09), or the option to choose, tick or untick by its words."""
        field = self._field(label)
        if field.locator("select").count():
            field.locator("select").select_option(label=value)
        elif field.locator(".bk-options").count():
            field.locator(".bk-options label", has_text=value).locator("input").click()
        else:
            field.locator("input, textarea").fill(value)

    def submit(self) -> None:
        """Sends the form; whether it then closes is for `form_is_closed` or `see` (an error at a field) to say."""
        self.page.locator(".modal .modal-btn.primary").click()

    def cancel(self) -> None:
        self.page.locator(".modal .modal-x").click()
        self.form_is_closed()

    def form_is_closed(self, timeout: float = 30) -> None:
        expect(self.page.locator(".modal")).to_have_count(0, timeout=timeout * 1000)

    def see(self, text: str, timeout: float = 30) -> None:
        """Waits until the words stand in the channel, the thread, the Home or the form. `timeout` in seconds."""
        expect(self._look().get_by_text(text).filter(visible=True).first).to_be_visible(timeout=timeout * 1000)

    def see_nothing_of(self, text: str) -> None:
        expect(self._look().get_by_text(text).filter(visible=True)).to_have_count(0)

    def read(self) -> str:
        """Everything that stands in the channel, the thread or the Home, and in the form, as text."""
        return "\n".join(self._look().all_inner_texts())

    def screenshot(self, path: Path) -> None:
        self.page.mouse.move(0, 0)  # a message under the pointer shows its menu
        self.page.screenshot(path=path)

    def _sidebar(self, name: str) -> Locator:
        return self.page.locator(".sidebar .sidebar-item", has_text=name).last

    def _field(self, label: str) -> Locator:
        return self.page.locator(".modal .bk-input", has=self.page.locator(".bk-label", has_text=label)).first

    def _place(self) -> Locator:
        """Where words and clicks go: the thread where one is open, else the main part of the page."""
        thread = self.page.locator(".thread-pane")
        return thread if thread.count() else self.page.locator("main")

    def _look(self) -> Locator:
        # All of them: a form opens a moment after the click, so what is there now decides nothing.
        return self.page.locator("main, .thread-pane, .modal")
