"""The chat page in a browser, with a tiny bot on the other side.

Screenshots go to test-output/, for eyes: look at them after a change of the page.
"""

import json
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import BrowserContext, Page, ViewportSize, async_playwright, expect

from bot.demo.cast import populate
from bot.demo.chats import Person
from bot.demo.files import blank_png
from bot.demo.server import serve
from bot.demo.world import World

from .echo import echo_bot
from .raw import Api

pytestmark = pytest.mark.browser

SHOTS = Path(__file__).parents[2] / "test-output"
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


async def shoot(page: Page, name: str) -> None:
    """Keep a picture."""
    SHOTS.mkdir(exist_ok=True)
    await page.screenshot(path=SHOTS / f"demo-{name}.png", animations="disabled")


async def start(page: Page) -> None:
    """Press START and wait for the welcome."""
    await page.click("#start")
    await expect(page.locator(".theirs .bubble")).to_contain_text("Quel est le problème")


async def say(page: Page, text: str) -> None:
    """Write a message."""
    await page.fill("#text", text)
    await page.press("#text", "Enter")


# --- what is said and sent ------------------------------------------------------------------------


async def test_a_first_conversation(page: Page, world: World) -> None:
    """The bot introduces itself; START, words, taps, notifications and edits do what they do."""
    await expect(page.locator("#empty")).to_contain_text("Que peut faire ce bot ?")
    await expect(page.locator("#empty")).to_contain_text("trouver la bonne porte")
    await expect(page.locator("#composer")).to_be_hidden()
    await expect(page.locator(".strip")).to_contain_text("Rien ne quitte cet ordinateur")
    await shoot(page, "start")
    await start(page)
    await expect(page.locator("#text")).to_be_focused()
    await expect(page.locator("#empty")).to_have_count(0)
    assert world.messages(next(iter(world.people.values())))[0].text == "/start"

    await page.get_by_role("button", name="Paiement").click()
    await expect(page.locator("#toast")).to_have_text("C’est noté")
    await page.get_by_role("button", name="Livraison").click()
    await expect(page.locator("#alert")).to_contain_text("Attention")
    await page.click("#alert button")
    slow = page.get_by_role("button", name="C’est résolu")
    await slow.click()
    await expect(slow).to_have_attribute("aria-busy", "true")
    await shoot(page, "welcome")

    top = await page.locator(".theirs .bubble").first.bounding_box()
    await page.get_by_role("button", name="Continuer").click()
    await expect(page.locator(".theirs .bubble")).to_contain_text("Étape 2")
    await expect(page.locator(".theirs .stamp")).to_contain_text("modifié")
    await expect(page.locator("#announcer")).to_contain_text("Message modifié : Étape 2")
    await expect(page.locator(".theirs")).to_have_count(1)
    assert top is not None

    await say(page, "deux lignes\nici")
    await expect(page.locator(".theirs").last).to_contain_text("Écho : deux lignes")
    await expect(page.locator(".mine .said").last).to_contain_text("deux lignes")
    await expect(page.locator("#text")).to_have_value("")
    await say(page, "lent")
    await expect(page.locator("#status")).to_have_text("écrit…")
    await say(page, "clavier")
    await page.get_by_role("group", name="Réponses proposées").get_by_text("Oui").click()
    await expect(page.locator(".theirs").last).to_contain_text("Écho : Oui")
    await shoot(page, "conversation")


async def test_text_of_every_kind(page: Page) -> None:
    """Formatting is drawn; code and blocks are copied; hidden and folded text opens."""
    await start(page)
    await say(page, "riche")
    said = page.locator(".theirs .said").last
    for tag, text in [("strong", "Gras"), ("em", "italique"), ("u", "souligné"), ("s", "barré")]:
        await expect(said.locator(tag)).to_have_text(text)

    async def copied() -> str:
        await expect(page.locator("#toast")).to_have_text("Copié")
        text = await page.evaluate("navigator.clipboard.readText()")
        await page.evaluate("document.getElementById('toast').textContent = ''")
        return str(text)

    await said.get_by_role("button", name="Copier : REF-2026-001").click()
    assert await copied() == "REF-2026-001"
    await said.locator(".copy").click()
    assert await copied() == "Madame, Monsieur,\n\nJe demande le remboursement."
    await page.get_by_role("button", name="Copier", exact=False).first.click()
    assert await copied() == "REF-2026-001"

    hidden = said.get_by_role("button", name="Texte masqué")
    await hidden.press("Enter")
    await expect(said.locator(".spoiler.read")).to_be_visible()
    more = said.get_by_role("button", name="Lire la suite")
    folded = await said.locator(".fold").bounding_box()
    await more.click()
    await expect(said.get_by_role("button", name="Replier")).to_have_attribute(
        "aria-expanded", "true"
    )
    opened = await said.locator(".fold").bounding_box()
    assert folded is not None
    assert opened is not None
    assert opened["height"] > folded["height"]
    await shoot(page, "rich")

    link = said.get_by_role("link", name="un lien")
    await expect(link).to_have_attribute("href", "https://example.org/page")
    await expect(link).to_have_attribute("target", "_blank")
    await expect(link).to_have_attribute("rel", "noopener noreferrer")
    await expect(page.get_by_role("link", name="Les conditions")).to_have_attribute(
        "rel", "noopener noreferrer"
    )
    await said.get_by_role("button", name="/aide").click()
    await expect(page.locator(".theirs").last).to_contain_text("Écho : /aide")


async def test_links_to_the_bot(page: Page, address: str) -> None:
    """A link to t.me/<bot>?start=... opens the chat with START to press, and so does the page's."""
    await start(page)
    await say(page, "riche")
    await page.get_by_role("link", name="recommencer").click()
    await expect(page.locator("#start")).to_contain_text("start=again")
    await expect(page.locator("#start")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.locator(".theirs").last).to_contain_text("Vous venez de again")
    await page.goto(f"{address}/?start=nordvpn_billing")
    await expect(page.locator("#start")).to_contain_text("start=nordvpn_billing")
    await shoot(page, "deep-link")
    await page.click("#start")
    await expect(page.locator(".theirs").last).to_contain_text("Vous venez de nordvpn_billing")
    await expect(page.locator("#composer")).to_be_visible()


async def test_files(page: Page, tmp_path: Path) -> None:
    """Documents and photos go up and come down, by the button and by dropping."""
    await start(page)
    facture = tmp_path / "facture été.pdf"
    facture.write_bytes(b"%PDF-1.4 facture")
    picture = tmp_path / "photo.png"
    picture.write_bytes(blank_png(320, 200))
    await page.fill("#text", "Ma facture")
    await page.set_input_files("#file", [facture])
    mine = page.locator(".mine").last
    await expect(mine.locator(".file-name")).to_have_text("facture été.pdf")
    await expect(mine).to_contain_text("Ma facture")
    await expect(mine.locator(".reactions")).to_have_text("👍")
    theirs = page.locator(".theirs .document").last
    async with page.expect_download() as download:
        await theirs.click()
    got = await (await download.value).path()
    assert got.read_bytes() == b"%PDF-1.4 facture"
    assert (await download.value).suggested_filename == "facture été.pdf"

    await page.set_input_files("#file", [picture])
    image = page.locator(".theirs .photo img")
    await expect(image).to_have_attribute("alt", "Photo, Belle photo")
    assert await image.evaluate("one => one.naturalWidth") == 320

    await page.evaluate(
        """() => {
          const data = new DataTransfer();
          data.items.add(new File(["x"], "déposé.txt", { type: "text/plain" }));
          const place = document.getElementById("log");
          const drag = (kind) => place.dispatchEvent(
            new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
          drag("dragenter");
          window.dropShown = !document.getElementById("drop").hidden;
          drag("drop");
        }"""
    )
    assert await page.evaluate("window.dropShown") is True
    await expect(page.locator(".mine .file-name").last).to_have_text("déposé.txt")
    await expect(page.locator("#drop")).to_be_hidden()
    await shoot(page, "files")


# --- who speaks with whom -------------------------------------------------------------------------


async def test_people_languages_and_the_group(page: Page, world: World) -> None:
    """Each person has their own chat and language; the group has its own rules."""
    await start(page)
    camille, sam, dominique = world.people.values()
    [group] = [chat for chat in world.chats.values() if not chat.private]
    await page.select_option("#who", f"{sam.id} {sam.id}")
    await expect(page.locator("html")).to_have_attribute("lang", "en")
    await expect(page.locator("#start")).to_have_text("Start")
    await expect(page.locator(".turn")).to_have_count(0)
    await page.click("#start")
    await expect(page.locator(".theirs")).to_contain_text("Bonjour Sam")
    await page.fill("#text", "/")
    await expect(page.get_by_role("option")).to_contain_text(["/help"])
    await page.fill("#text", "")
    await page.reload()
    await expect(page.locator(".theirs")).to_contain_text("Bonjour Sam")

    await page.select_option("#who", f"{dominique.id} {dominique.id}")
    await expect(page.locator("html")).to_have_attribute("lang", "fr")  # the browser's
    await page.click("#more")
    await page.select_option("#language", "en")
    await expect(page.locator("#start")).to_have_text("Start")
    assert dominique.language_code == "en"

    await page.select_option("#who", f"{camille.id} {group.id}")
    await expect(page.locator("#title")).to_have_text("Famille")
    await page.get_by_role("button", name="Ajouter le bot au groupe").click()
    await expect(page.locator(".day").last).to_contain_text("Camille a ajouté le bot")
    await say(page, "ceci ne regarde que nous")
    await say(page, "/aide")
    await expect(page.locator(".theirs")).to_contain_text("Écho : /aide")
    await page.select_option("#who", f"{sam.id} {group.id}")
    await expect(page.locator(".theirs .sender").first).to_have_text("Camille")
    await shoot(page, "group")
    await page.click("#more")
    await page.click("#presence")
    await expect(page.get_by_role("button", name="Add the bot to the group")).to_be_visible()
    assert group.with_bot is False


async def test_the_discreet_menu(page: Page, world: World) -> None:
    """Editing, replying, other kinds of message and blocking can be tried."""
    await start(page)
    await say(page, "fote")
    await expect(page.locator(".theirs").last).to_contain_text("Écho : fote")
    await page.click("#more")
    await shoot(page, "sheet")
    await page.get_by_role("button", name="Modifier mon dernier message").click()
    await expect(page.locator("#banner")).to_contain_text("Modification du message")
    await expect(page.locator("#text")).to_have_value("fote")
    await say(page, "faute")
    await expect(page.locator(".mine").last).to_contain_text("faute")
    await expect(page.locator(".mine .stamp").last).to_contain_text("modifié")
    await page.click("#more")
    await page.get_by_role("button", name="Répondre au bot").click()
    await say(page, "d’accord")
    await expect(page.locator(".mine .quoted")).to_contain_text("Écho : fote")
    for name, shown in [
        ("Envoyer un autocollant", "👍"),
        ("Envoyer un vocal", "Message vocal, 3 s"),
        ("Envoyer une position", "48.8566"),
        ("Envoyer mon contact", "Camille"),
    ]:
        await page.click("#more")
        await page.get_by_role("button", name=name).click()
        await expect(page.locator(".mine").last).to_contain_text(shown)
    await shoot(page, "things")
    await page.click("#more")
    await page.get_by_role("button", name="Bloquer le bot").click()
    await expect(page.locator("#start")).to_have_text("Redémarrer le bot")
    await page.click("#start")
    await expect(page.locator(".mine").last).to_contain_text("/start")
    assert next(iter(world.people.values())).blocked is False


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
