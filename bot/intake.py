"""Updates in: written down before Telegram is told that they arrived, then served.

In order within a chat, side by side across chats: each chat has a lane of its own, and one slow
chat holds up nobody else. An update that cannot be served is set aside and the rest go on.
"""

import asyncio
import json
import logging
import time
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Final, Generic, TypeVar

from telegram.error import InvalidToken

from bot.desk.desk import Desk
from bot.logs import serving
from bot.metrics import Metrics
from bot.sender import PAUSES, background
from bot.store.protocol import LEASE, RING, Received, Settled, Store, StoreError

log = logging.getLogger(__name__)

Result = TypeVar("Result")
Item = TypeVar("Item")

ALLOWED: Final = ("message", "edited_message", "callback_query", "inline_query")
"""The kinds of update that the bot asks for."""
SERVED_AT_ONCE: Final = 256
"""Updates served side by side; more wait for a place."""
BACKLOG: Final = 2000
"""Updates that may wait in memory before no more are fetched."""
FLOOD: Final = 100
"""Updates of one chat that may wait; of more, the oldest are not served. Nobody taps so fast."""
RING_EVERY: Final = 15.0
"""Seconds between two looks for somebody to whom it is time to speak."""
RUNG_AT_ONCE: Final = 100
"""How many of them are taken from the store at once."""
RUNG_SIDE_BY_SIDE: Final = 4
"""How many of them are spoken to at the same time: so many may be told twice if the bot dies."""
TIDY_EVERY: Final = 3600.0
"""Seconds between two times that the store forgets what is past its time."""
LARGEST: Final = 2**63 - 1
"""The largest number that a database keeps."""


class Together(Generic[Item]):
    """Writes things down, many in one transaction: those that come during one share the next."""

    def __init__(self, write: Callable[[list[Item]], Awaitable[None]]) -> None:
        """`write`: writes all of them down, or raises and writes none."""
        self._write = write
        self._waiting: list[tuple[Item, asyncio.Future[None]]] = []
        self._writer: asyncio.Task[None] | None = None

    async def put(self, item: Item) -> None:
        """Write one thing down: it is, once this returns. Raises what writing raised."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, done))
        if self._writer is None or self._writer.done():
            self._writer = asyncio.create_task(self._write_all())
        await done

    async def end(self) -> None:
        """Wait until nothing is being written."""
        if self._writer is not None:
            await asyncio.gather(self._writer, return_exceptions=True)

    async def _write_all(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting, []
            try:
                await self._write([item for item, _ in batch])
            except Exception as error:
                for _, done in batch:
                    if not done.done():
                        done.set_exception(error)
                continue
            for _, done in batch:
                if not done.done():
                    done.set_result(None)


class Lanes:
    """Serves updates: one lane a chat, a limited number of lanes moving at once."""

    def __init__(
        self,
        desk: Desk,
        store: Store,
        clock: Callable[[], float] = time.time,
        metrics: Metrics | None = None,
        share: Callable[[int], None] = lambda _: None,
    ) -> None:
        """`clock`: seconds since 1970. `metrics`: told of what is served. `share`: told how many
        processes there are, whenever that changes."""
        self._share = share
        self._among = 1
        self._metrics = metrics or Metrics(store, clock)
        self._desk = desk
        self._store = store
        self._clock = clock
        self._lanes: dict[int, deque[Received]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._places = asyncio.Semaphore(SERVED_AT_ONCE)
        self._ringing = asyncio.Semaphore(RUNG_SIDE_BY_SIDE)
        self._held: set[int] = set()
        self._flooding: set[int] = set()
        self._receiving: Together[Sequence[Received]] = Together(self._receive)
        self._settling: Together[Settled] = Together(self._settle)
        self._stopped = False
        self._waiting = 0
        self._room = asyncio.Event()
        self._room.set()
        self.fatal: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        """Fails with what makes it useless to go on: a token that is valid no more."""

    async def receive(self, updates: Sequence[Received]) -> None:
        """Write updates down, and serve those that are ours to serve.

        Once this returns they are safe, and Telegram may be told so. Raises StoreError when the
        store cannot be used: then none is.
        """
        await self._receiving.put(updates)

    async def adopt(self) -> None:
        """Serve what nobody serves: what a start begins with."""
        await self._until_stored(self._adopt)

    def put(self, updates: Sequence[Received]) -> None:
        """Serve these updates of the inbox, each after those of its chat that came before."""
        if self._stopped:
            return  # they stay in the inbox, for the next start or for another process
        for update in updates:
            if update.update_id in self._held:
                continue  # the store thought us dead
            self._held.add(update.update_id)
            self._waiting += 1
            lane = self._lanes.get(update.chat)
            if lane is not None:
                _line_up(lane, update)
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

    async def keep(self) -> None:
        """Hold what is waiting here, take over from whoever died, and tidy, until cancelled."""
        tidy_at = time.monotonic() + LEASE / 4  # not at once: a start has enough to do
        while True:
            try:
                among = await self._store.hold(list(self._held), int(self._clock()))
                if among != self._among:
                    log.info("processes that share the rate of sending: %d", among)
                    self._share(among)
                    self._among = among
                await self._adopt()
                if time.monotonic() >= tidy_at:
                    await self._store.tidy(int(self._clock()))
                    tidy_at = time.monotonic() + TIDY_EVERY
            except StoreError as error:
                log.warning("cannot hold what is waiting: %s", error)
            await asyncio.sleep(LEASE / 4)

    async def stop(self, seconds: float) -> None:
        """Let what is under way end, for so many seconds; what is left is served next time."""
        self._stopped = True
        for lane in self._lanes.values():
            while len(lane) > 1:
                self._held.discard(lane.pop().update_id)
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        await self._settling.end()
        await self._receiving.end()

    async def _adopt(self) -> None:
        # Each at once: what comes next of such a chat is received by now, and must not overtake.
        while taken := await self._store.orphans(int(self._clock())):
            self.put(taken)

    async def _receive(self, batches: list[Sequence[Received]]) -> None:
        updates = [update for batch in batches for update in batch]
        self.put(await self._store.receive(updates, int(self._clock())))

    async def _settle(self, settled: list[Settled]) -> None:
        # What came meanwhile for these chats by another process is ours now: no lane of theirs has
        # ended yet, for each waits for this.
        self.put(await self._store.settle(settled, int(self._clock())))

    async def _move(self, chat: int) -> None:
        """Serve the updates of one chat, in order, until none is left."""
        lane = self._lanes[chat]
        try:
            while lane:
                if lane[0].body == RING:
                    async with self._ringing:
                        with background():  # whoever writes or taps goes before
                            await self._serve(lane[0])
                elif len(lane) > FLOOD:
                    await self._pass_over(lane[0])
                else:
                    async with self._places:
                        await self._serve(lane[0])
                self._held.discard(lane.popleft().update_id)
                self._waiting -= 1
                if self._waiting < BACKLOG:
                    self._room.set()
        finally:
            self._flooding.discard(chat)
            del self._lanes[chat]

    async def _pass_over(self, update: Received) -> None:
        """Settle an update of somebody who sends more than anybody can mean, without serving it.

        Their state stays as it is, they are told once, and the last ones are served.
        """
        with serving(update.update_id):
            if update.chat not in self._flooding:
                self._flooding.add(update.chat)
                log.warning("somebody sends too much at once: some of it is passed over")
                await self._desk.slow_down(update)
            await self._until_stored(
                lambda: self._settling.put(Settled(update.update_id, update.chat))
            )

    async def _serve(self, update: Received) -> None:
        """Serve one update and settle it, or set it aside."""
        with serving(update.update_id):
            try:
                with self._metrics.handling(update.body):
                    settled = await self._until_stored(lambda: self._desk.serve(update))
                    await self._until_stored(lambda: self._settling.put(settled))
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


def _line_up(lane: deque[Received], update: Received) -> None:
    """Put an update into a lane, behind those that came before it.

    Two transactions may end in one order and be told of in the other: what another process left
    us with the last settlement may be older than what we have just received. The first one in the
    lane is being served, and stays the first.
    """
    place = len(lane)
    if update.body != RING:
        while place > 1 and lane[place - 1].body != RING:
            if lane[place - 1].update_id < update.update_id:
                break
            place -= 1
    lane.insert(place, update)


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


def received(update: object) -> Received | None:
    """An entry of the inbox made of what Telegram sent, read with suspicion.

    In: the update, as JSON was parsed. Out: None if it bears no number.
    """
    if not isinstance(update, dict):
        return None
    number = update.get("update_id")
    if type(number) is not int or not 0 < number <= LARGEST:  # true is an int too
        return None
    return Received(number, chat_of(update), json.dumps(_needed(update)))


def _needed(update: dict[str, Any]) -> dict[str, Any]:
    """An update without what nobody will read.

    A tap brings the whole message that the button stands on: our own words, about the person, and
    long. Who they are to Telegram is not needed either.
    """
    if not isinstance(query := update.get("callback_query"), dict):
        return update
    message, sender = query.get("message"), query.get("from")
    if not isinstance(message, dict) or not isinstance(sender, dict):
        return update
    who = {key: sender[key] for key in ("id", "language_code") if key in sender}
    where = {key: message[key] for key in ("message_id", "chat") if key in message}
    if "document" in message:
        where["document"] = {}
    tap = {"id": query.get("id"), "from": who, "message": where, "data": query.get("data")}
    return {"update_id": update["update_id"], "callback_query": tap}


def chat_of(update: Mapping[str, Any]) -> int:
    """The chat an update belongs to, read with suspicion; 0 if it has none."""
    for kind in ("message", "edited_message"):
        if isinstance(message := update.get(kind), dict):
            return _id_of(message.get("chat"))
    if isinstance(query := update.get("callback_query"), dict):
        message = query.get("message")
        return _id_of(message.get("chat") if isinstance(message, dict) else query.get("from"))
    if isinstance(query := update.get("inline_query"), dict):
        return _id_of(query.get("from"))  # it has no chat: in order with what they say in theirs
    return 0


def _id_of(thing: object) -> int:
    found = thing.get("id") if isinstance(thing, dict) else None
    return found if type(found) is int and abs(found) <= LARGEST else 0
