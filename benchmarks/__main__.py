"""`python -m benchmarks`: the bot and others, side by side, on this machine, with nobody else.

python -m benchmarks                  all of it: about forty minutes
python -m benchmarks taps             taps a second, CPU, waits, beside the other bots
python -m benchmarks taps --quick     the same, one short run each: about four minutes
python -m benchmarks backlog          5,000 updates that wait when the bot starts
python -m benchmarks growth           a thousand and a million people stored
python -m benchmarks reading          what it takes to read what somebody typed
python -m benchmarks profile          which functions take our bot's CPU

Each run has two processes: the bot, and the load with the stand-in for Telegram. One runs at a
time, and bots take turns, so that what else the machine does falls on all of them.
"""

import argparse
import asyncio
import json
import signal
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

import uvloop

from benchmarks import backlog, growth, reading
from benchmarks.crowd import run
from benchmarks.machine import described
from benchmarks.process import BOTS, PROFILED, GoneError
from benchmarks.table import Run, drained, goals, grown, told

MODES: Final = {"fast": (0.0, 20.0), "paced": (2.0, 30.0)}
"""Seconds between two taps of one person, and seconds of a run."""
LATENCIES: Final = (0, 60)
STORED: Final = (1_000, 1_000_000)
WAITING: Final = 5_000
SHORT: Final = 5.0


def main() -> int:
    """Measure and tell. Out: the exit status, 1 if a run failed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="How fast we are.")
    parts = ("all", "taps", "backlog", "growth", "reading", "profile")
    parser.add_argument("what", nargs="?", choices=parts, default="all")
    parser.add_argument("--runs", type=int, default=3, help="of which the medians count (3)")
    parser.add_argument("--people", type=int, default=200, help="who tap (200)")
    parser.add_argument("--quick", action="store_true", help="one run of 5 seconds each")
    parser.add_argument("--bots", nargs="+", choices=BOTS, default=list(BOTS), metavar="BOT")
    parser.add_argument("--modes", nargs="+", choices=MODES, default=list(MODES))
    parser.add_argument("--latencies", nargs="+", type=int, default=LATENCIES, metavar="MS")
    parser.add_argument("--stored", nargs="+", type=int, default=STORED, metavar="PEOPLE")
    parser.add_argument("--waiting", type=int, default=WAITING, metavar="UPDATES")
    parser.add_argument("--json", type=Path, help="write every run of taps to this file")
    chosen = parser.parse_args()
    _say(described())
    return uvloop.run(_measure(chosen))


async def _measure(chosen: argparse.Namespace) -> int:
    task = asyncio.current_task()
    if task is not None:  # the bots that run end with us
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    failed = 0
    if chosen.what == "profile":
        await _profile(chosen)
    if chosen.what in ("all", "taps"):
        failed += await _taps(chosen)
    if chosen.what in ("all", "backlog"):
        for latency in chosen.latencies:
            found = await backlog.drain(chosen.waiting, latency)
            _say(f"\nA backlog, {latency} ms a call: {drained(found)}")
    if chosen.what in ("all", "growth"):
        failed += await _growth(chosen)
    if chosen.what in ("all", "reading"):
        _say(f"\n{reading.told()}")
    return 1 if failed else 0


async def _taps(chosen: argparse.Namespace) -> int:
    """Every bot, every mode, every latency, some times over. Out: how many runs failed."""
    rounds = 1 if chosen.quick else chosen.runs
    found: dict[tuple[str, int], dict[str, list[Run]]] = {}
    failed = 0
    for latency in chosen.latencies:
        for mode in chosen.modes:
            runs = found.setdefault((mode, latency), {bot: [] for bot in chosen.bots})
            for number in range(rounds):
                for bot in chosen.bots:
                    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
                        one = await _one(BOTS[bot], chosen, mode, latency, Path(folder))
                    _note(f"{mode}, {latency} ms, {number + 1}/{rounds}, {bot}", one)
                    failed += one is None
                    runs[bot] += [one] if one else []
            pace = (
                f"a tap every {MODES[mode][0]:g} s each" if mode == "paced" else "without a pause"
            )
            title = f"{chosen.people} people, {pace}, {latency} ms a call, medians of {rounds}"
            _say(f"\n{told(title, runs)}")
    _say("")
    for latency in chosen.latencies:
        fast, paced = (found.get((mode, latency), {}) for mode in ("fast", "paced"))
        paced = paced if latency else {}  # the goals for waits are those of a real network
        _say(f"At {latency} ms a call:\n{goals(fast, paced)}")
    if chosen.json:
        rows = [
            {"mode": mode, "latency": latency, "bot": bot, **one}
            for (mode, latency), runs in found.items()
            for bot, its in runs.items()
            for one in its
        ]
        chosen.json.write_text(json.dumps(rows, indent=1), "utf-8")
    return failed


async def _growth(chosen: argparse.Namespace) -> int:
    """Paced taps among few and among many people stored. Out: how many runs failed."""
    runs: dict[int, list[Run]] = {people: [] for people in chosen.stored}
    bytes_each: dict[int, float] = {}
    failed = 0
    with tempfile.TemporaryDirectory(prefix="benchmark-") as name:
        folders = {people: Path(name) / str(people) for people in chosen.stored}
        for people, folder in folders.items():
            folder.mkdir()
            bytes_each[people] = await growth.fill(folder, people)
        for number in range(1 if chosen.quick else chosen.runs):
            for people, folder in folders.items():
                one = await _one(BOTS["ours"], chosen, "paced", 0, folder)
                _note(f"{people:,} people stored, run {number + 1}", one)
                failed += one is None
                runs[people] += [one] if one else []
        _say(f"\n{grown(runs, bytes_each)}")
    return failed


async def _profile(chosen: argparse.Namespace) -> None:
    with tempfile.TemporaryDirectory(prefix="benchmark-") as name:
        await _one(PROFILED, chosen, "fast", 0, Path(name))
        _say((Path(name) / "state").read_text("utf-8"))


async def _one(
    command: tuple[str, ...], chosen: argparse.Namespace, mode: str, latency: int, folder: Path
) -> Run | None:
    """One run. Out: what it told; None if it failed, which is said."""
    pause, seconds = MODES[mode]
    seconds = SHORT if chosen.quick else seconds
    try:
        return await run(command, chosen.people, latency, pause, seconds, folder)
    except GoneError as error:
        _note("the bot ended by itself", str(error))
    except TimeoutError:
        _note("the bot did not answer everybody", "given up")
    return None


def _note(what: str, told: Any) -> None:
    """Show how it goes, aside."""
    if isinstance(told, dict):
        cpu = told["cpu_per_1000"] or 0
        told = f"{told['taps_per_second']:.0f} taps/s, {cpu:.2f} CPU s per 1,000"
    print(f"  {what}: {told}", file=sys.stderr, flush=True)  # noqa: T201 a command line prints


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 a command line prints


if __name__ == "__main__":
    sys.exit(main())
