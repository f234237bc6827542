"""Serves a world over HTTP: the Bot API for the bot, the chat page for a person.

Lives here: addresses, the guard at the door, starting and stopping. Must not: any rule of the Bot
API (`methods`), nor what the page shows (`chatpage`).

It listens on this computer only, unless told otherwise, and logs no request: addresses carry the
bot's token.
"""

import asyncio
import contextlib
import hmac
from collections.abc import AsyncIterator
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from bot.demo import chatpage, wire
from bot.demo.methods.receiving import loopback
from bot.demo.methods.table import run
from bot.demo.rules.refusal import Refusal
from bot.demo.state import State
from bot.demo.webhook import deliver
from bot.demo.world import World

# "Bots can currently send files of any type of up to 50 MB in size."
MAX_UPLOAD = 50 * 1024 * 1024
MAX_HEAD = 128 * 1024
STOP_SECONDS = 1.0
DROP_EXTENSION = "bot.demo.drop"

UNAUTHORIZED = Refusal(401, "Unauthorized")
NOT_FOUND = Refusal(404, "Not Found")


@contextlib.asynccontextmanager
async def serve(world: World, *, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[str]:
    """Serve a world within the running loop; yield its address: "http://127.0.0.1:12345".

    Port 0 is any free one. A bot's base_url is `f"{address}/bot"`, its base_file_url
    `f"{address}/file/bot"`. No signal handler is installed. Raises OSError when the port is taken.
    """
    shown = f"[{host}]" if ":" in host else host
    config = Config(
        application(world, anywhere=not loopback(host)),
        http=_Protocol,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        date_header=False,
        h11_max_incomplete_event_size=MAX_HEAD,
    )
    config.load()
    state = ServerState()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: _Protocol(config=config, server_state=state, app_state={}, _loop=loop),
        host,
        port,
    )
    courier = asyncio.create_task(deliver(world))
    try:
        yield f"http://{shown}:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        world.close()
        courier.cancel()
        await asyncio.gather(courier, return_exceptions=True)
        await _stop(state)
        await server.wait_closed()


async def _stop(state: ServerState) -> None:
    """Let what is being answered finish for a moment, then close every connection."""
    for connection in list(state.connections):
        connection.shutdown()
    if state.tasks:
        await asyncio.wait(state.tasks, timeout=STOP_SECONDS)
    for task in list(state.tasks):
        task.cancel()
    await asyncio.gather(*state.tasks, return_exceptions=True)
    for connection in list(state.connections):
        connection.transport.abort()
    await asyncio.sleep(0)


class _Protocol(H11Protocol):
    """HTTP as uvicorn speaks it; an answer may also be a connection that drops."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        app: Any = self.app

        async def with_drop(scope: Any, receive: Any, send: Any) -> None:
            scope["extensions"] = {DROP_EXTENSION: {"drop": self._drop}}
            try:
                await app(scope, receive, send)
            except asyncio.CancelledError:  # the server stops before the answer is ready
                self._drop()
                await asyncio.sleep(0)

        self.app = with_drop

    def _drop(self) -> None:
        self.transport.abort()


def application(world: World, *, anywhere: bool = False) -> ASGIApp:
    """Return the ASGI application. `anywhere` lets any Host in, for a server bound elsewhere."""

    async def bot_api(request: Request) -> Response:
        return await _bot_api(world, request)

    async def download(request: Request) -> Response:
        return _download(world, request)

    app = Starlette(
        routes=[
            Route("/bot{token}/{method}", bot_api, methods=["GET", "POST"]),
            Route("/file/bot{token}/{path:path}", download),
            *chatpage.routes(world),
        ],
        exception_handlers={404: _not_found},
    )
    return _Guard(app, anywhere=anywhere)


async def _bot_api(world: World, request: Request) -> Response:
    if not _authorised(world, request):
        return _refuse(UNAUTHORIZED)
    try:
        values, files = await wire.read(request, max_upload=MAX_UPLOAD)
    except Refusal as refusal:
        return _refuse(refusal)
    method = request.path_params["method"]
    answering = asyncio.create_task(run(world, method, values, files))
    if method.lower() == "getupdates" and await _gone_before(request, answering):
        return Response()  # nobody reads it
    call, body, drop = await answering
    if drop:
        request.scope["extensions"][DROP_EXTENSION]["drop"]()
        await asyncio.sleep(0)  # the loss is noticed before the answer is
    return JSONResponse(body, status_code=call.code or 200)


async def _gone_before(request: Request, answering: asyncio.Task[Any]) -> bool:
    """Cancel a long poll whose client goes away: it must not stand in the next one's way."""

    async def gone() -> None:
        while (await request.receive())["type"] != "http.disconnect":
            pass

    leaving = asyncio.create_task(gone())
    await asyncio.wait({leaving, answering}, return_when=asyncio.FIRST_COMPLETED)
    if not answering.done():
        answering.cancel()
    leaving.cancel()
    await asyncio.wait({leaving, answering})
    return answering.cancelled()


def _download(world: World, request: Request) -> Response:
    if not _authorised(world, request):
        return _refuse(UNAUTHORIZED)
    file = world.files.by_path(request.path_params["path"])
    if file is None:
        return _refuse(NOT_FOUND)
    return Response(file.data, media_type="application/octet-stream")


def _authorised(world: State, request: Request) -> bool:
    token: str = request.path_params["token"]
    return hmac.compare_digest(token.encode(), world.token.encode())


def _refuse(refusal: Refusal) -> Response:
    return JSONResponse(refusal.as_json(), status_code=refusal.code)


async def _not_found(request: Request, _: Exception) -> Response:
    return _refuse(NOT_FOUND)


class _Guard:
    """Keeps other people's web pages out.

    A page from anywhere may ask the browser to reach 127.0.0.1, under a name of its own that
    resolves there (so the Host is checked) or by a request it cannot read the answer of (so a
    request from another site is refused, save opening the chat page by a link).
    """

    def __init__(self, app: ASGIApp, *, anywhere: bool) -> None:
        self.app = app
        self.anywhere = anywhere

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and (reason := self._reason(Request(scope))):
            await _refuse(Refusal(403, f"Forbidden: {reason}"))(scope, receive, send)
            return
        await self.app(scope, receive, send)

    def _reason(self, request: Request) -> str | None:
        headers = request.headers
        host = headers.get("host", "")
        name = host.rpartition(":")[0] if host.rpartition(":")[2].isdigit() else host
        if not self.anywhere and not loopback(name.strip("[]")):
            return "the stand-in answers on this computer only"
        opening = request.method == "GET" and request.url.path == "/"
        site = headers.get("sec-fetch-site", "same-origin")
        if site not in {"same-origin", "none"} and not opening:
            return "the stand-in answers its own page only"
        origin = headers.get("origin")
        if origin is not None and origin != f"{request.url.scheme}://{host}":
            return "the stand-in answers its own page only"
        return None
