"""An empty handler on python-telegram-bot: no state, no database, only the two calls of a tap.

The floor of whatever is written on this library. `python -m benchmarks.bots.empty stock` takes
the library's own HTTP client, `client` the one that our bot uses; `uvloop` behind it our bot's
event loop too. The two calls go side by side: the least that a tap can take.
"""

import asyncio
import sys
from typing import cast

import uvloop
from telegram import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.constants import ParseMode
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
)

from benchmarks.bots.place import place
from benchmarks.bots.screens import following, rows, text


def keyboard(number: int) -> InlineKeyboardMarkup:
    """The buttons under a question."""
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(label, callback_data=data) for label, data in row]
            for row in rows(number)
        ]
    )


async def start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Ask the first question."""
    if update.message is not None:
        await update.message.reply_text(text(0), ParseMode.HTML, reply_markup=keyboard(0))


async def tap(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer a tap and show what follows, both at once."""
    query = cast("CallbackQuery", update.callback_query)
    number = following(query.data or "0:")
    await asyncio.gather(
        query.answer(), query.edit_message_text(text(number), ParseMode.HTML, keyboard(number))
    )


def main(client: str, loop: str = "") -> None:
    """Run until a signal comes."""
    token, address, _ = place()
    builder = ApplicationBuilder().token(token).base_url(f"{address}/bot").concurrent_updates(True)
    if client == "client":
        from benchmarks.bots.ours import request

        builder = builder.request(request(256)).get_updates_request(request(8))
    if loop == "uvloop":
        asyncio.set_event_loop(uvloop.new_event_loop())
    else:
        asyncio.set_event_loop(asyncio.new_event_loop())
    application: Application = builder.build()  # type: ignore[type-arg]
    application.add_handler(CommandHandler("start", start))
    application.add_handler(CallbackQueryHandler(tap))
    application.run_polling()


if __name__ == "__main__":
    main(*sys.argv[1:])
