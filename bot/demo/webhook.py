"""Delivers updates to the bot's webhook, as Telegram does.

Lives here: one POST, the order, the retries. Must not: what an update says, when one is made.

Updates of one chat go one after the other, those of different chats side by side, up to
`max_connections`. "In case of an unsuccessful request (a request with response HTTP status code
different from 2XY), we will repeat the request and give up after a reasonable amount of attempts":
at once, then after 2, 4, 8... seconds, until the update is too old. A method call in the body of
the answer is not executed.
"""

import asyncio
import contextlib
import json
import ssl
from dataclasses import dataclass
from urllib.parse import urlsplit

from bot.demo.state import State
from bot.demo.updates import Update, Webhook

MAX_PAUSE = 60.0
MAX_ANSWER = 64 * 1024


@dataclass(slots=True, eq=False)
class _Delivery:
    """An update on its way."""

    webhook: Webhook
    task: asyncio.Task[None]


async def deliver(world: State) -> None:
    """Deliver updates whenever a webhook is set. Runs until cancelled."""
    loop = asyncio.get_running_loop()
    under_way: dict[str, _Delivery] = {}
    try:
        while True:
            webhook = world.updates.webhook
            for lane, delivery in list(under_way.items()):
                if delivery.task.done():
                    del under_way[lane]
                    delivery.task.result()
                elif delivery.webhook is not webhook:
                    delivery.task.cancel()
            pause = None
            if webhook:
                pause = _start_due(world, webhook, under_way, loop.time())
            tasks = [delivery.task for delivery in under_way.values()]
            await asyncio.wait(
                [world.changed(), *tasks], timeout=pause, return_when=asyncio.FIRST_COMPLETED
            )
    finally:
        for delivery in under_way.values():
            delivery.task.cancel()
        await asyncio.gather(*(d.task for d in under_way.values()), return_exceptions=True)


def _start_due(
    world: State, webhook: Webhook, under_way: dict[str, _Delivery], now: float
) -> float | None:
    """Start what may start; return the seconds until the next retry is due."""
    next_due: float | None = None
    seen: set[str] = set()
    for update in world.updates.pending():
        if update.lane in seen or update.lane in under_way:
            continue
        if len(under_way) >= webhook.max_connections:
            break
        seen.add(update.lane)
        if update.due > now:
            next_due = min(update.due, next_due or update.due)
            continue
        task = asyncio.create_task(_attempt(world, webhook, update))
        under_way[update.lane] = _Delivery(webhook, task)
    return None if next_due is None else next_due - now


async def _attempt(world: State, webhook: Webhook, update: Update) -> None:
    retry_after = 0.0
    with contextlib.suppress(asyncio.CancelledError):
        try:
            async with asyncio.timeout(world.webhook_timeout):
                status, reason, retry_after = await _post(webhook, json.dumps(update.body).encode())
            if 200 <= status <= 299:
                world.updates.forget(update)
                return
            error = f"Wrong response from the webhook: {status} {reason}"
        except TimeoutError:
            error = "Read timeout expired"
        except ConnectionRefusedError:
            error = "Connection refused"
        except (OSError, EOFError, ValueError) as fault:
            error = f"Webhook connection closed: {type(fault).__name__}"
        webhook.last_error_date = int(world.clock())
        webhook.last_error_message = error
        step = 2**update.failures if update.failures else 0
        pause = min(step * world.webhook_pause, MAX_PAUSE)
        update.failures += 1
        update.due = asyncio.get_running_loop().time() + max(pause, retry_after)
        world.wake()


async def _post(webhook: Webhook, body: bytes) -> tuple[int, str, float]:
    """Post an update; return the status, its reason, and the pause asked for."""
    parts = urlsplit(webhook.url)
    host, secure = parts.hostname or "", parts.scheme == "https"
    context: ssl.SSLContext | None = None
    if secure:
        context = ssl.create_default_context()
        if webhook.certificate:
            context.load_verify_locations(cadata=webhook.certificate.decode("ascii"))
    reader, writer = await asyncio.open_connection(
        webhook.ip_address or host,
        parts.port or (443 if secure else 80),
        ssl=context,
        server_hostname=host if secure else None,
    )
    try:
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        lines = [
            f"POST {target} HTTP/1.1",
            f"Host: {parts.netloc.rpartition('@')[2]}",
            "Content-Type: application/json",
            f"Content-Length: {len(body)}",
            "Connection: close",
        ]
        if webhook.secret_token:
            # "useful to ensure that the request comes from a webhook set by you"
            lines.append(f"X-Telegram-Bot-Api-Secret-Token: {webhook.secret_token}")
        writer.write("\r\n".join([*lines, "", ""]).encode("latin-1") + body)
        await writer.drain()
        head = await reader.readuntil(b"\r\n\r\n")
        await reader.read(MAX_ANSWER)
    finally:
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()
    status_line, *headers = head.decode("latin-1").split("\r\n")
    _, status, *reason = status_line.split(" ", 2)
    fields = {name.lower(): value.strip() for name, _, value in (h.partition(":") for h in headers)}
    wait = fields.get("retry-after", "")
    return int(status), " ".join(reason), float(wait) if wait.isdigit() else 0.0
