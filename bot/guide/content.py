"""The facts as data: the models of `bot/content/`. `library.py` reads them.

A file's name is its permanent id. Whatever a person may read as a fact carries its sources and
the day it was checked. The only condition that data knows is equality (`when`): whatever is
richer is a function in `rules.py`. No words live here: they are in `locales/`, under the same ids.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Annotated, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)

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
    advice of the bot's own (`ours`). A fact of low confidence has no place here.
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
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
    problems: Annotated[tuple[Id, ...], Field(min_length=1)]
    recourse: Annotated[tuple[Id, ...], Field(min_length=1)]
    facts: tuple[Said, ...]


class Article(Model):
    """A page of a help centre: its number, and the locales in which it was seen to exist."""

    id: Id
    number: int
    seen: tuple[str, ...] = ()


class Channel(Model):
    """A door of the company's, or of the shop that sold for it: how to knock there."""

    kind: Literal["help_centre", "chat", "form", "email", "store"]
    company: Id | None = None
    url: Mapping[Language, Https] = {}
    addresses: tuple[Email, ...] = ()
    letter: Id | None = None
    steps: tuple[Said, ...] = ()
    prepare: tuple[Said, ...] = ()
    article_url: str = ""
    locales: Mapping[Language, str] = {}
    articles: tuple[Article, ...] = ()

    @property
    def exchange(self) -> bool:
        """Whether somebody answers there: a help page is read, a chat or an e-mail is answered."""
        return self.kind != "help_centre"


class Question(Model):
    """A question with its options, one button each. The same id may serve several problems."""

    id: Id
    options: Annotated[tuple[Id, ...], Field(min_length=2)]
    when: When = {}
    columns: Literal[1, 2] = 1


class Reading(Model):
    """An article of the help centre that fits these answers."""

    article: Id
    when: When = {}


class Rung(Model):
    """One rung of a ladder: which channel, and how many days we advise to wait for an answer."""

    id: Id
    channel: Id
    wait_days: Annotated[int, Field(ge=0, le=60)] = 0
    when: When = {}


class Problem(Model):
    """A type of problem: what to ask, what to try, at which doors to knock and in which order.

    `advice` is to be tried alone, in order; `notes` is good to know, rights among it; `prepare` is
    to have at hand when writing. `failed`: answers by which the person tells that an exchange has
    already failed.
    """

    company: Id
    questions: tuple[Question, ...]
    warnings: tuple[Said, ...] = ()
    advice: tuple[Said, ...] = ()
    notes: tuple[Said, ...] = ()
    prepare: tuple[Said, ...] = ()
    reading: tuple[Reading, ...] = ()
    ladder: Annotated[tuple[Rung, ...], Field(min_length=1)]
    failed: tuple[When, ...] = ()


class Recourse(Model):
    """A door outside the company: what it can do, what it cannot, and the next step."""

    kind: Literal["mediator", "association", "authority", "consumer_centre", "bank", "payment"]
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2,3}$")]
    acts_outside_eu: Literal["yes", "no", "unclear"]
    needs_written_complaint: bool = False
    url: Mapping[Language, Https] = {}
    can: Annotated[tuple[Said, ...], Field(min_length=1)]
    cannot: Annotated[tuple[Said, ...], Field(min_length=1)]
    next: Annotated[tuple[Said, ...], Field(min_length=1)]


@dataclass(frozen=True)
class Guide:
    """All the content, each record under its file's name."""

    companies: Mapping[str, Company]
    channels: Mapping[str, Channel]
    problems: Mapping[str, Problem]
    recourse: Mapping[str, Recourse]

    @property
    def options(self) -> Mapping[str, set[str]]:
        """Every option of every question, over all problems."""
        found: dict[str, set[str]] = {}
        for problem in self.problems.values():
            for question in problem.questions:
                found.setdefault(question.id, set()).update(question.options)
        return found


def matches(when: When, answers: Mapping[str, str]) -> bool:
    """Whether these answers meet a condition: every question in it, with one of its options."""
    return all(answers.get(question) in wanted for question, wanted in when.items())


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
