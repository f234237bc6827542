"""The check: what would go wrong in front of somebody is told to whoever writes, with its place."""

import re
import shutil
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.app import CONTENT
from bot.check import CHECKED_WITHIN, LABEL_ALONE, LABEL_SHARED, Report, check, told, visible
from bot.guide.library import Flaw, load, sayings
from bot.words import LOCALES

TODAY = max(said.checked for *_, said in sayings(load(CONTENT)) if said.checked is not None)
"""The day on which the last fact was checked: none is to come, none of those is old."""

COMPANY = "content/companies/nordvpn.toml"
HELP = "content/channels/nordvpn_help_centre.toml"
SILENT = "content/problems/nordvpn_support_unreachable.toml"
FR = "locales/fr/bot.ftl"
EN = "locales/en/bot.ftl"

MENU = "menu = <b>"
COOKIES = '[[advice]]\nid = "cookies"\n'
BISCUITS = '[[advice]]\nid = "biscuits"\n'
SOMEBODY = 'confidence = "M"\naccording_to = "Somebody"\n'
REFUND = '[[articles]]\nid = "refund"\n'
PIZZA = '[[articles]]\nid = "pizza"\nnumber = 1\n\n'
OURS = '[[prepare]]\nid = "account"\nours = true\n'
DATED = '[[prepare]]\nid = "account"\nsources = ["Code civil"]\nchecked = {}\n'
OPTIONS = "options = ["
CLOSE = "    .close = Close\n"
SHUT = ".close = Fermer\n"
STEPS = ".dossier = Dossier complet en PDF\n"
A = "a" * 2100


@dataclass
class Copy:
    """A copy of the content and the words, to be broken."""

    root: Path

    def check(self, today: date = TODAY) -> Report:
        """Check it, as if it were that day."""
        return check(self.root / "content", self.root / "locales", today)

    def errors(self) -> list[str]:
        """What must be mended, a line each."""
        return list(told(self.check().errors, self.root))

    def edit(self, name: str, old: str, new: str) -> str:
        """Put `new` in the place of `old`, which stands once in a file. Out: the new text."""
        file = self.root / name
        text = file.read_text("utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        file.write_text(text.replace(old, new), "utf-8")
        return text.replace(old, new)

    def line(self, name: str, text: str) -> int:
        """The line of a file on which this text begins, which stands in it once."""
        whole = (self.root / name).read_text("utf-8")
        assert whole.count(text) == 1, f"{text!r} stands {whole.count(text)} times in {name}"
        return whole.count("\n", 0, whole.index(text)) + 1


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    """The real content and words."""
    shutil.copytree(CONTENT, tmp_path / "content")
    shutil.copytree(LOCALES, tmp_path / "locales")
    return Copy(tmp_path)


@pytest.fixture
def small(copy: Copy) -> Copy:
    """The same with one problem and one door outside: its screens are tapped through in a second.

    No channel asks about the others' questions; their words are said by no screen.
    """
    for file in (copy.root / "content/problems").iterdir():
        if file != copy.root / SILENT:
            copy.edit(COMPANY, f'    "{file.stem}",\n', "")
            file.unlink()
    for shop in ("apple", "google_play", "amazon", "shop"):
        (copy.root / f"content/channels/{shop}.toml").unlink()
    for file in (copy.root / "content/channels").iterdir():
        kept = [one for one in file.read_text("utf-8").splitlines() if not one.startswith("when =")]
        file.write_text("\n".join(kept), "utf-8")
        text = re.sub(r"\[\[follow_ups\]\]\n(.+\n)+", "", file.read_text("utf-8"))
        file.write_text(text, "utf-8")
    for file in (copy.root / "content/recourse").iterdir():
        if file.stem != "fr_mediator":
            file.unlink()
    for file in (copy.root / "content/countries").iterdir():
        file.unlink()
    # What a company's facts and doors say of payments asks about another problem.
    text = (copy.root / COMPANY).read_text("utf-8")
    text = re.sub(r"when = \{ [^}]*seller = [^}]*\}\n", "", text)
    (copy.root / COMPANY).write_text(text, "utf-8")
    return copy


def grave(copy: Copy) -> list[str]:
    """The errors of a small copy, but for the words of what was taken out of it."""
    return [line for line in copy.errors() if ": no screen says " not in line]


# --- all is well ---------------------------------------------------------------------------------


def test_what_remains_of_the_guide_is_whole(small: Copy) -> None:
    """The small copy, on which the flaws below are tried one by one, has none of its own."""
    assert grave(small) == []
    assert small.check().screens > 100


# --- old facts -----------------------------------------------------------------------------------


def test_facts_that_grow_old_are_told_and_do_not_fail(small: Copy) -> None:
    """Half a year after it was checked a fact is to be looked at again; until then it is not."""
    old = TODAY - CHECKED_WITHIN - timedelta(days=1)
    small.edit(SILENT, OURS, DATED.format(old))
    line = f"{SILENT}:{small.line(SILENT, f'checked = {old}')}: account: last checked on {old}"
    assert line in told(small.check().stale, small.root)
    assert grave(small) == []
    the_day_before = small.check(TODAY - timedelta(days=1))
    assert line not in told(the_day_before.stale, small.root)


# --- flaws that are found file by file -----------------------------------------------------------


class Slip(NamedTuple):
    """Somebody edits a file: `old`, which stands in it once, becomes `new`.

    The error `says` this, at the line of `place` on which `at` begins: here, at the edit, if not
    said otherwise.
    """

    file: str
    old: str
    new: str
    says: str
    place: str = ""
    at: str = ""


SLIPS = {
    "no content": (COMPANY, '"PA"', '"Panama"', "country: "),
    "a word without English": (EN, MENU, "# ", "menu is missing in en", FR, MENU),
    "a word without French": (FR, MENU, "# ", "menu is missing in fr", EN, MENU),
    "a button without English": (EN, CLOSE, "", "close is missing in en", FR, "    .close ="),
    "other variables": (EN, "said: { $", "said: { $x", "fr in $answers, x", EN, "you-said ="),
    "a variable forgotten": (FR, "$place", "$of", "fr in $place", EN, "progress ="),
    "what does not parse": (EN, MENU, f"stray words\n{MENU}", 'Expected token: "="'),
    "a word twice": (EN, MENU, f"bye = Bye\n{MENU}", "bye stands twice", EN, "bye = Every"),
    "a line that may break": (
        FR,
        "langue\N{NO-BREAK SPACE}?",
        "langue ?",
        "a space that may break",
    ),
    "a sentence without words": (SILENT, COOKIES, BISCUITS, "no words for nordvpn_support_unreach"),
    "an option without words": (SILENT, OPTIONS, f'{OPTIONS}"x", ', "no words for reached.x"),
    "an article without words": (HELP, REFUND, PIZZA + REFUND, "no words for article.pizza"),
    "a number not said": (SILENT, COOKIES, f"{COOKIES}values = {{ n = 3 }}\n", "do not say $n"),
    "an author not named": (SILENT, COOKIES, COOKIES + SOMEBODY, "-cookies do not say $according"),
    "a day to come": (SILENT, OURS, DATED.format("2999-01-01"), "to come", SILENT, "checked = 29"),
}


@pytest.mark.parametrize("slip", SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_is_told_where_it_is(copy: Copy, slip: tuple[str, ...]) -> None:
    """One slip in the real files is one error: in that file, at that line, in those words."""
    file, old, new, says, place, at = Slip(*slip)
    copy.edit(file, old, new)
    where = f"{place or file}:{copy.line(place or file, at or new)}: "
    (line,) = copy.errors()
    assert line.startswith(where)
    assert says in line


def test_a_language_that_is_not_there(copy: Copy) -> None:
    """Every word is told to be missing, at its place in the other language."""
    shutil.rmtree(copy.root / "locales/en")
    lines = copy.errors()
    assert f"{FR}:{copy.line(FR, 'progress =')}: progress is missing in en" in lines
    assert {line.rpartition(" ")[2] for line in lines} == {"en"}


# --- flaws that are found by tapping -------------------------------------------------------------

SCREENS = {
    "a long button": (FR, STEPS, f".dossier = {A[: LABEL_ALONE + 1]}\n", f"over {LABEL_ALONE}"),
    "a long button of two": (
        FR,
        SHUT,
        f".close = {A[: LABEL_SHARED + 1]}\n",
        f"over {LABEL_SHARED}",
    ),
    "a tag that Telegram does not know": (FR, "bye = ", "bye = <p>", "knows no tag <p>"),
    "a tag left open": (FR, "menu = <b>Menu</b>", "menu = <b>Menu", "<b> is not closed"),
    "a tag never opened": (FR, "menu = <b>Menu", "menu = Menu", "</b> closes nothing"),
    "tags that cross": (FR, "menu = <b>Menu</b>", "menu = <b><i>Menu</b></i>", "closes nothing"),
    "a sign that begins a tag": (FR, "bye = ", "bye = 1 < 2. ", "<"),
    "a long screen": (FR, "Bonjour. Je", f'{A}{{ "" }}{A} Je', "characters, Telegram takes 4096"),
    "a long text to copy": (
        "locales/fr/letters.ftl",
        "letter-chat = Bonjour",
        f"letter-chat = {A[:256]}",
        "characters, not 1 to 256",
    ),
    "a long description": (FR, "    Un litige", f"    {A[:512]}", "over 512 characters"),
    "a long short description": (FR, "Votre réclamation, pas", A[:120], "over 120 characters"),
    "no name for a command": (FR, "command-help = aide", "command-help = à l’aide", "no command"),
}


@pytest.mark.parametrize("slip", SCREENS.values(), ids=SCREENS.keys())
def test_what_telegram_or_a_phone_would_not_take(small: Copy, slip: tuple[str, ...]) -> None:
    """It is told once, with the language and a screen on which it shows."""
    file, old, new, says, *_ = Slip(*slip)
    small.edit(file, old, new)
    lines = [line for line in grave(small) if says in line]
    assert lines
    assert all(line.startswith("locales/fr:1: ") for line in lines)
    assert len(lines) == len(set(lines))


def test_what_just_fits_a_button_is_not_told(small: Copy) -> None:
    """A label may be as long as a phone shows: the limit itself is within it."""
    small.edit(FR, STEPS, f".dossier = {A[:LABEL_ALONE]}\n")
    small.edit(FR, SHUT, f".close = {A[:LABEL_SHARED]}\n")
    assert grave(small) == []


def test_a_word_that_no_screen_says(small: Copy) -> None:
    """It is told where it stands, and what is said is not."""
    for name in (FR, EN):
        small.edit(name, "menu = <b>", "pizza = Pizza\n    .slice = Pizza\nmenu = <b>")
    lines = small.errors()
    assert f"{FR}:{small.line(FR, 'pizza =')}: no screen says pizza" in lines
    assert any(line.endswith("no screen says pizza.slice") for line in lines)
    assert not any(line.endswith("says menu") for line in lines)


UNSAID = {
    "a word of every language": ("other = <b>", "there is no message 'menu'"),
    "a value that nobody gives": ("menu = <b>{ $pizza }", "'menu': Unknown external: pizza"),
    "a word that another one quotes": ("menu = <b>{ pizza }", "'menu': Unknown message: pizza"),
}


@pytest.mark.parametrize(("new", "says"), UNSAID.values(), ids=UNSAID.keys())
def test_what_cannot_be_said_on_a_screen(small: Copy, new: str, says: str) -> None:
    """What is missing in every language alike is found where it is to be said."""
    for name in (FR, EN):
        small.edit(name, "menu = <b>", new)
    (line,) = grave(small)
    assert line.startswith("locales:1: ")
    assert says in line


def test_an_article_that_has_no_address_in_a_language(small: Copy) -> None:
    """It is told where the addresses are, and not by a traceback."""
    small.edit(HELP, 'locales = { fr = "fr", ', "locales = { ")
    lines = grave(small)
    assert lines
    assert lines[0].startswith(f"{HELP}:{small.line(HELP, 'locales =')}: ")


def test_an_answer_that_does_not_fit_a_button(small: Copy) -> None:
    """Ids too long for Telegram's 64 bytes are told, and not by a traceback."""
    for file in (small.root / SILENT, *small.root.glob("locales/*/*.ftl")):
        text = file.read_text("utf-8").replace("reached", "q" * 32).replace("nowhere", "o" * 32)
        file.write_text(text, "utf-8")
    lines = grave(small)
    assert lines
    assert all("64 bytes" in line and "o" * 32 in line for line in lines)


# --- how it is told ------------------------------------------------------------------------------


def test_a_file_is_named_from_where_one_stands(tmp_path: Path) -> None:
    """Within the folder by its path there; elsewhere by its whole path."""
    inside, elsewhere = tmp_path / "here/a.ftl", Path("/elsewhere/b.ftl")
    flaws = [Flaw(inside, 3, "one"), Flaw(elsewhere, 4, "two")]
    assert list(told(flaws, tmp_path / "here")) == ["a.ftl:3: one", "/elsewhere/b.ftl:4: two"]


def test_what_remains_when_tags_are_taken_out() -> None:
    """Telegram counts the text that is seen: tags do not count, an entity is one sign."""
    html = '<b>1 &lt; 2</b> &amp;amp; <a href="https://example.org">a &quot;link&quot;</a>'
    assert visible(html) == '1 < 2 &amp; a "link"'
