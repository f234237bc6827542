"""Texts as people type them: what they are taken for, what is picked out of them, and why."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reader.examples import TALK, TYPES
from bot.reader.lexicon import ELSEWHERE
from bot.reader.reader import DISTRESS, PROBLEM, Reader, shipped
from bot.reader.signs import signs, words


@pytest.fixture(scope="session")
def reader() -> Reader:
    """The reader of this repository."""
    return shipped()


ALIKE = [
    ("Ma connexion est refusée.", "ma connexion est refusee"),
    ("L’APPLICATION PLANTE", "l'application plante"),
    ("débité 2 fois", "debite 17 fois"),
    ("nooooon", "noon"),
    ("cœur", "coeur"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_what_spelling_hides_is_the_same(one: str, other: str) -> None:
    """Capitals, accents, apostrophes, numbers and letters held down do not matter."""
    assert [word for word in words(one) if word.isalnum()] == words(other)


def test_every_sign_belongs_to_a_word_of_the_text() -> None:
    """So that one can say which words counted."""
    said = words("le chat ne répond pas")
    assert {word for _, word in signs(said)} == {*said, ""}


PICKED = {
    "je l'ai pris sur l'app store avec mon iphone": {"seller": "apple", "device": "ios"},
    "sur android tv ça coupe": {"device": "tv"},
    "ni sur mon mac ni sur mon pc": {},  # two of them: none is taken
    "bought on google play": {"seller": "google"},
    "sur ma telivision": {"device": "tv"},
    "l'extention chrome": {"device": "extension"},
    "une carte cadeau de la fnac": {"seller": "shop"},
    "I used paypal": {"paid_with": "paypal"},
    "renouvelé sans être prévenu": {"notice": "none", "purchase": "again"},
    "refund me or cancel, and an invoice": {"wish": "refund"},
    "premier achat": {"purchase": "first"},
    "débité deux fois": {"matter": "charge", "charged": "twice"},
    "a machine, a pixie and a macaroon": {},
}


@pytest.mark.parametrize("text", PICKED)
def test_things_are_known_by_their_names(reader: Reader, text: str) -> None:
    """In both languages, misspelt or not; where two are named, none is guessed."""
    named = reader.read(text).named
    assert {key: one for key, one in named.items() if not key.startswith("reply_")} == PICKED[text]


@pytest.mark.parametrize(
    "text",
    ["spotify m'a débité deux fois", "my instagram account is locked", "EDF ne me répond pas"],
)
def test_another_company_is_known_by_its_name(reader: Reader, text: str) -> None:
    """All other words are those of any dispute."""
    assert reader.read(text).kind == ELSEWHERE


@pytest.mark.parametrize(
    "text", ["le vpn bloque instagram", "nordvpn wants 50 euros more than spotify"]
)
def test_a_company_named_beside_ours_is_not_what_it_is_about(reader: Reader, text: str) -> None:
    """Who names a VPN speaks of one."""
    assert reader.read(text).kind != ELSEWHERE


LANGUAGES = {
    "je ne peux plus me connecter": "fr",
    "ca marche pas": "fr",
    "I cannot log in to my account": "en",
    "my refund pls": "en",
    "refund": "",
    "le chat is not good pour moi": "",
    "nordvpn": "",
}


@pytest.mark.parametrize("text", LANGUAGES)
def test_the_language_of_a_text_is_known_where_it_is_plain(reader: Reader, text: str) -> None:
    """By its small words; a mixture is neither."""
    assert reader.read(text).language == LANGUAGES[text]


def test_a_reading_says_why(reader: Reader) -> None:
    """The words that counted, the weightiest first."""
    because = reader.read("mon mot de passe est refusé depuis hier").because()
    assert {word for word, _ in because} & {"mot", "passe"}
    assert [weight for _, weight in because] == sorted((w for _, w in because), reverse=True)


@given(st.text(max_size=300))
def test_any_text_has_a_reading(text: str) -> None:
    """Whatever it holds; the shares are those of a whole."""
    meaning = shipped().read(text)
    assert meaning.kind in (PROBLEM, ELSEWHERE, DISTRESS, *TALK)
    assert set(meaning.problems) == set(TYPES)
    assert not meaning.shares or abs(sum(meaning.shares.values()) - 1) < 1e-6
    assert shipped().read(text).shares == meaning.shares


@pytest.mark.parametrize("text", ["a" * 4096, "je " * 2000, "é\u0301" * 2000, "?!" * 2048])
def test_no_text_takes_long(reader: Reader, text: str) -> None:
    """The work ends with what is read of it: a coarse limit, a benchmark has the figures."""
    began = time.process_time()
    reader.read(text)
    assert time.process_time() - began < 0.5
