"""What an update means: who speaks, where, and which event it is. Decides nothing."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from telegram import Message, Update
from telegram.constants import ChatType

from bot.guide.events import Attach, Enter, Input, Ring, Show, Typed, decode
from bot.guide.screen import Say
from bot.words import Words

_COMMAND: Final = re.compile(r"/(?P<name>\w{1,32})(?:@(?P<bot>\w+))?(?:\s+(?P<rest>.*))?", re.S)

_COMMANDS: Final[Mapping[str, Input]] = {
    "command-complaint": Enter(),
    "command-help": Show("help"),
    "command-mediation": Show("mediation"),
    "command-language": Show("language"),
    "command-privacy": Show("privacy"),
    "command-data": Show("data"),
    "command-delete": Show("erase"),
}
"""The commands, by the message that names them in each language."""

COMMANDS: Final = tuple(_COMMANDS)
"""The commands in the order in which the menu lists them."""


@dataclass(frozen=True, slots=True)
class Tapped:
    """The button that was tapped: the query to answer, the message it stands on.

    `file`: that message is a file, in whose place no text can be put.
    """

    query: str
    message: int
    file: bool = False


@dataclass(frozen=True, slots=True)
class Incoming:
    """Somebody says something in a private chat.

    `event` is None for a button that cannot be decoded. `about` is the case the button was for.
    """

    chat: int
    telegram_language: str | None
    event: Input | None
    about: int = 0
    tapped: Tapped | None = None

    @property
    def first(self) -> bool:
        """Whether the bot speaks first: nobody said anything."""
        return isinstance(self.event, Ring)


@dataclass(frozen=True, slots=True)
class InGroup:
    """Somebody speaks to the bot in a group, where nothing personal is said.

    `query`: the button they tapped there, if it was one; `chat` is None then, for there is
    nothing to say.
    """

    chat: int | None
    telegram_language: str | None
    query: str | None = None


def command_names(words: Words) -> Mapping[str, Input]:
    """Every command the bot answers to, in every language at once."""
    return {
        words.plain(language, Say(message)): event
        for language in words.languages
        for message, event in _COMMANDS.items()
    }


def read(update: Update, commands: Mapping[str, Input], username: str) -> Incoming | InGroup | None:
    """What a message means; None for one to which nothing is to be answered.

    In: the update; the commands; the bot's own username, to know which commands are for it.
    """
    message = update.message or update.edited_message
    if message is None or message.from_user is None:
        return None
    language = message.from_user.language_code
    command = _command(message, username)
    if message.chat.type != ChatType.PRIVATE:
        addressed = command is not None or _speaks_to(message, username)
        return InGroup(message.chat.id, language) if addressed else None
    event: Input | None
    if update.edited_message is not None:
        event = Show("nudge", "edited")
    elif command is not None and message.forward_origin is None:
        event = _event(*command, commands)
    else:
        event = _thing(message)
    return None if event is None else Incoming(message.chat.id, language, event)


def tap_of(query: Mapping[str, Any]) -> Incoming | InGroup:
    """What a tap means, read off the raw `callback_query`.

    Taps are most of what comes, and the library would make a dozen objects of the message that the
    button stands on, of which three numbers matter. Raises KeyError or TypeError for what is none.
    """
    language, message = query["from"].get("language_code"), query.get("message")
    if message is None or message["chat"]["type"] != ChatType.PRIVATE:
        return InGroup(None, language, str(query["id"]))
    about, event = decode(str(query.get("data", ""))) or (0, None)
    tapped = Tapped(str(query["id"]), int(message["message_id"]), "document" in message)
    return Incoming(int(message["chat"]["id"]), language, event, about, tapped)


def _command(message: Message, username: str) -> tuple[str, str] | None:
    """The command and what follows it, unless it is addressed to another bot."""
    found = _COMMAND.fullmatch(message.text or "")
    if found is None or (found["bot"] or username).lower() != username.lower():
        return None
    return found["name"].lower(), found["rest"] or ""


def _event(name: str, rest: str, commands: Mapping[str, Input]) -> Input:
    """What a command means. A deep link arrives as `/start <payload>`."""
    if name == "start":
        return Enter(rest.strip())
    return commands.get(name, Show("nudge", "command"))


def _speaks_to(message: Message, username: str) -> bool:
    """Whether a message in a group answers the bot or mentions it."""
    answered = message.reply_to_message
    if answered is not None and answered.from_user is not None:
        return answered.from_user.username == username
    return f"@{username}".lower() in (message.text or "").lower()


def _thing(message: Message) -> Input | None:
    """What somebody sent, if it can be kept; None for what Telegram itself says ("pinned", ...)."""
    forwarded = message.forward_origin is not None
    if message.text is not None:
        return Typed(message.text, forwarded)
    if message.photo:
        largest = message.photo[-1]
        return Attach("photo", largest.file_id, message.caption or "", largest.file_size or 0)
    if (document := message.document) is not None and not message.animation:
        name, media = document.file_name or "", document.mime_type or ""
        return Attach("document", document.file_id, name, document.file_size or 0, media)
    kind = _kind(message)
    if kind is None:
        return None
    return Show("nudge", "forwarded" if forwarded else kind)


def _kind(message: Message) -> str | None:
    """Which kind of thing somebody sent that is not kept; None for what Telegram itself says."""
    if message.voice or message.audio or message.video_note:
        return "voice"
    if message.sticker or message.animation or message.dice:
        return "sticker"
    if message.video:
        return "file"
    if message.contact or message.location or message.poll or message.story or message.checklist:
        return "text"
    return None
