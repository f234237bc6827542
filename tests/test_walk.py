"""Random walks: taps, old and forged buttons, texts, commands. Nothing breaks, nobody is stuck."""

import asyncio
import contextlib
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.desk.drawing import draw as draw_message
from bot.guide.case import Person
from bot.guide.content import Guide
from bot.guide.events import Attach, Enter, Input, Ring, Show, Typed, decode, encode
from bot.guide.pages import LANGUAGES, PAGES, draw
from bot.guide.screen import Link, Screen, Tap
from bot.guide.speaking import ring
from bot.guide.turn import turn
from bot.guide.walk import walk
from bot.words import Words
from tests.phone import House, Phone, open_house

TODAY = date(2026, 11, 23)
NO_DEADLINE = settings(deadline=None, suppress_health_check=list(HealthCheck))


def way_on(screen: Screen) -> bool:
    """Whether a screen leads on, back and out."""
    events = [button.event for button in screen.buttons if isinstance(button, Tap)]
    links = any(isinstance(button, Link) for button in screen.buttons)
    out = Show("menu") in events or Show("bye") in events
    return out and (links or len(events) >= 2)


def test_every_reachable_screen_is_said_in_every_language(guide: Guide, words: Words) -> None:
    """Each leads on and out; one language has no screen that the other has not."""
    seen = {}
    for language in LANGUAGES:
        pages = set()
        for person, page, screen in walk(guide, language):
            pages.add(page.page)
            assert way_on(screen), (person, page)
        seen[language] = pages
    assert seen["fr"] | seen["en"] == set(PAGES)
    for name in seen["fr"] ^ seen["en"]:  # a letter in the other language, and its files
        assert name.removesuffix("_fr").removesuffix("_en") in ("letter", "draft", "sheet")


def said(person: Person) -> list[tuple[object, ...]]:
    """What somebody said and did, without the day on which they last came."""
    return [(one.id, one.answers, one.steps, one.evidence) for one in person.cases]


steps = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 3)), min_size=1, max_size=40)


@given(steps=steps, language=st.sampled_from(LANGUAGES))
@settings(NO_DEADLINE, max_examples=500)
def test_a_walk_of_taps_new_and_old(
    guide: Guide, words: Words, steps: list[tuple[int, int]], language: str
) -> None:
    """Present buttons work, old ones change nothing they no longer mean, all can be said."""
    person, page, day, new_id = Person(), Show(), TODAY, 1
    seen: list[str] = []
    for pick, how in steps:
        screen = draw(guide, person, page, language, TODAY)
        assert way_on(screen)
        message = draw_message(words, language, screen, person.case.id)
        assert message.text
        data = [
            button["callback_data"]
            for row in message.keyboard["inline_keyboard"]
            for button in row
            if "callback_data" in button
        ]
        assert all(len(one.encode()) <= 64 for one in data)
        seen += data
        chosen = (seen if how == 3 else data)[pick % len(seen if how == 3 else data)]
        about, event = decode(chosen) or (0, Show())
        assert encode(event, about) == chosen
        day, new_id = day + timedelta(how), new_id + 1
        turned = turn(guide, person, about, event, day, new_id, language)
        if turned.stale:
            assert said(turned.person) == said(person)
        assert turned.page is not None
        person, page = turned.person, turned.page
    assert isinstance(Person.model_validate_json(person.model_dump_json()), Person)


day = st.dates(TODAY - timedelta(900), TODAY + timedelta(900))
events: st.SearchStrategy[Input] = st.one_of(
    st.builds(Typed, st.text(max_size=80), st.booleans()),
    st.builds(Typed, day.map("{:%d/%m/%Y}".format)),
    st.builds(Attach, st.sampled_from(("photo", "document")), st.text(max_size=9), st.text()),
    st.just(Ring()),
    st.builds(Enter, st.text("abcdefgnopv_-", max_size=20)),
    st.text(max_size=64).map(lambda data: (decode(data) or (0, Show()))[1]),
)


@given(st.lists(st.tuples(events, st.integers(0, 5)), max_size=15))
@settings(NO_DEADLINE, max_examples=200)
def test_a_walk_of_nonsense(guide: Guide, words: Words, path: list[tuple[Input, int]]) -> None:
    """Whatever is claimed, a screen can be said."""
    person = Person()
    for number, (event, about) in enumerate(path):
        turned = turn(guide, person, about, event, TODAY, number + 1)
        if isinstance(event, Ring):
            turned = ring(person, TODAY + timedelta(about * 100))
        person = turned.person
        screen = draw(guide, person, turned.page or Show(), "fr", TODAY)
        assert draw_message(words, "fr", screen, person.case.id).text


# --- the same with the real bot, over HTTP --------------------------------------------------------


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    """A loop of its own, in which one house serves many examples."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="module")
def full_house(
    runner: asyncio.Runner, tmp_path_factory: pytest.TempPathFactory, guide: Guide, words: Words
) -> Iterator[House]:
    """A house for all the examples; each has a person of its own."""
    folder: Path = tmp_path_factory.mktemp("walk")
    opening = open_house(folder)
    house = runner.run(opening.__aenter__())
    house.guide, house.words = guide, words
    house.may_be_refused += ("message to edit not found",)
    runner.run(house.start())
    yield house
    runner.run(opening.__aexit__(None, None, None))


TEXTS = st.one_of(
    st.sampled_from(
        [
            *("/start", "/reclamation", "/start nordvpn_billing", "/aide", "/langue"),
            *("/supprimer", "/mediation", "/privacy", "/nothing", "merci", "<b>"),
        ]
    ),
    st.text(min_size=1, max_size=30).filter(lambda text: text.strip(" \t\n\r\0") != ""),
)
ACTIONS = st.lists(
    st.one_of(
        st.tuples(st.just("tap"), st.integers(0, 30)),
        st.tuples(st.just("tap"), st.integers(0, 30)),
        st.tuples(st.just("old"), st.integers(0, 300)),
        st.tuples(st.just("say"), TEXTS),
        st.tuples(st.just("forge"), st.text("0123456789.abcorsux_\N{SNOWMAN}", max_size=20)),
    ),
    max_size=20,
)


@given(actions=ACTIONS, language=st.sampled_from(["fr", "en", None]))
@settings(NO_DEADLINE, max_examples=40)
def test_a_walk_in_the_chat(
    runner: asyncio.Runner,
    full_house: House,
    actions: list[tuple[str, int | str]],
    language: str | None,
) -> None:
    """The real bot over HTTP: always an answer, never a refused call, always a way on."""
    runner.run(live(full_house.phone("Hasard", language), actions))


async def live(phone: Phone, actions: list[tuple[str, int | str]]) -> None:
    """Do these things one after the other."""
    await phone.send("/start")
    seen = [(phone.screen, button.data) for button in phone.buttons if button.data]
    for kind, what in actions:
        if kind == "say":
            with contextlib.suppress(ValueError):  # what no client would send
                await phone.send(str(what))
        else:
            present = [(phone.screen, button.data) for button in phone.buttons if button.data]
            choice = present if kind == "tap" else seen
            if kind == "forge":
                query = await phone.tap_data(str(what))
            else:
                assert isinstance(what, int)
                message, data = choice[what % len(choice)]
                assert data is not None
                query = await phone.tap_data(data, message)
            assert query.answered
        assert phone.buttons, "the bottom of the chat is never without buttons"
        seen += [(phone.screen, button.data) for button in phone.buttons if button.data]
    phone.house.check()
