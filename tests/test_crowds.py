"""Many people, quick people, bad updates: each is served, in order, and holds up nobody."""

import asyncio

import pytest

from bot.demo.chats import Call
from bot.demo.rules.refusal import Refusal
from bot.guide.events import Answer, encode
from tests.phone import House


async def test_thirty_quick_messages_of_one_chat_all_count_in_order(house: House) -> None:
    """Somebody taps faster than the network: every fact is kept, none twice."""
    phone = house.phone()
    await phone.send("/start nordvpn_billing")
    seen = len(phone.messages)
    for _ in range(30):
        house.world.say(phone.person, "/aide")
    await house.world.until(lambda: len(phone.messages) == seen + 30, within=20)
    await house.settled()
    assert [bool(message.keyboard) for message in phone.messages] == [False] * 30 + [True]


async def test_taps_of_one_chat_are_served_in_order(house: House) -> None:
    """Taps that only make sense one after the other all take effect when sent at once."""
    phone = house.phone()
    await phone.send("/reclamation")
    screen = phone.screen
    answers = [
        Answer("problem", "nordvpn_billing"),
        Answer("matter", "refund"),
        Answer("seller", "site"),
    ]
    new_id = int(house.clock())
    for answer, about in zip(answers, (0, new_id, new_id), strict=True):
        house.world.tap(phone.person, screen, encode(answer, about), force=True)
    await house.world.until(lambda: "Étape 1 sur 4" in phone.text, within=10)


async def test_one_slow_chat_holds_up_no_other(house: House) -> None:
    """While Telegram lets one chat wait, everybody else is answered."""
    slow, others = house.phone("Lente"), [house.phone(f"P{number}") for number in range(20)]
    release = asyncio.Event()

    async def wait_for_her(call: Call) -> Refusal | None:
        if str(call.params.get("chat_id")) == str(slow.person.id):
            await release.wait()
        return None

    house.world.before_call = wait_for_her
    house.world.say(slow.person, "/start")
    for phone in others:
        house.world.say(phone.person, "/start")
    await house.world.until(lambda: all(phone.messages for phone in others), within=10)
    assert slow.messages == []
    release.set()
    await house.world.until(lambda: bool(slow.messages), within=10)


async def test_a_poison_update_is_set_aside_and_the_rest_go_on(house: House) -> None:
    """Malformed updates in the middle of a batch keep nobody from being answered."""
    house.may_be_set_aside = 3
    phone = house.phone()
    first = 10**16
    message = {"message_id": 1, "date": "yesterday", "chat": {"id": phone.person.id}}
    house.world.raw_update({"update_id": first, "message": message})
    house.world.raw_update({"update_id": first + 1, "callback_query": {"id": [], "from": 3}})
    house.world.raw_update({"update_id": first + 2, "message": "hello"})
    house.world.raw_update({"update_id": first + 3, "something_new": {"x": 1}})
    assert "Bonjour" in await phone.send("/start")
    reasons = [str(reason) for (reason,) in house.rows("SELECT reason FROM inbox WHERE state = 3")]
    assert all(" at " in reason for reason in reasons)
    await house.restart()
    assert "Bonjour" in await phone.send("/start")


async def test_a_fault_of_ours_is_told_kindly(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When an update cannot be served, the person is told so, and how to go on."""
    house.may_be_set_aside = 1
    phone = house.phone()
    await phone.send("/reclamation")

    def fail(*_: object) -> None:
        raise RuntimeError("canary: what somebody wrote")

    with monkeypatch.context() as patch:
        patch.setattr("bot.desk.desk.draw_page", fail)
        await phone.tap("Me connecter")
    assert "Un incident est survenu de mon côté" in phone.text
    ((reason,),) = house.rows("SELECT reason FROM inbox WHERE state = 3")
    assert "RuntimeError at " in str(reason)
    assert "canary" not in str(reason)
    assert "Me connecter" in await phone.send("/reclamation")


async def test_a_backlog_is_fetched_as_it_is_served(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No more is taken from Telegram than fits in memory, and everybody is answered."""
    monkeypatch.setattr("bot.intake.BACKLOG", 5)
    phones = [house.phone(f"P{number}") for number in range(40)]
    for phone in phones:
        for text in ("/start", "/aide", "/reclamation"):
            house.world.say(phone.person, text)
    await house.world.until(lambda: all(len(p.messages) == 3 for p in phones), within=30)
    await house.settled()
    assert all("Quel est votre problème" in phone.text for phone in phones)


async def test_a_flood_from_one_person_drowns_nobody(house: House) -> None:
    """They are told once, their case is as it was, and somebody else is answered meanwhile."""
    flooder, other = house.phone("Pressé"), house.phone()
    await flooder.send("/start nordvpn_billing")
    kept = house.bodies()[flooder.person.id]
    for _ in range(600):
        house.world.say(flooder.person, "/aide")
    assert "Quel est votre problème" in await other.send("/reclamation")
    await house.settled()
    told = [message for message in flooder.messages if "beaucoup de choses" in message.text]
    assert len(told) == 1
    assert len(flooder.messages) < 300, "most of it was not answered"
    assert "Ce que je fais" in flooder.text, "the last of it was"
    assert house.bodies()[flooder.person.id] == kept
    assert "De quoi s’agit-il" in await flooder.send("/reclamation") or "en cours" in flooder.text
