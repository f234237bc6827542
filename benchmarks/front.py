"""Serves the stand-in's Bot API over a bare HTTP, so that the load is never the bottleneck.

`bot.demo.server` speaks HTTP as carefully as strangers deserve, which costs more than a fast bot
does. The rules behind are the same (`bot.demo.methods`): every call is checked and carried out.

Lives here: bytes to calls and back. Must not: any rule of the Bot API. No uploads, no web page.
"""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from typing import Any, Final, cast
from urllib.parse import parse_qsl

from bot.demo.methods.table import run
from bot.demo.world import World

_REASONS: Final = {200: b"OK", 400: b"Bad Request", 404: b"Not Found"}


@contextlib.asynccontextmanager
async def serve(world: World) -> AsyncIterator[str]:
    """Serve a world on a free port of this machine; yield its address."""
    loop = asyncio.get_running_loop()
    connections: set[Connection] = set()
    server = await loop.create_server(lambda: Connection(world, connections), "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        world.close()
        for one in list(connections):
            one.close()


class Connection(asyncio.Protocol):
    """One connection: a request at a time, kept alive."""

    def __init__(self, world: World, others: "set[Connection]") -> None:
        self._world = world
        self._others = others
        self._buffer = b""
        self._answering: asyncio.Task[None] | None = None
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Somebody calls."""
        # uvloop's transports are asyncio's by their ways, not by their class.
        self._transport = cast("asyncio.Transport", transport)
        self._others.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        """They hung up: a poll that waits must not take what nobody would read."""
        self._others.discard(self)
        self.close()

    def close(self) -> None:
        """Hang up."""
        if self._answering is not None:
            self._answering.cancel()
        if self._transport is not None:
            self._transport.close()

    def data_received(self, data: bytes) -> None:
        """Answer once the request is whole."""
        self._buffer += data
        head, end, rest = self._buffer.partition(b"\r\n\r\n")
        if not end:
            return
        first, *lines = head.split(b"\r\n")
        headers = {}
        for line in lines:
            name, _, value = line.partition(b":")
            headers[name.strip().lower()] = value.strip()
        length = int(headers.get(b"content-length", 0))
        if len(rest) < length:
            return
        self._buffer = rest[length:]
        path = first.split(b" ")[1].decode()
        work = self._answer(path, headers.get(b"content-type", b""), rest[:length])
        self._answering = asyncio.create_task(work)

    async def _answer(self, path: str, kind: bytes, body: bytes) -> None:
        token, _, method = path.removeprefix("/bot").partition("/")
        code, answer = 404, {"ok": False, "error_code": 404, "description": "Not Found"}
        if token == self._world.token:
            call, answer, _ = await run(self._world, method, _values(kind, body), {})
            code = call.code or 200
        if self._transport is None:
            return
        content = json.dumps(answer).encode()
        self._transport.write(
            b"HTTP/1.1 %d %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b"
            % (code, _REASONS.get(code, b"?"), len(content), content)
        )


def _values(kind: bytes, body: bytes) -> dict[str, Any]:
    """What a request carries. Raises ValueError for what this front does not read."""
    if not body:
        return {}
    if kind.startswith(b"application/json"):
        values: dict[str, Any] = json.loads(body)
        return values
    if kind.startswith(b"application/x-www-form-urlencoded"):
        return dict(parse_qsl(body.decode(), keep_blank_values=True))
    raise ValueError(f"no reader for {kind.decode()}")
