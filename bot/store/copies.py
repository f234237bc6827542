"""Copies of everything: a back-up while the bot runs, a move to another database, a change of keys.

Rows are copied sealed, as they are: who makes a copy needs no key to read, and a copy is opened by
the key of its original.
"""

from collections.abc import Callable, Iterable
from hashlib import sha256
from typing import Any, Final

from bot.store.protocol import StoreError
from bot.store.sql import COPIED, SqlStore

AT_ONCE: Final = 500
"""Rows copied, or sealed anew, in one transaction."""
LOWEST: Final = {"person": -(2**62), "inbox": -(2**62), "tally": ""}
"""What stands before the first key of each table."""

Progress = Callable[[str, int, int], None]
"""Told how far one is: the table, how many rows are done, how many there are."""


async def copy(source: SqlStore, target: SqlStore, progress: Progress) -> None:
    """Copy everything into an empty database, and check that it arrived.

    Raises StoreError if the target is not empty, or if what arrived is not what left.
    """
    for table in COPIED:
        if await target.number(table):
            raise StoreError(f"the target is not empty: its table {table} has rows already")
    for table in COPIED:
        count, done, after = await source.number(table), 0, LOWEST[table]
        progress(table, 0, count)
        while rows := await source.copied(table, after, AT_ONCE):
            await target.paste(table, rows)
            after, done = rows[-1][0], done + len(rows)
            progress(table, done, max(done, count))
    for table in COPIED:
        if await fingerprint(source, table) != await fingerprint(target, table):
            raise StoreError(
                f"the table {table} changed while it was copied: stop the bot, empty the target,"
                " and copy again"
            )


async def fingerprint(store: SqlStore, table: str) -> str:
    """A digest of all rows of a table, in order."""
    digest, after = sha256(), LOWEST[table]
    while rows := await store.copied(table, after, AT_ONCE):
        digest.update(_bytes(rows))
        after = rows[-1][0]
    return digest.hexdigest()


async def change_keys(store: SqlStore, progress: Progress) -> int:
    """Seal everything with the present key. Out: how many rows were sealed anew.

    May run while people are served, and again if it was interrupted.
    """
    changed = 0
    for table in ("person", "inbox"):
        count, done, after = await store.number(table), 0, -(2**62)
        progress(table, 0, count)
        while True:
            last, anew, seen = await store.reseal(table, after, AT_ONCE)
            changed += anew
            if last is None:
                break
            after, done = last, done + seen
            progress(table, min(done, count), count)
    await store.reseal_canary()
    return changed


def _bytes(rows: Iterable[tuple[Any, ...]]) -> bytes:
    return "\n".join(repr(tuple(row)) for row in rows).encode("utf-8", "surrogatepass")
