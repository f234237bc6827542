"""The store keeps its promises: one suite for whatever database is behind it."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.guide.case import Case, Person, Step
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
from bot.store.sqlite import MIGRATIONS, SqliteStore

NOW = 1_795_428_000
CHAT = 5_100_000_001
CASE = Case(
    id=7,
    opened=date(2026, 11, 23),
    answers={"problem": "nordvpn_billing", "matter": "refund"},
    steps=(Step(rung="chat", day=date(2026, 11, 24), outcome="silent"),),
)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    """A store on a new file."""
    store = await SqliteStore.open(tmp_path / "store.sqlite3")
    yield store
    await store.close()


async def received(store: Store, *numbers: int, chat: int = CHAT) -> None:
    await store.receive([Received(number, chat, f'{{"n": {number}}}') for number in numbers], NOW)


async def test_a_person_comes_back_as_saved(store: Store) -> None:
    """Answers keep their order, steps their days, and the version counts the changes."""
    await received(store, 1, 2)
    assert await store.load(CHAT) == Known(Person())
    person = Person(language="en", cases=(CASE, Case()))
    await store.save(1, CHAT, Known(person))
    assert await store.load(CHAT) == Known(person, version=1)
    changed = person.with_case(CASE.with_answer("seller", "site"))
    await store.save(2, CHAT, Known(changed, version=1))
    known = await store.load(CHAT)
    assert known == Known(changed, version=2)
    assert list(known.person.case.answers) == ["problem", "matter", "seller"]


async def test_an_update_received_twice_is_one(store: Store) -> None:
    """Telegram may deliver an update again: only the first delivery is new, even once handled."""
    first = await store.receive([Received(5, CHAT, "{}"), Received(6, CHAT, "{}")], NOW)
    assert [one.update_id for one in first] == [5, 6]
    await store.settle([Settled(5, CHAT)])
    again = await store.receive([Received(5, CHAT, "{}"), Received(7, CHAT, "{}")], NOW)
    assert [one.update_id for one in again] == [7]


async def test_what_is_not_settled_comes_back_in_order(store: Store) -> None:
    """A start begins with what was received, applied or not, oldest first."""
    await received(store, 12, 10, 11)
    await store.save(11, CHAT, Known(Person(language="fr")))
    await store.settle([Settled(10, CHAT)])
    assert [(one.update_id, one.applied) for one in await store.orphans(NOW + LEASE)] == [
        (11, True),
        (12, False),
    ]


async def test_an_update_is_applied_once(store: Store) -> None:
    """A second save for the same update is refused and changes nothing."""
    await received(store, 1)
    await store.save(1, CHAT, Known(Person(language="fr")))
    with pytest.raises(AppliedError):
        await store.save(1, CHAT, Known(Person(language="en"), version=1))
    with pytest.raises(AppliedError):
        await store.erase(1, CHAT)
    with pytest.raises(AppliedError):
        await store.save(99, CHAT, Known(Person(language="en"), version=1))
    assert (await store.load(CHAT)).person.language == "fr"


async def test_an_old_copy_is_never_saved_over_a_new_one(store: Store) -> None:
    """Whoever loaded before somebody else saved is told so, and nothing is half done."""
    await received(store, 1, 2, 3)
    stale = await store.load(CHAT)
    await store.save(1, CHAT, Known(Person(language="fr")))
    with pytest.raises(ConflictError):
        await store.save(2, CHAT, Known(Person(language="en"), stale.version))
    with pytest.raises(ConflictError):
        await store.save(3, CHAT, Known(Person(language="en"), version=9))
    assert (await store.load(CHAT)).person.language == "fr"
    assert [one.applied for one in await store.orphans(NOW + LEASE)] == [True, False, False]


async def test_many_at_once_are_kept_apart(store: Store) -> None:
    """Two hundred saves side by side: each chat has its own, none is lost."""
    chats = range(1, 201)
    for chat in chats:
        await received(store, chat, chat=chat)
    await asyncio.gather(
        *(store.save(chat, chat, Known(Person(language=f"l{chat}"))) for chat in chats)
    )
    for chat in chats:
        assert (await store.load(chat)).person.language == f"l{chat}"


async def test_settling_forgets_the_body_and_notes_the_buttons(
    store: Store, tmp_path: Path
) -> None:
    """What somebody wrote does not outlive its answer."""
    await store.receive([Received(1, CHAT, '{"text": "canary-1f8e"}')], NOW)
    await store.settle([Settled(1, CHAT, panel=42)])
    assert (await store.load(CHAT)).panel == 42
    await store.close()
    assert b"canary-1f8e" not in (tmp_path / "store.sqlite3").read_bytes()


async def test_erasing_leaves_no_trace(store: Store, tmp_path: Path) -> None:
    """Everything of a chat goes from tables, free pages and the write-ahead log, at once."""
    body = '{"text": "canary-77aa"}'
    await store.receive([Received(1, CHAT, body), Received(2, CHAT, "{}")], NOW)
    await store.receive([Received(3, CHAT + 1, "{}")], NOW)
    await store.save(2, CHAT, Known(Person(language="canary-77aa")))
    await store.save(3, CHAT + 1, Known(Person(language="fr")))
    await store.set_aside(1, "a reason")
    await received(store, 4)
    await store.erase(4, CHAT)
    await store.settle([Settled(4, CHAT, erased=True)])
    assert await store.load(CHAT) == Known(Person())
    assert (await store.load(CHAT + 1)).person.language == "fr"
    for file in tmp_path.iterdir():
        assert b"canary-77aa" not in file.read_bytes(), file.name


async def test_what_cannot_be_served_is_set_aside(store: Store) -> None:
    """It is out of the way, with its reason, for the operator to see."""
    await received(store, 1, 2)
    await store.set_aside(1, "ValueError at x.py:3")
    assert [one.update_id for one in await store.orphans(NOW + LEASE)] == [2]
    assert await store.receive([Received(1, CHAT, "{}")], NOW) == []


async def test_tidying_forgets_in_time(store: Store) -> None:
    """Handled numbers go after two days, what was set aside after a week, the rest never."""
    await received(store, 1, 2, 3)
    await store.settle([Settled(1, CHAT)])
    await store.set_aside(2, "a reason")
    await store.tidy(NOW + HANDLED_KEPT)
    assert await store.receive([Received(1, CHAT, "{}")], NOW) == []
    await store.tidy(NOW + HANDLED_KEPT + 1)
    assert len(await store.receive([Received(1, CHAT, "{}")], NOW + SET_ASIDE_KEPT)) == 1
    await store.tidy(NOW + SET_ASIDE_KEPT + 1)
    assert len(await store.receive([Received(2, CHAT, "{}")], NOW)) == 1
    left = await store.orphans(NOW + SET_ASIDE_KEPT + LEASE)
    assert [one.update_id for one in left] == [1, 2, 3]


async def test_a_record_of_a_newer_version_is_still_read(store: Store, tmp_path: Path) -> None:
    """A field this version does not know locks nobody out."""
    await received(store, 1)
    await store.save(1, CHAT, Known(Person(language="fr")))
    with sqlite3.connect(tmp_path / "store.sqlite3") as other:
        other.execute('UPDATE person SET body = \'{"language": "en", "new_field": 3}\'')
    other.close()
    assert (await store.load(CHAT)).person.language == "en"


async def test_a_locked_database_is_told_apart_from_a_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another process holding the file for long is a StoreError, and passes."""
    file = tmp_path / "locked.sqlite3"
    monkeypatch.setattr(
        "bot.store.sqlite.PRAGMAS", ("PRAGMA journal_mode = WAL", "PRAGMA busy_timeout = 50")
    )
    store = await SqliteStore.open(file)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="locked"):
        await received(store, 1)
    other.execute("ROLLBACK")
    await received(store, 1)
    assert [one.update_id for one in await store.orphans(NOW + LEASE)] == [1]
    other.close()
    await store.close()


async def test_commits_survive_a_power_cut(store: Store, tmp_path: Path) -> None:
    """WAL, and every commit flushed to the disk before it counts; what is erased is overwritten."""
    assert isinstance(store, SqliteStore)

    def pragmas(db: sqlite3.Connection) -> list[object]:
        names = ("journal_mode", "synchronous", "secure_delete", "user_version")
        return [db.execute(f"PRAGMA {name}").fetchone()[0] for name in names]

    assert await store._run(pragmas) == ["wal", 2, 1, len(MIGRATIONS)]


async def test_what_is_being_served_is_nobody_elses(tmp_path: Path) -> None:
    """While its process holds it; once that is dead, it is taken by one other, and by one only."""
    file = tmp_path / "several.sqlite3"
    first, second, third = [await SqliteStore.open(file) for _ in range(3)]
    await received(first, 1, 2)
    await first.settle([Settled(2, CHAT)])
    assert await second.orphans(NOW + LEASE - 1) == []
    await first.hold([1], NOW + LEASE - 1)
    assert await second.orphans(NOW + LEASE) == []
    assert [one.update_id for one in await second.orphans(NOW + 2 * LEASE)] == [1]
    assert await third.orphans(NOW + 2 * LEASE) == []
    for store in (first, second, third):
        await store.close()
    alone = await SqliteStore.open(file)
    assert [one.update_id for one in await alone.orphans(NOW)] == [1], "a start waits for nobody"
    await alone.close()


async def test_each_bell_is_rung_once(tmp_path: Path) -> None:
    """Whoever is due is put into the inbox, once, under a number that no update can have."""
    file = tmp_path / "bells.sqlite3"
    stores = [await SqliteStore.open(file) for _ in range(3)]
    await received(stores[0], 1, 2, 3)
    for number, due in ((1, NOW), (2, NOW + 1), (3, None)):
        await stores[0].save(number, CHAT + number, Known(Person(language="fr"), due=due))
    assert await stores[1].ring(NOW - 1, 10) == []
    rung = await asyncio.gather(*(store.ring(NOW + 1, 1) for store in stores))
    assert sorted(one.chat for entries in rung for one in entries) == [CHAT + 1, CHAT + 2]
    assert {one.body for entries in rung for one in entries} == {RING}
    assert all(one.update_id < 0 for entries in rung for one in entries)
    assert await stores[2].ring(NOW + 10**6, 10) == [], "until it is set again"
    for store in stores:
        await store.close()


async def test_opening_again_changes_nothing(tmp_path: Path) -> None:
    """Migrations are applied once, also when two processes start at the same time."""
    file = tmp_path / "twice.sqlite3"
    stores = await asyncio.gather(*(SqliteStore.open(file) for _ in range(4)))
    await received(stores[0], 1)
    assert [one.update_id for one in await stores[3].orphans(NOW + LEASE)] == [1]
    for store in stores:
        await store.close()


async def test_a_database_of_the_first_version_is_brought_up_to_date(tmp_path: Path) -> None:
    """Who was there before keeps their case, and is asked in a year whether to keep it."""
    file = tmp_path / "old.sqlite3"
    with sqlite3.connect(file) as other:
        for statement in MIGRATIONS[0]:
            other.execute(statement)
        other.execute("PRAGMA user_version = 1")
        body = Person(cases=(CASE,)).model_dump_json(exclude_defaults=True)
        other.execute("INSERT INTO person VALUES (?, ?, 3, NULL)", (CHAT, body))
    other.close()
    store = await SqliteStore.open(file)
    assert (await store.load(CHAT)).person.case == CASE
    now = int(datetime.now(UTC).timestamp())
    assert await store.ring(now + 364 * 86400, 10) == []
    assert [one.chat for one in await store.ring(now + 366 * 86400, 10)] == [CHAT]
    await store.close()


@pytest.mark.parametrize("content", [b"not a database at all, but long enough", b"SQLite format 3"])
async def test_a_file_that_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    """It is left as it was, and the message names it."""
    file = tmp_path / "letter.txt"
    file.write_bytes(content * 100)
    with pytest.raises(StoreError, match=r"letter\.txt"):
        await SqliteStore.open(file)
    assert file.read_bytes() == content * 100


async def test_a_database_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    """An old bot does not touch what a newer one made."""
    file = tmp_path / "newer.sqlite3"
    with sqlite3.connect(file) as other:
        other.execute("PRAGMA user_version = 99")
    other.close()
    with pytest.raises(StoreError, match="newer version"):
        await SqliteStore.open(file)
