"""What a test can turn: faults, floods, clocks; and what it can ask afterwards."""

import asyncio

import httpx
import pytest

from bot.demo.chats import Call, Person
from bot.demo.rules.flood import FloodLimit
from bot.demo.rules.refusal import Refusal, too_many_requests
from bot.demo.server import serve
from bot.demo.state import DROP, Drop
from bot.demo.world import World

from .raw import Api


async def test_a_call_can_be_refused(api: Api, camille: Person, world: World) -> None:
    """before_call may answer in the method's place, and the method has no effect."""

    async def hook(call: Call) -> Refusal | None:
        if call.method == "sendMessage" and call.params["text"] == "a":
            return too_many_requests(3)
        if call.method == "sendMessage" and call.params["text"] == "b":
            return Refusal(500, "Internal Server Error")
        return None

    world.before_call = hook
    answer = await api.http.post(api.path("sendMessage"), json={"chat_id": camille.id, "text": "a"})
    assert answer.status_code == 429
    assert answer.json() == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 3",
        "parameters": {"retry_after": 3},
    }
    assert (await api.refused("sendMessage", chat_id=camille.id, text="b"))[0] == 500
    await api("sendMessage", chat_id=camille.id, text="c")
    assert [message.text for message in world.messages(camille)] == ["/start", "c"]
    assert [call.code for call in world.refused] == [429, 500]


async def test_one_chat_can_be_slow(api: Api, camille: Person, world: World) -> None:
    """before_call may hold one chat's call while others pass."""
    sam = world.add_person("Sam")
    world.say(sam, "/start")
    gate = asyncio.Event()

    async def hook(call: Call) -> None:
        if call.params.get("chat_id") == camille.id:
            await gate.wait()

    world.before_call = hook
    slow = asyncio.create_task(api("sendMessage", chat_id=camille.id, text="slow"))
    await world.until(lambda: len(world.calls) == 1)
    await api("sendMessage", chat_id=sam.id, text="fast")
    assert not slow.done()
    assert world.calls[0].ok is None
    gate.set()
    await slow
    assert world.calls[0].ok is True


async def test_an_answer_can_be_lost(api: Api, camille: Person, world: World) -> None:
    """after_call may drop the connection once the message is there: the bot cannot know."""

    async def hook(call: Call) -> Drop | None:
        return DROP if call.method == "sendMessage" else None

    world.after_call = hook
    with pytest.raises(httpx.RemoteProtocolError):
        await api("sendMessage", chat_id=camille.id, text="sent")
    assert world.messages(camille)[-1].text == "sent"
    assert world.calls[-1].ok is True
    await api("getMe")


async def test_an_answer_can_be_late(api: Api, camille: Person, world: World) -> None:
    """after_call may hold an answer back after the effect; the client gives up meanwhile."""
    gate = asyncio.Event()

    async def hook(call: Call) -> None:
        await gate.wait()

    world.after_call = hook
    late = asyncio.create_task(api("sendMessage", chat_id=camille.id, text="late"))
    await world.until(lambda: len(world.messages(camille)) == 2)
    assert not late.done()
    gate.set()
    await late


async def test_the_record_of_calls(api: Api, camille: Person, world: World) -> None:
    """Each call is kept with its parameters, its outcome, and when it began and ended."""
    await api("sendMessage", chat_id=str(camille.id), text="a")
    await api.refused("sendMessage", chat_id=camille.id, text="")
    good, bad = world.calls
    assert (good.method, good.params, good.ok) == (
        "sendMessage",
        {"chat_id": camille.id, "text": "a"},
        True,
    )
    assert good.result["text"] == "a"
    assert (bad.ok, bad.code, bad.description) == (
        False,
        400,
        "Bad Request: message text is empty",
    )
    assert good.finished is not None
    assert good.at <= good.finished <= world.clock()


async def test_flood_limits(api: Api, camille: Person, world: World) -> None:
    """With limits on, a burst to one chat ends in 429s, and time heals it."""
    now = 1000.0
    world.flood = FloodLimit(lambda: now, overall=30, per_chat=1, burst=2)
    sam = world.add_person("Sam")
    world.say(sam, "/start")
    await api("sendMessage", chat_id=camille.id, text="1")
    await api("sendMessage", chat_id=camille.id, text="2")
    refused = (429, "Too Many Requests: retry after 1")
    assert await api.refused("sendMessage", chat_id=camille.id, text="3") == refused
    await api("sendMessage", chat_id=sam.id, text="1")
    await api("sendChatAction", chat_id=camille.id, action="typing")
    now += 1.0
    await api("sendMessage", chat_id=camille.id, text="3")
    assert await api.refused("sendMessage", chat_id=camille.id, text="4") == refused


async def test_flood_limits_overall_and_in_groups(api: Api, camille: Person, world: World) -> None:
    """30 messages a second to everyone, 20 a minute to a group."""
    now = 1000.0
    world.flood = FloodLimit(lambda: now)
    people = [world.add_person(f"P{n}") for n in range(31)]
    for person in people:
        world.say(person, "/start")
    for person in people[:30]:
        await api("sendMessage", chat_id=person.id, text="a")
    assert (await api.refused("sendMessage", chat_id=people[30].id, text="a"))[0] == 429
    now += 60
    group = world.add_group("Famille", [camille])
    for _ in range(20):
        await api("sendMessage", chat_id=group.id, text="a")
    assert await api.refused("sendMessage", chat_id=group.id, text="a") == (
        429,
        "Too Many Requests: retry after 3",
    )


async def test_waiting_for_a_change(world: World) -> None:
    """changed() wakes at the next change; until() returns what it waited for, or times out."""
    sam = world.add_person("Sam")
    change = world.changed()
    assert not change.done()
    world.say(sam, "a")
    assert change.done()
    assert (await world.until(lambda: world.messages(sam)))[0].text == "a"
    with pytest.raises(TimeoutError):
        await world.until(lambda: False, within=0.01)


async def test_what_no_client_sends(world: World) -> None:
    """A person cannot send what Telegram's clients would not let through."""
    sam = world.add_person("Sam")
    for text in ("", "  ", "x" * 4097, "\ud800"):
        with pytest.raises(ValueError, match="no client sends"):
            world.say(sam, text)
    with pytest.raises(ValueError, match="no client sends"):
        world.send_document(sam, caption="x" * 1025)
    message = world.say(sam, " a\tb \n")
    assert message.text == "a b"
    with pytest.raises(ValueError, match="their own text messages only"):
        world.edit(world.add_person("Alex"), message, "x")
    with pytest.raises(ValueError, match="their own text messages only"):
        world.edit(sam, world.send_voice(sam), "x")


async def test_stopping_while_a_call_hangs(world: World, caplog: pytest.LogCaptureFixture) -> None:
    """A call that never ends is cut off after a moment, quietly."""
    world.before_call = lambda call: asyncio.get_running_loop().create_future()
    loop = asyncio.get_running_loop()
    async with serve(world) as address, Api(address, world.token) as api:
        call = asyncio.create_task(api("getMe"))
        await world.until(lambda: world.calls)
        began = loop.time()
    with pytest.raises(httpx.HTTPError):
        await call
    assert loop.time() - began < 3
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []


async def test_stopping_with_polls_open(world: World) -> None:
    """The server stops at once although a poll, a stream and an idle connection are open."""
    sam = world.add_person("Sam")
    loop = asyncio.get_running_loop()
    async with serve(world) as address, Api(address, world.token) as api:
        await api("getMe")
        poll = asyncio.create_task(api("getUpdates", timeout=50))
        events = f"/demo/events?person={sam.id}&chat={sam.id}"
        async with api.http.stream("GET", events) as stream:
            lines = stream.aiter_lines()
            await anext(lines)
            await world.until(lambda: len(world.calls) == 2)
            began = loop.time()
            world.close()
            assert await poll == []
        # leaving the block stops the server
    assert loop.time() - began < 1
