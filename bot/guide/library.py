"""How the content is read from its files and cross-checked: the guide, or every flaw in it."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple, TypeVar
from urllib.parse import urlsplit

from pydantic import ValidationError

from bot.guide.case import OUTSIDE
from bot.guide.content import (
    COMPLAINT,
    Channel,
    Company,
    Country,
    Guide,
    Model,
    Problem,
    Recourse,
    Said,
    When,
    matches,
    paths,
)
from bot.guide.places import COUNTRIES, UNKNOWN


class Flaw(NamedTuple):
    """Something wrong with the content or the words: where, and what."""

    file: Path
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}"


class ContentError(Exception):
    """The content cannot be used. `flaws` says where and why."""

    def __init__(self, flaws: Sequence[Flaw]) -> None:
        super().__init__("\n".join(map(str, flaws)))
        self.flaws = tuple(flaws)


Loc = tuple[str | int, ...]
Record = TypeVar("Record", bound=Model)


def load(root: Path) -> Guide:
    """Read and cross-check the content under `root`.

    Out: the guide. Raises ContentError with every flaw found, each with its file and line.
    """
    shelf = _Shelf(root)
    guide = Guide(
        companies=shelf.read("companies", Company),
        channels=shelf.read("channels", Channel),
        problems=shelf.read("problems", Problem),
        recourse=shelf.read("recourse", Recourse),
        countries=shelf.read("countries", Country),
    )
    if not shelf.flaws:
        for kind, name, loc, text in _cross_check(guide):
            shelf.flaw(root / kind / f"{name}.toml", loc, text)
    if shelf.flaws:
        raise ContentError(shelf.flaws)
    return guide


def sayings(guide: Guide) -> Iterator[tuple[str, str, Loc, Said]]:
    """Every sentence the content lets the bot say: folder, file id, place in it, sentence.

    A door that is like another says that one's sentences.
    """
    for kind, records in _records(guide):
        for name, record in records.items():
            if isinstance(record, Recourse) and record.like is not None:
                continue
            for field in type(record).model_fields:
                values = getattr(record, field)
                for index, said in enumerate(values if isinstance(values, tuple) else ()):
                    if isinstance(said, Said):
                        yield kind, name, (field, index), said


def line_of(text: str, loc: Loc) -> int:
    """The line (from 1) of a place in a TOML text, as pydantic names places.

    `tomllib` keeps no positions, so this reads the layout that the content keeps to: top-level
    keys first, then `[[tables]]`.
    """
    lines = text.splitlines()
    head, keys = -1, [part for part in loc if isinstance(part, str)]
    if len(loc) >= 2 and isinstance(loc[1], int):
        heads = [i for i, line in enumerate(lines) if line.strip() == f"[[{loc[0]}]]"]
        if loc[1] < len(heads):
            head, keys = heads[loc[1]], keys[1:]
    for number in range(head + 1, len(lines)):
        if keys and re.match(rf"\s*{re.escape(keys[0])}\s*=", lines[number]):
            return number + 1
        if head >= 0 and lines[number].startswith("["):
            break
    return max(head, 0) + 1


class _Shelf:
    """Reads the files of one folder after another, and gathers what is wrong with them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.flaws: list[Flaw] = []

    def flaw(self, file: Path, loc: Loc, text: str) -> None:
        self.flaws.append(Flaw(file, line_of(file.read_text("utf-8"), loc), text))

    def read(self, kind: str, model: type[Record]) -> Mapping[str, Record]:
        found: dict[str, Record] = {}
        for file in sorted((self.root / kind).glob("*.toml")):
            if not re.fullmatch(r"[a-z][a-z0-9_]{0,31}", file.stem):
                self.flaws.append(Flaw(file, 1, "a file's name is an id: a-z, 0-9 and _ only"))
                continue
            shared: Mapping[str, object] = {}
            try:
                own = tomllib.loads(file.read_text("utf-8"))
                shared = self._shared(file, own)
                found[file.stem] = model.model_validate({**shared, **own})
            except UnicodeDecodeError:
                self.flaws.append(Flaw(file, 1, "it is not in UTF-8"))
            except FileNotFoundError as error:
                self.flaw(file, ("like",), f"there is no {Path(str(error.filename)).name}")
            except tomllib.TOMLDecodeError as error:
                line = re.search(r"at line (\d+)", str(error))
                self.flaws.append(Flaw(file, int(line[1]) if line else 1, str(error)))
            except ValidationError as error:
                # What another file says wrongly is told there.
                for problem in (
                    one for one in error.errors() if not {*one["loc"][:1]} & shared.keys()
                ):
                    where = ".".join(str(part) for part in problem["loc"])
                    self.flaw(file, problem["loc"], f"{where}: {problem['msg']}")
        return found

    def _shared(self, file: Path, own: Mapping[str, object]) -> Mapping[str, object]:
        """What a file takes from the one that it is `like`, and does not say itself."""
        like = own.get("like")
        if not isinstance(like, str) or not re.fullmatch(r"[a-z][a-z0-9_]{0,31}", like):
            return {}
        base = tomllib.loads(file.with_name(f"{like}.toml").read_text("utf-8"))
        return {key: value for key, value in base.items() if key not in OWN | own.keys()}


OWN: Final = frozenset(
    {"like", "countries", "url", "domain", "phone", "sources", "checked", "languages"}
    | {"confidence", "according_to"}
)
"""What a door never takes from the one that it is like."""


def _records(guide: Guide) -> tuple[tuple[str, Mapping[str, Model]], ...]:
    return (
        ("companies", guide.companies),
        ("channels", guide.channels),
        ("problems", guide.problems),
        ("recourse", guide.recourse),
        ("countries", guide.countries),
    )


Fault = tuple[str, str, Loc, str]


def _cross_check(guide: Guide) -> Iterator[Fault]:
    """What no single file can know: ids that name nothing, records nobody uses, dead ends."""
    for name, company in guide.companies.items():
        for place, one in enumerate(company.problems):
            if one not in guide.problems:
                yield "companies", name, ("problems",), f"there is no problems/{one}.toml"
            elif one in company.problems[:place]:
                yield "companies", name, ("problems",), f"{one} stands twice"
        listed = dict.fromkeys(one for one in company.problems if one in guide.problems)
        kinds = [guide.problems[one].kind for one in listed]
        for twice in {one for one in kinds if one and kinds.count(one) > 1}:
            yield "companies", name, ("problems",), f"two of them have kind = {twice!r}"
        if COUNTRIES.get(company.country.lower(), "other") != "other":
            yield "companies", name, ("country",), "recourse/ is for a company outside the EU only"
    for name, channel in guide.channels.items():
        if channel.company is not None and channel.company not in guide.companies:
            yield "channels", name, ("company",), f"there is no companies/{channel.company}.toml"
        if channel.articles and not {"{locale}", "{number}"} <= set(
            re.findall(r"\{.*?\}", channel.article_url)
        ):
            yield "channels", name, ("article_url",), "article_url needs {locale} and {number}"
    for name, problem in guide.problems.items():
        for loc, text in _check_problem(guide, name, problem):
            yield "problems", name, loc, text
    used = {rung.channel for problem in guide.problems.values() for rung in problem.ladder}
    for name in sorted(guide.channels.keys() - used):
        yield "channels", name, (), "no ladder leads to this channel"
    for name, door in guide.recourse.items():
        theirs = guide.recourse.get(door.like or "")
        shared = set(_check_door(guide, name, theirs)) if theirs is not None else set()
        for loc, text in _check_door(guide, name, door):
            if (loc, text) not in shared:  # it is told where it stands
                yield "recourse", name, loc, text
    for name in guide.countries.keys() - COUNTRIES.keys() - set(COUNTRIES.values()):
        yield "countries", name, (), "there is no such country, nor region, in places.py"
    first: dict[str, str] = dict.fromkeys(guide.options, "questions")
    for kind, records in _records(guide):
        for name, record in records.items():
            if (taken := first.setdefault(name, kind)) != kind:
                yield kind, name, (), f"the id is taken by {taken}: their words would be the same"
            for field in type(record).model_fields:
                for index, one in _doubles(getattr(record, field)):
                    yield kind, name, (field, index), f"the id {one!r} stands twice in {field}"
    yield from _check_sayings(guide)


def _doubles(values: object) -> Iterator[tuple[int, str]]:
    if isinstance(values, tuple):
        ids = [getattr(value, "id", None) for value in values]
        yield from ((i, one) for i, one in enumerate(ids) if one is not None and one in ids[:i])


def _check_sayings(guide: Guide) -> Iterator[Fault]:
    """Two sentences of a file under one id would share their words; a channel may ask `when`."""
    places: dict[tuple[str, str, str], Loc] = {}
    for kind, name, loc, said in sayings(guide):
        first = places.setdefault((kind, name, said.id), loc)
        if first[0] != loc[0]:
            yield kind, name, loc, f"the id {said.id!r} stands in {first[0]} too"
        if kind != "problems":  # those are checked there, against the problem's own questions
            for text in _unknown(guide, said.when):
                yield kind, name, (*loc, "when"), text


def _check_door(guide: Guide, name: str, door: Recourse) -> Iterator[tuple[Loc, str]]:
    """A door's conditions can be met, it stands where it says, and one may come to it."""
    for text in _unknown(guide, door.fits):
        yield ("fits",), text
    for field in ("variants", "acts_if"):
        for index, one in enumerate(getattr(door, field)):
            for text in _unknown(guide, one.when):
                yield (field, index, "when"), text
    for index, need in enumerate(door.needs):
        for text in _unknown(guide, need.unless):
            yield ("needs", index, "unless"), text
    for country in door.countries:
        if country not in COUNTRIES:
            yield ("countries",), f"there is no country {country!r} in places.py"
    if door.like is not None and (base := guide.recourse.get(door.like)) is not None:
        if base.like:
            yield ("like",), f"{door.like} is itself like another"
        for field in ("can", "cannot", "next", "clocks", "arguments"):
            theirs = {one.id for one in getattr(base, field)}
            for one in getattr(door, field):
                if one.id not in theirs:
                    yield (field,), f"{door.like} has no words for {one.id!r}"
    for address in door.url.values():
        host = urlsplit(address).hostname or ""
        if not door.domain or not f".{host}".endswith(f".{door.domain}"):
            yield ("url",), f"{host} is not on the official domain, {door.domain or 'not named'}"
    hosts = [urlsplit(source).hostname or "" for source in door.sources]
    seen = any(f".{host}".endswith(f".{door.domain}") for host in hosts)
    if door.url and door.confidence == "H" and not seen:
        yield ("domain",), f"no source is on {door.domain}: whose address is it?"
    days = {one.id for one in guide.questions if one.kind == "day"} | {COMPLAINT, *guide.recourse}
    for index, clock in enumerate(door.clocks):
        if clock.since not in days:
            yield ("clocks", index, "since"), f"{clock.since!r} is no day that is asked"
    rungs = {rung.id for problem in guide.problems.values() for rung in problem.ladder}
    if name in rungs | {OUTSIDE}:
        yield (), "the id is taken by a rung"


def _unknown(guide: Guide, when: When) -> Iterator[str]:
    for question, wanted in when.items():
        if unknown := set(wanted) - guide.options.get(question, set()):
            yield f"no problem has a question {question!r} with options {sorted(unknown)}"


CONDITIONAL: Final = (
    "questions",
    "details",
    "warnings",
    "advice",
    "notes",
    "prepare",
    "reading",
    "ladder",
    "arguments",
    "clocks",
)
"""What in a problem may depend on answers."""


def _check_clocks(problem: Problem) -> Iterator[tuple[Loc, str]]:
    """A clock runs from a day that is asked; an argument holds while a clock runs that exists."""
    days = {question.id for question in problem.details if question.kind == "day"} | {COMPLAINT}
    for index, clock in enumerate(problem.clocks):
        if clock.since not in days:
            yield ("clocks", index, "since"), f"{clock.since!r} is no day that is asked"
    clocks = {clock.id for clock in problem.clocks}
    for index, argument in enumerate(problem.arguments):
        if argument.within is not None and argument.within not in clocks:
            yield ("arguments", index, "within"), f"there is no clock {argument.within!r}"


def _check_problem(guide: Guide, name: str, problem: Problem) -> Iterator[tuple[Loc, str]]:
    owner = guide.companies.get(problem.company)
    if owner is None:
        yield ("company",), f"there is no companies/{problem.company}.toml"
    elif name not in owner.problems:
        yield ("company",), f"companies/{problem.company}.toml does not list this problem"
    options = {question.id: set(question.options) for question in problem.questions}
    more = (*problem.details, *(owner.details if owner is not None else ()))
    known = options | {question.id: set(question.options) for question in more}
    if "country" in known:
        known["region"] = {*COUNTRIES.values(), UNKNOWN}
    for index, question in enumerate(problem.questions):
        if len(set(question.options)) < len(question.options):
            yield ("questions", index, "options"), "an option stands twice"
        if question.id in ("company", "problem"):
            yield ("questions", index, "id"), f"the id {question.id!r} is taken by a first question"
    for index, question in enumerate(problem.details):
        if question.id in options:
            yield ("details", index, "id"), f"the id {question.id!r} is taken by a question"
    for field in CONDITIONAL:
        for index, item in enumerate(getattr(problem, field)):
            before = list(known)
            if field in ("questions", "ladder"):  # what decides the way is asked on the way
                before = list(options)[: index if field == "questions" else None]
            elif field == "details":
                before = before[: len(options) + index]
            for key, wanted in item.when.items():
                if key not in before:
                    yield (field, index, "when"), f"{key!r} is no question asked before this"
                elif unknown := set(wanted) - known[key]:
                    yield (field, index, "when"), f"{key!r} has no option {sorted(unknown)}"
    yield from _check_clocks(problem)
    for condition in problem.failed:
        for key, wanted in condition.items():
            if not set(wanted) <= options.get(key, set()):
                yield ("failed",), f"{key!r} is no question with options {sorted(wanted)}"
    for index, rung in enumerate(problem.ladder):
        if rung.channel not in guide.channels:
            yield ("ladder", index, "channel"), f"there is no channels/{rung.channel}.toml"
        if rung.id == OUTSIDE:
            yield ("ladder", index, "id"), f"the id {OUTSIDE!r} is taken by what comes after"
        channel = guide.channels.get(rung.channel)
        for follow in channel.follow_ups if channel is not None else ():
            derived = f"{rung.id}_{follow.id}"
            if len(derived) > 32 or derived in {one.id for one in problem.ladder}:
                yield ("ladder", index, "id"), f"{derived!r} is too long for an id, or taken"
    articles = {article.id for channel in guide.channels.values() for article in channel.articles}
    for index, reading in enumerate(problem.reading):
        if reading.article not in articles:
            yield ("reading", index, "article"), f"no channel has an article {reading.article!r}"
    for answers in paths(problem):
        if not any(matches(rung.when, answers) for rung in problem.ladder):
            yield ("ladder", 0), f"dead end: no rung for the answers {dict(answers)}"
