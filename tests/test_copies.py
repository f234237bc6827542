"""Back-up, move and change of keys: everything arrives, sealed, and is checked."""

import asyncio
import base64
import os
import sys
from pathlib import Path

import pytest

from bot.guide.case import Person
from bot.store.copies import copy
from bot.store.keys import change_keys
from bot.store.protocol import LEASE, Known, StoreError
from bot.store.sql import SqlStore
from tests.database import KEYS, Database, Server, new_file
from tests.test_store import CHAT, NOW, ids, received

ROOT = Path(__file__).parent.parent
PEOPLE = 1203
TOKEN = "123456:a-token-of-the-tests"


async def populated(store: SqlStore) -> SqlStore:
    """A store with people, an update that waits, one that was handled, and counts."""
    for number in range(1, PEOPLE + 1):
        await received(store, number, chat=number)
    for number in range(1, PEOPLE + 1):
        person = Person(language="fr", about={"name": f"Camille {number}"})
        await store.save(number, number, Known(person, due=NOW + number), ["case.opened"])
    await received(store, 9001)
    return store


def silent(table: str, done: int, of: int) -> None:
    assert 0 <= done <= of, table


async def test_a_move_brings_everything(tmp_path: Path, server: Server) -> None:
    """From a file to a server: people, what waits, what is due, what was counted."""
    file, target = new_file(tmp_path), server.new()
    try:
        source = await populated(await file.open())
        there = await target.open()
        await copy(source, there, silent)
        assert (await there.load(17)).person.about == {"name": "Camille 17"}
        assert await there.tallies(0) == {"case.opened": PEOPLE}
        waiting: list[int] = []
        while taken := await there.orphans(NOW + LEASE):
            waiting += ids(taken)
        assert len(waiting) == PEOPLE + 1
        assert max(waiting) == 9001
        assert len(await there.ring(NOW + 10, 100)) == 10
        assert not target.holds("Camille")
        with pytest.raises(StoreError, match="not empty"):
            await copy(source, there, silent)
    finally:
        await file.close()
        await target.close()


async def test_a_change_during_the_copy_is_noticed(tmp_path: Path) -> None:
    """What arrived is not what is there now: it is said, and nothing is called done."""
    file, other = new_file(tmp_path), Database(f"sqlite:///{tmp_path / 'other.sqlite3'}")
    source, target = await populated(await file.open()), await other.open()

    def disturbed(table: str, done: int, of: int) -> None:
        if table == "inbox" and done == 0:
            file.does("UPDATE person SET version = version + 1 WHERE chat = 5")

    with pytest.raises(StoreError, match="the table person changed"):
        await copy(source, target, disturbed)
    await file.close()
    await other.close()


async def test_keys_are_changed_whole(database: Database) -> None:
    """Everything is sealed anew; a second run has nothing left to do."""
    store = await populated(await database.open())
    new = bytes(reversed(range(32)))
    both = await database.open(keys=(new, *KEYS))
    assert await change_keys(both, silent) == 2 * PEOPLE + 1
    assert await change_keys(both, silent) == 0
    await store.close()
    alone = await database.open(keys=(new,))
    assert (await alone.load(3)).person.about == {"name": "Camille 3"}


# --- by the command line --------------------------------------------------------------------------


async def command(
    *arguments: str, database: Database, key: bytes = KEYS[0], more: str = ""
) -> tuple[int, str]:
    """Run `python -m bot ...`. Out: its exit status, and all that it printed."""
    keys = base64.b64encode(key).decode() + more
    environment = {k: v for k, v in os.environ.items() if k not in ("DYNO", "DATABASE_URL")}
    environment |= {"BOT_TOKEN": TOKEN, "DATA_KEY": keys, "DATABASE_URL": database.url}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        *arguments,
        cwd=ROOT,
        env=environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    told, _ = await process.communicate()
    assert process.returncode is not None
    assert TOKEN not in told.decode()
    assert keys not in told.decode()
    return process.returncode, told.decode()


async def test_a_backup_while_the_bot_runs(database: Database, tmp_path: Path) -> None:
    """A new file, which opens with the same key; never over another one."""
    store = await database.open(alone=0)
    await received(store, 1)
    await store.save(1, CHAT, Known(Person(about={"name": "Camille"})))
    file = tmp_path / "copy.sqlite3"
    status, told = await command("backup", str(file), database=database)
    assert status == 0, told
    kept = Database(f"sqlite:///{file}")
    assert (await (await kept.open()).load(CHAT)).person.about == {"name": "Camille"}
    await kept.close()
    assert not kept.holds("Camille")
    status, told = await command("backup", str(file), database=database)
    assert (status, "exists already" in told) == (2, True)


async def test_a_move_by_the_command(tmp_path: Path, server: Server) -> None:
    """It says that all is there; not while a bot serves from the file."""
    file, target = new_file(tmp_path), server.new()
    store = await file.open(alone=0)
    await received(store, 1)
    await store.save(1, CHAT, Known(Person(about={"name": "Camille"})))
    status, told = await command("move", target.url, database=file)
    assert (status, "another process uses" in told) == (2, True), told
    await file.close()
    status, told = await command("move", target.url, database=file)
    assert status == 0, told
    assert "person: 1 of 1" in told
    assert (await (await target.open()).load(CHAT)).person.about == {"name": "Camille"}
    await target.close()
    status, told = await command("move", "mysql://somewhere", database=file)
    assert (status, "DATABASE_URL" in told) == (2, True)


async def test_a_new_key_and_its_rotation(database: Database) -> None:
    """`key` prints one, `rotate` uses it; the old one alone is refused afterwards, in one line."""
    store = await database.open()
    await received(store, 1)
    await store.save(1, CHAT, Known(Person(about={"name": "Camille"})))
    await database.close()
    status, printed = await command("key", database=database)
    new = base64.b64decode(printed.strip())
    assert (status, len(new)) == (0, 32)
    old = base64.b64encode(KEYS[0]).decode()
    status, told = await command("rotate", database=database, key=new, more=f",{old}")
    assert (status, "2 texts sealed anew" in told) == (0, True), told
    status, told = await command("rotate", database=database, key=new)
    assert (status, "holds one key" in told) == (2, True), "a forgotten key must not pass for done"
    status, told = await command("rotate", database=database, more=f",{old}")
    assert (status, "another DATA_KEY" in told) == (2, True)
    assert len(told.strip().splitlines()) == 1
    opened = await database.open(keys=(new,))
    assert (await opened.load(CHAT)).person.about == {"name": "Camille"}


def test_a_database_that_cannot_be_reached_is_one_line(tmp_path: Path) -> None:
    """Nobody there, a wrong name: one line, without the address and its password."""
    nowhere = Database("postgresql://somebody:canary-password@127.0.0.1:1/nothing")
    status, told = asyncio.run(command("backup", str(tmp_path / "x"), database=nowhere))
    assert status == 2
    assert "canary-password" not in told
    assert len(told.strip().splitlines()) == 1
