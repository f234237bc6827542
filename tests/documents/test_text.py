"""Text: what is left of what a person typed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.documents.text import block, line

typed = st.text(
    st.one_of(
        st.characters(),
        st.characters(categories=["Cc", "Cs", "Cf", "Zl", "Zp", "Zs"]),
        st.sampled_from("a é\r\n\t\N{NO-BREAK SPACE}"),
    )
)


@given(text=typed)
def test_a_text_is_cleaned_once(text: str) -> None:
    """What was cleaned is clean: again, or the one after the other, nothing changes."""
    assert block(block(text)) == block(text)
    assert line(line(text)) == line(text)
    assert line(block(text)) == line(text)
    assert block(line(text)) == line(text)


@given(text=typed)
def test_a_text_has_no_hidden_signs(text: str) -> None:
    """Any file can hold it: of controls it has line breaks alone, and no halves of characters."""
    for clean, controls in ((block(text), {"\n"}), (line(text), set[str]())):
        assert {sign for sign in clean if unicodedata.category(sign) in {"Cc", "Cs"}} <= controls
        assert not set(clean) & set("\u2028\u2029\u202e\u2066\ufeff\U000e0041\ufffe\U0010ffff")
        assert clean.encode("utf-8").decode("utf-8") == clean


@given(text=typed)
def test_a_line_is_one(text: str) -> None:
    """It begins and ends with a sign, and no two plain spaces follow each other."""
    clean = line(text)
    assert "\n" not in clean
    assert "  " not in clean
    assert clean == clean.strip(" ")


seen = st.characters(categories=["L", "N", "P", "S", "M"]).filter(
    lambda sign: not "\U000e0000" <= sign <= "\U000e0fff"  # they choose among forms, unseen
)


@given(text=st.text(seen))
def test_letters_are_kept(text: str) -> None:
    """Not one letter, figure or sign of any script is lost or changed."""
    assert block(text) == text
    assert line(text) == text


@pytest.mark.parametrize(
    ("text", "clean", "on_a_line"),
    [
        ("un\r\ndeux\rtrois\n", "un\ndeux\ntrois\n", "un deux trois"),
        ("un\n\n  deux", "un\n\n  deux", "un deux"),
        ("a\v\f\x1c\x85\u2028\u2029b", "a\n\n\n\n\n\nb", "a b"),
        ("a\tb\t\tc", "a b  c", "a b c"),
        ("12\N{NO-BREAK SPACE}€ ", "12\N{NO-BREAK SPACE}€ ", "12\N{NO-BREAK SPACE}€"),
        ("\ud83d\ude00", "😀", "😀"),
        ("\ude00\ud83d", "\ufffd\ufffd", "\ufffd\ufffd"),
        ("\ud83d", "\ufffd", "\ufffd"),
        ("a\0\x07\x1f\x7f\x9fb", "ab", "ab"),
        ("a\u202eb\u202c\u2067c\u2069", "abc", "abc"),
        ("\ufeff\ufeffa\ufff9\ufdd0\U0001fffe", "a", "a"),
        ("👨\u200d👩 \u200fא", "👨\u200d👩 \u200fא", "👨\u200d👩 \u200fא"),
        ("", "", ""),
    ],
)
def test_what_becomes_of_a_text(text: str, clean: str, on_a_line: str) -> None:
    """Line ends of every system, tabs, halves, orders and marks: each case, said once."""
    assert block(text) == clean
    assert line(text) == on_a_line
