"""The store in PostgreSQL, through psycopg: several processes, on several machines.

Each transaction is one function that runs whole in a thread, on a connection of a small pool:
psycopg lets go of the interpreter while it waits for the server.
"""

import asyncio
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import Any, Final, Self, TypeVar, cast

import psycopg
from psycopg.errors import DeadlockDetected, SerializationFailure
from psycopg_pool import ConnectionPool, PoolTimeout
from typing_extensions import override

from bot.store.keys import check_keys
from bot.store.protocol import StoreError
from bot.store.seal import Vault
from bot.store.sql import Db, Rows, SqlStore

Result = TypeVar("Result")

CONNECTIONS: Final = 8
"""Connections of one process; each serves one transaction at a time."""
PATIENCE: Final = 10.0
"""Seconds to wait for a connection."""
TRIES: Final = 5
"""How often a transaction is tried that another one stood in the way of."""

MIGRATIONS: Final[tuple[tuple[str, ...], ...]] = (
    (
        """
        CREATE TABLE inbox (
            update_id BIGINT PRIMARY KEY,
            chat BIGINT NOT NULL,
            body TEXT NOT NULL,
            received BIGINT NOT NULL,
            state SMALLINT NOT NULL DEFAULT 0,
            reason TEXT NOT NULL DEFAULT '',
            leased BIGINT NOT NULL DEFAULT 0,
            taker BIGINT NOT NULL DEFAULT 0
        )
        """,
        "CREATE INDEX inbox_open ON inbox (chat, update_id) WHERE state < 2",
        "CREATE INDEX inbox_received ON inbox (received)",
        "CREATE INDEX inbox_chat ON inbox (chat) WHERE state <> 2",
        """
        CREATE TABLE person (
            chat BIGINT PRIMARY KEY,
            body TEXT NOT NULL,
            version BIGINT NOT NULL,
            panel BIGINT,
            due BIGINT
        )
        """,
        "CREATE INDEX person_due ON person (due) WHERE due IS NOT NULL",
        "CREATE TABLE lease (name TEXT PRIMARY KEY, taker BIGINT NOT NULL, until BIGINT NOT NULL)",
        "CREATE TABLE tally (id TEXT PRIMARY KEY, name TEXT NOT NULL, day BIGINT NOT NULL,"
        " number BIGINT NOT NULL)",
        "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    ),
)
"""The database's history: each entry is applied once, in order, and never edited afterwards."""

# Advisory locks: a chat's is its id; those of the house are pairs, which are another space.
_MIGRATING: Final = "SELECT pg_advisory_xact_lock(1380271939, 1)"
_RINGING: Final = "SELECT pg_advisory_xact_lock(1380271939, 2)"
_CHAT: Final = "SELECT pg_advisory_xact_lock(%s)"


class PostgresStore(SqlStore):
    """A Store in a PostgreSQL database."""

    skip_locked = " FOR UPDATE SKIP LOCKED"

    def __init__(
        self,
        pool: "ConnectionPool[psycopg.Connection[Any]]",
        vault: Vault,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(vault, clock)
        self._pool = pool
        self._threads = ThreadPoolExecutor(CONNECTIONS, "postgres")

    @classmethod
    async def open(cls, url: str, vault: Vault, *, clock: Callable[[], float] = time.time) -> Self:
        """Connect, and bring the database up to date under a lock.

        Raises StoreError if it cannot be reached or used; its message never repeats the address.
        """
        pool: ConnectionPool[psycopg.Connection[Any]] = ConnectionPool(
            url,
            min_size=1,
            max_size=CONNECTIONS,
            timeout=PATIENCE,
            open=False,
            kwargs={"autocommit": True, "application_name": "reclamation"},
        )
        store = cls(pool, vault, clock)
        try:
            await asyncio.to_thread(psycopg.connect(url, connect_timeout=5).close)
            await asyncio.to_thread(pool.open, wait=True, timeout=PATIENCE)
            await store.transaction(lambda db: _prepare(db, store))
        except (psycopg.Error, PoolTimeout) as error:
            await store.close()
            raise StoreError(f"cannot use the PostgreSQL database: {_why(error)}") from None
        except StoreError as error:
            await store.close()
            raise StoreError(f"cannot use the PostgreSQL database: {error}") from None
        return store

    @override
    async def close(self) -> None:
        await asyncio.to_thread(self._pool.close)
        self._threads.shutdown(wait=False)

    @override
    async def transaction(self, work: Callable[[Db], Result]) -> Result:
        return await self._run(work, whole=True)

    @override
    async def reading(self, work: Callable[[Db], Result]) -> Result:
        return await self._run(work, whole=False)

    async def _run(self, work: Callable[[Db], Result], *, whole: bool) -> Result:
        def once() -> Result:
            with self._pool.connection() as connection:
                if not whole:
                    return work(_Db(connection))
                with connection.transaction():
                    return work(_Db(connection))

        def run() -> Result:
            for _ in range(TRIES - 1):
                try:
                    return once()
                except (DeadlockDetected, SerializationFailure):
                    continue
            return once()

        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, run)
        except (psycopg.IntegrityError, psycopg.ProgrammingError, psycopg.DataError):
            raise  # a fault of ours, which no waiting mends
        except (psycopg.Error, PoolTimeout) as error:
            raise StoreError(_why(error)) from None


class _Db:
    """A connection as `sql.py` sees it."""

    def __init__(self, connection: "psycopg.Connection[Any]") -> None:
        self._connection = connection

    def execute(self, sql: str, values: Sequence[object] = (), /) -> Rows:
        return cast("Rows", self._connection.execute(_places(sql), values))

    def execute_many(self, sql: str, values: Sequence[Sequence[object]], /) -> None:
        if values:
            with self._connection.cursor() as cursor:
                cursor.executemany(_places(sql), values)

    def lock_chat(self, chat: int, /) -> None:
        self._connection.execute(_CHAT, (chat,))

    def lock_bell(self) -> None:
        self._connection.execute(_RINGING)


@lru_cache(maxsize=256)
def _places(sql: str) -> Any:
    """The statement as psycopg writes the places of values."""
    return sql.replace("?", "%s")


def _prepare(db: Db, store: SqlStore) -> None:
    """Apply the migrations that are missing, while no other process does."""
    db.execute(_MIGRATING)
    db.execute("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)")
    row = db.execute("SELECT version FROM schema_version").fetchone()
    version = row[0] if row is not None else 0
    if version > len(MIGRATIONS):
        raise StoreError(
            f"it was made by a newer version of the bot (schema {version}, "
            f"this one knows {len(MIGRATIONS)})"
        )
    for migration in MIGRATIONS[version:]:
        for statement in migration:
            db.execute(statement)
    if row is None:
        db.execute("INSERT INTO schema_version (version) VALUES (?)", (len(MIGRATIONS),))
    else:
        db.execute("UPDATE schema_version SET version = ?", (len(MIGRATIONS),))
    check_keys(db, store.vault)


def _why(error: Exception) -> str:
    """What went wrong, in one line, without the address, which holds a password."""
    if isinstance(error, psycopg.Error) and error.diag.message_primary:
        return error.diag.message_primary
    if isinstance(error, PoolTimeout):
        return "no connection became free in time"
    return f"it cannot be reached ({type(error).__name__})"
