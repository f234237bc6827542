"""What somebody typed in their own words, seen through the guide: a problem, and answers to it.

Nothing is stored but the text and what the person said is not so; the rest is read anew each time,
and is only taken once they confirm it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final, TypeVar

from bot.guide.case import CASES_KEPT, Case, Outcome, Person
from bot.guide.content import Guide, Question, fits, matches
from bot.guide.details import cleaned, clipped, details_of, put
from bot.guide.journey import Ask, answers_of, company_of, position
from bot.guide.typed import day_in_story, parse_amount
from bot.reader.reader import PROBLEM, Meaning, Reader

Found = TypeVar("Found")

STORY: Final = "happened"
"""The detail that the text itself becomes."""
TOLD: Final = 4
"""Words from which on a text tells something, and is not only an answer."""
DAYS: Final = ("paid_on", "since")
"""The details that a day in a description is taken for."""
AMOUNT: Final = "amount"
NOT_KNOWN: Final = ("unsure", "other")
"""The options of whoever does not know, the better one first."""
SHORTLY: Final = 4
"""Words of a yes or a no at most."""
UNCLEAR: Final = frozenset({"late"})
"""The matters in which a day may be that of the payment or of the request: it is not taken."""
WISHES: Final[Mapping[str, Mapping[str, str]]] = {
    # Who cancelled and was charged speaks of cancelling too, and wants the money.
    "renewal_wish": {"refund": "refund"},
    "inactive_wish": {"refund": "refund"},
}
"""Which answer a wish is, to the questions that ask for one."""
OUTCOMES: Final[tuple[Outcome, ...]] = ("solved", "unsolved", "refused", "silent", "sent")
"""How it may have gone at a door, as a few words say it."""
BRIEFLY: Final = 6
"""Words of such an answer at most."""


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
    meaning = _read(guide.reader, text)
    given = dict(meaning.named)
    if "?" in text:
        return None  # it asks
    if not tells(text) and (reply := given.get(f"reply_{question}")) in options:
        return reply
    if given.get("known") == "no":
        return next((one for one in NOT_KNOWN if one in options), None)
    # What is not said in so many words counts only in a text that is surely about that problem.
    if meaning.sure and meaning.problems[0] == problem.kind and not meaning.denied:
        given = dict(meaning.answers(problem.kind))
    found = _with_wishes(given).get(question)
    return found if found in options else None


def page_of(guide: Guide, text: str) -> str | None:
    """The page that a few words ask for ("menu", "erase everything"); None if they do not."""
    said = [one for one in text.split() if any(map(str.isalnum, one))]
    return _read(guide.reader, text).named.get("page") if len(said) <= TOLD else None


def agrees(guide: Guide, text: str) -> bool | None:
    """Whether a text is a yes or a no, and hardly anything else; None if it is neither."""
    given = _read(guide.reader, text).named.get("agreed")
    return None if given is None or len(text.split()) > SHORTLY else given == "yes"


def declines(guide: Guide, text: str, chosen: bool) -> bool:
    """Whether a text says that there is no answer: "none", "I do not know"; and "no", unless one
    chooses among answers."""
    named = _read(guide.reader, text).named
    no = named.get("known") == "no" or (named.get("agreed") == "no" and not chosen)
    return no and len(text.split()) <= BRIEFLY


def outcome_of(guide: Guide, text: str) -> Outcome | None:
    """How it went, if a few words say that, or that it was sent; None if they do not."""
    found = _read(guide.reader, text).named.get("outcome")
    if found is None or "?" in text or len(text.split()) > BRIEFLY:
        return None
    return next((one for one in OUTCOMES if one == found), None)


def joined(before: str, more: str) -> str:
    """A description and what was added to it: what comes last says what is right."""
    return f"{before}\n{more}"


def _with_wishes(given: Mapping[str, str]) -> dict[str, str]:
    """The answers, and those that a wish is to the questions that ask for one."""
    wish = given.get("wish", "")
    wished = {asked: wishes[wish] for asked, wishes in WISHES.items() if wish in wishes}
    return {**wished, **given}


def _last(said: str, read: Callable[[str], Found | None]) -> Found | None:
    """What the last of the added texts says that says something."""
    return next((found for one in reversed(said.split("\n")) if (found := read(one))), None)


def picked(
    guide: Guide, person: Person, name: str, today: date, language: str
) -> Mapping[str, str]:
    """The answers that what was said gives to the questions of a problem, but those taken back.

    In: the guide, the person, the problem's id, their day and the language of days. Out: answers to
    keep, by their questions, in the order asked.
    """
    problem = guide.problems[name]
    given = _with_wishes(_read(guide.reader, person.said).answers(problem.kind))
    day = _last(person.said, lambda one: day_in_story(one, today, language))
    amount = _last(person.said, parse_amount)
    chosen: dict[str, str] = {}
    for question in (*problem.questions, *problem.details):
        # A day and an amount serve whatever is still to be answered: nobody types them twice.
        apply = matches if question.kind == "choice" else fits
        if not apply(question.when, chosen) or question.id in person.unsaid:
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
    case, found = person.case, heard(guide, person, person.said)
    goes_on = (
        case.answers.get("problem") == name
        and not case.steps
        and isinstance(position(guide, case), Ask)
    )
    if not goes_on:
        case = Case(id=new_id, opened=today, answers={"problem": name})
        rest = tuple(one for one in person.cases if not one.blank)
        person = person.model_copy(update={"cases": (case, *rest)[:CASES_KEPT]})
    # Only what was shown counts: of another problem than the first nothing was.
    shown = found.kind == PROBLEM and found.problems[0] == name
    given = picked(guide, person, name, today, language) if shown else {}
    known = answers_of(guide, case)
    answers = {**case.answers, **{key: value for key, value in given.items() if key not in known}}
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
