"""The pages of what is kept: the time line, the clocks, the evidence, the cases."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, TypeVar

from bot.guide.case import OUTSIDE, WAITING, Case, Evidence, Person, Step
from bot.guide.clocks import Ticking, clocks_of, missing_day
from bot.guide.events import Drop, Open, Remove, Report, Show
from bot.guide.journey import Knock, problem_of
from bot.guide.letters import shortened
from bot.guide.screen import Arg, Block, Calendar, Items, Say, Screen, Tap, Text
from bot.guide.view import Rows, View

SHOWN: Final = 8
"""Cases, or pieces of evidence, listed at once, the latest first."""
EVENTS_SHOWN: Final = 14
"""What happened, as much as one screen of a phone holds; the dossier has all of it."""

One = TypeVar("One")


# --- the folder -----------------------------------------------------------------------------------


def folder(view: View, _: str = "") -> Screen | None:
    """The case as one keeps it: what happened when, and the ways to all its parts."""
    if view.case.blank:
        return None
    blocks: list[Block] = [Text(Say("folder", {"answers": view.said_so_far()}))]
    happened = timeline(view)
    if earlier := len(happened) - EVENTS_SHOWN:
        happened = happened[max(0, earlier) :]
    blocks.append(Items(happened, Say("timeline")))
    if earlier > 0:
        blocks.append(Text(Say("timeline-earlier", {"count": earlier})))
    running = [one for one in clocks_of(view.guide, view.person) if not one.over(view.today)]
    if running:
        blocks.append(Items(tuple(line(view, one) for one in running[:2]), Say("nearest-clocks")))
    rows: Rows = [
        (
            Tap(Say("button.summary"), Show("summary")),
            Tap(Say("button.clocks"), Show("clocks")),
        ),
        (
            Tap(Say("button.evidence"), Show("evidence")),
            Tap(Say("button.cases"), Show("cases")),
        ),
        (Tap(Say("button.dossier"), Show("dossier"), "primary"),),
    ]
    return view.aside(blocks, rows, home="menu")


def timeline(view: View) -> tuple[Say, ...]:
    """What happened, in order of days, and on one day in the order of the ladder."""
    case, places = view.case, {rung.id: place for place, rung in enumerate(view.ladder)}
    found: list[tuple[date, int, Say]] = []
    if case.opened is not None:
        found.append((case.opened, -1, Say("event-opened", {"day": case.opened})))
    for step in case.steps:
        door = Say("event-outside") if step.rung == OUTSIDE else view.named(step.rung)
        if door is None:
            continue
        place = places.get(step.rung, len(places))
        found += [(day, place, told) for day, told in _events(step, door)]
    for piece in case.evidence:
        said = Say("event-evidence", {"day": piece.day, "piece": named(piece)})
        found.append((piece.day, len(places) + 1, said))
    return tuple(said for _, _, said in sorted(found, key=lambda one: one[:2]))


def _events(step: Step, door: Say) -> Iterator[tuple[date, Say]]:
    """What a step tells: that something left, and what became of it or is to be expected."""
    if step.sent is not None:
        yield step.sent, Say("event-sent", {"day": step.sent, "door": door})
    if step.outcome not in WAITING:
        told = Say(f"tried-outcome.{step.outcome}")
        yield step.day, Say("event-outcome", {"day": step.day, "door": door, "outcome": told})
    elif step.promised is not None:
        yield step.promised, Say("event-promised", {"day": step.promised, "door": door})


# --- the clocks -----------------------------------------------------------------------------------


def line(view: View, one: Ticking) -> Say:
    """A clock in a sentence: what, until when."""
    view.facts.append((one.file, one.clock))
    said: dict[str, Arg] = {**one.clock.values, "according": one.clock.according_to}
    what = Say(f"{one.file}-{one.clock.id}", {**said, "start": one.start})
    if one.last is None:
        return Say("clock-open", {"what": what})
    kind = "clock-until" if one.clock.confidence == "H" else "clock-says"
    if one.rough:
        kind = "clock-rough"
    elif one.over(view.today):
        kind = "clock-over"
    return Say(kind, {"what": what, "day": one.last})


def clocks(view: View, _: str = "") -> Screen | None:
    """What can still be done, and until when, the nearest first."""
    if view.problem is None:
        return None
    running = clocks_of(view.guide, view.person)
    blocks: list[Block] = []
    rows: Rows = []
    if running:
        blocks.append(Items(tuple(line(view, one) for one in running), Say("clocks")))
        blocks.append(Text(Say("clocks-limits")))
        if any(one.last and not one.over(view.today) for one in running):
            rows.append((Tap(Say("button.calendar"), Show("calendar")),))
    else:
        blocks.append(Text(Say("clocks-none")))
    if (day := missing_day(view.guide, view.person)) is not None:
        blocks.append(Text(Say("clocks-missing")))
        rows.append((Tap(Say(f"{day}.label"), Show("change", day), "primary"),))
    return view.aside(blocks, rows, home="folder")


def calendar(view: View, _: str = "") -> Screen | None:
    """The days that matter, for one's own calendar."""
    entries: list[tuple[str, date, Say, Say]] = []
    for one in clocks_of(view.guide, view.person):
        if one.last is not None and not one.over(view.today):
            uid = f"{view.case.id}-{one.file}-{one.clock.id}"
            entries.append((uid, one.last, Say("entry-clock"), line(view, one)))
    at = view.position
    step = view.case.step(at.rung.id) if isinstance(at, Knock) else None
    if isinstance(at, Knock) and step is not None and step.promised is not None:
        door = view.door(at.rung)
        uid = f"{view.case.id}-{step.rung}"
        told = Say("entry-answer-more", {"day": step.sent or step.day, "door": door})
        entries.append((uid, step.promised, Say("entry-answer", {"door": door}), told))
    if not entries:
        return None
    paper = Calendar(Say("file-name.calendar"), tuple(entries))
    return view.handing("calendar-ready", paper, Show("clocks"))


def _part(things: Sequence[One], start: str) -> tuple[Sequence[One], str | None]:
    """The things to list from that place on, and the place of the next ones, if any."""
    first = int(start) if start.isdecimal() and int(start) < len(things) else 0
    after = first + SHOWN
    return things[first:after], str(after) if after < len(things) else None


# --- the evidence ---------------------------------------------------------------------------------


def named(piece: Evidence) -> Say:
    """A piece of evidence, by its number and what it is."""
    text = shortened(piece.name or piece.text.replace("\n", " "), 60)
    kind = "captioned" if piece.kind == "photo" and text else piece.kind
    return Say(f"piece.{kind}", {"number": piece.number, "text": text})


def evidence(view: View, name: str = "") -> Screen | None:
    """What is kept as proof, and how to take it out again."""
    if view.case.blank:
        return None
    pieces, older = _part(view.case.evidence[::-1], name)
    if not pieces:
        return view.aside([Text(Say("evidence-none"))], [(view.go_on(),)], home="folder")
    lines = tuple(Say("dated", {"day": one.day, "what": named(one)}) for one in pieces)
    taps = [
        Tap(Say("button.remove", {"number": one.number}), Remove(str(one.number))) for one in pieces
    ]
    rows: Rows = [tuple(taps[i : i + 2]) for i in range(0, len(taps), 2)]
    if older is not None:
        rows.append((Tap(Say("button.older"), Show("evidence", older)),))
    return view.aside([Items(lines, Say("evidence")), Text(Say("evidence-how"))], rows, "folder")


def kept(view: View, number: str) -> Screen | None:
    """Something was added to the evidence."""
    piece = next((one for one in view.case.evidence if str(one.number) == number), None)
    if piece is None:
        return None
    rows: Rows = [(view.go_on(),)]
    at = view.position
    if isinstance(at, Knock) and view.guide.channels[at.rung.channel].dated:
        rows.append((Tap(Say("button.answered"), Show("reply", at.rung.id)),))
    rows.append((Tap(Say("button.remove", {"number": piece.number}), Remove(number)),))
    return view.aside([Text(Say("kept", {"piece": named(piece)}))], rows, home="folder")


def not_kept(view: View, why: str) -> Screen:
    """Something was not added to the evidence, and why."""
    said = why if why in ("size", "media", "many") else "media"
    rows: Rows = [(view.go_on(),), (Tap(Say("button.evidence"), Show("evidence")),)]
    return view.aside([Text(Say(f"not-kept.{said}"))], rows)


# --- the cases ------------------------------------------------------------------------------------


def cases(view: View, name: str = "") -> Screen | None:
    """All the cases: to go on with another, to close or erase the present one."""
    every = [one for one in view.person.cases if not one.blank]
    if not every:
        return None
    listed, older = _part(list(enumerate(every, start=1)), name)
    lines = tuple(_case_line(view, one, number) for number, one in listed)
    rows: Rows = [
        (Tap(Say("case-button", {"number": number, "what": _topic(view, one)}), Open(one.id)),)
        for number, one in listed
        if one.id != view.case.id
    ]
    if older is not None:
        rows.append((Tap(Say("button.older"), Show("cases", older)),))
    at = view.position
    if isinstance(at, Knock):
        rows.append((Tap(Say("outcome.ended"), Report(at.rung.id, "ended")),))
    if not view.case.blank:
        rows.append((Tap(Say("button.drop"), Show("drop"), "danger"),))
    return view.aside([Items(lines, Say("cases"))], rows, home="folder")


def case_name(view: View, case: Case) -> Say:
    """A case, by what it is about and the day it was opened."""
    return Say("case-name", {"what": _topic(view, case), "day": case.opened or view.today})


def _topic(view: View, case: Case) -> Say:
    problem = case.answers.get("problem", "")
    return Say(problem) if problem in view.guide.problems else Say("case-unknown")


def _case_line(view: View, case: Case, number: int) -> Say:
    other = View(view.guide, Person(cases=(case,)), view.language, view.today)
    state = "going" if other.going else "over"
    return Say(f"case-line.{state}", {"number": number, "what": case_name(view, case)})


def drop(view: View, _: str = "") -> Screen | None:
    """The one confirmation before a case is erased."""
    if view.case.blank or problem_of(view.guide, view.case) is None:
        return None
    rows: Rows = [
        (Tap(Say("button.drop-yes"), Drop(view.case.id), "danger"),),
        (Tap(Say("button.erase-no"), Show(), "primary"),),
    ]
    return view.aside([Text(Say("drop", {"what": case_name(view, view.case)}))], rows, "cases")


def dropped(view: View, _: str = "") -> Screen:
    """A case is erased."""
    return view.aside([Text(Say("dropped"))], [(view.go_on(),)])
