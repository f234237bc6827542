"""Real databases for the tests: a SQLite file, or a database of a PostgreSQL server of our own.

The server runs in a temporary folder, as the user postgres when the tests run as root (PostgreSQL
refuses root), and ends with the tests.
"""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg

from bot.store.opening import open_store
from bot.store.sql import SqlStore

KEYS = (bytes(range(32)),)
"""The key that tests seal with."""


@dataclass
class Database:
    """One database, which several stores may open."""

    url: str
    folder: Path | None = None
    keys: tuple[bytes, ...] = KEYS
    stores: list[SqlStore] = field(default_factory=list)

    @property
    def sqlite(self) -> bool:
        """Whether it is a file of SQLite's."""
        return self.url.startswith("sqlite")

    async def open(self, *, alone: float | None = None, **options: Any) -> SqlStore:
        """Another store on it."""
        store = await open_store(self.url, options.pop("keys", self.keys), alone=alone, **options)
        self.stores.append(store)
        return store

    async def close(self) -> None:
        """Close every store."""
        for store in self.stores:
            await store.close()
        self.stores.clear()

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What it holds, read by another connection."""
        if self.sqlite:
            import sqlite3

            with sqlite3.connect(self.url.removeprefix("sqlite:///")) as db:
                found = db.execute(sql).fetchall()
            db.close()
            return found
        with psycopg.connect(self.url, autocommit=True) as connection:
            return connection.execute(sql).fetchall()

    def does(self, sql: str) -> None:
        """Change it behind the bot's back."""
        if self.sqlite:
            import sqlite3

            with sqlite3.connect(self.url.removeprefix("sqlite:///")) as db:
                db.execute(sql)
            db.close()
            return
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(sql)

    def holds(self, text: str) -> bool:
        """Whether that text can be found in what it keeps: in files, or in any table."""
        if self.sqlite:
            file = Path(self.url.removeprefix("sqlite:///"))
            return any(
                text.encode() in one.read_bytes() for one in file.parent.glob(f"{file.name}*")
            )
        tables = ("inbox", "person", "lease", "tally", "meta")
        return any(text in str(self.rows(f"SELECT * FROM {table}")) for table in tables)


class Server:
    """A PostgreSQL server in a folder of its own, reached through a socket there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.process: subprocess.Popen[bytes] | None = None
        (folder / "data").mkdir()
        folder.chmod(0o755)
        if os.geteuid() == 0:
            owner = pwd.getpwnam("postgres")
            for one in (folder, folder / "data"):
                os.chown(one, owner.pw_uid, owner.pw_gid)
        initdb = ["initdb", "-D", "data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "-N"]
        subprocess.run(
            [program(initdb[0]), *initdb[1:]], check=True, stdout=subprocess.DEVNULL, **self._as()
        )
        self.start()

    def _as(self) -> dict[str, Any]:
        own: dict[str, Any] = {"cwd": self.folder, "env": {**os.environ, "LC_ALL": "C.UTF-8"}}
        if os.geteuid() == 0:
            own |= {"user": "postgres", "group": "postgres", "extra_groups": []}
        return own

    def start(self) -> None:
        """Start the server and wait until it answers."""
        arguments = ["-D", "data", "-k", str(self.folder), "-h", "", "-c", "max_connections=200"]
        # What is committed need not survive the machine here, only the bot's processes.
        arguments += ["-c", "fsync=off", "-c", "deadlock_timeout=100ms"]
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                [program("postgres"), *arguments], stdout=log, stderr=log, **self._as()
            )
        for _ in range(300):
            try:
                psycopg.connect(self.url("postgres"), connect_timeout=1).close()
                return
            except psycopg.OperationalError:
                time.sleep(0.05)
        raise RuntimeError((self.folder / "log").read_text())

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Stop the server: SIGINT ends it in order, SIGQUIT as a power cut does."""
        if self.process is not None:
            self.process.send_signal(how)
            self.process.wait(20)
            self.process = None

    def url(self, database: str) -> str:
        """The address of a database."""
        return f"postgresql://postgres@/{database}?host={self.folder}"

    def new(self) -> Database:
        """A new, empty database."""
        name = f"test_{uuid.uuid4().hex[:12]}"
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return Database(self.url(name))


@contextmanager
def postgres() -> Iterator[Server]:
    """A server, as long as the context lasts."""
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
    server = Server(folder)
    try:
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def program(name: str) -> str:
    """Where one of PostgreSQL's programs is: Debian keeps them out of the way."""
    if found := shutil.which(name):
        return found
    versions = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    if not versions:
        raise RuntimeError(f"PostgreSQL is not installed: no {name}")
    return str(versions[-1])


def new_file(folder: Path) -> Database:
    """A SQLite database in a folder, not yet made."""
    return Database(f"sqlite:///{folder / 'store.sqlite3'}", folder)
