"""Updates by webhook: each is safe before Telegram is told so, and nobody else is let in."""

import asyncio
import contextlib
import os
import sqlite3
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from bot.demo.chats import Call
from bot.demo.rules.refusal import Refusal
from bot.guide.content import Guide
from bot.settings import SettingsError
from bot.words import Words
from tests.hook import head, post, raw, update
from tests.phone import SECRET, House, open_house

ROOT = Path(__file__).parent.parent


def silent(house: House) -> asyncio.Event:
    """Let Telegram leave every message unanswered. Out: set when one is sent."""
    reached = asyncio.Event()

    async def hang(call: Call) -> Refusal | None:
        if call.method == "sendMessage":
            reached.set()
            await asyncio.Event().wait()
        return None

    house.world.before_call = hang
    return reached


def set_webhooks(house: House) -> list[Call]:
    """The times that the bot had the webhook set."""
    return [call for call in house.world.calls if call.method == "setWebhook"]


# --- what comes -----------------------------------------------------------------------------------


async def test_a_complaint_is_walked_through_by_webhook(hooked: House) -> None:
    """Every tap comes by webhook, and leads where it leads by polling; nothing is polled for."""
    phone = hooked.phone()
    await phone.send("/reclamation")
    for label in ("Me connecter", "Mot de passe refusé", "Pas résolu", "Pas de réponse"):
        await phone.tap(label)
    assert "Étape 3 sur 4 : e-mail" in phone.text
    assert not [call for call in hooked.world.calls if call.method == "getUpdates"]


async def test_updates_posted_side_by_side_are_all_served(hooked: House) -> None:
    """Forty people at once share their transactions, and none is forgotten."""
    phones = [hooked.phone(f"P{number}") for number in range(40)]
    for phone in phones:
        for text in ("/start", "/aide", "/reclamation"):
            hooked.world.say(phone.person, text)
    await hooked.until(lambda: all(len(phone.messages) == 3 for phone in phones))
    await hooked.settled()
    assert all("Quel est votre problème" in phone.text for phone in phones)


async def test_an_update_delivered_twice_is_served_once(hooked: House) -> None:
    """Telegram repeats what it is not sure of: even at the same time, it has one effect."""
    body = update(hooked, 77)
    answers = await asyncio.gather(*(post(hooked, body) for _ in range(5)))
    assert answers == [200] * 5
    await hooked.settled()
    assert await post(hooked, body) == 200
    await hooked.settled()
    assert sum(call.method == "sendMessage" for call in hooked.world.calls) == 1
    assert hooked.rows("SELECT count(*) FROM inbox WHERE update_id = 77") == [(1,)]


async def test_what_was_acknowledged_survives_kill_9(hooked: House) -> None:
    """The update is committed before the 200: a bot killed right after it answers later, once."""
    await hooked.stop()
    silent(hooked)
    async with process(hooked) as bot:
        assert await post(hooked, update(hooked, 78)) == 200
        bot.kill()
        await bot.wait()
    assert hooked.rows("SELECT state < 2 FROM inbox WHERE update_id = 78") == [(1,)]
    hooked.world.before_call = None
    await hooked.start()
    await hooked.settled()
    said = [call for call in hooked.world.calls if call.method == "sendMessage" and call.ok]
    assert len(said) == 1


async def test_sigterm_ends_it_whatever_is_under_way(hooked: House) -> None:
    """With Telegram silent and a body that never ends: out within ten seconds, nothing lost."""
    await hooked.stop()
    reached = silent(hooked)
    async with process(hooked) as bot:
        assert await post(hooked, update(hooked, 79)) == 200
        await reached.wait()
        slow = asyncio.create_task(raw(hooked, head("Content-Length: 100")))
        bot.terminate()
        async with httpx.AsyncClient(trust_env=False) as client:
            while (await client.get(f"{hooked.door}/readyz")).status_code == 200:
                await asyncio.sleep(0.02)
        assert await post(hooked, update(hooked, 80)) == 503, "for the process that comes after it"
        assert await asyncio.wait_for(bot.wait(), 10) == 0
        await slow
    assert hooked.rows("SELECT leased FROM inbox WHERE update_id = 79 AND state < 2") == [(0,)]
    hooked.world.before_call = None
    await hooked.start()
    await hooked.settled()


@contextlib.asynccontextmanager
async def process(house: House) -> AsyncIterator[asyncio.subprocess.Process]:
    """The bot as an operator runs it, a process of its own, once it is ready."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    bot = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot"),
        cwd=ROOT,
        env={
            **inherited,
            "BOT_TOKEN": house.world.token,
            "BOT_API_URL": house.address,
            "DATABASE_URL": f"sqlite:///{house.database}",
            "WEBHOOK_URL": f"{house.door}/hook",
            "WEBHOOK_SECRET": SECRET,
            "HOST": "127.0.0.1",
            "PORT": str(house.port),
        },
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        async with asyncio.timeout(20), httpx.AsyncClient(trust_env=False) as client:
            status = 0
            while status != 200:
                await asyncio.sleep(0.02)
                with contextlib.suppress(httpx.TransportError):
                    status = (await client.get(f"{house.door}/readyz")).status_code
        yield bot
    finally:
        with contextlib.suppress(ProcessLookupError):
            bot.kill()
        await bot.wait()


async def test_a_database_that_cannot_be_written_is_no_200(
    hooked: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While the file is locked Telegram is told to come again, and it does: nothing is lost."""
    monkeypatch.setattr("bot.store.sqlite.PRAGMAS", ("PRAGMA busy_timeout = 20",))
    hooked.world.webhook_pause = 0.05
    await hooked.restart()
    phone = hooked.phone()
    with contextlib.closing(sqlite3.connect(hooked.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert await post(hooked, update(hooked, 79)) == 503
        hooked.world.say(phone.person, "/start")
        webhook = hooked.world.updates.webhook
        assert webhook is not None
        await hooked.until(lambda: "503" in (webhook.last_error_message or ""))
        assert len(hooked.world.pending) == 1
        other.execute("ROLLBACK")
    await hooked.until(lambda: bool(phone.messages))
    await hooked.settled()
    assert "Bonjour" in phone.text
    assert hooked.rows("SELECT count(*) FROM inbox WHERE update_id = 79") == [(0,)]


async def test_a_full_backlog_is_told_to_telegram(
    hooked: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No more is taken than fits in memory: the next post waits a moment, then comes again."""
    monkeypatch.setattr("bot.intake.BACKLOG", 1)
    monkeypatch.setattr("bot.webhook.ROOM_SECONDS", 0.1)
    release = asyncio.Event()

    async def hang(call: Call) -> Refusal | None:
        await release.wait()
        return None

    hooked.world.before_call = hang
    assert await post(hooked, update(hooked, 80)) == 200
    assert await post(hooked, update(hooked, 81)) == 503
    release.set()
    await hooked.settled()
    assert await post(hooked, update(hooked, 81)) == 200
    await hooked.settled()


# --- how it is set --------------------------------------------------------------------------------


async def test_the_webhook_is_set_when_something_changed(hooked: House) -> None:
    """Once over two starts; again when the secret is another, which Telegram never tells."""
    assert len(set_webhooks(hooked)) == 1
    webhook = hooked.world.updates.webhook
    assert webhook is not None
    assert SECRET not in webhook.url
    await hooked.stop()
    await hooked.start()
    assert "Bonjour" in await hooked.phone("A").send("/start")
    await hooked.stop()
    assert len(set_webhooks(hooked)) == 1
    hooked.by_webhook("another-secret")
    await hooked.start()
    assert "Bonjour" in await hooked.phone("B").send("/start")
    await hooked.stop()
    assert len(set_webhooks(hooked)) == 2
    assert kinds_asked_for(hooked) == [
        "callback_query",
        "edited_message",
        "inline_query",
        "message",
    ]


def kinds_asked_for(house: House) -> list[str]:
    """The kinds of update that the bot asked for."""
    return sorted(house.world.updates.chosen or ())


async def test_replicas_that_start_at_once_do_not_fight(
    tmp_path: Path, guide: Guide, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two processes of one deployment: one of them sets the webhook, and both serve."""
    # A SQLite file is for one process; here it stands for the database that several share.
    monkeypatch.setattr("bot.app.HANDOVER", None)
    monkeypatch.setattr("bot.webhook.LEASE", 0.2)
    async with open_house(tmp_path) as first:
        first.guide, first.words = guide, words
        second = House(first.world, first.address, tmp_path, first.clock)
        second.guide, second.words = guide, words
        first.by_webhook()
        second.serve_http()
        second.webhook_url, second.webhook_secret = first.webhook_url, first.webhook_secret
        asked: list[Call] = []

        async def together(call: Call) -> Refusal | None:
            if call.method == "getWebhookInfo":
                asked.append(call)  # both are told that none is set
                await first.until(lambda: len(asked) >= 2)
            return None

        first.world.before_call = together
        try:
            await asyncio.gather(first.start(), second.start())
            assert "Bonjour" in await first.phone().send("/start")
            assert await post(second, update(second, 90)) == 200
            await second.settled()
        finally:
            await second.stop()
        assert len(set_webhooks(first)) == 1


async def test_back_from_webhook_to_polling(hooked: House) -> None:
    """Without WEBHOOK_URL the same bot polls: the webhook goes, and what waited is answered."""
    await hooked.stop()
    phone = hooked.phone()
    hooked.world.say(phone.person, "/start")
    hooked.by_polling()
    await hooked.start()
    await hooked.until(lambda: bool(phone.messages))
    await hooked.settled()
    assert "Bonjour" in phone.text
    assert hooked.world.updates.webhook is None


async def test_an_address_that_telegram_refuses_is_one_line(
    tmp_path: Path, guide: Guide, words: Words
) -> None:
    """The operator is told which setting to mend."""
    async with open_house(tmp_path) as house:
        house.guide, house.words = guide, words
        house.by_webhook()
        house.may_be_refused += ("bad webhook",)

        async def refuse(call: Call) -> Refusal | None:
            bad = Refusal(400, "Bad Request: bad webhook: IP address 127.0.0.1 is reserved")
            return bad if call.method == "setWebhook" else None

        house.world.before_call = refuse
        with pytest.raises(SettingsError, match=r"^WEBHOOK_URL: Telegram refuses it \(.*\)$"):
            await house.start()
        house._running = None


async def test_a_port_in_use_is_one_line(hooked: House, tmp_path: Path) -> None:
    """Two bots at one port: the second says so, and ends."""
    (tmp_path / "other").mkdir()
    async with open_house(tmp_path / "other") as house:
        house.guide, house.words, house.port = hooked.guide, hooked.words, hooked.port
        with pytest.raises(SettingsError, match=r"^PORT: cannot listen at 127\.0\.0\.1, port .*$"):
            await house.start()
        house._running = None
