"""Progress survives restarts, crashes and a database that is held up."""

import asyncio
import contextlib
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from bot.demo.chats import Call
from bot.demo.rules.refusal import Refusal
from bot.guide.case import Person
from bot.guide.events import Attach, Change, Drop, Erase, Input, Put, Report, Show, Typed
from bot.guide.moves import Turn
from bot.guide.turn import again, turn
from bot.store.protocol import Known
from bot.store.sql import SqlStore
from tests.phone import House
from tests.story import Story

ROOT = Path(__file__).parent.parent


async def test_a_restart_in_the_middle_loses_nothing(house: House) -> None:
    """After days and a deployment the old button still works and the place is the same."""
    phone = house.phone()
    await phone.send("/reclamation")
    for label in ("Me connecter", "Mot de passe refusé", "Pas résolu"):
        await phone.tap(label)
    await house.stop()
    house.clock.later(days=40)
    await house.start()
    await phone.tap("Pas de réponse")
    assert "Étape 3 sur 4 : e-mail" in phone.text
    assert "chat en direct : sans réponse (noté le 2 janvier 2027)" in phone.text


async def test_what_was_sent_while_the_bot_was_away_is_answered(house: House) -> None:
    """Telegram keeps it, and the bot answers it all, in order."""
    phone = house.phone()
    await phone.send("/reclamation")
    await house.stop()
    data = phone.button("Me connecter").data
    assert data is not None
    house.world.tap(phone.person, phone.screen, data)
    house.world.say(phone.person, "/aide")
    await house.start()
    await house.world.until(lambda: "Ce que je fais" in phone.text, within=10)
    await house.settled()
    await phone.send("/reclamation")
    assert "Me connecter" in phone.text


@pytest.mark.parametrize("after", ["sendMessage", "editMessageText"])
async def test_an_answer_cut_off_by_a_crash_is_given_after_the_start(
    house: House, after: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Applied, but not answered when the process ended: the next one answers, and applies not."""
    monkeypatch.setattr("bot.app.STOP_SECONDS", 0.1)
    house.may_be_refused += ("query is too old",)
    phone = house.phone()
    await phone.send("/reclamation")
    reached = asyncio.Event()

    async def hang(call: Call) -> Refusal | None:
        if call.method == after:
            reached.set()
            await asyncio.sleep(60)
        return None

    house.world.before_call = hang
    if after == "sendMessage":
        house.world.say(phone.person, "/start nordvpn_billing")
    else:
        house.world.press(phone.person, phone.screen, phone.button("Me connecter").text)
    await reached.wait()
    (version,) = house.rows("SELECT version FROM person")[0]
    assert house._running is not None
    house._running.cancel()  # no chance to say anything more
    with contextlib.suppress(asyncio.CancelledError):
        await house._running
    house.world.before_call = None
    await house.start()
    await house.settled()
    expected = "De quoi s’agit-il ?" if after == "sendMessage" else "Qu’est-ce qui bloque ?"
    assert expected in phone.text
    assert house.rows("SELECT version FROM person") == [(version,)]


async def test_a_screen_that_came_twice_is_brought_up_to_date(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bot dies when its message has arrived, and nobody knows: it comes again, below. Whoever
    has tapped on the first one meanwhile sees on both where they are now."""
    monkeypatch.setattr("bot.app.STOP_SECONDS", 0.1)
    house.may_be_refused += ("query is too old",)
    story = Story(house, "fr")
    await story.start("nordvpn_billing", "matter.refund", "seller.site")
    await story.tap("outcome.nothing-found", "outcome.unsolved", "button.letter")
    await story.file("button.sheet")
    phone, arrived = story.phone, asyncio.Event()

    async def hang(call: Call) -> Refusal | None:
        if call.method == "answerCallbackQuery":
            await asyncio.sleep(60)
        return None

    async def seen(call: Call) -> None:
        if call.method == "sendMessage":
            arrived.set()

    house.world.before_call, house.world.after_call = hang, seen
    house.world.press(phone.person, phone.messages[-1], story.say("button.back"))
    await arrived.wait()
    first = phone.messages[-1]
    assert house._running is not None
    house._running.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await house._running
    house.world.before_call = house.world.after_call = None
    house.world.press(phone.person, first, story.say("button.menu"))
    await house.start()
    await house.settled()
    *_, tapped, below = phone.messages
    assert tapped is first
    assert below.text == tapped.text
    assert below.keyboard == tapped.keyboard
    assert story.say("button.erase") in phone.labels, "the menu"


async def test_a_locked_database_delays_and_loses_nothing(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is acknowledged that is not written down; when the file is free, all is served."""
    monkeypatch.setattr("bot.intake.PAUSES", (0.05,))
    monkeypatch.setattr("bot.store.sqlite.PRAGMAS", ("PRAGMA busy_timeout = 20",))
    await house.restart()
    phone = house.phone()
    await phone.send("/reclamation")
    with contextlib.closing(sqlite3.connect(house.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        house.world.press(phone.person, phone.screen, phone.button("Me connecter").text)
        house.world.say(phone.person, "/aide")
        await asyncio.sleep(0.3)
        assert len(house.world.pending) == 2, "Telegram still keeps what is not written down"
        other.execute("ROLLBACK")
    await house.world.until(lambda: "Ce que je fais" in phone.text, within=10)
    await house.settled()
    assert "Me connecter" in await phone.send("/reclamation")


async def test_a_database_locked_in_the_middle_of_serving(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An update that is written down but cannot be applied or settled yet waits, and is once."""
    monkeypatch.setattr("bot.intake.PAUSES", (0.05,))
    monkeypatch.setattr("bot.store.sqlite.PRAGMAS", ("PRAGMA busy_timeout = 20",))
    await house.restart()
    phone = house.phone()
    await phone.send("/reclamation")
    with contextlib.closing(sqlite3.connect(house.database, isolation_level=None)) as other:
        released = asyncio.Event()

        async def lock(call: Call) -> Refusal | None:
            if call.method == "editMessageText" and not released.is_set():
                other.execute("BEGIN IMMEDIATE")  # the answer goes out; to settle must wait
                released.set()
            return None

        house.world.before_call = lock
        house.world.press(phone.person, phone.screen, phone.button("Me connecter").text)
        await released.wait()
        await asyncio.sleep(0.3)
        other.execute("ROLLBACK")
    house.world.before_call = None
    await house.settled()
    assert "Qu’est-ce qui bloque ?" in phone.text
    assert house.rows("SELECT version FROM person") == [(2,)]


async def test_somebody_else_changing_the_person_meanwhile_is_seen(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A save over a newer state is refused: the update is served again on what is there now."""
    phone = house.phone()
    await phone.send("/start nordvpn_billing")
    real = turn
    meddled: list[int] = []

    def meddle(*arguments: Any) -> Turn:
        if not meddled:
            meddled.append(1)
            with contextlib.closing(sqlite3.connect(house.database)) as other, other:
                ((chat, body),) = house.bodies().items()
                changed = body.replace('"nordvpn_billing"', '"nordvpn_billing","matter":"refund"')
                other.execute(
                    "UPDATE person SET version = version + 1, body = ?",
                    (house.vault.seal(changed, "person", chat),),
                )
        return real(*arguments)

    monkeypatch.setattr("bot.desk.desk.turn", meddle)
    await phone.tap("Obtenir une facture")
    assert meddled
    assert "Où avez-vous acheté l’abonnement ?" in phone.text
    assert '"matter":"refund"' in str(house.bodies())


async def test_an_update_served_twice_is_applied_once(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever comes second finds it applied, and only answers."""
    phone = house.phone()
    await phone.send("/reclamation")
    real = SqlStore.load
    served: list[int] = []

    async def served_by_another(store: SqlStore, chat: int) -> Known:
        known = await real(store, chat)
        if not served:
            served.append(1)
            with contextlib.closing(sqlite3.connect(house.database)) as other, other:
                other.execute("UPDATE inbox SET state = 1 WHERE state = 0")
        return known

    monkeypatch.setattr(SqlStore, "load", served_by_another)
    await phone.tap("Me connecter")
    assert served
    assert "Quel est votre problème" in phone.text
    assert "nordvpn_connection" not in str(house.bodies())


SAVED: dict[str, tuple[Input, Person, Show]] = {
    "a detail": (Put("amount", ""), Person(), Show("fill")),
    "another answer": (Change("amount", ""), Person(), Show("summary")),
    "a picture": (Attach("photo", "file"), Person(), Show("evidence")),
    "an erasure": (Erase(), Person(), Show("erased")),
    "an erasure that was asked again": (Erase(), Person(language="fr"), Show("erase")),
    "a complaint erased": (Drop(7), Person(language="fr"), Show("dropped")),
    "a page": (Show("menu"), Person(language="fr"), Show("menu")),
    "a typed day": (Typed("hier"), Person(awaited="fill amount"), Show("fill", "amount")),
    "a typed text": (Typed("hier"), Person(), Show()),
    "an outcome": (Report("email", "refused"), Person(), Show()),
}


@pytest.mark.parametrize("what", SAVED)
def test_what_is_saved_but_not_answered_is_answered(what: str) -> None:
    """After a crash between the two: the page to which it had led, and nothing is done again."""
    event, person, page = SAVED[what]
    left = again(person, event)
    assert (left.person, left.page) == (person, page)
    assert left.erased == (page.page == "erased")
    assert left.dropped == isinstance(event, Drop)
