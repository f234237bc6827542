"""Calendar: what a calendar finds in a file of days not to miss."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from bot.documents.calendar import Entry, ics
from bot.documents.text import block, line

MADE_AT = datetime(2026, 11, 23, 9, 30, tzinfo=timezone(timedelta(hours=1)))

ENTRY = Entry(
    uid="reclamation-42-relance",
    day=date(2026, 12, 7),
    title="Relancer NordVPN ; l’échéance, c’est demain",
    text="Sans réponse :\n1. relancer ;\n2. garder la copie, l’œil ouvert.\n\nC:\\NordVPN",
    url="https://t.me/reclamation_bot?start=a,b;c",
)


def opened(*entries: Entry) -> list[Any]:
    """The events, as a calendar reads them."""
    calendar = Calendar.from_ical(ics(entries, MADE_AT))
    assert not calendar.errors
    return calendar.walk("VEVENT")


KNOWN = {"UID", "DTSTAMP", "DTSTART", "SUMMARY", "DESCRIPTION", "TRANSP"}


def test_a_file_is_a_calendar() -> None:
    """It says what it is, without a method: a calendar adds the days, and answers nobody."""
    calendar = Calendar.from_ical(ics([ENTRY], MADE_AT))
    assert isinstance(calendar, Calendar)
    assert {name: str(calendar[name]) for name in calendar} == {
        "VERSION": "2.0",
        "PRODID": "-//Reclamation//Reclamation//FR",
        "CALSCALE": "GREGORIAN",
    }


def test_a_day_is_whole_and_leaves_one_free() -> None:
    """It stands above the hours, on its day in any time zone, and one is not busy."""
    (event,) = opened(ENTRY)
    assert event["DTSTART"].dt == date(2026, 12, 7)
    assert "DTEND" not in event
    assert str(event["TRANSP"]) == "TRANSPARENT"
    assert b"DTSTART;VALUE=DATE:20261207\r\n" in ics([ENTRY], MADE_AT)


def test_every_word_is_read_again() -> None:
    """Accents, commas, semicolons, line breaks and a path with a backslash before an N."""
    (event,) = opened(ENTRY)
    assert str(event["SUMMARY"]) == ENTRY.title
    assert str(event["DESCRIPTION"]) == ENTRY.text
    assert str(event["UID"]) == ENTRY.uid
    assert str(event["URL"]) == ENTRY.url


def test_it_was_made_when_it_was_made() -> None:
    """In universal time (RFC 5545, 3.8.7.2), wherever the bot runs; the same gives the same."""
    (event,) = opened(ENTRY)
    assert event["DTSTAMP"].dt == datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
    assert b"DTSTAMP:20261123T083000Z\r\n" in ics([ENTRY], MADE_AT)
    assert ics([ENTRY], MADE_AT) == ics([ENTRY], MADE_AT)


def test_it_rings_three_days_before_at_nine() -> None:
    """Early enough to act, and not at midnight. It shows what it is about."""
    (event,) = opened(ENTRY)
    (alarm,) = event.walk("VALARM")
    midnight = datetime(2026, 12, 7, tzinfo=UTC)
    assert midnight + alarm["TRIGGER"].dt == datetime(2026, 12, 4, 9, tzinfo=UTC)
    assert str(alarm["ACTION"]) == "DISPLAY"
    assert str(alarm["DESCRIPTION"]) == ENTRY.title


def test_days_keep_their_order_and_their_names() -> None:
    """Several days, each its own; none at all is a calendar too."""
    other = Entry("autre", date(2027, 2, 28), "Médiation", "")
    assert [str(one["UID"]) for one in opened(ENTRY, other)] == [ENTRY.uid, "autre"]
    assert opened() == []


INJECTED = ["\r\n", "\n", "\r", "\v", "\x1c", "\x85", "\u2028", "\\n", "\\N", "\\\n"]


@pytest.mark.parametrize("end", INJECTED)
def test_words_add_nothing(end: str) -> None:
    """Whatever ends a line, or stands for its end, no property and no event comes of it."""
    text = f"a{end}ATTACH:https://mal.example{end}END:VEVENT{end}BEGIN:VEVENT{end}UID:autre"
    (event,) = opened(Entry(text, ENTRY.day, text, text, text))
    assert set(event) == KNOWN
    assert len(event.walk("VALARM")) == 1
    assert str(event["UID"]) == line(text)
    assert str(event["SUMMARY"]) == line(text)
    assert str(event["DESCRIPTION"]) == block(text)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "nordvpn.example",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        "https://a b",
        "https://é.example",
        "https://a.example\nATTACH:https://mal.example",
        "https://a.example\r\nBEGIN:VALARM",
        " https://a.example",
        "https://a.example\ud800",
    ],
)
def test_an_address_that_is_none_is_left_out(url: str) -> None:
    """A calendar opens what stands there: only web addresses do."""
    (event,) = opened(Entry("u", ENTRY.day, "t", "x", url))
    assert set(event) == KNOWN


def test_long_lines_are_folded() -> None:
    """At 75 bytes (RFC 5545, 3.1), never within a letter."""
    text = "é😀" * 500 + "x" * 4096
    made = ics([Entry(text, ENTRY.day, text, text, f"https://a.example/{'x' * 500}")], MADE_AT)
    lines = made.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert sum(one.startswith(b" ") for one in lines) > 100
    assert all(one.decode().encode() == one for one in lines)
    (event,) = opened(Entry(text, ENTRY.day, text, text))
    assert str(event["SUMMARY"]) == text


texts = st.text(
    st.one_of(st.characters(), st.sampled_from('abnN é€,;:\\"\r\n\t\0\x0b\x1c\x85\u2028\ud800')),
    max_size=120,
)


@settings(max_examples=100, deadline=None)
@given(uid=texts, title=texts, text=texts, url=texts)
def test_any_words_are_read_again(uid: str, title: str, text: str, url: str) -> None:
    """Whatever was typed comes out as it went in, in lines that every calendar takes."""
    entry = Entry(uid, ENTRY.day, title, text, url)
    for one in ics([entry], MADE_AT).split(b"\r\n"):
        assert len(one.decode().encode()) <= 75
    (event,) = opened(entry)
    assert set(event) - {"URL"} == KNOWN
    assert (str(event["UID"]), str(event["SUMMARY"])) == (line(uid), line(title))
    assert str(event["DESCRIPTION"]) == block(text)
