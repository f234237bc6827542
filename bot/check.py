"""Is the guide whole? Validates the content and the words, and taps through every screen.

    python -m bot check

prints a line for each flaw, with its file and line. What must be mended makes it fail; facts that
were not checked for a long time are only told.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from fluent.syntax import ast

from bot.desk.drawing import draw
from bot.desk.profile import commands, descriptions
from bot.ftl import flaws, line, named, parsed, variables
from bot.guide.case import Person
from bot.guide.content import Guide, Question
from bot.guide.details import units
from bot.guide.events import Show
from bot.guide.invented import TODAY
from bot.guide.letters import SHORT
from bot.guide.library import ContentError, Flaw, line_of, load, sayings
from bot.guide.pages import LANGUAGES
from bot.guide.pages import draw as draw_page
from bot.guide.screen import Copy, Link, Say, Screen, Tap
from bot.guide.walk import walk
from bot.stats import SHOWN
from bot.words import Words, WordsError

STALE: Final = "last checked"
UNVERIFIED: Final = "not verified"
CHECKED_WITHIN: Final = timedelta(days=183)
"""After half a year a fact is to be looked at again."""
LABEL_ALONE: Final = 30
LABEL_SHARED: Final = 18
"""Characters that a phone shows on a button, alone in its row or beside another."""
TEXT_LIMIT: Final = 4096
CAPTION_LIMIT: Final = 1024
COPY_LIMIT: Final = 256
DESCRIPTION_LIMITS: Final = (512, 120)
TAGS: Final = frozenset({"b", "i", "a", "pre", "code", "blockquote"})

_FRENCH_SPACES: Final = re.compile(r" [;:!?»](?=[\s<.,)]|$)|«[^\N{NO-BREAK SPACE}]")
"""In French the space before these signs must not break: a line may not begin with one."""

SAID_OUTSIDE_SCREENS: Final = frozenset(
    {
        "bot-description",
        "bot-short-description",
        "sources",
        "sources-of",
        "group",
        "inline-card",
        "inline-first",
        "inline-open",
        "inline-describe",
        "failure",
        "too-fast",
    }
    | {"toast-stale", "toast-erased", "button.private-chat"}
    | {"stats", "stats-title", "stats-columns", "stats-line", "stats-span", "stats-note"}
    | {f"stats-{name.replace('.', '-')}" for name in SHOWN}
    | {"company", "proper-name", "paper.subject", "paper.place-and-day", "paper.footer"}
)
"""What the desk says without a screen, and what a second company will have said."""


@dataclass
class Report:
    """What was found. `errors` must be mended; `stale` are facts to look at again."""

    errors: list[Flaw] = field(default_factory=list)
    stale: list[Flaw] = field(default_factory=list)
    screens: int = 0


def check(content: Path, locales: Path, today: date) -> Report:
    """Check everything.

    In: the folders of the content and of the words; today, to tell old facts. Out: the report.
    """
    report = Report()
    try:
        guide = load(content)
    except ContentError as error:
        report.errors += error.flaws
        return report
    for flaw in _dates(guide, content, today):
        again = STALE in flaw.text or UNVERIFIED in flaw.text
        (report.stale if again else report.errors).append(flaw)
    report.errors += [flaw for one in LANGUAGES for flaw in flaws(locales / one)]
    if not report.errors:
        report.errors += _locales(locales)
        report.errors += _wanted(guide, content, locales)
    if report.errors:
        return report
    try:
        report.errors += _screens(report, guide, Words(locales), locales)
    except WordsError as error:
        report.errors.append(Flaw(locales, 1, str(error)))
    return report


def _dates(guide: Guide, content: Path, today: date) -> Iterator[Flaw]:
    """Facts checked in the future, or too long ago; and doors that nobody has verified."""
    doors = (("recourse", name, (), name, one.checked) for name, one in guide.recourse.items())
    facts = ((kind, name, loc, said.id, said.checked) for kind, name, loc, said in sayings(guide))
    for kind, name, loc, what, checked in (*doors, *facts):
        if checked is None or today - CHECKED_WITHIN <= checked <= today:
            continue
        file = content / kind / f"{name}.toml"
        where = line_of(file.read_text("utf-8"), (*loc, "checked"))
        if checked > today:
            yield Flaw(file, where, f"{what}: checked on {checked}, which is to come")
        else:
            yield Flaw(file, where, f"{what}: {STALE} on {checked}")
    for name, door in guide.recourse.items():
        if door.confidence == "L":
            file = content / "recourse" / f"{name}.toml"
            where = line_of(file.read_text("utf-8"), ("confidence",))
            yield Flaw(file, where, f"{name}: {UNVERIFIED}, so it is offered to nobody")


# --- the words, file by file ---------------------------------------------------------------------


@dataclass(frozen=True)
class _Written:
    """A message or an attribute as it stands in a file: where, and which variables it uses."""

    file: Path
    line: int
    variables: frozenset[str]


def _written(folder: Path) -> Mapping[str, _Written]:
    """Every message and attribute of a language, by its id."""
    used = variables(folder)
    return {
        name: _Written(file, line(file, node), used[name])
        for file in sorted(folder.glob("*.ftl"))
        for entry in parsed(file, places=True).body
        if isinstance(entry, ast.Message)
        for name, node in named(entry)
        if name in used  # a message that only has attributes is none itself
    }


def _locales(locales: Path) -> Iterator[Flaw]:
    """What breaks a French line, and where two languages differ."""
    first, *others = LANGUAGES
    for file in sorted((locales / "fr").glob("*.ftl")):
        for number, text in enumerate(file.read_text("utf-8").splitlines(), start=1):
            if not text.startswith("#") and (wrong := _FRENCH_SPACES.search(text)):
                around = text[max(0, wrong.start() - 10) : wrong.end() + 5]
                yield Flaw(file, number, f"a space that may break, in {around!r}")
    reference = _written(locales / first)
    for language in others:
        translated = _written(locales / language)
        for name, here in reference.items():
            there = translated.get(name)
            if there is None:
                yield Flaw(here.file, here.line, f"{name} is missing in {language}")
            elif here.variables != there.variables:
                differing = ", ".join(sorted(here.variables ^ there.variables))
                yield Flaw(there.file, there.line, f"{name} differs from {first} in ${differing}")
        for name in translated.keys() - reference.keys():
            there = translated[name]
            yield Flaw(there.file, there.line, f"{name} is missing in {first}")


# --- what the content wants said -----------------------------------------------------------------


def _wanted(guide: Guide, content: Path, locales: Path) -> Iterator[Flaw]:
    """Words that the content needs and that are missing, at the place that needs them."""
    written = _written(locales / LANGUAGES[0])
    for file, where, wanted in _needs(guide):
        if wanted not in written:
            path = content / file
            yield Flaw(path, line_of(path.read_text("utf-8"), where), f"no words for {wanted}")
    for name, channel in guide.channels.items():
        path = content / "channels" / f"{name}.toml"
        for language in LANGUAGES if channel.articles else ():
            if language not in channel.locales:
                at = line_of(path.read_text("utf-8"), ("locales",))
                yield Flaw(path, at, f"no locale of the articles for {language}")
    for kind, name, loc, said in sayings(guide):
        words = written.get(f"{name}-{said.id}")
        named = set(said.values) | ({"according"} if said.according_to else set())
        if words is not None and (silent := named - words.variables):
            path = content / kind / f"{name}.toml"
            text = f"the words of {name}-{said.id} do not say ${', '.join(sorted(silent))}"
            yield Flaw(path, line_of(path.read_text("utf-8"), loc), text)


def _needs(guide: Guide) -> Iterator[tuple[Path, tuple[str | int, ...], str]]:
    unverified = {name for name, door in guide.recourse.items() if door.confidence == "L"}
    for kind, name, loc, said in sayings(guide):
        if name not in unverified:  # it is offered to nobody
            yield Path(kind, f"{name}.toml"), loc, f"{name}-{said.id}"
    for name, channel in guide.channels.items():
        file = Path("channels", f"{name}.toml")
        yield file, (), name
        for index, article in enumerate(channel.articles):
            yield file, ("articles", index), f"article.{article.id}"
        if channel.letter is not None:
            yield from ((file, ("letter",), one) for one in _letter(channel.letter))
        for index, follow in enumerate(channel.follow_ups):
            place = ("follow_ups", index, "letter")
            yield from ((file, place, one) for one in _letter(follow.letter))
            yield from (
                (file, place, f"{one}.{follow.letter}") for one in ("follow-up", "follow-up-why")
            )
    for name, problem in guide.problems.items():
        file = Path("problems", f"{name}.toml")
        yield file, (), name
        yield from ((file, (), f"{name}-{part}") for part in ("story", "wish", "topic"))
        yield from ((file, where, one) for where, one in _asked("questions", problem.questions))
        yield from ((file, where, one) for where, one in _asked("details", problem.details))
    for name, company in guide.companies.items():
        file = Path("companies", f"{name}.toml")
        yield from ((file, where, one) for where, one in _asked("details", company.details))
    for name, recourse in guide.recourse.items():
        file = Path("recourse", f"{name}.toml")
        if name in unverified:
            continue
        own = recourse.like or name
        yield from ((file, (), one) for one in (own, *(f"{own}.{part}" for part in DOOR_PARTS)))
        yield file, ("kind",), f"knocked.{recourse.kind}"
        if recourse.url:
            yield file, ("url",), f"{own}.link"
        for tongue in recourse.languages:
            yield file, ("languages",), f"tongue.{tongue}"
        if recourse.letter is not None:
            yield from ((file, ("letter",), one) for one in _letter(recourse.letter))
        for index, variant in enumerate(recourse.variants):
            place = ("variants", index, "letter")
            yield from ((file, place, one) for one in _letter(variant.letter))


DOOR_PARTS: Final = ("verdict", "who", "why")
"""What is said of every door beside its name."""


def _letter(kind: str) -> tuple[str, ...]:
    """The words of a kind of letter. One that does not exist has none, and is told so."""
    if kind == SHORT:
        return ("letter-chat", "letter-intro.chat")
    return (f"letter-{kind}.subject", f"letter-{kind}-open", f"letter-{kind}-close")


def _asked(
    field: str, questions: Sequence[Question]
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """The words of questions: the question, its short name, its options or its blank."""
    for index, question in enumerate(questions):
        yield (field, index), question.id
        yield (field, index), f"{question.id}.label"
        for option in question.options:
            yield (field, index, "options"), f"{question.id}.{option}"
        if not question.chosen and field == "details":
            yield (field, index), f"{question.id}.blank"


# --- every screen --------------------------------------------------------------------------------


def _screens(report: Report, guide: Guide, words: Words, locales: Path) -> Iterator[Flaw]:
    """Tap through every screen in every language: limits, dead ends, words nobody says."""
    said: set[str] = set(SAID_OUTSIDE_SCREENS)
    stops: list[tuple[Person, Show]] = []
    for language in LANGUAGES:
        place = locales / language
        told: set[str] = set()
        drawn: set[int] = set()
        for person, page, screen in _stops(guide, language, stops):
            report.screens += 1
            if (same := hash(repr(screen))) in drawn:
                continue  # another way to a screen that was looked at
            drawn.add(same)
            said |= {one.id for one in _says(screen)}
            for text in _faults(words, language, screen):
                if text not in told:  # once, though many screens may share it
                    told.add(text)
                    here = f"{page.page} {page.of} {dict(person.case.answers)}"
                    yield Flaw(place, 1, f"{text} (on the screen: {here})")
        for text, limit in zip(
            descriptions(words, guide, language), DESCRIPTION_LIMITS, strict=True
        ):
            if len(text) > limit:
                yield Flaw(place, 1, f"over {limit} characters: {text[:40]!r}")
        for command in commands(words, language):
            if not re.fullmatch(r"[a-z0-9_]{1,32}", command.command):
                yield Flaw(place, 1, f"no command for Telegram: {command.command!r}")
    for name, where in _written(locales / LANGUAGES[0]).items():
        if name not in said and not name.startswith("command-"):
            yield Flaw(where.file, where.line, f"no screen says {name}")


def _stops(
    guide: Guide, language: str, stops: list[tuple[Person, Show]]
) -> Iterator[tuple[Person, Show, Screen]]:
    """Every stop of a walk; in another language at the same stops again, without the walking."""
    if stops:
        for person, page in stops:
            yield person, page, draw_page(guide, person, page, language, TODAY)
        return
    for person, page, screen in walk(guide, language):
        stops.append((person, page))
        yield person, page, screen


def _says(thing: object) -> Iterator[Say]:
    """Everything that a part of a screen or of a paper says, and what that says in turn."""
    if isinstance(thing, Say):
        yield thing
        for value in thing.args.values():
            yield from _says(value)
    elif isinstance(thing, tuple):
        for one in thing:
            yield from _says(one)
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from _says(getattr(thing, field.name))


def _faults(words: Words, language: str, screen: Screen) -> Iterator[str]:
    """What Telegram would refuse, a phone would cut, or a person could not leave."""
    try:
        drawn = draw(words, language, screen, 10**10)
    except ValueError as error:  # callback data over 64 bytes
        yield str(error)
        return
    if screen.paper is not None:
        for say in _says(screen.paper):
            words.plain(language, say, screen.common)
        if units(visible(drawn.text)) > CAPTION_LIMIT:
            yield f"a caption over {CAPTION_LIMIT} characters: {drawn.text[:40]!r}"
    yield from _html_faults(drawn.text)
    if (length := units(visible(drawn.text))) > TEXT_LIMIT:
        yield f"{length} characters, Telegram takes {TEXT_LIMIT}"
    for row in screen.rows:
        limit = LABEL_ALONE if len(row) == 1 else LABEL_SHARED
        for button in row:
            label = words.plain(language, button.label, screen.common)
            if len(label) > limit and not isinstance(button, Copy):
                yield f"the button {label!r} is over {limit} characters"
            if isinstance(button, Copy):
                text = button.text
                if isinstance(text, Say):
                    text = words.plain(language, text, screen.common)
                if not 1 <= units(text) <= COPY_LIMIT:
                    yield f"{label!r} copies {units(text)} characters, not 1 to {COPY_LIMIT}"
    taps = [button for button in screen.buttons if isinstance(button, Tap)]
    links = [button for button in screen.buttons if isinstance(button, Link)]
    if len(taps) < 2 and not links:
        yield "a dead end: no way on"


def _html_faults(text: str) -> Iterator[str]:
    open_tags: list[str] = []
    for closing, tag in re.findall(r"<(/?)([a-z]*)[^<>]*>?", text):
        if tag not in TAGS:
            yield f"Telegram knows no tag <{tag}>"
        elif not closing:
            open_tags.append(tag)
        elif not open_tags or open_tags.pop() != tag:
            yield f"</{tag}> closes nothing"
    yield from (f"<{tag}> is not closed" for tag in open_tags)


def visible(text: str) -> str:
    """The text that remains of Telegram's HTML once it is parsed."""
    bare = re.sub(r"<[^>]+>", "", text)
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        bare = bare.replace(entity, sign)
    return bare


def told(flaws: Iterable[Flaw], root: Path) -> Iterator[str]:
    """Flaws as lines, their files named from `root`."""
    for flaw in flaws:
        file = flaw.file.relative_to(root) if flaw.file.is_relative_to(root) else flaw.file
        yield str(flaw._replace(file=file))
