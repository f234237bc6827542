"""The methods that change what was said, and the answer to a tap.

Lives here: edits, deletions and answerCallbackQuery, with their rules in Telegram's words. Must
not: sending (`sending`).
"""

from urllib.parse import parse_qs, urlsplit

from bot.demo.chats import Json, Message
from bot.demo.methods.formatting import captioned, formatted
from bot.demo.methods.sending import MAX_CAPTION, MAX_TEXT, check_elsewhere, reply_markup
from bot.demo.rules.entities import units
from bot.demo.rules.keyboard import ReplyMarkup
from bot.demo.rules.refusal import bad_request
from bot.demo.state import State

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
# "A message can only be deleted if it was sent less than 48 hours ago."
DELETABLE = 48 * 3600
MAX_ANSWER = 200
MAX_DELETED = 100


async def edit_message_text(world: State, params: Json) -> Json:
    """Replace a text and its keyboard."""
    check_elsewhere(params)
    text, entities = formatted(world, params.get("text", ""), params, "entities")
    if units(text) > MAX_TEXT:
        raise bad_request("MESSAGE_TOO_LONG")
    markup = reply_markup(params)
    message = _target(world, params)
    if not message.text:
        raise bad_request("there is no text in the message to edit")
    preview = params.get("link_preview_options")
    same = (message.text, message.entities, message.options.get("link_preview_options"))
    if same == (text, entities, preview or same[2]) and _same_keyboard(message, markup):
        raise bad_request(NOT_MODIFIED)
    message.html, message.text, message.entities = params["text"], text, entities
    if preview:
        message.options = message.options | {"link_preview_options": preview}
    return _edited(world, message, markup)


async def edit_message_caption(world: State, params: Json) -> Json:
    """Replace the caption of a file and its keyboard."""
    check_elsewhere(params)
    caption, entities = captioned(world, params)
    if units(caption) > MAX_CAPTION:
        raise bad_request("MEDIA_CAPTION_TOO_LONG")
    markup = reply_markup(params)
    message = _target(world, params)
    if message.file is None:
        raise bad_request("there is no caption in the message to edit")
    same = (message.caption, message.entities) == (caption, entities)
    if same and _same_keyboard(message, markup):
        raise bad_request(NOT_MODIFIED)
    message.html = params.get("caption", "")
    message.caption, message.entities = caption, entities
    return _edited(world, message, markup)


async def edit_message_reply_markup(world: State, params: Json) -> Json:
    """Replace the keyboard only."""
    check_elsewhere(params)
    markup = reply_markup(params)
    message = _target(world, params)
    if _same_keyboard(message, markup):
        raise bad_request(NOT_MODIFIED)
    return _edited(world, message, markup)


async def delete_message(world: State, params: Json) -> bool:
    """Delete one message for everyone."""
    chat = world.chat_for(params["chat_id"])
    message = world.message_for(chat, params["message_id"], "to delete")
    if not (message.from_bot or chat.private):
        raise bad_request("message can't be deleted")
    if world.clock() - message.date > DELETABLE:
        raise bad_request("message can't be deleted for everyone")
    _delete(world, message)
    return True


async def delete_messages(world: State, params: Json) -> bool:
    """Delete up to 100 messages. "If some of the specified messages can't be found, they are
    skipped."
    """
    ids = params["message_ids"]
    if not ids:
        raise bad_request("message identifiers are not specified")
    if len(ids) > MAX_DELETED:
        raise bad_request("too many message identifiers specified")
    chat = world.chat_for(params["chat_id"])
    for message_id in ids:
        message = chat.messages.get(message_id)
        if message and not message.deleted and (message.from_bot or chat.private):
            _delete(world, message)
    return True


async def answer_callback_query(world: State, params: Json) -> bool:
    """Answer a tap: stop the button's progress bar, with a notification if wanted."""
    query = world.queries.get(params["callback_query_id"])
    if query is None or query.answered or world.clock() - query.at > world.callback_timeout:
        raise bad_request(TOO_OLD)
    text, url = params.get("text", ""), params.get("url", "")
    if units(text) > MAX_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    if url and not _opens_bot(url, world.username):
        raise bad_request("URL_INVALID")
    query.answered = True
    query.text, query.show_alert, query.url = text, params.get("show_alert", False), url
    world.touch(query)
    return True


def _opens_bot(url: str, username: str) -> bool:
    # "Otherwise, you may use links like t.me/your_bot?start=XXXX that open your bot with a
    # parameter."
    parts = urlsplit(url if "://" in url else f"https://{url}")
    return (
        parts.hostname == "t.me"
        and parts.path.lower() == f"/{username}".lower()
        and "start" in parse_qs(parts.query)
    )


def _target(world: State, params: Json) -> Message:
    """Return the message to edit: the bot's own, without a reply keyboard.

    "Note that it is only possible to edit messages without reply_markup or with inline
    keyboards."
    """
    if "chat_id" not in params:
        raise bad_request("chat_id is empty")
    chat = world.chat_for(params["chat_id"], writing=True)
    message = world.message_for(chat, params.get("message_id"), "to edit")
    inline = message.markup is None or "inline_keyboard" in message.markup
    if not message.from_bot or message.service or not inline:
        raise bad_request("message can't be edited")
    return message


def _same_keyboard(message: Message, markup: ReplyMarkup) -> bool:
    return message.markup == markup.raw


def _edited(world: State, message: Message, markup: ReplyMarkup) -> Json:
    message.markup, message.keyboard = markup.raw, markup.inline
    message.edit_date = int(world.clock())
    world.touch(message)
    return message.as_json()


def _delete(world: State, message: Message) -> None:
    message.deleted = True
    world.touch(message)
