"""Who can help outside the company, for this person and these facts, the most useful first.

    doors_of(guide, person, today) -> the doors, each with where it stands and why

A door is recommended only if nothing that it asks for is missing and its time has not run out. One
that cannot act here is not hidden: it comes last, with its reason.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal, TypeAlias

from bot.guide.case import FAILED, WAITING, Person, Step
from bot.guide.clocks import Ticking, clocks_of
from bot.guide.content import Acts, Guide, Need, Recourse, Said, fits, matches
from bot.guide.details import circumstances, country_of, details_of
from bot.guide.places import COUNTRIES
from bot.guide.rules import SHOPS, asked_on, warned_on

Standing: TypeAlias = Literal["open", "try", "waiting", "missing", "tried", "late", "unfit", "shut"]
"""Where a door stands, in the order of the list.

`open`: to be used now, it acts on any company. `try`: to be used now, without certainty. `waiting`:
used, the answer is awaited. `missing`: something is to be done before. `tried`: used, to no avail.
`late`: its time has run out. `unfit`: not for these facts. `shut`: it cannot act on this company.
"""

RANKS: Final[tuple[Standing, ...]] = (
    "open",
    "try",
    "waiting",
    "missing",
    "tried",
    "late",
    "unfit",
    "shut",
)
RECOMMENDED: Final[frozenset[Standing]] = frozenset({"open", "try"})
INFORMING: Final = frozenset({"authority", "data_protection"})
"""Kinds of doors that take a report and settle no dispute."""
GROUPS: Final = ("now", "report", "going", "first", "tried", "not")
"""The parts of the list, in order."""

# What is most likely to bring the money back, or to end the dispute, comes first: a payment can be
# taken back without the company's consent; a warning to an authority settles no case.
_USEFUL: Final = (
    "payment",
    "bank",
    "bank_ombudsman",
    "consumer_centre",
    "association",
    "mediator",
    "small_claims",
    "authority",
    "data_protection",
)
_PAYMENTS: Final = frozenset({"payment", "bank", "bank_ombudsman"})
_AGAINST: Final = frozenset({"mediator", "consumer_centre", "association", "small_claims"})
"""Kinds of doors that act on whoever sold: all depends on where that one is."""
SOON: Final = timedelta(days=30)
"""A time limit so near that one cannot wait for what a door asks for first."""


@dataclass(frozen=True, slots=True)
class Door:
    """A door for one person: `missing` and `until` say what is to be done or waited for before.

    `clock`: its nearest time limit, if one runs. `step`: what the person did there. `elsewhere`: it
    acts on whoever sold, which was another than the company it was looked at for; nobody verified
    what it can do there.
    """

    name: str
    recourse: Recourse
    standing: Standing
    acts: Acts
    missing: Need | None = None
    until: date | None = None
    clock: Ticking | None = None
    step: Step | None = None
    elsewhere: bool = False

    @property
    def recommended(self) -> bool:
        """Whether it may be used now, and may settle the dispute."""
        return self.standing in RECOMMENDED and self.recourse.kind not in INFORMING

    @property
    def group(self) -> str:
        """The part of the list in which it stands."""
        if self.standing in RECOMMENDED:
            return "now" if self.recommended else "report"
        return {"waiting": "going", "missing": "first", "tried": "tried"}.get(self.standing, "not")

    @property
    def usable(self) -> bool:
        """Whether there is a next step to take there, now or once what is missing was done."""
        return self.standing in ("open", "try", "missing", "late")

    def presses(self, today: date) -> bool:
        """Whether it still lacks the complaint while its time is about to run out."""
        last = self.clock.last if self.clock is not None else None
        if self.missing is None or self.until is not None or last is None:
            return False
        lacks = self.standing == "missing" and self.missing.what == "complaint"
        return lacks and last <= today + SOON

    @property
    def words(self) -> str:
        """The file whose words say it."""
        return self.recourse.like or self.name


def doors_of(guide: Guide, person: Person, today: date) -> tuple[Door, ...]:
    """The doors that somebody who lives there may think of, the most useful first.

    In: the guide; the person, with or without a case; their day. Out: the doors. Whose country is
    not known gets those that are open to everybody.
    """
    country = country_of(person)
    here = _Here(guide, person, today, circumstances(guide, person), clocks_of(guide, person))
    found = [here.door(name, one) for name, one in guide.open_to(country).items()]
    money = _about_money(guide, person)
    return tuple(sorted(found, key=lambda one: _order(one, money)))


def door_of(guide: Guide, person: Person, name: str, today: date) -> Door | None:
    """One of these doors; None if it is not for somebody who lives there."""
    return next((one for one in doors_of(guide, person, today) if one.name == name), None)


def rights_of(guide: Guide, country: str) -> tuple[tuple[str, Said], ...]:
    """The rights that the law gives in a country, each with the file of its words.

    Those of its region are among them, but for what the country says itself under the same id.
    """
    found: dict[str, tuple[str, Said]] = {}
    for name in (country, COUNTRIES.get(country, "")):
        if name in guide.countries:
            for right in guide.countries[name].rights:
                found.setdefault(right.id, (name, right))
    return tuple(found.values())


def _about_money(guide: Guide, person: Person) -> bool:
    """Whether it matters how it was paid: a payment route is then the nearest one.

    Without a case nobody knows, and the payment routes have the shortest time limits.
    """
    return person.case.blank or any(one.id == "paid_with" for one in details_of(guide, person))


def _order(door: Door, money: bool) -> tuple[int, bool, int, bool, date, str]:
    kind = door.recourse.kind
    useful = _USEFUL.index(kind)
    standing = door.standing
    if kind in _PAYMENTS and not money:
        useful += len(_USEFUL)
        standing = "try" if standing == "open" else standing
    last = door.clock.last if door.clock is not None else None
    # Whether the card is a credit card is not asked: the door for every card comes first.
    return (
        RANKS.index(standing),
        door.elsewhere and door.recourse.acts == "no",  # nobody verified what it can do there
        useful,
        door.recourse.credit,
        last or date.max,
        door.name,
    )


@dataclass(frozen=True, slots=True)
class _Here:
    """One person's facts, as the doors look at them."""

    guide: Guide
    person: Person
    today: date
    known: Mapping[str, str]
    clocks: tuple[Ticking, ...]

    def door(self, name: str, one: Recourse) -> Door:
        """A door, and where it stands for these facts."""
        acts = next((it.acts for it in one.acts_if if matches(it.when, self.known)), one.acts)
        elsewhere = one.kind in _AGAINST and self.known.get("seller") in SHOPS
        if elsewhere and acts == "no":
            acts = "unclear"  # the seat that shuts it is the company's, not the seller's
        clocks = [it for it in self.clocks if it.clock in one.clocks and it.last is not None]
        running = [it for it in clocks if not it.over(self.today)]
        step = self.person.case.step(name)
        missing, until = self._missing(one)
        standing: Standing = "open" if acts == "yes" else "try"
        if step is not None and step.outcome != "later":
            standing = "waiting" if step.outcome in WAITING else "tried"
        elif acts == "no":
            standing = "shut"
        elif not fits(one.fits, self.known):
            standing = "unfit"
        elif clocks and not running:
            standing = "late"
        elif missing is not None:
            standing = "missing"
        nearest = next(iter(running or clocks), None)
        return Door(name, one, standing, acts, missing, until, nearest, step, elsewhere)

    def _missing(self, one: Recourse) -> tuple[Need | None, date | None]:
        """The first thing the door asks for that is not there; until when to wait for it."""
        for need in one.needs:
            if need.unless and matches(need.unless, self.known):
                continue
            done = self._done(need)
            if done is None:
                return need, None
            if self.today < (until := done + timedelta(days=need.days)):
                return need, until
        return None, None

    def _done(self, need: Need) -> date | None:
        """The day since which a precondition is met; None if it is not."""
        match need.what:
            case "complaint":
                return asked_on(self.guide, self.person.case, in_writing=True)
            case "notice":
                return warned_on(self.guide, self.person.case)
            case "bank":
                return self._asked_the_bank(need.days)
        return None  # what no case knows of

    def _asked_the_bank(self, days: int) -> date | None:
        """The day since which the bank has not helped: it refused, or did not answer in time."""
        known = self.guide.recourse
        steps = [
            step
            for step in self.person.case.steps
            if step.rung in known and known[step.rung].kind == "bank"
        ]
        refused = [step.day - timedelta(days=days) for step in steps if step.outcome in FAILED]
        asked = [step.sent for step in steps if days and step.outcome == "sent" and step.sent]
        return min([*refused, *asked], default=None)
