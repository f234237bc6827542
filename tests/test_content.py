"""The content: what is wrong in it is told with its file and its line, before anybody meets it."""

import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.app import CONTENT
from bot.guide.library import ContentError, line_of, load

COMPANY = "companies/nordvpn.toml"
APPLE = "channels/apple.toml"
AMAZON = "channels/amazon.toml"
HELP = "channels/nordvpn_help_centre.toml"
EMAIL = "channels/nordvpn_email.toml"
BILLING = "problems/nordvpn_billing.toml"
MALFUNCTION = "problems/nordvpn_malfunction.toml"
SILENT = "problems/nordvpn_support_unreachable.toml"
BANK = "recourse/card_dispute.toml"
PAYPAL = "recourse/paypal_dispute.toml"
MEDIATOR = "recourse/fr_mediator.toml"
STATE = "recourse/fr_state.toml"
CENTRE = "recourse/eu_consumer_centre.toml"
FRENCH = "recourse/ecc_fr.toml"
BELGIAN = "recourse/be_consumerconnect.toml"

SEAT = '[[facts]]\nid = "seat"\n'
ASK = '[[steps]]\nid = "ask"\n'
KEEP = '[[steps]]\nid = "keep"\nours = true\n'
NOTICE = 'id = "notice"\n'
SYMPTOMS = '"logged_out", "slow_or_crash"]\n\n[['
ROUTER = 'when = { device = ["router"] }'
BILLED = '    "nordvpn_billing",\n'


class Mistake(NamedTuple):
    """Somebody edits a file: `old`, which stands in it once, becomes `new`.

    The flaw `says` this, on the line where the edit begins, or where `at` does.
    """

    file: str
    old: str
    new: str
    says: str
    at: str = ""


MISTAKES = {
    "no TOML": (COMPANY, '"NordVPN"', "NordVPN", "Invalid value"),
    "unknown key": (COMPANY, 'country = "PA"', 'flag = 1\ncountry = "PA"', "flag: Extra"),
    "unknown key in a table": (
        APPLE,
        KEEP,
        KEEP + "colour = 1\n",
        "colour: Extra inputs",
        "colour =",
    ),
    "missing key": (COMPANY, "legal_name =", "# ", "legal_name: Field required", "# NordVPN"),
    "missing key in a table": (SILENT, 'id = "reached"\n', "", "0.id: Field", "[[questions]]"),
    "no country": (COMPANY, '"PA"', '"Panama"', "country: "),
    "no kind of channel": (APPLE, 'kind = "store"', 'kind = "fax"', "kind: Input should be"),
    "no id": (AMAZON, '"keep"', '"Keep it"', "steps.2.id: "),
    "no language": (APPLE, "{ fr =", "{ french =", "url.french"),
    "page without https": (APPLE, 'en = "https:', 'en = "http:', "url.en: "),
    "no e-mail address": (EMAIL, '"support@nordvpn.com"', '"support"', "addresses.0: "),
    "fact without a source": (COMPANY, SEAT + "sources", SEAT + "# ", "a fact needs `sources`"),
    "fact never checked": (
        COMPANY,
        "checked = 2026-11-22\n\n# The directive",
        "# The directive",
        "a fact needs `sources` and `checked`",
        SEAT,
    ),
    "fact of low confidence": (APPLE, '"M"', '"L"', "Input should be 'H' or 'M'"),
    "nobody's medium fact": (APPLE, "according_to", "# ", "`according_to` names", ASK),
    "somebody's certain fact": (APPLE, "confidence =", "# ", "`according_to` names", ASK),
    "advice with a source": (APPLE, KEEP, KEEP + 'sources = ["Code civil"]\n', "our own advice"),
    "source without https": (APPLE, '= ["https://rep', '= ["http://rep', "an address starts with"),
    "source and more": (COMPANY, "/ §1.4", "/ see 1.4", "only a place (` §6.2`) may follow it"),
    "wait of a season": (SILENT, "= 15", "= 90", ".wait_days: "),
    "one option": (
        SILENT,
        '"nowhere", "chat", "email", ',
        "",
        "should have at least 2",
        "[[questions]]",
    ),
    "options of a day": (
        BILLING,
        'id = "amount"\nkind = "amount"\n',
        'id = "amount"\nkind = "amount"\noptions = ["a", "b"]\n',
        "only a choice has options",
        '[[details]]\nid = "amount"',
    ),
    "a detail of a later detail": (
        BILLING,
        'options = ["refused", "awaited"]\nwhen = { matter = ["late"] }',
        'options = ["refused", "awaited"]\nwhen = { notice = ["none"] }',
        "'notice' is no question asked before this",
        'when = { notice = ["none"] }',
    ),
    "a clock of no day": (
        BILLING,
        'seller = ["google"] }\nsince = "paid_on"',
        'seller = ["google"] }\nsince = "amount"',
        "'amount' is no day that is asked",
        'since = "amount"',
    ),
    "a clock of days and months": (
        BILLING,
        "days = 1\n",
        "days = 1\nmonths = 1\n",
        "either days or months",
        '[[clocks]]\nid = "google_hours"',
    ),
    "a right within no clock": (
        BILLING,
        'within = "withdraw_until_eu"',
        'within = "withdraw"',
        "there is no clock 'withdraw'",
    ),
    "an option twice": (SILENT, '"both"]\n', '"both", "both"]\n', "twice"),
    "a problem listed twice": (COMPANY, BILLED, BILLED + BILLED, "twice", "problems ="),
    "articles without an address": (HELP, "article_url =", "# ", "article_url", "kind ="),
    "unknown problem": (COMPANY, "problems = [", 'problems = ["x", ', "no problems/x.toml"),
    "a company in the Union": (COMPANY, '"PA"', '"FR"', "for a company outside the EU only"),
    "channel of nobody's": (EMAIL, '"nordvpn"', '"nord"', "there is no companies/nord.toml"),
    "problem of nobody's": (SILENT, '"nordvpn"', '"nord"', "there is no companies/nord.toml"),
    "unknown channel": (SILENT, '"nordvpn_notice"', '"fax"', "there is no channels/fax.toml"),
    "unknown article": (SILENT, '"reach_support"', '"x"', "no channel has an article 'x'"),
    "when of no question": (MALFUNCTION, ROUTER, 'when = { x = ["y"] }', "'x' is no question"),
    "when of no option": (MALFUNCTION, ROUTER, ROUTER.replace("ou", "u"), "no option ['ruter']"),
    "when of a later question": (
        MALFUNCTION,
        SYMPTOMS,
        SYMPTOMS.replace("[[", 'when = { device = ["tv"] }\n[['),
        "'device' is no question asked before this",
        'when = { device = ["tv"] }\n[[',
    ),
    "failure that no answer tells": (
        SILENT,
        'failed = [{ reached = ["chat"',
        'failed = [{ reached = ["pigeon"',
        "'reached' is no question with options ['both', 'email', 'pigeon']",
    ),
    "an id twice": (
        SILENT,
        '[[advice]]\nid = "cookies"',
        '[[advice]]\nid = "doors"',
        "the id 'doors' stands twice in advice",
    ),
    "an id in two places": (
        SILENT,
        '[[prepare]]\nid = "account"',
        '[[prepare]]\nid = "doors"',
        "the id 'doors' stands in advice too",
    ),
    "when of no problem's question": (
        EMAIL,
        '["refund", "late"]',
        '["pizza"]',
        "options ['pizza']",
    ),
    "a letter that fits no answer": (
        BANK,
        '"other"], paid_with = ["card"] }',
        '"other"], paid_with = ["shells"] }',
        "question 'paid_with' with options ['shells']",
        "fits =",
    ),
    "a letter for no answer": (
        BANK,
        'letter = "fraud"\nwhen = { charged = ["unknown"]',
        'letter = "fraud"\nwhen = { charged = ["thrice"]',
        "question 'charged' with options ['thrice']",
        'when = { charged = ["thrice"]',
    ),
    "a condition of no answer": (
        BANK,
        'unless = { charged = ["unknown"]',
        'unless = { charged = ["thrice"]',
        "question 'charged' with options ['thrice']",
    ),
    "a verdict for no answer": (
        CENTRE,
        'acts = "unclear"\nwhen = { company = ["nordvpn"]',
        'acts = "unclear"\nwhen = { company = ["acme"]',
        "question 'company' with options ['acme']",
        'when = { company = ["acme"]',
    ),
    "a door in no country": (STATE, '["fr"]', '["xx"]', "no country 'xx'", "countries ="),
    "a door on another's site": (
        BELGIAN,
        'domain = "consumerconnect.be"',
        'domain = "connect.be"',
        "consumerconnect.be is not on the official domain, connect.be",
        "url =",
    ),
    "a door like nobody": (FRENCH, '"eu_consumer_centre"', '"x"', "there is no x.toml"),
    "a door of nobody's": (
        PAYPAL,
        'confidence = "M"\naccording_to = "PayPal"\n\n',
        'confidence = "M"\n\n',
        "`according_to` names",
        "kind =",
    ),
    "an address that nobody gives": (
        FRENCH,
        '    "https://www.europe-consommateurs.eu/une-question-une-reclamation.html",\n',
        "",
        "no source is on europe-consommateurs.eu",
        "domain =",
    ),
    "a clock of a door of no day": (
        MEDIATOR,
        'since = "complaint"',
        'since = "birth"',
        "'birth' is no day that is asked",
    ),
    "reserved question id": (
        SILENT,
        "[[warnings]]",
        '[[questions]]\nid = "problem"\noptions = ["a", "b"]\n\n[[warnings]]',
        "the id 'problem' is taken by a first question",
        'id = "problem"',
    ),
    "reserved rung id": (SILENT, '"notice"', '"outside"', "the id 'outside' is taken"),
    "dead end": (
        SILENT,
        NOTICE,
        NOTICE + 'when = { reached = ["chat"] }\n',
        "dead end: no rung for the answers {'reached': 'both'}",
        '[[ladder]]\nid = "help"',
    ),
}
"""One mistake each, in the files as they are."""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the real content, to be broken."""
    return Path(shutil.copytree(CONTENT, tmp_path / "content"))


def flaws(content: Path) -> list[tuple[str, int, str]]:
    """What loading the content complains about: file, line, text."""
    with pytest.raises(ContentError) as caught:
        load(content)
    assert str(caught.value).splitlines() == [str(flaw) for flaw in caught.value.flaws]
    return [
        (flaw.file.relative_to(content).as_posix(), flaw.line, flaw.text)
        for flaw in caught.value.flaws
    ]


def edit(file: Path, old: str, new: str) -> str:
    """Put `new` in the place of `old`, which stands once in the file. Out: the new text."""
    text = file.read_text("utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file.name}"
    file.write_text(text.replace(old, new), "utf-8")
    return text.replace(old, new)


# --- one mistake, told once -----------------------------------------------------------------------


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_one_mistake_is_told_once_where_it_is(content: Path, mistake: tuple[str, ...]) -> None:
    """One mistake in the real content is one flaw: in that file, at that line, in those words."""
    name, old, new, says, at = Mistake(*mistake)
    before = (content / name).read_text("utf-8")
    text = edit(content / name, old, new)
    assert not at or text.count(at) == 1
    line = text.count("\n", 0, text.index(at) if at else before.index(old)) + 1
    ((file, told_at, told),) = flaws(content)
    assert (file, told_at) == (name, line)
    assert says in told


def test_a_detail_that_is_asked_already(content: Path) -> None:
    """A detail and a question of one id would be one answer."""
    text = edit(content / BILLING, '[[details]]\nid = "order"', '[[details]]\nid = "seller"')
    line = text.count("\n", 0, text.index('[[details]]\nid = "seller"')) + 2
    assert (BILLING, line, "the id 'seller' is taken by a question") in flaws(content)


def test_a_follow_up_makes_an_id_that_fits(content: Path) -> None:
    """The rung that it becomes bears both names, and stands on a button."""
    edit(content / APPLE, 'id = "answer"\nafter', 'id = "an_answer_of_very_many_letters"\nafter')
    ((file, _, told),) = flaws(content)
    assert file == BILLING
    assert told == "'apple_an_answer_of_very_many_letters' is too long for an id, or taken"


# --- what files and doors are to one another ------------------------------------------------------


def test_two_files_of_one_name_would_share_their_words(content: Path) -> None:
    """A company cannot be called as a shop, nor a shop as a question."""
    shutil.copy(content / COMPANY, content / "companies/apple.toml")
    shutil.copy(content / APPLE, content / "channels/matter.toml")
    told = [(file, text) for file, _, text in flaws(content) if "taken" in text]
    assert [(file, text.split(":")[0]) for file, text in told] == [
        ("channels/apple.toml", "the id is taken by companies"),
        ("channels/matter.toml", "the id is taken by questions"),
    ]


def test_a_file_name_is_an_id(content: Path) -> None:
    """A name with a hyphen, a capital or a digit first is no id: the file is not read at all."""
    for name in ("Nord-Form", "2nd", "e" * 33):
        shutil.copy(content / EMAIL, content / "channels" / f"{name}.toml")
    assert {(file, line) for file, line, _ in flaws(content)} == {
        ("channels/Nord-Form.toml", 1),
        ("channels/2nd.toml", 1),
        (f"channels/{'e' * 33}.toml", 1),
    }
    assert {says for _, _, says in flaws(content)} == {
        "a file's name is an id: a-z, 0-9 and _ only"
    }


def test_a_door_to_which_nothing_leads(content: Path) -> None:
    """A channel on no ladder and the law of no country are told: nobody would ever see them."""
    shutil.copy(content / EMAIL, content / "channels/fax.toml")
    shutil.copy(content / "countries/be.toml", content / "countries/atlantis.toml")
    assert flaws(content) == [
        ("channels/fax.toml", 1, "no ladder leads to this channel"),
        ("countries/atlantis.toml", 1, "there is no such country, nor region, in places.py"),
    ]


def test_a_door_is_not_called_as_a_rung(content: Path) -> None:
    """What was done at the one would count as done at the other."""
    shutil.copy(content / STATE, content / "recourse/email.toml")
    assert ("recourse/email.toml", 1, "the id is taken by a rung") in flaws(content)


def test_a_door_that_is_like_another_is_like_nothing_else(content: Path) -> None:
    """It has no words of its own, so it may say nothing that the other does not."""
    edit(content / FRENCH, '"eu_consumer_centre"', '"ecc_be"')
    text = (content / FRENCH).read_text("utf-8") + '\n[[next]]\nid = "dance"\nours = true\n'
    (content / FRENCH).write_text(text, "utf-8")
    told = [text for file, _, text in flaws(content) if file == FRENCH]
    assert any("kind: Field required" in text for text in told), "not what the other is like"
    edit(content / FRENCH, '"ecc_be"', '"eu_consumer_centre"')
    told = [text for file, _, text in flaws(content) if file == FRENCH]
    assert told == ["eu_consumer_centre has no words for 'dance'"]


def test_a_problem_that_its_company_does_not_list(content: Path) -> None:
    """It is told in the problem's own file, where its company is named."""
    edit(content / COMPANY, '    "nordvpn_billing",\n', "")
    says = "companies/nordvpn.toml does not list this problem"
    assert flaws(content) == [(BILLING, 1, says)]


def test_a_file_that_is_not_in_utf8(content: Path) -> None:
    """An editor that saves in another encoding is told so, like any other mistake."""
    (content / AMAZON).write_bytes('kind = "store" # à revoir\n'.encode("latin-1"))
    ((file, line, _),) = flaws(content)
    assert (file, line) == (AMAZON, 1)


def test_every_flaw_is_told_at_once(content: Path) -> None:
    """Three mistakes in two files are three lines: nobody mends and runs again, one by one."""
    edit(content / COMPANY, '"PA"', '"Panama"')
    edit(content / APPLE, 'confidence = "M"', 'confidence = "L"')
    edit(content / APPLE, 'kind = "store"', 'kind = "fax"')
    assert [(file, line) for file, line, _ in flaws(content)] == [
        (COMPANY, 6),
        (APPLE, 1),
        (APPLE, line_of((content / APPLE).read_text("utf-8"), ("steps", 2, "confidence"))),
    ]
