"""What is SQLite's own: the file, its locks, its history, and the power cut."""

import sqlite3
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.guide.case import Person
from bot.store.protocol import LEASE, Received, Settled, StoreError
from bot.store.sqlite import MIGRATIONS, SqliteStore
from tests.database import Database, new_file
from tests.test_store import CASE, CHAT, NOW, ids, received


@pytest.fixture
async def file(tmp_path: Path) -> AsyncIterator[Database]:
    """A file, not yet made; its stores are closed at the end."""
    made = new_file(tmp_path)
    yield made
    await made.close()


async def test_a_locked_database_is_told_apart_from_a_fault(
    file: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another process holding the file for long is a StoreError, and passes."""
    monkeypatch.setattr(
        "bot.store.sqlite.PRAGMAS", ("PRAGMA journal_mode = WAL", "PRAGMA busy_timeout = 50")
    )
    store = await file.open()
    other = sqlite3.connect(tmp_path / "store.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="locked"):
        await received(store, 1)
    other.execute("ROLLBACK")
    await received(store, 1)
    assert ids(await store.orphans(NOW + LEASE)) == [1]
    other.close()


async def test_commits_survive_a_power_cut(file: Database) -> None:
    """WAL, and every commit flushed to the disk before it counts; what is erased is overwritten."""
    store = await file.open()
    assert isinstance(store, SqliteStore)

    def pragmas(db: sqlite3.Connection) -> list[object]:
        names = ("journal_mode", "synchronous", "secure_delete", "user_version")
        return [db.execute(f"PRAGMA {name}").fetchone()[0] for name in names]

    assert await store._run(pragmas) == ["wal", 2, 1, len(MIGRATIONS)]


async def test_a_start_alone_waits_for_nobody(file: Database) -> None:
    """Whoever took what is not answered is dead: it is served at once."""
    store = await file.open()
    await received(store, 1)
    await file.close()
    alone = await file.open(alone=0)
    assert ids(await alone.orphans(NOW)) == [1]


async def test_a_second_process_waits_then_is_refused(file: Database) -> None:
    """One file serves one process: said in one line; once the first has gone, it is free."""
    first = await file.open(alone=0)
    with pytest.raises(StoreError, match="one SQLite file serves one process"):
        await file.open(alone=0.3)
    await first.close()
    file.stores.clear()
    assert (await (await file.open(alone=0.3)).load(CHAT)).version == 0


async def test_databases_of_earlier_versions_are_brought_up_to_date(
    file: Database, tmp_path: Path
) -> None:
    """Who was there before keeps their case, sealed now; and what waited in the inbox is served."""
    path = tmp_path / "store.sqlite3"
    with sqlite3.connect(path) as other:
        for statement in MIGRATIONS[0]:
            other.execute(statement)
        other.execute("PRAGMA user_version = 1")
        body = Person(cases=(CASE,)).model_dump_json(exclude_defaults=True)
        other.execute("INSERT INTO person VALUES (?, ?, 3, NULL)", (CHAT, body))
        other.execute(
            "INSERT INTO inbox (update_id, chat, body, received) VALUES (5, ?, '{}', 1)", (CHAT,)
        )
    other.close()
    store = await file.open()
    assert (await store.load(CHAT)).person.case == CASE
    assert await store.orphans(NOW) == [Received(5, CHAT, "{}")]
    await store.settle([Settled(5, CHAT)], NOW)
    now = int(datetime.now(UTC).timestamp())
    assert await store.ring(now + 364 * 86400, 10) == []
    assert [one.chat for one in await store.ring(now + 366 * 86400, 10)] == [CHAT]
    assert not file.holds("nordvpn_billing")


@pytest.mark.parametrize("content", [b"not a database at all, but long enough", b"SQLite format 3"])
async def test_a_file_that_is_no_database_is_refused(
    file: Database, tmp_path: Path, content: bytes
) -> None:
    """It is left as it was, and the message names it."""
    path = tmp_path / "store.sqlite3"
    path.write_bytes(content * 100)
    with pytest.raises(StoreError, match=r"store\.sqlite3"):
        await file.open()
    assert path.read_bytes() == content * 100


async def test_a_database_of_a_newer_version_is_refused(file: Database, tmp_path: Path) -> None:
    """An old bot does not touch what a newer one made."""
    with sqlite3.connect(tmp_path / "store.sqlite3") as other:
        other.execute("PRAGMA user_version = 99")
    other.close()
    with pytest.raises(StoreError, match="newer version"):
        await file.open()
