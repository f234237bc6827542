"""Reading: a PDF in; what a reader, a screen reader and an archive find in it out."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject


@dataclass(frozen=True, slots=True)
class Tag:
    """What a screen reader is told: "this is a heading", "this is a picture of ..."."""

    name: str
    node: Any


class Read:
    """A PDF that was opened. A broken one does not open."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.pdf = PdfReader(BytesIO(data), strict=True)

    @property
    def catalogue(self) -> Any:
        """What the file says of itself as a whole."""
        return self.pdf.trailer["/Root"]

    @property
    def xmp(self) -> str:
        """What the file claims to be, for archives."""
        data: bytes = self.catalogue["/Metadata"].get_data()
        return data.decode()

    @cached_property
    def pages(self) -> list[str]:
        """The text of each page, as it is copied from it."""
        return [text for text, _ in self._read]

    @property
    def places(self) -> list[tuple[float, float, str]]:
        """How far each text is from the left and from the top of its page, in millimetres."""
        return [place for _, places in self._read for place in places]

    @cached_property
    def _read(self) -> list[tuple[str, list[tuple[float, float, str]]]]:
        return [_page(page) for page in self.pdf.pages]

    @cached_property
    def text(self) -> str:
        """All the text."""
        return "\n".join(self.pages)

    @cached_property
    def letters(self) -> str:
        """All the text without its spaces: where it is cut into lines does not matter."""
        return "".join(self.text.split())

    @cached_property
    def tags(self) -> list[Tag]:
        """The tags, in the order in which they are read aloud."""
        return list(_tags(self.catalogue["/StructTreeRoot"]["/K"]))

    def tagged(self, name: str) -> list[Any]:
        """The tags of one name."""
        return [tag.node for tag in self.tags if tag.name == name]

    @property
    def headings(self) -> list[tuple[int, str]]:
        """The bookmarks beside the page: how deep each stands, and its words."""
        return list(_bookmarks(self.pdf.outline))

    @property
    def links(self) -> list[str]:
        """Where one gets by clicking."""
        return [note["/A"]["/URI"] for note in self._notes() if note["/Subtype"] == "/Link"]

    def _notes(self) -> Iterator[Any]:
        for page in self.pdf.pages:
            for note in page.get("/Annots", ()):
                yield note.get_object()

    @cached_property
    def objects(self) -> list[Any]:
        """Everything in the file."""
        size: Any = self.pdf.trailer["/Size"]
        return [IndirectObject(one, 0, self.pdf).get_object() for one in range(1, size)]

    @property
    def fonts(self) -> list[Any]:
        """The fonts that draw: the simple ones, and those that composite fonts are made of."""
        found = [one for one in self.objects if _is(one, "/Type", "/Font")]
        simple = [one for one in found if one["/Subtype"] != "/Type0"]
        kin = (one.get("/DescendantFonts", ()) for one in found)
        return simple + [one.get_object() for them in kin for one in them]

    @property
    def pictures(self) -> list[Any]:
        """The pictures on the pages."""
        return [one for one in self.objects if _is(one, "/Subtype", "/Image")]

    def holds(self, secret: bytes) -> bool:
        """Whether some bytes are anywhere in the file, packed or not."""
        streams = (one.get_data() for one in self.objects if isinstance(one, StreamObject))
        return secret in self.data or any(secret in stream for stream in streams)


def _is(one: Any, key: str, value: str) -> bool:
    return isinstance(one, DictionaryObject) and bool(one.get(key) == value)


def _page(page: PageObject) -> tuple[str, list[tuple[float, float, str]]]:
    places: list[tuple[float, float, str]] = []

    def seen(text: str, at: list[float], *_: Any) -> None:
        if text.strip():
            down = float(page.mediabox.height) - at[5]
            places.append((at[4] * 25.4 / 72, down * 25.4 / 72, text.strip()))

    return page.extract_text(visitor_text=seen), places


def _tags(node: Any) -> Iterator[Tag]:
    node = node.get_object()
    if isinstance(node, ArrayObject):
        for kid in node:
            yield from _tags(kid)
    elif isinstance(node, dict) and "/S" in node:
        yield Tag(node["/S"].lstrip("/"), node)
        yield from _tags(node.get("/K", ArrayObject()))


def _bookmarks(outline: Any, depth: int = 1) -> Iterator[tuple[int, str]]:
    for one in outline:
        if isinstance(one, list):
            yield from _bookmarks(one, depth + 1)
        else:
            yield depth, one.title


def claims(data: bytes) -> None:
    """The paper claims to be for everybody and for ever, and has its tags."""
    assert b"<pdfuaid:part>1</pdfuaid:part>" in data
    assert b"<pdfaid:conformance>A</pdfaid:conformance>" in data
    assert b"/StructTreeRoot" in data


def whole(data: bytes) -> Read:
    """The paper, read."""
    claims(data)
    return Read(data)
