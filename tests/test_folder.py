"""What is kept of a case, and whose it is: answers, evidence, several cases, all of it to go."""

import json
from functools import partial
from io import BytesIO
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from bot.guide.case import CASES_KEPT
from bot.guide.moves import EVIDENCE_KEPT
from tests.documents.pixels import png
from tests.phone import House, plain
from tests.story import Story, stored
from tests.test_privacy import gone


async def written(house: House, language: str = "fr") -> Story:
    """Somebody before the letter of a refund, having said who they are."""
    story = Story(house, language)
    await story.start("nordvpn_billing", "matter.refund", "seller.site", "outcome.unsolved")
    await story.tap("outcome.unsolved", "button.letter", "button.complete", "purchase.first")
    await story.send("hier" if language == "fr" else "yesterday")
    return story


# --- the answers ----------------------------------------------------------------------------------


async def test_what_was_typed_is_shown_back_and_corrected(house: House) -> None:
    """A day and an amount may be read otherwise than they were meant."""
    story = await written(house)
    assert "Compris : Date du paiement, 22 novembre 2026." in story.phone.text
    await story.tap("button.correct")
    assert story.shows("paid_on")
    await story.tap("quick-day.this-month")
    assert "Compris : Date du paiement, en novembre 2026." in story.phone.text
    await story.send("12 000,50 $")
    assert "Compris : Montant, 12\N{NARROW NO-BREAK SPACE}000,50 $US." in story.phone.text


async def test_any_answer_can_be_changed_later(house: House) -> None:
    """The letter follows; an answer that decides the way leads to the door that now fits."""
    story = await written(house)
    await story.tap("button.see-letter")
    assert "22 novembre 2026" in story.letter
    await story.tap("button.menu", "button.folder", "button.summary")
    assert "Date du paiement : 22 novembre 2026" in story.phone.text
    await story.tap("paid_on.label")
    await story.send("20/11/2026")
    assert "Date du paiement : 20 novembre 2026" in story.phone.text
    await story.tap("paid_on.label", "button.skip")
    assert "Date du paiement : pas précisé" in story.phone.text
    await story.tap("seller.label", "seller.apple")
    assert "Lieu d’achat : App Store (Apple)" in story.phone.text
    assert "Premier achat" not in story.phone.text, "it does not matter to Apple"
    await story.tap("button.menu", "button.continue")
    assert "Étape 1 sur 1 : Apple (App Store)" in story.phone.text


async def test_who_one_is_is_asked_once_for_all_cases(house: House) -> None:
    """Never retype: the second case signs its letters by itself."""
    story = await written(house)
    await story.skip(4)
    await story.tap("country.fr")
    await story.send("Camille Dupont", "camille@example.org")
    house.clock.later(days=1)
    await story.phone.send("/reclamation")
    await story.tap("button.new", "nordvpn_support_unreachable", "reached.email", "button.letter")
    assert "Camille Dupont" in story.letter
    assert "camille@example.org" in story.letter


async def test_a_file_is_handed_out_below_and_the_way_goes_on(house: House) -> None:
    """No call is refused: a text cannot be put in the place of a file."""
    house.may_be_refused = ()
    story = await written(house)
    await story.tap("button.see-letter")
    await story.file("button.sheet")
    await story.tap("button.back")
    assert story.letter
    kept = [bool(message.keyboard) for message in story.phone.messages]
    assert kept == [False] * (len(kept) - 1) + [True]


# --- evidence -------------------------------------------------------------------------------------


async def test_evidence_is_listed_and_removed(house: House) -> None:
    """A picture, a document, a forwarded answer: dated, numbered, each to be taken out."""
    story = await written(house)
    world, me = house.world, story.phone.person
    for send in (
        lambda: world.send_photo(me, caption="Mon relevé"),
        lambda: world.send_document(me, name="facture <b>.pdf"),
        lambda: world.forward(me, "Refusé.", "NordVPN"),
    ):
        await story.phone.after(send)
    await story.tap("button.menu", "button.folder")
    assert "preuve ajoutée, n° 2, fichier « facture <b>.pdf »" in story.phone.text
    await story.tap("button.evidence")
    assert "n° 1, image « Mon relevé »" in story.phone.text
    await story.tap("button.remove", number=2)
    assert "facture" not in story.phone.text
    assert "facture" not in stored(house)
    await story.phone.after(lambda: world.send_photo(me, png(90, 60)))
    assert "n° 4" in story.phone.text, "a number is never given twice"
    pdf = PdfReader(BytesIO(await story.dossier("evidence")))
    words = plain(" ".join(page.extract_text() for page in pdf.pages))
    assert "Refusé." in words
    assert sum(len(page.images) for page in pdf.pages) == 2


@pytest.mark.parametrize(
    ("name", "media", "why"),
    [
        ("virus.exe", "application/x-msdownload", "media"),
        ("page.html", "text/html", "media"),
        ("nothing", "", "media"),
        ("archive.zip", "application/zip", "media"),
    ],
)
async def test_what_could_harm_is_not_kept(house: House, name: str, media: str, why: str) -> None:
    """It says what may be sent instead, and the case is as it was."""
    story = await written(house)
    me = story.phone.person
    await story.phone.after(lambda: house.world.send_document(me, name=name, mime=media))
    assert story.shows(f"not-kept.{why}")
    await story.tap("button.continue")
    assert '"evidence"' not in stored(house)


async def test_a_file_that_is_too_large_is_not_kept(house: House) -> None:
    """A bot cannot fetch more than 20 MB from Telegram."""
    story = await written(house)
    message = house.world.send_document(story.phone.person).as_json()
    await house.settled()
    for number, size in enumerate((20 * 2**20, 20 * 2**20 + 1)):
        document = {**message["document"], "file_size": size}
        heavy = {**message, "document": document, "message_id": 900 + number}
        update = {"update_id": 10**15 + number, "message": heavy}
        await story.phone.after(partial(house.world.raw_update, update))
    assert story.shows("not-kept.size")
    assert stored(house).count('"kind"') == 2


async def test_an_album_is_kept_whole_and_answered_once(house: House) -> None:
    """Each of its pictures is a piece of evidence."""
    story = await written(house)
    picture = house.world.send_photo(story.phone.person).as_json()
    await house.settled()
    seen = len(story.phone.messages)
    for number in range(5):
        album = {**picture, "media_group_id": "7", "message_id": 900 + number}
        house.world.raw_update({"update_id": 10**15 + number, "message": album})
    await house.settled()
    assert len(story.phone.messages) == seen + 1
    await story.tap("button.menu", "button.folder", "button.evidence")
    assert "n° 6, image" in story.phone.text


async def test_a_flood_of_evidence_is_kept_within_bounds(house: House) -> None:
    """So many and no more; they are read page by page, and the time line stays short."""
    story = await written(house)
    for number in range(EVIDENCE_KEPT + 1):
        house.world.forward(story.phone.person, f"réponse {number} " + "é" * 80, "NordVPN")
    await house.settled()
    assert story.shows("not-kept.many")
    await story.tap("button.evidence")
    assert f"n° {EVIDENCE_KEPT}," in story.phone.text
    for _ in range(4):
        await story.tap("button.older")
    assert "n° 1," in story.phone.text
    assert story.say("button.older") not in story.phone.labels
    await story.tap("button.back")
    assert story.shows("timeline-earlier", count=EVIDENCE_KEPT + 3 - 14)


# --- several cases --------------------------------------------------------------------------------


async def test_several_cases_are_listed_switched_closed_and_reopened(house: House) -> None:
    """Each keeps its own place."""
    story = await written(house)
    house.clock.later(days=1)
    await story.phone.send("/reclamation")
    await story.tap("button.new", "nordvpn_installation", "device.linux", "button.menu")
    await story.tap("button.folder", "button.cases")
    assert "n° 1 : Installer l’application, 24 novembre 2026, en cours" in story.phone.text
    assert "n° 2 : Paiement, remboursement, 23 novembre 2026, en cours" in story.phone.text
    await story.tap("outcome.ended")
    assert story.shows("over-ended")
    await story.tap("button.menu", "button.folder", "button.cases")
    assert "Installer l’application, 24 novembre 2026, terminée" in story.phone.text
    what = story.say("nordvpn_billing")
    await story.tap("case-button", number=2, what=what)
    assert "Étape 3 sur 4 : e-mail" in story.phone.text
    await story.tap("button.menu", "button.folder", "button.cases")
    await story.tap("case-button", number=2, what=story.say("nordvpn_installation"))
    await story.tap("button.back")
    assert "Étape 1 sur 4 : centre d’aide" in story.phone.text, "reopened"


async def test_so_many_cases_are_listed_page_by_page(house: House) -> None:
    """Even the oldest can be reached."""
    story = Story(house, "fr")
    for _ in range(CASES_KEPT + 2):
        house.clock.later(seconds=2)
        await story.phone.send("/start nordvpn_installation")
        if story.say("button.new") in story.phone.labels:
            await story.tap("button.new", "nordvpn_installation")
        house.clock.later(seconds=2)
    assert stored(house).count('"opened"') == CASES_KEPT
    await story.phone.send("/donnees")
    await story.tap("button.cases")
    while story.say("button.older") in story.phone.labels:
        await story.tap("button.older")
    await story.tap("case-button", number=CASES_KEPT, what=story.say("nordvpn_installation"))
    assert story.shows("device")


# --- their data -----------------------------------------------------------------------------------


async def test_everything_can_be_taken_along(house: House) -> None:
    """One archive: the data as JSON, and a dossier for each case."""
    story = await written(house)
    await story.skip(4)
    await story.tap("country.fr")
    await story.send("Camille Dupont")
    house.clock.later(days=1)
    await story.phone.send("/reclamation")
    await story.tap("button.new", "nordvpn_installation", "device.linux")
    await story.phone.send("/donnees")
    assert "Réclamations : 2." in story.phone.text
    archive = ZipFile(BytesIO((await story.file("button.export")).data))
    assert archive.namelist() == ["data.json", "dossier-1.pdf", "dossier-2.pdf"]
    data = json.loads(archive.read("data.json"))
    assert data["about"]["name"] == "Camille Dupont"
    assert [case["answers"]["problem"] for case in data["cases"]] == [
        "nordvpn_installation",
        "nordvpn_billing",
    ]
    for number in (1, 2):
        assert PdfReader(BytesIO(archive.read(f"dossier-{number}.pdf"))).pages


async def test_one_case_is_erased_at_once_and_the_others_stay(house: House) -> None:
    """`/supprimer` offers one complaint or everything; of the erased one no trace is left."""
    story = await written(house)
    await story.skip()
    await story.tap("paid_with.card")
    await story.send("CANARY-51B")
    await story.skip()
    await story.tap("country.fr")
    await story.send("Camille Dupont")
    house.clock.later(days=1)
    await story.phone.send("/reclamation")
    await story.tap("button.new", "nordvpn_installation", "device.linux")
    await story.phone.send("/supprimer")
    await story.tap("button.drop-one")
    await story.tap("case-button", number=2, what=story.say("nordvpn_billing"))
    await story.phone.send("/supprimer")
    await story.tap("button.drop-one", "button.drop", "button.drop-yes")
    assert story.shows("dropped")
    await gone(house, "CANARY-51B")
    assert "nordvpn_installation" in stored(house)
    assert "Camille Dupont" in stored(house)
    await story.phone.send("/supprimer")
    await story.tap("button.drop-one", "button.drop-yes")
    await gone(house, "Camille Dupont")
    await story.tap("button.start")
    assert story.shows("problem")
