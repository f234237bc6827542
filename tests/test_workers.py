"""Several workers on one database (PostgreSQL): each reminder is sent, and sent once."""

import asyncio
import contextlib
import os
import sys
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.guide.case import Case, Person, Step
from bot.guide.places import ZONES
from bot.intake import RUNG_SIDE_BY_SIDE
from bot.store.copies import paste
from bot.store.opening import open_store
from tests.database import Server
from tests.phone import House, open_house

ROOT = Path(__file__).parent.parent
DUE = 5000 if os.environ.get("LONG") else 800


def awake() -> str:
    """A place where it is day, whenever the tests run."""
    now = datetime.now(UTC)
    return next(
        name for name, zone in ZONES.items() if now.astimezone(ZoneInfo(zone)).hour in range(10, 18)
    )


def waiting(zone: str) -> str:
    """Somebody whose answer was due, as the database holds them."""
    sent = date(2026, 1, 5)
    step = Step(rung="email_first", day=sent, outcome="sent", sent=sent, promised=sent, remind=sent)
    answers = {"problem": "nordvpn_billing", "matter": "renewal", "seller": "site"}
    help_page = Step(rung="help", day=sent, outcome="unsolved")
    case = Case(id=1, opened=sent, answers=answers, steps=(help_page, step), touched=date.today())  # noqa: DTZ011 theirs
    return Person(language="fr", zone=zone, cases=(case,)).model_dump_json(exclude_defaults=True)


@contextlib.asynccontextmanager
async def worker(house: House, url: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """A worker, until it is killed."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.worker"),
        cwd=ROOT,
        env={
            **inherited,
            "BOT_TOKEN": house.world.token,
            "BOT_API_URL": house.address,
            "DATABASE_URL": url,
            "SEND_RATE": "0",
        },
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


@pytest.mark.timeout(300)
async def test_many_reminders_and_a_worker_killed(tmp_path: Path, server: Server) -> None:
    """One of two workers dies in the middle: nobody is left without a reminder, and no more are
    reminded twice than were being spoken to at that moment."""
    database = server.new()
    async with open_house(tmp_path) as house:
        # Only one worker polls; when it is killed the other one may come too early for Telegram.
        house.may_be_refused += ("terminated by other getUpdates",)
        house.rows = lambda sql, *_: database.rows(sql)  # type: ignore[method-assign]
        people = [house.phone(f"P{number}") for number in range(DUE)]
        for one in people:
            one.person.met = True
        store = await open_store(database.url, house.settings.keys)
        body = waiting(awake())
        rows = [
            (chat, house.vault.seal(body, "person", chat), 1, None, 0)
            for chat in (one.person.id for one in people)
        ]
        await paste(store, "person", rows)
        await store.close()

        def sent() -> Counter[str]:
            calls = [call for call in house.world.calls if call.ok and call.method == "sendMessage"]
            return Counter(str(call.params["chat_id"]) for call in calls)

        async with worker(house, database.url) as first, worker(house, database.url) as second:
            await house.world.until(lambda: len(sent()) >= DUE // 3, within=120)
            first.kill()
            await first.wait()
            await house.world.until(lambda: len(sent()) == DUE, within=200)
            await house.settled()
            assert second.returncode is None
        twice = sum(sent().values()) - DUE
        assert twice <= RUNG_SIDE_BY_SIDE
        versions = database.rows("SELECT version, count(*) FROM person GROUP BY version")
        assert versions == [(2, DUE)], "the effect of each was saved exactly once"
        kept = database.rows("SELECT chat, body FROM person")
        assert not any('"remind":' in house.vault.open(body, "person", chat) for chat, body in kept)
