"""The store in a SQLite file, through aiosqlite: one process at a time, on one disk.

Each transaction is one function that runs whole on the connection's thread. `BEGIN IMMEDIATE`
always: a transaction that begins by reading and writes later fails at once with "database is
locked" when another process has written.
"""

import asyncio
import contextlib
import sqlite3
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import monotonic, sleep
from typing import Any, Final, Self, TypeVar, cast

import aiosqlite
from typing_extensions import override

from bot.store.keys import check_keys, seal_all
from bot.store.presence import Presence
from bot.store.protocol import StoreError
from bot.store.seal import Vault
from bot.store.sql import Db, Rows, SqlStore

Result = TypeVar("Result")

PATIENCE: Final = 5
"""Seconds to wait for a lock of another process."""
TOGETHER: Final = 500
"""Works that share one commit at most."""
GATHER: Final = 0.002
"""Seconds for which more is waited for when the last works came together: it takes a tenth off what
a tap costs, and whoever is alone waits for nobody."""
LOOK_AGAIN: Final = 0.2
"""Seconds between two looks whether the other processes have left the file."""

PRAGMAS: Final = (
    "PRAGMA journal_mode = WAL",
    # Telegram forgets an update once we have it: the commit must survive a power cut.
    "PRAGMA synchronous = FULL",
    f"PRAGMA busy_timeout = {PATIENCE * 1000}",
    # What is erased is overwritten, not only unlinked.
    "PRAGMA secure_delete = ON",
)

MIGRATIONS: Final[tuple[tuple[str, ...], ...]] = (
    (
        """
        CREATE TABLE inbox (
            update_id INTEGER PRIMARY KEY,
            chat INTEGER NOT NULL,
            body TEXT NOT NULL,
            received INTEGER NOT NULL,
            state INTEGER NOT NULL DEFAULT 0,
            reason TEXT NOT NULL DEFAULT ''
        ) STRICT
        """,
        "CREATE INDEX inbox_unsettled ON inbox (update_id) WHERE state < 2",
        "CREATE INDEX inbox_received ON inbox (received)",
        "CREATE INDEX inbox_chat ON inbox (chat) WHERE state <> 2",
        """
        CREATE TABLE person (
            chat INTEGER PRIMARY KEY,
            body TEXT NOT NULL,
            version INTEGER NOT NULL,
            panel INTEGER
        ) STRICT
        """,
    ),
    (
        "ALTER TABLE person ADD COLUMN due INTEGER",
        "CREATE INDEX person_due ON person (due) WHERE due IS NOT NULL",
        # Whoever came before this was noted is asked in a year whether to keep what there is.
        "UPDATE person SET due = CAST(strftime('%s', 'now') AS INTEGER) + 365 * 86400",
        "ALTER TABLE inbox ADD COLUMN leased INTEGER NOT NULL DEFAULT 0",
    ),
    (
        "ALTER TABLE inbox ADD COLUMN taker INTEGER NOT NULL DEFAULT 0",
        "CREATE INDEX inbox_open ON inbox (chat, update_id) WHERE state < 2",
        "DROP INDEX inbox_unsettled",
        "CREATE TABLE lease (name TEXT PRIMARY KEY, taker INTEGER NOT NULL, until INTEGER NOT NULL)"
        " STRICT",
        "CREATE TABLE tally (id TEXT PRIMARY KEY, name TEXT NOT NULL, day INTEGER NOT NULL,"
        " number INTEGER NOT NULL) STRICT",
        "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    ),
)
"""The database's history: each entry is applied once, in order, and never edited afterwards."""
SEALED_SINCE: Final = 3
"""The migration with which bodies are sealed; those of before are then."""


class SqliteStore(SqlStore):
    """A Store in one file."""

    def __init__(
        self,
        connection: aiosqlite.Connection,
        presence: Presence,
        vault: Vault,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(vault, clock)
        self._connection = connection
        self._presence = presence
        self._queue: list[_Asked] = []
        self._worker: asyncio.Task[None] | None = None
        self._crowded = False

    @classmethod
    async def open(
        cls,
        path: Path,
        vault: Vault,
        *,
        alone: float | None = None,
        clock: Callable[[], float] = time.time,
    ) -> Self:
        """Open the file, make it if need be, and bring it up to date.

        `alone`: seconds to wait until no other process has it open; None if others may. Raises
        StoreError if it cannot be opened, is no database, is another's, or was made by a newer
        version, or with another key.
        """
        try:
            # Tried first without aiosqlite, whose thread would outlive a failure to open.
            await asyncio.to_thread(lambda: sqlite3.connect(path).close())
            presence = Presence(path)
        except (sqlite3.Error, OSError) as error:
            raise StoreError(f"cannot open the database {path}: {error}") from error
        try:
            free = alone is None or await _wait(presence, alone)
        except BaseException:
            presence.close()
            raise
        if not free:
            presence.close()
            raise StoreError(
                f"another process uses the database {path}; one SQLite file serves one process"
                " (several need PostgreSQL: DATABASE_URL=postgresql://...)"
            )
        opening = asyncio.ensure_future(cls._prepared(path, presence, vault, alone, clock))
        try:
            return await asyncio.shield(opening)
        except asyncio.CancelledError:
            # Cut short, aiosqlite's thread would answer a loop that is gone, or never end.
            with contextlib.suppress(StoreError):
                await (await opening).close()
            raise

    @classmethod
    async def _prepared(
        cls,
        path: Path,
        presence: Presence,
        vault: Vault,
        alone: float | None,
        clock: Callable[[], float],
    ) -> Self:
        connection = await aiosqlite.connect(path, isolation_level=None)
        store = cls(connection, presence, vault, clock)
        try:
            await store._run(lambda db: _patiently(db, store))
            async with presence.alone(stay=alone is not None) as only:
                if only:  # whoever took what is not answered is dead
                    await store.transaction(_forget_takers)
            store._shared = alone is None
            await store.forget_log()  # with it, what a version wrote that did not seal
        except (sqlite3.Error, StoreError) as error:
            await store.close()
            raise StoreError(f"cannot use the database {path}: {error}") from error
        return store

    @override
    async def close(self) -> None:
        if self._worker is not None:
            await asyncio.gather(self._worker, return_exceptions=True)
        await self._connection.close()
        self._presence.close()

    @override
    async def transaction(self, work: Callable[[Db], Result]) -> Result:
        """Do some work whole or not at all.

        Whatever is asked for while the disk is busy shares the next commit (a group commit): each
        is still whole or not at all, and is done when it returns.
        """
        return await self._share(work, changes=True)

    @override
    async def reading(self, work: Callable[[Db], Result]) -> Result:
        """Read something: it has nothing to take back, should it fail."""
        return await self._share(work, changes=False)

    async def _share(self, work: Callable[[Db], Result], *, changes: bool) -> Result:
        done: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._queue.append(_Asked(work, done, changes))
        if self._worker is None or self._worker.done():
            self._worker = asyncio.create_task(self._work())
        return cast("Result", await done)

    async def _work(self) -> None:
        while self._queue:
            if self._crowded:
                await asyncio.sleep(GATHER)
            asked, self._queue = self._queue[:TOGETHER], self._queue[TOGETHER:]
            self._crowded = len(asked) > 1
            try:
                results = await self._run(partial(_together, asked))
            except Exception as error:
                results = [error] * len(asked)
            for one, result in zip(asked, results, strict=True):
                if one.done.done():
                    continue  # whoever asked has gone
                if isinstance(result, BaseException):
                    one.done.set_exception(result)
                else:
                    one.done.set_result(result)

    @override
    async def forget_log(self) -> None:
        """Cut the write-ahead log off: until then it holds the pages as they were before."""

        def fold(db: sqlite3.Connection) -> None:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

        await self._run(fold)

    async def copy_to(self, path: Path) -> None:
        """Copy the whole database into a new file, while it is used. Raises StoreError."""

        def copy(db: sqlite3.Connection) -> None:
            db.execute("VACUUM INTO ?", (str(path),))

        await self._run(copy)

    async def _run(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        """Run a function on the connection's thread.

        aiosqlite keeps this door private, though every public method goes through it; its public
        methods would cost one hop between threads for each statement. The version is pinned.
        """
        connection = self._connection

        def call() -> Result:
            return work(connection._conn)

        try:
            # aiosqlite leaves this one method without types.
            return cast("Result", await connection._execute(call))  # type: ignore[no-untyped-call]
        except sqlite3.DatabaseError as error:
            told = _told(error)
            if told is error:
                raise
            raise told from error


@dataclass(frozen=True, slots=True)
class _Asked:
    """Some work, who waits for its result, and whether it changes anything."""

    work: Callable[[Db], Any]
    done: "asyncio.Future[Any]"
    changes: bool


def _together(asked: Sequence[_Asked], db: sqlite3.Connection) -> list[Any]:
    """Do several works in one transaction. Out: for each its result, or what it raised."""
    here = _Db(db)
    db.execute("BEGIN IMMEDIATE")
    try:
        results: list[Any] = []
        for one in asked:
            if one.changes:
                db.execute("SAVEPOINT one")
            try:
                results.append(one.work(here))
            except Exception as error:
                if not db.in_transaction:
                    raise  # the database itself gave up
                if one.changes:
                    db.execute("ROLLBACK TO one")
                results.append(_told(error))
            if one.changes:
                db.execute("RELEASE one")
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
    return results


def _told(error: Exception) -> Exception:
    """An error of SQLite's as the rest of the bot knows it."""
    ours = (sqlite3.IntegrityError, sqlite3.ProgrammingError)
    if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, ours):
        return StoreError(str(error))
    return error  # a fault of ours, which no waiting mends


class _Db:
    """A connection as `sql.py` sees it: SQLite's own, and a lock that `BEGIN IMMEDIATE` has."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def execute(self, sql: str, values: Sequence[object] = (), /) -> Rows:
        return cast("Rows", self._db.execute(sql, cast("Any", values)))

    def execute_many(self, sql: str, values: Sequence[Sequence[object]], /) -> None:
        self._db.executemany(sql, cast("Any", values))

    def lock_chat(self, chat: int, /) -> None:
        """The whole database is locked already."""

    def lock_bell(self) -> None:
        """The whole database is locked already."""


def _forget_takers(db: Db) -> None:
    db.execute("UPDATE inbox SET leased = 0, taker = 0 WHERE state < 2")
    db.execute("DELETE FROM lease")


async def _wait(presence: Presence, seconds: float) -> bool:
    """Wait until no other process has the file open, as it does while one takes over."""
    until = monotonic() + seconds
    while not await presence.take():
        if monotonic() > until:
            return False
        await asyncio.sleep(LOOK_AGAIN)
    return True


def _patiently(db: sqlite3.Connection, store: SqlStore) -> None:
    """Prepare while others may be preparing too.

    A change of the journal's mode does not wait for a lock as everything else does (SQLite would
    rather fail than let two wait for each other): it is tried again for as long.
    """
    until = monotonic() + PATIENCE
    while True:
        try:
            return _prepare(db, store)
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or monotonic() > until:
                raise
            sleep(0.02)


def _prepare(db: sqlite3.Connection, store: SqlStore) -> None:
    """Set the connection up and apply the migrations that are missing."""
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if version > len(MIGRATIONS):  # said before anything is touched
        raise StoreError(
            f"it was made by a newer version of the bot (schema {version}, "
            f"this one knows {len(MIGRATIONS)})"
        )
    for pragma in PRAGMAS:
        db.execute(pragma)
    db.execute("BEGIN IMMEDIATE")
    try:
        (version,) = db.execute("PRAGMA user_version").fetchone()  # now that nobody else migrates
        for number, migration in enumerate(MIGRATIONS[version:], start=version + 1):
            for statement in migration:
                db.execute(statement)
            if number == SEALED_SINCE:
                seal_all(_Db(db), store.vault)
        db.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        check_keys(_Db(db), store.vault)
        db.execute("COMMIT")
    except BaseException:
        db.execute("ROLLBACK")
        raise
