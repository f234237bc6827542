"""PDF: a paper in, its bytes out. The only place that knows Typst.

Texts go to Typst as data (JSON), never as markup: `#read("...")` is printed as it stands. The files
claim PDF/UA-1 (a screen reader can read them) and PDF/A-2a (so can an archive, in fifty years);
Typst refuses to write one that is not. No text and no picture makes `pdf` fail: what the fonts
cannot draw is printed as □, a picture that does not open leaves its caption.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import UTC, date, datetime, time
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, Literal, TypeAlias

from bot.documents.drawable import BLANK, drawable, latin, marks, odd, undrawn, without
from bot.documents.paper import LetterPaper, Paper, Picture
from bot.documents.picture import Image, image

Shown: TypeAlias = Mapping[Picture, Image]
"""The pictures of a paper that can be shown."""
Say: TypeAlias = Callable[[str], str]
"""A text in, what is printed of it out."""
Standards: TypeAlias = list[Literal["ua-1", "a-2a"]]

_STANDARDS: Final[Standards] = ["ua-1", "a-2a"]
_TEMPLATES: Final = {
    name: (Path(__file__).parent / name).read_bytes()
    for name in ("sheet.typ", "dossier.typ", "letter.typ")
}
_ROUNDS: Final = 6
"""How often to set a paper again without what could not be drawn. Twice is usual."""
_PIXELS: Final = 60_000_000
"""Of all the pictures of a paper together: some 200 MB of memory while it is made."""


class NotSetError(Exception):
    """Typst did not set a paper. The text is its diagnosis."""


def pdf(paper: Paper | LetterPaper) -> bytes:
    """A paper as PDF. The same paper gives the same bytes. It takes 10 to 500 ms: use a thread."""
    shown = _images(paper)
    instead = without(_undrawn(paper), {})
    for _ in range(_ROUNDS):
        try:
            return _set(paper, shown, partial(drawable, instead=instead))
        except NotSetError as error:
            lacking = {sign for sign in undrawn(str(error)) if ord(sign) not in instead}
            sound = shown if lacking else {one: it for one, it in shown.items() if _opens(it)}
            if not lacking and len(sound) == len(shown):
                break
            # A letter is named along with the mark on it, though it may well be drawn without.
            instead, shown = without(marks(lacking) or lacking, instead), sound
    # Nothing is known to come this far; a poor paper is better than none.
    try:
        return _set(paper, {}, latin)
    except NotSetError:
        return _set(paper, {}, latin, [])


def _undrawn(paper: Paper | LetterPaper) -> set[str]:
    """The signs of a paper that the fonts lack, each asked about alone.

    In a text, Typst falls over some of them (github.com/typst/typst/issues/8667).
    """
    texts = json.dumps(_data(paper, {}, partial(drawable, instead={})), ensure_ascii=False)
    source = b'#set document(title: "-")\n#for sign in json(bytes(sys.inputs.data)) { par(sign) }'
    try:
        if signs := odd(texts):
            _compiled({"main.typ": source}, {}, {"data": json.dumps(sorted(signs))})
    except NotSetError as error:
        return undrawn(str(error))
    return set()


def _images(paper: Paper | LetterPaper) -> dict[Picture, Image]:
    """The pictures that look sound, as long as there is memory for them."""
    shown: dict[Picture, Image] = {}
    room = _PIXELS
    for section in paper.sections if isinstance(paper, Paper) else ():
        for part in section.parts:
            if isinstance(part, Picture) and part not in shown:
                found = image(part.data)
                if found is not None and found.pixels <= room:
                    shown[part] = found
                    room -= found.pixels
    return shown


def _opens(picture: Image) -> bool:
    """Whether Typst can show a picture."""
    name = f"it.{picture.kind}"
    source = f'#set document(title: "-")\n#image("{name}", alt: "-")'
    try:
        _compiled({"main.typ": source.encode()}, {name: picture.data}, {})
    except NotSetError:
        return False
    return True


def _set(
    paper: Paper | LetterPaper, shown: Shown, say: Say, standards: Standards = _STANDARDS
) -> bytes:
    """A paper as PDF, its texts as `say` gives them. Raises NotSetError."""
    names = {one: f"{number}.{it.kind}" for number, (one, it) in enumerate(shown.items())}
    data = _data(paper, {one: (names[one], it) for one, it in shown.items()}, say)
    template = "letter.typ" if isinstance(paper, LetterPaper) else "dossier.typ"
    return _compiled(
        {"main.typ": _TEMPLATES[template], "sheet.typ": _TEMPLATES["sheet.typ"]},
        {names[one]: it.data for one, it in shown.items()},
        {"data": json.dumps(data | _about(data))},
        datetime.combine(paper.made_on, time(12), UTC),
        standards,
    )


def _data(value: Any, files: Mapping[Picture, tuple[str, Image]], say: Say) -> Any:
    """A paper as what JSON can hold. A part is a dict, of the kind that its class is called."""
    match value:
        case str():
            return say(value)
        case bool():
            return value
        case date():
            return value.isoformat()
        case tuple():
            return [_data(one, files, say) for one in value]
        case Picture():
            caption, seen = say(value.caption).strip(), say(value.description).strip()
            words = {"caption": caption, "description": seen or caption or BLANK}
            name, it = files.get(value, (None, None))
            size = {"format": it.kind, "width": it.width, "height": it.height} if it else {}
            return {"kind": "picture", "file": name, **words, **size}
    named = {one.name: _data(getattr(value, one.name), files, say) for one in fields(value)}
    return {"kind": type(value).__name__.lower(), **named}


def _about(data: Mapping[str, Any]) -> dict[str, Any]:
    """What a PDF must say of itself, in a form that Typst takes."""
    language = re.match("[a-z]{2,3}", data["language"])
    author = data["author"] if "author" in data else "".join(data["sender"][:1])
    return {
        "language": language[0] if language else "und",
        "title": " ".join(data["title"].split()) or BLANK,
        "author": [author] if author.strip() else [],
    }


def _compiled(
    sources: dict[str, bytes],
    pictures: Mapping[str, bytes],
    inputs: dict[str, str],
    made_on: datetime | None = None,
    standards: Standards = _STANDARDS,
) -> bytes:
    """What Typst makes of these files. Raises NotSetError."""
    import typst  # some 7 MB, that a bot asked for no document does not hold

    # Typst takes its sources from memory, but pictures only from a folder.
    with TemporaryDirectory() as folder:
        for name, content in pictures.items():
            (Path(folder) / name).write_bytes(content)
        try:
            made: bytes = typst.compile(  # type: ignore[call-overload]  # the stubs forget dicts
                sources,
                root=folder,
                sys_inputs=inputs,
                format="pdf",
                pdf_standards=standards,
                timestamp=made_on,
                ignore_system_fonts=True,
            )
        except typst.TypstError as error:
            raise NotSetError(error.diagnostic) from error
        except BaseException as error:
            if type(error).__name__ != "PanicException":  # of Rust: no module exports it
                raise
            raise NotSetError(str(error)) from error
    return made
