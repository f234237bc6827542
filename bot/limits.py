"""Telegram's limits: how soon the next message may go, in a chat and over all of them.

"In a single chat, avoid sending more than one message per second. We may allow short bursts that
go over this limit. In a group, bots are not be able to send more than 20 messages per minute. The
API will not allow bulk notifications to more than ~30 users per second." (Bots FAQ)

Lives here: the limits, as clocks. Must not: who waits for them (`turns`), nor any waiting.
"""

from collections import deque
from collections.abc import Iterable
from typing import Final

MARGIN: Final = 1.05
"""What our seconds are longer than Telegram's: on the way, calls come closer to one another."""
CHAT_GAP: Final = 1.0 * MARGIN
"""Seconds between two messages in a private chat,"""
CHAT_BURST: Final = 4
"""of which so many may go at once."""
GROUP_COUNT: Final = 20
"""Messages in a group"""
GROUP_SECONDS: Final = 60.0 * MARGIN
"""within so many seconds."""


class Pace:
    """One each `gap` seconds, of which `burst` may go at once.

    The generic cell rate algorithm (ITU-T I.371).
    """

    def __init__(self, gap: float, burst: int) -> None:
        self._ahead = gap * (burst - 1)
        self._gap = gap
        self._next = 0.0

    def free(self) -> float:
        """When the next one may go, in seconds of the loop's clock."""
        return self._next - self._ahead

    def take(self, now: float) -> None:
        """One goes now."""
        self._next = max(self._next, now) + self._gap

    def idle(self, now: float) -> bool:
        """Whether nothing is left to remember."""
        return self._next <= now


class Window:
    """At most `count` within any `seconds`."""

    def __init__(self, count: int, seconds: float, went: Iterable[float] = ()) -> None:
        """`went`: when the last ones went, in seconds of the loop's clock."""
        self._seconds = seconds
        self._times: deque[float] = deque(went, maxlen=count)

    @property
    def went(self) -> Iterable[float]:
        """When the last ones went."""
        return tuple(self._times)

    def free(self) -> float:
        """When the next one may go, in seconds of the loop's clock."""
        full = len(self._times) == self._times.maxlen
        return self._times[0] + self._seconds if full else 0.0

    def take(self, now: float) -> None:
        """One goes now."""
        self._times.append(now)

    def idle(self, now: float) -> bool:
        """Whether nothing is left to remember."""
        return not self._times or self._times[-1] + self._seconds <= now


Limit = Pace | Window
Key = int | str
"""A chat; or a method that Telegram limits by itself, which then is held like one."""


def limit_over_all(rate: float, before: Limit | None = None) -> Limit:
    """The limit over all chats: `rate` messages a second, 0 for none.

    A whole second's worth may go at once, and never more than that in any second. `before`: the
    limit whose place it takes; what went under it counts.
    """
    count = max(1, int(rate))
    went = before.went if isinstance(before, Window) else ()
    return Window(count, count / rate * MARGIN, went) if rate else Pace(0.0, 1)


def limit_in(key: Key) -> Limit:
    """The limit in a chat. Ids of groups are negative; names are those of groups and channels."""
    private = isinstance(key, int) and key > 0
    return Pace(CHAT_GAP, CHAT_BURST) if private else Window(GROUP_COUNT, GROUP_SECONDS)
