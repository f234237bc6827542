"""What a person said and did.

A `Case` holds only facts: never "the step one is on", which goes stale after a deployment, an
edit of the content or a tap on an old button. Where one stands is derived (`journey.position`).
"""

from collections.abc import Mapping
from datetime import date
from typing import Final, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

Outcome: TypeAlias = Literal[
    "later",
    "sent",
    "solved",
    "partly",
    "refused",
    "asked",
    "automatic",
    "unsolved",
    "silent",
    "ended",
]
"""How knocking at a door went.

`later`: not yet done. `sent`: done, the answer is awaited. `partly`, `refused`, `asked` (for
something more) and `automatic` (or off the point) say what was answered. `ended`: the person closes
the case without a solution.
"""

WAITING: Final = frozenset({"later", "sent"})
FINAL: Final = frozenset({"solved", "ended"})
FAILED: Final = frozenset({"partly", "refused", "automatic", "unsolved", "silent"})
ANSWERED: Final = FAILED | {"asked", "solved"}
"""What can only be said of a door at which one has knocked."""

OUTSIDE: Final = "outside"
"""The rung that is no rung of the company's: the recourse outside it. No ladder may use the id."""


class Facts(BaseModel):
    """A record that never changes once made: a change makes a new one.

    A field that this version does not know is passed over, so that a record written by a newer
    version never locks somebody out.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")


class Step(Facts):
    """One knock at one door: which rung of the ladder, how it went, and the day that was said.

    `sent`: the day the message left. `promised`: the day by which an answer may be expected, fixed
    when it was sent: a change of the content changes no promise. `remind`: the day on which the
    person asked to be reminded. `told`: all that they had said when it left, of which the message
    was made: what they say later changes no message that is gone.
    """

    rung: str
    day: date
    outcome: Outcome
    sent: date | None = None
    promised: date | None = None
    remind: date | None = None
    told: Mapping[str, str] = Field(default_factory=dict)


Kind: TypeAlias = Literal["photo", "document", "text"]
"""What a piece of evidence is."""

PRINTABLE: Final = frozenset({"image/jpeg", "image/png", "image/webp", "image/gif"})
"""The types of the files that are pictures a paper can show."""


class Evidence(Facts):
    """Something that the person keeps as a proof: a picture, a file, or a text.

    Pictures and files stay with Telegram, under `file`; `media` is the type of a file. `number` is
    never given twice in a case.
    """

    number: int
    day: date
    kind: Kind
    file: str = ""
    name: str = ""
    media: str = ""
    text: str = ""

    @property
    def pictured(self) -> bool:
        """Whether it can be printed as a picture."""
        return self.kind == "photo" or self.media in PRINTABLE


class Case(Facts):
    """One dispute, as facts. `id` 0 is the blank case, of which nothing is known yet.

    `touched`: the last day on which the person was in it. `announced`: the day on which they were
    told that it is about to be deleted.
    """

    id: int = 0
    opened: date | None = None
    answers: Mapping[str, str] = Field(default_factory=dict)
    steps: tuple[Step, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    touched: date | None = None
    announced: date | None = None

    @property
    def blank(self) -> bool:
        """Whether nothing was said yet."""
        return not self.answers and not self.steps and not self.evidence

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


CASES_KEPT: Final = 50
"""Cases kept for one person; nobody has so many disputes, and a flood must not fill the store."""


class Person(Facts):
    """Somebody the bot talks with: a chosen language, and cases, the present one first.

    `about`: what they said of themselves, for all their cases. `spoken`: the language in which the
    bot last spoke with them. `zone`: a chosen time zone.
    `awaited`: what the last screen asked them to type, a page and what it is of. `writing`: the
    letter looked at last, a rung or a door, to which completing it leads back; `beside`: the door
    outside from whose page it was opened. Both are harmless when stale.
    `said`: a description they typed and have not yet confirmed; `unsaid`: what was picked out of it
    and is not so; `offered`: whether another language was offered already.
    """

    language: str | None = None
    cases: tuple[Case, ...] = Field(default_factory=lambda: (Case(),))
    about: Mapping[str, str] = Field(default_factory=dict)
    spoken: str = ""
    zone: str = ""
    awaited: str = ""
    writing: str = ""
    beside: str = ""
    said: str = ""
    unsaid: tuple[str, ...] = ()
    offered: bool = False

    @property
    def case(self) -> Case:
        """The case one is in."""
        return self.cases[0]

    def with_case(self, case: Case) -> "Person":
        """This person with another state of the present case."""
        return self.model_copy(update={"cases": (case, *self.cases[1:])})

    def in_case(self, wanted: int) -> "Person | None":
        """This person in another of their cases; None if there is none of that id."""
        found = next((one for one in self.cases if one.id == wanted), None)
        if found is None:
            return None
        rest = tuple(one for one in self.cases if one is not found and not one.blank)
        return self.model_copy(update={"cases": (found, *rest)})
