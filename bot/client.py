"""The HTTP client under python-telegram-bot: its documented seam `BaseRequest`, over aiohttp.

The client that comes with the library costs about 3 ms of CPU a call, this one about a seventh.
Lives here: bytes out, bytes in, and what is known when that fails. Must not: Telegram's limits, or
whether to try again (`sender`).

An address carries the bot's token, and aiohttp's errors quote addresses: no error of aiohttp's
leaves this room, neither as a cause nor as a context. What leaves tells its kind, and whether the
call can have reached the server.
"""

import contextlib
import io
import json
import re
import ssl
import urllib.request
from functools import cache
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import aiohttp
import certifi
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

from bot.settings import SettingsError

KEEP_SECONDS: Final = 15.0
"""Seconds for which an idle connection is kept: less than servers keep theirs (nginx: 75), since a
call on one that the server is just closing may or may not have arrived."""
GATEWAY_TIMEOUT: Final = 504

Seconds = float | None
"""A time limit; None for none."""

_json: Final = json.JSONEncoder(separators=(",", ":"))
_NEVER_SENT: Final = (
    aiohttp.ConnectionTimeoutError,  # no connection made, or none free in the pool
    aiohttp.ClientConnectorError,  # refused, no such name, a wrong certificate
    aiohttp.ClientHttpProxyError,  # the proxy would not lead there
    aiohttp.InvalidURL,
)


class NotSentError(Exception):
    """The call never left: there was no connection to send it on. Its message is the kind."""


class UnansweredError(Exception):
    """The call left, or part of it, and no answer came back. Its message is the kind."""


class Client(BaseRequest):
    """Makes requests, over connections that are kept for a moment."""

    def __init__(
        self,
        *,
        connections: int,
        connect_timeout: float,
        pool_timeout: float,
        write_timeout: float,
        read_timeout: float,
        proxy: str | None = None,
    ) -> None:
        """Open nothing yet.

        In: how many requests may be under way at once; the seconds to wait for a connection to be
        made, for one of those to be free, to write a request, and for each part of the answer; the
        address of a proxy, by default none: the environment is not looked at.
        """
        self._connections = connections
        self._defaults = (connect_timeout, pool_timeout, write_timeout, read_timeout)
        self._usual = _timeout(*self._defaults)
        self._proxy = URL(proxy) if proxy is not None else None
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds to wait for each part of an answer, unless a call says otherwise."""
        return self._defaults[3]

    async def initialize(self) -> None:
        """Get ready within the running loop."""
        if self._session is not None:
            return
        proxy, login = self._proxy, None
        if proxy is not None and proxy.user is not None:
            login = aiohttp.BasicAuth(proxy.user, proxy.password or "")
            proxy = proxy.with_user(None)
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                limit=self._connections, keepalive_timeout=KEEP_SECONDS, ssl=_trusted()
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": self.USER_AGENT},
            # aiohttp would look the proxy up in a thread, for every call.
            trust_env=False,
            proxy=proxy,
            proxy_auth=login,
        )

    async def shutdown(self) -> None:
        """Close every connection."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Make one request, once; the library parses the answer.

        In: as BaseRequest gives it; a timeout in seconds, None for none, or the default. Out: the
        HTTP status and the body. Raises NetworkError, or its kind TimedOut, with NotSentError or
        UnansweredError as the cause.
        """
        if self._session is None:
            raise RuntimeError("this client is not initialised")
        timeout = self._timeout(connect_timeout, pool_timeout, write_timeout, read_timeout)
        body = None if request_data is None else _body(request_data)
        try:
            # A redirection would carry the token to who knows where.
            async with self._session.request(
                method, url, data=body, timeout=timeout, allow_redirects=False
            ) as response:
                code, payload = response.status, await response.read()
        except Exception as error:  # whatever it is, it may quote the address
            failure = _failure(error)
        else:
            if code == GATEWAY_TIMEOUT:
                failure = _failed(TimedOut(), UnansweredError("GatewayTimeout"))
            elif 200 <= code <= 299 or payload.startswith(b"{"):
                return code, payload
            else:
                return code, b""  # a page of some gateway's, which may quote the address
        # Outside of `except`, so that the error of aiohttp's is not its context.
        raise failure

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Read an answer. Raises NetworkError, which unlike the library's quotes nothing."""
        try:
            answer = json.loads(payload)
        except ValueError:
            answer = None
        if isinstance(answer, dict):
            return answer
        raise _failed(NetworkError("not an answer of Telegram's"), UnansweredError("NotJson"))

    def _timeout(
        self, connect: object, pool: object, write: object, read: object
    ) -> aiohttp.ClientTimeout:
        default = BaseRequest.DEFAULT_NONE
        if connect is default and pool is default and write is default and read is default:
            return self._usual
        asked = zip((connect, pool, write, read), self._defaults, strict=True)
        return _timeout(*(usual if one is default else _seconds(one) for one, usual in asked))


def proxy_of_environment(url: str) -> str | None:
    """The proxy by which the environment wants an address to be reached, if any.

    Raises SettingsError if it is of a kind that this client does not speak.
    """
    parts = urlsplit(url)
    proxies = urllib.request.getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    if not proxy or urllib.request.proxy_bypass(parts.netloc):
        return None
    proxy = proxy if "://" in proxy else f"http://{proxy}"
    if urlsplit(proxy).scheme not in ("http", "https"):
        raise SettingsError(f"{parts.scheme.upper()}_PROXY: only http:// proxies are spoken to")
    return proxy


@cache  # to read them takes a while, and there are two clients
def _trusted() -> ssl.SSLContext | bool:
    """What this machine trusts or, if it has no certificates of its own, what the library's own
    client does."""
    with contextlib.suppress(OSError):  # a folder that may not be looked into
        paths = ssl.get_default_verify_paths()
        in_file = paths.cafile and Path(paths.cafile).stat().st_size
        if in_file or (paths.capath and any(map(_named, Path(paths.capath).iterdir()))):
            return True  # aiohttp has read them: once more is a moment of the start, and memory
    context = ssl.create_default_context()
    if not context.cert_store_stats()["x509_ca"]:
        context.load_verify_locations(certifi.where())
    return context


def _named(file: Path) -> bool:
    """Whether OpenSSL finds a certificate in a folder by a name like this one's."""
    return re.fullmatch(r"[0-9a-f]{8}\.[0-9]+", file.name) is not None


def _timeout(
    connect: Seconds, pool: Seconds, write: Seconds, read: Seconds
) -> aiohttp.ClientTimeout:
    to_connect = None if connect is None or pool is None else connect + pool
    # aiohttp has no limit for writing: it is what is left of the limit for the whole.
    whole = None if to_connect is None or write is None or read is None else write + read
    return aiohttp.ClientTimeout(
        total=None if whole is None or to_connect is None else to_connect + whole,
        connect=to_connect,
        sock_connect=connect,
        sock_read=read,
    )


def _seconds(asked: object) -> Seconds:
    return float(asked) if isinstance(asked, (int, float)) else None


def _body(data: RequestData) -> aiohttp.BytesPayload | aiohttp.FormData:
    """What a call carries: JSON, or a form of several parts when there are files."""
    if not data.contains_files:
        # Signs beyond ASCII escaped, so that half of a surrogate pair is Telegram's to refuse.
        written = _json.encode(data.parameters).encode("ascii")
        return aiohttp.BytesPayload(written, content_type="application/json")
    # Telegram wants the names of files as they are, in UTF-8.
    form = aiohttp.FormData(quote_fields=False, default_to_multipart=True)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in data.multipart_data.items():
        # As a file, a large one goes piece by piece and holds up nobody.
        file = io.BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, file, filename=filename, content_type=kind)
    return form


def _failure(error: Exception) -> NetworkError:
    """What python-telegram-bot is told of an error of aiohttp's: its kind alone."""
    kind = type(error).__name__
    sent = not isinstance(error, _NEVER_SENT)
    told = TimedOut() if isinstance(error, TimeoutError) else NetworkError(kind)
    return _failed(told, UnansweredError(kind) if sent else NotSentError(kind))


def _failed(told: NetworkError, cause: Exception) -> NetworkError:
    told.__cause__ = cause
    return told
