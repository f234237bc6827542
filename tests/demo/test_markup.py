"""HTML in, text and entities out, and what becomes of them."""

import datetime as dtm
import html

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from telegram import Chat, Message, MessageEntity

from bot.demo.rules.entities import Entity, find, settle, slice_units, units
from bot.demo.rules.markup import parse_html
from bot.demo.rules.refusal import Refusal


def read(source: str) -> tuple[str, list[tuple[str, str]]]:
    """Return the settled text, and each entity as its kind and the text it covers."""
    text, entities = settle(*parse_html(source))
    return text, [(e["type"], slice_units(text, e["offset"], e["length"])) for e in entities]


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("<script>alert(1)</script>", 'Unsupported start tag "script" at byte offset 0'),
        ("été <x>", 'Unsupported start tag "x" at byte offset 6'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("<br/>", 'Unsupported start tag "br/" at byte offset 0'),
        ("<!-- x -->", 'Unsupported start tag "!--" at byte offset 0'),
        ("a </b>", "Unexpected end tag at byte offset 2"),
        (
            "<b><i>test</b></i>",
            'Unmatched end tag at byte offset 10, expected "</i>", found "</b>"',
        ),
        ("<b>unclosed", 'Can\'t find end tag corresponding to start tag "b"'),
        ("😀<b", "Unclosed start tag at byte offset 4"),
        ("text <", "Unclosed start tag at byte offset 5"),
        ('<a href="http://x.org', "Unclosed start tag at byte offset 0"),
        ("<a href=", 'Unclosed start tag "a" at byte offset 0'),
        ("<a href=x", "Unclosed start tag at byte offset 0"),
        ("<a href", 'Unclosed start tag "a" at byte offset 0'),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<b>x</b x>", "Unclosed end tag at byte offset 4"),
        ('<a "x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a =x>y</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href=http://x.org>y</a>", "Unexpected end of name token at byte offset 8"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<span class="red">x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        (
            '<tg-emoji emoji-id="9999999999999999999">x</tg-emoji>',
            "Invalid custom emoji identifier specified",
        ),
        (
            "&#xD83D;",
            "Text contains invalid Unicode characters after decoding HTML entities, "
            "check for unmatched surrogate code units",
        ),
    ],
)
def test_markup_that_cannot_be_parsed(source: str, reason: str) -> None:
    """Broken markup is refused in Telegram's words, with offsets in UTF-8 bytes."""
    with pytest.raises(Refusal) as refusal:
        parse_html(source)
    assert refusal.value.code == 400
    assert refusal.value.description == f"Bad Request: can't parse entities: {reason}"


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("<b>a</b> <strong>b</strong>", "a b", [("bold", "a"), ("bold", "b")]),
        ("<i>a</i> <em>b</em>", "a b", [("italic", "a"), ("italic", "b")]),
        ("<u>a</u> <ins>b</ins>", "a b", [("underline", "a"), ("underline", "b")]),
        ("<s>a</s><strike>b</strike><del>c</del>", "abc", [("strikethrough", "abc")]),
        (
            '<span class="tg-spoiler">a</span> <tg-spoiler>b</tg-spoiler>',
            "a b",
            [("spoiler", "a"), ("spoiler", "b")],
        ),
        ("<code>a &lt; b</code>", "a < b", [("code", "a < b")]),
        ("<blockquote>a</blockquote>b", "ab", [("blockquote", "a")]),
        (
            "<blockquote expandable>a</blockquote>b",
            "ab",
            [("expandable_blockquote", "a")],
        ),
        ("<B>a</B>", "a", [("bold", "a")]),
        ("<b >a</b >", "a", [("bold", "a")]),
        ("<b>a</>", "a", [("bold", "a")]),
        ("<b></b>a", "a", []),
        ('<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>', "👍", [("custom_emoji", "👍")]),
        ("👨‍👩‍👧‍👦<b>é</b>", "👨‍👩‍👧‍👦é", [("bold", "é")]),
        ("&lt;&gt;&amp;&quot;&#233;&#xe9;&#128512;", '<>&"éé😀', []),
        ("&nbsp;&eacute;&apos;", "&nbsp;&eacute;&apos;", []),
        ("&#0000065; &#00000065;", "A &#00000065;", []),
        ("&lt &amp;lt; & &#0; &#;", "< &lt; & &#0; &#;", []),
    ],
)
def test_the_tags(source: str, text: str, entities: list[tuple[str, str]]) -> None:
    """Each tag of the documentation makes its entity; only four named references are known."""
    assert read(source) == (text, entities)


@pytest.mark.parametrize(
    ("source", "entity"),
    [
        ('<a href="http://example.org">x</a>', {"url": "http://example.org/"}),
        ("<a href='https://Example.org/A?b=c&amp;d'>x</a>", {"url": "https://example.org/A?b=c&d"}),
        ("<a>example.org</a>", {"url": "http://example.org/"}),
        ('<a href="tg://resolve?domain=x">x</a>', {"url": "tg://resolve?domain=x"}),
    ],
)
def test_links(source: str, entity: Entity) -> None:
    """A link keeps its address as Telegram writes it."""
    _, [link] = parse_html(source)
    assert link["type"] == "text_link"
    assert link["url"] == entity["url"]


@pytest.mark.parametrize(
    "href", ["mailto:a@example.org", "javascript:alert(1)", "ftp://x.org", "localhost", "x", ""]
)
def test_links_that_are_none(href: str) -> None:
    """An address Telegram does not take leaves plain text, without a refusal."""
    assert parse_html(f'<a href="{href}">words</a>') == ("words", [])


@pytest.mark.parametrize(
    ("source", "language"),
    [
        ('<pre><code class="language-python">x</code></pre>', "python"),
        ('<code class="language-python"><pre>x</pre></code>', "python"),
        ("<pre>x</pre>", None),
        ("<pre><code>x</code></pre>", None),
    ],
)
def test_a_block_of_code(source: str, language: str | None) -> None:
    """Pre and code around the same text are one block, with its language."""
    _, entities = settle(*parse_html(source))
    assert [(e["type"], e.get("language")) for e in entities] == [("pre", language)]


def test_inline_code_has_no_language() -> None:
    """A language without a pre is forgotten."""
    _, [code] = parse_html('<code class="language-python">x</code>')
    assert code == {"type": "code", "offset": 0, "length": 1}


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("  \n a <b> b </b> \n ", "a  b", [("bold", " b")]),
        ("<b>  a</b>", "  a", [("bold", "  a")]),
        ("a\tb\x07c\r\n\u202ed", "a b c\nd", []),
        ("a\u2028b<b>c</b>", "abc", [("bold", "c")]),
    ],
)
def test_trimming(source: str, text: str, entities: list[tuple[str, str]]) -> None:
    """Both ends are trimmed, but not inside the first entity; control characters go."""
    assert read(source) == (text, entities)


@pytest.mark.parametrize("source", ["", "   ", "\n", "<b></b>", "<b> </b>", "&#32;", "\u202e"])
def test_nothing_left(source: str) -> None:
    """A text without anything to show is refused."""
    with pytest.raises(Refusal, match="text must be non-empty"):
        read(source)


@pytest.mark.parametrize(
    ("source", "entities"),
    [
        ("<b>a<b>b</b></b>", [("bold", "ab")]),
        ("<b>a<i>b</i>c</b>", [("bold", "a"), ("bold", "bc"), ("italic", "b")]),
        ("<b>a<code>b</code>c</b>", [("bold", "a"), ("code", "b"), ("bold", "c")]),
        ("<i><pre>b</pre></i>", [("pre", "b")]),
        (
            '<b>a<a href="x.org">b</a></b>',
            [("bold", "a"), ("text_link", "b"), ("bold", "b")],
        ),
        ("<blockquote>a<blockquote>b</blockquote></blockquote>", [("blockquote", "ab")]),
        ("<blockquote>a<b>b</b></blockquote>", [("blockquote", "ab"), ("bold", "b")]),
        ('<a href="x.org">see https://y.org</a>', [("text_link", "see https://y.org")]),
        (
            "<b>go to https://y.org</b>",
            [("bold", "go to "), ("url", "https://y.org"), ("bold", "https://y.org")],
        ),
    ],
)
def test_entities_that_share_a_place(source: str, entities: list[tuple[str, str]]) -> None:
    """Styles join and split, code holds nothing, quotes do not nest, links do not overlap."""
    assert read(source)[1] == entities


def test_at_most_a_hundred_entities() -> None:
    """Telegram keeps the first hundred and drops the rest, without a word."""
    _, entities = settle(*parse_html(" ".join(f"<b>{n}</b>" for n in range(150))))
    assert len(entities) == 100
    assert entities[-1]["offset"] == units(" ".join(map(str, range(99)))) + 1


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("/start été", [("bot_command", "/start")]),
        ("/start@reclamation_bot!", [("bot_command", "/start@reclamation_bot")]),
        ("a/b 1/2 </x> //c /été", []),
        ("écris à jean.dupont+tri@example.co.uk.", [("email", "jean.dupont+tri@example.co.uk")]),
        ("(voir https://example.org/a_(b)?c=d)", [("url", "https://example.org/a_(b)?c=d")]),
        ("https://example.org/a, puis", [("url", "https://example.org/a")]),
        ("va sur nordvpn.com ou t.me/x", [("url", "nordvpn.com"), ("url", "t.me/x")]),
        ("fichier.txt 3.14 M.Dupont fin.Début http://localhost:80", []),
        (
            "@reclamation_bot a@b #sujet #12",
            [("mention", "@reclamation_bot"), ("hashtag", "#sujet")],
        ),
        ("😀 /a https://x.org", [("bot_command", "/a"), ("url", "https://x.org")]),
    ],
)
def test_what_telegram_finds_by_itself(text: str, entities: list[tuple[str, str]]) -> None:
    """Commands, links, addresses, mentions and hashtags are found in plain text."""
    assert [
        (e["type"], slice_units(text, e["offset"], e["length"])) for e in find(text)
    ] == entities


PLAIN = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Z"]), min_size=1)
TAGS = ["b", "i", "u", "s", "tg-spoiler", "code", "pre", "blockquote"]


def _tagged(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>",
        st.sampled_from(TAGS),
        st.lists(inner, min_size=1, max_size=4),
    )


MARKUP = st.recursive(PLAIN.map(html.escape), _tagged, max_leaves=10)


@given(st.lists(MARKUP, min_size=1, max_size=5).map("".join))
@example("<b>👨‍👩‍👧‍👦</b><i>😀é</i>")
def test_a_round_trip_through_the_library(source: str) -> None:
    """What python-telegram-bot writes from our text and entities reads back the same.

    Its offsets are computed by other people's code: any slip in UTF-16 counting shows.
    """
    try:
        text, entities = settle(*parse_html(source))
    except Refusal:
        return
    own = [e for e in entities if e["type"] not in {"url", "email", "bot_command"}]
    own = [e for e in own if e["type"] not in {"mention", "hashtag"}]
    message = Message(
        1,
        dtm.datetime(2026, 1, 1, tzinfo=dtm.UTC),
        Chat(1, "private"),
        text=text,
        entities=[MessageEntity(**e) for e in own],
    )
    assert settle(*parse_html(message.text_html)) == (text, entities)


@given(st.text(alphabet=st.sampled_from('<>/&;="ab #x1é😀\n'), max_size=60))
def test_any_text_is_parsed_or_refused(source: str) -> None:
    """No text makes the parser fail otherwise; entities stay inside the text and in order."""
    try:
        text, entities = settle(*parse_html(source))
    except Refusal:
        return
    spans = [(e["offset"], e["offset"] + e["length"]) for e in entities]
    assert all(0 <= start < end <= units(text) for start, end in spans)
    assert spans == sorted(spans, key=lambda span: (span[0], -span[1]))


@given(st.text())
def test_escaped_text_comes_back(source: str) -> None:
    """Text escaped for HTML is what is shown, whatever it holds."""
    assert parse_html(html.escape(source)) == (source, [])
