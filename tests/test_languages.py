"""French and English: the language follows Telegram's, and can be chosen at any point."""

import pytest

from tests.phone import House


@pytest.mark.parametrize(
    ("telegram", "question"),
    [
        ("fr", "Quel est votre problème avec NordVPN ?"),
        ("fr-CA", "Quel est votre problème avec NordVPN ?"),
        ("en", "What is your problem with NordVPN?"),
        ("de", "What is your problem with NordVPN?"),
        (None, "Quel est votre problème avec NordVPN ?"),
    ],
)
async def test_the_language_follows_telegram(
    house: House, telegram: str | None, question: str
) -> None:
    """Nobody has to choose a language before they can complain."""
    phone = house.phone(language=telegram)
    assert question in await phone.send("/start")


@pytest.mark.parametrize("command", ["/langue", "/language"])
async def test_changing_language_keeps_the_place(house: House, command: str) -> None:
    """The choice redraws the very same screen in the other language, and lasts."""
    phone = house.phone(language="fr")
    await phone.send("/reclamation")
    for label in ("Paiement, remboursement", "Obtenir une facture", "Sur le site de NordVPN"):
        await phone.tap(label)
    await phone.tap("Pas résolu")
    await phone.send(command)
    assert "Votre langue ?" in phone.text
    assert {"Français", "English"} <= set(phone.labels)
    await phone.tap("English")
    assert "Step 2 of 4: live chat" in phone.text
    assert "Hello, I would like to talk to an adviser." in phone.text
    await house.restart()
    assert "You have a complaint under way" in await phone.send("/complaint")
    await phone.send("/langue")
    await phone.tap("Français")
    assert "Étape 2 sur 4 : chat en direct" in phone.text


@pytest.mark.parametrize(
    ("french", "english", "says"),
    [
        ("/reclamation", "/complaint", "What is your problem"),
        ("/aide", "/help", "What I am not"),
        ("/mediation", "/mediation", "Mediation and help outside the company"),
        ("/langue", "/language", "Your language?"),
        ("/confidentialite", "/privacy", "Your data"),
        ("/supprimer", "/delete", "Erase everything?"),
    ],
)
async def test_commands_have_twins(house: House, french: str, english: str, says: str) -> None:
    """Each command works in both languages, whatever language is spoken; case does not matter."""
    phone = house.phone(language="en")
    assert says in await phone.send(french)
    assert says in await phone.send(english)
    assert says in await phone.send(f"{english.upper()}@reclamation_bot")


async def test_telegram_is_told_what_the_bot_is_once(house: House) -> None:
    """Commands and descriptions are set per language at start-up, and not again if unchanged."""
    setters = ("setMyCommands", "setMyDescription", "setMyShortDescription")

    def done(method: str, times: int) -> bool:
        calls = [call for call in house.world.calls if call.method == method]
        return len([call for call in calls if call.finished]) == times

    # One text for every other language, and the French one; the English is the same as the first.
    await house.world.until(lambda: done("setMyShortDescription", 2))
    await house.world.until(lambda: done("getMyShortDescription", 3))
    published = [call for call in house.world.calls if call.method in setters]
    assert len({(call.method, call.params.get("language_code")) for call in published}) >= 6
    camille = house.phone("Camille", "fr").person
    french = house.world.profile.commands_for(camille, house.world.chats[camille.id])
    assert [command["command"] for command in french] == [
        "reclamation",
        "aide",
        "mediation",
        "langue",
        "confidentialite",
        "donnees",
        "supprimer",
    ]
    await house.restart()
    await house.world.until(lambda: done("getMyShortDescription", 3))
    assert [call for call in house.world.calls if call.method in setters] == []
