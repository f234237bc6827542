"""A tiny bot for trying the chat page: it echoes, and shows every kind of thing once."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any

from bot.demo.chats import Json

from .raw import TOKEN, Api

RICH = (
    "<b>Gras</b>, <i>italique</i>, <u>souligné</u>, <s>barré</s>, "
    "<tg-spoiler>masqué</tg-spoiler>, <code>REF-2026-001</code>\n"
    '<pre><code class="language-text">Madame, Monsieur,\n\n'
    "Je demande le remboursement.</code></pre>\n"
    "<blockquote expandable>Article L. 224-36\nLe consommateur peut résilier.\nÀ tout moment.\n"
    "Le professionnel rembourse.\nSous quatorze jours.</blockquote>\n"
    '<a href="https://example.org/page">un lien</a>, support@example.org, /aide, '
    '<a href="https://t.me/reclamation_bot?start=again">recommencer</a>'
)


def key(text: str, **action: Any) -> Json:
    """Return a button."""
    return {"text": text} | action


WELCOME = {
    "inline_keyboard": [
        [key("💶 Paiement", callback_data="toast"), key("📦 Livraison", callback_data="alert")],
        [key("Continuer", callback_data="edit", style="primary")],
        [
            key("C’est résolu", callback_data="slow", style="success"),
            key("Effacer", callback_data="gone", style="danger"),
        ],
        [
            key("Les conditions", url="https://example.org/terms"),
            key("Copier", copy_text={"text": "REF-2026-001"}),
        ],
    ]
}
NEXT = {
    "inline_keyboard": [[key("Étape 3", callback_data="edit"), key("Retour", callback_data="back")]]
}


async def answer(api: Api, update: Json) -> None:
    """Answer one update."""
    if query := update.get("callback_query"):
        await tapped(api, query)
    message = update.get("message")
    if not message or "new_chat_members" in message:
        return
    chat, text = message["chat"]["id"], message.get("text", "")
    if text.startswith("/start"):
        hello = f"Bonjour {message['from']['first_name']} 👋\n\n<b>Quel est le problème ?</b>"
        if payload := text.partition(" ")[2]:
            hello += f"\nVous venez de <code>{payload}</code>."
        await api("sendMessage", chat_id=chat, text=hello, parse_mode="HTML", reply_markup=WELCOME)
    elif text == "riche":
        await api("sendMessage", chat_id=chat, text=RICH, parse_mode="HTML")
    elif text == "lent":
        await api("sendChatAction", chat_id=chat, action="typing")
    elif text == "clavier":
        keys = {"keyboard": [[{"text": "Oui"}, {"text": "Non"}]]}
        await api("sendMessage", chat_id=chat, text="Oui ou non ?", reply_markup=keys)
    elif document := message.get("document"):
        await api(
            "setMessageReaction",
            chat_id=chat,
            message_id=message["message_id"],
            reaction=[{"type": "emoji", "emoji": "👍"}],
        )
        await api("sendDocument", chat_id=chat, document=document["file_id"], caption="Reçu")
    elif photo := message.get("photo"):
        await api("sendPhoto", chat_id=chat, photo=photo[-1]["file_id"], caption="Belle photo")
    elif text:
        await api("sendMessage", chat_id=chat, text=f"Écho : {text}")


async def tapped(api: Api, query: Json) -> None:
    """Answer a tap."""
    target = {
        "chat_id": query["message"]["chat"]["id"],
        "message_id": query["message"]["message_id"],
    }
    match query["data"]:
        case "toast":
            await api("answerCallbackQuery", callback_query_id=query["id"], text="C’est noté")
        case "alert":
            await api(
                "answerCallbackQuery",
                callback_query_id=query["id"],
                text="Attention",
                show_alert=True,
            )
        case "edit":
            await api("answerCallbackQuery", callback_query_id=query["id"])
            step = "Étape 2" if query["message"]["text"].startswith("Bonjour") else "Étape 3"
            await api(
                "editMessageText", **target, text=f"{step}\n\nEt maintenant ?", reply_markup=NEXT
            )
        case "gone":
            await api("deleteMessage", **target)
            await api("answerCallbackQuery", callback_query_id=query["id"])


@contextlib.asynccontextmanager
async def echo_bot(address: str) -> AsyncIterator[None]:
    """Run the bot while the block runs; its faults are the test's."""

    async def poll() -> None:
        async with Api(address, TOKEN) as api:
            offset = 0
            while True:
                for update in await api("getUpdates", offset=offset, timeout=30):
                    offset = update["update_id"] + 1
                    await answer(api, update)

    polling = asyncio.create_task(poll())
    try:
        yield
    finally:
        polling.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await polling
