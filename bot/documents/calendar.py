"""Calendar: days not to miss in, an .ics file out that any calendar takes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from icalendar import Alarm, Calendar, Event, vText

from bot.documents.text import block, line

_AHEAD: Final = timedelta(days=-3, hours=9)
"""When it rings, from the midnight at which the day begins: three days before, at nine."""
_ADDRESS: Final = re.compile(r"https?://[!-~]+")


@dataclass(frozen=True, slots=True)
class Entry:
    """A day not to miss. In a calendar, it replaces the one of the same `uid`."""

    uid: str
    day: date
    title: str
    text: str
    url: str = ""


class _Text(vText):
    """A text as it stands: icalendar itself takes the `\\N` of C:\\NordVPN for a line break."""

    def to_ical(self) -> bytes:
        return b"\\\\N".join(vText(part).to_ical() for part in self.split("\\N"))


def ics(entries: Sequence[Entry], made_at: datetime) -> bytes:
    """Days as a file (RFC 5545). `made_at` has its time zone. A `url` that is none is left out."""
    calendar = Calendar()
    calendar.add("prodid", "-//Reclamation//Reclamation//FR")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    for entry in entries:
        calendar.add_component(_event(entry, made_at.astimezone(UTC)))
    made: bytes = calendar.to_ical()
    return made


def _event(entry: Entry, made_at: datetime) -> Event:
    """A whole day (one, if no end is said: RFC 5545, 3.6.1), during which one is not busy."""
    event = Event()
    event.add("uid", _Text(line(entry.uid)))
    event.add("dtstamp", made_at)
    event.add("dtstart", entry.day)
    event.add("summary", _Text(line(entry.title)))
    event.add("description", _Text(block(entry.text)))
    if _ADDRESS.fullmatch(entry.url):
        event.add("url", entry.url)
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _Text(line(entry.title)))
    alarm.add("trigger", _AHEAD)
    event.add_component(alarm)
    return event
