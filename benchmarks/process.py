"""A bot in a process of its own, and what it takes of the machine."""

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent
AIOGRAM: Final = ROOT / "benchmarks" / ".venv" / "bin" / "python"
PYTHON: Final = ROOT / "benchmarks" / ".venv-bot" / "bin" / "python"
"""With what the bot needs and no more, as an operator has it: rich, which a tool of ours brings, is
imported by whatever finds it, and costs a tenth of a second of each start."""
OURS: Final = "ours"
FLOOR: Final = "empty, our client"
PEER: Final = "aiogram 3, SQLite"

BOTS: Final[Mapping[str, tuple[str, ...]]] = {
    OURS: (str(PYTHON), "-m", "bot"),
    FLOOR: (str(PYTHON), "-m", "benchmarks.bots.empty", "client", "uvloop"),
    PEER: (str(AIOGRAM), "-m", "benchmarks.bots.aiogram_sqlite"),
    "empty, stock client": (str(PYTHON), "-m", "benchmarks.bots.empty", "stock"),
    "ConversationHandler, pickle": (str(PYTHON), "-m", "benchmarks.bots.conversation"),
}
"""How each bot is started."""
PROFILED: Final = (str(PYTHON), "-m", "benchmarks.bots.profiled")

_TICKS: Final = os.sysconf("SC_CLK_TCK")
_STOP_SECONDS: Final = 15.0


class GoneError(Exception):
    """The bot ended by itself; the message is the end of what it said."""


class Bot:
    """A bot that runs."""

    def __init__(self, process: asyncio.subprocess.Process, said: Path) -> None:
        self._process = process
        self._said = said

    @property
    def cpu(self) -> float:
        """Seconds of CPU so far, user and system, of all its threads."""
        stat = Path(f"/proc/{self._process.pid}/stat").read_text()
        fields = stat.rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    @property
    def resident(self) -> float:
        """Megabytes of memory that it holds."""
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        (line,) = (one for one in status.splitlines() if one.startswith("VmRSS"))
        return int(line.split()[1]) / 1024

    def signal(self, number: int) -> None:
        """Send it a signal."""
        self._process.send_signal(number)

    def check(self) -> None:
        """Raise GoneError if it does not run any more."""
        if self._process.returncode is not None:
            raise GoneError(self._said.read_text("utf-8", "replace")[-2000:])


@contextlib.asynccontextmanager
async def running(
    command: tuple[str, ...], folder: Path, token: str, address: str
) -> AsyncIterator[Bot]:
    """Run a bot, its files in `folder`, until the block ends."""
    kept = {
        name: value
        for name, value in os.environ.items()
        # Nothing leaves this machine, and a start is one of many: Python keeps what it compiles.
        if not name.lower().endswith("_proxy") and name != "PYTHONDONTWRITEBYTECODE"
    }
    said = folder / "said.txt"
    environment = kept | {
        "PYTHONPATH": str(ROOT),
        "BOT_TOKEN": token,
        "BOT_API_URL": address,
        "DATABASE_URL": f"sqlite:///{folder / 'bot.sqlite3'}",
        "SEND_RATE": "0",
        "STATE_FILE": str(folder / "state"),
    }
    with said.open("wb") as output:
        process = await asyncio.create_subprocess_exec(
            *command, cwd=folder, env=environment, stdout=output, stderr=output
        )
    try:
        yield Bot(process, said)
    finally:
        if process.returncode is None:
            process.terminate()
            try:
                await asyncio.wait_for(process.wait(), _STOP_SECONDS)
            except TimeoutError:
                process.kill()
                await process.wait()
