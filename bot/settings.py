"""The environment, read once: `Settings`. A wrong setting is one clear line, never a traceback."""

import base64
import hashlib
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_core import PydanticCustomError
from pydantic_settings import BaseSettings, SettingsConfigDict

TELEGRAM: Final = "https://api.telegram.org"
SQLITE: Final = "sqlite:///"
POSTGRES: Final = ("postgres://", "postgresql://")
HERE: Final = frozenset({"127.0.0.1", "localhost", "::1"})
KEY_BYTES: Final = 32


class SettingsError(Exception):
    """A setting is wrong or missing; the message is for the operator, a line for each."""


class Settings(BaseSettings):
    """What an operator may set, by environment variables or a `.env` file beside the bot."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", env_ignore_empty=True)

    bot_token: SecretStr
    """The token that @BotFather gave."""
    bot_api_url: str = TELEGRAM
    """Where the Bot API is: requests go to `{bot_api_url}/bot{token}/{method}`."""
    database_url: str = Field(default=f"{SQLITE}bot.sqlite3", repr=False, exclude=True)
    """Where what must survive is kept: `sqlite:///path`, or `postgresql://...`."""
    data_key: SecretStr | None = None
    """What personal text is sealed with: 32 bytes in base64; older ones after it, with commas."""
    send_rate: float = Field(default=30, ge=0, allow_inf_nan=False)
    """Messages a second over all chats; 0 for no limit. Telegram's own limit is about 30."""
    webhook_url: str | None = None
    """Where Telegram is to post updates; if it is unset, they are polled for."""
    webhook_secret: SecretStr | None = None
    """What Telegram proves itself with when it posts."""
    host: str = "0.0.0.0"  # noqa: S104 a platform's router comes from outside
    """Whom the HTTP server listens to."""
    port: int | None = Field(default=None, ge=0, le=65535)
    """Where it listens: 8080 for webhooks. Polling has one, for health checks, if this is set."""
    admin_ids: str = ""
    """Telegram ids, with commas, of those who may ask for /stats."""
    log_format: Literal["text", "json"] = "text"
    """How a line of the log is written."""
    sentry_dsn: SecretStr | None = None
    """Where errors are reported, without what people wrote; nowhere if it is unset."""

    @field_validator("bot_token")
    @classmethod
    def _looks_like_a_token(cls, token: SecretStr) -> SecretStr:
        number, _, secret = token.get_secret_value().partition(":")
        if not (number.isascii() and number.isdigit() and secret and secret.isascii()):
            raise ValueError("it does not look like a token of @BotFather's (123456:ABC...)")
        if any(not (sign.isalnum() or sign in "_-") for sign in secret):
            raise ValueError("it holds a sign that no token holds")
        return token

    @field_validator("bot_api_url")
    @classmethod
    def _is_an_address(cls, url: str) -> str:
        try:
            parts = urlsplit(url)
            port_is_right = parts.port is None or parts.port > 0
        except ValueError:  # its message would repeat the value
            raise ValueError("it is no address") from None
        if parts.scheme not in ("http", "https") or not parts.hostname or not port_is_right:
            raise ValueError("it must be an address like https://api.telegram.org")
        return url.rstrip("/")

    @field_validator("database_url")
    @classmethod
    def _is_a_database(cls, url: str) -> str:
        if url.startswith(POSTGRES):
            return url
        if not url.startswith(SQLITE) or url.removeprefix(SQLITE) in ("", ":memory:"):
            raise ValueError(
                "it must be sqlite:///path (for example sqlite:///bot.sqlite3) or postgresql://..."
            )
        if platform := _forgetful(os.environ):
            raise ValueError(
                f"{platform} wipes the disk at each restart, and everybody's progress with it:"
                " use PostgreSQL (postgresql://...)"
            )
        return url

    @field_validator("data_key")
    @classmethod
    def _are_keys(cls, given: SecretStr | None) -> SecretStr | None:
        for one in given.get_secret_value().split(",") if given is not None else ():
            try:
                right = len(base64.b64decode(one.strip(), validate=True)) == KEY_BYTES
            except ValueError:
                right = False
            if not right:
                raise ValueError("it must be 32 bytes in base64 (make one: python -m bot key)")
        return given

    @field_validator("webhook_url")
    @classmethod
    def _is_a_webhook(cls, url: str | None) -> str | None:
        if url is None:
            return None
        try:
            parts = urlsplit(url)
            port_is_right = parts.port is None or parts.port > 0
        except ValueError:  # its message would repeat the value
            raise ValueError("it is no address") from None
        schemes = ("http", "https") if parts.hostname in HERE else ("https",)
        if not parts.hostname or parts.scheme not in schemes or not port_is_right:
            raise ValueError("it must be an https:// address, to which Telegram can post")
        return url

    @field_validator("webhook_secret")
    @classmethod
    def _is_a_secret(cls, secret: SecretStr | None) -> SecretStr | None:
        if secret and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret.get_secret_value()):
            raise ValueError("1 to 256 letters, digits, _ and - (Bot API, setWebhook)")
        return secret

    @field_validator("admin_ids")
    @classmethod
    def _are_ids(cls, ids: str) -> str:
        if any(not one.strip().isdecimal() for one in ids.split(",") if one.strip()):
            raise ValueError("Telegram ids, numbers with commas between them")
        return ids

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if self.webhook_url is not None and self.webhook_secret is None:
            raise PydanticCustomError("webhook_secret", "it is missing: anybody could post updates")
        if self.data_key is None and not self.local:
            raise PydanticCustomError(
                "data_key",
                "it is missing: what people write must be sealed (make one: python -m bot key)",
            )
        return self

    @property
    def keys(self) -> tuple[bytes, ...]:
        """The keys to seal with, the present one first. Never log them.

        Without a key, as on this machine only, it is made from the token, which no database holds.
        """
        if self.data_key is None:
            return (hashlib.sha256(b"reclamation:" + self.token.encode()).digest(),)
        given = self.data_key.get_secret_value().split(",")
        return tuple(base64.b64decode(one.strip()) for one in given)

    @property
    def admins(self) -> frozenset[int]:
        """Those who may ask for /stats."""
        return frozenset(int(one) for one in self.admin_ids.split(",") if one.strip())

    @property
    def postgres(self) -> bool:
        """Whether the database is PostgreSQL."""
        return self.database_url.startswith(POSTGRES)

    @property
    def token(self) -> str:
        """The token itself. Never log it."""
        return self.bot_token.get_secret_value()

    @property
    def database_path(self) -> Path:
        """The SQLite file."""
        return Path(self.database_url.removeprefix(SQLITE))

    @property
    def local(self) -> bool:
        """Whether the Bot API is on this machine, where no proxy leads."""
        return urlsplit(self.bot_api_url).hostname in HERE


def _forgetful(environment: Mapping[str, str]) -> str | None:
    """The platform one is on, if it keeps no disk between two starts."""
    if "DYNO" in environment:
        return "Heroku"
    if any(name.startswith("SCALINGO_") for name in environment):
        return "Scalingo"
    return None


def load(**given: str | None) -> Settings:
    """Read the settings, those `given` in code first.

    Raises SettingsError with one line for each that is wrong. No value is ever repeated in it:
    it might be the token.
    """
    try:
        return Settings(**given)  # type: ignore[arg-type]
    except ValidationError as error:
        lines = []
        for problem in error.errors(include_input=False, include_url=False):
            # What several settings make wrong together bears the name of the one to mend.
            name = str(problem["loc"][0] if problem["loc"] else problem["type"]).upper()
            missing = problem["type"] == "missing"
            why = "it is missing" if missing else problem["msg"].removeprefix("Value error, ")
            hint = " (without one, try: python -m bot demo)" if name == "BOT_TOKEN" else ""
            lines.append(f"{name}: {why}{hint}")
        raise SettingsError("\n".join(lines)) from None
    except UnicodeDecodeError:
        raise SettingsError(".env: it is not in UTF-8") from None
