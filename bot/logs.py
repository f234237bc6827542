"""What the operator reads: one line an event, to standard error, and never a secret in it.

Everything logs with `logging.getLogger(__name__)`; here it becomes lines for people, or JSON for a
machine that gathers them. While an update is served (`serving`) each line names it. Three things
keep what is nobody's business out, whatever the level:

- `Redactor` takes tokens, keys and passwords out of every text, by their look and by their value;
- a traceback tells kinds and places, and what an error says only if such errors never quote what
  somebody wrote (`saying`);
- libraries, which log the addresses they call and the statements they run, tell warnings only.
"""

import logging
import re
import sys
import traceback
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from typing import Any, Final, Literal, TypeAlias
from urllib.parse import quote

import structlog
from structlog.stdlib import ProcessorFormatter
from structlog.types import EventDict, Processor
from typing_extensions import override

Form: TypeAlias = Literal["text", "json"]
"""How a line is written: for people, or as JSON."""

OURS: Final = "bot"
"""The logger above all of ours. Every other one is a library's."""

_TOKEN: Final = re.compile(r"\d{3,}(?::|%3[Aa])[A-Za-z0-9_-]{8,}")
_CREDENTIALS: Final = re.compile(r"(?<=://)[^/\s@'\"]+@")
"""Who one is in an address: of a database, of Sentry."""
_PASSWORD: Final = re.compile(r"(?i)\b(password|passwd|secret_token)(['\"]?\s*[=:]\s*)\S+")
_SHORTEST: Final = 4
"""Characters of the shortest value that is taken out: a shorter one is everywhere, and no secret.
"""
_RESULT: Final = re.compile(r"(?s)\b(exception|result)=.*")
"""Where asyncio quotes what a task that failed was about."""
_TALKATIVE: Final = (
    "httpx",
    "httpcore",
    "telegram",
    "aiohttp",
    "aiohttp.access",
    "aiosqlite",
    "asyncio",
    "psycopg",
    "psycopg.pool",
    "sentry_sdk.errors",
    "urllib3",
    "uvicorn",
    "uvicorn.access",
    "uvicorn.error",
)
"""Libraries that may have a level of their own; the others have that of the root."""

_TELLING: Final = (
    OSError,
    ImportError,
    AttributeError,
    NameError,
    TypeError,
    MemoryError,
    ZeroDivisionError,
)
"""Errors of Python's own that say what is wrong with the program or the machine. A ValueError or a
KeyError quotes the value."""
_TELLING_ROOMS: Final = frozenset(
    {"socket", "ssl", "sqlite3", "bot.settings", "bot.store.protocol", "bot.guide.library"}
)
"""Modules whose errors are written for an operator. Telegram's quote the text that was sent,
PostgreSQL's the row, Typst's what could not be printed."""


class Redactor:
    """Takes out of a text what looks like a secret, and these secrets, however they are spelled."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        """`secrets`: values that no line may hold, such as the token and the keys."""
        spelled = {form for one in secrets for form in (one, quote(one, safe=""), repr(one)[1:-1])}
        known = sorted((one for one in spelled if len(one) >= _SHORTEST), key=len, reverse=True)
        self._known = re.compile("|".join(map(re.escape, known))) if known else None

    def __call__(self, text: str) -> str:
        """The text without them."""
        text = _TOKEN.sub("[token]", text)
        if self._known is not None:
            text = self._known.sub("[secret]", text)
        text = _CREDENTIALS.sub("[secret]@", text)
        return _PASSWORD.sub(r"\1\2[secret]", text)


class Discreet(ProcessorFormatter):
    """Formats a record, its traceback included, and takes out what is nobody's business."""

    def __init__(self, form: Form = "text", secrets: Iterable[str] = ()) -> None:
        """`form`: how a line is written. `secrets`: see `Redactor`."""
        self._clean = Redactor(secrets)
        self._form = form
        last: Processor = _as_text if form == "text" else structlog.processors.JSONRenderer()
        super().__init__(
            foreign_pre_chain=[structlog.contextvars.merge_contextvars],
            processors=[self._fields, last],
        )

    def _fields(self, _logger: object, _method: str, event: EventDict) -> EventDict:
        """The fields of a line, in the order in which one reads them."""
        record: logging.LogRecord = event["_record"]
        said = str(event["event"])
        if not ours(record):
            said = _RESULT.sub(r"\1=...", said)
        fields: dict[str, Any] = {
            "time": self._time(record),
            "level": record.levelname,
            "logger": record.name,
            "event": self._clean(said),
        }
        if "update" in event:
            fields["update"] = event["update"]
        info = event.get("exc_info")
        if isinstance(info, tuple) and isinstance(info[1], BaseException):
            fields["exception"] = self._clean("\n".join(told(info[1])))
        return fields

    def _time(self, record: logging.LogRecord) -> str:
        """The operator's own time for people, UTC for machines."""
        if self._form == "text":
            return self.formatTime(record)
        return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")


class _Line(logging.StreamHandler[Any]):
    """Writes lines. A record that cannot be formatted is told by its place, not by its values."""

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        kind = sys.exc_info()[0]
        if kind is BrokenPipeError or self.stream.closed:
            return
        name = kind.__name__ if kind is not None else "?"
        where = f"{record.pathname}:{record.lineno}"
        self.stream.write(f"a line of the log could not be written: {name}, logged at {where}\n")


def set_up(level: int = logging.INFO, *, form: Form = "text", secrets: Iterable[str] = ()) -> None:
    """Have everything logged to standard error.

    In: the level from which up we log (libraries tell warnings at most); how a line is written;
    the values that no line may hold. A second call takes the place of the first.
    """
    handler = _Line(sys.stderr)
    handler.setFormatter(Discreet(form, secrets))
    logging.basicConfig(level=max(level, logging.WARNING), handlers=[handler], force=True)
    logging.getLogger(OURS).setLevel(level)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)


def serving(update_id: int) -> AbstractContextManager[None]:
    """As long as it lasts, what is logged names this update, in the tasks it starts too."""
    return structlog.contextvars.bound_contextvars(update=update_id)


def ours(record: logging.LogRecord) -> bool:
    """Whether it was logged by the bot, and not by a library."""
    return record.name.partition(".")[0] == OURS


def saying(error: BaseException) -> str:
    """What an error says, if no error of its kind quotes what somebody wrote; else nothing."""
    module = type(error).__module__
    if module in _TELLING_ROOMS or (module == "builtins" and isinstance(error, _TELLING)):
        return str(error)
    return ""


def chain(error: BaseException) -> list[BaseException]:
    """An error and what led to it, the first cause first; each once."""
    found: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and one not in found:
        found.append(one)
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return found[::-1]


def told(error: BaseException) -> Iterator[str]:
    """A traceback as lines: where, which kind, and what `saying` allows."""
    for place, one in enumerate(chain(error)):
        if place:
            yield "which led to:"
        yield "Traceback (most recent call last):"
        yield from ("".join(traceback.format_tb(one.__traceback__)).rstrip("\n")).splitlines()
        said = saying(one)
        yield f"{type(one).__name__}: {said}" if said else type(one).__name__
        notes = getattr(one, "__notes__", ()) if said else ()
        yield from map(str, notes)
        if isinstance(one, BaseExceptionGroup):
            for inner in one.exceptions:
                yield from (f"  | {line}" for line in told(inner))


def _as_text(_logger: object, _method: str, fields: EventDict) -> str:
    """A line for people; only a traceback takes more than one."""
    update = f" [update {fields['update']}]" if "update" in fields else ""
    event = fields["event"].replace("\n", "\\n")
    line = f"{fields['time']} {fields['level']} {fields['logger']}{update}: {event}"
    return f"{line}\n{fields['exception']}" if "exception" in fields else line
