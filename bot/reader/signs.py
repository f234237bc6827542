"""The signs of a text: its words, the pairs of words, and the pieces of words.

Pieces are what makes spelling matter little: "rembourssement" shares most of them with the right
word. Each sign belongs to a word of the text, so that one can say which words counted.
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

MOST: Final = 1500
"""Characters that are read: who tells a long story says at its beginning what it is about."""
PIECES: Final = (3, 4, 5)
"""Letters in a piece of a word, its edges counted."""

_WORD: Final = re.compile(r"\w+|[?!]")
_LIKE: Final = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "’": " ", "'": " ", "`": " "})
_THRICE: Final = re.compile(r"(.)\1{2,}")
_NUMBER: Final = re.compile(r"\d+")
_START: Final = "^"
_END: Final = "$"


def plain(text: str) -> str:
    """A text in small letters without accents; any number is 0, a letter stands twice at most."""
    letters = unicodedata.normalize("NFKD", text[:MOST].casefold().translate(_LIKE))
    bare = "".join(one for one in letters if not unicodedata.combining(one))
    return _NUMBER.sub("0", _THRICE.sub(r"\1\1", bare))


def words(text: str) -> list[str]:
    """The words of a text as `plain` leaves them, question and exclamation marks among them."""
    return _WORD.findall(plain(text))


def signs(said: list[str]) -> Iterator[tuple[str, str]]:
    """Every sign of these words, with the word that it belongs to; some come several times."""
    for word in said:
        yield f"w {word}", word
        edged = f" {word} "
        for size in PIECES:
            for start in range(len(edged) - size + 1):
                yield edged[start : start + size], word
    for one, then in pairwise((_START, *said, _END)):
        yield f"b {one} {then}", then if one == _START else one
    yield f"n {_size(len(said))}", ""


def _size(number: int) -> int:
    """How long a text is, in a few sizes: four words are not said as forty are."""
    if number < 5:
        return number
    return 5 if number < 10 else 6 if number < 25 else 7
