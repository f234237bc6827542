"""Our bot under Python's profiler. At its end it says which functions took the most CPU.

It is profiled from SIGUSR1 to SIGUSR2, which the load sends where it counts. The profiler takes as
much again: read shares, not seconds.
"""

import cProfile
import pstats
import signal

from benchmarks.bots.place import place
from bot.__main__ import main

LINES = 60


def profiled() -> None:
    """Run the bot until a signal comes, then write to the state's file."""
    profile = cProfile.Profile()
    signal.signal(signal.SIGUSR1, lambda *_: profile.enable())
    signal.signal(signal.SIGUSR2, lambda *_: profile.disable())
    main([])
    with place()[2].open("w", encoding="utf-8") as file:
        for order in ("tottime", "cumulative"):
            pstats.Stats(profile, stream=file).sort_stats(order).print_stats(LINES)


if __name__ == "__main__":
    profiled()
