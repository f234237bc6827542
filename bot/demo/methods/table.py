"""The methods the stand-in implements, and how a call is run.

Lives here: the table, the record of calls, the hooks of tests. Must not: the rules of a method
(`receiving`, `sending`, `editing`, `inline`, `about`), nor HTTP.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.demo.chats import Call, Json
from bot.demo.methods import about, editing, inline, receiving, sending
from bot.demo.rules import spec
from bot.demo.rules.refusal import Refusal, not_implemented
from bot.demo.rules.spec import Upload
from bot.demo.state import Drop, State

Method = Callable[[State, Json], Awaitable[Any]]

METHODS: Mapping[str, Method] = {
    "getMe": receiving.get_me,
    "getUpdates": receiving.get_updates,
    "setWebhook": receiving.set_webhook,
    "deleteWebhook": receiving.delete_webhook,
    "getWebhookInfo": receiving.get_webhook_info,
    "getFile": receiving.get_file,
    "getChat": receiving.get_chat,
    "leaveChat": receiving.leave_chat,
    "sendMessage": sending.send_message,
    "sendDocument": sending.send_document,
    "sendPhoto": sending.send_photo,
    "sendChatAction": sending.send_chat_action,
    "setMessageReaction": sending.set_message_reaction,
    "editMessageText": editing.edit_message_text,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "deleteMessages": editing.delete_messages,
    "answerCallbackQuery": editing.answer_callback_query,
    "answerInlineQuery": inline.answer_inline_query,
    "setMyCommands": about.set_my_commands,
    "getMyCommands": about.get_my_commands,
    "deleteMyCommands": about.delete_my_commands,
    "setMyDescription": about.set_my_description,
    "getMyDescription": about.get_my_description,
    "setMyShortDescription": about.set_my_short_description,
    "getMyShortDescription": about.get_my_short_description,
    "setMyName": about.set_my_name,
    "getMyName": about.get_my_name,
    "setChatMenuButton": about.set_chat_menu_button,
    "getChatMenuButton": about.get_chat_menu_button,
}


async def run(
    world: State, name: str, raw: Mapping[str, Any], files: Mapping[str, Upload]
) -> tuple[Call, Json, Drop | None]:
    """Run a call and return its record, the body of the answer, and whether to drop it.

    The record is in `world.calls` from the start. A refusal is an answer too: only a fault of the
    stand-in raises.
    """
    call = Call(name, dict(raw), world.clock())
    world.calls.append(call)
    world.wake()
    try:
        call.result = await _run(world, call, raw, files)
        call.ok, body = True, {"ok": True, "result": call.result}
    except Refusal as refusal:
        call.ok, call.code, call.description = False, refusal.code, refusal.description
        body = refusal.as_json()
    finally:
        call.finished = world.clock()
        world.wake()
    return call, body, await world.after_call(call) if world.after_call else None


async def _run(
    world: State, call: Call, raw: Mapping[str, Any], files: Mapping[str, Upload]
) -> Any:
    known = spec.known(call.method)
    if known is None:
        raise Refusal(404, "Not Found: method not found")
    call.method = known
    if known not in METHODS:
        raise not_implemented(f"method {known}")
    call.params = spec.check(known, raw, files)
    if world.before_call and (refusal := await world.before_call(call)):
        raise refusal
    if world.flood and (refusal := world.flood.check(known, call.params)):
        raise refusal
    return await METHODS[known](world, call.params)
