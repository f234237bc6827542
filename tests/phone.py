"""A person holding a phone, and the house in which the bot lives: what tests are written with.

    phone = house.phone("Camille", "fr")
    await phone.send("/reclamation")
    await phone.tap("Paiement, remboursement")
    assert "Étape 1" in phone.text

The bot is the real one, started as an operator would, on a real SQLite file; the stand-in is
spoken to over HTTP. At the end of each test the house checks that Telegram refused nothing and
that no update was set aside.
"""

import asyncio
import contextlib
import socket
import sqlite3
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from bot.app import run
from bot.demo.chats import Call, CallbackQuery, Chat, Message, Person
from bot.demo.rules.keyboard import Button
from bot.demo.server import serve
from bot.demo.world import World
from bot.guide.content import Guide
from bot.settings import Settings, load
from bot.store.seal import Vault
from bot.words import Words

TOKEN = "1234567:standin"
SECRET = "hook-secret_of-the-tests"
SHOWN = ("sendMessage", "editMessageText", "sendDocument")
"""The calls that put a screen before somebody."""


def plain(text: str) -> str:
    """A text as one reads it: a space that does not break is a space."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


@dataclass
class Clock:
    """The day and hour in the house; tests move it."""

    now: float = field(default_factory=lambda: datetime(2026, 11, 23, 10, tzinfo=UTC).timestamp())

    def __call__(self) -> float:
        return self.now

    def later(self, *, days: float = 0, seconds: float = 0) -> None:
        """Let time pass."""
        self.now += days * 86400 + seconds


class House:
    """A stand-in for Telegram, and the bot, which can be stopped and started again."""

    def __init__(self, world: World, address: str, folder: Path, clock: Clock) -> None:
        self.world = world
        self.address = address
        self.database = folder / "bot.sqlite3"
        self.clock = clock
        self.guide: Guide | None = None
        self.words: Words | None = None
        self.may_be_refused: tuple[str, ...] = ("message is not modified",)
        self.may_be_set_aside = 0
        self.port: int | None = None
        """Where the bot's HTTP server listens; see `serve_http`."""
        self.webhook_url: str | None = None
        self.webhook_secret: str | None = None
        """Both set for updates by webhook; see `by_webhook`."""
        self._stop = asyncio.Event()
        self._running: asyncio.Task[None] | None = None

    @property
    def settings(self) -> Settings:
        """What an operator would have set."""
        return load(
            bot_token=self.world.token,
            bot_api_url=self.address,
            database_url=f"sqlite:///{self.database}",
            send_rate="0",
            webhook_url=self.webhook_url,
            webhook_secret=self.webhook_secret,
            host="127.0.0.1",
            port=None if self.port is None else str(self.port),
        )

    @property
    def door(self) -> str:
        """The address of the bot's HTTP server, once it has a port."""
        return f"http://127.0.0.1:{self.port}"

    def serve_http(self) -> None:
        """Have the bot serve HTTP (health checks) from the next start on."""
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]

    def by_webhook(self, secret: str = SECRET) -> None:
        """Have updates come by webhook from the next start on."""
        if self.port is None:
            self.serve_http()
        self.webhook_url, self.webhook_secret = f"{self.door}/hook", secret

    def by_polling(self) -> None:
        """Have updates polled for again from the next start on."""
        self.webhook_url = self.webhook_secret = None

    async def start(self) -> None:
        """Start the bot and wait until it listens."""
        self._stop = asyncio.Event()
        running = run(
            self.settings, self._stop, guide=self.guide, words=self.words, clock=self.clock
        )
        self._running = asyncio.create_task(running)
        seen = sum(call.method == "getWebhookInfo" for call in self.world.calls)
        await self.until(lambda: self._listens(seen))

    def _listens(self, seen: int) -> bool:
        """Whether the bot listens. `seen`: how often a webhook was asked for before the start."""
        assert self._running is not None
        if self._running.done():
            self._running.result()
        if self.webhook_url:
            asked = [call for call in self.world.calls if call.method == "getWebhookInfo"]
            hook = self.world.updates.webhook
            set_now = hook is not None and hook.secret_token == self.webhook_secret
            return set_now and len(asked) > seen and asked[-1].finished is not None
        polls = [call for call in self.world.calls if call.method == "getUpdates"]
        return bool(polls) and polls[-1].finished is None

    async def stop(self) -> None:
        """Stop the bot as SIGTERM does."""
        if self._running is not None:
            self._stop.set()
            await self._running
            self._running = None

    async def restart(self) -> None:
        """A deployment."""
        await self.stop()
        self.world.calls.clear()
        await self.start()

    def phone(self, name: str = "Camille", language: str | None = "fr") -> "Phone":
        """Somebody with a phone, who has not met the bot yet."""
        return Phone(self, self.world.add_person(name, language_code=language))

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        """What the database holds, read by another connection."""
        with contextlib.closing(sqlite3.connect(self.database)) as db:
            return db.execute(sql, values).fetchall()

    @property
    def vault(self) -> Vault:
        """What the bot seals with here."""
        return Vault(self.settings.keys)

    def bodies(self) -> dict[int, str]:
        """What is kept of each chat, opened."""
        kept = self.rows("SELECT chat, body FROM person")
        return {
            chat: self.vault.open(body, "person", chat)
            for chat, body in kept
            if isinstance(chat, int) and isinstance(body, str)
        }

    async def settled(self) -> None:
        """Wait until every update is answered and forgotten."""

        def done() -> bool:
            open_rows = "SELECT count(*) FROM inbox WHERE state < 2"
            return not self.world.pending and self.rows(open_rows) == [(0,)]

        await self.until(done)

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait until something holds of which the stand-in hears nothing."""
        async with asyncio.timeout(20):
            while not condition():
                await asyncio.sleep(0.005)

    def check(self) -> None:
        """Nothing that Telegram refuses was sent, and nothing was set aside."""
        refused = [
            f"{call.method}: {call.description}"
            for call in self.world.refused
            if not any(allowed in (call.description or "") for allowed in self.may_be_refused)
        ]
        assert refused == [], refused
        aside = self.rows("SELECT reason FROM inbox WHERE state = 3")
        assert len(aside) == self.may_be_set_aside, aside


@contextlib.asynccontextmanager
async def open_house(folder: Path) -> AsyncIterator[House]:
    """A house in a folder, the bot not started yet; checked and torn down at the end."""
    clock = Clock()
    world = World(token=TOKEN, username="reclamation_bot", name="Réclamation", clock=clock)
    async with serve(world) as address:
        house = House(world, address, folder, clock)
        try:
            yield house
        finally:
            await house.stop()
        house.check()


class Phone:
    """Somebody with a phone, in the private chat with the bot."""

    def __init__(self, house: House, person: Person) -> None:
        self.house = house
        self.world = house.world
        self.person = person

    # --- what one sees ---------------------------------------------------------------------------

    @property
    def messages(self) -> list[Message]:
        """The bot's messages, oldest first."""
        return [message for message in self.world.messages(self.person) if message.from_bot]

    @property
    def screen(self) -> Message:
        """The bot's last message."""
        return self.messages[-1]

    @property
    def text(self) -> str:
        """What the bot's last message says, as one reads it."""
        return plain(self.screen.text)

    @property
    def links(self) -> list[str]:
        """Where the links within the text lead."""
        return [one["url"] for one in self.screen.entities if one["type"] == "text_link"]

    @property
    def buttons(self) -> list[Button]:
        """The buttons under the last message, in reading order."""
        return [button for row in self.screen.keyboard for button in row]

    @property
    def labels(self) -> list[str]:
        """What those buttons say."""
        return [plain(button.text) for button in self.buttons]

    def button(self, label: str, message: Message | None = None) -> Button:
        """The button that says this."""
        for row in (message or self.screen).keyboard:
            for button in row:
                if plain(button.text) == label:
                    return button
        raise LookupError(f"no button {label!r}, only {self.labels}")

    # --- what one does ---------------------------------------------------------------------------

    async def send(self, text: str) -> str:
        """Type something and wait for the answer. Out: what the bot says."""
        return await self.after(lambda: self.world.say(self.person, text))

    async def tap(self, label: str, message: Message | None = None) -> str:
        """Tap the button that says `label`, and wait for what it leads to."""
        target = message or self.screen
        shown = self.button(label, target).text
        return await self.after(lambda: self.world.press(self.person, target, shown))

    async def tap_data(self, data: str, message: Message | None = None) -> CallbackQuery:
        """Tap a button that bears this data, even if it is not there (any more)."""
        target = message or self.screen
        taps: list[CallbackQuery] = []
        await self.after(lambda: taps.append(self.world.tap(self.person, target, data, force=True)))
        return taps[0]

    async def after(self, action: Callable[[], object]) -> str:
        """Do something and wait until the bot has answered it. Out: what the bot says."""
        before = len(self.shown())
        action()
        await self.world.until(lambda: len(self.shown()) > before, within=10)
        await self.house.settled()
        return self.text

    def shown(self) -> list[Call]:
        """The calls so far that put a screen before this person."""
        return [
            call
            for call in self.world.calls
            if call.method in SHOWN
            and call.finished is not None
            and str(call.params.get("chat_id")) == str(self.person.id)
        ]


class Group:
    """A group that the bot is in."""

    def __init__(self, house: House, title: str, members: list[Phone]) -> None:
        self.house = house
        people = [phone.person for phone in members]
        self.chat: Chat = house.world.add_group(title, people)

    @property
    def said(self) -> list[Message]:
        """What the bot said there."""
        return [message for message in self.house.world.messages(self.chat) if message.from_bot]
