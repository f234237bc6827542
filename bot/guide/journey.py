"""The guide's heart: where one stands, and what a tap changes. Read this file first.

    position(guide, case)             -> where the facts put the person
    advance(guide, case, event, ...)  -> the case after an event

`turn.py` does the same for a person with several cases, and says which page to show.

Nothing here is stored but facts; the position is computed anew each time. An event that the
present position does not offer (a stale button, a forged one, a second tap) changes nothing.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, TypeAlias

from bot.guide.case import FINAL, OUTSIDE, WAITING, Case, Outcome, Step
from bot.guide.content import Guide, Problem, Rung, matches
from bot.guide.events import Answer, Event, Remind, Reopen, Report, Sent, Unanswer
from bot.guide.remembered import remembered

ELSEWHERE: Final = frozenset({"solved", "partly", "refused", "silent"})
"""What may become of a door outside the company. To close the case is another button."""
EARLIEST: Final = date(2000, 1, 1)
"""No message of a dispute left before this day."""


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


@remembered
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


@remembered
def ladder_of(guide: Guide, case: Case) -> tuple[Rung, ...]:
    """The rungs that fit the answers, in order, and those that an outcome calls for."""
    problem, answers = problem_of(guide, case), answers_of(guide, case)
    rungs = problem.ladder if problem else ()
    found: list[Rung] = []
    for rung in rungs:
        if matches(rung.when, answers):
            found.append(rung)
            found.extend(_follow_ups(guide, rung, case.step(rung.id)))
    return tuple(found)


def _follow_ups(guide: Guide, rung: Rung, step: Step | None) -> Iterator[Rung]:
    """What the outcome of a message calls for on the same channel, as rungs of their own."""
    for follow in guide.channels[rung.channel].follow_ups:
        if step is not None and step.outcome in follow.after:
            yield Rung(
                id=f"{rung.id}_{follow.id}",
                channel=rung.channel,
                letter=follow.letter,
                wait_days=follow.wait_days,
            )


def letter_of(guide: Guide, rung: Rung) -> str | None:
    """The kind of letter to send at a rung; None where there is nothing to send."""
    return rung.letter or guide.channels[rung.channel].letter


@remembered
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
    for step in case.steps:
        if step.rung in guide.recourse and step.outcome in FINAL:
            return Over(step.rung, step.outcome)
    ladder = ladder_of(guide, case)
    # Whoever has knocked further up has left the rungs below behind.
    reached = max((i for i, rung in enumerate(ladder) if case.step(rung.id)), default=0)
    for place, rung in enumerate(ladder):
        known = case.step(rung.id)
        if known is not None and known.outcome in FINAL:
            return Over(rung.id, known.outcome)
        if known is not None and known.outcome == "sent":
            return Knock(rung, ladder, problem)
        if place >= reached and (known is None or known.outcome in WAITING):
            return Knock(rung, ladder, problem)
    last = case.step(OUTSIDE)
    return Outside() if last is None else Over(OUTSIDE, last.outcome)


def sendable(guide: Guide, case: Case) -> tuple[Rung, ...]:
    """The rungs whose message may leave now: this one, or one further up, if none is awaited."""
    at = position(guide, case)
    if not isinstance(at, Knock):
        return ()
    here = case.step(at.rung.id)
    ahead = () if here is not None and here.outcome == "sent" else at.ladder[at.place :]
    return tuple(one for one in (at.rung, *ahead) if guide.channels[one.channel].dated)


def back(guide: Guide, case: Case) -> Unanswer | Reopen | None:
    """The event that goes one back from here: the latest fact taken away. None at the start."""
    reached = {rung.id for rung in ladder_of(guide, case)} | {OUTSIDE}
    match position(guide, case):
        case Ask():
            pass
        case Over(rung) if rung in guide.recourse:
            return Reopen(rung)
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
            return _reopened(case, rung)
        case ((Sent(door) | Report(door) | Remind(door)), Knock() | Outside()) if (
            door in guide.recourse
        ):
            return _at_a_door(guide, case, event, today)
        case Reopen(door), _ if door in guide.recourse:
            return _reopened(case, door)
        case Report(rung, outcome), Knock() as knock if (
            knock.rung.id == rung and outcome != "sent" and _news(case, rung, outcome)
        ):
            step = case.step(rung) or Step(rung=rung, day=today, outcome=outcome)
            return _reported(case, step, outcome, today)
        case Report(rung, outcome), Outside() if rung == OUTSIDE and outcome in FINAL:
            return _reported(case, Step(rung=rung, day=today, outcome=outcome), outcome, today)
        case Sent(name, spelled), Knock():
            for one in sendable(guide, case):
                if one.id == name:
                    return _sent(case, name, one.wait_days, spelled, today)
        case Remind(rung, days), Knock() as knock if knock.rung.id == rung:
            return _reminded(case, rung, days, today)
    return case


def _news(case: Case, rung: str, outcome: Outcome) -> bool:
    """Whether an outcome changes anything; to say "later" of what was sent does not."""
    step = case.step(rung)
    return step is None or (
        step.outcome != outcome and (step.outcome, outcome) != ("sent", "later")
    )


def _reopened(case: Case, rung: str) -> Case:
    """The case with the latest fact about a rung taken away: what was answered, or the step."""
    step = case.step(rung)
    if step is None or step.sent is None or step.outcome == "sent":
        return case.without_step(rung)
    return case.with_step(step.model_copy(update={"day": step.sent, "outcome": "sent"}))


def _reported(case: Case, step: Step, outcome: Outcome, today: date) -> Case:
    """The case with what became of a step. Once it is over, nobody is reminded of anything."""
    ended = {"day": today, "outcome": outcome, "remind": None}
    told = case.with_step(step.model_copy(update=ended))
    if outcome not in FINAL:
        return told
    quiet = tuple(one.model_copy(update={"remind": None}) for one in told.steps)
    return told.model_copy(update={"steps": quiet})


def _at_a_door(guide: Guide, case: Case, event: Event, today: date) -> Case:
    """The case after something about a door outside, which may be used beside the ladder."""
    match event:
        case Sent(door, spelled):
            return _sent(case, door, guide.recourse[door].wait_days, spelled, today)
        case Report(door, outcome) if outcome in ELSEWHERE and _news(case, door, outcome):
            step = case.step(door) or Step(rung=door, day=today, outcome=outcome)
            return _reported(case, step, outcome, today)
        case Remind(door, "no") if (used := case.step(door)) and used.outcome == "later":
            return case.without_step(door)  # nothing was done there: only a reminder was set
        case Remind(door, days):
            planned = case
            if case.step(door) is None and days not in ("", "no"):
                planned = case.with_step(Step(rung=door, day=today, outcome="later"))
            reminded = _reminded(planned, door, days, today)
            return case if reminded == planned else reminded
    return case


def _sent(case: Case, rung: str, wait_days: int, spelled: str, today: date) -> Case:
    """The case with a message sent on a day, which is neither to come nor of another century."""
    try:
        day = date.fromisoformat(spelled) if spelled else today
    except ValueError:
        return case
    if not EARLIEST <= day <= today:
        return case
    promised = day + timedelta(days=wait_days) if wait_days else None
    before = case.step(rung)
    step = Step(rung=rung, day=today, outcome="sent", sent=day, promised=promised)
    if before is not None:  # it is only the day that is put right
        step = step.model_copy(update={"told": before.told})
    if before is not None and before.remind is not None and promised is not None:
        step = step.model_copy(update={"remind": max(promised, today + timedelta(days=1))})
    return case if before == step else case.with_step(step)


def _reminded(case: Case, rung: str, days: str, today: date) -> Case:
    """The case with another day on which to speak first. Never today: today one is here."""
    step = case.step(rung)
    if step is None or step.outcome not in WAITING:
        return case
    remind: date | None = None
    if days == "":
        remind = max(step.promised or today, today + timedelta(days=1))
    elif days.isdecimal() and len(days) <= 3:
        remind = today + timedelta(days=max(1, int(days)))
    return case.with_step(step.model_copy(update={"remind": remind}))


def in_the_middle(guide: Guide, case: Case) -> bool:
    """Whether the case was begun and is not over."""
    return not case.blank and not isinstance(position(guide, case), Over)
