"""What the operator reads: one line an event, to standard error, and never a secret in it."""

import logging
import re
import sys
from typing import Final

from typing_extensions import override

_TOKEN: Final = re.compile(r"\d{3,}(?::|%3[Aa])[A-Za-z0-9_-]{8,}")
_TALKATIVE: Final = ("httpx", "httpcore", "telegram", "aiosqlite", "asyncio", "uvicorn")
"""Libraries that log addresses (and with them the token) or the statements they run."""


class Discreet(logging.Formatter):
    """Formats a record, its traceback included, and takes out whatever looks like a token."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        return _TOKEN.sub("[token]", super().format(record))


def set_up(level: int = logging.INFO) -> None:
    """Have everything logged to standard error, from `level` up."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Discreet("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
