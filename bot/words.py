"""Words: the id of a message and its arguments in, a text in a language out.

The only room that says anything by Fluent (`ftl` reads its files). A missing argument, which Fluent
answers with a text that looks whole, is an error here.
"""

import html
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, Literal

from babel.dates import format_date
from babel.numbers import format_currency
from fluent.runtime import FluentBundle

from bot.ftl import flaws, parsed, variables
from bot.guide.screen import Arg, Lines, Say

LOCALES: Final = Path(__file__).parent.parent / "locales"
NO_LANGUAGE: Final = "fr"
"""For somebody whose Telegram does not say its language."""
OTHER_LANGUAGE: Final = "en"
"""For somebody whose Telegram speaks a language that we do not."""

VERBATIM: Final = "verbatim"
"""The message that is its argument `text` and nothing else, such as what a person wrote. It does
not pass through Fluent, which places no more than 2,500 characters."""

LATELY: Final = 4096
"""Messages kept as they were said, about a megabyte; then it is begun anew."""

Mode = Literal["html", "plain"]


class WordsError(Exception):
    """The words cannot be used, or a message cannot be said."""


class Html(str):
    """An argument that is Telegram's HTML already, and is not escaped again."""

    __slots__ = ()


class Words:
    """Every message of every language."""

    def __init__(self, root: Path = LOCALES) -> None:
        """Read `root/<language>/*.ftl`. Raises WordsError at the first line that does not parse."""
        folders = [folder for folder in sorted(root.iterdir()) if folder.is_dir()]
        self._bundles = {folder.name: _bundle(folder) for folder in folders}
        self._variables = {folder.name: variables(folder) for folder in folders}
        self._constant: dict[tuple[str, str], str] = {}
        """What says the same whatever it is told: most buttons, most advice."""
        self._lately: dict[tuple[object, ...], str] = {}
        """What was said of days, numbers and such messages only: nothing that a person wrote."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages there are words for."""
        return tuple(self._bundles)

    def language(self, chosen: str | None, telegram: str | None) -> str:
        """The language to speak: the one chosen, or else the one of the person's Telegram.

        In: a language chosen here, and Telegram's `language_code` (IETF, like `fr-CA`), or None.
        """
        if chosen in self._bundles:
            return chosen
        if not telegram:
            return NO_LANGUAGE
        base = telegram.split("-")[0].lower()
        return base if base in self._bundles else OTHER_LANGUAGE

    def html(self, language: str, say: Say, common: Mapping[str, Arg] | None = None) -> str:
        """A message as Telegram's HTML. Arguments are escaped, the message itself is trusted."""
        return self._said(language, say, common or {}, "html")

    def plain(self, language: str, say: Say, common: Mapping[str, Arg] | None = None) -> str:
        """A message as plain text: for buttons, commands, letters."""
        return self._said(language, say, common or {}, "plain")

    def separator(self, language: str) -> str:
        """What stands between the things of a list. No comma: the things may hold some."""
        return _SEPARATORS.get(language, "; ")

    def _said(self, language: str, say: Say, common: Mapping[str, Arg], mode: Mode) -> str:
        if say.id == VERBATIM:
            return str(self._argument(language, say.args["text"], common, mode))
        if (same := self._constant.get((language, say.id))) is not None:
            return same
        bundle = self._bundles[language]
        name, _, attribute = say.id.partition(".")
        if not bundle.has_message(name):
            raise WordsError(f"{language}: there is no message {say.id!r}")
        message = bundle.get_message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            raise WordsError(f"{language}: there is no message {say.id!r}")
        known = {**common, **say.args}  # some of it said itself: only what is asked for is worded
        wanted = self._variables[language].get(say.id, ())
        told = {key: known[key] for key in wanted if key in known}
        kept = (language, say.id, *map(self._simple, told.values())) if told else ()
        if kept and None not in kept and (same := self._lately.get(kept)) is not None:
            return same
        args = {key: self._argument(language, value, common, mode) for key, value in told.items()}
        text, errors = bundle.format_pattern(pattern, args)
        if errors:
            raise WordsError(f"{language}: {say.id!r}: {errors[0]}")
        if not wanted:
            self._constant[language, say.id] = str(text)
        elif kept and None not in kept:
            if len(self._lately) >= LATELY:
                self._lately.clear()
            self._lately[kept] = str(text)
        return str(text)

    @staticmethod
    def _simple(value: Arg) -> object:
        """An argument by which what was said of it is known again; None for any other."""
        match value:
            case Say(name, args) if not args and name != VERBATIM:
                return name
            case date() | int():
                return value
            case tuple() if all(not one.args and one.id != VERBATIM for one in value):
                return tuple(one.id for one in value)
        return None

    def _argument(
        self, language: str, value: Arg, common: Mapping[str, Arg], mode: Mode
    ) -> str | int | date:
        match value:
            case Say():
                return self._said(language, value, common, mode)
            case tuple():
                said = (self._said(language, one, common, mode) for one in value)
                return self.separator(language).join(said)
            case Lines(says):
                return "\n".join(self._said(language, one, common, mode) for one in says)
            case Html():
                return str(value)
            case str():
                return html.escape(value, quote=False) if mode == "html" else value
        return value


def _bundle(folder: Path) -> FluentBundle:
    """The words of one language. Raises WordsError on what Fluent would drop or overwrite."""
    # Without isolation: the marks U+2068 and U+2069 would enter links, letters and copied texts.
    say: dict[str, Callable[[Any], Any]] = {
        "DAY": _day(folder.name),
        "MONTH": _month(folder.name),
        "MONEY": _money(folder.name),
    }
    bundle = FluentBundle([folder.name], use_isolating=False, functions=say)
    for flaw in flaws(folder):
        raise WordsError(str(flaw))
    for file in sorted(folder.glob("*.ftl")):
        bundle.add_resource(parsed(file))
    return bundle


_SEPARATORS: Final = {"fr": "\N{NO-BREAK SPACE}; "}
_DATES_AS: Final = {"en": "en_GB"}
"""Where the dates of a language are said as in one of its countries: day before month."""


def _day(language: str) -> Callable[[date], Any]:
    @lru_cache(maxsize=512)  # a case says the same few days again and again
    def day(value: date) -> str:
        """DAY($day): a date in full. In French the first of the month is « 1er »."""
        said = str(format_date(value, "long", locale=_DATES_AS.get(language, language)))
        return f"1er{said[1:]}" if language == "fr" and value.day == 1 else said

    return day


def _month(language: str) -> Callable[[date], Any]:
    def month(value: date) -> str:
        """MONTH($day): its month and year."""
        return str(format_date(value, "LLLL yyyy", locale=_DATES_AS.get(language, language)))

    return month


def _money(language: str) -> Callable[[str], Any]:
    def money(spelled: str) -> str:
        """MONEY($amount): a sum spelled `99.99 EUR`, as one writes it."""
        value, _, currency = str(spelled).partition(" ")
        locale = _DATES_AS.get(language, language)
        return str(format_currency(Decimal(value), currency, locale=locale))

    return money
