"""The pages of what was said: the next detail of a letter, all the answers, another answer."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from itertools import pairwise

from bot.guide.content import Question
from bot.guide.details import FORMED, details_of, open_detail, question_of, spelled, value_of
from bot.guide.door import letter_page
from bot.guide.events import Change, Event, Put, Reside, Show
from bot.guide.journey import Knock
from bot.guide.letters import SHORT, kind_of, shortened, value
from bot.guide.places import offered, others
from bot.guide.screen import Arg, Block, Items, Say, Screen, Tap, Text
from bot.guide.typed import Day
from bot.guide.view import Rows, View


def fill(view: View, name: str, *, again: bool = False) -> Screen | None:
    """The next detail of a letter, or the one named; each may be left out. Then the letter."""
    person = view.person
    found = question_of(view.guide, person, name) if name else open_detail(view.guide, person)
    letter = _letter_to_complete(view)
    if found is None:
        return letter_page(view, letter) if letter else None
    home = Show("letter", letter) if letter else Show()
    left = [one for one in details_of(view.guide, person) if value_of(one, person) is None]
    blocks: list[Block] = []
    rows: Rows = []
    if again:
        blocks.append(_not_understood(found))
    elif (typed := _understood(view, found)) is not None:
        label = Say(f"{typed.id}.label")
        blocks.append(Text(Say("understood", {"label": label, "value": value(view, typed)})))
        rows.append((Tap(Say("button.correct"), Show("fill", typed.id)),))
    blocks.append(Text(Say("fill", {"left": len(left)})))
    rows += [*_choices(view, found, change=False), (Tap(Say("button.skip"), Put(found.id, "")),)]
    back = (Tap(Say("button.see-letter"), home), Tap(Say("button.menu"), Show("menu")))
    return view.screen(blocks, [*rows, back], Text(Say(found.id, {"most": found.longest})))


def _letter_to_complete(view: View) -> str:
    """The letter that the details complete: the one come from, or else the present one; or none."""
    at = view.position
    here = at.rung.id if isinstance(at, Knock) else ""
    for name in (view.person.writing, here):
        if name and kind_of(view, name) not in (None, SHORT):
            return name
    return ""


def _not_understood(question: Question) -> Text:
    kind: str = "choice" if question.chosen else question.kind
    kind = question.id if question.id in FORMED else kind
    return Text(Say(f"not-understood.{kind}", {"most": question.longest}))


def _understood(view: View, asked: Question) -> Question | None:
    """The day or the amount that was given just before this question, to be shown back."""
    details = details_of(view.guide, view.person)
    before = next((one for one, then in pairwise(details) if then.id == asked.id), None)
    if before is None or before.kind not in ("day", "amount"):
        return None
    return before if value_of(before, view.person) else None


def change(view: View, name: str, *, again: bool = False) -> Screen | None:
    """Another answer to a question."""
    found = question_of(view.guide, view.person, name)
    if found is None:
        return None
    blocks: list[Block] = []
    if again:
        blocks.append(_not_understood(found))
    rows = [*_choices(view, found, change=True)]
    if name in {one.id for one in details_of(view.guide, view.person)}:
        rows.append((Tap(Say("button.skip"), Change(found.id, "")),))
    return view.aside([*blocks, Text(Say(found.id, {"most": found.longest}))], rows, home="summary")


def _choices(view: View, question: Question, *, change: bool) -> Rows:
    """The buttons of a question: its options, or days that are often meant."""
    event = Change if change else Put
    if question.kind == "country":
        of = "change" if change else "fill"
        return country_rows(view.language, lambda country: event(question.id, country), of)
    if question.kind == "choice":
        taps = [
            Tap(view.option(question.id, option), event(question.id, option))
            for option in question.options
        ]
        width = question.columns
        return [tuple(taps[i : i + width]) for i in range(0, len(taps), width)]
    if question.kind != "day":
        return []
    today = view.today
    days = {
        "today": Day(today),
        "yesterday": Day(today - timedelta(days=1)),
        "this-week": Day(today - timedelta(days=today.weekday()), rough=True),
        "this-month": Day(today.replace(day=1), rough=True),
    }
    taps = [
        Tap(Say(f"quick-day.{label}"), event(question.id, spelled(day)))
        for label, day in days.items()
    ]
    return [tuple(taps[:2]), tuple(taps[2:])]


def country_rows(language: str, event: Callable[[str], Event], of: str) -> Rows:
    """The choice of a country: those most often meant in a language, and the way to the others.

    `of`: whose choice it is, so that the page of the others knows what their buttons do.
    """
    taps = [Tap(Say(f"country.{one}"), event(one)) for one in offered(language)]
    rows: Rows = [tuple(taps[i : i + 2]) for i in range(0, len(taps), 2)]
    rows.append((Tap(Say("button.countries"), Show("countries", of)),))
    return [*rows, (Tap(Say("country.other"), event("other")),)]


def countries(view: View, of: str) -> Screen | None:
    """The other countries of Europe."""
    events: Mapping[str, Callable[[str], Event]] = {
        "fill": lambda one: Put("country", one),
        "change": lambda one: Change("country", one),
        "reside": Reside,
    }
    if of not in events or (
        of != "reside" and question_of(view.guide, view.person, "country") is None
    ):
        return None
    *named, unnamed = (Tap(Say(f"country.{one}"), events[of](one)) for one in others(view.language))
    rows: Rows = [tuple(named[i : i + 2]) for i in range(0, len(named), 2)]
    rows.append((unnamed,))
    home = ("country", "") if of == "reside" else (of, "country")
    return view.aside([Text(Say("country"))], rows, *home)


def summary(view: View, _: str) -> Screen | None:
    """All that was said, each with a button to change it."""
    problem = view.problem
    if problem is None:
        return None
    lines: list[Say] = [
        Say("answer-line", {"label": Say("problem.label"), "value": Say(view.problem_name)})
    ]
    taps = [Tap(Say("problem.label"), Show("change", "problem"))]
    for question in problem.questions:
        if question.id in view.answers:
            said: Arg = view.option(question.id, view.answers[question.id])
            lines.append(Say("answer-line", {"label": Say(f"{question.id}.label"), "value": said}))
            taps.append(Tap(Say(f"{question.id}.label"), Show("change", question.id)))
    for question in details_of(view.guide, view.person):
        given = value_of(question, view.person)
        told = value(view, question) if given else Say("not-said")
        label = Say(f"{question.id}.label")
        lines.append(Say("answer-line", {"label": label, "value": shortened(told)}))
        taps.append(Tap(label, Show("change", question.id)))
    rows: Rows = [tuple(taps[i : i + 2]) for i in range(0, len(taps), 2)]
    return view.aside([Items(tuple(lines), Say("summary"))], rows, home="folder")
