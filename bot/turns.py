"""Whose turn it is: calls that wait for Telegram's limits, or because Telegram asked to wait.

Each chat has a queue of its own, in the order in which the calls were made. A chat is asleep
(nothing waits), resting (its own limit, or a wait that Telegram asked for) or ready; the ready ones
share the places that the limit over all chats leaves, first those in which somebody waits.
"""

import asyncio
from collections import deque
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final

from bot.limits import Key, Limit, limit_in, limit_over_all

SEVERAL: Final = 3
"""Chats told to wait within a second when it is the whole bot that is meant."""
SWEEP_EVERY: Final = 10.0
"""Seconds between two looks for chats that can be forgotten."""


class _Place(Enum):
    ASLEEP = auto()
    RESTING = auto()
    READY = auto()
    READY_AFTER_OTHERS = auto()


@dataclass(slots=True, eq=False)
class _Call:
    number: int
    counted: bool
    background: bool
    granted: asyncio.Future[None]


@dataclass(slots=True, eq=False)
class _Chat:
    limit: Limit
    waiting: deque[_Call] = field(default_factory=deque)
    leaving: int = 0  # told that they may go, and not gone yet
    held: float = 0.0
    place: _Place = _Place.ASLEEP
    alarm: asyncio.TimerHandle | None = None

    def free(self) -> float:
        """When the first that waits may go."""
        return max(self.held, self.limit.free() if self.waiting[0].counted else 0.0)

    def idle(self, now: float) -> bool:
        busy = self.waiting or self.leaving or self.held > now
        return not busy and self.limit.idle(now)


class Turns:
    """Lets calls go when their turn has come."""

    def __init__(self, rate: float) -> None:
        """`rate`: messages a second over all chats; 0 for no limit at all, in no chat either."""
        self._rate = rate
        self._overall = limit_over_all(rate)
        self._held = 0.0
        self._chats: dict[Key, _Chat] = {}
        self._ready: deque[_Chat] = deque()
        self._after_others: deque[_Chat] = deque()
        self._refused: dict[Key, float] = {}
        self._alarm: asyncio.TimerHandle | None = None
        self._broom: asyncio.TimerHandle | None = None

    def __len__(self) -> int:
        """How many chats are remembered."""
        return len(self._chats)

    async def turn(
        self, key: Key | None, number: int, *, counted: bool, background: bool = False
    ) -> None:
        """Wait until a call may leave.

        In: its chat, None if it has none and only a wait asked of the whole bot holds it; its
        number, the lower the earlier it was made; whether it counts against the limits; whether
        all others go first.
        """
        loop = asyncio.get_running_loop()
        if key is None:
            while (wait := self._held - loop.time()) > 0:  # noqa: ASYNC110 it may grow meanwhile
                await asyncio.sleep(wait)
            return
        counted = counted and self._rate > 0
        chat = self._chats.get(key)
        now = loop.time()
        if chat is None:
            if not counted and self._held <= now:
                return
            chat = self._remember(key)
        call = _Call(number, counted, background, loop.create_future())
        self._queue(chat, call)
        self._settle(chat, now)
        self._let_go(now)
        try:
            if call.granted.done() and chat.leaving > 1:
                await asyncio.sleep(0)  # those before it have still to wake up
            await call.granted
        except asyncio.CancelledError:
            if call in chat.waiting:
                chat.waiting.remove(call)
            else:
                chat.leaving -= 1
            raise
        chat.leaving -= 1

    def hold(self, key: Key | None, seconds: float) -> None:
        """Obey Telegram, which asks to wait: in a chat, or everywhere.

        None is everywhere, and so are several chats within a second.
        """
        now = asyncio.get_running_loop().time()
        if key is None:
            self._held = max(self._held, now + seconds)
            return
        chat = self._chats.get(key) or self._remember(key)
        chat.held = max(chat.held, now + seconds)
        self._settle(chat, now)
        self._refused = {one: at for one, at in self._refused.items() if at > now - 1.0}
        self._refused[key] = now
        if len(self._refused) >= SEVERAL:
            self.hold(None, seconds)

    def share(self, among: int) -> None:
        """Keep to a part of the rate: so many processes send for the same bot."""
        if self._rate > 0:
            self._overall = limit_over_all(self._rate / among, self._overall)

    def close(self) -> None:
        """Set off no alarm any more."""
        alarms = [self._alarm, self._broom, *(chat.alarm for chat in self._chats.values())]
        for alarm in alarms:
            if alarm is not None:
                alarm.cancel()

    def _remember(self, key: Key) -> _Chat:
        self._chats[key] = chat = _Chat(limit_in(key))
        if self._broom is None:
            self._broom = asyncio.get_running_loop().call_later(SWEEP_EVERY, self._sweep)
        return chat

    def _sweep(self) -> None:
        """Forget the chats that need not be remembered."""
        loop = asyncio.get_running_loop()
        now = loop.time()
        for key in [key for key, chat in self._chats.items() if chat.idle(now)]:
            del self._chats[key]
        self._broom = loop.call_later(SWEEP_EVERY, self._sweep) if self._chats else None

    def _queue(self, chat: _Chat, call: _Call) -> None:
        """Put a call where its number says: one that was refused goes before later ones."""
        place = len(chat.waiting)
        while place and chat.waiting[place - 1].number > call.number:
            place -= 1
        chat.waiting.insert(place, call)

    def _settle(self, chat: _Chat, now: float) -> None:
        """Let go what is not counted, and put the chat where it belongs."""
        while chat.waiting and not chat.waiting[0].counted and max(chat.held, self._held) <= now:
            self._grant(chat)
        if chat.alarm is not None:
            chat.alarm.cancel()
            chat.alarm = None
        if not chat.waiting:
            chat.place = _Place.ASLEEP
        elif (free := chat.free()) > now:
            chat.place = _Place.RESTING
            chat.alarm = asyncio.get_running_loop().call_at(free, self._rested, chat)
        elif all(call.background for call in chat.waiting):
            self._get_ready(chat, _Place.READY_AFTER_OTHERS, self._after_others)
        else:
            self._get_ready(chat, _Place.READY, self._ready)

    def _get_ready(self, chat: _Chat, place: _Place, queue: deque[_Chat]) -> None:
        if chat.place is not place:
            chat.place = place
            queue.append(chat)

    def _rested(self, chat: _Chat) -> None:
        now = asyncio.get_running_loop().time()
        self._settle(chat, now)
        self._let_go(now)

    def _let_go(self, now: float) -> None:
        """Let go whoever is ready, as long as the limit over all chats leaves a place."""
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        while (chat := self._first()) is not None:
            free = max(self._held, self._overall.free())
            if free > now:
                self._alarm = asyncio.get_running_loop().call_at(free, self._again)
                return
            (self._ready or self._after_others).popleft()
            chat.place = _Place.ASLEEP
            if chat.waiting and chat.waiting[0].counted and chat.free() <= now:
                chat.limit.take(now)
                self._overall.take(now)
                self._grant(chat)
            self._settle(chat, now)

    def _again(self) -> None:
        self._let_go(asyncio.get_running_loop().time())

    def _first(self) -> _Chat | None:
        """The chat whose turn it is. Those that went elsewhere meanwhile drop out."""
        ranks = ((self._ready, _Place.READY), (self._after_others, _Place.READY_AFTER_OTHERS))
        for queue, place in ranks:
            while queue and queue[0].place is not place:
                queue.popleft()
            if queue:
                return queue[0]
        return None

    def _grant(self, chat: _Chat) -> None:
        call = chat.waiting.popleft()
        chat.leaving += 1
        if not call.granted.done():
            call.granted.set_result(None)
