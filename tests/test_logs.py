"""Logs: what the operator reads, on standard error, with never a secret in it."""

import asyncio
import json
import logging
import re
import sqlite3
from collections.abc import Iterator
from datetime import datetime

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
    "aiohttp.access",
    "asyncio",
    "psycopg.pool",
    "uvicorn.error",
    "a.library.of.tomorrow",
)

log = logging.getLogger("bot.somewhere")


@pytest.fixture(autouse=True)
def _put_back() -> Iterator[None]:
    """Logging belongs to the whole process: it is left as it was found."""
    root = logging.getLogger()
    found = [root, *map(logging.getLogger, ("bot", *logs._TALKATIVE, *TALKATIVE))]
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
            raise ConnectionError(f"refused: {TOKEN}") from error
    except ConnectionError:
        log.exception("could not call")
    text = told(capsys)
    assert "canary" not in text
    assert text.count("[token]") >= 3
    assert "Traceback" in text
    assert text.index("OSError: no route") < text.index("ConnectionError: refused: [token]")


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


def test_these_secrets_are_taken_out_however_they_are_spelled(capsys: Standard) -> None:
    """The webhook's secret and the keys look like nothing: they are known by their value."""
    key = "c2VjcmV0/y+canary=="
    logs.set_up(secrets=["hook-canary-7", key, "", "ab"])
    log.error("%s, %r, %s", "hook-canary-7", {"key": key}, "?k=c2VjcmV0%2Fy%2Bcanary%3D%3D")
    try:
        raise OSError(f"cannot use {key}")
    except OSError:
        log.exception("about the key")
    text = told(capsys)
    assert "canary" not in text
    assert text.count("[secret]") == 4
    assert "about the key" in text, "what is too short to be a secret stays"


@pytest.mark.parametrize(
    "text",
    [
        "postgresql://bot:canary@db.example/bot",
        "https://canary@errors.example/1",
        "host=db password=canary user=bot",
        "{'secret_token': 'canary'}",
        "Bot[token=1234567:canary-secret_1]",
        "https://api.telegram.org/file/bot1234567:canary-secret_1/photos/1.jpg",
    ],
)
def test_credentials_are_known_by_their_look(capsys: Standard, text: str) -> None:
    """Even if nobody told what they are: in an address, a setting, a repr."""
    logs.set_up()
    log.warning("cannot use %s", text)
    line = told(capsys)
    assert "canary" not in line
    assert "cannot use" in line


def failing(error: BaseException) -> None:
    """Log an error as it was caught."""
    try:
        raise error
    except BaseException:
        log.exception("it failed")


@pytest.mark.parametrize(
    "error",
    [
        ValueError("invalid literal: 'canary'"),
        KeyError("canary"),
        RuntimeError("canary"),
        UnicodeEncodeError("ascii", "canary", 0, 1, "no"),
        ExceptionGroup("canary", [ValueError("canary"), KeyError("canary")]),
    ],
)
def test_an_error_that_may_quote_is_told_by_kind_and_place(
    capsys: Standard, error: BaseException
) -> None:
    """What somebody wrote is often in the message of an error: only kind and place are told."""
    error.add_note("canary")
    logs.set_up()
    failing(error)
    text = told(capsys)
    assert "'canary'" not in text
    assert ": canary" not in text
    assert not re.search(r"^canary", text, re.M)
    assert type(error).__name__ in text
    assert re.search(r'File ".*test_logs.py", line \d+, in failing', text)


def test_an_error_of_the_machine_says_what_is_wrong(capsys: Standard) -> None:
    """The operator must know that the disk is full, or the database locked."""
    logs.set_up()
    failing(OSError(28, "No space left on device"))
    failing(sqlite3.OperationalError("database is locked"))
    text = told(capsys)
    assert "OSError: [Errno 28] No space left on device" in text
    assert "OperationalError: database is locked" in text


async def test_a_task_that_nobody_waited_for_is_told_without_its_error(capsys: Standard) -> None:
    """asyncio would quote the error of the task, and with it what somebody wrote."""
    logs.set_up()
    context = {"message": "Task exception was never retrieved"}
    future = asyncio.get_running_loop().create_future()
    future.set_exception(ValueError("canary"))
    error = future.exception()
    asyncio.get_running_loop().call_exception_handler(
        {**context, "future": future, "exception": error}
    )
    text = told(capsys)
    assert "never retrieved" in text
    assert "canary" not in text
    assert "ValueError" in text


def test_a_line_that_cannot_be_made_is_told_by_its_place(capsys: Standard) -> None:
    """Python's own complaint about a wrong line would print the values."""
    logs.set_up()
    log.info("%d days", "canary")
    text = told(capsys)
    assert "canary" not in text
    assert re.fullmatch(
        r"a line of the log could not be written: TypeError, logged at .*test_logs.py:\d+\n", text
    )


def test_nobody_can_forge_a_line(capsys: Standard) -> None:
    """An event is one line, whatever is in it."""
    logs.set_up()
    log.warning("odd name: %s", "x\n2026-11-23 10:00:00,000 INFO bot: all is well")
    assert told(capsys).count("\n") == 1


async def test_each_line_names_the_update_being_served(capsys: Standard) -> None:
    """Those of tasks that began meanwhile too; and two served side by side are not confused."""
    logs.set_up()

    async def serve(number: int, turn: asyncio.Event, following: asyncio.Event) -> None:
        with logs.serving(number):
            await turn.wait()
            await asyncio.create_task(asyncio.to_thread(log.info, "serving %s", number))
            following.set()

    first, second, over = asyncio.Event(), asyncio.Event(), asyncio.Event()
    both = asyncio.gather(serve(41, second, over), serve(42, first, second))
    first.set()
    await both
    log.info("nobody is served")
    lines = told(capsys).splitlines()
    assert [line.partition("INFO ")[2] for line in lines] == [
        "bot.somewhere [update 42]: serving 42",
        "bot.somewhere [update 41]: serving 41",
        "bot.somewhere: nobody is served",
    ]


def test_lines_for_machines_are_json(capsys: Standard) -> None:
    """One object a line, with the traceback inside, and as discreet as for people."""
    logs.set_up(form="json", secrets=['quo"te-canary'])
    with logs.serving(42):
        log.warning('no answer from %s: "%s"', ADDRESS, 'quo"te-canary')
        failing(OSError("no route to host"))
    first, second = map(json.loads, told(capsys).splitlines())
    assert datetime.fromisoformat(first.pop("time")).utcoffset() is not None
    assert first == {
        "level": "WARNING",
        "logger": "bot.somewhere",
        "update": 42,
        "event": 'no answer from https://api.telegram.org/bot[token]/getMe: "[secret]"',
    }
    assert second["event"] == "it failed"
    assert second["exception"].endswith("OSError: no route to host")
