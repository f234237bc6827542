"""A whole complaint in a real browser: the demonstration as a stranger starts it, tapped through.

Pictures go to test-output/complaint-*.png: look at them after a change of words or of the page.
"""

import asyncio
import os
import re
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from time import monotonic

import pytest
from playwright.async_api import BrowserContext, Locator, Page, async_playwright, expect

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parent.parent
SHOTS = ROOT / "test-output"
CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = [
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]


@pytest.fixture
async def address(tmp_path: Path) -> AsyncIterator[str]:
    """The demonstration, started as `make run` does, in a folder of its own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment.pop("BOT_TOKEN", None)
    started = monotonic()
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "demo", "--port", "0"),
        cwd=tmp_path,
        env=environment,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    line = await asyncio.wait_for(process.stdout.readline(), 10)
    found = re.search(r"http://127\.0\.0\.1:\d+", line.decode())
    assert found, line
    assert monotonic() - started < 10
    yield found[0]
    process.terminate()
    assert await asyncio.wait_for(process.wait(), 10) == 0


@pytest.fixture
async def browser_context(address: str) -> AsyncIterator[BrowserContext]:
    """A phone held upright."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        context = await browser.new_context(
            viewport={"width": 390, "height": 844}, locale="fr-FR", device_scale_factor=2
        )
        await context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address)
        context.set_default_timeout(10_000)
        yield context
        await browser.close()


@pytest.fixture
async def page(browser_context: BrowserContext, address: str) -> AsyncIterator[Page]:
    """The chat page; any error in it fails the test."""
    page = await browser_context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    page.on("console", lambda line: faults.append(line.text) if line.type == "error" else None)
    await page.goto(address)
    yield page
    assert faults == []


async def shoot(page: Page, name: str) -> None:
    SHOTS.mkdir(exist_ok=True)
    await page.screenshot(path=SHOTS / f"complaint-{name}.png", animations="disabled")


def key(page: Page, label: str) -> Locator:
    """The button of the last message that says this; its style is told to screen readers too."""
    said = re.compile(rf"^{re.escape(label)}( ?, .*)?$")
    return page.locator(".theirs").last.get_by_role("button", name=said)


async def tap(page: Page, label: str, leads_to: str) -> None:
    """Tap a button of the last message and wait for the words it leads to."""
    last = page.locator(".theirs").last
    await key(page, label).click()
    await expect(last).to_contain_text(spaced(leads_to))


def spaced(text: str) -> re.Pattern[str]:
    """A text in which a space may be one that does not break."""
    return re.compile(re.escape(text).replace(r"\ ", r"\s"))


async def test_from_reclamation_to_mediation(page: Page) -> None:
    """A renewal that nobody wanted: help, e-mail, chat, formal notice, then outside help."""
    last = page.locator(".theirs").last
    await expect(page.locator("#empty")).to_contain_text("indépendant de NordVPN et de l’État")
    await shoot(page, "0-before-start")
    await page.click("#start")
    await expect(last).to_contain_text("Je vous guide pas à pas")
    await page.fill("#text", "/reclamation")
    await page.press("#text", "Enter")
    await expect(page.locator(".theirs")).to_have_count(2)
    await shoot(page, "1-problem")
    await tap(page, "Paiement, remboursement", "De quoi s’agit-il ?")
    await tap(page, "Renouvellement non voulu", "Où avez-vous acheté l’abonnement ?")
    await shoot(page, "2-seller")
    await tap(page, "Sur le site de NordVPN", "Étape 1 sur 4 : centre d’aide")
    article = last.locator("a.key").first
    await expect(article).to_contain_text("Couper le renouvellement")
    await expect(article).to_have_attribute("href", re.compile(r"/hc/fr/articles/19556844985489$"))
    await shoot(page, "3-help-centre")
    await tap(page, "Pas résolu", "Étape 2 sur 4 : e-mail")
    await last.get_by_role("button", name="Copier support@nordvpn.com").click()
    assert await page.evaluate("navigator.clipboard.readText()") == "support@nordvpn.com"
    await shoot(page, "4-email")
    await tap(page, "Plus tard", "C’est noté")
    await shoot(page, "5-later")
    await page.reload()
    await expect(last).to_contain_text("C’est noté")
    await tap(page, "Pas de réponse", "Étape 3 sur 5 : e-mail (relance)")
    await shoot(page, "5-reminder")
    await tap(page, "Pas de réponse", "Étape 4 sur 5 : chat en direct")
    await last.get_by_role("button", name="Copier le message").click()
    copied = str(await page.evaluate("navigator.clipboard.readText()"))
    assert copied.startswith("Bonjour, je souhaite parler à un conseiller.")
    await shoot(page, "6-chat")
    await tap(page, "Pas résolu", "Étape 5 sur 5 : mise en demeure par e-mail")
    await shoot(page, "7-notice")
    await tap(page, "Pas de réponse", "Dans quel pays vivez-vous ?")
    await shoot(page, "8-country")
    await tap(page, "France", "Possible maintenant, le plus utile d’abord")
    await shoot(page, "8-outside")
    await tap(page, "Banque : paiement par carte", "Possible maintenant.")
    await shoot(page, "8-bank")
    await tap(page, "Sources", "D’où viennent ces informations")
    await shoot(page, "8-sources")
    await tap(page, "← Retour", "Possible maintenant.")
    await tap(page, "Voir les autres aides", "Possible maintenant, le plus utile d’abord")
    await tap(page, "Celles qui ne peuvent aider", "Médiateur (France)")
    await tap(page, "Médiateur (France)", "Il ne peut agir que si l’entreprise")
    mediators = last.get_by_role("link", name="Liste des médiateurs")
    await expect(mediators).to_have_attribute(
        "href", "https://www.economie.gouv.fr/mediation-conso"
    )
    await shoot(page, "9-mediator")
    await expect(page.locator(".theirs")).to_have_count(2)


async def type_in(page: Page, text: str, leads_to: str) -> None:
    """Type something and wait for the words of the new message."""
    before = await page.locator(".theirs").count()
    await page.fill("#text", text)
    await page.press("#text", "Enter")
    await expect(page.locator(".theirs")).to_have_count(before + 1)
    await expect(page.locator(".theirs").last).to_contain_text(spaced(leads_to))


async def tap_for_file(page: Page, label: str, name: str) -> None:
    """Tap a button that hands out a file, in a message of its own."""
    before = await page.locator(".theirs").count()
    await key(page, label).click()
    await expect(page.locator(".theirs")).to_have_count(before + 1)
    await expect(page.locator(".theirs").last).to_contain_text(name)


async def test_written_sent_and_followed(page: Page) -> None:
    """A first purchase to be refunded: the letter completed, as files, sent, refused, the file."""
    await page.click("#start")
    await expect(page.locator(".theirs").last).to_contain_text("Je vous guide pas à pas")
    await tap(page, "Paiement, remboursement", "De quoi s’agit-il ?")
    await tap(page, "Remboursement d’un achat", "Où avez-vous acheté")
    await tap(page, "Sur le site de NordVPN", "Étape 1 sur 4")
    await tap(page, "Pas résolu", "Étape 2 sur 4 : chat en direct")
    await tap(page, "Pas résolu", "Étape 3 sur 4 : e-mail")
    await tap(page, "Voir le message", "Date du paiement : [date]")
    await shoot(page, "letter-0-blank")
    await tap(page, "Compléter le message", "Était-ce votre premier achat")
    await tap(page, "Oui, le premier", "De quand date ce paiement ?")
    await shoot(page, "letter-1-day")
    await type_in(page, "hier", "Compris : Date du paiement")
    await shoot(page, "letter-2-amount")
    await type_in(page, "99,99 €", "Compris : Montant, 99,99 €")
    await tap(page, "Carte bancaire", "numéro de commande")
    await tap(page, "Je préfère ne pas répondre", "Que s’est-il passé ?")
    await type_in(page, "Le VPN coupe ma télévision.", "Dans quel pays vivez-vous ?")
    await tap(page, "France", "prénom et nom")
    await type_in(page, "Camille Dupont", "adresse e-mail de votre compte")
    await type_in(page, "camille@example.org", "Message prêt à envoyer")
    last = page.locator(".theirs").last
    await expect(last).to_contain_text("L221-18")
    await shoot(page, "letter-3-ready")
    await tap_for_file(page, "Brouillon e-mail", "reclamation.eml")
    await tap_for_file(page, "← Retour", "Message prêt à envoyer")
    await tap_for_file(page, "Lettre en PDF", "lettre.pdf")
    await shoot(page, "letter-4-file")
    await tap_for_file(page, "← Retour", "Message prêt à envoyer")
    await tap(page, "C’est envoyé", "Laissez jusqu’au")
    await shoot(page, "sent-0")
    await tap(page, "Me le rappeler ce jour-là", "Je vous écrirai le")
    await shoot(page, "sent-1-reminder")
    await tap(page, "On m’a répondu", "Qu’a-t-on répondu ?")
    await shoot(page, "sent-2-reply")
    await tap(page, "C’est refusé", "e-mail (demande de réexamen)")
    await shoot(page, "sent-3-review")
    await tap(page, "Menu", "Étape 4 sur 5")
    await tap(page, "Mon dossier", "Délais les plus proches")
    await shoot(page, "folder-0")
    await tap(page, "Délais", "Garantie")
    await shoot(page, "folder-1-clocks")
    await tap(page, "← Retour", "Ce qui s’est passé")
    await tap(page, "Mes réponses", "touchez un bouton")
    await shoot(page, "folder-2-answers")
    await tap(page, "← Retour", "Ce qui s’est passé")
    await tap(page, "Preuves", "Il n’y en a pas encore")
    await shoot(page, "folder-3-evidence")
    await tap(page, "← Retour", "Ce qui s’est passé")
    await tap(page, "Mes réclamations", "en cours")
    await shoot(page, "folder-4-cases")
    await tap(page, "← Retour", "Ce qui s’est passé")
    await tap_for_file(page, "Dossier complet en PDF", "dossier.pdf")
    await shoot(page, "folder-5-dossier")
    await type_in(page, "/donnees", "Vous pouvez tout emporter")
    await shoot(page, "data")
    await tap_for_file(page, "Tout emporter (fichier zip)", "mes-donnees.zip")


async def test_in_english_by_keyboard_in_the_dark(page: Page, address: str) -> None:
    """A deep link, then nothing but the keyboard; the language follows the person."""
    await page.emulate_media(color_scheme="dark")
    await page.select_option("#who", label="Sam (en)")
    await expect(page.locator("html")).to_have_attribute("lang", "en")
    await page.goto(f"{address}/?start=nordvpn_support_unreachable")
    await expect(page.locator("#start")).to_contain_text("start=nordvpn_support_unreachable")
    last = page.locator(".theirs").last
    await page.locator("#start").press("Enter")
    await expect(last).to_contain_text("What have you tried to reach NordVPN?")
    await last.get_by_role("button", name="The chat, to no avail").press("Enter")
    await expect(last).to_contain_text("Step 1 of 3: contact form")
    await expect(last).to_contain_text("Talking with the company has not worked")
    await shoot(page, "english-dark")


async def test_the_page_opens_quickly(page: Page, address: str) -> None:
    """Once installed, the page is there well within two seconds."""
    started = monotonic()
    await page.goto(address)
    await expect(page.locator("#title")).to_have_text("Réclamation")
    assert monotonic() - started < 2


async def test_described_in_ones_own_words(page: Page) -> None:
    """No menu first: a sentence, what was understood of it, a correction, and the first door."""
    await page.click("#start")
    await expect(page.locator(".theirs").last).to_contain_text("décrivez-le avec vos mots")
    await type_in(page, "bonjour", "Dites-moi ce qui ne va pas")
    await shoot(page, "words-1-greeting")
    said = "j'ai ete debitée 2 fois de 59,99 € le 3 novembre, acheté sur leur site avec paypal"
    await type_in(page, said, "J’ai compris : Paiement, remboursement")
    last = page.locator(".theirs").last
    for line in (
        *("Sujet : Débit en double ou inconnu", "Type de débit : En double"),
        *(
            "Lieu d’achat : Sur le site de NordVPN",
            "Montant : 59,99 €",
            "Moyen de paiement : PayPal",
        ),
    ):
        await expect(last).to_contain_text(spaced(line))
    await shoot(page, "words-2-understood")
    await tap(page, "Corriger une précision", "Touchez ce qui n’est pas exact")
    await shoot(page, "words-3-correct")
    await tap(page, "Enlever : Moyen de paiement", "Montant : 59,99 €")
    await expect(last).not_to_contain_text("PayPal")
    await tap(page, "← Retour", "J’ai compris")
    await tap(page, "Oui, c’est cela", "Étape 1 sur")
    await shoot(page, "words-4-first-door")
    await type_in(page, "et après, je fais quoi ?", "Étape 1 sur")
    await expect(page.locator(".theirs").last).to_contain_text("pas répondre à une question")
    await shoot(page, "words-5-question")
    await type_in(page, "nobody answers my emails", "Est-ce bien cela ?")
    await shoot(page, "words-6-other-topic")
    await tap(page, "English", "Is that right?")
    await shoot(page, "words-7-english")
