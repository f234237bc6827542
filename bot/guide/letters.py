"""The words to send: composed from what the person said, in their language or in English.

A letter is a row of paragraphs. What was not said stays as a blank between [brackets], which the
person fills in; law is cited only where it applies to these facts.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Final

from bot.guide.case import Step
from bot.guide.clocks import holds
from bot.guide.content import Argument, Question, Rung, fits, matches
from bot.guide.details import details_of, value_of
from bot.guide.journey import Ask, letter_of
from bot.guide.screen import Arg, Letter, Lines, Say
from bot.guide.typed import read_day
from bot.guide.view import View

SHORT: Final = "chat"
"""The letter short enough for a button to copy: one paragraph, no blanks."""
_PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "email": ("open", "story", "happened", "details", "law", "wish", "knocks", "close", "sign"),
    "reminder": ("open", "story", "details", "law", "wish", "close", "sign"),
    "asked": ("open", "story", "details", "wish", "close", "sign"),
    "automatic": ("open", "story", "details", "law", "wish", "close", "sign"),
    "review": ("open", "story", "details", "law", "wish", "close", "sign"),
    "notice": ("open", "story", "told", "details", "knocks", "law", "wish", "close", "sign"),
    "store": ("open", "story", "happened", "details", "wish", "close", "sign"),
    # What happened is in its opening: nobody disputes twice.
    "fraud": ("open", "happened", "details", "right", "knocks", "close", "sign"),
    "bank": ("open", "story", "happened", "details", "right", "knocks", "close", "sign"),
    "paypal": ("open", "story", "told", "details", "knocks", "wished", "close", "sign"),
    "outside": ("open", "story", "told", "details", "knocks", "wished", "close", "sign"),
    "centre": (
        "open",
        "party",
        "right",
        "story",
        "told",
        "details",
        "knocks",
        "wished",
        "close",
        "sign",
    ),
    "report": ("open", "party", "story", "told", "details", "knocks", "wished", "close", "sign"),
    "ombudsman": ("open", "story", "told", "details", "knocks", "close", "sign"),
    "claim": ("open", "party", "story", "told", "details", "knocks", "wished", "close", "sign"),
}

KINDS: Final = tuple(_PARTS)
"""Every kind of letter but the short one."""
WRITTEN: Final = ("en", "fr")
"""The languages in which letters are written; the one that most doors read first."""


def rung_of(view: View, name: str) -> Rung | None:
    """The rung of that id on the ladder of the present case."""
    return next((rung for rung in view.ladder if rung.id == name), None)


def kind_of(view: View, name: str) -> str | None:
    """The kind of letter for a rung or a door outside, by its id; None if there is none."""
    if isinstance(view.position, Ask):
        return None  # what a letter tells is not known yet
    if (rung := rung_of(view, name)) is not None:
        return letter_of(view.guide, rung)
    found = view.guide.recourse.get(name)
    if found is None or not fits(found.fits, view.circumstances):
        return None
    variant = (one.letter for one in found.variants if matches(one.when, view.circumstances))
    return next(variant, found.letter)


def tongue(view: View, name: str) -> str | None:
    """The language to write to a door in, if it does not read the person's; else None."""
    door = view.guide.recourse.get(name)
    if door is None or not door.languages or view.language in door.languages:
        return None
    return next((one for one in WRITTEN if one in door.languages), None)


def letter(view: View, name: str, language: str | None = None) -> Letter:
    """The letter for a rung or a door outside. `language`: another than the person's.

    Of a message that has left, it is the one that left. The facts it states are noted.
    """
    at = then(view, name)
    kind = kind_of(at, name) or "email"
    args = arguments(at, name)
    if kind == SHORT:
        return Letter((Say("letter-chat", args),), language)
    paragraphs: list[Say] = []
    for part in _PARTS[kind]:
        if part in ("open", "close"):
            paragraphs.append(Say(f"letter-{kind}-{part}", args))
        else:
            paragraphs.extend(_WRITERS[part](at, args, name))
    if at is not view:
        view.facts.extend(at.facts)
    return Letter(tuple(paragraphs), language)


def subject(view: View, name: str) -> Say:
    """The subject of a letter."""
    at = then(view, name)
    return Say(f"letter-{kind_of(at, name) or 'email'}.subject", arguments(at, name))


def arguments(view: View, name: str) -> dict[str, Arg]:
    """What the words of a letter may use."""
    rung = rung_of(view, name)
    said: dict[str, Arg] = {one.id: "" for one in view.guide.questions}
    said |= view.known
    before = _sent_before(view, rung)
    return {
        **said,
        "story": Say(f"{view.problem_name}-story", said),
        "wish": Say(f"{view.problem_name}-wish", said),
        "topic": Say(f"{view.problem_name}-topic", said),
        "days": rung.wait_days if rung is not None else 0,
        "dated": 0 if before is None else 1,
        "day": before or view.today,
        "door": Say(rung.channel) if rung is not None else view.named(name) or Say(name),
        "seller": view.seller,
        "payee": view.payee,
    }


def value(view: View, question: Question) -> Arg:
    """What was said of a detail, as words; its blank where nothing was."""
    given = value_of(question, view.person)
    if not given:
        return Say(f"{question.id}.blank")
    match question.kind:
        case "choice" | "country":
            return Say(f"{question.id}.{given}")
        case "day" if (day := read_day(given)) is not None:
            rough = "day-month" if day.day.day == 1 else "day-rough"
            return Say(rough if day.rough else "day-exact", {"day": day.day})
        case "amount":
            return Say("money", {"amount": given})
    return given


def shortened(told: Arg, most: int = 120) -> Arg:
    """A long text cut for a list."""
    return told if not isinstance(told, str) or len(told) <= most else f"{told[: most - 1]}…"


def _sent_before(view: View, rung: Rung | None) -> date | None:
    """The day of the latest message on the same channel, to which a follow-up refers."""
    channels = {one.id: one.channel for one in view.ladder}
    days = [
        step.sent
        for step in view.case.steps
        if step.sent is not None
        and rung is not None
        and step.rung != rung.id
        and channels.get(step.rung) == rung.channel
    ]
    return days[-1] if days else None


def then(view: View, name: str) -> View:
    """The case as it is for the letter of a rung: with the steps before it, and no others.

    Of a message that has left: as it was when it left, with all that was said then.
    """
    step = view.case.step(name)
    rungs = [rung.id for rung in view.ladder]
    if name in rungs:
        before = rungs[: rungs.index(name)]
        steps = tuple(one for one in view.case.steps if one.rung in before)
    else:
        others = tuple(one for one in view.case.steps if one.rung != name)
        gone = step.sent if step is not None else None
        steps = others if gone is None else _by(others, gone)
    if len(steps) == len(view.case.steps):
        return view
    case, person, today = view.case.model_copy(update={"steps": steps}), view.person, view.today
    if step is not None and step.sent is not None:
        today = step.sent
    if step is not None and step.told:
        case = case.model_copy(update={"answers": step.told})
        person = person.model_copy(update={"about": step.told})
    return View(view.guide, person.with_case(case), view.language, today)


def _by(steps: Iterable[Step], day: date) -> tuple[Step, ...]:
    """The steps as they were on a day: what was answered later was not answered yet."""
    found: list[Step] = []
    for one in steps:
        if one.day <= day:
            found.append(one)
        elif one.sent is not None and one.sent <= day:
            found.append(one.model_copy(update={"day": one.sent, "outcome": "sent"}))
    return tuple(found)


# --- the parts ------------------------------------------------------------------------------------


def _story(_: View, args: Mapping[str, Arg], __: str) -> list[Say]:
    return [Say("letter-story", args)]


def _party(view: View, _: Mapping[str, Arg], __: str) -> list[Say]:
    """Who the company is, for somebody who does not know it."""
    if view.company is None:
        return []
    who = (view.company.name, view.company.legal_name, *view.company.address)
    sold = {"seller": view.seller, "payee": view.payee}
    return [Say("letter-party", {"party": ", ".join(who), **sold})]


def _wish(_: View, args: Mapping[str, Arg], __: str) -> list[Say]:
    return [Say("letter-wish", args)]


def _wished(_: View, args: Mapping[str, Arg], __: str) -> list[Say]:
    """What was asked of the company, told to somebody else."""
    return [Say("letter-wished", args)]


def _happened(view: View, _: Mapping[str, Arg], __: str) -> list[Say]:
    """The person's own account, if they gave one."""
    told = view.known.get("happened")
    return [Say("verbatim", {"text": told})] if told else []


def _told(view: View, args: Mapping[str, Arg], name: str) -> list[Say]:
    """The same, or a blank where the letter cannot do without."""
    return _happened(view, args, name) or [Say("happened.blank")]


def _details(view: View, _: Mapping[str, Arg], __: str) -> list[Say]:
    """One line a detail: what was said, or a blank. A choice that was not made has no line."""
    lines = tuple(
        Say("detail-line", {"label": Say(f"{one.id}.label"), "value": value(view, one)})
        for one in details_of(view.guide, view.person)
        if one.line and (not one.chosen or value_of(one, view.person) not in (None, "", "unsure"))
    )
    return [Say("verbatim", {"text": Lines(lines)})] if lines else []


def _law(view: View, args: Mapping[str, Arg], _: str) -> list[Say]:
    """The rights that hold against the company for these facts."""
    arguments = view.problem.arguments if view.problem is not None else ()
    return _claimed(view, view.problem_name, arguments, args)


def _right(view: View, args: Mapping[str, Arg], name: str) -> list[Say]:
    """The rights that the law gives at that door, beside those against the company."""
    door = view.guide.recourse.get(name)
    return [] if door is None else _claimed(view, door.like or name, door.arguments, args)


def _claimed(
    view: View, file: str, arguments: Iterable[Argument], args: Mapping[str, Arg]
) -> list[Say]:
    """The arguments that hold, as sentences; their sources are noted for the screen."""
    found = [one for one in arguments if holds(view.guide, view.person, one, view.today)]
    view.facts.extend((file, one) for one in found if one.sources)
    return [
        Say(f"{file}-{one.id}", {**args, **one.values, "according": one.according_to})
        for one in found
    ]


def _knocks(view: View, _: Mapping[str, Arg], __: str) -> list[Say]:
    """What was tried before, with its days: at the company's doors, and outside."""
    knocks = tuple(
        Say(
            "letter-knock-sent" if step.sent else "letter-knock",
            {"door": door, "came": _came(step), "sent": step.sent or step.day},
        )
        for step in view.case.steps
        if step.outcome not in ("later", "ended", "solved") and (door := _knocked(view, step.rung))
    )
    told = Say("letter-knocks", {"knocks": knocks})
    return [told] if knocks else []


def _knocked(view: View, name: str) -> Say | None:
    """A door at which one has knocked, in words for a letter: its name may be a button's."""
    if (door := view.guide.recourse.get(name)) is not None:
        return Say(f"knocked.{door.kind}")
    rung = rung_of(view, name)
    channel = view.guide.channels[rung.channel] if rung is not None else None
    if rung is None or channel is None or not channel.exchange:
        return None
    if channel.kind == "store":
        return Say("knocked-store", {"seller": view.seller, "payee": view.payee})
    return Say(rung.channel)


def _came(step: Step) -> Say:
    """What came of it. The day on which that was noted is not the one on which it happened."""
    if step.outcome == "silent" and step.sent is not None and step.sent >= step.day:
        return Say("came.nothing")  # it left that very day: there is nothing to say of an answer
    return Say(f"came.{step.outcome}", {"day": step.day})


def _sign(view: View, _: Mapping[str, Arg], __: str) -> list[Say]:
    """Who writes: the name and the account, or their blanks."""
    known: dict[str, Arg] = {
        one: view.known.get(one) or Say(f"{one}.blank") for one in ("name", "account_email")
    }
    return [Say("letter-sign", known)]


_WRITERS: Final[Mapping[str, Callable[[View, Mapping[str, Arg], str], list[Say]]]] = {
    "story": _story,
    "party": _party,
    "happened": _happened,
    "told": _told,
    "details": _details,
    "law": _law,
    "right": _right,
    "wish": _wish,
    "wished": _wished,
    "knocks": _knocks,
    "sign": _sign,
}
