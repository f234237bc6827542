"""A world, its address, and two ways to call it."""

import socket
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import BrowserContext, Page, ViewportSize, async_playwright
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.demo.cast import populate
from bot.demo.chats import Person
from bot.demo.server import serve
from bot.demo.world import World

from .echo import echo_bot
from .raw import TOKEN, Api

ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE: ViewportSize = {"width": 390, "height": 844}


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


# --- in a browser ---------------------------------------------------------------------------------


@pytest.fixture
async def context(address: str) -> AsyncIterator[BrowserContext]:
    """A French phone."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=ARGUMENTS
        )
        context = await browser.new_context(
            viewport=PHONE, locale="fr-FR", color_scheme="light", device_scale_factor=2
        )
        await context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address)
        context.set_default_timeout(5000)
        yield context
        await browser.close()


@pytest.fixture
async def page(
    context: BrowserContext, address: str, world: World, api: Api
) -> AsyncIterator[Page]:
    """The page, open on Camille's private chat; any error in it fails the test."""
    populate(world)
    await api(
        "setMyDescription",
        description="Un litige avec une entreprise ?\n\nJe vous aide à trouver la bonne porte.",
    )
    commands = [("start", "Commencer"), ("aide", "De l’aide"), ("dossier", "Voir mon dossier")]
    await api(
        "setMyCommands",
        commands=[{"command": name, "description": text} for name, text in commands],
        language_code="fr",
    )
    await api("setMyCommands", commands=[{"command": "help", "description": "Get help"}])
    page = await context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    page.on("console", lambda line: faults.append(line.text) if line.type == "error" else None)
    await page.goto(address)
    async with echo_bot(address):
        yield page
    assert faults == []
