"""A screen as a Telegram message: text in Telegram's HTML, and a keyboard."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from typing import Final
from urllib.parse import urlsplit

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup

from bot.guide.case import encode
from bot.guide.screen import (
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
    keyboard: InlineKeyboardMarkup


def draw(words: Words, language: str, screen: Screen, case: int) -> Drawn:
    """A screen in a language, its buttons bearing the id of the case they are about."""
    pen = _Pen(words, language, screen)
    rows = [[pen.button(button, case) for button in row] for row in screen.rows]
    return Drawn("\n\n".join(map(pen.block, screen.blocks)), InlineKeyboardMarkup(rows))


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
            case Letter(body):
                # A <pre> is copied whole by one touch. Its text is plain, and escaped here.
                letter = _BLANKS.sub("\n\n", self.plain(body)).strip()
                return f"<pre>{escape(letter, quote=False)}</pre>"
            case Sources(sources):
                cited = Html(self._words.separator(self._language).join(sites(sources)))
                said = Say("sources", {"sources": cited, "day": block.checked})
                return f"<blockquote expandable>{self.html(said)}</blockquote>"

    def items(self, block: Items) -> str:
        lines = [self.html(block.heading)]
        for number, item in enumerate(block.items, start=1):
            sign = f"{number}." if block.numbered else "•"
            lines.append(f"{sign} {self.html(item)}")
        text = "\n".join(lines)
        return f"<blockquote expandable>{text}</blockquote>" if block.folded else text

    def button(self, button: Button, case: int) -> InlineKeyboardButton:
        label = self.plain(button.label)
        match button:
            case Tap(_, event, style):
                data = encode(event, case)
                return InlineKeyboardButton(label, callback_data=data, style=style or None)
            case Link(_, url):
                return InlineKeyboardButton(label, url=url)
            case Copy(_, text):
                copied = text if isinstance(text, str) else self.plain(text)
                return InlineKeyboardButton(label, copy_text=CopyTextButton(copied))


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
