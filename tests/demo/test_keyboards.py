"""Inline keyboards and their buttons, reply keyboards."""

from typing import Any

import pytest
from telegram.constants import InlineKeyboardButtonLimit, InlineKeyboardMarkupLimit

from bot.demo.chats import Person
from bot.demo.rules import keyboard
from bot.demo.world import World

from .raw import Api


def rows(*row: dict[str, Any]) -> dict[str, Any]:
    """Return a keyboard of one row."""
    return {"inline_keyboard": [list(row)]}


DATA = {"text": "A", "callback_data": "a"}
UNALLOWED = "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
REFUSED = [
    ({"callback_data": "x" * 65}, "BUTTON_DATA_INVALID"),
    ({"callback_data": "é" * 33}, "BUTTON_DATA_INVALID"),
    ({"callback_data": ""}, UNALLOWED),
    ({"url": ""}, UNALLOWED),
    ({}, UNALLOWED),
    ({"text": "", "callback_data": "a"}, "inline keyboard button text must be non-empty"),
    ({"url": "not-a-url"}, "inline keyboard button URL 'not-a-url' is invalid: Wrong HTTP URL"),
    (
        {"url": "http://localhost:8080/"},
        "inline keyboard button URL 'http://localhost:8080/' is invalid: Wrong HTTP URL",
    ),
    (
        {"url": "mailto:a@example.org"},
        "inline keyboard button URL 'mailto:a@example.org' is invalid: Wrong HTTP URL",
    ),
    (
        {"url": "http://example.org:port/"},
        "inline keyboard button URL 'http://example.org:port/' is invalid: Wrong HTTP URL",
    ),
    (
        {"url": "ftp://example.com"},
        "inline keyboard button URL 'ftp://example.com' is invalid: Unsupported URL protocol",
    ),
    (
        {"web_app": {"url": "http://example.com"}},
        "inline keyboard button Web App URL 'http://example.com' is invalid: "
        "Only HTTPS links are allowed",
    ),
    ({"copy_text": {"text": ""}}, "BUTTON_COPY_TEXT_INVALID"),
    ({"copy_text": {"text": "x" * 257}}, "BUTTON_COPY_TEXT_INVALID"),
    ({"pay": True}, "BUTTON_TYPE_INVALID"),
    ({"callback_game": {}}, "BUTTON_TYPE_INVALID"),
    (
        {"callback_data": "a", "style": "warning"},
        'the stand-in refuses style "warning": must be one of danger, success or primary',
    ),
    (
        {"callback_data": "a", "url": "https://example.org"},
        'the stand-in refuses button "A": exactly one of the fields other than text, '
        "icon_custom_emoji_id and style must be used, not url and callback_data",
    ),
]


@pytest.mark.parametrize(("button", "reason"), REFUSED)
async def test_buttons_that_cannot_be(
    api: Api, camille: Person, button: dict[str, Any], reason: str
) -> None:
    """A button that breaks a rule is refused, in Telegram's words where it has some."""
    markup = rows({"text": "A"} | button)
    expected = (400, f"Bad Request: {reason}")
    message = {"chat_id": camille.id, "text": "a"}
    assert await api.refused("sendMessage", **message, reply_markup=markup) == expected
    sent = await api("sendMessage", **message)
    message["message_id"] = sent["message_id"]
    assert await api.refused("editMessageText", **message, reply_markup=markup) == expected


async def test_buttons_that_can(api: Api, camille: Person, world: World) -> None:
    """Every kind of button a chat shows arrives with what it does."""
    markup = rows(
        {"text": "data", "callback_data": "é" * 32, "style": "danger"},
        {"text": "url", "url": "https://example.org"},
        {"text": "tg", "url": "tg://resolve?domain=x", "style": "success"},
        {"text": "copy", "copy_text": {"text": "😀" * 128}, "style": "primary"},
        {"text": "inline", "switch_inline_query": ""},
        {"text": "app", "web_app": {"url": "https://example.org"}},
    )
    sent = await api("sendMessage", chat_id=camille.id, text="a", reply_markup=markup)
    shown = world.messages(camille)[-1]
    assert shown.button("data").data == "é" * 32
    assert shown.button("data").style == "danger"
    assert shown.button("url").url == "https://example.org/"
    assert shown.button("tg").url == "tg://resolve?domain=x"
    assert shown.button("copy").copy_text == "😀" * 128
    assert shown.button("inline").other == "switch_inline_query"
    assert sent["reply_markup"]["inline_keyboard"][0][1]["url"] == "https://example.org/"


@pytest.mark.parametrize("shape", [[9], [8] * 12 + [5], [101]])
async def test_keyboards_that_are_too_long(api: Api, camille: Person, shape: list[int]) -> None:
    """At most 100 buttons in all, and 8 a row."""
    markup = {"inline_keyboard": [[DATA] * size for size in shape]}
    assert await api.refused("sendMessage", chat_id=camille.id, text="a", reply_markup=markup) == (
        400,
        "Bad Request: reply markup is too long",
    )


async def test_the_longest_keyboard(api: Api, camille: Person, world: World) -> None:
    """100 buttons in rows of 8 are allowed; an empty row is not shown."""
    markup = {"inline_keyboard": [[], *[[DATA] * 8] * 12, [DATA] * 4]}
    await api("sendMessage", chat_id=camille.id, text="a", reply_markup=markup)
    assert [len(row) for row in world.messages(camille)[-1].keyboard] == [8] * 12 + [4]


async def test_an_empty_keyboard_is_none(api: Api, camille: Person, world: World) -> None:
    """An inline keyboard without buttons is no keyboard."""
    sent = await api(
        "sendMessage", chat_id=camille.id, text="a", reply_markup={"inline_keyboard": []}
    )
    assert "reply_markup" not in sent
    assert world.messages(camille)[-1].keyboard == []


def test_the_limits_are_the_librarys() -> None:
    """python-telegram-bot knows the same limits."""
    assert keyboard.MAX_DATA == InlineKeyboardButtonLimit.MAX_CALLBACK_DATA
    assert keyboard.MAX_COPY_TEXT == InlineKeyboardButtonLimit.MAX_COPY_TEXT
    assert keyboard.MAX_ROW == InlineKeyboardMarkupLimit.BUTTONS_PER_ROW
    assert keyboard.MAX_BUTTONS == InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER


async def test_reply_keyboards(api: Api, camille: Person, world: World) -> None:
    """A reply keyboard stays in the chat until it is removed."""
    chat = world.chats[camille.id]
    keys = {"keyboard": [[{"text": "Oui"}, {"text": "Non"}]], "resize_keyboard": True}
    await api("sendMessage", chat_id=camille.id, text="a", reply_markup=keys)
    await api("sendMessage", chat_id=camille.id, text="b")
    assert chat.reply_keyboard == keys
    await api("sendMessage", chat_id=camille.id, text="c", reply_markup={"remove_keyboard": True})
    assert chat.reply_keyboard is None


async def test_looking_for_a_button(api: Api, camille: Person, world: World) -> None:
    """Tests press by label: a wrong label, or a button that sends nothing, says what there is."""
    markup = rows(DATA, {"text": "url", "url": "https://example.org"})
    await api("sendMessage", chat_id=camille.id, text="a", reply_markup=markup)
    message = world.messages(camille)[-1]
    with pytest.raises(LookupError, match=r"no button 'B' .* only \['A', 'url'\]"):
        world.press(camille, message, "B")
    with pytest.raises(LookupError, match="'url' is not a callback button"):
        world.press(camille, message, "url")
    with pytest.raises(LookupError, match="no button with 'b' now"):
        world.tap(camille, message, "b")
    with pytest.raises(LookupError, match="Sam does not see this message"):
        world.press(world.add_person("Sam"), message, "A")
