"""Reads what a request carries: the query string, a form, JSON or a multipart body.

Lives here: bytes to names and values, with limits. Must not: what the names mean.

"We support GET and POST HTTP methods. We support four ways of passing parameters in Bot API
requests: URL query string, application/x-www-form-urlencoded, application/json (except for
uploading files), multipart/form-data (use to upload files)."
"""

import json
from typing import Any
from urllib.parse import parse_qsl

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header
from starlette.requests import Request

from bot.demo.rules.refusal import Refusal, bad_request
from bot.demo.rules.spec import Upload

MAX_BODY = 1024 * 1024
MAX_PARTS = 200

Values = dict[str, Any]
Files = dict[str, Upload]


async def read(request: Request, *, max_upload: int) -> tuple[Values, Files]:
    """Return a request's parameters and files.

    A body may hold up to 1 MB, or `max_upload` bytes when it is multipart. Raises Refusal: 413
    for more, 400 for a body that cannot be read or is not UTF-8.
    """
    content_type, options = parse_options_header(request.headers.get("content-type", ""))
    multipart = content_type == b"multipart/form-data"
    body = await _body(request, max_upload if multipart else MAX_BODY)
    values: Values = _form(request.url.query.encode("latin-1", "replace"))
    files: Files = {}
    if multipart:
        more, files = _multipart(options.get(b"boundary", b""), body)
        values |= more
    elif content_type == b"application/json":
        values |= _json(body)
    elif body:
        values |= _form(body)
    return values, files


async def _body(request: Request, limit: int) -> bytes:
    chunks: list[bytes] = []
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > limit:
            raise Refusal(413, "Request Entity Too Large")
        chunks.append(chunk)
    return b"".join(chunks)


def _form(body: bytes) -> Values:
    try:
        pairs = parse_qsl(
            body.decode("utf-8"), keep_blank_values=True, errors="strict", max_num_fields=MAX_PARTS
        )
    except UnicodeDecodeError:
        raise bad_request("strings must be encoded in UTF-8") from None
    except ValueError:
        raise bad_request("the stand-in cannot read the form") from None
    return dict(pairs)


def _json(body: bytes) -> Values:
    try:
        text = body.decode("utf-8")
        value = json.loads(text) if text else {}
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode("utf-8")
    except UnicodeError:  # bytes that are not UTF-8, or half of a surrogate pair
        raise bad_request("strings must be encoded in UTF-8") from None
    except (ValueError, RecursionError):
        raise bad_request("can't parse the request body as JSON") from None
    if not isinstance(value, dict):
        raise bad_request("the request body must be a JSON object")
    return value


def _multipart(boundary: bytes, body: bytes) -> tuple[Values, Files]:
    parts: list[_Part] = []
    parser = MultipartParser(
        boundary,
        {
            "on_part_begin": lambda: parts.append(_Part()),
            "on_header_field": lambda data, start, end: parts[-1].name(data[start:end]),
            "on_header_value": lambda data, start, end: parts[-1].value(data[start:end]),
            "on_header_end": lambda: parts[-1].header(),
            "on_part_data": lambda data, start, end: parts[-1].data.extend(data[start:end]),
        },
    )
    try:
        parser.write(body)
        parser.finalize()
    except (FormParserError, ValueError):
        raise bad_request("the stand-in cannot read the multipart body") from None
    if len(parts) > MAX_PARTS:
        raise bad_request("the multipart body has too many parts")
    values: Values = {}
    files: Files = {}
    for part in parts:
        try:
            name, filename = part.disposition()
            if filename is None:
                values[name] = part.data.decode("utf-8")
            else:
                kind = part.headers.get("content-type", "application/octet-stream")
                files[name] = Upload(filename, kind, bytes(part.data))
        except UnicodeDecodeError:
            raise bad_request("strings must be encoded in UTF-8") from None
    return values, files


class _Part:
    """One part of a multipart body, as the parser finds it."""

    def __init__(self) -> None:
        self.headers: dict[str, str] = {}
        self.data = bytearray()
        self._name = b""
        self._value = b""

    def name(self, data: bytes) -> None:
        self._name += data

    def value(self, data: bytes) -> None:
        self._value += data

    def header(self) -> None:
        self.headers[self._name.decode("latin-1").lower()] = self._value.decode("latin-1")
        self._name = self._value = b""

    def disposition(self) -> tuple[str, str | None]:
        header = self.headers.get("content-disposition", "").encode("latin-1")
        _, options = parse_options_header(header)
        filename = options.get(b"filename")
        name = options.get(b"name", b"").decode("utf-8")
        return name, None if filename is None else filename.decode("utf-8")
