"""The command line: `python -m bot` and its few commands, run as an operator runs them."""

import asyncio
import contextlib
import os
import shutil
import signal
import socket
import sqlite3
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import httpx
import pytest

from bot.app import CONTENT
from bot.demo.chats import Call
from bot.demo.rules.refusal import Refusal
from bot.demo.server import serve
from bot.demo.world import World
from bot.guide.content import Guide
from bot.guide.map import draw

HOUSE = CONTENT.parent.parent
TOKEN = "1234567:standin-canary"
OURS = ("BOT_TOKEN", "BOT_API_URL", "DATABASE_URL", "SEND_RATE", "WEBHOOK_URL")
NOWHERE = "http://127.0.0.1:1"
"""Where no Bot API is: a test never speaks to Telegram."""


@dataclass(frozen=True)
class Ended:
    """How a command ended: its status, and the lines it said."""

    status: int | None
    out: list[str]
    err: list[str]

    @property
    def line(self) -> str:
        """The one line on standard error, with status 2: what an operator's mistake comes to."""
        assert (self.status, self.out, len(self.err)) == (2, [], 1), self
        return self.err[0]


@contextlib.asynccontextmanager
async def running(folder: Path, *words: str, **given: str) -> AsyncIterator[Process]:
    """`python -m bot` with these words, in a folder of its own, with these variables set."""
    inherited = {name: value for name, value in os.environ.items() if name.upper() not in OURS}
    # A copy of the bot is no part of what is measured; every screen measured takes too long.
    if "PYTHONPATH" in given or "check" in words:
        inherited = {name: v for name, v in inherited.items() if not name.startswith("COV")}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *words),
        cwd=folder,
        env={**inherited, "BOT_API_URL": NOWHERE, "PYTHONPATH": str(HOUSE), **given},
        stdout=PIPE,
        stderr=PIPE,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()


async def end(process: Process, within: float) -> Ended:
    """How a process ends, which it must within so many seconds."""
    async with asyncio.timeout(within):
        out, err = await process.communicate()
    return Ended(process.returncode, out.decode().splitlines(), err.decode().splitlines())


async def command(folder: Path, *words: str, **given: str) -> Ended:
    """Run a command to its end."""
    async with running(folder, *words, **given) as process:
        return await end(process, within=110)


async def line_with(text: str, stream: asyncio.StreamReader | None, within: float) -> str:
    """The next line of an output in which this stands, which it must within so many seconds."""
    assert stream is not None
    async with asyncio.timeout(within):
        while line := (await stream.readline()).decode():
            if text in line:
                return line
    raise AssertionError(f"it ended without saying {text!r}")


# --- what is wrong is one line -------------------------------------------------------------------


async def test_without_a_token_one_line_says_what_to_do(tmp_path: Path) -> None:
    """It names the variable and the way to try the bot without one; nothing is left behind."""
    line = (await command(tmp_path)).line
    assert line.startswith("BOT_TOKEN: ")
    assert "python -m bot demo" in line
    assert list(tmp_path.iterdir()) == []


async def bad_request(_: Call) -> Refusal:
    """How whatever is no Bot API might answer."""
    return Refusal(400, "Bad Request")


@pytest.mark.parametrize(
    ("token", "known", "says"),
    [
        ("1234567:another", True, "BOT_TOKEN: Telegram refuses it; ask @BotFather"),
        (TOKEN, False, "BOT_API_URL: no Bot API there"),
    ],
)
async def test_a_token_that_is_refused(tmp_path: Path, token: str, known: bool, says: str) -> None:
    """Well formed, but of no use there: one line, that says what to look at."""
    world = World(token=token, username="reclamation_bot", name="Réclamation")
    world.before_call = None if known else bad_request
    async with serve(world) as address:
        ended = await command(tmp_path, BOT_TOKEN=TOKEN, BOT_API_URL=address)
    assert ended.line.startswith(says)
    assert "canary" not in ended.line


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_TOKEN", "canary"),
        ("BOT_TOKEN", "1234567:"),
        ("BOT_TOKEN", "1234567:canary canary"),
        ("BOT_TOKEN", "@canary_bot"),
        ("DATABASE_URL", "postgresql://bot:canary@localhost/bot"),
        ("DATABASE_URL", "canary.sqlite3"),
        ("WEBHOOK_URL", "https://canary.example.org"),
        ("BOT_API_URL", "canary.example.org"),
        ("SEND_RATE", "canary"),
    ],
)
async def test_a_wrong_setting(tmp_path: Path, name: str, value: str) -> None:
    """One line names it; its value, which may hold a secret, is not in it."""
    line = (await command(tmp_path, **{"BOT_TOKEN": TOKEN, name: value})).line
    assert line.startswith(f"{name}: ")
    assert "canary" not in line


def database(sql: str, file: Path) -> None:
    """Make a database by this statement."""
    with contextlib.closing(sqlite3.connect(file)) as db:
        db.execute(sql)


DATABASES = {
    "in a folder that is not there": (None, "missing/bot.sqlite3"),
    # Permissions do not stop root; that a file is no folder does.
    "in a folder that cannot be written to": (Path.touch, "place/bot.sqlite3"),
    "a folder": (Path.mkdir, "place"),
    "no database": (partial(Path.write_text, data="This is no database. " * 100), "place"),
    "newer than the bot": (partial(database, "PRAGMA user_version = 99"), "place"),
    "another program's": (partial(database, "CREATE TABLE inbox (letter TEXT)"), "place"),
}


@pytest.mark.parametrize(("make", "path"), DATABASES.values(), ids=DATABASES.keys())
async def test_a_database_that_cannot_be_used(
    tmp_path: Path, make: Callable[[Path], object] | None, path: str
) -> None:
    """One line says which file and why, and no secret."""
    if make is not None:
        make(tmp_path / "place")
    line = (await command(tmp_path, BOT_TOKEN=TOKEN, DATABASE_URL=f"sqlite:///{path}")).line
    assert path in line
    assert "database" in line
    assert "canary" not in line


async def test_an_unknown_command(tmp_path: Path) -> None:
    """It is named, with the commands there are."""
    ended = await command(tmp_path, "pizza", BOT_TOKEN=TOKEN)
    assert (ended.status, len(ended.err)) == (2, 2), "the usage, and what is wrong"
    for word in ("pizza", "run", "demo", "map", "check"):
        assert word in ended.err[-1]


@pytest.mark.parametrize("words", [("--port", "99999"), ("--host", "192.0.2.1")])
async def test_a_demonstration_that_can_listen_nowhere(
    tmp_path: Path, words: tuple[str, str]
) -> None:
    """An address that is not this machine's, or a port that does not exist: one line."""
    assert words[1] in (await command(tmp_path, "demo", *words)).line


# --- the commands around the bot -----------------------------------------------------------------


async def test_map_prints_the_guide(tmp_path: Path, guide: Guide) -> None:
    """Nothing but the drawing, ready to be pasted; no token is needed."""
    ended = await command(tmp_path, "map")
    assert (ended.status, ended.err) == (0, [])
    assert ended.out == draw(guide).splitlines()


async def test_check_finds_the_guide_whole(tmp_path: Path) -> None:
    """It says how much it looked at."""
    ended = await command(tmp_path, "check")
    assert (ended.status, ended.err) == (0, [])
    assert "screens said" in ended.out[-1]


async def test_a_guide_that_is_broken_stops_every_command(tmp_path: Path) -> None:
    """One mistake in a fact is one line with its place, and the bot does not even start."""
    house = tmp_path / "house"
    for folder in ("bot", "locales"):
        shutil.copytree(HOUSE / folder, house / folder)
    name = "bot/content/companies/nordvpn.toml"
    text = (house / name).read_text("utf-8")
    (house / name).write_text(text.replace('"PA"', '"Panama"'), "utf-8")
    where = f"{name}:{text.count(chr(10), 0, text.index('country =')) + 1}: country: "
    for words in ((), ("map",)):
        line = (await command(tmp_path, *words, BOT_TOKEN=TOKEN, PYTHONPATH=str(house))).line
        assert line.startswith(f"{house}/{where}")
    ended = await command(tmp_path, "check", PYTHONPATH=str(house))
    assert (ended.status, ended.out) == (1, [])
    assert ended.err[0].startswith(where)
    assert ended.err[1:] == ["1 to mend"]
    assert not (tmp_path / "bot.sqlite3").exists()


# --- the bot, until it is stopped ----------------------------------------------------------------


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_ends_the_bot(tmp_path: Path, sign: signal.Signals) -> None:
    """Within a few seconds, though it waits for updates; with status 0, telling no secret."""
    world = World(token=TOKEN, username="reclamation_bot", name="Réclamation")

    def listens() -> bool:
        polls = [call for call in world.calls if call.method == "getUpdates"]
        return bool(polls) and polls[-1].finished is None

    async with (
        serve(world) as address,
        running(tmp_path, BOT_TOKEN=TOKEN, BOT_API_URL=address) as process,
    ):
        await world.until(listens, within=20)
        process.send_signal(sign)
        ended = await end(process, within=5)
    assert (ended.status, ended.out) == (0, [])
    assert "@reclamation_bot" in ended.err[0]
    assert ended.err[-1].endswith("stopped")
    assert not any("Traceback" in line or "canary" in line for line in ended.err)
    assert (tmp_path / "bot.sqlite3").exists()


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_ends_a_bot_that_cannot_reach_telegram(
    tmp_path: Path, sign: signal.Signals
) -> None:
    """It tries again for as long as it takes, but not once it is told to stop."""
    async with running(tmp_path, BOT_TOKEN=TOKEN) as process:
        await line_with("Telegram cannot be reached", process.stderr, within=20)
        process.send_signal(sign)
        ended = await end(process, within=5)
    assert ended.status == 0
    assert not any("Traceback" in line or "canary" in line for line in ended.err)


async def address_of(process: Process) -> str:
    """The address that a demonstration prints, within five seconds."""
    line = await line_with("http://", process.stdout, within=5)
    return next(word for word in line.split() if word.startswith("http://"))


async def test_demo_is_there_within_seconds(tmp_path: Path) -> None:
    """It prints the address of the page, whatever the operator has set, and stops when told."""
    given = {name: "not for a demonstration" for name in OURS if name != "SEND_RATE"}
    async with running(tmp_path, "demo", **given) as process:
        address = await address_of(process)
        async with httpx.AsyncClient(trust_env=False) as browser:
            page = await browser.get(f"{address}/")
        assert page.status_code == 200
        assert "<html" in page.text
        process.send_signal(signal.SIGTERM)
        ended = await end(process, within=5)
    assert (ended.status, ended.err) == (0, [])


async def test_demo_on_a_taken_port_picks_another(tmp_path: Path) -> None:
    """Whoever tries the bot is not asked to know about ports."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        async with running(tmp_path, "demo", "--port", str(port)) as process:
            address = await address_of(process)
            assert not address.endswith(f":{port}")
            async with httpx.AsyncClient(trust_env=False) as browser:
                assert (await browser.get(f"{address}/")).status_code == 200
            process.send_signal(signal.SIGINT)
            assert (await end(process, within=5)).status == 0
