"""Progress survives everything: restarts, crashes, bad updates, outages, crowds."""

import asyncio
import contextlib
import os
import signal
import sys
from functools import partial
from pathlib import Path

import httpx
import pytest

from bot.demo.chats import Call
from bot.demo.refusal import Refusal
from bot.demo.state import DROP, Drop
from bot.guide.case import Answer, encode
from tests.phone import House, Phone, open_house

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
    assert "chat en direct, le 2 janvier 2027 : sans réponse" in phone.text


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


async def test_an_outage_of_telegram_delays_and_loses_nothing(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Refused or cut off, an answer is tried again until it is given."""
    monkeypatch.setattr("bot.sender.PAUSES", (0.02,))
    monkeypatch.setattr("bot.intake.PAUSES", (0.02,))
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


async def test_a_second_poller_is_waited_for(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another process with the same token: the bot backs off, then goes on by itself."""
    monkeypatch.setattr("bot.intake.CONFLICT_PAUSE", 0.05)
    house.may_be_refused += ("Conflict: terminated by other getUpdates request",)
    async with httpx.AsyncClient(trust_env=False) as client:
        address = f"{house.address}/bot{house.world.token}/getUpdates"
        answer = await client.get(address, params={"timeout": 0})
        assert answer.json()["ok"] is True
    phone = house.phone()
    assert "Bonjour" in await phone.send("/start")


# --- kill -9 --------------------------------------------------------------------------------------

PATH = ("Paiement, remboursement", "Débit en double ou inconnu", "Sur le site de NordVPN")
ARRIVED = "Étape 1 sur 4 : centre d’aide"


async def test_kill_9_in_the_middle_of_a_batch(tmp_path: Path) -> None:
    """Ten kills while sixty people walk: nothing lost, nothing twice, nobody on a dead button."""
    async with open_house(tmp_path) as house:
        house.may_be_refused += ("query is too old",)
        phones = [house.phone(f"P{number}") for number in range(60)]
        bot = await start_process(house)
        killing = asyncio.create_task(kill_again_and_again(house, bot, times=10))
        await asyncio.gather(*(walk(phone) for phone in phones))
        bot = await killing
        await house.settled()
        bot.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(bot.wait(), 10) == 0
        assert all(ARRIVED in phone.text for phone in phones)
        rows = house.rows("SELECT body, version FROM person")
        answers = '"answers":{"problem":"nordvpn_billing","matter":"charge","seller":"site"}'
        assert [answers in str(body) for body, _ in rows] == [True] * 60
        assert {version for _, version in rows} <= {3, 4}, "three facts, and the panel's first row"


async def start_process(house: House) -> asyncio.subprocess.Process:
    """The bot as an operator runs it: a process of its own."""
    environment = {
        **os.environ,
        "BOT_TOKEN": house.world.token,
        "BOT_API_URL": house.address,
        "DATABASE_URL": f"sqlite:///{house.database}",
        "SEND_RATE": "0",
    }
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", cwd=ROOT, env=environment, stderr=asyncio.subprocess.DEVNULL
    )


async def kill_again_and_again(
    house: House, bot: asyncio.subprocess.Process, times: int
) -> asyncio.subprocess.Process:
    """Kill the bot after a few more calls, each time a little later, and start another."""
    for number in range(times):
        enough = len(house.world.calls) + 20 + number
        await house.world.until(partial(reached, house, enough), within=30)
        await asyncio.sleep(0.007 * number)
        bot.kill()
        await bot.wait()
        bot = await start_process(house)
    return bot


async def walk(phone: Phone) -> None:
    """Walk as a person does: tap what is at the bottom, and tap again if nothing comes of it."""
    phone.world.say(phone.person, "/reclamation")
    async with asyncio.timeout(80):
        while not phone.messages or ARRIVED not in phone.text:
            before = phone.text if phone.messages else ""
            known = [label for label in PATH if phone.messages and label in phone.labels]
            if known:
                phone.world.press(phone.person, phone.screen, phone.button(known[0]).text)
            with contextlib.suppress(TimeoutError):
                await phone.world.until(partial(changed, phone, before), within=3)


def changed(phone: Phone, before: str) -> bool:
    """Whether the bottom of the chat says something else than before."""
    return bool(phone.messages) and phone.text != before


def reached(house: House, calls: int) -> bool:
    """Whether the bot has made so many calls."""
    return len(house.world.calls) >= calls
