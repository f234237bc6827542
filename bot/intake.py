"""Updates in: written down before Telegram is told that they arrived, then served.

In order within a chat, side by side across chats: each chat has a lane of its own, and one slow
chat holds up nobody else. An update that cannot be served is set aside and the rest go on.
"""

import asyncio
import json
import logging
import random
import time
import warnings
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Final, TypeVar

from telegram.error import Conflict, EndPointNotFound, InvalidToken, TelegramError

from bot.desk.desk import Desk
from bot.sender import PAUSES, POLL_TIMEOUT, TelegramBot
from bot.store.protocol import LEASE, RING, Received, Settled, Store, StoreError

log = logging.getLogger(__name__)

# python-telegram-bot advises Bot.get_updates, which parses: see Polling._fetch for why not.
warnings.filterwarnings("ignore", message="Please use 'Bot.getUpdates'")

Result = TypeVar("Result")

ALLOWED: Final = ("message", "edited_message", "callback_query")
"""The kinds of update that the bot asks for."""
SERVED_AT_ONCE: Final = 256
"""Updates served side by side; more wait for a place."""
BACKLOG: Final = 2000
"""Updates that may wait in memory before no more are fetched."""
CONFLICT_PAUSE: Final = 5.0
"""Seconds to wait when another process polls with the same token."""
TIDY_EVERY: Final = 3600.0
RING_EVERY: Final = 15.0
"""Seconds between two looks for somebody to whom it is time to speak."""
RUNG_AT_ONCE: Final = 100
"""How many of them are taken from the store at once."""
RUNG_SIDE_BY_SIDE: Final = 4
"""How many of them are spoken to at the same time: so many may be told twice if the bot dies."""


class Lanes:
    """Serves updates: one lane a chat, a limited number of lanes moving at once."""

    def __init__(self, desk: Desk, store: Store) -> None:
        self._desk = desk
        self._store = store
        self._lanes: dict[int, deque[Received]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._places = asyncio.Semaphore(SERVED_AT_ONCE)
        self._ringing = asyncio.Semaphore(RUNG_SIDE_BY_SIDE)
        self._held: set[int] = set()
        self._settling: list[tuple[Settled, asyncio.Future[None]]] = []
        self._settler: asyncio.Task[None] | None = None
        self._waiting = 0
        self._room = asyncio.Event()
        self._room.set()
        self.fatal: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        """Fails with what makes it useless to go on: a token that is valid no more."""

    def put(self, updates: Sequence[Received]) -> None:
        """Serve these updates, each after those of its chat that came before."""
        for update in updates:
            if update.update_id in self._held:
                continue  # the store thought us dead
            self._held.add(update.update_id)
            self._waiting += 1
            lane = self._lanes.get(update.chat)
            if lane is not None:
                lane.append(update)
                continue
            self._lanes[update.chat] = deque([update])
            task = asyncio.create_task(self._move(update.chat))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        if self._waiting >= BACKLOG:
            self._room.clear()

    async def room(self) -> None:
        """Wait until fewer than `BACKLOG` updates are waiting."""
        await self._room.wait()

    async def keep(self, clock: Callable[[], float]) -> None:
        """Hold what is waiting here, and take over from whoever died, until cancelled.

        `clock`: seconds since 1970.
        """
        while True:
            await asyncio.sleep(LEASE / 4)
            try:
                await self._store.hold(list(self._held), int(clock()))
                self.put(await self._store.orphans(int(clock())))
            except StoreError as error:
                log.warning("cannot hold what is waiting: %s", error)

    async def stop(self, seconds: float) -> None:
        """Let what is under way end, for so many seconds; what is left is served next time."""
        for lane in self._lanes.values():
            while len(lane) > 1:
                self._held.discard(lane.pop().update_id)
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        if self._settler is not None:
            await asyncio.gather(self._settler, return_exceptions=True)

    async def _move(self, chat: int) -> None:
        """Serve the updates of one chat, in order, until none is left."""
        lane = self._lanes[chat]
        try:
            while lane:
                async with self._ringing if lane[0].body == RING else self._places:
                    await self._serve(lane[0])
                self._held.discard(lane.popleft().update_id)
                self._waiting -= 1
                if self._waiting < BACKLOG:
                    self._room.set()
        finally:
            del self._lanes[chat]

    async def _serve(self, update: Received) -> None:
        """Serve one update and settle it, or set it aside."""
        try:
            settled = await self._until_stored(lambda: self._desk.serve(update))
            await self._until_stored(lambda: self._settle(settled))
        except InvalidToken as error:
            if not self.fatal.done():
                self.fatal.set_exception(error)
        except Exception as error:
            await self._set_aside(update, error)

    async def _until_stored(self, work: Callable[[], Awaitable[Result]]) -> Result:
        """Do some work, again and again as long as it is the store that cannot."""
        tries = 0
        while True:
            try:
                return await work()
            except StoreError as error:
                pause = PAUSES[min(tries, len(PAUSES) - 1)]
                log.error("the database cannot be used (%s), again in %.1f s", error, pause)
                await asyncio.sleep(pause)
                tries += 1

    async def _set_aside(self, update: Received, error: Exception) -> None:
        # The kind and the place of the error, never its message: it may quote what somebody wrote.
        place = error.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        where = f"{place.tb_frame.f_code.co_filename}:{place.tb_lineno}" if place else "?"
        reason = f"{type(error).__name__} at {where}"
        log.error("update %s is set aside: %s", update.update_id, reason)
        try:
            await self._store.set_aside(update.update_id, reason)
        except StoreError as store_error:
            log.error("update %s waits for the next start: %s", update.update_id, store_error)
        await self._desk.apologise(update)

    async def _settle(self, settled: Settled) -> None:
        """Have the store forget an update. Those that end meanwhile share one transaction."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._settling.append((settled, done))
        if self._settler is None or self._settler.done():
            self._settler = asyncio.create_task(self._settle_all())
        await done

    async def _settle_all(self) -> None:
        while self._settling:
            batch, self._settling = self._settling, []
            try:
                await self._store.settle([settled for settled, _ in batch])
            except Exception as error:
                for _, done in batch:
                    if not done.done():
                        done.set_exception(error)
                continue
            for _, done in batch:
                if not done.done():
                    done.set_result(None)


class Bell:
    """Speaks first when it is time: reminders, and the notice before old data are deleted."""

    def __init__(self, store: Store, lanes: Lanes, clock: Callable[[], float] = time.time) -> None:
        """`clock`: seconds since 1970."""
        self._store = store
        self._lanes = lanes
        self._clock = clock

    async def run(self) -> None:
        """Put those to whom it is time to speak into their lanes, until cancelled."""
        while True:
            await self._lanes.room()
            try:
                rung = await self._store.ring(int(self._clock()), RUNG_AT_ONCE)
            except StoreError as error:
                log.warning("cannot look for reminders: %s", error)
                rung = []
            self._lanes.put(rung)
            # People who write come first: the next ones wait until the last ones are on their way.
            await asyncio.sleep(0 if len(rung) == RUNG_AT_ONCE else RING_EVERY)


class Polling:
    """Fetches updates by long polling."""

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

    async def run(self) -> None:
        """Fetch updates until cancelled. Raises InvalidToken if Telegram refuses the token."""
        await self._unhook()
        self._lanes.put(await self._store.orphans(int(self._clock())))
        failures, tidied = 0, 0.0
        while True:
            await self._lanes.room()
            try:
                await self._fetch()
                failures = 0
                if self._clock() - tidied > TIDY_EVERY:
                    await self._store.tidy(int(self._clock()))
                    tidied = self._clock()
            except InvalidToken:
                raise
            except Conflict:
                log.error(
                    "another process is polling with this token; only one may. Again in %.0f s",
                    CONFLICT_PAUSE,
                )
                await asyncio.sleep(CONFLICT_PAUSE)
            except (TelegramError, StoreError, TimeoutError) as error:
                pause = PAUSES[min(failures, len(PAUSES) - 1)]
                failures += 1
                log.warning("no updates (%s), again in %.1f s", type(error).__name__, pause)
                # Jitter, so that many bots do not come back in the same instant.
                await asyncio.sleep(pause * random.uniform(0.8, 1.2))  # noqa: S311 no secret

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
            raw = await asyncio.wait_for(call, POLL_TIMEOUT + 15)
        except EndPointNotFound:  # so python-telegram-bot calls a 401 here: the token was revoked
            raise InvalidToken from None
        updates = [one for one in raw if isinstance(one.get("update_id"), int)]
        if updates:
            received = [
                Received(one["update_id"], chat_of(one), json.dumps(one)) for one in updates
            ]
            new = await self._store.receive(received, int(self._clock()))
            self._offset = max(one["update_id"] for one in updates) + 1
            self._lanes.put(new)


def chat_of(update: Mapping[str, Any]) -> int:
    """The chat an update belongs to, read with suspicion; 0 if it has none."""
    for kind in ("message", "edited_message"):
        if isinstance(message := update.get(kind), dict):
            return _id_of(message.get("chat"))
    if isinstance(query := update.get("callback_query"), dict):
        message = query.get("message")
        return _id_of(message.get("chat") if isinstance(message, dict) else query.get("from"))
    return 0


def _id_of(thing: object) -> int:
    found = thing.get("id") if isinstance(thing, dict) else None
    return found if isinstance(found, int) else 0
