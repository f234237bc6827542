"""The methods by which the bot says something: sendMessage, sendDocument, sendPhoto and others.

Lives here: their rules, in Telegram's words. Must not: changing what was said (`editing`).
"""

from typing import Any

from bot.demo.chats import Chat, Json, Message
from bot.demo.files import File, image_size
from bot.demo.methods.formatting import captioned, formatted
from bot.demo.rules import keyboard
from bot.demo.rules.entities import units
from bot.demo.rules.keyboard import ReplyMarkup
from bot.demo.rules.refusal import bad_request, not_implemented
from bot.demo.rules.spec import Upload
from bot.demo.state import State

# "1-4096 characters after entities parsing", "0-1024 characters after entities parsing"
MAX_TEXT = 4096
MAX_CAPTION = 1024
MAX_PHOTO = 10 * 1024 * 1024
ACTION_SECONDS = 5

# Parameters that mean a part of Telegram which is not here.
ELSEWHERE = {
    "business_connection_id": "business connection not found",
    "message_thread_id": "message thread not found",
    "suggested_post_parameters": "suggested posts can be sent only to channel direct messages",
    "inline_message_id": "MESSAGE_ID_INVALID",
    "allow_paid_broadcast": "FLOODSKIP_NOT_ALLOWED",
}
ABSENT = ("direct_messages_topic_id", "ephemeral_message_parameters", "rich_message")
ACTIONS = (
    *("typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice"),
    *("upload_document", "choose_sticker", "find_location", "record_video_note"),
    "upload_video_note",
)
# The emoji that ReactionTypeEmoji lists.
EMOJI = (
    "❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 "
    "🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 "
    "🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 "
    "🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ "
    "😡"
)
REACTIONS = frozenset(EMOJI.split())
SELECTOR = "\ufe0f"  # asks for the coloured form of a sign; Telegram ignores it


async def send_message(world: State, params: Json) -> Json:
    """Send a text."""
    text, entities = formatted(world, params["text"], params, "entities")
    if units(text) > MAX_TEXT:
        raise bad_request("message is too long")
    return _send(world, params, html=params["text"], text=text, entities=entities)


async def send_document(world: State, params: Json) -> Json:
    """Send a file of any type."""
    file = _file(world, "document", params["document"])
    return _send_file(world, params, file, {"document": file.as_document()})


async def send_photo(world: State, params: Json) -> Json:
    """Send a photo."""
    file = _file(world, "photo", params["photo"])
    return _send_file(world, params, file, {"photo": file.as_photo()})


async def send_chat_action(world: State, params: Json) -> bool:
    """Show that the bot is at work.

    "The status is set for 5 seconds or less (when a message arrives from your bot, Telegram
    clients clear its typing status)."
    """
    check_elsewhere(params)
    chat = world.chat_for(params["chat_id"], writing=True)
    if params["action"].lower() not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.action = params["action"].lower()
    chat.action_until = world.clock() + ACTION_SECONDS
    world.touch()
    return True


async def set_message_reaction(world: State, params: Json) -> bool:
    """React to a message: with one emoji, or none. "Bots can't use paid reactions." """
    chat = world.chat_for(params["chat_id"], writing=True)
    message = world.message_for(chat, params["message_id"], "to react")
    reaction = params.get("reaction", [])
    if len(reaction) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    if any(one.get("emoji", "").replace(SELECTOR, "") not in REACTIONS for one in reaction):
        raise bad_request("REACTION_INVALID")
    message.reactions = [one["emoji"] for one in reaction]
    world.touch(message)
    return True


def check_elsewhere(params: Json) -> None:
    """Refuse parameters of a part of Telegram which is not here, as Telegram would if it can."""
    for name, reason in ELSEWHERE.items():
        if params.get(name):
            raise bad_request(reason)
    for name in ABSENT:
        if params.get(name):
            raise not_implemented(f'parameter "{name}"')


def reply_markup(params: Json) -> ReplyMarkup:
    """Return a call's reply markup. Raises Refusal (400)."""
    return keyboard.read(params.get("reply_markup"))


def _send_file(world: State, params: Json, file: File, content: Json) -> Json:
    caption, entities = captioned(world, params)
    if units(caption) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    return _send(
        world,
        params,
        html=params.get("caption", ""),
        caption=caption,
        entities=entities,
        content=content,
        file=file,
    )


def _send(world: State, params: Json, **content: Any) -> Json:
    check_elsewhere(params)
    markup = reply_markup(params)
    chat = world.chat_for(params["chat_id"], writing=True)
    reply_to = _replied(world, chat, params.get("reply_parameters"))
    message = world.post(
        chat,
        world.bot_user(),
        reply_to=reply_to,
        markup=markup.raw,
        keyboard=markup.inline,
        options=_options(params),
        **content,
    )
    if markup.raw and "keyboard" in markup.raw:
        chat.reply_keyboard = markup.raw
    elif markup.raw and "remove_keyboard" in markup.raw:
        chat.reply_keyboard = None
    chat.action_until = 0.0
    return message.as_json()


def _options(params: Json) -> Json:
    """Return what the Bot API tells back of a message's options."""
    kept = {
        "has_protected_content": params.get("protect_content"),
        "has_media_spoiler": params.get("has_spoiler"),
        "show_caption_above_media": params.get("show_caption_above_media"),
        "link_preview_options": params.get("link_preview_options"),
        "effect_id": params.get("message_effect_id"),
    }
    return {name: value for name, value in kept.items() if value}


def _replied(world: State, chat: Chat, reply: Json | None) -> Message | None:
    """Return the message a message replies to."""
    if not reply:
        return None
    if "message_id" not in reply:
        raise bad_request('can\'t find field "message_id"')
    if reply.get("quote") or reply.get("chat_id", chat.id) != chat.id:
        raise not_implemented("quotes and replies from another chat")
    message = chat.messages.get(reply["message_id"])
    if message is None or message.deleted:
        if reply.get("allow_sending_without_reply"):
            return None
        raise bad_request("message to be replied not found")
    return message


def _file(world: State, kind: str, given: Upload | str) -> File:
    """Return the file to send: an upload, or one the bot already knows by its id."""
    if isinstance(given, str):
        if given.startswith(("http://", "https://")):
            raise not_implemented("sending a file by its URL")
        known = world.files.by_id(given)
        if known is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        if known.kind != kind:
            raise bad_request(
                f"can't use file of type {known.kind.capitalize()} as {kind.capitalize()}"
            )
        return known
    if not given.data:
        raise bad_request("file must be non-empty")
    if kind == "photo":
        _check_photo(given.data)
    return world.files.add(kind, given.filename, given.data, given.content_type)


def _check_photo(data: bytes) -> None:
    # "The photo must be at most 10 MB in size. The photo's width and height must not exceed 10000
    # in total. Width and height ratio must be at most 20."
    if len(data) > MAX_PHOTO:
        raise bad_request(
            f"file of size {len(data)} bytes is too big for a photo; "
            f"the maximum size is {MAX_PHOTO} bytes"
        )
    size = image_size(data)
    if size is None or not all(size):
        raise bad_request("IMAGE_PROCESS_FAILED")
    if sum(size) > 10_000 or max(size) > 20 * min(size):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
