"""Serves one update from end to end: load, turn, save, draw, answer.

The effect of an update is saved before anything is said, and saved once. If the bot dies between
the two, the update is served again with its effect already saved, and the answer is the screen
that the facts give: to repeat an edit changes nothing.
"""

import asyncio
import json
import logging
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, NetworkError
from telegram.helpers import create_deep_linked_url

from bot.desk.drawing import Drawn, draw
from bot.desk.reading import Incoming, InGroup, Tapped, command_names, read
from bot.guide.case import Erase, Show
from bot.guide.content import Guide
from bot.guide.journey import Turn, turn
from bot.guide.pages import draw as draw_page
from bot.guide.screen import Say
from bot.sender import TelegramBot, insist
from bot.store.protocol import AppliedError, ConflictError, Known, Received, Settled, Store
from bot.words import Words

log = logging.getLogger(__name__)

Clock = Callable[[], float]

ALBUMS_REMEMBERED: Final = 1000
NO_PREVIEW: Final = LinkPreviewOptions(is_disabled=True)


class Desk:
    """Answers people. Knows nobody by heart: everything is in the store."""

    def __init__(
        self, bot: TelegramBot, store: Store, guide: Guide, words: Words, clock: Clock = time.time
    ) -> None:
        """`clock`: seconds since 1970, for the days that cases note."""
        self._bot = bot
        self._store = store
        self._guide = guide
        self._words = words
        self._clock = clock
        self._commands = command_names(words)
        self._albums: OrderedDict[str, None] = OrderedDict()

    async def serve(self, received: Received) -> Settled:
        """Serve one update.

        Out: what to settle in the store now that it is answered. Raises StoreError when the store
        cannot be used now (nothing is lost: serve it again), and anything else when the update
        cannot be served at all.
        """
        update = Update.de_json(json.loads(received.body), self._bot)
        settled = Settled(received.update_id, received.chat)
        match read(update, self._commands, self._bot.username):
            case Incoming() as incoming if not self._seen_album(update):
                return await self._answer(received, incoming)
            case InGroup() as in_group:
                await self._answer_group(in_group)
        return settled

    async def apologise(self, received: Received) -> None:
        """Tell somebody that their update could not be served. Never raises: it is a courtesy."""
        try:
            update = Update.de_json(json.loads(received.body), self._bot)
            incoming = read(update, self._commands, self._bot.username)
            if not isinstance(incoming, Incoming):
                return
            known = await self._store.load(incoming.chat)
            language = self._words.language(known.person.language, incoming.telegram_language)
            if incoming.tapped is not None:
                await self._hush(self._bot.answer_callback_query(incoming.tapped.query))
            await self._bot.send_message(
                incoming.chat, self._words.html(language, Say("failure")), ParseMode.HTML
            )
        except Exception as error:
            log.warning("could not say sorry for update %s: %s", received.update_id, _name(error))

    # --- a private chat --------------------------------------------------------------------------

    async def _answer(self, received: Received, incoming: Incoming) -> Settled:
        """Turn, save, draw, answer."""
        while True:
            known = await self._store.load(incoming.chat)
            turned = self._turn(known, incoming, applied=received.applied)
            try:
                await self._save(received, incoming.chat, known, turned)
                break
            except ConflictError:
                continue
            except AppliedError:
                received = replace(received, applied=True)
        language = self._words.language(turned.person.language, incoming.telegram_language)
        screen = draw_page(self._guide, turned.person, turned.page, language)
        drawn = draw(self._words, language, screen, turned.person.case.id)
        try:
            if incoming.tapped is None:
                panel = await self._say(incoming.chat, drawn, known.panel)
            else:
                toast = self._toast(language, turned)
                panel = await self._replace(
                    incoming.chat, drawn, incoming.tapped, known.panel, toast
                )
        except Forbidden:
            panel = None  # they blocked the bot: nobody is there to answer
        settled = Settled(received.update_id, incoming.chat, erased=turned.erased)
        if turned.erased or panel is None or panel <= (known.panel or 0):
            return settled  # who was just erased is not written down again for the sake of a panel
        return replace(settled, panel=panel)

    def _turn(self, known: Known, incoming: Incoming, *, applied: bool) -> Turn:
        if incoming.event is None:
            return Turn(known.person, Show(), stale=True)
        if applied:
            # Its effect is saved; what is left is to say where that leads.
            erased = isinstance(incoming.event, Erase)
            return Turn(known.person, Show("erased" if erased else "present"), erased=erased)
        now = datetime.fromtimestamp(self._clock(), UTC)
        return turn(
            self._guide,
            known.person,
            incoming.about,
            incoming.event,
            now.date(),
            _new_id(known, int(now.timestamp())),
        )

    async def _save(self, received: Received, chat: int, known: Known, turned: Turn) -> None:
        if received.applied:
            return
        if turned.erased:
            await self._store.erase(received.update_id, chat)
        elif turned.person != known.person:
            changed = Known(turned.person, known.version, known.panel)
            await self._store.save(received.update_id, chat, changed)

    def _toast(self, language: str, turned: Turn) -> str | None:
        if turned.erased:
            return self._words.plain(language, Say("toast-erased"))
        return self._words.plain(language, Say("toast-stale")) if turned.stale else None

    async def _say(self, chat: int, drawn: Drawn, panel: int | None) -> int | None:
        """Answer typed input by a new message; the buttons of the old one go."""
        sent, _ = await asyncio.gather(self._send(chat, drawn), self._retire(chat, panel))
        return sent

    async def _replace(
        self, chat: int, drawn: Drawn, tapped: Tapped, panel: int | None, toast: str | None
    ) -> int | None:
        """Answer a tap, and at the same time put the new screen in the place of the old one.

        The message at the bottom of the chat keeps its buttons, even when an older one is tapped:
        nobody must be left before a message that offers nothing.
        """
        older = panel if panel is not None and panel < tapped.message else None
        _, shown, _ = await asyncio.gather(
            self._hush(self._bot.answer_callback_query(tapped.query, toast)),
            self._edit(chat, drawn, tapped.message),
            self._retire(chat, older),
        )
        return shown

    async def _edit(self, chat: int, drawn: Drawn, message: int) -> int | None:
        try:
            await insist(
                lambda: self._bot.edit_message_text(
                    drawn.text,
                    chat,
                    message,
                    parse_mode=ParseMode.HTML,
                    reply_markup=drawn.keyboard,
                    link_preview_options=NO_PREVIEW,
                ),
                harmless=True,
            )
        except BadRequest as error:
            if "not modified" in error.message.lower():
                return message
            if not _is_gone(error):
                raise
            return await self._send(chat, drawn)
        return message

    async def _send(self, chat: int, drawn: Drawn) -> int | None:
        """Send a message. Out: its id; None if it may or may not have arrived."""
        try:
            sent = await insist(
                lambda: self._bot.send_message(
                    chat,
                    drawn.text,
                    ParseMode.HTML,
                    reply_markup=drawn.keyboard,
                    link_preview_options=NO_PREVIEW,
                ),
                harmless=False,
            )
        except BadRequest:
            raise
        except NetworkError as error:
            log.warning("a message may not have arrived (%s); not sent twice", _name(error))
            return None
        return sent.message_id

    async def _retire(self, chat: int, panel: int | None) -> None:
        """Take the buttons off an old message, if it is still there."""
        if panel is not None:
            await self._hush(self._bot.edit_message_reply_markup(chat, panel))

    async def _hush(self, call: Awaitable[object]) -> None:
        """Wait for a call whose failure costs nobody anything: an answer that came too late."""
        try:
            await call
        except NetworkError as error:
            log.debug("let pass: %s", _name(error))

    # --- a group ---------------------------------------------------------------------------------

    async def _answer_group(self, group: InGroup) -> None:
        """One line and the way to the private chat; nothing personal is said in a group."""
        language = self._words.language(None, group.telegram_language)
        text = self._words.plain(language, Say("group"))
        if group.query is not None:
            await self._hush(self._bot.answer_callback_query(group.query, text))
        if group.chat is None:
            return
        label = self._words.plain(language, Say("button.private-chat"))
        url = create_deep_linked_url(self._bot.username)
        keyboard = InlineKeyboardMarkup([[InlineKeyboardButton(label, url=url)]])
        try:
            await self._bot.send_message(group.chat, text, reply_markup=keyboard)
        except (Forbidden, NetworkError) as error:
            log.info("could not answer in a group: %s", _name(error))

    def _seen_album(self, update: Update) -> bool:
        """Whether this is one more picture of an album that was answered already."""
        album = update.message.media_group_id if update.message is not None else None
        if album is None:
            return False
        if album in self._albums:
            return True
        self._albums[album] = None
        if len(self._albums) > ALBUMS_REMEMBERED:
            self._albums.popitem(last=False)
        return False


def _new_id(known: Known, now: int) -> int:
    """An id no case of this person has: the second it was opened, or the next one free."""
    return max([now, *(case.id + 1 for case in known.person.cases)])


def _is_gone(error: BadRequest) -> bool:
    """Whether an edit was refused because the message is gone or too old for it."""
    said = error.message.lower()
    return "not found" in said or "can't be edited" in said or "message_id_invalid" in said


def _name(error: Exception) -> str:
    # Never the message: it may quote an address with the token in it, or what somebody wrote.
    return type(error).__name__
