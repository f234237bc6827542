"""When the bot speaks first, and what it says: reminders, and the notice before data are deleted.

due(person)         -> when to speak first, or None
ring(person, today) -> the turn that it then is
"""

from datetime import date, timedelta
from typing import Final

from bot.guide.case import WAITING, Case, Person, Step
from bot.guide.events import Show
from bot.guide.moves import Turn, with_only

KEPT_DAYS: Final = 365
"""Days after which whoever has not come back to a case is told that it is about to go."""
NOTICE_DAYS: Final = 30
"""Days between being told and the deletion."""
SAID_DAYS: Final = 30
"""Days after which a description that nobody confirmed is forgotten, without a word."""


def due(person: Person) -> date | None:
    """The day on which to speak first, the person's own; None if there is nothing to say."""
    days = [step.remind for case in person.cases for step in case.steps if _asked_for(step)]
    days += [_ends(case) for case in person.cases]
    days.append(_forgotten(person))
    return min((day for day in days if day is not None), default=None)


def expiring(person: Person) -> tuple[Case, ...]:
    """The cases of which the person was told that they are about to be deleted."""
    return tuple(case for case in person.cases if case.announced is not None)


def last_day(case: Case, today: date) -> date:
    """The day on which a case is deleted that was announced, or is today."""
    return (case.announced or today) + timedelta(days=NOTICE_DAYS)


def _ends(case: Case) -> date | None:
    """The day on which an unused case is announced, or else deleted."""
    if case.announced is not None:
        return last_day(case, case.announced)
    return case.touched + timedelta(days=KEPT_DAYS) if case.touched is not None else None


def _forgotten(person: Person) -> date | None:
    """The day on which a description is forgotten that was not confirmed."""
    touched = person.case.touched
    return touched + timedelta(days=SAID_DAYS) if person.said and touched is not None else None


def _asked_for(step: Step) -> bool:
    return step.remind is not None and step.outcome in WAITING


def ring(person: Person, today: date, *, awake: bool = True) -> Turn:
    """What there is to say today without being asked; nothing if it is not the day.

    `awake`: whether it is day where they live; else it waits for the morning. What was said is
    noted in `Person.awaited`, so that it can be said again if it may not have arrived.
    """
    turned = _rung(person, today) if awake else Turn(person, None)
    if turned.erased:
        return turned
    said = "" if turned.page is None else f"{turned.page.page} {turned.page.of}".strip()
    noted = turned.person.model_copy(update={"awaited": said})
    return Turn(noted, turned.page, dropped=turned.dropped)


def said_again(person: Person) -> Show | None:
    """What was said without being asked, if anything was, and nobody has come since."""
    page, _, name = person.awaited.partition(" ")
    return Show(page, name) if page in ("reminder", "expiring") else None


def _rung(person: Person, today: date) -> Turn:
    if (forgotten := _forgotten(person)) is not None and forgotten <= today:
        person = person.model_copy(update={"said": "", "unsaid": ()})
    # A case of an earlier version, which noted no day: the bell was set for it.
    ended = [case for case in person.cases if (_ends(case) or today) <= today]
    gone = {case.id for case in ended if case.blank or case.announced is not None}
    kept = tuple(case for case in person.cases if case not in ended or case.id not in gone)
    if not kept:
        return Turn(Person(), None, erased=True)
    if gone:
        return Turn(with_only(person, kept), None, dropped=True)
    if ended:
        told = {case.id: case.model_copy(update={"announced": today}) for case in ended}
        cases = tuple(told.get(case.id, case) for case in person.cases)
        return Turn(person.model_copy(update={"cases": cases}), Show("expiring"))
    return _reminded(person, today)


def _reminded(person: Person, today: date) -> Turn:
    """The reminder that was asked for; one a day: two at once would take each other's buttons."""
    waiting = [
        (step.remind, case, step)
        for case in person.cases
        for step in case.steps
        if _asked_for(step) and step.remind is not None and step.remind <= today
    ]
    if not waiting:
        return Turn(person, None)
    _, case, step = min(waiting, key=lambda one: (one[0], one[1].id))
    cases = {one.id: one for one in person.cases}
    for _, other, later in waiting:
        day = None if later is step and other is case else today + timedelta(days=1)
        changed = later.model_copy(update={"remind": day})
        cases[other.id] = cases[other.id].with_step(changed)
    updated = person.model_copy(update={"cases": tuple(cases[one.id] for one in person.cases)})
    return Turn((updated.in_case(case.id) or updated), Show("reminder", step.rung))


def silenced(person: Person) -> Person:
    """The person without reminders: they have blocked the bot."""

    def quiet(case: Case) -> Case:
        steps = tuple(step.model_copy(update={"remind": None}) for step in case.steps)
        return case.model_copy(update={"steps": steps})

    return person.model_copy(update={"cases": tuple(quiet(case) for case in person.cases)})
