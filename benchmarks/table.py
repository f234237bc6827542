"""The medians of some runs, told as a table and as ratios."""

from collections import Counter
from collections.abc import Mapping, Sequence
from statistics import median
from typing import Any, Final, TypeAlias

from benchmarks.process import FLOOR, OURS, PEER

Run: TypeAlias = Mapping[str, Any]
Runs: TypeAlias = Mapping[str, Sequence[Run]]

COLUMNS: Final = (
    ("taps/s", "taps_per_second", 7, 0),
    ("CPU s/1,000", "cpu_per_1000", 12, 2),
    ("p50 ms", "p50", 8, 1),
    ("p99 ms", "p99", 8, 1),
    ("MB", "resident", 6, 0),
    ("bot busy", "bot_busy", 9, 2),
    ("load busy", "load_busy", 10, 2),
    ("others", "others_busy", 8, 2),
    ("letters", "letters", 8, 0),
)
"""Heading, name in a run, width, decimals."""
TOO_BUSY: Final = 0.9
CROWDED: Final = 0.2
"""Cores that others may keep busy before it matters."""


def told(title: str, runs: Runs) -> str:
    """One mode's runs, by bot."""
    heads = "".join(f"{head:>{width}}" for head, _, width, _ in COLUMNS)
    lines = [title, f"{'':30}{heads}{'per CPU s: x aiogram':>22}{'x floor':>9}"]
    for bot, its in runs.items():
        cells = "".join(
            _cell(middle(its, name), width, places) for _, name, width, places in COLUMNS
        )
        lines.append(
            f"{bot:30}{cells}"
            f"{_cell(_gain(runs, bot, PEER), 22, 2)}{_cell(_gain(runs, bot, FLOOR), 9, 2)}"
        )
        refused = sum((sum(run["refused"].values()) for run in its), 0)
        if refused:
            reasons = sorted({reason for run in its for reason in run["refused"]})
            lines.append(f"{'':30}  refused {refused} calls: {'; '.join(reasons)[:120]}")
        if (middle(its, "load_busy") or 0) > TOO_BUSY:
            lines.append(f"{'':30}  the load was at its limit: only CPU s/1,000 means something")
        if (middle(its, "others_busy") or 0) > CROWDED:
            lines.append(f"{'':30}  others kept the machine busy: measure again")
        ends: Counter[str] = Counter()
        for run in its:
            ends.update(run["dead_ends"])
        if ends:
            lines.append(f"{'':30}  screens without a button: {dict(ends)}")
    return "\n".join(lines)


def grown(runs: Mapping[int, Sequence[Run]], bytes_each: Mapping[int, float]) -> str:
    """How it went with few and with many people stored, by their number."""
    lines = ["people stored   started s   MB   p50 ms   p99 ms   CPU s/1,000   bytes each"]
    lines += [
        f"{people:>13,}{_cell(middle(its, 'started'), 12, 2)}{_cell(middle(its, 'resident'), 5, 0)}"
        f"{_cell(middle(its, 'p50'), 9, 1)}{_cell(middle(its, 'p99'), 9, 1)}"
        f"{_cell(middle(its, 'cpu_per_1000'), 14, 2)}{bytes_each[people]:>13,.0f}"
        for people, its in runs.items()
    ]
    return "\n".join(lines)


def drained(run: Run) -> str:
    """How a backlog went."""
    first = run["newcomer_median"]
    return (
        f"{run['updates']:,} waiting updates answered in {run['seconds']:.1f} s from the start of"
        f" the process ({run['cpu_per_1000']:.2f} CPU s per 1,000, {run['resident']:.0f} MB);"
        f" somebody new was answered after"
        f" {'-' if first is None else f'{first:.1f} s'} (median of"
        f" {run['newcomers_answered']} answered meanwhile), {run['newcomer_worst']:.1f} s at worst"
    )


def goals(fast: Runs, paced: Runs) -> str:
    """How far we are, in the words of the goals. Nothing of what was not measured."""
    lines = []

    def goal(name: str, value: float | None, least: float, *, most: bool = False) -> None:
        if value is not None:
            reached = value <= least if most else value >= least
            bound = "at most" if most else "at least"
            sign = "reached" if reached else "MISSED"
            lines.append(f"{sign:8} {name}: {value:.2f} ({bound} {least:g})")

    goal("taps per CPU second, as fast as they can, x aiogram", _gain(fast, OURS, PEER), 1.5)
    goal("the same, x the empty handler on our client", _gain(fast, OURS, FLOOR), 0.8)
    goal("paced, p50 x the empty handler's", _times(paced, "p50"), 1.2, most=True)
    goal("paced, p99 x the empty handler's", _times(paced, "p99"), 2.0, most=True)
    return "\n".join(lines)


def middle(runs: Sequence[Run], name: str) -> float | None:
    """The median of one figure; None if no run has it."""
    known = [run[name] for run in runs if run.get(name) is not None]
    return median(known) if known else None


def _gain(runs: Runs, bot: str, other: str) -> float | None:
    """How many times the taps of `other` a bot serves in one second of CPU."""
    own = middle(runs.get(bot, ()), "cpu_per_1000")
    theirs = middle(runs.get(other, ()), "cpu_per_1000")
    return theirs / own if own and theirs else None


def _times(runs: Runs, name: str) -> float | None:
    own, floor = (middle(runs.get(bot, ()), name) for bot in (OURS, FLOOR))
    return own / floor if own and floor else None


def _cell(value: float | None, width: int, places: int) -> str:
    return f"{'-':>{width}}" if value is None else f"{value:>{width},.{places}f}"
