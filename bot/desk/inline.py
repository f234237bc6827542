"""The answer to an inline query: cards as Telegram takes them."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any, Final

from telegram.constants import ParseMode
from telegram.helpers import create_deep_linked_url

from bot.guide.inquiry import Card
from bot.guide.screen import Arg, Say
from bot.words import Words

KEPT: Final = 60
"""Seconds for which Telegram may give the same person the same answer."""
ENTRY: Final = "inline"
"""What the way to the private chat is called (`/start inline`)."""


def answer(
    words: Words, language: str, username: str, query: str, cards: Sequence[Card]
) -> dict[str, Any]:
    """The parameters of answerInlineQuery. With no card there is the way to the private chat."""
    way = {"text": words.plain(language, Say("inline-describe")), "start_parameter": ENTRY}
    return {
        "inline_query_id": query,
        "results": [_article(words, language, username, card) for card in cards],
        "cache_time": KEPT,
        "is_personal": True,  # it is in their language
        "button": way,
    }


def _article(words: Words, language: str, username: str, card: Card) -> Mapping[str, Any]:
    """An InlineQueryResultArticle, as the Bot API takes it."""
    told: dict[str, Arg] = {"company": card.company, "door": card.door}
    title = words.plain(language, Say(card.problem), told)
    text = words.html(language, Say("inline-card", {**told, "problem": Say(card.problem)}))
    link = create_deep_linked_url(username, card.problem)
    label = words.plain(language, Say("inline-open"))
    return {
        "type": "article",
        "id": card.problem,
        "title": title,
        "description": words.plain(language, Say("inline-first", told)),
        "input_message_content": {
            "message_text": f'{text}\n\n<a href="{escape(link)}">{escape(label, quote=False)}</a>',
            "parse_mode": ParseMode.HTML,
            "link_preview_options": {"is_disabled": True},
        },
        "reply_markup": {"inline_keyboard": [[{"text": label, "url": link}]]},
    }
