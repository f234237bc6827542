"""What a tap, a command or a message means, and the spelling of a tap in 64 bytes.

An `Event` travels in Telegram's callback data (`encode`, `decode`): at most 64 bytes, and untrusted
when it comes back. An `Input` is whatever a turn may begin with, a tap or not.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias, get_args

from bot.guide.case import Kind, Outcome

DATA_LIMIT: Final = 64
"""Bytes of callback data that Telegram takes (Bot API, InlineKeyboardButton)."""


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
class Put:
    """The person gives or changes an answer at any time; an empty one: they would rather not say.

    A day is spelled 20260312, with `r` behind it if it is only roughly known.
    """

    question: str
    value: str


@dataclass(frozen=True, slots=True)
class Change:
    """The same, from the page that lists the answers, to which it leads back."""

    question: str
    value: str


@dataclass(frozen=True, slots=True)
class Sent:
    """The person says that a message has left. `day` is spelled 20260312; today if it is empty."""

    rung: str
    day: str = ""


@dataclass(frozen=True, slots=True)
class Remind:
    """The person wants to be reminded: in so many `days`, on the promised day (``), or `no`."""

    rung: str
    days: str = ""


@dataclass(frozen=True, slots=True)
class Remove:
    """The person takes a piece of evidence out of their case."""

    number: str


@dataclass(frozen=True, slots=True)
class Drop:
    """The person has one of their cases erased."""

    case: int


@dataclass(frozen=True, slots=True)
class Settle:
    """The person chooses their time zone, by its place in `places.ZONES`."""

    zone: str


@dataclass(frozen=True, slots=True)
class Reside:
    """The person says in which country they live (`places.COUNTRIES`); empty: not to be said."""

    country: str


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
class Take:
    """The person confirms that what they typed is about a problem."""

    problem: str


@dataclass(frozen=True, slots=True)
class Leave:
    """The person says that something which was picked out of what they typed is not so."""

    question: str


@dataclass(frozen=True, slots=True)
class Keep:
    """The person has what they typed kept as a proof in the present case."""


@dataclass(frozen=True, slots=True)
class Erase:
    """The person has everything about them erased."""


@dataclass(frozen=True, slots=True)
class Show:
    """The person looks at a page. Changes nothing. `of` says of what, where a page needs it."""

    page: str = "present"
    of: str = ""


Event: TypeAlias = (
    Answer
    | Unanswer
    | Put
    | Change
    | Report
    | Sent
    | Remind
    | Reopen
    | Remove
    | Begin
    | Open
    | Drop
    | Speak
    | Settle
    | Reside
    | Take
    | Leave
    | Keep
    | Erase
    | Show
)
"""What a button may carry."""


# --- what is no button's -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Enter:
    """The person comes in by a command or a deep link, which may name a problem or a company."""

    node: str = ""


@dataclass(frozen=True, slots=True)
class Typed:
    """The person typed or pasted a text. `forwarded`: somebody else's."""

    text: str
    forwarded: bool = False


@dataclass(frozen=True, slots=True)
class Attach:
    """The person sent a picture or a file. `size` in bytes; `media`: its type, if it is known."""

    kind: Kind
    file: str
    name: str = ""
    size: int = 0
    media: str = ""


@dataclass(frozen=True, slots=True)
class Ring:
    """It is time to speak first."""


Input: TypeAlias = Event | Enter | Typed | Attach | Ring
"""Whatever a turn may begin with."""

_VERBS: Final[Mapping[str, type[Event]]] = {
    "a": Answer,
    "u": Unanswer,
    "p": Put,
    "w": Change,
    "r": Report,
    "d": Sent,
    "m": Remind,
    "o": Reopen,
    "e": Remove,
    "b": Begin,
    "c": Open,
    "k": Drop,
    "l": Speak,
    "z": Settle,
    "n": Reside,
    "t": Take,
    "v": Leave,
    "h": Keep,
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
    if kind is Open or kind is Drop:
        return (case, kind(int(words[0]))) if words[0].isdigit() else None
    if kind is Report and words[1] not in get_args(Outcome):
        return None
    return case, kind(*words)
