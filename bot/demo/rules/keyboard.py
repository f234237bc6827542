"""The rules for reply markup: inline keyboards, reply keyboards, and their buttons.

Lives here: what a button may hold. Must not: where it is shown.
"""

from dataclasses import dataclass
from typing import Any

from bot.demo.rules.entities import units
from bot.demo.rules.links import WrongLink, checked
from bot.demo.rules.refusal import bad_request

# "Exactly one of the fields other than text, icon_custom_emoji_id, and style must be used to
# specify the type of the button."
ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
    "disabled",
)
STYLE_NAMES = ("danger", "success", "primary")
MAX_BUTTONS = 100
MAX_ROW = 8
MAX_DATA = 64
MAX_COPY_TEXT = 256


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message, as the person sees it."""

    text: str
    data: str | None = None
    url: str | None = None
    copy_text: str | None = None
    style: str | None = None
    other: str | None = None  # an action the stand-in shows but does not play


Rows = list[list[Button]]


@dataclass(frozen=True, slots=True)
class ReplyMarkup:
    """What goes with a message: an inline keyboard, or a change to the reply keyboard."""

    inline: Rows
    raw: dict[str, Any] | None


def read(markup: dict[str, Any] | None) -> ReplyMarkup:
    """Return a reply markup whose buttons obey the rules. Raises Refusal (400)."""
    if not markup:
        return ReplyMarkup([], None)
    _check_size(markup.get("inline_keyboard") or markup.get("keyboard") or [])
    if "keyboard" in markup:
        for row in markup["keyboard"]:
            for button in row:
                _check_style(button)
    if "inline_keyboard" not in markup:
        return ReplyMarkup([], markup)
    rows = [[_inline(button) for button in row] for row in markup["inline_keyboard"] if row]
    kept = [[_as_kept(button) for button in row] for row in markup["inline_keyboard"] if row]
    return ReplyMarkup(rows, {"inline_keyboard": kept} if kept else None)


def _check_size(rows: list[list[Any]]) -> None:
    if sum(map(len, rows)) > MAX_BUTTONS or any(len(row) > MAX_ROW for row in rows):
        raise bad_request("reply markup is too long")


def _check_style(button: dict[str, Any]) -> None:
    # A style must be one of danger (red), success (green) or primary (blue).
    style = button.get("style")
    if style is not None and style not in STYLE_NAMES:
        raise bad_request(
            f'the stand-in refuses style "{style}": must be one of danger, success or primary'
        )


def _inline(button: dict[str, Any]) -> Button:
    text = button["text"]
    if not text.strip():
        raise bad_request("inline keyboard button text must be non-empty")
    # An empty URL or an empty callback_data is no action to Telegram.
    actions = [name for name in ACTIONS if button.get(name) not in (None, "", False)]
    actions += [name for name in ("switch_inline_query",) if button.get(name) == ""]
    if not actions:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if len(actions) > 1:
        raise bad_request(
            f'the stand-in refuses button "{text}": exactly one of the fields other than text, '
            f"icon_custom_emoji_id and style must be used, not {' and '.join(actions)}"
        )
    _check_style(button)
    action, style = actions[0], button.get("style")
    match action:
        case "callback_data":
            return Button(text, data=_data(button[action]), style=style)
        case "url":
            return Button(text, url=_url(button[action]), style=style)
        case "copy_text":
            return Button(text, copy_text=_copy_text(button[action]["text"]), style=style)
        case "pay" | "callback_game":
            raise bad_request("BUTTON_TYPE_INVALID")
        case "web_app":
            address = button[action]["url"]
            if not address.startswith("https://"):
                raise bad_request(
                    f"inline keyboard button Web App URL '{address}' is invalid: "
                    "Only HTTPS links are allowed"
                )
    return Button(text, style=style, other=action)


def _data(data: str) -> str:
    # "Data to be sent in a callback query to the bot when the button is pressed, 1-64 bytes"
    if len(data.encode()) > MAX_DATA:
        raise bad_request("BUTTON_DATA_INVALID")
    return data


def _url(url: str) -> str:
    try:
        return checked(url)
    except WrongLink as wrong:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: {wrong}") from None


def _copy_text(text: str) -> str:
    # "The text to be copied to the clipboard; 1-256 characters"
    if not 1 <= units(text) <= MAX_COPY_TEXT:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    return text


def _as_kept(button: dict[str, Any]) -> dict[str, Any]:
    """Return a button as the Bot API gives it back."""
    if button.get("url"):
        return button | {"url": checked(button["url"])}
    return button
