"""Every screen a person can reach, found by tapping every button: for checks and tests."""

from collections import deque
from collections.abc import Hashable, Iterator
from datetime import date
from typing import Final

from bot.guide.case import Erase, Person, Show, Speak
from bot.guide.content import Guide
from bot.guide.journey import Knock, turn
from bot.guide.pages import NUDGES, draw
from bot.guide.screen import Screen, Tap
from bot.guide.view import View

TODAY: Final = date(2026, 1, 1)
"""The day of the walk; no screen depends on it but by naming it."""

Stop = tuple[Person, Show, Screen]


def walk(guide: Guide, language: str) -> Iterator[Stop]:
    """Every reachable screen, with the person and the page it was drawn for.

    Screens that differ only in days are one. The walk goes on from one of the ways to the same
    place with the same answers, and looks at the pages beside the present from one present of each
    kind.
    """
    start: list[tuple[Person, Show]] = [(Person(), Show())]
    start += [(Person(), Show("nudge", kind)) for kind in NUDGES]
    start += [(Person(), Show("erased"))]
    waiting = deque(start)
    seen = {_key(person, page) for person, page in start}
    kinds_seen: set[Hashable] = set()
    places_left: set[Hashable] = set()
    while waiting:
        person, page = waiting.popleft()
        screen = draw(guide, person, page, language)
        yield person, page, screen
        events = [button.event for button in screen.buttons if isinstance(button, Tap)]
        kind = _kind(guide, person, language), page, frozenset(map(type, events))
        look = kind not in kinds_seen
        kinds_seen.add(kind)
        if look and page.page == "resume":  # a deep link may bring a problem along
            events += [Show("resume", problem) for problem in guide.problems]
        place = _place(guide, person, language), page
        if place in places_left:
            continue
        places_left.add(place)
        for event in events:
            match event:
                case Show(name) if name != "present" and not look:
                    continue
                case Speak() | Erase():
                    continue
            turned = turn(guide, person, person.case.id, event, TODAY, person.case.id + 1)
            key = _key(turned.person, turned.page)
            if key not in seen:
                seen.add(key)
                waiting.append((turned.person, turned.page))


def _key(person: Person, page: Show) -> Hashable:
    case = person.case
    steps = tuple((step.rung, step.outcome) for step in case.steps)
    others = any(not one.blank for one in person.cases[1:])
    return tuple(case.answers.items()), steps, others, page


def _place(guide: Guide, person: Person, language: str) -> Hashable:
    """Where the facts put the person, whichever way led there."""
    view = View(guide, person, language)
    at = view.position
    step = view.case.step(at.rung.id) if isinstance(at, Knock) else None
    others = any(not one.blank for one in person.cases[1:])
    return (
        view.problem_name,
        tuple(view.answers.items()),
        at.rung.id if isinstance(at, Knock) else type(at),
        step and step.outcome,
        view.failed,
        view.written,
        others,
    )


def _kind(guide: Guide, person: Person, language: str) -> Hashable:
    view = View(guide, person, language)
    at = view.position
    waiting = isinstance(at, Knock) and view.case.step(at.rung.id) is not None
    return view.problem_name, type(at), waiting, view.failed, view.written
