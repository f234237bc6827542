"""How a call is refused: the HTTP code and the description Telegram would give.

Only the envelope lives here; each rule words its own refusal where it is enforced.
"""

from typing import Any


class Refusal(Exception):  # noqa: N818 - Telegram refuses a call; the stand-in did not fail
    """A call that Telegram refuses.

    `code` is the HTTP status and `error_code`, `description` what the bot reads, `retry_after`
    the seconds to wait that go with a 429.
    """

    def __init__(self, code: int, description: str, *, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after

    def as_json(self) -> dict[str, Any]:
        """Return the body of the answer: `{"ok": false, "error_code": ..., ...}`."""
        body: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.retry_after is not None:
            body["parameters"] = {"retry_after": self.retry_after}
        return body


def bad_request(reason: str) -> Refusal:
    """Return a 400 in Telegram's manner: `Bad Request: <reason>`."""
    return Refusal(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> Refusal:
    """Return a 403 in Telegram's manner: `Forbidden: <reason>`."""
    return Refusal(403, f"Forbidden: {reason}")


def too_many_requests(seconds: int) -> Refusal:
    """Return a 429 that asks the bot to wait so many seconds."""
    return Refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def not_implemented(what: str) -> Refusal:
    """Return a 501: Telegram has it, the stand-in does not, and says so."""
    return Refusal(501, f"Not Implemented: the stand-in does not implement {what}")
