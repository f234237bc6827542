"""The spelling of events: what a button says comes back, and anything else is refused."""

import pytest

from bot.guide.events import (
    Answer,
    Begin,
    Change,
    Drop,
    Erase,
    Event,
    Open,
    Put,
    Remind,
    Remove,
    Reopen,
    Report,
    Sent,
    Settle,
    Show,
    Speak,
    Unanswer,
    decode,
    encode,
)


@pytest.mark.parametrize(
    "event",
    [
        Answer("matter", "refund"),
        Unanswer("matter"),
        Report("chat", "later"),
        Reopen("chat"),
        Begin(),
        Begin("nordvpn_billing"),
        Open(1795428000),
        Drop(1795428000),
        Put("paid_on", "20260312r"),
        Put("name", ""),
        Change("problem", "nordvpn_billing"),
        Sent("email"),
        Sent("email_reminder", "20260312"),
        Remind("email"),
        Remind("email", "7"),
        Remove("12"),
        Settle("paris"),
        Speak("fr"),
        Erase(),
        Show(),
        Show("recourse", "fr_mediator"),
    ],
)
def test_every_event_survives_its_spelling(event: Event) -> None:
    """What a button says comes back as it was, in at most 64 bytes."""
    data = encode(event, 1795428000)
    assert len(data.encode()) <= 64
    assert decode(data) == (1795428000, event)


@pytest.mark.parametrize(
    "data",
    [
        *("", "1", "1.5", "1.5.z", "2.5.x", "1.5.x.y", "1.5.a.matter", "1.5.a.one.two.three"),
        *("1.-5.x", "1.5.c.five", "1.5.c.", "1.5.r.chat.maybe", "1.5.s.MENU.", "1.5.x\n", "١.5.x"),
        *("1.5.s.menu." + "a" * 49, "1." + "9" * 13 + ".x"),
    ],
)
def test_anything_else_is_refused(data: str) -> None:
    """Callback data is untrusted: only what `encode` spells is read."""
    assert decode(data) is None


def test_an_id_too_long_for_a_button_is_our_fault() -> None:
    """It fails when the screen is drawn, in the tests, and not in Telegram."""
    with pytest.raises(ValueError, match="64 bytes"):
        encode(Answer("q" * 30, "o" * 30), 1795428000)
