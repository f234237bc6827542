"""The dossier: a whole case on paper, fit to hand to a mediator, an association or a bank."""

from bot.guide.case import Person
from bot.guide.clocks import clocks_of
from bot.guide.details import details_of, value_of
from bot.guide.events import Show
from bot.guide.folder import line, named, timeline
from bot.guide.letters import SHORT, kind_of, letter, subject, value
from bot.guide.screen import (
    Dossier,
    Export,
    Items,
    Letter,
    Pairs,
    Picture,
    Quoted,
    Say,
    Screen,
    Section,
    Tap,
    Text,
)
from bot.guide.view import Rows, View, cited

PICTURES: int = 10
"""Pictures printed in a dossier; the others are listed."""


def dossier_of(view: View) -> Dossier:
    """The dossier of the present case."""
    sections = [
        Section(Say("paper.who"), (Pairs(_who(view)),)),
        Section(Say("paper.what"), (Pairs(_what(view)), *_told(view))),
        Section(Say("paper.timeline"), (Items(timeline(view), Say("paper.in-order")),)),
    ]
    letters = _letters(view)
    if letters:
        sections.append(Section(Say("paper.letters"), letters))
    if view.case.evidence:
        sections.append(Section(Say("paper.evidence"), _evidence(view)))
    running = clocks_of(view.guide, view.person)
    if running:
        lines = tuple(line(view, one) for one in running)
        sections.append(
            Section(Say("paper.clocks"), (Items(lines, Say("paper.as-of", {"day": view.today})),))
        )
    if view.facts:
        sections.append(Section(Say("paper.sources"), cited(fact for _, fact in view.facts)))
    return Dossier(
        Say("file-name.dossier"),
        Say("paper.title"),
        Say("paper.intro"),
        tuple(sections),
        view.common,
    )


def _who(view: View) -> tuple[tuple[Say, ...], ...]:
    known = {one: view.known.get(one) or Say(f"{one}.blank") for one in ("name", "account_email")}
    rows = [(Say(f"{one}.label"), Say("verbatim", {"text": told})) for one, told in known.items()]
    if view.company is not None:
        text = " – ".join([view.company.name, view.company.legal_name, *view.company.address])
        rows.append((Say("paper.company"), Say("verbatim", {"text": text})))
    return tuple(rows)


def _what(view: View) -> tuple[tuple[Say, ...], ...]:
    rows: list[tuple[Say, ...]] = [(Say("problem.label"), Say(view.problem_name))]
    rows += [
        (Say(f"{name}.label"), view.option(name, option)) for name, option in view.answers.items()
    ]
    rows += [
        (Say(f"{one.id}.label"), Say("verbatim", {"text": value(view, one)}))
        for one in details_of(view.guide, view.person)
        if not one.personal and one.id != "happened" and value_of(one, view.person)
    ]
    return tuple(rows)


def _told(view: View) -> tuple[Text, ...]:
    told = view.known.get("happened")
    return (Text(Say("verbatim", {"text": told})),) if told else ()


def _letters(view: View) -> tuple[Quoted, ...]:
    """The letters that left, each made of what was said when it did."""
    found: list[Quoted] = []
    outside = [step.rung for step in view.case.steps if step.rung in view.guide.recourse]
    for rung in [*(one.id for one in view.ladder), *outside]:
        step = view.case.step(rung)
        if step is None or step.sent is None or kind_of(view, rung) in (None, SHORT):
            continue
        title = Say("paper.letter", {"day": step.sent, "subject": subject(view, rung)})
        found.append(Quoted(title, letter(view, rung)))
    return tuple(found)


def _evidence(view: View) -> tuple[Items | Quoted | Picture, ...]:
    pieces = view.case.evidence
    lines = tuple(Say("dated", {"day": one.day, "what": named(one)}) for one in pieces)
    texts = tuple(
        Quoted(named(one), Letter((Say("verbatim", {"text": one.text}),)))
        for one in pieces
        if one.kind == "text"
    )
    pictures = tuple(Picture(one.file, named(one)) for one in pieces if one.pictured)
    return (Items(lines, Say("paper.list")), *texts, *pictures[:PICTURES])


def dossier(view: View, _: str = "") -> Screen | None:
    """The dossier as a file."""
    if view.problem is None:
        return None
    return view.handing("dossier-ready", dossier_of(view), Show("folder"))


def data(view: View, _: str = "") -> Screen:
    """What is kept of the person, and how to take it along."""
    cases = [one for one in view.person.cases if not one.blank]
    counted = {
        "cases": len(cases),
        "answers": sum(len(one.answers) for one in cases) + len(view.person.about),
        "steps": sum(len(one.steps) for one in cases),
        "evidence": sum(len(one.evidence) for one in cases),
    }
    rows: Rows = [
        (Tap(Say("button.export"), Show("export"), "primary"),),
        (Tap(Say("button.privacy"), Show("privacy")),),
        (Tap(Say("button.erase"), Show("erase"), "danger"),),
    ]
    if cases:
        rows.insert(1, (Tap(Say("button.cases"), Show("cases")),))
    return view.aside([Text(Say("data", counted))], rows, home="menu")


def export(view: View, _: str = "") -> Screen:
    """Everything that is kept, in one archive."""
    papers = tuple(
        dossier_of(View(view.guide, _in(view.person, case.id), view.language, view.today))
        for case in view.person.cases
        if case.answers.get("problem") in view.guide.problems
    )
    return view.handing("export-ready", Export(Say("file-name.export"), papers), Show("data"))


def _in(person: Person, case: int) -> Person:
    return person.in_case(case) or person
