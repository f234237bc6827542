"""The pages after somebody described their problem: what was understood, to be confirmed or not."""

from collections.abc import Callable
from functools import wraps
from typing import Final

from bot.guide.content import Question
from bot.guide.details import HIDDEN, cleaned, units
from bot.guide.events import Keep, Leave, Show, Speak, Take
from bot.guide.heard import STORY, Heard, heard, picked, story_of, taken
from bot.guide.journey import Ask
from bot.guide.letters import value
from bot.guide.screen import Arg, Block, Items, Say, Screen, Tap, Text
from bot.guide.view import Rows, View
from bot.reader.reader import PROBLEM

BACK_TO: Final = ("fill", "change", "sent_day")
"""The pages whose question may have been answered by another problem."""


def _of_what_was_said(
    page: Callable[[View, str, Heard], Screen | None],
) -> Callable[[View, str], Screen | None]:
    """A page about a description: there is none once the description is forgotten."""

    @wraps(page)
    def shown(view: View, of: str) -> Screen | None:
        said = view.person.said
        return page(view, of, heard(view.guide, view.person, said)) if said else None

    return shown


@_of_what_was_said
def understood(view: View, of: str, found: Heard) -> Screen | None:
    """What a description is taken for: the likeliest problem first, the next beside it.

    `of`: the language it is in, if that is offered; or the question that it did not answer.
    """
    if found.kind != PROBLEM:
        return choose(view, of)
    first, *others = found.problems
    lines = _lines(view, first)
    blocks: list[Block] = [
        Text(Say("heard" if found.sure else "heard-unsure", {"problem": Say(first)}))
    ]
    if lines:
        blocks.append(Items(tuple(said for _, said in lines), Say("heard-picked")))
    if HIDDEN in view.person.said:
        blocks.append(Text(Say("card-hidden")))
    blocks += [*_story(view, first), *_beside(view, first)]
    rows: Rows = [(Tap(Say("button.take"), Take(first), "primary"),)]
    if lines:
        rows.append((Tap(Say("button.picked"), Show("picked")),))
    for one in others[:1]:
        rows.append((Tap(Say(one), Take(one)),))
    rows.append((Tap(Say("button.something-else"), Show("choose")),))
    return view.aside(blocks, [*rows, *_ways(view, of)])


@_of_what_was_said
def choose(view: View, of: str, found: Heard) -> Screen | None:
    """What was described is none of the problems, or another: the person says which."""
    if not found.problems:
        return None
    said = found.kind if found.kind in (PROBLEM, "elsewhere") else "other"
    rows: Rows = [(Tap(Say(one), Take(one)),) for one in found.problems]
    blocks: list[Block] = [Text(Say(f"choose.{said}")), Text(Say("choose-kept"))]
    return view.aside(blocks, [*rows, *_ways(view, of)])


@_of_what_was_said
def corrected(view: View, _: str, found: Heard) -> Screen | None:
    """What was picked out of a description, each with a button to take it back."""
    if found.kind != PROBLEM:
        return None
    lines = _lines(view, found.problems[0])
    if not lines:
        return understood(view, "")
    rows: Rows = [
        (Tap(Say("button.take-back", {"label": _label(one)}), Leave(one.id)),) for one, _ in lines
    ]
    told = Items(tuple(said for _, said in lines), Say("heard-picked"))
    return view.aside([told, Text(Say("picked"))], rows, home="heard")


def _lines(view: View, problem: str) -> list[tuple[Question, Say]]:
    """What a description answers, if it is about a problem: each question, and its line."""
    found = picked(view.guide, view.person, problem, view.today, view.language)
    then, about = _once_taken(view, problem), view.guide.problems[problem]
    lines: list[tuple[Question, Say]] = []
    for question in (*about.questions, *about.details):
        if question.id in found:
            option = view.option(question.id, found[question.id])
            said: Arg = option if question.kind == "choice" else value(then, question)
            lines.append((question, Say("answer-line", {"label": _label(question), "value": said})))
    return lines


def _once_taken(view: View, problem: str) -> View:
    """The same person, had they confirmed."""
    person = view.person
    number = person.case.id + 1
    then = taken(view.guide, person, problem, view.today, view.language, number)
    return View(view.guide, then, view.language, view.today)


def _label(question: Question) -> Say:
    return Say(f"{question.id}.label")


def _story(view: View, problem: str) -> list[Block]:
    """That the text is kept, and how much of it."""
    then = _once_taken(view, problem)
    story = story_of(view.guide, then.person)
    if story is None or then.case.answers.get(STORY) is None:
        return []
    if units(cleaned(view.person.said)) > story.longest:
        return [Text(Say("heard-story-cut", {"most": story.longest}))]
    return [Text(Say("heard-story"))]


def _beside(view: View, problem: str) -> list[Block]:
    """That the complaint one is in the middle of stays, if another would begin."""
    same = view.problem_name == problem and isinstance(view.position, Ask)
    return [Text(Say("heard-going"))] if view.going and not same else []


def _ways(view: View, of: str) -> Rows:
    """The ways out: back to the question, the text kept as a proof, another language."""
    rows: Rows = []
    page, _, name = of.partition("__")
    if page in BACK_TO:
        rows.append((Tap(Say("button.question"), Show(page, name)),))
    elif of:
        rows.append((Tap(Say(f"language-name.{of}"), Speak(of)),))
    if not view.case.blank:
        rows.append((Tap(Say("button.keep-text"), Keep()),))
    return rows
