"""The store in a SQLite file, through aiosqlite.

Each transaction is one function that runs whole on the connection's thread: the hop between
threads costs more than the SQL. `BEGIN IMMEDIATE` always: a transaction that begins by reading
and writes later fails at once with "database is locked" when another process has written.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic, sleep
from typing import Final, Self, TypeVar, cast

import aiosqlite
from typing_extensions import override

from bot.guide.case import Person
from bot.store.presence import Presence
from bot.store.protocol import (
    HANDLED_KEPT,
    LEASE,
    RING,
    SET_ASIDE_KEPT,
    AppliedError,
    ConflictError,
    Known,
    Received,
    Settled,
    Store,
    StoreError,
)

Result = TypeVar("Result")

WAITING: Final = 0
APPLIED: Final = 1
DONE: Final = 2
ASIDE: Final = 3

PATIENCE: Final = 5
"""Seconds to wait for a lock of another process."""

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
)
"""The database's history: each entry is applied once, in order, and never edited afterwards."""


class SqliteStore(Store):
    """A Store in one file; see `protocol.Store` for what each method promises."""

    def __init__(self, connection: aiosqlite.Connection, presence: Presence) -> None:
        self._connection = connection
        self._presence = presence

    @classmethod
    async def open(cls, path: Path) -> Self:
        """Open the file, make it if need be, and bring it up to date.

        Raises StoreError if it cannot be opened, is no database, or was made by a newer version.
        """
        try:
            # Tried first without aiosqlite, whose thread would outlive a failure to open.
            await asyncio.to_thread(lambda: sqlite3.connect(path).close())
            presence = Presence(path)
        except (sqlite3.Error, OSError) as error:
            raise StoreError(f"cannot open the database {path}: {error}") from error
        connection = await aiosqlite.connect(path, isolation_level=None)
        store = cls(connection, presence)
        try:
            await store._run(_patiently)
            async with presence.alone() as alone:
                if alone:  # whoever took what is not answered is dead
                    await store._transaction(_forget_takers)
        except (sqlite3.Error, StoreError) as error:
            await store.close()
            raise StoreError(f"cannot use the database {path}: {error}") from error
        return store

    @override
    async def close(self) -> None:
        await self._connection.close()
        self._presence.close()

    @override
    async def receive(self, updates: Sequence[Received], now: int) -> list[Received]:
        def receive(db: sqlite3.Connection) -> list[Received]:
            return [one for one in updates if _enter(db, one, now)]

        return await self._transaction(receive)

    @override
    async def orphans(self, now: int) -> list[Received]:
        def orphans(db: sqlite3.Connection) -> list[Received]:
            sql = (
                "UPDATE inbox SET leased = ? WHERE state < 2 AND leased <= ?"
                " RETURNING update_id, chat, body, state"
            )
            taken = [
                Received(update_id, chat, body, applied=state == APPLIED)
                for update_id, chat, body, state in db.execute(sql, (now + LEASE, now))
            ]
            return sorted(taken, key=lambda one: one.update_id)

        return await self._transaction(orphans)

    @override
    async def hold(self, update_ids: Sequence[int], now: int) -> None:
        def hold(db: sqlite3.Connection) -> None:
            sql = "UPDATE inbox SET leased = ? WHERE update_id = ?"
            db.executemany(sql, [(now + LEASE, one) for one in update_ids])

        await self._transaction(hold)

    @override
    async def load(self, chat: int) -> Known:
        def load(db: sqlite3.Connection) -> tuple[str, int, int | None] | None:
            sql = "SELECT body, version, panel FROM person WHERE chat = ?"
            return cast("tuple[str, int, int | None] | None", db.execute(sql, (chat,)).fetchone())

        row = await self._run(load)
        if row is None:
            return Known(Person())
        body, version, panel = row
        return Known(Person.model_validate_json(body), version, panel)

    @override
    async def ring(self, now: int, most: int) -> list[Received]:
        def ring(db: sqlite3.Connection) -> list[Received]:
            sql = "SELECT chat FROM person WHERE due <= ? ORDER BY due LIMIT ?"
            chats = [chat for (chat,) in db.execute(sql, (now, most))]
            # Below every number of Telegram's, and below those that are still kept.
            (lowest,) = db.execute("SELECT min(0, min(update_id)) FROM inbox").fetchone()
            rung = [
                Received((lowest or 0) - place, chat, RING)
                for place, chat in enumerate(chats, start=1)
            ]
            for one in rung:
                db.execute("UPDATE person SET due = NULL WHERE chat = ?", (one.chat,))
                _enter(db, one, now)
            return rung

        return await self._transaction(ring)

    @override
    async def save(self, update_id: int, chat: int, known: Known) -> None:
        def save(db: sqlite3.Connection) -> None:
            _apply(db, update_id)
            _write(db, chat, known)

        await self._transaction(save)

    @override
    async def change(self, chat: int, known: Known) -> None:
        await self._transaction(lambda db: _write(db, chat, known))

    @override
    async def erase(self, update_id: int, chat: int) -> None:
        def erase(db: sqlite3.Connection) -> None:
            _apply(db, update_id)
            db.execute("DELETE FROM person WHERE chat = ?", (chat,))
            db.execute("DELETE FROM inbox WHERE chat = ? AND state = ?", (chat, ASIDE))

        await self._transaction(erase)

    @override
    async def settle(self, settled: Sequence[Settled]) -> None:
        def settle(db: sqlite3.Connection) -> None:
            for one in settled:
                if one.dropped:
                    db.execute("DELETE FROM inbox WHERE chat = ? AND state = ?", (one.chat, ASIDE))
                db.execute(
                    "UPDATE inbox SET state = ?, body = '', chat = 0 WHERE update_id = ?",
                    (DONE, one.update_id),
                )
                if one.panel is not None:
                    db.execute(
                        "INSERT INTO person (chat, body, version, panel) VALUES (?, '{}', 1, ?)"
                        " ON CONFLICT (chat) DO UPDATE SET panel = excluded.panel",
                        (one.chat, one.panel),
                    )

        await self._transaction(settle)
        if any(one.erased or one.dropped for one in settled):
            await self._run(_fold_log)

    @override
    async def set_aside(self, update_id: int, reason: str) -> None:
        def set_aside(db: sqlite3.Connection) -> None:
            db.execute(
                "UPDATE inbox SET state = ?, reason = ? WHERE update_id = ?",
                (ASIDE, reason, update_id),
            )

        await self._transaction(set_aside)

    @override
    async def tidy(self, now: int) -> None:
        def tidy(db: sqlite3.Connection) -> None:
            for state, kept in ((DONE, HANDLED_KEPT), (ASIDE, SET_ASIDE_KEPT)):
                db.execute(
                    "DELETE FROM inbox WHERE state = ? AND received < ?", (state, now - kept)
                )

        await self._transaction(tidy)
        await self._run(_fold_log)

    async def _transaction(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        """Do some work whole or not at all."""

        def whole(db: sqlite3.Connection) -> Result:
            db.execute("BEGIN IMMEDIATE")
            try:
                result = work(db)
                db.execute("COMMIT")
            except BaseException:
                if db.in_transaction:
                    db.execute("ROLLBACK")
                raise
            return result

        return await self._run(whole)

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
            if isinstance(error, (sqlite3.IntegrityError, sqlite3.ProgrammingError)):
                raise  # a fault of ours, which no waiting mends
            raise StoreError(str(error)) from error


def _forget_takers(db: sqlite3.Connection) -> None:
    db.execute("UPDATE inbox SET leased = 0 WHERE state < 2")


def _enter(db: sqlite3.Connection, one: Received, now: int) -> bool:
    """Write an entry into the inbox. Out: whether it was not there already."""
    sql = (
        "INSERT INTO inbox (update_id, chat, body, received, leased) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT DO NOTHING"
    )
    entry = (one.update_id, one.chat, one.body, now, now + LEASE)
    return db.execute(sql, entry).rowcount > 0


def _apply(db: sqlite3.Connection, update_id: int) -> None:
    sql = "UPDATE inbox SET state = ? WHERE update_id = ? AND state = ?"
    if not db.execute(sql, (APPLIED, update_id, WAITING)).rowcount:
        raise AppliedError


def _write(db: sqlite3.Connection, chat: int, known: Known) -> None:
    """Write a person down, if nobody else has meanwhile."""
    body = known.person.model_dump_json(exclude_defaults=True)
    if known.version == 0:
        sql = (
            "INSERT INTO person (body, due, chat, version) VALUES (?, ?, ?, 1)"
            " ON CONFLICT DO NOTHING"
        )
        changed = db.execute(sql, (body, known.due, chat)).rowcount
    else:
        sql = (
            "UPDATE person SET body = ?, due = ?, version = version + 1"
            " WHERE chat = ? AND version = ?"
        )
        changed = db.execute(sql, (body, known.due, chat, known.version)).rowcount
    if not changed:
        raise ConflictError


def _fold_log(db: sqlite3.Connection) -> None:
    """Cut the write-ahead log off: until then it holds the pages as they were before."""
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _patiently(db: sqlite3.Connection) -> None:
    """Prepare while others may be preparing too.

    A change of the journal's mode does not wait for a lock as everything else does (SQLite would
    rather fail than let two wait for each other): it is tried again for as long.
    """
    until = monotonic() + PATIENCE
    while True:
        try:
            return _prepare(db)
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or monotonic() > until:
                raise
            sleep(0.02)


def _prepare(db: sqlite3.Connection) -> None:
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
        for migration in MIGRATIONS[version:]:
            for statement in migration:
                db.execute(statement)
        db.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        db.execute("COMMIT")
    except BaseException:
        db.execute("ROLLBACK")
        raise
