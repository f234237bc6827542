"""Typed behind the bot's name in any chat: a card with the way in, and nothing personal on it."""

import json

import pytest

from bot.demo.chats import InlineQuery
from tests.phone import House, Phone
from tests.story import Story, stored


async def asked(house: House, phone: Phone, text: str) -> InlineQuery:
    """Type behind the bot's name, and wait for the answer."""
    query = house.world.inquire(phone.person, text)
    await house.until(lambda: query.answered)
    return query


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "débité deux fois sur ma carte, Camille"), ("en", "I was charged twice, Camille here")],
)
async def test_a_card_names_the_first_door_and_the_way_in(
    house: House, language: str, text: str
) -> None:
    """What was typed is not on it, and is kept nowhere."""
    story = Story(house, language)
    query = await asked(house, story.phone, text)
    (card,) = query.results
    assert card["title"] == story.say("nordvpn_billing")
    assert card["description"]
    said = card["input_message_content"]["message_text"]
    assert f"https://t.me/{house.world.username}?start=nordvpn_billing" in said
    assert "NordVPN" in said
    assert "Camille" not in json.dumps(query.results)
    await house.settled()
    assert stored(house) == ""
    (row,) = house.rows("SELECT body, chat FROM inbox")
    assert row == ("", 0), "settled, and emptied"


async def test_two_cards_where_it_is_not_sure_and_none_where_it_is_nothing(house: House) -> None:
    """The way to the private chat is always there."""
    phone = house.phone()
    assert len((await asked(house, phone, "ça bug quand je paye")).results) == 2
    for text in ("", "   ", "quel temps fera-t-il demain", "👍", "spotify m'a débité deux fois"):
        query = await asked(house, phone, text)
        assert query.results == []
        assert query.button["start_parameter"] == "inline"
    await phone.send("/start inline")
    assert "Quel est votre problème" in phone.text


async def test_the_chosen_language_is_spoken(house: House) -> None:
    """Telegram's is only the first guess."""
    story = Story(house, "fr")
    await story.send("/" + story.say("command-language"))
    await story.phone.tap("English")
    query = await asked(house, story.phone, "débité deux fois")
    assert query.results[0]["title"] == "Billing and refunds"


async def test_an_answer_that_comes_too_late_harms_nobody(house: House) -> None:
    """Telegram forgets a query soon; whoever typed has typed on."""
    phone = house.phone()
    house.may_be_refused = ("query is too old",)
    house.world.callback_timeout = -1.0
    house.world.inquire(phone.person, "débité deux fois")
    await house.settled()
    house.world.callback_timeout = 15.0
    assert (await asked(house, phone, "débité deux fois")).results
