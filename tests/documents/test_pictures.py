"""Pictures: what people send is shown the right way up, tells nothing of them, and never fails."""

import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.documents.paper import Paper, Picture
from bot.documents.pdf import pdf
from bot.documents.picture import Image, image
from tests.documents import pixels
from tests.documents.pixels import GIF, JPEG, LOSSLESS, MAKER, PLACE, SIZE, WEBP, png
from tests.documents.reading import Read
from tests.documents.samples import dossier

CAPTION = "Pièce 1 : le relevé"


def showing(*data: bytes) -> Paper:
    """A dossier with these pictures."""
    return dossier(*(Picture(one, f"Relevé {at}", CAPTION) for at, one in enumerate(data, 1)))


KINDS = {
    "PNG": ("png", png(*SIZE)),
    "JPEG": ("jpg", JPEG),
    "JPEG that comes in passes": ("jpg", pixels.PROGRESSIVE),
    "GIF": ("gif", GIF),
    "WebP": ("webp", WEBP),
    "WebP without loss": ("webp", LOSSLESS),
    "WebP with more": ("webp", pixels.extended(b"")),
}


@pytest.mark.parametrize(("kind", "data"), KINDS.values(), ids=KINDS.keys())
def test_a_picture_is_shown(kind: str, data: bytes) -> None:
    """Every kind that Telegram sends on is in the paper, with its words for those who see none."""
    found = image(data)
    assert found is not None
    assert (found.kind, found.width, found.height) == (kind, *SIZE)
    read = Read(pdf(showing(data)))
    (figure,) = read.tagged("Figure")
    assert figure["/Alt"] == "Relevé 1"
    assert read.pictures
    assert {(one["/Width"], one["/Height"]) for one in read.pictures} == {SIZE}
    assert CAPTION in read.text


BROKEN = {
    "nothing": b"",
    "a text": b"Bonjour",
    "a PDF": b"%PDF-1.7",
    "a picture of a kind that is not known": b"BM" + bytes(60),
    "only the first bytes of a PNG": png(*SIZE)[:8],
    "half a PNG": png(*SIZE)[:50],
    "a PNG with a broken sum": png(*SIZE)[:40] + b"\xff" + png(*SIZE)[41:],
    "a PNG of no size": png(1, 1, told=(0, 0)),
    "a PNG as wide as a county": png(1, 1, told=(2**31 - 1, 2**31 - 1)),
    "a bomb": png(1, 1, told=(20_000, 20_000)),
    "a PNG that claims more than it holds": png(1, 1, told=(4_000, 4_000)),
    "a line": png(1, 1, told=(2_000, 39)),
    "only the first bytes of a GIF": GIF[:8],
    "half a GIF": GIF[:40],
    "only the first bytes of a WebP": WEBP[:14],
    "half a WebP": WEBP[:40],
    "a WebP of a form that is not known": pixels.webp(b"VP9 " + bytes(40)),
    "a JPEG without its end": JPEG[:-2],
    "a JPEG without its scan": JPEG[: JPEG.index(b"\xff\xda")] + b"\xff\xd9",
    "a JPEG cut in a segment": JPEG[:30],
    "a JPEG cut in its scan": JPEG[: JPEG.index(b"\xff\xda") + 14],
    "a JPEG with a segment of no length": pixels.jpeg(b"\xff\xe0\0\0"),
    "a JPEG with rubbish between its segments": pixels.jpeg(b"rubbish"),
    "a JPEG without a table": JPEG.replace(b"\xff\xdb", b"\xff\xec"),
    "a JPEG in four inks, which PDF/A does not take": pixels.FOUR_INKS,
}


@pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN.keys())
def test_a_picture_that_cannot_be_shown_leaves_its_caption(data: bytes) -> None:
    """The paper is made, its caption is read, and the sound picture beside it is shown."""
    read = Read(pdf(showing(data, png(30, 30))))
    assert [figure["/Alt"] for figure in read.tagged("Figure")] == ["Relevé 2"]
    assert read.text.count(CAPTION) == 2
    assert "<pdfuaid:part>1</pdfuaid:part>" in read.xmp


def test_a_picture_without_words_has_some() -> None:
    """Without a caption its description is printed if it is missing; without both, there is a □."""
    read = Read(pdf(dossier(Picture(b"", "Le relevé", " "), Picture(png(9, 9), "", ""))))
    assert "Le relevé" in read.text
    (figure,) = read.tagged("Figure")
    assert figure["/Alt"] == "□"
    assert not read.tagged("Caption")


def test_the_same_picture_is_kept_once() -> None:
    """A picture shown twice with the same words takes room once."""
    one = Picture(JPEG, "Relevé", CAPTION)
    read = Read(pdf(dossier(one, one)))
    assert len(read.tagged("Figure")) == 2
    assert len(read.pictures) == 1


def test_pictures_stop_where_memory_does() -> None:
    """Of many huge pictures those are shown that 60 million dots hold; the others leave words."""
    huge = [png(4_900, 5_000, more=pixels.chunk(b"tEXt", b"a\0%d" % at)) for at in range(3)]
    read = Read(pdf(showing(*huge, JPEG)))
    assert [figure["/Alt"] for figure in read.tagged("Figure")] == [
        "Relevé 1",
        "Relevé 2",
        "Relevé 4",
    ]
    assert read.text.count(CAPTION) == 4


def test_a_photo_tells_neither_place_nor_telephone() -> None:
    """What a telephone writes into a JPEG, before and after the picture, is not in the paper."""
    told = pixels.jpeg(
        pixels.segment(0xE1, b"Exif\0\0" + pixels.tiff(1)),
        pixels.segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + MAKER),
        pixels.segment(0xED, PLACE),
        pixels.segment(0xFE, MAKER),
        after=b"a film" + MAKER,
    )
    assert told.count(MAKER) == 4
    found = image(told)
    assert found == Image("jpg", *SIZE, JPEG)
    read = Read(pdf(showing(told)))
    assert len(read.pictures) == 1
    assert not read.holds(MAKER)
    assert not read.holds(PLACE)


@pytest.mark.parametrize(
    "data",
    [
        png(*SIZE, more=pixels.chunk(b"eXIf", pixels.tiff(1))),
        png(*SIZE, more=pixels.chunk(b"tEXt", b"Author\0" + MAKER + PLACE)),
        pixels.extended(pixels.tiff(1)),
    ],
    ids=["a PNG", "the words of a PNG", "a WebP"],
)
def test_the_other_kinds_tell_nothing_either(data: bytes) -> None:
    """They are drawn anew: only their dots are in the paper."""
    assert MAKER in data
    assert PLACE in data
    read = Read(pdf(showing(data)))
    assert len(read.pictures) == 1
    assert not read.holds(MAKER)
    assert not read.holds(PLACE)


def test_what_colours_need_is_kept() -> None:
    """The profile of its colours and Adobe's note stay with a JPEG: without them they are wrong."""
    profile = pixels.segment(0xE2, b"ICC_PROFILE\0\1\1" + b"colours")
    found = image(pixels.jpeg(profile, pixels.segment(0xEE, b"Adobe")))
    assert found is not None
    assert profile in found.data
    assert pixels.segment(0xEE, b"Adobe") in found.data


@pytest.mark.parametrize("order", [">", "<"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_keeps_its_right_way_up(orientation: int, order: str) -> None:
    """All eight ways of holding a telephone, said by either kind of processor; nothing else is."""
    found = image(pixels.photo(orientation, order))
    assert found is not None
    lying = orientation >= 5
    assert (found.width, found.height) == (SIZE[::-1] if lying else SIZE)
    assert MAKER not in found.data
    assert PLACE not in found.data
    assert image(found.data) == found


def test_photos_are_drawn_the_right_way_up() -> None:
    """On the page, one that was taken standing stands; each of the eight is turned its own way."""
    turned = set()
    for orientation in range(1, 9):
        read = Read(pdf(showing(pixels.photo(orientation))))
        (figure,) = read.tagged("Figure")
        left, low, right, high = figure["/A"][0]["/BBox"]
        assert (high - low > right - left) == (orientation >= 5)
        turned.add(read.pdf.pages[0].get_contents().get_data())  # type: ignore[union-attr]
    assert len(turned) == 8


@pytest.mark.parametrize(
    "exif",
    [
        b"",
        b"MM",
        b"II*\0\xff\xff\xff\xff",
        pixels.tiff(0),
        pixels.tiff(9),
        b"MM\0*" + struct.pack(">IH", 8, 1) + struct.pack(">HHIHH", 0x0112, 4, 1, 6, 0),
        b"MM\0*" + struct.pack(">IH", 8, 1) + struct.pack(">HHIHH", 0x0100, 3, 1, 6, 0),
        b"MM\0*" + struct.pack(">IH", 8, 9) + struct.pack(">HHIHH", 0x0100, 3, 1, 6, 0),
    ],
    ids=["empty", "two bytes", "elsewhere", "0", "9", "another type", "another tag", "too few"],
)
def test_an_orientation_that_is_none_is_upright(exif: bytes) -> None:
    """A broken Exif costs nothing but itself."""
    found = image(pixels.jpeg(pixels.segment(0xE1, b"Exif\0\0" + exif)))
    assert found == Image("jpg", *SIZE, JPEG)


def test_a_segment_may_be_padded() -> None:
    """A marker may follow any number of FFs (ISO 10918-1, B.1.1.2)."""
    found = image(JPEG[:2] + b"\xff\xff" + JPEG[2:])
    assert found is not None
    assert (found.width, found.height) == SIZE
    assert len(Read(pdf(showing(found.data))).pictures) == 1


@pytest.mark.parametrize("width", [4_000, 2_000])
def test_a_picture_that_typst_turns_stays_on_the_page(width: int) -> None:
    """A lying PNG that says "I stand" is turned, and as high as one that stands."""
    data = png(width, 600, more=pixels.chunk(b"eXIf", pixels.tiff(6)))
    read = Read(pdf(showing(data)))
    (figure,) = read.tagged("Figure")
    _, low, _, high = figure["/A"][0]["/BBox"]
    assert high - low < 150 / 25.4 * 72
    assert len(read.pages) == 1


@settings(max_examples=40, deadline=None)
@given(
    which=st.sampled_from(sorted(KINDS)),
    at=st.floats(0, 1),
    how=st.sampled_from(["cut", "changed", "doubled"]),
    byte=st.integers(0, 255),
)
def test_no_damage_makes_a_paper_fail(which: str, at: float, how: str, byte: int) -> None:
    """A picture damaged anywhere is shown or leaves its caption; the paper is made, tagged."""
    data = KINDS[which][1]
    place = int(at * len(data))
    damaged = {
        "cut": data[:place],
        "changed": data[:place] + bytes((byte,)) + data[place + 1 :],
        "doubled": data[:place] + data[place : place + byte] + data[place:],
    }
    made = pdf(showing(damaged[how]))
    assert b"<pdfuaid:part>1</pdfuaid:part>" in made
    assert CAPTION in Read(made).text
