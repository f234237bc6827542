"""The keys of a database: known to be wrong before anything is written, and changed row by row.

Lives here: what is sealed, as a whole. Must not: how a text is sealed (`seal`).
"""

from collections.abc import Mapping
from typing import Final

from bot.store.copies import AT_ONCE, BELOW, Progress, number
from bot.store.protocol import StoreError
from bot.store.seal import SealedError, Vault
from bot.store.sql import Db, SqlStore, note

CANARY: Final = "canary"
"""A sealed word, by which a wrong key is known."""
SEALED: Final[Mapping[str, str]] = {"person": "chat", "inbox": "update_id"}
"""The tables whose bodies are sealed, and the column that each is bound to."""


def check_keys(db: Db, vault: Vault) -> None:
    """Know a wrong key before anything is written. Raises StoreError; destroys nothing."""
    row = db.execute("SELECT value FROM meta WHERE name = ?", (CANARY,)).fetchone()
    if row is None:
        note(db, CANARY, vault.seal(CANARY, "meta", CANARY))
        return
    try:
        vault.open(row[0], "meta", CANARY)
    except SealedError:
        raise StoreError(
            "it was written with another DATA_KEY (nothing was changed; give the one that it"
            " was made with, or both with a comma between them)"
        ) from None


def seal_all(db: Db, vault: Vault) -> None:
    """Seal what a version wrote that did not seal yet."""
    for table, key in SEALED.items():
        rows = list(db.execute(f"SELECT {key}, body FROM {table} WHERE body <> ''"))  # noqa: S608
        for row, body in rows:
            sealed = vault.seal(body, table, row)
            db.execute(f"UPDATE {table} SET body = ? WHERE {key} = ?", (sealed, row))  # noqa: S608


async def change_keys(store: SqlStore, progress: Progress) -> int:
    """Seal everything with the present key. Out: how many rows were sealed anew.

    May run while people are served, and again if it was interrupted.
    """
    changed = 0
    for table in SEALED:
        count, done, after = await number(store, table), 0, BELOW
        progress(table, 0, count)
        while True:
            last, anew, seen = await reseal(store, table, after, AT_ONCE)
            changed += anew
            if last is None:
                break
            after, done = last, done + seen
            progress(table, min(done, count), count)
    # The last step: whoever does not have the old key any more can open the database from now on.
    sealed = store.vault.seal(CANARY, "meta", CANARY)
    await store.transaction(lambda db: note(db, CANARY, sealed))
    return changed


async def reseal(store: SqlStore, table: str, after: int, most: int) -> tuple[int | None, int, int]:
    """Seal some rows anew with the present key.

    In: `person` or `inbox`; the key after which to go on; how many rows. Out: the last key
    looked at, None at the end; how many rows were sealed anew, and how many looked at.
    """
    key, vault = SEALED[table], store.vault

    def reseal(db: Db) -> tuple[int | None, int, int]:
        sql = (
            f"SELECT {key}, body FROM {table}"  # noqa: S608 constants
            f" WHERE {key} > ? AND body <> '' ORDER BY {key} LIMIT ?"
        )
        rows = list(db.execute(sql, (after, most)))
        changed = 0
        for row, body in rows:
            if not vault.is_present(body):
                anew = vault.seal(vault.open(body, table, row), table, row)
                sql = f"UPDATE {table} SET body = ? WHERE {key} = ? AND body = ?"  # noqa: S608
                changed += db.execute(sql, (anew, row, body)).rowcount
        return (rows[-1][0] if rows else None), changed, len(rows)

    return await store.transaction(reseal)
