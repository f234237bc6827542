"""The demonstration by the command line: there in a moment, by itself, gone when told."""

import asyncio
import json
import signal
import socket
from asyncio.subprocess import Process
from pathlib import Path

import httpx
import pytest

from tests.test_command_line import OURS, command, end, line_with, running

WITHIN = 5
"""Seconds for the address, for an answer, for the end."""


async def address_of(process: Process) -> str:
    """The address that a demonstration prints."""
    line = await line_with("http://", process.stdout, within=WITHIN)
    return next(word for word in line.split() if word.startswith("http://"))


async def page_at(address: str) -> str:
    """The page that is there."""
    async with httpx.AsyncClient(trust_env=False) as browser:
        page = await browser.get(f"{address}/")
    assert page.status_code == 200
    return page.text


async def answered(address: str) -> None:
    """Press START as the first person there, and wait for the bot's answer."""
    async with (
        asyncio.timeout(2 * WITHIN),
        httpx.AsyncClient(trust_env=False, base_url=address) as browser,
    ):
        person = (await browser.get("/demo/people")).json()["people"][0]["id"]
        who = {"person": person, "chat": person}
        assert (await browser.post("/demo/start", json={**who, "payload": ""})).is_success
        async with browser.stream("GET", "/demo/events", params=who) as events:
            async for line in events.aiter_lines():
                if line.startswith("data: "):
                    seen = json.loads(line.removeprefix("data: "))
                    if any(one["bot"] for one in seen["messages"]):
                        return
    raise AssertionError("the page was closed before an answer came")


async def test_demo_is_there_within_seconds(tmp_path: Path) -> None:
    """It prints the address of the page; told to stop while the bot still starts, it ends well."""
    async with running(tmp_path, "demo", "--port", "0") as process:
        assert "<html" in await page_at(await address_of(process))
        process.send_signal(signal.SIGTERM)
        ended = await end(process, within=WITHIN)
    assert (ended.status, ended.err) == (0, [])


async def test_demo_heeds_nothing_that_the_operator_set(tmp_path: Path) -> None:
    """Right or wrong, every setting is for the bot itself: this one has all it needs."""
    given = dict.fromkeys(OURS, "not for a demonstration")
    async with running(tmp_path, "demo", "--port", "0", **given) as process:
        await answered(await address_of(process))
        process.send_signal(signal.SIGTERM)
        ended = await end(process, within=WITHIN)
    assert (ended.status, ended.err) == (0, [])


async def test_demo_leaves_the_operators_port_alone(tmp_path: Path) -> None:
    """PORT and HOST, as a platform sets them, are the bot's: nothing listens there."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    given = {"HOST": "127.0.0.1", "PORT": str(port)}
    async with running(tmp_path, "demo", "--port", "0", **given) as process:
        await answered(await address_of(process))
        with pytest.raises(ConnectionRefusedError):
            await asyncio.open_connection("127.0.0.1", port)
        process.send_signal(signal.SIGTERM)
        assert (await end(process, within=WITHIN)).status == 0


async def test_demo_on_a_taken_port_picks_another(tmp_path: Path) -> None:
    """Whoever tries the bot is not asked to know about ports."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        async with running(tmp_path, "demo", "--port", str(port)) as process:
            address = await address_of(process)
            assert not address.endswith(f":{port}")
            assert "<html" in await page_at(address)
            process.send_signal(signal.SIGINT)
            assert (await end(process, within=WITHIN)).status == 0


@pytest.mark.parametrize("words", [("--port", "99999"), ("--host", "192.0.2.1")])
async def test_a_demonstration_that_can_listen_nowhere(
    tmp_path: Path, words: tuple[str, str]
) -> None:
    """An address that is not this machine's, or a port that does not exist: one line."""
    assert words[1] in (await command(tmp_path, "demo", *words)).line
