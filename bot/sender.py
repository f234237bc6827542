"""The line to Telegram: the `Bot` of python-telegram-bot, its limits, and when to try again.

Everything the bot sends passes here. Telegram's limits are kept by waiting one's turn (`turns`), a
`retry_after` holds up only the chat it was given for, and a message that may have arrived is
never sent a second time.
"""

import asyncio
import contextlib
import itertools
import logging
import os
import random
import time
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Final, TypeAlias, TypeVar, cast

from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError
from telegram.ext import BaseRateLimiter, ExtBot
from telegram.request import RequestData

from bot.client import Client, NotSentError, UnansweredError, proxy_of_environment
from bot.limits import Key
from bot.settings import Settings
from bot.turns import Turns

log = logging.getLogger(__name__)

# Durations as timedelta: the coming default of python-telegram-bot, without a warning at each.
os.environ.setdefault("PTB_TIMEDELTA", "1")

Result = TypeVar("Result")
Answer: TypeAlias = bool | dict[str, Any] | list[dict[str, Any]]
TelegramBot: TypeAlias = ExtBot[int]
Observer: TypeAlias = Callable[[str, str, float], None]

CONNECTIONS: Final = 256
"""Calls under way at once, as many as python-telegram-bot's own builder allows; more wait for a
connection, and to wait costs CPU: with 100 of them 200 people who tap took a sixth more of it. One
is opened when it is needed: at Telegram's 30 messages a second there are a few."""
CONNECT_TIMEOUT: Final = 10.0
"""Seconds to wait for a connection to be made."""
CALL_TIMEOUT: Final = 20.0
"""Seconds to wait for an answer to a call."""
POLL_TIMEOUT: Final = 25
"""Seconds for which Telegram holds a getUpdates that has nothing to give."""
PAUSES: Final = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
"""Seconds between tries when Telegram cannot be reached; the last one repeats."""
COUNTED: Final = ("send", "edit", "copy", "forward")
"""How the names of the methods begin that count against Telegram's limits."""
LIMITED_ALONE: Final = ("setMy", "getMy", "deleteMy", "setWebhook", "deleteWebhook", "getWebhook")
"""Those that have limits of their own, of hours: they hold nobody up but themselves."""

observers: list[Observer] = []
"""Told of each call that left: its method, its outcome ("ok", "retry_after", "refused",
"forbidden", "network"), and the seconds to the answer. getUpdates is not among them."""

_background: ContextVar[bool] = ContextVar("background", default=False)


@contextlib.contextmanager
def background() -> Iterator[None]:
    """Calls made within, and in tasks begun within, let all others that wait go first."""
    token = _background.set(True)
    try:
        yield
    finally:
        _background.reset(token)


def make_bot(settings: Settings) -> TelegramBot:
    """The Bot, not yet initialised. Raises SettingsError for a proxy that cannot be used."""
    # A proxy of the environment leads to the internet, never to this machine.
    proxy = None if settings.local else proxy_of_environment(settings.bot_api_url)

    def request(connections: int, read_timeout: float) -> Client:
        return Client(
            connections=connections,
            connect_timeout=CONNECT_TIMEOUT,
            pool_timeout=CALL_TIMEOUT,
            write_timeout=CALL_TIMEOUT,
            read_timeout=read_timeout,
            proxy=proxy,
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


@dataclass(frozen=True, slots=True)
class Plain:
    """What a call without files carries: all that `Client` looks at in a RequestData."""

    parameters: Mapping[str, Any]
    contains_files: bool = False


async def call(bot: TelegramBot, method: str, parameters: dict[str, Any]) -> Any:
    """Make a call of the Bot API, its parameters and its result as plain as JSON has them.

    For the two calls of a tap. The library's methods make objects of all that goes and comes, of
    which one number matters, and its door for raw calls warns and copies: that was a seventh of
    what a tap costs. Its limiter and its reading of errors are the same. Raises TelegramError.
    """
    carried = cast("RequestData", Plain(parameters))
    address = (f"{bot.base_url}/{method}", carried)
    post = bot.request.post
    return await limiter_of(bot).process_request(post, address, {}, method, parameters, None)


def limiter_of(bot: TelegramBot) -> "Limiter":
    """What keeps Telegram's limits for a bot of ours."""
    return cast("Limiter", bot.rate_limiter)


class Limiter(BaseRateLimiter[int]):
    """Keeps Telegram's limits, and obeys its `retry_after`.

    Calls of one chat leave in the order in which they were made, and one that Telegram refused as
    too early goes again before those that came after it.
    """

    def __init__(self, rate: float) -> None:
        """`rate`: messages a second over all chats; 0 for no limit at all."""
        self._turns = Turns(rate)
        self._numbers = itertools.count()

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Wake nobody any more."""
        self._turns.close()

    def share(self, among: int) -> None:
        """Keep to a part of the rate: so many processes send for the same bot."""
        self._turns.share(among)

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Answer]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Answer:
        """Make a call when its turn has come; again, when Telegram asked to wait.

        Raises what the call raises, but for RetryAfter.
        """
        key, number = _key(endpoint, data), next(self._numbers)
        counted = endpoint.startswith(COUNTED) and endpoint != "sendChatAction"
        while True:
            await self._turns.turn(key, number, counted=counted, background=_background.get())
            started = time.perf_counter()
            try:
                answer = await callback(*args, **kwargs)
            except TelegramError as error:
                _observe(endpoint, _outcome(error), started)
                if not isinstance(error, RetryAfter):
                    raise
                pause = _seconds(error)
                log.warning("Telegram asks to wait %.0f s before the next %s", pause, endpoint)
                self._turns.hold(key, pause)
            else:
                _observe(endpoint, "ok", started)
                return answer


def _key(endpoint: str, data: dict[str, Any]) -> Key | None:
    """Whom a `retry_after` for this call would concern; None for everybody."""
    chat = data.get("chat_id")
    if isinstance(chat, int | str):
        return chat
    return endpoint if endpoint.startswith(LIMITED_ALONE) else None


def _outcome(error: TelegramError) -> str:
    match error:
        case RetryAfter():
            return "retry_after"
        case Forbidden():
            return "forbidden"
        case BadRequest():
            return "refused"  # an answer, though the library counts it among the network's errors
        case NetworkError():
            return "network"
    return "refused"


def _observe(endpoint: str, outcome: str, started: float) -> None:
    seconds = time.perf_counter() - started
    for observer in observers:
        try:
            observer(endpoint, outcome, seconds)
        except Exception as error:  # what is counted must not decide what is sent
            log.error("an observer failed: %s", type(error).__name__)


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

    It may not if it never left, or if the server answered with an error (which has no cause, or
    that the body of the answer could not be read). Of anything unknown one assumes that it may.
    """
    cause = error.__cause__
    return cause is not None and not isinstance(cause, (NotSentError, TelegramError))


def _why(error: NetworkError) -> str:
    # The kind alone: a message might quote an address, and with it the token.
    cause = error.__cause__
    told = isinstance(cause, (NotSentError, UnansweredError))
    return str(cause) if told else type(cause or error).__name__
