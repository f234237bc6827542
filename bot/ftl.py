"""The files of words: Fluent read into trees that know their places, and what is wrong with them.

Lives here: reading, and what Fluent would drop or overwrite in silence. Must not: saying anything
(`words`).
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final

from fluent.syntax import FluentParser, ast
from fluent.syntax.stream import FluentParserStream

from bot.guide.library import Flaw

_TEXT: Final = re.compile(r"(?:[^{}\r\n]|\r(?!\n))*")
_ID: Final = re.compile(r"(?:[a-zA-Z][a-zA-Z0-9_-]*)?")


def flaws(folder: Path) -> Iterator[Flaw]:
    """What Fluent would drop or overwrite in silence: what does not parse, what stands twice."""
    seen: set[str] = set()
    for file in sorted(folder.glob("*.ftl")):
        try:
            resource = parsed(file)
        except UnicodeDecodeError:
            yield Flaw(file, 1, "it is not in UTF-8")
            continue
        for place, entry in enumerate(resource.body):
            if isinstance(entry, ast.Junk):
                why = entry.annotations[0].message if entry.annotations else "does not parse"
                where = line(file, parsed(file, places=True).body[place])
                yield Flaw(file, where, f"{why}: {_first_line(entry)!r}")
            elif isinstance(entry, ast.Message):
                for number, (name, _) in enumerate(named(entry)):
                    if name in seen:
                        yield Flaw(file, _line_of(file, place, number), f"{name} stands twice")
                    seen.add(name)


def _line_of(file: Path, place: int, number: int) -> int:
    """The line of one of the ids of a message, by its place in the file."""
    entry = parsed(file, places=True).body[place]
    names = [node for _, node in named(entry)] if isinstance(entry, ast.Message) else [entry]
    return line(file, names[number])


def named(entry: ast.Message) -> Iterator[tuple[str, ast.Identifier]]:
    """The ids of a message and of its attributes, each with the place where it is written."""
    name = entry.id.name
    yield name, entry.id
    yield from ((f"{name}.{one.id.name}", one.id) for one in entry.attributes)


def variables(folder: Path) -> Mapping[str, frozenset[str]]:
    """The variables that each message and attribute of a language uses, by its id."""
    found: dict[str, list[ast.VariableReference | ast.MessageReference]] = {}
    for file in sorted(folder.glob("*.ftl")):
        for entry in parsed(file).body:
            if isinstance(entry, ast.Message):
                parts = (entry.value, *(one.value for one in entry.attributes))
                for (name, _), part in zip(named(entry), parts, strict=True):
                    if part is not None:
                        found[name] = list(_references(part))

    def used(name: str, above: tuple[str, ...] = ()) -> Iterator[str]:
        for one in found.get(name, ()) if name not in above else ():
            if isinstance(one, ast.VariableReference):
                yield one.id.name
            else:
                attribute = f".{one.attribute.name}" if one.attribute is not None else ""
                yield from used(f"{one.id.name}{attribute}", (*above, name))

    return {name: frozenset(used(name)) for name in found}


def _references(part: object) -> Iterator[ast.VariableReference | ast.MessageReference]:
    """What a part of a message refers to: variables, and other messages.

    Fluent's own visitor looks at every node there is, which takes longer at every start.
    """
    match part:
        case ast.VariableReference() | ast.MessageReference():
            yield part
        case ast.Pattern():
            for element in part.elements:
                yield from _references(element)
        case ast.Placeable():
            yield from _references(part.expression)
        case ast.SelectExpression():
            yield from _references(part.selector)
            for variant in part.variants:
                yield from _references(variant.value)
        case ast.FunctionReference():
            for argument in part.arguments.positional:
                yield from _references(argument)


def parsed(file: Path, *, places: bool = False) -> ast.Resource:
    """A file of words, as a tree. `places`: whether it knows where each part stands, which costs
    a third more memory for as long as the bot runs."""
    return read(file.read_text("utf-8"), places=places)


class _Parser(FluentParser):
    """Fluent's parser, which reads texts and ids as a whole and not sign by sign.

    They are nearly all there is: it takes half the time, at every start of the bot.
    """

    def get_text_element(self, ps: FluentParserStream) -> ast.TextElement:
        start, ps.index, ps.peek_offset = ps.index, _end(_TEXT, ps), 0
        element = ast.TextElement(ps.string[start : ps.index])
        if self.with_spans:
            element.add_span(start, ps.index)
        return element

    def get_identifier(self, ps: FluentParserStream) -> ast.Identifier:
        start, end = ps.index, _end(_ID, ps)
        if end == start:
            return super().get_identifier(ps)  # which says what is wrong
        ps.index, ps.peek_offset = end, 0
        found = ast.Identifier(ps.string[start:end])
        if self.with_spans:
            found.add_span(start, end)
        return found


def _end(pattern: re.Pattern[str], stream: FluentParserStream) -> int:
    """Where what fits a pattern ends, from where the stream stands."""
    found = pattern.match(stream.string, stream.index)
    return found.end() if found is not None else stream.index


@lru_cache(maxsize=64)  # parsing is slow, and the same words are asked for several times at a start
def read(text: str, *, places: bool = True) -> ast.Resource:
    """A text of words, as a tree."""
    return _Parser(with_spans=places).parse(text)


def line(file: Path, entry: ast.SyntaxNode) -> int:
    """The line (from 1) of a file at which a part of its tree begins."""
    start = entry.span.start if entry.span is not None else 0
    return file.read_text("utf-8").count("\n", 0, start) + 1


def _first_line(entry: ast.Junk) -> str:
    return (entry.content or "").strip().partition("\n")[0]
