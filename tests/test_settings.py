"""Settings: what an operator sets, by the environment or a .env file; a wrong one is one line."""

from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, load

CANARY = "canary-secret"
TOKEN = f"1234567:{CANARY}"
NAMES = ("BOT_TOKEN", "BOT_API_URL", "DATABASE_URL", "SEND_RATE", "WEBHOOK_URL")

WRONG = {
    "no token": ("BOT_TOKEN", None, "it is missing"),
    "an empty token": ("BOT_TOKEN", "", "it is missing"),
    "a word for a token": ("BOT_TOKEN", CANARY, "it does not look like a token"),
    "a token without a secret": ("BOT_TOKEN", "1234567:", "it does not look like a token"),
    "a token without a number": ("BOT_TOKEN", f":{CANARY}", "it does not look like a token"),
    "a token with words before it": ("BOT_TOKEN", f"bot{TOKEN}", "it does not look like a token"),
    "a token in other digits": ("BOT_TOKEN", f"١٢٣:{CANARY}", "it does not look like a token"),
    "a token with accents": ("BOT_TOKEN", f"{TOKEN}é", "it does not look like a token"),
    "a token with a space": ("BOT_TOKEN", f"{TOKEN} x", "it holds a sign that no token holds"),
    "a token with a slash": ("BOT_TOKEN", f"{TOKEN}/getMe", "it holds a sign that no token holds"),
    "a host without a scheme": ("BOT_API_URL", f"{CANARY}.example", "it must be an address like"),
    "another scheme": ("BOT_API_URL", f"ftp://{CANARY}.example", "it must be an address like"),
    "no host": ("BOT_API_URL", f"https:///{CANARY}", "it must be an address like"),
    "port nought": ("BOT_API_URL", f"http://{CANARY}.example:0", "it must be an address like"),
    "a port too high": ("BOT_API_URL", f"http://{CANARY}.example:65536", "it is no address"),
    "a token for a port": ("BOT_API_URL", f"http://127.0.0.1:{TOKEN}", "it is no address"),
    "half an address": ("BOT_API_URL", f"http://[{CANARY}", "it is no address"),
    "brackets around a name": ("BOT_API_URL", f"http://[{CANARY}]/", "it is no address"),
    "PostgreSQL": ("DATABASE_URL", f"postgresql://bot:{CANARY}@db/bot", "SQLite only"),
    "PostgreSQL's other name": ("DATABASE_URL", f"postgres://bot:{CANARY}@db/bot", "SQLite only"),
    "another database": ("DATABASE_URL", f"mysql://bot:{CANARY}@db/bot", "it must be sqlite:///"),
    "a path alone": ("DATABASE_URL", f"{CANARY}.sqlite3", "it must be sqlite:///path"),
    "two slashes": ("DATABASE_URL", f"sqlite://{CANARY}.sqlite3", "it must be sqlite:///path"),
    "no path": ("DATABASE_URL", "sqlite:///", "it must be sqlite:///path"),
    "a word for a rate": ("SEND_RATE", CANARY, "valid number"),
    "a rate below nought": ("SEND_RATE", "-1", "greater than or equal to 0"),
    "an endless rate": ("SEND_RATE", "inf", "finite number"),
    "no rate at all": ("SEND_RATE", "nan", "finite number"),
    "a webhook": ("WEBHOOK_URL", f"https://{CANARY}.example", "leave it unset"),
}


@pytest.fixture(autouse=True)
def _a_fresh_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No variable of ours is set but a token, and there is no .env file."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.chdir(tmp_path)


def complaint() -> list[str]:
    """What an operator is told about the settings, line by line."""
    with pytest.raises(SettingsError) as caught:
        load()
    return str(caught.value).splitlines()


def test_a_token_is_enough() -> None:
    """Everything else has a default: Telegram's own servers, a file beside the bot, 30 a second."""
    settings = load()
    assert settings.token == TOKEN
    assert settings.bot_api_url == "https://api.telegram.org"
    assert settings.database_path == Path("bot.sqlite3")
    assert settings.send_rate == 30
    assert settings.webhook_url is None
    assert not settings.local


def test_everything_can_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each variable does what it says; the case of its name does not matter."""
    monkeypatch.setenv("bot_api_url", "http://localhost:8081")
    monkeypatch.setenv("DATABASE_URL", "sqlite:///here.sqlite3")
    monkeypatch.setenv("SEND_RATE", "0")
    settings = load()
    assert settings.bot_api_url == "http://localhost:8081"
    assert settings.database_path == Path("here.sqlite3")
    assert settings.send_rate == 0


def test_what_is_empty_counts_as_unset(monkeypatch: pytest.MonkeyPatch) -> None:
    """A form of a hosting platform leaves empty what nobody filled in."""
    for name in NAMES[1:]:
        monkeypatch.setenv(name, "")
    assert load() == Settings(bot_token=TOKEN)  # type: ignore[arg-type] # pydantic makes it secret


@pytest.mark.parametrize(("name", "value", "why"), WRONG.values(), ids=WRONG.keys())
def test_a_wrong_value_is_one_clear_line(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str | None, why: str
) -> None:
    """The line names the variable and says what is wrong; the value is never in it."""
    if value is None:
        monkeypatch.delenv(name)
    else:
        monkeypatch.setenv(name, value)
    (line,) = complaint()
    assert line.startswith(f"{name}: ")
    assert why in line
    assert "canary" not in line
    assert ("python -m bot demo" in line) == (name == "BOT_TOKEN")


def test_several_wrong_values_are_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A line for each: nobody starts the bot four times to find four mistakes."""
    wrong = {
        "BOT_TOKEN": CANARY,
        "BOT_API_URL": CANARY,
        "DATABASE_URL": f"postgresql://{CANARY}",
        "SEND_RATE": CANARY,
        "WEBHOOK_URL": CANARY,
    }
    for name, value in wrong.items():
        monkeypatch.setenv(name, value)
    lines = complaint()
    assert [line.partition(":")[0] for line in lines] == list(NAMES)
    assert not any("canary" in line for line in lines)


def test_an_error_carries_no_value_along(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even in what a log might make of the error itself."""
    monkeypatch.setenv("BOT_TOKEN", CANARY)
    with pytest.raises(SettingsError) as caught:
        load()
    assert "canary" not in repr(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_a_file_beside_the_bot_is_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """`.env` sets what the environment does not; what else it holds is nobody's business here."""
    text = f'# réglages\nBOT_TOKEN="{TOKEN}-file"\nSEND_RATE=5\nPATH_TO_PIZZA=/pizza\n'
    (tmp_path / ".env").write_text(text, "utf-8")
    monkeypatch.setenv("SEND_RATE", "7")
    monkeypatch.delenv("BOT_TOKEN")
    assert load().token == f"{TOKEN}-file"
    assert load().send_rate == 7, "the environment outweighs the file"


def test_a_wrong_value_in_the_file_is_one_clear_line_too(tmp_path: Path) -> None:
    """It makes no difference where a value stands."""
    (tmp_path / ".env").write_text(f"WEBHOOK_URL=https://{CANARY}.example\n", "utf-8")
    (line,) = complaint()
    assert line.startswith("WEBHOOK_URL: ")
    assert "canary" not in line


def test_a_file_in_another_encoding_is_one_clear_line(tmp_path: Path) -> None:
    """An editor that does not save in UTF-8 is told so, without a traceback."""
    text = f"# réglages\nBOT_TOKEN={TOKEN}\n"
    (tmp_path / ".env").write_bytes(text.encode("latin-1"))
    (line,) = complaint()
    assert ".env" in line
    assert "canary" not in line


def test_what_is_given_in_code_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """The demonstration never uses an operator's token, nor fails on their webhook."""
    monkeypatch.setenv("WEBHOOK_URL", "https://example.org")
    settings = load(bot_token="1:demonstration", webhook_url=None)
    assert settings.token == "1:demonstration"
    assert settings.webhook_url is None


@pytest.mark.parametrize("url", ["http://127.0.0.1:8081/", "http://127.0.0.1:8081///"])
def test_a_slash_at_the_end_does_no_harm(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    """Requests go to `{url}/bot...`: with another slash nothing would answer."""
    monkeypatch.setenv("BOT_API_URL", url)
    assert load().bot_api_url == "http://127.0.0.1:8081"


@pytest.mark.parametrize(
    ("url", "local"),
    [
        ("http://127.0.0.1:8081", True),
        ("http://localhost", True),
        ("http://LOCALHOST:8081", True),
        ("http://[::1]:8081", True),
        ("https://api.telegram.org", False),
        ("http://localhost.example.org", False),
        ("http://127.0.0.1.example.org", False),
        ("http://10.0.0.7:8081", False),
        ("http://localhost@example.org", False),
    ],
)
def test_whether_the_bot_api_is_on_this_machine(
    monkeypatch: pytest.MonkeyPatch, url: str, local: bool
) -> None:
    """A proxy of the environment is passed by only for this very machine."""
    monkeypatch.setenv("BOT_API_URL", url)
    assert load().local is local


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("sqlite:///bot.sqlite3", "bot.sqlite3"),
        ("sqlite:///data/bot.sqlite3", "data/bot.sqlite3"),
        ("sqlite:////var/lib/bot.sqlite3", "/var/lib/bot.sqlite3"),
        ("sqlite:///./a b é%20.sqlite3", "a b é%20.sqlite3"),
    ],
)
def test_where_the_database_is(monkeypatch: pytest.MonkeyPatch, url: str, path: str) -> None:
    """Three slashes and a path: from the working directory, or from the root with a fourth one."""
    monkeypatch.setenv("DATABASE_URL", url)
    assert load().database_path == Path(path)


def test_settings_can_be_printed() -> None:
    """Whoever prints or logs them does not tell the token."""
    settings = load()
    for shown in (
        repr(settings),
        str(settings),
        f"{settings.bot_token}",
        settings.model_dump_json(),
    ):
        assert "canary" not in shown
        assert "*****" in shown
