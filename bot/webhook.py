"""Updates by webhook: written down, and only then acknowledged to Telegram.

Telegram posts each update; it is in the inbox, committed, before the answer is 200. Whoever does
not know the secret is refused before anything is read. What cannot be taken now is answered 503,
and Telegram posts it again.
"""

import asyncio
import hmac
import json
import logging
import time
from collections.abc import Callable
from typing import Final
from urllib.parse import unquote, urlsplit

from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from telegram.error import BadRequest

from bot.intake import ALLOWED, Lanes, received
from bot.sender import PAUSES, TelegramBot, insist
from bot.settings import Settings, SettingsError
from bot.store.protocol import LEASE, Received, Store, StoreError

log = logging.getLogger(__name__)

SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 a name
MAX_CONNECTIONS: Final = 40
"""Posts that Telegram may make side by side (Bot API, setWebhook: 1 to 100)."""
MAX_BODY: Final = 1024 * 1024
"""Bytes of an update. Telegram's are a few thousand."""
BODY_SECONDS: Final = 10.0
"""Seconds within which the body must have arrived."""
ROOM_SECONDS: Final = 5.0
"""Seconds for which a post waits while too many updates are waiting."""


class Hook:
    """Where Telegram posts updates."""

    def __init__(self, settings: Settings) -> None:
        """Raises SettingsError if there is no secret: anybody could post."""
        secret = _secret(settings)
        if not secret:
            raise SettingsError("WEBHOOK_SECRET: it is missing: anybody could post updates")
        self._secret = secret.encode()
        self._path = unquote(urlsplit(settings.webhook_url or "").path) or "/"
        self.lanes: Lanes | None = None
        """Who takes the updates; while there is nobody, as at the start and at the end, 503."""
        self._forged = self._failing = False

    @property
    def route(self) -> Route:
        """The route of the server by which updates come."""
        return Route(self._path, self.post, methods=["POST"])

    async def post(self, request: Request) -> Response:
        """Take one update. Out: 200 once it is safe."""
        given = request.headers.get(SECRET_HEADER, "").encode("latin-1")
        if not hmac.compare_digest(given, self._secret):
            if not self._forged:  # once: anybody can fill a log
                log.warning("a post without the right secret was refused; more are not logged")
            self._forged = True
            return _refusal(403)
        try:
            async with asyncio.timeout(BODY_SECONDS):
                body = await _body(request)
        except TimeoutError:
            return _refusal(408)
        except ClientDisconnect:
            return _refusal(400)  # nobody reads it
        if body is None:
            return _refusal(413)
        try:
            update = received(json.loads(body.decode()))
        except (ValueError, RecursionError):
            update = None
        return _refusal(400) if update is None else await self._take(update)

    async def _take(self, update: Received) -> Response:
        try:
            if self.lanes is not None:
                async with asyncio.timeout(ROOM_SECONDS):
                    await self.lanes.room()
            if self.lanes is None:  # asked again: it may have ended meanwhile
                return _refusal(503)
            await self.lanes.receive([update])
        except TimeoutError:
            return self._not_now("too many are waiting")
        except StoreError as error:
            return self._not_now(f"the database cannot be used: {error}")
        except Exception as error:
            # The kind alone: its message may quote what somebody wrote.
            log.error("update %s could not be taken: %s", update.update_id, type(error).__name__)
            return _refusal(500)
        if self._failing:
            log.warning("updates are taken again")
            self._failing = False
        return PlainTextResponse("ok")

    def _not_now(self, why: str) -> Response:
        if not self._failing:
            log.error("updates cannot be taken (%s); Telegram will post them again", why)
        self._failing = True
        return _refusal(503)


async def register(
    bot: TelegramBot,
    store: Store,
    settings: Settings,
    clock: Callable[[], float] = time.time,
) -> None:
    """Have Telegram post updates here, unless it does already. Of several processes, one asks.

    `clock`: seconds since 1970. Raises SettingsError if Telegram refuses the address.
    """
    url = address(settings)
    while True:
        info = await insist(bot.get_webhook_info, harmless=True)
        kinds = set(info.allowed_updates or ())
        if (info.url, kinds, info.max_connections) == (url, set(ALLOWED), MAX_CONNECTIONS):
            return
        pause = LEASE / 4
        try:
            if await store.lead(int(clock())):
                break
        except StoreError as error:
            pause = PAUSES[-1]
            log.warning("cannot set the webhook yet: %s", error)
        await asyncio.sleep(pause)
    try:
        await insist(
            lambda: bot.set_webhook(
                url,
                allowed_updates=ALLOWED,
                max_connections=MAX_CONNECTIONS,
                secret_token=_secret(settings),
            ),
            harmless=True,
        )
    except BadRequest as error:
        raise SettingsError(f"WEBHOOK_URL: Telegram refuses it ({error.message})") from None
    log.info("the webhook is set")


def address(settings: Settings) -> str:
    """The address to register. A changed secret shows in it: Telegram never tells the secret."""
    url = settings.webhook_url or ""
    mark = hmac.digest(_secret(settings).encode(), b"webhook", "sha256").hex()[:8]
    return f"{url}{'&' if urlsplit(url).query else '?'}v={mark}"


def _secret(settings: Settings) -> str:
    return settings.webhook_secret.get_secret_value() if settings.webhook_secret else ""


async def _body(request: Request) -> bytes | None:
    """The body of a request; None if it is too large, whatever length it says it has."""
    length = request.headers.get("content-length", "")
    if length.isdecimal() and int(length) > MAX_BODY:
        return None
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > MAX_BODY:
            return None
    return bytes(body)


def _refusal(status: int) -> Response:
    # The connection ends with it: what is left of the body is never read.
    return Response(status_code=status, headers={"Connection": "close"})
