"""What every test may ask for: a house with the bot running, the guide, the words."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot import intake
from bot.app import CONTENT
from bot.guide.content import Guide
from bot.guide.library import load
from bot.words import Words
from tests.database import Database, Server, new_file, postgres
from tests.phone import House, open_house


@pytest.fixture(scope="session")
def guide() -> Guide:
    """The real content."""
    return load(CONTENT)


@pytest.fixture(scope="session")
def words() -> Words:
    """The real words."""
    return Words()


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL server."""
    with postgres() as running:
        yield running


@pytest.fixture(params=["sqlite", "postgres"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """An empty database of either kind; its stores are closed at the end."""
    if request.param == "sqlite":
        made = new_file(tmp_path)
    else:
        made = request.getfixturevalue("server").new()
    yield made
    await made.close()


@pytest.fixture
async def house(
    tmp_path: Path, guide: Guide, words: Words, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[House]:
    """The bot, running against the stand-in on a database of its own. It looks for reminders often:
    the days pass quickly here."""
    monkeypatch.setattr(intake, "RING_EVERY", 0.2)
    async with open_house(tmp_path) as house:
        house.guide, house.words = guide, words
        await house.start()
        yield house


@pytest.fixture
async def hooked(tmp_path: Path, guide: Guide, words: Words) -> AsyncIterator[House]:
    """The bot, running by webhook."""
    async with open_house(tmp_path) as house:
        house.guide, house.words = guide, words
        house.by_webhook()
        await house.start()
        yield house
