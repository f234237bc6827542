"""Copies of everything: a back-up while the bot runs, a move to another database.

Rows are copied sealed, as they are: who makes a copy needs no key to read, and a copy is opened by
the key of its original.
"""

from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from typing import Any, Final

from bot.store.protocol import StoreError
from bot.store.sql import Db, SqlStore

COPIED: Final[Mapping[str, tuple[str, ...]]] = {
    "person": ("chat", "body", "version", "panel", "due"),
    "inbox": ("update_id", "chat", "body", "received", "state", "reason"),
    "tally": ("id", "name", "day", "number"),
}
"""What is copied: the columns of each table, its key first."""
BELOW: Final = -(2**62)
"""Less than every number that a row has."""
LOWEST: Final = {"person": BELOW, "inbox": BELOW, "tally": ""}
"""What stands before the first key of each table."""
AT_ONCE: Final = 500
"""Rows copied in one transaction."""

Progress = Callable[[str, int, int], None]
"""Told how far one is: the table, how many rows are done, how many there are."""


async def copy(source: SqlStore, target: SqlStore, progress: Progress) -> None:
    """Copy everything into an empty database, and check that it arrived.

    Raises StoreError if the target is not empty, or if what arrived is not what left.
    """
    for table in COPIED:
        if await number(target, table):
            raise StoreError(f"the target is not empty: its table {table} has rows already")
    for table in COPIED:
        count, done, after = await number(source, table), 0, LOWEST[table]
        progress(table, 0, count)
        while rows := await _copied(source, table, after):
            await paste(target, table, rows)
            after, done = rows[-1][0], done + len(rows)
            progress(table, done, max(done, count))
    for table in COPIED:
        if await _fingerprint(source, table) != await _fingerprint(target, table):
            raise StoreError(
                f"the table {table} changed while it was copied: stop the bot, empty the target,"
                " and copy again"
            )


async def number(store: SqlStore, table: str) -> int:
    """How many rows a table has."""
    sql = f"SELECT count(*) FROM {table}"  # noqa: S608 a constant

    def number(db: Db) -> int:
        (found,) = db.execute(sql).fetchone()
        return int(found)

    return await store.reading(number)


async def paste(store: SqlStore, table: str, rows: Sequence[tuple[Any, ...]]) -> None:
    """Write rows that were copied elsewhere."""
    columns = COPIED[table]
    places = ", ".join("?" for _ in columns)
    sql = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})"  # noqa: S608
    await store.transaction(lambda db: db.execute_many(sql, rows))


async def _copied(store: SqlStore, table: str, after: object) -> list[tuple[Any, ...]]:
    """The next rows to be copied, sealed as they are, in the order of their key."""
    columns = COPIED[table]
    sql = (
        f"SELECT {', '.join(columns)} FROM {table}"  # noqa: S608 constants
        f" WHERE {columns[0]} > ? ORDER BY {columns[0]} LIMIT ?"
    )
    return await store.reading(lambda db: [tuple(row) for row in db.execute(sql, (after, AT_ONCE))])


async def _fingerprint(store: SqlStore, table: str) -> str:
    """A digest of all rows of a table, in order."""
    digest, after = sha256(), LOWEST[table]
    while rows := await _copied(store, table, after):
        digest.update("\n".join(map(repr, rows)).encode("utf-8", "surrogatepass"))
        after = rows[-1][0]
    return digest.hexdigest()
