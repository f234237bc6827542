"""What a figure was measured on: said with it, since only ratios mean something elsewhere."""

import os
import platform
import sqlite3
import tempfile
from pathlib import Path
from time import perf_counter

COMMITS = 100


def described() -> str:
    """The machine in a line."""
    busy = os.getloadavg()[0]
    return (
        f"Python {platform.python_version()}, {os.cpu_count()} cores, load average {busy:.1f} at"
        f" the start, {_commit():.2f} ms for a commit to the disk"
    )


def busy() -> float:
    """Seconds of CPU that the whole machine has worked so far, whoever for."""
    first = Path("/proc/stat").read_text().splitlines()[0].split()
    user, nice, system, _, _, interrupts, soft, *_ = map(int, first[1:])
    return (user + nice + system + interrupts + soft) / os.sysconf("SC_CLK_TCK")


def _commit() -> float:
    """Milliseconds for one commit that survives a power cut, where the bots keep their files."""
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        db = sqlite3.connect(Path(folder) / "commit.sqlite3", isolation_level=None)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("CREATE TABLE one (value INTEGER)")
        began = perf_counter()
        for number in range(COMMITS):
            db.execute("INSERT INTO one VALUES (?)", (number,))
        took = perf_counter() - began
        db.close()
    return 1000 * took / COMMITS
