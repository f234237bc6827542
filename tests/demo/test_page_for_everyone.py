"""The chat page by keyboard, in any size, by ear, and open for long."""

import json
import time
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import BrowserContext, Page, expect

from bot.demo.cast import populate
from bot.demo.chats import Person
from bot.demo.server import serve
from bot.demo.world import World

from .eyes import say, shoot, start
from .raw import Api

pytestmark = pytest.mark.browser


# --- by keyboard, by size, by ear -----------------------------------------------------------------


async def test_by_keyboard_only(page: Page) -> None:
    """Everything can be reached and done without a pointer, and the focus never gets lost."""

    async def focused() -> str:
        return str(
            await page.evaluate(
                "(document.activeElement.getAttribute('aria-label') ?? "
                "document.activeElement.textContent).trim()"
            )
        )

    async def tab_to(name: str, key: str = "Tab") -> None:
        for _ in range(30):
            if name in await focused():
                return
            await page.keyboard.press(key)
        raise AssertionError(f"{name} cannot be reached, only {await focused()}")

    await page.keyboard.press("Tab")
    assert await focused() == "Aller au message à écrire"
    await tab_to("Démarrer")
    await page.keyboard.press("Enter")
    await expect(page.locator(".theirs")).to_contain_text("Bonjour Camille")
    await expect(page.locator("#text")).to_be_focused()

    await page.keyboard.type("/")
    await expect(page.locator("#text")).to_have_attribute("aria-expanded", "true")
    await page.keyboard.press("ArrowDown")
    active = await page.get_attribute("#text", "aria-activedescendant")
    await expect(page.locator(f"#{active}")).to_have_attribute("aria-selected", "true")
    await shoot(page, "commands")
    await page.keyboard.press("Enter")
    await expect(page.locator(".theirs").last).to_contain_text("Écho : /aide")

    await tab_to("Menu des commandes", "Shift+Tab")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("menuitem").first).to_be_focused()
    await page.keyboard.press("ArrowUp")
    assert "dossier" in await focused()
    await page.keyboard.press("Escape")
    await expect(page.locator("#menu")).to_be_focused()

    await tab_to("Continuer", "Shift+Tab")
    ring = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert ring == "solid"
    await page.keyboard.press("Enter")
    await expect(page.locator(".theirs").first).to_contain_text("Étape 2")
    assert "Étape 3" in await focused()  # the message changed under the focus, which stayed in it
    await page.keyboard.press("Enter")
    await expect(page.locator(".theirs").first).to_contain_text("Étape 3")
    assert "Étape 3" in await focused()
    await shoot(page, "focus")

    await tab_to("Options de la démonstration", "Shift+Tab")
    await page.keyboard.press("Enter")
    await expect(page.locator("#sheet")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.locator("#sheet")).to_be_hidden()
    assert await focused() == "Options de la démonstration"


MEASURE = Path(__file__).with_name("measure.js").read_text("utf-8")
HOSTILE = (
    "<img src=x onerror=alert(1)><b>pas du HTML</b> &amp; " + "anticonstitutionnellement" * 12 + " "
    "مرحبا بالعالم 👨‍👩‍👧‍👦 z̷a̷l̷g̷o̷"
)


@pytest.mark.parametrize(
    ("name", "width", "height", "theme"),
    [
        ("light", 390, 844, "light"),
        ("dark", 390, 844, "dark"),
        ("small", 360, 640, "light"),
        ("desk", 1280, 900, "dark"),
    ],
)
async def test_any_size_and_theme(
    page: Page, name: str, width: int, height: int, theme: Any
) -> None:
    """Text contrasts at 4.5:1, targets have 44 pixels, nothing sticks out, whatever is said."""
    await page.set_viewport_size({"width": width, "height": height})
    await page.emulate_media(color_scheme=theme)
    await expect(page.locator("html")).to_have_attribute("data-theme", theme)
    await start(page)
    await say(page, "riche")
    await say(page, HOSTILE)
    await expect(page.locator(".theirs").last).to_contain_text("<img src=x onerror=alert(1)>")
    await expect(page.locator(".said img")).to_have_count(0)
    for at in ("0", "document.getElementById('log').scrollHeight"):
        await page.evaluate(f"document.getElementById('log').scrollTop = {at}")
        measured = await page.evaluate(MEASURE)
        assert measured == {"poor": [], "small": [], "wide": False}
        await shoot(page, f"{name}-{'top' if at == '0' else 'end'}")


async def test_the_theme_can_be_chosen(page: Page) -> None:
    """The button changes the theme, and the choice is remembered."""
    await expect(page.locator("html")).to_have_attribute("data-theme", "light")
    await page.get_by_role("button", name="Thème sombre").click()
    await expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    await page.reload()
    await expect(page.get_by_role("button", name="Thème sombre")).to_have_attribute(
        "aria-pressed", "true"
    )


# --- a page that is open for long -----------------------------------------------------------------


async def test_a_long_chat(page: Page, api: Api, world: World) -> None:
    """A chat opens at its end; what comes while one reads above does not move the page."""
    camille = next(iter(world.people.values()))
    world.say(camille, "/start")
    for n in range(300):
        await api("sendMessage", chat_id=camille.id, text=f"Message {n}\nsur deux lignes")
    await page.reload()
    await expect(page.locator(".turn")).to_have_count(302)
    await expect(page.get_by_text("Message 299")).to_be_in_viewport()
    await page.evaluate("document.getElementById('log').scrollTop = 3000")
    await expect(page.locator("#to-end")).to_be_visible()
    before = await page.evaluate("document.getElementById('log').scrollTop")
    await api("sendMessage", chat_id=camille.id, text="Un de plus")
    last = world.messages(camille)[-2].message_id
    await api("editMessageText", chat_id=camille.id, message_id=last, text="Changé")
    await expect(page.get_by_role("button", name="Nouveau message")).to_be_visible()
    assert await page.evaluate("document.getElementById('log').scrollTop") == before
    await shoot(page, "long")
    await page.click("#to-end")
    await expect(page.get_by_text("Un de plus")).to_be_in_viewport()


async def test_deleted_messages_go(page: Page) -> None:
    """A message the bot deletes leaves the page, and the focus stays in the chat."""
    await start(page)
    await page.get_by_role("button", name="Effacer").focus()
    await page.keyboard.press("Enter")
    await expect(page.locator(".theirs")).to_have_count(0)
    await expect(page.locator("#log")).to_be_focused()
    await expect(page.locator("#announcer")).to_have_text("Un message a été supprimé.")


async def test_for_screen_readers(page: Page) -> None:
    """Landmarks, a log, names for everything; edits are announced once, by the announcer."""
    await start(page)
    tree = await page.locator("body").aria_snapshot()
    for part in ["banner", "main", 'log "Conversation"', 'combobox "Message"', 'button "Envoyer"']:
        assert part in tree, tree
    assert 'button "Continuer , action principale"' in tree.replace("Continuer,", "Continuer ,")
    turn = page.locator(".theirs")
    await expect(turn).to_have_attribute("aria-live", "off")
    unnamed = await page.evaluate(
        "[...document.querySelectorAll('button, a, select, textarea')]"
        ".filter((one) => one.checkVisibility() && !(one.getAttribute('aria-label') ?? "
        "one.labels?.[0]?.textContent ?? one.textContent).trim()).map((one) => one.id)"
    )
    assert unnamed == []


async def test_the_page_comes_back(
    context: BrowserContext, world: World, camille: Person, unused_port: int
) -> None:
    """When the stand-in stops and starts again, the page finds its place by itself."""
    page = await context.new_page()
    async with serve(world, port=unused_port) as address:
        await page.goto(address)
        await expect(page.locator(".turn")).to_have_count(1)
    await expect(page.locator("#status")).to_contain_text("connexion perdue")
    world.closing = False
    world.say(camille, "revenue")
    async with serve(world, port=unused_port):
        await expect(page.locator(".turn")).to_have_count(2)
        await expect(page.locator("#status")).to_have_text("bot")
        await page.close()


async def test_the_page_opens_fast(context: BrowserContext, world: World, address: str) -> None:
    """From nothing to a chat on the screen in well under two seconds."""
    populate(world)
    page = await context.new_page()
    began = time.monotonic()
    await page.goto(address)
    await expect(page.locator("#start")).to_be_visible()
    assert time.monotonic() - began < 2
    requests = json.loads(
        await page.evaluate(
            "JSON.stringify(performance.getEntriesByType('resource').map((one) => one.name))"
        )
    )
    assert all(name.startswith(address) for name in requests)
