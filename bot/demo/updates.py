"""The queue of updates: numbered, kept until confirmed, taken by long polling or pushed.

Lives here: getUpdates' rules and what a webhook is. Must not: HTTP (`webhook` posts, `server`
answers), nor what an update says.
"""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.demo.rules.refusal import Refusal, bad_request
from bot.demo.rules.spec import fields

DAY = 86_400
# "Incoming updates are stored on the server until the bot receives them either way, but they will
# not be kept longer than 24 hours." A callback query is kept for as long as it may be answered.
LIFETIME = {"callback_query": 150, "inline_query": 150}
# An empty list means all update types except these (default).
NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
CONFLICT = (
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running"
)


@dataclass(slots=True, eq=False)
class Update:
    """One update in the queue. Those of one `lane` are delivered one after the other."""

    id: int
    body: dict[str, Any]
    lane: str
    expires: float
    failures: int = 0
    due: float = 0.0


@dataclass(slots=True, eq=False)
class Webhook:
    """Where updates are posted, and how that went."""

    url: str
    secret_token: str = ""
    max_connections: int = 40
    certificate: bytes = b""
    ip_address: str = ""
    last_error_date: int | None = None
    last_error_message: str | None = None


def _first_id() -> int:
    """Return where update ids start: microseconds, so that no restart reuses an id.

    Telegram's ids fit 32 bits; these need 53, the price of never coming back.
    """
    return time.time_ns() // 1_000


class UpdateQueue:
    """The updates of one bot."""

    def __init__(self, clock: Callable[[], float], changed: Callable[[], None]) -> None:
        self.webhook: Webhook | None = None
        self._clock = clock
        self._changed = changed
        self._queue: list[Update] = []
        self._next_id = _first_id()
        self.chosen: frozenset[str] | None = None
        self._poll: asyncio.Future[None] | None = None
        self._closed = False

    @property
    def allowed(self) -> frozenset[str]:
        """The kinds of update the bot receives: those it chose, or all but a few."""
        return self.chosen or fields("Update") - NOT_BY_DEFAULT

    def allow(self, kinds: list[str] | None) -> None:
        """Set the kinds of update to keep from now on; an empty list means the default.

        "If not specified, the previous setting will be used." Raises Refusal (400) for a kind
        that does not exist, which Telegram would ignore.
        """
        if kinds is None:
            return
        if unknown := set(kinds) - (fields("Update") - {"update_id"}):
            raise bad_request(f"the stand-in refuses allowed_updates {sorted(unknown)}")
        self.chosen = frozenset(kinds) or None

    def push(self, kind: str, content: dict[str, Any], lane: str) -> None:
        """Add an update, if the bot asked for its kind."""
        if kind in self.allowed:
            self._add({kind: content}, lane, LIFETIME.get(kind, DAY))

    def push_raw(self, body: dict[str, Any]) -> None:
        """Add any dict as an update; it gets an `update_id` if it has none."""
        self._add(body, f"raw {self._next_id}", DAY)

    def _add(self, body: dict[str, Any], lane: str, lifetime: float) -> None:
        given = body.get("update_id")
        number = given if isinstance(given, int) else self._next_id
        self._next_id = max(self._next_id, number + 1)
        body = {"update_id": number} | body
        self._queue.append(Update(number, body, lane, self._clock() + lifetime))
        self._wake()
        self._changed()

    def pending(self) -> list[Update]:
        """Return the updates not yet confirmed, in order; those too old are forgotten."""
        now = self._clock()
        if any(update.expires <= now for update in self._queue):
            self._queue = [update for update in self._queue if update.expires > now]
        return list(self._queue)

    def forget(self, update: Update) -> None:
        """Remove an update that was delivered."""
        if update in self._queue:
            self._queue.remove(update)
        self._changed()

    def drop_all(self) -> None:
        """Forget every pending update."""
        self._queue.clear()
        self._changed()

    async def poll(self, offset: int, limit: int, seconds: float) -> list[dict[str, Any]]:
        """Return updates from `offset` on, waiting up to `seconds` for the first.

        "An update is considered confirmed as soon as getUpdates is called with an offset higher
        than its update_id. The negative offset can be specified to retrieve updates starting
        from -offset update from the end of the updates queue. All previous updates will be
        forgotten." Raises Refusal (409) when another poll begins or a webhook is set.
        """
        if self.webhook:
            raise Refusal(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        self._end_poll(Refusal(409, CONFLICT))
        if offset < 0:
            self._queue = self._queue[offset:]
        elif offset > 0:
            self._queue = [update for update in self._queue if update.id >= offset]
        self._changed()
        if not self.pending() and seconds > 0 and not self._closed:
            self._poll = waiting = asyncio.get_running_loop().create_future()
            try:
                async with asyncio.timeout(seconds):
                    await waiting
            except TimeoutError:
                pass
            finally:
                if self._poll is waiting:
                    self._poll = None
        return [update.body for update in self.pending()[:limit]]

    def set_webhook(self, webhook: Webhook | None) -> None:
        """Deliver to a webhook from now on, or, with None, wait for getUpdates again."""
        if webhook:
            self._end_poll(Refusal(409, "Conflict: terminated by setWebhook request"))
        for update in self._queue:
            update.failures, update.due = 0, 0.0
        self.webhook = webhook
        self._changed()

    def close(self) -> None:
        """Answer the waiting poll, and let none wait any more."""
        self._closed = True
        self._wake()

    def _wake(self) -> None:
        if self._poll and not self._poll.done():
            self._poll.set_result(None)

    def _end_poll(self, refusal: Refusal) -> None:
        if self._poll and not self._poll.done():
            self._poll.set_exception(refusal)
        self._poll = None
