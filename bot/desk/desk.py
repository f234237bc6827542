"""Serves one update from end to end: load, turn, save, draw, answer.

The effect of an update is saved before anything is said, and saved once. If the bot dies between
the two, the update is served again with its effect already saved, and the answer is the screen
that the facts give: to repeat an edit changes nothing.
"""

import asyncio
import contextlib
import json
import logging
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from typing import Any, Final
from zoneinfo import ZoneInfo

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.constants import ParseMode
from telegram.error import Forbidden, NetworkError
from telegram.helpers import create_deep_linked_url

from bot.desk.drawing import draw
from bot.desk.inline import answer
from bot.desk.panels import Panels, hush
from bot.desk.papers import Printer, pictures_of
from bot.desk.reading import Incoming, InGroup, command_names, read, tap_of
from bot.desk.typing import typed_tap
from bot.guide.case import Person
from bot.guide.content import Guide
from bot.guide.details import country_of
from bot.guide.events import Ring, Show, Typed
from bot.guide.inquiry import cards
from bot.guide.moves import Turn
from bot.guide.pages import draw as draw_page
from bot.guide.places import ZONES, zone_of
from bot.guide.screen import Paper, Say, Screen
from bot.guide.speaking import due, ring, said_again, silenced
from bot.guide.turn import again, turn
from bot.sender import TelegramBot, call
from bot.stats import COMMAND, counted, gather, stats_picture, stats_text
from bot.store.protocol import (
    RING,
    AppliedError,
    ConflictError,
    Known,
    Received,
    Settled,
    Store,
)
from bot.words import Words

log = logging.getLogger(__name__)

Clock = Callable[[], float]

ALBUMS_REMEMBERED: Final = 1000
AWAKE: Final = range(9, 20)
"""The hours, where the person lives, in which the bot may speak first."""
SPEAKS_AT: Final = clock_time(10)
"""The hour at which it does."""


class Desk:
    """Answers people. Knows nobody by heart: everything is in the store."""

    def __init__(
        self,
        bot: TelegramBot,
        store: Store,
        guide: Guide,
        words: Words,
        clock: Clock = time.time,
        admins: frozenset[int] = frozenset(),
        count: Callable[[Sequence[str]], None] = lambda _: None,
    ) -> None:
        """`clock`: seconds since 1970, for the days that cases note. `admins`: who may ask for
        /stats. `count`: told what a turn was counted as, once that is saved."""
        self._admins = admins
        self._count = count
        self._bot = bot
        self._panels = Panels(bot)
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
        settled = Settled(received.update_id, received.chat)
        if received.body == RING:
            return await self._answer(received, Incoming(received.chat, None, Ring()))
        raw = json.loads(received.body)
        if "callback_query" in raw:
            return await self._tapped(received, tap_of(raw["callback_query"]))
        if "inline_query" in raw:
            await self._inquired(received.chat, raw["inline_query"])
            return settled
        update = Update.de_json(raw, self._bot)
        match read(update, self._commands, self._bot.username):
            case Incoming(chat=chat) as incoming if chat in self._admins and _asks_stats(update):
                return await self._tell_stats(settled, incoming)
            case Incoming() as incoming:
                # The pictures of an album are all kept, and answered once.
                silent = self._seen_album(update)
                return await self._answer(received, incoming, silent=silent)
            case InGroup() as in_group:
                await self._answer_group(in_group)
        return settled

    async def _tapped(self, received: Received, meant: Incoming | InGroup) -> Settled:
        if isinstance(meant, Incoming):
            return await self._answer(received, meant)
        await self._answer_group(meant)
        return Settled(received.update_id, received.chat)

    async def _tell_stats(self, settled: Settled, incoming: Incoming) -> Settled:
        """What was counted, as a picture with its words, to whoever runs the bot."""
        known = await self._store.load(incoming.chat)
        language = self._words.language(known.person.language, incoming.telegram_language)
        stats = await gather(self._store, datetime.fromtimestamp(self._clock(), UTC).date())
        picture = await asyncio.to_thread(stats_picture, self._words, language, stats)
        text = stats_text(self._words, language, stats)
        with contextlib.suppress(Forbidden):
            await self._panels.show(incoming.chat, picture, text)
        return settled

    async def slow_down(self, received: Received) -> None:
        """Tell somebody that they send too much at once. Never raises: it is a courtesy."""
        try:
            known = await self._store.load(received.chat)
            language = self._words.language(known.person.language or known.person.spoken, None)
            await self._bot.send_message(
                received.chat, self._words.html(language, Say("too-fast")), ParseMode.HTML
            )
        except Exception as error:
            log.info("could not ask somebody to slow down: %s", _name(error))

    async def apologise(self, received: Received) -> None:
        """Tell somebody that their update could not be served. Never raises: it is a courtesy."""
        if received.body == RING:
            return  # they did not ask for anything
        try:
            raw = json.loads(received.body)
            incoming: Incoming | InGroup | None
            if "inline_query" in raw:
                return  # who types in another chat sees that no card comes
            if "callback_query" in raw:
                incoming = tap_of(raw["callback_query"])
            else:
                update = Update.de_json(raw, self._bot)
                incoming = read(update, self._commands, self._bot.username)
            if not isinstance(incoming, Incoming):
                return
            known = await self._store.load(incoming.chat)
            language = self._words.language(known.person.language, incoming.telegram_language)
            if incoming.tapped is not None:
                await hush(self._bot.answer_callback_query(incoming.tapped.query))
            await self._bot.send_message(
                incoming.chat, self._words.html(language, Say("failure")), ParseMode.HTML
            )
        except Exception as error:
            log.warning("could not say sorry for update %s: %s", received.update_id, _name(error))

    async def _inquired(self, person: int, query: Mapping[str, Any]) -> None:
        """Cards for what somebody typed in another chat, in their language. Nothing is kept."""
        known = (await self._store.load(person)).person
        language = self._words.language(known.language, query["from"].get("language_code"))
        today = self._now(known, language).date()
        text = str(query.get("query", ""))
        found = cards(self._guide, text, today, language) if text.strip() else ()
        told = answer(self._words, language, self._bot.username, str(query["id"]), found)
        try:
            await hush(call(self._bot, "answerInlineQuery", told))
        except Forbidden:
            log.info("an inline query could not be answered")

    # --- a private chat --------------------------------------------------------------------------

    async def _answer(
        self, received: Received, incoming: Incoming, *, silent: bool = False
    ) -> Settled:
        """Turn, save, draw, answer. `silent`: do not answer."""
        while True:
            known = await self._store.load(incoming.chat)
            spoken = known.person.language or (known.person.spoken if incoming.first else None)
            language = self._words.language(spoken, incoming.telegram_language)
            now = self._now(known.person, language)
            turned = self._turn(known, incoming, now, language, applied=received.applied)
            try:
                await self._save(received, incoming.chat, known, turned, language)
                break
            except ConflictError:
                continue
            except AppliedError:
                received = replace(received, applied=True)
        settled = Settled(
            received.update_id, incoming.chat, erased=turned.erased, dropped=turned.dropped
        )
        if turned.page is None or silent:
            return settled
        language = self._words.language(
            turned.person.language or spoken, incoming.telegram_language
        )
        screen = draw_page(self._guide, turned.person, turned.page, language, now.date())
        drawn = draw(self._words, language, screen, turned.person.case.id)
        chat, tapped, old = incoming.chat, incoming.tapped, known.panel
        try:
            if screen.paper is not None:
                made = self._file(screen, screen.paper, turned.person, language, now.date())
                panel = await self._panels.hand(chat, drawn, made, tapped, old)
            elif tapped is None:
                panel = await self._panels.say(chat, drawn, old)
            else:
                toast = self._toast(language, turned)
                panel = await self._panels.replace(chat, drawn, tapped, old, toast)
        except Forbidden:
            panel = None  # they blocked the bot: nobody is there to answer
            if incoming.first:
                await self._silence(incoming.chat, now)
        if turned.erased or panel is None or panel <= (known.panel or 0):
            return settled  # who was just erased is not written down again for the sake of a panel
        return replace(settled, panel=panel)

    def _turn(
        self, known: Known, incoming: Incoming, now: datetime, language: str, *, applied: bool
    ) -> Turn:
        if incoming.event is None:
            return Turn(known.person, Show(), stale=True)
        # Its effect may be saved: what is left is to say where that leads.
        if incoming.first:
            if applied:
                return Turn(known.person, said_again(known.person))
            return ring(known.person, now.date(), awake=now.hour in AWAKE)
        if applied:
            return again(known.person, incoming.event)
        about, event = incoming.about, incoming.event
        if isinstance(event, Typed) and not event.forwarded:
            person, today = known.person, now.date()
            tap = typed_tap(self._words, self._guide, person, event.text, language, today)
            about, event = (person.case.id, tap) if tap is not None else (about, event)
        return turn(
            self._guide,
            known.person,
            about,
            event,
            now.date(),
            _new_id(known, int(now.timestamp())),
            language,
        )

    async def _save(
        self, received: Received, chat: int, known: Known, turned: Turn, language: str
    ) -> None:
        if received.applied:
            return
        if turned.erased:
            await self._store.erase(received.update_id, chat)
        elif turned.person != known.person or received.body == RING:
            # In the time zone that they have now: they may just have chosen it.
            when = _due(turned.person, self._now(turned.person, language))
            changed = Known(turned.person, known.version, known.panel, when)
            names = counted(known.person, turned.person, self._guide.recourse)
            await self._store.save(received.update_id, chat, changed, names)
            self._count(names)

    def _now(self, person: Person, language: str) -> datetime:
        """The hour where the person lives."""
        return datetime.fromtimestamp(self._clock(), _zone(person, language))

    async def _silence(self, chat: int, now: datetime) -> None:
        """Do not speak first any more to somebody who has blocked the bot."""
        known = await self._store.load(chat)
        quiet = silenced(known.person)
        with contextlib.suppress(ConflictError):
            changed = Known(quiet, known.version, known.panel, _due(quiet, now))
            await self._store.change(chat, changed)

    async def _file(
        self, screen: Screen, paper: Paper, person: Person, language: str, today: date
    ) -> tuple[str, bytes]:
        """The file that goes with a screen: its name and its bytes."""
        wanted = pictures_of(paper)
        fetched = await asyncio.gather(*(self._panels.fetch(file) for file in wanted))
        pictures = dict(zip(wanted, fetched, strict=True))
        printer = Printer(self._words, language, today, person, screen.common, pictures)
        return await asyncio.to_thread(printer.file, paper)

    def _toast(self, language: str, turned: Turn) -> str | None:
        if turned.erased:
            return self._words.plain(language, Say("toast-erased"))
        return self._words.plain(language, Say("toast-stale")) if turned.stale else None

    # --- a group ---------------------------------------------------------------------------------

    async def _answer_group(self, group: InGroup) -> None:
        """One line and the way to the private chat; nothing personal is said in a group."""
        language = self._words.language(None, group.telegram_language)
        text = self._words.plain(language, Say("group"))
        if group.query is not None:
            await hush(self._bot.answer_callback_query(group.query, text))
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


def _asks_stats(update: Update) -> bool:
    message = update.message
    if message is None or message.forward_origin is not None:
        return False
    return (message.text or "").strip() == COMMAND


def _zone(person: Person, language: str) -> ZoneInfo:
    return ZoneInfo(ZONES[zone_of(person.zone, language, country_of(person))])


def _due(person: Person, now: datetime) -> int | None:
    """When to speak first, in seconds since 1970: in the day of the person, never at night.

    `now` is in their time zone.
    """
    day = due(person)
    if day is None:
        return None
    at = datetime.combine(day, SPEAKS_AT, now.tzinfo)
    if at <= now and now.hour not in AWAKE:
        morning = now.date() if now.hour < AWAKE.start else now.date() + timedelta(days=1)
        at = datetime.combine(morning, SPEAKS_AT, now.tzinfo)
    return int(max(at, now).timestamp())


def _new_id(known: Known, now: int) -> int:
    """An id no case of this person has: the second it was opened, or the next one free."""
    return max([now, *(case.id + 1 for case in known.person.cases)])


def _name(error: Exception) -> str:
    # Never the message: it may quote an address with the token in it, or what somebody wrote.
    return type(error).__name__
