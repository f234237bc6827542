"""Pictures: what people send is shown the right way up, tells nothing of them, and never fails."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.documents.paper import Picture
from bot.documents.pdf import pdf
from bot.documents.picture import image
from tests.documents import pixels
from tests.documents.pixels import GIF, JPEG, LOSSLESS, SIZE, WEBP, png
from tests.documents.reading import Read
from tests.documents.samples import CAPTION, dossier, showing

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


@pytest.mark.parametrize(
    ("told", "sound"),
    [
        ((5_000, 5_000), True),
        ((5_000, 5_001), False),
        ((2_000, 40), True),
        ((2_000, 39), False),
        ((39, 2_000), False),
        ((1, 1), True),
        ((0, 1), False),
    ],
)
def test_a_size_is_judged_before_anything_is_drawn(told: tuple[int, int], sound: bool) -> None:
    """25 million dots at most, no side over 50 times the other: the rest is not even opened."""
    assert (image(png(1, 1, told=told)) is not None) == sound


@pytest.mark.parametrize(
    "name",
    [
        "a JPEG without its end",
        "a JPEG without its scan",
        "a JPEG cut in a segment",
        "a JPEG cut in its scan",
        "a JPEG with a segment of no length",
    ],
)
def test_a_photo_cut_short_is_not_drawn(name: str) -> None:
    """A decoder would show what there is of it over grey, as if it had been so."""
    assert image(BROKEN[name]) is None


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


@settings(max_examples=30, deadline=None)
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
