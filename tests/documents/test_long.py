"""Long texts: nothing is lost beside a page or below it."""

from collections import Counter
from collections.abc import Callable

import pytest

from bot.documents.paper import (
    LetterPaper,
    Paper,
    Paragraph,
    Part,
    Picture,
    Points,
    Quoted,
    Rows,
    Section,
    Table,
)
from bot.documents.pdf import pdf
from tests.documents.pixels import png
from tests.documents.reading import Read, claims, whole
from tests.documents.samples import DAY, dossier, dossier_saying, letter_saying

Saying = Callable[[str], Paper | LetterPaper]


@pytest.mark.parametrize(
    ("saying", "text"),
    [
        (dossier_saying, "😀" * 4096),
        (letter_saying, "https://a.example/" + "é" * 4096),
        (letter_saying, "x" * 4096),
        (letter_saying, "".join(map(chr, range(0x4E00, 0x5E00)))),
        (letter_saying, "e" + "\u0301" * 4096),
        (letter_saying, "مرحبا" * 800),
        (letter_saying, "\ud83d" * 4096),
        (letter_saying, "a\n" * 2048),
    ],
    ids=["emoji", "an address", "a word", "Chinese", "accents", "Arabic", "halves", "lines"],
)
def test_the_longest_message_is_printed(saying: Saying, text: str) -> None:
    """Telegram takes 4,096 signs: a paper takes them in every place at once."""
    claims(pdf(saying(text)))


LONG = {
    "a word": "anticonstitutionnellement" * 48,
    "dots": "." * 1200,
    "a shout": "!?)" * 400,
    "a path": "/un/deux" * 150,
    "boxes": "漢" * 1200,
    "words": "abcdefg " * 150,
}

PLACES: dict[str, Saying] = {
    "the title": lambda text: Paper("fr", text, "", (), "", DAY),
    "the heading": lambda text: dossier(heading=text),
    "a paragraph": lambda text: dossier(Paragraph(text)),
    "a point": lambda text: dossier(Points((text,))),
    "rows": lambda text: dossier(Rows((("Nom", text), (text, "a"))), Paragraph("fin")),
    "a table": lambda text: dossier(Table(("A", "B", "C"), (("a", text, text),))),
    "a quotation": lambda text: dossier(Quoted("Lettre", text)),
    "the title of a quotation": lambda text: dossier(Quoted(text, "Bonjour")),
    "what is said of a missing picture": lambda text: dossier(Picture(b"", "a", text)),
    "a caption": lambda text: dossier(_screen(text * 2)),
    "two captions": lambda text: dossier(_screen(text * 2), _screen(f"{text * 2} ")),
    "the sender": lambda text: _letter(sender=(text,)),
    "the recipient": lambda text: _letter(recipient=(text,)),
    "the subject": lambda text: _letter(subject=text),
    "the signature": lambda text: _letter(signature=text * 3),
}


def _screen(caption: str) -> Part:
    return Picture(png(400, 800), "Écran", caption)


def _letter(
    sender: tuple[str, ...] = (),
    recipient: tuple[str, ...] = (),
    subject: str = "",
    signature: str = "",
) -> LetterPaper:
    body = ("a\n" * 20,)
    return LetterPaper("fr", "t", sender, recipient, "", subject, body, signature, DAY)


def nothing_is_off(paper: Paper | LetterPaper, text: str) -> None:
    """Every letter is between the margins, and copied with nothing added where it was broken."""
    read = whole(pdf(paper))
    printed = "".join(text.split()).replace("漢", "□")
    assert Counter(printed) <= Counter(read.letters)
    assert max(map(len, read.text.splitlines())) <= 210  # of the narrowest letters
    for left, down, _ in read.places:
        assert 0 < left < 210 - 25
        assert 0 < down < 297 - 12


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
def test_a_long_text_goes_on_over_the_page(place: Saying) -> None:
    """Wherever it stands, a text longer than a page is printed whole."""
    nothing_is_off(place(LONG["a word"]), LONG["a word"])


@pytest.mark.parametrize("text", LONG.values(), ids=LONG.keys())
def test_a_long_word_is_broken(text: str) -> None:
    """Whatever signs it is made of, even those that stand at the beginning of no line."""
    parts = (Paragraph(text), Rows((("Nom", text),)))
    nothing_is_off(Paper("fr", text[:300], "", (Section("", parts),), "", DAY), text)


def test_a_title_too_long_for_an_archive_makes_a_paper() -> None:
    """PDF/A takes 32,767 bytes: fancy letters of 4 become □ of 2, and the paper is for archives."""
    read = whole(pdf(Paper("fr", "𝐁" * 9000, "Été", (), "", DAY)))
    assert "Été" in read.text
    assert read.letters.count("□") >= 9000


def test_a_title_too_long_for_any_archive_makes_a_paper() -> None:
    """Where nothing helps, a paper that claims nothing is better than none."""
    made = pdf(Paper("fr", "a" * 33_000, "", (), "", DAY))
    assert b"pdfuaid:part" not in made
    assert len(Read(made).pdf.pages) > 10
