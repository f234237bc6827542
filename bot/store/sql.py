"""What the stores have in common: the transactions, in the SQL that SQLite and PostgreSQL share.

Each transaction is a plain function of a connection (`Db`), run whole in a thread by the database's
own file: the hop between threads, or to the server, costs more than the SQL.

The updates of a chat are served by one process at a time. An entry of the inbox is its `taker`'s
while `leased` is to come; whatever arrives at another process meanwhile is written down for nobody,
and the taker finds it when it settles. `lock_chat` keeps the two from missing each other.
"""

import time
from abc import abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from secrets import randbits
from typing import Any, Final, Protocol, TypeVar

from typing_extensions import override

from bot.guide.case import Person
from bot.store.protocol import (
    HANDLED_KEPT,
    LEASE,
    RING,
    SET_ASIDE_KEPT,
    AppliedError,
    ConflictError,
    Known,
    Pulse,
    Received,
    Settled,
    Store,
)
from bot.store.seal import SealedError, Vault

Result = TypeVar("Result")

WAITING: Final = 0
APPLIED: Final = 1
DONE: Final = 2
ASIDE: Final = 3

POLLING: Final = "polling"
"""The lease of whoever polls."""
ALIVE: Final = "alive "
"""How the name of the lease begins that each process has for as long as it lives."""
LATE_AFTER: Final = 900
"""Seconds after which somebody to whom it was time to speak is spoken to late."""
CHATS_AT_ONCE: Final = 200
"""Chats taken over in one transaction."""
DAY: Final = 86400


class Rows(Protocol):
    """What a statement gives."""

    rowcount: int

    def fetchone(self) -> Any:
        """The next row, or None."""

    def __iter__(self) -> Iterator[Any]: ...


class Db(Protocol):
    """A connection inside a transaction. Places of values are `?`."""

    def execute(self, sql: str, values: Sequence[object] = (), /) -> Rows:
        """Execute a statement."""

    def execute_many(self, sql: str, values: Sequence[Sequence[object]], /) -> None:
        """Execute a statement once for each set of values."""

    def lock_chat(self, chat: int, /) -> None:
        """Let no other process receive or settle for this chat until the transaction ends."""

    def lock_bell(self) -> None:
        """Let no other process look for those to whom it is time to speak."""


class SqlStore(Store):
    """A Store in a database of SQL; see `protocol.Store` for what each method promises."""

    skip_locked = ""
    """What makes a SELECT pass over rows that another transaction is at."""

    def __init__(self, vault: Vault, clock: Callable[[], float] = time.time) -> None:
        """`clock`: seconds since 1970, for the days on which things are counted."""
        self.vault = vault
        self._clock = clock
        self._me = randbits(62)
        self._shared = True

    @abstractmethod
    async def transaction(self, work: Callable[[Db], Result]) -> Result:
        """Do some work whole or not at all. Raises StoreError if the database cannot now."""

    async def forget_log(self) -> None:
        """Have what was overwritten leave the disk, where the database keeps a log."""

    # --- the inbox -------------------------------------------------------------------------------

    @override
    async def receive(self, updates: Sequence[Received], now: int) -> list[Received]:
        sealed = {one.update_id: self._seal("inbox", one.update_id, one.body) for one in updates}

        def alone(db: Db) -> list[Received]:
            # Nobody else takes anything: what is written down is ours, and need not be read again.
            return [
                one
                for one in updates
                if _enter(db, one, sealed[one.update_id], now, (now + LEASE, self._me))
            ]

        if not self._shared:
            return sorted(await self.transaction(alone), key=lambda one: one.update_id)

        def receive(db: Db) -> list[tuple[Any, ...]]:
            fresh: set[int] = set()
            for chat in sorted({one.chat for one in updates}):
                db.lock_chat(chat)
            for one in updates:
                if _enter(db, one, sealed[one.update_id], now):
                    fresh.add(one.chat)
            return [row for chat in sorted(fresh) for row in self._claim(db, chat, now)]

        return self._opened(await self.transaction(receive))

    @override
    async def orphans(self, now: int) -> list[Received]:
        def orphans(db: Db) -> list[tuple[Any, ...]]:
            sql = (
                "SELECT DISTINCT chat FROM inbox AS free WHERE state < 2 AND leased <= ?"
                " AND (chat = 0 OR NOT EXISTS (SELECT 1 FROM inbox AS held"
                " WHERE held.chat = free.chat AND held.state < 2 AND held.leased > ?"
                " AND held.taker <> ?)) ORDER BY chat LIMIT ?"
            )
            found = db.execute(sql, (now, now, self._me, CHATS_AT_ONCE))
            chats = [chat for (chat,) in found]
            for chat in chats:
                db.lock_chat(chat)
            return [row for chat in chats for row in self._claim(db, chat, now)]

        taken = self._opened(await self.transaction(orphans))
        return sorted(taken, key=lambda one: one.update_id)

    def _claim(self, db: Db, chat: int, now: int) -> list[tuple[Any, ...]]:
        """Take what waits for nobody in a chat, unless another process serves that chat."""
        if self._shared and chat:
            held = (
                "SELECT 1 FROM inbox"
                " WHERE chat = ? AND state < 2 AND leased > ? AND taker <> ? LIMIT 1"
            )
            if db.execute(held, (chat, now, self._me)).fetchone() is not None:
                return []
        sql = (
            "UPDATE inbox SET leased = ?, taker = ? WHERE chat = ? AND state < 2 AND leased <= ?"
            " RETURNING update_id, chat, body, state"
        )
        return sorted(db.execute(sql, (now + LEASE, self._me, chat, now)))

    @override
    async def hold(self, update_ids: Sequence[int], now: int) -> int:
        def hold(db: Db) -> int:
            sql = "UPDATE inbox SET leased = ? WHERE update_id = ? AND taker = ?"
            db.execute_many(sql, [(now + LEASE, one, self._me) for one in sorted(update_ids)])
            _lease(db, f"{ALIVE}{self._me}", self._me, now)
            db.execute("DELETE FROM lease WHERE name LIKE ? AND until <= ?", (f"{ALIVE}%", now))
            sql = "SELECT count(*) FROM lease WHERE name LIKE ?"
            (living,) = db.execute(sql, (f"{ALIVE}%",)).fetchone()
            return int(living)

        return await self.transaction(hold)

    @override
    async def settle(self, settled: Sequence[Settled], now: int) -> list[Received]:
        bodies = {one.chat: self._seal("person", one.chat, "{}") for one in settled if one.panel}

        def settle(db: Db) -> list[tuple[Any, ...]]:
            chats = sorted({one.chat for one in settled})
            for chat in chats if self._shared else ():
                db.lock_chat(chat)
            for one in settled:
                if one.dropped:
                    db.execute("DELETE FROM inbox WHERE chat = ? AND state = 3", (one.chat,))
                db.execute(
                    "UPDATE inbox SET state = 2, body = '', chat = 0 WHERE update_id = ?",
                    (one.update_id,),
                )
                if one.panel is not None:
                    db.execute(
                        "INSERT INTO person (chat, body, version, panel) VALUES (?, ?, 1, ?)"
                        " ON CONFLICT (chat) DO UPDATE SET panel = excluded.panel",
                        (one.chat, bodies[one.chat], one.panel),
                    )
            if not self._shared:
                return []
            return [row for chat in chats if chat for row in self._claim(db, chat, now)]

        further = self._opened(await self.transaction(settle))
        if any(one.erased or one.dropped for one in settled):
            await self.forget_log()
        return further

    @override
    async def set_aside(self, update_id: int, reason: str) -> None:
        def set_aside(db: Db) -> None:
            sql = "UPDATE inbox SET state = 3, reason = ? WHERE update_id = ?"
            db.execute(sql, (reason, update_id))

        await self.transaction(set_aside)

    @override
    async def tidy(self, now: int) -> None:
        def tidy(db: Db) -> None:
            for state, kept in ((DONE, HANDLED_KEPT), (ASIDE, SET_ASIDE_KEPT)):
                db.execute(
                    "DELETE FROM inbox WHERE state = ? AND received < ?", (state, now - kept)
                )

        await self.transaction(tidy)
        await self.forget_log()

    # --- people ----------------------------------------------------------------------------------

    @override
    async def load(self, chat: int) -> Known:
        def load(db: Db) -> Any:
            sql = "SELECT body, version, panel FROM person WHERE chat = ?"
            return db.execute(sql, (chat,)).fetchone()

        row = await self.reading(load)
        if row is None:
            return Known(Person())
        body, version, panel = row
        opened = self.vault.open(body, "person", chat)
        return Known(Person.model_validate_json(opened), version, panel)

    async def reading(self, work: Callable[[Db], Result]) -> Result:
        """Read something, by one statement: no transaction is needed for it."""
        return await self.transaction(work)

    @override
    async def save(
        self, update_id: int, chat: int, known: Known, counted: Sequence[str] = ()
    ) -> None:
        body = self._person(chat, known)
        day = int(self._clock()) // DAY

        def save(db: Db) -> None:
            self._apply(db, update_id)
            _write(db, chat, known, body)
            for name in counted:
                db.execute(
                    "INSERT INTO tally (id, name, day, number) VALUES (?, ?, ?, 1)"
                    " ON CONFLICT (id) DO UPDATE SET number = tally.number + 1",
                    (f"{name} {day}", name, day),
                )

        await self.transaction(save)

    @override
    async def change(self, chat: int, known: Known) -> None:
        body = self._person(chat, known)
        await self.transaction(lambda db: _write(db, chat, known, body))

    @override
    async def erase(self, update_id: int, chat: int) -> None:
        def erase(db: Db) -> None:
            self._apply(db, update_id)
            db.execute("DELETE FROM person WHERE chat = ?", (chat,))
            db.execute("DELETE FROM inbox WHERE chat = ? AND state = 3", (chat,))

        await self.transaction(erase)

    @override
    async def ring(self, now: int, most: int) -> list[Received]:
        def ring(db: Db) -> list[tuple[Any, ...]]:
            db.lock_bell()
            sql = f"SELECT chat FROM person WHERE due <= ? ORDER BY due LIMIT ?{self.skip_locked}"  # noqa: S608 a constant
            chats = sorted(chat for (chat,) in db.execute(sql, (now, most)))
            # Below every number of Telegram's, and below those that are still kept.
            (lowest,) = db.execute("SELECT min(update_id) FROM inbox").fetchone()
            first = min(0, lowest or 0)
            rung: list[tuple[Any, ...]] = []
            for place, chat in enumerate(chats, start=1):
                db.lock_chat(chat)
                db.execute("UPDATE person SET due = NULL WHERE chat = ?", (chat,))
                one = Received(first - place, chat, RING)
                _enter(db, one, self._seal("inbox", one.update_id, RING), now)
                rung += self._claim(db, chat, now)
            return rung

        return self._opened(await self.transaction(ring))

    # --- leading, and how it is ------------------------------------------------------------------

    @override
    async def lead(self, now: int) -> bool:
        return await self.transaction(lambda db: _lease(db, POLLING, self._me, now))

    @override
    async def resign(self) -> None:
        def resign(db: Db) -> None:
            db.execute("DELETE FROM lease WHERE taker = ?", (self._me,))
            sql = "UPDATE inbox SET leased = 0, taker = 0 WHERE state < 2 AND taker = ?"
            db.execute(sql, (self._me,))

        await self.transaction(resign)

    @override
    async def pulse(self, now: int) -> Pulse:
        def pulse(db: Db) -> Pulse:
            note(db, "pulse", str(now))
            sql = "SELECT count(*), min(received) FROM inbox WHERE state < 2"
            waiting, oldest = db.execute(sql).fetchone()
            sql = "SELECT count(*) FROM person WHERE due <= ?"
            (late,) = db.execute(sql, (now - LATE_AFTER,)).fetchone()
            return Pulse(waiting, oldest, late)

        return await self.transaction(pulse)

    @override
    async def tallies(self, since: int) -> Mapping[str, int]:
        def tallies(db: Db) -> Mapping[str, int]:
            sql = "SELECT name, sum(number) FROM tally WHERE day >= ? GROUP BY name"
            return {name: int(number) for name, number in db.execute(sql, (since,))}

        return await self.transaction(tallies)

    # --- the parts -------------------------------------------------------------------------------

    def _apply(self, db: Db, update_id: int) -> None:
        sql = "UPDATE inbox SET state = 1 WHERE update_id = ? AND state = 0 AND taker = ?"
        if not db.execute(sql, (update_id, self._me)).rowcount:
            raise AppliedError

    def _seal(self, table: str, row: int, text: str) -> str:
        return self.vault.seal(text, table, row)

    def _person(self, chat: int, known: Known) -> str:
        return self._seal("person", chat, known.person.model_dump_json(exclude_defaults=True))

    def _opened(self, rows: Iterable[tuple[Any, ...]]) -> list[Received]:
        """Entries of the inbox with their bodies open.

        One that cannot be opened is empty: whoever serves it sets it aside, and it stays as it is.
        """
        found: list[Received] = []
        for update_id, chat, body, state in rows:
            try:
                opened = self.vault.open(body, "inbox", update_id)
            except SealedError:
                opened = ""
            found.append(Received(update_id, chat, opened, applied=state == APPLIED))
        return found


def _enter(db: Db, one: Received, sealed: str, now: int, taken: tuple[int, int] = (0, 0)) -> bool:
    """Write an entry into the inbox. `taken`: until when and by whom, by default by nobody yet.

    Out: whether it was not there already.
    """
    sql = (
        "INSERT INTO inbox (update_id, chat, body, received, leased, taker)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
    )
    return db.execute(sql, (one.update_id, one.chat, sealed, now, *taken)).rowcount > 0


def _lease(db: Db, name: str, taker: int, now: int) -> bool:
    """Take or renew a lease. Out: whether it is the taker's; it may be another's still."""
    sql = (
        "INSERT INTO lease (name, taker, until) VALUES (?, ?, ?) ON CONFLICT (name)"
        " DO UPDATE SET taker = excluded.taker, until = excluded.until"
        " WHERE lease.until <= ? OR lease.taker = excluded.taker"
    )
    return db.execute(sql, (name, taker, now + LEASE, now)).rowcount > 0


def _write(db: Db, chat: int, known: Known, body: str) -> None:
    """Write a person down, if nobody else has meanwhile."""
    if known.version == 0:
        sql = (
            "INSERT INTO person (body, due, chat, version) VALUES (?, ?, ?, 1)"
            " ON CONFLICT DO NOTHING"
        )
        changed = db.execute(sql, (body, known.due, chat)).rowcount
    else:
        sql = (
            "UPDATE person SET body = ?, due = ?, version = version + 1"
            " WHERE chat = ? AND version = ?"
        )
        changed = db.execute(sql, (body, known.due, chat, known.version)).rowcount
    if not changed:
        raise ConflictError


def note(db: Db, name: str, value: str) -> None:
    """Write a value of the house's down, in the place of the one before."""
    db.execute(
        "INSERT INTO meta (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, value),
    )
