"""PDF: what a person, a screen reader and an archive find in the papers."""

import dataclasses
from datetime import date

import pytest

from bot.documents.paper import (
    LetterPaper,
    Paper,
    Paragraph,
    Points,
    Quoted,
    Rows,
    Section,
    Table,
)
from bot.documents.pdf import pdf
from tests.documents.reading import Read
from tests.documents.samples import DOSSIER, PAPERS, dossier


@pytest.fixture(params=list(PAPERS.values()), ids=list(PAPERS))
def paper(request: pytest.FixtureRequest) -> Paper | LetterPaper:
    """Each of the papers that people have."""
    found: Paper | LetterPaper = request.param
    return found


def test_a_paper_says_what_it_is(paper: Paper | LetterPaper) -> None:
    """Its title (which readers show, not the file's name), its language, its day, its author."""
    read = Read(pdf(paper))
    about = read.pdf.metadata
    assert about is not None
    assert about.title == paper.title
    assert read.catalogue["/Lang"] == paper.language
    assert read.catalogue["/ViewerPreferences"]["/DisplayDocTitle"]
    assert about.creation_date is not None
    assert about.creation_date.date() == paper.made_on
    author = paper.sender[0] if isinstance(paper, LetterPaper) else paper.author
    assert (about.author or "") == author


def test_a_paper_claims_to_be_for_everybody_and_for_ever(paper: Paper | LetterPaper) -> None:
    """PDF/UA-1 and PDF/A-2a, with what both need: tags, and every font inside the file."""
    read = Read(pdf(paper))
    assert read.catalogue["/MarkInfo"]["/Marked"]
    assert "<pdfuaid:part>1</pdfuaid:part>" in read.xmp
    assert "<pdfaid:part>2</pdfaid:part>" in read.xmp
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in read.xmp
    assert f"<rdf:li>{paper.language}</rdf:li>" in read.xmp
    assert read.tags[0].name == "Document"
    assert read.fonts
    for font in read.fonts:
        assert {"/FontFile", "/FontFile2", "/FontFile3"} & font["/FontDescriptor"].keys()


def test_the_same_paper_gives_the_same_bytes(paper: Paper | LetterPaper) -> None:
    """What was printed once can be printed again, byte for byte; another day makes another file."""
    assert pdf(paper) == pdf(paper)
    assert pdf(paper) != pdf(dataclasses.replace(paper, made_on=date(2026, 11, 24)))


def test_a_dossier_holds_every_word() -> None:
    """Accents, ligatures, euros, non-breaking spaces and guillemets can be copied out again."""
    read = Read(pdf(DOSSIER))
    for words in (
        "Zoë Lefèvre-Œuvrard",
        "83,43\N{NO-BREAK SPACE}€",
        "l’œil de l’Ægide",
        "Cordialement",
        "1. Relancer par e-mail.",
        "Pièce 2",
        "Pièce 4 : la facture",
    ):
        assert words in read.text
    assert "«satisfaitouremboursé»" in read.letters
    assert "zoe.lefevre-oeuvrard@exemple.fr" in read.letters


def test_a_dossier_can_be_heard() -> None:
    """A screen reader finds a title, headings, lists, tables with heads, described pictures."""
    read = Read(pdf(DOSSIER))
    names = [tag.name for tag in read.tags]
    assert names.count("Title") == 1
    assert names.count("H1") == 4
    assert names.count("H2") == 1
    assert names.count("L") == 2
    assert names.count("Table") == 2
    assert names.count("THead") == 1
    assert names.count("Strong") == 7  # four labels, three heads
    assert [head["/A"][0]["/Scope"] for head in read.tagged("TH")] == ["/Column"] * 3
    assert names.count("BlockQuote") == 1
    assert [figure["/Alt"] for figure in read.tagged("Figure")] == [
        "Relevé bancaire, deux lignes",
        "Écran du téléphone",
        "Écran suivant",
    ]
    assert names.count("Caption") == 3


def test_a_dossier_has_bookmarks() -> None:
    """Beside the pages stand the headings; a quoted message is under its section."""
    assert Read(pdf(DOSSIER)).headings == [
        (1, "1. Les faits"),
        (1, "2. Les échanges"),
        (2, "Message du 5 novembre 2026"),
        (1, "3. Les pièces"),
        (1, "4. Et ensuite"),
    ]


def test_what_stands_under_no_heading_skips_no_level() -> None:
    """A message in a section without a heading is a first heading itself, as PDF/UA wants."""
    paper = Paper(
        "fr", "T", "", (Section("", (Quoted("Message", "Bonjour"),)),), "", DOSSIER.made_on
    )
    read = Read(pdf(paper))
    assert read.headings == [(1, "Message")]
    assert not read.tagged("H2")


def test_only_the_words_of_ours_are_links() -> None:
    """An address in the text is a link, without the comma after it; one in a quotation is none."""
    read = Read(pdf(DOSSIER))
    assert read.links == [
        "https://nordvpn.example/fr/conditions?version=2#6.2",
        "https://www.mediation.example",
    ]
    assert "https://citee.example/remboursement" in read.letters
    assert len(read.tagged("Link")) == 2


def test_an_address_is_a_link_wherever_it_stands() -> None:
    """Links are made in paragraphs, points and cells, in brackets or guillemets; never of `www`."""
    paper = dossier(
        Paragraph("(https://a.example/1), «https://a.example/2»"),
        Points(("http://a.example/3 ; www.none.example",)),
        Rows((("https://a.example/4", "ftp://none.example"),)),
        Table(("https://none.example",), (("https://a.example/5",),)),
    )
    assert [one.rsplit("/", 1)[1] for one in Read(pdf(paper)).links] == ["1", "2", "3", "4", "5"]


def test_an_address_too_long_for_browsers_is_words() -> None:
    """Typst fails on a link of 8,000 bytes: a person can send one."""
    address = "https://a.example/" + "é" * 4096
    read = Read(pdf(dossier(Paragraph(f"Voir {address}"))))
    assert read.links == []
    assert read.text.count("é") == 4096


def test_a_long_table_goes_on() -> None:
    """Its head stands on every page, the title and the number of the page too; no row is lost."""
    rows = tuple((f"jour {day}", f"Relance numéro {day}") for day in range(1, 101))
    read = Read(pdf(dossier(Table(("Quand", "Quoi"), rows))))
    count = len(read.pages)
    assert count > 2
    assert all("Quand Quoi" in page for page in read.pages)
    assert [page.splitlines().count("Dossier") for page in read.pages] == [1] * count
    assert [f"{number} / {count}" in page for number, page in enumerate(read.pages, 1)] == (
        [True] * count
    )
    assert all(f"Relance numéro {day}\n" in read.text for day in range(1, 101))
    assert len(read.tagged("THead")) == 1


def test_a_head_as_long_as_a_page_stands_once() -> None:
    """Else it would leave each page one row, and a paper would take minutes."""
    long = "Quand " * 400
    read = Read(pdf(dossier(Table((long, "Quoi"), (("ici", "là\n" * 100),)))))
    assert read.text.count("Quand") == 400
    assert len(read.pages) < 6


def test_a_row_stays_whole() -> None:
    """A row that fits on a page is not cut in two: all its lines are on one."""
    filling = Paragraph("a\n" * 35)
    rows = Rows((("Récit", "\n".join(f"ligne{number}" for number in range(20))),))
    read = Read(pdf(dossier(filling, rows)))
    assert len(read.pages) == 2
    assert "ligne" not in read.pages[0]
    assert read.pages[1].count("ligne") == 20


@pytest.mark.parametrize("lines", [15, 25, 120])
def test_a_row_longer_than_a_page_is_cut(lines: int) -> None:
    """Whatever its length nothing of it is lost below a page's end, even beside a short label."""
    story = "\n".join(f"{number}!" for number in range(lines))
    parts = (Rows((("Récit", story),)), Table(("Jour", "Récit"), (("hier", story),)))
    read = Read(pdf(dossier(*parts)))
    assert all(read.text.split().count(f"{number}!") == 2 for number in range(lines))
    assert max(down for _, down, text in read.places if "!" in text) < 297 - 30


def test_what_is_empty_leaves_nothing() -> None:
    """No rows, no points, no cells: no tag that a screen reader would announce."""
    parts = (Points(()), Rows(()), Table((), ()), Table((), (("seule",),)), Quoted("", "Bonjour"))
    read = Read(pdf(dossier(*parts, heading="")))
    names = [tag.name for tag in read.tags]
    assert "L" not in names
    assert names.count("Table") == 1
    assert "TH" not in names
    assert read.headings == []


@pytest.mark.parametrize(
    ("said", "told"), [("fr", "fr"), ("fr-CA", "fr"), ("", "und"), ("!", "und"), ("FR", "und")]
)
def test_a_language_is_told_in_a_form_that_readers_know(said: str, told: str) -> None:
    """Of a language only its code is told; one that is none is "undetermined"."""
    assert Read(pdf(dossier(Paragraph("a"), language=said))).catalogue["/Lang"] == told
