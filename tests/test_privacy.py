"""Their data is nobody else's business: what is kept, what is not, and how it goes."""

import asyncio
from pathlib import Path

from tests.phone import House


def traces(house: House, canary: str) -> list[str]:
    """The files of the database that hold this text anywhere, free pages and log included."""
    folder: Path = house.database.parent
    return [file.name for file in folder.iterdir() if canary.encode() in file.read_bytes()]


async def gone(house: House, canary: str) -> None:
    """Wait until no file holds this text: the log is cut off just after the last answer."""
    async with asyncio.timeout(3):
        while traces(house, canary):
            await asyncio.sleep(0.01)


async def test_one_confirmation_erases_everything_at_once(house: House) -> None:
    """`/supprimer` asks once; then nothing is left in the database, and the bot knows nobody."""
    phone, other = house.phone(), house.phone("Sam", "en")
    await other.send("/start nordvpn_connection")
    await phone.send("/start nordvpn_billing")
    for label in ("Obtenir une facture", "App Store (Apple)"):
        await phone.tap(label)
    await phone.send("/supprimer")
    assert "Tout effacer ?" in phone.text
    assert phone.button("Oui, tout effacer").style == "danger"
    await phone.tap("Non, garder")
    assert "Étape 1 sur 1" in phone.text
    await phone.send("/supprimer")
    await phone.tap("Oui, tout effacer")
    assert "tout est effacé" in phone.text
    assert [chat for (chat,) in house.rows("SELECT chat FROM person")] == [other.person.id]
    assert house.rows("SELECT count(*) FROM inbox WHERE body <> '' OR chat <> 0") == [(0,)]
    await gone(house, "nordvpn_billing")
    await gone(house, str(phone.person.id))
    await phone.tap("Commencer")
    assert "Quel est votre problème" in phone.text


async def test_what_is_typed_does_not_stay(house: House) -> None:
    """Neither the words nor the name of somebody outlive the answer."""
    phone = house.phone("Canaryname")
    await phone.send("my secret is canary-41c7")
    await house.stop()
    assert traces(house, "canary-41c7") == []
    assert traces(house, "Canaryname") == []


async def test_a_stale_confirmation_is_asked_again(house: House) -> None:
    """A confirmation given for an older state does not erase what came after it."""
    phone = house.phone()
    await phone.send("/start nordvpn_installation")
    await phone.send("/supprimer")
    old, data = phone.screen, phone.button("Oui, tout effacer").data
    assert data is not None
    house.clock.later(days=30)
    await phone.send("/start nordvpn_billing")
    await phone.tap("Commencer ce nouveau sujet")
    await phone.tap_data(data, old)
    assert len(house.rows("SELECT * FROM person")) == 1
    assert "Tout effacer ?" in old.text.replace("\N{NO-BREAK SPACE}", " ")
    assert "nordvpn_billing" in str(house.bodies())


async def test_the_bot_says_what_it_keeps(house: House) -> None:
    """`/confidentialite` names it all, and the way to erase it."""
    phone = house.phone()
    text = await phone.send("/confidentialite")
    assert "Jamais votre téléphone." in text
    assert "Si vous les donnez : votre nom" in text
    assert "Après un an sans visite" in text
    assert "/supprimer" in text
    assert phone.button("Tout effacer").style == "danger"


async def test_somebody_who_only_looked_leaves_no_case(house: House) -> None:
    """To start and read stores the number of the chat and of its last message, and the day."""
    phone = house.phone()
    await phone.send("/start")
    await phone.send("/aide")
    body = '{"cases":[{"touched":"2026-11-23"}],"spoken":"fr"}'
    assert house.bodies() == {phone.person.id: body}
