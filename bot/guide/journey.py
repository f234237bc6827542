"""The guide's heart: where one stands, and what a tap changes. Read this file first.

    position(guide, case)             -> where the facts put the person
    advance(guide, case, event, ...)  -> the case after an event
    turn(guide, person, ...)          -> the same for a person with cases, and the page to show

Nothing here is stored but facts; the position is computed anew each time. An event that the
present position does not offer (a stale button, a forged one, a second tap) changes nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeAlias

from bot.guide.case import (
    FINAL,
    OUTSIDE,
    Answer,
    Begin,
    Case,
    Erase,
    Event,
    Open,
    Outcome,
    Person,
    Reopen,
    Report,
    Show,
    Speak,
    Step,
    Unanswer,
)
from bot.guide.content import Guide, Problem, Rung, matches

CASES_KEPT: Final = 50
"""Cases kept for one person; nobody has so many disputes, and a flood must not fill the store."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A question is open."""

    question: str
    options: tuple[str, ...]
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Knock:
    """A door is next: rung number `place` (from 1) of the `ladder` that fits the answers."""

    rung: Rung
    ladder: tuple[Rung, ...]
    problem: Problem

    @property
    def place(self) -> int:
        """Its place on the ladder, from 1."""
        return self.ladder.index(self.rung) + 1

    @property
    def following(self) -> Rung | None:
        """The rung after it, if any."""
        return self.ladder[self.place] if self.place < len(self.ladder) else None


@dataclass(frozen=True, slots=True)
class Outside:
    """The company's doors are behind; what is left is outside it."""


@dataclass(frozen=True, slots=True)
class Over:
    """The case is over: solved, or closed by the person. `rung` is where."""

    rung: str
    outcome: Outcome


Position: TypeAlias = Ask | Knock | Outside | Over


def problem_of(guide: Guide, case: Case) -> Problem | None:
    """The problem the case is about, if it was said and is still in the content."""
    return guide.problems.get(case.answers.get("problem", ""))


def company_of(guide: Guide, case: Case) -> str | None:
    """The company the case is about: the problem's, the one said, or the only one there is."""
    if (problem := problem_of(guide, case)) is not None:
        return problem.company
    said = case.answers.get("company")
    if said in guide.companies:
        return said
    return next(iter(guide.companies)) if len(guide.companies) == 1 else None


def answers_of(guide: Guide, case: Case) -> Mapping[str, str]:
    """The answers that count, in the order asked.

    An answer whose option or question has left the content, or that no longer applies because
    an earlier answer changed, counts as not given.
    """
    problem = problem_of(guide, case)
    if problem is None:
        return {}
    counted: dict[str, str] = {}
    for question in problem.questions:
        given = case.answers.get(question.id)
        if matches(question.when, counted) and given in question.options:
            counted[question.id] = given
    return counted


def ladder_of(guide: Guide, case: Case) -> tuple[Rung, ...]:
    """The rungs that fit the answers, in order."""
    problem, answers = problem_of(guide, case), answers_of(guide, case)
    rungs = problem.ladder if problem else ()
    return tuple(rung for rung in rungs if matches(rung.when, answers))


def position(guide: Guide, case: Case) -> Position:
    """Where the facts put the person."""
    company, problem = company_of(guide, case), problem_of(guide, case)
    if company is None:
        return Ask("company", tuple(guide.companies))
    if problem is None:
        return Ask("problem", guide.companies[company].problems)
    answers = answers_of(guide, case)
    for question in problem.questions:
        if question.id not in answers and matches(question.when, answers):
            return Ask(question.id, question.options, question.columns)
    ladder = ladder_of(guide, case)
    for rung in ladder:
        step = case.step(rung.id)
        if step is None or step.outcome == "later":
            return Knock(rung, ladder, problem)
        if step.outcome in FINAL:
            return Over(rung.id, step.outcome)
    last = case.step(OUTSIDE)
    return Outside() if last is None else Over(OUTSIDE, last.outcome)


def back(guide: Guide, case: Case) -> Unanswer | Reopen | None:
    """The event that goes one back from here: the latest fact taken away. None at the start."""
    reached = {rung.id for rung in ladder_of(guide, case)} | {OUTSIDE}
    match position(guide, case):
        case Ask():
            pass
        case _:
            for step in reversed(case.steps):
                if step.rung in reached:
                    return Reopen(step.rung)
    asked = ["company", "problem", *answers_of(guide, case)]
    given = [question for question in asked if question in case.answers]
    return Unanswer(given[-1]) if given else None


def advance(guide: Guide, case: Case, event: Event, today: date) -> Case:
    """The case after an event.

    In: the guide, a case, an event, the person's day. Out: the new case, or the very same one if
    the event is stale, forged, or changes nothing.
    """
    match event, position(guide, case):
        case Answer(question, option), Ask() as ask if (
            ask.question == question and option in ask.options
        ):
            answered = case.with_answer(question, option)
            return answered.model_copy(update={"opened": case.opened or today})
        case Unanswer(question), _ if event == back(guide, case):
            return case.without_answer(question)
        case Reopen(rung), _ if event == back(guide, case):
            return case.without_step(rung)
        case Report(rung, outcome), Knock() as knock if (
            knock.rung.id == rung and outcome != "ended" and _news(case, rung, outcome)
        ):
            return case.with_step(Step(rung=rung, day=today, outcome=outcome))
        case Report(rung, outcome), Outside() if rung == OUTSIDE and outcome in FINAL:
            return case.with_step(Step(rung=rung, day=today, outcome=outcome))
    return case


def _news(case: Case, rung: str, outcome: Outcome) -> bool:
    step = case.step(rung)
    return step is None or step.outcome != outcome


def in_the_middle(guide: Guide, case: Case) -> bool:
    """Whether the case was begun and is not over."""
    return not case.blank and not isinstance(position(guide, case), Over)


@dataclass(frozen=True, slots=True)
class Enter:
    """The person comes in by a command or a deep link, which may name a problem or a company."""

    node: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """What an event comes to: the person after it, and the page to show.

    `stale`: the event no longer meant anything. `erased`: everything about the person goes.
    """

    person: Person
    page: Show
    stale: bool = False
    erased: bool = False


def turn(
    guide: Guide, person: Person, about: int, event: Event | Enter, today: date, new_id: int
) -> Turn:
    """What an event comes to.

    In: the guide; the person; `about`, the id of the case whose screen was tapped; the event; the
    person's day; `new_id`, the id that a case gets if one begins now. Out: the turn.
    """
    case = person.case
    match event:
        case Show():
            return Turn(person, event)
        case Speak(language):
            return Turn(person.model_copy(update={"language": language}), Show())
        case Enter(node):
            return _enter(guide, person, node, today, new_id)
        case Erase() if about == case.id:
            return Turn(Person(), Show("erased"), erased=True)
        case Erase():
            # A confirmation that was given for an older state is asked for again.
            return Turn(person, Show("erase"))
        case _ if about != case.id:
            return Turn(person, Show(), stale=True)
        case Begin(problem):
            return Turn(_begun(guide, person, problem, today, new_id), Show())
        case Open(wanted):
            found = next((one for one in person.cases if one.id == wanted), None)
            if found is None or found is case:
                return Turn(person, Show(), stale=True)
            rest = tuple(one for one in person.cases if one is not found and not one.blank)
            return Turn(person.model_copy(update={"cases": (found, *rest)}), Show())
    changed = advance(guide, case, event, today)
    if changed == case:
        return Turn(person, Show(), stale=True)
    if changed.blank:
        changed = Case()
    elif changed.id == 0:
        changed = changed.model_copy(update={"id": new_id})
    return Turn(person.with_case(changed), Show())


def _enter(guide: Guide, person: Person, node: str, today: date, new_id: int) -> Turn:
    """Come in: to the first question, to a given node, or to the choice between old and new."""
    case = person.case
    problem = node if node in guide.problems else ""
    if in_the_middle(guide, case):
        if problem == case.answers.get("problem"):
            return Turn(person, Show("resume"))
        return Turn(person, Show("resume", problem))
    return Turn(_begun(guide, person, problem, today, new_id), Show())


def _begun(guide: Guide, person: Person, problem: str, today: date, new_id: int) -> Person:
    """The person in a new case, the others behind it."""
    case = Case()
    if problem in guide.problems:
        case = Case(id=new_id, opened=today, answers={"problem": problem})
    rest = tuple(one for one in person.cases if not one.blank)
    return person.model_copy(update={"cases": (case, *rest)[:CASES_KEPT]})
