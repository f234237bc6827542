"""A worker as an operator runs it, but in a hurry: it looks for reminders often, and is given up
for dead after a few seconds. A process of its own, which tests kill."""

import sys

from bot import intake, polling
from bot.__main__ import main
from bot.store import protocol, sql

vars(intake)["RING_EVERY"] = 0.2
for room in (intake, polling, protocol, sql):
    if hasattr(room, "LEASE"):
        vars(room)["LEASE"] = 4
sys.exit(main([]))
