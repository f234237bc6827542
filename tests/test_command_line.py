"""The command line: `python -m bot` and its few commands, run as an operator runs them."""

import asyncio
import base64
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

import pytest

from bot.app import CONTENT
from bot.demo.chats import Call
from bot.demo.rules.refusal import Refusal
from bot.demo.server import serve
from bot.demo.world import World
from bot.guide.content import Guide
from bot.guide.map import draw
from bot.settings import Settings

HOUSE = CONTENT.parent.parent
TOKEN = "1234567:standin-canary"
OURS = tuple(name.upper() for name in Settings.model_fields)
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
    inherited = {name: v for name, v in os.environ.items() if name.upper() not in (*OURS, "DYNO")}
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


async def test_without_a_key_one_line_says_how_to_make_one(tmp_path: Path) -> None:
    """Before anybody speaks to Telegram or writes a file; and what it names prints a right one."""
    line = (
        await command(tmp_path, BOT_TOKEN=TOKEN, BOT_API_URL="https://api.example.invalid")
    ).line
    assert line.startswith("DATA_KEY: it is missing")
    assert "python -m bot key" in line
    assert list(tmp_path.iterdir()) == []
    first, second = await command(tmp_path, "key"), await command(tmp_path, "key")
    for ended in (first, second):
        assert (ended.status, ended.err, len(ended.out)) == (0, [], 1)
        assert len(base64.b64decode(ended.out[0], validate=True)) == 32
    assert first.out != second.out


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
        ("DATABASE_URL", "canary.sqlite3"),
        ("DATA_KEY", "canary"),
        ("WEBHOOK_URL", "http://canary.example.org"),
        ("WEBHOOK_SECRET", "canary canary"),
        ("PORT", "canary"),
        ("ADMIN_IDS", "canary"),
        ("LOG_FORMAT", "canary"),
        ("SENTRY_DSN", "canary"),
        ("BOT_API_URL", "canary.example.org"),
        ("SEND_RATE", "canary"),
    ],
)
async def test_a_wrong_setting(tmp_path: Path, name: str, value: str) -> None:
    """One line names it; its value, which may hold a secret, is not in it."""
    line = (await command(tmp_path, **{"BOT_TOKEN": TOKEN, name: value})).line
    assert line.startswith(f"{name}: ")
    assert "canary" not in line


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"WEBHOOK_URL": "https://canary.example"}, "WEBHOOK_SECRET: it is missing"),
        ({"DYNO": "canary.1"}, "DATABASE_URL: Heroku wipes the disk"),
        ({"SCALINGO_APP": "canary"}, "DATABASE_URL: Scalingo wipes the disk"),
    ],
)
async def test_settings_that_do_not_go_together(
    tmp_path: Path, given: dict[str, str], says: str
) -> None:
    """One line names what to mend; no database is made."""
    line = (await command(tmp_path, BOT_TOKEN=TOKEN, **given)).line
    assert line.startswith(says)
    assert "canary" not in line
    assert list(tmp_path.iterdir()) == []


async def test_a_port_that_is_taken(tmp_path: Path) -> None:
    """Polling has an HTTP server too if PORT is set: where it cannot listen is one line."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        line = (await command(tmp_path, BOT_TOKEN=TOKEN, HOST="127.0.0.1", PORT=port)).line
    assert line.startswith(f"PORT: cannot listen at 127.0.0.1, port {port}")
    assert "canary" not in line


@pytest.mark.parametrize("word", ["rotate", "backup", "move"])
async def test_the_commands_on_a_database_need_the_settings(tmp_path: Path, word: str) -> None:
    """They tell a wrong one as the bot itself does, and touch no file."""
    operands = {"rotate": (), "backup": ("copy",), "move": ("sqlite:///there.sqlite3",)}[word]
    assert (await command(tmp_path, word, *operands)).line.startswith("BOT_TOKEN: it is missing")
    line = (await command(tmp_path, word, *operands, BOT_TOKEN=TOKEN, DATA_KEY="canary")).line
    assert line.startswith("DATA_KEY: ")
    assert "canary" not in line
    assert list(tmp_path.iterdir()) == []


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
    for word in ("pizza", "run", "demo", "map", "check", "key", "rotate", "backup", "move"):
        assert word in ended.err[-1]


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
