"""What makes a letter complete: the details that apply, what was said of each, what is still open.

Each may be left out: an empty answer means "I would rather not say", and is not asked again. What
the person said of themselves (`personal`) serves all their cases; the rest belongs to one case.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Final

from bot.guide.case import Person
from bot.guide.content import Guide, Question, matches
from bot.guide.journey import answers_of, company_of, problem_of
from bot.guide.places import COUNTRIES, UNKNOWN
from bot.guide.remembered import remembered
from bot.guide.typed import Day, parse_amount, parse_day, read_amount, read_day

FIRST: Final = ("problem",)
"""Questions of the guide itself, whose answers decide which others there are."""

_CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Signs that no answer needs, and that could turn a letter around."""
HIDDEN: Final = "•••• "
"""What stands in the place of a card's number, before its last four digits."""
_FORMS: Final = {
    "account_email": re.compile(r"\S@\S"),
    "order": re.compile(r"\d"),
    "name": re.compile(r"^(?!\S+@\S+\.\S+$)"),
}
"""What an answer must look like to be one."""
FORMED: Final = frozenset(_FORMS)
"""The details of which an answer must look like something."""
_CARD: Final = re.compile(r"(?<![0-9])[3-6][0-9]{3}(?:[ .-]?[0-9]){11,12}(?![0-9])", re.A)
"""What may be the number of a card: 15 or 16 digits, as American Express, Visa, Mastercard and
Maestro have them."""
_GROUPED: Final = re.compile(r"[0-9]{4}([ .-])[0-9]{4}\1[0-9]{4}\1[0-9]{4}")
_PASSWORD: Final = re.compile(
    r"((?:mot de passe|mdp|password|passcode|pwd)\s*(?:est|c'est|is|:|=)?\s*)"
    r"(?=\S*[0-9])(?=\S*[^\W\d_])\S{5,}",
    re.IGNORECASE,
)
"""What follows the word and has letters and digits in it."""
_SPELLED: Final = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})(r?)")


@remembered
def details_of(guide: Guide, person: Person) -> tuple[Question, ...]:
    """The details that apply to the present case, in order: the problem's, then the person's own.

    One that depends on an answer not given yet does not apply yet.
    """
    problem, company = problem_of(guide, person.case), company_of(guide, person.case)
    if problem is None or company is None:
        return ()
    known = dict(answers_of(guide, person.case))
    found: list[Question] = []
    for question in (*problem.details, *guide.companies[company].details):
        if matches(question.when, known):
            found.append(question)
            if value := value_of(question, person):
                known[question.id] = value
    return tuple(found)


def value_of(question: Question, person: Person) -> str | None:
    """What was said of a detail: empty if the person would rather not say, None if not asked yet.

    An answer that the content no longer knows counts as not given.
    """
    given = (person.about if question.personal else person.case.answers).get(question.id)
    if given is None or given == "":
        return given
    match question.kind:
        case "choice" | "country":
            return given if given in question.options else None
        case "day":
            return given if read_day(given) else None
        case "amount":
            return given if read_amount(given) else None
    return given


@remembered
def known_of(guide: Guide, person: Person) -> Mapping[str, str]:
    """All answers that count: those that led to the door, and the details that were given."""
    details = {question.id: value_of(question, person) for question in details_of(guide, person)}
    given = {key: value for key, value in details.items() if value}
    return {**answers_of(guide, person.case), **given}


@remembered
def circumstances(guide: Guide, person: Person) -> Mapping[str, str]:
    """What conditions of the content are read against: the answers, and what follows from them.

    The country serves without a case too: help outside the company can be looked up by anyone.
    """
    known = dict(known_of(guide, person))
    if country := country_of(person):
        known.setdefault("country", country)
    known["region"] = COUNTRIES.get(known.get("country", ""), UNKNOWN)
    if (company := company_of(guide, person.case)) is not None:
        known["company"] = company
    if problem_of(guide, person.case) is not None:
        known["problem"] = person.case.answers["problem"]
    return known


def country_of(person: Person) -> str | None:
    """Where the person lives; empty if they would rather not say, None if not asked yet."""
    given = person.about.get("country")
    return given if given in COUNTRIES or given == "" else None


def open_detail(guide: Guide, person: Person) -> Question | None:
    """The next detail to ask; None if none is left."""
    details = details_of(guide, person)
    return next((one for one in details if value_of(one, person) is None), None)


def question_of(guide: Guide, person: Person, name: str) -> Question | None:
    """The question of that id, if it applies to the present case: asked on the way, or a detail."""
    problem, company = problem_of(guide, person.case), company_of(guide, person.case)
    if problem is None or company is None:
        return None
    if name in FIRST:
        # Not validated: a company may well have one problem only.
        return Question.model_construct(id=name, options=guide.companies[company].problems)
    answers = answers_of(guide, person.case)
    asked = tuple(one for one in problem.questions if matches(one.when, answers))
    return next((one for one in (*asked, *details_of(guide, person)) if one.id == name), None)


def accepted(question: Question, value: str, today: date) -> str | None:
    """A button's value as an answer to keep; None if no button bears it."""
    if value == "":
        return None if question.id in FIRST else ""
    if question.chosen:
        return value if value in question.options else None
    if question.kind != "day" or (found := _SPELLED.fullmatch(value)) is None:
        return None
    day = read_day(f"{'~' * bool(found[4])}{found[1]}-{found[2]}-{found[3]}")
    return day.spelled if day is not None and day.day <= today else None


def spelled(day: Day) -> str:
    """A day as a button bears it."""
    return f"{day.day:%Y%m%d}{'r' * day.rough}"


def understood(question: Question, text: str, today: date, language: str) -> str | None:
    """What somebody typed, as an answer to keep; None if it cannot be understood."""
    match question.kind:
        case "day":
            day = parse_day(text, today, language)
            return day.spelled if day else None
        case "amount":
            amount = parse_amount(text)
            return amount.spelled if amount else None
        case "text":
            clean = cleaned(text)
            form = _FORMS.get(question.id)
            right = form is None or form.search(clean) is not None
            return clean if right and 0 < units(clean) <= question.longest else None
    return None


def cleaned(text: str) -> str:
    """A text without the signs that no answer needs, and with no number of a card in full."""
    bare = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()
    return _PASSWORD.sub(rf"\1{HIDDEN}", _CARD.sub(_hidden, bare))


def _hidden(number: re.Match[str]) -> str:
    """The number of a card but for its last four digits; any other number as it is.

    By its check digit (ISO/IEC 7812-1): one number in ten of that length has it by chance.
    """
    digits = [int(one) for one in number[0] if one.isdecimal()]
    doubled = [2 * one - 9 * (one > 4) for one in digits[-2::-2]]
    grouped = _GROUPED.fullmatch(number[0]) is not None  # as it stands on the card
    if (sum(digits[-1::-2]) + sum(doubled)) % 10 and not grouped:
        return number[0]
    return HIDDEN + "".join(map(str, digits[-4:]))


def clipped(text: str, most: int) -> str:
    """The beginning of a text: at most so many UTF-16 units, and no half of a sign."""
    return text.encode("utf-16-le")[: 2 * most].decode("utf-16-le", "ignore").rstrip()


def units(text: str) -> int:
    """The length of a text as Telegram counts it: in UTF-16 units, an emoji being two or more."""
    return len(text.encode("utf-16-le")) // 2


def put(person: Person, question: Question, value: str) -> Person:
    """The person with that answer, of theirs or of the case's."""
    if question.personal:
        return person.model_copy(update={"about": {**person.about, question.id: value}})
    return person.with_case(person.case.with_answer(question.id, value))
