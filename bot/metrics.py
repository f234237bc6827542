"""What a monitor reads: counts and times in Prometheus's text format, at `/metrics`.

Nothing personal, and no id: the labels are the few kinds, methods, outcomes and names that are
listed here, and whatever else comes is `other`. Every `Metrics` has a registry of its own, so that
several bots may live in one process. Replicas each tell their own; a monitor adds them up.
"""

import asyncio
import contextlib
import re
import time
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4, generate_latest
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.stats import NAMES
from bot.store.protocol import RING, Store, StoreError

PULSE_EVERY: Final = 5.0
"""Seconds between two looks at the store, however often one asks."""

KINDS: Final = frozenset({"message", "edited_message", "callback_query", "inline_query"})
"""The kinds of update; `reminder` is one that nobody sent, anything else is `other`."""
METHODS: Final = frozenset(
    {"sendMessage", "editMessageText", "editMessageReplyMarkup"}
    | {"answerCallbackQuery", "answerInlineQuery"}
    | {"sendDocument", "sendPhoto", "sendChatAction", "getFile", "getMe"}
    | {"setWebhook", "deleteWebhook", "getWebhookInfo"}
)
"""The methods of the Bot API that are told apart."""
OUTCOMES: Final = frozenset({"ok", "retry_after", "refused", "network", "forbidden"})
"""How a call may end (see `bot/sender.py`)."""
OTHER: Final = "other"

_KIND: Final = re.compile(r'\s*\{\s*"update_id"\s*:\s*\d+\s*,\s*"(\w+)"')
_SECONDS: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)


class Metrics:
    """Counts what happens to one bot."""

    def __init__(self, store: Store, clock: Callable[[], float] = time.time) -> None:
        """`store`: asked how the inbox is. `clock`: seconds since 1970."""
        self._store = store
        self._clock = clock
        self._looked: float | None = None
        self._looking = asyncio.Lock()
        registry = self._registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        self._updates = Counter(
            "reclamation_updates", "Updates served, by kind.", ["kind"], registry=registry
        )
        self._failed = Counter(
            "reclamation_updates_set_aside", "Updates that could not be served.", registry=registry
        )
        self._handling = Histogram(
            "reclamation_handling_seconds",
            "From taking an update up until it is answered and settled.",
            buckets=_SECONDS,
            registry=registry,
        )
        self._sends = Counter(
            "reclamation_sends",
            "Calls to Telegram, by method and outcome.",
            ["method", "outcome"],
            registry=registry,
        )
        self._sending = Histogram(
            "reclamation_send_seconds",
            "How long a call to Telegram took.",
            ["method"],
            buckets=_SECONDS,
            registry=registry,
        )
        self._counted = Counter(
            "reclamation_counted",
            "What people did: cases opened, solved, ended; messages sent; doors used.",
            ["name"],
            registry=registry,
        )
        self._up = Gauge(
            "reclamation_store_up", "Whether the database can be used.", registry=registry
        )
        self._waiting = Gauge(
            "reclamation_inbox_waiting", "Updates not yet answered.", registry=registry
        )
        self._oldest = Gauge(
            "reclamation_inbox_oldest_seconds",
            "For how long the oldest of them has waited.",
            registry=registry,
        )
        self._late = Gauge(
            "reclamation_reminders_late",
            "People to whom it was time to speak a while ago.",
            registry=registry,
        )
        # To find a series among its kind takes longer than to count: each is found once.
        self._updates_of = cache(self._updates.labels)
        self._sends_of = cache(self._sends.labels)
        self._sending_of = cache(self._sending.labels)
        # A series that is not there cannot be told from one that is 0: these begin at once.
        for name in NAMES:
            self._counted.labels(name)
        for kind in (*KINDS, "reminder", OTHER):
            self._updates.labels(kind)

    @contextlib.contextmanager
    def handling(self, body: str) -> Iterator[None]:
        """Count an update and time what is done about it. `body`: as it is in the inbox."""
        self._updates_of(kind_of(body)).inc()
        began = time.perf_counter()
        try:
            yield
        except Exception:
            self._failed.inc()
            raise
        finally:
            self._handling.observe(time.perf_counter() - began)

    def sent(self, method: str, outcome: str, seconds: float) -> None:
        """Note a call to Telegram, which took some seconds."""
        method = method if method in METHODS else OTHER
        self._sends_of(method, outcome if outcome in OUTCOMES else OTHER).inc()
        self._sending_of(method).observe(seconds)

    @contextlib.contextmanager
    def watching(self, observers: list[Callable[[str, str, float], None]]) -> Iterator[None]:
        """As long as it lasts, calls to Telegram are noted. `observers`: those of `sender`."""
        observers.append(self.sent)
        try:
            yield
        finally:
            observers.remove(self.sent)

    def count(self, names: Iterable[str]) -> None:
        """Note what a turn was counted as (see `stats.counted`)."""
        for name in names:
            self._counted.labels(name if name in NAMES else OTHER).inc()

    async def text(self) -> bytes:
        """Everything, in Prometheus's text format; the store is looked at now and then."""
        async with self._looking:
            now = time.monotonic()
            if self._looked is None or now - self._looked >= PULSE_EVERY:
                await self._look()
                self._looked = time.monotonic()
        return generate_latest(self._registry)

    async def _look(self) -> None:
        now = int(self._clock())
        try:
            pulse = await self._store.pulse(now)
        except StoreError:
            self._up.set(0)
            for gauge in (self._waiting, self._oldest, self._late):
                gauge.set(float("nan"))  # not known, which is not 0
            return
        self._up.set(1)
        self._waiting.set(pulse.waiting)
        self._oldest.set(0 if pulse.oldest is None else max(0, now - pulse.oldest))
        self._late.set(pulse.late)

    @property
    def route(self) -> Route:
        """`/metrics`, for the HTTP server."""

        async def metrics(_: Request) -> Response:
            return Response(await self.text(), headers={"content-type": CONTENT_TYPE_PLAIN_0_0_4})

        return Route("/metrics", metrics, methods=["GET"])


def kind_of(body: str) -> str:
    """The kind of an update, read off its beginning; the rest is not parsed for that."""
    if body == RING:
        return "reminder"
    found = _KIND.match(body)
    return found[1] if found is not None and found[1] in KINDS else OTHER
