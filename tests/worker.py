"""A worker as an operator runs it, but in a hurry: it looks for reminders often, and is given up
for dead after a few seconds. A process of its own, which tests kill."""

import sys

from bot import intake
from bot.__main__ import main
from bot.store import protocol, sqlite

vars(intake)["RING_EVERY"] = 0.2
for room in (intake, protocol, sqlite):
    vars(room)["LEASE"] = 4
sys.exit(main([]))
