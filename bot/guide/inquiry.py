"""What somebody asks for from any chat, `@bot charged twice`: a card with the way in, for others to
see. There is nothing personal in it: not what was typed, only the problem and its first door."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.guide.case import Case, Person
from bot.guide.content import Guide, fits
from bot.guide.heard import heard, picked
from bot.guide.journey import ladder_of
from bot.guide.screen import Say
from bot.reader.reader import PROBLEM

MOST = 2
"""Cards at most: the likeliest problem, and the next where that is not sure."""


@dataclass(frozen=True)
class Card:
    """A problem, by its file's name; the name of its company, and that of its first door."""

    problem: str
    company: str
    door: Say


def cards(guide: Guide, text: str, today: date, language: str) -> Sequence[Card]:
    """The cards for what was typed, the likeliest first; none if it is about no problem."""
    person = Person(said=text)
    found = heard(guide, person, text)
    if found.kind != PROBLEM:
        return ()
    likely = found.problems[: 1 if found.sure else MOST]
    return tuple(_card(guide, person, one, today, language) for one in likely)


def _card(guide: Guide, person: Person, name: str, today: date, language: str) -> Card:
    answers = picked(guide, person, name, today, language)
    case = Case(answers={"problem": name, **answers})
    company = guide.problems[name].company
    # Not every question is answered yet: of the doors that nothing speaks against, the company's.
    likely = (
        rung
        for rung in guide.problems[name].ladder
        if fits(rung.when, answers) and guide.channels[rung.channel].company == company
    )
    first = next(iter(ladder_of(guide, case)), None) or next(likely)
    return Card(name, guide.companies[company].name, Say(first.channel))
