"""Sending, editing and deleting, with Telegram's refusals."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.demo.chats import Person
from bot.demo.rules import spec
from bot.demo.world import World

from .raw import Api

FAMILY = "👨‍👩‍👧‍👦"  # 11 UTF-16 units, 25 bytes
NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)


async def test_a_message_comes_back_whole(api: Api, camille: Person, world: World) -> None:
    """What sendMessage returns is a Message of the list, and what the person sees."""
    sent = await api(
        "sendMessage",
        chat_id=camille.id,
        text="<b>Bonjour</b> 😀",
        parse_mode="HTML",
        protect_content=True,
        link_preview_options={"is_disabled": True},
        reply_markup={"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]},
    )
    spec.check_object("Message", sent)
    assert sent["from"]["is_bot"]
    assert sent["chat"] == {"id": camille.id, "first_name": "Camille", "type": "private"}
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 7}]
    shown = world.messages(camille)[-1]
    assert (shown.message_id, shown.text, shown.html) == (
        sent["message_id"],
        "Bonjour 😀",
        "<b>Bonjour</b> 😀",
    )
    assert shown.from_bot
    assert not shown.edited
    assert shown.button("A").data == "a"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "message text is empty"),
        ("   \n", "text must be non-empty"),
        ("x" * 4097, "message is too long"),
        ("😀" * 2049, "message is too long"),
        ("x" * 32769, "text is too long"),
    ],
)
async def test_texts_that_cannot_be_sent(api: Api, camille: Person, text: str, reason: str) -> None:
    """A text is neither empty nor over 4096 UTF-16 units."""
    assert await api.refused("sendMessage", chat_id=camille.id, text=text) == (
        400,
        f"Bad Request: {reason}",
    )


@pytest.mark.parametrize(
    "text", ["x" * 4096, "😀" * 2048, FAMILY * 372, "<b>" + "x" * 4096 + "</b>", "&amp;" * 4096]
)
async def test_a_text_is_measured_after_parsing(api: Api, camille: Person, text: str) -> None:
    """4096 units after parsing are allowed, however long the markup."""
    await api("sendMessage", chat_id=camille.id, text=text, parse_mode="HTML")


@pytest.mark.parametrize(
    ("params", "code", "description"),
    [
        ({"chat_id": 0}, 400, "Bad Request: chat not found"),
        ({"chat_id": -1}, 400, "Bad Request: chat not found"),
        ({"chat_id": "@nobody_at_all"}, 400, "Bad Request: chat not found"),
        ({"parse_mode": "BBCode"}, 400, "Bad Request: unsupported parse_mode"),
        ({"parse_mode": "MarkdownV2"}, 501, "parse_mode MarkdownV2, only HTML"),
        ({"business_connection_id": "x"}, 400, "Bad Request: business connection not found"),
        ({"message_thread_id": 7}, 400, "Bad Request: message thread not found"),
        ({"allow_paid_broadcast": True}, 400, "Bad Request: FLOODSKIP_NOT_ALLOWED"),
        ({"direct_messages_topic_id": 7}, 501, 'parameter "direct_messages_topic_id"'),
        ({"reply_parameters": {"message_id": 1, "quote": "a"}}, 501, "quotes and replies"),
        (
            {"reply_parameters": {"message_id": 999}},
            400,
            "Bad Request: message to be replied not found",
        ),
    ],
)
async def test_where_and_how_a_message_cannot_go(
    api: Api, camille: Person, params: dict[str, Any], code: int, description: str
) -> None:
    """Unknown chats, and parts of Telegram that are not here, are refused and named."""
    got = await api.refused("sendMessage", **({"chat_id": camille.id, "text": "a"} | params))
    assert got[0] == code
    assert description in got[1]


@pytest.mark.parametrize(
    ("entity", "reason"),
    [
        ({"offset": -1}, "receive an entity with incorrect offset -1"),
        ({"offset": 100}, "entity begins after the end of the text at UTF-16 offset 100"),
        (
            {"length": 100},
            "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 "
            "offset 100",
        ),
        ({"length": -2}, "receive an entity with incorrect length -2"),
        ({"offset": 1}, "entity begins in a middle of a UTF-16 symbol"),
        ({"type": "wavy"}, "can't parse MessageEntity: Unsupported type specified"),
        ({"type": "text_link"}, "can't parse MessageEntity: Can't find field \"url\""),
        (
            {"type": "text_link", "url": "not-a-url"},
            "entity URL 'not-a-url' is invalid: Wrong HTTP URL",
        ),
        ({"type": "text_link", "url": ""}, "entity URL '' is invalid: URL host is empty"),
        (
            {"type": "custom_emoji"},
            "can't parse MessageEntity: Can't find field \"custom_emoji_id\"",
        ),
        (
            {"type": "custom_emoji", "custom_emoji_id": "x"},
            'can\'t parse MessageEntity: Field "custom_emoji_id" must be a valid Number',
        ),
        (
            {"type": "text_mention", "user": {"id": 0, "is_bot": False, "first_name": "X"}},
            "user not found",
        ),
    ],
)
async def test_entities_that_do_not_fit(
    api: Api, camille: Person, entity: dict[str, Any], reason: str
) -> None:
    """Ready-made entities are checked against the text."""
    entities = [{"type": "bold", "offset": 0, "length": 2} | entity]
    assert await api.refused(
        "sendMessage", chat_id=camille.id, text="😀ello", entities=entities
    ) == (400, f"Bad Request: {reason}")


async def test_ready_made_entities(api: Api, camille: Person) -> None:
    """Entities may come with the text; those Telegram finds by itself are ignored."""
    sent = await api(
        "sendMessage",
        chat_id=camille.id,
        text="Camille link plain",
        entities=[
            {"type": "text_mention", "offset": 0, "length": 7, "user": camille.as_json()},
            {"type": "text_link", "offset": 8, "length": 4, "url": "example.org"},
            {"type": "url", "offset": 13, "length": 5},
        ],
    )
    kinds = [(e["type"], e.get("url"), e.get("user")) for e in sent["entities"]]
    assert kinds == [
        ("text_mention", None, camille.as_json()),
        ("text_link", "http://example.org/", None),
    ]


async def test_a_mention_in_markup(api: Api, camille: Person) -> None:
    """tg://user mentions someone known, and is dropped for anybody else."""
    text = f'<a href="tg://user?id={camille.id}">you</a> <a href="tg://user?id=7">who</a>'
    sent = await api("sendMessage", chat_id=camille.id, text=text, parse_mode="HTML")
    assert [(e["type"], e["user"]["id"]) for e in sent["entities"]] == [
        ("text_mention", camille.id)
    ]


async def test_replies(api: Api, camille: Person, world: World) -> None:
    """A reply carries what it replies to; one to a missing message may go without."""
    first = world.messages(camille)[0]
    sent = await api(
        "sendMessage",
        chat_id=camille.id,
        text="a",
        reply_parameters={"message_id": first.message_id},
    )
    assert sent["reply_to_message"]["text"] == "/start"
    alone = await api(
        "sendMessage",
        chat_id=camille.id,
        text="b",
        reply_parameters={"message_id": 999, "allow_sending_without_reply": True},
    )
    assert "reply_to_message" not in alone


async def test_people_the_bot_cannot_write_to(api: Api, camille: Person, world: World) -> None:
    """Someone who never wrote, and someone who blocked the bot, are out of reach: 403."""
    stranger = world.add_person("Sam")
    assert await api.refused("sendMessage", chat_id=stranger.id, text="a") == (
        403,
        "Forbidden: bot can't initiate conversation with a user",
    )
    assert await api.refused("getChat", chat_id=stranger.id) == (400, "Bad Request: chat not found")
    mine = await api("sendMessage", chat_id=camille.id, text="a")
    world.block(camille)
    blocked = (403, "Forbidden: bot was blocked by the user")
    target = {"chat_id": camille.id, "message_id": mine["message_id"]}
    assert await api.refused("sendMessage", chat_id=camille.id, text="a") == blocked
    assert await api.refused("sendChatAction", chat_id=camille.id, action="typing") == blocked
    assert await api.refused("editMessageText", **target, text="b") == blocked
    world.unblock(camille)
    await api("sendMessage", chat_id=camille.id, text="a")


async def test_an_edit_happens_in_place(api: Api, camille: Person, world: World) -> None:
    """An edit keeps the message's place, drops the keyboard it does not repeat, and says when."""
    keyboard = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}
    sent = await api("sendMessage", chat_id=camille.id, text="one", reply_markup=keyboard)
    edited = await api(
        "editMessageText",
        chat_id=camille.id,
        message_id=sent["message_id"],
        text="<i>two</i>",
        parse_mode="HTML",
    )
    spec.check_object("Message", edited)
    assert edited["edit_date"] >= edited["date"]
    shown = world.messages(camille)[-1]
    assert (shown.text, shown.keyboard, shown.edited) == ("two", [], True)


async def test_an_edit_that_changes_nothing(api: Api, camille: Person) -> None:
    """The same text, entities and keyboard are refused; any difference is not."""
    keyboard = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}
    other = {"inline_keyboard": [[{"text": "A", "callback_data": "b"}]]}
    sent = await api("sendMessage", chat_id=camille.id, text="one", reply_markup=keyboard)
    target = {"chat_id": camille.id, "message_id": sent["message_id"]}
    same = {"text": "<b></b>one", "parse_mode": "HTML", "reply_markup": keyboard}
    assert await api.refused("editMessageText", **target, **same) == (400, NOT_MODIFIED)
    assert await api.refused("editMessageReplyMarkup", **target, reply_markup=keyboard) == (
        400,
        NOT_MODIFIED,
    )
    await api("editMessageReplyMarkup", **target, reply_markup=other)
    await api("editMessageText", **target, text="one", reply_markup=keyboard)
    await api("editMessageText", **target, text="<b>one</b>", parse_mode="HTML", reply_markup=other)
    await api("editMessageReplyMarkup", **target)
    assert await api.refused("editMessageReplyMarkup", **target) == (400, NOT_MODIFIED)


async def test_an_edit_may_change_the_preview(api: Api, camille: Person) -> None:
    """A different link preview is a change; an edit that names none keeps it."""
    preview = {"is_disabled": True}
    sent = await api("sendMessage", chat_id=camille.id, text="https://example.org")
    edit = {"chat_id": camille.id, "message_id": sent["message_id"], "text": "https://example.org"}
    edited = await api("editMessageText", **edit, link_preview_options=preview)
    assert edited["link_preview_options"] == preview
    assert await api.refused("editMessageText", **edit) == (400, NOT_MODIFIED)


async def test_what_cannot_be_edited(api: Api, camille: Person, world: World) -> None:
    """Missing messages, other people's, and those with a reply keyboard stay as they are."""
    theirs = world.messages(camille)[0].message_id
    keyboard = {"keyboard": [[{"text": "A"}]]}
    with_keys = await api("sendMessage", chat_id=camille.id, text="a", reply_markup=keyboard)
    edit = "editMessageText"
    for message_id, reason in [
        (999, "message to edit not found"),
        (theirs, "message can't be edited"),
        (with_keys["message_id"], "message can't be edited"),
    ]:
        target = {"chat_id": camille.id, "message_id": message_id}
        assert await api.refused(edit, **target, text="b") == (400, f"Bad Request: {reason}")
    assert await api.refused(edit, chat_id=0, message_id=1, text="b") == (
        400,
        "Bad Request: chat not found",
    )
    assert await api.refused(edit, message_id=1, text="b") == (400, "Bad Request: chat_id is empty")
    assert await api.refused(edit, inline_message_id="x", text="b") == (
        400,
        "Bad Request: MESSAGE_ID_INVALID",
    )


async def test_an_edit_obeys_the_rules_of_texts(api: Api, camille: Person) -> None:
    """Too long is said in other words for an edit; a file has no text."""
    sent = await api("sendMessage", chat_id=camille.id, text="a")
    target = {"chat_id": camille.id, "message_id": sent["message_id"]}
    for text, reason in [
        ("x" * 4097, "MESSAGE_TOO_LONG"),
        ("", "message text is empty"),
        (" ", "text must be non-empty"),
    ]:
        assert await api.refused("editMessageText", **target, text=text) == (
            400,
            f"Bad Request: {reason}",
        )
    assert await api.refused("editMessageCaption", **target, caption="b") == (
        400,
        "Bad Request: there is no caption in the message to edit",
    )


async def test_deleting(api: Api, camille: Person, world: World) -> None:
    """The bot deletes its own and the person's messages in private; then they are gone."""
    sent = await api("sendMessage", chat_id=camille.id, text="a")
    for message_id in (sent["message_id"], world.messages(camille)[0].message_id):
        assert await api("deleteMessage", chat_id=camille.id, message_id=message_id) is True
        assert await api.refused("deleteMessage", chat_id=camille.id, message_id=message_id) == (
            400,
            "Bad Request: message to delete not found",
        )
    assert world.messages(camille) == []


async def test_deleting_several(api: Api, camille: Person, world: World) -> None:
    """deleteMessages skips what is missing, and takes 1 to 100 ids."""
    ids = [
        (await api("sendMessage", chat_id=camille.id, text=str(n)))["message_id"] for n in (1, 2)
    ]
    assert await api("deleteMessages", chat_id=camille.id, message_ids=[*ids, 999]) is True
    assert [message.text for message in world.messages(camille)] == ["/start"]
    for ids, reason in [
        ([], "message identifiers are not specified"),
        (list(range(1, 102)), "too many message identifiers specified"),
    ]:
        assert await api.refused("deleteMessages", chat_id=camille.id, message_ids=ids) == (
            400,
            f"Bad Request: {reason}",
        )


async def test_an_old_message_stays(api: Api, camille: Person, world: World) -> None:
    """After 48 hours, by the world's clock, a message can no longer be deleted."""
    sent = await api("sendMessage", chat_id=camille.id, text="a")
    clock = world.clock
    world.clock = lambda: clock() + 49 * 3600
    assert await api.refused(
        "deleteMessage", chat_id=camille.id, message_id=sent["message_id"]
    ) == (400, "Bad Request: message can't be deleted for everyone")


async def test_a_person_deletes_a_message(api: Api, camille: Person, world: World) -> None:
    """A message that the person deleted can be neither edited nor found."""
    sent = await api("sendMessage", chat_id=camille.id, text="a")
    world.delete(camille, world.messages(camille)[-1])
    target = {"chat_id": camille.id, "message_id": sent["message_id"]}
    assert await api.refused("editMessageText", **target, text="b") == (
        400,
        "Bad Request: message to edit not found",
    )


async def test_a_chat_action_lasts_five_seconds(api: Api, camille: Person, world: World) -> None:
    """ "typing" shows for five seconds, or until a message comes."""
    chat = world.chats[camille.id]
    await api("sendChatAction", chat_id=camille.id, action="typing")
    assert chat.action == "typing"
    assert 4 < chat.action_until - world.clock() <= 5
    await api("sendMessage", chat_id=camille.id, text="a")
    assert chat.action_until < world.clock()
    assert await api.refused("sendChatAction", chat_id=camille.id, action="dancing") == (
        400,
        "Bad Request: wrong parameter action in request",
    )


async def test_reactions(api: Api, camille: Person, world: World) -> None:
    """The bot reacts with one emoji of Telegram's list, or takes it back."""
    message = world.messages(camille)[0]
    target = {"chat_id": camille.id, "message_id": message.message_id}

    def emoji(*signs: str) -> list[dict[str, str]]:
        return [{"type": "emoji", "emoji": sign} for sign in signs]

    await api("setMessageReaction", **target, reaction=emoji("👍"))
    assert message.reactions == ["👍"]
    for reaction, reason in [
        (emoji("👍", "👎"), "REACTIONS_TOO_MANY"),
        (emoji("🧾"), "REACTION_INVALID"),
        ([{"type": "paid"}], "REACTION_INVALID"),
    ]:
        assert await api.refused("setMessageReaction", **target, reaction=reaction) == (
            400,
            f"Bad Request: {reason}",
        )
    await api("setMessageReaction", **target)
    assert message.reactions == []
    assert await api.refused("setMessageReaction", chat_id=camille.id, message_id=999) == (
        400,
        "Bad Request: message to react not found",
    )


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None
)
@given(text=st.text(min_size=1, max_size=200))
async def test_any_text_arrives_or_is_refused(
    api: Api, camille: Person, world: World, text: str
) -> None:
    """Hostile text is shown as it is but for what Telegram cleans, and never breaks an answer."""
    answer = await api.http.post(
        api.path("sendMessage"), json={"chat_id": camille.id, "text": text}
    )
    assert answer.status_code in {200, 400}
    if answer.status_code == 200:
        assert answer.json()["result"]["text"] == world.messages(camille)[-1].text
        assert set(world.messages(camille)[-1].text) <= set(text) | {" "}
