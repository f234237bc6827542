"""Settings: what an operator sets, by the environment or a .env file; a wrong one is one line."""

import base64
import os
from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, load

CANARY = "canary-secret"
TOKEN = f"1234567:{CANARY}"
SECRET = f"{CANARY}-of-the-hook"
OLD, NEW = bytes(range(32)), b"canary, of thirty-two bytes then"
KEY = base64.b64encode(NEW).decode()
HERE = "http://127.0.0.1:8081"
POSTGRES = f"postgresql://bot:{CANARY}@db.example/bot"
NAMES = tuple(name.upper() for name in Settings.model_fields)
OPTIONAL = tuple(name for name in NAMES if name not in ("BOT_TOKEN", "DATA_KEY"))

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
    "another database": ("DATABASE_URL", f"mysql://bot:{CANARY}@db/bot", "it must be sqlite:///"),
    "a path alone": ("DATABASE_URL", f"{CANARY}.sqlite3", "it must be sqlite:///path"),
    "two slashes": ("DATABASE_URL", f"sqlite://{CANARY}.sqlite3", "it must be sqlite:///path"),
    "no path": ("DATABASE_URL", "sqlite:///", "it must be sqlite:///path"),
    "a word for a rate": ("SEND_RATE", CANARY, "valid number"),
    "a rate below nought": ("SEND_RATE", "-1", "greater than or equal to 0"),
    "an endless rate": ("SEND_RATE", "inf", "finite number"),
    "no rate at all": ("SEND_RATE", "nan", "finite number"),
    "no key": ("DATA_KEY", None, "it is missing: what people write must be sealed"),
    "an empty key": ("DATA_KEY", "", "it is missing: what people write must be sealed"),
    "a word for a key": ("DATA_KEY", CANARY, "32 bytes in base64"),
    "a key too short": ("DATA_KEY", base64.b64encode(NEW[1:]).decode(), "32 bytes in base64"),
    "a key too long": ("DATA_KEY", base64.b64encode(NEW + b"!").decode(), "32 bytes in base64"),
    "a key in hexadecimal": ("DATA_KEY", NEW.hex(), "32 bytes in base64"),
    "half a key": ("DATA_KEY", KEY[:-1], "32 bytes in base64"),
    "a key with accents": ("DATA_KEY", f"{KEY[:-2]}é=", "32 bytes in base64"),
    "a second key that is none": ("DATA_KEY", f"{KEY},{CANARY}", "32 bytes in base64"),
    "a comma after the key": ("DATA_KEY", f"{KEY},", "32 bytes in base64"),
    "a webhook without TLS": ("WEBHOOK_URL", f"http://{CANARY}.example", "an https:// address"),
    "a webhook without a scheme": ("WEBHOOK_URL", f"{CANARY}.example", "an https:// address"),
    "a webhook nowhere": ("WEBHOOK_URL", f"https:///{CANARY}", "an https:// address"),
    "a webhook by FTP": ("WEBHOOK_URL", f"ftp://localhost/{CANARY}", "an https:// address"),
    "half a webhook": ("WEBHOOK_URL", f"https://[{CANARY}", "WEBHOOK_URL: it is no address"),
    "a webhook in brackets": ("WEBHOOK_URL", f"https://[{CANARY}]/", "it is no address"),
    "a webhook's port": ("WEBHOOK_URL", f"https://{CANARY}.example:99999", "it is no address"),
    "a secret with a space": ("WEBHOOK_SECRET", f"{CANARY} x", "1 to 256 letters, digits"),
    "a secret with accents": ("WEBHOOK_SECRET", f"{CANARY}é", "1 to 256 letters, digits"),
    "a secret with an end of line": ("WEBHOOK_SECRET", f"{CANARY}\n", "1 to 256 letters, digits"),
    "a secret too long": ("WEBHOOK_SECRET", CANARY * 20, "1 to 256 letters, digits"),
    "a word for a port": ("PORT", CANARY, "valid integer"),
    "a port below nought": ("PORT", "-1", "greater than or equal to 0"),
    "a port beyond the last": ("PORT", "65536", "less than or equal to 65535"),
    "a name for an id": ("ADMIN_IDS", f"@{CANARY}", "numbers with commas between them"),
    "an id that is none": ("ADMIN_IDS", f"42,{CANARY}", "numbers with commas between them"),
    "a group for an admin": ("ADMIN_IDS", "-100123", "numbers with commas between them"),
    "ids with spaces alone": ("ADMIN_IDS", "42 43", "numbers with commas between them"),
    "another format": ("LOG_FORMAT", CANARY, "'text' or 'json'"),
    "a format in capitals": ("LOG_FORMAT", "JSON", "'text' or 'json'"),
}


@pytest.fixture(autouse=True)
def _a_fresh_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No variable of ours is set but a token and a key, no platform's, and there is no .env."""
    for name in [*os.environ]:
        if name.upper() in (*NAMES, "DYNO") or name.startswith("SCALINGO_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("DATA_KEY", KEY)
    monkeypatch.chdir(tmp_path)


def complaint() -> list[str]:
    """What an operator is told about the settings, line by line."""
    with pytest.raises(SettingsError) as caught:
        load()
    return str(caught.value).splitlines()


def test_a_token_and_a_key_are_enough() -> None:
    """Everything else has a default: Telegram's servers, a file, 30 a second, by polling."""
    settings = load()
    assert settings.token == TOKEN
    assert settings.keys == (NEW,)
    assert settings.bot_api_url == "https://api.telegram.org"
    assert settings.database_path == Path("bot.sqlite3")
    assert settings.send_rate == 30
    assert (settings.webhook_url, settings.webhook_secret) == (None, None)
    assert (settings.host, settings.port) == ("0.0.0.0", None)  # noqa: S104 what is documented
    assert settings.admins == frozenset()
    assert (settings.log_format, settings.sentry_dsn) == ("text", None)
    assert not settings.local
    assert not settings.postgres


def test_everything_can_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each variable does what it says; the case of its name does not matter."""
    given = {
        "bot_api_url": HERE,
        "DATABASE_URL": "sqlite:///here.sqlite3",
        "SEND_RATE": "0",
        "WEBHOOK_URL": "https://bot.example/hook",
        "WEBHOOK_SECRET": SECRET,
        "HOST": "::1",
        "PORT": "65535",
        "ADMIN_IDS": " 42, 43,,42,",
        "LOG_FORMAT": "json",
        "SENTRY_DSN": f"https://{CANARY}@errors.example/1",
    }
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    settings = load()
    assert settings.bot_api_url == HERE
    assert settings.database_path == Path("here.sqlite3")
    assert settings.send_rate == 0
    assert settings.webhook_url == given["WEBHOOK_URL"]
    assert settings.webhook_secret is not None
    assert settings.webhook_secret.get_secret_value() == SECRET
    assert (settings.host, settings.port) == ("::1", 65535)
    assert settings.admins == {42, 43}
    assert settings.log_format == "json"
    assert settings.sentry_dsn is not None
    assert settings.sentry_dsn.get_secret_value() == given["SENTRY_DSN"]


def test_what_is_empty_counts_as_unset(monkeypatch: pytest.MonkeyPatch) -> None:
    """A form of a hosting platform leaves empty what nobody filled in."""
    without = load()
    for name in OPTIONAL:
        monkeypatch.setenv(name, "")
    assert load() == without


@pytest.mark.parametrize(("name", "value", "why"), WRONG.values(), ids=WRONG.keys())
def test_a_wrong_value_is_one_clear_line(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str | None, why: str
) -> None:
    """The line names the variable and says what is wrong; the value is never in it."""
    monkeypatch.setenv("WEBHOOK_SECRET", SECRET)
    if value is None:
        monkeypatch.delenv(name)
    else:
        monkeypatch.setenv(name, value)
    (line,) = complaint()
    assert line.startswith(f"{name}: ")
    assert why in line
    assert "canary" not in line
    assert name != "DATA_KEY" or not value or value not in line
    assert ("python -m bot demo" in line) == (name == "BOT_TOKEN")


def test_several_wrong_values_are_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A line for each: nobody starts the bot four times to find four mistakes."""
    wrong = [name for name in NAMES if name not in ("HOST", "SENTRY_DSN", "WEBHOOK_SECRET")]
    for name in wrong:
        monkeypatch.setenv(name, CANARY)
    monkeypatch.setenv("WEBHOOK_SECRET", f"{CANARY}!")
    lines = complaint()
    told = {line.partition(":")[0] for line in lines}
    assert (told, len(lines)) == ({*wrong, "WEBHOOK_SECRET"}, len(told))
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
    old = base64.b64encode(OLD).decode()
    text = f'# réglages\nBOT_TOKEN="{TOKEN}-file"\nSEND_RATE=5\nPATH_TO_PIZZA=/pizza\n'
    text += f"DATA_KEY={KEY},{old}\nADMIN_IDS=42,43\nPORT=8443\nSENTRY_DSN=\n"
    (tmp_path / ".env").write_text(text, "utf-8")
    monkeypatch.setenv("SEND_RATE", "7")
    monkeypatch.delenv("BOT_TOKEN")
    monkeypatch.delenv("DATA_KEY")
    settings = load()
    assert settings.token == f"{TOKEN}-file"
    assert settings.send_rate == 7, "the environment outweighs the file"
    assert settings.keys == (NEW, OLD)
    assert settings.admins == {42, 43}
    assert (settings.port, settings.sentry_dsn) == (8443, None)


def test_a_wrong_value_in_the_file_is_one_clear_line_too(tmp_path: Path) -> None:
    """It makes no difference where a value stands."""
    (tmp_path / ".env").write_text(f"WEBHOOK_SECRET={CANARY}!\n", "utf-8")
    (line,) = complaint()
    assert line.startswith("WEBHOOK_SECRET: ")
    assert "canary" not in line


def test_a_file_in_another_encoding_is_one_clear_line(tmp_path: Path) -> None:
    """An editor that does not save in UTF-8 is told so, without a traceback."""
    text = f"# réglages\nBOT_TOKEN={TOKEN}\n"
    (tmp_path / ".env").write_bytes(text.encode("latin-1"))
    (line,) = complaint()
    assert ".env" in line
    assert "canary" not in line


def test_what_is_given_in_code_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """The demonstration never uses an operator's token or port, nor fails on their webhook."""
    monkeypatch.setenv("WEBHOOK_URL", CANARY)
    monkeypatch.setenv("PORT", CANARY)
    settings = load(bot_token="1:demonstration", webhook_url=None, port=None)
    assert settings.token == "1:demonstration"
    assert (settings.webhook_url, settings.port) == (None, None)


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


# --- the key, and what several settings make together --------------------------------------------


def test_on_this_machine_the_key_comes_from_the_token(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same for the same token, whatever else is set; another for another."""
    monkeypatch.delenv("DATA_KEY")
    monkeypatch.setenv("BOT_API_URL", HERE)
    (key,) = load().keys
    monkeypatch.setenv("BOT_API_URL", "http://localhost:9000")
    monkeypatch.setenv("DATABASE_URL", "sqlite:///another.sqlite3")
    assert load().keys == (key,)
    assert len(key) == 32
    assert CANARY.encode() not in key
    (other,) = load(bot_token=f"{TOKEN}-2").keys
    assert (len(other), other != key) == (32, True)
    monkeypatch.setenv("DATA_KEY", KEY)
    assert load().keys == (NEW,), "one that is given comes first"


def test_several_keys_keep_their_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """The present one first; spaces around a comma do no harm."""
    old = base64.b64encode(OLD).decode()
    monkeypatch.setenv("DATA_KEY", f" {old} , {KEY}")
    assert load().keys == (OLD, NEW)
    monkeypatch.setenv("DATA_KEY", f"{KEY},{old}")
    assert load().keys == (NEW, OLD)


@pytest.mark.parametrize("secret", [None, ""])
def test_a_webhook_needs_its_secret(monkeypatch: pytest.MonkeyPatch, secret: str | None) -> None:
    """Without it anybody could post updates: the line names what is missing, not the address."""
    monkeypatch.setenv("WEBHOOK_URL", f"https://{CANARY}.example")
    if secret is not None:
        monkeypatch.setenv("WEBHOOK_SECRET", secret)
    (line,) = complaint()
    assert line.startswith("WEBHOOK_SECRET: it is missing")
    assert "canary" not in line
    monkeypatch.setenv("WEBHOOK_SECRET", SECRET)
    assert load().webhook_url == f"https://{CANARY}.example"


@pytest.mark.parametrize("secret", ["a", "_-9Zz", "x" * 256])
def test_a_secret_is_as_telegram_allows_it(monkeypatch: pytest.MonkeyPatch, secret: str) -> None:
    """1 to 256 letters, digits, _ and -; it may be set before there is a webhook."""
    monkeypatch.setenv("WEBHOOK_SECRET", secret)
    found = load().webhook_secret
    assert found is not None
    assert found.get_secret_value() == secret


@pytest.mark.parametrize(
    "url", ["http://localhost:8080/hook", "http://[::1]/", "https://a.example"]
)
def test_a_webhook_without_tls_is_for_this_machine(
    monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    """A stand-in or a Bot API server of one's own may post to it; from elsewhere only by TLS."""
    monkeypatch.setenv("WEBHOOK_SECRET", SECRET)
    monkeypatch.setenv("WEBHOOK_URL", url)
    assert load().webhook_url == url


@pytest.mark.parametrize(
    ("variable", "platform"),
    [("DYNO", "Heroku"), ("SCALINGO_POSTGRESQL_URL", "Scalingo"), ("SCALINGO_APP", "Scalingo")],
)
def test_a_platform_without_a_disk_needs_postgresql(
    monkeypatch: pytest.MonkeyPatch, variable: str, platform: str
) -> None:
    """A file would be gone at the next restart: it is refused, chosen or not, with the reason."""
    monkeypatch.setenv(variable, CANARY)
    for url in ("", "sqlite:///canary.sqlite3"):
        monkeypatch.setenv("DATABASE_URL", url)
        (line,) = complaint()
        assert line.startswith(f"DATABASE_URL: {platform} wipes the disk")
        assert "postgresql://" in line
        assert "canary" not in line
    monkeypatch.setenv("DATABASE_URL", POSTGRES)
    assert load().postgres


@pytest.mark.parametrize("url", [POSTGRES, POSTGRES.replace("postgresql", "postgres")])
def test_postgresql_by_both_its_names(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    """Platforms write one or the other."""
    monkeypatch.setenv("DATABASE_URL", url)
    assert load().postgres
    assert load().database_url == url


def test_settings_can_be_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever prints or logs them tells no token, key, secret or password."""
    monkeypatch.setenv("DATABASE_URL", POSTGRES)
    monkeypatch.setenv("WEBHOOK_URL", "https://bot.example/hook")
    monkeypatch.setenv("WEBHOOK_SECRET", SECRET)
    monkeypatch.setenv("SENTRY_DSN", f"https://{CANARY}@errors.example/1")
    settings = load()
    hidden = (settings.bot_token, settings.data_key, settings.webhook_secret, settings.sentry_dsn)
    printed = (repr(settings), str(settings), f"{hidden}", settings.model_dump_json())
    for shown in printed:
        assert "canary" not in shown
        assert KEY not in shown
        assert shown.count("*****") >= len(hidden)
