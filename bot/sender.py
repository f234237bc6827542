"""The line to Telegram: the `Bot` of python-telegram-bot, its limits, and when to try again.

Everything the bot sends passes here. Telegram's limits are kept by waiting one's turn, a
`retry_after` holds up only the chat it was given for, and a message that may have arrived is
never sent a second time.
"""

import asyncio
import logging
import os
import random
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Final, TypeAlias, TypeVar

import httpx
from telegram.error import BadRequest, NetworkError, RetryAfter
from telegram.ext import BaseRateLimiter, ExtBot
from telegram.request import HTTPXRequest

from bot.settings import Settings

log = logging.getLogger(__name__)

# Durations as timedelta: the coming default of python-telegram-bot, without a warning at each.
os.environ.setdefault("PTB_TIMEDELTA", "1")

Result = TypeVar("Result")
Answer: TypeAlias = bool | dict[str, Any] | list[dict[str, Any]]
TelegramBot: TypeAlias = ExtBot[int]

CONNECTIONS: Final = 100
"""Calls under way at once; more wait for a connection."""
CALL_TIMEOUT: Final = 20.0
"""Seconds to wait for an answer to a call."""
POLL_TIMEOUT: Final = 25
"""Seconds for which Telegram holds a getUpdates that has nothing to give."""
PAUSES: Final = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
"""Seconds between tries when Telegram cannot be reached; the last one repeats."""


def make_bot(settings: Settings) -> TelegramBot:
    """The Bot, not yet initialised."""

    def request(connections: int, read_timeout: float) -> HTTPXRequest:
        return HTTPXRequest(
            connection_pool_size=connections,
            read_timeout=read_timeout,
            write_timeout=CALL_TIMEOUT,
            connect_timeout=10.0,
            pool_timeout=CALL_TIMEOUT,
            # A proxy of the environment leads to the internet, never to this machine.
            httpx_kwargs={"trust_env": not settings.local},
        )

    return ExtBot(
        token=settings.token,
        base_url=f"{settings.bot_api_url}/bot",
        base_file_url=f"{settings.bot_api_url}/file/bot",
        request=request(CONNECTIONS, CALL_TIMEOUT),
        # With one connection, as is the default, a half-closed one would stall polling for ever.
        get_updates_request=request(8, POLL_TIMEOUT + 10),
        rate_limiter=Limiter(settings.send_rate),
    )


class Limiter(BaseRateLimiter[int]):
    """Keeps to `rate` messages a second over all chats, and obeys Telegram's `retry_after`."""

    def __init__(self, rate: float) -> None:
        """`rate`: messages a second; 0 for no limit."""
        self._gap = 1 / rate if rate else 0.0
        self._next = 0.0

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Answer]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Answer:
        """Make a call when its turn has come; again, when Telegram asked to wait."""
        while True:
            if "chat_id" in data:
                await self._turn()
            try:
                return await callback(*args, **kwargs)
            except RetryAfter as error:
                pause = _seconds(error)
                log.warning("Telegram asks to wait %.0f s before the next %s", pause, endpoint)
                # Each chat is served in order by its own lane: only this one waits here.
                await asyncio.sleep(pause)

    async def _turn(self) -> None:
        """Wait for the next free place: a second's worth may go at once, then one each gap.

        The generic cell rate algorithm (ITU-T I.371), with a tolerance of one second.
        """
        now = asyncio.get_running_loop().time()
        self._next = max(self._next, now) + self._gap
        await asyncio.sleep(max(0.0, self._next - now - 1.0))


def _seconds(error: RetryAfter) -> float:
    wait = error.retry_after
    return float(wait if isinstance(wait, (int, float)) else wait.total_seconds())


async def insist(call: Callable[[], Awaitable[Result]], *, harmless: bool) -> Result:
    """Make a call until Telegram has answered it.

    In: the call; `harmless`, whether doing it twice changes nothing (an edit does not, a message
    does). Out: its result. Raises what Telegram refused with, and NetworkError when the call is
    not harmless and may have arrived.
    """
    tries = 0
    while True:
        try:
            return await call()
        except BadRequest:
            raise  # an answer, though python-telegram-bot counts it among the network's errors
        except NetworkError as error:
            if not harmless and may_have_arrived(error):
                raise
            pause = PAUSES[min(tries, len(PAUSES) - 1)]
            log.warning("Telegram cannot be reached (%s), again in %.1f s", _why(error), pause)
            # Jitter, so that a thousand chats do not come back in the same instant.
            await asyncio.sleep(pause * random.uniform(0.8, 1.2))  # noqa: S311 no secret
            tries += 1


def may_have_arrived(error: NetworkError) -> bool:
    """Whether a call that failed so may nevertheless have been carried out.

    It may not if the connection was never made, or if the server answered with an error.
    """
    cause = error.__cause__
    never_sent = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
    return isinstance(cause, httpx.HTTPError) and not isinstance(cause, never_sent)


def _why(error: NetworkError) -> str:
    # The kind alone: a message might quote an address, and with it the token.
    return type(error.__cause__ or error).__name__
