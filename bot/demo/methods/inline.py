"""The answer to an inline query, with its rules in Telegram's words.

Lives here: answerInlineQuery for articles with a text. Must not: other kinds of results, which
nobody here sends.
"""

import re

from bot.demo.chats import Json
from bot.demo.methods.editing import TOO_OLD
from bot.demo.methods.formatting import formatted
from bot.demo.methods.sending import MAX_TEXT
from bot.demo.rules import keyboard
from bot.demo.rules.entities import units
from bot.demo.rules.refusal import bad_request, not_implemented
from bot.demo.state import State

# "No more than 50 results per query are allowed."
MAX_RESULTS = 50
# "Unique identifier for this result, 1-64 Bytes"
MAX_ID = 64
# "1-64 characters, only A-Z, a-z, 0-9, _ and - are allowed"
START = re.compile(r"[A-Za-z0-9_-]{1,64}")


async def answer_inline_query(world: State, params: Json) -> bool:
    """Show results to somebody who types behind the bot's name."""
    query = world.inquiries.get(params["inline_query_id"])
    if query is None or query.answered or world.clock() - query.at > world.callback_timeout:
        raise bad_request(TOO_OLD)
    results = params["results"]
    if len(results) > MAX_RESULTS:
        raise bad_request("RESULTS_TOO_MUCH")
    seen: set[str] = set()
    for result in results:
        if not 0 < len(result["id"].encode()) <= MAX_ID:
            raise bad_request("RESULT_ID_INVALID")
        if result["id"] in seen:
            raise bad_request("RESULT_ID_DUPLICATE")
        seen.add(result["id"])
        _check(world, result)
    button = params.get("button", {})
    if button and not START.fullmatch(button.get("start_parameter", "")):
        raise bad_request("START_PARAM_INVALID")
    query.answered, query.results, query.button = True, results, button
    world.wake()
    return True


def _check(world: State, result: Json) -> None:
    if result["type"] != "article" or "message_text" not in result["input_message_content"]:
        raise not_implemented("results other than an article with a text")
    if not result["title"]:
        raise bad_request("RESULT_TITLE_EMPTY")
    content = result["input_message_content"]
    text, _ = formatted(world, content["message_text"], content, "entities")
    if units(text) > MAX_TEXT:
        raise bad_request("MESSAGE_TOO_LONG")
    keyboard.read(result.get("reply_markup"))
