"""A screen as a Telegram message: text in Telegram's HTML, and a keyboard."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from typing import Any, Final
from urllib.parse import urlsplit

from bot.guide.events import encode
from bot.guide.screen import (
    Arg,
    Block,
    Button,
    Copy,
    Items,
    Letter,
    Link,
    Links,
    Say,
    Screen,
    Sources,
    Tap,
    Text,
)
from bot.words import Html, Words

_BLANKS: Final = re.compile(r"\n{3,}")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A message ready for Telegram."""

    text: str
    keyboard: Mapping[str, Any]
    """An InlineKeyboardMarkup, as the Bot API takes it."""


def draw(words: Words, language: str, screen: Screen, case: int) -> Drawn:
    """A screen in a language, its buttons bearing the id of the case they are about."""
    pen = _Pen(words, language, screen)
    rows = [[pen.button(button, case) for button in row] for row in screen.rows]
    return Drawn("\n\n".join(map(pen.block, screen.blocks)), {"inline_keyboard": rows})


def written(words: Words, language: str, letter: Letter, common: Mapping[str, Arg]) -> str:
    """A letter as plain text, in its own language or in this one."""
    tongue = letter.language or language
    paragraphs = (words.plain(tongue, one, common).strip() for one in letter.paragraphs)
    return _BLANKS.sub("\n\n", "\n\n".join(one for one in paragraphs if one))


class _Pen:
    """Writes the parts of one screen in one language."""

    def __init__(self, words: Words, language: str, screen: Screen) -> None:
        self._words = words
        self._language = language
        self._common = screen.common

    def html(self, say: Say) -> str:
        return self._words.html(self._language, say, self._common)

    def plain(self, say: Say) -> str:
        return self._words.plain(self._language, say, self._common)

    def block(self, block: Block) -> str:
        match block:
            case Text(say):
                return self.html(say)
            case Items():
                return self.items(block)
            case Links(heading, links):
                lines = [f'<a href="{escape(one.url)}">{self.html(one.label)}</a>' for one in links]
                return "\n".join([self.html(heading), *(f"• {line}" for line in lines)])
            case Letter():
                # A <pre> is copied whole by one touch. Its text is plain, and escaped here.
                return f"<pre>{escape(self.letter(block), quote=False)}</pre>"
            case Sources(sources, checked, according):
                cited = Html(self._words.separator(self._language).join(sites(sources)))
                said = "sources-of" if according else "sources"
                args: dict[str, Arg] = {"sources": cited, "day": checked, "according": according}
                return f"• {self.html(Say(said, args))}"

    def letter(self, letter: Letter) -> str:
        return written(self._words, letter.language or self._language, letter, self._common)

    def items(self, block: Items) -> str:
        lines = [self.html(block.heading)]
        for number, item in enumerate(block.items, start=1):
            sign = f"{number}." if block.numbered else "•"
            lines.append(f"{sign} {self.html(item)}")
        text = "\n".join(lines)
        return f"<blockquote expandable>{text}</blockquote>" if block.folded else text

    def button(self, button: Button, case: int) -> Mapping[str, Any]:
        """An InlineKeyboardButton, as the Bot API takes it."""
        label = self.plain(button.label)
        match button:
            case Tap(_, event, style):
                drawn = {"text": label, "callback_data": encode(event, case)}
                return {**drawn, "style": style} if style else drawn
            case Link(_, url):
                return {"text": label, "url": url}
            case Copy(_, text):
                copied = text if isinstance(text, str) else self.plain(text)
                return {"text": label, "copy_text": {"text": copied}}


def sites(sources: Iterable[str]) -> list[str]:
    """Sources as links: each site once, with its pages and the places in them.

    A site with one page is itself the link; the pages of others are numbered.
    """
    found: dict[str, dict[str, list[str]]] = {}
    for source in sources:
        address, _, place = source.partition(" §")
        pages = found.setdefault(urlsplit(address).hostname or address, {})
        pages.setdefault(address, []).extend(f"§{place}".split(", ") if place else ())
    return [_site(site, pages) for site, pages in found.items()]


def sites_plain(sources: Iterable[str]) -> list[str]:
    """Sources as one prints them: each address once, with the places in it."""
    found: dict[str, list[str]] = {}
    for source in sources:
        address, _, place = source.partition(" §")
        found.setdefault(address, []).extend([f"§{place}"] if place else [])
    return [
        " ".join([address, ", ".join(dict.fromkeys(where))]).strip()
        for address, where in found.items()
    ]


def _site(site: str, pages: Mapping[str, Iterable[str]]) -> str:
    name = escape(site, quote=False)
    if list(pages) == [site]:
        return name  # an article of law, not an address
    links = [
        f'<a href="{escape(address)}">{name if len(pages) == 1 else number}</a>'
        for number, address in enumerate(pages, start=1)
    ]
    places = dict.fromkeys(place for where in pages.values() for place in where)
    before = "" if len(pages) == 1 else f"{name} "
    return " ".join([before + ", ".join(links), ", ".join(places)]).strip()
