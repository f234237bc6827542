"""The message at the bottom of a chat, which bears live buttons: put there, replaced, retired.

A panel is known by the id of its message. What Telegram says it cannot do (a message that is gone,
a tap that is too old) is made good here; what it forbids is the caller's to know.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final, cast

from telegram import InlineKeyboardMarkup
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, NetworkError, TelegramError

from bot.desk.drawing import Drawn
from bot.desk.reading import Tapped
from bot.sender import TelegramBot, call, insist

log = logging.getLogger(__name__)

NO_PREVIEW: Final[Mapping[str, bool]] = {"is_disabled": True}
"""LinkPreviewOptions, as the Bot API takes them."""


class Panels:
    """Puts screens before people. Each method gives the new panel; None if it may not be there."""

    def __init__(self, bot: TelegramBot) -> None:
        self._bot = bot

    async def say(self, chat: int, drawn: Drawn, panel: int | None) -> int | None:
        """Answer typed input by a new message; the buttons of the old one go."""
        sent, _ = await asyncio.gather(self._send(chat, drawn), self._retire(chat, panel))
        return sent

    async def hand(
        self,
        chat: int,
        drawn: Drawn,
        made: Awaitable[tuple[str, bytes]],
        tapped: Tapped | None,
        panel: int | None,
    ) -> int | None:
        """Hand out a file, in a message of its own that bears the way on.

        `made`: its name and its bytes, which take a moment; the tap is answered meanwhile.
        """
        (name, data), *_ = await asyncio.gather(
            made,
            self._answer(tapped.query) if tapped is not None else asyncio.sleep(0),
            hush(self._bot.send_chat_action(chat, ChatAction.UPLOAD_DOCUMENT)),
        )
        sent, _ = await asyncio.gather(
            self._upload(chat, drawn, name, data), self._retire(chat, panel)
        )
        return sent

    async def replace(
        self, chat: int, drawn: Drawn, tapped: Tapped, panel: int | None, toast: str | None
    ) -> int | None:
        """Answer a tap, and at the same time put the new screen in the place of the old one.

        The message at the bottom of the chat keeps its buttons, even when an older one is tapped:
        nobody must be left before a message that offers nothing, or what is no longer so. There,
        too, the new screen is shown. A file stays where it is, and the screen comes below it.
        """
        answer = self._answer(tapped.query, toast)
        put = self.say if tapped.file else self._edit
        left = panel != tapped.message if tapped.file else (panel or 0) < tapped.message
        calls: list[Awaitable[Any]] = [put(chat, drawn, tapped.message), answer]
        if panel is not None and left:
            calls.append(self._retire(chat, panel))
        elif panel is not None and panel > tapped.message:  # a file there refuses, and may stay
            calls.append(hush(self._put("editMessageText", chat, drawn, message_id=panel)))
        shown, *_ = await asyncio.gather(*calls)
        return cast("int | None", shown)

    async def _answer(self, query: str, toast: str | None = None) -> None:
        """Answer a tap, with a short word or none."""
        asked = {"callback_query_id": query} | ({} if toast is None else {"text": toast})
        await hush(call(self._bot, "answerCallbackQuery", asked))

    async def show(self, chat: int, picture: bytes, text: str) -> None:
        """A picture with words below it, which changes nothing of the buttons."""

        async def send() -> int:
            sent = await self._bot.send_photo(chat, picture, text, parse_mode=ParseMode.HTML)
            return sent.message_id

        await _once(send)

    async def fetch(self, file: str) -> bytes:
        """A file that Telegram keeps; nothing if it does not any more."""
        try:
            found = await self._bot.get_file(file)
            return bytes(await found.download_as_bytearray())
        except TelegramError as error:
            log.info("a file could not be fetched: %s", type(error).__name__)
            return b""

    async def _edit(self, chat: int, drawn: Drawn, message: int) -> int | None:
        try:
            await insist(
                lambda: self._put("editMessageText", chat, drawn, message_id=message),
                harmless=True,
            )
        except BadRequest as error:
            if "not modified" in error.message.lower():
                return message
            if not _is_gone(error):
                raise
            return await self.say(chat, drawn, message)
        return message

    async def _send(self, chat: int, drawn: Drawn) -> int | None:
        """Send a message. Out: its id; None if it may or may not have arrived."""
        return await _once(lambda: self._put("sendMessage", chat, drawn))

    async def _put(self, method: str, chat: int, drawn: Drawn, **more: int) -> int:
        """Put a screen before somebody. Out: the id of the message."""
        asked = {
            "chat_id": chat,
            "text": drawn.text,
            "parse_mode": ParseMode.HTML,
            "reply_markup": drawn.keyboard,
            "link_preview_options": NO_PREVIEW,
            **more,
        }
        shown = await call(self._bot, method, asked)
        return int(shown["message_id"])

    async def _upload(self, chat: int, drawn: Drawn, name: str, data: bytes) -> int | None:
        keyboard = InlineKeyboardMarkup.de_json(dict(drawn.keyboard), self._bot)

        async def upload() -> int:
            sent = await self._bot.send_document(
                chat,
                data,
                caption=drawn.text,
                parse_mode=ParseMode.HTML,
                filename=name,
                reply_markup=keyboard,
                disable_content_type_detection=True,
            )
            return sent.message_id

        return await _once(upload)

    async def _retire(self, chat: int, panel: int | None) -> None:
        """Take the buttons off an old message, if it is still there."""
        if panel is not None:
            await hush(self._bot.edit_message_reply_markup(chat, panel))


async def hush(call: Awaitable[object]) -> None:
    """Wait for a call whose failure costs nobody anything: an answer that came too late."""
    try:
        await call
    except NetworkError as error:
        log.debug("let pass: %s", type(error).__name__)


async def _once(call: Callable[[], Awaitable[int]]) -> int | None:
    """Send a message that must not come twice. Out: its id; None if it may not have arrived."""
    try:
        return await insist(call, harmless=False)
    except BadRequest:
        raise  # an answer, though python-telegram-bot counts it among the network's errors
    except NetworkError as error:
        kind = type(error).__name__
        log.warning("a message may not have arrived (%s); it is not sent twice", kind)
        return None


def _is_gone(error: BadRequest) -> bool:
    """Whether an edit was refused because the message is gone, a file, or too old for it."""
    said = error.message.lower()
    gone = ("not found", "can't be edited", "message_id_invalid", "no text in the message")
    return any(one in said for one in gone)
