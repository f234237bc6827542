"""Updates by long polling: fetched, written down, and only then confirmed to Telegram.

Telegram lets one process poll. Of several on one database it is the one that leads (a lease in the
store); the others stand by, and one of them takes over when it is gone.
"""

import asyncio
import contextlib
import logging
import random
import time
import warnings
from collections.abc import Callable
from typing import Any, Final

from telegram.error import Conflict, EndPointNotFound, InvalidToken, RetryAfter, TelegramError

from bot.intake import ALLOWED, Lanes, received
from bot.sender import PAUSES, POLL_TIMEOUT, TelegramBot
from bot.store.protocol import LEASE, Store, StoreError

log = logging.getLogger(__name__)

# python-telegram-bot advises Bot.get_updates, which parses: see Polling._fetch for why not.
warnings.filterwarnings("ignore", message="Please use 'Bot.getUpdates'")

GRACE: Final = 10
"""Seconds past `POLL_TIMEOUT` after which a call that has not returned is given up: its connection
died without a word. Both together are less than `LEASE`, so that no other process polls as well."""
CONFLICT_PAUSES: Final = (5.0, 10.0, 20.0, 30.0)
"""Seconds to wait when another program fetches with the same token; the last one repeats."""


class Polling:
    """Fetches updates by long polling, as long as this process leads."""

    def __init__(
        self,
        bot: TelegramBot,
        store: Store,
        lanes: Lanes,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """`clock`: seconds since 1970."""
        self._bot = bot
        self._store = store
        self._lanes = lanes
        self._clock = clock
        self._offset: int | None = None
        self._leads: bool | None = None
        self._renewed = float("-inf")
        self._heard = time.monotonic()
        self._failures = 0
        self._conflicts = 0

    def silence(self) -> float | None:
        """Seconds since a poll last succeeded (or since it began); None when another polls."""
        return None if self._leads is False else time.monotonic() - self._heard

    async def run(self) -> None:
        """Fetch updates until cancelled. Raises InvalidToken if Telegram refuses the token."""
        while True:
            await self._lanes.room()
            pause = 0.0
            try:
                if await self._lead():
                    await self._fetch()
                    self._succeeded()
                else:
                    pause = LEASE / 4
            except InvalidToken:
                raise
            except Conflict:
                pause = self._conflict()
            except RetryAfter as error:
                wait = error.retry_after
                pause = float(wait if isinstance(wait, (int, float)) else wait.total_seconds())
                log.warning("Telegram asks to wait %.0f s before the next poll", pause)
            except (TelegramError, StoreError, TimeoutError) as error:
                pause = PAUSES[min(self._failures, len(PAUSES) - 1)]
                self._failures += 1
                log.warning("no updates (%s), again in %.1f s", type(error).__name__, pause)
                # Jitter, so that many bots do not come back in the same instant.
                pause *= random.uniform(0.8, 1.2)  # noqa: S311 no secret
            await self._rest(pause)

    async def _lead(self) -> bool:
        """Become or remain the one that polls. Out: whether this process is."""
        began = time.monotonic()
        if self._leads and began - self._renewed < LEASE - POLL_TIMEOUT - GRACE:
            return True  # for longer than the next call can take: no need to write again
        leads = await self._store.lead(int(self._clock()))
        self._renewed = began
        if leads != self._leads:
            self._leads = leads
            if leads:
                log.info("this process polls for updates")
                self._heard = time.monotonic()
                await self._unhook()
            else:
                log.info("another process polls for updates; this one stands by")
        return leads

    async def _rest(self, seconds: float) -> None:
        """Wait, and go on leading meanwhile: another would not know that it must wait too."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            await asyncio.sleep(min(left, LEASE / 4))
            if self._leads and left > LEASE / 4:
                with contextlib.suppress(StoreError):
                    await self._lead()

    def _succeeded(self) -> None:
        if self._conflicts:
            log.warning("nobody else fetches updates any more; this process goes on")
        self._heard = time.monotonic()
        self._failures = self._conflicts = 0

    def _conflict(self) -> float:
        """Note that somebody else fetches. Out: the seconds to wait."""
        if not self._conflicts:
            log.error(
                "another program fetches updates with this token, or has set a webhook; only one"
                " may. This one tries again until the other is gone"
            )
        pause = CONFLICT_PAUSES[min(self._conflicts, len(CONFLICT_PAUSES) - 1)]
        self._conflicts += 1
        return pause * random.uniform(0.8, 1.2)  # noqa: S311 no secret

    async def _unhook(self) -> None:
        """Take a webhook away: while one is set, Telegram refuses to be polled."""
        try:
            if (await self._bot.get_webhook_info()).url:
                await self._bot.delete_webhook()
                log.warning("a webhook was set for this bot; it is removed, since this one polls")
        except InvalidToken:
            raise
        except TelegramError as error:
            log.warning("could not ask for a webhook: %s", type(error).__name__)

    async def _fetch(self) -> None:
        """Fetch what there is, write it down, and only then let the next call confirm it."""
        asked: dict[str, Any] = {"timeout": POLL_TIMEOUT, "allowed_updates": ALLOWED}
        if self._offset is not None:
            asked["offset"] = self._offset
        # Raw: one malformed update must not keep the others from being read. The time limit is
        # for a connection that died without a word.
        call = self._bot.do_api_request("getUpdates", api_kwargs=asked)
        try:
            raw = await asyncio.wait_for(call, POLL_TIMEOUT + GRACE)
        except EndPointNotFound:  # so python-telegram-bot calls a 401 here: the token was revoked
            raise InvalidToken from None
        updates = [one for each in raw if (one := received(each)) is not None]
        if updates:
            await self._lanes.receive(updates)
            self._offset = max(one.update_id for one in updates) + 1
