"""Papers: what is to be printed. Every word on them comes in finished, in one language."""

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph. A web address in it becomes a link."""

    text: str


@dataclass(frozen=True, slots=True)
class Points:
    """A list: points, or steps in order (numbered)."""

    items: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Rows:
    """Labels, each with its value."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table. Its head is repeated on every page; a row that is too short is filled up."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Quoted:
    """A message or a letter in full, under its title. Its line breaks are kept, no link is made."""

    title: str
    body: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: PNG, JPEG, WebP or GIF. One that cannot be shown leaves its caption.

    `description`: what a person who cannot see it is told.
    """

    data: bytes
    description: str
    caption: str


Part: TypeAlias = Paragraph | Points | Rows | Table | Quoted | Picture


@dataclass(frozen=True, slots=True)
class Section:
    """Parts under a heading. The paper numbers its sections from 1."""

    heading: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper in sections: the dossier. `footer` stands on every page, on two lines at most."""

    language: str
    title: str
    intro: str
    sections: tuple[Section, ...]
    footer: str
    made_on: date
    author: str = ""


@dataclass(frozen=True, slots=True)
class LetterPaper:
    """A formal letter, laid out as its language does.

    `subject` is the whole line ("Objet : ..."); `paragraphs` go from the salutation to the
    closing words. `title` is the name of the document, which the page does not show.
    """

    language: str
    title: str
    sender: tuple[str, ...]
    recipient: tuple[str, ...]
    place_and_day: str
    subject: str
    paragraphs: tuple[str, ...]
    signature: str
    made_on: date
