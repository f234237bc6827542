"""The store keeps its promises: one suite, against a real SQLite and a real PostgreSQL."""

import asyncio
from collections.abc import Sequence
from datetime import date
from random import Random

import pytest

from bot.guide.case import Case, Person, Step
from bot.store.copies import BELOW
from bot.store.keys import change_keys, reseal
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
    StoreError,
)
from bot.store.sql import SqlStore
from tests.database import Database

NOW = 1_795_428_000
CHAT = 5_100_000_001
CASE = Case(
    id=7,
    opened=date(2026, 11, 23),
    answers={"problem": "nordvpn_billing", "matter": "refund"},
    steps=(Step(rung="chat", day=date(2026, 11, 24), outcome="silent"),),
)


@pytest.fixture
async def store(database: Database) -> SqlStore:
    """A store on a new database."""
    return await database.open()


async def received(store: Store, *numbers: int, chat: int = CHAT) -> list[int]:
    """Write updates into the inbox. Out: the numbers of those that are this store's to serve."""
    return ids(
        await store.receive([Received(one, chat, f'{{"n": {one}}}') for one in numbers], NOW)
    )


def ids(entries: Sequence[Received]) -> list[int]:
    return [one.update_id for one in entries]


# --- people and updates ---------------------------------------------------------------------------


async def test_a_person_comes_back_as_saved(store: Store) -> None:
    """Answers keep their order, steps their days, and the version counts the changes."""
    await received(store, 1, 2)
    assert await store.load(CHAT) == Known(Person())
    person = Person(language="en", cases=(CASE, Case()))
    await store.save(1, CHAT, Known(person))
    assert await store.load(CHAT) == Known(person, version=1)
    changed = person.with_case(CASE.with_answer("seller", "site"))
    await store.save(2, CHAT, Known(changed, version=1))
    known = await store.load(CHAT)
    assert known == Known(changed, version=2)
    assert list(known.person.case.answers) == ["problem", "matter", "seller"]


async def test_an_update_received_twice_is_one(store: Store) -> None:
    """Telegram may deliver an update again: only the first delivery is new, even once handled."""
    assert await received(store, 5, 6) == [5, 6]
    await store.settle([Settled(5, CHAT)], NOW)
    assert await received(store, 5, 7) == [7]


async def test_what_is_not_settled_comes_back_in_order(store: Store) -> None:
    """A start begins with what was received, applied or not, oldest first, body and all."""
    await received(store, 12, 10, 11)
    await store.save(11, CHAT, Known(Person(language="fr")))
    await store.settle([Settled(10, CHAT)], NOW)
    assert await store.orphans(NOW + LEASE) == [
        Received(11, CHAT, '{"n": 11}', applied=True),
        Received(12, CHAT, '{"n": 12}'),
    ]


async def test_an_update_is_applied_once(store: Store) -> None:
    """A second save for the same update is refused and changes nothing."""
    await received(store, 1)
    await store.save(1, CHAT, Known(Person(language="fr")), ["case.opened"])
    with pytest.raises(AppliedError):
        await store.save(1, CHAT, Known(Person(language="en"), version=1), ["case.opened"])
    with pytest.raises(AppliedError):
        await store.erase(1, CHAT)
    with pytest.raises(AppliedError):
        await store.save(99, CHAT, Known(Person(language="en"), version=1))
    assert (await store.load(CHAT)).person.language == "fr"
    assert await store.tallies(0) == {"case.opened": 1}, "nor is it counted twice"


async def test_an_old_copy_is_never_saved_over_a_new_one(store: Store) -> None:
    """Whoever loaded before somebody else saved is told so, and nothing is half done."""
    await received(store, 1, 2, 3)
    stale = await store.load(CHAT)
    await store.save(1, CHAT, Known(Person(language="fr")))
    with pytest.raises(ConflictError):
        await store.save(2, CHAT, Known(Person(language="en"), stale.version))
    with pytest.raises(ConflictError):
        await store.save(3, CHAT, Known(Person(language="en"), version=9))
    assert (await store.load(CHAT)).person.language == "fr"
    assert [one.applied for one in await store.orphans(NOW + LEASE)] == [True, False, False]


async def test_many_at_once_are_kept_apart(store: Store) -> None:
    """Two hundred saves side by side: each chat has its own, none is lost."""
    chats = range(1, 201)
    await store.receive([Received(chat, chat, "{}") for chat in chats], NOW)
    await asyncio.gather(
        *(store.save(chat, chat, Known(Person(language=f"l{chat}")), ["one"]) for chat in chats)
    )
    for chat in chats:
        assert (await store.load(chat)).person.language == f"l{chat}"
    assert await store.tallies(0) == {"one": 200}


async def test_settling_forgets_the_body_and_notes_the_buttons(store: Store) -> None:
    """What somebody wrote does not outlive its answer; buttons alone make nobody known."""
    await received(store, 1)
    await store.settle([Settled(1, CHAT, panel=42)], NOW)
    assert await store.load(CHAT) == Known(Person(), version=1, panel=42)
    assert await store.orphans(NOW + LEASE) == []


async def test_what_cannot_be_served_is_set_aside(store: Store) -> None:
    """It is out of the way, with its reason, for the operator to see."""
    await received(store, 1, 2)
    await store.set_aside(1, "ValueError at x.py:3")
    assert ids(await store.orphans(NOW + LEASE)) == [2]
    assert await received(store, 1) == []


async def test_tidying_forgets_in_time(store: Store) -> None:
    """Handled numbers go after two days, what was set aside after a week, the rest never."""
    await received(store, 1, 2, 3)
    await store.settle([Settled(1, CHAT)], NOW)
    await store.set_aside(2, "a reason")
    await store.tidy(NOW + HANDLED_KEPT)
    assert await received(store, 1) == []
    await store.tidy(NOW + HANDLED_KEPT + 1)
    assert len(await store.receive([Received(1, CHAT, "{}")], NOW + SET_ASIDE_KEPT)) >= 1
    await store.tidy(NOW + SET_ASIDE_KEPT + 1)
    assert 2 in await received(store, 2)
    left = await store.orphans(NOW + SET_ASIDE_KEPT + 2 * LEASE)
    assert ids(left) == [1, 2, 3]


async def test_a_field_of_a_newer_version_locks_nobody_out(database: Database) -> None:
    """A record written by a newer bot is still read by this one."""
    store = await database.open()
    await received(store, 1)
    newer = store.vault.seal('{"language": "en", "new_field": 3}', "person", CHAT)
    await store.save(1, CHAT, Known(Person(language="fr")))
    database.does(f"UPDATE person SET body = '{newer}'")
    assert (await store.load(CHAT)).person.language == "en"


# --- several processes ----------------------------------------------------------------------------


async def test_what_is_being_served_is_nobody_elses(database: Database) -> None:
    """While its process holds it; once that is dead, it is taken by one other, and by one only."""
    first, second, third = [await database.open() for _ in range(3)]
    await received(first, 1, 2)
    await first.settle([Settled(2, CHAT)], NOW)
    assert await second.orphans(NOW + LEASE - 1) == []
    await first.hold([1], NOW + LEASE - 1)
    assert await second.orphans(NOW + LEASE) == []
    taken = await asyncio.gather(second.orphans(NOW + 2 * LEASE), third.orphans(NOW + 2 * LEASE))
    assert sorted(map(ids, taken)) == [[], [1]]
    await first.hold([1], NOW + 9 * LEASE)
    (again,) = await second.orphans(NOW + 4 * LEASE) or await third.orphans(NOW + 4 * LEASE)
    assert again.update_id == 1, "a process that was thought dead holds nothing any more"
    with pytest.raises(AppliedError):
        await first.save(1, CHAT, Known(Person(language="fr")))


async def test_the_updates_of_a_chat_are_one_processs_at_a_time(database: Database) -> None:
    """What arrives elsewhere waits for the one that serves the chat, and follows in order."""
    here, there = await database.open(), await database.open()
    assert await received(here, 1) == [1]
    assert await received(there, 2) == [], "somebody else serves that chat"
    assert await received(there, 7, chat=CHAT + 1) == [7]
    assert await there.orphans(NOW + 1) == []
    assert ids(await here.settle([Settled(1, CHAT)], NOW)) == [2]
    assert ids(await here.settle([Settled(2, CHAT)], NOW)) == []
    assert await received(there, 3) == [3], "now it is free"


async def test_processes_know_how_many_they_are(database: Database) -> None:
    """Those that say so; not who has left, nor who has been silent for a lease."""
    first, second, third = [await database.open() for _ in range(3)]
    assert await first.hold([], NOW) == 1
    assert await second.hold([], NOW) == 2
    assert await first.hold([], NOW + LEASE // 2) == 2
    assert await third.hold([], NOW + LEASE // 2) == 3
    assert await first.hold([], NOW + LEASE) == 2, "the second is silent"
    await third.resign()
    assert await first.hold([], NOW + LEASE) == 1


async def test_what_waits_behind_a_dead_process_is_taken_with_it(database: Database) -> None:
    """The chat's next taker gets all of it, the oldest first."""
    dead, alive = await database.open(), await database.open()
    await received(dead, 1, 2)
    assert await received(alive, 3, 4) == []
    assert ids(await alive.orphans(NOW + LEASE)) == [1, 2, 3, 4]


async def test_who_leaves_lets_others_go_on_at_once(database: Database) -> None:
    """A clean stop: nobody waits for a lease to end."""
    leaving, staying = await database.open(), await database.open()
    assert await leaving.lead(NOW)
    assert not await staying.lead(NOW + LEASE - 1)
    await received(leaving, 1)
    await leaving.resign()
    assert await staying.lead(NOW)
    assert ids(await staying.orphans(NOW)) == [1]


async def test_one_polls(database: Database) -> None:
    """As long as it says so; once it is silent, another."""
    stores = [await database.open() for _ in range(4)]
    first = [await one.lead(NOW) for one in stores]
    assert sorted(first) == [False, False, False, True]
    leader = stores[first.index(True)]
    assert await leader.lead(NOW + LEASE - 1)
    others = [one for one in stores if one is not leader]
    assert not any([await one.lead(NOW + 2 * LEASE - 2) for one in others])
    taken = await asyncio.gather(*(one.lead(NOW + 2 * LEASE) for one in others))
    assert sum(taken) == 1
    assert not await leader.lead(NOW + 2 * LEASE)


async def test_each_bell_is_rung_once(database: Database) -> None:
    """Whoever is due is put into the inbox, once, under a number that no update can have."""
    stores = [await database.open() for _ in range(3)]
    for number in range(1, 41):
        due = None if number % 10 == 0 else NOW + number % 2
        await received(stores[0], number, chat=CHAT + number)
        await stores[0].save(number, CHAT + number, Known(Person(language="fr"), due=due))
        await stores[0].settle([Settled(number, CHAT + number)], NOW)
    assert await stores[1].ring(NOW - 1, 10) == []
    rung: list[Received] = []
    while found := await asyncio.gather(*(store.ring(NOW + 1, 4) for store in stores)):
        if not any(found):
            break
        rung += [one for entries in found for one in entries]
    assert sorted(one.chat - CHAT for one in rung) == [n for n in range(1, 41) if n % 10]
    assert {one.body for one in rung} == {RING}
    assert len({one.update_id for one in rung}) == 36
    assert all(one.update_id < 0 for one in rung)
    assert await stores[2].ring(NOW + 10**6, 10) == [], "until it is set again"


async def test_a_bell_waits_for_what_is_being_served(database: Database) -> None:
    """Somebody who writes at that moment, at another process, is answered first."""
    here, there = await database.open(), await database.open()
    await received(here, 1)
    await here.save(1, CHAT, Known(Person(language="fr"), due=NOW))
    await received(here, 2)
    assert await there.ring(NOW, 10) == []
    assert [one.body for one in await here.settle([Settled(1, CHAT)], NOW)] == [RING]


async def test_three_processes_serve_six_hundred_updates_in_order(database: Database) -> None:
    """Delivered to any of three, some twice: each applied once, each chat in order."""
    stores = [await database.open() for _ in range(3)]
    random = Random(5)
    chats = [CHAT + one for one in range(12)]
    updates = [Received(n, random.choice(chats), f'{{"n": {n}}}') for n in range(1, 601)]
    served: dict[int, list[int]] = {chat: [] for chat in chats}
    lanes: dict[tuple[int, int], list[Received]] = {}
    tasks: list[asyncio.Task[None]] = []

    async def serve(store: SqlStore, lane: tuple[int, int]) -> None:
        """As the intake does: one lane a chat in each process."""
        while entries := lanes[lane]:
            one = entries[0]
            known = await store.load(one.chat)
            await store.save(one.update_id, one.chat, Known(known.person, known.version))
            served[one.chat].append(one.update_id)
            further = await store.settle([Settled(one.update_id, one.chat)], NOW)
            entries.pop(0)
            entries += further
        del lanes[lane]

    async def deliver(place: int, some: list[Received]) -> None:
        for one in await stores[place].receive(some, NOW):
            lane = (place, one.chat)
            if lane in lanes:
                lanes[lane].append(one)
            else:
                lanes[lane] = [one]
                tasks.append(asyncio.create_task(serve(stores[place], lane)))

    while updates:
        some = [updates.pop(0) for _ in range(min(len(updates), random.randint(1, 9)))]
        await deliver(random.randrange(3), some)
        if random.random() < 0.3:
            await deliver(random.randrange(3), some)
    while tasks:
        await tasks.pop()
    for store in stores:  # what fell between the two, which the next look takes
        for one in await store.orphans(NOW + LEASE):
            served[one.chat].append(one.update_id)
            await store.settle([Settled(one.update_id, one.chat)], NOW + LEASE)
    every = [number for numbers in served.values() for number in numbers]
    assert sorted(every) == list(range(1, 601))
    for numbers in served.values():
        assert numbers == sorted(numbers)


async def test_how_the_inbox_is(store: Store) -> None:
    """How many wait, since when, and who was not spoken to in time."""
    assert await store.pulse(NOW) == Pulse(0, None)
    await received(store, 1, 2)
    await store.save(1, CHAT, Known(Person(language="fr"), due=NOW))
    assert await store.pulse(NOW + 5) == Pulse(2, NOW)
    assert await store.pulse(NOW + 3600) == Pulse(2, NOW, late=1)


async def test_opening_again_changes_nothing(database: Database) -> None:
    """Migrations are applied once, also when several processes start at the same time."""
    stores = await asyncio.gather(*(database.open() for _ in range(4)))
    await received(stores[0], 1)
    assert ids(await stores[3].orphans(NOW + LEASE)) == [1]


# --- sealed ---------------------------------------------------------------------------------------


async def test_nothing_personal_can_be_read_without_the_key(database: Database) -> None:
    """Answers, notes, bodies of updates: neither in the tables, nor in any file."""
    store = await database.open()
    await store.receive([Received(1, CHAT, '{"text": "canary-1f8e"}')], NOW)
    person = Person(
        about={"name": "canary-77aa"}, cases=(CASE.with_answer("happened", "canary-3"),)
    )
    await store.save(1, CHAT, Known(person))
    for canary in ("canary-1f8e", "canary-77aa", "canary-3", "nordvpn_billing"):
        assert not database.holds(canary)


async def test_erasing_leaves_no_trace(database: Database) -> None:
    """Everything of a chat goes from tables, free pages and the write-ahead log, at once."""
    store = await database.open()
    await store.receive([Received(1, CHAT, '{"text": "x"}'), Received(2, CHAT, "{}")], NOW)
    await store.receive([Received(3, CHAT + 1, "{}")], NOW)
    await store.save(2, CHAT, Known(Person(language="canary")))
    (sealed,) = database.rows(f"SELECT body FROM person WHERE chat = {CHAT}")[0]
    (entry,) = database.rows("SELECT body FROM inbox WHERE update_id = 1")[0]
    await store.save(3, CHAT + 1, Known(Person(language="fr")))
    await store.set_aside(1, "a reason")
    await received(store, 4)
    await store.settle([Settled(2, CHAT)], NOW)
    await store.erase(4, CHAT)
    await store.settle([Settled(4, CHAT, erased=True)], NOW)
    assert await store.load(CHAT) == Known(Person())
    assert (await store.load(CHAT + 1)).person.language == "fr"
    for text in (sealed, entry, str(CHAT)):
        assert not database.holds(text), "not even sealed"


async def test_a_wrong_key_destroys_nothing(database: Database) -> None:
    """It is one clear line, before anything is written; the right one opens it all again."""
    store = await database.open()
    await received(store, 1)
    await store.save(1, CHAT, Known(Person(language="fr")))
    before = database.rows("SELECT body FROM person"), database.rows("SELECT * FROM meta")
    await database.close()
    with pytest.raises(StoreError, match="another DATA_KEY"):
        await database.open(keys=(bytes(32),))
    assert (database.rows("SELECT body FROM person"), database.rows("SELECT * FROM meta")) == before
    store = await database.open()
    assert (await store.load(CHAT)).person.language == "fr"


async def test_a_row_put_in_the_place_of_another_does_not_open(database: Database) -> None:
    """Nobody's words can be passed off as somebody else's; the others are served all the same."""
    store = await database.open()
    for number in (1, 2):
        await received(store, number, chat=CHAT + number)
        await store.save(number, CHAT + number, Known(Person(language=f"l{number}")))
    ((stolen,),) = database.rows(f"SELECT body FROM person WHERE chat = {CHAT + 1}")
    database.does(f"UPDATE person SET body = '{stolen}' WHERE chat = {CHAT + 2}")
    assert (await store.load(CHAT + 1)).person.language == "l1"
    with pytest.raises(Exception, match="belongs elsewhere"):
        await store.load(CHAT + 2)
    assert database.rows(f"SELECT body FROM person WHERE chat = {CHAT + 2}") == [(stolen,)]


async def test_keys_are_changed_while_people_are_served(database: Database) -> None:
    """Both keys open; each row gets the new one; then the old one is needed no more."""
    old, new = database.keys[0], bytes(reversed(range(32)))
    store = await database.open()
    for number in range(1, 31):
        await received(store, number, chat=number)
        await store.save(number, number, Known(Person(language=f"l{number}")))
    both = await database.open(keys=(new, old))
    await both.save(*(await _one_more(both)))
    # Interrupted in the middle, and begun again.
    _, interrupted, seen = await reseal(both, "person", BELOW, 7)
    assert interrupted == seen == 7
    assert interrupted + await change_keys(both, lambda *_: None) == 60
    await database.close()
    alone = await database.open(keys=(new,))
    assert (await alone.load(17)).person.language == "l17"
    with pytest.raises(StoreError, match="another DATA_KEY"):
        await database.open(keys=(old,))


async def _one_more(store: SqlStore) -> tuple[int, int, Known]:
    await received(store, 99, chat=99)
    return 99, 99, Known(Person(language="l99"))
