"""Groups, privacy mode, and what the bot learns of its own membership."""

import pytest

from bot.demo.chats import Chat, Person
from bot.demo.world import World

from .raw import Api


@pytest.fixture
def group(world: World, camille: Person) -> Chat:
    """A group with the bot in it; nothing is pending."""
    group = world.add_group("Famille", [camille, world.add_person("Sam")])
    world.updates.drop_all()
    return group


async def test_being_added(api: Api, world: World, camille: Person) -> None:
    """The bot gets an update about itself, and a service message."""
    group = world.add_group("Famille", [camille])
    assert group.id < 0
    member, message = await api("getUpdates")
    change = member["my_chat_member"]
    assert change["chat"] == {"id": group.id, "title": "Famille", "type": "group"}
    assert change["from"] == camille.as_json()
    assert [change[side]["status"] for side in ("old_chat_member", "new_chat_member")] == [
        "left",
        "member",
    ]
    assert message["message"]["new_chat_members"][0]["username"] == "reclamation_bot"


async def test_being_removed(api: Api, world: World, group: Chat, camille: Person) -> None:
    """Once removed the bot is told, hears nothing more, and cannot write."""
    world.remove_bot(camille, group)
    world.say(camille, "/aide", group)
    message, member = await api("getUpdates")
    assert message["message"]["left_chat_member"]["is_bot"]
    assert member["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    assert await api.refused("sendMessage", chat_id=group.id, text="a") == (
        403,
        "Forbidden: bot was kicked from the group chat",
    )


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("bonjour à tous", False),
        ("/aide", True),
        ("/aide@reclamation_bot merci", True),
        ("/aide@Reclamation_Bot", True),
        ("/aide@another_bot", False),
        ("voyez /aide", False),
        ("@reclamation_bot tu es là ?", True),
        ("merci @reclamation_bot", True),
        ("@another_bot tu es là ?", False),
    ],
)
async def test_privacy_mode(
    world: World, group: Chat, camille: Person, text: str, *, heard: bool
) -> None:
    """In a group the bot hears commands, mentions of it, and nothing else."""
    world.say(camille, text, group)
    assert bool(world.pending) is heard


async def test_replies_reach_the_bot(api: Api, world: World, group: Chat, camille: Person) -> None:
    """A reply to the bot is heard, and its edit too; a reply to someone else is not."""
    await api("sendMessage", chat_id=group.id, text="Bonjour")
    mine = world.messages(group)[-1]
    reply = world.reply(camille, mine, "merci")
    world.edit(camille, reply, "merci beaucoup")
    world.reply(camille, reply, "et toi ?")
    assert [list(update)[1] for update in world.pending] == ["message", "edited_message"]


async def test_without_privacy_mode(camille: Person, world: World, group: Chat, api: Api) -> None:
    """With privacy mode off, everything is heard; getMe says which it is."""
    assert (await api("getMe"))["can_read_all_group_messages"] is False
    world.privacy = False
    assert (await api("getMe"))["can_read_all_group_messages"] is True
    world.say(camille, "bonjour à tous", group)
    assert world.pending[0]["message"]["text"] == "bonjour à tous"


async def test_deleting_in_a_group(api: Api, world: World, group: Chat, camille: Person) -> None:
    """A bot that is no administrator deletes its own messages only."""
    theirs = world.say(camille, "/aide", group)
    mine = await api("sendMessage", chat_id=group.id, text="a")
    assert await api.refused("deleteMessage", chat_id=group.id, message_id=theirs.message_id) == (
        400,
        "Bad Request: message can't be deleted",
    )
    await api(
        "deleteMessages", chat_id=group.id, message_ids=[theirs.message_id, mine["message_id"]]
    )
    assert mine["message_id"] not in [message.message_id for message in world.messages(group)]
    assert theirs in world.messages(group)
    with pytest.raises(ValueError, match="their own messages only"):
        world.delete(group.members[1], theirs)


async def test_leaving(api: Api, world: World, group: Chat, camille: Person) -> None:
    """The bot may leave a group, not a private chat."""
    await api("leaveChat", chat_id=group.id)
    assert not group.with_bot
    assert (await api.refused("leaveChat", chat_id=camille.id))[0] == 400
    assert (await api("getChat", chat_id=group.id))["title"] == "Famille"


async def test_blocking_and_unblocking(api: Api, world: World, camille: Person) -> None:
    """Blocking in a private chat is an update about the bot, and so is unblocking."""
    world.block(camille)
    with pytest.raises(ValueError, match="has blocked the bot"):
        world.say(camille, "a")
    world.unblock(camille)
    world.say(camille, "a")
    block, unblock, message = await api("getUpdates")
    assert block["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    assert unblock["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert message["message"]["text"] == "a"


def test_outsiders_cannot_speak(world: World, group: Chat) -> None:
    """Only members write in a group."""
    with pytest.raises(ValueError, match="Alex is not in this chat"):
        world.say(world.add_person("Alex"), "a", group)
