"""`python -m bot`: run the bot, or one of a few commands around it.

python -m bot          run it (needs BOT_TOKEN)
python -m bot demo     try it without a token, in the browser
python -m bot map      draw the guide as a Mermaid graph
python -m bot check    validate the content and the words
"""

import argparse
import asyncio
import contextlib
import errno
import logging
import sys

from telegram.error import TelegramError

from bot import logs
from bot.guide.library import ContentError
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
    chosen = parser.parse_args(argv)
    logs.set_up()
    try:
        match chosen.command:
            case "demo":
                return asyncio.run(_demo(chosen.host, chosen.port))
            case "map":
                return _map()
            case "check":
                return _check()
        return asyncio.run(_run(load_settings()))
    except (SettingsError, StoreError, ContentError, WordsError) as error:
        print(error, file=sys.stderr)
    except Exception:
        # By the log, which takes secrets out; Python's own traceback would not.
        logging.getLogger("bot").exception("the bot cannot go on")
        return 1
    return WRONG


async def _run(settings: Settings) -> int:
    from bot.app import RefusedError, on_signal, run

    stop = asyncio.Event()
    with on_signal(stop):
        try:
            await run(settings, stop)
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
        )
        await run(settings, stop)
    return 0


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
