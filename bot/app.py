"""Puts the rooms together and runs the bot until it is told to stop."""

import asyncio
import contextlib
import logging
import signal
import time
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Final

from telegram.error import InvalidToken

from bot.desk.desk import Desk
from bot.desk.profile import publish
from bot.guide.content import Guide
from bot.guide.library import load
from bot.intake import Bell, Lanes, Polling
from bot.sender import TelegramBot, insist, make_bot
from bot.settings import Settings
from bot.store.protocol import Store
from bot.store.sqlite import SqliteStore
from bot.words import Words

log = logging.getLogger(__name__)

CONTENT: Final = Path(__file__).parent / "content"
STOP_SECONDS: Final = 8.0
"""Seconds for what is under way at the end. Platforms kill after ten to thirty."""


class RefusedError(Exception):
    """Telegram refuses the token."""


async def run(
    settings: Settings,
    stop: asyncio.Event,
    *,
    guide: Guide | None = None,
    words: Words | None = None,
    clock: Callable[[], float] = time.time,
) -> None:
    """Run the bot until `stop` is set.

    In: the settings; the guide and the words, if not those of this repository; the clock. Raises
    RefusedError if Telegram refuses the token, StoreError if the database cannot be used,
    ContentError or WordsError if the guide cannot.
    """
    guide = guide or load(CONTENT)
    words = words or Words()
    store = await SqliteStore.open(settings.database_path)
    serving = asyncio.create_task(_serve(settings, store, guide, words, clock))
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        stopping.cancel()
        serving.cancel()
        await asyncio.gather(serving, stopping, return_exceptions=True)
        await store.close()
    if not serving.cancelled():
        try:
            serving.result()
        except InvalidToken:
            raise RefusedError from None


async def _serve(
    settings: Settings, store: Store, guide: Guide, words: Words, clock: Callable[[], float]
) -> None:
    """Serve people until cancelled. Raises what it is useless to go on after."""
    async with _initialised(make_bot(settings)) as bot:
        log.info("this is @%s; updates are polled for", bot.username)
        lanes = Lanes(Desk(bot, store, guide, words, clock), store)
        publishing = asyncio.create_task(publish(bot, words, guide))
        polling = asyncio.create_task(Polling(bot, store, lanes, clock).run())
        ringing = asyncio.create_task(Bell(store, lanes, clock).run())
        keeping = asyncio.create_task(lanes.keep(clock))
        enders: set[asyncio.Future[None]] = {polling, ringing, keeping, lanes.fatal}
        try:
            ended, _ = await asyncio.wait(enders, return_when=asyncio.FIRST_COMPLETED)
            for one in ended:
                one.result()
        finally:
            tasks = (publishing, polling, ringing, keeping)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await lanes.stop(STOP_SECONDS)
            log.info("stopped")


@contextlib.asynccontextmanager
async def _initialised(bot: TelegramBot) -> AsyncIterator[TelegramBot]:
    await insist(bot.initialize, harmless=True)
    try:
        yield bot
    finally:
        await bot.shutdown()


@contextlib.contextmanager
def on_signal(stop: asyncio.Event) -> Iterator[None]:
    """Have SIGTERM and SIGINT set `stop`, as long as the context lasts."""
    loop = asyncio.get_running_loop()
    signals = (signal.SIGTERM, signal.SIGINT)
    for one in signals:
        loop.add_signal_handler(one, stop.set)
    try:
        yield
    finally:
        for one in signals:
            loop.remove_signal_handler(one)
