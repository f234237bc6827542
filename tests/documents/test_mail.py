"""Mail: what a mail program finds in a draft."""

import email.policy
from email.message import EmailMessage
from email.parser import BytesParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.documents.mail import Mail, eml
from bot.documents.text import block, line

HEADERS = ["X-Unsent", "To", "Cc", "Subject", "Content-Type", "Content-Transfer-Encoding"]

BODY = """\
Bonjour,

J’ai été débitée deux fois : 83,43\N{NO-BREAK SPACE}€ chacune. L’œil n’y a vu que du feu.
.
From: ceci n’est pas un en-tête
=C3=A9 n’est pas un é, et cette ligne-ci est bien plus longue que ce qu’un serveur laisse passer : \
soixante-seize signes, pas un de plus.

Cordialement,
Zoë 😀
"""


def opened(mail: Mail) -> EmailMessage:
    """The draft, as a mail program opens it. It has no fault that Python's parser knows."""
    message = BytesParser(policy=email.policy.default).parsebytes(eml(mail))
    assert not message.defects
    return message


def saying(subject: str = "Réclamation", body: str = "Bonjour") -> Mail:
    """A draft to one address."""
    return Mail(("support@nordvpn.example",), (), subject, body)


def test_a_draft_is_ready_to_send() -> None:
    """To whom, copies to whom, about what: all is there, and only that."""
    to = ("support@nordvpn.example", "o'neill+x@mail.example.co.uk")
    message = opened(Mail(to, ("moi@exemple.fr",), "Réclamation : débitée 2 fois, 83 €", BODY))
    assert [one.addr_spec for one in message["To"].addresses] == list(to)
    assert [one.addr_spec for one in message["Cc"].addresses] == ["moi@exemple.fr"]
    assert message["Subject"] == "Réclamation : débitée 2 fois, 83 €"
    assert sorted(message.keys()) == sorted([*HEADERS, "MIME-Version"])


def test_a_draft_is_the_persons_to_send() -> None:
    """Programs open it to be sent, not as received: nobody has sent it, on no day."""
    message = opened(saying())
    assert message["X-Unsent"] == "1"
    assert message["From"] is None
    assert message["Date"] is None
    assert message["Message-ID"] is None


def test_a_draft_without_addresses_is_a_draft() -> None:
    """Where there is nobody to write to, the person says to whom."""
    message = opened(Mail((), (), "", "Bonjour"))
    assert message["To"] is None
    assert message["Cc"] is None
    assert message["Subject"] == ""


def test_the_body_arrives_as_it_was_written() -> None:
    """Accents, signs, long lines, empty lines and a lone full stop, for any server."""
    raw = eml(saying(body=BODY))
    assert raw.isascii()
    assert max(map(len, raw.split(b"\r\n"))) <= 78
    assert raw.count(b"\n") == raw.count(b"\r\n")
    message = opened(saying(body=BODY))
    assert message.get_content_type() == "text/plain"
    assert message.get_content().replace("\r\n", "\n") == BODY


def test_a_short_body_is_for_any_server_too() -> None:
    """However few accents there are, they travel in plain letters; the rest stands as it is."""
    raw = eml(saying(body="Débitée deux fois"))
    assert raw.isascii()
    assert b"D=C3=A9bit=C3=A9e deux fois\r\n" in raw


def test_the_same_draft_gives_the_same_bytes() -> None:
    """No day and no chance is in it."""
    assert eml(saying(body=BODY)) == eml(saying(body=BODY))


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\x85", "\u2028"])
def test_every_line_end_is_one(end: str) -> None:
    """Whatever system it was typed on, a line ends where it ended."""
    assert opened(saying(body=f"un{end}deux")).get_content() == "un\r\ndeux\r\n"


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\v", "\f", "\x1c", "\x85", "\u2028", "\0"])
def test_a_subject_adds_no_header(end: str) -> None:
    """Whatever ends a line, anywhere, does not end the subject."""
    message = opened(saying(subject=f"Réclamation{end}Bcc: a@b.example{end}{end}Un corps"))
    assert message["Bcc"] is None
    assert message["Subject"].startswith("Réclamation")
    assert message["Subject"].endswith("Un corps")
    assert message.get_content() == "Bonjour\r\n"


@pytest.mark.parametrize(
    "address",
    [
        "",
        "personne",
        "@exemple.fr",
        "a@",
        "a@exemple",
        "a b@exemple.fr",
        "a@exemple.fr\r\nBcc: b@exemple.fr",
        "a@exemple.fr\nBcc: b@exemple.fr",
        "a@exemple.fr, b@exemple.fr",
        "a@exemple.fr;b@exemple.fr",
        "Zoë <a@exemple.fr>",
        "<a@exemple.fr>",
        '"a"@exemple.fr',
        "zoë@exemple.fr",
        "a@[127.0.0.1]",
        "a@exemple..fr",
        ".a@exemple.fr",
        "a@b@exemple.fr",
        "mailto:a@exemple.fr?bcc=b@exemple.fr",
        "=?utf-8?q?a?=@exemple.fr",
        "a@exemple.fr\ud800",
    ],
)
def test_what_is_no_address_is_left_out(address: str) -> None:
    """Nothing but a bare address gets to the headers, and the others stay."""
    mail = Mail((address, "support@nordvpn.example"), (address,), "Réclamation", "Bonjour")
    message = opened(mail)
    assert str(message["To"]) == "support@nordvpn.example"
    assert message["Cc"] is None
    assert message["Bcc"] is None


def test_an_address_may_have_spaces_around_it() -> None:
    """As it is when it was copied."""
    message = opened(Mail((" support@nordvpn.example\n",), (), "", ""))
    assert str(message["To"]) == "support@nordvpn.example"


def test_a_subject_is_not_decoded_twice() -> None:
    """A subject that looks like an encoded word is shown as it is, but for a space."""
    message = opened(saying(subject="=?utf-8?q?=C3=A9?= et =? seul, é"))
    assert message["Subject"] == "= ?utf-8?q?=C3=A9?= et = ? seul, é"


@pytest.mark.parametrize(
    "subject",
    ["x" * 4096, "é" * 4096, "😀" * 1000, "mot " * 1000, "a\u00a0b " * 500, "«\u00a0œ\u00a0»"],
    ids=["a word", "accents", "emoji", "words", "spaces", "quotes"],
)
def test_a_long_subject_is_folded(subject: str) -> None:
    """Its lines are as short as servers want (RFC 5322, 2.1.1), and it is one again when read."""
    raw = eml(saying(subject=subject))
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    assert opened(saying(subject=subject))["Subject"] == line(subject)


texts = st.text(
    st.one_of(
        st.characters(), st.sampled_from("ab é€œ=?_,;:\\\r\n\t\0\x0b\x1c\x85\u2028\ud800\"'<>")
    ),
    max_size=200,
)


@settings(max_examples=100, deadline=None)
@given(subject=texts, body=texts)
def test_any_words_arrive(subject: str, body: str) -> None:
    """Whatever was typed: no header is added or lost, and the words come out as they went in."""
    message = opened(saying(subject, body))
    assert sorted(message.keys()) == sorted({*HEADERS, "MIME-Version"} - {"Cc"})
    assert message["Subject"] == line(subject).replace("=?", "= ?")
    said = block(body)
    content = message.get_content().replace("\r\n", "\n")
    assert content == (said if said.endswith("\n") else f"{said}\n")
