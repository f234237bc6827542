"""People who might come, invented for the walk: from every country, with everything said."""

from collections.abc import Hashable, Iterator, Mapping
from datetime import date, timedelta
from itertools import product
from typing import Final

from bot.guide.case import CASES_KEPT, OUTSIDE, Case, Evidence, Person, Step
from bot.guide.content import Guide, Question, Rung, When, paths
from bot.guide.details import details_of, open_detail, put
from bot.guide.events import Show
from bot.guide.journey import Knock, ladder_of, position
from bot.guide.moves import EVIDENCE_KEPT, NAME_KEPT
from bot.guide.places import COUNTRIES
from bot.guide.recourse import doors_of, rights_of

TODAY: Final = date(2026, 1, 1)
"""The day of the walk; no screen depends on it but by naming it."""
EARLIER: Final = date(2024, 1, 1)
"""A day on which every time limit has run out on the day of the walk."""


# --- people who live somewhere -------------------------------------------------------------------


def abroad(guide: Guide) -> Iterator[tuple[Person, Show]]:
    """Somebody in every country, and what they may see of each door there."""
    letters: set[Hashable] = set()
    for country in ("", *COUNTRIES):
        home = {"country": country}
        start = _at_home(_filled(guide, *_wronged(guide)), home)
        usual = [
            Person(about=home),
            start,
            *(_exhausted(guide, start, day) for day in (TODAY, EARLIER)),
        ]
        for when in (
            {"paid_with": ("card",)},
            {"paid_with": ("paypal",)},
            {"charged": ("unknown",)},
        ):
            usual += _residents(guide, home, when)
        for seller in ("apple", "shop"):
            usual += _residents(guide, home, {"seller": (seller,)})
        usual += _pressed(guide, home)
        usual += _at_doors(guide, home)
        for person in usual:
            yield from (
                (person, Show(page)) for page in ("mediation", "closed", "country", "rights")
            )
            yield from ((person, Show("why", page)) for page in ("mediation", "rights"))
            for door in doors_of(guide, person, TODAY):
                yield person, Show("recourse", door.name)
                if door.step is not None:
                    for page in ("reply", "sent_day", "reminder", "letter", "mediation"):
                        yield person, Show(page, door.name)
        yield from _conditions(guide, home, letters)
    for of in ("fill", "change", "reside"):
        yield _filled(guide, *_wronged(guide)), Show("countries", of)


def _conditions(
    guide: Guide, home: Mapping[str, str], letters: set[Hashable]
) -> Iterator[tuple[Person, Show]]:
    """For each condition on which something is said there, somebody who meets it."""
    country = home["country"]
    for _, right in rights_of(guide, country):
        yield from ((one, Show("rights")) for one in _residents(guide, home, right.when))
    for company in guide.companies.values():
        for fact in company.facts:
            yield from ((one, Show("mediation")) for one in _residents(guide, home, fact.when))
    for name, door in guide.recourse.items():
        if not door.open_to(country):
            continue
        said = [one.when for one in (*door.can, *door.cannot, *door.next)]
        said += [one.when for one in door.acts_if]
        for when in {tuple(sorted(one.items())): one for one in said if one}.values():
            for person in _residents(guide, home, when):
                yield person, Show("recourse", name)
        written = [door.fits, *(one.when for one in door.arguments)]
        written += [one.when for one in door.variants]
        for when in {tuple(sorted(one.items())): one for one in written}.values():
            key = (door.like or name, tuple(sorted(when.items())))
            if key in letters:
                continue
            letters.add(key)
            for person in _residents(guide, home, when):
                for page in ("letter", "letter_en", "letter_fr", "draft", "sheet"):
                    yield person, Show(page, name)


def _wronged(guide: Guide) -> tuple[str, Mapping[str, str], When]:
    """A problem about money, if there is one, for which most doors may be of use."""
    for name, problem in guide.problems.items():
        if any(one.id == "paid_with" for one in problem.details):
            return name, next(iter(paths(problem))), {}
    name, problem = next(iter(guide.problems.items()))
    return name, next(iter(paths(problem))), {}


def _residents(guide: Guide, home: Mapping[str, str], when: When) -> Iterator[Person]:
    """Somebody there of whom a condition is true: at the start, and with everything behind them."""
    for name, problem in guide.problems.items():
        if name not in when.get("problem", (name,)):
            continue
        asked = {*(one.id for one in problem.details), *DERIVED}
        fitting = (one for one in paths(problem) if _agrees(when, one))
        path = next((one for one in fitting if when.keys() <= {*one, *asked}), None)
        if path is None:
            continue
        person = _at_home(_filled(guide, name, path, when), home)
        yield person
        yield _exhausted(guide, person, EARLIER)
        return


def _at_home(person: Person, home: Mapping[str, str]) -> Person:
    return person.model_copy(update={"about": {**person.about, **home}})


DERIVED: Final = frozenset({"company", "problem", "country", "region"})
"""What a condition may name that is no question of a problem."""


def _exhausted(guide: Guide, person: Person, day: date) -> Person:
    """The same, every rung knocked at that day; if it was long ago, every time limit run out."""
    case = person.case
    while isinstance(at := position(guide, case), Knock):
        dated = guide.channels[at.rung.channel].dated
        sent = day if dated else None
        case = case.with_step(Step(rung=at.rung.id, day=day, outcome="refused", sent=sent))
    person = person.with_case(case)
    days = [one for one in details_of(guide, person) if one.kind == "day"]
    for detail in days:
        person = put(person, detail, day.isoformat())
    return person


def _pressed(guide: Guide, home: Mapping[str, str]) -> Iterator[Person]:
    """Somebody who has not written yet, while the time to dispute a card payment runs out."""
    for person in _residents(guide, home, {"paid_with": ("card",), "matter": ("refund",)}):
        if not person.case.steps:
            days = (one for one in details_of(guide, person) if one.kind == "day")
            for detail in days:
                person = put(person, detail, (TODAY - timedelta(100)).isoformat())
            yield person


def _at_doors(guide: Guide, home: Mapping[str, str]) -> Iterator[Person]:
    """Somebody who has used a door, was answered, or wants to be reminded of it."""
    person = _at_home(_filled(guide, *_wronged(guide)), home)
    doors = doors_of(guide, person, TODAY)
    used = person.case
    for place, door in enumerate(doors):
        ended = ("sent", "refused", "silent", "partly", "solved")[place % 5]
        facts = {"rung": door.name, "day": TODAY, "outcome": ended, "sent": EARLIER}
        used = used.with_step(Step.model_validate(facts))
    yield person.with_case(used)
    timed = [one for one in doors if any(clock.since == one.name for clock in one.recourse.clocks)]
    for door, outcome, remind in product(
        {one.name: one for one in (*doors[:2], *timed)}.values(),
        ("sent", "refused", "later"),
        (None, TODAY),
    ):
        if (outcome == "refused") == (remind is not None) or (outcome == "later" and not remind):
            continue
        sent = {"sent": TODAY, "promised": TODAY} if outcome != "later" else {}
        facts = {"rung": door.name, "day": TODAY, "outcome": outcome, "remind": remind, **sent}
        yield person.with_case(person.case.with_step(Step.model_validate(facts)))


# --- people who said everything -------------------------------------------------------------------


def filled(guide: Guide) -> Iterator[Person]:
    """Somebody for each right, each clock and each detail; and what time and answers change."""
    ladders: set[Hashable] = set()
    asked: set[Hashable] = set()
    for name, problem in guide.problems.items():
        wanted = [*(one.when for one in problem.arguments), *(one.when for one in problem.clocks)]
        wanted += [one.when for one in problem.details]
        for door in guide.recourse.values():
            wanted += [one.when for one in (*door.clocks, *door.arguments)]
        for when in {tuple(sorted(one.items())): one for one in wanted}.values():
            path = next((one for one in paths(problem) if _agrees(when, one)), None)
            if path is not None:
                person = _filled(guide, name, path, when)
                yield person
                details = (name, tuple(one.id for one in details_of(guide, person)))
                if details not in asked:
                    asked.add(details)
                    yield _silent(guide, person)
                if not ladders:
                    yield _crowded(person)
                rungs = (name, tuple(rung.id for rung in ladder_of(guide, person.case)))
                if rungs not in ladders:
                    ladders.add(rungs)
                    yield from _later(guide, person)


def _silent(guide: Guide, person: Person) -> Person:
    """The same, who would rather not say any detail."""
    for detail in details_of(guide, person):
        if not detail.chosen:
            person = put(person, detail, "")
    return person


def _later(guide: Guide, person: Person) -> Iterator[Person]:
    """The same, having paid long ago or roughly known when; with a message sent, or answered."""
    days = [one for one in details_of(guide, person) if one.kind == "day"]
    for spelled in ("2000-02-29", "~2025-12-31", "~2025-12-01", ""):
        for detail in days:
            yield put(person, detail, spelled)
    dated = (one for one in ladder_of(guide, person.case) if guide.channels[one.channel].dated)
    for rung in dated:
        for outcome, remind in (("sent", None), ("sent", TODAY), ("later", None)):
            yield _sent(guide, person, rung, outcome, remind)
        for follow in guide.channels[rung.channel].follow_ups:
            yield _sent(guide, person, rung, follow.after[0])
    closed = Step(rung=OUTSIDE, day=TODAY, outcome="ended")
    yield person.with_case(person.case.with_step(closed))


def _sent(
    guide: Guide, person: Person, rung: Rung, outcome: str, remind: date | None = None
) -> Person:
    """The same, the rungs before that one behind them."""
    case = person.case
    for before in ladder_of(guide, case):
        if before.id == rung.id:
            break
        case = case.with_step(Step(rung=before.id, day=TODAY, outcome="unsolved"))
    late = timedelta(days=outcome == "sent" and remind is None)
    facts = {"rung": rung.id, "day": TODAY, "outcome": outcome, "remind": remind}
    step = Step.model_validate({**facts, "sent": TODAY, "promised": TODAY - late})
    return person.with_case(case.with_step(step))


def _crowded(person: Person) -> Person:
    """The same, with as much kept as there may be, and as many cases."""
    case = person.case
    pieces = tuple(
        Evidence(number=number, day=TODAY, kind="document", file="a", name="W" * NAME_KEPT)
        for number in range(1, EVIDENCE_KEPT + 1)
    )
    others = tuple(case.model_copy(update={"id": 10**9 + one}) for one in range(1, CASES_KEPT))
    full = case.model_copy(update={"evidence": pieces, "announced": TODAY})
    return person.model_copy(update={"cases": (full, *others)})


def _agrees(when: When, answers: Mapping[str, str]) -> bool:
    return all(answers[key] in wanted for key, wanted in when.items() if key in answers)


def _filled(guide: Guide, problem: str, path: Mapping[str, str], when: When) -> Person:
    """Everything said, as long as it may be."""
    case = Case(id=1, opened=TODAY, answers={"problem": problem, **path})
    other = Case(id=2, opened=TODAY, answers={"problem": "gone"})
    person = Person(cases=(case, other))
    wanted = dict(when)
    for region in when.get("region", ())[:1]:
        wanted["country"] = tuple(one for one, where in COUNTRIES.items() if where == region)
    while (detail := open_detail(guide, person)) is not None:
        person = put(person, detail, wanted.get(detail.id, (_said(detail),))[0])
    evidence = (
        Evidence(number=1, day=TODAY, kind="photo", file="a"),
        Evidence(number=2, day=TODAY, kind="document", file="b", name="a.pdf"),
        Evidence(number=3, day=TODAY, kind="text", text="a"),
        Evidence(number=4, day=TODAY, kind="photo", file="c", name="a"),
    )
    return person.with_case(person.case.model_copy(update={"evidence": evidence}))


def _said(detail: Question) -> str:
    spelled = {"day": TODAY.isoformat(), "amount": "99.99 EUR", "text": "W" * detail.longest}
    return detail.options[0] if detail.chosen else spelled[detail.kind]
