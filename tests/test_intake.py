"""What of an update is written down: what somebody will read, and nothing else of it."""

import json
from typing import Any

import pytest

from bot.intake import received

TAP: dict[str, Any] = {
    "update_id": 7,
    "callback_query": {
        "id": "q",
        "from": {"id": 5, "is_bot": False, "first_name": "Camille", "language_code": "fr"},
        "message": {
            "message_id": 3,
            "date": 1,
            "chat": {"id": 5, "type": "private"},
            "text": "Vous avez dit : débit en double.",
            "reply_markup": {"inline_keyboard": [[{"text": "Oui", "callback_data": "1.0.a"}]]},
        },
        "chat_instance": "-9",
        "data": "1.0.a",
    },
}


def kept(update: object) -> dict[str, Any]:
    """The body that is written down."""
    entry = received(update)
    assert entry is not None
    assert entry.update_id == 7
    body: dict[str, Any] = json.loads(entry.body)
    return body


def test_of_a_tap_only_what_will_be_read() -> None:
    """Not the screen that it stands on, nor the name of whoever taps."""
    assert kept(TAP) == {
        "update_id": 7,
        "callback_query": {
            "id": "q",
            "from": {"id": 5, "language_code": "fr"},
            "message": {"message_id": 3, "chat": {"id": 5, "type": "private"}},
            "data": "1.0.a",
        },
    }


def test_that_a_file_is_tapped_is_remembered_and_not_which() -> None:
    """The screen then comes below it."""
    message = TAP["callback_query"]["message"] | {"document": {"file_id": "x", "file_name": "y"}}
    told = kept(TAP | {"callback_query": TAP["callback_query"] | {"message": message}})
    assert told["callback_query"]["message"]["document"] == {}


@pytest.mark.parametrize(
    "update",
    [
        {"update_id": 7, "message": {"text": "débité deux fois", "chat": {"id": 5}}},
        {"update_id": 7, "callback_query": {"id": "q", "from": {"id": 5}, "data": "1.0.a"}},
        {"update_id": 7, "callback_query": {"id": "q", "from": None, "message": {"text": "x"}}},
        {"update_id": 7, "callback_query": "no tap at all"},
        {"update_id": 7, "something_new": [1, 2]},
    ],
)
def test_anything_else_is_kept_as_it_came(update: dict[str, Any]) -> None:
    """What people write, and what has another shape than a tap."""
    assert kept(update) == update
