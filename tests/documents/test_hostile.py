"""Hostile texts: whatever a person typed, the paper is made, and says what can be drawn of it."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.documents.paper import (
    LetterPaper,
    Paper,
    Paragraph,
    Picture,
    Points,
    Quoted,
    Rows,
    Section,
    Table,
)
from bot.documents.pdf import NotSetError, pdf
from tests.documents.reading import Read, claims, whole
from tests.documents.samples import DAY, dossier, dossier_saying, letter_saying

AS_IT_STANDS = {
    "Typst that reads": '#read("/etc/passwd") #import "sheet.typ": *',
    "Typst that panics": "#panic() #{ while true {} } #let x = 1",
    "Typst's signs": r"$x^2$ @ref <label> *b* _i_ = H / - + `c` ~ -- ... \u{1F600} \ #",
    "what Typst leaves out": "/* a */ // b",
    "a path": r"C:\NordVPN\new",
    "HTML": "<b>gras</b> <script>alert('1')</script> &amp; <a href=\"#\">",
    "JSON": '"}],"title":"autre","x":["\\u0000',
    "quotes": "'un' \"deux\" ‘trois’ “quatre” «\u00a0cinq\u00a0» l'œil",
    "a format": "%s {0} ${x} {{ y }} %(name)s",
    "letters of Europe": "Ωμέγα Жук Հայ ქართ Łódź Þór ŉ ǆ",
    "signs": "½ № ™ → ✓ ★ … € £ ¥ § © ♥",
    "other spaces": "1\u202f000\u00a0€ a\u2003b",
    "lines": "un\n\ndeux\n  trois",
}
"""Texts of which every letter is printed."""

REPLACED = {
    "a control character": ("avant\0apr\x1fès\x7f", "avantaprès"),
    "half an emoji": ("\ud83d seul \udc68", "�seul�"),
    "two halves": ("(\ud83d\ude00)", "(□)"),
    "emoji": ("😀😀", "□□"),
    "a family, a flag, a skin": ("👨‍👩‍👧‍👦 🇫🇷 👍🏽", "□□□"),
    "a heart in colours": ("❤\ufe0f", "❤"),
    "Chinese, Japanese, Korean": ("漢字 かな 한국", "□□□□□□"),
    "Thai, with its marks": ("สวัสดี", "□□□□"),
    "private signs": ("\ue000.\U000f0000.\U0010fffd", "□.□.□"),
    "no characters": ("a\ufffe\U0001ffffb", "ab"),
    "tags that nobody sees": ("a\U000e0041\U000e007fb", "ab"),
    "a mark of order": ("\ufeffa\u202etxt.exe\u202c\u2066b\u2069", "atxt.exeb"),
    "a mark that its letter does not bear": ("क\u1ab0", "क"),
    "accents apart": ("e\u0301te\u0301", "été"),
    "fancy letters that no font has": ("🅱🄱🄾🄽", "□BON"),
    "old letters, over and over": ("\U00010330\U00012000\U00013000", "□□□"),
}
"""Texts, and what is printed of them."""

SCRIPTS = {
    "Arabic": "مرحبا بالعالم",
    "Hebrew": "שלום עולם",
    "Devanagari": "नमस्ते",
    "Arabic in French": "Il a dit مرحبا (bonjour), puis שלום.",
}
"""Texts that are drawn in another order than they stand in."""

papers = pytest.mark.parametrize("saying", [dossier_saying, letter_saying])
Saying = Callable[[str], Paper | LetterPaper]


@papers
@pytest.mark.parametrize("text", AS_IT_STANDS.values(), ids=AS_IT_STANDS.keys())
def test_code_is_words(saying: Saying, text: str) -> None:
    """Nothing in a text is obeyed, and nothing of it is lost: wherever it stands, it is printed."""
    read = whole(pdf(saying(text)))
    printed = "".join(text.split())
    assert read.letters.count(printed) >= (21 if saying is dossier_saying else 8)


@papers
@pytest.mark.parametrize(("text", "printed"), REPLACED.values(), ids=REPLACED.keys())
def test_what_cannot_be_drawn_is_a_box(saying: Saying, text: str, printed: str) -> None:
    """What no font draws is a □, what nobody sees is nothing, and the rest is as it was."""
    read = whole(pdf(saying(f"({text})")))
    assert read.letters.count(f"({printed})") >= (21 if saying is dossier_saying else 8)


@papers
def test_a_pile_of_accents_hides_no_other_line(saying: Saying) -> None:
    """A letter keeps four of its accents, more than any language has; the others are left out."""
    read = whole(pdf(saying("Z" + "\u0300\u0301\u0302\u0303\u0304\u0305" * 50)))
    assert {"Z", "\u0300", "\u0301", "\u0302", "\u0303"} <= set(read.text)
    assert not {"\u0304", "\u0305"} & set(read.text)


@papers
@pytest.mark.parametrize("text", SCRIPTS.values(), ids=SCRIPTS.keys())
def test_other_scripts_are_drawn(saying: Saying, text: str) -> None:
    """Arabic, Hebrew and Devanagari have their letters: not one is a □."""
    read = whole(pdf(saying(text)))
    assert set(text) <= set(read.text)
    assert "□" not in read.text


@papers
@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "\t", "\u00a0", "\u200b", "\u0301", "\u2060\ufeff"]
)
def test_next_to_nothing_is_a_paper_too(saying: Saying, text: str) -> None:
    """What is not seen makes no paper fail, though PDF/UA wants a title and a description."""
    read = whole(pdf(saying(text)))
    about = read.pdf.metadata
    assert about is not None
    assert about.title
    assert all(figure["/Alt"] for figure in read.tagged("Figure"))


typed = st.text(
    st.one_of(
        st.characters(),
        st.characters(categories=["Cs", "Co", "Cf", "Mn", "Me", "Zs", "Zl", "Zp", "Cc"]),
        st.sampled_from("#$@<>\\*_`\"'[](){}/=+-~ \n\u202e\u200d\u00a0é"),
    ),
    max_size=80,
)


@settings(max_examples=20, deadline=None)
@given(texts=st.lists(typed, min_size=6, max_size=6))
def test_any_texts_make_a_dossier(texts: list[str]) -> None:
    """Whatever six texts say, their dossier is made, tagged."""
    title, intro, footer, author, heading, text = texts
    parts = (
        Paragraph(text),
        Points((title, intro)),
        Rows(((footer, author),)),
        Table((heading, text), ((title, intro), (footer,))),
        Quoted(author, text),
        Picture(b"", heading, text),
    )
    claims(pdf(Paper("fr", title, intro, (Section(heading, parts),), footer, DAY, author)))


@settings(max_examples=20, deadline=None)
@given(texts=st.lists(typed, min_size=6, max_size=6))
def test_any_texts_make_a_letter(texts: list[str]) -> None:
    """Whatever six texts say, their letter is made, tagged."""
    sender, recipient, day, subject, text, signature = texts
    paper = LetterPaper("fr", text, (sender,), (recipient,), day, subject, (text,), signature, DAY)
    claims(pdf(paper))


LATIN = [chr(code) for code in range(32, 127)]
LATIN += "éèêëàâäçîïôöùûüÿœŒæÆÉÈÀÇ€«»…–—’‘“”\u00a0\u202f°§£©½ßñ"


@settings(max_examples=20, deadline=None)
@given(text=st.text(st.sampled_from(LATIN), max_size=200))
def test_any_latin_text_is_printed_to_the_letter(text: str) -> None:
    """Whatever a keyboard of Western Europe types is printed, and copied, as it was typed."""
    assert "".join(text.split()) in Read(pdf(dossier(Paragraph(text)))).letters


def test_a_mistake_of_ours_is_an_error() -> None:
    """A row without a label is no text and no picture: it is said, and not tried for ever."""
    with pytest.raises(NotSetError, match="array is empty"):
        pdf(dossier(Rows(((),))))  # type: ignore[arg-type]
