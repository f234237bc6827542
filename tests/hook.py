"""Posting to the bot's webhook as anybody may: what tests of it are written with."""

import asyncio
import contextlib
import json
import socket
from collections.abc import Iterable
from typing import Any

import httpx

from bot.webhook import SECRET_HEADER
from tests.phone import SECRET, House


async def post(house: House, body: bytes, secret: str | None = SECRET, path: str = "/hook") -> int:
    """Post something as anybody may. Out: the status of the answer."""
    async with httpx.AsyncClient(trust_env=False, timeout=20) as client:
        headers = {} if secret is None else {SECRET_HEADER: secret}
        answer = await client.post(f"{house.door}{path}", content=body, headers=headers)
        return answer.status_code


async def raw(
    house: House, head: str, pieces: Iterable[bytes] = (), end: bytes = b"\r\n\r\n"
) -> bytes:
    """Post by hand: a head, then pieces of a body. Out: all that is answered."""
    assert house.port is not None
    here = ("127.0.0.1", house.port)

    def talk() -> bytes:
        answer = b""
        with socket.create_connection(here, timeout=10) as line:
            line.sendall(head.replace("\n", "\r\n").encode("latin-1") + end)
            with contextlib.suppress(ConnectionError):  # shown out in the middle
                for piece in pieces:
                    line.sendall(piece)
            with contextlib.suppress(ConnectionError):
                while piece := line.recv(65536):
                    answer += piece
        return answer

    return await asyncio.to_thread(talk)


def head(length: str, secret: str = SECRET) -> str:
    """The head of a post; `length`: the header that says how long its body is."""
    return f"POST /hook HTTP/1.1\nHost: bot\n{SECRET_HEADER}: {secret}\n{length}"


def update(house: House, number: int, text: str = "/start") -> bytes:
    """What Telegram would post when somebody writes."""
    person = house.phone("Nina").person
    person.met = True
    sender = {"id": person.id, "is_bot": False, "first_name": "Nina", "language_code": "fr"}
    chat = {"id": person.id, "type": "private", "first_name": "Nina"}
    message: dict[str, Any] = {"message_id": 1, "date": 1, "chat": chat, "from": sender}
    return json.dumps({"update_id": number, "message": {**message, "text": text}}).encode()
