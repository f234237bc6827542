"""/stats: what is counted when people do something, and what those who run the bot read of it."""

import re
import struct
import zlib
from datetime import date
from pathlib import Path

import pytest

from bot import stats as counting
from bot.demo.chats import Message
from bot.guide.case import Person
from bot.guide.content import Guide
from bot.guide.events import Answer, Attach, Begin, Drop, Enter, Input, Remind, Reopen, Report, Sent
from bot.guide.turn import turn
from bot.settings import load
from bot.stats import DAYS, NAMES, SHOWN, Stats, counted, gather, stats_picture, stats_text
from bot.store.opening import open_store
from bot.store.protocol import Known, Received
from bot.words import Words
from tests.phone import TOKEN, Clock, House, Phone, plain

TODAY = date(2026, 11, 23)
MATTER = (Answer("problem", "nordvpn_billing"), Answer("matter", "refund"))


class Life:
    """Somebody's disputes, and what each thing they do is counted as."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.person = Person()
        self.number = 100

    def does(self, *events: Input) -> list[str]:
        """What these are counted as, all together."""
        found: list[str] = []
        for event in events:
            self.number += 1
            before, about = self.person, self.person.case.id
            self.person = turn(self.guide, before, about, event, TODAY, self.number).person
            found += counted(before, self.person, self.guide.recourse)
        return found


@pytest.fixture
def life(guide: Guide) -> Life:
    """Somebody who has not begun."""
    return Life(guide)


# --- what is counted -----------------------------------------------------------------------------


def test_a_dispute_is_counted_once_as_it_goes(life: Life) -> None:
    """Opened at the first answer; each message that leaves; a door outside; how it ended."""
    assert life.does(Enter()) == []
    assert life.does(*MATTER) == ["person.first", "case.opened"]
    assert life.does(Answer("seller", "site"), Report("help", "unsolved")) == []
    assert life.does(Report("chat", "silent")) == []
    assert life.does(Sent("email")) == ["letter.sent"]
    assert life.does(Report("email", "refused")) == []
    assert life.does(Sent("fr_cnil")) == ["door.sent"]
    assert life.does(Report("fr_cnil", "solved")) == ["case.solved"]


def test_a_day_put_right_is_no_other_message(life: Life) -> None:
    """Nor is a second tap, or a reminder asked for: nothing more has left."""
    life.does(*MATTER, Answer("seller", "site"), Report("help", "unsolved"))
    life.does(Report("chat", "silent"))
    assert life.does(Remind("email", "3")) == []
    assert life.does(Sent("email")) == ["letter.sent"]
    assert life.does(Sent("email"), Sent("email", "2026-11-20"), Remind("email", "7")) == []
    assert life.person.case.step("email"), "it was sent"


def test_what_is_over_may_be_opened_again(life: Life) -> None:
    """Who closed it by mistake goes back: that is counted, so that the sums stay true."""
    life.does(*MATTER, Answer("seller", "site"))
    assert life.does(Report("help", "ended")) == ["case.ended"]
    assert life.does(Reopen("help")) == ["case.reopened"]
    assert life.does(Report("help", "solved")) == ["case.solved"]


def test_a_second_case_is_no_second_person(life: Life) -> None:
    """A person is counted with their first case; a case that goes takes nothing back."""
    assert life.does(Begin("nordvpn_billing")) == ["person.first", "case.opened"]
    assert life.does(Begin("nordvpn_connection")) == ["case.opened"]
    assert life.does(Drop(life.person.case.id)) == []


def test_evidence_is_counted_and_the_rest_is_not(life: Life) -> None:
    """A picture sent; not what is typed, nor a picture that belongs to no case."""
    assert life.does(Attach("photo", "f1", "canary")) == []
    life.does(*MATTER)
    assert life.does(Attach("photo", "f1", "canary")) == ["evidence.added"]
    assert life.does(Attach("photo", "f2")) == ["evidence.added"]


def test_every_name_is_one_of_a_few(guide: Guide) -> None:
    """No id and no word of anybody's is ever part of a name; a monitor's series stay few."""
    assert all(re.fullmatch(r"[a-z]+\.[a-z]+", name) for name in NAMES)
    before = Person()
    after = turn(guide, before, 0, Begin("nordvpn_billing"), TODAY, 101).person
    assert counted(before, after, guide.recourse) == ("person.first", "case.opened")
    assert counted(after, after, guide.recourse) == ()


# --- the page ------------------------------------------------------------------------------------


FIGURES = Stats(
    TODAY,
    {
        7: {"case.opened": 12, "letter.sent": 6},
        30: {"case.opened": 48, "letter.sent": 24, "case.solved": 15},
        365: {"case.opened": 12512, "case.solved": 211, "door.sent": 71, "case.reopened": 99},
    },
)


@pytest.mark.parametrize(
    ("language", "first", "line", "last"),
    [
        (
            "fr",
            "Chiffres jusqu’au 23 novembre 2026",
            "Dossiers ouverts : 12 / 48 / 12512",
            "Recours extérieurs utilisés : 0 / 0 / 71",
        ),
        (
            "en",
            "Figures until 23 November 2026",
            "Cases opened: 12 / 48 / 12512",
            "Outside doors used: 0 / 0 / 71",
        ),
    ],
)
def test_the_page_says_it_in_words(
    words: Words, language: str, first: str, line: str, last: str
) -> None:
    """All that the picture shows, for whoever does not see it, in the space of a caption."""
    text = plain(stats_text(words, language, FIGURES))
    assert text.startswith(f"<b>{first}</b>")
    assert f"• {line}\n" in text
    assert f"• {last}\n" in text
    assert len(text) < 1024
    assert len(re.findall("•", text)) == len(SHOWN)


def pixels(image: bytes) -> list[list[tuple[int, ...]]]:
    """The dots of a PNG of 8 bits a colour, row by row (W3C PNG, 9.2: the filters)."""
    width, height, depth, colour = struct.unpack(">IIBB", image[16:26])
    assert depth == 8
    size = {2: 3, 6: 4}[colour]
    chunks, at = b"", 8
    while at < len(image):
        (length,) = struct.unpack(">I", image[at : at + 4])
        if image[at + 4 : at + 8] == b"IDAT":
            chunks += image[at + 8 : at + 8 + length]
        at += length + 12
    data, stride = zlib.decompress(chunks), width * size
    rows: list[list[tuple[int, ...]]] = []
    above = bytes(stride)
    for number in range(height):
        start = number * (stride + 1)
        row = bytearray(data[start + 1 : start + 1 + stride])
        for place in range(stride):
            left = row[place - size] if place >= size else 0
            up, corner = above[place], above[place - size] if place >= size else 0
            nearest = min((left, up, corner), key=lambda one: abs(left + up - corner - one))
            added = (0, left, up, (left + up) // 2, nearest)[data[start]]
            row[place] = (row[place] + added) % 256
        above = bytes(row)
        rows.append([tuple(row[one : one + 3]) for one in range(0, stride, size)])
    return rows


def test_the_picture_draws_the_figures(words: Words, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bar as long as its figure, beside the largest of its part; none for what never was."""
    monkeypatch.setattr(counting, "_DENSITY", 72.0)
    rows = pixels(stats_picture(words, "fr", FIGURES))
    blue = [sum(dot == (0x25, 0x63, 0xEB) for dot in row) for row in rows]
    bars = [max(map(len, run.split())) for run in _runs(blue)]
    of_seven_days, of_thirty_days, of_a_year = bars[:2], bars[2:5], bars[5:]
    assert [round(bar / of_seven_days[0], 1) for bar in of_seven_days] == [1, 0.5]
    assert [round(bar / of_thirty_days[0], 1) for bar in of_thirty_days] == [1, 0.3, 0.5]
    assert [round(bar / of_a_year[0], 1) for bar in of_a_year] == [1, 0, 0]


def _runs(blue: list[int]) -> list[str]:
    """The bars, each as its rows: a sign for every blue dot."""
    spelled = "\n".join("x" * dots for dots in blue)
    return [run for run in re.split(r"\n{2,}", spelled) if "x" in run]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_picture_is_sharp_light_and_quiet(words: Words, language: str) -> None:
    """A PNG of a phone's width, under half of a megabyte; with nothing counted it is made too."""
    for stats in (FIGURES, Stats(TODAY, {days: {} for days in DAYS})):
        made = stats_picture(words, language, stats)
        width, height = struct.unpack(">II", made[16:24])
        assert width == 1120
        assert 0.5 < height / width < 2
        assert len(made) < 500_000
        assert made == stats_picture(words, language, stats), "the same, always"


async def test_the_figures_are_those_of_the_last_days(tmp_path: Path) -> None:
    """Today among them, in UTC; what is older than a year is not told."""
    clock = Clock()
    settings = load(bot_token=TOKEN, bot_api_url="http://127.0.0.1:1", webhook_url=None)
    store = await open_store(f"sqlite:///{tmp_path}/bot.sqlite3", settings.keys, clock=clock)
    clock.later(days=-400)
    for number, days in enumerate((0, 36, 29, 306, 23, 6), start=1):
        clock.later(days=days)
        chat = 1000 + number
        await store.receive([Received(number, chat, "{}")], int(clock()))
        names = ("case.opened", "letter.sent") if days == 6 else ("case.opened",)
        await store.save(number, chat, Known(Person()), names)
    stats = await gather(store, TODAY)
    await store.close()
    assert [stats.of("case.opened", days) for days in DAYS] == [2, 3, 5]
    assert [stats.of("letter.sent", days) for days in DAYS] == [1, 1, 1]
    assert stats.of("door.sent", 7) == 0


# --- in the chat: needs the desk's part (see the report; it fails until that is in) --------------


async def asks(phone: Phone) -> Message:
    """Type /stats and wait for a message. Out: the message."""
    before = len(phone.messages)
    phone.world.say(phone.person, "/stats")
    await phone.world.until(lambda: len(phone.messages) > before, within=10)
    await phone.house.settled()
    return phone.screen


async def test_who_runs_the_bot_reads_what_happened(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A picture with its words below it, of what people did meanwhile; nobody is named."""
    await house.stop()
    admin, sam = house.phone("Camille", "fr"), house.phone("Sam", "en")
    monkeypatch.setenv("ADMIN_IDS", f"1, {admin.person.id}")
    await house.start()
    await sam.send("/start nordvpn_billing")
    await sam.tap("Getting an invoice")
    shown = await asks(admin)
    assert shown.file is not None
    assert shown.file.data.startswith(b"\x89PNG")
    assert "Dossiers ouverts : 1 / 1 / 1" in plain(shown.caption)
    assert "Personnes, premier dossier : 1 / 1 / 1" in plain(shown.caption)
    assert "Sam" not in shown.caption


async def test_to_anybody_else_it_is_no_command(house: House) -> None:
    """They read what they would for any word that is none, whoever they say they are."""
    phone = house.phone()
    unknown = await phone.send("/nonsense")
    shown = await asks(phone)
    assert shown.file is None
    assert plain(shown.text) == unknown
