"""People, chats, messages and taps: what a world is made of, and their Bot API JSON.

Lives here: plain records. Must not: rules, or anything that changes another record.
"""

from dataclasses import dataclass, field
from typing import Any

from bot.demo.files import File
from bot.demo.rules.entities import Entity
from bot.demo.rules.keyboard import Button, Rows

Json = dict[str, Any]


@dataclass(slots=True, eq=False)
class Person:
    """Someone with a Telegram account."""

    id: int
    first_name: str
    language_code: str | None = None
    blocked: bool = False
    met: bool = False  # has written to the bot at least once

    def as_json(self) -> Json:
        """Return a User."""
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        if self.language_code:
            user["language_code"] = self.language_code
        return user


@dataclass(slots=True, eq=False)
class Chat:
    """A private chat (with the person's id) or a group (with a negative id)."""

    id: int
    kind: str
    title: str = ""
    members: list[Person] = field(default_factory=list, repr=False)
    with_bot: bool = True
    messages: "dict[int, Message]" = field(default_factory=dict, repr=False)
    reply_keyboard: Json | None = None
    action: str = ""
    action_until: float = 0.0

    @property
    def private(self) -> bool:
        """Whether this is the chat of one person with the bot."""
        return self.kind == "private"

    def as_json(self) -> Json:
        """Return a Chat."""
        if self.private:
            name = self.members[0].first_name
            return {"id": self.id, "first_name": name, "type": "private"}
        return {"id": self.id, "title": self.title, "type": self.kind}


@dataclass(slots=True, eq=False)
class Message:
    """A message in a chat, as it is now."""

    message_id: int
    chat: Chat = field(repr=False)
    date: int
    sender: Json = field(repr=False)
    text: str = ""
    entities: list[Entity] = field(default_factory=list)
    caption: str = ""
    content: Json = field(default_factory=dict)  # document, photo, voice, contact, service...
    file: File | None = None
    html: str = ""
    markup: Json | None = None
    keyboard: Rows = field(default_factory=list)
    options: Json = field(default_factory=dict)  # link_preview_options, has_protected_content...
    reply_to: "Message | None" = None
    forward_origin: Json | None = None
    edit_date: int | None = None
    reactions: list[str] = field(default_factory=list)
    deleted: bool = False
    revision: int = 0

    @property
    def from_bot(self) -> bool:
        """Whether the bot sent it."""
        return bool(self.sender["is_bot"])

    @property
    def edited(self) -> bool:
        """Whether it was edited since it was sent."""
        return self.edit_date is not None

    @property
    def service(self) -> bool:
        """Whether it tells of an event in a group rather than carrying words."""
        return bool(
            self.content.keys() & {"new_chat_members", "left_chat_member", "group_chat_created"}
        )

    def button(self, label: str) -> Button:
        """Return the button with this label. Raises LookupError."""
        for row in self.keyboard:
            for button in row:
                if button.text == label:
                    return button
        labels = [button.text for row in self.keyboard for button in row]
        raise LookupError(f"no button {label!r} under message {self.message_id}, only {labels}")

    def as_json(self, *, with_reply: bool = True) -> Json:
        """Return a Message. A replied message comes without its own reply."""
        body: Json = {
            "message_id": self.message_id,
            "from": self.sender,
            "chat": self.chat.as_json(),
            "date": self.date,
        }
        if self.forward_origin:
            body["forward_origin"] = self.forward_origin
        if with_reply and self.reply_to and not self.reply_to.deleted:
            body["reply_to_message"] = self.reply_to.as_json(with_reply=False)
        if self.edit_date is not None:
            body["edit_date"] = self.edit_date
        body |= self.content
        if self.text:
            body["text"] = self.text
        if self.caption:
            body["caption"] = self.caption
        if self.entities:
            body["entities" if self.text else "caption_entities"] = self.entities
        if self.keyboard:
            body["reply_markup"] = self.markup
        return body | self.options


@dataclass(slots=True, eq=False)
class CallbackQuery:
    """A tap on a callback button, and how the bot answered it."""

    id: str
    person: Person
    message: Message
    data: str
    at: float
    answered: bool = False
    text: str = ""
    show_alert: bool = False
    url: str = ""
    revision: int = 0


@dataclass(slots=True, eq=False)
class InlineQuery:
    """What somebody typed behind the bot's name in any chat, and how the bot answered it."""

    id: str
    person: Person
    text: str
    at: float
    answered: bool = False
    results: list[Json] = field(default_factory=list)
    button: Json = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Call:
    """A call the bot made: kept so that a test can ask what was said and what was refused."""

    method: str
    params: Json
    at: float
    ok: bool | None = None  # None while under way
    code: int | None = None
    description: str = ""
    result: Any = None
    finished: float | None = None
