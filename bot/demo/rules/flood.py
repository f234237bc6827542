"""Telegram's flood limits, for tests that want them enforced. Off unless a world is given one.

"In a single chat, avoid sending more than one message per second. We may allow short bursts that
go over this limit, but eventually you'll begin receiving 429 errors." In a group the limit is 20
messages a minute; to everyone together, about 30 a second.

Who is told to wait and does not is refused again, and their call is counted as `early`.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.demo.rules.refusal import Refusal, too_many_requests


@dataclass(slots=True)
class _Bucket:
    """Tokens that come back with time; a call takes one. Until `held` it gives none."""

    rate: float
    size: float
    tokens: float
    at: float
    held: float = 0.0

    def wait(self, now: float) -> float:
        """Return the seconds until a token is there."""
        self.tokens = min(self.size, self.tokens + (now - self.at) * self.rate)
        self.at = now
        return max(0.0, (1 - self.tokens) / self.rate, self.held - now)


class FloodLimit:
    """Counts the messages a bot sends and edits.

    `clock` gives seconds that pass; `overall` is messages a second to everyone, `per_chat` messages
    a second to one chat, with bursts of `burst`; `per_group` messages a minute to one group.

    `early` are the calls that came before the time they, or everybody, had been told.
    """

    def __init__(
        self,
        clock: Callable[[], float],
        *,
        overall: float = 30.0,
        per_chat: float = 1.0,
        burst: int = 4,
        per_group: float = 20.0,
    ) -> None:
        self._clock = clock
        self._per_chat = per_chat
        self._burst = burst
        self._per_group = per_group
        self._overall = _Bucket(overall, overall, overall, clock())
        self._chats: dict[int, _Bucket] = {}
        self.early: list[str] = []

    def check(self, method: str, params: Mapping[str, Any]) -> Refusal | None:
        """Return the 429 for a call that comes too soon, or None after counting it."""
        if not method.startswith(("send", "edit")) or method == "sendChatAction":
            return None
        now = self._clock()
        buckets = [self._overall]
        chat_id = params.get("chat_id")
        if isinstance(chat_id, int):
            buckets.append(self._chat(chat_id, now))
        waits = [bucket.wait(now) for bucket in buckets]
        if max(waits) > 0:
            if any(bucket.held > now for bucket in buckets):
                self.early.append(method)
            asked = math.ceil(max(waits))
            for bucket, wait in zip(buckets, waits, strict=True):
                if wait > 0:
                    bucket.held = max(bucket.held, now + asked)
            return too_many_requests(asked)
        for bucket in buckets:
            bucket.tokens -= 1
        return None

    def _chat(self, chat_id: int, now: float) -> _Bucket:
        if chat_id not in self._chats:
            if chat_id < 0:
                rate, size = self._per_group / 60, self._per_group
            else:
                rate, size = self._per_chat, float(self._burst)
            self._chats[chat_id] = _Bucket(rate, size, size, now)
        return self._chats[chat_id]
