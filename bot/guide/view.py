"""A person's case seen through the guide: what follows from it, and the parts screens share."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property

from bot.guide.case import WAITING, Person, Step
from bot.guide.content import Company, Guide, Problem, Recourse, Rung, Said, matches
from bot.guide.details import circumstances, known_of
from bot.guide.events import Event, Reopen, Show
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
from bot.guide.recourse import Door, doors_of
from bot.guide.rules import complaints, exchanges_failed, sold_by
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


def cited(facts: Iterable[Said | Recourse]) -> tuple[Sources, ...]:
    """Where facts come from: those of a day, and of a name where somebody stands for them."""
    found: dict[tuple[date, str], dict[str, None]] = {}
    for one in facts:
        if one.checked is not None:
            found.setdefault((one.checked, one.according_to), {}).update(dict.fromkeys(one.sources))
    return tuple(
        Sources(tuple(sources), checked, according)
        for (checked, according), sources in sorted(found.items())
    )


class View:
    """What a page needs to know: the facts of one case, and what the guide makes of them.

    `page`: the page that is drawn. `facts` gathers the facts that it states, each with the file
    whose words say it, so that its sources are one tap away.
    """

    def __init__(
        self,
        guide: Guide,
        person: Person,
        language: str,
        today: date,
        page: Show | None = None,
    ) -> None:
        self.page = page or Show()
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
        self.circumstances = circumstances(guide, person)
        at = self.position
        self.ladder = at.ladder if isinstance(at, Knock) else ladder_of(guide, self.case)
        self.company_name = company_of(guide, self.case)
        self.facts: list[tuple[str, Said | Recourse]] = []

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
    def written(self) -> tuple[Step, ...]:
        """The written complaints to whoever sold."""
        return complaints(self.guide, self.case)

    @property
    def seller(self) -> str:
        """Who sold: a shop (`rules.SHOPS`), or else `company`."""
        return sold_by(self.circumstances)

    @property
    def payee(self) -> Arg:
        """Who was paid, in a word of a letter."""
        if self.seller != "company":
            return Say(f"payee.{self.seller}")
        return self.company.name if self.company is not None else ""

    def say(self, file: str, sayings: Iterable[Said]) -> tuple[Say, ...]:
        """The sentences of a file that fit the answers; the facts among them are noted."""
        fitting = [said for said in sayings if matches(said.when, self.circumstances)]
        self.facts.extend((file, said) for said in fitting if said.sources)
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
        told: dict[str, Arg] = {"place": knock.place, "of": len(knock.ladder), "door": door}
        return Text(Say("progress", told))

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

    @cached_property
    def doors(self) -> tuple[Door, ...]:
        """The doors outside the company, the most useful first."""
        return doors_of(self.guide, self.person, self.today)

    def named(self, step: str) -> Say | None:
        """What a step is called: its rung on the ladder, or its door outside."""
        rung = next((one for one in self.ladder if one.id == step), None)
        if rung is not None:
            return self.door(rung)
        found = self.guide.recourse.get(step)
        return None if found is None else Say(found.like or step)

    def called(self, file: str) -> Say:
        """What a file of the content is called."""
        if file in self.guide.companies:
            return Say("proper-name", {"name": self.guide.companies[file].name})
        if file == "eu":  # its law, and not the country that somebody would rather not name
            return Say("union-law")
        return Say(f"country.{file}" if file in self.guide.countries else file)

    def tried(self) -> list[Block]:
        """The doors knocked at, with the day and how it went."""
        done = tuple(
            Say(
                "tried-step",
                {"door": door, "day": step.day, "outcome": Say(f"tried-outcome.{step.outcome}")},
            )
            for step in self.case.steps
            if step.outcome not in WAITING and (door := self.named(step.rung)) is not None
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

    def to_case(self) -> Tap:
        """The same, from a page about something else than the case."""
        return Tap(Say("button.to-case" if self.going else "button.begin-case"), Show(), "primary")

    def present(self, blocks: Sequence[Block], rows: Rows, asked: Text | None = None) -> Screen:
        """A screen of the present: its way back takes the latest fact away.

        `asked`: the question that the buttons answer, said last.
        """
        undo = back(self.guide, self.case)
        menu = Tap(Say("button.menu"), Show("menu"))
        label = "button.not-sent" if self._takes_back_what_left(undo) else "button.back"
        last = (menu,) if undo is None else (Tap(Say(label), undo), menu)
        return self.screen(blocks, [*rows, last], asked)

    def _takes_back_what_left(self, undo: Event | None) -> bool:
        """Whether the way back says that a message has not left after all."""
        step = self.case.step(undo.rung) if isinstance(undo, Reopen) else None
        return step is not None and step.outcome == "sent" and step.sent is not None

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
        """A whole screen: the blocks, the buttons, and the way to the sources of what is stated."""
        every = [*blocks, asked] if asked is not None else list(blocks)
        if self.facts and rows:
            of = self.page.page + (f"__{self.page.of}" if self.page.of else "")
            rows = [*rows[:-1], (Tap(Say("button.sources"), Show("why", of)),), rows[-1]]
        return Screen(tuple(every), tuple(rows), self.common)

    @property
    def common(self) -> Mapping[str, Arg]:
        """What every message may use: the companies' names, who sold, where one lives."""
        names = [company.name for company in self.guide.companies.values()]
        common: dict[str, Arg] = {
            "companies": ", ".join(names),
            "seller": self.seller,
            "payee": self.payee,
            "region": self.circumstances["region"],
        }
        if self.company is not None:
            common["company"] = self.company.name
        return common
