"""What Telegram shows of the bot before anybody speaks to it: commands and descriptions.

Set for each language at start-up, and only where it differs from what Telegram has: these calls
are rate limited for hours.
"""

import logging
from collections.abc import Mapping

from telegram import BotCommand
from telegram.error import TelegramError

from bot.desk.reading import COMMANDS
from bot.guide.content import Guide
from bot.guide.screen import Say
from bot.sender import TelegramBot
from bot.words import OTHER_LANGUAGE, Words

log = logging.getLogger(__name__)


def commands(words: Words, language: str) -> tuple[BotCommand, ...]:
    """The command menu in a language."""
    return tuple(
        BotCommand(
            words.plain(language, Say(message)),
            words.plain(language, Say(f"{message}.description")),
        )
        for message in COMMANDS
    )


def descriptions(words: Words, guide: Guide, language: str) -> tuple[str, str]:
    """What stands above the start button (512 characters at most), and on the profile (120)."""
    said: Mapping[str, str] = {
        "companies": ", ".join(company.name for company in guide.companies.values())
    }
    return (
        words.plain(language, Say("bot-description", said)),
        words.plain(language, Say("bot-short-description", said)),
    )


async def publish(bot: TelegramBot, words: Words, guide: Guide) -> int:
    """Bring what Telegram shows of the bot up to date.

    Out: how many things had to be changed. Never raises: the bot works without.
    """
    changed = 0
    for code in (None, *words.languages):  # None: for every other language
        language = code or OTHER_LANGUAGE
        long, short = descriptions(words, guide, language)
        menu = commands(words, language)
        try:
            if await bot.get_my_commands(language_code=code) != menu:
                await bot.set_my_commands(menu, language_code=code)
                changed += 1
            if (await bot.get_my_description(language_code=code)).description != long:
                await bot.set_my_description(long, language_code=code)
                changed += 1
            if (await bot.get_my_short_description(code)).short_description != short:
                await bot.set_my_short_description(short, language_code=code)
                changed += 1
        except TelegramError as error:
            log.warning("could not publish the bot's profile: %s", type(error).__name__)
            return changed
    return changed
