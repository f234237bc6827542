"""The clocks of a case: what can still be done, and until when, from the days that it knows."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from bot.guide.case import Person
from bot.guide.content import COMPLAINT, Argument, Clock, Guide, matches
from bot.guide.details import circumstances
from bot.guide.journey import company_of, problem_of
from bot.guide.rules import asked_on, complained_on, deadline
from bot.guide.typed import Day, read_day

ROUGHLY: Final = timedelta(days=7)
"""By how much a day that is known roughly may be wrong, where a letter relies on it."""


@dataclass(frozen=True, slots=True)
class Ticking:
    """One clock of a case. `file`: where its words are. `last`: its last day, if it has a limit.

    `rough`: its first day is known roughly only, and so is its last.
    """

    file: str
    clock: Clock
    start: date
    last: date | None
    rough: bool = False

    def over(self, today: date) -> bool:
        """Whether it has run out."""
        return self.last is not None and self.last < today


def clocks_of(guide: Guide, person: Person) -> tuple[Ticking, ...]:
    """The clocks that run for the present case, the nearest limit first, those without one last."""
    known = circumstances(guide, person)
    complained = complained_on(guide, person.case)
    found: list[Ticking] = []
    for file, clock in _clocks(guide, person, known):
        if clock.since == COMPLAINT:
            day = Day(complained) if complained is not None else None
        elif clock.since in guide.recourse:
            used = person.case.step(clock.since)
            day = Day(used.sent) if used is not None and used.sent is not None else None
        else:
            day = read_day(known.get(clock.since, ""))
        if day is not None:
            found.append(Ticking(file, clock, day.day, deadline(clock, day.day), day.rough))
    return tuple(sorted(found, key=lambda one: (one.last is None, one.last or date.max)))


def missing_day(guide: Guide, person: Person) -> str | None:
    """The question whose answer would start a clock that applies; None if no day is missing."""
    known = circumstances(guide, person)
    for _, clock in _clocks(guide, person, known):
        derived = clock.since == COMPLAINT or clock.since in guide.recourse
        if not derived and read_day(known.get(clock.since, "")) is None:
            return clock.since
    return None


def holds(guide: Guide, person: Person, argument: Argument, today: date) -> bool:
    """Whether an argument may stand in a letter.

    One that holds `within` a time needs the day of the first request, or else today, to be in it: a
    letter of today does not lose what was asked for in time. A day that is known roughly needs
    some days more, so that nothing untrue is claimed.
    """
    if not matches(argument.when, circumstances(guide, person)):
        return False
    if argument.within is None:
        return True
    since = asked_on(guide, person.case, argument.asked == "writing")
    asked = min(since or today, today)
    running = (one for one in clocks_of(guide, person) if one.clock.id == argument.within)
    return any(not one.over(asked + ROUGHLY if one.rough else asked) for one in running)


def _clocks(guide: Guide, person: Person, known: Mapping[str, str]) -> Iterator[tuple[str, Clock]]:
    """The clocks of the problem and of the doors outside that fit the answers."""
    problem, company = problem_of(guide, person.case), company_of(guide, person.case)
    if problem is None or company is None:
        return
    files = [(person.case.answers["problem"], problem.clocks)]
    files += [
        (door.like or name, door.clocks)
        for name, door in guide.open_to(known.get("country")).items()
        if door.clocks
    ]
    for file, clocks in files:
        yield from ((file, clock) for clock in clocks if matches(clock.when, known))
