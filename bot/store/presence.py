"""Who has a SQLite file open: told by a lock on a file beside it, which goes with its process."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from time import sleep
from typing import Final

try:
    import fcntl
except ImportError:  # Windows, where one tries the bot out: alone, as far as can be told
    fcntl = None  # type: ignore[assignment]


PATIENCE: Final = 50
"""How often one looks whether another process is inside the block still, 20 ms apart."""


class Presence:
    """This process among those that have the database `path` open."""

    def __init__(self, path: Path) -> None:
        """Raises OSError if the file beside it cannot be made."""
        # Not the database itself: to close it would let go of the locks that SQLite has on it.
        self._file = path.with_name(f"{path.name}-lock").open("ab")

    async def take(self) -> bool:
        """Be the only one from now on, if nobody else has it open. Out: whether it is so."""
        if fcntl is not None:
            try:
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return False
        return True

    @contextlib.asynccontextmanager
    async def alone(self, *, stay: bool = False) -> AsyncIterator[bool]:
        """Whether no other process has it open. Until the end of the block, none can begin to.

        `stay`: nor afterwards.
        """
        alone = await self.take()
        try:
            yield alone
        finally:
            if not stay and fcntl is not None:
                await asyncio.to_thread(self._share)

    def _share(self) -> None:
        """Be one of several; nothing, if another process is the only one and stays so.

        Whoever is inside the block for a moment is waited for.
        """
        for _ in range(PATIENCE):
            with contextlib.suppress(BlockingIOError):
                fcntl.flock(self._file, fcntl.LOCK_SH | fcntl.LOCK_NB)
                return
            sleep(0.02)

    def close(self) -> None:
        """This process has it open no more."""
        self._file.close()
