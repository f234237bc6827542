"""Formatted text of a call: what a text or a caption becomes once its markup is read.

Lives here: parse modes, ready-made entities, captions. Must not: lengths, which differ between
sending and editing.
"""

import re

from bot.demo.chats import Json
from bot.demo.rules.entities import Entity, settle
from bot.demo.rules.links import WrongLink, checked
from bot.demo.rules.markup import parse_html
from bot.demo.rules.refusal import bad_request, not_implemented
from bot.demo.state import State

Formatted = tuple[str, list[Entity]]

MAX_RAW = 1 << 15
GIVEN = (
    *("bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre", "text_link"),
    *("text_mention", "custom_emoji", "blockquote", "expandable_blockquote"),
)
# Kinds that Telegram finds by itself; given ready-made, they are ignored.
FOUND = ("mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number")


def formatted(world: State, text: str, params: Json, field: str) -> Formatted:
    """Return a text and its entities, from its parse mode or from the entities given with it.

    Raises Refusal (400) for markup that cannot be parsed, and for a text that is empty before or
    after parsing.
    """
    if not text:
        raise bad_request("message text is empty")
    if len(text.encode()) > MAX_RAW:
        raise bad_request("text is too long")
    mode = params.get("parse_mode", "").lower()
    entities: list[Entity] = []
    if mode == "html":
        text, entities = parse_html(text)
    elif mode in {"markdown", "markdownv2"}:
        raise not_implemented(f"parse_mode {params['parse_mode']}, only HTML")
    elif mode not in {"", "none"}:
        raise bad_request("unsupported parse_mode")
    else:
        entities = [_given(world, one) for one in params.get(field, []) if one["type"] not in FOUND]
    mentions = [entity for entity in entities if entity["type"] == "text_mention"]
    for mention in mentions:
        if person := world.people.get(mention["user"]["id"]):
            mention["user"] = person.as_json()
        else:
            entities.remove(mention)
    return settle(text, entities)


def captioned(world: State, params: Json) -> Formatted:
    """Return the caption of a call and its entities; a file needs none."""
    caption = params.get("caption", "")
    return formatted(world, caption, params, "caption_entities") if caption.strip() else ("", [])


def _given(world: State, entity: Entity) -> Entity:
    """Check an entity that came ready-made."""
    kind = entity["type"]
    if kind not in GIVEN:
        raise bad_request("can't parse MessageEntity: Unsupported type specified")
    needed = {"text_link": "url", "text_mention": "user", "custom_emoji": "custom_emoji_id"}
    if (field := needed.get(kind)) and field not in entity:
        raise bad_request(f"can't parse MessageEntity: Can't find field \"{field}\"")
    if kind == "text_mention" and entity["user"]["id"] not in world.people:
        raise bad_request("user not found")
    if kind == "custom_emoji" and not re.fullmatch(r"[1-9]\d{0,18}", entity["custom_emoji_id"]):
        raise bad_request(
            'can\'t parse MessageEntity: Field "custom_emoji_id" must be a valid Number'
        )
    if kind == "text_link":
        try:
            return entity | {"url": checked(entity["url"])}
        except WrongLink as wrong:
            raise bad_request(f"entity URL '{entity['url']}' is invalid: {wrong}") from None
    return dict(entity)
