"""Drawable: a text in, what the fonts inside Typst can draw of it out.

They cover Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew, Arabic, Lao, Devanagari and many
signs; not the scripts of East Asia, nor Thai, nor emoji. No list of what they cover is kept here,
where it would go stale: Typst is asked, and names every sign that it lacks.
"""

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

from bot.documents.text import block

BLANK: Final = "□"
"""What stands for a sign that cannot be drawn."""

_MARKS: Final = 4
"""Accents on one letter. No language piles up more, and a pile of them hides other lines."""
_FLAG: Final = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_ADDED: Final = re.compile(  # what makes one emoji out of several: forms, skins, families
    "[\ufe00-\ufe0f\U0001f3fb-\U0001f3ff]|\u200d[\u2190-\u2bff\U0001f000-\U0001faff]"
)
_BEYOND_LATIN: Final = re.compile("[^\n -~\u00a0-\u024f\u2010-\u2027\u202f\u20ac]")

_NAMED: Final = re.compile(r'(?:the text|the codepoint) `"((?:[^"\\]|\\.)*)"`')
_ESCAPED: Final = re.compile(r"\\u\{([0-9a-f]+)\}")


def drawable(text: str, instead: Mapping[int, str]) -> str:
    """A text with some of its signs replaced, and without what no font draws at all.

    That is: what nobody sees, piles of accents, private signs.
    """
    return _seen(text).translate(instead)


def latin(text: str) -> str:
    """A text of which only the letters of the Latin languages are left."""
    return _BEYOND_LATIN.sub(BLANK, _seen(text))


def _seen(text: str) -> str:
    whole = unicodedata.normalize("NFC", _ADDED.sub("", _FLAG.sub(BLANK, block(text))))
    if whole.isascii():
        return whole
    kept, marks = [], 0
    for sign in whole:
        category = unicodedata.category(sign)
        marks = marks + 1 if category.startswith("M") else 0
        if marks <= _MARKS:
            kept.append(BLANK if category == "Co" else sign)
    return "".join(kept)


def odd(text: str) -> set[str]:
    """The signs of a text to ask about, with the plain ones that may come to stand for them."""
    signs = set(_BEYOND_LATIN.findall(text))
    return signs.union(*(unicodedata.normalize("NFKC", sign) for sign in signs))


def undrawn(diagnosis: str) -> set[str]:
    """The signs that Typst says it cannot draw."""
    named = (_ESCAPED.sub(lambda it: chr(int(it[1], 16)), one) for one in _NAMED.findall(diagnosis))
    return {sign for one in named for sign in _BEYOND_LATIN.findall(one)}


def marks(signs: set[str]) -> set[str]:
    """The accents among signs."""
    return {sign for sign in signs if unicodedata.category(sign).startswith("M")}


def without(signs: set[str], known: Mapping[int, str]) -> dict[int, str]:
    """What is printed instead of signs that cannot be drawn: for `str.translate`."""
    swaps = {**known, **{ord(sign): _instead(sign) for sign in signs}}
    return {sign: to.translate(swaps) for sign, to in swaps.items()}


def _instead(sign: str) -> str:
    """Plain letters for fancy ones; nothing for what is not seen alone."""
    if unicodedata.category(sign) in {"Mn", "Mc", "Me", "Cf", "Sk"}:
        return ""
    plain = unicodedata.normalize("NFKC", sign)
    return plain if plain != sign else BLANK
