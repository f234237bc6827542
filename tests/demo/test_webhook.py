"""Webhooks: how they are set, and how updates are delivered to them."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from uvicorn.config import Config
from uvicorn.server import Server

from bot.demo.chats import Person
from bot.demo.world import World

from .raw import Api


class Hook:
    """A bot's webhook: keeps what it gets, and answers as told."""

    def __init__(self) -> None:
        self.got: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.times: list[float] = []
        self.answers: list[tuple[int, dict[str, str]]] = []
        self.delay = 0.0
        self.at_once = 0
        self.most_at_once = 0
        self.url = ""
        self.called = asyncio.Event()

    async def receive(self, request: Request) -> Response:
        """Take one update."""
        self.got.append(await request.json())
        self.called.set()
        self.secrets.append(request.headers.get("x-telegram-bot-api-secret-token"))
        self.times.append(time.monotonic())
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        await asyncio.sleep(self.delay)
        self.at_once -= 1
        status, headers = self.answers.pop(0) if self.answers else (200, {})
        return Response("ok", status_code=status, headers=headers)

    def texts(self) -> list[str]:
        """Return the texts received, in order."""
        return [update["message"]["text"] for update in self.got]


def last_error(world: World) -> str:
    """Return what went wrong last, as getWebhookInfo would say."""
    webhook = world.updates.webhook
    return (webhook and webhook.last_error_message) or ""


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    """A webhook on this computer."""
    hook = Hook()
    app = Starlette(routes=[Route("/hook", hook.receive, methods=["POST"])])
    config = Config(app, port=0, log_config=None, lifespan="off")
    server = Server(config)
    config.load()
    server.lifespan = config.lifespan_class(config)
    await server.startup()
    port = server.servers[0].sockets[0].getsockname()[1]
    hook.url = f"http://127.0.0.1:{port}/hook?a=b"
    yield hook
    await server.shutdown()


async def test_updates_are_posted(api: Api, hook: Hook, camille: Person, world: World) -> None:
    """Each update arrives once, with the secret, and is then no longer pending."""
    await api("setWebhook", url=hook.url, secret_token="s-e_c_r_e_t")
    world.say(camille, "été 😀")
    await world.until(lambda: not world.pending)
    assert hook.texts() == ["été 😀"]
    assert hook.secrets == ["s-e_c_r_e_t"]
    info = await api("getWebhookInfo")
    assert (info["url"], info["pending_update_count"]) == (hook.url, 0)
    assert info["max_connections"] == 40
    assert "last_error_date" not in info


async def test_what_waited_is_delivered(
    api: Api, hook: Hook, camille: Person, world: World
) -> None:
    """Updates from before the webhook are delivered too, unless they are dropped."""
    world.say(camille, "before")
    await api("setWebhook", url=hook.url, drop_pending_updates=True)
    await api("deleteWebhook")
    world.say(camille, "after")
    await api("setWebhook", url=hook.url)
    await world.until(lambda: not world.pending)
    assert hook.texts() == ["after"]
    assert hook.secrets == [None]


async def test_a_failure_is_tried_again(
    api: Api, hook: Hook, camille: Person, world: World
) -> None:
    """Anything but 2xx is repeated with a growing pause, and told by getWebhookInfo."""
    world.webhook_pause = 0.05
    hook.answers = [(500, {}), (404, {}), (302, {}), (503, {})]
    await api("setWebhook", url=hook.url)
    world.say(camille, "a")
    await world.until(lambda: not world.pending)
    assert hook.texts() == ["a"] * 5
    pauses = [b - a for a, b in zip(hook.times, hook.times[1:], strict=False)]
    assert pauses[0] < 0.08  # Telegram's first repetition comes at once
    assert pauses[1] > 0.08
    assert pauses[2] > 0.18
    assert pauses[3] > 0.38
    info = await api("getWebhookInfo")
    assert info["last_error_message"] == (
        "Wrong response from the webhook: 503 Service Unavailable"
    )
    assert info["last_error_date"] <= world.clock()


async def test_a_pause_may_be_asked_for(
    api: Api, hook: Hook, camille: Person, world: World
) -> None:
    """Retry-After is respected."""
    hook.answers = [(429, {"Retry-After": "1"})]
    await api("setWebhook", url=hook.url)
    world.say(camille, "a")
    await world.until(lambda: not world.pending)
    assert hook.times[1] - hook.times[0] > 0.95


async def test_side_by_side_across_chats_in_order_within_one(
    api: Api, hook: Hook, camille: Person, world: World
) -> None:
    """Chats do not wait for each other, up to max_connections; within a chat order is kept."""
    hook.delay = 0.1
    others = [world.add_person(f"P{n}") for n in range(5)]
    await api("setWebhook", url=hook.url, max_connections=3)
    for n in range(3):
        world.say(camille, f"c{n}")
    for person in others:
        world.say(person, "x")
    await world.until(lambda: not world.pending)
    assert [text for text in hook.texts() if text != "x"] == ["c0", "c1", "c2"]
    assert hook.most_at_once == 3


async def test_a_failing_chat_does_not_hold_the_others(
    api: Api, hook: Hook, camille: Person, world: World
) -> None:
    """While one chat's update is being repeated, another chat's goes through."""
    world.webhook_pause = 5
    hook.answers = [(500, {}), (500, {})]
    await api("setWebhook", url=hook.url)
    world.say(camille, "stuck")
    await world.until(lambda: len(hook.got) == 2)
    world.say(world.add_person("Sam"), "free")
    await world.until(lambda: "free" in hook.texts())
    await world.until(lambda: len(world.pending) == 1)
    assert world.pending[0]["message"]["text"] == "stuck"


async def test_nobody_at_the_address(api: Api, camille: Person, world: World) -> None:
    """A refused connection is an error like another."""
    await api("setWebhook", url="http://127.0.0.1:9/hook")
    world.say(camille, "a")
    await world.until(lambda: last_error(world) == "Connection refused")
    assert (await api("getWebhookInfo"))["pending_update_count"] == 1


async def test_a_webhook_that_never_answers(
    api: Api, hook: Hook, camille: Person, world: World
) -> None:
    """After a while Telegram gives up waiting, and tries again."""
    world.webhook_timeout = 0.05
    world.webhook_pause = 0.01
    hook.delay = 0.3
    await api("setWebhook", url=hook.url)
    world.say(camille, "a")
    await world.until(lambda: len(hook.got) >= 2)
    assert last_error(world) == "Read timeout expired"


async def test_deleting_the_webhook_stops_deliveries(
    api: Api, hook: Hook, camille: Person, world: World
) -> None:
    """Updates under way when the webhook goes are left for getUpdates, whatever it answers."""
    hook.delay = 0.1
    await api("setWebhook", url=hook.url)
    world.say(camille, "a")
    await hook.called.wait()
    await api("deleteWebhook")
    await asyncio.sleep(0.2)
    [update] = await api("getUpdates")
    assert update["message"]["text"] == "a"


async def test_polling_and_webhook_exclude_each_other(api: Api, hook: Hook, world: World) -> None:
    """A webhook ends a poll, and forbids others until it is deleted."""
    poll = asyncio.create_task(api.refused("getUpdates", timeout=30))
    await world.until(lambda: len(world.calls) == 1)
    await api("setWebhook", url=hook.url)
    assert await poll == (409, "Conflict: terminated by setWebhook request")
    assert await api.refused("getUpdates") == (
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to "
        "delete the webhook first",
    )
    await api("setWebhook", url="")
    assert await api("getUpdates") == []


@pytest.mark.parametrize(
    ("params", "reason"),
    [
        (
            {"url": "http://example.org/hook"},
            "bad webhook: An HTTPS URL must be provided for webhook",
        ),
        (
            {"url": "https://example.org:8080/hook"},
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ),
        ({"url": "ftp://example.org/hook"}, "invalid webhook URL specified"),
        ({"url": "https://example.org:port/"}, "invalid webhook URL specified"),
        ({"secret_token": "é"}, "secret token contains unallowed characters"),
        ({"secret_token": "x" * 257}, "secret token is too long"),
    ],
)
async def test_webhooks_that_cannot_be_set(api: Api, params: dict[str, str], reason: str) -> None:
    """HTTPS on Telegram's ports, unless the host is this computer; a plain secret."""
    params = {"url": "https://example.org/hook"} | params
    assert await api.refused("setWebhook", **params) == (400, f"Bad Request: {reason}")


async def test_settings_are_brought_into_range(api: Api, world: World) -> None:
    """max_connections is between 1 and 100; the list of updates is remembered."""
    for asked, got in [(0, 1), (1000, 100)]:
        await api(
            "setWebhook",
            url="https://example.org/hook",
            max_connections=asked,
            allowed_updates=["message"],
        )
        info = await api("getWebhookInfo")
        assert (info["max_connections"], info["allowed_updates"]) == (got, ["message"])
    await api("deleteWebhook")
    assert (await api("getWebhookInfo"))["url"] == ""


async def test_a_certificate_of_its_own(
    api: Api, hook: Hook, camille: Person, world: World
) -> None:
    """A webhook may bring its certificate; one that is none is an error of delivery."""
    url = hook.url.replace("http://", "https://")
    certificate = {"certificate": ("cert.pem", b"no certificate")}
    await api.http.post(api.path("setWebhook"), data={"url": url}, files=certificate)
    assert (await api("getWebhookInfo"))["has_custom_certificate"] is True
    world.say(camille, "a")
    assert "SSLError" in await world.until(lambda: last_error(world))
    await api("setWebhook", url=url, drop_pending_updates=True)
    world.say(camille, "b")
    assert "SSLError" in await world.until(lambda: last_error(world))
    assert hook.got == []


async def test_an_answer_that_is_no_http(api: Api, camille: Person, world: World) -> None:
    """A server that closes at once, or talks nonsense, is an error and no fault."""
    talk: list[bytes] = [b"", b"nonsense\r\n\r\n"]

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(talk.pop(0) if talk else b"HTTP/1.1 200 OK\r\n\r\n")
        with contextlib.suppress(OSError):
            writer.close()
            await writer.wait_closed()

    world.webhook_pause = 0.01
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    await api("setWebhook", url=f"http://127.0.0.1:{port}/")
    world.say(camille, "a")
    await world.until(lambda: not world.pending)
    assert talk == []
    assert "Webhook connection closed" in last_error(world)
    server.close()
    await server.wait_closed()
