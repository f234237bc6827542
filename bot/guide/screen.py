"""What a screen is made of: ids of words, buttons, links. No words, no HTML, no Telegram."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeAlias, Union

from bot.guide.case import Event

Arg: TypeAlias = Union[str, int, date, "Say", tuple["Say", ...]]


@dataclass(frozen=True, slots=True)
class Say:
    """A message of the locales: its id (`id` or `id.attribute`) and its arguments.

    An argument may itself be a `Say`, or several (said one after the other, as a list).
    """

    id: str
    args: Mapping[str, Arg] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Text:
    """One paragraph."""

    say: Say


@dataclass(frozen=True, slots=True)
class Items:
    """A list under a heading: steps to follow in order (numbered), or points.

    `folded`: what only some will read, shown so that it opens at a touch.
    """

    items: tuple[Say, ...]
    heading: Say
    numbered: bool = False
    folded: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A way to a page in the browser: a button, or a line of `Links`."""

    label: Say
    url: str


@dataclass(frozen=True, slots=True)
class Links:
    """Links within the text, under a heading: what only some will need."""

    heading: Say
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """Words ready to send, shown so that one touch copies them."""

    body: Say


@dataclass(frozen=True, slots=True)
class Sources:
    """Where what the screen states comes from, and the oldest day it was checked."""

    sources: tuple[str, ...]
    checked: date


Block: TypeAlias = Text | Items | Links | Letter | Sources
Style: TypeAlias = Literal["", "primary", "danger"]


@dataclass(frozen=True, slots=True)
class Tap:
    """A button that tells the bot something."""

    label: Say
    event: Event
    style: Style = ""


@dataclass(frozen=True, slots=True)
class Copy:
    """A button that copies a short text (256 characters at most)."""

    label: Say
    text: Say | str


Button: TypeAlias = Tap | Link | Copy


@dataclass(frozen=True, slots=True)
class Screen:
    """What to say now. `common`: arguments that every message of the screen may use."""

    blocks: tuple[Block, ...]
    rows: tuple[tuple[Button, ...], ...]
    common: Mapping[str, Arg] = field(default_factory=dict)

    @property
    def buttons(self) -> Iterator[Button]:
        """Every button, in reading order."""
        return (button for row in self.rows for button in row)
