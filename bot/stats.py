"""How many complaints, and how they end: what to count on a turn, and the page of /stats.

    counted(before, after, doors)            -> what to count, for `store.save`
    await gather(store, today)               -> Stats
    stats_text(words, language, stats)       -> Telegram's HTML, short enough for a caption
    stats_picture(words, language, stats)    -> the same as a picture (PNG)

Sums only: nothing here tells one person from another.
"""

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from bot.guide.case import Case, Person
from bot.guide.screen import Arg, Say
from bot.store.protocol import Store
from bot.words import Words

NAMES: Final = (
    "person.first",
    "case.opened",
    "case.solved",
    "case.ended",
    "case.reopened",
    "letter.sent",
    "door.sent",
    "evidence.added",
)
"""Everything that is counted, each at most once for an update.

`person.first`: somebody opened a case who had none. `case.reopened`: what was said to be over is
not. `letter.sent`: a message left for the company. `door.sent`: a door outside it was used.
"""
SHOWN: Final = tuple(name for name in NAMES if name not in ("case.reopened", "evidence.added"))
"""What the page shows, in its order."""
DAYS: Final = (7, 30, 365)
"""The last days, today among them, that the page sums up."""
COMMAND: Final = "/stats"
"""What an operator types."""

_EPOCH: Final = date(1970, 1, 1)
_TEMPLATE: Final = Path(__file__).parent / "stats.typ"
_DENSITY: Final = 192.0
"""Points an inch: the picture is 1,120 points wide, sharp on a phone."""


# --- what to count -------------------------------------------------------------------------------


def counted(before: Person, after: Person, doors: Collection[str] = ()) -> tuple[str, ...]:
    """What a turn is to be counted as, each name of `NAMES` once.

    In: the person before and after the turn; the ids of the doors outside the company
    (`guide.recourse`). A case that goes is not counted, nor what a copy of the data is made of.
    """
    found: set[str] = set()
    old = {case.id: case for case in before.cases if not case.blank}
    for case in after.cases:
        if not case.blank:
            found.update(_of_case(old.get(case.id, Case()), case, doors))
    if "case.opened" in found and not old:
        found.add("person.first")
    return tuple(name for name in NAMES if name in found)


def _of_case(before: Case, after: Case, doors: Collection[str]) -> Iterator[str]:
    """What became of one case, which is blank `before` it was opened."""
    if before is after:
        return
    if before.blank:
        yield "case.opened"
    was, now = _end(before), _end(after)
    if was != now:
        yield f"case.{now}" if now else "case.reopened"
    for step in after.steps:
        earlier = before.step(step.rung)
        # The day on which it left may be put right: it is no other message for that.
        if step.sent is not None and (earlier is None or earlier.sent is None):
            yield "door.sent" if step.rung in doors else "letter.sent"
    if {one.number for one in after.evidence} - {one.number for one in before.evidence}:
        yield "evidence.added"


def _end(case: Case) -> str | None:
    """How a case ended: solved, closed without a solution, or not yet."""
    outcomes = {step.outcome for step in case.steps}
    return next((end for end in ("solved", "ended") if end in outcomes), None)


# --- the page ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Stats:
    """What was counted until `day`: for each number of days of `DAYS`, the sum for each name."""

    day: date
    sums: Mapping[int, Mapping[str, int]]

    def of(self, name: str, days: int) -> int:
        """How often something happened in the last days; 0 for what never did."""
        return self.sums[days].get(name, 0)


async def gather(store: Store, today: date) -> Stats:
    """What the store has counted. `today`: the day in UTC. Raises StoreError."""
    number = (today - _EPOCH).days
    return Stats(today, {days: await store.tallies(number - days + 1) for days in DAYS})


def stats_text(words: Words, language: str, stats: Stats) -> str:
    """The page as Telegram's HTML: all that the picture shows, for whoever does not see it."""

    def line(name: str) -> str:
        args: dict[str, Arg] = {"name": Say(_label(name))}
        for place, days in enumerate(DAYS):
            args[f"last{place}"] = str(stats.of(name, days))
        return words.html(language, Say("stats-line", args))

    title = words.html(language, Say("stats", {"day": stats.day}))
    columns = words.html(language, Say("stats-columns", _days()))
    note = words.html(language, Say("stats-note"))
    return "\n\n".join([title, "\n".join([columns, *map(line, SHOWN)]), note])


def stats_picture(words: Words, language: str, stats: Stats) -> bytes:
    """The page as a picture, PNG. It takes some 20 to 60 ms: use a thread."""
    import typst  # as in documents: only once one is wanted

    data = {
        "language": language,
        "title": words.plain(language, Say("stats-title", {"day": stats.day})),
        "labels": [words.plain(language, Say(_label(name))) for name in SHOWN],
        "spans": [
            {
                "title": words.plain(language, Say("stats-span", {"days": days})),
                "values": [stats.of(name, days) for name in SHOWN],
            }
            for days in DAYS
        ],
    }
    made = typst.compile(
        _TEMPLATE.read_bytes(),
        format="png",
        ppi=_DENSITY,
        sys_inputs={"data": json.dumps(data)},
        ignore_system_fonts=True,
    )
    if not isinstance(made, bytes):
        raise TypeError("the picture is one page")
    return made


def _label(name: str) -> str:
    """The message that names what is counted."""
    return f"stats-{name.replace('.', '-')}"


def _days() -> dict[str, Arg]:
    return {f"last{place}": days for place, days in enumerate(DAYS)}
