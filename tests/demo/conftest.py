"""A world, its address, and two ways to call it."""

import socket
from collections.abc import AsyncIterator

import pytest
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.demo.chats import Person
from bot.demo.server import serve
from bot.demo.world import World

from .raw import Api

TOKEN = "1234567:STANDIN-token-for-tests_only"


@pytest.fixture
def world() -> World:
    """An empty world with a bot in it."""
    return World(token=TOKEN, username="reclamation_bot", name="Réclamation")


@pytest.fixture
async def address(world: World) -> AsyncIterator[str]:
    """The address at which the world is served."""
    async with serve(world) as address:
        yield address


@pytest.fixture
async def api(address: str) -> AsyncIterator[Api]:
    """Raw calls."""
    async with Api(address, TOKEN) as api:
        yield api


@pytest.fixture
async def bot(address: str) -> AsyncIterator[Bot]:
    """python-telegram-bot's Bot, speaking to the stand-in."""

    def request() -> HTTPXRequest:
        return HTTPXRequest(httpx_kwargs={"trust_env": False})

    bot = Bot(
        TOKEN,
        base_url=f"{address}/bot",
        base_file_url=f"{address}/file/bot",
        request=request(),
        get_updates_request=request(),
    )
    async with bot:
        yield bot


@pytest.fixture
def camille(world: World) -> Person:
    """Someone who has met the bot; nothing is pending."""
    camille = world.add_person("Camille", language_code="fr")
    world.say(camille, "/start")
    world.updates.drop_all()
    return camille


@pytest.fixture
def unused_port() -> int:
    """A port on which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
