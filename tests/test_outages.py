"""Telegram unreachable, in a hurry, or saying no: delays, and nothing lost."""

import asyncio

import pytest

from bot.app import RefusedError
from bot.demo.chats import Call
from bot.demo.rules.refusal import Refusal
from bot.demo.state import DROP, Drop
from tests.phone import House


async def test_an_outage_of_telegram_delays_and_loses_nothing(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Refused or cut off, an answer is tried again until it is given."""
    monkeypatch.setattr("bot.sender.PAUSES", (0.02,))
    monkeypatch.setattr("bot.intake.PAUSES", (0.02,))
    monkeypatch.setattr("bot.polling.PAUSES", (0.02,))
    house.may_be_refused += ("Internal Server Error",)
    phone = house.phone()
    await phone.send("/reclamation")
    failures = {"getUpdates": 3, "editMessageText": 3, "sendMessage": 2}

    async def fail(call: Call) -> Refusal | None:
        if failures.get(call.method, 0) > 0:
            failures[call.method] -= 1
            return Refusal(500, "Internal Server Error")
        return None

    house.world.before_call = fail
    await phone.after(lambda: house.world.say(phone.person, "/aide"))
    await house.world.until(lambda: "Ce que je fais" in phone.text, within=10)
    house.world.press(phone.person, phone.screen, "Commencer")
    await house.world.until(lambda: "Quel est votre problème" in phone.text, within=10)
    await house.settled()
    assert failures == {"getUpdates": 0, "editMessageText": 0, "sendMessage": 0}


async def test_a_message_that_may_have_arrived_is_not_sent_twice(house: House) -> None:
    """The answer was lost on the way back: the person has the message once."""
    phone = house.phone()
    lost: list[Call] = []

    async def lose(call: Call) -> Drop | None:
        if call.method == "sendMessage" and not lost:
            lost.append(call)
            return DROP
        return None

    house.world.after_call = lose
    house.world.say(phone.person, "/start")
    await house.world.until(lambda: bool(lost), within=10)
    await house.settled()
    assert len(phone.messages) == 1
    house.world.after_call = None
    await phone.tap("Me connecter")
    assert "Qu’est-ce qui bloque ?" in phone.text


async def test_a_wait_asked_by_telegram_holds_up_that_chat_only(house: House) -> None:
    """`retry_after` is obeyed by the chat it was given for, and the answer comes after it."""
    house.may_be_refused += ("Too Many Requests",)
    asked, other = house.phone("Zoé"), house.phone("Sam")
    refused: list[float] = []
    loop = asyncio.get_running_loop()

    async def too_many(call: Call) -> Refusal | None:
        if str(call.params.get("chat_id")) == str(asked.person.id) and not refused:
            refused.append(loop.time())
            return Refusal(429, "Too Many Requests: retry after 1", retry_after=1)
        return None

    house.world.before_call = too_many
    house.world.say(asked.person, "/start")
    await house.world.until(lambda: bool(refused), within=10)
    house.world.say(other.person, "/start")
    await house.world.until(lambda: bool(other.messages), within=10)
    assert asked.messages == []
    await house.world.until(lambda: bool(asked.messages), within=10)
    assert loop.time() - refused[0] >= 1


async def test_a_profile_that_cannot_be_published_stops_nobody(house: House) -> None:
    """Commands and descriptions are a courtesy: the bot serves people without them."""
    house.may_be_refused += ("Internal Server Error",)
    await house.stop()

    async def refuse(call: Call) -> Refusal | None:
        known = call.method.startswith(("getMy", "setMy", "getWebhookInfo"))
        return Refusal(500, "Internal Server Error") if known else None

    house.world.before_call = refuse
    await house.start()
    assert "Bonjour" in await house.phone().send("/start")


@pytest.mark.parametrize("method", ["getUpdates", "sendMessage"])
async def test_a_revoked_token_ends_the_bot(house: House, method: str) -> None:
    """When Telegram refuses the token, it is useless to go on; nothing is set aside for it."""
    house.may_be_refused += ("Unauthorized",)
    phone = house.phone()
    await phone.send("/start")

    async def revoked(call: Call) -> Refusal | None:
        return Refusal(401, "Unauthorized") if call.method == method else None

    house.world.before_call = revoked
    house.world.say(phone.person, "/aide")
    running = house._running
    assert running is not None
    with pytest.raises(RefusedError):
        await asyncio.wait_for(running, 10)
    house._running = None
    house.world.before_call = None
    await house.start()
    await house.world.until(lambda: "Ce que je fais" in phone.text, within=10)
