"""The webhook's door: without the secret, or with what Telegram would not post, it is shut."""

from collections.abc import Iterator

import httpx
import pytest

from bot.webhook import MAX_BODY, SECRET_HEADER
from tests.hook import head, post, raw, update
from tests.phone import SECRET, TOKEN, House


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET[:-1], SECRET + "x", "é"])
async def test_who_does_not_know_the_secret_is_refused(hooked: House, secret: str | None) -> None:
    """403, and nothing is done: not even the body is looked at."""
    asked = secret if secret is None else secret.encode().decode("latin-1")
    status = await raw(
        hooked,
        f"POST /hook HTTP/1.1\nHost: bot\nContent-Length: {10 * MAX_BODY}"
        + ("" if asked is None else f"\n{SECRET_HEADER}: {asked}"),
        [update(hooked, 81)],
    )
    assert status.startswith(b"HTTP/1.1 403 ")
    assert hooked.rows("SELECT count(*) FROM inbox") == [(0,)]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"not json",
        b"[]",
        b"3",
        b"{}",
        b'{"update_id": "12"}',
        b'{"update_id": 1.5}',
        b'{"update_id": true}',
        b'{"update_id": -4}',
        b'{"update_id": 9223372036854775808}',
        b'{"update_id": 5, "message": "\xff"}',
        b'{"update_id": ' + b"9" * 5000 + b"}",
        b"[" * 100_000,
    ],
    ids=lambda body: body[:24].decode("latin-1"),
)
async def test_what_is_no_update_is_refused(hooked: House, body: bytes) -> None:
    """400 for what Telegram would never post, and nothing is done."""
    assert await post(hooked, body) == 400
    assert hooked.rows("SELECT count(*) FROM inbox") == [(0,)]
    assert "Bonjour" in await hooked.phone().send("/start")


async def test_ten_megabytes_are_not_read(hooked: House) -> None:
    """413 at once for a body that says it is too large."""
    answer = await raw(hooked, head(f"Content-Length: {10 * 1024 * 1024}"))
    assert answer.startswith(b"HTTP/1.1 413 ")


async def test_chunks_without_end_are_not_read(hooked: House) -> None:
    """A body that does not say its length is read up to the limit, and no further."""
    sent: list[int] = []

    def chunks() -> Iterator[bytes]:
        for _ in range(100):
            yield b"100000\r\n" + b" " * 0x100000 + b"\r\n"
            sent.append(1)

    answer = await raw(hooked, head("Transfer-Encoding: chunked"), chunks())
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert len(sent) < 50, "what the system itself holds, of 100 megabytes"


async def test_a_body_in_chunks_is_an_update_like_any_other(hooked: House) -> None:
    """What is within the limit is taken, however it is cut."""
    body = update(hooked, 82)
    chunks = [b"%x\r\n%s\r\n" % (1, body[at : at + 1]) for at in range(len(body))]
    end = b"0\r\n\r\n"
    framing = "Transfer-Encoding: chunked\nConnection: close"
    assert (await raw(hooked, head(framing), [*chunks, end])).startswith(b"HTTP/1.1 200 ")
    await hooked.settled()


async def test_a_slow_body_is_not_waited_for(
    hooked: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """408 when the body does not arrive in time; one that never asks at all is shown out."""
    monkeypatch.setattr("bot.webhook.BODY_SECONDS", 0.2)
    monkeypatch.setattr("bot.server.HEAD_SECONDS", 0.2)
    answer = await raw(hooked, head("Content-Length: 100"), [b'{"update_id": 5'])
    assert answer.startswith(b"HTTP/1.1 408 ")
    assert await raw(hooked, "POST /hook HT", end=b"") == b""


async def test_every_other_address_and_method_is_refused(hooked: House) -> None:
    """404 and 405: only what is meant to be there is."""
    assert await post(hooked, b"{}", path="/") == 404
    assert await post(hooked, b"{}", path="/hook/") == 404
    assert await post(hooked, b"{}", path=f"/bot{TOKEN}") == 404
    assert await post(hooked, b"{}", path="/healthz") == 405
    async with httpx.AsyncClient(trust_env=False) as client:
        for method in ("GET", "PUT", "DELETE"):
            answer = await client.request(method, f"{hooked.door}/hook")
            assert answer.status_code == 405
