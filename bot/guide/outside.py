"""The screens of help outside the company: who can act from here, on what condition, and how.

What decides where a door stands is in `recourse.py`.
"""

from collections.abc import Iterable

from bot.guide.answers import country_rows
from bot.guide.case import OUTSIDE, WAITING
from bot.guide.clocks import clocks_of
from bot.guide.content import Channel, Need, Rung
from bot.guide.details import country_of
from bot.guide.door import answers_at, awaiting, link, remind_rows, reminded
from bot.guide.events import Remind, Reopen, Report, Reside, Sent, Show
from bot.guide.folder import line
from bot.guide.journey import Ask, Knock, Outside, letter_of, sendable
from bot.guide.letters import kind_of
from bot.guide.recourse import GROUPS, RECOMMENDED, Door, rights_of
from bot.guide.rules import NOTICE
from bot.guide.screen import Arg, Block, Items, Say, Screen, Tap, Text
from bot.guide.view import Rows, View


def mediation(view: View, name: str = "") -> Screen:
    """Who can help outside the company, with or without a case. `name`: a door just told of."""
    blocks: list[Block] = [*_noted(view, name), Text(Say("mediation"))]
    rows: Rows = []
    if not view.failed:
        if (early := _early(view)) is not None:
            blocks.append(Text(early))
        rows.append((view.to_case(),))
    if country_of(view.person) is None:
        return view.aside(
            [*blocks, *_company(view), Text(Say("country"))],
            [*rows, *_countries(view)],
        )
    overview, doors = _overview(view)
    return view.aside([*blocks, *overview], [*rows, *doors])


def _early(view: View) -> Say | None:
    """What comes before help outside, while no exchange has failed."""
    if view.circumstances.get("charged") == "unknown":
        return Say("mediation-fraud")  # nobody owes a letter for what they never authorised
    awaited = [one.sent for one in view.written if one.outcome == "sent" and one.sent is not None]
    if awaited:
        return Say("mediation-wrote", {"day": max(awaited)})
    return None if view.written else Say("mediation-too-early")


def _noted(view: View, name: str) -> list[Block]:
    """What was just told of a door, and who comes next."""
    step, told = view.case.step(name), view.named(name)
    if name not in view.guide.recourse or step is None or step.outcome in WAITING or told is None:
        return []
    outcome = Say(f"tried-outcome.{step.outcome}")
    following = next((one for one in view.doors if one.recommended), None)
    blocks: list[Block] = [Text(Say("door-noted", {"door": told, "outcome": outcome}))]
    if following is not None:
        blocks.append(Text(Say("door-next", {"door": Say(following.words)})))
    return blocks


def behind(view: View) -> Screen:
    """The company's doors are behind: what is left, honestly, and how to close in peace."""
    ends: Rows = [
        (Tap(Say("outcome.solved"), Report(OUTSIDE, "solved")),),
        (Tap(Say("outcome.ended"), Report(OUTSIDE, "ended")),),
    ]
    blocks: list[Block] = [Text(Say("outside")), *view.tried()]
    if country_of(view.person) is None:
        asked = [*blocks, *_company(view), Text(Say("country"))]
        return view.present(asked, [*_countries(view), *ends])
    overview, doors = _overview(view)
    return view.present([*blocks, *overview], [*doors, *ends])


def recourse(view: View, name: str) -> Screen | None:
    """One door outside: whether it can act here, what it can do, the exact next step."""
    door = next((one for one in view.doors if one.name == name), None)
    if door is None:
        return None
    view.facts.append((door.words, door.recourse))
    called = door.recourse.name
    title = Say("recourse-title", {"name": Say(door.words)})
    if called:
        title = Say("recourse-called", {"name": Say(door.words), "called": called})
    blocks: list[Block] = [Text(title), Text(Say(f"standing.{_standing(door)}"))]
    blocks += _state(view, door)
    blocks.append(Text(Say("elsewhere-why") if door.elsewhere else _said(door, "why")))
    blocks.append(_about(door))
    for part in ("can", "cannot"):
        blocks += view.items(door.words, getattr(door.recourse, part), f"recourse.{part}")
    if door.clock is not None:
        blocks.append(Text(line(view, door.clock)))
    if door.usable:
        first = (Say("credit-first"),) if door.recourse.credit else ()
        steps = (*first, *view.say(door.words, door.recourse.next))
        blocks.append(Items(steps, Say("recourse.next"), numbered=True))
    elif door.group == "not":
        other = [one for one in door.recourse.next if one.instead]
        blocks += view.items(door.words, other, "recourse.instead")
    rows = [*_use(view, door), (Tap(Say("button.other-doors"), Show("mediation")),)]
    return view.aside(blocks, rows, home="closed" if door.group == "not" else "mediation")


def closed(view: View, _: str = "") -> Screen:
    """The doors that cannot help here, each with its reason."""
    doors = [one for one in view.doors if one.group == "not"]
    if not doors:
        return mediation(view)
    view.facts += [(one.words, one.recourse) for one in doors]
    listed = Items(tuple(map(_line, doors)), Say("doors.not"))
    return view.aside([listed], [*_taps(doors), _back()], home="mediation")


def _back() -> tuple[Tap]:
    return (Tap(Say("button.other-doors"), Show("mediation"), "primary"),)


def rights(view: View, _: str = "") -> Screen | None:
    """What the law of the person's country gives, for these facts."""
    country = country_of(view.person) or ""
    said = [
        say for name, right in rights_of(view.guide, country) for say in view.say(name, [right])
    ]
    if not said:
        return None
    blocks: list[Block] = [
        Text(Say("rights-of", {"country": Say(f"country.{country}")})),
        Items(tuple(said), Say("rights")),
        Text(Say("rights-limits")),
    ]
    return view.aside(blocks, [_back()], home="mediation")


def country(view: View, _: str = "") -> Screen:
    """Another country."""
    return view.aside([Text(Say("country"))], _countries(view), home="mediation")


# --- the list -------------------------------------------------------------------------------------


def _company(view: View) -> list[Block]:
    """What is known of the companies that decides who can act on them."""
    names = [view.company_name] if view.company_name else list(view.guide.companies)
    companies = {name: view.guide.companies[name] for name in names}
    said = [Text(say) for name, one in companies.items() for say in view.say(name, one.facts)]
    running = [one for one in clocks_of(view.guide, view.person) if not one.over(view.today)]
    return [*(Text(line(view, one)) for one in running if one.clock.promise), *said]


def _countries(view: View) -> Rows:
    """The choice of a country, which may be left open."""
    rows = country_rows(view.language, Reside, "reside")
    return [*rows, (Tap(Say("button.skip"), Reside("")),)]


def _overview(view: View) -> tuple[list[Block], Rows]:
    """The doors outside by where they stand, each in a line; and their buttons, in that order."""
    blocks = _company(view)
    rows: Rows = []
    for group in GROUPS:
        doors = [one for one in view.doors if one.group == group]
        if not doors:
            continue
        if group == "not":  # those that cannot help are one tap further, each with its reason
            blocks.append(Text(Say("doors-not", {"count": len(doors)})))
            rows.append((Tap(Say("button.closed-doors"), Show("closed")),))
            continue
        heading = Say(f"doors.{group}")
        blocks.append(Items(tuple(map(_line, doors)), heading, numbered=group == "now"))
        view.facts += [(one.words, one.recourse) for one in doors]
        rows += _taps(doors)
    place = country_of(view.person)
    named = Say(f"country.{place}") if place else Say("country-unsaid")
    blocks.append(Text(Say("doors-country", {"country": named})))
    last = [Tap(Say("button.country"), Show("country"))]
    if rights_fit(view):
        last.append(Tap(Say("button.rights"), Show("rights")))
    return blocks, [*rows, tuple(last)]


def _taps(doors: Iterable[Door]) -> Rows:
    return [(Tap(Say(one.words), Show("recourse", one.name)),) for one in doors]


def rights_fit(view: View) -> bool:
    """Whether there is something to say about the law of the person's country."""
    return rights(View(view.guide, view.person, view.language, view.today)) is not None


def _line(door: Door) -> Say:
    """A door in the list: what it is worth here, and what it waits for."""
    verdict = _said(door, "verdict")
    if door.elsewhere and door.recourse.acts == "no":  # it speaks of the company's seat
        verdict = Say("elsewhere-verdict", {"door": Say(door.words)})
    if door.standing == "missing" and door.missing is not None:
        said = "door-missing" if door.until is None else "door-wait"
        verdict = Say(said, {"verdict": verdict, "missing": _lacking(door.missing, door)})
    if door.standing in ("late", "unfit"):
        return Say(f"door-{door.standing}", {"verdict": verdict})
    waits = door.recommended or door.standing == "missing"
    if waits and door.clock is not None and door.clock.last is not None:
        says = door.clock.clock.according_to
        args: dict[str, Arg] = {"verdict": verdict, "day": door.clock.last, "according": says}
        return Say("door-until-says" if says else "door-until", args)
    return verdict


def _standing(door: Door) -> str:
    return "report" if door.group == "report" else door.standing


def _said(door: Door, part: str) -> Say:
    args: dict[str, Arg] = {**door.recourse.values, "acts": door.acts}
    return Say(f"{door.words}.{part}", args)


def _lacking(need: Need, door: Door) -> Say:
    """What a door waits for, in a word."""
    if door.until is not None:
        return Say(f"need-until.{need.what}", {"day": door.until})
    return Say(f"need.{need.what}", {"days": need.days})


# --- one door -------------------------------------------------------------------------------------


def _state(view: View, door: Door) -> list[Block]:
    """What was done there, or what is to be done first."""
    step = door.step
    if step is not None and step.outcome == "sent":
        blocks: list[Block] = [awaiting(view, step)]
        return [*blocks, *([reminded(view, step)] if step.remind else [])]
    if step is not None and step.outcome != "later":
        outcome = Say(f"tried-outcome.{step.outcome}")
        return [Text(Say("door-tried", {"day": step.day, "outcome": outcome}))]
    blocks = []
    if door.standing == "missing" and door.missing is not None:
        lacking = _lacking(door.missing, door)
        blocks.append(Text(lacking if door.until else Say("missing", {"missing": lacking})))
        if door.presses(view.today):
            blocks.append(Text(Say("presses")))
    if step is not None and step.remind is not None:
        blocks.append(reminded(view, step))
    return blocks


def _about(door: Door) -> Items:
    """For whom, at what price, in which languages, at which number; and who says so."""
    one = door.recourse
    lines = [
        Say("recourse-who", {"who": _said(door, "who")}),
        Say(f"recourse-cost.{one.cost}"),
    ]
    if one.languages:
        tongues = tuple(Say(f"tongue.{tongue}") for tongue in one.languages)
        lines.append(Say("recourse-languages", {"languages": tongues}))
    if one.phone:
        lines.append(Say("recourse-phone", {"phone": one.phone}))
    if one.according_to:
        lines.append(Say("recourse-according", {"according": one.according_to}))
    return Items(tuple(lines), Say("recourse.about"))


def _use(view: View, door: Door) -> Rows:
    """What one may do at a door now: what is missing first, the letter, the link, the outcome."""
    name, step = door.name, door.step
    rows: Rows = []
    if door.standing == "missing" and door.missing is not None:
        rows += _first(view, door)
    rows += link(view, door.recourse.url, f"{door.words}.link")
    if kind_of(view, name) is not None and (door.usable or step is not None):
        rows.append((Tap(Say("button.letter"), Show("letter", name)),))
    if not isinstance(view.position, Knock | Outside):
        return rows
    if view.case.blank or isinstance(view.position, Ask):
        return rows
    rows.append((Tap(Say("button.dossier"), Show("dossier")),))
    if step is None or step.outcome == "later":
        if door.standing in RECOMMENDED or door.standing == "late":
            rows.append((Tap(Say("button.door-used"), Sent(name)),))
        if step is not None and step.remind is not None:
            rows += remind_rows(view, step)
    elif step.outcome == "sent":
        rows += remind_rows(view, step)
        rows += answers_at(name)
        rows.append((Tap(Say("button.sent-day"), Show("sent_day", name)),))
    if step is not None and step.outcome != "later":
        rows.append((Tap(Say("button.undo"), Reopen(name)),))
    return rows


def _first(view: View, door: Door) -> Rows:
    """The way to what is missing: to write it now, or to be reminded of the day."""
    need = door.missing
    if need is None:
        return []
    if door.until is not None:
        if view.case.blank or door.step is not None:
            return []
        days = (door.until - view.today).days
        label = Say("button.remind-on", {"day": door.until})
        return [(Tap(label, Remind(door.name, str(days)), "primary"),)]
    if need.what == "bank":
        banks = [one.name for one in view.doors if one.recourse.kind == "bank"]
        return (
            [(Tap(Say("button.ask-bank"), Show("recourse", banks[0]), "primary"),)] if banks else []
        )
    rung = _written(view, need)
    if rung is not None:
        return [(Tap(Say(f"button.write-{need.what}"), Show("letter", rung.id), "primary"),)]
    return [(view.to_case(),)] if need.what != "data" else []


def _written(view: View, need: Need) -> Rung | None:
    """The rung whose letter makes good what is missing, if it may leave now."""

    def serves(rung: Rung, channel: Channel) -> bool:
        if need.what == "notice":
            return letter_of(view.guide, rung) == NOTICE
        return need.what == "complaint" and channel.kind in ("form", "email", "store")

    return next(
        (
            rung
            for rung in sendable(view.guide, view.case)
            if serves(rung, view.guide.channels[rung.channel])
        ),
        None,
    )
