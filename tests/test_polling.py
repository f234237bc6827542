"""Updates by polling: one process polls, gives way, recovers; and a platform is told how it is."""

import asyncio
import contextlib
import logging
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot import polling, server
from bot.app import run
from bot.demo.chats import Call
from bot.demo.rules.refusal import Refusal
from bot.guide.content import Guide
from bot.sender import POLL_TIMEOUT
from bot.store.protocol import LEASE
from bot.words import Words
from tests.phone import House, open_house

TAKEN = "Conflict: terminated by other getUpdates request"


def polls(house: House) -> list[Call]:
    """The times that somebody polled."""
    return [call for call in house.world.calls if call.method == "getUpdates"]


async def ask(house: House, method: str, **params: Any) -> Any:
    """Call the Bot API as another program with the same token does."""
    async with httpx.AsyncClient(trust_env=False) as client:
        address = f"{house.address}/bot{house.world.token}/{method}"
        return (await client.get(address, params=params)).json()


# --- what goes wrong, and goes by -----------------------------------------------------------------


async def test_another_poller_is_waited_for(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The bot backs off, says so once however long it lasts, and goes on by itself."""
    monkeypatch.setattr(polling, "CONFLICT_PAUSES", (0.02,))
    house.may_be_refused += (TAKEN,)
    phone = house.phone()
    met = 0

    async def taken(call: Call) -> Refusal | None:
        nonlocal met
        if call.method != "getUpdates" or str(call.params["timeout"]) == "0" or met == 5:
            return None
        met += 1
        return Refusal(409, TAKEN)

    house.world.before_call = taken
    assert (await ask(house, "getUpdates", timeout=0))["ok"] is True  # ends the bot's own poll
    await house.until(lambda: met == 5 and polls(house)[-1].finished is None)
    assert "Bonjour" in await phone.send("/start")
    said = [record for record in caplog.records if record.name == "bot.polling"]
    errors = [one.getMessage() for one in said if one.levelno == logging.ERROR]
    assert len(errors) == 1
    assert "another program fetches updates with this token" in errors[0]
    assert "nobody else fetches updates any more" in caplog.text


async def test_a_connection_that_died_without_a_word_is_noticed(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A poll that is never answered is given up in time, and the next one is answered."""
    assert min(60, LEASE) > POLL_TIMEOUT + polling.GRACE
    monkeypatch.setattr(polling, "POLL_TIMEOUT", 0)
    monkeypatch.setattr(polling, "GRACE", 0.3)
    monkeypatch.setattr(polling, "PAUSES", (0.02,))
    dead: list[Call] = []

    async def never(call: Call) -> Refusal | None:
        if call.method == "getUpdates" and len(dead) < 2:
            dead.append(call)
            await asyncio.Event().wait()
        return None

    house.world.before_call = never
    phone = house.phone()
    house.world.say(phone.person, "/start")  # ends the poll that was under way
    house.world.say(phone.person, "/aide")
    await house.until(lambda: len(dead) == 2)
    assert "Quel est votre problème" in await phone.send("/reclamation")


async def test_a_wait_that_telegram_asks_of_polling_is_kept(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`retry_after` of getUpdates: not one poll before it is over, and people are answered."""
    monkeypatch.setattr(polling, "LEASE", 0.4)  # the lead is renewed meanwhile
    house.may_be_refused += ("Too Many Requests",)
    times: list[float] = []
    loop = asyncio.get_running_loop()

    async def too_many(call: Call) -> Refusal | None:
        if call.method == "getUpdates":
            times.append(loop.time())
            if len(times) == 1:
                return Refusal(429, "Too Many Requests: retry after 1", retry_after=1)
        return None

    house.world.before_call = too_many
    phone = house.phone()
    house.world.say(phone.person, "/start")  # ends the poll that was under way
    await house.until(lambda: len(times) == 2)
    assert times[1] - times[0] >= 1
    assert "Ce que je fais" in await phone.send("/aide")


async def test_a_webhook_left_behind_is_removed(house: House) -> None:
    """While a webhook is set Telegram refuses to be polled: the bot takes it away."""
    await house.stop()
    assert (await ask(house, "setWebhook", url="http://127.0.0.1:9/hook"))["ok"] is True
    phone = house.phone()
    await house.start()
    assert "Bonjour" in await phone.send("/start")


# --- one of several -------------------------------------------------------------------------------


@pytest.fixture
async def pair(
    tmp_path: Path, guide: Guide, words: Words, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[House, House]]:
    """Two bots in one world, on one database; the second is not started yet."""
    # A SQLite file is for one process; here it stands for the database that several share.
    monkeypatch.setattr("bot.app.HANDOVER", None)
    monkeypatch.setattr(polling, "LEASE", 0.4)
    async with open_house(tmp_path) as first:
        first.guide, first.words = guide, words
        second = House(first.world, first.address, tmp_path, first.clock)
        second.guide, second.words = guide, words
        second.serve_http()
        await first.start()
        try:
            yield first, second
        finally:
            await second.stop()


async def test_one_of_two_polls_and_the_other_takes_over(pair: tuple[House, House]) -> None:
    """Telegram never sees two pollers, and when the first ends the second takes its place."""
    first, second = pair
    phone = first.phone()
    await second.start()
    await ready(second)
    assert (await look(second, "/readyz"))["seconds_since_poll"] is None, "it stands by"
    assert "Bonjour" in await phone.send("/start")
    await first.stop()
    assert "Ce que je fais" in await phone.send("/aide")
    assert (await look(second, "/readyz"))["seconds_since_poll"] is not None, "it polls"


async def test_who_cannot_go_on_leading_stops_polling(pair: tuple[House, House]) -> None:
    """A process that lost the lead (it slept, say) does not poll again until it has it back."""
    first, _ = pair
    taken = int(first.clock()) + 1000
    with contextlib.closing(sqlite3.connect(first.database)) as other, other:
        other.execute("UPDATE lease SET taker = 1, until = ?", (taken,))
    early, late = first.phone("A"), first.phone("B")
    first.world.say(early.person, "/start")  # ends the poll that was under way
    await first.until(lambda: bool(early.messages))
    first.world.say(late.person, "/start")
    await asyncio.sleep(0.5)  # several times as long as it waits before it asks again
    assert not late.messages
    assert len(first.world.pending) == 2, "Telegram still keeps them for the one that polls now"
    with contextlib.closing(sqlite3.connect(first.database)) as other, other:
        other.execute("DELETE FROM lease")
    await first.until(lambda: bool(late.messages))
    await first.settled()
    assert "Bonjour" in late.text


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # its lock file
async def test_who_waits_for_the_database_can_be_stopped(house: House) -> None:
    """A second process on one SQLite file waits for the first to end, and obeys SIGTERM."""
    stop = asyncio.Event()
    waiting = asyncio.create_task(run(house.settings, stop, guide=house.guide, words=house.words))
    assert "Bonjour" in await house.phone().send("/start")
    assert not waiting.done()
    stop.set()
    await asyncio.wait_for(waiting, 2)
    assert "Ce que je fais" in await house.phone("B").send("/aide")


# --- how it is ------------------------------------------------------------------------------------


async def look(house: House, path: str) -> Any:
    """What the bot's HTTP server says, and with which status, at an address."""
    async with httpx.AsyncClient(trust_env=False) as client:
        answer = await client.get(f"{house.door}{path}")
    told = answer.json() if path == "/readyz" else answer.text
    return told | {"status": answer.status_code} if isinstance(told, dict) else told


async def ready(house: House, status: int = 200) -> dict[str, Any]:
    """Wait until /readyz has this status. Out: what it says."""
    async with asyncio.timeout(10):
        while True:
            with contextlib.suppress(httpx.ConnectError):
                told: dict[str, Any] = await look(house, "/readyz")
                if told["status"] == status:
                    assert await look(house, "/healthz") == "ok", "up, however it is"
                    return told
            await asyncio.sleep(0.02)


@pytest.fixture
async def watched(house: House, monkeypatch: pytest.MonkeyPatch) -> House:
    """The bot, polling, with health checks that are answered afresh each time."""
    monkeypatch.setattr(server, "PULSE_SECONDS", 0.0)
    monkeypatch.setattr("bot.store.sqlite.PRAGMAS", ("PRAGMA busy_timeout = 20",))
    await house.stop()
    house.serve_http()
    await house.start()
    return house


async def test_a_bot_that_is_well_says_so(watched: House) -> None:
    """200, with what it rests on."""
    assert await ready(watched) == {
        "ready": True,
        "started": True,
        "database": True,
        "seconds_since_poll": 0,
        "seconds_oldest_waits": 0,
        "status": 200,
    }


async def test_a_database_that_cannot_be_written_shows(watched: House) -> None:
    """Readiness goes red while another holds the file, and green again by itself."""
    await ready(watched)
    with contextlib.closing(sqlite3.connect(watched.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert (await ready(watched, 503))["database"] is False
        other.execute("ROLLBACK")
    await ready(watched)


async def test_polls_that_do_not_succeed_show(
    watched: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Readiness goes red when Telegram has not been heard for too long."""
    assert server.SILENT_SECONDS > 2 * (POLL_TIMEOUT + polling.GRACE)
    monkeypatch.setattr(server, "SILENT_SECONDS", 0.5)
    monkeypatch.setattr(polling, "PAUSES", (0.02,))
    watched.may_be_refused += ("Bad Gateway",)

    async def down(call: Call) -> Refusal | None:
        return Refusal(502, "Bad Gateway") if call.method == "getUpdates" else None

    watched.world.before_call = down
    watched.world.say(watched.phone().person, "/start")  # ends the poll that was under way
    told = await ready(watched, 503)
    assert told["database"] is True
    watched.world.before_call = None
    monkeypatch.setattr(server, "SILENT_SECONDS", 90)
    await ready(watched)


async def test_an_update_that_waits_too_long_shows(watched: House) -> None:
    """Readiness goes red when somebody has not been answered for five minutes."""
    release = asyncio.Event()

    async def slow(call: Call) -> Refusal | None:
        if call.method == "sendMessage":
            await release.wait()
        return None

    watched.world.before_call = slow
    phone = watched.phone()
    watched.world.say(phone.person, "/start")
    await watched.until(lambda: watched.rows("SELECT count(*) FROM inbox") == [(1,)])
    await ready(watched)
    watched.clock.later(seconds=server.OLD_SECONDS + 5)
    assert (await ready(watched, 503))["seconds_oldest_waits"] > server.OLD_SECONDS
    release.set()
    await watched.settled()
    await ready(watched)


async def test_nobody_listens_unless_asked(house: House) -> None:
    """Polling needs no port: without PORT none is opened."""
    house.port = 9
    with pytest.raises(httpx.ConnectError):
        await look(house, "/healthz")
