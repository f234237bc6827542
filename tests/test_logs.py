"""Logs: what the operator reads, on standard error, with never a secret in it."""

import logging
import re
from collections.abc import Iterator

import pytest

from bot import logs

CANARY = "canary-secret_1"
TOKEN = f"1234567:{CANARY}"
ADDRESS = f"https://api.telegram.org/bot{TOKEN}/getMe"
TALKATIVE = (
    "httpx",
    "httpcore",
    "telegram",
    "telegram.ext.ExtBot",
    "aiosqlite",
    "asyncio",
    "uvicorn",
)

log = logging.getLogger("bot.somewhere")


@pytest.fixture(autouse=True)
def _put_back() -> Iterator[None]:
    """Logging belongs to the whole process: it is left as it was found."""
    root = logging.getLogger()
    found = [root, *(logging.getLogger(name) for name in TALKATIVE)]
    levels, handlers = [one.level for one in found], root.handlers[:]
    yield
    for one, level in zip(found, levels, strict=True):
        one.setLevel(level)
    root.handlers[:] = handlers


Standard = pytest.CaptureFixture[str]


def told(capsys: Standard) -> str:
    """What went to standard error; nothing goes to standard output."""
    captured = capsys.readouterr()
    assert captured.out == ""
    return captured.err


def test_a_record_is_one_line_on_standard_error(capsys: Standard) -> None:
    """With the time, how grave it is, who says it, and what."""
    logs.set_up()
    log.info("this is @%s", "some_bot")
    day = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}"
    assert re.fullmatch(rf"{day} INFO bot\.somewhere: this is @some_bot\n", told(capsys))


def test_the_level_is_kept_to(capsys: Standard) -> None:
    """The demonstration tells warnings only."""
    logs.set_up(logging.WARNING)
    log.info("all is well")
    log.warning("beware")
    assert told(capsys).endswith("WARNING bot.somewhere: beware\n")


def test_a_second_set_up_does_not_say_everything_twice(capsys: Standard) -> None:
    """What logged before no longer does."""
    logs.set_up()
    logs.set_up()
    log.info("once")
    assert told(capsys).count("once") == 1


def test_a_token_in_a_message_is_taken_out(capsys: Standard) -> None:
    """And only the token: the rest of the address helps whoever mends it."""
    logs.set_up()
    log.warning(f"no answer from {ADDRESS} (2 tries)")
    line = told(capsys)
    assert "canary" not in line
    assert "1234567" not in line
    assert line.endswith("no answer from https://api.telegram.org/bot[token]/getMe (2 tries)\n")


def test_a_token_in_the_arguments_is_taken_out(capsys: Standard) -> None:
    """However it comes: alone, in a mapping, in the address of a file, twice in a line."""
    logs.set_up()
    log.error("%s and %r: %s", TOKEN, {"url": ADDRESS}, ADDRESS.replace("/bot", "/file/bot"))
    line = told(capsys)
    assert "canary" not in line
    assert line.count("[token]") == 3


def test_a_token_in_a_traceback_is_taken_out(capsys: Standard) -> None:
    """In the error, in what caused it, and in a note on it."""
    logs.set_up()
    try:
        try:
            raise OSError(f"no route to {ADDRESS}")
        except OSError as error:
            error.add_note(f"tried {ADDRESS}")
            raise ValueError(f"refused: {TOKEN}") from error
    except ValueError:
        log.exception("could not call")
    text = told(capsys)
    assert "canary" not in text
    assert text.count("[token]") >= 3
    assert "Traceback" in text
    assert "ValueError: refused: [token]" in text


def test_a_token_as_an_address_spells_it_is_taken_out(capsys: Standard) -> None:
    """In an address a colon may be written %3A: it is the same token."""
    logs.set_up()
    log.warning("no answer from %s", ADDRESS.replace(TOKEN, TOKEN.replace(":", "%3A")))
    assert "canary" not in told(capsys)


@pytest.mark.parametrize(
    "text",
    ["at 10:30:00 on 2026-11-23", "http://127.0.0.1:8080/bot", "case 12: answered", "a 1:2 chance"],
)
def test_what_is_no_token_stays(capsys: Standard, text: str) -> None:
    """Times and ports may be read."""
    logs.set_up()
    log.info(text)
    assert told(capsys).endswith(f": {text}\n")


@pytest.mark.parametrize("name", TALKATIVE)
def test_libraries_that_talk_are_quiet(capsys: Standard, name: str) -> None:
    """They would log each request with its address; their warnings still pass."""
    logs.set_up(logging.DEBUG)
    library = logging.getLogger(name)
    library.info("HTTP Request: POST %s", ADDRESS)
    library.debug("executing a statement")
    assert told(capsys) == ""
    library.warning("the connection dropped")
    assert told(capsys).endswith("the connection dropped\n")
