"""SQLite is refused where its file would be thrown away."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.operations.disk import HOSTS, DiskThrownAway, Host, on_a_volume, refuse_throwaway_disk

SQLITE = "sqlite:///pledgekeeper.db"
VARIABLES = {
    "Heroku": {"DYNO": "worker.1"},
    "Google Cloud Run": {"K_SERVICE": "pledgekeeper"},
    "Render": {"RENDER": "true"},
    "Fly.io": {"FLY_APP_NAME": "pledgekeeper"},
    "Railway": {"RAILWAY_ENVIRONMENT": "production"},
}


@pytest.mark.parametrize("host", HOSTS, ids=lambda host: host.name)
def test_sqlite_is_refused_and_told_what_to_do(host: Host) -> None:
    with pytest.raises(DiskThrownAway) as refused:
        refuse_throwaway_disk(SQLITE, VARIABLES[host.name], lasts=lambda _file: False)
    assert host.name in str(refused.value)
    assert "set DATABASE_URL" in str(refused.value)


@pytest.mark.parametrize("host", HOSTS, ids=lambda host: host.name)
def test_postgresql_is_welcome_everywhere(host: Host) -> None:
    refuse_throwaway_disk("postgresql://somewhere/pledges", VARIABLES[host.name], lasts=lambda _file: False)


def test_sqlite_is_welcome_on_a_machine_of_ones_own() -> None:
    refuse_throwaway_disk(SQLITE, {"HOME": "/home/anna"}, lasts=lambda _file: False)


@pytest.mark.parametrize("host", HOSTS, ids=lambda host: host.name)
def test_an_attached_volume_keeps_sqlite_where_there_can_be_one(host: Host) -> None:
    asked: list[Path] = []

    def lasts(file: Path) -> bool:
        asked.append(file)
        return True

    if host.volumes:
        refuse_throwaway_disk("sqlite:////data/pledges.db", VARIABLES[host.name], lasts)
        assert asked == [Path("/data/pledges.db")]
    else:
        with pytest.raises(DiskThrownAway):
            refuse_throwaway_disk("sqlite:////data/pledges.db", VARIABLES[host.name], lasts)


def test_a_database_in_memory_lasts_nowhere() -> None:
    with pytest.raises(DiskThrownAway, match="memory"):
        refuse_throwaway_disk("sqlite://", VARIABLES["Fly.io"], lasts=lambda _file: True)


@pytest.mark.parametrize("file", ["/dev/shm/pledges.db", "/tmp/pledges.db", "/proc/pledges.db"])
def test_what_lies_in_memory_lies_on_no_volume(file: str) -> None:
    assert not on_a_volume(Path(file))
