"""A backlog: thousands of updates that wait when the bot starts, and newcomers meanwhile.

How long it takes to answer them all, and how soon somebody is answered who writes while it lasts.
Telegram hands out updates in their order: a newcomer's is behind all that came before.
"""

import asyncio
import contextlib
import tempfile
from pathlib import Path
from statistics import median
from time import monotonic
from typing import Any, Final

from benchmarks.crowd import TOKEN, make_world
from benchmarks.front import serve
from benchmarks.people import SHOWN
from benchmarks.process import BOTS, OURS, running
from bot.demo.chats import Call
from bot.demo.state import Drop

SAID: Final = ("/start", "/reclamation", "/aide", "/start", "/reclamation")
"""What each of those who wait has said."""
A_NEWCOMER_EVERY: Final = 0.25
WITHIN: Final = 300.0


async def drain(updates: int, milliseconds: float) -> dict[str, Any]:
    """Start our bot before so many updates. Out: seconds, ready for JSON.

    Raises GoneError if the bot ends by itself, TimeoutError if they are not all answered.
    """
    world = make_world(milliseconds)
    owed: dict[int, int] = {}
    newcomers: dict[int, float] = {}
    waits: list[float] = []
    drained = asyncio.Event()

    async def seen(call: Call) -> Drop | None:
        if call.method in SHOWN and call.ok:
            chat = call.params["chat_id"]
            if chat in newcomers:
                waits.append(monotonic() - newcomers.pop(chat))
            elif chat in owed:
                owed[chat] -= 1
                if not owed[chat]:
                    del owed[chat]
                if not owed:
                    drained.set()
        return None

    world.after_call = seen
    people = [world.add_person(f"P{number}", "fr") for number in range(updates // len(SAID))]
    for said in SAID:
        for person in people:
            world.say(person, said)
            owed[person.id] = owed.get(person.id, 0) + 1

    async def come() -> None:
        for number in range(100_000):
            person = world.add_person(f"N{number}", "fr")
            newcomers[person.id] = monotonic()
            world.say(person, "/start")
            await asyncio.sleep(A_NEWCOMER_EVERY)

    async with contextlib.AsyncExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="benchmark-"))
        address = await stack.enter_async_context(serve(world))
        process = await stack.enter_async_context(running(BOTS[OURS], Path(folder), TOKEN, address))
        began, coming = monotonic(), asyncio.create_task(come())
        draining = asyncio.create_task(drained.wait())
        try:
            async with asyncio.timeout(WITHIN):
                while not draining.done():
                    process.check()
                    await asyncio.wait({draining}, timeout=0.5)
        finally:
            coming.cancel()
            draining.cancel()
        took = monotonic() - began
        return {
            "updates": updates,
            "seconds": took,
            "newcomers_answered": len(waits),
            "newcomer_median": median(waits) if waits else None,
            "newcomer_worst": max([*waits, *(monotonic() - at for at in newcomers.values())]),
            "cpu_per_1000": 1000 * process.cpu / updates,
            "resident": process.resident,
        }
