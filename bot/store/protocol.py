"""What the rest of the bot may ask of a store, whichever database is behind it.

An update's life: `receive` writes it down before Telegram is told that it arrived; `save` applies
it, its effect and "this update is applied" in ONE transaction; `settle` forgets its body once the
person has been answered. So a crash anywhere loses nothing and applies nothing twice; at worst an
answer is sent again.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from bot.guide.case import Person

HANDLED_KEPT: Final = 2 * 24 * 3600
"""Seconds for which the number of an update that was handled is kept, so that a second delivery
is recognised. Telegram itself keeps updates for 24 hours (Bot API, getUpdates)."""
RING: Final = '{"ring":true}'
"""The body of an entry of the inbox that nobody sent: it is time to speak first."""
LEASE: Final = 40
"""Seconds for which an entry of the inbox is its taker's, who holds it for as long as it works.
Once they are over the taker is dead, and another takes the entry."""
SET_ASIDE_KEPT: Final = 7 * 24 * 3600
"""Seconds for which an update that could not be handled is kept for the operator to look at."""


class StoreError(Exception):
    """The store cannot be used now; the message says why, in one line for an operator."""


class ConflictError(Exception):
    """Somebody else changed the person meanwhile: load again and start over."""


class AppliedError(Exception):
    """The update was applied already: what is left is to answer it."""


@dataclass(frozen=True, slots=True)
class Received:
    """An update in the inbox. `applied`: its effect is saved, only the answer is still owed."""

    update_id: int
    chat: int
    body: str
    applied: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of somebody: the person, and `panel`, the message that bears live buttons.

    `version` counts the changes; 0 is somebody of whom nothing is stored. `due`: when to speak
    first, in seconds since 1970; it matters to `save` only.
    """

    person: Person
    version: int = 0
    panel: int | None = None
    due: int | None = None


@dataclass(frozen=True, slots=True)
class Pulse:
    """How the inbox is: updates not yet answered, and since when the oldest waits (seconds since
    1970; None if none does). `late`: people to whom it was time to speak a while ago."""

    waiting: int
    oldest: int | None
    late: int = 0


@dataclass(frozen=True, slots=True)
class Settled:
    """An update that was answered, and the message that bears live buttons since.

    `erased`: it had everything about its chat erased; its own traces go for good, at once.
    `dropped`: part of it; there too.
    """

    update_id: int
    chat: int
    panel: int | None = None
    erased: bool = False
    dropped: bool = False


class Store(Protocol):
    """A database, seen from the bot. Every method is one transaction, done when it returns.

    Several processes may share one. The updates of a chat are then served by one of them at a time,
    in order: what arrives elsewhere meanwhile waits in the inbox for that one.
    """

    async def close(self) -> None:
        """Let go of the database, after what is under way."""

    async def receive(self, updates: Sequence[Received], now: int) -> list[Received]:
        """Write updates into the inbox. Out: those that are this process's to serve.

        The others were there already, or wait for the process that serves their chat.
        `now`: seconds since 1970.
        """

    async def orphans(self, now: int) -> list[Received]:
        """Take the updates not yet answered that nobody serves, those of some chats at a time.

        What a start begins with, and what a dead process leaves; to be called until there are none.
        Out: the updates, oldest first. `now`: seconds since 1970.
        """

    async def hold(self, update_ids: Sequence[int], now: int) -> int:
        """Say that this process lives, and that it still serves these updates (see `LEASE`).

        Out: how many processes have said so and not left since, this one among them.
        """

    async def load(self, chat: int) -> Known:
        """What is known of the person of a private chat."""

    async def ring(self, now: int, most: int) -> list[Received]:
        """Put the people to whom it is time to speak first into the inbox, `most` at once.

        Out: the new entries, served like any update: each `due` is taken once, by one taker.
        `now`: seconds since 1970.
        """

    async def save(
        self, update_id: int, chat: int, known: Known, counted: Sequence[str] = ()
    ) -> None:
        """Save a person and that this update is applied. `counted`: what to count (`tallies`).

        Nothing is saved if it raises: ConflictError when `known.version` is no longer the one
        stored, AppliedError when the update is not waiting to be applied.
        """

    async def change(self, chat: int, known: Known) -> None:
        """Save a person without an update. Raises ConflictError like `save`."""

    async def erase(self, update_id: int, chat: int) -> None:
        """Erase all that is stored of a chat, and save that this update is applied.

        Raises AppliedError, and erases nothing, when the update is not waiting to be applied.
        """

    async def settle(self, settled: Sequence[Settled], now: int) -> list[Received]:
        """Forget the bodies of updates that were answered, and note where the buttons are.

        Out: what arrived elsewhere meanwhile for these chats, now this process's to serve.
        """

    async def set_aside(self, update_id: int, reason: str) -> None:
        """Take an update that cannot be handled out of the way, with the reason."""

    async def lead(self, now: int) -> bool:
        """Whether this process is the one to poll: it becomes so if nobody has been for `LEASE`."""

    async def resign(self) -> None:
        """Let go of what this process leads and holds, so that others need not wait."""

    async def pulse(self, now: int) -> Pulse:
        """How the inbox is. Writes too: what cannot be written to is not well."""

    async def tallies(self, since: int) -> Mapping[str, int]:
        """What was counted since a day (`since`, days since 1970), in all."""

    async def tidy(self, now: int) -> None:
        """Forget what is past its time (`HANDLED_KEPT`, `SET_ASIDE_KEPT`), on the disk too."""
