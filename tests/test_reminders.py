"""The bot speaks first: when it was asked to, by day, once; and before old data are deleted."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.guide.case import Case, Person, Step
from bot.guide.events import Show
from bot.guide.speaking import due, ring, said_again
from tests.phone import House
from tests.story import Story, stored

PARIS = ZoneInfo("Europe/Paris")
DAY = date(2026, 11, 23)


async def waiting(house: House, language: str = "fr") -> Story:
    """Somebody whose e-mail left today, before they asked to be reminded."""
    story = Story(house, language)
    await story.start("nordvpn_billing", "matter.renewal", "seller.site", "outcome.nothing-found")
    await story.tap("button.sent")
    return story


def bell(house: House, zone: ZoneInfo = PARIS) -> datetime | None:
    """When the bot is to speak first, in a time zone."""
    ((when,),) = house.rows("SELECT due FROM person")
    return datetime.fromtimestamp(int(str(when)), zone) if when is not None else None


def at(house: House, when: datetime) -> None:
    """It is now that hour."""
    house.clock.now = when.timestamp()


async def rung(house: House) -> None:
    """Wait until the bell has been heard and answered."""
    await house.until(lambda: house.rows("SELECT 1 FROM inbox WHERE update_id < 0") != [])
    await house.settled()


# --- reminders ------------------------------------------------------------------------------------


async def test_nobody_is_reminded_who_did_not_ask(house: House) -> None:
    """What is due is only the year after which unused data are announced."""
    await waiting(house)
    assert bell(house) == datetime(2027, 11, 23, 10, tzinfo=PARIS)


async def test_a_reminder_comes_at_ten_where_the_person_lives(house: House) -> None:
    """The zone is the language's until they choose theirs, one tap away."""
    story = await waiting(house)
    await story.tap("button.remind-on")
    assert bell(house) == datetime(2026, 11, 30, 10, tzinfo=PARIS)
    await story.tap("button.zone", "zone.tahiti")
    tahiti = ZoneInfo("Pacific/Tahiti")
    assert bell(house, tahiti) == datetime(2026, 11, 30, 10, tzinfo=tahiti)
    assert story.say("zone.tahiti") in story.phone.text
    at(house, datetime(2026, 11, 30, 10, tzinfo=tahiti))
    await rung(house)
    assert story.shows("did-they-answer")
    assert bell(house, tahiti) == datetime(2027, 11, 23, 10, tzinfo=tahiti)


async def test_what_was_missed_at_night_comes_in_the_morning(house: House) -> None:
    """The bot was down on the day, and starts again late in the evening: it lets people sleep."""
    story = await waiting(house)
    await story.tap("button.remind-on")
    await house.stop()
    at(house, datetime(2026, 11, 30, 23, 30, tzinfo=PARIS))
    before = len(story.phone.messages)
    await house.start()
    await rung(house)
    assert len(story.phone.messages) == before
    assert bell(house) == datetime(2026, 12, 1, 10, tzinfo=PARIS)
    house.world.calls.clear()
    at(house, datetime(2026, 12, 1, 10, tzinfo=PARIS))
    await house.world.until(lambda: len(story.phone.messages) == before + 1, within=10)
    await house.settled()
    assert story.shows("did-they-answer")


async def test_a_reminder_is_put_off_or_stopped_by_one_tap(house: House) -> None:
    """Three days, seven days, or never again."""
    story = await waiting(house)
    await story.tap("button.remind-on")
    await story.reminded(7)
    await story.tap("button.snooze", days=7)
    assert bell(house) == datetime(2026, 12, 7, 10, tzinfo=PARIS)
    await story.reminded(7)
    await story.tap("button.remind-stop")
    assert bell(house) == datetime(2027, 12, 7, 10, tzinfo=PARIS)
    assert story.say("button.remind-week") in story.phone.labels


async def test_a_reminder_survives_a_deployment_and_comes_once(house: House) -> None:
    """It is in the database, not in the memory of a process."""
    story = await waiting(house)
    await story.tap("button.remind-on")
    await house.restart()
    await story.reminded(7)
    said = len(story.phone.messages)
    await house.restart()
    assert len(story.phone.messages) == said
    assert house.rows("SELECT count(*) FROM inbox WHERE state < 2") == [(0,)]


async def test_an_answer_ends_the_waiting(house: House) -> None:
    """Whoever says what became of it is not reminded of it any more."""
    story = await waiting(house)
    await story.tap("button.remind-on", "outcome.solved")
    assert bell(house) == datetime(2027, 11, 23, 10, tzinfo=PARIS)


async def test_whoever_blocked_the_bot_is_left_alone(house: House) -> None:
    """One attempt tells; after that the bot does not try again, also not if it is unblocked."""
    story = await waiting(house)
    await story.tap("button.remind-on")
    house.may_be_refused += ("bot was blocked by the user",)
    house.world.block(story.phone.person)
    house.clock.later(days=7)
    await rung(house)
    await house.until(lambda: bell(house) is not None)
    assert bell(house) == datetime(2027, 11, 23, 10, tzinfo=PARIS)
    assert '"remind"' not in stored(house)


async def test_a_reminder_opens_the_case_it_is_about(house: House) -> None:
    """Its buttons would otherwise speak of another one."""
    story = await waiting(house)
    await story.tap("button.remind-on")
    house.clock.later(days=1)
    await story.phone.send("/reclamation")
    await story.tap("button.new", "nordvpn_installation", "device.linux")
    await story.reminded(6)
    assert story.say("nordvpn_billing") in story.phone.text
    await story.tap("outcome.solved")
    assert story.shows("over-solved")
    await story.tap("button.menu", "button.folder", "button.cases")
    assert story.say("nordvpn_installation") in story.phone.text


def test_two_reminders_of_one_day_come_one_a_day() -> None:
    """At once, the second would take the first one's buttons."""
    step = Step(rung="email", day=DAY, outcome="sent", sent=DAY, remind=DAY + timedelta(7))
    cases = tuple(
        Case(id=number, answers={"problem": "p"}, steps=(step,), touched=DAY) for number in (1, 2)
    )
    first = ring(Person(cases=cases), DAY + timedelta(7))
    assert first.page is not None
    assert first.page.page == "reminder"
    assert first.person.case.id == 1
    assert due(first.person) == DAY + timedelta(8)
    assert ring(first.person, DAY + timedelta(7)).page is None
    second = ring(first.person, DAY + timedelta(8))
    assert second.person.case.id == 2
    assert due(second.person) == DAY + timedelta(365)


def test_what_may_not_have_arrived_is_said_again() -> None:
    """After a crash between saving and speaking; but nothing is said that was not to be said."""
    step = Step(rung="email", day=DAY, outcome="sent", sent=DAY, remind=DAY)
    person = Person(cases=(Case(id=1, answers={"problem": "p"}, steps=(step,), touched=DAY),))
    assert said_again(person) is None
    asleep = ring(person, DAY, awake=False).person
    assert said_again(asleep) is None
    assert due(asleep) == DAY
    reminded = ring(asleep, DAY).person
    assert said_again(reminded) == Show("reminder", "email")
    assert said_again(ring(reminded, DAY).person) is None
    told = ring(reminded, DAY + timedelta(365)).person
    assert said_again(told) == Show("expiring")


# --- a year later ---------------------------------------------------------------------------------


async def test_unused_data_are_announced_then_deleted(house: House) -> None:
    """A year without a visit, a word, thirty days more: then nothing is left."""
    story = await waiting(house)
    await story.reminded(365)
    assert story.shows("expiring", day=date(2027, 12, 23))
    assert bell(house) == datetime(2027, 12, 23, 10, tzinfo=PARIS)
    house.clock.later(days=29)
    await house.restart()
    assert house.rows("SELECT count(*) FROM person") == [(1,)]
    house.clock.later(days=1)
    await house.until(lambda: house.rows("SELECT 1 FROM person") == [])
    await house.settled()
    assert house.rows("SELECT count(*) FROM inbox WHERE chat <> 0 OR body <> ''") == [(0,)]
    assert not story.shows("erased"), "nobody is there: nothing is said"


async def test_one_tap_keeps_the_data(house: House) -> None:
    """Whoever comes back has not left; the year begins again."""
    story = await waiting(house)
    await story.reminded(365)
    await story.tap("button.keep")
    assert bell(house) == datetime(2028, 11, 22, 10, tzinfo=PARIS)
    assert story.say("nordvpn_email") in story.phone.text


@pytest.mark.parametrize("answers", [{}, {"problem": "p"}])
def test_each_case_has_a_year_of_its_own(answers: dict[str, str]) -> None:
    """Who comes for one lets another go; a blank one goes without a word."""
    used = Case(id=2, answers={"problem": "p"}, touched=DAY)
    old = Case(id=1, answers=answers, touched=DAY - timedelta(365))
    person = Person(cases=(used, old), about={"name": "Camille"})
    assert due(person) == DAY
    told = ring(person, DAY)
    if answers:
        assert told.page is not None
        assert (told.page.page, told.dropped) == ("expiring", False)
        assert due(told.person) == DAY + timedelta(30)
        told = ring(told.person, DAY + timedelta(30))
    assert (told.page, told.dropped, told.erased) == (None, True, False)
    assert [case.id for case in told.person.cases] == [2]
    assert told.person.about == {"name": "Camille"}


def test_a_case_of_an_earlier_version_is_announced_first() -> None:
    """It noted no day: it is not deleted without a word."""
    told = ring(Person(cases=(Case(id=1, answers={"problem": "p"}),)), DAY)
    assert told.page is not None
    assert told.page.page == "expiring"
