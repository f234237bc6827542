"""A text and its entities: counted, cleaned and tidied as Telegram does.

Lives here: UTF-16 offsets, trimming, the entities Telegram finds by itself, which entities may
share a place. Must not: where entities come from (`markup` reads HTML).

An entity is the Bot API's own JSON: {"type": "bold", "offset": 0, "length": 5}.
"The length of entities is in UTF-16 code units."
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from bot.demo.rules.refusal import bad_request

Entity = dict[str, Any]

STYLES = ("bold", "italic", "underline", "strikethrough", "spoiler")
QUOTES = ("blockquote", "expandable_blockquote")
CODE = ("pre", "code")
# Telegram sorts entities by offset, then the longer first, then by kind.
ORDER = {
    kind: rank
    for rank, kinds in enumerate(
        (QUOTES, ("pre",), ("code",), ("text_link", "text_mention"), (), *((s,) for s in STYLES))
    )
    for kind in kinds
}
MAX_ENTITIES = 100

# Characters that Telegram removes: carriage return, line and paragraph separators, bidirectional
# overrides, and combining marks that draw lines through the neighbours.
REMOVED = frozenset("\r\u0333\u033f\u030a" + "".join(map(chr, range(0x2028, 0x202F))))

WORD_BEFORE = r"(?<![\w/<>@.])"
TOP_LEVEL = "com|org|net|info|eu|fr|be|ch|ca|uk|de|es|it|nl|lu|io|me|app|dev|gov|edu|biz|co|us"
LABEL = r"[^\W_](?:[\w-]{0,62}[^\W_])?"
PATH = r"(?:[/?#][^\s<>\"«»]*)?"
FOUND = re.compile(
    rf"(?P<email>{WORD_BEFORE}[\w.+-]+@(?:{LABEL}\.)+[a-zA-Z]{{2,24}}\b)"
    rf"|(?P<url>\b(?:https?|ftp)://(?:[^\s/?#<>\"«»@]+@)?(?:{LABEL}\.)+{LABEL}(?::\d+)?{PATH}"
    rf"|\b(?:tg|ton)://[\w-]+{PATH}"
    rf"|{WORD_BEFORE}(?:{LABEL}\.)+(?:{TOP_LEVEL})\b(?::\d+)?{PATH})"
    r"|(?P<bot_command>(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>]))"
    r"|(?P<mention>(?<!\w)@[A-Za-z0-9_]{4,32}(?!\w))"
    r"|(?P<hashtag>(?<!\w)#(?=\w*[^\W\d_])\w{1,256}(?![\w#]))"
)


def units(text: str) -> int:
    """Return the length of a text in UTF-16 code units, as Telegram counts."""
    return len(text) + sum(char > "\uffff" for char in text)


def slice_units(text: str, offset: int, length: int) -> str:
    """Return the part of a text that an entity covers."""
    encoded = text.encode("utf-16-le")
    return encoded[offset * 2 : (offset + length) * 2].decode("utf-16-le", "replace")


def settle(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Return a text and its entities as Telegram keeps them.

    Control characters become spaces, both ends are trimmed, entities that cannot be are dropped,
    links and commands are found, at most 100 entities remain. Raises Refusal when an entity does
    not fit the text or nothing is left to show.
    """
    _check_bounds(text, entities)
    text, entities = _clean(text, entities)
    text, entities = _trim(text, [e for e in entities if e["length"] > 0])
    if not text.strip():
        raise bad_request("text must be non-empty")
    return text, _tidy(entities, find(text))[:MAX_ENTITIES]


def find(text: str) -> list[Entity]:
    """Return the entities Telegram finds in plain text: links, addresses, commands, mentions.

    Close to Telegram's rules, with a shorter list of top-level domains.
    """
    found: list[Entity] = []
    for match in FOUND.finditer(text):
        kind, piece = str(match.lastgroup), match.group()
        if kind == "url":
            piece = piece.rstrip(".:;,('?!`")
            while piece.endswith(")") and piece.count(")") > piece.count("("):
                piece = piece[:-1]
        found.append({"type": kind, "offset": units(text[: match.start()]), "length": units(piece)})
    return found


def _check_bounds(text: str, entities: Iterable[Entity]) -> None:
    end = units(text)
    for entity in entities:
        offset, length = entity["offset"], entity["length"]
        if not 0 <= offset <= 1_000_000:
            raise bad_request(f"receive an entity with incorrect offset {offset}")
        if not 0 <= length <= 1_000_000:
            raise bad_request(f"receive an entity with incorrect length {length}")
        if offset >= end and length:
            raise bad_request(f"entity begins after the end of the text at UTF-16 offset {offset}")
        if offset + length > end:
            raise bad_request(
                f"entity beginning at UTF-16 offset {offset} ends after the end of the text "
                f"at UTF-16 offset {offset + length}"
            )


def _clean(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Replace control characters by spaces and drop what Telegram drops."""
    kept: list[str] = []
    new_at = [0]  # for each old UTF-16 offset, the new one
    inside: set[int] = set()
    for char in text:
        width = 2 if char > "\uffff" else 1
        if width == 2:
            inside.add(len(new_at))
        if char in REMOVED:
            new_at.append(new_at[-1])
            continue
        kept.append(" " if char < " " and char != "\n" else char)
        at = new_at[-1]
        new_at += range(at + 1, at + width + 1)
    moved = []
    for entity in entities:
        start, end = entity["offset"], entity["offset"] + entity["length"]
        if start in inside:
            raise bad_request("entity begins in a middle of a UTF-16 symbol")
        if end in inside:
            raise bad_request(
                f"entity beginning at UTF-16 offset {start} ends in a middle of a UTF-16 symbol"
            )
        moved.append(entity | {"offset": new_at[start], "length": new_at[end] - new_at[start]})
    return "".join(kept), moved


def _trim(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Trim spaces and newlines; at the start, only those before the first entity."""
    text = text.rstrip(" \n")
    end = units(text)
    entities = [e | {"length": min(e["length"], end - e["offset"])} for e in entities]
    entities = [e for e in entities if e["length"] > 0]
    spaces = len(text) - len(text.lstrip(" \n"))
    cut = min([spaces, *(e["offset"] for e in entities)])
    return text[cut:], [e | {"offset": e["offset"] - cut} for e in entities]


def _tidy(entities: list[Entity], found: list[Entity]) -> list[Entity]:
    """Drop and split entities that may not share a place.

    "bold, italic, underline, strikethrough, and spoiler entities can contain and can be part of any
    other entities, except pre and code. blockquote and expandable_blockquote entities can't be
    nested. All other entities can't contain each other." Telegram joins styles of a kind, and
    splits them where another entity begins or ends.
    """
    quotes = _apart([e for e in entities if e["type"] in QUOTES], [])
    solid = _apart([e for e in entities if e["type"] not in (*STYLES, *QUOTES)], quotes)
    taken = _places(solid)
    solid += [e for e in _apart(found, quotes) if taken.isdisjoint(_places([e]))]
    fixed = quotes + solid
    return sorted(fixed + _split_styles(entities, fixed), key=_order)


def _places(entities: Iterable[Entity]) -> set[int]:
    """Return the UTF-16 offsets that entities cover."""
    return {at for e in entities for at in range(e["offset"], e["offset"] + e["length"])}


def _order(entity: Entity) -> tuple[int, int, int]:
    return entity["offset"], -entity["length"], ORDER.get(entity["type"], 4)


def _apart(entities: list[Entity], quotes: list[Entity]) -> list[Entity]:
    """Keep entities that do not overlap, the first winning, nor cross the edge of a quote."""
    kept: list[Entity] = []
    free = 0
    for entity in sorted(entities, key=_order):
        start, end = entity["offset"], entity["offset"] + entity["length"]
        crosses = any(
            start < edge < end
            for quote in quotes
            for edge in (quote["offset"], quote["offset"] + quote["length"])
        )
        if start >= free and not crosses:
            kept.append(entity)
            free = end
    return kept


def _split_styles(entities: list[Entity], fixed: list[Entity]) -> list[Entity]:
    """Join styles of a kind, split them where others begin or end, keep them out of code."""
    spans: list[tuple[str, int, int]] = []
    for style in STYLES:
        joined: list[list[int]] = []
        for entity in sorted((e for e in entities if e["type"] == style), key=_order):
            start, end = entity["offset"], entity["offset"] + entity["length"]
            if joined and start <= joined[-1][1]:
                joined[-1][1] = max(joined[-1][1], end)
            else:
                joined.append([start, end])
        spans += [(style, start, end) for start, end in joined]
    places = {start for _, start, _ in spans}
    for entity in fixed:
        places |= {entity["offset"], entity["offset"] + entity["length"]}
    cuts = sorted(places)
    code = _places(e for e in fixed if e["type"] in CODE)
    pieces: list[Entity] = []
    for style, start, end in spans:
        edges = [start, *cuts[bisect_right(cuts, start) : bisect_left(cuts, end)], end]
        pieces += [
            {"type": style, "offset": left, "length": right - left}
            for left, right in pairwise(edges)
            if left not in code
        ]
    return pieces
