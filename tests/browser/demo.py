"""The demo as a newcomer starts it: a process of its own, asked to stop by a signal."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.ports import free_port

ROOT = Path(__file__).parents[2]


class Demo:
    """Running on a free port; a context manager that stops it. Its temporary files go into `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.invitation = ""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bot", "demo", "--port", str(self.port), "--no-browser"],
            cwd=ROOT, env=os.environ | {"TMPDIR": str(folder)}, text=True, encoding="utf-8",
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip

    def __enter__(self) -> Self:
        """Waits for the invitation's last line, for as long as the first fetch may take."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.invitation += line
            if "Ctrl+C" in line:
                return self
        self.process.communicate()
        raise AssertionError(f"The demo did not start:\n{self.invitation}")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.communicate()

    def stop(self) -> str:
        """By the signal that a host or another program sends. Gives what it said last."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.communicate(timeout=60)[0]

    def processes(self) -> list[str]:
        """The command lines of all that still runs for it: the bot and the Slack both name the port."""
        lines = (_command_line(process) for process in Path("/proc").iterdir() if process.name.isdigit())
        return [line for line in lines if f"--port {self.port}" in line]


def _command_line(process: Path) -> str:
    try:
        return (process / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    except OSError:
        return ""  # it ended meanwhile
