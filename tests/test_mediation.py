"""Mediation: findable by anyone, suggested only once exchanges have failed, and honest."""

import pytest

from tests.phone import House


async def test_anyone_finds_it_and_is_told_when_it_is_too_early(house: House) -> None:
    """`/mediation` works without a case, and says to begin with the company."""
    phone = house.phone()
    text = await phone.send("/mediation")
    assert "Commencez par écrire à l’entreprise" in text
    assert "Dans quel pays vivez-vous" in text
    assert "Ses conditions ne nomment aucun médiateur" in text
    assert "établie au Panama" in text
    assert "Commencer une réclamation" in phone.labels


@pytest.mark.parametrize(
    "taps",
    [
        ("L’application marche mal", "Plus d’internet du tout", "Windows", "Pas résolu"),
        ("Me connecter", "Mot de passe refusé", "Rien trouvé"),
        ("Paiement, remboursement", "Remboursement d’un achat", "Sur le site de NordVPN"),
        ("Joindre le service client", "Je ne trouve pas comment"),
    ],
)
async def test_never_before_an_exchange_has_failed(house: House, taps: tuple[str, ...]) -> None:
    """Neither a question nor a help page that did not help brings it up."""
    phone = house.phone()
    await phone.send("/reclamation")
    for label in taps:
        assert "Médiation et aides" not in phone.labels
        await phone.tap(label)
    assert "Médiation et aides" not in phone.labels
    assert "Les échanges n’ont pas abouti" not in phone.text


@pytest.mark.parametrize("outcome", ["Pas résolu", "Pas de réponse"])
async def test_as_soon_as_a_chat_has_failed(house: House, outcome: str) -> None:
    """Refused or silent, it is suggested at once, and the way on stays."""
    phone = house.phone()
    await phone.send("/start nordvpn_connection")
    for label in ("Mot de passe refusé", "Rien trouvé", outcome):
        await phone.tap(label)
    assert "Étape 3 sur 4 : e-mail" in phone.text
    assert "Les échanges n’ont pas abouti" in phone.text
    await phone.tap("Médiation et aides")
    assert "Commencez par écrire" not in phone.text
    await phone.tap("France")
    await phone.tap("Celles qui ne peuvent aider")
    await phone.tap("Médiateur (France)")
    assert "Ne peut pas agir ici" in phone.text
    await phone.tap("Voir les autres aides")
    assert "Il manque : une réclamation écrite" in phone.text
    await phone.tap("Banque : paiement par carte")
    assert "ce n’est pas un droit" in phone.text
    await phone.tap("← Retour")
    await phone.tap("← Retour")
    assert "Étape 3 sur 4 : e-mail" in phone.text


@pytest.mark.parametrize("tried", ["Le chat, sans résultat", "L’e-mail, sans réponse"])
async def test_somebody_who_comes_from_a_silent_support(house: House, tried: str) -> None:
    """They have had their failed exchange already: it is suggested on the first screen."""
    phone = house.phone()
    await phone.send("/start nordvpn_support_unreachable")
    await phone.tap(tried)
    assert "Les échanges n’ont pas abouti" in phone.text
    assert "Médiation et aides" in phone.labels


async def test_a_written_complaint_opens_the_mediators_door(house: House) -> None:
    """Once a written complaint has failed, nothing says any more that one is missing."""
    phone = house.phone()
    await phone.send("/start nordvpn_installation")
    for label in ("Mac", "Pas résolu", "Pas résolu", "Pas de réponse", "Médiation et aides"):
        await phone.tap(label)
    await phone.tap("France")
    assert "une réclamation écrite à l’entreprise" not in phone.text
    await phone.tap("Celles qui ne peuvent aider")
    await phone.tap("Médiateur (France)")
    assert "moins d’un an après votre réclamation écrite" in phone.text


async def test_the_apple_way_ends_outside_after_apple(house: House) -> None:
    """Only Apple refunds what Apple sold: after its refusal, what is left is outside."""
    phone = house.phone()
    await phone.send("/start nordvpn_billing")
    await phone.tap("Remboursement d’un achat")
    await phone.tap("App Store (Apple)")
    assert "Étape 1 sur 1 : Apple (App Store)" in phone.text
    assert phone.button("Ouvrir la page du vendeur").url == ("https://reportaproblem.apple.com/")
    await phone.tap("On m’a répondu")
    await phone.tap("C’est refusé")
    assert "Les échanges n’ont pas abouti" in phone.text
