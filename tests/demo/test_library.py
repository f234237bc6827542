"""Every method once, through python-telegram-bot."""

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
    MenuButtonCommands,
    Message,
    ReplyParameters,
)
from telegram.constants import ParseMode, ReactionEmoji
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, RetryAfter
from telegram.request import HTTPXRequest

from bot.demo.chats import Call, Person
from bot.demo.files import blank_png
from bot.demo.methods.sending import REACTIONS, SELECTOR
from bot.demo.methods.table import METHODS
from bot.demo.rules.refusal import Refusal, too_many_requests
from bot.demo.world import World


async def test_every_method_through_the_library(bot: Bot, camille: Person, world: World) -> None:
    """python-telegram-bot can call each method implemented here and read each answer."""
    group = world.add_group("Famille", [camille])
    world.updates.drop_all()
    me = await bot.get_me()
    assert (me.is_bot, me.username, me.can_join_groups) == (True, "reclamation_bot", True)
    assert me.supports_inline_queries is True

    sent = await bot.send_message(
        camille.id,
        "<b>Bonjour</b>",
        parse_mode=ParseMode.HTML,
        reply_parameters=ReplyParameters(1),
        reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("A", callback_data="a")]]),
    )
    assert sent.text_html == "<b>Bonjour</b>"
    assert sent.reply_to_message is not None
    world.press(camille, world.messages(camille)[-1], "A")
    [update] = await bot.get_updates(timeout=5, allowed_updates=["message", "callback_query"])
    query = update.callback_query
    assert query is not None
    assert await query.answer("Merci")
    edited = await query.edit_message_text("Au revoir")
    assert isinstance(edited, Message)
    assert edited.text == "Au revoir"
    await sent.edit_reply_markup(
        InlineKeyboardMarkup([[InlineKeyboardButton("B", url="https://example.org")]])
    )
    inquiry = world.inquire(camille, "débité")
    article = InlineQueryResultArticle("a", "A", InputTextMessageContent("A"))
    assert await bot.answer_inline_query(inquiry.id, [article])
    assert inquiry.results[0]["title"] == "A"
    await bot.send_chat_action(camille.id, "upload_document")
    document = await bot.send_document(camille.id, b"x", filename="a.txt", caption="a")
    await document.edit_caption("b")
    assert document.document is not None
    await bot.get_file(document.document.file_id)
    await bot.send_photo(camille.id, blank_png())
    await bot.set_message_reaction(camille.id, 1, ReactionEmoji.THUMBS_UP)
    await document.delete()
    await bot.delete_messages(camille.id, [sent.message_id])
    assert (await bot.get_chat(camille.id)).first_name == "Camille"
    assert (await bot.get_chat(group.id)).title == "Famille"
    await bot.leave_chat(group.id)

    scope = BotCommandScopeAllPrivateChats()
    await bot.set_my_commands([BotCommand("a", "A")], scope=scope, language_code="fr")
    [command] = await bot.get_my_commands(scope=scope, language_code="fr")
    assert (command.command, command.description) == ("a", "A")
    await bot.delete_my_commands(scope=scope, language_code="fr")
    await bot.set_my_description("description")
    assert (await bot.get_my_description()).description == "description"
    await bot.set_my_short_description("short")
    assert (await bot.get_my_short_description()).short_description == "short"
    await bot.set_my_name("Nom")
    assert (await bot.get_my_name()).name == "Nom"
    await bot.set_chat_menu_button(camille.id, MenuButtonCommands())
    assert (await bot.get_chat_menu_button(camille.id)).type == "commands"
    await bot.set_webhook("http://127.0.0.1:9/hook", secret_token="a")
    assert (await bot.get_webhook_info()).max_connections == 40
    await bot.delete_webhook()

    assert {call.method for call in world.calls} == set(METHODS)
    assert world.refused == []


async def test_refusals_become_the_librarys_errors(
    bot: Bot, camille: Person, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The library tells a bad request, a block, a flood and a conflict apart."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")  # the library warns of its old way
    with pytest.raises(BadRequest, match="Can't parse entities"):
        await bot.send_message(camille.id, "<b>", parse_mode="HTML")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(1, "a")
    world.block(camille)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(camille.id, "a")

    async def flood(call: Call) -> Refusal:
        return too_many_requests(7)

    world.before_call = flood
    with pytest.raises(RetryAfter, match="Retry in 0:00:07"):
        await bot.send_message(camille.id, "a")
    world.before_call = None
    await bot.set_webhook("http://127.0.0.1:9/hook")
    with pytest.raises(Conflict, match="while webhook is active"):
        await bot.get_updates()


async def test_a_wrong_token_in_the_library(address: str) -> None:
    """The library reads a 401 as an invalid token."""
    request = HTTPXRequest(httpx_kwargs={"trust_env": False})
    bot = Bot("7654321:FAKE-other-token", base_url=f"{address}/bot", request=request)
    with pytest.raises(InvalidToken):
        await bot.initialize()
    await bot.shutdown()


def test_the_reactions_are_the_librarys() -> None:
    """The emoji a bot may react with are those python-telegram-bot lists."""
    assert {emoji.value.replace(SELECTOR, "") for emoji in ReactionEmoji} == REACTIONS
