"""Callback queries: taps, and the answers they get."""

import pytest

from bot.demo.chats import CallbackQuery, Person
from bot.demo.rules import spec
from bot.demo.world import World

from .raw import Api

TOO_OLD = (
    400,
    "Bad Request: query is too old and response timeout expired or query ID is invalid",
)


@pytest.fixture
async def tap(api: Api, world: World, camille: Person) -> CallbackQuery:
    """A tap that waits for an answer."""
    markup = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}
    await api("sendMessage", chat_id=camille.id, text="?", reply_markup=markup)
    return world.press(camille, world.messages(camille)[-1], "A")


async def test_a_tap_is_an_update(
    api: Api, tap: CallbackQuery, camille: Person, world: World
) -> None:
    """The bot learns who tapped, on which message, with which data."""
    [update] = await api("getUpdates")
    query = update["callback_query"]
    assert (query["id"], query["data"], query["from"]) == (tap.id, "a", camille.as_json())
    message = world.messages(camille)[-1]
    assert spec.check_object("Message", query["message"]) == message.as_json()
    assert not tap.answered


async def test_an_answer(api: Api, tap: CallbackQuery) -> None:
    """An answer ends the wait, with a notification or an alert if there is a text."""
    assert await api("answerCallbackQuery", callback_query_id=tap.id, text="Voilà", show_alert=True)
    assert (tap.answered, tap.text, tap.show_alert) == (True, "Voilà", True)


async def test_a_second_answer_is_refused(api: Api, tap: CallbackQuery) -> None:
    """A tap is answered once."""
    await api("answerCallbackQuery", callback_query_id=tap.id)
    assert await api.refused("answerCallbackQuery", callback_query_id=tap.id) == TOO_OLD


async def test_an_unknown_query_is_refused(api: Api) -> None:
    """A query that never was is refused in the same words."""
    assert await api.refused("answerCallbackQuery", callback_query_id="12345") == TOO_OLD


async def test_a_late_answer_is_refused(api: Api, tap: CallbackQuery, world: World) -> None:
    """After 15 seconds by the world's clock it is too late; the limit can be changed."""
    clock = world.clock
    world.clock = lambda: clock() + 16
    assert await api.refused("answerCallbackQuery", callback_query_id=tap.id) == TOO_OLD
    world.callback_timeout = 20
    await api("answerCallbackQuery", callback_query_id=tap.id)


@pytest.mark.parametrize(
    ("text", "fits"), [("x" * 200, True), ("x" * 201, False), ("😀" * 101, False)]
)
async def test_the_length_of_an_answer(
    api: Api, tap: CallbackQuery, text: str, *, fits: bool
) -> None:
    """An answer holds up to 200 UTF-16 units."""
    if fits:
        await api("answerCallbackQuery", callback_query_id=tap.id, text=text)
    else:
        assert await api.refused("answerCallbackQuery", callback_query_id=tap.id, text=text) == (
            400,
            "Bad Request: MESSAGE_TOO_LONG",
        )


async def test_an_answer_may_open_the_bot(api: Api, tap: CallbackQuery) -> None:
    """Only links to the bot itself may be opened by an answer."""
    assert await api.refused(
        "answerCallbackQuery", callback_query_id=tap.id, url="https://example.org"
    ) == (400, "Bad Request: URL_INVALID")
    url = "https://t.me/Reclamation_bot?start=x"
    await api("answerCallbackQuery", callback_query_id=tap.id, url=url)
    assert tap.url == url


async def test_a_tap_on_a_message_that_went(api: Api, tap: CallbackQuery, world: World) -> None:
    """A forced tap on a deleted message comes with an inaccessible one, dated 0."""
    world.updates.drop_all()
    await api("deleteMessage", chat_id=tap.message.chat.id, message_id=tap.message.message_id)
    with pytest.raises(LookupError):
        world.tap(tap.person, tap.message, "a")
    world.tap(tap.person, tap.message, "a", force=True)
    [update] = await api("getUpdates")
    assert spec.check_object("InaccessibleMessage", update["callback_query"]["message"]) == {
        "chat": tap.message.chat.as_json(),
        "message_id": tap.message.message_id,
        "date": 0,
    }


async def test_an_old_tap_is_forgotten(api: Api, tap: CallbackQuery, world: World) -> None:
    """A tap waits 150 seconds for a bot to fetch it; a message waits a day."""
    world.say(tap.person, "encore")
    clock = world.updates._clock
    world.updates._clock = lambda: clock() + 200
    assert [list(update)[1] for update in world.pending] == ["message"]
    world.updates._clock = lambda: clock() + 90_000
    assert await api("getUpdates") == []
