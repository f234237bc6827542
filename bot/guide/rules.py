"""What follows from the answers, where equality is not enough. The law is cited above its line."""

from calendar import monthrange
from collections.abc import Container, Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from bot.guide.case import ANSWERED, FAILED, Case, Step
from bot.guide.content import Clock, Guide, Problem, matches
from bot.guide.journey import ladder_of, letter_of

NOTICE: Final = "notice"
"""The letter that is a formal notice."""
SHOPS: Final = frozenset({"apple", "google", "amazon", "shop"})
"""The answers to `seller` by which another than the company sold, and was paid."""


def exchanges_failed(
    guide: Guide, problem: Problem, answers: Mapping[str, str], case: Case
) -> bool:
    """Whether talking with the company has come to nothing, so that outside help is suggested.

    True once a chat, a form, an e-mail or a shop was tried and refused, did not satisfy or stayed
    silent; or when the person came saying so. A help page that did not help is no exchange.
    """
    if any(matches(condition, answers) for condition in problem.failed):
        return True
    return any(
        (step := case.step(rung.id)) is not None
        and step.outcome in FAILED
        and guide.channels[rung.channel].exchange
        for rung in ladder_of(guide, case)
    )


def complaints(guide: Guide, case: Case) -> tuple[Step, ...]:
    """The written complaints to whoever sold, the company or a shop, in the order of the ladder.

    Code de la consommation, art. L612-2, 1°: a dispute cannot be examined by a mediator when the
    consumer does not prove that they first tried to settle it by a written complaint to the trader.
    """
    # A request to a shop is one too: where the seller is not the company, the trader is the seller.
    return _exchanges(guide, case, {"form", "email", "store"})


def _exchanges(guide: Guide, case: Case, kinds: Container[str] | None = None) -> tuple[Step, ...]:
    """The doors of these kinds at which one has knocked; of all kinds at which one is answered."""
    return tuple(
        step
        for rung in ladder_of(guide, case)
        if (step := case.step(rung.id)) is not None
        and (step.sent is not None or step.outcome in ANSWERED)
        and guide.channels[rung.channel].exchange
        and (kinds is None or guide.channels[rung.channel].kind in kinds)
    )


def complained_on(guide: Guide, case: Case) -> date | None:
    """The day of the first written complaint; None if there is none, or its day was not said.

    The day on which an outcome was noted is no such day: it is later, and a time limit that began
    there would end too late (art. L612-2, 4°: one year from the written complaint).
    """
    found = complaints(guide, case)
    if not found or any(step.sent is None for step in found):
        return None
    return min(step.sent for step in found if step.sent is not None)


def asked_on(guide: Guide, case: Case, in_writing: bool) -> date | None:
    """The day by which the company had been asked for the first time: in writing, or in any way.

    Where the day of a message was not said, it is the one on which its outcome was noted: later
    than the truth, so that a right is rather not claimed than claimed in vain.
    """
    steps = complaints(guide, case) if in_writing else _exchanges(guide, case)
    return min((step.sent or step.day for step in steps), default=None)


def warned_on(guide: Guide, case: Case) -> date | None:
    """The day of the formal notice; None if there is none.

    Code civil, art. 1344: a debtor is given notice by an act that bids them sufficiently.
    """
    days = [
        step.sent or step.day
        for rung in ladder_of(guide, case)
        if letter_of(guide, rung) == NOTICE
        and (step := case.step(rung.id)) is not None
        and (step.sent is not None or step.outcome in ANSWERED)
    ]
    return min(days, default=None)


def sold_by(known: Mapping[str, str]) -> str:
    """Who sold, by the answers: one of `SHOPS`, or else `company`."""
    seller = known.get("seller", "")
    return seller if seller in SHOPS else "company"


def deadline(clock: Clock, start: date) -> date | None:
    """The last day on which something can still be done; None if there is no limit.

    The day on which the time begins does not count, and the last day counts whole (Regulation (EEC,
    Euratom) 1182/71, art. 3; Code de la consommation, art. L221-19, 1° and 2°).
    """
    if clock.months:
        day = _months_after(start, clock.months)
    elif clock.days:
        day = start + timedelta(days=clock.days)
    else:
        return None
    # Code de la consommation, art. L221-19, 3°: a time that ends on a Saturday, a Sunday or a
    # public holiday goes on to the next working day.
    while clock.working and (day.weekday() >= 5 or day in _holidays(day.year)):
        day += timedelta(days=1)
    return day


def _months_after(start: date, months: int) -> date:
    """The day of the same number so many months later, or the last one of that month."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


@lru_cache(maxsize=64)
def _holidays(year: int) -> frozenset[date]:
    """The public holidays of France (Code du travail, art. L3133-1)."""
    easter = _easter(year)
    fixed = ((1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25))
    moving = (1, 39, 50)  # Easter Monday, Ascension, Whit Monday
    return frozenset(
        [date(year, month, day) for month, day in fixed]
        + [easter + timedelta(days=days) for days in moving]
    )


def _easter(year: int) -> date:
    """Easter Sunday, by the algorithm of Meeus, Jones and Butcher."""
    golden, century, rest = year % 19, year // 100, year % 100
    correction = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - century // 4 - correction + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    shift = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * shift + 114, 31)
    return date(year, month, day + 1)
