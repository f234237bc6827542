"""What a screen is made of: ids of words, buttons, links. No words, no HTML, no Telegram."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeAlias, Union

from bot.guide.events import Event

Arg: TypeAlias = Union[str, int, date, "Say", "Lines", tuple["Say", ...]]


@dataclass(frozen=True, slots=True)
class Say:
    """A message of the locales: its id (`id` or `id.attribute`) and its arguments.

    An argument may itself be a `Say`, or several (said one after the other, as a list).
    """

    id: str
    args: Mapping[str, Arg] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Lines:
    """Several things said one under the other, where a tuple of them would stand in one line."""

    says: tuple[Say, ...]


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
    """Words ready to send, shown so that one touch copies them.

    `language`: the one it is written in, if not the person's.
    """

    paragraphs: tuple[Say, ...]
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Sources:
    """Where what is stated comes from, the day it was checked, and who says so, if it is one."""

    sources: tuple[str, ...]
    checked: date
    according: str = ""


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


# --- papers: files to hand out --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Pairs:
    """A table: a head, if it has one, and rows of as many cells."""

    rows: tuple[tuple[Say, ...], ...]
    head: tuple[Say, ...] = ()


@dataclass(frozen=True, slots=True)
class Quoted:
    """A letter or a reply, in full, under its title."""

    title: Say
    letter: Letter


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that Telegram keeps, by the id of its file."""

    file: str
    caption: Say


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a dossier under a heading."""

    heading: Say
    blocks: tuple[Text | Items | Sources | Pairs | Quoted | Picture, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A letter on paper (PDF). `sender` and `recipient`: a line each."""

    name: Say
    letter: Letter
    subject: Say
    sender: tuple[Say, ...]
    recipient: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """An e-mail ready to be sent, as a file that mail programs open."""

    name: Say
    letter: Letter
    subject: Say
    to: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Calendar:
    """Days to enter in a calendar: an id that stays, the day, what, and more words."""

    name: Say
    entries: tuple[tuple[str, date, Say, Say], ...]


@dataclass(frozen=True, slots=True)
class Dossier:
    """The whole case on paper (PDF)."""

    name: Say
    title: Say
    intro: Say
    sections: tuple[Section, ...]
    common: Mapping[str, Arg] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Export:
    """All that is kept of a person, with the dossiers of their cases, in one archive."""

    name: Say
    dossiers: tuple[Dossier, ...]


Paper: TypeAlias = Sheet | Draft | Calendar | Dossier | Export


@dataclass(frozen=True, slots=True)
class Screen:
    """What to say now. `common`: arguments that every message of the screen may use.

    `paper`: a file that goes with it; what is said is then its caption (1,024 characters at most).
    """

    blocks: tuple[Block, ...]
    rows: tuple[tuple[Button, ...], ...]
    common: Mapping[str, Arg] = field(default_factory=dict)
    paper: Paper | None = None

    @property
    def buttons(self) -> Iterator[Button]:
        """Every button, in reading order."""
        return (button for row in self.rows for button in row)
