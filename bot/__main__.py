"""`python -m bot`: run the bot, or one of a few commands around it.

python -m bot          run it (needs BOT_TOKEN)
python -m bot demo     try it without a token, in the browser
python -m bot map      draw the guide as a Mermaid graph
python -m bot check    validate the content and the words
python -m bot key      print a new key for DATA_KEY
python -m bot rotate   seal everything anew with the first key of DATA_KEY
python -m bot backup   copy the database into a file, while the bot runs
python -m bot move     copy everything into another database
"""

import argparse
import asyncio
import contextlib
import errno
import logging
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from telegram.error import TelegramError

from bot import logs
from bot.guide.library import ContentError
from bot.reports import reporting, secrets_of
from bot.settings import Settings, SettingsError
from bot.settings import load as load_settings
from bot.store.protocol import StoreError
from bot.words import WordsError

WRONG = 2
"""Exit status when a setting, the content or the database is wrong."""


def main(argv: list[str] | None = None) -> int:
    """Run a command. Out: the exit status; what is wrong is told on standard error."""
    parser = argparse.ArgumentParser(prog="python -m bot", description="The complaint bot.")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.add_parser("run", help="run the bot (what no command does too)")
    demo = commands.add_parser("demo", help="try the bot in the browser, without a token")
    demo.add_argument("--host", default="127.0.0.1", help="whom to listen to (this machine only)")
    demo.add_argument("--port", type=int, default=8080, help="where (default 8080, or near it)")
    commands.add_parser("map", help="print the guide as a Mermaid graph")
    commands.add_parser("check", help="validate the content and the words")
    commands.add_parser("key", help="print a new key for DATA_KEY")
    commands.add_parser("rotate", help="seal everything anew with the first key of DATA_KEY")
    backup = commands.add_parser("backup", help="copy the database into a file, while it is used")
    backup.add_argument("file", type=Path, help="where to; it must not exist yet")
    move = commands.add_parser("move", help="copy everything into another, empty database")
    move.add_argument("database_url", help="where to, for example postgresql://user@host/name")
    chosen = parser.parse_args(argv)
    logs.set_up()
    try:
        match chosen.command:
            case "demo":
                return _ran(_demo(chosen.host, chosen.port))
            case "map":
                return _map()
            case "check":
                return _check()
            case "key":
                return _key()
            case "rotate":
                return asyncio.run(_rotate(load_settings()))
            case "backup":
                return asyncio.run(_backup(load_settings(), chosen.file))
            case "move":
                return asyncio.run(_move(load_settings(), chosen.database_url))
        settings = load_settings()
        logs.set_up(form=settings.log_format, secrets=secrets_of(settings))
        with reporting(settings):
            return _ran(_run(settings))
    except (SettingsError, StoreError, ContentError, WordsError) as error:
        print(error, file=sys.stderr)
    except Exception:
        # By the log, which takes secrets out; Python's own traceback would not.
        logging.getLogger("bot").exception("the bot cannot go on")
        return 1
    return WRONG


def _ran(work: Coroutine[Any, Any, int]) -> int:
    """Run what serves people, on uvloop where there is one: a tenth less CPU a tap."""
    try:
        from uvloop import new_event_loop
    except ImportError:  # Windows
        return asyncio.run(work)
    with asyncio.Runner(loop_factory=new_event_loop) as runner:
        return runner.run(work)


async def _run(settings: Settings) -> int:
    from bot.app import RefusedError, furnished, on_signal, run

    stop = asyncio.Event()
    with on_signal(stop):
        try:
            guide, words = furnished()
            await run(settings, stop, guide=guide, words=words)
        except RefusedError:
            print(
                "BOT_TOKEN: Telegram refuses it; ask @BotFather for the token"
                " (or check BOT_API_URL, if it is set)",
                file=sys.stderr,
            )
            return WRONG
        except TelegramError as error:
            print(f"BOT_API_URL: no Bot API there ({type(error).__name__})", file=sys.stderr)
            return WRONG
    return 0


async def _demo(host: str, port: int) -> int:
    """Run the real bot against the stand-in, both in this process, and say where the chat is."""
    from bot.app import on_signal, run
    from bot.demo.cast import populate
    from bot.demo.server import serve
    from bot.demo.world import World

    if not 0 <= port <= 65535:  # uvloop would take it modulo 65536
        print(f"cannot listen at {host}, port {port}: there is no such port", file=sys.stderr)
        return WRONG
    logs.set_up(logging.WARNING)
    world = World(token="1:demonstration", username="reclamation_demo_bot", name="Réclamation")
    populate(world)
    stop = asyncio.Event()
    async with contextlib.AsyncExitStack() as stack:
        stack.enter_context(on_signal(stop))
        try:
            try:
                address = await stack.enter_async_context(serve(world, host=host, port=port))
            except OSError as error:
                if error.errno != errno.EADDRINUSE:
                    raise
                address = await stack.enter_async_context(serve(world, host=host, port=0))
        except (OSError, OverflowError) as error:
            print(f"cannot listen at {host}, port {port}: {error}", file=sys.stderr)
            return WRONG
        print(f"The chat is at {address} (nothing leaves this machine; Ctrl+C to stop)", flush=True)
        # Whoever else may see the page, the bot reaches the stand-in on this machine.
        here = address.replace("//0.0.0.0:", "//127.0.0.1:").replace("//[::]:", "//[::1]:")
        settings = load_settings(
            bot_token=world.token,
            bot_api_url=here,
            database_url="sqlite:///demo.sqlite3",
            send_rate="30",
            webhook_url=None,
            webhook_secret=None,
            data_key=None,
            host="127.0.0.1",
            port=None,
            admin_ids="",
            log_format="text",
            sentry_dsn=None,
        )
        await run(settings, stop)
    return 0


def _key() -> int:
    import base64
    import secrets

    from bot.settings import KEY_BYTES

    print(base64.b64encode(secrets.token_bytes(KEY_BYTES)).decode("ascii"))
    return 0


async def _rotate(settings: Settings) -> int:
    """Seal everything with the first key; the others may go from DATA_KEY afterwards."""
    from bot.store.keys import change_keys
    from bot.store.opening import open_store
    from bot.store.seal import SealedError

    if len(settings.keys) < 2:
        print(
            "DATA_KEY holds one key, so there is nothing to change: put the new key before it,"
            " a comma between, and start the bot anew first",
            file=sys.stderr,
        )
        return WRONG
    store = await open_store(settings.database_url, settings.keys)
    try:
        changed = await change_keys(store, _progress)
    except SealedError as error:
        print(f"a text could not be sealed anew: {error}; nothing is lost", file=sys.stderr)
        return 1
    finally:
        await store.close()
    print(f"{changed} texts sealed anew; the keys after the first are needed no more")
    return 0


async def _backup(settings: Settings, file: Path) -> int:
    """Copy the database into a new SQLite file, which `DATABASE_URL=sqlite:///` can open."""
    from bot.store.copies import copy
    from bot.store.opening import SQLITE, open_store
    from bot.store.sqlite import SqliteStore

    if await asyncio.to_thread(file.exists):
        print(f"{file} exists already; a back-up is never written over another", file=sys.stderr)
        return WRONG
    source = await open_store(settings.database_url, settings.keys)
    try:
        if isinstance(source, SqliteStore):
            await source.copy_to(file)
        else:
            target = await open_store(f"{SQLITE}{file}", settings.keys)
            try:
                await copy(source, target, _progress)
            finally:
                await target.close()
    finally:
        await source.close()
    print(f"everything is in {file}, sealed; keep DATA_KEY elsewhere")
    return 0


async def _move(settings: Settings, url: str) -> int:
    """Copy everything into another, empty database, and check that it is all there."""
    from bot.store.copies import copy
    from bot.store.opening import open_store

    target_url = load_settings(
        bot_token=settings.token,
        bot_api_url=settings.bot_api_url,
        database_url=url,
        data_key=settings.data_key.get_secret_value() if settings.data_key else None,
    ).database_url
    alone = None if settings.postgres else 0.0
    source = await open_store(settings.database_url, settings.keys, alone=alone)
    try:
        target = await open_store(target_url, settings.keys)
        try:
            await copy(source, target, _progress)
        finally:
            await target.close()
    finally:
        await source.close()
    print("everything is there, and was checked; set DATABASE_URL to the new address")
    return 0


def _progress(table: str, done: int, of: int) -> None:
    """A bar on standard error, if somebody looks at it; a line for each table, if not."""
    if sys.stderr.isatty():
        full = 30 * done // of if of else 30
        end = "\n" if done >= of else ""
        print(f"\r{table:8} [{'#' * full:30}] {done}/{of}", end=end, file=sys.stderr, flush=True)
    elif done >= of:
        print(f"{table}: {done} of {of}", file=sys.stderr)


def _map() -> int:
    from bot.app import CONTENT
    from bot.guide.library import load
    from bot.guide.map import draw

    print(draw(load(CONTENT)))
    return 0


def _check() -> int:
    from datetime import UTC, datetime

    from bot.app import CONTENT
    from bot.check import check, told
    from bot.words import LOCALES

    root = LOCALES.parent
    report = check(CONTENT, LOCALES, datetime.now(UTC).date())
    for line in told(report.stale, root):
        print(f"{line} (look at it again)")
    for line in told(report.errors, root):
        print(line, file=sys.stderr)
    if report.errors:
        print(f"{len(report.errors)} to mend", file=sys.stderr)
        return 1
    print(f"{report.screens} screens said; {len(report.stale)} facts to look at again")
    return 0


if __name__ == "__main__":
    sys.exit(main())
