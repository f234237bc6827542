"""Who has a SQLite file open: told by a lock on a file beside it, which goes with its process."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows, where one tries the bot out: alone, as far as can be told
    fcntl = None  # type: ignore[assignment]


class Presence:
    """This process among those that have the database `path` open."""

    def __init__(self, path: Path) -> None:
        """Raises OSError if the file beside it cannot be made."""
        # Not the database itself: to close it would let go of the locks that SQLite has on it.
        self._file = path.with_name(f"{path.name}-lock").open("ab")

    @contextlib.asynccontextmanager
    async def alone(self) -> AsyncIterator[bool]:
        """Whether no other process has it open. Until the end of the block, none can begin to."""
        alone = True
        if fcntl is not None:
            try:
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                alone = False
        try:
            yield alone
        finally:
            if fcntl is not None:  # in a thread: it waits for whoever is inside the block
                await asyncio.to_thread(fcntl.flock, self._file, fcntl.LOCK_SH)

    def close(self) -> None:
        """This process has it open no more."""
        self._file.close()
