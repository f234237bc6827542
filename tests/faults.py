"""People who tap while a bot is killed under them, and what must have become of each of them.

    crowd = Crowd(house, people=30, seed=1)
    async with Keeper(house, environment) as keeper:
        await crowd.walk(taps=20, disturb=keeper.kill)
    crowd.check(store)

What a person did is replayed through the pure guide: their case must be as if nothing had happened.
"""

import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from pathlib import Path
from random import Random
from typing import Self
from zoneinfo import ZoneInfo

from bot.demo.chats import CallbackQuery, Message, Person
from bot.desk.desk import _zone
from bot.guide.case import Person as Known
from bot.guide.content import Guide
from bot.guide.events import Enter, Erase, Input, Show, decode
from bot.guide.turn import turn
from bot.store.sql import SqlStore
from tests.phone import House

ROOT = Path(__file__).parent.parent
ANSWERED_WITHIN = 60.0
"""Seconds in which somebody is answered, a restart or a takeover included."""


@dataclass
class Walker:
    """Somebody who taps, and remembers what."""

    person: Person
    random: Random
    did: list[tuple[int, Input]] = field(default_factory=list)


class Crowd:
    """People who walk through the bot, each on their own."""

    def __init__(self, house: House, people: int, seed: int) -> None:
        self.house = house
        self.walkers = [
            Walker(house.world.add_person(f"P{one}", language_code="fr"), Random(seed * 1000 + one))
            for one in range(people)
        ]
        self.taps = 0
        self.on = date.min

    async def walk(self, taps: int) -> None:
        """Have each come in, and tap so often, one tap after the other's answer."""
        self.on = today()
        await asyncio.gather(*(self._walk(one, taps) for one in self.walkers))

    async def _walk(self, walker: Walker, taps: int) -> None:
        world = self.house.world
        world.say(walker.person, "/reclamation")
        walker.did.append((0, Enter()))
        self.taps += 1
        await self._until(lambda: self._screen(walker) is not None, walker, "no screen")
        for _ in range(taps):
            screen = self._screen(walker)
            assert screen is not None
            buttons = [b for row in screen.keyboard for b in row if b.data]
            assert buttons, "a screen without a way on"
            data = walker.random.choice(buttons).data or ""
            query = world.tap(walker.person, screen, data)
            about, event = decode(data) or (0, None)
            assert event is not None
            walker.did.append((about, event))
            self.taps += 1
            before = (screen.message_id, screen.edit_date, screen.text, str(screen.keyboard))
            await self._until(partial(self._moved, walker, before, query), walker, data)

    def _screen(self, walker: Walker) -> Message | None:
        """The last message that bears buttons."""
        said = [m for m in self.house.world.messages(walker.person) if m.from_bot and m.keyboard]
        return said[-1] if said else None

    def _moved(self, walker: Walker, before: tuple[object, ...], query: CallbackQuery) -> bool:
        """Whether the tap was answered by another screen, or answered for good."""
        screen = self._screen(walker)
        if screen is None:
            return False
        now = (screen.message_id, screen.edit_date, screen.text, str(screen.keyboard))
        return now != before or query.answered

    async def _until(self, condition: Callable[[], bool], walker: Walker, what: str) -> None:
        try:
            await self.house.world.until(condition, within=ANSWERED_WITHIN)
        except (TimeoutError, AssertionError) as error:
            raise AssertionError(f"{walker.person.first_name} waits for ever: {what}") from error

    async def check(self, guide: Guide, store: SqlStore) -> None:
        """Everybody is where the same taps lead when nothing happens, and their buttons live."""
        assert self.on == today(), "the day changed meanwhile: run it again"
        for walker in self.walkers:
            known = (await store.load(walker.person.id)).person
            expected = self.replayed(guide, walker, known.case.id)
            kept, wanted = known.model_dump(), expected.model_dump()
            differing = {key: (kept[key], wanted[key]) for key in kept if kept[key] != wanted[key]}
            assert not differing, f"{walker.person.first_name}: {differing} {walker.did}"
            screen = self._screen(walker)
            assert screen is not None
            cases = {case.id for case in known.cases} | {0}
            for row in screen.keyboard:
                for button in row:
                    about, event = decode(button.data or "") or (0, None)
                    # A page is shown whatever case it was asked for in.
                    live = about in cases or isinstance(event, Show)
                    assert live, self._told(walker, screen, button.text)

    def _told(self, walker: Walker, screen: Message, label: str) -> str:
        """What there is to know of a dead button."""
        said = [m for m in self.house.world.messages(walker.person) if m.from_bot]
        bearing = [m.message_id for m in said if m.keyboard]
        last = [repr(event) for event in walker.did[-4:]]
        return (
            f"a dead button: {label!r} under {screen.message_id}, {screen.text[:60]!r};"
            f" messages with buttons: {bearing[-4:]}; the last taps: {last}"
        )

    def replayed(self, guide: Guide, walker: Walker, last: int) -> Known:
        """The person after the same inputs, nothing having gone wrong.

        A case is given the id that the next tap speaks of, or `last`: the hour it began at is the
        bot's own.
        """
        person = Known()
        abouts = [*(about for about, _ in walker.did), last]
        for place, (about, event) in enumerate(walker.did, start=1):
            known = {case.id for case in person.cases} | {0}
            new = next((one for one in abouts[place:] if one not in known), 1)
            language = person.language or "fr"
            there = datetime.now(_zone(person, language)).date()
            turned = turn(guide, person, about, event, there, new, language)
            person = Known() if isinstance(event, Erase) and turned.erased else turned.person
        return person


def today() -> date:
    """The day where these people live."""
    return datetime.now(ZoneInfo("Europe/Paris")).date()


class Keeper:
    """Keeps a bot running as a supervisor does: when it dies, it is started again at once."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.environment = environment
        self.kills = 0
        self.process: asyncio.subprocess.Process | None = None
        self._stopped = False
        self._watching: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        await self._start()
        self._watching = asyncio.create_task(self._watch())
        return self

    async def __aexit__(self, *_: object) -> None:
        self._stopped = True
        await self.terminate()
        if self._watching is not None:
            await asyncio.gather(self._watching, return_exceptions=True)

    async def _start(self) -> None:
        inherited = {k: v for k, v in os.environ.items() if not k.startswith("COV")}
        self.process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.worker"),
            cwd=ROOT,
            env={**inherited, **self.environment},
            stderr=asyncio.subprocess.DEVNULL,
        )

    async def _watch(self) -> None:
        while not self._stopped:
            assert self.process is not None
            await self.process.wait()
            if not self._stopped:
                await self._start()

    def kill(self) -> None:
        """Kill the bot as a power cut does; it is started again."""
        if self.process is not None:
            with contextlib.suppress(ProcessLookupError):
                self.process.kill()
                self.kills += 1

    async def terminate(self, within: float = 10.0) -> None:
        """End the bot as an operator does. Fails if it takes longer than it may."""
        if self.process is not None and self.process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                self.process.terminate()
            try:
                await asyncio.wait_for(self.process.wait(), within)
            except TimeoutError:
                self.process.kill()
                raise


async def killing(keeper: Keeper, crowd: Crowd, every: int, times: int, random: Random) -> None:
    """Kill the bot so many times, at random moments, about every so many taps."""
    for _ in range(times):
        reached = crowd.taps + random.randint(every // 2, every * 3 // 2)
        while crowd.taps < reached:
            await asyncio.sleep(0.002)
        await asyncio.sleep(random.random() * 0.05)
        keeper.kill()


@contextlib.asynccontextmanager
async def balancer(ports: list[int]) -> AsyncIterator[int]:
    """A load balancer before several replicas: each connection goes to the next that answers.

    Out: its port.
    """
    turns = iter(range(10**9))

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for _ in ports:
            port = ports[next(turns) % len(ports)]
            try:
                theirs, ours = await asyncio.open_connection("127.0.0.1", port)
                break
            except OSError:
                continue
        else:
            writer.close()
            return
        await asyncio.gather(_pipe(reader, ours), _pipe(theirs, writer))

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()


async def _pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while chunk := await reader.read(65536):
            writer.write(chunk)
            await writer.drain()
    with contextlib.suppress(OSError):
        writer.close()
