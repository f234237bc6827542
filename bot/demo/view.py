"""A chat as one person sees it, for the chat page.

Lives here: what is shown, as JSON. Must not: the Bot API's own JSON (`chats`), nor HTTP.
"""

from bot.demo.chats import Chat, Json, Message, Person
from bot.demo.world import World


def view(world: World, person: Person, chat: Chat, since: int | None) -> Json:
    """Return what a person sees in a chat that is newer than a revision; None is everything."""
    newer = [m for m in chat.messages.values() if since is None or m.revision > since]
    profile = world.profile
    here = not chat.private or person.met
    answers = [
        {"query": q.id, "text": q.text, "alert": q.show_alert, "url": q.url}
        for q in world.queries.values()
        if q.person is person and q.message.chat is chat and q.answered
        if since is not None and q.revision > since
    ]
    seconds = chat.action_until - world.clock()
    return {
        "all": since is None,
        "chat": {
            "id": chat.id,
            "title": profile.name_for(person) if chat.private else chat.title,
            "private": chat.private,
            "members": len(chat.members) + chat.with_bot,
            "bot_here": chat.with_bot,
            "bot_name": profile.name_for(person),
            "username": world.username,
            "description": profile.description_for(person) if chat.private else "",
            "commands": profile.commands_for(person, chat),
            "menu": chat.private and profile.menu_button(chat.id)["type"] == "commands",
            "language": person.language_code,
            "blocked": chat.private and person.blocked,
            "started": here,
            "reply_keyboard": (chat.reply_keyboard or {}).get("keyboard"),
            "action": chat.action if seconds > 0 else "",
            "action_seconds": max(seconds, 0),
        },
        "messages": [_shown(message, person) for message in newer if not message.deleted],
        "deleted": [message.message_id for message in newer if message.deleted],
        "answers": answers,
    }


def _shown(message: Message, person: Person) -> Json:
    origin = message.forward_origin
    reply = message.reply_to
    return {
        "id": message.message_id,
        "mine": message.sender["id"] == person.id,
        "bot": message.from_bot,
        "sender": message.sender["first_name"],
        "date": message.date,
        "text": message.text or message.caption,
        "entities": message.entities,
        "media": _media(message),
        "buttons": [
            [
                {
                    "text": button.text,
                    "style": button.style,
                    "data": button.data,
                    "url": button.url,
                    "copy": button.copy_text,
                }
                for button in row
            ]
            for row in message.keyboard
        ],
        "edited": message.edited,
        "editable": message.sender["id"] == person.id and bool(message.text),
        "reactions": message.reactions,
        "service": next(iter(message.content)) if message.service else None,
        "forwarded_from": origin["sender_user_name"] if origin else None,
        "reply": None
        if reply is None or reply.deleted
        else {
            "id": reply.message_id,
            "sender": reply.sender["first_name"],
            "text": reply.text or reply.caption or "…",
        },
    }


def _media(message: Message) -> Json | None:
    file, content = message.file, message.content
    if file is not None and file.kind in {"document", "photo"}:
        shown: Json = {
            "kind": file.kind,
            "name": file.name,
            "size": file.size,
            "url": f"/demo/files/{file.unique_id}",
        }
        if file.kind == "photo":
            size = content["photo"][0]
            shown |= {"width": size["width"], "height": size["height"]}
        return shown
    for kind in ("voice", "sticker", "location", "contact"):
        if kind in content:
            return {"kind": kind, **content[kind]}
    return None
