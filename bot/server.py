"""The bot's HTTP server, inside its own loop: health checks, and whatever else is to be served.

Lives here: listening, and telling a platform how the bot is. Must not: what Telegram posts
(`webhook`).
"""

import asyncio
import contextlib
import logging
import socket
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from typing import Any, Final

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route
from typing_extensions import override
from uvicorn import Config, Server
from uvicorn.protocols.http.h11_impl import H11Protocol

from bot.settings import Settings, SettingsError
from bot.store.protocol import Pulse, Store, StoreError

log = logging.getLogger(__name__)

DEFAULT_PORT: Final = 8080
MAX_CALLERS: Final = 1000
"""Connections at once, whoever makes them; those beyond are answered 503."""
HEAD_SECONDS: Final = 10.0
"""Seconds after which whoever has connected and asked for nothing is shown out."""
SILENT_SECONDS: Final = 90
"""Seconds without a successful poll after which the bot is not well."""
OLD_SECONDS: Final = 300
"""Seconds that an update may wait for its answer before the bot is not well."""
PULSE_SECONDS: Final = 1.0
"""Seconds for which the store is not asked again how it is, however often somebody looks."""
PATIENCE: Final = 5.0
"""Seconds within which it must have said so."""
STOP_SECONDS: Final = 1
"""Seconds for requests under way when the server stops."""


class Health:
    """Tells a platform how the bot is."""

    def __init__(self, store: Store, clock: Callable[[], float] = time.time) -> None:
        """`clock`: seconds since 1970."""
        self._store = store
        self._clock = clock
        self._asking = asyncio.Lock()
        self._asked = float("-inf")
        self._pulse: Pulse | None = None
        self.started = False
        """Whether updates can be served."""
        self.silence: Callable[[], float | None] = lambda: None
        """Gives the seconds since the last successful poll; None if this process does not poll."""

    async def alive(self, _: Request) -> Response:
        """200: the process is up."""
        return PlainTextResponse("ok")

    async def ready(self, _: Request) -> Response:
        """200 or 503, and why: the database, the last poll and the oldest update, in seconds."""
        pulse, silence = await self._ask(), self.silence()
        waits = 0
        if pulse is not None and pulse.oldest is not None:
            waits = max(0, int(self._clock()) - pulse.oldest)
        fresh = (silence or 0) <= SILENT_SECONDS and waits <= OLD_SECONDS
        ready = self.started and pulse is not None and fresh
        told = {
            "ready": ready,
            "started": self.started,
            "database": pulse is not None,
            "seconds_since_poll": None if silence is None else round(silence),
            "seconds_oldest_waits": waits,
        }
        return JSONResponse(told, 200 if ready else 503)

    async def _ask(self) -> Pulse | None:
        """How the store is; None if it cannot be used."""
        async with self._asking:
            if time.monotonic() - self._asked > PULSE_SECONDS:
                try:
                    async with asyncio.timeout(PATIENCE):
                        self._pulse = await self._store.pulse(int(self._clock()))
                except (StoreError, TimeoutError):
                    self._pulse = None
                self._asked = time.monotonic()
            return self._pulse


def application(health: Health, extra_routes: Sequence[BaseRoute] = ()) -> Starlette:
    """What the server serves: health checks, and the routes that are given."""
    alive, ready = Route("/healthz", health.alive), Route("/readyz", health.ready)
    app = Starlette(routes=[alive, ready, *extra_routes])
    app.router.redirect_slashes = False
    return app


@contextlib.asynccontextmanager
async def listening(settings: Settings, app: Starlette) -> AsyncIterator[None]:
    """Serve over HTTP, as long as the context lasts. Raises SettingsError if it cannot listen."""
    host, port = settings.host, DEFAULT_PORT if settings.port is None else settings.port
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        door = socket.create_server((host, port), family=family)
    except OSError as error:
        raise SettingsError(f"PORT: cannot listen at {host}, port {port}: {error}") from None
    config = Config(
        app,
        http=_Protocol,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        limit_concurrency=MAX_CALLERS,
        timeout_graceful_shutdown=STOP_SECONDS,
    )
    server = _Server(config)
    serving = asyncio.create_task(server.serve(sockets=[door]))
    log.info("listening at %s, port %s", host, port)
    try:
        yield
    finally:
        server.should_exit = True
        await serving


class _Server(Server):
    """uvicorn's server, without its signal handlers: `app` has its own."""

    @override
    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class _Protocol(H11Protocol):
    """HTTP as uvicorn speaks it; a caller that asks for nothing is shown out after a while."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._patience: asyncio.TimerHandle | None = None

    @override
    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self._patience = self.loop.call_later(HEAD_SECONDS, self._lose_patience)

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        if self._patience is not None:
            self._patience.cancel()

    def _lose_patience(self) -> None:
        if getattr(self, "cycle", None) is None:  # no request has begun
            self.transport.abort()
