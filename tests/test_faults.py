"""Killed again and again while people tap: nothing is lost, nothing applied twice, nobody stuck.

A short form here; `make faults` runs the long one (LONG=1): 10,000 updates and 100 kills.
"""

import asyncio
import os
import resource
import socket
from pathlib import Path
from random import Random

import pytest

from bot.guide.content import Guide
from bot.settings import load
from tests.database import Database, Server, new_file
from tests.faults import Crowd, Keeper, balancer, killing
from tests.phone import House, open_house

LONG = bool(os.environ.get("LONG"))
PEOPLE, TAPS, KILLS = (200, 50, 100) if LONG else (24, 14, 5)
SECRET = "a-secret-of-the-tests"


@pytest.fixture(autouse=True)
def in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """What could not be posted is posted again after two seconds at most, not after a minute: the
    bot is away half of the time here."""
    monkeypatch.setattr("bot.demo.webhook.MAX_PAUSE", 2.0)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    assert isinstance(port, int)
    return port


def environment(
    house: House, database: Database, port: int | None, url: str = ""
) -> dict[str, str]:
    """What an operator sets. `port`: for webhooks."""
    made = {
        "BOT_TOKEN": house.world.token,
        "BOT_API_URL": house.address,
        "DATABASE_URL": database.url,
        "SEND_RATE": "0",
    }
    if port is not None:
        made |= {"WEBHOOK_URL": url or f"http://127.0.0.1:{port}/hook", "WEBHOOK_SECRET": SECRET}
        made |= {"HOST": "127.0.0.1", "PORT": str(port)}
    return made


def ready(house: House, database: Database) -> None:
    """What faults bring about is no fault of the bot's: two polls at once, an answer too late, a
    file that came twice, in whose place no screen can be put."""
    house.may_be_refused += ("terminated by other getUpdates", "query is too old")
    house.may_be_refused += ("there is no text in the message to edit",)
    house.world.callback_timeout = 1e9
    # Telegram waits ever longer before it posts again what could not be taken; we have no hours.
    house.world.webhook_pause = 0.05
    database.keys = load(bot_token=house.world.token, bot_api_url=house.address).keys


async def finished(house: House, database: Database) -> None:
    """Wait until every update is answered and forgotten."""
    for _ in range(3000):
        waiting = database.rows("SELECT count(*) FROM inbox WHERE state < 2")
        if not house.world.pending and waiting == [(0,)]:
            return
        await asyncio.sleep(0.02)
    raise AssertionError("something is still not answered")


@pytest.mark.timeout(3000 if LONG else 240)
@pytest.mark.parametrize("way", ["polling", "webhook"])
async def test_killed_while_people_tap(
    tmp_path: Path, guide: Guide, database: Database, way: str
) -> None:
    """Everybody's case is as if nothing had happened, and everybody has live buttons."""
    async with open_house(tmp_path) as house:
        ready(house, database)
        house.rows = lambda sql, *_: database.rows(sql)  # type: ignore[method-assign]
        port = free_port() if way == "webhook" else None
        crowd = Crowd(house, PEOPLE, seed=7)
        async with Keeper(environment(house, database, port)) as keeper:
            every = PEOPLE * TAPS // (KILLS + 1)
            killer = asyncio.create_task(killing(keeper, crowd, every, KILLS, Random(3)))
            await crowd.walk(TAPS)
            killer.cancel()
            await finished(house, database)
        assert keeper.kills >= KILLS // 2
        assert database.rows("SELECT count(*) FROM inbox WHERE state = 3") == [(0,)]
        await crowd.check(guide, await database.open())


@pytest.mark.timeout(3000 if LONG else 240)
async def test_replicas_behind_a_balancer(tmp_path: Path, guide: Guide, server: Server) -> None:
    """Any replica may get any update of anybody; one is killed now and then: all in order, once."""
    database = server.new()
    async with open_house(tmp_path) as house:
        ready(house, database)
        house.rows = lambda sql, *_: database.rows(sql)  # type: ignore[method-assign]
        ports = [free_port() for _ in range(3)]
        async with balancer(ports) as front:
            url = f"http://127.0.0.1:{front}/hook"
            keepers = [Keeper(environment(house, database, port, url)) for port in ports]
            async with keepers[0], keepers[1], keepers[2]:
                crowd = Crowd(house, PEOPLE, seed=11)
                every = PEOPLE * TAPS // (KILLS + 1)
                killer = asyncio.create_task(killing(keepers[1], crowd, every, KILLS, Random(3)))
                await crowd.walk(TAPS)
                killer.cancel()
                await finished(house, database)
            await crowd.check(guide, await database.open())
            await database.close()


@pytest.mark.timeout(120)
async def test_sigterm_under_load(tmp_path: Path, guide: Guide, database: Database) -> None:
    """Out within ten seconds, and what was not answered is answered after the next start."""
    async with open_house(tmp_path) as house:
        ready(house, database)
        house.rows = lambda sql, *_: database.rows(sql)  # type: ignore[method-assign]
        crowd = Crowd(house, 30, seed=5)
        async with Keeper(environment(house, database, None)) as keeper:

            async def deploy() -> None:
                while crowd.taps < 120:
                    await asyncio.sleep(0.005)
                for _ in range(3):
                    await keeper.terminate(within=10)
                    await asyncio.sleep(1.5)

            await asyncio.gather(crowd.walk(12), deploy())
            await finished(house, database)
        await crowd.check(guide, await database.open())


@pytest.mark.timeout(180)
async def test_a_full_disk(tmp_path: Path, guide: Guide) -> None:
    """Nothing is acknowledged that cannot be written down; once there is room, all is served."""
    file = new_file(tmp_path)
    async with open_house(tmp_path) as house:
        ready(house, file)
        house.rows = lambda sql, *_: file.rows(sql)  # type: ignore[method-assign]
        crowd = Crowd(house, 8, seed=2)
        async with Keeper(environment(house, file, None)) as keeper:

            async def fill() -> None:
                while crowd.taps < 30:
                    await asyncio.sleep(0.005)
                assert keeper.process is not None
                pid, (_, most) = keeper.process.pid, resource.prlimit(0, resource.RLIMIT_FSIZE)
                # No file may grow any more: what a full disk does, for one process.
                resource.prlimit(pid, resource.RLIMIT_FSIZE, (1, most))
                taps = -1
                while taps != crowd.taps:  # until everybody waits
                    taps = crowd.taps
                    await asyncio.sleep(1.5)
                assert house.world.pending, "what is not written down stays with Telegram"
                assert keeper.process.returncode is None, "it goes on, and waits"
                resource.prlimit(pid, resource.RLIMIT_FSIZE, (most, most))

            await asyncio.gather(crowd.walk(15), fill())
            await finished(house, file)
        await crowd.check(guide, await file.open())
        await file.close()
