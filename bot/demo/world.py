"""A small world in which a bot lives: start reading here.

A `World` holds people, chats and messages, and offers what people do: say, tap, edit, block. The
bot does its part by the Bot API (`methods`), served over HTTP by `server.serve`. Tests use the
world directly, in the same process:

    world = World(token="1234567:fake", username="some_bot", name="Some bot")
    camille = world.add_person("Camille", language_code="fr")
    async with serve(world) as address:
        ...  # start the bot with base_url=f"{address}/bot"
        world.say(camille, "/start")
        await world.until(lambda: world.messages(camille)[1:])

Lives here: what a person can do in Telegram and which update it makes. Must not: HTTP, the bot's
methods. One event loop, no threads.
"""

from collections.abc import Sequence
from typing import Any

from bot.demo.chats import CallbackQuery, Chat, InlineQuery, Json, Message, Person
from bot.demo.files import File, blank_png
from bot.demo.rules.entities import find, settle, slice_units, units
from bot.demo.rules.refusal import Refusal
from bot.demo.state import State

MAX_TEXT = 4096
MAX_INQUIRY = 256
MAX_CAPTION = 1024


class World(State):
    """People and what they do. It is made with the settings of `State`."""

    def add_person(self, first_name: str, language_code: str | None = None) -> Person:
        """Add a person, who has not met the bot yet."""
        person = Person(next(self._person_ids), first_name, language_code)
        self.people[person.id] = person
        self.chats[person.id] = Chat(person.id, "private", members=[person])
        self.touch()
        return person

    def add_group(self, title: str, members: Sequence[Person], *, with_bot: bool = True) -> Chat:
        """Add a group. With the bot as a member, the bot learns that it was added."""
        group = Chat(-next(self._group_ids), "group", title, list(members), with_bot=False)
        self.chats[group.id] = group
        self.touch()
        if with_bot:
            self.add_bot(group.members[0], group)
        return group

    # What a person sends.

    def say(
        self, person: Person, text: str, chat: Chat | None = None, reply_to: Message | None = None
    ) -> Message:
        """Send a text, in the private chat unless another is given.

        Raises ValueError for a text that no client would send: empty, or over 4096 UTF-16 units.
        """
        text, entities = self._settled(text, MAX_TEXT)
        return self._send(person, chat, text=text, entities=entities, reply_to=reply_to)

    def reply(self, person: Person, message: Message, text: str) -> Message:
        """Send a text as a reply to a message, in its chat."""
        return self.say(person, text, message.chat, reply_to=message)

    def forward(
        self, person: Person, what: Message | str, origin_name: str, chat: Chat | None = None
    ) -> Message:
        """Forward a message or a text whose author hides their account behind a name."""
        text = what if isinstance(what, str) else what.text or what.caption
        text, entities = self._settled(text, MAX_TEXT)
        origin = {
            "type": "hidden_user",
            "sender_user_name": origin_name,
            "date": int(self.clock()),
        }
        return self._send(person, chat, text=text, entities=entities, forward_origin=origin)

    def send_document(
        self,
        person: Person,
        data: bytes = b"%PDF-1.4\n",
        name: str = "document.pdf",
        mime: str = "application/pdf",
        *,
        caption: str = "",
        size: int | None = None,
        chat: Chat | None = None,
    ) -> Message:
        """Send a file. `size` may be declared, to stand for a large file without its bytes."""
        file = self.files.add("document", name, data, mime, size)
        return self._send_file(person, chat, file, {"document": file.as_document()}, caption)

    def send_photo(
        self,
        person: Person,
        data: bytes | None = None,
        *,
        caption: str = "",
        chat: Chat | None = None,
    ) -> Message:
        """Send a photo: the bytes of a PNG, JPEG, GIF or WebP image, or a plain one."""
        file = self.files.add("photo", "photo.jpg", blank_png() if data is None else data)
        return self._send_file(person, chat, file, {"photo": file.as_photo()}, caption)

    def send_voice(self, person: Person, seconds: int = 3, chat: Chat | None = None) -> Message:
        """Send a voice message."""
        file = self.files.add("voice", "voice.ogg", b"OggS", "audio/ogg")
        voice = file.as_json() | {"duration": seconds, "mime_type": file.mime}
        return self._send_file(person, chat, file, {"voice": voice}, "")

    def send_sticker(self, person: Person, emoji: str = "👍", chat: Chat | None = None) -> Message:
        """Send a sticker."""
        file = self.files.add("sticker", "sticker.webp", b"RIFF", "image/webp")
        sticker = file.as_json() | {
            "type": "regular",
            "width": 512,
            "height": 512,
            "is_animated": False,
            "is_video": False,
            "emoji": emoji,
        }
        return self._send_file(person, chat, file, {"sticker": sticker}, "")

    def send_location(
        self,
        person: Person,
        latitude: float = 48.8566,
        longitude: float = 2.3522,
        chat: Chat | None = None,
    ) -> Message:
        """Send a place."""
        location = {"latitude": latitude, "longitude": longitude}
        return self._send(person, chat, content={"location": location})

    def send_contact(
        self,
        person: Person,
        phone_number: str = "+33000000000",
        first_name: str | None = None,
        chat: Chat | None = None,
    ) -> Message:
        """Send a contact card, one's own unless another name is given."""
        contact: Json = {"phone_number": phone_number, "first_name": first_name or "?"}
        if first_name is None:
            contact |= {"first_name": person.first_name, "user_id": person.id}
        return self._send(person, chat, content={"contact": contact})

    # What a person does to messages.

    def edit(self, person: Person, message: Message, new_text: str) -> Message:
        """Edit one's own text. Raises ValueError when the message is someone else's."""
        if message.sender["id"] != person.id or message.deleted or not message.text:
            raise ValueError("a person can edit their own text messages only")
        message.text, message.entities = self._settled(new_text, MAX_TEXT)
        message.edit_date = int(self.clock())
        self.touch(message)
        if self._heard(message):
            self.updates.push("edited_message", message.as_json(), f"chat {message.chat.id}")
        return message

    def delete(self, person: Person, message: Message) -> None:
        """Delete a message for everyone. Bots are not told."""
        if not message.chat.private and message.sender["id"] != person.id:
            raise ValueError("a person can delete their own messages only in a group")
        message.deleted = True
        self.touch(message)

    def tap(
        self, person: Person, message: Message, data: str, *, force: bool = False
    ) -> CallbackQuery:
        """Tap a callback button.

        Raises LookupError unless the button is there now; `force` is the tap that left before the
        button went, or a forged one.
        """
        if person not in message.chat.members:
            raise LookupError(f"{person.first_name} does not see this message")
        present = {button.data for row in message.keyboard for button in row if button.data}
        if not force and (message.deleted or data not in present):
            raise LookupError(f"no button with {data!r} now, only {sorted(present)}")
        query = CallbackQuery(self.next_query_id(), person, message, data, self.clock())
        self.queries[query.id] = query
        # An InaccessibleMessage is one "that was deleted or is otherwise inaccessible to the bot".
        shown: Json = message.as_json()
        if message.deleted:
            shown = {
                "chat": message.chat.as_json(),
                "message_id": message.message_id,
                "date": 0,
            }
        update = {
            "id": query.id,
            "from": person.as_json(),
            "message": shown,
            "chat_instance": str(message.chat.id * 7919),
            "data": data,
        }
        self.touch(query)
        self.updates.push("callback_query", update, f"tap {person.id}")
        return query

    def press(self, person: Person, message: Message, label: str) -> CallbackQuery:
        """Tap a button by its label. Raises LookupError when it is not a callback button."""
        button = message.button(label)
        if button.data is None:
            raise LookupError(f"{label!r} is not a callback button: {button}")
        return self.tap(person, message, button.data)

    def inquire(self, person: Person, text: str) -> InlineQuery:
        """Type behind the bot's name in any chat.

        Raises ValueError for a text that no client would send: over 256 characters.
        """
        if len(text) > MAX_INQUIRY:
            raise ValueError(f"no client sends {len(text)} characters")
        query = InlineQuery(self.next_query_id(), person, text, self.clock())
        self.inquiries[query.id] = query
        update = {"id": query.id, "from": person.as_json(), "query": text, "offset": ""}
        self.updates.push("inline_query", update, f"inline {person.id}")
        return query

    # What a person does to the bot.

    def block(self, person: Person) -> None:
        """Stop and block the bot in the private chat."""
        self._membership(self.chats[person.id], person, was="member", now="kicked")
        person.blocked = True
        self.touch()

    def unblock(self, person: Person) -> None:
        """Let the bot write again."""
        self._membership(self.chats[person.id], person, was="kicked", now="member")
        person.blocked = False
        self.touch()

    def add_bot(self, person: Person, group: Chat) -> None:
        """Add the bot to a group: an update about itself, and a service message."""
        group.with_bot = True
        self._membership(group, person, was="left", now="member")
        self._service(group, person, {"new_chat_members": [self.bot_user()]})

    def remove_bot(self, person: Person, group: Chat) -> None:
        """Remove the bot from a group."""
        self._service(group, person, {"left_chat_member": self.bot_user()})
        self._membership(group, person, was="member", now="kicked")
        group.with_bot = False
        self.touch()

    def raw_update(self, body: Json) -> None:
        """Push any dict as an update, malformed ones included."""
        self.updates.push_raw(body)

    # How it is done.

    def _settled(self, text: str, limit: int) -> tuple[str, list[Json]]:
        try:
            text.encode()
            text, entities = settle(text, [])
        except (Refusal, UnicodeEncodeError) as reason:
            raise ValueError(f"no client sends this text: {reason}") from None
        if units(text) > limit:
            raise ValueError(f"no client sends {units(text)} UTF-16 units, over {limit}")
        return text, entities

    def _send(self, person: Person, chat: Chat | None, **content: Any) -> Message:
        chat = chat or self.chats[person.id]
        if person not in chat.members:
            raise ValueError(f"{person.first_name} is not in this chat")
        if chat.private and person.blocked:
            raise ValueError(f"{person.first_name} has blocked the bot and cannot write to it")
        person.met = person.met or chat.private
        message = self.post(chat, person.as_json(), **content)
        if self._heard(message):
            self.updates.push("message", message.as_json(), f"chat {chat.id}")
        return message

    def _send_file(
        self, person: Person, chat: Chat | None, file: File, content: Json, caption: str
    ) -> Message:
        entities: list[Json] = []
        if caption:
            caption, entities = self._settled(caption, MAX_CAPTION)
        return self._send(
            person, chat, file=file, content=content, caption=caption, entities=entities
        )

    def _heard(self, message: Message) -> bool:
        """Tell whether the bot receives a message, by the rules of privacy mode.

        In a group a bot in privacy mode receives commands (but not those addressed to another
        bot), mentions of it, replies to its messages, and service messages.
        """
        chat = message.chat
        if chat.private:
            return True
        if not chat.with_bot:
            return False
        if not self.privacy or (message.reply_to and message.reply_to.from_bot):
            return True
        text = message.text or message.caption
        mine = f"@{self.username}".lower()
        for entity in find(text):
            piece = slice_units(text, entity["offset"], entity["length"]).lower()
            if entity["type"] == "mention" and piece == mine:
                return True
            if entity["type"] == "bot_command" and entity["offset"] == 0:
                _, at, addressee = piece.partition("@")
                return not at or at + addressee == mine
        return False

    def _service(self, group: Chat, person: Person, content: Json) -> None:
        message = self.post(group, person.as_json(), content=content)
        self.updates.push("message", message.as_json(), f"chat {group.id}")

    def _membership(self, chat: Chat, person: Person, *, was: str, now: str) -> None:
        def member(status: str) -> Json:
            until: Json = {"until_date": 0} if status == "kicked" else {}
            return {"user": self.bot_user(), "status": status} | until

        update = {
            "chat": chat.as_json(),
            "from": person.as_json(),
            "date": int(self.clock()),
            "old_chat_member": member(was),
            "new_chat_member": member(now),
        }
        self.updates.push("my_chat_member", update, f"member {chat.id}")
