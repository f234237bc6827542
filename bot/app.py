"""Puts the rooms together and runs the bot until it is told to stop."""

import asyncio
import contextlib
import gc
import logging
import signal
import time
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any, Final

from telegram.error import InvalidToken

from bot.desk.desk import Desk
from bot.desk.profile import publish
from bot.ftl import read
from bot.guide.content import Guide
from bot.guide.library import load
from bot.intake import Bell, Lanes
from bot.metrics import Metrics
from bot.polling import Polling
from bot.sender import TelegramBot, insist, limiter_of, make_bot, observers
from bot.server import Health, application, listening
from bot.settings import Settings
from bot.store.opening import open_store
from bot.store.protocol import Store, StoreError
from bot.webhook import Hook, register
from bot.words import Words

log = logging.getLogger(__name__)

CONTENT: Final = Path(__file__).parent / "content"
STOP_SECONDS: Final = 6.0
"""Seconds for what is under way at the end. Platforms kill after ten to thirty."""
RESIGN_SECONDS: Final = 1.0
"""Seconds to tell other processes to take over; without, they do so when the lease is over."""
YOUNG: Final = 50_000
"""Objects that may come before Python looks for what nothing refers to any more. A crowd of taps
makes more than its own 2,000 at a time and drops them by itself: to look so often took an eighth of
the CPU of a tap."""
HANDOVER: Final = 20.0
"""Seconds to wait for the process before this one to let go of a SQLite file."""


class RefusedError(Exception):
    """Telegram refuses the token."""


def furnished() -> tuple[Guide, Words]:
    """The guide and the words of this repository, for a process that lives for them.

    Out of the garbage collector's sight, with all that is imported: they never go, and to look
    through them held everybody up for a tenth of a second. Raises ContentError or WordsError.
    """
    gc.disable()
    try:
        guide, words = load(CONTENT), Words()
        read.cache_clear()  # the files' texts, which nobody asks for again
        gc.freeze()
        gc.set_threshold(YOUNG, 5, 5)
    finally:
        gc.enable()
    return guide, words


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
    SettingsError if it cannot listen where it should, ContentError or WordsError if the guide
    cannot be used.
    """
    guide = guide or load(CONTENT)
    words = words or Words()
    serving = asyncio.create_task(_serve(settings, guide, words, clock))
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        stopping.cancel()
        serving.cancel()
        await asyncio.gather(serving, stopping, return_exceptions=True)
    if not serving.cancelled():
        try:
            serving.result()
        except InvalidToken:
            raise RefusedError from None


async def _serve(
    settings: Settings, guide: Guide, words: Words, clock: Callable[[], float]
) -> None:
    """Open what is needed and serve people until cancelled. Raises what it is useless to go on
    after."""
    hook = Hook(settings) if settings.webhook_url is not None else None
    async with contextlib.AsyncExitStack() as house:
        store = await open_store(settings.database_url, settings.keys, alone=HANDOVER, clock=clock)
        house.push_async_callback(store.close)
        metrics = Metrics(store, clock)
        house.enter_context(metrics.watching(observers))
        health = Health(store, clock)
        if hook is not None or settings.port is not None:
            routes = [metrics.route, *([hook.route] if hook is not None else [])]
            app = application(health, routes)
            await house.enter_async_context(listening(settings, app))
        bot = await house.enter_async_context(_initialised(make_bot(settings)))
        log.info("this is @%s", bot.username)
        desk = Desk(bot, store, guide, words, clock, settings.admins, metrics.count)
        lanes = Lanes(desk, store, clock, metrics, limiter_of(bot).share)
        house.push_async_callback(_end, lanes, store)
        await lanes.adopt()
        if hook is not None:
            incoming = register(bot, store, settings, clock)
            hook.lanes = lanes
        else:
            polling = Polling(bot, store, lanes, clock)
            incoming, health.silence = polling.run(), polling.silence
        health.started = True
        work = (incoming, Bell(store, lanes, clock).run(), lanes.keep(), publish(bot, words, guide))
        tasks: set[asyncio.Future[Any]] = {asyncio.create_task(one) for one in work}
        try:
            # Reminders go on for ever: the end of anything is an error, or no end at all.
            ended, _ = await asyncio.wait(
                {*tasks, lanes.fatal}, return_when=asyncio.FIRST_EXCEPTION
            )
            for one in ended:
                one.result()
        finally:
            health.started = False
            if hook is not None:
                hook.lanes = None
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


async def _end(lanes: Lanes, store: Store) -> None:
    """Let what is under way end, and leave the rest to others."""
    await lanes.stop(STOP_SECONDS)
    try:
        async with asyncio.timeout(RESIGN_SECONDS):
            await store.resign()
    except (StoreError, TimeoutError) as error:
        log.warning("could not let go of what was waiting here: %s", type(error).__name__)
    log.info("stopped")


@contextlib.asynccontextmanager
async def _initialised(bot: TelegramBot) -> AsyncIterator[TelegramBot]:
    try:
        await insist(bot.initialize, harmless=True)
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
