"""Every screen a person can reach, found by tapping every button: for checks and tests."""

from collections import deque
from collections.abc import Hashable, Iterator
from typing import Final

from bot.guide.case import Case, Person
from bot.guide.content import Guide
from bot.guide.details import details_of
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
from bot.guide.invented import TODAY, abroad, filled
from bot.guide.journey import Ask, Knock, ladder_of, letter_of, position
from bot.guide.pages import ASKED, NUDGES, draw
from bot.guide.recourse import doors_of
from bot.guide.screen import Screen, Tap
from bot.guide.turn import turn
from bot.guide.view import View

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

    for person, page in abroad(guide):
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
        if look and page.page == "present" and not isinstance(view.position, Ask):
            events += [Show("nudge", kind) for kind in sorted(ASKED)]
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
                    continue  # `abroad` comes to all of them
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
