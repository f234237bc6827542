"""python-telegram-bot as documented: a ConversationHandler, kept by PicklePersistence.

Its updates are served one at a time: a ConversationHandler allows no other way. The pickle is
written once a minute and at the end, so that a crash loses up to a minute.
"""

from typing import cast

from telegram import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.constants import ParseMode
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    PicklePersistence,
)

from benchmarks.bots.place import place
from benchmarks.bots.screens import QUESTIONS, following, rows, text


def keyboard(number: int) -> InlineKeyboardMarkup:
    """The buttons under a question."""
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(label, callback_data=data) for label, data in row]
            for row in rows(number)
        ]
    )


async def start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    """Ask the first question."""
    if update.message is not None:
        await update.message.reply_text(text(0), ParseMode.HTML, reply_markup=keyboard(0))
    return 0


async def tap(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    """Note the answer and show what follows."""
    query = cast("CallbackQuery", update.callback_query)
    data = query.data or "0:"
    number = following(data)
    question, _, answer = data.partition(":")
    cast("dict[str, str]", context.user_data)[question] = answer
    await query.answer()
    await query.edit_message_text(text(number), ParseMode.HTML, keyboard(number))
    return number


def main() -> None:
    """Run until a signal comes."""
    token, address, file = place()
    application: Application = (  # type: ignore[type-arg]
        ApplicationBuilder()
        .token(token)
        .base_url(f"{address}/bot")
        .persistence(PicklePersistence(filepath=file))
        .build()
    )
    application.add_handler(
        ConversationHandler(
            entry_points=[CommandHandler("start", start)],
            states={
                number: [CallbackQueryHandler(tap, pattern=f"^{number}:")]
                for number in range(QUESTIONS)
            },
            fallbacks=[CommandHandler("start", start)],
            name="questions",
            persistent=True,
        )
    )
    application.run_polling()


if __name__ == "__main__":
    main()
