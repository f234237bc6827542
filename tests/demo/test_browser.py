"""The chat page in a browser, with a tiny bot on the other side.

Screenshots go to test-output/, for eyes: look at them after a change of the page.
"""

from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from bot.demo.files import blank_png
from bot.demo.world import World

from .eyes import say, shoot, start

pytestmark = pytest.mark.browser


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
