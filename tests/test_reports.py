"""Reports: what leaves for Sentry when something fails, received by a server that keeps it."""

import base64
import logging
import sys
from collections.abc import Iterator

import pytest

from bot import logs
from bot.reports import LONGEST, reporting, secrets_of
from bot.settings import Settings, SettingsError, load
from bot.store.protocol import StoreError
from tests.errors import Sentry, sentry

TOKEN = "1234567:canary-secret_1"
KEY = base64.b64encode(b"canary-key".ljust(32, b"!")).decode()

log = logging.getLogger("bot.somewhere")


@pytest.fixture
def server() -> Iterator[Sentry]:
    """A server that keeps the reports."""
    with sentry() as found:
        yield found


def settings(dsn: str | None) -> Settings:
    """What an operator would have set."""
    return load(
        bot_token=TOKEN,
        bot_api_url="http://127.0.0.1:1",
        database_url="postgresql://bot:canary%2Fpass@db/bot",
        data_key=KEY,
        webhook_url=None,
        webhook_secret="canaryhook",
        sentry_dsn=dsn,
    )


def test_an_error_is_reported_with_its_place(server: Sentry) -> None:
    """The kind, the line of code, the update: what one needs to mend it."""
    with reporting(settings(server.dsn), "1.2.3"), logs.serving(42):
        log.info("all is well")
        log.warning("beware")
        try:
            int("canary: what somebody wrote")
        except ValueError:
            log.exception("update %s is set aside", 42)
    (event,) = server.events
    assert event["message"] == "update 42 is set aside"
    assert event["level"] == "error"
    assert event["logger"] == "bot.somewhere"
    assert event["release"] == "1.2.3"
    assert event["tags"]["update"] == "42"
    (error,) = event["exception"]["values"]
    assert error["type"] == "ValueError"
    frame = error["stacktrace"]["frames"][-1]
    assert frame["filename"].endswith("test_reports.py")
    assert frame["function"] == "test_an_error_is_reported_with_its_place"


def test_nothing_personal_and_no_secret_leaves(
    server: Sentry, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not the values of variables, the arguments of the command, the machine's name, nor what an
    error or a library quotes; no token, key, secret or password, however it is spelled."""
    monkeypatch.setattr(sys, "argv", ["bot", "move", "postgresql://bot:canary-argument@db/bot"])
    told = settings(server.dsn)
    kept_in_a_variable = "canary-variable"
    with reporting(told):
        try:
            raise KeyError(kept_in_a_variable)
        except KeyError as error:
            error.add_note("canary-note")
            log.exception("cannot use %s", TOKEN)
        logging.getLogger("a.library").error("the text was %s", "canary-text")
        for secret in secrets_of(told):
            log.error("here: <%s>", secret)
        log.error("at https://api.telegram.org/bot%s/getMe", TOKEN.replace(":", "%3A"))
    assert len(server.events) >= 9
    for post in server.posts:
        _, *events = post.splitlines()  # the first line says for which DSN it is
        body = "\n".join(events)
        assert kept_in_a_variable not in body
        assert "canary" not in body.replace("kept_in_a_variable", ""), body
        assert KEY not in body
        assert b"canary-key".hex() not in body
        assert not {"server_name", "extra", "user", "request", "breadcrumbs", "modules"} & {
            name for event in server.events for name in event
        }


def test_a_long_text_is_cut(server: Sentry) -> None:
    """What we say ourselves is short: what is long was written by somebody."""
    with reporting(settings(server.dsn)):
        log.error("x" * 5000)
    (event,) = server.events
    assert len(event["message"]) == LONGEST + len("...")


def test_without_a_dsn_nothing_is_reported(server: Sentry) -> None:
    """And nothing is imported: the extra need not be there."""
    with reporting(settings(None)):
        log.error("nobody hears this")
    assert server.posts == []


def test_after_it_nothing_is_reported(server: Sentry) -> None:
    """It is a thing of one bot: when that has ended, others may log what they like."""
    with reporting(settings(server.dsn)):
        pass
    log.error("nobody hears this")
    assert server.posts == []


def test_what_ends_the_bot_is_reported(server: Sentry) -> None:
    """Once, as it ends; a wrong setting is the operator's to mend, and told to them alone."""
    wrote = "can" + "ary"  # the line of code is reported, what it worked on is not
    with pytest.raises(LookupError), reporting(settings(server.dsn)):
        raise LookupError(wrote)
    (event,) = server.events
    assert event["level"] == "fatal"
    assert event["exception"]["values"][0]["type"] == "LookupError"
    assert wrote not in "".join(server.posts[0].splitlines()[1:])
    with pytest.raises(StoreError), reporting(settings(server.dsn)):
        raise StoreError("the disk is full")
    assert len(server.events) == 1


def test_a_server_that_is_away_holds_nobody_up(capsys: pytest.CaptureFixture[str]) -> None:
    """The error is in the log; the bot goes on, and ends in time."""
    with reporting(settings("http://canary@127.0.0.1:1/7")):
        log.error("reported to nobody")
    assert "canary" not in capsys.readouterr().err


def test_a_missing_extra_is_one_clear_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """The operator learns what to install."""
    monkeypatch.setitem(sys.modules, "sentry_sdk", None)
    with pytest.raises(SettingsError) as caught, reporting(settings("http://a@127.0.0.1/7")):
        pass
    assert str(caught.value).startswith("SENTRY_DSN: the extra is not installed")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("dsn", ["canary", "http://127.0.0.1/7", "https://canary@", "ftp://c@h/1"])
def test_a_wrong_dsn_is_one_clear_line(dsn: str) -> None:
    """Which does not repeat it: it holds a key."""
    with pytest.raises(SettingsError) as caught, reporting(settings(dsn)):
        pass
    assert str(caught.value) == "SENTRY_DSN: it is no DSN of Sentry's"
