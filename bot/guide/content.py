"""The facts as data: the models of `bot/content/`. `library.py` reads them.

A file's name is its permanent id. Whatever a person may read as a fact carries its sources and
the day it was checked. The only condition that data knows is equality (`when`): whatever is
richer is a function in `rules.py`. No words live here: they are in `locales/`, under the same ids.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import product
from typing import Annotated, Final, Literal, Self, TypeAlias

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)

from bot.guide.case import Outcome
from bot.guide.places import COUNTRIES, UNKNOWN
from bot.reader.reader import Reader, shipped

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,31}$")]
Https = Annotated[str, StringConstraints(pattern=r"^https://[a-z0-9.-]+(/\S*)?$")]
Email = Annotated[str, StringConstraints(pattern=r"^[a-z0-9.]+@[a-z0-9.-]+\.[a-z]+$")]
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]


def _source(text: str) -> str:
    """A source is an address, with the place in it if need be (`... §6.2`), or a law's article."""
    if text.startswith("http") and not re.fullmatch(r"https://[a-z0-9.-]+(/\S*)?( §.+)?", text):
        raise ValueError("an address starts with https://; only a place (` §6.2`) may follow it")
    return text


Source = Annotated[str, StringConstraints(min_length=8), AfterValidator(_source)]
When = Mapping[Id, Annotated[tuple[Id, ...], Field(min_length=1)]]


class Model(BaseModel):
    """A record of the content: nothing unknown in it, nothing changed after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Said(Model):
    """One sentence that the bot may say; its words are under `<file>-<id>`.

    Either a fact (`sources`, `checked`, and whose it is if the confidence is medium), or plain
    advice of the bot's own (`ours`). A fact of low confidence is no sentence: only a whole door
    may wait for somebody to verify it (`Recourse`).
    """

    id: Id
    when: When = {}
    sources: tuple[Source, ...] = ()
    checked: date | None = None
    confidence: Literal["H", "M"] = "H"
    according_to: str = ""
    ours: bool = False
    values: Mapping[Id, int | str] = {}

    @model_validator(mode="after")
    def _fact_or_advice(self) -> Self:
        if self.ours and (self.sources or self.checked or self.according_to):
            raise ValueError("our own advice has no source: take out `ours`, or the sources")
        if not self.ours and not (self.sources and self.checked):
            raise ValueError("a fact needs `sources` and `checked` (or `ours = true`)")
        if (self.confidence == "M") != bool(self.according_to):
            raise ValueError('`according_to` names the source of a fact with confidence = "M"')
        return self


class Company(Model):
    """A company one may have a dispute with. Its name is a proper noun, the same everywhere."""

    name: str
    legal_name: str
    address: tuple[str, ...] = ()
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
    problems: Annotated[tuple[Id, ...], Field(min_length=1)]
    facts: tuple[Said, ...]
    details: tuple["Question", ...] = ()


class Article(Model):
    """A page of a help centre: its number, and the locales in which it was seen to exist."""

    id: Id
    number: int
    seen: tuple[str, ...] = ()


class FollowUp(Model):
    """What to send on the same channel `after` a message there came to one of these outcomes."""

    id: Id
    after: Annotated[tuple[Outcome, ...], Field(min_length=1)]
    letter: Id
    wait_days: Annotated[int, Field(ge=0, le=60)] = 0


class Channel(Model):
    """A door of the company's, or of the shop that sold for it: how to knock there."""

    kind: Literal["help_centre", "chat", "form", "email", "store"]
    company: Id | None = None
    url: Mapping[Language, Https] = {}
    addresses: tuple[Email, ...] = ()
    letter: Id | None = None
    follow_ups: tuple[FollowUp, ...] = ()
    steps: tuple[Said, ...] = ()
    prepare: tuple[Said, ...] = ()
    article_url: str = ""
    locales: Mapping[Language, str] = {}
    articles: tuple[Article, ...] = ()

    @property
    def exchange(self) -> bool:
        """Whether somebody answers there: a help page is read, a chat or an e-mail is answered."""
        return self.kind != "help_centre"

    @property
    def dated(self) -> bool:
        """Whether what is sent there leaves on a day and is answered on another."""
        return self.kind in ("form", "email", "store")


class Question(Model):
    """A question: a choice with one button an option, or something to type.

    The same id may serve several problems. `personal`: the answer is the person's, for all their
    cases. `longest`: the length that a text may have, in UTF-16 units. `line`: whether it is a line
    of a letter; what is not shapes its sentences. A `country` is one of `places.COUNTRIES`.
    """

    id: Id
    kind: Literal["choice", "country", "day", "amount", "text"] = "choice"
    options: tuple[Id, ...] = ()
    when: When = {}
    columns: Literal[1, 2] = 1
    personal: bool = False
    line: bool = True
    longest: Annotated[int, Field(ge=1, le=1000)] = 100

    @model_validator(mode="before")
    @classmethod
    def _countries(cls, given: object) -> object:
        if isinstance(given, dict) and given.get("kind") == "country" and "options" not in given:
            return {**given, "options": tuple(COUNTRIES)}
        return given

    @property
    def chosen(self) -> bool:
        """Whether it is answered by a button and not typed."""
        return bool(self.options)

    @model_validator(mode="after")
    def _options_of_a_choice(self) -> Self:
        if self.kind == "choice" and len(self.options) < 2:
            raise ValueError("a choice should have at least 2 options")
        if self.kind == "country" and self.options != tuple(COUNTRIES):
            raise ValueError("the countries are those of places.py")
        if self.kind not in ("choice", "country") and self.options:
            raise ValueError("only a choice has options")
        return self


COMPLAINT: Final = "complaint"
"""What a clock may start from besides a day that is asked: the first written complaint."""


class Clock(Said):
    """A time limit: how long something can be done from a day (`since`) that the case knows.

    `since`: a question whose answer is a day, `complaint`, or a door outside (the day on which it
    was used). Neither `days` nor `months`: without limit. `working`: a limit that falls on a
    Saturday, a Sunday or a French holiday moves to the next working day. `promise`: what the
    company itself promises for that time, said first where help outside is looked for.
    """

    since: Id
    days: Annotated[int, Field(ge=1, le=400)] | None = None
    months: Annotated[int, Field(ge=1, le=60)] | None = None
    working: bool = False
    promise: bool = False

    @model_validator(mode="after")
    def _one_length(self) -> Self:
        if self.days and self.months:
            raise ValueError("either days or months")
        return self


class Argument(Said):
    """A sentence of a letter that states a right. `within`: only while that clock runs.

    `asked`: whether it must be asked for in writing to be in time, or in `any` way.
    """

    within: Id | None = None
    asked: Literal["writing", "any"] = "writing"


class Reading(Model):
    """An article of the help centre that fits these answers."""

    article: Id
    when: When = {}


class Rung(Model):
    """One rung of a ladder: which channel, and how many days we advise to wait for an answer."""

    id: Id
    channel: Id
    wait_days: Annotated[int, Field(ge=0, le=60)] = 0
    letter: Id | None = None
    when: When = {}


class Problem(Model):
    """A type of problem: what to ask, what to try, at which doors to knock and in which order.

    `advice` is to be tried alone, in order; `notes` is good to know, rights among it; `prepare` is
    to have at hand when writing. `failed`: answers by which the person tells that an exchange has
    already failed. `details`: what makes a letter complete; each may be left out. `kind`: what the
    reader knows it as when somebody describes it in their own words; empty if it does not yet.
    """

    company: Id
    kind: Literal[
        "", "billing", "connection", "installation", "malfunction", "support_unreachable"
    ] = ""
    questions: tuple[Question, ...]
    details: tuple[Question, ...] = ()
    warnings: tuple[Said, ...] = ()
    advice: tuple[Said, ...] = ()
    notes: tuple[Said, ...] = ()
    prepare: tuple[Said, ...] = ()
    reading: tuple[Reading, ...] = ()
    ladder: Annotated[tuple[Rung, ...], Field(min_length=1)]
    failed: tuple[When, ...] = ()
    arguments: tuple[Argument, ...] = ()
    clocks: tuple[Clock, ...] = ()


class Next(Said):
    """A next step. `instead`: it says what else to do, so it is said where a door cannot act."""

    instead: bool = False


class Variant(Model):
    """Another letter, for some answers."""

    letter: Id
    when: Annotated[When, Field(min_length=1)]


class Need(Model):
    """What a door asks to be done before, and how many `days` must have passed since.

    `complaint`: a written complaint to whoever sold. `notice`: a formal notice to it. `bank`: the
    bank was asked, and did not help. `data`: a request about one's data, which no case knows of.
    `unless`: answers for which it is not asked.
    """

    what: Literal["complaint", "notice", "bank", "data"]
    days: Annotated[int, Field(ge=0, le=400)] = 0
    unless: When = {}


Acts: TypeAlias = Literal["yes", "no", "unclear"]
"""Whether a door can act against a company seated outside the EU and the EEA."""


class Acting(Model):
    """Another such verdict, for some answers."""

    acts: Acts
    when: Annotated[When, Field(min_length=1)]


class Recourse(Model):
    """A door outside the company: for whom, against whom, on what condition, and the next step.

    Its words are `<file>`, with `.verdict` (its line in the list), `.who` (who may use it), `.why`
    (why it can act here, or cannot) and `.link`. `like`: another door whose words and fields it
    takes, but for those that it gives itself; `name` is then what it is called.

    `countries`: where those live who may use it; nobody named means everybody. `acts`, and
    `acts_if` for some answers: whether it can act against a company outside the EU. `fits`: answers
    of which none may speak against it; one not given does not. `needs`: what comes before. Its
    `clocks` are its time limits. `wait_days`: after how many days to ask for news, our advice.
    `variants`: letters to send instead, the first whose answers are met. `by`: how it takes them
    (into a form the words are pasted). `credit`: it asks for a credit card, which no case knows of.

    `confidence` L: nobody has verified it. It is offered to nobody until somebody has.
    """

    kind: Literal[
        "payment",
        "bank",
        "bank_ombudsman",
        "mediator",
        "consumer_centre",
        "association",
        "authority",
        "small_claims",
        "data_protection",
    ]
    like: Id | None = None
    name: str = ""
    countries: tuple[Id, ...] = ()
    acts: Acts
    acts_if: tuple[Acting, ...] = ()
    fits: When = {}
    needs: tuple[Need, ...] = ()
    cost: Literal["free", "fee", "membership", "varies", "unknown"]
    languages: tuple[Language, ...] = ()
    url: Mapping[Language, Https] = {}
    domain: Annotated[str, StringConstraints(pattern=r"^([a-z0-9.-]+\.[a-z]+)?$")] = ""
    phone: Annotated[str, StringConstraints(pattern=r"^[0-9+ -]*$")] = ""
    wait_days: Annotated[int, Field(ge=0, le=400)] = 30
    letter: Id | None = None
    by: Literal["any", "email", "post", "form"] = "any"
    credit: bool = False
    variants: tuple[Variant, ...] = ()
    arguments: tuple[Argument, ...] = ()
    clocks: tuple[Clock, ...] = ()
    values: Mapping[Id, int | str] = {}
    sources: Annotated[tuple[Source, ...], Field(min_length=1)]
    checked: date
    confidence: Literal["H", "M", "L"] = "H"
    according_to: str = ""
    can: tuple[Said, ...] = ()
    cannot: tuple[Said, ...] = ()
    next: Annotated[tuple[Next, ...], Field(min_length=1)]

    def open_to(self, country: str | None) -> bool:
        """Whether somebody who lives there may use it, and somebody has verified it."""
        return self.confidence != "L" and (not self.countries or country in self.countries)

    @model_validator(mode="after")
    def _whose_it_is(self) -> Self:
        if (self.confidence == "M") != bool(self.according_to):
            raise ValueError('`according_to` names the source of a door with confidence = "M"')
        return self


class Country(Model):
    """The rights that the law of a country gives; a region's stand for its other countries."""

    rights: Annotated[tuple[Said, ...], Field(min_length=1)]


@dataclass(frozen=True)
class Guide:
    """All the content, each record under its file's name; and who reads what people type."""

    companies: Mapping[str, Company]
    channels: Mapping[str, Channel]
    problems: Mapping[str, Problem]
    recourse: Mapping[str, Recourse]
    countries: Mapping[str, Country] = field(default_factory=dict)
    reader: Reader = field(default_factory=shipped, repr=False, compare=False)
    _open: dict[str | None, Mapping[str, Recourse]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def open_to(self, country: str | None) -> Mapping[str, Recourse]:
        """The doors outside that somebody who lives there may use; worked out once a country."""
        if (found := self._open.get(country)) is None:
            found = {name: one for name, one in self.recourse.items() if one.open_to(country)}
            self._open[country] = found
        return found

    @property
    def options(self) -> Mapping[str, set[str]]:
        """Every option of every question, over all problems, and of what follows from answers."""
        found: dict[str, set[str]] = {
            "company": set(self.companies),
            "problem": set(self.problems),
            "region": {*COUNTRIES.values(), UNKNOWN},
        }
        for question in self.questions:
            found.setdefault(question.id, set()).update(question.options)
        return found

    @property
    def questions(self) -> Iterator[Question]:
        """Every question and detail; the same id may come several times."""
        for problem in self.problems.values():
            yield from (*problem.questions, *problem.details)
        for company in self.companies.values():
            yield from company.details


def matches(when: When, answers: Mapping[str, str]) -> bool:
    """Whether these answers meet a condition: every question in it, with one of its options."""
    for question, wanted in when.items():  # noqa: SIM110 it runs some hundred times a screen
        if answers.get(question) not in wanted:
            return False
    return True


def fits(when: When, answers: Mapping[str, str]) -> bool:
    """Whether no answer speaks against a condition; one that was not given does not."""
    return matches({key: wanted for key, wanted in when.items() if key in answers}, answers)


def paths(problem: Problem) -> Iterator[Mapping[str, str]]:
    """Every way through a problem's questions, as the answers it leaves."""
    seen: set[tuple[tuple[str, str], ...]] = set()
    for choice in product(*(question.options for question in problem.questions)):
        answers: dict[str, str] = {}
        for question, option in zip(problem.questions, choice, strict=True):
            if matches(question.when, answers):
                answers[question.id] = option
        if (key := tuple(answers.items())) not in seen:
            seen.add(key)
            yield answers
