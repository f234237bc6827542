"""Text: whatever a person typed in, a text that a file can hold out."""

import re
from typing import Final

_LINE_ENDS: Final = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_SPACES: Final = re.compile("[ \t\n]+")
_NO_CHARACTERS: Final = "".join(chr(end) + chr(end + 1) for end in range(0xFFFE, 0x110000, 1 << 16))
"""The last two of every plane."""
_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f"
    "\u202a-\u202e\u2066-\u2069"  # they show letters in another order than they stand in
    "\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff"  # marks and tags that nobody sees
    f"\ufdd0-\ufdef{_NO_CHARACTERS}]"
)


def block(text: str) -> str:
    """A text with its line breaks: no control characters, no half characters (they become U+FFFD).

    Two halves that stand together are one character again.
    """
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _UNSEEN.sub("", _LINE_ENDS.sub("\n", whole)).replace("\t", " ")


def line(text: str) -> str:
    """A text on one line, its runs of spaces made one. Non-breaking spaces are kept."""
    return _SPACES.sub(" ", block(text)).strip(" ")
