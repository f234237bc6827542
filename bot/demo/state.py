"""The state of a world: who and what there is, and how everyone learns that it changed.

Lives here: look-ups, the log of messages, the log of calls, waking those who wait. Must not: what
people do (`world`), what the bot does (`methods`), HTTP.
"""

import asyncio
import itertools
import secrets
import time
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any, Final, TypeVar

from bot.demo.chats import Call, CallbackQuery, Chat, InlineQuery, Json, Message, Person
from bot.demo.files import FileStore
from bot.demo.profile import Profile
from bot.demo.rules.flood import FloodLimit
from bot.demo.rules.refusal import Refusal, bad_request, forbidden
from bot.demo.updates import UpdateQueue

T = TypeVar("T")

MAX_CALLS = 100_000


class Drop:
    """What `after_call` returns to close the connection without any answer."""


DROP: Final = Drop()


class State:
    """Everything a stand-in knows. `world.World` adds what people do.

    `token` is an obviously fake one that starts with digits and a colon, `username` and `name` are
    the bot's, `clock` gives seconds since 1970, and `privacy` is the mode a bot has in groups.
    """

    def __init__(
        self,
        *,
        token: str,
        username: str,
        name: str,
        clock: Callable[[], float] = time.time,
        privacy: bool = True,
    ) -> None:
        self.token = token
        self.username = username
        self.clock = clock
        self.privacy = privacy
        self.bot_id = int(token.partition(":")[0])
        self.profile = Profile({"": name})
        self.files = FileStore()
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.queries: dict[str, CallbackQuery] = {}
        self.inquiries: dict[str, InlineQuery] = {}
        self.calls: deque[Call] = deque(maxlen=MAX_CALLS)
        self.revision = 0
        self.epoch = secrets.token_hex(4)
        self.updates = UpdateQueue(clock, self.wake)

        # What a test may turn.
        self.callback_timeout = 15.0
        self.webhook_pause = 1.0
        self.webhook_timeout = 60.0
        self.flood: FloodLimit | None = None
        self.before_call: Callable[[Call], Awaitable[Refusal | None]] | None = None
        self.after_call: Callable[[Call], Awaitable[Drop | None]] | None = None

        self._person_ids = itertools.count(5_100_000_001)  # beyond 32 bits, as Telegram's are
        self._group_ids = itertools.count(4_200_000_001)
        self._message_ids = itertools.count(1)
        self._query_ids = itertools.count(time.time_ns())
        self.closing = False
        self._waiting: set[asyncio.Future[None]] = set()

    @property
    def name(self) -> str:
        """The bot's name."""
        return self.profile.names.get("", "")

    @property
    def pending(self) -> list[Json]:
        """The updates not yet confirmed by the bot."""
        return [update.body for update in self.updates.pending()]

    @property
    def refused(self) -> list[Call]:
        """The calls that were refused, whatever the reason."""
        return [call for call in self.calls if call.ok is False]

    def bot_user(self) -> Json:
        """Return the bot as the sender of a message."""
        return {
            "id": self.bot_id,
            "is_bot": True,
            "first_name": self.name,
            "username": self.username,
        }

    def wake(self) -> None:
        """Wake everyone who waits for a change."""
        waiting, self._waiting = self._waiting, set()
        for future in waiting:
            if not future.done():
                future.set_result(None)

    def close(self) -> None:
        """End what waits: long polls are answered, the page's streams finish."""
        self.closing = True
        self.updates.close()
        self.wake()

    def touch(self, thing: Message | CallbackQuery | None = None) -> None:
        """Note a change: the thing gets a new revision, and those who wait wake up."""
        self.revision += 1
        if thing is not None:
            thing.revision = self.revision
        self.wake()

    def changed(self) -> asyncio.Future[None]:
        """Return what to await for the next change of anything.

        Nothing is lost between the call and the await: `while not seen(): await world.changed()`.
        """
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.add(future)
        return future

    async def until(self, seen: Callable[[], T], within: float = 5.0) -> T:
        """Return what `seen` returns as soon as it is true. Raises TimeoutError after `within`."""
        async with asyncio.timeout(within):
            while not (value := seen()):
                await self.changed()
            return value

    def next_query_id(self) -> str:
        """Return a fresh id for a callback query."""
        return str(next(self._query_ids))

    def post(self, chat: Chat, sender: Json, **content: Any) -> Message:
        """Add a message to a chat."""
        message = Message(next(self._message_ids), chat, int(self.clock()), sender, **content)
        chat.messages[message.message_id] = message
        self.touch(message)
        return message

    def messages(self, where: Chat | Person) -> list[Message]:
        """Return the messages a client shows now, oldest first; deleted ones are gone."""
        messages = self.chats[where.id].messages.values()
        return [message for message in messages if not message.deleted]

    def chat_for(self, chat_id: int | str, *, writing: bool = False) -> Chat:
        """Return the chat that the bot names. Raises Refusal when it may not see or write to it."""
        chat = self.chats.get(chat_id) if isinstance(chat_id, int) else None
        if chat is None:
            raise bad_request("chat not found")
        if chat.private:
            person = chat.members[0]
            if writing and person.blocked:
                raise forbidden("bot was blocked by the user")
            if not person.met:
                if writing:
                    raise forbidden("bot can't initiate conversation with a user")
                raise bad_request("chat not found")
        elif writing and not chat.with_bot:
            raise forbidden("bot was kicked from the group chat")
        return chat

    def message_for(self, chat: Chat, message_id: int | None, purpose: str) -> Message:
        """Return a message of a chat. Raises Refusal: "message to edit not found"."""
        message = chat.messages.get(message_id or 0)
        if message is None or message.deleted:
            raise bad_request(f"message {purpose} not found")
        return message
