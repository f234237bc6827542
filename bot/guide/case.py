"""What a person said and did, and the taps that change it.

A `Case` holds only facts: never "the step one is on", which goes stale after a deployment, an
edit of the content or a tap on an old button. Where one stands is derived (`journey.position`).

An `Event` is what a tap or a command means. Its spelling (`encode`, `decode`) travels in
Telegram's callback data: at most 64 bytes, and untrusted when it comes back.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, TypeAlias, get_args

from pydantic import BaseModel, ConfigDict

Outcome: TypeAlias = Literal["solved", "unsolved", "silent", "later", "ended"]
"""How knocking at a door went. `ended`: the person closes the case without a solution."""

FINAL: Final = frozenset({"solved", "ended"})
FAILED: Final = frozenset({"unsolved", "silent"})

OUTSIDE: Final = "outside"
"""The rung that is no rung of the company's: the recourse outside it. No ladder may use the id."""

DATA_LIMIT: Final = 64
"""Bytes of callback data that Telegram takes (Bot API, InlineKeyboardButton)."""


class Facts(BaseModel):
    """A record that never changes once made: a change makes a new one.

    A field that this version does not know is passed over, so that a record written by a newer
    version never locks somebody out.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")


class Step(Facts):
    """One knock at one door: which rung of the ladder, the day, how it went."""

    rung: str
    day: date
    outcome: Outcome


class Case(Facts):
    """One dispute, as facts. `id` 0 is the blank case, of which nothing is known yet."""

    id: int = 0
    opened: date | None = None
    answers: Mapping[str, str] = {}
    steps: tuple[Step, ...] = ()

    @property
    def blank(self) -> bool:
        """Whether nothing was said yet."""
        return not self.answers and not self.steps

    def step(self, rung: str) -> Step | None:
        """The step taken on that rung, if any."""
        return next((step for step in self.steps if step.rung == rung), None)

    def with_answer(self, question: str, option: str) -> "Case":
        """This case and that answer, last in order."""
        rest = {key: value for key, value in self.answers.items() if key != question}
        return self.model_copy(update={"answers": {**rest, question: option}})

    def without_answer(self, question: str) -> "Case":
        """This case as if that question had not been answered."""
        rest = {key: value for key, value in self.answers.items() if key != question}
        return self.model_copy(update={"answers": rest})

    def with_step(self, step: Step) -> "Case":
        """This case and that step, in the place of an earlier one on the same rung."""
        rest = tuple(old for old in self.steps if old.rung != step.rung)
        return self.model_copy(update={"steps": (*rest, step)})

    def without_step(self, rung: str) -> "Case":
        """This case as if nobody had knocked at that rung."""
        return self.model_copy(update={"steps": tuple(s for s in self.steps if s.rung != rung)})


class Person(Facts):
    """Somebody the bot talks with: a chosen language, and cases, the present one first."""

    language: str | None = None
    cases: tuple[Case, ...] = (Case(),)

    @property
    def case(self) -> Case:
        """The case one is in."""
        return self.cases[0]

    def with_case(self, case: Case) -> "Person":
        """This person with another state of the present case."""
        return self.model_copy(update={"cases": (case, *self.cases[1:])})


# --- events: what a tap or a command means -------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Answer:
    """The person answers a question."""

    question: str
    option: str


@dataclass(frozen=True, slots=True)
class Unanswer:
    """The person goes back to a question."""

    question: str


@dataclass(frozen=True, slots=True)
class Report:
    """The person says how it went at a door."""

    rung: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Reopen:
    """The person goes back to a door they had reported on."""

    rung: str


@dataclass(frozen=True, slots=True)
class Begin:
    """The person starts a new complaint, of a given problem if `problem` is not empty."""

    problem: str = ""


@dataclass(frozen=True, slots=True)
class Open:
    """The person goes back to another of their cases."""

    case: int


@dataclass(frozen=True, slots=True)
class Speak:
    """The person chooses a language."""

    language: str


@dataclass(frozen=True, slots=True)
class Erase:
    """The person has everything about them erased."""


@dataclass(frozen=True, slots=True)
class Show:
    """The person looks at a page. Changes nothing. `of` says of what, where a page needs it."""

    page: str = "present"
    of: str = ""


Event: TypeAlias = Answer | Unanswer | Report | Reopen | Begin | Open | Speak | Erase | Show

_VERBS: Final[Mapping[str, type[Event]]] = {
    "a": Answer,
    "u": Unanswer,
    "r": Report,
    "o": Reopen,
    "b": Begin,
    "c": Open,
    "l": Speak,
    "x": Erase,
    "s": Show,
}
_VERB_OF: Final = {kind: verb for verb, kind in _VERBS.items()}
_VERSION: Final = "1"
_SPELLING: Final = re.compile(
    r"1\.(?P<case>[0-9]{1,12})\.(?P<verb>[a-z])(?P<words>(?:\.[a-z0-9_]{0,48}){0,2})"
)


def encode(event: Event, case: int) -> str:
    """Spell an event for a button.

    In: the event, and the id of the case it is about. Out: at most 64 bytes of ASCII.
    Raises ValueError if it would be longer: an id in the content is too long.
    """
    values = [str(getattr(event, name)) for name in event.__slots__]
    data = ".".join([_VERSION, str(case), _VERB_OF[type(event)], *values])
    if len(data) > DATA_LIMIT:
        raise ValueError(f"callback data over {DATA_LIMIT} bytes: {data}")
    return data


def decode(data: str) -> tuple[int, Event] | None:
    """Read a button's callback data, which anybody may have forged.

    Out: the id of the case it is about and the event; None for anything not spelled by `encode`.
    Nothing is checked against the content here: `journey.turn` does.
    """
    found = _SPELLING.fullmatch(data)
    if found is None or found["verb"] not in _VERBS:
        return None
    kind = _VERBS[found["verb"]]
    words = found["words"].split(".")[1:]
    if len(words) != len(kind.__slots__):
        return None
    case = int(found["case"])
    if kind is Open:
        return (case, Open(int(words[0]))) if words[0].isdigit() else None
    if kind is Report and words[1] not in get_args(Outcome):
        return None
    return case, kind(*words)
