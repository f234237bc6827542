"""People with phones: each taps a button of the screen before them, and notes when the next came.

Lives here: what they tap and when, and what that gave. Must not: processes, clocks of the machine.
They live in the stand-in's process: they see a screen when it is carried out there.
"""

import asyncio
import random
import re
from collections import Counter
from dataclasses import dataclass, field
from time import monotonic
from typing import Final

from bot.demo.chats import Call, Message, Person
from bot.demo.state import Drop
from bot.demo.world import World

SHOWN: Final = frozenset(("sendMessage", "editMessageText"))
"""The calls that put a screen before somebody."""
SHUNNED: Final = re.compile(
    # Files (the front takes no uploads), another language, everything erased: no step of a case.
    r"1\.\d+\.(?:s\.(?:draft|sheet|calendar|dossier|export)|x|k|l\b).*"
)
UNCHANGED: Final = "message is not modified"
"""The answer to whoever taps the way to the screen that is there: as good as the screen."""


@dataclass(slots=True, eq=False)
class Phone:
    """Somebody with a phone. `since`: when they last tapped, None if they wait for nothing."""

    person: Person
    choice: random.Random
    since: float | None = None
    screen: Message | None = None


@dataclass(slots=True)
class Tally:
    """What came of the taps since it was begun."""

    waits: list[float] = field(default_factory=list)
    """Seconds from each tap to the screen that answered it."""
    refused: Counter[str] = field(default_factory=Counter)
    """What Telegram refused, by its reason."""
    dead_ends: Counter[str] = field(default_factory=Counter)
    """Screens without a button, by how they begin: whoever meets one begins anew."""
    letters: int = 0
    """Characters of the screens shown, in all."""


class Crowd:
    """Some people. `pause`: seconds between two taps of one; 0: as fast as they can."""

    def __init__(self, world: World, size: int, pause: float, seed: int = 1) -> None:
        self._world = world
        self._pause = pause
        self._tapping = False
        self._loop = asyncio.get_running_loop()
        self.tally = Tally()
        self.heard: float | None = None
        """When the bot asked for updates first (`monotonic`)."""
        self.phones: dict[int, Phone] = {}
        for number in range(size):
            person = world.add_person(f"P{number}", language_code="fr")
            self.phones[person.id] = Phone(person, random.Random(seed * 100_003 + number))  # noqa: S311 no secret
        self._away = set(self.phones)
        self._arrived = asyncio.Event()
        world.after_call = self._seen

    async def arrive(self, within: float) -> None:
        """Everybody says /start and is answered. Raises TimeoutError after `within` seconds."""
        for phone in self.phones.values():
            phone.since = monotonic()
            self._world.say(phone.person, "/start")
        async with asyncio.timeout(within):
            await self._arrived.wait()

    def go(self) -> None:
        """Everybody begins to tap; spread over one pause, if there is one."""
        self._tapping = True
        for place, phone in enumerate(self.phones.values()):
            self._loop.call_later(self._pause * place / len(self.phones), self._tap, phone)

    def stop(self) -> None:
        """Nobody taps any more."""
        self._tapping = False

    def _tap(self, phone: Phone) -> None:
        if not self._tapping or phone.screen is None:
            return
        data = [one.data for row in phone.screen.keyboard for one in row if one.data]
        chosen = [one for one in data if not SHUNNED.fullmatch(one)] or data
        phone.since = monotonic()
        if not chosen:
            self.tally.dead_ends[phone.screen.text[:60]] += 1
            self._world.say(phone.person, "/start")
            return
        self._world.tap(phone.person, phone.screen, phone.choice.choice(chosen))

    async def _seen(self, call: Call) -> Drop | None:
        """After each call of the bot's: whoever has their next screen goes on."""
        if not call.ok and call.method != "getUpdates" and UNCHANGED not in call.description:
            self.tally.refused[call.description] += 1
        if call.method == "getUpdates" and self.heard is None:
            self.heard = monotonic()
        if call.method == "answerCallbackQuery":
            self._world.queries.pop(str(call.params.get("callback_query_id")), None)
        if call.method not in SHOWN or not (call.ok or UNCHANGED in call.description):
            return None
        phone = self.phones.get(call.params["chat_id"])
        if phone is None or phone.since is None:
            return None
        now = monotonic()
        wait, phone.since = now - phone.since, None
        self.tally.waits.append(wait)
        if call.ok:
            self._away.discard(phone.person.id)
            if not self._away:
                self._arrived.set()
            phone.screen = self._world.chats[phone.person.id].messages[call.result["message_id"]]
            self.tally.letters += len(phone.screen.text)
        if self._tapping:
            self._loop.call_later(max(0.0, self._pause - wait), self._tap, phone)
        return None
