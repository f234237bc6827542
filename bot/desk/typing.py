"""What is typed as a button says it: the tap that it stands for."""

import re
import unicodedata
from datetime import date
from typing import Final

from bot.guide.case import Person
from bot.guide.content import Guide
from bot.guide.events import Event, Show
from bot.guide.pages import draw
from bot.guide.screen import Tap
from bot.words import Words

LONGEST: Final = 40
"""Signs of what may be a button's words: they have thirty at most."""
_SIGNS: Final = re.compile(r"[^\w]+")


def typed_tap(
    words: Words, guide: Guide, person: Person, text: str, language: str, today: date
) -> Event | None:
    """The event of the button before the person that says just this; None if none does.

    In any language there is: who reads French buttons may well type English, and the reverse.
    """
    if len(text) > LONGEST or not (wanted := _plain(text)):
        return None
    page, _, name = person.awaited.partition(" ")
    shown = Show(page, name) if page else Show("heard") if person.said else Show()
    screen = draw(guide, person, shown, language, today)
    for one in screen.buttons:
        if isinstance(one, Tap):
            for spoken in words.languages:
                if _plain(words.plain(spoken, one.label, screen.common)) == wanted:
                    return one.event
    return None


def _plain(text: str) -> str:
    """Small letters and digits, no accents, single spaces."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(one for one in letters if not unicodedata.combining(one))
    return _SIGNS.sub(" ", bare).strip()
