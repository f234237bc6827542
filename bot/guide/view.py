"""A person's case seen through the guide: what follows from it, and the parts screens share."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property

from bot.guide.case import WAITING, Person
from bot.guide.content import Company, Guide, Problem, Rung, Said, matches
from bot.guide.details import known_of
from bot.guide.events import Show
from bot.guide.journey import (
    Knock,
    answers_of,
    back,
    company_of,
    in_the_middle,
    ladder_of,
    position,
    problem_of,
)
from bot.guide.rules import complaints, exchanges_failed
from bot.guide.screen import (
    Arg,
    Block,
    Button,
    Items,
    Paper,
    Say,
    Screen,
    Sources,
    Tap,
    Text,
)

Rows = list[tuple[Button, ...]]


class View:
    """What a page needs to know: the facts of one case, and what the guide makes of them.

    `facts` gathers the facts that the page states, so that the screen can name their sources.
    """

    def __init__(self, guide: Guide, person: Person, language: str, today: date) -> None:
        self.guide = guide
        self.today = today
        self.person = person
        self.case = person.case
        self.language = language
        self.position = position(guide, self.case)
        self.problem: Problem | None = problem_of(guide, self.case)
        self.problem_name = self.case.answers.get("problem", "") if self.problem else ""
        self.answers = answers_of(guide, self.case)
        self.known = known_of(guide, person)
        at = self.position
        self.ladder = at.ladder if isinstance(at, Knock) else ladder_of(guide, self.case)
        self.company_name = company_of(guide, self.case)
        self.facts: list[Said] = []

    @property
    def company(self) -> Company | None:
        """The company the case is about, if known."""
        return self.guide.companies[self.company_name] if self.company_name else None

    @cached_property
    def going(self) -> bool:
        """Whether a complaint was begun and is not over."""
        return in_the_middle(self.guide, self.case)

    @cached_property
    def failed(self) -> bool:
        """Whether talking with the company has failed, so that outside help is suggested."""
        problem = self.problem
        return problem is not None and exchanges_failed(
            self.guide, problem, self.answers, self.case
        )

    @cached_property
    def written(self) -> bool:
        """Whether a written complaint is behind the person."""
        return self.problem is not None and bool(complaints(self.guide, self.case))

    def say(self, file: str, sayings: Iterable[Said]) -> tuple[Say, ...]:
        """The sentences of a file that fit the answers; the facts among them are noted."""
        fitting = [said for said in sayings if matches(said.when, self.known)]
        self.facts.extend(said for said in fitting if said.sources)
        return tuple(
            Say(f"{file}-{said.id}", {**said.values, "according": said.according_to})
            for said in fitting
        )

    def items(
        self,
        file: str,
        sayings: Iterable[Said],
        heading: str,
        *,
        numbered: bool = False,
        folded: bool = False,
    ) -> list[Block]:
        """Those sentences as a list under a heading; nothing if none fits."""
        said = self.say(file, sayings)
        return [Items(said, Say(heading), numbered, folded)] if said else []

    def option(self, question: str, option: str) -> Say:
        """The words of an option's button."""
        match question:
            case "company":
                return Say("proper-name", {"name": self.guide.companies[option].name})
            case "problem":
                return Say(option)
        return Say(f"{question}.{option}")

    def said_so_far(self) -> tuple[Say, ...]:
        """The answers given, as their buttons said them."""
        given = dict(self.answers)
        if self.problem is not None:
            given = {"problem": self.problem_name, **given}
        if self.company_name is not None and len(self.guide.companies) > 1:
            given = {"company": self.company_name, **given}
        return tuple(self.option(question, option) for question, option in given.items())

    def progress(self, knock: Knock) -> Block:
        """Which door of how many."""
        door = self.door(knock.rung)
        return Text(Say("progress", {"place": knock.place, "of": len(knock.ladder), "door": door}))

    def ahead(self, knock: Knock) -> Block:
        """What comes after this door."""
        if knock.following is None:
            return Text(Say("ahead-outside"))
        return Text(Say("ahead", {"door": self.door(knock.following)}))

    def door(self, rung: Rung) -> Say:
        """The name of a rung: its channel, and what is sent there if it is not the first thing."""
        if rung.letter is None:
            return Say(rung.channel)
        return Say(f"follow-up.{rung.letter}", {"door": Say(rung.channel)})

    def tried(self) -> list[Block]:
        """The doors knocked at, with the day and how it went."""
        rungs = {rung.id: rung for rung in self.ladder}
        done = tuple(
            Say(
                "tried-step",
                {
                    "door": self.door(rungs[step.rung]),
                    "day": step.day,
                    "outcome": Say(f"tried-outcome.{step.outcome}"),
                },
            )
            for step in self.case.steps
            if step.rung in rungs and step.outcome not in WAITING
        )
        return [Items(done, Say("tried"))] if done else []

    def here(self) -> list[Block]:
        """Where one is: the door, what was tried, what comes next."""
        if not isinstance(self.position, Knock):
            return self.tried()
        return [self.progress(self.position), *self.tried(), self.ahead(self.position)]

    def go_on(self) -> Tap:
        """The way on: to where the facts put the person."""
        label = "button.continue" if self.going else "button.start"
        return Tap(Say(label), Show(), "primary")

    def present(self, blocks: Sequence[Block], rows: Rows, asked: Text | None = None) -> Screen:
        """A screen of the present: its way back takes the latest fact away.

        `asked`: the question that the buttons answer, said last.
        """
        undo = back(self.guide, self.case)
        menu = Tap(Say("button.menu"), Show("menu"))
        last = (menu,) if undo is None else (Tap(Say("button.back"), undo), menu)
        return self.screen(blocks, [*rows, last], asked)

    def aside(self, blocks: Sequence[Block], rows: Rows, home: str = "", of: str = "") -> Screen:
        """A page beside the present: its way back leads to `home`, and changes nothing."""
        last = (
            Tap(Say("button.back"), Show(home or "present", of)),
            Tap(Say("button.menu"), Show("menu")),
        )
        return self.screen(blocks, [*rows, last])

    def handing(self, said: str, paper: Paper, home: Show) -> Screen:
        """A file, what is said with it, and the way on."""
        rows: Rows = [
            (Tap(Say("button.back"), home), Tap(Say("button.menu"), Show("menu"))),
        ]
        screen = self.screen([Text(Say(said))], rows)
        return replace(screen, paper=paper)

    def screen(self, blocks: Sequence[Block], rows: Rows, asked: Text | None = None) -> Screen:
        """A whole screen: the blocks, the sources of the facts they state, the buttons."""
        every = list(blocks)
        if self.facts:
            sources = tuple(dict.fromkeys(one for said in self.facts for one in said.sources))
            checked = min(said.checked for said in self.facts if said.checked is not None)
            every.append(Sources(sources, checked))
        every += [asked] if asked is not None else []
        names = [company.name for company in self.guide.companies.values()]
        common: dict[str, Arg] = {"companies": ", ".join(names)}
        if self.company is not None:
            common["company"] = self.company.name
        return Screen(tuple(every), tuple(rows), common)
