"""The methods by which the bot describes itself: commands, texts, name, menu button.

Lives here: their rules. Must not: who sees which (`profile`).
"""

import re

from bot.demo.chats import Json
from bot.demo.profile import DEFAULT, Commands, Scope, in_language
from bot.demo.rules.entities import units
from bot.demo.rules.refusal import bad_request
from bot.demo.state import State

MAX_COMMANDS = 100
MAX_COMMAND_DESCRIPTION = 256
MAX_DESCRIPTION = 512
MAX_SHORT_DESCRIPTION = 120
MAX_NAME = 64


async def set_my_commands(world: State, params: Json) -> bool:
    """Set the commands of a scope and a language."""
    commands = [_command(one) for one in params["commands"]]
    if len(commands) > MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    key = _scope(world, params), _language(params)
    if commands:
        world.profile.commands[key] = commands
    else:
        world.profile.commands.pop(key, None)
    world.touch()
    return True


async def get_my_commands(world: State, params: Json) -> Commands:
    """Return the commands of exactly this scope and language."""
    return world.profile.commands.get((_scope(world, params), _language(params)), [])


async def delete_my_commands(world: State, params: Json) -> bool:
    """Forget the commands of a scope and a language; "higher level commands will be shown"."""
    world.profile.commands.pop((_scope(world, params), _language(params)), None)
    world.touch()
    return True


async def set_my_description(world: State, params: Json) -> bool:
    """Set the text shown in an empty chat; an empty one removes it."""
    text = params.get("description", "")
    if units(text) > MAX_DESCRIPTION:
        raise bad_request("BOT_DESC_INVALID")
    return _set(world, world.profile.descriptions, text, params)


async def get_my_description(world: State, params: Json) -> Json:
    """Return the text shown in an empty chat to people of a language."""
    return {"description": in_language(world.profile.descriptions, _language(params))}


async def set_my_short_description(world: State, params: Json) -> bool:
    """Set the text shown on the bot's profile page."""
    text = params.get("short_description", "")
    if units(text) > MAX_SHORT_DESCRIPTION:
        raise bad_request("BOT_SHARETEXT_INVALID")
    return _set(world, world.profile.short_descriptions, text, params)


async def get_my_short_description(world: State, params: Json) -> Json:
    """Return the text of the bot's profile page for people of a language."""
    return {"short_description": in_language(world.profile.short_descriptions, _language(params))}


async def set_my_name(world: State, params: Json) -> bool:
    """Set the bot's name; the one without a language cannot be empty."""
    text = params.get("name", "").strip()
    if units(text) > MAX_NAME or (not text and not _language(params)):
        raise bad_request("BOT_TITLE_INVALID")
    return _set(world, world.profile.names, text, params)


async def get_my_name(world: State, params: Json) -> Json:
    """Return the bot's name for people of a language."""
    return {"name": in_language(world.profile.names, _language(params))}


async def set_chat_menu_button(world: State, params: Json) -> bool:
    """Set the menu button of a private chat, or of all those without their own."""
    button = params.get("menu_button", {"type": "default"})
    if button["type"] == "web_app" and not button["web_app"]["url"].startswith("https://"):
        raise bad_request("menu button Web App URL is invalid: Only HTTPS links are allowed")
    chat_id = _private(world, params)
    if button["type"] == "default":
        world.profile.menu_buttons.pop(chat_id, None)
    else:
        world.profile.menu_buttons[chat_id] = button
    world.touch()
    return True


async def get_chat_menu_button(world: State, params: Json) -> Json:
    """Return the menu button of a private chat, or the default one."""
    return world.profile.menu_button(_private(world, params))


def _set(world: State, texts: dict[str, str], text: str, params: Json) -> bool:
    language = _language(params)
    if text:
        texts[language] = text
    else:
        texts.pop(language, None)
    world.touch()
    return True


def _command(given: Json) -> dict[str, str]:
    # "Text of the command; 1-32 characters. Can contain only lowercase English letters, digits and
    # underscores." "Description of the command; 1-256 characters."
    name = given["command"].strip().removeprefix("/")
    description = given["description"].strip()
    if not name:
        raise bad_request("command must be non-empty")
    if not re.fullmatch(r"[a-z0-9_]{1,32}", name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not description:
        raise bad_request("command description must be non-empty")
    if units(description) > MAX_COMMAND_DESCRIPTION:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}


def _scope(world: State, params: Json) -> Scope:
    scope = params.get("scope")
    if scope is None:
        return DEFAULT
    kind = scope["type"]
    if "chat_id" not in scope:
        return (kind,)
    chat = world.chat_for(scope["chat_id"])
    if "user_id" in scope:
        return kind, chat.id, scope["user_id"]
    return kind, chat.id


def _language(params: Json) -> str:
    # "A two-letter ISO 639-1 language code."
    language = str(params.get("language_code", ""))
    if not re.fullmatch(r"([a-z]{2})?", language):
        raise bad_request("invalid language code specified")
    return language


def _private(world: State, params: Json) -> int | None:
    chat_id = params.get("chat_id")
    if chat_id is None:
        return None
    chat = world.chat_for(chat_id)
    if not chat.private:
        raise bad_request("chat not found")
    return chat.id
