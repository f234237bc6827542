"""What the chat page asks for, without a browser: the stream, and what a person does."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from bot.demo.cast import populate
from bot.demo.chats import Chat, Person
from bot.demo.files import blank_png
from bot.demo.world import World

from .raw import TOKEN, Api


@contextlib.asynccontextmanager
async def stream(
    api: Api, person: Person, chat: Chat | Person, since: str = ""
) -> AsyncIterator[AsyncIterator[tuple[str, dict[str, Any]]]]:
    """Open the stream of a chat; yield pairs of an event's id and what it says."""

    async def events(answer: httpx.Response) -> AsyncIterator[tuple[str, dict[str, Any]]]:
        name = ""
        async for line in answer.aiter_lines():
            if line.startswith("id: "):
                name = line.removeprefix("id: ")
            elif line.startswith("data: "):
                yield name, json.loads(line.removeprefix("data: "))

    address = f"/demo/events?person={person.id}&chat={chat.id}"
    headers = {"Last-Event-ID": since} if since else {}
    async with api.http.stream("GET", address, headers=headers) as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        yield events(answer)


async def act(api: Api, path: str, person: Person, chat: Chat | Person, **values: Any) -> int:
    """Do something in the page; return the status."""
    values = {"person": person.id, "chat": chat.id} | values
    return (await api.http.post(f"/demo/{path}", json=values)).status_code


async def test_the_cast(api: Api, world: World) -> None:
    """The demonstration has three people of three languages, and a group without the bot."""
    populate(world)
    seen = (await api.http.get("/demo/people")).json()
    assert [(one["name"], one["language"]) for one in seen["people"]] == [
        ("Camille", "fr"),
        ("Sam", "en"),
        ("Dominique", None),
    ]
    assert [group["title"] for group in seen["groups"]] == ["Famille"]
    assert world.pending == []


async def test_a_chat_from_its_beginning(api: Api, camille: Person, world: World) -> None:
    """The first event is the whole chat; the next ones are what changed."""
    keyboard = {"inline_keyboard": [[{"text": "A", "callback_data": "a", "style": "danger"}]]}
    await api("setMyDescription", description="Bonjour.")
    await api("setMyCommands", commands=[{"command": "aide", "description": "Aide"}])
    async with stream(api, camille, camille) as events:
        _, first = await anext(events)
        assert first["all"]
        assert [message["text"] for message in first["messages"]] == ["/start"]
        chat = first["chat"]
        assert (chat["title"], chat["description"]) == ("Réclamation", "Bonjour.")
        assert chat["commands"] == [{"command": "aide", "description": "Aide"}]
        assert (chat["private"], chat["started"], chat["blocked"]) == (True, True, False)
        sent = await api("sendMessage", chat_id=camille.id, text="?", reply_markup=keyboard)
        _, second = await anext(events)
        assert not second["all"]
        [message] = second["messages"]
        assert (message["mine"], message["bot"], message["text"]) == (False, True, "?")
        assert message["buttons"] == [
            [{"text": "A", "style": "danger", "data": "a", "url": None, "copy": None}]
        ]
        answer = await api.http.post(
            "/demo/tap",
            json={
                "person": camille.id,
                "chat": camille.id,
                "message": sent["message_id"],
                "data": "a",
            },
        )
        query = answer.json()["query"]
        await anext(events)
        await api("answerCallbackQuery", callback_query_id=query, text="Oui", show_alert=True)
        _, third = await anext(events)
        assert third["answers"] == [{"query": query, "text": "Oui", "alert": True, "url": ""}]
        await api("sendChatAction", chat_id=camille.id, action="typing")
        _, fourth = await anext(events)
        assert fourth["chat"]["action"] == "typing"
        assert 4 < fourth["chat"]["action_seconds"] <= 5
        await api("deleteMessage", chat_id=camille.id, message_id=sent["message_id"])
        _, fifth = await anext(events)
        assert fifth["deleted"] == [sent["message_id"]]
        assert fifth["messages"] == []


async def test_a_reconnection_misses_nothing(api: Api, camille: Person, world: World) -> None:
    """A stream taken up again says what changed meanwhile; from another run, everything."""
    async with stream(api, camille, camille) as events:
        seen, _ = await anext(events)
    await api("sendMessage", chat_id=camille.id, text="meanwhile")
    async with stream(api, camille, camille, since=seen) as events:
        _, view = await anext(events)
        assert not view["all"]
        assert [message["text"] for message in view["messages"]] == ["meanwhile"]
    async with stream(api, camille, camille, since="0badcafe-1") as events:
        _, view = await anext(events)
        assert view["all"]
        assert len(view["messages"]) == 2


async def test_a_stream_is_quiet_when_nothing_changes(
    api: Api, camille: Person, world: World
) -> None:
    """Calls that change nothing for anybody send nothing."""
    async with stream(api, camille, camille) as events:
        await anext(events)
        await api("getMe")
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(anext(events), 0.1)


async def test_people_see_their_own_chats_only(api: Api, camille: Person, world: World) -> None:
    """Nobody looks into, or writes in, a chat that is not theirs."""
    sam = world.add_person("Sam")
    address = f"/demo/events?person={sam.id}&chat={camille.id}"
    assert (await api.http.get(address)).status_code == 404
    assert (await api.http.get("/demo/events?person=x&chat=y")).status_code == 404
    assert await act(api, "say", sam, camille, text="a") == 409
    assert [message.text for message in world.messages(camille)] == ["/start"]


async def test_saying_replying_editing(api: Api, camille: Person, world: World) -> None:
    """The page's writing is the person's."""
    first = world.messages(camille)[0].message_id
    assert await act(api, "say", camille, camille, text="one", reply_to=first) == 200
    message = world.messages(camille)[-1]
    assert message.reply_to is not None
    assert await act(api, "edit", camille, camille, message=message.message_id, text="two") == 200
    assert message.text == "two"
    assert [list(update)[1] for update in world.pending] == ["message", "edited_message"]
    assert await act(api, "edit", camille, camille, message=999, text="two") == 409
    assert await act(api, "say", camille, camille, text="  ") == 409
    assert await act(api, "say", camille, camille, text=["a"]) == 409
    assert await act(api, "tap", camille, camille, message=first, data="none") == 409


async def test_a_long_text_is_sent_in_pieces(api: Api, camille: Person, world: World) -> None:
    """As a client does, the page sends a text over 4096 units as several messages."""
    text = " ".join(f"mot{n}" for n in range(2000))
    assert await act(api, "say", camille, camille, text=text) == 200
    pieces = [message.text for message in world.messages(camille)[1:]]
    assert len(pieces) == 4
    assert " ".join(pieces) == text
    assert await act(api, "say", camille, camille, text="😀" * 3000) == 200
    assert "".join(message.text for message in world.messages(camille)[5:]) == "😀" * 3000


async def test_starting(api: Api, world: World) -> None:
    """START says /start with a link's parameter, and ends a block."""
    sam = world.add_person("Sam")
    assert await act(api, "start", sam, sam, payload="nordvpn_billing") == 200
    assert await act(api, "block", sam, sam, blocked=True) == 200
    assert sam.blocked
    assert await act(api, "say", sam, sam, text="a") == 409
    assert await act(api, "start", sam, sam, payload="") == 200
    assert [message.text for message in world.messages(sam)] == [
        "/start nordvpn_billing",
        "/start",
    ]
    assert await act(api, "start", sam, sam, payload="not allowed!") == 409
    assert await act(api, "block", sam, sam, blocked=True) == 200
    assert await act(api, "block", sam, sam, blocked=False) == 200
    assert not sam.blocked


async def test_uploads(api: Api, camille: Person, world: World) -> None:
    """A picture goes as a photo when asked, anything else as a document, with its caption."""
    form = {"person": str(camille.id), "chat": str(camille.id), "caption": "voici"}
    for kind, name, data in [("photo", "a.png", blank_png()), ("document", "é.txt", b"x")]:
        answer = await api.http.post(
            "/demo/upload", data=form | {"as": kind}, files={"file": (name, data)}
        )
        assert answer.status_code == 200
    photo, document = world.messages(camille)[1:]
    assert "photo" in photo.content
    assert photo.caption == "voici"
    assert document.content["document"]["file_name"] == "é.txt"


async def test_other_things_to_send(api: Api, camille: Person, world: World) -> None:
    """Stickers, voice messages, places and contacts can be tried on the bot."""
    for what in ("sticker", "voice", "location", "contact"):
        assert await act(api, "try", camille, camille, what=what) == 200
        assert what in world.messages(camille)[-1].content
    assert await act(api, "try", camille, camille, what="money") == 409
    async with stream(api, camille, camille) as events:
        _, view = await anext(events)
    kinds = [message["media"]["kind"] for message in view["messages"] if message["media"]]
    assert kinds == ["sticker", "voice", "location", "contact"]


async def test_the_language_of_telegram(api: Api, camille: Person, world: World) -> None:
    """Changing the language changes what the bot learns of the person, and what they see."""
    await api("setMyDescription", description="Hello.")
    await api("setMyDescription", description="Hallo.", language_code="de")
    assert await act(api, "language", camille, camille, language="de") == 200
    async with stream(api, camille, camille) as events:
        _, view = await anext(events)
        assert (view["chat"]["language"], view["chat"]["description"]) == ("de", "Hallo.")
    world.say(camille, "a")
    assert world.pending[-1]["message"]["from"]["language_code"] == "de"
    assert await act(api, "language", camille, camille, language="") == 200
    world.say(camille, "b")
    assert "language_code" not in world.pending[-1]["message"]["from"]


async def test_the_bot_in_a_group(api: Api, camille: Person, world: World) -> None:
    """A member adds the bot to the group and removes it; a private chat has no such door."""
    group = world.add_group("Famille", [camille], with_bot=False)
    async with stream(api, camille, group) as events:
        _, first = await anext(events)
        assert await act(api, "bot", camille, group, here=True) == 200
        _, second = await anext(events)
        assert await act(api, "bot", camille, group, here=False) == 200
        _, third = await anext(events)
    assert first["chat"]["title"] == "Famille"
    assert [view["chat"]["bot_here"] for view in (first, second, third)] == [False, True, False]
    assert [view["messages"][0]["service"] for view in (second, third)] == [
        "new_chat_members",
        "left_chat_member",
    ]
    assert await act(api, "bot", camille, camille, here=False) == 409


async def test_nothing_said_in_the_page_is_a_fault(api: Api, camille: Person) -> None:
    """Nonsense from the page is refused, never a 500."""
    for body in (
        b"{",
        b"[]",
        b'{"person": []}',
        b'{"person": {}, "chat": null}',
        b'{"person": "x"}',
    ):
        for path in ("say", "tap", "upload", "try", "language"):
            answer = await api.http.post(
                f"/demo/{path}", content=body, headers={"Content-Type": "application/json"}
            )
            assert answer.status_code in {400, 409}


def test_a_token_stands_for_the_bot() -> None:
    """The bot's id is the number before the colon, as in Telegram's tokens."""
    assert World(token=TOKEN, username="a", name="A").bot_id == 1234567
