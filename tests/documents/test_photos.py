"""Photos: the right way up, and silent about who took them, with what, and where."""

import struct

import pytest

from bot.documents.pdf import pdf
from bot.documents.picture import Image, image
from tests.documents import pixels
from tests.documents.pixels import JPEG, MAKER, PLACE, SIZE, png
from tests.documents.reading import Read
from tests.documents.samples import showing


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
