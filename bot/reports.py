"""Errors told to Sentry, an extra, if the operator set SENTRY_DSN: where and what kind, never whom.

Sentry's own integrations are left out: they would send the body of a request, the arguments of the
command, the values of variables. What leaves is made here from a record of the log, piece by piece,
of what a line of the log may hold too; whatever a library might add is dropped just before it goes.
"""

import contextlib
import logging
import platform
import traceback
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast
from urllib.parse import unquote, urlsplit

import structlog
from typing_extensions import override

from bot.logs import OURS, Redactor, chain, ours, saying
from bot.settings import Settings, SettingsError
from bot.store.protocol import StoreError

if TYPE_CHECKING:
    import sentry_sdk

Event: TypeAlias = dict[str, Any]

LONGEST: Final = 300
"""Characters of a text that leave. What we say ourselves is shorter."""
FLUSH_SECONDS: Final = 2.0
"""How long the end of the bot may wait for the last report to leave."""

_KEPT: Final = frozenset(
    {"event_id", "timestamp", "platform", "level", "logger", "release", "message", "exception"}
    | {"tags", "environment", "sdk"}
)
"""The parts of a report that leave. Not among them: who, which machine, which arguments."""


def secrets_of(settings: Settings) -> tuple[str, ...]:
    """Every value of the settings that must be nowhere: for `logs.set_up`, and for reports."""
    token = settings.token
    found = [token, token.partition(":")[2]]
    for key in settings.keys:
        found += [key.hex(), repr(key)[2:-1]]
    for hidden in (settings.data_key, settings.webhook_secret, settings.sentry_dsn):
        if hidden is not None:
            value = hidden.get_secret_value()
            found += [value, *(one.strip() for one in value.split(","))]
    password = urlsplit(settings.database_url).password if settings.postgres else None
    if password:
        found += [password, unquote(password)]
    return tuple(dict.fromkeys(found))


@contextlib.contextmanager
def reporting(settings: Settings, release: str = "") -> Iterator[None]:
    """As long as it lasts, errors of the log are reported to Sentry; nothing is if no DSN is set.

    So is what ends it, unless it is for the operator to mend. In: the settings; the version of
    the bot. Raises SettingsError if the extra is not installed or the DSN is none.
    """
    if settings.sentry_dsn is None:
        yield
        return
    client = _client(settings.sentry_dsn.get_secret_value(), secrets_of(settings), release)
    reporter = Reporter(client, secrets_of(settings))
    root = logging.getLogger()
    root.addHandler(reporter)
    try:
        yield
    except (SettingsError, StoreError):
        raise
    except Exception as error:
        said = "the bot cannot go on"
        info = (type(error), error, error.__traceback__)
        reporter.emit(logging.LogRecord(OURS, logging.CRITICAL, __file__, 0, said, (), info))
        raise
    finally:
        root.removeHandler(reporter)
        client.close(timeout=FLUSH_SECONDS)


def _client(dsn: str, secrets: Iterable[str], release: str) -> "sentry_sdk.Client":
    """The line to Sentry. Raises SettingsError. Nothing of it is global to the process."""
    try:
        import sentry_sdk
    except ImportError:
        raise SettingsError(
            "SENTRY_DSN: the extra is not installed (pip install sentry-sdk), or leave it unset"
        ) from None
    try:
        return sentry_sdk.Client(
            dsn=dsn,
            release=release or None,
            # What send_default_pii=False was: left out, for to name it is deprecated.
            include_local_variables=False,
            spotlight=False,
            max_breadcrumbs=0,
            default_integrations=False,
            auto_enabling_integrations=False,
            auto_session_tracking=False,
            send_client_reports=False,
            before_send=cast(Any, Scrubber(secrets)),
            shutdown_timeout=FLUSH_SECONDS,
        )
    except ValueError:  # its message would repeat the value; that of a bad DSN is one too
        raise SettingsError("SENTRY_DSN: it is no DSN of Sentry's") from None


class Reporter(logging.Handler):
    """Hands errors of the log to Sentry."""

    def __init__(self, client: "sentry_sdk.Client", secrets: Iterable[str]) -> None:
        """`secrets`: values that no report may hold."""
        super().__init__(logging.ERROR)
        self._client = client
        self._clean = Redactor(secrets)

    @override
    def emit(self, record: logging.LogRecord) -> None:
        """Report a record. Never raises: that a report fails must cost nobody an answer."""
        if record.name.startswith(("sentry_sdk", "urllib3")):
            return  # a report of a report that failed would fail too
        with contextlib.suppress(Exception):
            self._client.capture_event(cast(Any, self._event(record)))

    def _event(self, record: logging.LogRecord) -> Event:
        # What a library says may quote; of it the kind and the place are enough.
        said = record.getMessage() if ours(record) else "an error of a library"
        event: Event = {
            "platform": "python",
            "level": "fatal" if record.levelno >= logging.CRITICAL else "error",
            "logger": record.name,
            "message": self._clean(said),
            "tags": {"python": platform.python_version(), **_update()},
        }
        if record.exc_info is not None and (error := record.exc_info[1]) is not None:
            values = [self._exception(one) for one in chain(error)]
            event["exception"] = {"values": values}
        return event

    def _exception(self, error: BaseException) -> Event:
        """One error: its kind, what it may say, and the places; no value of any variable."""
        frames = [
            {
                "filename": one.filename,
                "function": one.name,
                "lineno": one.lineno,
                "context_line": one.line,
                "in_app": "site-packages" not in one.filename,
            }
            for one in traceback.extract_tb(error.__traceback__)
        ]
        return {
            "type": type(error).__name__,
            "module": type(error).__module__,
            "value": self._clean(saying(error)),
            "stacktrace": {"frames": frames},
        }


class Scrubber:
    """The last look at a report before it leaves: only the parts we know, no secret, no long text.

    It is Sentry's `before_send`: a report in, the report that leaves out.
    """

    def __init__(self, secrets: Iterable[str]) -> None:
        """`secrets`: values that no report may hold."""
        self._clean = Redactor(secrets)

    def __call__(self, event: Mapping[str, Any], _hint: Mapping[str, Any]) -> Event:
        """The report that leaves."""
        kept = {name: value for name, value in event.items() if name in _KEPT}
        return cast(Event, self._scrubbed(kept))

    def _scrubbed(self, value: Any) -> Any:
        match value:
            case str():
                clean = self._clean(value)
                return clean if len(clean) <= LONGEST else f"{clean[:LONGEST]}..."
            case dict():
                return {name: self._scrubbed(one) for name, one in value.items() if name != "vars"}
            case list() | tuple():
                return [self._scrubbed(one) for one in value]
        return value


def _update() -> Mapping[str, str]:
    """The update that is being served, by the number that the lines of the log name too."""
    bound = structlog.contextvars.get_contextvars().get("update")
    return {} if bound is None else {"update": str(bound)}
