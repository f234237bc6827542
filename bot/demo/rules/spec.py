"""Checks a call's method and parameters against the list of Bot API 10.3.

Lives here: names, types, required fields, and how a parameter is written in a query string, a
form or JSON. Must not: what a value means (that a text is too long, that a chat exists).

Telegram ignores parameters and fields it does not know. The stand-in refuses them, and says that
it is its own check: a misspelt `calback_data` should fail a test, not a person.
"""

import functools
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Any

from bot.demo.rules.refusal import Refusal, bad_request

VERSION = "10.3"

# Telegram names the thing it could not parse in front of the reason.
PREFIX = {
    "InlineKeyboardButton": "can't parse inline keyboard button: ",
    "KeyboardButton": "can't parse keyboard button: ",
    "MessageEntity": "can't parse MessageEntity: ",
    "BotCommand": "can't parse BotCommand: ",
    "BotCommandScope": "can't parse BotCommandScope: ",
    "MenuButton": "can't parse menu button: ",
    "ReactionType": "can't parse ReactionType: ",
}
JSON_NAME = {
    "reply_markup": "reply keyboard markup JSON object",
    "link_preview_options": "link preview options JSON object",
    "reply_parameters": "reply parameters JSON object",
    "scope": "BotCommandScope JSON object",
    "menu_button": "menu button JSON object",
    "message_ids": "message identifiers JSON array",
    "reaction": "reaction types JSON object",
}
# What Telegram says of a call without the parameter, where it has words of its own.
MISSING = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "document": "there is no document in the request",
    "photo": "there is no photo in the request",
    "action": "wrong parameter action in request",
    "file_id": "file_id not specified",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
    "callback_query_id": "query is too old and response timeout expired or query ID is invalid",
    "commands": "can't parse commands JSON object",
}
# Abstract types whose kinds are told apart by their fields alone.
UNTYPED = {
    "InputMessageContent": [
        *("InputTextMessageContent", "InputLocationMessageContent", "InputVenueMessageContent"),
        *("InputContactMessageContent", "InputInvoiceMessageContent"),
    ]
}
KIND = {
    "String": "String",
    "Integer": "Number",
    "Float": "Number",
    "Boolean": "Boolean",
    "True": "Boolean",
}
MAX_INTEGER = 2**63


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a call: its name, declared type and bytes."""

    filename: str
    content_type: str
    data: bytes


@functools.cache
def _list() -> dict[str, Any]:
    """Return the list of methods and types; read once."""
    text = resources.files("bot.demo.rules").joinpath(f"botapi-{VERSION}.json").read_text("utf-8")
    spec: dict[str, Any] = json.loads(text)
    return spec


@functools.cache
def _spelling() -> dict[str, str]:
    return {name.lower(): name for name in _list()["methods"]}


def known(method: str) -> str | None:
    """Return the method's name as documented, or None. Telegram ignores the case."""
    return _spelling().get(method.lower())


def fields(type_name: str) -> frozenset[str]:
    """Return the names of a type's fields."""
    return frozenset(_list()["types"][type_name])


def check(method: str, raw: Mapping[str, Any], files: Mapping[str, Upload]) -> dict[str, Any]:
    """Return a call's parameters with their types.

    `raw` holds strings (from a query string or a form, where nested values are JSON text) or
    JSON values (from a JSON body); `files` the uploads by part name. Raises Refusal (400) for an
    unknown or missing parameter, a wrong type or an unknown nested field.
    """
    listed = _list()["methods"][method]
    given = dict(raw)
    attached = {
        value.removeprefix("attach://")
        for value in given.values()
        if isinstance(value, str) and value.startswith("attach://")
    }
    for part in files:
        if part not in attached:
            given[part] = f"attach://{part}"
    params: dict[str, Any] = {}
    for name, value in given.items():
        if name not in listed:
            raise bad_request(
                f'the stand-in refuses parameter "{name}": {method} has none in Bot API {VERSION}'
            )
        if value is None:
            continue
        read = _read(name, listed[name][0], value, files)
        if read is not None:
            params[name] = read
    for name, (_, required) in listed.items():
        if required and name not in params:
            reason = MISSING.get(name)
            raise bad_request(
                reason or f'the stand-in misses parameter "{name}", which {method} requires'
            )
    return params


def check_object(type_name: str, value: Any) -> Any:
    """Return a value checked as a type of the list: `check_object("Update", {...})`.

    The stand-in's own tests hold its answers against the list with this.
    """
    return _nested(type_name, value, type_name, "")


def _read(name: str, type_text: str, value: Any, files: Mapping[str, Upload]) -> Any:
    """Read one parameter. A string may stand for any type, as in Telegram's forms."""
    if not isinstance(value, str):
        return _nested(type_text, value, name, "")
    if type_text in {"InputFile or String", "InputFile"}:
        if value.startswith("attach://"):
            part = value.removeprefix("attach://")
            if part not in files:
                raise bad_request(f'the stand-in finds no file part "{part}" for "{name}"')
            return files[part]
        return value or None
    if type_text == "String":
        return value
    if value == "":
        return None  # an empty argument is an absent one
    if type_text == "Integer or String":
        return int(value) if re.fullmatch(r"-?\d{1,19}", value) else value
    if type_text in {"Integer", "Float"}:
        if re.fullmatch(r"-?\d{1,19}", value):
            return _nested(type_text, int(value), name, "")
        if type_text == "Float" and re.fullmatch(r"-?\d+\.\d+", value):
            return float(value)
        raise bad_request(f'the stand-in refuses parameter "{name}": "{value}" is not a number')
    if type_text in {"Boolean", "True"}:
        if value.lower() in {"true", "yes", "1"}:
            return True
        if value.lower() in {"false", "no", "0"}:
            return False
        raise bad_request(f'the stand-in refuses parameter "{name}": "{value}" is not a boolean')
    return _nested(type_text, _json(name, value), name, "")


def _json(name: str, text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise bad_request(f"can't parse {JSON_NAME.get(name, f'{name} JSON object')}") from None


def _nested(type_text: str, value: Any, where: str, prefix: str) -> Any:
    """Check a JSON value against a type; return it with numbers in strings read."""
    if type_text.startswith("Array of "):
        if not isinstance(value, list):
            raise _wrong(where, "Array", prefix)
        inner = type_text.removeprefix("Array of ")
        return [_nested(inner, one, f"{where}[{n}]", prefix) for n, one in enumerate(value)]
    alternatives = re.split(r" or | and |, ", type_text)
    if len(alternatives) > 1:
        return _nested(_choose(alternatives, value), value, where, prefix)
    if type_text in KIND:
        return _scalar(type_text, value, where, prefix)
    if type_text == "InputFile":
        raise _wrong(where, "String", prefix)
    return _object(type_text, value, where, prefix)


def _scalar(type_text: str, value: Any, where: str, prefix: str) -> Any:
    if type_text == "Integer" and isinstance(value, str) and re.fullmatch(r"-?\d{1,19}", value):
        value = int(value)  # Telegram reads a number in a string
    fits = {
        "String": isinstance(value, str),
        "Integer": isinstance(value, int) and not isinstance(value, bool),
        "Float": isinstance(value, int | float) and not isinstance(value, bool),
    }.get(type_text, isinstance(value, bool))
    if not fits or (type_text == "Integer" and not -MAX_INTEGER <= value < MAX_INTEGER):
        raise _wrong(where, KIND[type_text], prefix)
    return value


def _object(type_text: str, value: Any, where: str, prefix: str) -> dict[str, Any]:
    prefix = prefix or PREFIX.get(type_text, "")
    if not isinstance(value, dict):
        raise _wrong(where, "Object", prefix)
    listed = _list()["types"][type_text]
    if not listed and (members := dict(_members(type_text))):
        kind = value.get("type")
        if kind is None:
            raise _worded(prefix, 'Can\'t find field "type"')
        if kind not in members:
            raise _worded(prefix, _unsupported(type_text))
        return _object(members[kind], value, where, prefix)
    if type_text in UNTYPED:
        return _object(_choose(UNTYPED[type_text], value), value, where, prefix)
    for name in value:
        if name not in listed:
            raise bad_request(
                f'the stand-in refuses field "{name}" of {where}: '
                f"{type_text} has none in Bot API {VERSION}"
            )
    for name, (_, required) in listed.items():
        if required and value.get(name) is None:
            raise _worded(prefix, f'Can\'t find field "{name}"')
    return {
        name: _nested(listed[name][0], one, f"{where}.{name}", prefix)
        for name, one in value.items()
        if one is not None
    }


def _members(abstract: str) -> Iterator[tuple[str, str]]:
    """Yield the kinds of an abstract type: ("all_private_chats", "BotCommandScope...")."""
    for name, listed in _list()["types"].items():
        if name != abstract and name.startswith(abstract) and "type" in listed:
            suffix = name.removeprefix(abstract)
            yield re.sub(r"(?<!^)(?=[A-Z])", "_", suffix).lower(), name


def _unsupported(abstract: str) -> str:
    if abstract == "MenuButton":
        return "MenuButton has unsupported type"
    return "Unsupported type specified"


def _choose(alternatives: list[str], value: Any) -> str:
    """Return the alternative that a value is meant to be: the one sharing most of its fields."""
    if isinstance(value, dict):
        types = _list()["types"]
        objects = [name for name in alternatives if name in types]
        if objects:
            # InlineKeyboardMarkup may carry force_reply too: the required field decides.
            return max(
                objects,
                key=lambda name: (
                    sum(required and field in value for field, (_, required) in types[name].items())
                    * 100
                    + len(types[name].keys() & value.keys())
                ),
            )
    if isinstance(value, str) and "String" in alternatives:
        return "String"
    return alternatives[0]


def _wrong(where: str, kind: str, prefix: str) -> Refusal:
    """Refuse a wrong type as Telegram does, naming the last field of the path."""
    name = re.sub(r"\[\d+\]", "", where).rpartition(".")[2]
    return _worded(prefix, f'Field "{name}" must be of type {kind}')


def _worded(prefix: str, reason: str) -> Refusal:
    # Telegram lowers the first letter of a description only.
    return bad_request(prefix + reason if prefix else reason[0].lower() + reason[1:])
