"""Inline queries: what is typed behind the bot's name, and the answers it gets."""

from typing import Any

import pytest

from bot.demo.chats import InlineQuery, Person
from bot.demo.rules import spec
from bot.demo.world import World

from .raw import Api
from .test_taps import TOO_OLD

ARTICLE: dict[str, Any] = {
    "type": "article",
    "id": "one",
    "title": "Un",
    "input_message_content": {"message_text": "<b>Un</b>", "parse_mode": "HTML"},
}


@pytest.fixture
def query(world: World, camille: Person) -> InlineQuery:
    """A query that waits for an answer."""
    return world.inquire(camille, "débité deux fois")


async def test_a_query_is_an_update(api: Api, query: InlineQuery, camille: Person) -> None:
    """The bot learns who typed, and what."""
    [update] = await api("getUpdates")
    asked = spec.check_object("InlineQuery", update["inline_query"])
    assert (asked["id"], asked["query"], asked["from"]) == (query.id, query.text, camille.as_json())


async def test_an_answer_shows_results(api: Api, query: InlineQuery) -> None:
    """Articles, and a button that leads to the private chat."""
    button = {"text": "Écrire", "start_parameter": "inline"}
    await api("answerInlineQuery", inline_query_id=query.id, results=[ARTICLE], button=button)
    assert (query.answered, query.results, query.button) == (True, [ARTICLE], button)
    refused = await api.refused("answerInlineQuery", inline_query_id=query.id, results=[])
    assert refused == TOO_OLD


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "an id too long": ({"results": [ARTICLE | {"id": "x" * 65}]}, "RESULT_ID_INVALID"),
    "an id twice": ({"results": [ARTICLE, ARTICLE]}, "RESULT_ID_DUPLICATE"),
    "too many": (
        {"results": [ARTICLE | {"id": str(number)} for number in range(51)]},
        "RESULTS_TOO_MUCH",
    ),
    "no title": ({"results": [ARTICLE | {"title": ""}]}, "RESULT_TITLE_EMPTY"),
    "markup that does not parse": (
        {
            "results": [
                ARTICLE | {"input_message_content": {"message_text": "<b>", "parse_mode": "HTML"}}
            ]
        },
        "can't parse entities",
    ),
    "a field that there is not": (
        {"results": [ARTICLE | {"input_message_content": {"message_text": "x", "color": "red"}}]},
        "color",
    ),
    "a start parameter with a space": (
        {"results": [], "button": {"text": "x", "start_parameter": "a b"}},
        "START_PARAM_INVALID",
    ),
}


@pytest.mark.parametrize("kind", REFUSED)
async def test_what_telegram_refuses_is_refused(api: Api, query: InlineQuery, kind: str) -> None:
    """In its words where they are known; and the query still waits."""
    params, reason = REFUSED[kind]
    code, said = await api.refused("answerInlineQuery", inline_query_id=query.id, **params)
    assert code == 400
    assert reason in said
    assert not query.answered


async def test_a_late_answer_is_refused(api: Api, query: InlineQuery, world: World) -> None:
    """Whoever typed has typed on."""
    clock = world.clock
    world.clock = lambda: clock() + 16
    refused = await api.refused("answerInlineQuery", inline_query_id=query.id, results=[])
    assert refused == TOO_OLD


def test_no_client_types_more_than_256_signs(world: World, camille: Person) -> None:
    """Bot API, InlineQuery: "Text of the query (up to 256 characters)"."""
    with pytest.raises(ValueError, match="257"):
        world.inquire(camille, "x" * 257)
