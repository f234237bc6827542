"""Telegram's HTML parse mode: markup in, text and entities out.

Lives here: the tags, the character references, and the refusals in Telegram's words. Must not:
what happens to the text afterwards (`entities.settle`).

"All <, > and & symbols that are not a part of a tag or an HTML entity must be replaced with the
corresponding HTML entities. [...] The API currently supports only the following named HTML
entities: &lt;, &gt;, &amp; and &quot;." Byte offsets in refusals count UTF-8.
"""

import re
from dataclasses import dataclass

from bot.demo.rules.entities import Entity, units
from bot.demo.rules.links import WrongLink, checked, mentioned_user
from bot.demo.rules.refusal import Refusal, bad_request

STYLE_OF = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
}
TAGS = {*STYLE_OF, "a", "code", "pre", "blockquote", "tg-emoji"}
NAMED = {b"lt": "<", b"gt": ">", b"amp": "&", b"quot": '"'}
SPACE = rb" \t\r\n\x00\x0b"

TEXT = re.compile(rb"[^<&]+")
REFERENCE = re.compile(rb"&(?:#(?:x([0-9A-Fa-f]*)|(\d*))|([A-Za-z]*));?")
NAME = re.compile(rb"[^>" + SPACE + rb"]*")
GAP = re.compile(rb"[" + SPACE + rb"]*")
ATTRIBUTE = re.compile(rb"[^" + SPACE + rb"=>/\"']*")
TOKEN = re.compile(rb"[A-Za-z0-9.-]*")


@dataclass(slots=True)
class _Open:
    """A tag that waits for its end."""

    tag: str
    argument: str
    offset: int
    piece: int


def parse_html(html: str) -> tuple[str, list[Entity]]:
    """Return the text of a message and its entities.

    Raises Refusal (400) with "can't parse entities: ..." and the byte offset.
    """
    return _Parser(html).parse()


class _Parser:
    def __init__(self, html: str) -> None:
        self.source = html.encode()
        self.at = 0
        self.pieces: list[str] = []
        self.length = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def parse(self) -> tuple[str, list[Entity]]:
        while self.at < len(self.source):
            if text := TEXT.match(self.source, self.at):
                self.at = text.end()
                self.add(text.group().decode())
            elif self.source[self.at] == ord("&"):
                self.add(self.reference())
            elif self.source[self.at + 1 : self.at + 2] == b"/":
                self.end_tag()
            else:
                self.start_tag()
        if self.open:
            raise _refused(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        text_ = "".join(self.pieces)
        if any("\ud800" <= char <= "\udfff" for char in text_):
            raise _refused(
                "Text contains invalid Unicode characters after decoding HTML entities, "
                "check for unmatched surrogate code units"
            )
        for entity in self.entities:
            if entity["type"] == "code":
                entity.pop("language", None)  # only pre has one
        return text_, self.entities

    def add(self, text: str) -> None:
        self.pieces.append(text)
        self.length += units(text)

    def reference(self) -> str:
        """Read a character reference; an unknown one is plain text."""
        match = REFERENCE.match(self.source, self.at)
        assert match is not None  # noqa: S101 - a lone & matches too
        hexadecimal, decimal, name = match.groups()
        if name is not None:
            char = NAMED.get(name)
        else:
            code = int(hexadecimal or b"0", 16) if decimal is None else int(decimal or b"0")
            length = match.end() - match.start() - match.group().endswith(b";")
            char = chr(code) if 0 < code < 0x10FFFF and length < 10 else None
        if char is None:
            self.at += 1
            return "&"
        self.at = match.end()
        return char

    def start_tag(self) -> None:
        begin = self.at
        name = self.take(NAME, begin + 1)
        if self.ended:
            raise _refused(f"Unclosed start tag at byte offset {begin}")
        tag = name.decode().lower()
        if tag not in TAGS:
            raise _refused(f'Unsupported start tag "{tag}" at byte offset {begin}')
        argument = ""
        while True:
            self.take(GAP, self.at)
            if self.next == b">":
                break
            argument = self.attribute(tag, begin) or argument
        self.at += 1
        if tag == "span" and argument != "tg-spoiler":
            raise _refused(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
        self.open.append(_Open(tag, argument, self.length, len(self.pieces)))

    def attribute(self, tag: str, begin: int) -> str:
        """Read one attribute; return what it means to the tag, or an empty string."""
        attribute = self.take(ATTRIBUTE, self.at).decode()
        if not attribute and self.next != b"=" and not self.ended:
            raise _refused(f'Empty attribute name in the tag "{tag}" at byte offset {begin}')
        self.take(GAP, self.at)
        value = ""
        if self.ended:
            raise _refused(f'Unclosed start tag "{tag}" at byte offset {begin}')
        if self.next == b"=":
            if not attribute:
                raise _refused(f'Empty attribute name in the tag "{tag}" at byte offset {begin}')
            self.take(GAP, self.at + 1)
            if self.ended:
                raise _refused(f'Unclosed start tag "{tag}" at byte offset {begin}')
            value = self.value(begin)
        match tag, attribute:
            case ("a", "href") | ("tg-emoji", "emoji-id") | ("span", "class"):
                return value
            case ("code", "class") if value.startswith("language-"):
                return value.removeprefix("language-")
            case ("blockquote", "expandable"):
                return "expandable"
        return ""

    def value(self, begin: int) -> str:
        """Read an attribute's value: a quoted string, or a bare token."""
        quote = self.next
        if quote not in (b'"', b"'"):
            start = self.at
            token = self.take(TOKEN, start)
            if not self.ended and self.next not in (b">", *(bytes([c]) for c in SPACE)):
                raise _refused(f"Unexpected end of name token at byte offset {start}")
            if self.ended:
                raise _refused(f"Unclosed start tag at byte offset {begin}")
            return token.decode().lower()
        self.at += 1
        value: list[str] = []
        plain = re.compile(rb"[^&" + quote + rb"]+")
        while not self.ended and self.next != quote:
            if run := plain.match(self.source, self.at):
                self.at = run.end()
                value.append(run.group().decode())
            else:
                value.append(self.reference())
        self.at += 1
        if self.ended:
            raise _refused(f"Unclosed start tag at byte offset {begin}")
        return "".join(value)

    def end_tag(self) -> None:
        begin = self.at
        if not self.open:
            raise _refused(f"Unexpected end tag at byte offset {begin}")
        tag = self.take(NAME, begin + 2).decode().lower()
        self.take(GAP, self.at)
        if self.next != b">":
            raise _refused(f"Unclosed end tag at byte offset {begin}")
        self.at += 1
        opened = self.open.pop()
        if tag not in {"", opened.tag}:
            raise _refused(
                f'Unmatched end tag at byte offset {begin}, expected "</{opened.tag}>", '
                f'found "</{tag}>"'
            )
        if self.length > opened.offset:
            self.close(opened)

    def close(self, opened: _Open) -> None:
        entity: Entity = {"offset": opened.offset, "length": self.length - opened.offset}
        match opened.tag:
            case "a":
                entity |= self.link(opened)
            case "code" | "pre":
                self.close_code(opened, entity)
                return
            case "blockquote":
                kind = "expandable_blockquote" if opened.argument else "blockquote"
                entity = {"type": kind} | entity
            case "tg-emoji":
                if not re.fullmatch(r"[1-9]\d{0,18}", opened.argument) or (
                    int(opened.argument) >= 2**63
                ):
                    raise _refused("Invalid custom emoji identifier specified")
                entity = {"type": "custom_emoji"} | entity
                entity["custom_emoji_id"] = opened.argument
            case _:
                entity = {"type": STYLE_OF[opened.tag]} | entity
        if "type" in entity:
            self.entities.append(entity)

    def link(self, opened: _Open) -> Entity:
        """Return the rest of a link's entity; a link Telegram does not know stays plain text."""
        href = opened.argument or "".join(self.pieces[opened.piece :])
        if (user := mentioned_user(href)) is not None:
            return {"type": "text_mention", "user": {"id": user}}
        try:
            return {"type": "text_link", "url": checked(href)}
        except WrongLink:
            return {}

    def close_code(self, opened: _Open, entity: Entity) -> None:
        """Close code or pre; `<pre><code class="language-x">` is one entity with a language."""
        language = opened.argument
        last = self.entities[-1] if self.entities else {}
        same = (last.get("offset"), last.get("length")) == (entity["offset"], entity["length"])
        other = {"code": "pre", "pre": "code"}[opened.tag]
        if same and last.get("type") == other and (language or last.get("language")):
            last["type"] = "pre"
            last["language"] = language or last["language"]
            return
        entity = {"type": opened.tag} | entity
        if language:
            entity["language"] = language
        self.entities.append(entity)

    def take(self, pattern: re.Pattern[bytes], start: int) -> bytes:
        """Move past what a pattern matches at a place; return it."""
        match = pattern.match(self.source, start)
        assert match is not None  # noqa: S101 - the patterns match the empty string too
        self.at = match.end()
        return match.group()

    @property
    def next(self) -> bytes:
        return self.source[self.at : self.at + 1]

    @property
    def ended(self) -> bool:
        return self.at >= len(self.source)


def _refused(reason: str) -> Refusal:
    return bad_request(f"can't parse entities: {reason}")
