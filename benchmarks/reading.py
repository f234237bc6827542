"""How long it takes to read what somebody typed, and what the reader weighs in memory."""

import gc
import resource
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import Final

from bot.reader.examples import read
from bot.reader.reader import Reader

TEXTS: Final = Path("tests/reader/checked.tsv")
LONGEST: Final = "débité deux fois et personne ne répond, " * 110
ROUNDS: Final = 5


def told() -> str:
    """The figures, in a few lines."""
    gc.collect()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.perf_counter()
    reader = Reader.load()
    loaded = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    texts = [one.text for one in read(TEXTS)]
    spent = [_spent(reader, text) for _ in range(ROUNDS) for text in texts]
    long = [_spent(reader, LONGEST[:4096]) for _ in range(20)]
    return (
        f"reading {len(texts)} texts: median {median(spent) * 1000:.2f} ms,"
        f" p99 {_p99(spent) * 1000:.2f} ms; the longest that Telegram takes:"
        f" {median(long) * 1000:.2f} ms\n"
        f"loading the reader: {loaded * 1000:.0f} ms, {(after - before) / 1024:.1f} MB"
    )


def _spent(reader: Reader, text: str) -> float:
    began = time.perf_counter()
    reader.read(text)
    return time.perf_counter() - began


def _p99(spent: Sequence[float]) -> float:
    return quantiles(spent, n=100)[98]
