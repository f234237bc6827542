"""What somebody typed in their own words, seen through the guide: a problem, and answers to it.

Nothing is stored but the text and what the person said is not so; the rest is read anew each time,
and is only taken once they confirm it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from bot.guide.case import Case, Person
from bot.guide.content import Guide, Question, matches
from bot.guide.details import cleaned, clipped, details_of, put
from bot.guide.journey import Ask, answers_of, company_of, position
from bot.guide.typed import parse_amount, parse_day
from bot.reader.reader import Meaning, Reader

PROBLEM: Final = "problem"
"""The kind of a text that is about one of the problems."""
STORY: Final = "happened"
"""The detail that the text itself becomes."""
TOLD: Final = 4
"""Words from which on a text tells something, and is not only an answer."""
DAYS: Final = ("paid_on", "since")
"""The details that a day in a description is taken for."""
AMOUNT: Final = "amount"
NOT_KNOWN: Final = ("unsure", "other")
"""The options of whoever does not know, the better one first."""
SHORTLY: Final = 3
"""Words of a yes or a no at most."""
UNCLEAR: Final = frozenset({"late"})
"""The matters in which a day may be that of the payment or of the request: it is not taken."""
WISHES: Final[Mapping[str, Mapping[str, str]]] = {
    "renewal_wish": {"refund": "refund", "cancel": "stop"},
    "inactive_wish": {"refund": "refund"},
}
"""Which answer a wish is, to the questions that ask for one."""


@dataclass(frozen=True)
class Heard:
    """What a text was taken for. `problems`: those of the company, the likeliest first; `sure`:
    whether the first is meant without a doubt."""

    kind: str
    problems: tuple[str, ...]
    sure: bool
    language: str = ""


@lru_cache(maxsize=4)  # a turn and its screen ask three times
def _read(reader: Reader, text: str) -> Meaning:
    return reader.read(text)


def heard(guide: Guide, person: Person, text: str) -> Heard:
    """What a text is taken for."""
    meaning = _read(guide.reader, text)
    company = company_of(guide, person.case)
    names = guide.companies[company].problems if company is not None else ()
    kinds = {guide.problems[name].kind: name for name in names}
    problems = tuple(kinds[kind] for kind in meaning.problems if kind in kinds)
    if not problems:
        return Heard(meaning.kind if meaning.kind != PROBLEM else "other", (), False)
    return Heard(meaning.kind, problems, meaning.sure, meaning.language)


def tells(text: str) -> bool:
    """Whether a text is long enough to tell what happened."""
    return len(text.split()) >= TOLD


def option_of(
    guide: Guide, person: Person, question: str, options: Sequence[str], text: str
) -> str | None:
    """The option of a question that a text chooses; None if it chooses none."""
    problem = guide.problems.get(person.case.answers.get("problem", ""))
    if problem is None:
        return None
    given = _read(guide.reader, text).answers(problem.kind)
    if (found := given.get(question)) in options:
        return found
    unknown = [one for one in NOT_KNOWN if one in options and given.get("known") == "no"]
    return unknown[0] if unknown else None


def agrees(guide: Guide, text: str) -> bool | None:
    """Whether a text is a yes or a no, and nothing else; None if it is neither."""
    given = _read(guide.reader, text).named.get("agreed")
    return None if given is None or len(text.split()) > SHORTLY else given == "yes"


def picked(
    guide: Guide, person: Person, name: str, today: date, language: str
) -> Mapping[str, str]:
    """The answers that what was said gives to the questions of a problem, but those taken back.

    In: the guide, the person, the problem's id, their day and the language of days. Out: answers to
    keep, by their questions, in the order asked.
    """
    problem = guide.problems[name]
    given = dict(_read(guide.reader, person.said).answers(problem.kind))
    for asked, wishes in WISHES.items():
        if (wish := wishes.get(given.get("wish", ""))) is not None:
            given[asked] = wish
    day, amount = parse_day(person.said, today, language), parse_amount(person.said)
    chosen: dict[str, str] = {}
    for question in (*problem.questions, *problem.details):
        if not matches(question.when, chosen) or question.id in person.unsaid:
            continue
        value: str | None = None
        if question.kind == "choice":
            value = given.get(question.id)
            value = value if value in question.options else None
        elif question.id in DAYS and chosen.get("matter") not in UNCLEAR:
            value = day.spelled if day is not None else None
        elif question.id == AMOUNT:
            value = amount.spelled if amount is not None else None
        if value is not None:
            chosen[question.id] = value
    return chosen


def taken(
    guide: Guide, person: Person, name: str, today: date, language: str, new_id: int
) -> Person:
    """The person once they confirmed that what they said is about a problem.

    Their present case goes on if it is about that problem and its questions are still asked; else
    one begins. What they answered there by themselves stays. The text becomes the story.
    """
    case = person.case
    goes_on = (
        case.answers.get("problem") == name
        and not case.steps
        and isinstance(position(guide, case), Ask)
    )
    if not goes_on:
        case = Case(id=new_id, opened=today, answers={"problem": name})
        rest = tuple(one for one in person.cases if not one.blank)
        person = person.model_copy(update={"cases": (case, *rest)})
    known = answers_of(guide, case)
    found = picked(guide, person, name, today, language)
    answers = {**case.answers, **{key: value for key, value in found.items() if key not in known}}
    person = person.with_case(case.model_copy(update={"answers": answers}))
    return told(guide, person, person.said)


def told(guide: Guide, person: Person, text: str) -> Person:
    """The person with a text as the story of their case, unless there is one."""
    story = story_of(guide, person)
    if story is None or person.case.answers.get(STORY):
        return person
    return put(person, story, clipped(cleaned(text), story.longest))


def story_of(guide: Guide, person: Person) -> Question | None:
    """The detail that tells what happened, if the present case has it."""
    return next((one for one in details_of(guide, person) if one.id == STORY), None)
