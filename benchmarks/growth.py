"""Growth: the same people tap, among a thousand stored and among a million.

Those who are stored are written in the store's own format, in one transaction; the first of them
are the ones who tap. Lives here: making such a database. Must not: how a row is sealed (that is
`bot.store`'s).
"""

import asyncio
import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from time import time
from typing import Any, Final

from benchmarks.crowd import TOKEN
from bot.guide.case import Case, Person, Step
from bot.settings import load
from bot.store.copies import COPIED
from bot.store.opening import open_store
from bot.store.seal import Vault

FIRST: Final = 5_100_000_001
"""The id of the first person of a stand-in's world."""
YEAR: Final = 365 * 86400
_DAY: Final = date(2026, 11, 2)
STORED: Final = Person(
    spoken="fr",
    cases=(
        Case(
            id=1_793_600_000,
            opened=_DAY,
            touched=_DAY,
            answers={
                "company": "nordvpn",
                "problem": "nordvpn_billing",
                "matter": "renewal",
                "seller": "site",
                "paid_with": "card",
                "paid_on": "20261020",
                "amount": "107,88 €",
                "email": "camille.dupont@example.org",
            },
            steps=(
                Step(rung="chat", day=_DAY, outcome="refused"),
                Step(rung="email", day=_DAY, outcome="sent", sent=_DAY, promised=_DAY),
            ),
        ),
    ),
    about={"name": "Camille Dupont", "country": "fr"},
)
"""Somebody in the midst of a dispute."""


async def fill(folder: Path, people: int) -> float:
    """Make a database with so many people. Out: bytes of the file for each of them."""
    file = folder / "bot.sqlite3"
    settings = load(
        bot_token=TOKEN, bot_api_url="http://127.0.0.1:1", database_url=f"sqlite:///{file}"
    )
    await (await open_store(settings.database_url, settings.keys)).close()
    empty = file.stat().st_size
    await asyncio.to_thread(_insert, file, Vault(settings.keys), people)
    # Once more, or the bot's start would pay for what was just written.
    await (await open_store(settings.database_url, settings.keys)).close()
    return (file.stat().st_size - empty) / people


def _insert(file: Path, vault: Vault, people: int) -> None:
    columns = COPIED["person"]
    places = ", ".join("?" for _ in columns)
    db = sqlite3.connect(file, isolation_level=None)
    db.execute("PRAGMA synchronous = OFF")
    db.execute("BEGIN IMMEDIATE")
    sql = f"INSERT INTO person ({', '.join(columns)}) VALUES ({places})"  # noqa: S608 constants
    db.executemany(sql, (tuple(row[name] for name in columns) for row in _rows(vault, people)))
    db.execute("COMMIT")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()


def _rows(vault: Vault, people: int) -> Iterator[dict[str, Any]]:
    body, now = STORED.model_dump_json(exclude_defaults=True), int(time())
    for number in range(people):
        chat = FIRST + number
        sealed = vault.seal(body, "person", chat)
        due = now + YEAR + number % YEAR
        yield {"chat": chat, "body": sealed, "version": 1, "panel": None, "due": due}
