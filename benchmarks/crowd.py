"""One run: the stand-in, the people and, in a process of its own, one bot.

The people live in the stand-in's process, so that a screen costs the load nothing to look at; what
it takes of the machine is measured too.
"""

import asyncio
import contextlib
import resource
import signal
from collections import deque
from pathlib import Path
from time import monotonic
from typing import Any, Final

from benchmarks.front import serve
from benchmarks.machine import busy
from benchmarks.people import Crowd, Tally
from benchmarks.process import PROFILED, running
from bot.demo.chats import Call
from bot.demo.world import World

TOKEN: Final = "1234567:standin"  # noqa: S105 nobody's
ARRIVE_WITHIN: Final = 120.0
WARM_UP: Final = 3.0
"""Seconds of taps before it counts."""


def make_world(milliseconds: float) -> World:
    """A world whose Bot API takes so long for each call, without any CPU."""
    world = World(token=TOKEN, username="reclamation_bot", name="Réclamation")
    world.calls = deque(maxlen=100)  # who would read a hundred thousand?
    world.callback_timeout = 3600.0  # a slow bot is slow, not refused

    async def wait(_: Call) -> None:
        await asyncio.sleep(milliseconds / 1000)

    if milliseconds:
        world.before_call = wait
    return world


async def run(
    command: tuple[str, ...],
    size: int,
    milliseconds: float,
    pause: float,
    seconds: float,
    folder: Path,
) -> dict[str, Any]:
    """Let so many people tap for so long a bot that keeps its files in `folder`.

    Out: what is to be told, ready for JSON. Raises GoneError if the bot ends by itself, and
    TimeoutError if it does not answer everybody's first message.
    """
    world = make_world(milliseconds)
    async with contextlib.AsyncExitStack() as stack:
        address = await stack.enter_async_context(serve(world))
        process = await stack.enter_async_context(running(command, folder, TOKEN, address))
        spawned = monotonic()
        crowd = Crowd(world, size, pause)
        arriving = asyncio.create_task(crowd.arrive(ARRIVE_WITHIN))
        while not arriving.done():
            process.check()
            await asyncio.wait({arriving}, timeout=0.5)
        arriving.result()
        crowd.go()
        await asyncio.sleep(WARM_UP)
        crowd.tally = Tally()
        cpu, load, all_of_it, began = process.cpu, _own_cpu(), busy(), monotonic()
        if command == PROFILED:
            process.signal(signal.SIGUSR1)
        await asyncio.sleep(seconds)
        if command == PROFILED:
            process.signal(signal.SIGUSR2)
        took = monotonic() - began
        cpu, load, all_of_it = process.cpu - cpu, _own_cpu() - load, busy() - all_of_it
        tally, crowd.tally = crowd.tally, Tally()
        process.check()
        crowd.stop()
        return _told(tally, took, cpu, load) | {
            "others_busy": max(0.0, all_of_it - cpu - load) / took,
            "resident": process.resident,
            "started": (crowd.heard or monotonic()) - spawned,
        }


def _told(tally: Tally, took: float, cpu: float, load: float) -> dict[str, Any]:
    waits = sorted(tally.waits)
    taps = len(waits)
    return {
        "taps": taps,
        "taps_per_second": taps / took,
        "cpu_per_1000": 1000 * cpu / taps if taps else None,
        "bot_busy": cpu / took,
        "load_busy": load / took,
        "p50": _part(waits, 0.50),
        "p99": _part(waits, 0.99),
        "letters": tally.letters / taps if taps else 0,
        "refused": dict(tally.refused),
        "dead_ends": dict(tally.dead_ends),
    }


def _part(waits: list[float], part: float) -> float | None:
    """The wait, in milliseconds, that `part` of them do not exceed."""
    return 1000 * waits[min(int(part * len(waits)), len(waits) - 1)] if waits else None


def _own_cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime
