"""Letters: each language lays them out in its own way."""

import dataclasses

import pytest

from bot.documents.paper import LetterPaper
from bot.documents.pdf import pdf
from tests.documents.reading import Read
from tests.documents.samples import DAY, ENGLISH_LETTER, LETTER


def test_a_french_letter_fits_its_envelope() -> None:
    """The recipient is read through the window: 50 mm from the top, 110 mm from the left."""
    read = Read(pdf(LETTER))
    assert len(read.pages) == 1
    places = {text.splitlines()[0]: (left, down) for left, down, text in read.places}
    left, down = places["NordVPN S.A."]
    assert left == pytest.approx(110, abs=1)
    assert 45 < down < 60
    assert places["Zoë Lefèvre-Œuvrard"][0] == pytest.approx(110, abs=1)  # signed on the right
    assert places["12 rue de l’Hôtel-de-Ville"][0] == pytest.approx(25, abs=1)
    for line in (*LETTER.sender, *LETTER.recipient, LETTER.place_and_day, LETTER.subject):
        assert line in read.text
    assert read.text.count(LETTER.signature) == 2


def test_an_english_letter_is_laid_out_as_the_english_do() -> None:
    """The sender and the day on the right, then the recipient on the left."""
    read = Read(pdf(ENGLISH_LETTER))
    places = {text.splitlines()[0]: (left, down) for left, down, text in read.places}
    assert places["1 High Street"][0] == pytest.approx(110, abs=1)
    assert places["23 November 2026"][0] == pytest.approx(110, abs=1)
    assert places["NordVPN S.A."][0] == pytest.approx(25, abs=1)
    assert places["1 High Street"][1] < places["NordVPN S.A."][1]


def test_a_letter_has_one_heading_and_reads_in_order() -> None:
    """Its subject is its heading; the title of the file is not on the page; its address links."""
    read = Read(pdf(LETTER))
    assert read.headings == [(1, LETTER.subject)]
    assert LETTER.title not in read.text
    assert [LETTER.paragraphs.index(one) for one in LETTER.paragraphs if one[:20] in read.text] == [
        0, 1, 2, 3,
    ]  # fmt: skip
    assert read.links == ["https://www.legifrance.example/codes/article_lc/LEGIARTI000032042455"]
    assert "1 / 1" not in read.text


def test_a_long_letter_numbers_its_pages() -> None:
    """On more than one page each says which it is."""
    paper = dataclasses.replace(LETTER, paragraphs=LETTER.paragraphs * 6)
    read = Read(pdf(paper))
    assert [page.splitlines()[-1].strip() for page in read.pages] == ["1 / 2", "2 / 2"]


def test_a_bare_letter_is_a_letter() -> None:
    """Without sender, subject and signature there is still a paper, of nobody's."""
    bare = LetterPaper("fr", "", (), (), "", "", ("Bonjour,",), "", DAY)
    read = Read(pdf(bare))
    assert read.text.strip() == "Bonjour,"
    about = read.pdf.metadata
    assert about is not None
    assert (about.title, about.author) == ("□", None)
