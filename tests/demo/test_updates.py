"""getUpdates: long polling, confirmation, conflicts."""

import asyncio
import time

import pytest
from telegram import Bot, Update

from bot.demo.chats import Person
from bot.demo.rules import spec
from bot.demo.world import World

from .raw import TOKEN, Api


def ids(updates: list[dict[str, int]]) -> list[int]:
    """Return the ids of updates."""
    return [update["update_id"] for update in updates]


async def test_updates_wait_until_they_are_confirmed(
    api: Api, camille: Person, world: World
) -> None:
    """Updates come again until a higher offset confirms them; ids grow by one."""
    for text in "abc":
        world.say(camille, text)
    updates = await api("getUpdates")
    first = updates[0]["update_id"]
    assert ids(updates) == [first, first + 1, first + 2]
    assert await api("getUpdates") == updates
    assert await api("getUpdates", offset=first) == updates
    assert await api("getUpdates", offset=first + 1, limit=1) == [updates[1]]
    assert world.pending == updates[1:]
    assert await api("getUpdates", offset=first + 3) == []
    assert world.pending == []


async def test_a_negative_offset_keeps_the_last(api: Api, camille: Person, world: World) -> None:
    """-2 returns the last two, and forgets those before."""
    for text in "abcd":
        world.say(camille, text)
    updates = await api("getUpdates", offset=-2)
    assert [update["message"]["text"] for update in updates] == ["c", "d"]
    assert world.pending == updates


@pytest.mark.parametrize(("asked", "got"), [(0, 1), (-5, 1), (1000, 100)])
async def test_the_limit_is_between_1_and_100(
    api: Api, camille: Person, world: World, asked: int, got: int
) -> None:
    """Telegram brings a limit out of range back into it."""
    for n in range(102):
        world.say(camille, str(n))
    assert len(await api("getUpdates", limit=asked)) == got


async def test_a_long_poll_waits_for_the_first_update(
    api: Api, camille: Person, world: World
) -> None:
    """A poll with a timeout is answered as soon as something happens."""
    poll = asyncio.create_task(api("getUpdates", timeout=30))
    await world.until(lambda: any(call.method == "getUpdates" for call in world.calls))
    assert not poll.done()
    world.say(camille, "enfin")
    [update] = await asyncio.wait_for(poll, 2)
    assert update["message"]["text"] == "enfin"


async def test_a_long_poll_ends_without_updates(api: Api) -> None:
    """After its timeout a poll returns an empty list."""
    began = time.monotonic()
    assert await api("getUpdates", timeout=1) == []
    assert 0.9 < time.monotonic() - began < 3


async def test_a_second_poll_ends_the_first(api: Api, camille: Person, world: World) -> None:
    """Two bots with one token: the first is told so with 409, the second waits in its place."""
    async with Api(api.address, TOKEN) as other:
        first = asyncio.create_task(api.refused("getUpdates", timeout=30))
        await world.until(lambda: len(world.calls) == 1)
        second = asyncio.create_task(other("getUpdates", timeout=30))
        assert await asyncio.wait_for(first, 2) == (
            409,
            "Conflict: terminated by other getUpdates request; make sure that only one bot "
            "instance is running",
        )
        world.say(camille, "a")
        assert len(await asyncio.wait_for(second, 2)) == 1


async def test_a_poll_whose_bot_is_gone(api: Api, camille: Person, world: World) -> None:
    """A client that closes its connection leaves no poll behind to be in conflict with."""
    async with Api(api.address, TOKEN) as other:
        poll = asyncio.create_task(other("getUpdates", timeout=30))
        await world.until(lambda: len(world.calls) == 1)
        poll.cancel()
        await asyncio.gather(poll, return_exceptions=True)
    await world.until(lambda: world.calls[0].finished)
    assert world.calls[0].ok is None
    world.say(camille, "a")
    assert len(await api("getUpdates", timeout=5)) == 1


async def test_allowed_updates(api: Api, camille: Person, world: World) -> None:
    """Only the kinds asked for are kept, from then on, until another choice is made."""
    await api("getUpdates", allowed_updates=["edited_message"])
    message = world.say(camille, "a")
    world.edit(camille, message, "b")
    assert [set(update) - {"update_id"} for update in await api("getUpdates")] == [
        {"edited_message"}
    ]
    assert (await api("getWebhookInfo"))["allowed_updates"] == ["edited_message"]
    await api("getUpdates", allowed_updates=[])
    world.say(camille, "c")
    assert len(world.pending) == 2


async def test_any_dict_can_be_pushed(api: Api, world: World) -> None:
    """Malformed, repeated and out-of-order updates can be tried on a bot."""
    world.raw_update({"message": {"nonsense": True}})
    first = world.pending[0]["update_id"]
    world.raw_update({"update_id": first, "again": 1})
    world.raw_update({"update_id": "not a number"})
    world.raw_update({"update_id": first - 10, "late": 1})
    updates = await api("getUpdates")
    assert ids(updates) == [first, first, "not a number", first - 10]
    assert await api("getUpdates", offset=first + 1) == [updates[2]]
    assert await api("getUpdates", offset=first + 2) == []


def test_no_restart_reuses_an_id() -> None:
    """A stand-in started later begins above whatever an earlier one gave out."""
    first = World(token=TOKEN, username="a", name="A")
    person = first.add_person("Sam")
    for n in range(500):
        first.say(person, str(n))
    last = first.pending[-1]["update_id"]
    second = World(token=TOKEN, username="a", name="A")
    second.say(second.add_person("Sam"), "a")
    assert second.pending[0]["update_id"] > last
    assert last < 2**53  # a number that JavaScript and every database column of 64 bits hold


async def test_every_update_is_an_update_of_the_list(
    api: Api, bot: Bot, camille: Person, world: World
) -> None:
    """Whatever people do, the bot receives what Bot API 10.3 spells and the library reads."""
    sam = world.add_person("Sam")
    group = world.add_group("Famille", [camille, sam])
    text = world.say(camille, "écris à a@example.org ou /aide")
    world.edit(camille, text, "autre")
    world.reply(camille, text, "réponse")
    world.forward(camille, "transféré", "Quelqu’un")
    world.forward(camille, text, "Quelqu’un")
    world.send_photo(camille, caption="photo")
    world.send_document(camille, b"x", caption="document")
    world.send_voice(camille)
    world.send_sticker(camille)
    world.send_location(camille)
    world.send_contact(camille)
    world.send_contact(camille, "+33100000000", "Alex")
    world.say(sam, "/aide@reclamation_bot", group)
    world.remove_bot(sam, group)
    updates = await api("getUpdates")
    assert len(updates) == 17
    for update in updates:
        member = update.get("my_chat_member")
        if member:  # ChatMember's kinds are told apart by status, which the list does not say
            kinds = {"left": "ChatMemberLeft", "member": "ChatMemberMember"}
            kinds["kicked"] = "ChatMemberBanned"
            for side in ("old_chat_member", "new_chat_member"):
                spec.check_object(kinds[member[side]["status"]], member[side])
        else:
            spec.check_object("Update", update)
        assert Update.de_json(update, bot).to_dict()["update_id"] == update["update_id"]
