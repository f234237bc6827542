"""The environment, read once: `Settings`. A wrong setting is one clear line, never a traceback."""

from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

TELEGRAM: Final = "https://api.telegram.org"
SQLITE: Final = "sqlite:///"


class SettingsError(Exception):
    """A setting is wrong or missing; the message is for the operator, a line for each."""


class Settings(BaseSettings):
    """What an operator may set, by environment variables or a `.env` file beside the bot."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", env_ignore_empty=True)

    bot_token: SecretStr
    """The token that @BotFather gave."""
    bot_api_url: str = TELEGRAM
    """Where the Bot API is: requests go to `{bot_api_url}/bot{token}/{method}`."""
    database_url: str = f"{SQLITE}bot.sqlite3"
    """Where what must survive is kept: `sqlite:///path`."""
    send_rate: float = Field(default=30, ge=0, allow_inf_nan=False)
    """Messages a second over all chats; 0 for no limit. Telegram's own limit is about 30."""
    webhook_url: str | None = None
    """Must be unset: this version receives updates by long polling."""

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
    def _is_a_file(cls, url: str) -> str:
        if url.startswith(("postgres://", "postgresql://")):
            raise ValueError("this version keeps its data in SQLite only: use sqlite:///path")
        if not url.startswith(SQLITE) or url.removeprefix(SQLITE) in ("", ":memory:"):
            raise ValueError("it must be sqlite:///path, for example sqlite:///bot.sqlite3")
        return url

    @field_validator("webhook_url")
    @classmethod
    def _no_webhook(cls, url: str | None) -> str | None:
        if url is not None:
            raise ValueError("this version receives updates by long polling: leave it unset")
        return url

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
        return urlsplit(self.bot_api_url).hostname in ("127.0.0.1", "localhost", "::1")


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
            name = str(problem["loc"][0]).upper()
            missing = problem["type"] == "missing"
            why = "it is missing" if missing else problem["msg"].removeprefix("Value error, ")
            hint = " (without one, try: python -m bot demo)" if name == "BOT_TOKEN" else ""
            lines.append(f"{name}: {why}{hint}")
        raise SettingsError("\n".join(lines)) from None
    except UnicodeDecodeError:
        raise SettingsError(".env: it is not in UTF-8") from None
