"""Every screen a person can reach, found by tapping every button: for checks and tests."""

from collections import deque
from collections.abc import Hashable, Iterator, Mapping
from datetime import date, timedelta
from itertools import product
from typing import Final

from bot.guide.case import CASES_KEPT, OUTSIDE, Case, Evidence, Person, Step
from bot.guide.content import Guide, Question, Rung, When, paths
from bot.guide.details import details_of, open_detail, put
from bot.guide.events import (
    Answer,
    Change,
    Erase,
    Put,
    Remind,
    Reopen,
    Report,
    Reside,
    Sent,
    Settle,
    Show,
    Speak,
)
from bot.guide.journey import Knock, ladder_of, letter_of, position
from bot.guide.moves import EVIDENCE_KEPT, NAME_KEPT
from bot.guide.pages import NUDGES, draw
from bot.guide.places import COUNTRIES
from bot.guide.recourse import doors_of, rights_of
from bot.guide.screen import Screen, Tap
from bot.guide.turn import turn
from bot.guide.view import View

TODAY: Final = date(2026, 1, 1)
"""The day of the walk; no screen depends on it but by naming it."""
EARLIER: Final = date(2024, 1, 1)
"""A day on which every time limit has run out on the day of the walk."""

DESCRIBED: Final = (
    "j'ai été débité deux fois de 59,99 € hier, acheté par l'app store",
    "renouvelé sans prévenir le 3 décembre 2025, je veux être remboursé, payé par carte bancaire",
    "nobody answers my emails nor the chat",
    "mot de passe refusé sur mon android",
    "the app keeps crashing on my mac, I paid with card •••• 1111",
    "impossible de l'installer sur ma télé",
    "ça bug quand je paye",
    "spotify m'a débité deux fois",
    "quel temps fera-t-il demain",
    "j'ai payé et je n'ai pas accès, " + "on m'a dit d'attendre, " * 50,
)
"""What people might type: sure and not, with answers in it and without, about something else."""

Stop = tuple[Person, Show, Screen]


ONCE: Final = frozenset(
    {"change", "fill_again", "change_again", "kept", "not_kept"}
    | {"draft", "draft_fr", "draft_en", "sheet", "sheet_fr", "sheet_en", "letter_fr", "letter_en"}
)
"""Pages that say the same whatever else was said; and what the letter's own page says already."""


def walk(guide: Guide, language: str) -> Iterator[Stop]:
    """Every reachable screen, with the person and the page it was drawn for.

    Screens that differ only in days are one. With each set of answers the walk climbs the whole
    ladder; all the outcomes are tried once on each ladder, and the pages beside the present are
    looked at from one present of each kind.
    """
    told: set[Hashable] = set()

    def is_told(person: Person, page: Show) -> bool:
        if page.page not in ONCE:
            return False
        known = (once := (person.case.answers.get("problem"), page)) in told
        told.add(once)
        return known

    for person, page in _abroad(guide):
        yield person, page, draw(guide, person, page, language, TODAY)
    for person in filled(guide):
        for page in _looked_at(guide, person):
            if not is_told(person, page):
                yield person, page, draw(guide, person, page, language, TODAY)
    start: list[tuple[Person, Show]] = [(Person(), Show())]
    start += [(Person(), Show("nudge", kind)) for kind in NUDGES]
    start += [(Person(), Show("erased")), (Person(), Show("zone"))]
    start += _described(guide)
    asked = Case(id=1, opened=TODAY, answers={"problem": next(iter(guide.problems))})
    start += [(Person(cases=(asked,)), Show("asked_again"))]
    start += [(Person(said=DESCRIBED[0]), Show("nudge", "thanks"))]
    waiting = deque(start)
    seen = {_key(person, page) for person, page in start}
    kinds: set[Hashable] = set()
    while waiting:
        person, page = waiting.popleft()
        screen = draw(guide, person, page, language, TODAY)
        yield person, page, screen
        events = [button.event for button in screen.buttons if isinstance(button, Tap)]
        view = View(guide, person, language, TODAY)
        kind = _kind(view), page, frozenset(map(type, events))
        look = kind not in kinds
        kinds.add(kind)
        tried = _ladder(view), page, frozenset(map(type, events))
        vary = tried not in kinds
        kinds.add(tried)
        if look and page.page == "resume":  # a deep link may bring a problem along
            events += [Show("resume", problem) for problem in guide.problems]
        for event in events:
            match event:
                case Show(name) if name != "present" and not look:
                    continue
                case Speak() | Erase() | Settle() | Reside() | Change():
                    continue
                case Sent(door) | Report(door) | Remind(door) | Reopen(door) if (
                    door in guide.recourse
                ):
                    continue  # `_abroad` comes to all of them
                case Put() if not look:
                    continue
                case Answer():
                    pass
                case Report(_, "unsolved" | "silent") if page.page == "present":
                    pass
                case _ if not (vary or look):
                    continue
            turned = turn(guide, person, person.case.id, event, TODAY, person.case.id + 1)
            if turned.page is None:
                continue
            key = _key(turned.person, turned.page)
            if key not in seen:
                seen.add(key)
                if is_told(turned.person, turned.page):
                    continue
                waiting.append((turned.person, turned.page))


def _described(guide: Guide) -> Iterator[tuple[Person, Show]]:
    """The pages after a description: of somebody new, and of somebody in the middle of a case."""
    asked = Case(id=1, opened=TODAY, answers={"problem": next(iter(guide.problems))})
    for text in DESCRIBED:
        new = Person(said=text)
        yield from ((new, Show(page)) for page in ("heard", "choose", "picked"))
        yield new, Show("heard", "en")
        yield Person(said=text, cases=(asked,)), Show("heard", "fill__amount")


def _key(person: Person, page: Show) -> Hashable:
    case = person.case
    steps = tuple((step.rung, step.outcome) for step in case.steps)
    others = any(not one.blank for one in person.cases[1:])
    return tuple(case.answers.items()), steps, others, page, person.said, person.unsaid


def _step(view: View) -> Hashable:
    at = view.position
    step = view.case.step(at.rung.id) if isinstance(at, Knock) else None
    return step and (step.outcome, step.remind is not None)


def _kind(view: View) -> Hashable:
    """What tells presents apart for the pages beside them."""
    at = view.position
    letter = letter_of(view.guide, at.rung) if isinstance(at, Knock) else None
    return view.problem_name, type(at), letter, _step(view), view.failed


def _ladder(view: View) -> Hashable:
    """What tells presents apart for the outcomes that can be told there."""
    at = view.position
    rungs = tuple(rung.id for rung in view.ladder if rung.letter is None)
    here = at.rung.id if isinstance(at, Knock) else type(at)
    return view.problem_name, rungs, here, _step(view), view.failed


# --- people who live somewhere -------------------------------------------------------------------


def _abroad(guide: Guide) -> Iterator[tuple[Person, Show]]:
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


def _looked_at(guide: Guide, person: Person) -> Iterator[Show]:
    """The pages on which what was said makes a difference."""
    if person.case.steps:
        yield from (Show(page) for page in ("present", "folder", "clocks", "calendar", "reminder"))
        at = position(guide, person.case)
        if isinstance(at, Knock):
            yield from (Show(page, at.rung.id) for page in ("letter", "letter_en", "letter_fr"))
        yield from (Show("letter", door.name) for door in doors_of(guide, person, TODAY)[:1])
        return
    for page in ("folder", "summary", "clocks", "calendar", "evidence", "cases", "data"):
        yield Show(page)
    yield from (Show(page) for page in ("dossier", "export", "expiring", "drop"))
    yield from (Show("kept", str(one.number)) for one in person.case.evidence)
    yield from (Show("not_kept", why) for why in ("size", "media", "many"))
    doors = [rung.id for rung in ladder_of(guide, person.case)]
    for name in [*doors, *(one.name for one in doors_of(guide, person, TODAY))]:
        yield from (Show(f"{page}", name) for page in ("letter", "letter_en", "letter_fr"))
        yield from (Show(page, name) for page in ("draft", "sheet"))
    for question in details_of(guide, person):
        yield Show("change", question.id)
        yield Show("fill_again", question.id)
        yield Show("change_again", question.id)
    yield from (Show("sent_day_again", name) for name in doors)
