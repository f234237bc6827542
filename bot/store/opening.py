"""Which store is behind an address."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from bot.store.protocol import StoreError
from bot.store.seal import Vault
from bot.store.sql import SqlStore
from bot.store.sqlite import SqliteStore

SQLITE: Final = "sqlite:///"


async def open_store(
    url: str,
    keys: Sequence[bytes],
    *,
    alone: float | None = None,
    clock: Callable[[], float] = time.time,
) -> SqlStore:
    """Open the store at an address, and bring it up to date.

    In: `sqlite:///path` or `postgresql://...`; the keys to seal with, the present one first;
    `alone`, the seconds to wait until no other process has a SQLite file open (None: others may);
    the clock, seconds since 1970. Raises StoreError, with one line for the operator.
    """
    vault = Vault(keys)
    if url.startswith(SQLITE):
        path = Path(url.removeprefix(SQLITE))
        return await SqliteStore.open(path, vault, alone=alone, clock=clock)
    try:
        from bot.store.postgres import PostgresStore
    except ImportError:
        raise StoreError(
            "PostgreSQL needs psycopg, which is not installed: pip install -r requirements.txt"
        ) from None
    return await PostgresStore.open(url, vault, clock=clock)
