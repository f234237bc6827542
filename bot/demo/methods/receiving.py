"""The methods by which the bot learns: getMe, getUpdates, webhooks, getFile, getChat.

Lives here: their rules. Must not: the queue itself (`updates`) and posting to a webhook
(`webhook`).
"""

import ipaddress
import re
from typing import Any
from urllib.parse import urlsplit

from bot.demo.chats import Json
from bot.demo.files import MAX_DOWNLOAD
from bot.demo.rules.refusal import bad_request
from bot.demo.state import State
from bot.demo.updates import Webhook

MAX_LIMIT = 100
MAX_POLL = 50
PORTS = (443, 80, 88, 8443)
MAX_CONNECTIONS = 100


async def get_me(world: State, params: Json) -> Json:
    """Return the bot itself."""
    return world.bot_user() | {
        "can_join_groups": True,
        "can_read_all_group_messages": not world.privacy,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


async def get_updates(world: State, params: Json) -> list[Json]:
    """Return updates by long polling."""
    world.updates.allow(params.get("allowed_updates"))
    limit = min(max(params.get("limit", MAX_LIMIT), 1), MAX_LIMIT)
    seconds = min(max(params.get("timeout", 0), 0), MAX_POLL)
    return await world.updates.poll(params.get("offset", 0), limit, seconds)


async def set_webhook(world: State, params: Json) -> bool:
    """Deliver updates to an address from now on."""
    if not params["url"]:
        return await delete_webhook(world, params)
    parts = _address(params["url"])
    secret = params.get("secret_token", "")
    if len(secret) > 256:
        raise bad_request("secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        raise bad_request("secret token contains unallowed characters")
    world.updates.allow(params.get("allowed_updates"))
    if params.get("drop_pending_updates"):
        world.updates.drop_all()
    certificate = params.get("certificate")
    world.updates.set_webhook(
        Webhook(
            parts,
            secret_token=secret,
            max_connections=min(max(params.get("max_connections", 40), 1), MAX_CONNECTIONS),
            certificate=certificate.data if certificate else b"",
            ip_address=params.get("ip_address", ""),
        )
    )
    return True


async def delete_webhook(world: State, params: Json) -> bool:
    """Go back to getUpdates."""
    if params.get("drop_pending_updates"):
        world.updates.drop_all()
    world.updates.set_webhook(None)
    return True


async def get_webhook_info(world: State, params: Json) -> Json:
    """Return the webhook and how deliveries went."""
    hook = world.updates.webhook
    info: Json = {
        "url": hook.url if hook else "",
        "has_custom_certificate": bool(hook and hook.certificate),
        "pending_update_count": len(world.updates.pending()),
    }
    if hook:
        info["max_connections"] = hook.max_connections
        info |= {"ip_address": hook.ip_address} if hook.ip_address else {}
        if hook.last_error_date is not None:
            info["last_error_date"] = hook.last_error_date
            info["last_error_message"] = hook.last_error_message
    if world.updates.chosen:
        info["allowed_updates"] = sorted(world.updates.chosen)
    return info


async def get_file(world: State, params: Json) -> Json:
    """Return where a file can be downloaded."""
    file = world.files.by_id(params["file_id"])
    if file is None:
        raise bad_request("invalid file_id")
    if file.size > MAX_DOWNLOAD:
        raise bad_request("file is too big")
    return file.as_json() | {"file_path": file.path}


async def get_chat(world: State, params: Json) -> Json:
    """Return what there is to know of a chat."""
    chat = world.chat_for(params["chat_id"])
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
    accepted = dict.fromkeys((*gifts, "gifts_from_channels"), False)
    full: dict[str, Any] = chat.as_json() | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": accepted,
    }
    return full


async def leave_chat(world: State, params: Json) -> bool:
    """Leave a group."""
    chat = world.chat_for(params["chat_id"], writing=True)
    if chat.private:
        raise bad_request("chat member status can't be changed in private chats")
    chat.with_bot = False
    world.touch()
    return True


def _address(url: str) -> str:
    """Check a webhook's address: HTTPS on a port Telegram knows, unless it is this computer."""
    parts = urlsplit(url if "://" in url else f"https://{url}")
    try:
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise bad_request("invalid webhook URL specified") from None
    if not host or parts.scheme not in {"http", "https"}:
        raise bad_request("invalid webhook URL specified")
    if not loopback(host):
        if parts.scheme != "https":
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        if (port or 443) not in PORTS:
            raise bad_request(
                "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"
            )
    return parts.geturl()


def loopback(host: str) -> bool:
    """Tell whether a host name is this computer."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
