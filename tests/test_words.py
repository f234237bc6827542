"""Words: an id and its arguments in, a text in a language out; whatever is not whole is refused."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from hypothesis import given
from hypothesis import strategies as st

from bot.ftl import read
from bot.guide.screen import Arg, Say
from bot.words import LOCALES, Html, Words, WordsError

TOY = {
    "fr": """\
hello = <b>Bonjour { $name }</b>
plain = Bonjour
    .again = Rebonjour { $name }
list = Dit : { $said }.
hint = Envoyez /{ plain }
on = le { DAY($day) }
many = { $count ->
    [0] rien
   *[other] { $count } fois
}
name-only =
    .short = { $name }
""",
    "en": """\
hello = <b>Hello { $name }</b>
plain = Hello
    .again = Hello again { $name }
list = Said: { $said }.
hint = Send /{ plain }
on = on { DAY($day) }
many = { $count ->
    [0] nothing
   *[other] { $count } times
}
name-only =
    .short = { $name }
""",
}

HOSTILE = {
    "a tag": "<b>gras</b>",
    "a script": "<script>alert(1)</script>",
    "an ampersand": "Dupont & fils &amp; &lt;",
    "quotes": '"l\'objet"',
    "text from right to left": "\N{RIGHT-TO-LEFT OVERRIDE}txt.exe\N{POP DIRECTIONAL FORMATTING}",
    "an emoji of many parts": "\U0001f468‍\U0001f469‍\U0001f467‍\U0001f466",
    "half an emoji": "\ud83d alone \udc68",
    "Fluent's own signs": '{ $name } { "x" } { plain } -brand = x\n.attr',
    "a format": "%s {0} %(name)s \\n",
    "nothing at all": "",
    "a long text": "é" * 2500,
}


@pytest.fixture
def toy(tmp_path: Path) -> Words:
    """Two languages, a few messages each."""
    return Words(written(tmp_path, {f"{code}/toy.ftl": text for code, text in TOY.items()}))


def written(root: Path, files: Mapping[str, str]) -> Path:
    """A folder of words with these files. Out: the folder."""
    for name, text in files.items():
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_text(text, "utf-8")
    return root


# --- which language ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("telegram", "spoken"),
    [
        ("fr", "fr"),
        ("fr-CA", "fr"),
        ("FR", "fr"),
        ("en", "en"),
        ("en-GB", "en"),
        ("de", "en"),
        ("pt-br", "en"),
        ("fro", "en"),
        ("-", "en"),
        ("../fr", "en"),
        ("", "fr"),
        (None, "fr"),
    ],
)
def test_the_language_follows_telegram_until_one_is_chosen(
    toy: Words, telegram: str | None, spoken: str
) -> None:
    """French where it is French or unknown, English elsewhere; a choice outweighs Telegram."""
    assert toy.language(None, telegram) == spoken
    assert toy.language("fr", telegram) == "fr"
    assert toy.language("en", telegram) == "en"
    assert toy.language("xx", telegram) == spoken, "a language that was taken away is no choice"


def test_the_languages_are_the_folders(toy: Words, tmp_path: Path) -> None:
    """A folder is a language; a stray file beside them is none."""
    (tmp_path / "README.md").write_text("# Words", "utf-8")
    assert toy.languages == Words(tmp_path).languages == ("en", "fr")


# --- what is said --------------------------------------------------------------------------------


def test_arguments_are_escaped_in_html_and_the_message_is_not(toy: Words) -> None:
    """Our own bold stays bold, a person's tags are shown as they typed them; buttons need none."""
    say = Say("hello", {"name": "<i>A & B</i>"})
    assert toy.html("fr", say) == "<b>Bonjour &lt;i&gt;A &amp; B&lt;/i&gt;</b>"
    assert toy.plain("fr", say) == "<b>Bonjour <i>A & B</i></b>"


def test_what_is_html_already_is_not_escaped_again(toy: Words) -> None:
    """A link that we made ourselves passes whole."""
    link = '<a href="https://example.org">A &amp; B</a>'
    assert toy.html("en", Say("hello", {"name": Html(link)})) == f"<b>Hello {link}</b>"


def test_what_is_said_inside_what_is_said(toy: Words) -> None:
    """A message as an argument is said in the same language, escaped once however deep it is."""
    deep: Arg = "a < b"
    for _ in range(3):
        deep = Say("list", {"said": deep})
    said = toy.html("en", Say("list", {"said": deep}))
    assert said == f"{'Said: ' * 4}a &lt; b{'.' * 4}"
    assert toy.plain("fr", Say("list", {"said": Say("plain")})) == "Dit : Bonjour."


def test_several_messages_are_a_list(toy: Words) -> None:
    """A tuple of messages is said one after the other; an empty one says nothing."""
    several = (Say("plain"), Say("plain.again", {"name": "<Sam>"}))
    assert toy.html("en", Say("list", {"said": several})) == "Said: Hello; Hello again &lt;Sam&gt;."
    assert toy.html("en", Say("list", {"said": ()})) == "Said: ."


def test_an_attribute_is_a_message_of_its_own(toy: Words) -> None:
    """`id.attribute` says the attribute, even where the message itself has no text."""
    assert toy.plain("fr", Say("plain.again", {"name": "Sam"})) == "Rebonjour Sam"
    assert toy.plain("fr", Say("name-only.short", {"name": "Sam"})) == "Sam"


def test_common_arguments_reach_every_message(toy: Words) -> None:
    """A screen's own arguments serve nested messages too, and the message's own come first."""
    nested = Say("list", {"said": Say("hello")})
    assert toy.html("en", nested, {"name": "A&B"}) == "Said: <b>Hello A&amp;B</b>."
    own = Say("hello", {"name": "mine"})
    assert toy.html("en", own, {"name": "common"}) == "<b>Hello mine</b>"


def test_numbers_choose_and_are_said(toy: Words) -> None:
    """A number stays one, so that a message may choose by it."""
    assert [toy.plain("en", Say("many", {"count": n})) for n in (0, 2)] == ["nothing", "2 times"]


@pytest.mark.parametrize(
    ("day", "french", "english"),
    [
        (date(2026, 12, 1), "1er décembre 2026", "1 December 2026"),
        (date(2026, 8, 11), "11 août 2026", "11 August 2026"),
        (date(2028, 2, 29), "29 février 2028", "29 February 2028"),
    ],
)
def test_a_day_is_said_in_full(toy: Words, day: date, french: str, english: str) -> None:
    """Day before month; in French the first of the month is « 1er », and only the first."""
    assert toy.html("fr", Say("on", {"day": day})) == f"le {french}"
    assert toy.plain("en", Say("on", {"day": day})) == f"on {english}"


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_passes_as_text(toy: Words, text: str) -> None:
    """Whatever somebody types is said back letter by letter, and never becomes markup."""
    say = Say("plain.again", {"name": text})
    assert toy.plain("fr", say) == f"Rebonjour {text}"
    html = toy.html("fr", say)
    assert not {"<", ">"} & set(html)
    shown = html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    assert shown == f"Rebonjour {text}"
    assert "\u2068" not in html + toy.plain("fr", say)


@given(st.text())
def test_no_text_breaks_out_of_a_message(words: Words, text: str) -> None:
    """In the real words too: no tag comes in by an argument, no isolation mark is added."""
    said = words.html("fr", Say("recourse-title", {"name": text}))
    assert said.startswith("<b>")
    assert said.endswith("</b>")
    assert not {"<", ">"} & set(said[3:-4])
    assert said.count("\u2068") == text.count("\u2068")
    assert said.count("\u2069") == text.count("\u2069")


def test_no_isolation_mark_stands_in_the_words() -> None:
    """Nor does one stand in the files, from where it would enter links and copied texts."""
    files = list(LOCALES.glob("*/*.ftl"))
    assert len(files) > 2
    for file in files:
        assert not {"\u2068", "\u2069"} & set(file.read_text("utf-8")), file.name


# --- what cannot be said -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("say", "why"),
    [
        (Say("pizza"), "fr: there is no message 'pizza'"),
        (Say(""), "fr: there is no message ''"),
        (Say("plain.pizza"), "fr: there is no message 'plain.pizza'"),
        (Say("name-only"), "fr: there is no message 'name-only'"),
        (Say("hello"), "fr: 'hello': Unknown external: name"),
        (Say("plain.again"), "fr: 'plain.again': Unknown external: name"),
        (Say("list", {"said": Say("pizza")}), "fr: there is no message 'pizza'"),
        (Say("list", {"said": (Say("plain"), Say("hello"))}), "fr: 'hello': Unknown external"),
        (Say("on", {"day": "tomorrow"}), "fr: 'on': "),
    ],
    ids=lambda value: value.id or "empty" if isinstance(value, Say) else "",
)
@pytest.mark.parametrize("mode", ["html", "plain"])
def test_what_cannot_be_said_whole_is_not_said(toy: Words, mode: str, say: Say, why: str) -> None:
    """A missing message, attribute or argument is an error that names it, never half a text."""
    with pytest.raises(WordsError) as caught:
        getattr(toy, mode)("fr", say)
    assert str(caught.value).startswith(why)


def test_a_message_that_another_one_quotes_must_be_there(tmp_path: Path) -> None:
    """Fluent would put the id in its place: `{hint}`."""
    words = Words(written(tmp_path, {"fr/a.ftl": "quote = Voir { hint }.\n"}))
    with pytest.raises(WordsError, match="fr: 'quote': Unknown message: hint"):
        words.html("fr", Say("quote"))


# --- what is not even read -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("one = Un\ntwo = { $open\nthree = Trois\n", 2),
        ("one = Un\n\n# two\ntwo = Deux { }\n", 4),
        ("one\n", 1),
        ("one = Un\n}two = Deux\n", 2),
        ("one = Un\ntwo = { $n ->\n    [0] zéro\n}\n", 2),
        ("one = Un\ntwo words = Deux\n", 2),
        ("un-é = Un\n", 1),
    ],
)
def test_what_does_not_parse_is_refused(tmp_path: Path, text: str, line: int) -> None:
    """Fluent would drop it in silence: the words are refused, with the file and the line."""
    root = written(tmp_path, {"fr/a.ftl": "fine = Bien\n", "fr/b.ftl": text})
    with pytest.raises(WordsError) as caught:
        Words(root)
    assert str(caught.value).startswith(f"{root / 'fr/b.ftl'}:{line}: ")


@pytest.mark.parametrize(
    ("files", "where"),
    [
        ({"fr/a.ftl": "one = Un\n", "fr/b.ftl": "two = Deux\none = Une\n"}, "fr/b.ftl:2"),
        ({"fr/a.ftl": "one = Un\ntwo = Deux\none = Une\n"}, "fr/a.ftl:3"),
        ({"fr/a.ftl": "two = Deux\none = Un\n    .more = a\n    .more = b\n"}, "fr/a.ftl:"),
    ],
    ids=["in two files", "in one file", "as an attribute"],
)
def test_what_stands_twice_is_refused(tmp_path: Path, files: Mapping[str, str], where: str) -> None:
    """Fluent would keep one of the two: the words are refused, with the file and the line."""
    with pytest.raises(WordsError) as caught:
        Words(written(tmp_path, files))
    assert str(caught.value).startswith(f"{tmp_path / where}")
    assert "stands twice" in str(caught.value)


def test_the_same_id_in_two_languages_is_what_a_language_is(tmp_path: Path) -> None:
    """Only within one language may an id stand once."""
    words = Words(written(tmp_path, {"fr/a.ftl": "one = Un\n", "en/a.ftl": "one = One\n"}))
    assert [words.plain(language, Say("one")) for language in ("fr", "en")] == ["Un", "One"]


WRONG = [
    "a =",
    "a = { $b",
    "= x",
    "a\n  .b = c\nd = {",
    "-t = x\n",
    "a = { -t(",
    "é = x",
    "a = {1}}",
]


@pytest.mark.parametrize(
    "text",
    [*(file.read_text("utf-8") for file in LOCALES.glob("*/*.ftl")), *TOY.values(), *WRONG],
)
def test_our_quicker_parser_reads_what_fluents_own_reads(text: str) -> None:
    """The same tree, with the same places, for what is right and for what is not."""
    assert read(text).to_json() == FluentParser(with_spans=True).parse(text).to_json()


def test_words_that_are_not_in_utf8_are_refused(tmp_path: Path) -> None:
    """An editor that saves in another encoding is told so, with the file."""
    file = written(tmp_path, {"fr/a.ftl": ""}) / "fr/a.ftl"
    file.write_bytes("one = Été\n".encode("latin-1"))
    with pytest.raises(WordsError) as caught:
        Words(tmp_path)
    assert str(caught.value).startswith(f"{file}:1: ")


def test_what_is_kept_to_be_said_again_is_said_of_the_same_only(toy: Words) -> None:
    """Days, numbers and messages are said from memory the second time; what was typed never is."""
    for _ in range(2):
        assert toy.plain("fr", Say("on", {"day": date(2026, 3, 1)})) == "le 1er mars 2026"
        assert toy.plain("en", Say("on", {"day": date(2026, 3, 1)})) == "on 1 March 2026"
        assert toy.plain("fr", Say("on", {"day": date(2026, 3, 2)})) == "le 2 mars 2026"
        assert toy.plain("fr", Say("many", {"count": 0})) == "rien"
        assert toy.plain("fr", Say("many", {"count": 2})) == "2 fois"
        assert toy.plain("fr", Say("list", {"said": Say("plain")})) == "Dit : Bonjour."
        assert toy.plain("fr", Say("list", {"said": (Say("plain"), Say("plain"))})) != (
            toy.plain("fr", Say("list", {"said": Say("plain")}))
        )
        for typed in ("Camille", "plain"):
            assert toy.plain("fr", Say("list", {"said": typed})) == f"Dit : {typed}."
            verbatim = Say("verbatim", {"text": typed})
            assert toy.plain("fr", Say("list", {"said": verbatim})) == f"Dit : {typed}."
